/** The plain description of a tensor that printing works on: no handle, no native call. */

/** One element. Integers may come either way; a complex element is a pair of its parts. */
export type Cell = number | bigint | boolean | readonly [re: number, im: number]

/**
 * Elements of a rectangular sub-block, in row-major order. For each dimension `starts[d]` is its first index and
 * `lengths[d]` the number of indices taken. float16, bfloat16, float8 and float32 come as doubles,
 * float4_e2m1fn_x2 as its bytes, and conjugate and negative bits are already resolved.
 */
export type Read = (starts: readonly number[], lengths: readonly number[]) => ArrayLike<Cell>

/** Numbers in brackets, without any suffix. `read: null` prints `...`: there is nothing to read, or no way to. */
export interface Block {
  readonly shape: readonly number[]
  readonly dtype: string
  readonly read: Read | null
}

/** `name` is what PyTorch prints before `=`: indices, crow_indices, ccol_indices, col_indices, row_indices, values. */
export interface SparsePart extends Block {
  readonly name: string
}

export interface Dense {
  readonly kind: 'dense'
  readonly read: Read | null
}

/** COO: indices, values. Compressed layouts: compressed indices, plain indices, values. */
export interface Sparse {
  readonly kind: 'sparse'
  readonly nnz: number
  readonly parts: readonly SparsePart[]
}

/** `read` gives dequantized values. Per channel, `scale` and `zeroPoint` are tensors and `axis` is given. */
export interface Quantized {
  readonly kind: 'quantized'
  readonly scheme: string
  readonly scale: number | Printable
  readonly zeroPoint: number | Printable
  readonly axis?: number
  readonly read: Read | null
}

/** Strided nested tensors: their components, each printed whole. */
export interface Nested {
  readonly kind: 'nested'
  readonly components: readonly Printable[]
}

export interface Printable {
  readonly shape: readonly number[]
  /** PyTorch's canonical name without `torch.`: float32, complex64, qint8, float8_e4m3fn… */
  readonly dtype: string
  /** cpu, meta, cuda:0… */
  readonly device: string
  /** strided, sparse_coo, sparse_csr, _mkldnn… Layouts that are neither strided nor sparse come with dense contents. */
  readonly layout: string
  readonly requiresGrad: boolean
  /** Name of the node that made it, a C++ namespace included or not; null for a leaf. */
  readonly gradFn: string | null
  readonly isParameter?: boolean
  /** Of a forward-mode dual tensor. */
  readonly tangent?: Printable
  readonly contents: Dense | Sparse | Quantized | Nested
}
