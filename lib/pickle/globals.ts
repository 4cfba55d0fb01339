import { dtypeNames, dtypeOf, isLayout, isMemoryFormat, isQScheme, type Dtype, type DtypeInfo } from '../dtype.js'
import { isArray } from '../values.js'
import type { Refuse } from './cursor.js'
import { arrayDtype, scalarValue } from './numpy-values.js'

/** A class or function of Python that has a counterpart here. */
export class PickleGlobal {
  readonly name: string
  /** Makes what calling it in Python would; undefined for classes that are only named. */
  readonly call: ((args: readonly unknown[]) => unknown) | undefined

  constructor(name: string, call?: (args: readonly unknown[]) => unknown) {
    this.name = name
    this.call = call
  }

  toString(): string {
    return `Python's ${this.name}`
  }
}

/** A class of storages, `torch.FloatStorage`: what the bytes of a storage are. */
export class StorageClass {
  readonly name: string
  readonly dtype: DtypeInfo

  constructor(name: string, dtype: Dtype) {
    this.name = name
    this.dtype = dtypeOf(dtype)
  }

  toString(): string {
    return `Python's torch.${this.name}`
  }
}

/** The storage classes, which every dtype of PyTorch 1 has: `_rebuild_tensor_v2` takes the dtype from them. */
export const storageClasses: ReadonlyMap<Dtype, string> = new Map([
  ['float32', 'FloatStorage'], ['float64', 'DoubleStorage'], ['float16', 'HalfStorage'], ['bfloat16', 'BFloat16Storage'],
  ['int64', 'LongStorage'], ['int32', 'IntStorage'], ['int16', 'ShortStorage'], ['int8', 'CharStorage'], ['uint8', 'ByteStorage'],
  ['bool', 'BoolStorage'], ['complex128', 'ComplexDoubleStorage'], ['complex64', 'ComplexFloatStorage'],
  ['quint8', 'QUInt8Storage'], ['qint8', 'QInt8Storage'], ['qint32', 'QInt32Storage'],
])

/** How tensors are made of what a pickle says of them: the functions of `torch._utils` that pickles call. */
export type TensorFunctions = Readonly<Record<string, (args: readonly unknown[]) => unknown>>

/**
 * The classes and functions that a pickle may name: those that Python's `torch.load(weights_only=True)`
 * allows and that mean something here, numpy's numbers and arrays, and containers of the standard library.
 * https://docs.pytorch.org/docs/stable/notes/serialization.html#weights-only
 */
export function allowedGlobals(tensors: TensorFunctions, refuse: Refuse): Map<string, unknown> {
  const table = new Map<string, unknown>()
  const callable = (name: string, call: (args: readonly unknown[]) => unknown): void => void table.set(name, new PickleGlobal(name, call))

  callable('collections.OrderedDict', ([pairs]) => dictionary(pairs, refuse))
  callable('collections.Counter', ([counts]) => dictionary(counts, refuse))
  callable('collections.defaultdict', () => new Map())
  callable('builtins.set', ([items]) => new Set(sequence(items ?? [], refuse)))
  callable('builtins.frozenset', ([items]) => new Set(sequence(items ?? [], refuse)))
  callable('builtins.bytes', ([content]) => content ?? new Uint8Array(0))
  callable('builtins.bytearray', ([content, encoding]) => (typeof content === 'string' ? encoded(content, encoding, refuse) : content ?? new Uint8Array(0)))
  callable('builtins.complex', ([re, im]) => ({ re: float(re, refuse), im: float(im, refuse) }))
  callable('_codecs.encode', ([text, encoding]) => encoded(text, encoding, refuse))
  // What a defaultdict makes its values with; only named.
  for (const name of ['int', 'float', 'str', 'bool', 'list', 'dict', 'tuple']) table.set(`builtins.${name}`, new PickleGlobal(name))

  callable('torch.Size', ([sizes]) => Object.freeze([...sequence(sizes ?? [], refuse)]))
  callable('torch.device', ([type, index]) => (index === undefined || index === null ? String(type) : `${String(type)}:${String(index)}`))
  callable('torch.serialization._get_layout', ([layout]) => (typeof layout === 'string' ? constant(layout) : undefined) ?? refuse('its pickle names a layout that is not known'))
  for (const name of [...dtypeNames, 'strided', 'sparse_coo', 'sparse_csr', 'sparse_csc', 'sparse_bsr', 'sparse_bsc']) table.set(`torch.${name}`, name)
  for (const name of ['contiguous_format', 'preserve_format', 'channels_last', 'channels_last_3d']) table.set(`torch.${name}`, name)
  for (const name of ['per_tensor_affine', 'per_channel_affine', 'per_tensor_symmetric', 'per_channel_symmetric', 'per_channel_affine_float_qparams']) table.set(`torch.${name}`, name)
  for (const [dtype, name] of storageClasses) {
    table.set(`torch.${name}`, new StorageClass(name, dtype))
    table.set(`torch.cuda.${name}`, new StorageClass(name, dtype))
  }
  table.set('torch.storage.UntypedStorage', new StorageClass('UntypedStorage', 'uint8'))
  table.set('torch.Tensor', new PickleGlobal('torch.Tensor'))
  for (const [name, make] of Object.entries(tensors)) callable(name, make)

  callable('numpy.dtype', ([descr]) => arrayDtype(descr, refuse))
  for (const core of ['numpy.core.multiarray', 'numpy._core.multiarray']) callable(`${core}.scalar`, ([dtype, bytes]) => scalarValue(dtype, bytes, refuse))
  return table
}

/** Names that Python 2 had elsewhere. */
export function modernName(module: string, name: string): string {
  const moved: Record<string, string> = { __builtin__: 'builtins', copy_reg: 'copyreg' }
  return `${Object.hasOwn(moved, module) ? moved[module]! : module}.${name}`
}

function constant(name: string): string | undefined {
  const bare = name.replace(/^torch\./, '')
  return isLayout(bare) || isMemoryFormat(bare) || isQScheme(bare) ? bare : undefined
}

function dictionary(pairs: unknown, refuse: Refuse): Map<unknown, unknown> {
  if (pairs instanceof Map) return new Map(pairs)
  return new Map(sequence(pairs ?? [], refuse).map((pair): [unknown, unknown] => {
    if (!isArray(pair) || pair.length !== 2) return refuse('its pickle makes a dictionary of something else than pairs')
    return [pair[0], pair[1]]
  }))
}

function sequence(value: unknown, refuse: Refuse): readonly unknown[] {
  if (value instanceof Set) return [...(value as Set<unknown>)]
  return isArray(value) ? value : refuse('its pickle makes a container of something else than a list')
}

function float(value: unknown, refuse: Refuse): number {
  return typeof value === 'number' ? value : refuse('its pickle has a complex number of something else than numbers')
}

/** How protocol 2 writes bytes: as text of the characters 0 to 255. */
function encoded(text: unknown, encoding: unknown, refuse: Refuse): Uint8Array {
  if (typeof text !== 'string' || (encoding !== 'latin1' && encoding !== 'latin-1')) return refuse('its pickle encodes a text in a way that bytes are not written')
  return Uint8Array.from(Buffer.from(text, 'latin1'))
}
