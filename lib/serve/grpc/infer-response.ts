import { TorchError } from '../../errors.js'
import { isTensor } from '../../tensor.js'
import type { BackendAnswer } from '../backend.js'
import { bytesOf, classified, datatypeOfDtype } from '../protocol/index.js'
import type { TensorSpec } from '../tensor-spec.js'
import type { InferRequest } from './infer-request.js'
import type { ModelInferResponse } from './messages.js'

/** The answer as a message, with all outputs raw. */
export function inferResponse(answer: BackendAnswer, request: InferRequest, specs: () => readonly TensorSpec[]): ModelInferResponse {
  const response: ModelInferResponse = { model_name: answer.model, model_version: answer.version, id: request.id, outputs: [], raw_output_contents: [] }
  const wanted = request.outputs ?? Object.keys(answer.outputs).map((name) => ({ name, classes: 0 }))
  for (const { name, classes } of wanted) {
    if (!Object.hasOwn(answer.outputs, name)) throw new TorchError('ERR_TCH_REQUEST', `${answer.model} has no output '${name}'; it has ${Object.keys(answer.outputs).join(', ')}`)
    const whole = answer.outputs[name]!
    const value = classes === 0 ? whole : classified(whole, classes, specs().find((spec) => spec.name === name)?.labels, name)
    const datatype = isTensor(value) ? datatypeOfDtype(value.dtype, `the output '${name}'`).name : 'BYTES'
    response.outputs.push({ name, datatype, shape: value.shape })
    response.raw_output_contents.push(bytesOf(value))
  }
  return response
}
