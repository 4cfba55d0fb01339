import type { ByteSource } from './byte-source.js'
import type { ModelFormat } from './model-format.js'
import { readEntry } from './zip-content.js'
import { readZipDirectory, type ZipDirectory } from './zip-directory.js'

/** What a zip archive is, by the names in it: those that the programs that read it look for. */
export function archiveFormat(source: ByteSource): ModelFormat {
  const read = readZipDirectory(source)
  if ('problem' in read) return { kind: 'damaged', description: read.problem }
  const { directory } = read
  const names = new Set(directory.entries.map(({ name }) => name))
  // As libtorch does: the folder of the first entry is that of all.
  const root = /^[^/]*\//.exec(directory.entries[0]?.name ?? '')?.[0] ?? ''
  const has = (name: string): boolean => names.has(root + name)
  const hasUnder = (folder: string): boolean => directory.entries.some(({ name }) => name.startsWith(root + folder))
  const found = (kind: ModelFormat['kind'], description: string): ModelFormat => ({
    kind, description, archive: { directory, root, version: versionOf(source, directory, root) },
  })

  if (directory.entries.some(({ name }) => /^([^/]+\/)?data\/aotinductor\/[^/]+\/[^/]+$/.test(name))) return found('aotinductor', 'is an AOTInductor package')
  if (has('constants.pkl') || hasUnder('code/')) return found('torchscript', 'is a TorchScript archive')
  if (has('archive_format') || has('serialized_exported_program.json')) {
    return found('torch-export', 'is an exported program (torch.export.save), which is not compiled: in Python, make a package of it with torch._inductor.aoti_compile_and_package')
  }
  if (hasUnder('.data/extern_modules') || has('.data/python_version')) return found('torch-package', 'is a torch.package, which needs Python to run: in Python, script or trace the model and save that')
  if (has('data.pkl')) return found('torch-save', describePickled(source, directory, root))
  if (names.has('model.weights.h5')) return found('keras', 'is a Keras model, which PyTorch cannot run: convert it in Python')
  if (names.size > 0 && directory.entries.every(({ name }) => name.endsWith('.npy'))) return found('numpy', 'holds arrays of numpy (.npz), no model')
  return found('archive', 'is a zip archive, but holds no TorchScript model')
}

/** What torch.save wrote, by how the pickle begins: an object of a class, or a dictionary of tensors. */
function describePickled(source: ByteSource, directory: ZipDirectory, root: string): string {
  const entry = directory.entries.find(({ name }) => name === `${root}data.pkl`)!
  const start = readEntry(source, entry, 1 << 20)?.toString('latin1', 0, 512) ?? ''
  const [, module, name] = /^\x80\x02c([\w.]+)\n([\w.]+)\n/.exec(start) ?? []
  const isClass = module !== undefined && module !== 'collections' && !module.startsWith('torch._')
  const what = isClass ? `a whole Python module, ${module}.${name}` : 'a state dict or a whole Python module'
  return `was made by torch.save (${what}), not by torch.jit.save: in Python, script or trace the model and save that`
}

function versionOf(source: ByteSource, { entries }: ZipDirectory, root: string): number | undefined {
  const entry = entries.find(({ name }) => name === `${root}version`)
  const text = entry === undefined ? undefined : readEntry(source, entry, 64)?.toString('latin1').trim()
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined
}
