import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TorchError } from '../../../lib/index.js'
import type { InferenceEngine } from '../../../lib/serve/index.js'
import { untilAborted, WatchedBackend } from './backend.js'
import { echoEngine, deferred, floats, floatsOf, metadataOf, serve, statusOfCall, type Message, type Running } from './client.js'

let engine: InferenceEngine
let backend: WatchedBackend
let running: Running
beforeEach(async () => {
  engine = echoEngine()
  backend = new WatchedBackend([engine])
  running = await serve(backend, { context: (headers) => headers['traceparent'] })
})
afterEach(async () => {
  await running.close()
  await engine.close()
})

const infer = (request: Message, metadata?: Record<string, string>, options?: object): Promise<Message> => running.client.call('ModelInfer', request, metadata, options)

describe('what a call says beside its inputs', () => {
  test('metadata name version, tenant, sticky key, id and trace', async () => {
    await infer(floats([1]), { 'x-model-ver': 'canary', 'x-tenant-id': 'team', 'x-sticky-key': 'user', 'x-request-id': 'r1', traceparent: '00-ab-cd-01' })
    expect(backend.calls[0]).toMatchObject({ model: 'echo', version: 'canary', tenant: 'team', key: 'user', id: 'r1', context: '00-ab-cd-01' })
  })

  test('the message counts before the metadata', async () => {
    await infer(floats([1], { model_version: '1', id: 'own' }), { 'x-model-ver': 'canary', 'x-request-id': 'r1' })
    expect(backend.calls[0]).toMatchObject({ version: '1', id: 'own' })
  })

  test('parameters are priority, timeout in microseconds, and sequence', async () => {
    await infer(floats([1], { parameters: {
      priority: { uint64_param: 1 }, timeout: { int64_param: 250_000_000 }, sequence_id: { int64_param: '9007199254740993' },
      sequence_start: { bool_param: true }, sequence_end: { bool_param: false }, mine: { double_param: 1.5 },
    } }))
    expect(backend.calls[0]).toMatchObject({ priority: 1, timeout: 250_000, sequence: { id: '9007199254740993', start: true, end: false } })
    await infer(floats([1], { parameters: { sequence_id: { string_param: 'chat' } } }))
    expect(backend.calls[1]!.sequence).toEqual({ id: 'chat' })
  })

  test('wrong ones are refused', async () => {
    for (const parameters of [{ priority: { string_param: 'high' } }, { timeout: { int64_param: -1 } }, { sequence_id: { int64_param: 5 }, sequence_start: { int64_param: 1 } }]) {
      expect(await statusOfCall(infer(floats([1], { parameters })))).toMatchObject({ code: 3, details: expect.stringContaining('the parameter') })
    }
    expect(await statusOfCall(infer(floats([1]), { 'x-model-ver': '../etc' }))).toMatchObject({ code: 3 })
    expect(await statusOfCall(infer(floats([1]), { 'x-tenant-id': 'x'.repeat(300) }))).toMatchObject({ code: 3 })
    expect(backend.calls).toHaveLength(0)
  })
})

describe('time', () => {
  test("the client's deadline is the request's timeout, unless its own is shorter", async () => {
    await infer(floats([1]), {}, { deadline: Date.now() + 60_000 })
    expect(backend.calls[0]!.timeout).toBeGreaterThan(50_000)
    expect(backend.calls[0]!.timeout).toBeLessThanOrEqual(60_000)
    await infer(floats([1], { parameters: { timeout: { int64_param: 5_000_000 } } }), {}, { deadline: Date.now() + 60_000 })
    expect(backend.calls[1]!.timeout).toBe(5000)
    await infer(floats([1]))
    expect(backend.calls[2]!.timeout).toBeUndefined()
  })

  test('a deadline that passes aborts the request', async () => {
    const aborted = new Promise<void>((resolve) => { backend.before = (call) => untilAborted(call).finally(resolve) })
    expect(await statusOfCall(infer(floats([1]), {}, { deadline: Date.now() + 150 }))).toMatchObject({ code: 4 })
    await aborted
  })

  test('a client that cancels or leaves aborts its request', async () => {
    for (const leave of [(call: Message) => call['cancel'](), () => running.client.close()]) {
      const reached = deferred()
      const aborted = deferred()
      backend.before = (call) => {
        reached.resolve()
        return untilAborted(call).finally(aborted.resolve)
      }
      const call = running.client.inference['ModelInfer'](floats([1]), metadataOf({}), () => {})
      await reached.promise
      leave(call)
      if (leave.length === 0) call.cancel()
      await aborted.promise
    }
  })
})

describe('status codes', () => {
  test.each([
    ['ERR_TCH_INPUT', 3], ['ERR_TCH_REQUEST', 3], ['ERR_TCH_NO_MODEL', 5], ['ERR_TCH_QUEUE_FULL', 14], ['ERR_TCH_QUOTA', 14], ['ERR_TCH_NOT_READY', 14],
    ['ERR_TCH_CLOSED', 14], ['ERR_TCH_DEADLINE', 4], ['ERR_TCH_UNSUPPORTED', 12], ['ERR_TCH_TORCH', 13],
  ])('%s is %i', async (code, status) => {
    backend.before = () => { throw new TorchError(code, `why: ${code}`) }
    expect(await statusOfCall(infer(floats([1])))).toEqual({ code: status, details: `why: ${code}` })
  })

  test('what is not known is INTERNAL without what it says, which the log has', async () => {
    const logged: object[] = []
    const other = await serve(backend, { logger: { error: (details) => logged.push(details) } })
    backend.before = () => { throw new Error('the password is 1234') }
    expect(await statusOfCall(other.client.call('ModelInfer', floats([1])))).toMatchObject({ code: 13, details: expect.not.stringContaining('1234') })
    expect(logged).toMatchObject([{ err: { message: 'the password is 1234' } }])
    await other.close()
  })

  test('a message too long for trailers is cut, and broken surrogates are mended', async () => {
    backend.before = () => { throw new TorchError('ERR_TCH_INPUT', `\ud800 ${'ß'.repeat(10_000)}`) }
    const { code, details } = await statusOfCall(infer(floats([1])))
    expect(code).toBe(3)
    expect(details.length).toBeLessThan(1000)
  })
})

test('requests that are held are limited in bytes', async () => {
  const held = await serve(backend, { messagesLimit: 10_000 })
  const release = deferred()
  backend.before = () => release.promise
  const first = held.client.call('ModelInfer', floats(Array<number>(2000).fill(1)))
  await expect.poll(() => backend.calls.length).toBe(1)
  expect(await statusOfCall(held.client.call('ModelInfer', floats(Array<number>(2000).fill(1))))).toMatchObject({ code: 14 })
  release.resolve()
  expect(floatsOf(await first)).toHaveLength(2000)
  expect(floatsOf(await held.client.call('ModelInfer', floats(Array<number>(2000).fill(1))))).toHaveLength(2000)
  await held.close()
})
