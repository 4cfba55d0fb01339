import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { engineOf } from '../models.js'
import { echoEngine, floats, floatsOf, serve, statusOfCall, type Message, type Running } from './client.js'

let running: Running
beforeAll(async () => {
  running = await serve([echoEngine(), engineOf('texts'), engineOf('optionals', { outputs: [{ name: 'doubled' }, { name: 'shifted' }] }), engineOf('picky')])
})
afterAll(() => running.close())

const infer = (request: Message): Promise<Message> => running.client.call('ModelInfer', request)
const bytesOf = (array: ArrayBufferView): Buffer => Buffer.from(array.buffer, array.byteOffset, array.byteLength)

const bytes4 = (...texts: (string | Buffer)[]): Buffer => Buffer.concat(texts.flatMap((text) => {
  const prefix = Buffer.alloc(4)
  prefix.writeUInt32LE(Buffer.byteLength(text))
  return [prefix, Buffer.from(text)]
}))

const longs = ['-9223372036854775808', '9223372036854775807', '9007199254740993']
const cases: [datatype: string, raw: Buffer, field: string | undefined, elements: unknown[]][] = [
  ['BOOL', Buffer.from([1, 0, 1]), 'bool_contents', [true, false, true]],
  ['UINT8', bytesOf(Uint8Array.of(0, 7, 255)), 'uint_contents', [0, 7, 255]],
  ['UINT16', bytesOf(Uint16Array.of(0, 7, 65535)), 'uint_contents', [0, 7, 65535]],
  ['UINT32', bytesOf(Uint32Array.of(0, 7, 4294967295)), 'uint_contents', [0, 7, 4294967295]],
  ['UINT64', bytesOf(BigUint64Array.of(0n, 2n ** 53n + 1n, 2n ** 64n - 1n)), 'uint64_contents', ['0', '9007199254740993', '18446744073709551615']],
  ['INT8', bytesOf(Int8Array.of(-128, 0, 127)), 'int_contents', [-128, 0, 127]],
  ['INT16', bytesOf(Int16Array.of(-32768, 0, 32767)), 'int_contents', [-32768, 0, 32767]],
  ['INT32', bytesOf(Int32Array.of(-2147483648, 0, 2147483647)), 'int_contents', [-2147483648, 0, 2147483647]],
  ['INT64', bytesOf(BigInt64Array.from(longs.map(BigInt))), 'int64_contents', longs],
  ['FP16', bytesOf(Uint16Array.of(0x3c00, 0x7c00, 0x7e00)), undefined, []],
  ['BF16', bytesOf(Uint16Array.of(0x3f80, 0x7f80, 0xc000)), undefined, []],
  ['FP32', bytesOf(Float32Array.of(-1.5, NaN, Infinity)), 'fp32_contents', [-1.5, NaN, Infinity]],
  ['FP64', bytesOf(Float64Array.of(-1.5, NaN, 1e300)), 'fp64_contents', [-1.5, NaN, 1e300]],
]

describe('data types', () => {
  test.each(cases)('%s comes back as it was sent, raw and typed', async (datatype, raw, field, elements) => {
    const input = { name: 'x', datatype, shape: [1, 3] }
    const fromRaw = await infer({ model_name: 'echo', inputs: [input], raw_input_contents: [raw] })
    expect(fromRaw['outputs']).toMatchObject([{ name: 'y', datatype, shape: ['1', '3'] }])
    expect(fromRaw['raw_output_contents']).toEqual([raw])
    if (field !== undefined) {
      const fromTyped = await infer({ model_name: 'echo', inputs: [{ ...input, contents: { [field]: elements } }] })
      expect(fromTyped['raw_output_contents']).toEqual([raw])
    }
  })

  test('BYTES have their lengths in raw contents, and are bytes of their own in typed ones', async () => {
    const input = { name: 'texts', datatype: 'BYTES', shape: [3] }
    const texts = ['a', '', 'straße']
    const answers = await Promise.all([
      infer({ model_name: 'texts', inputs: [input], raw_input_contents: [bytes4(...texts)] }),
      infer({ model_name: 'texts', inputs: [{ ...input, contents: { bytes_contents: texts.map((text) => Buffer.from(text)) } }] }),
    ])
    for (const { outputs, raw_output_contents: raw } of answers) {
      expect(outputs).toMatchObject([{ datatype: 'INT64', shape: ['3'] }, { datatype: 'BYTES', shape: ['3'] }])
      // TorchScript counts a text's bytes.
      expect(raw).toEqual([bytesOf(BigInt64Array.of(1n, 0n, 7n)), bytes4('A', '', 'STRAßE')])
    }
  })

  test('an input without elements needs no contents', async () => {
    const answer = await infer({ model_name: 'echo', inputs: [{ name: 'x', datatype: 'FP32', shape: [1, 0] }] })
    expect(answer['outputs'][0].shape).toEqual(['1', '0'])
    expect(answer['raw_output_contents']).toEqual([Buffer.alloc(0)])
  })

  test('a message larger than gRPC takes by default comes through', async () => {
    const answer = await infer(floats(Array.from({ length: 3 * 2 ** 20 }, (_, at) => at)))
    const values = floatsOf(answer)
    expect(values).toHaveLength(3 * 2 ** 20)
    expect(values.at(-1)).toBe(3 * 2 ** 20 - 1)
  })
})

describe('answers', () => {
  test('name the model, its version and the request', async () => {
    expect(await infer(floats([1, 2], { id: 'mine' }))).toMatchObject({ model_name: 'echo', model_version: '1', id: 'mine' })
  })

  test('have the outputs that were asked for, in the order asked, one raw content each', async () => {
    const request = floats([1, 2], { model: 'optionals' })
    const all = await infer(request)
    expect(all['outputs'].map(({ name }: Message) => name)).toEqual(['doubled', 'shifted'])
    expect([floatsOf(all, 0), floatsOf(all, 1)]).toEqual([[2, 4], [1, 2]])
    const two = await infer({ ...request, outputs: [{ name: 'shifted' }, { name: 'doubled' }] })
    expect(two['outputs'].map(({ name }: Message) => name)).toEqual(['shifted', 'doubled'])
    expect([floatsOf(two, 0), floatsOf(two, 1)]).toEqual([[1, 2], [2, 4]])
    const one = await infer({ ...request, outputs: [{ name: 'shifted' }] })
    expect(one['raw_output_contents']).toHaveLength(1)
  })

  test('name the largest values for outputs with the parameter classification', async () => {
    const classes = (classification: object): Message => ({ ...floats([1, 3, -2, 2], { shape: [2, 2] }), outputs: [{ name: 'y', parameters: { classification } }] })
    const answer = await infer(classes({ int64_param: 1 }))
    expect(answer['outputs']).toMatchObject([{ datatype: 'BYTES', shape: ['2', '1'] }])
    expect(answer['raw_output_contents'][0]).toEqual(bytes4('3.000000:1', '2.000000:1'))
    expect(await statusOfCall(infer(classes({ int64_param: -1 })))).toMatchObject({ code: 3 })
  })

  test('say what was wrong with a request', async () => {
    expect(await statusOfCall(infer({ ...floats([1]), outputs: [{ name: 'z' }] }))).toMatchObject({ code: 3, details: expect.stringContaining("no output 'z'") })
    expect(await statusOfCall(infer(floats([1], { model: 'nobody' })))).toMatchObject({ code: 5, details: expect.stringContaining('nobody') })
    expect(await statusOfCall(infer(floats([1], { model_version: '9' })))).toMatchObject({ code: 5 })
    expect(await statusOfCall(infer(floats([-1], { model: 'picky' })))).toMatchObject({ code: 13, details: expect.stringContaining('a negative value') })
  })

  test('many at once are each the one to its request', async () => {
    const answers = await Promise.all(Array.from({ length: 300 }, (_, at) => infer(floats([at, -at], { id: String(at) }))))
    answers.forEach((answer, at) => {
      expect(answer['id']).toBe(String(at))
      expect(floatsOf(answer).map((value) => value + 0)).toEqual([at, 0 - at])
    })
  })
})

describe('what the service does not have', () => {
  test('is UNIMPLEMENTED: shared memory, other methods', async () => {
    const request = floats([1])
    request['inputs'][0].parameters = { shared_memory_region: { string_param: 'r' } }
    expect(await statusOfCall(infer(request))).toMatchObject({ code: 12 })
  })
})
