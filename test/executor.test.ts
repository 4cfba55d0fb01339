import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { defaultExecutorStats, Executor, Module, torch, TorchError } from '../lib/index.js'
import { liveTensors } from './lifetime/live.js'

torch.setNumThreads(1)
const models = join(import.meta.dirname, 'fixtures', 'models')
const slow = Module.load(join(models, 'slow.pt'))
const small = Module.load(join(models, 'linear_relu.pt'))
const square = torch.ones([96, 96]).div(96)

/** What a promise came to: its value, or the code of its error. */
const outcome = (promise: Promise<unknown>): Promise<unknown> =>
  promise.catch((error: unknown) => {
    expect(error).toBeInstanceOf(TorchError)
    return (error as TorchError).code
  })

describe('an executor', () => {
  it('runs calls on its own threads and counts them', async () => {
    const executor = new Executor({ threads: 2, intraOpThreads: 1 })
    await Promise.all(Array.from({ length: 12 }, () => slow.forwardAsync(square, { rounds: 2, executor })))
    const stats = executor.stats()
    expect(stats).toMatchObject({ queued: 0, running: 0, done: 12, dropped: 0, refused: 0 })
    expect(stats.threads).toBeLessThanOrEqual(2)
    expect(stats.contextsMade + stats.contextsReused).toBeGreaterThanOrEqual(12)
    expect(stats.contextsMade).toBeLessThanOrEqual(2)
    await executor.close()
  })

  it('refuses calls beyond its queue with a code, and takes calls again afterwards', async () => {
    const executor = new Executor({ threads: 1, queueLimit: 2 })
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => outcome(slow.forwardAsync(square, { rounds: 40, executor }).then(() => 'ran'))))
    const refused = outcomes.filter((each) => each === 'ERR_TCH_QUEUE_FULL').length
    expect(outcomes.filter((each) => each === 'ran').length).toBe(6 - refused)
    expect(refused).toBeGreaterThanOrEqual(3)
    expect(executor.stats().refused).toBe(refused)
    expect(await outcome(slow.forwardAsync(square, { rounds: 1, executor }).then(() => 'ran'))).toBe('ran')
    await executor.close()
  })

  it('runs calls of a higher priority first, equal ones in their order', async () => {
    const executor = new Executor({ threads: 1 })
    const order: number[] = []
    const first = slow.forwardAsync(square, { rounds: 1000, executor })
    const rest = [0, 5, 1, 5, -2].map((priority, i) => slow.forwardAsync(square, { rounds: 1, executor, priority }).then(() => order.push(i)))
    await Promise.all([first, ...rest])
    expect(order).toEqual([1, 3, 2, 0, 4])
    await executor.close()
  })

  it('drops a call that waits past its time-out and never runs it', async () => {
    const executor = new Executor({ threads: 1 })
    const first = slow.forwardAsync(square, { rounds: 2000, executor })
    expect(await outcome(slow.forwardAsync(square, { rounds: 1, executor, timeout: 5 }))).toBe('ERR_TCH_DEADLINE')
    await first
    expect(executor.stats()).toMatchObject({ done: 1, dropped: 1 })
    await executor.close()
  })

  it('takes an aborted call out of the queue; one that runs is finished and its result freed', async () => {
    const executor = new Executor({ threads: 1 })
    const running = new AbortController()
    const waiting = new AbortController()
    const ran = outcome(slow.forwardAsync(square, { rounds: 5000, executor, signal: running.signal }))
    const waited = outcome(slow.forwardAsync(square, { rounds: 100, executor, signal: waiting.signal }))
    while (executor.stats().running === 0) await new Promise((resolve) => setTimeout(resolve, 1))
    waiting.abort()
    running.abort()
    expect(await Promise.all([ran, waited])).toEqual(['ERR_TCH_ABORTED', 'ERR_TCH_ABORTED'])
    const live = liveTensors()
    await executor.close()
    expect(liveTensors()).toBe(live)
    expect(executor.stats()).toMatchObject({ done: 1, dropped: 1 })
  })

  it('drains on close and refuses calls from then on', async () => {
    const executor = new Executor({ threads: 2 })
    const calls = Array.from({ length: 5 }, () => outcome(slow.forwardAsync(square, { rounds: 5, executor }).then(() => 'ran')))
    const closed = executor.close()
    expect(await outcome(slow.forwardAsync(square, { rounds: 1, executor }))).toBe('ERR_TCH_DISPOSED')
    expect(await Promise.all(calls)).toEqual(Array(5).fill('ran'))
    await closed
    await executor.close()
  })

  it('checks its options', () => {
    for (const options of [{ threads: 0 }, { threads: 1.5 }, { queueLimit: -1 }, { intraOpThreads: NaN }, { treads: 2 }]) {
      expect(() => new Executor(options as never)).toThrow(TorchError)
    }
  })

  it.each([
    [{ priority: 0.5 }, 'ERR_TCH_OUT_OF_RANGE'],
    [{ timeout: -1 }, 'ERR_TCH_OUT_OF_RANGE'],
    [{ signal: 'no' }, 'ERR_TCH_TYPE'],
    [{ executor: {} }, 'ERR_TCH_TYPE'],
  ])('checks the options of a call: %o', async (options, code) => {
    expect(await outcome(small.forwardAsync(torch.ones([1, 4]), options))).toBe(code)
  })
})

it('gives exactly the results of one call after another, from a thousand at once', async () => {
  const executor = new Executor({ threads: 4, intraOpThreads: 1 })
  torch.manualSeed(3)
  const inputs = Array.from({ length: 1000 }, () => torch.randn([3, 4]))
  const expected = inputs.map((input) => Buffer.from(small.forward(input).toTypedArray().buffer))
  const results = await Promise.all(inputs.map((input) => small.forwardAsync(input, { executor })))
  results.forEach((result, i) => expect(Buffer.from(result.toTypedArray().buffer).equals(expected[i]!)).toBe(true))
  await executor.close()
})

it('shares one executor between calls that name none', async () => {
  const before = defaultExecutorStats().done
  await Promise.all([small.forwardAsync(torch.ones([1, 4])), small.forwardAsync(torch.ones([1, 4]))])
  expect(defaultExecutorStats().done).toBeGreaterThanOrEqual(before + 2)
})

it('keeps the exit code when the process ends while calls run and wait', () => {
  const program = `
    import { Executor, Module, torch } from 'tch-node'
    torch.setNumThreads(1)
    const model = Module.load(${JSON.stringify(join(models, 'slow.pt'))})
    const executor = new Executor({ threads: 2 })
    for (let i = 0; i < 8; i++) model.forwardAsync(torch.ones([96, 96]), { rounds: 3000, executor })
    setTimeout(() => process.exit(7), 20)`
  const { status, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: join(import.meta.dirname, '..'), encoding: 'utf8' })
  expect({ status, signal }).toEqual({ status: 7, signal: null })
})

afterAll(() => expect(defaultExecutorStats().running).toBe(0))
