// Takes the steps of a synchronous loop and says how resident memory grew after the first three tenths: `memory.mjs collected|scoped|kept STEPS`.
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
/** What is resident when nothing waits for the collector: its old objects come and go in waves of some ten megabytes. */
const resident = () => {
  globalThis.gc()
  return process.memoryUsage.rss()
}
// Until then V8 finds the size of its heap.
run(steps * 0.3)
const before = resident()
run(steps * 0.7)
const after = resident()
console.log(JSON.stringify({ way, steps, before, after, growth: after / before - 1, liveTensors: torch.memoryStats().liveTensors, kept: kept.length }))
