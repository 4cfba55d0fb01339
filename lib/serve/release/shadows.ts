import { runWith } from '../../context.js'
import { operatorFunction } from '../../operators.js'
import { isTensor, type Tensor } from '../../tensor.js'
import type { BackendAnswer, InferenceCall } from '../backend.js'
import type { BytesArray, InferenceAnswer, Inputs, Value } from '../inference.js'
import type { ShadowRules } from './rules.js'

/** What came of the copies of a model's requests. */
export interface ShadowStats {
  /** Copies that were sent and have ended; those that failed are among them. */
  done: number
  failed: number
  running: number
  /** Not copied: as many as may were running. */
  dropped: number
  /** Answers that were those of the version that served, within the tolerance, and those that were not. */
  agreed: number
  disagreed: number
}

type Values = Readonly<Record<string, Value>>

type Infer = (call: InferenceCall) => Promise<BackendAnswer>

const clone = operatorFunction('aten::clone')
const allclose = operatorFunction('aten::allclose')
const equal = operatorFunction('aten::equal')

function copyOf<T extends Value>(value: T): T {
  return isTensor(value) ? (clone(value) as T) : value
}

function copyAll(values: Values): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, copyOf(value)]))
}

function disposeAll(values: Inputs): void {
  if (isTensor(values)) values.dispose()
  else for (const value of Object.values(values)) if (isTensor(value)) value.dispose()
}

function sameBytes(a: BytesArray, b: BytesArray): boolean {
  return a.elements.length === b.elements.length && a.elements.every((element, at) => Buffer.compare(element, b.elements[at]!) === 0)
}

function agree(a: Value, b: Value | undefined, tolerance: number): boolean {
  if (b === undefined || isTensor(a) !== isTensor(b) || a.shape.join() !== b.shape.join()) return false
  if (!isTensor(a)) return sameBytes(a, b as BytesArray)
  if (a.dtype !== (b as Tensor).dtype) return false
  return (/float|complex/.test(a.dtype) ? allclose(a, b, tolerance, tolerance, true) : equal(a, b)) === true
}

/** Whether two answers have the same outputs, within a tolerance. */
export function answersAgree(a: Values, b: Values, tolerance: number): boolean {
  return Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([name, value]) => agree(value, b[name], tolerance))
}

/**
 * Sends copies of requests to versions that are tried out. A copy is sent after its request was answered, waits behind
 * all others and is not made at all while enough of them run; whatever becomes of it, nobody but the statistics learns.
 */
export class Shadows {
  readonly #stats = new Map<string, ShadowStats>()

  stats(model: string): Readonly<ShadowStats> | undefined {
    return this.#stats.get(model)
  }

  forget(model: string): void {
    this.#stats.delete(model)
  }

  /** Copies what it needs before it returns. `ended` hears of the copy's end: its error, or undefined, and how long it took. */
  send(rules: Required<ShadowRules>, call: InferenceCall, answer: InferenceAnswer, infer: Infer, ended: (error: unknown, ms: number) => void): void {
    const stats = this.#of(call.model)
    if (stats.running >= rules.limit) {
      stats.dropped++
      return
    }
    // Outside of the caller's scope, which may end first.
    void runWith({ grad: false, scope: null }, () => this.#run(stats, rules, call, answer, infer, ended))
  }

  #of(model: string): ShadowStats {
    const stats = this.#stats.get(model) ?? { done: 0, failed: 0, running: 0, dropped: 0, agreed: 0, disagreed: 0 }
    this.#stats.set(model, stats)
    return stats
  }

  async #run(stats: ShadowStats, { version, timeout, tolerance }: Required<ShadowRules>, call: InferenceCall, answer: InferenceAnswer, infer: Infer, ended: (error: unknown, ms: number) => void): Promise<void> {
    let began = performance.now()
    stats.running++
    let inputs: Inputs = {}
    let expected: Values = {}
    let given: Values = {}
    try {
      // No tenant, no id, no trace: a copy uses up nobody's quota and shows up in nobody's logs.
      inputs = isTensor(call.inputs) ? copyOf(call.inputs) : copyAll(call.inputs)
      expected = copyAll(answer.outputs)
      began = performance.now()
      const copy: InferenceCall = { model: call.model, version, inputs, timeout, ...(call.outputs === undefined ? {} : { outputs: call.outputs }) }
      given = (await infer(copy)).outputs
      const ms = performance.now() - began
      stats[answersAgree(expected, given, tolerance) ? 'agreed' : 'disagreed']++
      ended(undefined, ms)
    } catch (error) {
      stats.failed++
      ended(error, performance.now() - began)
    } finally {
      stats.running--
      stats.done++
      for (const values of [inputs, expected, given]) disposeAll(values)
    }
  }
}
