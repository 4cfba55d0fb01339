import { TorchError } from '../errors.js'

/** What an error is to a client: an HTTP status and the number of a gRPC code. */
export interface Status {
  http: number
  grpc: number
}

const INVALID = { http: 400, grpc: 3 }
const LATE = { http: 504, grpc: 4 }
const UNKNOWN = { http: 404, grpc: 5 }
const UNIMPLEMENTED = { http: 501, grpc: 12 }
const INTERNAL = { http: 500, grpc: 13 }
const UNAVAILABLE = { http: 503, grpc: 14 }

// Codes that say what was wrong with a request, of those that an engine or a protocol gives.
const statuses: Partial<Record<string, Status>> = {
  ERR_TCH_REQUEST: INVALID,
  ERR_TCH_INPUT: INVALID,
  ERR_TCH_WEIGHTS: INVALID,
  ERR_TCH_SEQUENCE: INVALID,
  ERR_TCH_NO_MODEL: UNKNOWN,
  ERR_TCH_NOT_READY: UNAVAILABLE,
  ERR_TCH_QUEUE_FULL: UNAVAILABLE,
  ERR_TCH_QUOTA: UNAVAILABLE,
  ERR_TCH_CLOSED: UNAVAILABLE,
  ERR_TCH_DEADLINE: LATE,
  ERR_TCH_ABORTED: { http: 499, grpc: 1 },
  ERR_TCH_UNSUPPORTED: UNIMPLEMENTED,
}

/** The status of anything that was thrown; what is not known is the server's fault. */
export function statusOf(error: unknown): Status {
  return (error instanceof TorchError ? statuses[error.code] : undefined) ?? INTERNAL
}
