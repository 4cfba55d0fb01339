import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { crc32, inflateRawSync } from 'node:zlib'
import { Unloadable } from './unloadable.js'

/** One file in a zip archive. */
export interface ZipEntry {
  name: string
  /** 0: stored, 8: deflated. */
  method: number
  encrypted: boolean
  storedSize: number
  size: number
  crc32: number
  /** Where its local header begins. */
  offset: number
}

interface Source {
  size: number
  read(offset: number, length: number): Buffer
  close(): void
}

const END = 0x06054b50
const END_64_LOCATOR = 0x07064b50
const END_64 = 0x06064b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
// A directory of a million files; more is no model.
const MAX_DIRECTORY = 128 * 1024 * 1024

/**
 * Reads a zip archive without trusting it: nothing is allocated for a size that it only claims. Synchronous, as
 * `Module.load` is, and with the 64-bit forms that PyTorch always writes: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export class ZipDirectory {
  readonly #source: Source
  readonly entries: readonly ZipEntry[]

  private constructor(source: Source) {
    this.#source = source
    this.entries = readEntries(source)
  }

  /** Opens a file or bytes; throws `Unloadable` for what is no whole zip archive. */
  static open(from: string | Uint8Array): ZipDirectory {
    const source = typeof from === 'string' ? fileSource(from) : bytesSource(from)
    try {
      return new ZipDirectory(source)
    } catch (error) {
      source.close()
      throw error
    }
  }

  /** The content of an entry piece by piece; throws `Unloadable` when it is not what the directory says. */
  *read(entry: ZipEntry): Generator<Buffer> {
    const header = this.#source.read(entry.offset, 30)
    if (header.length < 30 || header.readUInt32LE(0) !== LOCAL || entry.encrypted) throw damaged(entry, entry.encrypted ? 'is encrypted' : 'has no header')
    const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
    if (start + entry.storedSize > this.#source.size) throw damaged(entry, 'reaches beyond the end')
    let sum = 0
    let length = 0
    for (const piece of this.#pieces(entry, start)) {
      sum = crc32(piece, sum)
      length += piece.length
      yield piece
    }
    if (length !== entry.size || sum !== entry.crc32) throw damaged(entry, 'has been changed: its checksum is wrong')
  }

  *#pieces(entry: ZipEntry, start: number): Generator<Buffer> {
    if (entry.method === 8) {
      yield inflate(entry, this.#source.read(start, entry.storedSize))
      return
    }
    if (entry.method !== 0 || entry.storedSize !== entry.size) throw damaged(entry, 'is packed in a way that is not known here')
    const step = 4 * 1024 * 1024
    for (let at = 0; at < entry.size; at += step) yield this.#source.read(start + at, Math.min(step, entry.size - at))
  }

  close(): void {
    this.#source.close()
  }
}

function inflate(entry: ZipEntry, bytes: Buffer): Buffer {
  try {
    // One byte more than it should be is as wrong as a billion, and costs nothing.
    return inflateRawSync(bytes, { maxOutputLength: entry.size + 1 })
  } catch {
    throw damaged(entry, 'cannot be unpacked')
  }
}

function damaged(entry: ZipEntry, how: string): Unloadable {
  return damage(`'${entry.name}' in it ${how}`)
}

function damage(what: string): Unloadable {
  return new Unloadable(`is a damaged AOTInductor package: ${what}; copy or download it again`)
}

function fileSource(path: string): Source {
  const file = openSync(path, 'r')
  return {
    size: fstatSync(file).size,
    read(offset, length) {
      const bytes = Buffer.allocUnsafe(length)
      let done = 0
      while (done < length) {
        const count = readSync(file, bytes, done, length - done, offset + done)
        if (count === 0) break
        done += count
      }
      return bytes.subarray(0, done)
    },
    close: () => closeSync(file),
  }
}

function bytesSource(bytes: Uint8Array): Source {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { size: all.length, read: (offset, length) => all.subarray(offset, offset + length), close: () => {} }
}

function readEntries(source: Source): ZipEntry[] {
  const { count, size, offset } = findDirectory(source)
  if (offset + size > source.size || size > MAX_DIRECTORY || count > size / 46) throw damage('its directory is damaged')
  const directory = source.read(offset, size)
  const entries: ZipEntry[] = []
  for (let at = 0; entries.length < count; ) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== ENTRY) throw damage('its directory is damaged')
    const next = at + 46 + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
    if (next > directory.length) throw damage('its directory is damaged')
    entries.push(readEntry(directory.subarray(at, next)))
    at = next
  }
  return entries
}

function readEntry(record: Buffer): ZipEntry {
  const nameEnd = 46 + record.readUInt16LE(28)
  const entry: ZipEntry = {
    name: record.toString('utf8', 46, nameEnd),
    method: record.readUInt16LE(10),
    encrypted: (record.readUInt16LE(8) & 1) !== 0,
    crc32: record.readUInt32LE(16),
    storedSize: record.readUInt32LE(20),
    size: record.readUInt32LE(24),
    offset: record.readUInt32LE(42),
  }
  const large = largeSizes(record.subarray(nameEnd, nameEnd + record.readUInt16LE(30)))
  for (const field of ['size', 'storedSize', 'offset'] as const) {
    if (entry[field] !== 0xffffffff) continue
    const value = large.shift()
    if (value === undefined) throw damage('its directory is damaged')
    entry[field] = value
  }
  return entry
}

/** The 64-bit numbers among the extra fields of an entry, in place of those that are too large for 32. */
function largeSizes(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2)
    const field = extra.subarray(at + 4, at + 4 + length)
    if (extra.readUInt16LE(at) === 1) return Array.from({ length: Math.floor(Math.min(field.length, 24) / 8) }, (_, i) => integer64(field, 8 * i))
    at += 4 + length
  }
  return []
}

function integer64(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64LE(at)
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damage('its directory is damaged')
  return Number(value)
}

/** Where the end record starts, in a tail of the file: it stands last, before a comment. Negative when it is not there. */
function findEnd(tail: Buffer): number {
  let at = tail.length - 22
  while (at >= 0 && !(tail.readUInt32LE(at) === END && at + 22 + tail.readUInt16LE(at + 20) === tail.length)) at--
  return at
}

function findDirectory(source: Source): { count: number; size: number; offset: number } {
  const last = (length: number): Buffer => source.read(Math.max(0, source.size - length), Math.min(source.size, length))
  let tail = last(22)
  let at = findEnd(tail)
  // Few archives have a comment, and the longest would be 64 kB of garbage for each model that is loaded.
  if (at < 0) at = findEnd((tail = last(65_535 + 22)))
  if (at < 0) throw damage('it ends in the middle')
  const found = { count: tail.readUInt16LE(at + 10), size: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16) }
  const place = source.size - tail.length + at - 20
  const locator = place < 0 ? Buffer.alloc(0) : source.read(place, 20)
  if (locator.length < 20 || locator.readUInt32LE(0) !== END_64_LOCATOR) return found
  const record = source.read(integer64(locator, 8), 56)
  if (record.length < 56 || record.readUInt32LE(0) !== END_64) throw damage('its directory is damaged')
  return { count: integer64(record, 32), size: integer64(record, 40), offset: integer64(record, 48) }
}
