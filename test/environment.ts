import { execFileSync } from 'node:child_process'

/**
 * Runs once before all tests: names a Python with torch and what scripts/python.mjs adds to it in TCH_NODE_PYTHON,
 * for the tests that compare with it. Only looks: `npm test` and `npm run setup:python` make one.
 */
export function setup(): void {
  try {
    process.env['TCH_NODE_PYTHON'] = execFileSync(process.execPath, ['scripts/python.mjs', '--find'], { encoding: 'utf8' }).trim()
  } catch {
    process.stderr.write('No Python with torch and the packages of the tests: comparisons with it are left out. npm run setup:python makes one.\n')
  }
}
