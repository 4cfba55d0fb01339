import { TorchError } from '../../errors.js'
import { isListLike } from '../../values.js'
import type { CallArguments } from '../arguments.js'
import type { Optimizer } from '../optimizer.js'
import { entriesOf } from '../state-dict.js'
import { EpochScheduler, ratesOf, requireFinite, requireInteger, schedulerArguments, type LastEpoch } from './scheduler.js'

export interface StepLROptions extends LastEpoch {
  stepSize: number
  gamma?: number
}

const stepNames = ['stepSize', 'gamma', 'lastEpoch'] as const

/** Times gamma every `stepSize` epochs: https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.StepLR.html */
export class StepLR extends EpochScheduler<{ step_size: number; gamma: number }> {
  constructor(optimizer: Optimizer, ...args: CallArguments<StepLROptions, typeof stepNames>) {
    const { stepSize, gamma = 0.1, lastEpoch } = schedulerArguments<StepLROptions>('StepLR', args, stepNames)
    super(optimizer, { step_size: requireInteger('StepLR', 'stepSize', stepSize, 1), gamma: requireFinite('StepLR', 'gamma', gamma) }, lastEpoch)
  }

  protected rates(): number[] {
    const { last_epoch: epoch, step_size: size, gamma } = this.state
    return epoch === 0 || epoch % size !== 0 ? ratesOf(this.optimizer) : this.scaled(gamma)
  }

  protected override closedForm(): number[] {
    const { last_epoch: epoch, step_size: size, gamma, base_lrs: bases } = this.state
    return bases.map((base) => base * gamma ** Math.floor(epoch / size))
  }
}

export interface MultiStepLROptions extends LastEpoch {
  milestones: readonly number[]
  gamma?: number
}

const multiStepNames = ['milestones', 'gamma', 'lastEpoch'] as const

function countOf(milestones: unknown): Map<number, number> {
  if (!isListLike(milestones)) throw new TorchError('ERR_TCH_TYPE', 'MultiStepLR(): milestones are an array of epochs', { op: 'MultiStepLR' })
  const counts = new Map<number, number>()
  for (const milestone of Array.from(milestones)) {
    const epoch = requireInteger('MultiStepLR', 'a milestone', milestone, 0)
    counts.set(epoch, (counts.get(epoch) ?? 0) + 1)
  }
  return counts
}

/** Times gamma at each milestone: https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.MultiStepLR.html */
export class MultiStepLR extends EpochScheduler<{ milestones: Map<number, number>; gamma: number }> {
  constructor(optimizer: Optimizer, ...args: CallArguments<MultiStepLROptions, typeof multiStepNames>) {
    const { milestones, gamma = 0.1, lastEpoch } = schedulerArguments<MultiStepLROptions>('MultiStepLR', args, multiStepNames)
    super(optimizer, { milestones: countOf(milestones), gamma: requireFinite('MultiStepLR', 'gamma', gamma) }, lastEpoch)
  }

  protected rates(): number[] {
    const count = this.state.milestones.get(this.state.last_epoch)
    return count === undefined ? ratesOf(this.optimizer) : this.scaled(this.state.gamma ** count)
  }

  protected override closedForm(): number[] {
    const passed = [...this.state.milestones].reduce((sum, [epoch, count]) => sum + (epoch <= this.state.last_epoch ? count : 0), 0)
    return this.state.base_lrs.map((base) => base * this.state.gamma ** passed)
  }

  /** Python's Counter comes as a dict. */
  protected override parse(name: string, value: unknown): unknown {
    if (name !== 'milestones') return super.parse(name, value)
    const entries = entriesOf(value)
    if (entries === undefined) this.refuse("'milestones' is no dict of epochs and counts")
    return new Map([...entries].map(([epoch, count]) => [Number(epoch), Number(count)]))
  }
}

export interface ExponentialLROptions extends LastEpoch {
  gamma: number
}

const exponentialNames = ['gamma', 'lastEpoch'] as const

/** Times gamma every epoch: https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ExponentialLR.html */
export class ExponentialLR extends EpochScheduler<{ gamma: number }> {
  constructor(optimizer: Optimizer, ...args: CallArguments<ExponentialLROptions, typeof exponentialNames>) {
    const { gamma, lastEpoch } = schedulerArguments<ExponentialLROptions>('ExponentialLR', args, exponentialNames)
    super(optimizer, { gamma: requireFinite('ExponentialLR', 'gamma', gamma) }, lastEpoch)
  }

  protected rates(): number[] {
    return this.state._is_initial ? ratesOf(this.optimizer) : this.scaled(this.state.gamma)
  }

  protected override closedForm(): number[] {
    return this.state.base_lrs.map((base) => base * this.state.gamma ** this.state.last_epoch)
  }
}
