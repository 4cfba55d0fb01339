// Generated from the schemas of libtorch by `npm run generate`: do not edit.
import type { Device } from '../device.js'
import type { Dtype, Layout, MemoryFormat, QScheme } from '../dtype.js'
import type { Generator } from '../generator.js'
import type { FactoryOptions, Keywords, Placement, Scalar } from '../operator-types.js'
import type { Tensor } from '../tensor.js'
import type { ATau, GradInputOrNullGradWeightOrNullGradBiasOrNull, GradSelfGradGrid, HistBinEdges, HistBinEdgesList, LUPivots, MantissaExponent, MinMax, OutputBuffer, OutputIsTarget, OutputMask, OutputTotalWeight, PLU, QR, SignLogabsdet, SolutionClonedCoefficient, USV, ValuesIndices } from './results.js'

/** Operators as methods of their first argument. */
export interface TensorMethods {
  /** `torch.Tensor.abs`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs.html */
  abs(): Tensor
  /** `torch.Tensor.abs_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs_.html */
  abs_(): this
  /** `torch.Tensor.absolute`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.absolute.html */
  absolute(): Tensor
  /** `torch.Tensor.absolute_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.absolute_.html */
  absolute_(): this
  /** `torch.Tensor.acos`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos.html */
  acos(): Tensor
  /** `torch.Tensor.acos_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos_.html */
  acos_(): this
  /** `torch.Tensor.acosh`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acosh.html */
  acosh(): Tensor
  /** `torch.Tensor.acosh_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acosh_.html */
  acosh_(): this
  /** `torch.nn.functional.adaptive_avg_pool1d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool1d.html */
  adaptiveAvgPool1d(outputSize: number | readonly number[]): Tensor
  adaptiveAvgPool1d(...outputSize: readonly number[]): Tensor
  adaptiveAvgPool1d(options: { outputSize: number | readonly number[] }): Tensor
  /** `torch.nn.functional.adaptive_avg_pool2d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html */
  adaptiveAvgPool2d(outputSize: number | readonly number[]): Tensor
  adaptiveAvgPool2d(...outputSize: readonly number[]): Tensor
  adaptiveAvgPool2d(options: { outputSize: number | readonly number[] }): Tensor
  /** `torch.nn.functional.adaptive_avg_pool3d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html */
  adaptiveAvgPool3d(outputSize: number | readonly number[]): Tensor
  adaptiveAvgPool3d(...outputSize: readonly number[]): Tensor
  adaptiveAvgPool3d(options: { outputSize: number | readonly number[] }): Tensor
  /** `torch.nn.functional.adaptive_max_pool1d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html */
  adaptiveMaxPool1d(outputSize: number | readonly number[]): [Tensor, Tensor]
  adaptiveMaxPool1d(...outputSize: readonly number[]): [Tensor, Tensor]
  adaptiveMaxPool1d(options: { outputSize: number | readonly number[] }): [Tensor, Tensor]
  /** `torch.nn.functional.adaptive_max_pool2d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html */
  adaptiveMaxPool2d(outputSize: number | readonly number[]): [Tensor, Tensor]
  adaptiveMaxPool2d(...outputSize: readonly number[]): [Tensor, Tensor]
  adaptiveMaxPool2d(options: { outputSize: number | readonly number[] }): [Tensor, Tensor]
  /** `aten::adaptive_max_pool2d_backward(Tensor grad_output, Tensor self, Tensor indices) -> Tensor` */
  adaptiveMaxPool2dBackward(self: Tensor, indices: Tensor): Tensor
  adaptiveMaxPool2dBackward(self: Tensor, options: { indices: Tensor }): Tensor
  adaptiveMaxPool2dBackward(options: { self: Tensor; indices: Tensor }): Tensor
  /** `torch.nn.functional.adaptive_max_pool3d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html */
  adaptiveMaxPool3d(outputSize: number | readonly number[]): [Tensor, Tensor]
  adaptiveMaxPool3d(...outputSize: readonly number[]): [Tensor, Tensor]
  adaptiveMaxPool3d(options: { outputSize: number | readonly number[] }): [Tensor, Tensor]
  /** `aten::adaptive_max_pool3d_backward(Tensor grad_output, Tensor self, Tensor indices) -> Tensor` */
  adaptiveMaxPool3dBackward(self: Tensor, indices: Tensor): Tensor
  adaptiveMaxPool3dBackward(self: Tensor, options: { indices: Tensor }): Tensor
  adaptiveMaxPool3dBackward(options: { self: Tensor; indices: Tensor }): Tensor
  /**
   * `torch.Tensor.add`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add.html
   * @param options.alpha default `1`
   */
  add(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor
  add(options: { other: Tensor | Scalar; alpha?: Scalar }): Tensor
  /**
   * `torch.Tensor.add_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add_.html
   * @param options.alpha default `1`
   */
  add_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this
  add_(options: { other: Tensor | Scalar; alpha?: Scalar }): this
  /**
   * `torch.Tensor.addbmm`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  addbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
  addbmm(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  addbmm(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  /**
   * `torch.Tensor.addbmm_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm_.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  addbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this
  addbmm_(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this
  addbmm_(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this
  /**
   * `torch.Tensor.addcdiv`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv.html
   * @param options.value default `1`
   */
  addcdiv(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor
  addcdiv(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): Tensor
  addcdiv(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): Tensor
  /**
   * `torch.Tensor.addcdiv_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv_.html
   * @param options.value default `1`
   */
  addcdiv_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): this
  addcdiv_(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): this
  addcdiv_(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): this
  /**
   * `torch.Tensor.addcmul`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul.html
   * @param options.value default `1`
   */
  addcmul(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor
  addcmul(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): Tensor
  addcmul(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): Tensor
  /**
   * `torch.Tensor.addcmul_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul_.html
   * @param options.value default `1`
   */
  addcmul_(tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): this
  addcmul_(tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): this
  addcmul_(options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): this
  /**
   * `torch.Tensor.addmm`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  addmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
  addmm(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  addmm(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  /**
   * `torch.Tensor.addmm`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  addmm(mat1: Tensor, mat2: Tensor, outDtype: Dtype, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
  addmm(mat1: Tensor, mat2: Tensor, options: { outDtype: Dtype; beta?: Scalar; alpha?: Scalar }): Tensor
  addmm(mat1: Tensor, options: { mat2: Tensor; outDtype: Dtype; beta?: Scalar; alpha?: Scalar }): Tensor
  addmm(options: { mat1: Tensor; mat2: Tensor; outDtype: Dtype; beta?: Scalar; alpha?: Scalar }): Tensor
  /**
   * `torch.Tensor.addmm_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm_.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  addmm_(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this
  addmm_(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar }): this
  addmm_(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): this
  /**
   * `torch.Tensor.addmv`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  addmv(mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
  addmv(mat: Tensor, options: { vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  addmv(options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  /**
   * `torch.Tensor.addmv_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  addmv_(mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this
  addmv_(mat: Tensor, options: { vec: Tensor; beta?: Scalar; alpha?: Scalar }): this
  addmv_(options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): this
  /**
   * `torch.Tensor.addr`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  addr(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
  addr(vec1: Tensor, options: { vec2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  addr(options: { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  /**
   * `torch.Tensor.addr_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr_.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  addr_(vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this
  addr_(vec1: Tensor, options: { vec2: Tensor; beta?: Scalar; alpha?: Scalar }): this
  addr_(options: { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar }): this
  /** `torch.Tensor.adjoint`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.adjoint.html */
  adjoint(): Tensor
  /** `aten::affine_grid_generator(Tensor theta, SymInt[] size, bool align_corners) -> Tensor` */
  affineGridGenerator(size: readonly number[], alignCorners: boolean): Tensor
  affineGridGenerator(size: readonly number[], options: { alignCorners: boolean }): Tensor
  affineGridGenerator(options: { size: readonly number[]; alignCorners: boolean }): Tensor
  /** `aten::affine_grid_generator_backward(Tensor grad, SymInt[] size, bool align_corners) -> Tensor` */
  affineGridGeneratorBackward(size: readonly number[], alignCorners: boolean): Tensor
  affineGridGeneratorBackward(size: readonly number[], options: { alignCorners: boolean }): Tensor
  affineGridGeneratorBackward(options: { size: readonly number[]; alignCorners: boolean }): Tensor
  /** `aten::alias(Tensor(a) self) -> Tensor(a)` */
  alias(): Tensor
  /** `aten::alias_copy(Tensor self) -> Tensor` */
  aliasCopy(): Tensor
  /** `torch.Tensor.all`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.all.html */
  all(): Tensor
  /**
   * `torch.Tensor.all`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.all.html
   * @param keepdim default `false`
   */
  all(dim: number, keepdim?: boolean): Tensor
  all(dim: number, options: { keepdim?: boolean }): Tensor
  all(options: { dim: number; keepdim?: boolean }): Tensor
  /**
   * `torch.Tensor.all`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.all.html
   * @param keepdim default `false`
   */
  all(dim?: readonly number[] | null, keepdim?: boolean): Tensor
  all(dim: readonly number[] | null, options: { keepdim?: boolean }): Tensor
  all(options: { dim?: readonly number[] | null; keepdim?: boolean }): Tensor
  /**
   * `torch.Tensor.allclose`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.allclose.html
   * @param rtol default `0.00001`
   * @param atol default `1e-8`
   * @param equalNan default `false`
   */
  allclose(other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): boolean
  allclose(other: Tensor, rtol: number, atol: number, options: { equalNan?: boolean }): boolean
  allclose(other: Tensor, rtol: number, options: { atol?: number; equalNan?: boolean }): boolean
  allclose(other: Tensor, options: { rtol?: number; atol?: number; equalNan?: boolean }): boolean
  allclose(options: { other: Tensor; rtol?: number; atol?: number; equalNan?: boolean }): boolean
  /** `torch.nn.functional.alpha_dropout`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html */
  alphaDropout(p: number, train: boolean): Tensor
  alphaDropout(p: number, options: { train: boolean }): Tensor
  alphaDropout(options: { p: number; train: boolean }): Tensor
  /** `aten::alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  alphaDropout_(p: number, train: boolean): this
  alphaDropout_(p: number, options: { train: boolean }): this
  alphaDropout_(options: { p: number; train: boolean }): this
  /**
   * `torch.Tensor.amax`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.amax.html
   * @param dim default `[]`
   * @param keepdim default `false`
   */
  amax(dim?: number | readonly number[], keepdim?: boolean): Tensor
  amax(dim: number | readonly number[], options: { keepdim?: boolean }): Tensor
  amax(options: { dim?: number | readonly number[]; keepdim?: boolean }): Tensor
  /**
   * `torch.Tensor.amin`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.amin.html
   * @param dim default `[]`
   * @param keepdim default `false`
   */
  amin(dim?: number | readonly number[], keepdim?: boolean): Tensor
  amin(dim: number | readonly number[], options: { keepdim?: boolean }): Tensor
  amin(options: { dim?: number | readonly number[]; keepdim?: boolean }): Tensor
  /**
   * `torch.Tensor.aminmax`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.aminmax.html
   * @param options.keepdim default `false`
   */
  aminmax(options?: { dim?: number | null; keepdim?: boolean }): MinMax
  /** `torch.Tensor.angle`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.angle.html */
  angle(): Tensor
  /** `torch.Tensor.any`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.any.html */
  any(): Tensor
  /**
   * `torch.Tensor.any`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.any.html
   * @param keepdim default `false`
   */
  any(dim: number, keepdim?: boolean): Tensor
  any(dim: number, options: { keepdim?: boolean }): Tensor
  any(options: { dim: number; keepdim?: boolean }): Tensor
  /**
   * `torch.Tensor.any`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.any.html
   * @param keepdim default `false`
   */
  any(dim?: readonly number[] | null, keepdim?: boolean): Tensor
  any(dim: readonly number[] | null, options: { keepdim?: boolean }): Tensor
  any(options: { dim?: readonly number[] | null; keepdim?: boolean }): Tensor
  /** `torch.Tensor.arccos`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos.html */
  arccos(): Tensor
  /** `torch.Tensor.arccos_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos_.html */
  arccos_(): this
  /** `torch.Tensor.arccosh`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh.html */
  arccosh(): Tensor
  /** `torch.Tensor.arccosh_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh_.html */
  arccosh_(): this
  /** `torch.Tensor.arcsin`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin.html */
  arcsin(): Tensor
  /** `torch.Tensor.arcsin_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin_.html */
  arcsin_(): this
  /** `torch.Tensor.arcsinh`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh.html */
  arcsinh(): Tensor
  /** `torch.Tensor.arcsinh_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh_.html */
  arcsinh_(): this
  /** `torch.Tensor.arctan`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan.html */
  arctan(): Tensor
  /** `torch.Tensor.arctan2`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2.html */
  arctan2(other: Tensor): Tensor
  arctan2(options: { other: Tensor }): Tensor
  /** `torch.Tensor.arctan2_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2_.html */
  arctan2_(other: Tensor): this
  arctan2_(options: { other: Tensor }): this
  /** `torch.Tensor.arctan_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan_.html */
  arctan_(): this
  /** `torch.Tensor.arctanh`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh.html */
  arctanh(): Tensor
  /** `torch.Tensor.arctanh_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh_.html */
  arctanh_(): this
  /**
   * `torch.Tensor.argmax`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argmax.html
   * @param keepdim default `false`
   */
  argmax(dim?: number | null, keepdim?: boolean): Tensor
  argmax(dim: number | null, options: { keepdim?: boolean }): Tensor
  argmax(options: { dim?: number | null; keepdim?: boolean }): Tensor
  /**
   * `torch.Tensor.argmin`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argmin.html
   * @param keepdim default `false`
   */
  argmin(dim?: number | null, keepdim?: boolean): Tensor
  argmin(dim: number | null, options: { keepdim?: boolean }): Tensor
  argmin(options: { dim?: number | null; keepdim?: boolean }): Tensor
  /**
   * `torch.Tensor.argsort`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argsort.html
   * @param options.dim default `-1`
   * @param options.descending default `false`
   */
  argsort(options: { stable: boolean; dim?: number; descending?: boolean }): Tensor
  /**
   * `torch.Tensor.argsort`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argsort.html
   * @param dim default `-1`
   * @param descending default `false`
   */
  argsort(dim?: number, descending?: boolean): Tensor
  argsort(dim: number, options: { descending?: boolean }): Tensor
  argsort(options: { dim?: number; descending?: boolean }): Tensor
  /** `torch.Tensor.argwhere`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.argwhere.html */
  argwhere(): Tensor
  /** `torch.Tensor.as_strided`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided.html */
  asStrided(size: readonly number[], stride: readonly number[], storageOffset?: number | null): Tensor
  asStrided(size: readonly number[], stride: readonly number[], options: { storageOffset?: number | null }): Tensor
  asStrided(size: readonly number[], options: { stride: readonly number[]; storageOffset?: number | null }): Tensor
  asStrided(options: { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor
  /** `torch.Tensor.as_strided_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html */
  asStrided_(size: readonly number[], stride: readonly number[], storageOffset?: number | null): this
  asStrided_(size: readonly number[], stride: readonly number[], options: { storageOffset?: number | null }): this
  asStrided_(size: readonly number[], options: { stride: readonly number[]; storageOffset?: number | null }): this
  asStrided_(options: { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): this
  /** `aten::as_strided_copy(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor` */
  asStridedCopy(size: readonly number[], stride: readonly number[], storageOffset?: number | null): Tensor
  asStridedCopy(size: readonly number[], stride: readonly number[], options: { storageOffset?: number | null }): Tensor
  asStridedCopy(size: readonly number[], options: { stride: readonly number[]; storageOffset?: number | null }): Tensor
  asStridedCopy(options: { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor
  /** `torch.Tensor.as_strided_scatter`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_scatter.html */
  asStridedScatter(src: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null): Tensor
  asStridedScatter(src: Tensor, size: readonly number[], stride: readonly number[], options: { storageOffset?: number | null }): Tensor
  asStridedScatter(src: Tensor, size: readonly number[], options: { stride: readonly number[]; storageOffset?: number | null }): Tensor
  asStridedScatter(src: Tensor, options: { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor
  asStridedScatter(options: { src: Tensor; size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor
  /** `torch.Tensor.asin`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin.html */
  asin(): Tensor
  /** `torch.Tensor.asin_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin_.html */
  asin_(): this
  /** `torch.Tensor.asinh`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asinh.html */
  asinh(): Tensor
  /** `torch.Tensor.asinh_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asinh_.html */
  asinh_(): this
  /** `torch.Tensor.atan`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan.html */
  atan(): Tensor
  /** `torch.Tensor.atan2`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan2.html */
  atan2(other: Tensor): Tensor
  atan2(options: { other: Tensor }): Tensor
  /** `torch.Tensor.atan2_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan2_.html */
  atan2_(other: Tensor): this
  atan2_(options: { other: Tensor }): this
  /** `torch.Tensor.atan_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan_.html */
  atan_(): this
  /** `torch.Tensor.atanh`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atanh.html */
  atanh(): Tensor
  /** `torch.Tensor.atanh_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atanh_.html */
  atanh_(): this
  /**
   * `torch.nn.functional.avg_pool1d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html
   * @param stride default `[]`
   * @param padding default `[0]`
   * @param ceilMode default `false`
   * @param countIncludePad default `true`
   */
  avgPool1d(kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceilMode?: boolean, countIncludePad?: boolean): Tensor
  avgPool1d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, options: { countIncludePad?: boolean }): Tensor
  avgPool1d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { ceilMode?: boolean; countIncludePad?: boolean }): Tensor
  avgPool1d(kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean }): Tensor
  avgPool1d(kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean }): Tensor
  avgPool1d(options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean }): Tensor
  /**
   * `torch.nn.functional.avg_pool2d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
   * @param stride default `[]`
   * @param padding default `[0, 0]`
   * @param ceilMode default `false`
   * @param countIncludePad default `true`
   */
  avgPool2d(kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | null): Tensor
  avgPool2d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, options: { divisorOverride?: number | null }): Tensor
  avgPool2d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, options: { countIncludePad?: boolean; divisorOverride?: number | null }): Tensor
  avgPool2d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor
  avgPool2d(kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor
  avgPool2d(kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor
  avgPool2d(options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor
  /** `aten::avg_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, bool ceil_mode, bool count_include_pad, int? divisor_override) -> Tensor` */
  avgPool2dBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null): Tensor
  avgPool2dBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, options: { divisorOverride: number | null }): Tensor
  avgPool2dBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, options: { countIncludePad: boolean; divisorOverride: number | null }): Tensor
  avgPool2dBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null }): Tensor
  avgPool2dBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding: number | readonly number[]; ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null }): Tensor
  avgPool2dBackward(self: Tensor, kernelSize: number | readonly number[], options: { stride: number | readonly number[]; padding: number | readonly number[]; ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null }): Tensor
  avgPool2dBackward(self: Tensor, options: { kernelSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null }): Tensor
  avgPool2dBackward(options: { self: Tensor; kernelSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null }): Tensor
  /**
   * `torch.nn.functional.avg_pool3d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html
   * @param stride default `[]`
   * @param padding default `[0, 0, 0]`
   * @param ceilMode default `false`
   * @param countIncludePad default `true`
   */
  avgPool3d(kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | null): Tensor
  avgPool3d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, options: { divisorOverride?: number | null }): Tensor
  avgPool3d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, options: { countIncludePad?: boolean; divisorOverride?: number | null }): Tensor
  avgPool3d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor
  avgPool3d(kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor
  avgPool3d(kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor
  avgPool3d(options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null }): Tensor
  /** `aten::avg_pool3d_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, bool ceil_mode, bool count_include_pad, int? divisor_override) -> Tensor` */
  avgPool3dBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null): Tensor
  avgPool3dBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, options: { divisorOverride: number | null }): Tensor
  avgPool3dBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, options: { countIncludePad: boolean; divisorOverride: number | null }): Tensor
  avgPool3dBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null }): Tensor
  avgPool3dBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding: number | readonly number[]; ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null }): Tensor
  avgPool3dBackward(self: Tensor, kernelSize: number | readonly number[], options: { stride: number | readonly number[]; padding: number | readonly number[]; ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null }): Tensor
  avgPool3dBackward(self: Tensor, options: { kernelSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null }): Tensor
  avgPool3dBackward(options: { self: Tensor; kernelSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null }): Tensor
  /**
   * `torch.Tensor.baddbmm`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  baddbmm(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
  baddbmm(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  baddbmm(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  /**
   * `torch.Tensor.baddbmm`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  baddbmm(batch1: Tensor, batch2: Tensor, outDtype: Dtype, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
  baddbmm(batch1: Tensor, batch2: Tensor, options: { outDtype: Dtype; beta?: Scalar; alpha?: Scalar }): Tensor
  baddbmm(batch1: Tensor, options: { batch2: Tensor; outDtype: Dtype; beta?: Scalar; alpha?: Scalar }): Tensor
  baddbmm(options: { batch1: Tensor; batch2: Tensor; outDtype: Dtype; beta?: Scalar; alpha?: Scalar }): Tensor
  /**
   * `torch.Tensor.baddbmm_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm_.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  baddbmm_(batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): this
  baddbmm_(batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this
  baddbmm_(options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): this
  /** `torch.nn.functional.batch_norm`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html */
  batchNorm(weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Tensor
  batchNorm(options: { weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor
  /** `aten::batch_norm_backward(Tensor grad_out, Tensor input, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, bool update, float eps, bool[3] output_mask, Tensor reserve) -> (Tensor, Tensor, Tensor)` */
  batchNormBackward(input: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, update: boolean, eps: number, outputMask: boolean | readonly boolean[], reserve: Tensor): [Tensor | null, Tensor | null, Tensor | null]
  batchNormBackward(options: { input: Tensor; weight: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; saveMean: Tensor | null; saveVar: Tensor | null; update: boolean; eps: number; outputMask: boolean | readonly boolean[]; reserve: Tensor }): [Tensor | null, Tensor | null, Tensor | null]
  /** `aten::batch_norm_backward_elemt(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, Tensor sum_dy, Tensor sum_dy_xmu, Tensor count) -> Tensor` */
  batchNormBackwardElemt(input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, sumDyXmu: Tensor, count: Tensor): Tensor
  batchNormBackwardElemt(input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, sumDyXmu: Tensor, options: { count: Tensor }): Tensor
  batchNormBackwardElemt(input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, options: { sumDyXmu: Tensor; count: Tensor }): Tensor
  batchNormBackwardElemt(input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, options: { sumDy: Tensor; sumDyXmu: Tensor; count: Tensor }): Tensor
  batchNormBackwardElemt(input: Tensor, mean: Tensor, invstd: Tensor, options: { weight: Tensor | null; sumDy: Tensor; sumDyXmu: Tensor; count: Tensor }): Tensor
  batchNormBackwardElemt(input: Tensor, mean: Tensor, options: { invstd: Tensor; weight: Tensor | null; sumDy: Tensor; sumDyXmu: Tensor; count: Tensor }): Tensor
  batchNormBackwardElemt(input: Tensor, options: { mean: Tensor; invstd: Tensor; weight: Tensor | null; sumDy: Tensor; sumDyXmu: Tensor; count: Tensor }): Tensor
  batchNormBackwardElemt(options: { input: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; sumDy: Tensor; sumDyXmu: Tensor; count: Tensor }): Tensor
  /** `aten::batch_norm_backward_reduce(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, bool input_g, bool weight_g, bool bias_g) -> (Tensor, Tensor, Tensor, Tensor)` */
  batchNormBackwardReduce(input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, biasG: boolean): [Tensor, Tensor, Tensor, Tensor]
  batchNormBackwardReduce(input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, options: { biasG: boolean }): [Tensor, Tensor, Tensor, Tensor]
  batchNormBackwardReduce(input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, options: { weightG: boolean; biasG: boolean }): [Tensor, Tensor, Tensor, Tensor]
  batchNormBackwardReduce(input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, options: { inputG: boolean; weightG: boolean; biasG: boolean }): [Tensor, Tensor, Tensor, Tensor]
  batchNormBackwardReduce(input: Tensor, mean: Tensor, invstd: Tensor, options: { weight: Tensor | null; inputG: boolean; weightG: boolean; biasG: boolean }): [Tensor, Tensor, Tensor, Tensor]
  batchNormBackwardReduce(input: Tensor, mean: Tensor, options: { invstd: Tensor; weight: Tensor | null; inputG: boolean; weightG: boolean; biasG: boolean }): [Tensor, Tensor, Tensor, Tensor]
  batchNormBackwardReduce(input: Tensor, options: { mean: Tensor; invstd: Tensor; weight: Tensor | null; inputG: boolean; weightG: boolean; biasG: boolean }): [Tensor, Tensor, Tensor, Tensor]
  batchNormBackwardReduce(options: { input: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; inputG: boolean; weightG: boolean; biasG: boolean }): [Tensor, Tensor, Tensor, Tensor]
  /** `aten::batch_norm_elemt(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps) -> Tensor` */
  batchNormElemt(weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: number): Tensor
  batchNormElemt(weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, options: { eps: number }): Tensor
  batchNormElemt(weight: Tensor | null, bias: Tensor | null, mean: Tensor, options: { invstd: Tensor; eps: number }): Tensor
  batchNormElemt(weight: Tensor | null, bias: Tensor | null, options: { mean: Tensor; invstd: Tensor; eps: number }): Tensor
  batchNormElemt(weight: Tensor | null, options: { bias: Tensor | null; mean: Tensor; invstd: Tensor; eps: number }): Tensor
  batchNormElemt(options: { weight: Tensor | null; bias: Tensor | null; mean: Tensor; invstd: Tensor; eps: number }): Tensor
  /** `aten::batch_norm_gather_stats(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, int count) -> (Tensor, Tensor)` */
  batchNormGatherStats(mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, count: number): [Tensor, Tensor]
  batchNormGatherStats(mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, options: { count: number }): [Tensor, Tensor]
  batchNormGatherStats(mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, options: { eps: number; count: number }): [Tensor, Tensor]
  batchNormGatherStats(mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, options: { momentum: number; eps: number; count: number }): [Tensor, Tensor]
  batchNormGatherStats(mean: Tensor, invstd: Tensor, runningMean: Tensor | null, options: { runningVar: Tensor | null; momentum: number; eps: number; count: number }): [Tensor, Tensor]
  batchNormGatherStats(mean: Tensor, invstd: Tensor, options: { runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; count: number }): [Tensor, Tensor]
  batchNormGatherStats(mean: Tensor, options: { invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; count: number }): [Tensor, Tensor]
  batchNormGatherStats(options: { mean: Tensor; invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; count: number }): [Tensor, Tensor]
  /** `aten::batch_norm_gather_stats_with_counts(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, Tensor counts) -> (Tensor, Tensor)` */
  batchNormGatherStatsWithCounts(mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, counts: Tensor): [Tensor, Tensor]
  batchNormGatherStatsWithCounts(mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, options: { counts: Tensor }): [Tensor, Tensor]
  batchNormGatherStatsWithCounts(mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, options: { eps: number; counts: Tensor }): [Tensor, Tensor]
  batchNormGatherStatsWithCounts(mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, options: { momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor]
  batchNormGatherStatsWithCounts(mean: Tensor, invstd: Tensor, runningMean: Tensor | null, options: { runningVar: Tensor | null; momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor]
  batchNormGatherStatsWithCounts(mean: Tensor, invstd: Tensor, options: { runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor]
  batchNormGatherStatsWithCounts(mean: Tensor, options: { invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor]
  batchNormGatherStatsWithCounts(options: { mean: Tensor; invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; counts: Tensor }): [Tensor, Tensor]
  /** `aten::batch_norm_stats(Tensor input, float eps) -> (Tensor, Tensor)` */
  batchNormStats(eps: number): [Tensor, Tensor]
  batchNormStats(options: { eps: number }): [Tensor, Tensor]
  /** `aten::batch_norm_update_stats(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum) -> (Tensor, Tensor)` */
  batchNormUpdateStats(runningMean: Tensor | null, runningVar: Tensor | null, momentum: number): [Tensor, Tensor]
  batchNormUpdateStats(runningMean: Tensor | null, runningVar: Tensor | null, options: { momentum: number }): [Tensor, Tensor]
  batchNormUpdateStats(runningMean: Tensor | null, options: { runningVar: Tensor | null; momentum: number }): [Tensor, Tensor]
  batchNormUpdateStats(options: { runningMean: Tensor | null; runningVar: Tensor | null; momentum: number }): [Tensor, Tensor]
  /** `torch.Tensor.bernoulli`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli.html */
  bernoulli(options?: { generator?: Generator | null }): Tensor
  /** `torch.Tensor.bernoulli`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli.html */
  bernoulli(p: number, options?: { generator?: Generator | null }): Tensor
  bernoulli(options: { p: number; generator?: Generator | null }): Tensor
  /** `torch.Tensor.bernoulli`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli.html */
  bernoulli(p: Tensor, options?: { generator?: Generator | null }): Tensor
  bernoulli(options: { p: Tensor; generator?: Generator | null }): Tensor
  /**
   * `torch.Tensor.bernoulli_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html
   * @param p default `0.5`
   */
  bernoulli_(p?: number, options?: { generator?: Generator | null }): this
  bernoulli_(options: { p?: number; generator?: Generator | null }): this
  /** `torch.Tensor.bernoulli_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html */
  bernoulli_(p: Tensor, options?: { generator?: Generator | null }): this
  bernoulli_(options: { p: Tensor; generator?: Generator | null }): this
  /** `torch.nn.functional.bilinear`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.bilinear.html */
  bilinear(input2: Tensor, weight: Tensor, bias?: Tensor | null): Tensor
  bilinear(input2: Tensor, weight: Tensor, options: { bias?: Tensor | null }): Tensor
  bilinear(input2: Tensor, options: { weight: Tensor; bias?: Tensor | null }): Tensor
  bilinear(options: { input2: Tensor; weight: Tensor; bias?: Tensor | null }): Tensor
  /**
   * `torch.nn.functional.binary_cross_entropy`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html
   * @param reduction default `1`
   */
  binaryCrossEntropy(target: Tensor, weight?: Tensor | null, reduction?: number): Tensor
  binaryCrossEntropy(target: Tensor, weight: Tensor | null, options: { reduction?: number }): Tensor
  binaryCrossEntropy(target: Tensor, options: { weight?: Tensor | null; reduction?: number }): Tensor
  binaryCrossEntropy(options: { target: Tensor; weight?: Tensor | null; reduction?: number }): Tensor
  /**
   * `aten::binary_cross_entropy_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor`
   * @param reduction default `1`
   */
  binaryCrossEntropyBackward(self: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number): Tensor
  binaryCrossEntropyBackward(self: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number }): Tensor
  binaryCrossEntropyBackward(self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number }): Tensor
  binaryCrossEntropyBackward(self: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number }): Tensor
  binaryCrossEntropyBackward(options: { self: Tensor; target: Tensor; weight?: Tensor | null; reduction?: number }): Tensor
  /**
   * `torch.nn.functional.binary_cross_entropy_with_logits`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html
   * @param reduction default `1`
   */
  binaryCrossEntropyWithLogits(target: Tensor, weight?: Tensor | null, posWeight?: Tensor | null, reduction?: number): Tensor
  binaryCrossEntropyWithLogits(target: Tensor, weight: Tensor | null, posWeight: Tensor | null, options: { reduction?: number }): Tensor
  binaryCrossEntropyWithLogits(target: Tensor, weight: Tensor | null, options: { posWeight?: Tensor | null; reduction?: number }): Tensor
  binaryCrossEntropyWithLogits(target: Tensor, options: { weight?: Tensor | null; posWeight?: Tensor | null; reduction?: number }): Tensor
  binaryCrossEntropyWithLogits(options: { target: Tensor; weight?: Tensor | null; posWeight?: Tensor | null; reduction?: number }): Tensor
  /**
   * `torch.Tensor.bincount`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bincount.html
   * @param minlength default `0`
   */
  bincount(weights?: Tensor | null, minlength?: number): Tensor
  bincount(weights: Tensor | null, options: { minlength?: number }): Tensor
  bincount(options: { weights?: Tensor | null; minlength?: number }): Tensor
  /** `aten::binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor` */
  binomial(prob: Tensor, generator?: Generator | null): Tensor
  binomial(prob: Tensor, options: { generator?: Generator | null }): Tensor
  binomial(options: { prob: Tensor; generator?: Generator | null }): Tensor
  /** `torch.Tensor.bitwise_and`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and.html */
  bitwiseAnd(other: Tensor | Scalar): Tensor
  bitwiseAnd(options: { other: Tensor | Scalar }): Tensor
  /** `torch.Tensor.bitwise_and`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and.html */
  bitwiseAnd(other: Scalar): Tensor
  bitwiseAnd(options: { other: Scalar }): Tensor
  /** `torch.Tensor.bitwise_and_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and_.html */
  bitwiseAnd_(other: Tensor | Scalar): this
  bitwiseAnd_(options: { other: Tensor | Scalar }): this
  /** `torch.Tensor.bitwise_and_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and_.html */
  bitwiseAnd_(other: Scalar): this
  bitwiseAnd_(options: { other: Scalar }): this
  /** `torch.Tensor.bitwise_left_shift`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift.html */
  bitwiseLeftShift(other: Tensor): Tensor
  bitwiseLeftShift(options: { other: Tensor }): Tensor
  /** `torch.Tensor.bitwise_left_shift`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift.html */
  bitwiseLeftShift(other: Scalar): Tensor
  bitwiseLeftShift(options: { other: Scalar }): Tensor
  /** `torch.Tensor.bitwise_left_shift_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift_.html */
  bitwiseLeftShift_(other: Tensor): this
  bitwiseLeftShift_(options: { other: Tensor }): this
  /** `torch.Tensor.bitwise_left_shift_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift_.html */
  bitwiseLeftShift_(other: Scalar): this
  bitwiseLeftShift_(options: { other: Scalar }): this
  /** `torch.Tensor.bitwise_not`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not.html */
  bitwiseNot(): Tensor
  /** `torch.Tensor.bitwise_not_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not_.html */
  bitwiseNot_(): this
  /** `torch.Tensor.bitwise_or`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or.html */
  bitwiseOr(other: Tensor | Scalar): Tensor
  bitwiseOr(options: { other: Tensor | Scalar }): Tensor
  /** `torch.Tensor.bitwise_or`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or.html */
  bitwiseOr(other: Scalar): Tensor
  bitwiseOr(options: { other: Scalar }): Tensor
  /** `torch.Tensor.bitwise_or_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or_.html */
  bitwiseOr_(other: Tensor | Scalar): this
  bitwiseOr_(options: { other: Tensor | Scalar }): this
  /** `torch.Tensor.bitwise_or_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or_.html */
  bitwiseOr_(other: Scalar): this
  bitwiseOr_(options: { other: Scalar }): this
  /** `torch.Tensor.bitwise_right_shift`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift.html */
  bitwiseRightShift(other: Tensor): Tensor
  bitwiseRightShift(options: { other: Tensor }): Tensor
  /** `torch.Tensor.bitwise_right_shift`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift.html */
  bitwiseRightShift(other: Scalar): Tensor
  bitwiseRightShift(options: { other: Scalar }): Tensor
  /** `torch.Tensor.bitwise_right_shift_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift_.html */
  bitwiseRightShift_(other: Tensor): this
  bitwiseRightShift_(options: { other: Tensor }): this
  /** `torch.Tensor.bitwise_right_shift_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift_.html */
  bitwiseRightShift_(other: Scalar): this
  bitwiseRightShift_(options: { other: Scalar }): this
  /** `torch.Tensor.bitwise_xor`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor.html */
  bitwiseXor(other: Tensor | Scalar): Tensor
  bitwiseXor(options: { other: Tensor | Scalar }): Tensor
  /** `torch.Tensor.bitwise_xor`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor.html */
  bitwiseXor(other: Scalar): Tensor
  bitwiseXor(options: { other: Scalar }): Tensor
  /** `torch.Tensor.bitwise_xor_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor_.html */
  bitwiseXor_(other: Tensor | Scalar): this
  bitwiseXor_(options: { other: Tensor | Scalar }): this
  /** `torch.Tensor.bitwise_xor_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor_.html */
  bitwiseXor_(other: Scalar): this
  bitwiseXor_(options: { other: Scalar }): this
  /** `torch.Tensor.bmm`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bmm.html */
  bmm(mat2: Tensor): Tensor
  bmm(options: { mat2: Tensor }): Tensor
  /** `torch.Tensor.bmm`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bmm.html */
  bmm(mat2: Tensor, outDtype: Dtype): Tensor
  bmm(mat2: Tensor, options: { outDtype: Dtype }): Tensor
  bmm(options: { mat2: Tensor; outDtype: Dtype }): Tensor
  /** `torch.Tensor.broadcast_to`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.broadcast_to.html */
  broadcastTo(size: readonly number[]): Tensor
  broadcastTo(...size: readonly number[]): Tensor
  broadcastTo(options: { size: readonly number[] }): Tensor
  /**
   * `torch.bucketize`: https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html
   * @param options.outInt32 default `false`
   * @param options.right default `false`
   */
  bucketize(boundaries: Tensor, options?: { outInt32?: boolean; right?: boolean }): Tensor
  bucketize(options: { boundaries: Tensor; outInt32?: boolean; right?: boolean }): Tensor
  /**
   * `aten::cauchy(Tensor self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor`
   * @param median default `0`
   * @param sigma default `1`
   */
  cauchy(median?: number, sigma?: number, options?: { generator?: Generator | null }): Tensor
  cauchy(median: number, options: { sigma?: number; generator?: Generator | null }): Tensor
  cauchy(options: { median?: number; sigma?: number; generator?: Generator | null }): Tensor
  /**
   * `torch.Tensor.cauchy_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html
   * @param median default `0`
   * @param sigma default `1`
   */
  cauchy_(median?: number, sigma?: number, options?: { generator?: Generator | null }): this
  cauchy_(median: number, options: { sigma?: number; generator?: Generator | null }): this
  cauchy_(options: { median?: number; sigma?: number; generator?: Generator | null }): this
  /** `aten::ccol_indices(Tensor(a) self) -> Tensor(a)` */
  ccolIndices(): Tensor
  /** `aten::ccol_indices_copy(Tensor self) -> Tensor` */
  ccolIndicesCopy(): Tensor
  /**
   * `torch.cdist`: https://docs.pytorch.org/docs/stable/generated/torch.cdist.html
   * @param p default `2`
   */
  cdist(x2: Tensor, p?: number, computeMode?: number | null): Tensor
  cdist(x2: Tensor, p: number, options: { computeMode?: number | null }): Tensor
  cdist(x2: Tensor, options: { p?: number; computeMode?: number | null }): Tensor
  cdist(options: { x2: Tensor; p?: number; computeMode?: number | null }): Tensor
  /** `torch.Tensor.ceil`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil.html */
  ceil(): Tensor
  /** `torch.Tensor.ceil_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil_.html */
  ceil_(): this
  /**
   * `torch.nn.functional.celu`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.celu.html
   * @param alpha default `1`
   */
  celu(alpha?: Scalar): Tensor
  celu(options: { alpha?: Scalar }): Tensor
  /**
   * `aten::celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)`
   * @param alpha default `1`
   */
  celu_(alpha?: Scalar): this
  celu_(options: { alpha?: Scalar }): this
  /** `aten::channel_shuffle(Tensor self, SymInt groups) -> Tensor` */
  channelShuffle(groups: number): Tensor
  channelShuffle(options: { groups: number }): Tensor
  /**
   * `torch.Tensor.cholesky`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky.html
   * @param upper default `false`
   */
  cholesky(upper?: boolean): Tensor
  cholesky(options: { upper?: boolean }): Tensor
  /**
   * `torch.Tensor.cholesky_inverse`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky_inverse.html
   * @param upper default `false`
   */
  choleskyInverse(upper?: boolean): Tensor
  choleskyInverse(options: { upper?: boolean }): Tensor
  /**
   * `torch.Tensor.cholesky_solve`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cholesky_solve.html
   * @param upper default `false`
   */
  choleskySolve(input2: Tensor, upper?: boolean): Tensor
  choleskySolve(input2: Tensor, options: { upper?: boolean }): Tensor
  choleskySolve(options: { input2: Tensor; upper?: boolean }): Tensor
  /** `aten::choose_qparams_optimized(Tensor input, int numel, int n_bins, float ratio, int bit_width) -> (Tensor, Tensor)` */
  chooseQparamsOptimized(numel: number, nBins: number, ratio: number, bitWidth: number): [Tensor, Tensor]
  chooseQparamsOptimized(numel: number, nBins: number, ratio: number, options: { bitWidth: number }): [Tensor, Tensor]
  chooseQparamsOptimized(numel: number, nBins: number, options: { ratio: number; bitWidth: number }): [Tensor, Tensor]
  chooseQparamsOptimized(numel: number, options: { nBins: number; ratio: number; bitWidth: number }): [Tensor, Tensor]
  chooseQparamsOptimized(options: { numel: number; nBins: number; ratio: number; bitWidth: number }): [Tensor, Tensor]
  /**
   * `torch.Tensor.chunk`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.chunk.html
   * @param dim default `0`
   */
  chunk(chunks: number, dim?: number): Tensor[]
  chunk(chunks: number, options: { dim?: number }): Tensor[]
  chunk(options: { chunks: number; dim?: number }): Tensor[]
  /** `torch.Tensor.clamp`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp.html */
  clamp(min?: Tensor | null, max?: Tensor | null): Tensor
  clamp(min: Tensor | null, options: { max?: Tensor | null }): Tensor
  clamp(options: { min?: Tensor | null; max?: Tensor | null }): Tensor
  /** `torch.Tensor.clamp`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp.html */
  clamp(min?: Scalar | null, max?: Scalar | null): Tensor
  clamp(min: Scalar | null, options: { max?: Scalar | null }): Tensor
  clamp(options: { min?: Scalar | null; max?: Scalar | null }): Tensor
  /** `torch.Tensor.clamp_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html */
  clamp_(min?: Tensor | null, max?: Tensor | null): this
  clamp_(min: Tensor | null, options: { max?: Tensor | null }): this
  clamp_(options: { min?: Tensor | null; max?: Tensor | null }): this
  /** `torch.Tensor.clamp_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html */
  clamp_(min?: Scalar | null, max?: Scalar | null): this
  clamp_(min: Scalar | null, options: { max?: Scalar | null }): this
  clamp_(options: { min?: Scalar | null; max?: Scalar | null }): this
  /** `aten::clamp_max.Tensor(Tensor self, Tensor max) -> Tensor` */
  clampMax(max: Tensor): Tensor
  clampMax(options: { max: Tensor }): Tensor
  /** `aten::clamp_max(Tensor self, Scalar max) -> Tensor` */
  clampMax(max: Scalar): Tensor
  clampMax(options: { max: Scalar }): Tensor
  /** `aten::clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)` */
  clampMax_(max: Tensor): this
  clampMax_(options: { max: Tensor }): this
  /** `aten::clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)` */
  clampMax_(max: Scalar): this
  clampMax_(options: { max: Scalar }): this
  /** `aten::clamp_min.Tensor(Tensor self, Tensor min) -> Tensor` */
  clampMin(min: Tensor): Tensor
  clampMin(options: { min: Tensor }): Tensor
  /** `aten::clamp_min(Tensor self, Scalar min) -> Tensor` */
  clampMin(min: Scalar): Tensor
  clampMin(options: { min: Scalar }): Tensor
  /** `aten::clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)` */
  clampMin_(min: Tensor): this
  clampMin_(options: { min: Tensor }): this
  /** `aten::clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)` */
  clampMin_(min: Scalar): this
  clampMin_(options: { min: Scalar }): this
  /** `torch.Tensor.clip`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip.html */
  clip(min?: Tensor | null, max?: Tensor | null): Tensor
  clip(min: Tensor | null, options: { max?: Tensor | null }): Tensor
  clip(options: { min?: Tensor | null; max?: Tensor | null }): Tensor
  /** `torch.Tensor.clip`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip.html */
  clip(min?: Scalar | null, max?: Scalar | null): Tensor
  clip(min: Scalar | null, options: { max?: Scalar | null }): Tensor
  clip(options: { min?: Scalar | null; max?: Scalar | null }): Tensor
  /** `torch.Tensor.clip_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html */
  clip_(min?: Tensor | null, max?: Tensor | null): this
  clip_(min: Tensor | null, options: { max?: Tensor | null }): this
  clip_(options: { min?: Tensor | null; max?: Tensor | null }): this
  /** `torch.Tensor.clip_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html */
  clip_(min?: Scalar | null, max?: Scalar | null): this
  clip_(min: Scalar | null, options: { max?: Scalar | null }): this
  clip_(options: { min?: Scalar | null; max?: Scalar | null }): this
  /** `torch.Tensor.clone`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clone.html */
  clone(options?: { memoryFormat?: MemoryFormat | null }): Tensor
  /** `torch.Tensor.coalesce`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.coalesce.html */
  coalesce(): Tensor
  /** `aten::col2im(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor` */
  col2im(outputSize: number | readonly number[], kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], stride: number | readonly number[]): Tensor
  col2im(outputSize: number | readonly number[], kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], options: { stride: number | readonly number[] }): Tensor
  col2im(outputSize: number | readonly number[], kernelSize: number | readonly number[], dilation: number | readonly number[], options: { padding: number | readonly number[]; stride: number | readonly number[] }): Tensor
  col2im(outputSize: number | readonly number[], kernelSize: number | readonly number[], options: { dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[] }): Tensor
  col2im(outputSize: number | readonly number[], options: { kernelSize: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[] }): Tensor
  col2im(options: { outputSize: number | readonly number[]; kernelSize: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[] }): Tensor
  /** `torch.Tensor.col_indices`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.col_indices.html */
  colIndices(): Tensor
  /** `aten::col_indices_copy(Tensor self) -> Tensor` */
  colIndicesCopy(): Tensor
  /**
   * `torch.combinations`: https://docs.pytorch.org/docs/stable/generated/torch.combinations.html
   * @param r default `2`
   * @param withReplacement default `false`
   */
  combinations(r?: number, withReplacement?: boolean): Tensor
  combinations(r: number, options: { withReplacement?: boolean }): Tensor
  combinations(options: { r?: number; withReplacement?: boolean }): Tensor
  /** `torch.complex`: https://docs.pytorch.org/docs/stable/generated/torch.complex.html */
  complex(imag: Tensor): Tensor
  complex(options: { imag: Tensor }): Tensor
  /** `torch.Tensor.conj`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj.html */
  conj(): Tensor
  /** `torch.Tensor.conj_physical`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical.html */
  conjPhysical(): Tensor
  /** `torch.Tensor.conj_physical_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical_.html */
  conjPhysical_(): this
  /**
   * `aten::constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor`
   * @param value default `0`
   */
  constantPadNd(pad: readonly number[], value?: Scalar): Tensor
  constantPadNd(pad: readonly number[], options: { value?: Scalar }): Tensor
  constantPadNd(options: { pad: readonly number[]; value?: Scalar }): Tensor
  /**
   * `torch.Tensor.contiguous`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.contiguous.html
   * @param options.memoryFormat default `'contiguous_format'`
   */
  contiguous(options?: { memoryFormat?: MemoryFormat }): Tensor
  /**
   * `torch.nn.functional.conv1d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html
   * @param stride default `[1]`
   * @param padding default `[0]`
   * @param dilation default `[1]`
   * @param groups default `1`
   */
  conv1d(weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], groups?: number): Tensor
  conv1d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { groups?: number }): Tensor
  conv1d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; groups?: number }): Tensor
  conv1d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv1d(weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv1d(weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv1d(options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  /**
   * `torch.nn.functional.conv1d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html
   * @param stride default `[1]`
   * @param padding default `'valid'`
   * @param dilation default `[1]`
   * @param groups default `1`
   */
  conv1d(weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: string, dilation?: number | readonly number[], groups?: number): Tensor
  conv1d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: string, dilation: number | readonly number[], options: { groups?: number }): Tensor
  conv1d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: string, options: { dilation?: number | readonly number[]; groups?: number }): Tensor
  conv1d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv1d(weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv1d(weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv1d(options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  /**
   * `torch.nn.functional.conv2d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
   * @param stride default `[1, 1]`
   * @param padding default `[0, 0]`
   * @param dilation default `[1, 1]`
   * @param groups default `1`
   */
  conv2d(weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], groups?: number): Tensor
  conv2d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { groups?: number }): Tensor
  conv2d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; groups?: number }): Tensor
  conv2d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv2d(weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv2d(weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv2d(options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  /**
   * `torch.nn.functional.conv2d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
   * @param stride default `[1, 1]`
   * @param padding default `'valid'`
   * @param dilation default `[1, 1]`
   * @param groups default `1`
   */
  conv2d(weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: string, dilation?: number | readonly number[], groups?: number): Tensor
  conv2d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: string, dilation: number | readonly number[], options: { groups?: number }): Tensor
  conv2d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: string, options: { dilation?: number | readonly number[]; groups?: number }): Tensor
  conv2d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv2d(weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv2d(weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv2d(options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  /**
   * `torch.nn.functional.conv3d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html
   * @param stride default `[1, 1, 1]`
   * @param padding default `[0, 0, 0]`
   * @param dilation default `[1, 1, 1]`
   * @param groups default `1`
   */
  conv3d(weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], groups?: number): Tensor
  conv3d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { groups?: number }): Tensor
  conv3d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; groups?: number }): Tensor
  conv3d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv3d(weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv3d(weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv3d(options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  /**
   * `torch.nn.functional.conv3d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html
   * @param stride default `[1, 1, 1]`
   * @param padding default `'valid'`
   * @param dilation default `[1, 1, 1]`
   * @param groups default `1`
   */
  conv3d(weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: string, dilation?: number | readonly number[], groups?: number): Tensor
  conv3d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: string, dilation: number | readonly number[], options: { groups?: number }): Tensor
  conv3d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: string, options: { dilation?: number | readonly number[]; groups?: number }): Tensor
  conv3d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv3d(weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv3d(weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv3d(options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  /** `aten::conv_depthwise3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation) -> Tensor` */
  convDepthwise3d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[]): Tensor
  convDepthwise3d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation: number | readonly number[] }): Tensor
  convDepthwise3d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding: number | readonly number[]; dilation: number | readonly number[] }): Tensor
  convDepthwise3d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options: { stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[] }): Tensor
  convDepthwise3d(weight: Tensor, kernelSize: number | readonly number[], options: { bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[] }): Tensor
  convDepthwise3d(weight: Tensor, options: { kernelSize: number | readonly number[]; bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[] }): Tensor
  convDepthwise3d(options: { weight: Tensor; kernelSize: number | readonly number[]; bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[] }): Tensor
  /**
   * `aten::conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor`
   * @param pad default `0`
   */
  convTbc(weight: Tensor, bias: Tensor, pad?: number): Tensor
  convTbc(weight: Tensor, bias: Tensor, options: { pad?: number }): Tensor
  convTbc(weight: Tensor, options: { bias: Tensor; pad?: number }): Tensor
  convTbc(options: { weight: Tensor; bias: Tensor; pad?: number }): Tensor
  /** `aten::conv_tbc_backward(Tensor self, Tensor input, Tensor weight, Tensor bias, int pad) -> (Tensor, Tensor, Tensor)` */
  convTbcBackward(input: Tensor, weight: Tensor, bias: Tensor, pad: number): [Tensor, Tensor, Tensor]
  convTbcBackward(input: Tensor, weight: Tensor, bias: Tensor, options: { pad: number }): [Tensor, Tensor, Tensor]
  convTbcBackward(input: Tensor, weight: Tensor, options: { bias: Tensor; pad: number }): [Tensor, Tensor, Tensor]
  convTbcBackward(input: Tensor, options: { weight: Tensor; bias: Tensor; pad: number }): [Tensor, Tensor, Tensor]
  convTbcBackward(options: { input: Tensor; weight: Tensor; bias: Tensor; pad: number }): [Tensor, Tensor, Tensor]
  /**
   * `torch.nn.functional.conv_transpose1d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html
   * @param stride default `[1]`
   * @param padding default `[0]`
   * @param outputPadding default `[0]`
   * @param groups default `1`
   * @param dilation default `[1]`
   */
  convTranspose1d(weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Tensor
  convTranspose1d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], groups: number, options: { dilation?: number | readonly number[] }): Tensor
  convTranspose1d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], options: { groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose1d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose1d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose1d(weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose1d(weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose1d(options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  /**
   * `torch.nn.functional.conv_transpose2d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html
   * @param stride default `[1, 1]`
   * @param padding default `[0, 0]`
   * @param outputPadding default `[0, 0]`
   * @param groups default `1`
   * @param dilation default `[1, 1]`
   */
  convTranspose2d(weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Tensor
  convTranspose2d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], groups: number, options: { dilation?: number | readonly number[] }): Tensor
  convTranspose2d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], options: { groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose2d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose2d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose2d(weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose2d(weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose2d(options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  /**
   * `torch.nn.functional.conv_transpose3d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html
   * @param stride default `[1, 1, 1]`
   * @param padding default `[0, 0, 0]`
   * @param outputPadding default `[0, 0, 0]`
   * @param groups default `1`
   * @param dilation default `[1, 1, 1]`
   */
  convTranspose3d(weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Tensor
  convTranspose3d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], groups: number, options: { dilation?: number | readonly number[] }): Tensor
  convTranspose3d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], options: { groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose3d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose3d(weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose3d(weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose3d(weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose3d(options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  /** `aten::convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor` */
  convolution(weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number): Tensor
  convolution(options: { weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; transposed: boolean; outputPadding: readonly number[]; groups: number }): Tensor
  /** `aten::convolution_backward(Tensor grad_output, Tensor input, Tensor weight, SymInt[]? bias_sizes, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  convolutionBackward(input: Tensor, weight: Tensor, biasSizes: readonly number[] | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null, Tensor | null]
  convolutionBackward(options: { input: Tensor; weight: Tensor; biasSizes: readonly number[] | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; transposed: boolean; outputPadding: readonly number[]; groups: number; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  /** `aten::convolution_backward_overrideable(Tensor grad_output, Tensor input, Tensor weight, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask) -> (Tensor grad_input, Tensor grad_weight, Tensor grad_bias)` */
  convolutionBackwardOverrideable(input: Tensor, weight: Tensor, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[]): GradInputOrNullGradWeightOrNullGradBiasOrNull
  convolutionBackwardOverrideable(options: { input: Tensor; weight: Tensor; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; transposed: boolean; outputPadding: readonly number[]; groups: number; outputMask: boolean | readonly boolean[] }): GradInputOrNullGradWeightOrNullGradBiasOrNull
  /** `aten::convolution_overrideable(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor` */
  convolutionOverrideable(weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number): Tensor
  convolutionOverrideable(options: { weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; transposed: boolean; outputPadding: readonly number[]; groups: number }): Tensor
  /**
   * `aten::copy(Tensor self, Tensor src, bool non_blocking=False) -> Tensor`
   * @param nonBlocking default `false`
   */
  copy(src: Tensor | Scalar, nonBlocking?: boolean): Tensor
  copy(src: Tensor | Scalar, options: { nonBlocking?: boolean }): Tensor
  copy(options: { src: Tensor | Scalar; nonBlocking?: boolean }): Tensor
  /**
   * `torch.Tensor.copy_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copy_.html
   * @param nonBlocking default `false`
   */
  copy_(src: Tensor | Scalar, nonBlocking?: boolean): this
  copy_(src: Tensor | Scalar, options: { nonBlocking?: boolean }): this
  copy_(options: { src: Tensor | Scalar; nonBlocking?: boolean }): this
  /**
   * `aten::copy_sparse_to_sparse(Tensor self, Tensor src, bool non_blocking=False) -> Tensor`
   * @param nonBlocking default `false`
   */
  copySparseToSparse(src: Tensor, nonBlocking?: boolean): Tensor
  copySparseToSparse(src: Tensor, options: { nonBlocking?: boolean }): Tensor
  copySparseToSparse(options: { src: Tensor; nonBlocking?: boolean }): Tensor
  /**
   * `aten::copy_sparse_to_sparse_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)`
   * @param nonBlocking default `false`
   */
  copySparseToSparse_(src: Tensor, nonBlocking?: boolean): this
  copySparseToSparse_(src: Tensor, options: { nonBlocking?: boolean }): this
  copySparseToSparse_(options: { src: Tensor; nonBlocking?: boolean }): this
  /** `torch.Tensor.copysign`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign.html */
  copysign(other: Tensor): Tensor
  copysign(options: { other: Tensor }): Tensor
  /** `torch.Tensor.copysign`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign.html */
  copysign(other: Scalar): Tensor
  copysign(options: { other: Scalar }): Tensor
  /** `torch.Tensor.copysign_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign_.html */
  copysign_(other: Tensor): this
  copysign_(options: { other: Tensor }): this
  /** `torch.Tensor.copysign_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign_.html */
  copysign_(other: Scalar): this
  copysign_(options: { other: Scalar }): this
  /** `torch.Tensor.corrcoef`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.corrcoef.html */
  corrcoef(): Tensor
  /** `torch.Tensor.cos`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos.html */
  cos(): Tensor
  /** `torch.Tensor.cos_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos_.html */
  cos_(): this
  /** `torch.Tensor.cosh`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh.html */
  cosh(): Tensor
  /** `torch.Tensor.cosh_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh_.html */
  cosh_(): this
  /**
   * `torch.nn.functional.cosine_embedding_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html
   * @param margin default `0`
   * @param reduction default `1`
   */
  cosineEmbeddingLoss(input2: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor
  cosineEmbeddingLoss(input2: Tensor, target: Tensor, margin: number, options: { reduction?: number }): Tensor
  cosineEmbeddingLoss(input2: Tensor, target: Tensor, options: { margin?: number; reduction?: number }): Tensor
  cosineEmbeddingLoss(input2: Tensor, options: { target: Tensor; margin?: number; reduction?: number }): Tensor
  cosineEmbeddingLoss(options: { input2: Tensor; target: Tensor; margin?: number; reduction?: number }): Tensor
  /**
   * `torch.nn.functional.cosine_similarity`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_similarity.html
   * @param dim default `1`
   * @param eps default `1e-8`
   */
  cosineSimilarity(x2: Tensor, dim?: number, eps?: number): Tensor
  cosineSimilarity(x2: Tensor, dim: number, options: { eps?: number }): Tensor
  cosineSimilarity(x2: Tensor, options: { dim?: number; eps?: number }): Tensor
  cosineSimilarity(options: { x2: Tensor; dim?: number; eps?: number }): Tensor
  /** `torch.Tensor.count_nonzero`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.count_nonzero.html */
  countNonzero(dim?: number | null): Tensor
  countNonzero(options: { dim?: number | null }): Tensor
  /** `torch.Tensor.count_nonzero`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.count_nonzero.html */
  countNonzero(dim: readonly number[]): Tensor
  countNonzero(...dim: readonly number[]): Tensor
  countNonzero(options: { dim: readonly number[] }): Tensor
  /**
   * `torch.Tensor.cov`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cov.html
   * @param options.correction default `1`
   */
  cov(options?: { correction?: number; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor
  /** `torch.Tensor.cross`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cross.html */
  cross(other: Tensor, dim?: number | null): Tensor
  cross(other: Tensor, options: { dim?: number | null }): Tensor
  cross(options: { other: Tensor; dim?: number | null }): Tensor
  /**
   * `aten::cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float label_smoothing=0.) -> Tensor`
   * @param reduction default `1`
   * @param ignoreIndex default `-100`
   * @param labelSmoothing default `0`
   */
  crossEntropyLoss(target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number, labelSmoothing?: number): Tensor
  crossEntropyLoss(target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, options: { labelSmoothing?: number }): Tensor
  crossEntropyLoss(target: Tensor, weight: Tensor | null, reduction: number, options: { ignoreIndex?: number; labelSmoothing?: number }): Tensor
  crossEntropyLoss(target: Tensor, weight: Tensor | null, options: { reduction?: number; ignoreIndex?: number; labelSmoothing?: number }): Tensor
  crossEntropyLoss(target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number; labelSmoothing?: number }): Tensor
  crossEntropyLoss(options: { target: Tensor; weight?: Tensor | null; reduction?: number; ignoreIndex?: number; labelSmoothing?: number }): Tensor
  /** `torch.Tensor.crow_indices`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.crow_indices.html */
  crowIndices(): Tensor
  /** `aten::crow_indices_copy(Tensor self) -> Tensor` */
  crowIndicesCopy(): Tensor
  /**
   * `torch.nn.functional.ctc_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html
   * @param blank default `0`
   * @param reduction default `1`
   * @param zeroInfinity default `false`
   */
  ctcLoss(targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank?: number, reduction?: number, zeroInfinity?: boolean): Tensor
  ctcLoss(targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, reduction: number, options: { zeroInfinity?: boolean }): Tensor
  ctcLoss(targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, options: { reduction?: number; zeroInfinity?: boolean }): Tensor
  ctcLoss(targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], options: { blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor
  ctcLoss(targets: Tensor, inputLengths: readonly number[], options: { targetLengths: readonly number[]; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor
  ctcLoss(targets: Tensor, options: { inputLengths: readonly number[]; targetLengths: readonly number[]; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor
  ctcLoss(options: { targets: Tensor; inputLengths: readonly number[]; targetLengths: readonly number[]; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor
  /**
   * `torch.nn.functional.ctc_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html
   * @param blank default `0`
   * @param reduction default `1`
   * @param zeroInfinity default `false`
   */
  ctcLoss(targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank?: number, reduction?: number, zeroInfinity?: boolean): Tensor
  ctcLoss(targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, reduction: number, options: { zeroInfinity?: boolean }): Tensor
  ctcLoss(targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, options: { reduction?: number; zeroInfinity?: boolean }): Tensor
  ctcLoss(targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, options: { blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor
  ctcLoss(targets: Tensor, inputLengths: Tensor, options: { targetLengths: Tensor; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor
  ctcLoss(targets: Tensor, options: { inputLengths: Tensor; targetLengths: Tensor; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor
  ctcLoss(options: { targets: Tensor; inputLengths: Tensor; targetLengths: Tensor; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor
  /** `aten::cudnn_affine_grid_generator(Tensor theta, int N, int C, int H, int W) -> Tensor grid` */
  cudnnAffineGridGenerator(N: number, C: number, H: number, W: number): Tensor
  cudnnAffineGridGenerator(N: number, C: number, H: number, options: { W: number }): Tensor
  cudnnAffineGridGenerator(N: number, C: number, options: { H: number; W: number }): Tensor
  cudnnAffineGridGenerator(N: number, options: { C: number; H: number; W: number }): Tensor
  cudnnAffineGridGenerator(options: { N: number; C: number; H: number; W: number }): Tensor
  /** `aten::cudnn_affine_grid_generator_backward(Tensor grad, int N, int C, int H, int W) -> Tensor grad_theta` */
  cudnnAffineGridGeneratorBackward(N: number, C: number, H: number, W: number): Tensor
  cudnnAffineGridGeneratorBackward(N: number, C: number, H: number, options: { W: number }): Tensor
  cudnnAffineGridGeneratorBackward(N: number, C: number, options: { H: number; W: number }): Tensor
  cudnnAffineGridGeneratorBackward(N: number, options: { C: number; H: number; W: number }): Tensor
  cudnnAffineGridGeneratorBackward(options: { N: number; C: number; H: number; W: number }): Tensor
  /** `aten::cudnn_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor, Tensor)` */
  cudnnBatchNorm(weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number): [Tensor, Tensor, Tensor, Tensor]
  cudnnBatchNorm(weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, options: { epsilon: number }): [Tensor, Tensor, Tensor, Tensor]
  cudnnBatchNorm(weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, options: { exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor, Tensor]
  cudnnBatchNorm(weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { training: boolean; exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor, Tensor]
  cudnnBatchNorm(weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, options: { runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor, Tensor]
  cudnnBatchNorm(weight: Tensor, bias: Tensor | null, options: { runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor, Tensor]
  cudnnBatchNorm(weight: Tensor, options: { bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor, Tensor]
  cudnnBatchNorm(options: { weight: Tensor; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor, Tensor]
  /** `aten::cudnn_batch_norm_backward(Tensor input, Tensor grad_output, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, float epsilon, Tensor reserveSpace) -> (Tensor, Tensor, Tensor)` */
  cudnnBatchNormBackward(gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number, reserveSpace: Tensor): [Tensor, Tensor, Tensor]
  cudnnBatchNormBackward(options: { gradOutput: Tensor; weight: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; saveMean: Tensor | null; saveVar: Tensor | null; epsilon: number; reserveSpace: Tensor }): [Tensor, Tensor, Tensor]
  /** `aten::cudnn_convolution(Tensor self, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor` */
  cudnnConvolution(weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean): Tensor
  cudnnConvolution(options: { weight: Tensor; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allowTf32: boolean }): Tensor
  /** `aten::cudnn_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  cudnnConvolutionAddRelu(weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor
  cudnnConvolutionAddRelu(options: { weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor
  /** `aten::cudnn_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  cudnnConvolutionRelu(weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor
  cudnnConvolutionRelu(weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], options: { groups: number }): Tensor
  cudnnConvolutionRelu(weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], options: { dilation: readonly number[]; groups: number }): Tensor
  cudnnConvolutionRelu(weight: Tensor, bias: Tensor | null, stride: readonly number[], options: { padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor
  cudnnConvolutionRelu(weight: Tensor, bias: Tensor | null, options: { stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor
  cudnnConvolutionRelu(weight: Tensor, options: { bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor
  cudnnConvolutionRelu(options: { weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor
  /** `aten::cudnn_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor` */
  cudnnConvolutionTranspose(weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean): Tensor
  cudnnConvolutionTranspose(options: { weight: Tensor; padding: readonly number[]; outputPadding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allowTf32: boolean }): Tensor
  /** `aten::cudnn_grid_sampler(Tensor self, Tensor grid) -> Tensor output` */
  cudnnGridSampler(grid: Tensor): Tensor
  cudnnGridSampler(options: { grid: Tensor }): Tensor
  /** `aten::cudnn_grid_sampler_backward(Tensor self, Tensor grid, Tensor grad_output) -> (Tensor grad_self, Tensor grad_grid)` */
  cudnnGridSamplerBackward(grid: Tensor, gradOutput: Tensor): GradSelfGradGrid
  cudnnGridSamplerBackward(grid: Tensor, options: { gradOutput: Tensor }): GradSelfGradGrid
  cudnnGridSamplerBackward(options: { grid: Tensor; gradOutput: Tensor }): GradSelfGradGrid
  /** `aten::cudnn_is_acceptable(Tensor self) -> bool` */
  cudnnIsAcceptable(): boolean
  /** `torch.Tensor.cummax`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cummax.html */
  cummax(dim: number): ValuesIndices
  cummax(options: { dim: number }): ValuesIndices
  /** `aten::cummaxmin_backward(Tensor grad, Tensor input, Tensor indices, int dim) -> Tensor` */
  cummaxminBackward(input: Tensor, indices: Tensor, dim: number): Tensor
  cummaxminBackward(input: Tensor, indices: Tensor, options: { dim: number }): Tensor
  cummaxminBackward(input: Tensor, options: { indices: Tensor; dim: number }): Tensor
  cummaxminBackward(options: { input: Tensor; indices: Tensor; dim: number }): Tensor
  /** `torch.Tensor.cummin`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cummin.html */
  cummin(dim: number): ValuesIndices
  cummin(options: { dim: number }): ValuesIndices
  /** `torch.Tensor.cumprod`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumprod.html */
  cumprod(dim: number, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
  cumprod(options: Keywords<{ dim: number; dtype?: Dtype | null }>): Tensor
  /** `torch.Tensor.cumprod_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumprod_.html */
  cumprod_(dim: number, options?: Keywords<{ dtype?: Dtype | null }>): this
  cumprod_(options: Keywords<{ dim: number; dtype?: Dtype | null }>): this
  /** `aten::cumprod_backward(Tensor grad, Tensor input, int dim, Tensor output) -> Tensor` */
  cumprodBackward(input: Tensor, dim: number, output: Tensor): Tensor
  cumprodBackward(input: Tensor, dim: number, options: { output: Tensor }): Tensor
  cumprodBackward(input: Tensor, options: { dim: number; output: Tensor }): Tensor
  cumprodBackward(options: { input: Tensor; dim: number; output: Tensor }): Tensor
  /** `torch.Tensor.cumsum`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumsum.html */
  cumsum(dim: number, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
  cumsum(options: Keywords<{ dim: number; dtype?: Dtype | null }>): Tensor
  /** `torch.Tensor.cumsum_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumsum_.html */
  cumsum_(dim: number, options?: Keywords<{ dtype?: Dtype | null }>): this
  cumsum_(options: Keywords<{ dim: number; dtype?: Dtype | null }>): this
  /**
   * `torch.cumulative_trapezoid`: https://docs.pytorch.org/docs/stable/generated/torch.cumulative_trapezoid.html
   * @param options.dx default `1`
   * @param options.dim default `-1`
   */
  cumulativeTrapezoid(options?: { dx?: Scalar; dim?: number }): Tensor
  /**
   * `torch.cumulative_trapezoid`: https://docs.pytorch.org/docs/stable/generated/torch.cumulative_trapezoid.html
   * @param options.dim default `-1`
   */
  cumulativeTrapezoid(x: Tensor, options?: { dim?: number }): Tensor
  cumulativeTrapezoid(options: { x: Tensor; dim?: number }): Tensor
  /** `torch.Tensor.deg2rad`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad.html */
  deg2rad(): Tensor
  /** `torch.Tensor.deg2rad_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad_.html */
  deg2rad_(): this
  /** `torch.Tensor.dense_dim`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dense_dim.html */
  denseDim(): number
  /** `torch.Tensor.dequantize`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dequantize.html */
  dequantize(): Tensor
  /** `torch.Tensor.det`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.det.html */
  det(): Tensor
  /** `torch.Tensor.detach`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach.html */
  detach(): Tensor
  /** `torch.Tensor.detach_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach_.html */
  detach_(): this
  /** `aten::detach_copy(Tensor self) -> Tensor` */
  detachCopy(): Tensor
  /**
   * `torch.Tensor.diag`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diag.html
   * @param diagonal default `0`
   */
  diag(diagonal?: number): Tensor
  diag(options: { diagonal?: number }): Tensor
  /**
   * `torch.Tensor.diag_embed`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diag_embed.html
   * @param offset default `0`
   * @param dim1 default `-2`
   * @param dim2 default `-1`
   */
  diagEmbed(offset?: number, dim1?: number, dim2?: number): Tensor
  diagEmbed(offset: number, dim1: number, options: { dim2?: number }): Tensor
  diagEmbed(offset: number, options: { dim1?: number; dim2?: number }): Tensor
  diagEmbed(options: { offset?: number; dim1?: number; dim2?: number }): Tensor
  /**
   * `torch.Tensor.diagflat`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagflat.html
   * @param offset default `0`
   */
  diagflat(offset?: number): Tensor
  diagflat(options: { offset?: number }): Tensor
  /**
   * `torch.Tensor.diagonal`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal.html
   * @param offset default `0`
   * @param dim1 default `0`
   * @param dim2 default `1`
   */
  diagonal(offset?: number, dim1?: number, dim2?: number): Tensor
  diagonal(offset: number, dim1: number, options: { dim2?: number }): Tensor
  diagonal(offset: number, options: { dim1?: number; dim2?: number }): Tensor
  diagonal(options: { offset?: number; dim1?: number; dim2?: number }): Tensor
  /** `aten::diagonal_backward(Tensor grad_output, SymInt[] input_sizes, int offset, int dim1, int dim2) -> Tensor` */
  diagonalBackward(inputSizes: readonly number[], offset: number, dim1: number, dim2: number): Tensor
  diagonalBackward(inputSizes: readonly number[], offset: number, dim1: number, options: { dim2: number }): Tensor
  diagonalBackward(inputSizes: readonly number[], offset: number, options: { dim1: number; dim2: number }): Tensor
  diagonalBackward(inputSizes: readonly number[], options: { offset: number; dim1: number; dim2: number }): Tensor
  diagonalBackward(options: { inputSizes: readonly number[]; offset: number; dim1: number; dim2: number }): Tensor
  /**
   * `aten::diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   * @param offset default `0`
   * @param dim1 default `0`
   * @param dim2 default `1`
   */
  diagonalCopy(offset?: number, dim1?: number, dim2?: number): Tensor
  diagonalCopy(offset: number, dim1: number, options: { dim2?: number }): Tensor
  diagonalCopy(offset: number, options: { dim1?: number; dim2?: number }): Tensor
  diagonalCopy(options: { offset?: number; dim1?: number; dim2?: number }): Tensor
  /**
   * `torch.Tensor.diagonal_scatter`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diagonal_scatter.html
   * @param offset default `0`
   * @param dim1 default `0`
   * @param dim2 default `1`
   */
  diagonalScatter(src: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor
  diagonalScatter(src: Tensor, offset: number, dim1: number, options: { dim2?: number }): Tensor
  diagonalScatter(src: Tensor, offset: number, options: { dim1?: number; dim2?: number }): Tensor
  diagonalScatter(src: Tensor, options: { offset?: number; dim1?: number; dim2?: number }): Tensor
  diagonalScatter(options: { src: Tensor; offset?: number; dim1?: number; dim2?: number }): Tensor
  /**
   * `torch.Tensor.diff`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.diff.html
   * @param n default `1`
   * @param dim default `-1`
   */
  diff(n?: number, dim?: number, prepend?: Tensor | null, append?: Tensor | null): Tensor
  diff(n: number, dim: number, prepend: Tensor | null, options: { append?: Tensor | null }): Tensor
  diff(n: number, dim: number, options: { prepend?: Tensor | null; append?: Tensor | null }): Tensor
  diff(n: number, options: { dim?: number; prepend?: Tensor | null; append?: Tensor | null }): Tensor
  diff(options: { n?: number; dim?: number; prepend?: Tensor | null; append?: Tensor | null }): Tensor
  /** `torch.Tensor.digamma`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.digamma.html */
  digamma(): Tensor
  /** `torch.Tensor.digamma_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.digamma_.html */
  digamma_(): this
  /**
   * `torch.Tensor.dist`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dist.html
   * @param p default `2`
   */
  dist(other: Tensor, p?: Scalar): Tensor
  dist(other: Tensor, options: { p?: Scalar }): Tensor
  dist(options: { other: Tensor; p?: Scalar }): Tensor
  /** `torch.Tensor.div`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div.html */
  div(other: Tensor | Scalar): Tensor
  div(options: { other: Tensor | Scalar }): Tensor
  /** `torch.Tensor.div`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div.html */
  div(other: Tensor | Scalar, options: { roundingMode: string | null }): Tensor
  div(options: { other: Tensor | Scalar; roundingMode: string | null }): Tensor
  /** `torch.Tensor.div`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div.html */
  div(other: Scalar, options: { roundingMode: string | null }): Tensor
  div(options: { other: Scalar; roundingMode: string | null }): Tensor
  /** `torch.Tensor.div_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html */
  div_(other: Tensor | Scalar): this
  div_(options: { other: Tensor | Scalar }): this
  /** `torch.Tensor.div_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html */
  div_(other: Tensor | Scalar, options: { roundingMode: string | null }): this
  div_(options: { other: Tensor | Scalar; roundingMode: string | null }): this
  /** `torch.Tensor.div_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html */
  div_(other: Scalar, options: { roundingMode: string | null }): this
  div_(options: { other: Scalar; roundingMode: string | null }): this
  /** `torch.Tensor.divide`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html */
  divide(other: Tensor | Scalar): Tensor
  divide(options: { other: Tensor | Scalar }): Tensor
  /** `torch.Tensor.divide`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html */
  divide(other: Tensor | Scalar, options: { roundingMode: string | null }): Tensor
  divide(options: { other: Tensor | Scalar; roundingMode: string | null }): Tensor
  /** `torch.Tensor.divide`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html */
  divide(other: Scalar): Tensor
  divide(options: { other: Scalar }): Tensor
  /** `torch.Tensor.divide`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide.html */
  divide(other: Scalar, options: { roundingMode: string | null }): Tensor
  divide(options: { other: Scalar; roundingMode: string | null }): Tensor
  /** `torch.Tensor.divide_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html */
  divide_(other: Tensor | Scalar): this
  divide_(options: { other: Tensor | Scalar }): this
  /** `torch.Tensor.divide_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html */
  divide_(other: Tensor | Scalar, options: { roundingMode: string | null }): this
  divide_(options: { other: Tensor | Scalar; roundingMode: string | null }): this
  /** `torch.Tensor.divide_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html */
  divide_(other: Scalar): this
  divide_(options: { other: Scalar }): this
  /** `torch.Tensor.divide_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html */
  divide_(other: Scalar, options: { roundingMode: string | null }): this
  divide_(options: { other: Scalar; roundingMode: string | null }): this
  /** `torch.Tensor.dot`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dot.html */
  dot(tensor: Tensor): Tensor
  dot(options: { tensor: Tensor }): Tensor
  /** `torch.nn.functional.dropout`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html */
  dropout(p: number, train: boolean): Tensor
  dropout(p: number, options: { train: boolean }): Tensor
  dropout(options: { p: number; train: boolean }): Tensor
  /** `aten::dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  dropout_(p: number, train: boolean): this
  dropout_(p: number, options: { train: boolean }): this
  dropout_(options: { p: number; train: boolean }): this
  /** `torch.Tensor.dsplit`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html */
  dsplit(sections: number): Tensor[]
  dsplit(options: { sections: number }): Tensor[]
  /** `torch.Tensor.dsplit`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dsplit.html */
  dsplit(indices: readonly number[]): Tensor[]
  dsplit(...indices: readonly number[]): Tensor[]
  dsplit(options: { indices: readonly number[] }): Tensor[]
  /**
   * `torch.nn.functional.elu`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu.html
   * @param alpha default `1`
   * @param scale default `1`
   * @param inputScale default `1`
   */
  elu(alpha?: Scalar, scale?: Scalar, inputScale?: Scalar): Tensor
  elu(alpha: Scalar, scale: Scalar, options: { inputScale?: Scalar }): Tensor
  elu(alpha: Scalar, options: { scale?: Scalar; inputScale?: Scalar }): Tensor
  elu(options: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar }): Tensor
  /**
   * `torch.nn.functional.elu_`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu_.html
   * @param alpha default `1`
   * @param scale default `1`
   * @param inputScale default `1`
   */
  elu_(alpha?: Scalar, scale?: Scalar, inputScale?: Scalar): this
  elu_(alpha: Scalar, scale: Scalar, options: { inputScale?: Scalar }): this
  elu_(alpha: Scalar, options: { scale?: Scalar; inputScale?: Scalar }): this
  elu_(options: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar }): this
  /** `aten::elu_backward(Tensor grad_output, Scalar alpha, Scalar scale, Scalar input_scale, bool is_result, Tensor self_or_result) -> Tensor` */
  eluBackward(alpha: Scalar, scale: Scalar, inputScale: Scalar, isResult: boolean, selfOrResult: Tensor): Tensor
  eluBackward(alpha: Scalar, scale: Scalar, inputScale: Scalar, isResult: boolean, options: { selfOrResult: Tensor }): Tensor
  eluBackward(alpha: Scalar, scale: Scalar, inputScale: Scalar, options: { isResult: boolean; selfOrResult: Tensor }): Tensor
  eluBackward(alpha: Scalar, scale: Scalar, options: { inputScale: Scalar; isResult: boolean; selfOrResult: Tensor }): Tensor
  eluBackward(alpha: Scalar, options: { scale: Scalar; inputScale: Scalar; isResult: boolean; selfOrResult: Tensor }): Tensor
  eluBackward(options: { alpha: Scalar; scale: Scalar; inputScale: Scalar; isResult: boolean; selfOrResult: Tensor }): Tensor
  /**
   * `torch.nn.functional.embedding`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html
   * @param paddingIdx default `-1`
   * @param scaleGradByFreq default `false`
   * @param sparse default `false`
   */
  embedding(indices: Tensor, paddingIdx?: number, scaleGradByFreq?: boolean, sparse?: boolean): Tensor
  embedding(indices: Tensor, paddingIdx: number, scaleGradByFreq: boolean, options: { sparse?: boolean }): Tensor
  embedding(indices: Tensor, paddingIdx: number, options: { scaleGradByFreq?: boolean; sparse?: boolean }): Tensor
  embedding(indices: Tensor, options: { paddingIdx?: number; scaleGradByFreq?: boolean; sparse?: boolean }): Tensor
  embedding(options: { indices: Tensor; paddingIdx?: number; scaleGradByFreq?: boolean; sparse?: boolean }): Tensor
  /** `aten::embedding_backward(Tensor grad, Tensor indices, SymInt num_weights, SymInt padding_idx, bool scale_grad_by_freq, bool sparse) -> Tensor` */
  embeddingBackward(indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean, sparse: boolean): Tensor
  embeddingBackward(indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean, options: { sparse: boolean }): Tensor
  embeddingBackward(indices: Tensor, numWeights: number, paddingIdx: number, options: { scaleGradByFreq: boolean; sparse: boolean }): Tensor
  embeddingBackward(indices: Tensor, numWeights: number, options: { paddingIdx: number; scaleGradByFreq: boolean; sparse: boolean }): Tensor
  embeddingBackward(indices: Tensor, options: { numWeights: number; paddingIdx: number; scaleGradByFreq: boolean; sparse: boolean }): Tensor
  embeddingBackward(options: { indices: Tensor; numWeights: number; paddingIdx: number; scaleGradByFreq: boolean; sparse: boolean }): Tensor
  /**
   * `torch.nn.functional.embedding_bag`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
   * @param scaleGradByFreq default `false`
   * @param mode default `0`
   * @param sparse default `false`
   * @param includeLastOffset default `false`
   */
  embeddingBag(indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean, mode?: number, sparse?: boolean, perSampleWeights?: Tensor | null, includeLastOffset?: boolean): [Tensor, Tensor, Tensor, Tensor]
  embeddingBag(indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, options: { includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor]
  embeddingBag(indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, sparse: boolean, options: { perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor]
  embeddingBag(indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, options: { sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor]
  embeddingBag(indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, options: { mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor]
  embeddingBag(indices: Tensor, offsets: Tensor, options: { scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor]
  embeddingBag(indices: Tensor, options: { offsets: Tensor; scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor]
  embeddingBag(options: { indices: Tensor; offsets: Tensor; scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor]
  /** `torch.nn.functional.embedding_bag`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html */
  embeddingBag(indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, includeLastOffset: boolean, paddingIdx: number | null): [Tensor, Tensor, Tensor, Tensor]
  embeddingBag(options: { indices: Tensor; offsets: Tensor; scaleGradByFreq: boolean; mode: number; sparse: boolean; perSampleWeights: Tensor | null; includeLastOffset: boolean; paddingIdx: number | null }): [Tensor, Tensor, Tensor, Tensor]
  /** `aten::embedding_dense_backward(Tensor grad_output, Tensor indices, SymInt num_weights, SymInt padding_idx, bool scale_grad_by_freq) -> Tensor` */
  embeddingDenseBackward(indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean): Tensor
  embeddingDenseBackward(indices: Tensor, numWeights: number, paddingIdx: number, options: { scaleGradByFreq: boolean }): Tensor
  embeddingDenseBackward(indices: Tensor, numWeights: number, options: { paddingIdx: number; scaleGradByFreq: boolean }): Tensor
  embeddingDenseBackward(indices: Tensor, options: { numWeights: number; paddingIdx: number; scaleGradByFreq: boolean }): Tensor
  embeddingDenseBackward(options: { indices: Tensor; numWeights: number; paddingIdx: number; scaleGradByFreq: boolean }): Tensor
  /** `aten::embedding_renorm(Tensor self, Tensor indices, float max_norm, float norm_type) -> Tensor` */
  embeddingRenorm(indices: Tensor, maxNorm: number, normType: number): Tensor
  embeddingRenorm(indices: Tensor, maxNorm: number, options: { normType: number }): Tensor
  embeddingRenorm(indices: Tensor, options: { maxNorm: number; normType: number }): Tensor
  embeddingRenorm(options: { indices: Tensor; maxNorm: number; normType: number }): Tensor
  /** `aten::embedding_renorm_(Tensor(a!) self, Tensor indices, float max_norm, float norm_type) -> Tensor(a!)` */
  embeddingRenorm_(indices: Tensor, maxNorm: number, normType: number): this
  embeddingRenorm_(indices: Tensor, maxNorm: number, options: { normType: number }): this
  embeddingRenorm_(indices: Tensor, options: { maxNorm: number; normType: number }): this
  embeddingRenorm_(options: { indices: Tensor; maxNorm: number; normType: number }): this
  /** `aten::embedding_sparse_backward(Tensor grad, Tensor indices, int num_weights, int padding_idx, bool scale_grad_by_freq) -> Tensor` */
  embeddingSparseBackward(indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean): Tensor
  embeddingSparseBackward(indices: Tensor, numWeights: number, paddingIdx: number, options: { scaleGradByFreq: boolean }): Tensor
  embeddingSparseBackward(indices: Tensor, numWeights: number, options: { paddingIdx: number; scaleGradByFreq: boolean }): Tensor
  embeddingSparseBackward(indices: Tensor, options: { numWeights: number; paddingIdx: number; scaleGradByFreq: boolean }): Tensor
  embeddingSparseBackward(options: { indices: Tensor; numWeights: number; paddingIdx: number; scaleGradByFreq: boolean }): Tensor
  /** `torch.empty_like`: https://docs.pytorch.org/docs/stable/generated/torch.empty_like.html */
  emptyLike(options?: { memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  /** `torch.Tensor.eq`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq.html */
  eq(other: Tensor): Tensor
  eq(options: { other: Tensor }): Tensor
  /** `torch.Tensor.eq`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq.html */
  eq(other: Scalar): Tensor
  eq(options: { other: Scalar }): Tensor
  /** `torch.Tensor.eq_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq_.html */
  eq_(other: Tensor): this
  eq_(options: { other: Tensor }): this
  /** `torch.Tensor.eq_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq_.html */
  eq_(other: Scalar): this
  eq_(options: { other: Scalar }): this
  /** `torch.Tensor.equal`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.equal.html */
  equal(other: Tensor): boolean
  equal(options: { other: Tensor }): boolean
  /** `torch.Tensor.erf`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf.html */
  erf(): Tensor
  /** `torch.Tensor.erf_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf_.html */
  erf_(): this
  /** `torch.Tensor.erfc`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc.html */
  erfc(): Tensor
  /** `torch.Tensor.erfc_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc_.html */
  erfc_(): this
  /** `torch.Tensor.erfinv`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfinv.html */
  erfinv(): Tensor
  /** `torch.Tensor.erfinv_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfinv_.html */
  erfinv_(): this
  /** `torch.Tensor.exp`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp.html */
  exp(): Tensor
  /** `torch.Tensor.exp2`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp2.html */
  exp2(): Tensor
  /** `torch.Tensor.exp2_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp2_.html */
  exp2_(): this
  /** `torch.Tensor.exp_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp_.html */
  exp_(): this
  /**
   * `torch.Tensor.expand`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand.html
   * @param options.implicit default `false`
   */
  expand(size: readonly number[], options?: { implicit?: boolean }): Tensor
  expand(...size: readonly number[]): Tensor
  expand(...sizeAndOptions: readonly [...size: number[], options: { implicit?: boolean }]): Tensor
  expand(options: { size: readonly number[]; implicit?: boolean }): Tensor
  /** `torch.Tensor.expand_as`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand_as.html */
  expandAs(other: Tensor): Tensor
  expandAs(options: { other: Tensor }): Tensor
  /**
   * `aten::expand_copy(Tensor self, SymInt[] size, *, bool implicit=False) -> Tensor`
   * @param options.implicit default `false`
   */
  expandCopy(size: readonly number[], options?: { implicit?: boolean }): Tensor
  expandCopy(...size: readonly number[]): Tensor
  expandCopy(...sizeAndOptions: readonly [...size: number[], options: { implicit?: boolean }]): Tensor
  expandCopy(options: { size: readonly number[]; implicit?: boolean }): Tensor
  /** `torch.Tensor.expm1`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1.html */
  expm1(): Tensor
  /** `torch.Tensor.expm1_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1_.html */
  expm1_(): this
  /**
   * `aten::exponential(Tensor self, float lambd=1., *, Generator? generator=None) -> Tensor`
   * @param lambd default `1`
   */
  exponential(lambd?: number, options?: { generator?: Generator | null }): Tensor
  exponential(options: { lambd?: number; generator?: Generator | null }): Tensor
  /**
   * `torch.Tensor.exponential_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exponential_.html
   * @param lambd default `1`
   */
  exponential_(lambd?: number, options?: { generator?: Generator | null }): this
  exponential_(options: { lambd?: number; generator?: Generator | null }): this
  /** `torch.fake_quantize_per_channel_affine`: https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_channel_affine.html */
  fakeQuantizePerChannelAffine(scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number): Tensor
  fakeQuantizePerChannelAffine(scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, options: { quantMax: number }): Tensor
  fakeQuantizePerChannelAffine(scale: Tensor, zeroPoint: Tensor, axis: number, options: { quantMin: number; quantMax: number }): Tensor
  fakeQuantizePerChannelAffine(scale: Tensor, zeroPoint: Tensor, options: { axis: number; quantMin: number; quantMax: number }): Tensor
  fakeQuantizePerChannelAffine(scale: Tensor, options: { zeroPoint: Tensor; axis: number; quantMin: number; quantMax: number }): Tensor
  fakeQuantizePerChannelAffine(options: { scale: Tensor; zeroPoint: Tensor; axis: number; quantMin: number; quantMax: number }): Tensor
  /** `aten::fake_quantize_per_channel_affine_cachemask(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> (Tensor output, Tensor mask)` */
  fakeQuantizePerChannelAffineCachemask(scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number): OutputMask
  fakeQuantizePerChannelAffineCachemask(scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, options: { quantMax: number }): OutputMask
  fakeQuantizePerChannelAffineCachemask(scale: Tensor, zeroPoint: Tensor, axis: number, options: { quantMin: number; quantMax: number }): OutputMask
  fakeQuantizePerChannelAffineCachemask(scale: Tensor, zeroPoint: Tensor, options: { axis: number; quantMin: number; quantMax: number }): OutputMask
  fakeQuantizePerChannelAffineCachemask(scale: Tensor, options: { zeroPoint: Tensor; axis: number; quantMin: number; quantMax: number }): OutputMask
  fakeQuantizePerChannelAffineCachemask(options: { scale: Tensor; zeroPoint: Tensor; axis: number; quantMin: number; quantMax: number }): OutputMask
  /** `aten::fake_quantize_per_channel_affine_cachemask_backward(Tensor grad, Tensor mask) -> Tensor` */
  fakeQuantizePerChannelAffineCachemaskBackward(mask: Tensor): Tensor
  fakeQuantizePerChannelAffineCachemaskBackward(options: { mask: Tensor }): Tensor
  /** `torch.fake_quantize_per_tensor_affine`: https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html */
  fakeQuantizePerTensorAffine(scale: number, zeroPoint: number, quantMin: number, quantMax: number): Tensor
  fakeQuantizePerTensorAffine(scale: number, zeroPoint: number, quantMin: number, options: { quantMax: number }): Tensor
  fakeQuantizePerTensorAffine(scale: number, zeroPoint: number, options: { quantMin: number; quantMax: number }): Tensor
  fakeQuantizePerTensorAffine(scale: number, options: { zeroPoint: number; quantMin: number; quantMax: number }): Tensor
  fakeQuantizePerTensorAffine(options: { scale: number; zeroPoint: number; quantMin: number; quantMax: number }): Tensor
  /** `torch.fake_quantize_per_tensor_affine`: https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html */
  fakeQuantizePerTensorAffine(scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number): Tensor
  fakeQuantizePerTensorAffine(scale: Tensor, zeroPoint: Tensor, quantMin: number, options: { quantMax: number }): Tensor
  fakeQuantizePerTensorAffine(scale: Tensor, zeroPoint: Tensor, options: { quantMin: number; quantMax: number }): Tensor
  fakeQuantizePerTensorAffine(scale: Tensor, options: { zeroPoint: Tensor; quantMin: number; quantMax: number }): Tensor
  fakeQuantizePerTensorAffine(options: { scale: Tensor; zeroPoint: Tensor; quantMin: number; quantMax: number }): Tensor
  /** `aten::fake_quantize_per_tensor_affine_cachemask(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> (Tensor output, Tensor mask)` */
  fakeQuantizePerTensorAffineCachemask(scale: number, zeroPoint: number, quantMin: number, quantMax: number): OutputMask
  fakeQuantizePerTensorAffineCachemask(scale: number, zeroPoint: number, quantMin: number, options: { quantMax: number }): OutputMask
  fakeQuantizePerTensorAffineCachemask(scale: number, zeroPoint: number, options: { quantMin: number; quantMax: number }): OutputMask
  fakeQuantizePerTensorAffineCachemask(scale: number, options: { zeroPoint: number; quantMin: number; quantMax: number }): OutputMask
  fakeQuantizePerTensorAffineCachemask(options: { scale: number; zeroPoint: number; quantMin: number; quantMax: number }): OutputMask
  /** `aten::fake_quantize_per_tensor_affine_cachemask_backward(Tensor grad, Tensor mask) -> Tensor` */
  fakeQuantizePerTensorAffineCachemaskBackward(mask: Tensor): Tensor
  fakeQuantizePerTensorAffineCachemaskBackward(options: { mask: Tensor }): Tensor
  /** `aten::fbgemm_linear_fp16_weight(Tensor input, Tensor packed_weight, Tensor bias) -> Tensor` */
  fbgemmLinearFp16Weight(packedWeight: Tensor, bias: Tensor): Tensor
  fbgemmLinearFp16Weight(packedWeight: Tensor, options: { bias: Tensor }): Tensor
  fbgemmLinearFp16Weight(options: { packedWeight: Tensor; bias: Tensor }): Tensor
  /** `aten::fbgemm_linear_fp16_weight.out(Tensor input, Tensor packed_weight, Tensor bias, Tensor(a!) output) -> Tensor` */
  fbgemmLinearFp16Weight(packedWeight: Tensor, bias: Tensor, output: Tensor): Tensor
  fbgemmLinearFp16Weight(packedWeight: Tensor, bias: Tensor, options: { output: Tensor }): Tensor
  fbgemmLinearFp16Weight(packedWeight: Tensor, options: { bias: Tensor; output: Tensor }): Tensor
  fbgemmLinearFp16Weight(options: { packedWeight: Tensor; bias: Tensor; output: Tensor }): Tensor
  /** `aten::fbgemm_linear_fp16_weight_fp32_activation(Tensor input, Tensor packed_weight, Tensor? bias) -> Tensor` */
  fbgemmLinearFp16WeightFp32Activation(packedWeight: Tensor, bias: Tensor | null): Tensor
  fbgemmLinearFp16WeightFp32Activation(packedWeight: Tensor, options: { bias: Tensor | null }): Tensor
  fbgemmLinearFp16WeightFp32Activation(options: { packedWeight: Tensor; bias: Tensor | null }): Tensor
  /** `aten::fbgemm_linear_fp16_weight_fp32_activation.out(Tensor input, Tensor packed_weight, Tensor? bias, Tensor(a!) output) -> Tensor` */
  fbgemmLinearFp16WeightFp32Activation(packedWeight: Tensor, bias: Tensor | null, output: Tensor): Tensor
  fbgemmLinearFp16WeightFp32Activation(packedWeight: Tensor, bias: Tensor | null, options: { output: Tensor }): Tensor
  fbgemmLinearFp16WeightFp32Activation(packedWeight: Tensor, options: { bias: Tensor | null; output: Tensor }): Tensor
  fbgemmLinearFp16WeightFp32Activation(options: { packedWeight: Tensor; bias: Tensor | null; output: Tensor }): Tensor
  /** `aten::fbgemm_linear_int8_weight(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor` */
  fbgemmLinearInt8Weight(weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Tensor
  fbgemmLinearInt8Weight(weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, options: { bias: Tensor }): Tensor
  fbgemmLinearInt8Weight(weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, options: { weightZeroPoint: Scalar; bias: Tensor }): Tensor
  fbgemmLinearInt8Weight(weight: Tensor, packed: Tensor, colOffsets: Tensor, options: { weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor
  fbgemmLinearInt8Weight(weight: Tensor, packed: Tensor, options: { colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor
  fbgemmLinearInt8Weight(weight: Tensor, options: { packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor
  fbgemmLinearInt8Weight(options: { weight: Tensor; packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor
  /** `aten::fbgemm_linear_int8_weight_fp32_activation(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor` */
  fbgemmLinearInt8WeightFp32Activation(weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Tensor
  fbgemmLinearInt8WeightFp32Activation(weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, options: { bias: Tensor }): Tensor
  fbgemmLinearInt8WeightFp32Activation(weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, options: { weightZeroPoint: Scalar; bias: Tensor }): Tensor
  fbgemmLinearInt8WeightFp32Activation(weight: Tensor, packed: Tensor, colOffsets: Tensor, options: { weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor
  fbgemmLinearInt8WeightFp32Activation(weight: Tensor, packed: Tensor, options: { colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor
  fbgemmLinearInt8WeightFp32Activation(weight: Tensor, options: { packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor
  fbgemmLinearInt8WeightFp32Activation(options: { weight: Tensor; packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor
  /** `aten::fbgemm_linear_quantize_weight(Tensor input) -> (Tensor, Tensor, float, int)` */
  fbgemmLinearQuantizeWeight(): [Tensor, Tensor, number, number]
  /** `aten::fbgemm_pack_gemm_matrix_fp16(Tensor input) -> Tensor` */
  fbgemmPackGemmMatrixFp16(): Tensor
  /** `aten::fbgemm_pack_quantized_matrix(Tensor input) -> Tensor` */
  fbgemmPackQuantizedMatrix(): Tensor
  /** `aten::fbgemm_pack_quantized_matrix.KN(Tensor input, int K, int N) -> Tensor` */
  fbgemmPackQuantizedMatrix(K: number, N: number): Tensor
  fbgemmPackQuantizedMatrix(K: number, options: { N: number }): Tensor
  fbgemmPackQuantizedMatrix(options: { K: number; N: number }): Tensor
  /** `torch.nn.functional.feature_alpha_dropout`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html */
  featureAlphaDropout(p: number, train: boolean): Tensor
  featureAlphaDropout(p: number, options: { train: boolean }): Tensor
  featureAlphaDropout(options: { p: number; train: boolean }): Tensor
  /** `aten::feature_alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  featureAlphaDropout_(p: number, train: boolean): this
  featureAlphaDropout_(p: number, options: { train: boolean }): this
  featureAlphaDropout_(options: { p: number; train: boolean }): this
  /** `aten::feature_dropout(Tensor input, float p, bool train) -> Tensor` */
  featureDropout(p: number, train: boolean): Tensor
  featureDropout(p: number, options: { train: boolean }): Tensor
  featureDropout(options: { p: number; train: boolean }): Tensor
  /** `aten::feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  featureDropout_(p: number, train: boolean): this
  featureDropout_(p: number, options: { train: boolean }): this
  featureDropout_(options: { p: number; train: boolean }): this
  /** `aten::fill.Tensor(Tensor self, Tensor value) -> Tensor` */
  fill(value: Tensor): Tensor
  fill(options: { value: Tensor }): Tensor
  /** `aten::fill.Scalar(Tensor self, Scalar value) -> Tensor` */
  fill(value: Scalar): Tensor
  fill(options: { value: Scalar }): Tensor
  /** `torch.Tensor.fill_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html */
  fill_(value: Tensor): this
  fill_(options: { value: Tensor }): this
  /** `torch.Tensor.fill_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html */
  fill_(value: Scalar): this
  fill_(options: { value: Scalar }): this
  /**
   * `torch.Tensor.fill_diagonal_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_diagonal_.html
   * @param wrap default `false`
   */
  fillDiagonal_(fillValue: Scalar, wrap?: boolean): this
  fillDiagonal_(fillValue: Scalar, options: { wrap?: boolean }): this
  fillDiagonal_(options: { fillValue: Scalar; wrap?: boolean }): this
  /** `torch.Tensor.fix`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix.html */
  fix(): Tensor
  /** `torch.Tensor.fix_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix_.html */
  fix_(): this
  /**
   * `torch.Tensor.flatten`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flatten.html
   * @param startDim default `0`
   * @param endDim default `-1`
   */
  flatten(startDim?: number, endDim?: number): Tensor
  flatten(startDim: number, options: { endDim?: number }): Tensor
  flatten(options: { startDim?: number; endDim?: number }): Tensor
  /** `torch.Tensor.flip`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flip.html */
  flip(dims: readonly number[]): Tensor
  flip(...dims: readonly number[]): Tensor
  flip(options: { dims: readonly number[] }): Tensor
  /** `torch.Tensor.fliplr`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fliplr.html */
  fliplr(): Tensor
  /** `torch.Tensor.flipud`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.flipud.html */
  flipud(): Tensor
  /** `torch.Tensor.float_power`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power.html */
  floatPower(exponent: Tensor): Tensor
  floatPower(options: { exponent: Tensor }): Tensor
  /** `torch.Tensor.float_power`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power.html */
  floatPower(exponent: Scalar): Tensor
  floatPower(options: { exponent: Scalar }): Tensor
  /** `torch.Tensor.float_power_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power_.html */
  floatPower_(exponent: Tensor): this
  floatPower_(options: { exponent: Tensor }): this
  /** `torch.Tensor.float_power_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power_.html */
  floatPower_(exponent: Scalar): this
  floatPower_(options: { exponent: Scalar }): this
  /** `torch.Tensor.floor`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor.html */
  floor(): Tensor
  /** `torch.Tensor.floor_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_.html */
  floor_(): this
  /** `torch.Tensor.floor_divide`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide.html */
  floorDivide(other: Tensor | Scalar): Tensor
  floorDivide(options: { other: Tensor | Scalar }): Tensor
  /** `torch.Tensor.floor_divide`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide.html */
  floorDivide(other: Scalar): Tensor
  floorDivide(options: { other: Scalar }): Tensor
  /** `torch.Tensor.floor_divide_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide_.html */
  floorDivide_(other: Tensor | Scalar): this
  floorDivide_(options: { other: Tensor | Scalar }): this
  /** `torch.Tensor.floor_divide_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide_.html */
  floorDivide_(other: Scalar): this
  floorDivide_(options: { other: Scalar }): this
  /** `torch.Tensor.fmax`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmax.html */
  fmax(other: Tensor): Tensor
  fmax(options: { other: Tensor }): Tensor
  /** `torch.Tensor.fmin`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmin.html */
  fmin(other: Tensor): Tensor
  fmin(options: { other: Tensor }): Tensor
  /** `torch.Tensor.fmod`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod.html */
  fmod(other: Tensor): Tensor
  fmod(options: { other: Tensor }): Tensor
  /** `torch.Tensor.fmod`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod.html */
  fmod(other: Scalar): Tensor
  fmod(options: { other: Scalar }): Tensor
  /** `torch.Tensor.fmod_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod_.html */
  fmod_(other: Tensor): this
  fmod_(options: { other: Tensor }): this
  /** `torch.Tensor.fmod_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod_.html */
  fmod_(other: Scalar): this
  fmod_(options: { other: Scalar }): this
  /** `torch.Tensor.frac`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac.html */
  frac(): Tensor
  /** `torch.Tensor.frac_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac_.html */
  frac_(): this
  /** `torch.nn.functional.fractional_max_pool2d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html */
  fractionalMaxPool2d(kernelSize: number | readonly number[], outputSize: number | readonly number[], randomSamples: Tensor): [Tensor, Tensor]
  fractionalMaxPool2d(kernelSize: number | readonly number[], outputSize: number | readonly number[], options: { randomSamples: Tensor }): [Tensor, Tensor]
  fractionalMaxPool2d(kernelSize: number | readonly number[], options: { outputSize: number | readonly number[]; randomSamples: Tensor }): [Tensor, Tensor]
  fractionalMaxPool2d(options: { kernelSize: number | readonly number[]; outputSize: number | readonly number[]; randomSamples: Tensor }): [Tensor, Tensor]
  /** `aten::fractional_max_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] output_size, Tensor indices) -> Tensor` */
  fractionalMaxPool2dBackward(self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], indices: Tensor): Tensor
  fractionalMaxPool2dBackward(self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], options: { indices: Tensor }): Tensor
  fractionalMaxPool2dBackward(self: Tensor, kernelSize: number | readonly number[], options: { outputSize: number | readonly number[]; indices: Tensor }): Tensor
  fractionalMaxPool2dBackward(self: Tensor, options: { kernelSize: number | readonly number[]; outputSize: number | readonly number[]; indices: Tensor }): Tensor
  fractionalMaxPool2dBackward(options: { self: Tensor; kernelSize: number | readonly number[]; outputSize: number | readonly number[]; indices: Tensor }): Tensor
  /** `torch.nn.functional.fractional_max_pool3d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html */
  fractionalMaxPool3d(kernelSize: number | readonly number[], outputSize: number | readonly number[], randomSamples: Tensor): [Tensor, Tensor]
  fractionalMaxPool3d(kernelSize: number | readonly number[], outputSize: number | readonly number[], options: { randomSamples: Tensor }): [Tensor, Tensor]
  fractionalMaxPool3d(kernelSize: number | readonly number[], options: { outputSize: number | readonly number[]; randomSamples: Tensor }): [Tensor, Tensor]
  fractionalMaxPool3d(options: { kernelSize: number | readonly number[]; outputSize: number | readonly number[]; randomSamples: Tensor }): [Tensor, Tensor]
  /** `aten::fractional_max_pool3d_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] output_size, Tensor indices) -> Tensor` */
  fractionalMaxPool3dBackward(self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], indices: Tensor): Tensor
  fractionalMaxPool3dBackward(self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], options: { indices: Tensor }): Tensor
  fractionalMaxPool3dBackward(self: Tensor, kernelSize: number | readonly number[], options: { outputSize: number | readonly number[]; indices: Tensor }): Tensor
  fractionalMaxPool3dBackward(self: Tensor, options: { kernelSize: number | readonly number[]; outputSize: number | readonly number[]; indices: Tensor }): Tensor
  fractionalMaxPool3dBackward(options: { self: Tensor; kernelSize: number | readonly number[]; outputSize: number | readonly number[]; indices: Tensor }): Tensor
  /** `torch.Tensor.frexp`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frexp.html */
  frexp(): MantissaExponent
  /**
   * `aten::frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   * @param keepdim default `false`
   */
  frobeniusNorm(dim: number | readonly number[], keepdim?: boolean): Tensor
  frobeniusNorm(dim: number | readonly number[], options: { keepdim?: boolean }): Tensor
  frobeniusNorm(options: { dim: number | readonly number[]; keepdim?: boolean }): Tensor
  /** `torch.full_like`: https://docs.pytorch.org/docs/stable/generated/torch.full_like.html */
  fullLike(fillValue: Scalar, options?: { memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  fullLike(options: { fillValue: Scalar; memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  /**
   * `aten::fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor`
   * @param perRowFakeQuant default `false`
   * @param symmetricQuant default `false`
   */
  fusedMovingAvgObsFakeQuant(observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant?: boolean, symmetricQuant?: boolean): Tensor
  fusedMovingAvgObsFakeQuant(observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, options: { perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor
  fusedMovingAvgObsFakeQuant(options: { observerOn: Tensor; fakeQuantOn: Tensor; runningMin: Tensor; runningMax: Tensor; scale: Tensor; zeroPoint: Tensor; averagingConst: number; quantMin: number; quantMax: number; chAxis: number; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor
  /**
   * `torch.Tensor.gather`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gather.html
   * @param options.sparseGrad default `false`
   */
  gather(dim: number, index: Tensor, options?: { sparseGrad?: boolean }): Tensor
  gather(dim: number, options: { index: Tensor; sparseGrad?: boolean }): Tensor
  gather(options: { dim: number; index: Tensor; sparseGrad?: boolean }): Tensor
  /** `aten::gather_backward(Tensor grad, Tensor self, int dim, Tensor index, bool sparse_grad) -> Tensor` */
  gatherBackward(self: Tensor, dim: number, index: Tensor, sparseGrad: boolean): Tensor
  gatherBackward(self: Tensor, dim: number, index: Tensor, options: { sparseGrad: boolean }): Tensor
  gatherBackward(self: Tensor, dim: number, options: { index: Tensor; sparseGrad: boolean }): Tensor
  gatherBackward(self: Tensor, options: { dim: number; index: Tensor; sparseGrad: boolean }): Tensor
  gatherBackward(options: { self: Tensor; dim: number; index: Tensor; sparseGrad: boolean }): Tensor
  /** `torch.Tensor.gcd`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd.html */
  gcd(other: Tensor): Tensor
  gcd(options: { other: Tensor }): Tensor
  /** `torch.Tensor.gcd_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd_.html */
  gcd_(other: Tensor): this
  gcd_(options: { other: Tensor }): this
  /** `torch.Tensor.ge`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge.html */
  ge(other: Tensor): Tensor
  ge(options: { other: Tensor }): Tensor
  /** `torch.Tensor.ge`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge.html */
  ge(other: Scalar): Tensor
  ge(options: { other: Scalar }): Tensor
  /** `torch.Tensor.ge_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge_.html */
  ge_(other: Tensor): this
  ge_(options: { other: Tensor }): this
  /** `torch.Tensor.ge_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge_.html */
  ge_(other: Scalar): this
  ge_(options: { other: Scalar }): this
  /**
   * `torch.nn.functional.gelu`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu.html
   * @param options.approximate default `'none'`
   */
  gelu(options?: { approximate?: string }): Tensor
  /**
   * `aten::gelu_(Tensor(a!) self, *, str approximate="none") -> Tensor(a!)`
   * @param options.approximate default `'none'`
   */
  gelu_(options?: { approximate?: string }): this
  /**
   * `aten::gelu_backward(Tensor grad_output, Tensor self, *, str approximate="none") -> Tensor`
   * @param options.approximate default `'none'`
   */
  geluBackward(self: Tensor, options?: { approximate?: string }): Tensor
  geluBackward(options: { self: Tensor; approximate?: string }): Tensor
  /** `aten::geometric(Tensor self, float p, *, Generator? generator=None) -> Tensor` */
  geometric(p: number, options?: { generator?: Generator | null }): Tensor
  geometric(options: { p: number; generator?: Generator | null }): Tensor
  /** `torch.Tensor.geometric_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.geometric_.html */
  geometric_(p: number, options?: { generator?: Generator | null }): this
  geometric_(options: { p: number; generator?: Generator | null }): this
  /** `torch.Tensor.geqrf`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.geqrf.html */
  geqrf(): ATau
  /** `torch.Tensor.ger`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ger.html */
  ger(vec2: Tensor): Tensor
  ger(options: { vec2: Tensor }): Tensor
  /** `torch.Tensor.get_device`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.get_device.html */
  getDevice(): number
  /**
   * `torch.nn.functional.glu`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.glu.html
   * @param dim default `-1`
   */
  glu(dim?: number): Tensor
  glu(options: { dim?: number }): Tensor
  /** `aten::glu_backward(Tensor grad_output, Tensor self, int dim) -> Tensor` */
  gluBackward(self: Tensor, dim: number): Tensor
  gluBackward(self: Tensor, options: { dim: number }): Tensor
  gluBackward(options: { self: Tensor; dim: number }): Tensor
  /** `aten::glu_backward_jvp(Tensor grad_x, Tensor grad_glu, Tensor x, Tensor dgrad_glu, Tensor dx, int dim) -> Tensor` */
  gluBackwardJvp(gradGlu: Tensor, x: Tensor, dgradGlu: Tensor, dx: Tensor, dim: number): Tensor
  gluBackwardJvp(gradGlu: Tensor, x: Tensor, dgradGlu: Tensor, dx: Tensor, options: { dim: number }): Tensor
  gluBackwardJvp(gradGlu: Tensor, x: Tensor, dgradGlu: Tensor, options: { dx: Tensor; dim: number }): Tensor
  gluBackwardJvp(gradGlu: Tensor, x: Tensor, options: { dgradGlu: Tensor; dx: Tensor; dim: number }): Tensor
  gluBackwardJvp(gradGlu: Tensor, options: { x: Tensor; dgradGlu: Tensor; dx: Tensor; dim: number }): Tensor
  gluBackwardJvp(options: { gradGlu: Tensor; x: Tensor; dgradGlu: Tensor; dx: Tensor; dim: number }): Tensor
  /** `aten::glu_jvp(Tensor glu, Tensor x, Tensor dx, int dim) -> Tensor` */
  gluJvp(x: Tensor, dx: Tensor, dim: number): Tensor
  gluJvp(x: Tensor, dx: Tensor, options: { dim: number }): Tensor
  gluJvp(x: Tensor, options: { dx: Tensor; dim: number }): Tensor
  gluJvp(options: { x: Tensor; dx: Tensor; dim: number }): Tensor
  /**
   * `torch.gradient`: https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   * @param options.edgeOrder default `1`
   */
  gradient(options: { dim: readonly number[]; edgeOrder?: number }): Tensor[]
  /**
   * `torch.gradient`: https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   * @param options.edgeOrder default `1`
   */
  gradient(options: { spacing: readonly Tensor[]; dim?: number | null; edgeOrder?: number }): Tensor[]
  /**
   * `torch.gradient`: https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   * @param options.edgeOrder default `1`
   */
  gradient(options: { spacing: readonly Tensor[]; dim: readonly number[]; edgeOrder?: number }): Tensor[]
  /**
   * `torch.gradient`: https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   * @param options.edgeOrder default `1`
   */
  gradient(options?: { spacing?: Scalar | null; dim?: number | null; edgeOrder?: number }): Tensor[]
  /**
   * `torch.gradient`: https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   * @param options.edgeOrder default `1`
   */
  gradient(options: { spacing: Scalar; dim: readonly number[]; edgeOrder?: number }): Tensor[]
  /**
   * `torch.gradient`: https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   * @param options.edgeOrder default `1`
   */
  gradient(options: { spacing: readonly Scalar[]; dim?: number | null; edgeOrder?: number }): Tensor[]
  /**
   * `torch.gradient`: https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   * @param options.edgeOrder default `1`
   */
  gradient(options: { spacing: readonly Scalar[]; dim: readonly number[]; edgeOrder?: number }): Tensor[]
  /** `torch.Tensor.greater`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater.html */
  greater(other: Tensor): Tensor
  greater(options: { other: Tensor }): Tensor
  /** `torch.Tensor.greater`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater.html */
  greater(other: Scalar): Tensor
  greater(options: { other: Scalar }): Tensor
  /** `torch.Tensor.greater_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_.html */
  greater_(other: Tensor): this
  greater_(options: { other: Tensor }): this
  /** `torch.Tensor.greater_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_.html */
  greater_(other: Scalar): this
  greater_(options: { other: Scalar }): this
  /** `torch.Tensor.greater_equal`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal.html */
  greaterEqual(other: Tensor): Tensor
  greaterEqual(options: { other: Tensor }): Tensor
  /** `torch.Tensor.greater_equal`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal.html */
  greaterEqual(other: Scalar): Tensor
  greaterEqual(options: { other: Scalar }): Tensor
  /** `torch.Tensor.greater_equal_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal_.html */
  greaterEqual_(other: Tensor): this
  greaterEqual_(options: { other: Tensor }): this
  /** `torch.Tensor.greater_equal_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal_.html */
  greaterEqual_(other: Scalar): this
  greaterEqual_(options: { other: Scalar }): this
  /** `aten::grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  gridSampler(grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): Tensor
  gridSampler(grid: Tensor, interpolationMode: number, paddingMode: number, options: { alignCorners: boolean }): Tensor
  gridSampler(grid: Tensor, interpolationMode: number, options: { paddingMode: number; alignCorners: boolean }): Tensor
  gridSampler(grid: Tensor, options: { interpolationMode: number; paddingMode: number; alignCorners: boolean }): Tensor
  gridSampler(options: { grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean }): Tensor
  /** `aten::grid_sampler_2d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  gridSampler2d(grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): Tensor
  gridSampler2d(grid: Tensor, interpolationMode: number, paddingMode: number, options: { alignCorners: boolean }): Tensor
  gridSampler2d(grid: Tensor, interpolationMode: number, options: { paddingMode: number; alignCorners: boolean }): Tensor
  gridSampler2d(grid: Tensor, options: { interpolationMode: number; paddingMode: number; alignCorners: boolean }): Tensor
  gridSampler2d(options: { grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean }): Tensor
  /** `aten::grid_sampler_2d_backward(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask) -> (Tensor, Tensor)` */
  gridSampler2dBackward(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null]
  gridSampler2dBackward(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, options: { outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null]
  gridSampler2dBackward(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, options: { alignCorners: boolean; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null]
  gridSampler2dBackward(input: Tensor, grid: Tensor, interpolationMode: number, options: { paddingMode: number; alignCorners: boolean; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null]
  gridSampler2dBackward(input: Tensor, grid: Tensor, options: { interpolationMode: number; paddingMode: number; alignCorners: boolean; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null]
  gridSampler2dBackward(input: Tensor, options: { grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null]
  gridSampler2dBackward(options: { input: Tensor; grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null]
  /** `aten::grid_sampler_3d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  gridSampler3d(grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): Tensor
  gridSampler3d(grid: Tensor, interpolationMode: number, paddingMode: number, options: { alignCorners: boolean }): Tensor
  gridSampler3d(grid: Tensor, interpolationMode: number, options: { paddingMode: number; alignCorners: boolean }): Tensor
  gridSampler3d(grid: Tensor, options: { interpolationMode: number; paddingMode: number; alignCorners: boolean }): Tensor
  gridSampler3d(options: { grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean }): Tensor
  /** `aten::grid_sampler_3d_backward(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask) -> (Tensor, Tensor)` */
  gridSampler3dBackward(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null]
  gridSampler3dBackward(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, options: { outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null]
  gridSampler3dBackward(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, options: { alignCorners: boolean; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null]
  gridSampler3dBackward(input: Tensor, grid: Tensor, interpolationMode: number, options: { paddingMode: number; alignCorners: boolean; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null]
  gridSampler3dBackward(input: Tensor, grid: Tensor, options: { interpolationMode: number; paddingMode: number; alignCorners: boolean; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null]
  gridSampler3dBackward(input: Tensor, options: { grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null]
  gridSampler3dBackward(options: { input: Tensor; grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null]
  /**
   * `torch.nn.functional.group_norm`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html
   * @param eps default `0.00001`
   * @param cudnnEnabled default `true`
   */
  groupNorm(numGroups: number, weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnnEnabled?: boolean): Tensor
  groupNorm(numGroups: number, weight: Tensor | null, bias: Tensor | null, eps: number, options: { cudnnEnabled?: boolean }): Tensor
  groupNorm(numGroups: number, weight: Tensor | null, bias: Tensor | null, options: { eps?: number; cudnnEnabled?: boolean }): Tensor
  groupNorm(numGroups: number, weight: Tensor | null, options: { bias?: Tensor | null; eps?: number; cudnnEnabled?: boolean }): Tensor
  groupNorm(numGroups: number, options: { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnabled?: boolean }): Tensor
  groupNorm(options: { numGroups: number; weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnabled?: boolean }): Tensor
  /** `aten::gru.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  gru(batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor]
  gru(options: { batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor]
  /** `aten::gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  gru(hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor]
  gru(options: { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor]
  /** `aten::gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  gruCell(hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor
  gruCell(hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor | null, options: { bHh?: Tensor | null }): Tensor
  gruCell(hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  gruCell(hx: Tensor, wIh: Tensor, options: { wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  gruCell(hx: Tensor, options: { wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  gruCell(options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  /** `torch.Tensor.gt`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt.html */
  gt(other: Tensor): Tensor
  gt(options: { other: Tensor }): Tensor
  /** `torch.Tensor.gt`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt.html */
  gt(other: Scalar): Tensor
  gt(options: { other: Scalar }): Tensor
  /** `torch.Tensor.gt_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt_.html */
  gt_(other: Tensor): this
  gt_(options: { other: Tensor }): this
  /** `torch.Tensor.gt_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt_.html */
  gt_(other: Scalar): this
  gt_(options: { other: Scalar }): this
  /**
   * `torch.Tensor.hardshrink`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hardshrink.html
   * @param lambd default `0.5`
   */
  hardshrink(lambd?: Scalar): Tensor
  hardshrink(options: { lambd?: Scalar }): Tensor
  /** `aten::hardshrink_backward(Tensor grad_out, Tensor self, Scalar lambd) -> Tensor` */
  hardshrinkBackward(self: Tensor, lambd: Scalar): Tensor
  hardshrinkBackward(self: Tensor, options: { lambd: Scalar }): Tensor
  hardshrinkBackward(options: { self: Tensor; lambd: Scalar }): Tensor
  /** `torch.nn.functional.hardsigmoid`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html */
  hardsigmoid(): Tensor
  /** `aten::hardsigmoid_(Tensor(a!) self) -> Tensor(a!)` */
  hardsigmoid_(): this
  /** `aten::hardsigmoid_backward(Tensor grad_output, Tensor self) -> Tensor` */
  hardsigmoidBackward(self: Tensor): Tensor
  hardsigmoidBackward(options: { self: Tensor }): Tensor
  /** `torch.nn.functional.hardswish`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html */
  hardswish(): Tensor
  /** `aten::hardswish_(Tensor(a!) self) -> Tensor(a!)` */
  hardswish_(): this
  /** `aten::hardswish_backward(Tensor grad_output, Tensor self) -> Tensor` */
  hardswishBackward(self: Tensor): Tensor
  hardswishBackward(options: { self: Tensor }): Tensor
  /**
   * `torch.nn.functional.hardtanh`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html
   * @param minVal default `-1`
   * @param maxVal default `1`
   */
  hardtanh(minVal?: Scalar, maxVal?: Scalar): Tensor
  hardtanh(minVal: Scalar, options: { maxVal?: Scalar }): Tensor
  hardtanh(options: { minVal?: Scalar; maxVal?: Scalar }): Tensor
  /**
   * `torch.nn.functional.hardtanh_`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh_.html
   * @param minVal default `-1`
   * @param maxVal default `1`
   */
  hardtanh_(minVal?: Scalar, maxVal?: Scalar): this
  hardtanh_(minVal: Scalar, options: { maxVal?: Scalar }): this
  hardtanh_(options: { minVal?: Scalar; maxVal?: Scalar }): this
  /** `aten::hardtanh_backward(Tensor grad_output, Tensor self, Scalar min_val, Scalar max_val) -> Tensor` */
  hardtanhBackward(self: Tensor, minVal: Scalar, maxVal: Scalar): Tensor
  hardtanhBackward(self: Tensor, minVal: Scalar, options: { maxVal: Scalar }): Tensor
  hardtanhBackward(self: Tensor, options: { minVal: Scalar; maxVal: Scalar }): Tensor
  hardtanhBackward(options: { self: Tensor; minVal: Scalar; maxVal: Scalar }): Tensor
  /**
   * `aten::hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
   * @param dim default `[]`
   * @param options.keepdim default `false`
   * @param options.mode default `0`
   */
  hashTensor(dim?: number | readonly number[], options?: { keepdim?: boolean; mode?: number }): Tensor
  hashTensor(options: { dim?: number | readonly number[]; keepdim?: boolean; mode?: number }): Tensor
  /** `torch.Tensor.heaviside`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside.html */
  heaviside(values: Tensor): Tensor
  heaviside(options: { values: Tensor }): Tensor
  /** `torch.Tensor.heaviside_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside_.html */
  heaviside_(values: Tensor): this
  heaviside_(options: { values: Tensor }): this
  /**
   * `torch.nn.functional.hinge_embedding_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hinge_embedding_loss.html
   * @param margin default `1`
   * @param reduction default `1`
   */
  hingeEmbeddingLoss(target: Tensor, margin?: number, reduction?: number): Tensor
  hingeEmbeddingLoss(target: Tensor, margin: number, options: { reduction?: number }): Tensor
  hingeEmbeddingLoss(target: Tensor, options: { margin?: number; reduction?: number }): Tensor
  hingeEmbeddingLoss(options: { target: Tensor; margin?: number; reduction?: number }): Tensor
  /**
   * `torch.Tensor.histc`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histc.html
   * @param bins default `100`
   * @param min default `0`
   * @param max default `0`
   */
  histc(bins?: number, min?: Scalar, max?: Scalar): Tensor
  histc(bins: number, min: Scalar, options: { max?: Scalar }): Tensor
  histc(bins: number, options: { min?: Scalar; max?: Scalar }): Tensor
  histc(options: { bins?: number; min?: Scalar; max?: Scalar }): Tensor
  /**
   * `torch.Tensor.histogram`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histogram.html
   * @param bins default `100`
   * @param options.density default `false`
   */
  histogram(bins?: number, options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdges
  histogram(options: { bins?: number; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdges
  /**
   * `torch.Tensor.histogram`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.histogram.html
   * @param options.density default `false`
   */
  histogram(bins: Tensor, options?: { weight?: Tensor | null; density?: boolean }): HistBinEdges
  histogram(options: { bins: Tensor; weight?: Tensor | null; density?: boolean }): HistBinEdges
  /**
   * `torch.histogramdd`: https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html
   * @param density default `false`
   */
  histogramdd(bins: number, range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): HistBinEdgesList
  histogramdd(bins: number, range: readonly number[] | null, weight: Tensor | null, options: { density?: boolean }): HistBinEdgesList
  histogramdd(bins: number, range: readonly number[] | null, options: { weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  histogramdd(bins: number, options: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  histogramdd(options: { bins: number; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  /**
   * `torch.histogramdd`: https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html
   * @param density default `false`
   */
  histogramdd(bins: readonly number[], range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): HistBinEdgesList
  histogramdd(bins: readonly number[], range: readonly number[] | null, weight: Tensor | null, options: { density?: boolean }): HistBinEdgesList
  histogramdd(bins: readonly number[], range: readonly number[] | null, options: { weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  histogramdd(bins: readonly number[], options: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  histogramdd(options: { bins: readonly number[]; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  /**
   * `torch.histogramdd`: https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html
   * @param density default `false`
   */
  histogramdd(bins: readonly Tensor[], range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): HistBinEdgesList
  histogramdd(bins: readonly Tensor[], range: readonly number[] | null, weight: Tensor | null, options: { density?: boolean }): HistBinEdgesList
  histogramdd(bins: readonly Tensor[], range: readonly number[] | null, options: { weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  histogramdd(bins: readonly Tensor[], options: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  histogramdd(options: { bins: readonly Tensor[]; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  /** `torch.Tensor.hsplit`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html */
  hsplit(sections: number): Tensor[]
  hsplit(options: { sections: number }): Tensor[]
  /** `torch.Tensor.hsplit`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hsplit.html */
  hsplit(indices: readonly number[]): Tensor[]
  hsplit(...indices: readonly number[]): Tensor[]
  hsplit(options: { indices: readonly number[] }): Tensor[]
  /** `torch.hspmm`: https://docs.pytorch.org/docs/stable/generated/torch.hspmm.html */
  hspmm(mat2: Tensor): Tensor
  hspmm(options: { mat2: Tensor }): Tensor
  /**
   * `torch.nn.functional.huber_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html
   * @param reduction default `1`
   * @param delta default `1`
   */
  huberLoss(target: Tensor, reduction?: number, delta?: number): Tensor
  huberLoss(target: Tensor, reduction: number, options: { delta?: number }): Tensor
  huberLoss(target: Tensor, options: { reduction?: number; delta?: number }): Tensor
  huberLoss(options: { target: Tensor; reduction?: number; delta?: number }): Tensor
  /** `aten::huber_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, float delta) -> Tensor` */
  huberLossBackward(self: Tensor, target: Tensor, reduction: number, delta: number): Tensor
  huberLossBackward(self: Tensor, target: Tensor, reduction: number, options: { delta: number }): Tensor
  huberLossBackward(self: Tensor, target: Tensor, options: { reduction: number; delta: number }): Tensor
  huberLossBackward(self: Tensor, options: { target: Tensor; reduction: number; delta: number }): Tensor
  huberLossBackward(options: { self: Tensor; target: Tensor; reduction: number; delta: number }): Tensor
  /** `torch.Tensor.hypot`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot.html */
  hypot(other: Tensor): Tensor
  hypot(options: { other: Tensor }): Tensor
  /** `torch.Tensor.hypot_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot_.html */
  hypot_(other: Tensor): this
  hypot_(options: { other: Tensor }): this
  /** `torch.Tensor.i0`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0.html */
  i0(): Tensor
  /** `torch.Tensor.i0_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0_.html */
  i0_(): this
  /** `torch.Tensor.igamma`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma.html */
  igamma(other: Tensor): Tensor
  igamma(options: { other: Tensor }): Tensor
  /** `torch.Tensor.igamma_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma_.html */
  igamma_(other: Tensor): this
  igamma_(options: { other: Tensor }): this
  /** `torch.Tensor.igammac`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac.html */
  igammac(other: Tensor): Tensor
  igammac(options: { other: Tensor }): Tensor
  /** `torch.Tensor.igammac_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac_.html */
  igammac_(other: Tensor): this
  igammac_(options: { other: Tensor }): this
  /** `aten::im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor` */
  im2col(kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], stride: number | readonly number[]): Tensor
  im2col(kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], options: { stride: number | readonly number[] }): Tensor
  im2col(kernelSize: number | readonly number[], dilation: number | readonly number[], options: { padding: number | readonly number[]; stride: number | readonly number[] }): Tensor
  im2col(kernelSize: number | readonly number[], options: { dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[] }): Tensor
  im2col(options: { kernelSize: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[] }): Tensor
  /** `aten::index.Tensor(Tensor self, Tensor?[] indices) -> Tensor` */
  index(indices: readonly (Tensor | null)[]): Tensor
  index(options: { indices: readonly (Tensor | null)[] }): Tensor
  /**
   * `torch.Tensor.index_add`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add.html
   * @param options.alpha default `1`
   */
  indexAdd(dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): Tensor
  indexAdd(dim: number, index: Tensor, options: { source: Tensor; alpha?: Scalar }): Tensor
  indexAdd(dim: number, options: { index: Tensor; source: Tensor; alpha?: Scalar }): Tensor
  indexAdd(options: { dim: number; index: Tensor; source: Tensor; alpha?: Scalar }): Tensor
  /**
   * `torch.Tensor.index_add_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html
   * @param options.alpha default `1`
   */
  indexAdd_(dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): this
  indexAdd_(dim: number, index: Tensor, options: { source: Tensor; alpha?: Scalar }): this
  indexAdd_(dim: number, options: { index: Tensor; source: Tensor; alpha?: Scalar }): this
  indexAdd_(options: { dim: number; index: Tensor; source: Tensor; alpha?: Scalar }): this
  /** `torch.Tensor.index_copy`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy.html */
  indexCopy(dim: number, index: Tensor, source: Tensor): Tensor
  indexCopy(dim: number, index: Tensor, options: { source: Tensor }): Tensor
  indexCopy(dim: number, options: { index: Tensor; source: Tensor }): Tensor
  indexCopy(options: { dim: number; index: Tensor; source: Tensor }): Tensor
  /** `torch.Tensor.index_copy_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html */
  indexCopy_(dim: number, index: Tensor, source: Tensor): this
  indexCopy_(dim: number, index: Tensor, options: { source: Tensor }): this
  indexCopy_(dim: number, options: { index: Tensor; source: Tensor }): this
  indexCopy_(options: { dim: number; index: Tensor; source: Tensor }): this
  /** `torch.Tensor.index_fill`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html */
  indexFill(dim: number, index: Tensor, value: Tensor): Tensor
  indexFill(dim: number, index: Tensor, options: { value: Tensor }): Tensor
  indexFill(dim: number, options: { index: Tensor; value: Tensor }): Tensor
  indexFill(options: { dim: number; index: Tensor; value: Tensor }): Tensor
  /** `torch.Tensor.index_fill`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html */
  indexFill(dim: number, index: Tensor, value: Scalar): Tensor
  indexFill(dim: number, index: Tensor, options: { value: Scalar }): Tensor
  indexFill(dim: number, options: { index: Tensor; value: Scalar }): Tensor
  indexFill(options: { dim: number; index: Tensor; value: Scalar }): Tensor
  /** `torch.Tensor.index_fill_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html */
  indexFill_(dim: number, index: Tensor, value: Tensor): this
  indexFill_(dim: number, index: Tensor, options: { value: Tensor }): this
  indexFill_(dim: number, options: { index: Tensor; value: Tensor }): this
  indexFill_(options: { dim: number; index: Tensor; value: Tensor }): this
  /** `torch.Tensor.index_fill_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html */
  indexFill_(dim: number, index: Tensor, value: Scalar): this
  indexFill_(dim: number, index: Tensor, options: { value: Scalar }): this
  indexFill_(dim: number, options: { index: Tensor; value: Scalar }): this
  indexFill_(options: { dim: number; index: Tensor; value: Scalar }): this
  /**
   * `torch.Tensor.index_put`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put.html
   * @param accumulate default `false`
   */
  indexPut(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor
  indexPut(indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): Tensor
  indexPut(indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean }): Tensor
  indexPut(options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): Tensor
  /**
   * `torch.Tensor.index_put_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html
   * @param accumulate default `false`
   */
  indexPut_(indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): this
  indexPut_(indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): this
  indexPut_(indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean }): this
  indexPut_(options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): this
  /**
   * `torch.index_reduce`: https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html
   * @param options.includeSelf default `true`
   */
  indexReduce(dim: number, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor
  indexReduce(dim: number, index: Tensor, source: Tensor, options: { reduce: string; includeSelf?: boolean }): Tensor
  indexReduce(dim: number, index: Tensor, options: { source: Tensor; reduce: string; includeSelf?: boolean }): Tensor
  indexReduce(dim: number, options: { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): Tensor
  indexReduce(options: { dim: number; index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): Tensor
  /**
   * `torch.Tensor.index_reduce_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html
   * @param options.includeSelf default `true`
   */
  indexReduce_(dim: number, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): this
  indexReduce_(dim: number, index: Tensor, source: Tensor, options: { reduce: string; includeSelf?: boolean }): this
  indexReduce_(dim: number, index: Tensor, options: { source: Tensor; reduce: string; includeSelf?: boolean }): this
  indexReduce_(dim: number, options: { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): this
  indexReduce_(options: { dim: number; index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): this
  /** `torch.Tensor.index_select`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_select.html */
  indexSelect(dim: number, index: Tensor): Tensor
  indexSelect(dim: number, options: { index: Tensor }): Tensor
  indexSelect(options: { dim: number; index: Tensor }): Tensor
  /** `aten::index_select_backward(Tensor grad, SymInt[] self_sizes, int dim, Tensor index) -> Tensor` */
  indexSelectBackward(selfSizes: readonly number[], dim: number, index: Tensor): Tensor
  indexSelectBackward(selfSizes: readonly number[], dim: number, options: { index: Tensor }): Tensor
  indexSelectBackward(selfSizes: readonly number[], options: { dim: number; index: Tensor }): Tensor
  indexSelectBackward(options: { selfSizes: readonly number[]; dim: number; index: Tensor }): Tensor
  /** `torch.Tensor.indices`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.indices.html */
  indices(): Tensor
  /** `aten::indices_copy(Tensor self) -> Tensor` */
  indicesCopy(): Tensor
  /** `aten::infinitely_differentiable_gelu_backward(Tensor grad, Tensor self) -> Tensor` */
  infinitelyDifferentiableGeluBackward(self: Tensor): Tensor
  infinitelyDifferentiableGeluBackward(options: { self: Tensor }): Tensor
  /** `torch.Tensor.inner`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.inner.html */
  inner(other: Tensor): Tensor
  inner(options: { other: Tensor }): Tensor
  /** `torch.nn.functional.instance_norm`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html */
  instanceNorm(weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, useInputStats: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Tensor
  instanceNorm(options: { weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; useInputStats: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor
  /** `torch.Tensor.int_repr`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.int_repr.html */
  intRepr(): Tensor
  /** `torch.Tensor.inverse`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.inverse.html */
  inverse(): Tensor
  /** `torch.Tensor.is_coalesced`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_coalesced.html */
  isCoalesced(): boolean
  /** `torch.Tensor.is_complex`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_complex.html */
  isComplex(): boolean
  /** `torch.Tensor.is_conj`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_conj.html */
  isConj(): boolean
  /** `torch.Tensor.is_contiguous`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_contiguous.html */
  isContiguous(): boolean
  /** `torch.Tensor.is_contiguous`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_contiguous.html */
  isContiguous(memoryFormat: MemoryFormat): boolean
  isContiguous(options: { memoryFormat: MemoryFormat }): boolean
  /** `aten::is_distributed(Tensor self) -> bool` */
  isDistributed(): boolean
  /** `torch.Tensor.is_floating_point`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_floating_point.html */
  isFloatingPoint(): boolean
  /** `torch.Tensor.is_inference`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_inference.html */
  isInference(): boolean
  /** `aten::is_neg(Tensor self) -> bool` */
  isNeg(): boolean
  /** `torch.is_nonzero`: https://docs.pytorch.org/docs/stable/generated/torch.is_nonzero.html */
  isNonzero(): boolean
  /** `torch.Tensor.is_pinned`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_pinned.html */
  isPinned(device?: Device | null): boolean
  isPinned(options: Keywords<{ device?: Device | null }>): boolean
  /** `aten::is_same_size(Tensor self, Tensor other) -> bool` */
  isSameSize(other: Tensor): boolean
  isSameSize(options: { other: Tensor }): boolean
  /** `torch.Tensor.is_set_to`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_set_to.html */
  isSetTo(tensor: Tensor): boolean
  isSetTo(options: { tensor: Tensor }): boolean
  /** `torch.Tensor.is_signed`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_signed.html */
  isSigned(): boolean
  /**
   * `torch.Tensor.isclose`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isclose.html
   * @param rtol default `0.00001`
   * @param atol default `1e-8`
   * @param equalNan default `false`
   */
  isclose(other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): Tensor
  isclose(other: Tensor, rtol: number, atol: number, options: { equalNan?: boolean }): Tensor
  isclose(other: Tensor, rtol: number, options: { atol?: number; equalNan?: boolean }): Tensor
  isclose(other: Tensor, options: { rtol?: number; atol?: number; equalNan?: boolean }): Tensor
  isclose(options: { other: Tensor; rtol?: number; atol?: number; equalNan?: boolean }): Tensor
  /** `torch.Tensor.isfinite`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isfinite.html */
  isfinite(): Tensor
  /**
   * `torch.isin`: https://docs.pytorch.org/docs/stable/generated/torch.isin.html
   * @param options.assumeUnique default `false`
   * @param options.invert default `false`
   */
  isin(testElements: Tensor, options?: { assumeUnique?: boolean; invert?: boolean }): Tensor
  isin(options: { testElements: Tensor; assumeUnique?: boolean; invert?: boolean }): Tensor
  /**
   * `torch.isin`: https://docs.pytorch.org/docs/stable/generated/torch.isin.html
   * @param options.assumeUnique default `false`
   * @param options.invert default `false`
   */
  isin(testElement: Scalar, options?: { assumeUnique?: boolean; invert?: boolean }): Tensor
  isin(options: { testElement: Scalar; assumeUnique?: boolean; invert?: boolean }): Tensor
  /** `torch.Tensor.isinf`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isinf.html */
  isinf(): Tensor
  /** `torch.Tensor.isnan`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isnan.html */
  isnan(): Tensor
  /** `torch.Tensor.isneginf`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isneginf.html */
  isneginf(): Tensor
  /** `torch.Tensor.isposinf`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isposinf.html */
  isposinf(): Tensor
  /** `torch.Tensor.isreal`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.isreal.html */
  isreal(): Tensor
  /**
   * `torch.Tensor.istft`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.istft.html
   * @param center default `true`
   * @param normalized default `false`
   * @param returnComplex default `false`
   */
  istft(nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, center?: boolean, normalized?: boolean, onesided?: boolean | null, length?: number | null, returnComplex?: boolean): Tensor
  istft(nFft: number, options: { hopLength?: number | null; winLength?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor
  istft(options: { nFft: number; hopLength?: number | null; winLength?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor
  /**
   * `torch.nn.functional.kl_div`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.kl_div.html
   * @param reduction default `1`
   * @param options.logTarget default `false`
   */
  klDiv(target: Tensor, reduction?: number, options?: { logTarget?: boolean }): Tensor
  klDiv(target: Tensor, options: { reduction?: number; logTarget?: boolean }): Tensor
  klDiv(options: { target: Tensor; reduction?: number; logTarget?: boolean }): Tensor
  /** `torch.Tensor.kron`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.kron.html */
  kron(other: Tensor): Tensor
  kron(options: { other: Tensor }): Tensor
  /**
   * `torch.Tensor.kthvalue`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.kthvalue.html
   * @param dim default `-1`
   * @param keepdim default `false`
   */
  kthvalue(k: number, dim?: number, keepdim?: boolean): ValuesIndices
  kthvalue(k: number, dim: number, options: { keepdim?: boolean }): ValuesIndices
  kthvalue(k: number, options: { dim?: number; keepdim?: boolean }): ValuesIndices
  kthvalue(options: { k: number; dim?: number; keepdim?: boolean }): ValuesIndices
  /**
   * `torch.nn.functional.l1_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html
   * @param reduction default `1`
   */
  l1Loss(target: Tensor, reduction?: number): Tensor
  l1Loss(target: Tensor, options: { reduction?: number }): Tensor
  l1Loss(options: { target: Tensor; reduction?: number }): Tensor
  /**
   * `torch.nn.functional.layer_norm`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html
   * @param eps default `0.00001`
   * @param cudnnEnable default `true`
   */
  layerNorm(normalizedShape: readonly number[], weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnnEnable?: boolean): Tensor
  layerNorm(normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, eps: number, options: { cudnnEnable?: boolean }): Tensor
  layerNorm(normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, options: { eps?: number; cudnnEnable?: boolean }): Tensor
  layerNorm(normalizedShape: readonly number[], weight: Tensor | null, options: { bias?: Tensor | null; eps?: number; cudnnEnable?: boolean }): Tensor
  layerNorm(normalizedShape: readonly number[], options: { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnable?: boolean }): Tensor
  layerNorm(options: { normalizedShape: readonly number[]; weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnable?: boolean }): Tensor
  /** `torch.Tensor.lcm`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm.html */
  lcm(other: Tensor): Tensor
  lcm(options: { other: Tensor }): Tensor
  /** `torch.Tensor.lcm_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm_.html */
  lcm_(other: Tensor): this
  lcm_(options: { other: Tensor }): this
  /** `torch.Tensor.ldexp`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp.html */
  ldexp(other: Tensor): Tensor
  ldexp(options: { other: Tensor }): Tensor
  /** `torch.Tensor.ldexp_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp_.html */
  ldexp_(other: Tensor): this
  ldexp_(options: { other: Tensor }): this
  /** `torch.Tensor.le`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le.html */
  le(other: Tensor): Tensor
  le(options: { other: Tensor }): Tensor
  /** `torch.Tensor.le`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le.html */
  le(other: Scalar): Tensor
  le(options: { other: Scalar }): Tensor
  /** `torch.Tensor.le_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le_.html */
  le_(other: Tensor): this
  le_(options: { other: Tensor }): this
  /** `torch.Tensor.le_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le_.html */
  le_(other: Scalar): this
  le_(options: { other: Scalar }): this
  /**
   * `torch.nn.functional.leaky_relu`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html
   * @param negativeSlope default `0.01`
   */
  leakyRelu(negativeSlope?: Scalar): Tensor
  leakyRelu(options: { negativeSlope?: Scalar }): Tensor
  /**
   * `torch.nn.functional.leaky_relu_`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu_.html
   * @param negativeSlope default `0.01`
   */
  leakyRelu_(negativeSlope?: Scalar): this
  leakyRelu_(options: { negativeSlope?: Scalar }): this
  /** `aten::leaky_relu_backward(Tensor grad_output, Tensor self, Scalar negative_slope, bool self_is_result) -> Tensor` */
  leakyReluBackward(self: Tensor, negativeSlope: Scalar, selfIsResult: boolean): Tensor
  leakyReluBackward(self: Tensor, negativeSlope: Scalar, options: { selfIsResult: boolean }): Tensor
  leakyReluBackward(self: Tensor, options: { negativeSlope: Scalar; selfIsResult: boolean }): Tensor
  leakyReluBackward(options: { self: Tensor; negativeSlope: Scalar; selfIsResult: boolean }): Tensor
  /** `torch.Tensor.lerp`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp.html */
  lerp(end: Tensor, weight: Tensor): Tensor
  lerp(end: Tensor, options: { weight: Tensor }): Tensor
  lerp(options: { end: Tensor; weight: Tensor }): Tensor
  /** `torch.Tensor.lerp`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp.html */
  lerp(end: Tensor, weight: Scalar): Tensor
  lerp(end: Tensor, options: { weight: Scalar }): Tensor
  lerp(options: { end: Tensor; weight: Scalar }): Tensor
  /** `torch.Tensor.lerp_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html */
  lerp_(end: Tensor, weight: Tensor): this
  lerp_(end: Tensor, options: { weight: Tensor }): this
  lerp_(options: { end: Tensor; weight: Tensor }): this
  /** `torch.Tensor.lerp_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html */
  lerp_(end: Tensor, weight: Scalar): this
  lerp_(end: Tensor, options: { weight: Scalar }): this
  lerp_(options: { end: Tensor; weight: Scalar }): this
  /** `torch.Tensor.less`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less.html */
  less(other: Tensor): Tensor
  less(options: { other: Tensor }): Tensor
  /** `torch.Tensor.less`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less.html */
  less(other: Scalar): Tensor
  less(options: { other: Scalar }): Tensor
  /** `torch.Tensor.less_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_.html */
  less_(other: Tensor): this
  less_(options: { other: Tensor }): this
  /** `torch.Tensor.less_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_.html */
  less_(other: Scalar): this
  less_(options: { other: Scalar }): this
  /** `torch.Tensor.less_equal`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal.html */
  lessEqual(other: Tensor): Tensor
  lessEqual(options: { other: Tensor }): Tensor
  /** `torch.Tensor.less_equal`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal.html */
  lessEqual(other: Scalar): Tensor
  lessEqual(options: { other: Scalar }): Tensor
  /** `torch.Tensor.less_equal_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal_.html */
  lessEqual_(other: Tensor): this
  lessEqual_(options: { other: Tensor }): this
  /** `torch.Tensor.less_equal_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal_.html */
  lessEqual_(other: Scalar): this
  lessEqual_(options: { other: Scalar }): this
  /** `torch.Tensor.lgamma`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lgamma.html */
  lgamma(): Tensor
  /** `torch.Tensor.lgamma_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lgamma_.html */
  lgamma_(): this
  /** `aten::lift(Tensor self) -> Tensor` */
  lift(): Tensor
  /** `aten::lift_fresh(Tensor(a) self) -> Tensor(a)` */
  liftFresh(): Tensor
  /** `aten::lift_fresh_copy(Tensor self) -> Tensor` */
  liftFreshCopy(): Tensor
  /** `torch.nn.functional.linear`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear.html */
  linear(weight: Tensor, bias?: Tensor | null): Tensor
  linear(weight: Tensor, options: { bias?: Tensor | null }): Tensor
  linear(options: { weight: Tensor; bias?: Tensor | null }): Tensor
  /** `aten::linear_backward(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  linearBackward(gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null, Tensor | null]
  linearBackward(gradOutput: Tensor, weight: Tensor, options: { outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  linearBackward(gradOutput: Tensor, options: { weight: Tensor; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  linearBackward(options: { gradOutput: Tensor; weight: Tensor; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  /** `torch.linspace`: https://docs.pytorch.org/docs/stable/generated/torch.linspace.html */
  linspace(end: Tensor, steps: number, options?: Placement): Tensor
  linspace(end: Tensor, options: { steps: number } & Placement): Tensor
  linspace(options: { end: Tensor; steps: number } & Placement): Tensor
  /** `torch.linspace`: https://docs.pytorch.org/docs/stable/generated/torch.linspace.html */
  linspace(end: Scalar, steps: number, options?: Placement): Tensor
  linspace(end: Scalar, options: { steps: number } & Placement): Tensor
  linspace(options: { end: Scalar; steps: number } & Placement): Tensor
  /** `torch.Tensor.log`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log.html */
  log(): Tensor
  /** `torch.Tensor.log10`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10.html */
  log10(): Tensor
  /** `torch.Tensor.log10_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10_.html */
  log10_(): this
  /** `torch.Tensor.log1p`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p.html */
  log1p(): Tensor
  /** `torch.Tensor.log1p_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p_.html */
  log1p_(): this
  /** `torch.Tensor.log2`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2.html */
  log2(): Tensor
  /** `torch.Tensor.log2_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2_.html */
  log2_(): this
  /** `torch.Tensor.log_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_.html */
  log_(): this
  /**
   * `aten::log_normal(Tensor self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor`
   * @param mean default `1`
   * @param std default `2`
   */
  logNormal(mean?: number, std?: number, options?: { generator?: Generator | null }): Tensor
  logNormal(mean: number, options: { std?: number; generator?: Generator | null }): Tensor
  logNormal(options: { mean?: number; std?: number; generator?: Generator | null }): Tensor
  /**
   * `torch.Tensor.log_normal_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html
   * @param mean default `1`
   * @param std default `2`
   */
  logNormal_(mean?: number, std?: number, options?: { generator?: Generator | null }): this
  logNormal_(mean: number, options: { std?: number; generator?: Generator | null }): this
  logNormal_(options: { mean?: number; std?: number; generator?: Generator | null }): this
  /** `aten::log_sigmoid(Tensor self) -> Tensor` */
  logSigmoid(): Tensor
  /** `aten::log_sigmoid_backward(Tensor grad_output, Tensor self, Tensor buffer) -> Tensor` */
  logSigmoidBackward(self: Tensor, buffer: Tensor): Tensor
  logSigmoidBackward(self: Tensor, options: { buffer: Tensor }): Tensor
  logSigmoidBackward(options: { self: Tensor; buffer: Tensor }): Tensor
  /** `aten::log_sigmoid_forward(Tensor self) -> (Tensor output, Tensor buffer)` */
  logSigmoidForward(): OutputBuffer
  /** `torch.nn.functional.log_softmax`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html */
  logSoftmax(dim: number, dtype?: Dtype | null): Tensor
  logSoftmax(dim: number, options: Keywords<{ dtype?: Dtype | null }>): Tensor
  logSoftmax(options: Keywords<{ dim: number; dtype?: Dtype | null }>): Tensor
  /** `torch.Tensor.logaddexp`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logaddexp.html */
  logaddexp(other: Tensor): Tensor
  logaddexp(options: { other: Tensor }): Tensor
  /** `torch.Tensor.logaddexp2`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logaddexp2.html */
  logaddexp2(other: Tensor): Tensor
  logaddexp2(options: { other: Tensor }): Tensor
  /** `torch.Tensor.logcumsumexp`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logcumsumexp.html */
  logcumsumexp(dim: number): Tensor
  logcumsumexp(options: { dim: number }): Tensor
  /** `torch.Tensor.logdet`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logdet.html */
  logdet(): Tensor
  /** `torch.Tensor.logical_and`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_and.html */
  logicalAnd(other: Tensor): Tensor
  logicalAnd(options: { other: Tensor }): Tensor
  /** `torch.Tensor.logical_and_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_and_.html */
  logicalAnd_(other: Tensor): this
  logicalAnd_(options: { other: Tensor }): this
  /** `torch.Tensor.logical_not`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_not.html */
  logicalNot(): Tensor
  /** `torch.Tensor.logical_not_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_not_.html */
  logicalNot_(): this
  /** `torch.Tensor.logical_or`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_or.html */
  logicalOr(other: Tensor): Tensor
  logicalOr(options: { other: Tensor }): Tensor
  /** `torch.Tensor.logical_or_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_or_.html */
  logicalOr_(other: Tensor): this
  logicalOr_(options: { other: Tensor }): this
  /** `torch.Tensor.logical_xor`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_xor.html */
  logicalXor(other: Tensor): Tensor
  logicalXor(options: { other: Tensor }): Tensor
  /** `torch.Tensor.logical_xor_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_xor_.html */
  logicalXor_(other: Tensor): this
  logicalXor_(options: { other: Tensor }): this
  /** `torch.Tensor.logit`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit.html */
  logit(eps?: number | null): Tensor
  logit(options: { eps?: number | null }): Tensor
  /** `torch.Tensor.logit_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit_.html */
  logit_(eps?: number | null): this
  logit_(options: { eps?: number | null }): this
  /** `aten::logit_backward(Tensor grad_output, Tensor self, float? eps=None) -> Tensor` */
  logitBackward(self: Tensor, eps?: number | null): Tensor
  logitBackward(self: Tensor, options: { eps?: number | null }): Tensor
  logitBackward(options: { self: Tensor; eps?: number | null }): Tensor
  /**
   * `torch.logspace`: https://docs.pytorch.org/docs/stable/generated/torch.logspace.html
   * @param base default `10`
   */
  logspace(end: Tensor, steps: number, base?: number, options?: Placement): Tensor
  logspace(end: Tensor, steps: number, options: { base?: number } & Placement): Tensor
  logspace(end: Tensor, options: { steps: number; base?: number } & Placement): Tensor
  logspace(options: { end: Tensor; steps: number; base?: number } & Placement): Tensor
  /**
   * `torch.logspace`: https://docs.pytorch.org/docs/stable/generated/torch.logspace.html
   * @param base default `10`
   */
  logspace(end: Scalar, steps: number, base?: number, options?: Placement): Tensor
  logspace(end: Scalar, steps: number, options: { base?: number } & Placement): Tensor
  logspace(end: Scalar, options: { steps: number; base?: number } & Placement): Tensor
  logspace(options: { end: Scalar; steps: number; base?: number } & Placement): Tensor
  /**
   * `torch.Tensor.logsumexp`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logsumexp.html
   * @param keepdim default `false`
   */
  logsumexp(dim: number | readonly number[], keepdim?: boolean): Tensor
  logsumexp(dim: number | readonly number[], options: { keepdim?: boolean }): Tensor
  logsumexp(options: { dim: number | readonly number[]; keepdim?: boolean }): Tensor
  /** `aten::lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)` */
  lstm(batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor, Tensor]
  lstm(options: { batchSizes: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor]
  /** `aten::lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)` */
  lstm(hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor, Tensor]
  lstm(options: { hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor, Tensor]
  /** `aten::lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)` */
  lstmCell(hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): [Tensor, Tensor]
  lstmCell(hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor | null, options: { bHh?: Tensor | null }): [Tensor, Tensor]
  lstmCell(hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor]
  lstmCell(hx: readonly Tensor[], wIh: Tensor, options: { wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor]
  lstmCell(hx: readonly Tensor[], options: { wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor]
  lstmCell(options: { hx: readonly Tensor[]; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor]
  /** `aten::lstm_mps_backward(Tensor? grad_y, Tensor? grad_hy, Tensor? grad_cy, Tensor z_state, Tensor cell_state_fwd, Tensor input, Tensor layersOutputs, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor[], Tensor[])` */
  lstmMpsBackward(gradHy: Tensor | null, gradCy: Tensor | null, zState: Tensor, cellStateFwd: Tensor, input: Tensor, layersOutputs: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor[], Tensor[]]
  lstmMpsBackward(options: { gradHy: Tensor | null; gradCy: Tensor | null; zState: Tensor; cellStateFwd: Tensor; input: Tensor; layersOutputs: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor[], Tensor[]]
  /** `torch.Tensor.lt`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt.html */
  lt(other: Tensor): Tensor
  lt(options: { other: Tensor }): Tensor
  /** `torch.Tensor.lt`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt.html */
  lt(other: Scalar): Tensor
  lt(options: { other: Scalar }): Tensor
  /** `torch.Tensor.lt_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt_.html */
  lt_(other: Tensor): this
  lt_(options: { other: Tensor }): this
  /** `torch.Tensor.lt_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt_.html */
  lt_(other: Scalar): this
  lt_(options: { other: Scalar }): this
  /** `torch.Tensor.lu_solve`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lu_solve.html */
  luSolve(LUData: Tensor, LUPivots: Tensor): Tensor
  luSolve(LUData: Tensor, options: { LUPivots: Tensor }): Tensor
  luSolve(options: { LUData: Tensor; LUPivots: Tensor }): Tensor
  /**
   * `torch.lu_unpack`: https://docs.pytorch.org/docs/stable/generated/torch.lu_unpack.html
   * @param unpackData default `true`
   * @param unpackPivots default `true`
   */
  luUnpack(LUPivots: Tensor, unpackData?: boolean, unpackPivots?: boolean): PLU
  luUnpack(LUPivots: Tensor, unpackData: boolean, options: { unpackPivots?: boolean }): PLU
  luUnpack(LUPivots: Tensor, options: { unpackData?: boolean; unpackPivots?: boolean }): PLU
  luUnpack(options: { LUPivots: Tensor; unpackData?: boolean; unpackPivots?: boolean }): PLU
  /**
   * `torch.nn.functional.margin_ranking_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html
   * @param margin default `0`
   * @param reduction default `1`
   */
  marginRankingLoss(input2: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor
  marginRankingLoss(input2: Tensor, target: Tensor, margin: number, options: { reduction?: number }): Tensor
  marginRankingLoss(input2: Tensor, target: Tensor, options: { margin?: number; reduction?: number }): Tensor
  marginRankingLoss(input2: Tensor, options: { target: Tensor; margin?: number; reduction?: number }): Tensor
  marginRankingLoss(options: { input2: Tensor; target: Tensor; margin?: number; reduction?: number }): Tensor
  /** `torch.Tensor.masked_fill`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html */
  maskedFill(mask: Tensor, value: Tensor): Tensor
  maskedFill(mask: Tensor, options: { value: Tensor }): Tensor
  maskedFill(options: { mask: Tensor; value: Tensor }): Tensor
  /** `torch.Tensor.masked_fill`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html */
  maskedFill(mask: Tensor, value: Scalar): Tensor
  maskedFill(mask: Tensor, options: { value: Scalar }): Tensor
  maskedFill(options: { mask: Tensor; value: Scalar }): Tensor
  /** `torch.Tensor.masked_fill_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html */
  maskedFill_(mask: Tensor, value: Tensor): this
  maskedFill_(mask: Tensor, options: { value: Tensor }): this
  maskedFill_(options: { mask: Tensor; value: Tensor }): this
  /** `torch.Tensor.masked_fill_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html */
  maskedFill_(mask: Tensor, value: Scalar): this
  maskedFill_(mask: Tensor, options: { value: Scalar }): this
  maskedFill_(options: { mask: Tensor; value: Scalar }): this
  /** `torch.Tensor.masked_scatter`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html */
  maskedScatter(mask: Tensor, source: Tensor): Tensor
  maskedScatter(mask: Tensor, options: { source: Tensor }): Tensor
  maskedScatter(options: { mask: Tensor; source: Tensor }): Tensor
  /** `torch.Tensor.masked_scatter_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter_.html */
  maskedScatter_(mask: Tensor, source: Tensor): this
  maskedScatter_(mask: Tensor, options: { source: Tensor }): this
  maskedScatter_(options: { mask: Tensor; source: Tensor }): this
  /** `aten::masked_scatter_backward(Tensor grad_output, Tensor mask, SymInt[] sizes) -> Tensor` */
  maskedScatterBackward(mask: Tensor, sizes: readonly number[]): Tensor
  maskedScatterBackward(mask: Tensor, options: { sizes: readonly number[] }): Tensor
  maskedScatterBackward(options: { mask: Tensor; sizes: readonly number[] }): Tensor
  /** `torch.Tensor.masked_select`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_select.html */
  maskedSelect(mask: Tensor): Tensor
  maskedSelect(options: { mask: Tensor }): Tensor
  /** `aten::masked_select_backward(Tensor grad, Tensor input, Tensor mask) -> Tensor` */
  maskedSelectBackward(input: Tensor, mask: Tensor): Tensor
  maskedSelectBackward(input: Tensor, options: { mask: Tensor }): Tensor
  maskedSelectBackward(options: { input: Tensor; mask: Tensor }): Tensor
  /** `torch.Tensor.matmul`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matmul.html */
  matmul(other: Tensor): Tensor
  matmul(options: { other: Tensor }): Tensor
  /** `aten::matmul_backward(Tensor grad, Tensor self, Tensor other, bool[2] mask) -> (Tensor, Tensor)` */
  matmulBackward(self: Tensor, other: Tensor, mask: boolean | readonly boolean[]): [Tensor, Tensor]
  matmulBackward(self: Tensor, other: Tensor, options: { mask: boolean | readonly boolean[] }): [Tensor, Tensor]
  matmulBackward(self: Tensor, options: { other: Tensor; mask: boolean | readonly boolean[] }): [Tensor, Tensor]
  matmulBackward(options: { self: Tensor; other: Tensor; mask: boolean | readonly boolean[] }): [Tensor, Tensor]
  /** `aten::matrix_H(Tensor(a) self) -> Tensor(a)` */
  matrix_H(): Tensor
  /** `torch.Tensor.matrix_exp`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matrix_exp.html */
  matrixExp(): Tensor
  /** `aten::matrix_exp_backward(Tensor self, Tensor grad) -> Tensor` */
  matrixExpBackward(grad: Tensor): Tensor
  matrixExpBackward(options: { grad: Tensor }): Tensor
  /** `torch.Tensor.matrix_power`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.matrix_power.html */
  matrixPower(n: number): Tensor
  matrixPower(options: { n: number }): Tensor
  /** `torch.Tensor.max`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.max.html */
  max(): Tensor
  /**
   * `torch.Tensor.max`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.max.html
   * @param keepdim default `false`
   */
  max(dim: number, keepdim?: boolean): ValuesIndices
  max(dim: number, options: { keepdim?: boolean }): ValuesIndices
  max(options: { dim: number; keepdim?: boolean }): ValuesIndices
  /** `torch.Tensor.max`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.max.html */
  max(other: Tensor): Tensor
  max(options: { other: Tensor }): Tensor
  /**
   * `torch.nn.functional.max_pool1d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
   * @param stride default `[]`
   * @param padding default `[0]`
   * @param dilation default `[1]`
   * @param ceilMode default `false`
   */
  maxPool1d(kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
  maxPool1d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean }): Tensor
  maxPool1d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool1d(kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool1d(kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool1d(options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  /**
   * `aten::max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)`
   * @param stride default `[]`
   * @param padding default `[0]`
   * @param dilation default `[1]`
   * @param ceilMode default `false`
   */
  maxPool1dWithIndices(kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): [Tensor, Tensor]
  maxPool1dWithIndices(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean }): [Tensor, Tensor]
  maxPool1dWithIndices(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor]
  maxPool1dWithIndices(kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor]
  maxPool1dWithIndices(kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor]
  maxPool1dWithIndices(options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor]
  /**
   * `torch.nn.functional.max_pool2d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
   * @param stride default `[]`
   * @param padding default `[0, 0]`
   * @param dilation default `[1, 1]`
   * @param ceilMode default `false`
   */
  maxPool2d(kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
  maxPool2d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean }): Tensor
  maxPool2d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool2d(kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool2d(kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool2d(options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  /**
   * `aten::max_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
   * @param stride default `[]`
   * @param padding default `[0, 0]`
   * @param dilation default `[1, 1]`
   * @param ceilMode default `false`
   */
  maxPool2dBackward(self: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
  maxPool2dBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean }): Tensor
  maxPool2dBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool2dBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool2dBackward(self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool2dBackward(self: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool2dBackward(options: { self: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  /**
   * `aten::max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
   * @param stride default `[]`
   * @param padding default `[0, 0]`
   * @param dilation default `[1, 1]`
   * @param ceilMode default `false`
   */
  maxPool2dWithIndices(kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): [Tensor, Tensor]
  maxPool2dWithIndices(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean }): [Tensor, Tensor]
  maxPool2dWithIndices(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor]
  maxPool2dWithIndices(kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor]
  maxPool2dWithIndices(kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor]
  maxPool2dWithIndices(options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor]
  /** `aten::max_pool2d_with_indices_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, int[2] dilation, bool ceil_mode, Tensor indices) -> Tensor` */
  maxPool2dWithIndicesBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, indices: Tensor): Tensor
  maxPool2dWithIndicesBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: { indices: Tensor }): Tensor
  maxPool2dWithIndicesBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode: boolean; indices: Tensor }): Tensor
  maxPool2dWithIndicesBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor }): Tensor
  maxPool2dWithIndicesBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding: number | readonly number[]; dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor }): Tensor
  maxPool2dWithIndicesBackward(self: Tensor, kernelSize: number | readonly number[], options: { stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor }): Tensor
  maxPool2dWithIndicesBackward(self: Tensor, options: { kernelSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor }): Tensor
  maxPool2dWithIndicesBackward(options: { self: Tensor; kernelSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor }): Tensor
  /**
   * `torch.nn.functional.max_pool3d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
   * @param stride default `[]`
   * @param padding default `[0, 0, 0]`
   * @param dilation default `[1, 1, 1]`
   * @param ceilMode default `false`
   */
  maxPool3d(kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
  maxPool3d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean }): Tensor
  maxPool3d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool3d(kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool3d(kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool3d(options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  /**
   * `aten::max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
   * @param stride default `[]`
   * @param padding default `[0, 0, 0]`
   * @param dilation default `[1, 1, 1]`
   * @param ceilMode default `false`
   */
  maxPool3dWithIndices(kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): [Tensor, Tensor]
  maxPool3dWithIndices(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean }): [Tensor, Tensor]
  maxPool3dWithIndices(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor]
  maxPool3dWithIndices(kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor]
  maxPool3dWithIndices(kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor]
  maxPool3dWithIndices(options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor]
  /** `aten::max_pool3d_with_indices_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, int[3] dilation, bool ceil_mode, Tensor indices) -> Tensor` */
  maxPool3dWithIndicesBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, indices: Tensor): Tensor
  maxPool3dWithIndicesBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: { indices: Tensor }): Tensor
  maxPool3dWithIndicesBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode: boolean; indices: Tensor }): Tensor
  maxPool3dWithIndicesBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor }): Tensor
  maxPool3dWithIndicesBackward(self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding: number | readonly number[]; dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor }): Tensor
  maxPool3dWithIndicesBackward(self: Tensor, kernelSize: number | readonly number[], options: { stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor }): Tensor
  maxPool3dWithIndicesBackward(self: Tensor, options: { kernelSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor }): Tensor
  maxPool3dWithIndicesBackward(options: { self: Tensor; kernelSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor }): Tensor
  /** `torch.nn.functional.max_unpool2d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html */
  maxUnpool2d(indices: Tensor, outputSize: number | readonly number[]): Tensor
  maxUnpool2d(indices: Tensor, options: { outputSize: number | readonly number[] }): Tensor
  maxUnpool2d(options: { indices: Tensor; outputSize: number | readonly number[] }): Tensor
  /** `torch.nn.functional.max_unpool3d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html */
  maxUnpool3d(indices: Tensor, outputSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[]): Tensor
  maxUnpool3d(indices: Tensor, outputSize: number | readonly number[], stride: number | readonly number[], options: { padding: number | readonly number[] }): Tensor
  maxUnpool3d(indices: Tensor, outputSize: number | readonly number[], options: { stride: number | readonly number[]; padding: number | readonly number[] }): Tensor
  maxUnpool3d(indices: Tensor, options: { outputSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[] }): Tensor
  maxUnpool3d(options: { indices: Tensor; outputSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[] }): Tensor
  /** `torch.Tensor.maximum`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.maximum.html */
  maximum(other: Tensor): Tensor
  maximum(options: { other: Tensor }): Tensor
  /** `torch.Tensor.mean`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mean.html */
  mean(options?: Keywords<{ dtype?: Dtype | null }>): Tensor
  /**
   * `torch.Tensor.mean`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mean.html
   * @param keepdim default `false`
   */
  mean(dim: number | readonly number[] | null, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
  mean(dim: number | readonly number[] | null, options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null }>): Tensor
  mean(options: Keywords<{ dim: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }>): Tensor
  /** `torch.Tensor.median`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.median.html */
  median(): Tensor
  /**
   * `torch.Tensor.median`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.median.html
   * @param keepdim default `false`
   */
  median(dim: number, keepdim?: boolean): ValuesIndices
  median(dim: number, options: { keepdim?: boolean }): ValuesIndices
  median(options: { dim: number; keepdim?: boolean }): ValuesIndices
  /** `torch.Tensor.min`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.min.html */
  min(): Tensor
  /**
   * `torch.Tensor.min`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.min.html
   * @param keepdim default `false`
   */
  min(dim: number, keepdim?: boolean): ValuesIndices
  min(dim: number, options: { keepdim?: boolean }): ValuesIndices
  min(options: { dim: number; keepdim?: boolean }): ValuesIndices
  /** `torch.Tensor.min`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.min.html */
  min(other: Tensor): Tensor
  min(options: { other: Tensor }): Tensor
  /** `torch.Tensor.minimum`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.minimum.html */
  minimum(other: Tensor): Tensor
  minimum(options: { other: Tensor }): Tensor
  /** `aten::miopen_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor)` */
  miopenBatchNorm(weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number): [Tensor, Tensor, Tensor]
  miopenBatchNorm(weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, options: { epsilon: number }): [Tensor, Tensor, Tensor]
  miopenBatchNorm(weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, options: { exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor]
  miopenBatchNorm(weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { training: boolean; exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor]
  miopenBatchNorm(weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, options: { runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor]
  miopenBatchNorm(weight: Tensor, bias: Tensor | null, options: { runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor]
  miopenBatchNorm(weight: Tensor, options: { bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor]
  miopenBatchNorm(options: { weight: Tensor; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number }): [Tensor, Tensor, Tensor]
  /** `aten::miopen_batch_norm_backward(Tensor input, Tensor grad_output, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, float epsilon) -> (Tensor, Tensor, Tensor)` */
  miopenBatchNormBackward(gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number): [Tensor, Tensor, Tensor]
  miopenBatchNormBackward(gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, options: { epsilon: number }): [Tensor, Tensor, Tensor]
  miopenBatchNormBackward(gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, options: { saveVar: Tensor | null; epsilon: number }): [Tensor, Tensor, Tensor]
  miopenBatchNormBackward(gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, options: { saveMean: Tensor | null; saveVar: Tensor | null; epsilon: number }): [Tensor, Tensor, Tensor]
  miopenBatchNormBackward(gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, options: { runningVar: Tensor | null; saveMean: Tensor | null; saveVar: Tensor | null; epsilon: number }): [Tensor, Tensor, Tensor]
  miopenBatchNormBackward(gradOutput: Tensor, weight: Tensor, options: { runningMean: Tensor | null; runningVar: Tensor | null; saveMean: Tensor | null; saveVar: Tensor | null; epsilon: number }): [Tensor, Tensor, Tensor]
  miopenBatchNormBackward(gradOutput: Tensor, options: { weight: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; saveMean: Tensor | null; saveVar: Tensor | null; epsilon: number }): [Tensor, Tensor, Tensor]
  miopenBatchNormBackward(options: { gradOutput: Tensor; weight: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; saveMean: Tensor | null; saveVar: Tensor | null; epsilon: number }): [Tensor, Tensor, Tensor]
  /** `aten::miopen_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopenConvolution(weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean): Tensor
  miopenConvolution(options: { weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor
  /** `aten::miopen_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  miopenConvolutionAddRelu(weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor
  miopenConvolutionAddRelu(options: { weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor
  /** `aten::miopen_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  miopenConvolutionRelu(weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor
  miopenConvolutionRelu(weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], options: { groups: number }): Tensor
  miopenConvolutionRelu(weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], options: { dilation: readonly number[]; groups: number }): Tensor
  miopenConvolutionRelu(weight: Tensor, bias: Tensor | null, stride: readonly number[], options: { padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor
  miopenConvolutionRelu(weight: Tensor, bias: Tensor | null, options: { stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor
  miopenConvolutionRelu(weight: Tensor, options: { bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor
  miopenConvolutionRelu(options: { weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor
  /** `aten::miopen_convolution_transpose(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopenConvolutionTranspose(weight: Tensor, bias: Tensor | null, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean): Tensor
  miopenConvolutionTranspose(options: { weight: Tensor; bias: Tensor | null; padding: readonly number[]; outputPadding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor
  /** `aten::miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  miopenCtcLoss(targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor]
  miopenCtcLoss(targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, deterministic: boolean, options: { zeroInfinity: boolean }): [Tensor, Tensor]
  miopenCtcLoss(targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, options: { deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor]
  miopenCtcLoss(targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], options: { blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor]
  miopenCtcLoss(targets: Tensor, inputLengths: readonly number[], options: { targetLengths: readonly number[]; blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor]
  miopenCtcLoss(targets: Tensor, options: { inputLengths: readonly number[]; targetLengths: readonly number[]; blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor]
  miopenCtcLoss(options: { targets: Tensor; inputLengths: readonly number[]; targetLengths: readonly number[]; blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor]
  /** `aten::miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  miopenCtcLoss(targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor]
  miopenCtcLoss(targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, deterministic: boolean, options: { zeroInfinity: boolean }): [Tensor, Tensor]
  miopenCtcLoss(targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, options: { deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor]
  miopenCtcLoss(targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, options: { blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor]
  miopenCtcLoss(targets: Tensor, inputLengths: Tensor, options: { targetLengths: Tensor; blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor]
  miopenCtcLoss(targets: Tensor, options: { inputLengths: Tensor; targetLengths: Tensor; blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor]
  miopenCtcLoss(options: { targets: Tensor; inputLengths: Tensor; targetLengths: Tensor; blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor]
  /** `aten::miopen_depthwise_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopenDepthwiseConvolution(weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean): Tensor
  miopenDepthwiseConvolution(options: { weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean }): Tensor
  /** `aten::miopen_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor hx, Tensor? cx, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  miopenRnn(weight: readonly Tensor[], weightStride0: number, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null): [Tensor, Tensor, Tensor, Tensor, Tensor]
  miopenRnn(options: { weight: readonly Tensor[]; weightStride0: number; hx: Tensor; cx: Tensor | null; mode: number; hiddenSize: number; numLayers: number; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: readonly number[]; dropoutState: Tensor | null }): [Tensor, Tensor, Tensor, Tensor, Tensor]
  /** `aten::miopen_rnn_backward(Tensor input, Tensor[] weight, int weight_stride0, Tensor weight_buf, Tensor hx, Tensor? cx, Tensor output, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state, Tensor reserve, bool[4] output_mask) -> (Tensor, Tensor, Tensor, Tensor[])` */
  miopenRnnBackward(weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor, hx: Tensor, cx: Tensor | null, output: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null, reserve: Tensor, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null, Tensor | null, Tensor[]]
  miopenRnnBackward(options: { weight: readonly Tensor[]; weightStride0: number; weightBuf: Tensor; hx: Tensor; cx: Tensor | null; output: Tensor; gradOutput: Tensor | null; gradHy: Tensor | null; gradCy: Tensor | null; mode: number; hiddenSize: number; numLayers: number; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: readonly number[]; dropoutState: Tensor | null; reserve: Tensor; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null, Tensor[]]
  /** `torch.nn.functional.mish`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html */
  mish(): Tensor
  /** `aten::mish_(Tensor(a!) self) -> Tensor(a!)` */
  mish_(): this
  /** `aten::mish_backward(Tensor grad_output, Tensor self) -> Tensor` */
  mishBackward(self: Tensor): Tensor
  mishBackward(options: { self: Tensor }): Tensor
  /** `aten::mkldnn_adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor` */
  mkldnnAdaptiveAvgPool2d(outputSize: number | readonly number[]): Tensor
  mkldnnAdaptiveAvgPool2d(...outputSize: readonly number[]): Tensor
  mkldnnAdaptiveAvgPool2d(options: { outputSize: number | readonly number[] }): Tensor
  /** `aten::mkldnn_adaptive_avg_pool2d_backward(Tensor grad_output, Tensor self) -> Tensor` */
  mkldnnAdaptiveAvgPool2dBackward(self: Tensor): Tensor
  mkldnnAdaptiveAvgPool2dBackward(options: { self: Tensor }): Tensor
  /** `aten::mkldnn_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` */
  mkldnnConvolution(weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number): Tensor
  mkldnnConvolution(weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], options: { groups: number }): Tensor
  mkldnnConvolution(weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], options: { dilation: readonly number[]; groups: number }): Tensor
  mkldnnConvolution(weight: Tensor, bias: Tensor | null, padding: readonly number[], options: { stride: readonly number[]; dilation: readonly number[]; groups: number }): Tensor
  mkldnnConvolution(weight: Tensor, bias: Tensor | null, options: { padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number }): Tensor
  mkldnnConvolution(weight: Tensor, options: { bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number }): Tensor
  mkldnnConvolution(options: { weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number }): Tensor
  /** `aten::mkldnn_linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor` */
  mkldnnLinear(weight: Tensor, bias?: Tensor | null): Tensor
  mkldnnLinear(weight: Tensor, options: { bias?: Tensor | null }): Tensor
  mkldnnLinear(options: { weight: Tensor; bias?: Tensor | null }): Tensor
  /** `aten::mkldnn_linear_backward(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  mkldnnLinearBackward(gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null, Tensor | null]
  mkldnnLinearBackward(gradOutput: Tensor, weight: Tensor, options: { outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  mkldnnLinearBackward(gradOutput: Tensor, options: { weight: Tensor; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  mkldnnLinearBackward(options: { gradOutput: Tensor; weight: Tensor; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  /** `aten::mkldnn_linear_backward_weights(Tensor grad_output, Tensor input, Tensor weight, bool bias_defined) -> (Tensor, Tensor)` */
  mkldnnLinearBackwardWeights(input: Tensor, weight: Tensor, biasDefined: boolean): [Tensor, Tensor]
  mkldnnLinearBackwardWeights(input: Tensor, weight: Tensor, options: { biasDefined: boolean }): [Tensor, Tensor]
  mkldnnLinearBackwardWeights(input: Tensor, options: { weight: Tensor; biasDefined: boolean }): [Tensor, Tensor]
  mkldnnLinearBackwardWeights(options: { input: Tensor; weight: Tensor; biasDefined: boolean }): [Tensor, Tensor]
  /**
   * `aten::mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
   * @param stride default `[]`
   * @param padding default `[0, 0]`
   * @param dilation default `[1, 1]`
   * @param ceilMode default `false`
   */
  mkldnnMaxPool2d(kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
  mkldnnMaxPool2d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean }): Tensor
  mkldnnMaxPool2d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  mkldnnMaxPool2d(kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  mkldnnMaxPool2d(kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  mkldnnMaxPool2d(options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  /**
   * `aten::mkldnn_max_pool2d_backward(Tensor grad_output, Tensor output, Tensor input, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
   * @param stride default `[]`
   * @param padding default `[0, 0]`
   * @param dilation default `[1, 1]`
   * @param ceilMode default `false`
   */
  mkldnnMaxPool2dBackward(output: Tensor, input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
  mkldnnMaxPool2dBackward(output: Tensor, input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean }): Tensor
  mkldnnMaxPool2dBackward(output: Tensor, input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  mkldnnMaxPool2dBackward(output: Tensor, input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  mkldnnMaxPool2dBackward(output: Tensor, input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  mkldnnMaxPool2dBackward(output: Tensor, input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  mkldnnMaxPool2dBackward(output: Tensor, options: { input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  mkldnnMaxPool2dBackward(options: { output: Tensor; input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  /**
   * `aten::mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
   * @param stride default `[]`
   * @param padding default `[0, 0, 0]`
   * @param dilation default `[1, 1, 1]`
   * @param ceilMode default `false`
   */
  mkldnnMaxPool3d(kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
  mkldnnMaxPool3d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean }): Tensor
  mkldnnMaxPool3d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  mkldnnMaxPool3d(kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  mkldnnMaxPool3d(kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  mkldnnMaxPool3d(options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  /**
   * `aten::mkldnn_max_pool3d_backward(Tensor grad_output, Tensor output, Tensor input, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
   * @param stride default `[]`
   * @param padding default `[0, 0, 0]`
   * @param dilation default `[1, 1, 1]`
   * @param ceilMode default `false`
   */
  mkldnnMaxPool3dBackward(output: Tensor, input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
  mkldnnMaxPool3dBackward(output: Tensor, input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean }): Tensor
  mkldnnMaxPool3dBackward(output: Tensor, input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  mkldnnMaxPool3dBackward(output: Tensor, input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  mkldnnMaxPool3dBackward(output: Tensor, input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  mkldnnMaxPool3dBackward(output: Tensor, input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  mkldnnMaxPool3dBackward(output: Tensor, options: { input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  mkldnnMaxPool3dBackward(options: { output: Tensor; input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  /**
   * `aten::mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor`
   * @param padding default `[0, 0]`
   * @param stride default `[1, 1]`
   * @param dilation default `[1, 1]`
   * @param groups default `1`
   */
  mkldnnReorderConv2dWeight(padding?: number | readonly number[], stride?: number | readonly number[], dilation?: number | readonly number[], groups?: number, inputSize?: readonly number[] | null): Tensor
  mkldnnReorderConv2dWeight(padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], groups: number, options: { inputSize?: readonly number[] | null }): Tensor
  mkldnnReorderConv2dWeight(padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], options: { groups?: number; inputSize?: readonly number[] | null }): Tensor
  mkldnnReorderConv2dWeight(padding: number | readonly number[], stride: number | readonly number[], options: { dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null }): Tensor
  mkldnnReorderConv2dWeight(padding: number | readonly number[], options: { stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null }): Tensor
  mkldnnReorderConv2dWeight(options: { padding?: number | readonly number[]; stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null }): Tensor
  /**
   * `aten::mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor`
   * @param padding default `[0, 0, 0]`
   * @param stride default `[1, 1, 1]`
   * @param dilation default `[1, 1, 1]`
   * @param groups default `1`
   */
  mkldnnReorderConv3dWeight(padding?: number | readonly number[], stride?: number | readonly number[], dilation?: number | readonly number[], groups?: number, inputSize?: readonly number[] | null): Tensor
  mkldnnReorderConv3dWeight(padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], groups: number, options: { inputSize?: readonly number[] | null }): Tensor
  mkldnnReorderConv3dWeight(padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], options: { groups?: number; inputSize?: readonly number[] | null }): Tensor
  mkldnnReorderConv3dWeight(padding: number | readonly number[], stride: number | readonly number[], options: { dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null }): Tensor
  mkldnnReorderConv3dWeight(padding: number | readonly number[], options: { stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null }): Tensor
  mkldnnReorderConv3dWeight(options: { padding?: number | readonly number[]; stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null }): Tensor
  /** `aten::mkldnn_rnn_layer(Tensor input, Tensor weight0, Tensor weight1, Tensor weight2, Tensor weight3, Tensor hx_, Tensor cx_, bool reverse, int[] batch_sizes, int mode, int hidden_size, int num_layers, bool has_biases, bool bidirectional, bool batch_first, bool train) -> (Tensor, Tensor, Tensor, Tensor)` */
  mkldnnRnnLayer(weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: readonly number[], mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, bidirectional: boolean, batchFirst: boolean, train: boolean): [Tensor, Tensor, Tensor, Tensor]
  mkldnnRnnLayer(options: { weight0: Tensor; weight1: Tensor; weight2: Tensor; weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batchSizes: readonly number[]; mode: number; hiddenSize: number; numLayers: number; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean }): [Tensor, Tensor, Tensor, Tensor]
  /** `aten::mkldnn_rnn_layer_backward(Tensor input, Tensor weight1, Tensor weight2, Tensor weight3, Tensor weight4, Tensor hx_, Tensor cx_tmp, Tensor output, Tensor hy_, Tensor cy_, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, bool reverse, int mode, int hidden_size, int num_layers, bool has_biases, bool train, bool bidirectional, int[] batch_sizes, bool batch_first, Tensor workspace) -> (Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor)` */
  mkldnnRnnLayerBackward(weight1: Tensor, weight2: Tensor, weight3: Tensor, weight4: Tensor, hx_: Tensor, cxTmp: Tensor, output: Tensor, hy_: Tensor, cy_: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, reverse: boolean, mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, train: boolean, bidirectional: boolean, batchSizes: readonly number[], batchFirst: boolean, workspace: Tensor): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]
  mkldnnRnnLayerBackward(options: { weight1: Tensor; weight2: Tensor; weight3: Tensor; weight4: Tensor; hx_: Tensor; cxTmp: Tensor; output: Tensor; hy_: Tensor; cy_: Tensor; gradOutput: Tensor | null; gradHy: Tensor | null; gradCy: Tensor | null; reverse: boolean; mode: number; hiddenSize: number; numLayers: number; hasBiases: boolean; train: boolean; bidirectional: boolean; batchSizes: readonly number[]; batchFirst: boolean; workspace: Tensor }): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]
  /** `torch.Tensor.mm`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mm.html */
  mm(mat2: Tensor): Tensor
  mm(options: { mat2: Tensor }): Tensor
  /** `torch.Tensor.mm`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mm.html */
  mm(mat2: Tensor, outDtype: Dtype): Tensor
  mm(mat2: Tensor, options: { outDtype: Dtype }): Tensor
  mm(options: { mat2: Tensor; outDtype: Dtype }): Tensor
  /**
   * `torch.Tensor.mode`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mode.html
   * @param dim default `-1`
   * @param keepdim default `false`
   */
  mode(dim?: number, keepdim?: boolean): ValuesIndices
  mode(dim: number, options: { keepdim?: boolean }): ValuesIndices
  mode(options: { dim?: number; keepdim?: boolean }): ValuesIndices
  /** `torch.Tensor.moveaxis`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html */
  moveaxis(source: number, destination: number): Tensor
  moveaxis(source: number, options: { destination: number }): Tensor
  moveaxis(options: { source: number; destination: number }): Tensor
  /** `torch.Tensor.moveaxis`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.moveaxis.html */
  moveaxis(source: readonly number[], destination: readonly number[]): Tensor
  moveaxis(source: readonly number[], options: { destination: readonly number[] }): Tensor
  moveaxis(options: { source: readonly number[]; destination: readonly number[] }): Tensor
  /** `torch.Tensor.movedim`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.movedim.html */
  movedim(source: number, destination: number): Tensor
  movedim(source: number, options: { destination: number }): Tensor
  movedim(options: { source: number; destination: number }): Tensor
  /** `torch.Tensor.movedim`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.movedim.html */
  movedim(source: readonly number[], destination: readonly number[]): Tensor
  movedim(source: readonly number[], options: { destination: readonly number[] }): Tensor
  movedim(options: { source: readonly number[]; destination: readonly number[] }): Tensor
  /** `aten::mps_convolution_backward(Tensor self, Tensor grad_output, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  mpsConvolutionBackward(gradOutput: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null, Tensor | null]
  mpsConvolutionBackward(gradOutput: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options: { outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  mpsConvolutionBackward(gradOutput: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], options: { groups: number; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  mpsConvolutionBackward(gradOutput: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], options: { dilation: readonly number[]; groups: number; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  mpsConvolutionBackward(gradOutput: Tensor, weight: Tensor, padding: readonly number[], options: { stride: readonly number[]; dilation: readonly number[]; groups: number; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  mpsConvolutionBackward(gradOutput: Tensor, weight: Tensor, options: { padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  mpsConvolutionBackward(gradOutput: Tensor, options: { weight: Tensor; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  mpsConvolutionBackward(options: { gradOutput: Tensor; weight: Tensor; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  /** `aten::mps_convolution_transpose_backward(Tensor self, Tensor grad_output, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool[2] output_mask) -> (Tensor, Tensor)` */
  mpsConvolutionTransposeBackward(gradOutput: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null]
  mpsConvolutionTransposeBackward(options: { gradOutput: Tensor; weight: Tensor; padding: readonly number[]; outputPadding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null]
  /**
   * `torch.nn.functional.mse_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html
   * @param reduction default `1`
   */
  mseLoss(target: Tensor, reduction?: number): Tensor
  mseLoss(target: Tensor, options: { reduction?: number }): Tensor
  mseLoss(options: { target: Tensor; reduction?: number }): Tensor
  /** `aten::mse_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction) -> Tensor` */
  mseLossBackward(self: Tensor, target: Tensor, reduction: number): Tensor
  mseLossBackward(self: Tensor, target: Tensor, options: { reduction: number }): Tensor
  mseLossBackward(self: Tensor, options: { target: Tensor; reduction: number }): Tensor
  mseLossBackward(options: { self: Tensor; target: Tensor; reduction: number }): Tensor
  /** `torch.Tensor.msort`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.msort.html */
  msort(): Tensor
  /** `torch.Tensor.mul`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul.html */
  mul(other: Tensor | Scalar): Tensor
  mul(options: { other: Tensor | Scalar }): Tensor
  /** `torch.Tensor.mul_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul_.html */
  mul_(other: Tensor | Scalar): this
  mul_(options: { other: Tensor | Scalar }): this
  /**
   * `torch.nn.functional.multi_margin_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
   * @param p default `1`
   * @param margin default `1`
   * @param reduction default `1`
   */
  multiMarginLoss(target: Tensor, p?: Scalar, margin?: Scalar, weight?: Tensor | null, reduction?: number): Tensor
  multiMarginLoss(target: Tensor, p: Scalar, margin: Scalar, weight: Tensor | null, options: { reduction?: number }): Tensor
  multiMarginLoss(target: Tensor, p: Scalar, margin: Scalar, options: { weight?: Tensor | null; reduction?: number }): Tensor
  multiMarginLoss(target: Tensor, p: Scalar, options: { margin?: Scalar; weight?: Tensor | null; reduction?: number }): Tensor
  multiMarginLoss(target: Tensor, options: { p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number }): Tensor
  multiMarginLoss(options: { target: Tensor; p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number }): Tensor
  /**
   * `aten::multi_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, Scalar p, Scalar margin, Tensor? weight=None, int reduction=1) -> Tensor`
   * @param reduction default `1`
   */
  multiMarginLossBackward(self: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight?: Tensor | null, reduction?: number): Tensor
  multiMarginLossBackward(self: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight: Tensor | null, options: { reduction?: number }): Tensor
  multiMarginLossBackward(self: Tensor, target: Tensor, p: Scalar, margin: Scalar, options: { weight?: Tensor | null; reduction?: number }): Tensor
  multiMarginLossBackward(self: Tensor, target: Tensor, p: Scalar, options: { margin: Scalar; weight?: Tensor | null; reduction?: number }): Tensor
  multiMarginLossBackward(self: Tensor, target: Tensor, options: { p: Scalar; margin: Scalar; weight?: Tensor | null; reduction?: number }): Tensor
  multiMarginLossBackward(self: Tensor, options: { target: Tensor; p: Scalar; margin: Scalar; weight?: Tensor | null; reduction?: number }): Tensor
  multiMarginLossBackward(options: { self: Tensor; target: Tensor; p: Scalar; margin: Scalar; weight?: Tensor | null; reduction?: number }): Tensor
  /**
   * `torch.nn.functional.multilabel_margin_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html
   * @param reduction default `1`
   */
  multilabelMarginLoss(target: Tensor, reduction?: number): Tensor
  multilabelMarginLoss(target: Tensor, options: { reduction?: number }): Tensor
  multilabelMarginLoss(options: { target: Tensor; reduction?: number }): Tensor
  /** `aten::multilabel_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, Tensor is_target) -> Tensor` */
  multilabelMarginLossBackward(self: Tensor, target: Tensor, reduction: number, isTarget: Tensor): Tensor
  multilabelMarginLossBackward(self: Tensor, target: Tensor, reduction: number, options: { isTarget: Tensor }): Tensor
  multilabelMarginLossBackward(self: Tensor, target: Tensor, options: { reduction: number; isTarget: Tensor }): Tensor
  multilabelMarginLossBackward(self: Tensor, options: { target: Tensor; reduction: number; isTarget: Tensor }): Tensor
  multilabelMarginLossBackward(options: { self: Tensor; target: Tensor; reduction: number; isTarget: Tensor }): Tensor
  /** `aten::multilabel_margin_loss_forward(Tensor self, Tensor target, int reduction) -> (Tensor output, Tensor is_target)` */
  multilabelMarginLossForward(target: Tensor, reduction: number): OutputIsTarget
  multilabelMarginLossForward(target: Tensor, options: { reduction: number }): OutputIsTarget
  multilabelMarginLossForward(options: { target: Tensor; reduction: number }): OutputIsTarget
  /**
   * `torch.Tensor.multinomial`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multinomial.html
   * @param replacement default `false`
   */
  multinomial(numSamples: number, replacement?: boolean, options?: { generator?: Generator | null }): Tensor
  multinomial(numSamples: number, options: { replacement?: boolean; generator?: Generator | null }): Tensor
  multinomial(options: { numSamples: number; replacement?: boolean; generator?: Generator | null }): Tensor
  /** `torch.Tensor.multiply`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply.html */
  multiply(other: Tensor | Scalar): Tensor
  multiply(options: { other: Tensor | Scalar }): Tensor
  /** `torch.Tensor.multiply`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply.html */
  multiply(other: Scalar): Tensor
  multiply(options: { other: Scalar }): Tensor
  /** `torch.Tensor.multiply_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply_.html */
  multiply_(other: Tensor | Scalar): this
  multiply_(options: { other: Tensor | Scalar }): this
  /** `torch.Tensor.multiply_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply_.html */
  multiply_(other: Scalar): this
  multiply_(options: { other: Scalar }): this
  /** `torch.Tensor.mv`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mv.html */
  mv(vec: Tensor): Tensor
  mv(options: { vec: Tensor }): Tensor
  /** `torch.Tensor.mvlgamma`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma.html */
  mvlgamma(p: number): Tensor
  mvlgamma(options: { p: number }): Tensor
  /** `torch.Tensor.mvlgamma_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma_.html */
  mvlgamma_(p: number): this
  mvlgamma_(options: { p: number }): this
  /** `torch.Tensor.nan_to_num`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num.html */
  nanToNum(nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor
  nanToNum(nan: number | null, posinf: number | null, options: { neginf?: number | null }): Tensor
  nanToNum(nan: number | null, options: { posinf?: number | null; neginf?: number | null }): Tensor
  nanToNum(options: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor
  /** `torch.Tensor.nan_to_num_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html */
  nanToNum_(nan?: number | null, posinf?: number | null, neginf?: number | null): this
  nanToNum_(nan: number | null, posinf: number | null, options: { neginf?: number | null }): this
  nanToNum_(nan: number | null, options: { posinf?: number | null; neginf?: number | null }): this
  nanToNum_(options: { nan?: number | null; posinf?: number | null; neginf?: number | null }): this
  /**
   * `torch.Tensor.nanmean`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmean.html
   * @param keepdim default `false`
   */
  nanmean(dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
  nanmean(dim: number | readonly number[] | null, options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null }>): Tensor
  nanmean(options: Keywords<{ dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }>): Tensor
  /** `torch.Tensor.nanmedian`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmedian.html */
  nanmedian(): Tensor
  /**
   * `torch.Tensor.nanmedian`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanmedian.html
   * @param keepdim default `false`
   */
  nanmedian(dim: number, keepdim?: boolean): ValuesIndices
  nanmedian(dim: number, options: { keepdim?: boolean }): ValuesIndices
  nanmedian(options: { dim: number; keepdim?: boolean }): ValuesIndices
  /**
   * `torch.Tensor.nanquantile`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html
   * @param keepdim default `false`
   * @param options.interpolation default `'linear'`
   */
  nanquantile(q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor
  nanquantile(q: number, dim: number | null, options: { keepdim?: boolean; interpolation?: string }): Tensor
  nanquantile(q: number, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor
  nanquantile(options: { q: number; dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor
  /**
   * `torch.Tensor.nanquantile`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nanquantile.html
   * @param keepdim default `false`
   * @param options.interpolation default `'linear'`
   */
  nanquantile(q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor
  nanquantile(q: Tensor, dim: number | null, options: { keepdim?: boolean; interpolation?: string }): Tensor
  nanquantile(q: Tensor, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor
  nanquantile(options: { q: Tensor; dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor
  /**
   * `torch.Tensor.nansum`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nansum.html
   * @param keepdim default `false`
   */
  nansum(dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
  nansum(dim: number | readonly number[] | null, options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null }>): Tensor
  nansum(options: Keywords<{ dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }>): Tensor
  /** `torch.Tensor.narrow`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow.html */
  narrow(dim: number, start: number, length: number): Tensor
  narrow(dim: number, start: number, options: { length: number }): Tensor
  narrow(dim: number, options: { start: number; length: number }): Tensor
  narrow(options: { dim: number; start: number; length: number }): Tensor
  /** `torch.Tensor.narrow`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow.html */
  narrow(dim: number, start: Tensor, length: number): Tensor
  narrow(dim: number, start: Tensor, options: { length: number }): Tensor
  narrow(dim: number, options: { start: Tensor; length: number }): Tensor
  narrow(options: { dim: number; start: Tensor; length: number }): Tensor
  /** `torch.Tensor.narrow_copy`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.narrow_copy.html */
  narrowCopy(dim: number, start: number, length: number): Tensor
  narrowCopy(dim: number, start: number, options: { length: number }): Tensor
  narrowCopy(dim: number, options: { start: number; length: number }): Tensor
  narrowCopy(options: { dim: number; start: number; length: number }): Tensor
  /** `aten::native_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  nativeBatchNorm(weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number): [Tensor, Tensor, Tensor]
  nativeBatchNorm(weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, options: { eps: number }): [Tensor, Tensor, Tensor]
  nativeBatchNorm(weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, options: { momentum: number; eps: number }): [Tensor, Tensor, Tensor]
  nativeBatchNorm(weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { training: boolean; momentum: number; eps: number }): [Tensor, Tensor, Tensor]
  nativeBatchNorm(weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, options: { runningVar: Tensor | null; training: boolean; momentum: number; eps: number }): [Tensor, Tensor, Tensor]
  nativeBatchNorm(weight: Tensor | null, bias: Tensor | null, options: { runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number }): [Tensor, Tensor, Tensor]
  nativeBatchNorm(weight: Tensor | null, options: { bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number }): [Tensor, Tensor, Tensor]
  nativeBatchNorm(options: { weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number }): [Tensor, Tensor, Tensor]
  /** `aten::native_batch_norm_backward(Tensor grad_out, Tensor input, Tensor? weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_invstd, bool train, float eps, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  nativeBatchNormBackward(input: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveInvstd: Tensor | null, train: boolean, eps: number, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null, Tensor | null]
  nativeBatchNormBackward(options: { input: Tensor; weight: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; saveMean: Tensor | null; saveInvstd: Tensor | null; train: boolean; eps: number; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  /** `aten::native_channel_shuffle(Tensor self, SymInt groups) -> Tensor` */
  nativeChannelShuffle(groups: number): Tensor
  nativeChannelShuffle(options: { groups: number }): Tensor
  /** `aten::native_dropout(Tensor input, float p, bool? train) -> (Tensor, Tensor)` */
  nativeDropout(p: number, train: boolean | null): [Tensor, Tensor]
  nativeDropout(p: number, options: { train: boolean | null }): [Tensor, Tensor]
  nativeDropout(options: { p: number; train: boolean | null }): [Tensor, Tensor]
  /** `aten::native_dropout_backward(Tensor grad_output, Tensor mask, float scale) -> Tensor` */
  nativeDropoutBackward(mask: Tensor, scale: number): Tensor
  nativeDropoutBackward(mask: Tensor, options: { scale: number }): Tensor
  nativeDropoutBackward(options: { mask: Tensor; scale: number }): Tensor
  /** `aten::native_group_norm(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float eps) -> (Tensor, Tensor, Tensor)` */
  nativeGroupNorm(weight: Tensor | null, bias: Tensor | null, N: number, C: number, HxW: number, group: number, eps: number): [Tensor, Tensor, Tensor]
  nativeGroupNorm(weight: Tensor | null, bias: Tensor | null, N: number, C: number, HxW: number, group: number, options: { eps: number }): [Tensor, Tensor, Tensor]
  nativeGroupNorm(weight: Tensor | null, bias: Tensor | null, N: number, C: number, HxW: number, options: { group: number; eps: number }): [Tensor, Tensor, Tensor]
  nativeGroupNorm(weight: Tensor | null, bias: Tensor | null, N: number, C: number, options: { HxW: number; group: number; eps: number }): [Tensor, Tensor, Tensor]
  nativeGroupNorm(weight: Tensor | null, bias: Tensor | null, N: number, options: { C: number; HxW: number; group: number; eps: number }): [Tensor, Tensor, Tensor]
  nativeGroupNorm(weight: Tensor | null, bias: Tensor | null, options: { N: number; C: number; HxW: number; group: number; eps: number }): [Tensor, Tensor, Tensor]
  nativeGroupNorm(weight: Tensor | null, options: { bias: Tensor | null; N: number; C: number; HxW: number; group: number; eps: number }): [Tensor, Tensor, Tensor]
  nativeGroupNorm(options: { weight: Tensor | null; bias: Tensor | null; N: number; C: number; HxW: number; group: number; eps: number }): [Tensor, Tensor, Tensor]
  /** `aten::native_group_norm_backward(Tensor grad_out, Tensor input, Tensor mean, Tensor rstd, Tensor? weight, SymInt N, SymInt C, SymInt HxW, int group, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  nativeGroupNormBackward(input: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor | null, N: number, C: number, HxW: number, group: number, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null, Tensor | null]
  nativeGroupNormBackward(options: { input: Tensor; mean: Tensor; rstd: Tensor; weight: Tensor | null; N: number; C: number; HxW: number; group: number; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  /** `aten::native_layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps) -> (Tensor, Tensor, Tensor)` */
  nativeLayerNorm(normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, eps: number): [Tensor, Tensor, Tensor]
  nativeLayerNorm(normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, options: { eps: number }): [Tensor, Tensor, Tensor]
  nativeLayerNorm(normalizedShape: readonly number[], weight: Tensor | null, options: { bias: Tensor | null; eps: number }): [Tensor, Tensor, Tensor]
  nativeLayerNorm(normalizedShape: readonly number[], options: { weight: Tensor | null; bias: Tensor | null; eps: number }): [Tensor, Tensor, Tensor]
  nativeLayerNorm(options: { normalizedShape: readonly number[]; weight: Tensor | null; bias: Tensor | null; eps: number }): [Tensor, Tensor, Tensor]
  /** `aten::native_layer_norm_backward(Tensor grad_out, Tensor input, SymInt[] normalized_shape, Tensor mean, Tensor rstd, Tensor? weight, Tensor? bias, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  nativeLayerNormBackward(input: Tensor, normalizedShape: readonly number[], mean: Tensor, rstd: Tensor, weight: Tensor | null, bias: Tensor | null, outputMask: boolean | readonly boolean[]): [Tensor | null, Tensor | null, Tensor | null]
  nativeLayerNormBackward(input: Tensor, normalizedShape: readonly number[], mean: Tensor, rstd: Tensor, weight: Tensor | null, bias: Tensor | null, options: { outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  nativeLayerNormBackward(input: Tensor, normalizedShape: readonly number[], mean: Tensor, rstd: Tensor, weight: Tensor | null, options: { bias: Tensor | null; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  nativeLayerNormBackward(input: Tensor, normalizedShape: readonly number[], mean: Tensor, rstd: Tensor, options: { weight: Tensor | null; bias: Tensor | null; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  nativeLayerNormBackward(input: Tensor, normalizedShape: readonly number[], mean: Tensor, options: { rstd: Tensor; weight: Tensor | null; bias: Tensor | null; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  nativeLayerNormBackward(input: Tensor, normalizedShape: readonly number[], options: { mean: Tensor; rstd: Tensor; weight: Tensor | null; bias: Tensor | null; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  nativeLayerNormBackward(input: Tensor, options: { normalizedShape: readonly number[]; mean: Tensor; rstd: Tensor; weight: Tensor | null; bias: Tensor | null; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  nativeLayerNormBackward(options: { input: Tensor; normalizedShape: readonly number[]; mean: Tensor; rstd: Tensor; weight: Tensor | null; bias: Tensor | null; outputMask: boolean | readonly boolean[] }): [Tensor | null, Tensor | null, Tensor | null]
  /**
   * `aten::native_norm(Tensor self, Scalar p=2) -> Tensor`
   * @param p default `2`
   */
  nativeNorm(p?: Scalar): Tensor
  nativeNorm(options: { p?: Scalar }): Tensor
  /** `aten::native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor` */
  nativeNorm(p: Scalar | null, dim: number | readonly number[], keepdim: boolean, dtype: Dtype | null): Tensor
  nativeNorm(p: Scalar | null, dim: number | readonly number[], keepdim: boolean, options: Keywords<{ dtype: Dtype | null }>): Tensor
  nativeNorm(p: Scalar | null, dim: number | readonly number[], options: Keywords<{ keepdim: boolean; dtype: Dtype | null }>): Tensor
  nativeNorm(p: Scalar | null, options: Keywords<{ dim: number | readonly number[]; keepdim: boolean; dtype: Dtype | null }>): Tensor
  nativeNorm(options: Keywords<{ p: Scalar | null; dim: number | readonly number[]; keepdim: boolean; dtype: Dtype | null }>): Tensor
  /** `torch.Tensor.ne`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne.html */
  ne(other: Tensor): Tensor
  ne(options: { other: Tensor }): Tensor
  /** `torch.Tensor.ne`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne.html */
  ne(other: Scalar): Tensor
  ne(options: { other: Scalar }): Tensor
  /** `torch.Tensor.ne_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne_.html */
  ne_(other: Tensor): this
  ne_(options: { other: Tensor }): this
  /** `torch.Tensor.ne_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne_.html */
  ne_(other: Scalar): this
  ne_(options: { other: Scalar }): this
  /** `torch.Tensor.neg`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg.html */
  neg(): Tensor
  /** `torch.Tensor.neg_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg_.html */
  neg_(): this
  /** `torch.Tensor.negative`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative.html */
  negative(): Tensor
  /** `torch.Tensor.negative_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative_.html */
  negative_(): this
  /** `aten::nested_to_padded_tensor(Tensor self, float padding, int[]? output_size=None) -> Tensor` */
  nestedToPaddedTensor(padding: number, outputSize?: readonly number[] | null): Tensor
  nestedToPaddedTensor(padding: number, options: { outputSize?: readonly number[] | null }): Tensor
  nestedToPaddedTensor(options: { padding: number; outputSize?: readonly number[] | null }): Tensor
  /** `torch.Tensor.new_empty`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty.html */
  newEmpty(size: readonly number[], options?: FactoryOptions): Tensor
  newEmpty(...size: readonly number[]): Tensor
  newEmpty(...sizeAndOptions: readonly [...size: number[], options: FactoryOptions]): Tensor
  newEmpty(options: { size: readonly number[] } & FactoryOptions): Tensor
  /** `torch.Tensor.new_empty_strided`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty_strided.html */
  newEmptyStrided(size: readonly number[], stride: readonly number[], options?: FactoryOptions): Tensor
  newEmptyStrided(size: readonly number[], options: { stride: readonly number[] } & FactoryOptions): Tensor
  newEmptyStrided(options: { size: readonly number[]; stride: readonly number[] } & FactoryOptions): Tensor
  /** `torch.Tensor.new_full`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_full.html */
  newFull(size: readonly number[], fillValue: Scalar, options?: FactoryOptions): Tensor
  newFull(size: readonly number[], options: { fillValue: Scalar } & FactoryOptions): Tensor
  newFull(options: { size: readonly number[]; fillValue: Scalar } & FactoryOptions): Tensor
  /** `torch.Tensor.new_ones`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html */
  newOnes(size: readonly number[], options?: FactoryOptions): Tensor
  newOnes(...size: readonly number[]): Tensor
  newOnes(...sizeAndOptions: readonly [...size: number[], options: FactoryOptions]): Tensor
  newOnes(options: { size: readonly number[] } & FactoryOptions): Tensor
  /** `torch.Tensor.new_zeros`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html */
  newZeros(size: readonly number[], options?: FactoryOptions): Tensor
  newZeros(...size: readonly number[]): Tensor
  newZeros(...sizeAndOptions: readonly [...size: number[], options: FactoryOptions]): Tensor
  newZeros(options: { size: readonly number[] } & FactoryOptions): Tensor
  /** `torch.Tensor.nextafter`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter.html */
  nextafter(other: Tensor): Tensor
  nextafter(options: { other: Tensor }): Tensor
  /** `torch.Tensor.nextafter_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter_.html */
  nextafter_(other: Tensor): this
  nextafter_(options: { other: Tensor }): this
  /**
   * `torch.nn.functional.nll_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html
   * @param reduction default `1`
   * @param ignoreIndex default `-100`
   */
  nllLoss(target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number): Tensor
  nllLoss(target: Tensor, weight: Tensor | null, reduction: number, options: { ignoreIndex?: number }): Tensor
  nllLoss(target: Tensor, weight: Tensor | null, options: { reduction?: number; ignoreIndex?: number }): Tensor
  nllLoss(target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor
  nllLoss(options: { target: Tensor; weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor
  /**
   * `aten::nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor`
   * @param reduction default `1`
   * @param ignoreIndex default `-100`
   */
  nllLoss2d(target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number): Tensor
  nllLoss2d(target: Tensor, weight: Tensor | null, reduction: number, options: { ignoreIndex?: number }): Tensor
  nllLoss2d(target: Tensor, weight: Tensor | null, options: { reduction?: number; ignoreIndex?: number }): Tensor
  nllLoss2d(target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor
  nllLoss2d(options: { target: Tensor; weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor
  /** `aten::nll_loss2d_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight) -> Tensor` */
  nllLoss2dBackward(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, totalWeight: Tensor): Tensor
  nllLoss2dBackward(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, options: { totalWeight: Tensor }): Tensor
  nllLoss2dBackward(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { ignoreIndex: number; totalWeight: Tensor }): Tensor
  nllLoss2dBackward(self: Tensor, target: Tensor, weight: Tensor | null, options: { reduction: number; ignoreIndex: number; totalWeight: Tensor }): Tensor
  nllLoss2dBackward(self: Tensor, target: Tensor, options: { weight: Tensor | null; reduction: number; ignoreIndex: number; totalWeight: Tensor }): Tensor
  nllLoss2dBackward(self: Tensor, options: { target: Tensor; weight: Tensor | null; reduction: number; ignoreIndex: number; totalWeight: Tensor }): Tensor
  nllLoss2dBackward(options: { self: Tensor; target: Tensor; weight: Tensor | null; reduction: number; ignoreIndex: number; totalWeight: Tensor }): Tensor
  /** `aten::nll_loss2d_forward(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index) -> (Tensor output, Tensor total_weight)` */
  nllLoss2dForward(target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number): OutputTotalWeight
  nllLoss2dForward(target: Tensor, weight: Tensor | null, reduction: number, options: { ignoreIndex: number }): OutputTotalWeight
  nllLoss2dForward(target: Tensor, weight: Tensor | null, options: { reduction: number; ignoreIndex: number }): OutputTotalWeight
  nllLoss2dForward(target: Tensor, options: { weight: Tensor | null; reduction: number; ignoreIndex: number }): OutputTotalWeight
  nllLoss2dForward(options: { target: Tensor; weight: Tensor | null; reduction: number; ignoreIndex: number }): OutputTotalWeight
  /** `aten::nll_loss_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight) -> Tensor` */
  nllLossBackward(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, totalWeight: Tensor): Tensor
  nllLossBackward(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, options: { totalWeight: Tensor }): Tensor
  nllLossBackward(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { ignoreIndex: number; totalWeight: Tensor }): Tensor
  nllLossBackward(self: Tensor, target: Tensor, weight: Tensor | null, options: { reduction: number; ignoreIndex: number; totalWeight: Tensor }): Tensor
  nllLossBackward(self: Tensor, target: Tensor, options: { weight: Tensor | null; reduction: number; ignoreIndex: number; totalWeight: Tensor }): Tensor
  nllLossBackward(self: Tensor, options: { target: Tensor; weight: Tensor | null; reduction: number; ignoreIndex: number; totalWeight: Tensor }): Tensor
  nllLossBackward(options: { self: Tensor; target: Tensor; weight: Tensor | null; reduction: number; ignoreIndex: number; totalWeight: Tensor }): Tensor
  /** `aten::nll_loss_forward(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index) -> (Tensor output, Tensor total_weight)` */
  nllLossForward(target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number): OutputTotalWeight
  nllLossForward(target: Tensor, weight: Tensor | null, reduction: number, options: { ignoreIndex: number }): OutputTotalWeight
  nllLossForward(target: Tensor, weight: Tensor | null, options: { reduction: number; ignoreIndex: number }): OutputTotalWeight
  nllLossForward(target: Tensor, options: { weight: Tensor | null; reduction: number; ignoreIndex: number }): OutputTotalWeight
  nllLossForward(options: { target: Tensor; weight: Tensor | null; reduction: number; ignoreIndex: number }): OutputTotalWeight
  /**
   * `aten::nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor`
   * @param reduction default `1`
   * @param ignoreIndex default `-100`
   */
  nllLossNd(target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number): Tensor
  nllLossNd(target: Tensor, weight: Tensor | null, reduction: number, options: { ignoreIndex?: number }): Tensor
  nllLossNd(target: Tensor, weight: Tensor | null, options: { reduction?: number; ignoreIndex?: number }): Tensor
  nllLossNd(target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor
  nllLossNd(options: { target: Tensor; weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor
  /** `aten::nonzero_numpy(Tensor self) -> Tensor[]` */
  nonzeroNumpy(): Tensor[]
  /**
   * `torch.Tensor.nonzero_static`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nonzero_static.html
   * @param options.fillValue default `-1`
   */
  nonzeroStatic(options: { size: number; fillValue?: number }): Tensor
  /**
   * `aten::norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor`
   * @param pow default `2`
   * @param dim default `0`
   */
  normExceptDim(pow?: number, dim?: number): Tensor
  normExceptDim(pow: number, options: { dim?: number }): Tensor
  normExceptDim(options: { pow?: number; dim?: number }): Tensor
  /**
   * `torch.normal`: https://docs.pytorch.org/docs/stable/generated/torch.normal.html
   * @param std default `1`
   */
  normal(std?: number, options?: { generator?: Generator | null }): Tensor
  normal(options: { std?: number; generator?: Generator | null }): Tensor
  /** `torch.normal`: https://docs.pytorch.org/docs/stable/generated/torch.normal.html */
  normal(std: Tensor, options?: { generator?: Generator | null }): Tensor
  normal(options: { std: Tensor; generator?: Generator | null }): Tensor
  /**
   * `torch.Tensor.normal_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.normal_.html
   * @param mean default `0`
   * @param std default `1`
   */
  normal_(mean?: number, std?: number, options?: { generator?: Generator | null }): this
  normal_(mean: number, options: { std?: number; generator?: Generator | null }): this
  normal_(options: { mean?: number; std?: number; generator?: Generator | null }): this
  /**
   * `aten::normal_functional(Tensor self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor`
   * @param mean default `0`
   * @param std default `1`
   */
  normalFunctional(mean?: number, std?: number, options?: { generator?: Generator | null }): Tensor
  normalFunctional(mean: number, options: { std?: number; generator?: Generator | null }): Tensor
  normalFunctional(options: { mean?: number; std?: number; generator?: Generator | null }): Tensor
  /** `torch.Tensor.not_equal`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal.html */
  notEqual(other: Tensor): Tensor
  notEqual(options: { other: Tensor }): Tensor
  /** `torch.Tensor.not_equal`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal.html */
  notEqual(other: Scalar): Tensor
  notEqual(options: { other: Scalar }): Tensor
  /** `torch.Tensor.not_equal_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal_.html */
  notEqual_(other: Tensor): this
  notEqual_(options: { other: Tensor }): this
  /** `torch.Tensor.not_equal_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal_.html */
  notEqual_(other: Scalar): this
  notEqual_(options: { other: Scalar }): this
  /**
   * `aten::nuclear_norm(Tensor self, bool keepdim=False) -> Tensor`
   * @param keepdim default `false`
   */
  nuclearNorm(keepdim?: boolean): Tensor
  nuclearNorm(options: { keepdim?: boolean }): Tensor
  /**
   * `aten::nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor`
   * @param keepdim default `false`
   */
  nuclearNorm(dim: number | readonly number[], keepdim?: boolean): Tensor
  nuclearNorm(dim: number | readonly number[], options: { keepdim?: boolean }): Tensor
  nuclearNorm(options: { dim: number | readonly number[]; keepdim?: boolean }): Tensor
  /** `aten::numpy_T(Tensor(a) self) -> Tensor(a)` */
  numpy_T(): Tensor
  /**
   * `torch.nn.functional.one_hot`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.one_hot.html
   * @param numClasses default `-1`
   */
  oneHot(numClasses?: number): Tensor
  oneHot(options: { numClasses?: number }): Tensor
  /** `torch.ones_like`: https://docs.pytorch.org/docs/stable/generated/torch.ones_like.html */
  onesLike(options?: { memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  /** `torch.Tensor.orgqr`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.orgqr.html */
  orgqr(input2: Tensor): Tensor
  orgqr(options: { input2: Tensor }): Tensor
  /**
   * `torch.Tensor.ormqr`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ormqr.html
   * @param left default `true`
   * @param transpose default `false`
   */
  ormqr(input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean): Tensor
  ormqr(input2: Tensor, input3: Tensor, left: boolean, options: { transpose?: boolean }): Tensor
  ormqr(input2: Tensor, input3: Tensor, options: { left?: boolean; transpose?: boolean }): Tensor
  ormqr(input2: Tensor, options: { input3: Tensor; left?: boolean; transpose?: boolean }): Tensor
  ormqr(options: { input2: Tensor; input3: Tensor; left?: boolean; transpose?: boolean }): Tensor
  /** `torch.Tensor.outer`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.outer.html */
  outer(vec2: Tensor): Tensor
  outer(options: { vec2: Tensor }): Tensor
  /** `aten::output_nr(Tensor self) -> int` */
  outputNr(): number
  /**
   * `torch.nn.functional.pad`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html
   * @param mode default `'constant'`
   */
  pad(pad: readonly number[], mode?: string, value?: number | null): Tensor
  pad(pad: readonly number[], mode: string, options: { value?: number | null }): Tensor
  pad(pad: readonly number[], options: { mode?: string; value?: number | null }): Tensor
  pad(options: { pad: readonly number[]; mode?: string; value?: number | null }): Tensor
  /**
   * `torch.nn.functional.pairwise_distance`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pairwise_distance.html
   * @param p default `2`
   * @param eps default `0.000001`
   * @param keepdim default `false`
   */
  pairwiseDistance(x2: Tensor, p?: number, eps?: number, keepdim?: boolean): Tensor
  pairwiseDistance(x2: Tensor, p: number, eps: number, options: { keepdim?: boolean }): Tensor
  pairwiseDistance(x2: Tensor, p: number, options: { eps?: number; keepdim?: boolean }): Tensor
  pairwiseDistance(x2: Tensor, options: { p?: number; eps?: number; keepdim?: boolean }): Tensor
  pairwiseDistance(options: { x2: Tensor; p?: number; eps?: number; keepdim?: boolean }): Tensor
  /**
   * `torch.nn.functional.pdist`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pdist.html
   * @param p default `2`
   */
  pdist(p?: number): Tensor
  pdist(options: { p?: number }): Tensor
  /** `torch.Tensor.permute`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.permute.html */
  permute(dims: readonly number[]): Tensor
  permute(...dims: readonly number[]): Tensor
  permute(options: { dims: readonly number[] }): Tensor
  /** `aten::permute_copy(Tensor self, int[] dims) -> Tensor` */
  permuteCopy(dims: readonly number[]): Tensor
  permuteCopy(...dims: readonly number[]): Tensor
  permuteCopy(options: { dims: readonly number[] }): Tensor
  /** `torch.Tensor.pin_memory`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pin_memory.html */
  pinMemory(device?: Device | null): Tensor
  pinMemory(options: Keywords<{ device?: Device | null }>): Tensor
  /**
   * `torch.Tensor.pinverse`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pinverse.html
   * @param rcond default `1e-15`
   */
  pinverse(rcond?: number): Tensor
  pinverse(options: { rcond?: number }): Tensor
  /** `torch.nn.functional.pixel_shuffle`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pixel_shuffle.html */
  pixelShuffle(upscaleFactor: number): Tensor
  pixelShuffle(options: { upscaleFactor: number }): Tensor
  /** `torch.nn.functional.pixel_unshuffle`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pixel_unshuffle.html */
  pixelUnshuffle(downscaleFactor: number): Tensor
  pixelUnshuffle(options: { downscaleFactor: number }): Tensor
  /** `torch.poisson`: https://docs.pytorch.org/docs/stable/generated/torch.poisson.html */
  poisson(generator?: Generator | null): Tensor
  poisson(options: { generator?: Generator | null }): Tensor
  /** `torch.nn.functional.poisson_nll_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html */
  poissonNllLoss(target: Tensor, logInput: boolean, full: boolean, eps: number, reduction: number): Tensor
  poissonNllLoss(target: Tensor, logInput: boolean, full: boolean, eps: number, options: { reduction: number }): Tensor
  poissonNllLoss(target: Tensor, logInput: boolean, full: boolean, options: { eps: number; reduction: number }): Tensor
  poissonNllLoss(target: Tensor, logInput: boolean, options: { full: boolean; eps: number; reduction: number }): Tensor
  poissonNllLoss(target: Tensor, options: { logInput: boolean; full: boolean; eps: number; reduction: number }): Tensor
  poissonNllLoss(options: { target: Tensor; logInput: boolean; full: boolean; eps: number; reduction: number }): Tensor
  /** `torch.polar`: https://docs.pytorch.org/docs/stable/generated/torch.polar.html */
  polar(angle: Tensor): Tensor
  polar(options: { angle: Tensor }): Tensor
  /** `torch.Tensor.polygamma_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.polygamma_.html */
  polygamma_(n: number): this
  polygamma_(options: { n: number }): this
  /** `torch.Tensor.positive`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.positive.html */
  positive(): Tensor
  /** `torch.Tensor.pow`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow.html */
  pow(exponent: Tensor): Tensor
  pow(options: { exponent: Tensor }): Tensor
  /** `torch.Tensor.pow`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow.html */
  pow(exponent: Scalar): Tensor
  pow(options: { exponent: Scalar }): Tensor
  /** `torch.Tensor.pow_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow_.html */
  pow_(exponent: Tensor): this
  pow_(options: { exponent: Tensor }): this
  /** `torch.Tensor.pow_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow_.html */
  pow_(exponent: Scalar): this
  pow_(options: { exponent: Scalar }): this
  /** `torch.nn.functional.prelu`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.prelu.html */
  prelu(weight: Tensor): Tensor
  prelu(options: { weight: Tensor }): Tensor
  /** `torch.Tensor.prod`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.prod.html */
  prod(options?: Keywords<{ dtype?: Dtype | null }>): Tensor
  /**
   * `torch.Tensor.prod`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.prod.html
   * @param keepdim default `false`
   */
  prod(dim: number, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
  prod(dim: number, options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null }>): Tensor
  prod(options: Keywords<{ dim: number; keepdim?: boolean; dtype?: Dtype | null }>): Tensor
  /**
   * `torch.Tensor.put`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put.html
   * @param accumulate default `false`
   */
  put(index: Tensor, source: Tensor, accumulate?: boolean): Tensor
  put(index: Tensor, source: Tensor, options: { accumulate?: boolean }): Tensor
  put(index: Tensor, options: { source: Tensor; accumulate?: boolean }): Tensor
  put(options: { index: Tensor; source: Tensor; accumulate?: boolean }): Tensor
  /**
   * `torch.Tensor.put_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put_.html
   * @param accumulate default `false`
   */
  put_(index: Tensor, source: Tensor, accumulate?: boolean): this
  put_(index: Tensor, source: Tensor, options: { accumulate?: boolean }): this
  put_(index: Tensor, options: { source: Tensor; accumulate?: boolean }): this
  put_(options: { index: Tensor; source: Tensor; accumulate?: boolean }): this
  /** `torch.Tensor.q_per_channel_axis`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_axis.html */
  qPerChannelAxis(): number
  /** `torch.Tensor.q_per_channel_scales`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_scales.html */
  qPerChannelScales(): Tensor
  /** `torch.Tensor.q_per_channel_zero_points`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_zero_points.html */
  qPerChannelZeroPoints(): Tensor
  /** `torch.Tensor.q_scale`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_scale.html */
  qScale(): number
  /** `torch.Tensor.q_zero_point`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_zero_point.html */
  qZeroPoint(): number
  /**
   * `torch.Tensor.qr`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.qr.html
   * @param some default `true`
   */
  qr(some?: boolean): QR
  qr(options: { some?: boolean }): QR
  /** `torch.Tensor.qscheme`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.qscheme.html */
  qscheme(): QScheme
  /**
   * `torch.Tensor.quantile`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.quantile.html
   * @param keepdim default `false`
   * @param options.interpolation default `'linear'`
   */
  quantile(q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor
  quantile(q: number, dim: number | null, options: { keepdim?: boolean; interpolation?: string }): Tensor
  quantile(q: number, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor
  quantile(options: { q: number; dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor
  /**
   * `torch.Tensor.quantile`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.quantile.html
   * @param keepdim default `false`
   * @param options.interpolation default `'linear'`
   */
  quantile(q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string }): Tensor
  quantile(q: Tensor, dim: number | null, options: { keepdim?: boolean; interpolation?: string }): Tensor
  quantile(q: Tensor, options: { dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor
  quantile(options: { q: Tensor; dim?: number | null; keepdim?: boolean; interpolation?: string }): Tensor
  /** `torch.quantize_per_channel`: https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_channel.html */
  quantizePerChannel(scales: Tensor, zeroPoints: Tensor, axis: number, dtype: Dtype): Tensor
  quantizePerChannel(scales: Tensor, zeroPoints: Tensor, axis: number, options: Keywords<{ dtype: Dtype }>): Tensor
  quantizePerChannel(scales: Tensor, zeroPoints: Tensor, options: Keywords<{ axis: number; dtype: Dtype }>): Tensor
  quantizePerChannel(scales: Tensor, options: Keywords<{ zeroPoints: Tensor; axis: number; dtype: Dtype }>): Tensor
  quantizePerChannel(options: Keywords<{ scales: Tensor; zeroPoints: Tensor; axis: number; dtype: Dtype }>): Tensor
  /** `torch.quantize_per_tensor`: https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html */
  quantizePerTensor(scale: number, zeroPoint: number, dtype: Dtype): Tensor
  quantizePerTensor(scale: number, zeroPoint: number, options: Keywords<{ dtype: Dtype }>): Tensor
  quantizePerTensor(scale: number, options: Keywords<{ zeroPoint: number; dtype: Dtype }>): Tensor
  quantizePerTensor(options: Keywords<{ scale: number; zeroPoint: number; dtype: Dtype }>): Tensor
  /** `torch.quantize_per_tensor`: https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html */
  quantizePerTensor(scale: Tensor, zeroPoint: Tensor, dtype: Dtype): Tensor
  quantizePerTensor(scale: Tensor, zeroPoint: Tensor, options: Keywords<{ dtype: Dtype }>): Tensor
  quantizePerTensor(scale: Tensor, options: Keywords<{ zeroPoint: Tensor; dtype: Dtype }>): Tensor
  quantizePerTensor(options: Keywords<{ scale: Tensor; zeroPoint: Tensor; dtype: Dtype }>): Tensor
  /** `torch.quantize_per_tensor_dynamic`: https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor_dynamic.html */
  quantizePerTensorDynamic(dtype: Dtype, reduceRange: boolean): Tensor
  quantizePerTensorDynamic(dtype: Dtype, options: { reduceRange: boolean }): Tensor
  quantizePerTensorDynamic(options: Keywords<{ dtype: Dtype; reduceRange: boolean }>): Tensor
  /** `torch.quantized_batch_norm`: https://docs.pytorch.org/docs/stable/generated/torch.quantized_batch_norm.html */
  quantizedBatchNorm(weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, outputScale: number, outputZeroPoint: number): Tensor
  quantizedBatchNorm(weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, outputScale: number, options: { outputZeroPoint: number }): Tensor
  quantizedBatchNorm(weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, options: { outputScale: number; outputZeroPoint: number }): Tensor
  quantizedBatchNorm(weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, options: { eps: number; outputScale: number; outputZeroPoint: number }): Tensor
  quantizedBatchNorm(weight: Tensor | null, bias: Tensor | null, mean: Tensor, options: { var: Tensor; eps: number; outputScale: number; outputZeroPoint: number }): Tensor
  quantizedBatchNorm(weight: Tensor | null, bias: Tensor | null, options: { mean: Tensor; var: Tensor; eps: number; outputScale: number; outputZeroPoint: number }): Tensor
  quantizedBatchNorm(weight: Tensor | null, options: { bias: Tensor | null; mean: Tensor; var: Tensor; eps: number; outputScale: number; outputZeroPoint: number }): Tensor
  quantizedBatchNorm(options: { weight: Tensor | null; bias: Tensor | null; mean: Tensor; var: Tensor; eps: number; outputScale: number; outputZeroPoint: number }): Tensor
  /** `aten::quantized_gru.data_legacy(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  quantizedGru(batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor]
  quantizedGru(options: { batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor]
  /** `aten::quantized_gru.input_legacy(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  quantizedGru(hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor]
  quantizedGru(options: { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor]
  /** `aten::quantized_gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantizedGruCell(hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor
  quantizedGruCell(options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor
  /**
   * `aten::quantized_lstm.data_legacy(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, *, ScalarType? dtype=None, bool use_dynamic=False) -> (Tensor, Tensor, Tensor)`
   * @param options.useDynamic default `false`
   */
  quantizedLstm(batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, options?: Keywords<{ dtype?: Dtype | null; useDynamic?: boolean }>): [Tensor, Tensor, Tensor]
  quantizedLstm(options: Keywords<{ batchSizes: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; dtype?: Dtype | null; useDynamic?: boolean }>): [Tensor, Tensor, Tensor]
  /**
   * `aten::quantized_lstm.input_legacy(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, ScalarType? dtype=None, bool use_dynamic=False) -> (Tensor, Tensor, Tensor)`
   * @param options.useDynamic default `false`
   */
  quantizedLstm(hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options?: Keywords<{ dtype?: Dtype | null; useDynamic?: boolean }>): [Tensor, Tensor, Tensor]
  quantizedLstm(options: Keywords<{ hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean; dtype?: Dtype | null; useDynamic?: boolean }>): [Tensor, Tensor, Tensor]
  /** `aten::quantized_lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> (Tensor, Tensor)` */
  quantizedLstmCell(hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): [Tensor, Tensor]
  quantizedLstmCell(options: { hx: readonly Tensor[]; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor]
  /**
   * `torch.quantized_max_pool1d`: https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool1d.html
   * @param stride default `[]`
   * @param padding default `[0]`
   * @param dilation default `[1]`
   * @param ceilMode default `false`
   */
  quantizedMaxPool1d(kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
  quantizedMaxPool1d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean }): Tensor
  quantizedMaxPool1d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  quantizedMaxPool1d(kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  quantizedMaxPool1d(kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  quantizedMaxPool1d(options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  /**
   * `torch.quantized_max_pool2d`: https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool2d.html
   * @param stride default `[]`
   * @param padding default `[0, 0]`
   * @param dilation default `[1, 1]`
   * @param ceilMode default `false`
   */
  quantizedMaxPool2d(kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
  quantizedMaxPool2d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean }): Tensor
  quantizedMaxPool2d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  quantizedMaxPool2d(kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  quantizedMaxPool2d(kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  quantizedMaxPool2d(options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  /**
   * `aten::quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
   * @param stride default `[]`
   * @param padding default `[0, 0, 0]`
   * @param dilation default `[1, 1, 1]`
   * @param ceilMode default `false`
   */
  quantizedMaxPool3d(kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
  quantizedMaxPool3d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean }): Tensor
  quantizedMaxPool3d(kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  quantizedMaxPool3d(kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  quantizedMaxPool3d(kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  quantizedMaxPool3d(options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  /** `aten::quantized_rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantizedRnnReluCell(hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor
  quantizedRnnReluCell(options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor
  /** `aten::quantized_rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantizedRnnTanhCell(hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor
  quantizedRnnTanhCell(options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor
  /** `torch.Tensor.rad2deg`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg.html */
  rad2deg(): Tensor
  /** `torch.Tensor.rad2deg_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg_.html */
  rad2deg_(): this
  /** `torch.rand_like`: https://docs.pytorch.org/docs/stable/generated/torch.rand_like.html */
  randLike(options?: { memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  /** `torch.rand_like`: https://docs.pytorch.org/docs/stable/generated/torch.rand_like.html */
  randLike(options: { generator: Generator | null; memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  /** `torch.randint_like`: https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randintLike(high: number, options?: { memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  randintLike(options: { high: number; memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  /** `torch.randint_like`: https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randintLike(high: number, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  randintLike(options: { high: number; generator: Generator | null; memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  /** `torch.randint_like`: https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randintLike(low: number, high: number, options?: { memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  randintLike(low: number, options: { high: number; memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  randintLike(options: { low: number; high: number; memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  /** `torch.randint_like`: https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randintLike(low: number, high: number, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  randintLike(low: number, options: { high: number; generator: Generator | null; memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  randintLike(options: { low: number; high: number; generator: Generator | null; memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  /** `torch.randint_like`: https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randintLike(high: Tensor, options?: { memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  randintLike(options: { high: Tensor; memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  /** `torch.randint_like`: https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randintLike(high: Tensor, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  randintLike(options: { high: Tensor; generator: Generator | null; memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  /** `torch.randn_like`: https://docs.pytorch.org/docs/stable/generated/torch.randn_like.html */
  randnLike(options?: { memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  /** `torch.randn_like`: https://docs.pytorch.org/docs/stable/generated/torch.randn_like.html */
  randnLike(options: { generator: Generator | null; memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
  /** `aten::random(Tensor self, *, Generator? generator=None) -> Tensor` */
  random(options?: { generator?: Generator | null }): Tensor
  /** `aten::random.to(Tensor self, int to, *, Generator? generator=None) -> Tensor` */
  random(to: number, options?: { generator?: Generator | null }): Tensor
  random(options: { to: number; generator?: Generator | null }): Tensor
  /** `aten::random.from(Tensor self, int from, int? to, *, Generator? generator=None) -> Tensor` */
  random(from: number, to: number | null, options?: { generator?: Generator | null }): Tensor
  random(from: number, options: { to: number | null; generator?: Generator | null }): Tensor
  random(options: { from: number; to: number | null; generator?: Generator | null }): Tensor
  /** `torch.Tensor.random_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html */
  random_(options?: { generator?: Generator | null }): this
  /** `torch.Tensor.random_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html */
  random_(to: number, options?: { generator?: Generator | null }): this
  random_(options: { to: number; generator?: Generator | null }): this
  /** `torch.Tensor.random_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html */
  random_(from: number, to: number | null, options?: { generator?: Generator | null }): this
  random_(from: number, options: { to: number | null; generator?: Generator | null }): this
  random_(options: { from: number; to: number | null; generator?: Generator | null }): this
  /** `torch.Tensor.ravel`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ravel.html */
  ravel(): Tensor
  /** `torch.Tensor.reciprocal`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal.html */
  reciprocal(): Tensor
  /** `torch.Tensor.reciprocal_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal_.html */
  reciprocal_(): this
  /** `aten::reflection_pad1d(Tensor self, SymInt[2] padding) -> Tensor` */
  reflectionPad1d(padding: number | readonly number[]): Tensor
  reflectionPad1d(...padding: readonly number[]): Tensor
  reflectionPad1d(options: { padding: number | readonly number[] }): Tensor
  /** `aten::reflection_pad1d_backward(Tensor grad_output, Tensor self, SymInt[2] padding) -> Tensor` */
  reflectionPad1dBackward(self: Tensor, padding: number | readonly number[]): Tensor
  reflectionPad1dBackward(self: Tensor, options: { padding: number | readonly number[] }): Tensor
  reflectionPad1dBackward(options: { self: Tensor; padding: number | readonly number[] }): Tensor
  /** `aten::reflection_pad2d(Tensor self, SymInt[4] padding) -> Tensor` */
  reflectionPad2d(padding: number | readonly number[]): Tensor
  reflectionPad2d(...padding: readonly number[]): Tensor
  reflectionPad2d(options: { padding: number | readonly number[] }): Tensor
  /** `aten::reflection_pad2d_backward(Tensor grad_output, Tensor self, SymInt[4] padding) -> Tensor` */
  reflectionPad2dBackward(self: Tensor, padding: number | readonly number[]): Tensor
  reflectionPad2dBackward(self: Tensor, options: { padding: number | readonly number[] }): Tensor
  reflectionPad2dBackward(options: { self: Tensor; padding: number | readonly number[] }): Tensor
  /** `aten::reflection_pad3d(Tensor self, SymInt[6] padding) -> Tensor` */
  reflectionPad3d(padding: number | readonly number[]): Tensor
  reflectionPad3d(...padding: readonly number[]): Tensor
  reflectionPad3d(options: { padding: number | readonly number[] }): Tensor
  /** `aten::reflection_pad3d_backward(Tensor grad_output, Tensor self, SymInt[6] padding) -> Tensor` */
  reflectionPad3dBackward(self: Tensor, padding: number | readonly number[]): Tensor
  reflectionPad3dBackward(self: Tensor, options: { padding: number | readonly number[] }): Tensor
  reflectionPad3dBackward(options: { self: Tensor; padding: number | readonly number[] }): Tensor
  /** `torch.nn.functional.relu`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu.html */
  relu(): Tensor
  /** `torch.nn.functional.relu6`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html */
  relu6(): Tensor
  /** `aten::relu6_(Tensor(a!) self) -> Tensor(a!)` */
  relu6_(): this
  /** `torch.nn.functional.relu_`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu_.html */
  relu_(): this
  /** `torch.Tensor.remainder`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder.html */
  remainder(other: Tensor): Tensor
  remainder(options: { other: Tensor }): Tensor
  /** `torch.Tensor.remainder`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder.html */
  remainder(other: Scalar): Tensor
  remainder(options: { other: Scalar }): Tensor
  /** `torch.Tensor.remainder_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder_.html */
  remainder_(other: Tensor): this
  remainder_(options: { other: Tensor }): this
  /** `torch.Tensor.remainder_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder_.html */
  remainder_(other: Scalar): this
  remainder_(options: { other: Scalar }): this
  /** `torch.Tensor.renorm`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm.html */
  renorm(p: Scalar, dim: number, maxnorm: Scalar): Tensor
  renorm(p: Scalar, dim: number, options: { maxnorm: Scalar }): Tensor
  renorm(p: Scalar, options: { dim: number; maxnorm: Scalar }): Tensor
  renorm(options: { p: Scalar; dim: number; maxnorm: Scalar }): Tensor
  /** `torch.Tensor.renorm_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html */
  renorm_(p: Scalar, dim: number, maxnorm: Scalar): this
  renorm_(p: Scalar, dim: number, options: { maxnorm: Scalar }): this
  renorm_(p: Scalar, options: { dim: number; maxnorm: Scalar }): this
  renorm_(options: { p: Scalar; dim: number; maxnorm: Scalar }): this
  /** `torch.Tensor.repeat`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat.html */
  repeat(repeats: readonly number[]): Tensor
  repeat(...repeats: readonly number[]): Tensor
  repeat(options: { repeats: readonly number[] }): Tensor
  /** `torch.Tensor.repeat_interleave`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat_interleave.html */
  repeatInterleave(options?: { outputSize?: number | null }): Tensor
  /** `torch.Tensor.repeat_interleave`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat_interleave.html */
  repeatInterleave(repeats: number, dim?: number | null, options?: { outputSize?: number | null }): Tensor
  repeatInterleave(repeats: number, options: { dim?: number | null; outputSize?: number | null }): Tensor
  repeatInterleave(options: { repeats: number; dim?: number | null; outputSize?: number | null }): Tensor
  /** `torch.Tensor.repeat_interleave`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat_interleave.html */
  repeatInterleave(repeats: Tensor, dim?: number | null, options?: { outputSize?: number | null }): Tensor
  repeatInterleave(repeats: Tensor, options: { dim?: number | null; outputSize?: number | null }): Tensor
  repeatInterleave(options: { repeats: Tensor; dim?: number | null; outputSize?: number | null }): Tensor
  /** `aten::replication_pad1d(Tensor self, SymInt[2] padding) -> Tensor` */
  replicationPad1d(padding: number | readonly number[]): Tensor
  replicationPad1d(...padding: readonly number[]): Tensor
  replicationPad1d(options: { padding: number | readonly number[] }): Tensor
  /** `aten::replication_pad1d_backward(Tensor grad_output, Tensor self, SymInt[2] padding) -> Tensor` */
  replicationPad1dBackward(self: Tensor, padding: number | readonly number[]): Tensor
  replicationPad1dBackward(self: Tensor, options: { padding: number | readonly number[] }): Tensor
  replicationPad1dBackward(options: { self: Tensor; padding: number | readonly number[] }): Tensor
  /** `aten::replication_pad2d(Tensor self, SymInt[4] padding) -> Tensor` */
  replicationPad2d(padding: number | readonly number[]): Tensor
  replicationPad2d(...padding: readonly number[]): Tensor
  replicationPad2d(options: { padding: number | readonly number[] }): Tensor
  /** `aten::replication_pad2d_backward(Tensor grad_output, Tensor self, SymInt[4] padding) -> Tensor` */
  replicationPad2dBackward(self: Tensor, padding: number | readonly number[]): Tensor
  replicationPad2dBackward(self: Tensor, options: { padding: number | readonly number[] }): Tensor
  replicationPad2dBackward(options: { self: Tensor; padding: number | readonly number[] }): Tensor
  /** `aten::replication_pad3d(Tensor self, SymInt[6] padding) -> Tensor` */
  replicationPad3d(padding: number | readonly number[]): Tensor
  replicationPad3d(...padding: readonly number[]): Tensor
  replicationPad3d(options: { padding: number | readonly number[] }): Tensor
  /** `aten::replication_pad3d_backward(Tensor grad_output, Tensor self, SymInt[6] padding) -> Tensor` */
  replicationPad3dBackward(self: Tensor, padding: number | readonly number[]): Tensor
  replicationPad3dBackward(self: Tensor, options: { padding: number | readonly number[] }): Tensor
  replicationPad3dBackward(options: { self: Tensor; padding: number | readonly number[] }): Tensor
  /**
   * `torch.Tensor.requires_grad_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.requires_grad_.html
   * @param requiresGrad default `true`
   */
  requiresGrad_(requiresGrad?: boolean): this
  requiresGrad_(options: { requiresGrad?: boolean }): this
  /** `torch.Tensor.reshape`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape.html */
  reshape(shape: readonly number[]): Tensor
  reshape(...shape: readonly number[]): Tensor
  reshape(options: { shape: readonly number[] }): Tensor
  /** `torch.Tensor.reshape_as`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape_as.html */
  reshapeAs(other: Tensor): Tensor
  reshapeAs(options: { other: Tensor }): Tensor
  /** `aten::resize(Tensor self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor` */
  resize(size: readonly number[], options?: { memoryFormat?: MemoryFormat | null }): Tensor
  resize(...size: readonly number[]): Tensor
  resize(...sizeAndOptions: readonly [...size: number[], options: { memoryFormat?: MemoryFormat | null }]): Tensor
  resize(options: { size: readonly number[]; memoryFormat?: MemoryFormat | null }): Tensor
  /** `torch.Tensor.resize_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_.html */
  resize_(size: readonly number[], options?: { memoryFormat?: MemoryFormat | null }): this
  resize_(...size: readonly number[]): this
  resize_(...sizeAndOptions: readonly [...size: number[], options: { memoryFormat?: MemoryFormat | null }]): this
  resize_(options: { size: readonly number[]; memoryFormat?: MemoryFormat | null }): this
  /** `aten::resize_as(Tensor self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor` */
  resizeAs(theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor
  resizeAs(options: { theTemplate: Tensor; memoryFormat?: MemoryFormat | null }): Tensor
  /** `torch.Tensor.resize_as_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_as_.html */
  resizeAs_(theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null }): this
  resizeAs_(options: { theTemplate: Tensor; memoryFormat?: MemoryFormat | null }): this
  /** `aten::resize_as_sparse(Tensor self, Tensor the_template) -> Tensor` */
  resizeAsSparse(theTemplate: Tensor): Tensor
  resizeAsSparse(options: { theTemplate: Tensor }): Tensor
  /** `aten::resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)` */
  resizeAsSparse_(theTemplate: Tensor): this
  resizeAsSparse_(options: { theTemplate: Tensor }): this
  /** `torch.Tensor.resolve_conj`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resolve_conj.html */
  resolveConj(): Tensor
  /** `torch.Tensor.resolve_neg`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resolve_neg.html */
  resolveNeg(): Tensor
  /** `torch.result_type`: https://docs.pytorch.org/docs/stable/generated/torch.result_type.html */
  resultType(other: Tensor): Dtype
  resultType(options: { other: Tensor }): Dtype
  /** `torch.result_type`: https://docs.pytorch.org/docs/stable/generated/torch.result_type.html */
  resultType(other: Scalar): Dtype
  resultType(options: { other: Scalar }): Dtype
  /** `aten::retains_grad(Tensor self) -> bool` */
  retainsGrad(): boolean
  /** `torch.nn.functional.rms_norm`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rms_norm.html */
  rmsNorm(normalizedShape: readonly number[], weight?: Tensor | null, eps?: number | null): Tensor
  rmsNorm(normalizedShape: readonly number[], weight: Tensor | null, options: { eps?: number | null }): Tensor
  rmsNorm(normalizedShape: readonly number[], options: { weight?: Tensor | null; eps?: number | null }): Tensor
  rmsNorm(options: { normalizedShape: readonly number[]; weight?: Tensor | null; eps?: number | null }): Tensor
  /** `aten::rnn_relu.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  rnnRelu(batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor]
  rnnRelu(options: { batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor]
  /** `aten::rnn_relu.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  rnnRelu(hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor]
  rnnRelu(options: { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor]
  /** `aten::rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnnReluCell(hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor
  rnnReluCell(hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor | null, options: { bHh?: Tensor | null }): Tensor
  rnnReluCell(hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  rnnReluCell(hx: Tensor, wIh: Tensor, options: { wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  rnnReluCell(hx: Tensor, options: { wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  rnnReluCell(options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  /** `aten::rnn_tanh.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  rnnTanh(batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor]
  rnnTanh(options: { batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor]
  /** `aten::rnn_tanh.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  rnnTanh(hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor]
  rnnTanh(options: { hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor]
  /** `aten::rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnnTanhCell(hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor
  rnnTanhCell(hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor | null, options: { bHh?: Tensor | null }): Tensor
  rnnTanhCell(hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  rnnTanhCell(hx: Tensor, wIh: Tensor, options: { wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  rnnTanhCell(hx: Tensor, options: { wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  rnnTanhCell(options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  /**
   * `torch.Tensor.roll`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.roll.html
   * @param dims default `[]`
   */
  roll(shifts: number | readonly number[], dims?: number | readonly number[]): Tensor
  roll(shifts: number | readonly number[], options: { dims?: number | readonly number[] }): Tensor
  roll(options: { shifts: number | readonly number[]; dims?: number | readonly number[] }): Tensor
  /**
   * `torch.Tensor.rot90`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rot90.html
   * @param k default `1`
   * @param dims default `[0, 1]`
   */
  rot90(k?: number, dims?: readonly number[]): Tensor
  rot90(k: number, options: { dims?: readonly number[] }): Tensor
  rot90(options: { k?: number; dims?: readonly number[] }): Tensor
  /** `torch.Tensor.round`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round.html */
  round(): Tensor
  /** `torch.Tensor.round`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round.html */
  round(options: { decimals: number }): Tensor
  /** `torch.Tensor.round_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round_.html */
  round_(): this
  /** `torch.Tensor.round_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round_.html */
  round_(options: { decimals: number }): this
  /** `aten::row_indices(Tensor(a) self) -> Tensor(a)` */
  rowIndices(): Tensor
  /** `aten::row_indices_copy(Tensor self) -> Tensor` */
  rowIndicesCopy(): Tensor
  /**
   * `torch.nn.functional.rrelu`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rrelu.html
   * @param lower default `0.125`
   * @param upper default `0.3333333333333333`
   * @param training default `false`
   */
  rrelu(lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor
  rrelu(lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null }): Tensor
  rrelu(lower: Scalar, upper: Scalar, options: { training?: boolean; generator?: Generator | null }): Tensor
  rrelu(lower: Scalar, options: { upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor
  rrelu(options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor
  /**
   * `torch.nn.functional.rrelu_`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rrelu_.html
   * @param lower default `0.125`
   * @param upper default `0.3333333333333333`
   * @param training default `false`
   */
  rrelu_(lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): this
  rrelu_(lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null }): this
  rrelu_(lower: Scalar, upper: Scalar, options: { training?: boolean; generator?: Generator | null }): this
  rrelu_(lower: Scalar, options: { upper?: Scalar; training?: boolean; generator?: Generator | null }): this
  rrelu_(options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): this
  /**
   * `aten::rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor`
   * @param lower default `0.125`
   * @param upper default `0.3333333333333333`
   * @param training default `false`
   */
  rreluWithNoise(noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor
  rreluWithNoise(noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null }): Tensor
  rreluWithNoise(noise: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean; generator?: Generator | null }): Tensor
  rreluWithNoise(noise: Tensor, lower: Scalar, options: { upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor
  rreluWithNoise(noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor
  rreluWithNoise(options: { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor
  /**
   * `aten::rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)`
   * @param lower default `0.125`
   * @param upper default `0.3333333333333333`
   * @param training default `false`
   */
  rreluWithNoise_(noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): this
  rreluWithNoise_(noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null }): this
  rreluWithNoise_(noise: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean; generator?: Generator | null }): this
  rreluWithNoise_(noise: Tensor, lower: Scalar, options: { upper?: Scalar; training?: boolean; generator?: Generator | null }): this
  rreluWithNoise_(noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): this
  rreluWithNoise_(options: { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): this
  /** `aten::rrelu_with_noise_backward(Tensor grad_output, Tensor self, Tensor noise, Scalar lower, Scalar upper, bool training, bool self_is_result) -> Tensor` */
  rreluWithNoiseBackward(self: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, selfIsResult: boolean): Tensor
  rreluWithNoiseBackward(self: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { selfIsResult: boolean }): Tensor
  rreluWithNoiseBackward(self: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, options: { training: boolean; selfIsResult: boolean }): Tensor
  rreluWithNoiseBackward(self: Tensor, noise: Tensor, lower: Scalar, options: { upper: Scalar; training: boolean; selfIsResult: boolean }): Tensor
  rreluWithNoiseBackward(self: Tensor, noise: Tensor, options: { lower: Scalar; upper: Scalar; training: boolean; selfIsResult: boolean }): Tensor
  rreluWithNoiseBackward(self: Tensor, options: { noise: Tensor; lower: Scalar; upper: Scalar; training: boolean; selfIsResult: boolean }): Tensor
  rreluWithNoiseBackward(options: { self: Tensor; noise: Tensor; lower: Scalar; upper: Scalar; training: boolean; selfIsResult: boolean }): Tensor
  /**
   * `aten::rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)`
   * @param lower default `0.125`
   * @param upper default `0.3333333333333333`
   * @param training default `false`
   */
  rreluWithNoiseFunctional(noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): [Tensor, Tensor]
  rreluWithNoiseFunctional(noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null }): [Tensor, Tensor]
  rreluWithNoiseFunctional(noise: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean; generator?: Generator | null }): [Tensor, Tensor]
  rreluWithNoiseFunctional(noise: Tensor, lower: Scalar, options: { upper?: Scalar; training?: boolean; generator?: Generator | null }): [Tensor, Tensor]
  rreluWithNoiseFunctional(noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): [Tensor, Tensor]
  rreluWithNoiseFunctional(options: { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): [Tensor, Tensor]
  /** `torch.Tensor.rsqrt`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt.html */
  rsqrt(): Tensor
  /** `torch.Tensor.rsqrt_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt_.html */
  rsqrt_(): this
  /**
   * `aten::rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * @param options.alpha default `1`
   */
  rsub(other: Tensor, options?: { alpha?: Scalar }): Tensor
  rsub(options: { other: Tensor; alpha?: Scalar }): Tensor
  /**
   * `aten::rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   * @param alpha default `1`
   */
  rsub(other: Scalar, alpha?: Scalar): Tensor
  rsub(other: Scalar, options: { alpha?: Scalar }): Tensor
  rsub(options: { other: Scalar; alpha?: Scalar }): Tensor
  /**
   * `torch.nn.functional.scaled_dot_product_attention`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html
   * @param dropoutP default `0`
   * @param isCausal default `false`
   * @param options.enableGqa default `false`
   */
  scaledDotProductAttention(key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, options?: { scale?: number | null; enableGqa?: boolean }): Tensor
  scaledDotProductAttention(key: Tensor, value: Tensor, attnMask: Tensor | null, dropoutP: number, options: { isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor
  scaledDotProductAttention(key: Tensor, value: Tensor, attnMask: Tensor | null, options: { dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor
  scaledDotProductAttention(key: Tensor, value: Tensor, options: { attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor
  scaledDotProductAttention(key: Tensor, options: { value: Tensor; attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor
  scaledDotProductAttention(options: { key: Tensor; value: Tensor; attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor
  /** `torch.Tensor.scatter`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html */
  scatter(dim: number, index: Tensor, src: Tensor): Tensor
  scatter(dim: number, index: Tensor, options: { src: Tensor }): Tensor
  scatter(dim: number, options: { index: Tensor; src: Tensor }): Tensor
  scatter(options: { dim: number; index: Tensor; src: Tensor }): Tensor
  /** `torch.Tensor.scatter`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html */
  scatter(dim: number, index: Tensor, src: Tensor, options: { reduce: string }): Tensor
  scatter(dim: number, index: Tensor, options: { src: Tensor; reduce: string }): Tensor
  scatter(dim: number, options: { index: Tensor; src: Tensor; reduce: string }): Tensor
  scatter(options: { dim: number; index: Tensor; src: Tensor; reduce: string }): Tensor
  /** `torch.Tensor.scatter`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html */
  scatter(dim: number, index: Tensor, value: Scalar): Tensor
  scatter(dim: number, index: Tensor, options: { value: Scalar }): Tensor
  scatter(dim: number, options: { index: Tensor; value: Scalar }): Tensor
  scatter(options: { dim: number; index: Tensor; value: Scalar }): Tensor
  /** `torch.Tensor.scatter`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter.html */
  scatter(dim: number, index: Tensor, value: Scalar, options: { reduce: string }): Tensor
  scatter(dim: number, index: Tensor, options: { value: Scalar; reduce: string }): Tensor
  scatter(dim: number, options: { index: Tensor; value: Scalar; reduce: string }): Tensor
  scatter(options: { dim: number; index: Tensor; value: Scalar; reduce: string }): Tensor
  /** `torch.Tensor.scatter_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
  scatter_(dim: number, index: Tensor, src: Tensor): this
  scatter_(dim: number, index: Tensor, options: { src: Tensor }): this
  scatter_(dim: number, options: { index: Tensor; src: Tensor }): this
  scatter_(options: { dim: number; index: Tensor; src: Tensor }): this
  /** `torch.Tensor.scatter_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
  scatter_(dim: number, index: Tensor, src: Tensor, options: { reduce: string }): this
  scatter_(dim: number, index: Tensor, options: { src: Tensor; reduce: string }): this
  scatter_(dim: number, options: { index: Tensor; src: Tensor; reduce: string }): this
  scatter_(options: { dim: number; index: Tensor; src: Tensor; reduce: string }): this
  /** `torch.Tensor.scatter_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
  scatter_(dim: number, index: Tensor, value: Scalar): this
  scatter_(dim: number, index: Tensor, options: { value: Scalar }): this
  scatter_(dim: number, options: { index: Tensor; value: Scalar }): this
  scatter_(options: { dim: number; index: Tensor; value: Scalar }): this
  /** `torch.Tensor.scatter_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
  scatter_(dim: number, index: Tensor, value: Scalar, options: { reduce: string }): this
  scatter_(dim: number, index: Tensor, options: { value: Scalar; reduce: string }): this
  scatter_(dim: number, options: { index: Tensor; value: Scalar; reduce: string }): this
  scatter_(options: { dim: number; index: Tensor; value: Scalar; reduce: string }): this
  /** `torch.Tensor.scatter_add`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add.html */
  scatterAdd(dim: number, index: Tensor, src: Tensor): Tensor
  scatterAdd(dim: number, index: Tensor, options: { src: Tensor }): Tensor
  scatterAdd(dim: number, options: { index: Tensor; src: Tensor }): Tensor
  scatterAdd(options: { dim: number; index: Tensor; src: Tensor }): Tensor
  /** `torch.Tensor.scatter_add_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html */
  scatterAdd_(dim: number, index: Tensor, src: Tensor): this
  scatterAdd_(dim: number, index: Tensor, options: { src: Tensor }): this
  scatterAdd_(dim: number, options: { index: Tensor; src: Tensor }): this
  scatterAdd_(options: { dim: number; index: Tensor; src: Tensor }): this
  /**
   * `torch.Tensor.scatter_reduce`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce.html
   * @param options.includeSelf default `true`
   */
  scatterReduce(dim: number, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor
  scatterReduce(dim: number, index: Tensor, src: Tensor, options: { reduce: string; includeSelf?: boolean }): Tensor
  scatterReduce(dim: number, index: Tensor, options: { src: Tensor; reduce: string; includeSelf?: boolean }): Tensor
  scatterReduce(dim: number, options: { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): Tensor
  scatterReduce(options: { dim: number; index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): Tensor
  /**
   * `torch.Tensor.scatter_reduce_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html
   * @param options.includeSelf default `true`
   */
  scatterReduce_(dim: number, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): this
  scatterReduce_(dim: number, index: Tensor, src: Tensor, options: { reduce: string; includeSelf?: boolean }): this
  scatterReduce_(dim: number, index: Tensor, options: { src: Tensor; reduce: string; includeSelf?: boolean }): this
  scatterReduce_(dim: number, options: { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): this
  scatterReduce_(options: { dim: number; index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): this
  /**
   * `torch.searchsorted`: https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html
   * @param options.outInt32 default `false`
   * @param options.right default `false`
   */
  searchsorted(self: Tensor, options?: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null }): Tensor
  searchsorted(options: { self: Tensor; outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null }): Tensor
  /**
   * `torch.searchsorted`: https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html
   * @param options.outInt32 default `false`
   * @param options.right default `false`
   */
  searchsorted(self: Scalar, options?: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null }): Tensor
  searchsorted(options: { self: Scalar; outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null }): Tensor
  /**
   * `aten::segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor`
   * @param options.axis default `0`
   * @param options.unsafe default `false`
   */
  segmentReduce(reduce: string, options?: { lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: number; unsafe?: boolean; initial?: Scalar | null }): Tensor
  segmentReduce(options: { reduce: string; lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: number; unsafe?: boolean; initial?: Scalar | null }): Tensor
  /** `torch.Tensor.select`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select.html */
  select(dim: number, index: number): Tensor
  select(dim: number, options: { index: number }): Tensor
  select(options: { dim: number; index: number }): Tensor
  /** `aten::select_backward(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt index) -> Tensor` */
  selectBackward(inputSizes: readonly number[], dim: number, index: number): Tensor
  selectBackward(inputSizes: readonly number[], dim: number, options: { index: number }): Tensor
  selectBackward(inputSizes: readonly number[], options: { dim: number; index: number }): Tensor
  selectBackward(options: { inputSizes: readonly number[]; dim: number; index: number }): Tensor
  /** `aten::select_copy.int(Tensor self, int dim, SymInt index) -> Tensor` */
  selectCopy(dim: number, index: number): Tensor
  selectCopy(dim: number, options: { index: number }): Tensor
  selectCopy(options: { dim: number; index: number }): Tensor
  /** `torch.Tensor.select_scatter`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.select_scatter.html */
  selectScatter(src: Tensor, dim: number, index: number): Tensor
  selectScatter(src: Tensor, dim: number, options: { index: number }): Tensor
  selectScatter(src: Tensor, options: { dim: number; index: number }): Tensor
  selectScatter(options: { src: Tensor; dim: number; index: number }): Tensor
  /** `torch.nn.functional.selu`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.selu.html */
  selu(): Tensor
  /** `aten::selu_(Tensor(a!) self) -> Tensor(a!)` */
  selu_(): this
  /** `aten::set(Tensor self) -> Tensor` */
  set(): Tensor
  /** `aten::set.source_Tensor(Tensor self, Tensor source) -> Tensor` */
  set(source: Tensor): Tensor
  set(options: { source: Tensor }): Tensor
  /** `torch.Tensor.set_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.set_.html */
  set_(): this
  /** `torch.Tensor.set_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.set_.html */
  set_(source: Tensor): this
  set_(options: { source: Tensor }): this
  /**
   * `torch.Tensor.set_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.set_.html
   * @param stride default `[]`
   */
  set_(source: Tensor, storageOffset: number, size: readonly number[], stride?: readonly number[]): this
  set_(source: Tensor, storageOffset: number, size: readonly number[], options: { stride?: readonly number[] }): this
  set_(source: Tensor, storageOffset: number, options: { size: readonly number[]; stride?: readonly number[] }): this
  set_(source: Tensor, options: { storageOffset: number; size: readonly number[]; stride?: readonly number[] }): this
  set_(options: { source: Tensor; storageOffset: number; size: readonly number[]; stride?: readonly number[] }): this
  /** `aten::set_data(Tensor(a!) self, Tensor new_data) -> ()` */
  setData(newData: Tensor): void
  setData(options: { newData: Tensor }): void
  /** `torch.Tensor.sgn`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sgn.html */
  sgn(): Tensor
  /** `torch.Tensor.sgn_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sgn_.html */
  sgn_(): this
  /** `torch.Tensor.sigmoid`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid.html */
  sigmoid(): Tensor
  /** `torch.Tensor.sigmoid_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid_.html */
  sigmoid_(): this
  /** `aten::sigmoid_backward(Tensor grad_output, Tensor output) -> Tensor` */
  sigmoidBackward(output: Tensor): Tensor
  sigmoidBackward(options: { output: Tensor }): Tensor
  /** `torch.Tensor.sign`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sign.html */
  sign(): Tensor
  /** `torch.Tensor.sign_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sign_.html */
  sign_(): this
  /** `torch.Tensor.signbit`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.signbit.html */
  signbit(): Tensor
  /** `torch.nn.functional.silu`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html */
  silu(): Tensor
  /** `aten::silu_(Tensor(a!) self) -> Tensor(a!)` */
  silu_(): this
  /** `aten::silu_backward(Tensor grad_output, Tensor self) -> Tensor` */
  siluBackward(self: Tensor): Tensor
  siluBackward(options: { self: Tensor }): Tensor
  /** `torch.Tensor.sin`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin.html */
  sin(): Tensor
  /** `torch.Tensor.sin_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin_.html */
  sin_(): this
  /** `torch.Tensor.sinc`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc.html */
  sinc(): Tensor
  /** `torch.Tensor.sinc_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc_.html */
  sinc_(): this
  /** `torch.Tensor.sinh`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh.html */
  sinh(): Tensor
  /** `torch.Tensor.sinh_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh_.html */
  sinh_(): this
  /**
   * `aten::slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
   * @param dim default `0`
   * @param step default `1`
   */
  slice(dim?: number, start?: number | null, end?: number | null, step?: number): Tensor
  slice(dim: number, start: number | null, end: number | null, options: { step?: number }): Tensor
  slice(dim: number, start: number | null, options: { end?: number | null; step?: number }): Tensor
  slice(dim: number, options: { start?: number | null; end?: number | null; step?: number }): Tensor
  slice(options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor
  /** `aten::slice_backward(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt start, SymInt end, SymInt step) -> Tensor` */
  sliceBackward(inputSizes: readonly number[], dim: number, start: number, end: number, step: number): Tensor
  sliceBackward(inputSizes: readonly number[], dim: number, start: number, end: number, options: { step: number }): Tensor
  sliceBackward(inputSizes: readonly number[], dim: number, start: number, options: { end: number; step: number }): Tensor
  sliceBackward(inputSizes: readonly number[], dim: number, options: { start: number; end: number; step: number }): Tensor
  sliceBackward(inputSizes: readonly number[], options: { dim: number; start: number; end: number; step: number }): Tensor
  sliceBackward(options: { inputSizes: readonly number[]; dim: number; start: number; end: number; step: number }): Tensor
  /**
   * `aten::slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
   * @param dim default `0`
   * @param step default `1`
   */
  sliceCopy(dim?: number, start?: number | null, end?: number | null, step?: number): Tensor
  sliceCopy(dim: number, start: number | null, end: number | null, options: { step?: number }): Tensor
  sliceCopy(dim: number, start: number | null, options: { end?: number | null; step?: number }): Tensor
  sliceCopy(dim: number, options: { start?: number | null; end?: number | null; step?: number }): Tensor
  sliceCopy(options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor
  /**
   * `aten::slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
   * @param dim default `0`
   * @param step default `1`
   */
  sliceInverse(src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor
  sliceInverse(src: Tensor, dim: number, start: number | null, end: number | null, options: { step?: number }): Tensor
  sliceInverse(src: Tensor, dim: number, start: number | null, options: { end?: number | null; step?: number }): Tensor
  sliceInverse(src: Tensor, dim: number, options: { start?: number | null; end?: number | null; step?: number }): Tensor
  sliceInverse(src: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor
  sliceInverse(options: { src: Tensor; dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor
  /**
   * `torch.Tensor.slice_scatter`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slice_scatter.html
   * @param dim default `0`
   * @param step default `1`
   */
  sliceScatter(src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor
  sliceScatter(src: Tensor, dim: number, start: number | null, end: number | null, options: { step?: number }): Tensor
  sliceScatter(src: Tensor, dim: number, start: number | null, options: { end?: number | null; step?: number }): Tensor
  sliceScatter(src: Tensor, dim: number, options: { start?: number | null; end?: number | null; step?: number }): Tensor
  sliceScatter(src: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor
  sliceScatter(options: { src: Tensor; dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor
  /** `torch.Tensor.slogdet`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.slogdet.html */
  slogdet(): SignLogabsdet
  /**
   * `aten::slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0]) -> Tensor`
   * @param stride default `[1, 1, 1]`
   * @param padding default `[0, 0, 0]`
   */
  slowConv3d(weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[]): Tensor
  slowConv3d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[] }): Tensor
  slowConv3d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[] }): Tensor
  slowConv3d(weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] }): Tensor
  slowConv3d(weight: Tensor, options: { kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] }): Tensor
  slowConv3d(options: { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] }): Tensor
  /** `aten::slow_conv3d_forward(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding) -> Tensor` */
  slowConv3dForward(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[]): Tensor
  slowConv3dForward(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding: number | readonly number[] }): Tensor
  slowConv3dForward(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options: { stride: number | readonly number[]; padding: number | readonly number[] }): Tensor
  slowConv3dForward(weight: Tensor, kernelSize: number | readonly number[], options: { bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[] }): Tensor
  slowConv3dForward(weight: Tensor, options: { kernelSize: number | readonly number[]; bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[] }): Tensor
  slowConv3dForward(options: { weight: Tensor; kernelSize: number | readonly number[]; bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[] }): Tensor
  /**
   * `aten::slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor`
   * @param stride default `[1, 1]`
   * @param padding default `[0, 0]`
   * @param dilation default `[1, 1]`
   */
  slowConvDilated2d(weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[]): Tensor
  slowConvDilated2d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[] }): Tensor
  slowConvDilated2d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  slowConvDilated2d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  slowConvDilated2d(weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  slowConvDilated2d(weight: Tensor, options: { kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  slowConvDilated2d(options: { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  /**
   * `aten::slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor`
   * @param stride default `[1, 1, 1]`
   * @param padding default `[0, 0, 0]`
   * @param dilation default `[1, 1, 1]`
   */
  slowConvDilated3d(weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[]): Tensor
  slowConvDilated3d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[] }): Tensor
  slowConvDilated3d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  slowConvDilated3d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  slowConvDilated3d(weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  slowConvDilated3d(weight: Tensor, options: { kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  slowConvDilated3d(options: { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  /**
   * `aten::slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor`
   * @param stride default `[1, 1]`
   * @param padding default `[0, 0]`
   * @param outputPadding default `[0, 0]`
   * @param dilation default `[1, 1]`
   */
  slowConvTranspose2d(weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], dilation?: number | readonly number[]): Tensor
  slowConvTranspose2d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], options: { dilation?: number | readonly number[] }): Tensor
  slowConvTranspose2d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { outputPadding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  slowConvTranspose2d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  slowConvTranspose2d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  slowConvTranspose2d(weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  slowConvTranspose2d(weight: Tensor, options: { kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  slowConvTranspose2d(options: { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  /**
   * `aten::slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor`
   * @param stride default `[1, 1, 1]`
   * @param padding default `[0, 0, 0]`
   * @param outputPadding default `[0, 0, 0]`
   * @param dilation default `[1, 1, 1]`
   */
  slowConvTranspose3d(weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], dilation?: number | readonly number[]): Tensor
  slowConvTranspose3d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], options: { dilation?: number | readonly number[] }): Tensor
  slowConvTranspose3d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { outputPadding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  slowConvTranspose3d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  slowConvTranspose3d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  slowConvTranspose3d(weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  slowConvTranspose3d(weight: Tensor, options: { kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  slowConvTranspose3d(options: { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[] }): Tensor
  /** `torch.Tensor.smm`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.smm.html */
  smm(mat2: Tensor): Tensor
  smm(options: { mat2: Tensor }): Tensor
  /**
   * `torch.nn.functional.smooth_l1_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html
   * @param reduction default `1`
   * @param beta default `1`
   */
  smoothL1Loss(target: Tensor, reduction?: number, beta?: number): Tensor
  smoothL1Loss(target: Tensor, reduction: number, options: { beta?: number }): Tensor
  smoothL1Loss(target: Tensor, options: { reduction?: number; beta?: number }): Tensor
  smoothL1Loss(options: { target: Tensor; reduction?: number; beta?: number }): Tensor
  /** `aten::smooth_l1_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, float beta) -> Tensor` */
  smoothL1LossBackward(self: Tensor, target: Tensor, reduction: number, beta: number): Tensor
  smoothL1LossBackward(self: Tensor, target: Tensor, reduction: number, options: { beta: number }): Tensor
  smoothL1LossBackward(self: Tensor, target: Tensor, options: { reduction: number; beta: number }): Tensor
  smoothL1LossBackward(self: Tensor, options: { target: Tensor; reduction: number; beta: number }): Tensor
  smoothL1LossBackward(options: { self: Tensor; target: Tensor; reduction: number; beta: number }): Tensor
  /**
   * `torch.nn.functional.soft_margin_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html
   * @param reduction default `1`
   */
  softMarginLoss(target: Tensor, reduction?: number): Tensor
  softMarginLoss(target: Tensor, options: { reduction?: number }): Tensor
  softMarginLoss(options: { target: Tensor; reduction?: number }): Tensor
  /** `aten::soft_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction) -> Tensor` */
  softMarginLossBackward(self: Tensor, target: Tensor, reduction: number): Tensor
  softMarginLossBackward(self: Tensor, target: Tensor, options: { reduction: number }): Tensor
  softMarginLossBackward(self: Tensor, options: { target: Tensor; reduction: number }): Tensor
  softMarginLossBackward(options: { self: Tensor; target: Tensor; reduction: number }): Tensor
  /** `torch.Tensor.softmax`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.softmax.html */
  softmax(dim: number, dtype?: Dtype | null): Tensor
  softmax(dim: number, options: Keywords<{ dtype?: Dtype | null }>): Tensor
  softmax(options: Keywords<{ dim: number; dtype?: Dtype | null }>): Tensor
  /**
   * `torch.nn.functional.softplus`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softplus.html
   * @param beta default `1`
   * @param threshold default `20`
   */
  softplus(beta?: Scalar, threshold?: Scalar): Tensor
  softplus(beta: Scalar, options: { threshold?: Scalar }): Tensor
  softplus(options: { beta?: Scalar; threshold?: Scalar }): Tensor
  /** `aten::softplus_backward(Tensor grad_output, Tensor self, Scalar beta, Scalar threshold) -> Tensor` */
  softplusBackward(self: Tensor, beta: Scalar, threshold: Scalar): Tensor
  softplusBackward(self: Tensor, beta: Scalar, options: { threshold: Scalar }): Tensor
  softplusBackward(self: Tensor, options: { beta: Scalar; threshold: Scalar }): Tensor
  softplusBackward(options: { self: Tensor; beta: Scalar; threshold: Scalar }): Tensor
  /**
   * `torch.nn.functional.softshrink`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softshrink.html
   * @param lambd default `0.5`
   */
  softshrink(lambd?: Scalar): Tensor
  softshrink(options: { lambd?: Scalar }): Tensor
  /** `aten::softshrink_backward(Tensor grad_output, Tensor self, Scalar lambd) -> Tensor` */
  softshrinkBackward(self: Tensor, lambd: Scalar): Tensor
  softshrinkBackward(self: Tensor, options: { lambd: Scalar }): Tensor
  softshrinkBackward(options: { self: Tensor; lambd: Scalar }): Tensor
  /**
   * `torch.Tensor.sort`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sort.html
   * @param options.dim default `-1`
   * @param options.descending default `false`
   */
  sort(options: { stable: boolean | null; dim?: number; descending?: boolean }): ValuesIndices
  /**
   * `torch.Tensor.sort`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sort.html
   * @param dim default `-1`
   * @param descending default `false`
   */
  sort(dim?: number, descending?: boolean): ValuesIndices
  sort(dim: number, options: { descending?: boolean }): ValuesIndices
  sort(options: { dim?: number; descending?: boolean }): ValuesIndices
  /**
   * `torch.sparse_bsc_tensor`: https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html
   * @param options.pinMemory default `false`
   */
  sparseBscTensor(rowIndices: Tensor, values: Tensor, options?: FactoryOptions): Tensor
  sparseBscTensor(rowIndices: Tensor, options: { values: Tensor } & FactoryOptions): Tensor
  sparseBscTensor(options: { rowIndices: Tensor; values: Tensor } & FactoryOptions): Tensor
  /**
   * `torch.sparse_bsc_tensor`: https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsc_tensor.html
   * @param options.pinMemory default `false`
   */
  sparseBscTensor(rowIndices: Tensor, values: Tensor, size: readonly number[], options?: FactoryOptions): Tensor
  sparseBscTensor(rowIndices: Tensor, values: Tensor, options: { size: readonly number[] } & FactoryOptions): Tensor
  sparseBscTensor(rowIndices: Tensor, options: { values: Tensor; size: readonly number[] } & FactoryOptions): Tensor
  sparseBscTensor(options: { rowIndices: Tensor; values: Tensor; size: readonly number[] } & FactoryOptions): Tensor
  /**
   * `torch.sparse_bsr_tensor`: https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html
   * @param options.pinMemory default `false`
   */
  sparseBsrTensor(colIndices: Tensor, values: Tensor, options?: FactoryOptions): Tensor
  sparseBsrTensor(colIndices: Tensor, options: { values: Tensor } & FactoryOptions): Tensor
  sparseBsrTensor(options: { colIndices: Tensor; values: Tensor } & FactoryOptions): Tensor
  /**
   * `torch.sparse_bsr_tensor`: https://docs.pytorch.org/docs/stable/generated/torch.sparse_bsr_tensor.html
   * @param options.pinMemory default `false`
   */
  sparseBsrTensor(colIndices: Tensor, values: Tensor, size: readonly number[], options?: FactoryOptions): Tensor
  sparseBsrTensor(colIndices: Tensor, values: Tensor, options: { size: readonly number[] } & FactoryOptions): Tensor
  sparseBsrTensor(colIndices: Tensor, options: { values: Tensor; size: readonly number[] } & FactoryOptions): Tensor
  sparseBsrTensor(options: { colIndices: Tensor; values: Tensor; size: readonly number[] } & FactoryOptions): Tensor
  /**
   * `aten::sparse_compressed_tensor.comp_plain_value(Tensor compressed_indices, Tensor plain_indices, Tensor values, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @param options.pinMemory default `false`
   */
  sparseCompressedTensor(plainIndices: Tensor, values: Tensor, options?: FactoryOptions): Tensor
  sparseCompressedTensor(plainIndices: Tensor, options: { values: Tensor } & FactoryOptions): Tensor
  sparseCompressedTensor(options: { plainIndices: Tensor; values: Tensor } & FactoryOptions): Tensor
  /**
   * `aten::sparse_compressed_tensor.comp_plain_value_size(Tensor compressed_indices, Tensor plain_indices, Tensor values, SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=False) -> Tensor`
   * @param options.pinMemory default `false`
   */
  sparseCompressedTensor(plainIndices: Tensor, values: Tensor, size: readonly number[], options?: FactoryOptions): Tensor
  sparseCompressedTensor(plainIndices: Tensor, values: Tensor, options: { size: readonly number[] } & FactoryOptions): Tensor
  sparseCompressedTensor(plainIndices: Tensor, options: { values: Tensor; size: readonly number[] } & FactoryOptions): Tensor
  sparseCompressedTensor(options: { plainIndices: Tensor; values: Tensor; size: readonly number[] } & FactoryOptions): Tensor
  /** `torch.sparse_coo_tensor`: https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html */
  sparseCooTensor(values: Tensor, options?: { isCoalesced?: boolean | null } & FactoryOptions): Tensor
  sparseCooTensor(options: { values: Tensor; isCoalesced?: boolean | null } & FactoryOptions): Tensor
  /** `torch.sparse_coo_tensor`: https://docs.pytorch.org/docs/stable/generated/torch.sparse_coo_tensor.html */
  sparseCooTensor(values: Tensor, size: readonly number[], options?: { isCoalesced?: boolean | null } & FactoryOptions): Tensor
  sparseCooTensor(values: Tensor, options: { size: readonly number[]; isCoalesced?: boolean | null } & FactoryOptions): Tensor
  sparseCooTensor(options: { values: Tensor; size: readonly number[]; isCoalesced?: boolean | null } & FactoryOptions): Tensor
  /**
   * `torch.sparse_csc_tensor`: https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html
   * @param options.pinMemory default `false`
   */
  sparseCscTensor(rowIndices: Tensor, values: Tensor, options?: FactoryOptions): Tensor
  sparseCscTensor(rowIndices: Tensor, options: { values: Tensor } & FactoryOptions): Tensor
  sparseCscTensor(options: { rowIndices: Tensor; values: Tensor } & FactoryOptions): Tensor
  /**
   * `torch.sparse_csc_tensor`: https://docs.pytorch.org/docs/stable/generated/torch.sparse_csc_tensor.html
   * @param options.pinMemory default `false`
   */
  sparseCscTensor(rowIndices: Tensor, values: Tensor, size: readonly number[], options?: FactoryOptions): Tensor
  sparseCscTensor(rowIndices: Tensor, values: Tensor, options: { size: readonly number[] } & FactoryOptions): Tensor
  sparseCscTensor(rowIndices: Tensor, options: { values: Tensor; size: readonly number[] } & FactoryOptions): Tensor
  sparseCscTensor(options: { rowIndices: Tensor; values: Tensor; size: readonly number[] } & FactoryOptions): Tensor
  /**
   * `torch.sparse_csr_tensor`: https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html
   * @param options.pinMemory default `false`
   */
  sparseCsrTensor(colIndices: Tensor, values: Tensor, options?: FactoryOptions): Tensor
  sparseCsrTensor(colIndices: Tensor, options: { values: Tensor } & FactoryOptions): Tensor
  sparseCsrTensor(options: { colIndices: Tensor; values: Tensor } & FactoryOptions): Tensor
  /**
   * `torch.sparse_csr_tensor`: https://docs.pytorch.org/docs/stable/generated/torch.sparse_csr_tensor.html
   * @param options.pinMemory default `false`
   */
  sparseCsrTensor(colIndices: Tensor, values: Tensor, size: readonly number[], options?: FactoryOptions): Tensor
  sparseCsrTensor(colIndices: Tensor, values: Tensor, options: { size: readonly number[] } & FactoryOptions): Tensor
  sparseCsrTensor(colIndices: Tensor, options: { values: Tensor; size: readonly number[] } & FactoryOptions): Tensor
  sparseCsrTensor(options: { colIndices: Tensor; values: Tensor; size: readonly number[] } & FactoryOptions): Tensor
  /** `torch.Tensor.sparse_dim`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_dim.html */
  sparseDim(): number
  /** `torch.Tensor.sparse_mask`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_mask.html */
  sparseMask(mask: Tensor): Tensor
  sparseMask(options: { mask: Tensor }): Tensor
  /** `aten::sparse_resize(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor` */
  sparseResize(size: readonly number[], sparseDim: number, denseDim: number): Tensor
  sparseResize(size: readonly number[], sparseDim: number, options: { denseDim: number }): Tensor
  sparseResize(size: readonly number[], options: { sparseDim: number; denseDim: number }): Tensor
  sparseResize(options: { size: readonly number[]; sparseDim: number; denseDim: number }): Tensor
  /** `torch.Tensor.sparse_resize_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_.html */
  sparseResize_(size: readonly number[], sparseDim: number, denseDim: number): this
  sparseResize_(size: readonly number[], sparseDim: number, options: { denseDim: number }): this
  sparseResize_(size: readonly number[], options: { sparseDim: number; denseDim: number }): this
  sparseResize_(options: { size: readonly number[]; sparseDim: number; denseDim: number }): this
  /** `aten::sparse_resize_and_clear(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor` */
  sparseResizeAndClear(size: readonly number[], sparseDim: number, denseDim: number): Tensor
  sparseResizeAndClear(size: readonly number[], sparseDim: number, options: { denseDim: number }): Tensor
  sparseResizeAndClear(size: readonly number[], options: { sparseDim: number; denseDim: number }): Tensor
  sparseResizeAndClear(options: { size: readonly number[]; sparseDim: number; denseDim: number }): Tensor
  /** `torch.Tensor.sparse_resize_and_clear_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_and_clear_.html */
  sparseResizeAndClear_(size: readonly number[], sparseDim: number, denseDim: number): this
  sparseResizeAndClear_(size: readonly number[], sparseDim: number, options: { denseDim: number }): this
  sparseResizeAndClear_(size: readonly number[], options: { sparseDim: number; denseDim: number }): this
  sparseResizeAndClear_(options: { size: readonly number[]; sparseDim: number; denseDim: number }): this
  /**
   * `aten::sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  sparseSampledAddmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
  sparseSampledAddmm(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  sparseSampledAddmm(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  /**
   * `aten::split_copy.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]`
   * @param dim default `0`
   */
  splitCopy(splitSize: number, dim?: number): Tensor[]
  splitCopy(splitSize: number, options: { dim?: number }): Tensor[]
  splitCopy(options: { splitSize: number; dim?: number }): Tensor[]
  /**
   * `aten::split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]`
   * @param dim default `0`
   */
  splitWithSizes(splitSizes: readonly number[], dim?: number): Tensor[]
  splitWithSizes(splitSizes: readonly number[], options: { dim?: number }): Tensor[]
  splitWithSizes(options: { splitSizes: readonly number[]; dim?: number }): Tensor[]
  /**
   * `aten::split_with_sizes_copy(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]`
   * @param dim default `0`
   */
  splitWithSizesCopy(splitSizes: readonly number[], dim?: number): Tensor[]
  splitWithSizesCopy(splitSizes: readonly number[], options: { dim?: number }): Tensor[]
  splitWithSizesCopy(options: { splitSizes: readonly number[]; dim?: number }): Tensor[]
  /** `torch.Tensor.sqrt`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt.html */
  sqrt(): Tensor
  /** `torch.Tensor.sqrt_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt_.html */
  sqrt_(): this
  /** `torch.Tensor.square`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.square.html */
  square(): Tensor
  /** `torch.Tensor.square_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.square_.html */
  square_(): this
  /** `torch.Tensor.squeeze`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html */
  squeeze(): Tensor
  /** `torch.Tensor.squeeze`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html */
  squeeze(dim: number): Tensor
  squeeze(options: { dim: number }): Tensor
  /** `torch.Tensor.squeeze`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze.html */
  squeeze(dim: readonly number[]): Tensor
  squeeze(...dim: readonly number[]): Tensor
  squeeze(options: { dim: readonly number[] }): Tensor
  /** `torch.Tensor.squeeze_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html */
  squeeze_(): this
  /** `torch.Tensor.squeeze_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html */
  squeeze_(dim: number): this
  squeeze_(options: { dim: number }): this
  /** `torch.Tensor.squeeze_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html */
  squeeze_(dim: readonly number[]): this
  squeeze_(...dim: readonly number[]): this
  squeeze_(options: { dim: readonly number[] }): this
  /** `aten::squeeze_copy(Tensor self) -> Tensor` */
  squeezeCopy(): Tensor
  /** `aten::squeeze_copy.dim(Tensor self, int dim) -> Tensor` */
  squeezeCopy(dim: number): Tensor
  squeezeCopy(options: { dim: number }): Tensor
  /** `aten::squeeze_copy.dims(Tensor self, int[] dim) -> Tensor` */
  squeezeCopy(dim: readonly number[]): Tensor
  squeezeCopy(...dim: readonly number[]): Tensor
  squeezeCopy(options: { dim: readonly number[] }): Tensor
  /**
   * `torch.Tensor.sspaddmm`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sspaddmm.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  sspaddmm(mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
  sspaddmm(mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  sspaddmm(options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  /**
   * `torch.Tensor.std`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html
   * @param unbiased default `true`
   */
  std(unbiased?: boolean): Tensor
  std(options: { unbiased?: boolean }): Tensor
  /**
   * `torch.Tensor.std`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html
   * @param options.keepdim default `false`
   */
  std(dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean }): Tensor
  std(options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean }): Tensor
  /**
   * `torch.Tensor.std`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.std.html
   * @param unbiased default `true`
   * @param keepdim default `false`
   */
  std(dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor
  std(dim: number | readonly number[] | null, unbiased: boolean, options: { keepdim?: boolean }): Tensor
  std(dim: number | readonly number[] | null, options: { unbiased?: boolean; keepdim?: boolean }): Tensor
  std(options: { dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean }): Tensor
  /**
   * `torch.std_mean`: https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html
   * @param unbiased default `true`
   */
  stdMean(unbiased?: boolean): [Tensor, Tensor]
  stdMean(options: { unbiased?: boolean }): [Tensor, Tensor]
  /**
   * `torch.std_mean`: https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html
   * @param options.keepdim default `false`
   */
  stdMean(dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor]
  stdMean(options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor]
  /**
   * `torch.std_mean`: https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html
   * @param unbiased default `true`
   * @param keepdim default `false`
   */
  stdMean(dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor]
  stdMean(dim: number | readonly number[] | null, unbiased: boolean, options: { keepdim?: boolean }): [Tensor, Tensor]
  stdMean(dim: number | readonly number[] | null, options: { unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor]
  stdMean(options: { dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor]
  /**
   * `torch.Tensor.sub`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub.html
   * @param options.alpha default `1`
   */
  sub(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor
  sub(options: { other: Tensor | Scalar; alpha?: Scalar }): Tensor
  /**
   * `torch.Tensor.sub_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub_.html
   * @param options.alpha default `1`
   */
  sub_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this
  sub_(options: { other: Tensor | Scalar; alpha?: Scalar }): this
  /**
   * `torch.Tensor.subtract`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract.html
   * @param options.alpha default `1`
   */
  subtract(other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor
  subtract(options: { other: Tensor | Scalar; alpha?: Scalar }): Tensor
  /**
   * `torch.Tensor.subtract`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract.html
   * @param alpha default `1`
   */
  subtract(other: Scalar, alpha?: Scalar): Tensor
  subtract(other: Scalar, options: { alpha?: Scalar }): Tensor
  subtract(options: { other: Scalar; alpha?: Scalar }): Tensor
  /**
   * `torch.Tensor.subtract_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html
   * @param options.alpha default `1`
   */
  subtract_(other: Tensor | Scalar, options?: { alpha?: Scalar }): this
  subtract_(options: { other: Tensor | Scalar; alpha?: Scalar }): this
  /**
   * `torch.Tensor.subtract_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html
   * @param alpha default `1`
   */
  subtract_(other: Scalar, alpha?: Scalar): this
  subtract_(other: Scalar, options: { alpha?: Scalar }): this
  subtract_(options: { other: Scalar; alpha?: Scalar }): this
  /** `torch.Tensor.sum`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum.html */
  sum(options?: Keywords<{ dtype?: Dtype | null }>): Tensor
  /**
   * `torch.Tensor.sum`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum.html
   * @param keepdim default `false`
   */
  sum(dim: number | readonly number[] | null, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
  sum(dim: number | readonly number[] | null, options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null }>): Tensor
  sum(options: Keywords<{ dim: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }>): Tensor
  /** `torch.Tensor.sum_to_size`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum_to_size.html */
  sumToSize(size: readonly number[]): Tensor
  sumToSize(...size: readonly number[]): Tensor
  sumToSize(options: { size: readonly number[] }): Tensor
  /**
   * `torch.Tensor.svd`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.svd.html
   * @param some default `true`
   * @param computeUv default `true`
   */
  svd(some?: boolean, computeUv?: boolean): USV
  svd(some: boolean, options: { computeUv?: boolean }): USV
  svd(options: { some?: boolean; computeUv?: boolean }): USV
  /** `torch.Tensor.swapaxes`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes.html */
  swapaxes(axis0: number, axis1: number): Tensor
  swapaxes(axis0: number, options: { axis1: number }): Tensor
  swapaxes(options: { axis0: number; axis1: number }): Tensor
  /** `torch.Tensor.swapaxes_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes_.html */
  swapaxes_(axis0: number, axis1: number): this
  swapaxes_(axis0: number, options: { axis1: number }): this
  swapaxes_(options: { axis0: number; axis1: number }): this
  /** `torch.Tensor.swapdims`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims.html */
  swapdims(dim0: number, dim1: number): Tensor
  swapdims(dim0: number, options: { dim1: number }): Tensor
  swapdims(options: { dim0: number; dim1: number }): Tensor
  /** `torch.Tensor.swapdims_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims_.html */
  swapdims_(dim0: number, dim1: number): this
  swapdims_(dim0: number, options: { dim1: number }): this
  swapdims_(options: { dim0: number; dim1: number }): this
  /**
   * `aten::sym_is_contiguous(Tensor self, MemoryFormat memory_format=0) -> SymBool`
   * @param memoryFormat default `'contiguous_format'`
   */
  symIsContiguous(memoryFormat?: MemoryFormat): boolean
  symIsContiguous(options: { memoryFormat?: MemoryFormat }): boolean
  /** `aten::sym_numel(Tensor self) -> SymInt` */
  symNumel(): number
  /** `aten::sym_size.int(Tensor self, int dim) -> SymInt` */
  symSize(dim: number): number
  symSize(options: { dim: number }): number
  /** `aten::sym_storage_offset(Tensor self) -> SymInt` */
  symStorageOffset(): number
  /** `aten::sym_stride.int(Tensor self, int dim) -> SymInt` */
  symStride(dim: number): number
  symStride(options: { dim: number }): number
  /** `torch.Tensor.t`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.t.html */
  t(): Tensor
  /** `torch.Tensor.t_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.t_.html */
  t_(): this
  /** `aten::t_copy(Tensor self) -> Tensor` */
  tCopy(): Tensor
  /** `torch.Tensor.take`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.take.html */
  take(index: Tensor): Tensor
  take(options: { index: Tensor }): Tensor
  /** `torch.Tensor.take_along_dim`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.take_along_dim.html */
  takeAlongDim(indices: Tensor, dim?: number | null): Tensor
  takeAlongDim(indices: Tensor, options: { dim?: number | null }): Tensor
  takeAlongDim(options: { indices: Tensor; dim?: number | null }): Tensor
  /** `torch.Tensor.tan`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan.html */
  tan(): Tensor
  /** `torch.Tensor.tan_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan_.html */
  tan_(): this
  /** `torch.Tensor.tanh`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh.html */
  tanh(): Tensor
  /** `torch.Tensor.tanh_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh_.html */
  tanh_(): this
  /** `aten::tanh_backward(Tensor grad_output, Tensor output) -> Tensor` */
  tanhBackward(output: Tensor): Tensor
  tanhBackward(options: { output: Tensor }): Tensor
  /**
   * `torch.Tensor.tensor_split`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html
   * @param dim default `0`
   */
  tensorSplit(sections: number, dim?: number): Tensor[]
  tensorSplit(sections: number, options: { dim?: number }): Tensor[]
  tensorSplit(options: { sections: number; dim?: number }): Tensor[]
  /**
   * `torch.Tensor.tensor_split`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html
   * @param dim default `0`
   */
  tensorSplit(indices: readonly number[], dim?: number): Tensor[]
  tensorSplit(indices: readonly number[], options: { dim?: number }): Tensor[]
  tensorSplit(options: { indices: readonly number[]; dim?: number }): Tensor[]
  /**
   * `torch.Tensor.tensor_split`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tensor_split.html
   * @param dim default `0`
   */
  tensorSplit(tensorIndicesOrSections: Tensor, dim?: number): Tensor[]
  tensorSplit(tensorIndicesOrSections: Tensor, options: { dim?: number }): Tensor[]
  tensorSplit(options: { tensorIndicesOrSections: Tensor; dim?: number }): Tensor[]
  /** `torch.tensordot`: https://docs.pytorch.org/docs/stable/generated/torch.tensordot.html */
  tensordot(other: Tensor, dimsSelf: readonly number[], dimsOther: readonly number[]): Tensor
  tensordot(other: Tensor, dimsSelf: readonly number[], options: { dimsOther: readonly number[] }): Tensor
  tensordot(other: Tensor, options: { dimsSelf: readonly number[]; dimsOther: readonly number[] }): Tensor
  tensordot(options: { other: Tensor; dimsSelf: readonly number[]; dimsOther: readonly number[] }): Tensor
  /**
   * `aten::thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0]) -> Tensor`
   * @param stride default `[1, 1]`
   * @param padding default `[0, 0]`
   */
  thnnConv2d(weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[]): Tensor
  thnnConv2d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[] }): Tensor
  thnnConv2d(weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[] }): Tensor
  thnnConv2d(weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] }): Tensor
  thnnConv2d(weight: Tensor, options: { kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] }): Tensor
  thnnConv2d(options: { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[] }): Tensor
  /** `torch.nn.functional.threshold`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.threshold.html */
  threshold(threshold: Scalar, value: Scalar): Tensor
  threshold(threshold: Scalar, options: { value: Scalar }): Tensor
  threshold(options: { threshold: Scalar; value: Scalar }): Tensor
  /** `torch.nn.functional.threshold_`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.threshold_.html */
  threshold_(threshold: Scalar, value: Scalar): this
  threshold_(threshold: Scalar, options: { value: Scalar }): this
  threshold_(options: { threshold: Scalar; value: Scalar }): this
  /** `aten::threshold_backward(Tensor grad_output, Tensor self, Scalar threshold) -> Tensor` */
  thresholdBackward(self: Tensor, threshold: Scalar): Tensor
  thresholdBackward(self: Tensor, options: { threshold: Scalar }): Tensor
  thresholdBackward(options: { self: Tensor; threshold: Scalar }): Tensor
  /** `torch.Tensor.tile`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tile.html */
  tile(dims: readonly number[]): Tensor
  tile(...dims: readonly number[]): Tensor
  tile(options: { dims: readonly number[] }): Tensor
  /** `torch.Tensor.to_dense`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_dense.html */
  toDense(dtype?: Dtype | null, options?: { maskedGrad?: boolean | null }): Tensor
  toDense(options: Keywords<{ dtype?: Dtype | null; maskedGrad?: boolean | null }>): Tensor
  /** `aten::to_dense_backward(Tensor grad, Tensor input, bool? masked_grad=None) -> Tensor` */
  toDenseBackward(input: Tensor, maskedGrad?: boolean | null): Tensor
  toDenseBackward(input: Tensor, options: { maskedGrad?: boolean | null }): Tensor
  toDenseBackward(options: { input: Tensor; maskedGrad?: boolean | null }): Tensor
  /** `torch.Tensor.to_mkldnn`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_mkldnn.html */
  toMkldnn(dtype?: Dtype | null): Tensor
  toMkldnn(options: Keywords<{ dtype?: Dtype | null }>): Tensor
  /** `aten::to_mkldnn_backward(Tensor grad, Tensor input) -> Tensor` */
  toMkldnnBackward(input: Tensor): Tensor
  toMkldnnBackward(options: { input: Tensor }): Tensor
  /** `aten::to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor` */
  toPaddedTensor(padding: number, outputSize?: readonly number[] | null): Tensor
  toPaddedTensor(padding: number, options: { outputSize?: readonly number[] | null }): Tensor
  toPaddedTensor(options: { padding: number; outputSize?: readonly number[] | null }): Tensor
  /** `torch.Tensor.to_sparse`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse.html */
  toSparse(options?: Keywords<{ layout?: Layout | null; blocksize?: number | readonly number[] | null; denseDim?: number | null }>): Tensor
  /** `torch.Tensor.to_sparse`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse.html */
  toSparse(sparseDim: number): Tensor
  toSparse(options: { sparseDim: number }): Tensor
  /** `torch.Tensor.to_sparse_bsc`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsc.html */
  toSparseBsc(blocksize: number | readonly number[], denseDim?: number | null): Tensor
  toSparseBsc(blocksize: number | readonly number[], options: { denseDim?: number | null }): Tensor
  toSparseBsc(options: { blocksize: number | readonly number[]; denseDim?: number | null }): Tensor
  /** `torch.Tensor.to_sparse_bsr`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsr.html */
  toSparseBsr(blocksize: number | readonly number[], denseDim?: number | null): Tensor
  toSparseBsr(blocksize: number | readonly number[], options: { denseDim?: number | null }): Tensor
  toSparseBsr(options: { blocksize: number | readonly number[]; denseDim?: number | null }): Tensor
  /** `torch.Tensor.to_sparse_csc`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csc.html */
  toSparseCsc(denseDim?: number | null): Tensor
  toSparseCsc(options: { denseDim?: number | null }): Tensor
  /** `torch.Tensor.to_sparse_csr`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csr.html */
  toSparseCsr(denseDim?: number | null): Tensor
  toSparseCsr(options: { denseDim?: number | null }): Tensor
  /**
   * `torch.Tensor.topk`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.topk.html
   * @param dim default `-1`
   * @param largest default `true`
   * @param sorted default `true`
   */
  topk(k: number, dim?: number, largest?: boolean, sorted?: boolean): ValuesIndices
  topk(k: number, dim: number, largest: boolean, options: { sorted?: boolean }): ValuesIndices
  topk(k: number, dim: number, options: { largest?: boolean; sorted?: boolean }): ValuesIndices
  topk(k: number, options: { dim?: number; largest?: boolean; sorted?: boolean }): ValuesIndices
  topk(options: { k: number; dim?: number; largest?: boolean; sorted?: boolean }): ValuesIndices
  /** `torch.Tensor.trace`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trace.html */
  trace(): Tensor
  /** `aten::trace_backward(Tensor grad, SymInt[] sizes) -> Tensor` */
  traceBackward(sizes: readonly number[]): Tensor
  traceBackward(...sizes: readonly number[]): Tensor
  traceBackward(options: { sizes: readonly number[] }): Tensor
  /** `torch.Tensor.transpose`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose.html */
  transpose(dim0: number, dim1: number): Tensor
  transpose(dim0: number, options: { dim1: number }): Tensor
  transpose(options: { dim0: number; dim1: number }): Tensor
  /** `torch.Tensor.transpose_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html */
  transpose_(dim0: number, dim1: number): this
  transpose_(dim0: number, options: { dim1: number }): this
  transpose_(options: { dim0: number; dim1: number }): this
  /** `aten::transpose_copy.int(Tensor self, int dim0, int dim1) -> Tensor` */
  transposeCopy(dim0: number, dim1: number): Tensor
  transposeCopy(dim0: number, options: { dim1: number }): Tensor
  transposeCopy(options: { dim0: number; dim1: number }): Tensor
  /**
   * `torch.trapezoid`: https://docs.pytorch.org/docs/stable/generated/torch.trapezoid.html
   * @param options.dx default `1`
   * @param options.dim default `-1`
   */
  trapezoid(options?: { dx?: Scalar; dim?: number }): Tensor
  /**
   * `torch.trapezoid`: https://docs.pytorch.org/docs/stable/generated/torch.trapezoid.html
   * @param options.dim default `-1`
   */
  trapezoid(x: Tensor, options?: { dim?: number }): Tensor
  trapezoid(options: { x: Tensor; dim?: number }): Tensor
  /**
   * `torch.trapz`: https://docs.pytorch.org/docs/stable/generated/torch.trapz.html
   * @param options.dx default `1`
   * @param options.dim default `-1`
   */
  trapz(options?: { dx?: number; dim?: number }): Tensor
  /**
   * `torch.trapz`: https://docs.pytorch.org/docs/stable/generated/torch.trapz.html
   * @param options.dim default `-1`
   */
  trapz(x: Tensor, options?: { dim?: number }): Tensor
  trapz(options: { x: Tensor; dim?: number }): Tensor
  /**
   * `torch.Tensor.triangular_solve`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triangular_solve.html
   * @param upper default `true`
   * @param transpose default `false`
   * @param unitriangular default `false`
   */
  triangularSolve(A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean): SolutionClonedCoefficient
  triangularSolve(A: Tensor, upper: boolean, transpose: boolean, options: { unitriangular?: boolean }): SolutionClonedCoefficient
  triangularSolve(A: Tensor, upper: boolean, options: { transpose?: boolean; unitriangular?: boolean }): SolutionClonedCoefficient
  triangularSolve(A: Tensor, options: { upper?: boolean; transpose?: boolean; unitriangular?: boolean }): SolutionClonedCoefficient
  triangularSolve(options: { A: Tensor; upper?: boolean; transpose?: boolean; unitriangular?: boolean }): SolutionClonedCoefficient
  /**
   * `torch.Tensor.tril`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tril.html
   * @param diagonal default `0`
   */
  tril(diagonal?: number): Tensor
  tril(options: { diagonal?: number }): Tensor
  /**
   * `torch.Tensor.tril_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tril_.html
   * @param diagonal default `0`
   */
  tril_(diagonal?: number): this
  tril_(options: { diagonal?: number }): this
  /**
   * `torch.nn.functional.triplet_margin_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html
   * @param margin default `1`
   * @param p default `2`
   * @param eps default `0.000001`
   * @param swap default `false`
   * @param reduction default `1`
   */
  tripletMarginLoss(positive: Tensor, negative: Tensor, margin?: number, p?: number, eps?: number, swap?: boolean, reduction?: number): Tensor
  tripletMarginLoss(positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, swap: boolean, options: { reduction?: number }): Tensor
  tripletMarginLoss(positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, options: { swap?: boolean; reduction?: number }): Tensor
  tripletMarginLoss(positive: Tensor, negative: Tensor, margin: number, p: number, options: { eps?: number; swap?: boolean; reduction?: number }): Tensor
  tripletMarginLoss(positive: Tensor, negative: Tensor, margin: number, options: { p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor
  tripletMarginLoss(positive: Tensor, negative: Tensor, options: { margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor
  tripletMarginLoss(positive: Tensor, options: { negative: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor
  tripletMarginLoss(options: { positive: Tensor; negative: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor
  /**
   * `torch.Tensor.triu`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triu.html
   * @param diagonal default `0`
   */
  triu(diagonal?: number): Tensor
  triu(options: { diagonal?: number }): Tensor
  /**
   * `torch.Tensor.triu_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triu_.html
   * @param diagonal default `0`
   */
  triu_(diagonal?: number): this
  triu_(options: { diagonal?: number }): this
  /** `torch.Tensor.true_divide`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide.html */
  trueDivide(other: Tensor | Scalar): Tensor
  trueDivide(options: { other: Tensor | Scalar }): Tensor
  /** `torch.Tensor.true_divide`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide.html */
  trueDivide(other: Scalar): Tensor
  trueDivide(options: { other: Scalar }): Tensor
  /** `torch.Tensor.true_divide_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide_.html */
  trueDivide_(other: Tensor | Scalar): this
  trueDivide_(options: { other: Tensor | Scalar }): this
  /** `torch.Tensor.true_divide_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide_.html */
  trueDivide_(other: Scalar): this
  trueDivide_(options: { other: Scalar }): this
  /** `torch.Tensor.trunc`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc.html */
  trunc(): Tensor
  /** `torch.Tensor.trunc_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc_.html */
  trunc_(): this
  /** `torch.Tensor.type_as`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.type_as.html */
  typeAs(other: Tensor): Tensor
  typeAs(options: { other: Tensor }): Tensor
  /**
   * `torch.Tensor.unbind`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unbind.html
   * @param dim default `0`
   */
  unbind(dim?: number): Tensor[]
  unbind(options: { dim?: number }): Tensor[]
  /**
   * `aten::unbind_copy.int(Tensor self, int dim=0) -> Tensor[]`
   * @param dim default `0`
   */
  unbindCopy(dim?: number): Tensor[]
  unbindCopy(options: { dim?: number }): Tensor[]
  /** `torch.Tensor.unflatten`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unflatten.html */
  unflatten(dim: number, sizes: readonly number[]): Tensor
  unflatten(dim: number, options: { sizes: readonly number[] }): Tensor
  unflatten(options: { dim: number; sizes: readonly number[] }): Tensor
  /** `aten::unflatten_dense_tensors(Tensor flat, Tensor[] tensors) -> Tensor[]` */
  unflattenDenseTensors(tensors: readonly Tensor[]): Tensor[]
  unflattenDenseTensors(options: { tensors: readonly Tensor[] }): Tensor[]
  /** `torch.Tensor.unfold`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unfold.html */
  unfold(dimension: number, size: number, step: number): Tensor
  unfold(dimension: number, size: number, options: { step: number }): Tensor
  unfold(dimension: number, options: { size: number; step: number }): Tensor
  unfold(options: { dimension: number; size: number; step: number }): Tensor
  /** `aten::unfold_backward(Tensor grad_in, SymInt[] input_sizes, int dim, int size, int step) -> Tensor` */
  unfoldBackward(inputSizes: readonly number[], dim: number, size: number, step: number): Tensor
  unfoldBackward(inputSizes: readonly number[], dim: number, size: number, options: { step: number }): Tensor
  unfoldBackward(inputSizes: readonly number[], dim: number, options: { size: number; step: number }): Tensor
  unfoldBackward(inputSizes: readonly number[], options: { dim: number; size: number; step: number }): Tensor
  unfoldBackward(options: { inputSizes: readonly number[]; dim: number; size: number; step: number }): Tensor
  /** `aten::unfold_copy(Tensor self, int dimension, int size, int step) -> Tensor` */
  unfoldCopy(dimension: number, size: number, step: number): Tensor
  unfoldCopy(dimension: number, size: number, options: { step: number }): Tensor
  unfoldCopy(dimension: number, options: { size: number; step: number }): Tensor
  unfoldCopy(options: { dimension: number; size: number; step: number }): Tensor
  /**
   * `aten::uniform(Tensor self, float from=0., float to=1., *, Generator? generator=None) -> Tensor`
   * @param from default `0`
   * @param to default `1`
   */
  uniform(from?: number, to?: number, options?: { generator?: Generator | null }): Tensor
  uniform(from: number, options: { to?: number; generator?: Generator | null }): Tensor
  uniform(options: { from?: number; to?: number; generator?: Generator | null }): Tensor
  /**
   * `torch.Tensor.uniform_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html
   * @param from default `0`
   * @param to default `1`
   */
  uniform_(from?: number, to?: number, options?: { generator?: Generator | null }): this
  uniform_(from: number, options: { to?: number; generator?: Generator | null }): this
  uniform_(options: { from?: number; to?: number; generator?: Generator | null }): this
  /**
   * `aten::unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`
   * @param sorted default `true`
   * @param returnInverse default `false`
   * @param returnCounts default `false`
   */
  uniqueDim(dim: number, sorted?: boolean, returnInverse?: boolean, returnCounts?: boolean): [Tensor, Tensor, Tensor]
  uniqueDim(dim: number, sorted: boolean, returnInverse: boolean, options: { returnCounts?: boolean }): [Tensor, Tensor, Tensor]
  uniqueDim(dim: number, sorted: boolean, options: { returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor]
  uniqueDim(dim: number, options: { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor]
  uniqueDim(options: { dim: number; sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor]
  /**
   * `aten::unique_dim_consecutive(Tensor self, int dim, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`
   * @param returnInverse default `false`
   * @param returnCounts default `false`
   */
  uniqueDimConsecutive(dim: number, returnInverse?: boolean, returnCounts?: boolean): [Tensor, Tensor, Tensor]
  uniqueDimConsecutive(dim: number, returnInverse: boolean, options: { returnCounts?: boolean }): [Tensor, Tensor, Tensor]
  uniqueDimConsecutive(dim: number, options: { returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor]
  uniqueDimConsecutive(options: { dim: number; returnInverse?: boolean; returnCounts?: boolean }): [Tensor, Tensor, Tensor]
  /**
   * `aten::unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`
   * @param dim default `0`
   */
  unsafeChunk(chunks: number, dim?: number): Tensor[]
  unsafeChunk(chunks: number, options: { dim?: number }): Tensor[]
  unsafeChunk(options: { chunks: number; dim?: number }): Tensor[]
  /**
   * `aten::unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]`
   * @param dim default `0`
   */
  unsafeSplit(splitSize: number, dim?: number): Tensor[]
  unsafeSplit(splitSize: number, options: { dim?: number }): Tensor[]
  unsafeSplit(options: { splitSize: number; dim?: number }): Tensor[]
  /**
   * `aten::unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]`
   * @param dim default `0`
   */
  unsafeSplitWithSizes(splitSizes: readonly number[], dim?: number): Tensor[]
  unsafeSplitWithSizes(splitSizes: readonly number[], options: { dim?: number }): Tensor[]
  unsafeSplitWithSizes(options: { splitSizes: readonly number[]; dim?: number }): Tensor[]
  /** `torch.Tensor.unsqueeze`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze.html */
  unsqueeze(dim: number): Tensor
  unsqueeze(options: { dim: number }): Tensor
  /** `torch.Tensor.unsqueeze_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze_.html */
  unsqueeze_(dim: number): this
  unsqueeze_(options: { dim: number }): this
  /** `aten::unsqueeze_copy(Tensor self, int dim) -> Tensor` */
  unsqueezeCopy(dim: number): Tensor
  unsqueezeCopy(options: { dim: number }): Tensor
  /** `aten::upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleBicubic2d(outputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor
  upsampleBicubic2d(outputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, options: { scalesW?: number | null }): Tensor
  upsampleBicubic2d(outputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleBicubic2d(outputSize: number | readonly number[], options: { alignCorners: boolean; scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleBicubic2d(options: { outputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null }): Tensor
  /** `aten::upsample_bicubic2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsampleBicubic2d(outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor
  upsampleBicubic2d(outputSize: readonly number[] | null, alignCorners: boolean, options: { scaleFactors: readonly number[] | null }): Tensor
  upsampleBicubic2d(outputSize: readonly number[] | null, options: { alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor
  upsampleBicubic2d(options: { outputSize: readonly number[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor
  /** `aten::upsample_bicubic2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleBicubic2dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor
  upsampleBicubic2dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, options: { scalesW?: number | null }): Tensor
  upsampleBicubic2dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleBicubic2dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], options: { alignCorners: boolean; scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleBicubic2dBackward(outputSize: number | readonly number[], options: { inputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleBicubic2dBackward(options: { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null }): Tensor
  /** `aten::upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleBilinear2d(outputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor
  upsampleBilinear2d(outputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, options: { scalesW?: number | null }): Tensor
  upsampleBilinear2d(outputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleBilinear2d(outputSize: number | readonly number[], options: { alignCorners: boolean; scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleBilinear2d(options: { outputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null }): Tensor
  /** `aten::upsample_bilinear2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsampleBilinear2d(outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor
  upsampleBilinear2d(outputSize: readonly number[] | null, alignCorners: boolean, options: { scaleFactors: readonly number[] | null }): Tensor
  upsampleBilinear2d(outputSize: readonly number[] | null, options: { alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor
  upsampleBilinear2d(options: { outputSize: readonly number[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor
  /** `aten::upsample_bilinear2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleBilinear2dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null): Tensor
  upsampleBilinear2dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, options: { scalesW?: number | null }): Tensor
  upsampleBilinear2dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleBilinear2dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], options: { alignCorners: boolean; scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleBilinear2dBackward(outputSize: number | readonly number[], options: { inputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleBilinear2dBackward(options: { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null }): Tensor
  /** `aten::upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor` */
  upsampleLinear1d(outputSize: number | readonly number[], alignCorners: boolean, scales?: number | null): Tensor
  upsampleLinear1d(outputSize: number | readonly number[], alignCorners: boolean, options: { scales?: number | null }): Tensor
  upsampleLinear1d(outputSize: number | readonly number[], options: { alignCorners: boolean; scales?: number | null }): Tensor
  upsampleLinear1d(options: { outputSize: number | readonly number[]; alignCorners: boolean; scales?: number | null }): Tensor
  /** `aten::upsample_linear1d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsampleLinear1d(outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor
  upsampleLinear1d(outputSize: readonly number[] | null, alignCorners: boolean, options: { scaleFactors: readonly number[] | null }): Tensor
  upsampleLinear1d(outputSize: readonly number[] | null, options: { alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor
  upsampleLinear1d(options: { outputSize: readonly number[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor
  /** `aten::upsample_linear1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, bool align_corners, float? scales=None) -> Tensor` */
  upsampleLinear1dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scales?: number | null): Tensor
  upsampleLinear1dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scales?: number | null }): Tensor
  upsampleLinear1dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], options: { alignCorners: boolean; scales?: number | null }): Tensor
  upsampleLinear1dBackward(outputSize: number | readonly number[], options: { inputSize: number | readonly number[]; alignCorners: boolean; scales?: number | null }): Tensor
  upsampleLinear1dBackward(options: { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scales?: number | null }): Tensor
  /** `aten::upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor` */
  upsampleNearest1d(outputSize: number | readonly number[], scales?: number | null): Tensor
  upsampleNearest1d(outputSize: number | readonly number[], options: { scales?: number | null }): Tensor
  upsampleNearest1d(options: { outputSize: number | readonly number[]; scales?: number | null }): Tensor
  /** `aten::upsample_nearest1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsampleNearest1d(outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor
  upsampleNearest1d(outputSize: readonly number[] | null, options: { scaleFactors: readonly number[] | null }): Tensor
  upsampleNearest1d(options: { outputSize: readonly number[] | null; scaleFactors: readonly number[] | null }): Tensor
  /** `aten::upsample_nearest1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, float? scales=None) -> Tensor` */
  upsampleNearest1dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], scales?: number | null): Tensor
  upsampleNearest1dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], options: { scales?: number | null }): Tensor
  upsampleNearest1dBackward(outputSize: number | readonly number[], options: { inputSize: number | readonly number[]; scales?: number | null }): Tensor
  upsampleNearest1dBackward(options: { outputSize: number | readonly number[]; inputSize: number | readonly number[]; scales?: number | null }): Tensor
  /** `aten::upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleNearest2d(outputSize: number | readonly number[], scalesH?: number | null, scalesW?: number | null): Tensor
  upsampleNearest2d(outputSize: number | readonly number[], scalesH: number | null, options: { scalesW?: number | null }): Tensor
  upsampleNearest2d(outputSize: number | readonly number[], options: { scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleNearest2d(options: { outputSize: number | readonly number[]; scalesH?: number | null; scalesW?: number | null }): Tensor
  /** `aten::upsample_nearest2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsampleNearest2d(outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor
  upsampleNearest2d(outputSize: readonly number[] | null, options: { scaleFactors: readonly number[] | null }): Tensor
  upsampleNearest2d(options: { outputSize: readonly number[] | null; scaleFactors: readonly number[] | null }): Tensor
  /** `aten::upsample_nearest2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleNearest2dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], scalesH?: number | null, scalesW?: number | null): Tensor
  upsampleNearest2dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], scalesH: number | null, options: { scalesW?: number | null }): Tensor
  upsampleNearest2dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], options: { scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleNearest2dBackward(outputSize: number | readonly number[], options: { inputSize: number | readonly number[]; scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleNearest2dBackward(options: { outputSize: number | readonly number[]; inputSize: number | readonly number[]; scalesH?: number | null; scalesW?: number | null }): Tensor
  /** `aten::upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleNearest3d(outputSize: number | readonly number[], scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor
  upsampleNearest3d(outputSize: number | readonly number[], scalesD: number | null, scalesH: number | null, options: { scalesW?: number | null }): Tensor
  upsampleNearest3d(outputSize: number | readonly number[], scalesD: number | null, options: { scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleNearest3d(outputSize: number | readonly number[], options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleNearest3d(options: { outputSize: number | readonly number[]; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor
  /** `aten::upsample_nearest3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsampleNearest3d(outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor
  upsampleNearest3d(outputSize: readonly number[] | null, options: { scaleFactors: readonly number[] | null }): Tensor
  upsampleNearest3d(options: { outputSize: readonly number[] | null; scaleFactors: readonly number[] | null }): Tensor
  /** `aten::upsample_nearest3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleNearest3dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor
  upsampleNearest3dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], scalesD: number | null, scalesH: number | null, options: { scalesW?: number | null }): Tensor
  upsampleNearest3dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], scalesD: number | null, options: { scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleNearest3dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleNearest3dBackward(outputSize: number | readonly number[], options: { inputSize: number | readonly number[]; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleNearest3dBackward(options: { outputSize: number | readonly number[]; inputSize: number | readonly number[]; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor
  /** `aten::upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleTrilinear3d(outputSize: number | readonly number[], alignCorners: boolean, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor
  upsampleTrilinear3d(outputSize: number | readonly number[], alignCorners: boolean, scalesD: number | null, scalesH: number | null, options: { scalesW?: number | null }): Tensor
  upsampleTrilinear3d(outputSize: number | readonly number[], alignCorners: boolean, scalesD: number | null, options: { scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleTrilinear3d(outputSize: number | readonly number[], alignCorners: boolean, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleTrilinear3d(outputSize: number | readonly number[], options: { alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleTrilinear3d(options: { outputSize: number | readonly number[]; alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor
  /** `aten::upsample_trilinear3d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsampleTrilinear3d(outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor
  upsampleTrilinear3d(outputSize: readonly number[] | null, alignCorners: boolean, options: { scaleFactors: readonly number[] | null }): Tensor
  upsampleTrilinear3d(outputSize: readonly number[] | null, options: { alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor
  upsampleTrilinear3d(options: { outputSize: readonly number[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor
  /** `aten::upsample_trilinear3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleTrilinear3dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null): Tensor
  upsampleTrilinear3dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesD: number | null, scalesH: number | null, options: { scalesW?: number | null }): Tensor
  upsampleTrilinear3dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesD: number | null, options: { scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleTrilinear3dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleTrilinear3dBackward(outputSize: number | readonly number[], inputSize: number | readonly number[], options: { alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleTrilinear3dBackward(outputSize: number | readonly number[], options: { inputSize: number | readonly number[]; alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor
  upsampleTrilinear3dBackward(options: { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null }): Tensor
  /** `aten::value_selecting_reduction_backward(Tensor grad, int dim, Tensor indices, SymInt[] sizes, bool keepdim) -> Tensor` */
  valueSelectingReductionBackward(dim: number, indices: Tensor, sizes: readonly number[], keepdim: boolean): Tensor
  valueSelectingReductionBackward(dim: number, indices: Tensor, sizes: readonly number[], options: { keepdim: boolean }): Tensor
  valueSelectingReductionBackward(dim: number, indices: Tensor, options: { sizes: readonly number[]; keepdim: boolean }): Tensor
  valueSelectingReductionBackward(dim: number, options: { indices: Tensor; sizes: readonly number[]; keepdim: boolean }): Tensor
  valueSelectingReductionBackward(options: { dim: number; indices: Tensor; sizes: readonly number[]; keepdim: boolean }): Tensor
  /** `torch.Tensor.values`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.values.html */
  values(): Tensor
  /** `aten::values_copy(Tensor self) -> Tensor` */
  valuesCopy(): Tensor
  /**
   * `torch.vander`: https://docs.pytorch.org/docs/stable/generated/torch.vander.html
   * @param increasing default `false`
   */
  vander(N?: number | null, increasing?: boolean): Tensor
  vander(N: number | null, options: { increasing?: boolean }): Tensor
  vander(options: { N?: number | null; increasing?: boolean }): Tensor
  /**
   * `torch.Tensor.var`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html
   * @param unbiased default `true`
   */
  var(unbiased?: boolean): Tensor
  var(options: { unbiased?: boolean }): Tensor
  /**
   * `torch.Tensor.var`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html
   * @param options.keepdim default `false`
   */
  var(dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean }): Tensor
  var(options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean }): Tensor
  /**
   * `torch.Tensor.var`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.var.html
   * @param unbiased default `true`
   * @param keepdim default `false`
   */
  var(dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): Tensor
  var(dim: number | readonly number[] | null, unbiased: boolean, options: { keepdim?: boolean }): Tensor
  var(dim: number | readonly number[] | null, options: { unbiased?: boolean; keepdim?: boolean }): Tensor
  var(options: { dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean }): Tensor
  /**
   * `torch.var_mean`: https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html
   * @param unbiased default `true`
   */
  varMean(unbiased?: boolean): [Tensor, Tensor]
  varMean(options: { unbiased?: boolean }): [Tensor, Tensor]
  /**
   * `torch.var_mean`: https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html
   * @param options.keepdim default `false`
   */
  varMean(dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor]
  varMean(options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean }): [Tensor, Tensor]
  /**
   * `torch.var_mean`: https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html
   * @param unbiased default `true`
   * @param keepdim default `false`
   */
  varMean(dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor]
  varMean(dim: number | readonly number[] | null, unbiased: boolean, options: { keepdim?: boolean }): [Tensor, Tensor]
  varMean(dim: number | readonly number[] | null, options: { unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor]
  varMean(options: { dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor]
  /** `torch.Tensor.vdot`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vdot.html */
  vdot(other: Tensor): Tensor
  vdot(options: { other: Tensor }): Tensor
  /** `torch.Tensor.view`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html */
  view(dtype: Dtype): Tensor
  view(options: Keywords<{ dtype: Dtype }>): Tensor
  /** `torch.Tensor.view`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html */
  view(size: readonly number[]): Tensor
  view(...size: readonly number[]): Tensor
  view(options: { size: readonly number[] }): Tensor
  /** `torch.Tensor.view_as`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view_as.html */
  viewAs(other: Tensor): Tensor
  viewAs(options: { other: Tensor }): Tensor
  /** `torch.view_as_complex`: https://docs.pytorch.org/docs/stable/generated/torch.view_as_complex.html */
  viewAsComplex(): Tensor
  /** `aten::view_as_complex_copy(Tensor self) -> Tensor` */
  viewAsComplexCopy(): Tensor
  /** `torch.view_as_real`: https://docs.pytorch.org/docs/stable/generated/torch.view_as_real.html */
  viewAsReal(): Tensor
  /** `aten::view_as_real_copy(Tensor self) -> Tensor` */
  viewAsRealCopy(): Tensor
  /** `aten::view_copy.dtype(Tensor self, ScalarType dtype) -> Tensor` */
  viewCopy(dtype: Dtype): Tensor
  viewCopy(options: Keywords<{ dtype: Dtype }>): Tensor
  /** `aten::view_copy(Tensor self, SymInt[] size) -> Tensor` */
  viewCopy(size: readonly number[]): Tensor
  viewCopy(...size: readonly number[]): Tensor
  viewCopy(options: { size: readonly number[] }): Tensor
  /** `torch.Tensor.vsplit`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html */
  vsplit(sections: number): Tensor[]
  vsplit(options: { sections: number }): Tensor[]
  /** `torch.Tensor.vsplit`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.vsplit.html */
  vsplit(indices: readonly number[]): Tensor[]
  vsplit(...indices: readonly number[]): Tensor[]
  vsplit(options: { indices: readonly number[] }): Tensor[]
  /** `torch.Tensor.xlogy`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy.html */
  xlogy(other: Tensor): Tensor
  xlogy(options: { other: Tensor }): Tensor
  /** `torch.Tensor.xlogy`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy.html */
  xlogy(other: Scalar): Tensor
  xlogy(options: { other: Scalar }): Tensor
  /** `torch.Tensor.xlogy_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html */
  xlogy_(other: Tensor): this
  xlogy_(options: { other: Tensor }): this
  /** `torch.Tensor.xlogy_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html */
  xlogy_(other: Scalar): this
  xlogy_(options: { other: Scalar }): this
  /** `aten::zero(Tensor self) -> Tensor` */
  zero(): Tensor
  /** `torch.Tensor.zero_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.zero_.html */
  zero_(): this
  /** `torch.zeros_like`: https://docs.pytorch.org/docs/stable/generated/torch.zeros_like.html */
  zerosLike(options?: { memoryFormat?: MemoryFormat | null } & FactoryOptions): Tensor
}
