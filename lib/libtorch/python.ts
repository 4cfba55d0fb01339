import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve, sep } from 'node:path'
import { cacheFolder } from './platform.js'

/** The `torch` folders of Python installations, in the order in which a user expects them. */
export interface PythonPlace {
  /** How the installation was chosen, for reports: `VIRTUAL_ENV`, `python3 on PATH`, … */
  chosenBy: string
  /** The interpreter, or the virtual environment's folder. */
  python: string
  /** The folder of the torch package; undefined when this Python has none. */
  torch: string | undefined
}

export interface PythonSearch {
  env: NodeJS.ProcessEnv
  /** The project whose `.venv` counts as its Python. */
  project: string | undefined
}

/** Yields lazily, because asking an interpreter costs a process. */
export function* pythonPlaces({ env, project }: PythonSearch): Generator<PythonPlace> {
  const named = env['TCH_NODE_PYTHON']
  if (named) yield { chosenBy: 'TCH_NODE_PYTHON', python: named, torch: torchOfInterpreter(named, env) }
  const active = env['VIRTUAL_ENV']
  if (active) yield { chosenBy: 'VIRTUAL_ENV', python: active, torch: torchOfEnvironment(active) }
  if (project !== undefined && existsSync(join(project, '.venv', 'pyvenv.cfg'))) {
    const folder = join(project, '.venv')
    yield { chosenBy: "the project's .venv", python: folder, torch: torchOfEnvironment(folder) }
  }
  const found = onPath(env)
  if (found !== undefined) yield { chosenBy: 'python3 on PATH', python: found, torch: torchOfInterpreter(found, env) }
}

/** Interpreters that can be asked to run pip, in the same order. */
export function interpreters({ env, project }: PythonSearch): string[] {
  const found: string[] = []
  if (env['TCH_NODE_PYTHON']) found.push(env['TCH_NODE_PYTHON'])
  for (const folder of [env['VIRTUAL_ENV'], project === undefined ? undefined : join(project, '.venv')]) {
    const python = folder === undefined ? undefined : interpreterOf(folder)
    if (python !== undefined) found.push(python)
  }
  const active = onPath(env)
  if (active !== undefined) found.push(active)
  return [...new Set(found)]
}

/** The interpreter of a virtual environment. */
export function interpreterOf(folder: string): string | undefined {
  const path = process.platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python')
  return existsSync(path) ? path : undefined
}

/** Virtual environments have a known layout: no process is needed. */
function torchOfEnvironment(folder: string): string | undefined {
  const candidates = [join(folder, 'Lib', 'site-packages', 'torch')]
  for (const name of list(join(folder, 'lib'))) {
    if (name.startsWith('python')) candidates.push(join(folder, 'lib', name, 'site-packages', 'torch'))
  }
  return candidates.find((candidate) => existsSync(join(candidate, 'version.py')))
}

function torchOfInterpreter(python: string, env: NodeJS.ProcessEnv): string | undefined {
  const folder = dirname(dirname(python))
  if (existsSync(join(folder, 'pyvenv.cfg'))) {
    const torch = torchOfEnvironment(folder)
    if (torch !== undefined) return torch
  }
  for (const entry of modulePath(python, env)) {
    const torch = join(entry, 'torch')
    if (existsSync(join(torch, 'version.py'))) return torch
  }
  return undefined
}

function onPath(env: NodeJS.ProcessEnv): string | undefined {
  const names = process.platform === 'win32' ? ['python.exe', 'python3.exe'] : ['python3', 'python']
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    if (folder === '') continue
    for (const name of names) {
      const path = join(folder, name)
      if (existsSync(path)) return path
    }
  }
  return undefined
}

interface CachedModulePath {
  /** Modification time of the interpreter: an upgrade of Python asks again. */
  interpreter: number
  /** Each folder of sys.path with its modification time: pip and .pth files change it. */
  entries: [path: string, modified: number][]
  /** Files by which a version manager (pyenv, asdf, …) decides which Python its shim runs. */
  choices: [path: string, modified: number][]
}

/**
 * `sys.path` of an interpreter. Asking takes 20 to 200 ms, a good part of what loading may cost, so
 * the answer is remembered per user and checked against modification times.
 */
function modulePath(python: string, env: NodeJS.ProcessEnv): string[] {
  const shim = python.split(sep).includes('shims')
  // What else decides the answer, beside the files checked below.
  const key = [python, shim ? process.cwd() : '', ...DECIDING_VARIABLES.map((name) => env[name] ?? '')].join('\n')
  const file = join(cacheFolder(env), 'python.json')
  const cache = readCache(file)
  const known = cache[key]
  const interpreter = modified(python)
  if (known !== undefined && known.interpreter === interpreter && unchanged(known.entries) && unchanged(known.choices)) {
    return known.entries.map(([folder]) => folder)
  }
  const folders = askModulePath(python, env)
  if (folders !== undefined) {
    const choices = shim ? [join(dirname(dirname(python)), 'version'), resolve('.python-version'), resolve('.tool-versions')] : []
    cache[key] = { interpreter, entries: folders.map(stamp), choices: choices.map(stamp) }
    writeCache(file, cache)
  }
  return folders ?? []
}

const DECIDING_VARIABLES = ['VIRTUAL_ENV', 'PYTHONPATH', 'PYTHONHOME', 'PYENV_VERSION', 'CONDA_PREFIX']

function stamp(path: string): [path: string, modified: number] {
  return [path, modified(path)]
}

function unchanged(stamps: [path: string, modified: number][]): boolean {
  return stamps.every(([path, time]) => modified(path) === time)
}

function askModulePath(python: string, env: NodeJS.ProcessEnv): string[] | undefined {
  try {
    // The first entry of -c is the working directory: a folder named torch there is not the package.
    const answer = execFileSync(python, ['-c', 'import sys, json; print(json.dumps(sys.path[1:]))'], {
      env,
      encoding: 'utf8',
      timeout: 10_000,
      stdio: ['ignore', 'pipe', 'ignore'],
      windowsHide: true,
    })
    const folders: unknown = JSON.parse(answer)
    return Array.isArray(folders) ? folders.filter((folder) => typeof folder === 'string' && folder !== '') : undefined
  } catch {
    return undefined
  }
}

function readCache(file: string): Record<string, CachedModulePath> {
  try {
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return typeof content === 'object' && content !== null ? (content as Record<string, CachedModulePath>) : {}
  } catch {
    return {}
  }
}

function writeCache(file: string, cache: Record<string, CachedModulePath>): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, JSON.stringify(cache))
    renameSync(draft, file)
  } catch {
    // A read-only home only makes the next start ask again.
  }
}

function modified(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
