import { TorchError } from '../../errors.js'
import { lateOnes, type BatchOptions, type FlushReason } from '../batching/index.js'
import { Lane } from './lane.js'
import type { EngineObserver, ObservedBatch } from './observer.js'
import type { QueuedRequest, Ride } from './request.js'
import type { BatchRunner, RunBatch } from './runner.js'
import { Tally, type BatchTimes } from './tally.js'
import type { Tenant, Tenants } from './tenants.js'

/** Lanes of shapes that come and go are forgotten when there are more. */
const LANES = 64
/** Milliseconds between two looks for requests whose time is over. */
const SWEEP = 1

export interface SchedulerOptions {
  name: string
  version: string
  batching: BatchOptions
  instances: number
  queueLimit: number
  observer: EngineObserver | undefined
}

/** Milliseconds for which answers are given out in one turn of the event loop. */
const TURN = 1

const nothing: BatchTimes = { inputMs: 0, inferMs: 0, outputMs: 0 }

/** Decides what runs when, and settles what ran: the queue's loop around the pure decision of a policy. */
export class Scheduler {
  readonly tally = new Tally()
  readonly tenants: Tenants
  readonly #options: SchedulerOptions
  readonly #lanes = new Map<string, Lane>()
  #lastLane: Lane | undefined
  #waiting = 0
  #running = 0
  #tickPlanned = false
  #turnBegan = 0
  #wake: NodeJS.Timeout | undefined
  #wakeAt = Infinity
  #sweep: NodeJS.Timeout | undefined
  #sweepAt = Infinity
  #drained: (() => void) | undefined

  constructor(options: SchedulerOptions, tenants: Tenants) {
    this.#options = options
    this.tenants = tenants
  }

  get waiting(): number {
    return this.#waiting
  }

  get running(): number {
    return this.#running
  }

  /** Rows that a batch may have, in the lane that ran last. */
  get limit(): number {
    return this.#lastLane?.policy.limit ?? this.#options.batching.minSize ?? 1
  }

  lane(key: string, runner: BatchRunner): Lane {
    const known = this.#lanes.get(key)
    if (known !== undefined) return known
    if (this.#lanes.size >= LANES) for (const lane of this.#lanes.values()) if (!lane.busy) this.#lanes.delete(lane.key)
    const lane = new Lane(key, runner, this.#options.batching, this.tenants)
    this.#lanes.set(key, lane)
    return lane
  }

  /** @throws `ERR_TCH_QUEUE_FULL`, `ERR_TCH_QUOTA`. */
  requireRoom(owner: Tenant): void {
    const { name, queueLimit } = this.#options
    if (this.#waiting >= queueLimit) throw new TorchError('ERR_TCH_QUEUE_FULL', `the queue of ${name} is full (${queueLimit} requests wait): try again later`)
    if (owner.waiting >= owner.quota) throw new TorchError('ERR_TCH_QUOTA', `${owner.waiting} requests of tenant '${owner.name}' wait for ${name}, which is its quota: try again when some are answered`)
  }

  submit(lane: Lane, request: QueuedRequest): void {
    lane.queue.push(request)
    this.#waiting++
    if (request.deadline !== Infinity) this.#sweepBy(request.deadline)
    if (this.#running < this.#options.instances) this.#planTick()
  }

  /** Ends a request from outside; false when it had ended before. */
  cancel(lane: Lane, request: QueuedRequest, error: Error): boolean {
    const waited = request.ride === undefined
    if (!request.end()) return false
    this.tally.requests.aborted++
    if (waited) this.#left(lane, request)
    request.reject(error)
    if (waited) this.#observe((observer) => observer.dropped?.(request, error))
    return true
  }

  #left(lane: Lane, request: QueuedRequest): void {
    lane.queue.left(request)
    this.#waiting--
    this.#tellIfDrained()
  }

  /** After what else the loop has to do now: requests that come together are decided on together. */
  #planTick(): void {
    if (this.#tickPlanned) return
    this.#tickPlanned = true
    setImmediate(this.#tick)
  }

  readonly #tick = (): void => {
    this.#tickPlanned = false
    this.#turnBegan = 0
    let until = Infinity
    for (const lane of this.#inOrder()) {
      while (this.#running < this.#options.instances && lane.queue.size > 0) {
        const wait = this.#decide(lane)
        if (wait !== undefined) {
          until = Math.min(until, wait)
          break
        }
      }
    }
    if (this.#running < this.#options.instances) this.#wakeBy(until)
  }

  /** The lane whose first request has waited longest comes first. */
  #inOrder(): Iterable<Lane> {
    if (this.#lanes.size === 1) return this.#lanes.values()
    const lanes: { lane: Lane; priority: number; arrived: number }[] = []
    for (const lane of this.#lanes.values()) {
      const [first] = lane.queue.front(0)
      if (first !== undefined) lanes.push({ lane, priority: first.priority, arrived: first.arrived })
    }
    return lanes.sort((a, b) => a.priority - b.priority || a.arrived - b.arrived).map(({ lane }) => lane)
  }

  /** Runs the next batch of a lane, or says until when to wait. */
  #decide(lane: Lane): number | undefined {
    const now = performance.now()
    const front = this.#timely(lane, now)
    if (front.length === 0) return Infinity
    const decision = lane.policy.decide({ now, waiting: front, idle: true })
    if (decision.kind === 'wait') return decision.until
    this.#run(lane, lane.queue.take(front, decision.count), decision.reason, now)
    return undefined
  }

  /**
   * The next requests without those that would be late. When all that wait would be, the newest of them are run all the
   * same: nothing else wants the instance, and only a run can show that the cost is less than thought.
   */
  #timely(lane: Lane, now: number): QueuedRequest[] {
    for (;;) {
      const front = lane.queue.front(lane.policy.limit)
      const late = lateOnes({ now, waiting: front }, lane.policy)
      if (late.length === 0) return front
      const everything = front.length === lane.queue.size
      let dropped = 0
      for (const at of late) {
        const request = front[at]!
        if (everything && late.length === front.length && now < request.deadline) continue
        this.#dropLate(lane, request, now)
        dropped++
      }
      if (dropped === 0) return front
    }
  }

  #dropLate(lane: Lane, request: QueuedRequest, now: number): void {
    if (!request.end()) return
    this.tally.requests.late++
    this.#left(lane, request)
    const { name } = this.#options
    const waited = Math.round(now - request.arrived)
    const error = new TorchError('ERR_TCH_DEADLINE', `the request waited ${waited} ms for ${name} and was dropped: its answer would have come after its time-out of ${Math.round(request.deadline - request.arrived)} ms`)
    request.reject(error)
    this.#observe((observer) => observer.dropped?.(request, error))
  }

  #run(lane: Lane, requests: QueuedRequest[], reason: FlushReason, now: number): void {
    this.#waiting -= requests.length
    this.#running++
    lane.running++
    this.#lastLane = lane
    this.tally.flushed(reason)
    void this.#execute(lane, requests, reason, now).finally(() => {
      this.#running--
      lane.running--
      if (this.#waiting > 0) this.#planTick()
      else this.#tellIfDrained()
    })
  }

  /** Runs requests as one batch; when that fails, as two halves, so that the one at fault fails alone. */
  async #execute(lane: Lane, requests: readonly QueuedRequest[], reason: FlushReason, began: number): Promise<void> {
    const live = requests.filter(({ over }) => !over)
    if (live.length === 0) return
    const ride: Ride = { started: began, ended: 0, rows: 0, times: nothing }
    let size = 0
    for (const request of live) {
      request.ride = ride
      ride.rows += request.rows
      size += request.size
    }
    let batch: RunBatch
    try {
      batch = await lane.runner.run(live, ride.rows)
    } catch (error) {
      ride.ended = performance.now()
      if (live.length === 1) return this.#failed(lane, live[0]!, ride, reason, error as Error)
      this.tally.bisections++
      const middle = live.length >> 1
      await this.#execute(lane, live.slice(0, middle), reason, ride.ended)
      return this.#execute(lane, live.slice(middle), reason, performance.now())
    }
    const done = performance.now()
    ride.times = batch
    // A full batch need not wait until the answers of the one before are given out.
    if (lane.queue.size >= lane.policy.limit && this.#running <= this.#options.instances) this.#decide(lane)
    if (this.#isTurnOver(done)) await new Promise(setImmediate)
    ride.ended = performance.now()
    this.#settle(lane, live, batch, ride, { size, duration: done - began })
    this.#ranBatch(lane, live, ride, reason, undefined)
  }

  /**
   * Whether answers have been given out for so long that timers and sockets have to have their turn: Node calls back for
   * one end of native work after the other, and each lets callers ask for more.
   */
  #isTurnOver(now: number): boolean {
    if (this.#turnBegan === 0) {
      this.#turnBegan = now
      this.#planTick()
    }
    return now - this.#turnBegan > TURN
  }

  #settle(lane: Lane, requests: readonly QueuedRequest[], batch: RunBatch, ride: Ride, { size, duration }: { size: number; duration: number }): void {
    const { tally } = this
    tally.ran(ride)
    const latencies: number[] = []
    for (const request of requests) {
      const { over } = request
      const answer = batch.deliver(request)
      if (over) continue
      latencies.push(ride.ended - request.arrived)
      tally.succeeded(request, ride)
      request.end()
      request.resolve(answer)
    }
    lane.policy.observe({ now: ride.ended, size, duration, latencies, backlog: lane.queue.size })
  }

  #failed(lane: Lane, request: QueuedRequest, ride: Ride, reason: FlushReason, error: Error): void {
    if (request.end()) {
      this.tally.failed(ride.ended - request.arrived)
      request.reject(error)
    }
    this.#ranBatch(lane, [request], ride, reason, error)
  }

  #ranBatch(lane: Lane, requests: readonly QueuedRequest[], { started, ended, rows, times: { inputMs, inferMs, outputMs } }: Ride, reason: FlushReason, error: unknown): void {
    if (this.#options.observer?.batch === undefined) return
    const { name: model, version } = this.#options
    const batch: ObservedBatch = { model, version, requests, rows, reason, started, ended, inputMs, inferMs, outputMs, backlog: lane.queue.size, error }
    this.#observe((observer) => observer.batch?.(batch))
  }

  #observe(tell: (observer: EngineObserver) => void): void {
    const { observer } = this.#options
    if (observer === undefined) return
    try {
      tell(observer)
    } catch {
      // What watches must not stop what it watches.
    }
  }

  #wakeBy(at: number): void {
    if (at >= this.#wakeAt) return
    clearTimeout(this.#wake)
    this.#wakeAt = at
    this.#wake = setTimeout(() => {
      this.#wakeAt = Infinity
      this.#tick()
    }, Math.max(0, at - performance.now()))
  }

  /** Requests that wait are told when their time is over, not when their turn comes. */
  #sweepBy(deadline: number): void {
    if (deadline >= this.#sweepAt) return
    clearTimeout(this.#sweep)
    this.#sweepAt = deadline
    this.#sweep = setTimeout(this.#sweepNow, Math.min(2 ** 31 - 1, Math.max(SWEEP, deadline - performance.now())))
  }

  readonly #sweepNow = (): void => {
    this.#sweepAt = Infinity
    const now = performance.now()
    let next = Infinity
    for (const lane of this.#lanes.values()) {
      for (const request of lane.queue) {
        if (request.deadline <= now) this.#dropLate(lane, request, now)
        else next = Math.min(next, request.deadline)
      }
    }
    if (next !== Infinity) this.#sweepBy(next)
  }

  /** Rejects what waits. */
  rejectWaiting(error: Error): void {
    for (const lane of this.#lanes.values()) {
      for (const request of lane.queue) {
        if (!request.end()) continue
        this.tally.requests.refused++
        this.#left(lane, request)
        request.reject(error)
      }
    }
  }

  #tellIfDrained(): void {
    if (this.#waiting > 0 || this.#running > 0) return
    clearTimeout(this.#sweep)
    this.#sweepAt = Infinity
    clearTimeout(this.#wake)
    this.#wakeAt = Infinity
    this.#drained?.()
  }

  /** Resolves when nothing waits or runs. */
  drained(): Promise<void> {
    return new Promise((resolve) => {
      this.#drained = resolve
      this.#tellIfDrained()
    })
  }
}
