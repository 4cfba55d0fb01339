import { TorchError } from '../../errors.js'
import { describeValue, isArray, isPlainObject } from '../../values.js'
import type { ModelMetadata } from '../backend.js'
import type { Value } from '../inference.js'
import {
  callFields, checkId, checkTensorCount, checkTensorName, datatypeOfSpec, disposeValues, flag, parametersOf, parseJsonObject, tensorHeader, valueFromBytes,
  valueFromElements, type CallFields, type TensorHeader,
} from '../protocol/index.js'

/** An output that a request asks for. */
export interface WantedOutput {
  name: string
  binary: boolean
  /** Classes to name instead of all values; 0: all values. */
  classes: number
}

/** What a request of V2 says. */
export interface InferRequest {
  inputs: Record<string, Value>
  /** Left out: all. */
  outputs: WantedOutput[] | undefined
  /** How outputs are given that do not say it. */
  binary: boolean
  id: string | undefined
  fields: CallFields
}

function refuse(message: string): never {
  throw new TorchError('ERR_TCH_REQUEST', message)
}

/** Where the JSON ends: `Inference-Header-Content-Length`, a number of bytes of the inflated body. */
function jsonLength(header: string | undefined, bytes: number): number {
  if (header === undefined) return bytes
  if (!/^\d{1,15}$/.test(header)) return refuse(`Inference-Header-Content-Length is a number of bytes, not ${describeValue(header)}`)
  const length = Number(header)
  return length <= bytes ? length : refuse(`Inference-Header-Content-Length is ${length}, and the body has ${bytes} bytes`)
}

function listOf(value: unknown, name: string): Record<string, unknown>[] {
  if (!isArray(value)) return refuse(`'${name}' is an array, not ${describeValue(value)}`)
  checkTensorCount(value.length, name)
  const wrong = value.find((item) => !isPlainObject(item))
  if (wrong !== undefined) return refuse(`'${name}' has objects, not ${describeValue(wrong)}`)
  return value as Record<string, unknown>[]
}

/** Takes the binary data of inputs one after the other from behind the JSON. */
class Blobs {
  readonly #bytes: Buffer
  #at: number

  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes
    this.#at = at
  }

  take(size: unknown, name: string): Buffer {
    if (!Number.isSafeInteger(size) || (size as number) < 0) return refuse(`binary_data_size of the input '${name}' is a number of bytes, not ${describeValue(size)}`)
    const end = this.#at + (size as number)
    if (end > this.#bytes.length) return refuse(`binary_data_size of the input '${name}' is ${String(size)}, and ${this.#bytes.length - this.#at} bytes are left after the JSON`)
    const blob = this.#bytes.subarray(this.#at, end)
    this.#at = end
    return blob
  }

  end(): void {
    if (this.#at !== this.#bytes.length) refuse(`there are ${this.#bytes.length - this.#at} bytes after the JSON and the data of the inputs`)
  }
}

function inputValue(input: Record<string, unknown>, header: TensorHeader, blobs: Blobs): Value {
  const parameters = parametersOf(input['parameters'], `the input '${header.name}'`)
  if (parameters['shared_memory_region'] !== undefined) throw new TorchError('ERR_TCH_UNSUPPORTED', 'shared memory is not supported; send data in the request')
  const size = parameters['binary_data_size']
  const { data } = input
  if (size === undefined) return valueFromElements(data ?? refuse(`the input '${header.name}' has neither data nor binary_data_size`), header)
  if (data !== undefined) return refuse(`the input '${header.name}' has both data and binary_data_size`)
  return valueFromBytes(blobs.take(size, header.name), header)
}

function wantedOutput(output: Record<string, unknown>, binary: boolean): WantedOutput {
  const name = checkTensorName(output['name'], 'an output')
  const parameters = parametersOf(output['parameters'], `the output '${name}'`)
  if (parameters['shared_memory_region'] !== undefined) throw new TorchError('ERR_TCH_UNSUPPORTED', 'shared memory is not supported; outputs come in the response')
  const classes = parameters['classification'] ?? 0
  if (!Number.isSafeInteger(classes) || (classes as number) < 0) return refuse(`classification of the output '${name}' is a number of classes, not ${describeValue(classes)}`)
  return { name, binary: flag(parameters, 'binary_data') ?? binary, classes: classes as number }
}

function requireDistinct(names: readonly string[], what: string): void {
  if (new Set(names).size !== names.length) refuse(`an ${what} is there twice: ${names.find((name, at) => names.indexOf(name) !== at)!}`)
}

/**
 * Reads the body of an infer request: JSON, and binary data behind it.
 *
 * @param headerLength the header Inference-Header-Content-Length; '0': the whole body is the one input
 * @throws `ERR_TCH_REQUEST`
 */
export function readInferRequest(body: Buffer, headerLength: string | undefined, metadata: () => ModelMetadata): InferRequest {
  const length = jsonLength(headerLength, body.length)
  if (headerLength !== undefined && length === 0) return { inputs: rawInput(body, metadata()), outputs: undefined, binary: true, id: undefined, fields: {} }
  const json = parseJsonObject(length === body.length ? body : body.subarray(0, length))
  const parameters = parametersOf(json['parameters'], 'the request')
  const binary = flag(parameters, 'binary_data_output') ?? false
  const id = json['id'] === undefined ? undefined : checkId(json['id'], 'the id of a request')
  const fields = callFields(parameters)
  const outputs = json['outputs'] === undefined ? undefined : listOf(json['outputs'], 'outputs').map((output) => wantedOutput(output, binary))
  if (outputs !== undefined) requireDistinct(outputs.map(({ name }) => name), 'output')
  const list = listOf(json['inputs'] ?? refuse("the request has no 'inputs'"), 'inputs')
  if (list.length === 0) return refuse("'inputs' is empty")
  const headers = list.map((input) => tensorHeader(input['name'], input['datatype'], input['shape']))
  requireDistinct(headers.map(({ name }) => name), 'input')

  // Without a prototype: inputs may have any name.
  const inputs = Object.create(null) as Record<string, Value>
  try {
    const blobs = new Blobs(body, length)
    for (let at = 0; at < list.length; at++) inputs[headers[at]!.name] = inputValue(list[at]!, headers[at]!, blobs)
    blobs.end()
  } catch (error) {
    disposeValues(inputs)
    throw error
  }
  return { inputs, outputs: outputs === undefined || outputs.length === 0 ? undefined : outputs, binary, id, fields }
}

/** A body that is the data of the only input; one size, the batch's first of all, follows from the number of bytes. */
function rawInput(body: Buffer, { name: model, inputs }: ModelMetadata): Record<string, Value> {
  const [spec] = inputs
  if (inputs.length !== 1 || spec === undefined) return refuse(`${model} has ${inputs.length} inputs; a request without JSON is for models with one`)
  const datatype = datatypeOfSpec(spec)
  if (datatype === undefined || spec.shape === undefined) return refuse(`dtype and shape of the input of ${model} are not known; send JSON that says them`)
  const { name } = spec
  // One text or file, which has no length before it here.
  if (datatype === 'BYTES') return { [name]: { shape: spec.shape.map(() => 1), elements: [body] } }
  const shape = [...spec.shape]
  if (shape.filter((size) => size < 0).length > 1) shape[0] = 1
  const open = shape.findIndex((size) => size < 0)
  if (shape.filter((size) => size < 0).length > 1) return refuse(`the shape of the input of ${model}, [${spec.shape.join(', ')}], does not follow from the number of bytes; send JSON that says it`)
  if (open >= 0) {
    shape[open] = 1
    const { count, datatype: { size } } = tensorHeader(name, datatype, shape)
    shape[open] = Math.ceil(body.length / (count * size))
  }
  return { [name]: valueFromBytes(body, tensorHeader(name, datatype, shape)) }
}
