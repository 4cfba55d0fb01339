import { context as active, propagation, SpanKind, SpanStatusCode, trace, type Context, type TextMapGetter, type Tracer } from '@opentelemetry/api'
import type { Metadata } from '@grpc/grpc-js'
import type { WatchedCall } from '../grpc-watcher.js'
import type { TraceClock } from './clock.js'

const getter: TextMapGetter<Metadata> = {
  keys: (metadata) => Object.keys(metadata.getMap()),
  get: (metadata, key) => metadata.get(key).map(String),
}

/** Codes that are the server's fault; the others say what a client did. https://opentelemetry.io/docs/specs/semconv/rpc/grpc/ */
const faults = new Set(['UNKNOWN', 'DEADLINE_EXCEEDED', 'UNIMPLEMENTED', 'INTERNAL', 'UNAVAILABLE', 'DATA_LOSS'])

/** The trace that a call's metadata name. */
export function grpcParent(metadata: Metadata): Context {
  return propagation.extract(active.active(), metadata, getter)
}

/** The span of one call. */
export function grpcSpan(tracer: Tracer, clock: TraceClock, path: string, metadata: Metadata): WatchedCall {
  const parent = grpcParent(metadata)
  const [, service = '', method = ''] = path.split('/')
  clock.follow()
  const span = tracer.startSpan(`${service}/${method}`, {
    kind: SpanKind.SERVER, startTime: clock.at(performance.now()), attributes: { 'rpc.system': 'grpc', 'rpc.service': service, 'rpc.method': method },
  }, parent)
  if (!span.isRecording()) return { end: () => undefined }
  const context = trace.setSpan(parent, span)
  return {
    run: (handle) => active.with(context, handle),
    answering: (sent) => propagation.inject(context, sent, { set: (to, name, value) => to.set(name, value) }),
    end: (status, code) => {
      span.setAttribute('rpc.grpc.status_code', status)
      if (faults.has(code)) {
        span.setAttribute('error.type', code)
        span.setStatus({ code: SpanStatusCode.ERROR })
      }
      span.end(clock.at(performance.now()))
    },
  }
}
