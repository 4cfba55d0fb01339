import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { consolePlugin, ModelSet, type ConsoleState, type InferenceEngine } from '../../lib/serve/index.js'
import { torch } from '../../lib/index.js'
import { engineOf } from './models.js'

// The page's own modules, which are plain JavaScript.
interface Histogram { bounds: number[]; counts: number[] }
interface SeriesModule {
  quantile(histogram: Histogram, share: number): number | null
  difference(now: unknown, before: unknown): unknown
  Series: new () => { push(state: unknown): void; points(key: string): Record<string, unknown>[] }
}
interface TensorsModule {
  encode(dtype: string, values: unknown[]): Uint8Array
  flatten(nested: unknown): { shape: number[]; values: unknown[] }
}
const pageModule = <T>(name: string) => import(new URL(`../../assets/console/${name}.js`, import.meta.url).href) as Promise<T>

let engine: InferenceEngine
let app: FastifyInstance | undefined
beforeAll(() => {
  engine = engineOf('mlp', { inputs: [{ name: 'x', dtype: 'float32', shape: [-1, 8] }] })
})
afterAll(() => engine.close())
afterEach(async () => {
  await app?.close()
  app = undefined
})

async function serve(options = {}, prefix = '/'): Promise<FastifyInstance> {
  app = fastify()
  await app.register(consolePlugin(new ModelSet([engine]), options), { prefix })
  return app
}

describe('the routes of the console', () => {
  it('send the page with a policy that lets only its own files run, and 304 for what is known', async () => {
    const server = await serve()
    for (const path of ['/', '/console/main.js', '/console/style.css', '/console/uplot.js', '/console/icon.svg']) {
      const first = await server.inject(path)
      expect(first.statusCode, path).toBe(200)
      expect(first.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
      expect(first.headers['cache-control']).toBe('no-cache')
      const again = await server.inject({ url: path, headers: { 'if-none-match': first.headers.etag as string } })
      expect([again.statusCode, again.body]).toEqual([304, ''])
    }
    const page = (await server.inject('/')).body
    expect(page).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=|\son\w+=|https?:/)
  })

  it('find nothing outside of their folder', async () => {
    const server = await serve()
    for (const path of ['/console/../package.json', '/console/%2e%2e/package.json', '/console/index.html', '/console/none.js']) expect((await server.inject(path)).statusCode, path).toBe(404)
  })

  it('tell the state without the history of what cannot be managed', async () => {
    const server = await serve({ managed: true })
    const response = await server.inject('/console/state')
    const state = response.json<ConsoleState>()
    expect(response.headers['cache-control']).toBe('no-store')
    expect(state.managed).toBe(false)
    expect(state.models).toEqual([{ name: 'mlp', version: '1', state: 'READY', reason: '' }])
    expect(state.statistics[0]!.stats.histograms.totalMs.bounds.length).toBeGreaterThan(0)
    expect(state.memory.resident).toBeGreaterThan(state.memory.tensorBytes)
    expect(state.history).toEqual([])
    expect(state.loopDelay).toBeNull()
  })

  it('gather the state once for all who look at it at a time', async () => {
    const server = await serve()
    const [a, b] = await Promise.all([server.inject('/console/state'), server.inject('/console/state')])
    expect(a.body).toBe(b.body)
  })

  it('describe a model, and refuse what is none', async () => {
    const server = await serve()
    const { metadata } = (await server.inject('/console/model?name=mlp')).json<{ metadata: { inputs: unknown } }>()
    expect(metadata.inputs).toEqual([{ name: 'x', dtype: 'float32', shape: [-1, 8] }])
    const status = async (query: string) => (await server.inject(`/console/model${query}`)).statusCode
    expect(await Promise.all(['', '?name=none', '?name=mlp&version=7', '?name=mlp&name=mlp', '?name=__proto__'].map(status))).toEqual([400, 404, 404, 400, 404])
  })

  it('work under a prefix, whose address ends in a slash', async () => {
    const server = await serve({}, '/admin')
    const moved = await server.inject('/admin')
    expect([moved.statusCode, moved.headers.location]).toEqual([308, 'admin/'])
    expect((await server.inject('/admin/')).statusCode).toBe(200)
    expect((await server.inject('/admin/console/state')).statusCode).toBe(200)
  })

  it('refuse options that are none', () => {
    const plugin = (options: object) => () => consolePlugin(new ModelSet([engine]), options)
    expect(plugin({ manged: true })).toThrow(expect.objectContaining({ code: 'ERR_TCH_UNKNOWN_ARGUMENT' }))
    expect(plugin({ managed: 'yes' })).toThrow(expect.objectContaining({ code: 'ERR_TCH_TYPE' }))
  })
})

describe('the figures of the page', () => {
  it('are percentiles within a bucket, and none of nothing', async () => {
    const { quantile } = await pageModule<SeriesModule>('series')
    const bounds = [1, 2, 4]
    expect(quantile({ bounds, counts: [0, 0, 0, 0] }, 0.5)).toBeNull()
    expect(quantile({ bounds, counts: [0, 10, 0, 0] }, 0.5)).toBe(1.5)
    expect(quantile({ bounds, counts: [5, 0, 5, 0] }, 0.75)).toBe(3)
    expect(quantile({ bounds, counts: [0, 0, 0, 3] }, 0.99)).toBe(4)
  })

  it('are differences, also where an engine began again', async () => {
    const { difference } = await pageModule<SeriesModule>('series')
    expect(difference({ a: 5, b: [1, 4] }, { a: 3, b: [1, 1] })).toEqual({ a: 2, b: [0, 3] })
    expect(difference({ a: 1, b: [0, 2] }, { a: 3, b: [1, 1] })).toEqual({ a: 1, b: [0, 2] })
    expect(difference({ a: 1, b: [2] }, undefined)).toEqual({ a: 1, b: [2] })
  })

  it('add up over models, and forget what was before a restart', async () => {
    const { Series } = await pageModule<SeriesModule>('series')
    const series = new Series()
    const version = (name: string, succeeded: number) => ({ name, version: '1', stats: {
      requests: { succeeded, failed: 0, late: 0, aborted: 0, refused: 0 }, rows: succeeded, batches: succeeded / 2, flushes: { full: 0, preferred: 0, idle: succeeded / 2, overdue: 0 }, queued: 3,
      histograms: { totalMs: { bounds: [1, 2], counts: [succeeded, 0, 0], sum: 0 } },
    } })
    const state = (instance: string, seconds: number, count: number) => ({ server: { instance, now: seconds * 1000 }, statistics: [version('a', count), version('b', count)] })
    series.push(state('first', 100, 1000))
    expect(series.points('')).toEqual([])
    series.push(state('first', 102, 1100))
    expect(series.points('').at(-1)).toMatchObject({ answered: 100, batch: 2, queued: 6, p50: 0.5 })
    series.push(state('second', 104, 20))
    expect(series.points('')).toHaveLength(1)
    series.push(state('second', 105, 30))
    expect(series.points('').at(-1)).toMatchObject({ answered: 20 })
    // A page that was hidden shows a gap, not a line.
    series.push(state('second', 150, 40))
    series.push(state('second', 151, 50))
    expect(series.points('').map(({ answered }) => answered)).toEqual([100, 20, undefined, 20])
  })
})

describe('the tensors of the page', () => {
  it.each(['float16', 'bfloat16', 'float32', 'float64', 'int8', 'int32', 'int64', 'uint8', 'bool'] as const)('are the bytes that PyTorch has for %s', async (dtype) => {
    const { encode } = await pageModule<TensorsModule>('tensors')
    const floats = [0, -0, 1, -1.5, 65504, 1e-7, 6e-8, 2.9802322387695312e-8, 0.1, 3.14159, 1 + 2 ** -11, 1 + 3 * 2 ** -11, 1e5, 2048.5, 1e39, Infinity, -Infinity, ...Array.from({ length: 200 }, (_, i) => Math.sin(i * 7) * 10 ** ((i % 12) - 7))]
    const values = dtype.includes('float') ? floats : dtype === 'bool' ? [true, false, true] : dtype.startsWith('u') ? [0, 7, 255] : [0, -7, 127]
    // Through float32, as PyTorch has it for Python's numbers.
    const wanted = torch.tensor(values, { dtype: dtype === 'float64' || !dtype.includes('float') ? dtype : 'float32' }).to(dtype).view('uint8').toTypedArray()
    expect([...encode(dtype, dtype === 'float64' ? values : values.map((value) => (typeof value === 'number' ? Math.fround(value) : value)))]).toEqual([...wanted as Uint8Array])
  })

  it('refuse what does not fit', async () => {
    const { encode, flatten } = await pageModule<TensorsModule>('tensors')
    expect(() => encode('uint8', [256])).toThrow(/beyond/)
    expect(() => encode('int64', [1.5])).toThrow(/whole/)
    expect(() => encode('int64', [2 ** 60])).toThrow(/exactly/)
    expect(() => encode('float32', ['1'])).toThrow(/not a number/)
    expect(() => encode('bool', [2])).toThrow(/neither/)
    expect(() => flatten([[1], [2, 3]])).toThrow(/one length/)
    expect(() => flatten([[1], 2])).toThrow(/one length/)
    expect(flatten([[1, 2], [3, 4]])).toEqual({ shape: [2, 2], values: [1, 2, 3, 4] })
  })
})

it('weights stay whole and add up to 100', async () => {
  const { rebalance } = await pageModule<{ rebalance(weights: number[], changed: number, value: number): number[] }>('weights')
  expect(rebalance([100, 0, 0], 2, 25)).toEqual([75, 0, 25])
  expect(rebalance([0, 0, 100], 2, 90)).toEqual([5, 5, 90])
  for (let value = 0; value <= 100; value++) expect(rebalance([33, 33, 34], 1, value).reduce((sum, weight) => sum + weight)).toBe(100)
})
