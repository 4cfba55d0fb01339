import { monitorEventLoopDelay, type IntervalHistogram } from 'node:perf_hooks'
import type { Family } from './family.js'
import { histogramSamples } from './family.js'

/** Milliseconds between two looks. Node counts them as part of the delay. */
const EVERY = 10
const BOUNDS = [1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1000]
const NANOSECONDS = 1e6

/** How late timers are, as a histogram that several servers' can be added to; gauges of percentiles cannot. */
export class EventLoopDelay {
  readonly #monitor: IntervalHistogram

  constructor() {
    this.#monitor = monitorEventLoopDelay({ resolution: EVERY })
    this.#monitor.enable()
  }

  /** Values up to a bound. Node tells percentiles only, which are searched for the last one that is not above. */
  #below(bound: number): number {
    const { count } = this.#monitor
    const nanoseconds = (bound + EVERY) * NANOSECONDS
    let low = 0
    let high = count
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (this.#monitor.percentile((middle / count) * 100) <= nanoseconds) low = middle
      else high = middle - 1
    }
    return low
  }

  readonly family: Family<void> = {
    name: 'tch_event_loop_delay_seconds', type: 'histogram', help: 'How late the event loop came to timers, looked at every 10 ms',
    samples: () => {
      const { count, mean } = this.#monitor
      const below = BOUNDS.map((bound) => this.#below(bound))
      const counts = [...below, count].map((value, at) => value - (below[at - 1] ?? 0))
      const sum = count === 0 ? 0 : Math.max(0, mean / NANOSECONDS - EVERY) * count
      return histogramSamples({ bounds: BOUNDS, counts, sum }, {}, 0.001)
    },
  }

  stop(): void {
    this.#monitor.disable()
  }
}
