import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema, HTTPMethods } from 'fastify'
// Adds `hide`, `summary` and the like to schemas.
import type {} from '@fastify/swagger'
import { HttpFailure } from './failure.js'

type Method = 'GET' | 'POST'

/** Routes by their addresses and methods. */
export type RouteTable = Record<string, Partial<Record<Method, Route>>>

export interface Route {
  schema: FastifySchema
  onRequest?: (request: FastifyRequest, reply: FastifyReply) => Promise<void>
  handler(request: FastifyRequest, reply: FastifyReply): unknown
}

const methods: HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']

/** Adds routes by their addresses; other methods of an address are answered with 405. */
export function addRoutes(app: FastifyInstance, table: RouteTable): void {
  for (const [url, routes] of Object.entries(table)) {
    for (const [method, route] of Object.entries(routes)) app.route({ method, url, ...route })
    // Fastify answers HEAD wherever it answers GET.
    const allowed = Object.keys(routes).flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
    const allow = allowed.join(', ')
    app.route({
      method: methods.filter((method) => !allowed.includes(method as string)), url, schema: { hide: true },
      onRequest: (request, reply, done) => {
        reply.header('allow', allow)
        done(new HttpFailure(405, `${request.method} is not taken here; ${allow} is`))
      },
      handler: () => undefined,
    })
  }
}
