import type { ByteSource } from './byte-source.js'

/** One file in an archive, as the directory and its own header agree on it. */
export interface ZipEntry {
  name: string
  /** 0 is stored, 8 deflated. */
  method: 0 | 8
  /** Bytes in the archive, and when unpacked. */
  packedSize: number
  size: number
  crc32: number
  /** Where its header begins, and where its content does. */
  offset: number
  start: number
}

export interface ZipDirectory {
  entries: ZipEntry[]
  zip64: boolean
}

/** Deflate cannot pack more tightly: a match of 258 bytes takes two bits. */
const MAX_RATIO = 1032
/** PyTorch deflates source code alone. Unpacked, an archive may be larger than its file by this much. */
const MAX_GROWTH = 256 * 1024 * 1024
const MAX_DEFLATED = 1024 * 1024 * 1024
/** The rows of a million files. */
const MAX_DIRECTORY = 128 * 1024 * 1024
const END64 = 0x06064b50
const LOCATOR64 = 0x07064b50
const IN_DIRECTORY = 0x02014b50
const IN_FILE = 0x04034b50
const END_SIZE = 22
const END64_SIZE = 56
const LOCATOR64_SIZE = 20

/**
 * Reads the directory of a zip archive (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT) and checks it
 * strictly: readers that differ over a file are how hostile ones get through. Contents are not read.
 * `problem` continues "the file …".
 */
export function readZipDirectory(source: ByteSource): { directory: ZipDirectory } | { problem: string } {
  try {
    return { directory: new Reader(source).read() }
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message }
    throw error
  }
}

class Refusal extends Error {}

function refuse(problem: string): never {
  throw new Refusal(problem)
}

function damaged(what: string): never {
  return refuse(`is a damaged archive: ${what}; copy or download it again`)
}

/** Nothing that writes models makes these: someone did. */
function hostile(what: string): never {
  return refuse(`is an archive made to do harm: ${what}; do not use it`)
}

class Reader {
  readonly #source: ByteSource

  constructor(source: ByteSource) {
    this.#source = source
  }

  read(): ZipDirectory {
    const { count, size, offset, zip64 } = this.#end()
    const bytes = this.#source.read(offset, size)
    if (bytes.length < size) damaged('its directory ends beyond the file')
    const entries: ZipEntry[] = []
    let at = 0
    for (let i = 0; i < count; i++) {
      const row = readRow(bytes, at)
      entries.push(this.#placed(row, offset))
      at = row.next
    }
    if (at !== size) damaged('its directory holds more than it says')
    checkTogether(entries, this.#source.size)
    return { entries, zip64 }
  }

  /** Where the directory is: the record at the very end of the file says so. */
  #end(): { count: number; size: number; offset: number; zip64: boolean } {
    const { size: fileSize } = this.#source
    const tailStart = Math.max(0, fileSize - END_SIZE - 0xffff)
    const tail = this.#source.read(tailStart, fileSize - tailStart)
    const at = tail.lastIndexOf('PK\x05\x06', undefined, 'latin1')
    if (at < 0 || at + END_SIZE > tail.length) refuse('is a truncated archive: it ends in the middle; copy or download it again')
    const end = tail.subarray(at)
    if (END_SIZE + end.readUInt16LE(20) !== end.length) damaged('it does not end where its directory says')
    if (end.readUInt16LE(4) !== 0 || end.readUInt16LE(6) !== 0) refuse('is one part of an archive split over several files: join them first')
    const small = { count: end.readUInt16LE(10), size: end.readUInt32LE(12), offset: end.readUInt32LE(16) }
    if (end.readUInt16LE(8) !== small.count) damaged('its directory counts its entries twice, differently')
    const endStart = tailStart + at
    const large = this.#end64(endStart)
    const { start, ...place } = large ?? { start: endStart, ...small }
    if (large !== undefined && !(agrees(small.count, large.count, 0xffff) && agrees(small.size, large.size, 0xffffffff) && agrees(small.offset, large.offset, 0xffffffff))) {
      damaged('its two directories differ')
    }
    if (place.offset + place.size !== start) damaged('its directory is not where it says')
    if (place.size > MAX_DIRECTORY) hostile(`its directory claims ${place.size} bytes`)
    if (place.count * 46 > place.size) damaged(`its directory claims ${place.count} entries and has no room for them`)
    return { ...place, zip64: large !== undefined }
  }

  /** The same for archives of 4 GiB and more. */
  #end64(endStart: number): { count: number; size: number; offset: number; start: number } | undefined {
    if (endStart < LOCATOR64_SIZE) return undefined
    const locator = this.#source.read(endStart - LOCATOR64_SIZE, LOCATOR64_SIZE)
    if (locator.readUInt32LE(0) !== LOCATOR64) return undefined
    const start = endStart - LOCATOR64_SIZE - END64_SIZE
    if (start < 0 || large(locator, 8) !== start) damaged('its directory is not where it says')
    const end = this.#source.read(start, END64_SIZE)
    if (end.readUInt32LE(0) !== END64 || large(end, 4) !== END64_SIZE - 12) damaged('its directory is not where it says')
    if (large(end, 24) !== large(end, 32)) damaged('its directory counts its entries twice, differently')
    return { count: large(end, 32), size: large(end, 40), offset: large(end, 48), start }
  }

  /** Finds the content of an entry, and checks that the header before it says the same. */
  #placed(row: Row, directoryStart: number): ZipEntry {
    const { rawName, next, ...entry } = row
    const header = this.#source.read(entry.offset, 30 + rawName.length)
    if (header.length < 30 || header.readUInt32LE(0) !== IN_FILE) damaged(`there is no entry where ${quoted(entry.name)} should be`)
    if (!header.subarray(30).equals(rawName) || header.readUInt16LE(26) !== rawName.length) hostile(`the entry ${quoted(entry.name)} has another name inside`)
    if (header.readUInt16LE(8) !== entry.method) damaged(`the entry ${quoted(entry.name)} is packed in two ways at once`)
    const start = entry.offset + 30 + rawName.length + header.readUInt16LE(28)
    if (start + entry.packedSize > directoryStart) {
      hostile(`the entry ${quoted(entry.name)} claims ${entry.packedSize} bytes, more than the file holds`)
    }
    return { ...entry, start }
  }
}

interface Row extends Omit<ZipEntry, 'start'> {
  rawName: Buffer
  /** Where the next row begins. */
  next: number
}

function readRow(bytes: Buffer, at: number): Row {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== IN_DIRECTORY) damaged('its directory breaks off')
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28)
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30)
  const next = extraEnd + bytes.readUInt16LE(at + 32)
  if (next > bytes.length) damaged('its directory breaks off')
  const rawName = bytes.subarray(at + 46, nameEnd)
  const name = rawName.toString('utf8')
  checkName(name)
  if ((bytes.readUInt16LE(at + 8) & 0x2041) !== 0) refuse(`is an encrypted archive (${quoted(name)}): decrypt it first`)
  const method = bytes.readUInt16LE(at + 10)
  if (method !== 0 && method !== 8) refuse(`is an archive packed in a way that PyTorch cannot read (${quoted(name)}, method ${method}): pack it again as plain zip`)
  const claimed = { packedSize: bytes.readUInt32LE(at + 20), size: bytes.readUInt32LE(at + 24), offset: bytes.readUInt32LE(at + 42) }
  const sizes = widened(bytes.subarray(nameEnd, extraEnd), claimed, name)
  checkSizes(name, method, sizes)
  return { name, method, ...sizes, crc32: bytes.readUInt32LE(at + 16), rawName, next }
}

type Sizes = Pick<ZipEntry, 'packedSize' | 'size' | 'offset'>

/** Sizes that do not fit 32 bits stand in an extra field, those and no others, in this order. */
function widened(extra: Buffer, { packedSize, size, offset }: Sizes, name: string): Sizes {
  const field = extraField(extra, 1)
  let at = 0
  const wide = (value: number): number => {
    if (value !== 0xffffffff || field === undefined) return value
    if (at + 8 > field.length) damaged(`the sizes of ${quoted(name)} break off`)
    at += 8
    return large(field, at - 8)
  }
  const wideSize = wide(size)
  const widePacked = wide(packedSize)
  return { size: wideSize, packedSize: widePacked, offset: wide(offset) }
}

function extraField(extra: Buffer, wanted: number): Buffer | undefined {
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + extra.readUInt16LE(at + 2)
    if (extra.readUInt16LE(at) === wanted) return extra.subarray(at + 4, end)
    at = end
  }
  return undefined
}

function checkName(name: string): void {
  if (name === '') damaged('an entry has no name')
  if (name.includes('\0')) hostile(`the name ${quoted(name)} has a zero byte in it`)
  if (name.includes('\\')) hostile(`the name ${quoted(name)} has a backslash in it`)
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) hostile(`the name ${quoted(name)} is an absolute path`)
  if (name.split('/').includes('..')) hostile(`the name ${quoted(name)} leads out of the archive`)
}

function checkSizes(name: string, method: number, { size, packedSize }: Sizes): void {
  if (method === 0 && size !== packedSize) hostile(`the entry ${quoted(name)} is not packed, and yet claims ${packedSize} bytes to be ${size}`)
  if (method === 8 && size > MAX_DEFLATED) hostile(`the entry ${quoted(name)} claims to unpack to ${size} bytes`)
  if (size > packedSize * MAX_RATIO) hostile(`the entry ${quoted(name)} claims that ${packedSize} bytes unpack to ${size}, which cannot be`)
}

function checkTogether(entries: readonly ZipEntry[], fileSize: number): void {
  const names = new Set<string>()
  for (const { name } of entries) {
    if (names.has(name)) hostile(`the name ${quoted(name)} is there twice`)
    names.add(name)
  }
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset)
  for (let i = 1; i < inOrder.length; i++) {
    const before = inOrder[i - 1]!
    if (inOrder[i]!.offset < before.start + before.packedSize) hostile(`the entries ${quoted(before.name)} and ${quoted(inOrder[i]!.name)} overlap`)
  }
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
  if (unpacked > fileSize + MAX_GROWTH) hostile(`its ${fileSize} bytes claim to unpack to ${unpacked}`)
}

function agrees(small: number, large: number, most: number): boolean {
  return small === large || small === most
}

function large(bytes: Buffer, at: number): number {
  const value = bytes.readBigUInt64LE(at)
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) hostile(`it claims a size or place of ${value} bytes`)
  return Number(value)
}

/** A name for a message: of reasonable length and without what terminals act upon. */
function quoted(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 79)}…` : name)
}
