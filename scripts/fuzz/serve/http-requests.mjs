// Requests over HTTP from a seed: most are a good one with something wrong, some are bytes that are no HTTP.
import { deflateSync, gzipSync } from 'node:zlib'
import { Random } from '../random.mjs'
import { damagedBytes, damagedJson, hostileNames, hostileTexts, hostileValues, noise } from './hostile.mjs'

const floats = (...values) => Buffer.from(Float32Array.from(values).buffer)
const text = Buffer.from([2, 0, 0, 0, 104, 105])

/** Good requests: a path, JSON, and the binary data behind it. */
const good = [
  { path: '/v2/models/echo/infer', json: { id: 'a', inputs: [{ name: 'x', shape: [2, 2], datatype: 'FP32', data: [1, 2, 3, 4] }] } },
  { path: '/v2/models/echo/infer', json: { inputs: [{ name: 'x', shape: [2, 2], datatype: 'INT64', data: [[1, 2], [3, 4]] }], outputs: [{ name: 'y', parameters: { binary_data: true } }] } },
  { path: '/v2/models/echo/versions/1/infer', json: { inputs: [{ name: 'x', shape: [1, 3], datatype: 'BOOL', data: [true, false, true] }], parameters: { priority: 1, timeout: 1_000_000, sequence_id: 4, sequence_start: true } } },
  { path: '/v2/models/echo/infer', json: { inputs: [{ name: 'x', shape: [1, 4], datatype: 'FP32', parameters: { binary_data_size: 16 } }], parameters: { binary_data_output: true } }, blobs: floats(1, 2, 3, 4) },
  { path: '/v2/models/echo/infer', json: { inputs: [{ name: 'x', shape: [1, 2], datatype: 'FP16', parameters: { binary_data_size: 4 } }], outputs: [{ name: 'y', parameters: { classification: 1 } }] }, blobs: Buffer.from([0, 0x3c, 0, 0x40]) },
  { path: '/v2/models/mlp/infer', json: { inputs: [{ name: 'x', shape: [1, 8], datatype: 'FP32', data: [1, 2, 3, 4, 5, 6, 7, 8] }] } },
  { path: '/v2/models/mlp/infer', json: undefined, blobs: floats(1, 2, 3, 4, 5, 6, 7, 8) },
  { path: '/v2/models/texts/infer', json: { inputs: [{ name: 'texts', shape: [2], datatype: 'BYTES', data: ['hi', 'straße'] }] } },
  { path: '/v2/models/texts/infer', json: { inputs: [{ name: 'texts', shape: [1], datatype: 'BYTES', parameters: { binary_data_size: 6 } }] }, blobs: text },
  { path: '/v1/models/mlp:predict', json: { instances: [[1, 2, 3, 4, 5, 6, 7, 8]] } },
  { path: '/v1/models/mlp:predict', json: { inputs: { x: [[1, 2, 3, 4, 5, 6, 7, 8]] } } },
  { path: '/v2/repository/index', json: { ready: true } },
  { path: '/v2/repository/models/echo/load', json: { parameters: {} } },
]

const paths = [
  '/', '/v2', '/v2/', '//v2', '/v2/health/live', '/v2/health/ready', '/v2/models/stats', '/v2/models/NAME', '/v2/models/NAME/ready', '/v2/models/NAME/stats', '/v2/models/NAME/config', '/v2/models/NAME/infer',
  '/v2/models/NAME/versions/NAME', '/v2/models/NAME/versions/NAME/infer', '/v2/repository/models/NAME/load', '/v2/repository/models/NAME/unload', '/v2/repository/reload', '/v1/models/NAME', '/v1/models/NAME:predict', '/v1/models/NAME/versions/NAME:predict', '/docs', '/openapi.json', '/NAME',
]
const methods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']
const headerNames = ['content-type', 'accept', 'authorization', 'x-model-ver', 'x-tenant-id', 'x-sticky-key', 'x-request-id', 'inference-header-content-length', 'content-encoding', 'traceparent', 'expect', 'range', 'cookie']
const headerValues = ['', '0', '-1', '1', '99999999999', 'NaN', '1e3', '0x10', '../etc', 'x'.repeat(300), 'x'.repeat(9000), 'application/json', 'application/json; charset=utf-16', 'multipart/form-data', 'multipart/form-data; boundary=', 'image/png', 'text/html', 'Bearer', 'Bearer fuzz-toke', 'gzip', 'gzip, gzip, gzip', 'br', 'identity', '*', '\u00e9']

function requestPath(random) {
  return random.pick(paths).replaceAll('NAME', () => random.pick(hostileNames)).replaceAll(' ', '%20')
}

/** The text of JSON with something that no JSON.stringify writes. */
function damagedText(json, random) {
  const written = JSON.stringify(json)
  const places = [...written.matchAll(/[\d"[{][^,:\]}]*/g)]
  const place = random.pick(places)
  return written.slice(0, place.index) + random.pick(hostileTexts) + written.slice(place.index + (random.chance(50) ? place[0].length : 0))
}

function packed(body, random, headers) {
  switch (random.below(6)) {
    case 0: headers['content-encoding'] = 'gzip'; return damagedBytes(gzipSync(body), random)
    case 1: headers['content-encoding'] = 'deflate'; return deflateSync(body)
    case 2: headers['content-encoding'] = random.pick(headerValues.slice(-6)); return body
    case 3: headers['content-encoding'] = 'gzip'; return gzipSync(Buffer.alloc(random.pick([1, 9, 64]) * 2 ** 20, random.pick([0, 32, 91])))
    case 4: headers['content-encoding'] = 'gzip'; return body
    default: headers['content-encoding'] = 'gzip'; return gzipSync(body)
  }
}

/** A request whose framing is HTTP: `{ method, path, headers, body }`. */
function wellFramed(random) {
  const { path, json, blobs = Buffer.alloc(0) } = random.pick(good)
  const headers = { 'content-type': json === undefined ? 'application/octet-stream' : 'application/json' }
  let written = json === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(json))
  let behind = blobs
  let lengthOff = 0
  const kind = random.below(10)
  if (json !== undefined && kind < 4) {
    let damaged = json
    for (let turn = 1 + random.below(3); turn > 0; turn--) damaged = damagedJson(damaged, random)
    written = Buffer.from(JSON.stringify(damaged))
  } else if (json !== undefined && kind === 4) written = Buffer.from(damagedText(json, random))
  else if (kind === 5) written = damagedBytes(written, random)
  else if (kind === 6) behind = damagedBytes(Buffer.concat([blobs, noise(random, 8)]), random)
  else if (kind === 7) lengthOff = random.pick([-1, 1, 5, -10, 1000])
  if (json === undefined || behind.length > 0 || kind === 7) headers['inference-header-content-length'] = String(written.length + lengthOff)
  let body = Buffer.concat([written, behind])
  if (kind === 8) body = packed(body, random, headers)
  if (kind === 9 || random.chance(10)) headers[random.pick(headerNames)] = random.pick(headerValues)
  return { method: random.chance(97) ? 'POST' : random.pick(methods), path: random.chance(90) ? path : requestPath(random), headers, body }
}

/** A request to some path with some header and body. */
function anywhere(random) {
  const method = random.pick(methods)
  const headers = { [random.pick(headerNames)]: random.pick(headerValues) }
  const body = method === 'GET' || method === 'HEAD' ? undefined : Buffer.from(JSON.stringify(random.pick(hostileValues)))
  return { method, path: requestPath(random), headers, body }
}

/** Multipart bodies, as pictures are uploaded. */
function upload(random) {
  const boundary = 'fuzz'
  const part = `--${boundary}\r\ncontent-disposition: form-data; name="${random.pick(['image', 'file', '', '__proto__'])}"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n`
  const picture = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), noise(random, 200)])
  const body = Buffer.concat([Buffer.from(part), picture, Buffer.from(`\r\n--${boundary}--\r\n`)])
  const type = random.pick([`multipart/form-data; boundary=${boundary}`, 'multipart/form-data; boundary=other', 'image/png', 'image/jpeg'])
  return { method: 'POST', path: random.pick(['/v1/models/mlp:predict', '/v1/models/echo/image', '/v1/models/echo:classify', '/v2/models/echo/infer']), headers: { 'content-type': type }, body: random.chance(50) ? damagedBytes(body, random) : body }
}

/** Bytes for the socket: broken framing, or no HTTP at all. */
function rawBytes(random) {
  const body = Buffer.from(JSON.stringify(good[0].json))
  const head = (...lines) => Buffer.from(['POST /v2/models/echo/infer HTTP/1.1', 'host: x', 'content-type: application/json', ...lines, '', ''].join('\r\n'), 'latin1')
  const choices = [
    () => noise(random, 500),
    () => damagedBytes(Buffer.concat([head(`content-length: ${body.length}`), body]), random),
    () => Buffer.concat([head(`content-length: ${random.pick(['-1', '1e3', '99999999999999999999', `${body.length + 50}`, `${body.length - 5}`, '5, 5'])}`), body]),
    () => Buffer.concat([head('transfer-encoding: chunked'), Buffer.from(`${random.pick(['5', 'zz', '-1', 'ffffffffffffffff', '0'])}\r\n`), body]),
    () => Buffer.concat([head('transfer-encoding: chunked'), ...Array.from({ length: 2000 }, () => Buffer.from('1\r\n \r\n'))]),
    () => Buffer.concat([head('transfer-encoding: chunked', `content-length: ${body.length}`), body]),
    () => Buffer.from(`GET /${'x'.repeat(random.pick([100, 20_000]))} HTTP/1.1\r\nhost: x\r\n\r\n`),
    () => Buffer.from(`GET / HTTP/1.1\r\n${Array.from({ length: random.pick([10, 3000]) }, (_, at) => `x-${at}: ${at}\r\n`).join('')}\r\n`),
    () => Buffer.from(`${random.pick(['G\0T', 'TRACE', 'CONNECT', 'BREW', ''])} ${random.pick(['/', '*', 'http://other/', ''])} HTTP/${random.pick(['1.1', '9.9', '0.9', ''])}\r\nhost: ${random.pick(['x', 'a b', ''])}\r\n\r\n`, 'latin1'),
    () => Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
    () => head(`content-length: ${body.length}`).subarray(0, random.below(80)),
    () => Buffer.concat(Array.from({ length: 30 }, () => Buffer.concat([head(`content-length: ${body.length}`), body]))),
  ]
  return { raw: random.pick(choices)() }
}

/** The request of a seed: `{ method, path, headers, body }`, or `{ raw }` for bytes on the socket. */
export function httpRequest(seed) {
  const random = new Random(seed)
  const kind = random.below(100)
  if (kind < 70) return wellFramed(random)
  if (kind < 83) return anywhere(random)
  if (kind < 88) return upload(random)
  return rawBytes(random)
}

export function describeHttp(request) {
  if (request.raw !== undefined) return `${request.raw.length} bytes on the socket: ${JSON.stringify(request.raw.toString('latin1').slice(0, 300))}`
  return `${request.method} ${request.path.slice(0, 200)}\n  ${JSON.stringify(request.headers).slice(0, 400)}\n  ${request.body === undefined ? 'no body' : `${request.body.length} bytes: ${JSON.stringify(request.body.toString('latin1').slice(0, 500))}`}`
}
