import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { torch, TorchError, type Dtype, type Index, type Tensor } from '../lib/index.js'
import { codeOf } from './functional/code.js'
import { liveTensors } from './lifetime/live.js'

type Source = [shape: number[], dtype: Dtype, order: number[] | null]
type Part = number | boolean | string | null | Part[] | { t: never; d: Dtype }
type Given = number | boolean | number[] | { source: Source } | { t: never; d: Dtype }
interface Case { x: Source; i: Part[]; error?: string; grad?: number[] }
interface Got extends Case { y: [shape: number[], strides: number[], offset: number, values: unknown[]] }
interface Put extends Case { v: Given; y: unknown[]; valueGrad?: number[] }

// Written by scripts/fixtures/indexing.py with Python's torch, which says what the fields mean.
const fixture = JSON.parse(readFileSync(new URL('./fixtures/indexing.json', import.meta.url), 'utf8')) as { torch: string; picked: Got[]; random: Got[]; put: Put[]; randomPut: Put[] }

const count = (shape: number[]) => shape.reduce((a, b) => a * b, 1)

function source([shape, dtype, order]: Source): Tensor {
  const numbers = torch.arange(count(shape))
  const x = (dtype === 'bool' ? numbers.remainder(3).eq(0) : numbers.to(dtype)).reshape(shape)
  return order === null ? x : x.permute(order)
}

function index(part: Part): Index {
  if (typeof part === 'object' && part !== null && !Array.isArray(part)) return torch.tensor(part.t, { dtype: part.d })
  return part as Index
}

function value(given: Given): Tensor | number | boolean | number[] {
  if (typeof given !== 'object' || Array.isArray(given)) return given
  if ('t' in given) return torch.tensor(given.t, { dtype: given.d })
  const x = source(given.source)
  return x.dtype === 'bool' ? x.logicalNot() : x.neg().sub(1)
}

const flat = (x: Tensor) => (x.flatten().toArray() as unknown[]).map((each) => (typeof each === 'boolean' ? Number(each) : each))
const title = (each: Case & { v?: Given }) => `${JSON.stringify(each.x)} ${JSON.stringify(each.i)}${each.v === undefined ? '' : ` = ${JSON.stringify(each.v)}`}`
const titled = <T extends Case>(cases: T[]) => cases.map((each) => ({ name: title(each), each }))
const leafOf = (x: Tensor) => x.to('float64').contiguous().detach().requiresGrad_()
const backward = (y: Tensor) => y.mul(torch.arange(1, y.numel() + 1, { dtype: 'float64' }).reshape(y.shape)).sum().backward()
const codes: Record<string, RegExp> = { IndexError: /^ERR_TCH_INDEX$/, ValueError: /^ERR_TCH_INDEX$/, RuntimeError: /^ERR_TCH_(TORCH|SHAPE)$/ }

/** A write to a view counts as a write to what it looks at, elements or none. */
function isView(x: Tensor, y: Tensor): boolean {
  const before = x._version
  y.zero_()
  return x._version > before
}

describe(`x.at(…), compared with Python's torch ${fixture.torch}`, () => {
  it.each(titled([...fixture.picked, ...fixture.random]))('$name', ({ each }) => {
    const x = source(each.x)
    const parts = each.i.map(index)
    if (each.error !== undefined) {
      expect(codeOf(() => x.at(...parts))).toMatch(codes[each.error]!)
      return
    }
    const y = x.at(...parts)
    const [shape, strides, offset, values] = each.y
    expect([y.shape, y.dtype, flat(y)]).toEqual([shape, x.dtype, values])
    expect(y.stride()).toEqual(strides)
    expect(isView(x, y) ? y.storageOffset() : -1).toEqual(offset)
    if (each.grad === undefined) return
    const leaf = leafOf(source(each.x))
    backward(leaf.at(...parts))
    expect(flat(leaf.grad!)).toEqual(each.grad)
  })
})

describe('x.setAt([…], value), compared with Python', () => {
  it.each(titled([...fixture.put, ...fixture.randomPut]))('$name', ({ each }) => {
    const x = source(each.x).clone()
    const parts = each.i.map(index)
    if (each.error !== undefined) {
      const before = flat(x)
      expect(codeOf(() => x.setAt(parts, value(each.v)))).toMatch(codes[each.error]!)
      expect(flat(x)).toEqual(before)
      return
    }
    expect(x.setAt(parts, value(each.v))).toBe(x)
    expect(flat(x)).toEqual(each.y)
    if (each.grad === undefined) return
    const leaf = leafOf(source(each.x))
    const changed = leaf.mul(2)
    const given = leafOf(value(each.v) as Tensor)
    changed.setAt(parts, given)
    backward(changed)
    expect(flat(leaf.grad!)).toEqual(each.grad)
    expect(flat(given.grad!)).toEqual(each.valueGrad)
  })
})

describe('views', () => {
  it('share memory both ways, copies do not', () => {
    const x = torch.zeros([3, 4])
    x.at(1, '1:3').fill_(5)
    expect(x.at(1).toArray()).toEqual([0, 5, 5, 0])
    const view = x.at('...', 0)
    x.setAt([':', 0], torch.tensor([7, 8, 9]))
    expect(view.toArray()).toEqual([7, 8, 9])
    const copy = x.at([0, 1])
    copy.fill_(-1)
    expect(x.at(0, 0).item()).toBe(7)
  })

  it('at() without indices is another tensor on the same memory', () => {
    const x = torch.zeros([2])
    const y = x.at()
    expect([y === x, y.isSame(x)]).toEqual([false, false])
    y.fill_(3)
    expect(x.toArray()).toEqual([3, 3])
    y.dispose()
    expect(x.toArray()).toEqual([3, 3])
  })

  it('outlive what they look at', () => {
    const x = torch.arange(6)
    const view = x.at('2:4')
    x.dispose()
    expect(view.toArray()).toEqual([2, 3])
  })
})

describe('intermediate tensors', () => {
  const uses: [string, (x: Tensor) => unknown, number][] = [
    ['an integer', (x) => x.at(0), 1], ['a slice', (x) => x.at('1:'), 1], ['integers, slices and null', (x) => x.at(0, null, '1:', '...'), 1],
    ['arrays and booleans', (x) => x.at([0, 1], true, ':', [[0], [1]]), 1], ['setAt', (x) => x.setAt([[0, 1], ':', '::2'], [[1, 2, 3]]), 0], ['setAt of a number', (x) => x.setAt([0, '1:', '::2'], 1), 0],
    ['an index that is refused', (x) => codeOf(() => x.at(0, [1], '1:', 9)), 0],
  ]
  it.each(uses)('leave nothing behind: %s', (_name, use, made) => {
    const x = torch.zeros([3, 4, 5])
    const before = liveTensors()
    const kept = [use(x)]
    expect(liveTensors() - before).toBe(made)
    expect(kept).toHaveLength(1)
  })

  it('and the result belongs to the scope around', () => {
    const x = torch.zeros([3, 4])
    const kept = torch.scope((scope) => { const gone = x.at(0, [1, 2]); scope.keep(x.at(1)); return { gone: () => gone.disposed, row: x.at([2]) } })
    expect([kept.gone(), kept.row.disposed, kept.row.shape]).toEqual([true, false, [1, 4]])
  })
})

describe('values of setAt', () => {
  it('are numbers of every kind, nested arrays and tensors of another dtype', () => {
    const x = torch.zeros([2, 3], { dtype: 'int64' })
    x.setAt([0, 0], 2n ** 60n).setAt([0, 1], true).setAt([1], [[1, 2, 3]]).setAt([[0], 2], torch.tensor([9.9]))
    expect(x.toArray({ bigint: true })).toEqual([[2n ** 60n, 1n, 9n], [1n, 2n, 3n]])
    const z = torch.zeros([2], { dtype: 'complex64' })
    z.setAt([0], { re: 1, im: -2 }).setAt([[1]], { re: 3, im: 4 })
    expect(z.toArray()).toEqual([[1, -2], [3, 4]])
    const f = torch.zeros([3])
    f.setAt([0], NaN).setAt(['1:'], new Float64Array([0.5, -Infinity]) as unknown as number[])
    expect(f.toArray()).toEqual([NaN, 0.5, -Infinity])
  })

  it('may lie in the tensor itself', () => {
    const x = torch.arange(6)
    x.setAt(['3:'], x.at(':3'))
    expect(x.toArray()).toEqual([0, 1, 2, 0, 1, 2])
    x.setAt([[5, 0]], x.at([0, 2]))
    expect(x.toArray()).toEqual([2, 1, 2, 0, 1, 0])
  })

  it('keep their gradient; a leaf that requires grad is refused as in Python', () => {
    const leaf = torch.ones([2], { requiresGrad: true })
    expect(codeOf(() => leaf.setAt([0], 5))).toBe('ERR_TCH_INPLACE')
    torch.noGrad(() => leaf.setAt([0], 5))
    expect(leaf.toArray()).toEqual([5, 1])
    const whole = torch.zeros([3])
    whole.setAt(['1:'], leaf)
    whole.mul(torch.tensor([2, 3, 4])).sum().backward()
    expect(leaf.grad!.toArray()).toEqual([3, 4])
    expect(torch.inferenceMode(() => torch.zeros([2]).setAt([0], 1).at(0).item())).toBe(1)
  })
})

describe('what is no index', () => {
  const x = torch.zeros([2, 3])
  const zero = torch.tensor(1)
  const wrong = (value: unknown) => value as Index
  const refused: [string, () => unknown, string, RegExp][] = [
    ['a fraction', () => x.at(0.5), 'ERR_TCH_INDEX', /expected an integer.*0\.5/],
    ['minus zero', () => x.at(-0), 'ERR_TCH_INDEX', /the number -0/],
    ['NaN', () => x.at(NaN), 'ERR_TCH_INDEX', /NaN/],
    ['undefined', () => x.at(wrong(undefined)), 'ERR_TCH_INDEX', /undefined/],
    ['an object', () => x.at(wrong({})), 'ERR_TCH_INDEX', /Object/],
    ['a symbol', () => x.at(wrong(Symbol('x'))), 'ERR_TCH_INDEX', /symbol/],
    ['a function', () => x.at(0, wrong(() => 0)), 'ERR_TCH_INDEX', /function/],
    ['text', () => x.at('first'), 'ERR_TCH_INDEX', /'first' is no slice/],
    ['no text', () => x.at(''), 'ERR_TCH_INDEX', /no slice/],
    ['a number as text', () => x.at('1'), 'ERR_TCH_INDEX', /no slice/],
    ['a slice with a fraction', () => x.at('0.5:'), 'ERR_TCH_INDEX', /no slice/],
    ['a slice with four parts', () => x.at('0:1:2:3'), 'ERR_TCH_INDEX', /no slice/],
    ['two dots', () => x.at('..'), 'ERR_TCH_INDEX', /no slice/],
    ['a step backwards', () => x.at('::-1'), 'ERR_TCH_INDEX', /step of at least 1, got -1/],
    ['an array of fractions', () => x.at([0.5]), 'ERR_TCH_INDEX', /integers or booleans, got float32/],
    ['a ragged array', () => x.at([[0, 1], [0]]), 'ERR_TCH_SHAPE', /ragged/],
    ['an array with text', () => x.at(wrong(['0'])), 'ERR_TCH_TYPE', /string/],
    ['a float tensor', () => x.at(torch.tensor([0.5])), 'ERR_TCH_INDEX', /int64 or bool, not float32/],
    ['a complex number', () => x.at(torch.zeros([], { dtype: 'complex64' })), 'ERR_TCH_INDEX', /complex64/],
    ['out of bounds', () => x.at(2), 'ERR_TCH_INDEX', /index 2 out of range for tensor of size \[2, 3\]/],
    ['out of bounds below', () => x.at(0, -4), 'ERR_TCH_INDEX', /-4/],
    ['out of bounds in an array', () => x.at([0, 5]), 'ERR_TCH_INDEX', /index 5 is out of bounds/],
    ['beyond int64', () => x.at(2n ** 70n), 'ERR_TCH_OUT_OF_RANGE', /int64/],
    ['too many', () => x.at(0, 0, 0), 'ERR_TCH_INDEX', /too many indices.*2 dimensions.*3/],
    ['a mask of another shape', () => x.at(torch.ones([3, 2], { dtype: 'bool' })), 'ERR_TCH_INDEX', /mask/],
    ['indices that do not broadcast', () => x.at([0, 1], [0, 1, 2]), 'ERR_TCH_INDEX', /broadcast/],
    ['an integer for a single number', () => zero.at(0), 'ERR_TCH_INDEX', /0-dim/],
    ['an index that was disposed', () => { const i = torch.tensor([0]); i.dispose(); x.at(i) }, 'ERR_TCH_DISPOSED', /disposed/],
    ['a disposed tensor', () => { const y = torch.zeros([2]); y.dispose(); y.at(0) }, 'ERR_TCH_DISPOSED', /disposed/],
    ['a foreign receiver', () => x.at.call({} as Tensor, 0), 'ERR_TCH_ILLEGAL_RECEIVER', /at/],
    ['a foreign receiver of setAt', () => x.setAt.call({} as Tensor, [0], 0), 'ERR_TCH_ILLEGAL_RECEIVER', /setAt/],
    ['no array for setAt', () => x.setAt(wrong(0) as never, 5), 'ERR_TCH_TYPE', /setAt takes the index as an array/],
    ['setAt without a value', () => x.setAt([0], undefined as never), 'ERR_TCH_TYPE', /undefined/],
    ['setAt of text', () => x.setAt([0], 'one' as never), 'ERR_TCH_TYPE', /string/],
    ['setAt of null', () => x.setAt([0], null as never), 'ERR_TCH_TYPE', /null/],
    ['setAt of a disposed tensor', () => { const v = torch.zeros([1]); v.dispose(); x.setAt([0], v) }, 'ERR_TCH_DISPOSED', /disposed/],
    ['setAt of a value that is too long', () => x.setAt([0], [1, 2]), 'ERR_TCH_TORCH', /size/],
    ['setAt of an integer that does not fit', () => torch.zeros([2], { dtype: 'uint8' }).setAt([[0]], [[300]]), 'ERR_TCH_OUT_OF_RANGE', /300/],
  ]
  it.each(refused)('%s', (_name, call, code, message) => {
    let error: unknown
    try { call() } catch (thrown) { error = thrown }
    expect(error).toBeInstanceOf(TorchError)
    expect([(error as TorchError).code, (error as TorchError).message]).toEqual([code, expect.stringMatching(message)])
    expect(x.toArray()).toEqual([[0, 0, 0], [0, 0, 0]])
  })
})

describe('iteration', () => {
  it('gives views along the first dimension', () => {
    const x = torch.arange(6).reshape([3, 2])
    const rows = [...x]
    expect(rows.map((row) => row.toArray())).toEqual([[0, 1], [2, 3], [4, 5]])
    rows[1]!.fill_(9)
    expect(x.at(1).toArray()).toEqual([9, 9])
    const [first, ...rest] = x
    expect([first!.shape, rest.length]).toEqual([[2], 2])
  })

  it('of nothing, of numbers, nested, and stopped early', () => {
    expect([...torch.zeros([0, 3])]).toEqual([])
    expect([...torch.tensor([5, 6])].map((one) => one.item())).toEqual([5, 6])
    let sum = 0
    for (const row of torch.tensor([[1, 2], [3, 4]])) for (const one of row) sum += one.item()
    expect(sum).toBe(10)
    for (const row of torch.zeros([1_000_000, 1])) { expect(row.shape).toEqual([1]); break }
  })

  it('of a single number is refused, as in Python', () => {
    expect(codeOf(() => [...torch.tensor(5)])).toBe('ERR_TCH_TYPE')
  })

  it('carries gradients', () => {
    const x = torch.tensor([1.5, 2.5], { requiresGrad: true })
    let y = torch.tensor(1.0)
    for (const one of x) y = y.mul(one)
    y.backward()
    expect(x.grad!.toArray()).toEqual([2.5, 1.5])
  })
})
