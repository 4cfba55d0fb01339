import type { Tensor } from '../tensor.js'
import { numberOf, readArguments, requireNotNegative, requireNumber, type CallArguments } from './arguments.js'
import type { Batch } from './batch.js'
import { descent } from './descent.js'
import { Optimizer, type CommonOptions } from './optimizer.js'
import type { OptimizerParameters, ParameterGroup } from './parameter-groups.js'
import { like, scalar, type Slot } from './slots.js'
import { foreach } from './tensor-lists.js'

export interface AdadeltaOptions extends CommonOptions {
  /** 1 when left out. */
  lr?: number | Tensor
  /** How slowly the averages forget. */
  rho?: number
  eps?: number
  weightDecay?: number
}

const positional = ['lr', 'rho', 'eps', 'weightDecay', 'foreach'] as const
const fallbacks: Required<AdadeltaOptions> = {
  lr: 1, rho: 0.9, eps: 1e-6, weightDecay: 0, maximize: false, capturable: false, foreach: null, differentiable: false,
}

/** https://docs.pytorch.org/docs/stable/generated/torch.optim.Adadelta.html */
export class Adadelta extends Optimizer<Required<AdadeltaOptions>> {
  constructor(params: OptimizerParameters<AdadeltaOptions>, ...args: CallArguments<AdadeltaOptions, typeof positional>) {
    super(params, { ...fallbacks, ...readArguments('Adadelta', args, positional, Object.keys(fallbacks)) })
  }

  protected check(options: Readonly<Record<string, unknown>>): void {
    requireNotNegative('Adadelta', options, ['lr', 'eps', 'weightDecay'])
    requireNumber('Adadelta', 'rho value', options['rho'], (value) => value >= 0 && value <= 1)
  }

  protected slots(): Slot[] {
    return [scalar('step'), like('squareAvg'), like('accDelta')]
  }

  protected update({ lr, rho, eps, weightDecay, maximize }: ParameterGroup<Required<AdadeltaOptions>>, batch: Batch): void {
    const { params } = batch
    const squares = batch.column('squareAvg')
    const changes = batch.column('accDelta')
    foreach.addScalar_(batch.column('step'), 1)
    const grads = descent(batch, maximize, weightDecay)
    foreach.mulScalar_(squares, rho)
    foreach.addcmul_(squares, grads, grads, 1 - rho)
    const deviations = foreach.addScalar(squares, eps)
    foreach.sqrt_(deviations)
    const deltas = foreach.addScalar(changes, eps)
    foreach.sqrt_(deltas)
    foreach.div_(deltas, deviations)
    foreach.mul_(deltas, grads)
    foreach.mulScalar_(changes, rho)
    foreach.addcmul_(changes, deltas, deltas, 1 - rho)
    foreach.add_(params, deltas, -numberOf(lr))
  }
}
