import { dtypeOf, type Dtype } from '../../dtype.js'
import { TorchError } from '../../errors.js'
import { torch } from '../../index.js'
import { isTensor, type Tensor } from '../../tensor.js'
import { describeValue, isArray, isPlainObject } from '../../values.js'
import type { BytesArray, Value } from '../inference.js'
import type { TensorSpec } from '../tensor-spec.js'
import type { GoldenSample, ModelDescription, Sample, SampleValue } from './description.js'

/** Values of one request by name, the registry's to dispose. */
export type SampleInputs = Record<string, Value>

/** A request to try a model with, and what it must be answered. Tensors are the caller's to dispose. */
export interface Trial {
  inputs: SampleInputs
  /** By name, or as the method returns them; undefined: anything. */
  outputs: GoldenSample['outputs']
}

/** The requests that a description gives, or else the one that it implies. */
export function trialsOf(description: ModelDescription): Trial[] {
  const { warmup = [], golden } = description
  const trials: Trial[] = []
  try {
    for (const [at, { inputs, outputs }] of (isArray(golden) ? golden as readonly GoldenSample[] : []).entries()) {
      trials.push({ inputs: inputsOf(inputs, description, `golden[${at}].inputs`), outputs })
    }
    for (const [at, sample] of warmup.entries()) trials.push({ inputs: inputsOf(sample, description, `warmup[${at}]`), outputs: undefined })
    const implied = trials.length === 0 ? impliedSample(description) : undefined
    return implied === undefined ? trials : [{ inputs: implied, outputs: undefined }]
  } catch (error) {
    for (const { inputs } of trials) disposeInputs(inputs)
    throw error
  }
}

/** @throws `ERR_TCH_CONFIG` for values that are no tensors. */
function inputsOf(sample: Sample, { inputs = [], sequence }: ModelDescription, where: string): SampleInputs {
  const values: SampleInputs = {}
  try {
    for (const [name, value] of Object.entries(sample)) {
      const spec = inputs.find((each) => each.name === name)
      values[name] = spec?.dtype === 'bytes' || holdsTexts(value) ? bytesOf(value) : tensorOf(value, spec, `${where}.${name}`)
    }
    // What a sequence begins with; requests do not give it.
    const rows = Object.values(values)[0]?.shape[0] ?? 1
    for (const { input, initial = 0 } of sequence?.state ?? []) {
      const { dtype, shape } = inputs.find(({ name }) => name === input) ?? {}
      if (values[input] !== undefined || dtype === undefined || dtype === 'bytes' || shape === undefined) continue
      values[input] = torch.full([rows, ...shape.slice(1).map((size) => Math.max(0, size))], initial, { dtype })
    }
    return values
  } catch (error) {
    disposeInputs(values)
    throw error
  }
}

export function disposeInputs(inputs: SampleInputs): void {
  for (const value of Object.values(inputs)) if (isTensor(value)) value.dispose()
}

/**
 * As a model itself takes them: texts as lists, and with the mask that an engine makes, where there is one; `release`
 * frees that.
 */
export function argumentsOf(inputs: SampleInputs, { inputs: specs = [], ragged }: ModelDescription): { given: Record<string, unknown>; release(): void } {
  const given: Record<string, unknown> = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, isTensor(value) ? value : value.elements.map((bytes) => Buffer.from(bytes).toString('utf8'))]),
  )
  const padded = Object.keys(ragged?.inputs ?? {}).map((name) => inputs[name]).find(isTensor)
  if (ragged?.mask === undefined || ragged.mask in given || padded === undefined) return { given, release() {} }
  const dtype = specs.find(({ name }) => name === ragged.mask)?.dtype
  const mask = torch.ones(padded.shape.slice(0, 2), { dtype: dtype === undefined || dtype === 'bytes' ? 'int64' : dtype })
  given[ragged.mask] = mask
  return { given, release: () => mask.dispose() }
}

/** One row as the description says that inputs are; undefined where it leaves sizes or dtypes open. */
function impliedSample(description: ModelDescription): SampleInputs | undefined {
  const { inputs = [], ragged, sequence } = description
  const sample: Record<string, SampleValue> = {}
  for (const { name, dtype, shape } of inputs) {
    if (name === ragged?.mask || sequence?.state.some(({ input }) => input === name) === true) continue
    if (dtype === undefined || shape === undefined || shape.slice(1).includes(-1)) return undefined
    const sizes = shape.map((size, at) => (at === 0 && size === -1 ? 1 : size))
    // Index 0 is valid in every table; floats are numbers that neither logarithms nor roots refuse.
    sample[name] = dtype === 'bytes' ? Array.from({ length: sizes.reduce((a, b) => a * b, 1) }, () => 'text') : { shape: sizes, dtype, fill: ['float', 'complex'].includes(dtypeOf(dtype).kind) ? 0.5 : 0 }
  }
  return inputs.length === 0 ? undefined : inputsOf(sample, description, 'inputs')
}

function holdsTexts(value: unknown): boolean {
  return typeof value === 'string' || (isArray(value) && value.length > 0 && holdsTexts(value[0]))
}

function bytesOf(value: SampleValue): BytesArray {
  const elements: Uint8Array[] = []
  const shape: number[] = []
  const walk = (item: unknown, depth: number): void => {
    if (isArray(item)) {
      shape[depth] ??= item.length
      for (const each of item) walk(each, depth + 1)
    } else elements.push(Buffer.from(String(item)))
  }
  walk(value, 0)
  return { shape: shape.length === 0 ? [1] : shape, elements }
}

function tensorOf(value: SampleValue, spec: TensorSpec | undefined, where: string): Tensor {
  const fallback: Dtype = spec?.dtype === undefined || spec.dtype === 'bytes' ? 'float32' : spec.dtype
  try {
    if (!isPlainObject(value)) return torch.tensor(value as number[], { dtype: fallback })
    const { data, dtype = fallback, shape, fill = 0 } = value as { data?: number[]; dtype?: Dtype; shape?: number[]; fill?: number }
    if (data === undefined) {
      if (shape === undefined) throw new TorchError('ERR_TCH_CONFIG', `${describeValue(value)} has neither data nor a shape`)
      return torch.full(shape, fill, { dtype })
    }
    const made = torch.tensor(data, { dtype })
    return shape === undefined ? made : made.reshape(shape)
  } catch (cause) {
    throw new TorchError('ERR_TCH_CONFIG', `${where} is no tensor: ${(cause as Error).message}`, { cause })
  }
}
