import { execFileSync } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Module, nn, torch, type ScriptModule, type Tensor } from '../../lib/index.js'
import { InferenceEngine, ModelSet, StatefulEngine, statusOf, type EngineOptions, type InferOptions, type StatefulOptions } from '../../lib/serve/index.js'
import { liveTensors } from '../lifetime/live.js'
import { codeOf } from '../tracing.js'

const python = process.env['TCH_NODE_PYTHON']
const live = () => torch.memoryStats().liveTensors

/** A step of an LSTM, with a head. */
class Step extends Module {
  cell = new nn.LSTMCell(4, 8)
  head = new nn.Linear(8, 2)
  forward(x: Tensor, h: Tensor, c: Tensor): [Tensor, Tensor, Tensor] {
    const [hNext, cNext] = this.cell.forward(x, [h, c])
    return [this.head.forward(hNext), hNext, cNext]
  }
}

/** Adds what it is given to what it has; gives what it looks up there, and fails for what is not there. */
class Sum extends Module {
  declare table: Tensor
  constructor() {
    super()
    this.registerBuffer('table', torch.arange(10, { dtype: 'float32' }))
  }
  forward(x: Tensor, total: Tensor): [Tensor, Tensor] {
    const next = total.add(this.table.indexSelect(0, x))
    return [next.mul(10), next]
  }
}

/** Attention over all that came before: its cache grows. */
class Attention extends Module {
  forward(x: Tensor, cache: Tensor): [Tensor, Tensor] {
    const keys = torch.cat([cache, x.unsqueeze(1)], 1)
    const scores = torch.matmul(keys, x.unsqueeze(2)).softmax(1)
    return [keys.mul(scores).sum(1), keys]
  }
}

let step: Step
let lstm: ScriptModule
let sum: ScriptModule
let attention: ScriptModule
beforeAll(() => {
  torch.manualSeed(3)
  step = new Step()
  lstm = torch.jit.trace(step, [torch.zeros([1, 4]), torch.zeros([1, 8]), torch.zeros([1, 8])])
  sum = torch.jit.trace(new Sum(), [torch.tensor([1]), torch.zeros([1])])
  attention = torch.jit.trace(new Attention(), [torch.ones([1, 4]), torch.ones([1, 3, 4])])
})

const engines: StatefulEngine[] = []
const opened = (engine: StatefulEngine) => (engines.push(engine), engine)
afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.close()
})

const lstmEngine = (options: Partial<StatefulOptions> = {}) => opened(new StatefulEngine(new InferenceEngine(lstm, {
  name: 'lstm', inputs: [{ name: 'x', dtype: 'float32', shape: [-1, 4] }, { name: 'h', dtype: 'float32', shape: [-1, 8] }, { name: 'c', dtype: 'float32', shape: [-1, 8] }],
  outputs: [{ name: 'y' }, { name: 'hNext' }, { name: 'cNext' }],
}), { state: [{ input: 'h', output: 'hNext' }, { input: 'c', output: 'cNext' }], ...options }))

const sumEngine = (options: Partial<StatefulOptions> = {}, engine: Partial<EngineOptions> = {}) => opened(new StatefulEngine(new InferenceEngine(sum, {
  name: 'sum', inputs: [{ name: 'x', dtype: 'int64', shape: [-1] }, { name: 'total', dtype: 'float32', shape: [-1] }], outputs: [{ name: 'y' }, { name: 'next' }], ...engine,
}), { state: [{ input: 'total', output: 'next' }], ...options }))

/** Adds a number to a sequence; gives its sum. */
const add = async (engine: StatefulEngine, id: string, number: number, flags: { start?: boolean; end?: boolean } = {}, options: InferOptions = {}) => {
  const x = torch.tensor([number])
  try {
    const { outputs } = await engine.infer({ x }, { ...options, sequence: { id, ...flags } })
    const y = outputs['y'] as Tensor
    const value = (y.item() as number) / 10
    y.dispose()
    return value
  } finally {
    x.dispose()
  }
}
const code = (promise: Promise<unknown>) => promise.then((value) => value, (error: { code?: string }) => error.code ?? error)

describe('a model with a state', () => {
  const steps = (seed: number, length: number) => Array.from({ length }, (_, at) => Array.from({ length: 4 }, (_, i) => Math.sin(seed * 7 + at * 3 + i)))

  const serve = async (sequences: number[][][]) => {
    const engine = lstmEngine()
    const served = await Promise.all(sequences.map((rows, at) => Promise.all(rows.map(async (row, step) => {
      const { outputs } = await engine.infer(torch.tensor([row], { dtype: 'float32' }), { sequence: { id: `s${at}`, start: step === 0, end: step === rows.length - 1 } })
      expect(Object.keys(outputs)).toEqual(['y'])
      return (outputs['y']!.shape, (outputs['y'] as Tensor).toArray() as number[][])[0]!
    }))))
    return { served, engine }
  }

  it('gives for each of many sequences at once what it gives for the sequence by itself', async () => {
    const sequences = Array.from({ length: 40 }, (_, at) => steps(at, 3 + (at % 9)))
    const { served, engine } = await serve(sequences)
    for (const [at, rows] of sequences.entries()) {
      let state: [Tensor, Tensor] = [torch.zeros([1, 8]), torch.zeros([1, 8])]
      for (const [index, row] of rows.entries()) {
        const [y, ...next] = torch.noGrad(() => step.forward(torch.tensor([row], { dtype: 'float32' }), ...state))
        state = next
        expect(torch.allclose(torch.tensor([served[at]![index]!], { dtype: 'float32' }), y, { atol: 1e-6 })).toBe(true)
      }
    }
    const requests = sequences.reduce((all, { length }) => all + length, 0)
    expect(engine.sequenceStats()).toMatchObject({ sequences: 0, bytes: 0, started: 40, ended: 40, hits: requests - 40, misses: 0, resets: 0, evicted: 0 })
    // Sequences share batches: a request of each at most.
    expect(engine.stats()).toMatchObject({ rows: requests })
    expect(engine.stats().batches).toBeLessThan(requests / 2)
    // The native thread's context is made once and taken again for every further batch.
    expect(engine.engine.executorStats()).toMatchObject({ contextsMade: 1, contextsReused: engine.stats().batches - 1 })
  })

  it.runIf(python)('equals an LSTM of Python that gets the whole sequence', async () => {
    const sequences = [steps(1, 12), steps(2, 5), steps(3, 1)]
    const { served } = await serve(sequences)
    const weights = Object.fromEntries([...step.namedParameters()].map(([name, tensor]) => [name, tensor.toArray()]))
    const program = `
import json, sys, torch
given = json.load(sys.stdin)
w = {name: torch.tensor(value) for name, value in given['weights'].items()}
lstm = torch.nn.LSTM(4, 8, batch_first=True)
lstm.load_state_dict({name + '_l0': w['cell.' + name] for name in ('weight_ih', 'weight_hh', 'bias_ih', 'bias_hh')})
head = torch.nn.Linear(8, 2)
head.load_state_dict({name: w['head.' + name] for name in ('weight', 'bias')})
with torch.no_grad():
    print(json.dumps([head(lstm(torch.tensor([rows]))[0])[0].tolist() for rows in given['sequences']]))
`
    const expected = JSON.parse(execFileSync(python!, ['-c', program], { input: JSON.stringify({ weights, sequences }), encoding: 'utf8' })) as number[][][]
    expect(expected.map(({ length }) => length)).toEqual([12, 5, 1])
    for (const [at, rows] of expected.entries()) expect(torch.allclose(torch.tensor(served[at]!), torch.tensor(rows), { atol: 1e-6 })).toBe(true)
  })

  it('may have a state that grows, as a cache does, beside others of other lengths', async () => {
    const engine = opened(new StatefulEngine(new InferenceEngine(attention, {
      inputs: [{ name: 'x', dtype: 'float32', shape: [-1, 4] }, { name: 'cache', dtype: 'float32', shape: [-1, -1, 4] }], outputs: [{ name: 'y' }, { name: 'keys' }],
    }), { state: [{ input: 'cache', output: 'keys' }] }))
    const sequences = Array.from({ length: 6 }, (_, at) => steps(at, 2 + at))
    await Promise.all(sequences.map((rows, at) => Promise.all(rows.map(async (row, index) => {
      const { outputs } = await engine.infer(torch.tensor([row], { dtype: 'float32' }), { sequence: { id: String(at), start: index === 0 } })
      const keys = torch.tensor(rows.slice(0, index + 1), { dtype: 'float32' })
      const expected = keys.mul(torch.matmul(keys, keys.select(0, -1).unsqueeze(1)).softmax(0)).sum(0)
      expect(torch.allclose((outputs['y'] as Tensor).squeeze(0), expected, { atol: 1e-5 })).toBe(true)
    }))))
    expect(engine.sequenceStats()).toMatchObject({ sequences: 6, bytes: sequences.reduce((all, { length }) => all + length, 0) * 4 * 4 })
  })

  it('begins with what it is told to, with as many rows as the request has', async () => {
    const seven = sumEngine({ state: [{ input: 'total', output: 'next', initial: 7 }] })
    expect(await add(seven, 'a', 1, { start: true })).toBe(8)
    const initial = torch.tensor([5], { dtype: 'float32' })
    const five = sumEngine({ state: [{ input: 'total', output: 'next', initial }] })
    initial.fill_(100)
    for (const end of [false, true]) {
      const { outputs } = await five.infer(torch.tensor([1, 2, 3]), { sequence: { id: 'a', start: !end, end } })
      expect((outputs['y'] as Tensor).toArray()).toEqual(end ? [70, 90, 110] : [60, 70, 80])
    }
  })

  it('is served by name like any other, and shows no state', async () => {
    const engine = sumEngine()
    const set = new ModelSet([engine])
    const metadata = set.metadata('sum')
    expect([metadata.inputs, metadata.outputs].map((specs) => specs.map(({ name }) => name))).toEqual([['x'], ['y']])
    const call = { model: 'sum', inputs: { x: torch.tensor([2]) } }
    for (const total of [20, 40]) expect(((await set.infer({ ...call, sequence: { id: 'a', start: total === 20 } })).outputs['y'] as Tensor).item()).toBe(total)
    const error = await set.infer(call).catch((each: unknown) => each)
    expect([(error as { code: string }).code, statusOf(error).http]).toEqual(['ERR_TCH_SEQUENCE', 400])
  })
})

describe('a sequence', () => {
  let engine: StatefulEngine
  beforeEach(() => {
    engine = sumEngine()
  })

  it('begins with start, ends with end, and is not there otherwise', async () => {
    expect(await code(add(engine, 'a', 1))).toBe('ERR_TCH_SEQUENCE')
    expect(await add(engine, 'a', 1, { start: true })).toBe(1)
    expect(await add(engine, 'a', 2)).toBe(3)
    expect(await add(engine, 'a', 3, { end: true })).toBe(6)
    expect(await code(add(engine, 'a', 4))).toBe('ERR_TCH_SEQUENCE')
    expect(await add(engine, 'b', 4, { start: true, end: true })).toBe(4)
    expect(engine.sequenceStats()).toEqual({ sequences: 0, bytes: 0, hits: 2, misses: 2, started: 2, resets: 0, ended: 2, evicted: 0, expired: 0, refused: 0 })
  })

  it('begins anew when it is told to', async () => {
    await add(engine, 'a', 5, { start: true })
    expect(await add(engine, 'a', 2, { start: true })).toBe(2)
    expect(await add(engine, 'a', 2)).toBe(4)
    expect(engine.sequenceStats()).toMatchObject({ sequences: 1, started: 2, resets: 1, bytes: 4 })
  })

  it('runs in order, though all its requests come at once, and beside others', async () => {
    const ids = Array.from({ length: 30 }, (_, at) => `s${at}`)
    const all = await Promise.all(ids.flatMap((id, at) => [1, 2, 3, 4, 5].map((n) => add(engine, id, (n + at) % 10, { start: n === 1, end: n === 5 }))))
    const expected = ids.flatMap((_, at) => {
      let total = 0
      return [1, 2, 3, 4, 5].map((n) => (total += (n + at) % 10))
    })
    expect(all).toEqual(expected)
    expect(engine.sequenceStats()).toMatchObject({ sequences: 0, bytes: 0 })
  })

  it('stays as it was when a request fails, is aborted or late', async () => {
    await add(engine, 'a', 1, { start: true })
    for (const flags of [{}, { end: true }, { start: true }]) expect(await code(add(engine, 'a', 99, flags))).toBe('ERR_TCH_TORCH')
    expect(await code(add(engine, 'a', 1, {}, { signal: AbortSignal.abort() }))).toBe('ERR_TCH_ABORTED')
    expect(await code(engine.infer({ x: torch.ones([1]) }, { sequence: { id: 'a' } }))).toBe('ERR_TCH_INPUT')
    expect(await code(engine.infer({ y: torch.ones([1]) }, { sequence: { id: 'a' } }))).toBe('ERR_TCH_INPUT')
    expect(await add(engine, 'a', 2)).toBe(3)
    expect(engine.sequenceStats()).toMatchObject({ sequences: 1, resets: 0, ended: 0 })
  })

  it('stays as it was for those that are aborted at any moment', async () => {
    await add(engine, 'a', 0, { start: true })
    let total = 0
    for (let at = 0; at < 60; at++) {
      const controller = new AbortController()
      const requests = [1, 2, 3].map((n) => code(add(engine, 'a', n, {}, n === 2 ? { signal: controller.signal } : {})))
      for (let turn = 0; turn < at % 6; turn++) await new Promise(setImmediate)
      controller.abort()
      const [first, second, third] = await Promise.all(requests)
      expect(first).toBe((total += 1))
      if (second !== 'ERR_TCH_ABORTED') expect(second).toBe((total += 2))
      expect(third).toBe((total += 3))
    }
  })

  it('is not begun by a request that fails, and those that wait for it hear so', async () => {
    const results = await Promise.all([code(add(engine, 'a', 99, { start: true })), code(add(engine, 'a', 1)), code(add(engine, 'a', 2, { start: true })), code(add(engine, 'a', 3))])
    expect(results).toEqual(['ERR_TCH_TORCH', 'ERR_TCH_SEQUENCE', 2, 5])
    expect(engine.sequenceStats()).toMatchObject({ sequences: 1, started: 1, misses: 1 })
  })

  it('holds only so many requests that wait, each with its own time', async () => {
    const narrow = sumEngine({ queueLimit: 2 })
    const results = await Promise.all([1, 2, 3, 4].map((n) => code(add(narrow, 'a', n, { start: n === 1 }, n === 3 ? { timeout: 1e-6 } : {}))))
    expect(results).toEqual([1, 3, 'ERR_TCH_DEADLINE', 'ERR_TCH_QUEUE_FULL'])
    expect(await add(narrow, 'a', 1)).toBe(4)
  })

  it.each<[string, unknown]>([['no sequence', undefined], ['an empty id', { id: '' }], ['a number', { id: 5 }], ['no id', {}]])('needs a name: %s', async (_, sequence) => {
    expect(await code(engine.infer(torch.tensor([1]), { sequence: sequence as never }))).toBe('ERR_TCH_SEQUENCE')
  })

  it('does not let a request set the state', async () => {
    expect(await code(engine.infer({ x: torch.tensor([1]), total: torch.ones([1]) }, { sequence: { id: 'a', start: true } }))).toBe('ERR_TCH_INPUT')
    expect(await code(engine.infer(5 as never, { sequence: { id: 'a', start: true } }))).toBe('ERR_TCH_INPUT')
    expect(engine.sequenceStats().sequences).toBe(0)
  })

  it('may have any name', async () => {
    for (const id of ['__proto__', 'constructor', '\0', '👍', 'x'.repeat(10_000)]) {
      expect(await code(add(engine, id, 1))).toBe('ERR_TCH_SEQUENCE')
      expect([await add(engine, id, 1, { start: true }), await add(engine, id, 1)]).toEqual([1, 2])
    }
  })
})

describe('the pool of states', () => {
  it('gives the state up that was used longest ago', async () => {
    const engine = sumEngine({ maxSequences: 2 })
    await add(engine, 'a', 1, { start: true })
    await add(engine, 'b', 2, { start: true })
    await add(engine, 'a', 1)
    await add(engine, 'c', 3, { start: true })
    expect([await code(add(engine, 'b', 1)), await add(engine, 'a', 1), await add(engine, 'c', 1)]).toEqual(['ERR_TCH_SEQUENCE', 3, 4])
    expect(engine.sequenceStats()).toMatchObject({ sequences: 2, bytes: 8, evicted: 1, misses: 1, refused: 0 })
  })

  it('takes no new sequence instead, where it is told to', async () => {
    const engine = sumEngine({ maxSequences: 2, whenFull: 'refuse' })
    await add(engine, 'a', 1, { start: true })
    await add(engine, 'b', 2, { start: true })
    expect(await code(add(engine, 'c', 3, { start: true }))).toBe('ERR_TCH_QUEUE_FULL')
    expect(await add(engine, 'a', 1, { start: true })).toBe(1)
    await add(engine, 'b', 1, { end: true })
    expect(await add(engine, 'c', 3, { start: true })).toBe(3)
    expect(engine.sequenceStats()).toMatchObject({ sequences: 2, evicted: 0, refused: 1, resets: 1 })
  })

  it('never gives up a sequence that has a request under way', async () => {
    const engine = sumEngine({ maxSequences: 2 })
    const results = await Promise.all(['a', 'b', 'c'].map((id) => code(add(engine, id, 1, { start: true }))))
    expect(results).toEqual([1, 1, 'ERR_TCH_QUEUE_FULL'])
  })

  it('is bounded in bytes', async () => {
    const engine = lstmEngine({ maxBytes: 200 })
    const x = torch.ones([1, 4])
    for (const id of ['a', 'b', 'c', 'd']) await engine.infer(x, { sequence: { id, start: true } })
    // 64 bytes each: h and c.
    expect(engine.sequenceStats()).toMatchObject({ sequences: 3, bytes: 192, evicted: 1 })
    const refusing = lstmEngine({ maxBytes: 100, whenFull: 'refuse' })
    for (const id of ['a', 'b']) await refusing.infer(x, { sequence: { id, start: true } })
    expect(await code(refusing.infer(x, { sequence: { id: 'c', start: true } }))).toBe('ERR_TCH_QUEUE_FULL')
  })

  it('gives up what nobody comes back for', async () => {
    const engine = sumEngine({ idleTimeout: 20 })
    await add(engine, 'a', 1, { start: true })
    const before = live()
    while (engine.sequenceStats().sequences > 0) await sleep(5)
    expect([engine.sequenceStats().expired, engine.sequenceStats().bytes, before - live()]).toEqual([1, 0, 1])
    expect(await code(add(engine, 'a', 1))).toBe('ERR_TCH_SEQUENCE')
  })

  it('frees exactly what it held, whatever became of the requests', async () => {
    await new Promise(setImmediate)
    const before = liveTensors()
    const engine = sumEngine({ maxSequences: 20, idleTimeout: 30 })
    const all: Promise<unknown>[] = []
    for (let at = 0; at < 600; at++) {
      const controller = new AbortController()
      all.push(code(add(engine, `s${(at * 7) % 33}`, at % 13, { start: at % 4 === 0, end: at % 9 === 0 }, { signal: controller.signal, ...(at % 11 === 0 ? { timeout: 1 } : {}) })))
      if (at % 5 === 0) controller.abort()
      if (at % 50 === 0) await sleep(3)
    }
    await Promise.all(all)
    const { sequences, bytes } = engine.sequenceStats()
    expect(bytes).toBe(4 * sequences)
    await engine.close()
    expect([engine.sequenceStats().sequences, engine.sequenceStats().bytes, live()]).toEqual([0, 0, before])
  })

  it('outlives the scope of the request that made the state', async () => {
    const engine = sumEngine()
    await torch.scope(async () => void (await engine.infer(torch.tensor([4]), { sequence: { id: 'a', start: true } })))
    expect(await add(engine, 'a', 1)).toBe(5)
  })

  it('keeps its states apart from what the caller does with inputs and outputs', async () => {
    /** Gives back what it got. */
    class Echo extends Module {
      forward(x: Tensor, last: Tensor): [Tensor, Tensor] {
        return [last.add(0), x]
      }
    }
    const model = torch.jit.trace(new Echo(), [torch.ones([1]), torch.ones([1])])
    const engine = opened(new StatefulEngine(new InferenceEngine(model, { inputs: [{ name: 'x', dtype: 'float32', shape: [-1] }, { name: 'last', dtype: 'float32', shape: [-1] }], outputs: [{ name: 'y' }, { name: 'next' }] }), { state: [{ input: 'last', output: 'next' }] }))
    const x = torch.tensor([1], { dtype: 'float32' })
    await engine.infer(x, { sequence: { id: 'a', start: true } })
    x.fill_(50)
    const { outputs } = await engine.infer(x, { sequence: { id: 'a' } })
    expect((outputs['y'] as Tensor).item()).toBe(1)
  })

  it('takes nothing more once it closes, and answers what it has', async () => {
    const engine = sumEngine()
    const requests = [1, 2, 3].map((n) => add(engine, 'a', n, { start: n === 1 }))
    const closing = engine.close()
    expect(await code(add(engine, 'a', 4))).toBe('ERR_TCH_CLOSED')
    expect(await Promise.all(requests)).toEqual([1, 3, 6])
    await closing
    expect(engine.sequenceStats()).toMatchObject({ sequences: 0, bytes: 0 })
    const other = sumEngine()
    const waiting = [1, 2, 3].map((n) => code(add(other, 'a', n, { start: n === 1 })))
    await other.close({ drain: false })
    expect((await Promise.all(waiting)).slice(1)).toEqual(['ERR_TCH_CLOSED', 'ERR_TCH_CLOSED'])
  })

  it.each<[string, Partial<StatefulOptions>, string]>([
    ['no state', { state: [] }, 'ERR_TCH_TYPE'], ['an input that is not there', { state: [{ input: 'h', output: 'next' }] }, 'ERR_TCH_INVALID_ARGUMENT'],
    ['an output that is not there', { state: [{ input: 'total', output: 'h' }] }, 'ERR_TCH_INVALID_ARGUMENT'], ['no time', { idleTimeout: 0 }, 'ERR_TCH_OUT_OF_RANGE'],
    ['no room', { maxSequences: 0 }, 'ERR_TCH_OUT_OF_RANGE'], ['another whenFull', { whenFull: 'drop' as never }, 'ERR_TCH_INVALID_ARGUMENT'],
    ['a wrong option', { timeout: 5 } as never, 'ERR_TCH_UNKNOWN_ARGUMENT'], ['a text as initial state', { state: [{ input: 'total', output: 'next', initial: '0' as never }] }, 'ERR_TCH_TYPE'],
  ])('refuses %s', (_, options, expected) => {
    expect(codeOf(() => sumEngine(options))).toBe(expected)
  })

  it('refuses what is no engine', () => {
    expect(codeOf(() => new StatefulEngine({} as never, { state: [{ input: 'a', output: 'b' }] }))).toBe('ERR_TCH_TYPE')
  })

  it('refuses an initial state of several rows, and one whose shape nobody says', () => {
    expect(codeOf(() => sumEngine({ state: [{ input: 'total', output: 'next', initial: torch.zeros([3]) }] }))).toBe('ERR_TCH_SHAPE')
    expect(codeOf(() => sumEngine({}, { inputs: [{ name: 'x' }, { name: 'total' }] }))).toBe('ERR_TCH_INVALID_ARGUMENT')
  })
})
