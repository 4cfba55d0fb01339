import { afterEach, describe, expect, it } from 'vitest'
import { TorchError } from '../lib/errors.js'
import { formatTensor, getPrintOptions, setPrintOptions, type Printable } from '../lib/print/index.js'
import { boxReader } from './fixtures/print.js'

const automatic = { precision: 4, threshold: 1000, edgeitems: 3, linewidth: 80, sciMode: null }

function floats(...values: number[]): Printable {
  const shape = [values.length]
  const read = boxReader(shape, (i) => values[i]!)
  return { shape, dtype: 'float32', device: 'cpu', layout: 'strided', requiresGrad: false, gradFn: null, contents: { kind: 'dense', read } }
}

afterEach(() => setPrintOptions({ profile: 'default' }))

describe('setPrintOptions', () => {
  it('starts with the defaults and reaches the text', () => {
    expect(getPrintOptions()).toEqual(automatic)
    setPrintOptions({ precision: 2 })
    expect(formatTensor(floats(1.12345))).toBe('tensor([1.12])')
  })

  it('keeps what an update leaves out, but makes sciMode automatic again', () => {
    setPrintOptions({ sciMode: true, edgeitems: 1 })
    expect(getPrintOptions()).toEqual({ ...automatic, sciMode: true, edgeitems: 1 })
    setPrintOptions({ linewidth: 100, precision: undefined })
    expect(getPrintOptions()).toEqual({ ...automatic, edgeitems: 1, linewidth: 100 })
  })

  it('applies a profile before the other options', () => {
    setPrintOptions({ profile: 'short', precision: 3 })
    expect(getPrintOptions()).toEqual({ ...automatic, precision: 3, edgeitems: 2 })
    setPrintOptions({ profile: 'full' })
    expect(getPrintOptions()).toEqual({ ...automatic, threshold: Infinity })
  })

  it('takes back what getPrintOptions gave', () => {
    setPrintOptions({ sciMode: false, threshold: 7 })
    const saved = getPrintOptions()
    setPrintOptions({ profile: 'default' })
    setPrintOptions(saved)
    expect(getPrintOptions()).toEqual({ ...automatic, sciMode: false, threshold: 7 })
  })

  it.each([
    [{ precision: -1 }, /precision must be an integer from 0 to 100, got -1/],
    [{ precision: 101 }, /precision/],
    [{ precision: 1.5 }, /precision/],
    [{ precision: '4' }, /precision .* got "4"/],
    [{ precision: 4n }, /precision/],
    [{ precision: null }, /precision .* got null/],
    [{ threshold: NaN }, /threshold must be a number/],
    [{ threshold: {} }, /threshold .* got an object/],
    [{ edgeitems: -3 }, /edgeitems must be an integer, 0 or more/],
    [{ edgeitems: Infinity }, /edgeitems/],
    [{ linewidth: 80.5 }, /linewidth/],
    [{ linewidth: Symbol('wide') }, /linewidth .* got Symbol\(wide\)/],
    [{ sciMode: 1 }, /sciMode must be true, false or null, got 1/],
    [{ profile: 'long' }, /profile must be 'default', 'short' or 'full', got "long"/],
    [{ profile: 'toString' }, /profile/],
    [{ profile: null }, /profile/],
    [{ sci_mode: true }, /unknown print option 'sci_mode'; known are profile, precision/],
    [{ constructor: 1 }, /unknown print option 'constructor'/],
    [undefined, /print options must be an object, got undefined/],
    [null, /print options must be an object/],
    [4, /print options must be an object, got 4/],
  ])('refuses %o', (update, message) => {
    setPrintOptions({ precision: 7 })
    const attempt = () => setPrintOptions(update as never)
    expect(attempt).toThrow(TorchError)
    expect(attempt).toThrow(message)
    expect(attempt).toThrow(expect.objectContaining({ code: 'ERR_TCH_INVALID_ARGUMENT' }))
    expect(getPrintOptions()).toEqual({ ...automatic, precision: 7 })
  })
})
