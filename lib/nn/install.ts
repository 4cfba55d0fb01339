import { Torch } from '../torch.js'
import * as nn from './index.js'

declare module '../torch.js' {
  interface Torch {
    readonly nn: typeof nn
  }
}

export function installNn(): void {
  Object.defineProperty(Torch.prototype, 'nn', { value: nn, configurable: true, enumerable: true })
}
