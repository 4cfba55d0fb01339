import { dtypeOf } from '../../dtype.js'
import { TorchError } from '../../errors.js'
import { copiedTensor } from '../../tensor-data.js'
import { describeValue, isArray } from '../../values.js'
import type { Value } from '../inference.js'
import type { DatatypeName } from './datatype.js'
import type { TensorHeader } from './tensor-header.js'

const ranges: Partial<Record<DatatypeName, [min: number, max: number]>> = {
  UINT8: [0, 255], UINT16: [0, 65535], UINT32: [0, 4294967295],
  INT8: [-128, 127], INT16: [-32768, 32767], INT32: [-2147483648, 2147483647],
}

/** JSON's mapping of Protocol Buffers writes them as texts, because JSON has no numbers for them. */
const texts: Partial<Record<string, number>> = { NaN: NaN, Infinity: Infinity, '-Infinity': -Infinity }

function refuse({ name, datatype }: TensorHeader, value: unknown, at: number, expected: string): never {
  throw new TorchError('ERR_TCH_REQUEST', `element ${at} of the input '${name}' (${datatype.name}) is ${describeValue(value)}; expected ${expected}`)
}

/** Takes elements one after the other, each checked to be of the data type. */
interface Sink {
  take(value: unknown, at: number): void
  finish(): Value
}

function tensorOf(array: ArrayBufferView, { datatype, shape }: TensorHeader): Value {
  return copiedTensor(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), dtypeOf(datatype.dtype!), shape)
}

function boolSink(header: TensorHeader): Sink {
  const array = new Uint8Array(header.count)
  return {
    take(value, at) {
      if (typeof value !== 'boolean') refuse(header, value, at, 'true or false')
      array[at] = value ? 1 : 0
    },
    finish: () => tensorOf(array, header),
  }
}

function floatSink(header: TensorHeader): Sink {
  const array = header.datatype.name === 'FP32' ? new Float32Array(header.count) : new Float64Array(header.count)
  return {
    take(value, at) {
      if (typeof value === 'number') array[at] = value
      else if (typeof value === 'bigint') array[at] = Number(value)
      else array[at] = (typeof value === 'string' ? texts[value] : undefined) ?? refuse(header, value, at, 'a number')
    },
    finish: () => tensorOf(array, header),
  }
}

function intSink(header: TensorHeader): Sink {
  const [min, max] = ranges[header.datatype.name]!
  const array = new (dtypeOf(header.datatype.dtype).array!)(new ArrayBuffer(header.count * header.datatype.size))
  return {
    take(value, at) {
      if (!Number.isInteger(value) || (value as number) < min || (value as number) > max) refuse(header, value, at, `a whole number from ${min} to ${max}`)
      array[at] = value as number
    },
    finish: () => tensorOf(array, header),
  }
}

function longSink(header: TensorHeader): Sink {
  const signed = header.datatype.name === 'INT64'
  const array = signed ? new BigInt64Array(header.count) : new BigUint64Array(header.count)
  // A bigint for each small number would take most of the time.
  const words = new Int32Array(array.buffer)
  const [min, max] = signed ? [-(2n ** 63n), 2n ** 63n - 1n] : [0n, 2n ** 64n - 1n]
  const expected = `a whole number from ${min} to ${max}, exactly`
  return {
    take(value, at) {
      if (typeof value === 'bigint') {
        if (value < min || value > max) refuse(header, value, at, expected)
        array[at] = value
      } else {
        if (!Number.isSafeInteger(value) || (!signed && (value as number) < 0)) refuse(header, value, at, expected)
        words[2 * at] = value as number
        words[2 * at + 1] = Math.floor((value as number) / 2 ** 32)
      }
    },
    finish: () => tensorOf(array, header),
  }
}

function bytesSink(header: TensorHeader): Sink {
  const elements = new Array<Uint8Array>(header.count)
  return {
    take(value, at) {
      if (typeof value === 'string') elements[at] = Buffer.from(value)
      else if (value instanceof Uint8Array) elements[at] = value
      else refuse(header, value, at, 'a text')
    },
    finish: () => ({ shape: header.shape, elements }),
  }
}

function sinkFor(header: TensorHeader): Sink {
  const { name, kind } = header.datatype
  if (name === 'FP16' || name === 'BF16') throw new TorchError('ERR_TCH_REQUEST', `the input '${header.name}' is ${name}, which is taken as binary (raw) data only`)
  if (kind === 'bool') return boolSink(header)
  if (kind === 'float') return floatSink(header)
  if (kind === 'bytes') return bytesSink(header)
  return name === 'INT64' || name === 'UINT64' ? longSink(header) : intSink(header)
}

/**
 * A value of elements: numbers, bigints, booleans, texts or bytes as its data type wants them, in row-major order,
 * flat or nested as the shape is.
 * @throws `ERR_TCH_REQUEST` for elements of another type, out of range, or too many or few of them.
 */
export function valueFromElements(data: unknown, header: TensorHeader): Value {
  const { name, shape, count } = header
  if (!isArray(data)) throw new TorchError('ERR_TCH_REQUEST', `the data of the input '${name}' is an array; got ${describeValue(data)}`)
  if (isArray(data[0]) && shape.length > 1) {
    requireNested(data, header, 0)
    const sink = sinkFor(header)
    takeNested(data, shape, 0, 0, sink)
    return sink.finish()
  }
  if (data.length !== count) throw new TorchError('ERR_TCH_REQUEST', `the input '${name}' needs ${count} elements for shape [${shape.join(', ')}], and has ${data.length}`)
  const sink = sinkFor(header)
  for (let at = 0; at < count; at++) sink.take(data[at], at)
  return sink.finish()
}

/** Checks the sizes of every level, so that nothing is made for data that does not fit. */
function requireNested(data: unknown, header: TensorHeader, depth: number): void {
  const size = header.shape[depth]!
  if (!isArray(data) || data.length !== size) {
    const got = isArray(data) ? `an array of ${data.length}` : describeValue(data)
    throw new TorchError('ERR_TCH_REQUEST', `the data of the input '${header.name}' is nested otherwise than its shape [${header.shape.join(', ')}]: expected an array of ${size} in dimension ${depth}, got ${got}`)
  }
  if (depth + 1 < header.shape.length) for (const item of data) requireNested(item, header, depth + 1)
}

function takeNested(data: unknown[], shape: readonly number[], depth: number, at: number, sink: Sink): number {
  if (depth === shape.length - 1) {
    for (const value of data) sink.take(value, at++)
    return at
  }
  for (const item of data) at = takeNested(item as unknown[], shape, depth + 1, at, sink)
  return at
}
