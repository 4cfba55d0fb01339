// How HTTP is asked, and what an answer must look like.
import { Agent, request as open } from 'node:http'
import { connect } from 'node:net'
import { describeHttp, httpRequest } from './http-requests.mjs'

const SLOW = 20_000
const agent = new Agent({ keepAlive: true, maxSockets: 32 })

/** `{ status, body }`; `error` where the connection ended without an answer. */
function ask(port, { method, path, headers, body }, connections = agent) {
  return new Promise((resolve) => {
    let sent
    try {
      sent = open({ host: '127.0.0.1', port, method, path, headers, agent: connections, timeout: SLOW })
    } catch (error) {
      return resolve({ unsent: error.message })
    }
    sent.on('timeout', () => sent.destroy(new Error('no answer')))
    sent.on('error', (error) => resolve({ error: error.message }))
    sent.on('response', (answer) => {
      const parts = []
      answer.on('data', (part) => parts.push(part))
      answer.on('end', () => resolve({ status: answer.statusCode, type: answer.headers['content-type'] ?? '', body: Buffer.concat(parts) }))
      answer.on('error', (error) => resolve({ error: error.message }))
    })
    sent.end(body)
  })
}

/** Bytes on a socket; whatever comes back within a moment. */
function push(port, bytes) {
  return new Promise((resolve) => {
    const parts = []
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes))
    socket.on('data', (part) => parts.push(part))
    socket.on('error', () => {})
    socket.on('close', () => resolve({ raw: Buffer.concat(parts) }))
    socket.setTimeout(300, () => socket.destroy())
  })
}

const numbers = [1.5, -2, 3.25, 0]
const goodRequest = {
  method: 'POST', path: '/v2/models/echo/infer', headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ inputs: [{ name: 'x', shape: [2, 2], datatype: 'FP32', data: numbers }] })),
}

export const httpTarget = {
  request: httpRequest,
  describe: describeHttp,

  send: (port, request) => (request.raw === undefined ? ask(port, request) : push(port, request.raw)),

  /** Of an answer: its kind for the count, and what is wrong with it. */
  judge(request, answer) {
    if (answer.unsent !== undefined) return { kind: 'not sent' }
    if (answer.raw !== undefined) {
      const status = /^HTTP\/1\.1 (\d+)/.exec(answer.raw.toString('latin1'))?.[1]
      return { kind: `bytes: ${status ?? 'closed'}`, fault: status === '500' ? answer.raw.toString('latin1').slice(0, 500) : undefined }
    }
    // A body that is refused may close the connection before all of it is sent.
    if (answer.error !== undefined) return { kind: answer.error, fault: answer.error === 'no answer' ? answer.error : undefined }
    const kind = String(answer.status)
    // Node's own answer to the header `expect`.
    if (answer.status === 417) return { kind }
    if (answer.status === 500) return { kind, fault: answer.body.toString().slice(0, 500) }
    if (answer.status >= 400 && request.method !== 'HEAD') {
      try {
        if (typeof JSON.parse(answer.body.toString()).error === 'string') return { kind }
      } catch { /* said below */ }
      return { kind, fault: `an error that is not {"error": "…"}: ${answer.body.toString().slice(0, 200)}` }
    }
    return { kind }
  },

  /** Undefined when a good request gets the right numbers. */
  async wrong(port) {
    // A connection that is kept may be closed just now, after what came over it before.
    const answer = await ask(port, goodRequest, false)
    if (answer.status !== 200) return `a good request got ${answer.status ?? answer.error}: ${answer.body?.toString().slice(0, 300)}`
    const data = JSON.parse(answer.body.toString()).outputs[0].data
    return JSON.stringify(data) === JSON.stringify(numbers) ? undefined : `a good request got wrong numbers: ${JSON.stringify(data)}`
  },

  close: () => agent.destroy(),
}
