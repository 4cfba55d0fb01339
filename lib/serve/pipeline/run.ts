import { TorchError } from '../../errors.js'
import type { Waiter } from './gate.js'

/** What a stage learns of the request that it works for. */
export interface StageContext {
  /** Aborts when the caller does and when the request's time is over. */
  readonly signal: AbortSignal
  /** When the answer is worth nothing any more, in ms since the epoch; Infinity: never. */
  readonly deadline: number
  readonly id: string
}

/** Milliseconds that a request waited for a stage and was in it. */
export interface StageTiming {
  stage: string
  queueMs: number
  runMs: number
}

/** One request on its way through a pipeline. */
export class Run implements StageContext, Waiter {
  readonly id: string
  readonly deadline: number
  readonly timings: StageTiming[] = []
  giveUp: ((reason: Error) => void) | undefined
  /** Why it ended before its time. */
  ended: TorchError | undefined
  refused = false
  /** What the caller hears at an early end, whatever a stage still does. */
  reject!: (reason: unknown) => void
  readonly #timeout: number
  readonly #callers: AbortSignal | undefined
  readonly #abort = (): void => this.end(new TorchError('ERR_TCH_ABORTED', 'the request was aborted by its signal', { cause: this.#callers!.reason }))
  #controller: AbortController | undefined
  #timer: NodeJS.Timeout | undefined

  constructor(id: string, timeout: number, signal: AbortSignal | undefined) {
    this.id = id
    this.deadline = Date.now() + timeout
    this.#timeout = timeout
    this.#callers = signal
  }

  begin(reject: (reason: unknown) => void): void {
    this.reject = reject
    if (this.#callers?.aborted === true) return this.#abort()
    this.#callers?.addEventListener('abort', this.#abort, { once: true })
    const timeout = this.#timeout
    if (timeout < 2 ** 31) this.#timer = setTimeout(() => this.end(new TorchError('ERR_TCH_DEADLINE', `the request took longer than its time-out of ${timeout} ms`)), timeout)
  }

  // Many stages never look, and a controller for each request costs more than the rest of it.
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController()
      if (this.ended !== undefined) this.#controller.abort(this.ended)
    }
    return this.#controller.signal
  }

  end(reason: TorchError): void {
    if (this.ended !== undefined) return
    this.ended = reason
    this.reject(reason)
    this.giveUp?.(reason)
    this.#controller?.abort(reason)
  }

  /** Lets go of the caller's signal and of the clock. */
  release(): void {
    clearTimeout(this.#timer)
    this.#callers?.removeEventListener('abort', this.#abort)
  }
}
