import type { Tensor } from '../tensor.js'
import { TorchError } from '../errors.js'
import { numberOf, readArguments, requireFlags, requireNotNegative, requireNumber, type CallArguments } from './arguments.js'
import type { Batch, ParameterState } from './batch.js'
import { descent } from './descent.js'
import { Optimizer, type CommonOptions, type FusedOption } from './optimizer.js'
import type { OptimizerParameters, ParameterGroup } from './parameter-groups.js'
import { like, persistently, type Slot } from './slots.js'
import { foreach, overloadFunction } from './tensor-lists.js'

export interface SGDOptions extends Omit<CommonOptions, 'capturable'>, FusedOption {
  /** 0.001 when left out. */
  lr?: number | Tensor
  momentum?: number
  /** How much of the gradient the momentum leaves out. */
  dampening?: number
  weightDecay?: number
  nesterov?: boolean
}

const positional = ['lr', 'momentum', 'dampening', 'weightDecay', 'nesterov'] as const
const fallbacks: Required<SGDOptions> = {
  lr: 1e-3, momentum: 0, dampening: 0, weightDecay: 0, nesterov: false, maximize: false, foreach: null, differentiable: false, fused: null,
}

type Tensors = readonly Tensor[]

const emptyLike = overloadFunction<[Tensor], Tensor>('aten::empty_like')
const fusedSgd_ = overloadFunction<
  [Tensors, Tensors, Tensors, weightDecay: number, momentum: number, lr: number, dampening: number, nesterov: boolean, maximize: boolean, isFirstStep: boolean, gradScale: null, foundInf: null],
  void
>('aten::_fused_sgd_')

/** Stochastic gradient descent, with momentum: https://docs.pytorch.org/docs/stable/generated/torch.optim.SGD.html */
export class SGD extends Optimizer<Required<SGDOptions>> {
  constructor(params: OptimizerParameters<SGDOptions>, ...args: CallArguments<SGDOptions, typeof positional>) {
    super(params, { ...fallbacks, ...readArguments('SGD', args, positional, Object.keys(fallbacks)) })
  }

  protected check(options: Readonly<Record<string, unknown>>): void {
    requireNotNegative('SGD', options, ['lr', 'momentum', 'weightDecay'])
    requireNumber('SGD', 'dampening value', options['dampening'], Number.isFinite)
    requireFlags('SGD', options, ['nesterov'])
    if (options['nesterov'] === true && (options['momentum'] === 0 || options['dampening'] !== 0)) {
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', 'SGD(): Nesterov momentum requires a momentum and zero dampening', { op: 'SGD' })
    }
  }

  protected override get sparseRefusal(): null {
    return null
  }

  /** Only for state dicts: the first step makes the buffer, of its gradient. */
  protected slots(group: ParameterGroup<Required<SGDOptions>>): Slot[] {
    return group.momentum === 0 ? [] : [{ ...like('momentumBuffer'), optional: true }]
  }

  protected override stateOf(param: Tensor): ParameterState {
    return this.state.get(param) ?? {}
  }

  protected update(group: ParameterGroup<Required<SGDOptions>>, batch: Batch): void {
    const fused = this.isFused(group, batch)
    if (group.momentum === 0) return fused ? this.#fused(group, batch, [], false) : this.#move(group, batch, descent(batch, group.maximize, group.weightDecay))
    // Parameters that get their first gradient now have no momentum yet.
    const parts = [true, false].map((isFirst) => ({ isFirst, part: batch.filter((state) => (state['momentumBuffer'] === undefined) === isFirst) }))
    for (const { isFirst, part } of parts) {
      if (part.params.length === 0) continue
      if (isFirst) this.#makeBuffers(part)
      const buffers = part.column('momentumBuffer')
      if (fused) this.#fused(group, part, buffers, isFirst)
      else this.#withMomentum(group, part, buffers, isFirst)
    }
  }

  #makeBuffers({ owners, grads, states, sparse }: Batch): void {
    persistently(() =>
      owners.forEach((owner, i) => {
        states[i]!['momentumBuffer'] = sparse ? grads[i]!.detach().clone() : emptyLike(owner.detach())
        this.state.set(owner, states[i]!)
      }),
    )
  }

  #withMomentum(group: ParameterGroup<Required<SGDOptions>>, batch: Batch, buffers: readonly Tensor[], isFirst: boolean): void {
    const { momentum, dampening, nesterov, maximize, weightDecay } = group
    const down = descent(batch, maximize, weightDecay)
    if (isFirst) foreach.copy_(buffers, down, false)
    else {
      foreach.mulScalar_(buffers, momentum)
      foreach.add_(buffers, down, 1 - dampening)
    }
    this.#move(group, batch, nesterov ? foreach.add(down, buffers, momentum) : buffers)
  }

  #move({ lr }: ParameterGroup<Required<SGDOptions>>, { params }: Batch, along: readonly Tensor[]): void {
    foreach.add_(params, along, -numberOf(lr))
  }

  #fused(group: ParameterGroup<Required<SGDOptions>>, { params, grads }: Batch, buffers: readonly Tensor[], isFirst: boolean): void {
    const { weightDecay, momentum, lr, dampening, nesterov, maximize } = group
    fusedSgd_(params, grads, buffers, weightDecay, momentum, numberOf(lr), dampening, nesterov, maximize, isFirst, null, null)
  }
}
