import { TorchError } from '../../errors.js'
import { describeValue, isArray } from '../../values.js'
import type { CallArguments } from '../arguments.js'
import type { Optimizer } from '../optimizer.js'
import { EpochScheduler, ratesOf, requireOptimizer, schedulerArguments, type LastEpoch } from './scheduler.js'

/** A factor for an epoch. */
export type RateFactor = (epoch: number) => number

export interface LambdaLROptions extends LastEpoch {
  /** For all groups, or one for each. */
  lrLambda: RateFactor | readonly RateFactor[]
}

const names = ['lrLambda', 'lastEpoch'] as const

interface State {
  /** Functions are in no state dict: a null for each, as in Python. */
  lr_lambdas: null[]
}

function lambdasOf(op: string, optimizer: Optimizer, given: unknown): RateFactor[] {
  const count = requireOptimizer(op, optimizer).paramGroups.length
  const lambdas = isArray(given) ? given : new Array<unknown>(count).fill(given)
  if (lambdas.length !== count) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): Expected ${count} lr_lambdas, but got ${lambdas.length}`, { op })
  for (const each of lambdas) {
    if (typeof each !== 'function') throw new TorchError('ERR_TCH_TYPE', `${op}(): lr_lambda should be a function, but got ${describeValue(each)}`, { op })
  }
  return lambdas as RateFactor[]
}

abstract class ByFunction extends EpochScheduler<State> {
  constructor(optimizer: Optimizer, args: readonly unknown[]) {
    const op = new.target.name
    const { lrLambda, lastEpoch } = schedulerArguments<LambdaLROptions>(op, args, names)
    const lambdas = lambdasOf(op, optimizer, lrLambda)
    super(optimizer, { lr_lambdas: lambdas.map(() => null) }, lastEpoch, lambdas)
  }

  protected factor(group: number): number {
    const factor = this.functions[group]!(this.state.last_epoch)
    if (typeof factor !== 'number') throw new TorchError('ERR_TCH_TYPE', `${this.constructor.name}: lrLambda must return a number, not ${describeValue(factor)}`, { op: 'step' })
    return factor
  }

  /** Callable objects of Python have a state of their own; functions have none. */
  protected override parse(name: string, value: unknown): unknown {
    return name === 'lr_lambdas' ? this.state.lr_lambdas : super.parse(name, value)
  }
}

/** The first rate times a function of the epoch: https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LambdaLR.html */
export class LambdaLR extends ByFunction {
  constructor(optimizer: Optimizer, ...args: CallArguments<LambdaLROptions, typeof names>) {
    super(optimizer, args)
  }

  protected rates(): number[] {
    return this.state.base_lrs.map((base, i) => base * this.factor(i))
  }
}

/** The last rate times a function of the epoch: https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.MultiplicativeLR.html */
export class MultiplicativeLR extends ByFunction {
  constructor(optimizer: Optimizer, ...args: CallArguments<LambdaLROptions, typeof names>) {
    super(optimizer, args)
  }

  protected rates(): number[] {
    const now = ratesOf(this.optimizer)
    return this.state._is_initial ? now : now.map((rate, i) => rate * this.factor(i))
  }
}
