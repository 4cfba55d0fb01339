import { closeSync, fsyncSync, mkdtempSync, openSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TorchError } from './errors.js'
import { checkOptions } from './options.js'
import { describeValue, isPlainObject } from './values.js'

export interface SaveOptions {
  /** Files to put beside the model in the archive, by name; `Module.load(path, { extraFiles: [name] })` reads them. */
  extraFiles?: Readonly<Record<string, string | Uint8Array>>
}

type Write = (path: string | null, names: string[], contents: Uint8Array[]) => Uint8Array | undefined

/** Writes a model to a file, or with no path gives its bytes. */
export function writeModel(path: string | URL | null, options: SaveOptions, write: Write): Uint8Array | undefined {
  checkOptions('save', options, ['extraFiles'])
  const extra = options.extraFiles ?? {}
  if (!isPlainObject(extra)) throw new TorchError('ERR_TCH_TYPE', `save(): extraFiles is an object of names and contents, not ${describeValue(extra)}`)
  const contents = Object.entries(extra).map(([name, content]) => {
    if (typeof content === 'string') return Buffer.from(content)
    if (content instanceof Uint8Array) return content
    throw new TorchError('ERR_TCH_TYPE', `save(): the extra file '${name}' must be text or a Uint8Array, not ${describeValue(content)}`)
  })
  const names = Object.keys(extra)
  if (path === null) return write(null, names, contents)
  if (typeof path !== 'string' && !(path instanceof URL)) throw new TorchError('ERR_TCH_TYPE', `save() takes a path or a file URL, not ${describeValue(path)}`)
  replaceFile(resolve(path instanceof URL ? fileURLToPath(path) : path), (temporary) => write(temporary, names, contents))
  return undefined
}

/**
 * Whoever opens the file sees the old one or the whole new one, even after a power cut: it is written
 * into a folder beside it, flushed, and renamed. libtorch names the root of the archive after the
 * file, so the file has its own name from the beginning.
 */
function replaceFile(path: string, write: (temporary: string) => void): void {
  let folder: string
  try {
    folder = mkdtempSync(join(dirname(path), '.saving-'))
  } catch (cause) {
    throw unwritable(path, cause)
  }
  try {
    const temporary = join(folder, basename(path))
    write(temporary)
    try {
      flush(temporary)
      renameSync(temporary, path)
    } catch (cause) {
      throw unwritable(path, cause)
    }
    // Windows opens no folders; there the rename is flushed with the file system's journal.
    if (process.platform !== 'win32') flush(dirname(path))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function unwritable(path: string, cause: unknown): TorchError {
  return new TorchError('ERR_TCH_FILE', `${path} cannot be written: ${(cause as Error).message}`, { file: path, cause })
}
