import { mkdtempSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { absolute, replaceFile } from '../atomic-file.js'
import { TorchError } from '../errors.js'
import { native } from '../native.js'
import { operatorNamed } from '../operators.js'
import { checkOptions } from '../options.js'
import type { Tensor } from '../tensor.js'
import { Torch } from '../torch.js'
import { describeValue } from '../values.js'
import { eventsOf } from './events.js'
import { Profile } from './profile.js'

export type { KeyAverage, SortKey } from './averages.js'
export type { ProfilerEvent } from './events.js'
export { Profile }
export type { AverageOptions, TableOptions } from './profile.js'

export interface ProfileOptions {
  /** Where to write a Chrome trace (for https://ui.perfetto.dev); compressed when it ends in `.gz`. */
  path?: string | URL
  /** Sizes of the inputs of each operator. */
  recordShapes?: boolean
  /** What is allocated and freed. */
  profileMemory?: boolean
  /** The lines of TorchScript that operators were called from. JavaScript's are not known to it. */
  withStack?: boolean
  /** Floating point operations, of the operators that PyTorch has formulas for. */
  withFlops?: boolean
  /** The sub-modules of TorchScript models. */
  withModules?: boolean
}

const names = ['path', 'recordShapes', 'profileMemory', 'withStack', 'withFlops', 'withModules'] as const

/** PyTorch's profiler: https://docs.pytorch.org/docs/stable/profiler.html */
export class Profiler {
  /**
   * Runs a function and records the operators that run meanwhile: all those of this thread, and those of asynchronous
   * calls that begin here meanwhile. For a function that gives a promise, until that settles and those calls have ended.
   *
   * @throws `ERR_TCH_BUSY` while the process is profiled already, and when a function that gives no promise leaves
   * asynchronous calls running; `ERR_TCH_FILE` when the trace cannot be written.
   */
  profile<T>(body: () => Promise<T>, options?: ProfileOptions): Promise<Profile<T>>
  profile<T>(body: () => T, options?: ProfileOptions): Profile<T>
  profile<T>(body: () => T | Promise<T>, options: ProfileOptions = {}): Profile<T> | Promise<Profile<T>> {
    if (typeof body !== 'function') throw new TorchError('ERR_TCH_TYPE', `profile takes a function, not ${describeValue(body)}`)
    const path = begin(options)
    let value: T | Promise<T>
    try {
      value = body()
    } catch (error) {
      abandon()
      throw error
    }
    if (isPromise(value)) return finishLater(value, path)
    if (native.profilerInUse()) {
      abandon()
      throw new TorchError('ERR_TCH_BUSY', 'the profiled function returned while asynchronous calls that it made still run: return a promise that waits for them')
    }
    return finish(value, path)
  }

  /** Runs a function as a range with a name, which has its place among the operators: Python's `record_function`. */
  recordFunction<T>(name: string, body: () => T): T {
    if (typeof name !== 'string' || typeof body !== 'function') throw new TorchError('ERR_TCH_TYPE', 'recordFunction takes a name and a function')
    // Of the two forms of this operator the one whose range is kept in a tensor, and freed with it.
    const range = operatorNamed('profiler::_record_function_enter').call([name]) as Tensor
    const end = (): void => {
      operatorNamed('profiler::_record_function_exit').call([range])
      range.dispose()
    }
    let value: T
    try {
      value = body()
    } catch (error) {
      end()
      throw error
    }
    if (isPromise(value)) return Promise.resolve(value).finally(end) as T
    end()
    return value
  }
}

export interface TorchProfiler {
  readonly profiler: Profiler
}

declare module '../torch.js' {
  interface Torch extends TorchProfiler {}
}

function isPromise(value: unknown): value is Promise<any> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
}

function begin(options: ProfileOptions): string | null {
  checkOptions('profile', options, names)
  const flags = names.slice(1).map((name) => {
    const value: unknown = options[name] ?? false
    if (typeof value !== 'boolean') throw new TorchError('ERR_TCH_TYPE', `profile: ${name} is true or false, not ${describeValue(value)}`)
    return value
  }) as [boolean, boolean, boolean, boolean, boolean]
  const path = options.path === undefined ? null : writablePath(options.path)
  native.startProfiler(...flags)
  return path
}

/** Refuses a path before the work is done that would be lost with it. */
function writablePath(given: string | URL): string {
  const path = absolute('profile', given)
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) throw new Error('it is a directory')
    rmdirSync(mkdtempSync(join(dirname(path), '.saving-')))
  } catch (cause) {
    throw new TorchError('ERR_TCH_FILE', `${path} cannot be written: ${(cause as Error).message}`, { file: path, cause })
  }
  return path
}

function finish<T>(value: T, path: string | null): Profile<T> {
  if (path === null) return new Profile(value, eventsOf(native.stopProfiler(null)), null)
  const rows: ReturnType<typeof native.stopProfiler> = []
  replaceFile('profile', path, (temporary) => {
    rows.push(...native.stopProfiler(temporary))
    if (path.endsWith('.gz')) writeFileSync(temporary, gzipSync(readFileSync(temporary)))
  })
  return new Profile(value, eventsOf(rows), path)
}

async function finishLater<T>(promise: Promise<T>, path: string | null): Promise<Profile<T>> {
  let value: T
  try {
    value = await promise
  } catch (error) {
    abandon()
    throw error
  }
  // Calls that nobody waited for.
  while (native.profilerInUse()) await delay(1)
  return finish(value, path)
}

/** Ends the recording without a result, as soon as nothing records any more. */
function abandon(): void {
  if (native.profilerInUse()) setTimeout(abandon, 1)
  else native.stopProfiler(null)
}

export function installProfiler(): void {
  Object.defineProperty(Torch.prototype, 'profiler', { value: new Profiler(), configurable: true, enumerable: false })
}
