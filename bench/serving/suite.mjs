// The serving engine in process: callers in a closed loop, Poisson arrivals, overload; each measurement in a process
// of its own, with the young generation that docs/serving.md advises.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { columns, median } from '../peer.mjs'
import { save } from './mlp.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const build = join(dirname(dirname(here)), 'build', 'bench')
/** Milliseconds within which most answers of the large network should come, and after which nobody wants them. */
const TARGET = 50
const TIMEOUT = 100

const networkFile = (name) => join(build, `${name}.pt`)

function measure(request) {
  const ran = spawnSync(process.execPath, ['--max-semi-space-size=128', join(here, 'in-process.mjs'), JSON.stringify({ model: networkFile(request.network), ...request })], { encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(`a measurement failed: ${ran.stderr}`)
  return JSON.parse(ran.stdout)
}

/** The run with the median throughput. */
function middle(runs) {
  const wanted = median(runs.map(({ perSecond }) => perSecond))
  return runs.find(({ perSecond }) => perSecond === wanted)
}

export async function run({ rounds = 3 } = {}) {
  mkdirSync(build, { recursive: true })
  for (const name of ['small', 'large']) if (!existsSync(networkFile(name))) save(name, networkFile(name))
  const small = (callers, batching, more = {}) => middle(Array.from({ length: rounds }, () => measure({ network: 'small', callers, batching, seconds: 3, ...more })))
  const closed = {}
  for (const callers of [1000, 10_000]) {
    const maxSize = callers === 1000 ? 512 : 1024
    closed[callers] = {
      'batch size 1': small(callers, false, { timeout: 60_000 }),
      fixed: small(callers, { policy: 'fixed', maxSize, maxDelay: 1 }),
      aimd: small(callers, { policy: 'aimd', maxSize, targetLatency: 12 }),
      adaptive: small(callers, { policy: 'adaptive', maxSize, targetLatency: 12 }),
    }
  }
  const large = (more) => measure({ network: 'large', batching: { maxSize: 64, targetLatency: TARGET }, seconds: 5, ...more })
  // As many callers as keep batches full and answers within the target.
  const capacity = middle(Array.from({ length: rounds }, () => large({ callers: 64, timeout: 10_000 }))).perSecond
  const loads = [0.5, 0.8, 1, 1.5, 3].map((share) => ({ share, ...large({ rate: share * capacity, timeout: TIMEOUT }) }))
  return { rounds, closed, capacity, target: TARGET, timeout: TIMEOUT, loads }
}

const ms = (value) => value.toFixed(1)

export function table({ closed, capacity, target, timeout, loads }) {
  const rows = [['MLP 64-128-10, closed loop', 'requests/s', 'ratio', 'mean ms', 'P95', 'P99', 'mean batch', 'GC', 'loop P99']]
  for (const [callers, policies] of Object.entries(closed)) {
    for (const [policy, figures] of Object.entries(policies)) {
      const ratio = figures.perSecond / policies['batch size 1'].perSecond
      rows.push([`${callers} callers, ${policy}`, figures.perSecond.toFixed(0), ratio.toFixed(1), ms(figures.mean), ms(figures.p95), ms(figures.p99), figures.meanBatch.toFixed(0), `${(figures.gcShare * 100).toFixed(1)} %`, ms(figures.loopDelayP99)])
    }
  }
  const open = [[`MLP 1024-4096-4096-1024, Poisson`, 'offered/s', 'in time/s', 'of capacity', 'P50', 'P95', 'P95 / target', 'dropped/s', 'mean batch']]
  for (const { share, ...figures } of loads) {
    open.push([`${Math.round(share * 100)} % of capacity`, (share * capacity).toFixed(0), figures.perSecond.toFixed(0), (figures.perSecond / capacity).toFixed(2), ms(figures.p50), ms(figures.p95), (figures.p95 / target).toFixed(2), figures.late.toFixed(0), figures.meanBatch.toFixed(0)])
  }
  return `serving, in process: one inference thread beside the event loop, all features on\n${columns(rows)}\n\ncapacity ${capacity.toFixed(0)}/s; target ${target} ms, time-out ${timeout} ms\n${columns(open)}`
}
