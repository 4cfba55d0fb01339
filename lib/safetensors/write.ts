import { replaceOpenFile } from '../atomic-file.js'
import { TorchError } from '../errors.js'
import { writeFully } from '../full-write.js'
import type { Tensor } from '../tensor.js'
import { forEachPiece } from '../tensor-bytes.js'
import { extentOf, overlapping } from '../tensor-extent.js'
import { describe, type Description } from '../tensor-properties.js'
import { nameOfDtype } from './dtypes.js'

interface Entry {
  name: string
  tensor: Tensor
  description: Description
  dtype: string
  length: number
}

/**
 * Writes tensors as a .safetensors file. Names of one tensor are written once, and the metadata says so
 * as Python's `safetensors.torch.save_model` does.
 *
 * @throws `ERR_TCH_UNSUPPORTED` for tensors that overlap otherwise, sparse and quantised ones, and
 * dtypes that the format has not; nothing is written then.
 */
export function writeSafetensors(op: string, path: string | URL, tensors: ReadonlyMap<string, Tensor>, metadata: ReadonlyMap<string, string>): void {
  const aliases = sharedNames(op, tensors)
  const entries = [...tensors].filter(([name]) => !aliases.has(name)).map(([name, tensor]) => entryOf(op, name, tensor))
  // The widest elements first: each tensor then begins at a multiple of its own element size.
  const inFile = [...entries].sort((a, b) => b.description.dtype.itemSize - a.description.dtype.itemSize || (a.name < b.name ? -1 : 1))
  const header = headerOf(entries, inFile, new Map([...metadata, ...aliases]))
  replaceOpenFile(op, path, (file) => {
    writeFully(file, header)
    for (const { tensor } of inFile) forEachPiece(tensor, (piece) => writeFully(file, piece))
  })
}

function entryOf(op: string, name: string, tensor: Tensor): Entry {
  const description = describe(tensor)
  const { dtype, layout, device, shape } = description
  if (layout !== 'strided' || device.startsWith('meta')) {
    throw new TorchError('ERR_TCH_UNSUPPORTED', `${op}(): '${name}' is a ${layout === 'strided' ? 'meta' : layout} tensor, safetensors holds dense values; call toDense() first`, { op })
  }
  if (name === '__metadata__') throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): safetensors keeps the name '__metadata__' for itself`, { op })
  const named = nameOfDtype(dtype.name)
  if (named === undefined) throw new TorchError('ERR_TCH_UNSUPPORTED', `${op}(): safetensors has no dtype for '${name}' (${dtype.name}); convert it with to(dtype), or use torch.save`, { op })
  return { name, tensor, description, dtype: named, length: shape.reduce((product, size) => product * size, dtype.itemSize) }
}

function headerOf(entries: readonly Entry[], inFile: readonly Entry[], metadata: ReadonlyMap<string, string>): Buffer {
  const starts = new Map<Entry, number>()
  let end = 0
  for (const entry of inFile) {
    starts.set(entry, end)
    end += entry.length
  }
  const rows = entries.map((entry): [string, unknown] => {
    const start = starts.get(entry)!
    return [entry.name, { dtype: entry.dtype, shape: entry.description.shape, data_offsets: [start, start + entry.length] }]
  })
  const described = metadata.size === 0 ? rows : [['__metadata__', Object.fromEntries(metadata)] as [string, unknown], ...rows]
  // Written by hand at the top: an object would put names that are numbers first.
  const json = Buffer.from(`{${described.map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`).join(',')}}`)
  const length = Math.ceil(json.length / 8) * 8
  const header = Buffer.alloc(8 + length, ' ')
  header.writeBigUInt64LE(BigInt(length))
  json.copy(header, 8)
  return header
}

/** Names to leave out, each with the name under which the same tensor is written. */
function sharedNames(op: string, tensors: ReadonlyMap<string, Tensor>): Map<string, string> {
  const names = new Map<Tensor, string>()
  const aliases = new Map<string, string>()
  for (const [name, tensor] of tensors) {
    const known = names.get(tensor)
    if (known === undefined) names.set(tensor, name)
    else aliases.set(name, known)
  }
  const extents = [...names.keys()].flatMap((tensor) => extentOf(tensor) ?? [])
  for (const [first, ...others] of overlapping(extents)) {
    for (const other of others) {
      const [kept, name] = [names.get(first!.tensor)!, names.get(other.tensor)!]
      if (!sameElements(first!.description, other.description)) {
        throw new TorchError('ERR_TCH_UNSUPPORTED', `${op}(): '${kept}' and '${name}' are different views of the same memory, which safetensors cannot hold; clone() one of them, or use torch.save`, { op })
      }
      aliases.set(name, kept)
    }
  }
  // Two objects may be one tensor, and several names one object.
  for (const [name, kept] of aliases) aliases.set(name, aliases.get(kept) ?? kept)
  return aliases
}

function sameElements(a: Description, b: Description): boolean {
  const places = ({ dtype, storageOffset, shape, stride, conj, neg }: Description): string =>
    JSON.stringify([dtype.name, storageOffset, shape, stride.filter((_, dim) => shape[dim] !== 1), conj, neg])
  return places(a) === places(b)
}
