import type { FastifyInstance, FastifyServerOptions } from 'fastify'
import type { ServerOptions as TlsServerOptions } from 'node:https'
import { TorchError } from '../../errors.js'
import type { InferenceBackend } from '../backend.js'
import { limits, serverMetadata } from '../protocol/index.js'
import { HttpFailure, sendFailure } from './failure.js'
import { routePart, type HttpOptions, type TlsOptions } from './options.js'
import { inferenceRoutes } from './plugin.js'

function tlsOptions({ key, cert, passphrase, clientCa }: TlsOptions): TlsServerOptions {
  return {
    key, cert, minVersion: 'TLSv1.2', ...(passphrase === undefined ? {} : { passphrase }),
    ...(clientCa === undefined ? {} : { ca: clientCa, requestCert: true, rejectUnauthorized: true }),
  }
}

async function openFastify(): Promise<(typeof import('fastify'))['default']> {
  try {
    return (await import('fastify')).default
  } catch (cause) {
    throw new TorchError('ERR_TCH_PACKAGE_MISSING', 'HTTP is served with the package fastify, which is not installed: npm install fastify', { cause })
  }
}

async function addDocs(app: FastifyInstance): Promise<void> {
  const [{ default: swagger }, { default: page }] = await Promise.all([import('@fastify/swagger'), import('@fastify/swagger-ui')])
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'tch-node inference', version: serverMetadata.version, description: 'The Open Inference Protocol V2, and plain predictions.' },
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    },
  })
  await app.register(page, { routePrefix: '/docs' })
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger())
}

/**
 * A Fastify server that answers inference over HTTP; add what you like and let it listen. It listens to loopback alone
 * when `listen` names no host.
 *
 * ```js
 * const server = await httpServer(new ModelSet([engine]))
 * await server.listen({ port: 8000 })
 * ```
 * @throws `ERR_TCH_CONFIG` for wrong options
 */
export async function httpServer(backend: InferenceBackend, options: HttpOptions = {}): Promise<FastifyInstance> {
  const routes = inferenceRoutes(backend, routePart(options))
  const { fastify, LogController } = await openFastify()
  const requestTimeout = options.requestTimeout ?? 60_000
  const http = { headersTimeout: options.headersTimeout ?? 10_000, connectionsCheckingInterval: 1000, ...(options.tls === undefined ? {} : tlsOptions(options.tls)) }
  const app = fastify({
    requestTimeout, keepAliveTimeout: options.keepAliveTimeout ?? 72_000,
    // Names are checked where they are read, which says what is wrong with them; percent signs make them three times as long.
    routerOptions: { maxParamLength: 4 * limits.name },
    logController: new LogController({ disableRequestLogging: true }),
    ...(options.tls === undefined ? { http } : { https: http }),
    ...(options.logger === undefined ? {} : { loggerInstance: options.logger }),
  } as FastifyServerOptions) as unknown as FastifyInstance
  app.server.maxConnections = options.maxConnections ?? 10_000
  app.setErrorHandler(sendFailure)
  app.setNotFoundHandler((request, reply) => sendFailure(new HttpFailure(404, `there is nothing at ${request.method} ${request.url.slice(0, 200)}`), request, reply))
  if (options.docs !== false) await addDocs(app)
  await app.register(routes)
  return app
}
