import { describe, expect, it } from 'vitest'
import { torch } from '../../lib/index.js'
import { codeOf } from './code.js'

describe('to and its short forms', () => {
  const x = torch.tensor([1.5, -2.5])

  it("takes Python's forms", () => {
    expect(x.to('int64').toArray()).toEqual([1, -2])
    expect(x.to('cpu', 'float64').dtype).toBe('float64')
    expect(x.to({ dtype: 'float16' }).dtype).toBe('float16')
    expect(x.to(torch.tensor([1])).dtype).toBe('int64')
    expect(x.to({ other: torch.tensor([true]) }).dtype).toBe('bool')
  })

  it('gives the tensor itself unless a copy is asked for', () => {
    x.to('float32').add_(0)
    expect(x.to('cpu').isSetTo(x)).toBe(true)
    expect(x.to('float32', { copy: true }).isSetTo(x)).toBe(false)
    expect(x.to('float32', false, true).isSetTo(x)).toBe(false)
  })

  it('changes the memory format', () => {
    const image = torch.zeros([1, 2, 3, 4])
    expect(image.to({ memoryFormat: 'channels_last' }).stride()).toEqual([24, 1, 8, 2])
  })

  it('has a method for each dtype', () => {
    expect(x.double().dtype).toBe('float64')
    expect(x.half().dtype).toBe('float16')
    expect(x.bfloat16().dtype).toBe('bfloat16')
    expect(x.long().toArray()).toEqual([1, -2])
    expect(x.bool().toArray()).toEqual([true, true])
    expect(x.cfloat().dtype).toBe('complex64')
    expect(x.cpu().device).toBe('cpu')
  })

  it('type() names it as Python does', () => {
    expect(x.type()).toBe('torch.FloatTensor')
    expect(x.type('int32').type()).toBe('torch.IntTensor')
  })

  it('names what is wrong', () => {
    expect(codeOf(() => Reflect.apply(x.to, x, ['float31']))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => Reflect.apply(x.to, x, ['float32', true, false, 1]))).toBe('ERR_TCH_UNKNOWN_ARGUMENT')
    expect(codeOf(() => Reflect.apply(x.to, x, [{ type: 'float32' }]))).toBe('ERR_TCH_UNKNOWN_ARGUMENT')
    expect(codeOf(() => Reflect.apply(x.float, {}, []))).toBe('ERR_TCH_ILLEGAL_RECEIVER')
  })
})

describe('limits of dtypes', () => {
  it("are Python's", () => {
    expect(torch.finfo('float32')).toEqual({
      dtype: 'float32', bits: 32, eps: 1.1920928955078125e-7, max: 3.4028234663852886e38, min: -3.4028234663852886e38,
      tiny: 1.1754943508222875e-38, smallestNormal: 1.1754943508222875e-38, resolution: 1e-6,
    })
    expect(torch.finfo('bfloat16').max).toBe(3.3895313892515355e38)
    expect(torch.finfo('float8_e4m3fn').max).toBe(448)
    expect(torch.finfo('complex64').dtype).toBe('float32')
    expect(torch.iinfo('uint8')).toEqual({ dtype: 'uint8', bits: 8, max: 255, min: 0 })
    expect(torch.iinfo('int16').min).toBe(-32768)
  })

  it('refuse dtypes of the other kind', () => {
    expect(codeOf(() => torch.finfo('int64'))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => torch.iinfo('float32'))).toBe('ERR_TCH_TYPE')
  })
})

describe('tensors from data', () => {
  it('asarray shares what it can', () => {
    const values = new Float32Array([1, 2])
    torch.asarray(values).fill_(5)
    expect([...values]).toEqual([5, 5])
    torch.asarray(values, { copy: true }).fill_(6)
    expect([...values]).toEqual([5, 5])
    expect(torch.asarray([1, 2], { dtype: 'float64' }).dtype).toBe('float64')
  })

  it('frombuffer sees a part of a buffer', () => {
    const { buffer } = new Int32Array([1, 2, 3, 4])
    expect(torch.frombuffer(buffer, { dtype: 'int32', count: 2, offset: 4 }).toArray()).toEqual([2, 3])
    expect(codeOf(() => torch.frombuffer(buffer, { dtype: 'int32', count: 9 }))).toBe('ERR_TCH_OUT_OF_RANGE')
    expect(codeOf(() => Reflect.apply(torch.frombuffer, torch, [[1], { dtype: 'int32' }]))).toBe('ERR_TCH_TYPE')
  })

  it('newTensor takes dtype and device from its tensor', () => {
    expect(torch.ones([1], { dtype: 'float64' }).newTensor([1, 2]).dtype).toBe('float64')
  })

  it('sparse tensors convert what they are given', () => {
    const made = torch.sparseCooTensor([[0, 1], [2, 0]], [3, 4], [2, 3], { dtype: 'float64' })
    expect(made.dtype).toBe('float64')
    expect(made.toDense().toArray()).toEqual([[0, 0, 3], [4, 0, 0]])
    expect(torch.sparseCsrTensor([0, 1, 2], [0, 1], [5, 6]).toDense().toArray()).toEqual([[5, 0], [0, 6]])
    expect(codeOf(() => torch.sparseCooTensor([[9]], [1], [2]))).toBe('ERR_TCH_TORCH')
  })

  it('elements are replaced one by one', () => {
    const x = torch.tensor([1, 2, 3])
    expect(x.apply_((value) => Number(value) * 2).toArray()).toEqual([2, 4, 6])
    expect(x.map_(torch.tensor([1]), (value, other) => Number(value) + Number(other)).tolist()).toEqual([3, 5, 7])
  })
})

describe('seed', () => {
  it('gives a seed that repeats what follows', () => {
    const seed = torch.seed()
    const first = torch.rand([4])
    torch.manualSeed(seed)
    expect(torch.rand([4]).equals(first)).toBe(true)
    expect(torch.seed()).not.toBe(seed)
  })
})
