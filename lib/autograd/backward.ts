import { TorchError } from '../errors.js'
import { asyncOptionNames, runOnExecutor, type AsyncOptions } from '../executor.js'
import { operatorNamed } from '../operators.js'
import { checkOptions } from '../options.js'
import { requireTensor, Tensor } from '../tensor.js'
import { isRecording } from '../run-async.js'
import { isPlainObject } from '../values.js'
import { gradientList, runBackward, startBackward, tensorList, type OptionalTensors, type Request, type Tensors } from './request.js'

export interface BackwardOptions {
  /** Gradient of the result with respect to this tensor; needed when it has more than one element. */
  gradient?: Tensor | null
  /** Keep the graph, so that backward can run again. Left out: the value of `createGraph`. */
  retainGraph?: boolean
  /** Record the backward pass itself, for gradients of gradients. */
  createGraph?: boolean
  /** Accumulate into these only. */
  inputs?: Tensors
}

export type AsyncBackwardOptions = BackwardOptions & AsyncOptions

export interface GradOptions {
  /** Gradients of the results, each of its result's shape; needed for those of more than one element. */
  gradOutputs?: OptionalTensors
  /** Keep the graph, so that it can run again. Left out: the value of `createGraph`. */
  retainGraph?: boolean
  /** Record the backward pass itself, for gradients of gradients. */
  createGraph?: boolean
  /** Whether inputs that the results do not depend on are allowed; their gradient is null. */
  allowUnused?: boolean
  /** The first dimension of `gradOutputs` counts gradients: each is sent through the graph, and the results are stacked. */
  isGradsBatched?: boolean
  /** Zeros instead of null; allows unused inputs. */
  materializeGrads?: boolean
}

export interface TensorAutograd {
  /**
   * Computes the gradients of this tensor with respect to the leaves of its graph and adds them to their `grad`:
   * https://docs.pytorch.org/docs/stable/generated/torch.Tensor.backward.html
   * @throws `ERR_TCH_NO_GRAD` when it has no graph, `ERR_TCH_GRADIENT` when it has several elements and no gradient is
   * given, `ERR_TCH_GRAPH_FREED` when the graph was used already. What hooks and functions written in JavaScript throw
   * comes out as it is.
   */
  backward(gradient?: Tensor | null, options?: BackwardOptions): void
  backward(options: BackwardOptions): void
  /**
   * `backward` on a native thread. The leaves' `grad` is complete when the promise resolves; until then, do not use it.
   * @throws `ERR_TCH_CALLBACK_THREAD` when the graph has hooks or functions written in JavaScript.
   */
  backwardAsync(gradient?: Tensor | null, options?: AsyncBackwardOptions): Promise<void>
  backwardAsync(options: AsyncBackwardOptions): Promise<void>
  /** Keeps the gradient of a tensor that is no leaf in its `grad`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.retain_grad.html */
  retainGrad(): void
}

declare module '../tensor.js' {
  interface Tensor extends TensorAutograd {}
}

const names = ['gradient', 'retainGraph', 'createGraph', 'inputs'] as const

/** The arguments of Tensor.backward: `(gradient, options)`, either left out. */
function readArguments(tensor: unknown, args: unknown[], op: string, known: readonly string[]): { request: Request; options: AsyncBackwardOptions } {
  const self = requireTensor(tensor, op)
  const options = (isPlainObject(args.at(-1)) ? args.pop() : {}) as AsyncBackwardOptions
  const unknown = Object.keys(options).find((name) => !known.includes(name))
  if (unknown !== undefined) throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `${op}() has no argument '${unknown}'; it takes ${known.join(', ')}`, { op })
  if (args.length > 1) throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `${op}() takes a gradient and one object of options`, { op })
  const results = tensorList(self, 'the tensor', op)
  return { request: accumulating(results, args[0] ?? options.gradient, options, op), options }
}

function accumulating(results: readonly Tensor[], gradients: unknown, options: BackwardOptions, op: string): Request {
  const inputs = options.inputs === undefined ? [] : tensorList(options.inputs, 'inputs', op)
  if (options.inputs !== undefined && inputs.length === 0) {
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): inputs must not be empty; leave it out for all leaves`, { op })
  }
  return {
    results, inputs,
    gradients: gradientList(gradients, results, 'gradient', op),
    retainGraph: options.retainGraph,
    createGraph: options.createGraph ?? false,
    accumulate: true,
    allowUnused: true,
  }
}

const methods = {
  backward(this: unknown, ...args: unknown[]): void {
    const { request, options } = readArguments(this, args, 'backward', names)
    if (isRecording()) {
      // Within runAsync the pass is one more operator of the chain.
      operatorNamed('aten::_backward').call([this, request.inputs, request.gradients[0] ?? null, options.retainGraph ?? null, request.createGraph])
    } else {
      runBackward(request, 'backward')
    }
  },
  // Async, so that wrong arguments reject too.
  async backwardAsync(this: unknown, ...args: unknown[]): Promise<void> {
    const { request, options } = readArguments(this, args, 'backwardAsync', [...names, ...asyncOptionNames])
    await runOnExecutor<undefined>(
      options,
      (resolve, reject, executor, priority, timeout) => startBackward(request, resolve, reject, executor, priority, timeout, 'backwardAsync'),
      () => {},
    )
  },
  retainGrad(this: unknown): void {
    const tensor = requireTensor(this, 'retainGrad')
    if (!tensor.requiresGrad) throw new TorchError('ERR_TCH_NO_GRAD', "can't retain the gradient of a tensor that does not require grad", { op: 'retainGrad' })
    operatorNamed('aten::retain_grad').call([tensor])
  },
}

/** Adds the gradients of several tensors to the leaves: https://docs.pytorch.org/docs/stable/generated/torch.autograd.backward.html */
export function backward(tensors: Tensors, gradTensors?: OptionalTensors | BackwardOptions, options: Omit<BackwardOptions, 'gradient'> = {}): void {
  const op = 'autograd.backward'
  const [gradients, given] = isPlainObject(gradTensors) ? [(gradTensors as BackwardOptions).gradient, gradTensors as BackwardOptions] : [gradTensors, options]
  checkOptions(op, given, names)
  runBackward(accumulating(tensorList(tensors, 'tensors', op), gradients, given, op), op)
}

const gradNames = ['gradOutputs', 'retainGraph', 'createGraph', 'allowUnused', 'isGradsBatched', 'materializeGrads'] as const

/** Sends a batch of gradients through a graph at once: torch.func.vmap, which is made of what is here. */
export type Batched = (run: (gradients: (Tensor | null)[]) => (Tensor | null)[], gradients: readonly (Tensor | null)[]) => (Tensor | null)[]

let batched: Batched | undefined

export function provideBatched(implementation: Batched): void {
  batched = implementation
}

/** Gradients of `outputs` with respect to `inputs`, one for each: https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad.html */
export function grad(outputs: Tensors, inputs: Tensors, options: GradOptions & { allowUnused: true; materializeGrads?: false }): (Tensor | null)[]
export function grad(outputs: Tensors, inputs: Tensors, options?: GradOptions): Tensor[]
export function grad(outputs: Tensors, inputs: Tensors, gradOutputs: OptionalTensors, options?: GradOptions): Tensor[]
export function grad(outputs: Tensors, inputs: Tensors, third: OptionalTensors | GradOptions = {}, fourth: GradOptions = {}): (Tensor | null)[] {
  const op = 'autograd.grad'
  const options: GradOptions = isPlainObject(third) ? (third as GradOptions) : { ...fourth, gradOutputs: third as OptionalTensors }
  checkOptions(op, options, gradNames)
  const materialize = options.materializeGrads ?? false
  if (materialize && options.allowUnused === false) {
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): materializeGrads gives zeros to unused inputs: allowUnused must be true or left out`, { op })
  }
  const results = tensorList(outputs, 'outputs', op)
  const wanted = tensorList(inputs, 'inputs', op)
  if (wanted.length === 0) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}() needs at least one input`, { op })
  const run = (gradients: readonly (Tensor | null)[]): (Tensor | null)[] =>
    runBackward({
      results, gradients, inputs: wanted,
      retainGraph: options.retainGraph,
      createGraph: options.createGraph ?? false,
      accumulate: false,
      allowUnused: materialize || (options.allowUnused ?? false),
    }, op)
  let found: (Tensor | null)[]
  if (options.isGradsBatched === true) {
    const gradients = tensorList(options.gradOutputs, 'gradOutputs', op)
    found = batched!((each) => run(gradientList(each, results, 'gradOutputs', op)), gradients)
  } else {
    found = run(gradientList(options.gradOutputs, results, 'gradOutputs', op))
  }
  if (!materialize) return found
  return found.map((each, at) => each ?? (operatorNamed('aten::zeros_like').call([wanted[at]]) as Tensor))
}

export function installBackward(): void {
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(Tensor.prototype, name, { value, writable: true, configurable: true, enumerable: false })
  }
}
