import { wordArgument } from '../../functional/parameters.js'
import type { Tensor } from '../../tensor.js'
import { call } from './signature.js'

/** What becomes of the losses of single elements. */
export type Reduction = 'none' | 'mean' | 'sum'

const words = ['none', 'mean', 'sum'] as const

/** The word, also from the flags that PyTorch used before it. */
export function reductionWord(op: string, reduction: unknown, sizeAverage?: unknown, reduce?: unknown): Reduction {
  if ((sizeAverage === undefined || sizeAverage === null) && (reduce === undefined || reduce === null)) {
    return wordArgument(op, 'reduction', words, reduction ?? 'mean')
  }
  if (reduce === false) return 'none'
  return sizeAverage === false ? 'sum' : 'mean'
}

/** The number by which operators know it. */
export function reductionCode(op: string, reduction: unknown, sizeAverage?: unknown, reduce?: unknown): number {
  return words.indexOf(reductionWord(op, reduction, sizeAverage, reduce))
}

export function reduced(loss: Tensor, reduction: Reduction): Tensor {
  return reduction === 'none' ? loss : call(reduction, loss)
}
