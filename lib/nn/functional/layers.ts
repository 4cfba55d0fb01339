import type { Dtype } from '../../dtype.js'
import { TorchError } from '../../errors.js'
import { wordArgument, type Loose } from '../../functional/parameters.js'
import { runWith } from '../../context.js'
import { isTensor, type Tensor } from '../../tensor.js'
import { call, operator, withSignature } from './signature.js'

const bagModes = ['sum', 'mean', 'max'] as const

/** Rows of the weight are scaled down in place, without a gradient: PyTorch does it before it looks them up. */
function limitNorms(weight: Tensor, indices: Tensor, maxNorm: unknown, normType: unknown): void {
  if (maxNorm === undefined || maxNorm === null) return
  runWith({ grad: false }, () => call('embedding_renorm_', call('detach', weight), call('contiguous', indices), maxNorm, normType ?? 2))
}

/** Which row never learns: counted from the end when negative. */
function paddingRow(op: string, index: unknown, rows: number): number {
  if (index === undefined || index === null) return -1
  const row = index as number
  if (!Number.isInteger(row) || row >= rows || row < -rows) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${op}(): paddingIdx is within the ${rows} rows of weight, got ${String(index)}`, { op })
  return row < 0 ? row + rows : row
}

export const layers: Readonly<Record<string, Loose>> = {
  linear: operator('linear'),
  bilinear: operator('bilinear'),
  conv1d: operator('conv1d'),
  conv2d: operator('conv2d'),
  conv3d: operator('conv3d'),
  convTbc: operator('conv_tbc'),
  convTranspose1d: operator('conv_transpose1d'),
  convTranspose2d: operator('conv_transpose2d'),
  convTranspose3d: operator('conv_transpose3d'),
  layerNorm: withSignature('layerNorm', ['input', 'normalizedShape', 'weight?', 'bias?', 'eps?'], (input, shape, weight, bias, eps) => call('layer_norm', input, shape, weight, bias, eps)),
  groupNorm: withSignature('groupNorm', ['input', 'numGroups', 'weight?', 'bias?', 'eps?'], (input, groups, weight, bias, eps) => call('group_norm', input, groups, weight, bias, eps)),
  rmsNorm: withSignature('rmsNorm', ['input', 'normalizedShape', 'weight?', 'eps?'], (input, shape, weight, eps) => call('rms_norm', input, shape, weight, eps)),
  batchNorm: withSignature(
    'batchNorm', ['input', 'runningMean', 'runningVar', 'weight?', 'bias?', 'training?', 'momentum?', 'eps?'],
    (input, mean, variance, weight, bias, training, momentum, eps) =>
      call('batch_norm', input, weight ?? null, bias ?? null, mean, variance, training ?? false, momentum ?? 0.1, eps ?? 1e-5, true),
  ),
  instanceNorm: withSignature(
    'instanceNorm', ['input', 'runningMean?', 'runningVar?', 'weight?', 'bias?', 'useInputStats?', 'momentum?', 'eps?'],
    (input, mean, variance, weight, bias, useInputStats, momentum, eps) =>
      call('instance_norm', input, weight ?? null, bias ?? null, mean ?? null, variance ?? null, useInputStats ?? true, momentum ?? 0.1, eps ?? 1e-5, true),
  ),
  localResponseNorm: withSignature('localResponseNorm', ['input', 'size', 'alpha?', 'beta?', 'k?'], (input: Tensor, size: number, alpha, beta, k) => {
    if (input.ndim < 3) throw new TorchError('ERR_TCH_SHAPE', `localResponseNorm(): input has at least 3 dimensions, got ${input.ndim}`, { op: 'localResponseNorm' })
    // Means over neighbouring channels: an average over windows of `size` in the second dimension.
    const [batch, channels] = input.shape as [number, number]
    const rest = input.shape.slice(2)
    const square = call('mul', input, input)
    const deep = input.ndim === 3
      ? call('unsqueeze', square, 1)
      : call('view', square, [batch, 1, channels, rest[0], -1])
    const before = Math.floor(size / 2)
    const pads = [...new Array<number>(2 * (deep.ndim - 3)).fill(0), before, Math.floor((size - 1) / 2)]
    const padded = call('constant_pad_nd', deep, pads)
    const mean = input.ndim === 3 ? call('avg_pool2d', padded, [size, 1], 1) : call('avg_pool3d', padded, [size, 1, 1], 1)
    const scale = input.ndim === 3 ? call('squeeze', mean, 1) : call('view', call('squeeze', mean, 1), input.shape)
    return call('div', input, call('pow', call('add', call('mul', scale, alpha ?? 1e-4), k ?? 1), beta ?? 0.75))
  }),
  normalize: withSignature('normalize', ['input', 'p?', 'dim?', 'eps?', 'out?'], (input: Tensor, p, dim, eps, out) => {
    const length = call('clamp_min', input.norm(p ?? 2, dim ?? 1, true), eps ?? 1e-12)
    const whole = call('expand_as', length, input)
    return isTensor(out) ? call('div', input, whole, { out }) : call('div', input, whole)
  }),
  embedding: withSignature(
    'embedding', ['input', 'weight', 'paddingIdx?', 'maxNorm?', 'normType?', 'scaleGradByFreq?', 'sparse?'],
    (indices: Tensor, weight: Tensor, paddingIdx, maxNorm, normType, scale, sparse) => {
      limitNorms(weight, indices, maxNorm, normType)
      return call('embedding', weight, indices, paddingRow('embedding', paddingIdx, weight.shape[0]!), scale ?? false, sparse ?? false)
    },
  ),
  embeddingBag: withSignature(
    'embeddingBag',
    ['input', 'weight', 'offsets?', 'maxNorm?', 'normType?', 'scaleGradByFreq?', 'mode?', 'sparse?', 'perSampleWeights?', 'includeLastOffset?', 'paddingIdx?'],
    (input: Tensor, weight: Tensor, offsets, maxNorm, normType, scale, mode, sparse, perSample, includeLast, paddingIdx) => {
      const word = wordArgument('embeddingBag', 'mode', bagModes, mode ?? 'mean')
      const bags = input.ndim === 2
      if (bags && isTensor(offsets)) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', 'embeddingBag(): a 2-d input has a bag in each row and takes no offsets', { op: 'embeddingBag' })
      if (!bags && !isTensor(offsets)) throw new TorchError('ERR_TCH_MISSING_ARGUMENT', "embeddingBag(): a 1-d input needs 'offsets'", { op: 'embeddingBag' })
      const starts = bags ? call('arange', 0, input.numel(), input.shape[1], { dtype: input.dtype, device: input.device }) : offsets
      const flat = bags ? call('reshape', input, [-1]) : input
      const weights = isTensor(perSample) ? call('reshape', perSample, [-1]) : null
      limitNorms(weight, flat, maxNorm, normType)
      const row = (paddingIdx ?? null) === null ? null : paddingRow('embeddingBag', paddingIdx, weight.shape[0]!)
      const [found] = call('embedding_bag', weight, flat, starts, scale ?? false, bagModes.indexOf(word), sparse ?? false, weights, includeLast ?? false, row) as unknown as [Tensor]
      return found
    },
  ),
  oneHot: operator('one_hot'),
  scaledDotProductAttention: operator('scaled_dot_product_attention'),
  cosineSimilarity: operator('cosine_similarity'),
  pairwiseDistance: operator('pairwise_distance'),
  pdist: operator('pdist'),
  groupedMm: withSignature('groupedMm', ['matA', 'matB', '*', 'offs?', 'bias?', 'outDtype?'], (a, b, offs, bias, outDtype) => call('_grouped_mm', a, b, offs ?? null, bias ?? null, outDtype ?? undefined)),
}

interface AffineOptions {
  weight?: Tensor | null
  bias?: Tensor | null
  eps?: number
}

type Sizes = number | readonly number[]

interface ConvOptions {
  bias?: Tensor | null
  stride?: Sizes
  padding?: Sizes | 'valid' | 'same'
  dilation?: Sizes
  groups?: number
}

interface TransposedOptions {
  bias?: Tensor | null
  stride?: Sizes
  padding?: Sizes
  outputPadding?: Sizes
  groups?: number
  dilation?: Sizes
}

type Conv = (input: Tensor, weight: Tensor, bias?: Tensor | null | ConvOptions, options?: ConvOptions) => Tensor
type Transposed = (input: Tensor, weight: Tensor, bias?: Tensor | null | TransposedOptions, options?: TransposedOptions) => Tensor

interface EmbeddingOptions {
  paddingIdx?: number | null
  maxNorm?: number | null
  normType?: number
  scaleGradByFreq?: boolean
  sparse?: boolean
}

/** https://docs.pytorch.org/docs/stable/nn.functional.html */
export interface LayerFunctions extends Record<`conv${1 | 2 | 3}d`, Conv>, Record<`convTranspose${1 | 2 | 3}d`, Transposed> {
  /** input · weightᵀ + bias, over the last dimension: (…, in) and (out, in) give (…, out). */
  linear(input: Tensor, weight: Tensor, bias?: Tensor | null): Tensor
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | null): Tensor
  convTbc(input: Tensor, weight: Tensor, bias: Tensor, pad?: number): Tensor
  layerNorm(input: Tensor, normalizedShape: readonly number[], options?: AffineOptions): Tensor
  groupNorm(input: Tensor, numGroups: number, options?: AffineOptions): Tensor
  rmsNorm(input: Tensor, normalizedShape: readonly number[], options?: Omit<AffineOptions, 'bias'>): Tensor
  batchNorm(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, options?: AffineOptions & { training?: boolean; momentum?: number }): Tensor
  instanceNorm(input: Tensor, options?: AffineOptions & { runningMean?: Tensor | null; runningVar?: Tensor | null; useInputStats?: boolean; momentum?: number }): Tensor
  localResponseNorm(input: Tensor, size: number, options?: { alpha?: number; beta?: number; k?: number }): Tensor
  /** Divides by the p-norm along `dim`. */
  normalize(input: Tensor, options?: { p?: number; dim?: number; eps?: number; out?: Tensor }): Tensor
  /** Rows of the weight (rows, features) for each index. */
  embedding(input: Tensor, weight: Tensor, options?: EmbeddingOptions): Tensor
  embeddingBag(input: Tensor, weight: Tensor, options?: EmbeddingOptions & { offsets?: Tensor | null; mode?: 'sum' | 'mean' | 'max'; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): Tensor
  oneHot(tensor: Tensor, numClasses?: number): Tensor
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, options?: { attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor
  cosineSimilarity(x1: Tensor, x2: Tensor, options?: { dim?: number; eps?: number }): Tensor
  pairwiseDistance(x1: Tensor, x2: Tensor, options?: { p?: number; eps?: number; keepdim?: boolean }): Tensor
  pdist(input: Tensor, p?: number): Tensor
  /** Products of groups of rows (2-d operands, whose groups end at `offs`) or of batches (3-d). */
  groupedMm(matA: Tensor, matB: Tensor, options?: { offs?: Tensor | null; bias?: Tensor | null; outDtype?: Dtype | null }): Tensor
}
