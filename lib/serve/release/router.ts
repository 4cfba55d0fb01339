import { absolute } from '../../atomic-file.js'
import { TorchError } from '../../errors.js'
import { checkOptions } from '../../options.js'
import type { BackendAnswer, InferenceCall } from '../backend.js'
import { isFaultOfVersion, judge } from './guard.js'
import { Release } from './release.js'
import { checkRules, checkShadow, type ReleaseRules, type ReleaseState, type ShadowRules } from './rules.js'
import { Shadows, type ShadowStats } from './shadows.js'
import type { Loaded } from './split.js'
import { readReleases, writeReleases, type ReleaseEvent } from './state-file.js'
import { advanced, promoted, rolledBackFrom, withWeights } from './transitions.js'
import type { WindowSummary } from './window.js'

export interface ReleaseRouterOptions {
  /** A JSON file that keeps releases over restarts; left out: they end with the process. */
  stateFile?: string | URL
  /** Hears of every change, roll-backs too. What it throws is thrown away. */
  onEvent?: (event: ReleaseEvent) => void
  /** Milliseconds since the epoch that never go back. */
  clock?: () => number
}

/** Where a request goes. */
export interface Choice {
  /** Left out: there is no release, and the latest version (or whatever the caller's default is) gets it. */
  readonly version?: string
  /** A version that gets a copy. */
  readonly shadow?: Required<ShadowRules>
}

/** What a release is and what its versions did within the guard's window. */
export interface ReleaseStatus extends ReleaseState {
  versions: Readonly<Record<string, WindowSummary>>
  copies: ShadowStats | undefined
}

type Request = Pick<InferenceCall, 'version' | 'key' | 'sequence'>

const EVENTS = 100
// A percentile is read from hundreds of counts: not for each request.
const JUDGED_EVERY = 16
const noChoice: Choice = {}

/**
 * Splits the traffic of models between their versions, sends copies to versions that are tried out, and takes back a
 * candidate that fails or is slow. Has no timers: everything is decided when requests come and end.
 *
 * @throws `ERR_TCH_CONFIG` for a state file that cannot be understood.
 */
export class ReleaseRouter {
  readonly #releases = new Map<string, Release>()
  readonly #shadows = new Shadows()
  readonly #file: string | undefined
  readonly #onEvent: ((event: ReleaseEvent) => void) | undefined
  readonly #clock: () => number
  #events: readonly ReleaseEvent[] = []

  constructor(options: ReleaseRouterOptions = {}) {
    checkOptions('ReleaseRouter', options, ['stateFile', 'onEvent', 'clock'])
    const { stateFile, onEvent, clock = () => Math.round(performance.timeOrigin + performance.now()) } = options
    this.#file = stateFile === undefined ? undefined : absolute('ReleaseRouter', stateFile)
    this.#onEvent = onEvent
    this.#clock = clock
    if (this.#file === undefined) return
    const { releases, events } = readReleases(this.#file)
    for (const [model, state] of releases) this.#releases.set(model, new Release(model, state))
    this.#events = events
  }

  /**
   * Where a request goes: to the version that it names, else by the weights; a key (or a sequence) always to the same
   * version while the weights stay. `loaded` says which versions can take it: others get nothing. When none that has a
   * weight is loaded, the caller's default is better than no answer.
   */
  choose(model: string, loaded: Loaded, request: Request = noChoice): Choice {
    if (request.version !== undefined) return { version: request.version }
    const release = this.#releases.get(model)
    if (release === undefined) return noChoice
    release.loaded = loaded
    const key = request.key ?? request.sequence?.id
    const version = key === undefined ? release.split.forPlace(release.places.next(), loaded) : release.split.forKey(String(key), loaded)
    if (version === undefined) return this.#withoutWeights(release)
    release.fellBack = false
    const { shadow } = release.state
    // A copy of one step of a sequence would change that sequence's state.
    if (shadow === undefined || shadow.version === version || request.sequence !== undefined || !loaded.has(shadow.version)) return { version }
    return release.copies.next() * 100 < shadow.percent ? { version, shadow } : { version }
  }

  /** Takes in how a request of a version ended; errors that are no fault of the version (`isFaultOfVersion`) are not for here. */
  observe(model: string, version: string, ok: boolean, ms: number): void {
    const release = this.#releases.get(model)
    const window = release?.windows.get(version)
    if (release === undefined || window === undefined) return
    const now = this.#clock()
    window.observe(now, ok, ms)
    if (version === release.state.stable) return
    if (version === release.state.ramp?.version) release.inStage++
    if (ok && ++release.unjudged < JUDGED_EVERY) return
    release.unjudged = 0
    this.#review(release, version, now)
  }

  /** Chooses, lets `infer` run the request, takes in how it ended and sends a copy where one is due. */
  async route(call: InferenceCall, loaded: Loaded, infer: (call: InferenceCall) => Promise<BackendAnswer>): Promise<BackendAnswer> {
    const { version, shadow } = this.choose(call.model, loaded, call)
    if (version === undefined) return infer(call)
    const began = performance.now()
    let answer: BackendAnswer
    try {
      answer = await infer(version === call.version ? call : { ...call, version })
    } catch (error) {
      if (isFaultOfVersion(error)) this.observe(call.model, version, false, performance.now() - began)
      throw error
    }
    // A label was asked for perhaps; the answer says what it stood for.
    this.observe(call.model, answer.version, true, performance.now() - began)
    if (shadow !== undefined) {
      this.#shadows.send(shadow, call, answer, infer, (error, ms) => {
        if (error === undefined || isFaultOfVersion(error)) this.observe(call.model, shadow.version, error === undefined, ms)
      })
    }
    return answer
  }

  /** Begins a release, or replaces it. `known`: versions that there are. @throws `ERR_TCH_WEIGHTS`, `ERR_TCH_OUT_OF_RANGE`, `ERR_TCH_FILE` */
  set(model: string, rules: ReleaseRules, known?: Loaded): void {
    const rolledBack = this.#releases.get(model)?.state.rolledBack
    const state = { ...checkRules(model, rules, this.#clock(), known), ...(rolledBack === undefined ? {} : { rolledBack }) }
    this.#refuseCooling(model, state.weights, state)
    this.#change('set', model, state)
  }

  /**
   * Percent by version, the rest of the release as it is; `null` ends it.
   *
   * @throws `ERR_TCH_WEIGHTS`; `ERR_TCH_NOT_READY` for a version that was rolled back a moment ago.
   */
  setWeights(model: string, weights: Readonly<Record<string, number>> | null, known?: Loaded): void {
    if (weights === null) return this.#change('cleared', model, undefined)
    const before = this.#releases.get(model)?.state
    const state = before === undefined ? checkRules(model, { weights }, this.#clock(), known) : withWeights(model, before, weights, known)
    this.#refuseCooling(model, state.weights, before)
    this.#change('set', model, state)
  }

  /** Copies requests to a version, or no longer. @throws `ERR_TCH_NO_MODEL` without a release; `ERR_TCH_WEIGHTS` */
  setShadow(model: string, rules: ShadowRules | null, known?: Loaded): void {
    const { shadow: _, ...state } = this.#of(model).state
    this.#change('set', model, rules === null ? state : { ...state, shadow: checkShadow(model, rules, known) })
  }

  /** Gives a version all traffic; later candidates are measured against it. @throws `ERR_TCH_WEIGHTS` */
  promote(model: string, version: string, known?: Loaded): void {
    const fresh = checkRules(model, { weights: { [version]: 100 }, stable: version }, this.#clock(), known)
    const before = this.#releases.get(model)?.state
    this.#change('promoted', model, before === undefined ? fresh : promoted(before, version), { version })
  }

  /** Gives a candidate's share back to the stable version. @throws `ERR_TCH_NO_MODEL`, `ERR_TCH_WEIGHTS` */
  rollBack(model: string, version: string, reason = 'by hand'): void {
    const { state } = this.#of(model)
    if (version === state.stable || !Object.hasOwn(state.weights, version)) throw new TorchError('ERR_TCH_WEIGHTS', `version '${version}' of ${model} is no candidate`)
    this.#change('rolled-back', model, rolledBackFrom(state, version, this.#clock()), { version, reason })
  }

  /** A version is another than it was, because its files were replaced: what was seen of it counts no more, and it need not cool down. */
  forget(model: string, version: string): void {
    const release = this.#releases.get(model)
    if (release === undefined) return
    release.forget(version)
    const { rolledBack = {}, ...state } = release.state
    if (!Object.hasOwn(rolledBack, version)) return
    const others = Object.fromEntries(Object.entries(rolledBack).filter(([each]) => each !== version))
    this.#change('set', model, Object.keys(others).length === 0 ? state : { ...state, rolledBack: others })
  }

  /** Percent by version; undefined where there is no release. */
  weights(model: string): Readonly<Record<string, number>> | undefined {
    return this.#releases.get(model)?.state.weights
  }

  status(model: string): ReleaseStatus | undefined {
    const release = this.#releases.get(model)
    if (release === undefined) return undefined
    const now = this.#clock()
    const versions = Object.fromEntries([...release.windows].map(([version, window]) => [version, window.summary(now)]))
    return { ...release.state, versions, copies: this.#shadows.stats(model) }
  }

  /** What happened, the last hundred, newest first. */
  events(model?: string): readonly ReleaseEvent[] {
    return model === undefined ? this.#events : this.#events.filter((event) => event.model === model)
  }

  #withoutWeights(release: Release): Choice {
    if (!release.fellBack) {
      release.fellBack = true
      const event = this.#event('fallen-back', release.model, release.state, { reason: 'no version that has a weight is loaded' })
      this.#events = this.#with(event)
      this.#tell(event)
    }
    return noChoice
  }

  #of(model: string): Release {
    const release = this.#releases.get(model)
    if (release === undefined) throw new TorchError('ERR_TCH_NO_MODEL', `there is no release of '${model}'; set its weights first`)
    return release
  }

  #refuseCooling(model: string, weights: Readonly<Record<string, number>>, state: ReleaseState | undefined): void {
    if (state === undefined || state.guard === false) return
    for (const [version, at] of Object.entries(state.rolledBack ?? {})) {
      const left = at + state.guard.coolDown - this.#clock()
      if ((weights[version] ?? 0) > 0 && left > 0) {
        throw new TorchError('ERR_TCH_NOT_READY', `version ${version} of ${model} was rolled back and may be tried again in ${Math.ceil(left / 1000)} s; promote() gives it all traffic at once`)
      }
    }
  }

  #review(release: Release, version: string, now: number): void {
    const { model, state: { guard, stable, ramp, shadow, weights } } = release
    if (guard !== false) {
      const reason = judge(release.windows.get(version)!.summary(now), release.windows.get(stable)!.summary(now), guard)
      if (reason !== undefined) {
        const serves = (weights[version] ?? 0) > 0
        // With nothing to fall back to a bad version is better than none.
        if (serves && release.loaded?.has(stable) === false) return
        if (serves || shadow?.version === version) {
          this.#changeUnasked(serves ? 'rolled-back' : 'shadow-ended', model, rolledBackFrom(release.state, version, now), { version, reason })
        }
        return
      }
    }
    if (ramp?.version !== version || now - ramp.since < ramp.stages[ramp.stage]!.ms || release.inStage < (guard === false ? 1 : guard.minRequests)) return
    const next = advanced(release.state, now)
    this.#changeUnasked(next.ramp === undefined ? 'promoted' : 'advanced', model, next, { version })
  }

  /** In the middle of a request: that must not fail because of a full disk. */
  #changeUnasked(kind: ReleaseEvent['kind'], model: string, state: ReleaseState, about: Pick<ReleaseEvent, 'version' | 'reason'>): void {
    const event = this.#event(kind, model, state, about)
    this.#apply(event, state)
    try {
      this.#save(this.#states(), this.#events)
    } catch (error) {
      this.#tell(this.#event('state-not-saved', model, state, { reason: (error as Error).message }))
    }
    this.#tell(event)
  }

  #change(kind: ReleaseEvent['kind'], model: string, state: ReleaseState | undefined, about: Pick<ReleaseEvent, 'version' | 'reason'> = {}): void {
    const event = this.#event(kind, model, state, about)
    const states = this.#states()
    if (state === undefined) states.delete(model)
    else states.set(model, state)
    // Saved first: what cannot be saved does not happen.
    this.#save(states, this.#with(event))
    this.#apply(event, state)
    this.#tell(event)
  }

  #event(kind: ReleaseEvent['kind'], model: string, state: ReleaseState | undefined, about: Pick<ReleaseEvent, 'version' | 'reason'>): ReleaseEvent {
    return { kind, model, ...about, at: this.#clock(), weights: state?.weights ?? {} }
  }

  #with(event: ReleaseEvent): readonly ReleaseEvent[] {
    return [event, ...this.#events].slice(0, EVENTS)
  }

  #apply(event: ReleaseEvent, state: ReleaseState | undefined): void {
    const { model } = event
    this.#events = this.#with(event)
    if (state === undefined) {
      this.#releases.delete(model)
      this.#shadows.forget(model)
      return
    }
    const release = this.#releases.get(model)
    if (release === undefined) this.#releases.set(model, new Release(model, state))
    else release.enter(state)
  }

  #states(): Map<string, ReleaseState> {
    return new Map([...this.#releases].map(([model, { state }]) => [model, state]))
  }

  #save(releases: ReadonlyMap<string, ReleaseState>, events: readonly ReleaseEvent[]): void {
    if (this.#file !== undefined) writeReleases(this.#file, { releases, events })
  }

  #tell(event: ReleaseEvent): void {
    try {
      this.#onEvent?.(event)
    } catch {
      // A listener's fault is no fault of the request that happened to be there.
    }
  }
}
