import { dtypeOf, type Dtype, type TypedArray } from '../../dtype.js'
import { TorchError } from '../../errors.js'
import type { MethodSchema } from '../../method-schema.js'
import { isTensor } from '../../tensor.js'
import { describe } from '../../tensor-properties.js'
import { describeValue, isPlainObject } from '../../values.js'
import type { BytesArray, Inputs, Value } from '../inference.js'
import type { TensorSpec } from '../tensor-spec.js'
import type { EngineOptions, RaggedOptions } from './options.js'

/** One argument of the method that is served. */
export interface ServedArgument {
  spec: TensorSpec
  kind: 'tensor' | 'bytes' | 'mask'
  /** May be left out: it has a default. */
  optional: boolean
  /** What dimension 1 is padded with; undefined: it is not padded. */
  fill: number | undefined
}

/** A request's values, checked. */
export interface CheckedInputs {
  /** In the order of the arguments; undefined where a default or a mask goes. */
  values: (Value | undefined)[]
  rows: number
  size: number
  /** Requests with the same key may share a batch. */
  key: string
  /** In dimension 1, where it is padded. */
  length: number
}

function wrong(message: string): TorchError {
  return new TorchError('ERR_TCH_INPUT', message)
}

function isBytes(value: unknown): value is BytesArray {
  return isPlainObject(value) && Array.isArray(value['shape']) && Array.isArray(value['elements'])
}

function argumentsOf({ name: method, arguments: all }: MethodSchema, specs: readonly TensorSpec[] | undefined, ragged: RaggedOptions | undefined): ServedArgument[] {
  const stray = specs?.find(({ name }) => !all.some((argument) => argument.name === name))
  if (stray !== undefined) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${method}() has no argument '${stray.name}'; it has ${all.map(({ name }) => name).join(', ')}`)
  for (const name of [...Object.keys(ragged?.inputs ?? {}), ...(ragged?.mask === undefined ? [] : [ragged.mask])]) {
    if (!all.some((argument) => argument.name === name)) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `ragged names '${name}', which is no argument of ${method}()`)
  }
  const served: ServedArgument[] = []
  for (const { name, type, default: fallback } of all) {
    const bytes = type === 'List[str]'
    if (!bytes && type !== 'Tensor' && type !== 'Optional[Tensor]') {
      // What follows cannot be given by position any more; arguments have defaults from the first such on.
      if (fallback !== null) break
      throw new TorchError('ERR_TCH_UNSUPPORTED', `${method}() takes '${name}' of type ${type}: models that are served take tensors and List[str]`)
    }
    const spec = { ...specs?.find((each) => each.name === name), name, ...(bytes ? { dtype: 'bytes' as const } : {}) }
    served.push({ spec, kind: bytes ? 'bytes' : ragged?.mask === name ? 'mask' : 'tensor', optional: fallback !== null || type === 'Optional[Tensor]', fill: ragged?.inputs[name] })
  }
  return served
}

/** The arguments of a model as requests give them. */
export class EngineInputs {
  readonly arguments: readonly ServedArgument[]
  readonly #owner: string
  readonly #sizeOf: EngineOptions['sizeOf']
  readonly #batched: boolean
  readonly #names: readonly string[]

  constructor(owner: string, schema: MethodSchema, options: Pick<EngineOptions, 'inputs' | 'ragged' | 'sizeOf' | 'batching'>) {
    this.#owner = owner
    this.#sizeOf = options.sizeOf
    this.#batched = options.batching !== false
    this.arguments = argumentsOf(schema, options.inputs, options.ragged)
    if (this.arguments.length === 0) throw new TorchError('ERR_TCH_UNSUPPORTED', `${schema.name}() takes no tensors: it cannot be served`)
    this.#names = this.specs.map(({ name }) => name)
  }

  /** What requests give. */
  get specs(): TensorSpec[] {
    return this.arguments.filter(({ kind }) => kind !== 'mask').map(({ spec }) => spec)
  }

  check(inputs: Inputs): CheckedInputs {
    const given: Readonly<Record<string, Value>> = isTensor(inputs) ? { [this.#names[0]!]: inputs } : inputs
    if (!isPlainObject(given)) throw wrong(`inputs of ${this.#owner} are tensors by name, got ${describeValue(inputs)}`)
    for (const name of Object.keys(given)) {
      if (!this.#names.includes(name)) throw wrong(`${this.#owner} has no input '${name}'; its inputs are ${this.#names.join(', ')}`)
    }
    const checked: CheckedInputs = { values: [], rows: -1, size: 0, key: '', length: 0 }
    const shapes: Record<string, { shape: readonly number[] }> = {}
    for (const argument of this.arguments) {
      const { spec: { name }, kind, optional } = argument
      const value = given[name]
      if (value === undefined) {
        if (!optional && kind !== 'mask') throw wrong(`the input '${name}' of ${this.#owner} is missing`)
        checked.values.push(undefined)
        checked.key += '|'
        continue
      }
      const shape = this.#checkValue(argument, value, checked)
      if (this.#sizeOf !== undefined) shapes[name] = { shape }
      checked.values.push(value)
    }
    checked.rows = Math.max(checked.rows, 1)
    checked.size = this.#sizeOf === undefined ? checked.rows : this.#sizeOf(shapes)
    if (!(checked.size > 0 && checked.size < Infinity)) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `sizeOf() of ${this.#owner} gives a number above 0, got ${describeValue(checked.size)}`)
    return checked
  }

  #checkValue(argument: ServedArgument, value: Value, checked: CheckedInputs): readonly number[] {
    const { spec, kind, fill } = argument
    const { name } = spec
    if (kind === 'bytes') {
      if (!isBytes(value)) throw wrong(`the input '${name}' of ${this.#owner} takes texts (BYTES), got ${describeValue(value)}`)
      const { shape } = value
      if (shape.length === 0 || shape.slice(1).some((size) => size !== 1) || shape[0] !== value.elements.length) throw wrong(`the input '${name}' of ${this.#owner} takes texts of shape [n] or [n, 1], got [${shape.join(', ')}] with ${value.elements.length} texts`)
      this.#countRows(name, shape, checked)
      checked.key += '|bytes'
      return shape
    }
    if (!isTensor(value)) throw wrong(`the input '${name}' of ${this.#owner} is a Tensor, got ${describeValue(value)}`)
    const { dtype: { name: dtype }, shape, device } = describe(value)
    if (spec.dtype !== undefined && spec.dtype !== dtype) throw wrong(`the input '${name}' of ${this.#owner} is ${spec.dtype}, got ${dtype}`)
    if (spec.shape !== undefined && !fits(shape, spec.shape)) throw wrong(`the input '${name}' of ${this.#owner} has shape [${spec.shape.join(', ')}] (-1 is any size), got [${shape.join(', ')}]`)
    this.#countRows(name, shape, checked)
    if (fill === undefined) {
      checked.key += `|${dtype} ${device} ${shape.length === 0 ? '' : shape.slice(1).join()}`
    } else {
      if (shape.length < 2) throw wrong(`the input '${name}' of ${this.#owner} is padded in dimension 1, which shape [${shape.join(', ')}] has not`)
      if (checked.length !== 0 && checked.length !== shape[1]) throw wrong(`the padded inputs of ${this.#owner} have one length in dimension 1, got ${checked.length} and ${shape[1]}`)
      checked.length = shape[1]!
      checked.key += `|${dtype} ${device} * ${shape.slice(2).join()}`
    }
    return shape
  }

  #countRows(name: string, shape: readonly number[], checked: CheckedInputs): void {
    const rows = shape[0]
    if (rows === undefined) {
      if (this.#batched) throw wrong(`the input '${name}' of ${this.#owner} needs a dimension for the batch: shape [1] for a single value`)
      return
    }
    if (!this.#batched) return
    if (rows === 0) throw wrong(`the input '${name}' of ${this.#owner} has no rows: shape [${shape.join(', ')}]`)
    if (checked.rows !== -1 && checked.rows !== rows) throw wrong(`the inputs of ${this.#owner} have as many rows each, got ${checked.rows} and ${rows} ('${name}')`)
    checked.rows = rows
  }

  /** The shape and array type of one row, for a model with one input whose description says both. */
  rowLayout(): RowLayout {
    const [only, ...others] = this.arguments
    const { dtype, shape } = only!.spec
    if (others.some(({ optional }) => !optional) || dtype === undefined || dtype === 'bytes' || shape === undefined || shape.slice(1).some((size) => size < 0) || only!.fill !== undefined) {
      throw new TorchError('ERR_TCH_UNSUPPORTED', `predict() needs a model with one input whose dtype and shape are given, such as inputs: [{ name: '${only!.spec.name}', dtype: 'float32', shape: [-1, 64] }]; use infer() with tensors`)
    }
    const { array, lanes } = dtypeOf(dtype)
    if (array === undefined) throw new TorchError('ERR_TCH_UNSUPPORTED', `predict() takes typed arrays, and there is none for ${dtype}: use infer() with tensors`)
    const sizes = shape.slice(1)
    return { array: array as unknown as RowLayout['array'], sizes, elements: sizes.reduce((a, b) => a * b, lanes), dtype }
  }
}

export interface RowLayout {
  array: new (length: number) => TypedArray
  sizes: readonly number[]
  elements: number
  dtype: Dtype
}

function fits(shape: readonly number[], wanted: readonly number[]): boolean {
  return shape.length === wanted.length && shape.every((size, dim) => wanted[dim]! < 0 || wanted[dim] === size)
}
