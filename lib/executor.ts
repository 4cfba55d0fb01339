import { availableParallelism } from 'node:os'
import { isMainThread } from 'node:worker_threads'
import { autocastModes } from './autocast.js'
import { deviceOf, type Device } from './device.js'
import { dtypeOf } from './dtype.js'
import { TorchError } from './errors.js'
import { native } from './native.js'
import { checkOptions } from './options.js'
import { describeValue } from './values.js'

export interface ExecutorOptions {
  /** Native threads; left out: one for each core. */
  threads?: number
  /** Threads that one operator may use on this executor's threads; left out: `torch.getNumThreads()`. */
  intraOpThreads?: number
  /** Calls that may wait; further ones are rejected with `ERR_TCH_QUEUE_FULL`. Left out: 1024. */
  queueLimit?: number
  /** Runs all its calls without autograd's bookkeeping; left out: each call has the modes of its caller. */
  inferenceMode?: boolean
  /** Runs all its calls with autocast to this dtype on the CPU, or as the options say: https://docs.pytorch.org/docs/stable/amp.html */
  autocast?: 'bfloat16' | 'float16' | { device?: Device; dtype?: 'bfloat16' | 'float16' }
}

export interface ExecutorStats {
  /** Calls that wait now. */
  queued: number
  /** Calls that run now. */
  running: number
  /** Calls that ran to their end, well or not. */
  done: number
  /** Calls that left the queue without running: aborted, late, or still there at the end. */
  dropped: number
  /** Calls that found the queue full. */
  refused: number
  /** Threads that were started. */
  threads: number
  /** Thread contexts made, and taken again for a further call. */
  contextsMade: number
  contextsReused: number
  /** Milliseconds that all calls together waited and ran. */
  waitedMs: number
  ranMs: number
}

/** How one call goes through an executor. */
export interface AsyncOptions {
  /** Aborts the call: one that waits leaves the queue, one that runs is finished and its result freed. */
  signal?: AbortSignal
  /** Where it runs; left out: the executor that all such calls share. */
  executor?: Executor
  /** Higher ones run first; 0 when left out. */
  priority?: number
  /** Milliseconds that the call may wait; later it is rejected with `ERR_TCH_DEADLINE` and not run. */
  timeout?: number
}

export const asyncOptionNames = ['signal', 'executor', 'priority', 'timeout'] as const

let handleOfExecutor: (executor: Executor) => number

const collected = new FinalizationRegistry<number>((handle) => native.releaseExecutor(handle))

/**
 * Native threads of its own with a bounded queue, for calls that must not block the event loop:
 * `module.forwardAsync(x, { executor })`. Without one, such calls share an executor with a thread for each core.
 *
 * @throws `ERR_TCH_OUT_OF_RANGE` for options that are no sensible counts.
 */
export class Executor {
  readonly #handle: number
  #closing: Promise<void> | undefined

  constructor(options: ExecutorOptions = {}) {
    checkOptions('Executor', options, ['threads', 'intraOpThreads', 'queueLimit', 'inferenceMode', 'autocast'])
    const { threads = availableParallelism(), intraOpThreads = 0, queueLimit = 1024, inferenceMode = false } = options
    if (typeof inferenceMode !== 'boolean') throw new TorchError('ERR_TCH_TYPE', `inferenceMode is true or false, got ${describeValue(inferenceMode)}`)
    const autocast = readAutocast(options.autocast)
    this.#handle = native.makeExecutor(
      count(threads, 'threads', 1, 1024), count(intraOpThreads, 'intraOpThreads', 0, 1024), count(queueLimit, 'queueLimit', 0, 2 ** 31),
      inferenceMode, autocast?.device ?? -1, autocast?.dtype ?? -1,
    )
    collected.register(this, this.#handle, this)
  }

  static {
    handleOfExecutor = (executor) => executor.#handle
  }

  stats(): ExecutorStats {
    return readStats(this.#handle)
  }

  /** Takes no further calls; resolves when those it has have ended. */
  close(): Promise<void> {
    return (this.#closing ??= new Promise((resolve) => native.closeExecutor(this.#handle, resolve)))
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}

/** What the executor of calls that name none has done. */
export function defaultExecutorStats(): ExecutorStats {
  return readStats(-1)
}

function readAutocast(given: ExecutorOptions['autocast']): { device: number; dtype: number } | undefined {
  if (given === undefined) return undefined
  const { device, dtype } = autocastModes('Executor', typeof given === 'string' ? { dtype: given } : given)
  return { device: deviceOf(device).type, dtype: dtypeOf(dtype).code }
}

function readStats(handle: number): ExecutorStats {
  const [queued, running, done, dropped, refused, threads, contextsMade, contextsReused, waitedMs, ranMs] = native.executorStats(handle) as [
    number, number, number, number, number, number, number, number, number, number,
  ]
  return { queued, running, done, dropped, refused, threads, contextsMade, contextsReused, waitedMs, ranMs }
}

function count(value: unknown, name: string, least: number, most: number): number {
  if (Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most) return value as number
  throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${name} is an integer from ${least} to ${most}, got ${String(value)}`)
}

/** Options of one call, checked. */
interface Checked {
  signal: AbortSignal | undefined
  executor: number
  priority: number
  timeout: number
}

/** The number of the executor that a call asks for. */
export function executorHandle(options: AsyncOptions): number {
  return check(options).executor
}

function check({ signal, executor, priority = 0, timeout }: AsyncOptions): Checked {
  if (signal !== undefined && !(signal instanceof AbortSignal)) throw new TorchError('ERR_TCH_TYPE', 'signal is an AbortSignal')
  if (executor !== undefined && !(executor instanceof Executor)) throw new TorchError('ERR_TCH_TYPE', 'executor is an Executor')
  if (!Number.isInteger(priority) || Math.abs(priority) > 2 ** 30) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `priority is an integer, got ${String(priority)}`)
  if (timeout !== undefined && !(typeof timeout === 'number' && timeout >= 0)) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `timeout is milliseconds, got ${String(timeout)}`)
  return {
    signal,
    executor: executor === undefined ? -1 : handleOfExecutor(executor),
    priority,
    timeout: timeout === undefined || timeout === Infinity ? -1 : timeout,
  }
}

function aborted(signal: AbortSignal): TorchError {
  return new TorchError('ERR_TCH_ABORTED', 'the call was aborted by its signal', { cause: signal.reason })
}

let endsWithProcess = !isMainThread

/**
 * process.exit() and uncaught errors tear libtorch's globals down without a word to the environment of the main
 * thread: models that still run on other threads would then crash. Those of Workers are told.
 */
function endWithProcess(): void {
  if (endsWithProcess) return
  endsWithProcess = true
  process.once('exit', () => native.endWork())
}

const MOMENT = 0.05
let awakeUntil = 0
let awake = false

function stayAwake(): void {
  awake = performance.now() < awakeUntil
  if (awake) setImmediate(stayAwake)
}

/**
 * The event loop goes round without sleeping for 50 µs after a call has begun: waking it takes longer than a small
 * model runs. Everything else that waits is served meanwhile.
 */
function expectSoon(): void {
  awakeUntil = performance.now() + MOMENT
  if (awake) return
  awake = true
  setImmediate(stayAwake)
}

/** Starts native work: gets the promise's functions, the executor, priority and time-out; gives the job's number. */
export type Start<T> = (resolve: (value: T) => void, reject: (error: unknown) => void, executor: number, priority: number, timeout: number) => number

/**
 * Runs native work on an executor. When the signal aborts, the promise rejects at once: a waiting job leaves the
 * queue, and the result of a running one goes to `discard` when it arrives.
 */
export function runOnExecutor<T>(options: AsyncOptions, start: Start<T>, discard: (value: T) => void): Promise<T> {
  const { signal, executor, priority, timeout } = check(options)
  if (signal?.aborted === true) return Promise.reject(aborted(signal))
  endWithProcess()
  return new Promise<T>((resolve, reject) => {
    let over = false
    const end = (): boolean => {
      if (over) return false
      over = true
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      return true
    }
    // An executor that nothing else refers to lives until its calls have ended, aborted ones too.
    let used = options.executor
    const job = start(
      (value) => {
        used = undefined
        if (end()) resolve(value)
        else discard(value)
      },
      (error) => {
        used = undefined
        if (end()) reject(error as Error)
      },
      executor, priority, timeout,
    )
    expectSoon()
    const abort = (): void => {
      native.cancelJob(executor, job, 'ERR_TCH_ABORTED', 'the call was aborted by its signal')
      if (end()) reject(aborted(signal!))
    }
    // A job that waits is told of its deadline when it passes, not when a thread gets to it.
    const timer = timeout < 0 || timeout > 2 ** 31 - 1 ? undefined : setTimeout(() => native.cancelJob(executor, job, 'ERR_TCH_DEADLINE', `the call waited longer than its time-out of ${timeout} ms and was not run`), timeout)
    signal?.addEventListener('abort', abort, { once: true })
  })
}
