import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { IncomingMessage } from 'node:http'
import { promisify } from 'node:util'
import { gunzip, inflate } from 'node:zlib'
import { ByteBudget } from '../protocol/index.js'
import { holdBytes, joinResponses } from './exchange.js'
import { HttpFailure } from './failure.js'

/** Bytes from which a body counts against the budget: smaller ones are bounded by the connections. */
const LARGE = 65536
/** Bytes to begin with where the length is not known. */
const FIRST = 16384

const tooLarge = (limit: number): HttpFailure => new HttpFailure(413, `the body has more than ${limit} bytes`)

/**
 * Reads a body into one buffer. Chunks are copied as they come: a body in chunks of a byte each would need a hundred
 * times its memory otherwise.
 */
class BodyReader {
  readonly #stream: IncomingMessage
  readonly #limit: number
  readonly #hold: (bytes: number) => void
  #done: ((error: Error | null, body?: Buffer) => void) | undefined
  readonly #length: number | undefined
  #buffer: Buffer | undefined
  #filled = 0

  constructor(stream: IncomingMessage, limit: number, hold: (bytes: number) => void, done: (error: Error | null, body?: Buffer) => void) {
    this.#stream = stream
    this.#limit = limit
    this.#hold = hold
    this.#done = done
    const announced = stream.headers['content-length']
    this.#length = announced === undefined ? undefined : Number(announced)
    if (this.#length !== undefined && this.#length > limit) this.#end(tooLarge(limit))
    else stream.on('data', this.#take).once('end', this.#finish).once('error', this.#fail).once('close', this.#fail)
  }

  #end(error: Error | null, body?: Buffer): void {
    const done = this.#done
    if (done === undefined) return
    this.#done = undefined
    this.#stream.off('data', this.#take).off('end', this.#finish).off('close', this.#fail)
    // What still comes is not kept; the connection stays usable.
    if (error !== null) this.#stream.resume()
    done(error, body)
  }

  readonly #take = (chunk: Buffer): void => {
    const filled = this.#filled + chunk.length
    if (filled > this.#limit) return this.#end(tooLarge(this.#limit))
    try {
      this.#grow(filled)
    } catch (error) {
      return this.#end(error as Error)
    }
    this.#buffer!.set(chunk, this.#filled)
    this.#filled = filled
  }

  #grow(needed: number): void {
    const had = this.#buffer?.length ?? 0
    if (needed <= had) return
    const size = Math.min(this.#limit, this.#length ?? Math.max(needed, 2 * had, FIRST))
    if (size > LARGE) this.#hold(size - (had > LARGE ? had : 0))
    const buffer = Buffer.allocUnsafe(size)
    if (this.#buffer !== undefined) buffer.set(this.#buffer.subarray(0, this.#filled))
    this.#buffer = buffer
  }

  readonly #finish = (): void => {
    this.#end(null, this.#buffer === undefined ? Buffer.alloc(0) : this.#buffer.subarray(0, this.#filled))
  }

  readonly #fail = (): void => {
    this.#end(new HttpFailure(400, 'the body ended before it was whole'))
  }
}

const inflaters: Partial<Record<string, (body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>>> = {
  gzip: promisify(gunzip), 'x-gzip': promisify(gunzip), deflate: promisify(inflate),
}

/** Bodies that are inflated at once, as many as Node has threads for it: each may grow to the limit before it counts. */
const AT_ONCE = 4
let inflating = 0
const waiting: (() => void)[] = []

async function inTurn<T>(run: () => Promise<T>): Promise<T> {
  if (inflating === AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else inflating++
  try {
    return await run()
  } finally {
    const next = waiting.shift()
    if (next === undefined) inflating--
    else next()
  }
}

async function inflateBody(body: Buffer, encoding: string, limit: number): Promise<Buffer> {
  const inflater = inflaters[encoding.trim().toLowerCase()]
  if (inflater === undefined) throw new HttpFailure(415, `the content-encoding '${encoding.slice(0, 40)}' is not taken; gzip and deflate are`)
  try {
    return await inTurn(() => inflater(body, { maxOutputLength: limit }))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit)
    throw new HttpFailure(400, `the body is not what its content-encoding '${encoding}' says: ${(error as Error).message}`)
  }
}

/** Gives handlers every body as one buffer, inflated, whatever its content type is. */
export function takeRawBodies(app: FastifyInstance, limit: number, together: number): void {
  const budget = new ByteBudget(together)
  joinResponses(app)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (request: FastifyRequest, stream: IncomingMessage, done: (error: Error | null, body?: Buffer) => void) => {
    const hold = (bytes: number): void => holdBytes(request.raw, budget, bytes)
    const encoding = request.headers['content-encoding']
    if (encoding === undefined || encoding === 'identity') {
      new BodyReader(stream, limit, hold, done)
      return
    }
    new BodyReader(stream, limit, hold, (error, body) => {
      if (error !== null) return done(error)
      inflateBody(body!, encoding, limit).then((inflated) => {
        if (inflated.length > LARGE) hold(inflated.length)
        done(null, inflated)
      }).catch(done)
    })
  })
}
