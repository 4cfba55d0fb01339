import { describe, expect, it } from 'vitest'
import { torch } from '../../lib/index.js'
import { codeOf } from './code.js'

const a = torch.arange(6, { dtype: 'float32' }).reshape(2, 3)
const b = torch.arange(12, { dtype: 'float32' }).reshape(3, 4)

describe('einsum', () => {
  const product = torch.matmul(a, b)

  it('takes operands one by one, as an array, or with subscripts as numbers', () => {
    expect(torch.einsum('ij,jk->ik', a, b).equals(product)).toBe(true)
    expect(torch.einsum('ij,jk', [a, b]).equals(product)).toBe(true)
    expect(torch.einsum(a, [0, 1], b, [1, 2], [0, 2]).equals(product)).toBe(true)
    expect(torch.einsum(a, ['...', 1], ['...']).toArray()).toEqual([3, 12])
  })

  it('names what is wrong', () => {
    expect(codeOf(() => torch.einsum('ij'))).toBe('ERR_TCH_MISSING_ARGUMENT')
    expect(codeOf(() => torch.einsum('ij,jk->ik', a, a))).toBe('ERR_TCH_TORCH')
    expect(codeOf(() => torch.einsum(a, [0, 99]))).toBe('ERR_TCH_OUT_OF_RANGE')
    expect(codeOf(() => Reflect.apply(torch.einsum, torch, [1, a]))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => Reflect.apply(torch.einsum, torch, ['ij', 'ij']))).toBe('ERR_TCH_TYPE')
  })
})

describe('tensordot', () => {
  it('sums over a number of dimensions or those listed', () => {
    expect(torch.tensordot(a, b, 1).equals(torch.matmul(a, b))).toBe(true)
    expect(torch.tensordot(a, a, { dims: [[0, 1], [0, 1]] }).item()).toBe(55)
    expect(torch.tensordot(a, a).item()).toBe(55)
  })

  it('names what is wrong', () => {
    expect(codeOf(() => torch.tensordot(a, b, -1))).toBe('ERR_TCH_OUT_OF_RANGE')
    expect(codeOf(() => Reflect.apply(torch.tensordot, torch, [a, b, [[0]]]))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => Reflect.apply(torch.tensordot, torch, [a]))).toBe('ERR_TCH_MISSING_ARGUMENT')
  })
})

describe('norm', () => {
  const v = torch.tensor([[3, 4], [6, 8]], { dtype: 'float32' })

  it("has Python's defaults and orders", () => {
    expect(torch.norm(torch.tensor([3, 4], { dtype: 'float32' })).item()).toBe(5)
    expect(v.norm(2, 1).toArray()).toEqual([5, 10])
    expect(torch.norm(v, { p: 1, dim: [1], keepdim: true }).toArray()).toEqual([[7], [14]])
    expect(v.norm('nuc').item()).toBeCloseTo(Math.sqrt(125), 4)
    expect(torch.norm(v, Infinity).item()).toBe(8)
  })

  it('writes to out', () => {
    const out = torch.zeros([2])
    expect(torch.norm(v, 2, 1, { out })).toBe(out)
    expect(out.toArray()).toEqual([5, 10])
  })

  it('names what is wrong', () => {
    expect(codeOf(() => Reflect.apply(v.norm, v, ['max']))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(codeOf(() => Reflect.apply(v.norm, v, [2, 'rows']))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => Reflect.apply(torch.norm, torch, [3]))).toBe('ERR_TCH_TYPE')
  })
})

describe('distances and factors', () => {
  it('cdist takes its mode by name', () => {
    const x = torch.tensor([[0, 0], [3, 4]], { dtype: 'float32' })
    expect(torch.cdist(x, x, 2, { computeMode: 'donot_use_mm_for_euclid_dist' }).toArray()).toEqual([[0, 5], [5, 0]])
    expect(codeOf(() => Reflect.apply(torch.cdist, torch, [x, x, { computeMode: 'fast' }]))).toBe('ERR_TCH_INVALID_ARGUMENT')
  })

  it('lu gives what luUnpack takes', () => {
    const m = torch.tensor([[4, 3], [6, 3]], { dtype: 'float32' })
    const [factors, pivots] = m.lu()
    const [P, L, U] = torch.luUnpack(factors, pivots)
    expect(P!.matmul(L!).matmul(U!).allClose(m)).toBe(true)
    expect(torch.lu(m, { getInfos: true })[2].item()).toBe(0)
  })

  it('svdLowrank and pcaLowrank find what is there', () => {
    const low = torch.randn([9, 2]).matmul(torch.randn([2, 7]))
    const { U, S, V } = torch.svdLowrank(low, { q: 2 })
    expect(U.matmul(torch.diag(S)).matmul(V.mH).allClose(low, { atol: 1e-4 })).toBe(true)
    expect(torch.pcaLowrank(low, { q: 2 }).V.shape).toEqual([7, 2])
    expect(codeOf(() => torch.pcaLowrank(low, { q: 8 }))).toBe('ERR_TCH_OUT_OF_RANGE')
    expect(codeOf(() => torch.svdLowrank(torch.ones([3])))).toBe('ERR_TCH_SHAPE')
  })

  it('stft pads in the middle unless told otherwise', () => {
    const samples = torch.randn([40])
    expect(torch.stft(samples, 8, { returnComplex: true }).shape).toEqual([5, 21])
    expect(samples.stft(8, { returnComplex: true, center: false }).shape).toEqual([5, 17])
  })
})
