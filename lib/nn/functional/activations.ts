import type { Dtype } from '../../dtype.js'
import { TorchError } from '../../errors.js'
import type { Loose } from '../../functional/parameters.js'
import type { Tensor } from '../../tensor.js'
import { call, operator, withSignature } from './signature.js'

/** An activation with Python's `inplace` flag, over the operator and its form that ends in `_`. */
function activation(name: string, op: string, ...settings: string[]): Loose {
  return withSignature(name, ['input|self', ...settings, 'inplace?'], (input: Tensor, ...rest: unknown[]) => {
    const inplace = rest.pop()
    return call(inplace === true ? `${op}_` : op, input, ...rest)
  })
}

/** The dimension where none is named: the one that Python warns about. */
function impliedDim(input: Tensor): number {
  return input.ndim === 0 || input.ndim === 1 || input.ndim === 3 ? 0 : 1
}

function softmaxOf(name: string, op: string, prepare: (input: Tensor) => Tensor): Loose {
  return withSignature(name, ['input|self', 'dim?', 'dtype?'], (input: Tensor, dim?: number | null, dtype?: Dtype | null) =>
    call(op, prepare(input), dim ?? impliedDim(input), dtype ?? undefined))
}

const same = (input: Tensor): Tensor => input

export const activations: Readonly<Record<string, Loose>> = {
  relu: activation('relu', 'relu'),
  relu6: activation('relu6', 'relu6'),
  elu: activation('elu', 'elu', 'alpha?'),
  celu: activation('celu', 'celu', 'alpha?'),
  selu: activation('selu', 'selu'),
  silu: activation('silu', 'silu'),
  mish: activation('mish', 'mish'),
  hardswish: activation('hardswish', 'hardswish'),
  hardsigmoid: activation('hardsigmoid', 'hardsigmoid'),
  hardtanh: withSignature('hardtanh', ['input|self', 'minVal?', 'maxVal?', 'inplace?'], (input, min, max, inplace) => {
    const [low, high] = [min ?? -1, max ?? 1]
    if (low > high) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `hardtanh(): minVal ${String(low)} is above maxVal ${String(high)}`, { op: 'hardtanh' })
    return call(inplace === true ? 'hardtanh_' : 'hardtanh', input, low, high)
  }),
  leakyRelu: activation('leakyRelu', 'leaky_relu', 'negativeSlope?'),
  threshold: activation('threshold', 'threshold', 'threshold', 'value'),
  rrelu: activation('rrelu', 'rrelu', 'lower?', 'upper?', 'training?'),
  relu_: operator('relu_'),
  elu_: operator('elu_'),
  celu_: operator('celu_'),
  selu_: operator('selu_'),
  hardtanh_: operator('hardtanh_'),
  leakyRelu_: operator('leaky_relu_'),
  threshold_: operator('threshold_'),
  rrelu_: operator('rrelu_'),
  gelu: operator('gelu'),
  glu: operator('glu'),
  logsigmoid: operator('log_sigmoid'),
  prelu: operator('prelu'),
  softplus: operator('softplus'),
  softshrink: operator('softshrink'),
  hardshrink: operator('hardshrink'),
  sigmoid: operator('sigmoid'),
  tanh: operator('tanh'),
  softsign: withSignature('softsign', ['input|self'], (input) => call('div', input, call('add', call('abs', input), 1))),
  tanhshrink: withSignature('tanhshrink', ['input|self'], (input) => call('sub', input, call('tanh', input))),
  softmax: softmaxOf('softmax', 'softmax', same),
  logSoftmax: softmaxOf('logSoftmax', 'log_softmax', same),
  softmin: softmaxOf('softmin', 'softmax', (input) => call('neg', input)),
  gumbelSoftmax: withSignature('gumbelSoftmax', ['logits', 'tau?', 'hard?', 'eps?', 'dim?'], (logits: Tensor, tau, hard, _eps, dim) => {
    const noise = call('neg', call('log', call('exponential_', call('empty_like', logits, { memoryFormat: 'contiguous_format' }))))
    const soft = call('softmax', call('div', call('add', logits, noise), tau ?? 1), dim ?? -1)
    if (hard !== true) return soft
    // One-hot in value, with the gradient of the soft one.
    const chosen = call('argmax', soft, dim ?? -1, true)
    const one = call('scatter_', call('zeros_like', logits, { memoryFormat: 'contiguous_format' }), dim ?? -1, chosen, 1)
    return call('add', call('sub', one, call('detach', soft)), soft)
  }),
}

interface Inplace {
  inplace?: boolean
}

type Activation = (input: Tensor, inplace?: boolean | Inplace) => Tensor
type Plain = (input: Tensor) => Tensor
type Softmax = (input: Tensor, dim?: number | null | { dim?: number | null; dtype?: Dtype }, options?: { dtype?: Dtype }) => Tensor

/** https://docs.pytorch.org/docs/stable/nn.functional.html#non-linear-activation-functions */
export interface ActivationFunctions {
  relu: Activation
  relu6: Activation
  selu: Activation
  silu: Activation
  mish: Activation
  hardswish: Activation
  hardsigmoid: Activation
  elu(input: Tensor, alpha?: number | (Inplace & { alpha?: number }), inplace?: boolean | Inplace): Tensor
  celu(input: Tensor, alpha?: number | (Inplace & { alpha?: number }), inplace?: boolean | Inplace): Tensor
  hardtanh(input: Tensor, options?: Inplace & { minVal?: number; maxVal?: number }): Tensor
  hardtanh(input: Tensor, minVal: number, maxVal: number, inplace?: boolean | Inplace): Tensor
  leakyRelu(input: Tensor, negativeSlope?: number | (Inplace & { negativeSlope?: number }), inplace?: boolean | Inplace): Tensor
  /** `value` wherever the input is not above `threshold`. */
  threshold(input: Tensor, threshold: number, value: number, inplace?: boolean | Inplace): Tensor
  rrelu(input: Tensor, options?: Inplace & { lower?: number; upper?: number; training?: boolean }): Tensor
  rrelu(input: Tensor, lower: number, upper: number, training?: boolean | Inplace, inplace?: boolean | Inplace): Tensor
  relu_: Plain
  selu_: Plain
  elu_(input: Tensor, alpha?: number): Tensor
  celu_(input: Tensor, alpha?: number): Tensor
  hardtanh_(input: Tensor, minVal?: number, maxVal?: number): Tensor
  leakyRelu_(input: Tensor, negativeSlope?: number): Tensor
  threshold_(input: Tensor, threshold: number, value: number): Tensor
  rrelu_(input: Tensor, lower?: number, upper?: number, training?: boolean): Tensor
  gelu(input: Tensor, options?: { approximate?: 'none' | 'tanh' }): Tensor
  /** The first half along `dim` times the sigmoid of the second. */
  glu(input: Tensor, dim?: number | { dim?: number }): Tensor
  logsigmoid: Plain
  prelu(input: Tensor, weight: Tensor): Tensor
  softplus(input: Tensor, beta?: number | { beta?: number; threshold?: number }, threshold?: number): Tensor
  softshrink(input: Tensor, lambd?: number | { lambd?: number }): Tensor
  hardshrink(input: Tensor, lambd?: number | { lambd?: number }): Tensor
  sigmoid: Plain
  tanh: Plain
  softsign: Plain
  tanhshrink: Plain
  softmax: Softmax
  logSoftmax: Softmax
  softmin: Softmax
  /** Samples from the Gumbel-softmax distribution; `hard` makes them one-hot. */
  gumbelSoftmax(logits: Tensor, options?: { tau?: number; hard?: boolean; dim?: number }): Tensor
}
