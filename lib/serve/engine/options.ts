import type { BatchOptions } from '../batching/index.js'
import type { TensorSpec } from '../tensor-spec.js'
import type { EngineObserver } from './observer.js'

export interface TenantOptions {
  /** Share of the rows while others wait too; 1 when left out. */
  weight?: number
  /** Requests that may wait; further ones are refused with `ERR_TCH_QUOTA`. */
  quota?: number
}

/** Inputs whose dimension 1 differs between requests: padded to the longest of a batch. */
export interface RaggedOptions {
  /** Inputs to pad, with the value to pad with. */
  inputs: Readonly<Record<string, number>>
  /** An input that requests do not give: 1 (or true) where there is data. Dtype as its spec says, else int64. */
  mask?: string
  /** Outputs that have the padded length in dimension 1 and are cut back to that of the request. */
  outputs?: readonly string[]
}

export interface EngineOptions {
  /** For statistics, errors and observers. */
  name?: string
  version?: string
  /** `false`: each request runs by itself. */
  batching?: BatchOptions | false
  /** Inputs and outputs, in the model's order; left out: as the method's schema names them, with any shape. */
  inputs?: readonly TensorSpec[]
  outputs?: readonly TensorSpec[]
  /** The method that is served; `forward` when left out. */
  method?: string
  /** Batches that may run at once, each on a native thread; 1 when left out. */
  instances?: number
  /** Threads that one operator may use; left out: cores divided by `instances`. */
  intraOpThreads?: number
  /** Runs the model with autocast to this dtype. */
  autocast?: 'bfloat16' | 'float16'
  /** Requests that may wait; further ones are refused with `ERR_TCH_QUEUE_FULL`. 16384 when left out. */
  queueLimit?: number
  /** Milliseconds in which an answer is worth something; left out: no limit. */
  timeout?: number
  /** Priorities from 1, the highest, to this; 2 when left out. Requests that name none get `defaultPriority`, or the lowest. */
  priorities?: number
  defaultPriority?: number
  /** Shares and quotas of tenants by name; `*` for those that are not named. */
  tenants?: Readonly<Record<string, TenantOptions>>
  ragged?: RaggedOptions
  /** What a request counts for in a batch, such as its tokens or pixels; left out: its rows. `maxSize` is in the same unit. */
  sizeOf?: (inputs: Readonly<Record<string, { readonly shape: readonly number[] }>>) => number
  observer?: EngineObserver
}
