import { runWith } from '../context.js'
import { TorchError } from '../errors.js'
import { isTensor, type Tensor } from '../tensor.js'
import { isPlainObject } from '../values.js'
import { isParameter, Parameter } from './parameter.js'

/** Copies a value once, however often it is met. */
export type Copy = <T>(value: T) => T

/**
 * Copies as Python's `copy.deepcopy` does for modules: tensors, arrays, Maps, Sets and plain objects are copied with
 * all they hold, what is shared stays shared, and functions and objects of other classes are the same ones.
 * `copyObject` copies what it knows and returns undefined for the rest.
 */
export function deepCopy<T>(root: T, copyObject: (value: object, copy: Copy, remember: (made: object) => void) => object | undefined): T {
  const made = new Map<object, object>()
  const copy = <V>(value: V): V => {
    if (typeof value !== 'object' || value === null) return value
    const known = made.get(value)
    if (known !== undefined) return known as V
    const remember = (result: object): void => void made.set(value, result)
    const result = isTensor(value) ? copyTensor(value) : (copyObject(value, copy, remember) ?? copyContainer(value, copy, remember))
    remember(result)
    return result as V
  }
  return runWith({ grad: false }, () => copy(root))
}

function copyTensor(tensor: Tensor): Tensor {
  if (!tensor.isLeaf) throw new TorchError('ERR_TCH_UNSUPPORTED', 'only tensors that users made are copied with a module, not results with a gradient history; detach() them')
  const { requiresGrad } = tensor
  const data = tensor.detach().clone()
  if (isParameter(tensor)) return new Parameter(data, { requiresGrad })
  if (requiresGrad) data.requiresGrad = true
  return data
}

function copyContainer(value: object, copy: Copy, remember: (made: object) => void): object {
  if (Array.isArray(value)) {
    const made: unknown[] = []
    remember(made)
    for (const item of value) made.push(copy(item))
    return made
  }
  if (value instanceof Map) {
    const made = new Map<unknown, unknown>()
    remember(made)
    for (const [key, item] of value) made.set(copy(key), copy(item))
    return made
  }
  if (value instanceof Set) {
    const made = new Set<unknown>()
    remember(made)
    for (const item of value) made.add(copy(item))
    return made
  }
  if (!isPlainObject(value)) return value
  const made: Record<string, unknown> = {}
  remember(made)
  for (const [key, item] of Object.entries(value)) made[key] = copy(item)
  return made
}
