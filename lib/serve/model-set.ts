import { TorchError } from '../errors.js'
import { PackagedModule } from '../packaged-module.js'
import type { BackendAnswer, InferenceBackend, InferenceCall, ModelMetadata, ModelStatistics, ModelStatus } from './backend.js'
import type { InferenceEngine } from './engine/engine.js'
import { wantedOutputs } from './wanted-outputs.js'

/** What serves one version of a model: an `InferenceEngine` or what wraps one. */
export type ServedEngine = Pick<InferenceEngine, 'name' | 'version' | 'inputs' | 'outputs' | 'module' | 'options' | 'infer' | 'stats'>

/** Engines that a program made itself, served by their names and versions. The program closes them. */
export class ModelSet implements InferenceBackend {
  readonly #engines: readonly ServedEngine[]

  constructor(engines: readonly ServedEngine[]) {
    this.#engines = [...engines]
  }

  #versions(model: string): ServedEngine[] {
    const versions = this.#engines.filter(({ name }) => name === model)
    if (versions.length === 0) throw new TorchError('ERR_TCH_NO_MODEL', `there is no model '${model}'; there are ${this.#engines.map(({ name }) => name).join(', ') || 'none'}`)
    return versions
  }

  #find(model: string, version?: string): ServedEngine {
    const versions = this.#versions(model)
    const found = version === undefined ? versions.at(-1) : versions.find((engine) => engine.version === version)
    if (found === undefined) throw new TorchError('ERR_TCH_NO_MODEL', `${model} has no version '${version}'; it has ${versions.map((each) => each.version).join(', ')}`)
    return found
  }

  async infer(call: InferenceCall): Promise<BackendAnswer> {
    const engine = this.#find(call.model, call.version)
    const answer = await engine.infer(call.inputs, call)
    return { ...(call.outputs === undefined ? answer : wantedOutputs(answer, call.outputs, engine.name)), model: engine.name, version: engine.version }
  }

  index(): readonly ModelStatus[] {
    return this.#engines.map(({ name, version }) => ({ name, version, state: 'READY', reason: '' }))
  }

  ready(model: string, version?: string): boolean {
    return this.#engines.some((engine) => engine.name === model && (version === undefined || engine.version === version))
  }

  metadata(model: string, version?: string): ModelMetadata {
    const { name, inputs, outputs, module } = this.#find(model, version)
    const platform = module instanceof PackagedModule ? 'pytorch_aotinductor' : 'pytorch_libtorch'
    return { name, versions: this.#versions(model).map((engine) => engine.version), platform, inputs, outputs }
  }

  config(model: string, version?: string): Record<string, unknown> {
    const { name, options } = this.#find(model, version)
    return { name, batching: options.batching ?? {}, instances: options.instances ?? 1 }
  }

  statistics(model?: string, version?: string): readonly ModelStatistics[] {
    const engines = model === undefined ? this.#engines : version === undefined ? this.#versions(model) : [this.#find(model, version)]
    return engines.map((engine) => ({ name: engine.name, version: engine.version, stats: engine.stats() }))
  }
}
