// Serving: the engine in process (callers in a closed loop, Poisson arrivals, overload), canaries, hot swaps, and the HTTP
// server against Python's. Each measurement in a process of its own; those in process with the young generation that
// docs/serving.md advises.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { columns, median } from '../peer.mjs'
import { httpTable, runHttp } from './http.mjs'
import { save } from './mlp.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const build = join(dirname(dirname(here)), 'build', 'bench')
/** Milliseconds within which most answers of the large network should come, and after which nobody wants them. */
const TARGET = 50
const WANTED = 100
/** What the engine is told: a part of the time is the way to it and back. */
const TIMEOUT = 90
const SWAPS = 500

const networkFile = (name) => join(build, `${name}.pt`)

function measured(program, request, flags = []) {
  const ran = spawnSync(process.execPath, [...flags, join(here, program), JSON.stringify(request)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  if (ran.status !== 0) throw new Error(`${program} failed`)
  return JSON.parse(ran.stdout)
}

const measure = (request) => measured('in-process.mjs', { model: networkFile(request.network), ...request }, ['--max-semi-space-size=128'])

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
    const maxSize = 512
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
  const loads = [0.5, 0.8, 1, 1.5, 3].map((share) => ({ share, ...large({ rate: share * capacity, timeout: TIMEOUT, wanted: WANTED }) }))
  const canary = measured('canary.mjs', { model: networkFile('small'), requests: 100_000 })
  const swaps = measured('swaps.mjs', { model: networkFile('small'), swaps: SWAPS }, ['--expose-gc'])
  const kept = measured('swaps.mjs', { model: networkFile('small'), swaps: SWAPS / 5, keep: true }, ['--expose-gc'])
  return { rounds, closed, capacity, target: TARGET, timeout: TIMEOUT, wanted: WANTED, loads, canary, swaps, kept, http: await runHttp({ rounds }) }
}

const ms = (value) => value.toFixed(1)

const swapLine = ({ swaps, loaded, refused, answered, failed, growth }) => `${swaps} swaps: ${loaded} loaded, ${refused} corrupt and refused; ${answered} requests answered, ${failed} failed; resident memory ${(growth * 100).toFixed(1)} % over that after the first tenth`

export function table({ closed, capacity, target, timeout, wanted, loads, canary, swaps, kept, http }) {
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
  const split = [['canary', 'weight', 'share', 'requests', 'failed'], ...canary.map(({ weight, keyed, requests, failed, share }) => [keyed ? 'a key for each user' : 'no keys', `${weight} %`, `${share.toFixed(2)} %`, requests, failed])]
  return `serving, in process: one inference thread beside the event loop, all features on\n${columns(rows)}\n\ncapacity ${capacity.toFixed(0)}/s; target ${target} ms, time-out ${timeout} ms, in time within ${wanted} ms\n${columns(open)}

${columns(split)}

${swapLine(swaps)}
the control, which keeps a model each time: ${swapLine(kept)}

over HTTP, client beside the server on the same cores
${httpTable(http)}`
}
