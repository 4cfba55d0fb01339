import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { Module, torch } from '../lib/index.js'
import { liveTensors } from './lifetime/live.js'

const models = fileURLToPath(new URL('fixtures/models/structured/', import.meta.url))
const expected = JSON.parse(readFileSync(join(models, 'expected.json'), 'utf8'))
const load = () => Module.load(join(models, 'net.pt'))
const code = (code: string) => expect.objectContaining({ name: 'TorchError', code })
const { graphExecutor } = torch.jit

describe('torch.jit.graphExecutor', () => {
  afterEach(() => {
    graphExecutor.mode = 'profiling'
    graphExecutor.profiling = true
    graphExecutor.profiledRuns = 1
    graphExecutor.optimize = true
    graphExecutor.fusionStrategy = [['static', 2], ['dynamic', 10]]
  })

  it('has settings that are read as they were written', () => {
    graphExecutor.profiledRuns = 3
    graphExecutor.profiling = false
    graphExecutor.mode = 'legacy'
    graphExecutor.optimize = false
    expect(graphExecutor).toMatchObject({ profiledRuns: 3, profiling: false, mode: 'legacy', optimize: false })
    expect(torch.jit.setFusionStrategy([['dynamic', 4]])).toEqual([['static', 2], ['dynamic', 10]])
    expect(graphExecutor.fusionStrategy).toEqual([['dynamic', 4]])
    graphExecutor.bailoutDepth = 5
    expect(graphExecutor.fusionStrategy).toEqual([['static', 5]])
    expect(graphExecutor.bailoutDepth).toBe(5)
  })

  it('refuses values that mean nothing', () => {
    expect(() => Object.assign(graphExecutor, { mode: 'fast' })).toThrow(code('ERR_TCH_INVALID_ARGUMENT'))
    expect(() => Object.assign(graphExecutor, { profiling: 1 })).toThrow(code('ERR_TCH_INVALID_ARGUMENT'))
    expect(() => Object.assign(graphExecutor, { profiledRuns: 0 })).toThrow(code('ERR_TCH_INVALID_ARGUMENT'))
    expect(() => Object.assign(graphExecutor, { fusionStrategy: [['slow', 1]] })).toThrow(code('ERR_TCH_INVALID_ARGUMENT'))
    expect(() => Object.assign(graphExecutor, { bailoutDepth: -1 })).toThrow(code('ERR_TCH_INVALID_ARGUMENT'))
  })

  it('shows what was made of a method once it is warm', () => {
    const model = load()
    const x = torch.tensor(expected.net.input)
    const forward = model.method('forward')
    expect(forward.executionPlans()).toEqual({ optimized: false, plans: [], fallback: null })
    torch.noGrad(() => model.warmup([x]))
    const { optimized, plans } = forward.executionPlans()
    expect(optimized).toBe(true)
    expect(plans[0]).toContain('graph(')
    expect(torch.noGrad(() => forward.graphFor(x))).toContain('aten::')
    expect(graphExecutor.lastOptimizedGraph()).toContain('graph(')
  })

  it('warms up for as many runs as are profiled', () => {
    graphExecutor.profiledRuns = 4
    const cold = load()
    for (let i = 0; i < 3; i++) cold.forward(torch.tensor(expected.net.input))
    expect(cold.method('forward').executionPlans().optimized).toBe(false)
    expect(load().warmup([torch.tensor(expected.net.input)]).method('forward').executionPlans().optimized).toBe(true)
  })

  it('leaves no tensors behind after warming up', () => {
    const model = load()
    const x = torch.tensor(expected.net.input)
    const before = liveTensors()
    model.warmup([x], { runs: 10 })
    expect(liveTensors()).toBe(before)
    expect(() => model.warmup(x as never)).toThrow(code('ERR_TCH_TYPE'))
  })

  it.each(['legacy', 'profiling'] as const)('gives the same numbers in mode %s', (mode) => {
    graphExecutor.mode = mode
    const model = load()
    const x = torch.tensor(expected.net.input)
    for (let i = 0; i < 4; i++) expect(torch.allclose(model.forward(x), torch.tensor(expected.net.output), 1e-5, 1e-6)).toBe(true)
  })

  it('torch.jit has the functions of Python', () => {
    const model = torch.jit.load(join(models, 'net.pt'))
    expect(torch.jit.freeze(model).parameters()).toEqual([])
    expect(torch.jit.optimizeForInference(model).forward(torch.tensor(expected.net.input)).shape).toEqual([3, 2])
    expect(() => torch.jit.freeze({} as never)).toThrow(code('ERR_TCH_TYPE'))
  })
})

describe('quantised models', () => {
  it.each(['dynamic_int8', 'static_fbgemm', 'static_x86'])("%s gives Python's numbers", (name) => {
    const engine = name.split('_')[1]!
    if (torch.backends.quantized.supportedEngines.includes(engine as 'x86')) torch.backends.quantized.engine = engine as 'x86'
    const model = Module.load(join(models, `${name}.pt`))
    for (let i = 0; i < 3; i++) expect(model.forward(torch.tensor(expected[name].input)).toArray()).toEqual(torch.tensor(expected[name].output).toArray())
  })

  it('are quantised per channel', () => {
    expect(Module.load(join(models, 'static_x86.pt')).method('forward').inlinedGraph).toContain('quantized::conv2d_relu')
  })

  it('run and save again with the same numbers', async () => {
    const model = Module.load(Module.load(join(models, 'static_x86.pt')).toBytes())
    expect((await model.forwardAsync(torch.tensor(expected.static_x86.input))).toArray()).toEqual(torch.tensor(expected.static_x86.output).toArray())
  })

  it('the engine is one of those that libtorch has', () => {
    const { quantized } = torch.backends
    expect(quantized.supportedEngines).toContain(quantized.engine)
    for (const engine of quantized.supportedEngines) {
      quantized.engine = engine
      expect(quantized.engine).toBe(engine)
    }
    expect(() => Object.assign(quantized, { engine: 'abacus' })).toThrow(code('ERR_TCH_INVALID_ARGUMENT'))
  })
})
