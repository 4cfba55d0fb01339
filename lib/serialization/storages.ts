import { deviceOf, type Device } from '../device.js'
import { dtypeOf, type DtypeInfo } from '../dtype.js'
import { TorchError } from '../errors.js'
import { StorageClass } from '../pickle/globals.js'
import type { Refuse } from '../pickle/cursor.js'
import type { Tensor } from '../tensor.js'
import { isArray } from '../values.js'

/** Where loaded tensors go: a device for all, or one for each place that they were saved from. */
export type MapLocation = Device | ((location: string) => Device) | Readonly<Record<string, Device>>

/** Memory that one tensor or several look into, as a pickle refers to it. */
export class Storage {
  readonly dtype: DtypeInfo
  /** Its elements, in one dimension; of a quantised dtype the integers. */
  readonly elements: Tensor

  constructor(dtype: DtypeInfo, elements: Tensor) {
    this.dtype = dtype
    this.elements = elements
  }

  toString(): string {
    return 'a storage'
  }
}

interface Reference {
  key: string
  dtype: DtypeInfo
  location: string
  numel: number
  /** In files from PyTorch 0.3, the part of the storage that is meant: name, offset, elements. */
  view: unknown
}

/** Takes apart `('storage', class, key, location, numel)`. */
export function storageReference(reference: unknown, refuse: Refuse): Reference {
  if (!isArray(reference) || reference[0] !== 'storage') return refuse('it refers to something outside that is no storage')
  const [, storageClass, key, location, numel, view] = reference
  const isKey = typeof key === 'string' || typeof key === 'number'
  if (!(storageClass instanceof StorageClass) || !isKey || typeof location !== 'string' || !isCount(numel)) {
    return refuse('it refers to a storage in a way that is damaged')
  }
  return { key: String(key), dtype: storageClass.dtype, location, numel, view }
}

// Bytes of one complex128.
const WIDEST = 16

/** Finds the elements of a storage: its key, the dtype of its elements, and how many bytes it must have. */
export type ReadStorage = (key: string, dtype: DtypeInfo, bytes: number) => Tensor

/** The storages of one file, each read when it is first referred to. */
export class Storages {
  readonly #known = new Map<string, Storage>()
  readonly #read: ReadStorage
  readonly #place: MapLocation | undefined
  readonly #refuse: Refuse

  constructor(read: ReadStorage, place: MapLocation | undefined, refuse: Refuse) {
    this.#read = read
    this.#place = place
    this.#refuse = refuse
  }

  /** The storage that a reference of the pickle means, or the part of one. */
  find(reference: unknown): Storage {
    const { key, dtype, location, numel, view } = storageReference(reference, this.#refuse)
    const storage = this.#whole(key, dtype, location, numel)
    if (view === undefined || view === null) return storage
    if (!isArray(view) || !isCount(view[1]) || !isCount(view[2]) || view[1] + view[2] > storage.elements.numel()) return this.#refuse(`the part of storage '${key}' is damaged`)
    return new Storage(storage.dtype, storage.elements.narrow(0, view[1], view[2]))
  }

  #whole(key: string, dtype: DtypeInfo, location: string, numel: number): Storage {
    const known = this.#known.get(key)
    if (known !== undefined) {
      if (known.dtype !== dtype || known.elements.numel() !== numel) return this.#refuse(`storage '${key}' is described in two ways`)
      return known
    }
    const read = this.#read(key, rawDtype(dtype), numel * dtype.itemSize)
    // Bytes may be seen by wider dtypes, several of them sharing this one copy.
    const aligned = dtype.name === 'uint8' && read.storageOffset() % WIDEST !== 0 ? read.clone() : read
    const elements = moved(aligned, deviceFor(location, this.#place), location)
    const storage = new Storage(dtype, elements)
    this.#known.set(key, storage)
    return storage
  }
}

/** Quantised elements are integers; what they stand for is said of each tensor. */
function rawDtype(dtype: DtypeInfo): DtypeInfo {
  return dtype.kind === 'quantized' ? dtypeOf(dtype.name.slice(1)) : dtype
}

function deviceFor(location: string, place: MapLocation | undefined): string {
  if (place === undefined) return location
  if (typeof place === 'string') return place
  if (typeof place === 'function') return place(location)
  return Object.hasOwn(place, location) ? place[location]! : location
}

function moved(elements: Tensor, device: string, location: string): Tensor {
  if (device === 'cpu') return elements
  const told = device === location ? `it was saved from '${location}'` : `mapLocation says '${device}'`
  try {
    deviceOf(device)
    return elements.to(device as Device)
  } catch (cause) {
    throw new TorchError('ERR_TCH_UNKNOWN_DEVICE', `tensors cannot be put where ${told}: ${(cause as Error).message.split(/\. |\n/)[0]}; load them with { mapLocation: 'cpu' }`, { cause })
  }
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}
