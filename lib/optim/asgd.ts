import type { Tensor } from '../tensor.js'
import { numberOf, readArguments, requireNotNegative, requireNumber, type CallArguments } from './arguments.js'
import type { Batch } from './batch.js'
import { descent, takeSteps } from './descent.js'
import { Optimizer, type CommonOptions } from './optimizer.js'
import type { OptimizerParameters, ParameterGroup } from './parameter-groups.js'
import { like, scalar, type Slot } from './slots.js'

export interface ASGDOptions extends CommonOptions {
  /** 0.01 when left out. */
  lr?: number | Tensor
  /** Decay of the weights. */
  lambd?: number
  /** The power by which the rate falls. */
  alpha?: number
  /** The step at which averaging begins. */
  t0?: number
  weightDecay?: number
}

const positional = ['lr', 'lambd', 'alpha', 't0', 'weightDecay', 'foreach', 'maximize', 'differentiable', 'capturable'] as const
const fallbacks: Required<ASGDOptions> = {
  lr: 1e-2, lambd: 1e-4, alpha: 0.75, t0: 1e6, weightDecay: 0, foreach: null, maximize: false, differentiable: false, capturable: false,
}

/** Averaged stochastic gradient descent; the average is `ax` in the state: https://docs.pytorch.org/docs/stable/generated/torch.optim.ASGD.html */
export class ASGD extends Optimizer<Required<ASGDOptions>> {
  constructor(params: OptimizerParameters<ASGDOptions>, ...args: CallArguments<ASGDOptions, typeof positional>) {
    super(params, { ...fallbacks, ...readArguments('ASGD', args, positional, Object.keys(fallbacks)) })
  }

  protected check(options: Readonly<Record<string, unknown>>): void {
    requireNotNegative('ASGD', options, ['lr', 'weightDecay'])
    for (const name of ['lambd', 'alpha', 't0']) requireNumber('ASGD', `${name} value`, options[name], Number.isFinite)
  }

  protected slots({ lr }: ParameterGroup<Required<ASGDOptions>>): Slot[] {
    return [scalar('step'), scalar('eta', numberOf(lr)), scalar('mu', 1), like('ax')]
  }

  protected update(group: ParameterGroup<Required<ASGDOptions>>, batch: Batch): void {
    const { lambd, alpha, t0, weightDecay, maximize } = group
    const { params } = batch
    const lr = numberOf(group.lr)
    const averages = batch.column('ax')
    const etas = batch.column('eta')
    const mus = batch.column('mu')
    const steps = takeSteps(batch.column('step'))
    const grads = descent(batch, maximize, weightDecay)
    params.forEach((param, i) => {
      const eta = etas[i]!.item() as number
      param.mul_(1 - lambd * eta)
      param.add_(grads[i]!, { alpha: -eta })
      const average = averages[i]!
      if (mus[i]!.item() === 1) average.copy_(param)
      else average.add_(param.sub(average).mul_(mus[i]!))
      etas[i]!.fill_(lr / (1 + lambd * lr * steps[i]!) ** alpha)
      mus[i]!.fill_(1 / Math.max(1, steps[i]! - t0))
    })
  }
}
