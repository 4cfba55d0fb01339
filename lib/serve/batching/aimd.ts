import { CostModel } from './cost-model.js'
import { countWithin, type BatchPolicy, type BatchRecord, type Decision, type QueueState } from './decision.js'
import { percentile } from './percentile.js'
import type { CheckedBatchOptions } from './options.js'

const STEP = 1.2
const PERIOD = 100
const FLUSH = 0.8

/**
 * The rule that is often written down: every 100 ms, a 95th percentile above the target divides the size of a batch by
 * 1.2, else it is multiplied by that; a batch runs when it is full or its first request has waited 0.8 of the target.
 * Under load it collapses (queueing raises the percentile, the batches shrink, the queue grows): it is here to be
 * compared with.
 */
export class AimdPolicy implements BatchPolicy {
  readonly #options: CheckedBatchOptions
  readonly #cost = new CostModel()
  #limit: number
  #latencies: number[] = []
  #periodEnds: number | undefined

  constructor(options: CheckedBatchOptions) {
    this.#options = options
    this.#limit = Math.max(options.minSize, Math.min(options.maxSize, 4))
  }

  get limit(): number {
    return Math.floor(this.#limit)
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
    const until = waiting[0]!.arrived + FLUSH * this.#options.targetLatency
    return now < until ? { kind: 'wait', until } : { kind: 'run', count, reason: 'overdue' }
  }

  observe({ now, size, duration, latencies }: BatchRecord): void {
    this.#cost.observe(size, duration)
    this.#latencies.push(...latencies)
    this.#periodEnds ??= now + PERIOD
    if (now < this.#periodEnds) return
    this.#periodEnds = now + PERIOD
    const { minSize, maxSize, targetLatency } = this.#options
    const slow = percentile(this.#latencies, 0.95) > targetLatency
    this.#latencies = []
    this.#limit = Math.min(maxSize, Math.max(minSize, slow ? this.#limit / STEP : this.#limit * STEP))
  }
}
