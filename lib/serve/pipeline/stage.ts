import { TorchError } from '../../errors.js'
import { checkOptions } from '../../options.js'
import { describeValue } from '../../values.js'
import { Histogram, MILLISECONDS } from '../engine/tally.js'
import type { HistogramData } from '../engine/stats.js'
import type { InferenceAnswer, InferOptions, Inputs } from '../inference.js'
import { Gate } from './gate.js'
import type { Run, StageContext } from './run.js'
import { isWorkerStage, WorkerPool, type WorkerStage } from './worker-stage.js'

/** A stage as a function, synchronous or not. */
export type StageFunction<In, Out> = (input: In, context: StageContext) => Out | Promise<Out>

/** What runs a model: an `InferenceEngine` or what wraps one. */
export interface Inferring {
  infer(inputs: Inputs, options?: InferOptions): Promise<InferenceAnswer>
}

export interface StageOptions {
  /** Requests that may be in the stage at once. Left out: 64; 16,384 for an engine; the threads of a Worker pool. */
  concurrency?: number
  /** Requests that may wait for it; 1024 when left out. When they are as many, the stage before stops. */
  queueLimit?: number
  /** Tensors that it gives belong to somebody else, such as a mask that is made once: they are not freed after the next stage. */
  keep?: boolean
}

/** What a stage has done since it was made. */
export interface StageStats {
  name: string
  /** Requests that wait for it and are in it, now. */
  queued: number
  running: number
  done: number
  failed: number
  queueMs: HistogramData
  runMs: HistogramData
}

/** How one stage is described before it runs. */
export interface StageDefinition {
  readonly name: string
  readonly work: StageFunction<never, unknown> | WorkerStage<never, unknown> | Inferring
  readonly options: StageOptions
}

function count(stage: string, option: string, value: unknown, least: number): number {
  if (value === Infinity || (Number.isSafeInteger(value) && (value as number) >= least)) return value as number
  throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${option} of the stage '${stage}' is a number of requests, ${least} or more, got ${describeValue(value)}`)
}

function isInferring(work: unknown): work is Inferring {
  return typeof work === 'object' && work !== null && typeof (work as Inferring).infer === 'function'
}

/** A stage of one pipeline, with its queue. */
export class Stage {
  readonly name: string
  readonly keep: boolean
  readonly #work: (input: unknown, run: Run) => unknown
  readonly #pool: WorkerPool | undefined
  /** Requests in it and waiting for it; and those in it. */
  readonly #places: Gate
  readonly #slots: Gate
  readonly #queueMs = new Histogram(MILLISECONDS)
  readonly #runMs = new Histogram(MILLISECONDS)
  #running = 0
  #done = 0
  #failed = 0

  /** @throws `ERR_TCH_TYPE`, `ERR_TCH_OUT_OF_RANGE` */
  constructor({ name, work, options }: StageDefinition) {
    if (typeof name !== 'string' || name === '') throw new TorchError('ERR_TCH_TYPE', `a stage has a name, got ${describeValue(name)}`)
    checkOptions('stage', options, ['concurrency', 'queueLimit', 'keep'])
    this.name = name
    this.keep = options.keep ?? false
    let concurrency = 64
    if (typeof work === 'function') {
      this.#work = work as StageFunction<unknown, unknown>
    } else if (isInferring(work)) {
      concurrency = 16_384
      this.#work = (input, run) => infer(work, input as Inputs, run)
    } else if (isWorkerStage(work)) {
      const pool = (this.#pool = new WorkerPool(name, work))
      concurrency = pool.threads
      this.#work = (input, run) => pool.run(input, run)
    } else {
      throw new TorchError('ERR_TCH_TYPE', `the stage '${name}' is a function, an engine or { worker: new URL('./stage.js', import.meta.url) }, got ${describeValue(work)}`)
    }
    const slots = count(name, 'concurrency', options.concurrency ?? concurrency, 1)
    this.#slots = new Gate(slots)
    this.#places = new Gate(slots + count(name, 'queueLimit', options.queueLimit ?? 1024, 0))
  }

  /** Takes a place in the queue if there is one. */
  tryQueue(): boolean {
    return this.#places.tryEnter()
  }

  /** Waits for a place in the queue. */
  queue(run: Run): Promise<void> {
    return this.#places.wait(run)
  }

  /** Works for a request that has a place in the queue, as soon as it may. When it fails the place is free again, else it stays until `leave`. */
  async run(input: unknown, run: Run, arrived: number): Promise<unknown> {
    try {
      if (!this.#slots.tryEnter()) await this.#slots.wait(run)
    } catch (reason) {
      this.#places.leave()
      throw reason
    }
    this.#running++
    const began = performance.now()
    let done = false
    try {
      const output = await this.#work(input, run)
      done = true
      return output
    } finally {
      const queueMs = began - arrived
      const runMs = performance.now() - began
      this.#queueMs.add(queueMs)
      this.#runMs.add(runMs)
      run.timings.push({ stage: this.name, queueMs, runMs })
      this.#running--
      if (done) this.#done++
      else {
        this.#failed++
        this.leave()
      }
    }
  }

  /** Lets the next request in. */
  leave(): void {
    this.#slots.leave()
    this.#places.leave()
  }

  get stats(): StageStats {
    return {
      name: this.name, queued: this.#slots.waiting, running: this.#running, done: this.#done, failed: this.#failed, queueMs: this.#queueMs.data, runMs: this.#runMs.data,
    }
  }

  async close(): Promise<void> {
    await this.#pool?.close()
  }
}

function infer(engine: Inferring, inputs: Inputs, run: Run): Promise<InferenceAnswer> {
  const { signal, id, deadline } = run
  return engine.infer(inputs, deadline === Infinity ? { signal, id } : { signal, id, timeout: Math.max(0.001, deadline - Date.now()) })
}
