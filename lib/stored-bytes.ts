import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, statSync, type Stats } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ByteSource } from './byte-source.js'
import { runScoped } from './context.js'
import { TorchError } from './errors.js'
import { rawOperators } from './raw-operators.js'
import type { Tensor } from './tensor.js'
import { tensor } from './tensor-data.js'
import { describeValue } from './values.js'

/** Bytes of which parts can be made tensors. */
export interface StoredBytes extends ByteSource {
  /** How messages call it. */
  readonly name: string
  /** Whether tensors look into the file. */
  readonly mapped: boolean
  /** Bytes that exist, as a uint8 tensor: of the mapped file, or of memory of its own. */
  tensor(offset: number, length: number): Tensor
}

/** A file's place, or its content. */
export type FileSource = string | URL | Uint8Array

/** A file that is not what it should be: `cannot read x.npy: it ends within its header`. */
export function unreadable(file: string, reason: string, cause?: unknown): TorchError {
  return new TorchError('ERR_TCH_DATA_FILE', `cannot read ${file}: ${reason}`, { file, ...(cause === undefined ? {} : { cause }) })
}

/** @throws `ERR_TCH_DATA_FILE` when there is no such file or it cannot be read. */
export function readText(file: string): string {
  return fileSystem(file, () => readFileSync(file, 'utf8'))
}

/**
 * Runs `body` on the bytes of a file or array; tensors that it makes and does not return are freed.
 * With `mmap` the tensors look into the mapped file (pages are read when they are touched, writes to a
 * tensor stay in memory); without it they have memory of their own.
 *
 * @throws `ERR_TCH_DATA_FILE` when there is no such file, or it is no regular one.
 */
export function withStoredBytes<T>(op: string, source: FileSource, mmap: boolean, body: (bytes: StoredBytes) => T): T {
  if (source instanceof Uint8Array) return runScoped(() => body(bytesOfArray(source, 'the bytes given')))
  if (typeof source !== 'string' && !(source instanceof URL)) {
    throw new TorchError('ERR_TCH_TYPE', `${op}() takes a path, a file URL or the bytes of a file (Uint8Array), not ${describeValue(source)}`, { op })
  }
  if (source instanceof URL && source.protocol !== 'file:') {
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${source.href} is no file URL; fetch it and give ${op}() its bytes`, { op })
  }
  const file = source instanceof URL ? fileURLToPath(source) : source
  const size = sizeOf(file)
  if (mmap && size > 0) return runScoped(() => body(bytesOfMapping(file, size)))
  // Without waiting, should a pipe have taken the file's place.
  const descriptor = fileSystem(file, () => openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)))
  try {
    requireFile(file, fstatSync(descriptor))
    return runScoped(() => body(bytesOfDescriptor(file, descriptor)))
  } finally {
    closeSync(descriptor)
  }
}

function sizeOf(file: string): number {
  if (file.includes('\0')) throw unreadable(file, 'there is no such file')
  // Before it is opened: to open a FIFO waits for a writer.
  const stat: Stats = fileSystem(file, () => statSync(file))
  requireFile(file, stat)
  return stat.size
}

function requireFile(file: string, stat: Stats): void {
  if (stat.isDirectory()) throw unreadable(file, 'it is a folder')
  if (!stat.isFile()) throw unreadable(file, 'it is not a regular file')
}

function fileSystem<T>(file: string, act: () => T): T {
  try {
    return act()
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    throw unreadable(file, code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : message, cause)
  }
}

function bytesOfMapping(file: string, size: number): StoredBytes {
  let mapped: Tensor
  try {
    mapped = rawOperators.aten.from_file(file, false, size, { dtype: 'uint8', device: 'cpu' })
  } catch (cause) {
    throw unreadable(file, `it cannot be mapped (${(cause as Error).message})`, cause)
  }
  const part = (offset: number, length: number): Tensor => mapped.narrow(0, offset, length)
  return {
    name: file,
    mapped: true,
    size,
    // Copied: another process may write to the file while its structure is looked at.
    read: (offset, length) => bufferOver(part(Math.min(offset, size), within(size, offset, length)).toTypedArray() as Uint8Array),
    close: () => undefined,
    tensor: (offset, length) => {
      requireWithin(file, size, offset, length)
      return part(offset, length)
    },
  }
}

function bytesOfDescriptor(file: string, descriptor: number): StoredBytes {
  const { size } = fstatSync(descriptor)
  const fill = (into: Uint8Array, offset: number): void => {
    for (let done = 0; done < into.length; ) {
      // Systems read less than 2 GB at once.
      const count = fileSystem(file, () => readSync(descriptor, into, done, Math.min(into.length - done, 2 ** 30), offset + done))
      if (count === 0) throw unreadable(file, 'it became shorter while it was read')
      done += count
    }
  }
  return {
    name: file,
    mapped: false,
    size,
    read: (offset, length) => {
      const bytes = Buffer.alloc(within(size, offset, length))
      fill(bytes, offset)
      return bytes
    },
    close: () => undefined,
    tensor: (offset, length) => {
      requireWithin(file, size, offset, length)
      const bytes = rawOperators.aten.empty.memory_format([length], { dtype: 'uint8', device: 'cpu' })
      // Node 20 has no array of more than 4 GB.
      for (let done = 0; done < length; done += 2 ** 30) {
        fill(bytes.narrow(0, done, Math.min(length - done, 2 ** 30)).asTypedArray() as Uint8Array, offset + done)
      }
      return bytes
    },
  }
}

export function bytesOfArray(bytes: Uint8Array, name: string): StoredBytes {
  return {
    name,
    mapped: false,
    size: bytes.length,
    read: (offset, length) => Buffer.from(bytes.subarray(offset, offset + length)),
    tensor: (offset, length) => {
      requireWithin(name, bytes.length, offset, length)
      return tensor(bytes.subarray(offset, offset + length), { dtype: 'uint8', device: 'cpu' })
    },
    close: () => undefined,
  }
}

/** A file that is stored within another as it is. */
export function bytesWithin(whole: StoredBytes, name: string, start: number, size: number): StoredBytes {
  requireWithin(whole.name, whole.size, start, size)
  return {
    name,
    mapped: whole.mapped,
    size,
    read: (offset, length) => whole.read(start + offset, within(size, offset, length)),
    tensor: (offset, length) => {
      requireWithin(name, size, offset, length)
      return whole.tensor(start + offset, length)
    },
    close: () => undefined,
  }
}

function bufferOver(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function within(size: number, offset: number, length: number): number {
  return Math.max(0, Math.min(length, size - offset))
}

/** The formats check what they read; nothing gets past this if one of them should not. */
function requireWithin(file: string, size: number, offset: number, length: number): void {
  if (Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length >= 0 && offset + length <= size) return
  throw unreadable(file, 'it is cut short')
}
