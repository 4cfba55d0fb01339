import { isGenerator } from './generator.js'
import { isTensor } from './tensor.js'

/** A complex number as JavaScript gives it: `{ re, im }`. Results are `[re, im]`. */
export interface Complex {
  re: number
  im: number
}

export function isComplex(value: unknown): value is Complex {
  if (typeof value !== 'object' || value === null) return false
  try {
    return typeof (value as Complex).re === 'number' && typeof (value as Complex).im === 'number'
  } catch {
    return false
  }
}

/** Array.isArray, which throws for a revoked proxy. */
export function isArray(value: unknown): value is unknown[] {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}

/** Python's int: a safe integer other than -0, or a bigint. Any other number is a Python float. */
export function isInt(value: unknown): value is number | bigint {
  return (typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0)) || typeof value === 'bigint'
}

/** How a value is called in messages. */
export function describeValue(value: unknown): string {
  return describeAt(value, 0)
}

function describeAt(value: unknown, depth: number): string {
  if (value === null) return 'null'
  if (isTensor(value)) return 'Tensor'
  if (isGenerator(value)) return 'Generator'
  if (isArray(value)) return value.length === 0 ? 'an empty array' : depth === 3 ? 'an array' : `an array of ${describeAt(value[0], depth + 1)}`
  if (typeof value === 'number') return Object.is(value, -0) ? 'the number -0' : Number.isInteger(value) ? `the integer ${value}` : `the number ${value}`
  if (typeof value === 'string') return `the text ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`
  if (typeof value !== 'object') return typeof value
  try {
    return Object.prototype.toString.call(value).slice(8, -1)
  } catch {
    return 'a revoked Proxy'
  }
}

/** Whether a value is a single number of any kind. */
export function isNumber(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' || isComplex(value)
}

export function isListLike(value: unknown): value is ArrayLike<unknown> {
  return isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView))
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  try {
    const prototype: unknown = Object.getPrototypeOf(value)
    return prototype === Object.prototype || prototype === null
  } catch {
    return false
  }
}
