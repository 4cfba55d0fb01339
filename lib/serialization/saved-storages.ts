import { TorchError } from '../errors.js'
import { storageClasses } from '../pickle/globals.js'
import { rawOperators } from '../raw-operators.js'
import type { Tensor } from '../tensor.js'
import { extentOf, overlapping, type Extent } from '../tensor-extent.js'
import { describe, type Description } from '../tensor-properties.js'

const { aten } = rawOperators

/** Memory to be written once, for all the tensors that look into it. */
export interface SavedStorage {
  key: string
  /** The module and name of the class it has in Python. */
  pythonClass: readonly [module: string, name: string]
  location: string
  /** Its length in elements of its class. */
  numel: number
  bytes: number
  /** The elements, in one dimension; undefined when there are none. */
  elements: Tensor | undefined
}

/** Where in a storage a tensor is. */
export interface SavedPlace {
  storage: SavedStorage
  description: Description
  /** In elements of the tensor. */
  offset: number
  /** Whether the storage has no dtype, so that the tensor has to say its own. */
  untyped: boolean
}

const untypedClass = ['torch.storage', 'UntypedStorage'] as const

/**
 * Which bytes to write for these tensors. Views that overlap share them, as they do in memory, and keep
 * their strides; of a storage only what tensors look at is written (Python writes all of it).
 */
export function savedPlaces(tensors: Iterable<Tensor>): { places: Map<Tensor, SavedPlace>; storages: SavedStorage[] } {
  const places = new Map<Tensor, SavedPlace>()
  const storages: SavedStorage[] = []
  const extents: Extent[] = []
  const add = (storage: Omit<SavedStorage, 'key'>): SavedStorage => {
    const keyed = { key: String(storages.length), ...storage }
    storages.push(keyed)
    return keyed
  }
  for (const tensor of tensors) {
    const extent = extentOf(tensor)
    if (extent !== undefined) {
      extents.push(extent)
      continue
    }
    const description = describe(tensor)
    if (description.device.startsWith('meta')) {
      throw new TorchError('ERR_TCH_UNSUPPORTED', 'save(): a tensor on the meta device has no values to save', { op: 'save' })
    }
    const { untyped, pythonClass } = classFor([description])
    places.set(tensor, { storage: add({ pythonClass, location: description.device, numel: 0, bytes: 0, elements: undefined }), description, offset: 0, untyped })
  }
  for (const group of overlapping(extents)) {
    const { untyped, pythonClass } = classFor(group.map(({ description }) => description))
    const widest = Math.max(...group.map(({ description }) => description.dtype.itemSize))
    // Each tensor of the group then begins at a whole number of its elements.
    const start = Math.floor(group[0]!.start / widest) * widest
    const end = group.reduce((last, extent) => Math.max(last, extent.end), 0)
    const bytes = end - start
    const storage = add({
      pythonClass,
      location: group[0]!.description.device,
      numel: untyped ? bytes : bytes / group[0]!.description.dtype.itemSize,
      bytes,
      elements: elementsBetween(group, start, end),
    })
    for (const { tensor, description, start: own } of group) {
      places.set(tensor, { storage, description, offset: (own - start) / description.dtype.itemSize, untyped })
    }
  }
  return { places, storages }
}

/** Dtypes newer than storage classes, and views of one memory by several dtypes, are of an untyped storage. */
function classFor(descriptions: readonly Description[]): { untyped: boolean; pythonClass: readonly [string, string] } {
  const [{ dtype }] = descriptions as [Description]
  const name = descriptions.every((each) => each.dtype === dtype) ? storageClasses.get(dtype.name) : undefined
  return name === undefined ? { untyped: true, pythonClass: untypedClass } : { untyped: false, pythonClass: ['torch', name] }
}

/** The narrowest dtype of the group divides both bounds, which are those of tensors or of wider elements. */
function elementsBetween(group: readonly Extent[], start: number, end: number): Tensor {
  const narrowest = group.reduce((a, b) => (b.description.dtype.itemSize < a.description.dtype.itemSize ? b : a))
  const { itemSize } = narrowest.description.dtype
  return aten.as_strided(aten.detach(narrowest.tensor), [(end - start) / itemSize], [1], start / itemSize)
}
