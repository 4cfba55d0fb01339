import { TorchError } from '../../errors.js'
import { describeValue } from '../../values.js'
import type { CallArguments } from '../arguments.js'
import { camelCase } from '../../schema.js'
import type { Optimizer } from '../optimizer.js'
import { beginMomentum, setMomentum, usesBeta } from './momentum.js'
import { EpochScheduler, forEachGroup, groupsOf, requireFinite, requireInteger, requireOptimizer, schedulerArguments, type LastEpoch } from './scheduler.js'

export interface OneCycleLROptions extends LastEpoch {
  maxLr: number | readonly number[]
  /** The length of the cycle; else `epochs` times `stepsPerEpoch`. */
  totalSteps?: number | null
  epochs?: number | null
  stepsPerEpoch?: number | null
  /** The share of the cycle that goes up: 0.3 when left out. */
  pctStart?: number
  annealStrategy?: 'cos' | 'linear'
  cycleMomentum?: boolean
  baseMomentum?: number | readonly number[]
  maxMomentum?: number | readonly number[]
  divFactor?: number
  finalDivFactor?: number
  threePhase?: boolean
}

const names = [
  'maxLr', 'totalSteps', 'epochs', 'stepsPerEpoch', 'pctStart', 'annealStrategy', 'cycleMomentum', 'baseMomentum', 'maxMomentum',
  'divFactor', 'finalDivFactor', 'threePhase', 'lastEpoch',
] as const

/** A part of the cycle: it ends at a step and goes between values of the group, by Python's names. */
interface Phase {
  end_step: number
  start_lr: string
  end_lr: string
  start_momentum: string
  end_momentum: string
}

interface State {
  total_steps: number
  _schedule_phases: Phase[]
  _anneal_func_type: string
  cycle_momentum: boolean
  use_beta1?: boolean
}

function phasesOf(total: number, share: number, threePhase: boolean): Phase[] {
  const phase = (end: number, startLr: string, endLr: string, startMomentum: string, endMomentum: string): Phase => ({
    end_step: end, start_lr: startLr, end_lr: endLr, start_momentum: startMomentum, end_momentum: endMomentum,
  })
  const up = phase(share * total - 1, 'initial_lr', 'max_lr', 'max_momentum', 'base_momentum')
  if (!threePhase) return [up, phase(total - 1, 'max_lr', 'min_lr', 'base_momentum', 'max_momentum')]
  return [
    up,
    phase(2 * share * total - 2, 'max_lr', 'initial_lr', 'base_momentum', 'max_momentum'),
    phase(total - 1, 'initial_lr', 'min_lr', 'max_momentum', 'max_momentum'),
  ]
}

function totalOf(op: string, { totalSteps, epochs, stepsPerEpoch }: Partial<OneCycleLROptions>): number {
  if (totalSteps !== undefined && totalSteps !== null) return requireInteger(op, 'totalSteps', totalSteps, 1)
  if (epochs === undefined || epochs === null || stepsPerEpoch === undefined || stepsPerEpoch === null) {
    throw new TorchError('ERR_TCH_MISSING_ARGUMENT', `${op}(): You must define either total_steps OR (epochs AND steps_per_epoch)`, { op })
  }
  return requireInteger(op, 'epochs', epochs, 1) * requireInteger(op, 'stepsPerEpoch', stepsPerEpoch, 1)
}

/** One rise and a long fall, a step for each batch: https://docs.pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.OneCycleLR.html */
export class OneCycleLR extends EpochScheduler<State> {
  constructor(optimizer: Optimizer, ...args: CallArguments<OneCycleLROptions, typeof names>) {
    const op = 'OneCycleLR'
    requireOptimizer(op, optimizer)
    const options = schedulerArguments<OneCycleLROptions>(op, args, names)
    const { pctStart = 0.3, annealStrategy = 'cos', cycleMomentum = true, baseMomentum = 0.85, maxMomentum = 0.95, divFactor = 25, finalDivFactor = 1e4, lastEpoch = -1 } = options
    const total = totalOf(op, options)
    if (!(requireFinite(op, 'pctStart', pctStart) >= 0 && pctStart <= 1)) {
      throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${op}(): Expected float between 0 and 1 pct_start, but got ${pctStart}`, { op })
    }
    if (annealStrategy !== 'cos' && annealStrategy !== 'linear') {
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): anneal_strategy must be one of 'cos' or 'linear', instead got ${describeValue(annealStrategy)}`, { op })
    }
    const tops = forEachGroup(op, 'max_lr', optimizer, options.maxLr)
    const [first, last] = [requireFinite(op, 'divFactor', divFactor), requireFinite(op, 'finalDivFactor', finalDivFactor)]
    const state: State = {
      total_steps: total, _schedule_phases: phasesOf(total, pctStart, options.threePhase === true), _anneal_func_type: annealStrategy, cycle_momentum: cycleMomentum,
    }
    if (cycleMomentum) {
      state.use_beta1 = usesBeta(op, optimizer)
      beginMomentum(op, optimizer, state.use_beta1, baseMomentum, maxMomentum, lastEpoch === -1)
    }
    if (lastEpoch === -1) {
      groupsOf(optimizer).forEach((group, i) => {
        group.initialLr = tops[i]! / first
        group['maxLr'] = tops[i]
        group['minLr'] = group.initialLr / last
      })
    }
    super(optimizer, state, lastEpoch)
  }

  /** @throws `ERR_TCH_OUT_OF_RANGE` after the last step of the cycle; the scheduler stays where it is. */
  override step(): void {
    const next = this.state.last_epoch + 1
    if (next > this.state.total_steps) {
      throw new TorchError('ERR_TCH_OUT_OF_RANGE', `OneCycleLR.step(): Tried to step ${next} times. The specified number of total steps is ${this.state.total_steps}`, { op: 'step' })
    }
    super.step()
  }

  protected rates(): number[] {
    const { last_epoch: step, _schedule_phases: phases, _anneal_func_type: strategy, cycle_momentum: cycles, use_beta1: useBeta } = this.state
    const at = Math.max(0, phases.findIndex(({ end_step: end }, i) => step <= end || i === phases.length - 1))
    const phase = phases[at]!
    const from = at === 0 ? 0 : phases[at - 1]!.end_step
    const share = (step - from) / (phase.end_step - from)
    const between = (start: number, end: number): number =>
      strategy === 'cos' ? end + ((start - end) / 2) * (Math.cos(Math.PI * share) + 1) : (end - start) * share + start
    return groupsOf(this.optimizer).map((group) => {
      const value = (name: string): number => group[camelCase(name)] as number
      if (cycles) setMomentum(group, useBeta!, between(value(phase.start_momentum), value(phase.end_momentum)))
      return between(value(phase.start_lr), value(phase.end_lr))
    })
  }
}
