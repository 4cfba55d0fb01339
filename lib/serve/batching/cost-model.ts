/**
 * What a batch costs: a·n + b milliseconds for n rows, fitted to the batches that ran by least squares in which old
 * ones fade. Until batches of two sizes have run it knows only the last duration.
 */
export class CostModel {
  readonly #keep: number
  #weight = 0
  #sizes = 0
  #squares = 0
  #times = 0
  #products = 0
  #errors = 0

  /** `memory`: about how many batches count. */
  constructor(memory = 64) {
    this.#keep = 1 - 1 / memory
  }

  /** Takes in that a batch of `size` rows ran for `duration` ms. */
  observe(size: number, duration: number): void {
    const keep = this.#keep
    const error = this.known ? duration - this.predict(size) : 0
    this.#errors = this.#errors * keep + error * error
    this.#weight = this.#weight * keep + 1
    this.#sizes = this.#sizes * keep + size
    this.#squares = this.#squares * keep + size * size
    this.#times = this.#times * keep + duration
    this.#products = this.#products * keep + size * duration
  }

  get known(): boolean {
    return this.#weight > 0
  }

  /** Milliseconds for each further row, and for a batch at all; neither is negative. */
  get line(): { perRow: number; perBatch: number } {
    if (this.#weight === 0) return { perRow: 0, perBatch: 0 }
    const mean = this.#sizes / this.#weight
    const variance = this.#squares / this.#weight - mean * mean
    const time = this.#times / this.#weight
    // Batches of one size say nothing of the slope: all of it may be the batch's own.
    if (variance < 1e-9 * Math.max(1, mean * mean)) return { perRow: 0, perBatch: time }
    const slope = (this.#products / this.#weight - mean * time) / variance
    const perRow = Math.min(Math.max(0, slope), time / mean)
    return { perRow, perBatch: Math.max(0, time - perRow * mean) }
  }

  /** Expected milliseconds of a batch of `size` rows; 0 while nothing has run. */
  predict(size: number): number {
    const { perRow, perBatch } = this.line
    return perRow * size + perBatch
  }

  /** Milliseconds that a batch of `size` rows is hardly ever expected to exceed: two standard deviations of what was predicted wrongly are added. */
  bound(size: number): number {
    return this.predict(size) + (this.known ? 2 * Math.sqrt(this.#errors / this.#weight) : 0)
  }

  /** The most rows that are expected to take no longer than `duration` ms: a real number, Infinity where rows cost nothing. */
  sizeWithin(duration: number): number {
    const { perRow, perBatch } = this.line
    if (perRow === 0) return perBatch <= duration ? Infinity : 0
    return Math.max(0, (duration - perBatch) / perRow)
  }
}
