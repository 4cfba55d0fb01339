import { TorchError } from '../errors.js'
import { isTensor } from '../tensor.js'
import type { InferenceAnswer } from './inference.js'

/** The answer with the outputs that a request asked for, in its order; the others are freed. */
export function wantedOutputs(answer: InferenceAnswer, names: readonly string[], model: string): InferenceAnswer {
  const { outputs } = answer
  const missing = names.find((name) => !Object.hasOwn(outputs, name))
  for (const [name, value] of Object.entries(outputs)) if (isTensor(value) && (missing !== undefined || !names.includes(name))) value.dispose()
  if (missing !== undefined) throw new TorchError('ERR_TCH_INPUT', `${model} has no output '${missing}'; it has ${Object.keys(outputs).join(', ')}`)
  return { ...answer, outputs: Object.fromEntries(names.map((name) => [name, outputs[name]!])) }
}
