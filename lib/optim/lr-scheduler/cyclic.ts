import { TorchError } from '../../errors.js'
import { describeValue } from '../../values.js'
import type { CallArguments } from '../arguments.js'
import type { Optimizer } from '../optimizer.js'
import { beginMomentum, setMomentum, usesBeta } from './momentum.js'
import { EpochScheduler, forEachGroup, groupsOf, requireFinite, requireOptimizer, schedulerArguments, setOption, type LastEpoch } from './scheduler.js'

export interface CyclicLROptions extends LastEpoch {
  baseLr: number | readonly number[]
  maxLr: number | readonly number[]
  /** Steps upwards, 2000 when left out. */
  stepSizeUp?: number
  /** Steps downwards, as many as upwards when left out. */
  stepSizeDown?: number | null
  mode?: 'triangular' | 'triangular2' | 'exp_range'
  gamma?: number
  /** In place of `mode`: the height of a cycle or of an iteration. */
  scaleFn?: ((x: number) => number) | null
  scaleMode?: 'cycle' | 'iterations'
  cycleMomentum?: boolean
  baseMomentum?: number | readonly number[]
  maxMomentum?: number | readonly number[]
}

const names = [
  'baseLr', 'maxLr', 'stepSizeUp', 'stepSizeDown', 'mode', 'gamma', 'scaleFn', 'scaleMode', 'cycleMomentum', 'baseMomentum', 'maxMomentum', 'lastEpoch',
] as const

interface State {
  max_lrs: number[]
  total_size: number
  step_ratio: number
  mode: string
  gamma: number
  scale_mode: string
  cycle_momentum: boolean
  use_beta1?: boolean
  base_momentums?: number[]
  max_momentums?: number[]
  _scale_fn_custom: null
}

/** Up and down between two rates, a step for each batch: https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CyclicLR.html */
export class CyclicLR extends EpochScheduler<State> {
  constructor(optimizer: Optimizer, ...args: CallArguments<CyclicLROptions, typeof names>) {
    const op = 'CyclicLR'
    requireOptimizer(op, optimizer)
    const options = schedulerArguments<CyclicLROptions>(op, args, names)
    const { stepSizeUp = 2000, mode = 'triangular', gamma = 1, scaleFn, cycleMomentum = true, baseMomentum = 0.8, maxMomentum = 0.9, lastEpoch = -1 } = options
    const known = ['triangular', 'triangular2', 'exp_range'].includes(mode)
    if (scaleFn === undefined || scaleFn === null) {
      if (!known) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): mode is invalid and scale_fn is None: ${describeValue(mode)}`, { op })
    } else if (typeof scaleFn !== 'function') throw new TorchError('ERR_TCH_TYPE', `${op}(): scaleFn is a function, not ${describeValue(scaleFn)}`, { op })
    const up = requireFinite(op, 'stepSizeUp', stepSizeUp)
    const down = requireFinite(op, 'stepSizeDown', options.stepSizeDown ?? up)
    if (up < 0 || down < 0 || up + down === 0) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${op}(): step sizes are not negative and not both 0, got ${up} and ${down}`, { op })
    const bases = forEachGroup(op, 'base_lr', optimizer, options.baseLr)
    const state: State = {
      max_lrs: forEachGroup(op, 'max_lr', optimizer, options.maxLr), total_size: up + down, step_ratio: up / (up + down), mode,
      gamma: requireFinite(op, 'gamma', gamma), scale_mode: scaleFn ? (options.scaleMode ?? 'cycle') : mode === 'exp_range' ? 'iterations' : 'cycle',
      cycle_momentum: cycleMomentum, _scale_fn_custom: null,
    }
    if (cycleMomentum) {
      const useBeta = usesBeta(op, optimizer)
      const bounds = beginMomentum(op, optimizer, useBeta, baseMomentum, maxMomentum, lastEpoch === -1)
      Object.assign(state, { use_beta1: useBeta, base_momentums: bounds.base, max_momentums: bounds.max })
    }
    if (lastEpoch === -1) groupsOf(optimizer).forEach((group, i) => setOption(group, 'lr', bases[i]!))
    super(optimizer, state, lastEpoch, scaleFn ? [scaleFn] : [])
    this.state.base_lrs = bases
  }

  /** Not private: the constructor of the base class takes the first step. */
  protected height(x: number): number {
    const [own] = this.functions
    if (own !== undefined) return own(x)
    switch (this.state.mode) {
      case 'triangular2':
        return 1 / 2 ** (x - 1)
      case 'exp_range':
        return this.state.gamma ** x
      default:
        return 1
    }
  }

  protected rates(): number[] {
    const { last_epoch: epoch, total_size: size, step_ratio: ratio, scale_mode: mode, max_lrs: tops, base_lrs: bases } = this.state
    const cycle = Math.floor(1 + epoch / size)
    const x = 1 + epoch / size - cycle
    const share = x <= ratio ? x / ratio : (x - 1) / (ratio - 1)
    const height = this.height(mode === 'cycle' ? cycle : epoch)
    if (this.state.cycle_momentum) {
      const { base_momentums: lows, max_momentums: highs, use_beta1: useBeta } = this.state
      groupsOf(this.optimizer).forEach((group, i) => setMomentum(group, useBeta!, highs![i]! - (highs![i]! - lows![i]!) * share * height))
    }
    return bases.map((base, i) => base + (tops[i]! - base) * share * height)
  }
}
