import { TorchError } from '../errors.js'
import type { Tensor } from '../tensor.js'
import { describeValue } from '../values.js'
import { numberOf, readArguments, requireNotNegative, type CallArguments } from './arguments.js'
import type { Batch } from './batch.js'
import { Optimizer, type CommonOptions } from './optimizer.js'
import type { OptimizerParameters, ParameterGroup } from './parameter-groups.js'
import { like, scalar, type Slot } from './slots.js'
import { foreach } from './tensor-lists.js'

export interface RpropOptions extends CommonOptions {
  /** The first step of every weight: 0.01 when left out. */
  lr?: number | Tensor
  /** By how much a step shrinks and grows: [0.5, 1.2] when left out. */
  etas?: readonly [number, number]
  /** The smallest and the largest step. */
  stepSizes?: readonly [number, number]
}

type Group = ParameterGroup<Required<RpropOptions>>

const positional = ['lr', 'etas', 'stepSizes'] as const
const fallbacks: Required<RpropOptions> = {
  lr: 1e-2, etas: [0.5, 1.2], stepSizes: [1e-6, 50], foreach: null, maximize: false, differentiable: false, capturable: false,
}

/** Resilient backpropagation, for whole data sets: https://docs.pytorch.org/docs/stable/generated/torch.optim.Rprop.html */
export class Rprop extends Optimizer<Required<RpropOptions>> {
  constructor(params: OptimizerParameters<RpropOptions>, ...args: CallArguments<RpropOptions, typeof positional>) {
    super(params, { ...fallbacks, ...readArguments('Rprop', args, positional, Object.keys(fallbacks)) })
  }

  protected check(options: Readonly<Record<string, unknown>>): void {
    requireNotNegative('Rprop', options, ['lr'])
    for (const name of ['etas', 'stepSizes']) {
      const pair = options[name]
      if (!Array.isArray(pair) || pair.length !== 2 || !pair.every((value) => typeof value === 'number')) {
        throw new TorchError('ERR_TCH_TYPE', `Rprop(): ${name} are two numbers, not ${describeValue(pair)}`, { op: 'Rprop' })
      }
    }
    const [minus, plus] = options['etas'] as [number, number]
    if (!(minus > 0 && minus < 1 && plus > 1)) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `Rprop(): Invalid eta values: ${minus}, ${plus}`, { op: 'Rprop' })
  }

  protected slots({ lr }: Group): Slot[] {
    return [scalar('step'), like('prev'), like('stepSize', numberOf(lr))]
  }

  protected update(group: Group, batch: Batch): void {
    const previous = batch.column('prev')
    const sizes = batch.column('stepSize')
    foreach.addScalar_(batch.column('step'), 1)
    batch.params.forEach((param, i) => updateOne(group, param, batch.grads[i]!, previous[i]!, sizes[i]!))
  }
}

function updateOne({ etas: [minus, plus], stepSizes: [least, most], maximize }: Group, param: Tensor, given: Tensor, previous: Tensor, sizes: Tensor): void {
  const grad = maximize ? given.neg() : given.clone()
  const factors = grad.mul(previous).sign()
  factors.maskedFill_(factors.gt(0), plus)
  factors.maskedFill_(factors.lt(0), minus)
  factors.maskedFill_(factors.eq(0), 1)
  sizes.mul_(factors).clamp_(least, most)
  // Where the gradient turned round the step was too far: the weight waits.
  grad.maskedFill_(factors.eq(minus), 0)
  param.addcmul_(grad.sign(), sizes, { value: -1 })
  previous.copy_(grad)
}
