import { push, pushCell, reserve, Tag } from './argument-stack.js'
import { held, pushAny, pushCellDefault, pushComplex } from './convert.js'
import { deviceOf } from './device.js'
import { dtypeOf, findDtype } from './dtype.js'
import { TorchError } from './errors.js'
import type { Method, MethodArgument, MethodSchema } from './method-schema.js'
import { handleOf, isTensor, type Tensor } from './tensor.js'
import { describeValue, isComplex, isPlainObject } from './values.js'

const none: Readonly<Record<string, unknown>> = Object.freeze({})

/**
 * Writes the arguments of a model's method to the stack, in the order of its schema; returns the options in the
 * trailing object that are no arguments.
 */
export function pushInputs({ schema, takesTensors }: Method, args: unknown[], options: readonly string[]): Readonly<Record<string, unknown>> {
  // Most calls of most models.
  if (takesTensors && args.length === schema.arguments.length && args.every(isTensor)) return pushTensors(args)
  const { positional, keywords } = divide(schema, args, options)
  const names = schema.arguments.map((argument) => argument.name)
  if (positional.length > names.length) {
    throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `${schema.name}() takes ${count(names.length)} (${describeArguments(schema)}), got ${positional.length}`)
  }
  schema.arguments.forEach((argument, i) => {
    const given = i < positional.length
    const named = Object.hasOwn(keywords, argument.name)
    if (given && named) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${schema.name}(): '${argument.name}' is given twice`)
    const value = given ? positional[i] : named ? keywords[argument.name] : undefined
    if (value !== undefined) return pushInput(argument, value)
    if (argument.default === null) {
      throw new TorchError('ERR_TCH_MISSING_ARGUMENT', `${schema.name}(): argument '${argument.name}' (${argument.type}) is missing`)
    }
    pushCellDefault()
  })
  return Object.fromEntries(options.filter((name) => !names.includes(name)).map((name) => [name, keywords[name]]))
}

function pushTensors(tensors: Tensor[]): Readonly<Record<string, unknown>> {
  reserve(2 * tensors.length)
  for (const tensor of tensors) {
    held.push(tensor)
    push(Tag.tensor, handleOf(tensor))
  }
  return none
}

/** An error of a call, told which method it came from; what is said of an argument says whose. */
export function namedAfter(method: string, error: unknown): unknown {
  if (!(error instanceof TorchError) || error.op !== undefined) return error
  if (error.message.startsWith("argument '")) error.message = `${method}(): ${error.message}`
  return Object.assign(error, { op: method })
}

/** Keywords are a trailing object whose keys all name arguments or options; any other object is a value. */
function divide(schema: MethodSchema, args: unknown[], options: readonly string[]): { positional: unknown[]; keywords: Record<string, unknown> } {
  const last = args.at(-1)
  const keys = isPlainObject(last) ? Object.keys(last) : []
  const unknown = keys.find((key) => !options.includes(key) && !schema.arguments.some(({ name }) => name === key))
  if (!isPlainObject(last) || takesObject(schema.arguments[args.length - 1], last) && (keys.length === 0 || unknown !== undefined)) {
    return { positional: args, keywords: {} }
  }
  if (unknown === undefined) return { positional: args.slice(0, -1), keywords: last }
  throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `${schema.name}() has no argument '${unknown}'; it takes ${describeArguments(schema)}`)
}

/** Whether an object can be the value of an argument: else it can only be keywords. */
function takesObject(argument: MethodArgument | undefined, object: object): boolean {
  if (argument === undefined) return false
  if (isComplex(object) && takesComplex(argument)) return true
  return !/^(Optional\[)?(Tensor|int|float|bool|str|complex|number|Device|List\b)/.test(argument.type)
}

function takesComplex({ type }: MethodArgument): boolean {
  return /\b(complex|number)\b/.test(type)
}

function pushInput(argument: MethodArgument, value: unknown): void {
  const { name, type } = argument
  if (type === 'Tensor' && !isTensor(value)) throw new TorchError('ERR_TCH_TYPE', `argument '${name}' must be a Tensor, not ${describeValue(value)}`)
  try {
    if (isComplex(value) && takesComplex(argument)) return pushComplex(value)
    if (typeof value !== 'string') return pushAny(value)
    // PyTorch's objects that are text here.
    if (/^(Optional\[)?Device\b/.test(type)) return pushDevice(value)
    if (/^(Optional\[)?int\b/.test(type) && findDtype(value) !== undefined) return push(Tag.dtype, dtypeOf(value).code)
    return pushAny(value)
  } catch (error) {
    if (error instanceof TorchError) error.message = `argument '${name}': ${error.message}`
    throw error
  }
}

function pushDevice(name: string): void {
  reserve(2)
  const device = deviceOf(name)
  push(Tag.device, device.type)
  pushCell(device.index)
}

function describeArguments(schema: MethodSchema): string {
  return schema.arguments.map(({ name, type }) => `${name}: ${type}`).join(', ')
}

function count(number: number): string {
  return number === 0 ? 'no arguments' : number === 1 ? '1 argument' : `${number} arguments`
}
