import { TorchError } from '../../errors.js'
import { describeValue, isArray, isListLike } from '../../values.js'
import type { CallArguments } from '../arguments.js'
import type { Optimizer } from '../optimizer.js'
import { entriesOf } from '../state-dict.js'
import { EpochScheduler, groupsOf, LRScheduler, ratesOf, requireInteger, requireOptimizer, schedulerArguments, setOption, type LastEpoch, type SchedulerStateSource } from './scheduler.js'
import { ReduceLROnPlateau } from './plateau.js'

/** What can be part of another scheduler: all that step without a metric. */
export type Composable = EpochScheduler | SequentialLR | ChainedScheduler

function checkParts(op: string, optimizer: Optimizer, parts: unknown): asserts parts is Composable[] {
  if (!isArray(parts) || parts.length === 0) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}() expects at least one scheduler, but got no scheduler.`, { op })
  parts.forEach((part, i) => {
    if (!(part instanceof LRScheduler)) throw new TorchError('ERR_TCH_TYPE', `${op}() at index ${i} should be a scheduler, not ${describeValue(part)}`, { op })
    if (part instanceof ReduceLROnPlateau) {
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}() does not support \`ReduceLROnPlateau\` scheduler as it requires additional kwargs to be specified when calling \`step\`, but got one at index ${i} in the given schedulers sequence.`, { op })
    }
    if (part.optimizer !== optimizer) {
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}() expects all schedulers to belong to the same optimizer, but got scheduler ${part.constructor.name} at index ${i} of another optimizer.`, { op })
    }
  })
}

/** State dicts of the parts under `_schedulers`, checked in full before the first is taken over. */
abstract class Composition<State extends object> extends LRScheduler<State> {
  constructor(optimizer: Optimizer, state: State, readonly schedulers: readonly Composable[]) {
    super(optimizer, state)
  }

  abstract step(): void

  /** @internal The first step as a part of a sequence, which Python notes in the state. */
  begin(): void {
    Object.assign(this.state, { _step_count: 0, _is_initial: false })
    this.step()
  }

  override stateDict(): Record<string, unknown> {
    return { ...super.stateDict(), _schedulers: this.schedulers.map((each) => each.stateDict()) }
  }

  override loadStateDict(source: SchedulerStateSource): void {
    const before = this.stateDict()
    const parts = entriesOf(source)?.get('_schedulers')
    if (!isListLike(parts) || parts.length !== this.schedulers.length) this.refuse(`'_schedulers' must be the states of ${this.schedulers.length} schedulers`)
    try {
      super.loadStateDict(source)
      this.schedulers.forEach((each, i) => each.loadStateDict(parts[i] as SchedulerStateSource))
    } catch (error) {
      super.loadStateDict(before)
      this.schedulers.forEach((each, i) => each.loadStateDict((before['_schedulers'] as SchedulerStateSource[])[i]!))
      throw error
    }
  }
}

export interface SequentialLROptions extends LastEpoch {
  schedulers: readonly Composable[]
  /** The epochs at which the next scheduler takes over. */
  milestones: readonly number[]
}

const sequentialNames = ['schedulers', 'milestones', 'lastEpoch'] as const

/** One scheduler after another: https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.SequentialLR.html */
export class SequentialLR extends Composition<{ _milestones: number[]; last_epoch: number; _last_lr: number[] }> {
  constructor(optimizer: Optimizer, ...args: CallArguments<SequentialLROptions, typeof sequentialNames>) {
    const op = 'SequentialLR'
    requireOptimizer(op, optimizer)
    const { schedulers, milestones, lastEpoch = -1 } = schedulerArguments<SequentialLROptions>(op, args, sequentialNames)
    checkParts(op, optimizer, schedulers)
    if (!isArray(milestones) || milestones.length !== schedulers.length - 1) {
      const count = isArray(milestones) ? milestones.length : describeValue(milestones)
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}() Sequential Schedulers expects number of schedulers provided to be one more than the number of milestone points, but got number of schedulers ${schedulers.length} and the number of milestones to be equal to ${count}`, { op })
    }
    const epochs = milestones.map((each) => requireInteger(op, 'a milestone', each, 0))
    super(optimizer, { _milestones: epochs, last_epoch: lastEpoch + 1, _last_lr: [] }, schedulers)
    // Each part took its first step when it was made: all are taken back, and the one whose turn it is steps again.
    for (const group of groupsOf(optimizer)) setOption(group, 'lr', group.initialLr!)
    undoAll(this)
    const first = this.#at(0)
    first.begin()
    this.state._last_lr = first.getLastLr()
  }

  #at(epoch: number): Composable {
    return this.schedulers[this.#index(epoch)]!
  }

  #index(epoch: number): number {
    return this.state._milestones.filter((milestone) => milestone <= epoch).length
  }

  /** Goes to the next epoch. */
  step(): void {
    this.state.last_epoch++
    const index = this.#index(this.state.last_epoch)
    const scheduler = this.schedulers[index]!
    if (index > 0 && this.state._milestones[index - 1] === this.state.last_epoch) {
      if (!(scheduler instanceof EpochScheduler)) throw new TorchError('ERR_TCH_UNSUPPORTED', `SequentialLR: a ${scheduler.constructor.name} can only come first`, { op: 'step' })
      scheduler.restart()
    } else scheduler.step()
    this.state._last_lr = scheduler.getLastLr()
  }
}

function undoAll(part: Composable): void {
  if (part instanceof EpochScheduler) part.undo()
  else for (const each of part.schedulers) undoAll(each)
}

export interface ChainedSchedulerOptions {
  schedulers: readonly Composable[]
  optimizer?: Optimizer | null
}

const chainedNames = ['schedulers', 'optimizer'] as const

/** Several schedulers at once, one after another in each step: https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ChainedScheduler.html */
export class ChainedScheduler extends Composition<{ _last_lr: number[] }> {
  constructor(...args: CallArguments<ChainedSchedulerOptions, typeof chainedNames>) {
    const op = 'ChainedScheduler'
    const { schedulers, optimizer } = schedulerArguments<ChainedSchedulerOptions>(op, args, chainedNames)
    const of = optimizer ?? (isArray(schedulers) ? (schedulers[0] as Composable | undefined)?.optimizer : undefined)
    if (of === undefined) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}() expects at least one scheduler to be chained, but got no scheduler.`, { op })
    checkParts(op, of, schedulers)
    super(of, { _last_lr: ratesOf(of) }, schedulers)
  }

  /** Goes to the next epoch. */
  step(): void {
    for (const each of this.schedulers) each.step()
    this.state._last_lr = ratesOf(this.optimizer)
  }
}
