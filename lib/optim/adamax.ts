import type { Tensor } from '../tensor.js'
import { numberOf, readArguments, requireBetas, requireNotNegative, type CallArguments } from './arguments.js'
import type { Batch } from './batch.js'
import { descent, takeSteps } from './descent.js'
import { Optimizer, type CommonOptions } from './optimizer.js'
import type { OptimizerParameters, ParameterGroup } from './parameter-groups.js'
import { like, scalar, type Slot } from './slots.js'
import { foreach } from './tensor-lists.js'

export interface AdamaxOptions extends CommonOptions {
  /** 0.002 when left out. */
  lr?: number | Tensor
  betas?: readonly [number, number]
  eps?: number
  weightDecay?: number
}

const positional = ['lr', 'betas', 'eps', 'weightDecay', 'foreach'] as const
const fallbacks: Required<AdamaxOptions> = {
  lr: 2e-3, betas: [0.9, 0.999], eps: 1e-8, weightDecay: 0, foreach: null, maximize: false, differentiable: false, capturable: false,
}

/** Adam by the largest gradient instead of the mean square: https://docs.pytorch.org/docs/stable/generated/torch.optim.Adamax.html */
export class Adamax extends Optimizer<Required<AdamaxOptions>> {
  constructor(params: OptimizerParameters<AdamaxOptions>, ...args: CallArguments<AdamaxOptions, typeof positional>) {
    super(params, { ...fallbacks, ...readArguments('Adamax', args, positional, Object.keys(fallbacks)) })
  }

  protected check(options: Readonly<Record<string, unknown>>): void {
    requireNotNegative('Adamax', options, ['lr', 'eps', 'weightDecay'])
    requireBetas('Adamax', options['betas'])
  }

  protected slots(): Slot[] {
    return [scalar('step'), like('expAvg'), like('expInf')]
  }

  protected update(group: ParameterGroup<Required<AdamaxOptions>>, batch: Batch): void {
    const { betas: [beta1, beta2], eps, weightDecay, maximize } = group
    const { params } = batch
    const lr = numberOf(group.lr)
    const averages = batch.column('expAvg')
    const largest = batch.column('expInf')
    const steps = takeSteps(batch.column('step'))
    const grads = descent(batch, maximize, weightDecay)
    foreach.lerp_(averages, grads, 1 - beta1)
    foreach.mulScalar_(largest, beta2)
    const sizes = foreach.abs(grads)
    foreach.addScalar_(sizes, eps)
    foreach.maximum_(largest, sizes)
    foreach.addcdivEach_(params, averages, largest, steps.map((step) => -(lr / (1 - beta1 ** step))))
  }
}
