import type { DtypeInfo } from '../dtype.js'
import type { Refuse } from '../pickle/cursor.js'
import { unreadable, type StoredBytes } from '../stored-bytes.js'
import { storedElements } from '../stored-tensor.js'
import { isArray } from '../values.js'
import { isCount, Storages, storageReference, type MapLocation } from './storages.js'
import { TensorUnpickler } from './unpickle.js'

// The first pickle of the file, the number 0x1950a86a20f9469cfc6c, without the protocol before it.
const MAGIC = Buffer.from('8a0a6cfc9c46f9206aa850192e', 'hex')
const VERSION = 1001
// The pickles of 300,000 tensors; storages come after them and are not read along.
const LONGEST_PICKLES = 2 ** 26

/** Whether a file begins as `torch.save` wrote before PyTorch 1.6, and writes with `_use_new_zipfile_serialization=False`. */
export function isLegacy(head: Buffer): boolean {
  return head[0] === 0x80 && head.subarray(2, 2 + MAGIC.length).equals(MAGIC)
}

/**
 * Reads five pickles (magic number, version, system, object, keys) and the storages after them. Where
 * those are is known only at the end, so the object is read twice: first for what it refers to.
 */
export function loadLegacy(bytes: StoredBytes, place: MapLocation | undefined): unknown {
  const refuse: Refuse = (reason, cause) => {
    throw unreadable(bytes.name, reason, cause)
  }
  const pickles = bytes.read(0, LONGEST_PICKLES)
  const starts = new Map<string, number>()
  const storages = new Storages((key, dtype, length) => {
    const start = starts.get(key)
    if (start === undefined) return refuse(`it has no storage '${key}'`)
    if (length > sizes.get(key)!) return refuse(`storage '${key}' has ${sizes.get(key)!} bytes and should have ${length}`)
    return storedElements(bytes, start, length, dtype)
  }, place, refuse)
  const sizes = new Map<string, number>()
  const unpickler = new TensorUnpickler(bytes.name, (reference) => storages.find(reference), refuse)

  let at = 2 + MAGIC.length
  const next = (): unknown => {
    const { value, end } = unpickler.read(pickles, at)
    at = end
    return value
  }
  if (next() !== VERSION) refuse('it is of a version of torch.save that is not known')
  const system = next()
  if (system instanceof Map && system.get('little_endian') === false) refuse('it was written on a big-endian machine; load and save it in a newer PyTorch there')

  const objectStart = at
  const dtypes = new Map<string, DtypeInfo>()
  at = unpickler.survey(pickles, at, (reference) => {
    const { key, dtype } = storageReference(reference, refuse)
    dtypes.set(key, dtype)
  })
  const keys = next()
  if (!isArray(keys)) return refuse('its list of storages is damaged')
  for (const key of keys.map(String)) {
    const dtype = dtypes.get(key)
    if (dtype === undefined || starts.has(key)) return refuse('its list of storages is damaged')
    const head = bytes.read(at, 8)
    const numel = head.length === 8 ? Number(head.readBigInt64LE()) : NaN
    const length = numel * dtype.itemSize
    if (!isCount(numel) || !isCount(length) || at + 8 + length > bytes.size) return refuse('it is cut short')
    starts.set(key, at + 8)
    sizes.set(key, length)
    at += 8 + length
  }
  return unpickler.read(pickles, objectStart).value
}
