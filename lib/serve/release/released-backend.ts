import { TorchError } from '../../errors.js'
import type { BackendAnswer, InferenceBackend, InferenceCall, ModelManagement, ModelMetadata, ModelStatistics, ModelStatus } from '../backend.js'
import type { ReleaseRouter } from './router.js'
import type { Loaded } from './split.js'

/** A backend whose traffic a router splits between the versions of a model. */
export class ReleasedBackend implements InferenceBackend {
  readonly router: ReleaseRouter
  readonly management: ModelManagement
  readonly #backend: InferenceBackend

  constructor(backend: InferenceBackend, router: ReleaseRouter) {
    this.#backend = backend
    this.router = router
    this.management = new ReleasedManagement(backend, router)
  }

  infer(call: InferenceCall): Promise<BackendAnswer> {
    return this.router.route(call, { has: (version) => this.#backend.ready(call.model, version) }, (each) => this.#backend.infer(each))
  }

  index(): readonly ModelStatus[] {
    return this.#backend.index().map((status) => {
      const weights = this.router.weights(status.name)
      return weights === undefined ? status : { ...status, weight: weights[status.version] ?? 0 }
    })
  }

  ready(model: string, version?: string): boolean {
    return this.#backend.ready(model, version)
  }

  metadata(model: string, version?: string): ModelMetadata {
    return this.#backend.metadata(model, version)
  }

  config(model: string, version?: string): Record<string, unknown> {
    return this.#backend.config(model, version)
  }

  statistics(model?: string, version?: string): readonly ModelStatistics[] {
    return this.#backend.statistics(model, version)
  }
}

class ReleasedManagement implements ModelManagement {
  readonly #backend: InferenceBackend
  readonly #router: ReleaseRouter

  constructor(backend: InferenceBackend, router: ReleaseRouter) {
    this.#backend = backend
    this.#router = router
  }

  get #loading(): ModelManagement {
    const { management } = this.#backend
    if (management === undefined) throw new TorchError('ERR_TCH_UNSUPPORTED', 'the models of this server are fixed: they cannot be loaded or unloaded')
    return management
  }

  #known(model: string): Loaded {
    const versions = new Set(this.#backend.index().filter(({ name }) => name === model).map(({ version }) => version))
    if (versions.size === 0) throw new TorchError('ERR_TCH_NO_MODEL', `there is no model '${model}'`)
    return versions
  }

  async load(model: string, version?: string): ReturnType<ModelManagement['load']> {
    await this.#loading.load(model, version)
  }

  async unload(model: string, version?: string): ReturnType<ModelManagement['unload']> {
    await this.#loading.unload(model, version)
  }

  async reload(): ReturnType<ModelManagement['reload']> {
    return this.#loading.reload()
  }

  async setWeights(model: string, weights: Readonly<Record<string, number>> | null): Promise<void> {
    this.#router.setWeights(model, weights, this.#known(model))
  }

  async promote(model: string, version: string): Promise<void> {
    this.#router.promote(model, version, this.#known(model))
  }

  history(): ReturnType<ModelManagement['history']> {
    return this.#backend.management?.history() ?? []
  }
}
