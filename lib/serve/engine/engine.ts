import { TorchError } from '../../errors.js'
import { Executor } from '../../executor.js'
import { PackagedModule } from '../../packaged-module.js'
import { ScriptModule } from '../../script-module.js'
import { isTensor } from '../../tensor.js'
import type { InferenceAnswer, InferOptions, Inputs, Value } from '../inference.js'
import type { TensorSpec } from '../tensor-spec.js'
import { namedOutputs } from './answer.js'
import type { EngineOptions } from './options.js'
import type { EngineStats } from './stats.js'

const noHistogram = { bounds: [], counts: [0], sum: 0 }

/** Serves one model: gathers requests into batches and runs them on native threads. */
export class InferenceEngine {
  readonly name: string
  readonly version: string
  readonly inputs: readonly TensorSpec[]
  readonly outputs: readonly TensorSpec[]
  readonly #module: ScriptModule | PackagedModule
  readonly #executor: Executor
  readonly #options: EngineOptions
  #closed = false
  #succeeded = 0
  #failed = 0

  constructor(module: ScriptModule | PackagedModule, options: EngineOptions = {}) {
    this.#module = module
    this.#options = options
    this.name = options.name ?? 'model'
    this.version = options.version ?? '1'
    this.inputs = options.inputs ?? module.methods.find(({ name }) => name === (options.method ?? 'forward'))!.arguments.map(({ name }) => ({ name }))
    this.outputs = options.outputs ?? []
    this.#executor = new Executor({ threads: options.instances ?? 1, inferenceMode: true })
  }

  get module(): ScriptModule | PackagedModule {
    return this.#module
  }

  get options(): EngineOptions {
    return this.#options
  }

  async infer(inputs: Inputs, options: InferOptions = {}): Promise<InferenceAnswer> {
    if (this.#closed) throw new TorchError('ERR_TCH_CLOSED', `${this.name} is closing and takes no further requests`)
    const given: Readonly<Record<string, Value>> = isTensor(inputs) ? { [this.inputs[0]!.name]: inputs } : inputs
    const args = this.inputs.map(({ name }) => {
      const tensor = given[name]
      if (tensor === undefined) throw new TorchError('ERR_TCH_INPUT', `the input '${name}' of ${this.name} is missing`)
      return tensor
    })
    const began = performance.now()
    try {
      const { signal, timeout } = options
      const result: unknown = await this.#module.callAsync(this.#options.method ?? 'forward', ...args, {
        executor: this.#executor, ...(signal === undefined ? {} : { signal }), ...(timeout === undefined ? {} : { timeout }),
      })
      const inferMs = performance.now() - began
      this.#succeeded++
      return { outputs: namedOutputs(result, this.outputs), timings: { queueMs: 0, inputMs: 0, inferMs, outputMs: 0, totalMs: inferMs }, batchSize: args[0]?.shape?.[0] ?? 1 }
    } catch (error) {
      this.#failed++
      throw error
    }
  }

  stats(): EngineStats {
    return {
      requests: { succeeded: this.#succeeded, failed: this.#failed, late: 0, aborted: 0, refused: 0 }, rows: 0, batches: 0,
      flushes: { full: 0, preferred: 0, idle: 0, overdue: 0 }, bisections: 0, queueMs: 0, inputMs: 0, inferMs: 0, outputMs: 0, totalMs: 0, failedMs: 0,
      lastInferenceAt: 0, queued: 0, running: 0, limit: 0,
      histograms: { queueMs: noHistogram, inferMs: noHistogram, totalMs: noHistogram, batchSize: noHistogram },
    }
  }

  /** Takes no further requests; resolves when those it has have been answered. The module stays. */
  async close(): Promise<void> {
    this.#closed = true
    await this.#executor.close()
  }
}
