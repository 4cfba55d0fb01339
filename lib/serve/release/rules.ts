import { TorchError } from '../../errors.js'
import { checkOptions } from '../../options.js'
import { describeValue, isArray, isPlainObject } from '../../values.js'
import { checkGuard, type CheckedGuard, type GuardOptions } from './guard.js'
import type { Loaded } from './split.js'

/** Requests that are copied to a version whose answers nobody gets. */
export interface ShadowRules {
  version: string
  /** Percent of the requests that other versions answer. */
  percent: number
  /** Copies that may run at once; further requests are not copied. 2 when left out. */
  limit?: number
  /** Milliseconds that a copy may take; 10,000 when left out. */
  timeout?: number
  /** Outputs agree within this, relative and absolute; 1e-3 when left out. */
  tolerance?: number
}

/** A candidate's weight in percent, for at least so many ms and as many requests as the guard wants. */
export interface RampStage {
  percent: number
  ms: number
}

/** How a model's traffic is split, and what ends that. */
export interface ReleaseRules {
  /** Percent by version; they add up to 100. */
  weights: Readonly<Record<string, number>>
  /** The version that candidates are measured against and that their share falls back to; left out: that of the greatest weight. */
  stable?: string
  shadow?: ShadowRules
  /** `false`: nothing is rolled back by itself. */
  guard?: GuardOptions | false
  /** Raises the only candidate's weight by stages; after the last one it is promoted. */
  ramp?: readonly RampStage[]
}

/** Everything that is kept of a release, as a JSON value. */
export interface ReleaseState {
  weights: Readonly<Record<string, number>>
  stable: string
  shadow?: Required<ShadowRules>
  guard: CheckedGuard | false
  /** `since`: when the stage that runs began, ms since the epoch. */
  ramp?: { version: string; stages: readonly RampStage[]; stage: number; since: number }
  /** When versions were taken back, ms since the epoch. */
  rolledBack?: Readonly<Record<string, number>>
}

function refuse(message: string): never {
  throw new TorchError('ERR_TCH_WEIGHTS', message)
}

function percentOf(what: string, value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value <= 100) return value
  return refuse(`${what} is a percentage from 0 to 100, got ${describeValue(value)}`)
}

/** @throws `ERR_TCH_WEIGHTS` unless they are percentages by version that add up to 100, of versions that are known. */
export function checkWeights(model: string, weights: unknown, known?: Loaded): Record<string, number> {
  if (!isPlainObject(weights)) refuse(`weights of ${model} are an object such as { "1": 90, "2": 10 }, got ${describeValue(weights)}`)
  const checked = Object.entries(weights).map(([version, weight]) => [version, percentOf(`the weight of version '${version}' of ${model}`, weight)] as const)
  const total = checked.reduce((sum, [, weight]) => sum + weight, 0)
  if (Math.abs(total - 100) > 1e-6) refuse(`weights of ${model} add up to 100, these to ${Number(total.toFixed(6))}`)
  const unknown = checked.find(([version, weight]) => version === '' || (weight > 0 && known?.has(version) === false))
  if (unknown !== undefined) refuse(`${model} has no version '${unknown[0]}'`)
  return Object.fromEntries(checked)
}

/** @throws `ERR_TCH_WEIGHTS`, `ERR_TCH_OUT_OF_RANGE` */
export function checkShadow(model: string, shadow: ShadowRules, known?: Loaded): Required<ShadowRules> {
  checkOptions('shadow', shadow, ['version', 'percent', 'limit', 'timeout', 'tolerance'])
  const { version, percent, limit = 2, timeout = 10_000, tolerance = 1e-3 } = shadow
  if (typeof version !== 'string' || known?.has(version) === false) refuse(`${model} has no version ${describeValue(version)} to send copies to`)
  if (!Number.isSafeInteger(limit) || limit < 1) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `limit of a shadow is a number of requests, 1 or more, got ${describeValue(limit)}`)
  if (!(typeof timeout === 'number' && timeout > 0 && timeout < 2 ** 31)) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `timeout of a shadow is milliseconds, got ${describeValue(timeout)}`)
  if (!(typeof tolerance === 'number' && tolerance >= 0)) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `tolerance of a shadow is 0 or more, got ${describeValue(tolerance)}`)
  return { version, percent: percentOf(`a shadow of ${model}`, percent), limit, timeout, tolerance }
}

function checkRamp(model: string, weights: Record<string, number>, stable: string, stages: unknown): Pick<NonNullable<ReleaseState['ramp']>, 'version' | 'stages'> {
  const candidates = Object.keys(weights).filter((version) => version !== stable)
  if (candidates.length !== 1) refuse(`a ramp raises one candidate beside the stable version ${stable} of ${model}; the weights name ${candidates.length}`)
  if (!isArray(stages) || stages.length === 0) refuse(`a ramp of ${model} is stages such as [{ percent: 1, ms: 60000 }], got ${describeValue(stages)}`)
  const checked = stages.map((stage) => {
    const { percent, ms } = (stage ?? {}) as Partial<RampStage>
    if (!(typeof ms === 'number' && ms >= 0 && ms <= 1e12)) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `a stage of a ramp lasts milliseconds, got ${describeValue(ms)}`)
    // A candidate that gets nothing would stay there for ever: a stage ends after requests as well.
    if (percent === 0) refuse(`a stage of a ramp of ${model} gives the candidate more than 0 percent`)
    return { percent: percentOf(`a stage of a ramp of ${model}`, percent), ms }
  })
  return { version: candidates[0]!, stages: checked }
}

/** Version of the greatest weight; of equal ones that which is named first. */
export function heaviest(weights: Readonly<Record<string, number>>): string {
  return Object.entries(weights).reduce((most, each) => (each[1] > most[1] ? each : most))[0]
}

/** Rules, checked and complete. @throws `ERR_TCH_WEIGHTS`, `ERR_TCH_OUT_OF_RANGE` */
export function checkRules(model: string, rules: ReleaseRules, now: number, known?: Loaded): ReleaseState {
  checkOptions('release', rules, ['weights', 'stable', 'shadow', 'guard', 'ramp'])
  const weights = checkWeights(model, rules.weights, known)
  const stable = rules.stable ?? heaviest(weights)
  if (typeof stable !== 'string' || !Object.hasOwn(weights, stable)) refuse(`the stable version ${describeValue(stable)} of ${model} has no weight; give it one, 0 if need be`)
  const guard = rules.guard === false ? false : checkGuard(rules.guard ?? {})
  const shadow = rules.shadow === undefined ? {} : { shadow: checkShadow(model, rules.shadow, known) }
  if (rules.ramp === undefined) return { weights, stable, guard, ...shadow }
  const ramp = { ...checkRamp(model, weights, stable, rules.ramp), stage: 0, since: now }
  return { weights: rampWeights(stable, ramp), stable, guard, ...shadow, ramp }
}

/** The weights of the stage that runs. */
export function rampWeights(stable: string, { version, stages, stage }: NonNullable<ReleaseState['ramp']>): Record<string, number> {
  const { percent } = stages[stage]!
  return { [stable]: 100 - percent, [version]: percent }
}
