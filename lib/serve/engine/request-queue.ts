import type { QueuedRequest } from './request.js'
import type { Tenant, Tenants } from './tenants.js'

/** Requests of one tenant and priority, in the order they came. Those that are over stay until they are passed. */
class Line {
  readonly items: QueuedRequest[] = []
  head = 0

  constructor(readonly tenant: Tenant) {}

  push(request: QueuedRequest): void {
    this.items.push(request)
  }

  /** The index of the first request at or after `from` that still waits; the length when there is none. */
  next(from: number): number {
    while (from < this.items.length && this.items[from]!.over) from++
    return from
  }

  passTo(at: number): void {
    this.head = at
    if (at === this.items.length) {
      this.items.length = this.head = 0
    } else if (at > 1024 && at * 2 > this.items.length) {
      this.items.splice(0, at)
      this.head = 0
    }
  }
}

/** A place in the order of service while it is looked at. */
interface Cursor {
  line: Line
  at: number
  served: number
}

/**
 * Requests that may share a batch, in the order in which they are to be served: by priority, within one by fair shares
 * of the tenants, within a tenant as they came.
 */
export class RequestQueue {
  readonly #tenants: Tenants
  /** By priority, sparse; by tenant within. */
  readonly #levels: (Map<Tenant, Line> | undefined)[] = []
  #size = 0

  constructor(tenants: Tenants) {
    this.#tenants = tenants
  }

  /** Requests that wait. */
  get size(): number {
    return this.#size
  }

  push(request: QueuedRequest): void {
    const tenant = request.owner
    const level = (this.#levels[request.priority] ??= new Map<Tenant, Line>())
    let line = level.get(tenant)
    if (line === undefined) level.set(tenant, (line = new Line(tenant)))
    line.push(request)
    this.#size++
    this.#tenants.enter(tenant)
  }

  /** A request that waits here ended: aborted or dropped. */
  left(request: QueuedRequest): void {
    this.#size--
    this.#tenants.leave(request.owner, 0)
  }

  /** The next requests in order, as many as `limit` holds and one more: so that a decision sees whether more wait. */
  front(limit: number): QueuedRequest[] {
    const found: QueuedRequest[] = []
    let size = 0
    for (const level of this.#levels) {
      if (level === undefined) continue
      const cursors = this.#cursors(level)
      while (cursors.length > 0) {
        const cursor = cursors.length === 1 ? cursors[0]! : leastServed(cursors)
        const { items } = cursor.line
        const request = items[cursor.at]!
        found.push(request)
        size += request.size
        if (size > limit) return found
        cursor.served += request.size / cursor.line.tenant.weight
        cursor.at = cursor.line.next(cursor.at + 1)
        if (cursor.at === items.length) cursors.splice(cursors.indexOf(cursor), 1)
      }
    }
    return found
  }

  #cursors(level: Map<Tenant, Line>): Cursor[] {
    const cursors: Cursor[] = []
    for (const [tenant, line] of level) {
      line.passTo(line.next(line.head))
      if (line.head < line.items.length) cursors.push({ line, at: line.head, served: tenant.served })
      else level.delete(tenant)
    }
    return cursors
  }

  /** Takes out the first `count` of what `front` gave. */
  take(front: readonly QueuedRequest[], count: number): QueuedRequest[] {
    const taken = front.length === count ? (front as QueuedRequest[]) : front.slice(0, count)
    let line: Line | undefined
    let priority = 0
    for (const request of taken) {
      const tenant = request.owner
      if (line?.tenant !== tenant || priority !== request.priority) {
        line = this.#levels[request.priority]!.get(tenant)!
        priority = request.priority
      }
      // Those before it are over: the order within a line is that in which they came.
      line.passTo(line.next(line.head) + 1)
      this.#tenants.leave(tenant, request.size)
    }
    this.#size -= count
    return taken
  }

  /** Every request that waits. */
  *[Symbol.iterator](): Generator<QueuedRequest> {
    for (const level of this.#levels) {
      for (const line of level?.values() ?? []) {
        for (let at = line.next(line.head); at < line.items.length; at = line.next(at + 1)) yield line.items[at]!
      }
    }
  }
}

function leastServed(cursors: readonly Cursor[]): Cursor {
  let least = cursors[0]!
  for (let i = 1; i < cursors.length; i++) if (cursors[i]!.served < least.served) least = cursors[i]!
  return least
}
