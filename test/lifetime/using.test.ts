import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
// Below the checkout, where the compiled program finds the package's files by the same relative path.
const folder = mkdtempSync(join(root, 'build', 'using-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('`using` as TypeScript compiles it for older runtimes frees at the end of each block', { timeout: 60_000 }, () => {
  const source = readFileSync(join(root, 'test', 'fixtures', 'programs', 'using.ts'), 'utf8')
  writeFileSync(join(folder, 'using.mts'), source.replace('../../../lib/', '../../dist/'))
  const compiled = spawnSync(process.execPath, [
    join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '--ignoreConfig', '--target', 'es2022', '--lib', 'es2023,esnext.disposable,esnext.collection', '--types', 'node',
    '--module', 'nodenext', '--skipLibCheck', '--strict', join(folder, 'using.mts'),
  ], { encoding: 'utf8', cwd: root })
  expect(compiled.stdout).toBe('')
  const program = readFileSync(join(folder, 'using.mjs'), 'utf8')
  expect(program).toContain('__addDisposableResource')
  const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'using.mjs')], { encoding: 'utf8' })
  expect(stderr).toBe('')
  // The one that was kept is left.
  expect(JSON.parse(stdout)).toEqual({ most: 4, left: 1, caught: 'RangeError: thrown with 2 elements' })
})
