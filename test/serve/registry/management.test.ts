import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { torch, type Tensor } from '../../../lib/index.js'
import { hangs } from '../../isolation/misbehaving.js'
import { codeOf, served } from '../models.js'
import { ask, constant, makeFolder, openRegistry } from './folder.js'

describe('management', () => {
  it('unloads and loads, and nothing loads again by itself what was unloaded', async () => {
    const folder = makeFolder()
    folder.put('net/1/model.pt', constant(1))
    folder.put('net/2/model.pt', constant(2))
    const { registry } = await openRegistry(folder, { watch: false, verify: false })
    const { management } = registry
    await management.load('net', '1')
    expect(registry.metadata('net').versions).toEqual(['1', '2'])
    await management.unload('net', '2')
    expect(await ask(registry, 'net')).toBe(1)
    expect(await codeOf(ask(registry, 'net', '2'))).toBe('ERR_TCH_NOT_READY')
    await management.unload('net', '2')
    await management.unload('net')
    expect(registry.index()).toMatchObject([{ state: 'UNAVAILABLE', reason: 'it was unloaded' }, { state: 'UNAVAILABLE', reason: 'it was unloaded' }])
    folder.put('net/3/model.pt', constant(3))
    expect(await management.reload()).toEqual([])
    expect(registry.ready('net')).toBe(false)
    await expect(ask(registry, 'net')).rejects.toMatchObject({ code: 'ERR_TCH_NOT_READY', message: expect.stringMatching(/it was unloaded/) as string })
    await management.load('net')
    expect(await ask(registry, 'net')).toBe(3)
    await management.load('net', '2')
    expect(await ask(registry, 'net', '2')).toBe(2)
    expect(await codeOf(management.load('net', '7'))).toBe('ERR_TCH_NO_MODEL')
    expect(await codeOf(management.unload('net', '7'))).toBe('ERR_TCH_NO_MODEL')
    expect(await codeOf(management.unload('none'))).toBe('ERR_TCH_NO_MODEL')
    folder.put('late/1/model.pt', constant(5))
    folder.put('late/2/model.pt', constant(6))
    await management.load('late', '1')
    expect(registry.metadata('late').versions).toEqual(['1', '2'])
    expect(management.history()[0]).toMatchObject({ model: 'late', result: 'loaded', durationMs: expect.any(Number) as number, at: expect.any(Number) as number })
  })

  it('lets requests in flight end before it frees a version', async () => {
    const folder = makeFolder()
    folder.put('slow/model.json', { batching: false })
    folder.put('slow/1/model.pt', readFileSync(served('slow')))
    const { registry } = await openRegistry(folder, { watch: false, verify: false })
    const answers = Array.from({ length: 8 }, () => registry.infer({ model: 'slow', inputs: torch.ones([1, 4]) }))
    const unloading = registry.management.unload('slow')
    await new Promise(setImmediate)
    expect(registry.index()).toMatchObject([{ state: 'UNLOADING' }])
    expect(await codeOf(registry.infer({ model: 'slow', inputs: torch.ones([1, 4]) }))).toBe('ERR_TCH_NOT_READY')
    await unloading
    expect(registry.index()).toMatchObject([{ state: 'UNAVAILABLE' }])
    for (const { outputs } of await Promise.all(answers)) expect((Object.values(outputs)[0] as Tensor).shape).toEqual([1, 4])
  })

  it('unloads without waiting for what is being loaded, which then does not come', async () => {
    const folder = makeFolder()
    folder.put('net/model.json', { warmup: [{ x: { shape: [1, 4] } }], verify: { timeoutMs: 700 }, versions: 'all' })
    folder.put('net/1/model.pt', constant(1))
    const { registry, journal } = await openRegistry(folder)
    folder.put('net/3/model.pt', hangs())
    folder.put('net/2/model.pt', constant(2))
    while (!registry.index().some(({ state }) => state === 'LOADING')) await new Promise((resolve) => setTimeout(resolve, 5))
    const failed = journal.next('failed')
    await registry.management.unload('net')
    expect(registry.ready('net')).toBe(false)
    expect(journal.results.some(({ result }) => result === 'failed')).toBe(false)
    expect((await failed).version).toBe('3')
    await registry.management.reload()
    expect(registry.ready('net')).toBe(false)
  })

  it('promotes a version, until it is gone', async () => {
    const folder = makeFolder()
    folder.put('net/model.json', { versions: 'all', labels: { good: '1' } })
    folder.put('net/1/model.pt', constant(1))
    folder.put('net/2/model.pt', constant(2))
    const { registry } = await openRegistry(folder, { watch: false, verify: false })
    await registry.management.promote('net', 'good')
    expect(await ask(registry, 'net')).toBe(1)
    expect(registry.index()).toMatchObject([{ version: '1', weight: 100 }, { version: '2' }])
    await registry.management.setWeights('net', { 2: 100 })
    expect(await ask(registry, 'net')).toBe(2)
    await registry.management.setWeights('net', { 1: 100, 2: 0 })
    folder.remove('net/1')
    folder.put('net/model.json', { versions: 'all' })
    await registry.management.reload()
    expect(await ask(registry, 'net')).toBe(2)
    await registry.management.setWeights('net', null)
    expect(await codeOf(registry.management.setWeights('net', { 2: 50, 1: 50 }))).toBe('ERR_TCH_NO_MODEL')
    expect(await codeOf(registry.management.promote('net', '9'))).toBe('ERR_TCH_NO_MODEL')
  })

  it('leaves the choice to whom it is given', async () => {
    const folder = makeFolder()
    folder.put('net/model.json', { versions: 'all' })
    folder.put('net/1/model.pt', constant(1))
    folder.put('net/2/model.pt', constant(2))
    const asked: unknown[] = []
    const { registry } = await openRegistry(folder, {
      watch: false, verify: false,
      chooser: {
        choose(model, versions, { key }) {
          asked.push([model, versions])
          return key === 'old' ? versions[0]! : versions.at(-1)!
        },
      },
    })
    const x = torch.ones([1, 4])
    expect((await registry.infer({ model: 'net', inputs: x, key: 'old' })).version).toBe('1')
    expect((await registry.infer({ model: 'net', inputs: x, key: 'new' })).version).toBe('2')
    expect((await registry.infer({ model: 'net', inputs: x, version: '1' })).version).toBe('1')
    expect(asked).toEqual([['net', ['1', '2']], ['net', ['1', '2']]])
    expect(await codeOf(registry.management.promote('net', '1'))).toBe('ERR_TCH_UNSUPPORTED')
  })
})
