import { Module } from '../../module.js'
import type { Tensor } from '../../tensor.js'
import { reader, refuse, type Settings } from '../arguments.js'
import { nnFunctional as F } from '../functional/index.js'
import { reductionWord, type Reduction } from '../functional/reduction.js'
import { PairwiseDistance } from './distance.js'

// https://docs.pytorch.org/docs/stable/nn.html#loss-functions

export interface LossOptions {
  /** What becomes of the losses of single elements: `'mean'` when left out. */
  reduction?: Reduction
}

export interface WeightedLossOptions extends LossOptions {
  /** A factor for each class or element. */
  weight?: Tensor | null
}

// PyTorch's flags from before `reduction`; they stand before it in its signatures.
const reduced = ['sizeAverage:bool?', 'reduce:bool?', 'reduction:text?'] as const
type Reduced = [(boolean | null | undefined)?, (boolean | null | undefined)?, (Reduction | undefined)?]

abstract class Loss extends Module {
  readonly reduction: Reduction

  constructor(layer: string, [sizeAverage, reduce, reduction]: Reduced) {
    super()
    this.reduction = reductionWord(layer, reduction, sizeAverage, reduce)
  }
}

abstract class WeightedLoss extends Loss {
  weight: Tensor | null = null

  constructor(layer: string, weight: Tensor | null | undefined, reduction: Reduced) {
    super(layer, reduction)
    this.registerBuffer('weight', weight ?? null)
  }
}

const plain = reader<Reduced>(...reduced)

/** A loss whose one setting is its reduction. */
abstract class PlainLoss extends Loss {
  constructor(...args: [options?: LossOptions]) {
    super(new.target.name, plain(new.target.name, args))
  }

  abstract override forward(input: Tensor, target: Tensor): Tensor
}

export class L1Loss extends PlainLoss {
  override forward(input: Tensor, target: Tensor): Tensor {
    return F.l1Loss(input, target, { reduction: this.reduction })
  }
}

export class MSELoss extends PlainLoss {
  override forward(input: Tensor, target: Tensor): Tensor {
    return F.mseLoss(input, target, { reduction: this.reduction })
  }
}

export class SoftMarginLoss extends PlainLoss {
  override forward(input: Tensor, target: Tensor): Tensor {
    return F.softMarginLoss(input, target, { reduction: this.reduction })
  }
}

export class MultiLabelMarginLoss extends PlainLoss {
  override forward(input: Tensor, target: Tensor): Tensor {
    return F.multilabelMarginLoss(input, target, { reduction: this.reduction })
  }
}

const weighted = reader<[(Tensor | null)?, ...Reduced]>('weight:tensor?', ...reduced)

/** A loss whose settings are a weight and its reduction. */
abstract class PlainWeightedLoss extends WeightedLoss {
  constructor(...args: Settings<[weight: Tensor | null], WeightedLossOptions>) {
    const [weight, ...reduction] = weighted(new.target.name, args)
    super(new.target.name, weight, reduction)
  }

  abstract override forward(input: Tensor, target: Tensor): Tensor
}

export class BCELoss extends PlainWeightedLoss {
  override forward(input: Tensor, target: Tensor): Tensor {
    return F.binaryCrossEntropy(input, target, { weight: this.weight, reduction: this.reduction })
  }
}

export class MultiLabelSoftMarginLoss extends PlainWeightedLoss {
  override forward(input: Tensor, target: Tensor): Tensor {
    return F.multilabelSoftMarginLoss(input, target, { weight: this.weight, reduction: this.reduction })
  }
}

const logits = reader<[(Tensor | null)?, ...[(boolean | null)?, (boolean | null)?, Reduction?, (Tensor | null)?]]>('weight:tensor?', ...reduced, 'posWeight:tensor?')

export class BCEWithLogitsLoss extends WeightedLoss {
  pos_weight: Tensor | null = null

  constructor(...args: Settings<[weight: Tensor | null], WeightedLossOptions & { posWeight?: Tensor | null }>) {
    const [weight, sizeAverage, reduce, reduction, posWeight = null] = logits(new.target.name, args)
    super(new.target.name, weight, [sizeAverage, reduce, reduction])
    this.registerBuffer('pos_weight', posWeight)
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.binaryCrossEntropyWithLogits(input, target, { weight: this.weight, posWeight: this.pos_weight, reduction: this.reduction })
  }
}

const ignoring = ['weight:tensor?', 'sizeAverage:bool?', 'ignoreIndex:int?', 'reduce:bool?', 'reduction:text?'] as const
type Ignoring = [(Tensor | null)?, (boolean | null)?, number?, (boolean | null)?, Reduction?]
const nll = reader<Ignoring>(...ignoring)

export class NLLLoss extends WeightedLoss {
  readonly ignoreIndex: number

  constructor(...args: Settings<[weight: Tensor | null], WeightedLossOptions & { ignoreIndex?: number }>) {
    const [weight, sizeAverage, ignoreIndex = -100, reduce, reduction] = nll(new.target.name, args)
    super(new.target.name, weight, [sizeAverage, reduce, reduction])
    this.ignoreIndex = ignoreIndex
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.nllLoss(input, target, { weight: this.weight, ignoreIndex: this.ignoreIndex, reduction: this.reduction })
  }
}

const entropy = reader<[...Ignoring, number?]>(...ignoring, 'labelSmoothing:float?')

/** Of scores (N, C, …) and class indices (N, …) or probabilities (N, C, …). https://docs.pytorch.org/docs/stable/generated/torch.nn.CrossEntropyLoss.html */
export class CrossEntropyLoss extends WeightedLoss {
  readonly ignoreIndex: number
  readonly labelSmoothing: number

  constructor(...args: Settings<[weight: Tensor | null], WeightedLossOptions & { ignoreIndex?: number; labelSmoothing?: number }>) {
    const [weight, sizeAverage, ignoreIndex = -100, reduce, reduction, labelSmoothing = 0] = entropy(new.target.name, args)
    super(new.target.name, weight, [sizeAverage, reduce, reduction])
    this.ignoreIndex = ignoreIndex
    this.labelSmoothing = labelSmoothing
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { weight, ignoreIndex, labelSmoothing, reduction } = this
    return F.crossEntropy(input, target, { weight, ignoreIndex, labelSmoothing, reduction })
  }
}

const poisson = reader<[boolean?, boolean?, (boolean | null)?, number?, (boolean | null)?, Reduction?]>('logInput:bool?', 'full:bool?', 'sizeAverage:bool?', 'eps:float?', 'reduce:bool?', 'reduction:text?')

export class PoissonNLLLoss extends Loss {
  readonly logInput: boolean
  readonly full: boolean
  readonly eps: number

  constructor(...args: Settings<[logInput: boolean, full: boolean], LossOptions & { logInput?: boolean; full?: boolean; eps?: number }>) {
    const [logInput = true, full = false, sizeAverage, eps = 1e-8, reduce, reduction] = poisson(new.target.name, args)
    super(new.target.name, [sizeAverage, reduce, reduction])
    this.logInput = logInput
    this.full = full
    this.eps = eps
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.poissonNllLoss(input, target, { logInput: this.logInput, full: this.full, eps: this.eps, reduction: this.reduction })
  }
}

const gaussian = reader<[boolean?, number?, Reduction?]>('*', 'full:bool?', 'eps:float?', 'reduction:text?')

export class GaussianNLLLoss extends Loss {
  readonly full: boolean
  readonly eps: number

  constructor(...args: [options?: LossOptions & { full?: boolean; eps?: number }]) {
    const [full = false, eps = 1e-6, reduction] = gaussian(new.target.name, args)
    super(new.target.name, [null, null, reduction])
    this.full = full
    this.eps = eps
  }

  override forward(input: Tensor, target: Tensor, variance: Tensor | number): Tensor {
    return F.gaussianNllLoss(input, target, variance, { full: this.full, eps: this.eps, reduction: this.reduction })
  }
}

const divergence = reader<[(boolean | null)?, (boolean | null)?, (Reduction | 'batchmean')?, boolean?]>(...reduced, 'logTarget:bool?')

export class KLDivLoss extends Module {
  readonly reduction: Reduction | 'batchmean'
  readonly logTarget: boolean

  constructor(...args: [options?: { reduction?: Reduction | 'batchmean'; logTarget?: boolean }]) {
    super()
    const [sizeAverage, reduce, reduction, logTarget = false] = divergence(new.target.name, args)
    this.reduction = reduction === 'batchmean' ? reduction : reductionWord(new.target.name, reduction, sizeAverage, reduce)
    this.logTarget = logTarget
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.klDiv(input, target, { reduction: this.reduction, logTarget: this.logTarget })
  }
}

const smooth = reader<[(boolean | null)?, (boolean | null)?, Reduction?, number?]>(...reduced, 'beta:float?')

export class SmoothL1Loss extends Loss {
  readonly beta: number

  constructor(...args: [options?: LossOptions & { beta?: number }]) {
    const [sizeAverage, reduce, reduction, beta = 1] = smooth(new.target.name, args)
    super(new.target.name, [sizeAverage, reduce, reduction])
    this.beta = beta
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.smoothL1Loss(input, target, { beta: this.beta, reduction: this.reduction })
  }
}

const huber = reader<[Reduction?, number?]>('reduction:text?', 'delta:float?')

export class HuberLoss extends Loss {
  readonly delta: number

  constructor(...args: Settings<[reduction: Reduction, delta: number], LossOptions & { delta?: number }>) {
    const [reduction, delta = 1] = huber(new.target.name, args)
    super(new.target.name, [null, null, reduction])
    this.delta = delta
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.huberLoss(input, target, { delta: this.delta, reduction: this.reduction })
  }
}

type MarginArguments = Settings<[margin: number], LossOptions & { margin?: number }>
const marginal = reader<[number?, ...Reduced]>('margin:float?', ...reduced)

abstract class MarginLoss extends Loss {
  readonly margin: number

  constructor(layer: string, usual: number, args: MarginArguments) {
    const [margin = usual, ...reduction] = marginal(layer, args)
    super(layer, reduction)
    this.margin = margin
  }
}

export class HingeEmbeddingLoss extends MarginLoss {
  constructor(...args: MarginArguments) {
    super(new.target.name, 1, args)
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    return F.hingeEmbeddingLoss(input, target, { margin: this.margin, reduction: this.reduction })
  }
}

export class CosineEmbeddingLoss extends MarginLoss {
  constructor(...args: MarginArguments) {
    super(new.target.name, 0, args)
  }

  override forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return F.cosineEmbeddingLoss(input1, input2, target, { margin: this.margin, reduction: this.reduction })
  }
}

export class MarginRankingLoss extends MarginLoss {
  constructor(...args: MarginArguments) {
    super(new.target.name, 0, args)
  }

  override forward(input1: Tensor, input2: Tensor, target: Tensor): Tensor {
    return F.marginRankingLoss(input1, input2, target, { margin: this.margin, reduction: this.reduction })
  }
}

const multi = reader<[number?, number?, (Tensor | null)?, ...Reduced]>('p:int?', 'margin:float?', 'weight:tensor?', ...reduced)

export class MultiMarginLoss extends WeightedLoss {
  readonly p: number
  readonly margin: number

  constructor(...args: Settings<[p: 1 | 2, margin: number], WeightedLossOptions & { p?: 1 | 2; margin?: number }>) {
    const [p = 1, margin = 1, weight, ...reduction] = multi(new.target.name, args)
    if (p !== 1 && p !== 2) refuse(new.target.name, `'p' is 1 or 2, got ${p}`)
    if ((weight ?? null) !== null && weight!.ndim !== 1) refuse(new.target.name, `'weight' has 1 dimension, got ${weight!.ndim}`)
    super(new.target.name, weight, reduction)
    this.p = p
    this.margin = margin
  }

  override forward(input: Tensor, target: Tensor): Tensor {
    const { p, margin, weight, reduction } = this
    return F.multiMarginLoss(input, target, { p, margin, weight, reduction })
  }
}

const triplet = reader<[number?, number?, number?, boolean?, ...Reduced]>('margin:float?', 'p:float?', 'eps:float?', 'swap:bool?', ...reduced)

export class TripletMarginLoss extends Loss {
  readonly margin: number
  readonly p: number
  readonly eps: number
  readonly swap: boolean

  constructor(...args: Settings<[margin: number, p: number], LossOptions & { margin?: number; p?: number; eps?: number; swap?: boolean }>) {
    const [margin = 1, p = 2, eps = 1e-6, swap = false, ...reduction] = triplet(new.target.name, args)
    if (!(margin > 0)) refuse(new.target.name, `'margin' is above 0, got ${margin}`)
    super(new.target.name, reduction)
    this.margin = margin
    this.p = p
    this.eps = eps
    this.swap = swap
  }

  override forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    const { margin, p, eps, swap, reduction } = this
    return F.tripletMarginLoss(anchor, positive, negative, { margin, p, eps, swap, reduction })
  }
}

type Distance = (a: Tensor, b: Tensor) => Tensor

const distant = reader<[(Distance | Module | null)?, number?, boolean?, Reduction?]>('*', 'distanceFunction?', 'margin:float?', 'swap:bool?', 'reduction:text?')

export class TripletMarginWithDistanceLoss extends Loss {
  /** Called as in Python: as a module it is a sub-module of the loss. */
  distance_function: Distance | Module
  readonly margin: number
  readonly swap: boolean

  constructor(...args: [options?: LossOptions & { distanceFunction?: Distance | Module | null; margin?: number; swap?: boolean }]) {
    const [distance, margin = 1, swap = false, reduction] = distant(new.target.name, args)
    if (!(margin > 0)) refuse(new.target.name, `'margin' is above 0, got ${margin}`)
    super(new.target.name, [null, null, reduction])
    this.distance_function = distance ?? new PairwiseDistance()
    this.margin = margin
    this.swap = swap
  }

  override forward(anchor: Tensor, positive: Tensor, negative: Tensor): Tensor {
    const { distance_function: distance, margin, swap, reduction } = this
    const distanceFunction: Distance = distance instanceof Module ? (a, b) => (distance.forward as Distance)(a, b) : distance
    return F.tripletMarginWithDistanceLoss(anchor, positive, negative, { distanceFunction, margin, swap, reduction })
  }
}

const ctc = reader<[number?, Reduction?, boolean?]>('blank:int?', 'reduction:text?', 'zeroInfinity:bool?')

export class CTCLoss extends Loss {
  readonly blank: number
  readonly zeroInfinity: boolean

  constructor(...args: Settings<[blank: number, reduction: Reduction, zeroInfinity: boolean], LossOptions & { blank?: number; zeroInfinity?: boolean }>) {
    const [blank = 0, reduction, zeroInfinity = false] = ctc(new.target.name, args)
    super(new.target.name, [null, null, reduction])
    this.blank = blank
    this.zeroInfinity = zeroInfinity
  }

  /** Of log-probabilities (T, N, C) or (T, C). */
  override forward(logProbs: Tensor, targets: Tensor, inputLengths: Tensor | readonly number[], targetLengths: Tensor | readonly number[]): Tensor {
    return F.ctcLoss(logProbs, targets, inputLengths, targetLengths, { blank: this.blank, zeroInfinity: this.zeroInfinity, reduction: this.reduction })
  }
}
