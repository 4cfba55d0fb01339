import { pushCell, reserve, resetTop, top } from '../argument-stack.js'
import { current, runWith } from '../context.js'
import { TorchError, withOperator } from '../errors.js'
import { native } from '../native.js'
import { ResultReader } from '../results.js'
import { handleOf, isTensor, type Tensor } from '../tensor.js'
import { describeValue, isArray } from '../values.js'
import { inTransform } from '../func/layer.js'
import { hold, type Answer } from './callback.js'

const KEY = Symbol('tch-node function context')

/** What `forward` leaves behind for the graph. */
interface Marks {
  saved: readonly (Tensor | null)[]
  dirty: readonly Tensor[]
  nonDifferentiable: readonly Tensor[]
  materializeGrads: boolean
}

let marksOf: (context: FunctionContext) => Marks
/** From now on the node of this number has what was saved. */
let attach: (context: FunctionContext, node: number) => void

/**
 * What `forward` and `backward` of one call share: https://docs.pytorch.org/docs/stable/autograd.html#context-method-mixins
 *
 * Fields may be put on it. Tensors belong in `saveForBackward`: a result kept in a field would keep its own graph
 * alive, for ever.
 */
export class FunctionContext {
  [field: string]: unknown
  /** For each argument, whether it is a tensor that needs a gradient. */
  readonly needsInputGrad: readonly boolean[]
  #marks: Marks = { saved: [], dirty: [], nonDifferentiable: [], materializeGrads: true }
  #node = -1

  /** @internal */
  constructor(key: symbol, needsInputGrad: readonly boolean[]) {
    if (key !== KEY) throw new TorchError('ERR_TCH_ILLEGAL_RECEIVER', 'contexts are not made with new: Function.apply() makes them')
    this.needsInputGrad = needsInputGrad
  }

  static {
    marksOf = (context) => context.#marks
    attach = (context, node) => {
      context.#node = node
      context.#marks = { ...context.#marks, saved: [], dirty: [], nonDifferentiable: [] }
    }
  }

  /** Keeps tensors for `backward`; null is kept as null. Changing one in place afterwards is an error of `backward`. */
  saveForBackward(...tensors: (Tensor | null)[]): void {
    for (const tensor of tensors) if (tensor !== null) requireTensors([tensor], 'saveForBackward')
    this.#marks.saved = tensors
  }

  /**
   * The tensors that were saved.
   * @throws `ERR_TCH_GRAPH_FREED` after a backward pass that did not retain the graph, `ERR_TCH_INPLACE` when one was changed.
   */
  get savedTensors(): (Tensor | null)[] {
    if (this.#node < 0) return [...this.#marks.saved]
    const base = top
    return new ResultReader(native.savedTensors(this.#node, base), base, current().scope).rest() as (Tensor | null)[]
  }

  /** Says which arguments `forward` changed in place. It has to return them. */
  markDirty(...tensors: Tensor[]): void {
    this.#marks.dirty = requireTensors(tensors, 'markDirty')
  }

  /** Says which results have no gradient. */
  markNonDifferentiable(...tensors: Tensor[]): void {
    this.#marks.nonDifferentiable = requireTensors(tensors, 'markNonDifferentiable')
  }

  /** Whether `backward` gets zeros for results that got no gradient (as it does unless told otherwise), or null. */
  setMaterializeGrads(value: boolean): void {
    if (typeof value !== 'boolean') throw new TorchError('ERR_TCH_TYPE', 'setMaterializeGrads takes true or false')
    this.#marks.materializeGrads = value
  }
}

function requireTensors(tensors: readonly unknown[], op: string): readonly Tensor[] {
  for (const tensor of tensors) {
    if (!isTensor(tensor)) throw new TorchError('ERR_TCH_TYPE', `ctx.${op}() takes tensors, not ${describeValue(tensor)}`, { op })
    if (tensor.disposed) throw new TorchError('ERR_TCH_DISPOSED', `ctx.${op}() got a tensor that was disposed`, { op })
  }
  return tensors as Tensor[]
}

/** The static side of a function written in JavaScript. */
interface Definition {
  name: string
  forward?: (...args: unknown[]) => unknown
  backward?: (context: FunctionContext, ...grads: (Tensor | null)[]) => unknown
  setupContext?: (context: FunctionContext, inputs: readonly unknown[], output: unknown) => void
}

/** The arguments of `apply`: those of `forward` without the context. */
export type ApplyArguments<Forward> = Forward extends (context: FunctionContext, ...args: infer A) => unknown ? A : Forward extends (...args: infer A) => unknown ? A : never

function isThenable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
}

/**
 * An operator of your own, with its derivative: https://docs.pytorch.org/docs/stable/autograd.html#function
 *
 * ```ts
 * class Square extends torch.autograd.Function {
 *   static forward(ctx: FunctionContext, x: Tensor): Tensor {
 *     ctx.saveForBackward(x)
 *     return x.mul(x)
 *   }
 *   static backward(ctx: FunctionContext, grad: Tensor): Tensor {
 *     const [x] = ctx.savedTensors
 *     return grad.mul(x!).mul(2)
 *   }
 * }
 * const y = Square.apply(x)
 * ```
 *
 * `forward` gets the arguments as they were given and records nothing. `backward` gets one gradient for each result and
 * returns one for each argument, null for those that are no tensors. Both are synchronous and run on the thread that
 * called them; what they throw arrives as it is. With a static `setupContext(ctx, inputs, output)`, `forward` gets no context.
 */
export class TorchFunction {
  static apply<Forward extends (...args: never[]) => unknown>(this: { forward: Forward }, ...args: ApplyArguments<Forward>): ReturnType<Forward> {
    return applyFunction(this as unknown as Definition, args) as ReturnType<Forward>
  }
}

function applyFunction(definition: Definition, args: unknown[]): unknown {
  const { name } = definition
  if (typeof definition.forward !== 'function') throw new TorchError('ERR_TCH_NOT_IMPLEMENTED', `${name} has no static method forward`, { op: name })
  if (inTransform()) throw new TorchError('ERR_TCH_UNSUPPORTED', `${name} is a function written in JavaScript: transforms of torch.func cannot look into it`, { op: name })
  const inputs = requireInputs(args, name)
  const isInput = args.map(isTensor)
  const needs = args.map((arg) => isTensor(arg) && arg.requiresGrad)
  const context = new FunctionContext(KEY, needs)
  const node = current().grad && needs.includes(true) ? hold(backwardOf(definition, context, isInput)) : -1
  if (node >= 0) start(`${name}Backward`, node, inputs)
  const apart = typeof definition.setupContext === 'function'
  let finished = false
  try {
    const output = runWith({ grad: false }, () => {
      const result = apart ? definition.forward!(...args) : definition.forward!(context, ...args)
      // A promise would have left the modes of the call: nothing must wait for it.
      return { result }
    }).result
    const outputs = requireOutputs(output, name)
    if (apart) runWith({ grad: false }, () => { definition.setupContext!(context, args, output) })
    const wrapped = finish(node, inputs, outputs, marksOf(context), apart, name)
    finished = true
    if (node >= 0) attach(context, node)
    const results = outputs.map((each, at) => wrapped[at] ?? each)
    return isArray(output) ? results : results[0]
  } catch (error) {
    if (node >= 0 && !finished) native.dropFunction(node)
    throw error
  }
}

function requireInputs(args: readonly unknown[], op: string): Tensor[] {
  const inputs = args.filter(isTensor)
  if (inputs.some((tensor) => tensor.disposed)) throw new TorchError('ERR_TCH_DISPOSED', `${op}.apply() got a tensor that was disposed`, { op })
  return inputs
}

function requireOutputs(output: unknown, op: string): readonly unknown[] {
  const outputs: readonly unknown[] = isArray(output) ? output : [output]
  if (!outputs.some(isTensor)) {
    const hint = isThenable(output) ? '; it is synchronous' : ''
    throw new TorchError('ERR_TCH_TYPE', `${op}.forward returns a tensor, or an array with tensors, not ${describeValue(output)}${hint}`, { op })
  }
  if (outputs.some((each) => isTensor(each) && each.disposed)) throw new TorchError('ERR_TCH_DISPOSED', `${op}.forward returned a tensor that was disposed`, { op })
  return outputs
}

function pushList(tensors: readonly unknown[]): void {
  reserve(tensors.length + 8)
  pushCell(tensors.length)
  for (const tensor of tensors) pushCell(isTensor(tensor) ? handleOf(tensor) : -1)
}

function start(name: string, node: number, inputs: readonly Tensor[]): void {
  const base = top
  pushList(inputs)
  const end = top
  resetTop(base)
  native.makeFunction(name, node, base, end, inputs)
}

/** Joins what forward returned to the graph; for each result the tensor that takes its place, or null. */
function finish(node: number, inputs: readonly Tensor[], outputs: readonly unknown[], marks: Marks, apart: boolean, op: string): (Tensor | null)[] {
  const { scope } = current()
  const base = top
  const { nonDifferentiable, dirty, saved } = marks
  for (const list of [inputs, outputs, nonDifferentiable, dirty, node < 0 ? [] : saved]) pushList(list)
  pushCell(Number(marks.materializeGrads))
  pushCell(Number(apart))
  const end = top
  resetTop(base)
  try {
    return new ResultReader(native.finishFunction(node, base, end, inputs, outputs, marks), base, scope).rest() as (Tensor | null)[]
  } catch (error) {
    throw withOperator(error, op)
  }
}

function backwardOf(definition: Definition, context: FunctionContext, isInput: readonly boolean[]): (grads: (Tensor | null)[]) => Answer {
  const op = `${definition.name}Backward`
  return (grads) => {
    if (typeof definition.backward !== 'function') {
      throw new TorchError('ERR_TCH_NOT_IMPLEMENTED', `${definition.name} has no static method backward, which its gradient needs`, { op })
    }
    return inputGradients(definition.backward(context, ...grads), isInput, op)
  }
}

/** What `backward` returned, checked: one gradient for each tensor among the arguments. */
function inputGradients(returned: unknown, isInput: readonly boolean[], op: string): Answer {
  const list: readonly unknown[] = isArray(returned) ? returned : [returned]
  const given = list.slice(0, isInput.length)
  if (given.length < isInput.length || list.slice(isInput.length).some((each) => each !== null && each !== undefined)) {
    throw new TorchError('ERR_TCH_GRADIENT', `function ${op} returned an incorrect number of gradients (expected ${isInput.length}, got ${list.length})`, { op })
  }
  const gradients: (Tensor | null)[] = []
  given.forEach((each, at) => {
    const absent = each === null || each === undefined
    if (!absent && !isTensor(each)) {
      const hint = isThenable(each) ? '; it is synchronous' : ''
      throw new TorchError('ERR_TCH_TYPE', `function ${op} returned ${describeValue(each)} as gradient ${at}, where a tensor or null belongs${hint}`, { op })
    }
    if (!absent && each.disposed) throw new TorchError('ERR_TCH_DISPOSED', `function ${op} returned a gradient that was disposed`, { op })
    if (!absent && !isInput[at]) {
      throw new TorchError('ERR_TCH_GRADIENT', `function ${op} returned a gradient at position ${at}, but the corresponding argument of forward was no tensor: return null there`, { op })
    }
    if (isInput[at]) gradients.push(absent ? null : each)
  })
  return gradients
}
