import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { torch, type Tensor } from '../../../lib/index.js'
import type { BytesArray, ModelDescription } from '../../../lib/serve/index.js'
import { availableMemory } from '../../../lib/serve/registry/memory.js'
import { signatureChange } from '../../../lib/serve/registry/signature.js'
import { wantedVersions } from '../../../lib/serve/registry/version-policy.js'
import { batchSizes } from '../../../lib/serve/registry/warm-up.js'
import { packages, path } from '../../packaged/package.js'
import { served } from '../models.js'
import { ask, constant, makeFolder, openRegistry } from './folder.js'

/** What is said of a model with such a model.json. */
async function problemOf(text: string, place = 'net/model.json'): Promise<string> {
  const folder = makeFolder()
  folder.put('net/1/model.pt', constant(1))
  folder.put(place, text)
  const { registry } = await openRegistry(folder, { watch: false, verify: false })
  return registry.index()[0]!.reason.replace(folder.path, '')
}

describe('a model.json that is wrong', () => {
  const cases: [text: string, problem: string | RegExp][] = [
    ['{', /^ERR_TCH_CONFIG: \/net\/model.json:1: it is no JSON/],
    ['{\n  "timeout": 5,\n}', /^ERR_TCH_CONFIG: \/net\/model.json:3: it is no JSON/],
    ['{\n  timeout: 5\n}', /^ERR_TCH_CONFIG: \/net\/model.json:2: it is no JSON/],
    ['[]', 'ERR_TCH_CONFIG: /net/model.json:1: the description must be object, got an empty array'],
    ['{\n\n  "timeout": "5"\n}', 'ERR_TCH_CONFIG: /net/model.json:3: timeout must be number, got the text "5"'],
    ['{ "timeout": 1,\n "timeout": 2 }', 'ERR_TCH_CONFIG: /net/model.json:2: a key stands there twice'],
    ['{\n  "batch": {}\n}', /^ERR_TCH_CONFIG: \/net\/model.json:2: there is no key 'batch'; there are method, inputs, outputs, batching, /],
    ['{\n  "batching": {\n    "policy": "fast"\n  }\n}', 'ERR_TCH_CONFIG: /net/model.json:3: batching.policy is one of adaptive, fixed, aimd, got the text "fast"'],
    ['{\n  "batching": {\n    "size": 4\n  }\n}', "ERR_TCH_CONFIG: /net/model.json:3: there is no key 'batching.size'; batching has policy, minSize, maxSize, targetLatency, preferredSizes, maxDelay"],
    ['{\n "inputs": [\n  { "name": "x" },\n  { "dtype": "float32" }\n ]\n}', "ERR_TCH_CONFIG: /net/model.json:4: inputs.1 lacks 'name'"],
    ['{\n "inputs": [\n  { "name": "x",\n    "dtype": "f32" }\n ]\n}', /^ERR_TCH_CONFIG: \/net\/model.json:4: inputs.0.dtype is one of .*float32.*, got the text "f32"/],
    ['{\n "versions": "latest"\n}', /^ERR_TCH_CONFIG: \/net\/model.json:2: versions is none of what it may be, got the text "latest"/],
    ['{\n "versions": ["v1"]\n}', 'ERR_TCH_CONFIG: /net/model.json:2: versions.0 is the number of a version, as text, got the text "v1"'],
    ['{\n "labels": {\n  "7": "1"\n }\n}', "ERR_TCH_CONFIG: /net/model.json:3: '7' is no name for labels"],
    ['{ "__proto__": { "timeout": 5 } }', /there is no key '__proto__'/],
    ['{ "source": { "url": "file:///etc/passwd" } }', /source.url does not match/],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, /^ERR_TCH_CONFIG: /],
    [JSON.stringify({ warmup: [{ x: Array.from({ length: 300_000 }, () => 0.5) }] }), /it has 1200020 bytes, and may have 1048576/],
  ]
  it.each(cases.map(([text, problem]) => [text.slice(0, 40).replaceAll('\n', ' '), text, problem] as const))('%s', async (_start, text, problem) => {
    const found = await problemOf(text)
    if (typeof problem === 'string') expect(found).toBe(problem)
    else expect(found).toMatch(problem)
  })

  it('is one of a version, too', async () => {
    expect(await problemOf('{ "labels": {} }', 'net/1/model.json')).toMatch(/^ERR_TCH_CONFIG: \/net\/1\/model.json:1: there is no key 'labels'/)
    expect(await problemOf('{ "batching": { "minSize": 8, "maxSize": 4 } }', 'net/1/model.json')).toBe('ERR_TCH_OUT_OF_RANGE: minSize (8) is more than maxSize (4)')
    expect(await problemOf('{ "inputs": [{ "name": "nothing" }] }')).toMatch(/^ERR_TCH_INVALID_ARGUMENT: forward\(\) has no argument 'nothing'/)
    expect(await problemOf('{ "method": "encode" }')).toMatch(/^ERR_TCH_NO_METHOD/)
    expect(await problemOf('{ "warmup": [{ "x": [[1, 2], [3]] }] }')).toMatch(/^ERR_TCH_CONFIG: warmup\[0\]\.x is no tensor/)
    expect(await problemOf('{ "warmup": [{ "x": { "dtype": "float32" } }] }')).toMatch(/^ERR_TCH_CONFIG: warmup\[0\]\.x is no tensor: .*neither data nor a shape/)
    expect(await problemOf('{ "warmup": [{ "y": [[1, 2, 3, 4]] }] }')).toMatch(/^ERR_TCH_INPUT/)
  })
})

describe('descriptions', () => {
  it('serve texts and padded inputs', async () => {
    const folder = makeFolder()
    folder.put('texts/model.json', { warmup: [{ texts: ['a', 'bc'] }], outputs: [{ name: 'lengths' }, { name: 'upper', dtype: 'bytes' }], batching: { maxSize: 2 } })
    folder.put('texts/1/model.pt', readFileSync(served('texts')))
    folder.put('ragged/model.json', {
      inputs: [{ name: 'tokens', dtype: 'int64', shape: [-1, -1] }, { name: 'mask', dtype: 'int64' }],
      golden: [{ inputs: { tokens: [[1, 2, 3]] }, outputs: { hidden: { data: [[2, 4, 6]], dtype: 'int64' } } }],
      outputs: [{ name: 'hidden' }, { name: 'sum' }], ragged: { inputs: { tokens: 0 }, mask: 'mask', outputs: ['hidden'] }, batching: { maxSize: 4 },
    })
    folder.put('ragged/1/model.pt', readFileSync(served('ragged')))
    const { registry } = await openRegistry(folder, { watch: false })
    expect(registry.index().map(({ reason }) => reason)).toEqual(['', ''])
    const { outputs } = await registry.infer({ model: 'texts', inputs: { texts: { shape: [1], elements: [Buffer.from('bird ü')] } } })
    expect(Buffer.from((outputs['upper'] as BytesArray).elements[0]!).toString()).toBe('BIRD ü')
    const padded = await registry.infer({ model: 'ragged', inputs: { tokens: torch.tensor([[5, 6]]) } })
    expect((padded.outputs['sum'] as Tensor).toArray()).toEqual([11])
  })

  it.skipIf(packages === undefined)('serve packages', async () => {
    const folder = makeFolder()
    folder.put('package/1/model.pt2', readFileSync(path('mlp')))
    const { registry } = await openRegistry(folder, { watch: false })
    expect(registry.index().map(({ reason }) => reason)).toEqual([''])
    expect(registry.metadata('package')).toMatchObject({ platform: 'pytorch_aotinductor', inputs: [{ dtype: 'float32' }] })
    const { name, shape } = registry.metadata('package').inputs[0]!
    const { outputs } = await registry.infer({ model: 'package', inputs: { [name]: torch.ones(shape!.map((size) => Math.max(size, 2))) } })
    expect((Object.values(outputs)[0] as Tensor).shape[0]).toBe(2)
  })

  it('hold for versions where these say nothing, and for models where those do not', async () => {
    const folder = makeFolder()
    folder.put('net/model.json', { timeout: 100, instances: 2, versions: 'all' } satisfies ModelDescription)
    folder.put('net/1/model.json', { timeout: 200 })
    folder.put('net/1/model.pt', constant(1))
    folder.put('net/2/model.pt', constant(2))
    const { registry, journal } = await openRegistry(folder, { verify: false, defaults: { instances: 1, queueLimit: 7 } })
    expect([registry.config('net', '1'), registry.config('net', '2')]).toMatchObject([{ timeout: 200, instances: 2, queueLimit: 7 }, { timeout: 100, instances: 2, queueLimit: 7 }])
    // What changes for one version loads that one again.
    const loaded = journal.next('loaded')
    folder.put('net/1/model.json', { timeout: 300 })
    expect(await loaded).toMatchObject({ version: '1' })
    expect(registry.config('net', '1')['timeout']).toBe(300)
    expect(journal.results.map(({ version, result }) => `${version} ${result}`)).toEqual(['2 loaded', '1 loaded', '1 loaded'])
    expect(await ask(registry, 'net', '1')).toBe(1)
  })
})

describe('what is decided', () => {
  it('which versions are wanted', () => {
    const versions = ['1', '2', '10']
    expect(wantedVersions('all', versions)).toEqual({ candidates: ['10', '2', '1'], count: Infinity })
    expect(wantedVersions({ latest: 2 }, versions)).toEqual({ candidates: ['10', '2', '1'], count: 2 })
    expect(wantedVersions(['2', '3'], versions)).toEqual({ candidates: ['2'], count: Infinity })
  })

  it('which batches are warmed up', () => {
    expect(batchSizes(false)).toEqual([1])
    expect(batchSizes({ maxSize: 4 })).toEqual([1, 2, 3, 4])
    expect(batchSizes({ maxSize: 100, preferredSizes: [48], minSize: 20 })).toEqual([...Array.from({ length: 16 }, (_, at) => at + 1), 20, 32, 48, 64, 100])
  })

  it('what is another signature', () => {
    const before = { inputs: [{ name: 'x', dtype: 'float32' as const }], outputs: [{ name: 'y', shape: [-1, 3], dtype: 'float32' as const }], seenWith: 'x[1,4]' }
    expect(signatureChange(before, { ...before, inputs: [{ name: 'x' }] })).toBeUndefined()
    expect(signatureChange(before, { ...before, inputs: [{ name: 'z' }] })).toBe('the inputs are z and were x')
    expect(signatureChange(before, { ...before, outputs: [{ name: 'y', shape: [-1, 4] }] })).toBe("the output 'y' has shape [-1, 4] and had [-1, 3]")
    // Seen with another request, sizes may differ; their number may not.
    expect(signatureChange(before, { ...before, outputs: [{ name: 'y', shape: [-1, 4] }], seenWith: 'x[1,5]' })).toBeUndefined()
    expect(signatureChange(before, { ...before, outputs: [{ name: 'y', shape: [-1] }], seenWith: '' })).toMatch(/has shape \[-1\]/)
    expect(signatureChange(before, { inputs: [], outputs: [], seenWith: '' })).toBeUndefined()
  })

  it('how much memory there is', () => {
    expect(availableMemory()).toBeGreaterThan(2 ** 20)
    expect(availableMemory()).toBeLessThan(2 ** 50)
  })
})
