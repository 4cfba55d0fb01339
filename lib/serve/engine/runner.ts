import type { Value } from '../inference.js'
import type { QueuedRequest } from './request.js'
import type { BatchTimes } from './tally.js'

/** A batch that was run. */
export interface RunBatch extends BatchTimes {
  /** Gives each request its part, in their order; for those that are over it frees theirs. */
  deliver(request: QueuedRequest): unknown
}

/** Runs requests as one batch, off the event loop. */
export interface BatchRunner {
  run(requests: readonly QueuedRequest[], rows: number): Promise<RunBatch>
}

/** How what a model gives is called. */
export class OutputNames {
  readonly #given: readonly string[]
  #paths: readonly string[] = []
  #names: readonly string[] = []

  constructor(given: readonly string[]) {
    this.#given = given
  }

  /** Names by place: those given, else keys of a dictionary or fields, else `output0` and so on. */
  of(paths: readonly string[]): readonly string[] {
    if (paths.length === this.#paths.length && paths.every((path, i) => path === this.#paths[i])) return this.#names
    const byPath = this.#given.length > 0 && this.#given.every((name) => paths.includes(name))
    this.#names = paths.map((path, i) => {
      if (byPath) return path
      return this.#given[i] ?? (/^\d*$/.test(path) ? `output${path === '' ? 0 : path}` : path)
    })
    this.#paths = paths
    return this.#names
  }
}

export type Outputs = Record<string, Value>
