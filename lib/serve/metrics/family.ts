import type { MetricType } from 'prom-client'
import type { HistogramData } from '../engine/stats.js'

export type Labels = Readonly<Record<string, string>>

/** One line of the exposition. */
export interface Sample {
  labels: Labels
  value: number
  /** `_bucket`, `_sum` or `_count` of a histogram. */
  suffix?: string
}

/** A metric whose samples are read when somebody asks for them. */
export interface Family<From> {
  name: string
  help: string
  type: `${MetricType}`
  samples(from: From): Iterable<Sample>
}

/** Rounds away what dividing leaves: 2.5 ms are 0.0025 s, not 0.0025000000000000001. */
const plain = (value: number): number => Number(value.toPrecision(12))

/**
 * A histogram as Prometheus has it: counts up to each bound, and `+Inf` for all.
 *
 * @param unit what 1 of the data's unit is in that of the metric; milliseconds in seconds: 0.001
 */
export function* histogramSamples({ bounds, counts, sum }: HistogramData, labels: Labels, unit: number): Generator<Sample> {
  let below = 0
  for (const [at, count] of counts.entries()) {
    below += count
    const bound = bounds[at]
    yield { suffix: '_bucket', labels: { ...labels, le: bound === undefined ? '+Inf' : String(plain(bound * unit)) }, value: below }
  }
  yield { suffix: '_sum', labels, value: plain(sum * unit) }
  yield { suffix: '_count', labels, value: below }
}
