import { TorchError } from '../errors.js'

export interface Histogram {
  min: number
  max: number
  num: number
  sum: number
  sumSquares: number
  /** The right edge of each bucket. */
  limits: number[]
  counts: number[]
}

/** The edges of TensorFlow's histograms: from 1e-12 each is 1.1 times the one before, up to 1e20, on both sides of 0. */
export const tensorflowEdges: readonly number[] = (() => {
  const positive: number[] = []
  for (let edge = 1e-12; edge < 1e20; edge *= 1.1) positive.push(edge)
  return [...positive.map((edge) => -edge).reverse(), 0, ...positive]
})()

/**
 * Counts values between edges, as PyTorch's SummaryWriter does; the last bucket has both its edges. Empty buckets at
 * the ends are left out, except one before the first, whose limit is the left edge of the first.
 *
 * @throws `ERR_TCH_VALUE` when no value lies between the edges.
 */
export function histogramOf(values: Float64Array, edges: readonly number[]): Histogram {
  const counts = new Array<number>(edges.length - 1).fill(0)
  let [min, max, sum, sumSquares] = [Infinity, -Infinity, 0, 0]
  for (const value of values) {
    min = Math.min(min, value)
    max = Math.max(max, value)
    sum += value
    sumSquares += value * value
    const bucket = bucketOf(value, edges)
    if (bucket >= 0) counts[bucket]!++
  }
  const first = counts.findIndex((count) => count > 0)
  if (first < 0) throw new TorchError('ERR_TCH_VALUE', `addHistogram(): none of the ${values.length} values lies between ${edges[0]} and ${edges.at(-1)}`)
  const last = counts.findLastIndex((count) => count > 0)
  const filled = counts.slice(first, last + 1)
  return { min, max, num: values.length, sum, sumSquares, limits: edges.slice(first, last + 2), counts: [0, ...filled] }
}

/** The bucket of a value, -1 outside all of them and for NaN. */
function bucketOf(value: number, edges: readonly number[]): number {
  const last = edges.length - 1
  if (!(value >= edges[0]! && value <= edges[last]!)) return -1
  let [low, high] = [0, last]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (edges[middle]! <= value) low = middle
    else high = middle
  }
  return low
}
