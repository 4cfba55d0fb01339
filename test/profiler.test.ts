import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { Module, Profile, torch, type ProfileOptions } from '../lib/index.js'
import { liveTensors } from './lifetime/live.js'

interface Trace { traceEvents: { name: string; ph: string; ts: number; dur: number; args?: Record<string, unknown> }[] }

const folder = mkdtempSync(join(tmpdir(), 'tch-node-profile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const linear = Module.load('test/fixtures/models/linear_relu.pt')
const slow = Module.load('test/fixtures/models/slow.pt')
const x = torch.ones([8, 4])
const forward = (): unknown => torch.noGrad(() => linear.forward(x))
torch.noGrad(() => linear.warmup([x]))

const counts = (profile: Profile<unknown>): Record<string, number> => Object.fromEntries(profile.keyAverages().map(({ name, count }) => [name, count]))

describe('torch.profiler.profile', () => {
  it('records the operators that ran, and gives the result', () => {
    const profile = torch.profiler.profile(() => torch.ones([2, 3]).add(1).sum().item())
    expect(profile).toBeInstanceOf(Profile)
    expect(profile.value).toBe(12)
    expect(profile.path).toBe(null)
    expect(counts(profile)).toMatchObject({ 'aten::ones': 1, 'aten::add': 1, 'aten::sum': 1 })
    const ones = profile.events.find(({ name }) => name === 'aten::ones')!
    const inside = profile.events.filter(({ parent }) => parent === ones)
    expect(inside.map(({ name }) => name)).toEqual(['aten::empty', 'aten::fill_'])
    expect(ones.selfDuration).toBeCloseTo(ones.duration - inside.reduce((sum, { duration }) => sum + duration, 0), 6)
    expect(ones).toMatchObject({ device: 'cpu', inputShapes: [], stack: [], memory: 0, flops: 0, parent: null })
  })

  it('sums up to all of the time, however it is sorted', () => {
    const profile = torch.profiler.profile(forward)
    const total = profile.events.filter(({ parent }) => parent === null).reduce((sum, { duration }) => sum + duration, 0)
    const averages = profile.keyAverages()
    expect(averages.reduce((sum, { selfCpuTime }) => sum + selfCpuTime, 0)).toBeCloseTo(total, 3)
    expect(averages.map(({ selfCpuTime }) => selfCpuTime)).toEqual(averages.map(({ selfCpuTime }) => selfCpuTime).sort((a, b) => b - a))
    expect(profile.keyAverages({ sortBy: 'cpuTime' })[0]!.name).toBe('forward')
  })

  it('records shapes, memory and operations when asked', () => {
    const options: ProfileOptions = { recordShapes: true, profileMemory: true, withFlops: true }
    // What dies in a collection meanwhile would be counted as memory that the operator gave back.
    liveTensors()
    const profile = torch.profiler.profile(() => torch.ones([8, 4]).mm(torch.ones([4, 16])).mm(torch.ones([16, 2])), options)
    const mm = profile.events.find(({ name }) => name === 'aten::mm')!
    expect(mm).toMatchObject({ inputShapes: [[8, 4], [4, 16]], flops: 2 * 8 * 4 * 16, memory: 8 * 16 * 4 })
    expect(profile.keyAverages({ groupByInputShape: true }).find(({ name }) => name === 'aten::mm')!.inputShapes).toEqual([[8, 4], [4, 16]])
    expect(profile.keyAverages({ groupByInputShape: true }).filter(({ name }) => name === 'aten::mm')).toHaveLength(2)
    expect(profile.keyAverages().filter(({ name }) => name === 'aten::mm')).toMatchObject([{ count: 2, inputShapes: null }])
    expect(profile.table({ groupByInputShape: true })).toMatch(/Memory.*Self memory.*Calls.*MFLOP.*Input shapes\n/)
  })

  it('prints a table like that of Python', () => {
    const lines = torch.profiler.profile(forward).table({ rowLimit: 2 }).split('\n')
    expect(lines[0]).toMatch(/^Name +Self CPU % +Self CPU +CPU total % +CPU total +CPU average +Calls$/)
    expect(lines).toHaveLength(7)
    expect(lines[2]).toMatch(/^(aten::\w+|forward) +\d+\.\d\d% +\d+\.\d{3}(us|ms|s) +\d+\.\d\d% .* \d+$/)
    expect(lines[5]).toMatch(/^Self CPU time total: \d/)
    expect(torch.profiler.profile(() => 1).table()).toContain('Self CPU time total: 0.000us')
  })

  it('records gradients', () => {
    const w = torch.ones([4, 1], { requiresGrad: true })
    expect(counts(torch.profiler.profile(() => x.mm(w).sum().backward()))).toMatchObject({ 'autograd::engine::evaluate_function: MmBackward0': 1 })
  })

  it('gives nothing and throws what the function throws, and can begin again', async () => {
    const fault = new Error('mine')
    expect(() => torch.profiler.profile(() => { throw fault })).toThrow(fault)
    await expect(torch.profiler.profile(() => Promise.reject(fault))).rejects.toBe(fault)
    expect(torch.profiler.profile(() => 5).value).toBe(5)
  })

  it.runIf(process.env['TCH_NODE_PYTHON'])('counts the operators of a model as Python does', () => {
    const script = `
import json, sys, torch
model = torch.jit.load(sys.argv[1]).eval()
x = torch.ones(8, 4)
with torch.no_grad():
    for _ in range(int(sys.argv[2])): model(x)
    with torch.profiler.profile(activities=[torch.profiler.ProfilerActivity.CPU], record_shapes=True) as profile:
        model(x)
print(json.dumps({e.key: e.count for e in profile.key_averages()}))`
    const python = JSON.parse(execFileSync(process.env['TCH_NODE_PYTHON']!, ['-c', script, resolve('test/fixtures/models/linear_relu.pt'), '6'], { encoding: 'utf8' })) as Record<string, number>
    expect(counts(torch.profiler.profile(forward, { recordShapes: true }))).toEqual(python)
  })
})

describe('asynchronous calls', () => {
  it('are recorded when they begin meanwhile, on their threads', async () => {
    const before = linear.forwardAsync(x)
    const profile = await torch.profiler.profile(async () => {
      await before
      torch.ones([1])
      return (await Promise.all([linear.forwardAsync(x), linear.forwardAsync(x)])).length
    })
    expect(profile.value).toBe(2)
    expect(counts(profile)).toMatchObject({ 'aten::linear': 2, 'aten::ones': 1 })
    const threadOf = (name: string): number[] => profile.events.filter((event) => event.name === name).map(({ thread }) => thread)
    expect(threadOf('aten::linear')).not.toContain(threadOf('aten::ones')[0])
  })

  it('that nobody waits for are waited for', async () => {
    const started: Promise<unknown>[] = []
    const profile = await torch.profiler.profile(() => {
      started.push(linear.forwardAsync(x))
      return Promise.resolve(1)
    })
    expect(counts(profile)).toMatchObject({ 'aten::linear': 1 })
    await Promise.all(started)
  })

  it('must not be left running by a function that gives no promise', async () => {
    let running: Promise<unknown> | undefined
    expect(() => torch.profiler.profile(() => { running = slow.forwardAsync(torch.ones([256, 256]), { rounds: 100 }) })).toThrow(expect.objectContaining({ code: 'ERR_TCH_BUSY', message: expect.stringMatching(/return a promise that waits for them/) as string }) as Error)
    expect(await running).toMatchObject({ shape: [256, 256] })
    const again = async (): Promise<Profile<unknown>> => {
      try {
        return torch.profiler.profile(() => 1)
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 5))
        return again()
      }
    }
    expect((await again()).value).toBe(1)
  })

  it('that are aborted in the queue hold nothing up', async () => {
    const abort = new AbortController()
    const profile = await torch.profiler.profile(async () => {
      const calls = Array.from({ length: 8 }, () => linear.forwardAsync(x, { signal: abort.signal }).catch(() => 'aborted'))
      abort.abort()
      return Promise.all(calls)
    })
    expect(profile.value).toContain('aborted')
  })
})

describe('one profile at a time', () => {
  it('in a process', async () => {
    let inner: unknown
    const outer = torch.profiler.profile(() => {
      try {
        torch.profiler.profile(() => 1)
      } catch (error) {
        inner = error
      }
      return torch.ones([1])
    })
    expect(inner).toMatchObject({ code: 'ERR_TCH_BUSY' })
    expect(counts(outer)).toMatchObject({ 'aten::ones': 1 })

    const worker = (program: string): Promise<unknown> => new Promise((done, fail) => {
      const source = `import { parentPort } from 'node:worker_threads'; import { torch } from ${JSON.stringify(pathToFileURL(resolve('dist/index.js')).href)}\n${program}`
      const made = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`))
      made.once('message', (said) => void made.terminate().then(() => done(said)))
      made.once('error', fail)
    })
    const one = "torch.profiler.profile(() => torch.ones([1])).events.length"
    expect(await torch.profiler.profile(() => worker(`try { parentPort.postMessage(${one}) } catch ({ code }) { parentPort.postMessage(code) }`))).toMatchObject({ value: 'ERR_TCH_BUSY' })
    // A Worker that is ended while it profiles gives the profiler back.
    await worker("torch.profiler.profile(() => { parentPort.postMessage('begun'); return new Promise(() => {}) })")
    expect(await worker(`parentPort.postMessage(${one})`)).toBe(3)
    expect(counts(torch.profiler.profile(() => torch.ones([1])))).toMatchObject({ 'aten::ones': 1 })
  })
})

describe('ranges', () => {
  it('have a name and what ran in them', async () => {
    const profile = torch.profiler.profile(() => torch.profiler.recordFunction('my step', () => torch.ones([2])))
    const range = profile.events.find(({ name }) => name === 'my step')!
    expect(profile.events.find(({ name }) => name === 'aten::ones')!.parent).toBe(range)
    expect(profile.value.shape).toEqual([2])
    expect(await torch.profiler.recordFunction('later', () => Promise.resolve(3))).toBe(3)
    expect(() => torch.profiler.recordFunction('bad', () => { throw new Error('mine') })).toThrow('mine')
    await expect(torch.profiler.recordFunction('worse', () => Promise.reject(new Error('mine')))).rejects.toThrow('mine')
  })
})

describe('TorchScript', () => {
  it('tells its lines and sub-modules', () => {
    const profile = torch.profiler.profile(forward, { withStack: true, withModules: true })
    const linearEvent = profile.events.find(({ name }) => name === 'aten::linear')!
    expect(linearEvent.modules.join(' ')).toMatch(/Linear/)
    expect(linearEvent.stack.join('\n')).toMatch(/linear/)
  })
})

describe('a Chrome trace', () => {
  it.each(['trace.json', 'trace.json.gz'])('is written: %s', (name) => {
    const path = join(folder, name)
    const profile = torch.profiler.profile(forward, { path: name.endsWith('.gz') ? pathToFileURL(path) : path, recordShapes: true })
    expect(profile.path).toBe(path)
    const bytes = readFileSync(path)
    const { traceEvents } = JSON.parse((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()) as Trace
    const linearEvent = traceEvents.find((event) => event.name === 'aten::linear')!
    expect(linearEvent).toMatchObject({ ph: 'X', args: { 'Input Dims': [[8, 4], [3, 4], [3]] } })
    expect(linearEvent.dur).toBeCloseTo(profile.events.find((event) => event.name === 'aten::linear')!.duration, 2)
    expect(readdirSync(folder).filter((each) => each.startsWith('.saving'))).toEqual([])
  })

  it.each<[string, () => string]>([
    ['in a folder that is not there', () => join(folder, 'no', 'trace.json')],
    ['over a directory', () => { mkdirSync(join(folder, 'directory'), { recursive: true }); return join(folder, 'directory') }],
    ['under a file', () => join(resolve('package.json'), 'trace.json')],
  ])('cannot be written %s: said before the function runs', (_name, path) => {
    let ran = false
    expect(() => torch.profiler.profile(() => { ran = true }, { path: path() })).toThrow(expect.objectContaining({ code: 'ERR_TCH_FILE' }) as Error)
    expect(ran).toBe(false)
    expect(torch.profiler.profile(() => 1).value).toBe(1)
  })

  it('leaves an older one as it was when the function throws', () => {
    const path = join(folder, 'kept.json')
    torch.profiler.profile(forward, { path })
    const before = readFileSync(path)
    expect(() => torch.profiler.profile(() => { throw new Error('mine') }, { path })).toThrow('mine')
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(existsSync(join(folder, 'kept.json.tmp'))).toBe(false)
  })
})

describe('wrong use', () => {
  const profile = torch.profiler.profile(() => 1)
  it.each<[string, () => unknown, string]>([
    ['no function', () => torch.profiler.profile(5 as never), 'ERR_TCH_TYPE'],
    ['an unknown option', () => torch.profiler.profile(() => 1, { shapes: true } as never), 'ERR_TCH_UNKNOWN_ARGUMENT'],
    ['a flag that is none', () => torch.profiler.profile(() => 1, { recordShapes: 'yes' as never }), 'ERR_TCH_TYPE'],
    ['a path that is none', () => torch.profiler.profile(() => 1, { path: 5 as never }), 'ERR_TCH_TYPE'],
    ['an unknown key', () => profile.keyAverages({ sortBy: 'name' as never }), 'ERR_TCH_INVALID_ARGUMENT'],
    ['a limit that is none', () => profile.table({ rowLimit: -1 }), 'ERR_TCH_OUT_OF_RANGE'],
    ['a range without name', () => torch.profiler.recordFunction(undefined as never, () => 1), 'ERR_TCH_TYPE'],
  ])('%s', (_name, use, code) => {
    expect(use).toThrow(expect.objectContaining({ name: 'TorchError', code }) as Error)
  })
})
