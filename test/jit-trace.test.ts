import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Module, nn, ScriptModule, torch, type Tensor } from '../lib/index.js'
import { liveTensors } from './lifetime/live.js'
import { Block, codeOf, Net, x } from './tracing.js'

const python = process.env['TCH_NODE_PYTHON']
const F = torch.nn.functional

describe('torch.jit.trace', () => {
  let folder: string
  beforeAll(() => {
    torch.manualSeed(0)
    folder = mkdtempSync(join(tmpdir(), 'tch-node-trace-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('makes a model with the structure of the module, which computes the same for any batch', () => {
    const net = new Net()
    const traced = torch.jit.trace(net, x)
    expect(traced).toBeInstanceOf(ScriptModule)
    expect(traced.className).toBe('Net')
    expect(traced.namedModules().map(([path, module]) => [path, module.className])).toEqual([['', 'Net'], ['hidden', 'Linear'], ['head', 'Linear']])
    expect([...traced.stateDict().keys()]).toEqual(['scale', 'hidden.weight', 'hidden.bias', 'head.weight', 'head.bias'])
    expect(traced.namedParameters().map(([name]) => name)).toEqual(['hidden.weight', 'hidden.bias', 'head.weight', 'head.bias'])
    expect(traced.namedBuffers().map(([name]) => name)).toEqual(['scale'])
    const batch = torch.randn([17, 4])
    expect(traced.forward(batch).equal(net.forward(batch))).toBe(true)
    expect(traced.forward({ x: batch }).equal(net.forward(batch))).toBe(true)
  })

  it('reads parameters from the modules that hold them, and calls sub-modules', () => {
    const traced = torch.jit.trace(new Net(), x)
    expect(traced.code).toContain('(hidden).forward(x, )')
    expect(traced.getSubmodule('hidden').code).toMatch(/weight = self\.weight[^]*torch\.linear/)
    expect(traced.inlinedGraph).not.toContain('value=<Tensor>')
    const part = torch.randn([2, 4])
    expect(traced.getSubmodule('hidden').forward(part).shape).toEqual([2, 8])
  })

  it('leaves the module as it was', () => {
    const net = new Net()
    torch.jit.trace(net, x)
    expect(Reflect.ownKeys(net.hidden)).toEqual(Reflect.ownKeys(new nn.Linear(4, 8)))
    expect(Object.hasOwn(net.hidden, 'forward')).toBe(false)
  })

  it('keeps the training flag of each module', () => {
    const net = new Net()
    net.training = false
    const traced = torch.jit.trace(net, x)
    expect(traced.training).toBe(false)
    expect(traced.getSubmodule('hidden').training).toBe(true)
  })

  it('shares parameters with the module, and gradients flow to them', () => {
    const net = new Net()
    const traced = torch.jit.trace(net, x)
    const { weight } = net.hidden
    traced.forward(x).sum().backward()
    const gradient = weight.grad!.clone()
    weight.grad = null
    net.forward(x).sum().backward()
    expect(gradient.equal(weight.grad!)).toBe(true)
    torch.noGrad(() => weight.zero_())
    expect(traced.getAttribute('hidden.weight').abs().sum().item()).toBe(0)
  })

  it('keeps a parameter that two modules share shared, in the file too', () => {
    class Tied extends Module {
      encoder = new nn.Linear(4, 4)
      decoder = new nn.Linear(4, 4)
      constructor() {
        super()
        this.decoder.weight = this.encoder.weight
      }
      forward(input: Tensor): Tensor {
        return this.decoder.forward(this.encoder.forward(input))
      }
    }
    const tied = new Tied()
    const traced = torch.jit.trace(tied, x)
    expect(traced.forward(x).equal(tied.forward(x))).toBe(true)
    const path = join(folder, 'tied.pt')
    traced.save(path)
    const loaded = Module.load(path)
    torch.noGrad(() => loaded.getAttribute('encoder.weight').fill_(3))
    expect(loaded.getAttribute('decoder.weight').mean().item()).toBe(3)
  })

  it('records a module that is called twice, and one that is in two places', () => {
    class Twice extends Module {
      layer = new nn.Linear(4, 4)
      again = this.layer
      forward(input: Tensor): Tensor {
        return this.again.forward(this.layer.forward(input).tanh())
      }
    }
    const twice = new Twice()
    const traced = torch.jit.trace(twice, x)
    expect(traced.forward(x).equal(twice.forward(x))).toBe(true)
    expect([...traced.stateDict().keys()]).toEqual(['layer.weight', 'layer.bias', 'again.weight', 'again.bias'])
  })

  it('takes a model that is a ScriptModule already as a part', () => {
    const inner = torch.jit.trace(new nn.Linear(4, 8), x)
    class Outer extends Module {
      inner = inner
      head = new nn.Linear(8, 2)
      forward(input: Tensor): Tensor {
        return this.head.forward(this.inner.forward(input))
      }
    }
    const outer = new Outer()
    const traced = torch.jit.trace(outer, x)
    expect([...traced.stateDict().keys()]).toEqual(['inner.weight', 'inner.bias', 'head.weight', 'head.bias'])
    const path = join(folder, 'nested.pt')
    traced.save(path)
    expect(Module.load(path).forward(x).equal(outer.forward(x))).toBe(true)
  })

  it('takes plain functions, and names their parameters', () => {
    const traced = torch.jit.trace((image: Tensor, weight: Tensor) => F.conv2d(image, weight, null, { padding: 1 }).relu(), [torch.randn([1, 3, 8, 8]), torch.randn([4, 3, 3, 3])])
    expect(traced.methods[0]!.arguments.map(({ name }) => name)).toEqual(['image', 'weight'])
    const [image, weight] = [torch.randn([2, 3, 5, 6]), torch.randn([7, 3, 3, 3])]
    expect(traced.forward({ weight, image }).equal(F.conv2d(image, weight, null, { padding: 1 }).relu())).toBe(true)
    expect(traced.parameters()).toEqual([])
  })

  it('takes and gives tuples and dicts', () => {
    const pair = torch.jit.trace(([a, b]: [Tensor, Tensor], { scale }: { scale: Tensor }) => [a.mul(scale), [b, a.add(b)]], [[x, x.add(1)], { scale: torch.tensor(2) }])
    const [scaled, [, sum]] = pair.forward([x, x], { scale: torch.tensor(3) })
    expect(scaled.equal(x.mul(3))).toBe(true)
    expect(sum.equal(x.mul(2))).toBe(true)
    const map = torch.jit.trace((values: Map<string, Tensor>) => new Map([['sum', values.get('a')!.add(values.get('b')!)]]), new Map([['a', x], ['b', x]]), { strict: false })
    expect(map.forward(new Map([['a', x], ['b', x]])).get('sum').equal(x.mul(2))).toBe(true)
    expect(codeOf(() => torch.jit.trace((a: Tensor) => ({ double: a.mul(2) }), x))).toBe('ERR_TCH_TRACE')
    const object = torch.jit.trace((a: Tensor) => ({ double: a.mul(2) }), x, { strict: false })
    expect(object.forward(x).get('double').equal(x.mul(2))).toBe(true)
  })

  it('takes modules of other libraries that answer the same questions', () => {
    const block = new Block()
    block.tensors['offset'] = torch.ones([4]).requiresGrad_()
    block.children['inner'] = new nn.Linear(4, 4)
    const traced = torch.jit.trace(block, x)
    expect([...traced.stateDict().keys()]).toEqual(['offset', 'inner.weight', 'inner.bias'])
    expect(traced.forward(x).equal(x.add(1))).toBe(true)
  })

  it('records modules with hooks, in lists, and with names that are numbers', () => {
    const net = new nn.Sequential(new nn.Linear(4, 8), new nn.Sequential(new nn.Linear(8, 2)))
    using hook = net.registerForwardHook((_module, _args, output) => (output as Tensor).mul(2))
    const traced = torch.jit.trace(net, x)
    expect([...traced.stateDict().keys()]).toEqual(['0.weight', '0.bias', '1.0.weight', '1.0.bias'])
    expect(traced.forward(x).equal(net.forward(x))).toBe(true)
    expect(Object.hasOwn(net, 'forward')).toBe(hook !== undefined)
    const path = join(folder, 'numbers.pt')
    traced.save(path)
    expect(Module.load(path).getSubmodule('1.0').className).toBe('Linear')
  })

  it('leaves nothing behind, however often', () => {
    const net = new Net()
    const once = (): unknown => torch.jit.trace(net, x).forward(x)
    once()
    const before = liveTensors()
    for (let i = 0; i < 100; i++) once()
    expect(liveTensors() - before).toBeLessThan(20)
  })

  it('tells one tensor that is given twice apart', () => {
    const traced = torch.jit.trace((a: Tensor, b: Tensor) => a.sub(b), [x, x])
    expect(traced.forward(x.add(1), x).mean().item()).toBe(1)
  })

  it('records writes and views', () => {
    const traced = torch.jit.trace((a: Tensor) => {
      const copy = a.clone()
      copy.select(0, 0).mul_(10)
      copy.setAt([1], 0)
      return copy
    }, x)
    const other = torch.ones([3, 4])
    expect(traced.forward(other).sum(1).toArray()).toEqual([40, 0, 4])
  })

  it('keeps detach() of the function', () => {
    class Detached extends Module {
      weight = new nn.Parameter(torch.ones([4]))
      forward(input: Tensor): Tensor {
        return input.mul(this.weight).detach().add(this.weight)
      }
    }
    const module = new Detached()
    torch.jit.trace(module, x).forward(x).sum().backward()
    expect(module.weight.grad!.toArray()).toEqual([3, 3, 3, 3])
  })

  it('moves to another dtype after it was saved', () => {
    const net = new Net()
    const path = join(folder, 'moved.pt')
    torch.jit.trace(net, x).save(path)
    const loaded = Module.load(path).to('float64')
    expect(loaded.forward(x.double()).dtype).toBe('float64')
    expect(torch.allclose(loaded.forward(x.double()).float(), net.forward(x), { atol: 1e-5 })).toBe(true)
    expect(net.hidden.weight.dtype).toBe('float32')
  })

  it('can be frozen and optimised for inference', () => {
    const net = new Net()
    const traced = torch.jit.trace(net, x).eval()
    const frozen = traced.freeze()
    expect(frozen.parameters()).toEqual([])
    expect(torch.allclose(frozen.forward(x), net.forward(x), { atol: 1e-6 })).toBe(true)
    expect(torch.allclose(traced.optimizeForInference().forward(x), net.forward(x), { atol: 1e-5 })).toBe(true)
  })

  it('records autocast, and tensors without values', () => {
    const net = new Net()
    const traced = torch.autocast({ dtype: 'bfloat16' }, () => torch.jit.trace(net, x))
    expect(traced.getSubmodule('hidden').forward(x).dtype).toBe('bfloat16')
    class Mixed extends Module {
      net = net
      forward(input: Tensor): Tensor {
        // Twice, so that a cast of a weight could come from the cache.
        return torch.autocast({ dtype: 'bfloat16' }, () => this.net.forward(input).add(this.net.forward(input))).float()
      }
    }
    const mixed = new Mixed()
    expect(torch.jit.trace(mixed, x).forward(x).equal(mixed.forward(x))).toBe(true)
    expect(torch.jit.trace((a: Tensor) => a.neg(), torch.empty([2, 3], { device: 'meta' })).forward(x).equal(x.neg())).toBe(true)
  })

  it('runs off the thread', async () => {
    const net = new Net()
    const result = await torch.jit.trace(net, x).forwardAsync(x)
    expect(result.equal(net.forward(x))).toBe(true)
  })

  it.skipIf(!python)('gives a file that Python loads, with the same state, structure, results and gradients', () => {
    const net = new Net()
    const path = join(folder, 'net.pt')
    torch.jit.trace(net, x).save(path)
    const result = net.forward(x)
    result.pow(2).sum().backward()
    const program = `
import sys, json, torch
model = torch.jit.load(sys.argv[1])
x = torch.tensor(${JSON.stringify(x.toArray())})
y = model(x)
y.pow(2).sum().backward()
print(json.dumps({
    "keys": list(model.state_dict()),
    "children": [[name, child.original_name] for name, child in model.named_children()],
    "part": list(model.hidden(x).shape),
    "y": y.tolist(),
    "grad": model.hidden.weight.grad.tolist(),
}))`
    const answer = JSON.parse(execFileSync(python!, ['-c', program, path], { encoding: 'utf8' }))
    expect(answer.keys).toEqual(['scale', 'hidden.weight', 'hidden.bias', 'head.weight', 'head.bias'])
    expect(answer.children).toEqual([['hidden', 'Linear'], ['head', 'Linear']])
    expect(answer.part).toEqual([3, 8])
    expect(torch.allclose(torch.tensor(answer.y), result.detach(), { rtol: 1e-5, atol: 1e-5 })).toBe(true)
    expect(torch.allclose(torch.tensor(answer.grad), net.hidden.weight.grad!, { rtol: 1e-4, atol: 1e-4 })).toBe(true)
  })

  it('writes what it does in the same operators as Python', () => {
    const traced = torch.jit.trace((a: Tensor) => F.softmax(F.dropout(a, { training: false }).matmul(a.t()), 1).max(1)[0]!, x)
    const operators = [...traced.inlinedGraph.matchAll(/ = (aten::\w+)/g)].map(([, name]) => name)
    expect(operators).toEqual(['aten::dropout', 'aten::t', 'aten::matmul', 'aten::softmax', 'aten::max'])
  })
})
