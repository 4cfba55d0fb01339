import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fakeLibtorch, temporaryFolder } from '../libtorch/fake.js'

function cli(args: string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [resolve('dist/cli/main.js'), ...args], { encoding: 'utf8', env: { ...process.env, ...env } })
}

describe('tch-node', () => {
  it('prints its version and its commands', () => {
    expect(cli(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+/)
    expect(cli(['--help']).stdout).toMatch(/setup[\s\S]*doctor/)
  })

  it('refuses an unknown command', () => {
    expect(cli(['mend'])).toMatchObject({ status: 1, stderr: expect.stringContaining('mend') })
  })
})

describe('tch-node setup', () => {
  it('says in JSON that libtorch is there', () => {
    const target = fakeLibtorch(temporaryFolder())
    const { status, stdout } = cli(['setup', '--json', '--target', target])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual({ status: 'present', path: target, version: '2.13.0+cpu', headers: false, from: null })
  })

  it('says in JSON what went wrong', () => {
    const folder = temporaryFolder()
    const env = { TCH_NODE_WHEEL_INDEX: 'http://example.org', XDG_CACHE_HOME: join(folder, 'cache') }
    const { status, stdout } = cli(['setup', '--json', '--no-pip', '--target', join(folder, 'libtorch')], env)
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ status: 'failed', code: 'ERR_TCH_SETUP', message: expect.stringContaining('secure') })
  })
})
