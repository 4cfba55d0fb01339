import type { Tensor } from '../tensor.js'
import { foreach } from './tensor-lists.js'

/** Counts one step more for each parameter and reads the counts. */
export function takeSteps(steps: readonly Tensor[]): number[] {
  foreach.addScalar_(steps, 1)
  return steps.map((step) => step.item() as number)
}
