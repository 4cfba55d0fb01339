import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ModelSet, serveMetrics, type InferenceBackend } from '../../lib/serve/index.js'
import { engineOf } from './models.js'
import { promtool, whyNoPromtool } from './promtool.js'

const fileOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const read = (path: string): string => readFileSync(fileOf(path), 'utf8')

interface Panel {
  id: number
  type: string
  title: string
  gridPos: { x: number; y: number; w: number; h: number }
  targets?: { expr: string }[]
}
interface Dashboard {
  panels: Panel[]
  templating: { list: { name: string; definition?: string }[] }
}
interface Rules {
  groups: { rules: { alert: string; expr: string }[] }[]
}

const dashboard = JSON.parse(read('deploy/grafana/tch-node.json')) as Dashboard
const rules = parse(read('deploy/prometheus/rules.yml')) as Rules
const queries = dashboard.panels.flatMap(({ title, targets = [] }) => targets.map(({ expr }): [string, string] => [title, expr]))
const alerts = rules.groups.flatMap((group) => group.rules)

/** Names of metrics in an expression of PromQL: words of their prefixes, outside of labels and texts. */
function metricsIn(expression: string): string[] {
  return expression.replace(/\{[^}]*\}/g, '').match(/\b(?:nv|tch|process|nodejs)_\w+/g) ?? []
}

const engine = engineOf('mlp', { version: '1' })
afterAll(() => engine.close())

/** Everything that a server with one model, weights and labels tells. */
async function exposition(): Promise<{ text: string; series: Set<string>; labels: Map<string, Set<string>> }> {
  const set = new ModelSet([engine])
  const index: InferenceBackend['index'] = () => [{ name: 'mlp', version: '1', state: 'READY', reason: '', labels: ['stable'], weight: 100 }]
  const metrics = await serveMetrics(Object.assign(Object.create(set) as InferenceBackend, { index, statistics: () => set.statistics() }))
  metrics.requests.http('GET', '/v2', 200)
  metrics.requests.grpc('/inference.GRPCInferenceService/ModelInfer', 'OK')
  const { body: text } = await metrics.text()
  metrics.close()
  const labels = new Map<string, Set<string>>()
  for (const line of text.split('\n')) {
    const [, name, inside = ''] = /^([a-z]\w*)(?:\{(.*)\})? /.exec(line) ?? []
    if (name !== undefined) labels.set(name, new Set([...inside.matchAll(/(\w+)="/g)].map((match) => match[1]!)))
  }
  // A histogram without a value has no series yet, such as that of the garbage collector.
  const histograms = [...text.matchAll(/^# TYPE (\w+) histogram$/gm)].flatMap((match) => ['_bucket', '_sum', '_count'].map((suffix) => match[1]! + suffix))
  return { text, series: new Set([...labels.keys(), ...histograms]), labels }
}

describe('the dashboard of Grafana', () => {
  it('shows what there is, all of it', async () => {
    const { series } = await exposition()
    expect(queries.length).toBeGreaterThan(30)
    for (const [title, expression] of queries) {
      const named = metricsIn(expression)
      expect(named.length, title).toBeGreaterThan(0)
      for (const name of named) expect(series, `${title}: ${name}`).toContain(name)
    }
  })

  it('groups and filters by labels that there are', async () => {
    const { labels } = await exposition()
    // Prometheus adds these when it scrapes.
    const added = ['job', 'instance']
    for (const [title, expression] of queries) {
      for (const [, name, inside] of expression.matchAll(/((?:nv|tch|process|nodejs)_\w+)\{([^}]*)\}/g)) {
        const known = labels.get(name!)
        for (const [, label] of inside!.matchAll(/(\w+)(?:=~|!=|=)"/g)) if (known !== undefined) expect([...known, ...added], `${title}: ${name} by ${label}`).toContain(label)
      }
    }
    for (const { name, definition } of dashboard.templating.list) {
      const [, metric, label] = /^label_values\((\w+)(?:\{[^}]*\})?, (\w+)\)$/.exec(definition ?? '') ?? []
      if (metric !== undefined) expect([...labels.get(metric)!, ...added], name).toContain(label)
    }
  })

  it('has panels beside each other, each with an id of its own', () => {
    const { panels } = dashboard
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length)
    for (const [at, { gridPos: a, title }] of panels.entries()) {
      expect(a.x + a.w, title).toBeLessThanOrEqual(24)
      for (const { gridPos: b, title: other } of panels.slice(at + 1)) {
        expect(a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h, `${title} over ${other}`).toBe(false)
      }
    }
  })
})

describe('the rules of Prometheus', () => {
  it('ask for what there is', async () => {
    const { series, labels } = await exposition()
    for (const { alert, expr } of alerts) {
      // `up` is Prometheus's own.
      if (alert !== 'TchServerDown') expect(metricsIn(expr).length, alert).toBeGreaterThan(0)
      for (const name of metricsIn(expr)) expect(series, `${alert}: ${name}`).toContain(name)
      for (const [, name, inside] of expr.matchAll(/((?:nv|tch)_\w+)\{([^}]*)\}/g)) {
        for (const [, label] of inside!.matchAll(/(\w+)=~?"/g)) expect(labels.get(name!), `${alert}: ${name}`).toContain(label)
      }
    }
  })

  it('each have a test of their own', () => {
    const { tests } = parse(read('deploy/prometheus/rules.test.yml')) as { tests: { alert_rule_test: { alertname: string; exp_alerts: unknown[] }[] }[] }
    const raised = tests.flatMap((test) => test.alert_rule_test).filter(({ exp_alerts: expected }) => expected.length > 0).map(({ alertname }) => alertname)
    expect(new Set(raised)).toEqual(new Set(alerts.map(({ alert }) => alert)))
  })

  it.skipIf(promtool === undefined).each([
    ['check', 'config', 'prometheus.yml'],
    ['check', 'rules', 'rules.yml'],
    ['test', 'rules', 'rules.test.yml'],
  ])(`pass promtool %s %s (${whyNoPromtool})`, (...args) => {
    const { status, stdout, stderr } = spawnSync(promtool!, args, { cwd: fileOf('deploy/prometheus'), encoding: 'utf8' })
    expect(status, stdout + stderr).toBe(0)
  })

  // Grafana's own variables stand for what promtool can read.
  it.skipIf(promtool === undefined)(`the dashboard's queries are PromQL (${whyNoPromtool})`, () => {
    const groups = [{ name: 'dashboard', rules: queries.map(([, expression], at) => ({ record: `dashboard:query:${at}`, expr: expression.replaceAll('$__rate_interval', '5m') })) }]
    const folder = mkdtempSync(join(tmpdir(), 'dashboard-'))
    try {
      writeFileSync(join(folder, 'queries.yml'), JSON.stringify({ groups }))
      const { status, stdout, stderr } = spawnSync(promtool!, ['check', 'rules', join(folder, 'queries.yml')], { encoding: 'utf8' })
      expect(status, stdout + stderr).toBe(0)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('docs/observability.md', () => {
  const page = read('docs/observability.md')

  it('names every metric there is, and no other', async () => {
    const { text } = await exposition()
    const own = [...text.matchAll(/^# TYPE ((?:nv|tch)_\w+) /gm)].map((match) => match[1]!)
    const told = [...page.matchAll(/^\| `((?:nv|tch)_\w+)`/gm)].map((match) => match[1]!)
    expect(told.sort()).toEqual(own.sort())
  })

  it('names every alert', () => {
    for (const { alert } of alerts) expect(page).toContain(`\`${alert}\``)
  })
})
