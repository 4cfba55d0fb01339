// Takes the steps of a synchronous loop and says how resident memory grew after the first tenth: `memory.mjs collected|scoped|kept STEPS`.
// `kept` is the control: it keeps every loss, so it must grow.
import { optim, torch } from 'tch-node'
import { models } from './models.mjs'

torch.setNumThreads(1)
const [way, steps] = [process.argv[2], Number(process.argv[3])]
const { params, loss } = models.mlp()
const optimizer = new optim.AdamW(params)
const kept = []
const step = () => {
  const value = loss()
  value.backward()
  optimizer.step()
  optimizer.zeroGrad()
  if (way === 'kept') kept.push(value)
}
const run = (count) => {
  for (let i = 0; i < count; i++) if (way === 'scoped') torch.scope(step); else step()
}
run(steps / 10)
const before = process.memoryUsage.rss()
run(steps * 0.9)
const after = process.memoryUsage.rss()
console.log(JSON.stringify({ way, steps, before, after, growth: after / before - 1, liveTensors: torch.memoryStats().liveTensors, kept: kept.length }))
