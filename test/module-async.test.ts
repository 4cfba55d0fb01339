import { AsyncLocalStorage } from 'node:async_hooks'
import { getEventListeners } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Module, torch, TorchError, type Tensor } from '../lib/index.js'
import { counters, start } from './lifetime/program.js'
import { liveTensors } from './lifetime/live.js'

torch.setNumThreads(1)
const models = join(import.meta.dirname, 'fixtures', 'models')
const load = (name: string) => Module.load(join(models, `${name}.pt`))
const linear = load('linear_relu')
const methods = load('methods')
const slow = load('slow')
const square = torch.ones([96, 96]).div(96)
const bytes = (x: Tensor) => { const array = x.toTypedArray(); return Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('hex') }
const soon = () => new Promise<void>((resolve) => setImmediate(resolve))

async function errorOf(promise: Promise<unknown>): Promise<TorchError> {
  const outcome = await promise.then(() => 'a result', (error: unknown) => error)
  expect(outcome).toBeInstanceOf(TorchError)
  return outcome as TorchError
}

describe('calls beside each other', () => {
  it('200 give bit for bit what they give one after another', async () => {
    torch.manualSeed(11)
    const inputs = Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? torch.randn([1 + (i % 5), 4]) : torch.randn([16, 16])))
    const call = (x: Tensor, way: 'forward' | 'forwardAsync') => (x.size(1) === 4 ? linear[way](x) : slow[way](x, { rounds: 5 })) as unknown
    const expected = inputs.map((x) => bytes(call(x, 'forward') as Tensor))
    const results = (await Promise.all(inputs.map((x) => call(x, 'forwardAsync')))) as Tensor[]
    expect(results.map(bytes)).toEqual(expected)
  })

  it('leave the event loop free, which a call on this thread does not', async () => {
    let fired = 0
    const ticking = setInterval(() => { fired++ }, 1)
    slow.forward(square, 200)
    expect(fired).toBe(0)
    let done = false
    const result = slow.forwardAsync(square, 4000).then(() => { done = true })
    while (fired < 10 && !done) await soon()
    expect([fired >= 10, done]).toEqual([true, false])
    await result
    clearInterval(ticking)
  })

  it('hold their module and their inputs, whatever is disposed meanwhile', async () => {
    const model = load('slow')
    const input = square.clone()
    const want = bytes(model.forward(input, 50) as Tensor)
    const result = model.forwardAsync(input, 50) as Promise<Tensor>
    model.dispose()
    input.dispose()
    expect(bytes(await result)).toBe(want)
    const shared = torch.asTensor(new Float32Array(4).fill(1), { shape: [1, 4] })
    expect(((await linear.forwardAsync(shared)) as Tensor).shape).toEqual([1, 3])
  })

  it('reject what is wrong, and never throw', async () => {
    expect(await errorOf(linear.forwardAsync())).toMatchObject({ code: 'ERR_TCH_MISSING_ARGUMENT', op: 'forward' })
    expect(await errorOf(linear.forwardAsync(5))).toMatchObject({ code: 'ERR_TCH_TYPE', message: expect.stringContaining("forward(): argument 'x'") as unknown })
    expect(await errorOf(linear.forwardAsync(square, { device: 'cpu' }))).toMatchObject({ code: 'ERR_TCH_UNKNOWN_ARGUMENT', message: expect.stringContaining("'device'") as unknown })
    expect(await errorOf(linear.callAsync('sacle'))).toMatchObject({ code: 'ERR_TCH_NO_METHOD' })
    expect(await errorOf(methods.callAsync('label', 'much'))).toMatchObject({ code: 'ERR_TCH_TYPE', message: expect.stringMatching(/^label\(\): argument 'share'/) as unknown })
    expect(await errorOf(linear.callAsync.call({} as never, 'forward'))).toMatchObject({ code: 'ERR_TCH_ILLEGAL_RECEIVER' })
    expect(await errorOf(linear.forwardAsync(torch.ones([2, 5])))).toMatchObject({ code: 'ERR_TCH_TORCH', op: 'forward', message: expect.stringContaining('cannot be multiplied') as unknown })
    const before = liveTensors()
    for (let i = 0; i < 50; i++) await errorOf(linear.forwardAsync(5))
    expect(liveTensors()).toBe(before)
  })
})

describe('a signal', () => {
  const reason = new Error('no longer wanted')

  it('that is aborted already: the call never starts', async () => {
    const before = methods.buffers()[0]!.item()
    const error = await errorOf(methods.callAsync('count', { signal: AbortSignal.abort(reason) }))
    expect(error).toMatchObject({ code: 'ERR_TCH_ABORTED', op: 'count', cause: reason })
    expect(methods.buffers()[0]!.item()).toBe(before)
  })

  it('that aborts while the model runs: rejects at once, and the result is freed', async () => {
    const control = new AbortController()
    const first = slow.forwardAsync(square, 3000, { signal: control.signal })
    const live = liveTensors()
    setTimeout(() => control.abort(reason), 2)
    expect(await errorOf(first)).toMatchObject({ code: 'ERR_TCH_ABORTED', op: 'forward', cause: reason })
    // Two more than one for each thread: the aborted one has ended by then.
    await Promise.all(Array.from({ length: 4 }, () => slow.forwardAsync(square, 300))).then((results) => results.forEach((x) => (x as Tensor).dispose()))
    expect(liveTensors()).toBe(live)
  })

  it('that aborts afterwards: nothing happens', async () => {
    const control = new AbortController()
    const result = (await linear.forwardAsync(torch.ones([1, 4]), { signal: control.signal })) as Tensor
    control.abort()
    await soon()
    expect(result.shape).toEqual([1, 3])
  })

  it('that times out', async () => {
    expect((await errorOf(slow.forwardAsync(square, 20_000, { signal: AbortSignal.timeout(5) }))).cause).toMatchObject({ name: 'TimeoutError' })
  })

  it('is left without listeners, however the call ends', async () => {
    const control = new AbortController()
    const { signal } = control
    await linear.forwardAsync(torch.ones([1, 4]), { signal })
    await errorOf(linear.forwardAsync(torch.ones([1, 5]), { signal }))
    await errorOf(linear.forwardAsync(5, { signal }))
    expect(getEventListeners(signal, 'abort')).toEqual([])
    const running = errorOf(slow.forwardAsync(square, 100, { signal }))
    control.abort()
    await running
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('a model that fails after its call was aborted leaves no rejection behind', async () => {
    const unhandled: unknown[] = []
    const listen = (error: unknown) => unhandled.push(error)
    process.on('unhandledRejection', listen)
    const control = new AbortController()
    const call = errorOf(linear.forwardAsync(torch.ones([2, 5]), { signal: control.signal }))
    control.abort()
    await call
    for (let i = 0; i < 20; i++) await new Promise((resolve) => setTimeout(resolve, 1))
    process.off('unhandledRejection', listen)
    expect(unhandled).toEqual([])
  })
})

describe('modes of the caller hold on the thread', () => {
  const v = torch.ones([3])
  // TorchScript compiles a method for the modes of its first call and keeps to them, in Python too: each has its own.
  const loadPair = () => ({ methods: load('methods'), kinds: load('kinds') })
  const gives = async (way: 'call' | 'callAsync', pair: ReturnType<typeof loadPair>) => {
    const scaled = (await pair.methods[way]('forward', v)) as Tensor
    const { product, sum } = Object.fromEntries((await pair.kinds[way]('modes', torch.ones([2, 2]))) as Map<string, Tensor>)
    return [scaled.requiresGrad, scaled.isInference(), product!.dtype, sum!.dtype]
  }
  const cases: [string, (body: () => Promise<unknown[]>) => Promise<unknown[]>, unknown[]][] = [
    ['none', (body) => body(), [true, false, 'float32', 'float32']],
    ['noGrad', (body) => torch.noGrad(body), [false, false, 'float32', 'float32']],
    ['inferenceMode', (body) => torch.inferenceMode(body), [false, true, 'float32', 'float32']],
    ['autocast', (body) => torch.autocast({ dtype: 'bfloat16' }, body), [true, false, 'bfloat16', 'float32']],
    ['noGrad and autocast to float16', (body) => torch.noGrad(() => torch.autocast({ dtype: 'float16' }, body)), [false, false, 'float16', 'float32']],
  ]

  it.each(cases)('%s', async (_name, within, want) => {
    expect(await within(() => gives('call', loadPair()))).toEqual(want)
    const pair = loadPair()
    for (let i = 0; i < 3; i++) expect(await within(() => gives('callAsync', pair))).toEqual(want)
  })

  it('and do not show in calls beside them', async () => {
    const pairs = cases.map(([, within, want]) => ({ within, want, pair: loadPair() }))
    const turns = Array.from({ length: 10 }, () => pairs).flat()
    const results = await Promise.all(turns.map(({ within, pair }) => within(() => gives('callAsync', pair))))
    expect(results).toEqual(turns.map(({ want }) => want))
    expect(await gives('call', pairs[0]!.pair)).toEqual(cases[0]![2])
  })

  it('as they were when the call was made', async () => {
    let left!: Promise<Tensor>
    const fresh = load('methods')
    torch.noGrad(() => { left = fresh.forwardAsync(v) as Promise<Tensor> })
    expect((await left).requiresGrad).toBe(false)
  })

  it('gradients flow through calls on threads', async () => {
    const model = load('methods')
    const x = torch.tensor([1, 2, 3], { dtype: 'float32', requiresGrad: true })
    const results = (await Promise.all(Array.from({ length: 8 }, () => model.forwardAsync(x)))) as Tensor[]
    torch.stack(results).sum().backward()
    expect([x.grad!.toArray(), model.parameters()[0]!.grad!.toArray()]).toEqual([[8, -16, 24], [8, 16, 24]])
  })
})

describe('contexts of the caller', () => {
  it('an AsyncLocalStorage holds after the await', async () => {
    const storage = new AsyncLocalStorage<number>()
    const seen = await Promise.all(Array.from({ length: 20 }, (_, i) => storage.run(i, async () => {
      await linear.forwardAsync(torch.ones([1, 4]))
      const first = storage.getStore()
      await linear.forwardAsync(5).catch(() => undefined)
      return [first, storage.getStore()]
    })))
    expect(seen).toEqual(Array.from({ length: 20 }, (_, i) => [i, i]))
    expect(storage.getStore()).toBe(undefined)
  })

  it('a scope owns the results of its calls and no others', async () => {
    const inputs = [torch.ones([1, 4]), torch.ones([2, 4])] as const
    const outside = linear.forwardAsync(inputs[0]) as Promise<Tensor>
    const before = liveTensors()
    let freed!: Tensor
    const kept = await torch.scope(async () => {
      freed = (await linear.forwardAsync(inputs[0])) as Tensor
      expect(freed.disposed).toBe(false)
      return (await linear.forwardAsync(inputs[1])) as Tensor
    })
    expect([freed.disposed, kept.disposed, (await outside).disposed]).toEqual([true, false, false])
    expect(liveTensors()).toBe(before + 2)
  })

  it('a result that comes after its scope ended lives on', async () => {
    let late!: Promise<Tensor>
    torch.scope(() => { late = slow.forwardAsync(square, 20) as Promise<Tensor> })
    const result = await late
    await soon()
    expect([result.disposed, result.shape]).toEqual([false, [96, 96]])
  })
})

describe('processes and Workers', () => {
  it.each([['exit', 7], ['throws', 1], ['code', 3], ['natural', 0]])('a process that ends in the middle of calls keeps its exit code: %s', async (way, code) => {
    const { status, signal, stderr } = await start('models.mjs', [way])
    expect({ status, signal }).toEqual({ status: code, signal: null })
    expect(stderr).toMatch(code === 1 ? /RangeError: thrown in the middle/ : /^$/)
  })

  it('the process lives until its calls have ended', async () => {
    expect((await start('models.mjs', ['natural'])).stdout).toBe('ended: 96,96\n')
  })

  it('20 Workers terminated in the middle of their calls do no harm', { timeout: 240_000 }, async () => {
    expect(await counters('models.mjs', ['workers', '20'])).toEqual({ exitCodes: [1], live: 1, answer: [1, 3] })
  })

  it('modules that nothing refers to are released', { timeout: 240_000 }, async () => {
    const [released, disposed, held] = await Promise.all(['released', 'disposed', 'held'].map(async (way) => (await counters<{ grownMegabytes: number }>('models.mjs', [way])).grownMegabytes))
    // Held, the same modules take several times as much: the control.
    expect(held).toBeGreaterThan(3 * Math.max(released!, disposed!, 5))
  })
})
