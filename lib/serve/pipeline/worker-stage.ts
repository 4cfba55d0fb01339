import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { MessagePort } from 'node:worker_threads'
import type { Piscina } from 'piscina'
import { TorchError } from '../../errors.js'
import { packageRoot } from '../../libtorch/platform.js'
import { checkOptions } from '../../options.js'
import { describeValue } from '../../values.js'
import type { Run } from './run.js'

type Transferable = ArrayBuffer | MessagePort

/** What the function of a Worker gets beside its input. */
export interface WorkerContext {
  /** Milliseconds since the epoch; Infinity: never. */
  readonly deadline: number
  readonly id: string
}

/** A stage that runs in Worker threads: JavaScript that would hold the event loop up. */
export interface WorkerStage<In, Out> {
  /** The module with the function `(input, { id, deadline }) => output`. */
  worker: URL
  /** What it exports the function as; `default` when left out. */
  export?: string
  /** Worker threads; left out: one for each core. */
  threads?: number
  /** Ends a thread whose request was aborted or is late; left out: it is let finish and its result thrown away. */
  terminate?: boolean
  /** Buffers in the input that move to the thread instead of being copied. */
  transfer?: (input: In) => readonly Transferable[]
  /** Memory that a thread may have: https://nodejs.org/api/worker_threads.html#workerresourcelimits */
  resourceLimits?: { maxOldGenerationSizeMb?: number; maxYoungGenerationSizeMb?: number; stackSizeMb?: number }
  /** Only a type. */
  readonly output?: Out
}

/** How a function failed, as a thread tells it. */
interface Failure {
  name: string
  message: string
  stack: string
  code: string | undefined
}

/**
 * A stage in Worker threads, with the types of its function:
 *
 * ```js
 * workerStage<typeof import('./decode.js').default>(new URL('./decode.js', import.meta.url), { threads: 2 })
 * ```
 */
export function workerStage<F extends (input: never, context: WorkerContext) => unknown>(
  worker: URL, options: Omit<WorkerStage<Parameters<F>[0], unknown>, 'worker' | 'output'> = {},
): WorkerStage<Parameters<F>[0], Awaited<ReturnType<F>>> {
  return { ...options, worker }
}

export function isWorkerStage(work: unknown): work is WorkerStage<never, unknown> {
  return typeof work === 'object' && work !== null && (work as WorkerStage<never, unknown>).worker instanceof URL
}

function isFailure(error: unknown): error is Failure {
  return typeof error === 'object' && error !== null && !(error instanceof Error) && typeof (error as Failure).message === 'string'
}

/** Worker threads of one stage; they start with the first request. */
export class WorkerPool {
  readonly threads: number
  readonly #stage: string
  readonly #options: WorkerStage<never, unknown>
  #opening: Promise<Piscina> | undefined

  constructor(stage: string, options: WorkerStage<never, unknown>) {
    checkOptions('worker', options, ['worker', 'export', 'threads', 'terminate', 'transfer', 'resourceLimits'])
    const { worker, threads = availableParallelism() } = options
    if (worker.protocol !== 'file:') throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `the Worker of the stage '${stage}' is a file, not ${worker.href}`)
    if (!Number.isSafeInteger(threads) || threads < 1 || threads > 1024) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `threads of the stage '${stage}' is an integer from 1 to 1024, got ${describeValue(threads)}`)
    this.threads = threads
    this.#stage = stage
    this.#options = options
  }

  async run(input: unknown, run: Run): Promise<unknown> {
    const pool = await (this.#opening ??= this.#open())
    const { terminate = false, transfer } = this.#options
    try {
      return await pool.run({ input, id: run.id, deadline: run.deadline }, {
        ...(terminate ? { signal: run.signal } : {}),
        ...(transfer === undefined ? {} : { transferList: [...transfer(input as never)] }),
      })
    } catch (error) {
      throw this.#told(error)
    }
  }

  #told(error: unknown): Error {
    if (!isFailure(error)) {
      const { message } = error as Error
      return new TorchError('ERR_TCH_WORKER', `the stage '${this.#stage}' lost the Worker thread that ran the request, or could not pass it on: ${message}`, { cause: error })
    }
    const { name, message, stack, code } = error
    const told = code?.startsWith('ERR_TCH_') ? new TorchError(code, message) : Object.assign(new Error(message), { name, ...(code === undefined ? {} : { code }) })
    return Object.assign(told, { stack })
  }

  async #open(): Promise<Piscina> {
    const { worker, export: name = 'default', resourceLimits } = this.#options
    const pool = new (await openPiscina())({
      filename: join(packageRoot, 'assets', 'pipeline', 'worker.mjs'), workerData: { url: worker.href, name }, minThreads: 1, maxThreads: this.threads, idleTimeout: 60_000,
      ...(resourceLimits === undefined ? {} : { resourceLimits }),
    })
    // A thread that dies without a request has nobody to tell; the next request gets another.
    pool.on('error', () => undefined)
    return pool
  }

  async close(): Promise<void> {
    await (await this.#opening)?.destroy()
  }
}

/** Only pipelines with Workers need it, so that it is the user's to install. */
async function openPiscina(): Promise<typeof Piscina> {
  try {
    return (await import('piscina')).Piscina as unknown as typeof Piscina
  } catch (cause) {
    throw new TorchError('ERR_TCH_PACKAGE_MISSING', 'stages in Worker threads need the package piscina, which is not installed: npm install piscina', { cause })
  }
}
