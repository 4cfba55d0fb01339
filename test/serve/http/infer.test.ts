import { gzipSync, deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { torch } from '../../../lib/index.js'
import { InferenceEngine } from '../../../lib/serve/index.js'
import { WatchedBackend, untilAborted } from '../grpc/backend.js'
import { echoEngine } from '../grpc/client.js'
import { engineOf } from '../models.js'
import { binary, listen, parts, type Served } from './http-client.js'

let engines: InferenceEngine[]
let backend: WatchedBackend
let server: Served

beforeAll(async () => {
  const sum = torch.jit.trace((x) => x.mul(2), [torch.zeros([1, 4])])
  engines = [
    echoEngine(),
    engineOf('texts', { outputs: [{ name: 'lengths' }, { name: 'texts' }] }),
    new InferenceEngine(sum, { name: 'rows', inputs: [{ name: 'x', dtype: 'float32', shape: [-1, 4] }], outputs: [{ name: 'y', labels: ['a', 'b', 'c', 'd'] }] }),
    new InferenceEngine(sum, { name: 'half', inputs: [{ name: 'x', dtype: 'float16', shape: [-1, 2] }], outputs: [{ name: 'y' }] }),
  ]
  backend = new WatchedBackend(engines)
  server = await listen(backend, { context: (headers) => headers.traceparent })
})
afterAll(async () => {
  await server.app.close()
  await Promise.all(engines.map((engine) => engine.close()))
})

const input = (datatype: string, shape: number[], more: object): object => ({ inputs: [{ name: 'x', datatype, shape, ...more }] })
const values = { BOOL: [true, false], UINT8: [0, 255], UINT16: [0, 65535], UINT32: [0, 4294967295], INT8: [-128, 127], INT16: [-32768, 32767], INT32: [-2147483648, 2147483647], INT64: [-5, 2 ** 53 - 1], UINT64: [0, 7], FP32: [0.5, -1.25], FP64: [0.1, 1e300] }
const bits: Record<string, string> = {
  BOOL: '0100', UINT8: '01ff', UINT16: '0100ffff', UINT32: '01000000ffffffff', UINT64: '0100000000000000ffffffffffffffff', INT8: '80ff', INT16: '0080ffff',
  INT32: '00000080ffffffff', INT64: '0000000000000080ffffffffffffffff', FP16: '003c007e', BF16: '803fc07f', FP32: '0000803f0000807f', FP64: '000000000000f03f000000000000f0ff',
}

describe('JSON', () => {
  it.each(Object.entries(values))('carries %s', async (datatype, data) => {
    const { status, json, headers } = await server.infer(input(datatype, [1, 2], { data }))
    expect([status, headers.get('content-type')]).toEqual([200, 'application/json'])
    expect(json.outputs).toEqual([{ name: 'y', datatype, shape: [1, 2], data }])
  })

  it('takes data flat or nested as the shape is', async () => {
    for (const data of [[1, 2, 3, 4, 5, 6], [[1, 2, 3], [4, 5, 6]]]) {
      expect((await server.infer(input('INT32', [2, 3], { data }))).json.outputs[0].data).toEqual([1, 2, 3, 4, 5, 6])
    }
  })

  it('keeps integers beyond 2^53 exactly', async () => {
    for (const [datatype, data] of [['INT64', '9007199254740993,-9223372036854775808,9223372036854775807'], ['UINT64', '18446744073709551615,0,9007199254740993']]) {
      const answer = await server.infer(`{"inputs":[{"name":"x","datatype":"${datatype}","shape":[1,3],"data":[${data}]}]}`)
      expect(answer.body.toString()).toContain(`"data":[${data}]`)
    }
  })

  it('reads NaN and Infinity as Python writes them and as texts, and writes texts', async () => {
    const answer = await server.infer('{"inputs":[{"name":"x","datatype":"FP32","shape":[1,6],"data":[NaN,Infinity,-Infinity,"NaN","Infinity","-Infinity"]}]}')
    expect(answer.json.outputs[0].data).toEqual(['NaN', 'Infinity', '-Infinity', 'NaN', 'Infinity', '-Infinity'])
  })

  it('carries texts', async () => {
    const { json } = await server.infer({ inputs: [{ name: 'texts', datatype: 'BYTES', shape: [3], data: ['straße', '', '\u{1f600}"\n'] }] }, {}, 'texts')
    expect(json.outputs.map((output: { data: unknown }) => output.data)).toEqual([expect.any(Array), [expect.stringMatching(/^STRA/), '', '\u{1f600}"\n']])
  })
})

describe('binary data', () => {
  it.each(Object.entries(bits))('carries %s in both directions', async (datatype, hex) => {
    const blob = Buffer.from(hex, 'hex')
    const answer = await server.infer(...binary({ ...input(datatype, [1, 2], { parameters: { binary_data_size: blob.length } }), parameters: { binary_data_output: true } }, blob))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/octet-stream'])
    const { json, blobs } = parts(answer)
    expect(json.outputs).toEqual([{ name: 'y', datatype, shape: [1, 2], parameters: { binary_data_size: blob.length } }])
    expect(blobs[0]!.toString('hex')).toBe(hex)
  })

  it('is given for the outputs that ask for it', async () => {
    const text = Buffer.from('\x02\0\0\0ab\0\0\0\0', 'latin1')
    const request = (outputs: object[], parameters = {}): [Buffer, Record<string, string>] => binary({ inputs: [{ name: 'texts', datatype: 'BYTES', shape: [2], parameters: { binary_data_size: text.length } }], outputs, parameters }, text)
    const both = parts(await server.infer(...request([{ name: 'texts', parameters: { binary_data: true } }, { name: 'lengths' }]), 'texts'))
    expect(both.json.outputs).toMatchObject([{ name: 'texts', parameters: { binary_data_size: 10 } }, { name: 'lengths', data: [2, 0] }])
    expect(both.blobs[0]!.toString('latin1')).toBe('\x02\0\0\0AB\0\0\0\0')
    const none = await server.infer(...request([{ name: 'lengths', parameters: { binary_data: false } }], { binary_data_output: true }), 'texts')
    expect(none.json.outputs).toHaveLength(1)
  })

  it('is one input alone where the length of the JSON is 0', async () => {
    const raw = { 'inference-header-content-length': '0' }
    const answer = await server.infer(Buffer.from(Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8).buffer), raw, 'rows')
    expect(parts(answer).json.outputs[0]).toMatchObject({ datatype: 'FP32', shape: [2, 4] })
    expect(new Float32Array(Uint8Array.from(parts(answer).blobs[0]!).buffer)).toEqual(Float32Array.of(2, 4, 6, 8, 10, 12, 14, 16))
    expect((await server.infer(Buffer.alloc(15), raw, 'rows')).json.error).toMatch(/needs 16 bytes/)
    expect((await server.infer(Buffer.alloc(16), raw)).json.error).toMatch(/not known/)
  })

  it('comes compressed', async () => {
    const [body, headers] = binary(input('INT8', [1, 3], { parameters: { binary_data_size: 3 } }), Buffer.of(1, 2, 3))
    for (const [encoding, packed] of [['gzip', gzipSync(body)], ['deflate', deflateSync(body)]] as const) {
      expect((await server.infer(packed, { ...headers, 'content-encoding': encoding })).json.outputs[0].data).toEqual([1, 2, 3])
    }
  })

  it('is large, and lies anywhere', async () => {
    const numbers = Float32Array.from({ length: 300_001 }, (_, at) => at)
    const [body, headers] = binary(JSON.stringify({ ...input('FP32', [1, 300_001], { parameters: { binary_data_size: numbers.byteLength } }), parameters: { binary_data_output: true } }) + ' ', Buffer.from(numbers.buffer))
    for (const pad of ['', ' ', '  ', '   ']) {
      const [json] = [Buffer.concat([Buffer.from(pad), body])]
      const answer = await server.infer(json, { ...headers, 'inference-header-content-length': String(Number(headers['inference-header-content-length']) + pad.length) })
      expect(Buffer.compare(parts(answer).blobs[0]!, Buffer.from(numbers.buffer))).toBe(0)
    }
  })
})

describe('a request', () => {
  const plain = input('FP32', [1, 2], { data: [1, 2] })

  it('says its id, priority, time limit, sequence, tenant, key, version and context', async () => {
    const answer = await server.infer({ ...plain, id: 'r1', parameters: { priority: 1, timeout: 2_500_000, sequence_id: 'abc', sequence_start: true, sequence_end: false } },
      { 'x-tenant-id': 'acme', 'x-sticky-key': 'user-1', 'x-model-ver': '1', traceparent: '00-1-2-01' })
    expect(answer.status).toBe(200)
    expect([answer.json.id, answer.headers.get('x-request-id')]).toEqual(['r1', 'r1'])
    expect(backend.calls.at(-1)).toMatchObject({ model: 'echo', version: '1', id: 'r1', priority: 1, timeout: 2500, sequence: { id: 'abc', start: true, end: false }, tenant: 'acme', key: 'user-1', context: '00-1-2-01' })
    await server.post('/v2/models/echo/versions/1/infer', plain, { 'x-model-ver': '99', 'x-request-id': 'mine' })
    expect(backend.calls.at(-1)).toMatchObject({ version: '1', id: 'mine' })
    const unnamed = await server.infer(plain)
    expect([unnamed.json.id, unnamed.headers.get('x-request-id')]).toEqual([undefined, backend.calls.at(-1)!.id])
  })

  it('has its classes named', async () => {
    const { json } = await server.infer({ ...input('FP32', [2, 4], { data: [1, 4, 2, 3, 0, 0, 0, 1] }), outputs: [{ name: 'y', parameters: { classification: 2 } }] }, {}, 'rows')
    expect(json.outputs).toEqual([{ name: 'y', datatype: 'BYTES', shape: [2, 2], data: ['8.000000:1:b', '6.000000:3:d', expect.stringMatching(/^2\.0+:3:d$/), expect.stringMatching(/^0\.0+:\d:/)] }])
  })

  it('is aborted when its client leaves', async () => {
    let aborted!: () => void
    const seen = new Promise<void>((resolve) => { aborted = resolve })
    let arrived!: () => void
    const there = new Promise<void>((resolve) => { arrived = resolve })
    backend.before = async (call) => {
      arrived()
      await untilAborted(call).catch((error) => { aborted(); throw error })
    }
    const client = new AbortController()
    const asked = fetch(`${server.url}/v2/models/echo/infer`, { method: 'POST', body: JSON.stringify(plain), signal: client.signal }).catch(() => 'left')
    await there
    client.abort()
    expect(await asked).toBe('left')
    await seen
    backend.before = () => {}
    expect((await server.infer(plain)).status).toBe(200)
  })

  it('leaves no tensors behind', async () => {
    const live = torch.memoryStats().liveTensors
    for (let i = 0; i < 5; i++) {
      await server.infer(plain)
      await server.infer(input('FP32', [1, 3], { data: [1, 2] }))
      await server.infer({ ...plain, outputs: [{ name: 'nothing' }] })
    }
    expect(torch.memoryStats().liveTensors).toBe(live)
  })
})

describe('plain predictions', () => {
  it('go row by row', async () => {
    expect((await server.post('/v1/models/rows:predict', { instances: [[1, 2, 3, 4], [5, 6, 7, 8]] })).json).toEqual({ predictions: [[2, 4, 6, 8], [10, 12, 14, 16]] })
    expect((await server.post('/v1/models/rows/versions/1:predict', { instances: [{ x: [1, 2, 3, 4] }] })).json).toEqual({ predictions: [[2, 4, 6, 8]] })
    expect((await server.post('/v1/models/texts:predict', { instances: ['a', { b64: 'Yg==' }] })).json.predictions).toEqual([{ lengths: 1, texts: 'A' }, { lengths: 1, texts: 'B' }])
    expect((await server.post('/v1/models/half:predict', { instances: [[0.5, 1]] })).json).toEqual({ predictions: [[1, 2]] })
  })

  it('go in columns', async () => {
    expect((await server.post('/v1/models/rows:predict', { inputs: { x: [[1, 2, 3, 4]] } })).json).toEqual({ outputs: [[2, 4, 6, 8]] })
    expect((await server.post('/v1/models/texts:predict', { inputs: ['a', 'b'] })).json).toEqual({ outputs: { lengths: [1, 1], texts: ['A', 'B'] } })
  })

  it.each([
    ['neither', {}], ['both', { instances: [[1, 2, 3, 4]], inputs: [[1, 2, 3, 4]] }], ['no rows', { instances: [] }], ['ragged', { instances: [[1, 2, 3, 4], [1]] }],
    ['a wrong name', { inputs: { z: [1] } }], ['other names', { instances: [{ x: [1, 2, 3, 4] }, { y: [1] }] }], ['a text', { instances: [['a', 'b', 'c', 'd']] }], ['too narrow', { instances: [[1, 2]] }],
  ])('refuse %s', async (_name, body) => {
    expect(await server.post('/v1/models/rows:predict', body)).toMatchObject({ status: 400, json: { error: expect.any(String) } })
  })

  it('are told of the model', async () => {
    expect((await server.fetch('/v1/models')).json).toEqual({ models: ['echo', 'texts', 'rows', 'half'] })
    expect((await server.fetch('/v1/models/rows')).json).toEqual({ name: 'rows', ready: true, model_version_status: [{ version: '1', state: 'AVAILABLE', status: { error_code: 'OK', error_message: '' } }] })
    expect((await server.post('/v1/models/rows', {})).status).toBe(404)
    expect((await server.post('/v1/models/nobody:predict', { instances: [1] })).status).toBe(404)
  })
})
