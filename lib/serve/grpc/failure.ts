import { TorchError } from '../../errors.js'
import { statusOf } from '../status.js'
import type { GrpcSettings } from './options.js'

/** gRPC's status codes that are needed by name: https://grpc.io/docs/guides/status-codes/ */
export const code = { INVALID_ARGUMENT: 3, NOT_FOUND: 5, PERMISSION_DENIED: 7, RESOURCE_EXHAUSTED: 8, INTERNAL: 13, UNAVAILABLE: 14, UNAUTHENTICATED: 16 } as const

/** What the server refuses by itself, with a status that no code of an engine stands for. */
export class GrpcFailure extends Error {
  readonly code: number

  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}

export interface Failure {
  code: number
  details: string
}

// Clients refuse more than 8 KiB of trailers, in which a character can be nine.
const DETAILS = 800

function cut(message: string): string {
  // Halves of a surrogate pair cannot be encoded.
  return Buffer.from(message.length > DETAILS ? `${message.slice(0, DETAILS)}…` : message).toString()
}

/** An error as the status of a call. */
export function failureOf(error: unknown, logger: GrpcSettings['logger']): Failure {
  if (error instanceof GrpcFailure) return { code: error.code, details: cut(error.message) }
  const status = statusOf(error).grpc
  if (status === code.INTERNAL) logger?.error({ err: error }, 'a gRPC call failed')
  if (error instanceof TorchError) return { code: status, details: cut(error.message) }
  return { code: code.INTERNAL, details: 'something is wrong with the server; its log says what' }
}
