// One worker whose batches cost perRow·n + perBatch ms, fed by a Poisson process: what a policy makes of it, by events
// instead of time. The same seed gives every policy the same arrivals.
import { lateOnes } from '../../dist/serve/batching/index.js'
import { percentile } from '../../dist/serve/batching/percentile.js'

/** Uniform numbers from 0 to 1 (mulberry32). */
function randomNumbers(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * @param policy a BatchPolicy
 * @param options.rate requests a second; `perRow`, `perBatch`, `target` in ms; `seconds` of arrivals; `queueLimit`
 * requests; `expire`: whether requests are dropped when they cannot meet the target any more
 */
export function simulate(policy, { rate, perRow, perBatch, target, seconds = 60, queueLimit = 256, expire = false, seed = 1 }) {
  const random = randomNumbers(seed)
  const nextGap = () => (-Math.log(1 - random()) / rate) * 1000
  const end = seconds * 1000
  const waiting = []
  const latencies = []
  const sizes = []
  let running
  let arrival = nextGap()
  let wake = Infinity
  let dropped = 0
  let refused = 0
  for (let now = 0; ; ) {
    now = Math.min(arrival, wake, running?.ends ?? Infinity)
    if (now === Infinity) break
    if (now === arrival) {
      if (waiting.length < queueLimit) waiting.push({ arrived: now, deadline: expire ? now + target : Infinity, size: 1 })
      else refused++
      arrival = now + nextGap()
      if (arrival > end) arrival = Infinity
    }
    if (running !== undefined && now === running.ends) {
      const done = running.requests.map((request) => now - request.arrived)
      for (const latency of done) latencies.push(latency)
      sizes.push(done.length)
      running = undefined
      policy.observe({ now, size: done.length, duration: perRow * done.length + perBatch, latencies: done, backlog: waiting.length })
    }
    wake = Infinity
    if (running !== undefined) continue
    for (const at of lateOnes({ now, waiting }, policy).reverse()) {
      waiting.splice(at, 1)
      dropped++
    }
    const decision = policy.decide({ now, waiting, idle: true })
    if (decision.kind === 'wait') wake = decision.until
    else running = { requests: waiting.splice(0, decision.count), ends: now + perRow * decision.count + perBatch }
  }
  return {
    p95: percentile(latencies, 0.95),
    goodput: latencies.filter((latency) => latency <= target).length / seconds,
    meanBatch: sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length),
    dropped, refused,
  }
}

/** Requests a second that batches of `size` rows serve. */
export const capacity = ({ perRow, perBatch }, size) => (size / (perRow * size + perBatch)) * 1000

