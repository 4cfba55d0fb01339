// Compiles the part of lib/ that the scripts themselves need (the search and the CLI), without
// checking types: the native build must not wait for the rest of lib/ to be right.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)

export function compileSearch() {
  const project = join(dirname(fileURLToPath(import.meta.url)), 'tsconfig.json')
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc')
  const { status } = spawnSync(process.execPath, [tsc, '-p', project], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
