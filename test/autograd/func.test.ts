import { describe, expect, it } from 'vitest'
import { torch, type Tensor } from '../../lib/index.js'
import { codeOf, values } from './expectations.js'

const { vmap, grad, gradAndValue, vjp, jvp, jacrev, jacfwd, hessian } = torch.func
const anyVmap = (fn: (...args: never[]) => unknown): ((...args: unknown[]) => unknown) => vmap(fn as (...args: unknown[]) => unknown)
const data = (numbers: unknown): Tensor => torch.tensor(numbers as number[], { dtype: 'float64' })

describe('vmap', () => {
  it('maps over the first dimension, or those that are named', () => {
    const [a, b] = [data([[1, 2], [3, 4], [5, 6]]), data([[1, 1], [2, 2], [3, 3]])]
    const dot = (x: Tensor, y: Tensor): Tensor => { expect(x.shape).toEqual([2]); return x.dot(y) }
    expect(values(vmap(dot)(a, b))).toEqual([3, 14, 33])
    expect(values(vmap(dot, { inDims: [1, 0] })(a.transpose(0, 1), b))).toEqual([3, 14, 33])
    expect(values(vmap(dot, { inDims: [0, null] })(a, data([1, 10])))).toEqual([21, 43, 65])
    expect(values(vmap((x: Tensor) => x.mul(2), { outDims: 1 })(a))).toEqual([[2, 6, 10], [4, 8, 12]])
  })

  it('nests, and takes arrays and objects of tensors', () => {
    const a = data([[1, 2], [3, 4]])
    expect(values(vmap((row: Tensor) => vmap((x: Tensor) => x.mul(row).sum())(row))(a))).toEqual([[3, 6], [21, 28]])
    const out = vmap(({ x, y }: { x: Tensor; y: Tensor[] }) => ({ sum: x.add(y[0]!), twice: [x.mul(2)] }))({ x: a, y: [a] })
    expect([values(out.sum), values(out.twice[0]!)]).toEqual([[[2, 4], [6, 8]], [[2, 4], [6, 8]]])
  })

  it('repeats what does not depend on the mapped arguments', () => {
    expect(values(vmap((_: Tensor) => torch.ones([2]))(data([1, 2, 3])))).toEqual([[1, 1], [1, 1], [1, 1]])
  })

  it('draws random numbers as asked', () => {
    const x = torch.zeros([3, 4])
    const noisy = (randomness: 'error' | 'same' | 'different') => vmap((t: Tensor) => t.add(torch.randn([4])), { randomness })(x)
    const same = noisy('same')
    expect(torch.equal(same.at(0), same.at(1))).toBe(true)
    const different = noisy('different')
    expect(torch.equal(different.at(0), different.at(1))).toBe(false)
    expect(codeOf(() => noisy('error'))).toBe('ERR_TCH_TORCH')
  })

  it('works in chunks', () => {
    const a = data([[1, 2], [3, 4], [5, 6]])
    const sizes: number[] = []
    const out = vmap((x: Tensor) => { sizes.push(1); return x.pow(2).sum() }, { chunkSize: 2 })(a)
    expect([values(out), sizes.length]).toEqual([[5, 25, 61], 2])
  })

  it('is differentiable, and the graph goes on after it', () => {
    const x = data([[1, 2], [3, 4]]).requiresGrad_()
    vmap((row: Tensor) => row.pow(3).sum())(x).sum().backward()
    expect(values(x.grad)).toEqual([[3, 12], [27, 48]])
  })

  it('refuses wrong use, and leaves nothing behind', () => {
    const x = data([1, 2])
    expect(codeOf(() => vmap(3 as never))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => anyVmap((t: Tensor) => t)())).toBe('ERR_TCH_VALUE')
    expect(codeOf(() => vmap((t: Tensor, _u: Tensor) => t)(x, data([1, 2, 3])))).toBe('ERR_TCH_VALUE')
    expect(codeOf(() => vmap((t: Tensor) => t, { inDims: 1 })(x))).toBe('ERR_TCH_VALUE')
    expect(codeOf(() => vmap((t: Tensor) => t, { inDims: null })(x))).toBe('ERR_TCH_VALUE')
    expect(codeOf(() => vmap((t: Tensor) => t, { inDims: [0, 0] })(x))).toBe('ERR_TCH_VALUE')
    expect(codeOf(() => vmap((t: Tensor) => t, { outDims: null })(x))).toBe('ERR_TCH_VALUE')
    expect(codeOf(() => anyVmap(() => 3)(x))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => vmap(async (t: Tensor) => t)(x))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => vmap((t: Tensor) => t.item() as never)(x))).not.toBe('no error')
    expect(codeOf(() => vmap((t: Tensor) => t.toArray() as never)(x))).not.toBe('no error')
    const mine = new Error('mine')
    expect(() => anyVmap(() => { throw mine })(x)).toThrow(mine)
    let escaped: Tensor | undefined
    vmap((t: Tensor) => { escaped = t; return t.mul(2) })(x)
    expect(() => String(escaped)).not.toThrow(/Illegal/)
    expect(values(x.mul(2))).toEqual([2, 4])
  })
})

describe('grad and its relatives', () => {
  const cube = (x: Tensor): Tensor => x.pow(3).sum()

  it('give gradients of any order', () => {
    const x = data([1, 2])
    expect(values(grad(cube)(x))).toEqual([3, 12])
    expect(values(grad((t: Tensor) => grad(cube)(t).sum())(x))).toEqual([6, 12])
    expect(x.requiresGrad).toBe(false)
    const [gradient, value] = gradAndValue(cube)(x)
    expect([values(gradient), values(value as Tensor)]).toEqual([[3, 12], 9])
  })

  it('by chosen arguments, with more results beside', () => {
    const fn = (x: Tensor, y: Tensor): Tensor => x.mul(y).sum()
    const [x, y] = [data([1, 2]), data([3, 4])]
    expect(values(grad(fn, { argnums: 1 })(x, y))).toEqual([1, 2])
    expect(grad<[Tensor, Tensor], Tensor[]>(fn, { argnums: [0, -1] })(x, y).map(values)).toEqual([[3, 4], [1, 2]])
    const [g, more] = grad<[Tensor], [Tensor, Tensor]>((t: Tensor) => [cube(t), t.mul(2)], { hasAux: true })(x)
    expect([values(g), values(more)]).toEqual([[3, 12], [2, 4]])
    const parameters = grad<[{ w: Tensor; b: Tensor }], { w: Tensor; b: Tensor }>(({ w, b }) => w.mul(3).add(b).sum())({ w: x, b: y })
    expect([values(parameters.w), values(parameters.b)]).toEqual([[3, 3], [1, 1]])
  })

  it('per sample, with vmap', () => {
    const x = data([[1, 2], [3, 4]])
    expect(values(vmap(grad(cube))(x))).toEqual([[3, 12], [27, 48]])
  })

  it('inside and outside of a graph of the caller', () => {
    const x = data([1, 2]).requiresGrad_()
    grad(cube)(x).sum().backward()
    expect(values(x.grad)).toEqual([6, 12])
    expect(values(torch.noGrad(() => grad(cube)(data([2]))))).toEqual([12])
  })

  it('vjp and jvp are transposes of one another', () => {
    const fn = (x: Tensor): Tensor => torch.stack([x.prod(), x.sum().sin()])
    const x = data([2, 3, 4])
    const [value, pull] = vjp(fn, x)
    const v = data([1, 10])
    const t = data([1, -1, 2])
    const [same, tangent] = jvp(fn, [x], [t])
    expect(values(value as Tensor)).toEqual(values(same))
    const left = (pull(v)[0] as Tensor).dot(t).item() as number
    expect(left).toBeCloseTo(tangent.dot(v).item() as number, 10)
    expect(values(tangent)).toEqual([12 - 8 + 12, Number((2 * Math.cos(9)).toPrecision(6))])
  })

  it('jacrev, jacfwd and hessian agree', () => {
    const fn = (x: Tensor, y: Tensor): Tensor => x.mul(y).sin()
    const [x, y] = [data([1, 2]), data([3, 4])]
    const expected = torch.diag(x.mul(y).cos().mul(y))
    expect(torch.allclose(jacrev(fn)(x, y), expected)).toBe(true)
    expect(torch.allclose(jacfwd(fn)(x, y), expected)).toBe(true)
    expect(torch.allclose(jacrev(fn, { argnums: 1, chunkSize: 1 })(x, y), torch.diag(x.mul(y).cos().mul(x)))).toBe(true)
    const h = hessian((t: Tensor) => t.pow(3).sum().add(t.prod()))(data([1, 2]))
    expect(values(h)).toEqual([[6, 1], [1, 12]])
    const several = jacrev<[Tensor], { a: Tensor; b: Tensor[] }>((t: Tensor) => ({ a: t.sum(), b: [t.mul(2)] }))(x)
    expect([values(several.a), values(several.b[0]!)]).toEqual([[1, 1], [[2, 0], [0, 2]]])
  })

  it('refuse wrong use, and leave nothing behind', () => {
    const x = data([1, 2])
    expect(codeOf(() => grad((t: Tensor) => t)(x))).toBe('ERR_TCH_GRADIENT')
    expect(codeOf(() => (grad(() => 3) as (...args: unknown[]) => unknown)(x))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => grad(cube, { argnums: 1 })(x))).toBe('ERR_TCH_OUT_OF_RANGE')
    expect(codeOf(() => grad(cube)(3 as never))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => grad(async (t: Tensor) => t.sum())(x))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => grad(cube, { hasAux: true })(x))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => jvp(cube, [x], [] as never))).toBe('ERR_TCH_TYPE')
    const gone = data([1])
    gone.dispose()
    expect(codeOf(() => grad(cube)(gone))).toBe('ERR_TCH_DISPOSED')
    const own = data([1]).requiresGrad_()
    own.pow(2).sum().backward()
    expect(values(own.grad)).toEqual([2])
  })
})

describe('forward derivatives', () => {
  const { dualLevel, makeDual, unpackDual } = torch.autograd.forwardAd

  it('travel with the values', () => {
    const [primal, tangent] = dualLevel(() => {
      const dual = makeDual(data([1, 2]), data([1, 10]))
      const unpacked = unpackDual(dual.pow(3))
      return [values(unpacked.primal), values(unpacked.tangent)]
    })
    expect([primal, tangent]).toEqual([[1, 8], [3, 120]])
  })

  it('are of their level only', () => {
    expect(codeOf(() => makeDual(data([1]), data([1])))).toBe('ERR_TCH_UNSUPPORTED')
    expect(codeOf(() => dualLevel(() => dualLevel(() => 0)))).toBe('ERR_TCH_UNSUPPORTED')
    expect(codeOf(() => dualLevel(async () => 0))).toBe('ERR_TCH_TYPE')
    expect(dualLevel(() => unpackDual(data([1])).tangent)).toBeNull()
    expect(codeOf(() => dualLevel(() => makeDual(data([1]), data([1, 2]))))).toBe('ERR_TCH_TORCH')
  })
})
