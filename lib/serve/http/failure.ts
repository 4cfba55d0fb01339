import type { FastifyReply, FastifyRequest } from 'fastify'
import { TorchError } from '../../errors.js'
import { statusOf } from '../status.js'

/** Seconds after which a client may try again. */
const RETRY_AFTER = '1'

/** What the routes refuse by themselves, with a status that no code of an engine stands for. */
export class HttpFailure extends Error {
  readonly statusCode: number

  constructor(statusCode: number, message: string) {
    super(message)
    this.statusCode = statusCode
  }
}

const hidden = 'something is wrong with the server; its log says what'

function describe(error: unknown): [status: number, message: string] {
  if (error instanceof TorchError) return [statusOf(error).http, error.message]
  const { statusCode, message } = error as { statusCode?: number; message: string }
  // Fastify's own refusals, and those of its plugins.
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 600 && statusCode !== 500) return [statusCode, message]
  return [500, hidden]
}

/** Sends JSON with the exact content type that KServe's client looks for. */
export function sendJson(reply: FastifyReply, value: unknown): FastifyReply {
  return reply.header('content-type', 'application/json').send(Buffer.from(JSON.stringify(value)))
}

/** Answers an error as the protocol has it: `{"error": "…"}`. */
export function sendFailure(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const [status, message] = describe(error)
  if (status === 500) request.log.error({ err: error }, message)
  if (status === 503) reply.header('retry-after', RETRY_AFTER)
  // The rest of a body that is too large is read and dropped: cut off, its client would not see why.
  if (status === 413) reply.removeHeader('connection')
  return sendJson(reply.code(status), { error: message })
}
