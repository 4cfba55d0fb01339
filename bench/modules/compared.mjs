// One network in every way there is to run it, and which to choose for what.
import { availableParallelism } from 'node:os'
import { columns } from '../peer.mjs'
import { leftOut } from './peers.mjs'

const rows = [
  { name: 'Python, eager', peer: 'python', request: { variant: 'eager' }, choose: 'to write and train the model' },
  { name: 'Python, torch.jit', peer: 'python', request: { variant: 'network' }, choose: 'where a TorchScript model has to run in Python' },
  { name: 'TorchScript', peer: 'node', request: { variant: 'jit' }, choose: 'to load and run; parameters can be read, changed and trained' },
  { name: '  freeze()', peer: 'node', request: { variant: 'frozen' }, choose: 'to serve: constants are folded, attributes can be kept by name' },
  { name: '  optimizeForInference()', peer: 'node', request: { variant: 'optimized' }, choose: 'to serve on one kind of CPU: also in the layout that its kernels like best' },
  { name: '  freeze(), autocast bfloat16', peer: 'node', request: { variant: 'bfloat16' }, choose: 'where the CPU has bfloat16 instructions and two digits will do' },
  { name: 'AOTInductor', peer: 'node', request: { variant: 'packaged' }, choose: 'to serve one machine type: compiled for its CPU, Python needed to make it' },
  { name: 'ONNX Runtime', peer: 'onnxruntime', request: {}, choose: 'where the model comes as .onnx; no autograd and no tensor operators around it' },
]

const BATCHES = [1, 8]

/** Each row's milliseconds for a batch of 1 and of 8, on one thread and on all cores, and how far its output is from Python's. */
export async function compare(peers, path, rounds) {
  const figures = []
  for (const { name, peer, request, choose } of rows) {
    if (peers[peer] === undefined || (request.variant === 'packaged' && path === undefined)) continue
    const ask = (what) => peers[peer].ask({ kind: 'answer' in what ? 'answer' : 'time', ...request, ...what, ...(request.variant === 'packaged' ? { path } : {}) })
    try {
      figures.push({ name, choose, ask, output: await ask({ answer: true, batch: 1, threads: 1 }), milliseconds: {} })
    } catch (error) {
      leftOut(name.trim(), error)
    }
  }
  for (const threads of [1, availableParallelism()]) {
    for (const batch of BATCHES) {
      const place = `${threads}:${batch}`
      for (const { ask } of figures) await ask({ batch, threads, count: 4 })
      for (let round = 0; round < rounds; round++) {
        for (const { ask, milliseconds } of figures) {
          milliseconds[place] = Math.min(milliseconds[place] ?? Infinity, (await ask({ batch, threads, count: batch === 1 ? 4 : 1 })) / 1e6)
        }
      }
    }
  }
  const [reference] = figures
  return figures.map(({ name, choose, output, milliseconds }) => ({
    name, choose, milliseconds, difference: Math.max(...output.map((value, i) => Math.abs(value - reference.output[i]))),
  }))
}

export function comparedTable(figures) {
  const places = Object.keys(figures[0].milliseconds)
  const heading = (place) => {
    const [threads, batch] = place.split(':')
    return `batch ${batch}, ${threads === '1' ? '1 thread' : `${threads} threads`}`
  }
  const table = [['one network', ...places.map(heading), 'differs by'], ...figures.map(({ name, milliseconds, difference }) => [name, ...places.map((place) => milliseconds[place].toFixed(2)), difference.toExponential(0)])]
  const longest = Math.max(...figures.map(({ name }) => name.length))
  return `${columns(table)}\n\nWhich to choose:\n${figures.map(({ name, choose }) => `${name.trim().padEnd(longest)}  ${choose}`).join('\n')}`
}
