import { Torch } from '../torch.js'
import * as optim from './index.js'

export interface TorchOptim {
  /** Optimisers and what steers them: https://docs.pytorch.org/docs/stable/optim.html */
  readonly optim: typeof optim
}

declare module '../torch.js' {
  interface Torch extends TorchOptim {}
}

export function installOptim(): void {
  Object.defineProperty(Torch.prototype, 'optim', { value: optim, configurable: true, enumerable: false })
}
