import type { Tensor } from '../tensor.js'
import { atenMany, parameters, tensorArgument, type Theme } from './parameters.js'

const split = parameters('split', 'tensor|input|self', 'splitSizeOrSections|splitSize', 'dim?')

/** Cutting a tensor into views. */
export const splitting: Theme = {
  functions: {
    split(...args) {
      const [tensor, size, dim] = split(args)
      return atenMany('split', tensorArgument('split', 'tensor', tensor), size, dim ?? 0)
    },
  },
  alsoMethods: ['split'],
}

export interface SplittingFunctions {
  /**
   * Views of a tensor, cut along `dim` into pieces of one size (the last may be smaller) or of the sizes given.
   * https://docs.pytorch.org/docs/stable/generated/torch.split.html
   * @throws `ERR_TCH_TORCH` when the sizes do not add up to the size of the dimension.
   */
  split(tensor: Tensor, splitSizeOrSections: number | readonly number[], dim?: number | { dim?: number }): Tensor[]
}

export interface SplittingMethods {
  /** Views, cut along `dim` into pieces of one size or of the sizes given. See `torch.split`. */
  split(splitSizeOrSections: number | readonly number[], dim?: number | { dim?: number }): Tensor[]
}
