import { Torch } from '../torch.js'
import { Adadelta } from './adadelta.js'
import { Adagrad } from './adagrad.js'
import { Adam, AdamW } from './adam.js'
import { Adamax } from './adamax.js'
import { ASGD } from './asgd.js'
import { LBFGS } from './lbfgs.js'
import { lrScheduler } from './lr-scheduler/index.js'
import { NAdam } from './nadam.js'
import { Optimizer } from './optimizer.js'
import { RAdam } from './radam.js'
import { RMSprop } from './rmsprop.js'
import { Rprop } from './rprop.js'
import { SGD } from './sgd.js'
import { SparseAdam } from './sparse-adam.js'
import { swaUtils } from './swa-utils.js'

/** Optimisers and what steers them: https://docs.pytorch.org/docs/stable/optim.html */
export const optim = {
  Optimizer, Adadelta, Adagrad, Adam, AdamW, Adamax, ASGD, LBFGS, NAdam, RAdam, RMSprop, Rprop, SGD, SparseAdam, lrScheduler, swaUtils,
} as const

export interface TorchOptim {
  readonly optim: typeof optim
}

declare module '../torch.js' {
  interface Torch extends TorchOptim {}
}

export function installOptim(): void {
  Object.defineProperty(Torch.prototype, 'optim', { value: optim, configurable: true, enumerable: false })
}
