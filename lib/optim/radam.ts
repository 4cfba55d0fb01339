import type { Tensor } from '../tensor.js'
import { numberOf, readArguments, requireBetas, requireFlags, requireNotNegative, type CallArguments } from './arguments.js'
import type { Batch } from './batch.js'
import { descent, takeSteps } from './descent.js'
import { Optimizer, type CommonOptions } from './optimizer.js'
import type { OptimizerParameters, ParameterGroup } from './parameter-groups.js'
import { like, scalar, type Slot } from './slots.js'
import { foreach } from './tensor-lists.js'

export interface RAdamOptions extends CommonOptions {
  /** 0.001 when left out. */
  lr?: number | Tensor
  betas?: readonly [number, number]
  eps?: number
  weightDecay?: number
  /** Shrink the weights themselves instead of adding them to the gradient. */
  decoupledWeightDecay?: boolean
}

const positional = ['lr', 'betas', 'eps', 'weightDecay', 'decoupledWeightDecay'] as const
const fallbacks: Required<RAdamOptions> = {
  lr: 1e-3, betas: [0.9, 0.999], eps: 1e-8, weightDecay: 0, maximize: false, foreach: null, capturable: false, decoupledWeightDecay: false, differentiable: false,
}

/** Adam that waits until the variance is known: https://docs.pytorch.org/docs/stable/generated/torch.optim.RAdam.html */
export class RAdam extends Optimizer<Required<RAdamOptions>> {
  constructor(params: OptimizerParameters<RAdamOptions>, ...args: CallArguments<RAdamOptions, typeof positional>) {
    super(params, { ...fallbacks, ...readArguments('RAdam', args, positional, Object.keys(fallbacks)) })
  }

  protected check(options: Readonly<Record<string, unknown>>): void {
    requireNotNegative('RAdam', options, ['lr', 'eps', 'weightDecay'])
    requireBetas('RAdam', options['betas'])
    requireFlags('RAdam', options, ['decoupledWeightDecay'])
  }

  protected slots(): Slot[] {
    return [scalar('step'), like('expAvg'), like('expAvgSq')]
  }

  protected update(group: ParameterGroup<Required<RAdamOptions>>, batch: Batch): void {
    const { betas: [beta1, beta2], eps, weightDecay, decoupledWeightDecay, maximize } = group
    const { params } = batch
    const lr = numberOf(group.lr)
    const averages = batch.column('expAvg')
    const squares = batch.column('expAvgSq')
    const steps = takeSteps(batch.column('step'))
    if (decoupledWeightDecay && weightDecay !== 0) foreach.mulScalar_(params, 1 - lr * weightDecay)
    const grads = descent(batch, maximize, decoupledWeightDecay ? 0 : weightDecay)
    foreach.lerp_(averages, grads, 1 - beta1)
    foreach.mulScalar_(squares, beta2)
    foreach.addcmul_(squares, grads, grads, 1 - beta2)
    const changes = foreach.divEach(averages, steps.map((step) => 1 - beta1 ** step))
    foreach.mulScalar_(changes, lr)
    const rectifications = steps.map((step) => rectification(step, beta2))
    // Parameters that joined later may still be without.
    const at = [...steps.keys()].filter((i) => rectifications[i] !== null)
    if (at.length > 0) {
      const scales = foreach.sqrt(at.map((i) => squares[i]!))
      foreach.addScalar_(scales, eps)
      foreach.reciprocal_(scales)
      foreach.mulEach_(scales, at.map((i) => (1 - beta2 ** steps[i]!) ** 0.5))
      const rectified = at.map((i) => changes[i]!)
      foreach.mul_(rectified, scales)
      foreach.mulEach_(rectified, at.map((i) => rectifications[i]!))
    }
    foreach.add_(params, changes, -1)
  }
}

/** The factor that makes up for the variance of the adaptive rate; null while too few gradients were seen. */
function rectification(step: number, beta2: number): number | null {
  const most = 2 / (1 - beta2) - 1
  const length = most - (2 * step * beta2 ** step) / (1 - beta2 ** step)
  return length > 5 ? (((length - 4) * (length - 2) * most) / ((most - 4) * (most - 2) * length)) ** 0.5 : null
}
