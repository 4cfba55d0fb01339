// Builds the native addon: finds libtorch, configures CMake when something that it depends on
// changed, compiles, checks what the result links. `--copy-to FOLDER` also puts the result there
// (for binding.gyp, whose tools expect it in a build folder of their own).
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { checkLinks } from './check-links.mjs'
import { bundle } from './bundle.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const require = createRequire(import.meta.url)

/** The libtorch to build against, as one of the supported versions with headers; or exits. */
async function libtorchWithHeaders() {
  await bundle()
  const { findLibtorch, describeSearch } = await import('../dist/libtorch/find.js')
  const report = findLibtorch({
    project: root,
    refuse: (libtorch) => (libtorch.headers ? undefined : `version ${libtorch.version} without C++ headers (npx tch-node setup --dev adds them)`),
  })
  if (report.libtorch === undefined) {
    const cure = process.env.LIBTORCH ? 'Unset LIBTORCH to look elsewhere, or fetch one with: npm run setup' : 'Fetch one with: npm run setup'
    console.error(`No libtorch to build against:\n${describeSearch(report)}\n${cure}`)
    process.exit(1)
  }
  return report.libtorch
}

/** A compiler takes up to 2 GB for one of our files: many cores and little memory would end in swap. */
const jobs = Math.max(1, Math.min(availableParallelism(), Math.floor(totalmem() / 2e9)))

function cmakeJs(command, definitions) {
  const cli = require.resolve('cmake-js/bin/cmake-js')
  const args = [cli, command, '--directory', root, '--log-level', 'warn', '--parallel', String(jobs)]
  for (const [name, value] of Object.entries(definitions)) args.push(`--CD${name}=${value}`)
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit', cwd: root })
  if (status !== 0) process.exit(status ?? 1)
}

/** What the last configuration was made with; undefined when there was none. */
function configured(name) {
  const cache = join(root, 'build', 'CMakeCache.txt')
  if (!existsSync(cache)) return undefined
  return readFileSync(cache, 'utf8').match(new RegExp(`^${name}:[A-Z]+=(.*)$`, 'm'))?.[1]
}

const { values } = parseArgs({ options: { 'copy-to': { type: 'string' } } })
const started = performance.now()
const libtorch = await libtorchWithHeaders()
const definitions = {
  LIBTORCH: libtorch.root,
  LIBTORCH_LIB: libtorch.lib,
  // cmake-js asks for the static C runtime, but libtorch for Windows uses the shared one.
  CMAKE_MSVC_RUNTIME_LIBRARY: 'MultiThreadedDLL',
}
// CMake refuses a build folder that came along with a copied or moved checkout.
if (![undefined, root].includes(configured('CMAKE_HOME_DIRECTORY'))) rmSync(join(root, 'build'), { recursive: true })
// CMake itself notices changed lists; a changed libtorch it would not.
if (configured('LIBTORCH') !== libtorch.root || configured('LIBTORCH_LIB') !== libtorch.lib) cmakeJs('configure', definitions)
cmakeJs('build', definitions)

const release = join(root, 'build', 'Release')
const problems = checkLinks(release, libtorch)
if (problems.length > 0) {
  console.error(`The addon was built, but would not load everywhere:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
  process.exit(1)
}
if (values['copy-to']) {
  mkdirSync(values['copy-to'], { recursive: true })
  for (const name of readdirSync(release)) {
    if (/^tch_node(_loader)?\.(node|json)$/.test(name)) copyFileSync(join(release, name), join(values['copy-to'], name))
  }
} else {
  // Prebuilt binaries are loaded first: ones that an interrupted `npm pack` left would hide this build.
  rmSync(join(root, 'prebuilds'), { recursive: true, force: true })
}
console.log(`Built for libtorch ${libtorch.version} in ${((performance.now() - started) / 1000).toFixed(1)} s: ${join(release, 'tch_node.node')}`)
