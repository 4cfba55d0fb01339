import type { Dtype } from '../dtype.js'
import { elementBytes, unreadable, type StoredArray } from './stored-array.js'

// numpy's names without the byte order: https://numpy.org/doc/stable/reference/arrays.interface.html
const dtypes: Record<string, [dtype: Dtype, itemSize: number]> = {
  b1: ['bool', 1], i1: ['int8', 1], u1: ['uint8', 1],
  i2: ['int16', 2], u2: ['uint16', 2], i4: ['int32', 4], u4: ['uint32', 4], i8: ['int64', 8], u8: ['uint64', 8],
  f2: ['float16', 2], f4: ['float32', 4], f8: ['float64', 8], c8: ['complex64', 8], c16: ['complex128', 16],
}

/**
 * The array of a .npy file, format 1.0 to 3.0: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 *
 * @throws `ERR_TCH_DATA_FILE` for another format, and for arrays of objects, text, dates and records.
 */
export function readNpy(file: string, bytes: Buffer): StoredArray {
  if (bytes.subarray(0, 6).toString('latin1') !== '\x93NUMPY') throw unreadable(file, 'it is not a .npy file')
  const major = bytes[6]!
  const minor = bytes[7]!
  if (!(major >= 1 && major <= 3) || minor !== 0) throw unreadable(file, `.npy format ${major}.${minor} is not known`)
  const lengthBytes = major === 1 ? 2 : 4
  if (bytes.length < 8 + lengthBytes) throw unreadable(file, 'it ends within its header')
  const length = bytes.readUIntLE(8, lengthBytes)
  const start = 8 + lengthBytes + length
  if (start > bytes.length) throw unreadable(file, 'it ends within its header')
  const header = bytes.subarray(8 + lengthBytes, start).toString(major === 3 ? 'utf8' : 'latin1')

  // A Python dictionary of these three keys, in any order.
  const descr = /'descr':\s*'([^']*)'/.exec(header)?.[1]
  const order = /'fortran_order':\s*(True|False)/.exec(header)?.[1]
  const sizes = /'shape':\s*\(([\d\s,L]*)\)/.exec(header)?.[1]
  if (/'descr':\s*\[/.test(header)) throw unreadable(file, 'it holds records; save its fields as arrays of their own')
  if (descr === undefined || order === undefined || sizes === undefined) throw unreadable(file, 'its header is damaged')
  const [dtype, itemSize] = dtypes[descr.slice(1)] ?? []
  if (dtype === undefined || itemSize === undefined || !'<>|='.includes(descr[0]!)) {
    throw unreadable(file, `numpy dtype '${descr}' has no counterpart in PyTorch; convert it with .astype(…)`)
  }
  const shape = sizes.split(',').map((size) => size.trim().replace('L', '')).filter(Boolean).map(Number)
  const elements = elementBytes(file, bytes, start, shape, itemSize)
  if (descr[0] === '>') swap(elements, dtype.startsWith('complex') ? itemSize / 2 : itemSize)
  return { dtype, shape, fortranOrder: order === 'True', bytes: elements }
}

function swap(bytes: Uint8Array<ArrayBuffer>, size: number): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (size === 2) view.swap16()
  if (size === 4) view.swap32()
  if (size === 8) view.swap64()
}
