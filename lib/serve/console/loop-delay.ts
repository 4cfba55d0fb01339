import { monitorEventLoopDelay, type IntervalHistogram } from 'node:perf_hooks'

/** Milliseconds that the event loop was late. */
export interface LoopDelay {
  p50: number
  p99: number
  max: number
}

const RESOLUTION = 10
/** Milliseconds without a reader after which nothing is measured any more. */
const UNREAD = 30_000

/** Measures how late the event loop is, but only while somebody reads it. */
export class LoopDelayMonitor {
  #histogram: IntervalHistogram | undefined
  #unread: NodeJS.Timeout | undefined

  /** Since the reading before this one; undefined for the first. */
  read(): LoopDelay | undefined {
    if (this.#histogram === undefined) {
      this.#histogram = monitorEventLoopDelay({ resolution: RESOLUTION })
      this.#histogram.enable()
      this.#unread = setTimeout(() => this.stop(), UNREAD).unref()
      return undefined
    }
    this.#unread!.refresh()
    const histogram = this.#histogram
    if (histogram.count === 0) return undefined
    // What is recorded is the time between two ticks of a timer, so that an idle loop shows the timer's own interval.
    const late = (ns: number): number => Math.max(0, ns / 1e6 - RESOLUTION)
    const delay = { p50: late(histogram.percentile(50)), p99: late(histogram.percentile(99)), max: late(histogram.max) }
    histogram.reset()
    return delay
  }

  stop(): void {
    clearTimeout(this.#unread)
    this.#histogram?.disable()
    this.#histogram = undefined
  }
}
