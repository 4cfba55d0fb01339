import { describe, expect, it } from 'vitest'
import { torch, type Snapshot } from '../lib/index.js'

const draw = () => [torch.rand([5]).toArray(), torch.randn([20]).toArray(), torch.randperm(10).toArray(), torch.randn([1]).item()] as unknown

describe('torch.snapshot', () => {
  it('is plain JSON', () => {
    const snapshot = torch.snapshot()
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot)
    expect(snapshot).toMatchObject({ version: 1, device: 'cpu', dtype: 'float32', gradEnabled: true })
  })

  it('brings the same random numbers back, at any point of the sequence', () => {
    torch.manualSeed(3)
    for (const before of [0, 1, 7, 700]) {
      // An odd number of normal values leaves one cached in the generator.
      if (before > 0) torch.randn([before])
      const snapshot = JSON.parse(JSON.stringify(torch.snapshot())) as Snapshot
      const first = draw()
      draw()
      torch.manualSeed(1234)
      torch.restore(snapshot)
      expect(draw()).toEqual(first)
      torch.restore(snapshot)
      expect(draw()).toEqual(first)
    }
  })

  it('brings device, dtype, gradient switch, threads and seed back', () => {
    torch.manualSeed(77)
    const original = torch.snapshot()
    try {
      torch.setDefaultDtype('float64')
      torch.setDefaultDevice('meta')
      torch.setGradEnabled(false)
      torch.setNumThreads(1)
      const changed = torch.snapshot()
      expect(changed).toMatchObject({ dtype: 'float64', device: 'meta', gradEnabled: false, numThreads: 1, seed: '77' })
      torch.restore(original)
      expect(torch.snapshot()).toEqual(original)
      torch.restore(changed)
      expect(torch.snapshot()).toEqual(changed)
      expect([torch.getDefaultDtype(), torch.getDefaultDevice(), torch.isGradEnabled(), torch.getNumThreads(), torch.initialSeed()]).toEqual(['float64', 'meta', false, 1, 77n])
    } finally {
      torch.restore(original)
    }
    expect(torch.ones([1], { requiresGrad: true }).mul(2).requiresGrad).toBe(true)
    expect(torch.ones([1]).device).toBe('cpu')
  })

  it('inside a mode is that of the context, not of the mode', () => {
    expect(torch.noGrad(() => torch.snapshot()).gradEnabled).toBe(true)
    const snapshot = torch.snapshot()
    torch.noGrad(() => {
      torch.restore(snapshot)
      expect(torch.isGradEnabled()).toBe(false)
    })
    expect(torch.isGradEnabled()).toBe(true)
  })

  it('with a default device that is not the CPU', () => {
    torch.withDevice('meta', () => {
      const snapshot = torch.snapshot()
      const first = torch.rand([2], { device: 'cpu' }).toArray()
      torch.restore(snapshot)
      expect(torch.rand([2], { device: 'cpu' }).toArray()).toEqual(first)
    })
  })
})

describe('a bad snapshot', () => {
  const good = () => JSON.parse(JSON.stringify(torch.snapshot())) as Record<string, unknown>
  const state = () => Buffer.from(good()['generatorState'] as string, 'base64')

  it.each([
    ['null', () => null],
    ['text', () => 'snapshot'],
    ['a number', () => 1],
    ['an empty object', () => ({})],
    ['another version', () => ({ ...good(), version: 2 })],
    ['no device', () => ({ ...good(), device: undefined })],
    ['an unknown device', () => ({ ...good(), device: 'gpu' })],
    ['a symbol as device', () => ({ ...good(), device: Symbol('s') })],
    ['an unknown dtype', () => ({ ...good(), dtype: 'float31' })],
    ['a dtype that cannot be the default', () => ({ ...good(), dtype: 'int64' })],
    ['no gradient switch', () => ({ ...good(), gradEnabled: undefined })],
    ['a gradient switch that is text', () => ({ ...good(), gradEnabled: 'yes' })],
    ['no threads', () => ({ ...good(), numThreads: 0 })],
    ['half a thread', () => ({ ...good(), numThreads: 1.5 })],
    ['a billion threads', () => ({ ...good(), numThreads: 1e9 })],
    ['no state', () => ({ ...good(), generatorState: undefined })],
    ['a short state', () => ({ ...good(), generatorState: 'AAAA' })],
    ['a state of zeros', () => ({ ...good(), generatorState: Buffer.alloc(state().length).toString('base64') })],
    ['a state of ones', () => ({ ...good(), generatorState: Buffer.alloc(state().length, 255).toString('base64') })],
    ['a seed that is no number', () => ({ ...good(), seed: 'abc' })],
    ['no seed', () => ({ ...good(), seed: undefined })],
  ] as [string, () => unknown][])('%s is refused and changes nothing', (_name, make) => {
    torch.manualSeed(11)
    torch.rand([3])
    const before = torch.snapshot()
    const snapshot = make()
    try {
      torch.setNumThreads(1)
      expect(() => torch.restore(snapshot as Snapshot)).toThrow(expect.objectContaining({ name: 'TorchError', code: expect.stringMatching(/ERR_TCH_(INVALID_ARGUMENT|UNKNOWN_DTYPE|UNKNOWN_DEVICE|TORCH|OUT_OF_RANGE)/) as unknown }))
      expect(torch.snapshot()).toEqual({ ...before, numThreads: 1 })
    } finally {
      torch.restore(before)
    }
  })
})
