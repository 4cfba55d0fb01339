// Checks what the built addon links, with readelf: the mistakes found here otherwise show up as a
// crash or a failed load on somebody else's machine.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)

/** System libraries that every supported Linux has; anything else must come with libtorch. */
const SYSTEM = /^(lib(stdc\+\+\.so\.6|gcc_s\.so\.1|c\.so\.6|m\.so\.6|dl\.so\.2|pthread\.so\.0|rt\.so\.1)|ld-linux.*)$/

function readelf(args, file) {
  return execFileSync('readelf', ['--wide', ...args, file], { encoding: 'utf8', maxBuffer: 1 << 30, env: { ...process.env, LC_ALL: 'C' } })
}

function dynamic(file) {
  const text = readelf(['--dynamic'], file)
  const values = (tag) => [...text.matchAll(new RegExp(`\\(${tag}\\).*\\[(.*)\\]`, 'g'))].map((match) => match[1])
  return { needed: values('NEEDED'), paths: [...values('RPATH'), ...values('RUNPATH')] }
}

/** The dynamic symbols of a file: `defined` and `undefined` (weak ones may stay unresolved). */
function symbols(file) {
  const defined = new Set()
  const missing = new Set()
  for (const line of readelf(['--dyn-syms'], file).split('\n')) {
    // Num: Value Size Type Bind Vis Ndx Name@Version
    const [, , , , bind, , index, name] = line.trim().split(/\s+/)
    if (!name || !/^(UND|ABS|\d+)$/.test(index)) continue
    const plain = name.replace(/@.*/, '')
    if (index !== 'UND') defined.add(plain)
    else if (bind === 'GLOBAL') missing.add(plain)
  }
  return { defined, missing }
}

/** Functions that the node executable provides, by node-api-headers' own list. */
function nodeApiSymbols() {
  const { symbols } = require('node-api-headers')
  const names = Object.values(symbols).flatMap(({ js_native_api_symbols, node_api_symbols }) => [...js_native_api_symbols, ...node_api_symbols])
  return new Set(names)
}

/**
 * @param {string} release the folder of the built addons
 * @param {{ lib: string, libraries: { path: string }[] }} libtorch
 * @returns {string[]} what is wrong, empty when all is well
 */
export function checkLinks(release, libtorch) {
  if (process.platform !== 'linux') return []
  const problems = []
  const own = new Set(readdirSync(libtorch.lib))
  for (const name of ['tch_node.node', 'tch_node_loader.node']) {
    const file = join(release, name)
    if (!existsSync(file)) {
      problems.push(`${name} is missing`)
      continue
    }
    const { needed, paths } = dynamic(file)
    for (const path of paths) problems.push(`${name} has the run-time path ${path}: it must load libtorch from wherever that was found`)
    for (const library of needed) {
      const runtime = library.match(/^lib(stdc\+\+|gomp|omp|iomp5)\b/)
      if (runtime && (library !== 'libstdc++.so.6')) {
        problems.push(`${name} needs ${library}: a second OpenMP or C++ runtime beside libtorch's makes two thread pools, or crashes`)
      } else if (/cuda/.test(library)) {
        problems.push(`${name} needs ${library}: it would not load where there is no CUDA`)
      } else if (name === 'tch_node_loader.node' ? !SYSTEM.test(library) : !SYSTEM.test(library) && !own.has(library)) {
        problems.push(`${name} needs ${library}, which is neither a system library nor part of libtorch`)
      }
    }
    problems.push(...missingSymbols(file, needed, libtorch).map((symbol) => `${name} needs the symbol ${symbol}, which nothing provides`))
  }
  return problems
}

function missingSymbols(file, needed, libtorch) {
  const { defined, missing } = symbols(file)
  const left = new Set([...missing].filter((symbol) => !defined.has(symbol)))
  const api = nodeApiSymbols()
  for (const symbol of left) if (api.has(symbol)) left.delete(symbol)
  const providers = [...libtorch.libraries.map(({ path }) => path), ...systemLibraries(needed)]
  for (const provider of providers) {
    if (left.size === 0) break
    for (const symbol of symbols(provider).defined) left.delete(symbol)
  }
  return [...left]
}

/** Where the dynamic linker finds the system libraries. */
function systemLibraries(needed) {
  const cache = execFileSync('ldconfig', ['-p'], { encoding: 'utf8', env: { ...process.env, PATH: `${process.env.PATH}:/sbin:/usr/sbin` } })
  return needed.filter((name) => SYSTEM.test(name)).flatMap((name) => {
    const path = cache.split('\n').find((line) => line.trim().startsWith(`${name} `))?.split(' => ')[1]
    return path ? [path] : []
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { findLibtorch } = await import('../dist/libtorch/find.js')
  const { libtorch } = findLibtorch()
  const problems = libtorch ? checkLinks(process.argv[2] ?? 'build/Release', libtorch) : ['no libtorch to compare with']
  for (const problem of problems) console.error(problem)
  if (problems.length === 0) console.log(`${basename(process.argv[2] ?? 'build/Release')}: links are as they should be`)
  process.exitCode = problems.length === 0 ? 0 : 1
}
