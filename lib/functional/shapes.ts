import { isInt } from '../values.js'
import { TorchError } from '../errors.js'
import { requireTensor, type Tensor } from '../tensor.js'
import { aten, atenMany, intsArgument, separate, tensorsArgument, wordArgument, type Loose, type Theme } from './parameters.js'

function noKeywords(op: string, keywords: Record<string, unknown>): void {
  const [name] = Object.keys(keywords)
  if (name !== undefined) throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `${op}(): there is no argument '${name}'`, { op })
}

/** A function of tensors given one by one, over the operator that takes an array. */
function ofSeveral(op: string, name: string): Loose {
  return (...args) => {
    const [positional, keywords] = separate(args)
    noKeywords(name, keywords)
    return aten(op, tensorsArgument(name, positional))
  }
}

/** One tensor gives one, several give an array. */
function atLeast(op: string, name: string): Loose {
  return (...args) => {
    const one = args.length === 1 && !Array.isArray(args[0])
    const tensors = tensorsArgument(name, args)
    return one ? aten(op, tensors[0]) : tensors.map((tensor) => aten(op, tensor))
  }
}

function broadcastShapes(...shapes: readonly unknown[]): number[] {
  const lists = shapes.map((shape) => (isInt(shape) ? [Number(shape)] : intsArgument('broadcastShapes', 'shapes', shape)))
  const dims = Math.max(0, ...lists.map((shape) => shape.length))
  const result: number[] = new Array<number>(dims).fill(1)
  for (const shape of lists) {
    for (let i = 1; i <= shape.length; i++) {
      const size = shape[shape.length - i]!
      const other = result[dims - i]!
      if (size < 0) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `broadcastShapes(): a size is at least 0, got ${size}`, { op: 'broadcastShapes' })
      if (size === 1 || size === other) continue
      if (other !== 1) {
        throw new TorchError('ERR_TCH_SHAPE', `broadcastShapes(): sizes ${other} and ${size} of dimension ${-i} cannot be broadcast to one`, { op: 'broadcastShapes' })
      }
      result[dims - i] = size
    }
  }
  return result
}

/** Grids, blocks and broadcasting of several tensors. */
export const shapes: Theme = {
  functions: {
    meshgrid(...args) {
      const [positional, keywords] = separate(args)
      const { indexing, ...others } = keywords
      noKeywords('meshgrid', others)
      const order = wordArgument('meshgrid', 'indexing', ['ij', 'xy'], indexing ?? 'ij')
      return atenMany('meshgrid', tensorsArgument('meshgrid', positional), { indexing: order })
    },
    broadcastTensors: ofSeveral('broadcast_tensors', 'broadcastTensors'),
    broadcastShapes,
    cartesianProd: ofSeveral('cartesian_prod', 'cartesianProd'),
    blockDiag: ofSeveral('block_diag', 'blockDiag'),
    atleast1d: atLeast('atleast_1d', 'atleast1d'),
    atleast2d: atLeast('atleast_2d', 'atleast2d'),
    atleast3d: atLeast('atleast_3d', 'atleast3d'),
  },
  alsoMethods: ['atleast1d', 'atleast2d', 'atleast3d'],
  methods: {
    dimOrder(receiver) {
      const strides = requireTensor(receiver, 'dimOrder').stride()
      return strides.map((_, dim) => dim).sort((a, b) => strides[b]! - strides[a]! || a - b)
    },
  },
}

export interface ShapesFunctions {
  /**
   * Coordinates of the grid that 1-d tensors span, one tensor for each. `indexing: 'xy'` swaps the
   * first two dimensions; `'ij'` is the default.
   * https://docs.pytorch.org/docs/stable/generated/torch.meshgrid.html
   */
  meshgrid(tensors: readonly Tensor[], options?: { indexing?: 'ij' | 'xy' }): Tensor[]
  meshgrid(...tensors: (Tensor | { indexing?: 'ij' | 'xy' })[]): Tensor[]
  /** Views of the tensors, expanded to one shape. https://docs.pytorch.org/docs/stable/generated/torch.broadcast_tensors.html */
  broadcastTensors(...tensors: Tensor[]): Tensor[]
  broadcastTensors(tensors: readonly Tensor[]): Tensor[]
  /**
   * The shape to which shapes broadcast. https://docs.pytorch.org/docs/stable/generated/torch.broadcast_shapes.html
   * @throws `ERR_TCH_SHAPE` when they do not.
   */
  broadcastShapes(...shapes: (number | readonly number[])[]): number[]
  /** All combinations of elements of 1-d tensors, one in each row. https://docs.pytorch.org/docs/stable/generated/torch.cartesian_prod.html */
  cartesianProd(...tensors: Tensor[]): Tensor
  cartesianProd(tensors: readonly Tensor[]): Tensor
  /** A matrix with the tensors along its diagonal. https://docs.pytorch.org/docs/stable/generated/torch.block_diag.html */
  blockDiag(...tensors: Tensor[]): Tensor
  blockDiag(tensors: readonly Tensor[]): Tensor
  /** At least one dimension. https://docs.pytorch.org/docs/stable/generated/torch.atleast_1d.html */
  atleast1d(tensor: Tensor): Tensor
  atleast1d(tensors: readonly Tensor[]): Tensor[]
  atleast1d(...tensors: Tensor[]): Tensor[]
  /** At least two dimensions. https://docs.pytorch.org/docs/stable/generated/torch.atleast_2d.html */
  atleast2d(tensor: Tensor): Tensor
  atleast2d(tensors: readonly Tensor[]): Tensor[]
  atleast2d(...tensors: Tensor[]): Tensor[]
  /** At least three dimensions. https://docs.pytorch.org/docs/stable/generated/torch.atleast_3d.html */
  atleast3d(tensor: Tensor): Tensor
  atleast3d(tensors: readonly Tensor[]): Tensor[]
  atleast3d(...tensors: Tensor[]): Tensor[]
}

export interface ShapesMethods {
  /** The dimensions from the outermost in memory to the innermost. https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dim_order.html */
  dimOrder(): number[]
  /** At least one dimension. */
  atleast1d(): Tensor
  /** At least two dimensions. */
  atleast2d(): Tensor
  /** At least three dimensions. */
  atleast3d(): Tensor
}
