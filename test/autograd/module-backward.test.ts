import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { nn, torch, type Tensor } from '../../lib/index.js'
import { runWithBackwardHooks } from '../../lib/autograd/module-backward.js'
import { codeOf, values } from './expectations.js'

const leaf = (data: number[]): Tensor => torch.tensor(data, { dtype: 'float64', requiresGrad: true })
const python = process.env['TCH_NODE_PYTHON']
const list = (gradients: readonly (Tensor | null)[]): unknown => gradients.map(values)

// What Module.registerFullBackwardHook and registerFullBackwardPreHook call.
describe('runWithBackwardHooks', () => {
  const module = { name: 'm' }
  const forward = (x: Tensor, factor: number, y: Tensor): Tensor => x.mul(factor).mul(y)
  const run = (hooks: Partial<Parameters<typeof runWithBackwardHooks<typeof module>>[1]>, ...args: unknown[]): Tensor =>
    runWithBackwardHooks(module, { hooks: [], preHooks: [], ...hooks }, args, forward as (...all: unknown[]) => unknown) as Tensor

  it('shows the gradients of inputs and results, and lets hooks replace them, in order', () => {
    const [x, y] = [leaf([1, 2]), leaf([3, 4])]
    const seen: unknown[] = []
    const out = run({
      preHooks: [(m, [g]) => { seen.push(['pre', m === module, values(g!)]); return [g!.mul(10)] }],
      hooks: [
        (_, inputs, outputs) => { seen.push(['first', list(inputs), list(outputs)]); return [inputs[0]!.add(1), null, inputs[2]!] },
        (_, inputs) => { seen.push(['second', list(inputs)]) },
      ],
    }, x, 2, y)
    out.sum().backward()
    expect(seen).toEqual([
      ['pre', true, [1, 1]],
      ['first', [[60, 80], null, [20, 40]], [[10, 10]]],
      ['second', [[61, 81], null, [20, 40]]],
    ])
    expect([values(x.grad), values(y.grad)]).toEqual([[61, 81], [20, 40]])
  })

  it('runs without inputs that need gradients, and not at all where nothing does', () => {
    const seen: unknown[] = []
    const w = leaf([5])
    const out = runWithBackwardHooks(module, { preHooks: [], hooks: [(_, inputs, outputs) => { seen.push(list(inputs), list(outputs)) }] }, [torch.ones([1], { dtype: 'float64' })], (x) => (x as Tensor).mul(w)) as Tensor
    out.sum().backward()
    expect([seen, values(w.grad)]).toEqual([[[null], [[1]]], [1]])
    expect(run({ hooks: [() => { seen.push('no') }] }, torch.ones([1]), 2, torch.ones([1])).requiresGrad).toBe(false)
    expect(seen).toHaveLength(2)
  })

  it('refuses wrong answers of hooks', () => {
    const out = run({ hooks: [() => [torch.ones([1])]] }, leaf([1]), 2, leaf([1]))
    expect(codeOf(() => out.sum().backward())).toBe('ERR_TCH_GRADIENT')
  })
})

describe('hooks on the backward pass of a module', () => {
  it.skipIf(!python)("see Python's gradients, in Python's order", () => {
    const program = `
import json, torch
torch.manual_seed(0)
net = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.Tanh(), torch.nn.Linear(4, 2)).double()
x = torch.arange(6, dtype=torch.float64).reshape(2, 3).div(10).requires_grad_()
seen = []
plain = lambda grads: [None if g is None else g.tolist() for g in grads]
for name, module in net.named_modules():
    module.register_full_backward_pre_hook(lambda m, out, name=name: seen.append([name, "pre", plain(out)]))
    module.register_full_backward_hook(lambda m, into, out, name=name: seen.append([name, "post", plain(into), plain(out)]))
net[1].register_full_backward_hook(lambda m, into, out: (into[0] * 2,))
net(x).pow(2).sum().backward()
print(json.dumps({"seen": seen, "grad": x.grad.tolist(), "weight": net[0].weight.grad.tolist()}))`
    const expected = JSON.parse(execFileSync(python!, ['-c', program], { encoding: 'utf8' })) as unknown
    torch.manualSeed(0)
    const net = new nn.Sequential(new nn.Linear(3, 4), new nn.Tanh(), new nn.Linear(4, 2)).to('float64')
    const x = torch.arange(6, { dtype: 'float64' }).reshape([2, 3]).div(10).requiresGrad_()
    const seen: unknown[] = []
    for (const [name, module] of net.namedModules()) {
      module.registerFullBackwardPreHook((_, out) => { seen.push([name, 'pre', list(out)]) })
      module.registerFullBackwardHook((_, into, out) => { seen.push([name, 'post', list(into), list(out)]) })
    }
    const handle = [...net.children()][1]!.registerFullBackwardHook((_, into) => [into[0]!.mul(2)])
    net.forward(x).pow(2).sum().backward()
    const round = (value: unknown): unknown => (Array.isArray(value) ? value.map(round) : typeof value === 'number' ? Number(value.toPrecision(6)) : value)
    const { seen: order, grad, weight } = expected as { seen: unknown; grad: unknown; weight: unknown }
    const first = [...net.parameters()][0]!
    expect([seen, values(x.grad), values(first.grad)]).toEqual([round(order), round(grad), round(weight)])
    handle.remove()
  })

  it('are gone when they were removed', () => {
    const layer = new nn.Linear(2, 2)
    const seen: number[] = []
    const handles = [layer.registerFullBackwardHook(() => { seen.push(1) }), layer.registerFullBackwardPreHook(() => { seen.push(2) })]
    layer.forward(torch.ones([1, 2])).sum().backward()
    handles.forEach((handle) => handle.remove())
    layer.forward(torch.ones([1, 2])).sum().backward()
    expect(seen).toEqual([2, 1])
    expect(Object.hasOwn(layer, 'forward')).toBe(false)
    expect(codeOf(() => layer.registerFullBackwardHook(3 as never))).toBe('ERR_TCH_TYPE')
  })
})
