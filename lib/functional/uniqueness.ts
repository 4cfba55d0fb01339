import type { Tensor } from '../tensor.js'
import { atenMany, boolArgument, parameters, tensorArgument, type Theme } from './parameters.js'

const unique = parameters('unique', 'input|self', 'sorted?', 'returnInverse?', 'returnCounts?', 'dim?')
const consecutive = parameters('uniqueConsecutive', 'input|self', 'returnInverse?', 'returnCounts?', 'dim?')

/** The operators always give three tensors: the flags say which of them are results. */
function wanted([values, inverse, counts]: Tensor[], returnInverse: boolean, returnCounts: boolean): Tensor | Tensor[] {
  if (!returnInverse) inverse!.dispose()
  if (!returnCounts) counts!.dispose()
  if (!returnInverse && !returnCounts) return values!
  return [values!, ...(returnInverse ? [inverse!] : []), ...(returnCounts ? [counts!] : [])]
}

/** Distinct elements. */
export const uniqueness: Theme = {
  functions: {
    unique(...args) {
      const [input, sorted, inverse, counts, dim] = unique(args)
      const tensor = tensorArgument('unique', 'input', input)
      const sort = boolArgument('unique', 'sorted', sorted ?? true)
      const withInverse = boolArgument('unique', 'returnInverse', inverse ?? false)
      const withCounts = boolArgument('unique', 'returnCounts', counts ?? false)
      const found = dim === undefined || dim === null
        ? atenMany('_unique2', tensor, sort, withInverse, withCounts)
        : atenMany('unique_dim', tensor, dim, sort, withInverse, withCounts)
      return wanted(found, withInverse, withCounts)
    },
    uniqueConsecutive(...args) {
      const [input, inverse, counts, dim] = consecutive(args)
      const tensor = tensorArgument('uniqueConsecutive', 'input', input)
      const withInverse = boolArgument('uniqueConsecutive', 'returnInverse', inverse ?? false)
      const withCounts = boolArgument('uniqueConsecutive', 'returnCounts', counts ?? false)
      return wanted(atenMany('unique_consecutive', tensor, withInverse, withCounts, dim ?? null), withInverse, withCounts)
    },
  },
  alsoMethods: ['unique', 'uniqueConsecutive'],
}

interface ConsecutiveOptions {
  /** Compare slices along this dimension; left out: all elements, flattened. */
  dim?: number | null
}

interface UniqueOptions extends ConsecutiveOptions {
  sorted?: boolean
}

export interface UniquenessFunctions {
  /**
   * The distinct elements, ascending. `returnInverse` also gives for each element of the input where
   * it is in the result, `returnCounts` how often each occurs: `[values, inverse, counts]`.
   * https://docs.pytorch.org/docs/stable/generated/torch.unique.html
   */
  unique(input: Tensor, options?: UniqueOptions & { returnInverse?: false; returnCounts?: false }): Tensor
  unique(input: Tensor, options: UniqueOptions & { returnInverse: true; returnCounts?: false }): [values: Tensor, inverse: Tensor]
  unique(input: Tensor, options: UniqueOptions & { returnInverse?: false; returnCounts: true }): [values: Tensor, counts: Tensor]
  unique(input: Tensor, options: UniqueOptions & { returnInverse: true; returnCounts: true }): [values: Tensor, inverse: Tensor, counts: Tensor]
  unique(input: Tensor, sorted: boolean, returnInverse?: boolean, returnCounts?: boolean, dim?: number | null): Tensor | Tensor[]
  /** As `unique`, but only neighbours that are equal become one. https://docs.pytorch.org/docs/stable/generated/torch.unique_consecutive.html */
  uniqueConsecutive(input: Tensor, options?: ConsecutiveOptions & { returnInverse?: false; returnCounts?: false }): Tensor
  uniqueConsecutive(input: Tensor, options: ConsecutiveOptions & { returnInverse: true; returnCounts?: false }): [values: Tensor, inverse: Tensor]
  uniqueConsecutive(input: Tensor, options: ConsecutiveOptions & { returnInverse?: false; returnCounts: true }): [values: Tensor, counts: Tensor]
  uniqueConsecutive(input: Tensor, options: ConsecutiveOptions & { returnInverse: true; returnCounts: true }): [values: Tensor, inverse: Tensor, counts: Tensor]
  uniqueConsecutive(input: Tensor, returnInverse: boolean, returnCounts?: boolean, dim?: number | null): Tensor | Tensor[]
}

export interface UniquenessMethods {
  /** The distinct elements, ascending. See `torch.unique`. */
  unique(options?: UniqueOptions & { returnInverse?: false; returnCounts?: false }): Tensor
  unique(options: UniqueOptions & { returnInverse: true; returnCounts?: false }): [values: Tensor, inverse: Tensor]
  unique(options: UniqueOptions & { returnInverse?: false; returnCounts: true }): [values: Tensor, counts: Tensor]
  unique(options: UniqueOptions & { returnInverse: true; returnCounts: true }): [values: Tensor, inverse: Tensor, counts: Tensor]
  unique(sorted: boolean, returnInverse?: boolean, returnCounts?: boolean, dim?: number | null): Tensor | Tensor[]
  /** As `unique`, but only neighbours that are equal become one. See `torch.uniqueConsecutive`. */
  uniqueConsecutive(options?: ConsecutiveOptions & { returnInverse?: false; returnCounts?: false }): Tensor
  uniqueConsecutive(options: ConsecutiveOptions & { returnInverse: true; returnCounts?: false }): [values: Tensor, inverse: Tensor]
  uniqueConsecutive(options: ConsecutiveOptions & { returnInverse?: false; returnCounts: true }): [values: Tensor, counts: Tensor]
  uniqueConsecutive(options: ConsecutiveOptions & { returnInverse: true; returnCounts: true }): [values: Tensor, inverse: Tensor, counts: Tensor]
  uniqueConsecutive(returnInverse: boolean, returnCounts?: boolean, dim?: number | null): Tensor | Tensor[]
}
