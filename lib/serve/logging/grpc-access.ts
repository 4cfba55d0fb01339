import type { Metadata } from '@grpc/grpc-js'
import type { Logger } from 'pino'
import type { WatchedCall } from '../grpc-watcher.js'
import { accessRecords, type AccessRecord } from './access-record.js'
import { accessFields, levelOf } from './fields.js'

/** Statuses that are faults of the server, as those of HTTP that they would be. */
const faults: Partial<Record<string, number>> = { UNKNOWN: 500, INTERNAL: 500, DATA_LOSS: 500, UNAVAILABLE: 503, DEADLINE_EXCEEDED: 504 }

/** Probes ask all day. */
const QUIET = /^\/(grpc\.health\.v1\.Health\/|inference\.GRPCInferenceService\/Server(Live|Ready)$)/

/** One line for each call of gRPC. */
export function grpcAccess(logger: Logger, path: string, metadata: Metadata): WatchedCall {
  const record: AccessRecord = { began: performance.now(), span: undefined }
  return {
    run: (handle) => accessRecords.run(record, handle),
    end: (_status, code) => {
      const level = levelOf(faults[code] ?? 200)
      const [id] = metadata.get('x-request-id')
      logger[level === 'info' && QUIET.test(path) ? 'debug' : level]({ ...(id === undefined ? {} : { reqId: String(id).slice(0, 128) }), method: path, status: code, ...accessFields(record) }, 'answered')
    },
  }
}
