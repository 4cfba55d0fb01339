import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { TorchError } from '../../errors.js'
import { packageRoot } from '../../libtorch/platform.js'
import type { InferenceBackend, ModelStatistics } from '../backend.js'
import type { TensorSpec } from '../tensor-spec.js'
import { datatypeOfSpec } from './datatype.js'

// Answers of both protocols: their fields have the same names in JSON and in the .proto.

const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }

/** https://github.com/triton-inference-server/server/tree/main/docs/protocol describes each of them. */
const extensions = ['binary_tensor_data', 'model_configuration', 'model_repository', 'parameters', 'schedule_policy', 'sequence', 'statistics']

export const serverMetadata = { name: 'tch-node', version, extensions } as const

/** What is not known of a tensor is left out. */
export interface TensorMetadata {
  name: string
  datatype?: string
  shape?: readonly number[]
}

function tensorMetadata(spec: TensorSpec): TensorMetadata {
  const datatype = datatypeOfSpec(spec)
  return { name: spec.name, ...(datatype === undefined ? {} : { datatype }), ...(spec.shape === undefined ? {} : { shape: spec.shape }) }
}

export interface ModelMetadataAnswer {
  name: string
  versions: readonly string[]
  platform: string
  inputs: TensorMetadata[]
  outputs: TensorMetadata[]
}

/** @throws `ERR_TCH_NO_MODEL` */
export function modelMetadata(backend: InferenceBackend, model: string, version?: string): ModelMetadataAnswer {
  const { name, versions, platform, inputs, outputs } = backend.metadata(model, version)
  return { name, versions, platform, inputs: inputs.map(tensorMetadata), outputs: outputs.map(tensorMetadata) }
}

export interface RepositoryModel {
  name: string
  version: string
  state: string
  reason: string
}

/** @param readyOnly leaves out what takes no requests */
export function repositoryIndex(backend: InferenceBackend, readyOnly = false): RepositoryModel[] {
  return backend.index()
    .filter(({ state }) => !readyOnly || state === 'READY')
    .map(({ name, version, state, reason }) => ({ name, version, state, reason }))
}

/** Whether requests find something: every model has a version that is ready, or failed or was unloaded altogether. */
export function backendReady(backend: InferenceBackend): boolean {
  const waiting = new Set<string>()
  const ready = new Set<string>()
  for (const { name, state } of backend.index()) {
    if (state === 'READY') ready.add(name)
    else if (state === 'LOADING') waiting.add(name)
  }
  return [...waiting].every((name) => ready.has(name))
}

/** Whether a model takes requests. @throws `ERR_TCH_NO_MODEL` for what is not known at all */
export function modelReady(backend: InferenceBackend, model: string, version?: string): boolean {
  if (backend.ready(model, version)) return true
  const known = backend.index().some((each) => each.name === model && (version === undefined || each.version === version || each.labels?.includes(version)))
  if (known) return false
  throw new TorchError('ERR_TCH_NO_MODEL', `there is no model '${model}'${version === undefined ? '' : ` with a version '${version}'`}`)
}

interface Duration {
  count: number
  ns: number
}

const nanoseconds = (ms: number): number => Math.round(ms * 1e6)

/** What Triton's statistics extension tells of one version of a model. */
export interface ModelStatisticsAnswer {
  name: string
  version: string
  /** Milliseconds since the epoch. */
  last_inference: number
  /** Rows, and batches. */
  inference_count: number
  execution_count: number
  inference_stats: Record<'success' | 'fail' | 'queue' | 'compute_input' | 'compute_infer' | 'compute_output' | 'cache_hit' | 'cache_miss', Duration>
  batch_stats: never[]
}

export function statisticsAnswer({ name, version, stats }: ModelStatistics): ModelStatisticsAnswer {
  const { succeeded, failed, late, aborted, refused } = stats.requests
  const during = (ms: number): Duration => ({ count: succeeded, ns: nanoseconds(ms) })
  const none = { count: 0, ns: 0 }
  return {
    name, version, last_inference: Math.round(stats.lastInferenceAt), inference_count: stats.rows, execution_count: stats.batches,
    inference_stats: {
      success: during(stats.totalMs), fail: { count: failed + late + aborted + refused, ns: nanoseconds(stats.failedMs) },
      queue: during(stats.queueMs), compute_input: during(stats.inputMs), compute_infer: during(stats.inferMs), compute_output: during(stats.outputMs),
      cache_hit: none, cache_miss: none,
    },
    batch_stats: [],
  }
}
