import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Module, torch, type ScriptModule, type Tensor } from '../../../lib/index.js'
import { ModelRegistry, ReleasedBackend, ReleaseRouter, type EngineObserver } from '../../../lib/serve/index.js'
import { hangs, linear } from '../../isolation/misbehaving.js'
import { codeOf, served } from '../models.js'
import { ask, constant, Folder, makeFolder, openRegistry } from './folder.js'

const x4 = { inputs: [{ name: 'x', dtype: 'float32', shape: [-1, 4] }] }

describe('a folder of models', () => {
  it('serves the highest version, and another one when it is asked for', async () => {
    const folder = makeFolder()
    folder.put('net/1/model.pt', constant(1))
    folder.put('net/2/model.pt', constant(2))
    folder.put('net/10/model.pt', constant(10))
    folder.put('other/model.json', { versions: 'all' })
    folder.put('other/1/model.pt', constant(5))
    folder.put('other/3/model.pt', constant(7))
    folder.put('notes/read.me', 'nothing to serve')
    folder.put('other/3/notes.txt', 'neither')
    folder.put('.hidden/1/model.pt', constant(1))
    const { registry } = await openRegistry(folder)
    expect(registry.ready()).toBe(true)
    expect(registry.index()).toEqual([
      { name: 'net', version: '1', state: 'UNAVAILABLE', reason: 'the version policy leaves it out' },
      { name: 'net', version: '2', state: 'UNAVAILABLE', reason: 'the version policy leaves it out' },
      { name: 'net', version: '10', state: 'READY', reason: '' },
      { name: 'other', version: '1', state: 'READY', reason: '' },
      { name: 'other', version: '3', state: 'READY', reason: '' },
    ])
    expect([registry.ready('net'), registry.ready('net', '2'), registry.ready('other', '1'), registry.ready('none')]).toEqual([true, false, true, false])
    expect(await ask(registry, 'net')).toBe(10)
    expect(await ask(registry, 'other')).toBe(7)
    expect(await ask(registry, 'other', '1')).toBe(5)
    const answer = await registry.infer({ model: 'other', version: '1', inputs: torch.ones([2, 4]) })
    expect(answer).toMatchObject({ model: 'other', version: '1' })
    expect((answer.outputs['output0'] as Tensor).shape).toEqual([2, 4])
    expect(await codeOf(ask(registry, 'none'))).toBe('ERR_TCH_NO_MODEL')
    expect(await codeOf(ask(registry, 'net', '3'))).toBe('ERR_TCH_NO_MODEL')
    expect(await codeOf(ask(registry, 'net', '2'))).toBe('ERR_TCH_NOT_READY')
  })

  const names = ['../etc', '..', '.', '%2e%2e%2f', 'a\0', '', 'a'.repeat(256), 'model/', 'net/1', '-x', '.hidden', '__proto__/x', 'ü']
  it(`does not look for models called ${names.map((name) => JSON.stringify(name.slice(0, 12))).join(', ')}`, async () => {
    const folder = makeFolder()
    folder.put('net/1/model.pt', constant(1))
    const { registry } = await openRegistry(folder, { verify: false })
    for (const name of names) {
      expect(await codeOf(ask(registry, name))).toBe('ERR_TCH_NO_MODEL')
      expect(await codeOf(ask(registry, 'net', name))).toBe('ERR_TCH_NO_MODEL')
      expect(await codeOf(registry.management.load(name))).toBe('ERR_TCH_NO_MODEL')
      expect(registry.ready(name)).toBe(false)
    }
    expect(await codeOf(ask(registry, 'net', '01'))).toBe('ERR_TCH_NO_MODEL')
  })

  it('says of models what it knows', async () => {
    const folder = makeFolder()
    folder.put('net/model.json', { ...x4, outputs: [{ name: 'scores', labels: ['a', 'b', 'c'] }], batching: { maxSize: 8 }, source: undefined, image: { mean: [0.5] } })
    folder.put('net/4/model.pt', readFileSync(linear))
    folder.put('net/4/model.json', { batching: { maxSize: 4 }, timeout: 500 })
    folder.put('net/.model.json.swp', 'of an editor')
    const batches: number[] = []
    const engineObserver: EngineObserver = { batch: ({ rows }) => void batches.push(rows) }
    const { registry } = await openRegistry(folder, { engineObserver, defaults: { timeout: 100, instances: 1 } })
    expect(registry.metadata('net')).toEqual({
      name: 'net', versions: ['4'], platform: 'pytorch_libtorch', inputs: [{ name: 'x', dtype: 'float32', shape: [-1, 4] }],
      outputs: [{ name: 'scores', dtype: 'float32', shape: [-1, 3], labels: ['a', 'b', 'c'] }],
    })
    expect(registry.config('net', '4')).toEqual({ name: 'net', version: '4', ...x4, outputs: [{ name: 'scores', labels: ['a', 'b', 'c'] }], batching: { maxSize: 4 }, timeout: 500, instances: 1, image: { mean: [0.5] } })
    // What it was tried and warmed up with is no request.
    expect(batches).toEqual([])
    expect(registry.statistics('net')).toMatchObject([{ name: 'net', version: '4', stats: { requests: { succeeded: 0 } } }])
    const module = Module.load<ScriptModule>(linear)
    const x = torch.ones([1, 4])
    const { outputs } = await registry.infer({ model: 'net', inputs: { x }, outputs: ['scores'] })
    expect((outputs['scores'] as Tensor).toArray()).toEqual((module.forward(x) as Tensor).toArray())
    expect(await codeOf(registry.infer({ model: 'net', inputs: { x }, outputs: ['scores', 'other'] }))).toBe('ERR_TCH_INPUT')
    expect(batches).toEqual([1, 1])
    expect(registry.statistics()).toMatchObject([{ stats: { requests: { succeeded: 2 } } }])
    expect(() => registry.metadata('none')).toThrow(expect.objectContaining({ code: 'ERR_TCH_NO_MODEL' }))
  })

  it('opens when models are bad, and says what is wrong with them', async () => {
    const folder = makeFolder()
    folder.put('good/1/model.pt', constant(1))
    folder.put('onnx/1/model.onnx', 'anything')
    folder.put('two/1/model.pt', constant(1))
    folder.put('two/1/model.pt2', constant(1))
    folder.put('named/v2/model.pt', constant(1))
    folder.put('zeros/007/model.pt', constant(1))
    folder.put('flat/model.pt', constant(1))
    folder.put('loose.pt', constant(1))
    folder.put('not so/1/model.pt', constant(1))
    folder.put('waiting/model.json', {})
    folder.put('pickle/1/model.pt', readFileSync('test/fixtures/models/state_dict.pt'))
    folder.put('empty/1/model.pt', '')
    const { registry } = await openRegistry(folder)
    expect(await ask(registry, 'good')).toBe(1)
    const reasons = Object.fromEntries(registry.index().map(({ name, version, reason }) => [`${name} ${version}`, reason]))
    expect(reasons).toMatchObject({
      'good 1': '',
      'onnx 1': expect.stringMatching(/^ERR_TCH_UNSUPPORTED: .*ONNX model, which cannot be run yet/) as string,
      'two 1': expect.stringMatching(/^ERR_TCH_CONFIG: .*has model.pt and model.pt2: keep one/) as string,
      'named v2': expect.stringMatching(/versions are whole numbers/) as string,
      'zeros 007': expect.stringMatching(/versions are whole numbers/) as string,
      'flat ': expect.stringMatching(/move it to .*flat\/1\/model.pt/) as string,
      'loose.pt ': expect.stringMatching(/move it to .*loose\/1\/model.pt/) as string,
      'not so ': expect.stringMatching(/a model cannot be called 'not so'/) as string,
      'waiting ': expect.stringMatching(/^ERR_TCH_NOT_READY: .*has no version yet/) as string,
      'pickle 1': expect.stringMatching(/^ERR_TCH_MODEL_LOAD: .*torch.save/) as string,
      'empty 1': expect.stringMatching(/^ERR_TCH_MODEL_LOAD: .*is empty/) as string,
    })
    expect(Object.keys(reasons)).toHaveLength(11)
    expect(await codeOf(ask(registry, 'onnx'))).toBe('ERR_TCH_NOT_READY')
    expect(registry.management.history().every(({ result, model }) => result === (model === 'good' ? 'loaded' : 'failed'))).toBe(true)
    await expect(registry.management.load('pickle')).rejects.toMatchObject({ code: 'ERR_TCH_MODEL_LOAD' })
  })

  it('loads as many versions as the policy says', async () => {
    const folder = makeFolder()
    for (const version of [1, 2, 3, 4]) for (const name of ['two', 'some']) folder.put(`${name}/${version}/model.pt`, constant(version))
    folder.put('some/model.json', { versions: ['1', '3', '9'] })
    const { registry, journal } = await openRegistry(folder, { defaults: { versions: { latest: 2 } }, verify: false })
    expect(registry.metadata('two').versions).toEqual(['3', '4'])
    expect(registry.metadata('some').versions).toEqual(['1', '3'])
    const unloaded = journal.next('unloaded')
    folder.put('two/5/model.pt', constant(5))
    expect(await unloaded).toMatchObject({ model: 'two', version: '3' })
    expect(journal.loaded.get('two')).toEqual(['4', '5'])
    const gone = journal.next('unloaded')
    folder.remove('two/5')
    expect(await gone).toMatchObject({ version: '5', reason: 'its files are gone' })
    expect(journal.loaded.get('two')).toEqual(['3', '4'])
    const all = journal.next('unloaded')
    folder.remove('some')
    await all
    await journal.until(() => journal.loaded.get('some')?.length === 0)
    expect(await codeOf(ask(registry, 'some'))).toMatch(/ERR_TCH_N/)
  })

  it('falls back to an older version when the newest cannot be loaded, now as at the start', async () => {
    const folder = makeFolder()
    folder.put('net/1/model.pt', constant(1))
    folder.put('net/2/model.pt', constant(2))
    folder.put('net/3/model.pt', 'no model at all')
    const { registry } = await openRegistry(folder, { watch: false })
    expect(await ask(registry, 'net')).toBe(2)
    expect(registry.index().map(({ state }) => state)).toEqual(['UNAVAILABLE', 'READY', 'UNAVAILABLE'])
    // It is not tried again before it changes.
    expect(await registry.management.reload()).toMatchObject([{ version: '3', result: 'unchanged', reason: expect.stringMatching(/MODEL_LOAD/) as string }, { version: '2', result: 'unchanged' }])
    folder.put('net/3/model.pt', constant(3))
    expect(await registry.management.reload()).toMatchObject([{ version: '3', result: 'loaded' }, { version: '2', result: 'unloaded' }])
    expect(await registry.management.reload()).toEqual([{ model: 'net', version: '3', result: 'unchanged', at: expect.any(Number) as number, durationMs: 0 }])
    expect(await ask(registry, 'net')).toBe(3)
  })

  it('moves labels to loaded versions only', async () => {
    const folder = makeFolder()
    for (const version of [1, 2, 3]) folder.put(`net/${version}/model.pt`, constant(version))
    folder.put('net/4/model.pt', 'no model')
    folder.put('net/model.json', { labels: { stable: '1', canary: '3' } })
    const { registry } = await openRegistry(folder, { watch: false })
    // A label makes a version wanted.
    expect(registry.metadata('net', 'stable').versions).toEqual(['1', '3'])
    expect(await Promise.all([ask(registry, 'net'), ask(registry, 'net', 'stable'), ask(registry, 'net', 'canary')])).toEqual([3, 1, 3])
    expect(registry.index()).toMatchObject([{ labels: ['stable'] }, {}, { labels: ['canary'] }, {}])
    folder.put('net/model.json', { labels: { stable: '2', canary: '4' } })
    const results = await registry.management.reload()
    expect(results.find(({ version, result }) => version === '4' && result === 'failed')?.reason).toBe("the label 'canary' stays on version 3: version 4 is not loaded")
    expect(await Promise.all([ask(registry, 'net', 'stable'), ask(registry, 'net', 'canary')])).toEqual([2, 3])
    folder.put('net/model.json', { labels: { stable: '8' } })
    await registry.management.reload()
    expect(await ask(registry, 'net', 'stable')).toBe(2)
    expect(await codeOf(ask(registry, 'net', 'canary'))).toBe('ERR_TCH_NO_MODEL')
    folder.put('net/model.json', {})
    await registry.management.reload()
    expect(registry.metadata('net').versions).toEqual(['3'])
    expect(await codeOf(ask(registry, 'net', 'stable'))).toBe('ERR_TCH_NO_MODEL')
  })
})

describe('what others build on it', () => {
  class Sum extends Module {
    forward(x: Tensor, total: Tensor): [Tensor, Tensor] {
      const next = total.add(x)
      return [next.mul(10), next]
    }
  }

  it('keeps the state of sequences, where the description names one', async () => {
    const sum = torch.jit.trace(new Sum(), [torch.ones([1]), torch.ones([1])]) as ScriptModule
    const folder = makeFolder()
    folder.put('sum/1/model.pt', sum.toBytes())
    folder.put('sum/model.json', {
      inputs: [{ name: 'x', dtype: 'float32', shape: [-1] }, { name: 'total', dtype: 'float32', shape: [-1] }], outputs: [{ name: 'y' }, { name: 'next' }],
      sequence: { state: [{ input: 'total', output: 'next', initial: 5 }] },
    })
    const { registry } = await openRegistry(folder, { watch: false })
    expect(registry.metadata('sum')).toMatchObject({ inputs: [{ name: 'x' }], outputs: [{ name: 'y', dtype: 'float32', shape: [-1] }] })
    const add = async (id: string, start: boolean): Promise<unknown> => {
      const { outputs } = await registry.infer({ model: 'sum', inputs: { x: torch.ones([1]) }, sequence: { id, start } })
      expect(Object.keys(outputs)).toEqual(['y'])
      return (outputs['y'] as Tensor).item()
    }
    expect(await Promise.all([add('a', true), add('a', false), add('b', true)])).toEqual([60, 70, 60])
    expect(await codeOf(add('c', false))).toBe('ERR_TCH_SEQUENCE')
    await registry.management.reload()
    expect(await add('a', false)).toBe(80)
  })

  it('splits traffic under a router', async () => {
    const folder = makeFolder()
    folder.put('net/model.json', { versions: 'all' })
    folder.put('net/1/model.pt', constant(1))
    folder.put('net/2/model.pt', constant(2))
    const { registry } = await openRegistry(folder, { watch: false, verify: false })
    const released = new ReleasedBackend(registry, new ReleaseRouter())
    await released.management.setWeights('net', { 1: 25, 2: 75 })
    expect(released.index()).toMatchObject([{ version: '1', weight: 25 }, { version: '2', weight: 75 }])
    const versions = await Promise.all(Array.from({ length: 100 }, async () => (await released.infer({ model: 'net', inputs: torch.ones([1, 4]) })).version))
    expect(Math.abs(versions.filter((version) => version === '1').length - 25)).toBeLessThan(3)
    await released.management.unload('net', '2')
    expect((await released.infer({ model: 'net', inputs: torch.ones([1, 4]) })).version).toBe('1')
  })
})

describe('opening and closing', () => {
  it('refuses what is no folder and what are no options', async () => {
    const folder = makeFolder()
    expect(await codeOf(ModelRegistry.open(folder.at('nowhere')))).toBe('ERR_TCH_FILE')
    expect(await codeOf(ModelRegistry.open(folder.put('file', '')))).toBe('ERR_TCH_FILE')
    expect(await codeOf(ModelRegistry.open(5 as never))).toBe('ERR_TCH_TYPE')
    const wrong: [object, string][] = [
      [{ wach: true }, 'ERR_TCH_UNKNOWN_ARGUMENT'], [{ watch: 5 }, 'ERR_TCH_TYPE'], [{ watch: { every: 5 } }, 'ERR_TCH_UNKNOWN_ARGUMENT'], [{ watch: { settle: -1 } }, 'ERR_TCH_OUT_OF_RANGE'],
      [{ concurrency: 0 }, 'ERR_TCH_OUT_OF_RANGE'], [{ memoryFactor: 'x' }, 'ERR_TCH_OUT_OF_RANGE'], [{ defaults: { batching: { maxSize: 0 } } }, 'ERR_TCH_CONFIG'],
      [{ sources: { '../x': { url: 'http://localhost/' } } }, 'ERR_TCH_CONFIG'], [{ sources: { x: { url: 'file:///etc' } } }, 'ERR_TCH_CONFIG'],
    ]
    for (const [options, code] of wrong) expect(await codeOf(ModelRegistry.open(folder.path, options))).toBe(code)
  })

  it('can be used before its models are loaded', async () => {
    const folder = makeFolder()
    folder.put('net/1/model.pt', constant(1))
    const { registry } = await openRegistry(folder, { wait: false })
    expect(registry.ready()).toBe(false)
    expect(registry.index()).toMatchObject([{ name: 'net', version: '1', state: 'LOADING' }])
    await expect(ask(registry, 'net')).rejects.toMatchObject({ code: 'ERR_TCH_NOT_READY', message: expect.stringMatching(/being loaded/) as string })
    await registry.whenReady()
    expect(registry.ready()).toBe(true)
    expect(await ask(registry, 'net')).toBe(1)
  })

  it('is in no scope of whoever opens it', async () => {
    const folder = makeFolder()
    folder.put('net/model.json', { warmup: [{ x: { shape: [1, 4] } }] })
    folder.put('net/1/model.pt', constant(1))
    const opening = torch.scope(() => openRegistry(folder, { wait: false }))
    const { registry } = await opening
    await registry.whenReady()
    expect(registry.index()).toMatchObject([{ state: 'READY', reason: '' }])
    expect(await ask(registry, 'net')).toBe(1)
  })

  it('closes in the middle of a load that would never end', async () => {
    const folder = makeFolder()
    folder.put('net/model.json', { warmup: [{ x: { shape: [1, 4] } }], versions: 'all' })
    folder.put('net/1/model.pt', hangs())
    folder.put('fine/1/model.pt', constant(1))
    const { registry, journal } = await openRegistry(folder, { wait: false, concurrency: 1 })
    const reloading = registry.management.reload()
    await new Promise((resolve) => setTimeout(resolve, 700))
    await registry.close()
    await reloading
    await registry.whenReady()
    expect(journal.results.filter(({ model }) => model === 'net')).toEqual([])
    expect(registry.ready()).toBe(false)
    expect(await codeOf(ask(registry, 'fine'))).toBe('ERR_TCH_CLOSED')
    expect(await codeOf(registry.management.reload())).toBe('ERR_TCH_CLOSED')
    await registry.close()
  })

  it('closes while it answers', async () => {
    const folder = new Folder()
    folder.put('slow/1/model.pt', readFileSync(served('slow')))
    const { registry } = await openRegistry(folder, { verify: false })
    const answer = registry.infer({ model: 'slow', inputs: torch.ones([1, 4]) })
    await registry.close()
    expect((Object.values((await answer).outputs)[0] as Tensor).shape).toEqual([1, 4])
    folder.remove()
    expect(existsSync(folder.path)).toBe(false)
  })
})
