import type { FlushReason } from '../batching/index.js'

/** One request as observers see it. Times are of `performance.now()`. */
export interface ObservedRequest {
  readonly id: string | undefined
  readonly tenant: string
  readonly priority: number
  readonly rows: number
  readonly arrived: number
  /** What the caller gave with the request. */
  readonly context: unknown
}

/** A batch that ran. */
export interface ObservedBatch {
  readonly model: string
  readonly version: string
  readonly requests: readonly ObservedRequest[]
  readonly rows: number
  readonly reason: FlushReason
  readonly started: number
  readonly ended: number
  readonly inputMs: number
  readonly inferMs: number
  readonly outputMs: number
  /** Requests left waiting. */
  readonly backlog: number
  /** Why it failed; undefined when it ran well. */
  readonly error: unknown
}

/** Hears of what an engine does, one call for each batch. What it throws is thrown away. */
export interface EngineObserver {
  batch?(batch: ObservedBatch): void
  /** A request that ended without having run. */
  dropped?(request: ObservedRequest, error: Error): void
}
