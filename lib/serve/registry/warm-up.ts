import { disposeTensors } from '../../jit/warmup.js'
import { checkBatchOptions } from '../batching/options.js'
import { InferenceEngine } from '../engine/engine.js'
import type { SampleInputs } from './samples.js'
import { signatureOf, type Signature } from './signature.js'

/** So many rows and fewer: every size is run. Of larger batches the powers of two are. */
const EVERY = 16

/** Rows of the batches that an engine may make. */
export function batchSizes(batching: InferenceEngine['options']['batching']): number[] {
  if (batching === false) return [1]
  const { minSize, maxSize, preferredSizes } = checkBatchOptions(batching ?? {})
  const sizes = new Set([minSize, maxSize, ...preferredSizes])
  for (let size = 1; size <= maxSize; size = size < EVERY ? size + 1 : size * 2) sizes.add(size)
  return [...sizes].sort((a, b) => a - b)
}

/** Runs a model at all sizes that it will be run at, so that the first request is as fast as the rest, and sees what it gives. */
export async function warmUp(engine: InferenceEngine, samples: readonly SampleInputs[]): Promise<Signature> {
  const [sample] = samples
  if (sample === undefined) return signatureOf(engine)
  const { observer: _observer, ...options } = engine.options
  // Beside the engine, whose statistics are of requests.
  const probe = new InferenceEngine(engine.module, { ...options, batching: false, timeout: Infinity })
  let signature: Signature
  try {
    const { outputs } = await probe.infer(sample)
    signature = signatureOf(engine, { inputs: sample, outputs })
    disposeTensors(outputs)
  } finally {
    await probe.close()
  }
  await engine.warmUp(samples, { sizes: batchSizes(engine.options.batching) })
  return signature
}
