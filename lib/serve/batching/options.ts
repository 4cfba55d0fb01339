import { TorchError } from '../../errors.js'
import { checkOptions } from '../../options.js'
import { describeValue } from '../../values.js'

export interface BatchOptions {
  /** `adaptive`: runs what waits as soon as something is idle. `fixed`: waits for `maxSize` rows or `maxDelay`. `aimd`: the classic rule, for comparison. */
  policy?: 'adaptive' | 'fixed' | 'aimd'
  /** Rows in a batch at least, where waiting for them still meets the target; 1 when left out. */
  minSize?: number
  /** Rows in a batch at most; 64 when left out. */
  maxSize?: number
  /** Milliseconds within which 95 of 100 requests should be answered; 50 when left out. */
  targetLatency?: number
  /** Sizes that run best: a batch is rounded down to one of them where that leaves no request late. */
  preferredSizes?: readonly number[]
  /** `fixed`: milliseconds that the first request waits for others; 5 when left out. */
  maxDelay?: number
}

export type CheckedBatchOptions = Required<BatchOptions>

function count(name: string, value: unknown): number {
  if (Number.isSafeInteger(value) && (value as number) >= 1) return value as number
  throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${name} is a whole number of rows, 1 or more, got ${describeValue(value)}`)
}

function duration(name: string, value: unknown, least: number): number {
  if (typeof value === 'number' && value >= least && value < Infinity) return value
  throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${name} is milliseconds, ${least} or more, got ${describeValue(value)}`)
}

/** Batching options with their defaults, checked. */
export function checkBatchOptions(options: BatchOptions): CheckedBatchOptions {
  checkOptions('batching', options, ['policy', 'minSize', 'maxSize', 'targetLatency', 'preferredSizes', 'maxDelay'])
  const { policy = 'adaptive', minSize = 1, maxSize = 64, targetLatency = 50, preferredSizes = [], maxDelay = 5 } = options
  if (!['adaptive', 'fixed', 'aimd'].includes(policy)) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `policy is 'adaptive', 'fixed' or 'aimd', got ${describeValue(policy)}`)
  if (count('minSize', minSize) > count('maxSize', maxSize)) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `minSize (${minSize}) is more than maxSize (${maxSize})`)
  if (!Array.isArray(preferredSizes)) throw new TorchError('ERR_TCH_TYPE', `preferredSizes is an array of sizes, got ${describeValue(preferredSizes)}`)
  const preferred = preferredSizes.map((size) => count('a preferred size', size)).sort((a, b) => a - b)
  if (preferred.at(-1)! > maxSize) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `a preferred size (${preferred.at(-1)}) is more than maxSize (${maxSize})`)
  return {
    policy, minSize, maxSize, preferredSizes: preferred,
    targetLatency: duration('targetLatency', targetLatency, 0.001),
    maxDelay: duration('maxDelay', maxDelay, 0),
  }
}
