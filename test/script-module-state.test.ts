import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Module, ScriptModule, Tensor, torch } from '../lib/index.js'

const models = fileURLToPath(new URL('fixtures/models/structured/', import.meta.url))
const expected = JSON.parse(readFileSync(join(models, 'expected.json'), 'utf8'))
const python = process.env['TCH_NODE_PYTHON']
const load = () => Module.load(join(models, 'net.pt'))
const input = () => torch.tensor(expected.net.input)
const code = (code: string) => expect.objectContaining({ name: 'TorchError', code })

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tch-node-state-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what a TorchScript model holds', () => {
  it('lists modules under the paths that Python gives', () => {
    const model = load()
    expect(model.namedModules().map(([path]) => path)).toEqual(expected.net.modules)
    expect(model.namedModules()[0]![1]).toBe(model)
    expect(model.namedChildren().map(([name]) => name)).toEqual(['features', 'head'])
    expect(model.children().every((child) => child instanceof ScriptModule)).toBe(true)
    expect(model.getSubmodule('features.1').className).toBe('BatchNorm1d')
    expect(() => model.getSubmodule('features.9')).toThrow(code('ERR_TCH_NO_ATTRIBUTE'))
  })

  it('runs a sub-module and shares its tensors', () => {
    const model = load()
    const head = model.getSubmodule('head')
    torch.noGrad(() => head.getAttribute('bias').fill_(3))
    expect(model.getAttribute('head.bias').toArray()).toEqual([3, 3])
    expect(head.forward(torch.zeros([1, 5])).toArray()).toEqual([[3, 3]])
  })

  it('keeps a sub-module alive when the model is disposed', () => {
    const model = load()
    const head = model.getSubmodule('head')
    model.dispose()
    expect(head.forward(torch.zeros([1, 5])).shape).toEqual([1, 2])
    expect(() => model.getAttribute('scale')).toThrow(code('ERR_TCH_DISPOSED'))
  })

  it('reads and writes attributes', () => {
    const model = load()
    expect(model.attributeSchemas).toContainEqual({ name: 'labels', kind: 'attribute', type: 'List[str]' })
    expect(model.attributes().get('scale')).toBe(2)
    expect(model.attributes().get('head')).toBeInstanceOf(ScriptModule)
    expect(model.getAttribute('labels')).toEqual(['cat', 'dog'])
    expect(model.getAttribute('features.0.weight').shape).toEqual([5, 4])
    const before = model.forward(input())
    model.setAttribute('scale', 4)
    model.setAttribute('labels', ['x'])
    expect(model.getAttribute('labels')).toEqual(['x'])
    expect(model.forward(input()).toArray()).toEqual(before.mul(2).toArray())
  })

  it('says what an attribute takes', () => {
    const model = load()
    expect(() => model.setAttribute('scale', 'large')).toThrow(/attribute 'scale' \(float\): expected a value of type float, not text/)
    expect(() => model.setAttribute('labels', [1])).toThrow(code('ERR_TCH_TYPE'))
    expect(() => model.setAttribute('head', 1)).toThrow(code('ERR_TCH_UNSUPPORTED'))
    expect(() => model.setAttribute('head.weight', null)).toThrow(code('ERR_TCH_TYPE'))
    expect(() => model.setAttribute('none', 1)).toThrow(code('ERR_TCH_NO_ATTRIBUTE'))
    expect(() => model.getAttribute('none')).toThrow(code('ERR_TCH_NO_ATTRIBUTE'))
  })

  it('refuses to replace an attribute under a running call', async () => {
    const model = load()
    const running = model.forwardAsync(input())
    expect(() => model.setAttribute('scale', 3)).toThrow(code('ERR_TCH_BUSY'))
    expect(() => model.getSubmodule('head').setAttribute('training', false)).toThrow(code('ERR_TCH_BUSY'))
    await running
    model.setAttribute('scale', 3)
  })
})

describe('stateDict', () => {
  it('has the names of Python in its order, without gradients', () => {
    const state = load().stateDict()
    expect([...state.keys()]).toEqual(expected.net.state)
    expect([...state.values()].every((tensor) => tensor instanceof Tensor && !tensor.requiresGrad)).toBe(true)
  })

  it('goes into another model, from a Map or an object', () => {
    const [from, to] = [load(), load().clone()]
    torch.noGrad(() => from.parameters().forEach((parameter) => parameter.add_(1)))
    expect(to.loadStateDict(from.stateDict())).toEqual({ missingKeys: [], unexpectedKeys: [] })
    expect(to.forward(input()).toArray()).toEqual(from.forward(input()).toArray())
    to.loadStateDict(Object.fromEntries(load().stateDict()))
    expect(to.forward(input()).toArray()).toEqual(load().forward(input()).toArray())
    expect(to.getAttribute('head.weight').requiresGrad).toBe(true)
  })

  it('converts the dtype', () => {
    const model = load()
    const state = new Map([...model.stateDict()].map(([name, tensor]) => [name, tensor.to('float64')]))
    model.loadStateDict(state)
    expect(model.getAttribute('head.weight').dtype).toBe('float32')
  })

  it("has PyTorch's errors and changes nothing", () => {
    const model = load()
    const before = model.getAttribute('features.0.weight').clone()
    const state = new Map(model.stateDict())
    state.set('features.0.weight', torch.zeros([5, 4]))
    state.set('head.bias', torch.zeros([3]))
    state.delete('head.weight')
    state.set('more', torch.zeros([1]))
    expect(() => model.loadStateDict(state)).toThrow(code('ERR_TCH_STATE_DICT'))
    expect(() => model.loadStateDict(state)).toThrow(
      'Error(s) in loading state_dict for Net:\n\tMissing key(s) in state_dict: "head.weight". \n\tUnexpected key(s) in state_dict: "more". \n\t' +
        'size mismatch for head.bias: copying a param with shape torch.Size([3]) from checkpoint, the shape in current model is torch.Size([2]).',
    )
    expect(() => model.loadStateDict(state, { strict: false })).toThrow(/size mismatch/)
    expect(model.getAttribute('features.0.weight').toArray()).toEqual(before.toArray())
    state.delete('head.bias')
    expect(model.loadStateDict(state, { strict: false })).toEqual({ missingKeys: ['head.weight', 'head.bias'], unexpectedKeys: ['more'] })
    expect(model.getAttribute('features.0.weight').sum().item()).toBe(0)
  })

  it('refuses what is no state', () => {
    expect(() => load().loadStateDict([] as never)).toThrow(code('ERR_TCH_TYPE'))
    expect(() => load().loadStateDict({ 'head.bias': 1 } as never)).toThrow(/'head.bias' must be a Tensor, not the integer 1/)
    expect(() => load().loadStateDict(new Map(), { stict: false } as never)).toThrow(code('ERR_TCH_UNKNOWN_ARGUMENT'))
  })
})

describe('copies', () => {
  it.each(['clone', 'deepcopy'] as const)('%s has tensors of its own', (how) => {
    const model = load()
    const copy = model[how]()
    torch.noGrad(() => copy.parameters().forEach((parameter) => parameter.zero_()))
    expect(copy.forward(input()).abs().sum().item()).toBe(0)
    expect(model.forward(input()).toArray()).toEqual(load().forward(input()).toArray())
  })

  it('frozen and optimised models give the same numbers', () => {
    const frozen = load().freeze({ preservedAttributes: ['encode', 'labels'] })
    const near = (model: ScriptModule) => torch.allclose(model.forward(input()), torch.tensor(expected.net.output), 1e-5, 1e-6)
    expect(frozen.parameters()).toEqual([])
    expect(near(frozen)).toBe(true)
    expect(frozen.getAttribute('labels')).toEqual(['cat', 'dog'])
    expect(frozen.call('encode', torch.zeros([1])).item()).toBe(1)
    expect(near(load().optimizeForInference())).toBe(true)
    expect(() => load().train().freeze()).toThrow(/call eval\(\) first/)
    expect(() => load().freeze({ preservedAttributes: ['none'] })).toThrow(code('ERR_TCH_TORCH'))
  })
})

describe('save', () => {
  it('writes what loads again, with extra files', () => {
    const path = join(folder, 'saved.pt')
    const model = load()
    model.setAttribute('scale', 8)
    model.save(path, { extraFiles: { 'notes.txt': 'ünïcode', 'bytes.bin': new Uint8Array([65, 66]) } })
    const again = Module.load(path, { extraFiles: ['notes.txt', 'bytes.bin'] })
    expect(again.extraFiles).toEqual({ 'notes.txt': 'ünïcode', 'bytes.bin': 'AB' })
    expect(again.getAttribute('scale')).toBe(8)
    expect(again.forward(input()).toArray()).toEqual(model.forward(input()).toArray())
    expect(readdirSync(folder)).toEqual(['saved.pt'])
    expect(Module.load(model.toBytes()).forward(input()).toArray()).toEqual(model.forward(input()).toArray())
  })

  it('leaves the old file when it cannot write', () => {
    const path = join(folder, 'old.pt')
    writeFileSync(path, 'old')
    expect(() => load().save(path, { extraFiles: { a: 1 } as never })).toThrow(code('ERR_TCH_TYPE'))
    const frozenInTime = load()
    frozenInTime.dispose()
    expect(() => frozenInTime.save(path)).toThrow(code('ERR_TCH_DISPOSED'))
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(() => load().save(join(folder, 'none', 'model.pt'))).toThrow(code('ERR_TCH_FILE'))
    expect(() => load().save(folder)).toThrow(code('ERR_TCH_FILE'))
    expect(existsSync(path)).toBe(true)
  })

  it.skipIf(!python)('writes what Python loads', () => {
    const path = join(folder, 'python.pt')
    load().freeze().save(path)
    const program = 'import sys, json, torch; m = torch.jit.load(sys.argv[1]); print(json.dumps(m(torch.tensor(json.loads(sys.argv[2]))).tolist()))'
    const answer = JSON.parse(execFileSync(python!, ['-c', program, path, JSON.stringify(expected.net.input)], { encoding: 'utf8' }))
    expect(torch.allclose(torch.tensor(answer), torch.tensor(expected.net.output), 1e-5, 1e-6)).toBe(true)
  })
})
