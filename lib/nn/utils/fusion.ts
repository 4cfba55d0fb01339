import { runWith } from '../../context.js'
import { TorchError } from '../../errors.js'
import type { Module } from '../../module.js'
import type { Tensor } from '../../tensor.js'
import type { BatchNorm1d, BatchNorm2d, BatchNorm3d } from '../layers/batch-norm.js'
import type { Conv1d, Conv2d, Conv3d, ConvTranspose1d, ConvTranspose2d, ConvTranspose3d } from '../layers/conv.js'
import type { Linear } from '../layers/linear.js'
import { call } from '../functional/signature.js'
import { Parameter } from '../parameter.js'

type BatchNorm = BatchNorm1d | BatchNorm2d | BatchNorm3d
type Conv = Conv1d | Conv2d | Conv3d | ConvTranspose1d | ConvTranspose2d | ConvTranspose3d

/** The mean and the factor by which a normalisation in eval mode divides, with its weight and bias. */
interface Statistics {
  mean: Tensor
  scale: Tensor
  weight: Tensor
  bias: Tensor
}

function statisticsOf(op: string, layer: Module, norm: BatchNorm): Statistics {
  if (layer.training || norm.training) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): both layers are in eval mode; call eval() first`, { op })
  const { running_mean: mean, running_var: variance, weight, bias, eps } = norm
  if (mean === null || variance === null) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): the normalisation has no running statistics`, { op })
  return { mean, scale: call('rsqrt', call('add', variance, eps)), weight: weight ?? call('ones_like', mean), bias: bias ?? call('zeros_like', mean) }
}

/** The layer's copy with the normalisation in its weight and bias. */
function fused<L extends Conv | Linear>(layer: L, { mean, scale, weight, bias }: Statistics, shape: readonly number[]): L {
  const made = layer.deepcopy() as L
  const before = layer.bias ?? call('zeros_like', mean)
  const dtype = layer.weight.dtype
  made.weight = new Parameter(call('mul', layer.weight, call('reshape', call('mul', weight, scale), shape)).to(dtype), { requiresGrad: layer.weight.requiresGrad })
  const offset = call('add', call('mul', call('mul', call('sub', before, mean), scale), weight), bias)
  made.bias = new Parameter(offset.to(layer.bias?.dtype ?? dtype), { requiresGrad: before.requiresGrad })
  return made
}

/**
 * A convolution that gives what it and the batch normalisation after it give in eval mode. `transpose` for a
 * transposed convolution. https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.fuse_conv_bn_eval.html
 */
export function fuseConvBnEval<L extends Conv>(conv: L, norm: BatchNorm, transpose = false): L {
  return runWith({ grad: false }, () => {
    const rest = conv.weight.shape.slice(2).map(() => 1)
    return fused(conv, statisticsOf('fuseConvBnEval', conv, norm), transpose ? [1, -1, ...rest] : [-1, 1, ...rest])
  })
}

/** A linear layer that gives what it and the batch normalisation after it give in eval mode. https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.fuse_linear_bn_eval.html */
export function fuseLinearBnEval<L extends Linear>(linear: L, norm: BatchNorm): L {
  if (norm.numFeatures !== linear.outFeatures && norm.numFeatures !== 1) {
    throw new TorchError('ERR_TCH_SHAPE', `fuseLinearBnEval(): the normalisation is of ${linear.outFeatures} features or 1, got ${norm.numFeatures}`, { op: 'fuseLinearBnEval' })
  }
  return runWith({ grad: false }, () => fused(linear, statisticsOf('fuseLinearBnEval', linear, norm), [-1, 1]))
}
