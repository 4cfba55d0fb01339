import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { describeSearch, findLibtorch, type SearchOptions } from '../../lib/libtorch/find.js'
import { fakeLibtorch, temporaryFolder, write } from './fake.js'

/** A machine with nothing on it but what the test puts there. */
function machine() {
  const folder = temporaryFolder()
  const project = join(folder, 'project')
  write(join(project, 'package.json'), '{}')
  const env: NodeJS.ProcessEnv = { XDG_CACHE_HOME: join(folder, 'cache'), PATH: join(folder, 'bin') }
  const options: SearchOptions = { env, project, platform: 'linux', system: [{ root: join(folder, 'system') }] }
  const virtualEnvironment = (path: string) => {
    write(join(path, 'pyvenv.cfg'), '')
    write(join(path, 'bin/python'), '')
    return join(path, 'lib/python3.12/site-packages/torch')
  }
  return { folder, project, env, options, virtualEnvironment }
}

describe('findLibtorch', () => {
  it('looks at LIBTORCH, .libtorch, Python and the system, in this order', () => {
    const { folder, project, env, options, virtualEnvironment } = machine()
    const places = [
      join(folder, 'system'),
      virtualEnvironment(join(project, '.venv')),
      virtualEnvironment(join(folder, 'active')),
      virtualEnvironment(join(folder, 'named')),
      join(folder, 'cache/tch-node/libtorch-2.13.0-cpu'),
      join(project, '.libtorch'),
      join(folder, 'explicit'),
    ]
    env['VIRTUAL_ENV'] = join(folder, 'active')
    env['TCH_NODE_PYTHON'] = join(folder, 'named/bin/python')
    // From the last place to the first, each new one wins.
    for (const place of places) {
      fakeLibtorch(place)
      if (place.endsWith('explicit')) env['LIBTORCH'] = place
      expect(findLibtorch(options).libtorch?.root).toBe(place)
    }
  })

  it('reports every place that it looked at', () => {
    const { project, options } = machine()
    const report = findLibtorch(options)
    expect(report.libtorch).toBeUndefined()
    expect(report.places.map(({ name }) => name)).toEqual(['LIBTORCH', '.libtorch', 'tch-node setup --shared', 'Python', 'system'])
    expect(describeSearch(report)).toContain(`.libtorch: ${join(project, '.libtorch')}: no such folder`)
  })

  it('takes LIBTORCH for an order: nothing else is looked at', () => {
    const { folder, project, env, options } = machine()
    fakeLibtorch(join(project, '.libtorch'))
    env['LIBTORCH'] = join(folder, 'elsewhere')
    const report = findLibtorch(options)
    expect(report.libtorch).toBeUndefined()
    expect(report.places).toMatchObject([{ name: 'LIBTORCH', problem: 'no such folder' }])
  })

  it('passes over versions that are not supported, and says so', () => {
    const { folder, project, options } = machine()
    fakeLibtorch(join(project, '.libtorch'), { version: '2.4.0' })
    fakeLibtorch(join(folder, 'system'))
    const report = findLibtorch(options)
    expect(report.libtorch?.root).toBe(join(folder, 'system'))
    expect(report.places[1]!.problem).toBe('version 2.4.0; supported are 2.11 to 2.14')
  })

  it('passes over what the caller refuses', () => {
    const { folder, project, options } = machine()
    fakeLibtorch(join(project, '.libtorch'))
    fakeLibtorch(join(folder, 'system'), { headers: true })
    const report = findLibtorch({ ...options, refuse: ({ headers }) => (headers ? undefined : 'no headers') })
    expect(report.libtorch?.root).toBe(join(folder, 'system'))
    expect(report.places[1]!.problem).toBe('no headers')
  })
})
