import { TorchError } from '../errors.js'
import { describeValue } from '../values.js'
import { numberOf, type CallArguments } from './arguments.js'
import { EpochScheduler, forEachGroup, groupsOf, requireInteger, requireOptimizer, schedulerArguments, type LastEpoch } from './lr-scheduler/scheduler.js'
import type { Optimizer } from './optimizer.js'

export interface SWALROptions extends LastEpoch {
  swaLr: number | readonly number[]
  annealEpochs?: number
  annealStrategy?: 'cos' | 'linear'
}

const names = ['swaLr', 'annealEpochs', 'annealStrategy', 'lastEpoch'] as const

/** Goes to a constant rate at which weights are averaged: https://docs.pytorch.org/docs/stable/generated/torch.optim.swa_utils.SWALR.html */
export class SWALR extends EpochScheduler<{ _anneal_strategy: string; anneal_epochs: number }> {
  constructor(optimizer: Optimizer, ...args: CallArguments<SWALROptions, typeof names>) {
    const op = 'SWALR'
    requireOptimizer(op, optimizer)
    const { swaLr, annealEpochs = 10, annealStrategy = 'cos', lastEpoch } = schedulerArguments<SWALROptions>(op, args, names)
    const rates = forEachGroup(op, 'swa_lr', optimizer, swaLr)
    if (annealStrategy !== 'cos' && annealStrategy !== 'linear') {
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): anneal_strategy must be one of 'cos' or 'linear', instead got ${describeValue(annealStrategy)}`, { op })
    }
    requireInteger(op, 'annealEpochs', annealEpochs, 0)
    groupsOf(optimizer).forEach((group, i) => {
      group['swaLr'] = rates[i]
    })
    super(optimizer, { _anneal_strategy: annealStrategy, anneal_epochs: annealEpochs }, lastEpoch)
  }

  protected rates(): number[] {
    const { _step_count: count, anneal_epochs: epochs, _anneal_strategy: strategy } = this.state
    const step = epochs === 0 ? Math.max(1, count - 1) : count - 1
    const share = (at: number): number => Math.max(0, Math.min(1, at / Math.max(1, epochs)))
    const anneal = (t: number): number => (strategy === 'cos' ? (1 - Math.cos(Math.PI * t)) / 2 : t)
    const before = anneal(share(step - 1))
    const now = anneal(share(step))
    return groupsOf(this.optimizer).map((group) => {
      const target = group['swaLr'] as number
      // What the rate was before annealing, whatever else has changed it.
      const start = before === 1 ? target : (numberOf(group.lr) - before * target) / (1 - before)
      return target * now + start * (1 - now)
    })
  }
}
