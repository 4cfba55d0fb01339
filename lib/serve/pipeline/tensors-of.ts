import { isTensor, type Tensor } from '../../tensor.js'
import { isArray, isPlainObject } from '../../values.js'

/**
 * Tensors in arrays, plain objects, Maps and Sets. Other objects are not looked into: what passes through a pipeline may
 * lead to a whole server.
 */
export function tensorsOf(value: unknown, found: Set<Tensor> = new Set()): Set<Tensor> {
  const seen = new Set<object>()
  const left: unknown[] = [value]
  while (left.length > 0) {
    const item = left.pop()
    if (typeof item !== 'object' || item === null) continue
    if (isTensor(item)) found.add(item)
    else if (!seen.has(item)) {
      seen.add(item)
      for (const inner of itemsOf(item)) if (typeof inner === 'object' && inner !== null) left.push(inner)
    }
  }
  return found
}

function itemsOf(value: object): Iterable<unknown> {
  if (isArray(value) || value instanceof Set) return value
  if (value instanceof Map) return value.values()
  return isPlainObject(value) ? Object.values(value) : []
}
