import { describeValue } from '../values.js'
import { findDevice, type Device } from '../device.js'
import { dtypeOf, findDtype, type Dtype, type MemoryFormat } from '../dtype.js'
import { TorchError } from '../errors.js'
import { isTensor, requireTensor, type Tensor } from '../tensor.js'
import { aten, given, intArgument, parameters, separate, type Loose, type Theme } from './parameters.js'

const DTYPE_METHODS = {
  float: 'float32', double: 'float64', half: 'float16', bfloat16: 'bfloat16', byte: 'uint8', char: 'int8', short: 'int16',
  int: 'int32', long: 'int64', bool: 'bool', cfloat: 'complex64', cdouble: 'complex128', chalf: 'complex32',
} as const satisfies Record<string, Dtype>

// Python's names for tensors of one dtype, as `x.type()` gives them.
const LEGACY: Partial<Record<Dtype, string>> = {
  float32: 'Float', float64: 'Double', float16: 'Half', bfloat16: 'BFloat16', uint8: 'Byte', int8: 'Char', int16: 'Short', int32: 'Int',
  int64: 'Long', bool: 'Bool', complex64: 'ComplexFloat', complex128: 'ComplexDouble', complex32: 'ComplexHalf',
}

const toKeywords = ['dtype', 'device', 'other', 'nonBlocking', 'copy', 'memoryFormat'] as const
const cpu = parameters('cpu', 'self', 'memoryFormat?')
const cuda = parameters('cuda', 'self', 'device?', 'nonBlocking?', 'memoryFormat?')
const type = parameters('type', 'self', 'dtype?', 'nonBlocking?')

function moved(self: Tensor, options: Record<string, unknown>): Tensor {
  return aten('to', self, given(options))
}

/** Python's forms: to(dtype), to(device), to(device, dtype), to(other); then nonBlocking and copy; or all by keyword. */
function to(...args: unknown[]): Tensor {
  const [[receiver, ...positional], keywords] = separate(args)
  const self = requireTensor(receiver, 'to')
  const options: Record<string, unknown> = {}
  for (const name of Object.keys(keywords)) {
    if (!toKeywords.some((known) => known === name)) throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `to(): there is no argument '${name}'`, { op: 'to' })
    options[name] = keywords[name]
  }
  const [first] = positional
  if (positional.length > 0) {
    if (isTensor(first)) options['other'] = positional.shift()
    else if (findDtype(first) !== undefined) options['dtype'] = positional.shift()
    else if (findDevice(first) !== undefined || first === null) {
      options['device'] = positional.shift()
      if (positional[0] === null || findDtype(positional[0]) !== undefined) options['dtype'] = positional.shift()
    } else throw new TorchError('ERR_TCH_TYPE', `to(): takes a dtype, a device or a tensor, not ${describeValue(first)}`, { op: 'to' })
  }
  for (const name of ['nonBlocking', 'copy'] as const) {
    if (positional.length > 0) options[name] = positional.shift()
  }
  if (positional.length > 0) throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `to(): ${positional.length} arguments too many`, { op: 'to' })
  const { other } = options
  if (isTensor(other)) {
    options['dtype'] ??= other.dtype
    options['device'] ??= other.device
    delete options['other']
  }
  return moved(self, options)
}

function cast(name: string, dtype: Dtype): Loose {
  const read = parameters(name, 'self', 'memoryFormat?')
  return (...args) => {
    const [self, memoryFormat] = read(args)
    return moved(requireTensor(self, name), { dtype, memoryFormat })
  }
}

function dtypeOfLegacy(name: unknown): Dtype {
  const known = Object.entries(LEGACY).find(([, word]) => `torch.${word}Tensor` === name)
  return known === undefined ? dtypeOf(name).name : (known[0] as Dtype)
}

/** Conversions to another dtype or device. */
export const casts: Theme = {
  methods: {
    to,
    ...Object.fromEntries(Object.entries(DTYPE_METHODS).map(([name, dtype]) => [name, cast(name, dtype)])),
    cpu(...args) {
      const [self, memoryFormat] = cpu(args)
      return moved(requireTensor(self, 'cpu'), { device: 'cpu', memoryFormat })
    },
    cuda(...args) {
      const [self, device, nonBlocking, memoryFormat] = cuda(args)
      const target = typeof device === 'number' ? `cuda:${intArgument('cuda', 'device', device)}` : (device ?? 'cuda')
      return moved(requireTensor(self, 'cuda'), { device: target, nonBlocking, memoryFormat })
    },
    type(...args) {
      const [receiver, dtype, nonBlocking] = type(args)
      const self = requireTensor(receiver, 'type')
      if (dtype !== undefined && dtype !== null) return moved(self, { dtype: dtypeOfLegacy(dtype), nonBlocking })
      const space = self.isCuda ? 'torch.cuda' : self.isSparse ? 'torch.sparse' : 'torch'
      return `${space}.${LEGACY[self.dtype] ?? self.dtype}Tensor`
    },
  },
}

export interface ToOptions {
  /** The copy may run while the CPU goes on, from pinned memory. */
  nonBlocking?: boolean
  /** Copy even where nothing has to change. */
  copy?: boolean
  memoryFormat?: MemoryFormat
}

interface CastOptions {
  memoryFormat?: MemoryFormat
}

type Casts = {
  /** The values as another dtype; the tensor itself where it has that dtype. */
  [name in keyof typeof DTYPE_METHODS]: (options?: CastOptions) => Tensor
}

export interface CastsMethods extends Casts {
  /**
   * The tensor with another dtype or on another device; itself where nothing has to change.
   * https://docs.pytorch.org/docs/stable/generated/torch.Tensor.to.html
   */
  to(dtype: Dtype, options?: ToOptions): Tensor
  to(dtype: Dtype, nonBlocking: boolean, copy?: boolean, options?: CastOptions): Tensor
  to(device: Device, options?: ToOptions & { dtype?: Dtype }): Tensor
  to(device: Device | null, dtype: Dtype | null, options?: ToOptions): Tensor
  to(device: Device | null, dtype: Dtype | null, nonBlocking: boolean, copy?: boolean, options?: CastOptions): Tensor
  to(other: Tensor, options?: ToOptions): Tensor
  to(options: ToOptions & { dtype?: Dtype; device?: Device; other?: Tensor }): Tensor
  /** The tensor in the CPU's memory. */
  cpu(options?: CastOptions): Tensor
  /** The tensor on a CUDA device, the current one when none is named. */
  cuda(device?: Device | number | ToOptions, options?: ToOptions): Tensor
  /** Python's name of the tensor's type, `'torch.FloatTensor'`. */
  type(): string
  /** The tensor with another dtype. */
  type(dtype: Dtype, options?: { nonBlocking?: boolean }): Tensor
}
