// Serves small models over HTTP and gRPC until its parent leaves: `node server.mjs`. Tells its parent the ports, and
// what went wrong that no request can see.
import { fileURLToPath } from 'node:url'
import { Module, torch } from '../../../dist/index.js'
import { grpcServer, httpServer, InferenceEngine, ModelSet } from '../../../dist/serve/index.js'

const served = (name) => Module.load(fileURLToPath(new URL(`../../../test/fixtures/models/served/${name}.pt`, import.meta.url)))
const options = { intraOpThreads: 1, timeout: 5000, queueLimit: 1000 }
const engines = [
  new InferenceEngine(torch.jit.trace((x) => x.clone(), [torch.zeros([1, 2])]), { ...options, name: 'echo', inputs: [{ name: 'x' }], outputs: [{ name: 'y' }] }),
  new InferenceEngine(served('mlp'), { ...options, name: 'mlp', inputs: [{ name: 'x', dtype: 'float32', shape: [-1, 8] }] }),
  new InferenceEngine(served('texts'), { ...options, name: 'texts' }),
]

for (const event of ['unhandledRejection', 'uncaughtException', 'warning']) {
  process.on(event, (error) => process.send({ fault: `${event}: ${error?.stack ?? error}` }))
}

// What the servers log is what they answered with INTERNAL or 500.
const log = (details, message) => process.send({ fault: `logged: ${message}: ${details?.err?.stack ?? JSON.stringify(details)}` })
const quiet = () => {}
const logger = { level: 'error', error: log, fatal: log, warn: quiet, info: quiet, debug: quiet, trace: quiet, silent: quiet, child: () => logger }

const models = new ModelSet(engines)
const http = await httpServer(models, { token: 'fuzz-token', bodyLimit: 8 * 2 ** 20, requestTimeout: 5000, headersTimeout: 3000, overload: false, logger })
const grpc = await grpcServer(models, { token: 'fuzz-token', messageLimit: 8 * 2 ** 20, logger })
await http.listen({ port: 0 })
process.send({ http: http.server.address().port, grpc: (await grpc.listen({ port: 0 })).port })
setInterval(() => process.send({ rss: process.memoryUsage().rss, tensors: torch.memoryStats().liveTensors }), 250)
process.on('disconnect', () => process.exit(0))
