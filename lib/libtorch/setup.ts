import { mkdirSync, rmSync, statfsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { TorchError } from '../errors.js'
import { download } from './download.js'
import { downloadWithPip } from './pip.js'
import { cacheFolder, projectRoot, setupFolder } from './platform.js'
import { probe, unsupported, type Libtorch } from './probe.js'
import { releaseFor, type Release } from './release.js'
import { openStaging, removeAbandoned } from './staging.js'
import { unpackLibtorch } from './unpack.js'

export interface SetupOptions {
  /** Where libtorch goes. Default: the project's `.libtorch/`. */
  target?: string | undefined
  /** With C++ headers. */
  dev?: boolean | undefined
  /** Fetch it again even if it is there. */
  force?: boolean | undefined
  /** Without pip: from the index at once. */
  direct?: boolean | undefined
  release?: Release | undefined
  env?: NodeJS.ProcessEnv
  project?: string | undefined
  signal?: AbortSignal | undefined
  /** Shows pip's own output. */
  verbose?: boolean | undefined
  onStep?: ((step: string) => void) | undefined
  onProgress?: ((phase: 'download' | 'unpack', done: number, total: number | undefined) => void) | undefined
}

export interface SetupResult {
  status: 'present' | 'installed'
  libtorch: Libtorch
  from: 'pip' | 'index' | undefined
}

/** Bytes that a set-up needs at its peak: the wheel and what is taken out of it. */
const PEAK_BYTES = 800e6

/** Fetches the pinned libtorch, unless it is there already. */
export async function setup(options: SetupOptions = {}): Promise<SetupResult> {
  const env = options.env ?? process.env
  const project = 'project' in options ? options.project : projectRoot()
  const target = options.target ?? setupFolder(project, env)
  const dev = options.dev ?? false
  removeAbandoned(target)
  if (!options.force) {
    const present = usable(target, dev)
    if (present !== undefined) return { status: 'present', libtorch: present, from: undefined }
  }
  const release = options.release ?? releaseFor(undefined, env)
  if (release === undefined) {
    throw new TorchError(
      'ERR_TCH_SETUP',
      `PyTorch publishes no CPU wheel for ${process.platform}-${process.arch}. Install or build libtorch yourself and name its folder in LIBTORCH.`,
    )
  }
  const parent = dirname(target)
  mkdirSync(parent, { recursive: true })
  requireSpace(parent)
  const staging = openStaging(target)
  // The staging folder is large: a run that is interrupted takes it along.
  const onExit = () => staging.discard()
  process.once('exit', onExit)
  try {
    const { wheel, from } = await fetchWheel(options, release, staging.scratch, env, project)
    options.onStep?.(`Unpacking ${dev ? 'libraries and headers' : 'libraries'}`)
    await unpackLibtorch({ wheel, folder: staging.tree, dev, signal: options.signal, onProgress: (done, total) => options.onProgress?.('unpack', done, total) })
    options.signal?.throwIfAborted()
    const result = probe(staging.tree)
    if ('problem' in result) throw new TorchError('ERR_TCH_SETUP', `the wheel ${wheel} holds no usable libtorch: ${result.problem}`)
    staging.commit()
    if (from === 'index') rmSync(wheel, { force: true })
    const libtorch = usable(target, dev)
    if (libtorch === undefined) throw new TorchError('ERR_TCH_SETUP', `libtorch was put into ${target}, but is not usable there`)
    return { status: 'installed', libtorch, from }
  } finally {
    process.off('exit', onExit)
    staging.discard()
  }
}

function usable(target: string, dev: boolean): Libtorch | undefined {
  const result = probe(target)
  if ('problem' in result || unsupported(result.libtorch) !== undefined) return undefined
  return dev && !result.libtorch.headers ? undefined : result.libtorch
}

async function fetchWheel(
  options: SetupOptions,
  release: Release,
  scratch: string,
  env: NodeJS.ProcessEnv,
  project: string | undefined,
): Promise<{ wheel: string; from: 'pip' | 'index' }> {
  const { signal, onStep } = options
  if (!options.direct) {
    onStep?.(`Downloading ${release.requirement} with pip`)
    const result = await downloadWithPip({ release, folder: scratch, project, env, verbose: options.verbose ?? false, signal })
    if ('wheel' in result) return { wheel: result.wheel, from: 'pip' }
    onStep?.(`pip could not (${result.problem})`)
  }
  onStep?.(`Downloading ${release.url}`)
  // Not in the staging folder: an interrupted download is resumed by the next run.
  const downloads = join(cacheFolder(env), 'downloads')
  mkdirSync(downloads, { recursive: true })
  const wheel = join(downloads, release.wheel)
  await download({ url: release.url, sha256: release.sha256, file: wheel, signal, onProgress: (done, total) => options.onProgress?.('download', done, total) })
  return { wheel, from: 'index' }
}

function requireSpace(folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize >= PEAK_BYTES) return
  throw new TorchError('ERR_TCH_SETUP', `${folder} has ${Math.floor((bavail * bsize) / 1e6)} MB free; setting up libtorch needs ${PEAK_BYTES / 1e6} MB. Make room, or choose another folder: npx tch-node setup --target <folder>`)
}
