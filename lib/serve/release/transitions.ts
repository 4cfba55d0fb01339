import { checkWeights, heaviest, rampWeights, type ReleaseState } from './rules.js'
import type { Loaded } from './split.js'

/** Weights set by hand: a ramp ends, the stable version stays where it still has a weight. */
export function withWeights(model: string, state: ReleaseState, given: unknown, known?: Loaded): ReleaseState {
  const weights = checkWeights(model, given, known)
  const { ramp: _, ...rest } = state
  return { ...rest, weights, stable: (weights[state.stable] ?? 0) > 0 ? state.stable : heaviest(weights) }
}

/** The version gets all traffic and is what later ones are measured against. */
export function promoted(state: ReleaseState, version: string): ReleaseState {
  const { ramp: _, shadow, rolledBack, ...rest } = state
  const others = Object.fromEntries(Object.entries(rolledBack ?? {}).filter(([each]) => each !== version))
  return {
    ...rest, weights: { [version]: 100 }, stable: version,
    ...(shadow === undefined || shadow.version === version ? {} : { shadow }),
    ...(Object.keys(others).length === 0 ? {} : { rolledBack: others }),
  }
}

/** The stable version takes over the version's share; it gets no copies either. */
export function rolledBackFrom(state: ReleaseState, version: string, now: number): ReleaseState {
  const { ramp, shadow, weights, ...rest } = state
  const share = weights[version] ?? 0
  return {
    ...rest,
    weights: { ...weights, [state.stable]: (weights[state.stable] ?? 0) + share, ...(share === 0 ? {} : { [version]: 0 }) },
    ...(shadow === undefined || shadow.version === version ? {} : { shadow }),
    ...(ramp === undefined || ramp.version === version ? {} : { ramp }),
    rolledBack: { ...state.rolledBack, [version]: now },
  }
}

/** The next stage of the ramp, or after the last one the promotion. */
export function advanced(state: ReleaseState, now: number): ReleaseState {
  const ramp = state.ramp!
  if (ramp.stage + 1 >= ramp.stages.length) return promoted(state, ramp.version)
  const next = { ...ramp, stage: ramp.stage + 1, since: now }
  return { ...state, ramp: next, weights: rampWeights(state.stable, next) }
}
