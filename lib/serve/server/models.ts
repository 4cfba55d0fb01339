import { TorchError } from '../../errors.js'
import type { InferenceBackend, ReloadResult } from '../backend.js'
import type { DirectorySettings } from '../config/models.js'
import type { EngineObserver } from '../engine/observer.js'
import { ModelRegistry } from '../registry/registry.js'

interface Observers {
  reloaded(result: ReloadResult): void
  engine: EngineObserver | undefined
}

/** Opens the folder of models; they are loaded while the server answers already. @throws `ERR_TCH_CONFIG`, `ERR_TCH_FILE` */
export function openModels({ directory, strict: _strict, ...settings }: DirectorySettings, { reloaded, engine }: Observers): Promise<ModelRegistry> {
  if (directory === undefined) {
    throw new TorchError('ERR_TCH_CONFIG', 'models: there is no folder of models to serve: name one, as in tch-node serve ./models')
  }
  return ModelRegistry.open(directory, { ...settings, wait: false, observer: { reloaded }, ...(engine === undefined ? {} : { engineObserver: engine }) })
}

/** Models of which no version takes requests, with why. */
export function failedModels(backend: InferenceBackend): { name: string; reason: string }[] {
  const index = backend.index()
  const ready = new Set(index.filter(({ state }) => state === 'READY').map(({ name }) => name))
  const failed = new Map(index.filter(({ name, state }) => state === 'UNAVAILABLE' && !ready.has(name)).map(({ name, reason }) => [name, reason]))
  return [...failed].map(([name, reason]) => ({ name, reason }))
}

/** Whether there is something to send requests for: a model that takes them, or none at all yet. */
export function hasReady(backend: InferenceBackend): boolean {
  const index = backend.index()
  return index.length === 0 || index.some(({ state }) => state === 'READY')
}
