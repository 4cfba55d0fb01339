import type { Dtype } from '../dtype.js'
import { TorchError } from '../errors.js'
import { asTensor } from '../tensor-data.js'
import { isTensor } from '../tensor.js'
import { describeValue, isPlainObject } from '../values.js'

/** A tensor as plain data. The name of its field is one that no argument has. */
interface StoredTensor {
  ' tensor': { dtype: Dtype; shape: number[]; elements: ArrayBuffer }
}

/**
 * A value for another process: tensors become their elements, all else is copied as it is.
 *
 * @throws `ERR_TCH_TYPE` for functions, script objects and the like.
 */
export function stored(value: unknown): unknown {
  if (isTensor(value)) {
    if (value.isQuantized) throw new TorchError('ERR_TCH_UNSUPPORTED', 'a quantised tensor cannot be given to a model in another process; give its dequantize()')
    const { dtype, shape } = value
    const { buffer } = value.detach().cpu().toTypedArray()
    return { ' tensor': { dtype, shape, elements: buffer as ArrayBuffer } } satisfies StoredTensor
  }
  if (Array.isArray(value)) return value.map(stored)
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [stored(key), stored(item)]))
  if (isPlainObject(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, stored(item)]))
  if (value === null || value === undefined || typeof value !== 'object' && typeof value !== 'function' && typeof value !== 'symbol') return value
  throw new TorchError('ERR_TCH_TYPE', `inputs and outputs for another process are tensors, numbers, text, lists and dictionaries, not ${describeValue(value)}`)
}

export function restored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(restored)
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [restored(key), restored(item)]))
  if (!isPlainObject(value)) return value
  if (' tensor' in value) {
    const { dtype, shape, elements } = (value as unknown as StoredTensor)[' tensor']
    return asTensor(elements, { dtype, shape })
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, restored(item)]))
}
