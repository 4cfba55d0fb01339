import { afterEach, describe, expect, it } from 'vitest'
import { Module, PackagedModule, ScriptModule, Tensor, torch } from '../../lib/index.js'
import { InferenceEngine, type BytesArray, type EngineOptions, type ObservedBatch, type ObservedRequest } from '../../lib/serve/index.js'
import { liveTensors } from '../lifetime/live.js'
import { packages, path as packagePath } from '../packaged/package.js'
import { codeOf, engineOf, type Served } from './models.js'

torch.setNumThreads(1)

const open: InferenceEngine[] = []
function engine(name: Served, options: EngineOptions = {}): InferenceEngine {
  const made = engineOf(name, options)
  open.push(made)
  return made
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close({ drain: false })))
})

const bytes = (x: unknown): string => Buffer.from(new Uint8Array((x as Tensor).contiguous().toTypedArray().buffer)).toString('hex')
const texts = (...all: string[]): BytesArray => ({ shape: [all.length], elements: all.map((text) => new TextEncoder().encode(text)) })
const read = (value: unknown): string[] => (value as BytesArray).elements.map((element) => new TextDecoder().decode(element))

describe('an engine', () => {
  it('answers as the model does, whatever batch a request was in', async () => {
    const serving = engine('mlp', { batching: { maxSize: 16 } })
    const inputs = Array.from({ length: 100 }, (_, i) => torch.randn([1 + (i % 3), 8]))
    const answers = await Promise.all(inputs.map((x) => serving.infer({ x })))
    const module = serving.module as ScriptModule
    answers.forEach(({ outputs, batchSize, timings }, i) => {
      expect(Object.keys(outputs)).toEqual(['output0'])
      const [got, want] = [outputs['output0'] as Tensor, module.forward(inputs[i]!) as Tensor]
      expect(got.shape).toEqual(want.shape)
      expect(torch.allclose(got, want, { rtol: 1e-5, atol: 1e-6 })).toBe(true)
      expect(batchSize).toBeLessThanOrEqual(16)
      expect(timings.totalMs).toBeGreaterThanOrEqual(timings.queueMs)
    })
    const stats = serving.stats()
    expect(stats.requests).toEqual({ succeeded: 100, failed: 0, late: 0, aborted: 0, refused: 0 })
    expect(stats.rows).toBe(inputs.reduce((rows, x) => rows + x.shape[0]!, 0))
    expect(stats.batches).toBeLessThan(100)
    expect(stats.histograms.totalMs.counts.reduce((a, b) => a + b)).toBe(100)
    expect(stats.histograms.batchSize.sum).toBe(stats.rows)
    expect(Object.values(stats.flushes).reduce((a, b) => a + b)).toBe(stats.batches)
  })

  it('keeps requests of other shapes and dtypes in batches of their own', async () => {
    const serving = engine('optionals', { batching: { maxSize: 64 } })
    const shapes = [[1, 2], [1, 3], [2, 2], [1, 2, 2]]
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => {
      const x = torch.full(shapes[i % 4]!, i, { dtype: i % 8 < 4 ? 'float32' : 'float64' })
      return serving.infer({ x })
    }))
    answers.forEach(({ outputs }, i) => {
      const { doubled, shifted } = outputs as Record<string, Tensor>
      expect([doubled!.shape, doubled!.dtype]).toEqual([shapes[i % 4], i % 8 < 4 ? 'float32' : 'float64'])
      expect(new Set((doubled!.flatten() as Tensor).toArray() as number[])).toEqual(new Set([2 * i]))
      expect(new Set((shifted!.flatten() as Tensor).toArray() as number[])).toEqual(new Set([i]))
    })
  })

  it('keeps requests that give an optional input apart from those that do not', async () => {
    const serving = engine('optionals')
    const [without, given] = await Promise.all([serving.infer({ x: torch.ones([1, 2]) }), serving.infer({ x: torch.ones([1, 2]), shift: torch.full([1, 2], 5) })])
    expect((without.outputs['shifted'] as Tensor).toArray()).toEqual([[1, 1]])
    expect((given.outputs['shifted'] as Tensor).toArray()).toEqual([[6, 6]])
  })

  it('pads what is ragged, masks it, and cuts outputs back', async () => {
    const serving = engine('ragged', {
      batching: { maxSize: 8 }, outputs: [{ name: 'hidden' }, { name: 'sum' }],
      ragged: { inputs: { tokens: 7 }, mask: 'mask', outputs: ['hidden'] },
    })
    expect(serving.inputs.map(({ name }) => name)).toEqual(['tokens'])
    const lengths = [3, 1, 5, 2, 4, 1, 6]
    const answers = await Promise.all(lengths.map((length, i) => serving.infer({ tokens: torch.full([1, length], i + 1, { dtype: 'int64' }) })))
    expect(Math.max(...answers.map(({ batchSize }) => batchSize))).toBeGreaterThan(1)
    answers.forEach(({ outputs }, i) => {
      expect((outputs['hidden'] as Tensor).toArray()).toEqual([Array(lengths[i]).fill(2 * (i + 1))])
      expect((outputs['sum'] as Tensor).toArray()).toEqual([lengths[i]! * (i + 1)])
    })
  })

  it('gives texts to models that take them, and takes texts from them', async () => {
    const serving = engine('texts')
    expect(serving.inputs).toEqual([{ name: 'texts', dtype: 'bytes' }])
    const answers = await Promise.all([serving.infer({ texts: texts('a', 'größer') }), serving.infer({ texts: texts('') })])
    expect(answers.map(({ outputs }) => [(outputs['output0'] as Tensor).toArray(), read(outputs['output1'])])).toEqual([[[1, 8], ['A', 'GRößER']], [[0], ['']]])
    expect(await codeOf(serving.infer({ texts: torch.ones([1]) }))).toBe('ERR_TCH_INPUT')
    expect(await codeOf(serving.infer({ texts: { shape: [3], elements: [new Uint8Array()] } }))).toBe('ERR_TCH_INPUT')
  })

  it('lets one request at fault fail alone', async () => {
    const serving = engine('picky', { batching: { maxSize: 32, policy: 'fixed', maxDelay: 20 } })
    const answers = await Promise.allSettled(Array.from({ length: 32 }, (_, i) => serving.infer({ x: torch.full([1, 1], i === 13 || i === 14 ? -1 : i) })))
    expect(answers.map(({ status }) => status)).toEqual(answers.map((_, i) => (i === 13 || i === 14 ? 'rejected' : 'fulfilled')))
    expect((answers[13] as PromiseRejectedResult).reason).toMatchObject({ code: 'ERR_TCH_MODEL_RAISED' })
    answers.forEach((answer, i) => {
      if (answer.status === 'fulfilled') expect((answer.value.outputs['output0'] as Tensor).item()).toBe(i + 1)
    })
    const { requests, bisections } = serving.stats()
    expect(requests).toMatchObject({ succeeded: 30, failed: 2 })
    expect(bisections).toBeGreaterThan(3)
  })

  it('runs what cannot be batched by itself', async () => {
    const alone = engine('total', { batching: false })
    const answers = await Promise.all([1, 2, 3].map((n) => alone.infer({ x: torch.ones([n]) })))
    expect(answers.map(({ outputs }) => (outputs['output0'] as Tensor).item())).toEqual([1, 2, 3])
    const batched = engine('total', { batching: { policy: 'fixed', maxSize: 5, maxDelay: 1000 } })
    const both = await Promise.all([batched.infer({ x: torch.ones([2]) }), batched.infer({ x: torch.ones([3]) })])
    expect(both.map(({ outputs }) => (outputs['output0'] as Tensor).item())).toEqual([2, 3])
    expect(batched.stats().bisections).toBe(1)
  })

  it('serves urgent requests first, and tenants by their weights', async () => {
    const order: string[] = []
    const serving = engine('slow', { batching: { maxSize: 2, minSize: 1 }, tenants: { big: { weight: 3 }, small: { weight: 1 } }, priorities: 3, observer: { batch: ({ requests }) => order.push(...requests.map(({ id }) => id!)) } })
    const send = (id: string, priority: number, tenant: string): Promise<unknown> => serving.infer({ x: torch.zeros([1, 1]) }, { id, priority, tenant })
    const first = [send('first', 3, ''), send('second', 3, '')]
    await new Promise((resolve) => setImmediate(resolve))
    const rest = [...Array.from({ length: 12 }, (_, i) => [send(`small${i}`, 2, 'small'), send(`big${i}`, 2, 'big')]).flat(), send('low', 3, ''), send('high', 1, '')]
    await Promise.all([...first, ...rest])
    expect(order.slice(2, 3)).toEqual(['high'])
    expect(order.at(-1)).toBe('low')
    const fair = order.slice(3, 15)
    expect(fair.filter((id) => id.startsWith('big')).length).toBe(9)
    expect(fair.filter((id) => id.startsWith('big'))).toEqual(Array.from({ length: 9 }, (_, i) => `big${i}`))
  })

  it('refuses what is too much, and says whose fault it is', async () => {
    const serving = engine('slow', { batching: { maxSize: 1 }, queueLimit: 5, tenants: { '*': { quota: 2 }, vip: {} } })
    const send = (tenant: string): Promise<string> => codeOf(serving.infer({ x: torch.zeros([1, 1]) }, { tenant }))
    const codes = await Promise.all(['a', 'a', 'a', 'vip', 'vip', 'vip', 'vip'].map(send))
    expect(codes).toEqual(['no error', 'no error', 'ERR_TCH_QUOTA', 'no error', 'no error', 'no error', 'ERR_TCH_QUEUE_FULL'])
    expect(serving.stats().requests).toMatchObject({ succeeded: 5, refused: 2 })
  })

  it('drops late requests before they run', async () => {
    const dropped: ObservedRequest[] = []
    const serving = engine('slow', { batching: { maxSize: 1 }, observer: { dropped: (request) => dropped.push(request) } })
    ;(serving.module as ScriptModule).setAttribute('turns', 400)
    const running = serving.infer({ x: torch.zeros([1, 1]) })
    await new Promise((resolve) => setImmediate(resolve))
    const late = Array.from({ length: 4 }, (_, i) => codeOf(serving.infer({ x: torch.zeros([1, 1]) }, { timeout: 5, id: `late${i}` })))
    expect(await Promise.all(late)).toEqual(Array(4).fill('ERR_TCH_DEADLINE'))
    // They were told in time, and not when the one that runs had ended.
    expect(serving.stats()).toMatchObject({ running: 1, queued: 0, requests: { late: 4 } })
    await running
    expect(serving.stats().batches).toBe(1)
    expect(dropped.map(({ id }) => id)).toEqual(['late0', 'late1', 'late2', 'late3'])
  })

  it('runs requests though they seem late when nothing else waits: the cost may be less than was thought', async () => {
    const serving = engine('slow', { batching: { maxSize: 4 } })
    const module = serving.module as ScriptModule
    module.setAttribute('turns', 600)
    for (let i = 0; i < 3; i++) await serving.infer({ x: torch.zeros([1, 1]) })
    await new Promise((resolve) => setTimeout(resolve, 1))
    module.setAttribute('turns', 1)
    expect(await codeOf(serving.infer({ x: torch.zeros([1, 1]) }, { timeout: 50 }))).toBe('no error')
  })

  it('aborts what waits and throws away what runs', async () => {
    const before = liveTensors()
    const serving = engine('slow', { batching: { maxSize: 2 } })
    const x = torch.zeros([1, 1])
    const running = new AbortController()
    const waiting = new AbortController()
    const first = codeOf(serving.infer({ x }, { signal: running.signal }))
    await new Promise((resolve) => setImmediate(resolve))
    const others = Array.from({ length: 3 }, (_, i) => codeOf(serving.infer({ x }, i === 1 ? { signal: waiting.signal } : {})))
    waiting.abort()
    running.abort()
    expect(await first).toBe('ERR_TCH_ABORTED')
    expect(await Promise.all(others)).toEqual(['no error', 'ERR_TCH_ABORTED', 'no error'])
    expect(await codeOf(serving.infer({ x }, { signal: AbortSignal.abort() }))).toBe('ERR_TCH_ABORTED')
    expect(serving.stats().requests).toMatchObject({ succeeded: 2, aborted: 3 })
    await serving.close()
    x.dispose()
    ;(serving.module as ScriptModule).dispose()
    expect(liveTensors()).toBeLessThanOrEqual(before)
  })

  it('ends what it has when it closes, and refuses the rest', async () => {
    const serving = engine('slow', { batching: { maxSize: 1 } })
    const x = torch.zeros([1, 1])
    const accepted = Array.from({ length: 4 }, () => codeOf(serving.infer({ x })))
    const closed = serving.close()
    expect(await codeOf(serving.infer({ x }))).toBe('ERR_TCH_CLOSED')
    await closed
    expect(await Promise.all(accepted)).toEqual(Array(4).fill('no error'))
    const other = engine('slow', { batching: { maxSize: 1 } })
    const waiting = Array.from({ length: 4 }, () => codeOf(other.infer({ x })))
    await new Promise((resolve) => setImmediate(resolve))
    await other.close({ drain: false })
    expect(await Promise.all(waiting)).toEqual(['no error', ...Array(3).fill('ERR_TCH_CLOSED')])
  })

  it('tells its observer of each batch, and goes on when that throws', async () => {
    const batches: ObservedBatch[] = []
    const serving = engine('mlp', { version: '7', observer: { batch: (batch) => { batches.push(batch); throw new Error('no') } } })
    const context = {}
    await serving.infer({ x: torch.zeros([2, 8]) }, { id: 'one', context, tenant: 't' })
    expect(batches).toHaveLength(1)
    expect(batches[0]).toMatchObject({ model: 'mlp', version: '7', rows: 2, backlog: 0, error: undefined, reason: 'idle' })
    expect(batches[0]!.requests[0]).toMatchObject({ id: 'one', tenant: 't', rows: 2, priority: 2 })
    expect(batches[0]!.requests[0]!.context).toBe(context)
    expect(batches[0]!.ended).toBeGreaterThanOrEqual(batches[0]!.started)
  })

  it('gives answers to the scope of the caller, and leaves nothing', async () => {
    const serving = engine('mlp', { batching: { maxSize: 8 } })
    await serving.infer({ x: torch.zeros([1, 8]) })
    const before = liveTensors()
    for (let round = 0; round < 20; round++) {
      await torch.scope(async () => {
        await Promise.all(Array.from({ length: 50 }, () => serving.infer({ x: torch.zeros([1, 8]) })))
      })
    }
    expect(torch.memoryStats().liveTensors).toBe(before)
  })

  it.each<[what: string, inputs: unknown]>([
    ['nothing', {}], ['another name', { y: torch.ones([1, 8]) }], ['one more', { x: torch.ones([1, 8]), y: torch.ones([1]) }],
    ['a number', { x: 1 }], ['an array', { x: [1, 2] }], ['another dtype', { x: torch.ones([1, 8], { dtype: 'int64' }) }],
    ['another shape', { x: torch.ones([1, 9]) }], ['no dimension for the batch', { x: torch.ones([]) }], ['no rows', { x: torch.ones([0, 8]) }],
    ['null', null], ['text', 'x'],
  ])('refuses %s with a code', async (_, inputs) => {
    const serving = engine('mlp', { inputs: [{ name: 'x', dtype: 'float32', shape: [-1, 8] }] })
    expect(await codeOf(serving.infer(inputs as never))).toBe('ERR_TCH_INPUT')
    expect((await serving.infer(torch.ones([1, 8]))).batchSize).toBe(1)
  })

  it('refuses a disposed tensor, and one disposed while it waits fails alone', async () => {
    const serving = engine('mlp', { batching: { policy: 'fixed', maxSize: 3, maxDelay: 1000 } })
    const gone = torch.ones([1, 8])
    gone.dispose()
    expect(await codeOf(serving.infer(gone))).toBe('ERR_TCH_DISPOSED')
    const going = torch.ones([1, 8])
    const all = [serving.infer(torch.ones([1, 8])), serving.infer(going), serving.infer(torch.ones([1, 8]))].map(codeOf)
    going.dispose()
    expect(await Promise.all(all)).toEqual(['no error', 'ERR_TCH_DISPOSED', 'no error'])
  })

  it.each<[what: string, options: object]>([
    ['an unknown option', { size: 3 }], ['a batching that is none', { batching: { maxSize: 0 } }], ['no instances', { instances: 0 }], ['a time-out of 0', { timeout: 0 }],
    ['an input that is none', { inputs: [{ name: 'z' }] }], ['a method that is none', { method: 'run' }], ['ragged of nothing', { ragged: { inputs: { z: 0 } } }],
    ['a weight of 0', { tenants: { a: { weight: 0 } } }], ['a priority too low', { defaultPriority: 5 }],
  ])('refuses %s', (_, options) => {
    expect(() => engineOf('mlp', options)).toThrow(/^/)
    try {
      engineOf('mlp', options)
    } catch (error) {
      expect((error as { code?: string }).code).toMatch(/^ERR_TCH_/)
    }
  })

  it('refuses what is no loaded model', () => {
    expect(() => new InferenceEngine(new torch.nn.Linear(2, 2) as never)).toThrowError(expect.objectContaining({ code: 'ERR_TCH_TYPE' }))
  })

  it('learns what batches cost while it warms up, before anything is served', async () => {
    const serving = engine('mlp', { batching: { maxSize: 16 }, inputs: [{ name: 'x', dtype: 'float32', shape: [-1, 8] }] })
    const before = liveTensors()
    await serving.warmUp()
    expect(liveTensors()).toBe(before)
    expect(serving.stats()).toMatchObject({ batches: 0, requests: { succeeded: 0 } })
    const texting = engine('texts')
    await texting.warmUp([{ texts: texts('sample') }])
    expect(await codeOf(engine('mlp').warmUp())).toBe('ERR_TCH_INVALID_ARGUMENT')
  })

  it('sums sizes that a function gives', async () => {
    const sizes: number[] = []
    const serving = engine('optionals', { batching: { policy: 'fixed', maxSize: 10, maxDelay: 30 }, sizeOf: ({ x }) => x!.shape[1]!, observer: { batch: ({ requests }) => sizes.push(requests.length) } })
    await Promise.all(Array.from({ length: 6 }, () => serving.infer({ x: torch.ones([1, 5]) })))
    expect(sizes).toEqual([2, 2, 2])
    expect(await codeOf(engine('optionals', { sizeOf: () => NaN }).infer({ x: torch.ones([1, 5]) }))).toBe('ERR_TCH_OUT_OF_RANGE')
  })
})

describe('predict', () => {
  const described: EngineOptions = { inputs: [{ name: 'x', dtype: 'float32', shape: [-1, 8] }], batching: { maxSize: 32 } }

  it('takes and gives rows as typed arrays', async () => {
    const serving = engine('mlp', described)
    const rows = Array.from({ length: 200 }, () => torch.randn([8]).toTypedArray() as Float32Array)
    const answers = await Promise.all(rows.map((row) => serving.predict(row)))
    const want = torch.stack(rows.map((row) => (serving.module as ScriptModule).forward(torch.tensor(row, { shape: [1, 8] })))).view([200, 4]) as Tensor
    expect(torch.allclose(torch.tensor(answers.flatMap((answer) => [...(answer as Float32Array)]), { shape: [200, 4] }), want, { rtol: 1e-5, atol: 1e-6 })).toBe(true)
    expect(answers[0]).toBeInstanceOf(Float32Array)
    // Each has memory of its own.
    expect(answers[0]!.buffer.byteLength).toBe(16)
    expect(serving.stats().batches).toBeLessThan(100)
  })

  it('refuses rows that do not fit', async () => {
    const serving = engine('mlp', described)
    expect(await codeOf(serving.predict(new Float32Array(7)))).toBe('ERR_TCH_INPUT')
    expect(await codeOf(serving.predict(new Float64Array(8)))).toBe('ERR_TCH_INPUT')
    expect(await codeOf(serving.predict([1] as never))).toBe('ERR_TCH_INPUT')
    expect(await codeOf(serving.predict(new Float32Array(8), { priority: 0 }))).toBe('ERR_TCH_INPUT')
    expect(await codeOf(engine('mlp').predict(new Float32Array(8)))).toBe('ERR_TCH_UNSUPPORTED')
    expect(serving.stats().requests.refused).toBe(4)
    expect((await serving.predict(new Float32Array(8))).length).toBe(4)
  })

  it('lets a row at fault fail alone, and aborts', async () => {
    const serving = engine('picky', { inputs: [{ name: 'x', dtype: 'float32', shape: [-1, 1] }], batching: { maxSize: 16 } })
    const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => codeOf(serving.predict(new Float32Array([i === 20 ? -1 : i])))))
    expect(answers.map((code, i) => (code === 'no error') === (i !== 20))).toEqual(Array(50).fill(true))
    const abort = new AbortController()
    const aborted = codeOf(serving.predict(new Float32Array(1), { signal: abort.signal }))
    abort.abort()
    expect(await aborted).toBe('ERR_TCH_ABORTED')
  })

  it('passes large rows on without copying them here', async () => {
    const serving = engine('optionals', { inputs: [{ name: 'x', dtype: 'float32', shape: [-1, 3, 64, 64] }], batching: { maxSize: 4 } })
    const rows = Array.from({ length: 6 }, (_, i) => new Float32Array(3 * 64 * 64).fill(i))
    const answers = await Promise.all(rows.map((row) => serving.predict(row)))
    answers.forEach((answer, i) => expect([answer.length, answer[0], answer.at(-1)]).toEqual([3 * 64 * 64, 2 * i, 2 * i]))
  })
})

describe.skipIf(packages === undefined)('an engine of a package', () => {
  it('gathers and splits as for any model', async () => {
    const module = Module.load<PackagedModule>(packagePath('mlp'))
    const serving = new InferenceEngine(module, { name: 'packaged', batching: { maxSize: 8 } })
    open.push(serving)
    const [input] = module.inputs
    const width = input!.shape.slice(1) as number[]
    const inputs = Array.from({ length: 20 }, (_, i) => torch.randn([1 + (i % 2), ...width]))
    const answers = await Promise.all(inputs.map((x) => serving.infer(x)))
    answers.forEach(({ outputs }, i) => {
      const want = module.forward(inputs[i]!) as Tensor
      expect(torch.allclose(Object.values(outputs)[0] as Tensor, want, { rtol: 1e-4, atol: 1e-5 })).toBe(true)
    })
    expect(serving.stats().batches).toBeLessThan(20)
  })
})

it('serves in a bit-for-bit way what is not batched', async () => {
  const serving = engine('mlp', { batching: false, instances: 2 })
  const inputs = Array.from({ length: 64 }, () => torch.randn([1, 8]))
  const answers = await Promise.all(inputs.map((x) => serving.infer({ x })))
  answers.forEach(({ outputs }, i) => expect(bytes(outputs['output0'])).toBe(bytes((serving.module as ScriptModule).forward(inputs[i]!))))
})
