import { describe, expect, it } from 'vitest'
import { torch, type FunctionContext, type Tensor } from '../../lib/index.js'

class Scale extends torch.autograd.Function {
  static forward(ctx: FunctionContext, x: Tensor, factor: number): Tensor {
    const y = x.mul(factor)
    ctx['factor'] = factor
    ctx.saveForBackward(x, y)
    return y
  }
  static backward(ctx: FunctionContext, grad: Tensor): (Tensor | null)[] {
    ctx.savedTensors
    return [grad.mul(ctx['factor'] as number), null]
  }
}

/** What is alive after garbage collection and a turn of the event loop. */
async function settled(): Promise<{ tensors: number; callbacks: number }> {
  for (let i = 0; i < 4; i++) {
    globalThis.gc!()
    await new Promise((resolve) => setImmediate(resolve))
  }
  const { liveTensors, heldCallbacks } = torch.memoryStats()
  return { tensors: liveTensors, callbacks: heldCallbacks }
}

const x = torch.ones([64], { requiresGrad: true })

const uses: [string, () => void, count?: number][] = [
  ['a function written in JavaScript', () => Scale.apply(x, 2).sum().backward(), 5000],
  ['a function whose graph is dropped without backward', () => void Scale.apply(x, 2).sum()],
  ['a graph that the gradient is in itself', () => void torch.autograd.grad(Scale.apply(x, 2).pow(2).sum(), x, { createGraph: true })],
  ['hooks, removed and not', () => {
    x.registerHook((g) => g.mul(2)).remove()
    const y = x.mul(2)
    y.registerHook((g) => g)
    y.gradFn!.registerPrehook(() => {})
    y.sum().backward()
  }],
  ['hooks on saved tensors', () => torch.autograd.graph.saveOnCpu(() => x.exp().mul(x).sum()).backward()],
  ['checkpoints', () => torch.utils.checkpoint.checkpoint((t: Tensor) => t.exp().mul(t).sum(), x).backward()],
  ['checkpoints in gradients of gradients', () => {
    const [g] = torch.autograd.grad(torch.utils.checkpoint.checkpoint((t: Tensor) => t.exp().mul(t).sum(), x), x, { createGraph: true })
    torch.autograd.grad(g!.sum(), x)
  }],
  ['a callback that throws', () => {
    const y = x.mul(2)
    y.registerHook(() => { throw new Error('no') })
    try { y.sum().backward() } catch { /* expected */ }
  }],
  ['graph nodes', () => void x.mul(2).gradFn!.nextFunctions],
]

// Set by --expose-gc; vitest.config.ts does not have it: the inspector's way works in every process.
if (globalThis.gc === undefined) {
  const { setFlagsFromString } = await import('node:v8')
  const { runInNewContext } = await import('node:vm')
  setFlagsFromString('--expose-gc')
  globalThis.gc = runInNewContext('gc') as typeof globalThis.gc
}

describe('nothing is left of', () => {
  for (const [name, use, count = 800] of uses) {
    it(`${name}, with and without a scope`, async () => {
      use()
      const before = await settled()
      let most = 0
      for (let i = 0; i < count; i++) {
        use()
        most = Math.max(most, torch.memoryStats().heldCallbacks)
      }
      for (let i = 0; i < count; i++) torch.scope(() => use())
      const after = await settled()
      expect(after.callbacks).toBeLessThanOrEqual(before.callbacks)
      expect(after.tensors).toBeLessThanOrEqual(before.tensors + 2)
      // In the middle of a synchronous loop too, garbage collection keeps up.
      expect(most).toBeLessThan(count * 4)
    }, 120_000)
  }

  it('10,000 calls of a function, by the bytes that are held', async () => {
    const big = torch.ones([4096], { requiresGrad: true })
    const before = await settled()
    const bytes = torch.memoryStats().bytes
    torch.resetPeakMemoryStats()
    for (let i = 0; i < 10_000; i++) Scale.apply(big, 2).sum().backward()
    expect(torch.memoryStats().peakBytes - bytes).toBeLessThan(400 * 2 ** 20)
    const after = await settled()
    expect(after.callbacks).toBeLessThanOrEqual(before.callbacks)
    expect(torch.memoryStats().bytes - bytes).toBeLessThan(2 ** 20)
  }, 120_000)

  it('a leak, were there one: a result kept in a field of its context', async () => {
    class Leaks extends torch.autograd.Function {
      static forward(ctx: FunctionContext, t: Tensor): Tensor {
        const y = t.mul(2)
        ctx['y'] = y
        return y
      }
      static backward(_: FunctionContext, grad: Tensor): Tensor { return grad.mul(2) }
    }
    const before = await settled()
    for (let i = 0; i < 50; i++) Leaks.apply(x)
    expect((await settled()).callbacks).toBe(before.callbacks + 50)
  })
})
