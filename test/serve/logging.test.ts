import { context, trace } from '@opentelemetry/api'
import { Metadata } from '@grpc/grpc-js'
import Fastify from 'fastify'
import { request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { torch, type Tensor } from '../../lib/index.js'
import { ModelSet, serveLogging, serveTracing, type InferenceBackend, type ServeLogging, type ServeLoggingOptions } from '../../lib/serve/index.js'
import { grpcService } from './grpc-service.js'
import { codeOf, engineOf } from './models.js'
import { collector } from './otlp.js'

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close()
})

type Line = Record<string, unknown>

async function logged(options: ServeLoggingOptions = {}): Promise<{ logging: ServeLogging; lines: Line[]; text(): string }> {
  const written: string[] = []
  const lines: Line[] = []
  const logging = await serveLogging({ destination: { write: (line: string) => void (written.push(line), lines.push(JSON.parse(line) as Line)) }, ...options })
  return { logging, lines, text: () => written.join('') }
}

function backendOf(logging: ServeLogging): InferenceBackend {
  const engine = engineOf('mlp', { version: '7' })
  open.push(engine)
  return logging.backend(new ModelSet([engine]))
}

async function ask(backend: InferenceBackend): Promise<void> {
  using x = torch.ones([2, 8])
  for (const output of Object.values((await backend.infer({ model: 'mlp', inputs: x })).outputs)) (output as Tensor).dispose()
}

describe('lines about HTTP requests', () => {
  it('are one each, with model, version, status and time', async () => {
    const { logging, lines } = await logged()
    const backend = backendOf(logging)
    const app = Fastify(await logging.fastifyOptions())
    open.push(app)
    await app.register(logging.fastifyPlugin)
    app.post('/v2/models/:model/infer', async (request) => {
      request.log.info('inside')
      await ask(backend)
      return {}
    })
    app.get('/v2/health/live', () => ({}))
    app.get('/fail', () => Promise.reject(Object.assign(new Error('broken'), { statusCode: 500 })))
    const send = (id: string): Promise<unknown> => app.inject({ method: 'POST', url: '/v2/models/mlp/infer?token=abc', headers: { 'x-request-id': id }, payload: { a: 1 } })
    await send('req-77')
    await send('x'.repeat(1000))
    await send('bad id\u007f"')
    await app.inject('/v2/health/live')
    await app.inject('/fail')
    await app.inject('/nowhere')

    const answered = lines.filter(({ msg }) => msg === 'answered')
    expect(answered[0]).toMatchObject({ level: 30, reqId: 'req-77', method: 'POST', path: '/v2/models/mlp/infer', status: 200, model: 'mlp', version: '7', batch_rows: 2 })
    expect(answered[0]!['ms']).toBeGreaterThan(0)
    expect(lines.find(({ msg }) => msg === 'inside')!['reqId']).toBe('req-77')
    for (const line of answered.slice(1, 3)) expect(line['reqId']).toMatch(/^[\da-f-]{36}$/)
    expect(answered.map(({ path, status, level }) => [path, status, level])).toEqual([
      ['/v2/models/mlp/infer', 200, 30], ['/v2/models/mlp/infer', 200, 30], ['/v2/models/mlp/infer', 200, 30], ['/fail', 500, 50], ['/nowhere', 404, 30],
    ])
  })

  it('tell of clients that left', async () => {
    const { logging, lines } = await logged()
    const app = Fastify(await logging.fastifyOptions())
    open.push(app)
    await app.register(logging.fastifyPlugin)
    let arrived!: () => void
    const there = new Promise<void>((resolve) => { arrived = resolve })
    app.get('/slow', (_request, reply) => {
      arrived()
      reply.raw.once('close', () => reply.hijack())
      return new Promise(() => undefined)
    })
    await app.listen({ port: 0, host: '127.0.0.1' })
    const client = httpRequest({ port: (app.server.address() as AddressInfo).port, path: '/slow' })
    client.on('error', () => undefined).end()
    await there
    client.destroy()
    await new Promise<void>((resolve) => {
      const look = (): void => (lines.some(({ status }) => status === 499) ? resolve() : void setTimeout(look, 5))
      look()
    })
    expect(lines.filter(({ status }) => status !== undefined)).toHaveLength(1)
    expect(lines.find(({ status }) => status === 499)).toMatchObject({ path: '/slow', msg: 'the client has left' })
  })

  it('have the ids of the trace', async () => {
    const otlp = await collector()
    open.push(otlp)
    const { logging, lines } = await logged()
    const tracing = await serveTracing()
    const backend = backendOf(logging)
    const app = Fastify(await logging.fastifyOptions())
    open.push(app)
    await app.register(tracing.fastifyPlugin)
    await app.register(logging.fastifyPlugin)
    app.post('/ask', async (request) => {
      request.log.info('inside')
      await ask(tracing.backend(backend))
      return {}
    })
    const traceId = '0af7651916cd43dd8448eb211c80319c'
    await app.inject({ method: 'POST', url: '/ask', headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` }, payload: {} })
    const server = (await otlp.spans()).find(({ name }) => name === 'POST /ask')!
    const about = lines.filter(({ msg }) => msg === 'inside' || msg === 'answered')
    expect(about).toHaveLength(2)
    for (const line of about) expect(line).toMatchObject({ trace_id: traceId, span_id: server.spanId })

    const span = otlp.provider.getTracer('test').startSpan('mine')
    context.with(trace.setSpan(context.active(), span), () => logging.logger.info('under it'))
    logging.logger.info('beside it')
    span.end()
    expect(lines.at(-2)).toMatchObject({ trace_id: span.spanContext().traceId, span_id: span.spanContext().spanId })
    expect(lines.at(-1)).not.toHaveProperty('trace_id')
  })
})

it('lines about gRPC calls tell model, version and status', async () => {
  const { logging, lines } = await logged()
  const backend = backendOf(logging)
  const service = await grpcService({
    '/inference.GRPCInferenceService/ModelInfer': (_call, done) => void ask(backend).then(() => done(null, Buffer.from('x')), done),
    '/inference.GRPCInferenceService/ServerLive': (_call, done) => done(null, Buffer.from('x')),
    '/t/Broken': (_call, done) => done({ code: 13, details: 'broken' }),
    '/t/Full': (_call, done) => done({ code: 14, details: 'full' }),
  }, [await logging.grpcInterceptor()])
  open.push(service)
  const metadata = new Metadata()
  metadata.set('x-request-id', 'req-5')
  for (const path of ['/inference.GRPCInferenceService/ModelInfer', '/inference.GRPCInferenceService/ServerLive', '/t/Broken', '/t/Full']) await service.call(path, metadata)
  expect(lines.map(({ method, status, level }) => [method, status, level])).toEqual([['/inference.GRPCInferenceService/ModelInfer', 'OK', 30], ['/t/Broken', 'INTERNAL', 50], ['/t/Full', 'UNAVAILABLE', 40]])
  expect(lines[0]).toMatchObject({ reqId: 'req-5', model: 'mlp', version: '7', batch_rows: 2 })
})

describe('serveLogging', () => {
  it('lets no secret out', async () => {
    const secret = 'Pa$$"w\\ord/1'
    const { logging, text, lines } = await logged({ secrets: [secret, 'Pa$$'] })
    const { logger } = logging
    logger.info({ headers: { authorization: 'Bearer other' }, token: 'other', config: { token: 'other' }, req: { headers: { authorization: 'other', cookie: 'other' } } }, 'hello')
    logger.info(`a message with ${secret} in it`)
    logger.info({ path: `/x/${encodeURIComponent(secret)}`, deep: { in: [secret] } }, 'paths')
    logger.error(new Error(`wrong token ${secret}`))
    expect(text()).not.toContain('other')
    expect(text()).not.toMatch(/Pa\$\$|Pa%24/)
    expect(lines[1]!['msg']).toBe('a message with [redacted] in it')
  })

  it('has levels that can be changed', async () => {
    const { logging: { logger }, lines } = await logged({ level: 'warn' })
    logger.info('no')
    logger.level = 'debug'
    logger.debug('yes')
    expect(lines.map(({ msg }) => msg)).toEqual(['yes'])
  })

  it('refuses options that there are not', async () => {
    expect(await codeOf(serveLogging({ level: 'loud' as 'info' }))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(await codeOf(serveLogging({ format: 'xml' as 'json' }))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(await codeOf(serveLogging({ secrets: ['abc'] }))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(await codeOf(serveLogging({ secrets: [5 as unknown as string] }))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(await codeOf(serveLogging({ colour: true } as object))).toBe('ERR_TCH_UNKNOWN_ARGUMENT')
  })

  it('is pretty only where pino-pretty is', async () => {
    const name: string = 'pino-pretty'
    const there = await import(name).then(() => true, () => false)
    expect(await codeOf(serveLogging({ format: 'pretty', destination: { write: () => undefined } }))).toBe(there ? 'no error' : 'ERR_TCH_PACKAGE_MISSING')
    const { logging, lines } = await logged({ format: 'auto' })
    logging.logger.info('as JSON, for it is no terminal')
    expect(lines).toHaveLength(1)
  })
})
