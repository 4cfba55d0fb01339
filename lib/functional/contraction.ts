import { isInt } from '../values.js'
import { TorchError } from '../errors.js'
import { isTensor, type Tensor } from '../tensor.js'
import { aten, given, intsArgument, parameters, separate, tensorArgument, tensorsArgument, type Theme } from './parameters.js'

const tensordot = parameters('tensordot', 'a|self|input', 'b|other', 'dims?', 'out?')

/** The dimensions of both tensors to sum over: the last n of one and the first n of the other, or as listed. */
function contracted(dims: unknown, a: Tensor): [number[], number[]] {
  const listed: unknown = isTensor(dims) ? dims.toArray() : dims
  if (isInt(listed)) {
    const count = Number(listed)
    if (count < 0) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `tensordot(): dims is at least 0, got ${count}`, { op: 'tensordot' })
    return [Array.from({ length: count }, (_, i) => a.ndim - count + i), Array.from({ length: count }, (_, i) => i)]
  }
  if (!Array.isArray(listed) || listed.length !== 2) {
    throw new TorchError('ERR_TCH_TYPE', 'tensordot(): dims is a number of dimensions or [dimensions of a, dimensions of b]', { op: 'tensordot' })
  }
  const [left, right] = listed.map((each: unknown) => (isInt(each) ? [Number(each)] : intsArgument('tensordot', 'dims', each)))
  return [left!, right!]
}

/** Products of several tensors. */
export const contraction: Theme = {
  functions: {
    tensordot(...args) {
      const [a, b, dims, out] = tensordot(args)
      const left = tensorArgument('tensordot', 'a', a)
      return aten('tensordot', left, tensorArgument('tensordot', 'b', b), ...contracted(dims ?? 2, left), given({ out }))
    },
    chainMatmul(...args) {
      const [positional, keywords] = separate(args)
      return aten('chain_matmul', tensorsArgument('chainMatmul', positional), keywords)
    },
    // Python's older names for products with sparse matrices.
    spmm: (...args) => aten('mm', ...args),
    dsmm: (...args) => aten('mm', ...args),
    hsmm: (...args) => aten('hspmm', ...args),
    saddmm: (...args) => aten('sspaddmm', ...args),
  },
}

export interface ContractionFunctions {
  /**
   * Sums products over dimensions of two tensors: the last `dims` of `a` with the first of `b`, or `[of a, of b]`.
   * https://docs.pytorch.org/docs/stable/generated/torch.tensordot.html
   */
  tensordot(
    a: Tensor, b: Tensor,
    dims?: number | Tensor | readonly [readonly number[], readonly number[]] | { dims?: number | Tensor | readonly [readonly number[], readonly number[]]; out?: Tensor },
    options?: { out?: Tensor },
  ): Tensor
  /** The product of matrices in the cheapest order; `torch.linalg.multiDot` is the newer form. https://docs.pytorch.org/docs/stable/generated/torch.chain_matmul.html */
  chainMatmul(...matrices: (Tensor | { out?: Tensor })[]): Tensor
  chainMatmul(matrices: readonly Tensor[], options?: { out?: Tensor }): Tensor
  /** The product of two matrices, the first of which may be sparse. */
  spmm(input: Tensor, mat2: Tensor): Tensor
  /** The product of two matrices, the first of which may be sparse. */
  dsmm(input: Tensor, mat2: Tensor): Tensor
  /** The product of a sparse and a dense matrix, as a hybrid sparse matrix. */
  hsmm(input: Tensor, mat2: Tensor): Tensor
  /** A sparse `input` plus the product of a sparse and a dense matrix, sparse. Also called `sspaddmm`. */
  saddmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: number; alpha?: number }): Tensor
}
