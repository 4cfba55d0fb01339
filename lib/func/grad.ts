import { aten } from '../aten.js'
import { grad as gradientsOf } from '../autograd/backward.js'
import { dualLevel, dualLevelIsOpen, makeDual, unpackDual } from '../autograd/forward-ad.js'
import { runWith } from '../context.js'
import { TorchError } from '../errors.js'
import { checkOptions } from '../options.js'
import { isTensor, type Tensor } from '../tensor.js'
import { describeValue, isArray } from '../values.js'
import { requireTensorLeaf, runInLayer, unwrapForGrad, wrapForGrad } from './layer.js'
import { leavesOf, mapLeaves, requireFunction, type Tree } from './tree.js'

export type TensorTree = Tree<Tensor>

export interface GradTransformOptions {
  /** Which argument, or arguments, to differentiate by; 0 when left out. */
  argnums?: number | readonly number[]
  /** The function returns `[result, more]`; more is passed on without a gradient. */
  hasAux?: boolean
}

type Arguments = readonly unknown[]

export function argumentPositions(argnums: number | readonly number[], count: number, op: string): number[] {
  const list: readonly unknown[] = isArray(argnums) ? argnums : [argnums]
  return list.map((given) => {
    const at = typeof given === 'number' && given < 0 ? given + count : given
    if (!Number.isInteger(at) || (at as number) < 0 || (at as number) >= count) {
      throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${op}: argnums names argument ${describeValue(given)} of ${count}`, { op })
    }
    return at as number
  })
}

/** The arguments as they are inside a grad layer: those at `chosen` need gradients. */
function differentiable(args: Arguments, level: number, chosen: readonly number[], op: string): unknown[] {
  return args.map((arg, at) =>
    mapLeaves(arg, (leaf) => {
      if (isTensor(leaf)) return wrapForGrad(leaf, level, chosen.includes(at), op)
      if (chosen.includes(at)) throw new TorchError('ERR_TCH_TYPE', `${op}: what is differentiated by is a tensor, not ${describeValue(leaf)}`, { op })
      return leaf
    }),
  )
}

function splitAux(returned: unknown, hasAux: boolean, op: string): [output: unknown, aux: unknown] {
  if (!hasAux) return [returned, undefined]
  if (!isArray(returned) || returned.length !== 2) throw new TorchError('ERR_TCH_TYPE', `${op}: with hasAux the function returns [result, more]`, { op })
  return [returned[0], returned[1]]
}

/** Gradients by the leaves of trees, zeros where nothing depends on them, in the same trees. */
function gradientTree(outputs: Tensor[], by: unknown, cotangents: (Tensor | null)[] | undefined): unknown {
  const inputs = leavesOf(by) as Tensor[]
  const needed = outputs.flatMap((output, at) => (output.requiresGrad ? [{ output, cotangent: cotangents?.[at] ?? null }] : []))
  const found: (Tensor | null)[] =
    needed.length === 0
      ? inputs.map(() => null)
      : gradientsOf(needed.map(({ output }) => output), inputs, { gradOutputs: needed.map(({ cotangent }) => cotangent), createGraph: true, retainGraph: true, allowUnused: true })
  return mapLeaves(by, (leaf, at) => found[at] ?? aten('zeros_like', leaf as Tensor))
}

function gradAndResult(fn: (...args: never[]) => unknown, args: Arguments, options: GradTransformOptions, op: string): { gradients: unknown; value: unknown; aux: unknown } {
  const { argnums = 0, hasAux = false } = options
  return runInLayer('grad', op, (level) =>
    runWith({ grad: true }, () => {
      const chosen = argumentPositions(argnums, args.length, op)
      const inner = differentiable(args, level, chosen, op)
      const [output, aux] = splitAux((fn as (...all: unknown[]) => unknown)(...inner), hasAux, op)
      const result = requireTensorLeaf(output, 'what the function returns', op)
      if (result.dim() !== 0) {
        throw new TorchError('ERR_TCH_GRADIENT', `${op}: the function returns a tensor of one number (0 dimensions), not one of the shape [${result.shape.join(', ')}]`, { op })
      }
      const by = chosen.map((at) => inner[at])
      const gradients = gradientTree([result], by, undefined) as unknown[]
      return unwrapForGrad({ gradients: isArray(argnums) ? gradients : gradients[0], value: result, aux }, level)
    }),
  )
}

const gradNames = ['argnums', 'hasAux'] as const

/**
 * A function that gives the gradient of `fn`, which returns one number:
 * https://docs.pytorch.org/docs/stable/generated/torch.func.grad.html
 *
 * With `hasAux` it gives `[gradient, more]`; with an array of argnums, an array of gradients.
 */
export function grad<A extends unknown[], G = Tensor>(fn: (...args: A) => unknown, options: GradTransformOptions = {}): (...args: A) => G {
  requireFunction(fn, 'grad')
  checkOptions('grad', options, gradNames)
  return (...args) => {
    const { gradients, aux } = gradAndResult(fn, args, options, 'grad')
    return (options.hasAux === true ? [gradients, aux] : gradients) as G
  }
}

/** As `grad`, giving `[gradient, value]`: https://docs.pytorch.org/docs/stable/generated/torch.func.grad_and_value.html */
export function gradAndValue<A extends unknown[], G = Tensor>(fn: (...args: A) => unknown, options: GradTransformOptions = {}): (...args: A) => [gradient: G, value: unknown] {
  requireFunction(fn, 'gradAndValue')
  checkOptions('gradAndValue', options, gradNames)
  return (...args) => {
    const { gradients, value, aux } = gradAndResult(fn, args, options, 'gradAndValue')
    return [gradients as G, options.hasAux === true ? [value, aux] : value]
  }
}

/**
 * `[result, vjp]`: the value of `fn`, and a function from a cotangent (of the result's structure) to the gradients of
 * the arguments, one for each: https://docs.pytorch.org/docs/stable/generated/torch.func.vjp.html
 */
export function vjp<A extends unknown[]>(fn: (...args: A) => unknown, ...args: A): [result: unknown, vjp: (cotangents: unknown) => unknown[]] {
  const op = 'vjp'
  requireFunction(fn, op)
  const all = args.map((_, at) => at)
  return runInLayer('grad', op, (level) =>
    runWith({ grad: true }, () => {
      const inner = differentiable(args, level, all, op)
      const output = (fn as (...given: unknown[]) => unknown)(...inner)
      const outputs = leavesOf(output).map((leaf) => requireTensorLeaf(leaf, 'what the function returns', op))
      const pull = (cotangents: unknown): unknown[] => {
        const given = leavesOf(cotangents)
        if (given.length !== outputs.length) throw new TorchError('ERR_TCH_GRADIENT', `vjp: the function has ${outputs.length} results, and got ${given.length} cotangents`, { op })
        const each = given.map((leaf) => requireTensorLeaf(leaf, 'a cotangent', op))
        // The layer is gone: what comes out has left it, and the gradients are computed where this is called.
        return runWith({ grad: true }, () => gradientTree(outputs, inner, each)) as unknown[]
      }
      return [unwrapForGrad(output, level), pull] as [unknown, (cotangents: unknown) => unknown[]]
    }),
  )
}

/** `[result, tangent]`: the value of `fn` and its derivative in the direction of the tangents: https://docs.pytorch.org/docs/stable/generated/torch.func.jvp.html */
export function jvp<A extends unknown[], R = Tensor>(fn: (...args: A) => R, primals: A, tangents: A): [result: R, tangent: R] {
  const op = 'jvp'
  requireFunction(fn, op)
  if (!isArray(primals) || !isArray(tangents) || primals.length !== tangents.length) {
    throw new TorchError('ERR_TCH_TYPE', 'jvp takes a function, an array of arguments and an array of as many tangents', { op })
  }
  const directions = leavesOf(tangents)
  return runInLayer('jvp', op, (level) => {
    const inLevel = (): [R, R] => {
      const duals = mapLeaves(primals, (leaf, at) => makeDual(requireTensorLeaf(leaf, 'an argument', op), requireTensorLeaf(directions[at], 'a tangent', op))) as A
      const output = fn(...duals)
      const parts = leavesOf(output).map((leaf) => unpackDual(requireTensorLeaf(leaf, 'what the function returns', op)))
      const result = mapLeaves(output, (_, at) => parts[at]!.primal) as R
      const tangent = mapLeaves(output, (_, at) => parts[at]!.tangent ?? aten('zeros_like', parts[at]!.primal)) as R
      return [unwrapForGrad(result, level), unwrapForGrad(tangent, level)]
    }
    return dualLevelIsOpen() ? inLevel() : dualLevel(inLevel)
  })
}
