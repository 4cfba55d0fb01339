import { TorchError } from '../../errors.js'
import type { Optimizer } from '../optimizer.js'
import { forEachGroup, groupsOf, type ScheduledGroup } from './scheduler.js'

/** Whether an optimiser's momentum is its first beta. One that has neither cannot be cycled. */
export function usesBeta(op: string, { defaults }: Optimizer): boolean {
  if ('betas' in defaults) return true
  if ('momentum' in defaults) return false
  throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): optimizer must support momentum or beta1 with \`cycle_momentum\` option enabled`, { op })
}

export function setMomentum(group: ScheduledGroup, useBeta: boolean, momentum: number): void {
  if (useBeta) group['betas'] = [momentum, ...(group['betas'] as number[]).slice(1)]
  else group['momentum'] = momentum
}

/** Notes the bounds in the groups and starts with the largest momentum. */
export function beginMomentum(op: string, optimizer: Optimizer, useBeta: boolean, base: unknown, max: unknown, begins: boolean): { base: number[]; max: number[] } {
  const bounds = { base: forEachGroup(op, 'base_momentum', optimizer, base), max: forEachGroup(op, 'max_momentum', optimizer, max) }
  if (begins) {
    groupsOf(optimizer).forEach((group, i) => {
      setMomentum(group, useBeta, bounds.max[i]!)
      group['maxMomentum'] = bounds.max[i]
      group['baseMomentum'] = bounds.base[i]
    })
  }
  return bounds
}
