import { beforeAll, describe, expect, it } from 'vitest'
import { torch, type Tensor } from '../lib/index.js'
import { measure, totals, type Row } from '../scripts/parity/measure.mjs'
import { DTYPES, makeSamples, readSamples } from '../scripts/parity/samples.mjs'

// Set by test/environment.ts; docs/parity.md says what is compared and how.
const python = process.env['TCH_NODE_PYTHON']

/** The least share of equal samples: 0.99 is what is promised for float32, the others are what was measured. */
const FLOORS: Record<string, number> = { float32: 0.99, int64: 0.995, bool: 0.995, complex64: 0.995, bfloat16: 0.995 }

function share(rows: readonly Row[]): number {
  const all = totals(rows).get('all')!
  return all.equal / all.samples
}

function differences(rows: readonly Row[]): string {
  return rows
    .filter(({ equal, samples }) => equal < samples)
    .map(({ entry, equal, samples, reasons }) => `${entry} ${equal}/${samples}: ${[...reasons.keys()][0]}`)
    .join('\n')
}

describe.skipIf(!python)("parity with Python on PyTorch's own samples", () => {
  let folder: string

  beforeAll(() => {
    folder = makeSamples(python!)
  }, 600_000)

  for (const dtype of DTYPES) {
    it(`${dtype}: at least ${FLOORS[dtype]! * 100}% equal`, () => {
      const rows = measure(torch, readSamples(folder, dtype))
      const count = totals(rows).get('all')!.samples
      expect(count).toBeGreaterThan(2000)
      expect(share(rows), differences(rows)).toBeGreaterThanOrEqual(FLOORS[dtype]!)
    }, 300_000)
  }

  it('matches in calls that op_db does not make', () => {
    const rows = measure(torch, readSamples(folder, 'float32'), { namespaces: ['beyond'] })
    expect(rows.length).toBeGreaterThan(150)
    expect(differences(rows)).toBe('')
  })

  it('matches in nn.functional', () => {
    const rows = measure(torch, readSamples(folder, 'float32'), { namespaces: ['nn'] })
    expect(rows.length).toBeGreaterThan(100)
    expect(differences(rows)).toBe('')
  })

  it('refuses what Python refuses, with a coded error', () => {
    const rows = measure(torch, readSamples(folder, 'float32'), { namespaces: ['errors'] })
    expect(rows.length).toBeGreaterThan(100)
    expect(differences(rows)).toBe('')
  })

  it('sees a wrong value, a wrong dtype, wrong strides and an error', () => {
    const samples = readSamples(folder, 'float32')
    const spoil = (change: (result: Tensor) => Tensor): Row => {
      const wrong = Object.create(torch, {
        tril: { value: (input: Tensor, diagonal?: number) => change(torch.tril(input, diagonal)) },
      }) as typeof torch
      return measure(wrong, samples, { only: ['tril'] })[0]!
    }
    const reason = (row: Row): string => [...row.reasons.keys()].join('\n')
    expect(spoil((result) => result).equal).toBeGreaterThan(0)
    expect(reason(spoil((result) => result.add(1e-3)))).toMatch(/^values: /m)
    expect(reason(spoil((result) => result.to('float64')))).toBe('dtype: float64 instead of float32')
    expect(reason(spoil((result) => result.unsqueeze(0)))).toMatch(/^shape: /m)
    expect(reason(spoil((result) => result.transpose(-2, -1).contiguous().transpose(-2, -1)))).toMatch(/^strides: /m)
    expect(reason(spoil(() => { throw new Error('no') }))).toBe('error: no')
  })
})
