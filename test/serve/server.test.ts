import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loadConfig, ModelServer, ModelSet, serve, type InferenceBackend, type ServeExtras, type ServeOptions } from '../../lib/serve/index.js'
import { codeOf, engineOf } from './models.js'
import { constant, makeFolder } from './registry/folder.js'

const quick = { http: { port: 0 }, grpc: { port: 0 } } as const

async function open(options: ServeOptions, extras?: ServeExtras): Promise<ModelServer> {
  const server = await serve({ ...quick, ...options }, extras)
  onTestFinished(() => server.close({ force: true }))
  return server
}

function models(): ReturnType<typeof makeFolder> {
  const folder = makeFolder()
  folder.put('net/1/model.pt', constant(7))
  return folder
}

function set(): ModelSet {
  const engine = engineOf('mlp')
  onTestFinished(() => engine.close())
  return new ModelSet([engine])
}

const status = async (server: ModelServer, path: string, options: RequestInit = {}): Promise<number> => (await fetch(`${server.url}${path}`, options)).status

describe('serve', () => {
  it('serves a folder with console, documentation and metrics, and stops', async () => {
    const server = await open({ models: { directory: models().path, verify: false } })
    expect([server.state, server.managed, server.url, server.grpcAddress]).toEqual(['ready', false, expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/), expect.stringMatching(/^127\.0\.0\.1:\d+$/)])
    expect(await Promise.all(['/', '/docs', '/openapi.json', '/metrics', '/v2/health/ready', '/v2/models/net/ready', '/nothing'].map((path) => status(server, path)))).toEqual([200, 200, 200, 200, 200, 200, 404])
    expect(await (await fetch(`${server.url}/metrics`)).text()).toMatch(/^tch_http_requests_total\{.*\/v2\/health\/ready.*\} 1$/m)
    const { url } = server
    await server.close()
    await server.closed
    expect(server.state).toBe('stopped')
    await expect(fetch(url!)).rejects.toThrow()
    expect(await codeOf(server.reload())).toBe('ERR_TCH_NOT_READY')
    await server.close()
  })

  it('serves what a program has loaded itself, and leaves it open', async () => {
    const backend = set()
    const server = await open({ grpc: { enabled: false } }, { backend })
    expect([server.grpcAddress, server.backend.index().map(({ name }) => name)]).toEqual([undefined, ['mlp']])
    await server.close()
    expect(backend.ready('mlp')).toBe(true)
  })

  it('lets nobody manage models without the token', async () => {
    const folder = models()
    const load = '/v2/repository/models/net/load'
    const post = (token?: string): RequestInit => ({ method: 'POST', ...(token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } }) })
    const closed = await open({ models: { directory: folder.path, verify: false } })
    expect(await status(closed, load, post('secretsecret'))).toBeGreaterThanOrEqual(401)
    const managed = await open({ models: { directory: folder.path, verify: false }, management: { tokenFile: folder.put('token', 'secretsecret\n') } })
    expect(managed.managed).toBe(true)
    expect(await Promise.all([undefined, 'wrongwrong', 'secretsecret'].map((token) => status(managed, load, post(token))))).toEqual([401, 401, 200])
  })

  it('is ready with the models that can be loaded, not with none of them', async () => {
    const folder = models()
    folder.put('bad/1/model.pt', 'no model')
    const server = await open({ models: { directory: folder.path, verify: false } })
    expect(await status(server, '/v2/health/ready')).toBe(200)
    folder.remove('net')
    await server.reload()
    expect(await status(server, '/v2/health/ready')).not.toBe(200)
    expect(await status(server, '/v2/health/live')).toBe(200)
    expect(await codeOf(open({ models: { directory: folder.path, verify: false, strict: true } }))).toBe('ERR_TCH_MODEL_LOAD')
  })

  it('opens nothing when it cannot start', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((listening) => taken.once('listening', listening))
    const { port } = taken.address() as AddressInfo
    const config = await loadConfig({ options: { ...quick, grpc: { port }, logging: { format: 'none' } } })
    const server = new ModelServer(config, { backend: set() })
    await expect(server.start()).rejects.toMatchObject({ code: 'ERR_TCH_CONFIG', message: expect.stringContaining('another program listens there') as string })
    expect(server.state).toBe('stopped')
    await expect(fetch(server.url!)).rejects.toThrow()
    taken.close()
    expect(await codeOf(serve({ models: '/nowhere', ...quick }))).toBe('ERR_TCH_FILE')
    expect(await codeOf(serve(quick))).toBe('ERR_TCH_CONFIG')
    expect(await codeOf(serve({ ...quick, http: { tls: { key: '/nowhere', cert: '/nowhere' } } }, { backend: set() }))).toBe('ERR_TCH_CONFIG')
  })

  it('can be closed while it starts', async () => {
    const server = new ModelServer(await loadConfig({ options: { models: { directory: models().path }, ...quick, logging: { format: 'none' } } }))
    const starting = codeOf(server.start())
    await server.close()
    expect([await starting, server.state]).toEqual(['ERR_TCH_CLOSED', 'stopped'])
  })

  it('answers what is under way while it drains, and is forced by a second close', async () => {
    const asked = deferred<void>()
    const answered = deferred<void>()
    const inner = set()
    const backend: InferenceBackend = {
      index: () => inner.index(), ready: (...names) => inner.ready(...names), metadata: (...names) => inner.metadata(...names), config: (...names) => inner.config(...names), statistics: (...names) => inner.statistics(...names),
      async infer(call) {
        asked.resolve()
        await answered.promise
        return inner.infer(call)
      },
    }
    const server = await open({}, { backend })
    const { inputs: [input] } = inner.metadata('mlp')
    const request = fetch(`${server.url}/v2/models/mlp/infer`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ inputs: [{ name: input!.name, shape: [1, 8], datatype: 'FP32', data: Array<number>(8).fill(0) }] }) })
    await asked.promise
    const closing = server.close()
    expect(server.state).toBe('draining')
    answered.resolve()
    const answer = await request
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('"outputs"')])
    await closing

    const stuck = await open({ drain: { delay: 600_000 } }, { backend: inner })
    const first = stuck.close()
    await stuck.close({ force: true })
    await first
    expect(stuck.state).toBe('stopped')
  })

  it('changes nothing when a reload fails, and counts it', async () => {
    const server = await open({ models: { directory: models().path, verify: false } })
    const before = server.config
    await expect(server.reload(() => { throw new Error('no such configuration') })).rejects.toThrow('no such configuration')
    expect(server.config).toBe(before)
    expect(await (await fetch(`${server.url}/metrics`)).text()).toMatch(/^tch_config_reloads_total\{result="failure"\} 1$/m)
    const next = await loadConfig({ options: { ...quick, models: { directory: before.models.directory, verify: false, overrides: { net: { queueLimit: 3 } } }, logging: { format: 'none' }, drain: { timeout: 5 } } })
    expect(await server.reload(() => next)).toMatchObject({ applied: ['models.overrides', 'drain.timeout'], restart: [], models: [{ model: 'net', result: 'loaded' }] })
    expect(server.backend.config('net')).toMatchObject({ queueLimit: 3 })
    expect(server.config.drain.timeout).toBe(5)
  })

  it('sends spans to the endpoint that it is told, under the trace of the request', async () => {
    const bodies: Buffer[] = []
    const collector = createHttpServer((request, response) => {
      request.on('data', (part: Buffer) => bodies.push(part)).on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'))
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void collector.close())
    await new Promise((listening) => collector.once('listening', listening))
    const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}/v1/traces`
    const server = await open({ tracing: { enabled: true, endpoint, serviceName: 'here' }, grpc: { enabled: false } }, { backend: set() })
    const trace = '0af7651916cd43dd8448eb211c80319c'
    const answer = await fetch(`${server.url}/v2/models/mlp`, { headers: { traceparent: `00-${trace}-b7ad6b7169203331-01` } })
    expect([answer.status, answer.headers.get('traceparent')]).toEqual([200, expect.stringContaining(trace)])
    await server.close()
    const sent = Buffer.concat(bodies).toString('utf8')
    expect(sent).toContain(trace)
    expect(sent).toContain('"here"')
  })

  it('speaks TLS', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tch-node-tls-'))
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key, '-out', cert, '-days', '2', '-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'], { stdio: 'ignore' })
    const server = await open({ http: { port: 0, tls: { key, cert } }, grpc: { enabled: false } }, { backend: set() })
    expect(server.url).toMatch(/^https:/)
    const script = join(folder, 'ask.mjs')
    writeFileSync(script, `console.log((await fetch(process.argv[2] + '/v2/health/ready')).status)`)
    const out = await new Promise((done) => execFile(process.execPath, [script, server.url!], { env: { ...process.env, NODE_EXTRA_CA_CERTS: cert } }, (_error, stdout) => done(stdout)))
    expect(out).toBe('200\n')
  })
})

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve!: (value: T) => void
  return { promise: new Promise<T>((done) => (resolve = done)), resolve }
}
