import { describe, expect, it } from 'vitest'
import { torch } from '../lib/index.js'

const soon = () => new Promise<void>((resolve) => setImmediate(resolve))
const later = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
const leaf = () => torch.ones([2], { requiresGrad: true })

/** What libtorch itself does now, not what the context says. */
const records = () => leaf().mul(2).requiresGrad
const narrows = () => torch.ones([2, 2]).matmul(torch.ones([2, 2])).dtype
const isInference = () => { const x = torch.ones([1]); try { x.requiresGrad_(); return false } catch { return true } }

describe('modes', () => {
  it('noGrad and enableGrad nest', () => {
    expect(records()).toBe(true)
    torch.noGrad(() => {
      expect([torch.isGradEnabled(), records()]).toEqual([false, false])
      torch.enableGrad(() => expect([torch.isGradEnabled(), records()]).toEqual([true, true]))
      expect(records()).toBe(false)
    })
    expect([torch.isGradEnabled(), records()]).toEqual([true, true])
  })

  it('inferenceMode', () => {
    const outside = torch.ones([2])
    torch.inferenceMode(() => {
      expect(torch.isInferenceModeEnabled()).toBe(true)
      expect([records(), outside.add(1).requiresGrad]).toEqual([false, false])
    })
    expect([torch.isInferenceModeEnabled(), records()]).toEqual([false, true])
    const made = torch.inferenceMode(() => torch.ones([2]))
    expect(() => made.add_(1).requiresGrad_()).toThrow(expect.objectContaining({ code: expect.stringMatching(/ERR_TCH/) as unknown }))
    expect(isInference()).toBe(false)
  })

  it('autocast', () => {
    expect(narrows()).toBe('float32')
    torch.autocast({}, () => {
      expect([torch.isAutocastEnabled(), narrows()]).toEqual([true, 'bfloat16'])
      torch.autocast({ enabled: false }, () => expect(narrows()).toBe('float32'))
      torch.autocast({ dtype: 'float16' }, () => expect(narrows()).toBe('float16'))
      expect(narrows()).toBe('bfloat16')
    })
    expect([torch.isAutocastEnabled(), narrows()]).toEqual([false, 'float32'])
  })

  it('give back what their body returns', async () => {
    expect(torch.noGrad(() => 5)).toBe(5)
    expect(await torch.noGrad(async () => 6)).toBe(6)
    expect(torch.withDevice('meta', () => torch.ones([1]).device)).toBe('meta')
  })

  it('end when their body throws', async () => {
    for (const mode of [torch.noGrad, torch.inferenceMode, (body: () => unknown) => torch.autocast({}, body), (body: () => unknown) => torch.withDevice('meta', body)]) {
      expect(() => mode.call(torch, () => { throw new RangeError('own') })).toThrow(RangeError)
      await expect(mode.call(torch, async () => { await soon(); throw new RangeError('own') })).rejects.toThrow(RangeError)
      expect([records(), narrows(), torch.ones([1]).device]).toEqual([true, 'float32', 'cpu'])
    }
  })

  it('an error of an operator inside leaves the mode as it was', () => {
    torch.noGrad(() => {
      expect(() => torch.ones([2]).matmul(torch.ones([3]))).toThrow()
      expect(records()).toBe(false)
    })
    expect(records()).toBe(true)
  })
})

describe('modes and async code', () => {
  it('hold across an await, and not outside', async () => {
    const inside: boolean[] = []
    const task = torch.noGrad(async () => {
      inside.push(records())
      await soon()
      inside.push(records())
      await later(5)
      inside.push(records())
    })
    const outside = [records()]
    await soon()
    outside.push(records())
    await task
    outside.push(records())
    expect(inside).toEqual([false, false, false])
    expect(outside).toEqual([true, true, true])
  })

  it('never leak between ten interleaved tasks', async () => {
    const wrong: string[] = []
    const check = (name: string, expected: [boolean, string]) => {
      const got = [records(), narrows()]
      if (got[0] !== expected[0] || got[1] !== expected[1]) wrong.push(`${name}: ${got.join()} for ${expected.join()}`)
    }
    const bodies = [
      async (n: number) => torch.noGrad(async () => { for (let i = 0; i < 20; i++) { check(`noGrad ${n}`, [false, 'float32']); await (i % 2 === 0 ? soon() : later(n % 3)) } }),
      async (n: number) => torch.autocast({}, async () => { for (let i = 0; i < 20; i++) { check(`autocast ${n}`, [true, 'bfloat16']); await (i % 2 === 0 ? soon() : null) } }),
      async (n: number) => { for (let i = 0; i < 20; i++) { check(`plain ${n}`, [true, 'float32']); await (i % 3 === 0 ? later(1) : soon()) } },
      async (n: number) => torch.autocast({ dtype: 'float16' }, async () => { for (let i = 0; i < 10; i++) { await soon(); torch.noGrad(() => check(`both ${n}`, [false, 'float16'])); check(`half ${n}`, [true, 'float16']) } }),
      async (n: number) => torch.inferenceMode(async () => { for (let i = 0; i < 10; i++) { await soon(); check(`inference ${n}`, [false, 'float32']); if (i === 5) await later(2) } }),
    ]
    await Promise.all(Array.from({ length: 10 }, (_, n) => bodies[n % bodies.length]!(n)))
    expect(wrong).toEqual([])
  })

  it('timers and events started inside see the mode while it lasts', async () => {
    const seen: boolean[] = []
    let after!: Promise<boolean>
    await torch.noGrad(async () => {
      await new Promise<void>((resolve) => setTimeout(() => { seen.push(records()); resolve() }, 1))
      await new Promise<void>((resolve) => queueMicrotask(() => { seen.push(records()); resolve() }))
      await new Promise<void>((resolve) => process.nextTick(() => { seen.push(records()); resolve() }))
      after = later(20).then(records)
    })
    expect(seen).toEqual([false, false, false])
    expect(await after).toBe(true)
  })

  it('a promise started outside and awaited inside keeps its own mode', async () => {
    const outside = (async () => { await later(2); return records() })()
    const [inner, both] = await torch.noGrad(async () => [records(), await outside])
    expect([inner, both]).toEqual([false, true])
  })
})

describe('defaults', () => {
  it('the default dtype', () => {
    try {
      torch.setDefaultDtype('float64')
      expect([torch.tensor([0.5]).dtype, torch.zeros([1]).dtype, torch.rand([1]).dtype, torch.tensor([1]).dtype]).toEqual(['float64', 'float64', 'float64', 'int64'])
      expect(torch.tensor([{ re: 1, im: 2 }]).dtype).toBe('complex128')
    } finally {
      torch.setDefaultDtype('float32')
    }
    expect(torch.tensor([0.5]).dtype).toBe('float32')
    expect(() => torch.setDefaultDtype('int64')).toThrow(expect.objectContaining({ code: 'ERR_TCH_INVALID_ARGUMENT' }))
  })

  it('the default device is that of new tensors only', () => {
    torch.withDevice('meta', () => {
      expect([torch.ones([1]).device, torch.tensor([1]).device, torch.rand([2]).device]).toEqual(['meta', 'meta', 'meta'])
      expect(torch.ones([1], { device: 'cpu' }).device).toBe('cpu')
    })
    expect(torch.ones([1]).device).toBe('cpu')
  })

  it('threads', () => {
    const before = torch.getNumThreads()
    try {
      torch.setNumThreads(1)
      expect(torch.getNumThreads()).toBe(1)
    } finally {
      torch.setNumThreads(before)
    }
    for (const count of [0, -1, 1.5, NaN, 1e9, '2']) expect(() => torch.setNumThreads(count as number)).toThrow(expect.objectContaining({ code: 'ERR_TCH_OUT_OF_RANGE' }))
  })
})
