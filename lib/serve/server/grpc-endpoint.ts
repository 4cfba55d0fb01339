import type { ServeConfig } from '../config/config.js'
import { readTls } from '../config/files.js'
import { grpcServer } from '../grpc/index.js'
import { authority, cannotListen, type Endpoint } from './endpoint.js'
import type { Served } from './served.js'

/** @throws `ERR_TCH_CONFIG` when it cannot listen */
export async function openGrpc({ grpc, headers }: ServeConfig, { backend, token, ready, metrics, spans, logging }: Served): Promise<Endpoint> {
  const { host, port, enabled: _enabled, tls: files, ...limits } = grpc
  const tls = await readTls(files, 'grpc')
  const server = await grpcServer(backend, {
    ...limits, ready,
    versionHeader: headers.version, tenantHeader: headers.tenant, keyHeader: headers.key,
    ...(token === undefined ? {} : { token }), ...(tls === undefined ? {} : { tls }), ...(logging === undefined ? {} : { logger: logging.logger }),
    interceptors: await Promise.all([...(metrics === undefined ? [] : [metrics.grpcInterceptor()]), ...(spans === undefined ? [] : [spans.tracing.grpcInterceptor()]), ...(logging === undefined ? [] : [logging.grpcInterceptor()])]),
  })
  try {
    const bound = await server.listen({ host, port })
    return {
      address: authority(host, bound.port),
      drain: () => server.drain(),
      close: (timeout) => server.close({ timeout }),
      force: () => server.forceClose(),
    }
  } catch (error) {
    server.forceClose()
    throw cannotListen('grpc', grpc, error)
  }
}
