import { ChainedScheduler, SequentialLR } from './composed.js'
import { CosineAnnealingLR, CosineAnnealingWarmRestarts } from './cosine.js'
import { CyclicLR } from './cyclic.js'
import { LambdaLR, MultiplicativeLR } from './lambda.js'
import { OneCycleLR } from './one-cycle.js'
import { ReduceLROnPlateau } from './plateau.js'
import { ConstantLR, LinearLR, PolynomialLR } from './ramp.js'
import { EpochScheduler, LRScheduler } from './scheduler.js'
import { ExponentialLR, MultiStepLR, StepLR } from './step.js'

/** `torch.optim.lr_scheduler`. */
export const lrScheduler = {
  LRScheduler, EpochScheduler, ChainedScheduler, ConstantLR, CosineAnnealingLR, CosineAnnealingWarmRestarts, CyclicLR, ExponentialLR,
  LambdaLR, LinearLR, MultiplicativeLR, MultiStepLR, OneCycleLR, PolynomialLR, ReduceLROnPlateau, SequentialLR, StepLR,
} as const
