import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nn, torch, TorchError, type ScriptModule, type Tensor } from '../../lib/index.js'
import { InferenceEngine, pipeline, type Inferring, type StageContext } from '../../lib/serve/index.js'
import { liveTensors } from '../lifetime/live.js'
import { codeOf } from '../tracing.js'

let model: ScriptModule
beforeAll(() => {
  torch.manualSeed(1)
  model = torch.jit.trace(new nn.Linear(4, 3), [torch.ones([1, 4])])
})
const live = () => torch.memoryStats().liveTensors
const gate = () => {
  let open!: () => void
  return { closed: new Promise<void>((resolve) => (open = resolve)), open: () => open() }
}
/** Numbers that are the same in each run. */
const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

describe('a pipeline', () => {
  it('takes a request through its stages, in order', async () => {
    const words = pipeline()
      .stage('split', (text: string) => text.split(' '))
      .stage('count', async (parts) => parts.length)
      .stage('say', (count, { id }) => `${id}: ${count}`)
    expect(await words.run('a b c', { id: 'x' })).toBe('x: 3')
    const { output, timings } = await words.runTimed('a')
    expect([output, timings.map(({ stage }) => stage)]).toEqual(['1: 1', ['split', 'count', 'say']])
    expect(timings.every(({ queueMs, runMs }) => queueMs >= 0 && runMs >= 0)).toBe(true)
    expect(words.stats().stages.map(({ name, done, runMs }) => [name, done, runMs.counts.reduce((a, b) => a + b)])).toEqual([['split', 2, 2], ['count', 2, 2], ['say', 2, 2]])
  })

  it('stays as it is when a stage is added to it', async () => {
    const one = pipeline().stage('half', (x: number) => x / 2)
    const two = one.stage('text', String)
    const three = one.stage('square', (x) => x * x)
    expect([await one.run(6), await two.run(6), await three.run(6)]).toEqual([3, '3', 9])
  })

  it('runs a model in the middle', async () => {
    const engine = new InferenceEngine(model, { inputs: [{ name: 'input', dtype: 'float32', shape: [-1, 4] }], outputs: [{ name: 'y' }] })
    const classify = pipeline()
      .stage('preprocess', (row: number[]) => torch.tensor([row], { dtype: 'float32' }))
      .stage('infer', engine)
      .stage('postprocess', ({ outputs }) => (outputs['y'] as Tensor).argmax(1).item() as number)
    const rows = Array.from({ length: 200 }, (_, at) => [at % 7, (at % 5) - 2, -at % 3, 1])
    const expected = torch.scope(() => rows.map((row) => (model.forward(torch.tensor([row], { dtype: 'float32' })) as Tensor).argmax(1).item()))
    expect(await Promise.all(rows.map((row) => classify.run(row, { timeout: 10_000 })))).toEqual(expected)
    expect(engine.stats().batches).toBeLessThan(200)
    await engine.close()
  })

  it('passes what a stage throws on as it is', async () => {
    const mine = new RangeError('mine')
    const failing = pipeline().stage('a', (x: number) => x).stage('b', (x): number => { if (x > 1) throw mine; return x })
    await expect(failing.run(2)).rejects.toBe(mine)
    expect(await failing.run(1)).toBe(1)
    expect(failing.stats()).toMatchObject({ requests: { succeeded: 1, failed: 1 }, running: 0, stages: [{ done: 2, failed: 0 }, { done: 1, failed: 1 }] })
  })

  it.each<[string, () => unknown, string]>([
    ['no function', () => pipeline().stage('a', 5 as never), 'ERR_TCH_TYPE'],
    ['nothing', () => pipeline().stage('a', undefined as never), 'ERR_TCH_TYPE'],
    ['no name', () => pipeline().stage('', (x: number) => x), 'ERR_TCH_TYPE'],
    ['a name twice', () => pipeline().stage('a', (x: number) => x).stage('a', (x) => x), 'ERR_TCH_INVALID_ARGUMENT'],
    ['no concurrency', () => pipeline().stage('a', (x: number) => x, { concurrency: 0 }), 'ERR_TCH_OUT_OF_RANGE'],
    ['a negative queue', () => pipeline().stage('a', (x: number) => x, { queueLimit: -1 }), 'ERR_TCH_OUT_OF_RANGE'],
    ['a wrong option', () => pipeline().stage('a', (x: number) => x, { threads: 2 } as object), 'ERR_TCH_UNKNOWN_ARGUMENT'],
    ['another whenFull', () => pipeline({ whenFull: 'drop' as never }), 'ERR_TCH_INVALID_ARGUMENT'],
    ['a Worker from the web', () => pipeline().stage('a', { worker: new URL('https://example.org/stage.js') }), 'ERR_TCH_INVALID_ARGUMENT'],
    ['too many threads', () => pipeline().stage('a', { worker: new URL('file:///stage.js'), threads: 1e6 }), 'ERR_TCH_OUT_OF_RANGE'],
  ])('refuses %s', (_, make, code) => {
    expect(codeOf(make)).toBe(code)
  })

  it.each<[object, string]>([
    [{ timeout: -1 }, 'ERR_TCH_OUT_OF_RANGE'], [{ timeout: NaN }, 'ERR_TCH_OUT_OF_RANGE'], [{ signal: {} }, 'ERR_TCH_TYPE'], [{ time: 5 }, 'ERR_TCH_UNKNOWN_ARGUMENT'],
  ])('refuses to run with %j', async (options, code) => {
    const same = pipeline().stage('a', (x: number) => x)
    await expect(same.run(1, options)).rejects.toMatchObject({ code })
    expect(same.stats().requests.refused).toBe(1)
  })
})

describe('back-pressure', () => {
  it('refuses what does not fit', async () => {
    const { closed, open } = gate()
    const narrow = pipeline().stage('wait', async (x: number) => (await closed, x), { concurrency: 2, queueLimit: 3 })
    const runs = Array.from({ length: 8 }, (_, at) => narrow.run(at))
    const settled = Promise.allSettled(runs)
    expect(narrow.stats().stages[0]).toMatchObject({ running: 2, queued: 3 })
    open()
    const codes = (await settled).map((each) => (each.status === 'fulfilled' ? each.value : (each.reason as TorchError).code))
    expect(codes).toEqual([0, 1, 2, 3, 4, 'ERR_TCH_QUEUE_FULL', 'ERR_TCH_QUEUE_FULL', 'ERR_TCH_QUEUE_FULL'])
    expect(narrow.stats()).toMatchObject({ requests: { succeeded: 5, refused: 3 }, running: 0 })
    expect(await narrow.run(9)).toBe(9)
  })

  it('lets callers wait where it is told to, in their order', async () => {
    const order: number[] = []
    const narrow = pipeline({ whenFull: 'wait' }).stage('one', async (x: number) => { await sleep(0); order.push(x); return x }, { concurrency: 1, queueLimit: 0 })
    const numbers = Array.from({ length: 20 }, (_, at) => at)
    expect(await Promise.all(numbers.map((x) => narrow.run(x)))).toEqual(numbers)
    expect(order).toEqual(numbers)
  })

  it('goes from a stage that is full to the one before, and to the caller', async () => {
    const { closed, open } = gate()
    const started = { a: 0, b: 0 }
    const chain = pipeline()
      .stage('a', (x: number) => (started.a++, x), { concurrency: 2, queueLimit: 1 })
      .stage('b', async (x) => (started.b++, await closed, x), { concurrency: 1, queueLimit: 1 })
    const runs = [1, 2, 3].map((x) => chain.run(x))
    await sleep(1)
    runs.push(chain.run(4), chain.run(5))
    await sleep(1)
    // One in b and one in its queue, two that are done in a but keep their places there, one in a's queue.
    expect([started, chain.stats().stages.map(({ queued }) => queued)]).toEqual([{ a: 4, b: 1 }, [1, 1]])
    await expect(chain.run(6)).rejects.toMatchObject({ code: 'ERR_TCH_QUEUE_FULL' })
    open()
    expect(await Promise.all(runs)).toEqual([1, 2, 3, 4, 5])
    expect(chain.stats().running).toBe(0)
  })

  it('never lets more into a stage than it allows', async () => {
    let inside = 0
    let most = 0
    const busy = pipeline({ whenFull: 'wait' }).stage('busy', async (x: number) => {
      most = Math.max(most, ++inside)
      await sleep(x % 3)
      inside--
      if (x % 5 === 0) throw new Error('no')
      return x
    }, { concurrency: 7, queueLimit: 2 })
    await Promise.allSettled(Array.from({ length: 300 }, (_, at) => busy.run(at, at % 4 === 0 ? { timeout: 3 } : {})))
    expect([most, inside]).toEqual([7, 0])
  })
})

describe('deadlines and aborts', () => {
  it('reach every stage', async () => {
    const contexts: StageContext[] = []
    const kept = (x: number, context: StageContext) => (contexts.push(context), x)
    const engine: Inferring = { infer: async (inputs, options) => (contexts.push(options as never), { outputs: inputs as never, timings: {} as never, batchSize: 1 }) }
    const both = pipeline({ timeout: 60_000 }).stage('a', kept).stage('b', (x, context) => ({ x: torch.tensor(kept(x, context)) })).stage('c', engine)
    const controller = new AbortController()
    const before = Date.now()
    const { outputs } = await both.run(1, { signal: controller.signal, id: 'r' })
    expect((outputs['x'] as Tensor).item()).toBe(1)
    expect(contexts.map(({ id }) => id)).toEqual(['r', 'r', 'r'])
    expect(new Set(contexts.map(({ signal }) => signal)).size).toBe(1)
    expect(contexts[0]!.deadline - before).toBeGreaterThanOrEqual(60_000)
    expect((contexts[2] as unknown as { timeout: number }).timeout).toBeLessThanOrEqual(60_000)
    await both.run(1, { timeout: Infinity })
    expect(contexts[3]!.deadline).toBe(Infinity)
    expect(contexts[5]).not.toHaveProperty('timeout')
  })

  it('end a request that waits, and let the next one through', async () => {
    const { closed, open } = gate()
    const seen: number[] = []
    const one = pipeline().stage('one', async (x: number) => (seen.push(x), await closed, x), { concurrency: 1 })
    const first = one.run(1)
    const controller = new AbortController()
    const aborted = one.run(2, { signal: controller.signal })
    const late = one.run(3, { timeout: 1 })
    const last = one.run(4)
    const reason = new Error('gone')
    controller.abort(reason)
    await expect(aborted).rejects.toMatchObject({ code: 'ERR_TCH_ABORTED', cause: reason })
    await expect(late).rejects.toMatchObject({ code: 'ERR_TCH_DEADLINE' })
    open()
    expect([await first, await last, seen]).toEqual([1, 4, [1, 4]])
    expect(one.stats()).toMatchObject({ requests: { succeeded: 2, aborted: 1, late: 1 }, running: 0, stages: [{ done: 2, queued: 0, running: 0 }] })
  })

  it('answer at once though a stage goes on, which is told and keeps its place', async () => {
    const { closed, open } = gate()
    let signal: AbortSignal | undefined
    const stubborn = pipeline().stage('one', async (x: number, context) => (({ signal } = context), await closed, x), { concurrency: 1 }).stage('two', (x) => x)
    const controller = new AbortController()
    const aborted = stubborn.run(1, { signal: controller.signal })
    const next = stubborn.run(2)
    controller.abort()
    await expect(aborted).rejects.toMatchObject({ code: 'ERR_TCH_ABORTED' })
    expect([signal!.aborted, stubborn.stats().stages[0]]).toMatchObject([true, { running: 1, queued: 1 }])
    open()
    expect(await next).toBe(2)
    expect(stubborn.stats()).toMatchObject({ requests: { succeeded: 1, aborted: 1 }, stages: [{ done: 2 }, { done: 1 }] })
  })

  it('run nothing for a signal that has aborted', async () => {
    let ran = 0
    const one = pipeline().stage('one', () => ran++)
    await expect(one.run(1, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'ERR_TCH_ABORTED' })
    expect([ran, one.stats().requests.aborted, one.stats().running]).toEqual([0, 1, 0])
  })
})

describe('under load', () => {
  it('mixes nothing up, with delays, failures, aborts and time-outs', async () => {
    const engine = new InferenceEngine(model, { inputs: [{ name: 'input', dtype: 'float32', shape: [-1, 4] }], outputs: [{ name: 'y' }], batching: { maxSize: 32 } })
    const next = random(7)
    const pause = async (): Promise<void> => void (next() < 0.3 && (await sleep(next() * 3)))
    const work = pipeline({ whenFull: 'wait' })
      .stage('preprocess', async (at: number) => {
        await pause()
        if (at % 17 === 0) throw new Error(`pre ${at}`)
        return torch.tensor([[at, 0, 0, 1]], { dtype: 'float32' })
      }, { concurrency: 8, queueLimit: 4 })
      .stage('infer', engine, { concurrency: 100, queueLimit: 10 })
      .stage('postprocess', async ({ outputs }, { id }) => {
        await pause()
        const { y } = outputs as { y: Tensor }
        if (Number(id) % 23 === 0) throw new Error(`post ${id}`)
        return { id, first: (y.toTypedArray() as Float32Array)[0]!, y }
      }, { concurrency: 5, queueLimit: 3 })

    const [slope, constant] = torch.scope(() => [[[1, 0, 0, 0]], [[0, 0, 0, 1]]].map((row) => {
      const zero = (model.forward(torch.zeros([1, 4])) as Tensor).toTypedArray() as Float32Array
      return ((model.forward(torch.tensor(row, { dtype: 'float32' })) as Tensor).toTypedArray() as Float32Array)[0]! - zero[0]!
    })) as [number, number]
    const offset = torch.scope(() => ((model.forward(torch.zeros([1, 4])) as Tensor).toTypedArray() as Float32Array)[0]!)
    const before = liveTensors()
    const ends = { good: 0, pre: 0, post: 0, aborted: 0, late: 0 }
    const one = async (at: number): Promise<void> => {
      const controller = new AbortController()
      if (at % 11 === 0) setTimeout(() => controller.abort(), next() * 20)
      try {
        const { id, first, y } = await work.run(at, { id: String(at), signal: controller.signal, ...(at % 13 === 0 ? { timeout: 1 + next() * 20 } : {}) })
        expect(id).toBe(String(at))
        expect(Math.abs(first - (at * slope + constant + offset))).toBeLessThan(1e-5 * Math.max(1, at))
        y.dispose()
        ends.good++
      } catch (error) {
        const { code, message } = error as TorchError
        if (code === 'ERR_TCH_ABORTED') ends.aborted++
        else if (code === 'ERR_TCH_DEADLINE') ends.late++
        else if (message === `pre ${at}`) ends.pre++
        else if (message === `post ${at}`) ends.post++
        else throw error
      }
    }
    await Promise.all(Array.from({ length: 4000 }, (_, at) => one(at)))
    await work.close()
    expect(Object.values(ends).reduce((a, b) => a + b)).toBe(4000)
    expect(Math.min(...Object.values(ends))).toBeGreaterThan(20)
    const { requests, running } = work.stats()
    expect([requests.succeeded, requests.aborted, requests.late, requests.failed, running]).toEqual([ends.good, ends.aborted, ends.late, ends.pre + ends.post, 0])
    expect(live()).toBe(before)
    await engine.close()
  })
})

describe('tensors on their way', () => {
  it('are freed after the next stage, unless it passes them on or they are the caller\'s', async () => {
    const given: Tensor[] = []
    const kept = torch.ones([4])
    const made = (tensor: Tensor) => (given.push(tensor), tensor)
    const way = pipeline()
      .stage('a', (x: Tensor) => ({ x, y: made(x.add(1)), list: [made(x.add(2))] }))
      .stage('b', ({ x, y, list }) => new Map([['x', x], ['y', y], ['z', made(list[0]!.add(1))]]))
      .stage('mask', (map) => [...map.values(), kept], { keep: true })
      .stage('c', (tensors) => made(torch.cat(tensors)))
    const x = torch.zeros([4])
    const output = await way.run(x)
    expect([...(output.toTypedArray() as Float32Array)]).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 3, 3, 3, 3, 1, 1, 1, 1])
    expect([x.disposed, kept.disposed, ...given.map(({ disposed }) => disposed)]).toEqual([false, false, false, true, false, false])
  })

  it('are freed when a stage fails and when nobody waits any more', async () => {
    const before = liveTensors()
    const { closed, open } = gate()
    const failing = pipeline().stage('a', (x: number) => torch.ones([x])).stage('b', async (t): Promise<Tensor> => { await closed; if (t.shape[0] === 1) throw new Error('no'); return t.add(1) })
    const controller = new AbortController()
    const runs = [failing.run(1), failing.run(2, { signal: controller.signal })]
    const settled = Promise.allSettled(runs)
    await sleep(1)
    controller.abort()
    open()
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await failing.close()
    expect(live()).toBe(before)
  })

  it('that the caller gave survive a failure', async () => {
    const x = torch.ones([2])
    await expect(pipeline().stage('a', (t: Tensor) => [t]).stage('b', (): never => { throw new Error('no') }).run(x)).rejects.toThrow('no')
    expect(x.disposed).toBe(false)
  })

  it('are not looked for in objects of others', async () => {
    class Server { get routes(): never { throw new Error('looked into') } }
    expect(await pipeline().stage('a', (server: { server: Server }) => server).stage('b', () => 1).run({ server: new Server() })).toBe(1)
    let deep: unknown[] = []
    for (let at = 0; at < 100_000; at++) deep = [deep]
    expect(await pipeline().stage('a', (list: unknown[]) => list).stage('b', () => 1).run(deep)).toBe(1)
    const circle: unknown[] = []
    circle.push(circle)
    expect(await pipeline().stage('a', (list: unknown[]) => list).stage('b', (list) => list.length).run(circle)).toBe(1)
  })
})

describe('map', () => {
  it('gives results in the order of the inputs, with a bounded number under way', async () => {
    let inside = 0
    let most = 0
    const slow = pipeline({ whenFull: 'wait' }).stage('a', async (x: number) => { most = Math.max(most, ++inside); await sleep((x * 7) % 5); inside--; return 2 * x })
    async function* source() {
      for (let at = 0; at < 100; at++) yield at
    }
    const found: number[] = []
    for await (const output of slow.map(source(), { ahead: 10 })) found.push(output)
    expect(found).toEqual(Array.from({ length: 100 }, (_, at) => 2 * at))
    expect(most).toBe(10)
    expect(slow.stats().requests.succeeded).toBe(100)
  })

  it('ends with the first failure, with break and with its signal, and aborts the rest', async () => {
    function* endless() {
      for (let at = 0; ; at++) yield at
    }
    const some = pipeline().stage('a', async (x: number) => { await sleep(1); if (x === 5) throw new Error('five'); return x })
    const found: number[] = []
    await expect((async () => { for await (const x of some.map(endless())) found.push(x) })()).rejects.toThrow('five')
    expect(found).toEqual([0, 1, 2, 3, 4])
    for await (const x of some.map(endless(), { ahead: 4 })) if (x === 2) break
    await expect((async () => { for await (const x of some.map([0, 1, 2], { signal: AbortSignal.abort() })) found.push(x) })()).rejects.toMatchObject({ code: 'ERR_TCH_ABORTED' })
    await expect(some.map([1], { ahead: 0 }).next()).rejects.toMatchObject({ code: 'ERR_TCH_OUT_OF_RANGE' })
    await some.close()
    expect(some.stats().running).toBe(0)
  })
})

it('runs each request in the context of its caller', async () => {
  const storage = new AsyncLocalStorage<number>()
  const seen: [number, number | undefined][] = []
  const one = pipeline({ whenFull: 'wait' }).stage('a', async (x: number) => { await sleep(0); seen.push([x, storage.getStore()]); return x }, { concurrency: 1, queueLimit: 0 }).stage('b', (x) => { seen.push([x, storage.getStore()]) }, { concurrency: 1, queueLimit: 0 })
  await Promise.all(Array.from({ length: 10 }, (_, at) => storage.run(at, () => one.run(at))))
  expect(seen).toHaveLength(20)
  expect(seen.every(([x, store]) => x === store)).toBe(true)
})

it('drains before it closes, and takes nothing more', async () => {
  const { closed, open } = gate()
  const one = pipeline().stage('a', async (x: number) => (await closed, x), { concurrency: 1 })
  const runs = [one.run(1), one.run(2)]
  let over = false
  const closing = one.close().then(() => (over = true))
  await expect(one.run(3)).rejects.toMatchObject({ code: 'ERR_TCH_CLOSED' })
  await sleep(2)
  expect(over).toBe(false)
  open()
  await closing
  expect(await Promise.all(runs)).toEqual([1, 2])
  await one.close()
})

afterAll(() => model.dispose())
