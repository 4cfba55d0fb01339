import { dtypeOf, type Dtype } from '../dtype.js'
import { torch } from '../index.js'
import { tensorsIn } from '../scope.js'
import { isTensor, type Tensor } from '../tensor.js'
import { describeValue, isPlainObject } from '../values.js'
import type { Expected } from './case.js'

export interface Tolerance {
  rtol: number
  atol: number
}

/** How a result differs from what was expected, or undefined when it does not: https://docs.pytorch.org/docs/stable/generated/torch.allclose.html */
export function difference(result: unknown, expected: readonly Expected[], tolerance: Tolerance): string | undefined {
  for (const { path, value, position } of expected) {
    let part = result
    for (const [i, key] of path.entries()) {
      const inside = entriesOf(part)?.get(key) ?? (position === undefined ? undefined : placed(part, position))
      if (inside === undefined) return `there is no output ${path.slice(0, i + 1).join('.')}`
      part = inside
    }
    const found = compare(part, value, path.join('.'), tolerance)
    if (found !== undefined) return found
  }
  return undefined
}

/** Where a result holds NaN or an infinity, or undefined when nowhere. */
export function nonFinite(result: unknown, path = ''): string | undefined {
  if (isTensor(result)) {
    const { kind } = dtypeOf(result.dtype)
    if (kind === 'int' || kind === 'bool' || result.layout !== 'strided') return undefined
    const bad = plain(result).isfinite().logicalNot().sum().item()
    return bad === 0 ? undefined : `${named(path)} has ${bad} values of ${result.numel()} that are NaN or infinite`
  }
  if (typeof result === 'number') return Number.isFinite(result) ? undefined : `${named(path)} is ${result}`
  for (const [key, item] of entriesOf(result) ?? []) {
    const found = nonFinite(item, join(path, key))
    if (found !== undefined) return found
  }
  return undefined
}

function compare(actual: unknown, wanted: unknown, path: string, tolerance: Tolerance): string | undefined {
  if (isTensor(actual)) return compareTensors(actual, wanted, path, tolerance)
  if (typeof actual === 'number' && (typeof wanted === 'number' || typeof wanted === 'string')) {
    const number = Number(wanted)
    const close = Object.is(actual, number) || actual === number || Math.abs(actual - number) <= tolerance.atol + tolerance.rtol * Math.abs(number)
    return close ? undefined : `${named(path)} is ${actual}, expected ${number}`
  }
  const inside = entriesOf(actual)
  if (inside === undefined) {
    const same = Object.is(actual ?? null, wanted ?? null) || (typeof actual === 'bigint' && String(actual) === String(wanted))
    return same ? undefined : `${named(path)} is ${describeValue(actual)}, expected ${describeValue(wanted)}`
  }
  const want = entriesOf(wanted)
  if (want === undefined || want.size !== inside.size) return `${named(path)} is ${describeValue(actual)} of ${inside.size}, expected ${want === undefined ? describeValue(wanted) : `${want.size}`}`
  for (const [key, item] of want) {
    if (!inside.has(key)) return `there is no output ${join(path, key)}`
    const found = compare(inside.get(key), item, join(path, key), tolerance)
    if (found !== undefined) return found
  }
  return undefined
}

function compareTensors(actual: Tensor, wanted: unknown, path: string, tolerance: Tolerance): string | undefined {
  const expected = asTensor(wanted, actual.dtype)
  if (expected === undefined) return `${named(path)} is a tensor, expected ${describeValue(wanted)}`
  if (expected.dtype !== actual.dtype) return `${named(path)} is ${actual.dtype}, expected ${expected.dtype}`
  if (String(expected.shape) !== String(actual.shape)) return `${named(path)} has shape [${actual.shape.join(', ')}], expected [${expected.shape.join(', ')}]`
  const [a, b] = [plain(actual), plain(expected)]
  if (torch.allclose(a, b, tolerance.rtol, tolerance.atol, true)) return undefined
  const close = torch.isclose(a, b, tolerance.rtol, tolerance.atol, true)
  const apart = a.sub(b).abs().maskedFill(close, 0)
  const first = close.logicalNot().reshape([-1]).nonzero().select(0, 0).item()
  const worst = apart.nanToNum(Infinity, Infinity, Infinity).max().item()
  const at = (tensor: Tensor): string => String(tensor.reshape([-1]).select(0, first).item())
  return `${named(path)} differs in ${close.logicalNot().sum().item()} values of ${a.numel()}, by ${worst} at most; the first, number ${first}, is ${at(a)} and not ${at(b)}`
}

/** A tensor, or what stands for one in JSON: `{ dtype, shape, data }`, nested numbers, one number. */
function asTensor(value: unknown, dtype: Dtype): Tensor | undefined {
  if (isTensor(value)) return value
  if (isPlainObject(value) && 'data' in value) {
    const { data, dtype: own, shape } = value as { data: unknown; dtype?: Dtype; shape?: number[] }
    const made = asTensor(data, own ?? dtype)
    return shape === undefined ? made : made?.reshape(shape)
  }
  const isNumbers = Array.isArray(value) ? tensorsIn(value).length === 0 : typeof value === 'number' || typeof value === 'boolean'
  return isNumbers ? torch.tensor(numbers(value) as number[], { dtype }) : undefined
}

/** JSON has no NaN: they stand there as text. */
function numbers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(numbers)
  return typeof value === 'string' ? Number(value) : value
}

/** In the widest dtype of its kind, on the CPU, where everything can be compared. */
function plain(tensor: Tensor): Tensor {
  const dense = tensor.isQuantized ? tensor.dequantize() : tensor.layout === 'strided' ? tensor : tensor.toDense()
  const { kind, name } = dtypeOf(dense.dtype)
  const wide = kind === 'complex' ? 'complex128' : kind === 'float' ? 'float64' : kind === 'int' ? 'int64' : name
  return dense.detach().cpu().to(wide)
}

function entriesOf(value: unknown): Map<string, unknown> | undefined {
  if (Array.isArray(value)) return new Map(value.map((item, i) => [String(i), item]))
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [String(key), item]))
  return isPlainObject(value) && !isTensor(value) ? new Map(Object.entries(value)) : undefined
}

/** The result itself is its only part. */
function placed(result: unknown, position: number): unknown {
  return isTensor(result) ? (position === 0 ? result : undefined) : entriesOf(result)?.get(String(position))
}

function named(path: string): string {
  return path === '' ? 'the output' : `output ${path}`
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
