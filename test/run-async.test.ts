import { AsyncLocalStorage } from 'node:async_hooks'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Executor, Module, torch, TorchError, type Tensor } from '../lib/index.js'
import { liveTensors } from './lifetime/live.js'

torch.setNumThreads(1)
const models = join(import.meta.dirname, 'fixtures', 'models')
const linear = Module.load(join(models, 'linear_relu.pt'))
const F = torch.nn.functional

const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(() => undefined, (reason: unknown) => reason)
  expect(error).toBeInstanceOf(TorchError)
  return (error as TorchError).code
}

describe('torch.runAsync', () => {
  it('gives what the same chain gives on this thread', async () => {
    torch.manualSeed(1)
    const x = torch.randn([2, 3, 8, 8])
    const weight = torch.randn([4, 3, 3, 3])
    const chain = () => {
      const y = F.conv2d(x.mul(2).add(1), weight, { padding: 1 }).relu()
      const [values, indices] = torch.max(y.flatten(1), 1)
      return { mean: y.mean([2, 3]), values, indices, joined: torch.cat([y, y.neg()], 1).softmax(1), scaled: y.add(1, { alpha: 3 }).to('float64') }
    }
    const expected = chain()
    const got = await torch.runAsync(chain)
    for (const name of Object.keys(expected) as (keyof typeof expected)[]) {
      expect(got[name].dtype).toBe(expected[name].dtype)
      expect(torch.equal(got[name], expected[name]), name).toBe(true)
    }
  })

  it('runs models in the chain', async () => {
    const x = torch.ones([2, 4])
    const scores = await torch.runAsync(() => (linear.forward(x.mul(0.5)) as Tensor).softmax(-1))
    expect(torch.allclose(scores, (linear.forward(x.mul(0.5)) as Tensor).softmax(-1))).toBe(true)
  })

  it('writes in place, also to tensors made outside', async () => {
    const total = torch.zeros([2])
    const sum = await torch.runAsync(() => {
      const y = torch.ones([2]).mul(3)
      y.add_(1)
      total.add_(y)
      return y.sum()
    })
    expect([sum.item(), total.toArray()]).toEqual([8, [4, 4]])
  })

  it('computes gradients on the thread', async () => {
    const w = torch.tensor([1.5, -2.5], { requiresGrad: true })
    await torch.runAsync(() => { w.mul(w).sum().backward() })
    expect(w.grad!.toArray()).toEqual([3, -5])
  })

  it('keeps the modes of each call', async () => {
    const w = torch.ones([3, 3], { requiresGrad: true })
    const [graph, none, narrow] = await torch.runAsync(() => [w.mul(2), torch.noGrad(() => w.mul(2)), torch.autocast({ dtype: 'bfloat16' }, () => w.matmul(w))] as const)
    expect([graph.requiresGrad, none.requiresGrad, narrow.dtype]).toEqual([true, false, 'bfloat16'])
    expect((await torch.inferenceMode(() => torch.runAsync(() => w.mul(2)))).isInference()).toBe(true)
  })

  it('runs on the executor that is asked for, in its modes', async () => {
    const executor = new Executor({ threads: 1, inferenceMode: true, autocast: 'bfloat16' })
    const w = torch.ones([2, 2], { requiresGrad: true })
    const y = await torch.runAsync(() => w.matmul(w), { executor })
    expect([y.dtype, y.isInference(), executor.stats().done]).toEqual(['bfloat16', true, 1])
    await executor.close()
    expect(await codeOf(torch.runAsync(() => w.add(1), { executor }))).toBe('ERR_TCH_DISPOSED')
    expect(await torch.runAsync(() => w.add(1)).then((result) => result.dtype)).toBe('float32')
  })

  it('lets pending tensors be passed on, not looked at', async () => {
    const seen: string[] = []
    const look = (body: () => unknown): void => {
      try {
        body()
        seen.push('a value')
      } catch (error) {
        seen.push((error as TorchError).code)
      }
    }
    await torch.runAsync(() => {
      const y = torch.ones([2]).add(1)
      look(() => y.shape)
      look(() => y.item())
      look(() => y.toArray())
      look(() => y.dtype)
      look(() => String(y))
      return [y.sum()]
    })
    expect(seen).toEqual(Array(5).fill('ERR_TCH_PENDING'))
  })

  it('refuses what has no known results, asynchronous functions and nesting', async () => {
    const x = torch.arange(6)
    expect(await codeOf(torch.runAsync(() => x.split(2)))).toBe('ERR_TCH_UNSUPPORTED')
    expect(await codeOf(torch.runAsync(() => torch.equal(x, x)))).toBe('ERR_TCH_UNSUPPORTED')
    expect(await codeOf(torch.runAsync(async () => x.add(1)))).toBe('ERR_TCH_TYPE')
    expect(await codeOf(torch.runAsync(5 as never))).toBe('ERR_TCH_TYPE')
    expect(await codeOf(torch.runAsync(() => x, { prio: 1 } as never))).toBe('ERR_TCH_UNKNOWN_ARGUMENT')
    const inner: Promise<string>[] = []
    await torch.runAsync(() => {
      inner.push(codeOf(torch.runAsync(() => x)), codeOf(linear.forwardAsync(torch.ones([1, 4]).add(1)) as Promise<unknown>))
    })
    expect(await Promise.all(inner)).toEqual(['ERR_TCH_INVALID_ARGUMENT', 'ERR_TCH_PENDING'])
    expect((await torch.runAsync(() => x.add(1))).toArray()).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('rejects with the error of the operator that fails, and of the function itself', async () => {
    const x = torch.ones([2, 3])
    const live = liveTensors()
    expect(await codeOf(torch.runAsync(() => x.add(1).matmul(x)))).toBe('ERR_TCH_TORCH')
    await expect(torch.runAsync(() => { throw new RangeError('mine') })).rejects.toThrow(new RangeError('mine'))
    expect(liveTensors()).toBeLessThanOrEqual(live)
  })

  it('frees everything but what was returned, aborted chains too', async () => {
    const x = torch.ones([100])
    const live = liveTensors()
    const results = await torch.runAsync(() => {
      let y = x
      for (let i = 0; i < 50; i++) y = y.add(1)
      return [y, y]
    })
    expect(results[0]).toBe(results[1])
    expect([liveTensors(), results[0]!.sum().item()]).toEqual([live + 1, 5100])
    results[0]!.dispose()
    const aborted = AbortSignal.abort()
    expect(await codeOf(torch.runAsync(() => x.add(1), { signal: aborted }))).toBe('ERR_TCH_ABORTED')
    expect(await codeOf(torch.scope(() => torch.runAsync(() => x.add(1), { signal: aborted })))).toBe('ERR_TCH_ABORTED')
    const scoped = await torch.scope(async () => (await torch.runAsync(() => x.add(1))).sum().item())
    expect([scoped, liveTensors()]).toEqual([200, live])
  })

  it('holds AsyncLocalStorage', async () => {
    const storage = new AsyncLocalStorage<number>()
    const x = torch.ones([2])
    expect(await Promise.all([1, 2, 3].map((i) => storage.run(i, () => torch.runAsync(() => x.add(i)).then((y) => [storage.getStore(), y.sum().item()]))))).toEqual([[1, 4], [2, 6], [3, 8]])
  })
})
