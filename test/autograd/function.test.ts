import { describe, expect, it } from 'vitest'
import { torch, type FunctionContext, type Tensor } from '../../lib/index.js'
import { codeOf, values } from './expectations.js'

const leaf = (data: number[]): Tensor => torch.tensor(data, { dtype: 'float64', requiresGrad: true })

class Square extends torch.autograd.Function {
  static forward(ctx: FunctionContext, x: Tensor): Tensor {
    ctx.saveForBackward(x)
    return x.mul(x)
  }
  static backward(ctx: FunctionContext, grad: Tensor): Tensor {
    const [x] = ctx.savedTensors
    return grad.mul(x!).mul(2)
  }
}

class Scaled extends torch.autograd.Function {
  static forward(ctx: FunctionContext, x: Tensor, factor: number, name: string, y: Tensor): [Tensor, Tensor] {
    ctx['factor'] = factor
    ctx['name'] = name
    ctx.saveForBackward(x, null, y)
    return [x.mul(y).mul(factor), x.add(y)]
  }
  static backward(ctx: FunctionContext, product: Tensor, sum: Tensor): (Tensor | null)[] {
    const [x, none, y] = ctx.savedTensors
    expect([none, ctx['name'], ctx.needsInputGrad]).toEqual([null, 'named', [true, false, false, false]])
    return [product.mul(y!).mul(ctx['factor'] as number).add(sum), null, null, product.mul(x!)]
  }
}

describe('a function written in JavaScript', () => {
  it('takes part in the graph', () => {
    const x = leaf([1, 2, 3])
    const y: Tensor = Square.apply(x)
    expect([values(y), y.requiresGrad, y.isLeaf, y.gradFn!.name()]).toEqual([[1, 4, 9], true, false, 'SquareBackward'])
    y.mul(10).sum().backward()
    expect(values(x.grad)).toEqual([20, 40, 60])
  })

  it('has double backward when its backward is differentiable', () => {
    const x = leaf([3])
    const [first] = torch.autograd.grad(Square.apply(Square.apply(x)).sum(), x, { createGraph: true })
    const [second] = torch.autograd.grad(first!.sum(), x, { createGraph: true })
    const [third] = torch.autograd.grad(second!.sum(), x)
    expect([first!, second!, third!].map(values)).toEqual([[108], [108], [72]])
    expect(torch.autograd.gradcheck((t: Tensor) => Square.apply(t), leaf([1, -2]))).toBe(true)
    expect(torch.autograd.gradgradcheck((t: Tensor) => Square.apply(t), leaf([1, -2]))).toBe(true)
  })

  it('takes other arguments beside tensors and gives several results', () => {
    const x = leaf([1, 2])
    const y = torch.tensor([3, 4], { dtype: 'float64' })
    const [product, sum] = Scaled.apply(x, 10, 'named', y)
    product.sum().add(sum.sum()).backward({ retainGraph: true })
    expect(values(x.grad)).toEqual([31, 41])
    // One result alone: zeros stand for the other's gradient.
    sum.sum().backward()
    expect(values(x.grad)).toEqual([32, 42])
  })

  it('records nothing in forward, nor anything under noGrad or for inputs without gradients', () => {
    const modes: boolean[] = []
    class Look extends torch.autograd.Function {
      static forward(ctx: FunctionContext, x: Tensor): Tensor {
        modes.push(torch.isGradEnabled(), ...ctx.needsInputGrad)
        return x.mul(2)
      }
      static backward(_: FunctionContext, grad: Tensor): Tensor { return grad }
    }
    const x = leaf([1])
    Look.apply(x)
    expect(torch.noGrad(() => Look.apply(x)).requiresGrad).toBe(false)
    expect(Look.apply(torch.ones([1])).requiresGrad).toBe(false)
    expect(modes).toEqual([false, true, false, true, false, false])
    expect(torch.isGradEnabled()).toBe(true)
  })

  it('keeps a result for backward without keeping the graph alive by itself', () => {
    class Exp extends torch.autograd.Function {
      static forward(ctx: FunctionContext, x: Tensor): Tensor {
        const y = x.exp()
        ctx.saveForBackward(y)
        return y
      }
      static backward(ctx: FunctionContext, grad: Tensor): Tensor { return grad.mul(ctx.savedTensors[0]!) }
    }
    const x = leaf([0, 1])
    const [first] = torch.autograd.grad(Exp.apply(x).sum(), x, { createGraph: true })
    expect(values(first!)).toEqual([1, 2.71828])
    expect(values(torch.autograd.grad(first!.sum(), x)[0]!)).toEqual([1, 2.71828])
  })

  it('finds out when a saved tensor was changed, or the graph was freed', () => {
    const x = leaf([2])
    const y = x.mul(1)
    const z = Square.apply(y)
    y.add_(1)
    expect(codeOf(() => z.sum().backward())).toBe('ERR_TCH_INPLACE')
    const once = Square.apply(x).sum()
    once.backward()
    expect(codeOf(() => once.backward())).toBe('ERR_TCH_GRAPH_FREED')
    const often = Square.apply(x).sum()
    often.backward({ retainGraph: true })
    often.backward()
    expect(values(x.grad)).toEqual([12])
  })

  it('marks results without gradient, and gives null for them when zeros are not wanted', () => {
    const seen: unknown[] = []
    class Sorted extends torch.autograd.Function {
      static forward(ctx: FunctionContext, x: Tensor): [Tensor, Tensor] {
        const [sorted, indices] = x.sort()
        ctx.markNonDifferentiable(indices)
        ctx.setMaterializeGrads(false)
        ctx.saveForBackward(indices)
        return [sorted, indices]
      }
      static backward(ctx: FunctionContext, grad: Tensor, none: Tensor | null): Tensor {
        seen.push(none)
        return torch.zerosLike(grad).indexAdd(0, ctx.savedTensors[0]!, grad)
      }
    }
    const x = leaf([3, 1, 2])
    const [sorted, indices] = Sorted.apply(x)
    expect([sorted.requiresGrad, indices.requiresGrad, indices.dtype]).toEqual([true, false, 'int64'])
    sorted.mul(torch.tensor([1, 10, 100], { dtype: 'float64' })).sum().backward()
    expect([values(x.grad), seen]).toEqual([[100, 1, 10], [null]])
  })

  it('may change an argument in place and return it', () => {
    class Double extends torch.autograd.Function {
      static forward(ctx: FunctionContext, x: Tensor): Tensor {
        ctx.markDirty(x)
        return x.mul_(2)
      }
      static backward(_: FunctionContext, grad: Tensor): Tensor { return grad.mul(2) }
    }
    const x = leaf([1, 2])
    const y = x.mul(1)
    const z = Double.apply(y)
    expect([z === y, y._version, y.gradFn!.name()]).toEqual([true, 2, 'DoubleBackward'])
    z.sum().backward()
    expect(values(x.grad)).toEqual([2, 2])
    expect(codeOf(() => Double.apply(leaf([1])))).toBe('ERR_TCH_INPLACE')
  })

  it('returns an argument as another tensor, and views keep their relation', () => {
    class Same extends torch.autograd.Function {
      static forward(_: FunctionContext, x: Tensor): Tensor { return x }
      static backward(_: FunctionContext, grad: Tensor): Tensor { return grad.mul(7) }
    }
    const x = leaf([1])
    const y = Same.apply(x)
    expect([y === x, x.isLeaf, y.gradFn!.name()]).toEqual([false, true, 'SameBackward'])
    y.sum().backward()
    expect(values(x.grad)).toEqual([7])
    // PyTorch refuses to write to a view that a function made.
    expect(codeOf(() => Same.apply(x.mul(1)).add_(1))).toBe('ERR_TCH_INPLACE')
  })

  it('can set its context up apart from forward', () => {
    class Power extends torch.autograd.Function {
      static forward(x: Tensor, exponent: number): Tensor { return x.pow(exponent) }
      static setupContext(ctx: FunctionContext, [x, exponent]: readonly unknown[], output: Tensor): void {
        ctx['exponent'] = exponent
        ctx.saveForBackward(x as Tensor, output)
      }
      static backward(ctx: FunctionContext, grad: Tensor): (Tensor | null)[] {
        const [x, output] = ctx.savedTensors
        return [grad.mul(output!).div(x!).mul(ctx['exponent'] as number), null]
      }
    }
    const x = leaf([2])
    const y: Tensor = Power.apply(x, 3)
    y.sum().backward()
    expect(values(x.grad)).toEqual([12])
  })

  it('runs nested backward passes in its backward', () => {
    class Inner extends torch.autograd.Function {
      static forward(ctx: FunctionContext, x: Tensor): Tensor { ctx.saveForBackward(x); return x.sin() }
      static backward(ctx: FunctionContext, grad: Tensor): Tensor {
        return torch.enableGrad(() => {
          const own = ctx.savedTensors[0]!.detach().requiresGrad_()
          Square.apply(own.sin()).sum().backward()
          return grad.mul(own.grad!)
        })
      }
    }
    const x = leaf([1])
    Inner.apply(x).sum().backward()
    expect(values(x.grad)).toEqual([Number((2 * Math.sin(1) * Math.cos(1)).toPrecision(6))])
  })

  it('stops with a coded error where backward passes nest too deeply', () => {
    let depth = 0
    class Deep extends torch.autograd.Function {
      static forward(_: FunctionContext, x: Tensor): Tensor { return x.mul(1) }
      static backward(_: FunctionContext, grad: Tensor): Tensor {
        if (++depth < 200) torch.enableGrad(() => Deep.apply(leaf([1])).sum().backward())
        return grad
      }
    }
    expect(codeOf(() => Deep.apply(leaf([1])).sum().backward())).toBe('ERR_TCH_CALLBACK_THREAD')
    expect(depth).toBeGreaterThan(30)
    const x = leaf([1])
    Square.apply(x).sum().backward()
    expect(values(x.grad)).toEqual([2])
  })

  it('lets what forward and backward throw arrive as it is', () => {
    const mine = new TypeError('mine')
    class Throws extends torch.autograd.Function {
      static forward(_: FunctionContext, x: Tensor, now: boolean): Tensor {
        if (now) throw mine
        return x.mul(2)
      }
      static backward(): Tensor { throw mine }
    }
    const caught = (body: () => unknown): unknown => {
      try { body() } catch (error) { return error }
      return undefined
    }
    const x = leaf([1])
    expect(caught(() => Throws.apply(x, true))).toBe(mine)
    expect(caught(() => Throws.apply(x, false).sum().backward())).toBe(mine)
    // Through an operator that was called raw, too.
    expect(caught(() => torch.ops['aten']!['_backward']!(Throws.apply(x, false).sum(), []))).toBe(mine)
    for (const odd of ['text', null, undefined, 7]) {
      class Odd extends torch.autograd.Function {
        static forward(_: FunctionContext, input: Tensor): Tensor { return input.mul(2) }
        static backward(): Tensor { throw odd }
      }
      let thrown: unknown = 'nothing'
      try { Odd.apply(x).sum().backward() } catch (error) { thrown = error }
      expect(thrown).toBe(odd)
    }
    expect([x.grad, torch.isGradEnabled()]).toEqual([null, true])
  })

  it('is refused what it cannot mean, with codes', () => {
    const x = leaf([1, 2])
    const forward = (returned: unknown): string => {
      class Wrong extends torch.autograd.Function {
        static forward(): unknown { return returned }
        static backward(): null { return null }
      }
      return codeOf(() => (Wrong as unknown as typeof Square).apply(x))
    }
    expect(forward(3)).toBe('ERR_TCH_TYPE')
    expect(forward(undefined)).toBe('ERR_TCH_TYPE')
    expect(forward([])).toBe('ERR_TCH_TYPE')
    expect(forward(Promise.resolve(x))).toBe('ERR_TCH_TYPE')
    const gone = torch.ones([1])
    gone.dispose()
    expect(forward(gone)).toBe('ERR_TCH_DISPOSED')

    const backward = (returned: unknown): string => {
      class Wrong extends torch.autograd.Function {
        static forward(_: FunctionContext, a: Tensor, _n: number): Tensor { return a.mul(2) }
        static backward(): unknown { return returned }
      }
      return codeOf(() => Wrong.apply(x, 1).sum().backward())
    }
    const right = torch.ones([2], { dtype: 'float64' })
    expect(backward([right, null])).toBe('no error')
    expect(backward([right, undefined, null])).toBe('no error')
    expect(backward(right)).toBe('ERR_TCH_GRADIENT')
    expect(backward([right, right])).toBe('ERR_TCH_GRADIENT')
    expect(backward([right, null, right])).toBe('ERR_TCH_GRADIENT')
    expect(backward([3, null])).toBe('ERR_TCH_TYPE')
    expect(backward([Promise.resolve(right), null])).toBe('ERR_TCH_TYPE')
    expect(backward([torch.ones([3], { dtype: 'float64' }), null])).toBe('ERR_TCH_GRADIENT')
    expect(backward([gone, null])).toBe('ERR_TCH_DISPOSED')

    class NoBackward extends torch.autograd.Function {
      static forward(_: FunctionContext, a: Tensor): Tensor { return a.mul(2) }
    }
    expect(codeOf(() => NoBackward.apply(x).sum().backward())).toBe('ERR_TCH_NOT_IMPLEMENTED')
    class NoForward extends torch.autograd.Function {}
    expect(codeOf(() => (NoForward as unknown as typeof Square).apply(x))).toBe('ERR_TCH_NOT_IMPLEMENTED')
    expect(codeOf(() => Square.apply(gone))).toBe('ERR_TCH_DISPOSED')
    class SavesText extends torch.autograd.Function {
      static forward(ctx: FunctionContext, a: Tensor): Tensor { ctx.saveForBackward('x' as never); return a }
    }
    expect(codeOf(() => SavesText.apply(x))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => torch.func.vmap((t: Tensor) => Square.apply(t))(torch.ones([2, 2], { dtype: 'float64' })))).toBe('ERR_TCH_UNSUPPORTED')
    expect(codeOf(() => torch.func.grad((t: Tensor) => Square.apply(t).sum())(right))).toBe('ERR_TCH_UNSUPPORTED')
  })
})
