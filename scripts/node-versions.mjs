// Loads the built addon in every supported major version of Node.js, each from the npm package
// `node`, and computes with it: one binary serves them all. Downloads 40 to 60 MB per version.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const VERSIONS = ['20.19', '22', '24', '26']
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = join(root, 'build', 'nodes')
const entry = pathToFileURL(join(root, 'dist', 'index.js')).href

const PROGRAM = `
import { torch } from ${JSON.stringify(entry)}
const sum = torch.tensor([1, 2, 3]).add(torch.tensor([4, 5, 6]))
const text = JSON.stringify(sum.toArray())
if (text !== '[5,7,9]') throw new Error(text)
process.stdout.write(process.version)`

function binary(version) {
  const place = join(folder, version)
  const node = join(place, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!existsSync(node)) {
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'package.json'), '{ "private": true }')
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', '--foreground-scripts', `node@${version}`], { cwd: place, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
    if (status !== 0 || !existsSync(node)) throw new Error(`npm could not install node@${version}`)
  }
  return node
}

let failed = 0
for (const version of VERSIONS) {
  const { status, signal, stdout, stderr } = spawnSync(binary(version), ['--input-type=module', '--eval', PROGRAM], { encoding: 'utf8' })
  const ok = status === 0
  if (!ok) failed += 1
  console.log(ok ? `Node ${stdout}: works` : `Node ${version}: ${signal ?? `code ${status}`}\n${stderr}`)
}
process.exitCode = failed === 0 ? 0 : 1
