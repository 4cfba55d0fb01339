import { setMaxListeners } from 'node:events'
import { TorchError } from '../../errors.js'
import { checkOptions } from '../../options.js'
import type { Tensor } from '../../tensor.js'
import { describeValue } from '../../values.js'
import type { RequestCounts } from '../engine/stats.js'
import type { InferenceAnswer, Inputs } from '../inference.js'
import { Run, type StageTiming } from './run.js'
import { Stage, type Inferring, type StageDefinition, type StageFunction, type StageOptions, type StageStats } from './stage.js'
import { tensorsOf } from './tensors-of.js'
import type { WorkerStage } from './worker-stage.js'

export interface PipelineOptions {
  /** What a request finds when the first stage's queue is full: `ERR_TCH_QUEUE_FULL`, or it waits. `refuse` when left out. */
  whenFull?: 'refuse' | 'wait'
  /** Milliseconds in which an answer is worth something; left out: no limit. */
  timeout?: number
}

export interface RunOptions {
  /** Aborts the request: what waits is dropped, what a stage still does is thrown away. */
  signal?: AbortSignal
  /** Milliseconds from now; left out: the pipeline's. */
  timeout?: number
  /** For stages, logs and traces; left out: a number of the pipeline's own. */
  id?: string
}

export interface PipelineStats {
  requests: RequestCounts
  /** Requests on their way now. */
  running: number
  stages: readonly StageStats[]
}

/** What came of a request, and what each stage took. */
export interface Timed<Out> {
  output: Out
  timings: readonly StageTiming[]
}

function checkTimeout(timeout: unknown): number {
  if (timeout === undefined) return Infinity
  if (typeof timeout === 'number' && timeout > 0) return timeout
  throw new TorchError('ERR_TCH_OUT_OF_RANGE', `timeout is milliseconds above 0, got ${describeValue(timeout)}`)
}

/**
 * Stages that requests go through one after another, each with a queue and a number of requests that it works for at
 * once. A stage whose next one is full stops; when the first is full, callers hear of it.
 *
 * Tensors that a stage gives belong to the pipeline: they are freed when the next stage has ended, except those that it
 * passes on. What the caller gave stays the caller's, and what the last stage gives becomes it.
 */
export class Pipeline<In, Out> {
  readonly #definitions: readonly StageDefinition[]
  readonly #options: PipelineOptions
  readonly #requests: RequestCounts = { succeeded: 0, failed: 0, late: 0, aborted: 0, refused: 0 }
  #stages: readonly Stage[] | undefined
  #running = 0
  #numbered = 0
  #closing: Promise<void> | undefined
  #drained: (() => void) | undefined

  /** @internal `pipeline().stage()` makes them. */
  constructor(definitions: readonly StageDefinition[], options: PipelineOptions) {
    // Here, so that what is wrong with a stage is said where it was written.
    if (definitions.length > 0) void new Stage(definitions.at(-1)!)
    this.#definitions = definitions
    this.#options = options
  }

  /** A further stage, as a pipeline of its own: this one stays as it is. */
  stage<Next>(name: string, work: StageFunction<Out, Next> | WorkerStage<Out, Next>, options?: StageOptions): Pipeline<In, Awaited<Next>>
  stage(name: string, engine: Out extends Inputs ? Inferring : never, options?: StageOptions): Pipeline<In, InferenceAnswer>
  stage(name: string, work: StageDefinition['work'], options: StageOptions = {}): Pipeline<In, unknown> {
    return new Pipeline(append(this.#definitions, name, work, options), this.#options)
  }

  /**
   * Takes a request through all stages.
   *
   * @throws `ERR_TCH_QUEUE_FULL`, `ERR_TCH_DEADLINE`, `ERR_TCH_ABORTED`, `ERR_TCH_CLOSED`, and what a stage throws, as it is.
   */
  async run(input: In, options: RunOptions = {}): Promise<Out> {
    return (await this.runTimed(input, options)).output
  }

  /** The same, with what each stage took. */
  async runTimed(input: In, options: RunOptions = {}): Promise<Timed<Out>> {
    const foreign = tensorsOf(input)
    const run = this.#admit(options)
    return new Promise((resolve, reject) => {
      run.begin(reject)
      void this.#drive(input, foreign, run, resolve)
    })
  }

  /**
   * Takes many requests through and gives what came of them in their order. At most `ahead` (64) are under way, so that
   * endless sources will do. Ends with the first that fails; the others are aborted then.
   */
  async *map(inputs: Iterable<In> | AsyncIterable<In>, options: RunOptions & { ahead?: number } = {}): AsyncGenerator<Out, void, undefined> {
    const { ahead = 64, signal, ...rest } = options
    if (!Number.isSafeInteger(ahead) || ahead < 1) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `ahead is a number of requests, 1 or more, got ${describeValue(ahead)}`)
    const stopped = new AbortController()
    setMaxListeners(0, stopped.signal)
    const stop = (): void => stopped.abort(signal!.reason)
    if (signal?.aborted === true) stop()
    signal?.addEventListener('abort', stop, { once: true })
    const underWay: Promise<Out>[] = []
    try {
      for await (const input of inputs) {
        const output = this.run(input, { ...rest, signal: stopped.signal })
        // Looked at in its turn, which may come after it has failed.
        output.catch(() => undefined)
        underWay.push(output)
        if (underWay.length >= ahead) yield await underWay.shift()!
      }
      while (underWay.length > 0) yield await underWay.shift()!
    } finally {
      signal?.removeEventListener('abort', stop)
      stopped.abort()
    }
  }

  stats(): PipelineStats {
    return { requests: { ...this.#requests }, running: this.#running, stages: this.#open().map(({ stats }) => stats) }
  }

  /** Takes no further requests; resolves when those it has have ended and its Worker threads are gone. Engines stay. */
  close(): Promise<void> {
    return (this.#closing ??= this.#end())
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #end(): Promise<void> {
    if (this.#running > 0) await new Promise<void>((resolve) => (this.#drained = resolve))
    await Promise.all((this.#stages ?? []).map((stage) => stage.close()))
  }

  #open(): readonly Stage[] {
    return (this.#stages ??= this.#definitions.map((definition) => new Stage(definition)))
  }

  #admit(options: RunOptions): Run {
    try {
      checkOptions('run', options, ['signal', 'timeout', 'id'])
      const { signal, id = String(++this.#numbered) } = options
      if (signal !== undefined && !(signal instanceof AbortSignal)) throw new TorchError('ERR_TCH_TYPE', `signal is an AbortSignal, got ${describeValue(signal)}`)
      const timeout = checkTimeout(options.timeout ?? this.#options.timeout)
      if (this.#closing !== undefined) throw new TorchError('ERR_TCH_CLOSED', 'the pipeline is closing and takes no further requests')
      return new Run(id, timeout, signal)
    } catch (error) {
      this.#requests.refused++
      throw error
    }
  }

  async #drive(input: In, foreign: Set<Tensor>, run: Run, resolve: (answer: Timed<Out>) => void): Promise<void> {
    let value: unknown = input
    let held: Stage | undefined
    this.#running++
    try {
      for (const stage of this.#open()) {
        const arrived = performance.now()
        if (run.ended !== undefined) throw run.ended
        if (!stage.tryQueue()) {
          if (held === undefined && this.#options.whenFull !== 'wait') {
            run.refused = true
            throw new TorchError('ERR_TCH_QUEUE_FULL', `as many requests wait for the stage '${stage.name}' as may`)
          }
          await stage.queue(run)
        }
        // Not before there was a place in the next: this is what stops a stage whose next one is full.
        held?.leave()
        held = undefined
        const output = await stage.run(value, run, arrived)
        held = stage
        if (stage.keep) tensorsOf(output, foreign)
        freeExcept(value, foreign, output)
        value = output
      }
      if (run.ended !== undefined) throw run.ended
      this.#requests.succeeded++
      resolve({ output: value as Out, timings: run.timings })
    } catch (error) {
      freeExcept(value, foreign)
      this.#requests[run.refused ? 'refused' : outcomes[run.ended?.code ?? ''] ?? 'failed']++
      run.reject(error)
    } finally {
      held?.leave()
      run.release()
      this.#running--
      if (this.#running === 0) this.#drained?.()
    }
  }
}

const outcomes: Partial<Record<string, keyof RequestCounts>> = { ERR_TCH_ABORTED: 'aborted', ERR_TCH_DEADLINE: 'late' }

function freeExcept(value: unknown, foreign: ReadonlySet<Tensor>, passedOn?: unknown): void {
  const tensors = tensorsOf(value)
  if (tensors.size === 0) return
  const kept = tensorsOf(passedOn)
  for (const tensor of tensors) if (!foreign.has(tensor) && !kept.has(tensor)) tensor.dispose()
}

function append(definitions: readonly StageDefinition[], name: string, work: StageDefinition['work'], options: StageOptions): StageDefinition[] {
  if (definitions.some((each) => each.name === name)) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `there are two stages '${name}'`)
  return [...definitions, { name, work, options }]
}

/** A pipeline before its first stage, which says what requests give. */
export interface PipelineStart {
  stage<In, Next>(name: string, work: StageFunction<In, Next> | WorkerStage<In, Next>, options?: StageOptions): Pipeline<In, Awaited<Next>>
  stage(name: string, engine: Inferring, options?: StageOptions): Pipeline<Inputs, InferenceAnswer>
}

/**
 * ```ts
 * const classify = pipeline({ timeout: 500 })
 *   .stage('preprocess', (photo: Buffer) => decode(photo), { concurrency: 4 })
 *   .stage('infer', engine)
 *   .stage('postprocess', ({ outputs }) => best(outputs.scores))
 * const label = await classify.run(photo, { signal })
 * ```
 */
export function pipeline(options: PipelineOptions = {}): PipelineStart {
  checkOptions('pipeline', options, ['whenFull', 'timeout'])
  const { whenFull = 'refuse' } = options
  if (whenFull !== 'refuse' && whenFull !== 'wait') throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `whenFull is 'refuse' or 'wait', got ${describeValue(whenFull)}`)
  checkTimeout(options.timeout)
  return {
    stage: (name: string, work: StageDefinition['work'], stageOptions: StageOptions = {}) => new Pipeline<never, never>(append([], name, work, stageOptions), options),
  } as PipelineStart
}
