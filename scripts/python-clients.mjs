// Gives a Python with the inference clients that tests run against our servers: the one that TCH_NODE_CLIENTS_PYTHON
// names, or `.venv-clients/` in the checkout, made here. Apart from `.venv`, because clients pin versions of many
// packages that torch's environment should not follow.
// Prints the interpreter's path; `--find` only looks and installs nothing.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileSearch } from './compile.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const environment = join(root, '.venv-clients')

// Not tritonclient[all]: its extra `cuda` is for shared memory of GPUs.
const packages = ['tritonclient[http,grpc]', 'kserve']
const CHECK = 'import importlib.util, sys; sys.exit(0 if all(map(importlib.util.find_spec, ["tritonclient", "geventhttpclient", "grpc", "kserve"])) else 1)'

const complete = (python) => python !== undefined && spawnSync(python, ['-c', CHECK], { stdio: 'ignore' }).status === 0

async function search() {
  compileSearch()
  return import('../dist/libtorch/python.js')
}

/** The interpreter, or undefined when there is none. */
export async function findClients() {
  const { interpreterOf } = await search()
  return [process.env.TCH_NODE_CLIENTS_PYTHON, interpreterOf(environment)].find(complete)
}

/** The interpreter; makes `.venv-clients/` when there is none. Undefined, with the reason printed, when that fails. */
export async function ensureClients() {
  const found = await findClients()
  if (found !== undefined) return found
  const { interpreters, interpreterOf } = await search()
  if (!existsSync(join(environment, 'pyvenv.cfg')) || interpreterOf(environment) === undefined) {
    const base = interpreters({ env: process.env, project: undefined })[0]
    if (base === undefined) return fail('There is no python3 on PATH. Install Python 3.10 or newer.')
    if (run(base, ['-m', 'venv', '--clear', environment]) !== 0) return fail('Python could not make a virtual environment. On Debian and Ubuntu: apt-get install python3-venv')
  }
  const python = interpreterOf(environment)
  const installed = run(python, ['-m', 'pip', 'install', '--disable-pip-version-check', '--progress-bar', 'off', ...packages]) === 0
  return installed ? python : fail(`pip could not install ${packages.join(' ')} into ${environment}`)
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
  const python = process.argv.includes('--find') ? await findClients() : await ensureClients()
  if (python === undefined) process.exitCode = 1
  else console.log(python)
}
