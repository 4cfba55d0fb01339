// Generated from the schemas of libtorch by `npm run generate`: do not edit.
import type { Device } from '../device.js'
import type { Dtype, MemoryFormat } from '../dtype.js'
import type { Generator } from '../generator.js'
import type { FactoryOptions, Keywords, Placement, Scalar, TypedOperator } from '../operator-types.js'
import type { Tensor } from '../tensor.js'
import type { Value } from '../tensor-data.js'
import type { ATau, EigenvaluesEigenvectors, HistBinEdges, HistBinEdgesList, InverseInfo, LDPivots, LDPivotsInfo, LInfo, LUPivots, LUPivotsInfo, MantissaExponent, OutputBuffer, OutputMask, PLU, QR, ResultInfo, SignLogabsdet, SolutionResidualsRankSingularValues, USVh, ValuesIndices } from './results.js'

/** Operators of the dispatcher, by its own names. */
export interface AtenDToL {
  readonly data: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly deg2rad: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly deg2rad_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly dense_dim: TypedOperator<{
    default(self: Tensor): number
  }>
  readonly dequantize: TypedOperator<{
    self(self: Tensor): Tensor
    self_out(self: Tensor, options: { out: Tensor }): Tensor
    tensors(tensors: readonly Tensor[]): Tensor[]
    tensors_out(tensors: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly det: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly detach: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly detach_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly detach_copy: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly diag: TypedOperator<{
    default(self: Tensor, diagonal?: number): Tensor
    default(self: Tensor, options: { diagonal?: number }): Tensor
    out(self: Tensor, diagonal: number, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { diagonal?: number; out: Tensor }): Tensor
  }>
  readonly diag_embed: TypedOperator<{
    default(self: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor
    default(self: Tensor, options: { offset?: number; dim1?: number; dim2?: number }): Tensor
    out(self: Tensor, offset: number, dim1: number, dim2: number, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { offset?: number; dim1?: number; dim2?: number; out: Tensor }): Tensor
  }>
  readonly diagflat: TypedOperator<{
    default(self: Tensor, offset?: number): Tensor
    default(self: Tensor, options: { offset?: number }): Tensor
  }>
  readonly diagonal: TypedOperator<{
    default(self: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor
    default(self: Tensor, options: { offset?: number; dim1?: number; dim2?: number }): Tensor
  }>
  readonly diagonal_backward: TypedOperator<{
    default(gradOutput: Tensor, inputSizes: readonly number[], offset: number, dim1: number, dim2: number): Tensor
    out(gradOutput: Tensor, inputSizes: readonly number[], offset: number, dim1: number, dim2: number, options: { out: Tensor }): Tensor
  }>
  readonly diagonal_copy: TypedOperator<{
    default(self: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor
    default(self: Tensor, options: { offset?: number; dim1?: number; dim2?: number }): Tensor
    out(self: Tensor, offset: number, dim1: number, dim2: number, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { offset?: number; dim1?: number; dim2?: number; out: Tensor }): Tensor
  }>
  readonly diagonal_scatter: TypedOperator<{
    default(self: Tensor, src: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor
    default(self: Tensor, src: Tensor, options: { offset?: number; dim1?: number; dim2?: number }): Tensor
    out(self: Tensor, src: Tensor, offset: number, dim1: number, dim2: number, options: { out: Tensor }): Tensor
    out(self: Tensor, src: Tensor, options: { offset?: number; dim1?: number; dim2?: number; out: Tensor }): Tensor
  }>
  readonly diff: TypedOperator<{
    default(self: Tensor, n?: number, dim?: number, prepend?: Tensor | null, append?: Tensor | null): Tensor
    default(self: Tensor, options: { n?: number; dim?: number; prepend?: Tensor | null; append?: Tensor | null }): Tensor
    out(self: Tensor, n: number, dim: number, prepend: Tensor | null, append: Tensor | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { n?: number; dim?: number; prepend?: Tensor | null; append?: Tensor | null; out: Tensor }): Tensor
  }>
  readonly digamma: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly digamma_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly dim: TypedOperator<{
    default(self: Tensor): number
  }>
  readonly dist: TypedOperator<{
    default(self: Tensor, other: Tensor, p?: Scalar): Tensor
    default(self: Tensor, other: Tensor, options: { p?: Scalar }): Tensor
    out(self: Tensor, other: Tensor, p: Scalar, options: { out: Tensor }): Tensor
    out(self: Tensor, other: Tensor, options: { p?: Scalar; out: Tensor }): Tensor
  }>
  readonly div: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_mode(self: Tensor, other: Scalar, options: { roundingMode: string | null }): Tensor
    Scalar_mode_out(self: Tensor, other: Scalar, options: { roundingMode: string | null; out: Tensor }): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar): Tensor
    Tensor_mode(self: Tensor, other: Tensor | Scalar, options: { roundingMode: string | null }): Tensor
    out(self: Tensor, other: Tensor | Scalar, options: { out: Tensor }): Tensor
    out_mode(self: Tensor, other: Tensor | Scalar, options: { roundingMode: string | null; out: Tensor }): Tensor
  }>
  readonly div_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_mode(self: Tensor, other: Scalar, options: { roundingMode: string | null }): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar): Tensor
    Tensor_mode(self: Tensor, other: Tensor | Scalar, options: { roundingMode: string | null }): Tensor
  }>
  readonly divide: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_mode(self: Tensor, other: Scalar, options: { roundingMode: string | null }): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar): Tensor
    Tensor_mode(self: Tensor, other: Tensor | Scalar, options: { roundingMode: string | null }): Tensor
    out(self: Tensor, other: Tensor | Scalar, options: { out: Tensor }): Tensor
    out_mode(self: Tensor, other: Tensor | Scalar, options: { roundingMode: string | null; out: Tensor }): Tensor
  }>
  readonly divide_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_mode(self: Tensor, other: Scalar, options: { roundingMode: string | null }): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar): Tensor
    Tensor_mode(self: Tensor, other: Tensor | Scalar, options: { roundingMode: string | null }): Tensor
  }>
  readonly dot: TypedOperator<{
    default(self: Tensor, tensor: Tensor): Tensor
    out(self: Tensor, tensor: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly dropout: TypedOperator<{
    default(input: Tensor, p: number, train: boolean): Tensor
  }>
  readonly dropout_: TypedOperator<{
    default(self: Tensor, p: number, train: boolean): Tensor
  }>
  readonly dsplit: TypedOperator<{
    array(self: Tensor, indices: readonly number[]): Tensor[]
    int(self: Tensor, sections: number): Tensor[]
  }>
  readonly dstack: TypedOperator<{
    default(tensors: readonly Tensor[]): Tensor
    out(tensors: readonly Tensor[], options: { out: Tensor }): Tensor
  }>
  readonly einsum: TypedOperator<{
    default(equation: string, tensors: readonly Tensor[], options?: { path?: readonly number[] | null }): Tensor
  }>
  readonly elu: TypedOperator<{
    default(self: Tensor, alpha?: Scalar, scale?: Scalar, inputScale?: Scalar): Tensor
    default(self: Tensor, options: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar }): Tensor
    out(self: Tensor, alpha: Scalar, scale: Scalar, inputScale: Scalar, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar; out: Tensor }): Tensor
  }>
  readonly elu_: TypedOperator<{
    default(self: Tensor, alpha?: Scalar, scale?: Scalar, inputScale?: Scalar): Tensor
    default(self: Tensor, options: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar }): Tensor
  }>
  readonly elu_backward: TypedOperator<{
    default(gradOutput: Tensor, alpha: Scalar, scale: Scalar, inputScale: Scalar, isResult: boolean, selfOrResult: Tensor): Tensor
    grad_input(gradOutput: Tensor, alpha: Scalar, scale: Scalar, inputScale: Scalar, isResult: boolean, selfOrResult: Tensor, options: { gradInput: Tensor }): Tensor
  }>
  readonly embedding: TypedOperator<{
    default(weight: Tensor, indices: Tensor, paddingIdx?: number, scaleGradByFreq?: boolean, sparse?: boolean): Tensor
    default(weight: Tensor, indices: Tensor, options: { paddingIdx?: number; scaleGradByFreq?: boolean; sparse?: boolean }): Tensor
    out(weight: Tensor, indices: Tensor, paddingIdx: number, scaleGradByFreq: boolean, sparse: boolean, options: { out: Tensor }): Tensor
    out(weight: Tensor, indices: Tensor, options: { paddingIdx?: number; scaleGradByFreq?: boolean; sparse?: boolean; out: Tensor }): Tensor
  }>
  readonly embedding_backward: TypedOperator<{
    default(grad: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean, sparse: boolean): Tensor
  }>
  readonly embedding_bag: TypedOperator<{
    default(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean, mode?: number, sparse?: boolean, perSampleWeights?: Tensor | null, includeLastOffset?: boolean): [Tensor, Tensor, Tensor, Tensor]
    default(weight: Tensor, indices: Tensor, offsets: Tensor, options: { scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor]
    padding_idx(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, includeLastOffset: boolean, paddingIdx: number | null): [Tensor, Tensor, Tensor, Tensor]
  }>
  readonly embedding_dense_backward: TypedOperator<{
    default(gradOutput: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean): Tensor
    out(gradOutput: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean, options: { out: Tensor }): Tensor
  }>
  readonly embedding_renorm: TypedOperator<{
    default(self: Tensor, indices: Tensor, maxNorm: number, normType: number): Tensor
    out(self: Tensor, indices: Tensor, maxNorm: number, normType: number, options: { out: Tensor }): Tensor
  }>
  readonly embedding_renorm_: TypedOperator<{
    default(self: Tensor, indices: Tensor, maxNorm: number, normType: number): Tensor
  }>
  readonly embedding_sparse_backward: TypedOperator<{
    default(grad: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean): Tensor
  }>
  readonly empty: TypedOperator<{
    memory_format(size: readonly number[], options?: { memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
    out(size: readonly number[], options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  }>
  readonly empty_like: TypedOperator<{
    default(self: Tensor, options?: { memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
    out(self: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  }>
  readonly empty_permuted: TypedOperator<{
    default(size: readonly number[], physicalLayout: readonly number[], options?: FactoryOptions): Tensor
    out(size: readonly number[], physicalLayout: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly empty_quantized: TypedOperator<{
    default(size: readonly number[], qtensor: Tensor, options?: { memoryFormat?: MemoryFormat | null } & Placement): Tensor
    out(size: readonly number[], qtensor: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  }>
  readonly empty_strided: TypedOperator<{
    default(size: readonly number[], stride: readonly number[], options?: FactoryOptions): Tensor
    out(size: readonly number[], stride: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly eq: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
    Tensor_out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly eq_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly equal: TypedOperator<{
    default(self: Tensor, other: Tensor): boolean
  }>
  readonly erf: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly erf_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly erfc: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly erfc_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly erfinv: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly erfinv_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly exp: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly exp2: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly exp2_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly exp_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly expand: TypedOperator<{
    default(self: Tensor, size: readonly number[], options?: { implicit?: boolean }): Tensor
  }>
  readonly expand_as: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
  }>
  readonly expand_copy: TypedOperator<{
    default(self: Tensor, size: readonly number[], options?: { implicit?: boolean }): Tensor
    out(self: Tensor, size: readonly number[], options: { implicit?: boolean; out: Tensor }): Tensor
  }>
  readonly expm1: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly expm1_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly exponential: TypedOperator<{
    default(self: Tensor, lambd?: number, options?: { generator?: Generator | null }): Tensor
    default(self: Tensor, options: { lambd?: number; generator?: Generator | null }): Tensor
    out(self: Tensor, lambd: number, options: { generator?: Generator | null; out: Tensor }): Tensor
    out(self: Tensor, options: { lambd?: number; generator?: Generator | null; out: Tensor }): Tensor
  }>
  readonly exponential_: TypedOperator<{
    default(self: Tensor, lambd?: number, options?: { generator?: Generator | null }): Tensor
    default(self: Tensor, options: { lambd?: number; generator?: Generator | null }): Tensor
  }>
  readonly eye: TypedOperator<{
    default(n: number, options?: FactoryOptions): Tensor
    m(n: number, m: number, options?: FactoryOptions): Tensor
    m_out(n: number, m: number, options: { out: Tensor }): Tensor
    out(n: number, options: { out: Tensor }): Tensor
  }>
  readonly fake_quantize_per_channel_affine: TypedOperator<{
    default(self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number): Tensor
  }>
  readonly fake_quantize_per_channel_affine_cachemask: TypedOperator<{
    default(self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number): OutputMask
    out(self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly fake_quantize_per_channel_affine_cachemask_backward: TypedOperator<{
    default(grad: Tensor, mask: Tensor): Tensor
  }>
  readonly fake_quantize_per_tensor_affine: TypedOperator<{
    default(self: Tensor, scale: number, zeroPoint: number, quantMin: number, quantMax: number): Tensor
    tensor_qparams(self: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number): Tensor
  }>
  readonly fake_quantize_per_tensor_affine_cachemask: TypedOperator<{
    default(self: Tensor, scale: number, zeroPoint: number, quantMin: number, quantMax: number): OutputMask
    out(self: Tensor, scale: number, zeroPoint: number, quantMin: number, quantMax: number, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly fake_quantize_per_tensor_affine_cachemask_backward: TypedOperator<{
    default(grad: Tensor, mask: Tensor): Tensor
  }>
  readonly fbgemm_linear_fp16_weight: TypedOperator<{
    default(input: Tensor, packedWeight: Tensor, bias: Tensor): Tensor
    out(input: Tensor, packedWeight: Tensor, bias: Tensor, output: Tensor): Tensor
  }>
  readonly fbgemm_linear_fp16_weight_fp32_activation: TypedOperator<{
    default(input: Tensor, packedWeight: Tensor, bias: Tensor | null): Tensor
    out(input: Tensor, packedWeight: Tensor, bias: Tensor | null, output: Tensor): Tensor
  }>
  readonly fbgemm_linear_int8_weight: TypedOperator<{
    default(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Tensor
  }>
  readonly fbgemm_linear_int8_weight_fp32_activation: TypedOperator<{
    default(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Tensor
  }>
  readonly fbgemm_linear_quantize_weight: TypedOperator<{
    default(input: Tensor): [Tensor, Tensor, number, number]
  }>
  readonly fbgemm_pack_gemm_matrix_fp16: TypedOperator<{
    default(input: Tensor): Tensor
  }>
  readonly fbgemm_pack_quantized_matrix: TypedOperator<{
    KN(input: Tensor, K: number, N: number): Tensor
    default(input: Tensor): Tensor
  }>
  readonly feature_alpha_dropout: TypedOperator<{
    default(input: Tensor, p: number, train: boolean): Tensor
  }>
  readonly feature_alpha_dropout_: TypedOperator<{
    default(self: Tensor, p: number, train: boolean): Tensor
  }>
  readonly feature_dropout: TypedOperator<{
    default(input: Tensor, p: number, train: boolean): Tensor
  }>
  readonly feature_dropout_: TypedOperator<{
    default(self: Tensor, p: number, train: boolean): Tensor
  }>
  readonly fft_fft: TypedOperator<{
    default(self: Tensor, n?: number | null, dim?: number, norm?: string | null): Tensor
    default(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null }): Tensor
    out(self: Tensor, n: number | null, dim: number, norm: string | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out: Tensor }): Tensor
  }>
  readonly fft_fft2: TypedOperator<{
    default(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null): Tensor
    default(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null }): Tensor
    out(self: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], norm: string | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out: Tensor }): Tensor
  }>
  readonly fft_fftfreq: TypedOperator<{
    default(n: number, d?: number, options?: FactoryOptions): Tensor
    default(n: number, options: { d?: number } & FactoryOptions): Tensor
    out(n: number, d: number, options: { out: Tensor }): Tensor
    out(n: number, options: { d?: number; out: Tensor }): Tensor
  }>
  readonly fft_fftn: TypedOperator<{
    default(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null): Tensor
    default(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null }): Tensor
    out(self: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, norm: string | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out: Tensor }): Tensor
  }>
  readonly fft_fftshift: TypedOperator<{
    default(self: Tensor, dim?: number | readonly number[] | null): Tensor
    default(self: Tensor, options: { dim?: number | readonly number[] | null }): Tensor
  }>
  readonly fft_hfft: TypedOperator<{
    default(self: Tensor, n?: number | null, dim?: number, norm?: string | null): Tensor
    default(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null }): Tensor
    out(self: Tensor, n: number | null, dim: number, norm: string | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out: Tensor }): Tensor
  }>
  readonly fft_hfft2: TypedOperator<{
    default(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null): Tensor
    default(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null }): Tensor
    out(self: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], norm: string | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out: Tensor }): Tensor
  }>
  readonly fft_hfftn: TypedOperator<{
    default(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null): Tensor
    default(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null }): Tensor
    out(self: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, norm: string | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out: Tensor }): Tensor
  }>
  readonly fft_ifft: TypedOperator<{
    default(self: Tensor, n?: number | null, dim?: number, norm?: string | null): Tensor
    default(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null }): Tensor
    out(self: Tensor, n: number | null, dim: number, norm: string | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out: Tensor }): Tensor
  }>
  readonly fft_ifft2: TypedOperator<{
    default(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null): Tensor
    default(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null }): Tensor
    out(self: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], norm: string | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out: Tensor }): Tensor
  }>
  readonly fft_ifftn: TypedOperator<{
    default(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null): Tensor
    default(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null }): Tensor
    out(self: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, norm: string | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out: Tensor }): Tensor
  }>
  readonly fft_ifftshift: TypedOperator<{
    default(self: Tensor, dim?: number | readonly number[] | null): Tensor
    default(self: Tensor, options: { dim?: number | readonly number[] | null }): Tensor
  }>
  readonly fft_ihfft: TypedOperator<{
    default(self: Tensor, n?: number | null, dim?: number, norm?: string | null): Tensor
    default(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null }): Tensor
    out(self: Tensor, n: number | null, dim: number, norm: string | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out: Tensor }): Tensor
  }>
  readonly fft_ihfft2: TypedOperator<{
    default(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null): Tensor
    default(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null }): Tensor
    out(self: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], norm: string | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out: Tensor }): Tensor
  }>
  readonly fft_ihfftn: TypedOperator<{
    default(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null): Tensor
    default(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null }): Tensor
    out(self: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, norm: string | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out: Tensor }): Tensor
  }>
  readonly fft_irfft: TypedOperator<{
    default(self: Tensor, n?: number | null, dim?: number, norm?: string | null): Tensor
    default(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null }): Tensor
    out(self: Tensor, n: number | null, dim: number, norm: string | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out: Tensor }): Tensor
  }>
  readonly fft_irfft2: TypedOperator<{
    default(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null): Tensor
    default(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null }): Tensor
    out(self: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], norm: string | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out: Tensor }): Tensor
  }>
  readonly fft_irfftn: TypedOperator<{
    default(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null): Tensor
    default(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null }): Tensor
    out(self: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, norm: string | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out: Tensor }): Tensor
  }>
  readonly fft_rfft: TypedOperator<{
    default(self: Tensor, n?: number | null, dim?: number, norm?: string | null): Tensor
    default(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null }): Tensor
    out(self: Tensor, n: number | null, dim: number, norm: string | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out: Tensor }): Tensor
  }>
  readonly fft_rfft2: TypedOperator<{
    default(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null): Tensor
    default(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null }): Tensor
    out(self: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], norm: string | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out: Tensor }): Tensor
  }>
  readonly fft_rfftfreq: TypedOperator<{
    default(n: number, d?: number, options?: FactoryOptions): Tensor
    default(n: number, options: { d?: number } & FactoryOptions): Tensor
    out(n: number, d: number, options: { out: Tensor }): Tensor
    out(n: number, options: { d?: number; out: Tensor }): Tensor
  }>
  readonly fft_rfftn: TypedOperator<{
    default(self: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null): Tensor
    default(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null }): Tensor
    out(self: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, norm: string | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out: Tensor }): Tensor
  }>
  readonly fill: TypedOperator<{
    Scalar(self: Tensor, value: Scalar): Tensor
    Scalar_out(self: Tensor, value: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, value: Tensor): Tensor
    Tensor_out(self: Tensor, value: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly fill_: TypedOperator<{
    Scalar(self: Tensor, value: Scalar): Tensor
    Tensor(self: Tensor, value: Tensor): Tensor
  }>
  readonly fill_diagonal_: TypedOperator<{
    default(self: Tensor, fillValue: Scalar, wrap?: boolean): Tensor
    default(self: Tensor, fillValue: Scalar, options: { wrap?: boolean }): Tensor
  }>
  readonly fix: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly fix_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly flatten: TypedOperator<{
    using_ints(self: Tensor, startDim?: number, endDim?: number): Tensor
    using_ints(self: Tensor, options: { startDim?: number; endDim?: number }): Tensor
  }>
  readonly flatten_dense_tensors: TypedOperator<{
    default(tensors: readonly Tensor[]): Tensor
  }>
  readonly flip: TypedOperator<{
    default(self: Tensor, dims: readonly number[]): Tensor
    out(self: Tensor, dims: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly fliplr: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly flipud: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly float_power: TypedOperator<{
    Scalar(self: Scalar, exponent: Tensor): Tensor
    Scalar_out(self: Scalar, exponent: Tensor, options: { out: Tensor }): Tensor
    Tensor_Scalar(self: Tensor, exponent: Scalar): Tensor
    Tensor_Scalar_out(self: Tensor, exponent: Scalar, options: { out: Tensor }): Tensor
    Tensor_Tensor(self: Tensor, exponent: Tensor): Tensor
    Tensor_Tensor_out(self: Tensor, exponent: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly float_power_: TypedOperator<{
    Scalar(self: Tensor, exponent: Scalar): Tensor
    Tensor(self: Tensor, exponent: Tensor): Tensor
  }>
  readonly floor: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly floor_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly floor_divide: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    default(self: Tensor, other: Tensor | Scalar): Tensor
    out(self: Tensor, other: Tensor | Scalar, options: { out: Tensor }): Tensor
  }>
  readonly floor_divide_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar): Tensor
  }>
  readonly fmax: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly fmin: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly fmod: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
    Tensor_out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly fmod_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly frac: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly frac_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly fractional_max_pool2d: TypedOperator<{
    default(self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], randomSamples: Tensor): [Tensor, Tensor]
    output(self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], randomSamples: Tensor, options: { output: Tensor; indices: Tensor }): [Tensor, Tensor]
  }>
  readonly fractional_max_pool2d_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], indices: Tensor): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], indices: Tensor, options: { gradInput: Tensor }): Tensor
  }>
  readonly fractional_max_pool3d: TypedOperator<{
    default(self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], randomSamples: Tensor): [Tensor, Tensor]
    output(self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], randomSamples: Tensor, options: { output: Tensor; indices: Tensor }): [Tensor, Tensor]
  }>
  readonly fractional_max_pool3d_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], indices: Tensor): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], indices: Tensor, options: { gradInput: Tensor }): Tensor
  }>
  readonly frexp: TypedOperator<{
    Tensor(self: Tensor): MantissaExponent
    Tensor_out(self: Tensor, options: { mantissa: Tensor; exponent: Tensor }): MantissaExponent
  }>
  readonly frobenius_norm: TypedOperator<{
    dim(self: Tensor, dim: number | readonly number[], keepdim?: boolean): Tensor
    dim(self: Tensor, dim: number | readonly number[], options: { keepdim?: boolean }): Tensor
    out(self: Tensor, dim: number | readonly number[], keepdim: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, dim: number | readonly number[], options: { keepdim?: boolean; out: Tensor }): Tensor
  }>
  readonly from_file: TypedOperator<{
    default(filename: string, shared?: boolean | null, size?: number | null, options?: FactoryOptions): Tensor
    default(filename: string, options: { shared?: boolean | null; size?: number | null } & FactoryOptions): Tensor
    out(filename: string, shared: boolean | null, size: number | null, options: { out: Tensor }): Tensor
    out(filename: string, options: { shared?: boolean | null; size?: number | null; out: Tensor }): Tensor
  }>
  readonly full: TypedOperator<{
    default(size: readonly number[], fillValue: Scalar, options?: FactoryOptions): Tensor
    out(size: readonly number[], fillValue: Scalar, options: { out: Tensor }): Tensor
  }>
  readonly full_like: TypedOperator<{
    default(self: Tensor, fillValue: Scalar, options?: { memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
    out(self: Tensor, fillValue: Scalar, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  }>
  readonly fused_moving_avg_obs_fake_quant: TypedOperator<{
    default(self: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant?: boolean, symmetricQuant?: boolean): Tensor
    default(self: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, options: { perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor
  }>
  readonly gather: TypedOperator<{
    default(self: Tensor, dim: number, index: Tensor, options?: { sparseGrad?: boolean }): Tensor
    out(self: Tensor, dim: number, index: Tensor, options: { sparseGrad?: boolean; out: Tensor }): Tensor
  }>
  readonly gather_backward: TypedOperator<{
    default(grad: Tensor, self: Tensor, dim: number, index: Tensor, sparseGrad: boolean): Tensor
  }>
  readonly gcd: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly gcd_: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
  }>
  readonly ge: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
    Tensor_out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly ge_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly gelu: TypedOperator<{
    default(self: Tensor, options?: { approximate?: string }): Tensor
    out(self: Tensor, options: { approximate?: string; out: Tensor }): Tensor
  }>
  readonly gelu_: TypedOperator<{
    default(self: Tensor, options?: { approximate?: string }): Tensor
  }>
  readonly gelu_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, options?: { approximate?: string }): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, options: { approximate?: string; gradInput: Tensor }): Tensor
  }>
  readonly geometric: TypedOperator<{
    default(self: Tensor, p: number, options?: { generator?: Generator | null }): Tensor
    out(self: Tensor, p: number, options: { generator?: Generator | null; out: Tensor }): Tensor
  }>
  readonly geometric_: TypedOperator<{
    default(self: Tensor, p: number, options?: { generator?: Generator | null }): Tensor
  }>
  readonly geqrf: TypedOperator<{
    a(self: Tensor, options: { a: Tensor; tau: Tensor }): ATau
    default(self: Tensor): ATau
  }>
  readonly ger: TypedOperator<{
    default(self: Tensor, vec2: Tensor): Tensor
    out(self: Tensor, vec2: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly get_device: TypedOperator<{
    default(self: Tensor): number
  }>
  readonly get_gradients: TypedOperator<{
    default(contextId: number): Map<Tensor, Tensor>
  }>
  readonly glu: TypedOperator<{
    default(self: Tensor, dim?: number): Tensor
    default(self: Tensor, options: { dim?: number }): Tensor
    out(self: Tensor, dim: number, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { dim?: number; out: Tensor }): Tensor
  }>
  readonly glu_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, dim: number): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, dim: number, options: { gradInput: Tensor }): Tensor
  }>
  readonly glu_backward_jvp: TypedOperator<{
    default(gradX: Tensor, gradGlu: Tensor, x: Tensor, dgradGlu: Tensor, dx: Tensor, dim: number): Tensor
    out(gradX: Tensor, gradGlu: Tensor, x: Tensor, dgradGlu: Tensor, dx: Tensor, dim: number, options: { out: Tensor }): Tensor
  }>
  readonly glu_jvp: TypedOperator<{
    default(glu: Tensor, x: Tensor, dx: Tensor, dim: number): Tensor
    out(glu: Tensor, x: Tensor, dx: Tensor, dim: number, options: { out: Tensor }): Tensor
  }>
  readonly gradient: TypedOperator<{
    array(self: Tensor, options: { dim: readonly number[]; edgeOrder?: number }): Tensor[]
    scalararray(self: Tensor, options: { spacing: Scalar; dim: readonly number[]; edgeOrder?: number }): Tensor[]
    scalarint(self: Tensor, options?: { spacing?: Scalar | null; dim?: number | null; edgeOrder?: number }): Tensor[]
    scalarrayarray(self: Tensor, options: { spacing: readonly Scalar[]; dim: readonly number[]; edgeOrder?: number }): Tensor[]
    scalarrayint(self: Tensor, options: { spacing: readonly Scalar[]; dim?: number | null; edgeOrder?: number }): Tensor[]
    tensorarray(self: Tensor, options: { spacing: readonly Tensor[]; dim: readonly number[]; edgeOrder?: number }): Tensor[]
    tensorarrayint(self: Tensor, options: { spacing: readonly Tensor[]; dim?: number | null; edgeOrder?: number }): Tensor[]
  }>
  readonly greater: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
    Tensor_out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly greater_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly greater_equal: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
    Tensor_out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly greater_equal_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly grid_sampler: TypedOperator<{
    default(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): Tensor
  }>
  readonly grid_sampler_2d: TypedOperator<{
    default(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): Tensor
    out(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, options: { out: Tensor }): Tensor
  }>
  readonly grid_sampler_2d_backward: TypedOperator<{
    default(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null]
    out(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor }): [Tensor | null, Tensor | null]
  }>
  readonly grid_sampler_3d: TypedOperator<{
    default(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): Tensor
    out(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, options: { out: Tensor }): Tensor
  }>
  readonly grid_sampler_3d_backward: TypedOperator<{
    default(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null]
    out(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor }): [Tensor | null, Tensor | null]
  }>
  readonly group_norm: TypedOperator<{
    default(input: Tensor, numGroups: number, weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnnEnabled?: boolean): Tensor
    default(input: Tensor, numGroups: number, options: { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnabled?: boolean }): Tensor
  }>
  readonly gru: TypedOperator<{
    data(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor]
    input(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor]
  }>
  readonly gru_cell: TypedOperator<{
    default(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor
    default(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  }>
  readonly gt: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
    Tensor_out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly gt_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly hamming_window: TypedOperator<{
    default(windowLength: number, options?: FactoryOptions): Tensor
    out(windowLength: number, options: { out: Tensor }): Tensor
    periodic(windowLength: number, periodic: boolean, options?: FactoryOptions): Tensor
    periodic_alpha(windowLength: number, periodic: boolean, alpha: number, options?: FactoryOptions): Tensor
    periodic_alpha_beta(windowLength: number, periodic: boolean, alpha: number, beta: number, options?: FactoryOptions): Tensor
    periodic_alpha_beta_out(windowLength: number, periodic: boolean, alpha: number, beta: number, options: { out: Tensor }): Tensor
    periodic_alpha_out(windowLength: number, periodic: boolean, alpha: number, options: { out: Tensor }): Tensor
    periodic_out(windowLength: number, periodic: boolean, options: { out: Tensor }): Tensor
  }>
  readonly hann_window: TypedOperator<{
    default(windowLength: number, options?: FactoryOptions): Tensor
    out(windowLength: number, options: { out: Tensor }): Tensor
    periodic(windowLength: number, periodic: boolean, options?: FactoryOptions): Tensor
    periodic_out(windowLength: number, periodic: boolean, options: { out: Tensor }): Tensor
  }>
  readonly hardshrink: TypedOperator<{
    default(self: Tensor, lambd?: Scalar): Tensor
    default(self: Tensor, options: { lambd?: Scalar }): Tensor
    out(self: Tensor, lambd: Scalar, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { lambd?: Scalar; out: Tensor }): Tensor
  }>
  readonly hardshrink_backward: TypedOperator<{
    default(gradOut: Tensor, self: Tensor, lambd: Scalar): Tensor
    grad_input(gradOut: Tensor, self: Tensor, lambd: Scalar, options: { gradInput: Tensor }): Tensor
  }>
  readonly hardsigmoid: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly hardsigmoid_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly hardsigmoid_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, options: { gradInput: Tensor }): Tensor
  }>
  readonly hardswish: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly hardswish_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly hardswish_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor): Tensor
    out(gradOutput: Tensor, self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly hardtanh: TypedOperator<{
    default(self: Tensor, minVal?: Scalar, maxVal?: Scalar): Tensor
    default(self: Tensor, options: { minVal?: Scalar; maxVal?: Scalar }): Tensor
    out(self: Tensor, minVal: Scalar, maxVal: Scalar, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { minVal?: Scalar; maxVal?: Scalar; out: Tensor }): Tensor
  }>
  readonly hardtanh_: TypedOperator<{
    default(self: Tensor, minVal?: Scalar, maxVal?: Scalar): Tensor
    default(self: Tensor, options: { minVal?: Scalar; maxVal?: Scalar }): Tensor
  }>
  readonly hardtanh_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, minVal: Scalar, maxVal: Scalar): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, minVal: Scalar, maxVal: Scalar, options: { gradInput: Tensor }): Tensor
  }>
  readonly hash_tensor: TypedOperator<{
    default(self: Tensor, dim?: number | readonly number[], options?: { keepdim?: boolean; mode?: number }): Tensor
    default(self: Tensor, options: { dim?: number | readonly number[]; keepdim?: boolean; mode?: number }): Tensor
    out(self: Tensor, dim: number | readonly number[], options: { keepdim?: boolean; mode?: number; out: Tensor }): Tensor
    out(self: Tensor, options: { dim?: number | readonly number[]; keepdim?: boolean; mode?: number; out: Tensor }): Tensor
  }>
  readonly heaviside: TypedOperator<{
    default(self: Tensor, values: Tensor): Tensor
    out(self: Tensor, values: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly heaviside_: TypedOperator<{
    default(self: Tensor, values: Tensor): Tensor
  }>
  readonly hinge_embedding_loss: TypedOperator<{
    default(self: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor
    default(self: Tensor, target: Tensor, options: { margin?: number; reduction?: number }): Tensor
  }>
  readonly histc: TypedOperator<{
    default(self: Tensor, bins?: number, min?: Scalar, max?: Scalar): Tensor
    default(self: Tensor, options: { bins?: number; min?: Scalar; max?: Scalar }): Tensor
    out(self: Tensor, bins: number, min: Scalar, max: Scalar, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { bins?: number; min?: Scalar; max?: Scalar; out: Tensor }): Tensor
  }>
  readonly histogram: TypedOperator<{
    bin_ct(self: Tensor, bins?: number, options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdges
    bin_ct(self: Tensor, options: { bins?: number; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdges
    bin_ct_out(self: Tensor, bins: number, options: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean; hist: Tensor; binEdges: Tensor }): HistBinEdges
    bin_ct_out(self: Tensor, options: { bins?: number; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean; hist: Tensor; binEdges: Tensor }): HistBinEdges
    bins_tensor(self: Tensor, bins: Tensor, options?: { weight?: Tensor | null; density?: boolean }): HistBinEdges
    bins_tensor_out(self: Tensor, bins: Tensor, options: { weight?: Tensor | null; density?: boolean; hist: Tensor; binEdges: Tensor }): HistBinEdges
  }>
  readonly histogramdd: TypedOperator<{
    TensorList_bins(self: Tensor, bins: readonly Tensor[], range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): HistBinEdgesList
    TensorList_bins(self: Tensor, bins: readonly Tensor[], options: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdgesList
    default(self: Tensor, bins: readonly number[], range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): HistBinEdgesList
    default(self: Tensor, bins: readonly number[], options: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdgesList
    int_bins(self: Tensor, bins: number, range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): HistBinEdgesList
    int_bins(self: Tensor, bins: number, options: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  }>
  readonly hsplit: TypedOperator<{
    array(self: Tensor, indices: readonly number[]): Tensor[]
    int(self: Tensor, sections: number): Tensor[]
  }>
  readonly hspmm: TypedOperator<{
    default(mat1: Tensor, mat2: Tensor): Tensor
    out(mat1: Tensor, mat2: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly hstack: TypedOperator<{
    default(tensors: readonly Tensor[]): Tensor
    out(tensors: readonly Tensor[], options: { out: Tensor }): Tensor
  }>
  readonly huber_loss: TypedOperator<{
    default(self: Tensor, target: Tensor, reduction?: number, delta?: number): Tensor
    default(self: Tensor, target: Tensor, options: { reduction?: number; delta?: number }): Tensor
    out(self: Tensor, target: Tensor, reduction: number, delta: number, options: { out: Tensor }): Tensor
    out(self: Tensor, target: Tensor, options: { reduction?: number; delta?: number; out: Tensor }): Tensor
  }>
  readonly huber_loss_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, delta: number): Tensor
    out(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, delta: number, options: { gradInput: Tensor }): Tensor
  }>
  readonly hypot: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly hypot_: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
  }>
  readonly i0: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly i0_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly igamma: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly igamma_: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
  }>
  readonly igammac: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly igammac_: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
  }>
  readonly im2col: TypedOperator<{
    default(self: Tensor, kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], stride: number | readonly number[]): Tensor
    out(self: Tensor, kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], stride: number | readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly imag: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly index: TypedOperator<{
    Tensor(self: Tensor, indices: readonly (Tensor | null)[]): Tensor
    Tensor_out(self: Tensor, indices: readonly (Tensor | null)[], options: { out: Tensor }): Tensor
  }>
  readonly index_add: TypedOperator<{
    default(self: Tensor, dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): Tensor
    out(self: Tensor, dim: number, index: Tensor, source: Tensor, options: { alpha?: Scalar; out: Tensor }): Tensor
  }>
  readonly index_add_: TypedOperator<{
    default(self: Tensor, dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): Tensor
  }>
  readonly index_copy: TypedOperator<{
    default(self: Tensor, dim: number, index: Tensor, source: Tensor): Tensor
    out(self: Tensor, dim: number, index: Tensor, source: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly index_copy_: TypedOperator<{
    default(self: Tensor, dim: number, index: Tensor, source: Tensor): Tensor
  }>
  readonly index_fill: TypedOperator<{
    int_Scalar(self: Tensor, dim: number, index: Tensor, value: Scalar): Tensor
    int_Scalar_out(self: Tensor, dim: number, index: Tensor, value: Scalar, options: { out: Tensor }): Tensor
    int_Tensor(self: Tensor, dim: number, index: Tensor, value: Tensor): Tensor
    int_Tensor_out(self: Tensor, dim: number, index: Tensor, value: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly index_fill_: TypedOperator<{
    int_Scalar(self: Tensor, dim: number, index: Tensor, value: Scalar): Tensor
    int_Tensor(self: Tensor, dim: number, index: Tensor, value: Tensor): Tensor
  }>
  readonly index_put: TypedOperator<{
    default(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor
    default(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): Tensor
    out(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean; out: Tensor }): Tensor
  }>
  readonly index_put_: TypedOperator<{
    default(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor
    default(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): Tensor
  }>
  readonly index_reduce: TypedOperator<{
    default(self: Tensor, dim: number, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor
    out(self: Tensor, dim: number, index: Tensor, source: Tensor, reduce: string, options: { includeSelf?: boolean; out: Tensor }): Tensor
  }>
  readonly index_reduce_: TypedOperator<{
    default(self: Tensor, dim: number, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor
  }>
  readonly index_select: TypedOperator<{
    default(self: Tensor, dim: number, index: Tensor): Tensor
    out(self: Tensor, dim: number, index: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly index_select_backward: TypedOperator<{
    default(grad: Tensor, selfSizes: readonly number[], dim: number, index: Tensor): Tensor
  }>
  readonly indices: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly indices_copy: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly infinitely_differentiable_gelu_backward: TypedOperator<{
    default(grad: Tensor, self: Tensor): Tensor
  }>
  readonly inner: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly instance_norm: TypedOperator<{
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, useInputStats: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Tensor
  }>
  readonly int_repr: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly inverse: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly is_coalesced: TypedOperator<{
    default(self: Tensor): boolean
  }>
  readonly is_complex: TypedOperator<{
    default(self: Tensor): boolean
  }>
  readonly is_conj: TypedOperator<{
    default(self: Tensor): boolean
  }>
  readonly is_contiguous: TypedOperator<{
    default(self: Tensor): boolean
    memory_format(self: Tensor, memoryFormat: MemoryFormat): boolean
  }>
  readonly is_distributed: TypedOperator<{
    default(self: Tensor): boolean
  }>
  readonly is_floating_point: TypedOperator<{
    default(self: Tensor): boolean
  }>
  readonly is_inference: TypedOperator<{
    default(self: Tensor): boolean
  }>
  readonly is_leaf: TypedOperator<{
    default(self: Tensor): boolean
  }>
  readonly is_neg: TypedOperator<{
    default(self: Tensor): boolean
  }>
  readonly is_nonzero: TypedOperator<{
    default(self: Tensor): boolean
  }>
  readonly is_pinned: TypedOperator<{
    default(self: Tensor, device?: Device | null): boolean
    default(self: Tensor, options: Keywords<{ device?: Device | null }>): boolean
  }>
  readonly is_same_size: TypedOperator<{
    default(self: Tensor, other: Tensor): boolean
  }>
  readonly is_set_to: TypedOperator<{
    default(self: Tensor, tensor: Tensor): boolean
  }>
  readonly is_signed: TypedOperator<{
    default(self: Tensor): boolean
  }>
  readonly is_vulkan_available: TypedOperator<{
    default(): boolean
  }>
  readonly isclose: TypedOperator<{
    default(self: Tensor, other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): Tensor
    default(self: Tensor, other: Tensor, options: { rtol?: number; atol?: number; equalNan?: boolean }): Tensor
  }>
  readonly isfinite: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly isin: TypedOperator<{
    Scalar_Tensor(element: Scalar, testElements: Tensor, options?: { assumeUnique?: boolean; invert?: boolean }): Tensor
    Scalar_Tensor_out(element: Scalar, testElements: Tensor, options: { assumeUnique?: boolean; invert?: boolean; out: Tensor }): Tensor
    Tensor_Scalar(elements: Tensor, testElement: Scalar, options?: { assumeUnique?: boolean; invert?: boolean }): Tensor
    Tensor_Scalar_out(elements: Tensor, testElement: Scalar, options: { assumeUnique?: boolean; invert?: boolean; out: Tensor }): Tensor
    Tensor_Tensor(elements: Tensor, testElements: Tensor, options?: { assumeUnique?: boolean; invert?: boolean }): Tensor
    Tensor_Tensor_out(elements: Tensor, testElements: Tensor, options: { assumeUnique?: boolean; invert?: boolean; out: Tensor }): Tensor
  }>
  readonly isinf: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly isnan: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly isneginf: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly isposinf: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly isreal: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly istft: TypedOperator<{
    default(self: Tensor, nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, center?: boolean, normalized?: boolean, onesided?: boolean | null, length?: number | null, returnComplex?: boolean): Tensor
    default(self: Tensor, nFft: number, options: { hopLength?: number | null; winLength?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor
  }>
  readonly item: TypedOperator<{
    default(self: Tensor): Value
  }>
  readonly kaiser_window: TypedOperator<{
    beta(windowLength: number, periodic: boolean, beta: number, options?: FactoryOptions): Tensor
    beta_out(windowLength: number, periodic: boolean, beta: number, options: { out: Tensor }): Tensor
    default(windowLength: number, options?: FactoryOptions): Tensor
    out(windowLength: number, options: { out: Tensor }): Tensor
    periodic(windowLength: number, periodic: boolean, options?: FactoryOptions): Tensor
    periodic_out(windowLength: number, periodic: boolean, options: { out: Tensor }): Tensor
  }>
  readonly kl_div: TypedOperator<{
    default(self: Tensor, target: Tensor, reduction?: number, options?: { logTarget?: boolean }): Tensor
    default(self: Tensor, target: Tensor, options: { reduction?: number; logTarget?: boolean }): Tensor
  }>
  readonly kron: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly kthvalue: TypedOperator<{
    default(self: Tensor, k: number, dim?: number, keepdim?: boolean): ValuesIndices
    default(self: Tensor, k: number, options: { dim?: number; keepdim?: boolean }): ValuesIndices
    values(self: Tensor, k: number, dim: number, keepdim: boolean, options: { values: Tensor; indices: Tensor }): ValuesIndices
    values(self: Tensor, k: number, options: { dim?: number; keepdim?: boolean; values: Tensor; indices: Tensor }): ValuesIndices
  }>
  readonly l1_loss: TypedOperator<{
    default(self: Tensor, target: Tensor, reduction?: number): Tensor
    default(self: Tensor, target: Tensor, options: { reduction?: number }): Tensor
  }>
  readonly layer_norm: TypedOperator<{
    default(input: Tensor, normalizedShape: readonly number[], weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnnEnable?: boolean): Tensor
    default(input: Tensor, normalizedShape: readonly number[], options: { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnable?: boolean }): Tensor
  }>
  readonly lcm: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly lcm_: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
  }>
  readonly ldexp: TypedOperator<{
    Tensor(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly ldexp_: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
  }>
  readonly le: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
    Tensor_out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly le_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly leaky_relu: TypedOperator<{
    default(self: Tensor, negativeSlope?: Scalar): Tensor
    default(self: Tensor, options: { negativeSlope?: Scalar }): Tensor
    out(self: Tensor, negativeSlope: Scalar, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { negativeSlope?: Scalar; out: Tensor }): Tensor
  }>
  readonly leaky_relu_: TypedOperator<{
    default(self: Tensor, negativeSlope?: Scalar): Tensor
    default(self: Tensor, options: { negativeSlope?: Scalar }): Tensor
  }>
  readonly leaky_relu_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, negativeSlope: Scalar, selfIsResult: boolean): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, negativeSlope: Scalar, selfIsResult: boolean, options: { gradInput: Tensor }): Tensor
  }>
  readonly lerp: TypedOperator<{
    Scalar(self: Tensor, end: Tensor, weight: Scalar): Tensor
    Scalar_out(self: Tensor, end: Tensor, weight: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, end: Tensor, weight: Tensor): Tensor
    Tensor_out(self: Tensor, end: Tensor, weight: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly lerp_: TypedOperator<{
    Scalar(self: Tensor, end: Tensor, weight: Scalar): Tensor
    Tensor(self: Tensor, end: Tensor, weight: Tensor): Tensor
  }>
  readonly less: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
    Tensor_out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly less_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly less_equal: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
    Tensor_out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly less_equal_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly lgamma: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly lgamma_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly lift: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly lift_fresh: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly lift_fresh_copy: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly linalg__powsum: TypedOperator<{
    default(self: Tensor, ord?: Scalar, dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
    default(self: Tensor, options: Keywords<{ ord?: Scalar; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }>): Tensor
  }>
  readonly linalg_cholesky: TypedOperator<{
    default(self: Tensor, options?: { upper?: boolean }): Tensor
    out(self: Tensor, options: { upper?: boolean; out: Tensor }): Tensor
  }>
  readonly linalg_cholesky_ex: TypedOperator<{
    L(self: Tensor, options: { upper?: boolean; checkErrors?: boolean; L: Tensor; info: Tensor }): LInfo
    default(self: Tensor, options?: { upper?: boolean; checkErrors?: boolean }): LInfo
  }>
  readonly linalg_cond: TypedOperator<{
    default(self: Tensor, p?: Scalar | null): Tensor
    default(self: Tensor, options: { p?: Scalar | null }): Tensor
    out(self: Tensor, p: Scalar | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { p?: Scalar | null; out: Tensor }): Tensor
    p_str(self: Tensor, p: string): Tensor
    p_str_out(self: Tensor, p: string, options: { out: Tensor }): Tensor
  }>
  readonly linalg_cross: TypedOperator<{
    default(self: Tensor, other: Tensor, options?: { dim?: number }): Tensor
    out(self: Tensor, other: Tensor, options: { dim?: number; out: Tensor }): Tensor
  }>
  readonly linalg_det: TypedOperator<{
    default(A: Tensor): Tensor
    out(A: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly linalg_diagonal: TypedOperator<{
    default(A: Tensor, options?: { offset?: number; dim1?: number; dim2?: number }): Tensor
  }>
  readonly linalg_eig: TypedOperator<{
    default(self: Tensor): EigenvaluesEigenvectors
    out(self: Tensor, options: { eigenvalues: Tensor; eigenvectors: Tensor }): EigenvaluesEigenvectors
  }>
  readonly linalg_eigh: TypedOperator<{
    default(self: Tensor, UPLO?: string): EigenvaluesEigenvectors
    default(self: Tensor, options: { UPLO?: string }): EigenvaluesEigenvectors
    eigvals(self: Tensor, UPLO: string, options: { eigvals: Tensor; eigvecs: Tensor }): EigenvaluesEigenvectors
    eigvals(self: Tensor, options: { UPLO?: string; eigvals: Tensor; eigvecs: Tensor }): EigenvaluesEigenvectors
  }>
  readonly linalg_eigvals: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly linalg_eigvalsh: TypedOperator<{
    default(self: Tensor, UPLO?: string): Tensor
    default(self: Tensor, options: { UPLO?: string }): Tensor
    out(self: Tensor, UPLO: string, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { UPLO?: string; out: Tensor }): Tensor
  }>
  readonly linalg_householder_product: TypedOperator<{
    default(input: Tensor, tau: Tensor): Tensor
    out(input: Tensor, tau: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly linalg_inv: TypedOperator<{
    default(A: Tensor): Tensor
    out(A: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly linalg_inv_ex: TypedOperator<{
    default(A: Tensor, options?: { checkErrors?: boolean }): InverseInfo
    inverse(A: Tensor, options: { checkErrors?: boolean; inverse: Tensor; info: Tensor }): InverseInfo
  }>
  readonly linalg_ldl_factor: TypedOperator<{
    default(self: Tensor, options?: { hermitian?: boolean }): LDPivots
    out(self: Tensor, options: { hermitian?: boolean; LD: Tensor; pivots: Tensor }): LDPivots
  }>
  readonly linalg_ldl_factor_ex: TypedOperator<{
    default(self: Tensor, options?: { hermitian?: boolean; checkErrors?: boolean }): LDPivotsInfo
    out(self: Tensor, options: { hermitian?: boolean; checkErrors?: boolean; LD: Tensor; pivots: Tensor; info: Tensor }): LDPivotsInfo
  }>
  readonly linalg_ldl_solve: TypedOperator<{
    default(LD: Tensor, pivots: Tensor, B: Tensor, options?: { hermitian?: boolean }): Tensor
    out(LD: Tensor, pivots: Tensor, B: Tensor, options: { hermitian?: boolean; out: Tensor }): Tensor
  }>
  readonly linalg_lstsq: TypedOperator<{
    default(self: Tensor, b: Tensor, rcond?: number | null, options?: { driver?: string | null }): SolutionResidualsRankSingularValues
    default(self: Tensor, b: Tensor, options: { rcond?: number | null; driver?: string | null }): SolutionResidualsRankSingularValues
    out(self: Tensor, b: Tensor, rcond: number | null, options: { driver?: string | null; solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor }): SolutionResidualsRankSingularValues
    out(self: Tensor, b: Tensor, options: { rcond?: number | null; driver?: string | null; solution: Tensor; residuals: Tensor; rank: Tensor; singularValues: Tensor }): SolutionResidualsRankSingularValues
  }>
  readonly linalg_lu: TypedOperator<{
    default(A: Tensor, options?: { pivot?: boolean }): PLU
    out(A: Tensor, options: { pivot?: boolean; P: Tensor; L: Tensor; U: Tensor }): PLU
  }>
  readonly linalg_lu_factor: TypedOperator<{
    default(A: Tensor, options?: { pivot?: boolean }): LUPivots
    out(A: Tensor, options: { pivot?: boolean; LU: Tensor; pivots: Tensor }): LUPivots
  }>
  readonly linalg_lu_factor_ex: TypedOperator<{
    default(A: Tensor, options?: { pivot?: boolean; checkErrors?: boolean }): LUPivotsInfo
    out(A: Tensor, options: { pivot?: boolean; checkErrors?: boolean; LU: Tensor; pivots: Tensor; info: Tensor }): LUPivotsInfo
  }>
  readonly linalg_lu_solve: TypedOperator<{
    default(LU: Tensor, pivots: Tensor, B: Tensor, options?: { left?: boolean; adjoint?: boolean }): Tensor
    out(LU: Tensor, pivots: Tensor, B: Tensor, options: { left?: boolean; adjoint?: boolean; out: Tensor }): Tensor
  }>
  readonly linalg_matmul: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly linalg_matrix_exp: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly linalg_matrix_norm: TypedOperator<{
    default(self: Tensor, ord: Scalar, dim?: readonly number[], keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
    default(self: Tensor, ord: Scalar, options: Keywords<{ dim?: readonly number[]; keepdim?: boolean; dtype?: Dtype | null }>): Tensor
    out(self: Tensor, ord: Scalar, dim: readonly number[], keepdim: boolean, options: Keywords<{ dtype?: Dtype | null; out: Tensor }>): Tensor
    out(self: Tensor, ord: Scalar, options: Keywords<{ dim?: readonly number[]; keepdim?: boolean; dtype?: Dtype | null; out: Tensor }>): Tensor
    str_ord(self: Tensor, ord?: string, dim?: readonly number[], keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
    str_ord(self: Tensor, options: Keywords<{ ord?: string; dim?: readonly number[]; keepdim?: boolean; dtype?: Dtype | null }>): Tensor
    str_ord_out(self: Tensor, ord: string, dim: readonly number[], keepdim: boolean, options: Keywords<{ dtype?: Dtype | null; out: Tensor }>): Tensor
    str_ord_out(self: Tensor, options: Keywords<{ ord?: string; dim?: readonly number[]; keepdim?: boolean; dtype?: Dtype | null; out: Tensor }>): Tensor
  }>
  readonly linalg_matrix_power: TypedOperator<{
    default(self: Tensor, n: number): Tensor
    out(self: Tensor, n: number, options: { out: Tensor }): Tensor
  }>
  readonly linalg_matrix_rank: TypedOperator<{
    atol_rtol_float(self: Tensor, options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean }): Tensor
    atol_rtol_float_out(self: Tensor, options: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out: Tensor }): Tensor
    atol_rtol_tensor(input: Tensor, options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean }): Tensor
    atol_rtol_tensor_out(input: Tensor, options: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out: Tensor }): Tensor
    default(self: Tensor, tol: number, hermitian?: boolean): Tensor
    default(self: Tensor, tol: number, options: { hermitian?: boolean }): Tensor
    out(self: Tensor, tol: number, hermitian: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, tol: number, options: { hermitian?: boolean; out: Tensor }): Tensor
    out_tol_tensor(input: Tensor, tol: Tensor, hermitian: boolean, options: { out: Tensor }): Tensor
    out_tol_tensor(input: Tensor, tol: Tensor, options: { hermitian?: boolean; out: Tensor }): Tensor
    tol_tensor(input: Tensor, tol: Tensor, hermitian?: boolean): Tensor
    tol_tensor(input: Tensor, tol: Tensor, options: { hermitian?: boolean }): Tensor
  }>
  readonly linalg_multi_dot: TypedOperator<{
    default(tensors: readonly Tensor[]): Tensor
    out(tensors: readonly Tensor[], options: { out: Tensor }): Tensor
  }>
  readonly linalg_norm: TypedOperator<{
    default(self: Tensor, ord?: Scalar | null, dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
    default(self: Tensor, options: Keywords<{ ord?: Scalar | null; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }>): Tensor
    ord_str(self: Tensor, ord: string, dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
    ord_str(self: Tensor, ord: string, options: Keywords<{ dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }>): Tensor
    ord_str_out(self: Tensor, ord: string, dim: number | readonly number[] | null, keepdim: boolean, options: Keywords<{ dtype?: Dtype | null; out: Tensor }>): Tensor
    ord_str_out(self: Tensor, ord: string, options: Keywords<{ dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out: Tensor }>): Tensor
    out(self: Tensor, ord: Scalar | null, dim: number | readonly number[] | null, keepdim: boolean, options: Keywords<{ dtype?: Dtype | null; out: Tensor }>): Tensor
    out(self: Tensor, options: Keywords<{ ord?: Scalar | null; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out: Tensor }>): Tensor
  }>
  readonly linalg_pinv: TypedOperator<{
    atol_rtol_float(self: Tensor, options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean }): Tensor
    atol_rtol_float_out(self: Tensor, options: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out: Tensor }): Tensor
    atol_rtol_tensor(self: Tensor, options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean }): Tensor
    atol_rtol_tensor_out(self: Tensor, options: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out: Tensor }): Tensor
    default(self: Tensor, rcond: number, hermitian?: boolean): Tensor
    default(self: Tensor, rcond: number, options: { hermitian?: boolean }): Tensor
    out(self: Tensor, rcond: number, hermitian: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, rcond: number, options: { hermitian?: boolean; out: Tensor }): Tensor
    out_rcond_tensor(self: Tensor, rcond: Tensor, hermitian: boolean, options: { out: Tensor }): Tensor
    out_rcond_tensor(self: Tensor, rcond: Tensor, options: { hermitian?: boolean; out: Tensor }): Tensor
    rcond_tensor(self: Tensor, rcond: Tensor, hermitian?: boolean): Tensor
    rcond_tensor(self: Tensor, rcond: Tensor, options: { hermitian?: boolean }): Tensor
  }>
  readonly linalg_qr: TypedOperator<{
    default(A: Tensor, mode?: string): QR
    default(A: Tensor, options: { mode?: string }): QR
    out(A: Tensor, mode: string, options: { Q: Tensor; R: Tensor }): QR
    out(A: Tensor, options: { mode?: string; Q: Tensor; R: Tensor }): QR
  }>
  readonly linalg_slogdet: TypedOperator<{
    default(A: Tensor): SignLogabsdet
    out(A: Tensor, options: { sign: Tensor; logabsdet: Tensor }): SignLogabsdet
  }>
  readonly linalg_solve: TypedOperator<{
    default(A: Tensor, B: Tensor, options?: { left?: boolean }): Tensor
    out(A: Tensor, B: Tensor, options: { left?: boolean; out: Tensor }): Tensor
  }>
  readonly linalg_solve_ex: TypedOperator<{
    default(A: Tensor, B: Tensor, options?: { left?: boolean; checkErrors?: boolean }): ResultInfo
    out(A: Tensor, B: Tensor, options: { left?: boolean; checkErrors?: boolean; result: Tensor; info: Tensor }): ResultInfo
  }>
  readonly linalg_solve_triangular: TypedOperator<{
    default(self: Tensor, B: Tensor, options: { upper: boolean; left?: boolean; unitriangular?: boolean }): Tensor
    out(self: Tensor, B: Tensor, options: { upper: boolean; left?: boolean; unitriangular?: boolean; out: Tensor }): Tensor
  }>
  readonly linalg_svd: TypedOperator<{
    U(A: Tensor, fullMatrices: boolean, options: { driver?: string | null; U: Tensor; S: Tensor; Vh: Tensor }): USVh
    U(A: Tensor, options: { fullMatrices?: boolean; driver?: string | null; U: Tensor; S: Tensor; Vh: Tensor }): USVh
    default(A: Tensor, fullMatrices?: boolean, options?: { driver?: string | null }): USVh
    default(A: Tensor, options: { fullMatrices?: boolean; driver?: string | null }): USVh
  }>
  readonly linalg_svdvals: TypedOperator<{
    default(A: Tensor, options?: { driver?: string | null }): Tensor
    out(A: Tensor, options: { driver?: string | null; out: Tensor }): Tensor
  }>
  readonly linalg_tensorinv: TypedOperator<{
    default(self: Tensor, ind?: number): Tensor
    default(self: Tensor, options: { ind?: number }): Tensor
    out(self: Tensor, ind: number, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { ind?: number; out: Tensor }): Tensor
  }>
  readonly linalg_tensorsolve: TypedOperator<{
    default(self: Tensor, other: Tensor, dims?: readonly number[] | null): Tensor
    default(self: Tensor, other: Tensor, options: { dims?: readonly number[] | null }): Tensor
    out(self: Tensor, other: Tensor, dims: readonly number[] | null, options: { out: Tensor }): Tensor
    out(self: Tensor, other: Tensor, options: { dims?: readonly number[] | null; out: Tensor }): Tensor
  }>
  readonly linalg_vander: TypedOperator<{
    default(x: Tensor, options?: { N?: number | null }): Tensor
  }>
  readonly linalg_vecdot: TypedOperator<{
    default(x: Tensor, y: Tensor, options?: { dim?: number }): Tensor
    out(x: Tensor, y: Tensor, options: { dim?: number; out: Tensor }): Tensor
  }>
  readonly linalg_vector_norm: TypedOperator<{
    default(self: Tensor, ord?: Scalar, dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
    default(self: Tensor, options: Keywords<{ ord?: Scalar; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }>): Tensor
    out(self: Tensor, ord: Scalar, dim: number | readonly number[] | null, keepdim: boolean, options: Keywords<{ dtype?: Dtype | null; out: Tensor }>): Tensor
    out(self: Tensor, options: Keywords<{ ord?: Scalar; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out: Tensor }>): Tensor
  }>
  readonly linear: TypedOperator<{
    default(input: Tensor, weight: Tensor, bias?: Tensor | null): Tensor
    default(input: Tensor, weight: Tensor, options: { bias?: Tensor | null }): Tensor
    out(input: Tensor, weight: Tensor, bias: Tensor | null, options: { out: Tensor }): Tensor
    out(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; out: Tensor }): Tensor
  }>
  readonly linear_backward: TypedOperator<{
    default(self: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null, Tensor | null]
    out(self: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor | null, Tensor | null, Tensor | null]
  }>
  readonly linspace: TypedOperator<{
    Scalar_Tensor(start: Scalar, end: Tensor, steps: number, options?: Placement): Tensor
    Scalar_Tensor_out(start: Scalar, end: Tensor, steps: number, options: { out: Tensor }): Tensor
    Tensor_Scalar(start: Tensor, end: Scalar, steps: number, options?: Placement): Tensor
    Tensor_Scalar_out(start: Tensor, end: Scalar, steps: number, options: { out: Tensor }): Tensor
    Tensor_Tensor(start: Tensor, end: Tensor, steps: number, options?: Placement): Tensor
    Tensor_Tensor_out(start: Tensor, end: Tensor, steps: number, options: { out: Tensor }): Tensor
    default(start: Scalar, end: Scalar, steps: number, options?: FactoryOptions): Tensor
    out(start: Scalar, end: Scalar, steps: number, options: { out: Tensor }): Tensor
  }>
  readonly log: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly log10: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly log10_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly log1p: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly log1p_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly log2: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly log2_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly log_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly log_normal: TypedOperator<{
    default(self: Tensor, mean?: number, std?: number, options?: { generator?: Generator | null }): Tensor
    default(self: Tensor, options: { mean?: number; std?: number; generator?: Generator | null }): Tensor
    out(self: Tensor, mean: number, std: number, options: { generator?: Generator | null; out: Tensor }): Tensor
    out(self: Tensor, options: { mean?: number; std?: number; generator?: Generator | null; out: Tensor }): Tensor
  }>
  readonly log_normal_: TypedOperator<{
    default(self: Tensor, mean?: number, std?: number, options?: { generator?: Generator | null }): Tensor
    default(self: Tensor, options: { mean?: number; std?: number; generator?: Generator | null }): Tensor
  }>
  readonly log_sigmoid: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly log_sigmoid_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, buffer: Tensor): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, buffer: Tensor, options: { gradInput: Tensor }): Tensor
  }>
  readonly log_sigmoid_forward: TypedOperator<{
    default(self: Tensor): OutputBuffer
    output(self: Tensor, options: { output: Tensor; buffer: Tensor }): [Tensor, Tensor]
  }>
  readonly log_softmax: TypedOperator<{
    int(self: Tensor, dim: number, dtype?: Dtype | null): Tensor
    int(self: Tensor, dim: number, options: Keywords<{ dtype?: Dtype | null }>): Tensor
    int_out(self: Tensor, dim: number, dtype: Dtype | null, options: { out: Tensor }): Tensor
    int_out(self: Tensor, dim: number, options: Keywords<{ dtype?: Dtype | null; out: Tensor }>): Tensor
  }>
  readonly logaddexp: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly logaddexp2: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly logcumsumexp: TypedOperator<{
    default(self: Tensor, dim: number): Tensor
    out(self: Tensor, dim: number, options: { out: Tensor }): Tensor
  }>
  readonly logdet: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly logical_and: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly logical_and_: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
  }>
  readonly logical_not: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly logical_not_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly logical_or: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly logical_or_: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
  }>
  readonly logical_xor: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly logical_xor_: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
  }>
  readonly logit: TypedOperator<{
    default(self: Tensor, eps?: number | null): Tensor
    default(self: Tensor, options: { eps?: number | null }): Tensor
    out(self: Tensor, eps: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { eps?: number | null; out: Tensor }): Tensor
  }>
  readonly logit_: TypedOperator<{
    default(self: Tensor, eps?: number | null): Tensor
    default(self: Tensor, options: { eps?: number | null }): Tensor
  }>
  readonly logit_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, eps?: number | null): Tensor
    default(gradOutput: Tensor, self: Tensor, options: { eps?: number | null }): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, eps: number | null, options: { gradInput: Tensor }): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, options: { eps?: number | null; gradInput: Tensor }): Tensor
  }>
  readonly logspace: TypedOperator<{
    Scalar_Tensor(start: Scalar, end: Tensor, steps: number, base?: number, options?: Placement): Tensor
    Scalar_Tensor(start: Scalar, end: Tensor, steps: number, options: { base?: number } & Placement): Tensor
    Scalar_Tensor_out(start: Scalar, end: Tensor, steps: number, base: number, options: { out: Tensor }): Tensor
    Scalar_Tensor_out(start: Scalar, end: Tensor, steps: number, options: { base?: number; out: Tensor }): Tensor
    Tensor_Scalar(start: Tensor, end: Scalar, steps: number, base?: number, options?: Placement): Tensor
    Tensor_Scalar(start: Tensor, end: Scalar, steps: number, options: { base?: number } & Placement): Tensor
    Tensor_Scalar_out(start: Tensor, end: Scalar, steps: number, base: number, options: { out: Tensor }): Tensor
    Tensor_Scalar_out(start: Tensor, end: Scalar, steps: number, options: { base?: number; out: Tensor }): Tensor
    Tensor_Tensor(start: Tensor, end: Tensor, steps: number, base?: number, options?: Placement): Tensor
    Tensor_Tensor(start: Tensor, end: Tensor, steps: number, options: { base?: number } & Placement): Tensor
    Tensor_Tensor_out(start: Tensor, end: Tensor, steps: number, base: number, options: { out: Tensor }): Tensor
    Tensor_Tensor_out(start: Tensor, end: Tensor, steps: number, options: { base?: number; out: Tensor }): Tensor
    default(start: Scalar, end: Scalar, steps: number, base?: number, options?: FactoryOptions): Tensor
    default(start: Scalar, end: Scalar, steps: number, options: { base?: number } & FactoryOptions): Tensor
    out(start: Scalar, end: Scalar, steps: number, base: number, options: { out: Tensor }): Tensor
    out(start: Scalar, end: Scalar, steps: number, options: { base?: number; out: Tensor }): Tensor
  }>
  readonly logsumexp: TypedOperator<{
    default(self: Tensor, dim: number | readonly number[], keepdim?: boolean): Tensor
    default(self: Tensor, dim: number | readonly number[], options: { keepdim?: boolean }): Tensor
    out(self: Tensor, dim: number | readonly number[], keepdim: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, dim: number | readonly number[], options: { keepdim?: boolean; out: Tensor }): Tensor
  }>
  readonly lstm: TypedOperator<{
    data(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor, Tensor]
    input(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor, Tensor]
  }>
  readonly lstm_cell: TypedOperator<{
    default(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): [Tensor, Tensor]
    default(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor]
  }>
  readonly lstm_mps_backward: TypedOperator<{
    default(gradY: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, zState: Tensor, cellStateFwd: Tensor, input: Tensor, layersOutputs: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor[], Tensor[]]
    out(gradY: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, zState: Tensor, cellStateFwd: Tensor, input: Tensor, layersOutputs: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options: { out0: Tensor; out1: readonly Tensor[]; out2: readonly Tensor[] }): void
  }>
  readonly lt: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
    Tensor_out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly lt_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly lu_solve: TypedOperator<{
    default(self: Tensor, LUData: Tensor, LUPivots: Tensor): Tensor
    out(self: Tensor, LUData: Tensor, LUPivots: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly lu_unpack: TypedOperator<{
    default(LUData: Tensor, LUPivots: Tensor, unpackData?: boolean, unpackPivots?: boolean): PLU
    default(LUData: Tensor, LUPivots: Tensor, options: { unpackData?: boolean; unpackPivots?: boolean }): PLU
    out(LUData: Tensor, LUPivots: Tensor, unpackData: boolean, unpackPivots: boolean, options: { P: Tensor; L: Tensor; U: Tensor }): PLU
    out(LUData: Tensor, LUPivots: Tensor, options: { unpackData?: boolean; unpackPivots?: boolean; P: Tensor; L: Tensor; U: Tensor }): PLU
  }>
}
