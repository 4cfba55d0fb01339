import { runWith } from '../../context.js'
import { TorchError } from '../../errors.js'
import { operatorFunction } from '../../operators.js'
import { checkOptions } from '../../options.js'
import { isTensor, type Tensor } from '../../tensor.js'
import { describeValue, isArray, isPlainObject } from '../../values.js'
import { InferenceEngine } from '../engine/engine.js'
import type { EngineOptions } from '../engine/options.js'
import type { EngineStats } from '../engine/stats.js'
import type { InferenceAnswer, InferOptions, Inputs, SequenceStep, Value } from '../inference.js'
import type { ServedEngine } from '../model-set.js'
import { Run } from '../pipeline/run.js'
import type { TensorSpec } from '../tensor-spec.js'
import { InitialState, type StateSpec } from './initial-state.js'
import { SequencePool, sequencePoolOptionNames, type Sequence, type SequencePoolOptions, type SequenceStats } from './sequence-pool.js'

export interface StatefulOptions extends SequencePoolOptions {
  state: readonly StateSpec[]
  /** Requests of one sequence that may wait for their turn; further ones are refused with `ERR_TCH_QUEUE_FULL`. 64 when left out. */
  queueLimit?: number
}

const clone = operatorFunction('aten::clone')
const detach = operatorFunction('aten::detach')

/**
 * Serves a model that keeps a state between the requests of a sequence, such as a recurrent one or one with a cache of
 * keys and values: the state goes in with each request and what comes out is kept for the next.
 *
 * ```js
 * const engine = new StatefulEngine(new InferenceEngine(gru, { inputs, outputs }), { state: [{ input: 'h', output: 'hNext' }] })
 * await engine.infer({ x }, { sequence: { id: 'call-7', start: true } })
 * ```
 * Requests of one sequence run one after another, in the order in which they came; those of different sequences share
 * batches. A request that fails, is late or aborted leaves its sequence's state as it was.
 */
export class StatefulEngine implements ServedEngine {
  readonly engine: InferenceEngine
  /** What requests give and get: without the state. */
  readonly inputs: readonly TensorSpec[]
  readonly outputs: readonly TensorSpec[]
  readonly #state: readonly StateSpec[]
  readonly #initial: readonly InitialState[]
  readonly #pool: SequencePool
  readonly #queueLimit: number
  #underWay = 0
  #dropping = false
  #closing: Promise<void> | undefined
  #drained: (() => void) | undefined

  /** @throws `ERR_TCH_INVALID_ARGUMENT` for a state that the engine does not have, and what `SequencePool` throws. */
  constructor(engine: InferenceEngine, options: StatefulOptions) {
    if (!(engine instanceof InferenceEngine)) throw new TorchError('ERR_TCH_TYPE', `a StatefulEngine wraps an InferenceEngine, got ${describeValue(engine)}`)
    checkOptions('StatefulEngine', options, ['state', 'queueLimit', ...sequencePoolOptionNames])
    const { state, queueLimit = 64, ...limits } = options
    if (!isArray(state) || state.length === 0) throw new TorchError('ERR_TCH_TYPE', `state is a list such as [{ input: 'h', output: 'hNext' }], got ${describeValue(state)}`)
    if (!(typeof queueLimit === 'number' && queueLimit >= 0)) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `queueLimit is a number of requests, got ${describeValue(queueLimit)}`)
    const specOf = (name: unknown, specs: readonly TensorSpec[], kind: string): TensorSpec => {
      const spec = specs.find((each) => each.name === name)
      if (spec === undefined) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${engine.name} has no ${kind} ${describeValue(name)} for its state; the engine's ${kind}s are ${specs.map((each) => each.name).join(', ') || 'not named'}`)
      return spec
    }
    for (const { output } of state) specOf(output, engine.outputs, 'output')
    this.engine = engine
    this.#pool = new SequencePool(limits)
    this.#queueLimit = queueLimit
    this.#state = state.map((each) => ({ ...each }))
    this.#initial = state.map((each) => new InitialState(each, specOf(each.input, engine.inputs, 'input')))
    this.inputs = engine.inputs.filter(({ name }) => !state.some(({ input }) => input === name))
    this.outputs = engine.outputs.filter(({ name }) => !state.some(({ output }) => output === name))
  }

  get name(): string {
    return this.engine.name
  }

  get version(): string {
    return this.engine.version
  }

  get module(): InferenceEngine['module'] {
    return this.engine.module
  }

  get options(): EngineOptions {
    return this.engine.options
  }

  /**
   * Answers one request of a sequence; the outputs are without the state.
   *
   * @throws `ERR_TCH_SEQUENCE` without an id, and for a sequence that was not begun or is no longer there;
   * `ERR_TCH_QUEUE_FULL` when as many sequences or requests wait as may; and what the engine throws.
   */
  async infer(inputs: Inputs, options: InferOptions = {}): Promise<InferenceAnswer> {
    const { id, start = false, end = false } = this.#step(options.sequence)
    const given = this.#given(inputs)
    if (this.#closing !== undefined) throw this.#closed()
    const sequence = this.#pool.enter(id, start)
    this.#underWay++
    try {
      const timeout = sequence.turn.tryEnter() ? options.timeout : await this.#wait(sequence, options)
      try {
        if (this.#dropping) throw this.#closed()
        return await this.#run(sequence, given, start, end, timeout === undefined ? options : { ...options, timeout })
      } finally {
        sequence.turn.leave()
      }
    } finally {
      this.#pool.leave(sequence)
      if (--this.#underWay === 0) this.#drained?.()
    }
  }

  stats(): EngineStats {
    return this.engine.stats()
  }

  sequenceStats(): SequenceStats {
    return this.#pool.stats
  }

  /** Takes no further requests, closes the engine and frees all states; with `drain: false` what waits is rejected. */
  close({ drain = true }: { drain?: boolean } = {}): Promise<void> {
    this.#closing ??= this.#end()
    if (!drain) {
      this.#dropping = true
      void this.engine.close({ drain })
    }
    return this.#closing
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #end(): Promise<void> {
    if (this.#underWay > 0) await new Promise<void>((resolve) => (this.#drained = resolve))
    await this.engine.close()
    this.#pool.clear()
    for (const initial of this.#initial) initial.dispose()
  }

  #closed(): TorchError {
    return new TorchError('ERR_TCH_CLOSED', `${this.name} is closing and takes no further requests`)
  }

  #step(step: SequenceStep | undefined): SequenceStep {
    const id: unknown = step?.id
    if (typeof id !== 'string' || id === '') throw new TorchError('ERR_TCH_SEQUENCE', `${this.name} keeps a state: a request says which sequence it is of, { sequence: { id: 'a', start: true } }, got ${step === undefined ? 'none' : `the id ${describeValue(id)}`}`)
    return step!
  }

  #given(inputs: Inputs): Readonly<Record<string, Value>> {
    const given: unknown = isTensor(inputs) ? { [this.inputs[0]?.name ?? '']: inputs } : inputs
    if (!isPlainObject(given)) throw new TorchError('ERR_TCH_INPUT', `inputs of ${this.name} are tensors by name, got ${describeValue(inputs)}`)
    const state = this.#state.find(({ input }) => Object.hasOwn(given, input))
    if (state !== undefined) throw new TorchError('ERR_TCH_INPUT', `the input '${state.input}' of ${this.name} is its state, which requests do not give`)
    return given as Record<string, Value>
  }

  /** Until it is the request's turn. Gives the milliseconds that are left. */
  async #wait(sequence: Sequence, { id = '', timeout = this.options.timeout, signal }: InferOptions): Promise<number | undefined> {
    if (sequence.turn.waiting >= this.#queueLimit) throw new TorchError('ERR_TCH_QUEUE_FULL', `as many requests of the sequence ${describeValue(sequence.id)} wait as may (${this.#queueLimit})`)
    const run = new Run(id, timeout ?? Infinity, signal)
    run.begin(() => undefined)
    try {
      if (run.ended !== undefined) throw run.ended
      await sequence.turn.wait(run)
    } finally {
      run.release()
    }
    return timeout === undefined ? undefined : Math.max(0.001, run.deadline - Date.now())
  }

  async #run(sequence: Sequence, given: Readonly<Record<string, Value>>, start: boolean, end: boolean, options: InferOptions): Promise<InferenceAnswer> {
    const kept = this.#pool.stateFor(sequence, start)
    const rows = Object.values(given)[0]?.shape[0] ?? 1
    const made = kept === undefined ? runWith({ grad: false, scope: null }, () => this.#initial.map((initial) => initial.rows(rows))) : []
    const state = kept ?? made
    try {
      const answer = await this.engine.infer({ ...given, ...Object.fromEntries(this.#state.map(({ input }, at) => [input, state[at]!])) }, options)
      const next = this.#take(answer, rows)
      if (end) for (const tensor of next) tensor.dispose()
      this.#pool.set(sequence, end ? undefined : next, start)
      return answer
    } finally {
      for (const tensor of made) tensor.dispose()
    }
  }

  /** Takes the state out of an answer. */
  #take({ outputs, batchSize }: InferenceAnswer, rows: number): Tensor[] {
    const taken = this.#state.map(({ output }) => {
      const tensor = outputs[output]
      if (!isTensor(tensor)) throw new TorchError('ERR_TCH_MODEL_OUTPUT', `the state '${output}' that ${this.name} gives is no tensor`)
      delete outputs[output]
      return tensor
    })
    // Outside of the caller's scope. What ran alone may look at the caller's inputs, or at a part of something larger;
    // a part of a batch has memory of its own.
    const own = batchSize > rows ? detach : clone
    const next = runWith({ grad: false, scope: null }, () => taken.map((tensor) => own(tensor) as Tensor))
    for (const tensor of taken) tensor.dispose()
    return next
  }
}
