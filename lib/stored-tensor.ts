import type { DtypeInfo } from './dtype.js'
import { rawOperators } from './raw-operators.js'
import { unreadable, type StoredBytes } from './stored-bytes.js'
import type { Tensor } from './tensor.js'
import { tensor } from './tensor-data.js'

const aten = rawOperators.aten

// Far more than anyone uses, and all that libtorch's loops over several tensors take.
const MOST_DIMENSIONS = 64

export type ByteOrder = 'little' | 'big'

/**
 * Stored elements as a tensor of one dimension, without a copy where the bytes are mapped, aligned and
 * in this machine's order. The place must be within the file and whole elements.
 */
export function storedElements(bytes: StoredBytes, offset: number, length: number, dtype: DtypeInfo, order: ByteOrder = 'little'): Tensor {
  return elementsAs(order === 'big' ? swapped(bytes.read(offset, length), dtype) : bytes.tensor(offset, length), dtype)
}

/** Bytes seen as elements: their own memory where they are aligned and mean something. */
export function elementsAs(bytes: Tensor, dtype: DtypeInfo): Tensor {
  if (dtype.name === 'uint8') return bytes
  if (bytes.numel() === 0) return aten.empty.memory_format([0], { dtype: dtype.name, device: bytes.device })
  // A byte that is neither 0 nor 1 is no bool: what C++ does with one is undefined.
  if (dtype.name === 'bool' && (bytes.max() as Tensor).item() > 1) return bytes.ne(0)
  return aten.view.dtype(bytes.storageOffset() % dtype.itemSize === 0 ? bytes : bytes.clone(), dtype.name)
}

function swapped(bytes: Buffer, { itemSize, lanes }: DtypeInfo): Tensor {
  const size = itemSize / lanes
  if (size === 2) bytes.swap16()
  if (size === 4) bytes.swap32()
  if (size === 8) bytes.swap64()
  return tensor(bytes, { dtype: 'uint8', device: 'cpu' })
}

/**
 * A tensor that looks at some of these elements, and not a view of them to autograd: as Python's
 * unpickled tensors, each has its own version.
 *
 * @throws `ERR_TCH_DATA_FILE` when an element would be outside.
 */
export function stridedTensor(file: string, elements: Tensor, offset: number, size: readonly number[], stride: readonly number[]): Tensor {
  const reason = outside(elements.numel(), offset, size, stride)
  if (reason !== undefined) throw unreadable(file, reason)
  const whole = aten.empty.memory_format([0], { dtype: elements.dtype, device: elements.device })
  // The offset counts from where `elements` begins in its storage.
  return aten.set_.source_Tensor_storage_offset(whole, elements, offset, size, stride)
}

/** Why sizes and strides do not lie within a number of elements, if they do not. */
function outside(count: number, offset: number, size: readonly number[], stride: readonly number[]): string | undefined {
  const isSize = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0
  if (size.length > MOST_DIMENSIONS) return `a tensor of ${size.length} dimensions is not possible`
  if (!size.every(isSize)) return `[${size.map(String).join(', ')}] is not a shape`
  if (stride.length !== size.length || !stride.every(isSize)) return `[${stride.map(String).join(', ')}] are no strides of shape [${size.join(', ')}]`
  const elements = size.reduce((product, each) => product * each, 1)
  if (!Number.isSafeInteger(elements)) return `a tensor of shape [${size.join(', ')}] is too large`
  const end = elements === 0 ? 0 : size.reduce((last, each, dim) => last + (each - 1) * stride[dim]!, 1)
  if (isSize(offset) && isSize(end) && offset + end <= count) return undefined
  return `a tensor of shape [${size.join(', ')}] with strides [${stride.join(', ')}] at ${String(offset)} reaches beyond its storage of ${count} elements`
}

/** The strides of elements one after another, the last index running fastest. */
export function contiguousStrides(size: readonly number[]): number[] {
  const stride = new Array<number>(size.length)
  let step = 1
  for (let dim = size.length - 1; dim >= 0; dim--) {
    stride[dim] = step
    step *= Math.max(size[dim]!, 1)
  }
  return stride
}
