import { current } from '../context.js'
import { TorchError } from '../errors.js'
import { native } from '../native.js'
import { ownTensor } from '../scope.js'
import { handleOf, isTensor, type Tensor } from '../tensor.js'
import { describeValue } from '../values.js'
import { mapLeaves, refusePromise } from './tree.js'

export type Layer = 'vmap' | 'grad' | 'jvp'

let depth = 0

/** Whether the running code is inside a transform. */
export function inTransform(): boolean {
  return depth > 0
}

/** Runs `body` with one more transform on libtorch's stack; it gets the transform's level. */
export function runInLayer<T>(kind: Layer, op: string, body: (level: number) => T, batchSize = 0, randomness = 'error'): T {
  current()
  const level = native.pushLayer(kind, batchSize, randomness)
  depth++
  try {
    const result = body(level)
    refusePromise(result, op)
    return result
  } finally {
    // Modes that the body entered are undone while the layer is still there.
    current()
    depth--
    native.popLayer()
  }
}

function requireLive(tensor: Tensor, op: string): Tensor {
  if (tensor.disposed) throw new TorchError('ERR_TCH_DISPOSED', `${op}: a tensor was disposed`, { op })
  return tensor
}

const own = (handle: number): Tensor => ownTensor(handle, current().scope)

export function wrapForGrad(tensor: Tensor, level: number, requiresGrad: boolean, op: string): Tensor {
  return own(native.wrapForGrad(handleOf(requireLive(tensor, op)), level, requiresGrad, undefined))
}

/** A tree of tensors as it is outside the level. */
export function unwrapForGrad<T>(tree: T, level: number): T {
  return mapLeaves(tree, (leaf) => (isTensor(leaf) ? own(native.unwrapForGrad(handleOf(leaf), level, undefined)) : leaf)) as T
}

export function addBatchDim(tensor: Tensor, dim: number, level: number, op: string): Tensor {
  return own(native.addBatchDim(handleOf(requireLive(tensor, op)), dim, level, undefined))
}

export function removeBatchDim(tensor: Tensor, batchSize: number, dim: number, level: number, op: string): Tensor {
  return own(native.removeBatchDim(handleOf(requireLive(tensor, op)), batchSize, dim, level, undefined))
}

export function requireTensorLeaf(value: unknown, what: string, op: string): Tensor {
  if (isTensor(value)) return requireLive(value, op)
  throw new TorchError('ERR_TCH_TYPE', `${op}: ${what} is a tensor, not ${describeValue(value)}`, { op })
}
