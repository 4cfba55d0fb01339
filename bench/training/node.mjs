// Answers {model, count, scope, fused} with microseconds for one training step in Node.
import { createInterface } from 'node:readline'
import { optim, torch } from 'tch-node'
import { models } from './models.mjs'

if (process.env.BENCH_THREADS) torch.setNumThreads(Number(process.env.BENCH_THREADS))
torch.manualSeed(0)
const made = new Map()

function stepsOf({ model, fused = null }) {
  const key = `${model} ${fused}`
  if (!made.has(key)) {
    const { params, loss } = models[model]()
    const optimizer = new optim.AdamW(params, { fused })
    const step = () => {
      loss().backward()
      optimizer.step()
      optimizer.zeroGrad()
    }
    made.set(key, { collected: step, scoped: () => torch.scope(step) })
  }
  return made.get(key)
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line)
  const step = stepsOf(request)[request.scope ? 'scoped' : 'collected']
  const start = process.hrtime.bigint()
  for (let i = 0; i < request.count; i++) step()
  console.log(JSON.stringify(Number(process.hrtime.bigint() - start) / 1000 / request.count))
}
