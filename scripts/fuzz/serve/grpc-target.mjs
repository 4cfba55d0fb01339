// How gRPC is asked, and what an answer must look like.
import { loadPackageDefinition } from '@grpc/grpc-js'
import { loadSync } from '@grpc/proto-loader'
import { connect as connectHttp2 } from 'node:http2'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { describeGrpc, grpcRequest } from './grpc-requests.mjs'

const SLOW = 20_000
const INTERNAL = 13
const directory = fileURLToPath(new URL('../../../assets/proto', import.meta.url))
const { inference } = loadPackageDefinition(loadSync('inference.proto', { keepCase: true, defaults: true, includeDirs: [directory] }))
const { ModelInfer } = inference.GRPCInferenceService.service

let session
function sessionTo(port) {
  if (session === undefined || session.closed || session.destroyed) {
    session = connectHttp2(`http://127.0.0.1:${port}`)
    session.on('error', () => {})
  }
  return session
}

/** `{ status, details, body }`; `http` where gRPC gave no status, `error` where nothing came at all. */
function ask(port, { method, headers, body }) {
  return new Promise((resolve) => {
    let stream
    try {
      stream = sessionTo(port).request({ ':method': 'POST', ':path': `/inference.GRPCInferenceService/${method}`, 'content-type': 'application/grpc', te: 'trailers', ...headers })
    } catch (error) {
      return resolve({ unsent: error.message })
    }
    let seen = {}
    let error
    const parts = []
    stream.on('response', (given) => { seen = { ...seen, ...given } })
    stream.on('trailers', (given) => { seen = { ...seen, ...given } })
    stream.on('data', (part) => parts.push(part))
    stream.on('error', (given) => { error = given.message })
    stream.setTimeout(SLOW, () => stream.destroy(new Error('no answer')))
    stream.on('close', () => {
      const status = seen['grpc-status']
      if (status !== undefined) resolve({ status: Number(status), details: decodeURIComponent(seen['grpc-message'] ?? ''), body: Buffer.concat(parts) })
      else if (seen[':status'] !== undefined) resolve({ http: seen[':status'] })
      else resolve({ error: error ?? 'closed' })
    })
    stream.end(body)
  })
}

function push(port, bytes) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes))
    socket.on('error', () => {})
    socket.resume()
    socket.on('close', () => resolve({ raw: true }))
    socket.setTimeout(300, () => socket.destroy())
  })
}

const numbers = Buffer.from(Float32Array.of(1.5, -2, 3.25, 0).buffer)

export const grpcTarget = {
  request: (seed) => grpcRequest(seed, ModelInfer.requestSerialize),
  describe: describeGrpc,
  send: (port, request) => (request.raw === undefined ? ask(port, request) : push(port, request.raw)),
  text: ({ body: _body, ...answer }) => answer,

  judge(request, answer) {
    if (answer.unsent !== undefined) return { kind: 'not sent' }
    if (answer.raw !== undefined) return { kind: 'bytes' }
    if (answer.error !== undefined) return { kind: answer.error, fault: answer.error === 'no answer' ? answer.error : undefined }
    if (answer.http !== undefined) return { kind: `HTTP ${answer.http}` }
    // grpc-js itself says INTERNAL to what it cannot unpack or put together.
    const own = /grpc-timeout|decompress|deserializ|half closed|message encoded|Received|end of stream|stream/i.test(answer.details)
    return { kind: `status ${answer.status}`, fault: answer.status === INTERNAL && !own ? answer.details : undefined }
  },

  async wrong(port) {
    const message = ModelInfer.requestSerialize({ model_name: 'echo', inputs: [{ name: 'x', datatype: 'FP32', shape: [2, 2] }], raw_input_contents: [numbers] })
    const prefix = Buffer.alloc(5)
    prefix.writeUInt32BE(message.length, 1)
    const answer = await ask(port, { method: 'ModelInfer', headers: {}, body: Buffer.concat([prefix, message]) })
    if (answer.status !== 0) return `a good request got ${JSON.stringify({ ...answer, body: undefined })}`
    const { raw_output_contents: [raw] } = ModelInfer.responseDeserialize(answer.body.subarray(5))
    return numbers.equals(raw) ? undefined : `a good request got wrong numbers: ${raw.toString('hex')}`
  },

  close: () => session?.destroy(),
}
