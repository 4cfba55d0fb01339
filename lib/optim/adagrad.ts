import { operatorNamed } from '../operators.js'
import { TorchError } from '../errors.js'
import type { Tensor } from '../tensor.js'
import { numberOf, readArguments, requireNotNegative, type CallArguments } from './arguments.js'
import type { Batch } from './batch.js'
import { descent, takeSteps } from './descent.js'
import { Optimizer, type CommonOptions, type FusedOption } from './optimizer.js'
import type { OptimizerParameters, ParameterGroup } from './parameter-groups.js'
import { like, scalar, type Slot } from './slots.js'
import { sparseIndices, sparseLike, sparseValues } from './sparse-gradient.js'
import { foreach, overloadFunction } from './tensor-lists.js'

export interface AdagradOptions extends Omit<CommonOptions, 'capturable'>, FusedOption {
  /** 0.01 when left out. */
  lr?: number | Tensor
  lrDecay?: number
  weightDecay?: number
  /** What the sum of squares begins with. */
  initialAccumulatorValue?: number
  eps?: number
}

type Group = ParameterGroup<Required<AdagradOptions>>
type Tensors = readonly Tensor[]

const positional = ['lr', 'lrDecay', 'weightDecay', 'initialAccumulatorValue', 'eps', 'foreach'] as const
const fallbacks: Required<AdagradOptions> = {
  lr: 1e-2, lrDecay: 0, eps: 1e-10, weightDecay: 0, initialAccumulatorValue: 0, foreach: null, maximize: false, differentiable: false, fused: null,
}

const fusedAdagrad_ = overloadFunction<
  [Tensors, Tensors, Tensors, Tensors, lr: number, lrDecay: number, weightDecay: number, eps: number, maximize: boolean, gradScale: null, foundInf: null],
  void
>('aten::_fused_adagrad_')

/** https://docs.pytorch.org/docs/stable/generated/torch.optim.Adagrad.html */
export class Adagrad extends Optimizer<Required<AdagradOptions>> {
  constructor(params: OptimizerParameters<AdagradOptions>, ...args: CallArguments<AdagradOptions, typeof positional>) {
    super(params, { ...fallbacks, ...readArguments('Adagrad', args, positional, Object.keys(fallbacks)) })
    // As in Python, where a state dict has these states before the first step.
    for (const group of this.paramGroups) for (const param of group.params) this.stateOf(param, group)
  }

  protected check(options: Readonly<Record<string, unknown>>): void {
    requireNotNegative('Adagrad', options, ['lr', 'lrDecay', 'weightDecay', 'initialAccumulatorValue', 'eps'])
  }

  protected override get sparseRefusal(): null {
    return null
  }

  protected slots(): Slot[] {
    return [scalar('step'), like('sum', this.defaults.initialAccumulatorValue)]
  }

  protected update(group: Group, batch: Batch): void {
    const { lrDecay, weightDecay, eps, maximize } = group
    const { params } = batch
    const lr = numberOf(group.lr)
    if (batch.sparse && weightDecay !== 0) {
      throw new TorchError('ERR_TCH_VALUE', 'Adagrad.step(): weight_decay option is not compatible with sparse gradients', { op: 'step' })
    }
    const sums = batch.column('sum')
    const steps = batch.column('step')
    if (this.isFused(group, batch)) {
      foreach.addScalar_(steps, 1)
      return fusedAdagrad_(params, batch.grads, sums, steps, lr, lrDecay, weightDecay, eps, maximize, null, null)
    }
    const rates = takeSteps(steps).map((step) => lr / (1 + (step - 1) * lrDecay))
    const grads = descent(batch, maximize, weightDecay)
    if (batch.sparse) return params.forEach((param, i) => sparseUpdate(param, grads[i]!, sums[i]!, rates[i]!, eps))
    foreach.addcmul_(sums, grads, grads, 1)
    const deviations = foreach.sqrt(sums)
    foreach.addScalar_(deviations, eps)
    foreach.addcdivEach_(params, grads, deviations, rates.map((rate) => -rate))
  }
}

/** Touches only the rows that have gradients. */
function sparseUpdate(param: Tensor, sparse: Tensor, sum: Tensor, rate: number, eps: number): void {
  // The update is not linear: each index may be there only once.
  const grad = sparse.coalesce()
  const values = sparseValues(grad)
  const indices = sparseIndices(grad)
  sum.add_(sparseLike(grad, indices, values.pow(2)))
  const deviations = sparseValues(operatorNamed('aten::sparse_mask').call([sum, grad]) as Tensor).sqrt_().add_(eps)
  param.add_(sparseLike(grad, indices, values.div(deviations)), { alpha: -rate })
}
