import { TorchError } from '../../errors.js'
import { isTensor } from '../../tensor.js'
import type { InferenceEngine } from '../engine/engine.js'
import type { Value } from '../inference.js'
import type { TensorSpec } from '../tensor-spec.js'
import type { SampleInputs } from './samples.js'

/** What clients rely on: what a model takes and gives, as far as it is known. */
export interface Signature {
  inputs: readonly TensorSpec[]
  outputs: readonly TensorSpec[]
  /** Shapes of the request that the outputs were seen with; '' for declared ones. */
  seenWith: string
}

const sizes = (values: Readonly<Record<string, Value>>): string => Object.entries(values).map(([name, { shape }]) => `${name}[${shape.join(',')}]`).join(' ')

/** `answer`: what the model gave for a sample, where there is one: outputs need not be declared. */
export function signatureOf(engine: Pick<InferenceEngine, 'inputs' | 'outputs'>, sample?: { inputs: SampleInputs; outputs: Readonly<Record<string, Value>> }): Signature {
  const { inputs, outputs } = engine
  if (sample === undefined) return { inputs, outputs, seenWith: '' }
  const seen = Object.entries(sample.outputs).map(([name, value]): TensorSpec => ({
    name, dtype: isTensor(value) ? value.dtype : 'bytes', shape: value.shape.map((size, at) => (at === 0 ? -1 : size)),
  }))
  const declared = new Map(outputs.map((spec) => [spec.name, spec]))
  return { inputs, outputs: seen.map((spec) => ({ ...spec, ...declared.get(spec.name) })), seenWith: sizes(sample.inputs) }
}

/**
 * How a version differs from the one that it replaces, in what both are known to be: a request that was right must not
 * become wrong by itself, nor an answer become another.
 */
export function signatureChange(before: Signature, after: Signature): string | undefined {
  return changeOf('input', before.inputs, after.inputs, true) ?? changeOf('output', before.outputs, after.outputs, before.seenWith === after.seenWith)
}

/** @throws `ERR_TCH_MODEL_LOAD` */
export function requireSameSignature(name: string, before: { version: string; signature: Signature }, after: Signature): void {
  const change = signatureChange(before.signature, after)
  if (change === undefined) return
  throw new TorchError('ERR_TCH_MODEL_LOAD', `${name} has other inputs or outputs than version ${before.version}, which it would replace: ${change}; "signature": "any" in its model.json allows that`)
}

function changeOf(kind: string, before: readonly TensorSpec[], after: readonly TensorSpec[], compareSizes: boolean): string | undefined {
  // Nothing is known of the outputs of a model that is not described and was never run.
  if (before.length === 0 || after.length === 0) return undefined
  const names = (specs: readonly TensorSpec[]): string => specs.map(({ name }) => name).join(', ')
  if (names(before) !== names(after)) return `the ${kind}s are ${names(after)} and were ${names(before)}`
  for (const [at, old] of before.entries()) {
    const { name, dtype, shape } = after[at]!
    if (old.dtype !== undefined && dtype !== undefined && old.dtype !== dtype) return `the ${kind} '${name}' is ${dtype} and was ${old.dtype}`
    if (old.shape === undefined || shape === undefined) continue
    const same = compareSizes ? String(old.shape) === String(shape) : old.shape.length === shape.length
    if (!same) return `the ${kind} '${name}' has shape [${shape.join(', ')}] and had [${old.shape.join(', ')}]`
  }
  return undefined
}
