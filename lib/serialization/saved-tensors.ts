import { TorchError } from '../errors.js'
import { isParameter } from '../nn/parameter.js'
import { rawOperators } from '../raw-operators.js'
import type { Tensor } from '../tensor.js'
import { describe } from '../tensor-properties.js'
import { savedPlaces, type SavedPlace, type SavedStorage } from './saved-storages.js'

const { aten } = rawOperators

interface Common {
  requiresGrad: boolean
  parameter: boolean
}

type Dense = { kind: 'dense'; place: SavedPlace }
type Quantized = { kind: 'quantized'; place: SavedPlace } & QuantizerParts
type Sparse = { kind: 'sparse'; layout: string; shape: number[]; parts: Tensor[]; coalesced: boolean }

type QuantizerParts =
  | { scheme: 'per_tensor_affine'; scale: number; zeroPoint: number }
  | { scheme: 'per_channel_affine' | 'per_channel_affine_float_qparams'; parts: Tensor[]; axis: number }

/** A tensor as it is written: what it is rebuilt from in Python. */
export type SavedTensor = Common & (Dense | Quantized | Sparse)

/** Finds for tensors of every kind the memory to write. Must run where what it makes is freed later. */
export function savedTensors(tensors: Iterable<Tensor>): { saved: Map<Tensor, SavedTensor>; storages: SavedStorage[] } {
  // What has elements of its own, by the tensor whose they are.
  const dense = new Map<Tensor, Tensor>()
  const waiting: [Tensor, (places: ReadonlyMap<Tensor, SavedPlace>) => SavedTensor][] = []
  const add = (tensor: Tensor): void => {
    const { layout, quantized, conj, neg, requiresGrad } = describe(tensor)
    const common = { requiresGrad, parameter: isParameter(tensor) }
    if (layout !== 'strided') {
      const sparse = sparseParts(tensor, layout)
      for (const part of sparse.parts) add(part)
      waiting.push([tensor, () => ({ ...common, ...sparse })])
    } else if (quantized) {
      const parts = quantizerParts(tensor)
      if ('parts' in parts) for (const part of parts.parts) add(part)
      dense.set(tensor, aten.int_repr(tensor))
      waiting.push([tensor, (places) => ({ ...common, kind: 'quantized', ...parts, place: ofQuantized(tensor, places.get(dense.get(tensor)!)!) })])
    } else {
      dense.set(tensor, conj || neg ? aten.resolve_neg(aten.resolve_conj(tensor)) : tensor)
      waiting.push([tensor, (places) => ({ ...common, kind: 'dense', place: places.get(dense.get(tensor)!)! })])
    }
  }
  for (const tensor of tensors) add(tensor)
  const { places, storages } = savedPlaces(new Set(dense.values()))
  return { saved: new Map(waiting.map(([tensor, make]) => [tensor, make(places)])), storages }
}

function sparseParts(tensor: Tensor, layout: string): Sparse {
  const shape = tensor.shape
  const plain = aten.detach(tensor)
  switch (layout) {
    case 'sparse_coo':
      return { kind: 'sparse', layout, shape, parts: [aten._indices(plain), aten._values(plain)], coalesced: aten.is_coalesced(plain) }
    case 'sparse_csr':
    case 'sparse_bsr':
      return { kind: 'sparse', layout, shape, parts: [aten.crow_indices(plain), aten.col_indices(plain), aten.values(plain)], coalesced: false }
    case 'sparse_csc':
    case 'sparse_bsc':
      return { kind: 'sparse', layout, shape, parts: [aten.ccol_indices(plain), aten.row_indices(plain), aten.values(plain)], coalesced: false }
    default:
      throw new TorchError('ERR_TCH_UNSUPPORTED', `save(): a tensor of layout ${layout} cannot be saved; call toDense() first`, { op: 'save' })
  }
}

function quantizerParts(tensor: Tensor): QuantizerParts {
  const scheme = aten.qscheme(tensor)
  if (scheme === 'per_tensor_affine') return { scheme, scale: aten.q_scale(tensor), zeroPoint: aten.q_zero_point(tensor) }
  if (scheme === 'per_channel_affine' || scheme === 'per_channel_affine_float_qparams') {
    return { scheme, parts: [aten.q_per_channel_scales(tensor), aten.q_per_channel_zero_points(tensor)], axis: aten.q_per_channel_axis(tensor) }
  }
  throw new TorchError('ERR_TCH_UNSUPPORTED', `save(): a quantised tensor of scheme ${scheme} cannot be saved`, { op: 'save' })
}

/** The integers' place, in a storage of the quantised dtype: its class tells Python what to make. */
function ofQuantized(tensor: Tensor, place: SavedPlace): SavedPlace {
  const classes: Record<string, string> = { qint8: 'QInt8Storage', quint8: 'QUInt8Storage', qint32: 'QInt32Storage' }
  const name = classes[tensor.dtype]
  if (name === undefined) throw new TorchError('ERR_TCH_UNSUPPORTED', `save(): a tensor of ${tensor.dtype} cannot be saved`, { op: 'save' })
  return { ...place, storage: Object.assign(place.storage, { pythonClass: ['torch', name] }) }
}
