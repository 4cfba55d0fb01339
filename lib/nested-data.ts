import { isComplex, isInt, isListLike } from './values.js'
import { dtypeOf, type Dtype, type TypedArray } from './dtype.js'
import { TorchError } from './errors.js'
import { isTensor } from './tensor.js'

export type Element = number | bigint | boolean | { re: number; im: number }
export type NestedData = Element | readonly NestedData[]

/** Nested JavaScript data as one typed array. */
export interface FlatData {
  array: TypedArray
  shape: number[]
  elements: number
  /** What the array holds. */
  dtype: Dtype
  /** What the tensor is to have. */
  wanted: Dtype
}

const MAX_DEPTH = 64

function shapeOf(data: unknown): number[] {
  const shape: number[] = []
  let level = data
  while (isListLike(level)) {
    if (shape.length === MAX_DEPTH) {
      throw new TorchError('ERR_TCH_SHAPE', `data is nested more than ${MAX_DEPTH} deep or contains itself`)
    }
    shape.push(level.length)
    level = level[0]
  }
  return shape
}

function collect(data: unknown, shape: readonly number[], depth: number, into: Element[]): void {
  if (depth === shape.length) {
    const type = typeof data
    if (type === 'number' || type === 'boolean' || type === 'bigint' || isComplex(data)) {
      into.push(data as Element)
      return
    }
    if (isTensor(data)) {
      into.push(data.item() as Element)
      return
    }
    if (isListLike(data)) throw new TorchError('ERR_TCH_SHAPE', `data is ragged: an array where dimension ${depth} has numbers`)
    throw new TorchError('ERR_TCH_TYPE', `an element is a number, boolean, bigint or { re, im }, got ${data === null ? 'null' : type}`)
  }
  if (!isListLike(data) || data.length !== shape[depth]) {
    const got = isListLike(data) ? `${data.length} elements` : `a ${typeof data}`
    throw new TorchError('ERR_TCH_SHAPE', `data is ragged: expected ${shape[depth]} elements at dimension ${depth}, got ${got}`)
  }
  for (let i = 0; i < data.length; i++) collect(data[i], shape, depth + 1, into)
}

function infer(values: readonly Element[], defaultDtype: Dtype): Dtype {
  let all: 'bool' | 'int' | 'float' | 'complex' | undefined
  const rank = { bool: 0, int: 1, float: 2, complex: 3 }
  for (const value of values) {
    const kind = typeof value === 'boolean' ? 'bool' : typeof value === 'object' ? 'complex' : isInt(value) ? 'int' : 'float'
    if (all === undefined || rank[kind] > rank[all]) all = kind
    if (all === 'complex') break
  }
  if (all === undefined || all === 'float') return defaultDtype
  if (all === 'complex') return defaultDtype === 'float64' ? 'complex128' : 'complex64'
  return all === 'bool' ? 'bool' : 'int64'
}

const integerRange: Partial<Record<Dtype, [min: number, max: number]>> = {
  uint8: [0, 255], int8: [-128, 127], int16: [-32768, 32767], uint16: [0, 65535],
  int32: [-2147483648, 2147483647], uint32: [0, 4294967295],
}

function integer(value: Element, dtype: Dtype): number {
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'object') throw new TorchError('ERR_TCH_TYPE', `a complex number cannot become ${dtype}`)
  const number = Number(value)
  if (!Number.isFinite(number)) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `cannot convert ${number} to ${dtype}`)
  const [min, max] = integerRange[dtype]!
  const whole = Math.trunc(number)
  if (whole < min || whole > max) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${number} does not fit ${dtype} (${min} to ${max})`)
  return whole
}

function bigInteger(value: Element, dtype: Dtype): bigint {
  if (typeof value === 'boolean') return value ? 1n : 0n
  if (typeof value === 'object') throw new TorchError('ERR_TCH_TYPE', `a complex number cannot become ${dtype}`)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `cannot convert ${value} to ${dtype}`)
    const whole = Math.trunc(value)
    if (!Number.isSafeInteger(whole)) {
      throw new TorchError('ERR_TCH_UNSAFE_INTEGER', `${value} is beyond ±2^53, where numbers are not exact; give a bigint for ${dtype}`)
    }
    value = BigInt(whole)
  }
  const [min, max] = dtype === 'uint64' ? [0n, 2n ** 64n - 1n] : [-(2n ** 63n), 2n ** 63n - 1n]
  if (value < min || value > max) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${value} does not fit ${dtype}`)
  return value
}

function real(value: Element, dtype: Dtype): number {
  if (typeof value === 'object') throw new TorchError('ERR_TCH_TYPE', `a complex number cannot become ${dtype}`)
  return Number(value)
}

/**
 * Flattens nested arrays. `floating` replaces an inferred integer dtype (for data that is to
 * require grad), `defaultDtype` is the dtype of numbers that are no integers.
 */
export function flatten(data: unknown, dtype: Dtype | undefined, floating: Dtype | undefined, defaultDtype: Dtype): FlatData {
  const shape = shapeOf(data)
  const values: Element[] = []
  collect(data, shape, 0, values)
  let wanted = dtype === undefined ? infer(values, defaultDtype) : dtypeOf(dtype).name
  if (dtype === undefined && floating !== undefined && wanted === 'int64') wanted = floating
  const flat = { shape, elements: values.length, wanted }
  const { kind } = dtypeOf(wanted)
  if (wanted === 'int64') return { ...flat, dtype: wanted, array: BigInt64Array.from(values, (value) => bigInteger(value, wanted)) }
  if (wanted === 'uint64') return { ...flat, dtype: wanted, array: BigUint64Array.from(values, (value) => bigInteger(value, wanted)) }
  if (kind === 'bool') return { ...flat, dtype: 'bool', array: Uint8Array.from(values, (value) => (typeof value === 'object' ? value.re !== 0 || value.im !== 0 : Boolean(value)) ? 1 : 0) }
  if (kind === 'int') {
    const Constructor = dtypeOf(wanted).array as unknown as { from(values: Element[], map: (value: Element) => number): TypedArray }
    return { ...flat, dtype: wanted, array: Constructor.from(values, (value) => integer(value, wanted)) }
  }
  if (kind === 'complex') {
    const array = wanted === 'complex64' ? new Float32Array(2 * values.length) : new Float64Array(2 * values.length)
    values.forEach((value, i) => {
      array[2 * i] = typeof value === 'object' ? value.re : Number(value)
      array[2 * i + 1] = typeof value === 'object' ? value.im : 0
    })
    return { ...flat, dtype: wanted === 'complex64' ? 'complex64' : 'complex128', array }
  }
  if (kind !== 'float') throw new TorchError('ERR_TCH_UNSUPPORTED', `${wanted} is not made from numbers; see torch.quantizePerTensor`)
  if (wanted === 'float32') return { ...flat, dtype: 'float32', array: Float32Array.from(values, (value) => real(value, wanted)) }
  // Narrow floats are rounded by libtorch, once, from the exact value.
  return { ...flat, dtype: 'float64', array: Float64Array.from(values, (value) => real(value, wanted)) }
}
