// The operators timed in Node: answers {op, count, scope} with nanoseconds for one call.
import { createInterface } from 'node:readline'
import { torch } from 'tch-node'

torch.setNumThreads(1)
torch.manualSeed(0)
const a = torch.rand([2, 2])
const b = torch.rand([2, 2])
const image = torch.rand([1, 1, 8, 8])
const kernel = torch.rand([1, 1, 3, 3])

const operators = {
  zeros: () => torch.zeros([2, 2]),
  arange: () => torch.arange(4),
  relu: () => a.relu(),
  exp: () => a.exp(),
  add: () => a.add(b),
  mul_scalar: () => a.mul(1.5),
  add_: () => a.add_(b),
  sum: () => a.sum(),
  mean_dim: () => torch.mean(a, [0], { keepdim: true }),
  softmax: () => a.softmax(1),
  matmul: () => a.matmul(b),
  cat: () => torch.cat([a, b], 0),
  view: () => a.view([4]),
  transpose: () => a.transpose(0, 1),
  index: () => a.at(0),
  conv2d: () => torch.conv2d(image, kernel),
}

const SCOPE = 100

/** Garbage collection frees what is made. */
function timeCollected(operator, count) {
  const start = process.hrtime.bigint()
  for (let i = 0; i < count; i++) operator()
  return Number(process.hrtime.bigint() - start) / count
}

/** A scope around every hundred calls frees it: a step of a program that uses scopes. */
function timeScoped(operator, count) {
  const start = process.hrtime.bigint()
  for (let i = 0; i < count; i += SCOPE) {
    const scope = torch.scope()
    for (let j = 0; j < SCOPE; j++) operator()
    scope.dispose()
  }
  return Number(process.hrtime.bigint() - start) / count
}

for await (const line of createInterface({ input: process.stdin })) {
  const { op, count, scope } = JSON.parse(line)
  if (op === undefined) console.log(JSON.stringify(Object.keys(operators)))
  else console.log(JSON.stringify((scope ? timeScoped : timeCollected)(operators[op], count)))
}
