import { ZipWriter } from '../archive/zip-writer.js'
import { replaceOpenFile } from '../atomic-file.js'
import { TorchError } from '../errors.js'
import { writeFully } from '../full-write.js'
import { checkOptions } from '../options.js'
import { stateEntries, type StateSource } from '../state-dict.js'
import { bytesOfArray, bytesWithin, unreadable, withStoredBytes, type FileSource, type StoredBytes } from '../stored-bytes.js'
import { isTensor, type Tensor } from '../tensor.js'
import { forEachPiece } from '../tensor-bytes.js'
import { describe } from '../tensor-properties.js'
import { describeValue } from '../values.js'
import { openArchive } from '../archive/open-archive.js'
import { readEntry } from '../zip-content.js'
import { npyHeader, numpyName, readNpy } from './npy.js'

export interface LoadNumpyOptions {
  /** Whether tensors look into the file, mapped to memory, rather than being read (the default: false). */
  mmap?: boolean
}

/** The array of a .npy file, or those of a .npz file by name. See `Torch.loadNumpy`. */
export function loadNumpy(source: FileSource, options: LoadNumpyOptions = {}): Tensor | Map<string, Tensor> {
  checkOptions('loadNumpy', options, ['mmap'])
  const { mmap = false } = options
  if (typeof mmap !== 'boolean') throw new TorchError('ERR_TCH_TYPE', `loadNumpy(): mmap is true or false, not ${describeValue(mmap)}`)
  return withStoredBytes('loadNumpy', source, mmap, (bytes) => {
    const isZip = bytes.size >= 4 && bytes.read(0, 2).toString('latin1') === 'PK'
    return isZip ? readNpz(bytes) : readNpy(bytes)
  })
}

function readNpz(bytes: StoredBytes): Map<string, Tensor> {
  const arrays = new Map<string, Tensor>()
  for (const entry of openArchive(bytes).values()) {
    const name = `'${entry.name}' in ${bytes.name}`
    if (!entry.name.endsWith('.npy')) throw unreadable(bytes.name, `'${entry.name}' in it is no array: it is not a .npz file`)
    let content = bytesWithin(bytes, name, entry.start, entry.packedSize)
    if (entry.method !== 0) {
      const inflated = readEntry(bytes, entry, Infinity)
      if (inflated === undefined) throw unreadable(bytes.name, `'${entry.name}' in it is damaged`)
      content = bytesOfArray(inflated, name)
    }
    arrays.set(entry.name.slice(0, -'.npy'.length), readNpy(content))
  }
  return arrays
}

/** Writes a .npy file, or for several tensors a .npz file. See `Torch.saveNumpy`. */
export function saveNumpy(path: string | URL, value: Tensor | StateSource): void {
  if (isTensor(value)) {
    const header = headerOf('the tensor', value)
    replaceOpenFile('saveNumpy', path, (file) => {
      writeFully(file, header)
      forEachPiece(value, (piece) => writeFully(file, piece))
    })
    return
  }
  const arrays = [...stateEntries('saveNumpy', value)].map(([name, tensor]) => ({ name, tensor, header: headerOf(`'${name}'`, tensor) }))
  replaceOpenFile('saveNumpy', path, (file) => {
    const zip = new ZipWriter(file)
    for (const { name, tensor, header } of arrays) {
      zip.add(`${name}.npy`, header.length + tensor.nbytes, (take) => {
        take(header)
        forEachPiece(tensor, take)
      })
    }
    zip.end()
  })
}

function headerOf(name: string, tensor: Tensor): Buffer {
  const { dtype, layout, device, shape } = describe(tensor)
  if (layout !== 'strided' || device.startsWith('meta')) {
    throw new TorchError('ERR_TCH_UNSUPPORTED', `saveNumpy(): ${name} is a ${layout === 'strided' ? 'meta' : layout} tensor, numpy holds dense values; call toDense() first`)
  }
  const named = numpyName(dtype)
  if (named === undefined) throw new TorchError('ERR_TCH_UNSUPPORTED', `saveNumpy(): numpy has no dtype for ${name} (${dtype.name}); convert it with to('float32'), or use torch.save`)
  return npyHeader(named, shape)
}
