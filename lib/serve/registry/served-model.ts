import { TorchError } from '../../errors.js'
import type { InferenceCall, ModelState, ModelStatus, ReloadResult } from '../backend.js'
import { fingerprintOf, type FoundModel, type FoundVersion } from './directory-scan.js'
import type { LoadedVersion } from './loaded-version.js'
import { compareVersions, isVersion } from './model-name.js'
import { reasonOf, type ReloadHistory } from './reload-history.js'
import type { VersionChooser } from './version-chooser.js'
import { VersionLabels } from './version-labels.js'
import type { VersionLoader } from './version-loader.js'
import { wantedVersions } from './version-policy.js'

export interface ServedModelOptions {
  loader: VersionLoader
  history: ReloadHistory
  chooser: VersionChooser
  /** Called when a file is still being written: it is to be looked at again soon. */
  lookSoon: () => void
  signal: AbortSignal
}

interface Refusal {
  fingerprint: string
  error: unknown
}

/**
 * One model by name: what there is of it, what is loaded, and the way from the one to the other, which is gone by one
 * change at a time. Requests find the version that they are for without waiting.
 */
export class ServedModel {
  readonly name: string
  readonly #options: ServedModelOptions
  readonly #loaded = new Map<string, LoadedVersion>()
  #versions: readonly string[] = []
  readonly #loading = new Set<string>()
  readonly #closing = new Map<LoadedVersion, Promise<void>>()
  /** Why versions are not loaded that should be; not tried again before something changes. '' is the model as a whole. */
  readonly #refused = new Map<string, Refusal>()
  readonly #labels = new VersionLabels()
  /** What an operator wants, whatever the policy says. */
  readonly #wanted = new Set<string>()
  readonly #unwanted = new Set<string>()
  #off = false
  #found: FoundModel | undefined
  #running: Promise<unknown> = Promise.resolve()
  #next: Promise<ReloadResult[]> | undefined

  constructor(name: string, options: ServedModelOptions) {
    this.name = name
    this.#options = options
  }

  get found(): FoundModel | undefined {
    return this.#found
  }

  /** Versions that take requests, from the lowest to the highest. */
  get versions(): readonly string[] {
    return this.#versions
  }

  get isEmpty(): boolean {
    return this.#found === undefined && this.#loaded.size === 0 && this.#closing.size === 0
  }

  /** Brings what is loaded in line with what was found. Changes that come while that goes on are taken together. */
  update(found: FoundModel | undefined): Promise<ReloadResult[]> {
    this.#found = found
    if (this.#next !== undefined) return this.#next
    const next = this.#running.then(() => {
      this.#next = undefined
      return this.#reconcile()
    })
    this.#next = next
    this.#running = next.catch(() => {})
    return next
  }

  // ---- requests

  /**
   * The version that a request is for.
   *
   * @throws `ERR_TCH_NO_MODEL` for what there is not, `ERR_TCH_NOT_READY` for what is not loaded.
   */
  choose(version: string | undefined, call: InferenceCall): LoadedVersion {
    if (version !== undefined) return this.at(version)
    const { versions } = this
    if (versions.length === 0) throw this.#notReady(undefined)
    const chosen = this.#options.chooser.choose(this.name, versions, call)
    return this.at(chosen)
  }

  /** A version by its number or a label; left out: the highest. */
  at(version?: string): LoadedVersion {
    const key = version === undefined ? this.versions.at(-1) : (this.#labels.versionOf(version) ?? version)
    const loaded = key === undefined ? undefined : this.#loaded.get(key)
    if (loaded !== undefined) return loaded
    throw this.#notReady(version)
  }

  isReady(version?: string): boolean {
    if (version === undefined) return this.#loaded.size > 0
    return this.#loaded.has(this.#labels.versionOf(version) ?? version)
  }

  #notReady(version: string | undefined): TorchError {
    if (version === undefined) return new TorchError('ERR_TCH_NOT_READY', `${this.name} takes no requests: ${this.#whyNone()}`)
    const declared = this.numberOf(version)
    const known = this.#found?.versions.some((each) => each.version === declared) === true || [...this.#closing.keys()].some((each) => each.version === declared)
    if (known) return new TorchError('ERR_TCH_NOT_READY', `version ${declared} of ${this.name} takes no requests: ${this.#stateOf(declared).reason || 'it is being loaded'}`)
    const labels = [...this.#labels.names].map((label) => `, ${label}`).join('')
    return new TorchError('ERR_TCH_NO_MODEL', `${this.name} has no version '${version}'; it has ${this.versions.join(', ') || 'none'}${labels}`)
  }

  #whyNone(): string {
    if (this.#off) return 'it was unloaded'
    if (this.#loading.size > 0) return 'it is being loaded'
    const refusal = this.#refused.get('') ?? [...this.#refused.values()].at(-1)
    return refusal === undefined ? 'no version is loaded' : reasonOf(refusal.error)
  }

  // ---- what is said of it

  status(): ModelStatus[] {
    const versions = new Set([...(this.#found?.versions ?? []).map(({ version }) => version), ...this.#loaded.keys(), ...[...this.#closing.keys()].map(({ version }) => version)])
    const weights = this.#options.chooser.weights?.(this.name)
    const rows = [...versions].sort(compareVersions).map((version): ModelStatus => {
      const labels = this.#labels.labelsOf(version)
      const weight = weights?.[version]
      return { name: this.name, version, ...this.#stateOf(version), ...(labels.length === 0 ? {} : { labels }), ...(weight === undefined ? {} : { weight }) }
    })
    const strays = [...this.#refused].filter(([version]) => !versions.has(version) && (version !== '' || rows.length === 0)).map(([version, { error }]): ModelStatus => ({ name: this.name, version, state: 'UNAVAILABLE', reason: reasonOf(error) }))
    return [...rows, ...strays]
  }

  #stateOf(version: string): { state: ModelState; reason: string } {
    if (this.#loaded.has(version)) return { state: 'READY', reason: '' }
    if (this.#loading.has(version)) return { state: 'LOADING', reason: '' }
    if ([...this.#closing.keys()].some((each) => each.version === version)) return { state: 'UNLOADING', reason: 'it answers its last requests' }
    const refusal = this.#refused.get(version) ?? this.#refused.get('')
    if (this.#isUnwanted(version)) return { state: 'UNAVAILABLE', reason: 'it was unloaded' }
    return { state: 'UNAVAILABLE', reason: refusal === undefined ? 'the version policy leaves it out' : reasonOf(refusal.error) }
  }

  // ---- what an operator asks for

  /** What `update` is to do next: load it though it was unloaded, refused or left out. */
  want(version: string | undefined): void {
    this.#off = false
    if (version === undefined) {
      this.#unwanted.clear()
      this.#refused.clear()
      return
    }
    this.#unwanted.delete(version)
    this.#refused.delete(version)
    this.#wanted.add(version)
  }

  /** Unloads a version, or all, without waiting for what is being loaded; it stays so until it is wanted. */
  unwant(version: string | undefined): void {
    if (version === undefined) {
      this.#off = true
      this.#wanted.clear()
    } else {
      this.#wanted.delete(version)
      this.#unwanted.add(version)
    }
    for (const each of this.#versions) if (this.#isUnwanted(each)) this.#unload(each)
  }

  #isUnwanted(version: string): boolean {
    return this.#off || this.#unwanted.has(version)
  }

  /** The number of the version that a label is for, or what was given. */
  numberOf(version: string): string {
    return this.#labels.versionOf(version) ?? this.#found?.description.labels?.[version] ?? version
  }

  /** @throws `ERR_TCH_NO_MODEL` */
  requireKnown(version: string): void {
    const error = this.#loaded.has(version) ? undefined : this.#notReady(version)
    if (error?.code === 'ERR_TCH_NO_MODEL') throw error
  }

  /** @throws What is in the way of a version, or of those that the policy wants: an old one may be there all the same. */
  requireLoaded(version?: string): void {
    const refused = version === undefined ? [...this.#refused].filter(([each]) => isVersion(each)).sort(([a], [b]) => compareVersions(b, a))[0]?.[1] : this.#refused.get(version)
    const refusal = this.#refused.get('') ?? refused
    if (refusal !== undefined) throw refusal.error
    if (version !== undefined) this.at(version)
    else if (this.#loaded.size === 0) throw this.#notReady(undefined)
  }

  /** Resolves when those that were unloaded have answered their last requests. */
  async drained(): Promise<void> {
    await Promise.all(this.#closing.values())
  }

  /** Unloads all; after what is being loaded has ended. */
  async close(): Promise<void> {
    await this.#running
    for (const version of this.versions) this.#retire(version)
    await this.drained()
  }

  // ---- from what is loaded to what should be

  async #reconcile(): Promise<ReloadResult[]> {
    const results: ReloadResult[] = []
    const found = this.#found
    if (this.#options.signal.aborted) return results
    const there = new Map((found?.versions ?? []).map((version) => [version.version, version]))
    const kept = await this.#keep(found, there, results)
    if (this.#options.signal.aborted) return results
    for (const version of this.versions) {
      if (!kept.has(version)) this.#unload(version, there.has(version) || found?.problem !== undefined ? undefined : 'its files are gone', results)
      else if (!results.some((each) => each.version === version)) results.push(this.#unchanged(version))
    }
    return results
  }

  /** The versions that are to stay, after those were loaded that should be and were not. */
  async #keep(found: FoundModel | undefined, there: ReadonlyMap<string, FoundVersion>, results: ReloadResult[]): Promise<ReadonlySet<string>> {
    if (found?.problem !== undefined) {
      this.#refuse('', { fingerprint: found.problem.message, error: found.problem }, performance.now(), results)
      return new Set(this.versions)
    }
    this.#refused.delete('')
    this.#forget(there, found?.strays ?? [])
    for (const { version, problem } of found?.strays ?? []) this.#refuse(version, { fingerprint: problem.message, error: problem }, performance.now(), results)
    return found === undefined || this.#off ? new Set() : this.#load(found, there, results)
  }

  async #load(found: FoundModel, there: ReadonlyMap<string, FoundVersion>, results: ReloadResult[]): Promise<Set<string>> {
    const { versions: policy = { latest: 1 }, labels = {} } = found.description
    const allowed = [...there.keys()].filter((version) => !this.#isUnwanted(version))
    const { candidates, count } = wantedVersions(policy, allowed)
    const kept = new Set<string>()
    let refused = false
    for (const version of candidates) {
      if (kept.size >= count) break
      if (await this.#ensure(there.get(version)!, count, results)) kept.add(version)
      else refused = true
    }
    for (const version of [...this.#wanted, ...Object.values(labels)]) {
      if (allowed.includes(version) && (await this.#ensure(there.get(version)!, Infinity, results))) kept.add(version)
    }
    for (const { version, reason } of this.#labels.move(labels, (each) => this.#loaded.has(each), (each) => there.has(each))) {
      results.push(this.#options.history.add(this.name, version, 'failed', performance.now(), reason))
    }
    for (const version of this.#labels.versions) kept.add(version)
    // Nothing takes the place of what is gone when what should is bad.
    if (refused && kept.size < count && count < Infinity) for (const version of this.versions) kept.add(version)
    return kept
  }

  /** Whether a version is loaded, after loading it if it is not as its files are now. */
  async #ensure(found: FoundVersion, count: number, results: ReloadResult[]): Promise<boolean> {
    const { version } = found
    const fingerprint = fingerprintOf(found, found.identity)
    const old = this.#loaded.get(version)
    const refused = this.#refused.get(version)
    if (old?.fingerprint === fingerprint) {
      this.#refused.delete(version)
      return true
    }
    if (refused?.fingerprint === fingerprint && !mayPass(found, refused.error)) {
      results.push(this.#unchanged(version, refused.error))
      return old !== undefined
    }
    if (this.#options.signal.aborted) return old !== undefined
    this.#loading.add(version)
    const started = performance.now()
    const { loader, history, lookSoon } = this.#options
    // What is beside it takes nobody's place.
    const replaces = old ?? (this.#loaded.size >= count ? this.#loaded.get(this.versions.at(-1)!) : undefined)
    const makeRoom = async (): Promise<void> => {
      const victim = old?.version ?? (this.#loaded.size >= count ? this.versions[0] : undefined)
      if (found.description.strategy !== 'resource' || victim === undefined) return
      this.#unload(victim, 'it makes room for the next one', results)
      await this.drained()
    }
    const attempt = await loader.load({ name: this.name, found, replaces, makeRoom })
    if (attempt === 'pending') {
      lookSoon()
      return old !== undefined
    }
    this.#loading.delete(version)
    if (attempt.loaded === undefined) {
      if (!this.#options.signal.aborted) this.#refuse(version, attempt, started, results)
      return this.#loaded.has(version)
    }
    this.#refused.delete(version)
    if (this.#isUnwanted(version)) {
      // It was unloaded while it was loaded.
      this.#finish(attempt.loaded)
      return false
    }
    // From here on requests find the new one.
    const before = this.#loaded.get(version)
    this.#loaded.set(version, attempt.loaded)
    this.#versions = [...this.#loaded.keys()].sort(compareVersions)
    if (before !== undefined) this.#finish(before)
    results.push(history.add(this.name, version, 'loaded', started))
    history.versions(this.name, this.#versions)
    return true
  }

  /** Notes why something is not as it should be, once. */
  #refuse(version: string, refusal: Refusal, started: number, results: ReloadResult[]): void {
    const known = this.#refused.get(version)
    this.#refused.set(version, refusal)
    if (known?.fingerprint === refusal.fingerprint) {
      results.push(this.#unchanged(version, refusal.error))
    } else {
      results.push(this.#options.history.add(this.name, version, 'failed', started, reasonOf(refusal.error)))
    }
  }

  /** Nothing that history would have to know. */
  #unchanged(version: string, error?: unknown): ReloadResult {
    return { model: this.name, version, result: 'unchanged', at: Date.now(), durationMs: 0, ...(error === undefined ? {} : { reason: reasonOf(error) }) }
  }

  #forget(there: ReadonlyMap<string, FoundVersion>, strays: FoundModel['strays']): void {
    const isThere = (version: string): boolean => there.has(version)
    for (const version of this.#refused.keys()) if (!isThere(version) && !strays.some((stray) => stray.version === version)) this.#refused.delete(version)
    for (const versions of [this.#wanted, this.#unwanted, this.#loading]) for (const version of versions) if (!isThere(version)) versions.delete(version)
  }

  #unload(version: string, reason?: string, results: ReloadResult[] = []): void {
    const started = performance.now()
    this.#retire(version)
    results.push(this.#options.history.add(this.name, version, 'unloaded', started, reason))
    this.#options.history.versions(this.name, this.#versions)
  }


  #retire(version: string): void {
    const loaded = this.#loaded.get(version)!
    this.#loaded.delete(version)
    this.#versions = this.#versions.filter((each) => each !== version)
    this.#labels.drop(version)
    this.#finish(loaded)
  }

  #finish(loaded: LoadedVersion): void {
    const done = (): void => void this.#closing.delete(loaded)
    this.#closing.set(loaded, loaded.close().then(done, done))
  }
}

/** Memory may be there at the next look. A model that had to make room would go away for each. */
function mayPass({ description }: FoundVersion, error: unknown): boolean {
  return error instanceof TorchError && error.code === 'ERR_TCH_OUT_OF_MEMORY' && description.strategy !== 'resource'
}
