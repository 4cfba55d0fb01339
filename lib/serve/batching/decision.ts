/** One request that waits, as a decision sees it. */
export interface Waiting {
  /** When it came, in ms of the clock that `now` is of. */
  arrived: number
  /** When its answer is worth nothing any more; Infinity: never. */
  deadline: number
  /** Rows that it adds to a batch. */
  size: number
}

/** What a decision is made of: the queue in the order in which it is to be served, and the time. */
export interface QueueState {
  now: number
  waiting: readonly Waiting[]
  /** Whether something is free to run a batch now. */
  idle: boolean
}

export type FlushReason = 'full' | 'preferred' | 'idle' | 'overdue'

export type Decision =
  /** Run the first `count` requests as one batch. */
  | { kind: 'run'; count: number; reason: FlushReason }
  /** Nothing to do before `until`, or before a request comes or a batch ends. */
  | { kind: 'wait'; until: number }

/** What ran, as a policy learns of it. */
export interface BatchRecord {
  now: number
  /** Rows. */
  size: number
  /** Milliseconds that it ran. */
  duration: number
  /** Milliseconds from arrival to answer, of each request in it. */
  latencies: readonly number[]
  /** Requests that still wait. */
  backlog: number
}

/**
 * When to run how many: decides and learns, and neither waits nor runs anything itself. `decide` depends on its
 * argument and on what was observed, on nothing else.
 */
export interface BatchPolicy {
  decide(state: QueueState): Decision
  observe(batch: BatchRecord): void
  /** Rows that it would put in a batch at most, now. */
  readonly limit: number
  /** Expected milliseconds of a batch of this many rows; 0 while unknown. */
  predict(size: number): number
  /** Milliseconds that it is hardly ever expected to exceed. */
  bound(size: number): number
}

/** How many requests from the front fit into `limit` rows; one that alone is larger goes by itself. */
export function countWithin(waiting: readonly Waiting[], limit: number): { count: number; rows: number } {
  let rows = 0
  let count = 0
  for (const { size } of waiting) {
    if (count > 0 && rows + size > limit) break
    rows += size
    count++
  }
  return { count, rows }
}

/**
 * Requests whose answer would come too late even if the next batch took them: they are dropped before they cost
 * anything. The batch counts with all its rows: were it made smaller for the sake of the oldest, an overloaded server
 * would run ever smaller batches and answer ever fewer. And it counts with what it takes at worst: under overload every
 * request is answered just in time, and half of them too late if the mean were taken. Positions in the queue, in order.
 */
export function lateOnes({ now, waiting }: Pick<QueueState, 'now' | 'waiting'>, policy: Pick<BatchPolicy, 'limit' | 'bound'>): number[] {
  const answered = now + policy.bound(countWithin(waiting, policy.limit).rows)
  const late: number[] = []
  waiting.forEach(({ deadline }, at) => {
    if (answered > deadline || now >= deadline) late.push(at)
  })
  return late
}
