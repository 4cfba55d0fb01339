// Compares a result with Python's by the rules of torch.testing.assert_close, plus strides.
import { bytesOf, elementsOf } from './arguments.mjs'

// https://docs.pytorch.org/docs/stable/testing.html: rtol, atol; exact for every other dtype.
const TOLERANCES = {
  float16: [1e-3, 1e-5], bfloat16: [1.6e-2, 1e-5], float32: [1.3e-6, 1e-5], float64: [1e-7, 1e-7],
  complex32: [1e-3, 1e-5], complex64: [1.3e-6, 1e-5], complex128: [1e-7, 1e-7],
}

function halfToNumber(bits) {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  if (exponent === 0) return sign * fraction * 2 ** -24
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}

/** Elements as numbers or bigints; complex ones as two numbers each. */
function numbersOf(bytes, dtype) {
  const { buffer, byteOffset, byteLength } = bytes
  const as = (Type) => new Type(buffer, byteOffset, byteLength / Type.BYTES_PER_ELEMENT)
  switch (dtype) {
    case 'float32': case 'complex64': return as(Float32Array)
    case 'float64': case 'complex128': return as(Float64Array)
    case 'int64': return as(BigInt64Array)
    case 'uint64': return as(BigUint64Array)
    case 'int32': return as(Int32Array)
    case 'uint32': return as(Uint32Array)
    case 'int16': return as(Int16Array)
    case 'uint16': return as(Uint16Array)
    case 'int8': return as(Int8Array)
    case 'float16': case 'complex32': return Float64Array.from(as(Uint16Array), halfToNumber)
    case 'bfloat16': return new Float32Array(Uint32Array.from(as(Uint16Array), (bits) => bits << 16).buffer)
    default: return as(Uint8Array)
  }
}

function closeNumber(actual, expected, [rtol, atol]) {
  if (actual === expected) return true
  if (Number.isNaN(expected) || Number.isNaN(actual)) return Number.isNaN(expected) && Number.isNaN(actual)
  if (!Number.isFinite(expected) || !Number.isFinite(actual)) return false
  return Math.abs(actual - expected) <= atol + rtol * Math.abs(expected)
}

function closeComplex(actual, expected, at, [rtol, atol]) {
  const [a, b, c, d] = [actual[at], actual[at + 1], expected[at], expected[at + 1]]
  if (a === c && b === d) return true
  if (Number.isNaN(a) || Number.isNaN(b) || Number.isNaN(c) || Number.isNaN(d)) {
    return (Number.isNaN(a) || Number.isNaN(b)) && (Number.isNaN(c) || Number.isNaN(d))
  }
  if (![a, b, c, d].every(Number.isFinite)) return false
  return Math.hypot(a - c, b - d) <= atol + rtol * Math.hypot(c, d)
}

function compareValues(actual, expected, dtype, exact) {
  const tolerance = exact ? [0, 0] : (TOLERANCES[dtype] ?? [0, 0])
  const [x, y] = [numbersOf(actual, dtype), numbersOf(expected, dtype)]
  let wrong = 0
  let first = ''
  if (dtype.startsWith('complex')) {
    for (let i = 0; i < y.length; i += 2) {
      if (!closeComplex(x, y, i, tolerance) && wrong++ === 0) first = `${x[i]}+${x[i + 1]}i instead of ${y[i]}+${y[i + 1]}i`
    }
    return wrong === 0 ? null : `values: ${wrong} of ${y.length / 2} differ, ${first}`
  }
  for (let i = 0; i < y.length; i++) {
    if (!closeNumber(x[i], y[i], tolerance) && wrong++ === 0) first = `${x[i]} instead of ${y[i]}`
  }
  return wrong === 0 ? null : `values: ${wrong} of ${y.length} differ, ${first}`
}

function same(a, b) {
  return a.length === b.length && a.every((value, i) => value === b[i])
}

/** Strides of dimensions of one element, and of empty tensors, mean nothing. */
function meaningfulStrides(stride, shape) {
  return elementsOf(shape) === 0 ? [] : stride.filter((_, dim) => shape[dim] > 1)
}

function compareTensor(actual, expected, context) {
  const { torch, bytes, options } = context
  if (!torch.isTensor(actual)) return `a ${actual === null ? 'null' : Array.isArray(actual) ? 'array' : typeof actual} instead of a tensor`
  const isSparse = expected.$ === 'sparse'
  if (actual.dtype !== expected.dtype) return `dtype: ${actual.dtype} instead of ${expected.dtype}`
  if (actual.isSparse !== isSparse) return `layout: ${actual.layout}`
  const wanted = isSparse ? expected.dense : expected
  const dense = isSparse ? actual.toDense() : actual
  if (!same(dense.shape, wanted.shape)) return `shape: [${dense.shape}] instead of [${wanted.shape}]`
  if (!isSparse && !same(meaningfulStrides(dense.stride(), dense.shape), meaningfulStrides(wanted.stride, wanted.shape))) {
    return `strides: [${dense.stride()}] instead of [${wanted.stride}]`
  }
  if (options.uninitialized) return null
  const values = dense.detach().toTypedArray()
  const found = new Uint8Array(values.buffer, values.byteOffset, values.byteLength)
  const recorded = bytesOf(wanted, elementsOf(wanted.shape), bytes)
  if (Buffer.compare(found, recorded) === 0) return null
  return compareValues(found, recorded, wanted.dtype, options.random)
}

function plainNumber(expected) {
  if (typeof expected === 'number') return expected
  if (expected.$ === 'whole') return expected.value
  if (expected.$ === 'float') return { inf: Infinity, '-inf': -Infinity, nan: NaN, '-0.0': -0 }[expected.value]
  return undefined
}

/** Why a result is not Python's, or null. `options.random`: must be equal; `options.uninitialized`: values mean nothing. */
export function compare(actual, expected, context) {
  if (expected === null) return actual === null || actual === undefined ? null : 'a value instead of None'
  if (typeof expected === 'boolean' || typeof expected === 'string') {
    return actual === expected ? null : `${String(actual)} instead of ${String(expected)}`
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return `a ${torchKind(actual, context)} instead of ${expected.length} results`
    if (actual.length !== expected.length) return `${actual.length} results instead of ${expected.length}`
    for (let i = 0; i < expected.length; i++) {
      const reason = compare(actual[i], expected[i], context)
      if (reason !== null) return reason
    }
    return null
  }
  if (expected.$ === 'tensor' || expected.$ === 'sparse') return compareTensor(actual, expected, context)
  if (expected.$ === 'complex') {
    const pair = [plainNumber(expected.re), plainNumber(expected.im)]
    return Array.isArray(actual) && closeComplex(actual, pair, 0, TOLERANCES.complex64) ? null : `${String(actual)} instead of ${pair}`
  }
  if (expected.$ === 'int') return BigInt(actual) === BigInt(expected.value) ? null : `${actual} instead of ${expected.value}`
  const number = plainNumber(expected)
  return typeof actual === 'number' && closeNumber(actual, number, TOLERANCES.float32) ? null : `${String(actual)} instead of ${number}`
}

function torchKind(value, { torch }) {
  return torch.isTensor(value) ? 'tensor' : typeof value
}
