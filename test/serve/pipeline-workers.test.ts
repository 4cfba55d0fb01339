import { threadId } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { TorchError } from '../../lib/index.js'
import { pipeline, workerStage, type WorkerContext } from '../../lib/serve/index.js'

interface Task { value: number; wait?: number; then?: string }
type Double = (task: Task, context: WorkerContext) => Promise<{ twice: number; id: string; deadline: number; threadId: number }>

const file = (name: string) => new URL(`./pipeline-workers/${name}`, import.meta.url)
const double = (options = {}) => pipeline({ whenFull: 'wait' }).stage('double', workerStage<Double>(file('stage.mjs'), { threads: 2, ...options }))

describe('a stage in Worker threads', () => {
  it('runs off this thread, each result for its request', async () => {
    await using work = double()
    const numbers = Array.from({ length: 200 }, (_, at) => at)
    const results = await Promise.all(numbers.map((value) => work.run({ value, wait: value % 3 }, { id: `r${value}` })))
    expect(results.map(({ twice, id }) => [twice, id])).toEqual(numbers.map((value) => [2 * value, `r${value}`]))
    expect(results.every((each) => each.threadId !== threadId)).toBe(true)
    expect(new Set(results.map((each) => each.threadId)).size).toBe(2)
    expect(results[0]!.deadline).toBe(Infinity)
    expect((await work.run({ value: 1 }, { timeout: 5000 })).deadline - Date.now()).toBeGreaterThan(3000)
  })

  it('tells errors with their codes', async () => {
    await using work = double()
    await expect(work.run({ value: 7, then: 'throw' })).rejects.toMatchObject({ name: 'RangeError', message: 'not 7', code: 'ERR_OF_MINE' })
    const refused = await work.run({ value: 7, then: 'refuse' }).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(TorchError)
    expect(refused).toMatchObject({ code: 'ERR_TCH_INPUT', message: 'no such picture' })
    expect((refused as Error).stack).toContain('stage.mjs')
  })

  it('fails only the request of a thread that dies, and goes on', async () => {
    await using work = double()
    await work.run({ value: 0 })
    const tasks: Task[] = Array.from({ length: 60 }, (_, value) => ({ value, wait: 2, ...(value % 20 === 10 ? { then: 'exit' } : {}) }))
    const results = await Promise.allSettled(tasks.map((task) => work.run(task)))
    const codes = results.map((each) => (each.status === 'fulfilled' ? each.value.twice : (each.reason as TorchError).code))
    expect(codes).toEqual(tasks.map(({ value, then }) => (then === 'exit' ? 'ERR_TCH_WORKER' : 2 * value)))
    expect((await work.run({ value: 5 })).twice).toBe(10)
  })

  it('survives threads that use up their memory, and results and inputs that cannot be passed on', async () => {
    await using work = double({ resourceLimits: { maxOldGenerationSizeMb: 24 } })
    for (const then of ['memory', 'function']) await expect(work.run({ value: 1, then })).rejects.toMatchObject({ code: 'ERR_TCH_WORKER' })
    await expect(work.run({ value: (() => 1) as never })).rejects.toMatchObject({ code: 'ERR_TCH_WORKER' })
    expect((await work.run({ value: 5 })).twice).toBe(10)
  })

  it('ends a thread whose request is late, when asked to', async () => {
    await using work = double({ terminate: true, threads: 1 })
    await work.run({ value: 0 })
    await expect(work.run({ value: 1, then: 'spin' }, { timeout: 50 })).rejects.toMatchObject({ code: 'ERR_TCH_DEADLINE' })
    expect((await work.run({ value: 5 })).twice).toBe(10)
  })

  it('lets a thread finish otherwise', async () => {
    await using work = double({ threads: 1 })
    const first = (await work.run({ value: 0 })).threadId
    await expect(work.run({ value: 1, wait: 50 }, { timeout: 5 })).rejects.toMatchObject({ code: 'ERR_TCH_DEADLINE' })
    expect((await work.run({ value: 5 })).threadId).toBe(first)
  })

  it('takes a function by its name and moves buffers', async () => {
    const worker = workerStage<(buffer: ArrayBuffer) => number>(file('stage.mjs'), { export: 'bytes', threads: 1, transfer: (buffer) => [buffer] })
    await using work = pipeline().stage('bytes', worker)
    const buffer = new ArrayBuffer(1000)
    expect([await work.run(buffer), buffer.byteLength]).toEqual([1000, 0])
  })

  it.each<[string, string, string]>([
    ['a function that is not there', 'stage.mjs', 'nothing'], ['a module that cannot be loaded', 'broken.mjs', 'default'], ['a file that is not there', 'none.mjs', 'default'],
  ])('fails a request for %s, again and again', async (_, name, exported) => {
    await using work = pipeline().stage('a', { worker: file(name), export: exported, threads: 1 })
    for (let at = 0; at < 3; at++) await expect(work.run(1)).rejects.toThrow(/exports no function|cannot be loaded|Cannot find module/)
  })
})
