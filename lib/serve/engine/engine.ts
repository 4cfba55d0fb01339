import { availableParallelism } from 'node:os'
import { current } from '../../context.js'
import type { TypedArray } from '../../dtype.js'
import { TorchError } from '../../errors.js'
import { Executor, type ExecutorStats } from '../../executor.js'
import { disposeTensors } from '../../jit/warmup.js'
import { PackagedModule } from '../../packaged-module.js'
import type { TensorScope } from '../../scope.js'
import { ScriptModule } from '../../script-module.js'
import { isTensor } from '../../tensor.js'
import { asTensor } from '../../tensor-data.js'
import { describeValue } from '../../values.js'
import type { InferenceAnswer, InferOptions, Inputs } from '../inference.js'
import type { TensorSpec } from '../tensor-spec.js'
import { EngineInputs, type RowLayout } from './inputs.js'
import type { Lane } from './lane.js'
import { checkEngineOptions, type CheckedEngineOptions, type EngineOptions } from './options.js'
import { PackageRunner } from './package-runner.js'
import { QueuedRequest, type Given } from './request.js'
import { RowRunner } from './row-runner.js'
import { OutputNames, type Outputs } from './runner.js'
import { Scheduler } from './scheduler.js'
import { ScriptRunner } from './script-runner.js'
import type { EngineStats } from './stats.js'
import { Tenants } from './tenants.js'
import { warmUpEngine, type WarmUpOptions } from './warm-up.js'

// One function for all promises: a closure for each is much of what a small request costs.
let resolveLast!: (answer: unknown) => void
let rejectLast!: (error: Error) => void
function settling(resolve: (answer: unknown) => void, reject: (error: Error) => void): void {
  resolveLast = resolve
  rejectLast = reject
}

interface Rows {
  layout: RowLayout
  runner: RowRunner
  lane: Lane
  bytes: number
}

const none: InferOptions = Object.freeze({})

/** Bytes up to which a row is copied on the event loop: passing it on would cost more. */
const STAGED_BYTES = 16_384

/**
 * Serves one model: gathers requests that come together into batches, runs them on native threads and gives each its
 * part.
 *
 * ```js
 * const engine = new InferenceEngine(await Module.loadAsync('model.pt'), { batching: { maxSize: 32, targetLatency: 20 } })
 * const { outputs } = await engine.infer({ x: torch.randn([1, 64]) }, { signal, timeout: 100 })
 * ```
 * The module stays the caller's, and must not be changed while the engine serves it.
 */
export class InferenceEngine {
  readonly name: string
  readonly version: string
  /** What requests give, in the order of the method's arguments. */
  readonly inputs: readonly TensorSpec[]
  /** What is known of the outputs. */
  readonly outputs: readonly TensorSpec[]
  readonly module: ScriptModule | PackagedModule
  readonly options: EngineOptions
  readonly #checked: CheckedEngineOptions
  readonly #inputs: EngineInputs
  readonly #outputNames: OutputNames
  readonly #executor: Executor
  readonly #scheduler: Scheduler
  readonly #runner: ScriptRunner | PackageRunner
  #rows: Rows | undefined
  #closing: Promise<void> | undefined

  /** @throws `ERR_TCH_UNSUPPORTED` for methods that take or give what cannot be served, `ERR_TCH_INVALID_ARGUMENT` and others for options. */
  constructor(module: ScriptModule | PackagedModule, options: EngineOptions = {}) {
    if (!(module instanceof ScriptModule || module instanceof PackagedModule)) {
      throw new TorchError('ERR_TCH_TYPE', `an engine serves a model that was loaded with Module.load, or traced with torch.jit.trace, got ${describeValue(module)}`)
    }
    const checked = checkEngineOptions(options)
    const { name, version, method, instances, intraOpThreads, autocast, queueLimit, batching, observer } = checked
    const schema = module.methods.find((each) => each.name === method)
    if (schema === undefined) throw new TorchError('ERR_TCH_NO_METHOD', `${name} has no method '${method}'; it has ${module.methods.map((each) => each.name).join(', ')}`)
    const inputs = options.inputs ?? (module instanceof PackagedModule ? packageSpecs(module) : undefined)
    this.#inputs = new EngineInputs(name, schema, { ...options, ...(inputs === undefined ? {} : { inputs }) })
    this.#checked = checked
    this.module = module
    this.options = options
    this.name = name
    this.version = version
    this.inputs = this.#inputs.specs
    this.outputs = options.outputs ?? []
    this.#outputNames = new OutputNames(this.outputs.map((output) => output.name))
    this.#executor = new Executor({
      threads: instances, intraOpThreads: intraOpThreads ?? Math.max(1, Math.floor(availableParallelism() / instances)), inferenceMode: true, queueLimit: 2 ** 16,
      ...(autocast === undefined ? {} : { autocast }),
    })
    this.#scheduler = new Scheduler({ name, version, batching, instances, queueLimit, observer }, new Tenants(options.tenants))
    const cut = (options.ragged?.outputs ?? []).map((output) => this.outputs.findIndex((spec) => spec.name === output))
    if (cut.includes(-1)) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `ragged.outputs names outputs that the option outputs does not: ${options.ragged!.outputs!.join(', ')}`)
    this.#runner = module instanceof PackagedModule
      ? new PackageRunner(module, this.#executor, this.#inputs, this.#outputNames, cut)
      : new ScriptRunner(module, method, this.#executor, this.#inputs, this.#outputNames, cut)
  }

  /**
   * Answers one request; dimension 0 of its inputs is that of the batch. Inputs must not be written to until then.
   *
   * @throws `ERR_TCH_INPUT` for what does not fit the model, `ERR_TCH_QUEUE_FULL`, `ERR_TCH_QUOTA`, `ERR_TCH_DEADLINE`,
   * `ERR_TCH_ABORTED`, `ERR_TCH_CLOSED`, and what the model raises.
   */
  async infer(inputs: Inputs, options: InferOptions = none): Promise<InferenceAnswer> {
    let request: QueuedRequest
    let lane: Lane
    try {
      const { values, rows, size, key, length } = this.#inputs.check(inputs)
      request = this.#request(values, rows, size, length, options, current().scope)
      lane = this.#scheduler.lane(key, this.#runner)
    } catch (error) {
      this.#scheduler.tally.requests.refused++
      throw error
    }
    const outputs = (await this.#submit(lane, request, options.signal)) as Outputs
    return { outputs, timings: request.timings, batchSize: request.ride!.rows }
  }

  /**
   * Answers one row: a typed array in, a typed array with the row's part of the first output back. It makes no tensors
   * and is the fastest way for small models. The description of the one input must say its dtype and shape.
   *
   * @throws as `infer` does, and `ERR_TCH_UNSUPPORTED` for models with several inputs.
   */
  predict(row: TypedArray, options: InferOptions = none): Promise<TypedArray> {
    try {
      const { layout, lane, bytes } = (this.#rows ??= this.#openRows())
      this.#requireRow(row, layout)
      if (bytes > STAGED_BYTES) return this.#predictTensor(row, layout, options)
      return this.#submit(lane, this.#request(row, 1, 1, 0, options, null), options.signal) as Promise<TypedArray>
    } catch (error) {
      this.#scheduler.tally.requests.refused++
      return Promise.reject(error as Error)
    }
  }

  #requireRow(row: TypedArray, { array, elements, sizes }: RowLayout): void {
    if (!(row instanceof array)) throw new TorchError('ERR_TCH_INPUT', `predict() of ${this.name} takes a ${array.name} of ${elements} elements, got ${describeValue(row)}`)
    if (row.length !== elements) throw new TorchError('ERR_TCH_INPUT', `predict() of ${this.name} takes ${elements} elements (shape [${sizes.join(', ')}]), got ${row.length}`)
  }

  /** Rows that are too large to be copied here are shared and gathered by a native thread. */
  async #predictTensor(row: TypedArray, layout: RowLayout, options: InferOptions): Promise<TypedArray> {
    const tensor = asTensor(row, { shape: [1, ...layout.sizes], dtype: layout.dtype })
    let answer: InferenceAnswer | undefined
    try {
      answer = await this.infer(tensor, options)
      const [output] = Object.values(answer.outputs)
      if (!isTensor(output)) throw new TorchError('ERR_TCH_UNSUPPORTED', 'predict() needs a model that gives a tensor; use infer()')
      return output.toTypedArray()
    } finally {
      tensor.dispose()
      disposeTensors(answer?.outputs)
    }
  }

  #openRows(): Rows {
    const layout = this.#inputs.rowLayout()
    const runner = new RowRunner(this.#runner, layout, this.#outputNames)
    return { layout, runner, lane: this.#scheduler.lane('rows', runner), bytes: new layout.array(1).BYTES_PER_ELEMENT * layout.elements }
  }

  #request(given: Given, rows: number, size: number, length: number, options: InferOptions, scope: TensorScope | null): QueuedRequest {
    const { priority = this.#checked.defaultPriority, tenant = '', id, context, timeout = this.#checked.timeout } = options
    if (!(Number.isInteger(priority) && priority >= 1 && priority <= this.#checked.priorities)) throw new TorchError('ERR_TCH_INPUT', `the priority of a request is an integer from 1 (highest) to ${this.#checked.priorities}, got ${describeValue(priority)}`)
    if (!(typeof timeout === 'number' && timeout > 0)) throw new TorchError('ERR_TCH_INPUT', `the timeout of a request is milliseconds above 0, got ${describeValue(timeout)}`)
    if (typeof tenant !== 'string') throw new TorchError('ERR_TCH_INPUT', `a tenant is named by text, got ${describeValue(tenant)}`)
    if (options.signal !== undefined && !(options.signal instanceof AbortSignal)) throw new TorchError('ERR_TCH_INPUT', `signal is an AbortSignal, got ${describeValue(options.signal)}`)
    if (this.#closing !== undefined) throw this.#closed()
    const owner = this.#scheduler.tenants.get(tenant)
    this.#scheduler.requireRoom(owner)
    const arrived = performance.now()
    return new QueuedRequest(rows, size, arrived, arrived + timeout, priority, owner, id, context, given, length, scope)
  }

  #submit(lane: Lane, request: QueuedRequest, signal: AbortSignal | undefined): Promise<unknown> {
    const answered = new Promise(settling)
    request.resolve = resolveLast
    request.reject = rejectLast
    if (signal === undefined || this.#listen(lane, request, signal)) this.#scheduler.submit(lane, request)
    return answered
  }

  /** Whether the signal had not aborted yet. */
  #listen(lane: Lane, request: QueuedRequest, signal: AbortSignal): boolean {
    const aborted = (): TorchError => new TorchError('ERR_TCH_ABORTED', `the request for ${this.name} was aborted by its signal`, { cause: signal.reason })
    if (signal.aborted) {
      this.#scheduler.tally.requests.aborted++
      request.reject(aborted())
      return false
    }
    const abort = (): void => void this.#scheduler.cancel(lane, request, aborted())
    signal.addEventListener('abort', abort, { once: true })
    request.unlisten = () => signal.removeEventListener('abort', abort)
    return true
  }

  #closed(): TorchError {
    return new TorchError('ERR_TCH_CLOSED', `${this.name} is closing and takes no further requests`)
  }

  /** Runs the model at the sizes that batches will have, so that no request waits for what is done only once. */
  async warmUp(samples?: readonly Inputs[], options: WarmUpOptions = {}): Promise<void> {
    if (this.#closing !== undefined) throw this.#closed()
    await warmUpEngine({ inputs: this.#inputs, batching: this.#checked.batching, runner: this.#runner, laneOf: (key) => this.#scheduler.lane(key, this.#runner) }, samples, options)
  }

  stats(): EngineStats {
    const { waiting: queued, running, limit } = this.#scheduler
    return this.#scheduler.tally.stats({ queued, running, limit })
  }

  /** Its native threads: `contextsMade` and `contextsReused` count their contexts, one for each thread, taken again for each batch. */
  executorStats(): ExecutorStats {
    return this.#executor.stats()
  }

  /** Takes no further requests; resolves when those it has have been answered, or, with `drain: false`, rejects what waits. */
  close({ drain = true }: { drain?: boolean } = {}): Promise<void> {
    this.#closing ??= this.#end()
    if (!drain) this.#scheduler.rejectWaiting(this.#closed())
    return this.#closing
  }

  async #end(): Promise<void> {
    await this.#scheduler.drained()
    await this.#executor.close()
    this.#rows?.runner.release()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}

function packageSpecs(module: PackagedModule): TensorSpec[] {
  return module.inputs.map(({ name, dtype, shape }) => ({ name, dtype, shape: shape.map((size) => (typeof size === 'number' ? size : -1)) }))
}
