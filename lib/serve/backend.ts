import type { EngineStats } from './engine/stats.js'
import type { InferenceAnswer, InferOptions, Inputs } from './inference.js'
import type { TensorSpec } from './tensor-spec.js'

/** A request for one of several models. */
export interface InferenceCall extends InferOptions {
  model: string
  /** A version or a label of one; left out: the one that the weights choose, or the latest. */
  version?: string
  inputs: Inputs
  /** Names of the outputs that are wanted; left out: all. */
  outputs?: readonly string[]
  /** What keeps one client on one version while weights split the traffic: a user, a session. */
  key?: string
}

/** What came of it, with the model and version that gave it. */
export interface BackendAnswer extends InferenceAnswer {
  model: string
  version: string
}

/** `UNAVAILABLE`: was there, or failed to load; `reason` says which. */
export type ModelState = 'LOADING' | 'READY' | 'UNLOADING' | 'UNAVAILABLE'

export interface ModelStatus {
  name: string
  version: string
  state: ModelState
  /** Why it is not ready; empty when it is. */
  reason: string
  /** Labels of this version. */
  labels?: readonly string[]
  /** Share of the model's traffic in percent, where weights are set. */
  weight?: number
}

export interface ModelMetadata {
  name: string
  /** Versions that can be asked for, oldest first. */
  versions: readonly string[]
  /** `pytorch_libtorch`, `pytorch_aotinductor`. */
  platform: string
  inputs: readonly TensorSpec[]
  outputs: readonly TensorSpec[]
}

export interface ModelStatistics {
  name: string
  version: string
  stats: EngineStats
}

/** What the protocols serve: several models by name. Unknown names and versions throw `ERR_TCH_NO_MODEL`. */
export interface InferenceBackend {
  infer(call: InferenceCall): Promise<BackendAnswer>
  /** Every model and version that is known, loaded or not. */
  index(): readonly ModelStatus[]
  /** Whether it takes requests. Unknown: false. */
  ready(model: string, version?: string): boolean
  metadata(model: string, version?: string): ModelMetadata
  /** Batching, queueing and the like, as a JSON value. */
  config(model: string, version?: string): Record<string, unknown>
  /** Of one model or of all that are loaded. */
  statistics(model?: string, version?: string): readonly ModelStatistics[]
  /** Absent where models cannot be loaded and unloaded. */
  readonly management?: ModelManagement
}

/** What came of looking for new versions. */
export interface ReloadResult {
  model: string
  version: string
  result: 'loaded' | 'unloaded' | 'failed' | 'unchanged'
  reason?: string
  /** Milliseconds since the epoch. */
  at: number
  durationMs: number
}

/** What an operator may do; servers let nobody at it without a token. */
export interface ModelManagement {
  load(model: string, version?: string): Promise<void>
  unload(model: string, version?: string): Promise<void>
  /** Looks at all models again. */
  reload(): Promise<readonly ReloadResult[]>
  /** Percentages by version; they add up to 100. `null`: all to the latest. */
  setWeights(model: string, weights: Readonly<Record<string, number>> | null): Promise<void>
  /** Makes a version the one that gets all traffic. */
  promote(model: string, version: string): Promise<void>
  /** The last ones, newest first. */
  history(): readonly ReloadResult[]
}
