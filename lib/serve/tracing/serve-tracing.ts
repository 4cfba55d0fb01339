import type { Context, Tracer, TracerProvider } from '@opentelemetry/api'
import type { Metadata, ServerInterceptor } from '@grpc/grpc-js'
import type { FastifyPluginCallback } from 'fastify'
import { checkOptions } from '../../options.js'
import type { InferenceBackend, ReloadResult } from '../backend.js'
import type { EngineObserver } from '../engine/observer.js'
import { grpcWatcher } from '../grpc-watcher.js'

export interface ServeTracingOptions {
  /** Where spans go; left out: to the provider that is registered with OpenTelemetry, if there is one. */
  provider?: TracerProvider
}

/** Spans of what serving does; each member is given to what it watches. */
export interface ServeTracing {
  /** For engines: their option `observer`, or `engineObserver` of a registry. */
  readonly observer: EngineObserver
  /** A backend whose requests are spans. Give this one to the servers. */
  backend(backend: InferenceBackend): InferenceBackend
  /** Spans of HTTP requests; register it with Fastify before the routes. */
  readonly fastifyPlugin: FastifyPluginCallback
  /** Spans of gRPC calls: `new Server({ interceptors: [await tracing.grpcInterceptor()] })`. */
  grpcInterceptor(): Promise<ServerInterceptor>
  /** The trace that headers of HTTP name: what a call's `context` may be where the plugin is not used. */
  httpContext(headers: Readonly<Record<string, string | readonly string[] | undefined>>): Context
  /** The trace that gRPC metadata name. */
  grpcContext(metadata: Metadata): Context
  /** Puts the trace that is active into the headers of a request to somebody else. */
  inject<Headers extends Record<string, string>>(headers: Headers): Headers
  /** The span of a reload; what a registry's observer hears. */
  reloaded(result: ReloadResult): void
}

/**
 * Traces with OpenTelemetry. It needs `@opentelemetry/api` only: the program that wants traces sets up an SDK and its
 * exporter. Without one nothing is recorded, and engines do not look at requests twice.
 *
 * ```js
 * const tracing = await serveTracing()
 * const engine = new InferenceEngine(module, { observer: tracing.observer })
 * app.register(tracing.fastifyPlugin)
 * ```
 */
export async function serveTracing(options: ServeTracingOptions = {}): Promise<ServeTracing> {
  checkOptions('serveTracing', options, ['provider'])
  const [{ context, propagation, SpanKind, trace }, { BatchSpans, failed }, { TraceClock }, { TracedBackend }, { httpSpans }, { grpcParent, grpcSpan }] = await Promise.all([
    import('@opentelemetry/api'), import('./batch-spans.js'), import('./clock.js'), import('./traced-backend.js'), import('./http-spans.js'), import('./grpc-spans.js'),
  ])
  const tracer: Tracer = (options.provider ?? trace).getTracer('tch-node')
  const clock = new TraceClock()
  return {
    observer: new BatchSpans(tracer, clock),
    backend: (backend) => new TracedBackend(backend, tracer, clock),
    fastifyPlugin: httpSpans(tracer, clock),
    grpcInterceptor: () => grpcWatcher((path, metadata) => grpcSpan(tracer, clock, path, metadata)),
    httpContext: (headers) => propagation.extract(context.active(), headers),
    grpcContext: grpcParent,
    inject: (headers) => {
      propagation.inject(context.active(), headers)
      return headers
    },
    reloaded: ({ model, version, result, reason, at, durationMs }) => {
      const span = tracer.startSpan('tch.reload', {
        kind: SpanKind.INTERNAL, root: true, startTime: at - durationMs, attributes: { 'tch.model.name': model, 'tch.model.version': version, 'tch.reload.result': result },
      })
      if (result === 'failed') failed(span, reason ?? 'failed')
      span.end(at)
    },
  }
}
