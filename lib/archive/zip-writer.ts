import { crc32 } from 'node:zlib'
import { writeFully } from '../full-write.js'

// What PyTorch aligns to: a mapped file can then be used as tensors, by vector instructions too.
const ALIGNMENT = 64
// An extra field that means nothing, as PyTorch pads: its two letters, its length, its filling.
const PADDING_ID = 0x4246
const FULL = 0xffffffff
// Files up to this size are collected, until there is this much to write.
const SMALL = 64 * 1024
const HELD = 1024 * 1024

interface Written {
  name: Buffer
  size: number
  crc: number
  header: number
}

/**
 * Writes a zip archive of files that are stored as they are, each beginning at a multiple of 64 bytes, as
 * PyTorch's own writer lays them out. The same content gives the same bytes: there are no dates in it.
 */
export class ZipWriter {
  readonly #file: number
  readonly #written: Written[] = []
  #position = 0
  /** What is not written yet. */
  #held: Buffer[] = []
  #heldBytes = 0

  /** Writes to an open, empty file. */
  constructor(file: number) {
    this.#file = file
  }

  /** Adds a file of a size that is known beforehand; `write` gives its bytes, in pieces that may be used again after the call. */
  add(name: string, size: number, write: (take: (piece: Uint8Array) => void) => void): void {
    const entry: Written = { name: Buffer.from(name), size, crc: 0, header: this.#position }
    const unpadded = this.#position + 30 + entry.name.length + wideField(size, size).length
    const padding = ALIGNMENT - ((unpadded + 4) % ALIGNMENT)
    const start = unpadded + 4 + padding
    let at = start
    const small = size <= SMALL ? Buffer.alloc(size) : undefined
    if (small === undefined) this.#flush()
    write((piece) => {
      if (piece.length > start + size - at) throw new RangeError(`${name} should have ${size} bytes and has more`)
      entry.crc = crc32(piece, entry.crc)
      if (small === undefined) writeFully(this.#file, piece, at)
      else small.set(piece, at - start)
      at += piece.length
    })
    if (at !== start + size) throw new RangeError(`${name} should have ${size} bytes and has ${at - start}`)
    // The checksum stands before the content, and is known after it.
    const header = localHeader(entry, padding)
    if (small === undefined) writeFully(this.#file, header, entry.header)
    this.#position = at
    this.#written.push(entry)
    if (small !== undefined) this.#hold(header, small)
  }

  /** A state has thousands of small tensors: they are written together. */
  #hold(...pieces: Buffer[]): void {
    for (const piece of pieces) {
      this.#held.push(piece)
      this.#heldBytes += piece.length
    }
    if (this.#heldBytes >= HELD) this.#flush()
  }

  #flush(): void {
    if (this.#held.length === 0) return
    writeFully(this.#file, Buffer.concat(this.#held), this.#position - this.#heldBytes)
    this.#held = []
    this.#heldBytes = 0
  }

  addBytes(name: string, content: Uint8Array | string): void {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    this.add(name, bytes.length, (take) => take(bytes))
  }

  /** Writes the directory; the file is then complete. */
  end(): void {
    this.#flush()
    const directory = Buffer.concat(this.#written.map(centralHeader))
    writeFully(this.#file, directory, this.#position)
    writeFully(this.#file, endRecords(this.#written.length, directory.length, this.#position), this.#position + directory.length)
  }
}

/** The fields that local and central headers share, from the version on. 1980-01-01, the first date there is. */
function shared({ name, size, crc }: Written, version: number, extra: number): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(version, 0)
  // Names are UTF-8.
  fields.writeUInt16LE(0x0800, 2)
  fields.writeUInt16LE(0x21, 8)
  fields.writeUInt32LE(crc, 10)
  fields.writeUInt32LE(Math.min(size, FULL), 14)
  fields.writeUInt32LE(Math.min(size, FULL), 18)
  fields.writeUInt16LE(name.length, 22)
  fields.writeUInt16LE(extra, 24)
  return fields
}

function localHeader(entry: Written, padding: number): Buffer {
  const wide = wideField(entry.size, entry.size)
  const filler = Buffer.alloc(4 + padding, 'Z')
  filler.writeUInt16LE(PADDING_ID, 0)
  filler.writeUInt16LE(padding, 2)
  return Buffer.concat([signature(0x04034b50), shared(entry, versionFor(wide), wide.length + filler.length), entry.name, wide, filler])
}

function centralHeader(entry: Written): Buffer {
  const wide = wideField(entry.size, entry.size, entry.header)
  const made = Buffer.from([versionFor(wide), 0])
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(Math.min(entry.header, FULL), 10)
  return Buffer.concat([signature(0x02014b50), made, shared(entry, versionFor(wide), wide.length), rest, entry.name, wide])
}

function endRecords(count: number, size: number, offset: number): Buffer {
  const wide = count >= 0xffff || size >= FULL || offset >= FULL ? wideEnd(count, size, offset) : Buffer.alloc(0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Math.min(count, 0xffff), 8)
  end.writeUInt16LE(Math.min(count, 0xffff), 10)
  end.writeUInt32LE(Math.min(size, FULL), 12)
  end.writeUInt32LE(Math.min(offset, FULL), 16)
  return Buffer.concat([wide, end])
}

/** The end of an archive that has more than the narrow one can say, and where to find it. */
function wideEnd(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(76)
  end.writeUInt32LE(0x06064b50, 0)
  end.writeBigUInt64LE(44n, 4)
  end.writeUInt16LE(45, 12)
  end.writeUInt16LE(45, 14)
  end.writeBigUInt64LE(BigInt(count), 24)
  end.writeBigUInt64LE(BigInt(count), 32)
  end.writeBigUInt64LE(BigInt(size), 40)
  end.writeBigUInt64LE(BigInt(offset), 48)
  end.writeUInt32LE(0x07064b50, 56)
  end.writeBigUInt64LE(BigInt(offset + size), 64)
  end.writeUInt32LE(1, 72)
  return end
}

/** The extra field for what 32 bits cannot hold; empty when they can. */
function wideField(...values: number[]): Buffer {
  // A local header has both sizes or none: they are equal here, so both are full together.
  const full = values.filter((value) => value >= FULL)
  if (full.length === 0) return Buffer.alloc(0)
  const field = Buffer.alloc(4 + 8 * full.length)
  field.writeUInt16LE(1, 0)
  field.writeUInt16LE(8 * full.length, 2)
  full.forEach((value, i) => field.writeBigUInt64LE(BigInt(value), 4 + 8 * i))
  return field
}

function versionFor(wide: Buffer): number {
  return wide.length > 0 ? 45 : 20
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
