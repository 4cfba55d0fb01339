import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Executor, Module, torch, TorchError, type Tensor } from '../lib/index.js'
import { liveTensors } from './lifetime/live.js'

// The short way for methods that take tensors and return one, on both threads.
const load = (name: string) => Module.load(join(import.meta.dirname, 'fixtures', 'models', `${name}.pt`))
const linear = load('linear_relu')
const ways = ['forward', 'forwardAsync'] as const

const failure = async (body: () => unknown): Promise<TorchError> => {
  try {
    await body()
  } catch (error) {
    expect(error).toBeInstanceOf(TorchError)
    return error as TorchError
  }
  throw new Error('it did not fail')
}

describe.each(ways)('%s of a method of tensors', (way) => {
  const call = (...args: unknown[]) => linear[way](...args) as Tensor | Promise<Tensor>

  it('names the argument that is disposed or no tensor', async () => {
    const disposed = torch.ones([1, 4])
    disposed.dispose()
    expect(await failure(() => call(disposed))).toMatchObject({ code: 'ERR_TCH_DISPOSED', message: expect.stringMatching(/^forward\(\): argument 'x'/) as unknown, op: 'forward' })
    expect(await failure(() => call(new Proxy(torch.ones([1, 4]), {})))).toMatchObject({ code: 'ERR_TCH_TYPE', message: expect.stringMatching(/^forward\(\): argument 'x'/) as unknown })
    expect(await failure(() => call(torch.ones([1, 4]), torch.ones([1, 4])))).toMatchObject({ code: 'ERR_TCH_UNKNOWN_ARGUMENT' })
  })

  // The first Node.js with ArrayBuffer.prototype.transfer is 21.
  it.runIf('transfer' in ArrayBuffer.prototype)('refuses a tensor over a buffer that was transferred', async () => {
    const values = new Float32Array(4)
    const x = torch.asTensor(values, { shape: [1, 4] })
    try {
      ;(values.buffer as unknown as { transfer(): ArrayBuffer }).transfer()
    } catch {
      // Runtimes that honour the mark refuse to transfer it.
      expect((await call(x)).shape).toEqual([1, 3])
      return
    }
    expect(await failure(() => call(x))).toMatchObject({ code: 'ERR_TCH_DETACHED_BUFFER', op: 'forward' })
  })

  it('leaves nothing behind, well or not', async () => {
    const x = torch.ones([1, 4])
    const wrong = torch.ones([1, 5])
    const before = liveTensors()
    for (let i = 0; i < 100; i++) {
      ;(await call(x)).dispose()
      await failure(() => call(wrong))
    }
    expect(liveTensors()).toBe(before)
  })

  it('gives results to the scope, those beyond what it holds itself as well', async () => {
    const x = torch.ones([1, 4])
    const before = liveTensors()
    let most = 0
    await torch.scope(async () => {
      for (let i = 0; i < 1200; i++) await call(x)
      most = torch.memoryStats().liveTensors
    })
    expect(most).toBeGreaterThan(before + 1000)
    expect(torch.memoryStats().liveTensors).toBe(before)
  })

  it('takes the argument by its name too', async () => {
    const x = torch.randn([2, 4])
    const byPosition = await call(x)
    expect((await call({ x })).equal(byPosition)).toBe(true)
  })
})

it('options beside tensors reach the executor', async () => {
  const executor = new Executor({ threads: 1 })
  await linear.forwardAsync(torch.ones([1, 4]), { executor, priority: 3 })
  await linear.forwardAsync({ x: torch.ones([1, 4]), executor })
  expect(executor.stats().done).toBe(2)
  expect(await failure(() => linear.forwardAsync(torch.ones([1, 4]), { executor: {} }))).toMatchObject({ code: 'ERR_TCH_TYPE', op: 'forward' })
  await executor.close()
})

it('the event loop turns while calls run back to back, and not while they run on this thread', async () => {
  const slow = load('slow')
  const square = torch.ones([96, 96]).div(96)
  let turns = 0
  const counting = setInterval(() => { turns++ }, 1)
  try {
    for (let i = 0; i < 3; i++) slow.forward(square, 200)
    expect(turns).toBe(0)
    // As many calls as it takes: how long one is depends on the machine.
    for (let calls = 0; turns < 20 && calls < 200; calls++) await slow.forwardAsync(square, 200)
    expect(turns).toBeGreaterThanOrEqual(20)
  } finally {
    clearInterval(counting)
  }
})
