// Generated from the schemas of libtorch by `npm run generate`: do not edit.
import type { Device } from '../device.js'
import type { Dtype, Layout, MemoryFormat, QScheme } from '../dtype.js'
import type { Generator } from '../generator.js'
import type { FactoryOptions, Keywords, Placement, Scalar } from '../operator-types.js'
import type { Tensor } from '../tensor.js'
import type { Value } from '../tensor-data.js'
import type { ATau, GradInputOrNullGradWeightOrNullGradBiasOrNull, GradSelfGradGrid, HistBinEdges, HistBinEdgesList, MantissaExponent, MinMax, OutputBuffer, OutputIsTarget, OutputMask, OutputTotalWeight, PLU, QR, SignLogabsdet, SolutionClonedCoefficient, USV, ValuesIndices } from './results.js'

/** Operators as functions of `torch`. */
export interface TorchFunctions {
  /** `torch.abs`: https://docs.pytorch.org/docs/stable/generated/torch.abs.html */
  abs(input: Tensor, options?: { out?: Tensor }): Tensor
  abs(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.abs_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.abs_.html */
  abs_(input: Tensor): Tensor
  abs_(options: { input: Tensor }): Tensor
  /** `torch.absolute`: https://docs.pytorch.org/docs/stable/generated/torch.absolute.html */
  absolute(input: Tensor, options?: { out?: Tensor }): Tensor
  absolute(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.absolute_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.absolute_.html */
  absolute_(input: Tensor): Tensor
  absolute_(options: { input: Tensor }): Tensor
  /** `torch.acos`: https://docs.pytorch.org/docs/stable/generated/torch.acos.html */
  acos(input: Tensor, options?: { out?: Tensor }): Tensor
  acos(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.acos_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acos_.html */
  acos_(input: Tensor): Tensor
  acos_(options: { input: Tensor }): Tensor
  /** `torch.acosh`: https://docs.pytorch.org/docs/stable/generated/torch.acosh.html */
  acosh(input: Tensor, options?: { out?: Tensor }): Tensor
  acosh(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.acosh_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.acosh_.html */
  acosh_(input: Tensor): Tensor
  acosh_(options: { input: Tensor }): Tensor
  /** `torch.nn.functional.adaptive_avg_pool1d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool1d.html */
  adaptiveAvgPool1d(input: Tensor, outputSize: number | readonly number[], options?: { out?: Tensor }): Tensor
  adaptiveAvgPool1d(input: Tensor, options: { outputSize: number | readonly number[]; out?: Tensor }): Tensor
  adaptiveAvgPool1d(options: { input: Tensor; outputSize: number | readonly number[]; out?: Tensor }): Tensor
  /** `torch.nn.functional.adaptive_avg_pool2d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool2d.html */
  adaptiveAvgPool2d(input: Tensor, outputSize: number | readonly number[], options?: { out?: Tensor }): Tensor
  adaptiveAvgPool2d(input: Tensor, options: { outputSize: number | readonly number[]; out?: Tensor }): Tensor
  adaptiveAvgPool2d(options: { input: Tensor; outputSize: number | readonly number[]; out?: Tensor }): Tensor
  /** `torch.nn.functional.adaptive_avg_pool3d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_avg_pool3d.html */
  adaptiveAvgPool3d(input: Tensor, outputSize: number | readonly number[], options?: { out?: Tensor }): Tensor
  adaptiveAvgPool3d(input: Tensor, options: { outputSize: number | readonly number[]; out?: Tensor }): Tensor
  adaptiveAvgPool3d(options: { input: Tensor; outputSize: number | readonly number[]; out?: Tensor }): Tensor
  /** `aten::adaptive_avg_pool3d_backward.grad_input(Tensor grad_output, Tensor self, *, Tensor(a!) grad_input) -> Tensor(a!)` */
  adaptiveAvgPool3dBackward(gradOutput: Tensor, self: Tensor, options: { out: Tensor }): Tensor
  adaptiveAvgPool3dBackward(gradOutput: Tensor, options: { self: Tensor; out: Tensor }): Tensor
  adaptiveAvgPool3dBackward(options: { gradOutput: Tensor; self: Tensor; out: Tensor }): Tensor
  /** `torch.nn.functional.adaptive_max_pool1d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool1d.html */
  adaptiveMaxPool1d(input: Tensor, outputSize: number | readonly number[]): [Tensor, Tensor]
  adaptiveMaxPool1d(input: Tensor, options: { outputSize: number | readonly number[] }): [Tensor, Tensor]
  adaptiveMaxPool1d(options: { input: Tensor; outputSize: number | readonly number[] }): [Tensor, Tensor]
  /** `torch.nn.functional.adaptive_max_pool2d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool2d.html */
  adaptiveMaxPool2d(input: Tensor, outputSize: number | readonly number[], options?: { out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  adaptiveMaxPool2d(input: Tensor, options: { outputSize: number | readonly number[]; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  adaptiveMaxPool2d(options: { input: Tensor; outputSize: number | readonly number[]; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  /** `aten::adaptive_max_pool2d_backward(Tensor grad_output, Tensor self, Tensor indices) -> Tensor` */
  adaptiveMaxPool2dBackward(gradOutput: Tensor, self: Tensor, indices: Tensor, options?: { out?: Tensor }): Tensor
  adaptiveMaxPool2dBackward(gradOutput: Tensor, self: Tensor, options: { indices: Tensor; out?: Tensor }): Tensor
  adaptiveMaxPool2dBackward(gradOutput: Tensor, options: { self: Tensor; indices: Tensor; out?: Tensor }): Tensor
  adaptiveMaxPool2dBackward(options: { gradOutput: Tensor; self: Tensor; indices: Tensor; out?: Tensor }): Tensor
  /** `torch.nn.functional.adaptive_max_pool3d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.adaptive_max_pool3d.html */
  adaptiveMaxPool3d(input: Tensor, outputSize: number | readonly number[], options?: { out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  adaptiveMaxPool3d(input: Tensor, options: { outputSize: number | readonly number[]; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  adaptiveMaxPool3d(options: { input: Tensor; outputSize: number | readonly number[]; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  /** `aten::adaptive_max_pool3d_backward(Tensor grad_output, Tensor self, Tensor indices) -> Tensor` */
  adaptiveMaxPool3dBackward(gradOutput: Tensor, self: Tensor, indices: Tensor, options?: { out?: Tensor }): Tensor
  adaptiveMaxPool3dBackward(gradOutput: Tensor, self: Tensor, options: { indices: Tensor; out?: Tensor }): Tensor
  adaptiveMaxPool3dBackward(gradOutput: Tensor, options: { self: Tensor; indices: Tensor; out?: Tensor }): Tensor
  adaptiveMaxPool3dBackward(options: { gradOutput: Tensor; self: Tensor; indices: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.add`: https://docs.pytorch.org/docs/stable/generated/torch.add.html
   * @param options.alpha default `1`
   */
  add(input: Tensor, other: Tensor | Scalar, options?: { alpha?: Scalar; out?: Tensor }): Tensor
  add(input: Tensor, options: { other: Tensor | Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  add(options: { input: Tensor; other: Tensor | Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.add_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.add_.html
   * @param options.alpha default `1`
   */
  add_(input: Tensor, other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor
  add_(input: Tensor, options: { other: Tensor | Scalar; alpha?: Scalar }): Tensor
  add_(options: { input: Tensor; other: Tensor | Scalar; alpha?: Scalar }): Tensor
  /**
   * `torch.addbmm`: https://docs.pytorch.org/docs/stable/generated/torch.addbmm.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  addbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  addbmm(input: Tensor, batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  addbmm(input: Tensor, options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  addbmm(options: { input: Tensor; batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.addbmm_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addbmm_.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  addbmm_(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
  addbmm_(input: Tensor, batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  addbmm_(input: Tensor, options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  addbmm_(options: { input: Tensor; batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  /**
   * `torch.addcdiv`: https://docs.pytorch.org/docs/stable/generated/torch.addcdiv.html
   * @param options.value default `1`
   */
  addcdiv(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar; out?: Tensor }): Tensor
  addcdiv(input: Tensor, tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar; out?: Tensor }): Tensor
  addcdiv(input: Tensor, options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar; out?: Tensor }): Tensor
  addcdiv(options: { input: Tensor; tensor1: Tensor; tensor2: Tensor; value?: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.addcdiv_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcdiv_.html
   * @param options.value default `1`
   */
  addcdiv_(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor
  addcdiv_(input: Tensor, tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): Tensor
  addcdiv_(input: Tensor, options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): Tensor
  addcdiv_(options: { input: Tensor; tensor1: Tensor; tensor2: Tensor; value?: Scalar }): Tensor
  /**
   * `torch.addcmul`: https://docs.pytorch.org/docs/stable/generated/torch.addcmul.html
   * @param options.value default `1`
   */
  addcmul(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar; out?: Tensor }): Tensor
  addcmul(input: Tensor, tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar; out?: Tensor }): Tensor
  addcmul(input: Tensor, options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar; out?: Tensor }): Tensor
  addcmul(options: { input: Tensor; tensor1: Tensor; tensor2: Tensor; value?: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.addcmul_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addcmul_.html
   * @param options.value default `1`
   */
  addcmul_(input: Tensor, tensor1: Tensor, tensor2: Tensor, options?: { value?: Scalar }): Tensor
  addcmul_(input: Tensor, tensor1: Tensor, options: { tensor2: Tensor; value?: Scalar }): Tensor
  addcmul_(input: Tensor, options: { tensor1: Tensor; tensor2: Tensor; value?: Scalar }): Tensor
  addcmul_(options: { input: Tensor; tensor1: Tensor; tensor2: Tensor; value?: Scalar }): Tensor
  /**
   * `torch.addmm`: https://docs.pytorch.org/docs/stable/generated/torch.addmm.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  addmm(input: Tensor, mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  addmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  addmm(options: { input: Tensor; mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.addmm`: https://docs.pytorch.org/docs/stable/generated/torch.addmm.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, outDtype: Dtype, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  addmm(input: Tensor, mat1: Tensor, mat2: Tensor, options: { outDtype: Dtype; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  addmm(input: Tensor, mat1: Tensor, options: { mat2: Tensor; outDtype: Dtype; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  addmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; outDtype: Dtype; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  addmm(options: { input: Tensor; mat1: Tensor; mat2: Tensor; outDtype: Dtype; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.addmm_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmm_.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  addmm_(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
  addmm_(input: Tensor, mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  addmm_(input: Tensor, options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  addmm_(options: { input: Tensor; mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  /**
   * `torch.addmv`: https://docs.pytorch.org/docs/stable/generated/torch.addmv.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  addmv(input: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  addmv(input: Tensor, mat: Tensor, options: { vec: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  addmv(input: Tensor, options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  addmv(options: { input: Tensor; mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.addmv_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addmv_.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  addmv_(input: Tensor, mat: Tensor, vec: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
  addmv_(input: Tensor, mat: Tensor, options: { vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  addmv_(input: Tensor, options: { mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  addmv_(options: { input: Tensor; mat: Tensor; vec: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  /**
   * `torch.addr`: https://docs.pytorch.org/docs/stable/generated/torch.addr.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  addr(input: Tensor, vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  addr(input: Tensor, vec1: Tensor, options: { vec2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  addr(input: Tensor, options: { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  addr(options: { input: Tensor; vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.addr_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.addr_.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  addr_(input: Tensor, vec1: Tensor, vec2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
  addr_(input: Tensor, vec1: Tensor, options: { vec2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  addr_(input: Tensor, options: { vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  addr_(options: { input: Tensor; vec1: Tensor; vec2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  /** `torch.adjoint`: https://docs.pytorch.org/docs/stable/generated/torch.adjoint.html */
  adjoint(input: Tensor): Tensor
  adjoint(options: { input: Tensor }): Tensor
  /** `aten::affine_grid_generator(Tensor theta, SymInt[] size, bool align_corners) -> Tensor` */
  affineGridGenerator(theta: Tensor, size: readonly number[], alignCorners: boolean, options?: { out?: Tensor }): Tensor
  affineGridGenerator(theta: Tensor, size: readonly number[], options: { alignCorners: boolean; out?: Tensor }): Tensor
  affineGridGenerator(theta: Tensor, options: { size: readonly number[]; alignCorners: boolean; out?: Tensor }): Tensor
  affineGridGenerator(options: { theta: Tensor; size: readonly number[]; alignCorners: boolean; out?: Tensor }): Tensor
  /** `aten::affine_grid_generator_backward(Tensor grad, SymInt[] size, bool align_corners) -> Tensor` */
  affineGridGeneratorBackward(grad: Tensor, size: readonly number[], alignCorners: boolean): Tensor
  affineGridGeneratorBackward(grad: Tensor, size: readonly number[], options: { alignCorners: boolean }): Tensor
  affineGridGeneratorBackward(grad: Tensor, options: { size: readonly number[]; alignCorners: boolean }): Tensor
  affineGridGeneratorBackward(options: { grad: Tensor; size: readonly number[]; alignCorners: boolean }): Tensor
  /** `aten::alias(Tensor(a) self) -> Tensor(a)` */
  alias(input: Tensor): Tensor
  alias(options: { input: Tensor }): Tensor
  /** `aten::alias_copy(Tensor self) -> Tensor` */
  aliasCopy(input: Tensor, options?: { out?: Tensor }): Tensor
  aliasCopy(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.all`: https://docs.pytorch.org/docs/stable/generated/torch.all.html */
  all(input: Tensor, options?: { out?: Tensor }): Tensor
  all(options: { input: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.all`: https://docs.pytorch.org/docs/stable/generated/torch.all.html
   * @param keepdim default `false`
   */
  all(input: Tensor, dim: number, keepdim?: boolean, options?: { out?: Tensor }): Tensor
  all(input: Tensor, dim: number, options: { keepdim?: boolean; out?: Tensor }): Tensor
  all(input: Tensor, options: { dim: number; keepdim?: boolean; out?: Tensor }): Tensor
  all(options: { input: Tensor; dim: number; keepdim?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.all`: https://docs.pytorch.org/docs/stable/generated/torch.all.html
   * @param keepdim default `false`
   */
  all(input: Tensor, dim?: readonly number[] | null, keepdim?: boolean, options?: { out?: Tensor }): Tensor
  all(input: Tensor, dim: readonly number[] | null, options: { keepdim?: boolean; out?: Tensor }): Tensor
  all(input: Tensor, options: { dim?: readonly number[] | null; keepdim?: boolean; out?: Tensor }): Tensor
  all(options: { input: Tensor; dim?: readonly number[] | null; keepdim?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.allclose`: https://docs.pytorch.org/docs/stable/generated/torch.allclose.html
   * @param rtol default `0.00001`
   * @param atol default `1e-8`
   * @param equalNan default `false`
   */
  allclose(input: Tensor, other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): boolean
  allclose(input: Tensor, other: Tensor, rtol: number, atol: number, options: { equalNan?: boolean }): boolean
  allclose(input: Tensor, other: Tensor, rtol: number, options: { atol?: number; equalNan?: boolean }): boolean
  allclose(input: Tensor, other: Tensor, options: { rtol?: number; atol?: number; equalNan?: boolean }): boolean
  allclose(input: Tensor, options: { other: Tensor; rtol?: number; atol?: number; equalNan?: boolean }): boolean
  allclose(options: { input: Tensor; other: Tensor; rtol?: number; atol?: number; equalNan?: boolean }): boolean
  /** `torch.nn.functional.alpha_dropout`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.alpha_dropout.html */
  alphaDropout(input: Tensor, p: number, train: boolean): Tensor
  alphaDropout(input: Tensor, p: number, options: { train: boolean }): Tensor
  alphaDropout(input: Tensor, options: { p: number; train: boolean }): Tensor
  alphaDropout(options: { input: Tensor; p: number; train: boolean }): Tensor
  /** `aten::alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  alphaDropout_(input: Tensor, p: number, train: boolean): Tensor
  alphaDropout_(input: Tensor, p: number, options: { train: boolean }): Tensor
  alphaDropout_(input: Tensor, options: { p: number; train: boolean }): Tensor
  alphaDropout_(options: { input: Tensor; p: number; train: boolean }): Tensor
  /**
   * `torch.amax`: https://docs.pytorch.org/docs/stable/generated/torch.amax.html
   * @param dim default `[]`
   * @param keepdim default `false`
   */
  amax(input: Tensor, dim?: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Tensor
  amax(input: Tensor, dim: number | readonly number[], options: { keepdim?: boolean; out?: Tensor }): Tensor
  amax(input: Tensor, options: { dim?: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Tensor
  amax(options: { input: Tensor; dim?: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.amin`: https://docs.pytorch.org/docs/stable/generated/torch.amin.html
   * @param dim default `[]`
   * @param keepdim default `false`
   */
  amin(input: Tensor, dim?: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Tensor
  amin(input: Tensor, dim: number | readonly number[], options: { keepdim?: boolean; out?: Tensor }): Tensor
  amin(input: Tensor, options: { dim?: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Tensor
  amin(options: { input: Tensor; dim?: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.aminmax`: https://docs.pytorch.org/docs/stable/generated/torch.aminmax.html
   * @param options.keepdim default `false`
   */
  aminmax(input: Tensor, options?: { dim?: number | null; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): MinMax
  aminmax(options: { input: Tensor; dim?: number | null; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): MinMax
  /** `torch.angle`: https://docs.pytorch.org/docs/stable/generated/torch.angle.html */
  angle(input: Tensor, options?: { out?: Tensor }): Tensor
  angle(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.any`: https://docs.pytorch.org/docs/stable/generated/torch.any.html */
  any(input: Tensor, options?: { out?: Tensor }): Tensor
  any(options: { input: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.any`: https://docs.pytorch.org/docs/stable/generated/torch.any.html
   * @param keepdim default `false`
   */
  any(input: Tensor, dim: number, keepdim?: boolean, options?: { out?: Tensor }): Tensor
  any(input: Tensor, dim: number, options: { keepdim?: boolean; out?: Tensor }): Tensor
  any(input: Tensor, options: { dim: number; keepdim?: boolean; out?: Tensor }): Tensor
  any(options: { input: Tensor; dim: number; keepdim?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.any`: https://docs.pytorch.org/docs/stable/generated/torch.any.html
   * @param keepdim default `false`
   */
  any(input: Tensor, dim?: readonly number[] | null, keepdim?: boolean, options?: { out?: Tensor }): Tensor
  any(input: Tensor, dim: readonly number[] | null, options: { keepdim?: boolean; out?: Tensor }): Tensor
  any(input: Tensor, options: { dim?: readonly number[] | null; keepdim?: boolean; out?: Tensor }): Tensor
  any(options: { input: Tensor; dim?: readonly number[] | null; keepdim?: boolean; out?: Tensor }): Tensor
  /** `torch.arange`: https://docs.pytorch.org/docs/stable/generated/torch.arange.html */
  arange(end: Scalar, options?: { out?: Tensor } & FactoryOptions): Tensor
  arange(options: { end: Scalar; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.arange`: https://docs.pytorch.org/docs/stable/generated/torch.arange.html */
  arange(start: Scalar, end: Scalar, options?: FactoryOptions): Tensor
  arange(start: Scalar, options: { end: Scalar } & FactoryOptions): Tensor
  arange(options: { start: Scalar; end: Scalar } & FactoryOptions): Tensor
  /**
   * `torch.arange`: https://docs.pytorch.org/docs/stable/generated/torch.arange.html
   * @param step default `1`
   */
  arange(start: Scalar, end: Scalar, step?: Scalar, options?: { out?: Tensor } & FactoryOptions): Tensor
  arange(start: Scalar, end: Scalar, options: { step?: Scalar; out?: Tensor } & FactoryOptions): Tensor
  arange(start: Scalar, options: { end: Scalar; step?: Scalar; out?: Tensor } & FactoryOptions): Tensor
  arange(options: { start: Scalar; end: Scalar; step?: Scalar; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.arccos`: https://docs.pytorch.org/docs/stable/generated/torch.arccos.html */
  arccos(input: Tensor, options?: { out?: Tensor }): Tensor
  arccos(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.arccos_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccos_.html */
  arccos_(input: Tensor): Tensor
  arccos_(options: { input: Tensor }): Tensor
  /** `torch.arccosh`: https://docs.pytorch.org/docs/stable/generated/torch.arccosh.html */
  arccosh(input: Tensor, options?: { out?: Tensor }): Tensor
  arccosh(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.arccosh_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arccosh_.html */
  arccosh_(input: Tensor): Tensor
  arccosh_(options: { input: Tensor }): Tensor
  /** `torch.arcsin`: https://docs.pytorch.org/docs/stable/generated/torch.arcsin.html */
  arcsin(input: Tensor, options?: { out?: Tensor }): Tensor
  arcsin(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.arcsin_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsin_.html */
  arcsin_(input: Tensor): Tensor
  arcsin_(options: { input: Tensor }): Tensor
  /** `torch.arcsinh`: https://docs.pytorch.org/docs/stable/generated/torch.arcsinh.html */
  arcsinh(input: Tensor, options?: { out?: Tensor }): Tensor
  arcsinh(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.arcsinh_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arcsinh_.html */
  arcsinh_(input: Tensor): Tensor
  arcsinh_(options: { input: Tensor }): Tensor
  /** `torch.arctan`: https://docs.pytorch.org/docs/stable/generated/torch.arctan.html */
  arctan(input: Tensor, options?: { out?: Tensor }): Tensor
  arctan(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.arctan2`: https://docs.pytorch.org/docs/stable/generated/torch.arctan2.html */
  arctan2(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  arctan2(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  arctan2(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.arctan2_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan2_.html */
  arctan2_(input: Tensor, other: Tensor): Tensor
  arctan2_(input: Tensor, options: { other: Tensor }): Tensor
  arctan2_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.Tensor.arctan_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctan_.html */
  arctan_(input: Tensor): Tensor
  arctan_(options: { input: Tensor }): Tensor
  /** `torch.arctanh`: https://docs.pytorch.org/docs/stable/generated/torch.arctanh.html */
  arctanh(input: Tensor, options?: { out?: Tensor }): Tensor
  arctanh(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.arctanh_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.arctanh_.html */
  arctanh_(input: Tensor): Tensor
  arctanh_(options: { input: Tensor }): Tensor
  /**
   * `torch.argmax`: https://docs.pytorch.org/docs/stable/generated/torch.argmax.html
   * @param keepdim default `false`
   */
  argmax(input: Tensor, dim?: number | null, keepdim?: boolean, options?: { out?: Tensor }): Tensor
  argmax(input: Tensor, dim: number | null, options: { keepdim?: boolean; out?: Tensor }): Tensor
  argmax(input: Tensor, options: { dim?: number | null; keepdim?: boolean; out?: Tensor }): Tensor
  argmax(options: { input: Tensor; dim?: number | null; keepdim?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.argmin`: https://docs.pytorch.org/docs/stable/generated/torch.argmin.html
   * @param keepdim default `false`
   */
  argmin(input: Tensor, dim?: number | null, keepdim?: boolean, options?: { out?: Tensor }): Tensor
  argmin(input: Tensor, dim: number | null, options: { keepdim?: boolean; out?: Tensor }): Tensor
  argmin(input: Tensor, options: { dim?: number | null; keepdim?: boolean; out?: Tensor }): Tensor
  argmin(options: { input: Tensor; dim?: number | null; keepdim?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.argsort`: https://docs.pytorch.org/docs/stable/generated/torch.argsort.html
   * @param options.dim default `-1`
   * @param options.descending default `false`
   */
  argsort(input: Tensor, options: { stable: boolean; dim?: number; descending?: boolean; out?: Tensor }): Tensor
  argsort(options: { input: Tensor; stable: boolean; dim?: number; descending?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.argsort`: https://docs.pytorch.org/docs/stable/generated/torch.argsort.html
   * @param dim default `-1`
   * @param descending default `false`
   */
  argsort(input: Tensor, dim?: number, descending?: boolean): Tensor
  argsort(input: Tensor, dim: number, options: { descending?: boolean }): Tensor
  argsort(input: Tensor, options: { dim?: number; descending?: boolean }): Tensor
  argsort(options: { input: Tensor; dim?: number; descending?: boolean }): Tensor
  /** `torch.argwhere`: https://docs.pytorch.org/docs/stable/generated/torch.argwhere.html */
  argwhere(input: Tensor): Tensor
  argwhere(options: { input: Tensor }): Tensor
  /** `torch.as_strided`: https://docs.pytorch.org/docs/stable/generated/torch.as_strided.html */
  asStrided(input: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null): Tensor
  asStrided(input: Tensor, size: readonly number[], stride: readonly number[], options: { storageOffset?: number | null }): Tensor
  asStrided(input: Tensor, size: readonly number[], options: { stride: readonly number[]; storageOffset?: number | null }): Tensor
  asStrided(input: Tensor, options: { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor
  asStrided(options: { input: Tensor; size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor
  /** `torch.Tensor.as_strided_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_.html */
  asStrided_(input: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null): Tensor
  asStrided_(input: Tensor, size: readonly number[], stride: readonly number[], options: { storageOffset?: number | null }): Tensor
  asStrided_(input: Tensor, size: readonly number[], options: { stride: readonly number[]; storageOffset?: number | null }): Tensor
  asStrided_(input: Tensor, options: { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor
  asStrided_(options: { input: Tensor; size: readonly number[]; stride: readonly number[]; storageOffset?: number | null }): Tensor
  /** `aten::as_strided_copy(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor` */
  asStridedCopy(input: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null, options?: { out?: Tensor }): Tensor
  asStridedCopy(input: Tensor, size: readonly number[], stride: readonly number[], options: { storageOffset?: number | null; out?: Tensor }): Tensor
  asStridedCopy(input: Tensor, size: readonly number[], options: { stride: readonly number[]; storageOffset?: number | null; out?: Tensor }): Tensor
  asStridedCopy(input: Tensor, options: { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null; out?: Tensor }): Tensor
  asStridedCopy(options: { input: Tensor; size: readonly number[]; stride: readonly number[]; storageOffset?: number | null; out?: Tensor }): Tensor
  /** `torch.Tensor.as_strided_scatter`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.as_strided_scatter.html */
  asStridedScatter(input: Tensor, src: Tensor, size: readonly number[], stride: readonly number[], storageOffset?: number | null, options?: { out?: Tensor }): Tensor
  asStridedScatter(input: Tensor, src: Tensor, size: readonly number[], stride: readonly number[], options: { storageOffset?: number | null; out?: Tensor }): Tensor
  asStridedScatter(input: Tensor, src: Tensor, size: readonly number[], options: { stride: readonly number[]; storageOffset?: number | null; out?: Tensor }): Tensor
  asStridedScatter(input: Tensor, src: Tensor, options: { size: readonly number[]; stride: readonly number[]; storageOffset?: number | null; out?: Tensor }): Tensor
  asStridedScatter(input: Tensor, options: { src: Tensor; size: readonly number[]; stride: readonly number[]; storageOffset?: number | null; out?: Tensor }): Tensor
  asStridedScatter(options: { input: Tensor; src: Tensor; size: readonly number[]; stride: readonly number[]; storageOffset?: number | null; out?: Tensor }): Tensor
  /** `torch.asin`: https://docs.pytorch.org/docs/stable/generated/torch.asin.html */
  asin(input: Tensor, options?: { out?: Tensor }): Tensor
  asin(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.asin_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asin_.html */
  asin_(input: Tensor): Tensor
  asin_(options: { input: Tensor }): Tensor
  /** `torch.asinh`: https://docs.pytorch.org/docs/stable/generated/torch.asinh.html */
  asinh(input: Tensor, options?: { out?: Tensor }): Tensor
  asinh(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.asinh_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.asinh_.html */
  asinh_(input: Tensor): Tensor
  asinh_(options: { input: Tensor }): Tensor
  /** `torch.atan`: https://docs.pytorch.org/docs/stable/generated/torch.atan.html */
  atan(input: Tensor, options?: { out?: Tensor }): Tensor
  atan(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.atan2`: https://docs.pytorch.org/docs/stable/generated/torch.atan2.html */
  atan2(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  atan2(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  atan2(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.atan2_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan2_.html */
  atan2_(input: Tensor, other: Tensor): Tensor
  atan2_(input: Tensor, options: { other: Tensor }): Tensor
  atan2_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.Tensor.atan_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atan_.html */
  atan_(input: Tensor): Tensor
  atan_(options: { input: Tensor }): Tensor
  /** `torch.atanh`: https://docs.pytorch.org/docs/stable/generated/torch.atanh.html */
  atanh(input: Tensor, options?: { out?: Tensor }): Tensor
  atanh(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.atanh_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.atanh_.html */
  atanh_(input: Tensor): Tensor
  atanh_(options: { input: Tensor }): Tensor
  /**
   * `torch.nn.functional.avg_pool1d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool1d.html
   * @param stride default `[]`
   * @param padding default `[0]`
   * @param ceilMode default `false`
   * @param countIncludePad default `true`
   */
  avgPool1d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceilMode?: boolean, countIncludePad?: boolean, options?: { out?: Tensor }): Tensor
  avgPool1d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, options: { countIncludePad?: boolean; out?: Tensor }): Tensor
  avgPool1d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { ceilMode?: boolean; countIncludePad?: boolean; out?: Tensor }): Tensor
  avgPool1d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; out?: Tensor }): Tensor
  avgPool1d(input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; out?: Tensor }): Tensor
  avgPool1d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; out?: Tensor }): Tensor
  avgPool1d(options: { input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.nn.functional.avg_pool2d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool2d.html
   * @param stride default `[]`
   * @param padding default `[0, 0]`
   * @param ceilMode default `false`
   * @param countIncludePad default `true`
   */
  avgPool2d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | null, options?: { out?: Tensor }): Tensor
  avgPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, options: { divisorOverride?: number | null; out?: Tensor }): Tensor
  avgPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, options: { countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor }): Tensor
  avgPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor }): Tensor
  avgPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor }): Tensor
  avgPool2d(input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor }): Tensor
  avgPool2d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor }): Tensor
  avgPool2d(options: { input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor }): Tensor
  /** `aten::avg_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, bool ceil_mode, bool count_include_pad, int? divisor_override) -> Tensor` */
  avgPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null, options?: { out?: Tensor }): Tensor
  avgPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, options: { divisorOverride: number | null; out?: Tensor }): Tensor
  avgPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, options: { countIncludePad: boolean; divisorOverride: number | null; out?: Tensor }): Tensor
  avgPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null; out?: Tensor }): Tensor
  avgPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding: number | readonly number[]; ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null; out?: Tensor }): Tensor
  avgPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], options: { stride: number | readonly number[]; padding: number | readonly number[]; ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null; out?: Tensor }): Tensor
  avgPool2dBackward(gradOutput: Tensor, self: Tensor, options: { kernelSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null; out?: Tensor }): Tensor
  avgPool2dBackward(gradOutput: Tensor, options: { self: Tensor; kernelSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null; out?: Tensor }): Tensor
  avgPool2dBackward(options: { gradOutput: Tensor; self: Tensor; kernelSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null; out?: Tensor }): Tensor
  /**
   * `torch.nn.functional.avg_pool3d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.avg_pool3d.html
   * @param stride default `[]`
   * @param padding default `[0, 0, 0]`
   * @param ceilMode default `false`
   * @param countIncludePad default `true`
   */
  avgPool3d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], ceilMode?: boolean, countIncludePad?: boolean, divisorOverride?: number | null, options?: { out?: Tensor }): Tensor
  avgPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, options: { divisorOverride?: number | null; out?: Tensor }): Tensor
  avgPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, options: { countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor }): Tensor
  avgPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor }): Tensor
  avgPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor }): Tensor
  avgPool3d(input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor }): Tensor
  avgPool3d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor }): Tensor
  avgPool3d(options: { input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; ceilMode?: boolean; countIncludePad?: boolean; divisorOverride?: number | null; out?: Tensor }): Tensor
  /** `aten::avg_pool3d_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, bool ceil_mode, bool count_include_pad, int? divisor_override) -> Tensor` */
  avgPool3dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, divisorOverride: number | null, options?: { out?: Tensor }): Tensor
  avgPool3dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, countIncludePad: boolean, options: { divisorOverride: number | null; out?: Tensor }): Tensor
  avgPool3dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], ceilMode: boolean, options: { countIncludePad: boolean; divisorOverride: number | null; out?: Tensor }): Tensor
  avgPool3dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null; out?: Tensor }): Tensor
  avgPool3dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding: number | readonly number[]; ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null; out?: Tensor }): Tensor
  avgPool3dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], options: { stride: number | readonly number[]; padding: number | readonly number[]; ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null; out?: Tensor }): Tensor
  avgPool3dBackward(gradOutput: Tensor, self: Tensor, options: { kernelSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null; out?: Tensor }): Tensor
  avgPool3dBackward(gradOutput: Tensor, options: { self: Tensor; kernelSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null; out?: Tensor }): Tensor
  avgPool3dBackward(options: { gradOutput: Tensor; self: Tensor; kernelSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; ceilMode: boolean; countIncludePad: boolean; divisorOverride: number | null; out?: Tensor }): Tensor
  /**
   * `torch.baddbmm`: https://docs.pytorch.org/docs/stable/generated/torch.baddbmm.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  baddbmm(input: Tensor, batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  baddbmm(input: Tensor, options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  baddbmm(options: { input: Tensor; batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.baddbmm`: https://docs.pytorch.org/docs/stable/generated/torch.baddbmm.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, outDtype: Dtype, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  baddbmm(input: Tensor, batch1: Tensor, batch2: Tensor, options: { outDtype: Dtype; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  baddbmm(input: Tensor, batch1: Tensor, options: { batch2: Tensor; outDtype: Dtype; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  baddbmm(input: Tensor, options: { batch1: Tensor; batch2: Tensor; outDtype: Dtype; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  baddbmm(options: { input: Tensor; batch1: Tensor; batch2: Tensor; outDtype: Dtype; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.baddbmm_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.baddbmm_.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  baddbmm_(input: Tensor, batch1: Tensor, batch2: Tensor, options?: { beta?: Scalar; alpha?: Scalar }): Tensor
  baddbmm_(input: Tensor, batch1: Tensor, options: { batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  baddbmm_(input: Tensor, options: { batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  baddbmm_(options: { input: Tensor; batch1: Tensor; batch2: Tensor; beta?: Scalar; alpha?: Scalar }): Tensor
  /** `torch.bartlett_window`: https://docs.pytorch.org/docs/stable/generated/torch.bartlett_window.html */
  bartlettWindow(windowLength: number, options?: { out?: Tensor } & FactoryOptions): Tensor
  bartlettWindow(options: { windowLength: number; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.bartlett_window`: https://docs.pytorch.org/docs/stable/generated/torch.bartlett_window.html */
  bartlettWindow(windowLength: number, periodic: boolean, options?: { out?: Tensor } & FactoryOptions): Tensor
  bartlettWindow(windowLength: number, options: { periodic: boolean; out?: Tensor } & FactoryOptions): Tensor
  bartlettWindow(options: { windowLength: number; periodic: boolean; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.nn.functional.batch_norm`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.batch_norm.html */
  batchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Tensor
  batchNorm(options: { input: Tensor; weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor
  /** `aten::batch_norm_backward(Tensor grad_out, Tensor input, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, bool update, float eps, bool[3] output_mask, Tensor reserve) -> (Tensor, Tensor, Tensor)` */
  batchNormBackward(gradOut: Tensor, input: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, update: boolean, eps: number, outputMask: boolean | readonly boolean[], reserve: Tensor): [Tensor | null, Tensor | null, Tensor | null]
  batchNormBackward(options: { gradOut: Tensor; input: Tensor; weight: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; saveMean: Tensor | null; saveVar: Tensor | null; update: boolean; eps: number; outputMask: boolean | readonly boolean[]; reserve: Tensor }): [Tensor | null, Tensor | null, Tensor | null]
  /** `aten::batch_norm_backward_elemt(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, Tensor sum_dy, Tensor sum_dy_xmu, Tensor count) -> Tensor` */
  batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, sumDyXmu: Tensor, count: Tensor, options?: { out?: Tensor }): Tensor
  batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, sumDyXmu: Tensor, options: { count: Tensor; out?: Tensor }): Tensor
  batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, sumDy: Tensor, options: { sumDyXmu: Tensor; count: Tensor; out?: Tensor }): Tensor
  batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, options: { sumDy: Tensor; sumDyXmu: Tensor; count: Tensor; out?: Tensor }): Tensor
  batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, options: { weight: Tensor | null; sumDy: Tensor; sumDyXmu: Tensor; count: Tensor; out?: Tensor }): Tensor
  batchNormBackwardElemt(gradOut: Tensor, input: Tensor, mean: Tensor, options: { invstd: Tensor; weight: Tensor | null; sumDy: Tensor; sumDyXmu: Tensor; count: Tensor; out?: Tensor }): Tensor
  batchNormBackwardElemt(gradOut: Tensor, input: Tensor, options: { mean: Tensor; invstd: Tensor; weight: Tensor | null; sumDy: Tensor; sumDyXmu: Tensor; count: Tensor; out?: Tensor }): Tensor
  batchNormBackwardElemt(gradOut: Tensor, options: { input: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; sumDy: Tensor; sumDyXmu: Tensor; count: Tensor; out?: Tensor }): Tensor
  batchNormBackwardElemt(options: { gradOut: Tensor; input: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; sumDy: Tensor; sumDyXmu: Tensor; count: Tensor; out?: Tensor }): Tensor
  /** `aten::batch_norm_backward_reduce(Tensor grad_out, Tensor input, Tensor mean, Tensor invstd, Tensor? weight, bool input_g, bool weight_g, bool bias_g) -> (Tensor, Tensor, Tensor, Tensor)` */
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, biasG: boolean, options?: { out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor]
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, weightG: boolean, options: { biasG: boolean; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor]
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, inputG: boolean, options: { weightG: boolean; biasG: boolean; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor]
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, weight: Tensor | null, options: { inputG: boolean; weightG: boolean; biasG: boolean; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor]
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, invstd: Tensor, options: { weight: Tensor | null; inputG: boolean; weightG: boolean; biasG: boolean; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor]
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, mean: Tensor, options: { invstd: Tensor; weight: Tensor | null; inputG: boolean; weightG: boolean; biasG: boolean; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor]
  batchNormBackwardReduce(gradOut: Tensor, input: Tensor, options: { mean: Tensor; invstd: Tensor; weight: Tensor | null; inputG: boolean; weightG: boolean; biasG: boolean; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor]
  batchNormBackwardReduce(gradOut: Tensor, options: { input: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; inputG: boolean; weightG: boolean; biasG: boolean; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor]
  batchNormBackwardReduce(options: { gradOut: Tensor; input: Tensor; mean: Tensor; invstd: Tensor; weight: Tensor | null; inputG: boolean; weightG: boolean; biasG: boolean; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor]
  /** `aten::batch_norm_elemt(Tensor input, Tensor? weight, Tensor? bias, Tensor mean, Tensor invstd, float eps) -> Tensor` */
  batchNormElemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, eps: number, options?: { out?: Tensor }): Tensor
  batchNormElemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, invstd: Tensor, options: { eps: number; out?: Tensor }): Tensor
  batchNormElemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, options: { invstd: Tensor; eps: number; out?: Tensor }): Tensor
  batchNormElemt(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: { mean: Tensor; invstd: Tensor; eps: number; out?: Tensor }): Tensor
  batchNormElemt(input: Tensor, weight: Tensor | null, options: { bias: Tensor | null; mean: Tensor; invstd: Tensor; eps: number; out?: Tensor }): Tensor
  batchNormElemt(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; mean: Tensor; invstd: Tensor; eps: number; out?: Tensor }): Tensor
  batchNormElemt(options: { input: Tensor; weight: Tensor | null; bias: Tensor | null; mean: Tensor; invstd: Tensor; eps: number; out?: Tensor }): Tensor
  /** `aten::batch_norm_gather_stats(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, int count) -> (Tensor, Tensor)` */
  batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, count: number, options?: { out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, options: { count: number; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, options: { eps: number; count: number; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, options: { momentum: number; eps: number; count: number; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, options: { runningVar: Tensor | null; momentum: number; eps: number; count: number; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormGatherStats(input: Tensor, mean: Tensor, invstd: Tensor, options: { runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; count: number; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormGatherStats(input: Tensor, mean: Tensor, options: { invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; count: number; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormGatherStats(input: Tensor, options: { mean: Tensor; invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; count: number; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormGatherStats(options: { input: Tensor; mean: Tensor; invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; count: number; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  /** `aten::batch_norm_gather_stats_with_counts(Tensor input, Tensor mean, Tensor invstd, Tensor? running_mean, Tensor? running_var, float momentum, float eps, Tensor counts) -> (Tensor, Tensor)` */
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, counts: Tensor, options?: { out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, options: { counts: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, options: { eps: number; counts: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, options: { momentum: number; eps: number; counts: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, runningMean: Tensor | null, options: { runningVar: Tensor | null; momentum: number; eps: number; counts: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, invstd: Tensor, options: { runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; counts: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormGatherStatsWithCounts(input: Tensor, mean: Tensor, options: { invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; counts: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormGatherStatsWithCounts(input: Tensor, options: { mean: Tensor; invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; counts: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormGatherStatsWithCounts(options: { input: Tensor; mean: Tensor; invstd: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; eps: number; counts: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  /** `aten::batch_norm_stats(Tensor input, float eps) -> (Tensor, Tensor)` */
  batchNormStats(input: Tensor, eps: number, options?: { out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormStats(input: Tensor, options: { eps: number; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormStats(options: { input: Tensor; eps: number; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  /** `aten::batch_norm_update_stats(Tensor input, Tensor? running_mean, Tensor? running_var, float momentum) -> (Tensor, Tensor)` */
  batchNormUpdateStats(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, options?: { out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormUpdateStats(input: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, options: { momentum: number; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormUpdateStats(input: Tensor, runningMean: Tensor | null, options: { runningVar: Tensor | null; momentum: number; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormUpdateStats(input: Tensor, options: { runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  batchNormUpdateStats(options: { input: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; momentum: number; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  /** `torch.bernoulli`: https://docs.pytorch.org/docs/stable/generated/torch.bernoulli.html */
  bernoulli(input: Tensor, options?: { generator?: Generator | null; out?: Tensor }): Tensor
  bernoulli(options: { input: Tensor; generator?: Generator | null; out?: Tensor }): Tensor
  /** `torch.bernoulli`: https://docs.pytorch.org/docs/stable/generated/torch.bernoulli.html */
  bernoulli(input: Tensor, p: number, options?: { generator?: Generator | null; out?: Tensor }): Tensor
  bernoulli(input: Tensor, options: { p: number; generator?: Generator | null; out?: Tensor }): Tensor
  bernoulli(options: { input: Tensor; p: number; generator?: Generator | null; out?: Tensor }): Tensor
  /** `torch.bernoulli`: https://docs.pytorch.org/docs/stable/generated/torch.bernoulli.html */
  bernoulli(input: Tensor, p: Tensor, options?: { generator?: Generator | null; out?: Tensor }): Tensor
  bernoulli(input: Tensor, options: { p: Tensor; generator?: Generator | null; out?: Tensor }): Tensor
  bernoulli(options: { input: Tensor; p: Tensor; generator?: Generator | null; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.bernoulli_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html
   * @param p default `0.5`
   */
  bernoulli_(input: Tensor, p?: number, options?: { generator?: Generator | null }): Tensor
  bernoulli_(input: Tensor, options: { p?: number; generator?: Generator | null }): Tensor
  bernoulli_(options: { input: Tensor; p?: number; generator?: Generator | null }): Tensor
  /** `torch.Tensor.bernoulli_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bernoulli_.html */
  bernoulli_(input: Tensor, p: Tensor, options?: { generator?: Generator | null }): Tensor
  bernoulli_(input: Tensor, options: { p: Tensor; generator?: Generator | null }): Tensor
  bernoulli_(options: { input: Tensor; p: Tensor; generator?: Generator | null }): Tensor
  /** `torch.nn.functional.bilinear`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.bilinear.html */
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, bias?: Tensor | null): Tensor
  bilinear(input1: Tensor, input2: Tensor, weight: Tensor, options: { bias?: Tensor | null }): Tensor
  bilinear(input1: Tensor, input2: Tensor, options: { weight: Tensor; bias?: Tensor | null }): Tensor
  bilinear(input1: Tensor, options: { input2: Tensor; weight: Tensor; bias?: Tensor | null }): Tensor
  bilinear(options: { input1: Tensor; input2: Tensor; weight: Tensor; bias?: Tensor | null }): Tensor
  /**
   * `torch.nn.functional.binary_cross_entropy`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy.html
   * @param reduction default `1`
   */
  binaryCrossEntropy(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, options?: { out?: Tensor }): Tensor
  binaryCrossEntropy(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number; out?: Tensor }): Tensor
  binaryCrossEntropy(input: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  binaryCrossEntropy(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  binaryCrossEntropy(options: { input: Tensor; target: Tensor; weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  /**
   * `aten::binary_cross_entropy_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor`
   * @param reduction default `1`
   */
  binaryCrossEntropyBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, options?: { out?: Tensor }): Tensor
  binaryCrossEntropyBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number; out?: Tensor }): Tensor
  binaryCrossEntropyBackward(gradOutput: Tensor, self: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  binaryCrossEntropyBackward(gradOutput: Tensor, self: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  binaryCrossEntropyBackward(gradOutput: Tensor, options: { self: Tensor; target: Tensor; weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  binaryCrossEntropyBackward(options: { gradOutput: Tensor; self: Tensor; target: Tensor; weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  /**
   * `torch.nn.functional.binary_cross_entropy_with_logits`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.binary_cross_entropy_with_logits.html
   * @param reduction default `1`
   */
  binaryCrossEntropyWithLogits(input: Tensor, target: Tensor, weight?: Tensor | null, posWeight?: Tensor | null, reduction?: number, options?: { out?: Tensor }): Tensor
  binaryCrossEntropyWithLogits(input: Tensor, target: Tensor, weight: Tensor | null, posWeight: Tensor | null, options: { reduction?: number; out?: Tensor }): Tensor
  binaryCrossEntropyWithLogits(input: Tensor, target: Tensor, weight: Tensor | null, options: { posWeight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  binaryCrossEntropyWithLogits(input: Tensor, target: Tensor, options: { weight?: Tensor | null; posWeight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  binaryCrossEntropyWithLogits(input: Tensor, options: { target: Tensor; weight?: Tensor | null; posWeight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  binaryCrossEntropyWithLogits(options: { input: Tensor; target: Tensor; weight?: Tensor | null; posWeight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  /**
   * `torch.bincount`: https://docs.pytorch.org/docs/stable/generated/torch.bincount.html
   * @param minlength default `0`
   */
  bincount(input: Tensor, weights?: Tensor | null, minlength?: number, options?: { out?: Tensor }): Tensor
  bincount(input: Tensor, weights: Tensor | null, options: { minlength?: number; out?: Tensor }): Tensor
  bincount(input: Tensor, options: { weights?: Tensor | null; minlength?: number; out?: Tensor }): Tensor
  bincount(options: { input: Tensor; weights?: Tensor | null; minlength?: number; out?: Tensor }): Tensor
  /** `aten::binomial(Tensor count, Tensor prob, Generator? generator=None) -> Tensor` */
  binomial(count: Tensor, prob: Tensor, generator?: Generator | null, options?: { out?: Tensor }): Tensor
  binomial(count: Tensor, prob: Tensor, options: { generator?: Generator | null; out?: Tensor }): Tensor
  binomial(count: Tensor, options: { prob: Tensor; generator?: Generator | null; out?: Tensor }): Tensor
  binomial(options: { count: Tensor; prob: Tensor; generator?: Generator | null; out?: Tensor }): Tensor
  /** `torch.bitwise_and`: https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html */
  bitwiseAnd(input: Tensor, other: Tensor | Scalar, options?: { out?: Tensor }): Tensor
  bitwiseAnd(input: Tensor, options: { other: Tensor | Scalar; out?: Tensor }): Tensor
  bitwiseAnd(options: { input: Tensor; other: Tensor | Scalar; out?: Tensor }): Tensor
  /** `torch.bitwise_and`: https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html */
  bitwiseAnd(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  bitwiseAnd(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  bitwiseAnd(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.bitwise_and`: https://docs.pytorch.org/docs/stable/generated/torch.bitwise_and.html */
  bitwiseAnd(input: Scalar, other: Tensor | Scalar, options?: { out?: Tensor }): Tensor
  bitwiseAnd(input: Scalar, options: { other: Tensor | Scalar; out?: Tensor }): Tensor
  bitwiseAnd(options: { input: Scalar; other: Tensor | Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.bitwise_and_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and_.html */
  bitwiseAnd_(input: Tensor, other: Tensor | Scalar): Tensor
  bitwiseAnd_(input: Tensor, options: { other: Tensor | Scalar }): Tensor
  bitwiseAnd_(options: { input: Tensor; other: Tensor | Scalar }): Tensor
  /** `torch.Tensor.bitwise_and_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_and_.html */
  bitwiseAnd_(input: Tensor, other: Scalar): Tensor
  bitwiseAnd_(input: Tensor, options: { other: Scalar }): Tensor
  bitwiseAnd_(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.bitwise_left_shift`: https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html */
  bitwiseLeftShift(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  bitwiseLeftShift(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  bitwiseLeftShift(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.bitwise_left_shift`: https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html */
  bitwiseLeftShift(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  bitwiseLeftShift(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  bitwiseLeftShift(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.bitwise_left_shift`: https://docs.pytorch.org/docs/stable/generated/torch.bitwise_left_shift.html */
  bitwiseLeftShift(input: Scalar, other: Tensor, options?: { out?: Tensor }): Tensor
  bitwiseLeftShift(input: Scalar, options: { other: Tensor; out?: Tensor }): Tensor
  bitwiseLeftShift(options: { input: Scalar; other: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.bitwise_left_shift_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift_.html */
  bitwiseLeftShift_(input: Tensor, other: Tensor): Tensor
  bitwiseLeftShift_(input: Tensor, options: { other: Tensor }): Tensor
  bitwiseLeftShift_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.Tensor.bitwise_left_shift_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_left_shift_.html */
  bitwiseLeftShift_(input: Tensor, other: Scalar): Tensor
  bitwiseLeftShift_(input: Tensor, options: { other: Scalar }): Tensor
  bitwiseLeftShift_(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.bitwise_not`: https://docs.pytorch.org/docs/stable/generated/torch.bitwise_not.html */
  bitwiseNot(input: Tensor, options?: { out?: Tensor }): Tensor
  bitwiseNot(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.bitwise_not_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_not_.html */
  bitwiseNot_(input: Tensor): Tensor
  bitwiseNot_(options: { input: Tensor }): Tensor
  /** `torch.bitwise_or`: https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html */
  bitwiseOr(input: Tensor, other: Tensor | Scalar, options?: { out?: Tensor }): Tensor
  bitwiseOr(input: Tensor, options: { other: Tensor | Scalar; out?: Tensor }): Tensor
  bitwiseOr(options: { input: Tensor; other: Tensor | Scalar; out?: Tensor }): Tensor
  /** `torch.bitwise_or`: https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html */
  bitwiseOr(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  bitwiseOr(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  bitwiseOr(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.bitwise_or`: https://docs.pytorch.org/docs/stable/generated/torch.bitwise_or.html */
  bitwiseOr(input: Scalar, other: Tensor | Scalar, options?: { out?: Tensor }): Tensor
  bitwiseOr(input: Scalar, options: { other: Tensor | Scalar; out?: Tensor }): Tensor
  bitwiseOr(options: { input: Scalar; other: Tensor | Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.bitwise_or_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or_.html */
  bitwiseOr_(input: Tensor, other: Tensor | Scalar): Tensor
  bitwiseOr_(input: Tensor, options: { other: Tensor | Scalar }): Tensor
  bitwiseOr_(options: { input: Tensor; other: Tensor | Scalar }): Tensor
  /** `torch.Tensor.bitwise_or_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_or_.html */
  bitwiseOr_(input: Tensor, other: Scalar): Tensor
  bitwiseOr_(input: Tensor, options: { other: Scalar }): Tensor
  bitwiseOr_(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.bitwise_right_shift`: https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html */
  bitwiseRightShift(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  bitwiseRightShift(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  bitwiseRightShift(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.bitwise_right_shift`: https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html */
  bitwiseRightShift(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  bitwiseRightShift(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  bitwiseRightShift(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.bitwise_right_shift`: https://docs.pytorch.org/docs/stable/generated/torch.bitwise_right_shift.html */
  bitwiseRightShift(input: Scalar, other: Tensor, options?: { out?: Tensor }): Tensor
  bitwiseRightShift(input: Scalar, options: { other: Tensor; out?: Tensor }): Tensor
  bitwiseRightShift(options: { input: Scalar; other: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.bitwise_right_shift_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift_.html */
  bitwiseRightShift_(input: Tensor, other: Tensor): Tensor
  bitwiseRightShift_(input: Tensor, options: { other: Tensor }): Tensor
  bitwiseRightShift_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.Tensor.bitwise_right_shift_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_right_shift_.html */
  bitwiseRightShift_(input: Tensor, other: Scalar): Tensor
  bitwiseRightShift_(input: Tensor, options: { other: Scalar }): Tensor
  bitwiseRightShift_(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.bitwise_xor`: https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html */
  bitwiseXor(input: Tensor, other: Tensor | Scalar, options?: { out?: Tensor }): Tensor
  bitwiseXor(input: Tensor, options: { other: Tensor | Scalar; out?: Tensor }): Tensor
  bitwiseXor(options: { input: Tensor; other: Tensor | Scalar; out?: Tensor }): Tensor
  /** `torch.bitwise_xor`: https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html */
  bitwiseXor(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  bitwiseXor(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  bitwiseXor(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.bitwise_xor`: https://docs.pytorch.org/docs/stable/generated/torch.bitwise_xor.html */
  bitwiseXor(input: Scalar, other: Tensor | Scalar, options?: { out?: Tensor }): Tensor
  bitwiseXor(input: Scalar, options: { other: Tensor | Scalar; out?: Tensor }): Tensor
  bitwiseXor(options: { input: Scalar; other: Tensor | Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.bitwise_xor_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor_.html */
  bitwiseXor_(input: Tensor, other: Tensor | Scalar): Tensor
  bitwiseXor_(input: Tensor, options: { other: Tensor | Scalar }): Tensor
  bitwiseXor_(options: { input: Tensor; other: Tensor | Scalar }): Tensor
  /** `torch.Tensor.bitwise_xor_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.bitwise_xor_.html */
  bitwiseXor_(input: Tensor, other: Scalar): Tensor
  bitwiseXor_(input: Tensor, options: { other: Scalar }): Tensor
  bitwiseXor_(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.blackman_window`: https://docs.pytorch.org/docs/stable/generated/torch.blackman_window.html */
  blackmanWindow(windowLength: number, options?: { out?: Tensor } & FactoryOptions): Tensor
  blackmanWindow(options: { windowLength: number; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.blackman_window`: https://docs.pytorch.org/docs/stable/generated/torch.blackman_window.html */
  blackmanWindow(windowLength: number, periodic: boolean, options?: { out?: Tensor } & FactoryOptions): Tensor
  blackmanWindow(windowLength: number, options: { periodic: boolean; out?: Tensor } & FactoryOptions): Tensor
  blackmanWindow(options: { windowLength: number; periodic: boolean; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.bmm`: https://docs.pytorch.org/docs/stable/generated/torch.bmm.html */
  bmm(input: Tensor, mat2: Tensor, options?: { out?: Tensor }): Tensor
  bmm(input: Tensor, options: { mat2: Tensor; out?: Tensor }): Tensor
  bmm(options: { input: Tensor; mat2: Tensor; out?: Tensor }): Tensor
  /** `torch.bmm`: https://docs.pytorch.org/docs/stable/generated/torch.bmm.html */
  bmm(input: Tensor, mat2: Tensor, outDtype: Dtype, options?: { out?: Tensor }): Tensor
  bmm(input: Tensor, mat2: Tensor, options: { outDtype: Dtype; out?: Tensor }): Tensor
  bmm(input: Tensor, options: { mat2: Tensor; outDtype: Dtype; out?: Tensor }): Tensor
  bmm(options: { input: Tensor; mat2: Tensor; outDtype: Dtype; out?: Tensor }): Tensor
  /** `torch.broadcast_to`: https://docs.pytorch.org/docs/stable/generated/torch.broadcast_to.html */
  broadcastTo(input: Tensor, size: readonly number[]): Tensor
  broadcastTo(input: Tensor, options: { size: readonly number[] }): Tensor
  broadcastTo(options: { input: Tensor; size: readonly number[] }): Tensor
  /**
   * `torch.bucketize`: https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html
   * @param options.outInt32 default `false`
   * @param options.right default `false`
   */
  bucketize(input: Tensor, boundaries: Tensor, options?: { outInt32?: boolean; right?: boolean; out?: Tensor }): Tensor
  bucketize(input: Tensor, options: { boundaries: Tensor; outInt32?: boolean; right?: boolean; out?: Tensor }): Tensor
  bucketize(options: { input: Tensor; boundaries: Tensor; outInt32?: boolean; right?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.bucketize`: https://docs.pytorch.org/docs/stable/generated/torch.bucketize.html
   * @param options.outInt32 default `false`
   * @param options.right default `false`
   */
  bucketize(input: Scalar, boundaries: Tensor, options?: { outInt32?: boolean; right?: boolean; out?: Tensor }): Tensor
  bucketize(input: Scalar, options: { boundaries: Tensor; outInt32?: boolean; right?: boolean; out?: Tensor }): Tensor
  bucketize(options: { input: Scalar; boundaries: Tensor; outInt32?: boolean; right?: boolean; out?: Tensor }): Tensor
  /** `torch.can_cast`: https://docs.pytorch.org/docs/stable/generated/torch.can_cast.html */
  canCast(from_: Dtype, to: Dtype): boolean
  canCast(from_: Dtype, options: { to: Dtype }): boolean
  canCast(options: { from_: Dtype; to: Dtype }): boolean
  /**
   * `torch.cat`: https://docs.pytorch.org/docs/stable/generated/torch.cat.html
   * @param dim default `0`
   */
  cat(tensors: readonly Tensor[], dim?: number, options?: { out?: Tensor }): Tensor
  cat(tensors: readonly Tensor[], options: { dim?: number; out?: Tensor }): Tensor
  cat(options: { tensors: readonly Tensor[]; dim?: number; out?: Tensor }): Tensor
  /**
   * `aten::cauchy(Tensor self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor`
   * @param median default `0`
   * @param sigma default `1`
   */
  cauchy(input: Tensor, median?: number, sigma?: number, options?: { generator?: Generator | null; out?: Tensor }): Tensor
  cauchy(input: Tensor, median: number, options: { sigma?: number; generator?: Generator | null; out?: Tensor }): Tensor
  cauchy(input: Tensor, options: { median?: number; sigma?: number; generator?: Generator | null; out?: Tensor }): Tensor
  cauchy(options: { input: Tensor; median?: number; sigma?: number; generator?: Generator | null; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.cauchy_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cauchy_.html
   * @param median default `0`
   * @param sigma default `1`
   */
  cauchy_(input: Tensor, median?: number, sigma?: number, options?: { generator?: Generator | null }): Tensor
  cauchy_(input: Tensor, median: number, options: { sigma?: number; generator?: Generator | null }): Tensor
  cauchy_(input: Tensor, options: { median?: number; sigma?: number; generator?: Generator | null }): Tensor
  cauchy_(options: { input: Tensor; median?: number; sigma?: number; generator?: Generator | null }): Tensor
  /** `aten::ccol_indices(Tensor(a) self) -> Tensor(a)` */
  ccolIndices(input: Tensor): Tensor
  ccolIndices(options: { input: Tensor }): Tensor
  /** `aten::ccol_indices_copy(Tensor self) -> Tensor` */
  ccolIndicesCopy(input: Tensor, options?: { out?: Tensor }): Tensor
  ccolIndicesCopy(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.ceil`: https://docs.pytorch.org/docs/stable/generated/torch.ceil.html */
  ceil(input: Tensor, options?: { out?: Tensor }): Tensor
  ceil(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.ceil_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ceil_.html */
  ceil_(input: Tensor): Tensor
  ceil_(options: { input: Tensor }): Tensor
  /**
   * `torch.nn.functional.celu`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.celu.html
   * @param alpha default `1`
   */
  celu(input: Tensor, alpha?: Scalar, options?: { out?: Tensor }): Tensor
  celu(input: Tensor, options: { alpha?: Scalar; out?: Tensor }): Tensor
  celu(options: { input: Tensor; alpha?: Scalar; out?: Tensor }): Tensor
  /**
   * `aten::celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)`
   * @param alpha default `1`
   */
  celu_(input: Tensor, alpha?: Scalar): Tensor
  celu_(input: Tensor, options: { alpha?: Scalar }): Tensor
  celu_(options: { input: Tensor; alpha?: Scalar }): Tensor
  /** `torch.Tensor.chalf`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.chalf.html */
  chalf(input: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor
  chalf(options: { input: Tensor; memoryFormat?: MemoryFormat | null }): Tensor
  /** `aten::channel_shuffle(Tensor self, SymInt groups) -> Tensor` */
  channelShuffle(input: Tensor, groups: number, options?: { out?: Tensor }): Tensor
  channelShuffle(input: Tensor, options: { groups: number; out?: Tensor }): Tensor
  channelShuffle(options: { input: Tensor; groups: number; out?: Tensor }): Tensor
  /**
   * `torch.cholesky`: https://docs.pytorch.org/docs/stable/generated/torch.cholesky.html
   * @param upper default `false`
   */
  cholesky(input: Tensor, upper?: boolean, options?: { out?: Tensor }): Tensor
  cholesky(input: Tensor, options: { upper?: boolean; out?: Tensor }): Tensor
  cholesky(options: { input: Tensor; upper?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.cholesky_inverse`: https://docs.pytorch.org/docs/stable/generated/torch.cholesky_inverse.html
   * @param upper default `false`
   */
  choleskyInverse(input: Tensor, upper?: boolean, options?: { out?: Tensor }): Tensor
  choleskyInverse(input: Tensor, options: { upper?: boolean; out?: Tensor }): Tensor
  choleskyInverse(options: { input: Tensor; upper?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.cholesky_solve`: https://docs.pytorch.org/docs/stable/generated/torch.cholesky_solve.html
   * @param upper default `false`
   */
  choleskySolve(input: Tensor, input2: Tensor, upper?: boolean, options?: { out?: Tensor }): Tensor
  choleskySolve(input: Tensor, input2: Tensor, options: { upper?: boolean; out?: Tensor }): Tensor
  choleskySolve(input: Tensor, options: { input2: Tensor; upper?: boolean; out?: Tensor }): Tensor
  choleskySolve(options: { input: Tensor; input2: Tensor; upper?: boolean; out?: Tensor }): Tensor
  /** `aten::choose_qparams_optimized(Tensor input, int numel, int n_bins, float ratio, int bit_width) -> (Tensor, Tensor)` */
  chooseQparamsOptimized(input: Tensor, numel: number, nBins: number, ratio: number, bitWidth: number): [Tensor, Tensor]
  chooseQparamsOptimized(input: Tensor, numel: number, nBins: number, ratio: number, options: { bitWidth: number }): [Tensor, Tensor]
  chooseQparamsOptimized(input: Tensor, numel: number, nBins: number, options: { ratio: number; bitWidth: number }): [Tensor, Tensor]
  chooseQparamsOptimized(input: Tensor, numel: number, options: { nBins: number; ratio: number; bitWidth: number }): [Tensor, Tensor]
  chooseQparamsOptimized(input: Tensor, options: { numel: number; nBins: number; ratio: number; bitWidth: number }): [Tensor, Tensor]
  chooseQparamsOptimized(options: { input: Tensor; numel: number; nBins: number; ratio: number; bitWidth: number }): [Tensor, Tensor]
  /**
   * `torch.chunk`: https://docs.pytorch.org/docs/stable/generated/torch.chunk.html
   * @param dim default `0`
   */
  chunk(input: Tensor, chunks: number, dim?: number): Tensor[]
  chunk(input: Tensor, chunks: number, options: { dim?: number }): Tensor[]
  chunk(input: Tensor, options: { chunks: number; dim?: number }): Tensor[]
  chunk(options: { input: Tensor; chunks: number; dim?: number }): Tensor[]
  /** `torch.clamp`: https://docs.pytorch.org/docs/stable/generated/torch.clamp.html */
  clamp(input: Tensor, min?: Tensor | null, max?: Tensor | null, options?: { out?: Tensor }): Tensor
  clamp(input: Tensor, min: Tensor | null, options: { max?: Tensor | null; out?: Tensor }): Tensor
  clamp(input: Tensor, options: { min?: Tensor | null; max?: Tensor | null; out?: Tensor }): Tensor
  clamp(options: { input: Tensor; min?: Tensor | null; max?: Tensor | null; out?: Tensor }): Tensor
  /** `torch.clamp`: https://docs.pytorch.org/docs/stable/generated/torch.clamp.html */
  clamp(input: Tensor, min?: Scalar | null, max?: Scalar | null, options?: { out?: Tensor }): Tensor
  clamp(input: Tensor, min: Scalar | null, options: { max?: Scalar | null; out?: Tensor }): Tensor
  clamp(input: Tensor, options: { min?: Scalar | null; max?: Scalar | null; out?: Tensor }): Tensor
  clamp(options: { input: Tensor; min?: Scalar | null; max?: Scalar | null; out?: Tensor }): Tensor
  /** `torch.Tensor.clamp_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html */
  clamp_(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor
  clamp_(input: Tensor, min: Tensor | null, options: { max?: Tensor | null }): Tensor
  clamp_(input: Tensor, options: { min?: Tensor | null; max?: Tensor | null }): Tensor
  clamp_(options: { input: Tensor; min?: Tensor | null; max?: Tensor | null }): Tensor
  /** `torch.Tensor.clamp_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clamp_.html */
  clamp_(input: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor
  clamp_(input: Tensor, min: Scalar | null, options: { max?: Scalar | null }): Tensor
  clamp_(input: Tensor, options: { min?: Scalar | null; max?: Scalar | null }): Tensor
  clamp_(options: { input: Tensor; min?: Scalar | null; max?: Scalar | null }): Tensor
  /** `aten::clamp_max.Tensor(Tensor self, Tensor max) -> Tensor` */
  clampMax(input: Tensor, max: Tensor, options?: { out?: Tensor }): Tensor
  clampMax(input: Tensor, options: { max: Tensor; out?: Tensor }): Tensor
  clampMax(options: { input: Tensor; max: Tensor; out?: Tensor }): Tensor
  /** `aten::clamp_max(Tensor self, Scalar max) -> Tensor` */
  clampMax(input: Tensor, max: Scalar, options?: { out?: Tensor }): Tensor
  clampMax(input: Tensor, options: { max: Scalar; out?: Tensor }): Tensor
  clampMax(options: { input: Tensor; max: Scalar; out?: Tensor }): Tensor
  /** `aten::clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)` */
  clampMax_(input: Tensor, max: Tensor): Tensor
  clampMax_(input: Tensor, options: { max: Tensor }): Tensor
  clampMax_(options: { input: Tensor; max: Tensor }): Tensor
  /** `aten::clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)` */
  clampMax_(input: Tensor, max: Scalar): Tensor
  clampMax_(input: Tensor, options: { max: Scalar }): Tensor
  clampMax_(options: { input: Tensor; max: Scalar }): Tensor
  /** `aten::clamp_min.Tensor(Tensor self, Tensor min) -> Tensor` */
  clampMin(input: Tensor, min: Tensor, options?: { out?: Tensor }): Tensor
  clampMin(input: Tensor, options: { min: Tensor; out?: Tensor }): Tensor
  clampMin(options: { input: Tensor; min: Tensor; out?: Tensor }): Tensor
  /** `aten::clamp_min(Tensor self, Scalar min) -> Tensor` */
  clampMin(input: Tensor, min: Scalar, options?: { out?: Tensor }): Tensor
  clampMin(input: Tensor, options: { min: Scalar; out?: Tensor }): Tensor
  clampMin(options: { input: Tensor; min: Scalar; out?: Tensor }): Tensor
  /** `aten::clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)` */
  clampMin_(input: Tensor, min: Tensor): Tensor
  clampMin_(input: Tensor, options: { min: Tensor }): Tensor
  clampMin_(options: { input: Tensor; min: Tensor }): Tensor
  /** `aten::clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)` */
  clampMin_(input: Tensor, min: Scalar): Tensor
  clampMin_(input: Tensor, options: { min: Scalar }): Tensor
  clampMin_(options: { input: Tensor; min: Scalar }): Tensor
  /** `torch.clip`: https://docs.pytorch.org/docs/stable/generated/torch.clip.html */
  clip(input: Tensor, min?: Tensor | null, max?: Tensor | null, options?: { out?: Tensor }): Tensor
  clip(input: Tensor, min: Tensor | null, options: { max?: Tensor | null; out?: Tensor }): Tensor
  clip(input: Tensor, options: { min?: Tensor | null; max?: Tensor | null; out?: Tensor }): Tensor
  clip(options: { input: Tensor; min?: Tensor | null; max?: Tensor | null; out?: Tensor }): Tensor
  /** `torch.clip`: https://docs.pytorch.org/docs/stable/generated/torch.clip.html */
  clip(input: Tensor, min?: Scalar | null, max?: Scalar | null, options?: { out?: Tensor }): Tensor
  clip(input: Tensor, min: Scalar | null, options: { max?: Scalar | null; out?: Tensor }): Tensor
  clip(input: Tensor, options: { min?: Scalar | null; max?: Scalar | null; out?: Tensor }): Tensor
  clip(options: { input: Tensor; min?: Scalar | null; max?: Scalar | null; out?: Tensor }): Tensor
  /** `torch.Tensor.clip_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html */
  clip_(input: Tensor, min?: Tensor | null, max?: Tensor | null): Tensor
  clip_(input: Tensor, min: Tensor | null, options: { max?: Tensor | null }): Tensor
  clip_(input: Tensor, options: { min?: Tensor | null; max?: Tensor | null }): Tensor
  clip_(options: { input: Tensor; min?: Tensor | null; max?: Tensor | null }): Tensor
  /** `torch.Tensor.clip_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.clip_.html */
  clip_(input: Tensor, min?: Scalar | null, max?: Scalar | null): Tensor
  clip_(input: Tensor, min: Scalar | null, options: { max?: Scalar | null }): Tensor
  clip_(input: Tensor, options: { min?: Scalar | null; max?: Scalar | null }): Tensor
  clip_(options: { input: Tensor; min?: Scalar | null; max?: Scalar | null }): Tensor
  /** `torch.clone`: https://docs.pytorch.org/docs/stable/generated/torch.clone.html */
  clone(input: Tensor, options?: { memoryFormat?: MemoryFormat | null; out?: Tensor }): Tensor
  clone(options: { input: Tensor; memoryFormat?: MemoryFormat | null; out?: Tensor }): Tensor
  /** `torch.Tensor.coalesce`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.coalesce.html */
  coalesce(input: Tensor): Tensor
  coalesce(options: { input: Tensor }): Tensor
  /** `aten::col2im(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor` */
  col2im(input: Tensor, outputSize: number | readonly number[], kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], stride: number | readonly number[], options?: { out?: Tensor }): Tensor
  col2im(input: Tensor, outputSize: number | readonly number[], kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], options: { stride: number | readonly number[]; out?: Tensor }): Tensor
  col2im(input: Tensor, outputSize: number | readonly number[], kernelSize: number | readonly number[], dilation: number | readonly number[], options: { padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor }): Tensor
  col2im(input: Tensor, outputSize: number | readonly number[], kernelSize: number | readonly number[], options: { dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor }): Tensor
  col2im(input: Tensor, outputSize: number | readonly number[], options: { kernelSize: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor }): Tensor
  col2im(input: Tensor, options: { outputSize: number | readonly number[]; kernelSize: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor }): Tensor
  col2im(options: { input: Tensor; outputSize: number | readonly number[]; kernelSize: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor }): Tensor
  /** `torch.Tensor.col_indices`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.col_indices.html */
  colIndices(input: Tensor): Tensor
  colIndices(options: { input: Tensor }): Tensor
  /** `aten::col_indices_copy(Tensor self) -> Tensor` */
  colIndicesCopy(input: Tensor, options?: { out?: Tensor }): Tensor
  colIndicesCopy(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.column_stack`: https://docs.pytorch.org/docs/stable/generated/torch.column_stack.html */
  columnStack(tensors: readonly Tensor[], options?: { out?: Tensor }): Tensor
  columnStack(options: { tensors: readonly Tensor[]; out?: Tensor }): Tensor
  /**
   * `torch.combinations`: https://docs.pytorch.org/docs/stable/generated/torch.combinations.html
   * @param r default `2`
   * @param withReplacement default `false`
   */
  combinations(input: Tensor, r?: number, withReplacement?: boolean): Tensor
  combinations(input: Tensor, r: number, options: { withReplacement?: boolean }): Tensor
  combinations(input: Tensor, options: { r?: number; withReplacement?: boolean }): Tensor
  combinations(options: { input: Tensor; r?: number; withReplacement?: boolean }): Tensor
  /** `torch.complex`: https://docs.pytorch.org/docs/stable/generated/torch.complex.html */
  complex(real: Tensor, imag: Tensor, options?: { out?: Tensor }): Tensor
  complex(real: Tensor, options: { imag: Tensor; out?: Tensor }): Tensor
  complex(options: { real: Tensor; imag: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.concat`: https://docs.pytorch.org/docs/stable/generated/torch.concat.html
   * @param dim default `0`
   */
  concat(tensors: readonly Tensor[], dim?: number, options?: { out?: Tensor }): Tensor
  concat(tensors: readonly Tensor[], options: { dim?: number; out?: Tensor }): Tensor
  concat(options: { tensors: readonly Tensor[]; dim?: number; out?: Tensor }): Tensor
  /**
   * `torch.concatenate`: https://docs.pytorch.org/docs/stable/generated/torch.concatenate.html
   * @param dim default `0`
   */
  concatenate(tensors: readonly Tensor[], dim?: number, options?: { out?: Tensor }): Tensor
  concatenate(tensors: readonly Tensor[], options: { dim?: number; out?: Tensor }): Tensor
  concatenate(options: { tensors: readonly Tensor[]; dim?: number; out?: Tensor }): Tensor
  /** `torch.conj`: https://docs.pytorch.org/docs/stable/generated/torch.conj.html */
  conj(input: Tensor): Tensor
  conj(options: { input: Tensor }): Tensor
  /** `torch.conj_physical`: https://docs.pytorch.org/docs/stable/generated/torch.conj_physical.html */
  conjPhysical(input: Tensor, options?: { out?: Tensor }): Tensor
  conjPhysical(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.conj_physical_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.conj_physical_.html */
  conjPhysical_(input: Tensor): Tensor
  conjPhysical_(options: { input: Tensor }): Tensor
  /**
   * `aten::constant_pad_nd(Tensor self, SymInt[] pad, Scalar value=0) -> Tensor`
   * @param value default `0`
   */
  constantPadNd(input: Tensor, pad: readonly number[], value?: Scalar, options?: { out?: Tensor }): Tensor
  constantPadNd(input: Tensor, pad: readonly number[], options: { value?: Scalar; out?: Tensor }): Tensor
  constantPadNd(input: Tensor, options: { pad: readonly number[]; value?: Scalar; out?: Tensor }): Tensor
  constantPadNd(options: { input: Tensor; pad: readonly number[]; value?: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.contiguous`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.contiguous.html
   * @param options.memoryFormat default `'contiguous_format'`
   */
  contiguous(input: Tensor, options?: { memoryFormat?: MemoryFormat }): Tensor
  contiguous(options: { input: Tensor; memoryFormat?: MemoryFormat }): Tensor
  /**
   * `torch.nn.functional.conv1d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html
   * @param stride default `[1]`
   * @param padding default `[0]`
   * @param dilation default `[1]`
   * @param groups default `1`
   */
  conv1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], groups?: number): Tensor
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { groups?: number }): Tensor
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; groups?: number }): Tensor
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv1d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv1d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv1d(options: { input: Tensor; weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  /**
   * `torch.nn.functional.conv1d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv1d.html
   * @param stride default `[1]`
   * @param padding default `'valid'`
   * @param dilation default `[1]`
   * @param groups default `1`
   */
  conv1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: string, dilation?: number | readonly number[], groups?: number): Tensor
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: string, dilation: number | readonly number[], options: { groups?: number }): Tensor
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: string, options: { dilation?: number | readonly number[]; groups?: number }): Tensor
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv1d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv1d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv1d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv1d(options: { input: Tensor; weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  /**
   * `torch.nn.functional.conv2d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
   * @param stride default `[1, 1]`
   * @param padding default `[0, 0]`
   * @param dilation default `[1, 1]`
   * @param groups default `1`
   */
  conv2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], groups?: number): Tensor
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { groups?: number }): Tensor
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; groups?: number }): Tensor
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv2d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv2d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv2d(options: { input: Tensor; weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  /**
   * `torch.nn.functional.conv2d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv2d.html
   * @param stride default `[1, 1]`
   * @param padding default `'valid'`
   * @param dilation default `[1, 1]`
   * @param groups default `1`
   */
  conv2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: string, dilation?: number | readonly number[], groups?: number): Tensor
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: string, dilation: number | readonly number[], options: { groups?: number }): Tensor
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: string, options: { dilation?: number | readonly number[]; groups?: number }): Tensor
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv2d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv2d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv2d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv2d(options: { input: Tensor; weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  /**
   * `torch.nn.functional.conv3d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html
   * @param stride default `[1, 1, 1]`
   * @param padding default `[0, 0, 0]`
   * @param dilation default `[1, 1, 1]`
   * @param groups default `1`
   */
  conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], groups?: number): Tensor
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { groups?: number }): Tensor
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; groups?: number }): Tensor
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv3d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv3d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv3d(options: { input: Tensor; weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number }): Tensor
  /**
   * `torch.nn.functional.conv3d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv3d.html
   * @param stride default `[1, 1, 1]`
   * @param padding default `'valid'`
   * @param dilation default `[1, 1, 1]`
   * @param groups default `1`
   */
  conv3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: string, dilation?: number | readonly number[], groups?: number): Tensor
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: string, dilation: number | readonly number[], options: { groups?: number }): Tensor
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: string, options: { dilation?: number | readonly number[]; groups?: number }): Tensor
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv3d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv3d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv3d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  conv3d(options: { input: Tensor; weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: string; dilation?: number | readonly number[]; groups?: number }): Tensor
  /** `aten::conv_depthwise3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding, SymInt[3] dilation) -> Tensor` */
  convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options?: { out?: Tensor }): Tensor
  convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation: number | readonly number[]; out?: Tensor }): Tensor
  convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding: number | readonly number[]; dilation: number | readonly number[]; out?: Tensor }): Tensor
  convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options: { stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[]; out?: Tensor }): Tensor
  convDepthwise3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[]; out?: Tensor }): Tensor
  convDepthwise3d(input: Tensor, weight: Tensor, options: { kernelSize: number | readonly number[]; bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[]; out?: Tensor }): Tensor
  convDepthwise3d(input: Tensor, options: { weight: Tensor; kernelSize: number | readonly number[]; bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[]; out?: Tensor }): Tensor
  convDepthwise3d(options: { input: Tensor; weight: Tensor; kernelSize: number | readonly number[]; bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[]; out?: Tensor }): Tensor
  /**
   * `aten::conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) -> Tensor`
   * @param pad default `0`
   */
  convTbc(input: Tensor, weight: Tensor, bias: Tensor, pad?: number, options?: { out?: Tensor }): Tensor
  convTbc(input: Tensor, weight: Tensor, bias: Tensor, options: { pad?: number; out?: Tensor }): Tensor
  convTbc(input: Tensor, weight: Tensor, options: { bias: Tensor; pad?: number; out?: Tensor }): Tensor
  convTbc(input: Tensor, options: { weight: Tensor; bias: Tensor; pad?: number; out?: Tensor }): Tensor
  convTbc(options: { input: Tensor; weight: Tensor; bias: Tensor; pad?: number; out?: Tensor }): Tensor
  /** `aten::conv_tbc_backward(Tensor self, Tensor input, Tensor weight, Tensor bias, int pad) -> (Tensor, Tensor, Tensor)` */
  convTbcBackward(self: Tensor, input: Tensor, weight: Tensor, bias: Tensor, pad: number): [Tensor, Tensor, Tensor]
  convTbcBackward(self: Tensor, input: Tensor, weight: Tensor, bias: Tensor, options: { pad: number }): [Tensor, Tensor, Tensor]
  convTbcBackward(self: Tensor, input: Tensor, weight: Tensor, options: { bias: Tensor; pad: number }): [Tensor, Tensor, Tensor]
  convTbcBackward(self: Tensor, input: Tensor, options: { weight: Tensor; bias: Tensor; pad: number }): [Tensor, Tensor, Tensor]
  convTbcBackward(self: Tensor, options: { input: Tensor; weight: Tensor; bias: Tensor; pad: number }): [Tensor, Tensor, Tensor]
  convTbcBackward(options: { self: Tensor; input: Tensor; weight: Tensor; bias: Tensor; pad: number }): [Tensor, Tensor, Tensor]
  /**
   * `torch.nn.functional.conv_transpose1d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose1d.html
   * @param stride default `[1]`
   * @param padding default `[0]`
   * @param outputPadding default `[0]`
   * @param groups default `1`
   * @param dilation default `[1]`
   */
  convTranspose1d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Tensor
  convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], groups: number, options: { dilation?: number | readonly number[] }): Tensor
  convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], options: { groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose1d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose1d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose1d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose1d(options: { input: Tensor; weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  /**
   * `torch.nn.functional.conv_transpose2d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose2d.html
   * @param stride default `[1, 1]`
   * @param padding default `[0, 0]`
   * @param outputPadding default `[0, 0]`
   * @param groups default `1`
   * @param dilation default `[1, 1]`
   */
  convTranspose2d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Tensor
  convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], groups: number, options: { dilation?: number | readonly number[] }): Tensor
  convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], options: { groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose2d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose2d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose2d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose2d(options: { input: Tensor; weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  /**
   * `torch.nn.functional.conv_transpose3d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.conv_transpose3d.html
   * @param stride default `[1, 1, 1]`
   * @param padding default `[0, 0, 0]`
   * @param outputPadding default `[0, 0, 0]`
   * @param groups default `1`
   * @param dilation default `[1, 1, 1]`
   */
  convTranspose3d(input: Tensor, weight: Tensor, bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], groups?: number, dilation?: number | readonly number[]): Tensor
  convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], groups: number, options: { dilation?: number | readonly number[] }): Tensor
  convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], options: { groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose3d(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose3d(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose3d(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  convTranspose3d(options: { input: Tensor; weight: Tensor; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; groups?: number; dilation?: number | readonly number[] }): Tensor
  /** `aten::convolution(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor` */
  convolution(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, options?: { out?: Tensor }): Tensor
  convolution(options: { input: Tensor; weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; transposed: boolean; outputPadding: readonly number[]; groups: number; out?: Tensor }): Tensor
  /** `aten::convolution_backward(Tensor grad_output, Tensor input, Tensor weight, SymInt[]? bias_sizes, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  convolutionBackward(gradOutput: Tensor, input: Tensor, weight: Tensor, biasSizes: readonly number[] | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options?: { out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  convolutionBackward(options: { gradOutput: Tensor; input: Tensor; weight: Tensor; biasSizes: readonly number[] | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; transposed: boolean; outputPadding: readonly number[]; groups: number; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  /** `aten::convolution_backward_overrideable(Tensor grad_output, Tensor input, Tensor weight, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask) -> (Tensor grad_input, Tensor grad_weight, Tensor grad_bias)` */
  convolutionBackwardOverrideable(gradOutput: Tensor, input: Tensor, weight: Tensor, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options?: { out?: readonly [Tensor, Tensor, Tensor] }): GradInputOrNullGradWeightOrNullGradBiasOrNull
  convolutionBackwardOverrideable(options: { gradOutput: Tensor; input: Tensor; weight: Tensor; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; transposed: boolean; outputPadding: readonly number[]; groups: number; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): GradInputOrNullGradWeightOrNullGradBiasOrNull
  /** `aten::convolution_overrideable(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor` */
  convolutionOverrideable(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], transposed: boolean, outputPadding: readonly number[], groups: number, options?: { out?: Tensor }): Tensor
  convolutionOverrideable(options: { input: Tensor; weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; transposed: boolean; outputPadding: readonly number[]; groups: number; out?: Tensor }): Tensor
  /**
   * `aten::copy(Tensor self, Tensor src, bool non_blocking=False) -> Tensor`
   * @param nonBlocking default `false`
   */
  copy(input: Tensor, src: Tensor | Scalar, nonBlocking?: boolean, options?: { out?: Tensor }): Tensor
  copy(input: Tensor, src: Tensor | Scalar, options: { nonBlocking?: boolean; out?: Tensor }): Tensor
  copy(input: Tensor, options: { src: Tensor | Scalar; nonBlocking?: boolean; out?: Tensor }): Tensor
  copy(options: { input: Tensor; src: Tensor | Scalar; nonBlocking?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.copy_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copy_.html
   * @param nonBlocking default `false`
   */
  copy_(input: Tensor, src: Tensor | Scalar, nonBlocking?: boolean): Tensor
  copy_(input: Tensor, src: Tensor | Scalar, options: { nonBlocking?: boolean }): Tensor
  copy_(input: Tensor, options: { src: Tensor | Scalar; nonBlocking?: boolean }): Tensor
  copy_(options: { input: Tensor; src: Tensor | Scalar; nonBlocking?: boolean }): Tensor
  /**
   * `aten::copy_sparse_to_sparse(Tensor self, Tensor src, bool non_blocking=False) -> Tensor`
   * @param nonBlocking default `false`
   */
  copySparseToSparse(input: Tensor, src: Tensor, nonBlocking?: boolean, options?: { out?: Tensor }): Tensor
  copySparseToSparse(input: Tensor, src: Tensor, options: { nonBlocking?: boolean; out?: Tensor }): Tensor
  copySparseToSparse(input: Tensor, options: { src: Tensor; nonBlocking?: boolean; out?: Tensor }): Tensor
  copySparseToSparse(options: { input: Tensor; src: Tensor; nonBlocking?: boolean; out?: Tensor }): Tensor
  /**
   * `aten::copy_sparse_to_sparse_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)`
   * @param nonBlocking default `false`
   */
  copySparseToSparse_(input: Tensor, src: Tensor, nonBlocking?: boolean): Tensor
  copySparseToSparse_(input: Tensor, src: Tensor, options: { nonBlocking?: boolean }): Tensor
  copySparseToSparse_(input: Tensor, options: { src: Tensor; nonBlocking?: boolean }): Tensor
  copySparseToSparse_(options: { input: Tensor; src: Tensor; nonBlocking?: boolean }): Tensor
  /** `torch.copysign`: https://docs.pytorch.org/docs/stable/generated/torch.copysign.html */
  copysign(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  copysign(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  copysign(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.copysign`: https://docs.pytorch.org/docs/stable/generated/torch.copysign.html */
  copysign(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  copysign(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  copysign(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.copysign_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign_.html */
  copysign_(input: Tensor, other: Tensor): Tensor
  copysign_(input: Tensor, options: { other: Tensor }): Tensor
  copysign_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.Tensor.copysign_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.copysign_.html */
  copysign_(input: Tensor, other: Scalar): Tensor
  copysign_(input: Tensor, options: { other: Scalar }): Tensor
  copysign_(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.corrcoef`: https://docs.pytorch.org/docs/stable/generated/torch.corrcoef.html */
  corrcoef(input: Tensor): Tensor
  corrcoef(options: { input: Tensor }): Tensor
  /** `torch.cos`: https://docs.pytorch.org/docs/stable/generated/torch.cos.html */
  cos(input: Tensor, options?: { out?: Tensor }): Tensor
  cos(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.cos_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cos_.html */
  cos_(input: Tensor): Tensor
  cos_(options: { input: Tensor }): Tensor
  /** `torch.cosh`: https://docs.pytorch.org/docs/stable/generated/torch.cosh.html */
  cosh(input: Tensor, options?: { out?: Tensor }): Tensor
  cosh(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.cosh_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cosh_.html */
  cosh_(input: Tensor): Tensor
  cosh_(options: { input: Tensor }): Tensor
  /**
   * `torch.nn.functional.cosine_embedding_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_embedding_loss.html
   * @param margin default `0`
   * @param reduction default `1`
   */
  cosineEmbeddingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor
  cosineEmbeddingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, options: { reduction?: number }): Tensor
  cosineEmbeddingLoss(input1: Tensor, input2: Tensor, target: Tensor, options: { margin?: number; reduction?: number }): Tensor
  cosineEmbeddingLoss(input1: Tensor, input2: Tensor, options: { target: Tensor; margin?: number; reduction?: number }): Tensor
  cosineEmbeddingLoss(input1: Tensor, options: { input2: Tensor; target: Tensor; margin?: number; reduction?: number }): Tensor
  cosineEmbeddingLoss(options: { input1: Tensor; input2: Tensor; target: Tensor; margin?: number; reduction?: number }): Tensor
  /**
   * `torch.nn.functional.cosine_similarity`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.cosine_similarity.html
   * @param dim default `1`
   * @param eps default `1e-8`
   */
  cosineSimilarity(x1: Tensor, x2: Tensor, dim?: number, eps?: number): Tensor
  cosineSimilarity(x1: Tensor, x2: Tensor, dim: number, options: { eps?: number }): Tensor
  cosineSimilarity(x1: Tensor, x2: Tensor, options: { dim?: number; eps?: number }): Tensor
  cosineSimilarity(x1: Tensor, options: { x2: Tensor; dim?: number; eps?: number }): Tensor
  cosineSimilarity(options: { x1: Tensor; x2: Tensor; dim?: number; eps?: number }): Tensor
  /** `torch.count_nonzero`: https://docs.pytorch.org/docs/stable/generated/torch.count_nonzero.html */
  countNonzero(input: Tensor, dim?: number | null, options?: { out?: Tensor }): Tensor
  countNonzero(input: Tensor, options: { dim?: number | null; out?: Tensor }): Tensor
  countNonzero(options: { input: Tensor; dim?: number | null; out?: Tensor }): Tensor
  /** `torch.count_nonzero`: https://docs.pytorch.org/docs/stable/generated/torch.count_nonzero.html */
  countNonzero(input: Tensor, dim: readonly number[], options?: { out?: Tensor }): Tensor
  countNonzero(input: Tensor, options: { dim: readonly number[]; out?: Tensor }): Tensor
  countNonzero(options: { input: Tensor; dim: readonly number[]; out?: Tensor }): Tensor
  /**
   * `torch.cov`: https://docs.pytorch.org/docs/stable/generated/torch.cov.html
   * @param options.correction default `1`
   */
  cov(input: Tensor, options?: { correction?: number; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor
  cov(options: { input: Tensor; correction?: number; fweights?: Tensor | null; aweights?: Tensor | null }): Tensor
  /** `torch.cross`: https://docs.pytorch.org/docs/stable/generated/torch.cross.html */
  cross(input: Tensor, other: Tensor, dim?: number | null, options?: { out?: Tensor }): Tensor
  cross(input: Tensor, other: Tensor, options: { dim?: number | null; out?: Tensor }): Tensor
  cross(input: Tensor, options: { other: Tensor; dim?: number | null; out?: Tensor }): Tensor
  cross(options: { input: Tensor; other: Tensor; dim?: number | null; out?: Tensor }): Tensor
  /**
   * `aten::cross_entropy_loss(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float label_smoothing=0.) -> Tensor`
   * @param reduction default `1`
   * @param ignoreIndex default `-100`
   * @param labelSmoothing default `0`
   */
  crossEntropyLoss(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number, labelSmoothing?: number): Tensor
  crossEntropyLoss(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, options: { labelSmoothing?: number }): Tensor
  crossEntropyLoss(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { ignoreIndex?: number; labelSmoothing?: number }): Tensor
  crossEntropyLoss(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number; ignoreIndex?: number; labelSmoothing?: number }): Tensor
  crossEntropyLoss(input: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number; labelSmoothing?: number }): Tensor
  crossEntropyLoss(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number; ignoreIndex?: number; labelSmoothing?: number }): Tensor
  crossEntropyLoss(options: { input: Tensor; target: Tensor; weight?: Tensor | null; reduction?: number; ignoreIndex?: number; labelSmoothing?: number }): Tensor
  /** `torch.Tensor.crow_indices`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.crow_indices.html */
  crowIndices(input: Tensor): Tensor
  crowIndices(options: { input: Tensor }): Tensor
  /** `aten::crow_indices_copy(Tensor self) -> Tensor` */
  crowIndicesCopy(input: Tensor, options?: { out?: Tensor }): Tensor
  crowIndicesCopy(options: { input: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.nn.functional.ctc_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html
   * @param blank default `0`
   * @param reduction default `1`
   * @param zeroInfinity default `false`
   */
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank?: number, reduction?: number, zeroInfinity?: boolean): Tensor
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, reduction: number, options: { zeroInfinity?: boolean }): Tensor
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, options: { reduction?: number; zeroInfinity?: boolean }): Tensor
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], options: { blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], options: { targetLengths: readonly number[]; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor
  ctcLoss(logProbs: Tensor, targets: Tensor, options: { inputLengths: readonly number[]; targetLengths: readonly number[]; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor
  ctcLoss(logProbs: Tensor, options: { targets: Tensor; inputLengths: readonly number[]; targetLengths: readonly number[]; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor
  ctcLoss(options: { logProbs: Tensor; targets: Tensor; inputLengths: readonly number[]; targetLengths: readonly number[]; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor
  /**
   * `torch.nn.functional.ctc_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.ctc_loss.html
   * @param blank default `0`
   * @param reduction default `1`
   * @param zeroInfinity default `false`
   */
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank?: number, reduction?: number, zeroInfinity?: boolean): Tensor
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, reduction: number, options: { zeroInfinity?: boolean }): Tensor
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, options: { reduction?: number; zeroInfinity?: boolean }): Tensor
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, options: { blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor
  ctcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, options: { targetLengths: Tensor; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor
  ctcLoss(logProbs: Tensor, targets: Tensor, options: { inputLengths: Tensor; targetLengths: Tensor; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor
  ctcLoss(logProbs: Tensor, options: { targets: Tensor; inputLengths: Tensor; targetLengths: Tensor; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor
  ctcLoss(options: { logProbs: Tensor; targets: Tensor; inputLengths: Tensor; targetLengths: Tensor; blank?: number; reduction?: number; zeroInfinity?: boolean }): Tensor
  /** `aten::cudnn_affine_grid_generator(Tensor theta, int N, int C, int H, int W) -> Tensor grid` */
  cudnnAffineGridGenerator(theta: Tensor, N: number, C: number, H: number, W: number, options?: { out?: Tensor }): Tensor
  cudnnAffineGridGenerator(theta: Tensor, N: number, C: number, H: number, options: { W: number; out?: Tensor }): Tensor
  cudnnAffineGridGenerator(theta: Tensor, N: number, C: number, options: { H: number; W: number; out?: Tensor }): Tensor
  cudnnAffineGridGenerator(theta: Tensor, N: number, options: { C: number; H: number; W: number; out?: Tensor }): Tensor
  cudnnAffineGridGenerator(theta: Tensor, options: { N: number; C: number; H: number; W: number; out?: Tensor }): Tensor
  cudnnAffineGridGenerator(options: { theta: Tensor; N: number; C: number; H: number; W: number; out?: Tensor }): Tensor
  /** `aten::cudnn_affine_grid_generator_backward(Tensor grad, int N, int C, int H, int W) -> Tensor grad_theta` */
  cudnnAffineGridGeneratorBackward(grad: Tensor, N: number, C: number, H: number, W: number, options?: { out?: Tensor }): Tensor
  cudnnAffineGridGeneratorBackward(grad: Tensor, N: number, C: number, H: number, options: { W: number; out?: Tensor }): Tensor
  cudnnAffineGridGeneratorBackward(grad: Tensor, N: number, C: number, options: { H: number; W: number; out?: Tensor }): Tensor
  cudnnAffineGridGeneratorBackward(grad: Tensor, N: number, options: { C: number; H: number; W: number; out?: Tensor }): Tensor
  cudnnAffineGridGeneratorBackward(grad: Tensor, options: { N: number; C: number; H: number; W: number; out?: Tensor }): Tensor
  cudnnAffineGridGeneratorBackward(options: { grad: Tensor; N: number; C: number; H: number; W: number; out?: Tensor }): Tensor
  /** `aten::cudnn_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor, Tensor)` */
  cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options?: { out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor]
  cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, options: { epsilon: number; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor]
  cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, options: { exponentialAverageFactor: number; epsilon: number; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor]
  cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor]
  cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, options: { runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor]
  cudnnBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, options: { runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor]
  cudnnBatchNorm(input: Tensor, weight: Tensor, options: { bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor]
  cudnnBatchNorm(input: Tensor, options: { weight: Tensor; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor]
  cudnnBatchNorm(options: { input: Tensor; weight: Tensor; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor]
  /** `aten::cudnn_batch_norm_backward(Tensor input, Tensor grad_output, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, float epsilon, Tensor reserveSpace) -> (Tensor, Tensor, Tensor)` */
  cudnnBatchNormBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number, reserveSpace: Tensor, options?: { out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  cudnnBatchNormBackward(options: { input: Tensor; gradOutput: Tensor; weight: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; saveMean: Tensor | null; saveVar: Tensor | null; epsilon: number; reserveSpace: Tensor; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  /** `aten::cudnn_convolution(Tensor self, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor` */
  cudnnConvolution(input: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean, options?: { out?: Tensor }): Tensor
  cudnnConvolution(options: { input: Tensor; weight: Tensor; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor }): Tensor
  /** `aten::cudnn_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  cudnnConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number, options?: { out?: Tensor }): Tensor
  cudnnConvolutionAddRelu(options: { input: Tensor; weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number; out?: Tensor }): Tensor
  /** `aten::cudnn_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  cudnnConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number, options?: { out?: Tensor }): Tensor
  cudnnConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], options: { groups: number; out?: Tensor }): Tensor
  cudnnConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], options: { dilation: readonly number[]; groups: number; out?: Tensor }): Tensor
  cudnnConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], options: { padding: readonly number[]; dilation: readonly number[]; groups: number; out?: Tensor }): Tensor
  cudnnConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number; out?: Tensor }): Tensor
  cudnnConvolutionRelu(input: Tensor, weight: Tensor, options: { bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number; out?: Tensor }): Tensor
  cudnnConvolutionRelu(input: Tensor, options: { weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number; out?: Tensor }): Tensor
  cudnnConvolutionRelu(options: { input: Tensor; weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number; out?: Tensor }): Tensor
  /** `aten::cudnn_convolution_transpose(Tensor self, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic, bool allow_tf32) -> Tensor` */
  cudnnConvolutionTranspose(input: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, allowTf32: boolean, options?: { out?: Tensor }): Tensor
  cudnnConvolutionTranspose(options: { input: Tensor; weight: Tensor; padding: readonly number[]; outputPadding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; allowTf32: boolean; out?: Tensor }): Tensor
  /** `aten::cudnn_grid_sampler(Tensor self, Tensor grid) -> Tensor output` */
  cudnnGridSampler(input: Tensor, grid: Tensor, options?: { out?: Tensor }): Tensor
  cudnnGridSampler(input: Tensor, options: { grid: Tensor; out?: Tensor }): Tensor
  cudnnGridSampler(options: { input: Tensor; grid: Tensor; out?: Tensor }): Tensor
  /** `aten::cudnn_grid_sampler_backward(Tensor self, Tensor grid, Tensor grad_output) -> (Tensor grad_self, Tensor grad_grid)` */
  cudnnGridSamplerBackward(input: Tensor, grid: Tensor, gradOutput: Tensor, options?: { out?: readonly [Tensor, Tensor] }): GradSelfGradGrid
  cudnnGridSamplerBackward(input: Tensor, grid: Tensor, options: { gradOutput: Tensor; out?: readonly [Tensor, Tensor] }): GradSelfGradGrid
  cudnnGridSamplerBackward(input: Tensor, options: { grid: Tensor; gradOutput: Tensor; out?: readonly [Tensor, Tensor] }): GradSelfGradGrid
  cudnnGridSamplerBackward(options: { input: Tensor; grid: Tensor; gradOutput: Tensor; out?: readonly [Tensor, Tensor] }): GradSelfGradGrid
  /** `aten::cudnn_is_acceptable(Tensor self) -> bool` */
  cudnnIsAcceptable(input: Tensor): boolean
  cudnnIsAcceptable(options: { input: Tensor }): boolean
  /** `torch.cummax`: https://docs.pytorch.org/docs/stable/generated/torch.cummax.html */
  cummax(input: Tensor, dim: number, options?: { out?: readonly [Tensor, Tensor] }): ValuesIndices
  cummax(input: Tensor, options: { dim: number; out?: readonly [Tensor, Tensor] }): ValuesIndices
  cummax(options: { input: Tensor; dim: number; out?: readonly [Tensor, Tensor] }): ValuesIndices
  /** `aten::cummaxmin_backward(Tensor grad, Tensor input, Tensor indices, int dim) -> Tensor` */
  cummaxminBackward(grad: Tensor, input: Tensor, indices: Tensor, dim: number): Tensor
  cummaxminBackward(grad: Tensor, input: Tensor, indices: Tensor, options: { dim: number }): Tensor
  cummaxminBackward(grad: Tensor, input: Tensor, options: { indices: Tensor; dim: number }): Tensor
  cummaxminBackward(grad: Tensor, options: { input: Tensor; indices: Tensor; dim: number }): Tensor
  cummaxminBackward(options: { grad: Tensor; input: Tensor; indices: Tensor; dim: number }): Tensor
  /** `torch.cummin`: https://docs.pytorch.org/docs/stable/generated/torch.cummin.html */
  cummin(input: Tensor, dim: number, options?: { out?: readonly [Tensor, Tensor] }): ValuesIndices
  cummin(input: Tensor, options: { dim: number; out?: readonly [Tensor, Tensor] }): ValuesIndices
  cummin(options: { input: Tensor; dim: number; out?: readonly [Tensor, Tensor] }): ValuesIndices
  /** `torch.cumprod`: https://docs.pytorch.org/docs/stable/generated/torch.cumprod.html */
  cumprod(input: Tensor, dim: number, options?: Keywords<{ dtype?: Dtype | null; out?: Tensor }>): Tensor
  cumprod(input: Tensor, options: Keywords<{ dim: number; dtype?: Dtype | null; out?: Tensor }>): Tensor
  cumprod(options: Keywords<{ input: Tensor; dim: number; dtype?: Dtype | null; out?: Tensor }>): Tensor
  /** `torch.Tensor.cumprod_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumprod_.html */
  cumprod_(input: Tensor, dim: number, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
  cumprod_(input: Tensor, options: Keywords<{ dim: number; dtype?: Dtype | null }>): Tensor
  cumprod_(options: Keywords<{ input: Tensor; dim: number; dtype?: Dtype | null }>): Tensor
  /** `aten::cumprod_backward(Tensor grad, Tensor input, int dim, Tensor output) -> Tensor` */
  cumprodBackward(grad: Tensor, input: Tensor, dim: number, output: Tensor): Tensor
  cumprodBackward(grad: Tensor, input: Tensor, dim: number, options: { output: Tensor }): Tensor
  cumprodBackward(grad: Tensor, input: Tensor, options: { dim: number; output: Tensor }): Tensor
  cumprodBackward(grad: Tensor, options: { input: Tensor; dim: number; output: Tensor }): Tensor
  cumprodBackward(options: { grad: Tensor; input: Tensor; dim: number; output: Tensor }): Tensor
  /** `torch.cumsum`: https://docs.pytorch.org/docs/stable/generated/torch.cumsum.html */
  cumsum(input: Tensor, dim: number, options?: Keywords<{ dtype?: Dtype | null; out?: Tensor }>): Tensor
  cumsum(input: Tensor, options: Keywords<{ dim: number; dtype?: Dtype | null; out?: Tensor }>): Tensor
  cumsum(options: Keywords<{ input: Tensor; dim: number; dtype?: Dtype | null; out?: Tensor }>): Tensor
  /** `torch.Tensor.cumsum_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.cumsum_.html */
  cumsum_(input: Tensor, dim: number, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
  cumsum_(input: Tensor, options: Keywords<{ dim: number; dtype?: Dtype | null }>): Tensor
  cumsum_(options: Keywords<{ input: Tensor; dim: number; dtype?: Dtype | null }>): Tensor
  /**
   * `torch.cumulative_trapezoid`: https://docs.pytorch.org/docs/stable/generated/torch.cumulative_trapezoid.html
   * @param options.dx default `1`
   * @param options.dim default `-1`
   */
  cumulativeTrapezoid(y: Tensor, options?: { dx?: Scalar; dim?: number }): Tensor
  cumulativeTrapezoid(options: { y: Tensor; dx?: Scalar; dim?: number }): Tensor
  /**
   * `torch.cumulative_trapezoid`: https://docs.pytorch.org/docs/stable/generated/torch.cumulative_trapezoid.html
   * @param options.dim default `-1`
   */
  cumulativeTrapezoid(y: Tensor, x: Tensor, options?: { dim?: number }): Tensor
  cumulativeTrapezoid(y: Tensor, options: { x: Tensor; dim?: number }): Tensor
  cumulativeTrapezoid(options: { y: Tensor; x: Tensor; dim?: number }): Tensor
  /** `aten::data(Tensor self) -> Tensor` */
  data(input: Tensor): Tensor
  data(options: { input: Tensor }): Tensor
  /** `torch.deg2rad`: https://docs.pytorch.org/docs/stable/generated/torch.deg2rad.html */
  deg2rad(input: Tensor, options?: { out?: Tensor }): Tensor
  deg2rad(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.deg2rad_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.deg2rad_.html */
  deg2rad_(input: Tensor): Tensor
  deg2rad_(options: { input: Tensor }): Tensor
  /** `torch.Tensor.dense_dim`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dense_dim.html */
  denseDim(input: Tensor): number
  denseDim(options: { input: Tensor }): number
  /** `torch.dequantize`: https://docs.pytorch.org/docs/stable/generated/torch.dequantize.html */
  dequantize(input: Tensor, options?: { out?: Tensor }): Tensor
  dequantize(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.dequantize`: https://docs.pytorch.org/docs/stable/generated/torch.dequantize.html */
  dequantize(tensors: readonly Tensor[], options?: { out?: readonly Tensor[] }): Tensor[]
  dequantize(options: { tensors: readonly Tensor[]; out?: readonly Tensor[] }): Tensor[]
  /** `torch.det`: https://docs.pytorch.org/docs/stable/generated/torch.det.html */
  det(input: Tensor): Tensor
  det(options: { input: Tensor }): Tensor
  /** `torch.Tensor.detach`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach.html */
  detach(input: Tensor): Tensor
  detach(options: { input: Tensor }): Tensor
  /** `torch.Tensor.detach_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.detach_.html */
  detach_(input: Tensor): Tensor
  detach_(options: { input: Tensor }): Tensor
  /** `aten::detach_copy(Tensor self) -> Tensor` */
  detachCopy(input: Tensor, options?: { out?: Tensor }): Tensor
  detachCopy(options: { input: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.diag`: https://docs.pytorch.org/docs/stable/generated/torch.diag.html
   * @param diagonal default `0`
   */
  diag(input: Tensor, diagonal?: number, options?: { out?: Tensor }): Tensor
  diag(input: Tensor, options: { diagonal?: number; out?: Tensor }): Tensor
  diag(options: { input: Tensor; diagonal?: number; out?: Tensor }): Tensor
  /**
   * `torch.diag_embed`: https://docs.pytorch.org/docs/stable/generated/torch.diag_embed.html
   * @param offset default `0`
   * @param dim1 default `-2`
   * @param dim2 default `-1`
   */
  diagEmbed(input: Tensor, offset?: number, dim1?: number, dim2?: number, options?: { out?: Tensor }): Tensor
  diagEmbed(input: Tensor, offset: number, dim1: number, options: { dim2?: number; out?: Tensor }): Tensor
  diagEmbed(input: Tensor, offset: number, options: { dim1?: number; dim2?: number; out?: Tensor }): Tensor
  diagEmbed(input: Tensor, options: { offset?: number; dim1?: number; dim2?: number; out?: Tensor }): Tensor
  diagEmbed(options: { input: Tensor; offset?: number; dim1?: number; dim2?: number; out?: Tensor }): Tensor
  /**
   * `torch.diagflat`: https://docs.pytorch.org/docs/stable/generated/torch.diagflat.html
   * @param offset default `0`
   */
  diagflat(input: Tensor, offset?: number): Tensor
  diagflat(input: Tensor, options: { offset?: number }): Tensor
  diagflat(options: { input: Tensor; offset?: number }): Tensor
  /**
   * `torch.diagonal`: https://docs.pytorch.org/docs/stable/generated/torch.diagonal.html
   * @param offset default `0`
   * @param dim1 default `0`
   * @param dim2 default `1`
   */
  diagonal(input: Tensor, offset?: number, dim1?: number, dim2?: number): Tensor
  diagonal(input: Tensor, offset: number, dim1: number, options: { dim2?: number }): Tensor
  diagonal(input: Tensor, offset: number, options: { dim1?: number; dim2?: number }): Tensor
  diagonal(input: Tensor, options: { offset?: number; dim1?: number; dim2?: number }): Tensor
  diagonal(options: { input: Tensor; offset?: number; dim1?: number; dim2?: number }): Tensor
  /** `aten::diagonal_backward(Tensor grad_output, SymInt[] input_sizes, int offset, int dim1, int dim2) -> Tensor` */
  diagonalBackward(gradOutput: Tensor, inputSizes: readonly number[], offset: number, dim1: number, dim2: number, options?: { out?: Tensor }): Tensor
  diagonalBackward(gradOutput: Tensor, inputSizes: readonly number[], offset: number, dim1: number, options: { dim2: number; out?: Tensor }): Tensor
  diagonalBackward(gradOutput: Tensor, inputSizes: readonly number[], offset: number, options: { dim1: number; dim2: number; out?: Tensor }): Tensor
  diagonalBackward(gradOutput: Tensor, inputSizes: readonly number[], options: { offset: number; dim1: number; dim2: number; out?: Tensor }): Tensor
  diagonalBackward(gradOutput: Tensor, options: { inputSizes: readonly number[]; offset: number; dim1: number; dim2: number; out?: Tensor }): Tensor
  diagonalBackward(options: { gradOutput: Tensor; inputSizes: readonly number[]; offset: number; dim1: number; dim2: number; out?: Tensor }): Tensor
  /**
   * `aten::diagonal_copy(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor`
   * @param offset default `0`
   * @param dim1 default `0`
   * @param dim2 default `1`
   */
  diagonalCopy(input: Tensor, offset?: number, dim1?: number, dim2?: number, options?: { out?: Tensor }): Tensor
  diagonalCopy(input: Tensor, offset: number, dim1: number, options: { dim2?: number; out?: Tensor }): Tensor
  diagonalCopy(input: Tensor, offset: number, options: { dim1?: number; dim2?: number; out?: Tensor }): Tensor
  diagonalCopy(input: Tensor, options: { offset?: number; dim1?: number; dim2?: number; out?: Tensor }): Tensor
  diagonalCopy(options: { input: Tensor; offset?: number; dim1?: number; dim2?: number; out?: Tensor }): Tensor
  /**
   * `torch.diagonal_scatter`: https://docs.pytorch.org/docs/stable/generated/torch.diagonal_scatter.html
   * @param offset default `0`
   * @param dim1 default `0`
   * @param dim2 default `1`
   */
  diagonalScatter(input: Tensor, src: Tensor, offset?: number, dim1?: number, dim2?: number, options?: { out?: Tensor }): Tensor
  diagonalScatter(input: Tensor, src: Tensor, offset: number, dim1: number, options: { dim2?: number; out?: Tensor }): Tensor
  diagonalScatter(input: Tensor, src: Tensor, offset: number, options: { dim1?: number; dim2?: number; out?: Tensor }): Tensor
  diagonalScatter(input: Tensor, src: Tensor, options: { offset?: number; dim1?: number; dim2?: number; out?: Tensor }): Tensor
  diagonalScatter(input: Tensor, options: { src: Tensor; offset?: number; dim1?: number; dim2?: number; out?: Tensor }): Tensor
  diagonalScatter(options: { input: Tensor; src: Tensor; offset?: number; dim1?: number; dim2?: number; out?: Tensor }): Tensor
  /**
   * `torch.diff`: https://docs.pytorch.org/docs/stable/generated/torch.diff.html
   * @param n default `1`
   * @param dim default `-1`
   */
  diff(input: Tensor, n?: number, dim?: number, prepend?: Tensor | null, append?: Tensor | null, options?: { out?: Tensor }): Tensor
  diff(input: Tensor, n: number, dim: number, prepend: Tensor | null, options: { append?: Tensor | null; out?: Tensor }): Tensor
  diff(input: Tensor, n: number, dim: number, options: { prepend?: Tensor | null; append?: Tensor | null; out?: Tensor }): Tensor
  diff(input: Tensor, n: number, options: { dim?: number; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor }): Tensor
  diff(input: Tensor, options: { n?: number; dim?: number; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor }): Tensor
  diff(options: { input: Tensor; n?: number; dim?: number; prepend?: Tensor | null; append?: Tensor | null; out?: Tensor }): Tensor
  /** `torch.digamma`: https://docs.pytorch.org/docs/stable/generated/torch.digamma.html */
  digamma(input: Tensor, options?: { out?: Tensor }): Tensor
  digamma(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.digamma_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.digamma_.html */
  digamma_(input: Tensor): Tensor
  digamma_(options: { input: Tensor }): Tensor
  /** `torch.Tensor.dim`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.dim.html */
  dim(input: Tensor): number
  dim(options: { input: Tensor }): number
  /**
   * `torch.dist`: https://docs.pytorch.org/docs/stable/generated/torch.dist.html
   * @param p default `2`
   */
  dist(input: Tensor, other: Tensor, p?: Scalar, options?: { out?: Tensor }): Tensor
  dist(input: Tensor, other: Tensor, options: { p?: Scalar; out?: Tensor }): Tensor
  dist(input: Tensor, options: { other: Tensor; p?: Scalar; out?: Tensor }): Tensor
  dist(options: { input: Tensor; other: Tensor; p?: Scalar; out?: Tensor }): Tensor
  /** `torch.div`: https://docs.pytorch.org/docs/stable/generated/torch.div.html */
  div(input: Tensor, other: Tensor | Scalar, options?: { out?: Tensor }): Tensor
  div(input: Tensor, options: { other: Tensor | Scalar; out?: Tensor }): Tensor
  div(options: { input: Tensor; other: Tensor | Scalar; out?: Tensor }): Tensor
  /** `torch.div`: https://docs.pytorch.org/docs/stable/generated/torch.div.html */
  div(input: Tensor, other: Tensor | Scalar, options: { roundingMode: string | null; out?: Tensor }): Tensor
  div(input: Tensor, options: { other: Tensor | Scalar; roundingMode: string | null; out?: Tensor }): Tensor
  div(options: { input: Tensor; other: Tensor | Scalar; roundingMode: string | null; out?: Tensor }): Tensor
  /** `torch.div`: https://docs.pytorch.org/docs/stable/generated/torch.div.html */
  div(input: Tensor, other: Scalar, options: { roundingMode: string | null; out?: Tensor }): Tensor
  div(input: Tensor, options: { other: Scalar; roundingMode: string | null; out?: Tensor }): Tensor
  div(options: { input: Tensor; other: Scalar; roundingMode: string | null; out?: Tensor }): Tensor
  /** `torch.div`: https://docs.pytorch.org/docs/stable/generated/torch.div.html */
  div(input: Tensor, other: Tensor | Scalar, options: { roundingMode: string | null; out: Tensor }): Tensor
  div(input: Tensor, options: { other: Tensor | Scalar; roundingMode: string | null; out: Tensor }): Tensor
  div(options: { input: Tensor; other: Tensor | Scalar; roundingMode: string | null; out: Tensor }): Tensor
  /** `torch.div`: https://docs.pytorch.org/docs/stable/generated/torch.div.html */
  div(input: Tensor, other: Scalar, options: { roundingMode: string | null; out: Tensor }): Tensor
  div(input: Tensor, options: { other: Scalar; roundingMode: string | null; out: Tensor }): Tensor
  div(options: { input: Tensor; other: Scalar; roundingMode: string | null; out: Tensor }): Tensor
  /** `torch.Tensor.div_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html */
  div_(input: Tensor, other: Tensor | Scalar): Tensor
  div_(input: Tensor, options: { other: Tensor | Scalar }): Tensor
  div_(options: { input: Tensor; other: Tensor | Scalar }): Tensor
  /** `torch.Tensor.div_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html */
  div_(input: Tensor, other: Tensor | Scalar, options: { roundingMode: string | null }): Tensor
  div_(input: Tensor, options: { other: Tensor | Scalar; roundingMode: string | null }): Tensor
  div_(options: { input: Tensor; other: Tensor | Scalar; roundingMode: string | null }): Tensor
  /** `torch.Tensor.div_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.div_.html */
  div_(input: Tensor, other: Scalar, options: { roundingMode: string | null }): Tensor
  div_(input: Tensor, options: { other: Scalar; roundingMode: string | null }): Tensor
  div_(options: { input: Tensor; other: Scalar; roundingMode: string | null }): Tensor
  /** `torch.divide`: https://docs.pytorch.org/docs/stable/generated/torch.divide.html */
  divide(input: Tensor, other: Tensor | Scalar, options?: { out?: Tensor }): Tensor
  divide(input: Tensor, options: { other: Tensor | Scalar; out?: Tensor }): Tensor
  divide(options: { input: Tensor; other: Tensor | Scalar; out?: Tensor }): Tensor
  /** `torch.divide`: https://docs.pytorch.org/docs/stable/generated/torch.divide.html */
  divide(input: Tensor, other: Tensor | Scalar, options: { roundingMode: string | null; out?: Tensor }): Tensor
  divide(input: Tensor, options: { other: Tensor | Scalar; roundingMode: string | null; out?: Tensor }): Tensor
  divide(options: { input: Tensor; other: Tensor | Scalar; roundingMode: string | null; out?: Tensor }): Tensor
  /** `torch.divide`: https://docs.pytorch.org/docs/stable/generated/torch.divide.html */
  divide(input: Tensor, other: Scalar): Tensor
  divide(input: Tensor, options: { other: Scalar }): Tensor
  divide(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.divide`: https://docs.pytorch.org/docs/stable/generated/torch.divide.html */
  divide(input: Tensor, other: Scalar, options: { roundingMode: string | null }): Tensor
  divide(input: Tensor, options: { other: Scalar; roundingMode: string | null }): Tensor
  divide(options: { input: Tensor; other: Scalar; roundingMode: string | null }): Tensor
  /** `torch.divide`: https://docs.pytorch.org/docs/stable/generated/torch.divide.html */
  divide(input: Tensor, other: Tensor | Scalar, options: { roundingMode: string | null; out: Tensor }): Tensor
  divide(input: Tensor, options: { other: Tensor | Scalar; roundingMode: string | null; out: Tensor }): Tensor
  divide(options: { input: Tensor; other: Tensor | Scalar; roundingMode: string | null; out: Tensor }): Tensor
  /** `torch.Tensor.divide_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html */
  divide_(input: Tensor, other: Tensor | Scalar): Tensor
  divide_(input: Tensor, options: { other: Tensor | Scalar }): Tensor
  divide_(options: { input: Tensor; other: Tensor | Scalar }): Tensor
  /** `torch.Tensor.divide_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html */
  divide_(input: Tensor, other: Tensor | Scalar, options: { roundingMode: string | null }): Tensor
  divide_(input: Tensor, options: { other: Tensor | Scalar; roundingMode: string | null }): Tensor
  divide_(options: { input: Tensor; other: Tensor | Scalar; roundingMode: string | null }): Tensor
  /** `torch.Tensor.divide_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html */
  divide_(input: Tensor, other: Scalar): Tensor
  divide_(input: Tensor, options: { other: Scalar }): Tensor
  divide_(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.Tensor.divide_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.divide_.html */
  divide_(input: Tensor, other: Scalar, options: { roundingMode: string | null }): Tensor
  divide_(input: Tensor, options: { other: Scalar; roundingMode: string | null }): Tensor
  divide_(options: { input: Tensor; other: Scalar; roundingMode: string | null }): Tensor
  /** `torch.dot`: https://docs.pytorch.org/docs/stable/generated/torch.dot.html */
  dot(input: Tensor, tensor: Tensor, options?: { out?: Tensor }): Tensor
  dot(input: Tensor, options: { tensor: Tensor; out?: Tensor }): Tensor
  dot(options: { input: Tensor; tensor: Tensor; out?: Tensor }): Tensor
  /** `torch.nn.functional.dropout`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.dropout.html */
  dropout(input: Tensor, p: number, train: boolean): Tensor
  dropout(input: Tensor, p: number, options: { train: boolean }): Tensor
  dropout(input: Tensor, options: { p: number; train: boolean }): Tensor
  dropout(options: { input: Tensor; p: number; train: boolean }): Tensor
  /** `aten::dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  dropout_(input: Tensor, p: number, train: boolean): Tensor
  dropout_(input: Tensor, p: number, options: { train: boolean }): Tensor
  dropout_(input: Tensor, options: { p: number; train: boolean }): Tensor
  dropout_(options: { input: Tensor; p: number; train: boolean }): Tensor
  /** `torch.dsplit`: https://docs.pytorch.org/docs/stable/generated/torch.dsplit.html */
  dsplit(input: Tensor, sections: number): Tensor[]
  dsplit(input: Tensor, options: { sections: number }): Tensor[]
  dsplit(options: { input: Tensor; sections: number }): Tensor[]
  /** `torch.dsplit`: https://docs.pytorch.org/docs/stable/generated/torch.dsplit.html */
  dsplit(input: Tensor, indices: readonly number[]): Tensor[]
  dsplit(input: Tensor, options: { indices: readonly number[] }): Tensor[]
  dsplit(options: { input: Tensor; indices: readonly number[] }): Tensor[]
  /** `torch.dstack`: https://docs.pytorch.org/docs/stable/generated/torch.dstack.html */
  dstack(tensors: readonly Tensor[], options?: { out?: Tensor }): Tensor
  dstack(options: { tensors: readonly Tensor[]; out?: Tensor }): Tensor
  /**
   * `torch.nn.functional.elu`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu.html
   * @param alpha default `1`
   * @param scale default `1`
   * @param inputScale default `1`
   */
  elu(input: Tensor, alpha?: Scalar, scale?: Scalar, inputScale?: Scalar, options?: { out?: Tensor }): Tensor
  elu(input: Tensor, alpha: Scalar, scale: Scalar, options: { inputScale?: Scalar; out?: Tensor }): Tensor
  elu(input: Tensor, alpha: Scalar, options: { scale?: Scalar; inputScale?: Scalar; out?: Tensor }): Tensor
  elu(input: Tensor, options: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar; out?: Tensor }): Tensor
  elu(options: { input: Tensor; alpha?: Scalar; scale?: Scalar; inputScale?: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.nn.functional.elu_`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.elu_.html
   * @param alpha default `1`
   * @param scale default `1`
   * @param inputScale default `1`
   */
  elu_(input: Tensor, alpha?: Scalar, scale?: Scalar, inputScale?: Scalar): Tensor
  elu_(input: Tensor, alpha: Scalar, scale: Scalar, options: { inputScale?: Scalar }): Tensor
  elu_(input: Tensor, alpha: Scalar, options: { scale?: Scalar; inputScale?: Scalar }): Tensor
  elu_(input: Tensor, options: { alpha?: Scalar; scale?: Scalar; inputScale?: Scalar }): Tensor
  elu_(options: { input: Tensor; alpha?: Scalar; scale?: Scalar; inputScale?: Scalar }): Tensor
  /** `aten::elu_backward(Tensor grad_output, Scalar alpha, Scalar scale, Scalar input_scale, bool is_result, Tensor self_or_result) -> Tensor` */
  eluBackward(gradOutput: Tensor, alpha: Scalar, scale: Scalar, inputScale: Scalar, isResult: boolean, selfOrResult: Tensor, options?: { out?: Tensor }): Tensor
  eluBackward(gradOutput: Tensor, alpha: Scalar, scale: Scalar, inputScale: Scalar, isResult: boolean, options: { selfOrResult: Tensor; out?: Tensor }): Tensor
  eluBackward(gradOutput: Tensor, alpha: Scalar, scale: Scalar, inputScale: Scalar, options: { isResult: boolean; selfOrResult: Tensor; out?: Tensor }): Tensor
  eluBackward(gradOutput: Tensor, alpha: Scalar, scale: Scalar, options: { inputScale: Scalar; isResult: boolean; selfOrResult: Tensor; out?: Tensor }): Tensor
  eluBackward(gradOutput: Tensor, alpha: Scalar, options: { scale: Scalar; inputScale: Scalar; isResult: boolean; selfOrResult: Tensor; out?: Tensor }): Tensor
  eluBackward(gradOutput: Tensor, options: { alpha: Scalar; scale: Scalar; inputScale: Scalar; isResult: boolean; selfOrResult: Tensor; out?: Tensor }): Tensor
  eluBackward(options: { gradOutput: Tensor; alpha: Scalar; scale: Scalar; inputScale: Scalar; isResult: boolean; selfOrResult: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.nn.functional.embedding`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding.html
   * @param paddingIdx default `-1`
   * @param scaleGradByFreq default `false`
   * @param sparse default `false`
   */
  embedding(weight: Tensor, indices: Tensor, paddingIdx?: number, scaleGradByFreq?: boolean, sparse?: boolean, options?: { out?: Tensor }): Tensor
  embedding(weight: Tensor, indices: Tensor, paddingIdx: number, scaleGradByFreq: boolean, options: { sparse?: boolean; out?: Tensor }): Tensor
  embedding(weight: Tensor, indices: Tensor, paddingIdx: number, options: { scaleGradByFreq?: boolean; sparse?: boolean; out?: Tensor }): Tensor
  embedding(weight: Tensor, indices: Tensor, options: { paddingIdx?: number; scaleGradByFreq?: boolean; sparse?: boolean; out?: Tensor }): Tensor
  embedding(weight: Tensor, options: { indices: Tensor; paddingIdx?: number; scaleGradByFreq?: boolean; sparse?: boolean; out?: Tensor }): Tensor
  embedding(options: { weight: Tensor; indices: Tensor; paddingIdx?: number; scaleGradByFreq?: boolean; sparse?: boolean; out?: Tensor }): Tensor
  /** `aten::embedding_backward(Tensor grad, Tensor indices, SymInt num_weights, SymInt padding_idx, bool scale_grad_by_freq, bool sparse) -> Tensor` */
  embeddingBackward(grad: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean, sparse: boolean): Tensor
  embeddingBackward(grad: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean, options: { sparse: boolean }): Tensor
  embeddingBackward(grad: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, options: { scaleGradByFreq: boolean; sparse: boolean }): Tensor
  embeddingBackward(grad: Tensor, indices: Tensor, numWeights: number, options: { paddingIdx: number; scaleGradByFreq: boolean; sparse: boolean }): Tensor
  embeddingBackward(grad: Tensor, indices: Tensor, options: { numWeights: number; paddingIdx: number; scaleGradByFreq: boolean; sparse: boolean }): Tensor
  embeddingBackward(grad: Tensor, options: { indices: Tensor; numWeights: number; paddingIdx: number; scaleGradByFreq: boolean; sparse: boolean }): Tensor
  embeddingBackward(options: { grad: Tensor; indices: Tensor; numWeights: number; paddingIdx: number; scaleGradByFreq: boolean; sparse: boolean }): Tensor
  /**
   * `torch.nn.functional.embedding_bag`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html
   * @param scaleGradByFreq default `false`
   * @param mode default `0`
   * @param sparse default `false`
   * @param includeLastOffset default `false`
   */
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq?: boolean, mode?: number, sparse?: boolean, perSampleWeights?: Tensor | null, includeLastOffset?: boolean): [Tensor, Tensor, Tensor, Tensor]
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, options: { includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor]
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, sparse: boolean, options: { perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor]
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, options: { sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor]
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, options: { mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor]
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, options: { scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor]
  embeddingBag(weight: Tensor, indices: Tensor, options: { offsets: Tensor; scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor]
  embeddingBag(weight: Tensor, options: { indices: Tensor; offsets: Tensor; scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor]
  embeddingBag(options: { weight: Tensor; indices: Tensor; offsets: Tensor; scaleGradByFreq?: boolean; mode?: number; sparse?: boolean; perSampleWeights?: Tensor | null; includeLastOffset?: boolean }): [Tensor, Tensor, Tensor, Tensor]
  /** `torch.nn.functional.embedding_bag`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.embedding_bag.html */
  embeddingBag(weight: Tensor, indices: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, includeLastOffset: boolean, paddingIdx: number | null): [Tensor, Tensor, Tensor, Tensor]
  embeddingBag(options: { weight: Tensor; indices: Tensor; offsets: Tensor; scaleGradByFreq: boolean; mode: number; sparse: boolean; perSampleWeights: Tensor | null; includeLastOffset: boolean; paddingIdx: number | null }): [Tensor, Tensor, Tensor, Tensor]
  /** `aten::embedding_dense_backward(Tensor grad_output, Tensor indices, SymInt num_weights, SymInt padding_idx, bool scale_grad_by_freq) -> Tensor` */
  embeddingDenseBackward(gradOutput: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean, options?: { out?: Tensor }): Tensor
  embeddingDenseBackward(gradOutput: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, options: { scaleGradByFreq: boolean; out?: Tensor }): Tensor
  embeddingDenseBackward(gradOutput: Tensor, indices: Tensor, numWeights: number, options: { paddingIdx: number; scaleGradByFreq: boolean; out?: Tensor }): Tensor
  embeddingDenseBackward(gradOutput: Tensor, indices: Tensor, options: { numWeights: number; paddingIdx: number; scaleGradByFreq: boolean; out?: Tensor }): Tensor
  embeddingDenseBackward(gradOutput: Tensor, options: { indices: Tensor; numWeights: number; paddingIdx: number; scaleGradByFreq: boolean; out?: Tensor }): Tensor
  embeddingDenseBackward(options: { gradOutput: Tensor; indices: Tensor; numWeights: number; paddingIdx: number; scaleGradByFreq: boolean; out?: Tensor }): Tensor
  /** `aten::embedding_renorm(Tensor self, Tensor indices, float max_norm, float norm_type) -> Tensor` */
  embeddingRenorm(input: Tensor, indices: Tensor, maxNorm: number, normType: number, options?: { out?: Tensor }): Tensor
  embeddingRenorm(input: Tensor, indices: Tensor, maxNorm: number, options: { normType: number; out?: Tensor }): Tensor
  embeddingRenorm(input: Tensor, indices: Tensor, options: { maxNorm: number; normType: number; out?: Tensor }): Tensor
  embeddingRenorm(input: Tensor, options: { indices: Tensor; maxNorm: number; normType: number; out?: Tensor }): Tensor
  embeddingRenorm(options: { input: Tensor; indices: Tensor; maxNorm: number; normType: number; out?: Tensor }): Tensor
  /** `aten::embedding_renorm_(Tensor(a!) self, Tensor indices, float max_norm, float norm_type) -> Tensor(a!)` */
  embeddingRenorm_(input: Tensor, indices: Tensor, maxNorm: number, normType: number): Tensor
  embeddingRenorm_(input: Tensor, indices: Tensor, maxNorm: number, options: { normType: number }): Tensor
  embeddingRenorm_(input: Tensor, indices: Tensor, options: { maxNorm: number; normType: number }): Tensor
  embeddingRenorm_(input: Tensor, options: { indices: Tensor; maxNorm: number; normType: number }): Tensor
  embeddingRenorm_(options: { input: Tensor; indices: Tensor; maxNorm: number; normType: number }): Tensor
  /** `aten::embedding_sparse_backward(Tensor grad, Tensor indices, int num_weights, int padding_idx, bool scale_grad_by_freq) -> Tensor` */
  embeddingSparseBackward(grad: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean): Tensor
  embeddingSparseBackward(grad: Tensor, indices: Tensor, numWeights: number, paddingIdx: number, options: { scaleGradByFreq: boolean }): Tensor
  embeddingSparseBackward(grad: Tensor, indices: Tensor, numWeights: number, options: { paddingIdx: number; scaleGradByFreq: boolean }): Tensor
  embeddingSparseBackward(grad: Tensor, indices: Tensor, options: { numWeights: number; paddingIdx: number; scaleGradByFreq: boolean }): Tensor
  embeddingSparseBackward(grad: Tensor, options: { indices: Tensor; numWeights: number; paddingIdx: number; scaleGradByFreq: boolean }): Tensor
  embeddingSparseBackward(options: { grad: Tensor; indices: Tensor; numWeights: number; paddingIdx: number; scaleGradByFreq: boolean }): Tensor
  /** `torch.empty`: https://docs.pytorch.org/docs/stable/generated/torch.empty.html */
  empty(size: readonly number[], options?: { memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  empty(...size: readonly number[]): Tensor
  empty(...sizeAndOptions: readonly [...size: number[], options: { memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions]): Tensor
  empty(options: { size: readonly number[]; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.empty_like`: https://docs.pytorch.org/docs/stable/generated/torch.empty_like.html */
  emptyLike(input: Tensor, options?: { memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  emptyLike(options: { input: Tensor; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  /** `aten::empty_permuted(SymInt[] size, int[] physical_layout, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  emptyPermuted(size: readonly number[], physicalLayout: readonly number[], options?: { out?: Tensor } & FactoryOptions): Tensor
  emptyPermuted(size: readonly number[], options: { physicalLayout: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  emptyPermuted(options: { size: readonly number[]; physicalLayout: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  /** `aten::empty_quantized(int[] size, Tensor qtensor, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor` */
  emptyQuantized(size: readonly number[], qtensor: Tensor, options?: { memoryFormat?: MemoryFormat | null; out?: Tensor } & Placement): Tensor
  emptyQuantized(size: readonly number[], options: { qtensor: Tensor; memoryFormat?: MemoryFormat | null; out?: Tensor } & Placement): Tensor
  emptyQuantized(options: { size: readonly number[]; qtensor: Tensor; memoryFormat?: MemoryFormat | null; out?: Tensor } & Placement): Tensor
  /** `torch.empty_strided`: https://docs.pytorch.org/docs/stable/generated/torch.empty_strided.html */
  emptyStrided(size: readonly number[], stride: readonly number[], options?: { out?: Tensor } & FactoryOptions): Tensor
  emptyStrided(size: readonly number[], options: { stride: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  emptyStrided(options: { size: readonly number[]; stride: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.eq`: https://docs.pytorch.org/docs/stable/generated/torch.eq.html */
  eq(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  eq(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  eq(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.eq`: https://docs.pytorch.org/docs/stable/generated/torch.eq.html */
  eq(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  eq(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  eq(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.eq_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq_.html */
  eq_(input: Tensor, other: Tensor): Tensor
  eq_(input: Tensor, options: { other: Tensor }): Tensor
  eq_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.Tensor.eq_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.eq_.html */
  eq_(input: Tensor, other: Scalar): Tensor
  eq_(input: Tensor, options: { other: Scalar }): Tensor
  eq_(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.equal`: https://docs.pytorch.org/docs/stable/generated/torch.equal.html */
  equal(input: Tensor, other: Tensor): boolean
  equal(input: Tensor, options: { other: Tensor }): boolean
  equal(options: { input: Tensor; other: Tensor }): boolean
  /** `torch.erf`: https://docs.pytorch.org/docs/stable/generated/torch.erf.html */
  erf(input: Tensor, options?: { out?: Tensor }): Tensor
  erf(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.erf_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erf_.html */
  erf_(input: Tensor): Tensor
  erf_(options: { input: Tensor }): Tensor
  /** `torch.erfc`: https://docs.pytorch.org/docs/stable/generated/torch.erfc.html */
  erfc(input: Tensor, options?: { out?: Tensor }): Tensor
  erfc(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.erfc_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfc_.html */
  erfc_(input: Tensor): Tensor
  erfc_(options: { input: Tensor }): Tensor
  /** `torch.erfinv`: https://docs.pytorch.org/docs/stable/generated/torch.erfinv.html */
  erfinv(input: Tensor, options?: { out?: Tensor }): Tensor
  erfinv(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.erfinv_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.erfinv_.html */
  erfinv_(input: Tensor): Tensor
  erfinv_(options: { input: Tensor }): Tensor
  /** `torch.exp`: https://docs.pytorch.org/docs/stable/generated/torch.exp.html */
  exp(input: Tensor, options?: { out?: Tensor }): Tensor
  exp(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.exp2`: https://docs.pytorch.org/docs/stable/generated/torch.exp2.html */
  exp2(input: Tensor, options?: { out?: Tensor }): Tensor
  exp2(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.exp2_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp2_.html */
  exp2_(input: Tensor): Tensor
  exp2_(options: { input: Tensor }): Tensor
  /** `torch.Tensor.exp_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exp_.html */
  exp_(input: Tensor): Tensor
  exp_(options: { input: Tensor }): Tensor
  /**
   * `torch.Tensor.expand`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand.html
   * @param options.implicit default `false`
   */
  expand(input: Tensor, size: readonly number[], options?: { implicit?: boolean }): Tensor
  expand(input: Tensor, options: { size: readonly number[]; implicit?: boolean }): Tensor
  expand(options: { input: Tensor; size: readonly number[]; implicit?: boolean }): Tensor
  /** `torch.Tensor.expand_as`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expand_as.html */
  expandAs(input: Tensor, other: Tensor): Tensor
  expandAs(input: Tensor, options: { other: Tensor }): Tensor
  expandAs(options: { input: Tensor; other: Tensor }): Tensor
  /**
   * `aten::expand_copy(Tensor self, SymInt[] size, *, bool implicit=False) -> Tensor`
   * @param options.implicit default `false`
   */
  expandCopy(input: Tensor, size: readonly number[], options?: { implicit?: boolean; out?: Tensor }): Tensor
  expandCopy(input: Tensor, options: { size: readonly number[]; implicit?: boolean; out?: Tensor }): Tensor
  expandCopy(options: { input: Tensor; size: readonly number[]; implicit?: boolean; out?: Tensor }): Tensor
  /** `torch.expm1`: https://docs.pytorch.org/docs/stable/generated/torch.expm1.html */
  expm1(input: Tensor, options?: { out?: Tensor }): Tensor
  expm1(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.expm1_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.expm1_.html */
  expm1_(input: Tensor): Tensor
  expm1_(options: { input: Tensor }): Tensor
  /**
   * `aten::exponential(Tensor self, float lambd=1., *, Generator? generator=None) -> Tensor`
   * @param lambd default `1`
   */
  exponential(input: Tensor, lambd?: number, options?: { generator?: Generator | null; out?: Tensor }): Tensor
  exponential(input: Tensor, options: { lambd?: number; generator?: Generator | null; out?: Tensor }): Tensor
  exponential(options: { input: Tensor; lambd?: number; generator?: Generator | null; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.exponential_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.exponential_.html
   * @param lambd default `1`
   */
  exponential_(input: Tensor, lambd?: number, options?: { generator?: Generator | null }): Tensor
  exponential_(input: Tensor, options: { lambd?: number; generator?: Generator | null }): Tensor
  exponential_(options: { input: Tensor; lambd?: number; generator?: Generator | null }): Tensor
  /** `torch.eye`: https://docs.pytorch.org/docs/stable/generated/torch.eye.html */
  eye(n: number, options?: { out?: Tensor } & FactoryOptions): Tensor
  eye(options: { n: number; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.eye`: https://docs.pytorch.org/docs/stable/generated/torch.eye.html */
  eye(n: number, m: number, options?: { out?: Tensor } & FactoryOptions): Tensor
  eye(n: number, options: { m: number; out?: Tensor } & FactoryOptions): Tensor
  eye(options: { n: number; m: number; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.fake_quantize_per_channel_affine`: https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_channel_affine.html */
  fakeQuantizePerChannelAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number): Tensor
  fakeQuantizePerChannelAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, options: { quantMax: number }): Tensor
  fakeQuantizePerChannelAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, options: { quantMin: number; quantMax: number }): Tensor
  fakeQuantizePerChannelAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, options: { axis: number; quantMin: number; quantMax: number }): Tensor
  fakeQuantizePerChannelAffine(input: Tensor, scale: Tensor, options: { zeroPoint: Tensor; axis: number; quantMin: number; quantMax: number }): Tensor
  fakeQuantizePerChannelAffine(input: Tensor, options: { scale: Tensor; zeroPoint: Tensor; axis: number; quantMin: number; quantMax: number }): Tensor
  fakeQuantizePerChannelAffine(options: { input: Tensor; scale: Tensor; zeroPoint: Tensor; axis: number; quantMin: number; quantMax: number }): Tensor
  /** `aten::fake_quantize_per_channel_affine_cachemask(Tensor self, Tensor scale, Tensor zero_point, int axis, int quant_min, int quant_max) -> (Tensor output, Tensor mask)` */
  fakeQuantizePerChannelAffineCachemask(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, quantMax: number, options?: { out?: readonly [Tensor, Tensor] }): OutputMask
  fakeQuantizePerChannelAffineCachemask(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, quantMin: number, options: { quantMax: number; out?: readonly [Tensor, Tensor] }): OutputMask
  fakeQuantizePerChannelAffineCachemask(input: Tensor, scale: Tensor, zeroPoint: Tensor, axis: number, options: { quantMin: number; quantMax: number; out?: readonly [Tensor, Tensor] }): OutputMask
  fakeQuantizePerChannelAffineCachemask(input: Tensor, scale: Tensor, zeroPoint: Tensor, options: { axis: number; quantMin: number; quantMax: number; out?: readonly [Tensor, Tensor] }): OutputMask
  fakeQuantizePerChannelAffineCachemask(input: Tensor, scale: Tensor, options: { zeroPoint: Tensor; axis: number; quantMin: number; quantMax: number; out?: readonly [Tensor, Tensor] }): OutputMask
  fakeQuantizePerChannelAffineCachemask(input: Tensor, options: { scale: Tensor; zeroPoint: Tensor; axis: number; quantMin: number; quantMax: number; out?: readonly [Tensor, Tensor] }): OutputMask
  fakeQuantizePerChannelAffineCachemask(options: { input: Tensor; scale: Tensor; zeroPoint: Tensor; axis: number; quantMin: number; quantMax: number; out?: readonly [Tensor, Tensor] }): OutputMask
  /** `aten::fake_quantize_per_channel_affine_cachemask_backward(Tensor grad, Tensor mask) -> Tensor` */
  fakeQuantizePerChannelAffineCachemaskBackward(grad: Tensor, mask: Tensor): Tensor
  fakeQuantizePerChannelAffineCachemaskBackward(grad: Tensor, options: { mask: Tensor }): Tensor
  fakeQuantizePerChannelAffineCachemaskBackward(options: { grad: Tensor; mask: Tensor }): Tensor
  /** `torch.fake_quantize_per_tensor_affine`: https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html */
  fakeQuantizePerTensorAffine(input: Tensor, scale: number, zeroPoint: number, quantMin: number, quantMax: number): Tensor
  fakeQuantizePerTensorAffine(input: Tensor, scale: number, zeroPoint: number, quantMin: number, options: { quantMax: number }): Tensor
  fakeQuantizePerTensorAffine(input: Tensor, scale: number, zeroPoint: number, options: { quantMin: number; quantMax: number }): Tensor
  fakeQuantizePerTensorAffine(input: Tensor, scale: number, options: { zeroPoint: number; quantMin: number; quantMax: number }): Tensor
  fakeQuantizePerTensorAffine(input: Tensor, options: { scale: number; zeroPoint: number; quantMin: number; quantMax: number }): Tensor
  fakeQuantizePerTensorAffine(options: { input: Tensor; scale: number; zeroPoint: number; quantMin: number; quantMax: number }): Tensor
  /** `torch.fake_quantize_per_tensor_affine`: https://docs.pytorch.org/docs/stable/generated/torch.fake_quantize_per_tensor_affine.html */
  fakeQuantizePerTensorAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number): Tensor
  fakeQuantizePerTensorAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, options: { quantMax: number }): Tensor
  fakeQuantizePerTensorAffine(input: Tensor, scale: Tensor, zeroPoint: Tensor, options: { quantMin: number; quantMax: number }): Tensor
  fakeQuantizePerTensorAffine(input: Tensor, scale: Tensor, options: { zeroPoint: Tensor; quantMin: number; quantMax: number }): Tensor
  fakeQuantizePerTensorAffine(input: Tensor, options: { scale: Tensor; zeroPoint: Tensor; quantMin: number; quantMax: number }): Tensor
  fakeQuantizePerTensorAffine(options: { input: Tensor; scale: Tensor; zeroPoint: Tensor; quantMin: number; quantMax: number }): Tensor
  /** `aten::fake_quantize_per_tensor_affine_cachemask(Tensor self, float scale, int zero_point, int quant_min, int quant_max) -> (Tensor output, Tensor mask)` */
  fakeQuantizePerTensorAffineCachemask(input: Tensor, scale: number, zeroPoint: number, quantMin: number, quantMax: number, options?: { out?: readonly [Tensor, Tensor] }): OutputMask
  fakeQuantizePerTensorAffineCachemask(input: Tensor, scale: number, zeroPoint: number, quantMin: number, options: { quantMax: number; out?: readonly [Tensor, Tensor] }): OutputMask
  fakeQuantizePerTensorAffineCachemask(input: Tensor, scale: number, zeroPoint: number, options: { quantMin: number; quantMax: number; out?: readonly [Tensor, Tensor] }): OutputMask
  fakeQuantizePerTensorAffineCachemask(input: Tensor, scale: number, options: { zeroPoint: number; quantMin: number; quantMax: number; out?: readonly [Tensor, Tensor] }): OutputMask
  fakeQuantizePerTensorAffineCachemask(input: Tensor, options: { scale: number; zeroPoint: number; quantMin: number; quantMax: number; out?: readonly [Tensor, Tensor] }): OutputMask
  fakeQuantizePerTensorAffineCachemask(options: { input: Tensor; scale: number; zeroPoint: number; quantMin: number; quantMax: number; out?: readonly [Tensor, Tensor] }): OutputMask
  /** `aten::fake_quantize_per_tensor_affine_cachemask_backward(Tensor grad, Tensor mask) -> Tensor` */
  fakeQuantizePerTensorAffineCachemaskBackward(grad: Tensor, mask: Tensor): Tensor
  fakeQuantizePerTensorAffineCachemaskBackward(grad: Tensor, options: { mask: Tensor }): Tensor
  fakeQuantizePerTensorAffineCachemaskBackward(options: { grad: Tensor; mask: Tensor }): Tensor
  /** `aten::fbgemm_linear_fp16_weight(Tensor input, Tensor packed_weight, Tensor bias) -> Tensor` */
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, bias: Tensor): Tensor
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, options: { bias: Tensor }): Tensor
  fbgemmLinearFp16Weight(input: Tensor, options: { packedWeight: Tensor; bias: Tensor }): Tensor
  fbgemmLinearFp16Weight(options: { input: Tensor; packedWeight: Tensor; bias: Tensor }): Tensor
  /** `aten::fbgemm_linear_fp16_weight.out(Tensor input, Tensor packed_weight, Tensor bias, Tensor(a!) output) -> Tensor` */
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, bias: Tensor, output: Tensor): Tensor
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, bias: Tensor, options: { output: Tensor }): Tensor
  fbgemmLinearFp16Weight(input: Tensor, packedWeight: Tensor, options: { bias: Tensor; output: Tensor }): Tensor
  fbgemmLinearFp16Weight(input: Tensor, options: { packedWeight: Tensor; bias: Tensor; output: Tensor }): Tensor
  fbgemmLinearFp16Weight(options: { input: Tensor; packedWeight: Tensor; bias: Tensor; output: Tensor }): Tensor
  /** `aten::fbgemm_linear_fp16_weight_fp32_activation(Tensor input, Tensor packed_weight, Tensor? bias) -> Tensor` */
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, bias: Tensor | null): Tensor
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, options: { bias: Tensor | null }): Tensor
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, options: { packedWeight: Tensor; bias: Tensor | null }): Tensor
  fbgemmLinearFp16WeightFp32Activation(options: { input: Tensor; packedWeight: Tensor; bias: Tensor | null }): Tensor
  /** `aten::fbgemm_linear_fp16_weight_fp32_activation.out(Tensor input, Tensor packed_weight, Tensor? bias, Tensor(a!) output) -> Tensor` */
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, bias: Tensor | null, output: Tensor): Tensor
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, bias: Tensor | null, options: { output: Tensor }): Tensor
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, packedWeight: Tensor, options: { bias: Tensor | null; output: Tensor }): Tensor
  fbgemmLinearFp16WeightFp32Activation(input: Tensor, options: { packedWeight: Tensor; bias: Tensor | null; output: Tensor }): Tensor
  fbgemmLinearFp16WeightFp32Activation(options: { input: Tensor; packedWeight: Tensor; bias: Tensor | null; output: Tensor }): Tensor
  /** `aten::fbgemm_linear_int8_weight(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor` */
  fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Tensor
  fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, options: { bias: Tensor }): Tensor
  fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, options: { weightZeroPoint: Scalar; bias: Tensor }): Tensor
  fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, options: { weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor
  fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, packed: Tensor, options: { colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor
  fbgemmLinearInt8Weight(input: Tensor, weight: Tensor, options: { packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor
  fbgemmLinearInt8Weight(input: Tensor, options: { weight: Tensor; packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor
  fbgemmLinearInt8Weight(options: { input: Tensor; weight: Tensor; packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor
  /** `aten::fbgemm_linear_int8_weight_fp32_activation(Tensor input, Tensor weight, Tensor packed, Tensor col_offsets, Scalar weight_scale, Scalar weight_zero_point, Tensor bias) -> Tensor` */
  fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, bias: Tensor): Tensor
  fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, weightZeroPoint: Scalar, options: { bias: Tensor }): Tensor
  fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, weightScale: Scalar, options: { weightZeroPoint: Scalar; bias: Tensor }): Tensor
  fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, packed: Tensor, colOffsets: Tensor, options: { weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor
  fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, packed: Tensor, options: { colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor
  fbgemmLinearInt8WeightFp32Activation(input: Tensor, weight: Tensor, options: { packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor
  fbgemmLinearInt8WeightFp32Activation(input: Tensor, options: { weight: Tensor; packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor
  fbgemmLinearInt8WeightFp32Activation(options: { input: Tensor; weight: Tensor; packed: Tensor; colOffsets: Tensor; weightScale: Scalar; weightZeroPoint: Scalar; bias: Tensor }): Tensor
  /** `aten::fbgemm_linear_quantize_weight(Tensor input) -> (Tensor, Tensor, float, int)` */
  fbgemmLinearQuantizeWeight(input: Tensor): [Tensor, Tensor, number, number]
  fbgemmLinearQuantizeWeight(options: { input: Tensor }): [Tensor, Tensor, number, number]
  /** `aten::fbgemm_pack_gemm_matrix_fp16(Tensor input) -> Tensor` */
  fbgemmPackGemmMatrixFp16(input: Tensor): Tensor
  fbgemmPackGemmMatrixFp16(options: { input: Tensor }): Tensor
  /** `aten::fbgemm_pack_quantized_matrix(Tensor input) -> Tensor` */
  fbgemmPackQuantizedMatrix(input: Tensor): Tensor
  fbgemmPackQuantizedMatrix(options: { input: Tensor }): Tensor
  /** `aten::fbgemm_pack_quantized_matrix.KN(Tensor input, int K, int N) -> Tensor` */
  fbgemmPackQuantizedMatrix(input: Tensor, K: number, N: number): Tensor
  fbgemmPackQuantizedMatrix(input: Tensor, K: number, options: { N: number }): Tensor
  fbgemmPackQuantizedMatrix(input: Tensor, options: { K: number; N: number }): Tensor
  fbgemmPackQuantizedMatrix(options: { input: Tensor; K: number; N: number }): Tensor
  /** `torch.nn.functional.feature_alpha_dropout`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.feature_alpha_dropout.html */
  featureAlphaDropout(input: Tensor, p: number, train: boolean): Tensor
  featureAlphaDropout(input: Tensor, p: number, options: { train: boolean }): Tensor
  featureAlphaDropout(input: Tensor, options: { p: number; train: boolean }): Tensor
  featureAlphaDropout(options: { input: Tensor; p: number; train: boolean }): Tensor
  /** `aten::feature_alpha_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  featureAlphaDropout_(input: Tensor, p: number, train: boolean): Tensor
  featureAlphaDropout_(input: Tensor, p: number, options: { train: boolean }): Tensor
  featureAlphaDropout_(input: Tensor, options: { p: number; train: boolean }): Tensor
  featureAlphaDropout_(options: { input: Tensor; p: number; train: boolean }): Tensor
  /** `aten::feature_dropout(Tensor input, float p, bool train) -> Tensor` */
  featureDropout(input: Tensor, p: number, train: boolean): Tensor
  featureDropout(input: Tensor, p: number, options: { train: boolean }): Tensor
  featureDropout(input: Tensor, options: { p: number; train: boolean }): Tensor
  featureDropout(options: { input: Tensor; p: number; train: boolean }): Tensor
  /** `aten::feature_dropout_(Tensor(a!) self, float p, bool train) -> Tensor(a!)` */
  featureDropout_(input: Tensor, p: number, train: boolean): Tensor
  featureDropout_(input: Tensor, p: number, options: { train: boolean }): Tensor
  featureDropout_(input: Tensor, options: { p: number; train: boolean }): Tensor
  featureDropout_(options: { input: Tensor; p: number; train: boolean }): Tensor
  /** `aten::fill.Tensor(Tensor self, Tensor value) -> Tensor` */
  fill(input: Tensor, value: Tensor, options?: { out?: Tensor }): Tensor
  fill(input: Tensor, options: { value: Tensor; out?: Tensor }): Tensor
  fill(options: { input: Tensor; value: Tensor; out?: Tensor }): Tensor
  /** `aten::fill.Scalar(Tensor self, Scalar value) -> Tensor` */
  fill(input: Tensor, value: Scalar, options?: { out?: Tensor }): Tensor
  fill(input: Tensor, options: { value: Scalar; out?: Tensor }): Tensor
  fill(options: { input: Tensor; value: Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.fill_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html */
  fill_(input: Tensor, value: Tensor): Tensor
  fill_(input: Tensor, options: { value: Tensor }): Tensor
  fill_(options: { input: Tensor; value: Tensor }): Tensor
  /** `torch.Tensor.fill_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_.html */
  fill_(input: Tensor, value: Scalar): Tensor
  fill_(input: Tensor, options: { value: Scalar }): Tensor
  fill_(options: { input: Tensor; value: Scalar }): Tensor
  /**
   * `torch.Tensor.fill_diagonal_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fill_diagonal_.html
   * @param wrap default `false`
   */
  fillDiagonal_(input: Tensor, fillValue: Scalar, wrap?: boolean): Tensor
  fillDiagonal_(input: Tensor, fillValue: Scalar, options: { wrap?: boolean }): Tensor
  fillDiagonal_(input: Tensor, options: { fillValue: Scalar; wrap?: boolean }): Tensor
  fillDiagonal_(options: { input: Tensor; fillValue: Scalar; wrap?: boolean }): Tensor
  /** `torch.fix`: https://docs.pytorch.org/docs/stable/generated/torch.fix.html */
  fix(input: Tensor, options?: { out?: Tensor }): Tensor
  fix(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.fix_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fix_.html */
  fix_(input: Tensor): Tensor
  fix_(options: { input: Tensor }): Tensor
  /**
   * `torch.flatten`: https://docs.pytorch.org/docs/stable/generated/torch.flatten.html
   * @param startDim default `0`
   * @param endDim default `-1`
   */
  flatten(input: Tensor, startDim?: number, endDim?: number): Tensor
  flatten(input: Tensor, startDim: number, options: { endDim?: number }): Tensor
  flatten(input: Tensor, options: { startDim?: number; endDim?: number }): Tensor
  flatten(options: { input: Tensor; startDim?: number; endDim?: number }): Tensor
  /** `aten::flatten_dense_tensors(Tensor[] tensors) -> Tensor` */
  flattenDenseTensors(tensors: readonly Tensor[]): Tensor
  flattenDenseTensors(options: { tensors: readonly Tensor[] }): Tensor
  /** `torch.flip`: https://docs.pytorch.org/docs/stable/generated/torch.flip.html */
  flip(input: Tensor, dims: readonly number[], options?: { out?: Tensor }): Tensor
  flip(input: Tensor, options: { dims: readonly number[]; out?: Tensor }): Tensor
  flip(options: { input: Tensor; dims: readonly number[]; out?: Tensor }): Tensor
  /** `torch.fliplr`: https://docs.pytorch.org/docs/stable/generated/torch.fliplr.html */
  fliplr(input: Tensor): Tensor
  fliplr(options: { input: Tensor }): Tensor
  /** `torch.flipud`: https://docs.pytorch.org/docs/stable/generated/torch.flipud.html */
  flipud(input: Tensor): Tensor
  flipud(options: { input: Tensor }): Tensor
  /** `torch.float_power`: https://docs.pytorch.org/docs/stable/generated/torch.float_power.html */
  floatPower(input: Tensor, exponent: Tensor, options?: { out?: Tensor }): Tensor
  floatPower(input: Tensor, options: { exponent: Tensor; out?: Tensor }): Tensor
  floatPower(options: { input: Tensor; exponent: Tensor; out?: Tensor }): Tensor
  /** `torch.float_power`: https://docs.pytorch.org/docs/stable/generated/torch.float_power.html */
  floatPower(input: Tensor, exponent: Scalar, options?: { out?: Tensor }): Tensor
  floatPower(input: Tensor, options: { exponent: Scalar; out?: Tensor }): Tensor
  floatPower(options: { input: Tensor; exponent: Scalar; out?: Tensor }): Tensor
  /** `torch.float_power`: https://docs.pytorch.org/docs/stable/generated/torch.float_power.html */
  floatPower(input: Scalar, exponent: Tensor, options?: { out?: Tensor }): Tensor
  floatPower(input: Scalar, options: { exponent: Tensor; out?: Tensor }): Tensor
  floatPower(options: { input: Scalar; exponent: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.float_power_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power_.html */
  floatPower_(input: Tensor, exponent: Tensor): Tensor
  floatPower_(input: Tensor, options: { exponent: Tensor }): Tensor
  floatPower_(options: { input: Tensor; exponent: Tensor }): Tensor
  /** `torch.Tensor.float_power_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.float_power_.html */
  floatPower_(input: Tensor, exponent: Scalar): Tensor
  floatPower_(input: Tensor, options: { exponent: Scalar }): Tensor
  floatPower_(options: { input: Tensor; exponent: Scalar }): Tensor
  /** `torch.floor`: https://docs.pytorch.org/docs/stable/generated/torch.floor.html */
  floor(input: Tensor, options?: { out?: Tensor }): Tensor
  floor(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.floor_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_.html */
  floor_(input: Tensor): Tensor
  floor_(options: { input: Tensor }): Tensor
  /** `torch.floor_divide`: https://docs.pytorch.org/docs/stable/generated/torch.floor_divide.html */
  floorDivide(input: Tensor, other: Tensor | Scalar, options?: { out?: Tensor }): Tensor
  floorDivide(input: Tensor, options: { other: Tensor | Scalar; out?: Tensor }): Tensor
  floorDivide(options: { input: Tensor; other: Tensor | Scalar; out?: Tensor }): Tensor
  /** `torch.floor_divide`: https://docs.pytorch.org/docs/stable/generated/torch.floor_divide.html */
  floorDivide(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  floorDivide(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  floorDivide(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.floor_divide_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide_.html */
  floorDivide_(input: Tensor, other: Tensor | Scalar): Tensor
  floorDivide_(input: Tensor, options: { other: Tensor | Scalar }): Tensor
  floorDivide_(options: { input: Tensor; other: Tensor | Scalar }): Tensor
  /** `torch.Tensor.floor_divide_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.floor_divide_.html */
  floorDivide_(input: Tensor, other: Scalar): Tensor
  floorDivide_(input: Tensor, options: { other: Scalar }): Tensor
  floorDivide_(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.fmax`: https://docs.pytorch.org/docs/stable/generated/torch.fmax.html */
  fmax(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  fmax(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  fmax(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.fmin`: https://docs.pytorch.org/docs/stable/generated/torch.fmin.html */
  fmin(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  fmin(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  fmin(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.fmod`: https://docs.pytorch.org/docs/stable/generated/torch.fmod.html */
  fmod(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  fmod(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  fmod(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.fmod`: https://docs.pytorch.org/docs/stable/generated/torch.fmod.html */
  fmod(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  fmod(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  fmod(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.fmod_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod_.html */
  fmod_(input: Tensor, other: Tensor): Tensor
  fmod_(input: Tensor, options: { other: Tensor }): Tensor
  fmod_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.Tensor.fmod_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.fmod_.html */
  fmod_(input: Tensor, other: Scalar): Tensor
  fmod_(input: Tensor, options: { other: Scalar }): Tensor
  fmod_(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.frac`: https://docs.pytorch.org/docs/stable/generated/torch.frac.html */
  frac(input: Tensor, options?: { out?: Tensor }): Tensor
  frac(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.frac_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.frac_.html */
  frac_(input: Tensor): Tensor
  frac_(options: { input: Tensor }): Tensor
  /** `torch.nn.functional.fractional_max_pool2d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool2d.html */
  fractionalMaxPool2d(input: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], randomSamples: Tensor, options?: { out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  fractionalMaxPool2d(input: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], options: { randomSamples: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  fractionalMaxPool2d(input: Tensor, kernelSize: number | readonly number[], options: { outputSize: number | readonly number[]; randomSamples: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  fractionalMaxPool2d(input: Tensor, options: { kernelSize: number | readonly number[]; outputSize: number | readonly number[]; randomSamples: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  fractionalMaxPool2d(options: { input: Tensor; kernelSize: number | readonly number[]; outputSize: number | readonly number[]; randomSamples: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  /** `aten::fractional_max_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] output_size, Tensor indices) -> Tensor` */
  fractionalMaxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], indices: Tensor, options?: { out?: Tensor }): Tensor
  fractionalMaxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], options: { indices: Tensor; out?: Tensor }): Tensor
  fractionalMaxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], options: { outputSize: number | readonly number[]; indices: Tensor; out?: Tensor }): Tensor
  fractionalMaxPool2dBackward(gradOutput: Tensor, self: Tensor, options: { kernelSize: number | readonly number[]; outputSize: number | readonly number[]; indices: Tensor; out?: Tensor }): Tensor
  fractionalMaxPool2dBackward(gradOutput: Tensor, options: { self: Tensor; kernelSize: number | readonly number[]; outputSize: number | readonly number[]; indices: Tensor; out?: Tensor }): Tensor
  fractionalMaxPool2dBackward(options: { gradOutput: Tensor; self: Tensor; kernelSize: number | readonly number[]; outputSize: number | readonly number[]; indices: Tensor; out?: Tensor }): Tensor
  /** `torch.nn.functional.fractional_max_pool3d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.fractional_max_pool3d.html */
  fractionalMaxPool3d(input: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], randomSamples: Tensor, options?: { out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  fractionalMaxPool3d(input: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], options: { randomSamples: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  fractionalMaxPool3d(input: Tensor, kernelSize: number | readonly number[], options: { outputSize: number | readonly number[]; randomSamples: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  fractionalMaxPool3d(input: Tensor, options: { kernelSize: number | readonly number[]; outputSize: number | readonly number[]; randomSamples: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  fractionalMaxPool3d(options: { input: Tensor; kernelSize: number | readonly number[]; outputSize: number | readonly number[]; randomSamples: Tensor; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  /** `aten::fractional_max_pool3d_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] output_size, Tensor indices) -> Tensor` */
  fractionalMaxPool3dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], indices: Tensor, options?: { out?: Tensor }): Tensor
  fractionalMaxPool3dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], outputSize: number | readonly number[], options: { indices: Tensor; out?: Tensor }): Tensor
  fractionalMaxPool3dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], options: { outputSize: number | readonly number[]; indices: Tensor; out?: Tensor }): Tensor
  fractionalMaxPool3dBackward(gradOutput: Tensor, self: Tensor, options: { kernelSize: number | readonly number[]; outputSize: number | readonly number[]; indices: Tensor; out?: Tensor }): Tensor
  fractionalMaxPool3dBackward(gradOutput: Tensor, options: { self: Tensor; kernelSize: number | readonly number[]; outputSize: number | readonly number[]; indices: Tensor; out?: Tensor }): Tensor
  fractionalMaxPool3dBackward(options: { gradOutput: Tensor; self: Tensor; kernelSize: number | readonly number[]; outputSize: number | readonly number[]; indices: Tensor; out?: Tensor }): Tensor
  /** `torch.frexp`: https://docs.pytorch.org/docs/stable/generated/torch.frexp.html */
  frexp(input: Tensor, options?: { out?: readonly [Tensor, Tensor] }): MantissaExponent
  frexp(options: { input: Tensor; out?: readonly [Tensor, Tensor] }): MantissaExponent
  /**
   * `aten::frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor`
   * @param keepdim default `false`
   */
  frobeniusNorm(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Tensor
  frobeniusNorm(input: Tensor, dim: number | readonly number[], options: { keepdim?: boolean; out?: Tensor }): Tensor
  frobeniusNorm(input: Tensor, options: { dim: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Tensor
  frobeniusNorm(options: { input: Tensor; dim: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.from_file`: https://docs.pytorch.org/docs/stable/generated/torch.from_file.html
   * @param size default `0`
   */
  fromFile(filename: string, shared?: boolean | null, size?: number | null, options?: { out?: Tensor } & FactoryOptions): Tensor
  fromFile(filename: string, shared: boolean | null, options: { size?: number | null; out?: Tensor } & FactoryOptions): Tensor
  fromFile(filename: string, options: { shared?: boolean | null; size?: number | null; out?: Tensor } & FactoryOptions): Tensor
  fromFile(options: { filename: string; shared?: boolean | null; size?: number | null; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.full`: https://docs.pytorch.org/docs/stable/generated/torch.full.html */
  full(size: readonly number[], fillValue: Scalar, options?: { out?: Tensor } & FactoryOptions): Tensor
  full(size: readonly number[], options: { fillValue: Scalar; out?: Tensor } & FactoryOptions): Tensor
  full(options: { size: readonly number[]; fillValue: Scalar; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.full_like`: https://docs.pytorch.org/docs/stable/generated/torch.full_like.html */
  fullLike(input: Tensor, fillValue: Scalar, options?: { memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  fullLike(input: Tensor, options: { fillValue: Scalar; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  fullLike(options: { input: Tensor; fillValue: Scalar; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  /**
   * `aten::fused_moving_avg_obs_fake_quant(Tensor self, Tensor observer_on, Tensor fake_quant_on, Tensor(a!) running_min, Tensor(b!) running_max, Tensor(c!) scale, Tensor(d!) zero_point, float averaging_const, int quant_min, int quant_max, int ch_axis, bool per_row_fake_quant=False, bool symmetric_quant=False) -> Tensor`
   * @param perRowFakeQuant default `false`
   * @param symmetricQuant default `false`
   */
  fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, perRowFakeQuant?: boolean, symmetricQuant?: boolean): Tensor
  fusedMovingAvgObsFakeQuant(input: Tensor, observerOn: Tensor, fakeQuantOn: Tensor, runningMin: Tensor, runningMax: Tensor, scale: Tensor, zeroPoint: Tensor, averagingConst: number, quantMin: number, quantMax: number, chAxis: number, options: { perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor
  fusedMovingAvgObsFakeQuant(options: { input: Tensor; observerOn: Tensor; fakeQuantOn: Tensor; runningMin: Tensor; runningMax: Tensor; scale: Tensor; zeroPoint: Tensor; averagingConst: number; quantMin: number; quantMax: number; chAxis: number; perRowFakeQuant?: boolean; symmetricQuant?: boolean }): Tensor
  /**
   * `torch.gather`: https://docs.pytorch.org/docs/stable/generated/torch.gather.html
   * @param options.sparseGrad default `false`
   */
  gather(input: Tensor, dim: number, index: Tensor, options?: { sparseGrad?: boolean; out?: Tensor }): Tensor
  gather(input: Tensor, dim: number, options: { index: Tensor; sparseGrad?: boolean; out?: Tensor }): Tensor
  gather(input: Tensor, options: { dim: number; index: Tensor; sparseGrad?: boolean; out?: Tensor }): Tensor
  gather(options: { input: Tensor; dim: number; index: Tensor; sparseGrad?: boolean; out?: Tensor }): Tensor
  /** `aten::gather_backward(Tensor grad, Tensor self, int dim, Tensor index, bool sparse_grad) -> Tensor` */
  gatherBackward(grad: Tensor, self: Tensor, dim: number, index: Tensor, sparseGrad: boolean): Tensor
  gatherBackward(grad: Tensor, self: Tensor, dim: number, index: Tensor, options: { sparseGrad: boolean }): Tensor
  gatherBackward(grad: Tensor, self: Tensor, dim: number, options: { index: Tensor; sparseGrad: boolean }): Tensor
  gatherBackward(grad: Tensor, self: Tensor, options: { dim: number; index: Tensor; sparseGrad: boolean }): Tensor
  gatherBackward(grad: Tensor, options: { self: Tensor; dim: number; index: Tensor; sparseGrad: boolean }): Tensor
  gatherBackward(options: { grad: Tensor; self: Tensor; dim: number; index: Tensor; sparseGrad: boolean }): Tensor
  /** `torch.gcd`: https://docs.pytorch.org/docs/stable/generated/torch.gcd.html */
  gcd(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  gcd(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  gcd(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.gcd_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gcd_.html */
  gcd_(input: Tensor, other: Tensor): Tensor
  gcd_(input: Tensor, options: { other: Tensor }): Tensor
  gcd_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.ge`: https://docs.pytorch.org/docs/stable/generated/torch.ge.html */
  ge(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  ge(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  ge(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.ge`: https://docs.pytorch.org/docs/stable/generated/torch.ge.html */
  ge(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  ge(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  ge(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.ge_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge_.html */
  ge_(input: Tensor, other: Tensor): Tensor
  ge_(input: Tensor, options: { other: Tensor }): Tensor
  ge_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.Tensor.ge_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ge_.html */
  ge_(input: Tensor, other: Scalar): Tensor
  ge_(input: Tensor, options: { other: Scalar }): Tensor
  ge_(options: { input: Tensor; other: Scalar }): Tensor
  /**
   * `torch.nn.functional.gelu`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.gelu.html
   * @param options.approximate default `'none'`
   */
  gelu(input: Tensor, options?: { approximate?: string; out?: Tensor }): Tensor
  gelu(options: { input: Tensor; approximate?: string; out?: Tensor }): Tensor
  /**
   * `aten::gelu_(Tensor(a!) self, *, str approximate="none") -> Tensor(a!)`
   * @param options.approximate default `'none'`
   */
  gelu_(input: Tensor, options?: { approximate?: string }): Tensor
  gelu_(options: { input: Tensor; approximate?: string }): Tensor
  /**
   * `aten::gelu_backward(Tensor grad_output, Tensor self, *, str approximate="none") -> Tensor`
   * @param options.approximate default `'none'`
   */
  geluBackward(gradOutput: Tensor, self: Tensor, options?: { approximate?: string; out?: Tensor }): Tensor
  geluBackward(gradOutput: Tensor, options: { self: Tensor; approximate?: string; out?: Tensor }): Tensor
  geluBackward(options: { gradOutput: Tensor; self: Tensor; approximate?: string; out?: Tensor }): Tensor
  /** `aten::geometric(Tensor self, float p, *, Generator? generator=None) -> Tensor` */
  geometric(input: Tensor, p: number, options?: { generator?: Generator | null; out?: Tensor }): Tensor
  geometric(input: Tensor, options: { p: number; generator?: Generator | null; out?: Tensor }): Tensor
  geometric(options: { input: Tensor; p: number; generator?: Generator | null; out?: Tensor }): Tensor
  /** `torch.Tensor.geometric_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.geometric_.html */
  geometric_(input: Tensor, p: number, options?: { generator?: Generator | null }): Tensor
  geometric_(input: Tensor, options: { p: number; generator?: Generator | null }): Tensor
  geometric_(options: { input: Tensor; p: number; generator?: Generator | null }): Tensor
  /** `torch.geqrf`: https://docs.pytorch.org/docs/stable/generated/torch.geqrf.html */
  geqrf(input: Tensor, options?: { out?: readonly [Tensor, Tensor] }): ATau
  geqrf(options: { input: Tensor; out?: readonly [Tensor, Tensor] }): ATau
  /** `torch.ger`: https://docs.pytorch.org/docs/stable/generated/torch.ger.html */
  ger(input: Tensor, vec2: Tensor, options?: { out?: Tensor }): Tensor
  ger(input: Tensor, options: { vec2: Tensor; out?: Tensor }): Tensor
  ger(options: { input: Tensor; vec2: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.get_device`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.get_device.html */
  getDevice(input: Tensor): number
  getDevice(options: { input: Tensor }): number
  /** `aten::get_gradients(int context_id) -> Dict(Tensor, Tensor)` */
  getGradients(contextId: number): Map<Tensor, Tensor>
  getGradients(options: { contextId: number }): Map<Tensor, Tensor>
  /**
   * `torch.nn.functional.glu`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.glu.html
   * @param dim default `-1`
   */
  glu(input: Tensor, dim?: number, options?: { out?: Tensor }): Tensor
  glu(input: Tensor, options: { dim?: number; out?: Tensor }): Tensor
  glu(options: { input: Tensor; dim?: number; out?: Tensor }): Tensor
  /** `aten::glu_backward(Tensor grad_output, Tensor self, int dim) -> Tensor` */
  gluBackward(gradOutput: Tensor, self: Tensor, dim: number, options?: { out?: Tensor }): Tensor
  gluBackward(gradOutput: Tensor, self: Tensor, options: { dim: number; out?: Tensor }): Tensor
  gluBackward(gradOutput: Tensor, options: { self: Tensor; dim: number; out?: Tensor }): Tensor
  gluBackward(options: { gradOutput: Tensor; self: Tensor; dim: number; out?: Tensor }): Tensor
  /** `aten::glu_backward_jvp(Tensor grad_x, Tensor grad_glu, Tensor x, Tensor dgrad_glu, Tensor dx, int dim) -> Tensor` */
  gluBackwardJvp(gradX: Tensor, gradGlu: Tensor, x: Tensor, dgradGlu: Tensor, dx: Tensor, dim: number, options?: { out?: Tensor }): Tensor
  gluBackwardJvp(gradX: Tensor, gradGlu: Tensor, x: Tensor, dgradGlu: Tensor, dx: Tensor, options: { dim: number; out?: Tensor }): Tensor
  gluBackwardJvp(gradX: Tensor, gradGlu: Tensor, x: Tensor, dgradGlu: Tensor, options: { dx: Tensor; dim: number; out?: Tensor }): Tensor
  gluBackwardJvp(gradX: Tensor, gradGlu: Tensor, x: Tensor, options: { dgradGlu: Tensor; dx: Tensor; dim: number; out?: Tensor }): Tensor
  gluBackwardJvp(gradX: Tensor, gradGlu: Tensor, options: { x: Tensor; dgradGlu: Tensor; dx: Tensor; dim: number; out?: Tensor }): Tensor
  gluBackwardJvp(gradX: Tensor, options: { gradGlu: Tensor; x: Tensor; dgradGlu: Tensor; dx: Tensor; dim: number; out?: Tensor }): Tensor
  gluBackwardJvp(options: { gradX: Tensor; gradGlu: Tensor; x: Tensor; dgradGlu: Tensor; dx: Tensor; dim: number; out?: Tensor }): Tensor
  /** `aten::glu_jvp(Tensor glu, Tensor x, Tensor dx, int dim) -> Tensor` */
  gluJvp(glu: Tensor, x: Tensor, dx: Tensor, dim: number, options?: { out?: Tensor }): Tensor
  gluJvp(glu: Tensor, x: Tensor, dx: Tensor, options: { dim: number; out?: Tensor }): Tensor
  gluJvp(glu: Tensor, x: Tensor, options: { dx: Tensor; dim: number; out?: Tensor }): Tensor
  gluJvp(glu: Tensor, options: { x: Tensor; dx: Tensor; dim: number; out?: Tensor }): Tensor
  gluJvp(options: { glu: Tensor; x: Tensor; dx: Tensor; dim: number; out?: Tensor }): Tensor
  /**
   * `torch.gradient`: https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   * @param options.edgeOrder default `1`
   */
  gradient(input: Tensor, options: { dim: readonly number[]; edgeOrder?: number }): Tensor[]
  gradient(options: { input: Tensor; dim: readonly number[]; edgeOrder?: number }): Tensor[]
  /**
   * `torch.gradient`: https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   * @param options.edgeOrder default `1`
   */
  gradient(input: Tensor, options: { spacing: readonly Tensor[]; dim?: number | null; edgeOrder?: number }): Tensor[]
  gradient(options: { input: Tensor; spacing: readonly Tensor[]; dim?: number | null; edgeOrder?: number }): Tensor[]
  /**
   * `torch.gradient`: https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   * @param options.edgeOrder default `1`
   */
  gradient(input: Tensor, options: { spacing: readonly Tensor[]; dim: readonly number[]; edgeOrder?: number }): Tensor[]
  gradient(options: { input: Tensor; spacing: readonly Tensor[]; dim: readonly number[]; edgeOrder?: number }): Tensor[]
  /**
   * `torch.gradient`: https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   * @param options.edgeOrder default `1`
   */
  gradient(input: Tensor, options?: { spacing?: Scalar | null; dim?: number | null; edgeOrder?: number }): Tensor[]
  gradient(options: { input: Tensor; spacing?: Scalar | null; dim?: number | null; edgeOrder?: number }): Tensor[]
  /**
   * `torch.gradient`: https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   * @param options.edgeOrder default `1`
   */
  gradient(input: Tensor, options: { spacing: Scalar; dim: readonly number[]; edgeOrder?: number }): Tensor[]
  gradient(options: { input: Tensor; spacing: Scalar; dim: readonly number[]; edgeOrder?: number }): Tensor[]
  /**
   * `torch.gradient`: https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   * @param options.edgeOrder default `1`
   */
  gradient(input: Tensor, options: { spacing: readonly Scalar[]; dim?: number | null; edgeOrder?: number }): Tensor[]
  gradient(options: { input: Tensor; spacing: readonly Scalar[]; dim?: number | null; edgeOrder?: number }): Tensor[]
  /**
   * `torch.gradient`: https://docs.pytorch.org/docs/stable/generated/torch.gradient.html
   * @param options.edgeOrder default `1`
   */
  gradient(input: Tensor, options: { spacing: readonly Scalar[]; dim: readonly number[]; edgeOrder?: number }): Tensor[]
  gradient(options: { input: Tensor; spacing: readonly Scalar[]; dim: readonly number[]; edgeOrder?: number }): Tensor[]
  /** `torch.greater`: https://docs.pytorch.org/docs/stable/generated/torch.greater.html */
  greater(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  greater(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  greater(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.greater`: https://docs.pytorch.org/docs/stable/generated/torch.greater.html */
  greater(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  greater(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  greater(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.greater_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_.html */
  greater_(input: Tensor, other: Tensor): Tensor
  greater_(input: Tensor, options: { other: Tensor }): Tensor
  greater_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.Tensor.greater_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_.html */
  greater_(input: Tensor, other: Scalar): Tensor
  greater_(input: Tensor, options: { other: Scalar }): Tensor
  greater_(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.greater_equal`: https://docs.pytorch.org/docs/stable/generated/torch.greater_equal.html */
  greaterEqual(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  greaterEqual(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  greaterEqual(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.greater_equal`: https://docs.pytorch.org/docs/stable/generated/torch.greater_equal.html */
  greaterEqual(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  greaterEqual(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  greaterEqual(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.greater_equal_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal_.html */
  greaterEqual_(input: Tensor, other: Tensor): Tensor
  greaterEqual_(input: Tensor, options: { other: Tensor }): Tensor
  greaterEqual_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.Tensor.greater_equal_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.greater_equal_.html */
  greaterEqual_(input: Tensor, other: Scalar): Tensor
  greaterEqual_(input: Tensor, options: { other: Scalar }): Tensor
  greaterEqual_(options: { input: Tensor; other: Scalar }): Tensor
  /** `aten::grid_sampler(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  gridSampler(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean): Tensor
  gridSampler(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, options: { alignCorners: boolean }): Tensor
  gridSampler(input: Tensor, grid: Tensor, interpolationMode: number, options: { paddingMode: number; alignCorners: boolean }): Tensor
  gridSampler(input: Tensor, grid: Tensor, options: { interpolationMode: number; paddingMode: number; alignCorners: boolean }): Tensor
  gridSampler(input: Tensor, options: { grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean }): Tensor
  gridSampler(options: { input: Tensor; grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean }): Tensor
  /** `aten::grid_sampler_2d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  gridSampler2d(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, options?: { out?: Tensor }): Tensor
  gridSampler2d(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, options: { alignCorners: boolean; out?: Tensor }): Tensor
  gridSampler2d(input: Tensor, grid: Tensor, interpolationMode: number, options: { paddingMode: number; alignCorners: boolean; out?: Tensor }): Tensor
  gridSampler2d(input: Tensor, grid: Tensor, options: { interpolationMode: number; paddingMode: number; alignCorners: boolean; out?: Tensor }): Tensor
  gridSampler2d(input: Tensor, options: { grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean; out?: Tensor }): Tensor
  gridSampler2d(options: { input: Tensor; grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean; out?: Tensor }): Tensor
  /** `aten::grid_sampler_2d_backward(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask) -> (Tensor, Tensor)` */
  gridSampler2dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[], options?: { out?: readonly [Tensor, Tensor] }): [Tensor | null, Tensor | null]
  gridSampler2dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, options: { outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor] }): [Tensor | null, Tensor | null]
  gridSampler2dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, options: { alignCorners: boolean; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor] }): [Tensor | null, Tensor | null]
  gridSampler2dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, options: { paddingMode: number; alignCorners: boolean; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor] }): [Tensor | null, Tensor | null]
  gridSampler2dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, options: { interpolationMode: number; paddingMode: number; alignCorners: boolean; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor] }): [Tensor | null, Tensor | null]
  gridSampler2dBackward(gradOutput: Tensor, input: Tensor, options: { grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor] }): [Tensor | null, Tensor | null]
  gridSampler2dBackward(gradOutput: Tensor, options: { input: Tensor; grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor] }): [Tensor | null, Tensor | null]
  gridSampler2dBackward(options: { gradOutput: Tensor; input: Tensor; grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor] }): [Tensor | null, Tensor | null]
  /** `aten::grid_sampler_3d(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor` */
  gridSampler3d(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, options?: { out?: Tensor }): Tensor
  gridSampler3d(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, options: { alignCorners: boolean; out?: Tensor }): Tensor
  gridSampler3d(input: Tensor, grid: Tensor, interpolationMode: number, options: { paddingMode: number; alignCorners: boolean; out?: Tensor }): Tensor
  gridSampler3d(input: Tensor, grid: Tensor, options: { interpolationMode: number; paddingMode: number; alignCorners: boolean; out?: Tensor }): Tensor
  gridSampler3d(input: Tensor, options: { grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean; out?: Tensor }): Tensor
  gridSampler3d(options: { input: Tensor; grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean; out?: Tensor }): Tensor
  /** `aten::grid_sampler_3d_backward(Tensor grad_output, Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners, bool[2] output_mask) -> (Tensor, Tensor)` */
  gridSampler3dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, outputMask: boolean | readonly boolean[], options?: { out?: readonly [Tensor, Tensor] }): [Tensor | null, Tensor | null]
  gridSampler3dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, options: { outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor] }): [Tensor | null, Tensor | null]
  gridSampler3dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, options: { alignCorners: boolean; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor] }): [Tensor | null, Tensor | null]
  gridSampler3dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, interpolationMode: number, options: { paddingMode: number; alignCorners: boolean; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor] }): [Tensor | null, Tensor | null]
  gridSampler3dBackward(gradOutput: Tensor, input: Tensor, grid: Tensor, options: { interpolationMode: number; paddingMode: number; alignCorners: boolean; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor] }): [Tensor | null, Tensor | null]
  gridSampler3dBackward(gradOutput: Tensor, input: Tensor, options: { grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor] }): [Tensor | null, Tensor | null]
  gridSampler3dBackward(gradOutput: Tensor, options: { input: Tensor; grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor] }): [Tensor | null, Tensor | null]
  gridSampler3dBackward(options: { gradOutput: Tensor; input: Tensor; grid: Tensor; interpolationMode: number; paddingMode: number; alignCorners: boolean; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor] }): [Tensor | null, Tensor | null]
  /**
   * `torch.nn.functional.group_norm`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.group_norm.html
   * @param eps default `0.00001`
   * @param cudnnEnabled default `true`
   */
  groupNorm(input: Tensor, numGroups: number, weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnnEnabled?: boolean): Tensor
  groupNorm(input: Tensor, numGroups: number, weight: Tensor | null, bias: Tensor | null, eps: number, options: { cudnnEnabled?: boolean }): Tensor
  groupNorm(input: Tensor, numGroups: number, weight: Tensor | null, bias: Tensor | null, options: { eps?: number; cudnnEnabled?: boolean }): Tensor
  groupNorm(input: Tensor, numGroups: number, weight: Tensor | null, options: { bias?: Tensor | null; eps?: number; cudnnEnabled?: boolean }): Tensor
  groupNorm(input: Tensor, numGroups: number, options: { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnabled?: boolean }): Tensor
  groupNorm(input: Tensor, options: { numGroups: number; weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnabled?: boolean }): Tensor
  groupNorm(options: { input: Tensor; numGroups: number; weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnabled?: boolean }): Tensor
  /** `aten::gru.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  gru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor]
  gru(options: { data: Tensor; batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor]
  /** `aten::gru.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  gru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor]
  gru(options: { input: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor]
  /** `aten::gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  gruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor
  gruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor | null, options: { bHh?: Tensor | null }): Tensor
  gruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  gruCell(input: Tensor, hx: Tensor, wIh: Tensor, options: { wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  gruCell(input: Tensor, hx: Tensor, options: { wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  gruCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  gruCell(options: { input: Tensor; hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  /** `torch.gt`: https://docs.pytorch.org/docs/stable/generated/torch.gt.html */
  gt(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  gt(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  gt(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.gt`: https://docs.pytorch.org/docs/stable/generated/torch.gt.html */
  gt(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  gt(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  gt(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.gt_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt_.html */
  gt_(input: Tensor, other: Tensor): Tensor
  gt_(input: Tensor, options: { other: Tensor }): Tensor
  gt_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.Tensor.gt_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.gt_.html */
  gt_(input: Tensor, other: Scalar): Tensor
  gt_(input: Tensor, options: { other: Scalar }): Tensor
  gt_(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.hamming_window`: https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html */
  hammingWindow(windowLength: number, options?: { out?: Tensor } & FactoryOptions): Tensor
  hammingWindow(options: { windowLength: number; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.hamming_window`: https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html */
  hammingWindow(windowLength: number, periodic: boolean, options?: { out?: Tensor } & FactoryOptions): Tensor
  hammingWindow(windowLength: number, options: { periodic: boolean; out?: Tensor } & FactoryOptions): Tensor
  hammingWindow(options: { windowLength: number; periodic: boolean; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.hamming_window`: https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html */
  hammingWindow(windowLength: number, periodic: boolean, alpha: number, options?: { out?: Tensor } & FactoryOptions): Tensor
  hammingWindow(windowLength: number, periodic: boolean, options: { alpha: number; out?: Tensor } & FactoryOptions): Tensor
  hammingWindow(windowLength: number, options: { periodic: boolean; alpha: number; out?: Tensor } & FactoryOptions): Tensor
  hammingWindow(options: { windowLength: number; periodic: boolean; alpha: number; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.hamming_window`: https://docs.pytorch.org/docs/stable/generated/torch.hamming_window.html */
  hammingWindow(windowLength: number, periodic: boolean, alpha: number, beta: number, options?: { out?: Tensor } & FactoryOptions): Tensor
  hammingWindow(windowLength: number, periodic: boolean, alpha: number, options: { beta: number; out?: Tensor } & FactoryOptions): Tensor
  hammingWindow(windowLength: number, periodic: boolean, options: { alpha: number; beta: number; out?: Tensor } & FactoryOptions): Tensor
  hammingWindow(windowLength: number, options: { periodic: boolean; alpha: number; beta: number; out?: Tensor } & FactoryOptions): Tensor
  hammingWindow(options: { windowLength: number; periodic: boolean; alpha: number; beta: number; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.hann_window`: https://docs.pytorch.org/docs/stable/generated/torch.hann_window.html */
  hannWindow(windowLength: number, options?: { out?: Tensor } & FactoryOptions): Tensor
  hannWindow(options: { windowLength: number; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.hann_window`: https://docs.pytorch.org/docs/stable/generated/torch.hann_window.html */
  hannWindow(windowLength: number, periodic: boolean, options?: { out?: Tensor } & FactoryOptions): Tensor
  hannWindow(windowLength: number, options: { periodic: boolean; out?: Tensor } & FactoryOptions): Tensor
  hannWindow(options: { windowLength: number; periodic: boolean; out?: Tensor } & FactoryOptions): Tensor
  /**
   * `torch.nn.functional.hardshrink`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardshrink.html
   * @param lambd default `0.5`
   */
  hardshrink(input: Tensor, lambd?: Scalar, options?: { out?: Tensor }): Tensor
  hardshrink(input: Tensor, options: { lambd?: Scalar; out?: Tensor }): Tensor
  hardshrink(options: { input: Tensor; lambd?: Scalar; out?: Tensor }): Tensor
  /** `aten::hardshrink_backward(Tensor grad_out, Tensor self, Scalar lambd) -> Tensor` */
  hardshrinkBackward(gradOut: Tensor, self: Tensor, lambd: Scalar, options?: { out?: Tensor }): Tensor
  hardshrinkBackward(gradOut: Tensor, self: Tensor, options: { lambd: Scalar; out?: Tensor }): Tensor
  hardshrinkBackward(gradOut: Tensor, options: { self: Tensor; lambd: Scalar; out?: Tensor }): Tensor
  hardshrinkBackward(options: { gradOut: Tensor; self: Tensor; lambd: Scalar; out?: Tensor }): Tensor
  /** `torch.nn.functional.hardsigmoid`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardsigmoid.html */
  hardsigmoid(input: Tensor, options?: { out?: Tensor }): Tensor
  hardsigmoid(options: { input: Tensor; out?: Tensor }): Tensor
  /** `aten::hardsigmoid_(Tensor(a!) self) -> Tensor(a!)` */
  hardsigmoid_(input: Tensor): Tensor
  hardsigmoid_(options: { input: Tensor }): Tensor
  /** `aten::hardsigmoid_backward(Tensor grad_output, Tensor self) -> Tensor` */
  hardsigmoidBackward(gradOutput: Tensor, self: Tensor, options?: { out?: Tensor }): Tensor
  hardsigmoidBackward(gradOutput: Tensor, options: { self: Tensor; out?: Tensor }): Tensor
  hardsigmoidBackward(options: { gradOutput: Tensor; self: Tensor; out?: Tensor }): Tensor
  /** `torch.nn.functional.hardswish`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardswish.html */
  hardswish(input: Tensor, options?: { out?: Tensor }): Tensor
  hardswish(options: { input: Tensor; out?: Tensor }): Tensor
  /** `aten::hardswish_(Tensor(a!) self) -> Tensor(a!)` */
  hardswish_(input: Tensor): Tensor
  hardswish_(options: { input: Tensor }): Tensor
  /** `aten::hardswish_backward(Tensor grad_output, Tensor self) -> Tensor` */
  hardswishBackward(gradOutput: Tensor, self: Tensor, options?: { out?: Tensor }): Tensor
  hardswishBackward(gradOutput: Tensor, options: { self: Tensor; out?: Tensor }): Tensor
  hardswishBackward(options: { gradOutput: Tensor; self: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.nn.functional.hardtanh`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh.html
   * @param minVal default `-1`
   * @param maxVal default `1`
   */
  hardtanh(input: Tensor, minVal?: Scalar, maxVal?: Scalar, options?: { out?: Tensor }): Tensor
  hardtanh(input: Tensor, minVal: Scalar, options: { maxVal?: Scalar; out?: Tensor }): Tensor
  hardtanh(input: Tensor, options: { minVal?: Scalar; maxVal?: Scalar; out?: Tensor }): Tensor
  hardtanh(options: { input: Tensor; minVal?: Scalar; maxVal?: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.nn.functional.hardtanh_`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hardtanh_.html
   * @param minVal default `-1`
   * @param maxVal default `1`
   */
  hardtanh_(input: Tensor, minVal?: Scalar, maxVal?: Scalar): Tensor
  hardtanh_(input: Tensor, minVal: Scalar, options: { maxVal?: Scalar }): Tensor
  hardtanh_(input: Tensor, options: { minVal?: Scalar; maxVal?: Scalar }): Tensor
  hardtanh_(options: { input: Tensor; minVal?: Scalar; maxVal?: Scalar }): Tensor
  /** `aten::hardtanh_backward(Tensor grad_output, Tensor self, Scalar min_val, Scalar max_val) -> Tensor` */
  hardtanhBackward(gradOutput: Tensor, self: Tensor, minVal: Scalar, maxVal: Scalar, options?: { out?: Tensor }): Tensor
  hardtanhBackward(gradOutput: Tensor, self: Tensor, minVal: Scalar, options: { maxVal: Scalar; out?: Tensor }): Tensor
  hardtanhBackward(gradOutput: Tensor, self: Tensor, options: { minVal: Scalar; maxVal: Scalar; out?: Tensor }): Tensor
  hardtanhBackward(gradOutput: Tensor, options: { self: Tensor; minVal: Scalar; maxVal: Scalar; out?: Tensor }): Tensor
  hardtanhBackward(options: { gradOutput: Tensor; self: Tensor; minVal: Scalar; maxVal: Scalar; out?: Tensor }): Tensor
  /**
   * `aten::hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int mode=0) -> Tensor`
   * @param dim default `[]`
   * @param options.keepdim default `false`
   * @param options.mode default `0`
   */
  hashTensor(input: Tensor, dim?: number | readonly number[], options?: { keepdim?: boolean; mode?: number; out?: Tensor }): Tensor
  hashTensor(input: Tensor, options: { dim?: number | readonly number[]; keepdim?: boolean; mode?: number; out?: Tensor }): Tensor
  hashTensor(options: { input: Tensor; dim?: number | readonly number[]; keepdim?: boolean; mode?: number; out?: Tensor }): Tensor
  /** `torch.heaviside`: https://docs.pytorch.org/docs/stable/generated/torch.heaviside.html */
  heaviside(input: Tensor, values: Tensor, options?: { out?: Tensor }): Tensor
  heaviside(input: Tensor, options: { values: Tensor; out?: Tensor }): Tensor
  heaviside(options: { input: Tensor; values: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.heaviside_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.heaviside_.html */
  heaviside_(input: Tensor, values: Tensor): Tensor
  heaviside_(input: Tensor, options: { values: Tensor }): Tensor
  heaviside_(options: { input: Tensor; values: Tensor }): Tensor
  /**
   * `torch.nn.functional.hinge_embedding_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.hinge_embedding_loss.html
   * @param margin default `1`
   * @param reduction default `1`
   */
  hingeEmbeddingLoss(input: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor
  hingeEmbeddingLoss(input: Tensor, target: Tensor, margin: number, options: { reduction?: number }): Tensor
  hingeEmbeddingLoss(input: Tensor, target: Tensor, options: { margin?: number; reduction?: number }): Tensor
  hingeEmbeddingLoss(input: Tensor, options: { target: Tensor; margin?: number; reduction?: number }): Tensor
  hingeEmbeddingLoss(options: { input: Tensor; target: Tensor; margin?: number; reduction?: number }): Tensor
  /**
   * `torch.histc`: https://docs.pytorch.org/docs/stable/generated/torch.histc.html
   * @param bins default `100`
   * @param min default `0`
   * @param max default `0`
   */
  histc(input: Tensor, bins?: number, min?: Scalar, max?: Scalar, options?: { out?: Tensor }): Tensor
  histc(input: Tensor, bins: number, min: Scalar, options: { max?: Scalar; out?: Tensor }): Tensor
  histc(input: Tensor, bins: number, options: { min?: Scalar; max?: Scalar; out?: Tensor }): Tensor
  histc(input: Tensor, options: { bins?: number; min?: Scalar; max?: Scalar; out?: Tensor }): Tensor
  histc(options: { input: Tensor; bins?: number; min?: Scalar; max?: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.histogram`: https://docs.pytorch.org/docs/stable/generated/torch.histogram.html
   * @param bins default `100`
   * @param options.density default `false`
   */
  histogram(input: Tensor, bins?: number, options?: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean; out?: readonly [Tensor, Tensor] }): HistBinEdges
  histogram(input: Tensor, options: { bins?: number; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean; out?: readonly [Tensor, Tensor] }): HistBinEdges
  histogram(options: { input: Tensor; bins?: number; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean; out?: readonly [Tensor, Tensor] }): HistBinEdges
  /**
   * `torch.histogram`: https://docs.pytorch.org/docs/stable/generated/torch.histogram.html
   * @param options.density default `false`
   */
  histogram(input: Tensor, bins: Tensor, options?: { weight?: Tensor | null; density?: boolean; out?: readonly [Tensor, Tensor] }): HistBinEdges
  histogram(input: Tensor, options: { bins: Tensor; weight?: Tensor | null; density?: boolean; out?: readonly [Tensor, Tensor] }): HistBinEdges
  histogram(options: { input: Tensor; bins: Tensor; weight?: Tensor | null; density?: boolean; out?: readonly [Tensor, Tensor] }): HistBinEdges
  /**
   * `torch.histogramdd`: https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html
   * @param density default `false`
   */
  histogramdd(input: Tensor, bins: number, range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): HistBinEdgesList
  histogramdd(input: Tensor, bins: number, range: readonly number[] | null, weight: Tensor | null, options: { density?: boolean }): HistBinEdgesList
  histogramdd(input: Tensor, bins: number, range: readonly number[] | null, options: { weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  histogramdd(input: Tensor, bins: number, options: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  histogramdd(input: Tensor, options: { bins: number; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  histogramdd(options: { input: Tensor; bins: number; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  /**
   * `torch.histogramdd`: https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html
   * @param density default `false`
   */
  histogramdd(input: Tensor, bins: readonly number[], range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): HistBinEdgesList
  histogramdd(input: Tensor, bins: readonly number[], range: readonly number[] | null, weight: Tensor | null, options: { density?: boolean }): HistBinEdgesList
  histogramdd(input: Tensor, bins: readonly number[], range: readonly number[] | null, options: { weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  histogramdd(input: Tensor, bins: readonly number[], options: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  histogramdd(input: Tensor, options: { bins: readonly number[]; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  histogramdd(options: { input: Tensor; bins: readonly number[]; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  /**
   * `torch.histogramdd`: https://docs.pytorch.org/docs/stable/generated/torch.histogramdd.html
   * @param density default `false`
   */
  histogramdd(input: Tensor, bins: readonly Tensor[], range?: readonly number[] | null, weight?: Tensor | null, density?: boolean): HistBinEdgesList
  histogramdd(input: Tensor, bins: readonly Tensor[], range: readonly number[] | null, weight: Tensor | null, options: { density?: boolean }): HistBinEdgesList
  histogramdd(input: Tensor, bins: readonly Tensor[], range: readonly number[] | null, options: { weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  histogramdd(input: Tensor, bins: readonly Tensor[], options: { range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  histogramdd(input: Tensor, options: { bins: readonly Tensor[]; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  histogramdd(options: { input: Tensor; bins: readonly Tensor[]; range?: readonly number[] | null; weight?: Tensor | null; density?: boolean }): HistBinEdgesList
  /** `torch.hsplit`: https://docs.pytorch.org/docs/stable/generated/torch.hsplit.html */
  hsplit(input: Tensor, sections: number): Tensor[]
  hsplit(input: Tensor, options: { sections: number }): Tensor[]
  hsplit(options: { input: Tensor; sections: number }): Tensor[]
  /** `torch.hsplit`: https://docs.pytorch.org/docs/stable/generated/torch.hsplit.html */
  hsplit(input: Tensor, indices: readonly number[]): Tensor[]
  hsplit(input: Tensor, options: { indices: readonly number[] }): Tensor[]
  hsplit(options: { input: Tensor; indices: readonly number[] }): Tensor[]
  /** `torch.hspmm`: https://docs.pytorch.org/docs/stable/generated/torch.hspmm.html */
  hspmm(mat1: Tensor, mat2: Tensor, options?: { out?: Tensor }): Tensor
  hspmm(mat1: Tensor, options: { mat2: Tensor; out?: Tensor }): Tensor
  hspmm(options: { mat1: Tensor; mat2: Tensor; out?: Tensor }): Tensor
  /** `torch.hstack`: https://docs.pytorch.org/docs/stable/generated/torch.hstack.html */
  hstack(tensors: readonly Tensor[], options?: { out?: Tensor }): Tensor
  hstack(options: { tensors: readonly Tensor[]; out?: Tensor }): Tensor
  /**
   * `torch.nn.functional.huber_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.huber_loss.html
   * @param reduction default `1`
   * @param delta default `1`
   */
  huberLoss(input: Tensor, target: Tensor, reduction?: number, delta?: number, options?: { out?: Tensor }): Tensor
  huberLoss(input: Tensor, target: Tensor, reduction: number, options: { delta?: number; out?: Tensor }): Tensor
  huberLoss(input: Tensor, target: Tensor, options: { reduction?: number; delta?: number; out?: Tensor }): Tensor
  huberLoss(input: Tensor, options: { target: Tensor; reduction?: number; delta?: number; out?: Tensor }): Tensor
  huberLoss(options: { input: Tensor; target: Tensor; reduction?: number; delta?: number; out?: Tensor }): Tensor
  /** `aten::huber_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, float delta) -> Tensor` */
  huberLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, delta: number, options?: { out?: Tensor }): Tensor
  huberLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, options: { delta: number; out?: Tensor }): Tensor
  huberLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, options: { reduction: number; delta: number; out?: Tensor }): Tensor
  huberLossBackward(gradOutput: Tensor, self: Tensor, options: { target: Tensor; reduction: number; delta: number; out?: Tensor }): Tensor
  huberLossBackward(gradOutput: Tensor, options: { self: Tensor; target: Tensor; reduction: number; delta: number; out?: Tensor }): Tensor
  huberLossBackward(options: { gradOutput: Tensor; self: Tensor; target: Tensor; reduction: number; delta: number; out?: Tensor }): Tensor
  /** `torch.hypot`: https://docs.pytorch.org/docs/stable/generated/torch.hypot.html */
  hypot(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  hypot(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  hypot(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.hypot_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.hypot_.html */
  hypot_(input: Tensor, other: Tensor): Tensor
  hypot_(input: Tensor, options: { other: Tensor }): Tensor
  hypot_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.i0`: https://docs.pytorch.org/docs/stable/generated/torch.i0.html */
  i0(input: Tensor, options?: { out?: Tensor }): Tensor
  i0(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.i0_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.i0_.html */
  i0_(input: Tensor): Tensor
  i0_(options: { input: Tensor }): Tensor
  /** `torch.igamma`: https://docs.pytorch.org/docs/stable/generated/torch.igamma.html */
  igamma(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  igamma(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  igamma(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.igamma_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igamma_.html */
  igamma_(input: Tensor, other: Tensor): Tensor
  igamma_(input: Tensor, options: { other: Tensor }): Tensor
  igamma_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.igammac`: https://docs.pytorch.org/docs/stable/generated/torch.igammac.html */
  igammac(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  igammac(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  igammac(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.igammac_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.igammac_.html */
  igammac_(input: Tensor, other: Tensor): Tensor
  igammac_(input: Tensor, options: { other: Tensor }): Tensor
  igammac_(options: { input: Tensor; other: Tensor }): Tensor
  /** `aten::im2col(Tensor self, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor` */
  im2col(input: Tensor, kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], stride: number | readonly number[], options?: { out?: Tensor }): Tensor
  im2col(input: Tensor, kernelSize: number | readonly number[], dilation: number | readonly number[], padding: number | readonly number[], options: { stride: number | readonly number[]; out?: Tensor }): Tensor
  im2col(input: Tensor, kernelSize: number | readonly number[], dilation: number | readonly number[], options: { padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor }): Tensor
  im2col(input: Tensor, kernelSize: number | readonly number[], options: { dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor }): Tensor
  im2col(input: Tensor, options: { kernelSize: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor }): Tensor
  im2col(options: { input: Tensor; kernelSize: number | readonly number[]; dilation: number | readonly number[]; padding: number | readonly number[]; stride: number | readonly number[]; out?: Tensor }): Tensor
  /** `torch.imag`: https://docs.pytorch.org/docs/stable/generated/torch.imag.html */
  imag(input: Tensor): Tensor
  imag(options: { input: Tensor }): Tensor
  /** `aten::index.Tensor(Tensor self, Tensor?[] indices) -> Tensor` */
  index(input: Tensor, indices: readonly (Tensor | null)[], options?: { out?: Tensor }): Tensor
  index(input: Tensor, options: { indices: readonly (Tensor | null)[]; out?: Tensor }): Tensor
  index(options: { input: Tensor; indices: readonly (Tensor | null)[]; out?: Tensor }): Tensor
  /**
   * `torch.index_add`: https://docs.pytorch.org/docs/stable/generated/torch.index_add.html
   * @param options.alpha default `1`
   */
  indexAdd(input: Tensor, dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar; out?: Tensor }): Tensor
  indexAdd(input: Tensor, dim: number, index: Tensor, options: { source: Tensor; alpha?: Scalar; out?: Tensor }): Tensor
  indexAdd(input: Tensor, dim: number, options: { index: Tensor; source: Tensor; alpha?: Scalar; out?: Tensor }): Tensor
  indexAdd(input: Tensor, options: { dim: number; index: Tensor; source: Tensor; alpha?: Scalar; out?: Tensor }): Tensor
  indexAdd(options: { input: Tensor; dim: number; index: Tensor; source: Tensor; alpha?: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.index_add_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_add_.html
   * @param options.alpha default `1`
   */
  indexAdd_(input: Tensor, dim: number, index: Tensor, source: Tensor, options?: { alpha?: Scalar }): Tensor
  indexAdd_(input: Tensor, dim: number, index: Tensor, options: { source: Tensor; alpha?: Scalar }): Tensor
  indexAdd_(input: Tensor, dim: number, options: { index: Tensor; source: Tensor; alpha?: Scalar }): Tensor
  indexAdd_(input: Tensor, options: { dim: number; index: Tensor; source: Tensor; alpha?: Scalar }): Tensor
  indexAdd_(options: { input: Tensor; dim: number; index: Tensor; source: Tensor; alpha?: Scalar }): Tensor
  /** `torch.index_copy`: https://docs.pytorch.org/docs/stable/generated/torch.index_copy.html */
  indexCopy(input: Tensor, dim: number, index: Tensor, source: Tensor, options?: { out?: Tensor }): Tensor
  indexCopy(input: Tensor, dim: number, index: Tensor, options: { source: Tensor; out?: Tensor }): Tensor
  indexCopy(input: Tensor, dim: number, options: { index: Tensor; source: Tensor; out?: Tensor }): Tensor
  indexCopy(input: Tensor, options: { dim: number; index: Tensor; source: Tensor; out?: Tensor }): Tensor
  indexCopy(options: { input: Tensor; dim: number; index: Tensor; source: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.index_copy_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_copy_.html */
  indexCopy_(input: Tensor, dim: number, index: Tensor, source: Tensor): Tensor
  indexCopy_(input: Tensor, dim: number, index: Tensor, options: { source: Tensor }): Tensor
  indexCopy_(input: Tensor, dim: number, options: { index: Tensor; source: Tensor }): Tensor
  indexCopy_(input: Tensor, options: { dim: number; index: Tensor; source: Tensor }): Tensor
  indexCopy_(options: { input: Tensor; dim: number; index: Tensor; source: Tensor }): Tensor
  /** `torch.Tensor.index_fill`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html */
  indexFill(input: Tensor, dim: number, index: Tensor, value: Tensor, options?: { out?: Tensor }): Tensor
  indexFill(input: Tensor, dim: number, index: Tensor, options: { value: Tensor; out?: Tensor }): Tensor
  indexFill(input: Tensor, dim: number, options: { index: Tensor; value: Tensor; out?: Tensor }): Tensor
  indexFill(input: Tensor, options: { dim: number; index: Tensor; value: Tensor; out?: Tensor }): Tensor
  indexFill(options: { input: Tensor; dim: number; index: Tensor; value: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.index_fill`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill.html */
  indexFill(input: Tensor, dim: number, index: Tensor, value: Scalar, options?: { out?: Tensor }): Tensor
  indexFill(input: Tensor, dim: number, index: Tensor, options: { value: Scalar; out?: Tensor }): Tensor
  indexFill(input: Tensor, dim: number, options: { index: Tensor; value: Scalar; out?: Tensor }): Tensor
  indexFill(input: Tensor, options: { dim: number; index: Tensor; value: Scalar; out?: Tensor }): Tensor
  indexFill(options: { input: Tensor; dim: number; index: Tensor; value: Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.index_fill_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html */
  indexFill_(input: Tensor, dim: number, index: Tensor, value: Tensor): Tensor
  indexFill_(input: Tensor, dim: number, index: Tensor, options: { value: Tensor }): Tensor
  indexFill_(input: Tensor, dim: number, options: { index: Tensor; value: Tensor }): Tensor
  indexFill_(input: Tensor, options: { dim: number; index: Tensor; value: Tensor }): Tensor
  indexFill_(options: { input: Tensor; dim: number; index: Tensor; value: Tensor }): Tensor
  /** `torch.Tensor.index_fill_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_fill_.html */
  indexFill_(input: Tensor, dim: number, index: Tensor, value: Scalar): Tensor
  indexFill_(input: Tensor, dim: number, index: Tensor, options: { value: Scalar }): Tensor
  indexFill_(input: Tensor, dim: number, options: { index: Tensor; value: Scalar }): Tensor
  indexFill_(input: Tensor, options: { dim: number; index: Tensor; value: Scalar }): Tensor
  indexFill_(options: { input: Tensor; dim: number; index: Tensor; value: Scalar }): Tensor
  /**
   * `torch.Tensor.index_put`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put.html
   * @param accumulate default `false`
   */
  indexPut(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean, options?: { out?: Tensor }): Tensor
  indexPut(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean; out?: Tensor }): Tensor
  indexPut(input: Tensor, indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean; out?: Tensor }): Tensor
  indexPut(input: Tensor, options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean; out?: Tensor }): Tensor
  indexPut(options: { input: Tensor; indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.index_put_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_put_.html
   * @param accumulate default `false`
   */
  indexPut_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, accumulate?: boolean): Tensor
  indexPut_(input: Tensor, indices: readonly (Tensor | null)[], values: Tensor, options: { accumulate?: boolean }): Tensor
  indexPut_(input: Tensor, indices: readonly (Tensor | null)[], options: { values: Tensor; accumulate?: boolean }): Tensor
  indexPut_(input: Tensor, options: { indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): Tensor
  indexPut_(options: { input: Tensor; indices: readonly (Tensor | null)[]; values: Tensor; accumulate?: boolean }): Tensor
  /**
   * `torch.index_reduce`: https://docs.pytorch.org/docs/stable/generated/torch.index_reduce.html
   * @param options.includeSelf default `true`
   */
  indexReduce(input: Tensor, dim: number, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean; out?: Tensor }): Tensor
  indexReduce(input: Tensor, dim: number, index: Tensor, source: Tensor, options: { reduce: string; includeSelf?: boolean; out?: Tensor }): Tensor
  indexReduce(input: Tensor, dim: number, index: Tensor, options: { source: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor }): Tensor
  indexReduce(input: Tensor, dim: number, options: { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor }): Tensor
  indexReduce(input: Tensor, options: { dim: number; index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor }): Tensor
  indexReduce(options: { input: Tensor; dim: number; index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.index_reduce_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.index_reduce_.html
   * @param options.includeSelf default `true`
   */
  indexReduce_(input: Tensor, dim: number, index: Tensor, source: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor
  indexReduce_(input: Tensor, dim: number, index: Tensor, source: Tensor, options: { reduce: string; includeSelf?: boolean }): Tensor
  indexReduce_(input: Tensor, dim: number, index: Tensor, options: { source: Tensor; reduce: string; includeSelf?: boolean }): Tensor
  indexReduce_(input: Tensor, dim: number, options: { index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): Tensor
  indexReduce_(input: Tensor, options: { dim: number; index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): Tensor
  indexReduce_(options: { input: Tensor; dim: number; index: Tensor; source: Tensor; reduce: string; includeSelf?: boolean }): Tensor
  /** `torch.index_select`: https://docs.pytorch.org/docs/stable/generated/torch.index_select.html */
  indexSelect(input: Tensor, dim: number, index: Tensor, options?: { out?: Tensor }): Tensor
  indexSelect(input: Tensor, dim: number, options: { index: Tensor; out?: Tensor }): Tensor
  indexSelect(input: Tensor, options: { dim: number; index: Tensor; out?: Tensor }): Tensor
  indexSelect(options: { input: Tensor; dim: number; index: Tensor; out?: Tensor }): Tensor
  /** `aten::index_select_backward(Tensor grad, SymInt[] self_sizes, int dim, Tensor index) -> Tensor` */
  indexSelectBackward(grad: Tensor, selfSizes: readonly number[], dim: number, index: Tensor): Tensor
  indexSelectBackward(grad: Tensor, selfSizes: readonly number[], dim: number, options: { index: Tensor }): Tensor
  indexSelectBackward(grad: Tensor, selfSizes: readonly number[], options: { dim: number; index: Tensor }): Tensor
  indexSelectBackward(grad: Tensor, options: { selfSizes: readonly number[]; dim: number; index: Tensor }): Tensor
  indexSelectBackward(options: { grad: Tensor; selfSizes: readonly number[]; dim: number; index: Tensor }): Tensor
  /** `torch.Tensor.indices`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.indices.html */
  indices(input: Tensor): Tensor
  indices(options: { input: Tensor }): Tensor
  /** `aten::indices_copy(Tensor self) -> Tensor` */
  indicesCopy(input: Tensor, options?: { out?: Tensor }): Tensor
  indicesCopy(options: { input: Tensor; out?: Tensor }): Tensor
  /** `aten::infinitely_differentiable_gelu_backward(Tensor grad, Tensor self) -> Tensor` */
  infinitelyDifferentiableGeluBackward(grad: Tensor, self: Tensor): Tensor
  infinitelyDifferentiableGeluBackward(grad: Tensor, options: { self: Tensor }): Tensor
  infinitelyDifferentiableGeluBackward(options: { grad: Tensor; self: Tensor }): Tensor
  /** `torch.inner`: https://docs.pytorch.org/docs/stable/generated/torch.inner.html */
  inner(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  inner(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  inner(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.nn.functional.instance_norm`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.instance_norm.html */
  instanceNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, useInputStats: boolean, momentum: number, eps: number, cudnnEnabled: boolean): Tensor
  instanceNorm(options: { input: Tensor; weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; useInputStats: boolean; momentum: number; eps: number; cudnnEnabled: boolean }): Tensor
  /** `torch.Tensor.int_repr`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.int_repr.html */
  intRepr(input: Tensor, options?: { out?: Tensor }): Tensor
  intRepr(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.inverse`: https://docs.pytorch.org/docs/stable/generated/torch.inverse.html */
  inverse(input: Tensor, options?: { out?: Tensor }): Tensor
  inverse(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.is_coalesced`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_coalesced.html */
  isCoalesced(input: Tensor): boolean
  isCoalesced(options: { input: Tensor }): boolean
  /** `torch.is_complex`: https://docs.pytorch.org/docs/stable/generated/torch.is_complex.html */
  isComplex(input: Tensor): boolean
  isComplex(options: { input: Tensor }): boolean
  /** `torch.is_conj`: https://docs.pytorch.org/docs/stable/generated/torch.is_conj.html */
  isConj(input: Tensor): boolean
  isConj(options: { input: Tensor }): boolean
  /** `torch.Tensor.is_contiguous`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_contiguous.html */
  isContiguous(input: Tensor): boolean
  isContiguous(options: { input: Tensor }): boolean
  /** `torch.Tensor.is_contiguous`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_contiguous.html */
  isContiguous(input: Tensor, memoryFormat: MemoryFormat): boolean
  isContiguous(input: Tensor, options: { memoryFormat: MemoryFormat }): boolean
  isContiguous(options: { input: Tensor; memoryFormat: MemoryFormat }): boolean
  /** `aten::is_distributed(Tensor self) -> bool` */
  isDistributed(input: Tensor): boolean
  isDistributed(options: { input: Tensor }): boolean
  /** `torch.is_floating_point`: https://docs.pytorch.org/docs/stable/generated/torch.is_floating_point.html */
  isFloatingPoint(input: Tensor): boolean
  isFloatingPoint(options: { input: Tensor }): boolean
  /** `torch.Tensor.is_inference`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_inference.html */
  isInference(input: Tensor): boolean
  isInference(options: { input: Tensor }): boolean
  /** `aten::is_leaf(Tensor self) -> bool` */
  isLeaf(input: Tensor): boolean
  isLeaf(options: { input: Tensor }): boolean
  /** `aten::is_neg(Tensor self) -> bool` */
  isNeg(input: Tensor): boolean
  isNeg(options: { input: Tensor }): boolean
  /** `torch.is_nonzero`: https://docs.pytorch.org/docs/stable/generated/torch.is_nonzero.html */
  isNonzero(input: Tensor): boolean
  isNonzero(options: { input: Tensor }): boolean
  /** `torch.Tensor.is_pinned`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_pinned.html */
  isPinned(input: Tensor, device?: Device | null): boolean
  isPinned(input: Tensor, options: Keywords<{ device?: Device | null }>): boolean
  isPinned(options: Keywords<{ input: Tensor; device?: Device | null }>): boolean
  /** `aten::is_same_size(Tensor self, Tensor other) -> bool` */
  isSameSize(input: Tensor, other: Tensor): boolean
  isSameSize(input: Tensor, options: { other: Tensor }): boolean
  isSameSize(options: { input: Tensor; other: Tensor }): boolean
  /** `torch.Tensor.is_set_to`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_set_to.html */
  isSetTo(input: Tensor, tensor: Tensor): boolean
  isSetTo(input: Tensor, options: { tensor: Tensor }): boolean
  isSetTo(options: { input: Tensor; tensor: Tensor }): boolean
  /** `torch.Tensor.is_signed`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.is_signed.html */
  isSigned(input: Tensor): boolean
  isSigned(options: { input: Tensor }): boolean
  /** `aten::is_vulkan_available() -> bool` */
  isVulkanAvailable(): boolean
  /**
   * `torch.isclose`: https://docs.pytorch.org/docs/stable/generated/torch.isclose.html
   * @param rtol default `0.00001`
   * @param atol default `1e-8`
   * @param equalNan default `false`
   */
  isclose(input: Tensor, other: Tensor, rtol?: number, atol?: number, equalNan?: boolean): Tensor
  isclose(input: Tensor, other: Tensor, rtol: number, atol: number, options: { equalNan?: boolean }): Tensor
  isclose(input: Tensor, other: Tensor, rtol: number, options: { atol?: number; equalNan?: boolean }): Tensor
  isclose(input: Tensor, other: Tensor, options: { rtol?: number; atol?: number; equalNan?: boolean }): Tensor
  isclose(input: Tensor, options: { other: Tensor; rtol?: number; atol?: number; equalNan?: boolean }): Tensor
  isclose(options: { input: Tensor; other: Tensor; rtol?: number; atol?: number; equalNan?: boolean }): Tensor
  /** `torch.isfinite`: https://docs.pytorch.org/docs/stable/generated/torch.isfinite.html */
  isfinite(input: Tensor): Tensor
  isfinite(options: { input: Tensor }): Tensor
  /**
   * `torch.isin`: https://docs.pytorch.org/docs/stable/generated/torch.isin.html
   * @param options.assumeUnique default `false`
   * @param options.invert default `false`
   */
  isin(elements: Tensor, testElements: Tensor, options?: { assumeUnique?: boolean; invert?: boolean; out?: Tensor }): Tensor
  isin(elements: Tensor, options: { testElements: Tensor; assumeUnique?: boolean; invert?: boolean; out?: Tensor }): Tensor
  isin(options: { elements: Tensor; testElements: Tensor; assumeUnique?: boolean; invert?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.isin`: https://docs.pytorch.org/docs/stable/generated/torch.isin.html
   * @param options.assumeUnique default `false`
   * @param options.invert default `false`
   */
  isin(elements: Tensor, testElement: Scalar, options?: { assumeUnique?: boolean; invert?: boolean; out?: Tensor }): Tensor
  isin(elements: Tensor, options: { testElement: Scalar; assumeUnique?: boolean; invert?: boolean; out?: Tensor }): Tensor
  isin(options: { elements: Tensor; testElement: Scalar; assumeUnique?: boolean; invert?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.isin`: https://docs.pytorch.org/docs/stable/generated/torch.isin.html
   * @param options.assumeUnique default `false`
   * @param options.invert default `false`
   */
  isin(element: Scalar, testElements: Tensor, options?: { assumeUnique?: boolean; invert?: boolean; out?: Tensor }): Tensor
  isin(element: Scalar, options: { testElements: Tensor; assumeUnique?: boolean; invert?: boolean; out?: Tensor }): Tensor
  isin(options: { element: Scalar; testElements: Tensor; assumeUnique?: boolean; invert?: boolean; out?: Tensor }): Tensor
  /** `torch.isinf`: https://docs.pytorch.org/docs/stable/generated/torch.isinf.html */
  isinf(input: Tensor, options?: { out?: Tensor }): Tensor
  isinf(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.isnan`: https://docs.pytorch.org/docs/stable/generated/torch.isnan.html */
  isnan(input: Tensor, options?: { out?: Tensor }): Tensor
  isnan(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.isneginf`: https://docs.pytorch.org/docs/stable/generated/torch.isneginf.html */
  isneginf(input: Tensor, options?: { out?: Tensor }): Tensor
  isneginf(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.isposinf`: https://docs.pytorch.org/docs/stable/generated/torch.isposinf.html */
  isposinf(input: Tensor, options?: { out?: Tensor }): Tensor
  isposinf(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.isreal`: https://docs.pytorch.org/docs/stable/generated/torch.isreal.html */
  isreal(input: Tensor): Tensor
  isreal(options: { input: Tensor }): Tensor
  /**
   * `torch.istft`: https://docs.pytorch.org/docs/stable/generated/torch.istft.html
   * @param center default `true`
   * @param normalized default `false`
   * @param returnComplex default `false`
   */
  istft(input: Tensor, nFft: number, hopLength?: number | null, winLength?: number | null, window?: Tensor | null, center?: boolean, normalized?: boolean, onesided?: boolean | null, length?: number | null, returnComplex?: boolean): Tensor
  istft(input: Tensor, nFft: number, options: { hopLength?: number | null; winLength?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor
  istft(options: { input: Tensor; nFft: number; hopLength?: number | null; winLength?: number | null; window?: Tensor | null; center?: boolean; normalized?: boolean; onesided?: boolean | null; length?: number | null; returnComplex?: boolean }): Tensor
  /** `torch.Tensor.item`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.item.html */
  item(input: Tensor): Value
  item(options: { input: Tensor }): Value
  /** `torch.kaiser_window`: https://docs.pytorch.org/docs/stable/generated/torch.kaiser_window.html */
  kaiserWindow(windowLength: number, options?: { out?: Tensor } & FactoryOptions): Tensor
  kaiserWindow(options: { windowLength: number; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.kaiser_window`: https://docs.pytorch.org/docs/stable/generated/torch.kaiser_window.html */
  kaiserWindow(windowLength: number, periodic: boolean, options?: { out?: Tensor } & FactoryOptions): Tensor
  kaiserWindow(windowLength: number, options: { periodic: boolean; out?: Tensor } & FactoryOptions): Tensor
  kaiserWindow(options: { windowLength: number; periodic: boolean; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.kaiser_window`: https://docs.pytorch.org/docs/stable/generated/torch.kaiser_window.html */
  kaiserWindow(windowLength: number, periodic: boolean, beta: number, options?: { out?: Tensor } & FactoryOptions): Tensor
  kaiserWindow(windowLength: number, periodic: boolean, options: { beta: number; out?: Tensor } & FactoryOptions): Tensor
  kaiserWindow(windowLength: number, options: { periodic: boolean; beta: number; out?: Tensor } & FactoryOptions): Tensor
  kaiserWindow(options: { windowLength: number; periodic: boolean; beta: number; out?: Tensor } & FactoryOptions): Tensor
  /**
   * `torch.nn.functional.kl_div`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.kl_div.html
   * @param reduction default `1`
   * @param options.logTarget default `false`
   */
  klDiv(input: Tensor, target: Tensor, reduction?: number, options?: { logTarget?: boolean }): Tensor
  klDiv(input: Tensor, target: Tensor, options: { reduction?: number; logTarget?: boolean }): Tensor
  klDiv(input: Tensor, options: { target: Tensor; reduction?: number; logTarget?: boolean }): Tensor
  klDiv(options: { input: Tensor; target: Tensor; reduction?: number; logTarget?: boolean }): Tensor
  /** `torch.kron`: https://docs.pytorch.org/docs/stable/generated/torch.kron.html */
  kron(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  kron(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  kron(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.kthvalue`: https://docs.pytorch.org/docs/stable/generated/torch.kthvalue.html
   * @param dim default `-1`
   * @param keepdim default `false`
   */
  kthvalue(input: Tensor, k: number, dim?: number, keepdim?: boolean, options?: { out?: readonly [Tensor, Tensor] }): ValuesIndices
  kthvalue(input: Tensor, k: number, dim: number, options: { keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  kthvalue(input: Tensor, k: number, options: { dim?: number; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  kthvalue(input: Tensor, options: { k: number; dim?: number; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  kthvalue(options: { input: Tensor; k: number; dim?: number; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  /**
   * `torch.nn.functional.l1_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.l1_loss.html
   * @param reduction default `1`
   */
  l1Loss(input: Tensor, target: Tensor, reduction?: number): Tensor
  l1Loss(input: Tensor, target: Tensor, options: { reduction?: number }): Tensor
  l1Loss(input: Tensor, options: { target: Tensor; reduction?: number }): Tensor
  l1Loss(options: { input: Tensor; target: Tensor; reduction?: number }): Tensor
  /**
   * `torch.nn.functional.layer_norm`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.layer_norm.html
   * @param eps default `0.00001`
   * @param cudnnEnable default `true`
   */
  layerNorm(input: Tensor, normalizedShape: readonly number[], weight?: Tensor | null, bias?: Tensor | null, eps?: number, cudnnEnable?: boolean): Tensor
  layerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, eps: number, options: { cudnnEnable?: boolean }): Tensor
  layerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, options: { eps?: number; cudnnEnable?: boolean }): Tensor
  layerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, options: { bias?: Tensor | null; eps?: number; cudnnEnable?: boolean }): Tensor
  layerNorm(input: Tensor, normalizedShape: readonly number[], options: { weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnable?: boolean }): Tensor
  layerNorm(input: Tensor, options: { normalizedShape: readonly number[]; weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnable?: boolean }): Tensor
  layerNorm(options: { input: Tensor; normalizedShape: readonly number[]; weight?: Tensor | null; bias?: Tensor | null; eps?: number; cudnnEnable?: boolean }): Tensor
  /** `torch.lcm`: https://docs.pytorch.org/docs/stable/generated/torch.lcm.html */
  lcm(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  lcm(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  lcm(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.lcm_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lcm_.html */
  lcm_(input: Tensor, other: Tensor): Tensor
  lcm_(input: Tensor, options: { other: Tensor }): Tensor
  lcm_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.ldexp`: https://docs.pytorch.org/docs/stable/generated/torch.ldexp.html */
  ldexp(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  ldexp(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  ldexp(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.ldexp_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ldexp_.html */
  ldexp_(input: Tensor, other: Tensor): Tensor
  ldexp_(input: Tensor, options: { other: Tensor }): Tensor
  ldexp_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.le`: https://docs.pytorch.org/docs/stable/generated/torch.le.html */
  le(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  le(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  le(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.le`: https://docs.pytorch.org/docs/stable/generated/torch.le.html */
  le(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  le(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  le(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.le_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le_.html */
  le_(input: Tensor, other: Tensor): Tensor
  le_(input: Tensor, options: { other: Tensor }): Tensor
  le_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.Tensor.le_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.le_.html */
  le_(input: Tensor, other: Scalar): Tensor
  le_(input: Tensor, options: { other: Scalar }): Tensor
  le_(options: { input: Tensor; other: Scalar }): Tensor
  /**
   * `torch.nn.functional.leaky_relu`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu.html
   * @param negativeSlope default `0.01`
   */
  leakyRelu(input: Tensor, negativeSlope?: Scalar, options?: { out?: Tensor }): Tensor
  leakyRelu(input: Tensor, options: { negativeSlope?: Scalar; out?: Tensor }): Tensor
  leakyRelu(options: { input: Tensor; negativeSlope?: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.nn.functional.leaky_relu_`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.leaky_relu_.html
   * @param negativeSlope default `0.01`
   */
  leakyRelu_(input: Tensor, negativeSlope?: Scalar): Tensor
  leakyRelu_(input: Tensor, options: { negativeSlope?: Scalar }): Tensor
  leakyRelu_(options: { input: Tensor; negativeSlope?: Scalar }): Tensor
  /** `aten::leaky_relu_backward(Tensor grad_output, Tensor self, Scalar negative_slope, bool self_is_result) -> Tensor` */
  leakyReluBackward(gradOutput: Tensor, self: Tensor, negativeSlope: Scalar, selfIsResult: boolean, options?: { out?: Tensor }): Tensor
  leakyReluBackward(gradOutput: Tensor, self: Tensor, negativeSlope: Scalar, options: { selfIsResult: boolean; out?: Tensor }): Tensor
  leakyReluBackward(gradOutput: Tensor, self: Tensor, options: { negativeSlope: Scalar; selfIsResult: boolean; out?: Tensor }): Tensor
  leakyReluBackward(gradOutput: Tensor, options: { self: Tensor; negativeSlope: Scalar; selfIsResult: boolean; out?: Tensor }): Tensor
  leakyReluBackward(options: { gradOutput: Tensor; self: Tensor; negativeSlope: Scalar; selfIsResult: boolean; out?: Tensor }): Tensor
  /** `torch.lerp`: https://docs.pytorch.org/docs/stable/generated/torch.lerp.html */
  lerp(input: Tensor, end: Tensor, weight: Tensor, options?: { out?: Tensor }): Tensor
  lerp(input: Tensor, end: Tensor, options: { weight: Tensor; out?: Tensor }): Tensor
  lerp(input: Tensor, options: { end: Tensor; weight: Tensor; out?: Tensor }): Tensor
  lerp(options: { input: Tensor; end: Tensor; weight: Tensor; out?: Tensor }): Tensor
  /** `torch.lerp`: https://docs.pytorch.org/docs/stable/generated/torch.lerp.html */
  lerp(input: Tensor, end: Tensor, weight: Scalar, options?: { out?: Tensor }): Tensor
  lerp(input: Tensor, end: Tensor, options: { weight: Scalar; out?: Tensor }): Tensor
  lerp(input: Tensor, options: { end: Tensor; weight: Scalar; out?: Tensor }): Tensor
  lerp(options: { input: Tensor; end: Tensor; weight: Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.lerp_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html */
  lerp_(input: Tensor, end: Tensor, weight: Tensor): Tensor
  lerp_(input: Tensor, end: Tensor, options: { weight: Tensor }): Tensor
  lerp_(input: Tensor, options: { end: Tensor; weight: Tensor }): Tensor
  lerp_(options: { input: Tensor; end: Tensor; weight: Tensor }): Tensor
  /** `torch.Tensor.lerp_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lerp_.html */
  lerp_(input: Tensor, end: Tensor, weight: Scalar): Tensor
  lerp_(input: Tensor, end: Tensor, options: { weight: Scalar }): Tensor
  lerp_(input: Tensor, options: { end: Tensor; weight: Scalar }): Tensor
  lerp_(options: { input: Tensor; end: Tensor; weight: Scalar }): Tensor
  /** `torch.less`: https://docs.pytorch.org/docs/stable/generated/torch.less.html */
  less(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  less(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  less(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.less`: https://docs.pytorch.org/docs/stable/generated/torch.less.html */
  less(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  less(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  less(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.less_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_.html */
  less_(input: Tensor, other: Tensor): Tensor
  less_(input: Tensor, options: { other: Tensor }): Tensor
  less_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.Tensor.less_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_.html */
  less_(input: Tensor, other: Scalar): Tensor
  less_(input: Tensor, options: { other: Scalar }): Tensor
  less_(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.less_equal`: https://docs.pytorch.org/docs/stable/generated/torch.less_equal.html */
  lessEqual(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  lessEqual(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  lessEqual(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.less_equal`: https://docs.pytorch.org/docs/stable/generated/torch.less_equal.html */
  lessEqual(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  lessEqual(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  lessEqual(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.less_equal_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal_.html */
  lessEqual_(input: Tensor, other: Tensor): Tensor
  lessEqual_(input: Tensor, options: { other: Tensor }): Tensor
  lessEqual_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.Tensor.less_equal_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.less_equal_.html */
  lessEqual_(input: Tensor, other: Scalar): Tensor
  lessEqual_(input: Tensor, options: { other: Scalar }): Tensor
  lessEqual_(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.lgamma`: https://docs.pytorch.org/docs/stable/generated/torch.lgamma.html */
  lgamma(input: Tensor, options?: { out?: Tensor }): Tensor
  lgamma(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.lgamma_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lgamma_.html */
  lgamma_(input: Tensor): Tensor
  lgamma_(options: { input: Tensor }): Tensor
  /** `aten::lift(Tensor self) -> Tensor` */
  lift(input: Tensor, options?: { out?: Tensor }): Tensor
  lift(options: { input: Tensor; out?: Tensor }): Tensor
  /** `aten::lift_fresh(Tensor(a) self) -> Tensor(a)` */
  liftFresh(input: Tensor): Tensor
  liftFresh(options: { input: Tensor }): Tensor
  /** `aten::lift_fresh_copy(Tensor self) -> Tensor` */
  liftFreshCopy(input: Tensor, options?: { out?: Tensor }): Tensor
  liftFreshCopy(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.nn.functional.linear`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.linear.html */
  linear(input: Tensor, weight: Tensor, bias?: Tensor | null, options?: { out?: Tensor }): Tensor
  linear(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; out?: Tensor }): Tensor
  linear(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; out?: Tensor }): Tensor
  linear(options: { input: Tensor; weight: Tensor; bias?: Tensor | null; out?: Tensor }): Tensor
  /** `aten::linear_backward(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  linearBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[], options?: { out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  linearBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, options: { outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  linearBackward(input: Tensor, gradOutput: Tensor, options: { weight: Tensor; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  linearBackward(input: Tensor, options: { gradOutput: Tensor; weight: Tensor; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  linearBackward(options: { input: Tensor; gradOutput: Tensor; weight: Tensor; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  /** `torch.linspace`: https://docs.pytorch.org/docs/stable/generated/torch.linspace.html */
  linspace(start: Tensor, end: Tensor, steps: number, options?: { out?: Tensor } & Placement): Tensor
  linspace(start: Tensor, end: Tensor, options: { steps: number; out?: Tensor } & Placement): Tensor
  linspace(start: Tensor, options: { end: Tensor; steps: number; out?: Tensor } & Placement): Tensor
  linspace(options: { start: Tensor; end: Tensor; steps: number; out?: Tensor } & Placement): Tensor
  /** `torch.linspace`: https://docs.pytorch.org/docs/stable/generated/torch.linspace.html */
  linspace(start: Tensor, end: Scalar, steps: number, options?: { out?: Tensor } & Placement): Tensor
  linspace(start: Tensor, end: Scalar, options: { steps: number; out?: Tensor } & Placement): Tensor
  linspace(start: Tensor, options: { end: Scalar; steps: number; out?: Tensor } & Placement): Tensor
  linspace(options: { start: Tensor; end: Scalar; steps: number; out?: Tensor } & Placement): Tensor
  /** `torch.linspace`: https://docs.pytorch.org/docs/stable/generated/torch.linspace.html */
  linspace(start: Scalar, end: Tensor, steps: number, options?: { out?: Tensor } & Placement): Tensor
  linspace(start: Scalar, end: Tensor, options: { steps: number; out?: Tensor } & Placement): Tensor
  linspace(start: Scalar, options: { end: Tensor; steps: number; out?: Tensor } & Placement): Tensor
  linspace(options: { start: Scalar; end: Tensor; steps: number; out?: Tensor } & Placement): Tensor
  /** `torch.linspace`: https://docs.pytorch.org/docs/stable/generated/torch.linspace.html */
  linspace(start: Scalar, end: Scalar, steps: number, options?: { out?: Tensor } & FactoryOptions): Tensor
  linspace(start: Scalar, end: Scalar, options: { steps: number; out?: Tensor } & FactoryOptions): Tensor
  linspace(start: Scalar, options: { end: Scalar; steps: number; out?: Tensor } & FactoryOptions): Tensor
  linspace(options: { start: Scalar; end: Scalar; steps: number; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.log`: https://docs.pytorch.org/docs/stable/generated/torch.log.html */
  log(input: Tensor, options?: { out?: Tensor }): Tensor
  log(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.log10`: https://docs.pytorch.org/docs/stable/generated/torch.log10.html */
  log10(input: Tensor, options?: { out?: Tensor }): Tensor
  log10(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.log10_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log10_.html */
  log10_(input: Tensor): Tensor
  log10_(options: { input: Tensor }): Tensor
  /** `torch.log1p`: https://docs.pytorch.org/docs/stable/generated/torch.log1p.html */
  log1p(input: Tensor, options?: { out?: Tensor }): Tensor
  log1p(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.log1p_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log1p_.html */
  log1p_(input: Tensor): Tensor
  log1p_(options: { input: Tensor }): Tensor
  /** `torch.log2`: https://docs.pytorch.org/docs/stable/generated/torch.log2.html */
  log2(input: Tensor, options?: { out?: Tensor }): Tensor
  log2(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.log2_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log2_.html */
  log2_(input: Tensor): Tensor
  log2_(options: { input: Tensor }): Tensor
  /** `torch.Tensor.log_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_.html */
  log_(input: Tensor): Tensor
  log_(options: { input: Tensor }): Tensor
  /**
   * `aten::log_normal(Tensor self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor`
   * @param mean default `1`
   * @param std default `2`
   */
  logNormal(input: Tensor, mean?: number, std?: number, options?: { generator?: Generator | null; out?: Tensor }): Tensor
  logNormal(input: Tensor, mean: number, options: { std?: number; generator?: Generator | null; out?: Tensor }): Tensor
  logNormal(input: Tensor, options: { mean?: number; std?: number; generator?: Generator | null; out?: Tensor }): Tensor
  logNormal(options: { input: Tensor; mean?: number; std?: number; generator?: Generator | null; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.log_normal_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.log_normal_.html
   * @param mean default `1`
   * @param std default `2`
   */
  logNormal_(input: Tensor, mean?: number, std?: number, options?: { generator?: Generator | null }): Tensor
  logNormal_(input: Tensor, mean: number, options: { std?: number; generator?: Generator | null }): Tensor
  logNormal_(input: Tensor, options: { mean?: number; std?: number; generator?: Generator | null }): Tensor
  logNormal_(options: { input: Tensor; mean?: number; std?: number; generator?: Generator | null }): Tensor
  /** `aten::log_sigmoid(Tensor self) -> Tensor` */
  logSigmoid(input: Tensor, options?: { out?: Tensor }): Tensor
  logSigmoid(options: { input: Tensor; out?: Tensor }): Tensor
  /** `aten::log_sigmoid_backward(Tensor grad_output, Tensor self, Tensor buffer) -> Tensor` */
  logSigmoidBackward(gradOutput: Tensor, self: Tensor, buffer: Tensor, options?: { out?: Tensor }): Tensor
  logSigmoidBackward(gradOutput: Tensor, self: Tensor, options: { buffer: Tensor; out?: Tensor }): Tensor
  logSigmoidBackward(gradOutput: Tensor, options: { self: Tensor; buffer: Tensor; out?: Tensor }): Tensor
  logSigmoidBackward(options: { gradOutput: Tensor; self: Tensor; buffer: Tensor; out?: Tensor }): Tensor
  /** `aten::log_sigmoid_forward(Tensor self) -> (Tensor output, Tensor buffer)` */
  logSigmoidForward(input: Tensor, options?: { out?: readonly [Tensor, Tensor] }): OutputBuffer
  logSigmoidForward(options: { input: Tensor; out?: readonly [Tensor, Tensor] }): OutputBuffer
  /** `torch.nn.functional.log_softmax`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.log_softmax.html */
  logSoftmax(input: Tensor, dim: number, dtype?: Dtype | null, options?: { out?: Tensor }): Tensor
  logSoftmax(input: Tensor, dim: number, options: Keywords<{ dtype?: Dtype | null; out?: Tensor }>): Tensor
  logSoftmax(input: Tensor, options: Keywords<{ dim: number; dtype?: Dtype | null; out?: Tensor }>): Tensor
  logSoftmax(options: Keywords<{ input: Tensor; dim: number; dtype?: Dtype | null; out?: Tensor }>): Tensor
  /** `torch.logaddexp`: https://docs.pytorch.org/docs/stable/generated/torch.logaddexp.html */
  logaddexp(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  logaddexp(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  logaddexp(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.logaddexp2`: https://docs.pytorch.org/docs/stable/generated/torch.logaddexp2.html */
  logaddexp2(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  logaddexp2(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  logaddexp2(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.logcumsumexp`: https://docs.pytorch.org/docs/stable/generated/torch.logcumsumexp.html */
  logcumsumexp(input: Tensor, dim: number, options?: { out?: Tensor }): Tensor
  logcumsumexp(input: Tensor, options: { dim: number; out?: Tensor }): Tensor
  logcumsumexp(options: { input: Tensor; dim: number; out?: Tensor }): Tensor
  /** `torch.logdet`: https://docs.pytorch.org/docs/stable/generated/torch.logdet.html */
  logdet(input: Tensor): Tensor
  logdet(options: { input: Tensor }): Tensor
  /** `torch.logical_and`: https://docs.pytorch.org/docs/stable/generated/torch.logical_and.html */
  logicalAnd(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  logicalAnd(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  logicalAnd(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.logical_and_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_and_.html */
  logicalAnd_(input: Tensor, other: Tensor): Tensor
  logicalAnd_(input: Tensor, options: { other: Tensor }): Tensor
  logicalAnd_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.logical_not`: https://docs.pytorch.org/docs/stable/generated/torch.logical_not.html */
  logicalNot(input: Tensor, options?: { out?: Tensor }): Tensor
  logicalNot(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.logical_not_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_not_.html */
  logicalNot_(input: Tensor): Tensor
  logicalNot_(options: { input: Tensor }): Tensor
  /** `torch.logical_or`: https://docs.pytorch.org/docs/stable/generated/torch.logical_or.html */
  logicalOr(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  logicalOr(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  logicalOr(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.logical_or_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_or_.html */
  logicalOr_(input: Tensor, other: Tensor): Tensor
  logicalOr_(input: Tensor, options: { other: Tensor }): Tensor
  logicalOr_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.logical_xor`: https://docs.pytorch.org/docs/stable/generated/torch.logical_xor.html */
  logicalXor(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  logicalXor(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  logicalXor(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.logical_xor_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logical_xor_.html */
  logicalXor_(input: Tensor, other: Tensor): Tensor
  logicalXor_(input: Tensor, options: { other: Tensor }): Tensor
  logicalXor_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.logit`: https://docs.pytorch.org/docs/stable/generated/torch.logit.html */
  logit(input: Tensor, eps?: number | null, options?: { out?: Tensor }): Tensor
  logit(input: Tensor, options: { eps?: number | null; out?: Tensor }): Tensor
  logit(options: { input: Tensor; eps?: number | null; out?: Tensor }): Tensor
  /** `torch.Tensor.logit_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.logit_.html */
  logit_(input: Tensor, eps?: number | null): Tensor
  logit_(input: Tensor, options: { eps?: number | null }): Tensor
  logit_(options: { input: Tensor; eps?: number | null }): Tensor
  /** `aten::logit_backward(Tensor grad_output, Tensor self, float? eps=None) -> Tensor` */
  logitBackward(gradOutput: Tensor, self: Tensor, eps?: number | null, options?: { out?: Tensor }): Tensor
  logitBackward(gradOutput: Tensor, self: Tensor, options: { eps?: number | null; out?: Tensor }): Tensor
  logitBackward(gradOutput: Tensor, options: { self: Tensor; eps?: number | null; out?: Tensor }): Tensor
  logitBackward(options: { gradOutput: Tensor; self: Tensor; eps?: number | null; out?: Tensor }): Tensor
  /**
   * `torch.logspace`: https://docs.pytorch.org/docs/stable/generated/torch.logspace.html
   * @param base default `10`
   */
  logspace(start: Tensor, end: Tensor, steps: number, base?: number, options?: { out?: Tensor } & Placement): Tensor
  logspace(start: Tensor, end: Tensor, steps: number, options: { base?: number; out?: Tensor } & Placement): Tensor
  logspace(start: Tensor, end: Tensor, options: { steps: number; base?: number; out?: Tensor } & Placement): Tensor
  logspace(start: Tensor, options: { end: Tensor; steps: number; base?: number; out?: Tensor } & Placement): Tensor
  logspace(options: { start: Tensor; end: Tensor; steps: number; base?: number; out?: Tensor } & Placement): Tensor
  /**
   * `torch.logspace`: https://docs.pytorch.org/docs/stable/generated/torch.logspace.html
   * @param base default `10`
   */
  logspace(start: Tensor, end: Scalar, steps: number, base?: number, options?: { out?: Tensor } & Placement): Tensor
  logspace(start: Tensor, end: Scalar, steps: number, options: { base?: number; out?: Tensor } & Placement): Tensor
  logspace(start: Tensor, end: Scalar, options: { steps: number; base?: number; out?: Tensor } & Placement): Tensor
  logspace(start: Tensor, options: { end: Scalar; steps: number; base?: number; out?: Tensor } & Placement): Tensor
  logspace(options: { start: Tensor; end: Scalar; steps: number; base?: number; out?: Tensor } & Placement): Tensor
  /**
   * `torch.logspace`: https://docs.pytorch.org/docs/stable/generated/torch.logspace.html
   * @param base default `10`
   */
  logspace(start: Scalar, end: Tensor, steps: number, base?: number, options?: { out?: Tensor } & Placement): Tensor
  logspace(start: Scalar, end: Tensor, steps: number, options: { base?: number; out?: Tensor } & Placement): Tensor
  logspace(start: Scalar, end: Tensor, options: { steps: number; base?: number; out?: Tensor } & Placement): Tensor
  logspace(start: Scalar, options: { end: Tensor; steps: number; base?: number; out?: Tensor } & Placement): Tensor
  logspace(options: { start: Scalar; end: Tensor; steps: number; base?: number; out?: Tensor } & Placement): Tensor
  /**
   * `torch.logspace`: https://docs.pytorch.org/docs/stable/generated/torch.logspace.html
   * @param base default `10`
   */
  logspace(start: Scalar, end: Scalar, steps: number, base?: number, options?: { out?: Tensor } & FactoryOptions): Tensor
  logspace(start: Scalar, end: Scalar, steps: number, options: { base?: number; out?: Tensor } & FactoryOptions): Tensor
  logspace(start: Scalar, end: Scalar, options: { steps: number; base?: number; out?: Tensor } & FactoryOptions): Tensor
  logspace(start: Scalar, options: { end: Scalar; steps: number; base?: number; out?: Tensor } & FactoryOptions): Tensor
  logspace(options: { start: Scalar; end: Scalar; steps: number; base?: number; out?: Tensor } & FactoryOptions): Tensor
  /**
   * `torch.logsumexp`: https://docs.pytorch.org/docs/stable/generated/torch.logsumexp.html
   * @param keepdim default `false`
   */
  logsumexp(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Tensor
  logsumexp(input: Tensor, dim: number | readonly number[], options: { keepdim?: boolean; out?: Tensor }): Tensor
  logsumexp(input: Tensor, options: { dim: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Tensor
  logsumexp(options: { input: Tensor; dim: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Tensor
  /** `aten::lstm.data(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor, Tensor)` */
  lstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor, Tensor]
  lstm(options: { data: Tensor; batchSizes: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor, Tensor]
  /** `aten::lstm.input(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor, Tensor)` */
  lstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor, Tensor]
  lstm(options: { input: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor, Tensor]
  /** `aten::lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> (Tensor, Tensor)` */
  lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): [Tensor, Tensor]
  lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor | null, options: { bHh?: Tensor | null }): [Tensor, Tensor]
  lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor]
  lstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, options: { wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor]
  lstmCell(input: Tensor, hx: readonly Tensor[], options: { wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor]
  lstmCell(input: Tensor, options: { hx: readonly Tensor[]; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor]
  lstmCell(options: { input: Tensor; hx: readonly Tensor[]; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): [Tensor, Tensor]
  /** `aten::lstm_mps_backward(Tensor? grad_y, Tensor? grad_hy, Tensor? grad_cy, Tensor z_state, Tensor cell_state_fwd, Tensor input, Tensor layersOutputs, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor[], Tensor[])` */
  lstmMpsBackward(gradY: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, zState: Tensor, cellStateFwd: Tensor, input: Tensor, layersOutputs: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options?: { out?: readonly [Tensor, readonly Tensor[], readonly Tensor[]] }): [Tensor, Tensor[], Tensor[]]
  lstmMpsBackward(options: { gradY: Tensor | null; gradHy: Tensor | null; gradCy: Tensor | null; zState: Tensor; cellStateFwd: Tensor; input: Tensor; layersOutputs: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean; out?: readonly [Tensor, readonly Tensor[], readonly Tensor[]] }): [Tensor, Tensor[], Tensor[]]
  /** `torch.lt`: https://docs.pytorch.org/docs/stable/generated/torch.lt.html */
  lt(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  lt(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  lt(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.lt`: https://docs.pytorch.org/docs/stable/generated/torch.lt.html */
  lt(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  lt(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  lt(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.lt_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt_.html */
  lt_(input: Tensor, other: Tensor): Tensor
  lt_(input: Tensor, options: { other: Tensor }): Tensor
  lt_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.Tensor.lt_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.lt_.html */
  lt_(input: Tensor, other: Scalar): Tensor
  lt_(input: Tensor, options: { other: Scalar }): Tensor
  lt_(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.lu_solve`: https://docs.pytorch.org/docs/stable/generated/torch.lu_solve.html */
  luSolve(input: Tensor, LUData: Tensor, LUPivots: Tensor, options?: { out?: Tensor }): Tensor
  luSolve(input: Tensor, LUData: Tensor, options: { LUPivots: Tensor; out?: Tensor }): Tensor
  luSolve(input: Tensor, options: { LUData: Tensor; LUPivots: Tensor; out?: Tensor }): Tensor
  luSolve(options: { input: Tensor; LUData: Tensor; LUPivots: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.lu_unpack`: https://docs.pytorch.org/docs/stable/generated/torch.lu_unpack.html
   * @param unpackData default `true`
   * @param unpackPivots default `true`
   */
  luUnpack(LUData: Tensor, LUPivots: Tensor, unpackData?: boolean, unpackPivots?: boolean, options?: { out?: readonly [Tensor, Tensor, Tensor] }): PLU
  luUnpack(LUData: Tensor, LUPivots: Tensor, unpackData: boolean, options: { unpackPivots?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): PLU
  luUnpack(LUData: Tensor, LUPivots: Tensor, options: { unpackData?: boolean; unpackPivots?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): PLU
  luUnpack(LUData: Tensor, options: { LUPivots: Tensor; unpackData?: boolean; unpackPivots?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): PLU
  luUnpack(options: { LUData: Tensor; LUPivots: Tensor; unpackData?: boolean; unpackPivots?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): PLU
  /** `aten::mH(Tensor(a) self) -> Tensor(a)` */
  mH(input: Tensor): Tensor
  mH(options: { input: Tensor }): Tensor
  /** `aten::mT(Tensor(a) self) -> Tensor(a)` */
  mT(input: Tensor): Tensor
  mT(options: { input: Tensor }): Tensor
  /**
   * `torch.nn.functional.margin_ranking_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.margin_ranking_loss.html
   * @param margin default `0`
   * @param reduction default `1`
   */
  marginRankingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin?: number, reduction?: number): Tensor
  marginRankingLoss(input1: Tensor, input2: Tensor, target: Tensor, margin: number, options: { reduction?: number }): Tensor
  marginRankingLoss(input1: Tensor, input2: Tensor, target: Tensor, options: { margin?: number; reduction?: number }): Tensor
  marginRankingLoss(input1: Tensor, input2: Tensor, options: { target: Tensor; margin?: number; reduction?: number }): Tensor
  marginRankingLoss(input1: Tensor, options: { input2: Tensor; target: Tensor; margin?: number; reduction?: number }): Tensor
  marginRankingLoss(options: { input1: Tensor; input2: Tensor; target: Tensor; margin?: number; reduction?: number }): Tensor
  /** `torch.Tensor.masked_fill`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html */
  maskedFill(input: Tensor, mask: Tensor, value: Tensor, options?: { out?: Tensor }): Tensor
  maskedFill(input: Tensor, mask: Tensor, options: { value: Tensor; out?: Tensor }): Tensor
  maskedFill(input: Tensor, options: { mask: Tensor; value: Tensor; out?: Tensor }): Tensor
  maskedFill(options: { input: Tensor; mask: Tensor; value: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.masked_fill`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill.html */
  maskedFill(input: Tensor, mask: Tensor, value: Scalar, options?: { out?: Tensor }): Tensor
  maskedFill(input: Tensor, mask: Tensor, options: { value: Scalar; out?: Tensor }): Tensor
  maskedFill(input: Tensor, options: { mask: Tensor; value: Scalar; out?: Tensor }): Tensor
  maskedFill(options: { input: Tensor; mask: Tensor; value: Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.masked_fill_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html */
  maskedFill_(input: Tensor, mask: Tensor, value: Tensor): Tensor
  maskedFill_(input: Tensor, mask: Tensor, options: { value: Tensor }): Tensor
  maskedFill_(input: Tensor, options: { mask: Tensor; value: Tensor }): Tensor
  maskedFill_(options: { input: Tensor; mask: Tensor; value: Tensor }): Tensor
  /** `torch.Tensor.masked_fill_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_fill_.html */
  maskedFill_(input: Tensor, mask: Tensor, value: Scalar): Tensor
  maskedFill_(input: Tensor, mask: Tensor, options: { value: Scalar }): Tensor
  maskedFill_(input: Tensor, options: { mask: Tensor; value: Scalar }): Tensor
  maskedFill_(options: { input: Tensor; mask: Tensor; value: Scalar }): Tensor
  /** `torch.Tensor.masked_scatter`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter.html */
  maskedScatter(input: Tensor, mask: Tensor, source: Tensor, options?: { out?: Tensor }): Tensor
  maskedScatter(input: Tensor, mask: Tensor, options: { source: Tensor; out?: Tensor }): Tensor
  maskedScatter(input: Tensor, options: { mask: Tensor; source: Tensor; out?: Tensor }): Tensor
  maskedScatter(options: { input: Tensor; mask: Tensor; source: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.masked_scatter_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.masked_scatter_.html */
  maskedScatter_(input: Tensor, mask: Tensor, source: Tensor): Tensor
  maskedScatter_(input: Tensor, mask: Tensor, options: { source: Tensor }): Tensor
  maskedScatter_(input: Tensor, options: { mask: Tensor; source: Tensor }): Tensor
  maskedScatter_(options: { input: Tensor; mask: Tensor; source: Tensor }): Tensor
  /** `aten::masked_scatter_backward(Tensor grad_output, Tensor mask, SymInt[] sizes) -> Tensor` */
  maskedScatterBackward(gradOutput: Tensor, mask: Tensor, sizes: readonly number[]): Tensor
  maskedScatterBackward(gradOutput: Tensor, mask: Tensor, options: { sizes: readonly number[] }): Tensor
  maskedScatterBackward(gradOutput: Tensor, options: { mask: Tensor; sizes: readonly number[] }): Tensor
  maskedScatterBackward(options: { gradOutput: Tensor; mask: Tensor; sizes: readonly number[] }): Tensor
  /** `torch.masked_select`: https://docs.pytorch.org/docs/stable/generated/torch.masked_select.html */
  maskedSelect(input: Tensor, mask: Tensor, options?: { out?: Tensor }): Tensor
  maskedSelect(input: Tensor, options: { mask: Tensor; out?: Tensor }): Tensor
  maskedSelect(options: { input: Tensor; mask: Tensor; out?: Tensor }): Tensor
  /** `aten::masked_select_backward(Tensor grad, Tensor input, Tensor mask) -> Tensor` */
  maskedSelectBackward(grad: Tensor, input: Tensor, mask: Tensor): Tensor
  maskedSelectBackward(grad: Tensor, input: Tensor, options: { mask: Tensor }): Tensor
  maskedSelectBackward(grad: Tensor, options: { input: Tensor; mask: Tensor }): Tensor
  maskedSelectBackward(options: { grad: Tensor; input: Tensor; mask: Tensor }): Tensor
  /** `torch.matmul`: https://docs.pytorch.org/docs/stable/generated/torch.matmul.html */
  matmul(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  matmul(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  matmul(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `aten::matmul_backward(Tensor grad, Tensor self, Tensor other, bool[2] mask) -> (Tensor, Tensor)` */
  matmulBackward(grad: Tensor, self: Tensor, other: Tensor, mask: boolean | readonly boolean[], options?: { out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  matmulBackward(grad: Tensor, self: Tensor, other: Tensor, options: { mask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  matmulBackward(grad: Tensor, self: Tensor, options: { other: Tensor; mask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  matmulBackward(grad: Tensor, options: { self: Tensor; other: Tensor; mask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  matmulBackward(options: { grad: Tensor; self: Tensor; other: Tensor; mask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  /** `aten::matrix_H(Tensor(a) self) -> Tensor(a)` */
  matrix_H(input: Tensor): Tensor
  matrix_H(options: { input: Tensor }): Tensor
  /** `torch.matrix_exp`: https://docs.pytorch.org/docs/stable/generated/torch.matrix_exp.html */
  matrixExp(input: Tensor): Tensor
  matrixExp(options: { input: Tensor }): Tensor
  /** `aten::matrix_exp_backward(Tensor self, Tensor grad) -> Tensor` */
  matrixExpBackward(input: Tensor, grad: Tensor): Tensor
  matrixExpBackward(input: Tensor, options: { grad: Tensor }): Tensor
  matrixExpBackward(options: { input: Tensor; grad: Tensor }): Tensor
  /** `torch.matrix_power`: https://docs.pytorch.org/docs/stable/generated/torch.matrix_power.html */
  matrixPower(input: Tensor, n: number, options?: { out?: Tensor }): Tensor
  matrixPower(input: Tensor, options: { n: number; out?: Tensor }): Tensor
  matrixPower(options: { input: Tensor; n: number; out?: Tensor }): Tensor
  /** `torch.max`: https://docs.pytorch.org/docs/stable/generated/torch.max.html */
  max(input: Tensor, options?: { out?: Tensor }): Tensor
  max(options: { input: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.max`: https://docs.pytorch.org/docs/stable/generated/torch.max.html
   * @param keepdim default `false`
   */
  max(input: Tensor, dim: number, keepdim?: boolean, options?: { out?: readonly [Tensor, Tensor] }): ValuesIndices
  max(input: Tensor, dim: number, options: { keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  max(input: Tensor, options: { dim: number; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  max(options: { input: Tensor; dim: number; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  /** `torch.max`: https://docs.pytorch.org/docs/stable/generated/torch.max.html */
  max(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  max(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  max(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.nn.functional.max_pool1d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool1d.html
   * @param stride default `[]`
   * @param padding default `[0]`
   * @param dilation default `[1]`
   * @param ceilMode default `false`
   */
  maxPool1d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
  maxPool1d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean }): Tensor
  maxPool1d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool1d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool1d(input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool1d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool1d(options: { input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  /**
   * `aten::max_pool1d_with_indices(Tensor self, int[1] kernel_size, int[1] stride=[], int[1] padding=[0], int[1] dilation=[1], bool ceil_mode=False) -> (Tensor, Tensor)`
   * @param stride default `[]`
   * @param padding default `[0]`
   * @param dilation default `[1]`
   * @param ceilMode default `false`
   */
  maxPool1dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): [Tensor, Tensor]
  maxPool1dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean }): [Tensor, Tensor]
  maxPool1dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor]
  maxPool1dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor]
  maxPool1dWithIndices(input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor]
  maxPool1dWithIndices(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor]
  maxPool1dWithIndices(options: { input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): [Tensor, Tensor]
  /**
   * `torch.nn.functional.max_pool2d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool2d.html
   * @param stride default `[]`
   * @param padding default `[0, 0]`
   * @param dilation default `[1, 1]`
   * @param ceilMode default `false`
   */
  maxPool2d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
  maxPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean }): Tensor
  maxPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool2d(input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool2d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool2d(options: { input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  /**
   * `aten::max_pool2d_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
   * @param stride default `[]`
   * @param padding default `[0, 0]`
   * @param dilation default `[1, 1]`
   * @param ceilMode default `false`
   */
  maxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean, options?: { out?: Tensor }): Tensor
  maxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean; out?: Tensor }): Tensor
  maxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  maxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  maxPool2dBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  maxPool2dBackward(gradOutput: Tensor, self: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  maxPool2dBackward(gradOutput: Tensor, options: { self: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  maxPool2dBackward(options: { gradOutput: Tensor; self: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  /**
   * `aten::max_pool2d_with_indices(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
   * @param stride default `[]`
   * @param padding default `[0, 0]`
   * @param dilation default `[1, 1]`
   * @param ceilMode default `false`
   */
  maxPool2dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean, options?: { out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  maxPool2dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  maxPool2dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  maxPool2dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  maxPool2dWithIndices(input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  maxPool2dWithIndices(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  maxPool2dWithIndices(options: { input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  /** `aten::max_pool2d_with_indices_backward(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, int[2] dilation, bool ceil_mode, Tensor indices) -> Tensor` */
  maxPool2dWithIndicesBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, indices: Tensor, options?: { out?: Tensor }): Tensor
  maxPool2dWithIndicesBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: { indices: Tensor; out?: Tensor }): Tensor
  maxPool2dWithIndicesBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode: boolean; indices: Tensor; out?: Tensor }): Tensor
  maxPool2dWithIndicesBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor; out?: Tensor }): Tensor
  maxPool2dWithIndicesBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding: number | readonly number[]; dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor; out?: Tensor }): Tensor
  maxPool2dWithIndicesBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], options: { stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor; out?: Tensor }): Tensor
  maxPool2dWithIndicesBackward(gradOutput: Tensor, self: Tensor, options: { kernelSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor; out?: Tensor }): Tensor
  maxPool2dWithIndicesBackward(gradOutput: Tensor, options: { self: Tensor; kernelSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor; out?: Tensor }): Tensor
  maxPool2dWithIndicesBackward(options: { gradOutput: Tensor; self: Tensor; kernelSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.nn.functional.max_pool3d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_pool3d.html
   * @param stride default `[]`
   * @param padding default `[0, 0, 0]`
   * @param dilation default `[1, 1, 1]`
   * @param ceilMode default `false`
   */
  maxPool3d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean): Tensor
  maxPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean }): Tensor
  maxPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool3d(input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool3d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  maxPool3d(options: { input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean }): Tensor
  /**
   * `aten::max_pool3d_with_indices(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)`
   * @param stride default `[]`
   * @param padding default `[0, 0, 0]`
   * @param dilation default `[1, 1, 1]`
   * @param ceilMode default `false`
   */
  maxPool3dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean, options?: { out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  maxPool3dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  maxPool3dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  maxPool3dWithIndices(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  maxPool3dWithIndices(input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  maxPool3dWithIndices(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  maxPool3dWithIndices(options: { input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  /** `aten::max_pool3d_with_indices_backward(Tensor grad_output, Tensor self, int[3] kernel_size, int[3] stride, int[3] padding, int[3] dilation, bool ceil_mode, Tensor indices) -> Tensor` */
  maxPool3dWithIndicesBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, indices: Tensor, options?: { out?: Tensor }): Tensor
  maxPool3dWithIndicesBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], ceilMode: boolean, options: { indices: Tensor; out?: Tensor }): Tensor
  maxPool3dWithIndicesBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode: boolean; indices: Tensor; out?: Tensor }): Tensor
  maxPool3dWithIndicesBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor; out?: Tensor }): Tensor
  maxPool3dWithIndicesBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding: number | readonly number[]; dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor; out?: Tensor }): Tensor
  maxPool3dWithIndicesBackward(gradOutput: Tensor, self: Tensor, kernelSize: number | readonly number[], options: { stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor; out?: Tensor }): Tensor
  maxPool3dWithIndicesBackward(gradOutput: Tensor, self: Tensor, options: { kernelSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor; out?: Tensor }): Tensor
  maxPool3dWithIndicesBackward(gradOutput: Tensor, options: { self: Tensor; kernelSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor; out?: Tensor }): Tensor
  maxPool3dWithIndicesBackward(options: { gradOutput: Tensor; self: Tensor; kernelSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; dilation: number | readonly number[]; ceilMode: boolean; indices: Tensor; out?: Tensor }): Tensor
  /** `torch.nn.functional.max_unpool2d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool2d.html */
  maxUnpool2d(input: Tensor, indices: Tensor, outputSize: number | readonly number[], options?: { out?: Tensor }): Tensor
  maxUnpool2d(input: Tensor, indices: Tensor, options: { outputSize: number | readonly number[]; out?: Tensor }): Tensor
  maxUnpool2d(input: Tensor, options: { indices: Tensor; outputSize: number | readonly number[]; out?: Tensor }): Tensor
  maxUnpool2d(options: { input: Tensor; indices: Tensor; outputSize: number | readonly number[]; out?: Tensor }): Tensor
  /** `torch.nn.functional.max_unpool3d`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.max_unpool3d.html */
  maxUnpool3d(input: Tensor, indices: Tensor, outputSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options?: { out?: Tensor }): Tensor
  maxUnpool3d(input: Tensor, indices: Tensor, outputSize: number | readonly number[], stride: number | readonly number[], options: { padding: number | readonly number[]; out?: Tensor }): Tensor
  maxUnpool3d(input: Tensor, indices: Tensor, outputSize: number | readonly number[], options: { stride: number | readonly number[]; padding: number | readonly number[]; out?: Tensor }): Tensor
  maxUnpool3d(input: Tensor, indices: Tensor, options: { outputSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; out?: Tensor }): Tensor
  maxUnpool3d(input: Tensor, options: { indices: Tensor; outputSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; out?: Tensor }): Tensor
  maxUnpool3d(options: { input: Tensor; indices: Tensor; outputSize: number | readonly number[]; stride: number | readonly number[]; padding: number | readonly number[]; out?: Tensor }): Tensor
  /** `torch.maximum`: https://docs.pytorch.org/docs/stable/generated/torch.maximum.html */
  maximum(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  maximum(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  maximum(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.mean`: https://docs.pytorch.org/docs/stable/generated/torch.mean.html */
  mean(input: Tensor, options?: Keywords<{ dtype?: Dtype | null; out?: Tensor }>): Tensor
  mean(options: Keywords<{ input: Tensor; dtype?: Dtype | null; out?: Tensor }>): Tensor
  /**
   * `torch.mean`: https://docs.pytorch.org/docs/stable/generated/torch.mean.html
   * @param keepdim default `false`
   */
  mean(input: Tensor, dim: number | readonly number[] | null, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null; out?: Tensor }>): Tensor
  mean(input: Tensor, dim: number | readonly number[] | null, options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  mean(input: Tensor, options: Keywords<{ dim: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  mean(options: Keywords<{ input: Tensor; dim: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  /** `torch.median`: https://docs.pytorch.org/docs/stable/generated/torch.median.html */
  median(input: Tensor, options?: { out?: Tensor }): Tensor
  median(options: { input: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.median`: https://docs.pytorch.org/docs/stable/generated/torch.median.html
   * @param keepdim default `false`
   */
  median(input: Tensor, dim: number, keepdim?: boolean, options?: { out?: readonly [Tensor, Tensor] }): ValuesIndices
  median(input: Tensor, dim: number, options: { keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  median(input: Tensor, options: { dim: number; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  median(options: { input: Tensor; dim: number; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  /** `torch.min`: https://docs.pytorch.org/docs/stable/generated/torch.min.html */
  min(input: Tensor, options?: { out?: Tensor }): Tensor
  min(options: { input: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.min`: https://docs.pytorch.org/docs/stable/generated/torch.min.html
   * @param keepdim default `false`
   */
  min(input: Tensor, dim: number, keepdim?: boolean, options?: { out?: readonly [Tensor, Tensor] }): ValuesIndices
  min(input: Tensor, dim: number, options: { keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  min(input: Tensor, options: { dim: number; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  min(options: { input: Tensor; dim: number; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  /** `torch.min`: https://docs.pytorch.org/docs/stable/generated/torch.min.html */
  min(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  min(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  min(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.minimum`: https://docs.pytorch.org/docs/stable/generated/torch.minimum.html */
  minimum(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  minimum(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  minimum(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `aten::miopen_batch_norm(Tensor input, Tensor weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float exponential_average_factor, float epsilon) -> (Tensor, Tensor, Tensor)` */
  miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, epsilon: number, options?: { out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, exponentialAverageFactor: number, options: { epsilon: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, options: { exponentialAverageFactor: number; epsilon: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, runningMean: Tensor | null, options: { runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  miopenBatchNorm(input: Tensor, weight: Tensor, bias: Tensor | null, options: { runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  miopenBatchNorm(input: Tensor, weight: Tensor, options: { bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  miopenBatchNorm(input: Tensor, options: { weight: Tensor; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  miopenBatchNorm(options: { input: Tensor; weight: Tensor; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; exponentialAverageFactor: number; epsilon: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  /** `aten::miopen_batch_norm_backward(Tensor input, Tensor grad_output, Tensor weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_var, float epsilon) -> (Tensor, Tensor, Tensor)` */
  miopenBatchNormBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, epsilon: number, options?: { out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  miopenBatchNormBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveVar: Tensor | null, options: { epsilon: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  miopenBatchNormBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, options: { saveVar: Tensor | null; epsilon: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  miopenBatchNormBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, runningVar: Tensor | null, options: { saveMean: Tensor | null; saveVar: Tensor | null; epsilon: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  miopenBatchNormBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, runningMean: Tensor | null, options: { runningVar: Tensor | null; saveMean: Tensor | null; saveVar: Tensor | null; epsilon: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  miopenBatchNormBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, options: { runningMean: Tensor | null; runningVar: Tensor | null; saveMean: Tensor | null; saveVar: Tensor | null; epsilon: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  miopenBatchNormBackward(input: Tensor, gradOutput: Tensor, options: { weight: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; saveMean: Tensor | null; saveVar: Tensor | null; epsilon: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  miopenBatchNormBackward(input: Tensor, options: { gradOutput: Tensor; weight: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; saveMean: Tensor | null; saveVar: Tensor | null; epsilon: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  miopenBatchNormBackward(options: { input: Tensor; gradOutput: Tensor; weight: Tensor; runningMean: Tensor | null; runningVar: Tensor | null; saveMean: Tensor | null; saveVar: Tensor | null; epsilon: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  /** `aten::miopen_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopenConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, options?: { out?: Tensor }): Tensor
  miopenConvolution(options: { input: Tensor; weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; out?: Tensor }): Tensor
  /** `aten::miopen_convolution_add_relu(Tensor self, Tensor weight, Tensor z, Scalar? alpha, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  miopenConvolutionAddRelu(input: Tensor, weight: Tensor, z: Tensor, alpha: Scalar | null, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor
  miopenConvolutionAddRelu(options: { input: Tensor; weight: Tensor; z: Tensor; alpha: Scalar | null; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor
  /** `aten::miopen_convolution_relu(Tensor self, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, SymInt groups) -> Tensor` */
  miopenConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], groups: number): Tensor
  miopenConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], dilation: readonly number[], options: { groups: number }): Tensor
  miopenConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], padding: readonly number[], options: { dilation: readonly number[]; groups: number }): Tensor
  miopenConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, stride: readonly number[], options: { padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor
  miopenConvolutionRelu(input: Tensor, weight: Tensor, bias: Tensor | null, options: { stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor
  miopenConvolutionRelu(input: Tensor, weight: Tensor, options: { bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor
  miopenConvolutionRelu(input: Tensor, options: { weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor
  miopenConvolutionRelu(options: { input: Tensor; weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; groups: number }): Tensor
  /** `aten::miopen_convolution_transpose(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopenConvolutionTranspose(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, options?: { out?: Tensor }): Tensor
  miopenConvolutionTranspose(options: { input: Tensor; weight: Tensor; bias: Tensor | null; padding: readonly number[]; outputPadding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; out?: Tensor }): Tensor
  /** `aten::miopen_ctc_loss(Tensor log_probs, Tensor targets, int[] input_lengths, int[] target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, deterministic: boolean, zeroInfinity: boolean, options?: { out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, deterministic: boolean, options: { zeroInfinity: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], blank: number, options: { deterministic: boolean; zeroInfinity: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], targetLengths: readonly number[], options: { blank: number; deterministic: boolean; zeroInfinity: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: readonly number[], options: { targetLengths: readonly number[]; blank: number; deterministic: boolean; zeroInfinity: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, options: { inputLengths: readonly number[]; targetLengths: readonly number[]; blank: number; deterministic: boolean; zeroInfinity: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  miopenCtcLoss(logProbs: Tensor, options: { targets: Tensor; inputLengths: readonly number[]; targetLengths: readonly number[]; blank: number; deterministic: boolean; zeroInfinity: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  miopenCtcLoss(options: { logProbs: Tensor; targets: Tensor; inputLengths: readonly number[]; targetLengths: readonly number[]; blank: number; deterministic: boolean; zeroInfinity: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  /** `aten::miopen_ctc_loss.Tensor(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths, int blank, bool deterministic, bool zero_infinity) -> (Tensor, Tensor)` */
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, deterministic: boolean, zeroInfinity: boolean): [Tensor, Tensor]
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, deterministic: boolean, options: { zeroInfinity: boolean }): [Tensor, Tensor]
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, blank: number, options: { deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor]
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, targetLengths: Tensor, options: { blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor]
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, inputLengths: Tensor, options: { targetLengths: Tensor; blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor]
  miopenCtcLoss(logProbs: Tensor, targets: Tensor, options: { inputLengths: Tensor; targetLengths: Tensor; blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor]
  miopenCtcLoss(logProbs: Tensor, options: { targets: Tensor; inputLengths: Tensor; targetLengths: Tensor; blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor]
  miopenCtcLoss(options: { logProbs: Tensor; targets: Tensor; inputLengths: Tensor; targetLengths: Tensor; blank: number; deterministic: boolean; zeroInfinity: boolean }): [Tensor, Tensor]
  /** `aten::miopen_depthwise_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool benchmark, bool deterministic) -> Tensor` */
  miopenDepthwiseConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, benchmark: boolean, deterministic: boolean, options?: { out?: Tensor }): Tensor
  miopenDepthwiseConvolution(options: { input: Tensor; weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; benchmark: boolean; deterministic: boolean; out?: Tensor }): Tensor
  /** `aten::miopen_rnn(Tensor input, Tensor[] weight, int weight_stride0, Tensor hx, Tensor? cx, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state) -> (Tensor, Tensor, Tensor, Tensor, Tensor)` */
  miopenRnn(input: Tensor, weight: readonly Tensor[], weightStride0: number, hx: Tensor, cx: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null, options?: { out?: readonly [Tensor, Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor, Tensor]
  miopenRnn(options: { input: Tensor; weight: readonly Tensor[]; weightStride0: number; hx: Tensor; cx: Tensor | null; mode: number; hiddenSize: number; numLayers: number; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: readonly number[]; dropoutState: Tensor | null; out?: readonly [Tensor, Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor, Tensor]
  /** `aten::miopen_rnn_backward(Tensor input, Tensor[] weight, int weight_stride0, Tensor weight_buf, Tensor hx, Tensor? cx, Tensor output, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, int mode, int hidden_size, int num_layers, bool batch_first, float dropout, bool train, bool bidirectional, int[] batch_sizes, Tensor? dropout_state, Tensor reserve, bool[4] output_mask) -> (Tensor, Tensor, Tensor, Tensor[])` */
  miopenRnnBackward(input: Tensor, weight: readonly Tensor[], weightStride0: number, weightBuf: Tensor, hx: Tensor, cx: Tensor | null, output: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, mode: number, hiddenSize: number, numLayers: number, batchFirst: boolean, dropout: number, train: boolean, bidirectional: boolean, batchSizes: readonly number[], dropoutState: Tensor | null, reserve: Tensor, outputMask: boolean | readonly boolean[], options?: { out?: readonly [Tensor, Tensor, Tensor, readonly Tensor[]] }): [Tensor | null, Tensor | null, Tensor | null, Tensor[]]
  miopenRnnBackward(options: { input: Tensor; weight: readonly Tensor[]; weightStride0: number; weightBuf: Tensor; hx: Tensor; cx: Tensor | null; output: Tensor; gradOutput: Tensor | null; gradHy: Tensor | null; gradCy: Tensor | null; mode: number; hiddenSize: number; numLayers: number; batchFirst: boolean; dropout: number; train: boolean; bidirectional: boolean; batchSizes: readonly number[]; dropoutState: Tensor | null; reserve: Tensor; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor, readonly Tensor[]] }): [Tensor | null, Tensor | null, Tensor | null, Tensor[]]
  /** `torch.nn.functional.mish`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mish.html */
  mish(input: Tensor, options?: { out?: Tensor }): Tensor
  mish(options: { input: Tensor; out?: Tensor }): Tensor
  /** `aten::mish_(Tensor(a!) self) -> Tensor(a!)` */
  mish_(input: Tensor): Tensor
  mish_(options: { input: Tensor }): Tensor
  /** `aten::mish_backward(Tensor grad_output, Tensor self) -> Tensor` */
  mishBackward(gradOutput: Tensor, self: Tensor): Tensor
  mishBackward(gradOutput: Tensor, options: { self: Tensor }): Tensor
  mishBackward(options: { gradOutput: Tensor; self: Tensor }): Tensor
  /** `aten::mkldnn_adaptive_avg_pool2d(Tensor self, int[2] output_size) -> Tensor` */
  mkldnnAdaptiveAvgPool2d(input: Tensor, outputSize: number | readonly number[], options?: { out?: Tensor }): Tensor
  mkldnnAdaptiveAvgPool2d(input: Tensor, options: { outputSize: number | readonly number[]; out?: Tensor }): Tensor
  mkldnnAdaptiveAvgPool2d(options: { input: Tensor; outputSize: number | readonly number[]; out?: Tensor }): Tensor
  /** `aten::mkldnn_adaptive_avg_pool2d_backward(Tensor grad_output, Tensor self) -> Tensor` */
  mkldnnAdaptiveAvgPool2dBackward(gradOutput: Tensor, self: Tensor, options?: { out?: Tensor }): Tensor
  mkldnnAdaptiveAvgPool2dBackward(gradOutput: Tensor, options: { self: Tensor; out?: Tensor }): Tensor
  mkldnnAdaptiveAvgPool2dBackward(options: { gradOutput: Tensor; self: Tensor; out?: Tensor }): Tensor
  /** `aten::mkldnn_convolution(Tensor self, Tensor weight, Tensor? bias, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups) -> Tensor` */
  mkldnnConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options?: { out?: Tensor }): Tensor
  mkldnnConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], dilation: readonly number[], options: { groups: number; out?: Tensor }): Tensor
  mkldnnConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], stride: readonly number[], options: { dilation: readonly number[]; groups: number; out?: Tensor }): Tensor
  mkldnnConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, padding: readonly number[], options: { stride: readonly number[]; dilation: readonly number[]; groups: number; out?: Tensor }): Tensor
  mkldnnConvolution(input: Tensor, weight: Tensor, bias: Tensor | null, options: { padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; out?: Tensor }): Tensor
  mkldnnConvolution(input: Tensor, weight: Tensor, options: { bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; out?: Tensor }): Tensor
  mkldnnConvolution(input: Tensor, options: { weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; out?: Tensor }): Tensor
  mkldnnConvolution(options: { input: Tensor; weight: Tensor; bias: Tensor | null; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; out?: Tensor }): Tensor
  /** `aten::mkldnn_linear(Tensor self, Tensor weight, Tensor? bias=None) -> Tensor` */
  mkldnnLinear(input: Tensor, weight: Tensor, bias?: Tensor | null, options?: { out?: Tensor }): Tensor
  mkldnnLinear(input: Tensor, weight: Tensor, options: { bias?: Tensor | null; out?: Tensor }): Tensor
  mkldnnLinear(input: Tensor, options: { weight: Tensor; bias?: Tensor | null; out?: Tensor }): Tensor
  mkldnnLinear(options: { input: Tensor; weight: Tensor; bias?: Tensor | null; out?: Tensor }): Tensor
  /** `aten::mkldnn_linear_backward(Tensor self, Tensor grad_output, Tensor weight, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  mkldnnLinearBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, outputMask: boolean | readonly boolean[], options?: { out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  mkldnnLinearBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, options: { outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  mkldnnLinearBackward(input: Tensor, gradOutput: Tensor, options: { weight: Tensor; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  mkldnnLinearBackward(input: Tensor, options: { gradOutput: Tensor; weight: Tensor; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  mkldnnLinearBackward(options: { input: Tensor; gradOutput: Tensor; weight: Tensor; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  /** `aten::mkldnn_linear_backward_input(int[] input_size, Tensor grad_output, Tensor weight) -> Tensor` */
  mkldnnLinearBackwardInput(inputSize: readonly number[], gradOutput: Tensor, weight: Tensor, options?: { out?: Tensor }): Tensor
  mkldnnLinearBackwardInput(inputSize: readonly number[], gradOutput: Tensor, options: { weight: Tensor; out?: Tensor }): Tensor
  mkldnnLinearBackwardInput(inputSize: readonly number[], options: { gradOutput: Tensor; weight: Tensor; out?: Tensor }): Tensor
  mkldnnLinearBackwardInput(options: { inputSize: readonly number[]; gradOutput: Tensor; weight: Tensor; out?: Tensor }): Tensor
  /** `aten::mkldnn_linear_backward_weights(Tensor grad_output, Tensor input, Tensor weight, bool bias_defined) -> (Tensor, Tensor)` */
  mkldnnLinearBackwardWeights(gradOutput: Tensor, input: Tensor, weight: Tensor, biasDefined: boolean, options?: { out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  mkldnnLinearBackwardWeights(gradOutput: Tensor, input: Tensor, weight: Tensor, options: { biasDefined: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  mkldnnLinearBackwardWeights(gradOutput: Tensor, input: Tensor, options: { weight: Tensor; biasDefined: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  mkldnnLinearBackwardWeights(gradOutput: Tensor, options: { input: Tensor; weight: Tensor; biasDefined: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  mkldnnLinearBackwardWeights(options: { gradOutput: Tensor; input: Tensor; weight: Tensor; biasDefined: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  /**
   * `aten::mkldnn_max_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
   * @param stride default `[]`
   * @param padding default `[0, 0]`
   * @param dilation default `[1, 1]`
   * @param ceilMode default `false`
   */
  mkldnnMaxPool2d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean, options?: { out?: Tensor }): Tensor
  mkldnnMaxPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool2d(input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool2d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool2d(options: { input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  /**
   * `aten::mkldnn_max_pool2d_backward(Tensor grad_output, Tensor output, Tensor input, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> Tensor`
   * @param stride default `[]`
   * @param padding default `[0, 0]`
   * @param dilation default `[1, 1]`
   * @param ceilMode default `false`
   */
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean, options?: { out?: Tensor }): Tensor
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool2dBackward(gradOutput: Tensor, output: Tensor, options: { input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool2dBackward(gradOutput: Tensor, options: { output: Tensor; input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool2dBackward(options: { gradOutput: Tensor; output: Tensor; input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  /**
   * `aten::mkldnn_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
   * @param stride default `[]`
   * @param padding default `[0, 0, 0]`
   * @param dilation default `[1, 1, 1]`
   * @param ceilMode default `false`
   */
  mkldnnMaxPool3d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean, options?: { out?: Tensor }): Tensor
  mkldnnMaxPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool3d(input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool3d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool3d(options: { input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  /**
   * `aten::mkldnn_max_pool3d_backward(Tensor grad_output, Tensor output, Tensor input, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
   * @param stride default `[]`
   * @param padding default `[0, 0, 0]`
   * @param dilation default `[1, 1, 1]`
   * @param ceilMode default `false`
   */
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean, options?: { out?: Tensor }): Tensor
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool3dBackward(gradOutput: Tensor, output: Tensor, options: { input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool3dBackward(gradOutput: Tensor, options: { output: Tensor; input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  mkldnnMaxPool3dBackward(options: { gradOutput: Tensor; output: Tensor; input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  /**
   * `aten::mkldnn_reorder_conv2d_weight(Tensor self, SymInt[2] padding=[0, 0], SymInt[2] stride=[1, 1], SymInt[2] dilation=[1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor`
   * @param padding default `[0, 0]`
   * @param stride default `[1, 1]`
   * @param dilation default `[1, 1]`
   * @param groups default `1`
   */
  mkldnnReorderConv2dWeight(input: Tensor, padding?: number | readonly number[], stride?: number | readonly number[], dilation?: number | readonly number[], groups?: number, inputSize?: readonly number[] | null, options?: { out?: Tensor }): Tensor
  mkldnnReorderConv2dWeight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], groups: number, options: { inputSize?: readonly number[] | null; out?: Tensor }): Tensor
  mkldnnReorderConv2dWeight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], options: { groups?: number; inputSize?: readonly number[] | null; out?: Tensor }): Tensor
  mkldnnReorderConv2dWeight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], options: { dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null; out?: Tensor }): Tensor
  mkldnnReorderConv2dWeight(input: Tensor, padding: number | readonly number[], options: { stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null; out?: Tensor }): Tensor
  mkldnnReorderConv2dWeight(input: Tensor, options: { padding?: number | readonly number[]; stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null; out?: Tensor }): Tensor
  mkldnnReorderConv2dWeight(options: { input: Tensor; padding?: number | readonly number[]; stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null; out?: Tensor }): Tensor
  /**
   * `aten::mkldnn_reorder_conv3d_weight(Tensor self, SymInt[3] padding=[0, 0, 0], SymInt[3] stride=[1, 1, 1], SymInt[3] dilation=[1, 1, 1], SymInt groups=1, SymInt[]? input_size=None) -> Tensor`
   * @param padding default `[0, 0, 0]`
   * @param stride default `[1, 1, 1]`
   * @param dilation default `[1, 1, 1]`
   * @param groups default `1`
   */
  mkldnnReorderConv3dWeight(input: Tensor, padding?: number | readonly number[], stride?: number | readonly number[], dilation?: number | readonly number[], groups?: number, inputSize?: readonly number[] | null, options?: { out?: Tensor }): Tensor
  mkldnnReorderConv3dWeight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], groups: number, options: { inputSize?: readonly number[] | null; out?: Tensor }): Tensor
  mkldnnReorderConv3dWeight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], dilation: number | readonly number[], options: { groups?: number; inputSize?: readonly number[] | null; out?: Tensor }): Tensor
  mkldnnReorderConv3dWeight(input: Tensor, padding: number | readonly number[], stride: number | readonly number[], options: { dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null; out?: Tensor }): Tensor
  mkldnnReorderConv3dWeight(input: Tensor, padding: number | readonly number[], options: { stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null; out?: Tensor }): Tensor
  mkldnnReorderConv3dWeight(input: Tensor, options: { padding?: number | readonly number[]; stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null; out?: Tensor }): Tensor
  mkldnnReorderConv3dWeight(options: { input: Tensor; padding?: number | readonly number[]; stride?: number | readonly number[]; dilation?: number | readonly number[]; groups?: number; inputSize?: readonly number[] | null; out?: Tensor }): Tensor
  /** `aten::mkldnn_rnn_layer(Tensor input, Tensor weight0, Tensor weight1, Tensor weight2, Tensor weight3, Tensor hx_, Tensor cx_, bool reverse, int[] batch_sizes, int mode, int hidden_size, int num_layers, bool has_biases, bool bidirectional, bool batch_first, bool train) -> (Tensor, Tensor, Tensor, Tensor)` */
  mkldnnRnnLayer(input: Tensor, weight0: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, hx_: Tensor, cx_: Tensor, reverse: boolean, batchSizes: readonly number[], mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, bidirectional: boolean, batchFirst: boolean, train: boolean, options?: { out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor]
  mkldnnRnnLayer(options: { input: Tensor; weight0: Tensor; weight1: Tensor; weight2: Tensor; weight3: Tensor; hx_: Tensor; cx_: Tensor; reverse: boolean; batchSizes: readonly number[]; mode: number; hiddenSize: number; numLayers: number; hasBiases: boolean; bidirectional: boolean; batchFirst: boolean; train: boolean; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor]
  /** `aten::mkldnn_rnn_layer_backward(Tensor input, Tensor weight1, Tensor weight2, Tensor weight3, Tensor weight4, Tensor hx_, Tensor cx_tmp, Tensor output, Tensor hy_, Tensor cy_, Tensor? grad_output, Tensor? grad_hy, Tensor? grad_cy, bool reverse, int mode, int hidden_size, int num_layers, bool has_biases, bool train, bool bidirectional, int[] batch_sizes, bool batch_first, Tensor workspace) -> (Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor)` */
  mkldnnRnnLayerBackward(input: Tensor, weight1: Tensor, weight2: Tensor, weight3: Tensor, weight4: Tensor, hx_: Tensor, cxTmp: Tensor, output: Tensor, hy_: Tensor, cy_: Tensor, gradOutput: Tensor | null, gradHy: Tensor | null, gradCy: Tensor | null, reverse: boolean, mode: number, hiddenSize: number, numLayers: number, hasBiases: boolean, train: boolean, bidirectional: boolean, batchSizes: readonly number[], batchFirst: boolean, workspace: Tensor, options?: { out?: readonly [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]
  mkldnnRnnLayerBackward(options: { input: Tensor; weight1: Tensor; weight2: Tensor; weight3: Tensor; weight4: Tensor; hx_: Tensor; cxTmp: Tensor; output: Tensor; hy_: Tensor; cy_: Tensor; gradOutput: Tensor | null; gradHy: Tensor | null; gradCy: Tensor | null; reverse: boolean; mode: number; hiddenSize: number; numLayers: number; hasBiases: boolean; train: boolean; bidirectional: boolean; batchSizes: readonly number[]; batchFirst: boolean; workspace: Tensor; out?: readonly [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor]
  /** `torch.mm`: https://docs.pytorch.org/docs/stable/generated/torch.mm.html */
  mm(input: Tensor, mat2: Tensor, options?: { out?: Tensor }): Tensor
  mm(input: Tensor, options: { mat2: Tensor; out?: Tensor }): Tensor
  mm(options: { input: Tensor; mat2: Tensor; out?: Tensor }): Tensor
  /** `torch.mm`: https://docs.pytorch.org/docs/stable/generated/torch.mm.html */
  mm(input: Tensor, mat2: Tensor, outDtype: Dtype, options?: { out?: Tensor }): Tensor
  mm(input: Tensor, mat2: Tensor, options: { outDtype: Dtype; out?: Tensor }): Tensor
  mm(input: Tensor, options: { mat2: Tensor; outDtype: Dtype; out?: Tensor }): Tensor
  mm(options: { input: Tensor; mat2: Tensor; outDtype: Dtype; out?: Tensor }): Tensor
  /**
   * `torch.mode`: https://docs.pytorch.org/docs/stable/generated/torch.mode.html
   * @param dim default `-1`
   * @param keepdim default `false`
   */
  mode(input: Tensor, dim?: number, keepdim?: boolean, options?: { out?: readonly [Tensor, Tensor] }): ValuesIndices
  mode(input: Tensor, dim: number, options: { keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  mode(input: Tensor, options: { dim?: number; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  mode(options: { input: Tensor; dim?: number; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  /** `torch.moveaxis`: https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html */
  moveaxis(input: Tensor, source: number, destination: number): Tensor
  moveaxis(input: Tensor, source: number, options: { destination: number }): Tensor
  moveaxis(input: Tensor, options: { source: number; destination: number }): Tensor
  moveaxis(options: { input: Tensor; source: number; destination: number }): Tensor
  /** `torch.moveaxis`: https://docs.pytorch.org/docs/stable/generated/torch.moveaxis.html */
  moveaxis(input: Tensor, source: readonly number[], destination: readonly number[]): Tensor
  moveaxis(input: Tensor, source: readonly number[], options: { destination: readonly number[] }): Tensor
  moveaxis(input: Tensor, options: { source: readonly number[]; destination: readonly number[] }): Tensor
  moveaxis(options: { input: Tensor; source: readonly number[]; destination: readonly number[] }): Tensor
  /** `torch.movedim`: https://docs.pytorch.org/docs/stable/generated/torch.movedim.html */
  movedim(input: Tensor, source: number, destination: number): Tensor
  movedim(input: Tensor, source: number, options: { destination: number }): Tensor
  movedim(input: Tensor, options: { source: number; destination: number }): Tensor
  movedim(options: { input: Tensor; source: number; destination: number }): Tensor
  /** `torch.movedim`: https://docs.pytorch.org/docs/stable/generated/torch.movedim.html */
  movedim(input: Tensor, source: readonly number[], destination: readonly number[]): Tensor
  movedim(input: Tensor, source: readonly number[], options: { destination: readonly number[] }): Tensor
  movedim(input: Tensor, options: { source: readonly number[]; destination: readonly number[] }): Tensor
  movedim(options: { input: Tensor; source: readonly number[]; destination: readonly number[] }): Tensor
  /** `aten::mps_convolution_backward(Tensor self, Tensor grad_output, Tensor weight, SymInt[] padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  mpsConvolutionBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options?: { out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  mpsConvolutionBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, options: { outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  mpsConvolutionBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], dilation: readonly number[], options: { groups: number; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  mpsConvolutionBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, padding: readonly number[], stride: readonly number[], options: { dilation: readonly number[]; groups: number; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  mpsConvolutionBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, padding: readonly number[], options: { stride: readonly number[]; dilation: readonly number[]; groups: number; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  mpsConvolutionBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, options: { padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  mpsConvolutionBackward(input: Tensor, gradOutput: Tensor, options: { weight: Tensor; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  mpsConvolutionBackward(input: Tensor, options: { gradOutput: Tensor; weight: Tensor; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  mpsConvolutionBackward(options: { input: Tensor; gradOutput: Tensor; weight: Tensor; padding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  /** `aten::mps_convolution_transpose_backward(Tensor self, Tensor grad_output, Tensor weight, SymInt[] padding, SymInt[] output_padding, SymInt[] stride, SymInt[] dilation, SymInt groups, bool[2] output_mask) -> (Tensor, Tensor)` */
  mpsConvolutionTransposeBackward(input: Tensor, gradOutput: Tensor, weight: Tensor, padding: readonly number[], outputPadding: readonly number[], stride: readonly number[], dilation: readonly number[], groups: number, outputMask: boolean | readonly boolean[], options?: { out?: readonly [Tensor, Tensor] }): [Tensor | null, Tensor | null]
  mpsConvolutionTransposeBackward(options: { input: Tensor; gradOutput: Tensor; weight: Tensor; padding: readonly number[]; outputPadding: readonly number[]; stride: readonly number[]; dilation: readonly number[]; groups: number; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor] }): [Tensor | null, Tensor | null]
  /**
   * `torch.nn.functional.mse_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.mse_loss.html
   * @param reduction default `1`
   */
  mseLoss(input: Tensor, target: Tensor, reduction?: number, options?: { out?: Tensor }): Tensor
  mseLoss(input: Tensor, target: Tensor, options: { reduction?: number; out?: Tensor }): Tensor
  mseLoss(input: Tensor, options: { target: Tensor; reduction?: number; out?: Tensor }): Tensor
  mseLoss(options: { input: Tensor; target: Tensor; reduction?: number; out?: Tensor }): Tensor
  /** `aten::mse_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction) -> Tensor` */
  mseLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, options?: { out?: Tensor }): Tensor
  mseLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, options: { reduction: number; out?: Tensor }): Tensor
  mseLossBackward(gradOutput: Tensor, self: Tensor, options: { target: Tensor; reduction: number; out?: Tensor }): Tensor
  mseLossBackward(gradOutput: Tensor, options: { self: Tensor; target: Tensor; reduction: number; out?: Tensor }): Tensor
  mseLossBackward(options: { gradOutput: Tensor; self: Tensor; target: Tensor; reduction: number; out?: Tensor }): Tensor
  /** `torch.msort`: https://docs.pytorch.org/docs/stable/generated/torch.msort.html */
  msort(input: Tensor, options?: { out?: Tensor }): Tensor
  msort(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.mul`: https://docs.pytorch.org/docs/stable/generated/torch.mul.html */
  mul(input: Tensor, other: Tensor | Scalar, options?: { out?: Tensor }): Tensor
  mul(input: Tensor, options: { other: Tensor | Scalar; out?: Tensor }): Tensor
  mul(options: { input: Tensor; other: Tensor | Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.mul_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mul_.html */
  mul_(input: Tensor, other: Tensor | Scalar): Tensor
  mul_(input: Tensor, options: { other: Tensor | Scalar }): Tensor
  mul_(options: { input: Tensor; other: Tensor | Scalar }): Tensor
  /**
   * `torch.nn.functional.multi_margin_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multi_margin_loss.html
   * @param p default `1`
   * @param margin default `1`
   * @param reduction default `1`
   */
  multiMarginLoss(input: Tensor, target: Tensor, p?: Scalar, margin?: Scalar, weight?: Tensor | null, reduction?: number, options?: { out?: Tensor }): Tensor
  multiMarginLoss(input: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight: Tensor | null, options: { reduction?: number; out?: Tensor }): Tensor
  multiMarginLoss(input: Tensor, target: Tensor, p: Scalar, margin: Scalar, options: { weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  multiMarginLoss(input: Tensor, target: Tensor, p: Scalar, options: { margin?: Scalar; weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  multiMarginLoss(input: Tensor, target: Tensor, options: { p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  multiMarginLoss(input: Tensor, options: { target: Tensor; p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  multiMarginLoss(options: { input: Tensor; target: Tensor; p?: Scalar; margin?: Scalar; weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  /**
   * `aten::multi_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, Scalar p, Scalar margin, Tensor? weight=None, int reduction=1) -> Tensor`
   * @param reduction default `1`
   */
  multiMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight?: Tensor | null, reduction?: number, options?: { out?: Tensor }): Tensor
  multiMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, p: Scalar, margin: Scalar, weight: Tensor | null, options: { reduction?: number; out?: Tensor }): Tensor
  multiMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, p: Scalar, margin: Scalar, options: { weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  multiMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, p: Scalar, options: { margin: Scalar; weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  multiMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, options: { p: Scalar; margin: Scalar; weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  multiMarginLossBackward(gradOutput: Tensor, self: Tensor, options: { target: Tensor; p: Scalar; margin: Scalar; weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  multiMarginLossBackward(gradOutput: Tensor, options: { self: Tensor; target: Tensor; p: Scalar; margin: Scalar; weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  multiMarginLossBackward(options: { gradOutput: Tensor; self: Tensor; target: Tensor; p: Scalar; margin: Scalar; weight?: Tensor | null; reduction?: number; out?: Tensor }): Tensor
  /**
   * `torch.nn.functional.multilabel_margin_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.multilabel_margin_loss.html
   * @param reduction default `1`
   */
  multilabelMarginLoss(input: Tensor, target: Tensor, reduction?: number, options?: { out?: Tensor }): Tensor
  multilabelMarginLoss(input: Tensor, target: Tensor, options: { reduction?: number; out?: Tensor }): Tensor
  multilabelMarginLoss(input: Tensor, options: { target: Tensor; reduction?: number; out?: Tensor }): Tensor
  multilabelMarginLoss(options: { input: Tensor; target: Tensor; reduction?: number; out?: Tensor }): Tensor
  /** `aten::multilabel_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, Tensor is_target) -> Tensor` */
  multilabelMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, isTarget: Tensor, options?: { out?: Tensor }): Tensor
  multilabelMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, options: { isTarget: Tensor; out?: Tensor }): Tensor
  multilabelMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, options: { reduction: number; isTarget: Tensor; out?: Tensor }): Tensor
  multilabelMarginLossBackward(gradOutput: Tensor, self: Tensor, options: { target: Tensor; reduction: number; isTarget: Tensor; out?: Tensor }): Tensor
  multilabelMarginLossBackward(gradOutput: Tensor, options: { self: Tensor; target: Tensor; reduction: number; isTarget: Tensor; out?: Tensor }): Tensor
  multilabelMarginLossBackward(options: { gradOutput: Tensor; self: Tensor; target: Tensor; reduction: number; isTarget: Tensor; out?: Tensor }): Tensor
  /** `aten::multilabel_margin_loss_forward(Tensor self, Tensor target, int reduction) -> (Tensor output, Tensor is_target)` */
  multilabelMarginLossForward(input: Tensor, target: Tensor, reduction: number, options?: { out?: readonly [Tensor, Tensor] }): OutputIsTarget
  multilabelMarginLossForward(input: Tensor, target: Tensor, options: { reduction: number; out?: readonly [Tensor, Tensor] }): OutputIsTarget
  multilabelMarginLossForward(input: Tensor, options: { target: Tensor; reduction: number; out?: readonly [Tensor, Tensor] }): OutputIsTarget
  multilabelMarginLossForward(options: { input: Tensor; target: Tensor; reduction: number; out?: readonly [Tensor, Tensor] }): OutputIsTarget
  /**
   * `torch.multinomial`: https://docs.pytorch.org/docs/stable/generated/torch.multinomial.html
   * @param replacement default `false`
   */
  multinomial(input: Tensor, numSamples: number, replacement?: boolean, options?: { generator?: Generator | null; out?: Tensor }): Tensor
  multinomial(input: Tensor, numSamples: number, options: { replacement?: boolean; generator?: Generator | null; out?: Tensor }): Tensor
  multinomial(input: Tensor, options: { numSamples: number; replacement?: boolean; generator?: Generator | null; out?: Tensor }): Tensor
  multinomial(options: { input: Tensor; numSamples: number; replacement?: boolean; generator?: Generator | null; out?: Tensor }): Tensor
  /** `torch.multiply`: https://docs.pytorch.org/docs/stable/generated/torch.multiply.html */
  multiply(input: Tensor, other: Tensor | Scalar, options?: { out?: Tensor }): Tensor
  multiply(input: Tensor, options: { other: Tensor | Scalar; out?: Tensor }): Tensor
  multiply(options: { input: Tensor; other: Tensor | Scalar; out?: Tensor }): Tensor
  /** `torch.multiply`: https://docs.pytorch.org/docs/stable/generated/torch.multiply.html */
  multiply(input: Tensor, other: Scalar): Tensor
  multiply(input: Tensor, options: { other: Scalar }): Tensor
  multiply(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.Tensor.multiply_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply_.html */
  multiply_(input: Tensor, other: Tensor | Scalar): Tensor
  multiply_(input: Tensor, options: { other: Tensor | Scalar }): Tensor
  multiply_(options: { input: Tensor; other: Tensor | Scalar }): Tensor
  /** `torch.Tensor.multiply_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.multiply_.html */
  multiply_(input: Tensor, other: Scalar): Tensor
  multiply_(input: Tensor, options: { other: Scalar }): Tensor
  multiply_(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.mv`: https://docs.pytorch.org/docs/stable/generated/torch.mv.html */
  mv(input: Tensor, vec: Tensor, options?: { out?: Tensor }): Tensor
  mv(input: Tensor, options: { vec: Tensor; out?: Tensor }): Tensor
  mv(options: { input: Tensor; vec: Tensor; out?: Tensor }): Tensor
  /** `torch.mvlgamma`: https://docs.pytorch.org/docs/stable/generated/torch.mvlgamma.html */
  mvlgamma(input: Tensor, p: number, options?: { out?: Tensor }): Tensor
  mvlgamma(input: Tensor, options: { p: number; out?: Tensor }): Tensor
  mvlgamma(options: { input: Tensor; p: number; out?: Tensor }): Tensor
  /** `torch.Tensor.mvlgamma_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.mvlgamma_.html */
  mvlgamma_(input: Tensor, p: number): Tensor
  mvlgamma_(input: Tensor, options: { p: number }): Tensor
  mvlgamma_(options: { input: Tensor; p: number }): Tensor
  /** `torch.nan_to_num`: https://docs.pytorch.org/docs/stable/generated/torch.nan_to_num.html */
  nanToNum(input: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null, options?: { out?: Tensor }): Tensor
  nanToNum(input: Tensor, nan: number | null, posinf: number | null, options: { neginf?: number | null; out?: Tensor }): Tensor
  nanToNum(input: Tensor, nan: number | null, options: { posinf?: number | null; neginf?: number | null; out?: Tensor }): Tensor
  nanToNum(input: Tensor, options: { nan?: number | null; posinf?: number | null; neginf?: number | null; out?: Tensor }): Tensor
  nanToNum(options: { input: Tensor; nan?: number | null; posinf?: number | null; neginf?: number | null; out?: Tensor }): Tensor
  /** `torch.Tensor.nan_to_num_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nan_to_num_.html */
  nanToNum_(input: Tensor, nan?: number | null, posinf?: number | null, neginf?: number | null): Tensor
  nanToNum_(input: Tensor, nan: number | null, posinf: number | null, options: { neginf?: number | null }): Tensor
  nanToNum_(input: Tensor, nan: number | null, options: { posinf?: number | null; neginf?: number | null }): Tensor
  nanToNum_(input: Tensor, options: { nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor
  nanToNum_(options: { input: Tensor; nan?: number | null; posinf?: number | null; neginf?: number | null }): Tensor
  /**
   * `torch.nanmean`: https://docs.pytorch.org/docs/stable/generated/torch.nanmean.html
   * @param keepdim default `false`
   */
  nanmean(input: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null; out?: Tensor }>): Tensor
  nanmean(input: Tensor, dim: number | readonly number[] | null, options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  nanmean(input: Tensor, options: Keywords<{ dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  nanmean(options: Keywords<{ input: Tensor; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  /** `torch.nanmedian`: https://docs.pytorch.org/docs/stable/generated/torch.nanmedian.html */
  nanmedian(input: Tensor, options?: { out?: Tensor }): Tensor
  nanmedian(options: { input: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.nanmedian`: https://docs.pytorch.org/docs/stable/generated/torch.nanmedian.html
   * @param keepdim default `false`
   */
  nanmedian(input: Tensor, dim: number, keepdim?: boolean, options?: { out?: readonly [Tensor, Tensor] }): ValuesIndices
  nanmedian(input: Tensor, dim: number, options: { keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  nanmedian(input: Tensor, options: { dim: number; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  nanmedian(options: { input: Tensor; dim: number; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  /**
   * `torch.nanquantile`: https://docs.pytorch.org/docs/stable/generated/torch.nanquantile.html
   * @param keepdim default `false`
   * @param options.interpolation default `'linear'`
   */
  nanquantile(input: Tensor, q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string; out?: Tensor }): Tensor
  nanquantile(input: Tensor, q: number, dim: number | null, options: { keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor
  nanquantile(input: Tensor, q: number, options: { dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor
  nanquantile(input: Tensor, options: { q: number; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor
  nanquantile(options: { input: Tensor; q: number; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor
  /**
   * `torch.nanquantile`: https://docs.pytorch.org/docs/stable/generated/torch.nanquantile.html
   * @param keepdim default `false`
   * @param options.interpolation default `'linear'`
   */
  nanquantile(input: Tensor, q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string; out?: Tensor }): Tensor
  nanquantile(input: Tensor, q: Tensor, dim: number | null, options: { keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor
  nanquantile(input: Tensor, q: Tensor, options: { dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor
  nanquantile(input: Tensor, options: { q: Tensor; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor
  nanquantile(options: { input: Tensor; q: Tensor; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor
  /**
   * `torch.nansum`: https://docs.pytorch.org/docs/stable/generated/torch.nansum.html
   * @param keepdim default `false`
   */
  nansum(input: Tensor, dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null; out?: Tensor }>): Tensor
  nansum(input: Tensor, dim: number | readonly number[] | null, options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  nansum(input: Tensor, options: Keywords<{ dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  nansum(options: Keywords<{ input: Tensor; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  /** `torch.narrow`: https://docs.pytorch.org/docs/stable/generated/torch.narrow.html */
  narrow(input: Tensor, dim: number, start: number, length: number): Tensor
  narrow(input: Tensor, dim: number, start: number, options: { length: number }): Tensor
  narrow(input: Tensor, dim: number, options: { start: number; length: number }): Tensor
  narrow(input: Tensor, options: { dim: number; start: number; length: number }): Tensor
  narrow(options: { input: Tensor; dim: number; start: number; length: number }): Tensor
  /** `torch.narrow`: https://docs.pytorch.org/docs/stable/generated/torch.narrow.html */
  narrow(input: Tensor, dim: number, start: Tensor, length: number): Tensor
  narrow(input: Tensor, dim: number, start: Tensor, options: { length: number }): Tensor
  narrow(input: Tensor, dim: number, options: { start: Tensor; length: number }): Tensor
  narrow(input: Tensor, options: { dim: number; start: Tensor; length: number }): Tensor
  narrow(options: { input: Tensor; dim: number; start: Tensor; length: number }): Tensor
  /** `torch.narrow_copy`: https://docs.pytorch.org/docs/stable/generated/torch.narrow_copy.html */
  narrowCopy(input: Tensor, dim: number, start: number, length: number, options?: { out?: Tensor }): Tensor
  narrowCopy(input: Tensor, dim: number, start: number, options: { length: number; out?: Tensor }): Tensor
  narrowCopy(input: Tensor, dim: number, options: { start: number; length: number; out?: Tensor }): Tensor
  narrowCopy(input: Tensor, options: { dim: number; start: number; length: number; out?: Tensor }): Tensor
  narrowCopy(options: { input: Tensor; dim: number; start: number; length: number; out?: Tensor }): Tensor
  /** `aten::native_batch_norm(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)` */
  nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, options?: { out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, options: { eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, options: { momentum: number; eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, options: { training: boolean; momentum: number; eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, options: { runningVar: Tensor | null; training: boolean; momentum: number; eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: { runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeBatchNorm(input: Tensor, weight: Tensor | null, options: { bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeBatchNorm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeBatchNorm(options: { input: Tensor; weight: Tensor | null; bias: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; training: boolean; momentum: number; eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  /** `aten::native_batch_norm_backward(Tensor grad_out, Tensor input, Tensor? weight, Tensor? running_mean, Tensor? running_var, Tensor? save_mean, Tensor? save_invstd, bool train, float eps, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  nativeBatchNormBackward(gradOut: Tensor, input: Tensor, weight: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, saveMean: Tensor | null, saveInvstd: Tensor | null, train: boolean, eps: number, outputMask: boolean | readonly boolean[], options?: { out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  nativeBatchNormBackward(options: { gradOut: Tensor; input: Tensor; weight: Tensor | null; runningMean: Tensor | null; runningVar: Tensor | null; saveMean: Tensor | null; saveInvstd: Tensor | null; train: boolean; eps: number; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  /** `aten::native_channel_shuffle(Tensor self, SymInt groups) -> Tensor` */
  nativeChannelShuffle(input: Tensor, groups: number): Tensor
  nativeChannelShuffle(input: Tensor, options: { groups: number }): Tensor
  nativeChannelShuffle(options: { input: Tensor; groups: number }): Tensor
  /** `aten::native_dropout(Tensor input, float p, bool? train) -> (Tensor, Tensor)` */
  nativeDropout(input: Tensor, p: number, train: boolean | null, options?: { out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  nativeDropout(input: Tensor, p: number, options: { train: boolean | null; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  nativeDropout(input: Tensor, options: { p: number; train: boolean | null; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  nativeDropout(options: { input: Tensor; p: number; train: boolean | null; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  /** `aten::native_dropout_backward(Tensor grad_output, Tensor mask, float scale) -> Tensor` */
  nativeDropoutBackward(gradOutput: Tensor, mask: Tensor, scale: number, options?: { out?: Tensor }): Tensor
  nativeDropoutBackward(gradOutput: Tensor, mask: Tensor, options: { scale: number; out?: Tensor }): Tensor
  nativeDropoutBackward(gradOutput: Tensor, options: { mask: Tensor; scale: number; out?: Tensor }): Tensor
  nativeDropoutBackward(options: { gradOutput: Tensor; mask: Tensor; scale: number; out?: Tensor }): Tensor
  /** `aten::native_group_norm(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float eps) -> (Tensor, Tensor, Tensor)` */
  nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, C: number, HxW: number, group: number, eps: number, options?: { out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, C: number, HxW: number, group: number, options: { eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, C: number, HxW: number, options: { group: number; eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, C: number, options: { HxW: number; group: number; eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, options: { C: number; HxW: number; group: number; eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeGroupNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: { N: number; C: number; HxW: number; group: number; eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeGroupNorm(input: Tensor, weight: Tensor | null, options: { bias: Tensor | null; N: number; C: number; HxW: number; group: number; eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeGroupNorm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; N: number; C: number; HxW: number; group: number; eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeGroupNorm(options: { input: Tensor; weight: Tensor | null; bias: Tensor | null; N: number; C: number; HxW: number; group: number; eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  /** `aten::native_group_norm_backward(Tensor grad_out, Tensor input, Tensor mean, Tensor rstd, Tensor? weight, SymInt N, SymInt C, SymInt HxW, int group, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  nativeGroupNormBackward(gradOut: Tensor, input: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor | null, N: number, C: number, HxW: number, group: number, outputMask: boolean | readonly boolean[], options?: { out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  nativeGroupNormBackward(options: { gradOut: Tensor; input: Tensor; mean: Tensor; rstd: Tensor; weight: Tensor | null; N: number; C: number; HxW: number; group: number; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  /** `aten::native_layer_norm(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps) -> (Tensor, Tensor, Tensor)` */
  nativeLayerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, eps: number, options?: { out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeLayerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, bias: Tensor | null, options: { eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeLayerNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, options: { bias: Tensor | null; eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeLayerNorm(input: Tensor, normalizedShape: readonly number[], options: { weight: Tensor | null; bias: Tensor | null; eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeLayerNorm(input: Tensor, options: { normalizedShape: readonly number[]; weight: Tensor | null; bias: Tensor | null; eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  nativeLayerNorm(options: { input: Tensor; normalizedShape: readonly number[]; weight: Tensor | null; bias: Tensor | null; eps: number; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  /** `aten::native_layer_norm_backward(Tensor grad_out, Tensor input, SymInt[] normalized_shape, Tensor mean, Tensor rstd, Tensor? weight, Tensor? bias, bool[3] output_mask) -> (Tensor, Tensor, Tensor)` */
  nativeLayerNormBackward(gradOut: Tensor, input: Tensor, normalizedShape: readonly number[], mean: Tensor, rstd: Tensor, weight: Tensor | null, bias: Tensor | null, outputMask: boolean | readonly boolean[], options?: { out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  nativeLayerNormBackward(gradOut: Tensor, input: Tensor, normalizedShape: readonly number[], mean: Tensor, rstd: Tensor, weight: Tensor | null, bias: Tensor | null, options: { outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  nativeLayerNormBackward(gradOut: Tensor, input: Tensor, normalizedShape: readonly number[], mean: Tensor, rstd: Tensor, weight: Tensor | null, options: { bias: Tensor | null; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  nativeLayerNormBackward(gradOut: Tensor, input: Tensor, normalizedShape: readonly number[], mean: Tensor, rstd: Tensor, options: { weight: Tensor | null; bias: Tensor | null; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  nativeLayerNormBackward(gradOut: Tensor, input: Tensor, normalizedShape: readonly number[], mean: Tensor, options: { rstd: Tensor; weight: Tensor | null; bias: Tensor | null; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  nativeLayerNormBackward(gradOut: Tensor, input: Tensor, normalizedShape: readonly number[], options: { mean: Tensor; rstd: Tensor; weight: Tensor | null; bias: Tensor | null; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  nativeLayerNormBackward(gradOut: Tensor, input: Tensor, options: { normalizedShape: readonly number[]; mean: Tensor; rstd: Tensor; weight: Tensor | null; bias: Tensor | null; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  nativeLayerNormBackward(gradOut: Tensor, options: { input: Tensor; normalizedShape: readonly number[]; mean: Tensor; rstd: Tensor; weight: Tensor | null; bias: Tensor | null; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  nativeLayerNormBackward(options: { gradOut: Tensor; input: Tensor; normalizedShape: readonly number[]; mean: Tensor; rstd: Tensor; weight: Tensor | null; bias: Tensor | null; outputMask: boolean | readonly boolean[]; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor | null, Tensor | null, Tensor | null]
  /**
   * `aten::native_norm(Tensor self, Scalar p=2) -> Tensor`
   * @param p default `2`
   */
  nativeNorm(input: Tensor, p?: Scalar, options?: { out?: Tensor }): Tensor
  nativeNorm(input: Tensor, options: { p?: Scalar; out?: Tensor }): Tensor
  nativeNorm(options: { input: Tensor; p?: Scalar; out?: Tensor }): Tensor
  /** `aten::native_norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, ScalarType? dtype) -> Tensor` */
  nativeNorm(input: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim: boolean, dtype: Dtype | null, options?: { out?: Tensor }): Tensor
  nativeNorm(input: Tensor, p: Scalar | null, dim: number | readonly number[], keepdim: boolean, options: Keywords<{ dtype: Dtype | null; out?: Tensor }>): Tensor
  nativeNorm(input: Tensor, p: Scalar | null, dim: number | readonly number[], options: Keywords<{ keepdim: boolean; dtype: Dtype | null; out?: Tensor }>): Tensor
  nativeNorm(input: Tensor, p: Scalar | null, options: Keywords<{ dim: number | readonly number[]; keepdim: boolean; dtype: Dtype | null; out?: Tensor }>): Tensor
  nativeNorm(input: Tensor, options: Keywords<{ p: Scalar | null; dim: number | readonly number[]; keepdim: boolean; dtype: Dtype | null; out?: Tensor }>): Tensor
  nativeNorm(options: Keywords<{ input: Tensor; p: Scalar | null; dim: number | readonly number[]; keepdim: boolean; dtype: Dtype | null; out?: Tensor }>): Tensor
  /** `torch.ne`: https://docs.pytorch.org/docs/stable/generated/torch.ne.html */
  ne(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  ne(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  ne(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.ne`: https://docs.pytorch.org/docs/stable/generated/torch.ne.html */
  ne(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  ne(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  ne(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.ne_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne_.html */
  ne_(input: Tensor, other: Tensor): Tensor
  ne_(input: Tensor, options: { other: Tensor }): Tensor
  ne_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.Tensor.ne_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.ne_.html */
  ne_(input: Tensor, other: Scalar): Tensor
  ne_(input: Tensor, options: { other: Scalar }): Tensor
  ne_(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.neg`: https://docs.pytorch.org/docs/stable/generated/torch.neg.html */
  neg(input: Tensor, options?: { out?: Tensor }): Tensor
  neg(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.neg_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.neg_.html */
  neg_(input: Tensor): Tensor
  neg_(options: { input: Tensor }): Tensor
  /** `torch.negative`: https://docs.pytorch.org/docs/stable/generated/torch.negative.html */
  negative(input: Tensor, options?: { out?: Tensor }): Tensor
  negative(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.negative_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.negative_.html */
  negative_(input: Tensor): Tensor
  negative_(options: { input: Tensor }): Tensor
  /** `aten::nested_to_padded_tensor(Tensor self, float padding, int[]? output_size=None) -> Tensor` */
  nestedToPaddedTensor(input: Tensor, padding: number, outputSize?: readonly number[] | null): Tensor
  nestedToPaddedTensor(input: Tensor, padding: number, options: { outputSize?: readonly number[] | null }): Tensor
  nestedToPaddedTensor(input: Tensor, options: { padding: number; outputSize?: readonly number[] | null }): Tensor
  nestedToPaddedTensor(options: { input: Tensor; padding: number; outputSize?: readonly number[] | null }): Tensor
  /** `torch.Tensor.new_empty`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty.html */
  newEmpty(input: Tensor, size: readonly number[], options?: { out?: Tensor } & FactoryOptions): Tensor
  newEmpty(input: Tensor, options: { size: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  newEmpty(options: { input: Tensor; size: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.Tensor.new_empty_strided`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_empty_strided.html */
  newEmptyStrided(input: Tensor, size: readonly number[], stride: readonly number[], options?: { out?: Tensor } & FactoryOptions): Tensor
  newEmptyStrided(input: Tensor, size: readonly number[], options: { stride: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  newEmptyStrided(input: Tensor, options: { size: readonly number[]; stride: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  newEmptyStrided(options: { input: Tensor; size: readonly number[]; stride: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.Tensor.new_full`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_full.html */
  newFull(input: Tensor, size: readonly number[], fillValue: Scalar, options?: { out?: Tensor } & FactoryOptions): Tensor
  newFull(input: Tensor, size: readonly number[], options: { fillValue: Scalar; out?: Tensor } & FactoryOptions): Tensor
  newFull(input: Tensor, options: { size: readonly number[]; fillValue: Scalar; out?: Tensor } & FactoryOptions): Tensor
  newFull(options: { input: Tensor; size: readonly number[]; fillValue: Scalar; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.Tensor.new_ones`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_ones.html */
  newOnes(input: Tensor, size: readonly number[], options?: { out?: Tensor } & FactoryOptions): Tensor
  newOnes(input: Tensor, options: { size: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  newOnes(options: { input: Tensor; size: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.Tensor.new_zeros`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_zeros.html */
  newZeros(input: Tensor, size: readonly number[], options?: { out?: Tensor } & FactoryOptions): Tensor
  newZeros(input: Tensor, options: { size: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  newZeros(options: { input: Tensor; size: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.nextafter`: https://docs.pytorch.org/docs/stable/generated/torch.nextafter.html */
  nextafter(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  nextafter(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  nextafter(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.nextafter_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nextafter_.html */
  nextafter_(input: Tensor, other: Tensor): Tensor
  nextafter_(input: Tensor, options: { other: Tensor }): Tensor
  nextafter_(options: { input: Tensor; other: Tensor }): Tensor
  /**
   * `torch.nn.functional.nll_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.nll_loss.html
   * @param reduction default `1`
   * @param ignoreIndex default `-100`
   */
  nllLoss(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number, options?: { out?: Tensor }): Tensor
  nllLoss(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { ignoreIndex?: number; out?: Tensor }): Tensor
  nllLoss(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number; ignoreIndex?: number; out?: Tensor }): Tensor
  nllLoss(input: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number; out?: Tensor }): Tensor
  nllLoss(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number; ignoreIndex?: number; out?: Tensor }): Tensor
  nllLoss(options: { input: Tensor; target: Tensor; weight?: Tensor | null; reduction?: number; ignoreIndex?: number; out?: Tensor }): Tensor
  /**
   * `aten::nll_loss2d(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor`
   * @param reduction default `1`
   * @param ignoreIndex default `-100`
   */
  nllLoss2d(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number, options?: { out?: Tensor }): Tensor
  nllLoss2d(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { ignoreIndex?: number; out?: Tensor }): Tensor
  nllLoss2d(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number; ignoreIndex?: number; out?: Tensor }): Tensor
  nllLoss2d(input: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number; out?: Tensor }): Tensor
  nllLoss2d(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number; ignoreIndex?: number; out?: Tensor }): Tensor
  nllLoss2d(options: { input: Tensor; target: Tensor; weight?: Tensor | null; reduction?: number; ignoreIndex?: number; out?: Tensor }): Tensor
  /** `aten::nll_loss2d_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight) -> Tensor` */
  nllLoss2dBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, totalWeight: Tensor, options?: { out?: Tensor }): Tensor
  nllLoss2dBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, options: { totalWeight: Tensor; out?: Tensor }): Tensor
  nllLoss2dBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { ignoreIndex: number; totalWeight: Tensor; out?: Tensor }): Tensor
  nllLoss2dBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, options: { reduction: number; ignoreIndex: number; totalWeight: Tensor; out?: Tensor }): Tensor
  nllLoss2dBackward(gradOutput: Tensor, self: Tensor, target: Tensor, options: { weight: Tensor | null; reduction: number; ignoreIndex: number; totalWeight: Tensor; out?: Tensor }): Tensor
  nllLoss2dBackward(gradOutput: Tensor, self: Tensor, options: { target: Tensor; weight: Tensor | null; reduction: number; ignoreIndex: number; totalWeight: Tensor; out?: Tensor }): Tensor
  nllLoss2dBackward(gradOutput: Tensor, options: { self: Tensor; target: Tensor; weight: Tensor | null; reduction: number; ignoreIndex: number; totalWeight: Tensor; out?: Tensor }): Tensor
  nllLoss2dBackward(options: { gradOutput: Tensor; self: Tensor; target: Tensor; weight: Tensor | null; reduction: number; ignoreIndex: number; totalWeight: Tensor; out?: Tensor }): Tensor
  /** `aten::nll_loss2d_forward(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index) -> (Tensor output, Tensor total_weight)` */
  nllLoss2dForward(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, options?: { out?: readonly [Tensor, Tensor] }): OutputTotalWeight
  nllLoss2dForward(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { ignoreIndex: number; out?: readonly [Tensor, Tensor] }): OutputTotalWeight
  nllLoss2dForward(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction: number; ignoreIndex: number; out?: readonly [Tensor, Tensor] }): OutputTotalWeight
  nllLoss2dForward(input: Tensor, target: Tensor, options: { weight: Tensor | null; reduction: number; ignoreIndex: number; out?: readonly [Tensor, Tensor] }): OutputTotalWeight
  nllLoss2dForward(input: Tensor, options: { target: Tensor; weight: Tensor | null; reduction: number; ignoreIndex: number; out?: readonly [Tensor, Tensor] }): OutputTotalWeight
  nllLoss2dForward(options: { input: Tensor; target: Tensor; weight: Tensor | null; reduction: number; ignoreIndex: number; out?: readonly [Tensor, Tensor] }): OutputTotalWeight
  /** `aten::nll_loss_backward(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight) -> Tensor` */
  nllLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, totalWeight: Tensor, options?: { out?: Tensor }): Tensor
  nllLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, options: { totalWeight: Tensor; out?: Tensor }): Tensor
  nllLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { ignoreIndex: number; totalWeight: Tensor; out?: Tensor }): Tensor
  nllLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, options: { reduction: number; ignoreIndex: number; totalWeight: Tensor; out?: Tensor }): Tensor
  nllLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, options: { weight: Tensor | null; reduction: number; ignoreIndex: number; totalWeight: Tensor; out?: Tensor }): Tensor
  nllLossBackward(gradOutput: Tensor, self: Tensor, options: { target: Tensor; weight: Tensor | null; reduction: number; ignoreIndex: number; totalWeight: Tensor; out?: Tensor }): Tensor
  nllLossBackward(gradOutput: Tensor, options: { self: Tensor; target: Tensor; weight: Tensor | null; reduction: number; ignoreIndex: number; totalWeight: Tensor; out?: Tensor }): Tensor
  nllLossBackward(options: { gradOutput: Tensor; self: Tensor; target: Tensor; weight: Tensor | null; reduction: number; ignoreIndex: number; totalWeight: Tensor; out?: Tensor }): Tensor
  /** `aten::nll_loss_forward(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index) -> (Tensor output, Tensor total_weight)` */
  nllLossForward(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, options?: { out?: readonly [Tensor, Tensor] }): OutputTotalWeight
  nllLossForward(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { ignoreIndex: number; out?: readonly [Tensor, Tensor] }): OutputTotalWeight
  nllLossForward(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction: number; ignoreIndex: number; out?: readonly [Tensor, Tensor] }): OutputTotalWeight
  nllLossForward(input: Tensor, target: Tensor, options: { weight: Tensor | null; reduction: number; ignoreIndex: number; out?: readonly [Tensor, Tensor] }): OutputTotalWeight
  nllLossForward(input: Tensor, options: { target: Tensor; weight: Tensor | null; reduction: number; ignoreIndex: number; out?: readonly [Tensor, Tensor] }): OutputTotalWeight
  nllLossForward(options: { input: Tensor; target: Tensor; weight: Tensor | null; reduction: number; ignoreIndex: number; out?: readonly [Tensor, Tensor] }): OutputTotalWeight
  /**
   * `aten::nll_loss_nd(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor`
   * @param reduction default `1`
   * @param ignoreIndex default `-100`
   */
  nllLossNd(input: Tensor, target: Tensor, weight?: Tensor | null, reduction?: number, ignoreIndex?: number): Tensor
  nllLossNd(input: Tensor, target: Tensor, weight: Tensor | null, reduction: number, options: { ignoreIndex?: number }): Tensor
  nllLossNd(input: Tensor, target: Tensor, weight: Tensor | null, options: { reduction?: number; ignoreIndex?: number }): Tensor
  nllLossNd(input: Tensor, target: Tensor, options: { weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor
  nllLossNd(input: Tensor, options: { target: Tensor; weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor
  nllLossNd(options: { input: Tensor; target: Tensor; weight?: Tensor | null; reduction?: number; ignoreIndex?: number }): Tensor
  /** `aten::nonzero_numpy(Tensor self) -> Tensor[]` */
  nonzeroNumpy(input: Tensor): Tensor[]
  nonzeroNumpy(options: { input: Tensor }): Tensor[]
  /**
   * `torch.Tensor.nonzero_static`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.nonzero_static.html
   * @param options.fillValue default `-1`
   */
  nonzeroStatic(input: Tensor, options: { size: number; fillValue?: number; out?: Tensor }): Tensor
  nonzeroStatic(options: { input: Tensor; size: number; fillValue?: number; out?: Tensor }): Tensor
  /**
   * `aten::norm_except_dim(Tensor v, int pow=2, int dim=0) -> Tensor`
   * @param pow default `2`
   * @param dim default `0`
   */
  normExceptDim(v: Tensor, pow?: number, dim?: number): Tensor
  normExceptDim(v: Tensor, pow: number, options: { dim?: number }): Tensor
  normExceptDim(v: Tensor, options: { pow?: number; dim?: number }): Tensor
  normExceptDim(options: { v: Tensor; pow?: number; dim?: number }): Tensor
  /** `torch.normal`: https://docs.pytorch.org/docs/stable/generated/torch.normal.html */
  normal(mean: number, std: number, size: readonly number[], options?: { generator?: Generator | null; out?: Tensor } & FactoryOptions): Tensor
  normal(mean: number, std: number, options: { size: readonly number[]; generator?: Generator | null; out?: Tensor } & FactoryOptions): Tensor
  normal(mean: number, options: { std: number; size: readonly number[]; generator?: Generator | null; out?: Tensor } & FactoryOptions): Tensor
  normal(options: { mean: number; std: number; size: readonly number[]; generator?: Generator | null; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.normal`: https://docs.pytorch.org/docs/stable/generated/torch.normal.html */
  normal(mean: number, std: Tensor, options?: { generator?: Generator | null; out?: Tensor }): Tensor
  normal(mean: number, options: { std: Tensor; generator?: Generator | null; out?: Tensor }): Tensor
  normal(options: { mean: number; std: Tensor; generator?: Generator | null; out?: Tensor }): Tensor
  /**
   * `torch.normal`: https://docs.pytorch.org/docs/stable/generated/torch.normal.html
   * @param std default `1`
   */
  normal(mean: Tensor, std?: number, options?: { generator?: Generator | null; out?: Tensor }): Tensor
  normal(mean: Tensor, options: { std?: number; generator?: Generator | null; out?: Tensor }): Tensor
  normal(options: { mean: Tensor; std?: number; generator?: Generator | null; out?: Tensor }): Tensor
  /** `torch.normal`: https://docs.pytorch.org/docs/stable/generated/torch.normal.html */
  normal(mean: Tensor, std: Tensor, options?: { generator?: Generator | null; out?: Tensor }): Tensor
  normal(mean: Tensor, options: { std: Tensor; generator?: Generator | null; out?: Tensor }): Tensor
  normal(options: { mean: Tensor; std: Tensor; generator?: Generator | null; out?: Tensor }): Tensor
  /**
   * `torch.normal`: https://docs.pytorch.org/docs/stable/generated/torch.normal.html
   * @param mean default `0`
   * @param std default `1`
   */
  normal(input: Tensor, mean: number, std: number, options: { generator?: Generator | null; out: Tensor }): Tensor
  normal(input: Tensor, mean: number, options: { std?: number; generator?: Generator | null; out: Tensor }): Tensor
  normal(input: Tensor, options: { mean?: number; std?: number; generator?: Generator | null; out: Tensor }): Tensor
  normal(options: { input: Tensor; mean?: number; std?: number; generator?: Generator | null; out: Tensor }): Tensor
  /**
   * `torch.Tensor.normal_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.normal_.html
   * @param mean default `0`
   * @param std default `1`
   */
  normal_(input: Tensor, mean?: number, std?: number, options?: { generator?: Generator | null }): Tensor
  normal_(input: Tensor, mean: number, options: { std?: number; generator?: Generator | null }): Tensor
  normal_(input: Tensor, options: { mean?: number; std?: number; generator?: Generator | null }): Tensor
  normal_(options: { input: Tensor; mean?: number; std?: number; generator?: Generator | null }): Tensor
  /**
   * `aten::normal_functional(Tensor self, float mean=0., float std=1., *, Generator? generator=None) -> Tensor`
   * @param mean default `0`
   * @param std default `1`
   */
  normalFunctional(input: Tensor, mean?: number, std?: number, options?: { generator?: Generator | null }): Tensor
  normalFunctional(input: Tensor, mean: number, options: { std?: number; generator?: Generator | null }): Tensor
  normalFunctional(input: Tensor, options: { mean?: number; std?: number; generator?: Generator | null }): Tensor
  normalFunctional(options: { input: Tensor; mean?: number; std?: number; generator?: Generator | null }): Tensor
  /** `torch.not_equal`: https://docs.pytorch.org/docs/stable/generated/torch.not_equal.html */
  notEqual(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  notEqual(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  notEqual(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.not_equal`: https://docs.pytorch.org/docs/stable/generated/torch.not_equal.html */
  notEqual(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  notEqual(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  notEqual(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.not_equal_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal_.html */
  notEqual_(input: Tensor, other: Tensor): Tensor
  notEqual_(input: Tensor, options: { other: Tensor }): Tensor
  notEqual_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.Tensor.not_equal_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.not_equal_.html */
  notEqual_(input: Tensor, other: Scalar): Tensor
  notEqual_(input: Tensor, options: { other: Scalar }): Tensor
  notEqual_(options: { input: Tensor; other: Scalar }): Tensor
  /**
   * `aten::nuclear_norm(Tensor self, bool keepdim=False) -> Tensor`
   * @param keepdim default `false`
   */
  nuclearNorm(input: Tensor, keepdim?: boolean, options?: { out?: Tensor }): Tensor
  nuclearNorm(input: Tensor, options: { keepdim?: boolean; out?: Tensor }): Tensor
  nuclearNorm(options: { input: Tensor; keepdim?: boolean; out?: Tensor }): Tensor
  /**
   * `aten::nuclear_norm.dim(Tensor self, int[2] dim, bool keepdim=False) -> Tensor`
   * @param keepdim default `false`
   */
  nuclearNorm(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Tensor
  nuclearNorm(input: Tensor, dim: number | readonly number[], options: { keepdim?: boolean; out?: Tensor }): Tensor
  nuclearNorm(input: Tensor, options: { dim: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Tensor
  nuclearNorm(options: { input: Tensor; dim: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Tensor
  /** `torch.numel`: https://docs.pytorch.org/docs/stable/generated/torch.numel.html */
  numel(input: Tensor): number
  numel(options: { input: Tensor }): number
  /** `aten::numpy_T(Tensor(a) self) -> Tensor(a)` */
  numpy_T(input: Tensor): Tensor
  numpy_T(options: { input: Tensor }): Tensor
  /**
   * `torch.nn.functional.one_hot`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.one_hot.html
   * @param numClasses default `-1`
   */
  oneHot(input: Tensor, numClasses?: number): Tensor
  oneHot(input: Tensor, options: { numClasses?: number }): Tensor
  oneHot(options: { input: Tensor; numClasses?: number }): Tensor
  /** `torch.ones`: https://docs.pytorch.org/docs/stable/generated/torch.ones.html */
  ones(size: readonly number[], options?: { out?: Tensor } & FactoryOptions): Tensor
  ones(...size: readonly number[]): Tensor
  ones(...sizeAndOptions: readonly [...size: number[], options: { out?: Tensor } & FactoryOptions]): Tensor
  ones(options: { size: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.ones_like`: https://docs.pytorch.org/docs/stable/generated/torch.ones_like.html */
  onesLike(input: Tensor, options?: { memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  onesLike(options: { input: Tensor; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.orgqr`: https://docs.pytorch.org/docs/stable/generated/torch.orgqr.html */
  orgqr(input: Tensor, input2: Tensor, options?: { out?: Tensor }): Tensor
  orgqr(input: Tensor, options: { input2: Tensor; out?: Tensor }): Tensor
  orgqr(options: { input: Tensor; input2: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.ormqr`: https://docs.pytorch.org/docs/stable/generated/torch.ormqr.html
   * @param left default `true`
   * @param transpose default `false`
   */
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, left?: boolean, transpose?: boolean, options?: { out?: Tensor }): Tensor
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, left: boolean, options: { transpose?: boolean; out?: Tensor }): Tensor
  ormqr(input: Tensor, input2: Tensor, input3: Tensor, options: { left?: boolean; transpose?: boolean; out?: Tensor }): Tensor
  ormqr(input: Tensor, input2: Tensor, options: { input3: Tensor; left?: boolean; transpose?: boolean; out?: Tensor }): Tensor
  ormqr(input: Tensor, options: { input2: Tensor; input3: Tensor; left?: boolean; transpose?: boolean; out?: Tensor }): Tensor
  ormqr(options: { input: Tensor; input2: Tensor; input3: Tensor; left?: boolean; transpose?: boolean; out?: Tensor }): Tensor
  /** `torch.outer`: https://docs.pytorch.org/docs/stable/generated/torch.outer.html */
  outer(input: Tensor, vec2: Tensor, options?: { out?: Tensor }): Tensor
  outer(input: Tensor, options: { vec2: Tensor; out?: Tensor }): Tensor
  outer(options: { input: Tensor; vec2: Tensor; out?: Tensor }): Tensor
  /** `aten::output_nr(Tensor self) -> int` */
  outputNr(input: Tensor): number
  outputNr(options: { input: Tensor }): number
  /**
   * `torch.nn.functional.pad`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pad.html
   * @param mode default `'constant'`
   */
  pad(input: Tensor, pad: readonly number[], mode?: string, value?: number | null): Tensor
  pad(input: Tensor, pad: readonly number[], mode: string, options: { value?: number | null }): Tensor
  pad(input: Tensor, pad: readonly number[], options: { mode?: string; value?: number | null }): Tensor
  pad(input: Tensor, options: { pad: readonly number[]; mode?: string; value?: number | null }): Tensor
  pad(options: { input: Tensor; pad: readonly number[]; mode?: string; value?: number | null }): Tensor
  /**
   * `aten::pad_sequence(Tensor[] sequences, bool batch_first=False, float padding_value=0., str padding_side="right") -> Tensor`
   * @param batchFirst default `false`
   * @param paddingValue default `0`
   * @param paddingSide default `'right'`
   */
  padSequence(sequences: readonly Tensor[], batchFirst?: boolean, paddingValue?: number, paddingSide?: string): Tensor
  padSequence(sequences: readonly Tensor[], batchFirst: boolean, paddingValue: number, options: { paddingSide?: string }): Tensor
  padSequence(sequences: readonly Tensor[], batchFirst: boolean, options: { paddingValue?: number; paddingSide?: string }): Tensor
  padSequence(sequences: readonly Tensor[], options: { batchFirst?: boolean; paddingValue?: number; paddingSide?: string }): Tensor
  padSequence(options: { sequences: readonly Tensor[]; batchFirst?: boolean; paddingValue?: number; paddingSide?: string }): Tensor
  /**
   * `torch.nn.functional.pairwise_distance`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pairwise_distance.html
   * @param p default `2`
   * @param eps default `0.000001`
   * @param keepdim default `false`
   */
  pairwiseDistance(x1: Tensor, x2: Tensor, p?: number, eps?: number, keepdim?: boolean): Tensor
  pairwiseDistance(x1: Tensor, x2: Tensor, p: number, eps: number, options: { keepdim?: boolean }): Tensor
  pairwiseDistance(x1: Tensor, x2: Tensor, p: number, options: { eps?: number; keepdim?: boolean }): Tensor
  pairwiseDistance(x1: Tensor, x2: Tensor, options: { p?: number; eps?: number; keepdim?: boolean }): Tensor
  pairwiseDistance(x1: Tensor, options: { x2: Tensor; p?: number; eps?: number; keepdim?: boolean }): Tensor
  pairwiseDistance(options: { x1: Tensor; x2: Tensor; p?: number; eps?: number; keepdim?: boolean }): Tensor
  /**
   * `torch.nn.functional.pdist`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pdist.html
   * @param p default `2`
   */
  pdist(input: Tensor, p?: number): Tensor
  pdist(input: Tensor, options: { p?: number }): Tensor
  pdist(options: { input: Tensor; p?: number }): Tensor
  /** `torch.permute`: https://docs.pytorch.org/docs/stable/generated/torch.permute.html */
  permute(input: Tensor, dims: readonly number[]): Tensor
  permute(input: Tensor, options: { dims: readonly number[] }): Tensor
  permute(options: { input: Tensor; dims: readonly number[] }): Tensor
  /** `aten::permute_copy(Tensor self, int[] dims) -> Tensor` */
  permuteCopy(input: Tensor, dims: readonly number[], options?: { out?: Tensor }): Tensor
  permuteCopy(input: Tensor, options: { dims: readonly number[]; out?: Tensor }): Tensor
  permuteCopy(options: { input: Tensor; dims: readonly number[]; out?: Tensor }): Tensor
  /** `torch.Tensor.pin_memory`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pin_memory.html */
  pinMemory(input: Tensor, device?: Device | null): Tensor
  pinMemory(input: Tensor, options: Keywords<{ device?: Device | null }>): Tensor
  pinMemory(options: Keywords<{ input: Tensor; device?: Device | null }>): Tensor
  /**
   * `torch.pinverse`: https://docs.pytorch.org/docs/stable/generated/torch.pinverse.html
   * @param rcond default `1e-15`
   */
  pinverse(input: Tensor, rcond?: number): Tensor
  pinverse(input: Tensor, options: { rcond?: number }): Tensor
  pinverse(options: { input: Tensor; rcond?: number }): Tensor
  /** `torch.nn.functional.pixel_shuffle`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pixel_shuffle.html */
  pixelShuffle(input: Tensor, upscaleFactor: number, options?: { out?: Tensor }): Tensor
  pixelShuffle(input: Tensor, options: { upscaleFactor: number; out?: Tensor }): Tensor
  pixelShuffle(options: { input: Tensor; upscaleFactor: number; out?: Tensor }): Tensor
  /** `torch.nn.functional.pixel_unshuffle`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.pixel_unshuffle.html */
  pixelUnshuffle(input: Tensor, downscaleFactor: number, options?: { out?: Tensor }): Tensor
  pixelUnshuffle(input: Tensor, options: { downscaleFactor: number; out?: Tensor }): Tensor
  pixelUnshuffle(options: { input: Tensor; downscaleFactor: number; out?: Tensor }): Tensor
  /** `torch.poisson`: https://docs.pytorch.org/docs/stable/generated/torch.poisson.html */
  poisson(input: Tensor, generator?: Generator | null, options?: { out?: Tensor }): Tensor
  poisson(input: Tensor, options: { generator?: Generator | null; out?: Tensor }): Tensor
  poisson(options: { input: Tensor; generator?: Generator | null; out?: Tensor }): Tensor
  /** `torch.nn.functional.poisson_nll_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.poisson_nll_loss.html */
  poissonNllLoss(input: Tensor, target: Tensor, logInput: boolean, full: boolean, eps: number, reduction: number): Tensor
  poissonNllLoss(input: Tensor, target: Tensor, logInput: boolean, full: boolean, eps: number, options: { reduction: number }): Tensor
  poissonNllLoss(input: Tensor, target: Tensor, logInput: boolean, full: boolean, options: { eps: number; reduction: number }): Tensor
  poissonNllLoss(input: Tensor, target: Tensor, logInput: boolean, options: { full: boolean; eps: number; reduction: number }): Tensor
  poissonNllLoss(input: Tensor, target: Tensor, options: { logInput: boolean; full: boolean; eps: number; reduction: number }): Tensor
  poissonNllLoss(input: Tensor, options: { target: Tensor; logInput: boolean; full: boolean; eps: number; reduction: number }): Tensor
  poissonNllLoss(options: { input: Tensor; target: Tensor; logInput: boolean; full: boolean; eps: number; reduction: number }): Tensor
  /** `torch.polar`: https://docs.pytorch.org/docs/stable/generated/torch.polar.html */
  polar(abs: Tensor, angle: Tensor, options?: { out?: Tensor }): Tensor
  polar(abs: Tensor, options: { angle: Tensor; out?: Tensor }): Tensor
  polar(options: { abs: Tensor; angle: Tensor; out?: Tensor }): Tensor
  /** `torch.polygamma`: https://docs.pytorch.org/docs/stable/generated/torch.polygamma.html */
  polygamma(n: number, self: Tensor, options?: { out?: Tensor }): Tensor
  polygamma(n: number, options: { self: Tensor; out?: Tensor }): Tensor
  polygamma(options: { n: number; self: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.polygamma_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.polygamma_.html */
  polygamma_(input: Tensor, n: number): Tensor
  polygamma_(input: Tensor, options: { n: number }): Tensor
  polygamma_(options: { input: Tensor; n: number }): Tensor
  /** `torch.positive`: https://docs.pytorch.org/docs/stable/generated/torch.positive.html */
  positive(input: Tensor): Tensor
  positive(options: { input: Tensor }): Tensor
  /** `torch.pow`: https://docs.pytorch.org/docs/stable/generated/torch.pow.html */
  pow(input: Tensor, exponent: Tensor, options?: { out?: Tensor }): Tensor
  pow(input: Tensor, options: { exponent: Tensor; out?: Tensor }): Tensor
  pow(options: { input: Tensor; exponent: Tensor; out?: Tensor }): Tensor
  /** `torch.pow`: https://docs.pytorch.org/docs/stable/generated/torch.pow.html */
  pow(input: Tensor, exponent: Scalar, options?: { out?: Tensor }): Tensor
  pow(input: Tensor, options: { exponent: Scalar; out?: Tensor }): Tensor
  pow(options: { input: Tensor; exponent: Scalar; out?: Tensor }): Tensor
  /** `torch.pow`: https://docs.pytorch.org/docs/stable/generated/torch.pow.html */
  pow(input: Scalar, exponent: Tensor, options?: { out?: Tensor }): Tensor
  pow(input: Scalar, options: { exponent: Tensor; out?: Tensor }): Tensor
  pow(options: { input: Scalar; exponent: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.pow_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow_.html */
  pow_(input: Tensor, exponent: Tensor): Tensor
  pow_(input: Tensor, options: { exponent: Tensor }): Tensor
  pow_(options: { input: Tensor; exponent: Tensor }): Tensor
  /** `torch.Tensor.pow_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.pow_.html */
  pow_(input: Tensor, exponent: Scalar): Tensor
  pow_(input: Tensor, options: { exponent: Scalar }): Tensor
  pow_(options: { input: Tensor; exponent: Scalar }): Tensor
  /** `torch.nn.functional.prelu`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.prelu.html */
  prelu(input: Tensor, weight: Tensor): Tensor
  prelu(input: Tensor, options: { weight: Tensor }): Tensor
  prelu(options: { input: Tensor; weight: Tensor }): Tensor
  /** `torch.prod`: https://docs.pytorch.org/docs/stable/generated/torch.prod.html */
  prod(input: Tensor, options?: Keywords<{ dtype?: Dtype | null; out?: Tensor }>): Tensor
  prod(options: Keywords<{ input: Tensor; dtype?: Dtype | null; out?: Tensor }>): Tensor
  /**
   * `torch.prod`: https://docs.pytorch.org/docs/stable/generated/torch.prod.html
   * @param keepdim default `false`
   */
  prod(input: Tensor, dim: number, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null; out?: Tensor }>): Tensor
  prod(input: Tensor, dim: number, options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  prod(input: Tensor, options: Keywords<{ dim: number; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  prod(options: Keywords<{ input: Tensor; dim: number; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  /** `torch.promote_types`: https://docs.pytorch.org/docs/stable/generated/torch.promote_types.html */
  promoteTypes(type1: Dtype, type2: Dtype): Dtype
  promoteTypes(type1: Dtype, options: { type2: Dtype }): Dtype
  promoteTypes(options: { type1: Dtype; type2: Dtype }): Dtype
  /**
   * `torch.Tensor.put`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put.html
   * @param accumulate default `false`
   */
  put(input: Tensor, index: Tensor, source: Tensor, accumulate?: boolean, options?: { out?: Tensor }): Tensor
  put(input: Tensor, index: Tensor, source: Tensor, options: { accumulate?: boolean; out?: Tensor }): Tensor
  put(input: Tensor, index: Tensor, options: { source: Tensor; accumulate?: boolean; out?: Tensor }): Tensor
  put(input: Tensor, options: { index: Tensor; source: Tensor; accumulate?: boolean; out?: Tensor }): Tensor
  put(options: { input: Tensor; index: Tensor; source: Tensor; accumulate?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.put_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.put_.html
   * @param accumulate default `false`
   */
  put_(input: Tensor, index: Tensor, source: Tensor, accumulate?: boolean): Tensor
  put_(input: Tensor, index: Tensor, source: Tensor, options: { accumulate?: boolean }): Tensor
  put_(input: Tensor, index: Tensor, options: { source: Tensor; accumulate?: boolean }): Tensor
  put_(input: Tensor, options: { index: Tensor; source: Tensor; accumulate?: boolean }): Tensor
  put_(options: { input: Tensor; index: Tensor; source: Tensor; accumulate?: boolean }): Tensor
  /** `torch.Tensor.q_per_channel_axis`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_axis.html */
  qPerChannelAxis(input: Tensor): number
  qPerChannelAxis(options: { input: Tensor }): number
  /** `torch.Tensor.q_per_channel_scales`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_scales.html */
  qPerChannelScales(input: Tensor, options?: { out?: Tensor }): Tensor
  qPerChannelScales(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.q_per_channel_zero_points`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_per_channel_zero_points.html */
  qPerChannelZeroPoints(input: Tensor, options?: { out?: Tensor }): Tensor
  qPerChannelZeroPoints(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.q_scale`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_scale.html */
  qScale(input: Tensor): number
  qScale(options: { input: Tensor }): number
  /** `torch.Tensor.q_zero_point`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.q_zero_point.html */
  qZeroPoint(input: Tensor): number
  qZeroPoint(options: { input: Tensor }): number
  /**
   * `torch.qr`: https://docs.pytorch.org/docs/stable/generated/torch.qr.html
   * @param some default `true`
   */
  qr(input: Tensor, some?: boolean, options?: { out?: readonly [Tensor, Tensor] }): QR
  qr(input: Tensor, options: { some?: boolean; out?: readonly [Tensor, Tensor] }): QR
  qr(options: { input: Tensor; some?: boolean; out?: readonly [Tensor, Tensor] }): QR
  /** `torch.Tensor.qscheme`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.qscheme.html */
  qscheme(input: Tensor): QScheme
  qscheme(options: { input: Tensor }): QScheme
  /**
   * `torch.quantile`: https://docs.pytorch.org/docs/stable/generated/torch.quantile.html
   * @param keepdim default `false`
   * @param options.interpolation default `'linear'`
   */
  quantile(input: Tensor, q: number, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string; out?: Tensor }): Tensor
  quantile(input: Tensor, q: number, dim: number | null, options: { keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor
  quantile(input: Tensor, q: number, options: { dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor
  quantile(input: Tensor, options: { q: number; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor
  quantile(options: { input: Tensor; q: number; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor
  /**
   * `torch.quantile`: https://docs.pytorch.org/docs/stable/generated/torch.quantile.html
   * @param keepdim default `false`
   * @param options.interpolation default `'linear'`
   */
  quantile(input: Tensor, q: Tensor, dim?: number | null, keepdim?: boolean, options?: { interpolation?: string; out?: Tensor }): Tensor
  quantile(input: Tensor, q: Tensor, dim: number | null, options: { keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor
  quantile(input: Tensor, q: Tensor, options: { dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor
  quantile(input: Tensor, options: { q: Tensor; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor
  quantile(options: { input: Tensor; q: Tensor; dim?: number | null; keepdim?: boolean; interpolation?: string; out?: Tensor }): Tensor
  /** `torch.quantize_per_channel`: https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_channel.html */
  quantizePerChannel(input: Tensor, scales: Tensor, zeroPoints: Tensor, axis: number, dtype: Dtype, options?: { out?: Tensor }): Tensor
  quantizePerChannel(input: Tensor, scales: Tensor, zeroPoints: Tensor, axis: number, options: Keywords<{ dtype: Dtype; out?: Tensor }>): Tensor
  quantizePerChannel(input: Tensor, scales: Tensor, zeroPoints: Tensor, options: Keywords<{ axis: number; dtype: Dtype; out?: Tensor }>): Tensor
  quantizePerChannel(input: Tensor, scales: Tensor, options: Keywords<{ zeroPoints: Tensor; axis: number; dtype: Dtype; out?: Tensor }>): Tensor
  quantizePerChannel(input: Tensor, options: Keywords<{ scales: Tensor; zeroPoints: Tensor; axis: number; dtype: Dtype; out?: Tensor }>): Tensor
  quantizePerChannel(options: Keywords<{ input: Tensor; scales: Tensor; zeroPoints: Tensor; axis: number; dtype: Dtype; out?: Tensor }>): Tensor
  /** `torch.quantize_per_tensor`: https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html */
  quantizePerTensor(input: Tensor, scale: number, zeroPoint: number, dtype: Dtype, options?: { out?: Tensor }): Tensor
  quantizePerTensor(input: Tensor, scale: number, zeroPoint: number, options: Keywords<{ dtype: Dtype; out?: Tensor }>): Tensor
  quantizePerTensor(input: Tensor, scale: number, options: Keywords<{ zeroPoint: number; dtype: Dtype; out?: Tensor }>): Tensor
  quantizePerTensor(input: Tensor, options: Keywords<{ scale: number; zeroPoint: number; dtype: Dtype; out?: Tensor }>): Tensor
  quantizePerTensor(options: Keywords<{ input: Tensor; scale: number; zeroPoint: number; dtype: Dtype; out?: Tensor }>): Tensor
  /** `torch.quantize_per_tensor`: https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html */
  quantizePerTensor(input: Tensor, scale: Tensor, zeroPoint: Tensor, dtype: Dtype, options?: { out?: Tensor }): Tensor
  quantizePerTensor(input: Tensor, scale: Tensor, zeroPoint: Tensor, options: Keywords<{ dtype: Dtype; out?: Tensor }>): Tensor
  quantizePerTensor(input: Tensor, scale: Tensor, options: Keywords<{ zeroPoint: Tensor; dtype: Dtype; out?: Tensor }>): Tensor
  quantizePerTensor(input: Tensor, options: Keywords<{ scale: Tensor; zeroPoint: Tensor; dtype: Dtype; out?: Tensor }>): Tensor
  quantizePerTensor(options: Keywords<{ input: Tensor; scale: Tensor; zeroPoint: Tensor; dtype: Dtype; out?: Tensor }>): Tensor
  /** `torch.quantize_per_tensor`: https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor.html */
  quantizePerTensor(tensors: readonly Tensor[], scales: Tensor, zeroPoints: Tensor, dtype: Dtype, options?: { out?: readonly Tensor[] }): Tensor[]
  quantizePerTensor(tensors: readonly Tensor[], scales: Tensor, zeroPoints: Tensor, options: Keywords<{ dtype: Dtype; out?: readonly Tensor[] }>): Tensor[]
  quantizePerTensor(tensors: readonly Tensor[], scales: Tensor, options: Keywords<{ zeroPoints: Tensor; dtype: Dtype; out?: readonly Tensor[] }>): Tensor[]
  quantizePerTensor(tensors: readonly Tensor[], options: Keywords<{ scales: Tensor; zeroPoints: Tensor; dtype: Dtype; out?: readonly Tensor[] }>): Tensor[]
  quantizePerTensor(options: Keywords<{ tensors: readonly Tensor[]; scales: Tensor; zeroPoints: Tensor; dtype: Dtype; out?: readonly Tensor[] }>): Tensor[]
  /** `torch.quantize_per_tensor_dynamic`: https://docs.pytorch.org/docs/stable/generated/torch.quantize_per_tensor_dynamic.html */
  quantizePerTensorDynamic(input: Tensor, dtype: Dtype, reduceRange: boolean, options?: { out?: Tensor }): Tensor
  quantizePerTensorDynamic(input: Tensor, dtype: Dtype, options: { reduceRange: boolean; out?: Tensor }): Tensor
  quantizePerTensorDynamic(input: Tensor, options: Keywords<{ dtype: Dtype; reduceRange: boolean; out?: Tensor }>): Tensor
  quantizePerTensorDynamic(options: Keywords<{ input: Tensor; dtype: Dtype; reduceRange: boolean; out?: Tensor }>): Tensor
  /** `torch.quantized_batch_norm`: https://docs.pytorch.org/docs/stable/generated/torch.quantized_batch_norm.html */
  quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, outputScale: number, outputZeroPoint: number, options?: { out?: Tensor }): Tensor
  quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, outputScale: number, options: { outputZeroPoint: number; out?: Tensor }): Tensor
  quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, eps: number, options: { outputScale: number; outputZeroPoint: number; out?: Tensor }): Tensor
  quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, var_: Tensor, options: { eps: number; outputScale: number; outputZeroPoint: number; out?: Tensor }): Tensor
  quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, mean: Tensor, options: { var: Tensor; eps: number; outputScale: number; outputZeroPoint: number; out?: Tensor }): Tensor
  quantizedBatchNorm(input: Tensor, weight: Tensor | null, bias: Tensor | null, options: { mean: Tensor; var: Tensor; eps: number; outputScale: number; outputZeroPoint: number; out?: Tensor }): Tensor
  quantizedBatchNorm(input: Tensor, weight: Tensor | null, options: { bias: Tensor | null; mean: Tensor; var: Tensor; eps: number; outputScale: number; outputZeroPoint: number; out?: Tensor }): Tensor
  quantizedBatchNorm(input: Tensor, options: { weight: Tensor | null; bias: Tensor | null; mean: Tensor; var: Tensor; eps: number; outputScale: number; outputZeroPoint: number; out?: Tensor }): Tensor
  quantizedBatchNorm(options: { input: Tensor; weight: Tensor | null; bias: Tensor | null; mean: Tensor; var: Tensor; eps: number; outputScale: number; outputZeroPoint: number; out?: Tensor }): Tensor
  /** `aten::quantized_gru.data_legacy(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  quantizedGru(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor]
  quantizedGru(options: { data: Tensor; batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor]
  /** `aten::quantized_gru.input_legacy(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  quantizedGru(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor]
  quantizedGru(options: { input: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor]
  /** `aten::quantized_gru_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantizedGruCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor
  quantizedGruCell(options: { input: Tensor; hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor
  /**
   * `aten::quantized_lstm.data_legacy(Tensor data, Tensor batch_sizes, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, *, ScalarType? dtype=None, bool use_dynamic=False) -> (Tensor, Tensor, Tensor)`
   * @param options.useDynamic default `false`
   */
  quantizedLstm(data: Tensor, batchSizes: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, options?: Keywords<{ dtype?: Dtype | null; useDynamic?: boolean }>): [Tensor, Tensor, Tensor]
  quantizedLstm(options: Keywords<{ data: Tensor; batchSizes: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; dtype?: Dtype | null; useDynamic?: boolean }>): [Tensor, Tensor, Tensor]
  /**
   * `aten::quantized_lstm.input_legacy(Tensor input, Tensor[] hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first, *, ScalarType? dtype=None, bool use_dynamic=False) -> (Tensor, Tensor, Tensor)`
   * @param options.useDynamic default `false`
   */
  quantizedLstm(input: Tensor, hx: readonly Tensor[], params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean, options?: Keywords<{ dtype?: Dtype | null; useDynamic?: boolean }>): [Tensor, Tensor, Tensor]
  quantizedLstm(options: Keywords<{ input: Tensor; hx: readonly Tensor[]; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean; dtype?: Dtype | null; useDynamic?: boolean }>): [Tensor, Tensor, Tensor]
  /** `aten::quantized_lstm_cell(Tensor input, Tensor[] hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> (Tensor, Tensor)` */
  quantizedLstmCell(input: Tensor, hx: readonly Tensor[], wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): [Tensor, Tensor]
  quantizedLstmCell(options: { input: Tensor; hx: readonly Tensor[]; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): [Tensor, Tensor]
  /**
   * `torch.quantized_max_pool1d`: https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool1d.html
   * @param stride default `[]`
   * @param padding default `[0]`
   * @param dilation default `[1]`
   * @param ceilMode default `false`
   */
  quantizedMaxPool1d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean, options?: { out?: Tensor }): Tensor
  quantizedMaxPool1d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean; out?: Tensor }): Tensor
  quantizedMaxPool1d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  quantizedMaxPool1d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  quantizedMaxPool1d(input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  quantizedMaxPool1d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  quantizedMaxPool1d(options: { input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.quantized_max_pool2d`: https://docs.pytorch.org/docs/stable/generated/torch.quantized_max_pool2d.html
   * @param stride default `[]`
   * @param padding default `[0, 0]`
   * @param dilation default `[1, 1]`
   * @param ceilMode default `false`
   */
  quantizedMaxPool2d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean, options?: { out?: Tensor }): Tensor
  quantizedMaxPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean; out?: Tensor }): Tensor
  quantizedMaxPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  quantizedMaxPool2d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  quantizedMaxPool2d(input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  quantizedMaxPool2d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  quantizedMaxPool2d(options: { input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  /**
   * `aten::quantized_max_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, int[3] dilation=1, bool ceil_mode=False) -> Tensor`
   * @param stride default `[]`
   * @param padding default `[0, 0, 0]`
   * @param dilation default `[1, 1, 1]`
   * @param ceilMode default `false`
   */
  quantizedMaxPool3d(input: Tensor, kernelSize: number | readonly number[], stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], ceilMode?: boolean, options?: { out?: Tensor }): Tensor
  quantizedMaxPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], dilation: number | readonly number[], options: { ceilMode?: boolean; out?: Tensor }): Tensor
  quantizedMaxPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  quantizedMaxPool3d(input: Tensor, kernelSize: number | readonly number[], stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  quantizedMaxPool3d(input: Tensor, kernelSize: number | readonly number[], options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  quantizedMaxPool3d(input: Tensor, options: { kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  quantizedMaxPool3d(options: { input: Tensor; kernelSize: number | readonly number[]; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; ceilMode?: boolean; out?: Tensor }): Tensor
  /** `aten::quantized_rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantizedRnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor
  quantizedRnnReluCell(options: { input: Tensor; hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor
  /** `aten::quantized_rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor b_ih, Tensor b_hh, Tensor packed_ih, Tensor packed_hh, Tensor col_offsets_ih, Tensor col_offsets_hh, Scalar scale_ih, Scalar scale_hh, Scalar zero_point_ih, Scalar zero_point_hh) -> Tensor` */
  quantizedRnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor, bHh: Tensor, packedIh: Tensor, packedHh: Tensor, colOffsetsIh: Tensor, colOffsetsHh: Tensor, scaleIh: Scalar, scaleHh: Scalar, zeroPointIh: Scalar, zeroPointHh: Scalar): Tensor
  quantizedRnnTanhCell(options: { input: Tensor; hx: Tensor; wIh: Tensor; wHh: Tensor; bIh: Tensor; bHh: Tensor; packedIh: Tensor; packedHh: Tensor; colOffsetsIh: Tensor; colOffsetsHh: Tensor; scaleIh: Scalar; scaleHh: Scalar; zeroPointIh: Scalar; zeroPointHh: Scalar }): Tensor
  /** `torch.rad2deg`: https://docs.pytorch.org/docs/stable/generated/torch.rad2deg.html */
  rad2deg(input: Tensor, options?: { out?: Tensor }): Tensor
  rad2deg(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.rad2deg_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rad2deg_.html */
  rad2deg_(input: Tensor): Tensor
  rad2deg_(options: { input: Tensor }): Tensor
  /** `torch.rand`: https://docs.pytorch.org/docs/stable/generated/torch.rand.html */
  rand(size: readonly number[], options?: { out?: Tensor } & FactoryOptions): Tensor
  rand(...size: readonly number[]): Tensor
  rand(...sizeAndOptions: readonly [...size: number[], options: { out?: Tensor } & FactoryOptions]): Tensor
  rand(options: { size: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.rand`: https://docs.pytorch.org/docs/stable/generated/torch.rand.html */
  rand(size: readonly number[], options: { generator: Generator | null; out?: Tensor } & FactoryOptions): Tensor
  rand(...sizeAndOptions: readonly [...size: number[], options: { generator: Generator | null; out?: Tensor } & FactoryOptions]): Tensor
  rand(options: { size: readonly number[]; generator: Generator | null; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.rand`: https://docs.pytorch.org/docs/stable/generated/torch.rand.html */
  rand(size: readonly number[], options: { out: Tensor }): Tensor
  rand(...sizeAndOptions: readonly [...size: number[], options: { out: Tensor }]): Tensor
  rand(options: { size: readonly number[]; out: Tensor }): Tensor
  /** `torch.rand_like`: https://docs.pytorch.org/docs/stable/generated/torch.rand_like.html */
  randLike(input: Tensor, options?: { memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  randLike(options: { input: Tensor; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.rand_like`: https://docs.pytorch.org/docs/stable/generated/torch.rand_like.html */
  randLike(input: Tensor, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  randLike(options: { input: Tensor; generator: Generator | null; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.rand_like`: https://docs.pytorch.org/docs/stable/generated/torch.rand_like.html */
  randLike(input: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  randLike(options: { input: Tensor; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  /**
   * `torch.randint`: https://docs.pytorch.org/docs/stable/generated/torch.randint.html
   * @param options.dtype default `'int64'`
   */
  randint(low: number, high: number, size: readonly number[], options?: { out?: Tensor } & FactoryOptions): Tensor
  randint(low: number, high: number, options: { size: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  randint(low: number, options: { high: number; size: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  randint(options: { low: number; high: number; size: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  /**
   * `torch.randint`: https://docs.pytorch.org/docs/stable/generated/torch.randint.html
   * @param options.dtype default `'int64'`
   */
  randint(low: number, high: number, size: readonly number[], options: { generator: Generator | null; out?: Tensor } & FactoryOptions): Tensor
  randint(low: number, high: number, options: { size: readonly number[]; generator: Generator | null; out?: Tensor } & FactoryOptions): Tensor
  randint(low: number, options: { high: number; size: readonly number[]; generator: Generator | null; out?: Tensor } & FactoryOptions): Tensor
  randint(options: { low: number; high: number; size: readonly number[]; generator: Generator | null; out?: Tensor } & FactoryOptions): Tensor
  /**
   * `torch.randint`: https://docs.pytorch.org/docs/stable/generated/torch.randint.html
   * @param options.dtype default `'int64'`
   */
  randint(high: number, size: readonly number[], options?: { out?: Tensor } & FactoryOptions): Tensor
  randint(high: number, options: { size: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  randint(options: { high: number; size: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  /**
   * `torch.randint`: https://docs.pytorch.org/docs/stable/generated/torch.randint.html
   * @param options.dtype default `'int64'`
   */
  randint(high: number, size: readonly number[], options: { generator: Generator | null; out?: Tensor } & FactoryOptions): Tensor
  randint(high: number, options: { size: readonly number[]; generator: Generator | null; out?: Tensor } & FactoryOptions): Tensor
  randint(options: { high: number; size: readonly number[]; generator: Generator | null; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.randint`: https://docs.pytorch.org/docs/stable/generated/torch.randint.html */
  randint(low: number, high: number, size: readonly number[], options: { out: Tensor }): Tensor
  randint(low: number, high: number, options: { size: readonly number[]; out: Tensor }): Tensor
  randint(low: number, options: { high: number; size: readonly number[]; out: Tensor }): Tensor
  randint(options: { low: number; high: number; size: readonly number[]; out: Tensor }): Tensor
  /** `torch.randint`: https://docs.pytorch.org/docs/stable/generated/torch.randint.html */
  randint(high: number, size: readonly number[], options: { out: Tensor }): Tensor
  randint(high: number, options: { size: readonly number[]; out: Tensor }): Tensor
  randint(options: { high: number; size: readonly number[]; out: Tensor }): Tensor
  /** `torch.randint_like`: https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randintLike(input: Tensor, high: number, options?: { memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  randintLike(input: Tensor, options: { high: number; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  randintLike(options: { input: Tensor; high: number; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.randint_like`: https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randintLike(input: Tensor, high: number, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  randintLike(input: Tensor, options: { high: number; generator: Generator | null; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  randintLike(options: { input: Tensor; high: number; generator: Generator | null; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.randint_like`: https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randintLike(input: Tensor, low: number, high: number, options?: { memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  randintLike(input: Tensor, low: number, options: { high: number; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  randintLike(input: Tensor, options: { low: number; high: number; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  randintLike(options: { input: Tensor; low: number; high: number; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.randint_like`: https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randintLike(input: Tensor, low: number, high: number, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  randintLike(input: Tensor, low: number, options: { high: number; generator: Generator | null; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  randintLike(input: Tensor, options: { low: number; high: number; generator: Generator | null; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  randintLike(options: { input: Tensor; low: number; high: number; generator: Generator | null; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.randint_like`: https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randintLike(input: Tensor, high: Tensor, options?: { memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  randintLike(input: Tensor, options: { high: Tensor; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  randintLike(options: { input: Tensor; high: Tensor; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.randint_like`: https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randintLike(input: Tensor, high: Tensor, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  randintLike(input: Tensor, options: { high: Tensor; generator: Generator | null; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  randintLike(options: { input: Tensor; high: Tensor; generator: Generator | null; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.randint_like`: https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randintLike(input: Tensor, high: number, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  randintLike(input: Tensor, options: { high: number; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  randintLike(options: { input: Tensor; high: number; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  /** `torch.randint_like`: https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randintLike(input: Tensor, low: number, high: number, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  randintLike(input: Tensor, low: number, options: { high: number; generator: Generator | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  randintLike(input: Tensor, options: { low: number; high: number; generator: Generator | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  randintLike(options: { input: Tensor; low: number; high: number; generator: Generator | null; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  /** `torch.randint_like`: https://docs.pytorch.org/docs/stable/generated/torch.randint_like.html */
  randintLike(input: Tensor, high: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  randintLike(input: Tensor, options: { high: Tensor; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  randintLike(options: { input: Tensor; high: Tensor; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  /** `torch.randn`: https://docs.pytorch.org/docs/stable/generated/torch.randn.html */
  randn(size: readonly number[], options?: { out?: Tensor } & FactoryOptions): Tensor
  randn(...size: readonly number[]): Tensor
  randn(...sizeAndOptions: readonly [...size: number[], options: { out?: Tensor } & FactoryOptions]): Tensor
  randn(options: { size: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.randn`: https://docs.pytorch.org/docs/stable/generated/torch.randn.html */
  randn(size: readonly number[], options: { generator: Generator | null; out?: Tensor } & FactoryOptions): Tensor
  randn(...sizeAndOptions: readonly [...size: number[], options: { generator: Generator | null; out?: Tensor } & FactoryOptions]): Tensor
  randn(options: { size: readonly number[]; generator: Generator | null; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.randn`: https://docs.pytorch.org/docs/stable/generated/torch.randn.html */
  randn(size: readonly number[], options: { out: Tensor }): Tensor
  randn(...sizeAndOptions: readonly [...size: number[], options: { out: Tensor }]): Tensor
  randn(options: { size: readonly number[]; out: Tensor }): Tensor
  /** `torch.randn_like`: https://docs.pytorch.org/docs/stable/generated/torch.randn_like.html */
  randnLike(input: Tensor, options?: { memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  randnLike(options: { input: Tensor; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.randn_like`: https://docs.pytorch.org/docs/stable/generated/torch.randn_like.html */
  randnLike(input: Tensor, options: { generator: Generator | null; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  randnLike(options: { input: Tensor; generator: Generator | null; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.randn_like`: https://docs.pytorch.org/docs/stable/generated/torch.randn_like.html */
  randnLike(input: Tensor, options: { memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  randnLike(options: { input: Tensor; memoryFormat?: MemoryFormat | null; out: Tensor }): Tensor
  /** `aten::random(Tensor self, *, Generator? generator=None) -> Tensor` */
  random(input: Tensor, options?: { generator?: Generator | null; out?: Tensor }): Tensor
  random(options: { input: Tensor; generator?: Generator | null; out?: Tensor }): Tensor
  /** `aten::random.to(Tensor self, int to, *, Generator? generator=None) -> Tensor` */
  random(input: Tensor, to: number, options?: { generator?: Generator | null; out?: Tensor }): Tensor
  random(input: Tensor, options: { to: number; generator?: Generator | null; out?: Tensor }): Tensor
  random(options: { input: Tensor; to: number; generator?: Generator | null; out?: Tensor }): Tensor
  /** `aten::random.from(Tensor self, int from, int? to, *, Generator? generator=None) -> Tensor` */
  random(input: Tensor, from: number, to: number | null, options?: { generator?: Generator | null; out?: Tensor }): Tensor
  random(input: Tensor, from: number, options: { to: number | null; generator?: Generator | null; out?: Tensor }): Tensor
  random(input: Tensor, options: { from: number; to: number | null; generator?: Generator | null; out?: Tensor }): Tensor
  random(options: { input: Tensor; from: number; to: number | null; generator?: Generator | null; out?: Tensor }): Tensor
  /** `torch.Tensor.random_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html */
  random_(input: Tensor, options?: { generator?: Generator | null }): Tensor
  random_(options: { input: Tensor; generator?: Generator | null }): Tensor
  /** `torch.Tensor.random_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html */
  random_(input: Tensor, to: number, options?: { generator?: Generator | null }): Tensor
  random_(input: Tensor, options: { to: number; generator?: Generator | null }): Tensor
  random_(options: { input: Tensor; to: number; generator?: Generator | null }): Tensor
  /** `torch.Tensor.random_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.random_.html */
  random_(input: Tensor, from: number, to: number | null, options?: { generator?: Generator | null }): Tensor
  random_(input: Tensor, from: number, options: { to: number | null; generator?: Generator | null }): Tensor
  random_(input: Tensor, options: { from: number; to: number | null; generator?: Generator | null }): Tensor
  random_(options: { input: Tensor; from: number; to: number | null; generator?: Generator | null }): Tensor
  /**
   * `torch.randperm`: https://docs.pytorch.org/docs/stable/generated/torch.randperm.html
   * @param options.dtype default `'int64'`
   */
  randperm(n: number, options?: { out?: Tensor } & FactoryOptions): Tensor
  randperm(options: { n: number; out?: Tensor } & FactoryOptions): Tensor
  /**
   * `torch.randperm`: https://docs.pytorch.org/docs/stable/generated/torch.randperm.html
   * @param options.dtype default `'int64'`
   */
  randperm(n: number, options: { generator: Generator | null; out?: Tensor } & FactoryOptions): Tensor
  randperm(options: { n: number; generator: Generator | null; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.randperm`: https://docs.pytorch.org/docs/stable/generated/torch.randperm.html */
  randperm(n: number, options: { out: Tensor }): Tensor
  randperm(options: { n: number; out: Tensor }): Tensor
  /** `torch.range`: https://docs.pytorch.org/docs/stable/generated/torch.range.html */
  range(start: Scalar, end: Scalar, options?: { out?: Tensor } & FactoryOptions): Tensor
  range(start: Scalar, options: { end: Scalar; out?: Tensor } & FactoryOptions): Tensor
  range(options: { start: Scalar; end: Scalar; out?: Tensor } & FactoryOptions): Tensor
  /**
   * `torch.range`: https://docs.pytorch.org/docs/stable/generated/torch.range.html
   * @param step default `1`
   */
  range(start: Scalar, end: Scalar, step?: Scalar, options?: { out?: Tensor } & FactoryOptions): Tensor
  range(start: Scalar, end: Scalar, options: { step?: Scalar; out?: Tensor } & FactoryOptions): Tensor
  range(start: Scalar, options: { end: Scalar; step?: Scalar; out?: Tensor } & FactoryOptions): Tensor
  range(options: { start: Scalar; end: Scalar; step?: Scalar; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.ravel`: https://docs.pytorch.org/docs/stable/generated/torch.ravel.html */
  ravel(input: Tensor): Tensor
  ravel(options: { input: Tensor }): Tensor
  /** `torch.real`: https://docs.pytorch.org/docs/stable/generated/torch.real.html */
  real(input: Tensor): Tensor
  real(options: { input: Tensor }): Tensor
  /** `torch.reciprocal`: https://docs.pytorch.org/docs/stable/generated/torch.reciprocal.html */
  reciprocal(input: Tensor, options?: { out?: Tensor }): Tensor
  reciprocal(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.reciprocal_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reciprocal_.html */
  reciprocal_(input: Tensor): Tensor
  reciprocal_(options: { input: Tensor }): Tensor
  /** `aten::reflection_pad1d(Tensor self, SymInt[2] padding) -> Tensor` */
  reflectionPad1d(input: Tensor, padding: number | readonly number[], options?: { out?: Tensor }): Tensor
  reflectionPad1d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor }): Tensor
  reflectionPad1d(options: { input: Tensor; padding: number | readonly number[]; out?: Tensor }): Tensor
  /** `aten::reflection_pad1d_backward(Tensor grad_output, Tensor self, SymInt[2] padding) -> Tensor` */
  reflectionPad1dBackward(gradOutput: Tensor, self: Tensor, padding: number | readonly number[], options?: { out?: Tensor }): Tensor
  reflectionPad1dBackward(gradOutput: Tensor, self: Tensor, options: { padding: number | readonly number[]; out?: Tensor }): Tensor
  reflectionPad1dBackward(gradOutput: Tensor, options: { self: Tensor; padding: number | readonly number[]; out?: Tensor }): Tensor
  reflectionPad1dBackward(options: { gradOutput: Tensor; self: Tensor; padding: number | readonly number[]; out?: Tensor }): Tensor
  /** `aten::reflection_pad2d(Tensor self, SymInt[4] padding) -> Tensor` */
  reflectionPad2d(input: Tensor, padding: number | readonly number[], options?: { out?: Tensor }): Tensor
  reflectionPad2d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor }): Tensor
  reflectionPad2d(options: { input: Tensor; padding: number | readonly number[]; out?: Tensor }): Tensor
  /** `aten::reflection_pad2d_backward(Tensor grad_output, Tensor self, SymInt[4] padding) -> Tensor` */
  reflectionPad2dBackward(gradOutput: Tensor, self: Tensor, padding: number | readonly number[], options?: { out?: Tensor }): Tensor
  reflectionPad2dBackward(gradOutput: Tensor, self: Tensor, options: { padding: number | readonly number[]; out?: Tensor }): Tensor
  reflectionPad2dBackward(gradOutput: Tensor, options: { self: Tensor; padding: number | readonly number[]; out?: Tensor }): Tensor
  reflectionPad2dBackward(options: { gradOutput: Tensor; self: Tensor; padding: number | readonly number[]; out?: Tensor }): Tensor
  /** `aten::reflection_pad3d(Tensor self, SymInt[6] padding) -> Tensor` */
  reflectionPad3d(input: Tensor, padding: number | readonly number[], options?: { out?: Tensor }): Tensor
  reflectionPad3d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor }): Tensor
  reflectionPad3d(options: { input: Tensor; padding: number | readonly number[]; out?: Tensor }): Tensor
  /** `aten::reflection_pad3d_backward(Tensor grad_output, Tensor self, SymInt[6] padding) -> Tensor` */
  reflectionPad3dBackward(gradOutput: Tensor, self: Tensor, padding: number | readonly number[], options?: { out?: Tensor }): Tensor
  reflectionPad3dBackward(gradOutput: Tensor, self: Tensor, options: { padding: number | readonly number[]; out?: Tensor }): Tensor
  reflectionPad3dBackward(gradOutput: Tensor, options: { self: Tensor; padding: number | readonly number[]; out?: Tensor }): Tensor
  reflectionPad3dBackward(options: { gradOutput: Tensor; self: Tensor; padding: number | readonly number[]; out?: Tensor }): Tensor
  /** `torch.nn.functional.relu`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu.html */
  relu(input: Tensor, options?: { out?: Tensor }): Tensor
  relu(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.nn.functional.relu6`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu6.html */
  relu6(input: Tensor): Tensor
  relu6(options: { input: Tensor }): Tensor
  /** `aten::relu6_(Tensor(a!) self) -> Tensor(a!)` */
  relu6_(input: Tensor): Tensor
  relu6_(options: { input: Tensor }): Tensor
  /** `torch.nn.functional.relu_`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.relu_.html */
  relu_(input: Tensor): Tensor
  relu_(options: { input: Tensor }): Tensor
  /** `torch.remainder`: https://docs.pytorch.org/docs/stable/generated/torch.remainder.html */
  remainder(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  remainder(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  remainder(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.remainder`: https://docs.pytorch.org/docs/stable/generated/torch.remainder.html */
  remainder(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  remainder(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  remainder(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.remainder`: https://docs.pytorch.org/docs/stable/generated/torch.remainder.html */
  remainder(input: Scalar, other: Tensor, options?: { out?: Tensor }): Tensor
  remainder(input: Scalar, options: { other: Tensor; out?: Tensor }): Tensor
  remainder(options: { input: Scalar; other: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.remainder_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder_.html */
  remainder_(input: Tensor, other: Tensor): Tensor
  remainder_(input: Tensor, options: { other: Tensor }): Tensor
  remainder_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.Tensor.remainder_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.remainder_.html */
  remainder_(input: Tensor, other: Scalar): Tensor
  remainder_(input: Tensor, options: { other: Scalar }): Tensor
  remainder_(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.renorm`: https://docs.pytorch.org/docs/stable/generated/torch.renorm.html */
  renorm(input: Tensor, p: Scalar, dim: number, maxnorm: Scalar, options?: { out?: Tensor }): Tensor
  renorm(input: Tensor, p: Scalar, dim: number, options: { maxnorm: Scalar; out?: Tensor }): Tensor
  renorm(input: Tensor, p: Scalar, options: { dim: number; maxnorm: Scalar; out?: Tensor }): Tensor
  renorm(input: Tensor, options: { p: Scalar; dim: number; maxnorm: Scalar; out?: Tensor }): Tensor
  renorm(options: { input: Tensor; p: Scalar; dim: number; maxnorm: Scalar; out?: Tensor }): Tensor
  /** `torch.Tensor.renorm_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.renorm_.html */
  renorm_(input: Tensor, p: Scalar, dim: number, maxnorm: Scalar): Tensor
  renorm_(input: Tensor, p: Scalar, dim: number, options: { maxnorm: Scalar }): Tensor
  renorm_(input: Tensor, p: Scalar, options: { dim: number; maxnorm: Scalar }): Tensor
  renorm_(input: Tensor, options: { p: Scalar; dim: number; maxnorm: Scalar }): Tensor
  renorm_(options: { input: Tensor; p: Scalar; dim: number; maxnorm: Scalar }): Tensor
  /** `torch.Tensor.repeat`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.repeat.html */
  repeat(input: Tensor, repeats: readonly number[], options?: { out?: Tensor }): Tensor
  repeat(input: Tensor, options: { repeats: readonly number[]; out?: Tensor }): Tensor
  repeat(options: { input: Tensor; repeats: readonly number[]; out?: Tensor }): Tensor
  /** `torch.repeat_interleave`: https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html */
  repeatInterleave(repeats: Tensor, options?: { outputSize?: number | null; out?: Tensor }): Tensor
  repeatInterleave(options: { repeats: Tensor; outputSize?: number | null; out?: Tensor }): Tensor
  /** `torch.repeat_interleave`: https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html */
  repeatInterleave(input: Tensor, repeats: number, dim?: number | null, options?: { outputSize?: number | null }): Tensor
  repeatInterleave(input: Tensor, repeats: number, options: { dim?: number | null; outputSize?: number | null }): Tensor
  repeatInterleave(input: Tensor, options: { repeats: number; dim?: number | null; outputSize?: number | null }): Tensor
  repeatInterleave(options: { input: Tensor; repeats: number; dim?: number | null; outputSize?: number | null }): Tensor
  /** `torch.repeat_interleave`: https://docs.pytorch.org/docs/stable/generated/torch.repeat_interleave.html */
  repeatInterleave(input: Tensor, repeats: Tensor, dim?: number | null, options?: { outputSize?: number | null }): Tensor
  repeatInterleave(input: Tensor, repeats: Tensor, options: { dim?: number | null; outputSize?: number | null }): Tensor
  repeatInterleave(input: Tensor, options: { repeats: Tensor; dim?: number | null; outputSize?: number | null }): Tensor
  repeatInterleave(options: { input: Tensor; repeats: Tensor; dim?: number | null; outputSize?: number | null }): Tensor
  /** `aten::replication_pad1d(Tensor self, SymInt[2] padding) -> Tensor` */
  replicationPad1d(input: Tensor, padding: number | readonly number[], options?: { out?: Tensor }): Tensor
  replicationPad1d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor }): Tensor
  replicationPad1d(options: { input: Tensor; padding: number | readonly number[]; out?: Tensor }): Tensor
  /** `aten::replication_pad1d_backward(Tensor grad_output, Tensor self, SymInt[2] padding) -> Tensor` */
  replicationPad1dBackward(gradOutput: Tensor, self: Tensor, padding: number | readonly number[], options?: { out?: Tensor }): Tensor
  replicationPad1dBackward(gradOutput: Tensor, self: Tensor, options: { padding: number | readonly number[]; out?: Tensor }): Tensor
  replicationPad1dBackward(gradOutput: Tensor, options: { self: Tensor; padding: number | readonly number[]; out?: Tensor }): Tensor
  replicationPad1dBackward(options: { gradOutput: Tensor; self: Tensor; padding: number | readonly number[]; out?: Tensor }): Tensor
  /** `aten::replication_pad2d(Tensor self, SymInt[4] padding) -> Tensor` */
  replicationPad2d(input: Tensor, padding: number | readonly number[], options?: { out?: Tensor }): Tensor
  replicationPad2d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor }): Tensor
  replicationPad2d(options: { input: Tensor; padding: number | readonly number[]; out?: Tensor }): Tensor
  /** `aten::replication_pad2d_backward(Tensor grad_output, Tensor self, SymInt[4] padding) -> Tensor` */
  replicationPad2dBackward(gradOutput: Tensor, self: Tensor, padding: number | readonly number[], options?: { out?: Tensor }): Tensor
  replicationPad2dBackward(gradOutput: Tensor, self: Tensor, options: { padding: number | readonly number[]; out?: Tensor }): Tensor
  replicationPad2dBackward(gradOutput: Tensor, options: { self: Tensor; padding: number | readonly number[]; out?: Tensor }): Tensor
  replicationPad2dBackward(options: { gradOutput: Tensor; self: Tensor; padding: number | readonly number[]; out?: Tensor }): Tensor
  /** `aten::replication_pad3d(Tensor self, SymInt[6] padding) -> Tensor` */
  replicationPad3d(input: Tensor, padding: number | readonly number[], options?: { out?: Tensor }): Tensor
  replicationPad3d(input: Tensor, options: { padding: number | readonly number[]; out?: Tensor }): Tensor
  replicationPad3d(options: { input: Tensor; padding: number | readonly number[]; out?: Tensor }): Tensor
  /** `aten::replication_pad3d_backward(Tensor grad_output, Tensor self, SymInt[6] padding) -> Tensor` */
  replicationPad3dBackward(gradOutput: Tensor, self: Tensor, padding: number | readonly number[], options?: { out?: Tensor }): Tensor
  replicationPad3dBackward(gradOutput: Tensor, self: Tensor, options: { padding: number | readonly number[]; out?: Tensor }): Tensor
  replicationPad3dBackward(gradOutput: Tensor, options: { self: Tensor; padding: number | readonly number[]; out?: Tensor }): Tensor
  replicationPad3dBackward(options: { gradOutput: Tensor; self: Tensor; padding: number | readonly number[]; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.requires_grad_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.requires_grad_.html
   * @param requiresGrad default `true`
   */
  requiresGrad_(input: Tensor, requiresGrad?: boolean): Tensor
  requiresGrad_(input: Tensor, options: { requiresGrad?: boolean }): Tensor
  requiresGrad_(options: { input: Tensor; requiresGrad?: boolean }): Tensor
  /** `torch.reshape`: https://docs.pytorch.org/docs/stable/generated/torch.reshape.html */
  reshape(input: Tensor, shape: readonly number[]): Tensor
  reshape(input: Tensor, options: { shape: readonly number[] }): Tensor
  reshape(options: { input: Tensor; shape: readonly number[] }): Tensor
  /** `torch.Tensor.reshape_as`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.reshape_as.html */
  reshapeAs(input: Tensor, other: Tensor): Tensor
  reshapeAs(input: Tensor, options: { other: Tensor }): Tensor
  reshapeAs(options: { input: Tensor; other: Tensor }): Tensor
  /** `aten::resize(Tensor self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor` */
  resize(input: Tensor, size: readonly number[], options?: { memoryFormat?: MemoryFormat | null; out?: Tensor }): Tensor
  resize(input: Tensor, options: { size: readonly number[]; memoryFormat?: MemoryFormat | null; out?: Tensor }): Tensor
  resize(options: { input: Tensor; size: readonly number[]; memoryFormat?: MemoryFormat | null; out?: Tensor }): Tensor
  /** `torch.Tensor.resize_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_.html */
  resize_(input: Tensor, size: readonly number[], options?: { memoryFormat?: MemoryFormat | null }): Tensor
  resize_(input: Tensor, options: { size: readonly number[]; memoryFormat?: MemoryFormat | null }): Tensor
  resize_(options: { input: Tensor; size: readonly number[]; memoryFormat?: MemoryFormat | null }): Tensor
  /** `aten::resize_as(Tensor self, Tensor the_template, *, MemoryFormat? memory_format=None) -> Tensor` */
  resizeAs(input: Tensor, theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null; out?: Tensor }): Tensor
  resizeAs(input: Tensor, options: { theTemplate: Tensor; memoryFormat?: MemoryFormat | null; out?: Tensor }): Tensor
  resizeAs(options: { input: Tensor; theTemplate: Tensor; memoryFormat?: MemoryFormat | null; out?: Tensor }): Tensor
  /** `torch.Tensor.resize_as_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.resize_as_.html */
  resizeAs_(input: Tensor, theTemplate: Tensor, options?: { memoryFormat?: MemoryFormat | null }): Tensor
  resizeAs_(input: Tensor, options: { theTemplate: Tensor; memoryFormat?: MemoryFormat | null }): Tensor
  resizeAs_(options: { input: Tensor; theTemplate: Tensor; memoryFormat?: MemoryFormat | null }): Tensor
  /** `aten::resize_as_sparse(Tensor self, Tensor the_template) -> Tensor` */
  resizeAsSparse(input: Tensor, theTemplate: Tensor, options?: { out?: Tensor }): Tensor
  resizeAsSparse(input: Tensor, options: { theTemplate: Tensor; out?: Tensor }): Tensor
  resizeAsSparse(options: { input: Tensor; theTemplate: Tensor; out?: Tensor }): Tensor
  /** `aten::resize_as_sparse_(Tensor(a!) self, Tensor the_template) -> Tensor(a!)` */
  resizeAsSparse_(input: Tensor, theTemplate: Tensor): Tensor
  resizeAsSparse_(input: Tensor, options: { theTemplate: Tensor }): Tensor
  resizeAsSparse_(options: { input: Tensor; theTemplate: Tensor }): Tensor
  /** `torch.resolve_conj`: https://docs.pytorch.org/docs/stable/generated/torch.resolve_conj.html */
  resolveConj(input: Tensor): Tensor
  resolveConj(options: { input: Tensor }): Tensor
  /** `torch.resolve_neg`: https://docs.pytorch.org/docs/stable/generated/torch.resolve_neg.html */
  resolveNeg(input: Tensor): Tensor
  resolveNeg(options: { input: Tensor }): Tensor
  /** `torch.result_type`: https://docs.pytorch.org/docs/stable/generated/torch.result_type.html */
  resultType(tensor: Tensor, other: Tensor): Dtype
  resultType(tensor: Tensor, options: { other: Tensor }): Dtype
  resultType(options: { tensor: Tensor; other: Tensor }): Dtype
  /** `torch.result_type`: https://docs.pytorch.org/docs/stable/generated/torch.result_type.html */
  resultType(tensor: Tensor, other: Scalar): Dtype
  resultType(tensor: Tensor, options: { other: Scalar }): Dtype
  resultType(options: { tensor: Tensor; other: Scalar }): Dtype
  /** `torch.result_type`: https://docs.pytorch.org/docs/stable/generated/torch.result_type.html */
  resultType(scalar: Scalar, tensor: Tensor): Dtype
  resultType(scalar: Scalar, options: { tensor: Tensor }): Dtype
  resultType(options: { scalar: Scalar; tensor: Tensor }): Dtype
  /** `torch.result_type`: https://docs.pytorch.org/docs/stable/generated/torch.result_type.html */
  resultType(scalar1: Scalar, scalar2: Scalar): Dtype
  resultType(scalar1: Scalar, options: { scalar2: Scalar }): Dtype
  resultType(options: { scalar1: Scalar; scalar2: Scalar }): Dtype
  /** `torch.Tensor.retain_grad`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.retain_grad.html */
  retainGrad(input: Tensor): void
  retainGrad(options: { input: Tensor }): void
  /** `aten::retains_grad(Tensor self) -> bool` */
  retainsGrad(input: Tensor): boolean
  retainsGrad(options: { input: Tensor }): boolean
  /** `torch.nn.functional.rms_norm`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rms_norm.html */
  rmsNorm(input: Tensor, normalizedShape: readonly number[], weight?: Tensor | null, eps?: number | null): Tensor
  rmsNorm(input: Tensor, normalizedShape: readonly number[], weight: Tensor | null, options: { eps?: number | null }): Tensor
  rmsNorm(input: Tensor, normalizedShape: readonly number[], options: { weight?: Tensor | null; eps?: number | null }): Tensor
  rmsNorm(input: Tensor, options: { normalizedShape: readonly number[]; weight?: Tensor | null; eps?: number | null }): Tensor
  rmsNorm(options: { input: Tensor; normalizedShape: readonly number[]; weight?: Tensor | null; eps?: number | null }): Tensor
  /** `aten::rnn_relu.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  rnnRelu(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor]
  rnnRelu(options: { data: Tensor; batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor]
  /** `aten::rnn_relu.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  rnnRelu(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor]
  rnnRelu(options: { input: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor]
  /** `aten::rnn_relu_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor
  rnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor | null, options: { bHh?: Tensor | null }): Tensor
  rnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  rnnReluCell(input: Tensor, hx: Tensor, wIh: Tensor, options: { wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  rnnReluCell(input: Tensor, hx: Tensor, options: { wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  rnnReluCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  rnnReluCell(options: { input: Tensor; hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  /** `aten::rnn_tanh.data(Tensor data, Tensor batch_sizes, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional) -> (Tensor, Tensor)` */
  rnnTanh(data: Tensor, batchSizes: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean): [Tensor, Tensor]
  rnnTanh(options: { data: Tensor; batchSizes: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean }): [Tensor, Tensor]
  /** `aten::rnn_tanh.input(Tensor input, Tensor hx, Tensor[] params, bool has_biases, int num_layers, float dropout, bool train, bool bidirectional, bool batch_first) -> (Tensor, Tensor)` */
  rnnTanh(input: Tensor, hx: Tensor, params: readonly Tensor[], hasBiases: boolean, numLayers: number, dropout: number, train: boolean, bidirectional: boolean, batchFirst: boolean): [Tensor, Tensor]
  rnnTanh(options: { input: Tensor; hx: Tensor; params: readonly Tensor[]; hasBiases: boolean; numLayers: number; dropout: number; train: boolean; bidirectional: boolean; batchFirst: boolean }): [Tensor, Tensor]
  /** `aten::rnn_tanh_cell(Tensor input, Tensor hx, Tensor w_ih, Tensor w_hh, Tensor? b_ih=None, Tensor? b_hh=None) -> Tensor` */
  rnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh?: Tensor | null, bHh?: Tensor | null): Tensor
  rnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, bIh: Tensor | null, options: { bHh?: Tensor | null }): Tensor
  rnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, wHh: Tensor, options: { bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  rnnTanhCell(input: Tensor, hx: Tensor, wIh: Tensor, options: { wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  rnnTanhCell(input: Tensor, hx: Tensor, options: { wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  rnnTanhCell(input: Tensor, options: { hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  rnnTanhCell(options: { input: Tensor; hx: Tensor; wIh: Tensor; wHh: Tensor; bIh?: Tensor | null; bHh?: Tensor | null }): Tensor
  /**
   * `torch.roll`: https://docs.pytorch.org/docs/stable/generated/torch.roll.html
   * @param dims default `[]`
   */
  roll(input: Tensor, shifts: number | readonly number[], dims?: number | readonly number[], options?: { out?: Tensor }): Tensor
  roll(input: Tensor, shifts: number | readonly number[], options: { dims?: number | readonly number[]; out?: Tensor }): Tensor
  roll(input: Tensor, options: { shifts: number | readonly number[]; dims?: number | readonly number[]; out?: Tensor }): Tensor
  roll(options: { input: Tensor; shifts: number | readonly number[]; dims?: number | readonly number[]; out?: Tensor }): Tensor
  /**
   * `torch.rot90`: https://docs.pytorch.org/docs/stable/generated/torch.rot90.html
   * @param k default `1`
   * @param dims default `[0, 1]`
   */
  rot90(input: Tensor, k?: number, dims?: readonly number[], options?: { out?: Tensor }): Tensor
  rot90(input: Tensor, k: number, options: { dims?: readonly number[]; out?: Tensor }): Tensor
  rot90(input: Tensor, options: { k?: number; dims?: readonly number[]; out?: Tensor }): Tensor
  rot90(options: { input: Tensor; k?: number; dims?: readonly number[]; out?: Tensor }): Tensor
  /** `torch.round`: https://docs.pytorch.org/docs/stable/generated/torch.round.html */
  round(input: Tensor, options?: { out?: Tensor }): Tensor
  round(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.round`: https://docs.pytorch.org/docs/stable/generated/torch.round.html */
  round(input: Tensor, options: { decimals: number; out?: Tensor }): Tensor
  round(options: { input: Tensor; decimals: number; out?: Tensor }): Tensor
  /** `torch.round`: https://docs.pytorch.org/docs/stable/generated/torch.round.html */
  round(input: Tensor, options: { out: Tensor }): Tensor
  round(options: { input: Tensor; out: Tensor }): Tensor
  /** `torch.Tensor.round_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round_.html */
  round_(input: Tensor): Tensor
  round_(options: { input: Tensor }): Tensor
  /** `torch.Tensor.round_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.round_.html */
  round_(input: Tensor, options: { decimals: number }): Tensor
  round_(options: { input: Tensor; decimals: number }): Tensor
  /** `aten::row_indices(Tensor(a) self) -> Tensor(a)` */
  rowIndices(input: Tensor): Tensor
  rowIndices(options: { input: Tensor }): Tensor
  /** `aten::row_indices_copy(Tensor self) -> Tensor` */
  rowIndicesCopy(input: Tensor, options?: { out?: Tensor }): Tensor
  rowIndicesCopy(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.row_stack`: https://docs.pytorch.org/docs/stable/generated/torch.row_stack.html */
  rowStack(tensors: readonly Tensor[], options?: { out?: Tensor }): Tensor
  rowStack(options: { tensors: readonly Tensor[]; out?: Tensor }): Tensor
  /**
   * `torch.nn.functional.rrelu`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rrelu.html
   * @param lower default `0.125`
   * @param upper default `0.3333333333333333`
   * @param training default `false`
   */
  rrelu(input: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor
  rrelu(input: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null }): Tensor
  rrelu(input: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean; generator?: Generator | null }): Tensor
  rrelu(input: Tensor, lower: Scalar, options: { upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor
  rrelu(input: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor
  rrelu(options: { input: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor
  /**
   * `torch.nn.functional.rrelu_`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.rrelu_.html
   * @param lower default `0.125`
   * @param upper default `0.3333333333333333`
   * @param training default `false`
   */
  rrelu_(input: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor
  rrelu_(input: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null }): Tensor
  rrelu_(input: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean; generator?: Generator | null }): Tensor
  rrelu_(input: Tensor, lower: Scalar, options: { upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor
  rrelu_(input: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor
  rrelu_(options: { input: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor
  /**
   * `aten::rrelu_with_noise(Tensor self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor`
   * @param lower default `0.125`
   * @param upper default `0.3333333333333333`
   * @param training default `false`
   */
  rreluWithNoise(input: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null, options?: { out?: Tensor }): Tensor
  rreluWithNoise(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null; out?: Tensor }): Tensor
  rreluWithNoise(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean; generator?: Generator | null; out?: Tensor }): Tensor
  rreluWithNoise(input: Tensor, noise: Tensor, lower: Scalar, options: { upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor }): Tensor
  rreluWithNoise(input: Tensor, noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor }): Tensor
  rreluWithNoise(input: Tensor, options: { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor }): Tensor
  rreluWithNoise(options: { input: Tensor; noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null; out?: Tensor }): Tensor
  /**
   * `aten::rrelu_with_noise_(Tensor(a!) self, Tensor(b!) noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)`
   * @param lower default `0.125`
   * @param upper default `0.3333333333333333`
   * @param training default `false`
   */
  rreluWithNoise_(input: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): Tensor
  rreluWithNoise_(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null }): Tensor
  rreluWithNoise_(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean; generator?: Generator | null }): Tensor
  rreluWithNoise_(input: Tensor, noise: Tensor, lower: Scalar, options: { upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor
  rreluWithNoise_(input: Tensor, noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor
  rreluWithNoise_(input: Tensor, options: { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor
  rreluWithNoise_(options: { input: Tensor; noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): Tensor
  /** `aten::rrelu_with_noise_backward(Tensor grad_output, Tensor self, Tensor noise, Scalar lower, Scalar upper, bool training, bool self_is_result) -> Tensor` */
  rreluWithNoiseBackward(gradOutput: Tensor, self: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, selfIsResult: boolean, options?: { out?: Tensor }): Tensor
  rreluWithNoiseBackward(gradOutput: Tensor, self: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { selfIsResult: boolean; out?: Tensor }): Tensor
  rreluWithNoiseBackward(gradOutput: Tensor, self: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, options: { training: boolean; selfIsResult: boolean; out?: Tensor }): Tensor
  rreluWithNoiseBackward(gradOutput: Tensor, self: Tensor, noise: Tensor, lower: Scalar, options: { upper: Scalar; training: boolean; selfIsResult: boolean; out?: Tensor }): Tensor
  rreluWithNoiseBackward(gradOutput: Tensor, self: Tensor, noise: Tensor, options: { lower: Scalar; upper: Scalar; training: boolean; selfIsResult: boolean; out?: Tensor }): Tensor
  rreluWithNoiseBackward(gradOutput: Tensor, self: Tensor, options: { noise: Tensor; lower: Scalar; upper: Scalar; training: boolean; selfIsResult: boolean; out?: Tensor }): Tensor
  rreluWithNoiseBackward(gradOutput: Tensor, options: { self: Tensor; noise: Tensor; lower: Scalar; upper: Scalar; training: boolean; selfIsResult: boolean; out?: Tensor }): Tensor
  rreluWithNoiseBackward(options: { gradOutput: Tensor; self: Tensor; noise: Tensor; lower: Scalar; upper: Scalar; training: boolean; selfIsResult: boolean; out?: Tensor }): Tensor
  /**
   * `aten::rrelu_with_noise_functional(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)`
   * @param lower default `0.125`
   * @param upper default `0.3333333333333333`
   * @param training default `false`
   */
  rreluWithNoiseFunctional(input: Tensor, noise: Tensor, lower?: Scalar, upper?: Scalar, training?: boolean, generator?: Generator | null): [Tensor, Tensor]
  rreluWithNoiseFunctional(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, options: { generator?: Generator | null }): [Tensor, Tensor]
  rreluWithNoiseFunctional(input: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, options: { training?: boolean; generator?: Generator | null }): [Tensor, Tensor]
  rreluWithNoiseFunctional(input: Tensor, noise: Tensor, lower: Scalar, options: { upper?: Scalar; training?: boolean; generator?: Generator | null }): [Tensor, Tensor]
  rreluWithNoiseFunctional(input: Tensor, noise: Tensor, options: { lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): [Tensor, Tensor]
  rreluWithNoiseFunctional(input: Tensor, options: { noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): [Tensor, Tensor]
  rreluWithNoiseFunctional(options: { input: Tensor; noise: Tensor; lower?: Scalar; upper?: Scalar; training?: boolean; generator?: Generator | null }): [Tensor, Tensor]
  /** `torch.rsqrt`: https://docs.pytorch.org/docs/stable/generated/torch.rsqrt.html */
  rsqrt(input: Tensor, options?: { out?: Tensor }): Tensor
  rsqrt(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.rsqrt_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.rsqrt_.html */
  rsqrt_(input: Tensor): Tensor
  rsqrt_(options: { input: Tensor }): Tensor
  /**
   * `aten::rsub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`
   * @param options.alpha default `1`
   */
  rsub(input: Tensor, other: Tensor, options?: { alpha?: Scalar; out?: Tensor }): Tensor
  rsub(input: Tensor, options: { other: Tensor; alpha?: Scalar; out?: Tensor }): Tensor
  rsub(options: { input: Tensor; other: Tensor; alpha?: Scalar; out?: Tensor }): Tensor
  /**
   * `aten::rsub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor`
   * @param alpha default `1`
   */
  rsub(input: Tensor, other: Scalar, alpha?: Scalar, options?: { out?: Tensor }): Tensor
  rsub(input: Tensor, other: Scalar, options: { alpha?: Scalar; out?: Tensor }): Tensor
  rsub(input: Tensor, options: { other: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  rsub(options: { input: Tensor; other: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  /** `aten::scalar_tensor(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor` */
  scalarTensor(s: Scalar, options?: { out?: Tensor } & FactoryOptions): Tensor
  scalarTensor(options: { s: Scalar; out?: Tensor } & FactoryOptions): Tensor
  /**
   * `torch.nn.functional.scaled_dot_product_attention`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.scaled_dot_product_attention.html
   * @param dropoutP default `0`
   * @param isCausal default `false`
   * @param options.enableGqa default `false`
   */
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask?: Tensor | null, dropoutP?: number, isCausal?: boolean, options?: { scale?: number | null; enableGqa?: boolean }): Tensor
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null, dropoutP: number, options: { isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null, options: { dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor
  scaledDotProductAttention(query: Tensor, key: Tensor, value: Tensor, options: { attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor
  scaledDotProductAttention(query: Tensor, key: Tensor, options: { value: Tensor; attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor
  scaledDotProductAttention(query: Tensor, options: { key: Tensor; value: Tensor; attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor
  scaledDotProductAttention(options: { query: Tensor; key: Tensor; value: Tensor; attnMask?: Tensor | null; dropoutP?: number; isCausal?: boolean; scale?: number | null; enableGqa?: boolean }): Tensor
  /** `torch.scatter`: https://docs.pytorch.org/docs/stable/generated/torch.scatter.html */
  scatter(input: Tensor, dim: number, index: Tensor, src: Tensor, options?: { out?: Tensor }): Tensor
  scatter(input: Tensor, dim: number, index: Tensor, options: { src: Tensor; out?: Tensor }): Tensor
  scatter(input: Tensor, dim: number, options: { index: Tensor; src: Tensor; out?: Tensor }): Tensor
  scatter(input: Tensor, options: { dim: number; index: Tensor; src: Tensor; out?: Tensor }): Tensor
  scatter(options: { input: Tensor; dim: number; index: Tensor; src: Tensor; out?: Tensor }): Tensor
  /** `torch.scatter`: https://docs.pytorch.org/docs/stable/generated/torch.scatter.html */
  scatter(input: Tensor, dim: number, index: Tensor, src: Tensor, options: { reduce: string; out?: Tensor }): Tensor
  scatter(input: Tensor, dim: number, index: Tensor, options: { src: Tensor; reduce: string; out?: Tensor }): Tensor
  scatter(input: Tensor, dim: number, options: { index: Tensor; src: Tensor; reduce: string; out?: Tensor }): Tensor
  scatter(input: Tensor, options: { dim: number; index: Tensor; src: Tensor; reduce: string; out?: Tensor }): Tensor
  scatter(options: { input: Tensor; dim: number; index: Tensor; src: Tensor; reduce: string; out?: Tensor }): Tensor
  /** `torch.scatter`: https://docs.pytorch.org/docs/stable/generated/torch.scatter.html */
  scatter(input: Tensor, dim: number, index: Tensor, value: Scalar, options?: { out?: Tensor }): Tensor
  scatter(input: Tensor, dim: number, index: Tensor, options: { value: Scalar; out?: Tensor }): Tensor
  scatter(input: Tensor, dim: number, options: { index: Tensor; value: Scalar; out?: Tensor }): Tensor
  scatter(input: Tensor, options: { dim: number; index: Tensor; value: Scalar; out?: Tensor }): Tensor
  scatter(options: { input: Tensor; dim: number; index: Tensor; value: Scalar; out?: Tensor }): Tensor
  /** `torch.scatter`: https://docs.pytorch.org/docs/stable/generated/torch.scatter.html */
  scatter(input: Tensor, dim: number, index: Tensor, value: Scalar, options: { reduce: string; out?: Tensor }): Tensor
  scatter(input: Tensor, dim: number, index: Tensor, options: { value: Scalar; reduce: string; out?: Tensor }): Tensor
  scatter(input: Tensor, dim: number, options: { index: Tensor; value: Scalar; reduce: string; out?: Tensor }): Tensor
  scatter(input: Tensor, options: { dim: number; index: Tensor; value: Scalar; reduce: string; out?: Tensor }): Tensor
  scatter(options: { input: Tensor; dim: number; index: Tensor; value: Scalar; reduce: string; out?: Tensor }): Tensor
  /** `torch.scatter`: https://docs.pytorch.org/docs/stable/generated/torch.scatter.html */
  scatter(input: Tensor, dim: number, index: Tensor, src: Tensor, options: { reduce: string; out: Tensor }): Tensor
  scatter(input: Tensor, dim: number, index: Tensor, options: { src: Tensor; reduce: string; out: Tensor }): Tensor
  scatter(input: Tensor, dim: number, options: { index: Tensor; src: Tensor; reduce: string; out: Tensor }): Tensor
  scatter(input: Tensor, options: { dim: number; index: Tensor; src: Tensor; reduce: string; out: Tensor }): Tensor
  scatter(options: { input: Tensor; dim: number; index: Tensor; src: Tensor; reduce: string; out: Tensor }): Tensor
  /** `torch.scatter`: https://docs.pytorch.org/docs/stable/generated/torch.scatter.html */
  scatter(input: Tensor, dim: number, index: Tensor, value: Scalar, options: { reduce: string; out: Tensor }): Tensor
  scatter(input: Tensor, dim: number, index: Tensor, options: { value: Scalar; reduce: string; out: Tensor }): Tensor
  scatter(input: Tensor, dim: number, options: { index: Tensor; value: Scalar; reduce: string; out: Tensor }): Tensor
  scatter(input: Tensor, options: { dim: number; index: Tensor; value: Scalar; reduce: string; out: Tensor }): Tensor
  scatter(options: { input: Tensor; dim: number; index: Tensor; value: Scalar; reduce: string; out: Tensor }): Tensor
  /** `torch.Tensor.scatter_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
  scatter_(input: Tensor, dim: number, index: Tensor, src: Tensor): Tensor
  scatter_(input: Tensor, dim: number, index: Tensor, options: { src: Tensor }): Tensor
  scatter_(input: Tensor, dim: number, options: { index: Tensor; src: Tensor }): Tensor
  scatter_(input: Tensor, options: { dim: number; index: Tensor; src: Tensor }): Tensor
  scatter_(options: { input: Tensor; dim: number; index: Tensor; src: Tensor }): Tensor
  /** `torch.Tensor.scatter_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
  scatter_(input: Tensor, dim: number, index: Tensor, src: Tensor, options: { reduce: string }): Tensor
  scatter_(input: Tensor, dim: number, index: Tensor, options: { src: Tensor; reduce: string }): Tensor
  scatter_(input: Tensor, dim: number, options: { index: Tensor; src: Tensor; reduce: string }): Tensor
  scatter_(input: Tensor, options: { dim: number; index: Tensor; src: Tensor; reduce: string }): Tensor
  scatter_(options: { input: Tensor; dim: number; index: Tensor; src: Tensor; reduce: string }): Tensor
  /** `torch.Tensor.scatter_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
  scatter_(input: Tensor, dim: number, index: Tensor, value: Scalar): Tensor
  scatter_(input: Tensor, dim: number, index: Tensor, options: { value: Scalar }): Tensor
  scatter_(input: Tensor, dim: number, options: { index: Tensor; value: Scalar }): Tensor
  scatter_(input: Tensor, options: { dim: number; index: Tensor; value: Scalar }): Tensor
  scatter_(options: { input: Tensor; dim: number; index: Tensor; value: Scalar }): Tensor
  /** `torch.Tensor.scatter_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_.html */
  scatter_(input: Tensor, dim: number, index: Tensor, value: Scalar, options: { reduce: string }): Tensor
  scatter_(input: Tensor, dim: number, index: Tensor, options: { value: Scalar; reduce: string }): Tensor
  scatter_(input: Tensor, dim: number, options: { index: Tensor; value: Scalar; reduce: string }): Tensor
  scatter_(input: Tensor, options: { dim: number; index: Tensor; value: Scalar; reduce: string }): Tensor
  scatter_(options: { input: Tensor; dim: number; index: Tensor; value: Scalar; reduce: string }): Tensor
  /** `torch.scatter_add`: https://docs.pytorch.org/docs/stable/generated/torch.scatter_add.html */
  scatterAdd(input: Tensor, dim: number, index: Tensor, src: Tensor, options?: { out?: Tensor }): Tensor
  scatterAdd(input: Tensor, dim: number, index: Tensor, options: { src: Tensor; out?: Tensor }): Tensor
  scatterAdd(input: Tensor, dim: number, options: { index: Tensor; src: Tensor; out?: Tensor }): Tensor
  scatterAdd(input: Tensor, options: { dim: number; index: Tensor; src: Tensor; out?: Tensor }): Tensor
  scatterAdd(options: { input: Tensor; dim: number; index: Tensor; src: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.scatter_add_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_add_.html */
  scatterAdd_(input: Tensor, dim: number, index: Tensor, src: Tensor): Tensor
  scatterAdd_(input: Tensor, dim: number, index: Tensor, options: { src: Tensor }): Tensor
  scatterAdd_(input: Tensor, dim: number, options: { index: Tensor; src: Tensor }): Tensor
  scatterAdd_(input: Tensor, options: { dim: number; index: Tensor; src: Tensor }): Tensor
  scatterAdd_(options: { input: Tensor; dim: number; index: Tensor; src: Tensor }): Tensor
  /**
   * `torch.scatter_reduce`: https://docs.pytorch.org/docs/stable/generated/torch.scatter_reduce.html
   * @param options.includeSelf default `true`
   */
  scatterReduce(input: Tensor, dim: number, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean; out?: Tensor }): Tensor
  scatterReduce(input: Tensor, dim: number, index: Tensor, src: Tensor, options: { reduce: string; includeSelf?: boolean; out?: Tensor }): Tensor
  scatterReduce(input: Tensor, dim: number, index: Tensor, options: { src: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor }): Tensor
  scatterReduce(input: Tensor, dim: number, options: { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor }): Tensor
  scatterReduce(input: Tensor, options: { dim: number; index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor }): Tensor
  scatterReduce(options: { input: Tensor; dim: number; index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.scatter_reduce_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.scatter_reduce_.html
   * @param options.includeSelf default `true`
   */
  scatterReduce_(input: Tensor, dim: number, index: Tensor, src: Tensor, reduce: string, options?: { includeSelf?: boolean }): Tensor
  scatterReduce_(input: Tensor, dim: number, index: Tensor, src: Tensor, options: { reduce: string; includeSelf?: boolean }): Tensor
  scatterReduce_(input: Tensor, dim: number, index: Tensor, options: { src: Tensor; reduce: string; includeSelf?: boolean }): Tensor
  scatterReduce_(input: Tensor, dim: number, options: { index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): Tensor
  scatterReduce_(input: Tensor, options: { dim: number; index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): Tensor
  scatterReduce_(options: { input: Tensor; dim: number; index: Tensor; src: Tensor; reduce: string; includeSelf?: boolean }): Tensor
  /**
   * `torch.searchsorted`: https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html
   * @param options.outInt32 default `false`
   * @param options.right default `false`
   */
  searchsorted(sortedSequence: Tensor, self: Tensor, options?: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor }): Tensor
  searchsorted(sortedSequence: Tensor, options: { self: Tensor; outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor }): Tensor
  searchsorted(options: { sortedSequence: Tensor; self: Tensor; outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor }): Tensor
  /**
   * `torch.searchsorted`: https://docs.pytorch.org/docs/stable/generated/torch.searchsorted.html
   * @param options.outInt32 default `false`
   * @param options.right default `false`
   */
  searchsorted(sortedSequence: Tensor, self: Scalar, options?: { outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor }): Tensor
  searchsorted(sortedSequence: Tensor, options: { self: Scalar; outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor }): Tensor
  searchsorted(options: { sortedSequence: Tensor; self: Scalar; outInt32?: boolean; right?: boolean; side?: string | null; sorter?: Tensor | null; out?: Tensor }): Tensor
  /**
   * `aten::segment_reduce(Tensor data, str reduce, *, Tensor? lengths=None, Tensor? indices=None, Tensor? offsets=None, int axis=0, bool unsafe=False, Scalar? initial=None) -> Tensor`
   * @param options.axis default `0`
   * @param options.unsafe default `false`
   */
  segmentReduce(data: Tensor, reduce: string, options?: { lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: number; unsafe?: boolean; initial?: Scalar | null; out?: Tensor }): Tensor
  segmentReduce(data: Tensor, options: { reduce: string; lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: number; unsafe?: boolean; initial?: Scalar | null; out?: Tensor }): Tensor
  segmentReduce(options: { data: Tensor; reduce: string; lengths?: Tensor | null; indices?: Tensor | null; offsets?: Tensor | null; axis?: number; unsafe?: boolean; initial?: Scalar | null; out?: Tensor }): Tensor
  /** `torch.select`: https://docs.pytorch.org/docs/stable/generated/torch.select.html */
  select(input: Tensor, dim: number, index: number): Tensor
  select(input: Tensor, dim: number, options: { index: number }): Tensor
  select(input: Tensor, options: { dim: number; index: number }): Tensor
  select(options: { input: Tensor; dim: number; index: number }): Tensor
  /** `aten::select_backward(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt index) -> Tensor` */
  selectBackward(gradOutput: Tensor, inputSizes: readonly number[], dim: number, index: number, options?: { out?: Tensor }): Tensor
  selectBackward(gradOutput: Tensor, inputSizes: readonly number[], dim: number, options: { index: number; out?: Tensor }): Tensor
  selectBackward(gradOutput: Tensor, inputSizes: readonly number[], options: { dim: number; index: number; out?: Tensor }): Tensor
  selectBackward(gradOutput: Tensor, options: { inputSizes: readonly number[]; dim: number; index: number; out?: Tensor }): Tensor
  selectBackward(options: { gradOutput: Tensor; inputSizes: readonly number[]; dim: number; index: number; out?: Tensor }): Tensor
  /** `aten::select_copy.int(Tensor self, int dim, SymInt index) -> Tensor` */
  selectCopy(input: Tensor, dim: number, index: number, options?: { out?: Tensor }): Tensor
  selectCopy(input: Tensor, dim: number, options: { index: number; out?: Tensor }): Tensor
  selectCopy(input: Tensor, options: { dim: number; index: number; out?: Tensor }): Tensor
  selectCopy(options: { input: Tensor; dim: number; index: number; out?: Tensor }): Tensor
  /** `torch.select_scatter`: https://docs.pytorch.org/docs/stable/generated/torch.select_scatter.html */
  selectScatter(input: Tensor, src: Tensor, dim: number, index: number, options?: { out?: Tensor }): Tensor
  selectScatter(input: Tensor, src: Tensor, dim: number, options: { index: number; out?: Tensor }): Tensor
  selectScatter(input: Tensor, src: Tensor, options: { dim: number; index: number; out?: Tensor }): Tensor
  selectScatter(input: Tensor, options: { src: Tensor; dim: number; index: number; out?: Tensor }): Tensor
  selectScatter(options: { input: Tensor; src: Tensor; dim: number; index: number; out?: Tensor }): Tensor
  /** `torch.nn.functional.selu`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.selu.html */
  selu(input: Tensor): Tensor
  selu(options: { input: Tensor }): Tensor
  /** `aten::selu_(Tensor(a!) self) -> Tensor(a!)` */
  selu_(input: Tensor): Tensor
  selu_(options: { input: Tensor }): Tensor
  /** `aten::set(Tensor self) -> Tensor` */
  set(input: Tensor, options?: { out?: Tensor }): Tensor
  set(options: { input: Tensor; out?: Tensor }): Tensor
  /** `aten::set.source_Tensor(Tensor self, Tensor source) -> Tensor` */
  set(input: Tensor, source: Tensor, options?: { out?: Tensor }): Tensor
  set(input: Tensor, options: { source: Tensor; out?: Tensor }): Tensor
  set(options: { input: Tensor; source: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.set_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.set_.html */
  set_(input: Tensor): Tensor
  set_(options: { input: Tensor }): Tensor
  /** `torch.Tensor.set_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.set_.html */
  set_(input: Tensor, source: Tensor): Tensor
  set_(input: Tensor, options: { source: Tensor }): Tensor
  set_(options: { input: Tensor; source: Tensor }): Tensor
  /**
   * `torch.Tensor.set_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.set_.html
   * @param stride default `[]`
   */
  set_(input: Tensor, source: Tensor, storageOffset: number, size: readonly number[], stride?: readonly number[]): Tensor
  set_(input: Tensor, source: Tensor, storageOffset: number, size: readonly number[], options: { stride?: readonly number[] }): Tensor
  set_(input: Tensor, source: Tensor, storageOffset: number, options: { size: readonly number[]; stride?: readonly number[] }): Tensor
  set_(input: Tensor, source: Tensor, options: { storageOffset: number; size: readonly number[]; stride?: readonly number[] }): Tensor
  set_(input: Tensor, options: { source: Tensor; storageOffset: number; size: readonly number[]; stride?: readonly number[] }): Tensor
  set_(options: { input: Tensor; source: Tensor; storageOffset: number; size: readonly number[]; stride?: readonly number[] }): Tensor
  /** `aten::set_data(Tensor(a!) self, Tensor new_data) -> ()` */
  setData(input: Tensor, newData: Tensor): void
  setData(input: Tensor, options: { newData: Tensor }): void
  setData(options: { input: Tensor; newData: Tensor }): void
  /** `torch.sgn`: https://docs.pytorch.org/docs/stable/generated/torch.sgn.html */
  sgn(input: Tensor, options?: { out?: Tensor }): Tensor
  sgn(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.sgn_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sgn_.html */
  sgn_(input: Tensor): Tensor
  sgn_(options: { input: Tensor }): Tensor
  /** `torch.sigmoid`: https://docs.pytorch.org/docs/stable/generated/torch.sigmoid.html */
  sigmoid(input: Tensor, options?: { out?: Tensor }): Tensor
  sigmoid(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.sigmoid_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sigmoid_.html */
  sigmoid_(input: Tensor): Tensor
  sigmoid_(options: { input: Tensor }): Tensor
  /** `aten::sigmoid_backward(Tensor grad_output, Tensor output) -> Tensor` */
  sigmoidBackward(gradOutput: Tensor, output: Tensor, options?: { out?: Tensor }): Tensor
  sigmoidBackward(gradOutput: Tensor, options: { output: Tensor; out?: Tensor }): Tensor
  sigmoidBackward(options: { gradOutput: Tensor; output: Tensor; out?: Tensor }): Tensor
  /** `torch.sign`: https://docs.pytorch.org/docs/stable/generated/torch.sign.html */
  sign(input: Tensor, options?: { out?: Tensor }): Tensor
  sign(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.sign_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sign_.html */
  sign_(input: Tensor): Tensor
  sign_(options: { input: Tensor }): Tensor
  /** `torch.signbit`: https://docs.pytorch.org/docs/stable/generated/torch.signbit.html */
  signbit(input: Tensor, options?: { out?: Tensor }): Tensor
  signbit(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.nn.functional.silu`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.silu.html */
  silu(input: Tensor, options?: { out?: Tensor }): Tensor
  silu(options: { input: Tensor; out?: Tensor }): Tensor
  /** `aten::silu_(Tensor(a!) self) -> Tensor(a!)` */
  silu_(input: Tensor): Tensor
  silu_(options: { input: Tensor }): Tensor
  /** `aten::silu_backward(Tensor grad_output, Tensor self) -> Tensor` */
  siluBackward(gradOutput: Tensor, self: Tensor, options?: { out?: Tensor }): Tensor
  siluBackward(gradOutput: Tensor, options: { self: Tensor; out?: Tensor }): Tensor
  siluBackward(options: { gradOutput: Tensor; self: Tensor; out?: Tensor }): Tensor
  /** `torch.sin`: https://docs.pytorch.org/docs/stable/generated/torch.sin.html */
  sin(input: Tensor, options?: { out?: Tensor }): Tensor
  sin(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.sin_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sin_.html */
  sin_(input: Tensor): Tensor
  sin_(options: { input: Tensor }): Tensor
  /** `torch.sinc`: https://docs.pytorch.org/docs/stable/generated/torch.sinc.html */
  sinc(input: Tensor, options?: { out?: Tensor }): Tensor
  sinc(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.sinc_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinc_.html */
  sinc_(input: Tensor): Tensor
  sinc_(options: { input: Tensor }): Tensor
  /** `torch.sinh`: https://docs.pytorch.org/docs/stable/generated/torch.sinh.html */
  sinh(input: Tensor, options?: { out?: Tensor }): Tensor
  sinh(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.sinh_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sinh_.html */
  sinh_(input: Tensor): Tensor
  sinh_(options: { input: Tensor }): Tensor
  /** `torch.Tensor.size`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.size.html */
  size(input: Tensor, dim: number): number
  size(input: Tensor, options: { dim: number }): number
  size(options: { input: Tensor; dim: number }): number
  /**
   * `aten::slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
   * @param dim default `0`
   * @param step default `1`
   */
  slice(input: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor
  slice(input: Tensor, dim: number, start: number | null, end: number | null, options: { step?: number }): Tensor
  slice(input: Tensor, dim: number, start: number | null, options: { end?: number | null; step?: number }): Tensor
  slice(input: Tensor, dim: number, options: { start?: number | null; end?: number | null; step?: number }): Tensor
  slice(input: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor
  slice(options: { input: Tensor; dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor
  /** `aten::slice_backward(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt start, SymInt end, SymInt step) -> Tensor` */
  sliceBackward(gradOutput: Tensor, inputSizes: readonly number[], dim: number, start: number, end: number, step: number, options?: { out?: Tensor }): Tensor
  sliceBackward(gradOutput: Tensor, inputSizes: readonly number[], dim: number, start: number, end: number, options: { step: number; out?: Tensor }): Tensor
  sliceBackward(gradOutput: Tensor, inputSizes: readonly number[], dim: number, start: number, options: { end: number; step: number; out?: Tensor }): Tensor
  sliceBackward(gradOutput: Tensor, inputSizes: readonly number[], dim: number, options: { start: number; end: number; step: number; out?: Tensor }): Tensor
  sliceBackward(gradOutput: Tensor, inputSizes: readonly number[], options: { dim: number; start: number; end: number; step: number; out?: Tensor }): Tensor
  sliceBackward(gradOutput: Tensor, options: { inputSizes: readonly number[]; dim: number; start: number; end: number; step: number; out?: Tensor }): Tensor
  sliceBackward(options: { gradOutput: Tensor; inputSizes: readonly number[]; dim: number; start: number; end: number; step: number; out?: Tensor }): Tensor
  /**
   * `aten::slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor`
   * @param dim default `0`
   * @param step default `1`
   */
  sliceCopy(input: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number, options?: { out?: Tensor }): Tensor
  sliceCopy(input: Tensor, dim: number, start: number | null, end: number | null, options: { step?: number; out?: Tensor }): Tensor
  sliceCopy(input: Tensor, dim: number, start: number | null, options: { end?: number | null; step?: number; out?: Tensor }): Tensor
  sliceCopy(input: Tensor, dim: number, options: { start?: number | null; end?: number | null; step?: number; out?: Tensor }): Tensor
  sliceCopy(input: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number; out?: Tensor }): Tensor
  sliceCopy(options: { input: Tensor; dim?: number; start?: number | null; end?: number | null; step?: number; out?: Tensor }): Tensor
  /**
   * `aten::slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)`
   * @param dim default `0`
   * @param step default `1`
   */
  sliceInverse(input: Tensor, src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number): Tensor
  sliceInverse(input: Tensor, src: Tensor, dim: number, start: number | null, end: number | null, options: { step?: number }): Tensor
  sliceInverse(input: Tensor, src: Tensor, dim: number, start: number | null, options: { end?: number | null; step?: number }): Tensor
  sliceInverse(input: Tensor, src: Tensor, dim: number, options: { start?: number | null; end?: number | null; step?: number }): Tensor
  sliceInverse(input: Tensor, src: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor
  sliceInverse(input: Tensor, options: { src: Tensor; dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor
  sliceInverse(options: { input: Tensor; src: Tensor; dim?: number; start?: number | null; end?: number | null; step?: number }): Tensor
  /**
   * `torch.slice_scatter`: https://docs.pytorch.org/docs/stable/generated/torch.slice_scatter.html
   * @param dim default `0`
   * @param step default `1`
   */
  sliceScatter(input: Tensor, src: Tensor, dim?: number, start?: number | null, end?: number | null, step?: number, options?: { out?: Tensor }): Tensor
  sliceScatter(input: Tensor, src: Tensor, dim: number, start: number | null, end: number | null, options: { step?: number; out?: Tensor }): Tensor
  sliceScatter(input: Tensor, src: Tensor, dim: number, start: number | null, options: { end?: number | null; step?: number; out?: Tensor }): Tensor
  sliceScatter(input: Tensor, src: Tensor, dim: number, options: { start?: number | null; end?: number | null; step?: number; out?: Tensor }): Tensor
  sliceScatter(input: Tensor, src: Tensor, options: { dim?: number; start?: number | null; end?: number | null; step?: number; out?: Tensor }): Tensor
  sliceScatter(input: Tensor, options: { src: Tensor; dim?: number; start?: number | null; end?: number | null; step?: number; out?: Tensor }): Tensor
  sliceScatter(options: { input: Tensor; src: Tensor; dim?: number; start?: number | null; end?: number | null; step?: number; out?: Tensor }): Tensor
  /** `torch.slogdet`: https://docs.pytorch.org/docs/stable/generated/torch.slogdet.html */
  slogdet(input: Tensor, options?: { out?: readonly [Tensor, Tensor] }): SignLogabsdet
  slogdet(options: { input: Tensor; out?: readonly [Tensor, Tensor] }): SignLogabsdet
  /**
   * `aten::slow_conv3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0]) -> Tensor`
   * @param stride default `[1, 1, 1]`
   * @param padding default `[0, 0, 0]`
   */
  slowConv3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], options?: { out?: Tensor }): Tensor
  slowConv3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; out?: Tensor }): Tensor
  slowConv3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor }): Tensor
  slowConv3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor }): Tensor
  slowConv3d(input: Tensor, weight: Tensor, options: { kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor }): Tensor
  slowConv3d(input: Tensor, options: { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor }): Tensor
  slowConv3d(options: { input: Tensor; weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor }): Tensor
  /** `aten::slow_conv3d_forward(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias, SymInt[3] stride, SymInt[3] padding) -> Tensor` */
  slowConv3dForward(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options?: { out?: Tensor }): Tensor
  slowConv3dForward(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding: number | readonly number[]; out?: Tensor }): Tensor
  slowConv3dForward(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options: { stride: number | readonly number[]; padding: number | readonly number[]; out?: Tensor }): Tensor
  slowConv3dForward(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[]; out?: Tensor }): Tensor
  slowConv3dForward(input: Tensor, weight: Tensor, options: { kernelSize: number | readonly number[]; bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[]; out?: Tensor }): Tensor
  slowConv3dForward(input: Tensor, options: { weight: Tensor; kernelSize: number | readonly number[]; bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[]; out?: Tensor }): Tensor
  slowConv3dForward(options: { input: Tensor; weight: Tensor; kernelSize: number | readonly number[]; bias: Tensor | null; stride: number | readonly number[]; padding: number | readonly number[]; out?: Tensor }): Tensor
  /**
   * `aten::slow_conv_dilated2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor`
   * @param stride default `[1, 1]`
   * @param padding default `[0, 0]`
   * @param dilation default `[1, 1]`
   */
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], options?: { out?: Tensor }): Tensor
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvDilated2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvDilated2d(input: Tensor, weight: Tensor, options: { kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvDilated2d(input: Tensor, options: { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvDilated2d(options: { input: Tensor; weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  /**
   * `aten::slow_conv_dilated3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor`
   * @param stride default `[1, 1, 1]`
   * @param padding default `[0, 0, 0]`
   * @param dilation default `[1, 1, 1]`
   */
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], dilation?: number | readonly number[], options?: { out?: Tensor }): Tensor
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvDilated3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvDilated3d(input: Tensor, weight: Tensor, options: { kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvDilated3d(input: Tensor, options: { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvDilated3d(options: { input: Tensor; weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  /**
   * `aten::slow_conv_transpose2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt[2] dilation=[1, 1]) -> Tensor`
   * @param stride default `[1, 1]`
   * @param padding default `[0, 0]`
   * @param outputPadding default `[0, 0]`
   * @param dilation default `[1, 1]`
   */
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], dilation?: number | readonly number[], options?: { out?: Tensor }): Tensor
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], options: { dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvTranspose2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvTranspose2d(input: Tensor, weight: Tensor, options: { kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvTranspose2d(input: Tensor, options: { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvTranspose2d(options: { input: Tensor; weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  /**
   * `aten::slow_conv_transpose3d(Tensor self, Tensor weight, SymInt[3] kernel_size, Tensor? bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1]) -> Tensor`
   * @param stride default `[1, 1, 1]`
   * @param padding default `[0, 0, 0]`
   * @param outputPadding default `[0, 0, 0]`
   * @param dilation default `[1, 1, 1]`
   */
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], outputPadding?: number | readonly number[], dilation?: number | readonly number[], options?: { out?: Tensor }): Tensor
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], outputPadding: number | readonly number[], options: { dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], padding: number | readonly number[], options: { outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvTranspose3d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvTranspose3d(input: Tensor, weight: Tensor, options: { kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvTranspose3d(input: Tensor, options: { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  slowConvTranspose3d(options: { input: Tensor; weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; outputPadding?: number | readonly number[]; dilation?: number | readonly number[]; out?: Tensor }): Tensor
  /** `torch.smm`: https://docs.pytorch.org/docs/stable/generated/torch.smm.html */
  smm(input: Tensor, mat2: Tensor): Tensor
  smm(input: Tensor, options: { mat2: Tensor }): Tensor
  smm(options: { input: Tensor; mat2: Tensor }): Tensor
  /**
   * `torch.nn.functional.smooth_l1_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.smooth_l1_loss.html
   * @param reduction default `1`
   * @param beta default `1`
   */
  smoothL1Loss(input: Tensor, target: Tensor, reduction?: number, beta?: number, options?: { out?: Tensor }): Tensor
  smoothL1Loss(input: Tensor, target: Tensor, reduction: number, options: { beta?: number; out?: Tensor }): Tensor
  smoothL1Loss(input: Tensor, target: Tensor, options: { reduction?: number; beta?: number; out?: Tensor }): Tensor
  smoothL1Loss(input: Tensor, options: { target: Tensor; reduction?: number; beta?: number; out?: Tensor }): Tensor
  smoothL1Loss(options: { input: Tensor; target: Tensor; reduction?: number; beta?: number; out?: Tensor }): Tensor
  /** `aten::smooth_l1_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction, float beta) -> Tensor` */
  smoothL1LossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, beta: number, options?: { out?: Tensor }): Tensor
  smoothL1LossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, options: { beta: number; out?: Tensor }): Tensor
  smoothL1LossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, options: { reduction: number; beta: number; out?: Tensor }): Tensor
  smoothL1LossBackward(gradOutput: Tensor, self: Tensor, options: { target: Tensor; reduction: number; beta: number; out?: Tensor }): Tensor
  smoothL1LossBackward(gradOutput: Tensor, options: { self: Tensor; target: Tensor; reduction: number; beta: number; out?: Tensor }): Tensor
  smoothL1LossBackward(options: { gradOutput: Tensor; self: Tensor; target: Tensor; reduction: number; beta: number; out?: Tensor }): Tensor
  /**
   * `torch.nn.functional.soft_margin_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.soft_margin_loss.html
   * @param reduction default `1`
   */
  softMarginLoss(input: Tensor, target: Tensor, reduction?: number, options?: { out?: Tensor }): Tensor
  softMarginLoss(input: Tensor, target: Tensor, options: { reduction?: number; out?: Tensor }): Tensor
  softMarginLoss(input: Tensor, options: { target: Tensor; reduction?: number; out?: Tensor }): Tensor
  softMarginLoss(options: { input: Tensor; target: Tensor; reduction?: number; out?: Tensor }): Tensor
  /** `aten::soft_margin_loss_backward(Tensor grad_output, Tensor self, Tensor target, int reduction) -> Tensor` */
  softMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, options?: { out?: Tensor }): Tensor
  softMarginLossBackward(gradOutput: Tensor, self: Tensor, target: Tensor, options: { reduction: number; out?: Tensor }): Tensor
  softMarginLossBackward(gradOutput: Tensor, self: Tensor, options: { target: Tensor; reduction: number; out?: Tensor }): Tensor
  softMarginLossBackward(gradOutput: Tensor, options: { self: Tensor; target: Tensor; reduction: number; out?: Tensor }): Tensor
  softMarginLossBackward(options: { gradOutput: Tensor; self: Tensor; target: Tensor; reduction: number; out?: Tensor }): Tensor
  /** `torch.softmax`: https://docs.pytorch.org/docs/stable/generated/torch.softmax.html */
  softmax(input: Tensor, dim: number, dtype?: Dtype | null, options?: { out?: Tensor }): Tensor
  softmax(input: Tensor, dim: number, options: Keywords<{ dtype?: Dtype | null; out?: Tensor }>): Tensor
  softmax(input: Tensor, options: Keywords<{ dim: number; dtype?: Dtype | null; out?: Tensor }>): Tensor
  softmax(options: Keywords<{ input: Tensor; dim: number; dtype?: Dtype | null; out?: Tensor }>): Tensor
  /**
   * `torch.nn.functional.softplus`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softplus.html
   * @param beta default `1`
   * @param threshold default `20`
   */
  softplus(input: Tensor, beta?: Scalar, threshold?: Scalar, options?: { out?: Tensor }): Tensor
  softplus(input: Tensor, beta: Scalar, options: { threshold?: Scalar; out?: Tensor }): Tensor
  softplus(input: Tensor, options: { beta?: Scalar; threshold?: Scalar; out?: Tensor }): Tensor
  softplus(options: { input: Tensor; beta?: Scalar; threshold?: Scalar; out?: Tensor }): Tensor
  /** `aten::softplus_backward(Tensor grad_output, Tensor self, Scalar beta, Scalar threshold) -> Tensor` */
  softplusBackward(gradOutput: Tensor, self: Tensor, beta: Scalar, threshold: Scalar, options?: { out?: Tensor }): Tensor
  softplusBackward(gradOutput: Tensor, self: Tensor, beta: Scalar, options: { threshold: Scalar; out?: Tensor }): Tensor
  softplusBackward(gradOutput: Tensor, self: Tensor, options: { beta: Scalar; threshold: Scalar; out?: Tensor }): Tensor
  softplusBackward(gradOutput: Tensor, options: { self: Tensor; beta: Scalar; threshold: Scalar; out?: Tensor }): Tensor
  softplusBackward(options: { gradOutput: Tensor; self: Tensor; beta: Scalar; threshold: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.nn.functional.softshrink`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.softshrink.html
   * @param lambd default `0.5`
   */
  softshrink(input: Tensor, lambd?: Scalar, options?: { out?: Tensor }): Tensor
  softshrink(input: Tensor, options: { lambd?: Scalar; out?: Tensor }): Tensor
  softshrink(options: { input: Tensor; lambd?: Scalar; out?: Tensor }): Tensor
  /** `aten::softshrink_backward(Tensor grad_output, Tensor self, Scalar lambd) -> Tensor` */
  softshrinkBackward(gradOutput: Tensor, self: Tensor, lambd: Scalar, options?: { out?: Tensor }): Tensor
  softshrinkBackward(gradOutput: Tensor, self: Tensor, options: { lambd: Scalar; out?: Tensor }): Tensor
  softshrinkBackward(gradOutput: Tensor, options: { self: Tensor; lambd: Scalar; out?: Tensor }): Tensor
  softshrinkBackward(options: { gradOutput: Tensor; self: Tensor; lambd: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.sort`: https://docs.pytorch.org/docs/stable/generated/torch.sort.html
   * @param options.dim default `-1`
   * @param options.descending default `false`
   */
  sort(input: Tensor, options: { stable: boolean | null; dim?: number; descending?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  sort(options: { input: Tensor; stable: boolean | null; dim?: number; descending?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  /**
   * `torch.sort`: https://docs.pytorch.org/docs/stable/generated/torch.sort.html
   * @param dim default `-1`
   * @param descending default `false`
   */
  sort(input: Tensor, dim?: number, descending?: boolean, options?: { out?: readonly [Tensor, Tensor] }): ValuesIndices
  sort(input: Tensor, dim: number, options: { descending?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  sort(input: Tensor, options: { dim?: number; descending?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  sort(options: { input: Tensor; dim?: number; descending?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  /** `torch.Tensor.sparse_dim`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_dim.html */
  sparseDim(input: Tensor): number
  sparseDim(options: { input: Tensor }): number
  /** `torch.Tensor.sparse_mask`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_mask.html */
  sparseMask(input: Tensor, mask: Tensor, options?: { out?: Tensor }): Tensor
  sparseMask(input: Tensor, options: { mask: Tensor; out?: Tensor }): Tensor
  sparseMask(options: { input: Tensor; mask: Tensor; out?: Tensor }): Tensor
  /** `aten::sparse_resize(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor` */
  sparseResize(input: Tensor, size: readonly number[], sparseDim: number, denseDim: number, options?: { out?: Tensor }): Tensor
  sparseResize(input: Tensor, size: readonly number[], sparseDim: number, options: { denseDim: number; out?: Tensor }): Tensor
  sparseResize(input: Tensor, size: readonly number[], options: { sparseDim: number; denseDim: number; out?: Tensor }): Tensor
  sparseResize(input: Tensor, options: { size: readonly number[]; sparseDim: number; denseDim: number; out?: Tensor }): Tensor
  sparseResize(options: { input: Tensor; size: readonly number[]; sparseDim: number; denseDim: number; out?: Tensor }): Tensor
  /** `torch.Tensor.sparse_resize_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_.html */
  sparseResize_(input: Tensor, size: readonly number[], sparseDim: number, denseDim: number): Tensor
  sparseResize_(input: Tensor, size: readonly number[], sparseDim: number, options: { denseDim: number }): Tensor
  sparseResize_(input: Tensor, size: readonly number[], options: { sparseDim: number; denseDim: number }): Tensor
  sparseResize_(input: Tensor, options: { size: readonly number[]; sparseDim: number; denseDim: number }): Tensor
  sparseResize_(options: { input: Tensor; size: readonly number[]; sparseDim: number; denseDim: number }): Tensor
  /** `aten::sparse_resize_and_clear(Tensor self, int[] size, int sparse_dim, int dense_dim) -> Tensor` */
  sparseResizeAndClear(input: Tensor, size: readonly number[], sparseDim: number, denseDim: number, options?: { out?: Tensor }): Tensor
  sparseResizeAndClear(input: Tensor, size: readonly number[], sparseDim: number, options: { denseDim: number; out?: Tensor }): Tensor
  sparseResizeAndClear(input: Tensor, size: readonly number[], options: { sparseDim: number; denseDim: number; out?: Tensor }): Tensor
  sparseResizeAndClear(input: Tensor, options: { size: readonly number[]; sparseDim: number; denseDim: number; out?: Tensor }): Tensor
  sparseResizeAndClear(options: { input: Tensor; size: readonly number[]; sparseDim: number; denseDim: number; out?: Tensor }): Tensor
  /** `torch.Tensor.sparse_resize_and_clear_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sparse_resize_and_clear_.html */
  sparseResizeAndClear_(input: Tensor, size: readonly number[], sparseDim: number, denseDim: number): Tensor
  sparseResizeAndClear_(input: Tensor, size: readonly number[], sparseDim: number, options: { denseDim: number }): Tensor
  sparseResizeAndClear_(input: Tensor, size: readonly number[], options: { sparseDim: number; denseDim: number }): Tensor
  sparseResizeAndClear_(input: Tensor, options: { size: readonly number[]; sparseDim: number; denseDim: number }): Tensor
  sparseResizeAndClear_(options: { input: Tensor; size: readonly number[]; sparseDim: number; denseDim: number }): Tensor
  /**
   * `aten::sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor`
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  sparseSampledAddmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  sparseSampledAddmm(input: Tensor, mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  sparseSampledAddmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  sparseSampledAddmm(options: { input: Tensor; mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  /**
   * `aten::split_copy.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]`
   * @param dim default `0`
   */
  splitCopy(input: Tensor, splitSize: number, dim?: number, options?: { out?: readonly Tensor[] }): Tensor[]
  splitCopy(input: Tensor, splitSize: number, options: { dim?: number; out?: readonly Tensor[] }): Tensor[]
  splitCopy(input: Tensor, options: { splitSize: number; dim?: number; out?: readonly Tensor[] }): Tensor[]
  splitCopy(options: { input: Tensor; splitSize: number; dim?: number; out?: readonly Tensor[] }): Tensor[]
  /**
   * `aten::split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]`
   * @param dim default `0`
   */
  splitWithSizes(input: Tensor, splitSizes: readonly number[], dim?: number): Tensor[]
  splitWithSizes(input: Tensor, splitSizes: readonly number[], options: { dim?: number }): Tensor[]
  splitWithSizes(input: Tensor, options: { splitSizes: readonly number[]; dim?: number }): Tensor[]
  splitWithSizes(options: { input: Tensor; splitSizes: readonly number[]; dim?: number }): Tensor[]
  /**
   * `aten::split_with_sizes_copy(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]`
   * @param dim default `0`
   */
  splitWithSizesCopy(input: Tensor, splitSizes: readonly number[], dim?: number, options?: { out?: readonly Tensor[] }): Tensor[]
  splitWithSizesCopy(input: Tensor, splitSizes: readonly number[], options: { dim?: number; out?: readonly Tensor[] }): Tensor[]
  splitWithSizesCopy(input: Tensor, options: { splitSizes: readonly number[]; dim?: number; out?: readonly Tensor[] }): Tensor[]
  splitWithSizesCopy(options: { input: Tensor; splitSizes: readonly number[]; dim?: number; out?: readonly Tensor[] }): Tensor[]
  /** `torch.sqrt`: https://docs.pytorch.org/docs/stable/generated/torch.sqrt.html */
  sqrt(input: Tensor, options?: { out?: Tensor }): Tensor
  sqrt(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.sqrt_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sqrt_.html */
  sqrt_(input: Tensor): Tensor
  sqrt_(options: { input: Tensor }): Tensor
  /** `torch.square`: https://docs.pytorch.org/docs/stable/generated/torch.square.html */
  square(input: Tensor, options?: { out?: Tensor }): Tensor
  square(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.square_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.square_.html */
  square_(input: Tensor): Tensor
  square_(options: { input: Tensor }): Tensor
  /** `torch.squeeze`: https://docs.pytorch.org/docs/stable/generated/torch.squeeze.html */
  squeeze(input: Tensor): Tensor
  squeeze(options: { input: Tensor }): Tensor
  /** `torch.squeeze`: https://docs.pytorch.org/docs/stable/generated/torch.squeeze.html */
  squeeze(input: Tensor, dim: number): Tensor
  squeeze(input: Tensor, options: { dim: number }): Tensor
  squeeze(options: { input: Tensor; dim: number }): Tensor
  /** `torch.squeeze`: https://docs.pytorch.org/docs/stable/generated/torch.squeeze.html */
  squeeze(input: Tensor, dim: readonly number[]): Tensor
  squeeze(input: Tensor, options: { dim: readonly number[] }): Tensor
  squeeze(options: { input: Tensor; dim: readonly number[] }): Tensor
  /** `torch.Tensor.squeeze_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html */
  squeeze_(input: Tensor): Tensor
  squeeze_(options: { input: Tensor }): Tensor
  /** `torch.Tensor.squeeze_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html */
  squeeze_(input: Tensor, dim: number): Tensor
  squeeze_(input: Tensor, options: { dim: number }): Tensor
  squeeze_(options: { input: Tensor; dim: number }): Tensor
  /** `torch.Tensor.squeeze_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.squeeze_.html */
  squeeze_(input: Tensor, dim: readonly number[]): Tensor
  squeeze_(input: Tensor, options: { dim: readonly number[] }): Tensor
  squeeze_(options: { input: Tensor; dim: readonly number[] }): Tensor
  /** `aten::squeeze_copy(Tensor self) -> Tensor` */
  squeezeCopy(input: Tensor, options?: { out?: Tensor }): Tensor
  squeezeCopy(options: { input: Tensor; out?: Tensor }): Tensor
  /** `aten::squeeze_copy.dim(Tensor self, int dim) -> Tensor` */
  squeezeCopy(input: Tensor, dim: number, options?: { out?: Tensor }): Tensor
  squeezeCopy(input: Tensor, options: { dim: number; out?: Tensor }): Tensor
  squeezeCopy(options: { input: Tensor; dim: number; out?: Tensor }): Tensor
  /** `aten::squeeze_copy.dims(Tensor self, int[] dim) -> Tensor` */
  squeezeCopy(input: Tensor, dim: readonly number[], options?: { out?: Tensor }): Tensor
  squeezeCopy(input: Tensor, options: { dim: readonly number[]; out?: Tensor }): Tensor
  squeezeCopy(options: { input: Tensor; dim: readonly number[]; out?: Tensor }): Tensor
  /**
   * `torch.sspaddmm`: https://docs.pytorch.org/docs/stable/generated/torch.sspaddmm.html
   * @param options.beta default `1`
   * @param options.alpha default `1`
   */
  sspaddmm(input: Tensor, mat1: Tensor, mat2: Tensor, options?: { beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  sspaddmm(input: Tensor, mat1: Tensor, options: { mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  sspaddmm(input: Tensor, options: { mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  sspaddmm(options: { input: Tensor; mat1: Tensor; mat2: Tensor; beta?: Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.stack`: https://docs.pytorch.org/docs/stable/generated/torch.stack.html
   * @param dim default `0`
   */
  stack(tensors: readonly Tensor[], dim?: number, options?: { out?: Tensor }): Tensor
  stack(tensors: readonly Tensor[], options: { dim?: number; out?: Tensor }): Tensor
  stack(options: { tensors: readonly Tensor[]; dim?: number; out?: Tensor }): Tensor
  /**
   * `torch.std`: https://docs.pytorch.org/docs/stable/generated/torch.std.html
   * @param unbiased default `true`
   */
  std(input: Tensor, unbiased?: boolean): Tensor
  std(input: Tensor, options: { unbiased?: boolean }): Tensor
  std(options: { input: Tensor; unbiased?: boolean }): Tensor
  /**
   * `torch.std`: https://docs.pytorch.org/docs/stable/generated/torch.std.html
   * @param options.keepdim default `false`
   */
  std(input: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean; out?: Tensor }): Tensor
  std(input: Tensor, options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; out?: Tensor }): Tensor
  std(options: { input: Tensor; dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.std`: https://docs.pytorch.org/docs/stable/generated/torch.std.html
   * @param unbiased default `true`
   * @param keepdim default `false`
   */
  std(input: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean, options?: { out?: Tensor }): Tensor
  std(input: Tensor, dim: number | readonly number[] | null, unbiased: boolean, options: { keepdim?: boolean; out?: Tensor }): Tensor
  std(input: Tensor, dim: number | readonly number[] | null, options: { unbiased?: boolean; keepdim?: boolean; out?: Tensor }): Tensor
  std(input: Tensor, options: { dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; out?: Tensor }): Tensor
  std(options: { input: Tensor; dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.std_mean`: https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html
   * @param unbiased default `true`
   */
  stdMean(input: Tensor, unbiased?: boolean): [Tensor, Tensor]
  stdMean(input: Tensor, options: { unbiased?: boolean }): [Tensor, Tensor]
  stdMean(options: { input: Tensor; unbiased?: boolean }): [Tensor, Tensor]
  /**
   * `torch.std_mean`: https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html
   * @param options.keepdim default `false`
   */
  stdMean(input: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  stdMean(input: Tensor, options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  stdMean(options: { input: Tensor; dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  /**
   * `torch.std_mean`: https://docs.pytorch.org/docs/stable/generated/torch.std_mean.html
   * @param unbiased default `true`
   * @param keepdim default `false`
   */
  stdMean(input: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor]
  stdMean(input: Tensor, dim: number | readonly number[] | null, unbiased: boolean, options: { keepdim?: boolean }): [Tensor, Tensor]
  stdMean(input: Tensor, dim: number | readonly number[] | null, options: { unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor]
  stdMean(input: Tensor, options: { dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor]
  stdMean(options: { input: Tensor; dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor]
  /** `torch.Tensor.storage_offset`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.storage_offset.html */
  storageOffset(input: Tensor): number
  storageOffset(options: { input: Tensor }): number
  /** `torch.Tensor.stride`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.stride.html */
  stride(input: Tensor, dim: number): number
  stride(input: Tensor, options: { dim: number }): number
  stride(options: { input: Tensor; dim: number }): number
  /**
   * `torch.sub`: https://docs.pytorch.org/docs/stable/generated/torch.sub.html
   * @param options.alpha default `1`
   */
  sub(input: Tensor, other: Tensor | Scalar, options?: { alpha?: Scalar; out?: Tensor }): Tensor
  sub(input: Tensor, options: { other: Tensor | Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  sub(options: { input: Tensor; other: Tensor | Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.sub_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sub_.html
   * @param options.alpha default `1`
   */
  sub_(input: Tensor, other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor
  sub_(input: Tensor, options: { other: Tensor | Scalar; alpha?: Scalar }): Tensor
  sub_(options: { input: Tensor; other: Tensor | Scalar; alpha?: Scalar }): Tensor
  /**
   * `torch.subtract`: https://docs.pytorch.org/docs/stable/generated/torch.subtract.html
   * @param options.alpha default `1`
   */
  subtract(input: Tensor, other: Tensor | Scalar, options?: { alpha?: Scalar; out?: Tensor }): Tensor
  subtract(input: Tensor, options: { other: Tensor | Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  subtract(options: { input: Tensor; other: Tensor | Scalar; alpha?: Scalar; out?: Tensor }): Tensor
  /**
   * `torch.subtract`: https://docs.pytorch.org/docs/stable/generated/torch.subtract.html
   * @param alpha default `1`
   */
  subtract(input: Tensor, other: Scalar, alpha?: Scalar): Tensor
  subtract(input: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor
  subtract(input: Tensor, options: { other: Scalar; alpha?: Scalar }): Tensor
  subtract(options: { input: Tensor; other: Scalar; alpha?: Scalar }): Tensor
  /**
   * `torch.Tensor.subtract_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html
   * @param options.alpha default `1`
   */
  subtract_(input: Tensor, other: Tensor | Scalar, options?: { alpha?: Scalar }): Tensor
  subtract_(input: Tensor, options: { other: Tensor | Scalar; alpha?: Scalar }): Tensor
  subtract_(options: { input: Tensor; other: Tensor | Scalar; alpha?: Scalar }): Tensor
  /**
   * `torch.Tensor.subtract_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.subtract_.html
   * @param alpha default `1`
   */
  subtract_(input: Tensor, other: Scalar, alpha?: Scalar): Tensor
  subtract_(input: Tensor, other: Scalar, options: { alpha?: Scalar }): Tensor
  subtract_(input: Tensor, options: { other: Scalar; alpha?: Scalar }): Tensor
  subtract_(options: { input: Tensor; other: Scalar; alpha?: Scalar }): Tensor
  /** `torch.sum`: https://docs.pytorch.org/docs/stable/generated/torch.sum.html */
  sum(input: Tensor, options?: Keywords<{ dtype?: Dtype | null; out?: Tensor }>): Tensor
  sum(options: Keywords<{ input: Tensor; dtype?: Dtype | null; out?: Tensor }>): Tensor
  /**
   * `torch.sum`: https://docs.pytorch.org/docs/stable/generated/torch.sum.html
   * @param keepdim default `false`
   */
  sum(input: Tensor, dim: number | readonly number[] | null, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null; out?: Tensor }>): Tensor
  sum(input: Tensor, dim: number | readonly number[] | null, options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  sum(input: Tensor, options: Keywords<{ dim: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  sum(options: Keywords<{ input: Tensor; dim: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  /** `torch.Tensor.sum_to_size`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.sum_to_size.html */
  sumToSize(input: Tensor, size: readonly number[]): Tensor
  sumToSize(input: Tensor, options: { size: readonly number[] }): Tensor
  sumToSize(options: { input: Tensor; size: readonly number[] }): Tensor
  /**
   * `torch.svd`: https://docs.pytorch.org/docs/stable/generated/torch.svd.html
   * @param some default `true`
   * @param computeUv default `true`
   */
  svd(input: Tensor, some?: boolean, computeUv?: boolean, options?: { out?: readonly [Tensor, Tensor, Tensor] }): USV
  svd(input: Tensor, some: boolean, options: { computeUv?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): USV
  svd(input: Tensor, options: { some?: boolean; computeUv?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): USV
  svd(options: { input: Tensor; some?: boolean; computeUv?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): USV
  /** `torch.swapaxes`: https://docs.pytorch.org/docs/stable/generated/torch.swapaxes.html */
  swapaxes(input: Tensor, axis0: number, axis1: number): Tensor
  swapaxes(input: Tensor, axis0: number, options: { axis1: number }): Tensor
  swapaxes(input: Tensor, options: { axis0: number; axis1: number }): Tensor
  swapaxes(options: { input: Tensor; axis0: number; axis1: number }): Tensor
  /** `torch.Tensor.swapaxes_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapaxes_.html */
  swapaxes_(input: Tensor, axis0: number, axis1: number): Tensor
  swapaxes_(input: Tensor, axis0: number, options: { axis1: number }): Tensor
  swapaxes_(input: Tensor, options: { axis0: number; axis1: number }): Tensor
  swapaxes_(options: { input: Tensor; axis0: number; axis1: number }): Tensor
  /** `torch.swapdims`: https://docs.pytorch.org/docs/stable/generated/torch.swapdims.html */
  swapdims(input: Tensor, dim0: number, dim1: number): Tensor
  swapdims(input: Tensor, dim0: number, options: { dim1: number }): Tensor
  swapdims(input: Tensor, options: { dim0: number; dim1: number }): Tensor
  swapdims(options: { input: Tensor; dim0: number; dim1: number }): Tensor
  /** `torch.Tensor.swapdims_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.swapdims_.html */
  swapdims_(input: Tensor, dim0: number, dim1: number): Tensor
  swapdims_(input: Tensor, dim0: number, options: { dim1: number }): Tensor
  swapdims_(input: Tensor, options: { dim0: number; dim1: number }): Tensor
  swapdims_(options: { input: Tensor; dim0: number; dim1: number }): Tensor
  /** `aten::sym_constrain_range(Scalar size, *, int? min=None, int? max=None) -> ()` */
  symConstrainRange(size: Scalar, options?: { min?: number | null; max?: number | null }): void
  symConstrainRange(options: { size: Scalar; min?: number | null; max?: number | null }): void
  /** `aten::sym_constrain_range_for_size(Scalar size, *, int? min=None, int? max=None) -> ()` */
  symConstrainRangeForSize(size: Scalar, options?: { min?: number | null; max?: number | null }): void
  symConstrainRangeForSize(options: { size: Scalar; min?: number | null; max?: number | null }): void
  /**
   * `aten::sym_is_contiguous(Tensor self, MemoryFormat memory_format=0) -> SymBool`
   * @param memoryFormat default `'contiguous_format'`
   */
  symIsContiguous(input: Tensor, memoryFormat?: MemoryFormat): boolean
  symIsContiguous(input: Tensor, options: { memoryFormat?: MemoryFormat }): boolean
  symIsContiguous(options: { input: Tensor; memoryFormat?: MemoryFormat }): boolean
  /** `aten::sym_numel(Tensor self) -> SymInt` */
  symNumel(input: Tensor): number
  symNumel(options: { input: Tensor }): number
  /** `aten::sym_size.int(Tensor self, int dim) -> SymInt` */
  symSize(input: Tensor, dim: number): number
  symSize(input: Tensor, options: { dim: number }): number
  symSize(options: { input: Tensor; dim: number }): number
  /** `aten::sym_storage_offset(Tensor self) -> SymInt` */
  symStorageOffset(input: Tensor): number
  symStorageOffset(options: { input: Tensor }): number
  /** `aten::sym_stride.int(Tensor self, int dim) -> SymInt` */
  symStride(input: Tensor, dim: number): number
  symStride(input: Tensor, options: { dim: number }): number
  symStride(options: { input: Tensor; dim: number }): number
  /** `torch.t`: https://docs.pytorch.org/docs/stable/generated/torch.t.html */
  t(input: Tensor): Tensor
  t(options: { input: Tensor }): Tensor
  /** `torch.Tensor.t_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.t_.html */
  t_(input: Tensor): Tensor
  t_(options: { input: Tensor }): Tensor
  /** `aten::t_copy(Tensor self) -> Tensor` */
  tCopy(input: Tensor, options?: { out?: Tensor }): Tensor
  tCopy(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.take`: https://docs.pytorch.org/docs/stable/generated/torch.take.html */
  take(input: Tensor, index: Tensor, options?: { out?: Tensor }): Tensor
  take(input: Tensor, options: { index: Tensor; out?: Tensor }): Tensor
  take(options: { input: Tensor; index: Tensor; out?: Tensor }): Tensor
  /** `torch.take_along_dim`: https://docs.pytorch.org/docs/stable/generated/torch.take_along_dim.html */
  takeAlongDim(input: Tensor, indices: Tensor, dim?: number | null, options?: { out?: Tensor }): Tensor
  takeAlongDim(input: Tensor, indices: Tensor, options: { dim?: number | null; out?: Tensor }): Tensor
  takeAlongDim(input: Tensor, options: { indices: Tensor; dim?: number | null; out?: Tensor }): Tensor
  takeAlongDim(options: { input: Tensor; indices: Tensor; dim?: number | null; out?: Tensor }): Tensor
  /** `torch.tan`: https://docs.pytorch.org/docs/stable/generated/torch.tan.html */
  tan(input: Tensor, options?: { out?: Tensor }): Tensor
  tan(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.tan_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tan_.html */
  tan_(input: Tensor): Tensor
  tan_(options: { input: Tensor }): Tensor
  /** `torch.tanh`: https://docs.pytorch.org/docs/stable/generated/torch.tanh.html */
  tanh(input: Tensor, options?: { out?: Tensor }): Tensor
  tanh(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.tanh_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tanh_.html */
  tanh_(input: Tensor): Tensor
  tanh_(options: { input: Tensor }): Tensor
  /** `aten::tanh_backward(Tensor grad_output, Tensor output) -> Tensor` */
  tanhBackward(gradOutput: Tensor, output: Tensor, options?: { out?: Tensor }): Tensor
  tanhBackward(gradOutput: Tensor, options: { output: Tensor; out?: Tensor }): Tensor
  tanhBackward(options: { gradOutput: Tensor; output: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.tensor_split`: https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html
   * @param dim default `0`
   */
  tensorSplit(input: Tensor, sections: number, dim?: number): Tensor[]
  tensorSplit(input: Tensor, sections: number, options: { dim?: number }): Tensor[]
  tensorSplit(input: Tensor, options: { sections: number; dim?: number }): Tensor[]
  tensorSplit(options: { input: Tensor; sections: number; dim?: number }): Tensor[]
  /**
   * `torch.tensor_split`: https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html
   * @param dim default `0`
   */
  tensorSplit(input: Tensor, indices: readonly number[], dim?: number): Tensor[]
  tensorSplit(input: Tensor, indices: readonly number[], options: { dim?: number }): Tensor[]
  tensorSplit(input: Tensor, options: { indices: readonly number[]; dim?: number }): Tensor[]
  tensorSplit(options: { input: Tensor; indices: readonly number[]; dim?: number }): Tensor[]
  /**
   * `torch.tensor_split`: https://docs.pytorch.org/docs/stable/generated/torch.tensor_split.html
   * @param dim default `0`
   */
  tensorSplit(input: Tensor, tensorIndicesOrSections: Tensor, dim?: number): Tensor[]
  tensorSplit(input: Tensor, tensorIndicesOrSections: Tensor, options: { dim?: number }): Tensor[]
  tensorSplit(input: Tensor, options: { tensorIndicesOrSections: Tensor; dim?: number }): Tensor[]
  tensorSplit(options: { input: Tensor; tensorIndicesOrSections: Tensor; dim?: number }): Tensor[]
  /**
   * `aten::thnn_conv2d(Tensor self, Tensor weight, SymInt[2] kernel_size, Tensor? bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0]) -> Tensor`
   * @param stride default `[1, 1]`
   * @param padding default `[0, 0]`
   */
  thnnConv2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias?: Tensor | null, stride?: number | readonly number[], padding?: number | readonly number[], options?: { out?: Tensor }): Tensor
  thnnConv2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, stride: number | readonly number[], options: { padding?: number | readonly number[]; out?: Tensor }): Tensor
  thnnConv2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], bias: Tensor | null, options: { stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor }): Tensor
  thnnConv2d(input: Tensor, weight: Tensor, kernelSize: number | readonly number[], options: { bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor }): Tensor
  thnnConv2d(input: Tensor, weight: Tensor, options: { kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor }): Tensor
  thnnConv2d(input: Tensor, options: { weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor }): Tensor
  thnnConv2d(options: { input: Tensor; weight: Tensor; kernelSize: number | readonly number[]; bias?: Tensor | null; stride?: number | readonly number[]; padding?: number | readonly number[]; out?: Tensor }): Tensor
  /** `torch.nn.functional.threshold`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.threshold.html */
  threshold(input: Tensor, threshold: Scalar, value: Scalar, options?: { out?: Tensor }): Tensor
  threshold(input: Tensor, threshold: Scalar, options: { value: Scalar; out?: Tensor }): Tensor
  threshold(input: Tensor, options: { threshold: Scalar; value: Scalar; out?: Tensor }): Tensor
  threshold(options: { input: Tensor; threshold: Scalar; value: Scalar; out?: Tensor }): Tensor
  /** `torch.nn.functional.threshold_`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.threshold_.html */
  threshold_(input: Tensor, threshold: Scalar, value: Scalar): Tensor
  threshold_(input: Tensor, threshold: Scalar, options: { value: Scalar }): Tensor
  threshold_(input: Tensor, options: { threshold: Scalar; value: Scalar }): Tensor
  threshold_(options: { input: Tensor; threshold: Scalar; value: Scalar }): Tensor
  /** `aten::threshold_backward(Tensor grad_output, Tensor self, Scalar threshold) -> Tensor` */
  thresholdBackward(gradOutput: Tensor, self: Tensor, threshold: Scalar, options?: { out?: Tensor }): Tensor
  thresholdBackward(gradOutput: Tensor, self: Tensor, options: { threshold: Scalar; out?: Tensor }): Tensor
  thresholdBackward(gradOutput: Tensor, options: { self: Tensor; threshold: Scalar; out?: Tensor }): Tensor
  thresholdBackward(options: { gradOutput: Tensor; self: Tensor; threshold: Scalar; out?: Tensor }): Tensor
  /** `torch.tile`: https://docs.pytorch.org/docs/stable/generated/torch.tile.html */
  tile(input: Tensor, dims: readonly number[]): Tensor
  tile(input: Tensor, options: { dims: readonly number[] }): Tensor
  tile(options: { input: Tensor; dims: readonly number[] }): Tensor
  /**
   * `torch.Tensor.to`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to.html
   * @param options.nonBlocking default `false`
   * @param options.copy default `false`
   */
  to(input: Tensor, options?: { nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null } & Placement): Tensor
  to(options: { input: Tensor; nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null } & Placement): Tensor
  /**
   * `torch.Tensor.to`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to.html
   * @param nonBlocking default `false`
   * @param copy default `false`
   */
  to(input: Tensor, device: Device, dtype: Dtype, nonBlocking?: boolean, copy?: boolean, memoryFormat?: MemoryFormat | null): Tensor
  to(input: Tensor, device: Device, dtype: Dtype, nonBlocking: boolean, copy: boolean, options: { memoryFormat?: MemoryFormat | null }): Tensor
  to(input: Tensor, device: Device, dtype: Dtype, nonBlocking: boolean, options: { copy?: boolean; memoryFormat?: MemoryFormat | null }): Tensor
  to(input: Tensor, device: Device, dtype: Dtype, options: { nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }): Tensor
  to(input: Tensor, device: Device, options: Keywords<{ dtype: Dtype; nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }>): Tensor
  to(input: Tensor, options: Keywords<{ device: Device; dtype: Dtype; nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }>): Tensor
  to(options: Keywords<{ input: Tensor; device: Device; dtype: Dtype; nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }>): Tensor
  /**
   * `torch.Tensor.to`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to.html
   * @param nonBlocking default `false`
   * @param copy default `false`
   */
  to(input: Tensor, dtype: Dtype, nonBlocking?: boolean, copy?: boolean, memoryFormat?: MemoryFormat | null): Tensor
  to(input: Tensor, dtype: Dtype, nonBlocking: boolean, copy: boolean, options: { memoryFormat?: MemoryFormat | null }): Tensor
  to(input: Tensor, dtype: Dtype, nonBlocking: boolean, options: { copy?: boolean; memoryFormat?: MemoryFormat | null }): Tensor
  to(input: Tensor, dtype: Dtype, options: { nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }): Tensor
  to(input: Tensor, options: Keywords<{ dtype: Dtype; nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }>): Tensor
  to(options: Keywords<{ input: Tensor; dtype: Dtype; nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }>): Tensor
  /**
   * `torch.Tensor.to`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to.html
   * @param nonBlocking default `false`
   * @param copy default `false`
   */
  to(input: Tensor, other: Tensor, nonBlocking?: boolean, copy?: boolean, memoryFormat?: MemoryFormat | null): Tensor
  to(input: Tensor, other: Tensor, nonBlocking: boolean, copy: boolean, options: { memoryFormat?: MemoryFormat | null }): Tensor
  to(input: Tensor, other: Tensor, nonBlocking: boolean, options: { copy?: boolean; memoryFormat?: MemoryFormat | null }): Tensor
  to(input: Tensor, other: Tensor, options: { nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }): Tensor
  to(input: Tensor, options: { other: Tensor; nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }): Tensor
  to(options: { input: Tensor; other: Tensor; nonBlocking?: boolean; copy?: boolean; memoryFormat?: MemoryFormat | null }): Tensor
  /** `torch.Tensor.to_dense`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_dense.html */
  toDense(input: Tensor, dtype?: Dtype | null, options?: { maskedGrad?: boolean | null }): Tensor
  toDense(input: Tensor, options: Keywords<{ dtype?: Dtype | null; maskedGrad?: boolean | null }>): Tensor
  toDense(options: Keywords<{ input: Tensor; dtype?: Dtype | null; maskedGrad?: boolean | null }>): Tensor
  /** `aten::to_dense_backward(Tensor grad, Tensor input, bool? masked_grad=None) -> Tensor` */
  toDenseBackward(grad: Tensor, input: Tensor, maskedGrad?: boolean | null): Tensor
  toDenseBackward(grad: Tensor, input: Tensor, options: { maskedGrad?: boolean | null }): Tensor
  toDenseBackward(grad: Tensor, options: { input: Tensor; maskedGrad?: boolean | null }): Tensor
  toDenseBackward(options: { grad: Tensor; input: Tensor; maskedGrad?: boolean | null }): Tensor
  /** `torch.Tensor.to_mkldnn`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_mkldnn.html */
  toMkldnn(input: Tensor, dtype?: Dtype | null, options?: { out?: Tensor }): Tensor
  toMkldnn(input: Tensor, options: Keywords<{ dtype?: Dtype | null; out?: Tensor }>): Tensor
  toMkldnn(options: Keywords<{ input: Tensor; dtype?: Dtype | null; out?: Tensor }>): Tensor
  /** `aten::to_mkldnn_backward(Tensor grad, Tensor input) -> Tensor` */
  toMkldnnBackward(grad: Tensor, input: Tensor): Tensor
  toMkldnnBackward(grad: Tensor, options: { input: Tensor }): Tensor
  toMkldnnBackward(options: { grad: Tensor; input: Tensor }): Tensor
  /** `aten::to_padded_tensor(Tensor self, float padding, SymInt[]? output_size=None) -> Tensor` */
  toPaddedTensor(input: Tensor, padding: number, outputSize?: readonly number[] | null, options?: { out?: Tensor }): Tensor
  toPaddedTensor(input: Tensor, padding: number, options: { outputSize?: readonly number[] | null; out?: Tensor }): Tensor
  toPaddedTensor(input: Tensor, options: { padding: number; outputSize?: readonly number[] | null; out?: Tensor }): Tensor
  toPaddedTensor(options: { input: Tensor; padding: number; outputSize?: readonly number[] | null; out?: Tensor }): Tensor
  /** `torch.Tensor.to_sparse`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse.html */
  toSparse(input: Tensor, options?: Keywords<{ layout?: Layout | null; blocksize?: number | readonly number[] | null; denseDim?: number | null }>): Tensor
  toSparse(options: Keywords<{ input: Tensor; layout?: Layout | null; blocksize?: number | readonly number[] | null; denseDim?: number | null }>): Tensor
  /** `torch.Tensor.to_sparse`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse.html */
  toSparse(input: Tensor, sparseDim: number): Tensor
  toSparse(input: Tensor, options: { sparseDim: number }): Tensor
  toSparse(options: { input: Tensor; sparseDim: number }): Tensor
  /** `torch.Tensor.to_sparse_bsc`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsc.html */
  toSparseBsc(input: Tensor, blocksize: number | readonly number[], denseDim?: number | null): Tensor
  toSparseBsc(input: Tensor, blocksize: number | readonly number[], options: { denseDim?: number | null }): Tensor
  toSparseBsc(input: Tensor, options: { blocksize: number | readonly number[]; denseDim?: number | null }): Tensor
  toSparseBsc(options: { input: Tensor; blocksize: number | readonly number[]; denseDim?: number | null }): Tensor
  /** `torch.Tensor.to_sparse_bsr`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_bsr.html */
  toSparseBsr(input: Tensor, blocksize: number | readonly number[], denseDim?: number | null): Tensor
  toSparseBsr(input: Tensor, blocksize: number | readonly number[], options: { denseDim?: number | null }): Tensor
  toSparseBsr(input: Tensor, options: { blocksize: number | readonly number[]; denseDim?: number | null }): Tensor
  toSparseBsr(options: { input: Tensor; blocksize: number | readonly number[]; denseDim?: number | null }): Tensor
  /** `torch.Tensor.to_sparse_csc`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csc.html */
  toSparseCsc(input: Tensor, denseDim?: number | null): Tensor
  toSparseCsc(input: Tensor, options: { denseDim?: number | null }): Tensor
  toSparseCsc(options: { input: Tensor; denseDim?: number | null }): Tensor
  /** `torch.Tensor.to_sparse_csr`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to_sparse_csr.html */
  toSparseCsr(input: Tensor, denseDim?: number | null): Tensor
  toSparseCsr(input: Tensor, options: { denseDim?: number | null }): Tensor
  toSparseCsr(options: { input: Tensor; denseDim?: number | null }): Tensor
  /**
   * `torch.topk`: https://docs.pytorch.org/docs/stable/generated/torch.topk.html
   * @param dim default `-1`
   * @param largest default `true`
   * @param sorted default `true`
   */
  topk(input: Tensor, k: number, dim?: number, largest?: boolean, sorted?: boolean, options?: { out?: readonly [Tensor, Tensor] }): ValuesIndices
  topk(input: Tensor, k: number, dim: number, largest: boolean, options: { sorted?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  topk(input: Tensor, k: number, dim: number, options: { largest?: boolean; sorted?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  topk(input: Tensor, k: number, options: { dim?: number; largest?: boolean; sorted?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  topk(input: Tensor, options: { k: number; dim?: number; largest?: boolean; sorted?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  topk(options: { input: Tensor; k: number; dim?: number; largest?: boolean; sorted?: boolean; out?: readonly [Tensor, Tensor] }): ValuesIndices
  /** `torch.trace`: https://docs.pytorch.org/docs/stable/generated/torch.trace.html */
  trace(input: Tensor, options?: { out?: Tensor }): Tensor
  trace(options: { input: Tensor; out?: Tensor }): Tensor
  /** `aten::trace_backward(Tensor grad, SymInt[] sizes) -> Tensor` */
  traceBackward(grad: Tensor, sizes: readonly number[]): Tensor
  traceBackward(grad: Tensor, options: { sizes: readonly number[] }): Tensor
  traceBackward(options: { grad: Tensor; sizes: readonly number[] }): Tensor
  /** `torch.transpose`: https://docs.pytorch.org/docs/stable/generated/torch.transpose.html */
  transpose(input: Tensor, dim0: number, dim1: number): Tensor
  transpose(input: Tensor, dim0: number, options: { dim1: number }): Tensor
  transpose(input: Tensor, options: { dim0: number; dim1: number }): Tensor
  transpose(options: { input: Tensor; dim0: number; dim1: number }): Tensor
  /** `torch.Tensor.transpose_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.transpose_.html */
  transpose_(input: Tensor, dim0: number, dim1: number): Tensor
  transpose_(input: Tensor, dim0: number, options: { dim1: number }): Tensor
  transpose_(input: Tensor, options: { dim0: number; dim1: number }): Tensor
  transpose_(options: { input: Tensor; dim0: number; dim1: number }): Tensor
  /** `aten::transpose_copy.int(Tensor self, int dim0, int dim1) -> Tensor` */
  transposeCopy(input: Tensor, dim0: number, dim1: number, options?: { out?: Tensor }): Tensor
  transposeCopy(input: Tensor, dim0: number, options: { dim1: number; out?: Tensor }): Tensor
  transposeCopy(input: Tensor, options: { dim0: number; dim1: number; out?: Tensor }): Tensor
  transposeCopy(options: { input: Tensor; dim0: number; dim1: number; out?: Tensor }): Tensor
  /**
   * `torch.trapezoid`: https://docs.pytorch.org/docs/stable/generated/torch.trapezoid.html
   * @param options.dx default `1`
   * @param options.dim default `-1`
   */
  trapezoid(y: Tensor, options?: { dx?: Scalar; dim?: number }): Tensor
  trapezoid(options: { y: Tensor; dx?: Scalar; dim?: number }): Tensor
  /**
   * `torch.trapezoid`: https://docs.pytorch.org/docs/stable/generated/torch.trapezoid.html
   * @param options.dim default `-1`
   */
  trapezoid(y: Tensor, x: Tensor, options?: { dim?: number }): Tensor
  trapezoid(y: Tensor, options: { x: Tensor; dim?: number }): Tensor
  trapezoid(options: { y: Tensor; x: Tensor; dim?: number }): Tensor
  /**
   * `torch.trapz`: https://docs.pytorch.org/docs/stable/generated/torch.trapz.html
   * @param options.dx default `1`
   * @param options.dim default `-1`
   */
  trapz(y: Tensor, options?: { dx?: number; dim?: number }): Tensor
  trapz(options: { y: Tensor; dx?: number; dim?: number }): Tensor
  /**
   * `torch.trapz`: https://docs.pytorch.org/docs/stable/generated/torch.trapz.html
   * @param options.dim default `-1`
   */
  trapz(y: Tensor, x: Tensor, options?: { dim?: number }): Tensor
  trapz(y: Tensor, options: { x: Tensor; dim?: number }): Tensor
  trapz(options: { y: Tensor; x: Tensor; dim?: number }): Tensor
  /**
   * `torch.triangular_solve`: https://docs.pytorch.org/docs/stable/generated/torch.triangular_solve.html
   * @param upper default `true`
   * @param transpose default `false`
   * @param unitriangular default `false`
   */
  triangularSolve(input: Tensor, A: Tensor, upper?: boolean, transpose?: boolean, unitriangular?: boolean, options?: { out?: readonly [Tensor, Tensor] }): SolutionClonedCoefficient
  triangularSolve(input: Tensor, A: Tensor, upper: boolean, transpose: boolean, options: { unitriangular?: boolean; out?: readonly [Tensor, Tensor] }): SolutionClonedCoefficient
  triangularSolve(input: Tensor, A: Tensor, upper: boolean, options: { transpose?: boolean; unitriangular?: boolean; out?: readonly [Tensor, Tensor] }): SolutionClonedCoefficient
  triangularSolve(input: Tensor, A: Tensor, options: { upper?: boolean; transpose?: boolean; unitriangular?: boolean; out?: readonly [Tensor, Tensor] }): SolutionClonedCoefficient
  triangularSolve(input: Tensor, options: { A: Tensor; upper?: boolean; transpose?: boolean; unitriangular?: boolean; out?: readonly [Tensor, Tensor] }): SolutionClonedCoefficient
  triangularSolve(options: { input: Tensor; A: Tensor; upper?: boolean; transpose?: boolean; unitriangular?: boolean; out?: readonly [Tensor, Tensor] }): SolutionClonedCoefficient
  /**
   * `torch.tril`: https://docs.pytorch.org/docs/stable/generated/torch.tril.html
   * @param diagonal default `0`
   */
  tril(input: Tensor, diagonal?: number, options?: { out?: Tensor }): Tensor
  tril(input: Tensor, options: { diagonal?: number; out?: Tensor }): Tensor
  tril(options: { input: Tensor; diagonal?: number; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.tril_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.tril_.html
   * @param diagonal default `0`
   */
  tril_(input: Tensor, diagonal?: number): Tensor
  tril_(input: Tensor, options: { diagonal?: number }): Tensor
  tril_(options: { input: Tensor; diagonal?: number }): Tensor
  /**
   * `torch.tril_indices`: https://docs.pytorch.org/docs/stable/generated/torch.tril_indices.html
   * @param offset default `0`
   * @param options.dtype default `'int64'`
   */
  trilIndices(row: number, col: number, offset?: number, options?: { out?: Tensor } & FactoryOptions): Tensor
  trilIndices(row: number, col: number, options: { offset?: number; out?: Tensor } & FactoryOptions): Tensor
  trilIndices(row: number, options: { col: number; offset?: number; out?: Tensor } & FactoryOptions): Tensor
  trilIndices(options: { row: number; col: number; offset?: number; out?: Tensor } & FactoryOptions): Tensor
  /**
   * `torch.nn.functional.triplet_margin_loss`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.triplet_margin_loss.html
   * @param margin default `1`
   * @param p default `2`
   * @param eps default `0.000001`
   * @param swap default `false`
   * @param reduction default `1`
   */
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin?: number, p?: number, eps?: number, swap?: boolean, reduction?: number): Tensor
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, swap: boolean, options: { reduction?: number }): Tensor
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, options: { swap?: boolean; reduction?: number }): Tensor
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, options: { eps?: number; swap?: boolean; reduction?: number }): Tensor
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, options: { p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor
  tripletMarginLoss(anchor: Tensor, positive: Tensor, negative: Tensor, options: { margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor
  tripletMarginLoss(anchor: Tensor, positive: Tensor, options: { negative: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor
  tripletMarginLoss(anchor: Tensor, options: { positive: Tensor; negative: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor
  tripletMarginLoss(options: { anchor: Tensor; positive: Tensor; negative: Tensor; margin?: number; p?: number; eps?: number; swap?: boolean; reduction?: number }): Tensor
  /**
   * `torch.triu`: https://docs.pytorch.org/docs/stable/generated/torch.triu.html
   * @param diagonal default `0`
   */
  triu(input: Tensor, diagonal?: number, options?: { out?: Tensor }): Tensor
  triu(input: Tensor, options: { diagonal?: number; out?: Tensor }): Tensor
  triu(options: { input: Tensor; diagonal?: number; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.triu_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.triu_.html
   * @param diagonal default `0`
   */
  triu_(input: Tensor, diagonal?: number): Tensor
  triu_(input: Tensor, options: { diagonal?: number }): Tensor
  triu_(options: { input: Tensor; diagonal?: number }): Tensor
  /**
   * `torch.triu_indices`: https://docs.pytorch.org/docs/stable/generated/torch.triu_indices.html
   * @param offset default `0`
   * @param options.dtype default `'int64'`
   */
  triuIndices(row: number, col: number, offset?: number, options?: { out?: Tensor } & FactoryOptions): Tensor
  triuIndices(row: number, col: number, options: { offset?: number; out?: Tensor } & FactoryOptions): Tensor
  triuIndices(row: number, options: { col: number; offset?: number; out?: Tensor } & FactoryOptions): Tensor
  triuIndices(options: { row: number; col: number; offset?: number; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.true_divide`: https://docs.pytorch.org/docs/stable/generated/torch.true_divide.html */
  trueDivide(input: Tensor, other: Tensor | Scalar, options?: { out?: Tensor }): Tensor
  trueDivide(input: Tensor, options: { other: Tensor | Scalar; out?: Tensor }): Tensor
  trueDivide(options: { input: Tensor; other: Tensor | Scalar; out?: Tensor }): Tensor
  /** `torch.true_divide`: https://docs.pytorch.org/docs/stable/generated/torch.true_divide.html */
  trueDivide(input: Tensor, other: Scalar): Tensor
  trueDivide(input: Tensor, options: { other: Scalar }): Tensor
  trueDivide(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.Tensor.true_divide_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide_.html */
  trueDivide_(input: Tensor, other: Tensor | Scalar): Tensor
  trueDivide_(input: Tensor, options: { other: Tensor | Scalar }): Tensor
  trueDivide_(options: { input: Tensor; other: Tensor | Scalar }): Tensor
  /** `torch.Tensor.true_divide_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.true_divide_.html */
  trueDivide_(input: Tensor, other: Scalar): Tensor
  trueDivide_(input: Tensor, options: { other: Scalar }): Tensor
  trueDivide_(options: { input: Tensor; other: Scalar }): Tensor
  /** `torch.trunc`: https://docs.pytorch.org/docs/stable/generated/torch.trunc.html */
  trunc(input: Tensor, options?: { out?: Tensor }): Tensor
  trunc(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.trunc_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.trunc_.html */
  trunc_(input: Tensor): Tensor
  trunc_(options: { input: Tensor }): Tensor
  /** `torch.Tensor.type_as`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.type_as.html */
  typeAs(input: Tensor, other: Tensor): Tensor
  typeAs(input: Tensor, options: { other: Tensor }): Tensor
  typeAs(options: { input: Tensor; other: Tensor }): Tensor
  /**
   * `torch.unbind`: https://docs.pytorch.org/docs/stable/generated/torch.unbind.html
   * @param dim default `0`
   */
  unbind(input: Tensor, dim?: number): Tensor[]
  unbind(input: Tensor, options: { dim?: number }): Tensor[]
  unbind(options: { input: Tensor; dim?: number }): Tensor[]
  /**
   * `aten::unbind_copy.int(Tensor self, int dim=0) -> Tensor[]`
   * @param dim default `0`
   */
  unbindCopy(input: Tensor, dim?: number, options?: { out?: readonly Tensor[] }): Tensor[]
  unbindCopy(input: Tensor, options: { dim?: number; out?: readonly Tensor[] }): Tensor[]
  unbindCopy(options: { input: Tensor; dim?: number; out?: readonly Tensor[] }): Tensor[]
  /** `torch.unflatten`: https://docs.pytorch.org/docs/stable/generated/torch.unflatten.html */
  unflatten(input: Tensor, dim: number, sizes: readonly number[]): Tensor
  unflatten(input: Tensor, dim: number, options: { sizes: readonly number[] }): Tensor
  unflatten(input: Tensor, options: { dim: number; sizes: readonly number[] }): Tensor
  unflatten(options: { input: Tensor; dim: number; sizes: readonly number[] }): Tensor
  /** `aten::unflatten_dense_tensors(Tensor flat, Tensor[] tensors) -> Tensor[]` */
  unflattenDenseTensors(flat: Tensor, tensors: readonly Tensor[]): Tensor[]
  unflattenDenseTensors(flat: Tensor, options: { tensors: readonly Tensor[] }): Tensor[]
  unflattenDenseTensors(options: { flat: Tensor; tensors: readonly Tensor[] }): Tensor[]
  /** `torch.nn.functional.unfold`: https://docs.pytorch.org/docs/stable/generated/torch.nn.functional.unfold.html */
  unfold(input: Tensor, dimension: number, size: number, step: number): Tensor
  unfold(input: Tensor, dimension: number, size: number, options: { step: number }): Tensor
  unfold(input: Tensor, dimension: number, options: { size: number; step: number }): Tensor
  unfold(input: Tensor, options: { dimension: number; size: number; step: number }): Tensor
  unfold(options: { input: Tensor; dimension: number; size: number; step: number }): Tensor
  /** `aten::unfold_backward(Tensor grad_in, SymInt[] input_sizes, int dim, int size, int step) -> Tensor` */
  unfoldBackward(gradIn: Tensor, inputSizes: readonly number[], dim: number, size: number, step: number, options?: { out?: Tensor }): Tensor
  unfoldBackward(gradIn: Tensor, inputSizes: readonly number[], dim: number, size: number, options: { step: number; out?: Tensor }): Tensor
  unfoldBackward(gradIn: Tensor, inputSizes: readonly number[], dim: number, options: { size: number; step: number; out?: Tensor }): Tensor
  unfoldBackward(gradIn: Tensor, inputSizes: readonly number[], options: { dim: number; size: number; step: number; out?: Tensor }): Tensor
  unfoldBackward(gradIn: Tensor, options: { inputSizes: readonly number[]; dim: number; size: number; step: number; out?: Tensor }): Tensor
  unfoldBackward(options: { gradIn: Tensor; inputSizes: readonly number[]; dim: number; size: number; step: number; out?: Tensor }): Tensor
  /** `aten::unfold_copy(Tensor self, int dimension, int size, int step) -> Tensor` */
  unfoldCopy(input: Tensor, dimension: number, size: number, step: number, options?: { out?: Tensor }): Tensor
  unfoldCopy(input: Tensor, dimension: number, size: number, options: { step: number; out?: Tensor }): Tensor
  unfoldCopy(input: Tensor, dimension: number, options: { size: number; step: number; out?: Tensor }): Tensor
  unfoldCopy(input: Tensor, options: { dimension: number; size: number; step: number; out?: Tensor }): Tensor
  unfoldCopy(options: { input: Tensor; dimension: number; size: number; step: number; out?: Tensor }): Tensor
  /**
   * `aten::uniform(Tensor self, float from=0., float to=1., *, Generator? generator=None) -> Tensor`
   * @param from default `0`
   * @param to default `1`
   */
  uniform(input: Tensor, from?: number, to?: number, options?: { generator?: Generator | null; out?: Tensor }): Tensor
  uniform(input: Tensor, from: number, options: { to?: number; generator?: Generator | null; out?: Tensor }): Tensor
  uniform(input: Tensor, options: { from?: number; to?: number; generator?: Generator | null; out?: Tensor }): Tensor
  uniform(options: { input: Tensor; from?: number; to?: number; generator?: Generator | null; out?: Tensor }): Tensor
  /**
   * `torch.Tensor.uniform_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.uniform_.html
   * @param from default `0`
   * @param to default `1`
   */
  uniform_(input: Tensor, from?: number, to?: number, options?: { generator?: Generator | null }): Tensor
  uniform_(input: Tensor, from: number, options: { to?: number; generator?: Generator | null }): Tensor
  uniform_(input: Tensor, options: { from?: number; to?: number; generator?: Generator | null }): Tensor
  uniform_(options: { input: Tensor; from?: number; to?: number; generator?: Generator | null }): Tensor
  /**
   * `aten::unique_dim(Tensor self, int dim, bool sorted=True, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`
   * @param sorted default `true`
   * @param returnInverse default `false`
   * @param returnCounts default `false`
   */
  uniqueDim(input: Tensor, dim: number, sorted?: boolean, returnInverse?: boolean, returnCounts?: boolean, options?: { out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  uniqueDim(input: Tensor, dim: number, sorted: boolean, returnInverse: boolean, options: { returnCounts?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  uniqueDim(input: Tensor, dim: number, sorted: boolean, options: { returnInverse?: boolean; returnCounts?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  uniqueDim(input: Tensor, dim: number, options: { sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  uniqueDim(input: Tensor, options: { dim: number; sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  uniqueDim(options: { input: Tensor; dim: number; sorted?: boolean; returnInverse?: boolean; returnCounts?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  /**
   * `aten::unique_dim_consecutive(Tensor self, int dim, bool return_inverse=False, bool return_counts=False) -> (Tensor, Tensor, Tensor)`
   * @param returnInverse default `false`
   * @param returnCounts default `false`
   */
  uniqueDimConsecutive(input: Tensor, dim: number, returnInverse?: boolean, returnCounts?: boolean, options?: { out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  uniqueDimConsecutive(input: Tensor, dim: number, returnInverse: boolean, options: { returnCounts?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  uniqueDimConsecutive(input: Tensor, dim: number, options: { returnInverse?: boolean; returnCounts?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  uniqueDimConsecutive(input: Tensor, options: { dim: number; returnInverse?: boolean; returnCounts?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  uniqueDimConsecutive(options: { input: Tensor; dim: number; returnInverse?: boolean; returnCounts?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): [Tensor, Tensor, Tensor]
  /**
   * `aten::unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]`
   * @param dim default `0`
   */
  unsafeChunk(input: Tensor, chunks: number, dim?: number): Tensor[]
  unsafeChunk(input: Tensor, chunks: number, options: { dim?: number }): Tensor[]
  unsafeChunk(input: Tensor, options: { chunks: number; dim?: number }): Tensor[]
  unsafeChunk(options: { input: Tensor; chunks: number; dim?: number }): Tensor[]
  /**
   * `aten::unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) -> Tensor[]`
   * @param dim default `0`
   */
  unsafeSplit(input: Tensor, splitSize: number, dim?: number, options?: { out?: readonly Tensor[] }): Tensor[]
  unsafeSplit(input: Tensor, splitSize: number, options: { dim?: number; out?: readonly Tensor[] }): Tensor[]
  unsafeSplit(input: Tensor, options: { splitSize: number; dim?: number; out?: readonly Tensor[] }): Tensor[]
  unsafeSplit(options: { input: Tensor; splitSize: number; dim?: number; out?: readonly Tensor[] }): Tensor[]
  /**
   * `aten::unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]`
   * @param dim default `0`
   */
  unsafeSplitWithSizes(input: Tensor, splitSizes: readonly number[], dim?: number, options?: { out?: readonly Tensor[] }): Tensor[]
  unsafeSplitWithSizes(input: Tensor, splitSizes: readonly number[], options: { dim?: number; out?: readonly Tensor[] }): Tensor[]
  unsafeSplitWithSizes(input: Tensor, options: { splitSizes: readonly number[]; dim?: number; out?: readonly Tensor[] }): Tensor[]
  unsafeSplitWithSizes(options: { input: Tensor; splitSizes: readonly number[]; dim?: number; out?: readonly Tensor[] }): Tensor[]
  /** `torch.unsqueeze`: https://docs.pytorch.org/docs/stable/generated/torch.unsqueeze.html */
  unsqueeze(input: Tensor, dim: number): Tensor
  unsqueeze(input: Tensor, options: { dim: number }): Tensor
  unsqueeze(options: { input: Tensor; dim: number }): Tensor
  /** `torch.Tensor.unsqueeze_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.unsqueeze_.html */
  unsqueeze_(input: Tensor, dim: number): Tensor
  unsqueeze_(input: Tensor, options: { dim: number }): Tensor
  unsqueeze_(options: { input: Tensor; dim: number }): Tensor
  /** `aten::unsqueeze_copy(Tensor self, int dim) -> Tensor` */
  unsqueezeCopy(input: Tensor, dim: number, options?: { out?: Tensor }): Tensor
  unsqueezeCopy(input: Tensor, options: { dim: number; out?: Tensor }): Tensor
  unsqueezeCopy(options: { input: Tensor; dim: number; out?: Tensor }): Tensor
  /** `aten::upsample_bicubic2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleBicubic2d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor }): Tensor
  upsampleBicubic2d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, options: { scalesW?: number | null; out?: Tensor }): Tensor
  upsampleBicubic2d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleBicubic2d(input: Tensor, outputSize: number | readonly number[], options: { alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleBicubic2d(input: Tensor, options: { outputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleBicubic2d(options: { input: Tensor; outputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  /** `aten::upsample_bicubic2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsampleBicubic2d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor
  upsampleBicubic2d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, options: { scaleFactors: readonly number[] | null }): Tensor
  upsampleBicubic2d(input: Tensor, outputSize: readonly number[] | null, options: { alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor
  upsampleBicubic2d(input: Tensor, options: { outputSize: readonly number[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor
  upsampleBicubic2d(options: { input: Tensor; outputSize: readonly number[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor
  /** `aten::upsample_bicubic2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleBicubic2dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor }): Tensor
  upsampleBicubic2dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, options: { scalesW?: number | null; out?: Tensor }): Tensor
  upsampleBicubic2dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleBicubic2dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options: { alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleBicubic2dBackward(gradOutput: Tensor, outputSize: number | readonly number[], options: { inputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleBicubic2dBackward(gradOutput: Tensor, options: { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleBicubic2dBackward(options: { gradOutput: Tensor; outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  /** `aten::upsample_bilinear2d(Tensor self, SymInt[2] output_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleBilinear2d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor }): Tensor
  upsampleBilinear2d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, options: { scalesW?: number | null; out?: Tensor }): Tensor
  upsampleBilinear2d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleBilinear2d(input: Tensor, outputSize: number | readonly number[], options: { alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleBilinear2d(input: Tensor, options: { outputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleBilinear2d(options: { input: Tensor; outputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  /** `aten::upsample_bilinear2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsampleBilinear2d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null, options?: { out?: Tensor }): Tensor
  upsampleBilinear2d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, options: { scaleFactors: readonly number[] | null; out?: Tensor }): Tensor
  upsampleBilinear2d(input: Tensor, outputSize: readonly number[] | null, options: { alignCorners: boolean; scaleFactors: readonly number[] | null; out?: Tensor }): Tensor
  upsampleBilinear2d(input: Tensor, options: { outputSize: readonly number[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null; out?: Tensor }): Tensor
  upsampleBilinear2d(options: { input: Tensor; outputSize: readonly number[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null; out?: Tensor }): Tensor
  /** `aten::upsample_bilinear2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, bool align_corners, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleBilinear2dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor }): Tensor
  upsampleBilinear2dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesH: number | null, options: { scalesW?: number | null; out?: Tensor }): Tensor
  upsampleBilinear2dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleBilinear2dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options: { alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleBilinear2dBackward(gradOutput: Tensor, outputSize: number | readonly number[], options: { inputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleBilinear2dBackward(gradOutput: Tensor, options: { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleBilinear2dBackward(options: { gradOutput: Tensor; outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  /** `aten::upsample_linear1d(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor` */
  upsampleLinear1d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scales?: number | null, options?: { out?: Tensor }): Tensor
  upsampleLinear1d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options: { scales?: number | null; out?: Tensor }): Tensor
  upsampleLinear1d(input: Tensor, outputSize: number | readonly number[], options: { alignCorners: boolean; scales?: number | null; out?: Tensor }): Tensor
  upsampleLinear1d(input: Tensor, options: { outputSize: number | readonly number[]; alignCorners: boolean; scales?: number | null; out?: Tensor }): Tensor
  upsampleLinear1d(options: { input: Tensor; outputSize: number | readonly number[]; alignCorners: boolean; scales?: number | null; out?: Tensor }): Tensor
  /** `aten::upsample_linear1d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsampleLinear1d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor
  upsampleLinear1d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, options: { scaleFactors: readonly number[] | null }): Tensor
  upsampleLinear1d(input: Tensor, outputSize: readonly number[] | null, options: { alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor
  upsampleLinear1d(input: Tensor, options: { outputSize: readonly number[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor
  upsampleLinear1d(options: { input: Tensor; outputSize: readonly number[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor
  /** `aten::upsample_linear1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, bool align_corners, float? scales=None) -> Tensor` */
  upsampleLinear1dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scales?: number | null, options?: { out?: Tensor }): Tensor
  upsampleLinear1dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scales?: number | null; out?: Tensor }): Tensor
  upsampleLinear1dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options: { alignCorners: boolean; scales?: number | null; out?: Tensor }): Tensor
  upsampleLinear1dBackward(gradOutput: Tensor, outputSize: number | readonly number[], options: { inputSize: number | readonly number[]; alignCorners: boolean; scales?: number | null; out?: Tensor }): Tensor
  upsampleLinear1dBackward(gradOutput: Tensor, options: { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scales?: number | null; out?: Tensor }): Tensor
  upsampleLinear1dBackward(options: { gradOutput: Tensor; outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scales?: number | null; out?: Tensor }): Tensor
  /** `aten::upsample_nearest1d(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor` */
  upsampleNearest1d(input: Tensor, outputSize: number | readonly number[], scales?: number | null, options?: { out?: Tensor }): Tensor
  upsampleNearest1d(input: Tensor, outputSize: number | readonly number[], options: { scales?: number | null; out?: Tensor }): Tensor
  upsampleNearest1d(input: Tensor, options: { outputSize: number | readonly number[]; scales?: number | null; out?: Tensor }): Tensor
  upsampleNearest1d(options: { input: Tensor; outputSize: number | readonly number[]; scales?: number | null; out?: Tensor }): Tensor
  /** `aten::upsample_nearest1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsampleNearest1d(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor
  upsampleNearest1d(input: Tensor, outputSize: readonly number[] | null, options: { scaleFactors: readonly number[] | null }): Tensor
  upsampleNearest1d(input: Tensor, options: { outputSize: readonly number[] | null; scaleFactors: readonly number[] | null }): Tensor
  upsampleNearest1d(options: { input: Tensor; outputSize: readonly number[] | null; scaleFactors: readonly number[] | null }): Tensor
  /** `aten::upsample_nearest1d_backward(Tensor grad_output, SymInt[1] output_size, SymInt[3] input_size, float? scales=None) -> Tensor` */
  upsampleNearest1dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scales?: number | null, options?: { out?: Tensor }): Tensor
  upsampleNearest1dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options: { scales?: number | null; out?: Tensor }): Tensor
  upsampleNearest1dBackward(gradOutput: Tensor, outputSize: number | readonly number[], options: { inputSize: number | readonly number[]; scales?: number | null; out?: Tensor }): Tensor
  upsampleNearest1dBackward(gradOutput: Tensor, options: { outputSize: number | readonly number[]; inputSize: number | readonly number[]; scales?: number | null; out?: Tensor }): Tensor
  upsampleNearest1dBackward(options: { gradOutput: Tensor; outputSize: number | readonly number[]; inputSize: number | readonly number[]; scales?: number | null; out?: Tensor }): Tensor
  /** `aten::upsample_nearest2d(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleNearest2d(input: Tensor, outputSize: number | readonly number[], scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor }): Tensor
  upsampleNearest2d(input: Tensor, outputSize: number | readonly number[], scalesH: number | null, options: { scalesW?: number | null; out?: Tensor }): Tensor
  upsampleNearest2d(input: Tensor, outputSize: number | readonly number[], options: { scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleNearest2d(input: Tensor, options: { outputSize: number | readonly number[]; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleNearest2d(options: { input: Tensor; outputSize: number | readonly number[]; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  /** `aten::upsample_nearest2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsampleNearest2d(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null, options?: { out?: Tensor }): Tensor
  upsampleNearest2d(input: Tensor, outputSize: readonly number[] | null, options: { scaleFactors: readonly number[] | null; out?: Tensor }): Tensor
  upsampleNearest2d(input: Tensor, options: { outputSize: readonly number[] | null; scaleFactors: readonly number[] | null; out?: Tensor }): Tensor
  upsampleNearest2d(options: { input: Tensor; outputSize: readonly number[] | null; scaleFactors: readonly number[] | null; out?: Tensor }): Tensor
  /** `aten::upsample_nearest2d_backward(Tensor grad_output, SymInt[2] output_size, SymInt[4] input_size, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleNearest2dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor }): Tensor
  upsampleNearest2dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scalesH: number | null, options: { scalesW?: number | null; out?: Tensor }): Tensor
  upsampleNearest2dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options: { scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleNearest2dBackward(gradOutput: Tensor, outputSize: number | readonly number[], options: { inputSize: number | readonly number[]; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleNearest2dBackward(gradOutput: Tensor, options: { outputSize: number | readonly number[]; inputSize: number | readonly number[]; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleNearest2dBackward(options: { gradOutput: Tensor; outputSize: number | readonly number[]; inputSize: number | readonly number[]; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  /** `aten::upsample_nearest3d(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleNearest3d(input: Tensor, outputSize: number | readonly number[], scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor }): Tensor
  upsampleNearest3d(input: Tensor, outputSize: number | readonly number[], scalesD: number | null, scalesH: number | null, options: { scalesW?: number | null; out?: Tensor }): Tensor
  upsampleNearest3d(input: Tensor, outputSize: number | readonly number[], scalesD: number | null, options: { scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleNearest3d(input: Tensor, outputSize: number | readonly number[], options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleNearest3d(input: Tensor, options: { outputSize: number | readonly number[]; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleNearest3d(options: { input: Tensor; outputSize: number | readonly number[]; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  /** `aten::upsample_nearest3d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor` */
  upsampleNearest3d(input: Tensor, outputSize: readonly number[] | null, scaleFactors: readonly number[] | null): Tensor
  upsampleNearest3d(input: Tensor, outputSize: readonly number[] | null, options: { scaleFactors: readonly number[] | null }): Tensor
  upsampleNearest3d(input: Tensor, options: { outputSize: readonly number[] | null; scaleFactors: readonly number[] | null }): Tensor
  upsampleNearest3d(options: { input: Tensor; outputSize: readonly number[] | null; scaleFactors: readonly number[] | null }): Tensor
  /** `aten::upsample_nearest3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleNearest3dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor }): Tensor
  upsampleNearest3dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scalesD: number | null, scalesH: number | null, options: { scalesW?: number | null; out?: Tensor }): Tensor
  upsampleNearest3dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], scalesD: number | null, options: { scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleNearest3dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleNearest3dBackward(gradOutput: Tensor, outputSize: number | readonly number[], options: { inputSize: number | readonly number[]; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleNearest3dBackward(gradOutput: Tensor, options: { outputSize: number | readonly number[]; inputSize: number | readonly number[]; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleNearest3dBackward(options: { gradOutput: Tensor; outputSize: number | readonly number[]; inputSize: number | readonly number[]; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  /** `aten::upsample_trilinear3d(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleTrilinear3d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor }): Tensor
  upsampleTrilinear3d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesD: number | null, scalesH: number | null, options: { scalesW?: number | null; out?: Tensor }): Tensor
  upsampleTrilinear3d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, scalesD: number | null, options: { scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleTrilinear3d(input: Tensor, outputSize: number | readonly number[], alignCorners: boolean, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleTrilinear3d(input: Tensor, outputSize: number | readonly number[], options: { alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleTrilinear3d(input: Tensor, options: { outputSize: number | readonly number[]; alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleTrilinear3d(options: { input: Tensor; outputSize: number | readonly number[]; alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  /** `aten::upsample_trilinear3d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor` */
  upsampleTrilinear3d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, scaleFactors: readonly number[] | null): Tensor
  upsampleTrilinear3d(input: Tensor, outputSize: readonly number[] | null, alignCorners: boolean, options: { scaleFactors: readonly number[] | null }): Tensor
  upsampleTrilinear3d(input: Tensor, outputSize: readonly number[] | null, options: { alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor
  upsampleTrilinear3d(input: Tensor, options: { outputSize: readonly number[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor
  upsampleTrilinear3d(options: { input: Tensor; outputSize: readonly number[] | null; alignCorners: boolean; scaleFactors: readonly number[] | null }): Tensor
  /** `aten::upsample_trilinear3d_backward(Tensor grad_output, SymInt[3] output_size, SymInt[5] input_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor` */
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesD?: number | null, scalesH?: number | null, scalesW?: number | null, options?: { out?: Tensor }): Tensor
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesD: number | null, scalesH: number | null, options: { scalesW?: number | null; out?: Tensor }): Tensor
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, scalesD: number | null, options: { scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], alignCorners: boolean, options: { scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: number | readonly number[], inputSize: number | readonly number[], options: { alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleTrilinear3dBackward(gradOutput: Tensor, outputSize: number | readonly number[], options: { inputSize: number | readonly number[]; alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleTrilinear3dBackward(gradOutput: Tensor, options: { outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  upsampleTrilinear3dBackward(options: { gradOutput: Tensor; outputSize: number | readonly number[]; inputSize: number | readonly number[]; alignCorners: boolean; scalesD?: number | null; scalesH?: number | null; scalesW?: number | null; out?: Tensor }): Tensor
  /** `aten::value_selecting_reduction_backward(Tensor grad, int dim, Tensor indices, SymInt[] sizes, bool keepdim) -> Tensor` */
  valueSelectingReductionBackward(grad: Tensor, dim: number, indices: Tensor, sizes: readonly number[], keepdim: boolean): Tensor
  valueSelectingReductionBackward(grad: Tensor, dim: number, indices: Tensor, sizes: readonly number[], options: { keepdim: boolean }): Tensor
  valueSelectingReductionBackward(grad: Tensor, dim: number, indices: Tensor, options: { sizes: readonly number[]; keepdim: boolean }): Tensor
  valueSelectingReductionBackward(grad: Tensor, dim: number, options: { indices: Tensor; sizes: readonly number[]; keepdim: boolean }): Tensor
  valueSelectingReductionBackward(grad: Tensor, options: { dim: number; indices: Tensor; sizes: readonly number[]; keepdim: boolean }): Tensor
  valueSelectingReductionBackward(options: { grad: Tensor; dim: number; indices: Tensor; sizes: readonly number[]; keepdim: boolean }): Tensor
  /** `torch.Tensor.values`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.values.html */
  values(input: Tensor): Tensor
  values(options: { input: Tensor }): Tensor
  /** `aten::values_copy(Tensor self) -> Tensor` */
  valuesCopy(input: Tensor, options?: { out?: Tensor }): Tensor
  valuesCopy(options: { input: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.vander`: https://docs.pytorch.org/docs/stable/generated/torch.vander.html
   * @param increasing default `false`
   */
  vander(x: Tensor, N?: number | null, increasing?: boolean): Tensor
  vander(x: Tensor, N: number | null, options: { increasing?: boolean }): Tensor
  vander(x: Tensor, options: { N?: number | null; increasing?: boolean }): Tensor
  vander(options: { x: Tensor; N?: number | null; increasing?: boolean }): Tensor
  /**
   * `torch.var`: https://docs.pytorch.org/docs/stable/generated/torch.var.html
   * @param unbiased default `true`
   */
  var(input: Tensor, unbiased?: boolean): Tensor
  var(input: Tensor, options: { unbiased?: boolean }): Tensor
  var(options: { input: Tensor; unbiased?: boolean }): Tensor
  /**
   * `torch.var`: https://docs.pytorch.org/docs/stable/generated/torch.var.html
   * @param options.keepdim default `false`
   */
  var(input: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean; out?: Tensor }): Tensor
  var(input: Tensor, options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; out?: Tensor }): Tensor
  var(options: { input: Tensor; dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.var`: https://docs.pytorch.org/docs/stable/generated/torch.var.html
   * @param unbiased default `true`
   * @param keepdim default `false`
   */
  var(input: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean, options?: { out?: Tensor }): Tensor
  var(input: Tensor, dim: number | readonly number[] | null, unbiased: boolean, options: { keepdim?: boolean; out?: Tensor }): Tensor
  var(input: Tensor, dim: number | readonly number[] | null, options: { unbiased?: boolean; keepdim?: boolean; out?: Tensor }): Tensor
  var(input: Tensor, options: { dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; out?: Tensor }): Tensor
  var(options: { input: Tensor; dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.var_mean`: https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html
   * @param unbiased default `true`
   */
  varMean(input: Tensor, unbiased?: boolean): [Tensor, Tensor]
  varMean(input: Tensor, options: { unbiased?: boolean }): [Tensor, Tensor]
  varMean(options: { input: Tensor; unbiased?: boolean }): [Tensor, Tensor]
  /**
   * `torch.var_mean`: https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html
   * @param options.keepdim default `false`
   */
  varMean(input: Tensor, dim?: number | readonly number[] | null, options?: { correction?: Scalar | null; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  varMean(input: Tensor, options: { dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  varMean(options: { input: Tensor; dim?: number | readonly number[] | null; correction?: Scalar | null; keepdim?: boolean; out?: readonly [Tensor, Tensor] }): [Tensor, Tensor]
  /**
   * `torch.var_mean`: https://docs.pytorch.org/docs/stable/generated/torch.var_mean.html
   * @param unbiased default `true`
   * @param keepdim default `false`
   */
  varMean(input: Tensor, dim: number | readonly number[] | null, unbiased?: boolean, keepdim?: boolean): [Tensor, Tensor]
  varMean(input: Tensor, dim: number | readonly number[] | null, unbiased: boolean, options: { keepdim?: boolean }): [Tensor, Tensor]
  varMean(input: Tensor, dim: number | readonly number[] | null, options: { unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor]
  varMean(input: Tensor, options: { dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor]
  varMean(options: { input: Tensor; dim: number | readonly number[] | null; unbiased?: boolean; keepdim?: boolean }): [Tensor, Tensor]
  /** `torch.vdot`: https://docs.pytorch.org/docs/stable/generated/torch.vdot.html */
  vdot(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  vdot(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  vdot(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.view`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html */
  view(input: Tensor, dtype: Dtype): Tensor
  view(input: Tensor, options: Keywords<{ dtype: Dtype }>): Tensor
  view(options: Keywords<{ input: Tensor; dtype: Dtype }>): Tensor
  /** `torch.Tensor.view`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view.html */
  view(input: Tensor, size: readonly number[]): Tensor
  view(input: Tensor, options: { size: readonly number[] }): Tensor
  view(options: { input: Tensor; size: readonly number[] }): Tensor
  /** `torch.Tensor.view_as`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.view_as.html */
  viewAs(input: Tensor, other: Tensor): Tensor
  viewAs(input: Tensor, options: { other: Tensor }): Tensor
  viewAs(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.view_as_complex`: https://docs.pytorch.org/docs/stable/generated/torch.view_as_complex.html */
  viewAsComplex(input: Tensor): Tensor
  viewAsComplex(options: { input: Tensor }): Tensor
  /** `aten::view_as_complex_copy(Tensor self) -> Tensor` */
  viewAsComplexCopy(input: Tensor, options?: { out?: Tensor }): Tensor
  viewAsComplexCopy(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.view_as_real`: https://docs.pytorch.org/docs/stable/generated/torch.view_as_real.html */
  viewAsReal(input: Tensor): Tensor
  viewAsReal(options: { input: Tensor }): Tensor
  /** `aten::view_as_real_copy(Tensor self) -> Tensor` */
  viewAsRealCopy(input: Tensor, options?: { out?: Tensor }): Tensor
  viewAsRealCopy(options: { input: Tensor; out?: Tensor }): Tensor
  /** `aten::view_copy.dtype(Tensor self, ScalarType dtype) -> Tensor` */
  viewCopy(input: Tensor, dtype: Dtype, options?: { out?: Tensor }): Tensor
  viewCopy(input: Tensor, options: Keywords<{ dtype: Dtype; out?: Tensor }>): Tensor
  viewCopy(options: Keywords<{ input: Tensor; dtype: Dtype; out?: Tensor }>): Tensor
  /** `aten::view_copy(Tensor self, SymInt[] size) -> Tensor` */
  viewCopy(input: Tensor, size: readonly number[], options?: { out?: Tensor }): Tensor
  viewCopy(input: Tensor, options: { size: readonly number[]; out?: Tensor }): Tensor
  viewCopy(options: { input: Tensor; size: readonly number[]; out?: Tensor }): Tensor
  /** `torch.vsplit`: https://docs.pytorch.org/docs/stable/generated/torch.vsplit.html */
  vsplit(input: Tensor, sections: number): Tensor[]
  vsplit(input: Tensor, options: { sections: number }): Tensor[]
  vsplit(options: { input: Tensor; sections: number }): Tensor[]
  /** `torch.vsplit`: https://docs.pytorch.org/docs/stable/generated/torch.vsplit.html */
  vsplit(input: Tensor, indices: readonly number[]): Tensor[]
  vsplit(input: Tensor, options: { indices: readonly number[] }): Tensor[]
  vsplit(options: { input: Tensor; indices: readonly number[] }): Tensor[]
  /** `torch.vstack`: https://docs.pytorch.org/docs/stable/generated/torch.vstack.html */
  vstack(tensors: readonly Tensor[], options?: { out?: Tensor }): Tensor
  vstack(options: { tensors: readonly Tensor[]; out?: Tensor }): Tensor
  /** `torch.where`: https://docs.pytorch.org/docs/stable/generated/torch.where.html */
  where(condition: Tensor): Tensor[]
  where(options: { condition: Tensor }): Tensor[]
  /** `torch.where`: https://docs.pytorch.org/docs/stable/generated/torch.where.html */
  where(condition: Tensor, self: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  where(condition: Tensor, self: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  where(condition: Tensor, options: { self: Tensor; other: Tensor; out?: Tensor }): Tensor
  where(options: { condition: Tensor; self: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.where`: https://docs.pytorch.org/docs/stable/generated/torch.where.html */
  where(condition: Tensor, self: Tensor, other: Scalar): Tensor
  where(condition: Tensor, self: Tensor, options: { other: Scalar }): Tensor
  where(condition: Tensor, options: { self: Tensor; other: Scalar }): Tensor
  where(options: { condition: Tensor; self: Tensor; other: Scalar }): Tensor
  /** `torch.where`: https://docs.pytorch.org/docs/stable/generated/torch.where.html */
  where(condition: Tensor, self: Scalar, other: Tensor): Tensor
  where(condition: Tensor, self: Scalar, options: { other: Tensor }): Tensor
  where(condition: Tensor, options: { self: Scalar; other: Tensor }): Tensor
  where(options: { condition: Tensor; self: Scalar; other: Tensor }): Tensor
  /** `torch.where`: https://docs.pytorch.org/docs/stable/generated/torch.where.html */
  where(condition: Tensor, self: Scalar, other: Scalar): Tensor
  where(condition: Tensor, self: Scalar, options: { other: Scalar }): Tensor
  where(condition: Tensor, options: { self: Scalar; other: Scalar }): Tensor
  where(options: { condition: Tensor; self: Scalar; other: Scalar }): Tensor
  /** `torch.xlogy`: https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html */
  xlogy(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  xlogy(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  xlogy(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.xlogy`: https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html */
  xlogy(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  xlogy(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  xlogy(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.xlogy`: https://docs.pytorch.org/docs/stable/generated/torch.xlogy.html */
  xlogy(input: Scalar, other: Tensor, options?: { out?: Tensor }): Tensor
  xlogy(input: Scalar, options: { other: Tensor; out?: Tensor }): Tensor
  xlogy(options: { input: Scalar; other: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.xlogy_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html */
  xlogy_(input: Tensor, other: Tensor): Tensor
  xlogy_(input: Tensor, options: { other: Tensor }): Tensor
  xlogy_(options: { input: Tensor; other: Tensor }): Tensor
  /** `torch.Tensor.xlogy_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.xlogy_.html */
  xlogy_(input: Tensor, other: Scalar): Tensor
  xlogy_(input: Tensor, options: { other: Scalar }): Tensor
  xlogy_(options: { input: Tensor; other: Scalar }): Tensor
  /** `aten::zero(Tensor self) -> Tensor` */
  zero(input: Tensor, options?: { out?: Tensor }): Tensor
  zero(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.Tensor.zero_`: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.zero_.html */
  zero_(input: Tensor): Tensor
  zero_(options: { input: Tensor }): Tensor
  /** `torch.zeros`: https://docs.pytorch.org/docs/stable/generated/torch.zeros.html */
  zeros(size: readonly number[], options?: { out?: Tensor } & FactoryOptions): Tensor
  zeros(...size: readonly number[]): Tensor
  zeros(...sizeAndOptions: readonly [...size: number[], options: { out?: Tensor } & FactoryOptions]): Tensor
  zeros(options: { size: readonly number[]; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.zeros_like`: https://docs.pytorch.org/docs/stable/generated/torch.zeros_like.html */
  zerosLike(input: Tensor, options?: { memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
  zerosLike(options: { input: Tensor; memoryFormat?: MemoryFormat | null; out?: Tensor } & FactoryOptions): Tensor
}
