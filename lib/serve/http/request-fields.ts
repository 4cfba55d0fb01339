import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { InferenceCall } from '../backend.js'
import type { Inputs } from '../inference.js'
import { checkId, checkModelName, type CallFields } from '../protocol/index.js'
import { clientSignal } from './exchange.js'
import type { RouteSettings } from './options.js'

export interface ModelParams {
  model: string
  version?: string
}

type ModelRequest = FastifyRequest<{ Params: ModelParams }>

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name]
  if (value === undefined || value === '') return undefined
  return checkId(value, `the header ${name}`)
}

/** The model and version of a route; the header counts where the path names no version. @throws `ERR_TCH_REQUEST` */
export function modelOf(request: FastifyRequest, { versionHeader }: RouteSettings): { model: string; version: string | undefined } {
  const { model, version } = (request as ModelRequest).params
  const wanted = version ?? headerOf(request, versionHeader)
  return { model: checkModelName(model), version: wanted === undefined ? undefined : checkModelName(wanted, 'a version') }
}

/** The id that a request came with, or a new one, told to the client as well. */
export function requestId(request: FastifyRequest, reply: FastifyReply, own?: string): string {
  const id = own ?? headerOf(request, 'x-request-id') ?? randomUUID()
  if (/^[\x20-\x7e]*$/.test(id)) reply.header('x-request-id', id)
  return id
}

/** A request for the backend, with what its headers say. */
export function inferenceCall(request: FastifyRequest, settings: RouteSettings, target: { model: string; version: string | undefined }, inputs: Inputs, fields: CallFields): InferenceCall {
  const call: InferenceCall = { model: target.model, inputs, signal: clientSignal(request.raw), ...fields }
  if (target.version !== undefined) call.version = target.version
  const tenant = headerOf(request, settings.tenantHeader)
  if (tenant !== undefined) call.tenant = tenant
  const key = headerOf(request, settings.keyHeader)
  if (key !== undefined) call.key = key
  if (settings.context !== undefined) call.context = settings.context(request.headers)
  return call
}
