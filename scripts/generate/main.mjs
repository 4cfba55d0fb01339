// npm run generate: writes lib/generated/ from the schemas of the libtorch that is loaded.
// With --check it writes nothing and fails where the files differ.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from '../bundle.mjs'
import { render } from './render.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const target = join(root, 'lib', 'generated')
const check = process.argv.includes('--check')

// Written by hand: what joins the generated interfaces to the classes.
const ownFiles = ['index.ts']

if (!check) await bundle()

const load = (name) => import(pathToFileURL(join(root, 'dist', `${name}.js`)).href)
const modules = ['index', 'native', 'schema', 'operators', 'dtype', 'functional/index']
const [index, native, schema, operators, dtype, functional] = await Promise.all(modules.map(load))
const pages = JSON.parse(readFileSync(new URL('pages.json', import.meta.url), 'utf8'))
const files = render({ index, native, schema, operators, dtype, functional }, pages)

const current = (name) => (existsSync(join(target, name)) ? readFileSync(join(target, name), 'utf8') : undefined)
const stale = [...files].filter(([name, text]) => current(name) !== text).map(([name]) => name)
const surplus = existsSync(target) ? readdirSync(target).filter((name) => !files.has(name) && !ownFiles.includes(name)) : []

if (!check) {
  mkdirSync(target, { recursive: true })
  for (const name of stale) writeFileSync(join(target, name), files.get(name))
  for (const name of surplus) rmSync(join(target, name))
  console.log(`lib/generated: ${files.size} files, ${stale.length} written, ${surplus.length} removed`)
} else if (stale.length + surplus.length > 0) {
  console.error(`lib/generated differs from libtorch ${index.torch.version}: ${[...stale, ...surplus].join(', ')}\nRun: npm run generate`)
  process.exitCode = 1
}
