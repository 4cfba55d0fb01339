import { isTensor, type Tensor } from '../../tensor.js'
import { isArray, isPlainObject } from '../../values.js'

/**
 * Tensors in arrays, plain objects, Maps and Sets. Other objects are not looked into: what passes through a pipeline may
 * lead to a whole server.
 */
export function tensorsOf(value: unknown, found: Set<Tensor> = new Set(), seen: Set<object> = new Set()): Set<Tensor> {
  if (isTensor(value)) return found.add(value)
  if (typeof value !== 'object' || value === null || seen.has(value)) return found
  const items = isArray(value) || value instanceof Set ? value : value instanceof Map ? value.values() : isPlainObject(value) ? Object.values(value) : undefined
  if (items === undefined) return found
  seen.add(value)
  for (const item of items as Iterable<unknown>) if (typeof item === 'object' && item !== null) tensorsOf(item, found, seen)
  return found
}
