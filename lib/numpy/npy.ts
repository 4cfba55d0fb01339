import { dtypeOf, type Dtype, type DtypeInfo } from '../dtype.js'
import { unreadable, type StoredBytes } from '../stored-bytes.js'
import { contiguousStrides, storedElements, stridedTensor, type ByteOrder } from '../stored-tensor.js'
import type { Tensor } from '../tensor.js'

/** numpy's names without the byte order: https://numpy.org/doc/stable/reference/arrays.interface.html */
const dtypes: Readonly<Record<string, Dtype>> = {
  b1: 'bool', i1: 'int8', u1: 'uint8', i2: 'int16', u2: 'uint16', i4: 'int32', u4: 'uint32', i8: 'int64', u8: 'uint64',
  f2: 'float16', f4: 'float32', f8: 'float64', c8: 'complex64', c16: 'complex128',
}
const names = new Map(Object.entries(dtypes).map(([name, dtype]) => [dtype, name]))

const MAGIC = Buffer.from('\x93NUMPY', 'latin1')
// numpy itself refuses longer ones unless told to trust the file.
const LONGEST_HEADER = 2 ** 20

/** A numpy dtype such as `<f4`, and its counterpart here; undefined when there is none. */
export function parseNumpyDtype(descr: string): { dtype: DtypeInfo; order: ByteOrder } | undefined {
  const name = descr.slice(1)
  if (!'<>|='.includes(descr[0] ?? ' ') || !Object.hasOwn(dtypes, name)) return undefined
  return { dtype: dtypeOf(dtypes[name]), order: descr[0] === '>' ? 'big' : 'little' }
}

/** The name numpy has for a dtype; undefined when it has none. */
export function numpyName({ name, itemSize }: DtypeInfo): string | undefined {
  const found = names.get(name)
  return found === undefined ? undefined : `${itemSize === 1 ? '|' : '<'}${found}`
}

/**
 * The array of a .npy file, format 1.0 to 3.0, in C or Fortran order and either byte order:
 * https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 *
 * @throws `ERR_TCH_DATA_FILE` for another format, and for arrays of objects, text, dates and records.
 */
export function readNpy(bytes: StoredBytes): Tensor {
  const refuse = (reason: string): never => {
    throw unreadable(bytes.name, reason)
  }
  if (bytes.size < 10 || !bytes.read(0, 6).equals(MAGIC)) return refuse('it is not a .npy file')
  const [major, minor] = bytes.read(6, 2) as unknown as [number, number]
  if (!(major >= 1 && major <= 3) || minor !== 0) refuse(`.npy format ${major}.${minor} is not known`)
  const lengthBytes = major === 1 ? 2 : 4
  if (bytes.size < 8 + lengthBytes) refuse('it ends within its header')
  const length = bytes.read(8, lengthBytes).readUIntLE(0, lengthBytes)
  const start = 8 + lengthBytes + length
  if (start > bytes.size) refuse('it ends within its header')
  if (length > LONGEST_HEADER) refuse(`its header of ${length} bytes is longer than any of a plain array`)
  const { descr, fortranOrder, shape } = parseHeader(bytes.read(8 + lengthBytes, length).toString(major === 3 ? 'utf8' : 'latin1'), refuse)
  const parsed = parseNumpyDtype(descr)
  if (parsed === undefined) return refuse(`numpy dtype '${descr}' has no counterpart in PyTorch; convert it with .astype(…)`)
  const { dtype, order } = parsed
  if (!shape.every(Number.isSafeInteger)) refuse(`[${shape.join(', ')}] is not a shape`)
  const needed = shape.reduce((product, size) => product * size, dtype.itemSize)
  if (needed > bytes.size - start) refuse(`an array of shape [${shape.join(', ')}] needs ${needed} bytes, the file has ${bytes.size - start}`)
  const stride = fortranOrder ? contiguousStrides([...shape].reverse()).reverse() : contiguousStrides(shape)
  return stridedTensor(bytes.name, storedElements(bytes, start, needed, dtype, order), 0, shape, stride)
}

/** A Python dictionary of three keys, in any order. */
function parseHeader(header: string, refuse: (reason: string) => never): { descr: string; fortranOrder: boolean; shape: number[] } {
  const descr = /'descr':\s*'([^']*)'/.exec(header)?.[1]
  const order = /'fortran_order':\s*(True|False)/.exec(header)?.[1]
  const sizes = /'shape':\s*\(([\d\s,L]*)\)/.exec(header)?.[1]
  if (/'descr':\s*\[/.test(header)) refuse('it holds records; save its fields as arrays of their own')
  if (descr === undefined || order === undefined || sizes === undefined) return refuse('its header is damaged')
  const shape = sizes.split(',').map((size) => size.trim().replace('L', '')).filter(Boolean).map(Number)
  return { descr, fortranOrder: order === 'True', shape }
}

/** What stands before the elements of a .npy file in C order: format 1.0, its length a multiple of 64. */
export function npyHeader(dtype: string, shape: readonly number[]): Buffer {
  const sizes = shape.length === 1 ? `${shape[0]},` : shape.join(', ')
  const text = `{'descr': '${dtype}', 'fortran_order': False, 'shape': (${sizes}), }`
  const padded = Math.ceil((10 + text.length + 1) / 64) * 64 - 10
  const start = Buffer.from([...MAGIC, 1, 0, 0, 0])
  start.writeUInt16LE(padded, 8)
  return Buffer.concat([start, Buffer.from(`${text.padEnd(padded - 1)}\n`, 'latin1')])
}
