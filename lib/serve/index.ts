export { InferenceEngine } from './engine/engine.js'
export type { EngineOptions, RaggedOptions, TenantOptions } from './engine/options.js'
export type { EngineObserver, ObservedBatch, ObservedRequest } from './engine/observer.js'
export type { EngineStats, HistogramData, RequestCounts } from './engine/stats.js'
export type { BytesArray, InferenceAnswer, InferOptions, Inputs, Timings, Value } from './inference.js'
export type { TensorSpec } from './tensor-spec.js'
export { ModelSet } from './model-set.js'
export type {
  BackendAnswer, InferenceBackend, InferenceCall, ModelManagement, ModelMetadata, ModelState, ModelStatistics, ModelStatus, ReloadResult,
} from './backend.js'
export { statusOf } from './status.js'
export { batchPolicy, CostModel } from './batching/index.js'
export type { BatchOptions, BatchPolicy, BatchRecord, Decision, FlushReason, QueueState, Waiting } from './batching/index.js'
export { RequestCounter, serveMetrics, type ServeMetrics, type ServeMetricsOptions } from './metrics/index.js'
