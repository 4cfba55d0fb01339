// Answers {op, count, scope} with nanoseconds for one call in Node.
import { createInterface } from 'node:readline'
import { torch } from 'tch-node'
import { operators } from './operators.mjs'

torch.setNumThreads(1)
torch.manualSeed(0)
const inputs = {
  torch,
  a: torch.rand([2, 2]),
  b: torch.rand([2, 2]),
  image: torch.rand([1, 1, 8, 8]),
  kernel: torch.rand([1, 1, 3, 3]),
}

/** A function of a count, made from text: each operator gets code of its own, as in a program. */
const loop = (body) => new Function(...Object.keys(inputs), `return (count) => { ${body} }`)(...Object.values(inputs))

const loops = new Map(
  operators.map(({ name, javascript }) => [
    name,
    {
      // Garbage collection frees what is made.
      collected: loop(`for (let i = 0; i < count; i++) ${javascript}`),
      // A scope around every hundred calls frees it: a step of a program that uses scopes.
      scoped: loop(`for (let i = 0; i < count; i += 100) { const scope = torch.scope(); for (let j = 0; j < 100; j++) ${javascript}; scope.dispose() }`),
    },
  ]),
)

for await (const line of createInterface({ input: process.stdin })) {
  const { op, count, scope } = JSON.parse(line)
  const run = loops.get(op)[scope ? 'scoped' : 'collected']
  const start = process.hrtime.bigint()
  run(count)
  console.log(JSON.stringify(Number(process.hrtime.bigint() - start) / count))
}
