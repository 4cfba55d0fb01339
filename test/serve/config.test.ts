import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TorchError } from '../../lib/index.js'
import { differences, loadConfig, redacted, settings, type ConfigSources, type ServeOptions } from '../../lib/serve/index.js'

const of = (text: string): ConfigSources => ({ file: { path: '/etc/tch/serve.yaml', text } })

async function refusal(sources: ConfigSources): Promise<string> {
  const error: unknown = await loadConfig(sources).then(() => undefined, (thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(TorchError)
  expect((error as TorchError).code).toBe('ERR_TCH_CONFIG')
  return (error as TorchError).message
}

describe('loadConfig', () => {
  it('has a default for all that a server needs, on loopback and without management', async () => {
    const config = await loadConfig({})
    expect(config).toMatchObject({
      models: { strict: false, watch: true, verify: true, overrides: {} },
      http: { enabled: true, host: '127.0.0.1', port: 8000, bodyLimit: 67_108_864, console: true, overload: {} },
      grpc: { enabled: true, host: '127.0.0.1', port: 8001 },
      management: {}, drain: { delay: 0, timeout: 30_000 }, logging: { level: 'info', format: 'auto' },
    })
    expect('tls' in config.http || 'directory' in config.models).toBe(false)
  })

  it('puts options before the environment, that before the file, and that before defaults, key by key', async () => {
    const file = { path: '/etc/tch/serve.yaml', text: 'models: ./m\nhttp: {port: 1, host: a, bodyLimit: 10}\ndrain: {delay: 7}\nmetrics: {labels: {zone: a}}\n' }
    const environment = { TCH_NODE_HTTP_PORT: '2', TCH_NODE_HTTP_HOST: 'b', TCH_NODE_METRICS_LABELS: '{rack: "4"}', HOME: '/root', TCH_NODE_PYTHON: 'python3' }
    const { http, drain, models, metrics } = await loadConfig({ file, environment, options: { http: { port: 3, host: undefined } } })
    expect(http).toMatchObject({ port: 3, host: 'b', bodyLimit: 10, maxConnections: 10_000 })
    expect(drain).toEqual({ delay: 7, timeout: 30_000 })
    expect(models.directory).toBe('/etc/tch/m')
    expect(metrics.labels).toEqual({ zone: 'a', rack: '4' })
  })

  it('takes paths of a file from its folder, others from where the program runs', async () => {
    const text = 'release: {stateFile: ../state.json}\nhttp: {tls: {key: k.pem, cert: /abs/c.pem}}\nmodels: {links: [shared]}'
    const config = await loadConfig({ ...of(text), environment: { TCH_NODE_MANAGEMENT_TOKEN_FILE: 'token' }, options: { models: 'here' } })
    expect([config.release.stateFile, config.http.tls, config.models.links]).toEqual(['/etc/state.json', { key: '/etc/tch/k.pem', cert: '/abs/c.pem' }, ['/etc/tch/shared']])
    expect([config.management.tokenFile, config.models.directory]).toEqual([resolve('token'), resolve('here')])
  })

  it.each([
    ['http:\n  prot: 80', "2:3: there is no key 'http.prot'; did you mean port?"],
    ['models: ./m\nhttp:\n  port: 80a', '3:3: http.port is a whole number from 0 to 65535, got the text "80a"'],
    ['http:\n  port: 70000', '2:3: http.port is a whole number from 0 to 65535, got the integer 70000'],
    ['{"grpc": {"enabled":\n "yes"}}', '1:11: grpc.enabled is true or false, got the text "yes"'],
    ['logging: {level: verbose}', '1:11: logging.level is one of trace, debug, info, warn, error, fatal, silent, got the text "verbose"'],
    ['models: {watch: {evnts: false}}', "1:18: there is no key 'models.watch.evnts'; did you mean events?"],
    ['models: {overrides: {resnet: {instances: 0}}}', '1:31: models.overrides.resnet.instances is a whole number, 1 or more, got the integer 0'],
    ['models: {overrides: {"../x": {}}}', "1:22: a model cannot be called '../x'"],
    ['models: 5', '1:1: models is keys of directory'],
    ['management: {token: short}', '1:14: management.token is a text of at least 8 characters'],
    ['drain:\n  delay: 1\n  delay: 2', '3:3: a key stands there twice'],
    ['http: [1, 2', '1:12: it is neither YAML nor JSON'],
    ['- a\n- b', '1:1: a configuration is keys with values'],
    ['__proto__: {polluted: 1}', "1:1: there is no key '__proto__'"],
    ['http: {enabled: false}\ngrpc: {enabled: false}', '2:8: neither http nor grpc is enabled'],
    ['http: {port: 9000}\ngrpc: {port: 9000}', '2:8: http and grpc cannot both listen on port 9000'],
    ['grpc: {tls: {cert: c.pem}}', "1:8: grpc.tls lacks 'key'"],
    // Ten tens of tens of x.
    ['a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]', ' it cannot be read'],
  ])('names the place of what is wrong in %j', async (text, message) => {
    expect(await refusal(of(text))).toContain(`/etc/tch/serve.yaml:${message}`)
  })

  it('keeps secrets out of its messages', async () => {
    expect(await refusal(of('management: {token: abc}'))).not.toContain('abc')
    const config = await loadConfig({ options: { management: { token: 'a-long-secret' }, models: { sources: { m: { url: 'https://x/y', headers: { authorization: 'Bearer z' } } } } } })
    expect(JSON.stringify(redacted(config))).not.toMatch(/a-long-secret|Bearer z/)
  })

  it('reads variables as what their settings are, and says which one is wrong', async () => {
    const environment = { TCH_NODE_MODELS: '/m', TCH_NODE_HTTP_DOCS: 'no', TCH_NODE_HTTP_OVERLOAD: 'false', TCH_NODE_MODELS_LINKS: '["/a"]', TCH_NODE_MODELS_OVERRIDES: 'net: {instances: 2}', TCH_NODE_GRPC_HOST: '' }
    expect(await loadConfig({ environment })).toMatchObject({ models: { directory: '/m', links: ['/a'], overrides: { net: { instances: 2 } } }, http: { docs: false, overload: false }, grpc: { host: '127.0.0.1' } })
    expect(await refusal({ environment: { TCH_NODE_HTTP_PORT: 'web' } })).toBe('TCH_NODE_HTTP_PORT: http.port is a whole number from 0 to 65535, got the text "web"')
    expect(await refusal({ environment: { TCH_NODE_HTTP_PROT: '1' } })).toBe('TCH_NODE_HTTP_PROT: there is no such setting; did you mean TCH_NODE_HTTP_PORT?')
    expect(await refusal({ environment: { TCH_NODE_METRICS_LABELS: '{a: 1}' } })).toBe('TCH_NODE_METRICS_LABELS: metrics.labels.a is a text, got the integer 1')
  })

  it('is not misled by what Kubernetes tells of services', async () => {
    const environment = { TCH_NODE_HTTP_SERVICE_HOST: '10.0.0.1', TCH_NODE_HTTP_SERVICE_PORT_WEB: '80', TCH_NODE_HTTP_PORT_80_TCP_ADDR: '10.0.0.1' }
    expect((await loadConfig({ environment })).http.port).toBe(8000)
    expect(await refusal({ environment: { TCH_NODE_HTTP_PORT: 'tcp://10.0.0.1:80' } })).toMatch(/enableServiceLinks: false/)
  })

  it('says what a program gave wrong', async () => {
    expect(await refusal({ options: { http: { prot: 1 } } as ServeOptions })).toBe("http.prot: there is no key 'http.prot'; did you mean port?")
    expect(await refusal({ options: { http: { port: NaN } } })).toMatch(/^http\.port: http\.port is a whole number/)
    expect(await refusal({ options: { management: { token: 'secretsecret', tokenFile: 'x' } } })).toMatch(/token and a tokenFile/)
    await expect(loadConfig({ options: 'x' as never })).rejects.toMatchObject({ code: 'ERR_TCH_TYPE' })
  })

  it('lets a later token take the place of an earlier file of one', async () => {
    const { management } = await loadConfig({ ...of('management: {tokenFile: t}'), environment: { TCH_NODE_MANAGEMENT_TOKEN: 'secretsecret' } })
    expect(management).toEqual({ token: 'secretsecret' })
  })

  it('tells what a reload takes in from what needs a restart', async () => {
    const before = await loadConfig({})
    const after = await loadConfig({ options: { logging: { level: 'debug' }, http: { port: 1 }, drain: { timeout: 1 }, models: { overrides: { a: {} } } } })
    expect(differences(before, after)).toEqual({ live: ['models.overrides', 'logging.level', 'drain.timeout'], restart: ['http.port'] })
    expect(differences(before, before)).toEqual({ live: [], restart: [] })
  })

  it('has one variable for each setting', () => {
    const names = settings.map(({ variable }) => variable)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('TCH_NODE_HTTP_TLS_CLIENT_CA')
    expect(names.every((name) => /^TCH_NODE_[A-Z_]+$/.test(name))).toBe(true)
  })
})
