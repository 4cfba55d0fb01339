import { credentials } from '@grpc/grpc-js'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { grpcServer, type InferenceEngine } from '../../../lib/serve/index.js'
import { codeOf } from '../models.js'
import { WatchedBackend } from './backend.js'
import { Client, deferred, echoEngine, floats, floatsOf, serve, statusOfCall } from './client.js'

let engine: InferenceEngine
let backend: WatchedBackend
beforeAll(() => {
  engine = echoEngine({ batching: { maxSize: 16, preferredSizes: [4, 8] }, inputs: [{ name: 'x', dtype: 'float32', shape: [-1, 2] }] })
  backend = new WatchedBackend([engine])
})
afterAll(() => engine.close())

describe('metadata', () => {
  test('of the server, a model, its configuration, statistics and the repository', async () => {
    const { client, close } = await serve(backend)
    expect(await client.call('ServerLive')).toEqual({ live: true })
    expect(await client.call('ServerReady')).toEqual({ ready: true })
    expect(await client.call('ModelReady', { name: 'echo', version: '1' })).toEqual({ ready: true })
    expect(await statusOfCall(client.call('ModelReady', { name: 'nobody' }))).toMatchObject({ code: 5 })
    expect(await client.call('ServerMetadata')).toMatchObject({ name: 'tch-node', extensions: expect.arrayContaining(['statistics']) })
    expect(await client.call('ModelMetadata', { name: 'echo' })).toEqual({
      name: 'echo', versions: ['1'], platform: 'pytorch_libtorch',
      inputs: [{ name: 'x', datatype: 'FP32', shape: ['-1', '2'] }], outputs: [{ name: 'y', datatype: '', shape: [] }],
    })
    const { config } = await client.call('ModelConfig', { name: 'echo' })
    expect(config).toMatchObject({
      name: 'echo', backend: 'pytorch', max_batch_size: 16, input: [{ name: 'x', data_type: 'TYPE_FP32', dims: ['2'] }],
      dynamic_batching: { preferred_batch_size: [4, 8] }, instance_group: [{ count: 1, kind: 'KIND_CPU' }],
    })
    expect(JSON.parse(config.parameters.config.string_value)).toMatchObject({ batching: { maxSize: 16 } })

    const before = (await client.call('ModelStatistics', { name: 'echo' }))['model_stats'][0]
    for (let at = 0; at < 3; at++) await client.call('ModelInfer', floats([1, 2]))
    const { model_stats: [after] } = await client.call('ModelStatistics')
    expect(Number(after.inference_stats.success.count) - Number(before.inference_stats.success.count)).toBe(3)
    expect(Number(after.inference_count) - Number(before.inference_count)).toBe(3)
    expect(Number(after.inference_stats.compute_infer.ns)).toBeGreaterThan(Number(before.inference_stats.compute_infer.ns))
    expect(await statusOfCall(client.call('ModelStatistics', { name: 'nobody' }))).toMatchObject({ code: 5 })

    backend.states = [{ name: 'echo', version: '1', state: 'READY', reason: '' }, { name: 'other', version: '2', state: 'UNAVAILABLE', reason: 'broken' }]
    expect(await client.call('RepositoryIndex', {})).toEqual({ models: [
      { name: 'echo', version: '1', state: 'READY', reason: '' }, { name: 'other', version: '2', state: 'UNAVAILABLE', reason: 'broken' },
    ] })
    expect((await client.call('RepositoryIndex', { ready: true }))['models']).toHaveLength(1)
    expect(await client.call('ModelReady', { name: 'other' })).toEqual({ ready: false })
    backend.states = undefined
    await close()
  })
})

describe('management', () => {
  test('needs the token', async () => {
    const { client, close } = await serve(backend, { token: 'a secret token' })
    const request = { model_name: 'echo' }
    for (const metadata of [{}, { authorization: 'Bearer a' }, { authorization: 'a' }, { authorization: 'Basic YTpi' }, { authorization: 'Bearer another token' }] as Record<string, string>[]) {
      for (const method of ['RepositoryModelLoad', 'RepositoryModelUnload']) expect(await statusOfCall(client.call(method, request, metadata))).toMatchObject({ code: 16 })
    }
    expect(backend.managed).toEqual([])
    await close()
    const open = await serve(backend)
    expect(await statusOfCall(open.client.call('RepositoryModelLoad', request, { authorization: 'Bearer undefined' }))).toMatchObject({ code: 7 })
    await open.close()
  })

  test('loads and unloads, and says what went wrong', async () => {
    const { client, close } = await serve(backend, { token: 'secret-token' })
    const metadata = { authorization: 'Bearer secret-token' }
    await client.call('RepositoryModelLoad', { model_name: 'echo', parameters: { version: { string_param: '2' } } }, metadata)
    await client.call('RepositoryModelUnload', { model_name: 'echo', parameters: { unload_dependents: { bool_param: false } } }, metadata)
    expect(backend.managed).toEqual(['load echo 2', 'unload echo -'])
    expect(await statusOfCall(client.call('RepositoryModelLoad', { model_name: 'broken' }, metadata))).toMatchObject({ code: 13, details: 'the file is no model' })
    expect(await statusOfCall(client.call('RepositoryModelLoad', { model_name: '../etc' }, metadata))).toMatchObject({ code: 3 })
    expect(await statusOfCall(client.call('RepositoryModelLoad', { model_name: 'm', parameters: { 'file:1/model.pt': { bytes_param: Buffer.from('x') } } }, metadata))).toMatchObject({ code: 12 })
    await close()
  })

  test('is not there for models that a program made', async () => {
    const { client, close } = await serve([echoEngine()], { token: 'secret-token' })
    expect(await statusOfCall(client.call('RepositoryModelLoad', { model_name: 'echo' }, { authorization: 'Bearer secret-token' }))).toMatchObject({ code: 12 })
    await close()
  })
})

describe('health', () => {
  test('Check knows the server, its services and its models', async () => {
    let ready = true
    const { client, server, close } = await serve(backend, { ready: () => ready })
    for (const service of ['', 'inference.GRPCInferenceService', 'echo']) expect(await client.call('Check', { service })).toEqual({ status: 'SERVING' })
    expect(await statusOfCall(client.call('Check', { service: 'nobody' }))).toMatchObject({ code: 5 })
    ready = false
    expect(await client.call('Check', { service: '' })).toEqual({ status: 'NOT_SERVING' })
    expect(await client.call('ServerReady')).toEqual({ ready: false })
    ready = true
    server.drain()
    expect(await client.call('Check', { service: '' })).toEqual({ status: 'NOT_SERVING' })
    expect(floatsOf(await client.call('ModelInfer', floats([1, 2])))).toEqual([1, 2])
    await close()
  })

  test('Watch tells every change, and ends with the server', async () => {
    const { client, close } = await serve(backend)
    const told: [number, string][] = []
    const watched = ['', 'other'].map((service, at) => new Promise<void>((resolve) => {
      const watch = client.watch(service)
      watch.on('data', ({ status }) => told.push([at, status]))
      watch.on('error', () => {})
      watch.on('status', () => resolve())
    }))
    await expect.poll(() => told.length).toBe(2)
    backend.states = [{ name: 'other', version: '1', state: 'READY', reason: '' }]
    await expect.poll(() => told.length).toBe(3)
    backend.states = undefined
    await expect.poll(() => told.length).toBe(4)
    await close()
    await Promise.all(watched)
    expect(told.filter(([at]) => at === 0).map(([, status]) => status)).toEqual(['SERVING', 'NOT_SERVING'])
    expect(told.filter(([at]) => at === 1).map(([, status]) => status)).toEqual(['SERVICE_UNKNOWN', 'SERVING', 'SERVICE_UNKNOWN'])
  })
})

describe('the end', () => {
  test('close() lets calls end, and takes no new ones', async () => {
    const { client, server, port } = await serve(backend)
    const release = deferred()
    const from = backend.calls.length
    backend.before = () => release.promise
    const answer = client.call('ModelInfer', floats([1, 2]))
    await expect.poll(() => backend.calls.length).toBe(from + 1)
    const closed = server.close()
    const late = new Client(port)
    expect(await statusOfCall(late.call('ServerLive', {}, {}, { deadline: Date.now() + 3000 }))).toMatchObject({ code: 14 })
    release.resolve()
    expect(floatsOf(await answer)).toEqual([1, 2])
    await closed
    await server.close()
    backend.before = () => {}
    client.close()
    late.close()
  })

  test('calls that do not end are cut off after the timeout', async () => {
    const { client, server } = await serve(backend)
    const from = backend.calls.length
    const forever = deferred()
    backend.before = () => forever.promise
    const answer = statusOfCall(client.call('ModelInfer', floats([1, 2])))
    await expect.poll(() => backend.calls.length).toBe(from + 1)
    await server.close({ timeout: 50 })
    expect((await answer).code).not.toBe(0)
    forever.resolve()
    backend.before = () => {}
    client.close()
  })
})

describe('options', () => {
  test('are checked', async () => {
    expect(await codeOf(grpcServer(backend, { tokens: 'x' } as object))).toBe('ERR_TCH_UNKNOWN_ARGUMENT')
    for (const options of [{ token: 'short' }, { messageLimit: 0 }, { messageLimit: 2 ** 40 }, { versionHeader: 'a b' }, { keyHeader: 'key-bin' }, { ready: 1 as never }, { tls: { key: 'x', cert: 'y' } }]) {
      expect(await codeOf(grpcServer(backend, options))).toBe('ERR_TCH_CONFIG')
    }
  })

  test('a port in use is an error', async () => {
    const { port, close } = await serve(backend)
    const other = await grpcServer(backend)
    expect(await codeOf(other.listen({ port }))).toBe('ERR_TCH_CONFIG')
    await other.close()
    await close()
  })

  test('listens on loopback alone by default', async () => {
    const { port, close } = await serve(backend)
    const other = Object.values((await import('node:os')).networkInterfaces()).flat().find((each) => each !== undefined && !each.internal && each.family === 'IPv4')
    if (other !== undefined) {
      await expect(new Promise((resolve, reject) => connect(port, other.address, () => resolve('open')).on('error', reject))).rejects.toThrow()
    }
    await close()
  })
})

describe('TLS', () => {
  let folder: string
  const file = (name: string): Buffer => readFileSync(join(folder, name))
  const openssl = (...args: string[]): Buffer => execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tch-node-tls-'))
    writeFileSync(join(folder, 'names'), 'subjectAltName=DNS:localhost,IP:127.0.0.1')
    openssl('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'ca.key', '-out', 'ca.pem', '-days', '2', '-subj', '/CN=ca')
    for (const name of ['server', 'client']) {
      openssl('req', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', `${name}.key`, '-out', `${name}.csr`, '-subj', `/CN=${name}`)
      openssl('x509', '-req', '-in', `${name}.csr`, '-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-out', `${name}.pem`, '-days', '2', '-extfile', 'names')
    }
    openssl('pkcs8', '-topk8', '-in', 'server.key', '-out', 'locked.key', '-passout', 'pass:sesame')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('with a key that has a passphrase', async () => {
    const { port, close } = await serve(backend, { tls: { key: file('locked.key'), cert: file('server.pem'), passphrase: 'sesame' } })
    const client = new Client(port, credentials.createSsl(file('ca.pem')))
    expect(await client.call('ServerLive')).toEqual({ live: true })
    client.close()
    await close()
  })

  test('mTLS lets in only clients with a certificate', async () => {
    const { port, close } = await serve(backend, { tls: { key: file('server.key').toString(), cert: file('server.pem').toString(), clientCa: [file('ca.pem')] } })
    const known = new Client(port, credentials.createSsl(file('ca.pem'), file('client.key'), file('client.pem')))
    expect(floatsOf(await known.call('ModelInfer', floats([1, 2])))).toEqual([1, 2])
    const unknown = new Client(port, credentials.createSsl(file('ca.pem')))
    expect(await statusOfCall(unknown.call('ServerLive', {}, {}, { deadline: Date.now() + 3000 }))).toMatchObject({ code: expect.toSatisfy((code) => code === 14 || code === 4) })
    known.close()
    unknown.close()
    await close()
  })
})
