import { archiveFormat } from './archive-format.js'
import { openBytes, type ByteSource } from './byte-source.js'
import type { ZipDirectory } from './zip-directory.js'

export type ModelKind =
  | 'torchscript' | 'aotinductor'
  | 'torch-save' | 'torch-save-legacy' | 'torch-package' | 'torch-export' | 'executorch'
  | 'pickle' | 'onnx' | 'safetensors' | 'gguf' | 'hdf5' | 'keras' | 'tflite' | 'numpy'
  | 'archive' | 'compressed' | 'library' | 'web-page' | 'lfs-pointer' | 'empty' | 'damaged' | 'unknown'

/** What a file is by its content. */
export interface ModelFormat {
  kind: ModelKind
  /** What it is and what to do about it, as what follows "the file". Of kinds that can be run, what it is. */
  description: string
  /** What is in it, of an archive that is whole. */
  archive?: {
    directory: ZipDirectory
    /** The folder that everything of PyTorch is in. */
    root: string
    /** The version of the archive's format that it says it has. */
    version: number | undefined
  }
}

/**
 * Tells what a file holds without reading more than its ends.
 *
 * @throws `ERR_TCH_MODEL_LOAD` when it is no regular file or may not be read.
 */
export function modelFormat(source: string | Uint8Array): ModelFormat {
  const bytes = openBytes(source)
  try {
    return formatOf(bytes)
  } finally {
    bytes.close()
  }
}

export function formatOf(source: ByteSource): ModelFormat {
  if (source.size === 0) return { kind: 'empty', description: 'is empty: it was not written to its end' }
  const head = source.read(0, 4096)
  if (head[0] === 0x50 && head[1] === 0x4b) return archiveFormat(source)
  const known = signatures.find(({ at = 0, bytes }) => head.subarray(at, at + bytes.length).equals(bytes))
  if (known !== undefined) return { kind: known.kind, description: known.description }
  if (isSafetensors(source, head)) return { kind: 'safetensors', description: 'is a safetensors file: it holds tensors, no model that can be run; load them into one with loadStateDict' }
  if (isOnnx(source, head)) return { kind: 'onnx', description: 'is an ONNX model, not a TorchScript model: run it with the package onnxruntime-node, or trace the original in Python with torch.jit.trace' }
  if (/^\s*<(!doctype|html|\?xml)/i.test(head.toString('latin1'))) return { kind: 'web-page', description: 'is a web page, not a model: the download gave an error or a page for logging in' }
  return { kind: 'unknown', description: 'is not a TorchScript model: expected a .pt file made by torch.jit.save in Python' }
}

interface Signature {
  kind: ModelKind
  at?: number
  bytes: Buffer
  description: string
}

const compressed = (how: string): string => `is compressed with ${how}, not a model itself: unpack it first`
const pickled = 'not a TorchScript model: in Python, load it and save torch.jit.script(model) with torch.jit.save'

/** First bytes, the longer before those that they begin with. */
const signatures: Signature[] = [
  // The pickled long 0x1950a86a20f9469cfc6c, which torch.save wrote before PyTorch 1.6.
  { kind: 'torch-save-legacy', bytes: Buffer.from('80028a0a6cfc9c46f9206aa85019', 'hex'), description: `is a Python pickle of an old torch.save, ${pickled}` },
  ...[0, 1, 2, 3, 4, 5].map((protocol): Signature => ({ kind: 'pickle', bytes: Buffer.of(0x80, protocol), description: `is a Python pickle, ${pickled}` })),
  { kind: 'gguf', bytes: Buffer.from('GGUF'), description: 'is a GGUF model for llama.cpp: run it with the package node-llama-cpp' },
  { kind: 'hdf5', bytes: Buffer.from('\x89HDF\r\n\x1a\n', 'latin1'), description: 'is an HDF5 file (Keras writes those), not a TorchScript model: convert it in Python' },
  { kind: 'tflite', at: 4, bytes: Buffer.from('TFL3'), description: 'is a TensorFlow Lite model, which PyTorch cannot run' },
  { kind: 'executorch', at: 4, bytes: Buffer.from('ET1'), description: 'is an ExecuTorch program for devices: save the model it was made of with torch.jit.save' },
  { kind: 'numpy', bytes: Buffer.from('\x93NUMPY', 'latin1'), description: 'is an array of numpy, not a model' },
  { kind: 'lfs-pointer', bytes: Buffer.from('version https://git-lfs'), description: 'is the pointer that git keeps in place of a large file: fetch the file with git lfs pull' },
  { kind: 'library', bytes: Buffer.from('\x7fELF', 'latin1'), description: 'is a shared library, not a model' },
  { kind: 'compressed', bytes: Buffer.of(0x1f, 0x8b), description: compressed('gzip') },
  { kind: 'compressed', bytes: Buffer.of(0xfd, 0x37, 0x7a, 0x58, 0x5a), description: compressed('xz') },
  { kind: 'compressed', bytes: Buffer.of(0x28, 0xb5, 0x2f, 0xfd), description: compressed('zstd') },
  { kind: 'compressed', bytes: Buffer.of(0x37, 0x7a, 0xbc, 0xaf), description: compressed('7-Zip') },
  { kind: 'compressed', at: 257, bytes: Buffer.from('ustar'), description: 'is a tar archive, not a model itself: unpack it first' },
]

/** The length of a header in eight bytes, and the header, which is JSON: https://huggingface.co/docs/safetensors */
function isSafetensors(source: ByteSource, head: Buffer): boolean {
  if (head.length < 10 || head[8] !== 0x7b) return false
  const length = head.readBigUInt64LE(0)
  return length >= 2n && length <= BigInt(source.size - 8) && /^\{\s*["}]/.test(head.toString('latin1', 8))
}

/**
 * ONNX has no signature. It is a protobuf message (https://onnx.ai/onnx/api/classes.html#modelproto) whose fields
 * stand in order: the version of the format, texts of who made it, and then the graph, in which the rest of the file is.
 */
function isOnnx(source: ByteSource, head: Buffer): boolean {
  let at = 0
  const varint = (): number => {
    let value = 0
    for (let shift = 1; at < head.length && shift < 2 ** 49; shift *= 128) {
      const byte = head[at++]!
      value += (byte & 0x7f) * shift
      if (byte < 0x80) return value
    }
    return NaN
  }
  if (varint() !== 0x08) return false
  const version = varint()
  if (!(version >= 1 && version <= 100)) return false
  while (at < head.length) {
    const key = varint()
    const field = key >> 3
    if (field < 1 || field > 25 || Number.isNaN(key)) return false
    if ((key & 7) === 0) {
      if (Number.isNaN(varint())) return false
    } else if ((key & 7) === 2) {
      const length = varint()
      if (!(length <= source.size - at)) return false
      if (field === 7) return true
      at += length
    } else {
      return false
    }
  }
  return false
}
