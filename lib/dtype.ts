import { TorchError } from './errors.js'
import { native } from './native.js'

/** The name of a dtype, as in PyTorch without `torch.`: https://docs.pytorch.org/docs/stable/tensor_attributes.html */
export type Dtype =
  | 'uint8' | 'int8' | 'int16' | 'int32' | 'int64' | 'uint16' | 'uint32' | 'uint64'
  | 'float16' | 'bfloat16' | 'float32' | 'float64'
  | 'float8_e5m2' | 'float8_e4m3fn' | 'float8_e5m2fnuz' | 'float8_e4m3fnuz' | 'float8_e8m0fnu'
  | 'complex32' | 'complex64' | 'complex128'
  | 'bool'
  | 'qint8' | 'quint8' | 'qint32' | 'quint4x2' | 'quint2x4'
  | 'bits1x8' | 'bits2x4' | 'bits4x2' | 'bits8' | 'bits16'

/** Other names that PyTorch gives the same dtypes. */
export type DtypeAlias = 'half' | 'float' | 'double' | 'short' | 'int' | 'long' | 'cfloat' | 'cdouble' | 'chalf'

export type TypedArray =
  | Int8Array | Uint8Array | Uint8ClampedArray | Int16Array | Uint16Array | Int32Array | Uint32Array
  | Float32Array | Float64Array | BigInt64Array | BigUint64Array

type TypedArrayConstructor = new (buffer: ArrayBufferLike, byteOffset?: number, length?: number) => TypedArray

/** What is known of one dtype. The rows come from the addon (cpp/dtype.h). */
export interface DtypeInfo {
  name: Dtype
  /** PyTorch's ScalarType number. */
  code: number
  /** The typed array that carries it, undefined where JavaScript has none. */
  array: TypedArrayConstructor | undefined
  /** Elements of that array for one element of a tensor: two for complex numbers. */
  lanes: 1 | 2
  /** Bytes of one element. */
  itemSize: number
  kind: 'int' | 'float' | 'complex' | 'bool' | 'quantized' | 'bits'
}

const aliases: Record<DtypeAlias, Dtype> = {
  half: 'float16', float: 'float32', double: 'float64', short: 'int16', int: 'int32', long: 'int64',
  cfloat: 'complex64', cdouble: 'complex128', chalf: 'complex32',
}

function kindOf(name: string): DtypeInfo['kind'] {
  if (name.startsWith('q')) return 'quantized'
  if (name.startsWith('bits')) return 'bits'
  if (name.startsWith('complex')) return 'complex'
  if (name === 'bool') return 'bool'
  return name.includes('float') ? 'float' : 'int'
}

function arrayNamed(name: string): TypedArrayConstructor | undefined {
  const found = (globalThis as Record<string, unknown>)[name]
  // Runtimes before Float16Array see the 16 bits of a half as an integer.
  if (found === undefined && name === 'Float16Array') return Uint16Array
  return found as TypedArrayConstructor | undefined
}

const byName = new Map<string, DtypeInfo>()
const byCode: (DtypeInfo | undefined)[] = []

for (const [name, code, array, lanes, itemSize] of native.dtypes()) {
  const info: DtypeInfo = {
    name: name as Dtype, code, array: array === '' ? undefined : arrayNamed(array),
    lanes: lanes as 1 | 2, itemSize, kind: kindOf(name),
  }
  byName.set(name, info)
  byCode[code] = info
}
for (const [alias, name] of Object.entries(aliases)) byName.set(alias, byName.get(name)!)

export const dtypeNames: readonly Dtype[] = byCode.filter((info) => info !== undefined).map((info) => info.name)

/** The dtype of a name, or undefined. */
export function findDtype(name: unknown): DtypeInfo | undefined {
  return typeof name === 'string' ? byName.get(name) : undefined
}

/** The dtype of a name; `ERR_TCH_UNKNOWN_DTYPE` when there is none. */
export function dtypeOf(name: unknown): DtypeInfo {
  const info = findDtype(name)
  if (info !== undefined) return info
  throw new TorchError('ERR_TCH_UNKNOWN_DTYPE', `expected a dtype such as 'float32' or 'int64', got ${describeName(name)}`)
}

export function dtypeOfCode(code: number): DtypeInfo {
  const info = byCode[code]
  if (info === undefined) throw new TorchError('ERR_TCH_UNSUPPORTED', `dtype number ${code} is not known to tch-node`)
  return info
}

function describeName(name: unknown): string {
  return typeof name === 'string' ? `'${name}'` : name === null ? 'null' : typeof name
}

/** The dtype that a typed array carries when none is named. */
export function dtypeOfArray(array: ArrayBufferView): Dtype | undefined {
  switch (Object.prototype.toString.call(array).slice(8, -1)) {
    case 'Float32Array': return 'float32'
    case 'Float64Array': return 'float64'
    case 'Float16Array': return 'float16'
    case 'Int8Array': return 'int8'
    case 'Uint8Array':
    case 'Uint8ClampedArray': return 'uint8'
    case 'Int16Array': return 'int16'
    case 'Uint16Array': return 'uint16'
    case 'Int32Array': return 'int32'
    case 'Uint32Array': return 'uint32'
    case 'BigInt64Array': return 'int64'
    case 'BigUint64Array': return 'uint64'
    default: return undefined
  }
}

// Layouts, memory formats and quantisation schemes are numbers in libtorch as well.
const layouts = ['strided', 'sparse_coo', 'sparse_csr', 'mkldnn', 'sparse_csc', 'sparse_bsr', 'sparse_bsc', 'jagged'] as const
const memoryFormats = ['contiguous_format', 'preserve_format', 'channels_last', 'channels_last_3d'] as const
const qschemes = ['per_tensor_affine', 'per_channel_affine', 'per_tensor_symmetric', 'per_channel_symmetric', 'per_channel_affine_float_qparams'] as const

export type Layout = (typeof layouts)[number]
export type MemoryFormat = (typeof memoryFormats)[number]
export type QScheme = (typeof qschemes)[number]

function codeIn(names: readonly string[], noun: string, value: unknown): number {
  const code = names.indexOf(value as string)
  if (code >= 0) return code
  throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `expected a ${noun} (${names.join(', ')}), got ${describeName(value)}`)
}

export const layoutCode = (name: unknown): number => codeIn(layouts, 'layout', name)
export const layoutName = (code: number): Layout => layouts[code] ?? 'strided'
export const memoryFormatCode = (name: unknown): number => codeIn(memoryFormats, 'memory format', name)
export const qschemeCode = (name: unknown): number => codeIn(qschemes, 'quantisation scheme', name)
export const qschemeName = (code: number): QScheme => qschemes[code] ?? 'per_tensor_affine'
export const isLayout = (name: unknown): boolean => layouts.includes(name as Layout)
export const isMemoryFormat = (name: unknown): boolean => memoryFormats.includes(name as MemoryFormat)
export const isQScheme = (name: unknown): boolean => qschemes.includes(name as QScheme)
export const constantNames = { layouts, memoryFormats, qschemes }
