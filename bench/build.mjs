// The C++ programs that figures are compared with.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Builds a program beside the addon; undefined, with the reason printed, when there is no compiler. */
export function buildProgram(name) {
  const built = spawnSync('cmake', ['--build', join(root, 'build'), '--target', name], { encoding: 'utf8' })
  if (built.status === 0) return join(root, 'build', 'Release', name)
  console.error(`The C++ loop is left out: it could not be built.\n${built.stderr || built.stdout || built.error || ''}`)
  return undefined
}
