import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The libtorch that this version of tch-node is tested with, and that `tch-node setup` fetches. */
export const PINNED_VERSION = '2.13.0'

/** Minor versions of libtorch that the sources are written for, oldest first. */
export const SUPPORTED_MINORS: readonly string[] = ['2.11', '2.12', '2.13', '2.14']

export interface LibraryFile {
  file: string
  /** Without a required library there is no libtorch; the others are opened where they exist. */
  required: boolean
}

/** libtorch's libraries in the order in which they have to be opened. */
export function libraryFiles(platform: NodeJS.Platform = process.platform): LibraryFile[] {
  return [
    { file: sharedLibrary('c10', platform), required: true },
    { file: sharedLibrary('torch_cpu', platform), required: true },
    // Opened by name because a linker that drops unused libraries would leave CUDA out.
    { file: sharedLibrary('torch_cuda', platform), required: false },
    { file: sharedLibrary('torch', platform), required: false },
  ]
}

function sharedLibrary(name: string, platform: NodeJS.Platform): string {
  if (platform === 'win32') return `${name}.dll`
  return platform === 'darwin' ? `lib${name}.dylib` : `lib${name}.so`
}

/** The folder of this package: the checkout, or `node_modules/tch-node`. */
export const packageRoot: string = folderWithPackage(dirname(fileURLToPath(import.meta.url)))

/** How deep this file lies is the bundler's to say. */
function folderWithPackage(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : folderWithPackage(dirname(folder))
}

/** A file of `dist/` that runs by itself, in a child process or a Worker: an entry of scripts/bundle.mjs. */
export function programFile(name: 'cli/inspect' | 'isolation/child' | 'isolation/watchdog'): string {
  return join(packageRoot, 'dist', `${name}.js`)
}

// Stacks name files by URL, or by path where a tool maps them to their sources.
const ownFolders = ['dist', 'lib'].map((name) => join(packageRoot, name) + sep).flatMap((folder) => [folder, pathToFileURL(folder).href])

/** Whether a line of a stack is of this package's own code. */
export function isOwnFrame(line: string): boolean {
  return ownFolders.some((folder) => line.includes(folder))
}

/**
 * The project whose `.libtorch/` is used: the checkout itself, or the project that this package is
 * installed in. Taken from the package's own place and not from the working directory, so that a
 * program finds the same libtorch wherever it is started. Undefined for a global installation.
 */
export function projectRoot(root: string = packageRoot): string | undefined {
  const at = root.indexOf(`${sep}node_modules${sep}`)
  const project = at < 0 ? root : root.slice(0, at)
  return existsSync(join(project, 'package.json')) ? project : undefined
}

/** Where files that may be lost at any time are kept, per user. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env['XDG_CACHE_HOME']) return join(env['XDG_CACHE_HOME'], 'tch-node')
  if (process.platform === 'win32' && env['LOCALAPPDATA']) return join(env['LOCALAPPDATA'], 'tch-node', 'cache')
  return process.platform === 'darwin' ? join(homedir(), 'Library', 'Caches', 'tch-node') : join(homedir(), '.cache', 'tch-node')
}

/**
 * Where `tch-node setup` puts libtorch. A project keeps its own `.libtorch/`, beside `node_modules`
 * and not inside: `npm ci` empties the latter, and the 400 MB would be fetched again. A global
 * installation has no project and gets a folder per user.
 */
export function setupFolder(project: string | undefined = projectRoot(), env: NodeJS.ProcessEnv = process.env): string {
  return project === undefined ? sharedSetupFolder(env) : join(project, '.libtorch')
}

/** The folder of `tch-node setup --shared`: one libtorch for all projects of a user. */
export function sharedSetupFolder(env: NodeJS.ProcessEnv = process.env): string {
  return join(cacheFolder(env), `libtorch-${PINNED_VERSION}-cpu`)
}
