// The MLP in tch-node's own HTTP server, with everything that it does by default. Arguments: model, port.
import { Module, torch } from 'tch-node'
import { httpServer, InferenceEngine, ModelSet } from 'tch-node/serve'
import { networks } from './mlp.mjs'

const [model, port] = process.argv.slice(2)
torch.setNumThreads(1)
const engine = new InferenceEngine(Module.load(model), {
  name: 'small', intraOpThreads: 1, batching: { maxSize: 64, targetLatency: 10 }, timeout: 10_000,
  inputs: [{ name: 'x', dtype: 'float32', shape: [-1, networks.small[0]] }],
  outputs: [{ name: 'y', dtype: 'float32', shape: [-1, networks.small.at(-1)] }],
})
await engine.warmUp()
const server = await httpServer(new ModelSet([engine]), { docs: false })
await server.listen({ port: Number(port) })
