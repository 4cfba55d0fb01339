import type { Metadata } from '@grpc/grpc-js'
import { randomUUID } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import type { IncomingHttpHeaders } from 'node:http'
import { TorchError } from '../../errors.js'
import type { InferenceCall } from '../backend.js'
import { checkId, checkModelName, tokenMatches } from '../protocol/index.js'
import { code, GrpcFailure } from './failure.js'
import type { InferRequest } from './infer-request.js'
import type { GrpcSettings } from './options.js'

/** What is the same for all requests of a call: unary ones have one, streams many. */
export interface CallScope {
  metadata: Metadata
  /** Aborted when the client has left or its deadline has passed. */
  signal: AbortSignal
  /** When the client stops waiting, of `Date.now()`; Infinity: never. */
  deadline: number
}

interface IncomingCall {
  metadata: Metadata
  getDeadline(): Date | number
  once(event: 'cancelled', listener: () => void): unknown
}

export function scopeOf(call: IncomingCall): CallScope {
  const controller = new AbortController()
  // Each request of a stream listens.
  setMaxListeners(0, controller.signal)
  call.once('cancelled', () => controller.abort(new TorchError('ERR_TCH_ABORTED', 'the client has left or waits no longer')))
  return { metadata: call.metadata, signal: controller.signal, deadline: Number(call.getDeadline()) }
}

function entryOf(metadata: Metadata, name: string): string | undefined {
  const [value] = metadata.get(name)
  return value === undefined || value === '' ? undefined : checkId(value, `the metadata ${name}`)
}

/** The version that the metadata names, for messages that name none. @throws `ERR_TCH_REQUEST` */
export function versionOf(metadata: Metadata, { versionHeader }: GrpcSettings): string | undefined {
  const version = entryOf(metadata, versionHeader)
  return version === undefined ? undefined : checkModelName(version, 'a version')
}

function headersOf(metadata: Metadata): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(metadata.getMap()).map(([name, value]) => [name, String(value)]))
}

/** A request for the backend, with what the metadata says. @throws `ERR_TCH_REQUEST`, `ERR_TCH_DEADLINE` */
export function inferenceCall(request: InferRequest, { metadata, signal, deadline }: CallScope, settings: GrpcSettings): InferenceCall {
  const { model, inputs, outputs, fields } = request
  const call: InferenceCall = { model, inputs, signal, ...fields }
  const version = request.version ?? versionOf(metadata, settings)
  if (version !== undefined) call.version = version
  if (outputs !== undefined) call.outputs = outputs.map(({ name }) => name)
  call.id = request.id === '' ? entryOf(metadata, 'x-request-id') ?? randomUUID() : request.id
  const tenant = entryOf(metadata, settings.tenantHeader)
  if (tenant !== undefined) call.tenant = tenant
  const key = entryOf(metadata, settings.keyHeader)
  if (key !== undefined) call.key = key
  if (settings.context !== undefined) call.context = settings.context(headersOf(metadata))
  if (deadline !== Infinity) {
    const left = deadline - Date.now()
    if (left <= 0) throw new TorchError('ERR_TCH_DEADLINE', 'the deadline of the call had passed before it was read')
    call.timeout = Math.min(left, call.timeout ?? Infinity)
  }
  return call
}

/** Lets through who has the token. @throws PERMISSION_DENIED where none is set, UNAUTHENTICATED */
export function requireToken(metadata: Metadata, { token }: GrpcSettings): void {
  if (token === undefined) throw new GrpcFailure(code.PERMISSION_DENIED, 'models cannot be managed over gRPC: the server has no token set')
  if (tokenMatches(String(metadata.get('authorization')[0] ?? ''), token)) return
  throw new GrpcFailure(code.UNAUTHENTICATED, "this needs the metadata 'authorization: Bearer' with the server's token")
}
