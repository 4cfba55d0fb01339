import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { projectRoot, setupFolder, sharedSetupFolder } from './platform.js'
import { probe, unsupported, type Libtorch } from './probe.js'
import { pythonPlaces } from './python.js'

/** One place that was looked at, for the report that a failed search prints. */
export interface SearchedPlace {
  /** What makes it a candidate: `LIBTORCH`, `.libtorch`, … */
  name: string
  path: string | undefined
  /** Why it was not taken; undefined for the place that was. */
  problem: string | undefined
  /** The libtorch there, taken or not. */
  libtorch: Libtorch | undefined
}

export interface SearchReport {
  libtorch: Libtorch | undefined
  places: SearchedPlace[]
}

export interface SearchOptions {
  env?: NodeJS.ProcessEnv
  project?: string | undefined
  platform?: NodeJS.Platform
  /** Folders of a system installation, instead of the platform's. */
  system?: { root: string; lib?: string }[]
  /** A further demand: the reason why a libtorch will not do, or undefined when it will. */
  refuse?: (libtorch: Libtorch) => string | undefined
}

interface Candidate {
  name: string
  root: string | undefined
  lib?: string | undefined
  /** Why there is no folder to look at. */
  absent?: string
}

/**
 * Looks for libtorch: LIBTORCH, the project's `.libtorch/`, the active Python's torch, the system.
 * The first that this package can use is taken. LIBTORCH is an order and not a hint: when it
 * cannot be used, nothing else is looked at, or a program would silently run on another build.
 */
export function findLibtorch(options: SearchOptions = {}): SearchReport {
  const platform = options.platform ?? process.platform
  const places: SearchedPlace[] = []
  for (const { name, root, lib, absent } of candidates(options, platform)) {
    if (root === undefined) {
      places.push({ name, path: undefined, problem: absent, libtorch: undefined })
      continue
    }
    const result = probe(root, lib, platform)
    if ('problem' in result) {
      places.push({ name, path: root, problem: result.problem, libtorch: undefined })
    } else {
      const problem = unsupported(result.libtorch) ?? options.refuse?.(result.libtorch)
      places.push({ name, path: root, problem, libtorch: result.libtorch })
      if (problem === undefined) return { libtorch: result.libtorch, places }
    }
    if (name === 'LIBTORCH') break
  }
  return { libtorch: undefined, places }
}

function* candidates(options: SearchOptions, platform: NodeJS.Platform): Generator<Candidate> {
  const env = options.env ?? process.env
  const project = 'project' in options ? options.project : projectRoot()
  const explicit = env['LIBTORCH']
  yield explicit ? { name: 'LIBTORCH', root: resolve(explicit) } : { name: 'LIBTORCH', root: undefined, absent: 'not set' }
  if (project !== undefined) yield { name: '.libtorch', root: setupFolder(project, env) }
  yield { name: 'tch-node setup --shared', root: sharedSetupFolder(env) }
  let pythons = 0
  for (const { chosenBy, python, torch } of pythonPlaces({ env, project })) {
    pythons += 1
    yield { name: `Python (${chosenBy})`, root: torch, absent: `${python} has no torch package` }
  }
  if (pythons === 0) yield { name: 'Python', root: undefined, absent: 'no python3 on PATH' }
  for (const { root, lib } of options.system ?? systemFolders(platform)) yield { name: 'system', root, lib }
}

function systemFolders(platform: NodeJS.Platform): { root: string; lib?: string }[] {
  if (platform === 'win32') return [{ root: 'C:\\libtorch' }]
  if (platform === 'darwin') return [{ root: '/opt/homebrew/opt/pytorch' }, { root: '/usr/local/opt/pytorch' }, { root: '/usr/local/libtorch' }, { root: '/usr/local' }]
  const folders: { root: string; lib?: string }[] = [{ root: '/opt/libtorch' }, { root: '/usr/local/libtorch' }, { root: '/usr/lib/libtorch' }, { root: '/usr/local' }]
  // Debian keeps libraries in a folder per architecture, Fedora in lib64.
  for (const name of multiarchFolders()) folders.push({ root: '/usr', lib: join('/usr/lib', name) })
  folders.push({ root: '/usr', lib: '/usr/lib64' }, { root: '/usr' })
  return folders
}

function multiarchFolders(): string[] {
  try {
    return readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'))
  } catch {
    return []
  }
}

/** The report as lines of text, one per place. */
export function describeSearch(report: SearchReport): string {
  return report.places
    .map(({ name, path, problem, libtorch }) => {
      const where = path === undefined ? name : `${name}: ${path}`
      return `  ${problem === undefined ? '✓' : '-'} ${where}${problem === undefined ? ` (${libtorch!.version})` : `: ${problem}`}`
    })
    .join('\n')
}
