// Generated from the schemas of libtorch by `npm run generate`: do not edit.
import type { Dtype } from '../dtype.js'
import type { Keywords, Scalar } from '../operator-types.js'
import type { Tensor } from '../tensor.js'
import type { EigenvaluesEigenvectors, InverseInfo, LDPivots, LDPivotsInfo, LInfo, LUPivots, LUPivotsInfo, PLU, QR, ResultInfo, SignLogabsdet, SolutionResidualsRankSingularValues, USVh } from './results.js'

/** `torch.linalg`: https://docs.pytorch.org/docs/stable/linalg.html */
export interface LinalgFunctions {
  /**
   * `aten::linalg__powsum(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor`
   * @param ord default `2`
   * @param keepdim default `false`
   */
  _powsum(input: Tensor, ord?: Scalar, dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null }>): Tensor
  _powsum(input: Tensor, ord: Scalar, dim: number | readonly number[] | null, options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null }>): Tensor
  _powsum(input: Tensor, ord: Scalar, options: Keywords<{ dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }>): Tensor
  _powsum(input: Tensor, options: Keywords<{ ord?: Scalar; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }>): Tensor
  _powsum(options: Keywords<{ input: Tensor; ord?: Scalar; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null }>): Tensor
  /**
   * `torch.linalg.cholesky`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.cholesky.html
   * @param options.upper default `false`
   */
  cholesky(input: Tensor, options?: { upper?: boolean; out?: Tensor }): Tensor
  cholesky(options: { input: Tensor; upper?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.linalg.cholesky_ex`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.cholesky_ex.html
   * @param options.upper default `false`
   * @param options.checkErrors default `false`
   */
  choleskyEx(input: Tensor, options?: { upper?: boolean; checkErrors?: boolean; out?: readonly [Tensor, Tensor] }): LInfo
  choleskyEx(options: { input: Tensor; upper?: boolean; checkErrors?: boolean; out?: readonly [Tensor, Tensor] }): LInfo
  /** `torch.linalg.cond`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.cond.html */
  cond(input: Tensor, p?: Scalar | null, options?: { out?: Tensor }): Tensor
  cond(input: Tensor, options: { p?: Scalar | null; out?: Tensor }): Tensor
  cond(options: { input: Tensor; p?: Scalar | null; out?: Tensor }): Tensor
  /** `torch.linalg.cond`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.cond.html */
  cond(input: Tensor, p: string, options?: { out?: Tensor }): Tensor
  cond(input: Tensor, options: { p: string; out?: Tensor }): Tensor
  cond(options: { input: Tensor; p: string; out?: Tensor }): Tensor
  /**
   * `torch.linalg.cross`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.cross.html
   * @param options.dim default `-1`
   */
  cross(input: Tensor, other: Tensor, options?: { dim?: number; out?: Tensor }): Tensor
  cross(input: Tensor, options: { other: Tensor; dim?: number; out?: Tensor }): Tensor
  cross(options: { input: Tensor; other: Tensor; dim?: number; out?: Tensor }): Tensor
  /** `torch.linalg.det`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.det.html */
  det(A: Tensor, options?: { out?: Tensor }): Tensor
  det(options: { A: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.linalg.diagonal`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.diagonal.html
   * @param options.offset default `0`
   * @param options.dim1 default `-2`
   * @param options.dim2 default `-1`
   */
  diagonal(A: Tensor, options?: { offset?: number; dim1?: number; dim2?: number }): Tensor
  diagonal(options: { A: Tensor; offset?: number; dim1?: number; dim2?: number }): Tensor
  /** `torch.linalg.eig`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.eig.html */
  eig(input: Tensor, options?: { out?: readonly [Tensor, Tensor] }): EigenvaluesEigenvectors
  eig(options: { input: Tensor; out?: readonly [Tensor, Tensor] }): EigenvaluesEigenvectors
  /**
   * `torch.linalg.eigh`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigh.html
   * @param UPLO default `'L'`
   */
  eigh(input: Tensor, UPLO?: string, options?: { out?: readonly [Tensor, Tensor] }): EigenvaluesEigenvectors
  eigh(input: Tensor, options: { UPLO?: string; out?: readonly [Tensor, Tensor] }): EigenvaluesEigenvectors
  eigh(options: { input: Tensor; UPLO?: string; out?: readonly [Tensor, Tensor] }): EigenvaluesEigenvectors
  /** `torch.linalg.eigvals`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigvals.html */
  eigvals(input: Tensor, options?: { out?: Tensor }): Tensor
  eigvals(options: { input: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.linalg.eigvalsh`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.eigvalsh.html
   * @param UPLO default `'L'`
   */
  eigvalsh(input: Tensor, UPLO?: string, options?: { out?: Tensor }): Tensor
  eigvalsh(input: Tensor, options: { UPLO?: string; out?: Tensor }): Tensor
  eigvalsh(options: { input: Tensor; UPLO?: string; out?: Tensor }): Tensor
  /** `torch.linalg.householder_product`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.householder_product.html */
  householderProduct(input: Tensor, tau: Tensor, options?: { out?: Tensor }): Tensor
  householderProduct(input: Tensor, options: { tau: Tensor; out?: Tensor }): Tensor
  householderProduct(options: { input: Tensor; tau: Tensor; out?: Tensor }): Tensor
  /** `torch.linalg.inv`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.inv.html */
  inv(A: Tensor, options?: { out?: Tensor }): Tensor
  inv(options: { A: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.linalg.inv_ex`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.inv_ex.html
   * @param options.checkErrors default `false`
   */
  invEx(A: Tensor, options?: { checkErrors?: boolean; out?: readonly [Tensor, Tensor] }): InverseInfo
  invEx(options: { A: Tensor; checkErrors?: boolean; out?: readonly [Tensor, Tensor] }): InverseInfo
  /**
   * `torch.linalg.ldl_factor`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_factor.html
   * @param options.hermitian default `false`
   */
  ldlFactor(input: Tensor, options?: { hermitian?: boolean; out?: readonly [Tensor, Tensor] }): LDPivots
  ldlFactor(options: { input: Tensor; hermitian?: boolean; out?: readonly [Tensor, Tensor] }): LDPivots
  /**
   * `torch.linalg.ldl_factor_ex`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_factor_ex.html
   * @param options.hermitian default `false`
   * @param options.checkErrors default `false`
   */
  ldlFactorEx(input: Tensor, options?: { hermitian?: boolean; checkErrors?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): LDPivotsInfo
  ldlFactorEx(options: { input: Tensor; hermitian?: boolean; checkErrors?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): LDPivotsInfo
  /**
   * `torch.linalg.ldl_solve`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.ldl_solve.html
   * @param options.hermitian default `false`
   */
  ldlSolve(LD: Tensor, pivots: Tensor, B: Tensor, options?: { hermitian?: boolean; out?: Tensor }): Tensor
  ldlSolve(LD: Tensor, pivots: Tensor, options: { B: Tensor; hermitian?: boolean; out?: Tensor }): Tensor
  ldlSolve(LD: Tensor, options: { pivots: Tensor; B: Tensor; hermitian?: boolean; out?: Tensor }): Tensor
  ldlSolve(options: { LD: Tensor; pivots: Tensor; B: Tensor; hermitian?: boolean; out?: Tensor }): Tensor
  /** `torch.linalg.lstsq`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.lstsq.html */
  lstsq(input: Tensor, b: Tensor, rcond?: number | null, options?: { driver?: string | null; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): SolutionResidualsRankSingularValues
  lstsq(input: Tensor, b: Tensor, options: { rcond?: number | null; driver?: string | null; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): SolutionResidualsRankSingularValues
  lstsq(input: Tensor, options: { b: Tensor; rcond?: number | null; driver?: string | null; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): SolutionResidualsRankSingularValues
  lstsq(options: { input: Tensor; b: Tensor; rcond?: number | null; driver?: string | null; out?: readonly [Tensor, Tensor, Tensor, Tensor] }): SolutionResidualsRankSingularValues
  /**
   * `torch.linalg.lu`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu.html
   * @param options.pivot default `true`
   */
  lu(A: Tensor, options?: { pivot?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): PLU
  lu(options: { A: Tensor; pivot?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): PLU
  /**
   * `torch.linalg.lu_factor`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_factor.html
   * @param options.pivot default `true`
   */
  luFactor(A: Tensor, options?: { pivot?: boolean; out?: readonly [Tensor, Tensor] }): LUPivots
  luFactor(options: { A: Tensor; pivot?: boolean; out?: readonly [Tensor, Tensor] }): LUPivots
  /**
   * `torch.linalg.lu_factor_ex`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_factor_ex.html
   * @param options.pivot default `true`
   * @param options.checkErrors default `false`
   */
  luFactorEx(A: Tensor, options?: { pivot?: boolean; checkErrors?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): LUPivotsInfo
  luFactorEx(options: { A: Tensor; pivot?: boolean; checkErrors?: boolean; out?: readonly [Tensor, Tensor, Tensor] }): LUPivotsInfo
  /**
   * `torch.linalg.lu_solve`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.lu_solve.html
   * @param options.left default `true`
   * @param options.adjoint default `false`
   */
  luSolve(LU: Tensor, pivots: Tensor, B: Tensor, options?: { left?: boolean; adjoint?: boolean; out?: Tensor }): Tensor
  luSolve(LU: Tensor, pivots: Tensor, options: { B: Tensor; left?: boolean; adjoint?: boolean; out?: Tensor }): Tensor
  luSolve(LU: Tensor, options: { pivots: Tensor; B: Tensor; left?: boolean; adjoint?: boolean; out?: Tensor }): Tensor
  luSolve(options: { LU: Tensor; pivots: Tensor; B: Tensor; left?: boolean; adjoint?: boolean; out?: Tensor }): Tensor
  /** `torch.linalg.matmul`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.matmul.html */
  matmul(input: Tensor, other: Tensor, options?: { out?: Tensor }): Tensor
  matmul(input: Tensor, options: { other: Tensor; out?: Tensor }): Tensor
  matmul(options: { input: Tensor; other: Tensor; out?: Tensor }): Tensor
  /** `torch.linalg.matrix_exp`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_exp.html */
  matrixExp(input: Tensor, options?: { out?: Tensor }): Tensor
  matrixExp(options: { input: Tensor; out?: Tensor }): Tensor
  /**
   * `torch.linalg.matrix_norm`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html
   * @param dim default `[-2, -1]`
   * @param keepdim default `false`
   */
  matrixNorm(input: Tensor, ord: Scalar, dim?: readonly number[], keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null; out?: Tensor }>): Tensor
  matrixNorm(input: Tensor, ord: Scalar, dim: readonly number[], options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  matrixNorm(input: Tensor, ord: Scalar, options: Keywords<{ dim?: readonly number[]; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  matrixNorm(input: Tensor, options: Keywords<{ ord: Scalar; dim?: readonly number[]; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  matrixNorm(options: Keywords<{ input: Tensor; ord: Scalar; dim?: readonly number[]; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  /**
   * `torch.linalg.matrix_norm`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_norm.html
   * @param ord default `'fro'`
   * @param dim default `[-2, -1]`
   * @param keepdim default `false`
   */
  matrixNorm(input: Tensor, ord?: string, dim?: readonly number[], keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null; out?: Tensor }>): Tensor
  matrixNorm(input: Tensor, ord: string, dim: readonly number[], options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  matrixNorm(input: Tensor, ord: string, options: Keywords<{ dim?: readonly number[]; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  matrixNorm(input: Tensor, options: Keywords<{ ord?: string; dim?: readonly number[]; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  matrixNorm(options: Keywords<{ input: Tensor; ord?: string; dim?: readonly number[]; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  /** `torch.linalg.matrix_power`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_power.html */
  matrixPower(input: Tensor, n: number, options?: { out?: Tensor }): Tensor
  matrixPower(input: Tensor, options: { n: number; out?: Tensor }): Tensor
  matrixPower(options: { input: Tensor; n: number; out?: Tensor }): Tensor
  /**
   * `torch.linalg.matrix_rank`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html
   * @param options.hermitian default `false`
   */
  matrixRank(input: Tensor, options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor }): Tensor
  matrixRank(options: { input: Tensor; atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.linalg.matrix_rank`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html
   * @param options.hermitian default `false`
   */
  matrixRank(input: Tensor, options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor }): Tensor
  matrixRank(options: { input: Tensor; atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.linalg.matrix_rank`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html
   * @param hermitian default `false`
   */
  matrixRank(input: Tensor, tol: number, hermitian?: boolean, options?: { out?: Tensor }): Tensor
  matrixRank(input: Tensor, tol: number, options: { hermitian?: boolean; out?: Tensor }): Tensor
  matrixRank(input: Tensor, options: { tol: number; hermitian?: boolean; out?: Tensor }): Tensor
  matrixRank(options: { input: Tensor; tol: number; hermitian?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.linalg.matrix_rank`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.matrix_rank.html
   * @param hermitian default `false`
   */
  matrixRank(input: Tensor, tol: Tensor, hermitian?: boolean, options?: { out?: Tensor }): Tensor
  matrixRank(input: Tensor, tol: Tensor, options: { hermitian?: boolean; out?: Tensor }): Tensor
  matrixRank(input: Tensor, options: { tol: Tensor; hermitian?: boolean; out?: Tensor }): Tensor
  matrixRank(options: { input: Tensor; tol: Tensor; hermitian?: boolean; out?: Tensor }): Tensor
  /** `torch.linalg.multi_dot`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.multi_dot.html */
  multiDot(tensors: readonly Tensor[], options?: { out?: Tensor }): Tensor
  multiDot(options: { tensors: readonly Tensor[]; out?: Tensor }): Tensor
  /**
   * `torch.linalg.norm`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.norm.html
   * @param keepdim default `false`
   */
  norm(input: Tensor, ord?: Scalar | null, dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null; out?: Tensor }>): Tensor
  norm(input: Tensor, ord: Scalar | null, dim: number | readonly number[] | null, options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  norm(input: Tensor, ord: Scalar | null, options: Keywords<{ dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  norm(input: Tensor, options: Keywords<{ ord?: Scalar | null; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  norm(options: Keywords<{ input: Tensor; ord?: Scalar | null; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  /**
   * `torch.linalg.norm`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.norm.html
   * @param keepdim default `false`
   */
  norm(input: Tensor, ord: string, dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null; out?: Tensor }>): Tensor
  norm(input: Tensor, ord: string, dim: number | readonly number[] | null, options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  norm(input: Tensor, ord: string, options: Keywords<{ dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  norm(input: Tensor, options: Keywords<{ ord: string; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  norm(options: Keywords<{ input: Tensor; ord: string; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  /**
   * `torch.linalg.pinv`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html
   * @param options.hermitian default `false`
   */
  pinv(input: Tensor, options?: { atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor }): Tensor
  pinv(options: { input: Tensor; atol?: number | null; rtol?: number | null; hermitian?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.linalg.pinv`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html
   * @param options.hermitian default `false`
   */
  pinv(input: Tensor, options?: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor }): Tensor
  pinv(options: { input: Tensor; atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.linalg.pinv`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html
   * @param hermitian default `false`
   */
  pinv(input: Tensor, rcond: number, hermitian?: boolean, options?: { out?: Tensor }): Tensor
  pinv(input: Tensor, rcond: number, options: { hermitian?: boolean; out?: Tensor }): Tensor
  pinv(input: Tensor, options: { rcond: number; hermitian?: boolean; out?: Tensor }): Tensor
  pinv(options: { input: Tensor; rcond: number; hermitian?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.linalg.pinv`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html
   * @param hermitian default `false`
   */
  pinv(input: Tensor, rcond: Tensor, hermitian?: boolean, options?: { out?: Tensor }): Tensor
  pinv(input: Tensor, rcond: Tensor, options: { hermitian?: boolean; out?: Tensor }): Tensor
  pinv(input: Tensor, options: { rcond: Tensor; hermitian?: boolean; out?: Tensor }): Tensor
  pinv(options: { input: Tensor; rcond: Tensor; hermitian?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.linalg.pinv`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.pinv.html
   * @param options.hermitian default `false`
   */
  pinv(input: Tensor, options: { atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out: Tensor }): Tensor
  pinv(options: { input: Tensor; atol?: Tensor | null; rtol?: Tensor | null; hermitian?: boolean; out: Tensor }): Tensor
  /**
   * `torch.linalg.qr`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.qr.html
   * @param mode default `'reduced'`
   */
  qr(A: Tensor, mode?: string, options?: { out?: readonly [Tensor, Tensor] }): QR
  qr(A: Tensor, options: { mode?: string; out?: readonly [Tensor, Tensor] }): QR
  qr(options: { A: Tensor; mode?: string; out?: readonly [Tensor, Tensor] }): QR
  /** `torch.linalg.slogdet`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.slogdet.html */
  slogdet(A: Tensor, options?: { out?: readonly [Tensor, Tensor] }): SignLogabsdet
  slogdet(options: { A: Tensor; out?: readonly [Tensor, Tensor] }): SignLogabsdet
  /**
   * `torch.linalg.solve`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve.html
   * @param options.left default `true`
   */
  solve(A: Tensor, B: Tensor, options?: { left?: boolean; out?: Tensor }): Tensor
  solve(A: Tensor, options: { B: Tensor; left?: boolean; out?: Tensor }): Tensor
  solve(options: { A: Tensor; B: Tensor; left?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.linalg.solve_ex`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_ex.html
   * @param options.left default `true`
   * @param options.checkErrors default `false`
   */
  solveEx(A: Tensor, B: Tensor, options?: { left?: boolean; checkErrors?: boolean; out?: readonly [Tensor, Tensor] }): ResultInfo
  solveEx(A: Tensor, options: { B: Tensor; left?: boolean; checkErrors?: boolean; out?: readonly [Tensor, Tensor] }): ResultInfo
  solveEx(options: { A: Tensor; B: Tensor; left?: boolean; checkErrors?: boolean; out?: readonly [Tensor, Tensor] }): ResultInfo
  /**
   * `torch.linalg.solve_triangular`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.solve_triangular.html
   * @param options.left default `true`
   * @param options.unitriangular default `false`
   */
  solveTriangular(input: Tensor, B: Tensor, options: { upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor }): Tensor
  solveTriangular(input: Tensor, options: { B: Tensor; upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor }): Tensor
  solveTriangular(options: { input: Tensor; B: Tensor; upper: boolean; left?: boolean; unitriangular?: boolean; out?: Tensor }): Tensor
  /**
   * `torch.linalg.svd`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.svd.html
   * @param fullMatrices default `true`
   */
  svd(A: Tensor, fullMatrices?: boolean, options?: { driver?: string | null; out?: readonly [Tensor, Tensor, Tensor] }): USVh
  svd(A: Tensor, options: { fullMatrices?: boolean; driver?: string | null; out?: readonly [Tensor, Tensor, Tensor] }): USVh
  svd(options: { A: Tensor; fullMatrices?: boolean; driver?: string | null; out?: readonly [Tensor, Tensor, Tensor] }): USVh
  /** `torch.linalg.svdvals`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.svdvals.html */
  svdvals(A: Tensor, options?: { driver?: string | null; out?: Tensor }): Tensor
  svdvals(options: { A: Tensor; driver?: string | null; out?: Tensor }): Tensor
  /**
   * `torch.linalg.tensorinv`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorinv.html
   * @param ind default `2`
   */
  tensorinv(input: Tensor, ind?: number, options?: { out?: Tensor }): Tensor
  tensorinv(input: Tensor, options: { ind?: number; out?: Tensor }): Tensor
  tensorinv(options: { input: Tensor; ind?: number; out?: Tensor }): Tensor
  /** `torch.linalg.tensorsolve`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.tensorsolve.html */
  tensorsolve(input: Tensor, other: Tensor, dims?: readonly number[] | null, options?: { out?: Tensor }): Tensor
  tensorsolve(input: Tensor, other: Tensor, options: { dims?: readonly number[] | null; out?: Tensor }): Tensor
  tensorsolve(input: Tensor, options: { other: Tensor; dims?: readonly number[] | null; out?: Tensor }): Tensor
  tensorsolve(options: { input: Tensor; other: Tensor; dims?: readonly number[] | null; out?: Tensor }): Tensor
  /** `torch.linalg.vander`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.vander.html */
  vander(x: Tensor, options?: { N?: number | null }): Tensor
  vander(options: { x: Tensor; N?: number | null }): Tensor
  /**
   * `torch.linalg.vecdot`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.vecdot.html
   * @param options.dim default `-1`
   */
  vecdot(x: Tensor, y: Tensor, options?: { dim?: number; out?: Tensor }): Tensor
  vecdot(x: Tensor, options: { y: Tensor; dim?: number; out?: Tensor }): Tensor
  vecdot(options: { x: Tensor; y: Tensor; dim?: number; out?: Tensor }): Tensor
  /**
   * `torch.linalg.vector_norm`: https://docs.pytorch.org/docs/stable/generated/torch.linalg.vector_norm.html
   * @param ord default `2`
   * @param keepdim default `false`
   */
  vectorNorm(input: Tensor, ord?: Scalar, dim?: number | readonly number[] | null, keepdim?: boolean, options?: Keywords<{ dtype?: Dtype | null; out?: Tensor }>): Tensor
  vectorNorm(input: Tensor, ord: Scalar, dim: number | readonly number[] | null, options: Keywords<{ keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  vectorNorm(input: Tensor, ord: Scalar, options: Keywords<{ dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  vectorNorm(input: Tensor, options: Keywords<{ ord?: Scalar; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
  vectorNorm(options: Keywords<{ input: Tensor; ord?: Scalar; dim?: number | readonly number[] | null; keepdim?: boolean; dtype?: Dtype | null; out?: Tensor }>): Tensor
}
