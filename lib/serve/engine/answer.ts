import { TorchError } from '../../errors.js'
import { isTensor, type Tensor } from '../../tensor.js'
import { describeValue, isArray, isPlainObject } from '../../values.js'
import type { TensorSpec } from '../tensor-spec.js'

function* leaves(value: unknown, path: string): Generator<[path: string, tensor: Tensor]> {
  if (isTensor(value)) return yield [path, value]
  const inside = (key: string | number): string => (path === '' ? String(key) : `${path}.${key}`)
  if (isArray(value)) for (const [at, item] of value.entries()) yield* leaves(item, inside(at))
  else if (value instanceof Map) for (const [key, item] of value) yield* leaves(item, inside(String(key)))
  else if (isPlainObject(value)) for (const [key, item] of Object.entries(value)) yield* leaves(item, inside(key))
  else throw new TorchError('ERR_TCH_UNSUPPORTED', `models that are served return tensors, in lists, tuples or dictionaries if need be, not ${describeValue(value)}`)
}

/**
 * What a model returned as tensors by name: names of `specs` by position for lists and tuples, else keys; what has
 * no name is `output0`, `output1` and so on.
 */
export function namedOutputs(value: unknown, specs: readonly TensorSpec[]): Record<string, Tensor> {
  const found = [...leaves(value, '')]
  if (specs.length > 0 && found.length !== specs.length) {
    throw new TorchError('ERR_TCH_MODEL_OUTPUT', `the model gave ${found.length} tensors, and its description names ${specs.length}: ${specs.map(({ name }) => name).join(', ')}`)
  }
  return Object.fromEntries(found.map(([path, tensor], at) => {
    const named = specs.find(({ name }) => name === path) ?? specs[at]
    return [named?.name ?? (/^\d*$/.test(path) ? `output${path === '' ? 0 : path}` : path), tensor]
  }))
}
