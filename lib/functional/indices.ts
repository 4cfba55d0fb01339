import { isInt } from '../convert.js'
import { TorchError } from '../errors.js'
import type { Tensor } from '../tensor.js'
import { aten, atenMany, boolArgument, given, intsArgument, parameters, tensorArgument, type Theme } from './parameters.js'

const nonzero = parameters('nonzero', 'input|self', '*', 'out?', 'asTuple?')
const unravelIndex = parameters('unravelIndex', 'indices', 'shape')

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
      const sizes = isInt(shape) ? [Number(shape)] : intsArgument('unravelIndex', 'shape', shape)
      if (sizes.some((size) => size < 0)) throw new TorchError('ERR_TCH_OUT_OF_RANGE', 'unravelIndex(): a size is at least 0', { op: 'unravelIndex' })
      let step = 1
      const found: Tensor[] = []
      for (let dim = sizes.length - 1; dim >= 0; dim--) {
        const size = sizes[dim]!
        found.unshift(aten('remainder', aten('floor_divide', tensor, step), Math.max(size, 1)))
        step *= Math.max(size, 1)
      }
      return found
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
