import type { Generator } from '../generator.js'
import type { Tensor } from '../tensor.js'
import { call } from './functional/signature.js'

/** The error function in double precision, by libtorch. */
function erf(x: number): number {
  return call('erf', call('scalar_tensor', x, { dtype: 'float64' })).item() as number
}

const below = (x: number): number => (1 + erf(x / Math.SQRT2)) / 2

/**
 * Fills a tensor with normal values within `[a, b]` by rejection, with the random numbers that Python draws: from the
 * normal distribution where enough of it lies within, else from uniform candidates.
 */
export function trunc(tensor: Tensor, mean: number, std: number, a: number, b: number, generator: Generator | null): void {
  if (tensor.isMeta) return
  if (below((b - mean) / std) - below((a - mean) / std) > 0.3) fromNormal(tensor, mean, std, a, b, generator)
  else fromUniform(tensor, mean, std, a, b, generator)
}

function fromNormal(tensor: Tensor, mean: number, std: number, a: number, b: number, generator: Generator | null): void {
  // The bounds as the tensor's dtype has them.
  const inDtype = (bound: number): number => call('scalar_tensor', bound, { dtype: tensor.dtype }).item() as number
  const [low, high] = [inDtype(a), inDtype(b)]
  const draw = (into: Tensor): Tensor => call('normal_', into, mean, std, { generator })
  let result = draw(tensor.detach())
  for (;;) {
    const outside = result.lt(low).logicalOr(result.gt(high))
    if (outside.any().item() as unknown === false) break
    result = call('where', outside, draw(call('empty_like', result)), result)
  }
  tensor.copy_(result)
}

function fromUniform(tensor: Tensor, mean: number, std: number, a: number, b: number, generator: Generator | null): void {
  const mode = Math.max(a, Math.min(mean, b))
  const logPeak = -0.5 * ((mode - mean) / std) ** 2
  const uniform = (into: Tensor, from = 0, to = 1): Tensor => call('uniform_', into, from, to, { generator })
  const candidates = call('empty_like', tensor)
  const level = call('empty_like', tensor)
  const rejected = (): Tensor => {
    candidates.sub_(mean).div_(std).pow_(2).mul_(-0.5).sub_(logPeak)
    return uniform(level).log_().gt(candidates)
  }
  let result: Tensor = uniform(tensor.detach(), a, b)
  candidates.copy_(result)
  let pending = rejected()
  while (pending.any().item() as unknown === true) {
    result = call('where', pending, uniform(candidates, a, b), result)
    pending = call('where', pending, rejected(), pending)
  }
  tensor.copy_(result)
}
