// Generated from the schemas of libtorch by `npm run generate`: do not edit.
import type { Device } from '../device.js'
import type { Dtype, Layout, MemoryFormat } from '../dtype.js'
import type { FactoryOptions, Keywords, Placement, Scalar, TypedOperator } from '../operator-types.js'
import type { Tensor } from '../tensor.js'
import type { OutputLogsumexpCumSeqQCumSeqKMaxQMaxKPhiloxSeedPhiloxOffsetDebugAttnMask, OutputLogsumexpPhiloxSeedPhiloxOffsetMaxSeqlenBatchQMaxSeqlenBatchK, SelfOutListFoundInfOut } from './results.js'

/** Operators of the dispatcher, by its own names. */
export interface AtenPrivateAToE {
  readonly __and__: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly _adaptive_avg_pool2d: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[]): Tensor
    out(self: Tensor, outputSize: number | readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly _adaptive_avg_pool2d_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor): Tensor
    out(gradOutput: Tensor, self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _adaptive_avg_pool3d: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[]): Tensor
    out(self: Tensor, outputSize: number | readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly _adaptive_avg_pool3d_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor): Tensor
    out(gradOutput: Tensor, self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _add_batch_dim: TypedOperator<{
    default(self: Tensor, batchDim: number, level: number): Tensor
  }>
  readonly _add_relu: TypedOperator<{
    Scalar(self: Tensor, other: Scalar, alpha?: Scalar): Tensor
    Scalar(self: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor
    Scalar_out(self: Tensor, other: Scalar, alpha: Scalar, options: { out: Tensor }): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { alpha?: Scalar; out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor
    out(self: Tensor, other: Tensor, options: { alpha?: Scalar; out: Tensor }): Tensor
  }>
  readonly _add_relu_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar, alpha?: Scalar): Tensor
    Scalar(self: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor
    Tensor(self: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor
  }>
  readonly _addmm_activation: TypedOperator<{
    default(self: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; useGelu?: boolean }): Tensor
    out(self: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar; alpha?: Scalar; useGelu?: boolean; out: Tensor }): Tensor
  }>
  readonly _aminmax: TypedOperator<{
    default(self: Tensor): [Tensor, Tensor]
    dim(self: Tensor, dim: number, keepdim?: boolean): [Tensor, Tensor]
    dim(self: Tensor, dim: number, options: { keepdim?: boolean }): [Tensor, Tensor]
    dim_out(self: Tensor, dim: number, keepdim: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
    dim_out(self: Tensor, dim: number, options: { keepdim?: boolean; out0: Tensor; out1: Tensor }): [Tensor, Tensor]
    out(self: Tensor, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly _amp_foreach_non_finite_check_and_unscale: TypedOperator<{
    default(self: readonly Tensor[], foundInf: Tensor, invScale: Tensor): SelfOutListFoundInfOut
    out(self: readonly Tensor[], foundInf: Tensor, invScale: Tensor, options: { out: readonly Tensor[] }): void
  }>
  readonly _amp_foreach_non_finite_check_and_unscale_: TypedOperator<{
    default(self: readonly Tensor[], foundInf: Tensor, invScale: Tensor): void
  }>
  readonly _amp_update_scale: TypedOperator<{
    default(self: Tensor, growthTracker: Tensor, foundInf: Tensor, scaleGrowthFactor: number, scaleBackoffFactor: number, growthInterval: number): [Tensor, Tensor]
    out(self: Tensor, growthTracker: Tensor, foundInf: Tensor, scaleGrowthFactor: number, scaleBackoffFactor: number, growthInterval: number, options: { out: Tensor }): Tensor
  }>
  readonly _amp_update_scale_: TypedOperator<{
    default(self: Tensor, growthTracker: Tensor, foundInf: Tensor, scaleGrowthFactor: number, scaleBackoffFactor: number, growthInterval: number): Tensor
  }>
  readonly _assert_async: TypedOperator<{
    default(self: Tensor): void
    msg(self: Tensor, assertMsg: string): void
  }>
  readonly _assert_scalar: TypedOperator<{
    default(self: Scalar, assertMsg: string): void
  }>
  readonly _assert_tensor_metadata: TypedOperator<{
    default(a: Tensor, size?: readonly number[] | null, stride?: readonly number[] | null, dtype?: Dtype | null, options?: Keywords<{ device?: Device | null; layout?: Layout | null }>): void
    default(a: Tensor, options: Keywords<{ size?: readonly number[] | null; stride?: readonly number[] | null; dtype?: Dtype | null; device?: Device | null; layout?: Layout | null }>): void
  }>
  readonly _autocast_to_full_precision: TypedOperator<{
    default(self: Tensor, cudaEnabled: boolean, cpuEnabled: boolean): Tensor
  }>
  readonly _autocast_to_reduced_precision: TypedOperator<{
    default(self: Tensor, cudaEnabled: boolean, cpuEnabled: boolean, cudaDtype: Dtype, cpuDtype: Dtype): Tensor
  }>
  readonly _backward: TypedOperator<{
    default(self: Tensor, inputs: readonly Tensor[], gradient?: Tensor | null, retainGraph?: boolean | null, createGraph?: boolean): void
    default(self: Tensor, inputs: readonly Tensor[], options: { gradient?: Tensor | null; retainGraph?: boolean | null; createGraph?: boolean }): void
  }>
  readonly _batch_norm_impl_index: TypedOperator<{
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, cudnnEnabled: boolean): [Tensor, Tensor, Tensor, Tensor, number]
  }>
  readonly _batch_norm_impl_index_backward: TypedOperator<{
    default(implIndex: number, input: Tensor, gradOutput: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVarTransform: Tensor | null, train: boolean, eps: number, outputMask: boolean | readonly boolean[], reservedSpace: Tensor): [Tensor | null, Tensor | null, Tensor | null]
  }>
  readonly _batch_norm_no_update: TypedOperator<{
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number): [Tensor, Tensor, Tensor, Tensor]
    out(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor]
  }>
  readonly _batch_norm_with_update: TypedOperator<{
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number): [Tensor, Tensor, Tensor, Tensor]
    out(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number, options: { out: Tensor; saveMean: Tensor; saveInvstd: Tensor; reserve: Tensor }): [Tensor, Tensor, Tensor, Tensor]
  }>
  readonly _batch_norm_with_update_functional: TypedOperator<{
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]
  }>
  readonly _cast_Byte: TypedOperator<{
    default(self: Tensor, nonBlocking?: boolean): Tensor
    default(self: Tensor, options: { nonBlocking?: boolean }): Tensor
  }>
  readonly _cast_Char: TypedOperator<{
    default(self: Tensor, nonBlocking?: boolean): Tensor
    default(self: Tensor, options: { nonBlocking?: boolean }): Tensor
  }>
  readonly _cast_Double: TypedOperator<{
    default(self: Tensor, nonBlocking?: boolean): Tensor
    default(self: Tensor, options: { nonBlocking?: boolean }): Tensor
  }>
  readonly _cast_Float: TypedOperator<{
    default(self: Tensor, nonBlocking?: boolean): Tensor
    default(self: Tensor, options: { nonBlocking?: boolean }): Tensor
  }>
  readonly _cast_Half: TypedOperator<{
    default(self: Tensor, nonBlocking?: boolean): Tensor
    default(self: Tensor, options: { nonBlocking?: boolean }): Tensor
  }>
  readonly _cast_Int: TypedOperator<{
    default(self: Tensor, nonBlocking?: boolean): Tensor
    default(self: Tensor, options: { nonBlocking?: boolean }): Tensor
  }>
  readonly _cast_Long: TypedOperator<{
    default(self: Tensor, nonBlocking?: boolean): Tensor
    default(self: Tensor, options: { nonBlocking?: boolean }): Tensor
  }>
  readonly _cast_Short: TypedOperator<{
    default(self: Tensor, nonBlocking?: boolean): Tensor
    default(self: Tensor, options: { nonBlocking?: boolean }): Tensor
  }>
  readonly _cdist_backward: TypedOperator<{
    default(grad: Tensor, x1: Tensor, x2: Tensor, p: number, cdist: Tensor): Tensor
    out(grad: Tensor, x1: Tensor, x2: Tensor, p: number, cdist: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _cdist_forward: TypedOperator<{
    default(x1: Tensor, x2: Tensor, p: number, computeMode: number | null): Tensor
    out(x1: Tensor, x2: Tensor, p: number, computeMode: number | null, options: { out: Tensor }): Tensor
  }>
  readonly _cholesky_solve_helper: TypedOperator<{
    default(self: Tensor, A: Tensor, upper: boolean): Tensor
    out(self: Tensor, A: Tensor, upper: boolean, options: { out: Tensor }): Tensor
  }>
  readonly _choose_qparams_per_tensor: TypedOperator<{
    default(self: Tensor, reduceRange?: boolean): [number, number]
    default(self: Tensor, options: { reduceRange?: boolean }): [number, number]
  }>
  readonly _chunk_cat: TypedOperator<{
    default(tensors: readonly Tensor[], dim: number, numChunks: number): Tensor
    out(tensors: readonly Tensor[], dim: number, numChunks: number, options: { out: Tensor }): Tensor
  }>
  readonly _coalesce: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _coalesced: TypedOperator<{
    default(self: Tensor, coalesced: boolean): Tensor
    out(self: Tensor, coalesced: boolean, options: { out: Tensor }): Tensor
  }>
  readonly _coalesced_: TypedOperator<{
    default(self: Tensor, coalesced: boolean): Tensor
  }>
  readonly _compute_linear_combination: TypedOperator<{
    default(input: Tensor, coefficients: Tensor): Tensor
    out(input: Tensor, coefficients: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _conj: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly _conj_copy: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _conj_physical: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _conv_depthwise2d: TypedOperator<{
    default(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[]): Tensor
    out(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly _convert_indices_from_coo_to_csr: TypedOperator<{
    default(self: Tensor, size: number, options?: { outInt32?: boolean }): Tensor
    out(self: Tensor, size: number, options: { outInt32?: boolean; out: Tensor }): Tensor
  }>
  readonly _convert_indices_from_csr_to_coo: TypedOperator<{
    default(crowIndices: Tensor, colIndices: Tensor, options?: { outInt32?: boolean; transpose?: boolean }): Tensor
    out(crowIndices: Tensor, colIndices: Tensor, options: { outInt32?: boolean; transpose?: boolean; out: Tensor }): Tensor
  }>
  readonly _convert_weight_to_int4pack: TypedOperator<{
    default(self: Tensor, innerKTiles: number): Tensor
  }>
  readonly _convert_weight_to_int4pack_for_cpu: TypedOperator<{
    default(self: Tensor, innerKTiles: number): Tensor
  }>
  readonly _convolution: TypedOperator<{
    default(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, cudnnEnabled: boolean, allowTf32: boolean): Tensor
    deprecated(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, cudnnEnabled: boolean): Tensor
    out(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, cudnnEnabled: boolean, allowTf32: boolean, options: { out: Tensor }): Tensor
  }>
  readonly _convolution_double_backward: TypedOperator<{
    default(ggI: Tensor | null, ggW: Tensor | null, ggb: Tensor | null, gO: Tensor, weight: Tensor, self: Tensor, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null, Tensor | null]
  }>
  readonly _convolution_mode: TypedOperator<{
    default(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: string, dilation: readonly number[], groups: number): Tensor
  }>
  readonly _copy_from: TypedOperator<{
    default(self: Tensor, dst: Tensor, nonBlocking?: boolean): Tensor
    default(self: Tensor, dst: Tensor, options: { nonBlocking?: boolean }): Tensor
    out(self: Tensor, dst: Tensor, nonBlocking: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, dst: Tensor, options: { nonBlocking?: boolean; out: Tensor }): Tensor
  }>
  readonly _copy_from_and_resize: TypedOperator<{
    default(self: Tensor, dst: Tensor): Tensor
    out(self: Tensor, dst: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _cslt_compress: TypedOperator<{
    default(input: Tensor): Tensor
  }>
  readonly _cslt_sparse_mm: TypedOperator<{
    default(compressed_A: Tensor, dense_B: Tensor, bias?: Tensor | null, alpha?: Tensor | null, outDtype?: Dtype | null, transposeResult?: boolean, algId?: number, splitK?: number, splitKMode?: number): Tensor
    default(compressed_A: Tensor, dense_B: Tensor, options: { bias?: Tensor | null; alpha?: Tensor | null; outDtype?: Dtype | null; transposeResult?: boolean; algId?: number; splitK?: number; splitKMode?: number }): Tensor
  }>
  readonly _cslt_sparse_mm_search: TypedOperator<{
    default(compressed_A: Tensor, dense_B: Tensor, bias?: Tensor | null, alpha?: Tensor | null, outDtype?: Dtype | null, transposeResult?: boolean): number
    default(compressed_A: Tensor, dense_B: Tensor, options: { bias?: Tensor | null; alpha?: Tensor | null; outDtype?: Dtype | null; transposeResult?: boolean }): number
  }>
  readonly _ctc_loss: TypedOperator<{
    Tensor(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank?: number, zeroInfinity?: boolean): [Tensor, Tensor]
    Tensor(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, options: { blank?: number; zeroInfinity?: boolean }): [Tensor, Tensor]
    Tensor_out(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, zeroInfinity: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
    Tensor_out(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, options: { blank?: number; zeroInfinity?: boolean; out0: Tensor; out1: Tensor }): [Tensor, Tensor]
    default(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank?: number, zeroInfinity?: boolean): [Tensor, Tensor]
    default(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], options: { blank?: number; zeroInfinity?: boolean }): [Tensor, Tensor]
    out(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, zeroInfinity: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
    out(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], options: { blank?: number; zeroInfinity?: boolean; out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly _ctc_loss_backward: TypedOperator<{
    Tensor(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, negLogLikelihood: Tensor, logAlpha: Tensor, blank: number, zeroInfinity?: boolean): Tensor
    Tensor(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, negLogLikelihood: Tensor, logAlpha: Tensor, blank: number, options: { zeroInfinity?: boolean }): Tensor
    default(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], negLogLikelihood: Tensor, logAlpha: Tensor, blank: number, zeroInfinity?: boolean): Tensor
    default(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], negLogLikelihood: Tensor, logAlpha: Tensor, blank: number, options: { zeroInfinity?: boolean }): Tensor
    out(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], negLogLikelihood: Tensor, logAlpha: Tensor, blank: number, zeroInfinity: boolean, options: { out: Tensor }): Tensor
    out(grad: Tensor, logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], negLogLikelihood: Tensor, logAlpha: Tensor, blank: number, options: { zeroInfinity?: boolean; out: Tensor }): Tensor
  }>
  readonly _cudnn_attention_backward: TypedOperator<{
    default(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, attnBias: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, options?: { scale?: number | null }): [Tensor, Tensor, Tensor]
  }>
  readonly _cudnn_attention_forward: TypedOperator<{
    default(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: number, maxK: number, computeLogSumexp: boolean, dropoutP?: number, isCausal?: boolean, returnDebugMask?: boolean, options?: { scale?: number | null }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKPhiloxSeedPhiloxOffsetDebugAttnMask
    default(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: number, maxK: number, computeLogSumexp: boolean, options: { dropoutP?: number; isCausal?: boolean; returnDebugMask?: boolean; scale?: number | null }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKPhiloxSeedPhiloxOffsetDebugAttnMask
  }>
  readonly _cudnn_ctc_loss: TypedOperator<{
    Tensor(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor]
    default(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor]
    out(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, deterministic: boolean, zeroInfinity: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly _cudnn_init_dropout_state: TypedOperator<{
    default(dropout: number, train: boolean, dropoutSeed: number, options?: FactoryOptions): Tensor
    out(dropout: number, train: boolean, dropoutSeed: number, options: { out: Tensor }): Tensor
  }>
  readonly _cudnn_rnn: TypedOperator<{
    default(input: Tensor, weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor | null, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor]
    out(input: Tensor, weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor | null, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor; out4: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor]
  }>
  readonly _cudnn_rnn_backward: TypedOperator<{
    default(input: Tensor, weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor, hx: Tensor, cx: Tensor | null, output: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null, reserve: Tensor, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null, Tensor | null, Tensor[]]
    out(input: Tensor, weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor, hx: Tensor, cx: Tensor | null, output: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null, reserve: Tensor, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: readonly Tensor[] }): void
  }>
  readonly _cudnn_rnn_flatten_weight: TypedOperator<{
    default(weightArr: readonly Tensor[], weightStride0: number, inputSize: number, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, bidirectional: boolean): Tensor
    out(weightArr: readonly Tensor[], weightStride0: number, inputSize: number, mode: number, hiddenSize: number, projSize: number, numLayers: number, batchFirst: boolean, bidirectional: boolean, options: { out: Tensor }): Tensor
  }>
  readonly _cufft_clear_plan_cache: TypedOperator<{
    default(deviceIndex: number): void
  }>
  readonly _cufft_get_plan_cache_max_size: TypedOperator<{
    default(deviceIndex: number): number
  }>
  readonly _cufft_get_plan_cache_size: TypedOperator<{
    default(deviceIndex: number): number
  }>
  readonly _cufft_set_plan_cache_max_size: TypedOperator<{
    default(deviceIndex: number, maxSize: number): void
  }>
  readonly _cummax_helper: TypedOperator<{
    default(self: Tensor, values: Tensor, indices: Tensor, dim: number): void
  }>
  readonly _cummin_helper: TypedOperator<{
    default(self: Tensor, values: Tensor, indices: Tensor, dim: number): void
  }>
  readonly _debug_has_internal_overlap: TypedOperator<{
    default(self: Tensor): number
  }>
  readonly _dimI: TypedOperator<{
    default(self: Tensor): number
  }>
  readonly _dimV: TypedOperator<{
    default(self: Tensor): number
  }>
  readonly _dim_arange: TypedOperator<{
    default(like: Tensor, dim: number): Tensor
  }>
  readonly _dirichlet_grad: TypedOperator<{
    default(x: Tensor, alpha: Tensor, total: Tensor): Tensor
    out(x: Tensor, alpha: Tensor, total: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _dyn_quant_matmul_4bit: TypedOperator<{
    default(inp: Tensor, packedWeights: Tensor, blockSize: number, inFeatures: number, outFeatures: number): Tensor
  }>
  readonly _dyn_quant_pack_4bit_weight: TypedOperator<{
    default(weights: Tensor, scalesZeros: Tensor, bias: Tensor | null, blockSize: number, inFeatures: number, outFeatures: number): Tensor
  }>
  readonly _efficient_attention_backward: TypedOperator<{
    default(gradOut_: Tensor, query: Tensor, key: Tensor, value: Tensor, bias: Tensor | null, out: Tensor, cuSeqlensQ: Tensor | null, cuSeqlensK: Tensor | null, maxSeqlenQ: number, maxSeqlenK: number, logsumexp: Tensor, dropoutP: number, philoxSeed: Tensor, philoxOffset: Tensor, customMaskType: number, biasRequiresGrad: boolean, options?: { scale?: number | null; numSplitsKey?: number | null; windowSize?: number | null; sharedStorageDqdkdv?: boolean }): [Tensor, Tensor, Tensor, Tensor]
  }>
  readonly _efficient_attention_forward: TypedOperator<{
    default(query: Tensor, key: Tensor, value: Tensor, bias: Tensor | null, cuSeqlensQ: Tensor | null, cuSeqlensK: Tensor | null, maxSeqlenQ: number | null, maxSeqlenK: number | null, dropoutP: number, customMaskType: number, computeLogSumexp?: boolean, options?: { scale?: number | null; seqlenK?: Tensor | null; windowSize?: number | null }): OutputLogsumexpPhiloxSeedPhiloxOffsetMaxSeqlenBatchQMaxSeqlenBatchK
    default(query: Tensor, key: Tensor, value: Tensor, bias: Tensor | null, cuSeqlensQ: Tensor | null, cuSeqlensK: Tensor | null, maxSeqlenQ: number | null, maxSeqlenK: number | null, dropoutP: number, customMaskType: number, options: { computeLogSumexp?: boolean; scale?: number | null; seqlenK?: Tensor | null; windowSize?: number | null }): OutputLogsumexpPhiloxSeedPhiloxOffsetMaxSeqlenBatchQMaxSeqlenBatchK
  }>
  readonly _efficientzerotensor: TypedOperator<{
    default(size: readonly number[], options?: FactoryOptions): Tensor
    out(size: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly _embedding_bag: TypedOperator<{
    default(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean, mode?: number, sparse?: boolean, perSampleWeights?: Tensor | null, includeLastOffset?: boolean, paddingIdx?: number): [Tensor, Tensor, Tensor, Tensor]
    default(weight: Tensor, indices: Tensor, offsets: Tensor, options: { scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean; paddingIdx?: number }): [Tensor, Tensor, Tensor, Tensor]
    out(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, includeLastOffset: boolean, paddingIdx: number, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor]
    out(weight: Tensor, indices: Tensor, offsets: Tensor, options: { scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean; paddingIdx?: number; out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor]
  }>
  readonly _embedding_bag_backward: TypedOperator<{
    default(grad: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: number, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, paddingIdx?: number): Tensor
    default(grad: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: number, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, options: { paddingIdx?: number }): Tensor
  }>
  readonly _embedding_bag_dense_backward: TypedOperator<{
    default(grad: Tensor, indices: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: number, scaleGradByFreq: boolean, mode: number, perSampleWeights: Tensor | null, paddingIdx?: number): Tensor
    default(grad: Tensor, indices: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: number, scaleGradByFreq: boolean, mode: number, perSampleWeights: Tensor | null, options: { paddingIdx?: number }): Tensor
    out(grad: Tensor, indices: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: number, scaleGradByFreq: boolean, mode: number, perSampleWeights: Tensor | null, paddingIdx: number, options: { out: Tensor }): Tensor
    out(grad: Tensor, indices: Tensor, offset2bag: Tensor, bagSize: Tensor, maximumIndices: Tensor, numWeights: number, scaleGradByFreq: boolean, mode: number, perSampleWeights: Tensor | null, options: { paddingIdx?: number; out: Tensor }): Tensor
  }>
  readonly _embedding_bag_forward_only: TypedOperator<{
    default(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean, mode?: number, sparse?: boolean, perSampleWeights?: Tensor | null, includeLastOffset?: boolean, paddingIdx?: number): [Tensor, Tensor, Tensor, Tensor]
    default(weight: Tensor, indices: Tensor, offsets: Tensor, options: { scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean; paddingIdx?: number }): [Tensor, Tensor, Tensor, Tensor]
    out(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, includeLastOffset: boolean, paddingIdx: number, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor]
    out(weight: Tensor, indices: Tensor, offsets: Tensor, options: { scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean; paddingIdx?: number; out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor]
  }>
  readonly _embedding_bag_per_sample_weights_backward: TypedOperator<{
    default(grad: Tensor, weight: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, mode: number, paddingIdx?: number): Tensor
    default(grad: Tensor, weight: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, mode: number, options: { paddingIdx?: number }): Tensor
    out(grad: Tensor, weight: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, mode: number, paddingIdx: number, options: { out: Tensor }): Tensor
    out(grad: Tensor, weight: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, mode: number, options: { paddingIdx?: number; out: Tensor }): Tensor
  }>
  readonly _embedding_bag_sparse_backward: TypedOperator<{
    default(grad: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, bagSize: Tensor, numWeights: number, scaleGradByFreq: boolean, mode: number, perSampleWeights: Tensor | null, paddingIdx?: number): Tensor
    default(grad: Tensor, indices: Tensor, offsets: Tensor, offset2bag: Tensor, bagSize: Tensor, numWeights: number, scaleGradByFreq: boolean, mode: number, perSampleWeights: Tensor | null, options: { paddingIdx?: number }): Tensor
  }>
  readonly _empty_affine_quantized: TypedOperator<{
    default(size: readonly number[], options?: { scale?: number; zeroPoint?: number; memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
    out(size: readonly number[], options: { scale?: number; zeroPoint?: number; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  }>
  readonly _empty_per_channel_affine_quantized: TypedOperator<{
    default(size: readonly number[], options: { scales: Tensor; zeroPoints: Tensor; axis: number; memoryFormat?: MemoryFormat | null } & Placement): Tensor
    out(size: readonly number[], options: { scales: Tensor; zeroPoints: Tensor; axis: number; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  }>
  readonly _euclidean_dist: TypedOperator<{
    default(x1: Tensor, x2: Tensor): Tensor
    out(x1: Tensor, x2: Tensor, options: { out: Tensor }): Tensor
  }>
}
