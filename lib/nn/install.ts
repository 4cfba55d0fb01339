import { Torch } from '../torch.js'
import * as nn from './index.js'

/** What `torch.nn` is: the namespace that the package exports as `nn`. */
export type Nn = typeof nn

declare module '../torch.js' {
  interface Torch {
    readonly nn: Nn
  }
}

export function installNn(): void {
  Object.defineProperty(Torch.prototype, 'nn', { value: nn, configurable: true, enumerable: true })
}
