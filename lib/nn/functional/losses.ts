import { TorchError } from '../../errors.js'
import type { Loose } from '../../functional/parameters.js'
import { isTensor, type Tensor } from '../../tensor.js'
import { reduced, reductionCode, reductionWord, type Reduction } from './reduction.js'
import { call, withSignature } from './signature.js'

// PyTorch's flags from before `reduction`; they stand in the middle of its signatures.
const legacy = ['sizeAverage?', 'reduce?', 'reduction?']

/** A loss of two tensors and its reduction. */
function plain(name: string, op: string): Loose {
  return withSignature(name, ['input|self', 'target', ...legacy], (input, target, average, reduce, reduction) =>
    call(op, input, target, reductionCode(name, reduction, average, reduce)))
}

/** An elementwise loss that is averaged by weights when there are some. */
function weighted(name: string, op: string, input: Tensor, target: Tensor, weight: Tensor | null | undefined, word: Reduction, ...settings: unknown[]): Tensor {
  const [a, b] = call('broadcast_tensors', [input, target]) as unknown as [Tensor, Tensor]
  if (weight === undefined || weight === null) return call(op, a, b, ['none', 'mean', 'sum'].indexOf(word), ...settings)
  if (!isTensor(weight)) throw new TorchError('ERR_TCH_TYPE', `${name}(): weight is a Tensor`, { op: name })
  const losses = call('mul', call(op, a, b, 0, ...settings), weight)
  return word === 'mean' ? call('div', call('sum', losses), call('sum', weight)) : reduced(losses, word)
}

type Distance = (a: Tensor, b: Tensor) => Tensor

/** The cross entropy of what a linear layer gives: weight (classes, …, features), target (N, …). */
function linearCrossEntropy(
  input: Tensor, linearWeight: Tensor, target: Tensor, linearBias: Tensor | null | undefined, weight: Tensor | null | undefined,
  reduction: unknown, ignoreIndex: number | null | undefined, labelSmoothing: number | undefined, options: unknown,
): Tensor {
  const op = 'linearCrossEntropy'
  const refuse = (message: string): never => {
    throw new TorchError('ERR_TCH_SHAPE', `${op}(): ${message}`, { op })
  }
  if ((options ?? null) !== null) throw new TorchError('ERR_TCH_UNSUPPORTED', `${op}(): 'options', which compute the loss in parts, are not supported`, { op })
  const [classes, ...rest] = linearWeight.shape
  const inner = rest.slice(0, -1)
  const features = input.shape.at(-1)
  if (input.ndim < 1 || input.ndim > 2) refuse(`input has 1 or 2 dimensions, got ${input.ndim}`)
  if (linearWeight.ndim < 2) refuse(`linearWeight has at least 2 dimensions, got ${linearWeight.ndim}`)
  if (features !== rest.at(-1)) refuse(`input and linearWeight have the same last dimension, got ${features} and ${rest.at(-1)}`)
  const outputs = [classes!, ...inner]
  const fits = (shape: readonly number[], wanted: readonly number[]): boolean => shape.length === wanted.length && shape.every((size, i) => size === wanted[i])
  if (isTensor(linearBias) && !fits(linearBias.shape, outputs)) refuse(`linearBias has shape [${outputs.join(', ')}], got [${linearBias.shape.join(', ')}]`)
  if (inner.length > 0 && input.ndim === 1) refuse(`a linearWeight of ${linearWeight.ndim} dimensions needs an input (N, ${features})`)
  const logitsShape = [...input.shape.slice(0, -1), ...outputs]
  if (fits(target.shape, logitsShape) && (ignoreIndex ?? null) !== null) {
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): ignoreIndex does not go with a target of probabilities`, { op })
  }
  const logits = call('linear', input, call('reshape', linearWeight, [-1, features]), isTensor(linearBias) ? call('reshape', linearBias, [-1]) : null)
  return call('cross_entropy_loss', call('reshape', logits, logitsShape), target, weight ?? null, reductionCode(op, reduction), ignoreIndex ?? -100, labelSmoothing ?? 0)
}

export const losses: Readonly<Record<string, Loose>> = {
  mseLoss: withSignature('mseLoss', ['input|self', 'target', ...legacy, 'weight?'], (input, target, average, reduce, reduction, weight) =>
    weighted('mseLoss', 'mse_loss', input, target, weight, reductionWord('mseLoss', reduction, average, reduce))),
  l1Loss: withSignature('l1Loss', ['input|self', 'target', ...legacy, 'weight?'], (input, target, average, reduce, reduction, weight) =>
    weighted('l1Loss', 'l1_loss', input, target, weight, reductionWord('l1Loss', reduction, average, reduce))),
  huberLoss: withSignature('huberLoss', ['input|self', 'target', 'reduction?', 'delta?', 'weight?'], (input, target, reduction, delta, weight) =>
    weighted('huberLoss', 'huber_loss', input, target, weight, reductionWord('huberLoss', reduction), delta ?? 1)),
  smoothL1Loss: withSignature('smoothL1Loss', ['input|self', 'target', ...legacy, 'beta?'], (input, target, average, reduce, reduction, beta) => {
    const word = reductionWord('smoothL1Loss', reduction, average, reduce)
    return beta === 0 ? weighted('smoothL1Loss', 'l1_loss', input, target, null, word) : weighted('smoothL1Loss', 'smooth_l1_loss', input, target, null, word, beta ?? 1)
  }),
  softMarginLoss: plain('softMarginLoss', 'soft_margin_loss'),
  multilabelMarginLoss: plain('multilabelMarginLoss', 'multilabel_margin_loss'),
  binaryCrossEntropy: withSignature('binaryCrossEntropy', ['input|self', 'target', 'weight?', ...legacy], (input, target, weight, average, reduce, reduction) =>
    call('binary_cross_entropy', input, target, isTensor(weight) ? call('expand_as', weight, target) : weight, reductionCode('binaryCrossEntropy', reduction, average, reduce))),
  binaryCrossEntropyWithLogits: withSignature(
    'binaryCrossEntropyWithLogits', ['input|self', 'target', 'weight?', ...legacy, 'posWeight?'],
    (input, target, weight, average, reduce, reduction, posWeight) =>
      call('binary_cross_entropy_with_logits', input, target, weight, posWeight, reductionCode('binaryCrossEntropyWithLogits', reduction, average, reduce)),
  ),
  nllLoss: withSignature('nllLoss', ['input|self', 'target', 'weight?', 'sizeAverage?', 'ignoreIndex?', 'reduce?', 'reduction?'], (input, target, weight, average, ignore, reduce, reduction) =>
    call('nll_loss_nd', input, target, weight, reductionCode('nllLoss', reduction, average, reduce), ignore)),
  crossEntropy: withSignature(
    'crossEntropy', ['input|self', 'target', 'weight?', 'sizeAverage?', 'ignoreIndex?', 'reduce?', 'reduction?', 'labelSmoothing?'],
    (input, target, weight, average, ignore, reduce, reduction, smoothing) =>
      call('cross_entropy_loss', input, target, weight, reductionCode('crossEntropy', reduction, average, reduce), ignore, smoothing),
  ),
  klDiv: withSignature('klDiv', ['input|self', 'target', ...legacy, 'logTarget?'], (input, target, average, reduce, reduction, logTarget) => {
    const options = { logTarget: logTarget ?? false }
    if (reduction === 'batchmean') return call('div', call('kl_div', input, target, 2, options), (input as Tensor).shape[0])
    return call('kl_div', input, target, reductionCode('klDiv', reduction, average, reduce), options)
  }),
  poissonNllLoss: withSignature(
    'poissonNllLoss', ['input', 'target', 'logInput?', 'full?', 'sizeAverage?', 'eps?', 'reduce?', 'reduction?'],
    (input, target, logInput, full, average, eps, reduce, reduction) =>
      call('poisson_nll_loss', input, target, logInput ?? true, full ?? false, eps ?? 1e-8, reductionCode('poissonNllLoss', reduction, average, reduce)),
  ),
  hingeEmbeddingLoss: withSignature('hingeEmbeddingLoss', ['input|self', 'target', 'margin?', ...legacy], (input, target, margin, average, reduce, reduction) =>
    call('hinge_embedding_loss', input, target, margin, reductionCode('hingeEmbeddingLoss', reduction, average, reduce))),
  marginRankingLoss: withSignature('marginRankingLoss', ['input1', 'input2', 'target', 'margin?', ...legacy], (one, two, target, margin, average, reduce, reduction) =>
    call('margin_ranking_loss', one, two, target, margin, reductionCode('marginRankingLoss', reduction, average, reduce))),
  cosineEmbeddingLoss: withSignature('cosineEmbeddingLoss', ['input1', 'input2', 'target', 'margin?', ...legacy], (one, two, target, margin, average, reduce, reduction) =>
    call('cosine_embedding_loss', one, two, target, margin, reductionCode('cosineEmbeddingLoss', reduction, average, reduce))),
  multiMarginLoss: withSignature('multiMarginLoss', ['input|self', 'target', 'p?', 'margin?', 'weight?', ...legacy], (input, target, p, margin, weight, average, reduce, reduction) =>
    call('multi_margin_loss', input, target, p, margin, weight, reductionCode('multiMarginLoss', reduction, average, reduce))),
  multilabelSoftMarginLoss: withSignature('multilabelSoftMarginLoss', ['input|self', 'target', 'weight?', ...legacy], (input, target, weight, average, reduce, reduction) => {
    const yes = call('mul', target, call('log_sigmoid', input))
    const no = call('mul', call('rsub', target, 1), call('log_sigmoid', call('neg', input)))
    const loss = call('neg', call('add', yes, no))
    const perClass = isTensor(weight) ? call('mul', loss, weight) : loss
    const classes = (input as Tensor).ndim - 1
    return reduced(call('div', call('sum', perClass, [classes]), (input as Tensor).shape[classes]), reductionWord('multilabelSoftMarginLoss', reduction, average, reduce))
  }),
  tripletMarginLoss: withSignature('tripletMarginLoss', ['anchor', 'positive', 'negative', 'margin?', 'p?', 'eps?', 'swap?', ...legacy], (anchor, positive, negative, margin, p, eps, swap, average, reduce, reduction) => {
    if ((margin ?? 1) <= 0) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `tripletMarginLoss(): margin is above 0, got ${String(margin)}`, { op: 'tripletMarginLoss' })
    return call('triplet_margin_loss', anchor, positive, negative, margin ?? 1, p ?? 2, eps ?? 1e-6, swap ?? false, reductionCode('tripletMarginLoss', reduction, average, reduce))
  }),
  tripletMarginWithDistanceLoss: withSignature(
    'tripletMarginWithDistanceLoss', ['anchor', 'positive', 'negative', '*', 'distanceFunction?', 'margin?', 'swap?', 'reduction?'],
    (anchor: Tensor, positive: Tensor, negative: Tensor, distance: Distance | null | undefined, margin: number | undefined, swap, reduction) => {
      const op = 'tripletMarginWithDistanceLoss'
      const word = reductionWord(op, reduction)
      if (!((margin ?? 1) > 0)) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${op}(): margin is above 0, got ${String(margin)}`, { op })
      const dims = [anchor.ndim, positive.ndim, negative.ndim]
      if (new Set(dims).size > 1) throw new TorchError('ERR_TCH_SHAPE', `${op}(): anchor, positive and negative have the same number of dimensions, got ${dims.join(', ')}`, { op })
      const between: Distance = distance ?? ((a, b) => call('pairwise_distance', a, b))
      const near = between(anchor, positive)
      let far = between(anchor, negative)
      if (swap === true) far = call('minimum', far, between(positive, negative))
      return reduced(call('clamp_min', call('sub', call('add', near, margin ?? 1), far), 0), word)
    },
  ),
  linearCrossEntropy: withSignature(
    'linearCrossEntropy', ['input', 'linearWeight', 'target', '*', 'linearBias?', 'weight?', 'reduction?', 'ignoreIndex?', 'labelSmoothing?', 'options?'],
    linearCrossEntropy,
  ),
  ctcLoss: withSignature('ctcLoss', ['logProbs', 'targets', 'inputLengths', 'targetLengths', 'blank?', 'reduction?', 'zeroInfinity?'], (logProbs, targets, inputs, lengths, blank, reduction, zero) =>
    call('ctc_loss', logProbs, targets, inputs, lengths, blank ?? 0, reductionCode('ctcLoss', reduction), zero ?? false)),
  gaussianNllLoss: withSignature('gaussianNllLoss', ['input', 'target', 'var', 'full?', 'eps?', 'reduction?'], (input: Tensor, target: Tensor, given: Tensor | number, full, eps, reduction) => {
    const word = reductionWord('gaussianNllLoss', reduction)
    let variance = isTensor(given) ? given : call('full_like', input, given)
    const { shape } = input
    // One variance for all of the last dimension.
    if (variance.ndim === shape.length - 1 && shape.length > 0 && variance.shape.every((size, i) => size === shape[i])) variance = call('unsqueeze', variance, -1)
    if (call('any', call('lt', variance, 0)).item() as unknown as boolean) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', 'gaussianNllLoss(): var has a negative entry', { op: 'gaussianNllLoss' })
    const clamped = call('clone', variance)
    clamped.data.clampMin_((eps as number | undefined) ?? 1e-6)
    const error = call('div', call('pow', call('sub', input, target), 2), clamped)
    const loss = call('mul', call('add', call('log', clamped), error), 0.5)
    return reduced(full === true ? call('add', loss, 0.5 * Math.log(2 * Math.PI)) : loss, word)
  }),
}

interface Reduced {
  /** `'mean'` when left out. */
  reduction?: Reduction
}

interface Weighted extends Reduced {
  weight?: Tensor | null
}

/** https://docs.pytorch.org/docs/stable/nn.functional.html#loss-functions */
export interface LossFunctions {
  mseLoss(input: Tensor, target: Tensor, options?: Weighted): Tensor
  l1Loss(input: Tensor, target: Tensor, options?: Weighted): Tensor
  huberLoss(input: Tensor, target: Tensor, options?: Weighted & { delta?: number }): Tensor
  smoothL1Loss(input: Tensor, target: Tensor, options?: Reduced & { beta?: number }): Tensor
  softMarginLoss(input: Tensor, target: Tensor, options?: Reduced): Tensor
  multilabelMarginLoss(input: Tensor, target: Tensor, options?: Reduced): Tensor
  multilabelSoftMarginLoss(input: Tensor, target: Tensor, options?: Weighted): Tensor
  multiMarginLoss(input: Tensor, target: Tensor, options?: Weighted & { p?: number; margin?: number }): Tensor
  binaryCrossEntropy(input: Tensor, target: Tensor, options?: Weighted): Tensor
  binaryCrossEntropyWithLogits(input: Tensor, target: Tensor, options?: Weighted & { posWeight?: Tensor | null }): Tensor
  /** Of log-probabilities (N, C, …) and class indices (N, …). */
  nllLoss(input: Tensor, target: Tensor, options?: Weighted & { ignoreIndex?: number }): Tensor
  /** Of scores (N, C, …) and class indices (N, …) or probabilities (N, C, …). */
  crossEntropy(input: Tensor, target: Tensor, options?: Weighted & { ignoreIndex?: number; labelSmoothing?: number }): Tensor
  klDiv(input: Tensor, target: Tensor, options?: { reduction?: Reduction | 'batchmean'; logTarget?: boolean }): Tensor
  poissonNllLoss(input: Tensor, target: Tensor, options?: Reduced & { logInput?: boolean; full?: boolean; eps?: number }): Tensor
  gaussianNllLoss(input: Tensor, target: Tensor, variance: Tensor | number, options?: Reduced & { full?: boolean; eps?: number }): Tensor
  hingeEmbeddingLoss(input: Tensor, target: Tensor, options?: Reduced & { margin?: number }): Tensor
  marginRankingLoss(input1: Tensor, input2: Tensor, target: Tensor, options?: Reduced & { margin?: number }): Tensor
  cosineEmbeddingLoss(input1: Tensor, input2: Tensor, target: Tensor, options?: Reduced & { margin?: number }): Tensor
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, options?: Reduced & { margin?: number; p?: number; eps?: number; swap?: boolean }): Tensor
  tripletMarginWithDistanceLoss(anchor: Tensor, positive: Tensor, negative: Tensor, options?: Reduced & { distanceFunction?: Distance | null; margin?: number; swap?: boolean }): Tensor
  /** The cross entropy of `input · linearWeightᵀ + linearBias`. */
  linearCrossEntropy(input: Tensor, linearWeight: Tensor, target: Tensor, options?: Weighted & { linearBias?: Tensor | null; ignoreIndex?: number | null; labelSmoothing?: number }): Tensor
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor | readonly number[], targetLengths: Tensor | readonly number[], options?: Reduced & { blank?: number; zeroInfinity?: boolean }): Tensor
}
