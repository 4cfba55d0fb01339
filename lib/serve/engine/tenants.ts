import { TorchError } from '../../errors.js'
import { describeValue } from '../../values.js'
import type { TenantOptions } from './options.js'

/** Whose requests wait, and how much each had of the model: weighted fair queueing by virtual time. */
export class Tenant {
  waiting = 0
  /** What it was served, divided by its weight: who has least is next. */
  served = 0

  constructor(readonly name: string, readonly weight: number, readonly quota: number) {}
}

/** Tenants that have no entry of their own are forgotten when there are more than this and they wait for nothing. */
const REMEMBERED = 1024

export class Tenants {
  readonly #options: ReadonlyMap<string, TenantOptions>
  readonly #known = new Map<string, Tenant>()
  /** What the one served last had been served then: nobody returns with less, and so with a claim to all. */
  #clock = 0

  constructor(options: Readonly<Record<string, TenantOptions>> = {}) {
    this.#options = new Map(Object.entries(options))
    for (const [name, { weight = 1, quota = Infinity }] of this.#options) {
      if (!(typeof weight === 'number' && weight > 0 && weight < Infinity)) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `the weight of tenant '${name}' is a number above 0, got ${describeValue(weight)}`)
      if (quota !== Infinity && !(Number.isSafeInteger(quota) && quota >= 0)) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `the quota of tenant '${name}' is a number of requests, got ${describeValue(quota)}`)
    }
  }

  get(name: string): Tenant {
    const known = this.#known.get(name)
    if (known !== undefined) return known
    if (this.#known.size >= REMEMBERED) this.#forget()
    const { weight = 1, quota = Infinity } = this.#options.get(name) ?? this.#options.get('*') ?? {}
    const tenant = new Tenant(name, weight, quota)
    this.#known.set(name, tenant)
    return tenant
  }

  /** One more request of it waits. */
  enter(tenant: Tenant): void {
    if (tenant.waiting++ === 0 && tenant.served < this.#clock) tenant.served = this.#clock
  }

  /** A request of it waits no more; it took so much of the model. */
  leave(tenant: Tenant, took: number): void {
    tenant.waiting--
    if (took === 0) return
    this.#clock = tenant.served
    tenant.served += took / tenant.weight
  }

  #forget(): void {
    for (const [name, tenant] of this.#known) if (tenant.waiting === 0) this.#known.delete(name)
  }
}
