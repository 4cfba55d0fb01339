import { dtypeOf, findDtype, type DtypeInfo } from '../dtype.js'
import { native } from '../native.js'
import { Parameter } from '../nn/parameter.js'
import type { Refuse } from '../pickle/cursor.js'
import { PickleGlobal, type TensorFunctions } from '../pickle/globals.js'
import { rawOperators } from '../raw-operators.js'
import { elementsAs, stridedTensor } from '../stored-tensor.js'
import { handleOf, isTensor, type Tensor } from '../tensor.js'
import { isArray } from '../values.js'
import { isCount, Storage } from './storages.js'

const { aten } = rawOperators

/** The functions of PyTorch that pickles make tensors with: https://github.com/pytorch/pytorch/blob/main/torch/_utils.py */
export function tensorFunctions(file: string, refuse: Refuse): TensorFunctions {
  const damaged = (what: string): never => refuse(`${what} in it is damaged`)
  const strided = (storage: unknown, offset: unknown, size: unknown, stride: unknown, dtype?: unknown): Tensor => {
    if (!(storage instanceof Storage) || !isCount(offset) || !isNumbers(size) || !isNumbers(stride)) return damaged('a tensor')
    let { elements } = storage
    if (dtype !== undefined) {
      const wanted = plainDtype(dtype)
      if (wanted === undefined || storage.dtype.name !== 'uint8') return damaged('a tensor')
      const whole = Math.floor(elements.numel() / wanted.itemSize) * wanted.itemSize
      elements = elementsAs(elements.narrow(0, 0, whole), wanted)
    }
    return stridedTensor(file, elements, offset, size, stride)
  }
  const finished = (tensor: Tensor, requiresGrad: unknown, bits?: unknown): Tensor => {
    let result = tensor
    if (bits instanceof Map) {
      if (bits.get('conj') === true && tensor.dtype.startsWith('complex')) result = aten._conj(result)
      if (bits.get('neg') === true) result = aten._neg_view(result)
    }
    return requiresGrad === true ? withGrad(result, refuse) : result
  }
  /** A tensor of as many elements as its storage has: those repeated by a stride of 0 would be made real. */
  const requireBacked = (value: unknown, what: string): Tensor => (isTensor(value) && isBacked(value) ? value : damaged(what))
  const requireTensor = (value: unknown): Tensor => (isTensor(value) ? value : damaged('a parameter'))
  const parameter = ([data, requiresGrad]: readonly unknown[]): Tensor => {
    const tensor = requireTensor(data)
    if (requiresGrad === true) requireGradDtype(tensor, refuse)
    return new Parameter(tensor, { requiresGrad: requiresGrad === true })
  }

  const functions: Record<string, (args: readonly unknown[]) => unknown> = {
    _rebuild_tensor: ([storage, offset, size, stride]) => strided(storage, offset, size, stride),
    _rebuild_tensor_v2: ([storage, offset, size, stride, requiresGrad, , bits]) => finished(strided(storage, offset, size, stride), requiresGrad, bits),
    _rebuild_tensor_v3: ([storage, offset, size, stride, requiresGrad, , dtype, bits]) => finished(strided(storage, offset, size, stride, dtype), requiresGrad, bits),
    _rebuild_parameter: parameter,
    // The attributes that a program gave its parameter mean nothing here.
    _rebuild_parameter_with_state: parameter,
    _rebuild_qtensor: ([storage, offset, size, stride, scheme]) => {
      if (!(storage instanceof Storage) || storage.dtype.kind !== 'quantized') return damaged('a quantised tensor')
      const what = 'a quantised tensor'
      return quantized(requireBacked(strided(storage, offset, size, stride), what), scheme, (part) => requireBacked(part, what), () => damaged(what))
    },
    _rebuild_sparse_tensor: ([layout, parts]) => {
      const what = 'a sparse tensor'
      return isArray(parts) ? sparse(layout, parts, (part) => requireBacked(part, what), () => damaged(what)) : damaged(what)
    },
    _rebuild_device_tensor_from_cpu_tensor: ([data, dtype, , requiresGrad]) => {
      const wanted = plainDtype(dtype)
      return wanted === undefined ? damaged('a tensor') : finished(requireBacked(data, 'a tensor').to(wanted.name), requiresGrad)
    },
    _rebuild_meta_tensor_no_storage: ([dtype, size, stride]) => {
      const found = plainDtype(dtype)
      if (found === undefined || !isNumbers(size) || !isNumbers(stride) || !size.every(isCount)) return damaged('a meta tensor')
      return aten.empty.memory_format(size, { dtype: found.name, device: 'meta' })
    },
  }
  return {
    ...Object.fromEntries(Object.entries(functions).map(([name, make]) => [`torch._utils.${name}`, make])),
    'torch.nn.parameter.Parameter': ([data, requiresGrad = true]) => parameter([data, requiresGrad]),
    // A tensor with attributes, or of a subclass: the tensor alone.
    'torch._tensor._rebuild_from_type_v2': ([make, , args]) => {
      if (!(make instanceof PickleGlobal) || make.call === undefined || !make.name.startsWith('torch._utils.') || !isArray(args)) return damaged('a tensor')
      return make.call(args)
    },
  }
}

/** A dtype whose elements mean something by themselves: quantised ones need a scale. */
function plainDtype(name: unknown): DtypeInfo | undefined {
  const found = findDtype(name)
  return found?.kind === 'quantized' ? undefined : found
}

function isNumbers(value: unknown): value is readonly number[] {
  return isArray(value) && value.every((each) => typeof each === 'number')
}

function withGrad(tensor: Tensor, refuse: Refuse): Tensor {
  requireGradDtype(tensor, refuse)
  return aten.requires_grad_(tensor, true)
}

function requireGradDtype(tensor: Tensor, refuse: Refuse): void {
  const { kind } = dtypeOf(tensor.dtype)
  if (kind !== 'float' && kind !== 'complex') refuse(`a tensor of ${tensor.dtype} in it should have gradients, which only floating point ones have`)
}

function isBacked(tensor: Tensor): boolean {
  return tensor.numel() * tensor.itemsize <= (native.storageOf(handleOf(tensor))?.[1] ?? 0)
}

type Backed = (value: unknown) => Tensor

function quantized(integers: Tensor, scheme: unknown, backed: Backed, damaged: () => never): Tensor {
  if (!isArray(scheme)) return damaged()
  const [kind, scale, zeroPoint, axis] = scheme
  if (kind === 'per_tensor_affine') {
    if (typeof scale !== 'number' || !Number.isSafeInteger(zeroPoint)) return damaged()
    return aten._make_per_tensor_quantized_tensor(integers, scale, zeroPoint as number)
  }
  if (kind !== 'per_channel_affine' && kind !== 'per_channel_affine_float_qparams') return damaged()
  const channels = isCount(axis) ? integers.shape[axis] : undefined
  const [scales, zeroPoints] = [backed(scale), backed(zeroPoint)]
  if (scales.numel() !== channels || zeroPoints.numel() !== channels) return damaged()
  return aten._make_per_channel_quantized_tensor(integers, scales, zeroPoints, axis as number)
}

function sparse(layout: unknown, parts: readonly unknown[], backed: Backed, damaged: () => never): Tensor {
  if (layout === 'sparse_coo') {
    const [indices, values] = [backed(parts[0]), backed(parts[1])]
    const [, , size, coalesced] = parts
    if (!isNumbers(size)) return damaged()
    const made = aten.sparse_coo_tensor.indices_size(indices, values, size, { dtype: values.dtype, layout, device: values.device })
    aten._validate_sparse_coo_tensor_args(indices, values, size)
    return coalesced === true ? made.coalesce() : made
  }
  const [compressed, plain, values] = [backed(parts[0]), backed(parts[1]), backed(parts[2])]
  const size = parts[3]
  if (!isNumbers(size) || (layout !== 'sparse_csr' && layout !== 'sparse_csc' && layout !== 'sparse_bsr' && layout !== 'sparse_bsc')) return damaged()
  aten._validate_sparse_compressed_tensor_args(compressed, plain, values, size, layout)
  return aten.sparse_compressed_tensor.comp_plain_value_size(compressed, plain, values, size, { dtype: values.dtype, layout, device: values.device })
}
