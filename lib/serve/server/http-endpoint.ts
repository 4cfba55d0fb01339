import type { FastifyInstance, FastifyPluginCallback } from 'fastify'
import type { AddressInfo } from 'node:net'
import type { ServeConfig } from '../config/config.js'
import { readTls } from '../config/files.js'
import { consolePlugin } from '../console/index.js'
import { forWholeServer } from '../fastify-scope.js'
import { httpServer, type HttpOptions } from '../http/index.js'
import type { ServeLogging } from '../logging/index.js'
import { authority, cannotListen, type Endpoint } from './endpoint.js'
import type { Served } from './served.js'

/** Clients that keep connections open are told to come back with a new one, which goes to another server. */
function lettingGo(draining: () => boolean): FastifyPluginCallback {
  return forWholeServer('tch-node-drain', (app, _options, done) => {
    app.addHook('onSend', async (_request, reply) => {
      if (draining()) reply.header('connection', 'close')
    })
    done()
  })
}

async function fastifyPart(logging: ServeLogging): Promise<Pick<HttpOptions, 'logger' | 'fastify'>> {
  const { loggerInstance, ...fastify } = await logging.fastifyOptions()
  return { logger: loggerInstance, fastify }
}

async function build({ http, headers, metrics: { path } }: ServeConfig, { backend, token, ready, draining, metrics, spans, logging }: Served): Promise<FastifyInstance> {
  const { host: _host, port: _port, enabled: _enabled, console: page, tls: files, ...limits } = http
  const tls = await readTls(files, 'http')
  const tracing = spans?.tracing
  const app = await httpServer(backend, {
    ...limits, ready,
    versionHeader: headers.version, tenantHeader: headers.tenant, keyHeader: headers.key,
    ...(token === undefined ? {} : { token }), ...(tls === undefined ? {} : { tls }), ...(logging === undefined ? {} : await fastifyPart(logging)),
    plugins: [
      lettingGo(draining),
      ...(metrics === undefined ? [] : [((instance, _options, done) => metrics.fastifyPlugin(instance, { path }, done)) satisfies FastifyPluginCallback].map((plugin) => forWholeServer('tch-node-metrics', plugin))),
      ...(tracing === undefined ? [] : [tracing.fastifyPlugin]),
      ...(logging === undefined ? [] : [logging.fastifyPlugin]),
    ],
  })
  if (page) await app.register(consolePlugin(backend, { managed: token !== undefined }))
  return app
}

/** @throws `ERR_TCH_CONFIG` when it cannot listen */
export async function openHttp(config: ServeConfig, served: Served): Promise<Endpoint> {
  const { host, port, tls } = config.http
  const app = await build(config, served)
  try {
    await app.listen({ host, port })
  } catch (error) {
    await app.close()
    throw cannotListen('http', config.http, error)
  }
  const bound = app.server.address() as AddressInfo
  const force = (): void => app.server.closeAllConnections()
  return {
    address: `${tls === undefined ? 'http' : 'https'}://${authority(host, bound.port)}`,
    drain: () => {},
    async close(timeout) {
      const late = setTimeout(force, timeout)
      await app.close()
      clearTimeout(late)
    },
    force,
  }
}
