import type { Tensor } from '../../tensor.js'
import { fans, kaimingUniform_, ones_, uniform_, zeros_ } from '../init.js'

/** The values with which linear and convolutional layers begin, in the order in which Python draws them. */
export function resetWeightAndBias(weight: Tensor, bias: Tensor | null): void {
  kaimingUniform_(weight, { a: Math.sqrt(5) })
  if (bias === null) return
  const [fanIn] = fans(weight)
  const bound = fanIn > 0 ? 1 / Math.sqrt(fanIn) : 0
  uniform_(bias, -bound, bound)
}

/** The values with which normalisations begin: they change nothing. */
export function resetScale(weight: Tensor | null, bias: Tensor | null): void {
  if (weight !== null) ones_(weight)
  if (bias !== null) zeros_(bias)
}
