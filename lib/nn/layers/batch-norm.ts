import { Module } from '../../module.js'
import type { Tensor } from '../../tensor.js'
import { reader, refuse, type FactoryOptions, type Place, type Settings } from '../arguments.js'
import { emptyParameter, placed } from '../empty.js'
import { call } from '../functional/signature.js'
import type { Parameter } from '../parameter.js'
import { py, pyFloat } from '../print.js'
import { resetScale } from './default-values.js'

export interface BatchNormOptions extends FactoryOptions {
  eps?: number
  /** How much of the running statistics each batch replaces; null: their plain average over all batches. */
  momentum?: number | null
  /** Whether weight and bias are learnt. */
  affine?: boolean
  trackRunningStats?: boolean
  bias?: boolean
}

export type NormArguments = [numFeatures: number, ...Settings<[eps: number, momentum: number | null, affine: boolean, trackRunningStats: boolean], BatchNormOptions>]

const settings = reader<[number, number?, (number | null)?, boolean?, boolean?, ...([...Place, boolean?] | [])]>(
  'numFeatures:int', 'eps:float?', 'momentum:float?', 'affine:bool?', 'trackRunningStats:bool?', 'device?', 'dtype?', '*', 'bias:bool?')

/** Weight and bias for each feature, and running statistics: what batch and instance normalisation share. */
abstract class RunningNorm extends Module {
  readonly numFeatures: number
  readonly eps: number
  readonly momentum: number | null
  readonly affine: boolean
  readonly trackRunningStats: boolean
  weight: Parameter | null = null
  bias: Parameter | null = null
  running_mean: Tensor | null = null
  running_var: Tensor | null = null
  num_batches_tracked: Tensor | null = null

  constructor(layer: string, defaults: { affine: boolean; trackRunningStats: boolean }, args: NormArguments) {
    super()
    const [numFeatures, eps = 1e-5, momentum = 0.1, affine = defaults.affine, track = defaults.trackRunningStats, device, dtype, bias = true] = settings(layer, args)
    const place = { device, dtype }
    this.numFeatures = numFeatures
    this.eps = eps
    this.momentum = momentum
    this.affine = affine
    this.trackRunningStats = track
    this.registerParameter('weight', affine ? emptyParameter([numFeatures], place) : null)
    this.registerParameter('bias', affine && bias ? emptyParameter([numFeatures], place) : null)
    this.registerBuffer('running_mean', track ? call('zeros', [numFeatures], placed(place)) : null)
    this.registerBuffer('running_var', track ? call('ones', [numFeatures], placed(place)) : null)
    this.registerBuffer('num_batches_tracked', track ? call('zeros', [], placed({ device, dtype: 'int64' })) : null)
    this.resetParameters()
  }

  resetRunningStats(): void {
    this.running_mean?.zero_()
    this.running_var?.fill_(1)
    this.num_batches_tracked?.zero_()
  }

  resetParameters(): void {
    this.resetRunningStats()
    resetScale(this.weight, this.bias)
  }

  /** States from before PyTorch 0.4.1 have no count of batches, and those of other formats do not say their version. */
  protected override beforeLoadState(state: Map<string, Tensor>, prefix: string): void {
    const name = `${prefix}num_batches_tracked`
    if (this.num_batches_tracked !== null && !state.has(name)) state.set(name, this.num_batches_tracked)
  }

  override extraRepr(): string {
    return `${this.numFeatures}, eps=${pyFloat(this.eps)}, momentum=${pyFloat(this.momentum)}, affine=${py(this.affine)}, bias=${py(this.bias !== null)}, track_running_stats=${py(this.trackRunningStats)}`
  }
}

abstract class BatchNorm extends RunningNorm {
  protected abstract readonly ranks: readonly number[]

  constructor(layer: string, args: NormArguments) {
    super(layer, { affine: true, trackRunningStats: true }, args)
  }

  override forward(input: Tensor): Tensor {
    const { training, ranks, trackRunningStats, momentum, eps } = this
    const { ndim } = input
    if (!ranks.includes(ndim)) refuse(this.className, `takes ${ranks.join(' or ')} dimensions, got ${ndim}`)
    let factor = momentum ?? 0
    if (training && trackRunningStats && this.num_batches_tracked !== null) {
      this.num_batches_tracked.add_(1)
      if (momentum === null) factor = 1 / (this.num_batches_tracked.item() as number)
    }
    const uses = !training || trackRunningStats
    const [mean, variance] = uses ? [this.running_mean, this.running_var] : [null, null]
    return call('batch_norm', input, this.weight, this.bias, mean, variance, training || (mean === null && variance === null), factor, eps, true)
  }
}

/** (N, C) or (N, C, L). https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm1d.html */
export class BatchNorm1d extends BatchNorm {
  protected get ranks(): readonly number[] {
    return [2, 3]
  }

  constructor(...args: NormArguments) {
    super(new.target.name, args)
  }
}

/** (N, C, H, W). https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm2d.html */
export class BatchNorm2d extends BatchNorm {
  protected get ranks(): readonly number[] {
    return [4]
  }

  constructor(...args: NormArguments) {
    super(new.target.name, args)
  }
}

/** (N, C, D, H, W). https://docs.pytorch.org/docs/stable/generated/torch.nn.BatchNorm3d.html */
export class BatchNorm3d extends BatchNorm {
  protected get ranks(): readonly number[] {
    return [5]
  }

  constructor(...args: NormArguments) {
    super(new.target.name, args)
  }
}

abstract class InstanceNorm extends RunningNorm {
  /** Dimensions of one sample without a batch. */
  protected abstract readonly rank: number

  constructor(layer: string, args: NormArguments) {
    super(layer, { affine: false, trackRunningStats: false }, args)
  }

  override forward(input: Tensor): Tensor {
    const { rank } = this
    const { shape } = input
    if (shape.length !== rank && shape.length !== rank + 1) refuse(this.className, `takes ${rank} or ${rank + 1} dimensions, got ${shape.length}`)
    const features = shape[shape.length - rank]
    if (this.affine && features !== this.numFeatures) refuse(this.className, `was made for ${this.numFeatures} features, got ${features}`)
    const { weight, bias, running_mean, running_var, training, trackRunningStats, momentum, eps } = this
    const whole = shape.length === rank ? input.unsqueeze(0) : input
    const normal = call('instance_norm', whole, weight, bias, running_mean, running_var, training || !trackRunningStats, momentum ?? 0, eps, true)
    return shape.length === rank ? normal.squeeze(0) : normal
  }
}

/** (N, C, L) or (C, L). https://docs.pytorch.org/docs/stable/generated/torch.nn.InstanceNorm1d.html */
export class InstanceNorm1d extends InstanceNorm {
  protected get rank(): number {
    return 2
  }

  constructor(...args: NormArguments) {
    super(new.target.name, args)
  }
}

/** (N, C, H, W) or (C, H, W). https://docs.pytorch.org/docs/stable/generated/torch.nn.InstanceNorm2d.html */
export class InstanceNorm2d extends InstanceNorm {
  protected get rank(): number {
    return 3
  }

  constructor(...args: NormArguments) {
    super(new.target.name, args)
  }
}

/** (N, C, D, H, W) or (C, D, H, W). https://docs.pytorch.org/docs/stable/generated/torch.nn.InstanceNorm3d.html */
export class InstanceNorm3d extends InstanceNorm {
  protected get rank(): number {
    return 4
  }

  constructor(...args: NormArguments) {
    super(new.target.name, args)
  }
}
