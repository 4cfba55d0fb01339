import { TorchError } from '../../errors.js'
import { isTensor, type Tensor } from '../../tensor.js'
import { describeValue, isArray } from '../../values.js'
import { numberOf, type CallArguments } from '../arguments.js'
import type { Optimizer } from '../optimizer.js'
import { forEachGroup, groupsOf, LRScheduler, ratesOf, requireFinite, requireInteger, requireOptimizer, schedulerArguments, setOption } from './scheduler.js'

export interface ReduceLROnPlateauOptions {
  /** Whether a smaller or a larger metric is better. */
  mode?: 'min' | 'max'
  factor?: number
  /** Epochs without progress that are let pass: 10 when left out. */
  patience?: number
  threshold?: number
  thresholdMode?: 'rel' | 'abs'
  /** Epochs after a reduction that do not count. */
  cooldown?: number
  minLr?: number | readonly number[]
  /** Smaller reductions are left out. */
  eps?: number
}

const names = ['mode', 'factor', 'patience', 'threshold', 'thresholdMode', 'cooldown', 'minLr', 'eps'] as const

interface State {
  factor: number
  default_min_lr: number | null
  min_lrs: number[]
  patience: number
  cooldown: number
  eps: number
  last_epoch: number
  _last_lr: number[]
  mode_worse: number
  mode: string
  threshold: number
  threshold_mode: string
  best: number
  cooldown_counter: number
  num_bad_epochs: number
}

function requireOneOf(op: string, what: string, value: unknown, known: readonly string[]): void {
  if (!known.includes(value as string)) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): ${what} ${describeValue(value)} is unknown!`, { op })
}

/** Lowers rates when a metric stops getting better: https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ReduceLROnPlateau.html */
export class ReduceLROnPlateau extends LRScheduler<State> {
  constructor(optimizer: Optimizer, ...args: CallArguments<ReduceLROnPlateauOptions, typeof names>) {
    const op = 'ReduceLROnPlateau'
    requireOptimizer(op, optimizer)
    const { mode = 'min', factor = 0.1, patience = 10, threshold = 1e-4, thresholdMode = 'rel', cooldown = 0, minLr = 0, eps = 1e-8 } =
      schedulerArguments<ReduceLROnPlateauOptions>(op, args, names)
    if (requireFinite(op, 'factor', factor) >= 1) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${op}(): Factor should be < 1.0.`, { op })
    requireOneOf(op, 'mode', mode, ['min', 'max'])
    requireOneOf(op, 'threshold mode', thresholdMode, ['rel', 'abs'])
    const worst = mode === 'min' ? Infinity : -Infinity
    super(optimizer, {
      factor, default_min_lr: isArray(minLr) ? null : (minLr as number), min_lrs: forEachGroup(op, 'min_lr', optimizer, minLr),
      patience: requireInteger(op, 'patience', patience, 0), cooldown: requireInteger(op, 'cooldown', cooldown, 0), eps: requireFinite(op, 'eps', eps),
      last_epoch: 0, _last_lr: ratesOf(optimizer), mode_worse: worst, mode, threshold: requireFinite(op, 'threshold', threshold), threshold_mode: thresholdMode,
      best: worst, cooldown_counter: 0, num_bad_epochs: 0,
    })
  }

  /** Looks at the metric of an epoch, usually the loss on held-out data. */
  step(metrics: number | Tensor): void {
    if (typeof metrics !== 'number' && !isTensor(metrics)) {
      throw new TorchError('ERR_TCH_TYPE', `ReduceLROnPlateau.step() takes the metric of the epoch, not ${describeValue(metrics)}`, { op: 'step' })
    }
    const { state } = this
    const current = numberOf(metrics)
    state.last_epoch++
    if (this.#isBetter(current)) {
      state.best = current
      state.num_bad_epochs = 0
    } else state.num_bad_epochs++
    if (state.cooldown_counter > 0) {
      state.cooldown_counter--
      state.num_bad_epochs = 0
    }
    if (state.num_bad_epochs > state.patience) {
      this.#reduce()
      state.cooldown_counter = state.cooldown
      state.num_bad_epochs = 0
    }
    state._last_lr = ratesOf(this.optimizer)
  }

  #isBetter(metric: number): boolean {
    const { mode, threshold, threshold_mode: by, best } = this.state
    if (by === 'rel') return mode === 'min' ? metric < best * (1 - threshold) : metric > best * (threshold + 1)
    return mode === 'min' ? metric < best - threshold : metric > best + threshold
  }

  #reduce(): void {
    const { state } = this
    const groups = groupsOf(this.optimizer)
    if (groups.length !== state.min_lrs.length) {
      if (state.default_min_lr === null) {
        throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `ReduceLROnPlateau.step(): The number of param groups in the \`optimizer\` (${groups.length}) differs from when \`ReduceLROnPlateau\` was initialized (${state.min_lrs.length}), usually due to a new param group being added to the optimizer; give { minLr } as one number`, { op: 'step' })
      }
      state.min_lrs = groups.map(() => state.default_min_lr!)
    }
    groups.forEach((group, i) => {
      const old = numberOf(group.lr)
      const rate = Math.max(old * state.factor, state.min_lrs[i]!)
      if (old - rate > state.eps) setOption(group, 'lr', rate)
    })
  }
}
