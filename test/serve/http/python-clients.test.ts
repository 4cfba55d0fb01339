import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InferenceEngine } from '../../../lib/serve/index.js'
import { WatchedBackend } from '../grpc/backend.js'
import { echoEngine, type Message } from '../grpc/client.js'
import { engineOf } from '../models.js'
import { listen, type Served } from './http-client.js'

// A Python with tritonclient[http] and kserve, as they come.
const python = process.env['TCH_NODE_CLIENTS_PYTHON']
const run = promisify(execFile)

async function seenBy(script: string, ...args: string[]): Promise<Message> {
  const { stdout } = await run(python!, ['-W', 'ignore', fileURLToPath(new URL(script, import.meta.url)), ...args], { maxBuffer: 2 ** 24 })
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Message
}

let engines: InferenceEngine[]
let backend: WatchedBackend
let server: Served
beforeAll(async () => {
  engines = [echoEngine(), engineOf('texts', { outputs: [{ name: 'lengths' }, { name: 'texts' }] })]
  backend = new WatchedBackend(engines)
  server = await listen(backend, { token: 'secret-token' })
})
afterAll(async () => {
  await server.app.close()
  await Promise.all(engines.map((engine) => engine.close()))
})

const all = (names: string[]): Record<string, boolean> => Object.fromEntries(names.map((name) => [name, true]))
const datatypes = ['BOOL', 'UINT8', 'UINT16', 'UINT32', 'UINT64', 'INT8', 'INT16', 'INT32', 'INT64', 'FP32', 'FP64']
const kinds = ['binary', 'JSON']

test.skipIf(python === undefined)("Triton's client runs against it unchanged", async () => {
  const seen = await seenBy('triton_client.py', `127.0.0.1:${server.port}`, 'secret-token')
  expect(seen).toMatchObject({
    live: true, ready: true, 'model ready': [true, true, false], large: true, gzip: true, deflate: true, int64: true, nan: true,
    server: { name: 'tch-node' }, model: { name: 'echo', platform: 'pytorch_libtorch', inputs: [{ name: 'x' }] }, config: { name: 'echo' },
    'texts true': ['STRAßE', '', 'B'], 'texts false': ['STRAßE', '', 'B'], lengths: [7, 0, 1], id: 't1',
    async: Array.from({ length: 20 }, (_, at) => at), classes: [['100.000000:2'], ['127.000000:2']],
    errors: {
      unknown: ['404', expect.stringContaining('nobody')],
      'no data': ['400', expect.stringContaining('neither data nor binary_data_size')],
      'no token': ['401', expect.stringContaining('token')],
    },
    index: [{ name: 'echo', version: '1', state: 'READY' }, { name: 'texts' }],
    statistics: { model_stats: [{ name: 'echo', version: '1' }] },
  })
  expect(seen['dtypes']).toEqual(all([...datatypes.flatMap((name) => kinds.flatMap((into) => kinds.map((out) => `${name} ${into} ${out}`))), 'FP16 binary binary', 'BF16']))
  expect(backend.managed).toEqual(['load echo -', 'unload echo -'])
  expect(backend.calls).toContainEqual(expect.objectContaining({ priority: 1, tenant: 'python', timeout: 5000 }))
  expect(backend.calls).toContainEqual(expect.objectContaining({ sequence: { id: '7', start: true, end: true } }))
})

test.skipIf(python === undefined)("KServe's client runs against it unchanged", async () => {
  const seen = await seenBy('kserve_client.py', server.url)
  expect(seen).toMatchObject({ live: true, ready: true, 'model ready': true, texts: ['A', 'BC'], id: 'k1', unknown: [404, expect.stringContaining("there is no model 'nobody'")], 'v1 ready': true, v1: { predictions: [[1, 2], [3, 4]] } })
  expect(seen['dtypes']).toEqual(all([...datatypes.flatMap((name) => kinds.map((kind) => `${name} ${kind}`)), 'FP16 binary']))
})
