import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { binaries, mismatch } from '../libtorch/binary.js'
import { findLibtorch } from '../libtorch/find.js'
import { packageRoot, programFile } from '../libtorch/platform.js'
import type { Inspection } from './inspect.js'

/** What `tch-node doctor` reports. `null` stands for what cannot be known here. */
export interface Diagnosis {
  verdict: 'ok' | 'broken'
  problems: { problem: string; cure: string }[]
  package: { version: string; path: string }
  node: { version: string; nodeApi: string; executable: string }
  platform: { name: string; libc: string | null; cpu: string | null }
  addon: {
    path: string
    origin: string
    builtFor: string
    compiler: string
    nodeApiVersion: number | 'experimental'
    loadMilliseconds: number
  } | null
  libtorch: {
    path: string
    version: string
    cxx11Abi: boolean | null
    cxxStandard: number | null
    cuda: boolean
    headers: boolean
    settings: string | null
    skipped: { path: string; reason: string }[]
  } | null
  search: { place: string; path: string | null; result: string }[]
  cpu: { capability: string | null; avx2: boolean | null; avx512: boolean | null; amx: boolean | null }
  devices: { cuda: number | null; mps: boolean | null }
  threads: { intraOp: number | null; interOp: number | null; available: number }
}

/** Looks at everything that has to fit together, in the order in which it is needed. */
export function diagnose(): Diagnosis {
  const problems: Diagnosis['problems'] = []
  const { version, engines } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string; engines: { node: string } }
  if (!nodeIsSupported(process.versions.node)) {
    problems.push({ problem: `Node ${process.versions.node} is older than this package needs (${engines.node}).`, cure: 'Install a newer Node.js.' })
  }
  const available = binaries()
  const report = findLibtorch({
    refuse: (libtorch) => {
      const reasons = available.map(({ build }) => mismatch(build, libtorch))
      return reasons.length === 0 || reasons.includes(undefined) ? undefined : reasons[0]
    },
  })
  const inspection = inspectInChild()
  if (inspection.error !== undefined) problems.push(split(inspection.error.message))
  for (const { path, reason } of inspection.skipped ?? []) {
    problems.push({ problem: `${path} is there but cannot be opened: ${reason}`, cure: 'Install what it needs (for CUDA: the driver), or use a CPU build: npx tch-node setup' })
  }
  const binary = available.find(({ addon }) => addon === inspection.addon)
  const { libtorch } = report
  return {
    verdict: problems.length === 0 ? 'ok' : 'broken',
    problems,
    package: { version, path: packageRoot },
    node: { version: process.version, nodeApi: process.versions['napi'] ?? 'unknown', executable: process.execPath },
    platform: { name: `${process.platform}-${process.arch}`, libc: libc(), cpu: cpus()[0]?.model.trim() || null },
    addon:
      binary === undefined
        ? null
        : {
            path: binary.addon,
            origin: binary.origin,
            builtFor: binary.build.libtorch,
            compiler: binary.build.compiler,
            nodeApiVersion: inspection.nodeApiVersion ?? 'experimental',
            loadMilliseconds: inspection.loadMilliseconds ?? 0,
          },
    libtorch:
      libtorch === undefined
        ? null
        : {
            path: libtorch.root,
            version: libtorch.version,
            cxx11Abi: libtorch.cxx11Abi,
            cxxStandard: libtorch.cxxStandard,
            cuda: libtorch.cuda,
            headers: libtorch.headers,
            settings: inspection.settings ?? null,
            skipped: inspection.skipped ?? [],
          },
    search: report.places.map(({ name, path, problem, libtorch: found }) => ({ place: name, path: path ?? null, result: problem ?? `used (${found!.version})` })),
    cpu: { capability: inspection.capability ?? null, ...cpuFeatures() },
    devices: inspection.devices ?? { cuda: null, mps: null },
    threads: { intraOp: inspection.threads ?? null, interOp: inspection.interopThreads ?? null, available: availableParallelism() },
  }
}

function inspectInChild(): Inspection {
  const child = spawnSync(process.execPath, [programFile('cli/inspect')], { encoding: 'utf8', maxBuffer: 1 << 24, timeout: 120_000 })
  try {
    return JSON.parse(child.stdout) as Inspection
  } catch {
    const end = child.signal === null ? `code ${child.status}` : child.signal
    const said = child.stderr.trim()
    return {
      error: {
        code: 'ERR_TCH_ADDON_OPEN',
        message: `Loading the addon ended the process with ${end}${said ? `: ${said}` : '.'}\nFetch libtorch again with: npx tch-node setup --force`,
      },
    }
  }
}

/** The errors of the load path end with a line that names the cure; the report has the search already. */
function split(message: string): { problem: string; cure: string } {
  const lines = message.trim().split('\n').filter((line) => !line.startsWith('  '))
  const cure = lines.length > 1 ? lines.pop()! : 'Run: npx tch-node setup'
  return { problem: lines.join(' ').replace(/ It looked at:$|:$/, '.').replace(/\.\.$/, '.'), cure }
}

function nodeIsSupported(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}

function libc(): string | null {
  if (process.platform !== 'linux') return null
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } }
  if (header.glibcVersionRuntime) return `glibc ${header.glibcVersionRuntime}`
  return existsSync('/etc/alpine-release') ? 'musl' : null
}

/** What the processor has, which may be more than the capability that libtorch chose. */
function cpuFeatures(): { avx2: boolean | null; avx512: boolean | null; amx: boolean | null } {
  if (process.arch !== 'x64') return { avx2: false, avx512: false, amx: false }
  if (process.platform !== 'linux') return { avx2: null, avx512: null, amx: null }
  const flags = readFileSync('/proc/cpuinfo', 'utf8').match(/^flags\s*:(.*)$/m)?.[1]?.split(/\s+/) ?? []
  return { avx2: flags.includes('avx2'), avx512: flags.includes('avx512f'), amx: flags.includes('amx_tile') }
}
