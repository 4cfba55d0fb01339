import { afterEach, beforeEach, expect, test } from 'vitest'
import type { InferenceEngine } from '../../../lib/serve/index.js'
import { untilAborted, WatchedBackend } from './backend.js'
import { echoEngine, deferred, floats, floatsOf, serve, type Message, type Running } from './client.js'
import { encoded, framed, RawClient } from './raw.js'

let engine: InferenceEngine
let backend: WatchedBackend
let running: Running
beforeEach(async () => {
  engine = echoEngine()
  backend = new WatchedBackend([engine])
  running = await serve(backend, { streamRequests: 8 })
})
afterEach(async () => {
  await running.close()
  await engine.close()
})

interface Exchange {
  answers: Message[]
  status: { code: number; details: string }
}

/** Sends requests on one stream, and ends it; the answers until its end. */
function exchange(requests: readonly Message[], metadata: Record<string, string> = {}): Promise<Exchange> {
  return new Promise((resolve) => {
    const stream = running.client.stream(metadata)
    const answers: Message[] = []
    stream.on('data', (answer: Message) => answers.push(answer))
    stream.on('error', () => {})
    stream.on('status', (status) => resolve({ answers, status }))
    for (const request of requests) stream.write(request)
    stream.end()
  })
}

test('answers come in the order of requests, which run beside each other', async () => {
  // The first of each three takes longest.
  let together = 0
  let most = 0
  backend.before = async ({ id }) => {
    most = Math.max(most, ++together)
    await new Promise((resolve) => setTimeout(resolve, Number(id) % 3 === 0 ? 15 : 1))
    together--
  }
  const { answers, status } = await exchange(Array.from({ length: 60 }, (_, at) => floats([at], { id: String(at) })), { 'x-tenant-id': 'team' })
  expect(status.code).toBe(0)
  expect(answers.map(({ infer_response: { id } }) => id)).toEqual(Array.from({ length: 60 }, (_, at) => String(at)))
  expect(answers.map(({ infer_response }) => floatsOf(infer_response)[0])).toEqual(Array.from({ length: 60 }, (_, at) => at))
  expect(most).toBeGreaterThan(1)
  expect(most).toBeLessThanOrEqual(8)
  expect(backend.calls.every(({ tenant }) => tenant === 'team')).toBe(true)
})

test('a request that fails is answered with its error and id, and the stream goes on', async () => {
  const { answers, status } = await exchange([floats([1], { id: 'a' }), floats([1], { id: 'b', model: 'nobody' }), floats([1, 2], { id: 'c', shape: [3] }), floats([4], { id: 'd' })])
  expect(status.code).toBe(0)
  expect(answers.map(({ infer_response: { id } }) => id)).toEqual(['a', 'b', 'c', 'd'])
  expect(answers.map(({ error_message: message }) => message)).toEqual(['', expect.stringContaining('nobody'), expect.stringContaining('needs 12 bytes'), ''])
})

test('the last answer is marked for clients that ask for it', async () => {
  const { answers } = await exchange([floats([1], { parameters: { triton_enable_empty_final_response: { bool_param: true } } }), floats([1])])
  expect(answers[0]!['infer_response'].parameters).toMatchObject({ triton_final_response: { bool_param: true } })
  expect(answers[1]!['infer_response'].parameters).toEqual({})
})

test('an empty stream ends well', async () => {
  expect(await exchange([])).toMatchObject({ answers: [], status: { code: 0 } })
})

test('a client that leaves aborts what it has running', async () => {
  let aborted = 0
  const all = deferred()
  backend.before = (call) => untilAborted(call).finally(() => {
    if (++aborted === 5) all.resolve()
  })
  const stream = running.client.stream()
  stream.on('error', () => {})
  for (let at = 0; at < 5; at++) stream.write(floats([at]))
  await expect.poll(() => backend.calls.length).toBe(5)
  stream.cancel()
  await all.promise
})

test('a client that does not read stops its requests, not the memory', async () => {
  const raw = new RawClient(running.port)
  const stream = raw.open('ModelStreamInfer')
  stream.pause()
  const large = framed(encoded(floats(Array<number>(2 ** 18).fill(1))))
  for (let at = 0; at < 100; at++) stream.write(large)
  let last = -1
  await expect.poll(() => {
    const still = backend.calls.length === last
    last = backend.calls.length
    return still && last > 0
  }, { interval: 300, timeout: 20_000 }).toBe(true)
  expect(backend.calls.length).toBeLessThan(60)
  raw.close()
})

test('a server that closes answers what it has read, then says that it is closing', async () => {
  const release = deferred()
  backend.before = () => release.promise
  const stream = running.client.stream()
  const answers: Message[] = []
  const status = new Promise<{ code: number }>((resolve) => stream.on('status', resolve))
  stream.on('data', (answer: Message) => answers.push(answer))
  stream.on('error', () => {})
  stream.write(floats([7], { id: 'last' }))
  await expect.poll(() => backend.calls.length).toBe(1)
  const closed = running.server.close()
  release.resolve()
  expect((await status).code).toBe(14)
  expect(answers).toMatchObject([{ infer_response: { id: 'last' } }])
  await closed
})
