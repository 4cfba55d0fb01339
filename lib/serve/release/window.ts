const SLICES = 12
// Durations from 10 µs to 16 minutes, each bound 5% above the one before.
const LEAST = 0.01
const GROWTH = 1.05
const BOUNDS = 376

/** What a version did within the window. */
export interface WindowSummary {
  requests: number
  errors: number
  /** Errors by requests; 0 of none. */
  errorRate: number
  /** Milliseconds that 95 of 100 good answers did not exceed, to 5%; 0 of none. */
  p95: number
}

class Slice {
  began = -Infinity
  requests = 0
  errors = 0
  readonly durations = new Uint32Array(BOUNDS)
}

/** Requests, errors and durations of one version within the last `length` ms, forgotten a twelfth at a time. */
export class SlidingWindow {
  readonly #length: number
  readonly #slices = Array.from({ length: SLICES }, () => new Slice())
  readonly #durations = new Uint32Array(BOUNDS)
  #requests = 0
  #errors = 0
  #at = 0

  constructor(length: number) {
    this.#length = length
  }

  /** `now` must not go back; `ms` of an error counts for nothing: failing fast is not being fast. */
  observe(now: number, ok: boolean, ms: number): void {
    const slice = this.#sliceFor(now)
    slice.requests++
    this.#requests++
    if (!ok) {
      slice.errors++
      this.#errors++
      return
    }
    const bound = ms > LEAST ? Math.min(BOUNDS - 1, Math.ceil(Math.log(ms / LEAST) / Math.log(GROWTH))) : 0
    slice.durations[bound]!++
    this.#durations[bound]!++
  }

  summary(now: number): WindowSummary {
    this.#forget(now)
    return { requests: this.#requests, errors: this.#errors, errorRate: this.#requests === 0 ? 0 : this.#errors / this.#requests, p95: this.#percentile(0.95) }
  }

  #percentile(share: number): number {
    let left = Math.ceil(share * (this.#requests - this.#errors))
    if (left === 0) return 0
    const bound = this.#durations.findIndex((count) => (left -= count) <= 0)
    return LEAST * GROWTH ** bound
  }

  #sliceFor(now: number): Slice {
    const current = this.#slices[this.#at]!
    if (now - current.began < this.#length / SLICES) return current
    this.#forget(now)
    this.#at = (this.#at + 1) % SLICES
    const next = this.#slices[this.#at]!
    this.#empty(next)
    next.began = now
    return next
  }

  #forget(now: number): void {
    for (const slice of this.#slices) if (now - slice.began >= this.#length) this.#empty(slice)
  }

  #empty(slice: Slice): void {
    if (slice.requests === 0) return
    this.#requests -= slice.requests
    this.#errors -= slice.errors
    for (let at = 0; at < BOUNDS; at++) this.#durations[at]! -= slice.durations[at]!
    slice.durations.fill(0)
    slice.requests = slice.errors = 0
  }
}
