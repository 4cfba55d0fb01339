import { isTensor, type Tensor } from '../tensor.js'
import { isArray } from '../values.js'
import { TorchFunction, type FunctionContext } from './function.js'
import { gradientsOf } from './hook.js'
import { gradFnOf, type Gradients } from './graph-node.js'
import { hold } from './callback.js'
import { native } from '../native.js'

/** Gets the gradients of the module's inputs and results; what it returns takes the place of the former. */
export type FullBackwardHook<M> = (module: M, gradInput: Gradients, gradOutput: Gradients) => Gradients | Tensor | null | undefined | void
/** Gets the gradients of the module's results before its backward pass; what it returns takes their place. */
export type FullBackwardPreHook<M> = (module: M, gradOutput: Gradients) => Gradients | Tensor | null | undefined | void

export interface BackwardHooks<M> {
  readonly hooks: readonly FullBackwardHook<M>[]
  readonly preHooks: readonly FullBackwardPreHook<M>[]
}

/** Passes tensors through, so that one node stands for all inputs, or all results, of a module. */
class BackwardHookFunction extends TorchFunction {
  static forward(ctx: FunctionContext, ...tensors: Tensor[]): Tensor[] {
    ctx.markNonDifferentiable(...tensors.filter((tensor) => !tensor.requiresGrad))
    return tensors
  }
  static backward(_ctx: FunctionContext, ...grads: Tensor[]): Tensor[] {
    return grads
  }
}

/** Replaces the tensors of `values` by ones that went through a common node; null when none needs a gradient. */
function throughNode(values: readonly unknown[]): { values: unknown[]; at: number[]; node: object } | null {
  const at = values.flatMap((value, index) => (isTensor(value) ? [index] : []))
  const tensors = at.map((index) => values[index] as Tensor)
  if (!tensors.some((tensor) => tensor.requiresGrad)) return null
  const passed = BackwardHookFunction.apply(...tensors)
  const first = passed.find((tensor) => tensor.requiresGrad)
  const node = first === undefined ? null : gradFnOf(first)
  if (node === null) return null
  const out = [...values]
  at.forEach((index, position) => (out[index] = passed[position]))
  return { values: out, at, node }
}

/** Gradients at the places of the tensors they belong to; null elsewhere. */
function spread(gradients: readonly (Tensor | null)[], at: readonly number[], length: number): (Tensor | null)[] {
  const out: (Tensor | null)[] = Array<Tensor | null>(length).fill(null)
  at.forEach((index, position) => (out[index] = gradients[position] ?? null))
  return out
}

/**
 * Runs a module's `forward` with hooks on its backward pass: what `registerFullBackwardHook` and
 * `registerFullBackwardPreHook` of a module need. Hooks see the gradients of the tensors among the arguments and
 * results themselves; tensors deeper inside them pass as they are.
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook
 */
export function runWithBackwardHooks<M>(module: M, { hooks, preHooks }: BackwardHooks<M>, args: readonly unknown[], forward: (...args: unknown[]) => unknown): unknown {
  let gradOutput: (Tensor | null)[] = []
  const inputs = hooks.length > 0 ? throughNode(args) : null
  const returned = forward(...(inputs?.values ?? args))
  const results: readonly unknown[] = isArray(returned) ? returned : [returned]
  const outputs = throughNode(results)
  if (outputs === null) return returned

  const runHooks = (gradients: readonly (Tensor | null)[], at: readonly number[], length: number): (Tensor | null)[] => {
    let found = spread(gradients, at, length)
    for (const hook of hooks) {
      const given = gradientsOf(hook(module, found, gradOutput), found, 'registerFullBackwardHook')
      if (given.length > 0) found = given as (Tensor | null)[]
    }
    return at.map((index) => found[index]!)
  }
  native.registerNodeHook(outputs.node, hold((gradients: (Tensor | null)[]) => {
    gradOutput = spread(gradients, outputs.at, results.length)
    for (const hook of preHooks) {
      const given = gradientsOf(hook(module, gradOutput), gradOutput, 'registerFullBackwardPreHook')
      if (given.length > 0) gradOutput = given as (Tensor | null)[]
    }
    // Without inputs that need gradients the hooks run here, as Python's do.
    if (inputs === null && hooks.length > 0) runHooks([], [], args.length)
    return outputs.at.map((index) => gradOutput[index]!)
  }), true)
  if (inputs !== null) {
    native.registerNodeHook(inputs.node, hold((gradients: (Tensor | null)[]) => {
      const found = runHooks(gradients, inputs.at, args.length)
      gradOutput = []
      return found
    }), true)
  }
  return isArray(returned) ? outputs.values : outputs.values[0]
}
