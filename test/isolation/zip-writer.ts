import { crc32 } from 'node:zlib'
import { openBytes } from '../../lib/byte-source.js'
import { readEntry } from '../../lib/zip-content.js'
import { readZipDirectory } from '../../lib/zip-directory.js'

export interface Part {
  name: string | Buffer
  content: Buffer
  /** What the headers say where it is not the truth. */
  claims?: { size?: number; packedSize?: number; method?: number; flags?: number; crc32?: number; offset?: number; localName?: string; extra?: Buffer }
}

/** A zip archive by hand: writers of libraries refuse what has to be tested here. */
export function zip(parts: readonly Part[], end: { count?: number; size?: number; offset?: number; disk?: number; comment?: string; zip64?: { count?: bigint; offset?: bigint; start?: bigint } } = {}): Buffer {
  const files: Buffer[] = []
  const rows: Buffer[] = []
  let at = 0
  for (const { name, content, claims = {} } of parts) {
    const rawName = Buffer.isBuffer(name) ? name : Buffer.from(name)
    const localName = claims.localName === undefined ? rawName : Buffer.from(claims.localName)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(claims.flags ?? 0, 2)
    fields.writeUInt16LE(claims.method ?? 0, 4)
    fields.writeUInt32LE(claims.crc32 ?? crc32(content), 10)
    fields.writeUInt32LE(claims.packedSize ?? content.length, 14)
    fields.writeUInt32LE(claims.size ?? content.length, 18)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields])
    local.writeUInt16LE(localName.length, 26)
    const row = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, Buffer.alloc(14)])
    row.writeUInt16LE(rawName.length, 28)
    row.writeUInt16LE(claims.extra?.length ?? 0, 30)
    row.writeUInt32LE(claims.offset ?? at, 42)
    rows.push(Buffer.concat([row, rawName, claims.extra ?? Buffer.alloc(0)]))
    const file = Buffer.concat([local, localName, content])
    files.push(file)
    at += file.length
  }
  const directory = Buffer.concat(rows)
  const comment = Buffer.from(end.comment ?? '')
  const tail = Buffer.alloc(22)
  tail.write('PK\x05\x06', 0, 'latin1')
  tail.writeUInt16LE(end.disk ?? 0, 4)
  tail.writeUInt16LE(end.count ?? rows.length, 8)
  tail.writeUInt16LE(end.count ?? rows.length, 10)
  tail.writeUInt32LE(end.size ?? directory.length, 12)
  tail.writeUInt32LE(end.offset ?? at, 16)
  tail.writeUInt16LE(comment.length, 20)
  return Buffer.concat([...files, directory, ...(end.zip64 === undefined ? [] : [tail64(rows.length, directory.length, at, end.zip64)]), tail, comment])
}

/** The directory's place in 64 bits, and where that is. */
function tail64(count: number, size: number, offset: number, claims: { count?: bigint; offset?: bigint; start?: bigint }): Buffer {
  const tail = Buffer.alloc(56 + 20)
  tail.write('PK\x06\x06', 0, 'latin1')
  tail.writeBigUInt64LE(44n, 4)
  tail.writeBigUInt64LE(claims.count ?? BigInt(count), 24)
  tail.writeBigUInt64LE(claims.count ?? BigInt(count), 32)
  tail.writeBigUInt64LE(BigInt(size), 40)
  tail.writeBigUInt64LE(claims.offset ?? BigInt(offset), 48)
  tail.write('PK\x06\x07', 56, 'latin1')
  tail.writeBigUInt64LE(claims.start ?? BigInt(offset + size), 64)
  tail.writeUInt32LE(1, 72)
  return tail
}

/** The parts of an archive, to be changed and packed again with `zip`. */
export function partsOf(bytes: Uint8Array): { name: string; content: Buffer }[] {
  const source = openBytes(bytes)
  const read = readZipDirectory(source)
  if ('problem' in read) throw new Error(read.problem)
  return read.directory.entries.map((entry) => ({ name: entry.name, content: Buffer.from(readEntry(source, entry, Infinity)!) }))
}

/** The same archive with one part replaced, its checksum right. */
export function replaced(bytes: Uint8Array, ending: string, content: Buffer): Buffer {
  return zip(partsOf(bytes).map((part) => (part.name.endsWith(ending) ? { ...part, content } : part)))
}
