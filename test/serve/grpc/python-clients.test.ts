import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InferenceEngine } from '../../../lib/serve/index.js'
import { engineOf } from '../models.js'
import { WatchedBackend } from './backend.js'
import { echoEngine, serve, type Message, type Running } from './client.js'

// A Python with tritonclient[grpc] and kserve, as they come.
const python = process.env['TCH_NODE_CLIENTS_PYTHON']
const run = promisify(execFile)

async function seenBy(script: string, ...args: string[]): Promise<Message> {
  const { stdout } = await run(python!, ['-W', 'ignore', fileURLToPath(new URL(script, import.meta.url)), ...args], { maxBuffer: 2 ** 24 })
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Message
}

let engines: InferenceEngine[]
let backend: WatchedBackend
let running: Running
beforeAll(async () => {
  engines = [echoEngine(), engineOf('texts', { outputs: [{ name: 'lengths' }, { name: 'texts' }] })]
  backend = new WatchedBackend(engines)
  running = await serve(backend, { token: 'secret-token' })
})
afterAll(async () => {
  await running.close()
  await Promise.all(engines.map((engine) => engine.close()))
})

const all = (names: string[]): Record<string, boolean> => Object.fromEntries(names.map((name) => [name, true]))
const datatypes = ['BOOL', 'UINT8', 'UINT16', 'UINT32', 'UINT64', 'INT8', 'INT16', 'INT32', 'INT64', 'FP16', 'FP32', 'FP64']

test.skipIf(python === undefined)("Triton's client runs against it unchanged", async () => {
  const seen = await seenBy('triton_client.py', `localhost:${running.port}`, 'secret-token')
  expect(seen).toMatchObject({
    live: true, ready: true, 'model ready': true, large: true, gzip: true, deflate: true,
    server: { name: 'tch-node' }, model: { name: 'echo', platform: 'pytorch_libtorch', inputs: [{ name: 'x' }] }, config: { config: { name: 'echo', backend: 'pytorch' } },
    texts: ['STRAßE', '', 'B'], lengths: [7, 0, 1], id: 't1',
    async: Array.from({ length: 20 }, (_, at) => at),
    errors: {
      unknown: ['StatusCode.NOT_FOUND', expect.stringContaining('nobody')],
      shape: ['StatusCode.INVALID_ARGUMENT', expect.stringContaining('neither fp32_contents nor raw_input_contents')],
      'no token': ['StatusCode.UNAUTHENTICATED', expect.stringContaining('token')],
    },
    index: { models: [{ name: 'echo', version: '1', state: 'READY' }, { name: 'texts' }] },
    statistics: { model_stats: [{ name: 'echo', version: '1' }] },
  })
  expect(seen['dtypes']).toEqual(all([...datatypes, 'BF16']))
  expect(seen['stream'].filter((_: unknown, at: number) => at !== 10)).toEqual(Array.from({ length: 20 }, (_, at) => [String(at), at, true]).filter((_, at) => at !== 10))
  expect(seen['stream'][10]).toContain('nobody')
  expect(Number(seen['statistics'].model_stats[0].inference_stats.success.count)).toBe(57)
  expect(backend.managed).toEqual(['load echo -', 'unload echo -'])
  expect(backend.calls).toContainEqual(expect.objectContaining({ priority: 1, tenant: 'python', timeout: 5000 }))
  expect(backend.calls).toContainEqual(expect.objectContaining({ sequence: { id: '7', start: true, end: true } }))
})

test.skipIf(python === undefined)("KServe's client runs against it unchanged", async () => {
  const seen = await seenBy('kserve_client.py', `localhost:${running.port}`)
  expect(seen).toMatchObject({ live: true, ready: true, 'model ready': true, texts: ['A', 'BC'], id: 'k1', unknown: 'NOT_FOUND' })
  expect(seen['dtypes']).toEqual(all(datatypes.flatMap((name) => [`${name} raw`, `${name} typed`]).filter((name) => name !== 'FP16 typed')))
})
