import { TorchError } from '../../errors.js'
import { operatorNamed } from '../../operators.js'
import type { Tensor } from '../../tensor.js'
import { describeValue, isArray, isPlainObject } from '../../values.js'
import type { ModelMetadata } from '../backend.js'
import type { Value } from '../inference.js'
import { checkTensorCount, datatypeOfSpec, disposeValues, limits, tensorHeader, valueFromElements, type DatatypeName } from '../protocol/index.js'
import type { TensorSpec } from '../tensor-spec.js'

/** What a request of V1 says; `rows`: answered row by row. */
export interface PredictRequest {
  inputs: Record<string, Value>
  rows: boolean
}

function refuse(message: string): never {
  throw new TorchError('ERR_TCH_REQUEST', message)
}

/** Bytes in JSON, as TensorFlow Serving has them. */
function isEncoded(value: unknown): value is { b64: string } {
  return isPlainObject(value) && typeof value['b64'] === 'string' && Object.keys(value).length === 1
}

function shapeOf(data: unknown): number[] {
  const shape: number[] = []
  for (let level = data; isArray(level) && shape.length <= limits.rank; level = level[0]) shape.push(level.length)
  return shape
}

function decoded(data: unknown): unknown {
  if (isArray(data)) return data.map(decoded)
  return isEncoded(data) ? Buffer.from(data.b64, 'base64') : data
}

function firstOf(data: unknown): unknown {
  return isArray(data) ? firstOf(data[0]) : data
}

/** Where a model does not say what it takes: what the first element is, and FP32 for numbers. */
function guessed(data: unknown): DatatypeName {
  const first = firstOf(data)
  if (typeof first === 'boolean') return 'BOOL'
  return typeof first === 'string' || isEncoded(first) ? 'BYTES' : 'FP32'
}

function valueOf(spec: TensorSpec, data: unknown): Value {
  const datatype = datatypeOfSpec(spec) ?? guessed(data)
  // JSON has no narrow floats: they are rounded from what it has.
  const narrow = datatype === 'FP16' || datatype === 'BF16'
  const elements = datatype === 'BYTES' ? decoded(data) : data
  const value = valueFromElements(isArray(elements) ? elements : [elements], tensorHeader(spec.name, narrow ? 'FP32' : datatype, shapeOf(data)))
  if (!narrow) return value
  const converted = operatorNamed('aten::to').call([value as Tensor, spec.dtype]) as Tensor
  disposeValues({ value })
  return converted
}

/** One column for each name of the first row. */
function columns(instances: readonly unknown[]): Record<string, unknown> | undefined {
  const [first] = instances
  if (!isPlainObject(first) || isEncoded(first)) return undefined
  const names = Object.keys(first)
  checkTensorCount(names.length, 'inputs')
  for (const instance of instances) {
    if (!isPlainObject(instance) || Object.keys(instance).length !== names.length) refuse(`instances have the same names all: ${names.join(', ')}`)
  }
  return Object.fromEntries(names.map((name) => [name, instances.map((instance) => {
    if (!Object.hasOwn(instance as object, name)) refuse(`an instance has no '${name}', which the first has`)
    return (instance as Record<string, unknown>)[name]
  })]))
}

/**
 * Reads `{"instances": […]}` (rows) or `{"inputs": …}` (columns): https://www.tensorflow.org/tfx/serving/api_rest
 * @throws `ERR_TCH_REQUEST`
 */
export function readPredictRequest(json: Record<string, unknown>, { name: model, inputs: specs }: ModelMetadata): PredictRequest {
  const { instances, inputs: given } = json
  if ((instances === undefined) === (given === undefined)) return refuse("the body has either 'instances' or 'inputs'")
  if (instances !== undefined && (!isArray(instances) || instances.length === 0)) return refuse(`'instances' is an array that is not empty, not ${describeValue(instances)}`)
  const named = instances === undefined ? (isPlainObject(given) && !isEncoded(given) ? given : undefined) : columns(instances as unknown[])
  const data = named ?? { [specs[0]?.name ?? '']: instances ?? given }
  if (named === undefined && specs.length !== 1) return refuse(`${model} has ${specs.length} inputs: name them (${specs.map(({ name }) => name).join(', ')})`)
  const inputs = Object.create(null) as Record<string, Value>
  try {
    for (const [name, column] of Object.entries(data)) {
      inputs[name] = valueOf(specs.find((spec) => spec.name === name) ?? refuse(`${model} has no input '${name.slice(0, 80)}'; it has ${specs.map((spec) => spec.name).join(', ')}`), column)
    }
  } catch (error) {
    disposeValues(inputs)
    throw error
  }
  return { inputs, rows: instances !== undefined }
}
