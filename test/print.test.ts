import { describe, expect, it } from 'vitest'
import { fixed, scientific, shortest, shortestComplex } from '../lib/print/float.js'
import { formatTensor } from '../lib/print/index.js'
import { defaultPrintOptions, mergePrintOptions } from '../lib/print/options.js'
import { optionsOf, printableOf, readPrintFixture } from './fixtures/print.js'

const fixture = readPrintFixture()

describe(`text of tensors, as Python's torch ${fixture.torch} prints them`, () => {
  const titled = fixture.cases.map((one, i) => ({ title: `${i}: ${one.t.dtype} [${one.t.shape}] ${JSON.stringify(one.o ?? {})}`, one }))

  it.each(titled)('$title', ({ one }) => {
    const options = mergePrintOptions(defaultPrintOptions, optionsOf(one))
    expect(formatTensor(printableOf(one.t), { options, defaultDtype: one.d ?? 'float32' })).toBe(one.s)
  })
})

describe('text of doubles, as Python formats them', () => {
  const parse = (text: string) => (/nan|inf/.test(text) ? Number(text.replace('nan', 'NaN').replace('inf', 'Infinity')) : Number(text))

  it.each(fixture.numbers)('%s with %i digits', (repr, digits, fixedText, scientificText) => {
    const value = parse(repr)
    if (fixedText !== null) expect(fixed(value, digits)).toBe(fixedText)
    expect(scientific(value, digits)).toBe(scientificText)
    expect(shortest(value)).toBe(repr)
  })

  it('rounds exact ties to the even digit and keeps the sign of zero', () => {
    expect([0.5, 1.5, 2.5, -0.5, -0].map((value) => fixed(value, 0))).toEqual(['0', '2', '2', '-0', '-0'])
    expect([0.125, 0.375, 1.005].map((value) => fixed(value, 2))).toEqual(['0.12', '0.38', '1.00'])
    expect([2.5, 25, 35, 2.5e22].map((value) => scientific(value, 0))).toEqual(['2e+00', '2e+01', '4e+01', '2e+22'])
  })

  it('writes complex numbers as Python does', () => {
    expect(shortestComplex(1, 2)).toBe('(1+2j)')
    expect(shortestComplex(0, -1.5)).toBe('-1.5j')
    expect(shortestComplex(-0, NaN)).toBe('(-0+nanj)')
  })
})
