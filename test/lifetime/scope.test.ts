import { describe, expect, it } from 'vitest'
import { Tensor, torch, TorchError } from '../../lib/index.js'

// Compared with ≤: tensors that other tests dropped may be collected at any time.
const live = () => torch.memoryStats().liveTensors
const soon = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('torch.scope(fn)', () => {
  it('frees what it made and returns the value', () => {
    const before = live()
    let inside!: Tensor
    const value = torch.scope(() => {
      inside = torch.ones([3]).add(1)
      return inside.sum().item()
    })
    expect(value).toBe(6)
    expect(inside.disposed).toBe(true)
    expect(live()).toBeLessThanOrEqual(before)
  })

  it('keeps what it returns: a tensor, arrays, objects, Maps, Sets, nested and cyclic', () => {
    const result = torch.scope(() => {
      const one = (value: number) => torch.full([1], value)
      const node: Record<string, unknown> = { list: [one(1), { deep: [one(2)] }], map: new Map<unknown, unknown>([['k', one(3)]]), set: new Set([one(4)]) }
      node['self'] = node
      one(9)
      return node as { list: [Tensor, { deep: [Tensor] }]; map: Map<string, Tensor>; set: Set<Tensor> }
    })
    const values = [result.list[0], result.list[1].deep[0], result.map.get('k')!, [...result.set][0]!]
    expect(values.map((tensor) => tensor.item())).toEqual([1, 2, 3, 4])
  })

  it('does not free tensors made outside', () => {
    const outside = torch.ones([2])
    torch.scope(() => outside.add(1))
    torch.scope(() => outside)
    expect(outside.toArray()).toEqual([1, 1])
  })

  it('keep() lets tensors outlive it, nested values too', () => {
    let kept!: Tensor[]
    let dropped!: Tensor
    torch.scope((scope) => {
      dropped = torch.ones([1])
      kept = scope.keep([torch.full([1], 5), torch.full([1], 6)])
    })
    expect(kept.map((tensor) => tensor.item())).toEqual([5, 6])
    expect(dropped.disposed).toBe(true)
  })

  it('frees what it made when it throws', () => {
    const before = live()
    expect(() => torch.scope(() => {
      torch.ones([2]).add(torch.ones([3, 3, 3]))
    })).toThrow(TorchError)
    expect(() => torch.scope(() => {
      torch.ones([2])
      throw new RangeError('own')
    })).toThrow(RangeError)
    expect(live()).toBeLessThanOrEqual(before)
  })

  it('frees results of operators that return several', () => {
    const before = live()
    const input = torch.tensor([[3, 1], [2, 4]])
    torch.scope(() => {
      torch.sort(input)
      torch.chunk(input, 2)
      input.unbind()
    })
    expect(live()).toBeLessThanOrEqual(before + 1)
    input.dispose()
  })

  it('a tensor disposed inside is no trouble', () => {
    const before = live()
    torch.scope(() => torch.ones([2]).dispose())
    expect(live()).toBeLessThanOrEqual(before)
  })

  it('tensors of a disposed slot are not freed twice when the slot is used again', () => {
    const scope = torch.scope()
    torch.ones([2]).dispose()
    const later = scope.keep(torch.full([2], 3))
    scope.dispose()
    const another = torch.full([2], 4)
    expect(later.toArray()).toEqual([3, 3])
    expect(another.toArray()).toEqual([4, 4])
  })

  it('setGradEnabled and setDefaultDevice inside it hold inside it and afterwards', () => {
    try {
      torch.scope(() => {
        torch.setGradEnabled(false)
        torch.setDefaultDevice('meta')
        expect([torch.isGradEnabled(), torch.getDefaultDevice(), torch.ones([1]).device]).toEqual([false, 'meta', 'meta'])
        torch.enableGrad(() => {
          torch.setGradEnabled(false)
          expect(torch.isGradEnabled()).toBe(true)
        })
      })
      expect([torch.isGradEnabled(), torch.getDefaultDevice()]).toEqual([false, 'meta'])
    } finally {
      torch.setGradEnabled(true)
      torch.setDefaultDevice(null)
    }
    expect(torch.ones([1], { requiresGrad: true }).mul(2).requiresGrad).toBe(true)
  })

  it('refuses what is no function', () => {
    expect(() => torch.scope(5 as never)).toThrow(expect.objectContaining({ code: 'ERR_TCH_TYPE' }))
  })
})

describe('nested scopes', () => {
  it('a result of the inner one passes to the outer one', () => {
    let passed!: Tensor
    torch.scope(() => {
      passed = torch.scope(() => torch.ones([2]))
      expect(passed.disposed).toBe(false)
    })
    expect(passed.disposed).toBe(true)
  })

  it('what the outer one made is not freed by the inner one', () => {
    torch.scope(() => {
      const outer = torch.ones([2])
      torch.scope(() => outer.add(1))
      expect(outer.toArray()).toEqual([1, 1])
    })
  })

  it('returns through many levels', () => {
    const deep = (level: number): Tensor => torch.scope(() => (level === 0 ? torch.full([1], 42) : deep(level - 1)))
    const before = live()
    expect(deep(50).item()).toBe(42)
    expect(live()).toBeLessThanOrEqual(before + 1)
  })

  it('with more tensors than a scope holds itself', () => {
    const before = live()
    const made: Tensor[] = []
    const [first, last] = torch.scope(() => {
      const inner = torch.scope(() => {
        for (let i = 0; i < 5000; i++) made.push(torch.full([1], i))
        return [made[0]!, made[4999]!]
      })
      expect(inner.map((tensor) => tensor.item())).toEqual([0, 4999])
      expect(made.filter((tensor) => !tensor.disposed)).toHaveLength(2)
      return inner
    }) as [Tensor, Tensor]
    expect([first.item(), last.item()]).toEqual([0, 4999])
    expect(live()).toBeLessThanOrEqual(before + 2)
  })

  it('a result that the inner one only tracked is freed with the outer one', () => {
    let result!: Tensor
    const before = live()
    torch.scope(() => {
      result = torch.scope(() => {
        for (let i = 0; i < 1500; i++) torch.ones([1])
        return torch.full([1], 8)
      })
      expect(result.item()).toBe(8)
    })
    expect(result.disposed).toBe(true)
    expect(() => result.numel()).toThrow(expect.objectContaining({ code: 'ERR_TCH_DISPOSED' }))
    expect(live()).toBeLessThanOrEqual(before)
  })
})

describe('using torch.scope()', () => {
  it('frees at the end of the block', () => {
    const before = live()
    let inside: Tensor
    {
      using scope = torch.scope()
      inside = torch.ones([2])
      expect(scope).toBeDefined()
      expect(live()).toBeLessThanOrEqual(before + 1)
    }
    expect(inside.disposed).toBe(true)
    expect(live()).toBeLessThanOrEqual(before)
  })

  it('may be ended twice, and then owns nothing', () => {
    const scope = torch.scope()
    torch.ones([2])
    scope.dispose()
    const after = torch.ones([2])
    scope.dispose()
    scope[Symbol.dispose]()
    expect(after.toArray()).toEqual([1, 1])
  })

  it('nested ones may end in the wrong order', () => {
    const before = live()
    const outer = torch.scope()
    const made = torch.ones([1])
    const inner = torch.scope()
    const deeper = torch.ones([1])
    outer.dispose()
    expect([made.disposed, deeper.disposed]).toEqual([true, false])
    const late = torch.ones([1])
    inner.dispose()
    expect([deeper.disposed, late.disposed]).toEqual([true, true])
    expect(live()).toBeLessThanOrEqual(before)
    const free = torch.ones([1])
    expect(free.item()).toBe(1)
  })

  it('in ten interleaved tasks frees each task\'s own', async () => {
    const task = async (number: number): Promise<number> => {
      let sum = 0
      for (let turn = 0; turn < 20; turn++) {
        using scope = torch.scope()
        const own = torch.full([2], number)
        await soon()
        const more = own.add(turn)
        if (turn % number === 0) await soon()
        sum += more.sum().item()
        expect([own.disposed, more.disposed, scope === undefined]).toEqual([false, false, false])
      }
      return sum
    }
    const before = live()
    const sums = await Promise.all(Array.from({ length: 10 }, (_, i) => task(i + 1)))
    expect(sums).toEqual(Array.from({ length: 10 }, (_, i) => 2 * (20 * (i + 1) + 190)))
    expect(live()).toBeLessThanOrEqual(before)
  })
})

describe('async scopes', () => {
  it('live until their promise settles', async () => {
    const before = live()
    let inside!: Tensor
    const value = await torch.scope(async () => {
      inside = torch.full([2], 2)
      await soon()
      return inside.add(1)
    })
    expect(inside.disposed).toBe(true)
    expect(value.toArray()).toEqual([3, 3])
    expect(live()).toBeLessThanOrEqual(before + 1)
  })

  it('free what they made when they reject', async () => {
    const before = live()
    await expect(torch.scope(async () => {
      torch.ones([2])
      await soon()
      torch.ones([2])
      throw new RangeError('late')
    })).rejects.toThrow(RangeError)
    expect(live()).toBeLessThanOrEqual(before)
  })

  it('do not own what other tasks make meanwhile', async () => {
    const foreign: Tensor[] = []
    const scoped = torch.scope(async () => {
      await soon()
      torch.ones([1])
      await soon()
    })
    foreign.push(torch.full([1], 1))
    await soon()
    foreign.push(torch.full([1], 2))
    await scoped
    expect(foreign.map((tensor) => tensor.item())).toEqual([1, 2])
  })

  it('own what timers inside them make while they last, and nothing afterwards', async () => {
    let during!: Tensor
    let later!: Promise<Tensor>
    await torch.scope(async () => {
      await new Promise<void>((resolve) => setTimeout(() => { during = torch.ones([1]); resolve() }, 1))
      later = new Promise((resolve) => setTimeout(() => resolve(torch.full([1], 3)), 20))
    })
    expect(during.disposed).toBe(true)
    expect((await later).item()).toBe(3)
  })

  it('take any thenable', async () => {
    let inside!: Tensor
    const thenable = { then: (done: (value: number) => void) => { setTimeout(() => done(5), 1) } }
    const result = torch.scope(() => {
      inside = torch.ones([1])
      return thenable
    }) as unknown as Promise<number>
    expect(await result).toBe(5)
    expect(inside.disposed).toBe(true)
  })
})
