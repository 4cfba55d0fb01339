// The Open Inference Protocol's tensors as bytes: its JSON has neither 16-bit floats nor NaN.

/** Datatype of the protocol, bytes of an element, and how a DataView writes and reads it, by the dtype of a model's description. */
const datatypes = {
  bool: ['BOOL', 1, 'Uint8'], uint8: ['UINT8', 1, 'Uint8'], uint16: ['UINT16', 2, 'Uint16'], uint32: ['UINT32', 4, 'Uint32'], uint64: ['UINT64', 8, 'BigUint64'],
  int8: ['INT8', 1, 'Int8'], int16: ['INT16', 2, 'Int16'], int32: ['INT32', 4, 'Int32'], int64: ['INT64', 8, 'BigInt64'],
  float16: ['FP16', 2, 'half'], bfloat16: ['BF16', 2, 'brain'], float32: ['FP32', 4, 'Float32'], float64: ['FP64', 8, 'Float64'], bytes: ['BYTES', 0, 'bytes'],
}
export const dtypes = Object.keys(datatypes)
const byDatatype = new Map(Object.values(datatypes).map((entry) => [entry[0], entry]))

const single = new DataView(new ArrayBuffer(4))

/** Bits of a float32, rounded to the nearest even of `kept` bits. */
function rounded(bits, dropped) {
  const half = 2 ** (dropped - 1)
  const last = Math.floor(bits / 2 ** dropped) % 2
  return Math.floor((bits + half - 1 + last) / 2 ** dropped)
}

function brainBits(value) {
  single.setFloat32(0, value)
  return Number.isNaN(value) ? 0x7fc0 : rounded(single.getUint32(0), 16)
}

function halfBits(value) {
  if (Number.isNaN(value)) return 0x7e00
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0
  const size = Math.abs(value)
  if (size >= 65520) return sign | 0x7c00
  // Below 2^-14 steps are of 2^-24; the product is exact, and ties go to even.
  if (size < 2 ** -14) return sign | even(size * 2 ** 24)
  const exponent = Math.floor(Math.log2(size))
  const scale = 2 ** exponent > size ? exponent - 1 : exponent
  return sign | (((scale + 15) << 10) + even((size / 2 ** scale - 1) * 1024))
}

function even(value) {
  const floor = Math.floor(value)
  const rest = value - floor
  return rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor
}

function halfValue(bits) {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  if (exponent === 31) return fraction ? NaN : sign * Infinity
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15))
}

function brainValue(bits) {
  single.setUint32(0, bits * 65536)
  return single.getFloat32(0)
}

/** Numbers, texts and true or false as little-endian bytes. @throws Error for what does not fit the dtype */
export function encode(dtype, values) {
  const [, size, how] = datatypes[dtype]
  if (how === 'bytes') return encodeTexts(values)
  const bytes = new Uint8Array(values.length * size)
  const view = new DataView(bytes.buffer)
  values.forEach((value, i) => {
    const n = typeof value === 'boolean' ? Number(value) : value
    if (typeof n !== 'number' && typeof n !== 'bigint') throw new Error(`${JSON.stringify(value)} is not a number`)
    if (how === 'half') view.setUint16(i * 2, halfBits(n), true)
    else if (how === 'brain') view.setUint16(i * 2, brainBits(n), true)
    else {
      if (!how.startsWith('Float') && typeof n === 'number' && !Number.isSafeInteger(n)) throw new Error(`${n} is not a whole number that ${dtype} and JSON hold exactly`)
      view[`set${how}`](i * size, how.startsWith('Big') ? BigInt(n) : Number(n), true)
      const written = view[`get${how}`](i * size, true)
      if (!how.startsWith('Float') && Number(written) !== Number(n)) throw new Error(`${n} is beyond what ${dtype} can hold`)
      if (dtype === 'bool' && n > 1) throw new Error(`${n} is neither true nor false`)
    }
  })
  return bytes
}

function encodeTexts(texts) {
  const encoded = texts.map((text) => new TextEncoder().encode(text))
  const bytes = new Uint8Array(encoded.reduce((sum, { length }) => sum + 4 + length, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const text of encoded) {
    view.setUint32(at, text.length, true)
    bytes.set(text, at + 4)
    at += 4 + text.length
  }
  return bytes
}

/** What the bytes of an output hold, in row-major order. */
function decode(datatype, bytes) {
  const [, size, how] = byDatatype.get(datatype) ?? []
  if (how === undefined) throw new Error(`the console does not know the datatype ${datatype}`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (how === 'bytes') {
    const texts = []
    for (let at = 0; at < bytes.length;) {
      const length = view.getUint32(at, true)
      texts.push(new TextDecoder().decode(bytes.subarray(at + 4, at + 4 + length)))
      at += 4 + length
    }
    return texts
  }
  return Array.from({ length: bytes.length / size }, (_, i) => {
    if (how === 'half') return halfValue(view.getUint16(i * 2, true))
    if (how === 'brain') return brainValue(view.getUint16(i * 2, true))
    const value = view[`get${how}`](i * size, true)
    return datatype === 'BOOL' ? value !== 0 : value
  })
}

/**
 * One request: JSON, then the bytes of the inputs.
 * @param inputs name, dtype, shape and bytes of each
 */
export function requestOf(inputs) {
  const head = new TextEncoder().encode(JSON.stringify({
    parameters: { binary_data_output: true },
    inputs: inputs.map(({ name, dtype, shape, bytes }) => ({ name, datatype: datatypes[dtype][0], shape, parameters: { binary_data_size: bytes.length } })),
  }))
  return { body: new Blob([head, ...inputs.map(({ bytes }) => bytes)]), headers: { 'content-type': 'application/octet-stream', 'inference-header-content-length': String(head.length) } }
}

/** Outputs of a response: name, datatype, shape, values. */
export async function readResponse(response) {
  const whole = new Uint8Array(await response.arrayBuffer())
  const length = Number(response.headers.get('inference-header-content-length') ?? whole.length)
  const { outputs, model_name: model, model_version: version } = JSON.parse(new TextDecoder().decode(whole.subarray(0, length)))
  let at = length
  return {
    model, version,
    outputs: outputs.map(({ name, datatype, shape, data, parameters }) => {
      const size = parameters?.binary_data_size
      if (size === undefined) return { name, datatype, shape, values: data.flat(Infinity) }
      at += size
      return { name, datatype, shape, values: decode(datatype, whole.subarray(at - size, at)) }
    }),
  }
}

/** Values of nested arrays and their shape. @throws Error for ragged ones */
export function flatten(nested) {
  const shape = []
  for (let part = nested; Array.isArray(part); part = part[0]) shape.push(part.length)
  const values = []
  const walk = (part, depth) => {
    if (depth === shape.length) {
      if (Array.isArray(part)) throw new Error('the arrays are not nested equally deep')
      values.push(part)
      return
    }
    if (!Array.isArray(part) || part.length !== shape[depth]) throw new Error('the arrays are not all of one length')
    for (const each of part) walk(each, depth + 1)
  }
  walk(nested, 0)
  return { shape, values }
}
