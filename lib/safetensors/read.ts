import type { Device } from '../device.js'
import { withStoredBytes, type FileSource, type StoredBytes } from '../stored-bytes.js'
import { contiguousStrides, storedElements, stridedTensor } from '../stored-tensor.js'
import type { Tensor } from '../tensor.js'
import { readHeader } from './header.js'

/** Tensors by name in the order of the file, and the file's own texts. */
export interface StateFile extends Map<string, Tensor> {
  readonly metadata: ReadonlyMap<string, string>
}

export function readSafetensors(op: string, source: FileSource, options: { device?: Device | undefined; mmap: boolean }): StateFile {
  return withStoredBytes(op, source, options.mmap, (bytes) => tensorsOf(bytes, options.device))
}

function tensorsOf(bytes: StoredBytes, device: Device | undefined): StateFile {
  const { rows, metadata } = readHeader(bytes)
  const tensors = new Map<string, Tensor>()
  for (const { name, dtype, shape, start, length } of rows) {
    const elements = storedElements(bytes, start, length, dtype)
    const placed = device === undefined ? elements : elements.to(device)
    tensors.set(name, stridedTensor(bytes.name, placed, 0, shape, contiguousStrides(shape)))
  }
  // Names of one tensor, as Python's safetensors.torch.save_model writes them.
  for (const [name, kept] of metadata) {
    const tensor = tensors.get(kept)
    if (tensor !== undefined && !tensors.has(name)) tensors.set(name, tensor)
  }
  return Object.defineProperty(tensors, 'metadata', { value: metadata, enumerable: false }) as unknown as StateFile
}
