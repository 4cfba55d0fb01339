import type { BackendAnswer, InferenceBackend, InferenceCall, ModelManagement, ModelMetadata, ModelStatistics, ModelStatus } from './backend.js'

/** Another backend, for those that change one thing about it. */
export abstract class ForwardingBackend implements InferenceBackend {
  protected readonly backend: InferenceBackend
  readonly management?: ModelManagement

  constructor(backend: InferenceBackend) {
    this.backend = backend
    if (backend.management !== undefined) this.management = backend.management
  }

  abstract infer(call: InferenceCall): Promise<BackendAnswer>

  index(): readonly ModelStatus[] {
    return this.backend.index()
  }

  ready(model: string, version?: string): boolean {
    return this.backend.ready(model, version)
  }

  metadata(model: string, version?: string): ModelMetadata {
    return this.backend.metadata(model, version)
  }

  config(model: string, version?: string): Record<string, unknown> {
    return this.backend.config(model, version)
  }

  statistics(model?: string, version?: string): readonly ModelStatistics[] {
    return this.backend.statistics(model, version)
  }
}
