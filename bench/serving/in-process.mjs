// One measurement in a process of its own: an engine under a closed loop of callers, or under Poisson arrivals.
// Prints one JSON line.
import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks'
import { Module, torch } from 'tch-node'
import { InferenceEngine } from 'tch-node/serve'
import { networks } from './mlp.mjs'

const { model, network, batching, callers, rate, seconds, timeout = 1000, wanted = timeout, instances = 1, warm = 1 } = JSON.parse(process.argv[2])
torch.setNumThreads(1)

const width = networks[network][0]
// All features on: time-outs, fair queueing between tenants, priorities, an observer of each batch.
let seen = 0
const module = Module.load(model)
const engine = new InferenceEngine(module, {
  name: network, batching, instances, intraOpThreads: 1, timeout, queueLimit: 65_536,
  inputs: [{ name: module.methods[0].arguments[0].name, dtype: 'float32', shape: [-1, width] }],
  tenants: { a: { weight: 2 }, b: { weight: 1 } },
  observer: { batch: ({ requests }) => { seen += requests.length } },
})
await engine.warmUp()
const rows = Array.from({ length: 256 }, () => torch.randn([width]).toTypedArray())
const options = ['a', 'b'].map((tenant) => ({ tenant, priority: 2 }))

let pauses = 0
new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) pauses += duration }).observe({ entryTypes: ['gc'] })
const delay = monitorEventLoopDelay({ resolution: 1 })
const latencies = new Float64Array(1 << 23)
let measured = 0
// In time.
let answered = 0
let late = 0
let stopped = false

function failed(error) {
  if (error.code !== 'ERR_TCH_DEADLINE') throw error
  late++
}

/** Asks again when it has its answer. Every fourth caller measures. */
async function caller(i) {
  const row = rows[i & 255]
  const how = options[i & 1]
  const measures = i % 4 === 0
  while (!stopped) {
    const began = measures ? performance.now() : 0
    try {
      await engine.predict(row, how)
      answered++
      if (measures) latencies[measured++] = performance.now() - began
    } catch (error) {
      failed(error)
    }
  }
}

const closed = () => Promise.all(Array.from({ length: callers }, (_, i) => caller(i)))

async function ask(i, intended) {
  try {
    await engine.predict(rows[i & 255], options[i & 1])
    const latency = performance.now() - intended
    if (latency <= wanted) answered++
    latencies[measured++] = latency
  } catch (error) {
    failed(error)
  }
}

/** Requests come when they come; latency counts from then, whether or not the loop got to sending them in time. */
async function open() {
  const pending = []
  let next = performance.now()
  let sent = 0
  while (!stopped) {
    const now = performance.now()
    while (next <= now) {
      pending.push(ask(sent++, next))
      next += (-Math.log(1 - Math.random()) * 1000) / rate
    }
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, Math.min(1, next - now))))
  }
  await Promise.all(pending)
}

let before
let began
setTimeout(() => {
  pauses = measured = answered = late = 0
  before = engine.stats()
  began = performance.now()
  delay.enable()
}, warm * 1000)
let elapsed
let after
let counts
setTimeout(() => {
  elapsed = (performance.now() - began) / 1000
  after = engine.stats()
  counts = { measured, answered, late, pauses }
  delay.disable()
  stopped = true
}, (warm + seconds) * 1000)
await (callers === undefined ? open() : closed())

const sorted = latencies.slice(0, counts.measured).sort()
const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0
const batches = after.batches - before.batches
console.log(JSON.stringify({
  perSecond: counts.answered / elapsed,
  late: counts.late / elapsed,
  mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
  p50: at(0.5), p95: at(0.95), p99: at(0.99),
  meanBatch: (after.rows - before.rows) / batches,
  gcPauses: counts.pauses, gcShare: counts.pauses / (elapsed * 1000),
  loopDelayP99: delay.percentile(99) / 1e6,
  limit: after.limit, seen, resident: process.memoryUsage.rss(),
}))
await engine.close()
