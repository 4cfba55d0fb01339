import { describe, expect, it } from 'vitest'
import { torch, type Tensor } from '../../lib/index.js'
import { codeOf, values } from './expectations.js'

const leaf = (data: number[]): Tensor => torch.tensor(data, { dtype: 'float64', requiresGrad: true })

describe('registerHook', () => {
  it('sees gradients and replaces them, in the order of registration, until it is removed', () => {
    const x = leaf([1, 2])
    const y = x.mul(2)
    const seen: unknown[] = []
    y.registerHook((g) => { seen.push(['first', values(g)]); return g.mul(10) })
    const second = y.registerHook((g) => { seen.push(['second', values(g)]) })
    x.registerHook((g) => { seen.push(['leaf', values(g)]); return null })
    y.sum().backward({ retainGraph: true })
    expect(seen).toEqual([['first', [1, 1]], ['second', [10, 10]], ['leaf', [20, 20]]])
    expect(values(x.grad)).toEqual([20, 20])
    second.remove()
    second.remove()
    seen.length = 0
    y.sum().backward()
    expect(seen.map((each) => (each as string[])[0])).toEqual(['first', 'leaf'])
  })

  it('is seen by autograd.grad, and runs recorded when the graph of the gradient is', () => {
    const x = leaf([3])
    const modes: boolean[] = []
    x.registerHook((g) => { modes.push(torch.isGradEnabled()); return g.mul(x) })
    const [first] = torch.autograd.grad(x.pow(2).sum(), x, { createGraph: true })
    expect(values(first!)).toEqual([18])
    // (2x · x)' · x, the hook again
    expect(values(torch.autograd.grad(first!.sum(), x)[0]!)).toEqual([36])
    expect(modes).toEqual([true, false])
  })

  it('gives what it throws as it is, and leaves everything usable', () => {
    const x = leaf([1])
    const mine = new RangeError('mine')
    const handle = x.registerHook(() => { throw mine })
    let caught: unknown
    try { x.pow(2).sum().backward() } catch (error) { caught = error }
    expect(caught).toBe(mine)
    expect((caught as Error).stack).toContain('hooks.test')
    expect(x.grad).toBeNull()
    handle.remove()
    x.pow(2).sum().backward()
    expect(values(x.grad)).toEqual([2])
  })

  it('may run operators, other backward passes, scopes and modes', () => {
    const x = leaf([1, 2])
    const w = leaf([5])
    x.registerHook((g) => torch.scope(() => {
      // Hooks run in the grad mode of the pass: off, unless its graph is made.
      torch.enableGrad(() => w.mul(3).sum().backward())
      torch.autocast({}, () => torch.ones([2, 2]).matmul(torch.ones([2, 2])))
      return torch.noGrad(() => g.add(1))
    }))
    const y = x.mul(2).sum()
    y.backward()
    expect([values(x.grad), values(w.grad)]).toEqual([[3, 3], [3]])
    expect(torch.isGradEnabled()).toBe(true)
    expect(torch.ones([2, 2]).matmul(torch.ones([2, 2])).dtype).toBe('float32')
  })

  it('may grow the argument stack and free tensors that take part', () => {
    const x = leaf([1, 2])
    const y = x.mul(2)
    const z = y.exp()
    z.registerHook(() => {
      torch.ones([1]).repeat(Array<number>(6000).fill(1).slice(0, 60))
      torch.cat(Array.from({ length: 9000 }, () => torch.ones([1])))
      y.dispose()
      z.dispose()
    })
    z.sum().backward()
    expect(values(x.grad)).toEqual([Number((2 * Math.exp(2)).toPrecision(6)), Number((2 * Math.exp(4)).toPrecision(6))])
  })

  it('follows a tensor that is written in place, as in PyTorch', () => {
    const x = leaf([1])
    const y = x.mul(2)
    const seen: unknown[] = []
    y.registerHook((g) => { seen.push(values(g)) })
    y.mul_(5)
    y.sum().backward()
    // Registered before the change: it sees the gradient of the value that was there then.
    expect(seen).toEqual([[5]])
  })

  it('refuses wrong answers and wrong tensors', () => {
    const run = (hook: (g: Tensor) => unknown): string => {
      const x = leaf([1, 2])
      x.registerHook(hook as never)
      return codeOf(() => x.sum().backward())
    }
    expect(run(() => 1)).toBe('ERR_TCH_TYPE')
    expect(run(() => Promise.resolve())).toBe('ERR_TCH_TYPE')
    expect(run(() => torch.ones([3], { dtype: 'float64' }))).toBe('ERR_TCH_SHAPE')
    expect(run((g) => g.to('float32'))).toBe('ERR_TCH_TYPE')
    expect(run((g) => { g.dispose(); return g })).toBe('ERR_TCH_DISPOSED')
    expect(codeOf(() => torch.ones([1]).registerHook(() => {}))).toBe('ERR_TCH_NO_GRAD')
    expect(codeOf(() => leaf([1]).registerHook('no' as never))).toBe('ERR_TCH_TYPE')
  })
})

describe('registerPostAccumulateGradHook', () => {
  it('is told after the gradient is there, with the very tensor', () => {
    const x = leaf([1, 2])
    const seen: unknown[] = []
    x.registerPostAccumulateGradHook((parameter) => {
      seen.push(parameter === x, values(parameter.grad))
      torch.noGrad(() => parameter.sub_(parameter.grad!))
      parameter.grad = null
    })
    x.pow(2).sum().backward()
    expect(seen).toEqual([true, [2, 4]])
    expect([values(x), x.grad]).toEqual([[-1, -2], null])
    expect(codeOf(() => x.mul(2).registerPostAccumulateGradHook(() => {}))).toBe('ERR_TCH_NOT_LEAF')
  })
})

describe('hooks on nodes', () => {
  it('see and replace gradients before and after the node', () => {
    const [x, y] = [leaf([2]), leaf([3])]
    const z = x.mul(y)
    const seen: unknown[] = []
    z.gradFn!.registerPrehook(([g]) => { seen.push(values(g!)); return [g!.mul(2)] })
    const handle = z.gradFn!.registerHook((inputs, outputs) => {
      seen.push(inputs.map(values), outputs.map(values))
      return [inputs[0]!, inputs[1]!.add(1)]
    })
    z.sum().backward({ retainGraph: true })
    expect(seen).toEqual([[1], [[6], [4]], [[2]]])
    expect([values(x.grad), values(y.grad)]).toEqual([[6], [5]])
    handle.remove()
    z.sum().backward()
    expect([values(x.grad), values(y.grad)]).toEqual([[12], [9]])
  })

  it('refuse a wrong number of gradients', () => {
    const x = leaf([2])
    const z = x.mul(x)
    z.gradFn!.registerHook(() => [])
    expect(codeOf(() => z.sum().backward())).toBe('ERR_TCH_GRADIENT')
  })
})

describe('modes around callbacks', () => {
  it('are those of the caller again, whatever the callback did', () => {
    const x = leaf([1])
    const inPlace = (): string => codeOf(() => torch.noGrad(() => x.add_(0)))
    x.registerHook((g) => g.mul(2))
    x.mul(2).sum().backward()
    expect(inPlace()).toBe('no error')
    expect(codeOf(() => x.add_(0))).toBe('ERR_TCH_INPLACE')
    torch.noGrad(() => torch.autograd.grad(torch.enableGrad(() => x.mul(2).sum()), x, { createGraph: true }))
    expect(inPlace()).toBe('no error')
    expect(x.mul(2).requiresGrad).toBe(true)
    torch.inferenceMode(() => torch.ones([1]))
    x.mul(2).sum().backward()
    expect(x.mul(2).requiresGrad).toBe(true)
  })
})
