import { describe, expect, it } from 'vitest'
import { counters } from './program.js'

const { glibcVersionRuntime } = (process.report.getReport() as unknown as { header: { glibcVersionRuntime?: string } }).header

describe.skipIf(glibcVersionRuntime === undefined)('memory of freed tensors', () => {
  it('is kept for the next ones, and not faulted in again', async () => {
    const { perTurn } = await counters<{ perTurn: number }>('faults.mjs')
    expect(perTurn).toBeLessThan(100)
  })

  it('goes back where the user has set what glibc keeps', async () => {
    // 24 MB in pages of 4 KB.
    const { perTurn } = await counters<{ perTurn: number }>('faults.mjs', [], { MALLOC_TRIM_THRESHOLD_: '131072' })
    expect(perTurn).toBeGreaterThan(1000)
  })
})
