import { closeSync, constants, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { TorchError } from './errors.js'

/** Bytes that can be read at any place without reading the rest: a file, or what is in memory already. */
export interface ByteSource {
  readonly size: number
  /** The bytes from `offset` on, `length` of them or as many as there are. */
  read(offset: number, length: number): Buffer
  close(): void
}

/**
 * Opens a model's file or wraps its bytes. Never waits: a pipe or a device is refused, not read.
 *
 * @throws `ERR_TCH_MODEL_LOAD` for what is no readable regular file, with what it is.
 */
export function openBytes(source: string | Uint8Array): ByteSource {
  return typeof source === 'string' ? new FileBytes(source) : new HeldBytes(source)
}

class HeldBytes implements ByteSource {
  readonly #bytes: Uint8Array
  readonly size: number

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.size = bytes.byteLength
  }

  read(offset: number, length: number): Buffer {
    const part = this.#bytes.subarray(offset, offset + length)
    return Buffer.from(part.buffer, part.byteOffset, part.byteLength)
  }

  close(): void {}
}

class FileBytes implements ByteSource {
  readonly #file: number
  readonly size: number

  constructor(path: string) {
    requireFile(path, path.includes('\0') ? undefined : statOf(path))
    // Without O_NONBLOCK, opening a pipe that took the file's place just now would wait for a writer.
    this.#file = opened(path, () => openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)))
    try {
      const stat = fstatSync(this.#file)
      requireFile(path, stat)
      this.size = stat.size
    } catch (error) {
      this.close()
      throw error
    }
  }

  read(offset: number, length: number): Buffer {
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, this.size - offset)))
    let filled = 0
    while (filled < bytes.length) {
      const count = readSync(this.#file, bytes, filled, bytes.length - filled, offset + filled)
      if (count === 0) break
      filled += count
    }
    return bytes.subarray(0, filled)
  }

  close(): void {
    closeSync(this.#file)
  }
}

type Stat = ReturnType<typeof fstatSync>

function statOf(path: string): Stat | undefined {
  return opened(path, () => statSync(path, { throwIfNoEntry: false }))
}

function requireFile(file: string, stat: Stat | undefined): void {
  if (stat?.isFile() === true) return
  throw new TorchError('ERR_TCH_MODEL_LOAD', stat === undefined ? `there is no file ${file}` : `${file} ${kindOf(file, stat)}`, { file })
}

function kindOf(path: string, stat: Stat): string {
  if (stat.isFIFO()) return 'is not a regular file but a named pipe (FIFO): read it whole, and give its bytes'
  if (stat.isSocket()) return 'is not a regular file but a socket'
  if (!stat.isDirectory()) return 'is not a regular file but a device'
  const has = (name: string): boolean => existsSync(join(path, name))
  if (has('saved_model.pb')) return 'is a directory, not a model file: a TensorFlow SavedModel, which PyTorch cannot run'
  if (has('model.safetensors') || has('pytorch_model.bin')) {
    return 'is a directory, not a model file: weights and configuration for the transformers library; in Python, load it there and trace the model'
  }
  if (has('data.pkl')) return 'is a directory, not a model file: an unpacked archive; give the .pt file it came from'
  return 'is a directory, not a model file'
}

function opened<T>(file: string, open: () => T): T {
  try {
    return open()
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    const denied = code === 'EACCES' || code === 'EPERM'
    throw new TorchError('ERR_TCH_MODEL_LOAD', denied ? `${file} may not be read by this user (${code}): change its permissions` : `${file} cannot be read: ${message}`, { file, cause })
  }
}
