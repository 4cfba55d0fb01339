// `npm install` in a checkout ends here: a libtorch with headers, then the build. npm does not run
// this where the package is installed as a dependency.
import { spawnSync } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'
import { ensurePython } from './python.mjs'

// npm calls it for `npm pack` and `npm publish` too, where prepack has built everything just now.
if (['pack', 'publish'].includes(process.env.npm_command)) process.exit()

const root = dirname(dirname(fileURLToPath(import.meta.url)))

await bundle()
const { findLibtorch } = await import('../dist/libtorch/find.js')
const search = () => findLibtorch({ project: root, refuse: (libtorch) => (libtorch.headers ? undefined : 'no headers') }).libtorch

if (search() === undefined) {
  // The tests need Python's torch anyway, and that holds libtorch; without Python, libtorch alone.
  await ensurePython()
  if (search() === undefined) {
    const { setup } = await import('../dist/libtorch/setup.js')
    await setup({ project: root, dev: true, onStep: (step) => console.error(step) })
  }
}
const { status } = spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
process.exitCode = status ?? 1
