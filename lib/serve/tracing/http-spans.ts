import { context as active, propagation, SpanKind, SpanStatusCode, trace, type Context, type Span, type Tracer } from '@opentelemetry/api'
import type { FastifyPluginCallback, FastifyRequest } from 'fastify'
import { forWholeServer } from '../fastify-scope.js'
import type { TraceClock } from './clock.js'

/** Spans of HTTP requests, under the trace that their headers name. https://opentelemetry.io/docs/specs/semconv/http/http-spans/ */
export function httpSpans(tracer: Tracer, clock: TraceClock): FastifyPluginCallback {
  const contexts = new WeakMap<FastifyRequest, Context>()
  const spanOf = (request: FastifyRequest): Span | undefined => {
    const context = contexts.get(request)
    return context === undefined ? undefined : trace.getSpan(context)
  }
  const within = (request: FastifyRequest, run: () => void): void => {
    const context = contexts.get(request)
    if (context === undefined) run()
    else active.with(context, run)
  }
  return forWholeServer('tch-node-tracing', (app, _options, registered) => {
    app.addHook('onRequest', (request, reply, done) => {
      const parent = propagation.extract(active.active(), request.headers)
      const route = request.routeOptions.url
      clock.follow()
      const span = tracer.startSpan(route === undefined ? request.method : `${request.method} ${route}`, {
        kind: SpanKind.SERVER, startTime: clock.at(performance.now()),
        attributes: {
          'http.request.method': request.method, 'url.path': request.url.split('?', 1)[0]!, 'url.scheme': request.protocol, 'client.address': request.ip,
          ...(route === undefined ? {} : { 'http.route': route }),
        },
      }, parent)
      if (!span.isRecording()) return done()
      const context = trace.setSpan(parent, span)
      contexts.set(request, context)
      propagation.inject(context, reply, { set: (to, name, value) => void to.header(name, value) })
      within(request, done)
    })
    // Bodies come in events of the socket, which know nothing of this request.
    app.addHook('preValidation', (request, _reply, done) => within(request, done))
    app.addHook('onError', (request, _reply, error, done) => {
      spanOf(request)?.setAttribute('error.type', error.code ?? error.name)
      done()
    })
    app.addHook('onResponse', (request, reply, done) => {
      end(request, reply.statusCode)
      done()
    })
    app.addHook('onRequestAbort', (request, done) => {
      spanOf(request)?.setAttribute('error.type', 'aborted')
      end(request, 499)
      done()
    })
    const end = (request: FastifyRequest, status: number): void => {
      const span = spanOf(request)
      if (span === undefined) return
      contexts.delete(request)
      span.setAttribute('http.response.status_code', status)
      // What a client did wrong is no error of the server's span.
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end(clock.at(performance.now()))
    }
    registered()
  })
}
