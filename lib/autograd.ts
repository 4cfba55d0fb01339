import { isPlainObject } from './values.js'
import { TorchError } from './errors.js'
import { operatorNamed } from './operators.js'
import { isTensor, requireTensor, Tensor } from './tensor.js'

export interface BackwardOptions {
  /** Gradient of the result with respect to this tensor; needed when it has more than one element. */
  gradient?: Tensor
  /** Keep the graph, so that backward can run again. Left out: the value of `createGraph`. */
  retainGraph?: boolean
  /** Record the backward pass itself, for gradients of gradients. */
  createGraph?: boolean
  /** Accumulate into these leaves only. */
  inputs?: Tensor | readonly Tensor[]
}

export interface TensorAutograd {
  /**
   * Computes the gradients of this tensor with respect to the leaves of its graph and adds them to their `grad`:
   * https://docs.pytorch.org/docs/stable/generated/torch.Tensor.backward.html
   * @throws `ERR_TCH_TORCH` when it has no graph, or has several elements and no gradient is given.
   */
  backward(gradient?: Tensor | null, options?: BackwardOptions): void
  backward(options: BackwardOptions): void
}

declare module './tensor.js' {
  interface Tensor extends TensorAutograd {}
}

const names = ['gradient', 'retainGraph', 'createGraph', 'inputs']

function backward(this: Tensor, ...args: unknown[]): void {
  requireTensor(this, 'backward')
  const options = (isPlainObject(args.at(-1)) ? args.pop() : {}) as BackwardOptions & Record<string, unknown>
  const unknown = Object.keys(options).find((name) => !names.includes(name))
  if (unknown !== undefined) throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `backward() has no argument '${unknown}'; it takes ${names.join(', ')}`, { op: 'backward' })
  if (args.length > 1) throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', 'backward() takes a gradient and one object of options', { op: 'backward' })
  const gradient = args[0] ?? options.gradient ?? null
  const inputs = options.inputs === undefined ? [] : isTensor(options.inputs) ? [options.inputs] : options.inputs
  operatorNamed('aten::_backward').call([this, inputs, gradient, options.retainGraph ?? null, options.createGraph ?? false])
}

export function installAutograd(): void {
  Object.defineProperty(Tensor.prototype, 'backward', { value: backward, writable: true, configurable: true, enumerable: false })
}
