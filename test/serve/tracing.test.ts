import { context, trace } from '@opentelemetry/api'
import { Metadata } from '@grpc/grpc-js'
import { AlwaysOffSampler } from '@opentelemetry/sdk-trace-node'
import Fastify from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import { torch, type Tensor } from '../../lib/index.js'
import { ModelSet, serveTracing, type EngineOptions, type InferenceBackend, type InferenceEngine, type ServeTracing } from '../../lib/serve/index.js'
import { grpcService } from './grpc-service.js'
import { codeOf, engineOf, type Served } from './models.js'
import { attributesOf, collector, type OtlpSpan } from './otlp.js'

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close()
})

async function collected(...args: Parameters<typeof collector>): Promise<Awaited<ReturnType<typeof collector>>> {
  const made = await collector(...args)
  open.push(made)
  return made
}

async function traced(model: Served = 'mlp', options: EngineOptions = {}): Promise<{ tracing: ServeTracing; engine: InferenceEngine; backend: InferenceBackend }> {
  const tracing = await serveTracing()
  const engine = engineOf(model, { version: '7', observer: tracing.observer, ...options })
  open.push(engine)
  return { tracing, engine, backend: tracing.backend(new ModelSet([engine])) }
}

async function ask(backend: InferenceBackend, rows = 1, call: object = {}): Promise<void> {
  using x = torch.ones([rows, 8])
  const { outputs } = await backend.infer({ model: 'mlp', inputs: x, ...call })
  for (const output of Object.values(outputs)) (output as Tensor).dispose()
}

const named = (spans: readonly OtlpSpan[], name: string): OtlpSpan[] => spans.filter((span) => span.name === name)
const only = (spans: readonly OtlpSpan[], name: string): OtlpSpan => {
  const found = named(spans, name)
  expect(found, name).toHaveLength(1)
  return found[0]!
}

const traceId = '0af7651916cd43dd8448eb211c80319c'
const spanId = 'b7ad6b7169203331'
const traceparent = `00-${traceId}-${spanId}-01`

/** Calls of 'ask' in one server whose routes know nothing of traces. */
async function httpServer(tracing: ServeTracing, backend: InferenceBackend): Promise<ReturnType<typeof Fastify>> {
  const app = Fastify()
  open.push(app)
  await app.register(tracing.fastifyPlugin)
  app.post('/v2/models/:model/infer', async (request) => {
    await ask(backend, 2, { model: (request.params as { model: string }).model })
    return { headers: tracing.inject({}) }
  })
  app.get('/fail', () => Promise.reject(new Error('broken')))
  return app
}

describe('traces of HTTP requests', () => {
  it('go on from the headers through queue and batch, over OTLP to a collector', async () => {
    const { spans } = await collected()
    const { tracing, backend } = await traced()
    const app = await httpServer(tracing, backend)
    const address = await app.listen({ port: 0, host: '127.0.0.1' })
    const answer = await fetch(`${address}/v2/models/mlp/infer?token=secret`, { method: 'POST', body: '{"a":1}', headers: { traceparent, 'content-type': 'application/json', connection: 'close' } })
    expect(answer.status).toBe(200)
    const all = await spans()
    const server = only(all, 'POST /v2/models/:model/infer')
    const request = only(all, 'tch.request')
    const queue = only(all, 'tch.queue')
    const batch = only(all, 'tch.batch')
    expect(new Set(all.map((span) => span.traceId))).toEqual(new Set([traceId]))
    expect(server).toMatchObject({ parentSpanId: spanId, kind: 2 })
    expect(attributesOf(server)).toMatchObject({ 'http.request.method': 'POST', 'http.route': '/v2/models/:model/infer', 'http.response.status_code': 200, 'url.path': '/v2/models/mlp/infer' })
    expect(request.parentSpanId).toBe(server.spanId)
    expect(attributesOf(request)).toMatchObject({ 'tch.model.name': 'mlp', 'tch.model.version': '7', 'tch.batch.rows': 2 })
    expect(queue.parentSpanId).toBe(request.spanId)
    expect(queue.links!.map((link) => link.spanId)).toEqual([batch.spanId])
    expect(batch.parentSpanId).toBe(request.spanId)
    expect(batch.links!.map((link) => link.spanId)).toEqual([request.spanId])
    expect(attributesOf(batch)).toMatchObject({ 'tch.model.name': 'mlp', 'tch.model.version': '7', 'tch.batch.size': 1, 'tch.batch.rows': 2 })
    expect(['idle', 'full', 'preferred', 'overdue']).toContain(attributesOf(batch)['tch.batch.flush_reason'])
    for (const name of ['tch.input', 'tch.infer', 'tch.output']) expect(only(all, name).parentSpanId).toBe(batch.spanId)

    // In the order in which it went.
    const start = (span: OtlpSpan): bigint => BigInt(span.startTimeUnixNano)
    const end = (span: OtlpSpan): bigint => BigInt(span.endTimeUnixNano)
    const moments = [start(server), start(request), start(queue), end(queue), start(only(all, 'tch.infer')), end(only(all, 'tch.infer')), end(batch), end(request), end(server)]
    for (let i = 1; i < moments.length; i++) expect(moments[i]! >= moments[i - 1]! - 1000n, `moment ${i}`).toBe(true)
    expect(Math.abs(Number(start(server) / 1_000_000n) - Date.now())).toBeLessThan(60_000)

    // Out again: to the client, and to whom the handler asks.
    expect(answer.headers.get('traceparent')).toBe(`00-${traceId}-${server.spanId}-01`)
    expect(((await answer.json()) as { headers: Record<string, string> }).headers['traceparent']).toBe(`00-${traceId}-${server.spanId}-01`)
  })

  it('begin where there are no headers, or none that can be read, and tell faults', async () => {
    const { spans } = await collected()
    const { tracing, backend } = await traced()
    const app = await httpServer(tracing, backend)
    for (const header of [{}, { traceparent: 'nonsense' }, { traceparent: `00-${'0'.repeat(32)}-${spanId}-01` }, { traceparent: 'x'.repeat(9000) }]) {
      expect((await app.inject({ method: 'POST', url: '/v2/models/mlp/infer', headers: header })).statusCode).toBe(200)
    }
    const all = await spans()
    const servers = named(all, 'POST /v2/models/:model/infer')
    expect(servers.map(({ parentSpanId }) => parentSpanId ?? '')).toEqual(['', '', '', ''])
    expect(new Set(servers.map((span) => span.traceId)).size).toBe(4)

    await app.inject('/fail')
    await app.inject('/nowhere/else')
    const more = await spans()
    expect(only(more, 'GET /fail')).toMatchObject({ status: { code: 2 } })
    expect(attributesOf(only(more, 'GET /fail'))).toMatchObject({ 'http.response.status_code': 500, 'error.type': 'Error' })
    expect(only(more, 'GET').status?.code ?? 0).toBe(0)
  })
})

describe('traces of engines', () => {
  it('have one span for a batch, linked to all its requests', async () => {
    const { spans } = await collected()
    const { backend } = await traced('mlp', { batching: { policy: 'fixed', maxSize: 4, maxDelay: 10_000 } })
    await Promise.all([1, 1, 1, 1].map((rows) => ask(backend, rows, { priority: 1, tenant: 'a' })))
    const all = await spans()
    const requests = named(all, 'tch.request')
    const batch = only(all, 'tch.batch')
    expect(requests).toHaveLength(4)
    expect(new Set(requests.map((span) => span.traceId)).size).toBe(4)
    expect(new Set(batch.links!.map((link) => link.spanId))).toEqual(new Set(requests.map((span) => span.spanId)))
    expect(new Set(batch.links!.map((link) => link.traceId))).toEqual(new Set(requests.map((span) => span.traceId)))
    expect(attributesOf(batch)).toMatchObject({ 'tch.batch.size': 4, 'tch.batch.rows': 4, 'tch.batch.flush_reason': 'full', 'tch.batch.backlog': 0 })
    const queues = named(all, 'tch.queue')
    expect(new Set(queues.map((span) => span.parentSpanId))).toEqual(new Set(requests.map((span) => span.spanId)))
    for (const queue of queues) expect(queue.links!.map((link) => link.spanId)).toEqual([batch.spanId])
    expect(attributesOf(queues[0]!)).toMatchObject({ 'tch.request.rows': 1, 'tch.request.priority': 1, 'tch.request.tenant': 'a' })
  })

  it('tell why a request failed, or never ran', async () => {
    const { spans } = await collected()
    const { backend } = await traced('picky')
    using x = torch.full([1, 1], -1)
    expect(await codeOf(backend.infer({ model: 'picky', inputs: { x } }))).toBe('ERR_TCH_MODEL_RAISED')
    const all = await spans()
    expect(only(all, 'tch.request')).toMatchObject({ status: { code: 2 } })
    expect(attributesOf(only(all, 'tch.request'))['error.type']).toBe('ERR_TCH_MODEL_RAISED')
    expect(only(all, 'tch.batch').status!.code).toBe(2)
    expect(named(all, 'tch.infer')).toEqual([])

    const waiting = await traced('mlp', { batching: { policy: 'fixed', maxSize: 8, minSize: 8, maxDelay: 60_000 } })
    const controller = new AbortController()
    using y = torch.ones([1, 8])
    const aborted = codeOf(waiting.backend.infer({ model: 'mlp', inputs: y, signal: controller.signal }))
    setImmediate(() => controller.abort())
    expect(await aborted).toBe('ERR_TCH_ABORTED')
    const dropped = await spans()
    expect(named(dropped, 'tch.batch')).toEqual([])
    expect(only(dropped, 'tch.queue').parentSpanId).toBe(only(dropped, 'tch.request').spanId)
    expect(attributesOf(only(dropped, 'tch.queue'))['error.type']).toBe('ERR_TCH_ABORTED')
  })

  it('hang under the span that is active, or that InferOptions.context names', async () => {
    const { spans, provider } = await collected()
    const { engine, backend } = await traced()
    const span = provider.getTracer('test').startSpan('mine')
    const mine = trace.setSpan(context.active(), span)
    await context.with(mine, () => ask(backend))
    await ask(backend, 1, { context: mine })
    using x = torch.ones([1, 8])
    for (const output of Object.values((await engine.infer(x, { context: mine })).outputs)) (output as Tensor).dispose()
    // What is no context of OpenTelemetry is somebody else's.
    for (const output of Object.values((await engine.infer(x, { context: { user: 1 } })).outputs)) (output as Tensor).dispose()
    span.end()
    const all = await spans()
    expect(named(all, 'tch.request').map(({ parentSpanId }) => parentSpanId)).toEqual([span.spanContext().spanId, span.spanContext().spanId])
    expect(named(all, 'tch.queue').filter(({ parentSpanId }) => parentSpanId === span.spanContext().spanId)).toHaveLength(1)
    expect(named(all, 'tch.batch')).toHaveLength(3)
  })

  it('have a span for each reload', async () => {
    const { spans } = await collected()
    const { tracing } = await traced()
    const at = Date.now()
    tracing.reloaded({ model: 'm', version: '2', result: 'loaded', at, durationMs: 250 })
    tracing.reloaded({ model: 'm', version: '3', result: 'failed', reason: 'ERR_TCH_MODEL_FILE: truncated', at, durationMs: 5 })
    const [loaded, failed] = named(await spans(), 'tch.reload') as [OtlpSpan, OtlpSpan]
    expect(BigInt(loaded.endTimeUnixNano) - BigInt(loaded.startTimeUnixNano)).toBe(250_000_000n)
    expect(attributesOf(loaded)).toEqual({ 'tch.model.name': 'm', 'tch.model.version': '2', 'tch.reload.result': 'loaded' })
    expect(failed.status).toMatchObject({ code: 2, message: 'ERR_TCH_MODEL_FILE: truncated' })
  })

  it('give the whole of a backend on', async () => {
    const { backend } = await traced()
    expect(backend.index().map(({ version }) => version)).toEqual(['7'])
    expect(backend.ready('mlp')).toBe(true)
    expect(backend.metadata('mlp').name).toBe('mlp')
    expect(backend.config('mlp')['name']).toBe('mlp')
    expect(backend.statistics('mlp', '7')).toHaveLength(1)
    expect('management' in backend && backend.management !== undefined).toBe(false)
  })
})

describe('traces that are off', () => {
  it('hand calls on as they came: no context, nothing for engines to look at', async () => {
    const tracing = await serveTracing()
    const calls: unknown[] = []
    const set = new ModelSet([])
    const backend = tracing.backend({ ...set, index: () => [], ready: () => true, metadata: set.metadata, config: set.config, statistics: () => [], infer: (call) => (calls.push(call), Promise.reject(new Error('end'))) } as InferenceBackend)
    using x = torch.ones([1])
    const call = { model: 'm', inputs: x }
    await expect(backend.infer(call)).rejects.toThrow('end')
    expect(calls).toEqual([call])
    expect(calls[0]).toBe(call)
  })

  it('send nothing of what is not sampled', async () => {
    const { spans } = await collected(new AlwaysOffSampler())
    const { tracing, backend } = await traced()
    const app = await httpServer(tracing, backend)
    expect((await app.inject({ method: 'POST', url: '/v2/models/mlp/infer', headers: { traceparent } })).statusCode).toBe(200)
    expect(await spans()).toEqual([])
  })
})

describe('traces of gRPC calls', () => {
  it('go on from the metadata, and back', async () => {
    const { spans } = await collected()
    const { tracing, backend } = await traced()
    const service = await grpcService({
      '/inference.GRPCInferenceService/ModelInfer': (_call, done) => void ask(backend).then(() => done(null, Buffer.from('x')), done),
      '/inference.GRPCInferenceService/Full': (_call, done) => done({ code: 14, details: 'full' }),
    }, [await tracing.grpcInterceptor()])
    open.push(service)
    const metadata = new Metadata()
    metadata.set('traceparent', traceparent)
    const sent = await service.call('/inference.GRPCInferenceService/ModelInfer', metadata)
    const all = await spans()
    const span = only(all, 'inference.GRPCInferenceService/ModelInfer')
    expect(span).toMatchObject({ traceId, parentSpanId: spanId, kind: 2 })
    expect(attributesOf(span)).toEqual({ 'rpc.system': 'grpc', 'rpc.service': 'inference.GRPCInferenceService', 'rpc.method': 'ModelInfer', 'rpc.grpc.status_code': 0 })
    expect(only(all, 'tch.request').parentSpanId).toBe(span.spanId)
    expect(sent!.get('traceparent')).toEqual([`00-${traceId}-${span.spanId}-01`])
    expect(trace.getSpanContext(tracing.grpcContext(metadata))).toMatchObject({ traceId, spanId })
    expect(trace.getSpanContext(tracing.httpContext({ traceparent }))).toMatchObject({ traceId, spanId })
    await service.call('/inference.GRPCInferenceService/Full', metadata)
    expect(only(await spans(), 'inference.GRPCInferenceService/Full')).toMatchObject({ status: { code: 2 } })
  })
})
