import { readFileSync, writeFileSync } from 'node:fs'
import { replaceFile } from '../../atomic-file.js'
import { TorchError } from '../../errors.js'
import { isArray, isPlainObject } from '../../values.js'
import { checkGuard } from './guard.js'
import { checkShadow, checkWeights, type ReleaseState } from './rules.js'

/** Something that happened to the releases of a model. */
export interface ReleaseEvent {
  kind: 'set' | 'cleared' | 'promoted' | 'advanced' | 'rolled-back' | 'shadow-ended' | 'fallen-back' | 'state-not-saved'
  model: string
  /** The version that was promoted or taken back. */
  version?: string
  reason?: string
  /** Milliseconds since the epoch. */
  at: number
  /** Percent by version from then on. */
  weights: Readonly<Record<string, number>>
}

export interface SavedReleases {
  releases: ReadonlyMap<string, ReleaseState>
  events: readonly ReleaseEvent[]
}

function isNumberByName(value: unknown): value is Record<string, number> {
  return isPlainObject(value) && Object.values(value).every((each) => typeof each === 'number')
}

function isRamp(ramp: unknown, weights: Record<string, number>): boolean {
  const { version, stages, stage, since } = ramp as NonNullable<ReleaseState['ramp']>
  const fits = typeof version === 'string' && Object.hasOwn(weights, version) && isArray(stages) && Number.isSafeInteger(stage) && stage >= 0 && stage < stages.length
  return fits && typeof since === 'number' && stages.every(({ percent, ms }) => percent > 0 && percent <= 100 && ms >= 0)
}

function readState(model: string, value: unknown): ReleaseState {
  const { weights: given, stable, guard, shadow, ramp, rolledBack } = value as ReleaseState
  const weights = checkWeights(model, given)
  if (typeof stable !== 'string' || !Object.hasOwn(weights, stable)) throw new Error(`the stable version of ${model} has no weight`)
  if (ramp !== undefined && !isRamp(ramp, weights)) throw new Error(`the ramp of ${model} is damaged`)
  if (rolledBack !== undefined && !isNumberByName(rolledBack)) throw new Error(`the roll-backs of ${model} are damaged`)
  return {
    weights, stable, guard: guard === false ? false : checkGuard(guard),
    ...(shadow === undefined ? {} : { shadow: checkShadow(model, shadow) }),
    ...(ramp === undefined ? {} : { ramp }),
    ...(rolledBack === undefined ? {} : { rolledBack }),
  }
}

/**
 * What was saved; nothing where there is no file. A file that cannot be understood is an error and not ignored: without
 * it all traffic would go to the latest version, which may be the one that was rolled back.
 *
 * @throws `ERR_TCH_CONFIG`
 */
export function readReleases(path: string): SavedReleases {
  try {
    const saved = JSON.parse(readFileSync(path, 'utf8')) as { format?: unknown; releases?: unknown; events?: unknown }
    if (saved.format !== 1 || !isPlainObject(saved.releases) || !isArray(saved.events)) throw new Error('it is no file of releases')
    return { releases: new Map(Object.entries(saved.releases).map(([model, state]) => [model, readState(model, state)])), events: saved.events as ReleaseEvent[] }
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return { releases: new Map(), events: [] }
    throw new TorchError('ERR_TCH_CONFIG', `${path} holds the weights of releases and cannot be read: ${(cause as Error).message}; mend it, or remove it to give all traffic to the latest versions`, { file: path, cause })
  }
}

/** Replaces the file in one step. @throws `ERR_TCH_FILE` */
export function writeReleases(path: string, { releases, events }: SavedReleases): void {
  replaceFile('release', path, (temporary) => writeFileSync(temporary, `${JSON.stringify({ format: 1, releases: Object.fromEntries(releases), events }, null, 2)}\n`))
}
