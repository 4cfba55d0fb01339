// Training steps (forward, loss, backward, AdamW, zeroGrad) against Python's torch, and memory over a long loop.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensurePython } from '../../scripts/python.mjs'
import { columns, Peer } from '../peer.mjs'

const here = dirname(fileURLToPath(import.meta.url))

/** Steps in a round, and what Node / Python is to be. */
const compared = { mlp: { count: 25, goal: 0.75 }, digits: { count: 8, goal: 0.95 }, transformer: { count: 1, goal: 1 } }
const threadings = { 'one thread': '1', 'default threads': '' }
const LONG = 100_000
/** A control that keeps losses shows within far fewer steps. */
const CONTROL = 20_000

export async function run({ rounds = 100 } = {}) {
  const python = await ensurePython()
  if (python === undefined) throw new Error('this benchmark needs a Python with torch')
  const models = {}
  for (const [threads, count] of Object.entries(threadings)) {
    const env = count === '' ? {} : { BENCH_THREADS: count, OMP_NUM_THREADS: count }
    const peers = { node: new Peer('Node', process.execPath, [join(here, 'node.mjs')], env), python: new Peer('Python', python, [join(here, 'python.py')], env) }
    for (const [model, { count: steps, goal }] of Object.entries(compared)) {
      const ways = {
        collected: [peers.node, { scope: false }], scoped: [peers.node, { scope: true }],
        python: [peers.python, {}], pythonFused: [peers.python, { fused: true }],
      }
      const figures = {}
      for (const [way, [peer, options]] of Object.entries(ways)) {
        await peer.ask({ model, count: 5 * steps, ...options })
        figures[way] = Infinity
      }
      for (let round = 0; round < rounds; round++) {
        for (const [way, [peer, options]] of Object.entries(ways)) figures[way] = Math.min(figures[way], await peer.ask({ model, count: steps, ...options }))
      }
      models[`${model}, ${threads}`] = { ...figures, goal, collectedToPython: figures.collected / figures.python, scopedToPython: figures.scoped / figures.python }
    }
    await Promise.all(Object.values(peers).map((peer) => peer.end()))
  }
  return { unit: 'microseconds for one step, the least of the rounds', rounds, models, memory: [['collected', LONG], ['scoped', LONG], ['kept', CONTROL]].map(memoryOf) }
}

function memoryOf([way, steps]) {
  const ran = spawnSync(process.execPath, ['--expose-gc', join(here, 'memory.mjs'), way, String(steps)], { encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(`the loop '${way}' failed: ${ran.stderr}`)
  return JSON.parse(ran.stdout)
}

export function table({ models, memory, unit, rounds }) {
  const rows = [['training step', 'Python', 'fused', 'Node', 'ratio', 'in a scope', 'ratio', 'goal']]
  for (const [name, { python, pythonFused, collected, scoped, collectedToPython, scopedToPython, goal }] of Object.entries(models)) {
    rows.push([name, python.toFixed(0), pythonFused.toFixed(0), collected.toFixed(0), collectedToPython.toFixed(2), scoped.toFixed(0), scopedToPython.toFixed(2), goal.toFixed(2)])
  }
  const megabytes = (bytes) => (bytes / 2 ** 20).toFixed(0)
  const lines = memory.map(({ way, steps, before, after, growth }) => `${way}: resident ${megabytes(before)} MB after three tenths of ${steps} steps, ${megabytes(after)} MB at the end (${(growth * 100).toFixed(1)}%)${way === 'kept' ? ', the control that must grow' : ''}`)
  return `training: ${unit} (${rounds} rounds)\n${columns(rows)}\n${lines.join('\n')}`
}
