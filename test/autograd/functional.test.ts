import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { torch, type Tensor } from '../../lib/index.js'
import { codeOf, values } from './expectations.js'

const { jacobian, hessian, vjp, jvp, vhp, hvp } = torch.autograd.functional
const data = (numbers: unknown): Tensor => torch.tensor(numbers as number[], { dtype: 'float64' })
const python = process.env['TCH_NODE_PYTHON']
const tree = (value: unknown): unknown => (Array.isArray(value) ? value.map(tree) : values(value as Tensor))

describe('torch.autograd.functional', () => {
  const [a, b] = [[0.5, 1, 2], [1, -1, 3]]
  const pair = (x: Tensor, y: Tensor): Tensor[] => [x.exp().mul(y), x.mul(y).sum()]
  const scalar = (x: Tensor, y: Tensor): Tensor => x.pow(3).mul(y).sum().add(y.sin().mul(x).sum())

  it.skipIf(!python)("gives Python's numbers", () => {
    const program = `
import json, torch
from torch.autograd.functional import *
torch.set_default_dtype(torch.float64)
a, b = torch.tensor(${JSON.stringify(a)}, dtype=torch.float64), torch.tensor(${JSON.stringify(b)}, dtype=torch.float64)
pair = lambda x, y: (x.exp() * y, (x * y).sum())
scalar = lambda x, y: (x ** 3 * y).sum() + (y.sin() * x).sum()
v = (torch.tensor([1., 2., 3.]), torch.tensor([-1., 0., 1.]))
out = [jacobian(pair, (a, b)), hessian(scalar, (a, b)), vjp(pair, (a, b), (v[0], torch.tensor(2.))),
       jvp(pair, (a, b), v), vhp(scalar, (a, b), v), hvp(scalar, (a, b), v)]
plain = lambda t: [plain(each) for each in t] if isinstance(t, (tuple, list)) else t.tolist()
print(json.dumps(plain(out)))`
    const expected = JSON.parse(execFileSync(python!, ['-c', program], { encoding: 'utf8' })) as unknown
    const inputs = [data(a), data(b)]
    const v = [data([1, 2, 3]), data([-1, 0, 1])]
    const found = [
      jacobian(pair, inputs), hessian(scalar, inputs), vjp(pair, inputs, [v[0]!, data(2)]),
      jvp(pair, inputs, v), vhp(scalar, inputs, v), hvp(scalar, inputs, v),
    ]
    const round = (value: unknown): unknown => (Array.isArray(value) ? value.map(round) : Number((value as number).toPrecision(6)))
    expect(tree(found)).toEqual(round(expected))
  })

  it('gives one tensor for one, rows at once with vectorize, and a graph with createGraph', () => {
    const x = data([1, 2]).requiresGrad_()
    const fn = (t: Tensor): Tensor => t.pow(3)
    expect(values(jacobian(fn, x))).toEqual([[3, 0], [0, 12]])
    expect(values(jacobian(fn, x, { vectorize: true }))).toEqual([[3, 0], [0, 12]])
    expect(jacobian(fn, x).requiresGrad).toBe(false)
    jacobian(fn, x, { createGraph: true }).sum().backward()
    expect(values(x.grad)).toEqual([6, 12])
    expect(values(hessian((t: Tensor) => t.pow(3).sum(), x))).toEqual([[6, 0], [0, 12]])
  })

  it('gives zeros, or with strict an error, where there is no dependence', () => {
    const fn = (x: Tensor, _y: Tensor): Tensor => x.mul(2)
    const inputs = [data([1, 2]), data([1])]
    expect(tree(jacobian(fn, inputs))).toEqual([[[2, 0], [0, 2]], [[0], [0]]])
    expect(codeOf(() => jacobian(fn, inputs, { strict: true }))).toBe('ERR_TCH_UNUSED_INPUT')
    expect(codeOf(() => vjp(fn, inputs, data([1])))).toBe('ERR_TCH_SHAPE')
    expect(codeOf(() => vjp(fn, inputs))).toBe('ERR_TCH_GRADIENT')
    expect(codeOf(() => hessian(fn, inputs))).toBe('ERR_TCH_GRADIENT')
    expect(codeOf(() => jacobian(3 as never, inputs))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => jacobian(() => 3 as never, inputs))).toBe('ERR_TCH_TYPE')
  })
})

describe('gradcheck', () => {
  const { gradcheck, gradgradcheck } = torch.autograd
  const input = (): Tensor => torch.randn([2, 3], { dtype: 'float64', requiresGrad: true })

  class WrongByTwo extends torch.autograd.Function {
    static forward(_: unknown, x: Tensor): Tensor { return x.sin() }
    static backward(_: unknown, grad: Tensor): Tensor { return grad.mul(2) }
  }

  it('passes what is right, complex inputs too', () => {
    expect(gradcheck((x: Tensor, y: Tensor) => [x.matmul(y), x.exp()], [input(), torch.randn([3, 2], { dtype: 'float64', requiresGrad: true })])).toBe(true)
    expect(gradgradcheck((x: Tensor) => x.pow(3).sin(), input())).toBe(true)
    const z = torch.randn([3], { dtype: 'complex128', requiresGrad: true })
    expect(gradcheck((t: Tensor) => t.mul(t).exp(), z)).toBe(true)
    expect(gradcheck((t: Tensor) => t.abs(), z)).toBe(true)
  })

  it('says where what is wrong is wrong', () => {
    const x = input()
    expect(codeOf(() => gradcheck((t: Tensor) => [t.cos(), WrongByTwo.apply(t)], x))).toBe('ERR_TCH_GRADCHECK')
    expect(() => gradcheck((t: Tensor) => [t.cos(), WrongByTwo.apply(t)], x)).toThrow(/Jacobian mismatch for output 1 with respect to input 0,\nnumerical: .*\nanalytical: /s)
    expect(gradcheck((t: Tensor) => WrongByTwo.apply(t), x, { raiseException: false })).toBe(false)
    expect(() => gradcheck((t: Tensor) => t.detach().mul(2), x)).toThrow(/expected to be zero/)
    let calls = 0
    class Moody extends torch.autograd.Function {
      static forward(_: unknown, t: Tensor): Tensor { return t.mul(2) }
      static backward(_: unknown, grad: Tensor): Tensor { return grad.mul(2 + calls++) }
    }
    expect(() => gradcheck((t: Tensor) => Moody.apply(t), x)).toThrow(/not reentrant/)
  })

  it('refuses inputs that it cannot check', () => {
    expect(codeOf(() => gradcheck((x: Tensor) => x, torch.ones([1])))).toBe('ERR_TCH_NO_GRAD')
    expect(codeOf(() => gradcheck((x: Tensor) => x.mul(2), torch.ones([1], { requiresGrad: true })))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => gradcheck(() => 3, input()))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => gradcheck((x: Tensor) => x.mul(2), input(), { eps: -1 }))).toBe('ERR_TCH_OUT_OF_RANGE')
    expect(codeOf(() => gradcheck((x: Tensor) => x.mul(2), input(), { epsilon: 1 } as never))).toBe('ERR_TCH_UNKNOWN_ARGUMENT')
  })
})
