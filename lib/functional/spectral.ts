import type { Tensor } from '../tensor.js'
import { operatorNamed } from '../operators.js'
import { intArgument, parameters, tensorArgument, type Theme } from './parameters.js'

const stft = parameters(
  'stft', 'input|self', 'nFft', 'hopLength?', 'winLength?', 'window?', 'center?', 'padMode?', 'normalized?', 'onesided?', 'returnComplex?', 'alignToWindow?',
)

/** Spectra over time. */
export const spectral: Theme = {
  functions: {
    // Two overloads of the operator differ by a boolean in the middle: only this one has Python's defaults.
    stft(...args) {
      const [input, nFft, hop, win, window, center, padMode, normalized, onesided, complex, align] = stft(args)
      const operator = operatorNamed('aten::stft')
      const overload = operator.overloads.find((each) => each.overload === 'center')!
      return operator.callOverload(overload, [
        tensorArgument('stft', 'input', input), intArgument('stft', 'nFft', nFft), hop ?? null, win ?? null, window ?? null,
        center ?? true, padMode ?? 'reflect', normalized ?? false, onesided ?? null, complex ?? null, align ?? null,
      ])
    },
  },
  alsoMethods: ['stft'],
}

export interface StftOptions {
  /** Samples between windows; `nFft / 4` when left out. */
  hopLength?: number | null
  /** Samples of a window; `nFft` when left out. */
  winLength?: number | null
  /** A 1-d tensor of `winLength`; all ones when left out. */
  window?: Tensor | null
  /** Pad both ends so that window t is centred at t · hopLength. Default true. */
  center?: boolean
  padMode?: 'constant' | 'reflect' | 'replicate' | 'circular'
  normalized?: boolean
  /** Only the half of the spectrum that real input determines; the default for real input. */
  onesided?: boolean | null
  /** Needed for real input: true gives complex values. */
  returnComplex?: boolean | null
  alignToWindow?: boolean | null
}

export interface SpectralFunctions {
  /**
   * The short-time Fourier transform of (…, L) samples: (…, frequencies, windows), complex.
   * https://docs.pytorch.org/docs/stable/generated/torch.stft.html
   */
  stft(input: Tensor, nFft: number, options?: StftOptions): Tensor
  stft(input: Tensor, nFft: number, hopLength: number | null, winLength?: number | null, window?: Tensor | null, options?: Omit<StftOptions, 'hopLength' | 'winLength' | 'window'>): Tensor
}

export interface SpectralMethods {
  /** The short-time Fourier transform. See `torch.stft`. */
  stft(nFft: number, options?: StftOptions): Tensor
  stft(nFft: number, hopLength: number | null, winLength?: number | null, window?: Tensor | null, options?: Omit<StftOptions, 'hopLength' | 'winLength' | 'window'>): Tensor
}
