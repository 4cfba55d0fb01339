import { TorchError } from '../../errors.js'
import { native } from '../../native.js'
import { asTensor, copiedTensor } from '../../tensor-data.js'
import { handleOf, isTensor, type Tensor } from '../../tensor.js'
import { dtypeOf } from '../../dtype.js'
import type { BytesArray, Value } from '../inference.js'
import type { TensorHeader } from './tensor-header.js'

// Smaller ones are copied: pinning a buffer takes longer, and one part of it would hold all of it.
const SHARE_FROM = 131072

function refuse({ name }: TensorHeader, message: string): never {
  throw new TorchError('ERR_TCH_REQUEST', `the input '${name}' ${message}`)
}

/**
 * A value of raw little-endian bytes in row-major order, which must be exactly as many as the shape needs. It may
 * look into `bytes`, which must not change any more.
 * @throws `ERR_TCH_REQUEST`
 */
export function valueFromBytes(bytes: Uint8Array, header: TensorHeader): Value {
  const { datatype, shape, count } = header
  if (datatype.dtype === undefined) return { shape, elements: bytesElements(bytes, header) }
  const needed = count * datatype.size
  if (bytes.length !== needed) refuse(header, `needs ${needed} bytes for ${datatype.name} and shape [${shape.join(', ')}], and has ${bytes.length}`)
  if (datatype.kind === 'bool' && !bytes.every((byte) => byte <= 1)) refuse(header, 'has bytes other than 0 and 1, which BOOL cannot be')
  if (bytes.length >= SHARE_FROM && bytes.byteOffset % datatype.size === 0) return asTensor(bytes, { dtype: datatype.dtype, shape })
  return copiedTensor(bytes, dtypeOf(datatype.dtype), shape)
}

/** Elements with a length of four bytes before each. */
function bytesElements(bytes: Uint8Array, header: TensorHeader): Uint8Array[] {
  const { count, shape } = header
  // Known to fit before an array of `count` is made.
  if (count * 4 > bytes.length) refuse(header, `needs ${count} elements for shape [${shape.join(', ')}], and its ${bytes.length} bytes cannot hold as many lengths`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const elements = new Array<Uint8Array>(count)
  let at = 0
  for (let index = 0; index < count; index++) {
    if (at + 4 > bytes.length) refuse(header, `ends within the length of element ${index} of ${count}`)
    const length = view.getUint32(at, true)
    at += 4
    if (at + length > bytes.length) refuse(header, `ends within element ${index} of ${count}: ${length} bytes are announced and ${bytes.length - at} there`)
    elements[index] = bytes.subarray(at, at + length)
    at += length
  }
  if (at !== bytes.length) refuse(header, `has ${bytes.length - at} bytes after its ${count} elements`)
  return elements
}

/** Bytes that `writeBytes` writes. */
export function byteLengthOf(value: Value): number {
  if (isTensor(value)) return value.nbytes
  return value.elements.reduce((sum, element) => sum + 4 + element.length, 0)
}

function onCpu(tensor: Tensor): Tensor {
  return tensor.isCpu ? tensor : tensor.cpu()
}

/** Writes raw little-endian bytes in row-major order; the offset after them. */
export function writeBytes(value: Value, into: Buffer, offset: number): number {
  if (isTensor(value)) {
    const end = offset + value.nbytes
    native.copyBytes(handleOf(onCpu(value)), into.subarray(offset, end))
    return end
  }
  for (const element of value.elements) {
    offset = into.writeUInt32LE(element.length, offset)
    into.set(element, offset)
    offset += element.length
  }
  return offset
}

/** A value as raw little-endian bytes in row-major order, in a buffer of its own. */
export function bytesOf(value: Value): Buffer {
  const bytes = Buffer.allocUnsafe(byteLengthOf(value))
  writeBytes(value, bytes, 0)
  return bytes
}
