// Calls over gRPC from a seed: messages with something wrong, in frames with something wrong.
import { deflateSync, gzipSync } from 'node:zlib'
import { Random } from '../random.mjs'
import { damagedBytes, damagedJson, hostileNames, noise } from './hostile.mjs'

const floats = (...values) => Buffer.from(Float32Array.from(values).buffer)

const good = [
  { model_name: 'echo', id: 'a', inputs: [{ name: 'x', datatype: 'FP32', shape: [2, 2] }], raw: [floats(1, 2, 3, 4)] },
  { model_name: 'echo', inputs: [{ name: 'x', datatype: 'FP32', shape: [1, 2], contents: { fp32_contents: [1, 2] } }], outputs: [{ name: 'y', parameters: { classification: { int64_param: 1 } } }] },
  { model_name: 'echo', inputs: [{ name: 'x', datatype: 'INT64', shape: [1, 2], contents: { int64_contents: [1, 2] } }], parameters: { priority: { uint64_param: 1 }, timeout: { int64_param: 1000000 }, sequence_id: { string_param: 's' } } },
  { model_name: 'mlp', model_version: '1', inputs: [{ name: 'x', datatype: 'FP32', shape: [1, 8] }], raw: [floats(1, 2, 3, 4, 5, 6, 7, 8)] },
  { model_name: 'texts', inputs: [{ name: 'texts', datatype: 'BYTES', shape: [1] }], raw: [Buffer.from([2, 0, 0, 0, 104, 105])] },
]
const methods = ['ServerLive', 'ServerReady', 'ModelReady', 'ServerMetadata', 'ModelMetadata', 'ModelConfig', 'ModelStatistics', 'RepositoryIndex', 'RepositoryModelLoad', 'RepositoryModelUnload', 'SystemSharedMemoryStatus']
const headerNames = ['grpc-timeout', 'grpc-encoding', 'content-type', 'authorization', 'x-model-ver', 'x-tenant-id', 'x-sticky-key', 'x-request-id', 'traceparent', 'x-thing-bin']
const headerValues = ['', '0', '-1', '1n', '99999999H', '1S', 'soon', 'gzip', 'identity', 'br', 'application/grpc+proto', 'application/json', 'Bearer', 'Bearer fuzz-toke', '../etc', 'x'.repeat(300), 'x'.repeat(5000), '!!!']

function framed(message, random) {
  const prefix = Buffer.alloc(5)
  prefix[0] = random.chance(97) ? 0 : random.pick([1, 2, 255])
  prefix.writeUInt32BE(random.chance(97) ? message.length : random.pick([0, 1, message.length + 1, 2 ** 32 - 1]), 1)
  return Buffer.concat([prefix, message])
}

const name = (random) => {
  const text = Buffer.from(random.pick(hostileNames).slice(0, 120))
  return Buffer.concat([Buffer.from([random.pick([0x0a, 0x12]), text.length]), text])
}

/** `{ method, headers, body }`, or `{ raw }` for bytes on the socket. */
export function grpcRequest(seed, encode) {
  const random = new Random(seed)
  const kind = random.below(100)
  if (kind < 5) return { raw: random.chance(50) ? noise(random, 500) : damagedBytes(Buffer.concat([Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), Buffer.from([0, 0, 0, 4, 0, 0, 0, 0, 0]), noise(random, 100)]), random) }
  const headers = {}
  if (random.chance(15)) headers[random.pick(headerNames)] = random.pick(headerValues)
  if (kind < 20) return { method: random.pick(methods), headers, body: framed(random.chance(50) ? noise(random, 64) : name(random), random) }
  const method = random.chance(70) ? 'ModelInfer' : 'ModelStreamInfer'
  const messages = Array.from({ length: method === 'ModelInfer' ? 1 : 1 + random.below(5) }, () => {
    const { raw, ...request } = random.pick(good)
    if (random.chance(50)) return damagedBytes(encode({ ...request, raw_input_contents: raw }), random)
    let damaged = random.chance(80) ? damagedJson(request, random) : request
    if (typeof damaged !== 'object' || damaged === null) damaged = request
    let bytes
    try {
      bytes = encode({ ...damaged, raw_input_contents: raw?.map((each) => (random.chance(30) ? damagedBytes(each, random) : each)) })
    } catch {
      // Not everything can be written.
      bytes = damagedBytes(encode({ ...request, raw_input_contents: raw }), random)
    }
    return bytes
  })
  if (random.chance(8)) {
    headers['grpc-encoding'] = random.pick(['gzip', 'deflate'])
    const pack = headers['grpc-encoding'] === 'gzip' ? gzipSync : deflateSync
    const packed = random.chance(20) ? pack(Buffer.alloc(64 * 2 ** 20)) : pack(messages[0])
    const frame = framed(random.chance(50) ? damagedBytes(packed, random) : packed, random)
    frame[0] = 1
    return { method, headers, body: frame }
  }
  const body = Buffer.concat(messages.map((message) => framed(message, random)))
  return { method, headers, body: random.chance(5) ? damagedBytes(body, random) : body }
}

export function describeGrpc(request) {
  if (request.raw !== undefined) return `${request.raw.length} bytes on the socket: ${request.raw.toString('hex').slice(0, 300)}`
  return `${request.method} ${JSON.stringify(request.headers).slice(0, 400)}\n  ${request.body.length} bytes: ${request.body.toString('hex').slice(0, 400)}`
}
