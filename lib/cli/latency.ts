/** How long calls took, in milliseconds. */
export interface Latency {
  mean: number
  p50: number
  p90: number
  p99: number
  max: number
}

export interface HistogramBin {
  /** Where it begins and ends, in milliseconds; the last one has all that took longer. */
  from: number
  to: number
  calls: number
}

/** Percentiles by nearest rank: each is a time that a call really took. `times` has at least one. */
export function summarise(times: readonly number[]): Latency {
  const sorted = times.toSorted((a, b) => a - b)
  const percentile = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!
  return {
    mean: sorted.reduce((a, b) => a + b, 0) / sorted.length,
    p50: percentile(0.5),
    p90: percentile(0.9),
    p99: percentile(0.99),
    max: sorted.at(-1)!,
  }
}

/** Bins of one width from the fastest call to P99: the slowest few would flatten all others. */
export function histogram(times: readonly number[], bins = 10): HistogramBin[] {
  const { p99, max } = summarise(times)
  const least = times.reduce((a, b) => Math.min(a, b))
  const width = (p99 - least) / bins
  if (width <= 0) return [{ from: least, to: max, calls: times.length }]
  const found = Array.from({ length: bins }, (_, i): HistogramBin => ({ from: least + i * width, to: i === bins - 1 ? max : least + (i + 1) * width, calls: 0 }))
  for (const time of times) found[Math.min(bins - 1, Math.floor((time - least) / width))]!.calls++
  return found
}

export function formatHistogram(bins: readonly HistogramBin[]): string[] {
  const most = Math.max(...bins.map(({ calls }) => calls))
  const widest = Math.max(...bins.map(({ to }) => milliseconds(to).length))
  return bins.map(({ from, to, calls }) => {
    const bar = '█'.repeat(calls === 0 ? 0 : Math.max(1, Math.round((calls / most) * 40)))
    return `  ${milliseconds(from).padStart(widest)} – ${milliseconds(to).padStart(widest)} ms  ${bar}${bar === '' ? '' : ' '}${calls}`
  })
}

export function milliseconds(value: number): string {
  return value.toFixed(value < 1 ? 3 : value < 100 ? 2 : 1)
}
