import { TorchError } from '../../errors.js'
import { checkOptions } from '../../options.js'
import { describeValue } from '../../values.js'
import type { BatchOptions } from '../batching/index.js'
import { checkBatchOptions } from '../batching/options.js'
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

/** Options of an engine with their defaults. */
export interface CheckedEngineOptions {
  name: string
  version: string
  method: string
  batching: BatchOptions
  instances: number
  intraOpThreads: number | undefined
  autocast: 'bfloat16' | 'float16' | undefined
  queueLimit: number
  timeout: number
  priorities: number
  defaultPriority: number
  observer: EngineObserver | undefined
}

const names = [
  'name', 'version', 'batching', 'inputs', 'outputs', 'method', 'instances', 'intraOpThreads', 'autocast', 'queueLimit', 'timeout', 'priorities',
  'defaultPriority', 'tenants', 'ragged', 'sizeOf', 'observer',
]

function text(name: string, value: unknown): string {
  if (typeof value === 'string' && value !== '') return value
  throw new TorchError('ERR_TCH_TYPE', `${name} of an engine is text, got ${describeValue(value)}`)
}

function count(name: string, value: unknown, most: number): number {
  if (Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= most) return value as number
  throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${name} of an engine is an integer from 1 to ${most}, got ${describeValue(value)}`)
}

export function checkEngineOptions(options: EngineOptions): CheckedEngineOptions {
  checkOptions('InferenceEngine', options, names)
  const { batching = {}, timeout = Infinity, priorities = 2, autocast, sizeOf, observer, intraOpThreads } = options
  count('priorities', priorities, 100)
  if (!(typeof timeout === 'number' && timeout > 0)) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `timeout of an engine is milliseconds above 0, got ${describeValue(timeout)}`)
  if (sizeOf !== undefined && typeof sizeOf !== 'function') throw new TorchError('ERR_TCH_TYPE', `sizeOf of an engine is a function of the inputs' shapes, got ${describeValue(sizeOf)}`)
  if (autocast !== undefined && autocast !== 'bfloat16' && autocast !== 'float16') throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `autocast of an engine is 'bfloat16' or 'float16', got ${describeValue(autocast)}`)
  return {
    name: text('name', options.name ?? 'model'),
    version: text('version', options.version ?? '1'),
    method: text('method', options.method ?? 'forward'),
    batching: batching === false ? alone : checkBatchOptions(batching),
    instances: count('instances', options.instances ?? 1, 1024),
    intraOpThreads: intraOpThreads === undefined ? undefined : count('intraOpThreads', intraOpThreads, 1024),
    autocast,
    queueLimit: count('queueLimit', options.queueLimit ?? 16_384, 2 ** 31),
    timeout,
    priorities,
    defaultPriority: count('defaultPriority', options.defaultPriority ?? priorities, priorities),
    observer,
  }
}

/** Each request by itself. */
const alone: BatchOptions = { policy: 'fixed', minSize: 1, maxSize: 1, maxDelay: 0 }
