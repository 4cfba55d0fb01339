// Joins the generated interfaces to the classes. Written by hand; the other files here are generated.
import type { TorchConstants } from './constants.js'
import type { FftFunctions } from './fft.js'
import type { TorchFunctions } from './functions.js'
import type { LinalgFunctions } from './linalg.js'
import type { TensorMethods } from './methods.js'
import type { SpecialFunctions } from './special.js'

/** PyTorch's namespaces of `torch`. */
export interface TorchNamespaces {
  readonly linalg: LinalgFunctions
  readonly fft: FftFunctions
  readonly special: SpecialFunctions
}

declare module '../tensor.js' {
  interface Tensor extends TensorMethods {}
}

declare module '../torch.js' {
  interface Torch extends TorchFunctions, TorchNamespaces, TorchConstants {}
}

export type { TorchConstants } from './constants.js'
export type { FftFunctions } from './fft.js'
export type { TorchFunctions } from './functions.js'
export type { LinalgFunctions } from './linalg.js'
export type { TensorMethods } from './methods.js'
export type { AtenOperators } from './raw.js'
export type * from './results.js'
export type { SpecialFunctions } from './special.js'
