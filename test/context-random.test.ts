import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { torch } from '../lib/index.js'

type Draws = Record<'rand' | 'randDouble' | 'randn' | 'randnLong' | 'randint' | 'randperm' | 'bernoulli' | 'normal' | 'multinomial' | 'exponential' | 'uniform' | 'dropout' | 'own' | 'ownNormal', number[]> & { seed: string; initialSeed: string }

// Written by scripts/fixtures/random_numbers.py with Python's torch.
const fixture = JSON.parse(readFileSync(new URL('./fixtures/random.json', import.meta.url), 'utf8')) as { torch: string; draws: Draws[] }

describe(`random numbers of Python's torch ${fixture.torch}`, () => {
  it.each(fixture.draws.map((draws) => ({ seed: draws.seed, draws })))('after seed $seed', ({ seed, draws }) => {
    torch.manualSeed(BigInt(seed))
    expect(torch.initialSeed()).toBe(BigInt(draws.initialSeed))
    expect(torch.rand([3]).toArray()).toEqual(draws.rand)
    expect(torch.rand([20], { dtype: 'float64' }).toArray()).toEqual(draws.randDouble)
    expect(torch.randn([5]).toArray()).toEqual(draws.randn)
    expect(torch.randn([20]).toArray()).toEqual(draws.randnLong)
    expect(torch.randint(0, 1000, [6]).toArray()).toEqual(draws.randint)
    expect(torch.randperm(10).toArray()).toEqual(draws.randperm)
    expect(torch.bernoulli(torch.full([10], 0.3)).toArray()).toEqual(draws.bernoulli)
    expect(torch.normal(torch.zeros([4]), torch.full([4], 2.5 - 0.5, { dtype: 'float32' })).toArray()).toEqual(draws.normal)
    expect(torch.multinomial(torch.tensor([0.1, 0.2, 0.3, 0.4]), 3).toArray()).toEqual(draws.multinomial)
    expect(torch.empty([3]).exponential_().toArray()).toEqual(draws.exponential)
    expect(torch.empty([3]).uniform_(-1, 1).toArray()).toEqual(draws.uniform)
    expect(torch.dropout(torch.ones([8]), 0.5, true).toArray()).toEqual(draws.dropout)
    const generator = torch.generator().manualSeed(BigInt(seed))
    expect(torch.rand([3], { generator }).toArray()).toEqual(draws.own)
    expect(torch.randn([3], { generator }).toArray()).toEqual(draws.ownNormal)
  })

  it('numbers and bigints are the same seed', () => {
    torch.manualSeed(42)
    const first = torch.rand([2]).toArray()
    torch.manualSeed(42n)
    expect(torch.rand([2]).toArray()).toEqual(first)
  })

  it('a generator of its own does not touch the default one', () => {
    torch.manualSeed(1)
    const expected = torch.rand([2]).toArray()
    torch.manualSeed(1)
    const generator = torch.generator().manualSeed(99)
    torch.rand([100], { generator })
    expect(torch.rand([2]).toArray()).toEqual(expected)
  })

  it('states are saved and brought back', () => {
    const generator = torch.generator().manualSeed(7)
    const state = torch.getRngState(generator)
    const first = torch.rand([3], { generator }).toArray()
    torch.setRngState(state, generator)
    expect(torch.rand([3], { generator }).toArray()).toEqual(first)
    expect(state.dtype).toBe('uint8')
  })

  it('a state that is none changes nothing', () => {
    torch.manualSeed(5)
    const expected = torch.rand([2]).toArray()
    torch.manualSeed(5)
    for (const state of [torch.zeros([3], { dtype: 'uint8' }), torch.zeros([5056]), torch.ones([5056], { dtype: 'uint8' }), torch.zeros([5056], { dtype: 'uint8', device: 'meta' }), torch.zeros([5056], { dtype: 'uint8' }).toSparse()]) {
      expect(() => torch.setRngState(state)).toThrow(expect.objectContaining({ name: 'TorchError' }))
    }
    expect(torch.rand([2]).toArray()).toEqual(expected)
  })
})
