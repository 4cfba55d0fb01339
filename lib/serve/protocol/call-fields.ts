import { TorchError } from '../../errors.js'
import { describeValue, isPlainObject } from '../../values.js'
import type { InferenceCall } from '../backend.js'
import { checkId } from './limits.js'

/** What a request says about itself, beside its inputs. */
export type CallFields = Pick<InferenceCall, 'id' | 'priority' | 'timeout' | 'sequence'>

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
