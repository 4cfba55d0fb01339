import { describeValue } from '../values.js'
import { TorchError } from '../errors.js'
import { isTensor, type Tensor } from '../tensor.js'
import { aten, tensorsArgument, type Theme } from './parameters.js'

// A subscript number stands for a letter: 0–25 for A–Z, 26–51 for a–z.
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

function subscripts(list: unknown): string {
  if (!Array.isArray(list)) {
    throw new TorchError('ERR_TCH_TYPE', `einsum(): after each operand comes the array of its subscripts, got ${describeValue(list)}`, { op: 'einsum' })
  }
  return list
    .map((each: unknown) => {
      if (each === '...') return '...'
      const letter = typeof each === 'number' ? LETTERS[each] : undefined
      if (letter !== undefined) return letter
      throw new TorchError('ERR_TCH_OUT_OF_RANGE', `einsum(): a subscript is an integer from 0 to 51 or '...', got ${describeValue(each)}`, { op: 'einsum' })
    })
    .join('')
}

/** `einsum(a, [0, 1], b, [1, 2], [0, 2])`: operands and subscripts in turn, then the result's. */
function fromSublists(args: readonly unknown[]): [equation: string, operands: Tensor[]] {
  const pairs = Math.floor(args.length / 2)
  const operands = tensorsArgument('einsum', Array.from({ length: pairs }, (_, i) => args[2 * i]))
  const left = Array.from({ length: pairs }, (_, i) => subscripts(args[2 * i + 1])).join(',')
  return [args.length % 2 === 1 ? `${left}->${subscripts(args[args.length - 1])}` : left, operands]
}

export const einsum: Theme = {
  functions: {
    einsum(...args) {
      if (args.length < 2) throw new TorchError('ERR_TCH_MISSING_ARGUMENT', 'einsum(): takes an equation and at least one operand', { op: 'einsum' })
      if (isTensor(args[0])) return aten('einsum', ...fromSublists(args))
      if (typeof args[0] !== 'string') {
        throw new TorchError('ERR_TCH_TYPE', `einsum(): the equation is text such as 'ij,jk->ik', not ${describeValue(args[0])}`, { op: 'einsum' })
      }
      return aten('einsum', args[0], tensorsArgument('einsum', args.slice(1)))
    },
  },
}

export interface EinsumFunctions {
  /**
   * Sums of products over the subscripts of an equation, Einstein's notation: `torch.einsum('ij,jk->ik', a, b)`.
   * Or with subscripts as numbers: `torch.einsum(a, [0, 1], b, [1, 2], [0, 2])`.
   * https://docs.pytorch.org/docs/stable/generated/torch.einsum.html
   */
  einsum(equation: string, ...operands: Tensor[]): Tensor
  einsum(equation: string, operands: readonly Tensor[]): Tensor
  einsum(...operandsAndSubscripts: (Tensor | readonly (number | '...')[])[]): Tensor
}
