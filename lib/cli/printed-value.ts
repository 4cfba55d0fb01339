import { isTensor, type Tensor } from '../tensor.js'

/** A value for people: a tensor as PyTorch prints it, under its shape; lists and dictionaries entry by entry. */
export function formatValue(value: unknown): string {
  return `${lines(value, '').join('\n')}\n`
}

function lines(value: unknown, path: string): string[] {
  const head = path === '' ? '' : `${path}: `
  if (isTensor(value)) return [`${head}[${value.shape.join(', ')}] ${value.dtype} ${value.device}`, String(value.detach())]
  const entries = entriesOf(value)
  if (entries === undefined || !entries.some(([, item]) => holdsTensor(item))) return [`${head}${typeof value === 'string' ? value : toJson(value)}`]
  return entries.flatMap(([key, item]) => lines(item, `${path}${key}`))
}

function entriesOf(value: unknown): [key: string, item: unknown][] | undefined {
  if (Array.isArray(value)) return value.map((item, i) => [`[${i}]`, item])
  if (value instanceof Map) return [...value].map(([key, item]) => [`[${JSON.stringify(key)}]`, item])
  if (isRecord(value)) return Object.entries(value).map(([key, item]) => [`.${key}`, item])
  return undefined
}

function holdsTensor(value: unknown): boolean {
  return isTensor(value) || (entriesOf(value)?.some(([, item]) => holdsTensor(item)) ?? false)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !isTensor(value)
}

/** A value as JSON: tensors with dtype, shape and data; NaN, infinities and integers beyond 2^53 as text. */
export function toJson(value: unknown): string {
  return JSON.stringify(plain(value))
}

function plain(value: unknown): unknown {
  if (isTensor(value)) return { dtype: value.dtype, shape: value.shape, data: plain(elements(value)) }
  if (typeof value === 'bigint') return value === BigInt(Number(value)) && Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [String(key), plain(item)]))
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
  return value ?? null
}

function elements(tensor: Tensor): unknown {
  const dense = tensor.isQuantized ? tensor.dequantize() : tensor
  return dense.detach().cpu().toArray({ bigint: /^u?int64$/.test(dense.dtype) })
}
