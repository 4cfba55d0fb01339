import type { FlushReason } from '../batching/index.js'
import type { QueuedRequest, Ride } from './request.js'
import type { EngineStats, HistogramData, RequestCounts } from './stats.js'

export const MILLISECONDS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000]
const SIZES = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096]

export class Histogram {
  readonly #bounds: readonly number[]
  readonly #counts: Float64Array
  #sum = 0

  constructor(bounds: readonly number[]) {
    this.#bounds = bounds
    this.#counts = new Float64Array(bounds.length + 1)
  }

  add(value: number): void {
    const bounds = this.#bounds
    let low = 0
    let high = bounds.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (value <= bounds[middle]!) high = middle
      else low = middle + 1
    }
    this.#counts[low]!++
    this.#sum += value
  }

  get data(): HistogramData {
    return { bounds: this.#bounds, counts: [...this.#counts], sum: this.#sum }
  }
}

/** Milliseconds of the parts of one batch. */
export interface BatchTimes {
  inputMs: number
  inferMs: number
  outputMs: number
}

/** Counts what an engine does. */
export class Tally {
  readonly requests: RequestCounts = { succeeded: 0, failed: 0, late: 0, aborted: 0, refused: 0 }
  readonly #flushes: Record<FlushReason, number> = { full: 0, preferred: 0, idle: 0, overdue: 0 }
  readonly #histograms = { queueMs: new Histogram(MILLISECONDS), inferMs: new Histogram(MILLISECONDS), totalMs: new Histogram(MILLISECONDS), batchSize: new Histogram(SIZES) }
  #rows = 0
  #batches = 0
  #queueMs = 0
  #inputMs = 0
  #inferMs = 0
  #outputMs = 0
  #totalMs = 0
  #failedMs = 0
  #lastInferenceAt = 0
  bisections = 0

  flushed(reason: FlushReason): void {
    this.#flushes[reason]++
  }

  ran({ rows, times: { inferMs } }: Ride): void {
    this.#rows += rows
    this.#batches++
    this.#histograms.batchSize.add(rows)
    this.#histograms.inferMs.add(inferMs)
    this.#lastInferenceAt = Date.now()
  }

  succeeded({ arrived }: QueuedRequest, { started, ended, times }: Ride): void {
    const queueMs = started - arrived
    const totalMs = ended - arrived
    this.requests.succeeded++
    this.#queueMs += queueMs
    this.#inputMs += times.inputMs
    this.#inferMs += times.inferMs
    this.#outputMs += times.outputMs
    this.#totalMs += totalMs
    this.#histograms.queueMs.add(queueMs)
    this.#histograms.totalMs.add(totalMs)
  }

  failed(ms: number): void {
    this.requests.failed++
    this.#failedMs += ms
  }

  stats(now: Pick<EngineStats, 'queued' | 'running' | 'limit'>): EngineStats {
    const { queueMs, inferMs, totalMs, batchSize } = this.#histograms
    return {
      requests: { ...this.requests },
      rows: this.#rows,
      batches: this.#batches,
      flushes: { ...this.#flushes },
      bisections: this.bisections,
      queueMs: this.#queueMs,
      inputMs: this.#inputMs,
      inferMs: this.#inferMs,
      outputMs: this.#outputMs,
      totalMs: this.#totalMs,
      failedMs: this.#failedMs,
      lastInferenceAt: this.#lastInferenceAt,
      ...now,
      histograms: { queueMs: queueMs.data, inferMs: inferMs.data, totalMs: totalMs.data, batchSize: batchSize.data },
    }
  }
}
