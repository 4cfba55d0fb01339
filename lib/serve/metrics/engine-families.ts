import type { ModelStatistics } from '../backend.js'
import type { EngineStats, HistogramData } from '../engine/stats.js'
import { histogramSamples, type Family, type Sample } from './family.js'

type EngineFamily = Family<readonly ModelStatistics[]>

function metric(type: 'counter' | 'gauge', name: string, help: string, value: (stats: EngineStats) => number): EngineFamily {
  return { name, help, type, samples: (all) => all.map(({ name: model, version, stats }) => ({ labels: { model, version }, value: value(stats) })) }
}

/** One sample for each key of what `values` gives, in the label `by`. */
function countersBy(by: string, name: string, help: string, values: (stats: EngineStats) => Readonly<Record<string, number>>): EngineFamily {
  return {
    name, help, type: 'counter',
    samples: (all) => all.flatMap(({ name: model, version, stats }) => Object.entries(values(stats)).map(([key, value]): Sample => ({ labels: { model, version, [by]: key }, value }))),
  }
}

function histogram(name: string, help: string, data: (stats: EngineStats) => HistogramData, unit: number): EngineFamily {
  return {
    name, help, type: 'histogram',
    * samples(all) {
      for (const { name: model, version, stats } of all) yield* histogramSamples(data(stats), { model, version }, unit)
    },
  }
}

const counter = (name: string, help: string, value: (stats: EngineStats) => number): EngineFamily => metric('counter', name, help, value)
const gauge = (name: string, help: string, value: (stats: EngineStats) => number): EngineFamily => metric('gauge', name, help, value)
const microseconds = (ms: number): number => Math.round(ms * 1000)
const SECONDS = 0.001
const ROWS = 1

/** Reasons as Triton names them: it calls late what its scheduler rejects, and has no name for most that it turns away. */
const reasons = ({ requests }: EngineStats): Record<string, number> => ({
  REJECTED: requests.late, CANCELED: requests.aborted, BACKEND: requests.failed, OTHER: requests.refused,
})

/**
 * What an engine counted, by model and version. Names that begin with `nv_` are Triton's, with its labels and units.
 * https://docs.nvidia.com/deeplearning/triton-inference-server/user-guide/docs/user_guide/metrics.html
 */
export const engineFamilies: readonly EngineFamily[] = [
  counter('nv_inference_request_success', 'Requests that succeeded', ({ requests }) => requests.succeeded),
  countersBy('reason', 'nv_inference_request_failure', 'Requests that failed, by reason', reasons),
  counter('nv_inference_count', 'Rows that the model ran', ({ rows }) => rows),
  counter('nv_inference_exec_count', 'Batches that the model ran', ({ batches }) => batches),
  counter('nv_inference_request_duration_us', 'Microseconds from arrival to answer, summed over requests', ({ totalMs }) => microseconds(totalMs)),
  counter('nv_inference_queue_duration_us', 'Microseconds of waiting, summed over requests', ({ queueMs }) => microseconds(queueMs)),
  counter('nv_inference_compute_input_duration_us', 'Microseconds of gathering inputs, summed over requests', ({ inputMs }) => microseconds(inputMs)),
  counter('nv_inference_compute_infer_duration_us', 'Microseconds of running the model, summed over requests', ({ inferMs }) => microseconds(inferMs)),
  counter('nv_inference_compute_output_duration_us', 'Microseconds of splitting outputs, summed over requests', ({ outputMs }) => microseconds(outputMs)),
  gauge('nv_inference_pending_request_count', 'Requests that wait to be run', ({ queued }) => queued),

  countersBy('outcome', 'tch_requests_total', 'Requests by how they ended: succeeded, failed, late, aborted, refused', ({ requests }) => ({ ...requests })),
  countersBy('reason', 'tch_batch_flushes_total', 'Batches by what made them run: full, preferred, idle, overdue', ({ flushes }) => flushes),
  counter('tch_batch_bisections_total', 'Batches that failed and were run again in halves', ({ bisections }) => bisections),
  gauge('tch_batch_running', 'Batches that run now', ({ running }) => running),
  gauge('tch_batch_limit_rows', 'Rows that a batch may have now', ({ limit }) => limit),
  histogram('tch_request_duration_seconds', 'From arrival to answer, of requests that succeeded', ({ histograms }) => histograms.totalMs, SECONDS),
  histogram('tch_queue_duration_seconds', 'Waiting, of requests that succeeded', ({ histograms }) => histograms.queueMs, SECONDS),
  histogram('tch_compute_duration_seconds', 'Running the model, once for each batch', ({ histograms }) => histograms.inferMs, SECONDS),
  histogram('tch_batch_size_rows', 'Rows of batches', ({ histograms }) => histograms.batchSize, ROWS),
]
