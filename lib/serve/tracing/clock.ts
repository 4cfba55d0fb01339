/** Milliseconds that the time of day may run away from the steady clock before the two are compared anew. */
const DRIFT = 100

/** Times of `performance.now()` as milliseconds since the epoch, in the same order and at the same distances. */
export class TraceClock {
  #offset: number = performance.timeOrigin

  /** Follows a time of day that was set, or ran differently for days. */
  follow(): void {
    const offset = Date.now() - performance.now()
    if (Math.abs(offset - this.#offset) > DRIFT) this.#offset = offset
  }

  at(now: number): number {
    return now + this.#offset
  }
}
