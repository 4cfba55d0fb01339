import { TorchError } from '../../errors.js'

export interface GateOptions {
  /** Models that are loaded at once. */
  concurrency: number
  /** Memory that a model needs, in sizes of its file. */
  memoryFactor: number
  availableMemory: () => number
}

const MIB = 2 ** 20

/** Lets so many models be loaded at once, and none for which there is no memory. */
export class LoadingGate {
  readonly #options: GateOptions
  readonly #waiting: (() => void)[] = []
  #inside = 0
  #reserved = 0

  constructor(options: GateOptions) {
    this.#options = options
  }

  async pass<T>(load: () => Promise<T>): Promise<T> {
    if (this.#inside >= this.#options.concurrency) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else this.#inside++
    try {
      return await load()
    } finally {
      const next = this.#waiting.shift()
      if (next !== undefined) next()
      else this.#inside--
    }
  }

  /**
   * Sets memory aside for as long as a model is loaded.
   *
   * @throws `ERR_TCH_OUT_OF_MEMORY` before anything was loaded, when there is not enough.
   */
  async withMemory<T>(file: string, size: number, load: () => Promise<T>): Promise<T> {
    const need = size * this.#options.memoryFactor
    const there = this.#options.availableMemory() - this.#reserved
    if (need > there) {
      throw new TorchError(
        'ERR_TCH_OUT_OF_MEMORY',
        `${file} has ${Math.ceil(size / MIB)} MiB and may need ${Math.ceil(need / MIB)} MiB while it is loaded; ${Math.max(0, Math.floor(there / MIB))} MiB are there: "strategy": "resource" unloads the old version first`,
        { file },
      )
    }
    this.#reserved += need
    try {
      return await load()
    } finally {
      this.#reserved -= need
    }
  }
}
