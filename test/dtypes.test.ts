import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { torch, TorchError, type Dtype, type Tensor } from '../lib/index.js'

type Written = number | boolean | string | [number | string, number | string]
interface Case { dtype: Dtype; source: Written[]; bytes: number[]; values: Written[] }
interface Quantized { dtype: 'qint8' | 'quint8' | 'qint32'; scale: number; zeroPoint: number; bits: number[][]; values: number[][] }

// Written by scripts/fixtures/dtypes.py with Python's torch.
const fixture = JSON.parse(readFileSync(new URL('./fixtures/dtypes.json', import.meta.url), 'utf8')) as { torch: string; cases: Case[]; quantized: Quantized[]; channels: { bits: number[][]; values: number[][] } }

function read(value: Written): unknown {
  if (Array.isArray(value)) return value.map((part) => read(part))
  if (typeof value !== 'string') return value
  const special: Record<string, number> = { nan: NaN, inf: Infinity, '-inf': -Infinity }
  return special[value] ?? BigInt(value)
}

/** Data for torch.tensor: complex numbers as { re, im }. */
const input = (value: Written) => {
  const one = read(value)
  return Array.isArray(one) ? { re: one[0] as number, im: one[1] as number } : (one as number)
}

const bytesOf = (x: Tensor) => { const array = x.toTypedArray(); return [...new Uint8Array(array.buffer, array.byteOffset, array.byteLength)] }

function codeOf(body: () => unknown): string {
  try {
    body()
  } catch (error) {
    expect(error).toBeInstanceOf(TorchError)
    return (error as TorchError).code
  }
  return 'no error'
}

describe(`every dtype, compared with Python's torch ${fixture.torch}`, () => {
  it.each(fixture.cases.map((each) => ({ name: each.dtype, each })))('$name', ({ each }) => {
    const values = each.values.map(read)
    const made = torch.tensor(each.source.map(input), { dtype: each.dtype })
    expect(made.dtype).toBe(each.dtype)
    expect(bytesOf(made)).toEqual(each.bytes)
    expect(made.toArray()).toEqual(values)
    expect(made.select(0, 1).item()).toEqual(values[1])

    // The same bytes, shared and copied.
    const buffer = new Uint8Array(each.bytes).buffer
    const shared = torch.asTensor(buffer, { dtype: each.dtype })
    expect(shared.toArray()).toEqual(values)
    expect(bytesOf(torch.tensor(buffer, { dtype: each.dtype }))).toEqual(each.bytes)
    const back = shared.asTypedArray()
    expect(back.buffer).toBe(buffer)
    const copy = made.toTypedArray()
    expect([back.constructor, back.length, back.byteLength]).toEqual([copy.constructor, copy.length, each.bytes.length])
    expect(torch.asTensor(copy, { dtype: each.dtype }).toArray()).toEqual(values)
    expect(torch.tensor(copy, { dtype: each.dtype }).toArray()).toEqual(values)
    expect(made.itemsize).toBe(each.bytes.length / each.source.length)

    // And through JSON.
    const { dtype, shape, values: written } = JSON.parse(JSON.stringify(made)) as { dtype: Dtype; shape: number[]; values: unknown[] }
    expect([dtype, shape, written.length]).toEqual([each.dtype, [each.source.length], each.source.length])
  })

  it.each(fixture.quantized.map((each) => ({ name: each.dtype, each })))('$name', ({ each }) => {
    const x = torch.quantizePerTensor(torch.tensor([[-1, 0, 1], [2, 0.26, 100]], { dtype: 'float32' }), each.scale, each.zeroPoint, each.dtype)
    expect([x.dtype, x.isQuantized, x.qscheme(), x.qScale(), x.qZeroPoint()]).toEqual([each.dtype, true, 'per_tensor_affine', each.scale, each.zeroPoint])
    expect(x.intRepr().toArray()).toEqual(each.bits)
    expect([...x.toTypedArray()]).toEqual(each.bits.flat())
    expect(x.toArray()).toEqual(each.values)
    expect(x.dequantize().toArray()).toEqual(each.values)
    const again = torch.ops['aten']!['_make_per_tensor_quantized_tensor']!(x.intRepr(), each.scale, each.zeroPoint) as Tensor
    expect(again.toArray()).toEqual(each.values)
  })

  it('quantised by channel', () => {
    const x = torch.quantizePerChannel(torch.tensor([[-1, 0, 1], [2, 0.26, 100]], { dtype: 'float32' }), torch.tensor([0.5, 0.25], { dtype: 'float64' }), torch.tensor([1, 2]), 0, 'qint8')
    expect(x.qscheme()).toBe('per_channel_affine')
    expect(x.intRepr().toArray()).toEqual(fixture.channels.bits)
    expect(x.toArray()).toEqual(fixture.channels.values)
  })
})

describe('int64 and uint64', () => {
  const large = [2n ** 53n - 1n, 2n ** 53n, -(2n ** 63n), 2n ** 63n - 1n]

  it('keep every bit as bigint', () => {
    const x = torch.tensor(large)
    expect(x.dtype).toBe('int64')
    expect(x.toArray({ bigint: true })).toEqual(large)
    expect([...x.toTypedArray()]).toEqual(large)
    expect(x.select(0, 2).item({ bigint: true })).toBe(-(2n ** 63n))
    const y = torch.tensor([2n ** 64n - 1n, 0n], { dtype: 'uint64' })
    expect(y.toArray({ bigint: true })).toEqual([2n ** 64n - 1n, 0n])
    expect(y.select(0, 0).item({ bigint: true })).toBe(2n ** 64n - 1n)
  })

  it('give numbers up to 2^53 and refuse beyond', () => {
    const safe = torch.tensor([Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])
    expect(safe.toArray()).toEqual([Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER])
    for (const value of large.slice(1)) {
      expect(codeOf(() => torch.tensor([value]).toArray())).toBe('ERR_TCH_UNSAFE_INTEGER')
      expect(codeOf(() => torch.tensor([value]).item())).toBe('ERR_TCH_UNSAFE_INTEGER')
    }
    expect(codeOf(() => torch.tensor([2n ** 60n], { dtype: 'uint64' }).item())).toBe('ERR_TCH_UNSAFE_INTEGER')
  })

  it('bigint: true makes bigints of every integer dtype', () => {
    expect(torch.tensor([1, 2], { dtype: 'int32' }).toArray({ bigint: true })).toEqual([1n, 2n])
    expect(torch.tensor([7], { dtype: 'uint8' }).item({ bigint: true })).toBe(7n)
    expect(torch.tensor([1.5]).toArray({ bigint: true })).toEqual([1.5])
  })

  it('JSON writes what does not fit a number as text', () => {
    expect(torch.tensor([1n, 2n ** 60n]).toJSON().values).toEqual([1, '1152921504606846976'])
    expect(torch.tensor([NaN, Infinity, 1.5]).toJSON().values).toEqual(['NaN', 'Infinity', 1.5])
  })

  it('take numbers and bigints together', () => {
    expect(torch.tensor([1, 2n, true]).toArray()).toEqual([1, 2, 1])
    expect(torch.ones([1], { dtype: 'int64' }).add(2n ** 62n).item({ bigint: true })).toBe(2n ** 62n + 1n)
  })
})

describe('what numbers become', () => {
  it.each([
    [[1, 2], 'int64'], [[1, 2.5], 'float32'], [[true, false], 'bool'], [[true, 1], 'int64'], [[1n], 'int64'], [[-0], 'float32'], [[NaN], 'float32'],
    [[2 ** 53], 'float32'], [[{ re: 1, im: 0 }], 'complex64'], [[1, { re: 1, im: 0 }], 'complex64'], [[], 'float32'], [[[]], 'float32'],
  ] as [never[], Dtype][])('case %#', (data, dtype) => {
    expect(torch.tensor(data).dtype).toBe(dtype)
  })

  it('integers that are to require grad are floats', () => {
    expect(torch.tensor([1, 2], { requiresGrad: true }).dtype).toBe('float32')
  })

  it('halves come and go as bits where the runtime has no Float16Array', () => {
    const halves = torch.tensor([1, -2], { dtype: 'float16' }).toTypedArray()
    expect(halves.constructor.name).toBe('Float16Array' in globalThis ? 'Float16Array' : 'Uint16Array')
    expect([...new Uint16Array(halves.buffer)]).toEqual([0x3c00, 0xc000])
    expect(torch.tensor(new Uint16Array([0x3c00, 0xc000]), { dtype: 'float16' }).toArray()).toEqual([1, -2])
  })

  it('dtypes without typed array are refused with the cure', () => {
    expect(codeOf(() => torch.tensor([1], { dtype: 'quint4x2' }))).toBe('ERR_TCH_UNSUPPORTED')
  })
})
