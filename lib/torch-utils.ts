import { checkpoint, checkpointSequential } from './autograd/checkpoint.js'
import { SummaryWriter } from './tensorboard/summary-writer.js'
import { Torch } from './torch.js'

/** `torch.utils`, by the names of Python's modules. */
export interface TorchUtils {
  /** Memory for time: https://docs.pytorch.org/docs/stable/checkpoint.html */
  readonly checkpoint: { readonly checkpoint: typeof checkpoint; readonly checkpointSequential: typeof checkpointSequential }
  /** https://docs.pytorch.org/docs/stable/tensorboard.html */
  readonly tensorboard: { readonly SummaryWriter: typeof SummaryWriter }
}

declare module './torch.js' {
  interface Torch {
    readonly utils: TorchUtils
  }
}

export function installUtils(): void {
  const utils: TorchUtils = { checkpoint: { checkpoint, checkpointSequential }, tensorboard: { SummaryWriter } }
  Object.defineProperty(Torch.prototype, 'utils', { value: utils, configurable: true, enumerable: false })
}
