import { mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { Executor, Module, PackagedModule, torch, TorchError, type Tensor } from '../../lib/index.js'
import { liveTensors } from '../lifetime/live.js'
import { counters, start } from '../lifetime/program.js'
import { altered, bytes, load, packages, path, scratch } from './package.js'

torch.setNumThreads(1)

// Unpacked files go where this file can see that they are gone again.
const temporary = mkdtempSync(join(scratch, 'tmp-'))
beforeAll(() => { process.env['TMPDIR'] = temporary })

describe.skipIf(packages === undefined)('an AOTInductor package', () => {
  const mlp = packages === undefined ? undefined! : load('mlp')

  describe('runs off the main thread', () => {
    it('many calls at once, each with exactly its own result', async () => {
      await using executor = new Executor({ threads: 4, intraOpThreads: 1 })
      const model = load('mlp', { runners: 4 })
      expect(model.runners).toBe(4)
      torch.manualSeed(5)
      const inputs = Array.from({ length: 400 }, (_, i) => torch.randn([1 + (i % 64), 8]))
      const results = (await Promise.all(inputs.map((x) => model.forwardAsync(x, { executor })))) as Tensor[]
      expect(results.map(bytes)).toEqual(inputs.map((x) => bytes(mlp.forward(x) as Tensor)))
    })

    it('with more threads than runners', async () => {
      await using executor = new Executor({ threads: 4 })
      const model = load('mlp', { runners: 1 })
      const x = torch.ones([2, 8])
      const results = (await Promise.all(Array.from({ length: 100 }, () => model.forwardAsync({ x, executor })))) as Tensor[]
      expect(new Set(results.map(bytes))).toEqual(new Set([bytes(mlp.forward(x) as Tensor)]))
    })

    it('and rejects with the errors of a call, without leaving tensors', async () => {
      const rejected = async (x: Tensor, options: object): Promise<TorchError> => {
        const outcome: unknown = await mlp.forwardAsync(x, options).catch((error: unknown) => error)
        x.dispose()
        return outcome as TorchError
      }
      const before = liveTensors()
      for (let i = 0; i < 20; i++) {
        expect(await rejected(torch.ones([2, 9]), {})).toMatchObject({ code: 'ERR_TCH_SHAPE', op: 'forward' })
        expect(await rejected(torch.ones([2, 8]), { signal: 3 })).toMatchObject({ code: 'ERR_TCH_TYPE' })
        expect(await rejected(torch.ones([8, 2]).t(), { signal: AbortSignal.abort() })).toMatchObject({ code: 'ERR_TCH_ABORTED' })
      }
      expect(liveTensors()).toBe(before)
    })

    it('until a signal or a time-out ends what waits', async () => {
      await using executor = new Executor({ threads: 1 })
      const x = torch.ones([64, 8])
      const abort = new AbortController()
      const busy = Array.from({ length: 50 }, () => mlp.forwardAsync(x, { executor }))
      const aborted = mlp.forwardAsync(x, { executor, signal: abort.signal })
      const late = mlp.forwardAsync(x, { executor, timeout: 0, priority: -1 })
      abort.abort()
      await expect(aborted).rejects.toMatchObject({ code: 'ERR_TCH_ABORTED' })
      await expect(late).rejects.toMatchObject({ code: 'ERR_TCH_DEADLINE' })
      await Promise.all(busy)
    })

    it('to the end, though it is disposed in the middle', async () => {
      const model = load('mlp')
      const x = torch.ones([3, 8])
      const pending = Array.from({ length: 20 }, () => model.forwardAsync(x) as Promise<Tensor>)
      model.dispose()
      expect(new Set((await Promise.all(pending)).map(bytes))).toEqual(new Set([bytes(mlp.forward(x) as Tensor)]))
      await expect(model.forwardAsync(x)).rejects.toMatchObject({ code: 'ERR_TCH_DISPOSED' })
    })
  })

  it('is loaded off the main thread, and not when it is aborted or late', async () => {
    const x = torch.ones([2, 8])
    const wanted = bytes(mlp.forward(x) as Tensor)
    for (const source of [path('mlp'), new Uint8Array(readFileSync(path('mlp')))]) {
      const loaded = await Module.loadAsync<PackagedModule>(source, { runners: 2 })
      expect([loaded, loaded.runners, bytes(loaded.forward(x) as Tensor)]).toEqual([expect.any(PackagedModule), 2, wanted])
    }
    const abort = new AbortController()
    const aborted = Module.loadAsync(path('mlp'), { signal: abort.signal })
    abort.abort()
    await expect(aborted).rejects.toMatchObject({ code: 'ERR_TCH_ABORTED' })
    await expect(Module.loadAsync(path('mlp'), { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'ERR_TCH_ABORTED' })
    await expect(Module.loadAsync(path('several'))).rejects.toMatchObject({ code: 'ERR_TCH_MODEL_LOAD', file: path('several') })
    await expect(Module.loadAsync(path('mlp'), { priority: 'high' as never })).rejects.toMatchObject({ code: 'ERR_TCH_OUT_OF_RANGE' })
    const broken = await altered('mlp', (entry, content) => (entry.endsWith('.so') ? 'no library' : content))
    await expect(Module.loadAsync(broken)).rejects.toMatchObject({ code: 'ERR_TCH_MODEL_LOAD', file: broken, message: expect.stringContaining('cannot be opened: it is damaged') })
    const executor = new Executor({ threads: 1 })
    await executor.close()
    await expect(Module.loadAsync(path('mlp'), { executor })).rejects.toMatchObject({ code: 'ERR_TCH_DISPOSED' })
    expect(readdirSync(temporary).filter((name) => name.startsWith('tch-node'))).toEqual([])
  })

  it('leaves no file behind, and 100 loads map its code once', async () => {
    const mapped = () => new Set(readFileSync('/proc/self/maps', 'utf8').split('\n').filter((line) => line.includes('mlp') || /tch-node-package-.*wrapper/.test(line)).map((line) => line.split(/\s+/)[5])).size
    const x = torch.ones([1, 8])
    const once = (file: string) => { const model = Module.load<PackagedModule>(file); (model.forward(x) as Tensor).dispose(); model.dispose() }
    once(path('mlp'))
    const before = process.platform === 'linux' ? mapped() : 0
    for (let i = 0; i < 100; i++) once(path('mlp'))
    expect(readdirSync(temporary).filter((name) => name.startsWith('tch-node'))).toEqual([])
    if (process.platform !== 'linux') return
    expect(mapped()).toBe(before)
    // What the measure sees: other code comes beside it.
    once(await altered('mlp', (entry, content) => (entry.endsWith('.so') ? Buffer.concat([content, Buffer.alloc(16)]) : content)))
    expect(mapped()).toBe(before + 1)
  })

  it('runs in Workers, which may end in the middle', async () => {
    expect(await counters('packages.mjs', ['workers', path('mlp')])).toEqual({ equal: true, after: true })
  })

  it('lets the process end in the middle, and nothing stays', async () => {
    expect(await start('packages.mjs', ['exit', path('mlp')])).toMatchObject({ status: 7, signal: null, stderr: '' })
    expect(readdirSync(temporary).filter((name) => name.startsWith('tch-node'))).toEqual([])
  })
})
