import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { TorchError } from '../../errors.js'
import { PackagedModule } from '../../packaged-module.js'
import { describeValue } from '../../values.js'
import type { BackendAnswer, InferenceBackend, InferenceCall, ModelManagement, ModelMetadata, ModelStatistics, ModelStatus, ReloadResult } from '../backend.js'
import { wantedOutputs } from '../wanted-outputs.js'
import type { ModelDescription } from './description.js'
import { DirectoryScan, type FoundModel } from './directory-scan.js'
import { DirectoryWatch } from './directory-watch.js'
import type { HttpSourceOptions } from './http-source.js'
import { HttpSources } from './http-sources.js'
import type { LoadedVersion } from './loaded-version.js'
import { LoadingGate } from './loading-gate.js'
import { compareVersions, requireNames } from './model-name.js'
import { checkRegistryOptions, type CheckedRegistryOptions, type RegistryOptions } from './options.js'
import { reasonOf, ReloadHistory } from './reload-history.js'
import { ServedModel } from './served-model.js'
import { Trials } from './trials.js'
import { VersionLoader } from './version-loader.js'

/** Milliseconds, at least, before a file that is being written is looked at again. */
const SOON = 20

/**
 * Serves the models of a folder, `<name>/<version>/model.pt` or `<name>/current.pt`, and follows what happens there: a
 * new version is tried in a child process, loaded, warmed up and put in the place of the old one between two requests.
 * A bad one changes nothing.
 */
export class ModelRegistry implements InferenceBackend {
  readonly directory: string
  readonly management: ModelManagement
  readonly #options: CheckedRegistryOptions
  readonly #scan: DirectoryScan
  readonly #downloads: DirectoryScan
  readonly #history: ReloadHistory
  readonly #trials: Trials | undefined
  readonly #loader: VersionLoader
  readonly #sources: HttpSources
  readonly #watch: DirectoryWatch | undefined
  readonly #closed = new AbortController()
  readonly #models = new Map<string, ServedModel>()
  /** Descriptions of models, which hold for their downloads too. */
  #descriptions = new Map<string, ModelDescription>()
  #looking: Promise<unknown> = Promise.resolve()
  #next: Promise<Look> | undefined
  #soon: NodeJS.Timeout | undefined
  /** Whether it was told that the folder cannot be read. */
  #lost = false
  #tried = false
  #opening: Promise<void> = Promise.resolve()
  #closing: Promise<void> | undefined

  /**
   * Opens a folder of models and loads what is in it. Models that cannot be loaded are no reason not to open: `index()`
   * says what is wrong with them.
   *
   * @throws `ERR_TCH_FILE` when there is no such folder, `ERR_TCH_CONFIG` and others for wrong options.
   */
  static async open(directory: string, options: RegistryOptions = {}): Promise<ModelRegistry> {
    if (typeof directory !== 'string' || directory === '') throw new TorchError('ERR_TCH_TYPE', `ModelRegistry.open() takes the path of a folder, not ${describeValue(directory)}`)
    const registry = new ModelRegistry(resolve(directory), await checkRegistryOptions(resolve(directory), options))
    try {
      await registry.#begin()
    } catch (error) {
      await registry.close()
      throw error
    }
    if (registry.#options.wait) await registry.whenReady()
    return registry
  }

  private constructor(directory: string, options: CheckedRegistryOptions) {
    const { signal } = this.#closed
    this.directory = directory
    this.#options = options
    this.#history = new ReloadHistory(options.observer)
    this.#trials = options.verify === undefined ? undefined : new Trials(options.verify)
    this.#loader = new VersionLoader({ settling: options.settling, gate: new LoadingGate(options), trials: this.#trials, observer: options.engineObserver, signal })
    const changed = (): void => void this.#lookAgain()
    const known = (name: string): string[] => (this.#models.get(name)?.found?.versions ?? []).map(({ version }) => version)
    this.#sources = new HttpSources(options.downloads, known, this.#history, changed)
    this.#scan = new DirectoryScan(directory, (name) => this.#defaultsOf(name), options.links)
    this.#downloads = new DirectoryScan(options.downloads, (name) => this.#descriptions.get(name) ?? this.#defaultsOf(name), options.links)
    this.#watch = options.watch === undefined ? undefined : new DirectoryWatch(options.watch, changed)
    this.management = {
      load: (model, version) => this.#load(model, version),
      unload: (model, version) => this.#unload(model, version),
      reload: () => this.#reload(),
      setWeights: (model, weights) => this.#setWeights(model, weights),
      promote: (model, version) => this.#promote(model, version),
      history: () => this.#history.results,
    }
  }

  // ---- requests

  async infer(call: InferenceCall): Promise<BackendAnswer> {
    const { engine, version } = this.#model(call.model, call.version).choose(call.version, call)
    const answer = await engine.infer(call.inputs, call)
    return { ...(call.outputs === undefined ? answer : wantedOutputs(answer, call.outputs, call.model)), model: call.model, version }
  }

  index(): readonly ModelStatus[] {
    return [...this.#models.values()].flatMap((model) => model.status()).sort((a, b) => (a.name === b.name ? compareVersions(a.version, b.version) : a.name < b.name ? -1 : 1))
  }

  /** With no name: whether all models that were there at the start have been tried. */
  ready(model?: string, version?: string): boolean {
    if (this.#closing !== undefined) return false
    return model === undefined ? this.#tried : this.#models.get(model)?.isReady(version) === true
  }

  metadata(model: string, version?: string): ModelMetadata {
    const served = this.#model(model, version)
    const { engine, module, signature, description } = served.at(version)
    const isState = (name: string): boolean => description.sequence?.state.some(({ output }) => output === name) === true
    const platform = module instanceof PackagedModule ? 'pytorch_aotinductor' : 'pytorch_libtorch'
    return { name: model, versions: served.versions, platform, inputs: engine.inputs, outputs: signature.outputs.filter((output) => !isState(output.name)) }
  }

  config(model: string, version?: string): Record<string, unknown> {
    const served = this.#model(model, version)
    const { description, version: number } = served.at(version)
    // Where it is from may hold a password.
    const { source: _source, golden: _golden, warmup: _warmup, ...shown } = { ...served.found?.description, ...description }
    return { name: model, version: number, ...shown }
  }

  statistics(model?: string, version?: string): readonly ModelStatistics[] {
    const of = ({ engine, version: number }: LoadedVersion, name: string): ModelStatistics => ({ name, version: number, stats: engine.stats() })
    if (model !== undefined && version !== undefined) return [of(this.#model(model, version).at(version), model)]
    const models = model === undefined ? [...this.#models.values()] : [this.#model(model)]
    return models.flatMap((served) => served.versions.map((each) => of(served.at(each), served.name)))
  }

  /** Resolves when all models that were there at the start have been tried. */
  async whenReady(): Promise<void> {
    await this.#opening
  }

  /** Takes no further requests; those that there are, are answered. Models that are being loaded are given up. */
  close(): Promise<void> {
    return (this.#closing ??= this.#close())
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  #model(name: string, version?: string): ServedModel {
    this.#requireOpen()
    requireNames(name, version)
    const model = this.#models.get(name)
    if (model === undefined) throw new TorchError('ERR_TCH_NO_MODEL', `there is no model '${name}'; there are ${[...this.#models.keys()].join(', ') || 'none'}`)
    return model
  }

  // ---- what an operator asks for

  async #load(name: string, version?: string): Promise<void> {
    requireNames(name, version)
    const known = this.#models.get(name)
    known?.want(version === undefined ? undefined : known.numberOf(version))
    const { updates } = await this.#look()
    await updates.get(name)
    const model = this.#model(name, version)
    const number = version === undefined ? undefined : model.numberOf(version)
    if (number !== undefined && known === undefined && !model.isReady(number)) {
      // The policy leaves it out, and nobody had said that it is wanted all the same.
      model.want(number)
      await model.update(model.found)
    }
    model.requireLoaded(number)
  }

  async #unload(name: string, version?: string): Promise<void> {
    const model = this.#model(name, version)
    const number = version === undefined ? undefined : model.numberOf(version)
    if (number !== undefined) model.requireKnown(number)
    model.unwant(number)
    await model.drained()
  }

  async #reload(): Promise<ReloadResult[]> {
    this.#requireOpen()
    await this.#sources.check()
    const { updates } = await this.#look()
    return (await Promise.all(updates.values())).flat()
  }

  async #setWeights(name: string, weights: Readonly<Record<string, number>> | null): Promise<void> {
    const model = this.#model(name)
    const { chooser } = this.#options
    if (chooser.setWeights === undefined) throw new TorchError('ERR_TCH_UNSUPPORTED', 'the traffic of models cannot be split here')
    const shares = weights === null ? null : Object.fromEntries(Object.entries(weights).map(([version, weight]) => [model.at(version).version, weight]))
    await chooser.setWeights(name, shares, model.versions)
  }

  async #promote(name: string, version: string): Promise<void> {
    const model = this.#model(name, version)
    const { chooser } = this.#options
    if (chooser.promote === undefined) throw new TorchError('ERR_TCH_UNSUPPORTED', 'versions cannot be promoted here')
    await chooser.promote(name, model.at(version).version, model.versions)
  }

  #requireOpen(): void {
    if (this.#closing !== undefined) throw new TorchError('ERR_TCH_CLOSED', 'the registry is closing and takes no further requests')
  }

  // ---- looking at the folders

  async #begin(): Promise<void> {
    const { updates } = await this.#look()
    this.#opening = this.#finishOpening(updates)
  }

  async #finishOpening(updates: Look['updates']): Promise<void> {
    await Promise.all(updates.values())
    // Models that were never fetched are there after the first look at their source.
    if (await this.#sources.tried()) await this.#lookAgain()
    this.#tried = true
  }

  /** Looks because something may have changed; resolves when what was found is loaded. */
  async #lookAgain(): Promise<void> {
    if (this.#closing !== undefined) return
    try {
      const { updates } = await this.#look()
      this.#lost = false
      await Promise.all(updates.values())
    } catch (error) {
      if (!this.#lost) this.#history.add('', '', 'failed', performance.now(), reasonOf(error))
      this.#lost = true
    }
  }

  /**
   * Those that come while one is under way are one.
   *
   * @throws `ERR_TCH_FILE` when the folder cannot be read; what is loaded stays.
   */
  #look(): Promise<Look> {
    if (this.#next !== undefined) return this.#next
    const next = this.#looking.then(() => {
      this.#next = undefined
      return this.#lookNow()
    })
    this.#next = next
    this.#looking = next.catch(() => {})
    return next
  }

  async #lookNow(): Promise<Look> {
    if (this.#closing !== undefined) return { updates: new Map() }
    const { models, folders } = await this.#scan.run()
    this.#watch?.follow(folders)
    this.#descriptions = new Map([...models].map(([name, { description }]) => [name, description]))
    await this.#addDownloads(models)
    const updates: Look['updates'] = new Map()
    for (const name of new Set([...models.keys(), ...this.#models.keys()])) updates.set(name, this.#update(name, models.get(name)))
    return { updates }
  }

  /** Puts the versions that were fetched to those that are in the folder. */
  async #addDownloads(models: Map<string, FoundModel>): Promise<void> {
    const sources = new Map<string, HttpSourceOptions>(Object.entries(this.#options.sources))
    for (const [name, { description: { source } }] of models) if (source !== undefined) sources.set(name, source)
    const { fetched, problem } = sources.size === 0 ? {} : await this.#fetched()
    this.#sources.follow(problem === undefined ? sources : new Map())
    for (const name of sources.keys()) {
      const model = models.get(name) ?? { name, description: this.#defaultsOf(name), versions: [], strays: [], problem }
      const own = new Set(model.versions.map(({ version }) => version))
      const more = fetched?.get(name)?.versions.filter(({ version }) => !own.has(version)) ?? []
      models.set(name, { ...model, problem: model.problem ?? problem, versions: [...model.versions, ...more].sort((a, b) => compareVersions(a.version, b.version)) })
    }
  }

  async #fetched(): Promise<{ fetched?: Map<string, FoundModel>; problem?: TorchError }> {
    const { downloads } = this.#options
    try {
      await mkdir(downloads, { recursive: true })
      return { fetched: (await this.#downloads.run()).models }
    } catch (cause) {
      return { problem: new TorchError('ERR_TCH_FILE', `models that are fetched cannot be kept in ${downloads} (${(cause as Error).message}): the option "downloads" names another folder`, { file: downloads, cause }) }
    }
  }

  async #update(name: string, found: FoundModel | undefined): Promise<ReloadResult[]> {
    let model = this.#models.get(name)
    if (model === undefined) {
      model = new ServedModel(name, { loader: this.#loader, history: this.#history, chooser: this.#options.chooser, lookSoon: () => this.#lookSoon(), signal: this.#closed.signal })
      this.#models.set(name, model)
    }
    const started = performance.now()
    try {
      const results = await model.update(found)
      await this.#sources.prune(name, model.versions)
      if (model.isEmpty) this.#models.delete(name)
      return results
    } catch (error) {
      return [this.#history.add(name, '', 'failed', started, reasonOf(error))]
    }
  }

  #lookSoon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined
      void this.#lookAgain()
    }, Math.max(SOON, this.#options.settling.settle)).unref()
  }

  #defaultsOf(name: string): ModelDescription {
    const { defaults, sources } = this.#options
    const source = Object.hasOwn(sources, name) ? sources[name] : undefined
    return source === undefined ? defaults : { ...defaults, source }
  }

  async #close(): Promise<void> {
    this.#closed.abort()
    clearTimeout(this.#soon)
    this.#watch?.close()
    await Promise.all([this.#sources.close(), this.#trials?.close()])
    await this.#looking
    await Promise.all([...this.#models.values()].map((model) => model.close()))
  }
}

/** What a look found to do: the models' own updates, by name. */
interface Look {
  updates: Map<string, Promise<ReloadResult[]>>
}
