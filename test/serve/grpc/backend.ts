import { TorchError } from '../../../lib/index.js'
import { ModelSet, type BackendAnswer, type InferenceBackend, type InferenceCall, type InferenceEngine, type ModelManagement, type ModelStatus } from '../../../lib/serve/index.js'

/** Real engines behind a backend that tells what it was asked, can be made to wait or fail, and pretends to have a repository. */
export class WatchedBackend implements InferenceBackend {
  readonly calls: InferenceCall[] = []
  readonly managed: string[] = []
  /** Awaited before each request runs. */
  before: (call: InferenceCall) => Promise<void> | void = () => {}
  states: ModelStatus[] | undefined
  readonly #models: ModelSet

  constructor(engines: readonly InferenceEngine[]) {
    this.#models = new ModelSet(engines)
  }

  async infer(call: InferenceCall): Promise<BackendAnswer> {
    this.calls.push(call)
    await this.before(call)
    const { version: _version, sequence: _sequence, ...rest } = call
    return this.#models.infer(rest)
  }

  index(): readonly ModelStatus[] {
    return this.states ?? this.#models.index()
  }

  ready(model: string, version?: string): boolean {
    return this.index().some((each) => each.name === model && each.state === 'READY' && (version === undefined || each.version === version))
  }

  metadata: InferenceBackend['metadata'] = (model, version) => this.#models.metadata(model, version)
  config: InferenceBackend['config'] = (model, version) => this.#models.config(model, version)
  statistics: InferenceBackend['statistics'] = (model, version) => this.#models.statistics(model, version)

  readonly management: ModelManagement = {
    load: async (model, version) => {
      if (model === 'broken') throw new TorchError('ERR_TCH_MODEL_LOAD', 'the file is no model')
      this.managed.push(`load ${model} ${version ?? '-'}`)
    },
    unload: async (model, version) => void this.managed.push(`unload ${model} ${version ?? '-'}`),
    reload: async () => [],
    setWeights: async () => {},
    promote: async () => {},
    history: () => [],
  }
}

/** Waits until an aborted request's signal says so, as an engine's queue would. */
export function untilAborted({ signal }: InferenceCall): Promise<void> {
  return new Promise((_resolve, reject) => {
    const abort = (): void => reject(new TorchError('ERR_TCH_ABORTED', 'aborted'))
    if (signal!.aborted) abort()
    else signal!.addEventListener('abort', abort)
  })
}
