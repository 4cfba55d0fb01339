import { openArchive } from '../archive/open-archive.js'
import { deviceOf } from '../device.js'
import { TorchError } from '../errors.js'
import { checkOptions } from '../options.js'
import { limits } from '../pickle/limits.js'
import type { Refuse } from '../pickle/cursor.js'
import { unreadable, withStoredBytes, type FileSource, type StoredBytes } from '../stored-bytes.js'
import { storedElements } from '../stored-tensor.js'
import { describeValue, isPlainObject } from '../values.js'
import { findDamagedEntry, readEntry } from '../zip-content.js'
import type { ZipEntry } from '../zip-directory.js'
import { isLegacy, loadLegacy } from './legacy.js'
import { Storages, type MapLocation } from './storages.js'
import { TensorUnpickler } from './unpickle.js'

export interface LoadFileOptions {
  /** Where the tensors go: a device, or one for each place that they were saved from. Left out: where they were. */
  mapLocation?: MapLocation
  /** Whether tensors look into the file, mapped to memory, rather than being read (the default: false). */
  mmap?: boolean
  /** Always true, as Python's default: a file can only give tensors and plain values. */
  weightsOnly?: true
}

/** What Python's `torch.save` wrote. See `Torch.load`. */
export function load(source: FileSource, options: LoadFileOptions = {}): unknown {
  checkOptions('load', options, ['mapLocation', 'mmap', 'weightsOnly'])
  const { mapLocation, mmap = false, weightsOnly = true } = options
  if (weightsOnly !== true) {
    throw new TorchError('ERR_TCH_UNSUPPORTED', 'load(): objects of Python classes cannot be made here: weightsOnly is always true; save state_dict() in Python')
  }
  if (typeof mmap !== 'boolean') throw new TorchError('ERR_TCH_TYPE', `load(): mmap is true or false, not ${describeValue(mmap)}`)
  checkLocation(mapLocation)
  return withStoredBytes('load', source, mmap, (bytes) => readTorchFile(bytes, mapLocation))
}

function checkLocation(place: unknown): void {
  if (place === undefined || typeof place === 'function') return
  if (typeof place === 'string') deviceOf(place)
  else if (isPlainObject(place)) Object.values(place).forEach((device) => deviceOf(device as string))
  else throw new TorchError('ERR_TCH_TYPE', `load(): mapLocation is a device, an object of devices or a function, not ${describeValue(place)}`)
}

export function readTorchFile(bytes: StoredBytes, place: MapLocation | undefined): unknown {
  if (bytes.size === 0) throw unreadable(bytes.name, 'it is empty')
  const head = bytes.read(0, 16)
  if (head.toString('latin1', 0, 2) === 'PK') return loadArchive(bytes, place)
  if (isLegacy(head)) return loadLegacy(bytes, place)
  if (head[0] === 0x80) throw unreadable(bytes.name, 'it is a Python pickle, but not one of torch.save')
  if (bytes.size > 262 && bytes.read(257, 5).toString('latin1') === 'ustar') {
    throw unreadable(bytes.name, 'it is a tar archive, as PyTorch wrote before 0.1.10; load it in Python and save it again')
  }
  throw unreadable(bytes.name, 'it was not made by torch.save: it is neither a zip archive nor a pickle (.safetensors files are opened by torch.loadStateDict, .npy by torch.loadNumpy)')
}

function loadArchive(bytes: StoredBytes, place: MapLocation | undefined): unknown {
  const refuse: Refuse = (reason, cause) => {
    throw unreadable(bytes.name, reason, cause)
  }
  const entries = openArchive(bytes)
  const [pickled] = [...entries.values()].filter(({ name }) => /^[^/]+\/data\.pkl$/.test(name))
  if (pickled === undefined) return refuse('it is a zip archive without the data.pkl of torch.save (.npz files are opened by torch.loadNumpy)')
  const root = pickled.name.slice(0, -'data.pkl'.length)
  if (entries.has(`${root}constants.pkl`)) return refuse('it is a TorchScript model; open it with Module.load')
  const content = (name: string, most: number): Buffer | undefined => {
    const entry = entries.get(root + name)
    return entry === undefined ? undefined : entryContent(bytes, entry, most, refuse)
  }
  const order = content('byteorder', 16)?.toString('latin1') ?? 'little'
  if (order !== 'little' && order !== 'big') return refuse(`its byte order '${order}' is not known`)
  const storages = new Storages((key, dtype, length) => {
    const entry = entries.get(`${root}data/${key}`)
    if (entry === undefined) return refuse(`it has no storage '${key}'`)
    if (entry.method !== 0) return refuse(`storage '${key}' is compressed, which PyTorch does not read either`)
    if (entry.size !== length) return refuse(`storage '${key}' has ${entry.size} bytes and should have ${length}`)
    // A mapped file is not read through; PyTorch writes no checksum when it is told so.
    if (!bytes.mapped && entry.crc32 !== 0) requireWhole(bytes, entry, refuse)
    return storedElements(bytes, entry.start, length, dtype, order)
  }, place, refuse)
  const unpickler = new TensorUnpickler(bytes.name, (reference) => storages.find(reference), refuse)
  return unpickler.read(content('data.pkl', limits.bytes)!, 0).value
}

function entryContent(bytes: StoredBytes, entry: ZipEntry, most: number, refuse: Refuse): Buffer {
  if (entry.size > most) return refuse(`'${entry.name}' in it has ${entry.size} bytes, more than it can need`)
  if (entry.crc32 !== 0) requireWhole(bytes, entry, refuse)
  return readEntry(bytes, entry, most) ?? refuse(`'${entry.name}' in it is damaged`)
}

function requireWhole(bytes: StoredBytes, entry: ZipEntry, refuse: Refuse): void {
  if (findDamagedEntry(bytes, { entries: [entry], zip64: false }) !== undefined) refuse(`'${entry.name}' in it is damaged: its checksum is another`)
}
