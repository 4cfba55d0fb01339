import { createHash, randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBytes, type ByteSource } from '../byte-source.js'
import { TorchError } from '../errors.js'
import { describeDamage } from '../model-file.js'
import { native } from '../native.js'
import { isPlainObject } from '../values.js'
import { piecesOf } from '../zip-content.js'
import { readZipDirectory, type ZipEntry } from '../zip-directory.js'
import { Unloadable } from './unloadable.js'

const FILES = /^(?:[^/]+\/)?data\/aotinductor\/([^/]+)\/([^/\\]+)$/

/** The files of one compiled model. */
export interface PackageFile {
  /** The names of all models in the package. */
  modelNames: string[]
  model: string
  metadata: Readonly<Record<string, string>>
  /** The generated C++ that calls the kernels; undefined when the package does not carry it. */
  source: string | undefined
  /** The generated sources, by name. */
  sources(): { name: string; text: string }[]
  /** The text of an extra file of the archive; '' when there is none. */
  extraFile(name: string): string
  /** Writes the model's files into a private folder, a piece at a time; returned early, it removes them again. */
  unpack(): Generator<undefined, Unpacked>
  [Symbol.dispose](): void
}

export interface Unpacked {
  folder: string
  /** The same for the same files. */
  digest: string
  /** How many compiled libraries there are. */
  libraries: number
}

/** Opens one model of a package: the one named, `model`, or the only one. */
export function openPackage(from: string | Uint8Array, wanted: string | undefined): PackageFile {
  const source = openBytes(from)
  try {
    const read = readZipDirectory(source)
    if ('problem' in read) throw new Unloadable(read.problem)
    const { entries } = read.directory
    const byModel = new Map<string, Map<string, ZipEntry>>()
    for (const entry of entries) {
      const [, model, file] = FILES.exec(entry.name) ?? []
      if (model !== undefined && file !== undefined) byModel.set(model, (byModel.get(model) ?? new Map<string, ZipEntry>()).set(file, entry))
    }
    const modelNames = [...byModel.keys()]
    const model = wanted ?? (byModel.size === 1 ? modelNames[0]! : 'model')
    const files = byModel.get(model)
    if (files === undefined) {
      throw new Unloadable(`is an AOTInductor package of ${modelNames.join(', ')}${wanted === undefined ? '' : `, without ${wanted}`}; choose one with { model: '${modelNames[0]!}' }`)
    }
    const libraries = [...files.keys()].filter((name) => /\.(so|pyd|dll|dylib)$/.test(name)).length
    if (libraries === 0) {
      throw new Unloadable('is an AOTInductor package of sources only, and nothing is compiled here: in Python, make it without package_cpp_only')
    }
    if (files.has('weights_config.json')) {
      throw new Unloadable('is an AOTInductor package with its weights beside the code, which is not supported: in Python, make it without package_constants_on_disk_format')
    }
    return {
      modelNames,
      model,
      metadata: readMetadata(source, files),
      source: textOf(source, [...files].find(([name]) => name.endsWith('.wrapper.cpp'))?.[1]),
      sources: () => [...files].flatMap(([name, entry]) => (/\.(cpp|cu|py)$/.test(name) ? [{ name, text: textOf(source, entry)! }] : [])),
      extraFile: (name) => textOf(source, entries.find((entry) => entry.name.replace(/^[^/]+\//, '') === `extra/${name}`)) ?? '',
      unpack: () => unpack(source, model, files, libraries),
      [Symbol.dispose]: () => source.close(),
    }
  } catch (error) {
    source.close()
    throw error
  }
}

function textOf(source: ByteSource, entry: ZipEntry | undefined): string | undefined {
  if (entry === undefined) return undefined
  const pieces: Buffer[] = []
  for (const piece of checkedPieces(source, entry)) pieces.push(piece)
  return Buffer.concat(pieces).toString('utf8')
}

/** The content of an entry; throws at its end when the checksum is another. */
function* checkedPieces(source: ByteSource, entry: ZipEntry): Generator<Buffer> {
  if (!(yield* piecesOf(source, entry))) throw new Unloadable(describeDamage(entry))
}

function readMetadata(source: ByteSource, files: Map<string, ZipEntry>): Record<string, string> {
  const names = [...files.keys()].filter((name) => name.endsWith('_metadata.json'))
  const text = textOf(source, files.get(names.find((name) => name.endsWith('.wrapper_metadata.json')) ?? names[0] ?? ''))
  const read: unknown = text === undefined ? undefined : parseJson(text)
  if (!isPlainObject(read)) throw new Unloadable('is an AOTInductor package without metadata, of an older PyTorch than can be run here: compile it again')
  return Object.fromEntries(Object.entries(read).map(([key, value]) => [key, String(value)]))
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Unloadable(`is an AOTInductor package whose descriptions cannot be read: ${(cause as Error).message}`, { cause })
  }
}

function* unpack(source: ByteSource, model: string, files: Map<string, ZipEntry>, libraries: number): Generator<undefined, Unpacked> {
  const folder = join(tmpdir(), `tch-node-package-${randomBytes(12).toString('hex')}`)
  native.holdFolder(folder)
  let whole = false
  try {
    const target = join(folder, 'data', 'aotinductor', model)
    mkdirSync(folder, { mode: 0o700 })
    mkdirSync(target, { recursive: true })
    const hash = createHash('sha256')
    for (const [name, entry] of files) {
      hash.update(`${model}/${name}\0${entry.size}\0`)
      const file = openSync(join(target, name), 'wx', 0o600)
      try {
        for (const piece of checkedPieces(source, entry)) {
          hash.update(piece)
          for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at)
          yield
        }
      } finally {
        closeSync(file)
      }
    }
    whole = true
    return { folder, digest: hash.digest('hex'), libraries }
  } catch (error) {
    if (error instanceof Unloadable) throw error
    throw new TorchError('ERR_TCH_FILE', `a package cannot be unpacked into ${tmpdir()}: ${(error as Error).message}; set TMPDIR to a folder with room for it`, { cause: error })
  } finally {
    if (!whole) native.releaseFolder(folder)
  }
}
