import type { Tensor } from '../tensor.js'
import { numberOf, readArguments, requireBetas, requireFlags, requireNotNegative, type CallArguments } from './arguments.js'
import type { Batch } from './batch.js'
import { descent, takeSteps } from './descent.js'
import { Optimizer, type CommonOptions, type FusedOption } from './optimizer.js'
import type { OptimizerParameters, ParameterGroup } from './parameter-groups.js'
import { like, scalar, type Slot } from './slots.js'
import { foreach, overloadFunction } from './tensor-lists.js'

export interface AdamWOptions extends CommonOptions, FusedOption {
  /** 0.001 when left out. */
  lr?: number | Tensor
  /** How slowly the averages of the gradient and of its square forget: [0.9, 0.999] when left out. */
  betas?: readonly [number, number]
  eps?: number
  weightDecay?: number
  /** Divide by the largest average of squares so far. */
  amsgrad?: boolean
}

export interface AdamOptions extends AdamWOptions {
  /** Shrink the weights themselves instead of adding them to the gradient, as AdamW does. */
  decoupledWeightDecay?: boolean
}

type Group = ParameterGroup<Required<AdamOptions>>
type Tensors = readonly Tensor[]

const positional = ['lr', 'betas', 'eps', 'weightDecay', 'amsgrad'] as const
const fallbacks: Required<AdamOptions> = {
  lr: 1e-3, betas: [0.9, 0.999], eps: 1e-8, weightDecay: 0, amsgrad: false, maximize: false,
  foreach: null, capturable: false, differentiable: false, fused: null, decoupledWeightDecay: false,
}

const kernel = (name: string): ((...values: FusedArguments) => void) => overloadFunction<FusedArguments, void>(`aten::${name}`)
type FusedArguments = [
  Tensors, Tensors, Tensors, Tensors, Tensors, Tensors, lr: number, beta1: number, beta2: number, weightDecay: number, eps: number,
  amsgrad: boolean, maximize: boolean, gradScale: null, foundInf: null,
]
const fusedAdam_ = kernel('_fused_adam_')
const fusedAdamW_ = kernel('_fused_adamw_')

/** Adam: https://docs.pytorch.org/docs/stable/generated/torch.optim.Adam.html */
export class Adam extends Optimizer<Required<AdamOptions>> {
  constructor(params: OptimizerParameters<AdamOptions>, ...args: CallArguments<AdamOptions, typeof positional>) {
    super(params, { ...fallbacks, ...readArguments('Adam', args, positional, Object.keys(fallbacks)) })
  }

  protected check(options: Readonly<Record<string, unknown>>): void {
    requireNotNegative(this.name, options, ['lr', 'eps', 'weightDecay'])
    requireBetas(this.name, options['betas'])
    requireFlags(this.name, options, ['amsgrad', 'decoupledWeightDecay'])
  }

  protected override get sparseRefusal(): string {
    return 'Adam does not support sparse gradients, please consider SparseAdam instead'
  }

  protected slots({ amsgrad }: Group): Slot[] {
    return [scalar('step'), like('expAvg'), like('expAvgSq'), ...(amsgrad ? [like('maxExpAvgSq')] : [])]
  }

  protected update(group: Group, batch: Batch): void {
    const { betas: [beta1, beta2], eps, weightDecay, amsgrad, maximize, decoupledWeightDecay } = group
    const { params } = batch
    const lr = numberOf(group.lr)
    const averages = batch.column('expAvg')
    const squares = batch.column('expAvgSq')
    const largest = amsgrad ? batch.column('maxExpAvgSq') : []
    const steps = batch.column('step')
    if (this.isFused(group, batch)) {
      foreach.addScalar_(steps, 1)
      const fused = decoupledWeightDecay ? fusedAdamW_ : fusedAdam_
      fused(params, batch.grads, averages, squares, largest, steps, lr, beta1, beta2, weightDecay, eps, amsgrad, maximize, null, null)
      return
    }
    const counts = takeSteps(steps)
    if (decoupledWeightDecay && weightDecay !== 0) foreach.mulScalar_(params, 1 - lr * weightDecay)
    const grads = descent(batch, maximize, decoupledWeightDecay ? 0 : weightDecay)
    foreach.lerp_(averages, grads, 1 - beta1)
    foreach.mulScalar_(squares, beta2)
    foreach.addcmul_(squares, grads, grads, 1 - beta2)
    if (amsgrad) foreach.maximum_(largest, squares)
    const denominators = foreach.sqrt(amsgrad ? largest : squares)
    foreach.divEach_(denominators, counts.map((step) => (1 - beta2 ** step) ** 0.5))
    foreach.addScalar_(denominators, eps)
    foreach.addcdivEach_(params, averages, denominators, counts.map((step) => -(lr / (1 - beta1 ** step))))
  }
}

/** Adam whose weight decay is apart from the gradient: https://docs.pytorch.org/docs/stable/generated/torch.optim.AdamW.html */
export class AdamW extends Adam {
  constructor(params: OptimizerParameters<AdamWOptions>, ...args: CallArguments<AdamWOptions, typeof positional>) {
    const read = readArguments('AdamW', args, positional, Object.keys(fallbacks).filter((name) => name !== 'decoupledWeightDecay'))
    super(params, { weightDecay: 1e-2, ...read, decoupledWeightDecay: true })
  }

  /** States of Adam are taken over too, as in Python. */
  protected override loaded(group: Group): Group {
    return { ...group, decoupledWeightDecay: true }
  }
}
