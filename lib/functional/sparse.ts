import type { Device } from '../device.js'
import { layoutCode, type Dtype, type Layout, type TypedArray } from '../dtype.js'
import { TorchError } from '../errors.js'
import type { NestedData } from '../nested-data.js'
import { isTensor, type Tensor } from '../tensor.js'
import { tensor as makeTensor } from '../tensor-data.js'
import { aten, given, intsArgument, parameters, type Loose, type Theme } from './parameters.js'

const coo = parameters('sparseCooTensor', 'indices', 'values?', 'size?', '*', 'dtype?', 'device?', 'requiresGrad?', 'isCoalesced?')

type Data = Tensor | NestedData | TypedArray

/** The operators take tensors of the right dtype; Python converts whatever it is given. */
function converted(data: unknown, dtype: unknown, device: unknown): Tensor {
  const made = isTensor(data) ? data : makeTensor(data as NestedData)
  const options = given({ dtype, device })
  return Object.keys(options).length === 0 ? made : aten('to', made, options)
}

/** 64-bit integers, as coordinates have to be. */
function coordinates(data: unknown, device: unknown): Tensor {
  return converted(data, 'int64', device)
}

function finished(made: Tensor, requiresGrad: unknown): Tensor {
  if (requiresGrad === true) made.requiresGrad = true
  return made
}

function sparseCooTensor(...args: unknown[]): Tensor {
  const [indices, values, size, dtype, device, requiresGrad, isCoalesced] = coo(args)
  // `sparseCooTensor(size)`: nothing but zeros.
  if (values === undefined) {
    return finished(aten('sparse_coo_tensor', size ?? intsArgument('sparseCooTensor', 'size', indices), given({ dtype, device, layout: 'sparse_coo' })), requiresGrad)
  }
  const data = converted(values, dtype, device)
  const where = coordinates(indices, data.device)
  const options = given({ dtype: data.dtype, device: data.device, isCoalesced })
  if (size === undefined || size === null) return finished(aten('sparse_coo_tensor', where, data, options), requiresGrad)
  const sizes = intsArgument('sparseCooTensor', 'size', size)
  // Python checks on request only; an index outside the size would be a write outside of memory later.
  aten('_validate_sparse_coo_tensor_args', where, data, sizes, isCoalesced ?? null)
  return finished(aten('sparse_coo_tensor', where, data, sizes, options), requiresGrad)
}

const compressedLayouts: readonly string[] = ['sparse_csr', 'sparse_csc', 'sparse_bsr', 'sparse_bsc']

/** A tensor of compressed rows or columns; `fixed` is the layout where the name decides it. */
function compressed(name: string, fixed: Layout | undefined): Loose {
  const read = parameters(name, 'compressedIndices|crowIndices|ccolIndices', 'plainIndices|colIndices|rowIndices', 'values', 'size?', '*', 'dtype?', 'layout?', 'device?', 'requiresGrad?')
  return (...args) => {
    const [outer, plain, values, size, dtype, asked, device, requiresGrad] = read(args)
    const layout = fixed ?? asked
    if (layout === undefined) throw new TorchError('ERR_TCH_MISSING_ARGUMENT', `${name}(): argument 'layout' is missing`, { op: name })
    layoutCode(layout)
    if (!compressedLayouts.includes(layout as string) || (asked !== undefined && asked !== layout)) {
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${name}(): layout is ${fixed ?? compressedLayouts.join(', ')}, not '${String(asked)}'`, { op: name })
    }
    const data = converted(values, dtype, device)
    const index = (each: unknown): Tensor => (isTensor(each) && each.dtype === 'int32' ? converted(each, undefined, data.device) : coordinates(each, data.device))
    const [first, second] = [index(outer), index(plain)]
    const sizes = size === undefined || size === null ? [] : [intsArgument(name, 'size', size)]
    const made = aten('sparse_compressed_tensor', first, second, data, ...sizes, { dtype: data.dtype, layout, device: data.device })
    aten('_validate_sparse_compressed_tensor_args', first, second, data, made.shape, layout)
    return finished(made, requiresGrad)
  }
}

/** Tensors that store only what is not zero. */
export const sparse: Theme = {
  functions: {
    sparseCooTensor,
    sparseCompressedTensor: compressed('sparseCompressedTensor', undefined),
    sparseCsrTensor: compressed('sparseCsrTensor', 'sparse_csr'),
    sparseCscTensor: compressed('sparseCscTensor', 'sparse_csc'),
    sparseBsrTensor: compressed('sparseBsrTensor', 'sparse_bsr'),
    sparseBscTensor: compressed('sparseBscTensor', 'sparse_bsc'),
  },
  methods: {
    toSparseCoo: (self) => aten('to_sparse', self),
  },
}

export interface SparseOptions {
  dtype?: Dtype
  device?: Device
  requiresGrad?: boolean
}

type Size = readonly number[] | SparseOptions

export interface SparseFunctions {
  /**
   * A sparse tensor from coordinates: `indices` (dimensions, n) and `values` (n, …). Without `size` the
   * smallest that holds them all.
   * https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html
   * @throws `ERR_TCH_TORCH` for indices outside `size`.
   */
  sparseCooTensor(indices: Data, values: Data, size?: readonly number[] | (SparseOptions & { size?: readonly number[]; isCoalesced?: boolean }), options?: SparseOptions & { isCoalesced?: boolean }): Tensor
  sparseCooTensor(size: readonly number[], options?: SparseOptions): Tensor
  /** A tensor of compressed rows, columns or blocks of them. https://docs.pytorch.org/docs/stable/generated/torch.sparse_compressed_tensor.html */
  sparseCompressedTensor(compressedIndices: Data, plainIndices: Data, values: Data, options: SparseOptions & { size?: readonly number[]; layout: Layout }): Tensor
  sparseCompressedTensor(compressedIndices: Data, plainIndices: Data, values: Data, size: readonly number[], options: SparseOptions & { layout: Layout }): Tensor
  /** A matrix of compressed rows. https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html */
  sparseCsrTensor(crowIndices: Data, colIndices: Data, values: Data, size?: Size, options?: SparseOptions): Tensor
  /** A matrix of compressed columns. https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html */
  sparseCscTensor(ccolIndices: Data, rowIndices: Data, values: Data, size?: Size, options?: SparseOptions): Tensor
  /** A matrix of compressed rows of blocks. https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html */
  sparseBsrTensor(crowIndices: Data, colIndices: Data, values: Data, size?: Size, options?: SparseOptions): Tensor
  /** A matrix of compressed columns of blocks. https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html */
  sparseBscTensor(ccolIndices: Data, rowIndices: Data, values: Data, size?: Size, options?: SparseOptions): Tensor
}

export interface SparseMethods {
  /** The tensor as a sparse one of coordinates. */
  toSparseCoo(): Tensor
}
