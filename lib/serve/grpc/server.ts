import type { Server, ServerCredentials } from '@grpc/grpc-js'
import { createPrivateKey } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import { createSecureContext } from 'node:tls'
import { TorchError } from '../../errors.js'
import type { InferenceBackend } from '../backend.js'
import type { TlsOptions } from '../http/index.js'
import { backendReady, ByteBudget } from '../protocol/index.js'
import { HealthWatch } from './health.js'
import type { ServiceScope } from './inference.js'
import { checkGrpcOptions, type GrpcOptions } from './options.js'
import { loadServices, type Services } from './protos.js'
import { healthService, inferenceService } from './service.js'

type Grpc = typeof import('@grpc/grpc-js')

export interface GrpcAddress {
  host: string
  port: number
}

function credentials(grpc: Grpc, tls: TlsOptions | undefined): ServerCredentials {
  if (tls === undefined) return grpc.ServerCredentials.createInsecure()
  try {
    const { key, cert, passphrase, clientCa } = tls
    const pem = passphrase === undefined ? Buffer.from(key) : Buffer.from(createPrivateKey({ key, passphrase }).export({ type: 'pkcs8', format: 'pem' }))
    const authorities = clientCa === undefined ? null : Buffer.concat([clientCa].flat().map((each) => Buffer.from(`${each.toString()}\n`)))
    // grpc-js reads them only when it listens, and then says just that it cannot.
    createSecureContext({ key: pem, cert, ...(authorities === null ? {} : { ca: authorities }) })
    return grpc.ServerCredentials.createSsl(authorities, [{ private_key: pem, cert_chain: Buffer.from(cert) }], authorities !== null)
  } catch (error) {
    throw new TorchError('ERR_TCH_CONFIG', `tls needs key and cert as PEM, and the key's passphrase where it has one: ${(error as Error).message}`, { cause: error })
  }
}

/** Serves models over gRPC; made by `grpcServer`. */
export class GrpcServer {
  readonly #server: Server
  readonly #credentials: ServerCredentials
  readonly #grpc: Grpc
  readonly #watch: HealthWatch
  readonly #closing = new AbortController()
  #draining = false
  #closed: Promise<void> | undefined

  /** For `grpcServer`, which loads what it needs. */
  constructor(grpc: Grpc, services: Services, backend: InferenceBackend, options: GrpcOptions) {
    const settings = checkGrpcOptions(options)
    // Each stream listens.
    setMaxListeners(0, this.#closing.signal)
    const ready = settings.ready ?? (() => backendReady(backend))
    const scope: ServiceScope = {
      backend, settings, budget: new ByteBudget(settings.messagesLimit), ready: () => !this.#draining && ready(), closing: this.#closing.signal,
    }
    this.#grpc = grpc
    this.#credentials = credentials(grpc, settings.tls)
    this.#watch = new HealthWatch(scope)
    this.#server = new grpc.Server({
      'grpc.max_receive_message_length': settings.messageLimit,
      'grpc.max_send_message_length': -1,
      'grpc.max_concurrent_streams': settings.maxConcurrentStreams,
    })
    this.#server.addService(services.inference, inferenceService(scope))
    this.#server.addService(services.health, healthService(scope, this.#watch))
  }

  /**
   * Listens; on loopback when no host is given, and on a free port for port 0.
   * @throws `ERR_TCH_CONFIG` when it cannot
   */
  listen({ host = '127.0.0.1', port = 8001 }: Partial<GrpcAddress> = {}): Promise<GrpcAddress> {
    return new Promise((resolve, reject) => {
      this.#server.bindAsync(`${host.includes(':') ? `[${host}]` : host}:${port}`, this.#credentials, (error, bound) => {
        if (error !== null) reject(new TorchError('ERR_TCH_CONFIG', `cannot listen on ${host}, port ${port}: ${error.message}`, { cause: error }))
        else resolve({ host, port: bound })
      })
    })
  }

  /** Says that it is not ready, and goes on answering, so that a balancer sends no more. */
  drain(): void {
    this.#draining = true
    this.#watch.tell()
  }

  /**
   * Takes no further calls; resolves when those it has have ended. Streams end when their last request is answered.
   * @param options `timeout`: milliseconds after which calls are cut off; 10 s when left out
   */
  close({ timeout = 10_000 }: { timeout?: number } = {}): Promise<void> {
    return (this.#closed ??= new Promise((resolve) => {
      this.drain()
      this.#watch.close()
      this.#closing.abort()
      const force = setTimeout(() => this.#server.forceShutdown(), timeout)
      this.#server.tryShutdown(() => {
        clearTimeout(force)
        resolve()
      })
    }))
  }

  /** Cuts off all calls at once. */
  forceClose(): void {
    void this.close({ timeout: 0 })
    this.#server.forceShutdown()
  }
}

/**
 * The Open Inference Protocol V2 over gRPC: `inference.GRPCInferenceService` with statistics, configuration and
 * repository, and `grpc.health.v1.Health`.
 *
 * ```js
 * const server = await grpcServer(new ModelSet([engine]))
 * await server.listen({ port: 8001 })
 * ```
 * @throws `ERR_TCH_CONFIG`, `ERR_TCH_UNKNOWN_ARGUMENT` for options
 */
export async function grpcServer(backend: InferenceBackend, options: GrpcOptions = {}): Promise<GrpcServer> {
  const grpc = await import('@grpc/grpc-js')
  return new GrpcServer(grpc, await loadServices(grpc), backend, options)
}
