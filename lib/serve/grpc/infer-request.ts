import { TorchError } from '../../errors.js'
import type { Value } from '../inference.js'
import { callFields, checkId, checkModelName, checkTensorCount, checkTensorName, disposeValues, tensorHeader, valueFromBytes, valueFromElements, type CallFields, type DatatypeName, type TensorHeader } from '../protocol/index.js'
import { integerOf, parametersOfWire, type ModelInferRequest, type WireContents, type WireInput, type WireInteger } from './messages.js'

/** What a request says. */
export interface InferRequest {
  model: string
  /** Left out: the server chooses. */
  version: string | undefined
  inputs: Record<string, Value>
  /** Left out: all. */
  outputs: WantedOutput[] | undefined
  id: string
  fields: CallFields
  /** Whether a stream marks the last answer to each request, for clients that cannot know it. */
  marksLast: boolean
}

export interface WantedOutput {
  name: string
  /** Classes to name instead of all values; 0: all values. */
  classes: number
}

type ContentsField = keyof WireContents

const contentsFields: Record<DatatypeName, ContentsField | undefined> = {
  BOOL: 'bool_contents', INT8: 'int_contents', INT16: 'int_contents', INT32: 'int_contents', INT64: 'int64_contents',
  UINT8: 'uint_contents', UINT16: 'uint_contents', UINT32: 'uint_contents', UINT64: 'uint64_contents',
  FP16: undefined, BF16: undefined, FP32: 'fp32_contents', FP64: 'fp64_contents', BYTES: 'bytes_contents',
}

function refuse(message: string): never {
  throw new TorchError('ERR_TCH_REQUEST', message)
}

function filledFields(contents: WireContents | null): ContentsField[] {
  return contents === null ? [] : (Object.keys(contents) as ContentsField[]).filter((field) => contents[field].length > 0)
}

function typedValue({ contents }: WireInput, header: TensorHeader): Value {
  const { name, datatype, count } = header
  const wanted = contentsFields[datatype.name] ?? refuse(`the input '${name}' is ${datatype.name}, which is taken as raw_input_contents only`)
  const filled = filledFields(contents)
  const other = filled.find((field) => field !== wanted)
  if (other !== undefined) return refuse(`the input '${name}' is ${datatype.name}, which is given in ${wanted}, not in ${other}`)
  if (filled.length === 0 && count > 0) return refuse(`the input '${name}' has neither ${wanted} nor raw_input_contents`)
  const elements = contents?.[wanted] ?? []
  const exact = wanted === 'int64_contents' || wanted === 'uint64_contents'
  return valueFromElements(exact ? (elements as WireInteger[]).map(integerOf) : elements, header)
}

function inputHeader(input: WireInput): TensorHeader {
  const header = tensorHeader(input.name, input.datatype, input.shape.map(integerOf))
  if (parametersOfWire(input.parameters)['shared_memory_region'] !== undefined) {
    throw new TorchError('ERR_TCH_UNSUPPORTED', 'shared memory is not supported; send the data in the request')
  }
  return header
}

function requireDistinct(names: readonly string[], what: string): void {
  const twice = names.find((name, at) => names.indexOf(name) !== at)
  if (twice !== undefined) refuse(`an ${what} is there twice: ${twice}`)
}

function wantedOutput({ name, parameters }: ModelInferRequest['outputs'][number]): WantedOutput {
  checkTensorName(name, 'an output')
  const values = parametersOfWire(parameters)
  if (values['shared_memory_region'] !== undefined) throw new TorchError('ERR_TCH_UNSUPPORTED', 'shared memory is not supported; outputs come in the answer')
  const classes = values['classification'] ?? 0
  if (!Number.isSafeInteger(classes) || (classes as number) < 0) return refuse(`classification of the output '${name}' is a number of classes`)
  return { name, classes: classes as number }
}

/** The model and version that a message names. @throws `ERR_TCH_REQUEST` */
export function modelOf(name: string, version: string): { model: string; version: string | undefined } {
  return { model: checkModelName(name), version: version === '' ? undefined : checkModelName(version, 'a version') }
}

/**
 * Reads a request. Its values may look into the message's bytes, and are the caller's to dispose.
 * @throws `ERR_TCH_REQUEST`
 */
export function readInferRequest(message: ModelInferRequest): InferRequest {
  const { model, version } = modelOf(message.model_name, message.model_version)
  const id = checkId(message.id, 'the id of a request')
  const parameters = parametersOfWire(message.parameters)
  const fields = callFields(parameters)
  checkTensorCount(message.inputs.length, 'inputs')
  checkTensorCount(message.outputs.length, 'outputs')
  const outputs = message.outputs.length === 0 ? undefined : message.outputs.map(wantedOutput)
  requireDistinct(message.outputs.map(({ name }) => name), 'output')
  if (message.inputs.length === 0) return refuse('the request has no inputs')
  const headers = message.inputs.map(inputHeader)
  requireDistinct(headers.map(({ name }) => name), 'input')

  const raw = message.raw_input_contents
  if (raw.length > 0) {
    const both = message.inputs.find(({ contents }) => filledFields(contents).length > 0)
    if (both !== undefined) return refuse(`the input '${both.name}' has contents beside raw_input_contents; inputs are given one way or the other`)
    if (raw.length !== headers.length) return refuse(`raw_input_contents has ${raw.length} entries for ${headers.length} inputs; each input has one`)
  }

  // Without a prototype: inputs may have any name.
  const inputs = Object.create(null) as Record<string, Value>
  try {
    for (const [at, header] of headers.entries()) {
      inputs[header.name] = raw.length > 0 ? valueFromBytes(raw[at]!, header) : typedValue(message.inputs[at]!, header)
    }
  } catch (error) {
    disposeValues(inputs)
    throw error
  }
  return { model, version, inputs, outputs, id, fields, marksLast: parameters['triton_enable_empty_final_response'] === true }
}
