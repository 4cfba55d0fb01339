import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { fakeLibtorch, temporaryFolder, type FakeLibtorch } from '../libtorch/fake.js'

function build(options: FakeLibtorch) {
  const env = { ...process.env, LIBTORCH: fakeLibtorch(temporaryFolder(), options) }
  return spawnSync(process.execPath, ['scripts/build.mjs'], { encoding: 'utf8', env })
}

describe('the build', () => {
  it('refuses a libtorch of an unsupported version before it compiles', () => {
    expect(build({ version: '2.4.0', headers: true })).toMatchObject({ status: 1, stderr: expect.stringContaining('version 2.4.0; supported are 2.11 to 2.14') })
  })

  it('refuses a libtorch without headers and names the cure', () => {
    expect(build({ headers: false })).toMatchObject({ status: 1, stderr: expect.stringContaining('tch-node setup --dev') })
  })
})
