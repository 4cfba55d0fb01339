// Models: what a call costs over C++ and Python, what the executor gives, and every way to run one network side by side.
import { availableParallelism } from 'node:os'
import { columns } from '../peer.mjs'
import { compare, comparedTable } from './compared.mjs'
import { makePackage, residentMemory, startPeers } from './peers.mjs'

const LINEAR = { variant: 'linear', batch: 1, threads: 1 }
const NETWORK = { batch: 1, threads: 1 }

/** Asks in turn, and gives the least of each: what the code costs when nothing else disturbs it. */
async function inTurn(asks, rounds) {
  const least = Object.fromEntries(Object.keys(asks).map((name) => [name, Infinity]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, ask] of Object.entries(asks)) least[name] = Math.min(least[name], await ask())
  }
  return least
}

async function linear({ node, python, cppLinear }, rounds) {
  const count = 2000
  const way = (name, calls) => () => node.ask({ kind: 'time', ...LINEAR, way: name, count: calls })
  const asks = {
    collected: way('collected', count),
    scoped: way('scoped', count),
    async: () => node.ask({ kind: 'roundTrip', ...LINEAR, count: count / 10 }),
    python: () => python.ask({ ...LINEAR, count }),
    ...(cppLinear && { cpp: () => cppLinear.ask({ count }) }),
  }
  await node.ask({ kind: 'time', ...LINEAR, way: 'scoped', count: 20_000 })
  await inTurn(asks, 3)
  return inTurn(asks, rounds)
}

async function network({ node, python, cppNetwork }, rounds) {
  const count = 4
  const asks = {
    node: () => node.ask({ kind: 'time', variant: 'jit', ...NETWORK, count }),
    python: () => python.ask({ variant: 'network', ...NETWORK, count }),
    ...(cppNetwork && { cpp: () => cppNetwork.ask({ count }) }),
  }
  await inTurn(asks, 3)
  return inTurn(asks, rounds)
}

/** Calls a second, the most of the rounds. */
async function throughput({ node }, rounds) {
  const most = { one: 0, four: 0 }
  for (let round = 0; round < rounds; round++) {
    most.one = Math.max(most.one, await node.ask({ kind: 'throughput', callers: 1, threads: 1, count: 40 }))
    most.four = Math.max(most.four, await node.ask({ kind: 'throughput', callers: 4, threads: 2, count: 80 }))
  }
  return most
}

async function delay({ node }) {
  const ask = (way, threads) => node.ask({ kind: 'delay', way, threads, milliseconds: 200, calls: 15 })
  return { async: await ask('async', 1), asyncAllCores: await ask('async', availableParallelism()), control: await ask('sync', 1) }
}

/** A line for the person who waits. */
function note(text) {
  if (process.stderr.isTTY) process.stderr.write(`modules: ${text}…\n`)
}

/** How much the resident memory grows from the tenth load to the last. */
function growth(way) {
  const resident = residentMemory(100, way)
  return { tenth: resident[9], last: resident.at(-1), ratio: resident.at(-1) / resident[9] }
}

export async function run({ rounds = 40 } = {}) {
  note('starting programs, compiling for AOTInductor')
  const peers = await startPeers()
  const path = await makePackage(peers.python)
  note('small calls, large calls')
  const calls = { linear: await linear(peers, rounds), network: await network(peers, rounds) }
  note('several callers, the event loop')
  const concurrent = { throughput: await throughput(peers, Math.ceil(rounds / 8)), delay: await delay(peers) }
  note('one network in every way')
  const figures = { ...calls, ...concurrent, compared: await compare(peers, path, Math.ceil(rounds / 4)) }
  await Promise.all(Object.values(peers).map((peer) => peer?.end()))
  note('memory of 100 loads')
  const memory = { freed: growth('dispose'), kept: growth('keep') }
  const { cpp, python } = figures.linear
  return {
    rounds,
    ...figures,
    memory,
    ratios: {
      ...(cpp === undefined ? {} : {
        forwardOverCppMicroseconds: (figures.linear.collected - cpp) / 1000,
        forwardInScopeOverCppMicroseconds: (figures.linear.scoped - cpp) / 1000,
        forwardAsyncOverCppMicroseconds: (figures.linear.async - cpp) / 1000,
        networkToCpp: figures.network.node / figures.network.cpp,
      }),
      forwardToPython: figures.linear.collected / python,
      networkToPython: figures.network.node / figures.network.python,
      fourCallersToOne: figures.throughput.four / figures.throughput.one,
      memoryFreed: memory.freed.ratio,
      memoryKept: memory.kept.ratio,
    },
  }
}

export function table({ rounds, linear: small, network: large, throughput: calls, delay: loop, compared, memory, ratios }) {
  const microseconds = (nanoseconds) => (nanoseconds === undefined ? '' : (nanoseconds / 1000).toFixed(2))
  const more = (nanoseconds) => (small.cpp === undefined ? '' : `+${((nanoseconds - small.cpp) / 1000).toFixed(2)}`)
  const milliseconds = (value) => value.toFixed(2)
  const parts = [
    `modules: the least of ${rounds} rounds, inference mode, one thread where nothing else is said`,
    columns([
      ['one linear layer (µs)', 'a call', 'over C++'],
      ['C++', microseconds(small.cpp), ''],
      ['Python', microseconds(small.python), more(small.python)],
      ['Node, forward, collected', microseconds(small.collected), more(small.collected)],
      ['Node, forward, in a scope', microseconds(small.scoped), more(small.scoped)],
      ['Node, forwardAsync, median', microseconds(small.async), more(small.async)],
    ]),
    columns([
      ['a convolutional network (ms)', 'a call', 'Node / it'],
      ['Node', milliseconds(large.node / 1e6), ''],
      ['C++', large.cpp === undefined ? '' : milliseconds(large.cpp / 1e6), ratios.networkToCpp?.toFixed(3) ?? ''],
      ['Python', milliseconds(large.python / 1e6), ratios.networkToPython.toFixed(3)],
    ]),
    columns([
      ['callers of the network, one intra-op thread', 'calls a second', 'ratio'],
      ['one, on an executor of one thread', calls.one.toFixed(1), ''],
      ['four, on an executor of two threads', calls.four.toFixed(1), ratios.fourCallersToOne.toFixed(2)],
    ]),
    columns([
      ['delay of the event loop (ms)', 'a call', 'P50', 'P99', 'most'],
      ...[['forwardAsync, one thread', loop.async], ['forwardAsync, all cores', loop.asyncAllCores], ['control: forward', loop.control]].map(
        ([name, { call, p50, p99, max }]) => [name, call.toFixed(0), milliseconds(p50), milliseconds(p99), milliseconds(max)],
      ),
    ]),
    columns([
      ['resident memory over 100 loads (MB)', 'after 10', 'at the end', 'ratio'],
      ...[['freed', memory.freed], ['control: kept', memory.kept]].map(([name, { tenth, last, ratio }]) => [name, tenth.toFixed(1), last.toFixed(1), ratio.toFixed(3)]),
    ]),
    comparedTable(compared),
  ]
  return parts.join('\n\n')
}
