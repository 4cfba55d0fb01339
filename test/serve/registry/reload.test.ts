import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { torch } from '../../../lib/index.js'
import { crashesWhenLoaded, crashesWhenRun, forward, givesNaN, hangs, linear, raises, withoutWeights } from '../../isolation/misbehaving.js'
import { partsOf, zip } from '../../isolation/zip-writer.js'
import { codeOf } from '../models.js'
import { ask, constant, makeFolder, openRegistry } from './folder.js'

const sample = { warmup: [{ x: { shape: [2, 4] } }] }

/** An archive whose entry says that it unpacks to 4 GB. */
function bomb(): Buffer {
  const parts = partsOf(constant(1))
  return zip(parts.map((part, at) => (at === 0 ? { ...part, claims: { size: 0xfffffff0, method: 8 } } : part)))
}

describe('a version that is replaced by a bad one', () => {
  const bad: [what: string, make: () => Buffer, code: string][] = [
    ['cut short', () => constant(2).subarray(0, 600), 'ERR_TCH_MODEL_LOAD'],
    ['a zip bomb', bomb, 'ERR_TCH_MODEL_LOAD'],
    ['no weights but NaN', withoutWeights, 'ERR_TCH_MODEL_OUTPUT'],
    ['answers of NaN', givesNaN, 'ERR_TCH_MODEL_OUTPUT'],
    ['a crash when it is loaded', crashesWhenLoaded, 'ERR_TCH_MODEL_CRASHED'],
    ['a crash when it is run', crashesWhenRun, 'ERR_TCH_MODEL_CRASHED'],
    ['an exception', raises, 'ERR_TCH_MODEL_RAISED'],
    ['no end', hangs, 'ERR_TCH_MODEL_TIMEOUT'],
    ['other outputs', () => forward('return torch.sum(x, [1])'), 'ERR_TCH_MODEL_LOAD'],
    ['a web page', () => Buffer.from('<!doctype html><title>404</title>'), 'ERR_TCH_MODEL_LOAD'],
  ]

  it(`stays when that has ${bad.map(([what]) => what).join(', ')}`, async () => {
    const folder = makeFolder()
    folder.put('net/model.json', { ...sample, verify: { timeoutMs: 1_000 } })
    folder.put('net/1/model.pt', constant(1))
    const { registry, journal } = await openRegistry(folder, { verify: { processes: 1 } })
    const [before] = registry.statistics('net')
    for (const [, make, code] of bad) {
      const failed = journal.next('failed')
      folder.put('net/1/model.pt', make())
      expect((await failed).reason).toMatch(new RegExp(`^${code}: `))
      expect(registry.index()).toEqual([{ name: 'net', version: '1', state: 'READY', reason: '' }])
      expect(await ask(registry, 'net')).toBe(1)
    }
    // The same engine all the time.
    expect(registry.statistics('net')[0]!.stats.requests.succeeded).toBe(before!.stats.requests.succeeded + bad.length)
    const loaded = journal.next('loaded')
    folder.put('net/1/model.pt', constant(2))
    await loaded
    expect(await ask(registry, 'net')).toBe(2)
  })

  it('stays when that gives other answers than it should, and goes when that is allowed', async () => {
    const folder = makeFolder()
    const x = { data: [[1, 2, 3, 4]] }
    folder.put('net/model.json', { golden: [{ inputs: { x }, outputs: { y: [[1, 1, 1, 1]] } }], outputs: [{ name: 'y' }] })
    folder.put('net/1/model.pt', constant(1))
    const { registry } = await openRegistry(folder, { watch: false })
    expect(await ask(registry, 'net')).toBe(1)
    folder.put('net/2/model.pt', constant(2))
    const refused = (await registry.management.reload()).find(({ result }) => result === 'failed')
    expect(refused?.reason).toMatch(/^ERR_TCH_MODEL_OUTPUT: .*output y differs in 4 values/)
    expect(await ask(registry, 'net')).toBe(1)
    // Golden values of its own, in a file.
    torch.saveStateDict(new Map([['inputs.x', torch.tensor([[1, 2, 3, 4]], { dtype: 'float32' })], ['outputs', torch.full([1, 4], 2, { dtype: 'float32' })]]), folder.at('net/2/golden.safetensors'))
    folder.put('net/2/model.json', { golden: 'golden.safetensors' })
    expect((await registry.management.reload()).map(({ version, result }) => [version, result])).toEqual([['2', 'loaded'], ['1', 'unloaded']])
    expect(await ask(registry, 'net')).toBe(2)
    folder.put('net/3/model.json', { golden: '../../../escaped.json' })
    folder.put('net/3/model.pt', constant(3))
    expect((await registry.management.reload())[0]!.reason).toMatch(/^ERR_TCH_MODEL_LOAD: .*(leads nowhere|out of the models' folder)/)
  })

  it('may have other inputs and outputs beside that', async () => {
    const folder = makeFolder()
    folder.put('net/model.json', { ...sample, versions: 'all' })
    folder.put('net/1/model.pt', constant(1))
    folder.put('net/2/model.pt', readFileSync(linear))
    const { registry } = await openRegistry(folder, { watch: false, verify: false })
    expect(registry.metadata('net', '1').outputs).toEqual([{ name: 'output0', dtype: 'float32', shape: [-1, 4] }])
    expect(registry.metadata('net', '2').outputs).toEqual([{ name: 'output0', dtype: 'float32', shape: [-1, 3] }])
  })

  it('stays when that has other inputs or outputs, unless that is allowed', async () => {
    const folder = makeFolder()
    folder.put('net/model.json', sample)
    folder.put('net/1/model.pt', constant(1))
    const { registry } = await openRegistry(folder, { watch: false, verify: false })
    folder.put('net/2/model.pt', readFileSync(linear))
    const failed = (await registry.management.reload()).find(({ result }) => result === 'failed')
    expect(failed?.reason).toMatch(/version 2 of net has other inputs or outputs than version 1, which it would replace: the output 'output0' has shape \[-1, 3\] and had \[-1, 4\]/)
    expect(await ask(registry, 'net')).toBe(1)
    folder.put('net/2/model.json', { signature: 'any' })
    await registry.management.reload()
    expect(registry.metadata('net').versions).toEqual(['2'])
    folder.put('net/2/model.json', { inputs: [{ name: 'x', dtype: 'float32' }], signature: 'any' })
    await registry.management.reload()
    folder.put('net/3/model.json', { inputs: [{ name: 'x', dtype: 'int64' }], warmup: [] })
    folder.put('net/3/model.pt', readFileSync(linear))
    await registry.management.reload()
    expect(registry.index().at(-1)?.reason).toMatch(/the input 'x' is int64 and was float32/)
  })

  it('stays when there is no memory for that beside it, and makes room when it may', async () => {
    const folder = makeFolder()
    folder.put('net/1/model.pt', constant(1))
    let memory = Infinity
    const { registry, journal } = await openRegistry(folder, { watch: false, verify: false, availableMemory: () => memory })
    folder.put('net/2/model.pt', constant(2))
    memory = 100
    expect((await registry.management.reload())[0]!.reason).toMatch(/^ERR_TCH_OUT_OF_MEMORY: .*"strategy": "resource"/)
    expect(await ask(registry, 'net')).toBe(1)
    // It is looked for again, and told once.
    expect((await registry.management.reload()).map(({ version, result }) => `${version} ${result}`)).toEqual(['2 unchanged', '1 unchanged'])
    memory = Infinity
    expect((await registry.management.reload()).map(({ version, result }) => `${version} ${result}`)).toEqual(['2 loaded', '1 unloaded'])
    folder.remove('net/2')
    folder.put('net/model.json', { strategy: 'resource' })
    await registry.management.reload()
    expect(await ask(registry, 'net')).toBe(1)
    folder.put('net/2/model.pt', constant(2))
    const asked: string[] = []
    const unloaded = journal.next('unloaded')
    const reloading = registry.management.reload()
    await unloaded
    asked.push(await codeOf(ask(registry, 'net')))
    expect((await reloading).map(({ version, result }) => `${version} ${result}`)).toEqual(['1 unloaded', '2 loaded'])
    expect(asked).toEqual(['ERR_TCH_NOT_READY'])
    expect(await ask(registry, 'net')).toBe(2)
    // What is no model is not given room.
    folder.put('net/3/model.pt', 'no model')
    expect((await registry.management.reload()).map(({ version, result }) => `${version} ${result}`)).toEqual(['3 failed', '2 unchanged'])
    // What cannot be loaded after all is followed by what was there.
    folder.put('net/3/model.pt', forward('return ops.nothing.here(x)'))
    expect((await registry.management.reload()).map(({ version, result }) => `${version} ${result}`)).toEqual(['2 unloaded', '3 failed', '2 loaded'])
    expect(await ask(registry, 'net')).toBe(2)
  })

  it('stays when the description becomes wrong', async () => {
    const folder = makeFolder()
    folder.put('net/model.json', { batching: { maxSize: 4 } })
    folder.put('net/1/model.pt', constant(1))
    const { registry, journal } = await openRegistry(folder, { verify: false })
    const failed = journal.next('failed')
    folder.put('net/model.json', '{\n  "batching": { "maxSize": 0 }\n}')
    expect((await failed).reason).toMatch(/model\.json:2: batching\.maxSize must be >= 1, got the integer 0/)
    expect(await ask(registry, 'net')).toBe(1)
    expect(registry.config('net')['batching']).toEqual({ maxSize: 4 })
    await registry.management.unload('net')
    expect(registry.ready('net')).toBe(false)
    folder.put('net/model.json', {})
    await registry.management.load('net')
    expect(registry.config('net')['batching']).toBeUndefined()
  })
})

describe('files as they come', () => {
  it('waits for the end of a copy', async () => {
    const folder = makeFolder()
    folder.put('net/1/model.pt', constant(1))
    const { registry, journal } = await openRegistry(folder, { watch: { patience: 5_000 } })
    const bytes = constant(2)
    mkdirSync(folder.at('net/2'))
    const file = folder.at('net/2/model.pt')
    const loaded = journal.next('loaded')
    for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 5)) {
      appendFileSync(file, bytes.subarray(at, at + Math.ceil(bytes.length / 5)))
      await new Promise((resolve) => setTimeout(resolve, 60))
      if (at === 0) expect(await ask(registry, 'net')).toBe(1)
    }
    expect(await loaded).toMatchObject({ version: '2' })
    expect(await ask(registry, 'net')).toBe(2)
    expect(journal.results.filter(({ result }) => result === 'failed')).toEqual([])
  })

  it('does other things while a copy takes long', async () => {
    const folder = makeFolder()
    folder.put('net/1/model.pt', constant(1))
    const { registry, journal } = await openRegistry(folder, { watch: { patience: 50 }, verify: false })
    mkdirSync(folder.at('net/2'))
    const bytes = constant(2)
    let copied = 0
    const copying = setInterval(() => {
      appendFileSync(folder.at('net/2/model.pt'), bytes.subarray(copied, ++copied))
    }, 10)
    while (registry.index()[1]?.state !== 'LOADING') await new Promise((resolve) => setTimeout(resolve, 5))
    await registry.management.unload('net', '1')
    await registry.management.load('net', '1').catch(() => {})
    folder.put('other/1/model.pt', constant(5))
    await journal.next('loaded', 'other')
    expect(await ask(registry, 'net')).toBe(1)
    clearInterval(copying)
    const loaded = journal.next('loaded', 'net')
    appendFileSync(folder.at('net/2/model.pt'), bytes.subarray(copied))
    expect(await loaded).toMatchObject({ version: '2' })
    expect(journal.results.filter(({ result }) => result === 'failed')).toEqual([])
  })

  it('refuses links that lead nowhere, in a circle or out of the folder', async () => {
    const folder = makeFolder()
    const outside = makeFolder()
    outside.put('1/model.pt', constant(1))
    outside.put('secret.pt', constant(1))
    for (const name of ['nowhere', 'circle', 'file', 'folder', 'allowed']) mkdirSync(folder.at(name, '1'), { recursive: true })
    symlinkSync('missing.pt', folder.at('nowhere/1/model.pt'))
    symlinkSync('model.pt', folder.at('circle/1/model.pt'))
    symlinkSync(outside.at('secret.pt'), folder.at('file/1/model.pt'))
    rmSync(folder.at('folder'), { recursive: true })
    symlinkSync(outside.path, folder.at('folder'))
    folder.put('real/1/model.pt', constant(5))
    symlinkSync('real', folder.at('alias'))
    mkdirSync(folder.at('pipe/1/model.pt'), { recursive: true })
    const { registry } = await openRegistry(folder, { watch: false, verify: false })
    expect(Object.fromEntries(registry.index().map(({ name, reason }) => [name, reason]))).toMatchObject({
      nowhere: expect.stringMatching(/is a link that leads nowhere/) as string,
      circle: expect.stringMatching(/is a link that leads in a circle/) as string,
      file: expect.stringMatching(/out of the models' folder/) as string,
      folder: expect.stringMatching(/out of the models' folder/) as string,
      pipe: expect.stringMatching(/is a folder, not a model/) as string,
      real: '', alias: '',
    })
    expect(await ask(registry, 'alias')).toBe(5)
    const trusting = await openRegistry(folder, { watch: false, verify: false, links: [outside.path] })
    expect([trusting.registry.ready('file'), trusting.registry.ready('folder')]).toEqual([true, true])
  })

  it('follows current.pt, and a volume of Kubernetes', async () => {
    const folder = makeFolder()
    folder.put('net/..2026_a/current.pt', constant(1))
    symlinkSync('..2026_a', folder.at('net/..data'))
    symlinkSync('..data/current.pt', folder.at('net/current.pt'))
    folder.put('linked/1/model.pt', constant(1))
    folder.put('linked/2/model.pt', constant(2))
    symlinkSync('1/model.pt', folder.at('linked/current.pt'))
    const { registry, journal } = await openRegistry(folder)
    expect(registry.index()).toMatchObject([{ name: 'linked', version: '1', state: 'READY' }, { name: 'net', version: '1', state: 'READY' }])
    const loaded = journal.next('loaded', 'net')
    folder.put('net/..2026_b/current.pt', constant(2))
    symlinkSync('..2026_b', folder.at('net/..data_tmp'))
    renameSync(folder.at('net/..data_tmp'), folder.at('net/..data'))
    folder.remove('net/..2026_a')
    expect(await loaded).toMatchObject({ version: '1' })
    expect(await ask(registry, 'net')).toBe(2)
    const moved = journal.next('unloaded', 'linked')
    symlinkSync('2/model.pt', folder.at('linked/next'))
    renameSync(folder.at('linked/next'), folder.at('linked/current.pt'))
    expect(await moved).toMatchObject({ version: '1' })
    expect(await ask(registry, 'linked')).toBe(2)
    expect(registry.metadata('linked').versions).toEqual(['2'])
    const failed = journal.next('failed', 'linked')
    symlinkSync('9/model.pt', folder.at('linked/next'))
    renameSync(folder.at('linked/next'), folder.at('linked/current.pt'))
    expect((await failed).reason).toMatch(/leads nowhere/)
    expect(await ask(registry, 'linked')).toBe(2)
  })

  it('takes a storm of changes together', async () => {
    const folder = makeFolder()
    folder.put('net/1/model.pt', constant(1))
    const { registry, journal } = await openRegistry(folder, { watch: { settle: 50 } })
    for (let value = 2; value <= 300; value++) {
      folder.put('net/1/model.pt', constant(value))
      if (value % 50 === 0) await new Promise(setImmediate)
    }
    await Promise.all(Array.from({ length: 100 }, () => registry.management.reload()))
    expect(await ask(registry, 'net')).toBe(300)
    expect(journal.results.filter(({ result }) => result === 'loaded').length).toBeLessThan(8)
    expect(journal.results.filter(({ result }) => result === 'failed')).toEqual([])
  })

  it('sees changes without notices of the system', async () => {
    const folder = makeFolder()
    folder.put('net/1/model.pt', constant(1))
    const { registry, journal } = await openRegistry(folder, { watch: { events: false, interval: 30 } })
    const loaded = journal.next('loaded')
    folder.put('net/1/model.pt', constant(2))
    await loaded
    expect(await ask(registry, 'net')).toBe(2)
  })

  it('keeps what is loaded when the folder cannot be read for a while', async () => {
    const folder = makeFolder()
    folder.put('net/1/model.pt', constant(1))
    const { registry } = await openRegistry(folder, { watch: { events: false, interval: 20 } })
    renameSync(folder.path, `${folder.path}-away`)
    expect(await codeOf(registry.management.reload())).toBe('ERR_TCH_FILE')
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await ask(registry, 'net')).toBe(1)
    expect(registry.management.history().filter(({ result }) => result === 'failed')).toHaveLength(1)
    renameSync(`${folder.path}-away`, folder.path)
    expect(await registry.management.reload()).toMatchObject([{ version: '1', result: 'unchanged' }])
  })
})
