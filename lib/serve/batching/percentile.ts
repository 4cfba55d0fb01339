/** The value that `share` (0 to 1) of the values do not exceed, by nearest rank; 0 of none. */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) return 0
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!
}
