import { execFileSync } from 'node:child_process'

/** The interpreter that a script of scripts/ finds; undefined, with what is left out printed, when there is none. */
function found(script: string, leftOut: string): string | undefined {
  try {
    return execFileSync(process.execPath, [script, '--find'], { encoding: 'utf8' }).trim()
  } catch {
    process.stderr.write(`${leftOut} npm run setup:python makes one.\n`)
    return undefined
  }
}

/**
 * Runs once before all tests: names a Python with torch and what scripts/python.mjs adds to it in TCH_NODE_PYTHON, for
 * the tests that compare with it, and one with inference clients in TCH_NODE_CLIENTS_PYTHON. Only looks: `npm test` and
 * `npm run setup:python` make them.
 */
export function setup(): void {
  const python = found('scripts/python.mjs', 'No Python with torch and the packages of the tests: comparisons with it are left out.')
  if (python !== undefined) process.env['TCH_NODE_PYTHON'] = python
  const clients = found('scripts/python-clients.mjs', "No Python with Triton's and KServe's clients: tests with them are left out.")
  if (clients !== undefined) process.env['TCH_NODE_CLIENTS_PYTHON'] = clients
}
