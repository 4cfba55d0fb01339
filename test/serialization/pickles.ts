import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ZipWriter } from '../../lib/archive/zip-writer.js'

/** Bytes of a pickle: opcodes as latin-1 text, numbers as bytes. */
export function pickle(...pieces: (string | number | Uint8Array)[]): Buffer {
  return Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'latin1') : typeof piece === 'number' ? Buffer.of(piece) : piece)))
}

/** `BINUNICODE` of a text. */
export function text(value: string): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(Buffer.byteLength(value))
  return pickle('X', length, Buffer.from(value))
}

/** `BININT` of a number, or `LONG1` of a larger one. */
export function int(value: number): Buffer {
  const bytes = Buffer.alloc(9)
  if (value === (value | 0)) {
    bytes.writeInt32LE(value)
    return pickle('J', bytes.subarray(0, 4))
  }
  bytes.writeBigInt64LE(BigInt(value))
  return pickle('\x8a', 8, bytes.subarray(0, 8))
}

export const tuple = (...items: Uint8Array[]): Buffer => pickle('(', ...items, 't')

export interface StoredTensor {
  storage?: string
  numel?: number
  offset?: number
  size?: number[]
  stride?: number[]
  key?: string
}

/** A tensor as torch.save writes it, from what is claimed of it. */
export function storedTensor({ storage = 'FloatStorage', numel = 4, offset = 0, size = [4], stride = [1], key = '0' }: StoredTensor = {}): Buffer {
  return pickle(
    'ctorch._utils\n_rebuild_tensor_v2\n',
    tuple(
      pickle(tuple(text('storage'), pickle(`ctorch\n${storage}\n`), text(key), text('cpu'), int(numel)), 'Q'),
      int(offset), tuple(...size.map(int)), tuple(...stride.map(int)), pickle('\x89'), pickle('ccollections\nOrderedDict\n)R'),
    ),
    'R',
  )
}

/** A file of torch.save with this pickle and these storages. */
export function torchFile(data: Uint8Array, storages: Record<string, Uint8Array> = { 0: new Uint8Array(16) }, more: Record<string, string> = {}): Buffer {
  const path = join(tmpdir(), `tch-node-file-${process.pid}.pt`)
  const file = openSync(path, 'w+')
  try {
    const zip = new ZipWriter(file)
    zip.addBytes('archive/data.pkl', data)
    for (const [name, content] of Object.entries(more)) zip.addBytes(`archive/${name}`, content)
    for (const [key, bytes] of Object.entries(storages)) zip.addBytes(`archive/data/${key}`, bytes)
    zip.addBytes('archive/version', '3\n')
    zip.end()
    return readFileSync(path)
  } finally {
    closeSync(file)
    rmSync(path)
  }
}

/** The file of a pickle of protocol 2 that ends with this value. */
export function fileOf(...value: (string | number | Uint8Array)[]): Buffer {
  return torchFile(pickle('\x80\x02', ...value, '.'))
}
