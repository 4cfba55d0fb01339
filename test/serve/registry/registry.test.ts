import { describe, expect, it } from 'vitest'
import { ask, constant, makeFolder, openRegistry } from './folder.js'

describe('a folder of models', () => {
  it('serves the highest version, and another one when it is asked for', async () => {
    const folder = makeFolder()
    folder.put('net/1/model.pt', constant(1))
    folder.put('net/2/model.pt', constant(2))
    folder.put('net/10/model.pt', constant(10))
    folder.put('other/model.json', { versions: 'all' })
    folder.put('other/1/model.pt', constant(5))
    folder.put('other/3/model.pt', constant(7))
    const { registry, journal } = await openRegistry(folder)
    expect(registry.index()).toMatchObject([
      { name: 'net', version: '1', state: 'UNAVAILABLE' }, { name: 'net', version: '2', state: 'UNAVAILABLE' }, { name: 'net', version: '10', state: 'READY', reason: '' },
      { name: 'other', version: '1', state: 'READY' }, { name: 'other', version: '3', state: 'READY' },
    ])
    expect(await ask(registry, 'net')).toBe(10)
    expect(await ask(registry, 'other')).toBe(7)
    expect(await ask(registry, 'other', '1')).toBe(5)
    const loaded = journal.next('loaded')
    folder.put('net/11/model.pt', constant(11))
    expect(await loaded).toMatchObject({ model: 'net', version: '11', result: 'loaded' })
    expect(await ask(registry, 'net')).toBe(11)
  })
})
