import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { TorchError } from '../../lib/index.js'
import { isFaultOfVersion, judge, ReleaseRouter, type CheckedGuard, type ReleaseEvent, type ReleaseRules, type WindowSummary } from '../../lib/serve/index.js'
import { codeOf } from '../tracing.js'

const loaded = new Set(['1', '2', '3'])
let now = 1_000_000
const clock = () => now
const events: ReleaseEvent[] = []
const routerWith = (rules: ReleaseRules, options = {}) => {
  const router = new ReleaseRouter({ clock, onEvent: (event) => events.push(event), ...options })
  router.set('m', rules)
  return router
}
const share = (router: ReleaseRouter, version: string, requests: number, request: (at: number) => { key?: string } = () => ({})) => {
  let hits = 0
  for (let at = 0; at < requests; at++) if (router.choose('m', loaded, request(at)).version === version) hits++
  return (100 * hits) / requests
}
const seen = (router: ReleaseRouter, version: string, requests: number, { errors = 0, ms = 10 } = {}) => {
  for (let at = 0; at < requests; at++) router.observe('m', version, at >= errors, ms)
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'))
  now = 1_000_000
  events.length = 0
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the split by weights', () => {
  it.each([[{ '1': 90, '2': 10 }], [{ '1': 50, '2': 50 }], [{ '1': 99.5, '2': 0.5 }], [{ '1': 60, '2': 30, '3': 10 }]])('is kept at 100,000 requests, with keys and without: %j', (weights: Record<string, number>) => {
    for (const [version, weight] of Object.entries(weights)) {
      expect(Math.abs(share(routerWith({ weights }), version, 100_000) - weight)).toBeLessThan(0.02)
      expect(Math.abs(share(routerWith({ weights }), version, 100_000, (at) => ({ key: `user-${at}` })) - weight)).toBeLessThan(0.5)
    }
  })

  it('holds in every part of keyless traffic, and in each part of it that comes every n-th time', () => {
    const router = routerWith({ weights: { '1': 75, '2': 25 } })
    const chosen = Array.from({ length: 4000 }, () => router.choose('m', loaded).version)
    const part = (of: (string | undefined)[]) => of.filter((version) => version === '2').length / of.length
    for (let at = 0; at < 4000; at += 100) expect(Math.abs(part(chosen.slice(at, at + 100)) - 0.25)).toBeLessThan(0.03)
    for (const every of [2, 3, 4, 5, 10]) expect(Math.abs(part(chosen.filter((_, at) => at % every === 0)) - 0.25)).toBeLessThan(0.03)
  })

  it('keeps a key on its version, in every process', () => {
    const one = routerWith({ weights: { '1': 50, '2': 50 } })
    const other = routerWith({ weights: { '2': 50, '1': 50 } })
    const keys = ['anna', 'björn', '李', '', 'x'.repeat(5000), '👍']
    for (const key of keys) {
      const { version } = one.choose('m', loaded, { key })
      expect(one.choose('m', loaded, { key }).version).toBe(version)
      expect(other.choose('m', loaded, { key }).version).toBe(version)
    }
    // Fixed for ever: servers of different releases of this package work side by side.
    expect(keys.map((key) => one.choose('m', loaded, { key }).version)).toEqual(['2', '1', '2', '2', '2', '1'])
  })

  it('moves keys to a version whose weight grows, and none between others', () => {
    const router = routerWith({ weights: { '1': 60, '2': 35, '3': 5 } })
    const keys = Array.from({ length: 20_000 }, (_, at) => `user-${at}`)
    const choose = () => keys.map((key) => router.choose('m', loaded, { key }).version)
    let before = choose()
    for (const weight of [10, 20, 50, 90]) {
      // The others keep their proportion.
      router.setWeights('m', { '1': ((100 - weight) * 60) / 95, '2': ((100 - weight) * 35) / 95, '3': weight })
      const after = choose()
      expect(after.filter((version, at) => version !== before[at] && version !== '3')).toEqual([])
      before = after
    }
  })

  it('gives nothing to a version that is not loaded, and its keys back when it is', () => {
    const router = routerWith({ weights: { '1': 50, '2': 50 } })
    const keys = Array.from({ length: 500 }, (_, at) => `k${at}`)
    const choose = (versions: Set<string>) => keys.map((key) => router.choose('m', versions, { key }).version)
    const before = choose(loaded)
    expect(new Set(choose(new Set(['1', '3'])))).toEqual(new Set(['1']))
    expect(choose(loaded)).toEqual(before)
    for (let at = 0; at < 50; at++) expect(router.choose('m', new Set(['2'])).version).toBe('2')
  })

  it('leaves the choice to the caller when none that has a weight is loaded, and says so once', () => {
    const router = routerWith({ weights: { '1': 50, '2': 50 } })
    for (const request of [{ key: 'k' }, {}, {}]) expect(router.choose('m', new Set(['3']), request)).toEqual({})
    expect(events.map(({ kind }) => kind)).toEqual(['set', 'fallen-back'])
    expect(router.choose('m', new Set(['2', '3']))).toEqual({ version: '2' })
    router.choose('m', new Set(['3']))
    expect(router.events().filter(({ kind }) => kind === 'fallen-back')).toHaveLength(2)
  })

  it('never sends anything to a version of weight 0', () => {
    expect(share(routerWith({ weights: { '1': 100, '2': 0 } }), '2', 1000)).toBe(0)
    expect(share(routerWith({ weights: { '1': 100, '2': 0 } }), '2', 1000, (at) => ({ key: String(at) }))).toBe(0)
  })

  it('steps aside for a version that is asked for and for models without a release', () => {
    const router = routerWith({ weights: { '1': 100 } })
    expect(router.choose('m', loaded, { version: '3', key: 'k' })).toEqual({ version: '3' })
    expect(router.choose('other', loaded, { key: 'k' })).toEqual({})
  })

  it('keeps a sequence on one version', () => {
    const router = routerWith({ weights: { '1': 50, '2': 50 } })
    const version = (id: string) => router.choose('m', loaded, { sequence: { id } }).version
    const first = version('s')
    for (let at = 0; at < 50; at++) expect(version('s')).toBe(first)
    expect(new Set(Array.from({ length: 50 }, (_, at) => version(`s${at}`)))).toEqual(new Set(['1', '2']))
  })

  it.each<[string, unknown]>([
    ['a sum of 90', { '1': 50, '2': 40 }], ['a negative weight', { '1': 110, '2': -10 }], ['a text', { '1': '100' }], ['NaN', { '1': NaN }],
    ['nothing', {}], ['an array', [100]], ['null is for setWeights', null], ['an unknown version', { '9': 100 }], ['an empty name', { '': 100 }],
  ])('refuses %s and stays as it was', (_, weights) => {
    const router = routerWith({ weights: { '1': 100 } })
    expect(codeOf(() => router.set('m', { weights: weights as Record<string, number> }, loaded))).toBe('ERR_TCH_WEIGHTS')
    if (weights !== null) expect(codeOf(() => router.setWeights('m', weights as Record<string, number>, loaded))).toBe('ERR_TCH_WEIGHTS')
    expect(router.weights('m')).toEqual({ '1': 100 })
  })

  it('takes keys that are numbers, but no versions', () => {
    const router = routerWith({ weights: { '1': 50, '2': 50 } })
    expect(router.choose('m', loaded, { key: 17 as never })).toEqual(router.choose('m', loaded, { key: '17' }))
    expect(new Set(Array.from({ length: 50 }, (_, at) => router.choose('m', loaded, { key: at as never }).version)).size).toBe(2)
    expect(codeOf(() => router.promote('m', 2 as never))).toBe('ERR_TCH_WEIGHTS')
    expect(codeOf(() => router.set('m', { weights: { '1': 50, '2': 50 }, stable: 1 as never }))).toBe('ERR_TCH_WEIGHTS')
  })

  it('measures times that are none', () => {
    const router = routerWith({ weights: { '1': 50, '2': 50 } })
    for (const ms of [NaN, -5, 0, Infinity]) router.observe('m', '2', true, ms)
    expect(router.status('m')!.versions['2']).toMatchObject({ requests: 4, errors: 0 })
    expect(router.status('m')!.versions['2']!.p95).toBeGreaterThan(1000)
  })

  it('takes names that objects have of their own', () => {
    const router = new ReleaseRouter({ stateFile: join(folder, 'r.json') })
    router.set('__proto__', { weights: JSON.parse('{ "__proto__": 50, "constructor": 50 }') as Record<string, number> })
    const both = new Set(['__proto__', 'constructor'])
    expect(new Set(Array.from({ length: 20 }, () => router.choose('__proto__', both).version))).toEqual(both)
    expect(new ReleaseRouter({ stateFile: join(folder, 'r.json') }).weights('__proto__')).toEqual(router.weights('__proto__'))
    expect(router.choose('constructor', both)).toEqual({})
  })
})

describe('the judgement of a candidate', () => {
  const guard: CheckedGuard = { window: 60_000, minRequests: 100, errorRate: 0.05, errorRatio: 2, p95Ratio: 1.5, coolDown: 0 }
  const record = (requests: number, errorRate: number, p95 = 10): WindowSummary => ({ requests, errors: requests * errorRate, errorRate, p95 })
  const good = record(1000, 0)

  it.each<[string, WindowSummary, WindowSummary, Partial<CheckedGuard>, string | undefined]>([
    ['good', record(200, 0), good, {}, undefined],
    ['too few requests', record(99, 1, 1000), good, {}, undefined],
    ['too many errors', record(100, 0.06), good, {}, '6% of 100 requests failed, more than 5%'],
    ['errors at the bound', record(100, 0.05), record(1000, 0.05), {}, undefined],
    ['too many errors, with nothing to compare with', record(100, 0.06), record(0, 0), {}, '6% of 100 requests failed, more than 5%'],
    ['more errors than the stable version', record(200, 0.04), record(1000, 0.01), {}, "4% of 200 requests failed, more than 2 times the stable version's 1%"],
    ['few errors where the stable version has none', record(1000, 0.005), good, {}, undefined],
    ['slow by itself', record(200, 0, 60), good, { p95: 50, p95Ratio: 100 }, 'its P95 of 200 requests is 60 ms, more than 50 ms'],
    ['slow beside the stable version', record(200, 0, 20), good, {}, "its P95 of 200 requests is 20 ms, more than 1.5 times the stable version's 10 ms"],
    ['slow by less than a millisecond', record(200, 0, 0.9), record(1000, 0, 0.1), {}, undefined],
    ['slow beside a stable version that is hardly used', record(200, 0, 20), record(99, 0, 10), {}, undefined],
  ])('%s', (_, candidate, stable, changes, reason) => {
    expect(judge(candidate, stable, { ...guard, ...changes })).toBe(reason)
  })

  it.each<[string, boolean]>([
    ['ERR_TCH_MODEL_RAISED', true], ['ERR_TCH_TORCH', true], ['ERR_TCH_DEADLINE', true], ['ERR_TCH_QUEUE_FULL', true], ['ERR_TCH_OUT_OF_MEMORY', true],
    ['ERR_TCH_INPUT', false], ['ERR_TCH_ABORTED', false], ['ERR_TCH_QUOTA', false], ['ERR_TCH_CLOSED', false], ['ERR_TCH_NO_MODEL', false], ['ERR_TCH_NOT_READY', false],
  ])('counts %s against a version: %s', (code, counts) => {
    expect(isFaultOfVersion(new TorchError(code, ''))).toBe(counts)
  })
})

describe('roll-back', () => {
  const rules: ReleaseRules = { weights: { '1': 90, '2': 10 }, guard: { window: 12_000, coolDown: 30_000 } }

  it('gives the share of a failing candidate back to the stable version', () => {
    const router = routerWith({ ...rules, weights: { '1': 80, '2': 10, '3': 10 } })
    seen(router, '1', 200)
    seen(router, '3', 200)
    seen(router, '2', 99, { errors: 20 })
    expect(router.weights('m')).toMatchObject({ '2': 10 })
    seen(router, '2', 1, { errors: 1 })
    expect(router.weights('m')).toEqual({ '1': 90, '2': 0, '3': 10 })
    expect(events.at(-1)).toEqual({ kind: 'rolled-back', model: 'm', version: '2', reason: '21% of 100 requests failed, more than 5%', at: now, weights: { '1': 90, '2': 0, '3': 10 } })
    expect(share(router, '2', 1000)).toBe(0)
  })

  it('sees that a candidate is slow', () => {
    const router = routerWith(rules)
    seen(router, '1', 500, { ms: 10 })
    seen(router, '2', 112, { ms: 12 })
    expect(router.weights('m')).toEqual({ '1': 90, '2': 10 })
    seen(router, '2', 32, { ms: 40 })
    expect(router.weights('m')).toEqual({ '1': 100, '2': 0 })
    expect(events.at(-1)!.reason).toMatch(/^its P95 of \d+ requests is 4[0-2]\.?\d* ms, more than 1.5 times the stable version's 10\.?\d* ms$/)
  })

  it('forgets what is older than the window', () => {
    const router = routerWith(rules)
    seen(router, '2', 99, { errors: 50 })
    now += 12_000
    expect(router.status('m')!.versions['2']).toEqual({ requests: 0, errors: 0, errorRate: 0, p95: 0 })
    seen(router, '2', 150, { errors: 4 })
    expect(router.weights('m')).toEqual({ '1': 90, '2': 10 })
    for (let minute = 0; minute < 24; minute++) {
      now += 1000
      seen(router, '2', 10)
    }
    expect(router.status('m')!.versions['2']).toMatchObject({ requests: 120, errors: 0 })
  })

  it('takes no errors of the stable version for the candidate, and none of nobody', () => {
    const router = routerWith(rules)
    seen(router, '1', 500, { errors: 500 })
    seen(router, '2', 200)
    router.observe('m', '7', false, 1)
    router.observe('unknown', '1', false, 1)
    expect(router.weights('m')).toEqual({ '1': 90, '2': 10 })
  })

  it('lets a version cool down before it gets weight again; promote() is a decision', () => {
    const router = routerWith(rules)
    seen(router, '2', 100, { errors: 100 })
    now += 29_000
    expect(codeOf(() => router.setWeights('m', { '1': 95, '2': 5 }))).toBe('ERR_TCH_NOT_READY')
    expect(codeOf(() => router.set('m', rules))).toBe('ERR_TCH_NOT_READY')
    router.setWeights('m', { '1': 90, '3': 10 })
    router.promote('m', '2')
    expect(router.weights('m')).toEqual({ '2': 100 })
    router.setWeights('m', { '2': 90, '1': 10 })
    router.rollBack('m', '1')
    now += 30_000
    router.setWeights('m', { '2': 95, '1': 5 })
    seen(router, '1', 90, { errors: 90 })
    expect(router.weights('m')).toEqual({ '2': 95, '1': 5 })
  })

  it('keeps a bad candidate while there is nothing to fall back to', () => {
    const router = routerWith(rules)
    router.choose('m', new Set(['2']))
    seen(router, '2', 200, { errors: 100 })
    expect(router.weights('m')).toEqual({ '1': 90, '2': 10 })
    router.choose('m', loaded)
    seen(router, '2', 1, { errors: 1 })
    expect(router.weights('m')).toEqual({ '1': 100, '2': 0 })
  })

  it('forgets what it knew of a version whose files were replaced', () => {
    const router = routerWith(rules)
    seen(router, '2', 99, { errors: 99 })
    router.forget('m', '2')
    seen(router, '2', 99, { errors: 99 })
    expect(router.weights('m')).toEqual({ '1': 90, '2': 10 })
    router.rollBack('m', '2')
    router.forget('m', '2')
    router.forget('m', '7')
    router.forget('other', '2')
    router.setWeights('m', { '1': 90, '2': 10 })
    expect(router.status('m')).toMatchObject({ versions: { '2': { requests: 0 } } })
  })

  it('does nothing where it is off', () => {
    const router = routerWith({ ...rules, guard: false })
    seen(router, '2', 1000, { errors: 1000 })
    expect(router.weights('m')).toEqual({ '1': 90, '2': 10 })
    expect(router.status('m')!.versions['2']).toMatchObject({ requests: 1000, errors: 1000 })
  })

  it('can be done by hand', () => {
    const router = routerWith(rules)
    for (const version of ['1', '3']) expect(codeOf(() => router.rollBack('m', version))).toBe('ERR_TCH_WEIGHTS')
    expect(codeOf(() => router.rollBack('other', '1'))).toBe('ERR_TCH_NO_MODEL')
    router.rollBack('m', '2')
    expect([router.weights('m'), router.events('m')[0]!.reason]).toEqual([{ '1': 100, '2': 0 }, 'by hand'])
  })

  it.each<[object, string]>([
    [{ window: 0 }, 'ERR_TCH_OUT_OF_RANGE'], [{ minRequests: '5' }, 'ERR_TCH_OUT_OF_RANGE'], [{ errorRate: 5 }, 'ERR_TCH_OUT_OF_RANGE'],
    [{ p95: NaN }, 'ERR_TCH_OUT_OF_RANGE'], [{ p95ratio: 2 }, 'ERR_TCH_UNKNOWN_ARGUMENT'],
  ])('refuses the guard %j', (guard, code) => {
    expect(codeOf(() => routerWith({ ...rules, guard }))).toBe(code)
  })
})

describe('a ramp', () => {
  const ramp = [{ percent: 5, ms: 1000 }, { percent: 50, ms: 1000 }]
  const rules: ReleaseRules = { weights: { '1': 100, '2': 0 }, ramp, guard: { window: 12_000, minRequests: 32 } }

  it('raises a good candidate by time and requests, then promotes it', () => {
    const router = routerWith(rules)
    expect(router.weights('m')).toEqual({ '1': 95, '2': 5 })
    seen(router, '2', 100)
    expect(router.weights('m')).toEqual({ '1': 95, '2': 5 })
    now += 1000
    seen(router, '2', 16)
    expect(router.weights('m')).toEqual({ '1': 50, '2': 50 })
    now += 1000
    seen(router, '2', 16)
    expect(router.weights('m')).toEqual({ '1': 50, '2': 50 })
    seen(router, '2', 16)
    expect(router.weights('m')).toEqual({ '2': 100 })
    expect(events.map(({ kind }) => kind)).toEqual(['set', 'advanced', 'promoted'])
    expect(router.status('m')).toMatchObject({ stable: '2' })
  })

  it('ends with a bad candidate, and when weights are set by hand', () => {
    const bad = routerWith(rules)
    seen(bad, '2', 40, { errors: 40 })
    const byHand = routerWith(rules)
    byHand.setWeights('m', { '1': 70, '2': 30 })
    now += 5000
    seen(byHand, '2', 200)
    expect([bad.weights('m'), bad.status('m')!.ramp]).toEqual([{ '1': 100, '2': 0 }, undefined])
    expect([byHand.weights('m'), byHand.status('m')!.ramp]).toEqual([{ '1': 70, '2': 30 }, undefined])
  })

  it.each<[string, object]>([
    ['two candidates', { weights: { '1': 80, '2': 10, '3': 10 } }], ['no candidate', { weights: { '1': 100 } }], ['no stages', { ramp: [] }],
    ['a stage of nothing', { ramp: [{ percent: 0, ms: 1 }] }], ['too much', { ramp: [{ percent: 101, ms: 1 }] }],
  ])('refuses %s', (_, changes) => {
    expect(codeOf(() => routerWith({ ...rules, ...changes }))).toBe('ERR_TCH_WEIGHTS')
  })
})

describe('the state file', () => {
  const file = () => join(folder, 'releases.json')

  it('brings a release back as it was', () => {
    const rules: ReleaseRules = { weights: { '1': 70, '2': 30 }, stable: '1', shadow: { version: '3', percent: 5 }, guard: { errorRate: 0.2, coolDown: 50_000 } }
    const before = routerWith(rules, { stateFile: file() })
    seen(before, '2', 120, { errors: 30 })
    const keys = Array.from({ length: 200 }, (_, at) => `k${at}`)
    const after = new ReleaseRouter({ stateFile: file(), clock })
    expect(after.weights('m')).toEqual({ '1': 100, '2': 0 })
    expect(after.events()).toEqual(before.events())
    const { versions: _, copies: __, ...kept } = before.status('m')!
    expect(after.status('m')).toMatchObject(kept)
    expect(codeOf(() => after.setWeights('m', rules.weights))).toBe('ERR_TCH_NOT_READY')
    now += 50_000
    for (const router of [before, after]) router.setWeights('m', rules.weights)
    for (const key of keys) expect(after.choose('m', loaded, { key }).version).toBe(before.choose('m', loaded, { key }).version)
    after.setWeights('m', null)
    expect(new ReleaseRouter({ stateFile: file() }).weights('m')).toBeUndefined()
  })

  it('goes on with a ramp', () => {
    const rules: ReleaseRules = { weights: { '1': 100, '2': 0 }, ramp: [{ percent: 5, ms: 1000 }, { percent: 50, ms: 1000 }], guard: { minRequests: 16 } }
    routerWith(rules, { stateFile: file() })
    now += 1000
    const after = new ReleaseRouter({ stateFile: file(), clock })
    seen(after, '2', 16)
    expect(after.weights('m')).toEqual({ '1': 50, '2': 50 })
  })

  it.each<[string, string]>([
    ['nothing', ''], ['half a file', '{"format":1,"releases":{"m"'], ['another format', '{"format":2,"releases":{},"events":[]}'], ['no object', '[]'], ['null', 'null'],
    ['wrong weights', '{"format":1,"events":[],"releases":{"m":{"weights":{"1":50},"stable":"1","guard":false}}}'],
    ['no guard', '{"format":1,"events":[],"releases":{"m":{"weights":{"1":100},"stable":"1"}}}'],
    ['an unknown stable version', '{"format":1,"events":[],"releases":{"m":{"weights":{"1":100},"stable":"2","guard":false}}}'],
    ['a damaged ramp', '{"format":1,"events":[],"releases":{"m":{"weights":{"1":100},"stable":"1","guard":false,"ramp":{"version":"1","stage":4,"stages":[]}}}}'],
  ])('is refused with %s in it', (_, text) => {
    writeFileSync(file(), text)
    expect(codeOf(() => new ReleaseRouter({ stateFile: file() }))).toBe('ERR_TCH_CONFIG')
    expect(readFileSync(file(), 'utf8')).toBe(text)
  })

  it('that cannot be written changes nothing, but no roll-back waits for it', () => {
    const gone = join(folder, 'gone')
    const router = new ReleaseRouter({ stateFile: join(gone, 'r.json'), clock, onEvent: (event) => events.push(event) })
    expect(codeOf(() => router.set('m', { weights: { '1': 100 } }))).toBe('ERR_TCH_FILE')
    expect(router.weights('m')).toBeUndefined()

    const inner = mkdtempSync(join(folder, 'inner-'))
    const other = routerWith({ weights: { '1': 90, '2': 10 } }, { stateFile: join(inner, 'r.json') })
    rmSync(inner, { recursive: true })
    expect(codeOf(() => other.promote('m', '2'))).toBe('ERR_TCH_FILE')
    expect(other.weights('m')).toEqual({ '1': 90, '2': 10 })
    seen(other, '2', 100, { errors: 100 })
    expect(other.weights('m')).toEqual({ '1': 100, '2': 0 })
    expect(events.slice(-2).map(({ kind }) => kind)).toEqual(['state-not-saved', 'rolled-back'])
  })

  it('is named by a path', () => {
    expect(codeOf(() => new ReleaseRouter({ stateFile: 5 as never }))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => new ReleaseRouter({ file: 'x' } as never))).toBe('ERR_TCH_UNKNOWN_ARGUMENT')
  })
})

it('does not fail a request for a listener that throws', () => {
  const router = routerWith({ weights: { '1': 90, '2': 10 } }, { onEvent: () => { throw new Error('no') } })
  seen(router, '2', 100, { errors: 100 })
  expect(router.weights('m')).toEqual({ '1': 100, '2': 0 })
})
