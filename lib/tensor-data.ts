import { markAsUntransferable } from 'node:worker_threads'
import { pushCell, reserve, resetTop, top } from './argument-stack.js'
import { current } from './context.js'
import { describeValue, isArray } from './values.js'
import { dtypeOf, dtypeOfArray, dtypeOfCode, type Dtype, type DtypeInfo, type TypedArray } from './dtype.js'
import type { Device } from './device.js'
import { TorchError } from './errors.js'
import { native } from './native.js'
import { checkOptions } from './options.js'
import { flatten, type NestedData } from './nested-data.js'
import { operatorNamed } from './operators.js'
import { ownTensor } from './scope.js'
import { handleOf, isTensor, requireTensor, Tensor } from './tensor.js'
import { describe } from './tensor-properties.js'

export interface TensorOptions {
  /** The dtype of the result; inferred from the data when left out. */
  dtype?: Dtype
  device?: Device
  requiresGrad?: boolean
  /** Sizes of the dimensions, for flat data. */
  shape?: readonly number[]
}

export interface SharedOptions {
  /** Sizes of the dimensions; left out: one dimension with all elements. */
  shape?: readonly number[]
  /** Needed for a bare buffer; for a typed array another dtype of the same element size may be named. */
  dtype?: Dtype
}

type Buffer = ArrayBuffer | SharedArrayBuffer

function pushShape(shape: readonly number[]): [base: number, end: number] {
  reserve(shape.length + 1)
  const base = top
  for (const size of shape) pushCell(size)
  const end = top
  resetTop(base)
  return [base, end]
}

/** Checks a shape against what there is; the number of elements. */
export function checkShape(shape: unknown, elements: number): readonly number[] {
  if (!isArray(shape)) throw new TorchError('ERR_TCH_TYPE', 'a shape is an array of integers')
  let count = 1
  for (const size of shape as unknown[]) {
    if (!Number.isSafeInteger(size) || (size as number) < 0) {
      throw new TorchError('ERR_TCH_SHAPE', `a size is an integer of at least 0, got ${describeValue(size)}`)
    }
    count *= size as number
  }
  if (count !== elements) {
    throw new TorchError('ERR_TCH_SHAPE', `shape [${shape.join(', ')}] has ${count} elements, the data ${elements}`)
  }
  return shape as number[]
}

function requireFixed(buffer: Buffer): void {
  if (buffer instanceof ArrayBuffer && 'resizable' in buffer && buffer.resizable) {
    throw new TorchError('ERR_TCH_RESIZABLE_BUFFER', 'a resizable ArrayBuffer may move under the tensor; copy it with torch.tensor, or use a fixed one')
  }
}

function requireUsable(buffer: Buffer): void {
  if (buffer instanceof ArrayBuffer) {
    if (('detached' in buffer && buffer.detached) || (buffer.byteLength === 0 && isDetached(buffer))) {
      throw new TorchError('ERR_TCH_DETACHED_BUFFER', 'the ArrayBuffer was transferred or detached')
    }
  }
}

function isDetached(buffer: ArrayBuffer): boolean {
  try {
    new Uint8Array(buffer)
    return false
  } catch {
    return true
  }
}

/** The dtype of raw elements. Quantised ones mean nothing without scale and zero point, which raw elements do not have. */
function elementsOf(dtype: DtypeInfo): DtypeInfo {
  if (dtype.kind === 'quantized') {
    throw new TorchError('ERR_TCH_UNSUPPORTED', `${dtype.name} elements need a scale and a zero point: use torch.quantizePerTensor, or torch.ops.aten._make_per_tensor_quantized_tensor for their bits`)
  }
  return dtype
}

/**
 * From Node 24 on, a WebAssembly memory that grows ends the process when its buffer was marked. Such
 * buffers are whole pages that cannot be transferred; the attempt fails before anything is moved,
 * because a symbol cannot be cloned, and its message says which of the two it was.
 */
function isMemoryOfWebAssembly(buffer: ArrayBuffer): boolean {
  if (buffer.byteLength % 65536 !== 0) return false
  try {
    structuredClone(Symbol('probe'), { transfer: [buffer] })
  } catch (error) {
    return !(error instanceof Error && error.message.includes('Symbol'))
  }
  return true
}

interface Source {
  buffer: Buffer
  byteOffset: number
  byteLength: number
  dtype: DtypeInfo
}

function sourceOf(data: unknown, dtype: Dtype | undefined): Source {
  if (data instanceof ArrayBuffer || data instanceof SharedArrayBuffer) {
    requireUsable(data)
    if (dtype === undefined) throw new TorchError('ERR_TCH_MISSING_ARGUMENT', "a buffer has no element type: say which with { dtype: 'float32' }")
    return { buffer: data, byteOffset: 0, byteLength: data.byteLength, dtype: elementsOf(dtypeOf(dtype)) }
  }
  if (!ArrayBuffer.isView(data)) {
    throw new TorchError('ERR_TCH_TYPE', 'asTensor shares a TypedArray, ArrayBuffer or SharedArrayBuffer; torch.tensor copies arrays and numbers')
  }
  requireUsable(data.buffer)
  const own = dtypeOfArray(data)
  const info = elementsOf(dtypeOf(dtype ?? own ?? 'uint8'))
  if (own !== undefined && dtype !== undefined && own !== 'uint8' && dtypeOf(own).itemSize * 1 !== info.itemSize / info.lanes) {
    throw new TorchError('ERR_TCH_TYPE', `${own} data cannot be seen as ${info.name}: elements have another size; torch.tensor(data, { dtype }) converts`)
  }
  return { buffer: data.buffer, byteOffset: data.byteOffset, byteLength: data.byteLength, dtype: info }
}

/**
 * A tensor over the memory of a typed array or buffer: nothing is copied, and a write to either
 * is seen by both. The buffer lives as long as the tensor, and must not be transferred meanwhile.
 *
 * @throws `ERR_TCH_SHAPE` when sizes and data differ, `ERR_TCH_OUT_OF_RANGE` when the bytes are not whole
 * elements or are misaligned, `ERR_TCH_RESIZABLE_BUFFER`, `ERR_TCH_DETACHED_BUFFER`.
 */
export function asTensor(data: TypedArray | DataView | Buffer, options: SharedOptions = {}): Tensor {
  checkOptions('asTensor', options, ['shape', 'dtype'])
  if (isTensor(data)) return data
  const { buffer, byteOffset, byteLength, dtype } = sourceOf(data, options.dtype)
  requireFixed(buffer)
  if (byteLength % dtype.itemSize !== 0) {
    throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${byteLength} bytes are not a whole number of ${dtype.name} elements (${dtype.itemSize} bytes each)`)
  }
  const alignment = Math.min(dtype.itemSize / dtype.lanes, 8)
  if (byteOffset % alignment !== 0) {
    throw new TorchError('ERR_TCH_OUT_OF_RANGE', `byte offset ${byteOffset} is misaligned for ${dtype.name} (a multiple of ${alignment}); copy with torch.tensor`)
  }
  const elements = byteLength / dtype.itemSize
  const shape = checkShape(options.shape ?? [elements], elements)
  const scope = current().scope
  const [base, end] = pushShape(shape)
  const handle = native.sharedTensor(new Uint8Array(buffer, byteOffset, byteLength), dtype.code, base, end, undefined)
  if (buffer instanceof ArrayBuffer && !isMemoryOfWebAssembly(buffer)) markAsUntransferable(buffer)
  return ownTensor(handle, scope)
}

/** A tensor with a copy of bytes in row-major order, wherever they lie; the shape is known to fit. */
export function copiedTensor(bytes: Uint8Array, dtype: DtypeInfo, shape: readonly number[]): Tensor {
  const scope = current().scope
  const [base, end] = pushShape(shape)
  return ownTensor(native.copiedTensor(bytes, dtype.code, base, end, undefined), scope)
}

function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

/**
 * A tensor with a copy of the data: https://docs.pytorch.org/docs/stable/generated/torch.tensor.html
 *
 * Numbers follow Python's rule: safe integers make an int64 tensor, any other number among them
 * makes it the default dtype (float32), booleans make bool, `{ re, im }` complex, bigints int64.
 * A typed array gives its own dtype. `{ dtype }` decides otherwise; `{ shape }` folds flat data.
 *
 * @throws `ERR_TCH_SHAPE` for ragged or cyclic nesting, `ERR_TCH_TYPE` for elements that are no
 * numbers, `ERR_TCH_OUT_OF_RANGE` for integers that do not fit.
 */
export function tensor(data: NestedData | TypedArray | Buffer | Tensor, options: TensorOptions = {}): Tensor {
  checkOptions('tensor', options, ['dtype', 'device', 'requiresGrad', 'shape'])
  let result = fromData(data, options)
  const { device } = options
  const target = device ?? current().device
  if (target !== null && target !== undefined && target !== 'cpu') {
    result = operatorNamed('aten::to').call([result, { device: target }]) as Tensor
  }
  if (options.requiresGrad === true) operatorNamed('aten::requires_grad_').call([result, true])
  return result
}

function fromData(data: unknown, { dtype, shape, requiresGrad }: TensorOptions): Tensor {
  if (isTensor(data)) {
    const copy = operatorNamed('aten::clone').call([operatorNamed('aten::detach').call([data])]) as Tensor
    const typed = dtype === undefined ? copy : convert(copy, dtype)
    return shape === undefined ? typed : (operatorNamed('aten::reshape').call([typed, shape]) as Tensor)
  }
  if (data instanceof ArrayBuffer || data instanceof SharedArrayBuffer) {
    const source = sourceOf(data, dtype)
    if (source.byteLength % source.dtype.itemSize !== 0) {
      throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${source.byteLength} bytes are not a whole number of ${source.dtype.name} elements`)
    }
    const elements = source.byteLength / source.dtype.itemSize
    return copiedTensor(new Uint8Array(data), source.dtype, checkShape(shape ?? [elements], elements))
  }
  if (ArrayBuffer.isView(data) && !(data instanceof DataView)) return fromTypedArray(data as TypedArray, dtype, shape)
  const flat = flatten(data, dtype, requiresGrad === true ? dtypeOfCode(native.defaultDtype()).name : undefined, dtypeOfCode(native.defaultDtype()).name)
  const made = copiedTensor(bytesOf(flat.array), dtypeOf(flat.dtype), checkShape(shape ?? flat.shape, flat.elements))
  return flat.dtype === flat.wanted ? made : convert(made, flat.wanted)
}

function fromTypedArray(data: TypedArray, dtype: Dtype | undefined, shape: readonly number[] | undefined): Tensor {
  requireUsable(data.buffer)
  const own = dtypeOf(dtypeOfArray(data))
  const wanted = elementsOf(dtype === undefined ? own : dtypeOf(dtype))
  // Bits that JavaScript has no numbers for, and interleaved complex values, are taken as they are.
  const asBits = wanted.lanes === 2 && own.itemSize * 2 === wanted.itemSize ||
    own.name === 'uint16' && (wanted.name === 'float16' || wanted.name === 'bfloat16' || wanted.name === 'bits16') ||
    own.name === 'uint8' && (wanted.name.startsWith('float8') || wanted.kind === 'bits')
  const source = asBits ? wanted : own
  if (data.byteLength % source.itemSize !== 0) throw new TorchError('ERR_TCH_SHAPE', `complex data needs pairs of numbers, got ${data.length} numbers`)
  const elements = data.byteLength / source.itemSize
  const made = copiedTensor(bytesOf(data), source, checkShape(shape ?? [elements], elements))
  return source === wanted ? made : convert(made, wanted.name)
}

function convert(source: Tensor, dtype: Dtype): Tensor {
  const result = operatorNamed('aten::to').call([source, dtype]) as Tensor
  source.dispose()
  return result
}

function arrayFor(dtype: DtypeInfo): NonNullable<DtypeInfo['array']> {
  if (dtype.array === undefined) throw new TorchError('ERR_TCH_UNSUPPORTED', `JavaScript has no typed array for ${dtype.name}; convert with .to('float32') or dequantize()`)
  return dtype.array
}

/** Reads a bigint that stands for an element of an integer tensor. */
function integerOut(value: bigint, asBigInt: boolean): number | bigint {
  if (asBigInt) return value
  const number = Number(value)
  if (Number.isSafeInteger(number)) return number
  throw new TorchError('ERR_TCH_UNSAFE_INTEGER', `${value} does not fit a JavaScript number exactly; ask for { bigint: true }`)
}

/** The values as JavaScript numbers (booleans, [re, im] pairs), flat, in row-major order. */
export function flatValues(source: Tensor, options: { bigint?: boolean } = {}): unknown[] {
  const { dtype } = describe(source)
  if (dtype.kind === 'quantized') return flatValues(operatorNamed('aten::dequantize').call([source]) as Tensor)
  if (dtype.kind === 'float' && dtype.name !== 'float32' && dtype.name !== 'float64' || dtype.name === 'complex32') {
    const wide = operatorNamed('aten::to').call([operatorNamed('aten::detach').call([source]), dtype.lanes === 2 ? 'complex64' : 'float32']) as Tensor
    return flatValues(wide, options)
  }
  const array = source.toTypedArray() as ArrayLike<number | bigint>
  if (dtype.lanes === 2) return Array.from({ length: array.length / 2 }, (_, i) => [array[2 * i], array[2 * i + 1]])
  if (dtype.name === 'bool') return Array.from(array, (value) => value !== 0)
  if (dtype.name === 'int64' || dtype.name === 'uint64') return Array.from(array, (value) => integerOut(value as bigint, options.bigint === true))
  return options.bigint === true && dtype.kind === 'int' ? Array.from(array, (value) => BigInt(value)) : Array.from(array)
}

// A tensor without elements may still have more rows than there is memory for empty arrays.
const MOST_ARRAYS = 2 ** 26

function nest(flat: unknown[], shape: readonly number[]): unknown {
  let arrays = 1
  let row = 1
  for (const size of shape.slice(0, -1)) {
    row *= size
    arrays = Math.max(arrays, row)
  }
  if (arrays > MOST_ARRAYS) throw new TorchError('ERR_TCH_OUT_OF_MEMORY', `shape [${shape.join(', ')}] needs ${arrays} arrays; read it with toTypedArray()`)
  let level = flat
  for (let dim = shape.length - 1; dim > 0; dim--) {
    const size = shape[dim]!
    const count = shape.slice(0, dim).reduce((a, b) => a * b, 1)
    level = Array.from({ length: count }, (_, i) => level.slice(i * size, (i + 1) * size))
  }
  return shape.length === 0 ? level[0] : level
}

export interface ValueOptions {
  /** Give integers as bigint, whatever their size. */
  bigint?: boolean
}

/** A value in JavaScript: complex numbers are pairs. */
export type Value = number | boolean | bigint | [re: number, im: number]
export type NestedValues = Value | NestedValues[]

export interface TensorData {
  /**
   * The one value as a JavaScript number, boolean or `[re, im]`.
   * @throws `ERR_TCH_TORCH` when there is not exactly one element, `ERR_TCH_UNSAFE_INTEGER` beyond ±2^53 without `{ bigint: true }`.
   */
  item(): number
  item(options: { bigint: true }): bigint
  item(options?: ValueOptions): Value
  /** The values in nested arrays, one level for each dimension; a bare value for 0-d. */
  toArray(options?: ValueOptions): any
  /** The values as a typed array in row-major order, copied. int64 gives BigInt64Array, bfloat16 its bits as Uint16Array. */
  toTypedArray(): TypedArray
  /**
   * The tensor's own memory as a typed array: nothing is copied. It keeps the memory alive.
   * @throws `ERR_TCH_UNSUPPORTED` for tensors that are not contiguous, not dense or not on the CPU, with the cure.
   */
  asTypedArray(): TypedArray
  /** `{ dtype, shape, values }`: values and dtype, no graph. Read back by `torch.tensor(values, { dtype, shape })`. */
  toJSON(): { dtype: Dtype; shape: number[]; values: unknown[] }
  /** Iterates over the first dimension. */
  [Symbol.iterator](): IterableIterator<Tensor>
}

declare module './tensor.js' {
  interface Tensor extends TensorData {}
}

const methods = {
  item(this: Tensor, options: ValueOptions = {}): Value {
    const value = native.item(handleOf(requireTensor(this, 'item')))
    if (options.bigint === true) {
      if (typeof value === 'bigint' || (typeof value === 'number' && describe(this).dtype.kind === 'int')) return BigInt(value)
      return value
    }
    return typeof value === 'bigint' ? integerOut(value, false) : value
  },
  toArray(this: Tensor, options: ValueOptions = {}): unknown {
    const { shape } = describe(requireTensor(this, 'toArray'))
    return nest(flatValues(this, options), shape)
  },
  toTypedArray(this: Tensor): TypedArray {
    const { dtype, shape } = describe(requireTensor(this, 'toTypedArray'))
    const Constructor = arrayFor(dtype)
    const bytes = shape.reduce((a, b) => a * b, 1) * dtype.itemSize
    let buffer: ArrayBuffer
    try {
      buffer = new ArrayBuffer(bytes)
    } catch (cause) {
      throw new TorchError('ERR_TCH_OUT_OF_MEMORY', `cannot make an array of ${bytes} bytes`, { cause })
    }
    native.copyBytes(handleOf(this), new Uint8Array(buffer))
    return new Constructor(buffer)
  },
  asTypedArray(this: Tensor): TypedArray {
    const { dtype } = describe(requireTensor(this, 'asTypedArray'))
    const Constructor = arrayFor(dtype)
    const [buffer, byteOffset, byteLength] = native.sharedBytes(handleOf(this))
    return new Constructor(buffer, byteOffset, (byteLength / dtype.itemSize) * dtype.lanes)
  },
  toJSON(this: Tensor): { dtype: Dtype; shape: number[]; values: unknown[] } {
    const { dtype, shape } = describe(requireTensor(this, 'toJSON'))
    const values = flatValues(this, { bigint: true }).map((value) => jsonValue(value))
    return { dtype: dtype.name, shape, values }
  },
  *[Symbol.iterator](this: Tensor): IterableIterator<Tensor> {
    const { shape } = describe(requireTensor(this, 'iteration'))
    if (shape.length === 0) throw new TorchError('ERR_TCH_TYPE', 'iteration over a 0-d tensor')
    for (let i = 0; i < shape[0]!; i++) yield operatorNamed('aten::select').call([this, 0, i]) as Tensor
  },
}

/** JSON has no bigint, NaN or Infinity: integers that fit are numbers, the rest is text. */
function jsonValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString()
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  return Array.isArray(value) ? value.map(jsonValue) : value
}

export function installData(): void {
  for (const name of Reflect.ownKeys(methods)) {
    Object.defineProperty(Tensor.prototype, name, {
      value: methods[name as keyof typeof methods], writable: true, configurable: true, enumerable: false,
    })
  }
}

