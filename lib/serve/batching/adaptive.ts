import { CostModel } from './cost-model.js'
import { countWithin, type BatchPolicy, type BatchRecord, type Decision, type QueueState } from './decision.js'
import type { CheckedBatchOptions } from './options.js'

const STEP = 1.2

/**
 * Runs what waits as soon as something is idle, so that an idle server adds no delay and a busy one gathers while the
 * batch before runs. The limit of a batch grows while batches fill it and are expected to take at most half of the
 * target (a request may come just after one has begun and has to wait for it first). It shrinks when answers are late
 * and nothing waits: with a backlog smaller batches would only make it longer.
 */
export class AdaptivePolicy implements BatchPolicy {
  readonly #options: CheckedBatchOptions
  readonly #cost = new CostModel()
  // A real number: a whole one would stand still at floor(4 × 1.2) = 4.
  #limit: number

  constructor(options: CheckedBatchOptions) {
    this.#options = options
    this.#limit = Math.min(options.maxSize, Math.max(options.minSize, 4))
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
    const { minSize, targetLatency } = this.#options
    const { count, rows } = countWithin(waiting, this.limit)
    if (rows < minSize && count === waiting.length) {
      const until = waiting[0]!.arrived + Math.max(0, targetLatency - this.predict(minSize))
      if (now < until) return { kind: 'wait', until }
      return { kind: 'run', count, reason: 'overdue' }
    }
    const preferred = this.#preferred(count, rows, waiting)
    if (preferred !== undefined) return { kind: 'run', count: preferred, reason: 'preferred' }
    return { kind: 'run', count, reason: rows >= this.limit ? 'full' : 'idle' }
  }

  /** Rounds down to a preferred size when what is left out can still be served in time. */
  #preferred(count: number, rows: number, waiting: QueueState['waiting']): number | undefined {
    const size = this.#options.preferredSizes.findLast((each) => each <= rows)
    if (size === undefined) return undefined
    const fewer = countWithin(waiting.slice(0, count), size)
    return fewer.rows === size ? fewer.count : undefined
  }

  observe({ size, duration, latencies, backlog }: BatchRecord): void {
    const { minSize, maxSize, targetLatency } = this.#options
    this.#cost.observe(size, duration)
    const room = this.#cost.sizeWithin(targetLatency / 2)
    const late = latencies.some((latency) => latency > targetLatency)
    if (size >= this.limit && this.#limit * STEP <= room) this.#limit *= STEP
    else if (late && backlog === 0 && this.#limit > room) this.#limit /= STEP
    this.#limit = Math.min(maxSize, Math.max(minSize, this.#limit))
  }
}
