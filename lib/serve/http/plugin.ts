import type { FastifyInstance } from 'fastify'
import type { InferenceBackend } from '../backend.js'
import { sendFailure } from './failure.js'
import { checkRouteOptions, type RouteOptions, type RouteSettings } from './options.js'
import { pictureRoutes } from './picture-routes.js'
import { repositoryRoutes } from './repository-routes.js'
import { takeRawBodies } from './request-body.js'
import { addRoutes, type RouteTable } from './routes.js'
import { v1Routes } from './v1-routes.js'
import { v2Routes } from './v2-routes.js'

const runs = (table: RouteTable): RouteTable => Object.fromEntries(Object.entries(table).filter(([, { POST }]) => POST !== undefined))
const tells = (table: RouteTable): RouteTable => Object.fromEntries(Object.entries(table).filter(([, { POST }]) => POST === undefined))

/** Turns requests away when the event loop lags; health and metrics are answered all the same. */
async function shedLoad(app: FastifyInstance, { overload = {} }: RouteSettings): Promise<void> {
  if (overload === false) return
  const { default: underPressure } = await import('@fastify/under-pressure')
  await app.register(underPressure, {
    maxEventLoopDelay: overload.maxEventLoopDelay ?? 1000, ...(overload.maxRssBytes === undefined ? {} : { maxRssBytes: overload.maxRssBytes }),
    retryAfter: 1, message: 'the server has more to do than it can; try again later',
  })
}

/**
 * The routes of inference as a plugin for your own Fastify server: V2, its repository extension, plain predictions and
 * pictures. They have their own reader of bodies and errors, which the rest of the server does not see.
 *
 * ```js
 * const app = fastify({ routerOptions: { maxParamLength: 300 } })
 * app.register(inferenceRoutes(new ModelSet([engine])), { prefix: '/ai' })
 * ```
 * @throws `ERR_TCH_CONFIG` for wrong options
 */
export function inferenceRoutes(backend: InferenceBackend, options: RouteOptions = {}): (app: FastifyInstance) => Promise<void> {
  const settings = checkRouteOptions(options)
  return async (app) => {
    // Requests are checked as they are read; schemas are for the OpenAPI document.
    app.setValidatorCompiler(() => () => true)
    app.setErrorHandler(sendFailure)
    takeRawBodies(app, settings.bodyLimit, settings.bodiesLimit)
    const v1 = v1Routes(backend, settings)
    const v2 = v2Routes(backend, settings)
    addRoutes(app, { ...tells(v2), ...tells(v1), ...repositoryRoutes(backend, settings) })
    await app.register(async (busy) => {
      await shedLoad(busy, settings)
      addRoutes(busy, { ...runs(v2), ...runs(v1) })
      await busy.register((inner) => pictureRoutes(inner, backend, settings))
    })
  }
}
