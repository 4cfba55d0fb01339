import { TorchError } from '../../errors.js'
import { isTensor, type Tensor } from '../../tensor.js'
import { describeValue, isArray, isListLike } from '../../values.js'
import { numberOf, readArguments } from '../arguments.js'
import { Optimizer } from '../optimizer.js'
import { entriesOf } from '../state-dict.js'

/** A group as a scheduler sees it. */
export type ScheduledGroup = { params: Tensor[]; lr: number | Tensor; initialLr?: number } & Record<string, unknown>

/** What every scheduler that counts epochs keeps, by Python's names: a state dict of Python is taken as it is. */
export interface EpochState {
  base_lrs: number[]
  last_epoch: number
  _step_count: number
  _is_initial: boolean
  _get_lr_called_within_step: boolean
  _last_lr: number[]
}

export type SchedulerStateSource = ReadonlyMap<string, unknown> | Readonly<Record<string, unknown>>

export function groupsOf(optimizer: Optimizer): ScheduledGroup[] {
  return optimizer.paramGroups as unknown as ScheduledGroup[]
}

export function ratesOf(optimizer: Optimizer): number[] {
  return groupsOf(optimizer).map(({ lr }) => numberOf(lr))
}

/** Sets an option of a group; a tensor stays the same tensor. */
export function setOption(group: ScheduledGroup, name: string, value: number): void {
  const old = group[name]
  if (isTensor(old)) old.detach().fill_(value)
  else Object.assign(group, { [name]: value })
}

/** One value for each group, from one for all or a list. */
export function forEachGroup(op: string, name: string, optimizer: Optimizer, value: unknown): number[] {
  const count = optimizer.paramGroups.length
  if (!isArray(value)) return new Array<number>(count).fill(requireFinite(op, name, value))
  if (value.length !== count) {
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): ${name} must have the same length as optimizer.param_groups. ${name} has ${value.length} values, param_groups has ${count}.`, { op })
  }
  return value.map((each) => requireFinite(op, name, each))
}

export function requireFinite(op: string, name: string, value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw new TorchError('ERR_TCH_TYPE', `${op}(): ${name} is a number, not ${describeValue(value)}`, { op })
}

export function requireInteger(op: string, name: string, value: unknown, least: number): number {
  if (Number.isSafeInteger(value) && (value as number) >= least) return value as number
  throw new TorchError(typeof value === 'number' ? 'ERR_TCH_OUT_OF_RANGE' : 'ERR_TCH_TYPE', `${op}(): ${name} is an integer from ${least}, not ${describeValue(value)}`, { op })
}

export function requireOptimizer(op: string, optimizer: unknown): Optimizer {
  if (optimizer instanceof Optimizer) return optimizer
  throw new TorchError('ERR_TCH_TYPE', `${op}(): ${describeValue(optimizer)} is not an Optimizer`, { op })
}

/** The arguments after the optimiser, all of which may be given by position. */
export function schedulerArguments<Options>(op: string, args: readonly unknown[], names: readonly (keyof Options & string)[]): Partial<Options> {
  return readArguments(op, args, names, names) as Partial<Options>
}

export interface LastEpoch {
  /** The epoch to go on from; -1 begins anew. */
  lastEpoch?: number
}

/** What changes learning rates: https://docs.pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate */
export abstract class LRScheduler<State extends object = object> {
  readonly optimizer: Optimizer
  /** Python's attributes by Python's names. */
  protected readonly state: State

  constructor(optimizer: Optimizer, state: State) {
    this.optimizer = optimizer
    this.state = state
  }

  /** How many epochs were counted. */
  get lastEpoch(): number {
    return (this.state as Partial<EpochState>).last_epoch ?? 0
  }

  /** The rates that were set last, one for each group. */
  getLastLr(): number[] {
    return [...((this.state as Partial<EpochState>)._last_lr ?? ratesOf(this.optimizer))]
  }

  /** Everything but the optimiser and functions, by Python's names. */
  stateDict(): Record<string, unknown> {
    return copyOf(this.state) as Record<string, unknown>
  }

  /**
   * Takes a state over; entries that it does not have stay as they are.
   * @throws `ERR_TCH_STATE_DICT` when an entry has another type, or none fits; nothing is changed then.
   */
  loadStateDict(source: SchedulerStateSource): void {
    Object.assign(this.state, this.read(source))
  }

  /** The entries of a state dict that are this scheduler's. */
  protected read(source: unknown): Partial<State> {
    const entries = entriesOf(source)
    if (entries === undefined) this.refuse(`a state dict is a Map or an object, not ${describeValue(source)}`)
    const read: Record<string, unknown> = {}
    for (const [name, own] of Object.entries(this.state)) {
      if (!entries.has(name)) continue
      const value = this.parse(name, entries.get(name))
      if (own !== null && value !== null && kindOf(own) !== kindOf(value)) this.refuse(`'${name}' is ${describeValue(value)}, not ${describeValue(own)}`)
      read[name] = value
    }
    if (Object.keys(read).length === 0) this.refuse('none of its entries is of such a scheduler')
    return read as Partial<State>
  }

  /** A value of a state dict as it is kept. */
  protected parse(_name: string, value: unknown): unknown {
    return plainOf(value)
  }

  protected refuse(message: string): never {
    throw new TorchError('ERR_TCH_STATE_DICT', `${this.constructor.name}.loadStateDict(): ${message}`, { op: 'loadStateDict' })
  }
}

const kindOf = (value: unknown): string => (isArray(value) ? 'array' : typeof value)

function copyOf(value: unknown): unknown {
  if (isArray(value)) return value.map(copyOf)
  if (value instanceof Map) return new Map(value)
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, copyOf(item)])) : value
}

function plainOf(value: unknown): unknown {
  if (isTensor(value)) return value.item()
  if (typeof value === 'bigint') return Number(value)
  if (isListLike(value)) return Array.from(value, plainOf)
  const entries = entriesOf(value)
  return entries === undefined ? value : Object.fromEntries([...entries].map(([name, item]) => [String(name), plainOf(item)]))
}

/** A scheduler whose rates follow from a count of epochs. To make one of your own, write `rates()`. */
export abstract class EpochScheduler<State extends object = object> extends LRScheduler<State & EpochState> {
  /** `functions` are what a scheduler computes with that is in no state dict: the first step, taken here, needs them. */
  constructor(optimizer: Optimizer, own: State, lastEpoch = -1, protected readonly functions: readonly ((x: number) => number)[] = []) {
    const op = new.target.name
    requireOptimizer(op, optimizer)
    requireInteger(op, 'lastEpoch', lastEpoch, -1)
    groupsOf(optimizer).forEach((group, i) => {
      if (lastEpoch === -1) group.initialLr ??= numberOf(group.lr)
      else if (group.initialLr === undefined) {
        throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): param 'initial_lr' is not specified in param_groups[${i}] when resuming scheduler with last_epoch >= 0: load the state of the optimizer first`, { op })
      }
    })
    super(optimizer, {
      ...own, base_lrs: groupsOf(optimizer).map((group) => group.initialLr!), last_epoch: lastEpoch,
      _step_count: 0, _is_initial: false, _get_lr_called_within_step: false, _last_lr: [],
    })
    this.begin()
  }

  /** The rates of the epoch that `state.last_epoch` says, one for each group. */
  protected abstract rates(): number[]

  /** The same from the epoch alone, where there is such a formula. */
  protected closedForm(): number[] | undefined {
    return undefined
  }

  get baseLrs(): number[] {
    return [...this.state.base_lrs]
  }

  /** @internal The step that makes the first epoch. */
  begin(): void {
    this.state._step_count = 0
    this.state._is_initial = true
    try {
      this.step()
    } finally {
      this.state._is_initial = false
    }
  }

  /** Goes to the next epoch and sets its rates: once after each epoch, after `optimizer.step()`. */
  step(): void {
    if (this.state._step_count === 1 && !this.optimizer.stepCalled) {
      process.emitWarning(
        'Detected call of `lrScheduler.step()` before `optimizer.step()`. Call them in the opposite order: otherwise the first value of the learning rate schedule is skipped. https://docs.pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate',
      )
    }
    this.state._step_count++
    this.state.last_epoch++
    this.apply(this.rates())
  }

  /** @internal Begins again, as a part of a sequence does. */
  restart(): void {
    this.state.last_epoch = 0
    this.apply(this.closedForm() ?? this.rates())
  }

  /** @internal Takes back the epoch that the constructor counted. */
  undo(): void {
    this.state.last_epoch--
  }

  protected apply(rates: readonly number[]): void {
    groupsOf(this.optimizer).forEach((group, i) => setOption(group, 'lr', rates[i]!))
    this.state._last_lr = ratesOf(this.optimizer)
  }

  /** The rates that are set, each times a factor. */
  protected scaled(factor: number): number[] {
    return ratesOf(this.optimizer).map((rate) => rate * factor)
  }
}
