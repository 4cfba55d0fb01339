// Answers requests about models in Node, one JSON line each: `kind` says which.
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { Executor, Module, torch } from 'tch-node'
import { median } from '../peer.mjs'
import { SIDE } from './network.mjs'

const file = (name) => new URL(name, import.meta.url)
const made = new Map()

/** How each row of the table makes its model. */
const variants = {
  linear: () => Module.load(file('linear.pt')),
  jit: () => Module.load(file('network.pt')),
  frozen: () => Module.load(file('network.pt')).freeze(),
  optimized: () => Module.load(file('network.pt')).optimizeForInference(),
  bfloat16: () => Module.load(file('network.pt')).freeze(),
  packaged: ({ path }) => Module.load(path),
}

function modelOf(request) {
  const { variant } = request
  if (!made.has(variant)) made.set(variant, variants[variant](request))
  return made.get(variant)
}

const inputFor = ({ variant, batch }) => (variant === 'linear' ? torch.rand([batch, 4]) : torch.rand([batch, 3, SIDE, SIDE]))

const inModeOf = ({ variant }, body) => torch.inferenceMode(() => (variant === 'bfloat16' ? torch.autocast({ dtype: 'bfloat16' }, body) : body()))

/** Nanoseconds for each of `count` calls. */
function timed(count, loop) {
  const start = process.hrtime.bigint()
  const each = () => Number(process.hrtime.bigint() - start) / count
  const ended = loop(count)
  return ended instanceof Promise ? ended.then(each) : each()
}

const ways = {
  // Garbage collection frees the results.
  collected: (model, x) => (count) => { for (let i = 0; i < count; i++) model.forward(x) },
  // A scope around every hundred calls frees them.
  scoped: (model, x) => (count) => {
    for (let i = 0; i < count; i += 100) torch.scope(() => { for (let j = 0; j < 100; j++) model.forward(x) })
  },
  async: (model, x) => async (count) => { for (let i = 0; i < count; i++) await model.forwardAsync(x) },
}

/** The median of the nanoseconds from a call to its result: the others show what else the machine does. */
async function roundTrip(model, x, count) {
  const times = []
  for (let i = 0; i < count; i++) {
    const start = process.hrtime.bigint()
    await model.forwardAsync(x)
    times.push(Number(process.hrtime.bigint() - start))
  }
  return median(times)
}

const kinds = {
  time(request) {
    torch.setNumThreads(request.threads)
    return inModeOf(request, () => timed(request.count, ways[request.way ?? 'collected'](modelOf(request), inputFor(request))))
  },

  roundTrip(request) {
    torch.setNumThreads(request.threads)
    return inModeOf(request, () => roundTrip(modelOf(request), inputFor(request), request.count))
  },

  answer(request) {
    torch.setNumThreads(request.threads)
    const { batch } = request
    return inModeOf(request, () => modelOf(request).forward(torch.linspace(0, 1, batch * 3 * SIDE * SIDE).view([batch, 3, SIDE, SIDE])).to('float32').flatten().toArray())
  },

  /** Calls a second of several callers, each of whom sends its next call when the last has ended. */
  async throughput({ callers, threads, count }) {
    const model = modelOf({ variant: 'jit' })
    const executor = new Executor({ threads, intraOpThreads: 1 })
    const caller = async () => {
      const x = inputFor({ variant: 'jit', batch: 1 })
      for (let i = 0; i < count / callers; i++) (await model.forwardAsync(x, { executor })).dispose()
    }
    const nanoseconds = await torch.inferenceMode(async () => {
      await Promise.all(Array.from({ length: threads }, () => model.forwardAsync(inputFor({ variant: 'jit', batch: 1 }), { executor })))
      return timed(count, () => Promise.all(Array.from({ length: callers }, caller)))
    })
    await executor.close()
    return 1e9 / nanoseconds
  },

  /** The delay of the event loop while calls of at least `milliseconds` run one after another. */
  async delay({ way, threads, milliseconds, calls }) {
    torch.setNumThreads(threads)
    const model = modelOf({ variant: 'jit' })
    return torch.inferenceMode(async () => {
      const eight = inputFor({ variant: 'jit', batch: 8 })
      await timed(3, ways.async(model, eight))
      const once = (await timed(3, ways.async(model, eight))) / 1e6
      const x = inputFor({ variant: 'jit', batch: Math.ceil((8 * 1.2 * milliseconds) / once) })
      await model.forwardAsync(x)
      const histogram = monitorEventLoopDelay({ resolution: 1 })
      histogram.enable()
      const start = performance.now()
      for (let i = 0; i < calls; i++) {
        if (way === 'async') await model.forwardAsync(x)
        else model.forward(x)
        // A turn of the event loop, which calls on this thread would never let go round.
        await new Promise((resolve) => setTimeout(resolve, 0))
      }
      const call = (performance.now() - start) / calls
      histogram.disable()
      return { call, p50: histogram.percentile(50) / 1e6, p99: histogram.percentile(99) / 1e6, max: histogram.max / 1e6 }
    })
  },
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line)
  const answer = await (async () => kinds[request.kind](request))().catch((error) => ({ failed: error.message }))
  console.log(JSON.stringify(answer))
}
