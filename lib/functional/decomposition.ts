import { TorchError } from '../errors.js'
import type { Tensor } from '../tensor.js'
import { aten, atenMany, boolArgument, intArgument, parameters, tensorArgument, type Theme } from './parameters.js'

const lu = parameters('lu', 'A|input|self', 'pivot?', 'getInfos?', 'out?')
const svdLowrank = parameters('svdLowrank', 'A|input', 'q?', 'niter?', 'M?')
const pcaLowrank = parameters('pcaLowrank', 'A|input', 'q?', 'center?', 'niter?')

function difference(a: Tensor, b: Tensor | null): Tensor {
  return b === null ? a : aten('sub', a, b)
}

function orthonormal(matrix: Tensor): Tensor {
  return atenMany('linalg_qr', matrix)[0]!
}

/** A − M applied to `by`, M left out where it is null. */
function applied(A: Tensor, M: Tensor | null, by: Tensor): Tensor {
  return difference(aten('matmul', A, by), M === null ? null : aten('matmul', M, by))
}

/** An orthonormal basis of nearly the range of A − M: Halko, Martinsson and Tropp, 2009, algorithm 4.4. */
function approximateBasis(A: Tensor, q: number, niter: number, M: Tensor | null): Tensor {
  const random = aten('randn', [A.shape[A.ndim - 1]!, q], { dtype: A.dtype, device: A.device })
  let Q = orthonormal(applied(A, M, random))
  const [Ah, Mh] = [aten('mH', A), M === null ? null : aten('mH', M)]
  for (let i = 0; i < niter; i++) {
    Q = orthonormal(applied(Ah, Mh, Q))
    Q = orthonormal(applied(A, M, Q))
  }
  return Q
}

function lowRank(A: Tensor, q: number, niter: number, M: Tensor | null): Tensor[] {
  const wide = A.shape[A.ndim - 2]! < A.shape[A.ndim - 1]!
  const tall = wide ? aten('mH', A) : A
  const shift = M === null ? null : wide ? aten('mH', M) : M
  const Q = approximateBasis(tall, q, niter, shift)
  const Qh = aten('mH', Q)
  const B = difference(aten('matmul', Qh, tall), shift === null ? null : aten('matmul', Qh, shift))
  const [small, S, Vh] = atenMany('linalg_svd', B, false)
  const [U, V] = [aten('matmul', Q, small!), aten('mH', Vh!)]
  return wide ? [V, S!, U] : [U, S!, V]
}

function matrixArgument(op: string, value: unknown): Tensor {
  const A = tensorArgument(op, 'A', value)
  if (A.ndim >= 2) return A
  throw new TorchError('ERR_TCH_SHAPE', `${op}(): A has at least two dimensions, got ${A.ndim}`, { op })
}

/** Results in the tensors that the caller gave for them. */
function written(results: readonly Tensor[], out: unknown): Tensor[] {
  if (!Array.isArray(out) || out.length !== results.length) {
    throw new TorchError('ERR_TCH_TYPE', `lu(): out is an array of ${results.length} tensors`, { op: 'lu' })
  }
  return results.map((result, i) => aten('copy_', aten('resize_', tensorArgument('lu', 'out', out[i]), result.shape), result))
}

function named(values: Tensor[], names: readonly string[]): Tensor[] {
  names.forEach((name, i) => Object.defineProperty(values, name, { value: values[i], enumerable: false }))
  return values
}

/** Factors of matrices. */
export const decomposition: Theme = {
  functions: {
    lu(...args) {
      const [A, pivot, getInfos, out] = lu(args)
      const infos = boolArgument('lu', 'getInfos', getInfos ?? false)
      const [factors, pivots, info] = atenMany('_lu_with_info', matrixArgument('lu', A), boolArgument('lu', 'pivot', pivot ?? true), !infos)
      const results = infos ? [factors!, pivots!, info!] : [factors!, pivots!]
      return out === undefined || out === null ? results : written(results, out)
    },
    svdLowrank(...args) {
      const [A, q, niter, M] = svdLowrank(args)
      const matrix = matrixArgument('svdLowrank', A)
      const shift = M === undefined || M === null ? null : aten('broadcast_to', tensorArgument('svdLowrank', 'M', M), matrix.shape)
      const found = lowRank(matrix, intArgument('svdLowrank', 'q', q ?? 6), intArgument('svdLowrank', 'niter', niter ?? 2), shift)
      return named(found, ['U', 'S', 'V'])
    },
    pcaLowrank(...args) {
      const [A, q, center, niter] = pcaLowrank(args)
      const matrix = matrixArgument('pcaLowrank', A)
      const most = Math.min(...matrix.shape.slice(-2))
      const rank = intArgument('pcaLowrank', 'q', q ?? Math.min(6, most))
      const steps = intArgument('pcaLowrank', 'niter', niter ?? 2)
      if (rank < 0 || rank > most) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `pcaLowrank(): q is from 0 to ${most}, got ${rank}`, { op: 'pcaLowrank' })
      if (steps < 0) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `pcaLowrank(): niter is at least 0, got ${steps}`, { op: 'pcaLowrank' })
      const centered = boolArgument('pcaLowrank', 'center', center ?? true) ? aten('sub', matrix, aten('mean', matrix, [-2], true)) : matrix
      return named(lowRank(centered, rank, steps, null), ['U', 'S', 'V'])
    },
  },
  alsoMethods: ['lu'],
}

type Factors = [U: Tensor, S: Tensor, V: Tensor] & { U: Tensor; S: Tensor; V: Tensor }

export interface DecompositionFunctions {
  /**
   * The packed LU factors of (…, m, n) matrices and their pivots, for `luUnpack`; with `getInfos` also
   * what went wrong, instead of an error.
   * https://docs.pytorch.org/docs/stable/generated/torch.lu.html
   */
  lu(A: Tensor, options?: { pivot?: boolean; getInfos?: false; out?: [Tensor, Tensor] }): [LU: Tensor, pivots: Tensor]
  lu(A: Tensor, options: { pivot?: boolean; getInfos: true; out?: [Tensor, Tensor, Tensor] }): [LU: Tensor, pivots: Tensor, infos: Tensor]
  lu(A: Tensor, pivot: boolean, getInfos?: boolean): Tensor[]
  /**
   * The `q` largest singular values of (…, m, n) matrices and their vectors, nearly, with random numbers: A ≈ U diag(S) Vᴴ.
   * https://docs.pytorch.org/docs/stable/generated/torch.svd_lowrank.html
   */
  svdLowrank(A: Tensor, options?: { q?: number; niter?: number; M?: Tensor | null }): Factors
  svdLowrank(A: Tensor, q: number, niter?: number, M?: Tensor | null): Factors
  /**
   * Principal components of (…, m, n) data, nearly, with random numbers: the columns of V.
   * https://docs.pytorch.org/docs/stable/generated/torch.pca_lowrank.html
   */
  pcaLowrank(A: Tensor, options?: { q?: number | null; center?: boolean; niter?: number }): Factors
  pcaLowrank(A: Tensor, q: number | null, center?: boolean, niter?: number): Factors
}

export interface DecompositionMethods {
  /** The packed LU factors and their pivots. See `torch.lu`. */
  lu(options?: { pivot?: boolean; getInfos?: false }): [LU: Tensor, pivots: Tensor]
  lu(options: { pivot?: boolean; getInfos: true }): [LU: Tensor, pivots: Tensor, infos: Tensor]
}
