import { TorchError } from '../../errors.js'
import type { CallArguments } from '../arguments.js'
import type { Optimizer } from '../optimizer.js'
import { EpochScheduler, ratesOf, requireFinite, requireInteger, schedulerArguments, type LastEpoch } from './scheduler.js'

function refuse(op: string, message: string): never {
  throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${op}(): ${message}`, { op })
}

export interface ConstantLROptions extends LastEpoch {
  factor?: number
  totalIters?: number
}

const constantNames = ['factor', 'totalIters', 'lastEpoch'] as const

/** Times a factor until `totalIters`: https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ConstantLR.html */
export class ConstantLR extends EpochScheduler<{ factor: number; total_iters: number }> {
  constructor(optimizer: Optimizer, ...args: CallArguments<ConstantLROptions, typeof constantNames>) {
    const { factor = 1 / 3, totalIters = 5, lastEpoch } = schedulerArguments<ConstantLROptions>('ConstantLR', args, constantNames)
    requireFinite('ConstantLR', 'factor', factor)
    if (factor > 1 || factor < 0) refuse('ConstantLR', 'Constant multiplicative factor expected to be between 0 and 1.')
    super(optimizer, { factor, total_iters: requireInteger('ConstantLR', 'totalIters', totalIters, 0) }, lastEpoch)
  }

  protected rates(): number[] {
    const { last_epoch: epoch, total_iters: total, factor } = this.state
    if (epoch === 0) return this.scaled(factor)
    return epoch === total ? this.scaled(1 / factor) : ratesOf(this.optimizer)
  }

  protected override closedForm(): number[] {
    const { last_epoch: epoch, total_iters: total, factor, base_lrs: bases } = this.state
    return bases.map((base) => base * (factor + (epoch >= total ? 1 : 0) * (1 - factor)))
  }
}

export interface LinearLROptions extends LastEpoch {
  startFactor?: number
  endFactor?: number
  totalIters?: number
}

const linearNames = ['startFactor', 'endFactor', 'totalIters', 'lastEpoch'] as const

/** A factor that goes in a line: https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.LinearLR.html */
export class LinearLR extends EpochScheduler<{ start_factor: number; end_factor: number; total_iters: number }> {
  constructor(optimizer: Optimizer, ...args: CallArguments<LinearLROptions, typeof linearNames>) {
    const { startFactor = 1 / 3, endFactor = 1, totalIters = 5, lastEpoch } = schedulerArguments<LinearLROptions>('LinearLR', args, linearNames)
    requireFinite('LinearLR', 'startFactor', startFactor)
    requireFinite('LinearLR', 'endFactor', endFactor)
    if (startFactor > 1 || startFactor <= 0) refuse('LinearLR', 'Starting multiplicative factor expected to be greater than 0 and less or equal to 1.')
    if (endFactor > 1 || endFactor < 0) refuse('LinearLR', 'Ending multiplicative factor expected to be between 0 and 1.')
    super(optimizer, { start_factor: startFactor, end_factor: endFactor, total_iters: requireInteger('LinearLR', 'totalIters', totalIters, 1) }, lastEpoch)
  }

  protected rates(): number[] {
    const { last_epoch: epoch, start_factor: start, end_factor: end, total_iters: total } = this.state
    if (epoch === 0) return this.scaled(start)
    if (this.state._is_initial || epoch > total) return ratesOf(this.optimizer)
    return this.scaled(1 + (end - start) / (total * start + (epoch - 1) * (end - start)))
  }

  protected override closedForm(): number[] {
    const { last_epoch: epoch, start_factor: start, end_factor: end, total_iters: total, base_lrs: bases } = this.state
    return bases.map((base) => base * (start + ((end - start) * Math.min(total, epoch)) / total))
  }
}

export interface PolynomialLROptions extends LastEpoch {
  totalIters?: number
  power?: number
}

const polynomialNames = ['totalIters', 'power', 'lastEpoch'] as const

/** Down to zero by a power: https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.PolynomialLR.html */
export class PolynomialLR extends EpochScheduler<{ total_iters: number; power: number }> {
  constructor(optimizer: Optimizer, ...args: CallArguments<PolynomialLROptions, typeof polynomialNames>) {
    const { totalIters = 5, power = 1, lastEpoch } = schedulerArguments<PolynomialLROptions>('PolynomialLR', args, polynomialNames)
    super(optimizer, { total_iters: requireInteger('PolynomialLR', 'totalIters', totalIters, 1), power: requireFinite('PolynomialLR', 'power', power) }, lastEpoch)
  }

  protected rates(): number[] {
    const { last_epoch: epoch, total_iters: total, power } = this.state
    if (this.state._is_initial || epoch > total) return ratesOf(this.optimizer)
    return this.scaled(((1 - epoch / total) / (1 - (epoch - 1) / total)) ** power)
  }

  protected override closedForm(): number[] {
    const { last_epoch: epoch, total_iters: total, power, base_lrs: bases } = this.state
    return bases.map((base) => base * (1 - Math.min(total, epoch) / total) ** power)
  }
}
