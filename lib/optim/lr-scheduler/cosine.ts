import { TorchError } from '../../errors.js'
import type { CallArguments } from '../arguments.js'
import type { Optimizer } from '../optimizer.js'
import { EpochScheduler, ratesOf, requireFinite, requireInteger, schedulerArguments, type LastEpoch } from './scheduler.js'

export interface CosineAnnealingLROptions extends LastEpoch {
  /** Epochs from the first rate to the last: Python's `T_max`. */
  TMax: number
  etaMin?: number
}

const annealingNames = ['TMax', 'etaMin', 'lastEpoch'] as const

/** Down along half a cosine, and up again: https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CosineAnnealingLR.html */
export class CosineAnnealingLR extends EpochScheduler<{ T_max: number; eta_min: number }> {
  constructor(optimizer: Optimizer, ...args: CallArguments<CosineAnnealingLROptions, typeof annealingNames>) {
    const { TMax, etaMin = 0, lastEpoch } = schedulerArguments<CosineAnnealingLROptions>('CosineAnnealingLR', args, annealingNames)
    super(optimizer, { T_max: requireInteger('CosineAnnealingLR', 'TMax', TMax, 1), eta_min: requireFinite('CosineAnnealingLR', 'etaMin', etaMin) }, lastEpoch)
  }

  protected rates(): number[] {
    const { last_epoch: epoch, T_max: most, eta_min: least, base_lrs: bases } = this.state
    const now = ratesOf(this.optimizer)
    if (this.state._is_initial) return now
    if (this.state._step_count === 1 && epoch > 0) return bases.map((base) => least + ((base - least) * (1 + Math.cos((epoch * Math.PI) / most))) / 2)
    if ((epoch - 1 - most) % (2 * most) === 0) return now.map((rate, i) => rate + ((bases[i]! - least) * (1 - Math.cos(Math.PI / most))) / 2)
    return now.map((rate) => ((1 + Math.cos((Math.PI * epoch) / most)) / (1 + Math.cos((Math.PI * (epoch - 1)) / most))) * (rate - least) + least)
  }

  protected override closedForm(): number[] {
    const { last_epoch: epoch, T_max: most, eta_min: least, base_lrs: bases } = this.state
    return bases.map((base) => least + ((base - least) * (1 + Math.cos((Math.PI * epoch) / most))) / 2)
  }
}

export interface CosineAnnealingWarmRestartsOptions extends LastEpoch {
  /** Epochs until the first restart: Python's `T_0`. */
  T0: number
  /** By how much each period is longer than the one before: Python's `T_mult`. */
  TMult?: number
  etaMin?: number
}

interface Restarts {
  T_0: number
  T_i: number
  T_mult: number
  eta_min: number
  T_cur: number
}

const restartNames = ['T0', 'TMult', 'etaMin', 'lastEpoch'] as const

/** Half cosines one after another: https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CosineAnnealingWarmRestarts.html */
export class CosineAnnealingWarmRestarts extends EpochScheduler<Restarts> {
  constructor(optimizer: Optimizer, ...args: CallArguments<CosineAnnealingWarmRestartsOptions, typeof restartNames>) {
    const op = 'CosineAnnealingWarmRestarts'
    const { T0, TMult = 1, etaMin = 0, lastEpoch = -1 } = schedulerArguments<CosineAnnealingWarmRestartsOptions>(op, args, restartNames)
    requireInteger(op, 'T0', T0, 1)
    super(optimizer, { T_0: T0!, T_i: T0!, T_mult: requireInteger(op, 'TMult', TMult, 1), eta_min: requireFinite(op, 'etaMin', etaMin), T_cur: lastEpoch }, lastEpoch)
  }

  protected rates(): number[] {
    const { eta_min: least, T_cur: at, T_i: period, base_lrs: bases } = this.state
    return bases.map((base) => least + ((base - least) * (1 + Math.cos((Math.PI * at) / period))) / 2)
  }

  /** Goes to the next epoch, or to one that is given and may be fractional: `step(epoch + batch / batches)`. */
  override step(epoch?: number): void {
    const { state } = this
    if (epoch === undefined && state.last_epoch < 0) epoch = 0
    if (epoch === undefined) {
      epoch = state.last_epoch + 1
      state.T_cur++
      if (state.T_cur >= state.T_i) {
        state.T_cur %= state.T_i
        state.T_i *= state.T_mult
      }
    } else goTo(state, epoch)
    state.last_epoch = Math.floor(epoch)
    this.apply(this.rates())
  }
}

/** Finds the period that an epoch is in, and where in it. */
function goTo(state: Restarts, epoch: number): void {
  if (!(epoch >= 0 && Number.isFinite(epoch))) {
    throw new TorchError('ERR_TCH_OUT_OF_RANGE', `CosineAnnealingWarmRestarts.step(): Expected non-negative epoch, but got ${epoch}`, { op: 'step' })
  }
  const { T_0: first, T_mult: growth } = state
  if (epoch < first) {
    state.T_i = first
    state.T_cur = epoch
  } else if (growth === 1) state.T_cur = epoch % first
  else {
    const n = Math.trunc(Math.log((epoch / first) * (growth - 1) + 1) / Math.log(growth))
    state.T_cur = epoch - (first * (growth ** n - 1)) / (growth - 1)
    state.T_i = first * growth ** n
  }
}
