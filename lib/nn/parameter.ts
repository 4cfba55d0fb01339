import { runInto } from '../call.js'
import { TorchError } from '../errors.js'
import { operatorNamed } from '../operators.js'
import { checkOptions } from '../options.js'
import { isTensor, KEY, Tensor } from '../tensor.js'
import { describeValue } from '../values.js'

export interface ParameterOptions {
  /** Whether gradients are computed for it, `true` when left out. */
  requiresGrad?: boolean
}

/** Whether a value is a parameter; never throws. */
export let isParameter: (value: unknown) => value is Parameter

/**
 * A tensor that a module learns: a field that holds one is a parameter of the module. It shares memory with `data`.
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.parameter.Parameter.html
 */
export class Parameter extends Tensor {
  readonly #isParameter = true

  /** @throws `ERR_TCH_TORCH` for a dtype that cannot have gradients, unless `requiresGrad: false`. */
  constructor(data: Tensor, options: ParameterOptions = {}) {
    super(KEY, -1)
    if (!isTensor(data)) throw new TorchError('ERR_TCH_TYPE', `a Parameter is made from a Tensor, not from ${describeValue(data)}`, { op: 'Parameter' })
    checkOptions('Parameter', options, ['requiresGrad'])
    runInto(this, operatorNamed('aten::detach').overloads[0]!, 'Parameter', [data])
    if (options.requiresGrad ?? true) this.requiresGrad = true
  }

  static {
    isParameter = (value): value is Parameter => typeof value === 'object' && value !== null && #isParameter in value
  }
}
