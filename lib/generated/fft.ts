// Generated from the schemas of libtorch by `npm run generate`: do not edit.
import type { FactoryOptions } from '../operator-types.js'
import type { Tensor } from '../tensor.js'

/** `torch.fft`: https://docs.pytorch.org/docs/stable/fft.html */
export interface FftFunctions {
  /**
   * `torch.fft.fft`: https://docs.pytorch.org/docs/stable/generated/torch.fft.fft.html
   * @param dim default `-1`
   */
  fft(input: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: { out?: Tensor }): Tensor
  fft(input: Tensor, n: number | null, dim: number, options: { norm?: string | null; out?: Tensor }): Tensor
  fft(input: Tensor, n: number | null, options: { dim?: number; norm?: string | null; out?: Tensor }): Tensor
  fft(input: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Tensor
  fft(options: { input: Tensor; n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Tensor
  /**
   * `torch.fft.fft2`: https://docs.pytorch.org/docs/stable/generated/torch.fft.fft2.html
   * @param dim default `[-2, -1]`
   */
  fft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: { out?: Tensor }): Tensor
  fft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options: { norm?: string | null; out?: Tensor }): Tensor
  fft2(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor
  fft2(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor
  fft2(options: { input: Tensor; s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor
  /**
   * `torch.fft.fftfreq`: https://docs.pytorch.org/docs/stable/generated/torch.fft.fftfreq.html
   * @param d default `1`
   */
  fftfreq(n: number, d?: number, options?: { out?: Tensor } & FactoryOptions): Tensor
  fftfreq(n: number, options: { d?: number; out?: Tensor } & FactoryOptions): Tensor
  fftfreq(options: { n: number; d?: number; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.fft.fftn`: https://docs.pytorch.org/docs/stable/generated/torch.fft.fftn.html */
  fftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: { out?: Tensor }): Tensor
  fftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options: { norm?: string | null; out?: Tensor }): Tensor
  fftn(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor
  fftn(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor
  fftn(options: { input: Tensor; s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor
  /** `torch.fft.fftshift`: https://docs.pytorch.org/docs/stable/generated/torch.fft.fftshift.html */
  fftshift(input: Tensor, dim?: number | readonly number[] | null): Tensor
  fftshift(input: Tensor, options: { dim?: number | readonly number[] | null }): Tensor
  fftshift(options: { input: Tensor; dim?: number | readonly number[] | null }): Tensor
  /**
   * `torch.fft.hfft`: https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft.html
   * @param dim default `-1`
   */
  hfft(input: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: { out?: Tensor }): Tensor
  hfft(input: Tensor, n: number | null, dim: number, options: { norm?: string | null; out?: Tensor }): Tensor
  hfft(input: Tensor, n: number | null, options: { dim?: number; norm?: string | null; out?: Tensor }): Tensor
  hfft(input: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Tensor
  hfft(options: { input: Tensor; n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Tensor
  /**
   * `torch.fft.hfft2`: https://docs.pytorch.org/docs/stable/generated/torch.fft.hfft2.html
   * @param dim default `[-2, -1]`
   */
  hfft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: { out?: Tensor }): Tensor
  hfft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options: { norm?: string | null; out?: Tensor }): Tensor
  hfft2(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor
  hfft2(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor
  hfft2(options: { input: Tensor; s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor
  /** `torch.fft.hfftn`: https://docs.pytorch.org/docs/stable/generated/torch.fft.hfftn.html */
  hfftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: { out?: Tensor }): Tensor
  hfftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options: { norm?: string | null; out?: Tensor }): Tensor
  hfftn(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor
  hfftn(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor
  hfftn(options: { input: Tensor; s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor
  /**
   * `torch.fft.ifft`: https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft.html
   * @param dim default `-1`
   */
  ifft(input: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: { out?: Tensor }): Tensor
  ifft(input: Tensor, n: number | null, dim: number, options: { norm?: string | null; out?: Tensor }): Tensor
  ifft(input: Tensor, n: number | null, options: { dim?: number; norm?: string | null; out?: Tensor }): Tensor
  ifft(input: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Tensor
  ifft(options: { input: Tensor; n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Tensor
  /**
   * `torch.fft.ifft2`: https://docs.pytorch.org/docs/stable/generated/torch.fft.ifft2.html
   * @param dim default `[-2, -1]`
   */
  ifft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: { out?: Tensor }): Tensor
  ifft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options: { norm?: string | null; out?: Tensor }): Tensor
  ifft2(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor
  ifft2(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor
  ifft2(options: { input: Tensor; s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor
  /** `torch.fft.ifftn`: https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftn.html */
  ifftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: { out?: Tensor }): Tensor
  ifftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options: { norm?: string | null; out?: Tensor }): Tensor
  ifftn(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor
  ifftn(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor
  ifftn(options: { input: Tensor; s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor
  /** `torch.fft.ifftshift`: https://docs.pytorch.org/docs/stable/generated/torch.fft.ifftshift.html */
  ifftshift(input: Tensor, dim?: number | readonly number[] | null): Tensor
  ifftshift(input: Tensor, options: { dim?: number | readonly number[] | null }): Tensor
  ifftshift(options: { input: Tensor; dim?: number | readonly number[] | null }): Tensor
  /**
   * `torch.fft.ihfft`: https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft.html
   * @param dim default `-1`
   */
  ihfft(input: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: { out?: Tensor }): Tensor
  ihfft(input: Tensor, n: number | null, dim: number, options: { norm?: string | null; out?: Tensor }): Tensor
  ihfft(input: Tensor, n: number | null, options: { dim?: number; norm?: string | null; out?: Tensor }): Tensor
  ihfft(input: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Tensor
  ihfft(options: { input: Tensor; n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Tensor
  /**
   * `torch.fft.ihfft2`: https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfft2.html
   * @param dim default `[-2, -1]`
   */
  ihfft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: { out?: Tensor }): Tensor
  ihfft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options: { norm?: string | null; out?: Tensor }): Tensor
  ihfft2(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor
  ihfft2(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor
  ihfft2(options: { input: Tensor; s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor
  /** `torch.fft.ihfftn`: https://docs.pytorch.org/docs/stable/generated/torch.fft.ihfftn.html */
  ihfftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: { out?: Tensor }): Tensor
  ihfftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options: { norm?: string | null; out?: Tensor }): Tensor
  ihfftn(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor
  ihfftn(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor
  ihfftn(options: { input: Tensor; s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor
  /**
   * `torch.fft.irfft`: https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft.html
   * @param dim default `-1`
   */
  irfft(input: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: { out?: Tensor }): Tensor
  irfft(input: Tensor, n: number | null, dim: number, options: { norm?: string | null; out?: Tensor }): Tensor
  irfft(input: Tensor, n: number | null, options: { dim?: number; norm?: string | null; out?: Tensor }): Tensor
  irfft(input: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Tensor
  irfft(options: { input: Tensor; n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Tensor
  /**
   * `torch.fft.irfft2`: https://docs.pytorch.org/docs/stable/generated/torch.fft.irfft2.html
   * @param dim default `[-2, -1]`
   */
  irfft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: { out?: Tensor }): Tensor
  irfft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options: { norm?: string | null; out?: Tensor }): Tensor
  irfft2(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor
  irfft2(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor
  irfft2(options: { input: Tensor; s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor
  /** `torch.fft.irfftn`: https://docs.pytorch.org/docs/stable/generated/torch.fft.irfftn.html */
  irfftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: { out?: Tensor }): Tensor
  irfftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options: { norm?: string | null; out?: Tensor }): Tensor
  irfftn(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor
  irfftn(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor
  irfftn(options: { input: Tensor; s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor
  /**
   * `torch.fft.rfft`: https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft.html
   * @param dim default `-1`
   */
  rfft(input: Tensor, n?: number | null, dim?: number, norm?: string | null, options?: { out?: Tensor }): Tensor
  rfft(input: Tensor, n: number | null, dim: number, options: { norm?: string | null; out?: Tensor }): Tensor
  rfft(input: Tensor, n: number | null, options: { dim?: number; norm?: string | null; out?: Tensor }): Tensor
  rfft(input: Tensor, options: { n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Tensor
  rfft(options: { input: Tensor; n?: number | null; dim?: number; norm?: string | null; out?: Tensor }): Tensor
  /**
   * `torch.fft.rfft2`: https://docs.pytorch.org/docs/stable/generated/torch.fft.rfft2.html
   * @param dim default `[-2, -1]`
   */
  rfft2(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[], norm?: string | null, options?: { out?: Tensor }): Tensor
  rfft2(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[], options: { norm?: string | null; out?: Tensor }): Tensor
  rfft2(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor
  rfft2(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor
  rfft2(options: { input: Tensor; s?: number | readonly number[] | null; dim?: number | readonly number[]; norm?: string | null; out?: Tensor }): Tensor
  /**
   * `torch.fft.rfftfreq`: https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftfreq.html
   * @param d default `1`
   */
  rfftfreq(n: number, d?: number, options?: { out?: Tensor } & FactoryOptions): Tensor
  rfftfreq(n: number, options: { d?: number; out?: Tensor } & FactoryOptions): Tensor
  rfftfreq(options: { n: number; d?: number; out?: Tensor } & FactoryOptions): Tensor
  /** `torch.fft.rfftn`: https://docs.pytorch.org/docs/stable/generated/torch.fft.rfftn.html */
  rfftn(input: Tensor, s?: number | readonly number[] | null, dim?: number | readonly number[] | null, norm?: string | null, options?: { out?: Tensor }): Tensor
  rfftn(input: Tensor, s: number | readonly number[] | null, dim: number | readonly number[] | null, options: { norm?: string | null; out?: Tensor }): Tensor
  rfftn(input: Tensor, s: number | readonly number[] | null, options: { dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor
  rfftn(input: Tensor, options: { s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor
  rfftn(options: { input: Tensor; s?: number | readonly number[] | null; dim?: number | readonly number[] | null; norm?: string | null; out?: Tensor }): Tensor
}
