// Generated from the schemas of libtorch by `npm run generate`: do not edit.
import type { Device } from '../device.js'
import type { Dtype, Layout, MemoryFormat } from '../dtype.js'
import type { Generator } from '../generator.js'
import type { FactoryOptions, Keywords, Placement, Scalar, TypedOperator } from '../operator-types.js'
import type { Tensor } from '../tensor.js'
import type { SignLogabsdet, SolutionClonedCoefficient, USV, ValuesIndices } from './results.js'

/** Operators of the dispatcher, by its own names. */
export interface AtenSToZ {
  readonly scalar_tensor: TypedOperator<{
    default(s: Scalar, options?: FactoryOptions): Tensor
    out(s: Scalar, options: { out: Tensor }): Tensor
  }>
  readonly scaled_dot_product_attention: TypedOperator<{
    default(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, options?: { scale?: number | null; enableGqa?: boolean }): Tensor
    default(query: Tensor, key: Tensor, value: Tensor, options: { attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor
  }>
  readonly scatter: TypedOperator<{
    reduce(self: Tensor, dim: number, index: Tensor, src: Tensor, options: { reduce: string }): Tensor
    reduce_out(self: Tensor, dim: number, index: Tensor, src: Tensor, options: { reduce: string; out: Tensor }): Tensor
    src(self: Tensor, dim: number, index: Tensor, src: Tensor): Tensor
    src_out(self: Tensor, dim: number, index: Tensor, src: Tensor, options: { out: Tensor }): Tensor
    value(self: Tensor, dim: number, index: Tensor, value: Scalar): Tensor
    value_out(self: Tensor, dim: number, index: Tensor, value: Scalar, options: { out: Tensor }): Tensor
    value_reduce(self: Tensor, dim: number, index: Tensor, value: Scalar, options: { reduce: string }): Tensor
    value_reduce_out(self: Tensor, dim: number, index: Tensor, value: Scalar, options: { reduce: string; out: Tensor }): Tensor
  }>
  readonly scatter_: TypedOperator<{
    reduce(self: Tensor, dim: number, index: Tensor, src: Tensor, options: { reduce: string }): Tensor
    src(self: Tensor, dim: number, index: Tensor, src: Tensor): Tensor
    value(self: Tensor, dim: number, index: Tensor, value: Scalar): Tensor
    value_reduce(self: Tensor, dim: number, index: Tensor, value: Scalar, options: { reduce: string }): Tensor
  }>
  readonly scatter_add: TypedOperator<{
    default(self: Tensor, dim: number, index: Tensor, src: Tensor): Tensor
    out(self: Tensor, dim: number, index: Tensor, src: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly scatter_add_: TypedOperator<{
    default(self: Tensor, dim: number, index: Tensor, src: Tensor): Tensor
  }>
  readonly scatter_reduce: TypedOperator<{
    two(self: Tensor, dim: number, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor
    two_out(self: Tensor, dim: number, index: Tensor, src: Tensor, reduce: string, options: { includeSelf?: boolean; out: Tensor }): Tensor
  }>
  readonly scatter_reduce_: TypedOperator<{
    two(self: Tensor, dim: number, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor
  }>
  readonly searchsorted: TypedOperator<{
    Scalar(sortedSequence: Tensor, self: Scalar, options?: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null }): Tensor
    Scalar_out(sortedSequence: Tensor, self: Scalar, options: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out: Tensor }): Tensor
    Tensor(sortedSequence: Tensor, self: Tensor, options?: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null }): Tensor
    Tensor_out(sortedSequence: Tensor, self: Tensor, options: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out: Tensor }): Tensor
  }>
  readonly segment_reduce: TypedOperator<{
    default(data: Tensor, reduce: string, options?: { lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: number; unsafe?: boolean; initial?: Scalar | null }): Tensor
    out(data: Tensor, reduce: string, options: { lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: number; unsafe?: boolean; initial?: Scalar | null; out: Tensor }): Tensor
  }>
  readonly select: TypedOperator<{
    int(self: Tensor, dim: number, index: number): Tensor
  }>
  readonly select_backward: TypedOperator<{
    default(gradOutput: Tensor, inputSizes: readonly number[], dim: number, index: number): Tensor
    out(gradOutput: Tensor, inputSizes: readonly number[], dim: number, index: number, options: { out: Tensor }): Tensor
  }>
  readonly select_copy: TypedOperator<{
    int(self: Tensor, dim: number, index: number): Tensor
    int_out(self: Tensor, dim: number, index: number, options: { out: Tensor }): Tensor
  }>
  readonly select_scatter: TypedOperator<{
    default(self: Tensor, src: Tensor, dim: number, index: number): Tensor
    out(self: Tensor, src: Tensor, dim: number, index: number, options: { out: Tensor }): Tensor
  }>
  readonly selu: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly selu_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly set: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
    source_Tensor(self: Tensor, source: Tensor): Tensor
    source_Tensor_out(self: Tensor, source: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly set_: TypedOperator<{
    default(self: Tensor): Tensor
    source_Tensor(self: Tensor, source: Tensor): Tensor
    source_Tensor_storage_offset(self: Tensor, source: Tensor, storageOffset: number, size: readonly number[], stride?: readonly number[]): Tensor
    source_Tensor_storage_offset(self: Tensor, source: Tensor, storageOffset: number, size: readonly number[], options: { stride?: readonly number[] }): Tensor
  }>
  readonly set_data: TypedOperator<{
    default(self: Tensor, newData: Tensor): void
  }>
  readonly sgn: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly sgn_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly sigmoid: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly sigmoid_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly sigmoid_backward: TypedOperator<{
    default(gradOutput: Tensor, output: Tensor): Tensor
    grad_input(gradOutput: Tensor, output: Tensor, options: { gradInput: Tensor }): Tensor
  }>
  readonly sign: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly sign_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly signbit: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly silu: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly silu_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly silu_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, options: { gradInput: Tensor }): Tensor
  }>
  readonly sin: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly sin_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly sinc: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly sinc_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly sinh: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly sinh_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly size: TypedOperator<{
    int(self: Tensor, dim: number): number
  }>
  readonly slice: TypedOperator<{
    Tensor(self: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor
    Tensor(self: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor
  }>
  readonly slice_backward: TypedOperator<{
    default(gradOutput: Tensor, inputSizes: readonly number[], dim: number, start: number, end: number, step: number): Tensor
    out(gradOutput: Tensor, inputSizes: readonly number[], dim: number, start: number, end: number, step: number, options: { out: Tensor }): Tensor
  }>
  readonly slice_copy: TypedOperator<{
    Tensor(self: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor
    Tensor(self: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor
    Tensor_out(self: Tensor, dim: number, start: number | null, end: number | null, step: number, options: { out: Tensor }): Tensor
    Tensor_out(self: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number; out: Tensor }): Tensor
  }>
  readonly slice_inverse: TypedOperator<{
    default(self: Tensor, src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor
    default(self: Tensor, src: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor
  }>
  readonly slice_scatter: TypedOperator<{
    default(self: Tensor, src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor
    default(self: Tensor, src: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor
    out(self: Tensor, src: Tensor, dim: number, start: number | null, end: number | null, step: number, options: { out: Tensor }): Tensor
    out(self: Tensor, src: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number; out: Tensor }): Tensor
  }>
  readonly slogdet: TypedOperator<{
    default(self: Tensor): SignLogabsdet
    out(self: Tensor, options: { sign: Tensor; logabsdet: Tensor }): SignLogabsdet
  }>
  readonly slow_conv3d: TypedOperator<{
    default(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[]): Tensor
    default(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] }): Tensor
    out(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { out: Tensor }): Tensor
    out(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out: Tensor }): Tensor
  }>
  readonly slow_conv3d_forward: TypedOperator<{
    default(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[]): Tensor
    output(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { output: Tensor }): Tensor
  }>
  readonly slow_conv_dilated2d: TypedOperator<{
    default(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[]): Tensor
    default(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
    out(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { out: Tensor }): Tensor
    out(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; out: Tensor }): Tensor
  }>
  readonly slow_conv_dilated3d: TypedOperator<{
    default(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[]): Tensor
    default(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
    out(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { out: Tensor }): Tensor
    out(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; out: Tensor }): Tensor
  }>
  readonly slow_conv_transpose2d: TypedOperator<{
    default(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], dilation?: number | readonly number[]): Tensor
    default(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
    out(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], dilation: number | readonly number[], options: { out: Tensor }): Tensor
    out(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out: Tensor }): Tensor
  }>
  readonly slow_conv_transpose3d: TypedOperator<{
    default(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], dilation?: number | readonly number[]): Tensor
    default(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
    out(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], dilation: number | readonly number[], options: { out: Tensor }): Tensor
    out(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out: Tensor }): Tensor
  }>
  readonly smm: TypedOperator<{
    default(self: Tensor, mat2: Tensor): Tensor
  }>
  readonly smooth_l1_loss: TypedOperator<{
    default(self: Tensor, target: Tensor, reduction?: number, beta?: number): Tensor
    default(self: Tensor, target: Tensor, options: { reduction?: number; beta?: number }): Tensor
    out(self: Tensor, target: Tensor, reduction: number, beta: number, options: { out: Tensor }): Tensor
    out(self: Tensor, target: Tensor, options: { reduction?: number; beta?: number; out: Tensor }): Tensor
  }>
  readonly smooth_l1_loss_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, beta: number): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, beta: number, options: { gradInput: Tensor }): Tensor
  }>
  readonly soft_margin_loss: TypedOperator<{
    default(self: Tensor, target: Tensor, reduction?: number): Tensor
    default(self: Tensor, target: Tensor, options: { reduction?: number }): Tensor
    out(self: Tensor, target: Tensor, reduction: number, options: { out: Tensor }): Tensor
    out(self: Tensor, target: Tensor, options: { reduction?: number; out: Tensor }): Tensor
  }>
  readonly soft_margin_loss_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, options: { gradInput: Tensor }): Tensor
  }>
  readonly softmax: TypedOperator<{
    int(self: Tensor, dim: number, dtype?: Dtype | null): Tensor
    int(self: Tensor, dim: number, options: Keywords<{ dtype?: Dtype | null }>): Tensor
    int_out(self: Tensor, dim: number, dtype: Dtype | null, options: { out: Tensor }): Tensor
    int_out(self: Tensor, dim: number, options: Keywords<{ dtype?: Dtype | null; out: Tensor }>): Tensor
  }>
  readonly softplus: TypedOperator<{
    default(self: Tensor, beta?: Scalar, threshold?: Scalar): Tensor
    default(self: Tensor, options: { beta?: Scalar; threshold?: Scalar }): Tensor
    out(self: Tensor, beta: Scalar, threshold: Scalar, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { beta?: Scalar; threshold?: Scalar; out: Tensor }): Tensor
  }>
  readonly softplus_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, beta: Scalar, threshold: Scalar): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, beta: Scalar, threshold: Scalar, options: { gradInput: Tensor }): Tensor
  }>
  readonly softshrink: TypedOperator<{
    default(self: Tensor, lambd?: Scalar): Tensor
    default(self: Tensor, options: { lambd?: Scalar }): Tensor
    out(self: Tensor, lambd: Scalar, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { lambd?: Scalar; out: Tensor }): Tensor
  }>
  readonly softshrink_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, lambd: Scalar): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, lambd: Scalar, options: { gradInput: Tensor }): Tensor
  }>
  readonly sort: TypedOperator<{
    default(self: Tensor, dim?: number, descending?: boolean): ValuesIndices
    default(self: Tensor, options: { dim?: number; descending?: boolean }): ValuesIndices
    stable(self: Tensor, options: { stable: boolean | null; dim?: number; descending?: boolean }): ValuesIndices
    values(self: Tensor, dim: number, descending: boolean, options: { values: Tensor; indices: Tensor }): ValuesIndices
    values(self: Tensor, options: { dim?: number; descending?: boolean; values: Tensor; indices: Tensor }): ValuesIndices
    values_stable(self: Tensor, options: { stable: boolean | null; dim?: number; descending?: boolean; values: Tensor; indices: Tensor }): ValuesIndices
  }>
  readonly sparse_bsc_tensor: TypedOperator<{
    ccol_row_value(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options?: FactoryOptions): Tensor
    ccol_row_value_size(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], options?: FactoryOptions): Tensor
  }>
  readonly sparse_bsr_tensor: TypedOperator<{
    crow_col_value(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options?: FactoryOptions): Tensor
    crow_col_value_size(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], options?: FactoryOptions): Tensor
  }>
  readonly sparse_compressed_tensor: TypedOperator<{
    comp_plain_value(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, options?: FactoryOptions): Tensor
    comp_plain_value_size(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: readonly number[], options?: FactoryOptions): Tensor
  }>
  readonly sparse_coo_tensor: TypedOperator<{
    indices(indices: Tensor, values: Tensor, options?: { isCoalesced?: boolean | null } & FactoryOptions): Tensor
    indices_size(indices: Tensor, values: Tensor, size: readonly number[], options?: { isCoalesced?: boolean | null } & FactoryOptions): Tensor
    size(size: readonly number[], options?: FactoryOptions): Tensor
    size_out(size: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly sparse_csc_tensor: TypedOperator<{
    ccol_row_value(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, options?: FactoryOptions): Tensor
    ccol_row_value_size(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], options?: FactoryOptions): Tensor
  }>
  readonly sparse_csr_tensor: TypedOperator<{
    crow_col_value(crowIndices: Tensor, colIndices: Tensor, values: Tensor, options?: FactoryOptions): Tensor
    crow_col_value_size(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], options?: FactoryOptions): Tensor
  }>
  readonly sparse_dim: TypedOperator<{
    default(self: Tensor): number
  }>
  readonly sparse_mask: TypedOperator<{
    default(self: Tensor, mask: Tensor): Tensor
    out(self: Tensor, mask: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly sparse_resize: TypedOperator<{
    default(self: Tensor, size: readonly number[], sparseDim: number, denseDim: number): Tensor
    out(self: Tensor, size: readonly number[], sparseDim: number, denseDim: number, options: { out: Tensor }): Tensor
  }>
  readonly sparse_resize_: TypedOperator<{
    default(self: Tensor, size: readonly number[], sparseDim: number, denseDim: number): Tensor
  }>
  readonly sparse_resize_and_clear: TypedOperator<{
    default(self: Tensor, size: readonly number[], sparseDim: number, denseDim: number): Tensor
    out(self: Tensor, size: readonly number[], sparseDim: number, denseDim: number, options: { out: Tensor }): Tensor
  }>
  readonly sparse_resize_and_clear_: TypedOperator<{
    default(self: Tensor, size: readonly number[], sparseDim: number, denseDim: number): Tensor
  }>
  readonly sparse_sampled_addmm: TypedOperator<{
    default(self: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
    out(self: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor
  }>
  readonly special_airy_ai: TypedOperator<{
    default(x: Tensor): Tensor
    out(x: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_bessel_j0: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_bessel_j1: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_bessel_y0: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_bessel_y1: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_chebyshev_polynomial_t: TypedOperator<{
    default(x: Tensor, n: Tensor): Tensor
    n_scalar(x: Tensor, n: Scalar): Tensor
    n_scalar_out(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor
    out(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor
    x_scalar(x: Scalar, n: Tensor): Tensor
    x_scalar_out(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_chebyshev_polynomial_u: TypedOperator<{
    default(x: Tensor, n: Tensor): Tensor
    n_scalar(x: Tensor, n: Scalar): Tensor
    n_scalar_out(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor
    out(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor
    x_scalar(x: Scalar, n: Tensor): Tensor
    x_scalar_out(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_chebyshev_polynomial_v: TypedOperator<{
    default(x: Tensor, n: Tensor): Tensor
    n_scalar(x: Tensor, n: Scalar): Tensor
    n_scalar_out(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor
    out(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor
    x_scalar(x: Scalar, n: Tensor): Tensor
    x_scalar_out(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_chebyshev_polynomial_w: TypedOperator<{
    default(x: Tensor, n: Tensor): Tensor
    n_scalar(x: Tensor, n: Scalar): Tensor
    n_scalar_out(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor
    out(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor
    x_scalar(x: Scalar, n: Tensor): Tensor
    x_scalar_out(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_digamma: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_entr: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_erf: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_erfc: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_erfcx: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_erfinv: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_exp2: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_expit: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_expm1: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_gammainc: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_gammaincc: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_gammaln: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_hermite_polynomial_h: TypedOperator<{
    default(x: Tensor, n: Tensor): Tensor
    n_scalar(x: Tensor, n: Scalar): Tensor
    n_scalar_out(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor
    out(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor
    x_scalar(x: Scalar, n: Tensor): Tensor
    x_scalar_out(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_hermite_polynomial_he: TypedOperator<{
    default(x: Tensor, n: Tensor): Tensor
    n_scalar(x: Tensor, n: Scalar): Tensor
    n_scalar_out(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor
    out(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor
    x_scalar(x: Scalar, n: Tensor): Tensor
    x_scalar_out(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_i0: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_i0e: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_i1: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_i1e: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_laguerre_polynomial_l: TypedOperator<{
    default(x: Tensor, n: Tensor): Tensor
    n_scalar(x: Tensor, n: Scalar): Tensor
    n_scalar_out(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor
    out(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor
    x_scalar(x: Scalar, n: Tensor): Tensor
    x_scalar_out(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_legendre_polynomial_p: TypedOperator<{
    default(x: Tensor, n: Tensor): Tensor
    n_scalar(x: Tensor, n: Scalar): Tensor
    n_scalar_out(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor
    out(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor
    x_scalar(x: Scalar, n: Tensor): Tensor
    x_scalar_out(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_log1p: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_log_ndtr: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_log_softmax: TypedOperator<{
    default(self: Tensor, dim: number, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
  }>
  readonly special_logit: TypedOperator<{
    default(self: Tensor, eps?: number | null): Tensor
    default(self: Tensor, options: { eps?: number | null }): Tensor
    out(self: Tensor, eps: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { eps?: number | null; out: Tensor }): Tensor
  }>
  readonly special_logsumexp: TypedOperator<{
    default(self: Tensor, dim: number | readonly number[], keepdim?: boolean): Tensor
    default(self: Tensor, dim: number | readonly number[], options: { keepdim?: boolean }): Tensor
    out(self: Tensor, dim: number | readonly number[], keepdim: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, dim: number | readonly number[], options: { keepdim?: boolean; out: Tensor }): Tensor
  }>
  readonly special_modified_bessel_i0: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_modified_bessel_i1: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_modified_bessel_k0: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_modified_bessel_k1: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_multigammaln: TypedOperator<{
    default(self: Tensor, p: number): Tensor
    out(self: Tensor, p: number, options: { out: Tensor }): Tensor
  }>
  readonly special_ndtr: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_ndtri: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_polygamma: TypedOperator<{
    default(n: number, self: Tensor): Tensor
    out(n: number, self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_psi: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_round: TypedOperator<{
    default(self: Tensor, options?: { decimals?: number }): Tensor
    out(self: Tensor, options: { decimals?: number; out: Tensor }): Tensor
  }>
  readonly special_scaled_modified_bessel_k0: TypedOperator<{
    default(x: Tensor): Tensor
    out(x: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_scaled_modified_bessel_k1: TypedOperator<{
    default(x: Tensor): Tensor
    out(x: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_shifted_chebyshev_polynomial_t: TypedOperator<{
    default(x: Tensor, n: Tensor): Tensor
    n_scalar(x: Tensor, n: Scalar): Tensor
    n_scalar_out(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor
    out(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor
    x_scalar(x: Scalar, n: Tensor): Tensor
    x_scalar_out(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_shifted_chebyshev_polynomial_u: TypedOperator<{
    default(x: Tensor, n: Tensor): Tensor
    n_scalar(x: Tensor, n: Scalar): Tensor
    n_scalar_out(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor
    out(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor
    x_scalar(x: Scalar, n: Tensor): Tensor
    x_scalar_out(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_shifted_chebyshev_polynomial_v: TypedOperator<{
    default(x: Tensor, n: Tensor): Tensor
    n_scalar(x: Tensor, n: Scalar): Tensor
    n_scalar_out(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor
    out(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor
    x_scalar(x: Scalar, n: Tensor): Tensor
    x_scalar_out(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_shifted_chebyshev_polynomial_w: TypedOperator<{
    default(x: Tensor, n: Tensor): Tensor
    n_scalar(x: Tensor, n: Scalar): Tensor
    n_scalar_out(x: Tensor, n: Scalar, options: { out: Tensor }): Tensor
    out(x: Tensor, n: Tensor, options: { out: Tensor }): Tensor
    x_scalar(x: Scalar, n: Tensor): Tensor
    x_scalar_out(x: Scalar, n: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_sinc: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_softmax: TypedOperator<{
    default(self: Tensor, dim: number, dtype?: Dtype | null): Tensor
    default(self: Tensor, dim: number, options: Keywords<{ dtype?: Dtype | null }>): Tensor
  }>
  readonly special_spherical_bessel_j0: TypedOperator<{
    default(x: Tensor): Tensor
    out(x: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_xlog1py: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    other_scalar(self: Tensor, other: Scalar): Tensor
    other_scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
    self_scalar(self: Scalar, other: Tensor): Tensor
    self_scalar_out(self: Scalar, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_xlogy: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    other_scalar(self: Tensor, other: Scalar): Tensor
    other_scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
    self_scalar(self: Scalar, other: Tensor): Tensor
    self_scalar_out(self: Scalar, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly special_zeta: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    other_scalar(self: Tensor, other: Scalar): Tensor
    other_scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
    self_scalar(self: Scalar, other: Tensor): Tensor
    self_scalar_out(self: Scalar, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly split: TypedOperator<{
    Tensor(self: Tensor, splitSize: number, dim?: number): Tensor[]
    Tensor(self: Tensor, splitSize: number, options: { dim?: number }): Tensor[]
    sizes(self: Tensor, splitSize: readonly number[], dim?: number): Tensor[]
    sizes(self: Tensor, splitSize: readonly number[], options: { dim?: number }): Tensor[]
  }>
  readonly split_copy: TypedOperator<{
    Tensor(self: Tensor, splitSize: number, dim?: number): Tensor[]
    Tensor(self: Tensor, splitSize: number, options: { dim?: number }): Tensor[]
    Tensor_out(self: Tensor, splitSize: number, dim: number, options: { out: readonly Tensor[] }): void
    Tensor_out(self: Tensor, splitSize: number, options: { dim?: number; out: readonly Tensor[] }): void
  }>
  readonly split_with_sizes: TypedOperator<{
    default(self: Tensor, splitSizes: readonly number[], dim?: number): Tensor[]
    default(self: Tensor, splitSizes: readonly number[], options: { dim?: number }): Tensor[]
  }>
  readonly split_with_sizes_copy: TypedOperator<{
    default(self: Tensor, splitSizes: readonly number[], dim?: number): Tensor[]
    default(self: Tensor, splitSizes: readonly number[], options: { dim?: number }): Tensor[]
    out(self: Tensor, splitSizes: readonly number[], dim: number, options: { out: readonly Tensor[] }): void
    out(self: Tensor, splitSizes: readonly number[], options: { dim?: number; out: readonly Tensor[] }): void
  }>
  readonly sqrt: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly sqrt_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly square: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly square_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly squeeze: TypedOperator<{
    default(self: Tensor): Tensor
    dim(self: Tensor, dim: number): Tensor
    dims(self: Tensor, dim: readonly number[]): Tensor
  }>
  readonly squeeze_: TypedOperator<{
    default(self: Tensor): Tensor
    dim(self: Tensor, dim: number): Tensor
    dims(self: Tensor, dim: readonly number[]): Tensor
  }>
  readonly squeeze_copy: TypedOperator<{
    default(self: Tensor): Tensor
    dim(self: Tensor, dim: number): Tensor
    dim_out(self: Tensor, dim: number, options: { out: Tensor }): Tensor
    dims(self: Tensor, dim: readonly number[]): Tensor
    dims_out(self: Tensor, dim: readonly number[], options: { out: Tensor }): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly sspaddmm: TypedOperator<{
    default(self: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
    out(self: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor
  }>
  readonly stack: TypedOperator<{
    default(tensors: readonly Tensor[], dim?: number): Tensor
    default(tensors: readonly Tensor[], options: { dim?: number }): Tensor
    out(tensors: readonly Tensor[], dim: number, options: { out: Tensor }): Tensor
    out(tensors: readonly Tensor[], options: { dim?: number; out: Tensor }): Tensor
  }>
  readonly std: TypedOperator<{
    correction(self: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean }): Tensor
    correction(self: Tensor, options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean }): Tensor
    correction_out(self: Tensor, dim: number | readonly number[] | null, options: { correction?: Scalar | null; keepdim?: boolean; out: Tensor }): Tensor
    correction_out(self: Tensor, options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; out: Tensor }): Tensor
    default(self: Tensor, unbiased?: boolean): Tensor
    default(self: Tensor, options: { unbiased?: boolean }): Tensor
    dim(self: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor
    dim(self: Tensor, dim: number | readonly number[] | null, options: { unbiased?: boolean; keepdim?: boolean }): Tensor
    out(self: Tensor, dim: number | readonly number[] | null, unbiased: boolean, keepdim: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, dim: number | readonly number[] | null, options: { unbiased?: boolean; keepdim?: boolean; out: Tensor }): Tensor
  }>
  readonly std_mean: TypedOperator<{
    correction(self: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor]
    correction(self: Tensor, options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor]
    correction_out(self: Tensor, dim: number | readonly number[] | null, options: { correction?: Scalar | null; keepdim?: boolean; out0: Tensor; out1: Tensor }): [Tensor, Tensor]
    correction_out(self: Tensor, options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; out0: Tensor; out1: Tensor }): [Tensor, Tensor]
    default(self: Tensor, unbiased?: boolean): [Tensor, Tensor]
    default(self: Tensor, options: { unbiased?: boolean }): [Tensor, Tensor]
    dim(self: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor]
    dim(self: Tensor, dim: number | readonly number[] | null, options: { unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor]
  }>
  readonly stft: TypedOperator<{
    center(self: Tensor, nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, center?: boolean, padMode?: string, normalized?: boolean, onesided?: boolean | null, returnComplex?: boolean | null, alignToWindow?: boolean | null): Tensor
    center(self: Tensor, nFft: number, options: { hopLength?: number | null; winLength?: number | null; window?: Tensor | null; center?: boolean; padMode?: string; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor
    default(self: Tensor, nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, normalized?: boolean, onesided?: boolean | null, returnComplex?: boolean | null, alignToWindow?: boolean | null): Tensor
    default(self: Tensor, nFft: number, options: { hopLength?: number | null; winLength?: number | null; window?: Tensor | null; normalized?: boolean; onesided?: boolean | null; returnComplex?: boolean | null; alignToWindow?: boolean | null }): Tensor
  }>
  readonly storage_offset: TypedOperator<{
    default(self: Tensor): number
  }>
  readonly stride: TypedOperator<{
    int(self: Tensor, dim: number): number
  }>
  readonly sub: TypedOperator<{
    Scalar(self: Tensor, other: Scalar, alpha?: Scalar): Tensor
    Scalar(self: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor
    Scalar_out(self: Tensor, other: Scalar, alpha: Scalar, options: { out: Tensor }): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { alpha?: Scalar; out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor
    out(self: Tensor, other: Tensor | Scalar, options: { alpha?: Scalar; out: Tensor }): Tensor
  }>
  readonly sub_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar, alpha?: Scalar): Tensor
    Scalar(self: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor
  }>
  readonly subtract: TypedOperator<{
    Scalar(self: Tensor, other: Scalar, alpha?: Scalar): Tensor
    Scalar(self: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor
    out(self: Tensor, other: Tensor | Scalar, options: { alpha?: Scalar; out: Tensor }): Tensor
  }>
  readonly subtract_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar, alpha?: Scalar): Tensor
    Scalar(self: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor
  }>
  readonly sum: TypedOperator<{
    IntList_out(self: Tensor, dim: number | readonly number[] | null, keepdim: boolean, options: Keywords<{ dtype?: Dtype | null; out: Tensor }>): Tensor
    IntList_out(self: Tensor, dim: number | readonly number[] | null, options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null; out: Tensor }>): Tensor
    default(self: Tensor, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
    dim_IntList(self: Tensor, dim: number | readonly number[] | null, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
    dim_IntList(self: Tensor, dim: number | readonly number[] | null, options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null }>): Tensor
    out(self: Tensor, options: Keywords<{ dtype?: Dtype | null; out: Tensor }>): Tensor
  }>
  readonly sum_to_size: TypedOperator<{
    default(self: Tensor, size: readonly number[]): Tensor
  }>
  readonly svd: TypedOperator<{
    U(self: Tensor, some: boolean, computeUv: boolean, options: { U: Tensor; S: Tensor; V: Tensor }): USV
    U(self: Tensor, options: { some?: boolean; computeUv?: boolean; U: Tensor; S: Tensor; V: Tensor }): USV
    default(self: Tensor, some?: boolean, computeUv?: boolean): USV
    default(self: Tensor, options: { some?: boolean; computeUv?: boolean }): USV
  }>
  readonly swapaxes: TypedOperator<{
    default(self: Tensor, axis0: number, axis1: number): Tensor
  }>
  readonly swapaxes_: TypedOperator<{
    default(self: Tensor, axis0: number, axis1: number): Tensor
  }>
  readonly swapdims: TypedOperator<{
    default(self: Tensor, dim0: number, dim1: number): Tensor
  }>
  readonly swapdims_: TypedOperator<{
    default(self: Tensor, dim0: number, dim1: number): Tensor
  }>
  readonly sym_constrain_range: TypedOperator<{
    default(size: Scalar, options?: { min?: number | null; max?: number | null }): void
  }>
  readonly sym_constrain_range_for_size: TypedOperator<{
    default(size: Scalar, options?: { min?: number | null; max?: number | null }): void
  }>
  readonly sym_is_contiguous: TypedOperator<{
    default(self: Tensor, memoryFormat?: MemoryFormat): boolean
    default(self: Tensor, options: { memoryFormat?: MemoryFormat }): boolean
  }>
  readonly sym_numel: TypedOperator<{
    default(self: Tensor): number
  }>
  readonly sym_size: TypedOperator<{
    int(self: Tensor, dim: number): number
  }>
  readonly sym_storage_offset: TypedOperator<{
    default(self: Tensor): number
  }>
  readonly sym_stride: TypedOperator<{
    int(self: Tensor, dim: number): number
  }>
  readonly t: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly t_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly t_copy: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly take: TypedOperator<{
    default(self: Tensor, index: Tensor): Tensor
    out(self: Tensor, index: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly take_along_dim: TypedOperator<{
    default(self: Tensor, indices: Tensor, dim?: number | null): Tensor
    default(self: Tensor, indices: Tensor, options: { dim?: number | null }): Tensor
    out(self: Tensor, indices: Tensor, dim: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, indices: Tensor, options: { dim?: number | null; out: Tensor }): Tensor
  }>
  readonly tan: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly tan_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly tanh: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly tanh_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly tanh_backward: TypedOperator<{
    default(gradOutput: Tensor, output: Tensor): Tensor
    grad_input(gradOutput: Tensor, output: Tensor, options: { gradInput: Tensor }): Tensor
  }>
  readonly tensor_split: TypedOperator<{
    indices(self: Tensor, indices: readonly number[], dim?: number): Tensor[]
    indices(self: Tensor, indices: readonly number[], options: { dim?: number }): Tensor[]
    sections(self: Tensor, sections: number, dim?: number): Tensor[]
    sections(self: Tensor, sections: number, options: { dim?: number }): Tensor[]
    tensor_indices_or_sections(self: Tensor, tensorIndicesOrSections: Tensor, dim?: number): Tensor[]
    tensor_indices_or_sections(self: Tensor, tensorIndicesOrSections: Tensor, options: { dim?: number }): Tensor[]
  }>
  readonly tensordot: TypedOperator<{
    default(self: Tensor, other: Tensor, dimsSelf: readonly number[], dimsOther: readonly number[]): Tensor
    out(self: Tensor, other: Tensor, dimsSelf: readonly number[], dimsOther: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly thnn_conv2d: TypedOperator<{
    default(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[]): Tensor
    default(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] }): Tensor
    out(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { out: Tensor }): Tensor
    out(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out: Tensor }): Tensor
  }>
  readonly threshold: TypedOperator<{
    default(self: Tensor, threshold: Scalar, value: Scalar): Tensor
    out(self: Tensor, threshold: Scalar, value: Scalar, options: { out: Tensor }): Tensor
  }>
  readonly threshold_: TypedOperator<{
    default(self: Tensor, threshold: Scalar, value: Scalar): Tensor
  }>
  readonly threshold_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, threshold: Scalar): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, threshold: Scalar, options: { gradInput: Tensor }): Tensor
  }>
  readonly tile: TypedOperator<{
    default(self: Tensor, dims: readonly number[]): Tensor
  }>
  readonly to: TypedOperator<{
    device(self: Tensor, device: Device, dtype: Dtype, nonBlocking?: boolean, copy?: boolean, memoryFormat?: MemoryFormat | null): Tensor
    device(self: Tensor, device: Device, dtype: Dtype, options: { nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }): Tensor
    dtype(self: Tensor, dtype: Dtype, nonBlocking?: boolean, copy?: boolean, memoryFormat?: MemoryFormat | null): Tensor
    dtype(self: Tensor, dtype: Dtype, options: { nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }): Tensor
    dtype_layout(self: Tensor, options?: { nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null } & Placement): Tensor
    other(self: Tensor, other: Tensor, nonBlocking?: boolean, copy?: boolean, memoryFormat?: MemoryFormat | null): Tensor
    other(self: Tensor, other: Tensor, options: { nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }): Tensor
  }>
  readonly to_dense: TypedOperator<{
    default(self: Tensor, dtype?: Dtype | null, options?: { maskedGrad?: boolean | null }): Tensor
    default(self: Tensor, options: Keywords<{ dtype?: Dtype | null; maskedGrad?: boolean | null }>): Tensor
  }>
  readonly to_dense_backward: TypedOperator<{
    default(grad: Tensor, input: Tensor, maskedGrad?: boolean | null): Tensor
    default(grad: Tensor, input: Tensor, options: { maskedGrad?: boolean | null }): Tensor
  }>
  readonly to_mkldnn: TypedOperator<{
    default(self: Tensor, dtype?: Dtype | null): Tensor
    default(self: Tensor, options: Keywords<{ dtype?: Dtype | null }>): Tensor
    out(self: Tensor, dtype: Dtype | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: Keywords<{ dtype?: Dtype | null; out: Tensor }>): Tensor
  }>
  readonly to_mkldnn_backward: TypedOperator<{
    default(grad: Tensor, input: Tensor): Tensor
  }>
  readonly to_padded_tensor: TypedOperator<{
    default(self: Tensor, padding: number, outputSize?: readonly number[] | null): Tensor
    default(self: Tensor, padding: number, options: { outputSize?: readonly number[] | null }): Tensor
    out(self: Tensor, padding: number, outputSize: readonly number[] | null, options: { out: Tensor }): Tensor
    out(self: Tensor, padding: number, options: { outputSize?: readonly number[] | null; out: Tensor }): Tensor
  }>
  readonly to_sparse: TypedOperator<{
    default(self: Tensor, options?: Keywords<{ layout?: Layout | null; blocksize?: number | readonly number[] | null; denseDim?: number | null }>): Tensor
    sparse_dim(self: Tensor, sparseDim: number): Tensor
  }>
  readonly to_sparse_bsc: TypedOperator<{
    default(self: Tensor, blocksize: number | readonly number[], denseDim?: number | null): Tensor
    default(self: Tensor, blocksize: number | readonly number[], options: { denseDim?: number | null }): Tensor
  }>
  readonly to_sparse_bsr: TypedOperator<{
    default(self: Tensor, blocksize: number | readonly number[], denseDim?: number | null): Tensor
    default(self: Tensor, blocksize: number | readonly number[], options: { denseDim?: number | null }): Tensor
  }>
  readonly to_sparse_csc: TypedOperator<{
    default(self: Tensor, denseDim?: number | null): Tensor
    default(self: Tensor, options: { denseDim?: number | null }): Tensor
  }>
  readonly to_sparse_csr: TypedOperator<{
    default(self: Tensor, denseDim?: number | null): Tensor
    default(self: Tensor, options: { denseDim?: number | null }): Tensor
  }>
  readonly topk: TypedOperator<{
    default(self: Tensor, k: number, dim?: number, largest?: boolean, sorted?: boolean): ValuesIndices
    default(self: Tensor, k: number, options: { dim?: number; largest?: boolean; sorted?: boolean }): ValuesIndices
    values(self: Tensor, k: number, dim: number, largest: boolean, sorted: boolean, options: { values: Tensor; indices: Tensor }): ValuesIndices
    values(self: Tensor, k: number, options: { dim?: number; largest?: boolean; sorted?: boolean; values: Tensor; indices: Tensor }): ValuesIndices
  }>
  readonly trace: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly trace_backward: TypedOperator<{
    default(grad: Tensor, sizes: readonly number[]): Tensor
  }>
  readonly transpose: TypedOperator<{
    int(self: Tensor, dim0: number, dim1: number): Tensor
  }>
  readonly transpose_: TypedOperator<{
    default(self: Tensor, dim0: number, dim1: number): Tensor
  }>
  readonly transpose_copy: TypedOperator<{
    int(self: Tensor, dim0: number, dim1: number): Tensor
    int_out(self: Tensor, dim0: number, dim1: number, options: { out: Tensor }): Tensor
  }>
  readonly trapezoid: TypedOperator<{
    dx(y: Tensor, options?: { dx?: Scalar; dim?: number }): Tensor
    x(y: Tensor, x: Tensor, options?: { dim?: number }): Tensor
  }>
  readonly trapz: TypedOperator<{
    dx(y: Tensor, options?: { dx?: number; dim?: number }): Tensor
    x(y: Tensor, x: Tensor, options?: { dim?: number }): Tensor
  }>
  readonly triangular_solve: TypedOperator<{
    X(self: Tensor, A: Tensor, upper: boolean, transpose: boolean, unitriangular: boolean, options: { X: Tensor; M: Tensor }): SolutionClonedCoefficient
    X(self: Tensor, A: Tensor, options: { upper?: boolean; transpose?: boolean; unitriangular?: boolean; X: Tensor; M: Tensor }): SolutionClonedCoefficient
    default(self: Tensor, A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean): SolutionClonedCoefficient
    default(self: Tensor, A: Tensor, options: { upper?: boolean; transpose?: boolean; unitriangular?: boolean }): SolutionClonedCoefficient
  }>
  readonly tril: TypedOperator<{
    default(self: Tensor, diagonal?: number): Tensor
    default(self: Tensor, options: { diagonal?: number }): Tensor
    out(self: Tensor, diagonal: number, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { diagonal?: number; out: Tensor }): Tensor
  }>
  readonly tril_: TypedOperator<{
    default(self: Tensor, diagonal?: number): Tensor
    default(self: Tensor, options: { diagonal?: number }): Tensor
  }>
  readonly tril_indices: TypedOperator<{
    default(row: number, col: number, offset?: number, options?: FactoryOptions): Tensor
    default(row: number, col: number, options: { offset?: number } & FactoryOptions): Tensor
    out(row: number, col: number, offset: number, options: { out: Tensor }): Tensor
    out(row: number, col: number, options: { offset?: number; out: Tensor }): Tensor
  }>
  readonly triplet_margin_loss: TypedOperator<{
    default(anchor: Tensor, positive: Tensor, negative: Tensor, margin?: number, p?: number, eps?: number, swap?: boolean, reduction?: number): Tensor
    default(anchor: Tensor, positive: Tensor, negative: Tensor, options: { margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor
  }>
  readonly triu: TypedOperator<{
    default(self: Tensor, diagonal?: number): Tensor
    default(self: Tensor, options: { diagonal?: number }): Tensor
    out(self: Tensor, diagonal: number, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { diagonal?: number; out: Tensor }): Tensor
  }>
  readonly triu_: TypedOperator<{
    default(self: Tensor, diagonal?: number): Tensor
    default(self: Tensor, options: { diagonal?: number }): Tensor
  }>
  readonly triu_indices: TypedOperator<{
    default(row: number, col: number, offset?: number, options?: FactoryOptions): Tensor
    default(row: number, col: number, options: { offset?: number } & FactoryOptions): Tensor
    out(row: number, col: number, offset: number, options: { out: Tensor }): Tensor
    out(row: number, col: number, options: { offset?: number; out: Tensor }): Tensor
  }>
  readonly true_divide: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar): Tensor
    out(self: Tensor, other: Tensor | Scalar, options: { out: Tensor }): Tensor
  }>
  readonly true_divide_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar): Tensor
  }>
  readonly trunc: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly trunc_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly type_as: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
  }>
  readonly unbind: TypedOperator<{
    int(self: Tensor, dim?: number): Tensor[]
    int(self: Tensor, options: { dim?: number }): Tensor[]
  }>
  readonly unbind_copy: TypedOperator<{
    int(self: Tensor, dim?: number): Tensor[]
    int(self: Tensor, options: { dim?: number }): Tensor[]
    int_out(self: Tensor, dim: number, options: { out: readonly Tensor[] }): void
    int_out(self: Tensor, options: { dim?: number; out: readonly Tensor[] }): void
  }>
  readonly unflatten: TypedOperator<{
    int(self: Tensor, dim: number, sizes: readonly number[]): Tensor
  }>
  readonly unflatten_dense_tensors: TypedOperator<{
    default(flat: Tensor, tensors: readonly Tensor[]): Tensor[]
  }>
  readonly unfold: TypedOperator<{
    default(self: Tensor, dimension: number, size: number, step: number): Tensor
  }>
  readonly unfold_backward: TypedOperator<{
    default(gradIn: Tensor, inputSizes: readonly number[], dim: number, size: number, step: number): Tensor
    out(gradIn: Tensor, inputSizes: readonly number[], dim: number, size: number, step: number, options: { out: Tensor }): Tensor
  }>
  readonly unfold_copy: TypedOperator<{
    default(self: Tensor, dimension: number, size: number, step: number): Tensor
    out(self: Tensor, dimension: number, size: number, step: number, options: { out: Tensor }): Tensor
  }>
  readonly uniform: TypedOperator<{
    default(self: Tensor, from?: number, to?: number, options?: { generator?: Generator | null }): Tensor
    default(self: Tensor, options: { from?: number; to?: number; generator?: Generator | null }): Tensor
    out(self: Tensor, from: number, to: number, options: { generator?: Generator | null; out: Tensor }): Tensor
    out(self: Tensor, options: { from?: number; to?: number; generator?: Generator | null; out: Tensor }): Tensor
  }>
  readonly uniform_: TypedOperator<{
    default(self: Tensor, from?: number, to?: number, options?: { generator?: Generator | null }): Tensor
    default(self: Tensor, options: { from?: number; to?: number; generator?: Generator | null }): Tensor
  }>
  readonly unique_consecutive: TypedOperator<{
    default(self: Tensor, returnInverse?: boolean, returnCounts?: boolean, dim?: number | null): [Tensor, Tensor, Tensor]
    default(self: Tensor, options: { returnInverse?: boolean; returnCounts?: boolean; dim?: number | null }): [Tensor, Tensor, Tensor]
    out(self: Tensor, returnInverse: boolean, returnCounts: boolean, dim: number | null, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor]
    out(self: Tensor, options: { returnInverse?: boolean; returnCounts?: boolean; dim?: number | null; out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor]
  }>
  readonly unique_dim: TypedOperator<{
    default(self: Tensor, dim: number, sorted?: boolean, returnInverse?: boolean, returnCounts?: boolean): [Tensor, Tensor, Tensor]
    default(self: Tensor, dim: number, options: { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor]
    out(self: Tensor, dim: number, sorted: boolean, returnInverse: boolean, returnCounts: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor]
    out(self: Tensor, dim: number, options: { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean; out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor]
  }>
  readonly unique_dim_consecutive: TypedOperator<{
    default(self: Tensor, dim: number, returnInverse?: boolean, returnCounts?: boolean): [Tensor, Tensor, Tensor]
    default(self: Tensor, dim: number, options: { returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor]
    out(self: Tensor, dim: number, returnInverse: boolean, returnCounts: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor]
    out(self: Tensor, dim: number, options: { returnInverse?: boolean; returnCounts?: boolean; out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor]
  }>
  readonly unsafe_chunk: TypedOperator<{
    default(self: Tensor, chunks: number, dim?: number): Tensor[]
    default(self: Tensor, chunks: number, options: { dim?: number }): Tensor[]
  }>
  readonly unsafe_split: TypedOperator<{
    Tensor(self: Tensor, splitSize: number, dim?: number): Tensor[]
    Tensor(self: Tensor, splitSize: number, options: { dim?: number }): Tensor[]
    Tensor_out(self: Tensor, splitSize: number, dim: number, options: { out: readonly Tensor[] }): void
    Tensor_out(self: Tensor, splitSize: number, options: { dim?: number; out: readonly Tensor[] }): void
  }>
  readonly unsafe_split_with_sizes: TypedOperator<{
    default(self: Tensor, splitSizes: readonly number[], dim?: number): Tensor[]
    default(self: Tensor, splitSizes: readonly number[], options: { dim?: number }): Tensor[]
    out(self: Tensor, splitSizes: readonly number[], dim: number, options: { out: readonly Tensor[] }): void
    out(self: Tensor, splitSizes: readonly number[], options: { dim?: number; out: readonly Tensor[] }): void
  }>
  readonly unsqueeze: TypedOperator<{
    default(self: Tensor, dim: number): Tensor
  }>
  readonly unsqueeze_: TypedOperator<{
    default(self: Tensor, dim: number): Tensor
  }>
  readonly unsqueeze_copy: TypedOperator<{
    default(self: Tensor, dim: number): Tensor
    out(self: Tensor, dim: number, options: { out: Tensor }): Tensor
  }>
  readonly upsample_bicubic2d: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor
    default(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; out: Tensor }): Tensor
    vec(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor
  }>
  readonly upsample_bicubic2d_backward: TypedOperator<{
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: { gradInput: Tensor }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; gradInput: Tensor }): Tensor
  }>
  readonly upsample_bilinear2d: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor
    default(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; out: Tensor }): Tensor
    vec(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor
    vec_out(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null, options: { out: Tensor }): Tensor
  }>
  readonly upsample_bilinear2d_backward: TypedOperator<{
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: { gradInput: Tensor }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; gradInput: Tensor }): Tensor
  }>
  readonly upsample_linear1d: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scales?: number | null): Tensor
    default(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options: { scales?: number | null }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scales: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options: { scales?: number | null; out: Tensor }): Tensor
    vec(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor
  }>
  readonly upsample_linear1d_backward: TypedOperator<{
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scales?: number | null): Tensor
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scales?: number | null }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scales: number | null, options: { gradInput: Tensor }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scales?: number | null; gradInput: Tensor }): Tensor
  }>
  readonly upsample_nearest1d: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[], scales?: number | null): Tensor
    default(self: Tensor, outputSize: number | readonly number[], options: { scales?: number | null }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], scales: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], options: { scales?: number | null; out: Tensor }): Tensor
    vec(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor
  }>
  readonly upsample_nearest1d_backward: TypedOperator<{
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scales?: number | null): Tensor
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options: { scales?: number | null }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scales: number | null, options: { gradInput: Tensor }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options: { scales?: number | null; gradInput: Tensor }): Tensor
  }>
  readonly upsample_nearest2d: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[], scalesH?: number | null, scalesW?: number | null): Tensor
    default(self: Tensor, outputSize: number | readonly number[], options: { scalesH?: number | null; scalesW?: number | null }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], scalesH: number | null, scalesW: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], options: { scalesH?: number | null; scalesW?: number | null; out: Tensor }): Tensor
    vec(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor
    vec_out(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null, options: { out: Tensor }): Tensor
  }>
  readonly upsample_nearest2d_backward: TypedOperator<{
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scalesH?: number | null, scalesW?: number | null): Tensor
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options: { scalesH?: number | null; scalesW?: number | null }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scalesH: number | null, scalesW: number | null, options: { gradInput: Tensor }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options: { scalesH?: number | null; scalesW?: number | null; gradInput: Tensor }): Tensor
  }>
  readonly upsample_nearest3d: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[], scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor
    default(self: Tensor, outputSize: number | readonly number[], options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], scalesD: number | null, scalesH: number | null, scalesW: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out: Tensor }): Tensor
    vec(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor
  }>
  readonly upsample_nearest3d_backward: TypedOperator<{
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scalesD: number | null, scalesH: number | null, scalesW: number | null, options: { gradInput: Tensor }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; gradInput: Tensor }): Tensor
  }>
  readonly upsample_trilinear3d: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor
    default(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesD: number | null, scalesH: number | null, scalesW: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out: Tensor }): Tensor
    vec(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor
  }>
  readonly upsample_trilinear3d_backward: TypedOperator<{
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesD: number | null, scalesH: number | null, scalesW: number | null, options: { gradInput: Tensor }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; gradInput: Tensor }): Tensor
  }>
  readonly value_selecting_reduction_backward: TypedOperator<{
    default(grad: Tensor, dim: number, indices: Tensor, sizes: readonly number[], keepdim: boolean): Tensor
  }>
  readonly values: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly values_copy: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly vander: TypedOperator<{
    default(x: Tensor, N?: number | null, increasing?: boolean): Tensor
    default(x: Tensor, options: { N?: number | null; increasing?: boolean }): Tensor
  }>
  readonly var: TypedOperator<{
    correction(self: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean }): Tensor
    correction(self: Tensor, options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean }): Tensor
    correction_out(self: Tensor, dim: number | readonly number[] | null, options: { correction?: Scalar | null; keepdim?: boolean; out: Tensor }): Tensor
    correction_out(self: Tensor, options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; out: Tensor }): Tensor
    default(self: Tensor, unbiased?: boolean): Tensor
    default(self: Tensor, options: { unbiased?: boolean }): Tensor
    dim(self: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor
    dim(self: Tensor, dim: number | readonly number[] | null, options: { unbiased?: boolean; keepdim?: boolean }): Tensor
    out(self: Tensor, dim: number | readonly number[] | null, unbiased: boolean, keepdim: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, dim: number | readonly number[] | null, options: { unbiased?: boolean; keepdim?: boolean; out: Tensor }): Tensor
  }>
  readonly var_mean: TypedOperator<{
    correction(self: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor]
    correction(self: Tensor, options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor]
    correction_out(self: Tensor, dim: number | readonly number[] | null, options: { correction?: Scalar | null; keepdim?: boolean; out0: Tensor; out1: Tensor }): [Tensor, Tensor]
    correction_out(self: Tensor, options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; out0: Tensor; out1: Tensor }): [Tensor, Tensor]
    default(self: Tensor, unbiased?: boolean): [Tensor, Tensor]
    default(self: Tensor, options: { unbiased?: boolean }): [Tensor, Tensor]
    dim(self: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor]
    dim(self: Tensor, dim: number | readonly number[] | null, options: { unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor]
  }>
  readonly vdot: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly view: TypedOperator<{
    default(self: Tensor, size: readonly number[]): Tensor
    dtype(self: Tensor, dtype: Dtype): Tensor
  }>
  readonly view_as: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
  }>
  readonly view_as_complex: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly view_as_complex_copy: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly view_as_real: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly view_as_real_copy: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly view_copy: TypedOperator<{
    default(self: Tensor, size: readonly number[]): Tensor
    dtype(self: Tensor, dtype: Dtype): Tensor
    dtype_out(self: Tensor, dtype: Dtype, options: { out: Tensor }): Tensor
    out(self: Tensor, size: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly vsplit: TypedOperator<{
    array(self: Tensor, indices: readonly number[]): Tensor[]
    int(self: Tensor, sections: number): Tensor[]
  }>
  readonly vstack: TypedOperator<{
    default(tensors: readonly Tensor[]): Tensor
    out(tensors: readonly Tensor[], options: { out: Tensor }): Tensor
  }>
  readonly where: TypedOperator<{
    Scalar(condition: Tensor, self: Scalar, other: Scalar): Tensor
    ScalarOther(condition: Tensor, self: Tensor, other: Scalar): Tensor
    ScalarSelf(condition: Tensor, self: Scalar, other: Tensor): Tensor
    default(condition: Tensor): Tensor[]
    self(condition: Tensor, self: Tensor, other: Tensor): Tensor
    self_out(condition: Tensor, self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly xlogy: TypedOperator<{
    OutScalar_Other(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    OutScalar_Self(self: Scalar, other: Tensor, options: { out: Tensor }): Tensor
    OutTensor(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
    Scalar_Other(self: Tensor, other: Scalar): Tensor
    Scalar_Self(self: Scalar, other: Tensor): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly xlogy_: TypedOperator<{
    Scalar_Other(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly zero: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly zero_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly zeros: TypedOperator<{
    default(size: readonly number[], options?: FactoryOptions): Tensor
    out(size: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly zeros_like: TypedOperator<{
    default(self: Tensor, options?: { memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
    out(self: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  }>
}
