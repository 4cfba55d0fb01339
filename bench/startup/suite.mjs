// From the start of the program's own code to the first tensor, and the memory then, against Python's torch.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensurePython } from '../../scripts/python.mjs'
import { columns, median } from '../peer.mjs'

const here = dirname(fileURLToPath(import.meta.url))

function measure(command, args) {
  const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}

export async function run({ rounds = 7 } = {}) {
  const python = await ensurePython()
  if (python === undefined) throw new Error('this benchmark needs a Python with torch')
  const times = { node: [], python: [] }
  for (let round = -1; round < rounds; round++) {
    const node = measure(process.execPath, [join(here, 'node.mjs')])
    const peer = measure(python, [join(here, 'python.py')])
    // The first of each only fills the page cache.
    if (round < 0) continue
    times.node.push(node)
    times.python.push(peer)
  }
  const middle = (peer, figure) => median(times[peer].map((each) => each[figure]))
  const figures = Object.fromEntries(['node', 'python'].map((peer) => [peer, { milliseconds: middle(peer, 'milliseconds'), megabytes: middle(peer, 'megabytes') }]))
  return {
    rounds,
    ...figures,
    ratios: {
      timeToPython: figures.node.milliseconds / figures.python.milliseconds,
      memoryToPython: figures.node.megabytes / figures.python.megabytes,
    },
  }
}

export function table({ rounds, node, python, ratios }) {
  const rows = [
    ['', 'Python', 'Node', 'ratio'],
    ['import to first tensor (ms)', python.milliseconds.toFixed(0), node.milliseconds.toFixed(0), ratios.timeToPython.toFixed(2)],
    ['resident memory then (MB)', python.megabytes.toFixed(0), node.megabytes.toFixed(0), ratios.memoryToPython.toFixed(2)],
  ]
  return `startup: medians of ${rounds} starts\n${columns(rows)}`
}
