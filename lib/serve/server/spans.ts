import { TorchError } from '../../errors.js'
import type { ServeConfig } from '../config/config.js'
import { serveTracing, type ServeTracing } from '../tracing/index.js'

/** Traces, and what sends them. */
export interface Spans {
  tracing: ServeTracing
  /** Sends what has not been sent. */
  close(): Promise<void>
}

/** Traces as a configuration wants them: to an endpoint, or to the tracer that the program has registered. @throws `ERR_TCH_PACKAGE_MISSING` */
export async function openSpans({ endpoint, serviceName, sampleRatio }: ServeConfig['tracing']): Promise<Spans> {
  if (endpoint === undefined) return { tracing: await serveTracing(), close: async () => {} }
  try {
    const [sdk, { OTLPTraceExporter }] = await Promise.all([import('@opentelemetry/sdk-trace-node'), import('@opentelemetry/exporter-trace-otlp-http')])
    const { resourceFromAttributes } = await import('@opentelemetry/resources')
    const provider = new sdk.NodeTracerProvider({
      resource: resourceFromAttributes({ 'service.name': serviceName }),
      sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(sampleRatio) }),
      spanProcessors: [new sdk.BatchSpanProcessor(new OTLPTraceExporter({ url: endpoint }))],
    })
    // Its context manager carries a trace from a request to what is done for it, and its propagator reads and writes W3C headers.
    provider.register()
    return { tracing: await serveTracing({ provider }), close: () => provider.shutdown() }
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw cause
    throw new TorchError('ERR_TCH_PACKAGE_MISSING', 'tracing.endpoint needs packages that are not installed: npm install @opentelemetry/sdk-trace-node @opentelemetry/exporter-trace-otlp-http', { cause })
  }
}
