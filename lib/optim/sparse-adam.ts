import { operatorNamed } from '../operators.js'
import { TorchError } from '../errors.js'
import type { Tensor } from '../tensor.js'
import { numberOf, readArguments, requireBetas, requireNumber, type CallArguments } from './arguments.js'
import type { Batch, ParameterState } from './batch.js'
import { Optimizer } from './optimizer.js'
import type { OptimizerParameters, ParameterGroup } from './parameter-groups.js'
import { like, type Slot } from './slots.js'
import { sparseIndices, sparseLike, sparseValues } from './sparse-gradient.js'

export interface SparseAdamOptions {
  /** 0.001 when left out. */
  lr?: number | Tensor
  betas?: readonly [number, number]
  eps?: number
  maximize?: boolean
}

type Group = ParameterGroup<Required<SparseAdamOptions>>

const positional = ['lr', 'betas', 'eps', 'maximize'] as const
const fallbacks: Required<SparseAdamOptions> = { lr: 1e-3, betas: [0.9, 0.999], eps: 1e-8, maximize: false }

/** Adam for sparse gradients, of the values that they have only: https://docs.pytorch.org/docs/stable/generated/torch.optim.SparseAdam.html */
export class SparseAdam extends Optimizer<Required<SparseAdamOptions>> {
  constructor(params: OptimizerParameters<SparseAdamOptions>, ...args: CallArguments<SparseAdamOptions, typeof positional>) {
    super(params, { ...fallbacks, ...readArguments('SparseAdam', args, positional, Object.keys(fallbacks)) })
    const places = (which: (param: Tensor) => boolean): string =>
      this.paramGroups.flatMap(({ params }, g) => params.flatMap((param, p) => (which(param) ? [`[${g}, ${p}]`] : []))).join(', ')
    const sparse = places((param) => param.isSparse)
    if (sparse !== '') throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `Sparse params at indices [${sparse}]: SparseAdam requires dense parameter tensors`, { op: 'SparseAdam' })
    const complex = places((param) => param.isComplex())
    if (complex !== '') throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `Complex params at indices [${complex}]: SparseAdam does not support complex parameters`, { op: 'SparseAdam' })
  }

  protected check(options: Readonly<Record<string, unknown>>): void {
    requireNumber('SparseAdam', 'learning rate', options['lr'], (value) => value > 0)
    requireNumber('SparseAdam', 'epsilon value', options['eps'], (value) => value > 0)
    requireBetas('SparseAdam', options['betas'])
  }

  protected override get sparseRefusal(): null {
    return null
  }

  protected slots(): Slot[] {
    return [{ name: 'step', kind: 'count', value: 0 }, like('expAvg'), like('expAvgSq')]
  }

  protected override admit(group: Group, batch: Batch): void {
    super.admit(group, batch)
    if (!batch.sparse) {
      throw new TorchError('ERR_TCH_VALUE', 'SparseAdam does not support dense gradients, please consider Adam instead', { op: 'step' })
    }
  }

  protected update(group: Group, { params, grads, states }: Batch): void {
    params.forEach((param, i) => updateOne(group, param, group.maximize ? grads[i]!.neg() : grads[i]!, states[i]!))
  }
}

function updateOne({ lr, betas: [beta1, beta2], eps }: Group, param: Tensor, sparse: Tensor, state: ParameterState): void {
  const step = (state['step'] as number) + 1
  state['step'] = step
  // The update is not linear: each index may be there only once.
  const grad = sparse.coalesce()
  const values = sparseValues(grad)
  if (values.numel() === 0) return
  const indices = sparseIndices(grad)
  /** Moves an average towards `target` and gives it as it is then, where the gradient has values. */
  const move = (name: string, target: Tensor, weight: number): Tensor => {
    const average = state[name] as Tensor
    const before = sparseValues(operatorNamed('aten::sparse_mask').call([average, grad]) as Tensor)
    const change = target.sub(before).mul_(weight)
    average.add_(sparseLike(grad, indices, change))
    return change.add_(before)
  }
  const numerators = move('expAvg', values, 1 - beta1)
  const denominators = move('expAvgSq', values.pow(2), 1 - beta2).sqrt_().add_(eps)
  const stepSize = (numberOf(lr) * Math.sqrt(1 - beta2 ** step)) / (1 - beta1 ** step)
  param.add_(sparseLike(grad, indices, numerators.div_(denominators).mul(-stepSize)))
}
