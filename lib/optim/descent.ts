import type { Tensor } from '../tensor.js'
import type { Batch } from './batch.js'
import { foreach } from './tensor-lists.js'

/** The gradients to go down by: turned round to climb, and with the decay of the weights among them. */
export function descent({ grads, params }: Batch, maximize: boolean, weightDecay: number): readonly Tensor[] {
  const down = maximize ? foreach.neg(grads) : grads
  return weightDecay === 0 ? down : foreach.add(down, params, weightDecay)
}

/** Counts one step more for each parameter and reads the counts. */
export function takeSteps(steps: readonly Tensor[]): number[] {
  foreach.addScalar_(steps, 1)
  return steps.map((step) => step.item() as number)
}
