import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { packageRoot, SUPPORTED_MINORS } from './platform.js'
import type { Libtorch } from './probe.js'

const require = createRequire(import.meta.url)

/** A compiled addon, and what it was compiled against. */
export interface Binary {
  /** Absolute path of the main addon. */
  addon: string
  /** Absolute path of the small addon that opens libtorch. */
  loader: string
  origin: 'prebuilt' | 'local'
  build: BuildInfo
}

/** The JSON file that CMake writes beside the addon. */
export interface BuildInfo {
  libtorch: string
  libtorchMinor: string
  cxx11Abi: boolean | null
  cxxStandard: number | null
  compiler: string
  buildType: string
}

/**
 * The addons that can be loaded on this machine: one per minor version of libtorch that was
 * prebuilt, then the local build.
 */
export function binaries(root: string = packageRoot): Binary[] {
  const found: Binary[] = []
  const prebuiltLoader = prebuilt(root, 'loader')
  for (const minor of SUPPORTED_MINORS.toReversed()) {
    const addon = prebuiltLoader && prebuilt(root, `libtorch-${minor}`)
    if (addon) add(found, addon, prebuiltLoader, 'prebuilt')
  }
  const local = localBuild(root, 'tch_node')
  const localLoader = localBuild(root, 'tch_node_loader')
  if (local && localLoader) add(found, local, localLoader, 'local')
  return found
}

function add(found: Binary[], addon: string, loader: string, origin: Binary['origin']): void {
  const build = readBuildInfo(dirname(addon))
  if (build) found.push({ addon, loader, origin, build })
}

/**
 * Each minor version has a folder of its own: node-gyp-build knows platforms, C libraries and
 * runtimes, but would take binaries for two versions of libtorch in one folder for equals.
 */
function prebuilt(root: string, name: string): string | undefined {
  const folder = join(root, 'prebuilds', name)
  if (!existsSync(folder)) return undefined
  try {
    const nodeGypBuild = require('node-gyp-build') as { path(folder: string): string }
    return nodeGypBuild.path(folder)
  } catch {
    return undefined
  }
}

function localBuild(root: string, name: string): string | undefined {
  if (!existsSync(join(root, 'build'))) return undefined
  try {
    const bindings = require('bindings') as (options: { bindings: string; module_root: string; path: true }) => string
    // With `path` it resolves the file and leaves the loading to native.ts.
    return bindings({ bindings: name, module_root: root, path: true })
  } catch {
    return undefined
  }
}

function readBuildInfo(folder: string): BuildInfo | undefined {
  try {
    const info = JSON.parse(readFileSync(join(folder, 'tch_node.json'), 'utf8')) as BuildInfo & { cxx11Abi: 0 | 1 | null }
    return { ...info, cxx11Abi: info.cxx11Abi === null ? null : Boolean(info.cxx11Abi) }
  } catch {
    return undefined
  }
}

/** How a binary and a libtorch do not fit; undefined when they do. */
export function mismatch(build: BuildInfo, libtorch: Libtorch): string | undefined {
  // libtorch's C++ interface changes with every minor version, and only then.
  if (build.libtorchMinor !== libtorch.minor) {
    return `version ${libtorch.version}, but the addon was built for libtorch ${build.libtorchMinor}`
  }
  if (build.cxx11Abi !== null && libtorch.cxx11Abi !== null && build.cxx11Abi !== libtorch.cxx11Abi) {
    return `C++ ABI _GLIBCXX_USE_CXX11_ABI=${Number(libtorch.cxx11Abi)}, but the addon was built with ${Number(build.cxx11Abi)}`
  }
  if (build.cxxStandard !== null && libtorch.cxxStandard !== null && build.cxxStandard !== libtorch.cxxStandard) {
    return `C++${libtorch.cxxStandard}, but the addon was built against a libtorch of C++${build.cxxStandard}`
  }
  return undefined
}
