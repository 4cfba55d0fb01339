import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { Module, torch, type ScriptModule, type Tensor } from '../../../lib/index.js'
import { makeFolder, openRegistry } from './folder.js'

const SWAPS = 200
const MIB = 2 ** 20
/** Weights of each version: were they kept, 180 of them would be seen. */
const WEIGHTS_MIB = 4

class Net extends Module {
  declare value: Tensor
  declare ballast: Tensor
  constructor() {
    super()
    this.registerBuffer('value', torch.zeros([1]))
    this.registerBuffer('ballast', torch.zeros([WEIGHTS_MIB, 512, 512]))
  }
  forward(x: Tensor): Tensor {
    return x.mul(0).add(this.value).add(this.ballast.select(0, 0).select(0, 0).select(0, 0))
  }
}

const x = torch.ones([1, 4])
const traced = torch.jit.trace(new Net(), [x]) as ScriptModule
const value = new Map(traced.namedBuffers()).get('value')!

/** A version that answers with one number. */
function version(number: number): Uint8Array {
  value.fill_(number)
  return traced.toBytes()
}

const rss = (): number => process.memoryUsage.rss() / MIB

it(`swaps ${SWAPS} times under load without one failed request, every tenth time for nothing`, async () => {
  const folder = makeFolder()
  folder.put('net/model.json', { inputs: [{ name: 'x', dtype: 'float32', shape: [-1, 4] }], batching: { maxSize: 4 }, warmup: [{ x: { shape: [1, 4] } }] })
  folder.put('net/1/model.pt', version(0))
  const { registry, journal } = await openRegistry(folder, { watch: { settle: 2, patience: 10 } })
  const failures: unknown[] = []
  let requests = 0
  let swapping = true
  // Answers never go back to an older version, and never come from a corrupt one.
  const client = async (): Promise<void> => {
    let newest = 0
    while (swapping) {
      try {
        const { outputs } = await registry.infer({ model: 'net', inputs: x })
        const output = outputs['output0'] as Tensor
        const seen = (output.toArray() as number[][])[0]![0]!
        output.dispose()
        if (seen < newest || seen % 10 === 9) throw new Error(`the answer is ${seen} after ${newest}`)
        newest = seen
        requests++
      } catch (error) {
        failures.push(error)
      }
      if (requests % 10 === 0) await sleep(1)
    }
  }
  const clients = Array.from({ length: 4 }, client)
  let warm = 0
  for (let swap = 1; swap <= SWAPS; swap++) {
    const corrupt = swap % 10 === 9
    const over = journal.next(corrupt ? 'failed' : 'loaded')
    const bytes = version(swap)
    folder.put('net/1/model.pt', corrupt ? bytes.subarray(0, bytes.length - 1000) : bytes)
    await over
    if (swap === SWAPS / 4) warm = rss()
  }
  const grown = rss() - warm
  swapping = false
  await Promise.all(clients)
  expect(failures).toEqual([])
  expect(requests).toBeGreaterThan(SWAPS)
  expect(journal.results.map(({ result }) => result === 'failed').filter(Boolean)).toHaveLength(SWAPS / 10)
  expect(registry.statistics()).toHaveLength(1)
  // 150 swaps: kept, 135 versions would be 540 MiB.
  expect(grown).toBeLessThan(100)
  const tensors = torch.memoryStats().liveTensors
  await registry.close()
  expect(torch.memoryStats().liveTensors).toBeLessThanOrEqual(tensors)
  // The control: what is kept is seen.
  const before = rss()
  const kept = Array.from({ length: 50 }, (_, number) => Module.load<ScriptModule>(version(number)))
  expect(rss() - before).toBeGreaterThan(100)
  for (const module of kept) module.dispose()
})
