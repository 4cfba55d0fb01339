import type { Dtype } from '../../dtype.js'
import { TorchError } from '../../errors.js'
import type { TensorSpec } from '../tensor-spec.js'

/** The data types of the Open Inference Protocol: https://github.com/kserve/open-inference-protocol */
export type DatatypeName =
  | 'BOOL' | 'UINT8' | 'UINT16' | 'UINT32' | 'UINT64' | 'INT8' | 'INT16' | 'INT32' | 'INT64'
  | 'FP16' | 'BF16' | 'FP32' | 'FP64' | 'BYTES'

export interface Datatype {
  readonly name: DatatypeName
  /** Undefined for BYTES, which tensors cannot hold. */
  readonly dtype: Dtype | undefined
  /** Bytes of one element; of BYTES the prefix alone. */
  readonly size: number
  readonly kind: 'bool' | 'int' | 'float' | 'bytes'
}

const rows: [DatatypeName, Dtype | undefined, number, Datatype['kind']][] = [
  ['BOOL', 'bool', 1, 'bool'],
  ['UINT8', 'uint8', 1, 'int'], ['UINT16', 'uint16', 2, 'int'], ['UINT32', 'uint32', 4, 'int'], ['UINT64', 'uint64', 8, 'int'],
  ['INT8', 'int8', 1, 'int'], ['INT16', 'int16', 2, 'int'], ['INT32', 'int32', 4, 'int'], ['INT64', 'int64', 8, 'int'],
  ['FP16', 'float16', 2, 'float'], ['BF16', 'bfloat16', 2, 'float'], ['FP32', 'float32', 4, 'float'], ['FP64', 'float64', 8, 'float'],
  ['BYTES', undefined, 4, 'bytes'],
]

const byName = new Map<unknown, Datatype>(rows.map(([name, dtype, size, kind]) => [name, { name, dtype, size, kind }]))
const byDtype = new Map<unknown, Datatype>([...byName.values()].map((each) => [each.dtype, each]))

export const BYTES = byName.get('BYTES')!

/** @throws `ERR_TCH_REQUEST` for what is no data type of the protocol. */
export function datatypeNamed(name: unknown, of: string): Datatype {
  const found = byName.get(name)
  if (found !== undefined) return found
  const got = name === undefined ? 'has none' : `has ${typeof name === 'string' ? `'${name.slice(0, 40)}'` : `a ${typeof name}`}`
  throw new TorchError('ERR_TCH_REQUEST', `${of} needs a datatype (${[...byName.keys()].join(', ')}) and ${got}`)
}

/** @throws `ERR_TCH_UNSUPPORTED` for dtypes that the protocol has no data type for, such as complex numbers. */
export function datatypeOfDtype(dtype: Dtype, of: string): Datatype {
  const found = byDtype.get(dtype)
  if (found !== undefined) return found
  throw new TorchError('ERR_TCH_UNSUPPORTED', `${of} is ${dtype}, which the protocol has no datatype for; let the model return another one`)
}

/** How metadata calls what a model takes or gives; undefined where any dtype will do. */
export function datatypeOfSpec({ name, dtype }: TensorSpec): DatatypeName | undefined {
  if (dtype === undefined) return undefined
  return dtype === 'bytes' ? 'BYTES' : datatypeOfDtype(dtype, name).name
}
