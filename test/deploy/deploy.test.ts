import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Deployment } from 'kubernetes-models/apps/v1/Deployment'
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler'
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget'
import { ConfigMap } from 'kubernetes-models/v1/ConfigMap'
import { Service } from 'kubernetes-models/v1/Service'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { loadConfig, ModelSet, serveMetrics, settings } from '../../lib/serve/index.js'

const python = process.env['TCH_NODE_CLIENTS_PYTHON']
const variables = new Set([...settings.map(({ variable }) => variable), 'TCH_NODE_MODELS'])

function checked<T>(task: string, input?: unknown): T {
  return JSON.parse(execFileSync(python!, ['test/deploy/checks.py', task], { input: input === undefined ? '' : JSON.stringify(input), encoding: 'utf8' })) as T
}

interface Manifest { kind: string; metadata: { name: string }; spec: Record<string, never> }
interface Container { args: string[]; env: { name: string; value: string }[]; ports: { name?: string; containerPort: number }[]; [probe: string]: unknown }

const models = { Deployment, Service, PodDisruptionBudget, HorizontalPodAutoscaler, ConfigMap } as const

/** Manifests by kind. */
function manifestsOf(rendered: Record<string, string>): Record<string, Manifest> {
  const found = Object.values(rendered).flatMap((text) => parseAllDocuments(text).map((document) => document.toJS() as Manifest | null)).filter((each) => each !== null)
  return Object.fromEntries(found.map((each) => [each.kind, each]))
}

const containerOf = ({ Deployment: deployment }: Record<string, Manifest>): Container => (deployment as unknown as { spec: { template: { spec: { containers: [Container] } } } }).spec.template.spec.containers[0]

const everything = {
  autoscaling: { enabled: true, cpu: 80 }, serviceMonitor: { enabled: true, labels: { release: 'prometheus' } }, management: { secret: 'tch-token' },
  models: { claim: 'models' }, config: { models: { strict: true } }, ports: { http: 9000, grpc: 9001 }, nodeSelector: { disk: 'ssd' }, imagePullSecrets: [{ name: 'pull' }], podAnnotations: { a: 'b' },
}

describe.skipIf(python === undefined)('the Helm chart', () => {
  it('has nothing that helm lint minds', () => {
    const { errors, messages } = checked<{ errors: string[] | null; messages: { severity: number; error: string }[] | null }>('lint')
    expect(errors ?? []).toEqual([])
    // Of no more weight than information: there is no icon.
    expect((messages ?? []).filter(({ severity }) => severity > 1)).toEqual([])
  })

  it('gives objects as Kubernetes has them, with their defaults and with everything', () => {
    const [plain, full] = checked<Record<string, string>[]>('render', [[{}, 'models'], [everything, 'release']]).map(manifestsOf)
    expect(Object.keys(plain!).sort()).toEqual(['ConfigMap', 'Deployment', 'PodDisruptionBudget', 'Service'])
    expect(Object.keys(full!).sort()).toEqual(['ConfigMap', 'Deployment', 'HorizontalPodAutoscaler', 'PodDisruptionBudget', 'Service', 'ServiceMonitor'])
    for (const manifests of [plain!, full!]) {
      for (const [kind, model] of Object.entries(models)) {
        if (manifests[kind] !== undefined) expect(() => new model(manifests[kind] as never).validate()).not.toThrow()
      }
    }
    // The control: these models do find what is wrong.
    expect(() => new Service({ ...plain!['Service'], spec: { ports: [{ port: 'http' }] } } as never).validate()).toThrow()
  })

  it('starts the server with a configuration that it takes, and probes what it serves', async () => {
    const rendered = checked<Record<string, string>[]>('render', [[{}, 'models'], [everything, 'release']]).map(manifestsOf)
    for (const manifests of rendered) {
      const { args, env, ports, ...container } = containerOf(manifests)
      const environment = Object.fromEntries(env.map(({ name, value }) => [name, value]))
      expect(env.map(({ name }) => name).filter((name) => !variables.has(name))).toEqual([])
      const text = (manifests['ConfigMap'] as unknown as { data: Record<string, string> }).data['serve.yaml']!
      const config = await loadConfig({ file: { path: '/etc/tch-node/serve.yaml', text }, environment })
      expect(args).toEqual(['--config', '/etc/tch-node/serve.yaml'])
      expect(config).toMatchObject({ models: { directory: '/models' }, http: { host: '0.0.0.0' }, grpc: { host: '0.0.0.0' }, drain: { timeout: 30_000 } })
      expect(ports).toEqual([{ name: 'http', containerPort: config.http.port }, { name: 'grpc', containerPort: config.grpc.port }])
      expect(container).toMatchObject({
        startupProbe: { httpGet: { path: '/v2/health/ready', port: 'http' } }, livenessProbe: { httpGet: { path: '/v2/health/live', port: 'http' } }, readinessProbe: { httpGet: { path: '/v2/health/ready', port: 'http' } },
        lifecycle: { preStop: { exec: { command: ['sleep', '5'] } } },
        securityContext: { readOnlyRootFilesystem: true, allowPrivilegeEscalation: false },
      })
      const pod = (manifests['Deployment'] as unknown as { spec: { template: { spec: Record<string, unknown> } } }).spec.template.spec
      // Before it is killed there is time for what comes first, for what is under way, and for the end.
      expect(pod).toMatchObject({ enableServiceLinks: false, terminationGracePeriodSeconds: 45, securityContext: { runAsNonRoot: true } })
    }
    expect(rendered[1]!['ServiceMonitor']).toMatchObject({ spec: { jobLabel: 'app.kubernetes.io/name', endpoints: [{ port: 'http', path: (await loadConfig({})).metrics.path }] } })
  })

  it('scales by a metric that the server has', async () => {
    const [manifests] = checked<Record<string, string>[]>('render', [[everything, 'release']]).map(manifestsOf)
    const { name } = (manifests!['HorizontalPodAutoscaler'] as unknown as { spec: { metrics: { pods: { metric: { name: string } } }[] } }).spec.metrics[0]!.pods.metric
    const metrics = await serveMetrics(new ModelSet([]))
    expect((await metrics.text()).body).toMatch(new RegExp(`^# TYPE ${name} gauge$`, 'm'))
    metrics.close()
  })

  it.each([
    [{ replcas: 3 }, /replcas/], [{ ports: { http: 80 } }, /ports.http.*minimum/], [{ config: { management: { token: 'secretsecret' } } }, /config/], [{ drain: { timeoutSeconds: '30s' } }, /timeoutSeconds/],
  ])('refuses values %j', (values, message) => {
    const [answer] = checked<{ error?: string }[]>('render', [[values, 'models']])
    expect(answer!.error).toMatch(message)
  })
})

describe('deploy/', () => {
  it('uses variables, ports and paths that the server has', async () => {
    const files = ['Containerfile', 'compose.yaml', 'kserve/serving-runtime.yaml', 'helm/tch-node/templates/deployment.yaml'].map((name) => readFileSync(`deploy/${name}`, 'utf8'))
    const used = files.flatMap((text) => text.match(/\bTCH_NODE_[A-Z_]+/g) ?? [])
    expect([...new Set(used)].filter((name) => !variables.has(name))).toEqual([])
    const { http, grpc } = await loadConfig({})
    expect(files[0]).toContain(`EXPOSE ${http.port} ${grpc.port}`)
    const runtime = parse(files[2]!) as { spec: { containers: [Container] } }
    const { env, ports, ...probes } = runtime.spec.containers[0]
    const config = await loadConfig({ environment: Object.fromEntries(env.map(({ name, value }) => [name, value])) })
    expect([config.http.port, config.grpc.port]).toEqual([ports[0]!.containerPort, 9000])
    expect(probes).toMatchObject({ readinessProbe: { httpGet: { path: '/v2/health/ready', port: config.http.port } }, securityContext: { readOnlyRootFilesystem: true } })
  })

  it('has an InferenceService for its ServingRuntime', () => {
    const runtime = parse(readFileSync('deploy/kserve/serving-runtime.yaml', 'utf8')) as { metadata: { name: string }; spec: { supportedModelFormats: object[]; protocolVersions: string[] } }
    const service = parse(readFileSync('deploy/kserve/inference-service.yaml', 'utf8')) as { spec: { predictor: { model: { runtime: string; modelFormat: object; protocolVersion: string } } } }
    const { model } = service.spec.predictor
    expect(model.runtime).toBe(runtime.metadata.name)
    expect(runtime.spec.supportedModelFormats).toContainEqual(expect.objectContaining(model.modelFormat))
    expect(runtime.spec.protocolVersions).toContain(model.protocolVersion)
  })

  it('has a compose file whose services find each other', () => {
    const { services } = parse(readFileSync('deploy/compose.yaml', 'utf8')) as { services: Record<string, { read_only?: boolean; network_mode?: string; depends_on?: string[] }> }
    expect(services['server']).toMatchObject({ read_only: true, cap_drop: ['ALL'] })
    for (const { network_mode = '', depends_on = [] } of Object.values(services)) {
      for (const name of [...depends_on, ...network_mode.split('service:').slice(1)]) expect(Object.keys(services)).toContain(name)
    }
  })

  it.skipIf(python === undefined)('has a Containerfile that hadolint does not mind', () => {
    expect(checked('hadolint')).toEqual([])
  })

  it.skipIf(python === undefined)('has a policy that blocks critical findings in libtorch and OpenSSL, only in production', () => {
    const cases = JSON.parse(readFileSync('deploy/policy/cases.json', 'utf8')) as { name: string; deny: string[]; warn: string[] }[]
    expect(checked('policy')).toEqual(cases.map(({ name, deny, warn }) => ({ name, deny, warn, allow: deny.length === 0 })))
  })
})
