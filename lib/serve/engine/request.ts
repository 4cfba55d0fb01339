import type { TensorScope } from '../../scope.js'
import type { TypedArray } from '../../dtype.js'
import type { Waiting } from '../batching/index.js'
import type { Timings, Value } from '../inference.js'
import type { BatchTimes } from './tally.js'
import type { ObservedRequest } from './observer.js'
import type { Tenant } from './tenants.js'

/** What a request gives its model: values in the order of the arguments, or one row of a tensor. */
export type Given = readonly (Value | undefined)[] | TypedArray

/** The batch that requests were run in. */
export interface Ride {
  readonly started: number
  ended: number
  rows: number
  times: BatchTimes
}

/** One request from the moment it is accepted until it is answered. */
export class QueuedRequest implements Waiting, ObservedRequest {
  /** No longer waited for: answered, failed, aborted or dropped. */
  over = false
  /** Undefined while it waits. */
  ride: Ride | undefined
  resolve!: (answer: unknown) => void
  reject!: (error: Error) => void
  /** Undoes the listening to the caller's signal. */
  unlisten: (() => void) | undefined

  constructor(
    readonly rows: number,
    readonly size: number,
    readonly arrived: number,
    readonly deadline: number,
    readonly priority: number,
    readonly owner: Tenant,
    readonly id: string | undefined,
    readonly context: unknown,
    /** Empty once nothing needs it any more. */
    public given: Given,
    /** Lengths in dimension 1, where it is padded. */
    readonly length: number,
    /** Who owns the tensors of the answer; null: garbage collection. */
    readonly scope: TensorScope | null,
  ) {}

  /** Of one that was answered. */
  get timings(): Timings {
    const { started, ended, times: { inputMs, inferMs, outputMs } } = this.ride!
    return { queueMs: started - this.arrived, inputMs, inferMs, outputMs, totalMs: ended - this.arrived }
  }

  get tenant(): string {
    return this.owner.name
  }

  /** Ends it; false when it had ended before. */
  end(): boolean {
    if (this.over) return false
    this.over = true
    this.given = none
    this.unlisten?.()
    return true
  }
}

const none: Given = []
