import { cells, resetTop, reserve, top } from './argument-stack.js'
import { deviceName, type Device } from './device.js'
import { dtypeOfCode, layoutName, type Dtype, type DtypeInfo, type Layout } from './dtype.js'
import { TorchError } from './errors.js'
import { native } from './native.js'
import { operatorNamed } from './operators.js'
import { ownTensor } from './scope.js'
import { current } from './context.js'
import { handleOf, isTensor, requireTensor, Tensor } from './tensor.js'

/** What a tensor is, read in one native call (cpp/tensor_data.h, `describe`). */
export interface Description {
  dtype: DtypeInfo
  device: Device
  layout: Layout
  requiresGrad: boolean
  isLeaf: boolean
  storageOffset: number
  contiguous: boolean
  quantized: boolean
  conj: boolean
  neg: boolean
  version: number
  shape: number[]
  stride: number[]
}

export function describe(tensor: Tensor): Description {
  reserve(256)
  const base = top
  const count = native.describe(handleOf(tensor), base)
  const at = (index: number): number => cells[base + index]!
  const dims = at(13)
  const description: Description = {
    dtype: dtypeOfCode(at(0)),
    device: deviceName(at(1), at(2)),
    layout: layoutName(at(3)),
    requiresGrad: at(4) !== 0,
    isLeaf: at(5) !== 0,
    storageOffset: at(6),
    contiguous: at(7) !== 0,
    quantized: at(8) !== 0,
    conj: at(9) !== 0,
    neg: at(10) !== 0,
    version: at(11),
    shape: Array.from(cells.subarray(base + 14, base + 14 + dims)),
    stride: Array.from(cells.subarray(base + 14 + dims, base + count)),
  }
  resetTop(base)
  return description
}

/** One field of the description, without making the rest into objects. */
function field(tensor: unknown, name: string, index: number): number {
  reserve(256)
  native.describe(handleOf(requireTensor(tensor, name)), top)
  return cells[top + index]!
}

function product(sizes: readonly number[]): number {
  return sizes.reduce((a, b) => a * b, 1)
}

function getter(name: string, read: (this: Tensor) => unknown, write?: (this: Tensor, value: never) => void): void {
  Object.defineProperty(Tensor.prototype, name, {
    configurable: true,
    enumerable: false,
    get(this: unknown) { return read.call(requireTensor(this, name)) },
    ...(write === undefined ? {} : { set(this: unknown, value: never) { write.call(requireTensor(this, name), value) } }),
  })
}

export interface TensorProperties {
  /** Sizes of the dimensions. https://docs.pytorch.org/docs/stable/generated/torch.Tensor.shape.html */
  readonly shape: number[]
  /** Steps between elements of each dimension, in elements. */
  stride(): number[]
  stride(dim: number): number
  /** Sizes of the dimensions, or of one. */
  size(): number[]
  size(dim: number): number
  readonly dtype: Dtype
  readonly device: Device
  readonly layout: Layout
  /** Number of dimensions. */
  readonly ndim: number
  dim(): number
  /** Number of elements. */
  numel(): number
  /** Number of elements. */
  nelement(): number
  /** Bytes of one element. */
  elementSize(): number
  readonly itemsize: number
  /** Bytes of all elements; views count as if they were whole. */
  readonly nbytes: number
  storageOffset(): number
  requiresGrad: boolean
  readonly isLeaf: boolean
  /** The accumulated gradient, or null. */
  grad: Tensor | null
  /** The values without history, sharing memory; assigning gives the tensor other values. */
  data: Tensor
  readonly isQuantized: boolean
  readonly isSparse: boolean
  readonly isCuda: boolean
  readonly isCpu: boolean
  readonly isMeta: boolean
  /** Transposed: dimensions reversed (2-d and less). */
  readonly T: Tensor
  /** The last two dimensions swapped. */
  readonly mT: Tensor
  /** Conjugated and transposed. */
  readonly H: Tensor
  /** Conjugated, the last two dimensions swapped. */
  readonly mH: Tensor
  /** Real part of a complex tensor, as a view. */
  readonly real: Tensor
  /** Imaginary part of a complex tensor, as a view. */
  readonly imag: Tensor
  /** How often the tensor was written in place. */
  readonly _version: number
  /** Whether both are one tensor: the same values and the same place in the autograd graph. */
  isSame(other: Tensor): boolean
}

declare module './tensor.js' {
  interface Tensor extends TensorProperties {}
}

getter('shape', function () { return describe(requireTensor(this, 'shape')).shape })
getter('dtype', function () { return dtypeOfCode(field(this, 'dtype', 0)).name })
getter('device', function () { return describe(requireTensor(this, 'device')).device })
getter('layout', function () { return layoutName(field(this, 'layout', 3)) })
getter('ndim', function () { return field(this, 'ndim', 13) })
getter('itemsize', function () { return dtypeOfCode(field(this, 'itemsize', 0)).itemSize })
getter('nbytes', function () { return product(this.shape) * this.itemsize })
getter('isLeaf', function () { return field(this, 'isLeaf', 5) !== 0 })
getter('isQuantized', function () { return field(this, 'isQuantized', 8) !== 0 })
getter('isSparse', function () { return field(this, 'isSparse', 12) !== 0 })
getter('isCuda', function () { return this.device.startsWith('cuda') })
getter('isCpu', function () { return this.device === 'cpu' })
getter('isMeta', function () { return this.device.startsWith('meta') })
getter('_version', function () { return field(this, '_version', 11) })
getter(
  'requiresGrad',
  function () { return field(this, 'requiresGrad', 4) !== 0 },
  function (value: boolean) {
    if (typeof value !== 'boolean') throw new TorchError('ERR_TCH_TYPE', 'requiresGrad is true or false')
    operatorNamed('aten::requires_grad_').call([requireTensor(this, 'requiresGrad'), value])
  },
)
getter(
  'grad',
  function () {
    const handle = native.grad(handleOf(requireTensor(this, 'grad')), undefined)
    return handle < 0 ? null : ownTensor(handle, current().scope)
  },
  function (value: Tensor | null) {
    if (value !== null && !isTensor(value)) throw new TorchError('ERR_TCH_TYPE', 'grad is a Tensor or null')
    if (value !== null && value.disposed) throw new TorchError('ERR_TCH_DISPOSED', 'the gradient was disposed')
    native.setGrad(handleOf(requireTensor(this, 'grad')), value === null ? -1 : handleOf(value))
  },
)
getter(
  'data',
  function () { return operatorNamed('aten::detach').call([requireTensor(this, 'data')]) },
  function (value: Tensor) { native.setData(handleOf(requireTensor(this, 'data')), handleOf(requireTensor(value, 'data'))) },
)
for (const [name, operator] of [['T', 'numpy_T'], ['mT', 'mT'], ['H', 'matrix_H'], ['mH', 'mH'], ['real', 'real'], ['imag', 'imag']] as const) {
  getter(name, function () { return operatorNamed(`aten::${operator}`).call([this]) })
}

function alongDim(values: number[], dim: unknown, name: string): number | number[] {
  if (dim === undefined) return values
  if (!Number.isInteger(dim)) throw new TorchError('ERR_TCH_TYPE', `${name}(): dim is an integer`)
  const index = (dim as number) < 0 ? (dim as number) + values.length : (dim as number)
  const value = values[index]
  if (value === undefined) {
    throw new TorchError('ERR_TCH_INDEX', `${name}(): dim ${Number(dim)} is out of range for a tensor of ${values.length} dimensions`)
  }
  return value
}

const methods: Record<string, (this: Tensor, ...args: never[]) => unknown> = {
  size(dim?: unknown) { return alongDim(requireTensor(this, 'size').shape, dim, 'size') },
  stride(dim?: unknown) { return alongDim(describe(requireTensor(this, 'stride')).stride, dim, 'stride') },
  dim() { return field(this, 'dim', 13) },
  ndimension() { return field(this, 'ndimension', 13) },
  numel() { return product(requireTensor(this, 'numel').shape) },
  nelement() { return product(requireTensor(this, 'nelement').shape) },
  elementSize() { return requireTensor(this, 'elementSize').itemsize },
  storageOffset() { return field(this, 'storageOffset', 6) },
  isSame(other: unknown) {
    return native.sameTensor(handleOf(requireTensor(this, 'isSame')), handleOf(requireTensor(other, 'isSame')))
  },
}

/** Installed over the operators of the same names: these answer without the dispatcher. */
export function installProperties(): void {
  for (const [name, method] of Object.entries(methods)) {
    Object.defineProperty(Tensor.prototype, name, { value: method, writable: true, configurable: true, enumerable: false })
  }
}
