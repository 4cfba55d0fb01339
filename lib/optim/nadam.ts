import type { Tensor } from '../tensor.js'
import { numberOf, readArguments, requireBetas, requireFlags, requireNotNegative, type CallArguments } from './arguments.js'
import type { Batch } from './batch.js'
import { descent, takeSteps } from './descent.js'
import { Optimizer, type CommonOptions } from './optimizer.js'
import type { OptimizerParameters, ParameterGroup } from './parameter-groups.js'
import { like, scalar, type Slot } from './slots.js'
import { foreach } from './tensor-lists.js'

export interface NAdamOptions extends CommonOptions {
  /** 0.002 when left out. */
  lr?: number | Tensor
  betas?: readonly [number, number]
  eps?: number
  weightDecay?: number
  momentumDecay?: number
  /** Shrink the weights themselves instead of adding them to the gradient. */
  decoupledWeightDecay?: boolean
}

const positional = ['lr', 'betas', 'eps', 'weightDecay', 'momentumDecay', 'decoupledWeightDecay'] as const
const fallbacks: Required<NAdamOptions> = {
  lr: 2e-3, betas: [0.9, 0.999], eps: 1e-8, weightDecay: 0, momentumDecay: 4e-3, decoupledWeightDecay: false,
  maximize: false, foreach: null, capturable: false, differentiable: false,
}

/** Adam with Nesterov's momentum: https://docs.pytorch.org/docs/stable/generated/torch.optim.NAdam.html */
export class NAdam extends Optimizer<Required<NAdamOptions>> {
  constructor(params: OptimizerParameters<NAdamOptions>, ...args: CallArguments<NAdamOptions, typeof positional>) {
    super(params, { ...fallbacks, ...readArguments('NAdam', args, positional, Object.keys(fallbacks)) })
  }

  protected check(options: Readonly<Record<string, unknown>>): void {
    requireNotNegative('NAdam', options, ['lr', 'eps', 'weightDecay', 'momentumDecay'])
    requireBetas('NAdam', options['betas'])
    requireFlags('NAdam', options, ['decoupledWeightDecay'])
  }

  protected slots(): Slot[] {
    return [scalar('step'), scalar('muProduct', 1), like('expAvg'), like('expAvgSq')]
  }

  protected update(group: ParameterGroup<Required<NAdamOptions>>, batch: Batch): void {
    const { betas: [beta1, beta2], eps, weightDecay, momentumDecay, decoupledWeightDecay, maximize } = group
    const { params } = batch
    const lr = numberOf(group.lr)
    const averages = batch.column('expAvg')
    const squares = batch.column('expAvgSq')
    const products = batch.column('muProduct')
    const steps = takeSteps(batch.column('step'))
    if (decoupledWeightDecay && weightDecay !== 0) foreach.mulScalar_(params, 1 - lr * weightDecay)
    const grads = descent(batch, maximize, decoupledWeightDecay ? 0 : weightDecay)
    // The momentum of this step and of the next, which warms up.
    const momentumAt = (step: number): number => beta1 * (1 - 0.5 * 0.96 ** (step * momentumDecay))
    const mus = steps.map(momentumAt)
    const nextMus = steps.map((step) => momentumAt(step + 1))
    foreach.mulEach_(products, mus)
    const productsNow = products.map((product) => product.item() as number)
    foreach.lerp_(averages, grads, 1 - beta1)
    foreach.mulScalar_(squares, beta2)
    foreach.addcmul_(squares, grads, grads, 1 - beta2)
    const denominators = foreach.divEach(squares, steps.map((step) => 1 - beta2 ** step))
    foreach.sqrt_(denominators)
    foreach.addScalar_(denominators, eps)
    foreach.addcdivEach_(params, grads, denominators, mus.map((mu, i) => (-lr * (1 - mu)) / (1 - productsNow[i]!)))
    foreach.addcdivEach_(params, averages, denominators, nextMus.map((mu, i) => (-lr * mu) / (1 - productsNow[i]! * mu)))
  }
}
