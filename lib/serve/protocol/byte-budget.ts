import { TorchError } from '../../errors.js'

/** Bytes of requests that are held now, so that many large ones at once do not use up the memory. */
export class ByteBudget {
  #held = 0
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  /** @throws `ERR_TCH_QUEUE_FULL` when there are too many */
  take(bytes: number): void {
    if (this.#held + bytes > this.#limit) throw new TorchError('ERR_TCH_QUEUE_FULL', 'the server holds as many large requests as it may; try again later')
    this.#held += bytes
  }

  give(bytes: number): void {
    this.#held -= bytes
  }
}
