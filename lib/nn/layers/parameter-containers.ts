import { TorchError } from '../../errors.js'
import { Module } from '../../module.js'
import { isTensor, type Tensor } from '../../tensor.js'
import { describeValue, isPlainObject } from '../../values.js'
import type { Fields } from '../field-registry.js'
import { isParameter, Parameter } from '../parameter.js'
import { inOrder } from './key-order.js'
import { entriesOf, type Named } from './module-dict.js'

/** Plain tensors become parameters, as in Python. */
function parameterOf(op: string, value: unknown): Parameter {
  if (isParameter(value)) return value
  if (isTensor(value)) return new Parameter(value)
  throw new TorchError('ERR_TCH_TYPE', `${op}: holds parameters and tensors, not ${describeValue(value)}`, { op })
}

/** Python's old names of tensor types, which it still prints for a ParameterDict. */
const typeNames: Readonly<Record<string, string>> = {
  float16: 'HalfTensor', bfloat16: 'BFloat16Tensor', float32: 'FloatTensor', float64: 'DoubleTensor', complex64: 'ComplexFloatTensor', complex128: 'ComplexDoubleTensor',
  uint8: 'ByteTensor', int8: 'CharTensor', int16: 'ShortTensor', int32: 'IntTensor', int64: 'LongTensor', bool: 'BoolTensor',
}

function typeName({ dtype, device }: Tensor): string {
  return `${device.startsWith('cuda') ? 'torch.cuda' : 'torch'}.${typeNames[dtype] ?? dtype}`
}

abstract class ParameterContainer extends Module {
  /** How the type of a parameter is printed. */
  protected abstract typeOf(parameter: Tensor): string

  override extraRepr(): string {
    const lines = this.readFields().parameters.map(([name, parameter]) => {
      const { shape, device } = parameter!
      return `  (${name}): Parameter containing: [${this.typeOf(parameter!)} of size ${shape.join('x')}${device.startsWith('cuda') ? ` (${device})` : ''}]`
    })
    return lines.join('\n')
  }

  override forward(): never {
    throw new TorchError('ERR_TCH_UNSUPPORTED', `a ${this.className} has no forward: use its parameters`, { op: 'forward' })
  }
}

/** Parameters in order. https://docs.pytorch.org/docs/stable/generated/torch.nn.ParameterList.html */
export class ParameterList extends ParameterContainer implements Iterable<Parameter> {
  [index: number]: Parameter

  constructor(parameters: Iterable<Tensor> = []) {
    super()
    this.extend(parameters)
  }

  protected override typeOf({ dtype }: Tensor): string {
    return `torch.${dtype}`
  }

  get length(): number {
    return this.readFields().parameters.length
  }

  [Symbol.iterator](): IterableIterator<Parameter> {
    return this.readFields().parameters.map(([, parameter]) => parameter!)[Symbol.iterator]()
  }

  /** A parameter by its place, counted from the end when negative. */
  at(index: number): Parameter {
    const found = Number.isInteger(index) ? [...this].at(index) : undefined
    if (found === undefined) throw new TorchError('ERR_TCH_INDEX', `index ${describeValue(index)} is out of range for ${this.length} parameters`, { op: this.className })
    return found
  }

  append(parameter: Tensor): this {
    this.registerParameter(String(this.length), parameterOf(this.className, parameter))
    return this
  }

  extend(parameters: Iterable<Tensor>): this {
    for (const parameter of [...parameters]) this.append(parameter)
    return this
  }
}

/** Parameters by name, in the order in which they were added; those of a plain object by their names, as in Python. https://docs.pytorch.org/docs/stable/generated/torch.nn.ParameterDict.html */
export class ParameterDict extends ParameterContainer implements Iterable<[name: string, parameter: Parameter]> {
  protected order: readonly string[] = []

  constructor(parameters: Named<Tensor> = {}) {
    super()
    const entries = entriesOf(this.className, parameters)
    if (isPlainObject(parameters)) entries.sort(([a], [b]) => (a < b ? -1 : 1))
    for (const [name, parameter] of entries) this.set(name, parameter)
  }

  /** @internal */
  override readFields(): Fields<Module> {
    const { order, names } = inOrder(this, this.order)
    this.order = order
    return super.readFields(names)
  }

  protected override typeOf(parameter: Tensor): string {
    return typeName(parameter)
  }

  get size(): number {
    return this.readFields().parameters.length
  }

  has(name: string): boolean {
    return this.order.includes(name) && Object.hasOwn(this, name)
  }

  get(name: string): Parameter {
    if (!this.has(name)) throw new TorchError('ERR_TCH_NO_ATTRIBUTE', `the ${this.className} has no parameter '${name}'; it has ${this.order.join(', ')}`, { op: 'get' })
    return (this as unknown as Record<string, Parameter>)[name]!
  }

  set(name: string, parameter: Tensor): this {
    this.registerParameter(name, parameterOf(this.className, parameter))
    if (!this.order.includes(name)) this.order = [...this.order, name]
    return this
  }

  pop(name: string): Parameter {
    const parameter = this.get(name)
    delete (this as unknown as Record<string, Parameter>)[name]
    this.readFields()
    return parameter
  }

  keys(): string[] {
    return this.readFields().parameters.map(([name]) => name)
  }

  values(): Parameter[] {
    return this.readFields().parameters.map(([, parameter]) => parameter!)
  }

  entries(): [name: string, parameter: Parameter][] {
    return this.readFields().parameters as [string, Parameter][]
  }

  [Symbol.iterator](): IterableIterator<[name: string, parameter: Parameter]> {
    return this.entries()[Symbol.iterator]()
  }
}
