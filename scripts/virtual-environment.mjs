// Makes Python's virtual environments in the checkout. What goes wrong is printed, and undefined returned.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

export async function pythonSearch() {
  await bundle()
  return import('../dist/libtorch/python.js')
}

/** The interpreter of the environment in this folder, made when there is none. */
export async function makeEnvironment(folder) {
  const { interpreters, interpreterOf } = await pythonSearch()
  if (!existsSync(join(folder, 'pyvenv.cfg')) || interpreterOf(folder) === undefined) {
    const base = interpreters({ env: process.env, project: undefined })[0]
    if (base === undefined) return fail('There is no python3 on PATH. Install Python 3.10 or newer.')
    if (run(base, ['-m', 'venv', '--clear', folder]) !== 0) return fail('Python could not make a virtual environment. On Debian and Ubuntu: apt-get install python3-venv')
  }
  return interpreterOf(folder)
}

/** Whether pip installed what these arguments ask for. */
export function install(python, args) {
  return run(python, ['-m', 'pip', 'install', '--disable-pip-version-check', '--progress-bar', 'off', ...args]) === 0
}

function run(command, args) {
  // stdout is for the answer.
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], cwd: root }).status
}

export function fail(reason) {
  console.error(reason)
  return undefined
}

/** What a script of this kind does: prints the interpreter, which `--find` only looks for. */
export async function main(find, ensure) {
  const python = process.argv.includes('--find') ? await find() : await ensure()
  if (python === undefined) process.exitCode = 1
  else console.log(python)
}
