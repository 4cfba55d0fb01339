// Recorded arguments as a JavaScript user gives them.

const TYPED = {
  float32: Float32Array, float64: Float64Array, int8: Int8Array, uint8: Uint8Array, int16: Int16Array, uint16: Uint16Array,
  int32: Int32Array, uint32: Uint32Array, int64: BigInt64Array, uint64: BigUint64Array, complex64: Float32Array,
  complex128: Float64Array, float16: Uint16Array, bfloat16: Uint16Array, complex32: Uint16Array, bool: Uint8Array,
}
const ITEM_SIZES = { complex64: 8, complex128: 16, complex32: 4 }

/** Bytes of one element of a dtype. */
export function itemSize(dtype) {
  return ITEM_SIZES[dtype] ?? TYPED[dtype]?.BYTES_PER_ELEMENT ?? 1
}

export function elementsOf(shape) {
  return shape.reduce((a, b) => a * b, 1)
}

/** The bytes of a recorded tensor. */
export function bytesOf(entry, elements, bytes) {
  return bytes.subarray(entry.at, entry.at + elements * itemSize(entry.dtype))
}

/**
 * A tensor laid out as the recorded one was: the same strides, with its memory copied. Tensors of
 * one call that shared memory share it again.
 */
function tensorOf(entry, { bytes, torch, storages }) {
  const known = storages.get(entry.identity)
  if (known !== undefined) return known
  const key = `${entry.storage} ${entry.dtype} ${entry.extent} ${entry.at}`
  let flat = entry.storage === 0 ? undefined : storages.get(key)
  if (flat === undefined) {
    const memory = bytesOf(entry, entry.extent, bytes).slice()
    flat = torch.asTensor(memory.buffer, { dtype: entry.dtype, shape: [entry.extent] })
    storages.set(key, flat)
  }
  let tensor = flat.asStrided(entry.shape, entry.stride, entry.offset)
  if (entry.conj) tensor = tensor.conj()
  if (entry.neg) tensor = torch.ops.aten._neg_view(tensor)
  if (entry.grad) tensor.requiresGrad = true
  if (entry.identity !== null) storages.set(entry.identity, tensor)
  return tensor
}

function sliceText([start, stop, step]) {
  return `${start ?? ''}:${stop ?? ''}${step === null ? '' : `:${step}`}`
}

/** An argument of a call; `call` is `{ bytes, torch, storages }`, with a new Map for each. */
export function decode(value, call) {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item) => decode(item, call))
  switch (value.$) {
    case 'tensor':
      return tensorOf(value, call)
    case 'coordinates':
      return call.torch.sparseCooTensor(tensorOf(value.indices, call), tensorOf(value.values, call), value.shape, { isCoalesced: value.coalesced })
    case 'int':
      return BigInt(value.value)
    case 'whole':
      return value.value
    case 'float':
      return { inf: Infinity, '-inf': -Infinity, nan: NaN, '-0.0': -0 }[value.value]
    case 'complex':
      return { re: decode(value.re, call), im: decode(value.im, call) }
    case 'slice':
      return sliceText(value.parts)
    case 'ellipsis':
      return '...'
    default:
      throw new Error(`unknown kind of argument ${value.$}`)
  }
}

/** Whether a whole float such as 2.0 is among the arguments: JavaScript has no such literal. */
export function hasWholeFloat(value) {
  if (value === null || typeof value !== 'object') return false
  if (Array.isArray(value)) return value.some(hasWholeFloat)
  if (value.$ === 'whole') return true
  return value.$ === undefined ? Object.values(value).some(hasWholeFloat) : value.$ === 'complex' && (hasWholeFloat(value.re) || hasWholeFloat(value.im))
}
