// Puts stripped binaries into prebuilds/, from where an installed package loads them: the addon in
// a folder per minor version of libtorch, the loader, which knows none, once. `--clean` takes out
// what this made: in a checkout prebuilt binaries would hide the local build.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const require = createRequire(import.meta.url)
const prebuilds = join(root, 'prebuilds')
const platform = `${process.platform}-${process.arch}`
/** Where node-gyp works: its `rebuild` empties build/, and must not empty the checkout's. */
const scratch = join(prebuilds, '.scratch')

const prebuildify = promisify(require('prebuildify'))

async function make() {
  rmSync(scratch, { recursive: true, force: true })
  mkdirSync(scratch, { recursive: true })
  symlinkSync(join(root, 'binding.gyp'), join(scratch, 'binding.gyp'))
  // node-gyp would download Node's headers for a target that compiles nothing itself.
  process.env.npm_config_nodedir = join(root, 'scripts', 'gyp')
  await prebuildify({
    cwd: scratch,
    out: scratch,
    name: 'tch_node',
    targets: [process.versions.node],
    napi: true,
    tagLibc: process.platform === 'linux',
    strip: true,
    nodeGyp: require.resolve('node-gyp/bin/node-gyp.js'),
  })
  const made = join(scratch, 'prebuilds', platform)
  const [addon] = readdirSync(made)
  const release = join(scratch, 'build', 'Release')
  const { libtorchMinor } = JSON.parse(readFileSync(join(release, 'tch_node.json'), 'utf8'))
  const target = folderFor(`libtorch-${libtorchMinor}`)
  copyFileSync(join(made, addon), join(target, addon))
  copyFileSync(join(release, 'tch_node.json'), join(target, 'tch_node.json'))
  const loader = join(folderFor('loader'), addon.replace('tch_node', 'tch_node_loader'))
  copyFileSync(join(release, 'tch_node_loader.node'), loader)
  if (process.platform !== 'win32') strip(loader)
  rmSync(scratch, { recursive: true, force: true })
  console.log(`${join(target, addon)}\n${loader}`)
}

/** An empty `prebuilds/NAME/prebuilds/PLATFORM`: the inner two levels are what node-gyp-build expects. */
function folderFor(name) {
  const folder = join(prebuilds, name, 'prebuilds', platform)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  return folder
}

function strip(file) {
  const { status } = spawnSync('strip', process.platform === 'darwin' ? ['-Sx', file] : ['--strip-all', file], { stdio: 'inherit' })
  if (status !== 0) throw new Error(`strip ended with ${status}`)
}

if (process.argv.includes('--clean')) {
  if (existsSync(prebuilds)) rmSync(prebuilds, { recursive: true })
} else {
  await make()
}
