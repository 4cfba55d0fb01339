import type { Tensor } from '../tensor.js'
import { aten, intArgument, parameters, tensorArgument, type Theme } from './parameters.js'

const where = parameters('where', 'self', 'condition', 'other')
const polygamma = parameters('polygamma', 'self', 'n')

/** Methods whose tensor is not the first argument of the operator. */
export const receivers: Theme = {
  methods: {
    where(...args) {
      const [self, condition, other] = where(args)
      return aten('where', tensorArgument('where', 'condition', condition), tensorArgument('where', 'self', self), other)
    },
    polygamma(...args) {
      const [self, n] = polygamma(args)
      return aten('polygamma', intArgument('polygamma', 'n', n), tensorArgument('polygamma', 'self', self))
    },
  },
}

export interface ReceiversMethods {
  /**
   * This tensor where the condition is true, `other` elsewhere; all three are broadcast.
   * https://docs.pytorch.org/docs/stable/generated/torch.Tensor.where.html
   */
  where(condition: Tensor, other: Tensor | number | bigint | boolean): Tensor
  /** The n-th derivative of the digamma function. https://docs.pytorch.org/docs/stable/generated/torch.polygamma.html */
  polygamma(n: number): Tensor
}
