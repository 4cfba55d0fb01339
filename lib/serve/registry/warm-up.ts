import { isTensor } from '../../tensor.js'
import { checkBatchOptions } from '../batching/options.js'
import type { InferenceEngine } from '../engine/engine.js'
import type { InferenceAnswer } from '../inference.js'
import { disposeInputs, rowsOf, withRows, type SampleInputs } from './samples.js'

/** So many rows and fewer: every size is run; of larger batches the powers of two. */
const EVERY = 16
/** Runs of the first size: those that TorchScript profiles, the one that it optimises in, and one more. */
const FIRST = 4

/** Rows of the batches that an engine may make. */
export function batchSizes(batching: InferenceEngine['options']['batching']): number[] {
  if (batching === false) return []
  const { minSize, maxSize, preferredSizes } = checkBatchOptions(batching ?? {})
  const sizes = new Set([minSize, maxSize, ...preferredSizes])
  for (let size = 1; size <= maxSize; size = size < EVERY ? size + 1 : size * 2) sizes.add(size)
  return [...sizes].sort((a, b) => a - b)
}

/**
 * Runs a model as often and with as many rows as it takes for the first request to be as fast as the rest.
 *
 * @returns What it gave for the first request of all, as it is; the caller disposes it.
 */
export async function warmUp(engine: InferenceEngine, samples: readonly SampleInputs[]): Promise<InferenceAnswer | undefined> {
  let first: InferenceAnswer | undefined
  for (const sample of samples) {
    const sizes = new Set([rowsOf(sample), ...batchSizes(engine.options.batching)])
    for (const size of sizes) {
      const inputs = size === rowsOf(sample) ? sample : withRows(sample, size)
      try {
        for (let run = size === rowsOf(sample) ? FIRST : 1; run > 0; run--) {
          const answer = await engine.infer(inputs, { timeout: Infinity })
          if (first === undefined) first = answer
          else disposeAnswer(answer)
        }
      } catch (error) {
        if (first !== undefined) disposeAnswer(first)
        throw error
      } finally {
        if (inputs !== sample) disposeInputs(inputs)
      }
    }
  }
  return first
}

export function disposeAnswer({ outputs }: Pick<InferenceAnswer, 'outputs'>): void {
  for (const value of Object.values(outputs)) if (isTensor(value)) value.dispose()
}
