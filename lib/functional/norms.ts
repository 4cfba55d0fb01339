import { isInt } from '../values.js'
import type { Dtype } from '../dtype.js'
import { TorchError } from '../errors.js'
import type { Tensor } from '../tensor.js'
import { aten, boolArgument, given, intsArgument, parameters, tensorArgument, wordArgument, type Theme } from './parameters.js'

const norm = parameters('norm', 'input|self', 'p?', 'dim?', 'keepdim?', 'out?', 'dtype?')
const methodNorm = parameters('norm', 'self', 'p?', 'dim?', 'keepdim?', 'dtype?')
const cdist = parameters('cdist', 'x1', 'x2', 'p?', 'computeMode?')

// What the operator knows by number: null leaves the choice to the sizes.
const modes = { use_mm_for_euclid_dist_if_necessary: null, use_mm_for_euclid_dist: 1, donot_use_mm_for_euclid_dist: 2 } as const

function computeNorm(input: unknown, p: unknown, dim: unknown, keepdim: unknown, out: unknown, dtype: unknown): Tensor {
  const tensor = tensorArgument('norm', 'input', input)
  const keep = boolArgument('norm', 'keepdim', keepdim ?? false)
  const dims = dim === undefined || dim === null ? null : isInt(dim) ? [Number(dim)] : intsArgument('norm', 'dim', dim)
  const order = p === undefined ? 'fro' : (p ?? 2)
  const options = given({ dtype, out })
  if (tensor.layout !== 'strided') {
    const number = order === 'fro' ? 2 : order
    return dims === null && !keep ? aten('norm', tensor, number, options) : aten('norm', tensor, number, dims ?? [], keep, options)
  }
  if (typeof order !== 'string') return aten('linalg_vector_norm', tensor, order, dims, keep, options)
  if (order === 'nuc') return aten('linalg_matrix_norm', tensor, 'nuc', dims ?? Array.from({ length: tensor.ndim }, (_, i) => i), keep, options)
  if (order !== 'fro' || (dims !== null && dims.length > 2)) {
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `norm(): p is a number, 'nuc', or 'fro' over at most two dimensions, got '${order}'`, { op: 'norm' })
  }
  return aten('linalg_vector_norm', tensor, 2, dims, keep, options)
}

/** Lengths and distances. */
export const norms: Theme = {
  functions: {
    norm(...args) {
      const [input, p, dim, keepdim, out, dtype] = norm(args)
      return computeNorm(input, p, dim, keepdim, out, dtype)
    },
    cdist(...args) {
      const [x1, x2, p, mode] = cdist(args)
      const words = Object.keys(modes) as (keyof typeof modes)[]
      const word = wordArgument('cdist', 'computeMode', words, mode ?? words[0])
      return aten('cdist', tensorArgument('cdist', 'x1', x1), tensorArgument('cdist', 'x2', x2), p ?? 2, modes[word])
    },
  },
  methods: {
    norm(...args) {
      const [self, p, dim, keepdim, dtype] = methodNorm(args)
      return computeNorm(self, p, dim, keepdim, undefined, dtype)
    },
  },
}

export interface NormOptions {
  p?: number | 'fro' | 'nuc' | null
  dim?: number | readonly number[] | null
  keepdim?: boolean
  dtype?: Dtype
}

export interface NormsFunctions {
  /**
   * The norm of a tensor, or of its vectors (matrices for `'nuc'`) along `dim`; `'fro'` is the square
   * root of the sum of squares. `torch.linalg.vectorNorm` and `matrixNorm` say which of the two is meant.
   * https://docs.pytorch.org/docs/stable/generated/torch.norm.html
   */
  norm(input: Tensor, options?: NormOptions & { out?: Tensor }): Tensor
  norm(input: Tensor, p: NormOptions['p'], options?: Omit<NormOptions, 'p'> & { out?: Tensor }): Tensor
  norm(input: Tensor, p: NormOptions['p'], dim: NormOptions['dim'], keepdim?: boolean | { keepdim?: boolean; out?: Tensor; dtype?: Dtype }, options?: { out?: Tensor; dtype?: Dtype }): Tensor
  /**
   * Distances between the rows of two batches: (B, P, M) and (B, R, M) give (B, P, R).
   * https://docs.pytorch.org/docs/stable/generated/torch.cdist.html
   */
  cdist(x1: Tensor, x2: Tensor, p?: number, options?: { computeMode?: keyof typeof modes }): Tensor
  cdist(x1: Tensor, x2: Tensor, options?: { p?: number; computeMode?: keyof typeof modes }): Tensor
}

export interface NormsMethods {
  /** The norm of the tensor, or of its vectors along `dim`. See `torch.norm`. */
  norm(options?: NormOptions): Tensor
  norm(p: NormOptions['p'], options?: Omit<NormOptions, 'p'>): Tensor
  norm(p: NormOptions['p'], dim: NormOptions['dim'], keepdim?: boolean | { keepdim?: boolean; dtype?: Dtype }, options?: { dtype?: Dtype }): Tensor
}
