import { current } from '../context.js'
import { TorchError } from '../errors.js'
import { native } from '../native.js'
import { operatorNamed } from '../operators.js'
import { requireTensor, type Tensor } from '../tensor.js'
import { refusePromise, requireFunction } from '../func/tree.js'

/** A tensor and its tangent; null when it has none. */
export interface UnpackedDual {
  primal: Tensor
  tangent: Tensor | null
}

let level = -1

export function dualLevelIsOpen(): boolean {
  return level >= 0
}

function requireLevel(op: string): number {
  if (level >= 0) return level
  throw new TorchError('ERR_TCH_UNSUPPORTED', `${op} works inside torch.autograd.forwardAd.dualLevel(() => …) only`, { op })
}

/**
 * Runs `body`, in which tensors can carry tangents; afterwards they have none. Not nested, and synchronous.
 * https://docs.pytorch.org/docs/stable/generated/torch.autograd.forward_ad.dual_level.html
 */
export function dualLevel<T>(body: () => T): T {
  requireFunction(body, 'dualLevel')
  if (level >= 0) throw new TorchError('ERR_TCH_UNSUPPORTED', 'dualLevel cannot be nested: PyTorch has one level of forward derivatives; torch.func.jvp nests', { op: 'dualLevel' })
  current()
  level = native.enterDualLevel()
  try {
    const result = body()
    refusePromise(result, 'dualLevel')
    return result
  } finally {
    native.exitDualLevel(level)
    level = -1
  }
}

/** A tensor with a tangent: what is computed from it has the derivative in that direction. */
export function makeDual(tensor: Tensor, tangent: Tensor): Tensor {
  const at = requireLevel('makeDual')
  return operatorNamed('aten::_make_dual').call([requireTensor(tensor, 'makeDual'), requireTensor(tangent, 'makeDual'), at]) as Tensor
}

/** The value and the tangent of a tensor. */
export function unpackDual(tensor: Tensor): UnpackedDual {
  const at = requireLevel('unpackDual')
  const [primal, tangent] = operatorNamed('aten::_unpack_dual').call([requireTensor(tensor, 'unpackDual'), at]) as [Tensor, Tensor | null]
  return { primal, tangent }
}
