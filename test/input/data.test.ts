import { describe, expect, it } from 'vitest'
import { torch, type Dtype } from '../../lib/index.js'
import { refusal } from './refusal.js'

const tensor = torch.tensor as (data: unknown, options?: unknown) => ReturnType<typeof torch.tensor>

const cyclic: unknown[] = [1]
cyclic.push(cyclic)
const cyclicFirst: unknown[] = []
cyclicFirst.push(cyclicFirst, 1)
const deep = (levels: number): unknown => { let value: unknown = 1; for (let i = 0; i < levels; i++) value = [value]; return value }

describe('torch.tensor refuses', () => {
  it.each([
    ['a ragged array', [[1, 2], [3]], /SHAPE/],
    ['a ragged array, deeper', [[[1], [2]], [[3], [4, 5]]], /SHAPE/],
    ['numbers among arrays', [[1], 2], /SHAPE/],
    ['arrays among numbers', [1, [2]], /SHAPE/],
    ['an array that contains itself', cyclic, /SHAPE/],
    ['an array that starts with itself', cyclicFirst, /SHAPE/],
    ['ten thousand levels', deep(10_000), /SHAPE/],
    ['text', 'abc', /TYPE/],
    ['text in an array', ['1'], /TYPE/],
    ['null', null, /TYPE/],
    ['undefined', undefined, /TYPE/],
    ['null in an array', [1, null], /TYPE/],
    ['a hole', [1, , 2], /TYPE/],
    ['a symbol', Symbol('s'), /TYPE/],
    ['a symbol in an array', [Symbol('s')], /TYPE/],
    ['a function', () => 1, /TYPE/],
    ['an object', { a: 1 }, /TYPE/],
    ['a Map', new Map(), /TYPE/],
    ['a Date', new Date(0), /TYPE/],
    ['half a complex number', { re: 1 }, /TYPE/],
    ['a DataView', new DataView(new ArrayBuffer(4)), /TYPE/],
    ['a buffer without dtype', new ArrayBuffer(4), /MISSING_ARGUMENT/],
    ['a typed array inside an array of numbers', [1, new Float32Array(1)], /SHAPE/],
  ] as [string, unknown, RegExp][])('%s', (_name, data, code) => {
    expect(refusal(() => tensor(data)).code).toMatch(code)
  })

  it.each([
    ['an unknown dtype', [1], { dtype: 'float31' }, /UNKNOWN_DTYPE/],
    ['a dtype that is no text', [1], { dtype: 5 }, /UNKNOWN_DTYPE/],
    ['a symbol as dtype', [1], { dtype: Symbol('s') }, /UNKNOWN_DTYPE/],
    ['an unknown device', [1], { device: 'gpu' }, /UNKNOWN_DEVICE|TYPE|NO_OVERLOAD/],
    ['a symbol as device', [1], { device: Symbol('s') }, /UNKNOWN_DEVICE|TYPE|NO_OVERLOAD/],
    ['a shape that does not fit', [1, 2, 3], { shape: [2] }, /SHAPE/],
    ['a negative size', [1], { shape: [-1] }, /SHAPE/],
    ['a fractional size', [1], { shape: [0.5, 2] }, /SHAPE/],
    ['NaN as size', [1], { shape: [NaN] }, /SHAPE/],
    ['sizes that overflow to the count', [], { shape: [2 ** 32, 2 ** 32] }, /SHAPE/],
    ['a shape that is no array', [1], { shape: 1 }, /TYPE/],
    ['a symbol as size', [1], { shape: [Symbol('s')] }, /SHAPE|TYPE/],
    ['a bigint as size', [1], { shape: [1n] }, /SHAPE/],
    ['300 in uint8', [300], { dtype: 'uint8' }, /OUT_OF_RANGE/],
    ['-1 in uint8', [-1], { dtype: 'uint8' }, /OUT_OF_RANGE/],
    ['NaN in int32', [NaN], { dtype: 'int32' }, /OUT_OF_RANGE/],
    ['Infinity in int64', [Infinity], { dtype: 'int64' }, /OUT_OF_RANGE/],
    ['2^53 in int64', [2 ** 53], { dtype: 'int64' }, /UNSAFE_INTEGER/],
    ['2^63 in int64', [2n ** 63n], { dtype: 'int64' }, /OUT_OF_RANGE/],
    ['-1 in uint64', [-1n], { dtype: 'uint64' }, /OUT_OF_RANGE/],
    ['complex in float32', [{ re: 1, im: 2 }], { dtype: 'float32' }, /TYPE/],
    ['complex in int64', [{ re: 1, im: 2 }], { dtype: 'int64' }, /TYPE/],
    ['quantised from numbers', [1], { dtype: 'quint8' }, /UNSUPPORTED/],
    ['integers that require grad', [1], { dtype: 'int64', requiresGrad: true }, /TYPE|TORCH/],
    ['an odd number of lanes', new Float32Array(3), { dtype: 'complex64' }, /SHAPE/],
    ['bytes that are no whole elements', new ArrayBuffer(7), { dtype: 'float32' }, /OUT_OF_RANGE|SHAPE/],
  ] as [string, unknown, unknown, RegExp][])('%s', (_name, data, options, code) => {
    expect(refusal(() => tensor(data, options)).code).toMatch(code)
  })

  it.each([['null', null], ['a number', 5], ['text', 'float32'], ['a symbol', Symbol('s')]])('options that are %s', (_name, options) => {
    expect(refusal(() => tensor([1], options)).code).toBe('ERR_TCH_TYPE')
    expect(refusal(() => torch.asTensor(new Float32Array(1), options as never)).code).toBe('ERR_TCH_TYPE')
  })

  it('an option it does not have', () => {
    expect(refusal(() => tensor([1], { dtpye: 'float32' })).code).toBe('ERR_TCH_UNKNOWN_ARGUMENT')
    expect(refusal(() => torch.asTensor(new Float32Array(1), { shap: [1] } as never)).code).toBe('ERR_TCH_UNKNOWN_ARGUMENT')
  })

  it('an array whose length is a lie', () => {
    const lying = new Proxy([1, 2], { get: (target, key) => (key === 'length' ? 2 ** 40 : (Reflect.get(target, key) as unknown)) })
    refusal(() => tensor(lying))
    const shrinking = [[1, 2], [3, 4]]
    const hooked = new Proxy(shrinking, { get: (target, key) => { if (key === '1') target.length = 1; return Reflect.get(target, key) as unknown } })
    refusal(() => tensor(hooked))
  })

  it('an array whose getters throw, as they throw', () => {
    const throwing = [1, 2]
    Object.defineProperty(throwing, 1, { get() { throw new RangeError('own') } })
    expect(() => tensor(throwing)).toThrow(new RangeError('own'))
  })
})

describe('sizes at their limits', () => {
  it('empty data of every shape', () => {
    expect(tensor([]).shape).toEqual([0])
    expect(tensor([[], []]).shape).toEqual([2, 0])
    expect(tensor(new Float32Array(0), { shape: [0, 5] }).shape).toEqual([0, 5])
    expect(tensor([]).toArray()).toEqual([])
    expect(tensor([[], []]).toArray()).toEqual([[], []])
    expect(torch.zeros([0, 3]).toArray()).toEqual([])
    expect(torch.zeros([3, 0]).toArray()).toEqual([[], [], []])
    expect(torch.zeros([2, 0, 3]).toArray()).toEqual([[], []])
  })

  it('no elements in more rows than there is memory for', () => {
    for (const shape of [[2 ** 31, 0], [1, 2 ** 31, 0, 3], [2 ** 53 - 1, 2, 0, 0, 2 ** 31]]) {
      const x = torch.empty([0]).resize_(shape)
      expect(refusal(() => x.toArray()).code).toBe('ERR_TCH_OUT_OF_MEMORY')
      expect(x.toTypedArray()).toHaveLength(0)
    }
  })

  it('a million numbers in a flat array', () => {
    const x = tensor(Array.from({ length: 1_000_000 }, (_, i) => i))
    expect(x.dtype).toBe('int64')
    expect(x.sum().item()).toBe(499_999_500_000)
  })

  it('64 levels, and no more', () => {
    expect(tensor(deep(64)).ndim).toBe(64)
    expect(refusal(() => tensor(deep(65))).code).toBe('ERR_TCH_SHAPE')
  })
})

describe('other entry points', () => {
  it.each([
    ['manualSeed', (v: unknown) => torch.manualSeed(v as never)],
    ['setNumThreads', (v: unknown) => torch.setNumThreads(v as never)],
    ['setDefaultDtype', (v: unknown) => torch.setDefaultDtype(v as Dtype)],
    ['setDefaultDevice', (v: unknown) => torch.setDefaultDevice(v as never)],
    ['setGradEnabled', (v: unknown) => torch.setGradEnabled(v as never)],
    ['noGrad', (v: unknown) => torch.noGrad(v as never)],
    ['scope', (v: unknown) => torch.scope(v as never)],
    ['autocast', (v: unknown) => torch.autocast(v as never, () => 1)],
    ['autocast body', (v: unknown) => torch.autocast({}, v as never)],
    ['generator', (v: unknown) => torch.generator(v as never)],
    ['getRngState', (v: unknown) => torch.getRngState(v as never)],
    ['setRngState', (v: unknown) => torch.setRngState(v as never)],
    ['loadLibrary', (v: unknown) => torch.loadLibrary(v as never)],
    ['requiresGrad', (v: unknown) => { torch.ones([1]).requiresGrad = v as never }],
    ['grad', (v: unknown) => { torch.ones([1]).grad = v as never }],
    ['data', (v: unknown) => { torch.ones([1]).data = v as never }],
    ['isSame', (v: unknown) => torch.ones([1]).isSame(v as never)],
    ['size', (v: unknown) => torch.ones([1]).size(v as never)],
    ['stride', (v: unknown) => torch.ones([1]).stride(v as never)],
    ['at', (v: unknown) => torch.ones([1]).at(v as never)],
  ] as [string, (value: unknown) => unknown][])('%s', (name, use) => {
    for (const value of [Symbol('s'), 'nonsense', {}, NaN, 1.5, -5.5, new Map(), Object.create(null) as unknown]) {
      // Objects are options; these have none.
      if (name === 'autocast' && typeof value === 'object') continue
      refusal(() => use(value))
    }
    expect(torch.isGradEnabled()).toBe(true)
    expect(torch.getDefaultDtype()).toBe('float32')
  })
})
