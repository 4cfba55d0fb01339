import { beforeAll, describe, expect, it } from 'vitest'
import { torch, type Tensor } from '../../lib/index.js'
import { agreement, measureGradients } from '../../scripts/parity/gradients.mjs'
import { GRADIENTS, makeGradients, readSamples } from '../../scripts/parity/samples.mjs'

// Set by test/environment.ts; docs/parity.md says what is compared and how.
const python = process.env['TCH_NODE_PYTHON']

describe.skipIf(!python)("gradients of PyTorch's own samples", () => {
  let folder: string

  beforeAll(() => {
    folder = makeGradients(python!)
  }, 900_000)

  it("agree with Python's for at least 98% of the differentiable entries", () => {
    const rows = measureGradients(torch, readSamples(folder, GRADIENTS))
    const { entries, equal } = agreement(rows)
    const differences = rows.filter((row) => row.equal < row.samples).map((row) => `${row.entry} ${row.equal}/${row.samples}: ${[...row.reasons.keys()][0]}`)
    expect(entries).toBeGreaterThan(450)
    expect(equal / entries, differences.join('\n')).toBeGreaterThanOrEqual(0.98)
  }, 300_000)

  it('are seen to differ when they do', () => {
    const wrong = Object.create(torch, { sin: { value: (input: Tensor) => torch.cos(input) } }) as typeof torch
    const [row] = measureGradients(wrong, readSamples(folder, GRADIENTS), { only: ['sin'] })
    expect([row!.equal, [...row!.reasons.keys()][0]]).toEqual([0, expect.stringMatching(/^values: /)])
  })
})
