import { parameters } from '../functional/parameters.js'
import type { Device } from '../device.js'
import type { Dtype } from '../dtype.js'
import { TorchError } from '../errors.js'
import { isTensor } from '../tensor.js'
import { describeValue, isArray, isInt } from '../values.js'

/** Where the tensors of a new layer are made, and of which dtype. */
export interface FactoryOptions {
  device?: Device | null | undefined
  dtype?: Dtype | null | undefined
}

/** The last two arguments of every layer with tensors. */
export type Place = [device: FactoryOptions['device'], dtype: FactoryOptions['dtype']]

/** Settings by position, in PyTorch's order; an object with all that are left may end them. */
export type Settings<Positional extends readonly unknown[], Options> =
  Positional extends readonly [infer First, ...infer Rest] ? [options?: Options] | [First, ...Settings<Rest, Options>] : [options?: Options]

/** One size, or one for each dimension. */
export type Sizes = number | readonly number[]

const isFloat = (value: unknown): boolean => typeof value === 'number'
const isSizes = (value: unknown): boolean => isInt(value) || (isArray(value) && value.every(isInt))

const kinds: Readonly<Record<string, readonly [wanted: string, is: (value: unknown) => boolean]>> = {
  int: ['an integer', isInt],
  float: ['a number', isFloat],
  bool: ['a boolean', (value) => typeof value === 'boolean'],
  sizes: ['an integer or an array of integers', isSizes],
  text: ['text', (value) => typeof value === 'string'],
  function: ['a function', (value) => typeof value === 'function'],
  tensor: ['a Tensor', isTensor],
}

/**
 * Reads the arguments of a layer, which errors name, in Python's order. A parameter is written `name:kind`, with `?`
 * when it may be left out; a kind of `kinds` is checked, and null passes for those that may be left out. What stands
 * after `*` is given by name only.
 */
export function reader<T extends unknown[]>(...signature: readonly string[]): (layer: string, args: readonly unknown[]) => T {
  const parts = signature.filter((each) => each !== '*').map((each) => /^(\w+)(?::(\w+))?(\??)$/.exec(each)!)
  const names = signature.map((each) => each.replace(/:\w+/, ''))
  const readers = new Map<string, (args: readonly unknown[]) => unknown[]>()
  return (layer, args) => {
    let read = readers.get(layer)
    if (read === undefined) readers.set(layer, (read = parameters(layer, ...names)))
    const values = read(args)
    parts.forEach(([, name, kind, optional], i) => {
      const value = values[i]
      if (kind === undefined || value === undefined || (value === null && optional === '?')) return
      const [wanted, is] = kinds[kind]!
      if (!is(value)) throw new TorchError('ERR_TCH_TYPE', `${layer}(): '${name}' must be ${wanted}, not ${describeValue(value)}`, { op: layer })
    })
    return values as T
  }
}

/** A setting with a wrong value. */
export function refuse(layer: string, message: string): never {
  throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${layer}(): ${message}`, { op: layer })
}

/** Sizes of several dimensions; a single number stands for all. */
export function several(layer: string, name: string, sizes: Sizes, dims: number): number[] {
  const list = isArray(sizes) ? (sizes as number[]) : new Array<number>(dims).fill(sizes as number)
  if (list.length !== dims) refuse(layer, `'${name}' is one integer or ${dims}, got [${list.join(', ')}]`)
  return [...list]
}
