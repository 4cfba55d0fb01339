import { describe, expect, it } from 'vitest'
import { readEdges } from '../lib/print/edges.js'
import { formatTensor, type Printable, type Read } from '../lib/print/index.js'
import { defaultPrintOptions } from '../lib/print/options.js'
import { boxReader } from './fixtures/print.js'

/** A tensor whose element i is i, and a count of the elements that were read from it. */
function counted(shape: readonly number[]): { tensor: Printable; elements: () => number } {
  let elements = 0
  const cells = boxReader(shape, (i) => i)
  const read: Read = (starts, lengths) => {
    const box = cells(starts, lengths)
    elements += box.length
    return box
  }
  const tensor: Printable = {
    shape,
    dtype: 'int64',
    device: 'cpu',
    layout: 'strided',
    requiresGrad: false,
    gradFn: null,
    contents: { kind: 'dense', read },
  }
  return { tensor, elements: () => elements }
}

describe('elements read for printing', () => {
  it.each([
    [[1e8], 6],
    [[1e4, 1e4], 36],
    [[10, 1e8], 36],
    [[500, 4, 500], 144],
    [[7, 7, 7, 7, 7], 6 ** 5],
  ])('a summary of %o reads %i', (shape, most) => {
    const { tensor, elements } = counted(shape)
    expect(formatTensor(tensor)).toContain('...')
    expect(elements()).toBe(most)
  })

  it('a tensor up to the threshold is read once', () => {
    const { tensor, elements } = counted([10, 100])
    expect(formatTensor(tensor)).not.toContain('...')
    expect(elements()).toBe(1000)
  })

  it('nothing is read where nothing is shown', () => {
    for (const [shape, edgeitems] of [[[0, 3], 3], [[5000], 0], [[50, 50], 0]] as const) {
      const { tensor, elements } = counted(shape)
      formatTensor(tensor, { options: { ...defaultPrintOptions, edgeitems } })
      expect(elements()).toBe(0)
    }
    const { tensor, elements } = counted([2, 3])
    expect(formatTensor({ ...tensor, device: 'meta' })).toBe("tensor(..., device='meta', size=(2, 3), dtype=torch.int64)")
    expect(elements()).toBe(0)
  })

  it('edges come in row-major order', () => {
    expect(readEdges(boxReader([5, 2, 6], (i) => i), [5, 2, 6], 1)).toEqual([0, 5, 6, 11, 48, 53, 54, 59])
    expect(readEdges(boxReader([], () => 7), [], 3)).toEqual([7])
  })

  it('accepts typed arrays, and bytes for bool', () => {
    const { tensor } = counted([3])
    const reading = (read: Read, dtype: string) => formatTensor({ ...tensor, dtype, contents: { kind: 'dense', read } })
    expect(reading(() => BigInt64Array.of(1n, -20n, 3n), 'int64')).toBe('tensor([  1, -20,   3])')
    expect(reading(() => Float32Array.of(0.5, 1, NaN), 'float32')).toBe('tensor([0.5000, 1.0000,    nan])')
    expect(reading(() => Uint8Array.of(1, 0, 1), 'bool')).toBe('tensor([ True, False,  True])')
  })

  it('a dtype without readable elements shows its size', () => {
    const { tensor } = counted([2, 3])
    const bits = { ...tensor, dtype: 'bits8', contents: { kind: 'dense', read: null } } as const
    expect(formatTensor(bits)).toBe('tensor(..., size=(2, 3), dtype=torch.bits8)')
  })
})
