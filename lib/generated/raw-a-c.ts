// Generated from the schemas of libtorch by `npm run generate`: do not edit.
import type { Dtype, MemoryFormat } from '../dtype.js'
import type { Generator } from '../generator.js'
import type { FactoryOptions, Keywords, Scalar, TypedOperator } from '../operator-types.js'
import type { Tensor } from '../tensor.js'
import type { GradInputOrNullGradWeightOrNullGradBiasOrNull, GradSelfGradGrid, MinMax, ValuesIndices } from './results.js'

/** Operators of the dispatcher, by its own names. */
export interface AtenAToC {
  readonly abs: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly abs_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly absolute: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly absolute_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly acos: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly acos_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly acosh: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly acosh_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly adaptive_avg_pool1d: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[]): Tensor
    out(self: Tensor, outputSize: number | readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly adaptive_avg_pool2d: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[]): Tensor
    out(self: Tensor, outputSize: number | readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly adaptive_avg_pool3d: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[]): Tensor
    out(self: Tensor, outputSize: number | readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly adaptive_avg_pool3d_backward: TypedOperator<{
    grad_input(gradOutput: Tensor, self: Tensor, options: { gradInput: Tensor }): Tensor
  }>
  readonly adaptive_max_pool1d: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[]): [Tensor, Tensor]
  }>
  readonly adaptive_max_pool2d: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[]): [Tensor, Tensor]
    out(self: Tensor, outputSize: number | readonly number[], options: { out: Tensor; indices: Tensor }): [Tensor, Tensor]
  }>
  readonly adaptive_max_pool2d_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, indices: Tensor): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, indices: Tensor, options: { gradInput: Tensor }): Tensor
  }>
  readonly adaptive_max_pool3d: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[]): [Tensor, Tensor]
    out(self: Tensor, outputSize: number | readonly number[], options: { out: Tensor; indices: Tensor }): [Tensor, Tensor]
  }>
  readonly adaptive_max_pool3d_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, indices: Tensor): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, indices: Tensor, options: { gradInput: Tensor }): Tensor
  }>
  readonly add: TypedOperator<{
    Scalar(self: Tensor, other: Scalar, alpha?: Scalar): Tensor
    Scalar(self: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor
    Scalar_out(self: Tensor, other: Scalar, alpha: Scalar, options: { out: Tensor }): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { alpha?: Scalar; out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor
    out(self: Tensor, other: Tensor | Scalar, options: { alpha?: Scalar; out: Tensor }): Tensor
  }>
  readonly add_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar, alpha?: Scalar): Tensor
    Scalar(self: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor
  }>
  readonly addbmm: TypedOperator<{
    default(self: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
    out(self: Tensor, batch1: Tensor, batch2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor
  }>
  readonly addbmm_: TypedOperator<{
    default(self: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
  }>
  readonly addcdiv: TypedOperator<{
    default(self: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor
    out(self: Tensor, tensor1: Tensor, tensor2: Tensor, options: { value?: Scalar; out: Tensor }): Tensor
  }>
  readonly addcdiv_: TypedOperator<{
    default(self: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor
  }>
  readonly addcmul: TypedOperator<{
    default(self: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor
    out(self: Tensor, tensor1: Tensor, tensor2: Tensor, options: { value?: Scalar; out: Tensor }): Tensor
  }>
  readonly addcmul_: TypedOperator<{
    default(self: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor
  }>
  readonly addmm: TypedOperator<{
    default(self: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
    dtype(self: Tensor, mat1: Tensor, mat2: Tensor, outDtype: Dtype, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
    dtype_out(self: Tensor, mat1: Tensor, mat2: Tensor, outDtype: Dtype, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor
    out(self: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor
  }>
  readonly addmm_: TypedOperator<{
    default(self: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
  }>
  readonly addmv: TypedOperator<{
    default(self: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
    out(self: Tensor, mat: Tensor, vec: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor
  }>
  readonly addmv_: TypedOperator<{
    default(self: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
  }>
  readonly addr: TypedOperator<{
    default(self: Tensor, vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
    out(self: Tensor, vec1: Tensor, vec2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor
  }>
  readonly addr_: TypedOperator<{
    default(self: Tensor, vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
  }>
  readonly adjoint: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly affine_grid_generator: TypedOperator<{
    default(theta: Tensor, size: readonly number[], alignCorners: boolean): Tensor
    out(theta: Tensor, size: readonly number[], alignCorners: boolean, options: { out: Tensor }): Tensor
  }>
  readonly affine_grid_generator_backward: TypedOperator<{
    default(grad: Tensor, size: readonly number[], alignCorners: boolean): Tensor
  }>
  readonly alias: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly alias_copy: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly all: TypedOperator<{
    all_out(self: Tensor, options: { out: Tensor }): Tensor
    default(self: Tensor): Tensor
    dim(self: Tensor, dim: number, keepdim?: boolean): Tensor
    dim(self: Tensor, dim: number, options: { keepdim?: boolean }): Tensor
    dims(self: Tensor, dim?: readonly number[] | null, keepdim?: boolean): Tensor
    dims(self: Tensor, options: { dim?: readonly number[] | null; keepdim?: boolean }): Tensor
    dims_out(self: Tensor, dim: readonly number[] | null, keepdim: boolean, options: { out: Tensor }): Tensor
    dims_out(self: Tensor, options: { dim?: readonly number[] | null; keepdim?: boolean; out: Tensor }): Tensor
    out(self: Tensor, dim: number, keepdim: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, dim: number, options: { keepdim?: boolean; out: Tensor }): Tensor
  }>
  readonly allclose: TypedOperator<{
    default(self: Tensor, other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): boolean
    default(self: Tensor, other: Tensor, options: { rtol?: number; atol?: number; equalNan?: boolean }): boolean
  }>
  readonly alpha_dropout: TypedOperator<{
    default(input: Tensor, p: number, train: boolean): Tensor
  }>
  readonly alpha_dropout_: TypedOperator<{
    default(self: Tensor, p: number, train: boolean): Tensor
  }>
  readonly amax: TypedOperator<{
    default(self: Tensor, dim?: number | readonly number[], keepdim?: boolean): Tensor
    default(self: Tensor, options: { dim?: number | readonly number[]; keepdim?: boolean }): Tensor
    out(self: Tensor, dim: number | readonly number[], keepdim: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { dim?: number | readonly number[]; keepdim?: boolean; out: Tensor }): Tensor
  }>
  readonly amin: TypedOperator<{
    default(self: Tensor, dim?: number | readonly number[], keepdim?: boolean): Tensor
    default(self: Tensor, options: { dim?: number | readonly number[]; keepdim?: boolean }): Tensor
    out(self: Tensor, dim: number | readonly number[], keepdim: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { dim?: number | readonly number[]; keepdim?: boolean; out: Tensor }): Tensor
  }>
  readonly aminmax: TypedOperator<{
    default(self: Tensor, options?: { dim?: number | null; keepdim?: boolean }): MinMax
    out(self: Tensor, options: { dim?: number | null; keepdim?: boolean; min: Tensor; max: Tensor }): MinMax
  }>
  readonly angle: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly any: TypedOperator<{
    all_out(self: Tensor, options: { out: Tensor }): Tensor
    default(self: Tensor): Tensor
    dim(self: Tensor, dim: number, keepdim?: boolean): Tensor
    dim(self: Tensor, dim: number, options: { keepdim?: boolean }): Tensor
    dims(self: Tensor, dim?: readonly number[] | null, keepdim?: boolean): Tensor
    dims(self: Tensor, options: { dim?: readonly number[] | null; keepdim?: boolean }): Tensor
    dims_out(self: Tensor, dim: readonly number[] | null, keepdim: boolean, options: { out: Tensor }): Tensor
    dims_out(self: Tensor, options: { dim?: readonly number[] | null; keepdim?: boolean; out: Tensor }): Tensor
    out(self: Tensor, dim: number, keepdim: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, dim: number, options: { keepdim?: boolean; out: Tensor }): Tensor
  }>
  readonly arange: TypedOperator<{
    default(end: Scalar, options?: FactoryOptions): Tensor
    out(end: Scalar, options: { out: Tensor }): Tensor
    start(start: Scalar, end: Scalar, options?: FactoryOptions): Tensor
    start_out(start: Scalar, end: Scalar, step: Scalar, options: { out: Tensor }): Tensor
    start_out(start: Scalar, end: Scalar, options: { step?: Scalar; out: Tensor }): Tensor
    start_step(start: Scalar, end: Scalar, step?: Scalar, options?: FactoryOptions): Tensor
    start_step(start: Scalar, end: Scalar, options: { step?: Scalar } & FactoryOptions): Tensor
  }>
  readonly arccos: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly arccos_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly arccosh: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly arccosh_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly arcsin: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly arcsin_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly arcsinh: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly arcsinh_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly arctan: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly arctan2: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly arctan2_: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
  }>
  readonly arctan_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly arctanh: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly arctanh_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly argmax: TypedOperator<{
    default(self: Tensor, dim?: number | null, keepdim?: boolean): Tensor
    default(self: Tensor, options: { dim?: number | null; keepdim?: boolean }): Tensor
    out(self: Tensor, dim: number | null, keepdim: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { dim?: number | null; keepdim?: boolean; out: Tensor }): Tensor
  }>
  readonly argmin: TypedOperator<{
    default(self: Tensor, dim?: number | null, keepdim?: boolean): Tensor
    default(self: Tensor, options: { dim?: number | null; keepdim?: boolean }): Tensor
    out(self: Tensor, dim: number | null, keepdim: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { dim?: number | null; keepdim?: boolean; out: Tensor }): Tensor
  }>
  readonly argsort: TypedOperator<{
    default(self: Tensor, dim?: number, descending?: boolean): Tensor
    default(self: Tensor, options: { dim?: number; descending?: boolean }): Tensor
    stable(self: Tensor, options: { stable: boolean; dim?: number; descending?: boolean }): Tensor
    stable_out(self: Tensor, options: { stable: boolean; dim?: number; descending?: boolean; out: Tensor }): Tensor
  }>
  readonly argwhere: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly as_strided: TypedOperator<{
    default(self: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null): Tensor
    default(self: Tensor, size: readonly number[], stride: readonly number[], options: { storageOffset?: number | null }): Tensor
  }>
  readonly as_strided_: TypedOperator<{
    default(self: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null): Tensor
    default(self: Tensor, size: readonly number[], stride: readonly number[], options: { storageOffset?: number | null }): Tensor
  }>
  readonly as_strided_copy: TypedOperator<{
    default(self: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null): Tensor
    default(self: Tensor, size: readonly number[], stride: readonly number[], options: { storageOffset?: number | null }): Tensor
    out(self: Tensor, size: readonly number[], stride: readonly number[], storageOffset: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, size: readonly number[], stride: readonly number[], options: { storageOffset?: number | null; out: Tensor }): Tensor
  }>
  readonly as_strided_scatter: TypedOperator<{
    default(self: Tensor, src: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null): Tensor
    default(self: Tensor, src: Tensor, size: readonly number[], stride: readonly number[], options: { storageOffset?: number | null }): Tensor
    out(self: Tensor, src: Tensor, size: readonly number[], stride: readonly number[], storageOffset: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, src: Tensor, size: readonly number[], stride: readonly number[], options: { storageOffset?: number | null; out: Tensor }): Tensor
  }>
  readonly asin: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly asin_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly asinh: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly asinh_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly atan: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly atan2: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly atan2_: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
  }>
  readonly atan_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly atanh: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly atanh_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly atleast_1d: TypedOperator<{
    Sequence(tensors: readonly Tensor[]): Tensor[]
    default(self: Tensor): Tensor
  }>
  readonly atleast_2d: TypedOperator<{
    Sequence(tensors: readonly Tensor[]): Tensor[]
    default(self: Tensor): Tensor
  }>
  readonly atleast_3d: TypedOperator<{
    Sequence(tensors: readonly Tensor[]): Tensor[]
    default(self: Tensor): Tensor
  }>
  readonly avg_pool1d: TypedOperator<{
    default(self: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceilMode?: boolean, countIncludePad?: boolean): Tensor
    default(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean }): Tensor
    out(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; out: Tensor }): Tensor
  }>
  readonly avg_pool2d: TypedOperator<{
    default(self: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | null): Tensor
    default(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor
    out(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out: Tensor }): Tensor
  }>
  readonly avg_pool2d_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null, options: { gradInput: Tensor }): Tensor
  }>
  readonly avg_pool3d: TypedOperator<{
    default(self: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | null): Tensor
    default(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor
    out(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out: Tensor }): Tensor
  }>
  readonly avg_pool3d_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null, options: { gradInput: Tensor }): Tensor
  }>
  readonly baddbmm: TypedOperator<{
    default(self: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
    dtype(self: Tensor, batch1: Tensor, batch2: Tensor, outDtype: Dtype, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
    dtype_out(self: Tensor, batch1: Tensor, batch2: Tensor, outDtype: Dtype, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor
    out(self: Tensor, batch1: Tensor, batch2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor
  }>
  readonly baddbmm_: TypedOperator<{
    default(self: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
  }>
  readonly bartlett_window: TypedOperator<{
    default(windowLength: number, options?: FactoryOptions): Tensor
    out(windowLength: number, options: { out: Tensor }): Tensor
    periodic(windowLength: number, periodic: boolean, options?: FactoryOptions): Tensor
    periodic_out(windowLength: number, periodic: boolean, options: { out: Tensor }): Tensor
  }>
  readonly batch_norm: TypedOperator<{
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Tensor
  }>
  readonly batch_norm_backward: TypedOperator<{
    default(gradOut: Tensor, input: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, update: boolean, eps: number, outputMask: boolean | readonly boolean[], reserve: Tensor): [Tensor | null, Tensor | null, Tensor | null]
  }>
  readonly batch_norm_backward_elemt: TypedOperator<{
    default(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, sumDyXmu: Tensor, count: Tensor): Tensor
    out(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, sumDyXmu: Tensor, count: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly batch_norm_backward_reduce: TypedOperator<{
    default(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, biasG: boolean): [Tensor, Tensor, Tensor, Tensor]
    out(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, biasG: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor]
  }>
  readonly batch_norm_elemt: TypedOperator<{
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: number): Tensor
    out(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: number, options: { out: Tensor }): Tensor
  }>
  readonly batch_norm_gather_stats: TypedOperator<{
    default(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, count: number): [Tensor, Tensor]
    out(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, count: number, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly batch_norm_gather_stats_with_counts: TypedOperator<{
    default(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, counts: Tensor): [Tensor, Tensor]
    out(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, counts: Tensor, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly batch_norm_stats: TypedOperator<{
    default(input: Tensor, eps: number): [Tensor, Tensor]
    out(input: Tensor, eps: number, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly batch_norm_update_stats: TypedOperator<{
    default(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number): [Tensor, Tensor]
    out(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly bernoulli: TypedOperator<{
    Tensor(self: Tensor, p: Tensor, options?: { generator?: Generator | null }): Tensor
    Tensor_out(self: Tensor, p: Tensor, options: { generator?: Generator | null; out: Tensor }): Tensor
    default(self: Tensor, options?: { generator?: Generator | null }): Tensor
    float_out(self: Tensor, p: number, options: { generator?: Generator | null; out: Tensor }): Tensor
    float_out(self: Tensor, options: { p?: number; generator?: Generator | null; out: Tensor }): Tensor
    out(self: Tensor, options: { generator?: Generator | null; out: Tensor }): Tensor
    p(self: Tensor, p: number, options?: { generator?: Generator | null }): Tensor
  }>
  readonly bernoulli_: TypedOperator<{
    Tensor(self: Tensor, p: Tensor, options?: { generator?: Generator | null }): Tensor
    float(self: Tensor, p?: number, options?: { generator?: Generator | null }): Tensor
    float(self: Tensor, options: { p?: number; generator?: Generator | null }): Tensor
  }>
  readonly bilinear: TypedOperator<{
    default(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | null): Tensor
    default(input1: Tensor, input2: Tensor, weight: Tensor, options: { bias?: Tensor | null }): Tensor
  }>
  readonly binary_cross_entropy: TypedOperator<{
    default(self: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number): Tensor
    default(self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number }): Tensor
    out(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { out: Tensor }): Tensor
    out(self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; out: Tensor }): Tensor
  }>
  readonly binary_cross_entropy_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number): Tensor
    default(gradOutput: Tensor, self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number }): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { gradInput: Tensor }): Tensor
    grad_input(gradOutput: Tensor, self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; gradInput: Tensor }): Tensor
  }>
  readonly binary_cross_entropy_with_logits: TypedOperator<{
    default(self: Tensor, target: Tensor, weight?: Tensor | null, posWeight?: Tensor | null, reduction?: number): Tensor
    default(self: Tensor, target: Tensor, options: { weight?: Tensor | null; posWeight?: Tensor | null; reduction?: number }): Tensor
    out(self: Tensor, target: Tensor, weight: Tensor | null, posWeight: Tensor | null, reduction: number, options: { out: Tensor }): Tensor
    out(self: Tensor, target: Tensor, options: { weight?: Tensor | null; posWeight?: Tensor | null; reduction?: number; out: Tensor }): Tensor
  }>
  readonly bincount: TypedOperator<{
    default(self: Tensor, weights?: Tensor | null, minlength?: number): Tensor
    default(self: Tensor, options: { weights?: Tensor | null; minlength?: number }): Tensor
    out(self: Tensor, weights: Tensor | null, minlength: number, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { weights?: Tensor | null; minlength?: number; out: Tensor }): Tensor
  }>
  readonly binomial: TypedOperator<{
    default(count: Tensor, prob: Tensor, generator?: Generator | null): Tensor
    default(count: Tensor, prob: Tensor, options: { generator?: Generator | null }): Tensor
    out(count: Tensor, prob: Tensor, generator: Generator | null, options: { out: Tensor }): Tensor
    out(count: Tensor, prob: Tensor, options: { generator?: Generator | null; out: Tensor }): Tensor
  }>
  readonly bitwise_and: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_Tensor(self: Scalar, other: Tensor | Scalar): Tensor
    Scalar_Tensor_out(self: Scalar, other: Tensor | Scalar, options: { out: Tensor }): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar): Tensor
    Tensor_out(self: Tensor, other: Tensor | Scalar, options: { out: Tensor }): Tensor
  }>
  readonly bitwise_and_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar): Tensor
  }>
  readonly bitwise_left_shift: TypedOperator<{
    Scalar_Tensor(self: Scalar, other: Tensor): Tensor
    Scalar_Tensor_out(self: Scalar, other: Tensor, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
    Tensor_Scalar(self: Tensor, other: Scalar): Tensor
    Tensor_Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor_out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly bitwise_left_shift_: TypedOperator<{
    Tensor(self: Tensor, other: Tensor): Tensor
    Tensor_Scalar(self: Tensor, other: Scalar): Tensor
  }>
  readonly bitwise_not: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly bitwise_not_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly bitwise_or: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_Tensor(self: Scalar, other: Tensor | Scalar): Tensor
    Scalar_Tensor_out(self: Scalar, other: Tensor | Scalar, options: { out: Tensor }): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar): Tensor
    Tensor_out(self: Tensor, other: Tensor | Scalar, options: { out: Tensor }): Tensor
  }>
  readonly bitwise_or_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar): Tensor
  }>
  readonly bitwise_right_shift: TypedOperator<{
    Scalar_Tensor(self: Scalar, other: Tensor): Tensor
    Scalar_Tensor_out(self: Scalar, other: Tensor, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
    Tensor_Scalar(self: Tensor, other: Scalar): Tensor
    Tensor_Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor_out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly bitwise_right_shift_: TypedOperator<{
    Tensor(self: Tensor, other: Tensor): Tensor
    Tensor_Scalar(self: Tensor, other: Scalar): Tensor
  }>
  readonly bitwise_xor: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_Tensor(self: Scalar, other: Tensor | Scalar): Tensor
    Scalar_Tensor_out(self: Scalar, other: Tensor | Scalar, options: { out: Tensor }): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar): Tensor
    Tensor_out(self: Tensor, other: Tensor | Scalar, options: { out: Tensor }): Tensor
  }>
  readonly bitwise_xor_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor | Scalar): Tensor
  }>
  readonly blackman_window: TypedOperator<{
    default(windowLength: number, options?: FactoryOptions): Tensor
    out(windowLength: number, options: { out: Tensor }): Tensor
    periodic(windowLength: number, periodic: boolean, options?: FactoryOptions): Tensor
    periodic_out(windowLength: number, periodic: boolean, options: { out: Tensor }): Tensor
  }>
  readonly block_diag: TypedOperator<{
    default(tensors: readonly Tensor[]): Tensor
    out(tensors: readonly Tensor[], options: { out: Tensor }): Tensor
  }>
  readonly bmm: TypedOperator<{
    default(self: Tensor, mat2: Tensor): Tensor
    dtype(self: Tensor, mat2: Tensor, outDtype: Dtype): Tensor
    dtype_out(self: Tensor, mat2: Tensor, outDtype: Dtype, options: { out: Tensor }): Tensor
    out(self: Tensor, mat2: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly broadcast_tensors: TypedOperator<{
    default(tensors: readonly Tensor[]): Tensor[]
  }>
  readonly broadcast_to: TypedOperator<{
    default(self: Tensor, size: readonly number[]): Tensor
  }>
  readonly bucketize: TypedOperator<{
    Scalar(self: Scalar, boundaries: Tensor, options?: { outInt32?: boolean; right?: boolean }): Tensor
    Scalar_out(self: Scalar, boundaries: Tensor, options: { outInt32?: boolean; right?: boolean; out: Tensor }): Tensor
    Tensor(self: Tensor, boundaries: Tensor, options?: { outInt32?: boolean; right?: boolean }): Tensor
    Tensor_out(self: Tensor, boundaries: Tensor, options: { outInt32?: boolean; right?: boolean; out: Tensor }): Tensor
  }>
  readonly can_cast: TypedOperator<{
    default(from_: Dtype, to: Dtype): boolean
  }>
  readonly cartesian_prod: TypedOperator<{
    default(tensors: readonly Tensor[]): Tensor
  }>
  readonly cat: TypedOperator<{
    default(tensors: readonly Tensor[], dim?: number): Tensor
    default(tensors: readonly Tensor[], options: { dim?: number }): Tensor
    out(tensors: readonly Tensor[], dim: number, options: { out: Tensor }): Tensor
    out(tensors: readonly Tensor[], options: { dim?: number; out: Tensor }): Tensor
  }>
  readonly cauchy: TypedOperator<{
    default(self: Tensor, median?: number, sigma?: number, options?: { generator?: Generator | null }): Tensor
    default(self: Tensor, options: { median?: number; sigma?: number; generator?: Generator | null }): Tensor
    out(self: Tensor, median: number, sigma: number, options: { generator?: Generator | null; out: Tensor }): Tensor
    out(self: Tensor, options: { median?: number; sigma?: number; generator?: Generator | null; out: Tensor }): Tensor
  }>
  readonly cauchy_: TypedOperator<{
    default(self: Tensor, median?: number, sigma?: number, options?: { generator?: Generator | null }): Tensor
    default(self: Tensor, options: { median?: number; sigma?: number; generator?: Generator | null }): Tensor
  }>
  readonly ccol_indices: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly ccol_indices_copy: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly cdist: TypedOperator<{
    default(x1: Tensor, x2: Tensor, p?: number, computeMode?: number | null): Tensor
    default(x1: Tensor, x2: Tensor, options: { p?: number; computeMode?: number | null }): Tensor
  }>
  readonly ceil: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly ceil_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly celu: TypedOperator<{
    default(self: Tensor, alpha?: Scalar): Tensor
    default(self: Tensor, options: { alpha?: Scalar }): Tensor
    out(self: Tensor, alpha: Scalar, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { alpha?: Scalar; out: Tensor }): Tensor
  }>
  readonly celu_: TypedOperator<{
    default(self: Tensor, alpha?: Scalar): Tensor
    default(self: Tensor, options: { alpha?: Scalar }): Tensor
  }>
  readonly chain_matmul: TypedOperator<{
    default(matrices: readonly Tensor[]): Tensor
    out(matrices: readonly Tensor[], options: { out: Tensor }): Tensor
  }>
  readonly chalf: TypedOperator<{
    default(self: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor
  }>
  readonly channel_shuffle: TypedOperator<{
    default(self: Tensor, groups: number): Tensor
    out(self: Tensor, groups: number, options: { out: Tensor }): Tensor
  }>
  readonly cholesky: TypedOperator<{
    default(self: Tensor, upper?: boolean): Tensor
    default(self: Tensor, options: { upper?: boolean }): Tensor
    out(self: Tensor, upper: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { upper?: boolean; out: Tensor }): Tensor
  }>
  readonly cholesky_inverse: TypedOperator<{
    default(self: Tensor, upper?: boolean): Tensor
    default(self: Tensor, options: { upper?: boolean }): Tensor
    out(self: Tensor, upper: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { upper?: boolean; out: Tensor }): Tensor
  }>
  readonly cholesky_solve: TypedOperator<{
    default(self: Tensor, input2: Tensor, upper?: boolean): Tensor
    default(self: Tensor, input2: Tensor, options: { upper?: boolean }): Tensor
    out(self: Tensor, input2: Tensor, upper: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, input2: Tensor, options: { upper?: boolean; out: Tensor }): Tensor
  }>
  readonly choose_qparams_optimized: TypedOperator<{
    default(input: Tensor, numel: number, nBins: number, ratio: number, bitWidth: number): [Tensor, Tensor]
  }>
  readonly chunk: TypedOperator<{
    default(self: Tensor, chunks: number, dim?: number): Tensor[]
    default(self: Tensor, chunks: number, options: { dim?: number }): Tensor[]
  }>
  readonly clamp: TypedOperator<{
    Tensor(self: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor
    Tensor(self: Tensor, options: { min?: Tensor | null; max?: Tensor | null }): Tensor
    Tensor_out(self: Tensor, min: Tensor | null, max: Tensor | null, options: { out: Tensor }): Tensor
    Tensor_out(self: Tensor, options: { min?: Tensor | null; max?: Tensor | null; out: Tensor }): Tensor
    default(self: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor
    default(self: Tensor, options: { min?: Scalar | null; max?: Scalar | null }): Tensor
    out(self: Tensor, min: Scalar | null, max: Scalar | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { min?: Scalar | null; max?: Scalar | null; out: Tensor }): Tensor
  }>
  readonly clamp_: TypedOperator<{
    Tensor(self: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor
    Tensor(self: Tensor, options: { min?: Tensor | null; max?: Tensor | null }): Tensor
    default(self: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor
    default(self: Tensor, options: { min?: Scalar | null; max?: Scalar | null }): Tensor
  }>
  readonly clamp_max: TypedOperator<{
    Tensor(self: Tensor, max: Tensor): Tensor
    Tensor_out(self: Tensor, max: Tensor, options: { out: Tensor }): Tensor
    default(self: Tensor, max: Scalar): Tensor
    out(self: Tensor, max: Scalar, options: { out: Tensor }): Tensor
  }>
  readonly clamp_max_: TypedOperator<{
    Tensor(self: Tensor, max: Tensor): Tensor
    default(self: Tensor, max: Scalar): Tensor
  }>
  readonly clamp_min: TypedOperator<{
    Tensor(self: Tensor, min: Tensor): Tensor
    Tensor_out(self: Tensor, min: Tensor, options: { out: Tensor }): Tensor
    default(self: Tensor, min: Scalar): Tensor
    out(self: Tensor, min: Scalar, options: { out: Tensor }): Tensor
  }>
  readonly clamp_min_: TypedOperator<{
    Tensor(self: Tensor, min: Tensor): Tensor
    default(self: Tensor, min: Scalar): Tensor
  }>
  readonly clip: TypedOperator<{
    Tensor(self: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor
    Tensor(self: Tensor, options: { min?: Tensor | null; max?: Tensor | null }): Tensor
    Tensor_out(self: Tensor, min: Tensor | null, max: Tensor | null, options: { out: Tensor }): Tensor
    Tensor_out(self: Tensor, options: { min?: Tensor | null; max?: Tensor | null; out: Tensor }): Tensor
    default(self: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor
    default(self: Tensor, options: { min?: Scalar | null; max?: Scalar | null }): Tensor
    out(self: Tensor, min: Scalar | null, max: Scalar | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { min?: Scalar | null; max?: Scalar | null; out: Tensor }): Tensor
  }>
  readonly clip_: TypedOperator<{
    Tensor(self: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor
    Tensor(self: Tensor, options: { min?: Tensor | null; max?: Tensor | null }): Tensor
    default(self: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor
    default(self: Tensor, options: { min?: Scalar | null; max?: Scalar | null }): Tensor
  }>
  readonly clone: TypedOperator<{
    default(self: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor
    out(self: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  }>
  readonly coalesce: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly col2im: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[], kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], stride: number | readonly number[]): Tensor
    out(self: Tensor, outputSize: number | readonly number[], kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], stride: number | readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly col_indices: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly col_indices_copy: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly column_stack: TypedOperator<{
    default(tensors: readonly Tensor[]): Tensor
    out(tensors: readonly Tensor[], options: { out: Tensor }): Tensor
  }>
  readonly combinations: TypedOperator<{
    default(self: Tensor, r?: number, withReplacement?: boolean): Tensor
    default(self: Tensor, options: { r?: number; withReplacement?: boolean }): Tensor
  }>
  readonly complex: TypedOperator<{
    default(real: Tensor, imag: Tensor): Tensor
    out(real: Tensor, imag: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly concat: TypedOperator<{
    default(tensors: readonly Tensor[], dim?: number): Tensor
    default(tensors: readonly Tensor[], options: { dim?: number }): Tensor
    out(tensors: readonly Tensor[], dim: number, options: { out: Tensor }): Tensor
    out(tensors: readonly Tensor[], options: { dim?: number; out: Tensor }): Tensor
  }>
  readonly concatenate: TypedOperator<{
    default(tensors: readonly Tensor[], dim?: number): Tensor
    default(tensors: readonly Tensor[], options: { dim?: number }): Tensor
    out(tensors: readonly Tensor[], dim: number, options: { out: Tensor }): Tensor
    out(tensors: readonly Tensor[], options: { dim?: number; out: Tensor }): Tensor
  }>
  readonly conj: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly conj_physical: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly conj_physical_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly constant_pad_nd: TypedOperator<{
    default(self: Tensor, pad: readonly number[], value?: Scalar): Tensor
    default(self: Tensor, pad: readonly number[], options: { value?: Scalar }): Tensor
    out(self: Tensor, pad: readonly number[], value: Scalar, options: { out: Tensor }): Tensor
    out(self: Tensor, pad: readonly number[], options: { value?: Scalar; out: Tensor }): Tensor
  }>
  readonly contiguous: TypedOperator<{
    default(self: Tensor, options?: { memoryFormat?: MemoryFormat }): Tensor
  }>
  readonly conv1d: TypedOperator<{
    default(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], groups?: number): Tensor
    default(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
    padding(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: string, dilation?: number | readonly number[], groups?: number): Tensor
    padding(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  }>
  readonly conv2d: TypedOperator<{
    default(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], groups?: number): Tensor
    default(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
    padding(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: string, dilation?: number | readonly number[], groups?: number): Tensor
    padding(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  }>
  readonly conv3d: TypedOperator<{
    default(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], groups?: number): Tensor
    default(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
    padding(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: string, dilation?: number | readonly number[], groups?: number): Tensor
    padding(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  }>
  readonly conv_depthwise3d: TypedOperator<{
    default(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[]): Tensor
    out(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly conv_tbc: TypedOperator<{
    default(self: Tensor, weight: Tensor, bias: Tensor, pad?: number): Tensor
    default(self: Tensor, weight: Tensor, bias: Tensor, options: { pad?: number }): Tensor
    out(self: Tensor, weight: Tensor, bias: Tensor, pad: number, options: { out: Tensor }): Tensor
    out(self: Tensor, weight: Tensor, bias: Tensor, options: { pad?: number; out: Tensor }): Tensor
  }>
  readonly conv_tbc_backward: TypedOperator<{
    default(self: Tensor, input: Tensor, weight: Tensor, bias: Tensor, pad: number): [Tensor, Tensor, Tensor]
  }>
  readonly conv_transpose1d: TypedOperator<{
    default(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Tensor
    default(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  }>
  readonly conv_transpose2d: TypedOperator<{
    input(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Tensor
    input(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  }>
  readonly conv_transpose3d: TypedOperator<{
    input(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Tensor
    input(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  }>
  readonly convolution: TypedOperator<{
    default(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number): Tensor
    out(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, options: { out: Tensor }): Tensor
  }>
  readonly convolution_backward: TypedOperator<{
    default(gradOutput: Tensor, input: Tensor, weight: Tensor, biasSizes: readonly number[] | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null, Tensor | null]
    out(gradOutput: Tensor, input: Tensor, weight: Tensor, biasSizes: readonly number[] | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor | null, Tensor | null, Tensor | null]
  }>
  readonly convolution_backward_overrideable: TypedOperator<{
    default(gradOutput: Tensor, input: Tensor, weight: Tensor, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[]): GradInputOrNullGradWeightOrNullGradBiasOrNull
    out(gradOutput: Tensor, input: Tensor, weight: Tensor, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor | null, Tensor | null, Tensor | null]
  }>
  readonly convolution_overrideable: TypedOperator<{
    default(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number): Tensor
    out(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, options: { out: Tensor }): Tensor
  }>
  readonly copy: TypedOperator<{
    default(self: Tensor, src: Tensor | Scalar, nonBlocking?: boolean): Tensor
    default(self: Tensor, src: Tensor | Scalar, options: { nonBlocking?: boolean }): Tensor
    out(self: Tensor, src: Tensor | Scalar, nonBlocking: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, src: Tensor | Scalar, options: { nonBlocking?: boolean; out: Tensor }): Tensor
  }>
  readonly copy_: TypedOperator<{
    default(self: Tensor, src: Tensor | Scalar, nonBlocking?: boolean): Tensor
    default(self: Tensor, src: Tensor | Scalar, options: { nonBlocking?: boolean }): Tensor
  }>
  readonly copy_sparse_to_sparse: TypedOperator<{
    default(self: Tensor, src: Tensor, nonBlocking?: boolean): Tensor
    default(self: Tensor, src: Tensor, options: { nonBlocking?: boolean }): Tensor
    out(self: Tensor, src: Tensor, nonBlocking: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, src: Tensor, options: { nonBlocking?: boolean; out: Tensor }): Tensor
  }>
  readonly copy_sparse_to_sparse_: TypedOperator<{
    default(self: Tensor, src: Tensor, nonBlocking?: boolean): Tensor
    default(self: Tensor, src: Tensor, options: { nonBlocking?: boolean }): Tensor
  }>
  readonly copysign: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly copysign_: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly corrcoef: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly cos: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly cos_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly cosh: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly cosh_: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly cosine_embedding_loss: TypedOperator<{
    default(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor
    default(input1: Tensor, input2: Tensor, target: Tensor, options: { margin?: number; reduction?: number }): Tensor
  }>
  readonly cosine_similarity: TypedOperator<{
    default(x1: Tensor, x2: Tensor, dim?: number, eps?: number): Tensor
    default(x1: Tensor, x2: Tensor, options: { dim?: number; eps?: number }): Tensor
  }>
  readonly count_nonzero: TypedOperator<{
    default(self: Tensor, dim?: number | null): Tensor
    default(self: Tensor, options: { dim?: number | null }): Tensor
    dim_IntList(self: Tensor, dim: readonly number[]): Tensor
    dim_IntList_out(self: Tensor, dim: readonly number[], options: { out: Tensor }): Tensor
    out(self: Tensor, dim: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { dim?: number | null; out: Tensor }): Tensor
  }>
  readonly cov: TypedOperator<{
    default(self: Tensor, options?: { correction?: number; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor
  }>
  readonly cross: TypedOperator<{
    default(self: Tensor, other: Tensor, dim?: number | null): Tensor
    default(self: Tensor, other: Tensor, options: { dim?: number | null }): Tensor
    out(self: Tensor, other: Tensor, dim: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, other: Tensor, options: { dim?: number | null; out: Tensor }): Tensor
  }>
  readonly cross_entropy_loss: TypedOperator<{
    default(self: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number, labelSmoothing?: number): Tensor
    default(self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number; labelSmoothing?: number }): Tensor
  }>
  readonly crow_indices: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly crow_indices_copy: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly ctc_loss: TypedOperator<{
    IntList(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank?: number, reduction?: number, zeroInfinity?: boolean): Tensor
    IntList(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], options: { blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor
    Tensor(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank?: number, reduction?: number, zeroInfinity?: boolean): Tensor
    Tensor(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, options: { blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor
  }>
  readonly cudnn_affine_grid_generator: TypedOperator<{
    default(theta: Tensor, N: number, C: number, H: number, W: number): Tensor
    out(theta: Tensor, N: number, C: number, H: number, W: number, options: { out: Tensor }): Tensor
  }>
  readonly cudnn_affine_grid_generator_backward: TypedOperator<{
    default(grad: Tensor, N: number, C: number, H: number, W: number): Tensor
    out(grad: Tensor, N: number, C: number, H: number, W: number, options: { out: Tensor }): Tensor
  }>
  readonly cudnn_batch_norm: TypedOperator<{
    default(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number): [Tensor, Tensor, Tensor, Tensor]
    out(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor }): [Tensor, Tensor, Tensor, Tensor]
  }>
  readonly cudnn_batch_norm_backward: TypedOperator<{
    default(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number, reserveSpace: Tensor): [Tensor, Tensor, Tensor]
    out(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number, reserveSpace: Tensor, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor]
  }>
  readonly cudnn_convolution: TypedOperator<{
    default(self: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean): Tensor
    out(self: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean, options: { out: Tensor }): Tensor
  }>
  readonly cudnn_convolution_add_relu: TypedOperator<{
    default(self: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor
    out(self: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number, options: { out: Tensor }): Tensor
  }>
  readonly cudnn_convolution_relu: TypedOperator<{
    default(self: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor
    out(self: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number, options: { out: Tensor }): Tensor
  }>
  readonly cudnn_convolution_transpose: TypedOperator<{
    default(self: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean): Tensor
    out(self: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean, options: { out: Tensor }): Tensor
  }>
  readonly cudnn_grid_sampler: TypedOperator<{
    default(self: Tensor, grid: Tensor): Tensor
    out(self: Tensor, grid: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly cudnn_grid_sampler_backward: TypedOperator<{
    default(self: Tensor, grid: Tensor, gradOutput: Tensor): GradSelfGradGrid
    out(self: Tensor, grid: Tensor, gradOutput: Tensor, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly cudnn_is_acceptable: TypedOperator<{
    default(self: Tensor): boolean
  }>
  readonly cummax: TypedOperator<{
    default(self: Tensor, dim: number): ValuesIndices
    out(self: Tensor, dim: number, options: { values: Tensor; indices: Tensor }): ValuesIndices
  }>
  readonly cummaxmin_backward: TypedOperator<{
    default(grad: Tensor, input: Tensor, indices: Tensor, dim: number): Tensor
  }>
  readonly cummin: TypedOperator<{
    default(self: Tensor, dim: number): ValuesIndices
    out(self: Tensor, dim: number, options: { values: Tensor; indices: Tensor }): ValuesIndices
  }>
  readonly cumprod: TypedOperator<{
    default(self: Tensor, dim: number, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
    out(self: Tensor, dim: number, options: Keywords<{ dtype?: Dtype | null; out: Tensor }>): Tensor
  }>
  readonly cumprod_: TypedOperator<{
    default(self: Tensor, dim: number, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
  }>
  readonly cumprod_backward: TypedOperator<{
    default(grad: Tensor, input: Tensor, dim: number, output: Tensor): Tensor
  }>
  readonly cumsum: TypedOperator<{
    default(self: Tensor, dim: number, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
    out(self: Tensor, dim: number, options: Keywords<{ dtype?: Dtype | null; out: Tensor }>): Tensor
  }>
  readonly cumsum_: TypedOperator<{
    default(self: Tensor, dim: number, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
  }>
  readonly cumulative_trapezoid: TypedOperator<{
    dx(y: Tensor, options?: { dx?: Scalar; dim?: number }): Tensor
    x(y: Tensor, x: Tensor, options?: { dim?: number }): Tensor
  }>
}
