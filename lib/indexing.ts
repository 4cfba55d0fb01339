import { describeValue, isComplex, isInt } from './values.js'
import { TorchError } from './errors.js'
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

/** A boolean tensor in a list of indices stands for as many dimensions as it has. */
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
  /** Tensors that index the view, by dimension; empty when the view is all. */
  advanced: (Tensor | null)[]
}

function select(source: Tensor, given: readonly unknown[]): Selection {
  const index = prepare(given)
  const taken = index.reduce<number>((sum, each) => sum + dimensionsTaken(each), 0)
  const dims = source.dim()
  if (taken > dims) throw indexError(`too many indices: the tensor has ${dims} dimensions, the index takes ${taken}`)
  if (index.filter((each) => each === '...').length > 1) throw indexError("'...' may stand only once in an index")
  let view = source
  let dim = 0
  const advanced: (Tensor | null)[] = []
  for (const each of index) {
    if (each === '...') dim += dims - taken
    else if (each === null) view = op('unsqueeze', view, dim++)
    else if (typeof each === 'boolean') {
      view = op('unsqueeze', view, dim)
      advanced[dim++] = tensor([each])
    } else if (isInt(each)) view = op('select', view, dim, each)
    else if (typeof each === 'string') view = slice(view, dim++, each)
    else if (isTensor(each)) {
      const { dtype, shape } = describe(each)
      if (shape.length > 0 || dtype.kind !== 'int') {
        if (shape.length === 0 && dtype.kind === 'bool') view = op('unsqueeze', view, dim)
        else if (dtype.kind !== 'int' && dtype.kind !== 'bool') throw indexError(`a tensor of indices is int64 or bool, not ${dtype.name}`)
        advanced[dim] = each
        dim += shape.length === 0 ? 1 : dimensionsTaken(each)
      } else view = op('select', view, dim, each.item())
    } else throw indexError(`expected an integer, a slice such as '1:3', '...', null, a boolean or indices, got ${describeValue(each)}`)
  }
  for (let i = 0; i < advanced.length; i++) advanced[i] ??= null
  return { view, advanced }
}

function slice(view: Tensor, dim: number, text: string): Tensor {
  const match = SLICE.exec(text)
  if (match === null) throw indexError(`'${text}' is no slice: write 'start:stop:step' with integers, or '...'`)
  const [start, stop, step] = [match[1], match[2], match[3]].map((part) => (part === undefined ? null : Number(part)))
  if (step !== null && step! <= 0) throw indexError(`a slice has a step of at least 1, got ${step}`)
  if (start === null && stop === null && (step === null || step === 1)) return op('alias', view)
  return op('slice', view, dim, start, stop, step ?? 1)
}

/** Leading dimensions of size one that the target does not have are dropped, as in NumPy. */
function withoutExtraOnes(value: Tensor, dims: number): Tensor {
  let result = value
  while (result.dim() > dims && result.shape[0] === 1) result = op('squeeze', result, 0)
  return result
}

const methods = {
  at(this: Tensor, ...index: unknown[]): Tensor {
    requireTensor(this, 'at')
    if (index.length === 0) return op('alias', this)
    // One integer or slice makes a view and nothing else: no scope is needed to tidy up.
    const [only] = index
    if (index.length === 1 && isInt(only)) return op('select', this, 0, only)
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
      const source = isTensor(value) ? value : op('to', tensor(value as number[], { dtype: dtype.name }), { device })
      if (advanced.length === 0) op('copy_', view, withoutExtraOnes(source, view.dim()))
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
