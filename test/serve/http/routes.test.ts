import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request as tlsRequest } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { torch, TorchError } from '../../../lib/index.js'
import { httpServer, inferenceRoutes, InferenceEngine, ModelSet, type HttpOptions } from '../../../lib/serve/index.js'
import { WatchedBackend } from '../grpc/backend.js'
import { echoEngine } from '../grpc/client.js'
import { listen, type Served } from './http-client.js'

const photo = readFileSync(fileURLToPath(new URL('../../fixtures/classify/strip.png', import.meta.url)))
const body = { inputs: [{ name: 'x', datatype: 'FP32', shape: [1, 2], data: [1, 2] }] }

let engines: InferenceEngine[]
let backend: WatchedBackend
let server: Served
beforeAll(async () => {
  const channels = torch.jit.trace((x) => x.mean([2, 3]), [torch.zeros([1, 3, 8, 8])])
  engines = [
    echoEngine(),
    new InferenceEngine(channels, { name: 'colours', inputs: [{ name: 'x', dtype: 'float32', shape: [-1, 3, 8, 8] }], outputs: [{ name: 'share', labels: ['red', 'green', 'blue'] }] }),
  ]
  backend = new WatchedBackend(engines)
  server = await listen(backend, { token: 'secret-token' })
})
afterAll(async () => {
  await server.app.close()
  await Promise.all(engines.map((engine) => engine.close()))
})

describe('addresses', () => {
  it.each<[string, object]>([
    ['/v2', { name: 'tch-node', extensions: expect.arrayContaining(['binary_tensor_data', 'statistics', 'model_repository']) }],
    ['/v2/health/live', { live: true }],
    ['/v2/health/ready', { ready: true }],
    ['/v2/models/colours', { name: 'colours', versions: ['1'], platform: 'pytorch_libtorch', inputs: [{ name: 'x', datatype: 'FP32', shape: [-1, 3, 8, 8] }], outputs: [{ name: 'share' }] }],
    ['/v2/models/colours/versions/1', { name: 'colours' }],
    ['/v2/models/echo/ready', { name: 'echo', ready: true }],
    ['/v2/models/echo/versions/1/ready', { ready: true }],
    ['/v2/models/echo/config', { name: 'echo', instances: 1 }],
    ['/v2/models/echo/stats', { model_stats: [{ name: 'echo', version: '1', inference_stats: { success: { count: expect.any(Number), ns: expect.any(Number) } } }] }],
    ['/v2/models/stats', { model_stats: [{ name: 'echo' }, { name: 'colours' }] }],
    ['/openapi.json', { openapi: '3.1.0' }],
  ])('answer GET %s', async (path, expected) => expect(await server.fetch(path)).toMatchObject({ status: 200, json: expected }))

  it('count what ran', async () => {
    const count = async (): Promise<number> => (await server.fetch('/v2/models/echo/stats')).json.model_stats[0].inference_stats.success.count
    const before = await count()
    await server.infer(body)
    expect(await count()).toBe(before + 1)
  })

  it.each(['/v2/models/nobody', '/v2/models/nobody/ready', '/v2/models/echo/versions/7', '/v2/models/echo/versions/7/ready', '/v2/models/nobody/stats', '/v2/models/nobody/config', '/v2/models/echo/', '/V2', '/v3'])(
    'answer 404 for %s', async (path) => expect(await server.fetch(path)).toMatchObject({ status: 404, json: { error: expect.any(String) } }))

  it.each([['POST', '/v2', 'GET, HEAD'], ['GET', '/v2/models/echo/infer', 'POST'], ['DELETE', '/v2/models/echo', 'GET, HEAD'], ['PUT', '/v1/models/echo', 'GET, HEAD, POST'], ['GET', '/v2/repository/index', 'POST']])(
    'answer 405 for %s %s', async (method, path, allow) => {
      const answer = await server.fetch(path, { method })
      expect([answer.status, answer.headers.get('allow'), typeof answer.json.error]).toEqual([405, allow, 'string'])
    })

  it('say that models are not ready', async () => {
    backend.states = [{ name: 'echo', version: '1', state: 'LOADING', reason: 'loading' }]
    const answers = await Promise.all(['/v2/health/ready', '/v2/models/echo/ready', '/v1/models/echo'].map((path) => server.fetch(path)))
    backend.states = undefined
    expect(answers.map(({ status, json }) => [status, json.ready])).toEqual([[503, false], [503, false], [503, false]])
    expect(answers[0]!.headers.get('content-type')).toBe('application/json')
  })

  it('describe themselves, page and all, without a network', async () => {
    const { paths } = (await server.fetch('/openapi.json')).json
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/v2/models/{model}/infer', '/v1/models/{model}', '/v1/models/{model}/image', '/v2/repository/models/{model}/load']))
    expect(Object.keys(paths['/v2/models/{model}/infer'])).toEqual(['post'])
    const page = (await server.fetch('/docs')).body.toString()
    expect(page).toContain('Swagger UI')
    for (const [, address] of page.matchAll(/(?:src|href)="([^"]+)"/g)) expect(address).not.toMatch(/^(https?:)?\/\//)
    expect((await server.fetch('/docs/static/swagger-ui-bundle.js')).status).toBe(200)
  })
})

describe('what an engine refuses', () => {
  it.each([
    ['ERR_TCH_QUEUE_FULL', 503], ['ERR_TCH_NOT_READY', 503], ['ERR_TCH_QUOTA', 503], ['ERR_TCH_CLOSED', 503], ['ERR_TCH_DEADLINE', 504], ['ERR_TCH_INPUT', 400], ['ERR_TCH_NO_MODEL', 404], ['ERR_TCH_UNSUPPORTED', 501], ['ERR_TCH_TORCH', 500],
  ])('%s is %i', async (code, status) => {
    backend.before = () => { throw new TorchError(code, `because of ${code}`) }
    const answer = await server.infer(body)
    backend.before = () => {}
    expect(answer).toMatchObject({ status, json: { error: `because of ${code}` } })
    expect(answer.headers.get('retry-after')).toBe(status === 503 ? '1' : null)
  })

  it('and hides what went wrong inside', async () => {
    backend.before = () => { throw new Error('the password is 1234') }
    const answer = await server.infer(body)
    backend.before = () => {}
    expect([answer.status, answer.body.includes('1234')]).toEqual([500, false])
  })
})

describe('the repository', () => {
  const load = '/v2/repository/models/echo/load'
  const authorization = 'Bearer secret-token'

  it('lists its models', async () => {
    expect((await server.post('/v2/repository/index', '')).json).toEqual([{ name: 'echo', version: '1', state: 'READY', reason: '' }, { name: 'colours', version: '1', state: 'READY', reason: '' }])
    expect((await server.post('/v2/repository/index', { ready: true })).json).toHaveLength(2)
  })

  it('is managed by who has the token', async () => {
    backend.managed.length = 0
    expect((await server.post(load, '', { authorization })).status).toBe(200)
    expect((await server.post('/v2/repository/models/echo/unload', { parameters: { unload_dependents: false } }, { authorization })).status).toBe(200)
    expect((await server.post(load, { parameters: { version: '2' } }, { authorization: 'bearer  secret-token' })).status).toBe(200)
    expect(backend.managed).toEqual(['load echo -', 'unload echo -', 'load echo 2'])
    expect((await server.post('/v2/repository/models/broken/load', '', { authorization })).json.error).toBe('the file is no model')
    expect((await server.post(load, { parameters: { config: '{}' } }, { authorization })).status).toBe(501)
    expect((await server.post('/v2/repository/models/echo/weights', { weights: { 1: 90, 2: 10 } }, { authorization })).status).toBe(200)
    expect((await server.post('/v2/repository/models/echo/weights', { weights: 5 }, { authorization })).status).toBe(400)
    expect((await server.post('/v2/repository/models/echo/promote', {}, { authorization })).status).toBe(400)
    expect((await server.post('/v2/repository/reload', '', { authorization })).json).toEqual([])
    expect((await server.fetch('/v2/repository/history', { headers: { authorization } })).json).toEqual([])
  })

  it.each([undefined, 'Bearer', 'Bearer wrong', 'Bearer secret-token2', 'Basic secret-token', 'secret-token', 'Bearer secret-toke'])('refuses %j', async (given) => {
    backend.managed.length = 0
    const headers: Record<string, string> = given === undefined ? {} : { authorization: given }
    for (const path of [load, '/v2/repository/models/echo/unload', '/v2/repository/models/echo/weights', '/v2/repository/models/echo/promote', '/v2/repository/reload']) {
      const answer = await server.post(path, '', headers)
      expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    }
    expect((await server.fetch('/v2/repository/history', { headers })).status).toBe(401)
    expect(backend.managed).toEqual([])
  })

  it('cannot be managed without a token set, whatever a request brings, by any address', async () => {
    const closed = await listen(backend)
    backend.managed.length = 0
    for (const headers of [{}, { authorization }, { authorization: 'Bearer undefined' }, { authorization: 'Bearer ' }]) {
      expect((await closed.post(load, '', headers as Record<string, string>)).status).toBe(403)
    }
    for (const path of ['/v2/models/echo/load', '/v2/repository/models/echo/load/', '/v2/repository//models/echo/load', '/V2/repository/models/echo/load', '/v2/%72epository/models/echo/load', '/v2/models/../repository/models/echo/load', '/v2;x/repository/models/echo/load', '/v1/models/echo:load', '/v2/repository/models/echo%2fload']) {
      for (const method of ['POST', 'GET', 'PUT', 'HEAD']) {
        expect(await closed.raw(`${method} ${path} HTTP/1.1\r\nhost: x\r\nx-http-method-override: POST\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`)).toMatch(/^HTTP\/1.1 4/)
      }
    }
    expect(backend.managed).toEqual([])
    await closed.app.close()
  })

  it('is not there for models that are fixed', async () => {
    const fixed = await listen(new ModelSet(engines), { token: 'secret-token' })
    expect((await fixed.post(load, '', { authorization })).status).toBe(501)
    await fixed.app.close()
  })
})

describe('pictures', () => {
  const form = (): FormData => {
    const data = new FormData()
    data.set('photo', new Blob([photo]), 'strip.png')
    return data
  }

  it('come as the body or in a form', async () => {
    const asBody = await server.post('/v1/models/colours/image', photo, { 'content-type': 'image/png' })
    expect(asBody).toMatchObject({ status: 200, json: { model: 'colours', version: '1', predictions: [{ label: expect.any(String), index: expect.any(Number), value: expect.any(Number) }, {}, {}] } })
    const asForm = await server.fetch('/v1/models/colours/versions/1/image', { method: 'POST', body: form() })
    expect(asForm.json).toEqual(asBody.json)
  })

  it('are prepared as the configuration says', async () => {
    const seen: unknown[] = []
    const hinted = await listen(backend, { picture: (model, version) => {
      seen.push([model, version])
      return { input: 'x', resize: 8, centerCrop: 8, mean: [1], std: [2] }
    } })
    const answer = await hinted.post('/v1/models/colours/image?top=0', photo, { 'x-model-ver': '1' })
    await hinted.app.close()
    const plain = await server.post('/v1/models/colours/image?top=0', photo)
    expect(seen).toEqual([['colours', '1']])
    for (let at = 0; at < 3; at++) expect(answer.json.predictions[0][at]).toBeCloseTo((plain.json.predictions[0][at] - 1) / 2, 4)
  })

  it('are prepared as the query says', async () => {
    const whole = await server.post('/v1/models/colours/image?top=0', photo)
    const shifted = await server.post('/v1/models/colours/image?top=0&mean=0.5,0.5,0.5&std=0.5&resize=8x8&crop=8', photo)
    const same = await server.post('/v1/models/colours/image?top=0&resize=8x8&crop=8x8', photo)
    expect(whole.json.predictions[0]).toHaveLength(3)
    for (let at = 0; at < 3; at++) expect(shifted.json.predictions[0][at]).toBeCloseTo((same.json.predictions[0][at] - 0.5) / 0.5, 4)
  })

  it.each([['no picture', 'x', ''], ['nothing', '', ''], ['a wrong size', photo, '?resize=0'], ['a wrong crop', photo, '?resize=4&crop=9'], ['a wrong mean', photo, '?mean=a'], ['means that are too many', photo, '?mean=1,2'], ['a wrong layout', photo, '?layout=nwhc'], ['a query twice', photo, '?top=1&top=2'], ['a shape that does not fit', photo, '?resize=4x4&crop=4']])(
    'are refused: %s', async (_name, bytes, query) => expect(await server.post(`/v1/models/colours/image${query}`, bytes)).toMatchObject({ status: 400, json: { error: expect.any(String) } }))

  it('are refused in forms that are wrong', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    for (const text of ['', '--x', '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n', '--x\r\ncontent-disposition: form-data; name="a"; filename="b"\r\n\r\ncut off']) {
      expect((await server.post('/v1/models/colours/image', text, headers)).status).toBe(400)
    }
    expect((await server.post('/v1/models/colours/image', 'x', { 'content-type': 'multipart/form-data' })).status).toBeGreaterThanOrEqual(400)
    expect((await server.post('/v1/models/nobody/image', photo)).status).toBe(404)
  })
})

describe('a server', () => {
  it('of somebody else takes the routes as a plugin', async () => {
    const app = fastify()
    app.post('/mine', (request) => ({ got: request.body }))
    await app.register(inferenceRoutes(new ModelSet(engines)), { prefix: '/ai' })
    const own = await app.inject({ method: 'POST', url: '/mine', payload: { a: 1 } })
    const inferred = await app.inject({ method: 'POST', url: '/ai/v2/models/echo/infer', payload: body })
    const refused = await app.inject({ method: 'POST', url: '/ai/v2/models/echo/infer', payload: '{' })
    const elsewhere = await app.inject({ method: 'GET', url: '/elsewhere' })
    await app.close()
    expect([own.json(), inferred.json().outputs[0].data, refused.statusCode, Object.keys(refused.json()), elsewhere.json().statusCode]).toEqual([{ got: { a: 1 } }, [1, 2], 400, ['error'], 404])
  })

  it('turns work away when it is overloaded, and still says that it lives', async () => {
    const busy = await listen(new ModelSet(engines), { overload: { maxRssBytes: 1 } })
    await expect.poll(async () => (await busy.infer(body)).status).toBe(503)
    const answer = await busy.infer(body)
    expect([answer.headers.get('retry-after'), typeof answer.json.error]).toEqual(['1', 'string'])
    expect((await busy.fetch('/v2/health/live')).status).toBe(200)
    await busy.app.close()
  })

  it('speaks TLS, to clients with a certificate alone if it is told so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tch-node-tls-'))
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'key.pem', '-out', 'cert.pem', '-days', '2', '-subj', '/CN=server'], { cwd: folder, stdio: 'ignore' })
    const [key, cert] = [readFileSync(join(folder, 'key.pem')), readFileSync(join(folder, 'cert.pem'))]
    rmSync(folder, { recursive: true })
    const get = (port: number, more: object): Promise<number> => new Promise((resolve, reject) => {
      tlsRequest({ port, host: '127.0.0.1', path: '/v2/health/live', ca: cert, checkServerIdentity: () => undefined, agent: false, ...more }, (response) => {
        response.resume()
        resolve(response.statusCode!)
      }).on('error', reject).end()
    })
    const open = await listen(new ModelSet(engines), { tls: { key, cert } })
    expect(await get(open.port, {})).toBe(200)
    await open.app.close()
    const mutual = await listen(new ModelSet(engines), { tls: { key, cert, clientCa: cert } })
    expect(await get(mutual.port, { key, cert })).toBe(200)
    await expect(get(mutual.port, {})).rejects.toThrow()
    await mutual.app.close()
  })

  it('listens to loopback alone when it is not told otherwise', async () => {
    const app = await httpServer(new ModelSet(engines))
    await app.listen({ port: 0 })
    expect(app.addresses().every((each) => typeof each === 'object' && ['127.0.0.1', '::1'].includes(each.address))).toBe(true)
    await app.close()
  })

  it.each([
    ['ERR_TCH_CONFIG', { token: 'short' }], ['ERR_TCH_CONFIG', { bodyLimit: 0 }], ['ERR_TCH_CONFIG', { tenantHeader: 'a b' }], ['ERR_TCH_UNKNOWN_ARGUMENT', { bodyLimits: 5 }], ['ERR_TCH_CONFIG', { maxConnections: -1 }],
  ])('refuses wrong options with %s: %j', async (code, options) => expect(httpServer(new ModelSet(engines), options as HttpOptions)).rejects.toMatchObject({ code }))
})
