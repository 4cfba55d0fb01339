// Generated from the schemas of libtorch by `npm run generate`: do not edit.
import type { Device } from '../device.js'
import type { Dtype, Layout, MemoryFormat } from '../dtype.js'
import type { Generator } from '../generator.js'
import type { FactoryOptions, Keywords, Placement, Scalar, TypedOperator } from '../operator-types.js'
import type { Tensor } from '../tensor.js'
import type { Value } from '../tensor-data.js'
import type { EigenvaluesEigenvectors, GradInputOrNullGradWeightOrNullGradBiasOrNull, GradQueryGradKeyGradValue, GradQueryOrNullGradKeyOrNullGradValueOrNullGradAttnBiasOrNull, LUPivotsInfo, OutputLogSumexpPhiloxSeedPhiloxOffset, OutputLogsumexp, OutputLogsumexpCumSeqQCumSeqKMaxQMaxKPhiloxSeedPhiloxOffsetDebugAttnMask, OutputLogsumexpCumSeqQCumSeqKMaxQMaxKRngStateUnusedDebugAttnMask, OutputMask, OutputMaskRunningMinOutRunningMaxOutScaleOutZeroPointOut, OutputSoftmaxLogsumexpRngStateUnusedDebugAttnMask, PrimalTangent, ResultLUPivots, ResultLUPivotsInfo, SelfOutListGradsOutListExpAvgsOutListExpAvgSqsOutListMaxExpAvgSqsOutList, SelfOutListGradsOutListMomentumBufferListOutList, SelfOutListGradsOutListStateSumsOutList, SelfOutListGradsOutListStateSumsOutListStateStepsOutList, SignLogabsdetLUPivots, USVh } from './results.js'

/** Operators of the dispatcher, by its own names. */
export interface AtenPrivateFToZ {
  readonly __iand__: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly __ilshift__: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly __ior__: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly __irshift__: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly __ixor__: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly __lshift__: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
    Tensor_out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly __or__: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly __rshift__: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Scalar_out(self: Tensor, other: Scalar, options: { out: Tensor }): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
    Tensor_out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly __xor__: TypedOperator<{
    Scalar(self: Tensor, other: Scalar): Tensor
    Tensor(self: Tensor, other: Tensor): Tensor
  }>
  readonly _fake_quantize_learnable_per_channel_affine: TypedOperator<{
    default(self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number, gradFactor?: number): Tensor
    default(self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number, options: { gradFactor?: number }): Tensor
    out(self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number, gradFactor: number, options: { out: Tensor }): Tensor
    out(self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number, options: { gradFactor?: number; out: Tensor }): Tensor
  }>
  readonly _fake_quantize_learnable_per_channel_affine_backward: TypedOperator<{
    default(grad: Tensor, self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number, gradFactor?: number): [Tensor, Tensor, Tensor]
    default(grad: Tensor, self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number, options: { gradFactor?: number }): [Tensor, Tensor, Tensor]
  }>
  readonly _fake_quantize_learnable_per_tensor_affine: TypedOperator<{
    default(self: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number, gradFactor?: number): Tensor
    default(self: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number, options: { gradFactor?: number }): Tensor
    out(self: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number, gradFactor: number, options: { out: Tensor }): Tensor
    out(self: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number, options: { gradFactor?: number; out: Tensor }): Tensor
  }>
  readonly _fake_quantize_learnable_per_tensor_affine_backward: TypedOperator<{
    default(grad: Tensor, self: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number, gradFactor?: number): [Tensor, Tensor, Tensor]
    default(grad: Tensor, self: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number, options: { gradFactor?: number }): [Tensor, Tensor, Tensor]
  }>
  readonly _fake_quantize_per_tensor_affine_cachemask_tensor_qparams: TypedOperator<{
    default(self: Tensor, scale: Tensor, zeroPoint: Tensor, fakeQuantEnabled: Tensor, quantMin: number, quantMax: number): OutputMask
    out(self: Tensor, scale: Tensor, zeroPoint: Tensor, fakeQuantEnabled: Tensor, quantMin: number, quantMax: number, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly _fft_c2c: TypedOperator<{
    default(self: Tensor, dim: readonly number[], normalization: number, forward: boolean): Tensor
    out(self: Tensor, dim: readonly number[], normalization: number, forward: boolean, options: { out: Tensor }): Tensor
  }>
  readonly _fft_c2r: TypedOperator<{
    default(self: Tensor, dim: readonly number[], normalization: number, lastDimSize: number): Tensor
    out(self: Tensor, dim: readonly number[], normalization: number, lastDimSize: number, options: { out: Tensor }): Tensor
  }>
  readonly _fft_r2c: TypedOperator<{
    default(self: Tensor, dim: readonly number[], normalization: number, onesided: boolean): Tensor
    out(self: Tensor, dim: readonly number[], normalization: number, onesided: boolean, options: { out: Tensor }): Tensor
  }>
  readonly _fill_mem_eff_dropout_mask_: TypedOperator<{
    default(self: Tensor, dropoutP: number, seed: number, offset: number): Tensor
  }>
  readonly _flash_attention_backward: TypedOperator<{
    default(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, rngState: Tensor, unused: Tensor, options?: { scale?: number | null; windowSizeLeft?: number | null; windowSizeRight?: number | null }): [Tensor, Tensor, Tensor]
  }>
  readonly _flash_attention_forward: TypedOperator<{
    default(query: Tensor, key: Tensor, value: Tensor, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, returnDebugMask: boolean, options?: { scale?: number | null; windowSizeLeft?: number | null; windowSizeRight?: number | null; sequsedK?: Tensor | null; alibiSlopes?: Tensor | null; blockTable?: Tensor | null; numSplits?: number | null }): OutputSoftmaxLogsumexpRngStateUnusedDebugAttnMask
    quantized(query: Tensor, key: Tensor, value: Tensor, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, returnDebugMask: boolean, qDescale: Tensor | null, kDescale: Tensor | null, vDescale: Tensor | null, options?: { scale?: number | null; windowSizeLeft?: number | null; windowSizeRight?: number | null; sequsedK?: Tensor | null; alibiSlopes?: Tensor | null }): OutputSoftmaxLogsumexpRngStateUnusedDebugAttnMask
  }>
  readonly _flash_attention_forward_no_dropout_inplace: TypedOperator<{
    default(out: Tensor, query: Tensor, key: Tensor, value: Tensor, cumSeqQ: Tensor | null, cumSeqK: Tensor | null, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, returnDebugMask: boolean, options?: { scale?: number | null; windowSizeLeft?: number | null; windowSizeRight?: number | null; sequsedK?: Tensor | null; alibiSlopes?: Tensor | null; blockTable?: Tensor | null; numSplits?: number | null }): Tensor
  }>
  readonly _foobar: TypedOperator<{
    default(self: Tensor, arg1?: boolean, arg2?: boolean, options?: { arg3?: boolean }): Tensor
    default(self: Tensor, options: { arg1?: boolean; arg2?: boolean; arg3?: boolean }): Tensor
    out(self: Tensor, arg1: boolean, arg2: boolean, options: { arg3?: boolean; out: Tensor }): Tensor
    out(self: Tensor, options: { arg1?: boolean; arg2?: boolean; arg3?: boolean; out: Tensor }): Tensor
  }>
  readonly _foreach_abs: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_abs_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_acos: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_acos_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_add: TypedOperator<{
    List(self: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): Tensor[]
    List_out(self: readonly Tensor[], other: readonly Tensor[], options: { alpha?: Scalar; out: readonly Tensor[] }): void
    Scalar(self: readonly Tensor[], scalar: Scalar): Tensor[]
    ScalarList(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[]
    ScalarList_out(self: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void
    Scalar_out(self: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void
    Tensor(self: readonly Tensor[], other: Tensor, options?: { alpha?: Scalar }): Tensor[]
    Tensor_out(self: readonly Tensor[], other: Tensor, options: { alpha?: Scalar; out: readonly Tensor[] }): void
  }>
  readonly _foreach_add_: TypedOperator<{
    List(self: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): void
    Scalar(self: readonly Tensor[], scalar: Scalar): void
    ScalarList(self: readonly Tensor[], scalars: readonly Scalar[]): void
    Tensor(self: readonly Tensor[], other: Tensor, options?: { alpha?: Scalar }): void
  }>
  readonly _foreach_addcdiv: TypedOperator<{
    Scalar(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): Tensor[]
    Scalar(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], options: { value?: Scalar }): Tensor[]
    ScalarList(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): Tensor[]
    ScalarList_out(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void
    Scalar_out(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value: Scalar, options: { out: readonly Tensor[] }): void
    Scalar_out(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], options: { value?: Scalar; out: readonly Tensor[] }): void
    Tensor(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): Tensor[]
    Tensor_out(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor, options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_addcdiv_: TypedOperator<{
    Scalar(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): void
    Scalar(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], options: { value?: Scalar }): void
    ScalarList(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): void
    Tensor(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): void
  }>
  readonly _foreach_addcmul: TypedOperator<{
    Scalar(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): Tensor[]
    Scalar(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], options: { value?: Scalar }): Tensor[]
    ScalarList(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): Tensor[]
    ScalarList_out(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void
    Scalar_out(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value: Scalar, options: { out: readonly Tensor[] }): void
    Scalar_out(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], options: { value?: Scalar; out: readonly Tensor[] }): void
    Tensor(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): Tensor[]
    Tensor_out(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor, options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_addcmul_: TypedOperator<{
    Scalar(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], value?: Scalar): void
    Scalar(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], options: { value?: Scalar }): void
    ScalarList(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: readonly Scalar[]): void
    Tensor(self: readonly Tensor[], tensor1: readonly Tensor[], tensor2: readonly Tensor[], scalars: Tensor): void
  }>
  readonly _foreach_asin: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_asin_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_atan: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_atan_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_ceil: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_ceil_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_clamp_max: TypedOperator<{
    List(self: readonly Tensor[], other: readonly Tensor[]): Tensor[]
    List_out(self: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void
    Scalar(self: readonly Tensor[], scalar: Scalar): Tensor[]
    ScalarList(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[]
    ScalarList_out(self: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void
    Scalar_out(self: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_clamp_max_: TypedOperator<{
    List(self: readonly Tensor[], other: readonly Tensor[]): void
    Scalar(self: readonly Tensor[], scalar: Scalar): void
    ScalarList(self: readonly Tensor[], scalars: readonly Scalar[]): void
  }>
  readonly _foreach_clamp_min: TypedOperator<{
    List(self: readonly Tensor[], other: readonly Tensor[]): Tensor[]
    List_out(self: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void
    Scalar(self: readonly Tensor[], scalar: Scalar): Tensor[]
    ScalarList(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[]
    ScalarList_out(self: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void
    Scalar_out(self: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_clamp_min_: TypedOperator<{
    List(self: readonly Tensor[], other: readonly Tensor[]): void
    Scalar(self: readonly Tensor[], scalar: Scalar): void
    ScalarList(self: readonly Tensor[], scalars: readonly Scalar[]): void
  }>
  readonly _foreach_clone: TypedOperator<{
    default(self: readonly Tensor[], options?: { memoryFormat?: MemoryFormat | null }): Tensor[]
    out(self: readonly Tensor[], options: { memoryFormat?: MemoryFormat | null; out: readonly Tensor[] }): void
  }>
  readonly _foreach_copy: TypedOperator<{
    default(self: readonly Tensor[], src: readonly Tensor[], nonBlocking?: boolean): Tensor[]
    default(self: readonly Tensor[], src: readonly Tensor[], options: { nonBlocking?: boolean }): Tensor[]
    out(self: readonly Tensor[], src: readonly Tensor[], nonBlocking: boolean, options: { out: readonly Tensor[] }): void
    out(self: readonly Tensor[], src: readonly Tensor[], options: { nonBlocking?: boolean; out: readonly Tensor[] }): void
  }>
  readonly _foreach_copy_: TypedOperator<{
    default(self: readonly Tensor[], src: readonly Tensor[], nonBlocking?: boolean): void
    default(self: readonly Tensor[], src: readonly Tensor[], options: { nonBlocking?: boolean }): void
  }>
  readonly _foreach_cos: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_cos_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_cosh: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_cosh_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_div: TypedOperator<{
    List(self: readonly Tensor[], other: readonly Tensor[]): Tensor[]
    List_out(self: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void
    Scalar(self: readonly Tensor[], scalar: Scalar): Tensor[]
    ScalarList(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[]
    ScalarList_out(self: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void
    Scalar_out(self: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void
    Tensor(self: readonly Tensor[], other: Tensor): Tensor[]
    Tensor_out(self: readonly Tensor[], other: Tensor, options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_div_: TypedOperator<{
    List(self: readonly Tensor[], other: readonly Tensor[]): void
    Scalar(self: readonly Tensor[], scalar: Scalar): void
    ScalarList(self: readonly Tensor[], scalars: readonly Scalar[]): void
    Tensor(self: readonly Tensor[], other: Tensor): void
  }>
  readonly _foreach_erf: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_erf_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_erfc: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_erfc_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_exp: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_exp_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_expm1: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_expm1_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_floor: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_floor_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_frac: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_frac_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_lerp: TypedOperator<{
    List(self: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): Tensor[]
    List_out(self: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[], options: { out: readonly Tensor[] }): void
    Scalar(self: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar): Tensor[]
    ScalarList(self: readonly Tensor[], tensors1: readonly Tensor[], weight: readonly Scalar[]): Tensor[]
    ScalarList_out(self: readonly Tensor[], tensors1: readonly Tensor[], weight: readonly Scalar[], options: { out: readonly Tensor[] }): void
    Scalar_out(self: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar, options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_lerp_: TypedOperator<{
    List(self: readonly Tensor[], tensors1: readonly Tensor[], weights: readonly Tensor[]): void
    Scalar(self: readonly Tensor[], tensors1: readonly Tensor[], weight: Scalar): void
    ScalarList(self: readonly Tensor[], tensors1: readonly Tensor[], weight: readonly Scalar[]): void
  }>
  readonly _foreach_lgamma: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_lgamma_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_log: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_log10: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_log10_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_log1p: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_log1p_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_log2: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_log2_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_log_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_max: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_maximum: TypedOperator<{
    List(self: readonly Tensor[], other: readonly Tensor[]): Tensor[]
    List_out(self: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void
    Scalar(self: readonly Tensor[], scalar: Scalar): Tensor[]
    ScalarList(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[]
    ScalarList_out(self: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void
    Scalar_out(self: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_maximum_: TypedOperator<{
    List(self: readonly Tensor[], other: readonly Tensor[]): void
    Scalar(self: readonly Tensor[], scalar: Scalar): void
    ScalarList(self: readonly Tensor[], scalars: readonly Scalar[]): void
  }>
  readonly _foreach_minimum: TypedOperator<{
    List(self: readonly Tensor[], other: readonly Tensor[]): Tensor[]
    List_out(self: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void
    Scalar(self: readonly Tensor[], scalar: Scalar): Tensor[]
    ScalarList(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[]
    ScalarList_out(self: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void
    Scalar_out(self: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_minimum_: TypedOperator<{
    List(self: readonly Tensor[], other: readonly Tensor[]): void
    Scalar(self: readonly Tensor[], scalar: Scalar): void
    ScalarList(self: readonly Tensor[], scalars: readonly Scalar[]): void
  }>
  readonly _foreach_mm: TypedOperator<{
    default(self: readonly Tensor[], mat2: readonly Tensor[]): Tensor[]
  }>
  readonly _foreach_mul: TypedOperator<{
    List(self: readonly Tensor[], other: readonly Tensor[]): Tensor[]
    List_out(self: readonly Tensor[], other: readonly Tensor[], options: { out: readonly Tensor[] }): void
    Scalar(self: readonly Tensor[], scalar: Scalar): Tensor[]
    ScalarList(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[]
    ScalarList_out(self: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void
    Scalar_out(self: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void
    Tensor(self: readonly Tensor[], other: Tensor): Tensor[]
    Tensor_out(self: readonly Tensor[], other: Tensor, options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_mul_: TypedOperator<{
    List(self: readonly Tensor[], other: readonly Tensor[]): void
    Scalar(self: readonly Tensor[], scalar: Scalar): void
    ScalarList(self: readonly Tensor[], scalars: readonly Scalar[]): void
    Tensor(self: readonly Tensor[], other: Tensor): void
  }>
  readonly _foreach_neg: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_neg_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_norm: TypedOperator<{
    Scalar(self: readonly Tensor[], ord?: Scalar, dtype?: Dtype | null): Tensor[]
    Scalar(self: readonly Tensor[], options: Keywords<{ ord?: Scalar; dtype?: Dtype | null }>): Tensor[]
    Scalar_out(self: readonly Tensor[], ord: Scalar, dtype: Dtype | null, options: { out: readonly Tensor[] }): void
    Scalar_out(self: readonly Tensor[], options: Keywords<{ ord?: Scalar; dtype?: Dtype | null; out: readonly Tensor[] }>): void
  }>
  readonly _foreach_pow: TypedOperator<{
    List(self: readonly Tensor[], exponent: readonly Tensor[]): Tensor[]
    List_out(self: readonly Tensor[], exponent: readonly Tensor[], options: { out: readonly Tensor[] }): void
    Scalar(self: readonly Tensor[], exponent: Scalar): Tensor[]
    ScalarAndTensor(self: Scalar, exponent: readonly Tensor[]): Tensor[]
    ScalarList(self: readonly Tensor[], exponent: readonly Scalar[]): Tensor[]
    ScalarList_out(self: readonly Tensor[], exponent: readonly Scalar[], options: { out: readonly Tensor[] }): void
    Scalar_out(self: readonly Tensor[], exponent: Scalar, options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_pow_: TypedOperator<{
    List(self: readonly Tensor[], exponent: readonly Tensor[]): void
    Scalar(self: readonly Tensor[], exponent: Scalar): void
    ScalarList(self: readonly Tensor[], exponent: readonly Scalar[]): void
  }>
  readonly _foreach_powsum: TypedOperator<{
    Scalar(self: readonly Tensor[], ord?: Scalar, dtype?: Dtype | null): Tensor[]
    Scalar(self: readonly Tensor[], options: Keywords<{ ord?: Scalar; dtype?: Dtype | null }>): Tensor[]
    Scalar_out(self: readonly Tensor[], ord: Scalar, dtype: Dtype | null, options: { out: readonly Tensor[] }): void
    Scalar_out(self: readonly Tensor[], options: Keywords<{ ord?: Scalar; dtype?: Dtype | null; out: readonly Tensor[] }>): void
  }>
  readonly _foreach_reciprocal: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_reciprocal_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_round: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_round_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_rsqrt: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_rsqrt_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_sigmoid: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_sigmoid_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_sign: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_sign_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_sin: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_sin_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_sinh: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_sinh_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_sqrt: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_sqrt_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_sub: TypedOperator<{
    List(self: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): Tensor[]
    List_out(self: readonly Tensor[], other: readonly Tensor[], options: { alpha?: Scalar; out: readonly Tensor[] }): void
    Scalar(self: readonly Tensor[], scalar: Scalar): Tensor[]
    ScalarList(self: readonly Tensor[], scalars: readonly Scalar[]): Tensor[]
    ScalarList_out(self: readonly Tensor[], scalars: readonly Scalar[], options: { out: readonly Tensor[] }): void
    Scalar_out(self: readonly Tensor[], scalar: Scalar, options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_sub_: TypedOperator<{
    List(self: readonly Tensor[], other: readonly Tensor[], options?: { alpha?: Scalar }): void
    Scalar(self: readonly Tensor[], scalar: Scalar): void
    ScalarList(self: readonly Tensor[], scalars: readonly Scalar[]): void
  }>
  readonly _foreach_tan: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_tan_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_tanh: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_tanh_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_trunc: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_trunc_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _foreach_zero: TypedOperator<{
    default(self: readonly Tensor[]): Tensor[]
    out(self: readonly Tensor[], options: { out: readonly Tensor[] }): void
  }>
  readonly _foreach_zero_: TypedOperator<{
    default(self: readonly Tensor[]): void
  }>
  readonly _functional_assert_async: TypedOperator<{
    msg(self: Tensor, assertMsg: string, depToken: Tensor): Tensor
  }>
  readonly _functional_assert_scalar: TypedOperator<{
    default(self: Scalar, assertMsg: string, depToken: Tensor): Tensor
  }>
  readonly _functional_sym_constrain_range: TypedOperator<{
    default(size: Scalar, min: number | null, max: number | null, depToken: Tensor): Tensor
  }>
  readonly _functional_sym_constrain_range_for_size: TypedOperator<{
    default(size: Scalar, min: number | null, max: number | null, depToken: Tensor): Tensor
  }>
  readonly _fused_adagrad: TypedOperator<{
    default(self: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): SelfOutListGradsOutListStateSumsOutListStateStepsOutList
    out(self: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void
    tensor_lr(self: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): SelfOutListGradsOutListStateSumsOutList
    tensor_lr_out(self: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void
  }>
  readonly _fused_adagrad_: TypedOperator<{
    default(self: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void
    tensor_lr(self: readonly Tensor[], grads: readonly Tensor[], stateSums: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; lrDecay: number; weightDecay: number; eps: number; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void
  }>
  readonly _fused_adam: TypedOperator<{
    default(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): SelfOutListGradsOutListExpAvgsOutListExpAvgSqsOutListMaxExpAvgSqsOutList
    out(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void
    tensor_lr(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): SelfOutListGradsOutListExpAvgsOutListExpAvgSqsOutListMaxExpAvgSqsOutList
    tensor_lr_out(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void
  }>
  readonly _fused_adam_: TypedOperator<{
    default(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void
    tensor_lr(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void
  }>
  readonly _fused_adamw: TypedOperator<{
    default(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): SelfOutListGradsOutListExpAvgsOutListExpAvgSqsOutListMaxExpAvgSqsOutList
    out(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void
    tensor_lr(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): SelfOutListGradsOutListExpAvgsOutListExpAvgSqsOutListMaxExpAvgSqsOutList
    tensor_lr_out(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void
  }>
  readonly _fused_adamw_: TypedOperator<{
    default(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: number; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void
    tensor_lr(self: readonly Tensor[], grads: readonly Tensor[], expAvgs: readonly Tensor[], expAvgSqs: readonly Tensor[], maxExpAvgSqs: readonly Tensor[], stateSteps: readonly Tensor[], options: { lr: Tensor; beta1: number; beta2: number; weightDecay: number; eps: number; amsgrad: boolean; maximize: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void
  }>
  readonly _fused_dropout: TypedOperator<{
    default(self: Tensor, p: number, generator?: Generator | null): [Tensor, Tensor]
    default(self: Tensor, p: number, options: { generator?: Generator | null }): [Tensor, Tensor]
    out(self: Tensor, p: number, generator: Generator | null, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
    out(self: Tensor, p: number, options: { generator?: Generator | null; out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly _fused_moving_avg_obs_fq_helper: TypedOperator<{
    default(self: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant?: boolean, symmetricQuant?: boolean): OutputMask
    default(self: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, options: { perRowFakeQuant?: boolean; symmetricQuant?: boolean }): OutputMask
    out(self: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant: boolean, symmetricQuant: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
    out(self: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, options: { perRowFakeQuant?: boolean; symmetricQuant?: boolean; out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly _fused_moving_avg_obs_fq_helper_functional: TypedOperator<{
    default(self: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant?: boolean, symmetricQuant?: boolean): OutputMaskRunningMinOutRunningMaxOutScaleOutZeroPointOut
    default(self: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, options: { perRowFakeQuant?: boolean; symmetricQuant?: boolean }): OutputMaskRunningMinOutRunningMaxOutScaleOutZeroPointOut
  }>
  readonly _fused_rms_norm: TypedOperator<{
    default(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, eps: number | null): [Tensor, Tensor]
  }>
  readonly _fused_rms_norm_backward: TypedOperator<{
    default(gradOut: Tensor, input: Tensor, normalizedShape: readonly number[], rstd: Tensor, weight: Tensor | null, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null]
  }>
  readonly _fused_sdp_choice: TypedOperator<{
    default(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, options?: { scale?: number | null; enableGqa?: boolean }): number
    default(query: Tensor, key: Tensor, value: Tensor, options: { attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): number
  }>
  readonly _fused_sgd: TypedOperator<{
    default(self: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { weightDecay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): SelfOutListGradsOutListMomentumBufferListOutList
    out(self: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { weightDecay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void
    tensor_lr(self: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { weightDecay: number; momentum: number; lr: Tensor; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): SelfOutListGradsOutListMomentumBufferListOutList
    tensor_lr_out(self: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { weightDecay: number; momentum: number; lr: Tensor; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null; out: readonly Tensor[] }): void
  }>
  readonly _fused_sgd_: TypedOperator<{
    default(self: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { weightDecay: number; momentum: number; lr: number; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void
    tensor_lr(self: readonly Tensor[], grads: readonly Tensor[], momentumBufferList: readonly Tensor[], options: { weightDecay: number; momentum: number; lr: Tensor; dampening: number; nesterov: boolean; maximize: boolean; isFirstStep: boolean; gradScale?: Tensor | null; foundInf?: Tensor | null }): void
  }>
  readonly _fw_primal: TypedOperator<{
    default(self: Tensor, level: number): Tensor
  }>
  readonly _fw_primal_copy: TypedOperator<{
    default(self: Tensor, level: number): Tensor
    out(self: Tensor, level: number, options: { out: Tensor }): Tensor
  }>
  readonly _gather_sparse_backward: TypedOperator<{
    default(self: Tensor, dim: number, index: Tensor, grad: Tensor): Tensor
  }>
  readonly _grid_sampler_2d_cpu_fallback: TypedOperator<{
    default(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): Tensor
    out(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, options: { out: Tensor }): Tensor
  }>
  readonly _grid_sampler_2d_cpu_fallback_backward: TypedOperator<{
    default(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): [Tensor, Tensor]
  }>
  readonly _grouped_mm: TypedOperator<{
    default(self: Tensor, mat2: Tensor, offs?: Tensor | null, bias?: Tensor | null, outDtype?: Dtype | null): Tensor
    default(self: Tensor, mat2: Tensor, options: { offs?: Tensor | null; bias?: Tensor | null; outDtype?: Dtype | null }): Tensor
  }>
  readonly _has_compatible_shallow_copy_type: TypedOperator<{
    default(self: Tensor, from: Tensor): boolean
  }>
  readonly _has_same_storage_numel: TypedOperator<{
    default(self: Tensor, other: Tensor): boolean
  }>
  readonly _histogramdd_bin_edges: TypedOperator<{
    default(self: Tensor, bins: readonly number[], options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Tensor[]
    out(self: Tensor, bins: readonly number[], options: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean; out: readonly Tensor[] }): void
  }>
  readonly _histogramdd_from_bin_cts: TypedOperator<{
    default(self: Tensor, bins: readonly number[], options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): Tensor
    out(self: Tensor, bins: readonly number[], options: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean; out: Tensor }): Tensor
  }>
  readonly _histogramdd_from_bin_tensors: TypedOperator<{
    default(self: Tensor, bins: readonly Tensor[], options?: { weight?: Tensor | null; density?: boolean }): Tensor
    out(self: Tensor, bins: readonly Tensor[], options: { weight?: Tensor | null; density?: boolean; out: Tensor }): Tensor
  }>
  readonly _index_put_impl: TypedOperator<{
    default(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean, unsafe?: boolean): Tensor
    default(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean; unsafe?: boolean }): Tensor
    out(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate: boolean, unsafe: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean; unsafe?: boolean; out: Tensor }): Tensor
  }>
  readonly _index_put_impl_: TypedOperator<{
    default(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean, unsafe?: boolean): Tensor
    default(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean; unsafe?: boolean }): Tensor
  }>
  readonly _indices: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly _indices_copy: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _int_mm: TypedOperator<{
    default(self: Tensor, mat2: Tensor): Tensor
    out(self: Tensor, mat2: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _is_all_true: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly _is_any_true: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly _is_zerotensor: TypedOperator<{
    default(self: Tensor): boolean
  }>
  readonly _jagged_to_padded_dense_forward: TypedOperator<{
    default(values: Tensor, offsets: readonly Tensor[], maxLengths: readonly number[], paddingValue?: number): Tensor
    default(values: Tensor, offsets: readonly Tensor[], maxLengths: readonly number[], options: { paddingValue?: number }): Tensor
  }>
  readonly _lazy_clone: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly _linalg_check_errors: TypedOperator<{
    default(info: Tensor, apiName: string, options: { isMatrix: boolean }): void
  }>
  readonly _linalg_det: TypedOperator<{
    default(A: Tensor): ResultLUPivots
    result(A: Tensor, options: { result: Tensor; LU: Tensor; pivots: Tensor }): ResultLUPivots
  }>
  readonly _linalg_eigh: TypedOperator<{
    default(A: Tensor, UPLO?: string, computeV?: boolean): EigenvaluesEigenvectors
    default(A: Tensor, options: { UPLO?: string; computeV?: boolean }): EigenvaluesEigenvectors
    eigenvalues(A: Tensor, UPLO: string, computeV: boolean, options: { eigenvalues: Tensor; eigenvectors: Tensor }): EigenvaluesEigenvectors
    eigenvalues(A: Tensor, options: { UPLO?: string; computeV?: boolean; eigenvalues: Tensor; eigenvectors: Tensor }): EigenvaluesEigenvectors
  }>
  readonly _linalg_eigvals: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly _linalg_slogdet: TypedOperator<{
    default(A: Tensor): SignLogabsdetLUPivots
    sign(A: Tensor, options: { sign: Tensor; logabsdet: Tensor; LU: Tensor; pivots: Tensor }): SignLogabsdetLUPivots
  }>
  readonly _linalg_solve_ex: TypedOperator<{
    default(A: Tensor, B: Tensor, options?: { left?: boolean; checkErrors?: boolean }): ResultLUPivotsInfo
    result(A: Tensor, B: Tensor, options: { left?: boolean; checkErrors?: boolean; result: Tensor; LU: Tensor; pivots: Tensor; info: Tensor }): ResultLUPivotsInfo
  }>
  readonly _linalg_svd: TypedOperator<{
    U(A: Tensor, fullMatrices: boolean, computeUv: boolean, options: { driver?: string | null; U: Tensor; S: Tensor; Vh: Tensor }): USVh
    U(A: Tensor, options: { fullMatrices?: boolean; computeUv?: boolean; driver?: string | null; U: Tensor; S: Tensor; Vh: Tensor }): USVh
    default(A: Tensor, fullMatrices?: boolean, computeUv?: boolean, options?: { driver?: string | null }): USVh
    default(A: Tensor, options: { fullMatrices?: boolean; computeUv?: boolean; driver?: string | null }): USVh
  }>
  readonly _local_scalar_dense: TypedOperator<{
    default(self: Tensor): Value
  }>
  readonly _log_softmax: TypedOperator<{
    default(self: Tensor, dim: number, halfToFloat: boolean): Tensor
    out(self: Tensor, dim: number, halfToFloat: boolean, options: { out: Tensor }): Tensor
  }>
  readonly _log_softmax_backward_data: TypedOperator<{
    default(gradOutput: Tensor, output: Tensor, dim: number, inputDtype: Dtype): Tensor
    out(gradOutput: Tensor, output: Tensor, dim: number, inputDtype: Dtype, options: { out: Tensor }): Tensor
  }>
  readonly _logcumsumexp: TypedOperator<{
    default(self: Tensor, dim: number): Tensor
    out(self: Tensor, dim: number, options: { out: Tensor }): Tensor
  }>
  readonly _lstm_mps: TypedOperator<{
    default(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]
    out(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor; out4: Tensor; out5: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]
  }>
  readonly _lu_with_info: TypedOperator<{
    default(self: Tensor, pivot?: boolean, checkErrors?: boolean): LUPivotsInfo
    default(self: Tensor, options: { pivot?: boolean; checkErrors?: boolean }): LUPivotsInfo
  }>
  readonly _make_dep_token: TypedOperator<{
    default(options?: { memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  }>
  readonly _make_dual: TypedOperator<{
    default(primal: Tensor, tangent: Tensor, level: number): Tensor
  }>
  readonly _make_dual_copy: TypedOperator<{
    default(primal: Tensor, tangent: Tensor, level: number): Tensor
    out(primal: Tensor, tangent: Tensor, level: number, options: { out: Tensor }): Tensor
  }>
  readonly _make_per_channel_quantized_tensor: TypedOperator<{
    default(self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number): Tensor
    out(self: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, options: { out: Tensor }): Tensor
  }>
  readonly _make_per_tensor_quantized_tensor: TypedOperator<{
    default(self: Tensor, scale: number, zeroPoint: number): Tensor
    out(self: Tensor, scale: number, zeroPoint: number, options: { out: Tensor }): Tensor
  }>
  readonly _masked_scale: TypedOperator<{
    default(self: Tensor, mask: Tensor, scale: number): Tensor
    out(self: Tensor, mask: Tensor, scale: number, options: { out: Tensor }): Tensor
  }>
  readonly _masked_softmax: TypedOperator<{
    default(self: Tensor, mask: Tensor, dim?: number | null, maskType?: number | null): Tensor
    default(self: Tensor, mask: Tensor, options: { dim?: number | null; maskType?: number | null }): Tensor
    out(self: Tensor, mask: Tensor, dim: number | null, maskType: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, mask: Tensor, options: { dim?: number | null; maskType?: number | null; out: Tensor }): Tensor
  }>
  readonly _masked_softmax_backward: TypedOperator<{
    default(gradOutput: Tensor, output: Tensor, mask: Tensor, dim?: number | null): Tensor
    default(gradOutput: Tensor, output: Tensor, mask: Tensor, options: { dim?: number | null }): Tensor
    out(gradOutput: Tensor, output: Tensor, mask: Tensor, dim: number | null, options: { out: Tensor }): Tensor
    out(gradOutput: Tensor, output: Tensor, mask: Tensor, options: { dim?: number | null; out: Tensor }): Tensor
  }>
  readonly _mixed_dtypes_linear: TypedOperator<{
    default(input: Tensor, weight: Tensor, scale: Tensor, options?: { bias?: Tensor | null; activation?: string | null }): Tensor
  }>
  readonly _mkldnn_reshape: TypedOperator<{
    default(self: Tensor, shape: readonly number[]): Tensor
    out(self: Tensor, shape: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly _mkldnn_transpose: TypedOperator<{
    default(self: Tensor, dim0: number, dim1: number): Tensor
    out(self: Tensor, dim0: number, dim1: number, options: { out: Tensor }): Tensor
  }>
  readonly _mkldnn_transpose_: TypedOperator<{
    default(self: Tensor, dim0: number, dim1: number): Tensor
  }>
  readonly _mps_convolution: TypedOperator<{
    default(self: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number): Tensor
    out(self: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options: { out: Tensor }): Tensor
  }>
  readonly _mps_convolution_transpose: TypedOperator<{
    default(self: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number): Tensor
    out(self: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options: { out: Tensor }): Tensor
  }>
  readonly _native_batch_norm_legit: TypedOperator<{
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor]
    no_stats(input: Tensor, weight: Tensor | null, bias: Tensor | null, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor]
    no_stats_out(input: Tensor, weight: Tensor | null, bias: Tensor | null, training: boolean, momentum: number, eps: number, options: { out: Tensor; saveMean: Tensor; saveInvstd: Tensor }): [Tensor, Tensor, Tensor]
    out(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, training: boolean, momentum: number, eps: number, options: { out: Tensor; saveMean: Tensor; saveInvstd: Tensor }): [Tensor, Tensor, Tensor]
  }>
  readonly _native_batch_norm_legit_functional: TypedOperator<{
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor, Tensor, Tensor]
  }>
  readonly _native_batch_norm_legit_no_training: TypedOperator<{
    default(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number): [Tensor, Tensor, Tensor]
    out(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, momentum: number, eps: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor]
  }>
  readonly _native_multi_head_attention: TypedOperator<{
    default(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask?: Tensor | null, needWeights?: boolean, averageAttnWeights?: boolean, maskType?: number | null): [Tensor, Tensor]
    default(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, options: { mask?: Tensor | null; needWeights?: boolean; averageAttnWeights?: boolean; maskType?: number | null }): [Tensor, Tensor]
    out(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask: Tensor | null, needWeights: boolean, averageAttnWeights: boolean, maskType: number | null, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
    out(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, options: { mask?: Tensor | null; needWeights?: boolean; averageAttnWeights?: boolean; maskType?: number | null; out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly _neg_view: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly _neg_view_copy: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _nested_compute_contiguous_strides_offsets: TypedOperator<{
    default(nestedSize: Tensor): [Tensor, Tensor]
  }>
  readonly _nested_from_padded: TypedOperator<{
    default(padded: Tensor, cpuNestedShapeExample: Tensor, fuseTransform0213?: boolean): Tensor
    default(padded: Tensor, cpuNestedShapeExample: Tensor, options: { fuseTransform0213?: boolean }): Tensor
    out(padded: Tensor, cpuNestedShapeExample: Tensor, fuseTransform0213: boolean, options: { out: Tensor }): Tensor
    out(padded: Tensor, cpuNestedShapeExample: Tensor, options: { fuseTransform0213?: boolean; out: Tensor }): Tensor
  }>
  readonly _nested_from_padded_and_nested_example: TypedOperator<{
    default(padded: Tensor, ntExample: Tensor): Tensor
    out(padded: Tensor, ntExample: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _nested_from_padded_tensor: TypedOperator<{
    default(padded: Tensor, offsets: Tensor, dummy: Tensor, raggedIdx?: number, minSeqlen?: Tensor | null, maxSeqlen?: Tensor | null, sum_S?: number | null): Tensor
    default(padded: Tensor, offsets: Tensor, dummy: Tensor, options: { raggedIdx?: number; minSeqlen?: Tensor | null; maxSeqlen?: Tensor | null; sum_S?: number | null }): Tensor
  }>
  readonly _nested_get_jagged_dummy: TypedOperator<{
    default(any: Tensor): Tensor
  }>
  readonly _nested_get_lengths: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly _nested_get_max_seqlen: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly _nested_get_min_seqlen: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly _nested_get_offsets: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly _nested_get_ragged_idx: TypedOperator<{
    default(self: Tensor): number
  }>
  readonly _nested_get_values: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly _nested_get_values_copy: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _nested_select_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, dim: number, index: number): Tensor
  }>
  readonly _nested_sum_backward: TypedOperator<{
    default(grad: Tensor, self: Tensor, dim: number | readonly number[] | null, keepdim?: boolean): Tensor
    default(grad: Tensor, self: Tensor, dim: number | readonly number[] | null, options: { keepdim?: boolean }): Tensor
  }>
  readonly _nested_tensor_from_mask: TypedOperator<{
    default(t: Tensor, mask: Tensor, maskCheck?: boolean): Tensor
    default(t: Tensor, mask: Tensor, options: { maskCheck?: boolean }): Tensor
    out(t: Tensor, mask: Tensor, maskCheck: boolean, options: { out: Tensor }): Tensor
    out(t: Tensor, mask: Tensor, options: { maskCheck?: boolean; out: Tensor }): Tensor
  }>
  readonly _nested_tensor_from_mask_left_aligned: TypedOperator<{
    default(t: Tensor, mask: Tensor): boolean
  }>
  readonly _nested_tensor_from_tensor_list: TypedOperator<{
    default(list: readonly Tensor[], dtype?: Dtype | null, layout?: Layout | null, device?: Device | null, pinMemory?: boolean | null): Tensor
    default(list: readonly Tensor[], options: Placement): Tensor
    out(list: readonly Tensor[], dtype: Dtype | null, layout: Layout | null, device: Device | null, pinMemory: boolean | null, options: { out: Tensor }): Tensor
    out(list: readonly Tensor[], options: { out: Tensor } & Placement): Tensor
  }>
  readonly _nested_tensor_size: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _nested_tensor_softmax_with_shape: TypedOperator<{
    default(self: Tensor, query: Tensor): Tensor
  }>
  readonly _nested_tensor_storage_offsets: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _nested_tensor_strides: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _nested_view_from_buffer: TypedOperator<{
    default(self: Tensor, nestedSize: Tensor, nestedStrides: Tensor, offsets: Tensor): Tensor
  }>
  readonly _nested_view_from_buffer_copy: TypedOperator<{
    default(self: Tensor, nestedSize: Tensor, nestedStrides: Tensor, offsets: Tensor): Tensor
    out(self: Tensor, nestedSize: Tensor, nestedStrides: Tensor, offsets: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _nested_view_from_jagged: TypedOperator<{
    default(self: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null, raggedIdx?: number, minSeqlen?: Tensor | null, maxSeqlen?: Tensor | null): Tensor
    default(self: Tensor, offsets: Tensor, dummy: Tensor, options: { lengths?: Tensor | null; raggedIdx?: number; minSeqlen?: Tensor | null; maxSeqlen?: Tensor | null }): Tensor
  }>
  readonly _nested_view_from_jagged_copy: TypedOperator<{
    default(self: Tensor, offsets: Tensor, dummy: Tensor, lengths?: Tensor | null, raggedIdx?: number, minSeqlen?: Tensor | null, maxSeqlen?: Tensor | null): Tensor
    default(self: Tensor, offsets: Tensor, dummy: Tensor, options: { lengths?: Tensor | null; raggedIdx?: number; minSeqlen?: Tensor | null; maxSeqlen?: Tensor | null }): Tensor
    out(self: Tensor, offsets: Tensor, dummy: Tensor, lengths: Tensor | null, raggedIdx: number, minSeqlen: Tensor | null, maxSeqlen: Tensor | null, options: { out: Tensor }): Tensor
    out(self: Tensor, offsets: Tensor, dummy: Tensor, options: { lengths?: Tensor | null; raggedIdx?: number; minSeqlen?: Tensor | null; maxSeqlen?: Tensor | null; out: Tensor }): Tensor
  }>
  readonly _new_zeros_with_same_feature_meta: TypedOperator<{
    default(self: Tensor, other: Tensor, options?: { selfNumBatchDims?: number }): Tensor
    out(self: Tensor, other: Tensor, options: { selfNumBatchDims?: number; out: Tensor }): Tensor
  }>
  readonly _nnpack_available: TypedOperator<{
    default(): boolean
  }>
  readonly _nnpack_spatial_convolution: TypedOperator<{
    default(input: Tensor, weight: Tensor, bias: Tensor | null, padding: number | readonly number[], stride?: number | readonly number[]): Tensor
    default(input: Tensor, weight: Tensor, bias: Tensor | null, padding: number | readonly number[], options: { stride?: number | readonly number[] }): Tensor
    out(input: Tensor, weight: Tensor, bias: Tensor | null, padding: number | readonly number[], stride: number | readonly number[], options: { out: Tensor }): Tensor
    out(input: Tensor, weight: Tensor, bias: Tensor | null, padding: number | readonly number[], options: { stride?: number | readonly number[]; out: Tensor }): Tensor
  }>
  readonly _nnz: TypedOperator<{
    default(self: Tensor): number
  }>
  readonly _pack_padded_sequence: TypedOperator<{
    default(input: Tensor, lengths: Tensor, batchFirst: boolean): [Tensor, Tensor]
    out(input: Tensor, lengths: Tensor, batchFirst: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly _pack_padded_sequence_backward: TypedOperator<{
    default(grad: Tensor, inputSize: readonly number[], batchSizes: Tensor, batchFirst: boolean): Tensor
  }>
  readonly _pad_circular: TypedOperator<{
    default(self: Tensor, pad: readonly number[]): Tensor
  }>
  readonly _pad_enum: TypedOperator<{
    default(self: Tensor, pad: readonly number[], mode: number, value?: number | null): Tensor
    default(self: Tensor, pad: readonly number[], mode: number, options: { value?: number | null }): Tensor
  }>
  readonly _pad_packed_sequence: TypedOperator<{
    default(data: Tensor, batchSizes: Tensor, batchFirst: boolean, paddingValue: Scalar, totalLength: number): [Tensor, Tensor]
  }>
  readonly _padded_dense_to_jagged_forward: TypedOperator<{
    default(dense: Tensor, offsets: readonly Tensor[], total_L?: number | null): Tensor
    default(dense: Tensor, offsets: readonly Tensor[], options: { total_L?: number | null }): Tensor
  }>
  readonly _pdist_backward: TypedOperator<{
    default(grad: Tensor, self: Tensor, p: number, pdist: Tensor): Tensor
    out(grad: Tensor, self: Tensor, p: number, pdist: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _pdist_forward: TypedOperator<{
    default(self: Tensor, p?: number): Tensor
    default(self: Tensor, options: { p?: number }): Tensor
    out(self: Tensor, p: number, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { p?: number; out: Tensor }): Tensor
  }>
  readonly _philox_key_fold_in: TypedOperator<{
    default(key: Tensor, data: number): Tensor
  }>
  readonly _philox_key_split: TypedOperator<{
    default(key: Tensor, numSplits: number): Tensor
  }>
  readonly _philox_normal: TypedOperator<{
    default(self: Tensor, key: Tensor, mean?: number, std?: number): Tensor
    default(self: Tensor, key: Tensor, options: { mean?: number; std?: number }): Tensor
    out(self: Tensor, key: Tensor, mean: number, std: number, options: { out: Tensor }): Tensor
    out(self: Tensor, key: Tensor, options: { mean?: number; std?: number; out: Tensor }): Tensor
  }>
  readonly _philox_normal_: TypedOperator<{
    default(self: Tensor, key: Tensor, mean?: number, std?: number): Tensor
    default(self: Tensor, key: Tensor, options: { mean?: number; std?: number }): Tensor
  }>
  readonly _philox_uniform: TypedOperator<{
    default(self: Tensor, key: Tensor, low?: number, high?: number): Tensor
    default(self: Tensor, key: Tensor, options: { low?: number; high?: number }): Tensor
    out(self: Tensor, key: Tensor, low: number, high: number, options: { out: Tensor }): Tensor
    out(self: Tensor, key: Tensor, options: { low?: number; high?: number; out: Tensor }): Tensor
  }>
  readonly _philox_uniform_: TypedOperator<{
    default(self: Tensor, key: Tensor, low?: number, high?: number): Tensor
    default(self: Tensor, key: Tensor, options: { low?: number; high?: number }): Tensor
  }>
  readonly _pin_memory: TypedOperator<{
    default(self: Tensor, device?: Device | null): Tensor
    default(self: Tensor, options: Keywords<{ device?: Device | null }>): Tensor
    out(self: Tensor, device: Device | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: Keywords<{ device?: Device | null; out: Tensor }>): Tensor
  }>
  readonly _prelu_kernel: TypedOperator<{
    default(self: Tensor, weight: Tensor): Tensor
  }>
  readonly _prelu_kernel_backward: TypedOperator<{
    default(gradOutput: Tensor, self: Tensor, weight: Tensor): [Tensor, Tensor]
  }>
  readonly _print: TypedOperator<{
    default(s: string): void
  }>
  readonly _propagate_xla_data: TypedOperator<{
    default(input: Tensor, output: Tensor): void
  }>
  readonly _remove_batch_dim: TypedOperator<{
    default(self: Tensor, level: number, batchSize: number, outDim: number): Tensor
  }>
  readonly _reshape_alias: TypedOperator<{
    default(self: Tensor, size: readonly number[], stride: readonly number[]): Tensor
  }>
  readonly _reshape_alias_copy: TypedOperator<{
    default(self: Tensor, size: readonly number[], stride: readonly number[]): Tensor
    out(self: Tensor, size: readonly number[], stride: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly _reshape_copy: TypedOperator<{
    default(self: Tensor, size: readonly number[]): Tensor
  }>
  readonly _reshape_from_tensor: TypedOperator<{
    default(self: Tensor, shape: Tensor): Tensor
  }>
  readonly _resize_output: TypedOperator<{
    default(self: Tensor, size: readonly number[], device: Device): Tensor
    out(self: Tensor, size: readonly number[], device: Device, options: { out: Tensor }): Tensor
  }>
  readonly _resize_output_: TypedOperator<{
    default(self: Tensor, size: readonly number[], device: Device): Tensor
  }>
  readonly _rowwise_prune: TypedOperator<{
    default(weight: Tensor, mask: Tensor, compressedIndicesDtype: Dtype): [Tensor, Tensor]
  }>
  readonly _safe_softmax: TypedOperator<{
    default(self: Tensor, dim: number, dtype?: Dtype | null): Tensor
    default(self: Tensor, dim: number, options: Keywords<{ dtype?: Dtype | null }>): Tensor
  }>
  readonly _sample_dirichlet: TypedOperator<{
    default(self: Tensor, generator?: Generator | null): Tensor
    default(self: Tensor, options: { generator?: Generator | null }): Tensor
    out(self: Tensor, generator: Generator | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { generator?: Generator | null; out: Tensor }): Tensor
  }>
  readonly _saturate_weight_to_fp16: TypedOperator<{
    default(weight: Tensor): Tensor
  }>
  readonly _scaled_dot_product_attention_math: TypedOperator<{
    default(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, dropoutMask?: Tensor | null, options?: { scale?: number | null; enableGqa?: boolean }): [Tensor, Tensor]
    default(query: Tensor, key: Tensor, value: Tensor, options: { attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; dropoutMask?: Tensor | null; scale?: number | null; enableGqa?: boolean }): [Tensor, Tensor]
  }>
  readonly _scaled_dot_product_attention_math_for_mps: TypedOperator<{
    default(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, dropoutMask?: Tensor | null, options?: { scale?: number | null; enableGqa?: boolean }): [Tensor, Tensor]
    default(query: Tensor, key: Tensor, value: Tensor, options: { attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; dropoutMask?: Tensor | null; scale?: number | null; enableGqa?: boolean }): [Tensor, Tensor]
  }>
  readonly _scaled_dot_product_cudnn_attention: TypedOperator<{
    default(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, computeLogSumexp: boolean, dropoutP?: number, isCausal?: boolean, returnDebugMask?: boolean, options?: { scale?: number | null }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKPhiloxSeedPhiloxOffsetDebugAttnMask
    default(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, computeLogSumexp: boolean, options: { dropoutP?: number; isCausal?: boolean; returnDebugMask?: boolean; scale?: number | null }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKPhiloxSeedPhiloxOffsetDebugAttnMask
  }>
  readonly _scaled_dot_product_cudnn_attention_backward: TypedOperator<{
    default(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, attnBias: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, options?: { scale?: number | null }): [Tensor, Tensor, Tensor]
  }>
  readonly _scaled_dot_product_efficient_attention: TypedOperator<{
    default(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, computeLogSumexp: boolean, dropoutP?: number, isCausal?: boolean, options?: { scale?: number | null }): OutputLogSumexpPhiloxSeedPhiloxOffset
    default(query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor | null, computeLogSumexp: boolean, options: { dropoutP?: number; isCausal?: boolean; scale?: number | null }): OutputLogSumexpPhiloxSeedPhiloxOffset
  }>
  readonly _scaled_dot_product_efficient_attention_backward: TypedOperator<{
    default(gradOut_: Tensor, query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor, out: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, dropoutP: number, gradInputMask: boolean | readonly boolean[], isCausal?: boolean, options?: { scale?: number | null }): [Tensor | null, Tensor | null, Tensor | null, Tensor | null]
    default(gradOut_: Tensor, query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor, out: Tensor, logsumexp: Tensor, philoxSeed: Tensor, philoxOffset: Tensor, dropoutP: number, gradInputMask: boolean | readonly boolean[], options: { isCausal?: boolean; scale?: number | null }): [Tensor | null, Tensor | null, Tensor | null, Tensor | null]
  }>
  readonly _scaled_dot_product_flash_attention: TypedOperator<{
    default(query: Tensor, key: Tensor, value: Tensor, dropoutP?: number, isCausal?: boolean, returnDebugMask?: boolean, options?: { scale?: number | null }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKRngStateUnusedDebugAttnMask
    default(query: Tensor, key: Tensor, value: Tensor, options: { dropoutP?: number; isCausal?: boolean; returnDebugMask?: boolean; scale?: number | null }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKRngStateUnusedDebugAttnMask
    quantized(query: Tensor, key: Tensor, value: Tensor, qDescale: Tensor | null, kDescale: Tensor | null, vDescale: Tensor | null, dropoutP?: number, isCausal?: boolean, returnDebugMask?: boolean, options?: { scale?: number | null }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKRngStateUnusedDebugAttnMask
    quantized(query: Tensor, key: Tensor, value: Tensor, qDescale: Tensor | null, kDescale: Tensor | null, vDescale: Tensor | null, options: { dropoutP?: number; isCausal?: boolean; returnDebugMask?: boolean; scale?: number | null }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKRngStateUnusedDebugAttnMask
  }>
  readonly _scaled_dot_product_flash_attention_backward: TypedOperator<{
    default(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, philoxSeed: Tensor, philoxOffset: Tensor, options?: { scale?: number | null }): GradQueryGradKeyGradValue
  }>
  readonly _scaled_dot_product_flash_attention_for_cpu: TypedOperator<{
    default(query: Tensor, key: Tensor, value: Tensor, dropoutP?: number, isCausal?: boolean, options?: { attnMask?: Tensor | null; scale?: number | null }): OutputLogsumexp
    default(query: Tensor, key: Tensor, value: Tensor, options: { dropoutP?: number; isCausal?: boolean; attnMask?: Tensor | null; scale?: number | null }): OutputLogsumexp
  }>
  readonly _scaled_dot_product_flash_attention_for_cpu_backward: TypedOperator<{
    default(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, out: Tensor, logsumexp: Tensor, dropoutP: number, isCausal: boolean, options?: { attnMask?: Tensor | null; scale?: number | null }): GradQueryGradKeyGradValue
  }>
  readonly _scaled_dot_product_fused_attention_overrideable: TypedOperator<{
    default(query: Tensor, key: Tensor, value: Tensor, attnBias?: Tensor | null, dropoutP?: number, isCausal?: boolean, returnDebugMask?: boolean, options?: { scale?: number | null }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKPhiloxSeedPhiloxOffsetDebugAttnMask
    default(query: Tensor, key: Tensor, value: Tensor, options: { attnBias?: Tensor | null; dropoutP?: number; isCausal?: boolean; returnDebugMask?: boolean; scale?: number | null }): OutputLogsumexpCumSeqQCumSeqKMaxQMaxKPhiloxSeedPhiloxOffsetDebugAttnMask
  }>
  readonly _scaled_dot_product_fused_attention_overrideable_backward: TypedOperator<{
    default(gradOut: Tensor, query: Tensor, key: Tensor, value: Tensor, attnBias: Tensor, gradInputMask: boolean | readonly boolean[], out: Tensor, logsumexp: Tensor, cumSeqQ: Tensor, cumSeqK: Tensor, maxQ: number, maxK: number, dropoutP: number, isCausal: boolean, philoxSeed: Tensor, philoxOffset: Tensor, options?: { scale?: number | null }): GradQueryOrNullGradKeyOrNullGradValueOrNullGradAttnBiasOrNull
  }>
  readonly _scaled_grouped_mm: TypedOperator<{
    default(self: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, offs?: Tensor | null, bias?: Tensor | null, scaleResult?: Tensor | null, outDtype?: Dtype | null, useFastAccum?: boolean): Tensor
    default(self: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, options: { offs?: Tensor | null; bias?: Tensor | null; scaleResult?: Tensor | null; outDtype?: Dtype | null; useFastAccum?: boolean }): Tensor
  }>
  readonly _scaled_grouped_mm_v2: TypedOperator<{
    default(self: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: readonly number[], swizzleA: readonly number[], scaleB: readonly Tensor[], recipeB: readonly number[], swizzleB: readonly number[], offs?: Tensor | null, bias?: Tensor | null, outDtype?: Dtype | null, contractionDim?: readonly number[], useFastAccum?: boolean): Tensor
    default(self: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: readonly number[], swizzleA: readonly number[], scaleB: readonly Tensor[], recipeB: readonly number[], swizzleB: readonly number[], options: { offs?: Tensor | null; bias?: Tensor | null; outDtype?: Dtype | null; contractionDim?: readonly number[]; useFastAccum?: boolean }): Tensor
  }>
  readonly _scaled_mm: TypedOperator<{
    default(self: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, bias?: Tensor | null, scaleResult?: Tensor | null, outDtype?: Dtype | null, useFastAccum?: boolean): Tensor
    default(self: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, options: { bias?: Tensor | null; scaleResult?: Tensor | null; outDtype?: Dtype | null; useFastAccum?: boolean }): Tensor
    out(self: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, bias: Tensor | null, scaleResult: Tensor | null, outDtype: Dtype | null, useFastAccum: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, mat2: Tensor, scaleA: Tensor, scaleB: Tensor, options: { bias?: Tensor | null; scaleResult?: Tensor | null; outDtype?: Dtype | null; useFastAccum?: boolean; out: Tensor }): Tensor
  }>
  readonly _scaled_mm_v2: TypedOperator<{
    default(self: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: readonly number[], swizzleA: readonly number[], scaleB: readonly Tensor[], recipeB: readonly number[], swizzleB: readonly number[], bias: Tensor | null, outDtype: Dtype | null, contractionDim?: readonly number[], useFastAccum?: boolean): Tensor
    default(self: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: readonly number[], swizzleA: readonly number[], scaleB: readonly Tensor[], recipeB: readonly number[], swizzleB: readonly number[], bias: Tensor | null, outDtype: Dtype | null, options: { contractionDim?: readonly number[]; useFastAccum?: boolean }): Tensor
    out(self: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: readonly number[], swizzleA: readonly number[], scaleB: readonly Tensor[], recipeB: readonly number[], swizzleB: readonly number[], bias: Tensor | null, outDtype: Dtype | null, contractionDim: readonly number[], useFastAccum: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, mat2: Tensor, scaleA: readonly Tensor[], recipeA: readonly number[], swizzleA: readonly number[], scaleB: readonly Tensor[], recipeB: readonly number[], swizzleB: readonly number[], bias: Tensor | null, outDtype: Dtype | null, options: { contractionDim?: readonly number[]; useFastAccum?: boolean; out: Tensor }): Tensor
  }>
  readonly _segment_reduce_backward: TypedOperator<{
    default(grad: Tensor, output: Tensor, data: Tensor, reduce: string, options?: { lengths?: Tensor | null; offsets?: Tensor | null; axis?: number; initial?: Scalar | null }): Tensor
    out(grad: Tensor, output: Tensor, data: Tensor, reduce: string, options: { lengths?: Tensor | null; offsets?: Tensor | null; axis?: number; initial?: Scalar | null; out: Tensor }): Tensor
  }>
  readonly _shape_as_tensor: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly _slow_conv2d_backward: TypedOperator<{
    grad_input(gradOutput: Tensor, self: Tensor, weight: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { gradInput: Tensor; gradWeight: Tensor; gradBias: Tensor }): [Tensor, Tensor, Tensor]
    output_mask(gradOutput: Tensor, self: Tensor, weight: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], outputMask: boolean | readonly boolean[]): GradInputOrNullGradWeightOrNullGradBiasOrNull
    output_mask_out(gradOutput: Tensor, self: Tensor, weight: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], outputMask: boolean | readonly boolean[], options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor | null, Tensor | null, Tensor | null]
  }>
  readonly _slow_conv2d_forward: TypedOperator<{
    default(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[]): Tensor
    output(self: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { output: Tensor }): Tensor
  }>
  readonly _sobol_engine_draw: TypedOperator<{
    default(quasi: Tensor, n: number, sobolstate: Tensor, dimension: number, numGenerated: number, dtype: Dtype | null): [Tensor, Tensor]
  }>
  readonly _sobol_engine_ff_: TypedOperator<{
    default(self: Tensor, n: number, sobolstate: Tensor, dimension: number, numGenerated: number): Tensor
  }>
  readonly _sobol_engine_initialize_state_: TypedOperator<{
    default(self: Tensor, dimension: number): Tensor
  }>
  readonly _sobol_engine_scramble_: TypedOperator<{
    default(self: Tensor, ltm: Tensor, dimension: number): Tensor
  }>
  readonly _softmax: TypedOperator<{
    default(self: Tensor, dim: number, halfToFloat: boolean): Tensor
    out(self: Tensor, dim: number, halfToFloat: boolean, options: { out: Tensor }): Tensor
  }>
  readonly _softmax_backward_data: TypedOperator<{
    default(gradOutput: Tensor, output: Tensor, dim: number, inputDtype: Dtype): Tensor
    out(gradOutput: Tensor, output: Tensor, dim: number, inputDtype: Dtype, options: { gradInput: Tensor }): Tensor
  }>
  readonly _sparse_addmm: TypedOperator<{
    default(self: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
    out(self: Tensor, mat1: Tensor, mat2: Tensor, options: { beta?: Scalar; alpha?: Scalar; out: Tensor }): Tensor
  }>
  readonly _sparse_broadcast_to: TypedOperator<{
    default(self: Tensor, size: readonly number[]): Tensor
  }>
  readonly _sparse_broadcast_to_copy: TypedOperator<{
    default(self: Tensor, size: readonly number[]): Tensor
    out(self: Tensor, size: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly _sparse_bsc_tensor_unsafe: TypedOperator<{
    default(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], options?: Placement): Tensor
  }>
  readonly _sparse_bsr_tensor_unsafe: TypedOperator<{
    default(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], options?: Placement): Tensor
  }>
  readonly _sparse_compressed_tensor_unsafe: TypedOperator<{
    default(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: readonly number[], options?: Placement): Tensor
  }>
  readonly _sparse_compressed_tensor_with_dims: TypedOperator<{
    default(nnz: number, denseDim: number, size: readonly number[], blocksize: readonly number[], indexDtype: Dtype, options?: FactoryOptions): Tensor
  }>
  readonly _sparse_coo_tensor_unsafe: TypedOperator<{
    default(indices: Tensor, values: Tensor, size: readonly number[], options?: { isCoalesced?: boolean | null } & Placement): Tensor
  }>
  readonly _sparse_coo_tensor_with_dims: TypedOperator<{
    default(sparseDim: number, denseDim: number, size: readonly number[], options?: FactoryOptions): Tensor
    out(sparseDim: number, denseDim: number, size: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly _sparse_coo_tensor_with_dims_and_tensors: TypedOperator<{
    default(sparseDim: number, denseDim: number, size: readonly number[], indices: Tensor, values: Tensor, options?: { isCoalesced?: boolean | null } & Placement): Tensor
    out(sparseDim: number, denseDim: number, size: readonly number[], indices: Tensor, values: Tensor, options: { isCoalesced?: boolean | null; out: Tensor }): Tensor
  }>
  readonly _sparse_csc_tensor_unsafe: TypedOperator<{
    default(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], options?: Placement): Tensor
  }>
  readonly _sparse_csr_prod: TypedOperator<{
    dim_dtype(self: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
    dim_dtype(self: Tensor, dim: number | readonly number[], options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null }>): Tensor
    dim_dtype_out(self: Tensor, dim: number | readonly number[], keepdim: boolean, options: Keywords<{ dtype?: Dtype | null; out: Tensor }>): Tensor
    dim_dtype_out(self: Tensor, dim: number | readonly number[], options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null; out: Tensor }>): Tensor
  }>
  readonly _sparse_csr_sum: TypedOperator<{
    dim_dtype(self: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
    dim_dtype(self: Tensor, dim: number | readonly number[], options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null }>): Tensor
    dim_dtype_out(self: Tensor, dim: number | readonly number[], keepdim: boolean, options: Keywords<{ dtype?: Dtype | null; out: Tensor }>): Tensor
    dim_dtype_out(self: Tensor, dim: number | readonly number[], options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null; out: Tensor }>): Tensor
  }>
  readonly _sparse_csr_tensor_unsafe: TypedOperator<{
    default(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], options?: Placement): Tensor
  }>
  readonly _sparse_log_softmax: TypedOperator<{
    default(self: Tensor, dim: number, halfToFloat: boolean): Tensor
    int(self: Tensor, dim: number, dtype?: Dtype | null): Tensor
    int(self: Tensor, dim: number, options: Keywords<{ dtype?: Dtype | null }>): Tensor
    out(self: Tensor, dim: number, halfToFloat: boolean, options: { out: Tensor }): Tensor
  }>
  readonly _sparse_log_softmax_backward_data: TypedOperator<{
    default(gradOutput: Tensor, output: Tensor, dim: number, self: Tensor): Tensor
    out(gradOutput: Tensor, output: Tensor, dim: number, self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _sparse_mask_projection: TypedOperator<{
    default(self: Tensor, mask: Tensor, accumulateMatches?: boolean): Tensor
    default(self: Tensor, mask: Tensor, options: { accumulateMatches?: boolean }): Tensor
    out(self: Tensor, mask: Tensor, accumulateMatches: boolean, options: { out: Tensor }): Tensor
    out(self: Tensor, mask: Tensor, options: { accumulateMatches?: boolean; out: Tensor }): Tensor
  }>
  readonly _sparse_mm: TypedOperator<{
    default(sparse: Tensor, dense: Tensor): Tensor
    reduce(sparse: Tensor, dense: Tensor, reduce: string): Tensor
  }>
  readonly _sparse_mm_reduce_impl: TypedOperator<{
    default(self: Tensor, other: Tensor, reduce: string): [Tensor, Tensor]
  }>
  readonly _sparse_mm_reduce_impl_backward: TypedOperator<{
    default(self: Tensor, gradOut: Tensor, weight: Tensor, reduce: string, argOut: Tensor, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null]
  }>
  readonly _sparse_semi_structured_addmm: TypedOperator<{
    default(input: Tensor, mat1: Tensor, mat1Meta: Tensor, mat2: Tensor, options?: { alpha?: Scalar; beta?: Scalar; outDtype?: Dtype | null }): Tensor
  }>
  readonly _sparse_semi_structured_apply: TypedOperator<{
    default(input: Tensor, threadMasks: Tensor): [Tensor, Tensor]
  }>
  readonly _sparse_semi_structured_apply_dense: TypedOperator<{
    default(input: Tensor, threadMasks: Tensor): Tensor
  }>
  readonly _sparse_semi_structured_linear: TypedOperator<{
    default(input: Tensor, weight: Tensor, meta: Tensor, options?: { bias?: Tensor | null; activation?: string | null; outDtype?: Dtype | null }): Tensor
  }>
  readonly _sparse_semi_structured_mm: TypedOperator<{
    default(mat1: Tensor, mat1Meta: Tensor, mat2: Tensor, options?: { outDtype?: Dtype | null }): Tensor
  }>
  readonly _sparse_semi_structured_tile: TypedOperator<{
    default(input: Tensor, algorithm?: string, useCutlass?: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor]
    default(input: Tensor, options: { algorithm?: string; useCutlass?: boolean }): [Tensor, Tensor, Tensor, Tensor, Tensor]
  }>
  readonly _sparse_softmax: TypedOperator<{
    default(self: Tensor, dim: number, halfToFloat: boolean): Tensor
    int(self: Tensor, dim: number, dtype?: Dtype | null): Tensor
    int(self: Tensor, dim: number, options: Keywords<{ dtype?: Dtype | null }>): Tensor
    out(self: Tensor, dim: number, halfToFloat: boolean, options: { out: Tensor }): Tensor
  }>
  readonly _sparse_softmax_backward_data: TypedOperator<{
    default(gradOutput: Tensor, output: Tensor, dim: number, self: Tensor): Tensor
    out(gradOutput: Tensor, output: Tensor, dim: number, self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _sparse_sparse_matmul: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _sparse_sum: TypedOperator<{
    default(self: Tensor): Tensor
    dim(self: Tensor, dim: number | readonly number[]): Tensor
    dim_dtype(self: Tensor, dim: number | readonly number[], options: Keywords<{ dtype: Dtype }>): Tensor
    dim_out(self: Tensor, dim: number | readonly number[], options: { out: Tensor }): Tensor
    dtype(self: Tensor, options: Keywords<{ dtype: Dtype }>): Tensor
  }>
  readonly _sparse_sum_backward: TypedOperator<{
    default(grad: Tensor, self: Tensor, dim: readonly number[]): Tensor
    out(grad: Tensor, self: Tensor, dim: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly _spdiags: TypedOperator<{
    default(diagonals: Tensor, offsets: Tensor, shape: readonly number[], layout?: Layout | null): Tensor
    default(diagonals: Tensor, offsets: Tensor, shape: readonly number[], options: Keywords<{ layout?: Layout | null }>): Tensor
    out(diagonals: Tensor, offsets: Tensor, shape: readonly number[], layout: Layout | null, options: { out: Tensor }): Tensor
    out(diagonals: Tensor, offsets: Tensor, shape: readonly number[], options: Keywords<{ layout?: Layout | null; out: Tensor }>): Tensor
  }>
  readonly _spsolve: TypedOperator<{
    default(A: Tensor, B: Tensor, options?: { left?: boolean }): Tensor
  }>
  readonly _stack: TypedOperator<{
    default(tensors: readonly Tensor[], dim?: number): Tensor
    default(tensors: readonly Tensor[], options: { dim?: number }): Tensor
    out(tensors: readonly Tensor[], dim: number, options: { out: Tensor }): Tensor
    out(tensors: readonly Tensor[], options: { dim?: number; out: Tensor }): Tensor
  }>
  readonly _standard_gamma: TypedOperator<{
    default(self: Tensor, generator?: Generator | null): Tensor
    default(self: Tensor, options: { generator?: Generator | null }): Tensor
    out(self: Tensor, generator: Generator | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { generator?: Generator | null; out: Tensor }): Tensor
  }>
  readonly _standard_gamma_grad: TypedOperator<{
    default(self: Tensor, output: Tensor): Tensor
    out(self: Tensor, output: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _test_ambiguous_defaults: TypedOperator<{
    a(dummy: Tensor, a?: number, b?: number): Tensor
    a(dummy: Tensor, options: { a?: number; b?: number }): Tensor
    b(dummy: Tensor, a?: number, b?: string): Tensor
    b(dummy: Tensor, options: { a?: number; b?: string }): Tensor
  }>
  readonly _test_autograd_multiple_dispatch: TypedOperator<{
    fullcoverage(self: Tensor): Tensor
    fullcoverage_out(self: Tensor, options: { out: Tensor }): Tensor
    ntonly(self: Tensor, b: boolean): Tensor
  }>
  readonly _test_autograd_multiple_dispatch_view: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly _test_autograd_multiple_dispatch_view_copy: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _test_check_tensor: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly _test_functorch_fallback: TypedOperator<{
    default(self: Tensor, other: Tensor): Tensor
    out(self: Tensor, other: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _test_optional_filled_intlist: TypedOperator<{
    default(values: Tensor, addends: number | readonly number[] | null): Tensor
    out(values: Tensor, addends: number | readonly number[] | null, options: { out: Tensor }): Tensor
  }>
  readonly _test_optional_floatlist: TypedOperator<{
    default(values: Tensor, addends: readonly number[] | null): Tensor
    out(values: Tensor, addends: readonly number[] | null, options: { out: Tensor }): Tensor
  }>
  readonly _test_optional_intlist: TypedOperator<{
    default(values: Tensor, addends: readonly number[] | null): Tensor
    out(values: Tensor, addends: readonly number[] | null, options: { out: Tensor }): Tensor
  }>
  readonly _test_parallel_materialize: TypedOperator<{
    default(self: Tensor, numParallel: number, skipFirst?: boolean): Tensor
    default(self: Tensor, numParallel: number, options: { skipFirst?: boolean }): Tensor
  }>
  readonly _test_serialization_subcmul: TypedOperator<{
    default(self: Tensor, other: Tensor, alpha?: Scalar): Tensor
    default(self: Tensor, other: Tensor, options: { alpha?: Scalar }): Tensor
  }>
  readonly _test_string_default: TypedOperator<{
    default(dummy: Tensor, a?: string, b?: string): Tensor
    default(dummy: Tensor, options: { a?: string; b?: string }): Tensor
  }>
  readonly _test_warn_in_autograd: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _thnn_differentiable_gru_cell_backward: TypedOperator<{
    default(gradHy: Tensor, inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias: Tensor | null, hiddenBias: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor]
  }>
  readonly _thnn_differentiable_lstm_cell_backward: TypedOperator<{
    default(gradHy: Tensor | null, gradCy: Tensor | null, inputGates: Tensor, hiddenGates: Tensor, inputBias: Tensor | null, hiddenBias: Tensor | null, cx: Tensor, cy: Tensor): [Tensor, Tensor, Tensor, Tensor, Tensor]
  }>
  readonly _thnn_fused_gru_cell: TypedOperator<{
    default(inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias?: Tensor | null, hiddenBias?: Tensor | null): [Tensor, Tensor]
    default(inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, options: { inputBias?: Tensor | null; hiddenBias?: Tensor | null }): [Tensor, Tensor]
    out(inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, inputBias: Tensor | null, hiddenBias: Tensor | null, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
    out(inputGates: Tensor, hiddenGates: Tensor, hx: Tensor, options: { inputBias?: Tensor | null; hiddenBias?: Tensor | null; out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly _thnn_fused_gru_cell_backward: TypedOperator<{
    default(gradHy: Tensor, workspace: Tensor, hasBias: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor]
    out(gradHy: Tensor, workspace: Tensor, hasBias: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor; out3: Tensor; out4: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor]
  }>
  readonly _thnn_fused_lstm_cell: TypedOperator<{
    default(inputGates: Tensor, hiddenGates: Tensor, cx: Tensor, inputBias?: Tensor | null, hiddenBias?: Tensor | null): [Tensor, Tensor, Tensor]
    default(inputGates: Tensor, hiddenGates: Tensor, cx: Tensor, options: { inputBias?: Tensor | null; hiddenBias?: Tensor | null }): [Tensor, Tensor, Tensor]
    out(inputGates: Tensor, hiddenGates: Tensor, cx: Tensor, inputBias: Tensor | null, hiddenBias: Tensor | null, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor]
    out(inputGates: Tensor, hiddenGates: Tensor, cx: Tensor, options: { inputBias?: Tensor | null; hiddenBias?: Tensor | null; out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor]
  }>
  readonly _thnn_fused_lstm_cell_backward: TypedOperator<{
    default(gradHy: Tensor | null, gradCy: Tensor | null, cx: Tensor, cy: Tensor, workspace: Tensor, hasBias: boolean): [Tensor, Tensor, Tensor, Tensor, Tensor]
  }>
  readonly _thnn_fused_lstm_cell_backward_impl: TypedOperator<{
    default(gradHy: Tensor | null, gradCy: Tensor | null, cx: Tensor, cy: Tensor, workspace: Tensor, hasBias: boolean): [Tensor, Tensor, Tensor]
    out(gradHy: Tensor | null, gradCy: Tensor | null, cx: Tensor, cy: Tensor, workspace: Tensor, hasBias: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor]
  }>
  readonly _to_copy: TypedOperator<{
    default(self: Tensor, options?: { nonBlocking?: boolean; memoryFormat?: MemoryFormat | null } & Placement): Tensor
    out(self: Tensor, options: { nonBlocking?: boolean; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  }>
  readonly _to_cpu: TypedOperator<{
    default(tensors: readonly Tensor[]): Tensor[]
  }>
  readonly _to_dense: TypedOperator<{
    default(self: Tensor, dtype?: Dtype | null, maskedGrad?: boolean | null): Tensor
    default(self: Tensor, options: Keywords<{ dtype?: Dtype | null; maskedGrad?: boolean | null }>): Tensor
    out(self: Tensor, dtype: Dtype | null, maskedGrad: boolean | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: Keywords<{ dtype?: Dtype | null; maskedGrad?: boolean | null; out: Tensor }>): Tensor
  }>
  readonly _to_sparse: TypedOperator<{
    default(self: Tensor, options?: Keywords<{ layout?: Layout | null; blocksize?: number | readonly number[] | null; denseDim?: number | null }>): Tensor
    out(self: Tensor, options: Keywords<{ layout?: Layout | null; blocksize?: number | readonly number[] | null; denseDim?: number | null; out: Tensor }>): Tensor
    sparse_dim(self: Tensor, sparseDim: number): Tensor
    sparse_dim_out(self: Tensor, sparseDim: number, options: { out: Tensor }): Tensor
  }>
  readonly _to_sparse_bsc: TypedOperator<{
    default(self: Tensor, blocksize: number | readonly number[], denseDim?: number | null): Tensor
    default(self: Tensor, blocksize: number | readonly number[], options: { denseDim?: number | null }): Tensor
    out(self: Tensor, blocksize: number | readonly number[], denseDim: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, blocksize: number | readonly number[], options: { denseDim?: number | null; out: Tensor }): Tensor
  }>
  readonly _to_sparse_bsr: TypedOperator<{
    default(self: Tensor, blocksize: number | readonly number[], denseDim?: number | null): Tensor
    default(self: Tensor, blocksize: number | readonly number[], options: { denseDim?: number | null }): Tensor
    out(self: Tensor, blocksize: number | readonly number[], denseDim: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, blocksize: number | readonly number[], options: { denseDim?: number | null; out: Tensor }): Tensor
  }>
  readonly _to_sparse_csc: TypedOperator<{
    default(self: Tensor, denseDim?: number | null): Tensor
    default(self: Tensor, options: { denseDim?: number | null }): Tensor
    out(self: Tensor, denseDim: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { denseDim?: number | null; out: Tensor }): Tensor
  }>
  readonly _to_sparse_csr: TypedOperator<{
    default(self: Tensor, denseDim?: number | null): Tensor
    default(self: Tensor, options: { denseDim?: number | null }): Tensor
    out(self: Tensor, denseDim: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, options: { denseDim?: number | null; out: Tensor }): Tensor
  }>
  readonly _to_sparse_semi_structured: TypedOperator<{
    default(dense: Tensor): [Tensor, Tensor]
  }>
  readonly _transform_bias_rescale_qkv: TypedOperator<{
    default(qkv: Tensor, qkvBias: Tensor, numHeads: number): [Tensor, Tensor, Tensor]
    out(qkv: Tensor, qkvBias: Tensor, numHeads: number, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor]
  }>
  readonly _transformer_encoder_layer_fwd: TypedOperator<{
    default(src: Tensor, embedDim: number, numHeads: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, useGelu: boolean, normFirst: boolean, eps: number, normWeight1: Tensor, normBias1: Tensor, normWeight2: Tensor, normBias2: Tensor, ffnWeight1: Tensor, ffnBias1: Tensor, ffnWeight2: Tensor, ffnBias2: Tensor, mask?: Tensor | null, maskType?: number | null): Tensor
    default(src: Tensor, embedDim: number, numHeads: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, useGelu: boolean, normFirst: boolean, eps: number, normWeight1: Tensor, normBias1: Tensor, normWeight2: Tensor, normBias2: Tensor, ffnWeight1: Tensor, ffnBias1: Tensor, ffnWeight2: Tensor, ffnBias2: Tensor, options: { mask?: Tensor | null; maskType?: number | null }): Tensor
    out(src: Tensor, embedDim: number, numHeads: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, useGelu: boolean, normFirst: boolean, eps: number, normWeight1: Tensor, normBias1: Tensor, normWeight2: Tensor, normBias2: Tensor, ffnWeight1: Tensor, ffnBias1: Tensor, ffnWeight2: Tensor, ffnBias2: Tensor, mask: Tensor | null, maskType: number | null, options: { out: Tensor }): Tensor
    out(src: Tensor, embedDim: number, numHeads: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, useGelu: boolean, normFirst: boolean, eps: number, normWeight1: Tensor, normBias1: Tensor, normWeight2: Tensor, normBias2: Tensor, ffnWeight1: Tensor, ffnBias1: Tensor, ffnWeight2: Tensor, ffnBias2: Tensor, options: { mask?: Tensor | null; maskType?: number | null; out: Tensor }): Tensor
  }>
  readonly _trilinear: TypedOperator<{
    default(i1: Tensor, i2: Tensor, i3: Tensor, expand1: readonly number[], expand2: readonly number[], expand3: readonly number[], sumdim: readonly number[], unrollDim?: number): Tensor
    default(i1: Tensor, i2: Tensor, i3: Tensor, expand1: readonly number[], expand2: readonly number[], expand3: readonly number[], sumdim: readonly number[], options: { unrollDim?: number }): Tensor
    out(i1: Tensor, i2: Tensor, i3: Tensor, expand1: readonly number[], expand2: readonly number[], expand3: readonly number[], sumdim: readonly number[], unrollDim: number, options: { out: Tensor }): Tensor
    out(i1: Tensor, i2: Tensor, i3: Tensor, expand1: readonly number[], expand2: readonly number[], expand3: readonly number[], sumdim: readonly number[], options: { unrollDim?: number; out: Tensor }): Tensor
  }>
  readonly _triton_multi_head_attention: TypedOperator<{
    default(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask?: Tensor | null): Tensor
    default(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, options: { mask?: Tensor | null }): Tensor
    out(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, mask: Tensor | null, options: { out: Tensor }): Tensor
    out(query: Tensor, key: Tensor, value: Tensor, embedDim: number, numHead: number, qkvWeight: Tensor, qkvBias: Tensor, projWeight: Tensor, projBias: Tensor, options: { mask?: Tensor | null; out: Tensor }): Tensor
  }>
  readonly _triton_scaled_dot_attention: TypedOperator<{
    default(q: Tensor, k: Tensor, v: Tensor, dropoutP?: number): Tensor
    default(q: Tensor, k: Tensor, v: Tensor, options: { dropoutP?: number }): Tensor
    out(q: Tensor, k: Tensor, v: Tensor, dropoutP: number, options: { out: Tensor }): Tensor
    out(q: Tensor, k: Tensor, v: Tensor, options: { dropoutP?: number; out: Tensor }): Tensor
  }>
  readonly _unique: TypedOperator<{
    default(self: Tensor, sorted?: boolean, returnInverse?: boolean): [Tensor, Tensor]
    default(self: Tensor, options: { sorted?: boolean; returnInverse?: boolean }): [Tensor, Tensor]
    out(self: Tensor, sorted: boolean, returnInverse: boolean, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
    out(self: Tensor, options: { sorted?: boolean; returnInverse?: boolean; out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly _unique2: TypedOperator<{
    default(self: Tensor, sorted?: boolean, returnInverse?: boolean, returnCounts?: boolean): [Tensor, Tensor, Tensor]
    default(self: Tensor, options: { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor]
    out(self: Tensor, sorted: boolean, returnInverse: boolean, returnCounts: boolean, options: { out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor]
    out(self: Tensor, options: { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean; out0: Tensor; out1: Tensor; out2: Tensor }): [Tensor, Tensor, Tensor]
  }>
  readonly _unpack_dual: TypedOperator<{
    default(dual: Tensor, level: number): PrimalTangent
  }>
  readonly _unsafe_index: TypedOperator<{
    Tensor(self: Tensor, indices: readonly (Tensor | null)[]): Tensor
  }>
  readonly _unsafe_index_put: TypedOperator<{
    default(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor
    default(self: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): Tensor
  }>
  readonly _unsafe_masked_index: TypedOperator<{
    default(self: Tensor, mask: Tensor, indices: readonly (Tensor | null)[], fill: Scalar): Tensor
  }>
  readonly _unsafe_masked_index_put_accumulate: TypedOperator<{
    default(self: Tensor, mask: Tensor, indices: readonly (Tensor | null)[], values: Tensor): Tensor
  }>
  readonly _unsafe_view: TypedOperator<{
    default(self: Tensor, size: readonly number[]): Tensor
    out(self: Tensor, size: readonly number[], options: { out: Tensor }): Tensor
  }>
  readonly _upsample_bicubic2d_aa: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor
    default(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; out: Tensor }): Tensor
    vec(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor
  }>
  readonly _upsample_bicubic2d_aa_backward: TypedOperator<{
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: { gradInput: Tensor }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; gradInput: Tensor }): Tensor
  }>
  readonly _upsample_bilinear2d_aa: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor
    default(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; out: Tensor }): Tensor
    vec(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor
  }>
  readonly _upsample_bilinear2d_aa_backward: TypedOperator<{
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: { gradInput: Tensor }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; gradInput: Tensor }): Tensor
  }>
  readonly _upsample_lanczos2d_aa: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor
    default(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; out: Tensor }): Tensor
    vec(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor
  }>
  readonly _upsample_lanczos2d_aa_backward: TypedOperator<{
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, scalesW: number | null, options: { gradInput: Tensor }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; gradInput: Tensor }): Tensor
  }>
  readonly _upsample_nearest_exact1d: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[], scales?: number | null): Tensor
    default(self: Tensor, outputSize: number | readonly number[], options: { scales?: number | null }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], scales: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], options: { scales?: number | null; out: Tensor }): Tensor
    vec(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor
  }>
  readonly _upsample_nearest_exact1d_backward: TypedOperator<{
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scales?: number | null): Tensor
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options: { scales?: number | null }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scales: number | null, options: { gradInput: Tensor }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options: { scales?: number | null; gradInput: Tensor }): Tensor
  }>
  readonly _upsample_nearest_exact2d: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[], scalesH?: number | null, scalesW?: number | null): Tensor
    default(self: Tensor, outputSize: number | readonly number[], options: { scalesH?: number | null; scalesW?: number | null }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], scalesH: number | null, scalesW: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], options: { scalesH?: number | null; scalesW?: number | null; out: Tensor }): Tensor
    vec(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor
  }>
  readonly _upsample_nearest_exact2d_backward: TypedOperator<{
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scalesH?: number | null, scalesW?: number | null): Tensor
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options: { scalesH?: number | null; scalesW?: number | null }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scalesH: number | null, scalesW: number | null, options: { gradInput: Tensor }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options: { scalesH?: number | null; scalesW?: number | null; gradInput: Tensor }): Tensor
  }>
  readonly _upsample_nearest_exact3d: TypedOperator<{
    default(self: Tensor, outputSize: number | readonly number[], scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor
    default(self: Tensor, outputSize: number | readonly number[], options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], scalesD: number | null, scalesH: number | null, scalesW: number | null, options: { out: Tensor }): Tensor
    out(self: Tensor, outputSize: number | readonly number[], options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out: Tensor }): Tensor
    vec(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor
  }>
  readonly _upsample_nearest_exact3d_backward: TypedOperator<{
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor
    default(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scalesD: number | null, scalesH: number | null, scalesW: number | null, options: { gradInput: Tensor }): Tensor
    grad_input(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; gradInput: Tensor }): Tensor
  }>
  readonly _use_cudnn_ctc_loss: TypedOperator<{
    Tensor(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number): boolean
    default(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number): boolean
  }>
  readonly _use_cudnn_rnn_flatten_weight: TypedOperator<{
    default(): boolean
  }>
  readonly _use_miopen_ctc_loss: TypedOperator<{
    Tensor(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number): boolean
    default(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number): boolean
  }>
  readonly _validate_compressed_sparse_indices: TypedOperator<{
    default(isCrow: boolean, compressedIdx: Tensor, plainIdx: Tensor, cdim: number, dim: number, nnz: number): void
  }>
  readonly _validate_sparse_bsc_tensor_args: TypedOperator<{
    default(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], checkPinning?: boolean | null): void
    default(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], options: { checkPinning?: boolean | null }): void
  }>
  readonly _validate_sparse_bsr_tensor_args: TypedOperator<{
    default(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], checkPinning?: boolean | null): void
    default(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], options: { checkPinning?: boolean | null }): void
  }>
  readonly _validate_sparse_compressed_tensor_args: TypedOperator<{
    default(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: readonly number[], layout: Layout, checkPinning?: boolean | null): void
    default(compressedIndices: Tensor, plainIndices: Tensor, values: Tensor, size: readonly number[], layout: Layout, options: { checkPinning?: boolean | null }): void
  }>
  readonly _validate_sparse_coo_tensor_args: TypedOperator<{
    default(indices: Tensor, values: Tensor, size: readonly number[], isCoalesced?: boolean | null, checkPinning?: boolean | null): void
    default(indices: Tensor, values: Tensor, size: readonly number[], options: { isCoalesced?: boolean | null; checkPinning?: boolean | null }): void
  }>
  readonly _validate_sparse_csc_tensor_args: TypedOperator<{
    default(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], checkPinning?: boolean | null): void
    default(ccolIndices: Tensor, rowIndices: Tensor, values: Tensor, size: readonly number[], options: { checkPinning?: boolean | null }): void
  }>
  readonly _validate_sparse_csr_tensor_args: TypedOperator<{
    default(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], checkPinning?: boolean | null): void
    default(crowIndices: Tensor, colIndices: Tensor, values: Tensor, size: readonly number[], options: { checkPinning?: boolean | null }): void
  }>
  readonly _values: TypedOperator<{
    default(self: Tensor): Tensor
  }>
  readonly _values_copy: TypedOperator<{
    default(self: Tensor): Tensor
    out(self: Tensor, options: { out: Tensor }): Tensor
  }>
  readonly _version: TypedOperator<{
    default(self: Tensor): number
  }>
  readonly _weight_int4pack_mm: TypedOperator<{
    default(self: Tensor, mat2: Tensor, qGroupSize: number, qScaleAndZeros: Tensor): Tensor
  }>
  readonly _weight_int4pack_mm_for_cpu: TypedOperator<{
    default(self: Tensor, mat2: Tensor, qGroupSize: number, qScaleAndZeros: Tensor): Tensor
  }>
  readonly _weight_int4pack_mm_with_scales_and_zeros: TypedOperator<{
    default(self: Tensor, mat2: Tensor, qGroupSize: number, qScale: Tensor, qZeros: Tensor): Tensor
  }>
  readonly _weight_int8pack_mm: TypedOperator<{
    default(self: Tensor, mat2: Tensor, scales: Tensor): Tensor
  }>
  readonly _weight_norm: TypedOperator<{
    default(v: Tensor, g: Tensor, dim?: number): Tensor
    default(v: Tensor, g: Tensor, options: { dim?: number }): Tensor
  }>
  readonly _weight_norm_differentiable_backward: TypedOperator<{
    default(gradW: Tensor, savedV: Tensor, savedG: Tensor, savedNorms: Tensor, dim: number): [Tensor, Tensor]
  }>
  readonly _weight_norm_interface: TypedOperator<{
    default(v: Tensor, g: Tensor, dim?: number): [Tensor, Tensor]
    default(v: Tensor, g: Tensor, options: { dim?: number }): [Tensor, Tensor]
    out(v: Tensor, g: Tensor, dim: number, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
    out(v: Tensor, g: Tensor, options: { dim?: number; out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly _weight_norm_interface_backward: TypedOperator<{
    default(gradW: Tensor, savedV: Tensor, savedG: Tensor, savedNorms: Tensor, dim: number): [Tensor, Tensor]
    out(gradW: Tensor, savedV: Tensor, savedG: Tensor, savedNorms: Tensor, dim: number, options: { out0: Tensor; out1: Tensor }): [Tensor, Tensor]
  }>
  readonly _wrapped_linear_prepack: TypedOperator<{
    default(weight: Tensor, weightScale: Tensor, weightZeroPoint: Tensor, bias: Tensor): Tensor
  }>
  readonly _wrapped_quantized_linear_prepacked: TypedOperator<{
    default(input: Tensor, inputScale: Tensor, inputZeroPoint: Tensor, packedWeight: Tensor, outputScale: Tensor, outputZeroPoint: Tensor, outChannel: number): Tensor
  }>
}
