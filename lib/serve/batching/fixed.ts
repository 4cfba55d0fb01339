import { CostModel } from './cost-model.js'
import { countWithin, type BatchPolicy, type BatchRecord, type Decision, type QueueState } from './decision.js'
import type { CheckedBatchOptions } from './options.js'

/** Runs a batch when `maxSize` rows wait, or when the first of them has waited `maxDelay`. */
export class FixedPolicy implements BatchPolicy {
  readonly #options: CheckedBatchOptions
  readonly #cost = new CostModel()

  constructor(options: CheckedBatchOptions) {
    this.#options = options
  }

  get limit(): number {
    return this.#options.maxSize
  }

  predict(size: number): number {
    return this.#cost.predict(size)
  }

  bound(size: number): number {
    return this.#cost.bound(size)
  }

  decide({ now, waiting, idle }: QueueState): Decision {
    if (!idle || waiting.length === 0) return { kind: 'wait', until: Infinity }
    const { count, rows } = countWithin(waiting, this.limit)
    if (rows >= this.limit || count < waiting.length) return { kind: 'run', count, reason: 'full' }
    const until = waiting[0]!.arrived + this.#options.maxDelay
    return now < until ? { kind: 'wait', until } : { kind: 'run', count, reason: 'overdue' }
  }

  observe({ size, duration }: BatchRecord): void {
    this.#cost.observe(size, duration)
  }
}
