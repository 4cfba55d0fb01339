import { context, propagation, trace } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { BatchSpanProcessor, NodeTracerProvider, type Sampler } from '@opentelemetry/sdk-trace-node'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type OtlpValue = { stringValue?: string; intValue?: number | string; doubleValue?: number; boolValue?: boolean }

/** A span as OTLP's JSON has it. https://opentelemetry.io/docs/specs/otlp/ */
export interface OtlpSpan {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  kind: number
  startTimeUnixNano: string
  endTimeUnixNano: string
  attributes: { key: string; value: OtlpValue }[]
  links?: { traceId: string; spanId: string }[]
  status?: { code?: number; message?: string }
}

export const attributesOf = (span: OtlpSpan): Record<string, unknown> =>
  Object.fromEntries(span.attributes.map(({ key, value: { stringValue, intValue, doubleValue, boolValue } }) => [key, stringValue ?? (intValue === undefined ? undefined : Number(intValue)) ?? doubleValue ?? boolValue]))

/** An SDK as programs set it up, and a collector that it sends to over OTLP/HTTP. */
export async function collector(sampler?: Sampler): Promise<{ provider: NodeTracerProvider; spans(): Promise<OtlpSpan[]>; close(): Promise<void> }> {
  const received: OtlpSpan[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { resourceSpans } = JSON.parse(Buffer.concat(chunks).toString()) as { resourceSpans: { scopeSpans: { spans: OtlpSpan[] }[] }[] }
    received.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)))
    response.setHeader('content-type', 'application/json').end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const exporter = new OTLPTraceExporter({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/traces` })
  const provider = new NodeTracerProvider({ ...(sampler === undefined ? {} : { sampler }), spanProcessors: [new BatchSpanProcessor(exporter)] })
  provider.register()
  return {
    provider,
    async spans() {
      await provider.forceFlush()
      return received.splice(0)
    },
    async close() {
      await provider.shutdown()
      trace.disable()
      context.disable()
      propagation.disable()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
