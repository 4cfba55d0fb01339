import { describe, expect, it } from 'vitest'
import { torch, type Tensor } from '../../lib/index.js'
import { runWithBackwardHooks } from '../../lib/autograd/module-backward.js'
import { codeOf, values } from './expectations.js'

const leaf = (data: number[]): Tensor => torch.tensor(data, { dtype: 'float64', requiresGrad: true })
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
