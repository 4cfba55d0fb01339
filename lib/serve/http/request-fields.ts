import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { TorchError } from '../../errors.js'
import { describeValue, isPlainObject } from '../../values.js'
import type { InferenceCall } from '../backend.js'
import type { Inputs } from '../inference.js'
import { checkId, checkModelName } from '../protocol/index.js'
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

/** What a request says about itself, beside its inputs. */
export type CallFields = Pick<InferenceCall, 'id' | 'priority' | 'timeout' | 'sequence'>

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

function refuse(name: string, expected: string, value: unknown): never {
  throw new TorchError('ERR_TCH_REQUEST', `the parameter '${name}' is ${expected}, not ${describeValue(value)}`)
}

function wholeNumber(parameters: Record<string, unknown>, name: string): number | undefined {
  const value = parameters[name]
  if (value === undefined || value === 0) return undefined
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : refuse(name, 'a whole number from 0', value)
}

export function flag(parameters: Record<string, unknown>, name: string): boolean | undefined {
  const value = parameters[name]
  return value === undefined || typeof value === 'boolean' ? value : refuse(name, 'true or false', value)
}

export function parametersOf(value: unknown, of: string): Record<string, unknown> {
  if (value === undefined) return {}
  if (isPlainObject(value)) return value
  throw new TorchError('ERR_TCH_REQUEST', `the parameters of ${of} are an object, not ${describeValue(value)}`)
}

/** Of a request's parameters those that have a meaning: Triton's schedule policy and sequence extensions. */
export function callFields(parameters: Record<string, unknown>): CallFields {
  const fields: CallFields = {}
  const priority = wholeNumber(parameters, 'priority')
  if (priority !== undefined) fields.priority = priority
  const microseconds = wholeNumber(parameters, 'timeout')
  if (microseconds !== undefined) fields.timeout = microseconds / 1000
  const id = parameters['sequence_id']
  if (id !== undefined && id !== 0 && id !== '') {
    const known = typeof id === 'string' || typeof id === 'bigint' || (Number.isSafeInteger(id) && (id as number) > 0)
    if (!known) refuse('sequence_id', 'a whole number from 0 or a text', id)
    const start = flag(parameters, 'sequence_start')
    const end = flag(parameters, 'sequence_end')
    fields.sequence = { id: checkId(String(id), "the parameter 'sequence_id'"), ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) }
  }
  return fields
}
