import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ModelSet, type InferenceEngine } from '../../../lib/serve/index.js'
import { echoEngine } from '../grpc/client.js'
import { binary, listen, type Answer, type Served } from './http-client.js'

const LIMIT = 2 ** 20

let engine: InferenceEngine
let server: Served
beforeAll(async () => {
  engine = echoEngine()
  server = await listen(new ModelSet([engine]), { bodyLimit: LIMIT, bodiesLimit: 4 * LIMIT, headersTimeout: 1000, requestTimeout: 2000 })
})
afterAll(async () => {
  await server.app.close()
  await engine.close()
})
afterEach(async () => {
  const { status, json } = await server.infer({ inputs: [{ name: 'x', datatype: 'FP32', shape: [1, 2], data: [1, 2] }] })
  expect([status, json.outputs[0].data]).toEqual([200, [1, 2]])
})

const refused = (answer: Answer, status = 400): void => {
  expect([answer.status, answer.headers.get('content-type'), typeof answer.json?.error]).toEqual([status, 'application/json', 'string'])
}

const input = (datatype: unknown, shape: unknown, data?: unknown, more: object = {}): object => ({ inputs: [{ name: 'x', datatype, shape, ...(data === undefined ? {} : { data }), ...more }] })

describe('a tensor that is wrong', () => {
  it.each<[string, object | string]>([
    ['a shape that overflows', input('FP32', [2 ** 4, 2 ** 60 + 2], [1])],
    ['a shape of four thousand million', input('FP32', [65536, 65536], [1])],
    ['a negative size', input('FP32', [-1, 2], [1, 2])],
    ['a size beyond a 0', input('FP32', [0, 2 ** 50], [])],
    ['a fraction', input('FP32', [1.5], [1])],
    ['a thousand million without data', input('FP32', [1e9])],
    ['a thousand million of texts', input('BYTES', [1e9], [])],
    ['100 dimensions', input('FP32', Array(100).fill(1), [1])],
    ['too little data', input('FP32', [1, 3], [1, 2])],
    ['too much data', input('FP32', [1, 1], [1, 2])],
    ['data nested otherwise', input('FP32', [2, 2], [[1, 2], [3]])],
    ['data nested too deep', input('FP32', [1, 1], [[[1]]])],
    ['flat data that begins nested', input('FP32', [4], [[1], 2, 3, 4])],
    ['bool given ints', input('BOOL', [1, 2], [0, 1])],
    ['ints given bools', input('INT32', [1, 2], [true, false])],
    ['unsigned given negatives', input('UINT8', [1, 2], [1, -1])],
    ['unsigned of 64 bits given negatives', input('UINT64', [1, 1], [-1])],
    ['an int of 8 bits given 128', input('INT8', [1, 1], [128])],
    ['an int given a fraction', input('INT64', [1, 1], [1.5])],
    ['an int of 64 bits given 2^63', '{"inputs":[{"name":"x","datatype":"INT64","shape":[1],"data":[9223372036854775808]}]}'],
    ['an int given NaN', '{"inputs":[{"name":"x","datatype":"INT32","shape":[1],"data":[NaN]}]}'],
    ['mixed types', input('FP32', [1, 2], [1, 'a'])],
    ['numbers among texts', input('BYTES', [2], ['a', 1])],
    ['null', input('FP32', [1, 1], [null])],
    ['objects', input('FP32', [1, 1], [{}])],
    ['data that is no array', input('FP32', [1, 1], 5)],
    ['FP16 as JSON', input('FP16', [1, 1], [1])],
    ['BF16 as JSON', input('BF16', [1, 1], [1])],
    ['no datatype', input(undefined, [1], [1])],
    ['another datatype', input('FLOAT', [1], [1])],
    ['no shape', input('FP32', undefined, [1])],
    ['a shape that is text', input('FP32', '1,2', [1])],
    ['no name', { inputs: [{ datatype: 'FP32', shape: [1], data: [1] }] }],
    ['an empty name', { inputs: [{ name: '', datatype: 'FP32', shape: [1], data: [1] }] }],
    ['a name of a megabyte', { inputs: [{ name: 'x'.repeat(900_000), datatype: 'FP32', shape: [1], data: [1] }] }],
    ['a name that is not an input', { inputs: [{ name: 'constructor', datatype: 'FP32', shape: [1], data: [1] }] }],
    ['a name twice', { inputs: Array(2).fill({ name: 'x', datatype: 'FP32', shape: [1], data: [1] }) }],
    ['binary_data_size with nothing behind', input('FP32', [1, 2], undefined, { parameters: { binary_data_size: 8 } })],
    ['data and binary data', input('FP32', [1], [1], { parameters: { binary_data_size: 0 } })],
    ['parameters that are text', input('FP32', [1], [1], { parameters: 'x' })],
  ])('is refused: %s', async (_name, body) => refused(await server.infer(body)))
})

describe('JSON that is wrong', () => {
  it.each<[string, string | Buffer]>([
    ['empty', ''], ['cut off', '{"inputs":['], ['an array', '[]'], ['null', 'null'], ['no inputs', '{}'], ['inputs that are none', '{"inputs":[]}'], ['inputs that are an object', '{"inputs":{}}'],
    ['250,000 levels', '['.repeat(250_000)], ['250,000 levels of objects', '{"a":'.repeat(150_000)], ['a million arrays', `{"inputs":[${'[],'.repeat(300_000)}[]]}`],
    ['__proto__', '{"__proto__":{"inputs":[]},"inputs":[]}'], ['__proto__ in parameters', '{"parameters":{"__proto__":{"priority":1}},"inputs":[]}'],
    ['duplicate keys', '{"inputs":[],"inputs":[]}'], ['duplicate keys that are escaped', '{"inputs":[],"\\u0069nputs":[]}'], ['no UTF-8', Buffer.from('{"a":"\xff"}', 'latin1')],
    ['a number too large', '{"inputs":[{"name":"x","datatype":"FP64","shape":[1],"data":[1e999]}]}'], ['a number of a million digits', `{"inputs":[{"name":"x","datatype":"INT64","shape":[1],"data":[${'9'.repeat(1_000_000)}]}]}`],
    ['more after the end', '{"inputs":[]} x'],
    ['a priority that is text', '{"parameters":{"priority":"high"},"inputs":[{"name":"x","datatype":"FP32","shape":[1],"data":[1]}]}'],
    ['a timeout below 0', '{"parameters":{"timeout":-1},"inputs":[{"name":"x","datatype":"FP32","shape":[1],"data":[1]}]}'],
    ['an id that is a number', '{"id":5,"inputs":[{"name":"x","datatype":"FP32","shape":[1],"data":[1]}]}'],
    ['outputs that are not there', '{"outputs":[{"name":"z"}],"inputs":[{"name":"x","datatype":"FP32","shape":[1,1],"data":[1]}]}'],
    ['an output twice', '{"outputs":[{"name":"y"},{"name":"y"}],"inputs":[{"name":"x","datatype":"FP32","shape":[1,1],"data":[1]}]}'],
  ])('is refused: %s', async (_name, body) => {
    refused(await server.infer(body))
    expect(({} as { inputs?: unknown; priority?: unknown }).inputs ?? ({} as { priority?: unknown }).priority).toBeUndefined()
  })

  it('shares memory with nobody: regions are not supported', async () => {
    refused(await server.infer(input('FP32', [1], undefined, { parameters: { shared_memory_region: 'a', shared_memory_byte_size: 4 } })), 501)
  })
})

describe('binary data that is wrong', () => {
  const four = Buffer.alloc(4)
  const sized = (size: unknown, shape = [1, 1], datatype = 'FP32'): object => input(datatype, shape, undefined, { parameters: { binary_data_size: size } })
  it.each<[string, [Buffer, Record<string, string>]]>([
    ['a size of -1', binary(sized(-1), four)], ['a size that is text', binary(sized('4'), four)], ['a fraction', binary(sized(3.5), four)], ['a size beyond the body', binary(sized(2 ** 40), four)],
    ['fewer bytes than the shape needs', binary(sized(4, [1, 2]), four)], ['more bytes than the shape needs', binary(sized(8), Buffer.alloc(8))], ['bytes that are left', binary(sized(4), Buffer.alloc(5))],
    ['bytes that are missing', binary(sized(8, [1, 2]), four)], ['BOOL of other bytes', binary(sized(4, [4], 'BOOL'), Buffer.of(0, 1, 2, 255))],
    ['a text cut off in its length', binary(sized(2, [1], 'BYTES'), Buffer.of(1, 0))], ['a text cut off', binary(sized(6, [1], 'BYTES'), Buffer.of(9, 0, 0, 0, 65, 65))],
    ['a text of 4 GiB', binary(sized(4, [1], 'BYTES'), Buffer.of(255, 255, 255, 255))], ['a thousand million texts', binary(sized(4, [1e9], 'BYTES'), four)], ['bytes after the texts', binary(sized(9, [1], 'BYTES'), Buffer.of(4, 0, 0, 0, 65, 65, 65, 65, 65))],
  ])('is refused: %s', async (_name, [body, headers]) => refused(await server.infer(body, headers)))

  it.each(['-1', 'x', '99999999999', '1e3', '99999999999999999999', '1.5', '5', '2', '1000', ''])('is refused with the header length %j', async (length) => {
    const [body, headers] = binary(sized(4), four)
    refused(await server.infer(body, { ...headers, 'inference-header-content-length': length }))
  })
})

describe('a body that is wrong', () => {
  it('is too large, announced or not', async () => {
    refused(await server.infer(Buffer.alloc(LIMIT + 1)), 413)
    expect(await server.raw(`POST /v2/models/echo/infer HTTP/1.1\r\nhost: x\r\ncontent-length: 99999999999\r\n\r\n`)).toMatch(/^HTTP\/1.1 413/)
    const chunk = `10000\r\n${'a'.repeat(65536)}\r\n`
    expect(await server.raw(`POST /v2/models/echo/infer HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n${chunk.repeat(20)}`)).toMatch(/^HTTP\/1.1 413/)
  })

  it('comes in a flood of chunks of a byte', async () => {
    const before = process.memoryUsage.rss()
    expect(await server.raw(`POST /v2/models/echo/infer HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n${'1\r\na\r\n'.repeat(100_000)}0\r\n\r\n`)).toMatch(/^HTTP\/1.1 400/)
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 2 ** 20)
  })

  it('is a bomb', async () => {
    const bomb = gzipSync(Buffer.alloc(128 * LIMIT))
    const before = process.memoryUsage.rss()
    const answers = await Promise.all(Array.from({ length: 12 }, () => server.infer(bomb, { 'content-encoding': 'gzip' })))
    for (const answer of answers) refused(answer, 413)
    expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 2 ** 20)
  })

  it('is not what its encoding says', async () => {
    refused(await server.infer(Buffer.from('no gzip'), { 'content-encoding': 'gzip' }))
    refused(await server.infer(gzipSync('{"inputs":[]}').subarray(0, 20), { 'content-encoding': 'gzip' }))
    refused(await server.infer('{}', { 'content-encoding': 'br' }), 415)
  })

  it('ends too early, or never', async () => {
    await server.raw('POST /v2/models/echo/infer HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 1').catch(() => '')
    const never = await Promise.all([
      server.raw('POST /v2/models/echo/infer HTTP/1.1\r\nhost: x\r\n'),
      server.raw('POST /v2/models/echo/infer HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\nabc'),
    ])
    for (const answer of never) expect(answer).toMatch(/^HTTP\/1.1 408/)
  })

  it('is one of too many', async () => {
    const announced = `POST /v2/models/echo/infer HTTP/1.1\r\nhost: x\r\ncontent-length: ${LIMIT}\r\n\r\n${'a'.repeat(1000)}`
    const answers = await Promise.all(Array.from({ length: 6 }, () => server.raw(announced)))
    expect(answers.filter((answer) => answer.startsWith('HTTP/1.1 503'))).toHaveLength(2)
    expect(answers.filter((answer) => answer.startsWith('HTTP/1.1 408'))).toHaveLength(4)
    expect(answers.find((answer) => answer.startsWith('HTTP/1.1 503'))).toMatch(/retry-after: 1/i)
    refused(await server.infer(Buffer.alloc(LIMIT, 'a')))
  })
})

describe('the name of a model', () => {
  const refusedRaw = async (path: string, status: RegExp): Promise<void> => {
    expect(await server.raw(`GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`)).toMatch(status)
  }
  it.each(['../etc', '..', '%2e%2e%2f', '%2e%2e', '..%2f..%2fetc%2fpasswd', '%00', 'a%00b', '%0d%0a', '', 'a%5cb', 'x'.repeat(256), '%ff', '%', 'echo/', 'nobody', '__proto__', 'constructor'])('%j', async (name) => {
    await refusedRaw(`/v2/models/${name}`, /^HTTP\/1.1 (400|404|414) /)
    await refusedRaw(`/v2/models/${name}/ready`, /^HTTP\/1.1 (400|404|414) /)
    await refusedRaw(`/v1/models/${name}`, /^HTTP\/1.1 (400|404|414|200) (?!OK)|"models"/)
    await refusedRaw(`/v2/models/echo/versions/${name}`, /^HTTP\/1.1 (400|404|414) /)
    expect((await server.fetch('/v2/health/live')).status).toBe(200)
  })

  it.each(['x-model-ver', 'x-tenant-id', 'x-sticky-key', 'x-request-id'])('and the header %s', async (header) => {
    const body = input('FP32', [1, 1], [1])
    refused(await server.infer(body, { [header]: 'x'.repeat(300) }))
    if (header === 'x-model-ver') refused(await server.infer(body, { [header]: '9' }), 404)
  })
})

describe('requests that are no HTTP', () => {
  it.each(['\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03', 'GET\r\n\r\n', `GET / HTTP/1.1\r\n${'a: b\r\n'.repeat(20_000)}\r\n`, 'POST /v2/models/echo/infer HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n'])('%#', async (text) => {
    expect(await server.raw(Buffer.from(text, 'latin1'))).toMatch(/^HTTP\/1.1 4\d\d/)
  })
})
