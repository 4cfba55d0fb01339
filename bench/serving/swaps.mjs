// Hot swaps under load: a registry whose model is replaced again and again, every tenth time by a file with a bit
// flipped, while callers never pause. Prints one JSON line. `keep` is the control: it never frees the versions it had.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Module, torch } from 'tch-node'
import { ModelRegistry } from 'tch-node/serve'

const { model, swaps, keep = false } = JSON.parse(process.argv[2])
torch.setNumThreads(1)
const folder = mkdtempSync(join(tmpdir(), 'tch-node-swaps-'))
const kept = []
try {
  mkdirSync(join(folder, 'network'))
  const input = Module.load(model).methods[0].arguments[0].name
  writeFileSync(join(folder, 'network', 'model.json'), JSON.stringify({ inputs: [{ name: input, dtype: 'float32', shape: [-1, 64] }], batching: { maxSize: 32 } }))
  const bytes = readFileSync(model)
  const current = join(folder, 'network', 'current.pt')
  copyFileSync(model, current)
  // Each swap is asked for, so that it is known when it is over; folders that are watched do the same by themselves.
  const registry = await ModelRegistry.open(folder, { watch: false })
  const x = torch.randn([1, 64])
  let stopped = false
  let answered = 0
  let failed = 0
  const callers = Array.from({ length: 32 }, async () => {
    while (!stopped) {
      try {
        const { outputs } = await registry.infer({ model: 'network', inputs: { [input]: x } })
        for (const tensor of Object.values(outputs)) tensor.dispose()
        answered++
      } catch {
        failed++
      }
      // A load that leaves the processor to the child processes too.
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
  })
  let refused = 0
  let loaded = 0
  let afterTen = 0
  for (let swap = 1; swap <= swaps; swap++) {
    const next = Buffer.from(bytes)
    // In the middle of the first weights.
    if (swap % 10 === 0) next[Math.floor(next.length / 2)] ^= 0x10
    else next[next.length] = 0
    writeFileSync(join(folder, 'next.pt'), next)
    renameSync(join(folder, 'next.pt'), current)
    for (const { result } of await registry.management.reload()) {
      if (result === 'failed') refused++
      if (result === 'loaded') loaded++
    }
    if (keep) kept.push(Module.load(model), torch.randn([256, 1024]))
    if (swap === Math.ceil(swaps / 10)) {
      globalThis.gc?.()
      afterTen = process.memoryUsage.rss()
    }
    if (process.stderr.isTTY) process.stderr.write(`\r${swap}/${swaps}`)
  }
  stopped = true
  await Promise.all(callers)
  globalThis.gc?.()
  const resident = process.memoryUsage.rss()
  await registry.close()
  console.log(JSON.stringify({ swaps, loaded, refused, answered, failed, residentAfterTenth: afterTen, resident, growth: resident / afterTen - 1 }))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
