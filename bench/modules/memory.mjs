// Prints the resident memory after each of `node --expose-gc memory.mjs COUNT dispose|keep` loads of the network, in MB.
// After a collection: V8 lets some megabytes of its own garbage lie, whatever becomes of the models.
import { Module, torch } from 'tch-node'
import { SIDE } from './network.mjs'

const [count, way] = process.argv.slice(2)
torch.setNumThreads(1)
const x = torch.rand([1, 3, SIDE, SIDE])
const kept = []
const resident = []
for (let i = 0; i < Number(count); i++) {
  const model = Module.load(new URL('network.pt', import.meta.url))
  torch.inferenceMode(() => model.forward(x).dispose())
  if (way === 'dispose') model.dispose()
  else kept.push(model)
  globalThis.gc()
  resident.push(process.memoryUsage.rss() / 1e6)
}
console.log(JSON.stringify(resident))
