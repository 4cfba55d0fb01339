import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openBytes } from '../lib/byte-source.js'
import { Module, torch } from '../lib/index.js'
import { findDamagedEntry, readEntry } from '../lib/zip-content.js'
import { readZipDirectory, type ZipDirectory } from '../lib/zip-directory.js'
import { partsOf, zip, type Part } from './isolation/zip-writer.js'

const text = Buffer.from('some text')
const linear = readFileSync('test/fixtures/models/linear_relu.pt')

function directoryOf(bytes: Uint8Array): ZipDirectory {
  const read = readZipDirectory(openBytes(bytes))
  if ('problem' in read) throw new Error(read.problem)
  return read.directory
}

function problemOf(bytes: Uint8Array): string {
  const read = readZipDirectory(openBytes(bytes))
  if ('directory' in read) throw new Error('expected a problem')
  return read.problem
}

function zip64Extra(...values: bigint[]): Buffer {
  const extra = Buffer.alloc(4 + 8 * values.length)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(8 * values.length, 2)
  values.forEach((value, i) => extra.writeBigUInt64LE(value, 4 + 8 * i))
  return extra
}

describe('the directory of an archive', () => {
  it('gives names, sizes and places of what PyTorch wrote', () => {
    const { entries, zip64 } = directoryOf(linear)
    expect(zip64).toBe(false)
    expect(entries.map(({ name, size, method }) => [name, size, method])).toContainEqual(['linear_relu/data/0', 48, 0])
    const version = entries.find(({ name }) => name === 'linear_relu/version')!
    expect(linear.subarray(version.start, version.start + version.size).toString()).toMatch(/^\d+\n$/)
  })

  it('reads deflated entries, and refuses to unpack more than was claimed', () => {
    const content = Buffer.alloc(100_000, 'x')
    const bytes = zip([{ name: 'a/x', content: deflateRawSync(content), claims: { method: 8, size: content.length, crc32: 0 } }])
    const source = openBytes(bytes)
    const [entry] = directoryOf(bytes).entries
    expect(readEntry(source, entry!, 1e6)).toEqual(content)
    expect(readEntry(source, entry!, 1000)).toBe(undefined)
    expect(readEntry(source, { ...entry!, size: 99_999 }, 1e6)).toBe(undefined)
  })

  it('finds content that does not fit its checksum', () => {
    const parts = [{ name: 'a/x', content: text }, { name: 'a/y', content: Buffer.alloc(5_000_000, 1) }, { name: 'a/z', content: Buffer.alloc(0) }]
    expect(findDamagedEntry(openBytes(zip(parts)), directoryOf(zip(parts)))).toBe(undefined)
    const damaged = zip(parts)
    damaged[4_999_000]! ^= 1
    expect(findDamagedEntry(openBytes(damaged), directoryOf(damaged))).toMatchObject({ name: 'a/y' })
    expect(findDamagedEntry(openBytes(damaged), directoryOf(damaged), (name) => name === 'a/x')).toBe(undefined)
  })

  it('takes sizes of 64 bits, and comments', () => {
    const wide = zip([{ name: 'a/x', content: text, claims: { extra: Buffer.concat([Buffer.from([9, 0, 2, 0, 0, 0]), zip64Extra(9n, 9n, 0n)]), packedSize: 0xffffffff, size: 0xffffffff, offset: 0xffffffff } }], { comment: 'hello' })
    expect(directoryOf(wide).entries).toMatchObject([{ name: 'a/x', size: 9, packedSize: 9, offset: 0 }])
  })

  it('reads a directory of 64 bits, which libtorch reads too', () => {
    const large = zip(partsOf(linear), { count: 0xffff, size: 0xffffffff, offset: 0xffffffff, zip64: {} })
    expect(directoryOf(large)).toMatchObject({ zip64: true, entries: directoryOf(linear).entries.map(({ name }) => ({ name })) })
    expect(Module.load(large).forward(torch.ones([1, 4])).shape).toEqual([1, 3])
  })

  it.each([0.01, 0.3, 0.7, 0.95, 0.999])('says that an archive cut at %d of its length is truncated', (share) => {
    expect(problemOf(linear.subarray(0, Math.floor(linear.length * share)))).toMatch(/is a truncated archive: it ends in the middle; copy or download it again/)
  })

  const one = (claims: Part['claims'], name: string | Buffer = 'm/data.pkl'): Buffer => zip([{ name, content: text, claims: claims! }])
  const hostile: [string, () => Buffer, RegExp][] = [
    ['a path out of it', () => one({}, 'm/../../etc/passwd'), /made to do harm: the name "m\/\.\.\/\.\.\/etc\/passwd" leads out/],
    ['a path that begins outside', () => one({}, '../x'), /leads out/],
    ['an absolute path', () => one({}, '/etc/passwd'), /absolute path/],
    ['a drive', () => one({}, 'C:x'), /absolute path/],
    ['a backslash', () => one({}, 'm\\..\\x'), /backslash/],
    ['a zero byte', () => one({}, Buffer.from('m/a\0.pkl')), /zero byte/],
    ['no name', () => one({}, ''), /no name/],
    ['a name twice', () => zip([{ name: 'm/x', content: text }, { name: 'm/x', content: text }]), /"m\/x" is there twice/],
    ['another name inside', () => one({ localName: 'm/evil.pkl' }), /another name inside/],
    ['a size beyond the file', () => one({ size: 2 ** 31, packedSize: 2 ** 31 }), /claims 2147483648 bytes, more than the file holds/],
    ['a size of 64 bits beyond the file', () => one({ size: 0xffffffff, packedSize: 0xffffffff, extra: zip64Extra(2n ** 40n, 2n ** 40n) }), /claims 1099511627776 bytes/],
    ['a size beyond all numbers', () => one({ size: 0xffffffff, packedSize: 0xffffffff, extra: zip64Extra(2n ** 63n, 9n) }), /9223372036854775808/],
    ['a size without its field', () => one({ size: 0xffffffff, packedSize: 0xffffffff, extra: zip64Extra(9n) }), /break off/],
    ['stored content that claims to be larger', () => one({ size: 2 ** 31 }), /not packed, and yet claims/],
    ['deflated content that claims to be impossibly large', () => one({ method: 8, size: 10_000_000 }), /cannot be/],
    ['deflated content that claims to be larger than any code', () => one({ method: 8, size: 2 ** 31 }), /claims to unpack to 2147483648 bytes/],
    ['overlapping entries', () => zip([{ name: 'm/x', content: zip([{ name: 'm/y', content: text }]).subarray(0, 30 + 3 + 9) }, { name: 'm/y', content: text, claims: { offset: 33 } }]), /overlap/],
    ['a bomb', () => {
      const packed = deflateRawSync(Buffer.alloc(100 << 20))
      return zip(['a', 'b', 'c', 'd'].map((name) => ({ name, content: packed, claims: { method: 8, size: 100 << 20 } })))
    }, /claim to unpack to 419430400/],
  ]
  it.each(hostile)('refuses %s', (_name, make, problem) => {
    const bytes = make()
    expect(problemOf(bytes)).toMatch(problem)
    expect(() => Module.load(bytes)).toThrow(expect.objectContaining({ code: 'ERR_TCH_MODEL_LOAD', message: expect.stringMatching(problem) as string }) as Error)
  })

  const others: [string, () => Buffer, RegExp][] = [
    ['an encrypted one', () => one({ flags: 1 }), /encrypted archive.*decrypt/],
    ['another compression', () => one({ method: 14 }), /method 14.*plain zip/],
    ['one of several parts', () => zip([{ name: 'a', content: text }], { disk: 1 }), /split over several files/],
    ['a count that is too large', () => zip([{ name: 'a', content: text }], { count: 60000 }), /no room/],
    ['a count that is too small', () => zip([{ name: 'a', content: text }, { name: 'b', content: text }], { count: 1 }), /more than it says/],
    ['a directory elsewhere', () => zip([{ name: 'a', content: text }], { offset: 3 }), /not where it says/],
    ['a directory beyond the file', () => zip([{ name: 'a', content: text }], { offset: 0xfffffff0 }), /not where it says/],
    ['bytes after the end', () => Buffer.concat([zip([{ name: 'a', content: text }]), Buffer.from('more')]), /does not end where/],
    ['two directories', () => zip([{ name: 'a', content: text }], { zip64: { count: 2n } }), /two directories differ/],
    ['a directory of 64 bits elsewhere', () => zip([{ name: 'a', content: text }], { offset: 0xffffffff, zip64: { offset: 2n ** 33n } }), /not where it says/],
    ['its place elsewhere', () => zip([{ name: 'a', content: text }], { zip64: { start: 1n } }), /not where it says/],
    ['an entry that is not there', () => one({ offset: 5 }), /no entry where/],
  ]
  it.each(others)('refuses %s', (_name, make, problem) => {
    expect(problemOf(make())).toMatch(problem)
  })

  it('keeps a message short and without what a terminal acts upon', () => {
    const problem = problemOf(one({}, `../\x1b[31m${'x'.repeat(5000)}`))
    expect(problem.length).toBeLessThan(300)
    expect(problem).not.toContain('\x1b')
  })

  it('reads no directory of absurd size', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tch-node-zip-'))
    const file = join(folder, 'sparse.pt')
    const size = 200 << 20
    writeFileSync(file, 'PK\x03\x04')
    truncateSync(file, size)
    appendFileSync(file, zip([], { size, offset: 0 }))
    expect(() => Module.load(file)).toThrow(/made to do harm: its directory claims 209715200 bytes/)
    rmSync(folder, { recursive: true })
  })

  it('never throws, and never reads beyond the bytes, for any of them changed', () => {
    // Every byte of the directory and its end, set to values that mean something to readers of zip files.
    const { entries } = directoryOf(linear)
    const start = Math.max(...entries.map((entry) => entry.start + entry.packedSize))
    for (let at = start; at < linear.length; at++) {
      for (const value of [0, 1, 0x50, 0x7f, 0xff]) {
        const bytes = Buffer.from(linear)
        bytes[at] = value
        expect(Object.keys(readZipDirectory(openBytes(bytes)))).toHaveLength(1)
      }
    }
  })
})

describe('an archive written anew', () => {
  it('loads as before', () => {
    const x = torch.ones([1, 4])
    expect(Module.load(zip(partsOf(linear))).forward(x).toArray()).toEqual(Module.load(linear).forward(x).toArray())
  })

  it('is refused when anything but a tensor does not fit its checksum, and with the name of it', () => {
    const damaged = zip(partsOf(linear).map((part) => (part.name.endsWith('code/__torch__.py') ? { ...part, claims: { crc32: 5 } } : part)))
    expect(() => Module.load(damaged)).toThrow(/damaged archive: the checksum of "linear_relu\/code\/__torch__\.py"/)
  })
})
