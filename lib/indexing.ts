import { describeValue, isComplex, isInt } from './values.js'
import { TorchError } from './errors.js'
import type { Operator } from './operator.js'
import { operatorNamed } from './operators.js'
import { runScoped } from './context.js'
import { isTensor, requireTensor, Tensor } from './tensor.js'
import { tensor } from './tensor-data.js'
import { describe } from './tensor-properties.js'

/** One place between the brackets of Python's `x[…]`: `0`, `':'`, `'1:-1:2'`, `'...'`, `null`, a mask or indices. */
export type Index = number | bigint | boolean | null | string | Tensor | readonly (number | boolean | readonly unknown[])[]

/** Indexing, as Python writes it in brackets: https://docs.pytorch.org/docs/stable/tensor_view.html and NumPy's advanced indexing. */
export interface TensorIndexing {
  /**
   * Python's `x[…]`: `x.at(0, ':', '1:-1:2', '...', null, mask, indices)`.
   *
   * Integers, slices, `'...'` and `null` (a new dimension) give a view; masks and index tensors or
   * arrays give a copy.
   * @throws `ERR_TCH_INDEX` for an index that is out of bounds, too many, or no index at all.
   */
  at(...index: Index[]): Tensor
  /**
   * Python's `x[…] = value`: `x.setAt([0, ':'], value)`; the value is broadcast. Returns the tensor.
   * @throws `ERR_TCH_INDEX` as `at`, `ERR_TCH_TORCH` when the value cannot be broadcast.
   */
  setAt(index: readonly Index[], value: Tensor | number | bigint | boolean | { re: number; im: number } | readonly unknown[]): this
}

declare module './tensor.js' {
  interface Tensor extends TensorIndexing {}
}

const SLICE = /^\s*([+-]?\d+)?\s*:\s*([+-]?\d+)?\s*(?::\s*([+-]?\d+)?\s*)?$/

function op(name: string, ...args: unknown[]): Tensor {
  return operatorNamed(`aten::${name}`).call(args) as Tensor
}

function indexError(message: string): TorchError {
  return new TorchError('ERR_TCH_INDEX', message, { op: 'at' })
}

/** A boolean tensor among the indices stands for as many dimensions as it has. */
function dimensionsTaken(index: unknown): number {
  if (index === null || index === '...' || typeof index === 'boolean') return 0
  if (isTensor(index)) {
    const { dtype, shape } = describe(index)
    return dtype.name === 'bool' || dtype.name === 'uint8' ? shape.length : 1
  }
  return 1
}

/** Arrays become index tensors first, so that a mask given as an array counts its dimensions. */
function prepare(index: readonly unknown[]): unknown[] {
  return index.map((each) => {
    if (!Array.isArray(each)) return each
    const made = tensor(each as number[])
    const { dtype } = describe(made)
    if (dtype.name === 'int64' || dtype.name === 'bool') return made
    if (made.numel() === 0) return op('to', made, 'int64')
    throw indexError(`an array of indices has integers or booleans, got ${dtype.name}`)
  })
}

interface Selection {
  /** The view that integers, slices and null select. */
  view: Tensor
  /** Tensors that index the view, with null for a dimension that is taken whole; empty when the view is all. */
  advanced: (Tensor | null)[]
}

function select(source: Tensor, given: readonly unknown[]): Selection {
  const index = prepare(given)
  const taken = index.reduce<number>((sum, each) => sum + dimensionsTaken(each), 0)
  const dims = source.dim()
  if (taken > dims) throw indexError(`too many indices: the tensor has ${dims} dimensions, the index takes ${taken}`)
  let view = source
  let dim = 0
  const byDimension = new Map<number, Tensor>()
  for (const each of index) {
    if (each === '...') dim += dims - taken
    else if (each === null) view = op('unsqueeze', view, dim++)
    else if (isInt(each)) view = op('select', view, dim, each)
    else if (typeof each === 'string') view = slice(view, dim++, each)
    else {
      const { tensor: chosen, dims: count } = typeof each === 'boolean' ? { tensor: tensor([each]), dims: 0 } : indices(each)
      if (chosen === null) {
        view = op('select', view, dim, (each as Tensor).item())
        continue
      }
      // One boolean keeps or drops everything: a mask along a new dimension of size one.
      if (count === 0) view = op('unsqueeze', view, dim)
      byDimension.set(dim, chosen)
      dim += Math.max(count, 1)
    }
  }
  return { view, advanced: inOrder(byDimension) }
}

/** A tensor among the indices: as index or mask with the dimensions it stands for; null when it is a single integer. */
function indices(given: unknown): { tensor: Tensor | null; dims: number } {
  if (!isTensor(given)) throw indexError(`expected an integer, a slice such as '1:3', '...', null, a boolean or indices, got ${describeValue(given)}`)
  const { dtype, shape } = describe(given)
  const isMask = dtype.name === 'bool' || dtype.name === 'uint8'
  if (!isMask && dtype.kind !== 'int') throw indexError(`a tensor of indices is int64 or bool, not ${dtype.name}`)
  if (!isMask) return { tensor: shape.length === 0 ? null : given, dims: 1 }
  const mask = dtype.name === 'bool' ? given : op('to', given, 'bool')
  return { tensor: shape.length === 0 ? op('reshape', mask, [1]) : mask, dims: shape.length }
}

/** What `aten::index` takes: a mask stands for all its dimensions, others for one, null for one taken whole. */
function inOrder(byDimension: ReadonlyMap<number, Tensor>): (Tensor | null)[] {
  const advanced: (Tensor | null)[] = []
  let dim = 0
  for (const [at, tensor] of byDimension) {
    for (; dim < at; dim++) advanced.push(null)
    advanced.push(tensor)
    dim += describe(tensor).dtype.kind === 'bool' ? tensor.dim() : 1
  }
  return advanced
}

/** Ends of a slice may lie anywhere, as in Python: far outside means as far as possible. */
function bound(digits: string | undefined): number | null {
  return digits === undefined ? null : Math.min(Math.max(Number(digits), Number.MIN_SAFE_INTEGER), Number.MAX_SAFE_INTEGER)
}

function slice(view: Tensor, dim: number, text: string): Tensor {
  const match = SLICE.exec(text)
  if (match === null) throw indexError(`'${text}' is no slice: write 'start:stop:step' with integers, or '...'`)
  const [start, stop, step] = [bound(match[1]), bound(match[2]), bound(match[3])]
  if (step !== null && step <= 0) throw indexError(`a slice has a step of at least 1, got ${step}`)
  if (start === null && stop === null && (step === null || step === 1)) return op('alias', view)
  // -0 is no integer to an operator.
  return op('slice', view, dim, start === 0 ? 0 : start, stop === 0 ? 0 : stop, step ?? 1)
}

/** Leading dimensions of size one say nothing about where values go: they are dropped, as in NumPy. */
function withoutLeadingOnes(value: Tensor): Tensor {
  const { shape } = describe(value)
  const first = shape.findIndex((size) => size !== 1)
  const kept = first < 0 ? [] : shape.slice(first)
  return kept.length === shape.length ? value : op('reshape', value, kept)
}

let selectOperator: Operator | undefined

const methods = {
  at(this: Tensor, ...index: unknown[]): Tensor {
    requireTensor(this, 'at')
    if (index.length === 0) return op('alias', this)
    // One integer or slice makes a view and nothing else: no scope is needed to tidy up.
    const [only] = index
    if (index.length === 1 && isInt(only)) return (selectOperator ??= operatorNamed('aten::select')).call([this, 0, only]) as Tensor
    if (index.length === 1 && typeof only === 'string' && only !== '...' && this.dim() > 0) return slice(this, 0, only)
    return runScoped(() => {
      const { view, advanced } = select(this, index)
      if (advanced.length > 0) return op('index', view, advanced)
      return view === this ? op('alias', this) : view
    })
  },
  setAt(this: Tensor, index: unknown, value: unknown): Tensor {
    requireTensor(this, 'setAt')
    if (!Array.isArray(index)) throw new TorchError('ERR_TCH_TYPE', 'setAt takes the index as an array: x.setAt([0, \':\'], value)', { op: 'setAt' })
    runScoped(() => {
      const { view, advanced } = select(this, index)
      const number = typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean' || isComplex(value)
      if (number && advanced.length === 0) {
        op('fill_', view, value)
        return
      }
      const { dtype, device } = describe(this)
      const source = withoutLeadingOnes(isTensor(value) ? value : op('to', tensor(value as number[], { dtype: dtype.name }), { device }))
      if (advanced.length === 0) op('copy_', view, source)
      else op('index_put_', view, advanced, source.dtype === dtype.name ? source : op('to', source, dtype.name))
    })
    return this
  },
}

export function installIndexing(): void {
  for (const name of Object.keys(methods) as (keyof typeof methods)[]) {
    Object.defineProperty(Tensor.prototype, name, { value: methods[name], writable: true, configurable: true, enumerable: false })
  }
}
