import { TorchError } from '../errors.js'
import { aten } from '../aten.js'
import { checkOptions } from '../options.js'
import type { Tensor } from '../tensor.js'
import { isArray } from '../values.js'
import { argumentPositions, jvp, vjp } from './grad.js'
import { requireTensorLeaf } from './layer.js'
import { leavesOf, mapLeaves, requireFunction } from './tree.js'
import { vmap, type VmapOptions } from './vmap.js'

export interface JacobianOptions {
  /** Which argument, or arguments, to differentiate by; 0 when left out. */
  argnums?: number | readonly number[]
  /** How many rows (or columns) at once; all when left out. */
  chunkSize?: number | null
  /** What random operators in the function do: see `vmap`. */
  randomness?: VmapOptions['randomness']
}

export type TensorFunction<A extends unknown[]> = (...args: A) => unknown

const names = ['argnums', 'chunkSize', 'randomness'] as const


/** Unit vectors over all elements of some tensors: for each tensor, [elements of all, ...its shape]. */
function basisOf(tensors: readonly Tensor[]): Tensor[] {
  const sizes = tensors.map((tensor) => tensor.numel())
  const total = sizes.reduce((a, b) => a + b, 0)
  let start = 0
  return tensors.map((tensor, at) => {
    const { dtype, device, shape } = tensor
    const size = sizes[at]!
    const unit = aten('pad', aten('eye', size, { dtype, device }), [0, 0, start, total - start - size])
    start += size
    return aten('reshape', unit, [total, ...shape])
  })
}

/** Cuts the first dimension into the parts of some tensors. */
function partsOf(rows: Tensor, tensors: readonly Tensor[]): Tensor[] {
  let start = 0
  return tensors.map((tensor) => {
    const size = tensor.numel()
    const part = aten('narrow', rows, 0, start, size)
    start += size
    return part
  })
}

interface Partial {
  /** The function of the chosen arguments alone. */
  fn: (...chosen: unknown[]) => unknown
  chosen: unknown[]
  /** Python's shape of results: for one argument no array around it. */
  single: boolean
}

function partial<A extends unknown[]>(fn: TensorFunction<A>, args: A, { argnums = 0 }: JacobianOptions, name: string): Partial {
  const at = argumentPositions(argnums, args.length, name)
  const apply = (...chosen: unknown[]): unknown => {
    const all = [...args]
    at.forEach((position, index) => (all[position] = chosen[index]))
    return fn(...(all as A))
  }
  return { fn: apply, chosen: at.map((position) => args[position]), single: !isArray(argnums) }
}

function tensorsIn(tree: unknown, what: string, name: string): Tensor[] {
  return leavesOf(tree).map((leaf) => {
    const tensor = requireTensorLeaf(leaf, what, name)
    if (!/^(float|double|bfloat|half|complex)/.test(tensor.dtype)) throw new TorchError('ERR_TCH_TYPE', `${name}: ${what} has a floating point dtype, not ${tensor.dtype}`, { op: name })
    return tensor
  })
}

/**
 * A function that gives the Jacobian of `fn` by the argument, row by row (reverse mode): for a result of shape O and an
 * argument of shape I a tensor of shape [...O, ...I]. https://docs.pytorch.org/docs/stable/generated/torch.func.jacrev.html
 */
export function jacrev<A extends unknown[], J = Tensor>(fn: TensorFunction<A>, options: JacobianOptions = {}): (...args: A) => J {
  requireFunction(fn, 'jacrev')
  checkOptions('jacrev', options, names)
  return (...args) => {
    const { fn: of, chosen, single } = partial(fn, args, options, 'jacrev')
    const [output, pull] = vjp(of, ...chosen)
    const outputs = tensorsIn(output, 'a result', 'jacrev')
    const inputs = tensorsIn(chosen, 'an argument', 'jacrev')
    const basis = basisOf(outputs)
    const rows = vmap(pull, vmapOptions(options))(mapLeaves(output, (_, at) => basis[at]))
    const byInput = (leavesOf(rows) as Tensor[]).map((each) => partsOf(each, outputs))
    return mapLeaves(output, (_, o) => {
      const jacobians = mapLeaves(chosen, (_leaf, i) => aten('reshape', byInput[i]![o]!, [...outputs[o]!.shape, ...inputs[i]!.shape])) as unknown[]
      return single ? jacobians[0] : jacobians
    }) as J
  }
}

/** As `jacrev`, column by column (forward mode): https://docs.pytorch.org/docs/stable/generated/torch.func.jacfwd.html */
export function jacfwd<A extends unknown[], J = Tensor>(fn: TensorFunction<A>, options: JacobianOptions = {}): (...args: A) => J {
  requireFunction(fn, 'jacfwd')
  checkOptions('jacfwd', options, names)
  return (...args) => {
    const { fn: of, chosen, single } = partial(fn, args, options, 'jacfwd')
    const inputs = tensorsIn(chosen, 'an argument', 'jacfwd')
    const basis = basisOf(inputs)
    const push = (tangents: unknown): unknown => jvp(of, chosen, tangents as unknown[])[1]
    const columns = vmap(push, vmapOptions(options))(mapLeaves(chosen, (_, at) => basis[at]))
    return mapLeaves(columns, (leaf) => {
      const shape = (leaf as Tensor).shape.slice(1)
      const parts = partsOf(leaf as Tensor, inputs)
      const jacobians = mapLeaves(chosen, (_leaf, i) => aten('reshape', aten('movedim', parts[i], 0, -1), [...shape, ...inputs[i]!.shape])) as unknown[]
      return single ? jacobians[0] : jacobians
    }) as J
  }
}

function vmapOptions({ chunkSize = null, randomness = 'error' }: JacobianOptions): VmapOptions {
  return { chunkSize, randomness }
}

/** A function that gives the second derivatives of `fn`: https://docs.pytorch.org/docs/stable/generated/torch.func.hessian.html */
export function hessian<A extends unknown[], H = Tensor>(fn: TensorFunction<A>, options: Pick<JacobianOptions, 'argnums'> = {}): (...args: A) => H {
  checkOptions('hessian', options, ['argnums'])
  return jacfwd(jacrev(fn, options), options) as (...args: A) => H
}

