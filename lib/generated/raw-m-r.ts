// Generated from the schemas of libtorch by `npm run generate`: do not edit.
import type { Device } from '../device.js'
import type { Dtype, MemoryFormat, QScheme } from '../dtype.js'
import type { Generator } from '../generator.js'
import type { FactoryOptions, Keywords, Scalar, TypedOperator } from '../operator-types.js'
import type { Tensor } from '../tensor.js'
import type { OutputIsTarget, OutputTotalWeight, QR, ValuesIndices } from './results.js'

/** Operators of the dispatcher, by its own names. */
export interface AtenMToR {
  readonly mH: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly mT: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly margin_ranking_loss: TypedOperator<{
    default(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor
    default(input1: Tensor, input2: Tensor, target: Tensor, options: { margin?: number; reduction?: number }): Tensor
  }>
  readonly masked_fill: TypedOperator<{
    Scalar(self: Tensor, mask: Tensor, value: Scalar): Tensor
    Scalar_out(self: Tensor, mask: Tensor, value: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, mask: Tensor, value: Tensor): Tensor
    Tensor_out(self: Tensor, mask: Tensor, value: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly masked_fill_: TypedOperator<{
    Scalar(self: Tensor, mask: Tensor, value: Scalar): Tensor
    Tensor(self: Tensor, mask: Tensor, value: Tensor): Tensor
  }>
  readonly masked_scatter: TypedOperator<{
    default(self: Tensor, mask: Tensor, source: Tensor): Tensor
    out(self: Tensor, mask: Tensor, source: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly masked_scatter_: TypedOperator<{
    default(self: Tensor, mask: Tensor, source: Tensor): Tensor
  }>
  readonly masked_scatter_backward: TypedOperator<{
    default(gradOutput: Tensor, mask: Tensor, sizes: readonly number[]): Tensor
  }>
  readonly masked_select: TypedOperator<{
    default(self: Tensor, mask: Tensor): Tensor
    out(self: Tensor, mask: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly masked_select_backward: TypedOperator<{
    default(grad: Tensor, input: Tensor, mask: Tensor): Tensor
  }>
  readonly matmul: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly matmul_backward: TypedOperator<{
    default(grad: Tensor, self: Tensor, other: Tensor, mask: boolean | readonly boolean[]): [Tensor, Tensor]
    out(grad: Tensor, self: Tensor, other: Tensor, mask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly matrix_H: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly matrix_exp: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly matrix_exp_backward: TypedOperator<{
    default(self: Tensor, grad: Tensor): Tensor
  }>
  readonly matrix_power: TypedOperator<{
    default(self: Tensor, n: number): Tensor
    out(self: Tensor, n: number, options: { out: Tensor }): Tensor
  }>
  readonly max: TypedOperator<{
    default(self: Tensor): Tensor
    dim(self: Tensor, dim: number, keepdim?: boolean): ValuesIndices
    dim(self: Tensor, dim: number, options: { keepdim?: boolean }): ValuesIndices
    dim_max(self: Tensor, dim: number, keepdim: boolean, options: { max: Tensor; maxValues: Tensor }): ValuesIndices
    dim_max(self: Tensor, dim: number, options: { keepdim?: boolean; max: Tensor; maxValues: Tensor }): ValuesIndices
    other(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
    unary_out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly max_pool1d: TypedOperator<{
    default(self: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
    default(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  }>
  readonly max_pool1d_with_indices: TypedOperator<{
    default(self: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): [Tensor, Tensor]
    default(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor]
  }>
  readonly max_pool2d: TypedOperator<{
    default(self: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
    default(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  }>
  readonly max_pool2d_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
    default(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
    out(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: { out: Tensor }): Tensor
    out(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out: Tensor }): Tensor
  }>
  readonly max_pool2d_with_indices: TypedOperator<{
    default(self: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): [Tensor, Tensor]
    default(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor]
    out(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: { out: Tensor; indices: Tensor }): [Tensor, Tensor]
    out(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out: Tensor; indices: Tensor }): [Tensor, Tensor]
  }>
  readonly max_pool2d_with_indices_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, indices: Tensor): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, indices: Tensor, options: { gradInput: Tensor }): Tensor
  }>
  readonly max_pool3d: TypedOperator<{
    default(self: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
    default(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  }>
  readonly max_pool3d_with_indices: TypedOperator<{
    default(self: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): [Tensor, Tensor]
    default(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor]
    out(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: { out: Tensor; indices: Tensor }): [Tensor, Tensor]
    out(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out: Tensor; indices: Tensor }): [Tensor, Tensor]
  }>
  readonly max_pool3d_with_indices_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, indices: Tensor): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, indices: Tensor, options: { gradInput: Tensor }): Tensor
  }>
  readonly max_unpool2d: TypedOperator<{
    default(self: Tensor, indices: Tensor, outputSize: number | readonly number[]): Tensor
    out(self: Tensor, indices: Tensor, outputSize: number | readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly max_unpool3d: TypedOperator<{
    default(self: Tensor, indices: Tensor, outputSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[]): Tensor
    out(self: Tensor, indices: Tensor, outputSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly maximum: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly mean: TypedOperator<{
    default(self: Tensor, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
    dim(self: Tensor, dim: number | readonly number[] | null, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
    dim(self: Tensor, dim: number | readonly number[] | null, options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null }>): Tensor
    dtype_out(self: Tensor, options: Keywords<{ dtype?: Dtype | null; out: Tensor }>): Tensor
    out(self: Tensor, dim: number | readonly number[] | null, keepdim: boolean, options: Keywords<{ dtype?: Dtype | null; out: Tensor }>): Tensor
    out(self: Tensor, dim: number | readonly number[] | null, options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null; out: Tensor }>): Tensor
  }>
  readonly median: TypedOperator<{
    default(self: Tensor): Tensor
    dim(self: Tensor, dim: number, keepdim?: boolean): ValuesIndices
    dim(self: Tensor, dim: number, options: { keepdim?: boolean }): ValuesIndices
    dim_values(self: Tensor, dim: number, keepdim: boolean, options: { values: Tensor; indices: Tensor }): ValuesIndices
    dim_values(self: Tensor, dim: number, options: { keepdim?: boolean; values: Tensor; indices: Tensor }): ValuesIndices
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly meshgrid: TypedOperator<{
    default(tensors: readonly Tensor[]): Tensor[]
    indexing(tensors: readonly Tensor[], options: { indexing: string }): Tensor[]
  }>
  readonly min: TypedOperator<{
    default(self: Tensor): Tensor
    dim(self: Tensor, dim: number, keepdim?: boolean): ValuesIndices
    dim(self: Tensor, dim: number, options: { keepdim?: boolean }): ValuesIndices
    dim_min(self: Tensor, dim: number, keepdim: boolean, options: { min: Tensor; minIndices: Tensor }): ValuesIndices
    dim_min(self: Tensor, dim: number, options: { keepdim?: boolean; min: Tensor; minIndices: Tensor }): ValuesIndices
    other(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
    unary_out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly minimum: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly miopen_batch_norm: TypedOperator<{
    default(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number): [Tensor, Tensor, Tensor]
    out(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor]
  }>
  readonly miopen_batch_norm_backward: TypedOperator<{
    default(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number): [Tensor, Tensor, Tensor]
    out(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor]
  }>
  readonly miopen_convolution: TypedOperator<{
    default(self: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean): Tensor
    out(self: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, options: { out: Tensor }): Tensor
  }>
  readonly miopen_convolution_add_relu: TypedOperator<{
    default(self: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor
  }>
  readonly miopen_convolution_relu: TypedOperator<{
    default(self: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor
  }>
  readonly miopen_convolution_transpose: TypedOperator<{
    default(self: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean): Tensor
    out(self: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, options: { out: Tensor }): Tensor
  }>
  readonly miopen_ctc_loss: TypedOperator<{
    Tensor(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor]
    default(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor]
    out(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, deterministic: boolean, zeroInfinity: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly miopen_depthwise_convolution: TypedOperator<{
    default(self: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean): Tensor
    out(self: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, options: { out: Tensor }): Tensor
  }>
  readonly miopen_rnn: TypedOperator<{
    default(input: Tensor, weight: readonly Tensor[], weightStride0: number, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor]
    out(input: Tensor, weight: readonly Tensor[], weightStride0: number, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor; out4: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor]
  }>
  readonly miopen_rnn_backward: TypedOperator<{
    default(input: Tensor, weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor, hx: Tensor, cx: Tensor | null, output: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null, reserve: Tensor, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null, Tensor | null, Tensor[]]
    out(input: Tensor, weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor, hx: Tensor, cx: Tensor | null, output: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null, reserve: Tensor, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: readonly Tensor[] }): void
  }>
  readonly mish: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly mish_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly mish_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor): Tensor
  }>
  readonly mkldnn_adaptive_avg_pool2d: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[]): Tensor
    out(self: Tensor, outputSize: number | readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly mkldnn_adaptive_avg_pool2d_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor): Tensor
    out(gradOutput: Tensor, self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly mkldnn_convolution: TypedOperator<{
    default(self: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number): Tensor
    out(self: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options: { out: Tensor }): Tensor
  }>
  readonly mkldnn_linear: TypedOperator<{
    default(self: Tensor, weight: Tensor, bias?: Tensor | null): Tensor
    default(self: Tensor, weight: Tensor, options: { bias?: Tensor | null }): Tensor
    out(self: Tensor, weight: Tensor, bias: Tensor | null, options: { out: Tensor }): Tensor
    out(self: Tensor, weight: Tensor, options: { bias?: Tensor | null; out: Tensor }): Tensor
  }>
  readonly mkldnn_linear_backward: TypedOperator<{
    default(self: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null, Tensor | null]
    out(self: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor | null, Tensor | null, Tensor | null]
  }>
  readonly mkldnn_linear_backward_input: TypedOperator<{
    default(inputSize: readonly number[], gradOutput: Tensor, weight: Tensor): Tensor
    out(inputSize: readonly number[], gradOutput: Tensor, weight: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly mkldnn_linear_backward_weights: TypedOperator<{
    default(gradOutput: Tensor, input: Tensor, weight: Tensor, biasDefined: boolean): [Tensor, Tensor]
    out(gradOutput: Tensor, input: Tensor, weight: Tensor, biasDefined: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly mkldnn_max_pool2d: TypedOperator<{
    default(self: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
    default(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
    out(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out: Tensor }): Tensor
  }>
  readonly mkldnn_max_pool2d_backward: TypedOperator<{
    default(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
    default(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
    out(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: { out: Tensor }): Tensor
    out(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out: Tensor }): Tensor
  }>
  readonly mkldnn_max_pool3d: TypedOperator<{
    default(self: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
    default(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
    out(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out: Tensor }): Tensor
  }>
  readonly mkldnn_max_pool3d_backward: TypedOperator<{
    default(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
    default(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
    out(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: { out: Tensor }): Tensor
    out(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out: Tensor }): Tensor
  }>
  readonly mkldnn_reorder_conv2d_weight: TypedOperator<{
    default(self: Tensor, padding?: number | readonly number[], stride?: number | readonly number[], dilation?: number | readonly number[], groups?: number, inputSize?: readonly number[] | null): Tensor
    default(self: Tensor, options: { padding?: number | readonly number[]; stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null }): Tensor
    out(self: Tensor, padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], groups: number, inputSize: readonly number[] | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { padding?: number | readonly number[]; stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null; out: Tensor }): Tensor
  }>
  readonly mkldnn_reorder_conv3d_weight: TypedOperator<{
    default(self: Tensor, padding?: number | readonly number[], stride?: number | readonly number[], dilation?: number | readonly number[], groups?: number, inputSize?: readonly number[] | null): Tensor
    default(self: Tensor, options: { padding?: number | readonly number[]; stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null }): Tensor
    out(self: Tensor, padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], groups: number, inputSize: readonly number[] | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { padding?: number | readonly number[]; stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null; out: Tensor }): Tensor
  }>
  readonly mkldnn_rnn_layer: TypedOperator<{
    default(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: readonly number[], mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, bidirectional: boolean, batchFirst: boolean, train: boolean): [Tensor, Tensor, Tensor, Tensor]
    out(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: readonly number[], mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, bidirectional: boolean, batchFirst: boolean, train: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor]
  }>
  readonly mkldnn_rnn_layer_backward: TypedOperator<{
    default(input: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, weight4: Tensor, hx_: Tensor, cxTmp: Tensor, output: Tensor, hy_: Tensor, cy_: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, reverse: boolean, mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, train: boolean, bidirectional: boolean, batchSizes: readonly number[], batchFirst: boolean, workspace: Tensor): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]
    out(input: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, weight4: Tensor, hx_: Tensor, cxTmp: Tensor, output: Tensor, hy_: Tensor, cy_: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, reverse: boolean, mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, train: boolean, bidirectional: boolean, batchSizes: readonly number[], batchFirst: boolean, workspace: Tensor, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor; out4: Tensor; out5: Tensor; out6: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]
  }>
  readonly mm: TypedOperator<{
    default(self: Tensor, mat2: Tensor): Tensor
    dtype(self: Tensor, mat2: Tensor, outDtype: Dtype): Tensor
    dtype_out(self: Tensor, mat2: Tensor, outDtype: Dtype, options: { out: Tensor }): Tensor
    out(self: Tensor, mat2: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly mode: TypedOperator<{
    default(self: Tensor, dim?: number, keepdim?: boolean): ValuesIndices
    default(self: Tensor, options: { dim?: number; keepdim?: boolean }): ValuesIndices
    values(self: Tensor, dim: number, keepdim: boolean, options: { values: Tensor; indices: Tensor }): ValuesIndices
    values(self: Tensor, options: { dim?: number; keepdim?: boolean; values: Tensor; indices: Tensor }): ValuesIndices
  }>
  readonly moveaxis: TypedOperator<{
    int(self: Tensor, source: number, destination: number): Tensor
    intlist(self: Tensor, source: readonly number[], destination: readonly number[]): Tensor
  }>
  readonly movedim: TypedOperator<{
    int(self: Tensor, source: number, destination: number): Tensor
    intlist(self: Tensor, source: readonly number[], destination: readonly number[]): Tensor
  }>
  readonly mps_convolution_backward: TypedOperator<{
    default(self: Tensor, gradOutput: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null, Tensor | null]
    out(self: Tensor, gradOutput: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor | null, Tensor | null, Tensor | null]
  }>
  readonly mps_convolution_transpose_backward: TypedOperator<{
    default(self: Tensor, gradOutput: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null]
    out(self: Tensor, gradOutput: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor }): [Tensor | null, Tensor | null]
  }>
  readonly mse_loss: TypedOperator<{
    default(self: Tensor, target: Tensor, reduction?: number): Tensor
    default(self: Tensor, target: Tensor, options: { reduction?: number }): Tensor
    out(self: Tensor, target: Tensor, reduction: number, options: { out: Tensor }): Tensor
    out(self: Tensor, target: Tensor, options: { reduction?: number; out: Tensor }): Tensor
  }>
  readonly mse_loss_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, options: { gradInput: Tensor }): Tensor
  }>
  readonly msort: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly mul: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar): Tensor
    out(self: Tensor, other: Tensor | Scalar, options: { out: Tensor }): Tensor
  }>
  readonly mul_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar): Tensor
  }>
  readonly multi_margin_loss: TypedOperator<{
    default(self: Tensor, target: Tensor, p?: Scalar, margin?: Scalar, weight?: Tensor | null, reduction?: number): Tensor
    default(self: Tensor, target: Tensor, options: { p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number }): Tensor
    out(self: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight: Tensor | null, reduction: number, options: { out: Tensor }): Tensor
    out(self: Tensor, target: Tensor, options: { p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number; out: Tensor }): Tensor
  }>
  readonly multi_margin_loss_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight?: Tensor | null, reduction?: number): Tensor
    default(gradOutput: Tensor, self: Tensor, target: Tensor, p: Scalar, margin: Scalar, options: { weight?: Tensor | null; reduction?: number }): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight: Tensor | null, reduction: number, options: { gradInput: Tensor }): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, target: Tensor, p: Scalar, margin: Scalar, options: { weight?: Tensor | null; reduction?: number; gradInput: Tensor }): Tensor
  }>
  readonly multilabel_margin_loss: TypedOperator<{
    default(self: Tensor, target: Tensor, reduction?: number): Tensor
    default(self: Tensor, target: Tensor, options: { reduction?: number }): Tensor
    out(self: Tensor, target: Tensor, reduction: number, options: { out: Tensor }): Tensor
    out(self: Tensor, target: Tensor, options: { reduction?: number; out: Tensor }): Tensor
  }>
  readonly multilabel_margin_loss_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, isTarget: Tensor): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, isTarget: Tensor, options: { gradInput: Tensor }): Tensor
  }>
  readonly multilabel_margin_loss_forward: TypedOperator<{
    default(self: Tensor, target: Tensor, reduction: number): OutputIsTarget
    output(self: Tensor, target: Tensor, reduction: number, options: { output: Tensor; isTarget: Tensor }): [Tensor, Tensor]
  }>
  readonly multinomial: TypedOperator<{
    default(self: Tensor, numSamples: number, replacement?: boolean, options?: { generator?: Generator | null }): Tensor
    default(self: Tensor, numSamples: number, options: { replacement?: boolean; generator?: Generator | null }): Tensor
    out(self: Tensor, numSamples: number, replacement: boolean, options: { generator?: Generator | null; out: Tensor }): Tensor
    out(self: Tensor, numSamples: number, options: { replacement?: boolean; generator?: Generator | null; out: Tensor }): Tensor
  }>
  readonly multiply: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar): Tensor
    out(self: Tensor, other: Tensor | Scalar, options: { out: Tensor }): Tensor
  }>
  readonly multiply_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar): Tensor
  }>
  readonly mv: TypedOperator<{
    default(self: Tensor, vec: Tensor): Tensor
    out(self: Tensor, vec: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly mvlgamma: TypedOperator<{
    default(self: Tensor, p: number): Tensor
    out(self: Tensor, p: number, options: { out: Tensor }): Tensor
  }>
  readonly mvlgamma_: TypedOperator<{
    default(self: Tensor, p: number): Tensor
  }>
  readonly nan_to_num: TypedOperator<{
    default(self: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor
    default(self: Tensor, options: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor
    out(self: Tensor, nan: number | null, posinf: number | null, neginf: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { nan?: number | null; posinf?: number | null; neginf?: number | null; out: Tensor }): Tensor
  }>
  readonly nan_to_num_: TypedOperator<{
    default(self: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor
    default(self: Tensor, options: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor
  }>
  readonly nanmean: TypedOperator<{
    default(self: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
    default(self: Tensor, options: Keywords<{ dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }>): Tensor
    out(self: Tensor, dim: number | readonly number[] | null, keepdim: boolean, options: Keywords<{ dtype?: Dtype | null; out: Tensor }>): Tensor
    out(self: Tensor, options: Keywords<{ dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out: Tensor }>): Tensor
  }>
  readonly nanmedian: TypedOperator<{
    default(self: Tensor): Tensor
    dim(self: Tensor, dim: number, keepdim?: boolean): ValuesIndices
    dim(self: Tensor, dim: number, options: { keepdim?: boolean }): ValuesIndices
    dim_values(self: Tensor, dim: number, keepdim: boolean, options: { values: Tensor; indices: Tensor }): ValuesIndices
    dim_values(self: Tensor, dim: number, options: { keepdim?: boolean; values: Tensor; indices: Tensor }): ValuesIndices
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly nanquantile: TypedOperator<{
    default(self: Tensor, q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor
    default(self: Tensor, q: Tensor, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor
    out(self: Tensor, q: Tensor, dim: number | null, keepdim: boolean, options: { interpolation?: string; out: Tensor }): Tensor
    out(self: Tensor, q: Tensor, options: { dim?: number | null; keepdim?: boolean; interpolation?: string; out: Tensor }): Tensor
    scalar(self: Tensor, q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor
    scalar(self: Tensor, q: number, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor
    scalar_out(self: Tensor, q: number, dim: number | null, keepdim: boolean, options: { interpolation?: string; out: Tensor }): Tensor
    scalar_out(self: Tensor, q: number, options: { dim?: number | null; keepdim?: boolean; interpolation?: string; out: Tensor }): Tensor
  }>
  readonly nansum: TypedOperator<{
    default(self: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
    default(self: Tensor, options: Keywords<{ dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }>): Tensor
    out(self: Tensor, dim: number | readonly number[] | null, keepdim: boolean, options: Keywords<{ dtype?: Dtype | null; out: Tensor }>): Tensor
    out(self: Tensor, options: Keywords<{ dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out: Tensor }>): Tensor
  }>
  readonly narrow: TypedOperator<{
    Tensor(self: Tensor, dim: number, start: Tensor, length: number): Tensor
    default(self: Tensor, dim: number, start: number, length: number): Tensor
  }>
  readonly narrow_copy: TypedOperator<{
    default(self: Tensor, dim: number, start: number, length: number): Tensor
    out(self: Tensor, dim: number, start: number, length: number, options: { out: Tensor }): Tensor
  }>
  readonly native_batch_norm: TypedOperator<{
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor]
    out(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, options: { out: Tensor; saveMean: Tensor; saveInvstd: Tensor }): [Tensor, Tensor, Tensor]
  }>
  readonly native_batch_norm_backward: TypedOperator<{
    default(gradOut: Tensor, input: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveInvstd: Tensor | null, train: boolean, eps: number, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null, Tensor | null]
    out(gradOut: Tensor, input: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveInvstd: Tensor | null, train: boolean, eps: number, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor | null, Tensor | null, Tensor | null]
  }>
  readonly native_channel_shuffle: TypedOperator<{
    default(self: Tensor, groups: number): Tensor
  }>
  readonly native_dropout: TypedOperator<{
    default(input: Tensor, p: number, train: boolean | null): [Tensor, Tensor]
    out(input: Tensor, p: number, train: boolean | null, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly native_dropout_backward: TypedOperator<{
    default(gradOutput: Tensor, mask: Tensor, scale: number): Tensor
    out(gradOutput: Tensor, mask: Tensor, scale: number, options: { out: Tensor }): Tensor
  }>
  readonly native_group_norm: TypedOperator<{
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, C: number, HxW: number, group: number, eps: number): [Tensor, Tensor, Tensor]
    out(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, C: number, HxW: number, group: number, eps: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor]
  }>
  readonly native_group_norm_backward: TypedOperator<{
    default(gradOut: Tensor, input: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor | null, N: number, C: number, HxW: number, group: number, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null, Tensor | null]
    out(gradOut: Tensor, input: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor | null, N: number, C: number, HxW: number, group: number, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor | null, Tensor | null, Tensor | null]
  }>
  readonly native_layer_norm: TypedOperator<{
    default(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, eps: number): [Tensor, Tensor, Tensor]
    out(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, eps: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor]
  }>
  readonly native_layer_norm_backward: TypedOperator<{
    default(gradOut: Tensor, input: Tensor, normalizedShape: readonly number[], mean: Tensor, rstd: Tensor, weight: Tensor | null, bias: Tensor | null, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null, Tensor | null]
    out(gradOut: Tensor, input: Tensor, normalizedShape: readonly number[], mean: Tensor, rstd: Tensor, weight: Tensor | null, bias: Tensor | null, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor | null, Tensor | null, Tensor | null]
  }>
  readonly native_norm: TypedOperator<{
    ScalarOpt_dim_dtype(self: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim: boolean, dtype: Dtype | null): Tensor
    ScalarOpt_dim_dtype_out(self: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim: boolean, dtype: Dtype | null, options: { out: Tensor }): Tensor
    default(self: Tensor, p?: Scalar): Tensor
    default(self: Tensor, options: { p?: Scalar }): Tensor
    out(self: Tensor, p: Scalar, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { p?: Scalar; out: Tensor }): Tensor
  }>
  readonly ne: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
    Tensor_out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly ne_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly neg: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly neg_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly negative: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly negative_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly nested_to_padded_tensor: TypedOperator<{
    default(self: Tensor, padding: number, outputSize?: readonly number[] | null): Tensor
    default(self: Tensor, padding: number, options: { outputSize?: readonly number[] | null }): Tensor
  }>
  readonly new_empty: TypedOperator<{
    default(self: Tensor, size: readonly number[], options?: FactoryOptions): Tensor
    out(self: Tensor, size: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly new_empty_strided: TypedOperator<{
    default(self: Tensor, size: readonly number[], stride: readonly number[], options?: FactoryOptions): Tensor
    out(self: Tensor, size: readonly number[], stride: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly new_full: TypedOperator<{
    default(self: Tensor, size: readonly number[], fillValue: Scalar, options?: FactoryOptions): Tensor
    out(self: Tensor, size: readonly number[], fillValue: Scalar, options: { out: Tensor }): Tensor
  }>
  readonly new_ones: TypedOperator<{
    default(self: Tensor, size: readonly number[], options?: FactoryOptions): Tensor
    out(self: Tensor, size: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly new_zeros: TypedOperator<{
    default(self: Tensor, size: readonly number[], options?: FactoryOptions): Tensor
    out(self: Tensor, size: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly nextafter: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly nextafter_: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
  }>
  readonly nll_loss: TypedOperator<{
    default(self: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number): Tensor
    default(self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor
    out(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, options: { out: Tensor }): Tensor
    out(self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number; out: Tensor }): Tensor
  }>
  readonly nll_loss2d: TypedOperator<{
    default(self: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number): Tensor
    default(self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor
    out(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, options: { out: Tensor }): Tensor
    out(self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number; out: Tensor }): Tensor
  }>
  readonly nll_loss2d_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, totalWeight: Tensor): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, totalWeight: Tensor, options: { gradInput: Tensor }): Tensor
  }>
  readonly nll_loss2d_forward: TypedOperator<{
    default(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number): OutputTotalWeight
    output(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, options: { output: Tensor; totalWeight: Tensor }): [Tensor, Tensor]
  }>
  readonly nll_loss_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, totalWeight: Tensor): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, totalWeight: Tensor, options: { gradInput: Tensor }): Tensor
  }>
  readonly nll_loss_forward: TypedOperator<{
    default(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number): OutputTotalWeight
    output(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, options: { output: Tensor; totalWeight: Tensor }): [Tensor, Tensor]
  }>
  readonly nll_loss_nd: TypedOperator<{
    default(self: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number): Tensor
    default(self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor
  }>
  readonly nonzero: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly nonzero_numpy: TypedOperator<{
    default(self: Tensor): Tensor[]
  }>
  readonly nonzero_static: TypedOperator<{
    default(self: Tensor, options: { size: number; fillValue?: number }): Tensor
    out(self: Tensor, options: { size: number; fillValue?: number; out: Tensor }): Tensor
  }>
  readonly norm: TypedOperator<{
    Scalar(self: Tensor, p?: Scalar): Tensor
    Scalar(self: Tensor, options: { p?: Scalar }): Tensor
    ScalarOpt_dim(self: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim?: boolean): Tensor
    ScalarOpt_dim(self: Tensor, p: Scalar | null, dim: number | readonly number[], options: { keepdim?: boolean }): Tensor
    ScalarOpt_dim_dtype(self: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim: boolean, options: Keywords<{ dtype: Dtype }>): Tensor
    ScalarOpt_dtype(self: Tensor, p: Scalar | null, options: Keywords<{ dtype: Dtype }>): Tensor
    ScalarOpt_dtype_out(self: Tensor, p: Scalar | null, options: Keywords<{ dtype: Dtype; out: Tensor }>): Tensor
    Scalar_out(self: Tensor, p: Scalar, options: { out: Tensor }): Tensor
    Scalar_out(self: Tensor, options: { p?: Scalar; out: Tensor }): Tensor
    dtype_out(self: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim: boolean, options: Keywords<{ dtype: Dtype; out: Tensor }>): Tensor
    out(self: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, p: Scalar | null, dim: number | readonly number[], options: { keepdim?: boolean; out: Tensor }): Tensor
  }>
  readonly norm_except_dim: TypedOperator<{
    default(v: Tensor, pow?: number, dim?: number): Tensor
    default(v: Tensor, options: { pow?: number; dim?: number }): Tensor
  }>
  readonly normal: TypedOperator<{
    Tensor_Tensor(mean: Tensor, std: Tensor, options?: { generator?: Generator | null }): Tensor
    Tensor_Tensor_out(mean: Tensor, std: Tensor, options: { generator?: Generator | null; out: Tensor }): Tensor
    Tensor_float(mean: Tensor, std?: number, options?: { generator?: Generator | null }): Tensor
    Tensor_float(mean: Tensor, options: { std?: number; generator?: Generator | null }): Tensor
    Tensor_float_out(mean: Tensor, std: number, options: { generator?: Generator | null; out: Tensor }): Tensor
    Tensor_float_out(mean: Tensor, options: { std?: number; generator?: Generator | null; out: Tensor }): Tensor
    float_Tensor(mean: number, std: Tensor, options?: { generator?: Generator | null }): Tensor
    float_Tensor_out(mean: number, std: Tensor, options: { generator?: Generator | null; out: Tensor }): Tensor
    float_float(mean: number, std: number, size: readonly number[], options?: { generator?: Generator | null } & FactoryOptions): Tensor
    float_float_out(mean: number, std: number, size: readonly number[], options: { generator?: Generator | null; out: Tensor }): Tensor
    out(self: Tensor, mean: number, std: number, options: { generator?: Generator | null; out: Tensor }): Tensor
    out(self: Tensor, options: { mean?: number; std?: number; generator?: Generator | null; out: Tensor }): Tensor
  }>
  readonly normal_: TypedOperator<{
    default(self: Tensor, mean?: number, std?: number, options?: { generator?: Generator | null }): Tensor
    default(self: Tensor, options: { mean?: number; std?: number; generator?: Generator | null }): Tensor
  }>
  readonly normal_functional: TypedOperator<{
    default(self: Tensor, mean?: number, std?: number, options?: { generator?: Generator | null }): Tensor
    default(self: Tensor, options: { mean?: number; std?: number; generator?: Generator | null }): Tensor
  }>
  readonly not_equal: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
    Tensor_out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly not_equal_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly nuclear_norm: TypedOperator<{
    default(self: Tensor, keepdim?: boolean): Tensor
    default(self: Tensor, options: { keepdim?: boolean }): Tensor
    dim(self: Tensor, dim: number | readonly number[], keepdim?: boolean): Tensor
    dim(self: Tensor, dim: number | readonly number[], options: { keepdim?: boolean }): Tensor
    dim_out(self: Tensor, dim: number | readonly number[], keepdim: boolean, options: { out: Tensor }): Tensor
    dim_out(self: Tensor, dim: number | readonly number[], options: { keepdim?: boolean; out: Tensor }): Tensor
    out(self: Tensor, keepdim: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { keepdim?: boolean; out: Tensor }): Tensor
  }>
  readonly numel: TypedOperator<{
    default(self: Tensor): number
  }>
  readonly numpy_T: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly one_hot: TypedOperator<{
    default(self: Tensor, numClasses?: number): Tensor
    default(self: Tensor, options: { numClasses?: number }): Tensor
  }>
  readonly ones: TypedOperator<{
    default(size: readonly number[], options?: FactoryOptions): Tensor
    out(size: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly ones_like: TypedOperator<{
    default(self: Tensor, options?: { memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
    out(self: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  }>
  readonly orgqr: TypedOperator<{
    default(self: Tensor, input2: Tensor): Tensor
    out(self: Tensor, input2: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly ormqr: TypedOperator<{
    default(self: Tensor, input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean): Tensor
    default(self: Tensor, input2: Tensor, input3: Tensor, options: { left?: boolean; transpose?: boolean }): Tensor
    out(self: Tensor, input2: Tensor, input3: Tensor, left: boolean, transpose: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, input2: Tensor, input3: Tensor, options: { left?: boolean; transpose?: boolean; out: Tensor }): Tensor
  }>
  readonly outer: TypedOperator<{
    default(self: Tensor, vec2: Tensor): Tensor
    out(self: Tensor, vec2: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly output_nr: TypedOperator<{
    default(self: Tensor): number
  }>
  readonly pad: TypedOperator<{
    default(self: Tensor, pad: readonly number[], mode?: string, value?: number | null): Tensor
    default(self: Tensor, pad: readonly number[], options: { mode?: string; value?: number | null }): Tensor
  }>
  readonly pad_sequence: TypedOperator<{
    default(sequences: readonly Tensor[], batchFirst?: boolean, paddingValue?: number, paddingSide?: string): Tensor
    default(sequences: readonly Tensor[], options: { batchFirst?: boolean; paddingValue?: number; paddingSide?: string }): Tensor
  }>
  readonly pairwise_distance: TypedOperator<{
    default(x1: Tensor, x2: Tensor, p?: number, eps?: number, keepdim?: boolean): Tensor
    default(x1: Tensor, x2: Tensor, options: { p?: number; eps?: number; keepdim?: boolean }): Tensor
  }>
  readonly pdist: TypedOperator<{
    default(self: Tensor, p?: number): Tensor
    default(self: Tensor, options: { p?: number }): Tensor
  }>
  readonly permute: TypedOperator<{
    default(self: Tensor, dims: readonly number[]): Tensor
  }>
  readonly permute_copy: TypedOperator<{
    default(self: Tensor, dims: readonly number[]): Tensor
    out(self: Tensor, dims: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly pin_memory: TypedOperator<{
    default(self: Tensor, device?: Device | null): Tensor
    default(self: Tensor, options: Keywords<{ device?: Device | null }>): Tensor
  }>
  readonly pinverse: TypedOperator<{
    default(self: Tensor, rcond?: number): Tensor
    default(self: Tensor, options: { rcond?: number }): Tensor
  }>
  readonly pixel_shuffle: TypedOperator<{
    default(self: Tensor, upscaleFactor: number): Tensor
    out(self: Tensor, upscaleFactor: number, options: { out: Tensor }): Tensor
  }>
  readonly pixel_unshuffle: TypedOperator<{
    default(self: Tensor, downscaleFactor: number): Tensor
    out(self: Tensor, downscaleFactor: number, options: { out: Tensor }): Tensor
  }>
  readonly poisson: TypedOperator<{
    default(self: Tensor, generator?: Generator | null): Tensor
    default(self: Tensor, options: { generator?: Generator | null }): Tensor
    out(self: Tensor, generator: Generator | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { generator?: Generator | null; out: Tensor }): Tensor
  }>
  readonly poisson_nll_loss: TypedOperator<{
    default(input: Tensor, target: Tensor, logInput: boolean, full: boolean, eps: number, reduction: number): Tensor
  }>
  readonly polar: TypedOperator<{
    default(abs: Tensor, angle: Tensor): Tensor
    out(abs: Tensor, angle: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly polygamma: TypedOperator<{
    default(n: number, self: Tensor): Tensor
    out(n: number, self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly polygamma_: TypedOperator<{
    default(self: Tensor, n: number): Tensor
  }>
  readonly positive: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly pow: TypedOperator<{
    Scalar(self: Scalar, exponent: Tensor): Tensor
    Scalar_out(self: Scalar, exponent: Tensor, options: { out: Tensor }): Tensor
    Tensor_Scalar(self: Tensor, exponent: Scalar): Tensor
    Tensor_Scalar_out(self: Tensor, exponent: Scalar, options: { out: Tensor }): Tensor
    Tensor_Tensor(self: Tensor, exponent: Tensor): Tensor
    Tensor_Tensor_out(self: Tensor, exponent: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly pow_: TypedOperator<{
    Scalar(self: Tensor, exponent: Scalar): Tensor
    Tensor(self: Tensor, exponent: Tensor): Tensor
  }>
  readonly prelu: TypedOperator<{
    default(self: Tensor, weight: Tensor): Tensor
  }>
  readonly prod: TypedOperator<{
    default(self: Tensor, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
    dim_int(self: Tensor, dim: number, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
    dim_int(self: Tensor, dim: number, options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null }>): Tensor
    int_out(self: Tensor, dim: number, keepdim: boolean, options: Keywords<{ dtype?: Dtype | null; out: Tensor }>): Tensor
    int_out(self: Tensor, dim: number, options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null; out: Tensor }>): Tensor
    out(self: Tensor, options: Keywords<{ dtype?: Dtype | null; out: Tensor }>): Tensor
  }>
  readonly promote_types: TypedOperator<{
    default(type1: Dtype, type2: Dtype): Dtype
  }>
  readonly put: TypedOperator<{
    default(self: Tensor, index: Tensor, source: Tensor, accumulate?: boolean): Tensor
    default(self: Tensor, index: Tensor, source: Tensor, options: { accumulate?: boolean }): Tensor
    out(self: Tensor, index: Tensor, source: Tensor, accumulate: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, index: Tensor, source: Tensor, options: { accumulate?: boolean; out: Tensor }): Tensor
  }>
  readonly put_: TypedOperator<{
    default(self: Tensor, index: Tensor, source: Tensor, accumulate?: boolean): Tensor
    default(self: Tensor, index: Tensor, source: Tensor, options: { accumulate?: boolean }): Tensor
  }>
  readonly q_per_channel_axis: TypedOperator<{
    default(self: Tensor): number
  }>
  readonly q_per_channel_scales: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly q_per_channel_zero_points: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly q_scale: TypedOperator<{
    default(self: Tensor): number
  }>
  readonly q_zero_point: TypedOperator<{
    default(self: Tensor): number
  }>
  readonly qr: TypedOperator<{
    Q(self: Tensor, some: boolean, options: { Q: Tensor; R: Tensor }): QR
    Q(self: Tensor, options: { some?: boolean; Q: Tensor; R: Tensor }): QR
    default(self: Tensor, some?: boolean): QR
    default(self: Tensor, options: { some?: boolean }): QR
  }>
  readonly qscheme: TypedOperator<{
    default(self: Tensor): QScheme
  }>
  readonly quantile: TypedOperator<{
    default(self: Tensor, q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor
    default(self: Tensor, q: Tensor, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor
    out(self: Tensor, q: Tensor, dim: number | null, keepdim: boolean, options: { interpolation?: string; out: Tensor }): Tensor
    out(self: Tensor, q: Tensor, options: { dim?: number | null; keepdim?: boolean; interpolation?: string; out: Tensor }): Tensor
    scalar(self: Tensor, q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor
    scalar(self: Tensor, q: number, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor
    scalar_out(self: Tensor, q: number, dim: number | null, keepdim: boolean, options: { interpolation?: string; out: Tensor }): Tensor
    scalar_out(self: Tensor, q: number, options: { dim?: number | null; keepdim?: boolean; interpolation?: string; out: Tensor }): Tensor
  }>
  readonly quantize_per_channel: TypedOperator<{
    default(self: Tensor, scales: Tensor, zeroPoints: Tensor, axis: number, dtype: Dtype): Tensor
    out(self: Tensor, scales: Tensor, zeroPoints: Tensor, axis: number, dtype: Dtype, options: { out: Tensor }): Tensor
  }>
  readonly quantize_per_tensor: TypedOperator<{
    default(self: Tensor, scale: number, zeroPoint: number, dtype: Dtype): Tensor
    out(self: Tensor, scale: number, zeroPoint: number, dtype: Dtype, options: { out: Tensor }): Tensor
    tensor_qparams(self: Tensor, scale: Tensor, zeroPoint: Tensor, dtype: Dtype): Tensor
    tensor_qparams_out(self: Tensor, scale: Tensor, zeroPoint: Tensor, dtype: Dtype, options: { out: Tensor }): Tensor
    tensors(tensors: readonly Tensor[], scales: Tensor, zeroPoints: Tensor, dtype: Dtype): Tensor[]
    tensors_out(tensors: readonly Tensor[], scales: Tensor, zeroPoints: Tensor, dtype: Dtype, options: { out: readonly Tensor[] }): void
  }>
  readonly quantize_per_tensor_dynamic: TypedOperator<{
    default(self: Tensor, dtype: Dtype, reduceRange: boolean): Tensor
    out(self: Tensor, dtype: Dtype, reduceRange: boolean, options: { out: Tensor }): Tensor
  }>
  readonly quantized_batch_norm: TypedOperator<{
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, outputScale: number, outputZeroPoint: number): Tensor
    out(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, outputScale: number, outputZeroPoint: number, options: { out: Tensor }): Tensor
  }>
  readonly quantized_gru: TypedOperator<{
    data_legacy(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor]
    input_legacy(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor]
  }>
  readonly quantized_gru_cell: TypedOperator<{
    default(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor
  }>
  readonly quantized_lstm: TypedOperator<{
    data_legacy(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, options?: Keywords<{ dtype?: Dtype | null; useDynamic?: boolean }>): [Tensor, Tensor, Tensor]
    input_legacy(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options?: Keywords<{ dtype?: Dtype | null; useDynamic?: boolean }>): [Tensor, Tensor, Tensor]
  }>
  readonly quantized_lstm_cell: TypedOperator<{
    default(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): [Tensor, Tensor]
  }>
  readonly quantized_max_pool1d: TypedOperator<{
    default(self: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
    default(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
    out(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out: Tensor }): Tensor
  }>
  readonly quantized_max_pool2d: TypedOperator<{
    default(self: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
    default(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
    out(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out: Tensor }): Tensor
  }>
  readonly quantized_max_pool3d: TypedOperator<{
    default(self: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
    default(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
    out(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out: Tensor }): Tensor
  }>
  readonly quantized_rnn_relu_cell: TypedOperator<{
    default(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor
  }>
  readonly quantized_rnn_tanh_cell: TypedOperator<{
    default(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor
  }>
  readonly rad2deg: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly rad2deg_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly rand: TypedOperator<{
    default(size: readonly number[], options?: FactoryOptions): Tensor
    generator(size: readonly number[], options: { generator: Generator | null } & FactoryOptions): Tensor
    generator_out(size: readonly number[], options: { generator: Generator | null; out: Tensor }): Tensor
    out(size: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly rand_like: TypedOperator<{
    default(self: Tensor, options?: { memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
    generator(self: Tensor, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
    generator_out(self: Tensor, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
    out(self: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  }>
  readonly randint: TypedOperator<{
    default(high: number, size: readonly number[], options?: FactoryOptions): Tensor
    generator(high: number, size: readonly number[], options: { generator: Generator | null } & FactoryOptions): Tensor
    generator_out(high: number, size: readonly number[], options: { generator: Generator | null; out: Tensor }): Tensor
    low(low: number, high: number, size: readonly number[], options?: FactoryOptions): Tensor
    low_generator(low: number, high: number, size: readonly number[], options: { generator: Generator | null } & FactoryOptions): Tensor
    low_generator_out(low: number, high: number, size: readonly number[], options: { generator: Generator | null; out: Tensor }): Tensor
    low_out(low: number, high: number, size: readonly number[], options: { out: Tensor }): Tensor
    out(high: number, size: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly randint_like: TypedOperator<{
    Tensor(self: Tensor, high: Tensor, options?: { memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
    Tensor_generator(self: Tensor, high: Tensor, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
    Tensor_generator_out(self: Tensor, high: Tensor, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
    Tensor_out(self: Tensor, high: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
    default(self: Tensor, high: number, options?: { memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
    generator(self: Tensor, high: number, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
    generator_out(self: Tensor, high: number, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
    low_dtype(self: Tensor, low: number, high: number, options?: { memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
    low_dtype_out(self: Tensor, low: number, high: number, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
    low_generator_dtype(self: Tensor, low: number, high: number, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
    low_generator_dtype_out(self: Tensor, low: number, high: number, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
    out(self: Tensor, high: number, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  }>
  readonly randn: TypedOperator<{
    default(size: readonly number[], options?: FactoryOptions): Tensor
    generator(size: readonly number[], options: { generator: Generator | null } & FactoryOptions): Tensor
    generator_out(size: readonly number[], options: { generator: Generator | null; out: Tensor }): Tensor
    out(size: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly randn_like: TypedOperator<{
    default(self: Tensor, options?: { memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
    generator(self: Tensor, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
    generator_out(self: Tensor, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
    out(self: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  }>
  readonly random: TypedOperator<{
    default(self: Tensor, options?: { generator?: Generator | null }): Tensor
    from(self: Tensor, from: number, to: number | null, options?: { generator?: Generator | null }): Tensor
    from_out(self: Tensor, from: number, to: number | null, options: { generator?: Generator | null; out: Tensor }): Tensor
    out(self: Tensor, options: { generator?: Generator | null; out: Tensor }): Tensor
    to(self: Tensor, to: number, options?: { generator?: Generator | null }): Tensor
    to_out(self: Tensor, to: number, options: { generator?: Generator | null; out: Tensor }): Tensor
  }>
  readonly random_: TypedOperator<{
    default(self: Tensor, options?: { generator?: Generator | null }): Tensor
    from(self: Tensor, from: number, to: number | null, options?: { generator?: Generator | null }): Tensor
    to(self: Tensor, to: number, options?: { generator?: Generator | null }): Tensor
  }>
  readonly randperm: TypedOperator<{
    default(n: number, options?: FactoryOptions): Tensor
    generator(n: number, options: { generator: Generator | null } & FactoryOptions): Tensor
    generator_out(n: number, options: { generator: Generator | null; out: Tensor }): Tensor
    out(n: number, options: { out: Tensor }): Tensor
  }>
  readonly range: TypedOperator<{
    default(start: Scalar, end: Scalar, options?: FactoryOptions): Tensor
    out(start: Scalar, end: Scalar, step: Scalar, options: { out: Tensor }): Tensor
    out(start: Scalar, end: Scalar, options: { step?: Scalar; out: Tensor }): Tensor
    out_(start: Scalar, end: Scalar, options: { out: Tensor }): Tensor
    step(start: Scalar, end: Scalar, step?: Scalar, options?: FactoryOptions): Tensor
    step(start: Scalar, end: Scalar, options: { step?: Scalar } & FactoryOptions): Tensor
  }>
  readonly ravel: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly real: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly reciprocal: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly reciprocal_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly reflection_pad1d: TypedOperator<{
    default(self: Tensor, padding: number | readonly number[]): Tensor
    out(self: Tensor, padding: number | readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly reflection_pad1d_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, padding: number | readonly number[]): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, padding: number | readonly number[], options: { gradInput: Tensor }): Tensor
  }>
  readonly reflection_pad2d: TypedOperator<{
    default(self: Tensor, padding: number | readonly number[]): Tensor
    out(self: Tensor, padding: number | readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly reflection_pad2d_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, padding: number | readonly number[]): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, padding: number | readonly number[], options: { gradInput: Tensor }): Tensor
  }>
  readonly reflection_pad3d: TypedOperator<{
    default(self: Tensor, padding: number | readonly number[]): Tensor
    out(self: Tensor, padding: number | readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly reflection_pad3d_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, padding: number | readonly number[]): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, padding: number | readonly number[], options: { gradInput: Tensor }): Tensor
  }>
  readonly relu: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly relu6: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly relu6_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly relu_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly remainder: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_Tensor(self: Scalar, other: Tensor): Tensor
    Scalar_Tensor_out(self: Scalar, other: Tensor, options: { out: Tensor }): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
    Tensor_out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly remainder_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly renorm: TypedOperator<{
    default(self: Tensor, p: Scalar, dim: number, maxnorm: Scalar): Tensor
    out(self: Tensor, p: Scalar, dim: number, maxnorm: Scalar, options: { out: Tensor }): Tensor
  }>
  readonly renorm_: TypedOperator<{
    default(self: Tensor, p: Scalar, dim: number, maxnorm: Scalar): Tensor
  }>
  readonly repeat: TypedOperator<{
    default(self: Tensor, repeats: readonly number[]): Tensor
    out(self: Tensor, repeats: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly repeat_interleave: TypedOperator<{
    Tensor(repeats: Tensor, options?: { outputSize?: number | null }): Tensor
    Tensor_out(repeats: Tensor, options: { outputSize?: number | null; out: Tensor }): Tensor
    self_Tensor(self: Tensor, repeats: Tensor, dim?: number | null, options?: { outputSize?: number | null }): Tensor
    self_Tensor(self: Tensor, repeats: Tensor, options: { dim?: number | null; outputSize?: number | null }): Tensor
    self_int(self: Tensor, repeats: number, dim?: number | null, options?: { outputSize?: number | null }): Tensor
    self_int(self: Tensor, repeats: number, options: { dim?: number | null; outputSize?: number | null }): Tensor
  }>
  readonly replication_pad1d: TypedOperator<{
    default(self: Tensor, padding: number | readonly number[]): Tensor
    out(self: Tensor, padding: number | readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly replication_pad1d_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, padding: number | readonly number[]): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, padding: number | readonly number[], options: { gradInput: Tensor }): Tensor
  }>
  readonly replication_pad2d: TypedOperator<{
    default(self: Tensor, padding: number | readonly number[]): Tensor
    out(self: Tensor, padding: number | readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly replication_pad2d_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, padding: number | readonly number[]): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, padding: number | readonly number[], options: { gradInput: Tensor }): Tensor
  }>
  readonly replication_pad3d: TypedOperator<{
    default(self: Tensor, padding: number | readonly number[]): Tensor
    out(self: Tensor, padding: number | readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly replication_pad3d_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, padding: number | readonly number[]): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, padding: number | readonly number[], options: { gradInput: Tensor }): Tensor
  }>
  readonly requires_grad_: TypedOperator<{
    default(self: Tensor, requiresGrad?: boolean): Tensor
    default(self: Tensor, options: { requiresGrad?: boolean }): Tensor
  }>
  readonly reshape: TypedOperator<{
    default(self: Tensor, shape: readonly number[]): Tensor
  }>
  readonly reshape_as: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
  }>
  readonly resize: TypedOperator<{
    default(self: Tensor, size: readonly number[], options?: { memoryFormat?: MemoryFormat | null }): Tensor
    out(self: Tensor, size: readonly number[], options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  }>
  readonly resize_: TypedOperator<{
    default(self: Tensor, size: readonly number[], options?: { memoryFormat?: MemoryFormat | null }): Tensor
  }>
  readonly resize_as: TypedOperator<{
    default(self: Tensor, theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor
    out(self: Tensor, theTemplate: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  }>
  readonly resize_as_: TypedOperator<{
    default(self: Tensor, theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor
  }>
  readonly resize_as_sparse: TypedOperator<{
    default(self: Tensor, theTemplate: Tensor): Tensor
    out(self: Tensor, theTemplate: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly resize_as_sparse_: TypedOperator<{
    default(self: Tensor, theTemplate: Tensor): Tensor
  }>
  readonly resolve_conj: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly resolve_neg: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly result_type: TypedOperator<{
    Scalar(tensor: Tensor, other: Scalar): Dtype
    Scalar_Scalar(scalar1: Scalar, scalar2: Scalar): Dtype
    Scalar_Tensor(scalar: Scalar, tensor: Tensor): Dtype
    Tensor(tensor: Tensor, other: Tensor): Dtype
  }>
  readonly retain_grad: TypedOperator<{
    default(self: Tensor): void
  }>
  readonly retains_grad: TypedOperator<{
    default(self: Tensor): boolean
  }>
  readonly rms_norm: TypedOperator<{
    default(input: Tensor, normalizedShape: readonly number[], weight?: Tensor | null, eps?: number | null): Tensor
    default(input: Tensor, normalizedShape: readonly number[], options: { weight?: Tensor | null; eps?: number | null }): Tensor
  }>
  readonly rnn_relu: TypedOperator<{
    data(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor]
    input(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor]
  }>
  readonly rnn_relu_cell: TypedOperator<{
    default(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor
    default(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  }>
  readonly rnn_tanh: TypedOperator<{
    data(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor]
    input(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor]
  }>
  readonly rnn_tanh_cell: TypedOperator<{
    default(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor
    default(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  }>
  readonly roll: TypedOperator<{
    default(self: Tensor, shifts: number | readonly number[], dims?: number | readonly number[]): Tensor
    default(self: Tensor, shifts: number | readonly number[], options: { dims?: number | readonly number[] }): Tensor
    out(self: Tensor, shifts: number | readonly number[], dims: number | readonly number[], options: { out: Tensor }): Tensor
    out(self: Tensor, shifts: number | readonly number[], options: { dims?: number | readonly number[]; out: Tensor }): Tensor
  }>
  readonly rot90: TypedOperator<{
    default(self: Tensor, k?: number, dims?: readonly number[]): Tensor
    default(self: Tensor, options: { k?: number; dims?: readonly number[] }): Tensor
    out(self: Tensor, k: number, dims: readonly number[], options: { out: Tensor }): Tensor
    out(self: Tensor, options: { k?: number; dims?: readonly number[]; out: Tensor }): Tensor
  }>
  readonly round: TypedOperator<{
    decimals(self: Tensor, options: { decimals: number }): Tensor
    decimals_out(self: Tensor, options: { decimals: number; out: Tensor }): Tensor
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly round_: TypedOperator<{
    decimals(self: Tensor, options: { decimals: number }): Tensor
    default(self: Tensor): Tensor
  }>
  readonly row_indices: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly row_indices_copy: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly row_stack: TypedOperator<{
    default(tensors: readonly Tensor[]): Tensor
    out(tensors: readonly Tensor[], options: { out: Tensor }): Tensor
  }>
  readonly rrelu: TypedOperator<{
    default(self: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor
    default(self: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor
  }>
  readonly rrelu_: TypedOperator<{
    default(self: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor
    default(self: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor
  }>
  readonly rrelu_with_noise: TypedOperator<{
    default(self: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor
    default(self: Tensor, noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor
    out(self: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, generator: Generator | null, options: { out: Tensor }): Tensor
    out(self: Tensor, noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out: Tensor }): Tensor
  }>
  readonly rrelu_with_noise_: TypedOperator<{
    default(self: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor
    default(self: Tensor, noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor
  }>
  readonly rrelu_with_noise_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, selfIsResult: boolean): Tensor
    out(gradOutput: Tensor, self: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, selfIsResult: boolean, options: { out: Tensor }): Tensor
  }>
  readonly rrelu_with_noise_functional: TypedOperator<{
    default(self: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): [Tensor, Tensor]
    default(self: Tensor, noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): [Tensor, Tensor]
  }>
  readonly rsqrt: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly rsqrt_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly rsub: TypedOperator<{
    Scalar(self: Tensor, other: Scalar, alpha?: Scalar): Tensor
    Scalar(self: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor
    Scalar_out(self: Tensor, other: Scalar, alpha: Scalar, options: { out: Tensor }): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { alpha?: Scalar; out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor, options?: { alpha?: Scalar }): Tensor
    Tensor_out(self: Tensor, other: Tensor, options: { alpha?: Scalar; out: Tensor }): Tensor
  }>
}
