import { createRequire } from 'node:module'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { TorchError } from './errors.js'
import { binaries, mismatch, type Binary } from './libtorch/binary.js'
import { describeSearch, findLibtorch } from './libtorch/find.js'
import { packageRoot } from './libtorch/platform.js'
import type { Libtorch } from './libtorch/probe.js'
import type { Native } from './native-types.js'
import { loadVersioned, VERSION_VARIABLE, type NodeApiVersion } from './node-api.js'

const require = createRequire(import.meta.url)

/** What was loaded, for `tch-node doctor` and for bug reports. */
export interface Loaded {
  libtorch: Libtorch
  binary: Binary
  /** `experimental` frees tensors inside garbage collection; a number is the stable fallback. */
  nodeApiVersion: NodeApiVersion
  /** Optional libraries (libtorch_cuda) that are there but could not be opened, with the reason. */
  skipped: { path: string; reason: string }[]
}

interface Loader {
  open(paths: string[]): void
  setEnvironment(name: string, value: string): void
}

const opened = open()

/** The addon. Nothing else in this package may load it. */
export const native: Native = opened.native
export const loaded: Loaded = opened.loaded

function open(): { native: Native; loaded: Loaded } {
  const { binary, libtorch } = choose()
  const loader = require(binary.loader) as Loader
  const skipped = openLibraries(loader, libtorch)
  const { native, nodeApiVersion } = openAddon(loader, binary, libtorch)
  return { native, loaded: { libtorch, binary, nodeApiVersion, skipped } }
}

/** The first libtorch that a binary fits; the two are compared here because a wrong pair may crash. */
function choose(): { binary: Binary; libtorch: Libtorch } {
  const available = binaries()
  if (available.length === 0) {
    const checkout = existsSync(join(packageRoot, 'CMakeLists.txt'))
    throw new TorchError(
      'ERR_TCH_ADDON_MISSING',
      `tch-node has no compiled addon for ${process.platform}-${process.arch} in ${packageRoot}.\n` +
        (checkout ? 'Build it with: npm run build' : 'Reinstall the package, or build it from a checkout (see the README).'),
    )
  }
  const report = findLibtorch({ refuse: (libtorch) => refusal(available, libtorch) })
  const { libtorch } = report
  if (libtorch !== undefined) {
    return { libtorch, binary: available.find(({ build }) => mismatch(build, libtorch) === undefined)! }
  }
  const misfit = report.places.find((place) => place.libtorch !== undefined)
  if (misfit !== undefined) {
    throw new TorchError(
      'ERR_TCH_LIBTORCH_MISMATCH',
      `tch-node found libtorch, but none that it can use:\n${describeSearch(report)}\n${mismatchCure(report.places[0]!.path !== undefined)}`,
    )
  }
  throw new TorchError(
    'ERR_TCH_LIBTORCH_MISSING',
    `tch-node found no libtorch. It looked at:\n${describeSearch(report)}\nFetch it with: npx tch-node setup`,
  )
}

function refusal(available: Binary[], libtorch: Libtorch): string | undefined {
  const reasons = available.map(({ build }) => mismatch(build, libtorch))
  if (reasons.includes(undefined)) return undefined
  // The binary of the same version says more than the others' "another version".
  const nearest = available.findIndex(({ build }) => build.libtorchMinor === libtorch.minor)
  return reasons[Math.max(nearest, 0)]
}

function mismatchCure(explicit: boolean): string {
  const setup = explicit ? 'unset LIBTORCH, then: npx tch-node setup' : 'npx tch-node setup'
  return `Fetch the one it was built for (${setup}), or build the addon for yours in a checkout: LIBTORCH=<folder> npm run build`
}

function openLibraries(loader: Loader, libtorch: Libtorch): Loaded['skipped'] {
  const skipped: Loaded['skipped'] = []
  for (const { path, required } of libtorch.libraries) {
    try {
      loader.open([path])
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      if (required) {
        throw new TorchError(
          'ERR_TCH_LIBTORCH_OPEN',
          `${reason}\nThe libtorch in ${libtorch.root} does not fit this machine or is damaged. Fetch it again with: npx tch-node setup --force`,
          { file: path, cause: error },
        )
      }
      // A CUDA build without its driver still computes on the CPU.
      skipped.push({ path, reason })
    }
  }
  return skipped
}

function openAddon(loader: Loader, binary: Binary, libtorch: Libtorch): { native: Native; nodeApiVersion: NodeApiVersion } {
  try {
    const { addon, version } = loadVersioned({
      load: () => require(binary.addon) as Native,
      setEnvironment: (name, value) => loader.setEnvironment(name, value),
      asked: process.env[VERSION_VARIABLE],
      newest: Number(process.versions['napi'] ?? 0),
    })
    return { native: addon, nodeApiVersion: version }
  } catch (error) {
    throw addonError(error, binary, libtorch)
  }
}

function addonError(error: unknown, binary: Binary, libtorch: Libtorch): TorchError {
  const reason = error instanceof Error ? error.message : String(error)
  // The dynamic linker names the symbol version (GLIBC_2.34, GLIBCXX_3.4.30) that it lacks.
  const oldSystem = /GLIBC(XX)?_[\d.]+' not found/.test(reason)
  const prebuiltCure = oldSystem
    ? "This system's C or C++ library is older than the prebuilt addon needs: update the system, or build the addon in a checkout of tch-node"
    : 'Fetch libtorch again with: npx tch-node setup --force'
  const cure = binary.origin === 'local' ? 'Build it again with: npm run build' : prebuiltCure
  return new TorchError(
    'ERR_TCH_ADDON_OPEN',
    `cannot load ${binary.addon} with libtorch ${libtorch.version} in ${libtorch.root}: ${reason}\n${cure}`,
    { file: binary.addon, cause: error },
  )
}
