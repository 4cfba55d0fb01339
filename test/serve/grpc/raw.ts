import { connect, type ClientHttp2Session, type ClientHttp2Stream } from 'node:http2'
import { gzipSync } from 'node:zlib'
import { inferRequestType, type Message } from './client.js'

const SERVICE = '/inference.GRPCInferenceService'

/** Calls on HTTP/2 itself, with any bytes for messages. */
export class RawClient {
  readonly session: ClientHttp2Session

  constructor(port: number) {
    this.session = connect(`http://127.0.0.1:${port}`)
    this.session.on('error', () => {})
  }

  open(method: string, headers: Record<string, string> = {}): ClientHttp2Stream {
    const path = method.startsWith('/') ? method : `${SERVICE}/${method}`
    const stream = this.session.request({ ':method': 'POST', ':path': path, 'content-type': 'application/grpc', te: 'trailers', ...headers })
    stream.on('error', () => {})
    return stream
  }

  /** The status that a call with this body ends with; HTTP's own status, negative, where gRPC gave none. */
  send(method: string, body: Buffer, headers: Record<string, string> = {}): Promise<{ code: number; details: string }> {
    return new Promise((resolve) => {
      const stream = this.open(method, headers)
      let seen: Record<string, unknown> = {}
      stream.on('response', (given) => { seen = { ...seen, ...given } })
      stream.on('trailers', (given) => { seen = { ...seen, ...given } })
      stream.on('close', () => resolve({
        code: seen['grpc-status'] === undefined ? -Number(seen[':status'] ?? 1) : Number(seen['grpc-status']),
        details: decodeURIComponent(String(seen['grpc-message'] ?? '')),
      }))
      stream.resume()
      stream.end(body)
    })
  }

  close(): void {
    this.session.destroy()
  }
}

/** A message with gRPC's prefix in front: whether it is compressed, and its length. */
export function framed(message: Buffer, { compressed = 0, length = message.length }: { compressed?: number; length?: number } = {}): Buffer {
  const prefix = Buffer.alloc(5)
  prefix[0] = compressed
  prefix.writeUInt32BE(length, 1)
  return Buffer.concat([prefix, message])
}

export const gzipped = (message: Buffer): Buffer => framed(gzipSync(message), { compressed: 1 })

/** A ModelInferRequest as bytes. */
export const encoded = (request: Message): Buffer => inferRequestType.serialize(request)

/** One field of a message: a number, or bytes with their length. */
export function field(number: number, value: number | bigint | Buffer): Buffer {
  if (Buffer.isBuffer(value)) return Buffer.concat([varint(number * 8 + 2), varint(value.length), value])
  return Buffer.concat([varint(number * 8), varint(value)])
}

export function varint(value: number | bigint): Buffer {
  const bytes: number[] = []
  let rest = BigInt.asUintN(64, BigInt(value))
  do {
    bytes.push(Number(rest & 127n) | (rest > 127n ? 128 : 0))
    rest >>= 7n
  } while (rest > 0n)
  return Buffer.from(bytes)
}
