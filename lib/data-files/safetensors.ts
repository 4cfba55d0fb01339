import type { Dtype } from '../dtype.js'
import { elementBytes, unreadable, type StoredArray } from './stored-array.js'

const dtypes: Record<string, [dtype: Dtype, itemSize: number]> = {
  BOOL: ['bool', 1], U8: ['uint8', 1], I8: ['int8', 1], U16: ['uint16', 2], I16: ['int16', 2],
  U32: ['uint32', 4], I32: ['int32', 4], U64: ['uint64', 8], I64: ['int64', 8],
  F8_E4M3: ['float8_e4m3fn', 1], F8_E5M2: ['float8_e5m2', 1],
  F16: ['float16', 2], BF16: ['bfloat16', 2], F32: ['float32', 4], F64: ['float64', 8], C64: ['complex64', 8],
}

interface Row {
  dtype: string
  shape: number[]
  data_offsets: [start: number, end: number]
}

/**
 * The tensors of a .safetensors file by name: https://huggingface.co/docs/safetensors
 *
 * @throws `ERR_TCH_DATA_FILE` when the file is damaged or has a dtype that PyTorch has not.
 */
export function readSafetensors(file: string, bytes: Buffer): Map<string, StoredArray> {
  const length = bytes.length < 8 ? Infinity : Number(bytes.readBigUInt64LE(0))
  if (8 + length > bytes.length) throw unreadable(file, 'it is not a .safetensors file, or is cut short')
  let rows: unknown
  try {
    rows = JSON.parse(bytes.subarray(8, 8 + length).toString('utf8'))
  } catch (cause) {
    throw unreadable(file, 'its header is damaged', cause)
  }
  if (typeof rows !== 'object' || rows === null) throw unreadable(file, 'its header is damaged')
  const arrays = new Map<string, StoredArray>()
  for (const [name, row] of Object.entries(rows as Record<string, unknown>)) {
    if (name === '__metadata__') continue
    if (!isRow(row)) throw unreadable(file, `its header is damaged at '${name}'`)
    const [dtype, itemSize] = dtypes[row.dtype] ?? []
    if (dtype === undefined || itemSize === undefined) throw unreadable(file, `dtype ${row.dtype} of '${name}' has no counterpart in PyTorch`)
    const [start, end] = row.data_offsets
    const elements = elementBytes(file, bytes, 8 + length + start, row.shape, itemSize)
    if (end - start !== elements.length) throw unreadable(file, `the place of '${name}' does not fit its shape`)
    arrays.set(name, { dtype, shape: row.shape, fortranOrder: false, bytes: elements })
  }
  return arrays
}

function isRow(row: unknown): row is Row {
  if (typeof row !== 'object' || row === null) return false
  const { dtype, shape, data_offsets: place } = row as Partial<Row>
  return typeof dtype === 'string' && Array.isArray(shape) && Array.isArray(place) && place.length === 2 &&
    place.every((offset) => Number.isSafeInteger(offset) && offset >= 0)
}
