import type { SpanContext } from '@opentelemetry/api'
import type { AccessRecord } from './access-record.js'

/** The names that OpenTelemetry gives them in logs. https://opentelemetry.io/docs/specs/otel/compatibility/logging_trace_context/ */
export function traceFields(span: SpanContext | undefined): { trace_id?: string; span_id?: string } {
  return span === undefined ? {} : { trace_id: span.traceId, span_id: span.spanId }
}

/** What is said of a request over HTTP and gRPC alike. */
export function accessFields({ began, model, version, rows, span }: AccessRecord): Record<string, unknown> {
  return {
    ms: Math.round((performance.now() - began) * 1000) / 1000,
    ...(model === undefined ? {} : { model }), ...(version === undefined ? {} : { version }), ...(rows === undefined ? {} : { batch_rows: rows }),
    ...traceFields(span),
  }
}

/** Faults of the server are errors, except that it turns requests away; those of clients are no news. */
export function levelOf(httpStatus: number): 'info' | 'warn' | 'error' {
  return httpStatus < 500 ? 'info' : httpStatus === 503 || httpStatus === 504 ? 'warn' : 'error'
}
