import { TorchError } from '../errors.js'
import { isTensor, type Tensor } from '../tensor.js'
import { describeValue, isArray, isPlainObject } from '../values.js'

/** What a traced function takes and gives: tensors, arrays of these (tuples), Maps and plain objects of tensors (dicts). */
export type Traceable = Tensor | readonly Traceable[] | ReadonlyMap<string, Tensor> | Readonly<Record<string, Tensor>>

/** The arguments of one call: an array of them, or the only one. An argument that is itself an array stands in an array. */
export type TraceInputs = Tensor | readonly Traceable[] | ReadonlyMap<string, Tensor> | Readonly<Record<string, Tensor>>

/** The arguments of one call, as `torch.jit.trace` was given them. */
export function argumentsOf(inputs: unknown, what: string): Traceable[] {
  const args = isArray(inputs) ? inputs : [inputs]
  args.forEach((arg, i) => requireTraceable(arg, isArray(inputs) ? `${what}[${i}]` : what))
  return args as Traceable[]
}

/** @throws `ERR_TCH_TYPE` that says where a value is that no trace can hold. */
export function requireTraceable(value: unknown, what: string, depth = 0): asserts value is Traceable {
  if (isTensor(value)) {
    if (value.disposed) throw new TorchError('ERR_TCH_DISPOSED', `trace(): ${what} was disposed`, { op: 'trace' })
    return
  }
  if (depth > 32) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `trace(): ${what} is nested more than 32 deep or contains itself`, { op: 'trace' })
  if (isArray(value) && value.length > 0) return value.forEach((item, i) => requireTraceable(item, `${what}[${i}]`, depth + 1))
  const entries = value instanceof Map ? [...value] : isPlainObject(value) ? Object.entries(value) : []
  if (entries.length === 0) throw refused(value, what)
  for (const [key, item] of entries) {
    if (typeof key !== 'string') throw new TorchError('ERR_TCH_TYPE', `trace(): the keys of ${what} are text, not ${describeValue(key)}`, { op: 'trace' })
    if (!isTensor(item)) throw refused(item, `${what}.${key}`)
    requireTraceable(item, `${what}.${key}`)
  }
}

function refused(value: unknown, what: string): TorchError {
  return new TorchError('ERR_TCH_TYPE', `trace(): ${what} is ${describeValue(value)}; a trace holds tensors, arrays of them (tuples) and Maps or plain objects of tensors (dicts), none of them empty`, { op: 'trace' })
}

/** Whether there is a dict anywhere in a value. */
export function holdsDict(value: Traceable): boolean {
  if (isTensor(value)) return false
  return !isArray(value) || value.some((item) => holdsDict(item as Traceable))
}

/** The tensors of a value, in order. */
export function leaves(value: unknown): Tensor[] {
  if (isTensor(value)) return [value]
  if (isArray(value)) return value.flatMap(leaves)
  if (value instanceof Map) return [...value.values()].flatMap(leaves)
  return isPlainObject(value) ? Object.values(value).flatMap(leaves) : []
}

/** The same value with other tensors. */
export function mapTensors(value: Traceable, change: (tensor: Tensor) => Tensor): Traceable {
  if (isTensor(value)) return change(value)
  if (isArray(value)) return value.map((item) => mapTensors(item as Traceable, change))
  if (value instanceof Map) return new Map([...value].map(([key, tensor]) => [key, change(tensor as Tensor)]))
  return Object.fromEntries(Object.entries(value).map(([key, tensor]) => [key, change(tensor as Tensor)]))
}

/** Copies for one more call: a function that writes to its inputs meets the same values each time. */
export function copies(inputs: Traceable[]): Traceable[] {
  return inputs.map((input) => mapTensors(input, (tensor) => tensor.detach().clone().requiresGrad_(tensor.requiresGrad)))
}

/** A value that came back from libtorch in the form in which it was given: dicts come back as Maps. */
export function inFormOf(given: Traceable, value: unknown): unknown {
  if (isArray(given)) return given.map((item, i) => inFormOf(item as Traceable, (value as unknown[])[i]))
  return value instanceof Map && !(given instanceof Map) ? Object.fromEntries(value) : value
}
