import { readFileSync } from 'node:fs'
import type { Dtype } from '../dtype.js'
import { TorchError } from '../errors.js'

/** An array as a file holds it: elements one after another, little-endian. */
export interface StoredArray {
  dtype: Dtype
  shape: number[]
  /** Whether the first index is the one that runs fastest. */
  fortranOrder: boolean
  /** Exactly the elements, at the start of a buffer of their own. */
  bytes: Uint8Array<ArrayBuffer>
}

/** @throws `ERR_TCH_DATA_FILE` when there is no such file or it cannot be read. */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    const reason = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : (cause as Error).message
    throw unreadable(file, reason, cause)
  }
}

export function unreadable(file: string, reason: string, cause?: unknown): TorchError {
  return new TorchError('ERR_TCH_DATA_FILE', `cannot read ${file}: ${reason}`, { file, ...(cause === undefined ? {} : { cause }) })
}

/** The bytes of an array of this shape, cut out; refuses sizes that are none, and files that end too early. */
export function elementBytes(file: string, bytes: Buffer, start: number, shape: readonly number[], itemSize: number): Uint8Array<ArrayBuffer> {
  if (!shape.every((size) => Number.isSafeInteger(size) && size >= 0)) throw unreadable(file, `[${shape.join(', ')}] is not a shape`)
  const length = shape.reduce((product, size) => product * size, itemSize)
  if (!Number.isSafeInteger(length) || start + length > bytes.length) {
    throw unreadable(file, `an array of shape [${shape.join(', ')}] needs ${length} bytes, the file has ${bytes.length - start}`)
  }
  // Copied: elements must be aligned in memory, and stand anywhere in a file.
  return new Uint8Array(bytes.subarray(start, start + length))
}
