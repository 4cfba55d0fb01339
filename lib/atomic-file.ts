import { chmodSync, closeSync, fsyncSync, mkdtempSync, openSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TorchError } from './errors.js'
import { describeValue } from './values.js'

// The host and process in the name tell whether whoever began it can still finish it.
const mark = `.saving-${hostname()}-`

/**
 * Whoever opens the file sees the old one or the whole new one, even after a power cut: it is written
 * into a folder beside it, flushed, and renamed. libtorch names the root of an archive after the
 * file, so the file has its own name from the beginning.
 *
 * @throws `ERR_TCH_FILE` when it cannot be written; the old file is as it was.
 */
export function replaceFile(op: string, path: string | URL, write: (temporary: string) => void): void {
  const target = placeOf(absolute(op, path))
  const folder = folderBeside(target)
  try {
    write(join(folder, basename(target)))
    putInPlace(folder, target)
  } catch (cause) {
    throw toldOf(target, cause)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same with a `write` that works on another thread. */
export async function replaceFileAsync(op: string, path: string | URL, write: (temporary: string) => Promise<void>): Promise<void> {
  const target = placeOf(absolute(op, path))
  const folder = folderBeside(target)
  try {
    await write(join(folder, basename(target)))
    putInPlace(folder, target)
  } catch (cause) {
    throw toldOf(target, cause)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same, for who writes to an open file. */
export function replaceOpenFile(op: string, path: string | URL, write: (file: number) => void): void {
  replaceFile(op, path, (temporary) => {
    const file = openSync(temporary, 'wx')
    try {
      write(file)
    } finally {
      closeSync(file)
    }
  })
}

/** Removes what processes of this machine that were killed had begun to write into a folder. */
export function sweepUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const writer = name.startsWith(mark) ? Number.parseInt(name.slice(mark.length), 10) : NaN
    const left = join(folder, name)
    if (!Number.isSafeInteger(writer) || !isAbandoned(writer, left)) continue
    try {
      rmSync(left, { recursive: true, force: true })
    } catch {
      // Another user's: theirs to remove, and no reason for a save to fail.
    }
  }
}

function isAbandoned(writer: number, left: string): boolean {
  if (writer !== process.pid) return !isRunning(writer)
  // In a container each life of a program has the same number.
  const started = Date.now() - process.uptime() * 1000
  return (statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < started
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Others' processes cannot be signalled, but are there.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** The full path of a place to write to. */
export function absolute(op: string, path: unknown): string {
  if (typeof path !== 'string' && !(path instanceof URL)) throw new TorchError('ERR_TCH_TYPE', `${op}() takes a path or a file URL, not ${describeValue(path)}`, { op })
  if (path instanceof URL && path.protocol !== 'file:') throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}() writes to a file, not to ${path.href}`, { op })
  if (path === '') throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}() takes the path of a file, got an empty text`, { op })
  return resolve(path instanceof URL ? fileURLToPath(path) : path)
}

/** Where to write: what a link points to, as any write would; never instead of a device or pipe. */
function placeOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return path
  if (!stat.isFile()) {
    const kind = stat.isDirectory() ? 'it is a folder' : 'it is no regular file'
    throw new TorchError('ERR_TCH_FILE', `${path} cannot be written: ${kind}`, { file: path })
  }
  return realpathSync(path)
}

function folderBeside(target: string): string {
  try {
    return mkdtempSync(join(dirname(target), `${mark}${process.pid}-`))
  } catch (cause) {
    throw toldOf(target, cause)
  }
}

function putInPlace(folder: string, target: string): void {
  const temporary = join(folder, basename(target))
  const before = statSync(target, { throwIfNoEntry: false })
  if (before !== undefined) chmodSync(temporary, before.mode)
  flush(temporary)
  renameSync(temporary, target)
  // Windows opens no folders; there the rename is flushed with the file system's journal.
  if (process.platform !== 'win32') flush(dirname(target))
}

function flush(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Errors of the file system say which file it was about; others are what the writer threw. */
function toldOf(path: string, cause: unknown): unknown {
  if (!(cause instanceof Error && 'syscall' in cause)) return cause
  return new TorchError('ERR_TCH_FILE', `${path} cannot be written: ${cause.message}`, { file: path, cause })
}
