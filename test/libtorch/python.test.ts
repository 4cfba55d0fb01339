import { chmodSync, readFileSync, utimesSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { interpreters, pythonPlaces } from '../../lib/libtorch/python.js'
import { fakeLibtorch, temporaryFolder, write } from './fake.js'

/** A Python that answers every question with one module path, and counts how often it was asked. */
function fakePython(folder: string) {
  const bin = join(folder, 'bin')
  const packages = join(folder, 'packages')
  const asked = join(folder, 'asked')
  const interpreter = join(bin, 'python3')
  fakeLibtorch(join(packages, 'torch'))
  write(asked, '')
  write(interpreter, `#!/bin/sh\necho x >> '${asked}'\necho '["${packages}"]'\n`)
  chmodSync(interpreter, 0o755)
  const env = { PATH: [bin, '/usr/bin', '/bin'].join(delimiter), XDG_CACHE_HOME: join(folder, 'cache') }
  return { env, packages, interpreter, timesAsked: () => readFileSync(asked, 'utf8').split('\n').length - 1 }
}

describe.skipIf(process.platform === 'win32')('pythonPlaces', () => {
  it('asks an interpreter once and remembers the answer', () => {
    const { env, packages, timesAsked } = fakePython(temporaryFolder())
    for (let run = 0; run < 3; run += 1) {
      expect([...pythonPlaces({ env, project: undefined })]).toMatchObject([{ chosenBy: 'python3 on PATH', torch: join(packages, 'torch') }])
    }
    expect(timesAsked()).toBe(1)
  })

  it('asks again after packages were installed and after Python was replaced', () => {
    const { env, packages, interpreter, timesAsked } = fakePython(temporaryFolder())
    const look = () => [...pythonPlaces({ env, project: undefined })]
    look()
    write(join(packages, 'another/__init__.py'), '')
    utimesSync(packages, 1, 1)
    look()
    expect(timesAsked()).toBe(2)
    utimesSync(interpreter, 2, 2)
    look()
    expect(timesAsked()).toBe(3)
  })

  it('asks again in another environment', () => {
    const { env, timesAsked } = fakePython(temporaryFolder())
    for (const PYTHONPATH of ['/a', '/b']) [...pythonPlaces({ env: { ...env, PYTHONPATH }, project: undefined })]
    expect(timesAsked()).toBe(2)
  })

  it('survives an interpreter that fails and a damaged cache', () => {
    const folder = temporaryFolder()
    const { env, interpreter, packages } = fakePython(folder)
    write(join(folder, 'cache/tch-node/python.json'), '{"broken')
    expect([...pythonPlaces({ env, project: undefined })][0]!.torch).toBe(join(packages, 'torch'))
    write(interpreter, '#!/bin/sh\nexit 3\n')
    utimesSync(interpreter, 1, 1)
    expect([...pythonPlaces({ env, project: undefined })][0]!.torch).toBeUndefined()
  })

  it('lists the interpreters that can run pip, the named one first', () => {
    const folder = temporaryFolder()
    const { env, interpreter } = fakePython(folder)
    write(join(folder, 'active/bin/python'), '')
    const all = interpreters({ env: { ...env, TCH_NODE_PYTHON: '/named/python', VIRTUAL_ENV: join(folder, 'active') }, project: undefined })
    expect(all).toEqual(['/named/python', join(folder, 'active/bin/python'), interpreter])
  })
})
