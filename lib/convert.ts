import { push, pushBigInt, pushCell, reserve, resetTop, Tag, top } from './argument-stack.js'
import { deviceOf, findDevice } from './device.js'
import { dtypeOf, findDtype, isLayout, isMemoryFormat, isQScheme, layoutCode, memoryFormatCode, qschemeCode } from './dtype.js'
import { TorchError } from './errors.js'
import { generatorHandle, isGenerator } from './generator.js'
import type { Parameter } from './schema.js'
import { EnumMember, isScriptObject, opaqueHandle } from './script-values.js'
import { handleOf, isTensor, type Tensor } from './tensor.js'
import { describeValue, isComplex, isInt, isListLike, isNumber, isPlainObject, type Complex } from './values.js'

const INT64_MIN = -(2n ** 63n)
const INT64_MAX = 2n ** 63n - 1n

/**
 * Tensors of lists, for the length of a call: an element may come from a getter or proxy that keeps none itself, and
 * must not be collected between reading its handle and using it.
 */
export const held: Tensor[] = []

/** Text and other values that are no numbers, for one call: native code gets them as an array. */
let beside: unknown[] | undefined

export function takeBeside(): unknown[] | undefined {
  const taken = beside
  beside = undefined
  return taken
}

function pushBeside(tag: number, value: unknown): void {
  beside ??= []
  push(tag, beside.length)
  beside.push(value)
}

function pushInt(value: number | bigint): void {
  if (typeof value === 'number') return push(Tag.int, value)
  if (value < INT64_MIN || value > INT64_MAX) {
    throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${value} does not fit an int64 (-2^63 to 2^63 - 1)`)
  }
  pushBigInt(value)
}

function pushScalar(value: number | bigint | boolean | Complex | Tensor): void {
  if (isTensor(value)) return push(Tag.tensor, handleOf(value))
  if (typeof value === 'boolean') return push(Tag.bool, value ? 1 : 0)
  if (typeof value === 'object') {
    push(Tag.complex, value.re)
    return pushCell(value.im)
  }
  if (isInt(value)) return pushInt(value)
  push(Tag.float, value as number)
}

/** Whether a value can be given to one element of a parameter. `lenient` also takes what Python converts. */
function acceptsElement(parameter: Parameter, value: unknown, lenient: boolean): boolean {
  switch (parameter.kind) {
    case 'Tensor':
      return isTensor(value) || (parameter.numbers && isNumber(value))
    case 'int':
      return isInt(value) || (lenient && isTensor(value))
    case 'float':
      return typeof value === 'number' || typeof value === 'bigint' || (lenient && isTensor(value))
    case 'bool':
      return typeof value === 'boolean'
    case 'complex':
      return typeof value === 'number' || isComplex(value)
    case 'Scalar':
      return isNumber(value) || (lenient && isTensor(value))
    case 'str':
      return typeof value === 'string'
    case 'Dtype':
      return findDtype(value) !== undefined
    case 'Device':
      return findDevice(value) !== undefined
    case 'Layout':
      return isLayout(value)
    case 'MemoryFormat':
      return isMemoryFormat(value)
    case 'QScheme':
      return isQScheme(value)
    case 'Generator':
      return isGenerator(value)
    case 'other':
      return false
  }
}

/** Whether a value can be given to a parameter: how overloads are chosen. */
export function accepts(parameter: Parameter, value: unknown, lenient: boolean): boolean {
  if (value === null) return parameter.optional
  if (!parameter.list) return acceptsElement(parameter, value, lenient)
  if (isListLike(value)) {
    for (let i = 0; i < value.length; i++) {
      const item = value[i]
      if (item === null && parameter.sparse) continue
      if (!acceptsElement(parameter, item, lenient)) return false
    }
    return true
  }
  return parameter.repeat > 0 && acceptsElement(parameter, value, lenient)
}

function refuse(parameter: Parameter, value: unknown): never {
  throw new TorchError('ERR_TCH_TYPE', `argument '${parameter.name}' must be ${expected(parameter)}, not ${describeValue(value)}`)
}

export function expected(parameter: Parameter): string {
  const names: Record<string, string> = {
    int: 'an integer', float: 'a number', bool: 'a boolean', Scalar: 'a number', str: 'text', complex: 'a complex number { re, im }',
    Dtype: "a dtype such as 'float32'", Device: "a device such as 'cpu'", Layout: "a layout such as 'strided'",
    MemoryFormat: "a memory format such as 'channels_last'", QScheme: 'a quantisation scheme', other: parameter.type,
  }
  const one = names[parameter.kind] ?? `a ${parameter.kind}`
  const text = parameter.list ? `an array (${parameter.type})` : one
  return parameter.optional ? `${text} or null` : text
}

/** Writes one argument to the stack; `ERR_TCH_TYPE` when the parameter does not take it. */
export function pushArgument(parameter: Parameter, value: unknown): void {
  if (value === undefined) return pushAbsent(Tag.default)
  if (value === null) {
    if (!parameter.optional) refuse(parameter, value)
    return pushAbsent(Tag.none)
  }
  if (parameter.list) return pushList(parameter, value)
  pushElement(parameter, value)
}

function pushAbsent(tag: number): void {
  pushCell(tag)
}

function pushElement(parameter: Parameter, value: unknown): void {
  switch (parameter.kind) {
    case 'Tensor':
      if (isTensor(value)) return push(Tag.tensor, handleOf(value))
      if (!acceptsElement(parameter, value, true)) refuse(parameter, value)
      return pushScalar(value as number)
    case 'int':
      if (isInt(value)) return pushInt(value)
      if (isTensor(value)) return push(Tag.tensor, handleOf(value))
      return refuse(parameter, value)
    case 'float':
      if (typeof value === 'number') return push(Tag.float, value)
      if (typeof value === 'bigint' || isTensor(value)) return pushScalar(value)
      return refuse(parameter, value)
    case 'bool':
      if (typeof value === 'boolean') return push(Tag.bool, value ? 1 : 0)
      return refuse(parameter, value)
    case 'Scalar':
    case 'complex':
      if (!acceptsElement(parameter, value, true)) refuse(parameter, value)
      return pushScalar(value as number)
    case 'str':
      if (typeof value !== 'string') refuse(parameter, value)
      return pushBeside(Tag.string, value)
    case 'Dtype':
      return push(Tag.dtype, dtypeOf(value).code)
    case 'Layout':
      return push(Tag.layout, layoutCode(value))
    case 'MemoryFormat':
      return push(Tag.memoryFormat, memoryFormatCode(value))
    case 'QScheme':
      return push(Tag.qscheme, qschemeCode(value))
    case 'Device': {
      const device = deviceOf(value)
      push(Tag.device, device.type)
      return pushCell(device.index)
    }
    case 'Generator':
      if (!isGenerator(value)) refuse(parameter, value)
      return push(Tag.generator, generatorHandle(value))
    case 'other':
      throw new TorchError('ERR_TCH_UNSUPPORTED', `argument '${parameter.name}' has type ${parameter.type}, which cannot be given from JavaScript`)
  }
}

function pushList(parameter: Parameter, value: unknown): void {
  if (!isListLike(value)) {
    if (parameter.repeat === 0) refuse(parameter, value)
    value = new Array(parameter.repeat).fill(value)
  }
  const items = value as ArrayLike<unknown>
  const count = items.length
  reserve(2 * count + 64)
  const base = top
  switch (parameter.kind) {
    case 'int':
      push(Tag.ints, count)
      for (let i = 0; i < count; i++) {
        const item = items[i]
        if (typeof item === 'number' && isInt(item)) pushCell(item)
        else if (typeof item === 'bigint' && BigInt(Number(item)) === item && item >= INT64_MIN && item <= INT64_MAX) pushCell(Number(item))
        else if (isTensor(item)) return pushMixed(parameter, items, base)
        else refuse(parameter, value)
      }
      return
    case 'float':
      push(Tag.floats, count)
      for (let i = 0; i < count; i++) {
        const item = items[i]
        if (typeof item !== 'number') refuse(parameter, value)
        pushCell(item as number)
      }
      return
    case 'bool':
      push(Tag.bools, count)
      for (let i = 0; i < count; i++) {
        const item = items[i]
        if (typeof item !== 'boolean') refuse(parameter, value)
        pushCell(item ? 1 : 0)
      }
      return
    case 'Tensor':
      push(Tag.tensors, count)
      for (let i = 0; i < count; i++) {
        const item = items[i]
        if (isTensor(item)) {
          const handle = handleOf(item)
          if (handle < 0) throw new TorchError('ERR_TCH_DISPOSED', `argument '${parameter.name}' holds a disposed tensor at ${i}`)
          held.push(item)
          pushCell(handle)
        } else if (item === null && parameter.sparse) pushCell(-1)
        else refuse(parameter, value)
      }
      return
    default:
      pushMixed(parameter, items, base)
  }
}

/** A list whose elements carry their own tags. */
function pushMixed(parameter: Parameter, items: ArrayLike<unknown>, base: number): void {
  resetTop(base)
  reserve(4 * items.length + 64)
  push(Tag.list, items.length)
  for (let i = 0; i < items.length; i++) pushElement(parameter, items[i])
}

export function pushComplex(value: Complex): void {
  reserve(3)
  pushScalar(value)
}

/** Writes a value by what it is in JavaScript: for arguments whose type is not a single one. */
export function pushAny(value: unknown, depth = 0): void {
  if (depth > 64) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', 'the argument is nested more than 64 deep or contains itself')
  reserve(64)
  if (value === null || value === undefined) return pushAbsent(Tag.none)
  if (isTensor(value)) {
    held.push(value)
    return push(Tag.tensor, handleOf(value))
  }
  switch (typeof value) {
    case 'number':
    case 'bigint':
    case 'boolean':
      return pushScalar(value)
    case 'string':
      return pushBeside(Tag.string, value)
    case 'object':
      break
    default:
      throw new TorchError('ERR_TCH_TYPE', `${describeValue(value)} cannot be given to a model`)
  }
  if (isGenerator(value)) return push(Tag.generator, generatorHandle(value))
  if (isScriptObject(value)) return push(Tag.object, opaqueHandle(value))
  if (value instanceof EnumMember) {
    pushCell(Tag.enum)
    pushBeside(Tag.string, value.type)
    pushBeside(Tag.string, value.name)
    return pushAny(value.value)
  }
  if (isListLike(value)) {
    push(Tag.list, value.length)
    for (let i = 0; i < value.length; i++) pushAny(value[i], depth + 1)
    return
  }
  const entries = value instanceof Map ? [...value] : isPlainObject(value) ? Object.entries(value) : undefined
  if (entries === undefined) throw new TorchError('ERR_TCH_TYPE', `${describeValue(value)} cannot be given to a model`)
  push(Tag.dict, entries.length)
  for (const [key, item] of entries) {
    pushAny(key, depth + 1)
    pushAny(item, depth + 1)
  }
}

/** An argument that is left to its default. */
export function pushCellDefault(): void {
  reserve(1)
  pushCell(Tag.default)
}
