// Generated from the schemas of libtorch by `npm run generate`: do not edit.
import type { Dtype } from '../dtype.js'
import type { Keywords, Scalar } from '../operator-types.js'
import type { Tensor } from '../tensor.js'

/** `torch.special`: https://docs.pytorch.org/docs/stable/special.html */
export interface SpecialFunctions {
  /** `torch.special.airy_ai`: https://docs.pytorch.org/docs/stable/special.html#torch.special.airy_ai */
  airyAi(x: Tensor, options?: { out?: Tensor }): Tensor
  airyAi(options: { x: Tensor; out?: Tensor }): Tensor
  /** `torch.special.bessel_j0`: https://docs.pytorch.org/docs/stable/special.html#torch.special.bessel_j0 */
  besselJ0(input: Tensor, options?: { out?: Tensor }): Tensor
  besselJ0(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.bessel_j1`: https://docs.pytorch.org/docs/stable/special.html#torch.special.bessel_j1 */
  besselJ1(input: Tensor, options?: { out?: Tensor }): Tensor
  besselJ1(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.bessel_y0`: https://docs.pytorch.org/docs/stable/special.html#torch.special.bessel_y0 */
  besselY0(input: Tensor, options?: { out?: Tensor }): Tensor
  besselY0(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.bessel_y1`: https://docs.pytorch.org/docs/stable/special.html#torch.special.bessel_y1 */
  besselY1(input: Tensor, options?: { out?: Tensor }): Tensor
  besselY1(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.chebyshev_polynomial_t`: https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_t */
  chebyshevPolynomialT(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor
  chebyshevPolynomialT(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor
  chebyshevPolynomialT(options: { x: Tensor; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.chebyshev_polynomial_t`: https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_t */
  chebyshevPolynomialT(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor
  chebyshevPolynomialT(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor
  chebyshevPolynomialT(options: { x: Tensor; n: Scalar; out?: Tensor }): Tensor
  /** `torch.special.chebyshev_polynomial_t`: https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_t */
  chebyshevPolynomialT(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor
  chebyshevPolynomialT(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor
  chebyshevPolynomialT(options: { x: Scalar; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.chebyshev_polynomial_u`: https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_u */
  chebyshevPolynomialU(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor
  chebyshevPolynomialU(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor
  chebyshevPolynomialU(options: { x: Tensor; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.chebyshev_polynomial_u`: https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_u */
  chebyshevPolynomialU(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor
  chebyshevPolynomialU(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor
  chebyshevPolynomialU(options: { x: Tensor; n: Scalar; out?: Tensor }): Tensor
  /** `torch.special.chebyshev_polynomial_u`: https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_u */
  chebyshevPolynomialU(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor
  chebyshevPolynomialU(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor
  chebyshevPolynomialU(options: { x: Scalar; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.chebyshev_polynomial_v`: https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_v */
  chebyshevPolynomialV(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor
  chebyshevPolynomialV(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor
  chebyshevPolynomialV(options: { x: Tensor; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.chebyshev_polynomial_v`: https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_v */
  chebyshevPolynomialV(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor
  chebyshevPolynomialV(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor
  chebyshevPolynomialV(options: { x: Tensor; n: Scalar; out?: Tensor }): Tensor
  /** `torch.special.chebyshev_polynomial_v`: https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_v */
  chebyshevPolynomialV(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor
  chebyshevPolynomialV(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor
  chebyshevPolynomialV(options: { x: Scalar; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.chebyshev_polynomial_w`: https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_w */
  chebyshevPolynomialW(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor
  chebyshevPolynomialW(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor
  chebyshevPolynomialW(options: { x: Tensor; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.chebyshev_polynomial_w`: https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_w */
  chebyshevPolynomialW(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor
  chebyshevPolynomialW(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor
  chebyshevPolynomialW(options: { x: Tensor; n: Scalar; out?: Tensor }): Tensor
  /** `torch.special.chebyshev_polynomial_w`: https://docs.pytorch.org/docs/stable/special.html#torch.special.chebyshev_polynomial_w */
  chebyshevPolynomialW(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor
  chebyshevPolynomialW(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor
  chebyshevPolynomialW(options: { x: Scalar; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.digamma`: https://docs.pytorch.org/docs/stable/special.html#torch.special.digamma */
  digamma(input: Tensor, options?: { out?: Tensor }): Tensor
  digamma(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.entr`: https://docs.pytorch.org/docs/stable/special.html#torch.special.entr */
  entr(input: Tensor, options?: { out?: Tensor }): Tensor
  entr(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.erf`: https://docs.pytorch.org/docs/stable/special.html#torch.special.erf */
  erf(input: Tensor, options?: { out?: Tensor }): Tensor
  erf(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.erfc`: https://docs.pytorch.org/docs/stable/special.html#torch.special.erfc */
  erfc(input: Tensor, options?: { out?: Tensor }): Tensor
  erfc(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.erfcx`: https://docs.pytorch.org/docs/stable/special.html#torch.special.erfcx */
  erfcx(input: Tensor, options?: { out?: Tensor }): Tensor
  erfcx(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.erfinv`: https://docs.pytorch.org/docs/stable/special.html#torch.special.erfinv */
  erfinv(input: Tensor, options?: { out?: Tensor }): Tensor
  erfinv(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.exp2`: https://docs.pytorch.org/docs/stable/special.html#torch.special.exp2 */
  exp2(input: Tensor, options?: { out?: Tensor }): Tensor
  exp2(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.expit`: https://docs.pytorch.org/docs/stable/special.html#torch.special.expit */
  expit(input: Tensor, options?: { out?: Tensor }): Tensor
  expit(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.expm1`: https://docs.pytorch.org/docs/stable/special.html#torch.special.expm1 */
  expm1(input: Tensor, options?: { out?: Tensor }): Tensor
  expm1(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.gammainc`: https://docs.pytorch.org/docs/stable/special.html#torch.special.gammainc */
  gammainc(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  gammainc(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  gammainc(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.special.gammaincc`: https://docs.pytorch.org/docs/stable/special.html#torch.special.gammaincc */
  gammaincc(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  gammaincc(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  gammaincc(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.special.gammaln`: https://docs.pytorch.org/docs/stable/special.html#torch.special.gammaln */
  gammaln(input: Tensor, options?: { out?: Tensor }): Tensor
  gammaln(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.hermite_polynomial_h`: https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_h */
  hermitePolynomialH(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor
  hermitePolynomialH(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor
  hermitePolynomialH(options: { x: Tensor; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.hermite_polynomial_h`: https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_h */
  hermitePolynomialH(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor
  hermitePolynomialH(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor
  hermitePolynomialH(options: { x: Tensor; n: Scalar; out?: Tensor }): Tensor
  /** `torch.special.hermite_polynomial_h`: https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_h */
  hermitePolynomialH(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor
  hermitePolynomialH(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor
  hermitePolynomialH(options: { x: Scalar; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.hermite_polynomial_he`: https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_he */
  hermitePolynomialHe(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor
  hermitePolynomialHe(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor
  hermitePolynomialHe(options: { x: Tensor; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.hermite_polynomial_he`: https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_he */
  hermitePolynomialHe(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor
  hermitePolynomialHe(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor
  hermitePolynomialHe(options: { x: Tensor; n: Scalar; out?: Tensor }): Tensor
  /** `torch.special.hermite_polynomial_he`: https://docs.pytorch.org/docs/stable/special.html#torch.special.hermite_polynomial_he */
  hermitePolynomialHe(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor
  hermitePolynomialHe(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor
  hermitePolynomialHe(options: { x: Scalar; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.i0`: https://docs.pytorch.org/docs/stable/special.html#torch.special.i0 */
  i0(input: Tensor, options?: { out?: Tensor }): Tensor
  i0(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.i0e`: https://docs.pytorch.org/docs/stable/special.html#torch.special.i0e */
  i0e(input: Tensor, options?: { out?: Tensor }): Tensor
  i0e(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.i1`: https://docs.pytorch.org/docs/stable/special.html#torch.special.i1 */
  i1(input: Tensor, options?: { out?: Tensor }): Tensor
  i1(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.i1e`: https://docs.pytorch.org/docs/stable/special.html#torch.special.i1e */
  i1e(input: Tensor, options?: { out?: Tensor }): Tensor
  i1e(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.laguerre_polynomial_l`: https://docs.pytorch.org/docs/stable/special.html#torch.special.laguerre_polynomial_l */
  laguerrePolynomialL(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor
  laguerrePolynomialL(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor
  laguerrePolynomialL(options: { x: Tensor; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.laguerre_polynomial_l`: https://docs.pytorch.org/docs/stable/special.html#torch.special.laguerre_polynomial_l */
  laguerrePolynomialL(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor
  laguerrePolynomialL(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor
  laguerrePolynomialL(options: { x: Tensor; n: Scalar; out?: Tensor }): Tensor
  /** `torch.special.laguerre_polynomial_l`: https://docs.pytorch.org/docs/stable/special.html#torch.special.laguerre_polynomial_l */
  laguerrePolynomialL(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor
  laguerrePolynomialL(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor
  laguerrePolynomialL(options: { x: Scalar; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.legendre_polynomial_p`: https://docs.pytorch.org/docs/stable/special.html#torch.special.legendre_polynomial_p */
  legendrePolynomialP(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor
  legendrePolynomialP(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor
  legendrePolynomialP(options: { x: Tensor; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.legendre_polynomial_p`: https://docs.pytorch.org/docs/stable/special.html#torch.special.legendre_polynomial_p */
  legendrePolynomialP(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor
  legendrePolynomialP(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor
  legendrePolynomialP(options: { x: Tensor; n: Scalar; out?: Tensor }): Tensor
  /** `torch.special.legendre_polynomial_p`: https://docs.pytorch.org/docs/stable/special.html#torch.special.legendre_polynomial_p */
  legendrePolynomialP(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor
  legendrePolynomialP(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor
  legendrePolynomialP(options: { x: Scalar; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.log1p`: https://docs.pytorch.org/docs/stable/special.html#torch.special.log1p */
  log1p(input: Tensor, options?: { out?: Tensor }): Tensor
  log1p(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.log_ndtr`: https://docs.pytorch.org/docs/stable/special.html#torch.special.log_ndtr */
  logNdtr(input: Tensor, options?: { out?: Tensor }): Tensor
  logNdtr(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.log_softmax`: https://docs.pytorch.org/docs/stable/special.html#torch.special.log_softmax */
  logSoftmax(input: Tensor, dim: number, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
  logSoftmax(input: Tensor, options: Keywords<{ dim: number; dtype?: Dtype | null }>): Tensor
  logSoftmax(options: Keywords<{ input: Tensor; dim: number; dtype?: Dtype | null }>): Tensor
  /** `torch.special.logit`: https://docs.pytorch.org/docs/stable/special.html#torch.special.logit */
  logit(input: Tensor, eps?: number | null, options?: { out?: Tensor }): Tensor
  logit(input: Tensor, options: { eps?: number | null; out?: Tensor }): Tensor
  logit(options: { input: Tensor; eps?: number | null; out?: Tensor }): Tensor
  /**
   * `torch.special.logsumexp`: https://docs.pytorch.org/docs/stable/special.html#torch.special.logsumexp
   * @param keepdim default `false`
   */
  logsumexp(input: Tensor, dim: number | readonly number[], keepdim?: boolean, options?: { out?: Tensor }): Tensor
  logsumexp(input: Tensor, dim: number | readonly number[], options: { keepdim?: boolean; out?: Tensor }): Tensor
  logsumexp(input: Tensor, options: { dim: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Tensor
  logsumexp(options: { input: Tensor; dim: number | readonly number[]; keepdim?: boolean; out?: Tensor }): Tensor
  /** `torch.special.modified_bessel_i0`: https://docs.pytorch.org/docs/stable/special.html#torch.special.modified_bessel_i0 */
  modifiedBesselI0(input: Tensor, options?: { out?: Tensor }): Tensor
  modifiedBesselI0(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.modified_bessel_i1`: https://docs.pytorch.org/docs/stable/special.html#torch.special.modified_bessel_i1 */
  modifiedBesselI1(input: Tensor, options?: { out?: Tensor }): Tensor
  modifiedBesselI1(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.modified_bessel_k0`: https://docs.pytorch.org/docs/stable/special.html#torch.special.modified_bessel_k0 */
  modifiedBesselK0(input: Tensor, options?: { out?: Tensor }): Tensor
  modifiedBesselK0(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.modified_bessel_k1`: https://docs.pytorch.org/docs/stable/special.html#torch.special.modified_bessel_k1 */
  modifiedBesselK1(input: Tensor, options?: { out?: Tensor }): Tensor
  modifiedBesselK1(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.multigammaln`: https://docs.pytorch.org/docs/stable/special.html#torch.special.multigammaln */
  multigammaln(input: Tensor, p: number, options?: { out?: Tensor }): Tensor
  multigammaln(input: Tensor, options: { p: number; out?: Tensor }): Tensor
  multigammaln(options: { input: Tensor; p: number; out?: Tensor }): Tensor
  /** `torch.special.ndtr`: https://docs.pytorch.org/docs/stable/special.html#torch.special.ndtr */
  ndtr(input: Tensor, options?: { out?: Tensor }): Tensor
  ndtr(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.ndtri`: https://docs.pytorch.org/docs/stable/special.html#torch.special.ndtri */
  ndtri(input: Tensor, options?: { out?: Tensor }): Tensor
  ndtri(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.polygamma`: https://docs.pytorch.org/docs/stable/special.html#torch.special.polygamma */
  polygamma(n: number, self: Tensor, options?: { out?: Tensor }): Tensor
  polygamma(n: number, options: { self: Tensor; out?: Tensor }): Tensor
  polygamma(options: { n: number; self: Tensor; out?: Tensor }): Tensor
  /** `torch.special.psi`: https://docs.pytorch.org/docs/stable/special.html#torch.special.psi */
  psi(input: Tensor, options?: { out?: Tensor }): Tensor
  psi(options: { input: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.special.round`: https://docs.pytorch.org/docs/stable/special.html#torch.special.round
   * @param options.decimals default `0`
   */
  round(input: Tensor, options?: { decimals?: number; out?: Tensor }): Tensor
  round(options: { input: Tensor; decimals?: number; out?: Tensor }): Tensor
  /** `torch.special.scaled_modified_bessel_k0`: https://docs.pytorch.org/docs/stable/special.html#torch.special.scaled_modified_bessel_k0 */
  scaledModifiedBesselK0(x: Tensor, options?: { out?: Tensor }): Tensor
  scaledModifiedBesselK0(options: { x: Tensor; out?: Tensor }): Tensor
  /** `torch.special.scaled_modified_bessel_k1`: https://docs.pytorch.org/docs/stable/special.html#torch.special.scaled_modified_bessel_k1 */
  scaledModifiedBesselK1(x: Tensor, options?: { out?: Tensor }): Tensor
  scaledModifiedBesselK1(options: { x: Tensor; out?: Tensor }): Tensor
  /** `torch.special.shifted_chebyshev_polynomial_t`: https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_t */
  shiftedChebyshevPolynomialT(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor
  shiftedChebyshevPolynomialT(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor
  shiftedChebyshevPolynomialT(options: { x: Tensor; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.shifted_chebyshev_polynomial_t`: https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_t */
  shiftedChebyshevPolynomialT(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor
  shiftedChebyshevPolynomialT(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor
  shiftedChebyshevPolynomialT(options: { x: Tensor; n: Scalar; out?: Tensor }): Tensor
  /** `torch.special.shifted_chebyshev_polynomial_t`: https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_t */
  shiftedChebyshevPolynomialT(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor
  shiftedChebyshevPolynomialT(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor
  shiftedChebyshevPolynomialT(options: { x: Scalar; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.shifted_chebyshev_polynomial_u`: https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_u */
  shiftedChebyshevPolynomialU(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor
  shiftedChebyshevPolynomialU(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor
  shiftedChebyshevPolynomialU(options: { x: Tensor; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.shifted_chebyshev_polynomial_u`: https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_u */
  shiftedChebyshevPolynomialU(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor
  shiftedChebyshevPolynomialU(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor
  shiftedChebyshevPolynomialU(options: { x: Tensor; n: Scalar; out?: Tensor }): Tensor
  /** `torch.special.shifted_chebyshev_polynomial_u`: https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_u */
  shiftedChebyshevPolynomialU(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor
  shiftedChebyshevPolynomialU(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor
  shiftedChebyshevPolynomialU(options: { x: Scalar; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.shifted_chebyshev_polynomial_v`: https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_v */
  shiftedChebyshevPolynomialV(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor
  shiftedChebyshevPolynomialV(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor
  shiftedChebyshevPolynomialV(options: { x: Tensor; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.shifted_chebyshev_polynomial_v`: https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_v */
  shiftedChebyshevPolynomialV(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor
  shiftedChebyshevPolynomialV(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor
  shiftedChebyshevPolynomialV(options: { x: Tensor; n: Scalar; out?: Tensor }): Tensor
  /** `torch.special.shifted_chebyshev_polynomial_v`: https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_v */
  shiftedChebyshevPolynomialV(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor
  shiftedChebyshevPolynomialV(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor
  shiftedChebyshevPolynomialV(options: { x: Scalar; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.shifted_chebyshev_polynomial_w`: https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_w */
  shiftedChebyshevPolynomialW(x: Tensor, n: Tensor, options?: { out?: Tensor }): Tensor
  shiftedChebyshevPolynomialW(x: Tensor, options: { n: Tensor; out?: Tensor }): Tensor
  shiftedChebyshevPolynomialW(options: { x: Tensor; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.shifted_chebyshev_polynomial_w`: https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_w */
  shiftedChebyshevPolynomialW(x: Tensor, n: Scalar, options?: { out?: Tensor }): Tensor
  shiftedChebyshevPolynomialW(x: Tensor, options: { n: Scalar; out?: Tensor }): Tensor
  shiftedChebyshevPolynomialW(options: { x: Tensor; n: Scalar; out?: Tensor }): Tensor
  /** `torch.special.shifted_chebyshev_polynomial_w`: https://docs.pytorch.org/docs/stable/special.html#torch.special.shifted_chebyshev_polynomial_w */
  shiftedChebyshevPolynomialW(x: Scalar, n: Tensor, options?: { out?: Tensor }): Tensor
  shiftedChebyshevPolynomialW(x: Scalar, options: { n: Tensor; out?: Tensor }): Tensor
  shiftedChebyshevPolynomialW(options: { x: Scalar; n: Tensor; out?: Tensor }): Tensor
  /** `torch.special.sinc`: https://docs.pytorch.org/docs/stable/special.html#torch.special.sinc */
  sinc(input: Tensor, options?: { out?: Tensor }): Tensor
  sinc(options: { input: Tensor; out?: Tensor }): Tensor
  /** `torch.special.softmax`: https://docs.pytorch.org/docs/stable/special.html#torch.special.softmax */
  softmax(input: Tensor, dim: number, dtype?: Dtype | null): Tensor
  softmax(input: Tensor, dim: number, options: Keywords<{ dtype?: Dtype | null }>): Tensor
  softmax(input: Tensor, options: Keywords<{ dim: number; dtype?: Dtype | null }>): Tensor
  softmax(options: Keywords<{ input: Tensor; dim: number; dtype?: Dtype | null }>): Tensor
  /** `torch.special.spherical_bessel_j0`: https://docs.pytorch.org/docs/stable/special.html#torch.special.spherical_bessel_j0 */
  sphericalBesselJ0(x: Tensor, options?: { out?: Tensor }): Tensor
  sphericalBesselJ0(options: { x: Tensor; out?: Tensor }): Tensor
  /** `torch.special.xlog1py`: https://docs.pytorch.org/docs/stable/special.html#torch.special.xlog1py */
  xlog1py(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  xlog1py(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  xlog1py(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.special.xlog1py`: https://docs.pytorch.org/docs/stable/special.html#torch.special.xlog1py */
  xlog1py(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  xlog1py(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  xlog1py(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.special.xlog1py`: https://docs.pytorch.org/docs/stable/special.html#torch.special.xlog1py */
  xlog1py(input: Scalar, other: Tensor, options?: { out?: Tensor }): Tensor
  xlog1py(input: Scalar, options: { other: Tensor; out?: Tensor }): Tensor
  xlog1py(options: { input: Scalar; other: Tensor; out?: Tensor }): Tensor
  /** `torch.special.xlogy`: https://docs.pytorch.org/docs/stable/special.html#torch.special.xlogy */
  xlogy(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  xlogy(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  xlogy(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.special.xlogy`: https://docs.pytorch.org/docs/stable/special.html#torch.special.xlogy */
  xlogy(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  xlogy(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  xlogy(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.special.xlogy`: https://docs.pytorch.org/docs/stable/special.html#torch.special.xlogy */
  xlogy(input: Scalar, other: Tensor, options?: { out?: Tensor }): Tensor
  xlogy(input: Scalar, options: { other: Tensor; out?: Tensor }): Tensor
  xlogy(options: { input: Scalar; other: Tensor; out?: Tensor }): Tensor
  /** `torch.special.zeta`: https://docs.pytorch.org/docs/stable/special.html#torch.special.zeta */
  zeta(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  zeta(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  zeta(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.special.zeta`: https://docs.pytorch.org/docs/stable/special.html#torch.special.zeta */
  zeta(input: Tensor, other: Scalar, options?: { out?: Tensor }): Tensor
  zeta(input: Tensor, options: { other: Scalar; out?: Tensor }): Tensor
  zeta(options: { input: Tensor; other: Scalar; out?: Tensor }): Tensor
  /** `torch.special.zeta`: https://docs.pytorch.org/docs/stable/special.html#torch.special.zeta */
  zeta(input: Scalar, other: Tensor, options?: { out?: Tensor }): Tensor
  zeta(input: Scalar, options: { other: Tensor; out?: Tensor }): Tensor
  zeta(options: { input: Scalar; other: Tensor; out?: Tensor }): Tensor
}
