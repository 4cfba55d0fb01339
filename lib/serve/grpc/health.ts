import type { ServerWritableStream } from '@grpc/grpc-js'
import type { Received } from './protos.js'
import { code, GrpcFailure } from './failure.js'
import type { ServiceScope } from './inference.js'
import type { HealthCheckRequest } from './messages.js'

export type ServingStatus = 'SERVING' | 'NOT_SERVING' | 'SERVICE_UNKNOWN'
export interface HealthCheckResponse {
  status: ServingStatus
}

export type WatchCall = ServerWritableStream<Received<HealthCheckRequest>, HealthCheckResponse>

/** Milliseconds between two looks at what is watched. */
const PERIOD = 500

const services = ['', 'inference.GRPCInferenceService', 'grpc.health.v1.Health']

/** Of the server, one of its services, or a model by its name. */
function statusOfService({ backend, ready }: ServiceScope, service: string): ServingStatus {
  if (services.includes(service)) return ready() ? 'SERVING' : 'NOT_SERVING'
  if (!backend.index().some(({ name }) => name === service)) return 'SERVICE_UNKNOWN'
  return ready() && backend.ready(service) ? 'SERVING' : 'NOT_SERVING'
}

/** @throws NOT_FOUND for what is neither a service nor a model */
export function checkHealth(scope: ServiceScope, { service }: HealthCheckRequest): HealthCheckResponse {
  const status = statusOfService(scope, service)
  if (status === 'SERVICE_UNKNOWN') throw new GrpcFailure(code.NOT_FOUND, `there is no service or model '${service}'`)
  return { status }
}

/** Tells those who watch when a status has changed. */
export class HealthWatch {
  readonly #scope: ServiceScope
  readonly #watchers = new Map<WatchCall, { service: string; told: ServingStatus }>()
  #timer: NodeJS.Timeout | undefined

  constructor(scope: ServiceScope) {
    this.#scope = scope
  }

  watch(call: WatchCall): void {
    if ('error' in call.request) return void call.emit('error', { code: code.INVALID_ARGUMENT, details: call.request.error.message })
    const { service } = call.request.message
    const told = statusOfService(this.#scope, service)
    call.write({ status: told })
    this.#watchers.set(call, { service, told })
    call.once('cancelled', () => this.#forget(call))
    this.#timer ??= setInterval(() => this.tell(), PERIOD).unref()
  }

  #forget(call: WatchCall): void {
    this.#watchers.delete(call)
    if (this.#watchers.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  /** Looks at everything that is watched. */
  tell(): void {
    for (const [call, watched] of this.#watchers) {
      const status = statusOfService(this.#scope, watched.service)
      if (status === watched.told) continue
      watched.told = status
      call.write({ status })
    }
  }

  /** Tells the last status and ends all. */
  close(): void {
    this.tell()
    for (const call of [...this.#watchers.keys()]) {
      this.#forget(call)
      call.end()
    }
  }
}
