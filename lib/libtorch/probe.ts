import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { libraryFiles, SUPPORTED_MINORS } from './platform.js'

/** A libtorch on disk and what an addon has to match to be loaded with it. */
export interface Libtorch {
  /** The folder with `lib/`, and with `include/` and `share/` where headers are installed. */
  root: string
  /** The folder of the libraries. */
  lib: string
  /** As the build names itself: `2.13.0+cpu`. */
  version: string
  /** `2.13` */
  minor: string
  /** `_GLIBCXX_USE_CXX11_ABI`; null where the question has no meaning or no answer. */
  cxx11Abi: boolean | null
  /** The C++ standard that TorchConfig.cmake asks of users; null where there is no such file. */
  cxxStandard: number | null
  cuda: boolean
  /** Whether an addon can be built against it. */
  headers: boolean
  /** Absolute paths, in the order to open them. */
  libraries: { path: string; required: boolean }[]
}

export type ProbeResult = { libtorch: Libtorch } | { problem: string }

/**
 * Looks at one folder. Reads a few small files and runs nothing: this is on the path of every
 * `import`.
 *
 * @param root a libtorch folder, or the `torch` folder of a Python installation
 * @param lib where its libraries are, if not in `root/lib` (Linux distributions)
 */
export function probe(root: string, lib: string = join(root, 'lib'), platform: NodeJS.Platform = process.platform): ProbeResult {
  if (!existsSync(root)) return { problem: 'no such folder' }
  const libraries: Libtorch['libraries'] = []
  let cuda = false
  for (const { file, required } of libraryFiles(platform)) {
    const path = join(lib, file)
    if (existsSync(path)) {
      libraries.push({ path, required })
      cuda ||= file.includes('torch_cuda')
    } else if (required) {
      return { problem: `no ${file} in ${lib}` }
    }
  }
  const version = readVersion(root)
  if (version === undefined) return { problem: `libraries in ${lib}, but no version.py, build-version or version.h to tell their version` }
  const minor = version.split('.', 2).join('.')
  const config = readConfig(root)
  return {
    libtorch: {
      root,
      lib,
      version,
      minor,
      cxx11Abi: platform === 'linux' ? readAbi(config, libraries[0]!.path) : null,
      cxxStandard: readStandard(config),
      cuda,
      headers: existsSync(join(root, 'include', 'ATen', 'ATen.h')),
      libraries,
    },
  }
}

/** Why this libtorch cannot be used by any build of this package; undefined when it can. */
export function unsupported(libtorch: Libtorch): string | undefined {
  if (SUPPORTED_MINORS.includes(libtorch.minor)) return undefined
  return `version ${libtorch.version}; supported are ${SUPPORTED_MINORS[0]} to ${SUPPORTED_MINORS.at(-1)}`
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function readVersion(root: string): string | undefined {
  // A Python package, then a libtorch archive, then a distribution that has headers only.
  const python = readText(join(root, 'version.py'))?.match(/^__version__\s*=\s*['"]([^'"]+)['"]/m)?.[1]
  if (python) return python
  const archive = readText(join(root, 'build-version'))?.trim()
  if (archive) return archive
  const header =
    readText(join(root, 'include', 'torch', 'headeronly', 'version.h')) ??
    readText(join(root, 'include', 'torch', 'csrc', 'api', 'include', 'torch', 'version.h'))
  const part = (name: string) => header?.match(new RegExp(`#define TORCH_VERSION_${name} (\\d+)`))?.[1]
  const [major, minor, patch] = [part('MAJOR'), part('MINOR'), part('PATCH')]
  return major && minor && patch ? `${major}.${minor}.${patch}` : undefined
}

function readConfig(root: string): string | undefined {
  return readText(join(root, 'share', 'cmake', 'Torch', 'TorchConfig.cmake')) ?? readText(join(root, 'lib', 'cmake', 'Torch', 'TorchConfig.cmake'))
}

function readStandard(config: string | undefined): number | null {
  const standard = config?.match(/CXX_STANDARD (\d+)/)?.[1]
  return standard ? Number(standard) : null
}

function readAbi(config: string | undefined, c10: string): boolean | null {
  if (config !== undefined) {
    const flag = config.match(/_GLIBCXX_USE_CXX11_ABI=([01])/)?.[1]
    // Builds since 2.7 no longer name it: they follow the compiler's default, the new ABI.
    return flag ? flag === '1' : true
  }
  // c10, unlike the other libraries, is small enough (1.5 MB) to look for the new ABI's mangled name.
  try {
    return readFileSync(c10).includes('__cxx1112basic_string')
  } catch {
    return null
  }
}
