import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { ZipWriter } from '../archive/zip-writer.js'
import { absolute, replaceOpenFile } from '../atomic-file.js'
import { runScoped, runWith } from '../context.js'
import { TorchError } from '../errors.js'
import { tensorsIn } from '../scope.js'
import { forEachPiece } from '../tensor-bytes.js'
import { savedTensors } from './saved-tensors.js'
import { pickleValue } from './value-pickler.js'

/** Writes a value as Python's `torch.save` does. See `Torch.save`. */
export function save(value: unknown, path: string | URL): void {
  const root = basename(absolute('save', path)).replace(/\.[^.]*$/, '').replace(/[^\w.-]/g, '_') || 'archive'
  const tensors = new Set(tensorsIn(value))
  for (const tensor of tensors) {
    if (tensor.disposed) throw new TorchError('ERR_TCH_DISPOSED', 'save(): a tensor in the value was disposed', { op: 'save' })
  }
  runScoped(() => runWith({ grad: false }, () => {
    // All that can be refused is, before anything is written.
    const { saved, storages } = savedTensors(tensors)
    const pickle = pickleValue(value, saved)
    replaceOpenFile('save', path, (file) => {
      const zip = new ZipWriter(file)
      zip.addBytes(`${root}/data.pkl`, pickle)
      zip.addBytes(`${root}/.format_version`, '1')
      zip.addBytes(`${root}/.storage_alignment`, '64')
      zip.addBytes(`${root}/byteorder`, 'little')
      for (const { key, bytes, elements } of storages) {
        zip.add(`${root}/data/${key}`, bytes, (take) => elements !== undefined && forEachPiece(elements, take))
      }
      zip.addBytes(`${root}/version`, '3\n')
      zip.addBytes(`${root}/.data/serialization_id`, contentNumber(pickle))
      zip.end()
    })
  }))
}

/** 40 digits that PyTorch identifies a file by, here of what it holds. */
function contentNumber(pickle: Buffer): string {
  return BigInt(`0x${createHash('sha256').update(pickle).digest('hex')}`).toString().padStart(40, '0').slice(0, 40)
}
