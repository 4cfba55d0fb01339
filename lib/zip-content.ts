import { crc32, inflateRawSync } from 'node:zlib'
import type { ByteSource } from './byte-source.js'
import type { ZipDirectory, ZipEntry } from './zip-directory.js'

const CHUNK = 4 * 1024 * 1024

/** The content of a small entry, or undefined when it is larger than `limit` or does not unpack. */
export function readEntry(source: ByteSource, entry: ZipEntry, limit: number): Buffer | undefined {
  if (entry.size > limit) return undefined
  const packed = source.read(entry.start, entry.packedSize)
  if (entry.method === 0) return packed.length === entry.size ? packed : undefined
  try {
    // Zero is no limit to zlib.
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) })
    return content.length === entry.size ? content : undefined
  } catch {
    return undefined
  }
}

/** The first entry of those wanted whose content is not what its checksum says: libtorch does not look at checksums. */
export function findDamagedEntry(source: ByteSource, { entries }: ZipDirectory, wanted: (name: string) => boolean = () => true): ZipEntry | undefined {
  return entries.find((entry) => wanted(entry.name) && !isWhole(source, entry))
}

function isWhole(source: ByteSource, entry: ZipEntry): boolean {
  const pieces = piecesOf(source, entry)
  let step = pieces.next()
  while (step.done !== true) step = pieces.next()
  return step.value
}

/** The content of an entry piece by piece; returns whether it was what its checksum says. */
export function* piecesOf(source: ByteSource, entry: ZipEntry): Generator<Buffer, boolean> {
  if (entry.method === 8) {
    const content = readEntry(source, entry, entry.size)
    if (content === undefined) return false
    yield content
    return crc32(content) === entry.crc32
  }
  let sum = 0
  for (let at = 0; at < entry.size; at += CHUNK) {
    const piece = source.read(entry.start + at, Math.min(CHUNK, entry.size - at))
    sum = crc32(piece, sum)
    yield piece
  }
  return sum === entry.crc32
}
