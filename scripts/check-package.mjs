// Packs the package and checks the tarball as its users get it: publint and attw, and that the
// binaries are inside. Prints the tarball's path with `--keep FOLDER`.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { values } = parseArgs({ options: { keep: { type: 'string' } } })
const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'tch-node-pack-'))

function run(command, args, stdio) {
  const { status, stdout } = spawnSync(command, args, { cwd: root, stdio, encoding: 'utf8', maxBuffer: 1 << 26, shell: process.platform === 'win32' && command === 'npm' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`)
  return stdout
}

try {
  const answer = run('npm', ['pack', '--json', '--pack-destination', folder], ['ignore', 'pipe', 'inherit'])
  // The life-cycle scripts print too, before the answer.
  const [{ filename, files }] = JSON.parse(answer.slice(answer.search(/^\[$/m)))
  const tarball = join(folder, filename)
  const has = (pattern) => files.some(({ path }) => pattern.test(path))
  for (const pattern of [/^prebuilds\/libtorch-.*\.node$/, /^prebuilds\/loader\/.*\.node$/, /^dist\/index\.js$/, /^dist\/cli\/main\.js$/, /^assets\/pipeline\/worker\.mjs$/, /^LICENSE$/]) {
    if (!has(pattern)) throw new Error(`the package lacks ${pattern}`)
  }
  run(process.execPath, [join(root, 'node_modules/publint/src/cli.js'), '--strict', tarball], 'inherit')
  run(process.execPath, [join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'), '--profile', 'esm-only', tarball], 'inherit')
  console.log(tarball)
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true })
}
