// Gives a Python with torch and the packages that tests compare with: the one that TCH_NODE_PYTHON
// names, an active one that has them, or `.venv/` in the checkout, made here.
// The `.venv` also holds libtorch with its headers, so a fresh checkout downloads torch once.
// Prints the interpreter's path; `--find` only looks and installs nothing.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const environment = join(root, '.venv')

/** What reads and writes the files of Node's side beside torch itself. */
const packages = ['numpy', 'expecttest', 'safetensors', 'tensorboard']

/** Answers without importing torch, which takes a second. */
const CHECK = `
import importlib.metadata, importlib.util, sys
sys.exit(0 if all(importlib.util.find_spec(m) for m in ['torch', *sys.argv[2:]])
  and importlib.metadata.version('torch').split('+')[0] == sys.argv[1] else 1)`

async function modules() {
  await bundle()
  const { interpreters, interpreterOf } = await import('../dist/libtorch/python.js')
  const { PINNED_VERSION } = await import('../dist/libtorch/platform.js')
  const { releaseFor, wheelIndex } = await import('../dist/libtorch/release.js')
  return { interpreters, interpreterOf, releaseFor, wheelIndex, PINNED_VERSION }
}

/** The interpreter, or undefined when there is none. */
export async function findPython() {
  const { interpreters, PINNED_VERSION } = await modules()
  return interpreters({ env: process.env, project: root }).find((python) => spawnSync(python, ['-c', CHECK, PINNED_VERSION, ...packages], { stdio: 'ignore' }).status === 0)
}

/** The interpreter; makes `.venv/` when there is none. Undefined, with the reason printed, when that fails. */
export async function ensurePython() {
  const found = await findPython()
  if (found !== undefined) return found
  const { interpreters, interpreterOf, releaseFor, wheelIndex, PINNED_VERSION } = await modules()
  if (!existsSync(join(environment, 'pyvenv.cfg')) || interpreterOf(environment) === undefined) {
    const base = interpreters({ env: process.env, project: undefined })[0]
    if (base === undefined) return fail('There is no python3 on PATH. Install Python 3.10 or newer.')
    if (run(base, ['-m', 'venv', '--clear', environment]) !== 0) return fail('Python could not make a virtual environment. On Debian and Ubuntu: apt-get install python3-venv')
  }
  const python = interpreterOf(environment)
  const wanted = [releaseFor(undefined)?.requirement ?? `torch==${PINNED_VERSION}`, ...packages]
  // As pip is configured first; the public index has no CPU-only builds for x86-64 Linux.
  const attempts = [[], ['--extra-index-url', wheelIndex()]]
  const installed = attempts.some((index) => run(python, ['-m', 'pip', 'install', '--disable-pip-version-check', '--progress-bar', 'off', ...index, ...wanted]) === 0)
  return installed ? python : fail(`pip could not install ${wanted.join(' ')} into ${environment}`)
}

function run(command, args) {
  // stdout is for the answer.
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], cwd: root }).status
}

function fail(reason) {
  console.error(reason)
  return undefined
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const python = process.argv.includes('--find') ? await findPython() : await ensurePython()
  if (python === undefined) process.exitCode = 1
  else console.log(python)
}
