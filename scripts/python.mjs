// Gives a Python with torch and the packages that tests compare with: the one that TCH_NODE_PYTHON
// names, an active one that has them, or `.venv/` in the checkout, made here.
// The `.venv` also holds libtorch with its headers, so a fresh checkout downloads torch once.
// Prints the interpreter's path; `--find` only looks and installs nothing.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail, install, main, makeEnvironment, pythonSearch, root } from './virtual-environment.mjs'

const environment = join(root, '.venv')

/** What reads and writes the files of Node's side beside torch itself. */
const packages = ['numpy', 'expecttest', 'safetensors', 'tensorboard']

/** Answers without importing torch, which takes a second. */
const CHECK = `
import importlib.metadata, importlib.util, sys
sys.exit(0 if all(importlib.util.find_spec(m) for m in ['torch', *sys.argv[2:]])
  and importlib.metadata.version('torch').split('+')[0] == sys.argv[1] else 1)`

async function modules() {
  const { interpreters } = await pythonSearch()
  const { PINNED_VERSION } = await import('../dist/libtorch/platform.js')
  const { releaseFor, wheelIndex } = await import('../dist/libtorch/release.js')
  return { interpreters, releaseFor, wheelIndex, PINNED_VERSION }
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
  const { releaseFor, wheelIndex, PINNED_VERSION } = await modules()
  const python = await makeEnvironment(environment)
  if (python === undefined) return undefined
  const wanted = [releaseFor(undefined)?.requirement ?? `torch==${PINNED_VERSION}`, ...packages]
  // As pip is configured first; the public index has no CPU-only builds for x86-64 Linux.
  const attempts = [[], ['--extra-index-url', wheelIndex()]]
  const installed = attempts.some((index) => install(python, [...index, ...wanted]))
  return installed ? python : fail(`pip could not install ${wanted.join(' ')} into ${environment}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(findPython, ensurePython)
