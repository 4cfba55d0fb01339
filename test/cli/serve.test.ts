import { createServer, type AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { forward, hangs } from '../isolation/misbehaving.js'
import { constant, makeFolder } from '../serve/registry/folder.js'
import { expectRefusal, tchNode } from './command-line.js'
import { HeldRequest, ServeProcess } from './serve-process.js'

const free = ['--port', '0', '--grpc-port', '0', '--no-verify']
const body = JSON.stringify({ inputs: [{ name: 'x', shape: [1, 4], datatype: 'FP32', data: [1, 2, 3, 4] }] })
const infer = (url: string): Promise<Response> => fetch(`${url}/v2/models/net/infer`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
const firstOf = async (answer: Response): Promise<unknown> => {
  const { outputs, error } = (await answer.json()) as { outputs?: { data: number[] }[]; error?: string }
  return error ?? outputs?.[0]?.data[0]
}

function models(value = 7): ReturnType<typeof makeFolder> {
  const folder = makeFolder()
  folder.put('net/1/model.pt', constant(value))
  return folder
}

describe('tch-node serve', () => {
  it('serves a folder, answers what is under way after SIGTERM, and ends with 0', async () => {
    const server = new ServeProcess([models().path, ...free])
    const url = await server.ready()
    expect(await firstOf(await infer(url))).toBe(7)
    expect(server.err).toMatch(/^HTTP {3}http:\/\/127\.0\.0\.1:\d+\ngRPC {3}127\.0\.0\.1:\d+\nManagement is off: no token is set\nmodel +version +state +why\nnet +1 +READY\n$/)
    const held = await HeldRequest.begin(url, '/v2/models/net/infer', body)
    server.signal('SIGTERM')
    await server.said('draining')
    const answer = await held.finish()
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK[^]*connection: close[^]*"data":\[7/)
    expect(await server.ended).toEqual({ code: 0, signal: null })
    expect(server.log.map(({ msg }) => msg)).toEqual(expect.arrayContaining(['listening', 'model loaded', 'ready', 'stopping', 'draining', 'stopped']))
    expect(server.err).toMatch(/stopped\n$/)
  })

  it('is not ready while it drains but answers, and a second signal ends it at once', async () => {
    const server = new ServeProcess([models().path, ...free, '--drain-delay', '600000'])
    const url = await server.ready()
    expect((await fetch(`${url}/v2/health/ready`)).status).toBe(200)
    server.signal('SIGINT')
    await server.said('draining')
    expect((await fetch(`${url}/v2/health/ready`)).ok).toBe(false)
    expect((await fetch(`${url}/v2/health/live`)).status).toBe(200)
    const answer = await infer(url)
    expect([answer.status, answer.headers.get('connection'), await firstOf(answer)]).toEqual([200, 'close', 7])
    server.signal('SIGTERM')
    expect(await server.ended).toEqual({ code: 143, signal: null })
  })

  it('cuts off what takes longer than the drain may, and still ends with 0', async () => {
    const server = new ServeProcess([models().path, ...free, '--drain-timeout', '50'])
    const held = await HeldRequest.begin(await server.ready(), '/v2/models/net/infer', body)
    server.signal('SIGTERM')
    expect(await server.ended).toEqual({ code: 0, signal: null })
    expect(await held.answer.catch(() => '')).not.toContain('"data"')
  })

  it('takes in a good configuration at SIGUSR2 and stays as it was at a bad one', async () => {
    const folder = models()
    const file = folder.put('serve.yaml', `models: {directory: ., verify: false}\nhttp: {port: 0}\ngrpc: {enabled: false}\n`)
    const server = new ServeProcess(['--config', file])
    const url = await server.ready()
    const counted = async (): Promise<string[]> => (await (await fetch(`${url}/metrics`)).text()).match(/^tch_config_reloads_total.*$/gm)!
    folder.put('serve.yaml', `models: {directory: ., verify: false, overrides: {net: {queueLimit: 5}}}\nhttp: {port: 0, bodyLimit: 1000}\ngrpc: {enabled: false}\nlogging: {level: debug}\n`)
    server.signal('SIGUSR2')
    await server.said('reloaded: models.overrides changed, logging.level changed')
    await server.said('a restart is needed for http.bodyLimit')
    expect(await (await fetch(`${url}/v2/models/net/config`)).json()).toMatchObject({ queueLimit: 5 })
    folder.put('serve.yaml', `models: {directory: .}\nhttp:\n  prot: 0\n`)
    server.signal('SIGUSR2')
    await server.said("not reloaded, everything is as it was: .*serve.yaml:3:3: there is no key 'http.prot'")
    folder.put('serve.yaml', `models: {directory: ., overrides: {net: {queueLimit: 0}}}\n`)
    server.signal('SIGUSR2')
    await server.said('queueLimit is a whole number, 1 or more')
    expect(await (await fetch(`${url}/v2/models/net/config`)).json()).toMatchObject({ queueLimit: 5 })
    expect(await firstOf(await infer(url))).toBe(7)
    expect(await counted()).toEqual(['tch_config_reloads_total{result="success"} 1', 'tch_config_reloads_total{result="failure"} 2'])
    server.signal('SIGTERM')
    expect(await server.ended).toEqual({ code: 0, signal: null })
  })

  it('finds new versions at SIGUSR2 when it does not watch', async () => {
    const folder = models()
    const server = new ServeProcess([folder.path, ...free, '--no-watch', '--no-grpc'])
    const url = await server.ready()
    folder.put('net/2/model.pt', constant(9))
    server.signal('SIGUSR2')
    await server.said('reloaded: .*net/2 loaded')
    expect(await firstOf(await infer(url))).toBe(9)
    folder.put('net/3/model.pt', forward('return x +'))
    server.signal('SIGUSR2')
    await server.said('net/3 failed')
    expect(await firstOf(await infer(url))).toBe(9)
  })

  it('can be stopped while it loads', async () => {
    const folder = makeFolder()
    folder.put('net/1/model.pt', hangs())
    folder.put('net/model.json', { warmup: [{ x: { shape: [1, 4] } }], verify: { timeoutMs: 600_000 } })
    const server = new ServeProcess([folder.path, '--port', '0', '--grpc-port', '0'])
    await server.said('"url":')
    const url = /"url":"([^"]+)"/.exec(server.out)![1]!
    expect([(await fetch(`${url}/v2/health/live`)).status, (await fetch(`${url}/v2/health/ready`)).ok]).toEqual([200, false])
    server.signal('SIGTERM')
    expect(await server.ended).toEqual({ code: 0, signal: null })
  })

  it.each([['http', '--port'], ['grpc', '--grpc-port']])('says in one line that a port is taken: %s', async (section, flag) => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((listening) => taken.once('listening', listening))
    const port = String((taken.address() as AddressInfo).port)
    const server = new ServeProcess([models().path, ...free, flag, port])
    expect((await server.ended).code).toBe(1)
    expect(server.err).toBe(`error: cannot listen on 127.0.0.1, port ${port}: another program listens there; ${section}.host and ${section}.port choose another place [ERR_TCH_CONFIG]\n`)
    taken.close()
  })

  it('refuses to start without what it needs', () => {
    const folder = models()
    expectRefusal(tchNode('serve'), 'ERR_TCH_CONFIG', /there is no folder of models to serve: name one, as in tch-node serve \.\/models/)
    expectRefusal(tchNode('serve', folder.at('none'), ...free), 'ERR_TCH_FILE', /the models' folder .*none cannot be read/)
    expectRefusal(tchNode('serve', '--config', folder.at('none.yaml')), 'ERR_TCH_CONFIG', /none\.yaml cannot be read: ENOENT/)
    expectRefusal(tchNode('serve', folder.path, '--port', '70000'), 'ERR_TCH_CONFIG', /--port: http\.port is a whole number from 0 to 65535/)
    expectRefusal(tchNode('serve', folder.path, '--token-file', folder.put('token', 'short\n')), 'ERR_TCH_CONFIG', /has 5 characters, and must have at least 8/)
    expectRefusal(tchNode('serve', folder.path, '--no-http', '--no-grpc'), 'ERR_TCH_CONFIG', /neither http nor grpc is enabled/)
    const wrong = tchNode('serve', folder.path, '--prot', '1')
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining("Did you mean --port?")])
  })

  it('--check tries the configuration and all models without listening', () => {
    const folder = models()
    folder.put('bad/1/model.pt', 'this is no model')
    const both = tchNode('serve', folder.path, '--check')
    expect([both.status, both.stderr]).toEqual([1, ''])
    expect(both.stdout).toMatch(/^model +version +state +why\nbad +1 +UNAVAILABLE +ERR_TCH_MODEL_LOAD: .*\nnet +1 +READY\n1 of 2 models can be served\n$/)
    folder.remove('bad')
    const good = tchNode('serve', folder.path, '--check')
    expect([good.status, good.stderr, good.stdout]).toEqual([0, '', expect.stringMatching(/1 of 1 model can be served\n$/)])
    expectRefusal(tchNode('serve', folder.at('none'), '--check'), 'ERR_TCH_FILE', /cannot be read/)
  })

  it('--strict does not start with a model that cannot be loaded', async () => {
    const folder = models()
    folder.put('bad/1/model.pt', 'this is no model')
    expect(tchNode('serve', folder.path, ...free, '--strict', '--log-format', 'none')).toMatchObject({ status: 1, stderr: expect.stringMatching(/^error: models\.strict: bad cannot be served: .*\n$/) as string })
  })

  it('--print-config shows what came of all sources, and no secret', () => {
    const printed = tchNode('serve', 'm', '--port', '0', '--print-config')
    expect(JSON.parse(printed.stdout)).toMatchObject({ http: { port: 0, host: '127.0.0.1' }, drain: { timeout: 30_000 } })
  })
})
