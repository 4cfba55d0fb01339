// Batching policies on simulated load: one worker, 0.5 ms for a row, a target of 50 ms, Poisson arrivals.
import { batchPolicy } from '../../dist/serve/batching/index.js'
import { columns } from '../peer.mjs'
import { capacity, simulate } from './simulate.mjs'

const TARGET = 50
const MAX_SIZE = 256
const loads = [{ perBatch: 5, rate: 20 }, { perBatch: 15, rate: 100 }, { perBatch: 15, rate: 400 }]
const policies = ['aimd', 'fixed', 'adaptive']

const policyOf = (policy) => batchPolicy({ policy, maxSize: MAX_SIZE, targetLatency: TARGET })

/** The largest size whose batch still meets the target for a request that came just after the one before had begun. */
function sizeInTarget({ perRow, perBatch }) {
  return Math.floor((TARGET / 2 - perBatch) / perRow)
}

export function run() {
  const table = loads.map(({ perBatch, rate }) => {
    const load = { perRow: 0.5, perBatch, rate, target: TARGET }
    return { ...load, policies: Object.fromEntries(policies.map((name) => [name, simulate(policyOf(name), load)])) }
  })
  const cost = { perRow: 0.5, perBatch: 5 }
  const most = capacity(cost, sizeInTarget(cost))
  const shares = [0.5, 0.8, 1, 1.5, 3].map((share) => ({
    share,
    ...simulate(policyOf('adaptive'), { ...cost, rate: share * most, target: TARGET, expire: true, queueLimit: 4096 }),
  }))
  return { unit: 'ms and requests a second', target: TARGET, table, capacity: most, shares }
}

export function table({ table, capacity: most, shares, target }) {
  const rows = [['cost of a batch, load', ...policies.flatMap((name) => [`${name} P95`, 'goodput', 'batch'])]]
  for (const { perBatch, rate, policies: results } of table) {
    rows.push([`0.5 ms·n + ${perBatch} ms, ${rate}/s`, ...policies.flatMap((name) => [results[name].p95.toFixed(1), `${results[name].goodput.toFixed(1)}/s`, results[name].meanBatch.toFixed(1)])])
  }
  const overload = [['offered load', 'P95', 'goodput', 'of capacity', 'dropped']]
  for (const { share, p95, goodput, dropped } of shares) overload.push([`${Math.round(share * 100)} %`, p95.toFixed(1), `${goodput.toFixed(0)}/s`, (goodput / most).toFixed(2), String(dropped)])
  return `batching-sim: one worker, target ${target} ms, P95 in ms\n${columns(rows)}\n\nadaptive with late requests dropped, 0.5 ms·n + 5 ms, capacity within the target ${most.toFixed(0)}/s\n${columns(overload)}`
}
