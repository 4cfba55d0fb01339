import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { Executor, Module, torch, TorchError, type Tensor } from '../lib/index.js'

torch.setNumThreads(1)
const models = join(import.meta.dirname, 'fixtures', 'models')
const folder = mkdtempSync(join(tmpdir(), 'tch-node-async-'))
const square = torch.ones([96, 96]).div(96)
const x = torch.ones([1, 4])

afterAll(() => rmSync(folder, { recursive: true }))

const errorOf = async (promise: Promise<unknown>): Promise<TorchError> => {
  const error = await promise.then(() => undefined, (reason: unknown) => reason)
  expect(error).toBeInstanceOf(TorchError)
  return error as TorchError
}

describe('Module.loadAsync', () => {
  it('gives what Module.load gives, from a path, a URL and bytes', async () => {
    const path = join(models, 'linear_relu.pt')
    const want = (Module.load(path).forward(x) as Tensor).toArray()
    const loaded = await Promise.all([path, new URL(`file://${path}`), readFileSync(path)].map((source) => Module.loadAsync(source)))
    expect(loaded.map((model) => (model.forward(x) as Tensor).toArray())).toEqual([want, want, want])
    expect(loaded.map((model) => model.file)).toEqual([path, path, null])
  })

  it('takes the options of both', async () => {
    const executor = new Executor({ threads: 1 })
    const path = join(folder, 'extra.pt')
    Module.load(join(models, 'linear_relu.pt')).save(path, { extraFiles: { 'labels.txt': 'a\nb' } })
    const model = await Module.loadAsync(path, { dtype: 'float64', mode: 'train', extraFiles: ['labels.txt'], executor })
    expect([model.parameters()[0]!.dtype, model.training, model.extraFiles]).toEqual(['float64', true, { 'labels.txt': 'a\nb' }])
    expect(executor.stats().done).toBe(1)
    await executor.close()
  })

  it('rejects with what the file is', async () => {
    expect(await errorOf(Module.loadAsync(join(models, 'truncated.pt')))).toMatchObject({ code: 'ERR_TCH_MODEL_LOAD', file: join(models, 'truncated.pt') })
    expect(await errorOf(Module.loadAsync(join(models, 'absent.pt')))).toMatchObject({ code: 'ERR_TCH_MODEL_LOAD' })
    expect(await errorOf(Module.loadAsync(5 as never))).toMatchObject({ code: 'ERR_TCH_TYPE' })
    expect(await errorOf(Module.loadAsync(join(models, 'slow.pt'), { fast: true } as never))).toMatchObject({ code: 'ERR_TCH_UNKNOWN_ARGUMENT' })
    expect(await errorOf(Module.loadAsync(join(models, 'slow.pt'), { signal: AbortSignal.abort() }))).toMatchObject({ code: 'ERR_TCH_ABORTED' })
  })

  it('drops a load that is late, and frees one that is no longer wanted', async () => {
    const executor = new Executor({ threads: 1 })
    const slow = Module.load(join(models, 'slow.pt'))
    const busy = slow.forwardAsync(square, { rounds: 2000, executor })
    expect(await errorOf(Module.loadAsync(join(models, 'slow.pt'), { executor, timeout: 1 }))).toMatchObject({ code: 'ERR_TCH_DEADLINE' })
    await busy
    const control = new AbortController()
    const loading = errorOf(Module.loadAsync(join(models, 'slow.pt'), { executor, signal: control.signal }))
    control.abort()
    expect(await loading).toMatchObject({ code: 'ERR_TCH_ABORTED' })
    await executor.close()
  })
})

describe('saveAsync and toBytesAsync', () => {
  it('write what save and toBytes write', async () => {
    const model = Module.load(join(models, 'linear_relu.pt'))
    const path = join(folder, 'saved.pt')
    await model.saveAsync(path, { extraFiles: { note: 'hello' } })
    const want = (model.forward(x) as Tensor).toArray()
    const again = Module.load(path, { extraFiles: ['note'] })
    expect([(again.forward(x) as Tensor).toArray(), again.extraFiles]).toEqual([want, { note: 'hello' }])
    expect(Buffer.compare(await model.toBytesAsync(), model.toBytes())).toBe(0)
  })

  it('leave the old file when they fail, and nothing beside it', async () => {
    const model = Module.load(join(models, 'linear_relu.pt'))
    const path = join(folder, 'kept.pt')
    writeFileSync(path, 'old')
    expect(await errorOf(model.saveAsync(path, { signal: AbortSignal.abort() }))).toMatchObject({ code: 'ERR_TCH_ABORTED' })
    expect(await errorOf(model.saveAsync(join(folder, 'none', 'x.pt')))).toMatchObject({ code: 'ERR_TCH_FILE' })
    expect(await errorOf(model.saveAsync(path, { extraFiles: { a: 5 } } as never))).toMatchObject({ code: 'ERR_TCH_TYPE' })
    expect([readFileSync(path, 'utf8'), readdirSync(folder).filter((name) => name.startsWith('.'))]).toEqual(['old', []])
  })
})

describe('a model at work on another thread', () => {
  it('cannot be changed, and can be afterwards', async () => {
    const slow = Module.load(join(models, 'slow.pt'))
    const running = slow.forwardAsync(square, 2000)
    const attempts = [() => slow.train(), () => slow.to('float64'), () => slow.loadStateDict(new Map())]
    for (const attempt of attempts) expect(attempt).toThrow(expect.objectContaining({ code: 'ERR_TCH_BUSY' }) as never)
    slow.eval()
    await running
    for (const attempt of attempts) attempt()
  })
})

describe('the modes of an executor', () => {
  it('hold for its calls, on top of those of the caller', async () => {
    const model = Module.load(join(models, 'linear_relu.pt'))
    const plain = new Executor({ threads: 1 })
    const narrow = new Executor({ threads: 2, inferenceMode: true, autocast: { dtype: 'bfloat16' } })
    const [wide, fast] = await Promise.all([Module.load(join(models, 'linear_relu.pt')).forwardAsync(x, { executor: plain }), model.forwardAsync(x, { executor: narrow })]) as [Tensor, Tensor]
    expect([wide.requiresGrad, wide.dtype, fast.isInference(), fast.dtype]).toEqual([true, 'float32', true, 'bfloat16'])
    expect(torch.allclose(fast.float(), wide.detach(), 1e-2, 1e-2)).toBe(true)
    expect([torch.isAutocastEnabled(), torch.isInferenceModeEnabled(), torch.ones([2, 2]).matmul(torch.ones([2, 2])).dtype]).toEqual([false, false, 'float32'])
    await Promise.all([plain.close(), narrow.close()])
  })

  it('are checked', () => {
    for (const options of [{ inferenceMode: 1 }, { autocast: 'int8' }, { autocast: 5 }, { autocast: { dtype: 'float32' } }, { autocast: { device: 'mps' } }]) {
      expect(() => new Executor(options as never)).toThrow(TorchError)
    }
  })
})
