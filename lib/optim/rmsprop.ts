import type { Tensor } from '../tensor.js'
import { numberOf, readArguments, requireFlags, requireNotNegative, type CallArguments } from './arguments.js'
import type { Batch } from './batch.js'
import { descent } from './descent.js'
import { Optimizer, type CommonOptions } from './optimizer.js'
import type { OptimizerParameters, ParameterGroup } from './parameter-groups.js'
import { like, scalar, type Slot } from './slots.js'
import { foreach } from './tensor-lists.js'

export interface RMSpropOptions extends CommonOptions {
  /** 0.01 when left out. */
  lr?: number | Tensor
  /** How slowly the average of squares forgets. */
  alpha?: number
  eps?: number
  weightDecay?: number
  momentum?: number
  /** Divide by an estimate of the variance. */
  centered?: boolean
}

type Group = ParameterGroup<Required<RMSpropOptions>>

const positional = ['lr', 'alpha', 'eps', 'weightDecay', 'momentum', 'centered', 'capturable', 'foreach', 'maximize', 'differentiable'] as const
const fallbacks: Required<RMSpropOptions> = {
  lr: 1e-2, momentum: 0, alpha: 0.99, eps: 1e-8, centered: false, weightDecay: 0, capturable: false, foreach: null, maximize: false, differentiable: false,
}

/** https://docs.pytorch.org/docs/stable/generated/torch.optim.RMSprop.html */
export class RMSprop extends Optimizer<Required<RMSpropOptions>> {
  constructor(params: OptimizerParameters<RMSpropOptions>, ...args: CallArguments<RMSpropOptions, typeof positional>) {
    super(params, { ...fallbacks, ...readArguments('RMSprop', args, positional, Object.keys(fallbacks)) })
  }

  protected check(options: Readonly<Record<string, unknown>>): void {
    requireNotNegative('RMSprop', options, ['lr', 'eps', 'momentum', 'weightDecay', 'alpha'])
    requireFlags('RMSprop', options, ['centered'])
  }

  protected slots({ momentum, centered }: Group): Slot[] {
    return [scalar('step'), like('squareAvg'), ...(momentum > 0 ? [like('momentumBuffer')] : []), ...(centered ? [like('gradAvg')] : [])]
  }

  protected update({ lr, alpha, eps, weightDecay, momentum, centered, maximize }: Group, batch: Batch): void {
    const { params } = batch
    const squares = batch.column('squareAvg')
    const averages = centered ? batch.column('gradAvg') : []
    const buffers = momentum > 0 ? batch.column('momentumBuffer') : []
    foreach.addScalar_(batch.column('step'), 1)
    const grads = descent(batch, maximize, weightDecay)
    foreach.mulScalar_(squares, alpha)
    foreach.addcmul_(squares, grads, grads, 1 - alpha)
    if (centered) foreach.lerp_(averages, grads, 1 - alpha)
    const denominators = centered ? foreach.addcmul(squares, averages, averages, -1) : foreach.sqrt(squares)
    if (centered) foreach.sqrt_(denominators)
    foreach.addScalar_(denominators, eps)
    if (momentum > 0) {
      foreach.mulScalar_(buffers, momentum)
      foreach.addcdiv_(buffers, grads, denominators, 1)
      foreach.add_(params, buffers, -numberOf(lr))
    } else foreach.addcdiv_(params, grads, denominators, -numberOf(lr))
  }
}
