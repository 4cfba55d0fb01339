import type { FlushReason } from '../batching/index.js'

/** Counts of values between bounds; one more count than bounds, for what is above the last. */
export interface HistogramData {
  bounds: readonly number[]
  counts: readonly number[]
  sum: number
}

/** How requests ended. */
export interface RequestCounts {
  succeeded: number
  /** The model failed. */
  failed: number
  /** Dropped before they ran: their time was over, or would have been. */
  late: number
  aborted: number
  /** Turned away at the door: queue full, quota used up, closing, inputs that do not fit. */
  refused: number
}

/** What an engine has done since it was made. Sums are milliseconds over the requests that succeeded. */
export interface EngineStats {
  requests: RequestCounts
  /** Rows that models ran, and batches. */
  rows: number
  batches: number
  /** Batches by what made them run. */
  flushes: Record<FlushReason, number>
  /** Batches that failed and were run again in parts. */
  bisections: number
  queueMs: number
  inputMs: number
  inferMs: number
  outputMs: number
  totalMs: number
  failedMs: number
  /** Milliseconds since the epoch; 0: nothing ran yet. */
  lastInferenceAt: number
  /** Requests that wait and batches that run, now. */
  queued: number
  running: number
  /** Rows that a batch may have now. */
  limit: number
  histograms: { queueMs: HistogramData; inferMs: HistogramData; totalMs: HistogramData; batchSize: HistogramData }
}
