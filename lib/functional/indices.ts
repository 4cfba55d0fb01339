import { describeValue, isInt, isListLike } from '../values.js'
import { dtypeOf } from '../dtype.js'
import { TorchError } from '../errors.js'
import type { Tensor } from '../tensor.js'
import { tensor as makeTensor } from '../tensor-data.js'
import { aten, atenMany, boolArgument, given, parameters, tensorArgument, type Theme } from './parameters.js'

const nonzero = parameters('nonzero', 'input|self', '*', 'out?', 'asTuple?')
const unravelIndex = parameters('unravelIndex', 'indices', 'shape')

/** Sizes as bigints: their product may pass 2^53. */
function sizesOf(shape: unknown): bigint[] {
  const list: ArrayLike<unknown> = isListLike(shape) ? shape : [shape]
  return Array.from(list, (size) => {
    if (!isInt(size)) throw new TorchError('ERR_TCH_TYPE', `unravelIndex(): shape is an integer or an array of integers, not ${describeValue(size)}`, { op: 'unravelIndex' })
    if (size < 0) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `unravelIndex(): a size is at least 0, got ${size}`, { op: 'unravelIndex' })
    return BigInt(size)
  })
}

/** Where elements are. */
export const indices: Theme = {
  functions: {
    nonzero(...args) {
      const [input, out, asTuple] = nonzero(args)
      const tensor = tensorArgument('nonzero', 'input', input)
      if (!boolArgument('nonzero', 'asTuple', asTuple ?? false)) return aten('nonzero', tensor, given({ out }))
      return atenMany('nonzero_numpy', tensor)
    },
    unravelIndex(...args) {
      const [flat, shape] = unravelIndex(args)
      const tensor = tensorArgument('unravelIndex', 'indices', flat)
      const sizes = sizesOf(shape)
      if (dtypeOf(tensor.dtype).kind !== 'int') throw new TorchError('ERR_TCH_TYPE', `unravelIndex(): indices are integers, not '${tensor.dtype}'`, { op: 'unravelIndex' })
      const steps = sizes.map((_, dim) => sizes.slice(dim + 1).reduce((a, b) => a * b, 1n))
      const column = (values: bigint[]): Tensor => makeTensor(values, { dtype: 'int64', device: tensor.device })
      const rows = aten('remainder', aten('floor_divide', aten('unsqueeze', tensor, -1), column(steps)), column(sizes))
      return atenMany('unbind', rows, -1)
    },
  },
  alsoMethods: ['nonzero'],
}

export interface IndicesFunctions {
  /**
   * Where elements are not zero: (n, dimensions) indices; with `asTuple` one 1-d tensor for each dimension, for `at`.
   * https://docs.pytorch.org/docs/stable/generated/torch.nonzero.html
   */
  nonzero(input: Tensor, options?: { asTuple?: false; out?: Tensor }): Tensor
  nonzero(input: Tensor, options: { asTuple: true }): Tensor[]
  /** Flat indices as one tensor of indices for each dimension of `shape`. https://docs.pytorch.org/docs/stable/generated/torch.unravel_index.html */
  unravelIndex(indices: Tensor, shape: number | readonly number[]): Tensor[]
}

export interface IndicesMethods {
  /** Where elements are not zero. See `torch.nonzero`. */
  nonzero(options?: { asTuple?: false }): Tensor
  nonzero(options: { asTuple: true }): Tensor[]
}
