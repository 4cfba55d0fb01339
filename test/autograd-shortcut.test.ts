import { describe, expect, it } from 'vitest'
import { torch, TorchError } from '../lib/index.js'

// Calls whose arguments are in no graph skip autograd's dispatch (cpp/typed_call.h). Nothing may tell.
describe('a call that skips autograd', () => {
  const inGraph = (...size: number[]) => torch.ones(size, { requiresGrad: true })

  it('still knows a view that a composite returns: writing to it takes its base into the graph', () => {
    const base = torch.zeros([2, 3])
    const view = torch.ops.aten.atleast_2d.default(base)
    view.add_(inGraph(2, 3))
    expect([base.requiresGrad, view.requiresGrad]).toEqual([true, true])
    const flat = torch.zeros([2, 3])
    flat.reshape([6]).add_(inGraph(6))
    expect(flat.requiresGrad).toBe(true)
  })

  it('still knows an argument that is returned as it is', () => {
    const input = torch.zeros([2, 3])
    torch.ops.aten.dropout.default(input, 0.5, false).add_(inGraph(2, 3))
    expect(input.requiresGrad).toBe(true)
  })

  it('still counts writes: a saved tensor that was changed is found out', () => {
    const factor = torch.rand([3]).relu()
    const product = inGraph(3).mul(factor)
    factor.add_(1)
    expect(factor._version).toBe(1)
    expect(() => product.sum().backward()).toThrow(TorchError)
    expect(() => product.sum().backward()).toThrow(/modified by an inplace operation/)
  })

  it('gives results that may join a graph later', () => {
    const result = torch.rand([3]).matmul(torch.rand([3, 3]))
    result.requiresGrad = true
    result.mul(2).sum().backward()
    expect(result.grad!.toArray()).toEqual([2, 2, 2])
  })

  it('draws random numbers once, as with a graph', () => {
    const draw = (requiresGrad: boolean) => {
      torch.manualSeed(1)
      const dropped = torch.dropout(torch.ones([5], { requiresGrad }), 0.5, true)
      return [dropped.toArray(), torch.rand([2]).toArray()]
    }
    expect(draw(false)).toEqual(draw(true))
  })
})
