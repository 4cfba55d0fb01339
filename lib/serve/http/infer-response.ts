import { TorchError } from '../../errors.js'
import { isTensor } from '../../tensor.js'
import type { BackendAnswer } from '../backend.js'
import type { Value } from '../inference.js'
import { byteLengthOf, classified, datatypeOfDtype, writeBytes } from '../protocol/index.js'
import type { TensorSpec } from '../tensor-spec.js'
import type { InferRequest, WantedOutput } from './infer-request.js'
import { flatJson } from './value-json.js'

export interface InferResponse {
  body: Buffer
  /** Bytes of JSON when binary data follow it. */
  headerLength: number | undefined
}

function datatypeName(value: Value, name: string): string {
  return isTensor(value) ? datatypeOfDtype(value.dtype, `the output '${name}'`).name : 'BYTES'
}

function wantedOutputs(answer: BackendAnswer, { outputs, binary }: InferRequest): WantedOutput[] {
  if (outputs === undefined) return Object.keys(answer.outputs).map((name) => ({ name, binary, classes: 0 }))
  const unknown = outputs.find(({ name }) => !Object.hasOwn(answer.outputs, name))
  if (unknown !== undefined) throw new TorchError('ERR_TCH_REQUEST', `${answer.model} has no output '${unknown.name}'; it has ${Object.keys(answer.outputs).join(', ')}`)
  return outputs
}

/** The body of the answer: JSON, and behind it the outputs that were asked for as binary data, in order. */
export function inferResponse(answer: BackendAnswer, request: InferRequest, specs: () => readonly TensorSpec[]): InferResponse {
  const blobs: Value[] = []
  let blobBytes = 0
  let json = `{"model_name":${JSON.stringify(answer.model)},"model_version":${JSON.stringify(answer.version)},`
  if (request.id !== undefined) json += `"id":${JSON.stringify(request.id)},`
  json += '"outputs":['
  let separator = ''
  for (const wanted of wantedOutputs(answer, request)) {
    const { name, binary, classes } = wanted
    const whole = answer.outputs[name]!
    const value = classes === 0 ? whole : classified(whole, classes, specs().find((spec) => spec.name === name)?.labels, name)
    const datatype = datatypeName(value, name)
    json += `${separator}{"name":${JSON.stringify(name)},"datatype":"${datatype}","shape":[${value.shape.join()}],`
    separator = ','
    if (binary) {
      const bytes = byteLengthOf(value)
      json += `"parameters":{"binary_data_size":${bytes}}}`
      blobs.push(value)
      blobBytes += bytes
    } else {
      if (datatype === 'FP16' || datatype === 'BF16') throw new TorchError('ERR_TCH_REQUEST', `the output '${name}' is ${datatype}, which JSON has no form for: ask for it with "parameters": {"binary_data": true}`)
      json += `"data":${flatJson(value, name)}}`
    }
  }
  json += ']}'
  if (blobs.length === 0) return { body: Buffer.from(json), headerLength: undefined }
  const headerLength = Buffer.byteLength(json)
  const body = Buffer.allocUnsafe(headerLength + blobBytes)
  let at = body.write(json)
  for (const blob of blobs) at = writeBytes(blob, body, at)
  return { body, headerLength }
}
