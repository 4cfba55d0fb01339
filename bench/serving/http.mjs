// The same MLP over HTTP: tch-node's server, FastAPI with torch, and LitServe with its batching, asked by a program of
// its own in a closed loop and by Poisson arrivals. Servers take turns, and each is measured while it alone is asked.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { columns, median } from '../peer.mjs'
import { networks, save } from './mlp.mjs'
import { ensureServingPython, Server } from './peers.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const build = join(dirname(dirname(here)), 'build', 'bench')
const row = Array.from({ length: networks.small[0] }, (_, i) => Math.round(Math.sin(i) * 1e4) / 1e4)

const node = {
  name: 'tch-node', command: process.execPath, args: [join(here, 'http-server.mjs')],
  request: {
    path: '/v2/models/small/infer',
    body: JSON.stringify({ inputs: [{ name: 'x', datatype: 'FP32', shape: [1, row.length], data: row }] }),
    read: ({ outputs: [{ data }] }) => data,
  },
}
const python = (name, program) => ({ name, args: [join(here, program)], request: { path: '/predict', body: JSON.stringify({ data: row }), read: ({ data }) => data } })
const peers = [python('FastAPI', 'fastapi_server.py'), python('LitServe', 'litserve_server.py')]

function load(server, options) {
  const { path, body } = server.request
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(here, 'load.mjs'), JSON.stringify({ port: server.port, path, body, ...options })], { stdio: ['ignore', 'pipe', 'inherit'] })
    let out = ''
    child.stdout.on('data', (data) => { out += data })
    child.once('close', (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`the load on ${server.name} ended with exit code ${code}`))))
  })
}

/** All servers have to give the same numbers before it counts how fast they give them. */
async function requireSame(servers) {
  const [first, ...others] = await Promise.all(servers.map(async (server) => ({ name: server.name, values: await server.ask() })))
  for (const { name, values } of others) {
    const same = values.length === first.values.length && values.every((value, i) => Math.abs(value - first.values[i]) < 1e-4)
    if (!same) throw new Error(`${name} answers [${values}], ${first.name} [${first.values}]`)
  }
}

/** The run of the median throughput. */
function middle(runs) {
  const wanted = median(runs.map(({ perSecond }) => perSecond))
  return runs.find(({ perSecond }) => perSecond === wanted)
}

/**
 * Rows for each server and load: `server`, `load` (`closed` or `open`), `connections`, `offered` (of an open loop), `perSecond`, `p50`, `p95`,
 * `p99` (ms), `errors`, `cpu` (microseconds of processor time for one request), `resident` (bytes of the server's processes after it), `faster` (tch-node's requests per second to this one's).
 */
export async function runHttp({ rounds = 3, seconds = 4, connections = [16, 64] } = {}) {
  if (process.platform !== 'linux') throw new Error('this benchmark reads the memory of servers from /proc, which only Linux has')
  const interrupted = () => process.exit(130)
  process.once('SIGINT', interrupted)
  mkdirSync(build, { recursive: true })
  const model = join(build, 'small.pt')
  if (!existsSync(model)) save('small', model)
  const command = await ensureServingPython()
  if (command === undefined) throw new Error('this benchmark needs a Python with torch, FastAPI and LitServe')
  const servers = []
  try {
    for (const each of [node, ...peers]) servers.push(await Server.start({ command, ...each, args: [...each.args, model] }))
    await requireSame(servers)
    const rows = []
    const measure = async (kind, options, offered) => {
      const runs = new Map(servers.map((server) => [server, []]))
      for (let round = 0; round < rounds; round++) {
        for (const server of servers) {
          const before = server.cpuSeconds
          const run = await load(server, { seconds, ...options })
          runs.get(server).push({ ...run, cpu: ((server.cpuSeconds - before) * 1e6) / run.asked })
        }
      }
      const made = servers.map((server) => ({ server: server.name, load: kind, connections: options.connections, offered, ...middle(runs.get(server)), resident: server.resident }))
      rows.push(...made.map((each) => ({ ...each, faster: made[0].perSecond / each.perSecond, slower: made[0].p99 / each.p99, larger: made[0].resident / each.resident })))
      return made
    }
    let closed
    for (const count of connections) closed = await measure('closed', { connections: count })
    // What the slowest can just take, for all alike.
    const rate = Math.floor(0.7 * Math.min(...closed.map(({ perSecond }) => perSecond)))
    await measure('open', { connections: 256, rate }, rate)
    return rows
  } finally {
    process.removeListener('SIGINT', interrupted)
    await Promise.all(servers.map((server) => server.end()))
  }
}

const ms = (value) => (value === null ? '–' : value.toFixed(1))

export function httpTable(rows) {
  const lines = [['MLP 64-128-10 over HTTP', 'requests/s', 'tch-node is', 'P50', 'P95', 'P99', 'tch-node is', 'errors', 'CPU µs', 'MB', 'tch-node is']]
  for (const { server, load: kind, connections, offered, perSecond, faster, slower, larger, p50, p95, p99, errors, cpu, resident } of rows) {
    const how = kind === 'closed' ? `${connections} connections` : `Poisson, ${offered}/s`
    lines.push([`${server}, ${how}`, perSecond.toFixed(0), `${faster.toFixed(1)}×`, ms(p50), ms(p95), ms(p99), `${slower.toFixed(2)}×`, errors, cpu.toFixed(0), (resident / 2 ** 20).toFixed(0), `${larger.toFixed(2)}×`])
  }
  return columns(lines)
}
