// Makes the JavaScript of dist/ from lib/: a few files instead of some hundred, because what a
// program's start waits for is mostly the opening of modules one by one. Types are left to tsc,
// which writes only declarations, so the native build need not wait for the rest of lib/ to be right.
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown, RUNTIME_MODULE_ID } from 'rolldown'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const lib = join(root, 'lib')
const dist = join(root, 'dist')

/** What is opened by its path in dist/. */
const entries = [
  // The package's own (`exports` and `bin`).
  'index', 'serve/index', 'cli/main',
  // Programs of child processes and threads: see `programFile` in lib/libtorch/platform.ts.
  'cli/inspect', 'isolation/child', 'isolation/watchdog',
  // What the scripts need before there is an addon.
  'libtorch/find', 'libtorch/platform', 'libtorch/python', 'libtorch/release', 'libtorch/setup',
  // What generation, the fuzzer, the benchmarks and the tests look at from inside.
  'native', 'schema', 'operators', 'dtype', 'functional/index', 'byte-source', 'serve/batching/index', 'serve/batching/percentile',
]

/**
 * The files that share modules: `torch` is all that `tch-node` loads, but `core` what of it needs no
 * addon, because the shell commands do much without one; `serve` is what `tch-node/serve` adds.
 * What is left is split as it is used.
 */
function groups() {
  const [index, serve, native] = ['index', 'serve/index', 'native'].map((name) => join(lib, `${name}.ts`))
  const known = new Map()
  const reached = (from, graph) => {
    if (known.has(from)) return known.get(from)
    const seen = new Set([from])
    for (const id of seen) for (const next of graph.getModuleInfo(id)?.importedIds ?? []) seen.add(next)
    known.set(from, seen)
    return seen
  }
  const group = (name, priority, holds) => ({ name: (id, graph) => (holds(id, graph) ? name : null), debugName: name, priority })
  return [
    group('core', 3, (id, graph) => id === RUNTIME_MODULE_ID || (reached(index, graph).has(id) && !reached(id, graph).has(native))),
    group('torch', 2, (id, graph) => reached(index, graph).has(id)),
    group('serve', 1, (id, graph) => reached(serve, graph).has(id)),
  ]
}

async function generate() {
  const build = await rolldown({
    cwd: root,
    input: Object.fromEntries(entries.map((entry) => [entry, join(lib, `${entry}.ts`)])),
    platform: 'node',
    // Dependencies stay what the user's npm installed.
    external: /^(node:|[a-z]|@(?!oxc-project\/))/,
    // Modules install members on classes: each that is imported has to run.
    treeshake: false,
    transform: { target: 'node20.19' },
  })
  const { output } = await build.generate({
    format: 'esm',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    codeSplitting: { groups: groups() },
    // Classes and functions say their names, also where two files have the same.
    keepNames: true,
    comments: false,
  })
  await build.close()
  return new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]))
}

/** Takes out what builds of sources that are gone have left; it would end up in the package. */
function removeOrphans(files, folder = '') {
  for (const entry of readdirSync(join(dist, folder), { withFileTypes: true })) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) removeOrphans(files, name)
    else if (name.endsWith('.d.ts') ? !existsSync(join(lib, name.replace(/\.d\.ts$/, '.ts'))) : !files.has(name)) rmSync(join(dist, name))
  }
  if (folder !== '' && readdirSync(join(dist, folder)).length === 0) rmdirSync(join(dist, folder))
}

/** Files that are the same are left alone and new ones put there whole: programs may be reading them. */
function write(name, text) {
  const file = join(dist, name)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  mkdirSync(dirname(file), { recursive: true })
  const temporary = `${file}.${process.pid}`
  writeFileSync(temporary, text)
  renameSync(temporary, file)
}

let bundled

/** Brings the JavaScript in dist/ up to date with lib/, once in a process. */
export function bundle() {
  return (bundled ??= generate().then((files) => {
    for (const [name, text] of files) write(name, text)
    removeOrphans(files)
  }))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle()
