import { TorchError } from '../../errors.js'
import type { GoldenValues, VerifyOptions } from '../../isolation/options.js'
import { Verifier } from '../../isolation/verifier.js'
import type { Verification } from '../../isolation/verification.js'
import type { ModelDescription } from './description.js'
import { argumentsOf, disposeInputs, trialsOf } from './samples.js'

/** Milliseconds after which child processes that nothing needs are let go: each holds some 150 MB. */
const IDLE = 10_000

export interface TrialOptions {
  /** Child processes at once; as many as models are loaded at once when left out. */
  processes?: number
  /** Limits where descriptions have none. */
  timeoutMs?: number
  memoryLimitMB?: number
}

/** Tries candidates in child processes, with the requests that their descriptions name. */
export class Trials {
  readonly #options: TrialOptions
  #verifier: Verifier | undefined
  #running = 0
  #idle: NodeJS.Timeout | undefined
  #closed = false

  constructor(options: TrialOptions) {
    this.#options = options
  }

  /** @throws Why a model may not be loaded: `ERR_TCH_MODEL_…`, and what its calls throw. */
  async require(file: string, description: ModelDescription): Promise<void> {
    if (this.#closed) throw new TorchError('ERR_TCH_ABORTED', 'the registry is closing')
    clearTimeout(this.#idle)
    this.#running++
    try {
      const { error } = await this.#verify(file, description)
      if (error !== null) throw error
    } finally {
      if (--this.#running === 0 && !this.#closed) this.#idle = setTimeout(() => void this.#release(), IDLE).unref()
    }
  }

  /** Ends the child processes, in the middle of a trial if need be. */
  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#idle)
    await this.#verifier?.terminate()
  }

  #verify(file: string, description: ModelDescription): Promise<Verification> {
    const { processes, ...limits } = this.#options
    const trials = trialsOf(description)
    const calls = trials.map(({ inputs, outputs }) => ({ ...argumentsOf(inputs, description), outputs }))
    try {
      this.#verifier ??= new Verifier(processes === undefined ? {} : { processes })
      // It copies what it is given before it waits for anything.
      return this.#verifier.verify(file, { ...limits, ...optionsOf(description, calls) })
    } finally {
      for (const { release } of calls) release()
      for (const { inputs } of trials) disposeInputs(inputs)
    }
  }

  async #release(): Promise<void> {
    const verifier = this.#verifier
    this.#verifier = undefined
    await verifier?.close()
  }
}

function optionsOf(description: ModelDescription, calls: readonly { given: Record<string, unknown>; outputs: unknown }[]): VerifyOptions {
  const { device, method, model, golden, rtol, atol, finite = true, verify } = description
  const outputNames = description.outputs?.map(({ name }) => name)
  const values = calls.map(({ given, outputs }): GoldenValues => ({
    inputs: given, ...(outputs === undefined ? {} : { outputs }), ...(outputNames === undefined ? {} : { outputNames }),
  }))
  const others = Object.entries({ device, method, model, rtol, atol }).filter(([, value]) => value !== undefined)
  return { ...verify, finite, golden: typeof golden === 'string' ? [golden, ...values] : values, ...Object.fromEntries(others) }
}
