import { TorchError } from '../../lib/index.js'
import {
  ModelSet, type InferenceBackend, type InferenceCall, type InferenceEngine, type ModelManagement, type ModelStatus, type ReloadResult,
} from '../../lib/serve/index.js'

/** Engines of a program whose states an operator changes, and versions that never worked. */
export class OperatedModels implements InferenceBackend {
  readonly #set: ModelSet
  readonly #engines: readonly InferenceEngine[]
  readonly #broken: readonly ModelStatus[]
  readonly #unloaded = new Set<string>()
  readonly #weights = new Map<string, Readonly<Record<string, number>>>()
  readonly #history: ReloadResult[] = []

  constructor(engines: readonly InferenceEngine[], broken: readonly ModelStatus[] = []) {
    this.#set = new ModelSet(engines)
    this.#engines = engines
    this.#broken = broken
    for (const { name, version } of engines) this.#note(name, version, 'loaded')
    for (const { name, version, reason } of broken) this.#note(name, version, 'failed', reason)
  }

  #note(model: string, version: string, result: ReloadResult['result'], reason?: string): ReloadResult {
    const entry = { model, version, result, at: Date.now(), durationMs: 12.5, ...(reason === undefined ? {} : { reason }) }
    this.#history.unshift(entry)
    return entry
  }

  #loaded(model: string, version?: string): InferenceEngine[] {
    return this.#engines.filter((engine) => engine.name === model && (version === undefined || engine.version === version) && !this.#unloaded.has(`${engine.name} ${engine.version}`))
  }

  #change(model: string, version: string | undefined, result: 'loaded' | 'unloaded'): void {
    for (const engine of this.#engines) {
      if (engine.name !== model || (version !== undefined && engine.version !== version)) continue
      if (result === 'loaded') this.#unloaded.delete(`${engine.name} ${engine.version}`)
      else this.#unloaded.add(`${engine.name} ${engine.version}`)
      this.#note(engine.name, engine.version, result)
    }
  }

  readonly management: ModelManagement = {
    load: async (model, version) => this.#change(model, version, 'loaded'),
    unload: async (model, version) => this.#change(model, version, 'unloaded'),
    reload: async () => this.#engines.map(({ name, version }) => ({ model: name, version, result: 'unchanged' as const, at: Date.now(), durationMs: 0 })),
    setWeights: async (model, weights) => {
      if (weights === null) this.#weights.delete(model)
      else this.#weights.set(model, weights)
    },
    promote: async (model, version) => { this.#weights.set(model, { [version]: 100 }) },
    history: () => this.#history,
  }

  weightsOf(model: string): Readonly<Record<string, number>> | undefined {
    return this.#weights.get(model)
  }

  infer(call: InferenceCall) {
    const version = call.version ?? this.#loaded(call.model).at(-1)?.version
    if (this.#loaded(call.model, version).length === 0) throw new TorchError('ERR_TCH_NOT_READY', `${call.model} has no version that takes requests`)
    return this.#set.infer({ ...call, ...(version === undefined ? {} : { version }) })
  }

  index(): ModelStatus[] {
    const served = this.#engines.map(({ name, version }, i): ModelStatus => {
      const weights = this.#weights.get(name)
      const ready = this.#loaded(name, version).length > 0
      const last = this.#engines.findLastIndex((engine) => engine.name === name) === i
      return {
        name, version, state: ready ? 'READY' : 'UNAVAILABLE', reason: ready ? '' : 'unloaded', labels: last ? ['stable'] : [],
        ...(weights === undefined ? {} : { weight: weights[version] ?? 0 }),
      }
    })
    return [...served, ...this.#broken]
  }

  ready(model: string, version?: string): boolean {
    return this.#loaded(model, version).length > 0
  }

  metadata(model: string, version?: string) {
    return this.#set.metadata(model, version)
  }

  config(model: string, version?: string) {
    return this.#set.config(model, version)
  }

  statistics(model?: string, version?: string) {
    return this.#set.statistics(model, version).filter((each) => this.ready(each.name, each.version))
  }
}
