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

type Written = Uint8Array | undefined
type Write<Result> = (path: string | null, names: string[], contents: Uint8Array[]) => Result

/** Names and contents of the files to put beside a model. */
function extraFiles(options: SaveOptions): [names: string[], contents: Uint8Array[]] {
  const extra = options.extraFiles ?? {}
  if (!isPlainObject(extra)) throw new TorchError('ERR_TCH_TYPE', `save(): extraFiles is an object of names and contents, not ${describeValue(extra)}`)
  const contents = Object.entries(extra).map(([name, content]) => {
    if (typeof content === 'string') return Buffer.from(content)
    if (content instanceof Uint8Array) return content
    throw new TorchError('ERR_TCH_TYPE', `save(): the extra file '${name}' must be text or a Uint8Array, not ${describeValue(content)}`)
  })
  return [Object.keys(extra), contents]
}

function pathOf(path: unknown): string {
  if (typeof path !== 'string' && !(path instanceof URL)) throw new TorchError('ERR_TCH_TYPE', `save() takes a path or a file URL, not ${describeValue(path)}`)
  return resolve(path instanceof URL ? fileURLToPath(path) : path)
}

/** Writes a model to a file, or with no path gives its bytes. */
export function writeModel(path: string | URL | null, options: SaveOptions, write: Write<Written>): Written {
  checkOptions('save', options, ['extraFiles'])
  const [names, contents] = extraFiles(options)
  if (path === null) return write(null, names, contents)
  const file = pathOf(path)
  const folder = folderBeside(file)
  try {
    write(join(folder, basename(file)), names, contents)
    putInPlace(folder, file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return undefined
}

/** The same with a `write` that works on another thread. */
export async function writeModelAsync(path: string | URL | null, options: SaveOptions, write: Write<Promise<Written>>): Promise<Written> {
  const [names, contents] = extraFiles(options)
  if (path === null) return write(null, names, contents)
  const file = pathOf(path)
  const folder = folderBeside(file)
  try {
    await write(join(folder, basename(file)), names, contents)
    putInPlace(folder, file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return undefined
}

/**
 * Whoever opens the file sees the old one or the whole new one, even after a power cut: it is written
 * into a folder beside it, flushed, and renamed. libtorch names the root of the archive after the
 * file, so the file has its own name from the beginning.
 */
function folderBeside(path: string): string {
  try {
    return mkdtempSync(join(dirname(path), '.saving-'))
  } catch (cause) {
    throw unwritable(path, cause)
  }
}

function putInPlace(folder: string, path: string): void {
  const temporary = join(folder, basename(path))
  try {
    flush(temporary)
    renameSync(temporary, path)
  } catch (cause) {
    throw unwritable(path, cause)
  }
  // Windows opens no folders; there the rename is flushed with the file system's journal.
  if (process.platform !== 'win32') flush(dirname(path))
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
