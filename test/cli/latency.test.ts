import { describe, expect, it } from 'vitest'
import { formatHistogram, histogram, summarise } from '../../lib/cli/latency.js'

const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)

describe('latencies', () => {
  it('have percentiles that are times of calls', () => {
    expect(summarise(hundred)).toEqual({ mean: 50.5, p50: 50, p90: 90, p99: 99, max: 100 })
    expect(summarise([3])).toEqual({ mean: 3, p50: 3, p90: 3, p99: 3, max: 3 })
    expect(summarise([1, 9])).toMatchObject({ p50: 1, p90: 9 })
  })

  it('fall into bins that together have every call', () => {
    const bins = histogram([...hundred, 5000], 7)
    expect(bins).toHaveLength(7)
    expect(bins.reduce((sum, { calls }) => sum + calls, 0)).toBe(101)
    expect(bins[0]!.from).toBe(1)
    expect(bins.at(-1)!.to).toBe(5000)
    expect(histogram([2, 2, 2])).toEqual([{ from: 2, to: 2, calls: 3 }])
  })

  it('show a rare bin as a bar of its own', () => {
    const lines = formatHistogram([{ from: 0.5, to: 1, calls: 1000 }, { from: 1, to: 2, calls: 1 }, { from: 2, to: 300, calls: 0 }])
    expect(lines.map((line) => line.replace(/█+/, (bar) => `<${bar.length}>`))).toEqual(['  0.500 –  1.00 ms  <40> 1000', '   1.00 –  2.00 ms  <1> 1', '   2.00 – 300.0 ms  0'])
  })
})
