import { setTimeout as wait } from 'node:timers/promises'
import { connect as connectTcp } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { torch } from '../../../lib/index.js'
import { engineOf } from '../models.js'
import { echoEngine, floats, floatsOf, serve, statusOfCall, type Message, type Running } from './client.js'
import { encoded, field, framed, gzipped, RawClient, varint } from './raw.js'

let running: Running
let raw: RawClient
beforeAll(async () => {
  running = await serve([echoEngine(), engineOf('mlp', { inputs: [{ name: 'x', dtype: 'float32', shape: [-1, 8] }] }), engineOf('texts')])
})
afterAll(() => running.close())

// Whatever came before, the next good request is served.
beforeEach(() => { raw = new RawClient(running.port) })
afterEach(async () => {
  raw.close()
  expect(floatsOf(await running.client.call('ModelInfer', floats([1, 2, 3])))).toEqual([1, 2, 3])
})

const infer = (request: Message): Promise<{ code: number; details: string }> => statusOfCall(running.client.call('ModelInfer', request))
const input = (datatype: string, shape: (number | string)[], contents?: Message): Message => ({ name: 'x', datatype, shape, ...(contents === undefined ? {} : { contents }) })
const echo = (inputs: Message[], raws?: Buffer[]): Message => ({ model_name: 'echo', inputs, ...(raws === undefined ? {} : { raw_input_contents: raws }) })
const zeros = (bytes: number): Buffer => Buffer.alloc(bytes)

/** A message whose `inputs` are these bytes. */
const withInput = (bytes: Buffer): Buffer => Buffer.concat([field(1, Buffer.from('echo')), field(5, bytes)])
const head = Buffer.concat([field(1, Buffer.from('x')), field(2, Buffer.from('INT64'))])

describe('shapes', () => {
  test.each([
    ['whose product overflows', [16, '1152921504606846978']], ['of too many elements', [65536, 65536]], ['with negative sizes', [-1, 4]], ['all negative', ['-9223372036854775808']],
    ['with the largest size', ['9223372036854775807']], ['too large beside a 0', [0, '4611686018427387904', 4]],
    ['without data', [1_000_000_000]], ['with too many dimensions', Array<number>(65).fill(1)],
  ])('%s', async (_name, shape) => {
    expect(await infer(echo([input('FP32', shape)]))).toMatchObject({ code: 3 })
    expect(await infer(echo([input('FP32', shape)], [zeros(16)]))).toMatchObject({ code: 3 })
    expect(await infer(echo([input('BYTES', shape)], [zeros(16)]))).toMatchObject({ code: 3 })
    expect(await infer(echo([input('FP32', shape, { fp32_contents: [1, 2, 3, 4] })]))).toMatchObject({ code: 3 })
  })
})

describe('data', () => {
  test.each<[string, Message]>([
    ['too few typed', echo([input('FP32', [3], { fp32_contents: [1] })])],
    ['too many typed', echo([input('FP32', [1], { fp32_contents: [1, 2] })])],
    ['none', echo([input('FP32', [1])])],
    ['in another field than the datatype wants', echo([input('FP32', [1], { int_contents: [1] })])],
    ['ints for bool', echo([input('BOOL', [1], { int_contents: [1] })])],
    ['in two fields', echo([input('FP32', [1], { fp32_contents: [1], int_contents: [1] })])],
    ['out of range of INT8', echo([input('INT8', [1], { int_contents: [128] })])],
    ['out of range of UINT8', echo([input('UINT8', [1], { uint_contents: [256] })])],
    ['negative in unsigned', echo([input('UINT16', [1], { int_contents: [-1] })])],
    ['typed FP16', echo([input('FP16', [1], { fp32_contents: [1] })])],
    ['typed BF16', echo([input('BF16', [1], { fp32_contents: [1] })])],
    ['raw and typed', echo([input('FP32', [1], { fp32_contents: [1] })], [zeros(4)])],
    ['fewer raw than inputs', echo([input('FP32', [1]), { ...input('FP32', [1]), name: 'y' }], [zeros(4)])],
    ['more raw than inputs', echo([input('FP32', [1])], [zeros(4), zeros(4)])],
    ['too few bytes', echo([input('FP32', [2])], [zeros(7)])],
    ['too many bytes', echo([input('FP32', [2])], [zeros(9)])],
    ['raw BOOL of other bytes', echo([input('BOOL', [2])], [Buffer.from([1, 2])])],
    ['BYTES that end in a length', echo([input('BYTES', [1])], [Buffer.from([1, 0, 0])])],
    ['BYTES that end in an element', echo([input('BYTES', [1])], [Buffer.from([5, 0, 0, 0, 65])])],
    ['BYTES with a length of 4 GiB', echo([input('BYTES', [1])], [Buffer.from([255, 255, 255, 255, 65])])],
    ['BYTES with more behind', echo([input('BYTES', [1])], [Buffer.from([1, 0, 0, 0, 65, 66])])],
    ['BYTES of millions of empty elements', echo([input('BYTES', [2 ** 21])], [zeros(2 ** 23)])],
    ['no name', echo([{ datatype: 'FP32', shape: [1] }], [zeros(4)])],
    ['no datatype', echo([{ name: 'x', shape: [1] }], [zeros(4)])],
    ['no such datatype', echo([input('COMPLEX64', [1])], [zeros(8)])],
    ['a small datatype', echo([input('fp32', [1])], [zeros(4)])],
    ['no inputs', echo([])],
    ['an input twice', echo([input('FP32', [1]), input('FP32', [1])], [zeros(4), zeros(4)])],
    ['an output twice', { ...floats([1]), outputs: [{ name: 'y' }, { name: 'y' }] }],
    ['an output without a name', { ...floats([1]), outputs: [{ name: '' }] }],
    ['an input that the model does not have', echo([{ ...input('FP32', [1]), name: '__proto__' }], [zeros(4)])],
    ['an input of another shape than the model takes', floats([1, 2], { model: 'mlp' })],
    ['an input of another dtype than the model takes', { model_name: 'mlp', inputs: [input('INT32', [1, 8])], raw_input_contents: [zeros(32)] }],
    ['numbers for texts', { model_name: 'texts', inputs: [{ name: 'texts', datatype: 'FP32', shape: [1] }], raw_input_contents: [zeros(4)] }],
    ['an id of 300 characters', floats([1], { id: 'x'.repeat(300) })],
    ['an id with control characters', floats([1], { id: 'a\nb' })],
    ['a name of 300 characters', echo([{ ...input('FP32', [1]), name: 'x'.repeat(300) }], [zeros(4)])],
  ])('%s', async (_name, request) => {
    const { code, details } = await infer(request)
    expect(code).toBe(3)
    expect(details.length).toBeGreaterThan(10)
  })
})

describe('names of models', () => {
  test.each(['', '.', '..', '../etc', '..\\etc', '/etc/passwd', 'model/', 'a\0b', 'x'.repeat(256)])('%j', async (name) => {
    for (const [method, request] of [
      ['ModelInfer', floats([1], { model: name })], ['ModelMetadata', { name }], ['ModelReady', { name }], ['ModelConfig', { name }],
    ] as [string, Message][]) expect(await statusOfCall(running.client.call(method, request))).toMatchObject({ code: 3 })
    if (name === '') return
    expect(await statusOfCall(running.client.call('ModelStatistics', { name }))).toMatchObject({ code: 3 })
    expect(await infer(floats([1], { model_version: name }))).toMatchObject({ code: 3 })
  })

  test.each(['%2e%2e%2f', '__proto__', 'constructor', 'x'.repeat(255)])('%j is just not there', async (name) => {
    expect(await infer(floats([1], { model: name }))).toMatchObject({ code: 5 })
    expect(await infer(floats([1], { model_version: name }))).toMatchObject({ code: 5 })
  })
})

describe('bytes that are no message', () => {
  test.each<[string, Buffer]>([
    ['noise', Buffer.from(Array.from({ length: 200 }, (_, at) => (at * 89) % 251))],
    ['an end within a field', encoded(floats([1, 2])).subarray(0, -3)],
    ['a length beyond the end', Buffer.from([0x0a, 0xff, 0xff, 0xff, 0xff, 0x07])],
    ['a number of eleven bytes', Buffer.concat([Buffer.from([0x08]), Buffer.alloc(11, 0xff)])],
    ['contents twice', withInput(Buffer.concat([head, field(5, field(3, 1)), field(5, field(3, 1))]))],
    ['groups, nested', Buffer.alloc(100_000, 0x0b)],
    ['an input that is a number', field(5, 7)],
    ['a text that is no UTF-8', Buffer.concat([field(1, Buffer.from('echo')), field(3, Buffer.from([0xed, 0xa0, 0x80]))])],
  ])('%s', async (_name, bytes) => {
    expect(await raw.send('ModelInfer', framed(bytes))).toMatchObject({ code: 3, details: expect.stringContaining('.proto') })
    expect(await raw.send('ModelStreamInfer', framed(bytes))).toMatchObject({ code: 0 })
  })

  test('of requests without tensors', async () => {
    for (const bytes of [Buffer.from([0x0a, 0xff, 0xff, 0xff, 0xff, 0x07]), Buffer.alloc(50_000, 0x0b), Buffer.from([0x0a])]) {
      for (const method of ['ModelReady', 'RepositoryIndex', '/grpc.health.v1.Health/Check', '/grpc.health.v1.Health/Watch']) expect({ method, at: bytes.length, ...(await raw.send(method, framed(bytes))) }).toMatchObject({ code: 3 })
    }
  })

  test('a request is not more than its bytes: counted before it is decoded', async () => {
    const before = process.memoryUsage().rss
    const megabytes = 8 * 2 ** 20
    const floods: Buffer[] = [
      // Inputs, outputs, raw contents, parameters of two bytes each.
      ...[5, 6, 7, 4].map((number) => Buffer.alloc(megabytes, Buffer.from([number * 8 + 2, 0]))),
      withInput(Buffer.concat([head, field(4, Buffer.alloc(0)), Buffer.alloc(megabytes, Buffer.from([4 * 8 + 2, 0]))])),
      withInput(Buffer.concat([head, field(3, Buffer.alloc(megabytes))])),
      withInput(Buffer.concat([head, Buffer.alloc(megabytes, Buffer.from([3 * 8, 1]))])),
      ...[1, 2, 3, 4, 5].map((number) => withInput(Buffer.concat([head, field(5, field(number, Buffer.alloc(megabytes)))]))),
      withInput(Buffer.concat([head, field(5, Buffer.alloc(megabytes, Buffer.from([8 * 8 + 2, 0])))])),
    ]
    for (const bytes of floods) expect(await raw.send('ModelInfer', framed(bytes))).toMatchObject({ code: 3, details: expect.stringContaining('at most') })
    expect(await raw.send('RepositoryIndex', framed(Buffer.alloc(megabytes, Buffer.from([0x0a, 0]))))).toMatchObject({ code: 3 })
    expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(800)
  })

  test('a message that is too large, announced or unpacked, is RESOURCE_EXHAUSTED', async () => {
    expect(await raw.send('ModelInfer', framed(zeros(10), { length: 0xffffffff }))).toMatchObject({ code: 8 })
    const before = process.memoryUsage().rss
    expect(await raw.send('ModelInfer', gzipped(Buffer.alloc(256 * 2 ** 20)), { 'grpc-encoding': 'gzip' })).toMatchObject({ code: 8 })
    expect((process.memoryUsage().rss - before) / 2 ** 20).toBeLessThan(700)
  })

  test('compression that is broken or not known', async () => {
    expect(await raw.send('ModelInfer', framed(Buffer.from('no gzip'), { compressed: 1 }), { 'grpc-encoding': 'gzip' })).toMatchObject({ code: 13 })
    expect(await raw.send('ModelInfer', framed(gzipSync(encoded(floats([1]))).subarray(0, 20), { compressed: 1 }), { 'grpc-encoding': 'gzip' })).toMatchObject({ code: 13 })
    expect(await raw.send('ModelInfer', framed(zeros(4), { compressed: 1 }), { 'grpc-encoding': 'br' })).toMatchObject({ code: 12 })
    expect(await raw.send('ModelInfer', gzipped(encoded(floats([1]))), { 'grpc-encoding': 'gzip' })).toMatchObject({ code: 0 })
  })
})

describe('calls that are none', () => {
  test('unknown methods and services are UNIMPLEMENTED', async () => {
    for (const path of ['/inference.GRPCInferenceService/SystemSharedMemoryStatus', '/inference.GRPCInferenceService/__proto__', '/nobody.Service/Call', '/', '/%2e%2e/x']) {
      expect(await raw.send(path, framed(zeros(0)))).toMatchObject({ code: 12 })
    }
  })

  test('other content types, no body, half a prefix, two messages', async () => {
    expect((await raw.send('ModelInfer', framed(zeros(0)), { 'content-type': 'application/json' })).code).toBe(-415)
    expect((await raw.send('ModelInfer', Buffer.alloc(0))).code).toBeGreaterThan(0)
    expect((await raw.send('ModelInfer', Buffer.alloc(3))).code).not.toBe(0)
    const twice = framed(encoded(floats([1])))
    expect((await raw.send('ModelInfer', Buffer.concat([twice, twice]))).code).not.toBe(0)
    expect((await raw.send('ModelInfer', twice, { 'grpc-timeout': 'soon' })).code).not.toBe(0)
  })

  test('a message in very many pieces', async () => {
    const bytes = framed(encoded(floats(Array<number>(500).fill(1))))
    const stream = raw.open('ModelInfer')
    const status = new Promise((resolve) => stream.on('trailers', (headers) => resolve(headers['grpc-status'])))
    stream.resume()
    for (const byte of bytes) stream.write(Buffer.from([byte]))
    stream.end()
    expect(await status).toBe('0')
  })

  test('a client that leaves in the middle of a message, a batch, an answer', async () => {
    const bytes = framed(encoded(floats(Array<number>(10_000).fill(1))))
    for (let turn = 0; turn < 20; turn++) {
      const client = new RawClient(running.port)
      const stream = client.open(turn % 2 === 0 ? 'ModelInfer' : 'ModelStreamInfer')
      stream.write(turn % 3 === 0 ? bytes.subarray(0, 1000) : bytes)
      await wait(turn)
      if (turn % 4 === 0) stream.close(8)
      client.close()
    }
  })

  test('bytes that are no HTTP/2', async () => {
    for (const text of ['GET / HTTP/1.1\r\nHost: x\r\n\r\n', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'.padEnd(5000, '\0'), '\x16\x03\x01\x02\0\x01', 'x'.repeat(100_000)]) {
      await new Promise<void>((resolve) => {
        const socket = connectTcp(running.port, '127.0.0.1', () => socket.write(text))
        socket.on('error', () => {})
        socket.on('close', () => resolve())
        socket.resume()
        socket.setTimeout(500, () => socket.destroy())
      })
    }
  })
})

test('nothing of what was refused is kept', async () => {
  const refuse = async (): Promise<void> => {
    for (let at = 0; at < 100; at++) {
      await infer(echo([input('FP32', [2, 2]), { ...input('FP32', [2]), name: 'y' }], [zeros(16), zeros(7)]))
      await infer({ ...floats([1, 2]), outputs: [{ name: 'z' }] })
    }
  }
  await refuse()
  const before = torch.memoryStats().liveTensors
  await refuse()
  expect(torch.memoryStats().liveTensors).toBeLessThanOrEqual(before)
})

test('a stream goes on after bad messages', async () => {
  const stream = raw.open('ModelStreamInfer')
  const answers: Buffer[] = []
  stream.on('data', (bytes: Buffer) => answers.push(bytes))
  const status = new Promise((resolve) => stream.on('trailers', (headers) => resolve(headers['grpc-status'])))
  stream.write(framed(Buffer.from([0x0a, 0x7f])))
  stream.write(framed(Buffer.concat([varint(0x2a), varint(2), Buffer.from([0x0a, 0x50])])))
  stream.write(framed(encoded(floats([1], { id: 'good one' }))))
  stream.end()
  expect(await status).toBe('0')
  const text = Buffer.concat(answers).toString('latin1')
  expect(text.match(/\.proto/g)).toHaveLength(2)
  expect(text).toContain('good one')
})
