import type { Tensor } from '../tensor.js'

/** A point of the line: how far along the direction, the loss there, its gradient, and the slope along the direction. */
export interface LinePoint {
  t: number
  loss: number
  grad: Tensor
  slope: number
}

export interface LineSearch {
  /** The loss and the gradient at a distance. */
  evaluate: (t: number) => LinePoint
  start: LinePoint
  /** The largest element of the direction, by size. */
  directionNorm: number
  /** How often the loss may be computed, besides the first time. */
  limit: number
  /** Rounds as the dtype of the parameters does: Python computes with tensors of one element. */
  round: (value: number) => number
}

const SUFFICIENT_DECREASE = 1e-4
const CURVATURE = 0.9
const TOLERANCE = 1e-9

/**
 * A step length that satisfies the strong Wolfe conditions: bracket one, then narrow by cubic interpolation. PyTorch's
 * search (torch/optim/lbfgs.py), after Nocedal and Wright, Numerical Optimization, algorithms 3.5 and 3.6.
 */
export function searchLine(first: number, search: LineSearch): LinePoint & { evaluations: number } {
  const { evaluate, start, limit, round } = search
  let evaluations = 1
  let iterations = 0
  const at = (t: number): LinePoint => {
    evaluations++
    iterations++
    return evaluate(t)
  }
  const tooHigh = ({ t, loss }: LinePoint): boolean => loss > round(start.loss + round(round(SUFFICIENT_DECREASE * t) * start.slope))
  const isFlat = ({ slope }: LinePoint): boolean => Math.abs(slope) <= -CURVATURE * start.slope

  let previous = start
  let point = evaluate(first)
  let bracket: LinePoint[] | undefined
  while (iterations < limit) {
    if (tooHigh(point) || (iterations > 1 && point.loss >= previous.loss) || (!isFlat(point) && point.slope >= 0)) {
      bracket = [previous, point]
      break
    }
    if (isFlat(point)) return { ...point, evaluations }
    const [nearest, farthest] = [point.t + 0.01 * (point.t - previous.t), point.t * 10]
    const next = interpolate(previous, point, round, nearest, farthest)
    previous = point
    point = at(next)
  }
  bracket ??= [start, point]

  let [low, high] = bracket[0]!.loss <= bracket[1]!.loss ? [0, 1] : [1, 0]
  let stalled = false
  while (iterations < limit) {
    const [a, b] = [bracket[0]!.t, bracket[1]!.t]
    if (round(Math.abs(b - a) * search.directionNorm) < TOLERANCE) break
    let t = interpolate(bracket[0]!, bracket[1]!, round)
    // Too near an end of the bracket twice, or on it: move a tenth of its length inside.
    const [least, most] = [Math.min(a, b), Math.max(a, b)]
    const margin = 0.1 * (most - least)
    if (Math.min(most - t, t - least) < margin) {
      if (stalled || t >= most || t <= least) {
        t = Math.abs(t - most) < Math.abs(t - least) ? most - margin : least + margin
        stalled = false
      } else stalled = true
    } else stalled = false
    point = at(t)
    if (tooHigh(point) || point.loss >= bracket[low]!.loss) {
      bracket[high] = point
      ;[low, high] = bracket[0]!.loss <= bracket[1]!.loss ? [0, 1] : [1, 0]
      continue
    }
    const done = isFlat(point)
    if (!done && point.slope * (bracket[high]!.t - bracket[low]!.t) >= 0) bracket[high] = bracket[low]!
    bracket[low] = point
    if (done) break
  }
  return { ...bracket[low]!, evaluations }
}

/** The minimum of the cubic through two points with these slopes, within bounds; their middle when it has none. */
function interpolate(a: LinePoint, b: LinePoint, round: (value: number) => number, least = Math.min(a.t, b.t), most = Math.max(a.t, b.t)): number {
  const d1 = round(round(a.slope + b.slope) - (3 * (a.loss - b.loss)) / (a.t - b.t))
  const square = round(round(d1 * d1) - round(a.slope * b.slope))
  if (!(square >= 0)) return (least + most) / 2
  const d2 = round(Math.sqrt(square))
  const [near, far] = a.t <= b.t ? [a, b] : [b, a]
  const share = round(round(round(far.slope + d2) - d1) / round(round(far.slope - near.slope) + round(2 * d2)))
  return Math.min(Math.max(round(far.t - round((far.t - near.t) * share)), least), most)
}
