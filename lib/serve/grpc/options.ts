import type { IncomingHttpHeaders } from 'node:http'
import { TorchError } from '../../errors.js'
import { checkOptions } from '../../options.js'
import { describeValue } from '../../values.js'
import type { TlsOptions } from '../http/index.js'

export interface GrpcOptions {
  /** Who has it may load and unload models; left out: nobody may. */
  token?: string
  /** Bytes of one message, as it comes and inflated; 64 MiB when left out. */
  messageLimit?: number
  /** Bytes of all requests that are held at once; beyond it they are answered with UNAVAILABLE. 1 GiB when left out. */
  messagesLimit?: number
  /** Calls at once on one connection, each of which may hold a message while it comes; 128 when left out. */
  maxConcurrentStreams?: number
  /** Requests of one stream that are worked on at once; 64 when left out. */
  streamRequests?: number
  /** What ServerReady and the health service say; left out: whether every model has a version that takes requests. */
  ready?: () => boolean
  /** Metadata that names the version or label of a model; `x-model-ver` when left out. */
  versionHeader?: string
  /** Metadata that says whose request it is; `x-tenant-id` when left out. */
  tenantHeader?: string
  /** Metadata whose value keeps a client on one version while traffic is split; `x-sticky-key` when left out. */
  keyHeader?: string
  /** What observers need to know a request by, made of its metadata: a trace context. */
  context?: (headers: IncomingHttpHeaders) => unknown
  tls?: TlsOptions
  /** Hears of faults of the server itself. */
  logger?: { error(details: object, message: string): void }
}

const names = [
  'token', 'messageLimit', 'messagesLimit', 'maxConcurrentStreams', 'streamRequests', 'ready', 'versionHeader', 'tenantHeader', 'keyHeader', 'context', 'tls', 'logger',
]

type Defaults = 'messageLimit' | 'messagesLimit' | 'maxConcurrentStreams' | 'streamRequests' | 'versionHeader' | 'tenantHeader' | 'keyHeader'

/** With everything that has a default. */
export type GrpcSettings = GrpcOptions & Required<Pick<GrpcOptions, Defaults>>

function header(value: string): string {
  // Names ending in -bin hold bytes; grpc- is reserved.
  if (typeof value === 'string' && /^[\w.-]+$/.test(value) && !/-bin$|^grpc-/i.test(value)) return value.toLowerCase()
  throw new TorchError('ERR_TCH_CONFIG', `the name of a metadata entry is a word, without -bin at its end, not ${describeValue(value)}`)
}

function count(name: string, value: number, most: number): number {
  if (Number.isSafeInteger(value) && value > 0 && value <= most) return value
  throw new TorchError('ERR_TCH_CONFIG', `${name} is a whole number from 1 to ${most}, not ${describeValue(value)}`)
}

/** @throws `ERR_TCH_CONFIG`, `ERR_TCH_UNKNOWN_ARGUMENT` */
export function checkGrpcOptions(options: GrpcOptions): GrpcSettings {
  checkOptions('grpcServer', options, names)
  if (options.token !== undefined && (typeof options.token !== 'string' || options.token.length < 8)) {
    throw new TorchError('ERR_TCH_CONFIG', 'token is a text of at least 8 characters: who guesses it can replace models')
  }
  for (const name of ['ready', 'context'] as const) {
    if (options[name] !== undefined && typeof options[name] !== 'function') throw new TorchError('ERR_TCH_CONFIG', `${name} is a function, not ${describeValue(options[name])}`)
  }
  return {
    ...options,
    messageLimit: count('messageLimit', options.messageLimit ?? 64 * 2 ** 20, 2 ** 31 - 1),
    messagesLimit: count('messagesLimit', options.messagesLimit ?? 2 ** 30, Number.MAX_SAFE_INTEGER),
    maxConcurrentStreams: count('maxConcurrentStreams', options.maxConcurrentStreams ?? 128, 2 ** 31 - 1),
    streamRequests: count('streamRequests', options.streamRequests ?? 64, 2 ** 16),
    versionHeader: header(options.versionHeader ?? 'x-model-ver'),
    tenantHeader: header(options.tenantHeader ?? 'x-tenant-id'),
    keyHeader: header(options.keyHeader ?? 'x-sticky-key'),
  }
}
