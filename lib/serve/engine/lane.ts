import { batchPolicy, type BatchOptions, type BatchPolicy } from '../batching/index.js'
import { RequestQueue } from './request-queue.js'
import type { BatchRunner } from './runner.js'
import type { Tenants } from './tenants.js'

/** Requests that may share a batch, what they cost, and how they are run. */
export class Lane {
  readonly queue: RequestQueue
  readonly policy: BatchPolicy
  /** Batches of it that run now. */
  running = 0

  constructor(
    readonly key: string,
    readonly runner: BatchRunner,
    batching: BatchOptions,
    tenants: Tenants,
  ) {
    this.queue = new RequestQueue(tenants)
    this.policy = batchPolicy(batching)
  }

  get busy(): boolean {
    return this.running > 0 || this.queue.size > 0
  }
}
