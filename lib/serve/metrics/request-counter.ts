import type { Family, Labels } from './family.js'

/** Label sets that are told apart; addresses that clients make up must not fill the memory. */
const MOST = 1000

class Tally<Key extends string> {
  readonly #counts = new Map<string, { labels: Labels; value: number }>()

  add(labels: Readonly<Record<Key, string>>): void {
    const key = Object.values(labels).join('\n')
    const known = this.#counts.get(key)
    if (known !== undefined) known.value++
    else if (this.#counts.size < MOST) this.#counts.set(key, { labels, value: 1 })
  }

  get samples(): Iterable<{ labels: Labels; value: number }> {
    return this.#counts.values()
  }
}

/** Counts what the servers answered. It knows nothing of them: their hooks tell it. */
export class RequestCounter {
  readonly #http = new Tally<'method' | 'route' | 'code'>()
  readonly #grpc = new Tally<'method' | 'code'>()

  /** @param route the pattern, `/v2/models/:model/infer`, not the address: there would be a series for each. */
  http(method: string, route: string, status: number): void {
    this.#http.add({ method, route, code: String(status) })
  }

  /**
   * @param method as in `/inference.GRPCInferenceService/ModelInfer`
   * @param code the name of the status: `OK`, `UNAVAILABLE`
   */
  grpc(method: string, code: string): void {
    this.#grpc.add({ method, code })
  }

  readonly families: readonly Family<void>[] = [
    { name: 'tch_http_requests_total', type: 'counter', help: 'HTTP requests by method, route and status', samples: () => this.#http.samples },
    { name: 'tch_grpc_requests_total', type: 'counter', help: 'gRPC requests by method and status', samples: () => this.#grpc.samples },
  ]
}
