import { createWriteStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openPromise } from 'yauzl'

export interface UnpackOptions {
  wheel: string
  /** An empty folder, which becomes a libtorch folder. */
  folder: string
  /** With C++ headers and CMake files, to build addons against. */
  dev: boolean
  signal?: AbortSignal | undefined
  onProgress?: ((done: number, total: number) => void) | undefined
}

/** Takes libtorch out of a torch wheel: its libraries, version and build settings. */
export async function unpackLibtorch({ wheel, folder, dev, signal, onProgress }: UnpackOptions): Promise<void> {
  const archive = await openPromise(wheel)
  let read = 0
  for await (const entry of archive.eachEntry()) {
    signal?.throwIfAborted()
    read += entry.compressedSize
    const path = destination(entry.fileName, dev)
    if (path === undefined) continue
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await pipeline(await archive.openReadStreamPromise(entry), createWriteStream(file), signal === undefined ? {} : { signal })
    // The rename that follows must not reach the disk before the libraries do. Headers are too many
    // to wait for each; after a power failure `--force` fetches them again.
    if (path.startsWith('lib')) await flush(file)
    onProgress?.(read, archive.fileSize)
  }
  await flush(folder)
}

/** Libraries that only Python or PyTorch's own tests use. */
const UNUSED = /^(lib)?(torch_python|torch_global_deps|torchbind_test|jitbackend_test|backend_with_compiler|aoti_custom_ops|shm)\b/

/**
 * Where a file of a wheel goes in a libtorch folder; undefined when it is not needed.
 *
 * @param name the path in the wheel, with forward slashes
 */
export function destination(name: string, dev: boolean): string | undefined {
  if (name.endsWith('/')) return undefined
  const licence = name.match(/^torch-[^/]+\.dist-info\/(?:licenses\/)?(LICENSE|NOTICE)$/)?.[1]
  if (licence !== undefined) return licence
  // Libraries that the wheel's repair tool added; libtorch's run-time path has its own folder too.
  const added = name.match(/^torch\.libs\/([^/]+)$/)?.[1]
  if (added !== undefined) return `lib/${added}`
  if (!name.startsWith('torch/')) return undefined
  const path = name.slice('torch/'.length)
  const library = path.match(/^lib\/([^/]+)$/)?.[1]
  if (library !== undefined) {
    const linkOnly = /\.(lib|a)$/.test(library)
    return UNUSED.test(library) || (linkOnly && !dev) ? undefined : path
  }
  // The addon's build is compared with TorchConfig.cmake at run time too.
  if (path === 'version.py' || path.startsWith('.dylibs/') || path === 'share/cmake/Torch/TorchConfig.cmake') return path
  return dev && (path.startsWith('include/') || path.startsWith('share/cmake/')) ? path : undefined
}

async function flush(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
