import type { Job } from './job.js'

/** The limits of the job under way, shared by the thread that runs it and the one that watches. */
export class Limits {
  readonly #cells: BigInt64Array

  constructor(shared: SharedArrayBuffer = new SharedArrayBuffer(4 * BigInt64Array.BYTES_PER_ELEMENT)) {
    this.#cells = new BigInt64Array(shared)
  }

  get shared(): SharedArrayBuffer {
    return this.#cells.buffer as SharedArrayBuffer
  }

  begin({ number, timeoutMs, memoryBytes }: Pick<Job, 'number' | 'timeoutMs' | 'memoryBytes'>): void {
    // What the process has before it is told of a model is not the model's.
    if (this.#cells[3] === 0n) this.#cells[3] = BigInt(process.memoryUsage.rss())
    this.#cells[1] = BigInt(Math.ceil(Date.now() + Math.min(timeoutMs, 2 ** 50)))
    this.#cells[2] = this.#cells[3]! + BigInt(Math.ceil(Math.min(memoryBytes, 2 ** 60)))
    Atomics.store(this.#cells, 0, BigInt(number))
  }

  end(): void {
    Atomics.store(this.#cells, 0, 0n)
  }

  /** The job under way and which of its limits it is past, if one. */
  exceeded(now: number, rss: number): { number: number; limit: 'time' | 'memory' } | undefined {
    const number = Number(Atomics.load(this.#cells, 0))
    if (number === 0) return undefined
    if (rss > Number(this.#cells[2])) return { number, limit: 'memory' }
    return now > Number(this.#cells[1]) ? { number, limit: 'time' } : undefined
  }
}
