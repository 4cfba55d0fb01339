// 16 small operators against Python's torch, and `add` against a C++ loop over the same libtorch.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loaded } from '../../dist/native.js'
import { ensurePython } from '../../scripts/python.mjs'
import { buildProgram } from '../build.mjs'
import { columns, geometricMean, Peer } from '../peer.mjs'
import { operators as compared } from './operators.mjs'

const here = dirname(fileURLToPath(import.meta.url))

/** The least of several rounds: what the code costs when nothing else disturbs it. */
const least = Math.min

export async function run({ rounds = 60, count = 1000 } = {}) {
  const python = await ensurePython()
  if (python === undefined) throw new Error('this benchmark needs a Python with torch')
  const loop = buildProgram('bench_add')
  const peers = {
    node: new Peer('Node', process.execPath, [join(here, 'node.mjs')], { OMP_NUM_THREADS: '1' }),
    python: new Peer('Python', python, [join(here, 'python.py')], { OMP_NUM_THREADS: '1' }),
    cpp: loop === undefined ? undefined : new Peer('C++', loop, [], { LD_LIBRARY_PATH: loaded.libtorch.lib }),
  }
  const operators = {}
  for (const { name: op, python: code } of compared) {
    const figures = { collected: Infinity, scoped: Infinity, python: Infinity, ...(op === 'add' && peers.cpp ? { cpp: Infinity } : {}) }
    for (const scope of [false, true]) await peers.node.ask({ op, count: 20_000, scope })
    await peers.python.ask({ code, count: 2_000 })
    for (let round = 0; round < rounds; round++) {
      figures.collected = least(figures.collected, await peers.node.ask({ op, count, scope: false }))
      figures.scoped = least(figures.scoped, await peers.node.ask({ op, count, scope: true }))
      figures.python = least(figures.python, await peers.python.ask({ code, count }))
      if (figures.cpp !== undefined) figures.cpp = least(figures.cpp, await peers.cpp.ask({ count }))
    }
    operators[op] = figures
  }
  await Promise.all(Object.values(peers).map((peer) => peer?.end()))
  const all = Object.values(operators)
  return {
    unit: 'nanoseconds for one call, the least of the rounds',
    rounds,
    operators,
    ratios: {
      collectedToPython: geometricMean(all.map((figures) => figures.collected / figures.python)),
      scopedToPython: geometricMean(all.map((figures) => figures.scoped / figures.python)),
      worstToPython: Math.max(...all.map((figures) => figures.collected / figures.python)),
      ...(operators.add.cpp === undefined ? {} : { addScopedToCpp: operators.add.scoped / operators.add.cpp }),
    },
  }
}

export function table({ operators, ratios, unit, rounds }) {
  const rows = [['operator', 'Python', 'Node', 'ratio', 'in a scope', 'ratio', 'C++']]
  for (const [name, { collected, scoped, python, cpp }] of Object.entries(operators)) {
    rows.push([
      name, python.toFixed(0), collected.toFixed(0), (collected / python).toFixed(2),
      scoped.toFixed(0), (scoped / python).toFixed(2), cpp === undefined ? '' : cpp.toFixed(0),
    ])
  }
  const lines = [
    `geometric mean of Node / Python: ${ratios.collectedToPython.toFixed(2)} collected, ${ratios.scopedToPython.toFixed(2)} in a scope; the worst operator ${ratios.worstToPython.toFixed(2)}`,
  ]
  if (ratios.addScopedToCpp !== undefined) lines.push(`add in a scope / C++ loop: ${ratios.addScopedToCpp.toFixed(2)}`)
  return `ops: ${unit} (${rounds} rounds, one thread)\n${columns(rows)}\n${lines.join('\n')}`
}
