import type { Tensor } from '../tensor.js'
import { aten, type Theme } from './parameters.js'

/** Other names of comparisons. */
export const comparison: Theme = {
  functions: {
    allClose: (...args) => aten('allclose', ...args),
    equals: (...args) => aten('equal', ...args),
  },
  alsoMethods: ['allClose', 'equals'],
}

export interface ToleranceOptions {
  /** Relative tolerance, 1e-5 when left out. */
  rtol?: number
  /** Absolute tolerance, 1e-8 when left out. */
  atol?: number
  /** NaN is close to NaN. */
  equalNan?: boolean
}

export interface ComparisonFunctions {
  /** Whether all |a − b| ≤ atol + rtol · |b|. https://docs.pytorch.org/docs/stable/generated/torch.allclose.html */
  allClose(input: Tensor, other: Tensor, options?: ToleranceOptions): boolean
  allClose(input: Tensor, other: Tensor, rtol: number, atol?: number, equalNan?: boolean): boolean
  /** Whether two tensors have the same shape and elements. https://docs.pytorch.org/docs/stable/generated/torch.equal.html */
  equals(input: Tensor, other: Tensor): boolean
}

export interface ComparisonMethods {
  /** Whether all |this − other| ≤ atol + rtol · |other|. */
  allClose(other: Tensor, options?: ToleranceOptions): boolean
  allClose(other: Tensor, rtol: number, atol?: number, equalNan?: boolean): boolean
  /** Whether both have the same shape and elements. */
  equals(other: Tensor): boolean
}
