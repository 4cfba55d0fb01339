import type { Metric, OpenMetricsContentType, Registry } from 'prom-client'
import type { Family, Sample } from './family.js'

export const openMetricsType: OpenMetricsContentType = 'application/openmetrics-text; version=1.0.0; charset=utf-8'

/** What a registry reads of a metric. */
interface Read {
  name: string
  help: string
  type: string
  aggregator: string
  values: { metricName?: string; labels: object; value: number }[]
}

function asMetric(metric: Omit<Read, 'values'> & { get(): Promise<Read> }): Metric {
  return { ...metric, reset: () => undefined } as unknown as Metric
}

/** Adds a metric that is read on demand. prom-client's own histograms can only be counted up, value by value. */
export function register(registry: Registry, { name, help, type, samples }: Family<void>): void {
  const about = { name, help, type, aggregator: 'sum' }
  const read = ({ suffix = '', labels, value }: Sample): Read['values'][number] => ({ metricName: name + suffix, labels, value })
  registry.registerMetric(asMetric({ ...about, get: async () => ({ ...about, values: Array.from(samples(), read) }) }))
}

/**
 * A registry's text in OpenMetrics. Counters must end in `_total` there, and prom-client renames those that do not;
 * Triton's keep their names, on which dashboards are built, as metrics of unknown type.
 */
export async function openMetricsText(registry: Registry): Promise<string> {
  const { Registry } = await import('prom-client')
  const view = new Registry<OpenMetricsContentType>()
  view.setContentType(openMetricsType)
  for (const metric of (await registry.getMetricsAsJSON()) as unknown as Read[]) {
    const { name } = metric
    const counts = (metric.type as string) === 'counter'
    const total = counts && name.endsWith('_total')
    // prom-client puts `_total` behind the names of counters' samples.
    const read: Read = total ? { ...metric, name: name.slice(0, -'_total'.length), values: metric.values.map(({ labels, value }) => ({ labels, value })) } : { ...metric, type: counts ? 'unknown' : metric.type }
    view.registerMetric(asMetric({ ...read, get: async () => read }))
  }
  return view.metrics()
}

/** Whether a client that sends this Accept header would rather have OpenMetrics than plain text. */
export function wantsOpenMetrics(accept: string | undefined): boolean {
  const qualities = (accept ?? '').split(',').map((part) => {
    const [type = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase())
    const quality = Number(parameters.find((each) => each.startsWith('q='))?.slice(2) ?? 1)
    return { type, quality: Number.isFinite(quality) ? quality : 0 }
  })
  const of = (type: string): number => Math.max(0, ...qualities.filter((each) => each.type === type).map(({ quality }) => quality))
  return of('application/openmetrics-text') > 0 && of('application/openmetrics-text') >= of('text/plain')
}
