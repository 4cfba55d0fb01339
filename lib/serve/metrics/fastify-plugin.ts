import type { FastifyPluginCallback } from 'fastify'
import { forWholeServer } from '../fastify-scope.js'
import type { ServeMetrics } from './serve-metrics.js'

/** `/metrics`, and a count of what the server answers. */
export function metricsPlugin(metrics: ServeMetrics): FastifyPluginCallback<{ path?: string }> {
  return forWholeServer('tch-node-metrics', (app, { path = '/metrics' }, done) => {
    app.addHook('onResponse', (request, reply, next) => {
      metrics.requests.http(request.method, request.routeOptions.url ?? '', reply.statusCode)
      next()
    })
    app.get(path, { schema: { hide: true } as object, logLevel: 'warn' }, async (request, reply) => {
      const { contentType, body } = await metrics.text(request.headers.accept)
      return reply.header('content-type', contentType).header('cache-control', 'no-store').send(body)
    })
    done()
  })
}
