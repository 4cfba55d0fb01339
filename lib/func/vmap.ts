import { TorchError } from '../errors.js'
import { native } from '../native.js'
import { operatorNamed } from '../operators.js'
import { checkOptions } from '../options.js'
import { generatorState, defaultGenerator, setGeneratorState } from '../snapshot.js'
import { handleOf, isTensor, type Tensor } from '../tensor.js'
import { describeValue, isArray } from '../values.js'
import { addBatchDim, removeBatchDim, requireTensorLeaf, runInLayer } from './layer.js'
import { broadcastLeaves, leavesOf, mapLeaves, requireFunction, type Tree } from './tree.js'

/** A dimension to map over, or null for what is the same for all; arrays and objects follow the structure of the values. */
export type Dims = Tree<number | null>

export interface VmapOptions {
  /** The dimension of each argument; 0 when left out. */
  inDims?: Dims
  /** Where the mapped dimension goes in each result; 0 when left out. */
  outDims?: Dims
  /** What random operators do: refuse, draw once for the whole batch, or for each part. */
  randomness?: 'error' | 'same' | 'different'
  /** Map over this many at once instead of all: less memory. */
  chunkSize?: number | null
}

const op = 'vmap'

function dimOf(given: unknown, dims: number, what: string): number | null {
  if (given === null) return null
  if (!Number.isInteger(given)) throw new TorchError('ERR_TCH_VALUE', `vmap: ${what} are integers or null, not ${describeValue(given)}`, { op })
  const dim = given as number
  if (dim < -dims || dim >= dims) throw new TorchError('ERR_TCH_VALUE', `vmap: got ${what} ${dim} for a tensor of ${dims} dimensions`, { op })
  return dim < 0 ? dim + dims : dim
}

interface Mapped {
  args: unknown[]
  dims: (number | null)[]
  batchSize: number
}

function mapped(args: unknown[], inDims: Dims): Mapped {
  if (args.length === 0) throw new TorchError('ERR_TCH_VALUE', 'vmap: there are no arguments to map over', { op })
  const leaves = leavesOf(args)
  const dims = broadcastLeaves(isArray(inDims) ? inDims : args.map(() => inDims), args, 'inDims', op).map((dim, at) => {
    if (dim === null) return null
    return dimOf(dim, requireTensorLeaf(leaves[at], 'what is mapped over', op).dim(), 'inDims')
  })
  const sizes = leaves.flatMap((leaf, at) => (dims[at] === null ? [] : [(leaf as Tensor).shape[dims[at]!]!]))
  if (sizes.length === 0) throw new TorchError('ERR_TCH_VALUE', 'vmap: at least one argument has to be mapped over: all inDims are null', { op })
  if (sizes.some((size) => size !== sizes[0])) {
    throw new TorchError('ERR_TCH_VALUE', `vmap: the mapped dimensions have to be of one size, not of ${sizes.join(', ')}`, { op })
  }
  return { args, dims, batchSize: sizes[0]! }
}

function runMapped(fn: (...args: unknown[]) => unknown, { args, dims, batchSize }: Mapped, outDims: Dims, randomness: string): unknown {
  return runInLayer('vmap', op, (level) => {
    const inner = mapLeaves(args, (leaf, at) => (dims[at] === null ? leaf : addBatchDim(leaf as Tensor, dims[at]!, level, op))) as unknown[]
    const output = fn(...inner)
    const out = broadcastLeaves(outDims, output, 'outDims', op)
    return mapLeaves(output, (leaf, at) => unmapped(leaf, out[at], level, batchSize))
  }, batchSize, randomness)
}

function unmapped(leaf: unknown, outDim: unknown, level: number, batchSize: number): unknown {
  if (outDim === null) {
    if (isTensor(leaf) && native.isBatched(handleOf(leaf))) {
      throw new TorchError('ERR_TCH_VALUE', 'vmap: a result depends on what is mapped over: its outDims cannot be null', { op })
    }
    return leaf
  }
  const tensor = requireTensorLeaf(leaf, 'what the function returns', op)
  return removeBatchDim(tensor, batchSize, dimOf(outDim, tensor.dim() + 1, 'outDims')!, level, op)
}

function runInChunks(fn: (...args: unknown[]) => unknown, whole: Mapped, chunkSize: number, outDims: Dims, randomness: string): unknown {
  const parts: unknown[][] = []
  let structure: unknown
  const state = randomness === 'same' ? generatorState(defaultGenerator()) : null
  for (let start = 0; start < whole.batchSize; start += chunkSize) {
    const length = Math.min(chunkSize, whole.batchSize - start)
    const args = mapLeaves(whole.args, (leaf, at) => (whole.dims[at] === null ? leaf : (leaf as Tensor).narrow(whole.dims[at]!, start, length))) as unknown[]
    if (state !== null) setGeneratorState(defaultGenerator(), state)
    structure = runMapped(fn, { args, dims: whole.dims, batchSize: length }, outDims, randomness)
    parts.push(leavesOf(structure))
  }
  const out = broadcastLeaves(outDims, structure, 'outDims', op)
  return mapLeaves(structure, (leaf, at) => (out[at] === null ? leaf : operatorNamed('aten::cat').call([parts.map((part) => part[at]), out[at]])))
}

/**
 * A function that maps `fn` over a dimension of its arguments, all at once: https://docs.pytorch.org/docs/stable/generated/torch.func.vmap.html
 *
 * `fn` sees tensors without that dimension. It is synchronous, and may not look at values (`item()`, `toArray()`).
 */
export function vmap<A extends unknown[], R>(fn: (...args: A) => R, options: VmapOptions = {}): (...args: A) => R {
  requireFunction(fn, op)
  checkOptions(op, options, ['inDims', 'outDims', 'randomness', 'chunkSize'])
  const { inDims = 0, outDims = 0, randomness = 'error', chunkSize = null } = options
  if (!['error', 'same', 'different'].includes(randomness)) {
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `vmap: randomness is 'error', 'same' or 'different', not ${describeValue(randomness)}`, { op })
  }
  if (chunkSize !== null && (!Number.isInteger(chunkSize) || chunkSize < 1)) {
    throw new TorchError('ERR_TCH_OUT_OF_RANGE', `vmap: chunkSize is a positive integer or null, not ${describeValue(chunkSize)}`, { op })
  }
  const run = fn as (...args: unknown[]) => unknown
  return (...args) => {
    const whole = mapped(args, inDims)
    return (chunkSize === null || chunkSize >= whole.batchSize ? runMapped(run, whole, outDims, randomness) : runInChunks(run, whole, chunkSize, outDims, randomness)) as R
  }
}
