import { isUtf8 } from 'node:buffer'
import type { TypedArray } from '../../dtype.js'
import { TorchError } from '../../errors.js'
import { isTensor, type Tensor } from '../../tensor.js'
import type { BytesArray, Value } from '../inference.js'

/** The texts of some elements with commas between. */
type Elements = (from: number, to: number) => string

const quoted = (text: string): string => JSON.stringify(text)

/** JSON has no NaN and Infinity: they are texts, as in the JSON of Protocol Buffers, which numpy reads as well. */
function floatElements(array: TypedArray): Elements {
  return (from, to) => {
    const numbers: (number | string)[] = Array.from(array.subarray(from, to) as Float64Array)
    for (let at = 0; at < numbers.length; at++) if (!Number.isFinite(numbers[at])) numbers[at] = String(numbers[at])
    return JSON.stringify(numbers).slice(1, -1)
  }
}

function tensorElements(tensor: Tensor): Elements {
  const { dtype } = tensor
  if (dtype === 'float16' || dtype === 'bfloat16') {
    const wide = tensor.to('float32')
    const elements = floatElements(wide.toTypedArray())
    wide.dispose()
    return elements
  }
  const array = tensor.toTypedArray()
  if (dtype === 'float32' || dtype === 'float64') return floatElements(array)
  if (dtype === 'bool') return (from, to) => Array.from(array.subarray(from, to) as Uint8Array, (byte) => byte !== 0).join()
  // int64 gives bigints, whose digits are exact.
  return (from, to) => array.subarray(from, to).join()
}

function bytesElements({ elements }: BytesArray, write: (element: Uint8Array) => string): Elements {
  return (from, to) => elements.slice(from, to).map(write).join()
}

function nested(elements: Elements, shape: readonly number[], depth: number, from: number, count: number): string {
  if (shape.length === 0) return elements(0, 1)
  if (depth === shape.length - 1) return `[${elements(from, from + count)}]`
  const size = shape[depth]!
  const step = size === 0 ? 0 : count / size
  return `[${Array.from({ length: size }, (_, at) => nested(elements, shape, depth + 1, from + at * step, step)).join()}]`
}

/** All elements in one array of JSON, as V2 has them. @throws `ERR_TCH_REQUEST` for bytes that JSON cannot hold. */
export function flatJson(value: Value, name: string): string {
  const count = value.shape.reduce((product, size) => product * size, 1)
  if (isTensor(value)) return `[${tensorElements(value)(0, count)}]`
  return `[${bytesElements(value, (element) => {
    if (isUtf8(element)) return quoted(Buffer.from(element.buffer, element.byteOffset, element.length).toString('utf8'))
    throw new TorchError('ERR_TCH_REQUEST', `the output '${name}' has bytes that are no UTF-8, which JSON cannot hold: ask for it with "parameters": {"binary_data": true}`)
  })(0, count)}]`
}

/** Nested as its shape is, as V1 has it; bytes that are no UTF-8 as `{"b64": "…"}`. */
export function nestedJson(value: Value): string {
  const { shape } = value
  const elements = isTensor(value) ? tensorElements(value) : bytesElements(value, (element) => {
    const bytes = Buffer.from(element.buffer, element.byteOffset, element.length)
    return isUtf8(bytes) ? quoted(bytes.toString('utf8')) : `{"b64":${quoted(bytes.toString('base64'))}}`
  })
  return nested(elements, shape, 0, 0, shape.reduce((product, size) => product * size, 1))
}

/** Nested, one text for each row. */
export function rowsJson(value: Value): string[] {
  const [rows = 0, ...sizes] = value.shape
  const step = sizes.reduce((product, size) => product * size, 1)
  const elements = isTensor(value) ? tensorElements(value) : undefined
  if (elements === undefined) {
    const { elements: all } = value as BytesArray
    return Array.from({ length: rows }, (_, row) => nestedJson({ shape: sizes, elements: all.slice(row * step, (row + 1) * step) }))
  }
  return Array.from({ length: rows }, (_, row) => (sizes.length === 0 ? elements(row, row + 1) : nested(elements, sizes, 0, row * step, step)))
}
