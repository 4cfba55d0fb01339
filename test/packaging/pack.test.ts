import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm'
let folder: string
let project: string
let tarball: string

/** A process as a user of the package starts it: nothing of this checkout in the environment. */
function run(command: string, args: string[], cwd: string) {
  const env = { ...process.env }
  for (const name of Object.keys(env)) {
    if (/^(npm_(?!config_)|TCH_NODE_|LIBTORCH$|VIRTUAL_ENV$|VITEST|NODE_OPTIONS$)/.test(name)) delete env[name]
  }
  // A user's own cache could hold a libtorch already.
  env['XDG_CACHE_HOME'] = join(folder, 'cache')
  return spawnSync(command, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 26 })
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tch-node-pack-'))
  project = mkdtempSync(join(folder, 'project-'))
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check-package.mjs', '--keep', folder], { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`)
  tarball = stdout.trim().split('\n').at(-1)!
  writeFileSync(join(project, 'package.json'), '{ "private": true }')
  const installed = run(NPM, ['install', '--ignore-scripts', '--no-audit', '--no-fund', tarball], project)
  if (installed.status !== 0) throw new Error(installed.stderr)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the packed package', () => {
  it('passes publint and attw, and leaves nothing in the checkout', () => {
    // check-package.mjs ran both.
    expect(tarball).toMatch(/tch-node-.*\.tgz$/)
    expect(readdirSync('.')).not.toContain('prebuilds')
  })

  it('holds what is needed to run, and no sources to build', () => {
    const top = readdirSync(join(project, 'node_modules/tch-node')).sort()
    expect(top).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'dist', 'package.json', 'prebuilds']))
    for (const name of ['binding.gyp', 'CMakeLists.txt', 'cpp', 'test', 'scripts']) expect(top).not.toContain(name)
    expect(readdirSync(join(project, 'node_modules/tch-node/prebuilds'))).toEqual([expect.stringMatching(/^libtorch-2\.1\d$/), 'loader'])
  })

  it('names the cure before libtorch is there, and works after `tch-node setup`', () => {
    const program = "import('tch-node').then(({ torch }) => console.log(JSON.stringify(torch.tensor([1, 2]).add(torch.tensor([3, 4])).toArray())), ({ code, message }) => console.log(code, message))"
    // Without PATH there is no Python, whose torch would be found.
    const before = spawnSync(process.execPath, ['--eval', program], { cwd: project, encoding: 'utf8', env: { XDG_CACHE_HOME: join(folder, 'cache'), PATH: '' } })
    expect(before.stdout).toMatch(/^ERR_TCH_LIBTORCH_MISSING [\s\S]*npx tch-node setup/)

    const setup = run('npx', ['tch-node', 'setup', '--json'], project)
    expect(JSON.parse(setup.stdout)).toMatchObject({ status: 'installed', version: expect.stringMatching(/^2\.13\.0/) })
    expect(readdirSync(project).sort()).toContain('.libtorch')

    expect(run(process.execPath, ['--eval', program], project).stdout).toBe('[4,6]\n')
    expect(run(process.execPath, ['--eval', "console.log(typeof require('tch-node').Tensor)"], project).stdout).toBe('function\n')
    const doctor = run('npx', ['tch-node', 'doctor', '--json'], project)
    expect(doctor.status).toBe(0)
    expect(JSON.parse(doctor.stdout)).toMatchObject({ verdict: 'ok', addon: { origin: 'prebuilt' } })
  })
})
