import { Torch } from '../torch.js'
import { GradScaler } from './grad-scaler.js'

/** Mixed precision: https://docs.pytorch.org/docs/stable/amp.html */
export interface TorchAmp {
  readonly amp: { readonly GradScaler: typeof GradScaler }
}

declare module '../torch.js' {
  interface Torch extends TorchAmp {}
}

export function installAmp(): void {
  Object.defineProperty(Torch.prototype, 'amp', { value: Object.freeze({ GradScaler }), configurable: true, enumerable: false })
}
