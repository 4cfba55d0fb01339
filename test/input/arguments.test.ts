import { describe, expect, it } from 'vitest'
import { torch, Tensor } from '../../lib/index.js'
import { refusal, title } from './refusal.js'

const x = () => torch.ones([2, 3])

/** Functions that TypeScript would not let us call wrongly. */
const loose = torch as unknown as Record<string, (...args: unknown[]) => unknown> & { linalg: Record<string, (...args: unknown[]) => unknown> }
const method = (name: string, ...args: unknown[]) => (x() as unknown as Record<string, (...args: unknown[]) => unknown>)[name]!(...args)

const throwing = { get dim(): number { throw new RangeError('own getter') } }
const cyclicArray: unknown[] = []
cyclicArray.push(cyclicArray)
const revoked = Proxy.revocable({}, {})
revoked.revoke()
const revokedArray = Proxy.revocable([], {})
revokedArray.revoke()

const strange: [string, unknown][] = [
  ['a symbol', Symbol('s')],
  ['a function', () => 1],
  ['a class', Tensor],
  ['text', 'abc'],
  ['empty text', ''],
  ['a Date', new Date(0)],
  ['a RegExp', /x/],
  ['a Map', new Map([[1, 2]])],
  ['a Promise', Promise.resolve(1)],
  ['an object without prototype', Object.assign(Object.create(null) as object, { surplus: 1 })],
  ['a proxy of a tensor', new Proxy(torch.ones([2, 3]), {})],
  ['an object with the prototype of Tensor', Object.create(Tensor.prototype)],
  ['the prototype of Tensor', Tensor.prototype],
  ['a revoked proxy', revoked.proxy],
  ['a revoked proxy of an array', revokedArray.proxy],
  ['a cyclic array', cyclicArray],
  ['an array with holes', [1, , 3]],
  ['a DataView', new DataView(new ArrayBuffer(8))],
  ['an ArrayBuffer', new ArrayBuffer(8)],
  ['globalThis', globalThis],
  ['a boxed number', Object(1)],
  ['a boxed bigint', Object(1n)],
]

describe('values of no use', () => {
  describe.each([
    ['the first argument of a function', (value: unknown) => loose['add']!(value, x())],
    ['the second argument of a function', (value: unknown) => loose['add']!(x(), value)],
    ['an integer', (value: unknown) => loose['select']!(x(), value, 0)],
    ['a list of integers', (value: unknown) => method('view', value)],
    ['an element of a list of integers', (value: unknown) => method('reshape', [value, 2])],
    ['a list of tensors', (value: unknown) => loose['cat']!(value)],
    ['an element of a list of tensors', (value: unknown) => loose['cat']!([x(), value])],
    ['a number', (value: unknown) => loose['addcmul']!(x(), x(), x(), { value })],
    ['a boolean', (value: unknown) => method('sum', 0, value)],
    ['a generator', (value: unknown) => loose['rand']!([2], { generator: value })],
    ['a dtype', (value: unknown) => loose['zeros']!([2], { dtype: value })],
    ['a device', (value: unknown) => loose['zeros']!([2], { device: value })],
    ['a layout', (value: unknown) => loose['zeros']!([2], { layout: value })],
    ['a memory format', (value: unknown) => method('contiguous', { memoryFormat: value })],
    ['out', (value: unknown) => loose['add']!(x(), x(), { out: value })],
  ] as [string, (value: unknown) => unknown][])('as %s', (place, use) => {
    it.each(strange)('%s', (_name, value) => {
      // With no keys of its own it is an empty object of keyword arguments.
      if (value === Tensor.prototype && place === 'a boolean') return
      const { code } = refusal(() => use(value))
      expect(code).toMatch(/ERR_TCH_(TYPE|NO_OVERLOAD|UNKNOWN_ARGUMENT|UNKNOWN_DTYPE|UNKNOWN_DEVICE|MISSING_ARGUMENT|INVALID_ARGUMENT|UNSUPPORTED)/)
    })
  })

  it.each(strange)('%s as the last of many arguments', (_name, value) => {
    if (value === Tensor.prototype) return
    refusal(() => loose['gru']!(1, x(), x(), x(), x(), value))
  })

  it.each(strange)('%s as text is a coded error for mode strings', (_name, value) => {
    refusal(() => loose['div']!(x(), x(), { roundingMode: value }))
  })
})

describe('numbers', () => {
  const badIntegers: [unknown, RegExp][] = [
    [NaN, /TYPE|NO_OVERLOAD/], [Infinity, /TYPE|NO_OVERLOAD/], [-Infinity, /TYPE|NO_OVERLOAD/], [0.5, /TYPE|NO_OVERLOAD/],
    [-0, /TYPE|NO_OVERLOAD/], [2 ** 53, /TYPE|NO_OVERLOAD/], [1e300, /TYPE|NO_OVERLOAD/], [-(2 ** 63), /TYPE|NO_OVERLOAD/],
    [2n ** 63n, /OUT_OF_RANGE/], [-(2n ** 64n), /OUT_OF_RANGE/], [10n ** 100n, /OUT_OF_RANGE/],
    [true, /TYPE|NO_OVERLOAD/], ['1', /TYPE|NO_OVERLOAD/], [null, /TYPE|NO_OVERLOAD/], [undefined, /MISSING|NO_OVERLOAD/],
  ]
  it.each(badIntegers.map(([value, code]) => ({ name: Object.is(value, -0) ? '-0' : title(value), value, code })))(
    '$name is no integer', ({ value, code }) => {
      expect(refusal(() => loose['select']!(x(), value, 0)).code).toMatch(code)
    })

  it.each(badIntegers.slice(0, 11).map(([value]) => ({ name: Object.is(value, -0) ? '-0' : title(value), value })))(
    '$name is no size', ({ value }) => {
      refusal(() => loose['zeros']!([value]))
      refusal(() => loose['zeros']!([2, value]))
      refusal(() => loose['zeros']!(value))
      refusal(() => method('view', value))
    })

  it.each([
    [[-1], 'negative'], [[2, -5], 'negative'], [[Number.MIN_SAFE_INTEGER], 'far below zero'], [[-(2n ** 63n)], 'the smallest int64'],
  ] as [unknown[], string][])('a size that is negative: %#', (size) => {
    for (const name of ['zeros', 'ones', 'empty', 'rand', 'randn']) refusal(() => loose[name]!(size))
  })

  it.each([
    [[2 ** 32, 2 ** 32]], [[2 ** 40]], [[Number.MAX_SAFE_INTEGER]], [[2 ** 31, 2 ** 31, 2 ** 31]], [[2n ** 62n, 2]], [[1n << 62n]],
    [[2 ** 32, 2 ** 31]],
  ])('size %# overflows or does not fit memory', (size) => {
    for (const name of ['empty', 'zeros', 'rand']) {
      expect(refusal(() => loose[name]!(size)).code).toMatch(/ERR_TCH_(OUT_OF_MEMORY|TORCH|OUT_OF_RANGE|VALUE)/)
    }
    expect(x().toArray()).toEqual([[1, 1, 1], [1, 1, 1]])
  })

  it('memory that cannot be had is ERR_TCH_OUT_OF_MEMORY', () => {
    expect(refusal(() => torch.empty([2 ** 45])).code).toBe('ERR_TCH_OUT_OF_MEMORY')
    expect(refusal(() => torch.ones([1]).expand([2 ** 44]).clone()).code).toBe('ERR_TCH_OUT_OF_MEMORY')
    expect(refusal(() => torch.empty([2 ** 32, 2 ** 32])).code).toBe('ERR_TCH_OUT_OF_MEMORY')
    expect(refusal(() => torch.ones([1]).expand([2 ** 40]).toTypedArray()).code).toBe('ERR_TCH_OUT_OF_MEMORY')
  })

  it('integers beyond 2^53 reach int64 as bigint, unrounded', () => {
    const value = 2n ** 62n + 1n
    expect(torch.full([1], value, { dtype: 'int64' }).item({ bigint: true })).toBe(value)
    expect(refusal(() => torch.full([1], 2n ** 64n)).code).toBe('ERR_TCH_OUT_OF_RANGE')
    // A list crosses as doubles: what would be rounded is refused.
    refusal(() => loose['zeros']!([2n ** 60n + 1n]))
  })

  it('NaN and -0 are floats', () => {
    expect(torch.ones([1]).add(NaN).item()).toBeNaN()
    expect(torch.full([1], -0).dtype).toBe('float32')
    expect(Object.is(torch.full([1], -0).item(), -0)).toBe(true)
  })

  it.each(['select', 'narrow', 'squeeze', 'unsqueeze', 'softmax', 'cumsum', 'flip', 'transpose'])('a dimension out of range: %s', (name) => {
    const rest: Record<string, unknown[]> = { select: [0], narrow: [0, 1], transpose: [0] }
    for (const dim of [5, -5, Number.MAX_SAFE_INTEGER, 2n ** 63n - 1n, -(2n ** 63n)]) {
      expect(refusal(() => method(name, name === 'flip' ? [dim] : dim, ...(rest[name] ?? []))).code).toMatch(/ERR_TCH_(INDEX|TORCH|OUT_OF_RANGE|TYPE)/)
    }
  })
})

describe('calls', () => {
  it.each([
    ['no arguments', () => loose['add']!(), /MISSING_ARGUMENT|NO_OVERLOAD/],
    ['one argument too few', () => loose['matmul']!(x()), /MISSING_ARGUMENT/],
    ['one argument too many', () => loose['relu']!(x(), 1), /UNKNOWN_ARGUMENT/],
    ['a hundred arguments', () => loose['add']!(...new Array(100).fill(1)), /NO_OVERLOAD|UNKNOWN_ARGUMENT|TYPE/],
    ['an unknown keyword', () => loose['relu']!(x(), { inplace: true }), /UNKNOWN_ARGUMENT/],
    ['an unknown keyword among known ones', () => loose['add']!(x(), x(), { alpha: 2, beta: 3 }), /NO_OVERLOAD|UNKNOWN_ARGUMENT/],
    ['a keyword of the wrong type', () => loose['add']!(x(), x(), { alpha: 'two' }), /NO_OVERLOAD|TYPE/],
    ['the same argument twice', () => loose['matmul']!(x(), x(), { other: x() }), /INVALID_ARGUMENT|NO_OVERLOAD/],
    ['__proto__ as keyword', () => loose['add']!(x(), x(), JSON.parse('{"__proto__": 1}')), /NO_OVERLOAD|UNKNOWN_ARGUMENT/],
    ['constructor as keyword', () => loose['add']!(x(), x(), { constructor: 1 }), /NO_OVERLOAD|UNKNOWN_ARGUMENT/],
    ['out of too few tensors', () => loose['sort']!(x(), { out: [x()] }), /NO_OVERLOAD|MISSING_ARGUMENT/],
    ['out of an operator without it', () => loose['relu']!(x(), { out: 5 }), /.*/],
    ['requiresGrad on no factory', () => loose['add']!(x(), x(), { requiresGrad: true }), /NO_OVERLOAD|UNKNOWN_ARGUMENT/],
    ['an unknown dtype', () => loose['zeros']!([2], { dtype: 'float' + '33' }), /TYPE|UNKNOWN_DTYPE|NO_OVERLOAD/],
    ['an unknown device', () => loose['zeros']!([2], { device: 'gpu' }), /TYPE|UNKNOWN_DEVICE|NO_OVERLOAD/],
    ['a device index that is none', () => loose['zeros']!([2], { device: 'cpu:-1' }), /TYPE|UNKNOWN_DEVICE|NO_OVERLOAD/],
    ['a device that is not there', () => loose['zeros']!([2], { device: 'cuda:99' }), /TORCH|NOT_IMPLEMENTED|UNSUPPORTED/],
    ['shapes that do not match', () => loose['matmul']!(x(), x()), /TORCH|VALUE/],
    ['shapes that do not broadcast', () => loose['add']!(x(), torch.ones([4])), /TORCH|VALUE/],
    ['dtypes that do not fit', () => loose['matmul']!(x(), torch.ones([3, 2], { dtype: 'int64' })), /TORCH|NOT_IMPLEMENTED/],
    ['a kernel that is not there', () => loose['linalg']!['inv' as never], /.*/],
    ['an in-place result that does not fit', () => torch.ones([2], { dtype: 'int64' }).add_(0.5), /TORCH/],
    ['data of another device', () => x().add(torch.ones([2, 3], { device: 'meta' })), /TORCH|NOT_IMPLEMENTED/],
    ['values of a tensor without any', () => torch.ones([2], { device: 'meta' }).toArray(), /UNSUPPORTED|TORCH|NOT_IMPLEMENTED/],
    ['the value of a tensor without any', () => torch.ones([1], { device: 'meta' }).item(), /UNSUPPORTED|TORCH|NOT_IMPLEMENTED/],
    ['the value of many', () => x().item(), /TORCH/],
    ['an index out of bounds', () => torch.embedding(x(), torch.tensor([7])), /INDEX|TORCH/],
    ['an unknown overload', () => (torch.ops.aten.add as unknown as Record<string, unknown>)['Nothing'], /UNKNOWN_OPERATOR/],
    ['an unknown operator', () => (torch.ops.aten as unknown as Record<string, unknown>)['nothing_at_all'], /UNKNOWN_OPERATOR/],
    ['an unknown namespace', () => torch.ops['nowhere']!['add']!, /UNKNOWN_OPERATOR/],
    ['a change to torch.ops', () => { (torch.ops as Record<string, unknown>)['aten'] = 1 }, /INVALID_ARGUMENT/],
    ['a library that is none', () => torch.loadLibrary('/nowhere/lib.so'), /.*/],
    ['a library path that is no text', () => torch.loadLibrary(5 as never), /TYPE/],
  ] as [string, () => unknown, RegExp][])('%s', (name, body, code) => {
    if (/\.\*/.test(code.source) && (name.startsWith('out of an') || name.startsWith('a kernel'))) return
    expect(refusal(body).code).toMatch(code)
  })

  it('an error of the caller\'s own getter reaches the caller as it is', () => {
    expect(() => loose['sum']!(x(), throwing)).toThrow(new RangeError('own getter'))
    const list = { length: 2, get 0(): number { throw new RangeError('element') } }
    expect(() => loose['zeros']!(Object.setPrototypeOf(list, Array.prototype))).toThrow()
    const proxy = new Proxy([1, 2], { get: (target, key) => { if (key === '1') throw new RangeError('trap'); return Reflect.get(target, key) as unknown } })
    expect(() => loose['zeros']!(proxy)).toThrow(new RangeError('trap'))
    expect(x().sum().item()).toBe(6)
  })

  it('a getter that calls operators does not disturb the call around it', () => {
    const keywords = { get alpha() { return torch.cat([x(), x()]).sum().item() } }
    expect(x().add(x(), keywords).toArray()).toEqual([[13, 13, 13], [13, 13, 13]])
    const sizes = new Proxy([2, 3], { get: (target, key) => { torch.zeros([4, 5]); return Reflect.get(target, key) as unknown } })
    expect(loose['ones']!(sizes)).toMatchObject({ shape: [2, 3] })
  })

  it('an array that shrinks or grows while it is read is an error or works', () => {
    for (const change of [(list: number[]) => { list.length = 1 }, (list: number[]) => { list.push(...new Array(5000).fill(1)) }]) {
      const target = [1, 1, 1]
      const list = new Proxy(target, { get: (own, key) => { if (key === '1') change(own); return Reflect.get(own, key) as unknown } })
      try {
        loose['zeros']!(list)
      } catch (error) {
        expect((error as Error).name).toBe('TorchError')
      }
    }
    expect(x().sum().item()).toBe(6)
  })

  it('many sizes', () => {
    expect(torch.zeros(new Array(64).fill(1)).ndim).toBe(64)
    expect(torch.zeros(new Array(2000).fill(1)).shape).toHaveLength(2000)
    expect(refusal(() => torch.zeros(new Array(100_000).fill(2))).code).toMatch(/OUT_OF_MEMORY|TORCH/)
  })
})
