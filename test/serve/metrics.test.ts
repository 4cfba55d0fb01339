import { Metadata } from '@grpc/grpc-js'
import { execFileSync, spawnSync } from 'node:child_process'
import Fastify from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import { torch } from '../../lib/index.js'
import { InferenceEngine, ModelSet, RequestCounter, serveMetrics, type InferenceBackend, type ModelStatus, type ServeMetrics } from '../../lib/serve/index.js'
import { grpcService } from './grpc-service.js'
import { codeOf, engineOf } from './models.js'
import { promtool, whyNoPromtool } from './promtool.js'

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

async function metricsOf(backend: InferenceBackend, options = {}): Promise<ServeMetrics> {
  const metrics = await serveMetrics(backend, options)
  open.push(metrics)
  return metrics
}

function mlp(version: string): InferenceEngine {
  const engine = engineOf('mlp', { version })
  open.push(engine)
  return engine
}

async function ask(engine: InferenceEngine, rows: number, times = 1): Promise<void> {
  using x = torch.ones([rows, 8])
  for (let i = 0; i < times; i++) for (const output of Object.values((await engine.infer(x)).outputs)) (output as { dispose(): void }).dispose()
}

/** The value of a line of the exposition, whose labels come in any order. */
function valueOf(text: string, name: string, labels: Record<string, string> = {}): number | undefined {
  const wanted = Object.entries(labels).map(([key, value]) => `${key}="${value}"`)
  const line = text.split('\n').find((each) => {
    const [, found, inside = ''] = /^([\w:]+)(?:\{(.*)\})? /.exec(each) ?? []
    return found === name && wanted.every((label) => inside.includes(label))
  })
  return line === undefined ? undefined : Number(line.split(' ').at(-1))
}

describe('serveMetrics', () => {
  it('counts real requests under the names of Triton and its own', async () => {
    const engine = mlp('3')
    const metrics = await metricsOf(new ModelSet([engine]))
    await ask(engine, 2, 5)
    using bad = torch.ones([1, 3])
    expect(await codeOf(engine.infer(bad))).not.toBe('no error')
    const aborted = AbortSignal.abort()
    using x = torch.ones([1, 8])
    expect(await codeOf(engine.infer(x, { signal: aborted }))).toBe('ERR_TCH_ABORTED')

    const { body, contentType } = await metrics.text()
    const stats = engine.stats()
    const labels = { model: 'mlp', version: '3' }
    expect(contentType).toBe('text/plain; version=0.0.4; charset=utf-8')
    expect(valueOf(body, 'nv_inference_request_success', labels)).toBe(5)
    expect(valueOf(body, 'nv_inference_count', labels)).toBe(10)
    expect(valueOf(body, 'nv_inference_exec_count', labels)).toBe(5)
    expect(valueOf(body, 'nv_inference_request_failure', { ...labels, reason: 'CANCELED' })).toBe(1)
    expect(valueOf(body, 'nv_inference_request_failure', { ...labels, reason: 'BACKEND' })).toBe(stats.requests.failed)
    expect(stats.requests.failed + stats.requests.refused).toBe(1)
    expect(valueOf(body, 'nv_inference_request_duration_us', labels)).toBe(Math.round(stats.totalMs * 1000))
    expect(valueOf(body, 'nv_inference_queue_duration_us', labels)).toBe(Math.round(stats.queueMs * 1000))
    expect(valueOf(body, 'nv_inference_compute_infer_duration_us', labels)).toBe(Math.round(stats.inferMs * 1000))
    expect(valueOf(body, 'nv_inference_pending_request_count', labels)).toBe(0)
    expect(valueOf(body, 'tch_requests_total', { ...labels, outcome: 'succeeded' })).toBe(5)
    expect(valueOf(body, 'tch_request_duration_seconds_count', labels)).toBe(5)
    expect(valueOf(body, 'tch_request_duration_seconds_sum', labels)).toBeCloseTo(stats.totalMs / 1000, 9)
    expect(valueOf(body, 'tch_batch_size_rows_bucket', { ...labels, le: '1' })).toBe(0)
    expect(valueOf(body, 'tch_batch_size_rows_bucket', { ...labels, le: '2' })).toBe(5)
    expect(valueOf(body, 'tch_batch_size_rows_bucket', { ...labels, le: '+Inf' })).toBe(5)
    expect(valueOf(body, 'tch_queue_duration_seconds_bucket', { ...labels, le: '0.0025' })).toBeDefined()
    for (const [reason, count] of Object.entries(stats.flushes)) expect(valueOf(body, 'tch_batch_flushes_total', { ...labels, reason })).toBe(count)
    expect(Object.values(stats.flushes).reduce((a, b) => a + b)).toBeGreaterThanOrEqual(stats.batches)
    expect(valueOf(body, 'nv_cpu_memory_total_bytes')).toBeGreaterThan(2 ** 28)
    expect(valueOf(body, 'nv_cpu_utilization')).toBeLessThanOrEqual(1)
    expect(valueOf(body, 'tch_tensors')).toBe(torch.memoryStats().liveTensors)
    expect(valueOf(body, 'tch_tensor_memory_bytes')).toBe(torch.memoryStats().bytes)
    expect(valueOf(body, 'process_resident_memory_bytes')).toBeGreaterThan(2 ** 20)
    expect(valueOf(body, 'tch_build_info', { libtorch: torch.version })).toBe(1)
  })

  it('has histograms whose buckets only grow', async () => {
    const engine = mlp('1')
    const metrics = await metricsOf(new ModelSet([engine]))
    await ask(engine, 1, 20)
    const { body } = await metrics.text()
    for (const name of ['tch_request_duration_seconds', 'tch_queue_duration_seconds', 'tch_compute_duration_seconds', 'tch_batch_size_rows', 'tch_event_loop_delay_seconds']) {
      const counts = body.split('\n').filter((line) => line.startsWith(`${name}_bucket`)).map((line) => Number(line.split(' ').at(-1)))
      expect(counts.length, name).toBeGreaterThan(5)
      expect(counts, name).toEqual([...counts].sort((a, b) => a - b))
      expect(counts.at(-1), name).toBe(valueOf(body, `${name}_count`))
    }
  })

  it('sees how late the event loop is', async () => {
    const metrics = await metricsOf(new ModelSet([]))
    const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30))
    await turn()
    const until = performance.now() + 130
    while (performance.now() < until);
    await turn()
    const { body } = await metrics.text()
    const upTo = (le: string): number => valueOf(body, 'tch_event_loop_delay_seconds_bucket', { le })!
    expect(upTo('+Inf') - upTo('0.1')).toBeGreaterThanOrEqual(1)
    expect(valueOf(body, 'tch_event_loop_delay_seconds_sum')).toBeGreaterThan(0.1)
  })

  it('labels by version, so that a swap takes nothing from what was counted', async () => {
    const [old, next] = [mlp('1'), mlp('2')]
    let engines = [old]
    const backend = (): ModelSet => new ModelSet(engines)
    const metrics = await metricsOf({
      infer: (call) => backend().infer(call), index: () => backend().index(), ready: () => true, metadata: (model) => backend().metadata(model), config: () => ({}),
      statistics: () => backend().statistics(),
    })
    await ask(old, 1, 3)
    const success = async (version: string): Promise<number | undefined> => valueOf((await metrics.text()).body, 'nv_inference_request_success', { version })
    expect(await success('1')).toBe(3)
    engines = [old, next]
    await new Promise(setImmediate)
    await ask(next, 1, 2)
    expect([await success('1'), await success('2')]).toEqual([3, 2])
    engines = [next]
    await new Promise(setImmediate)
    expect([await success('1'), await success('2')]).toEqual([undefined, 2])
  })

  it('tells states, labels, weights and reloads', async () => {
    const index: ModelStatus[] = [
      { name: 'm', version: '1', state: 'READY', reason: '', labels: ['stable'], weight: 90 },
      { name: 'm', version: '2', state: 'UNAVAILABLE', reason: 'truncated' },
    ]
    const empty = new ModelSet([])
    const metrics = await metricsOf(Object.assign(Object.create(empty) as InferenceBackend, { index: () => index, statistics: () => [] }))
    const before = (await metrics.text()).body
    expect(valueOf(before, 'tch_model_reloads_total', { model: 'm', result: 'failed' })).toBe(0)
    metrics.reloaded({ model: 'm', version: '2', result: 'failed', at: Date.now(), durationMs: 4 })
    metrics.reloaded({ model: 'm', version: '1', result: 'loaded', at: Date.now(), durationMs: 400 })
    metrics.configReloaded(false)
    await new Promise(setImmediate)
    const { body } = await metrics.text()
    expect(valueOf(body, 'tch_model_state', { version: '1', state: 'READY' })).toBe(1)
    expect(valueOf(body, 'tch_model_state', { version: '2', state: 'READY' })).toBe(0)
    expect(valueOf(body, 'tch_model_state', { version: '2', state: 'UNAVAILABLE' })).toBe(1)
    expect(valueOf(body, 'tch_model_label_info', { version: '1', label: 'stable' })).toBe(1)
    expect(valueOf(body, 'tch_model_weight_ratio', { version: '1' })).toBe(0.9)
    expect(valueOf(body, 'tch_model_weight_ratio', { version: '2' })).toBeUndefined()
    expect(valueOf(body, 'tch_model_reloads_total', { model: 'm', result: 'failed' })).toBe(1)
    expect(valueOf(body, 'tch_model_load_duration_seconds_bucket', { le: '0.5' })).toBe(1)
    expect(valueOf(body, 'tch_model_load_duration_seconds_bucket', { le: '0.25' })).toBe(0)
    expect(valueOf(body, 'tch_config_reloads_total', { result: 'failure' })).toBe(1)
    expect(valueOf(body, 'tch_config_last_reload_successful')).toBe(0)
    metrics.configReloaded(true)
    expect(valueOf((await metrics.text()).body, 'tch_config_last_reload_successful')).toBe(1)
  })

  it('writes labels that nobody can break out of', async () => {
    const engine = engineOf('mlp', { name: 'a"} 1\nnv_evil 1\\' })
    open.push(engine)
    const metrics = await metricsOf(new ModelSet([engine]), { labels: { zone: 'x"y' }, process: false })
    const { body } = await metrics.text()
    expect(body).not.toMatch(/^nv_evil/m)
    expect(body).toContain('model="a\\"} 1\\nnv_evil 1\\\\"')
    expect(body).toContain('zone="x\\"y"')
    expect(body).not.toContain('process_')
  })

  it('refuses labels and options that there are not', async () => {
    const backend = new ModelSet([])
    expect(await codeOf(serveMetrics(backend, { labels: { 'a-b': 'c' } }))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(await codeOf(serveMetrics(backend, { labels: { a: 1 as unknown as string } }))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(await codeOf(serveMetrics(backend, { prefix: 'x' } as object))).toBe('ERR_TCH_UNKNOWN_ARGUMENT')
  })
})

describe('/metrics', () => {
  it('answers as the Accept header asks, and counts what the server answers', async () => {
    const engine = mlp('1')
    await ask(engine, 1)
    const metrics = await metricsOf(new ModelSet([engine]), { labels: { zone: 'a' } })
    const app = Fastify()
    open.push(app)
    await app.register(metrics.fastifyPlugin)
    app.get('/v2/models/:model', () => ({}))
    for (const model of ['a', 'b']) await app.inject(`/v2/models/${model}`)
    await app.inject('/nowhere/1')
    await app.inject('/nowhere/2')

    const plain = await app.inject('/metrics')
    expect(plain.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
    expect(valueOf(plain.body, 'tch_http_requests_total', { method: 'GET', route: '/v2/models/:model', code: '200' })).toBe(2)
    expect(valueOf(plain.body, 'tch_http_requests_total', { route: '', code: '404' })).toBe(2)

    const accept = 'application/openmetrics-text;version=1.0.0;q=0.5,application/openmetrics-text;version=0.0.1;q=0.4,text/plain;version=0.0.4;q=0.3,*/*;q=0.2'
    const { body, headers } = await app.inject({ url: '/metrics', headers: { accept } })
    expect(headers['content-type']).toBe('application/openmetrics-text; version=1.0.0; charset=utf-8')
    expect(body.endsWith('# EOF\n')).toBe(true)
    expect(body).toContain('# TYPE nv_inference_request_success unknown\n')
    expect(valueOf(body, 'nv_inference_request_success', { model: 'mlp', zone: 'a' })).toBe(1)
    expect(body).toContain('# TYPE tch_requests counter\n')
    expect(valueOf(body, 'tch_requests_total', { outcome: 'succeeded', zone: 'a' })).toBe(1)
    expect(valueOf(body, 'tch_request_duration_seconds_count', { model: 'mlp' })).toBe(1)
    // The other text must not have changed by that.
    expect((await app.inject('/metrics')).body).toContain('# TYPE tch_requests_total counter\n')
    expect((await app.inject({ url: '/metrics', headers: { accept: 'application/openmetrics-text;q=0.1,text/plain' } })).headers['content-type']).toContain('text/plain')
    expect((await app.inject({ url: '/metrics', headers: { accept: 'application/openmetrics-text;q=zero' } })).headers['content-type']).toContain('text/plain')
  })

  it('reads the statistics once for one scrape', async () => {
    let reads = 0
    const set = new ModelSet([mlp('1')])
    const metrics = await metricsOf(Object.assign(Object.create(set) as InferenceBackend, { index: () => set.index(), statistics: () => (reads++, set.statistics()) }))
    await metrics.text()
    expect(reads).toBe(1)
  })

  it('has no series twice, whatever a backend says', async () => {
    const engine = mlp('1')
    const set = new ModelSet([engine])
    const twice: InferenceBackend = Object.assign(Object.create(set) as InferenceBackend, {
      statistics: () => [...set.statistics(), ...set.statistics()],
      index: () => ['READY', 'UNAVAILABLE'].map((state) => ({ name: 'mlp', version: '1', state, reason: '', labels: ['a'], weight: 50 })),
    })
    const metrics = await metricsOf(twice)
    const series = (await metrics.text()).body.split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.slice(0, line.lastIndexOf(' ')))
    expect(series.filter((each, at) => series.indexOf(each) !== at)).toEqual([])
  })

  it.skipIf(promtool === undefined)(`is what promtool takes (${whyNoPromtool})`, async () => {
    const engine = mlp('1')
    await ask(engine, 1)
    const metrics = await metricsOf(new ModelSet([engine]))
    metrics.requests.http('GET', '/v2', 200)
    const { stderr, stdout, status } = spawnSync(promtool!, ['check', 'metrics'], { input: (await metrics.text()).body, encoding: 'utf8' })
    expect(stderr + stdout).not.toMatch(/error while linting|parse/)
    // Names of Triton and of prom-client are not ours to choose.
    expect((stderr + stdout).split('\n').filter((line) => line !== '' && !/^(nv|nodejs|process)_/.test(line))).toEqual([])
    expect([0, 3]).toContain(status)
  })
})

describe('the count of gRPC calls', () => {
  it('knows methods and names of statuses', async () => {
    const metrics = await metricsOf(new ModelSet([]))
    const service = await grpcService({
      '/t.T/Good': (_call, done) => done(null, Buffer.from('x')),
      '/t.T/Bad': (_call, done) => done({ code: 14, details: 'full' }),
    }, [await metrics.grpcInterceptor()])
    open.push(service)
    for (const path of ['/t.T/Good', '/t.T/Good', '/t.T/Bad']) await service.call(path, new Metadata())
    const { body } = await metrics.text()
    expect(valueOf(body, 'tch_grpc_requests_total', { method: '/t.T/Good', code: 'OK' })).toBe(2)
    expect(valueOf(body, 'tch_grpc_requests_total', { method: '/t.T/Bad', code: 'UNAVAILABLE' })).toBe(1)
  })

  it('counts calls that clients give up, once', async () => {
    const metrics = await metricsOf(new ModelSet([]))
    const controller = new AbortController()
    let cancelled!: () => void
    const noticed = new Promise<void>((resolve) => { cancelled = resolve })
    const service = await grpcService({
      '/t.T/Left': (call) => {
        call.on('cancelled', () => cancelled())
        controller.abort()
      },
      '/t.T/Late': () => undefined,
    }, [await metrics.grpcInterceptor()])
    open.push(service)
    await service.call('/t.T/Left', new Metadata(), { signal: controller.signal })
    await noticed
    await service.call('/t.T/Late', new Metadata(), { deadline: Date.now() + 30 })
    const codes = async (): Promise<string[]> => [...(await metrics.text()).body.matchAll(/^tch_grpc_requests_total\{.*code="(\w+)".*\} (\d+)$/gm)].map((match) => `${match[1]} ${match[2]}`)
    while ((await codes()).length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
    expect((await codes()).sort()).toEqual(['CANCELLED 1', 'DEADLINE_EXCEEDED 1'])
  })
})

describe('RequestCounter', () => {
  it('holds no more than it may, whatever clients make up', () => {
    const counter = new RequestCounter()
    for (let i = 0; i < 5000; i++) {
      counter.http('GET', `/made/up/${i}`, 200)
      counter.grpc(`/made/Up${i}`, 'OK')
    }
    counter.http('GET', '/made/up/0', 200)
    for (const { samples } of counter.families) expect([...samples()]).toHaveLength(1000)
    expect([...counter.families[0]!.samples()][0]).toEqual({ labels: { method: 'GET', route: '/made/up/0', code: '200' }, value: 2 })
  })
})

it('loads prom-client, Fastify and grpc-js only for those who ask', () => {
  const script = "await import('./dist/serve/index.js'); const { createRequire } = await import('node:module'); const loaded = Object.keys(createRequire(import.meta.url).cache).filter((path) => /node_modules.(prom-client|fastify|@grpc|pino|@opentelemetry)/.test(path)); console.log(JSON.stringify(loaded))"
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).trim()).toBe('[]')
})
