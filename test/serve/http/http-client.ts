import { once } from 'node:events'
import { connect } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { httpServer, type HttpOptions, type InferenceBackend } from '../../../lib/serve/index.js'

export interface Answer {
  status: number
  headers: Headers
  body: Buffer
  /** The body as JSON. */
  json: any // eslint-disable-line @typescript-eslint/no-explicit-any
}

/** A server that listens, and a client of it. */
export class Served {
  readonly app: FastifyInstance
  readonly url: string

  constructor(app: FastifyInstance, url: string) {
    this.app = app
    this.url = url
  }

  get port(): number {
    return Number(new URL(this.url).port)
  }

  async fetch(path: string, init?: RequestInit): Promise<Answer> {
    const response = await fetch(this.url + path, init)
    const body = Buffer.from(await response.arrayBuffer())
    let json: unknown
    try {
      json = JSON.parse(body.toString())
    } catch {
      // Binary, or no JSON at all.
    }
    return { status: response.status, headers: response.headers, body, json }
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const raw = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
    return this.fetch(path, { method: 'POST', body: raw as Uint8Array<ArrayBuffer>, headers })
  }

  infer(body: unknown, headers?: Record<string, string>, model = 'echo'): Promise<Answer> {
    return this.post(`/v2/models/${model}/infer`, body, headers)
  }

  /** What comes back for bytes that no client would send. */
  async raw(text: string | Buffer): Promise<string> {
    const socket = connect(this.port, '127.0.0.1')
    socket.on('error', () => {})
    await once(socket, 'connect')
    socket.write(text)
    let answer = ''
    for await (const chunk of socket) {
      answer += String(chunk)
      if (answer.includes('\r\n\r\n')) break
    }
    socket.destroy()
    return answer
  }
}

export async function listen(backend: InferenceBackend, options: HttpOptions = {}): Promise<Served> {
  const app = await httpServer(backend, options)
  return new Served(app, (await app.listen({ port: 0, host: '127.0.0.1' })).replace('localhost', '127.0.0.1'))
}

/** A request with JSON in front and blobs behind. */
export function binary(json: unknown, ...blobs: Buffer[]): [body: Buffer, headers: Record<string, string>] {
  const header = Buffer.from(typeof json === 'string' ? json : JSON.stringify(json))
  return [Buffer.concat([header, ...blobs]), { 'inference-header-content-length': String(header.length), 'content-type': 'application/octet-stream' }]
}

/** JSON and blobs of a response. */
export function parts(answer: Answer): { json: any; blobs: Buffer[] } { // eslint-disable-line @typescript-eslint/no-explicit-any
  const length = Number(answer.headers.get('inference-header-content-length'))
  const json = JSON.parse(answer.body.subarray(0, length).toString())
  let at = length
  const blobs = json.outputs.filter((output: { parameters?: object }) => output.parameters !== undefined).map((output: { parameters: { binary_data_size: number } }) => answer.body.subarray(at, (at += output.parameters.binary_data_size)))
  return { json, blobs }
}
