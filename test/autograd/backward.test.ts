import { describe, expect, it } from 'vitest'
import { Tensor, torch, type GraphNode } from '../../lib/index.js'
import { codeOf, codeOfAsync, values } from './expectations.js'

const { grad, backward } = torch.autograd
const leaf = (data: number[]): Tensor => torch.tensor(data, { dtype: 'float64', requiresGrad: true })

describe('torch.autograd.grad', () => {
  it('gives the gradient of each input and leaves grad alone', () => {
    const [x, y] = [leaf([1, 2]), leaf([3, 4])]
    const found = grad(x.mul(y).sum(), [x, y])
    expect(found.map(values)).toEqual([[3, 4], [1, 2]])
    expect([x.grad, y.grad]).toEqual([null, null])
  })

  it('takes one tensor or many, and gradients of results that are no numbers, by position or by name', () => {
    const x = leaf([1, 2])
    expect(values(grad(x.pow(2), x, torch.tensor([1, 10], { dtype: 'float64' }))[0]!)).toEqual([2, 40])
    expect(values(grad([x.pow(2), x.sum()], x, { gradOutputs: [torch.tensor([1, 10], { dtype: 'float64' }), null] })[0]!)).toEqual([3, 41])
  })

  it('gives second and third derivatives', () => {
    const x = leaf([2])
    const [first] = grad(x.pow(4).sum(), x, { createGraph: true })
    const [second] = grad(first!.sum(), x, { createGraph: true })
    const [third] = grad(second!.sum(), x)
    expect([first!, second!, third!].map(values)).toEqual([[32], [48], [48]])
  })

  it('treats unused inputs as asked', () => {
    const [x, unused] = [leaf([1]), leaf([1, 2])]
    expect(codeOf(() => grad(x.sum(), [x, unused]))).toBe('ERR_TCH_UNUSED_INPUT')
    expect(() => grad(x.sum(), [x, unused])).toThrow('{ allowUnused: true }')
    expect(grad(x.sum(), [x, unused], { allowUnused: true })[1]).toBeNull()
    expect(values(grad(x.sum(), [x, unused], { materializeGrads: true })[1]!)).toEqual([0, 0])
    expect(codeOf(() => grad(x.sum(), [x, unused], { materializeGrads: true, allowUnused: false }))).toBe('ERR_TCH_INVALID_ARGUMENT')
  })

  it('sends a batch of gradients at once', () => {
    const x = leaf([1, 2, 3])
    const [rows] = grad(x.pow(2), x, { gradOutputs: torch.eye(3, { dtype: 'float64' }), isGradsBatched: true })
    expect(values(rows!)).toEqual([[2, 0, 0], [0, 4, 0], [0, 0, 6]])
  })
})

describe('backward', () => {
  it('adds to the leaves, of several results too, and to chosen inputs only', () => {
    const [x, y] = [leaf([1, 2]), leaf([3, 4])]
    x.mul(y).sum().backward()
    backward([x.sum(), y.sum()])
    expect([values(x.grad), values(y.grad)]).toEqual([[4, 5], [2, 3]])
    x.mul(y).sum().backward({ inputs: [x] })
    expect([values(x.grad), values(y.grad)]).toEqual([[7, 9], [2, 3]])
    backward(x.mul(2), torch.tensor([1, 10], { dtype: 'float64' }), { inputs: x })
    expect(values(x.grad)).toEqual([9, 29])
  })

  it('keeps the gradient of a tensor that is no leaf when asked', () => {
    const x = leaf([1, 2])
    const y = x.mul(3)
    y.retainGrad()
    y.pow(2).sum().backward()
    expect([y.isLeaf, values(y.grad), values(x.grad)]).toEqual([false, [6, 12], [18, 36]])
    expect(codeOf(() => torch.ones([1]).retainGrad())).toBe('ERR_TCH_NO_GRAD')
  })

  it('is recorded itself with createGraph', () => {
    const x = leaf([3])
    x.pow(3).sum().backward({ createGraph: true })
    const first = x.grad!
    expect(first.requiresGrad).toBe(true)
    expect(values(grad(first.sum(), x)[0]!)).toEqual([18])
  })
})

describe('wrong use of backward', () => {
  it('twice without retainGraph: the second is refused, and the leaves stay as they were', () => {
    const x = leaf([2])
    const y = x.pow(3).sum()
    y.backward()
    expect(codeOf(() => y.backward())).toBe('ERR_TCH_GRAPH_FREED')
    expect(() => y.backward()).toThrow('{ retainGraph: true }')
    expect(values(x.grad)).toEqual([12])
    const again = x.pow(3).sum()
    again.backward({ retainGraph: true })
    again.backward()
    expect(values(x.grad)).toEqual([36])
  })

  it('changes in place of what is needed', () => {
    const x = leaf([2])
    expect(codeOf(() => x.add_(1))).toBe('ERR_TCH_INPLACE')
    expect(values(x)).toEqual([2])
    const y = x.exp()
    y.add_(1)
    expect(codeOf(() => y.sum().backward())).toBe('ERR_TCH_INPLACE')
    expect(x.grad).toBeNull()
  })

  it('gradients of a wrong shape, dtype or number', () => {
    const x = leaf([1, 2])
    expect(codeOf(() => x.mul(2).backward())).toBe('ERR_TCH_GRADIENT')
    expect(codeOf(() => x.mul(2).backward(torch.ones([3], { dtype: 'float64' })))).toBe('ERR_TCH_SHAPE')
    expect(codeOf(() => x.mul(2).backward(torch.ones([2], { dtype: 'complex128' })))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => x.mul(2).backward(1 as never))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => backward([x.sum(), x.sum()], [null]))).toBe('ERR_TCH_GRADIENT')
    expect(codeOf(() => torch.complex(x, x).sum().backward())).toBe('ERR_TCH_GRADIENT')
    expect(x.grad).toBeNull()
  })

  it('tensors without a graph, that were disposed, or are none', () => {
    const x = leaf([1])
    expect(codeOf(() => torch.ones([1]).backward())).toBe('ERR_TCH_NO_GRAD')
    expect(codeOf(() => grad(x.sum(), torch.ones([1])))).toBe('ERR_TCH_NO_GRAD')
    expect(codeOf(() => x.sum().backward({ inputs: [] }))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(codeOf(() => x.sum().backward({ inputs: [3 as never] }))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => x.sum().backward({ nonsense: true } as never))).toBe('ERR_TCH_UNKNOWN_ARGUMENT')
    expect(codeOf(() => grad('x' as never, x))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => grad(x.sum(), []))).toBe('ERR_TCH_INVALID_ARGUMENT')
    const gone = x.sum()
    gone.dispose()
    expect(codeOf(() => gone.backward())).toBe('ERR_TCH_DISPOSED')
    const dead = torch.ones([], { dtype: 'float64' })
    dead.dispose()
    expect(codeOf(() => x.sum().backward(dead))).toBe('ERR_TCH_DISPOSED')
    expect(codeOf(() => (Tensor.prototype.backward as (this: unknown) => void).call({}))).toBe('ERR_TCH_ILLEGAL_RECEIVER')
    x.sum().backward()
    expect(values(x.grad)).toEqual([1])
  })
})

describe('backwardAsync', () => {
  it('computes the same off the thread, many at once', async () => {
    const leaves = Array.from({ length: 16 }, (_, i) => torch.full([32, 32], i + 1, { dtype: 'float64', requiresGrad: true }))
    const loss = (x: Tensor): Tensor => x.matmul(x).tanh().pow(2).sum()
    await Promise.all(leaves.map((x) => loss(x).backwardAsync()))
    for (const x of leaves) {
      const [wanted] = grad(loss(x), x)
      expect(torch.equal(x.grad!, wanted!)).toBe(true)
    }
  })

  it('takes a gradient and the options of backward', async () => {
    const [x, y] = [leaf([1, 2]), leaf([3, 4])]
    const product = x.mul(y)
    await product.backwardAsync(torch.tensor([1, 10], { dtype: 'float64' }), { retainGraph: true, inputs: [x] })
    await product.backwardAsync({ gradient: torch.ones([2], { dtype: 'float64' }) })
    expect([values(x.grad), values(y.grad)]).toEqual([[6, 44], [1, 2]])
  })

  it('rejects with the codes of backward', async () => {
    const x = leaf([1, 2])
    expect(await codeOfAsync(() => x.mul(2).backwardAsync())).toBe('ERR_TCH_GRADIENT')
    expect(await codeOfAsync(() => torch.ones([1]).backwardAsync())).toBe('ERR_TCH_NO_GRAD')
    expect(await codeOfAsync(() => x.sum().backwardAsync({ signal: AbortSignal.abort() }))).toBe('ERR_TCH_ABORTED')
    const y = x.pow(2).sum()
    await y.backwardAsync()
    expect(await codeOfAsync(() => y.backwardAsync())).toBe('ERR_TCH_GRAPH_FREED')
    expect(await codeOfAsync(() => y.backwardAsync.call({} as never, {}))).toBe('ERR_TCH_ILLEGAL_RECEIVER')
  })

  it('refuses graphs with hooks or functions in JavaScript, before anything has run', async () => {
    const x = leaf([1])
    const handle = x.registerHook(() => {})
    expect(await codeOfAsync(() => x.pow(2).sum().backwardAsync())).toBe('ERR_TCH_CALLBACK_THREAD')
    handle.remove()
    const hooked = x.pow(2)
    hooked.gradFn!.registerPrehook(() => {})
    expect(await codeOfAsync(() => hooked.sum().backwardAsync())).toBe('ERR_TCH_CALLBACK_THREAD')
    const after = x.registerPostAccumulateGradHook(() => {})
    expect(await codeOfAsync(() => x.pow(2).sum().backwardAsync())).toBe('ERR_TCH_CALLBACK_THREAD')
    after.remove()
    class Twice extends torch.autograd.Function {
      static forward(_: unknown, input: Tensor): Tensor { return input.mul(2) }
      static backward(_: unknown, g: Tensor): Tensor { return g.mul(2) }
    }
    const y = Twice.apply(x).sum()
    await expect(y.backwardAsync()).rejects.toThrow(/TwiceBackward/)
    expect(x.grad).toBeNull()
    y.backward()
    await x.pow(2).sum().backwardAsync()
    expect(values(x.grad)).toEqual([4])
  })

  it('refuses hooks on saved tensors when it comes to them', async () => {
    const x = leaf([2])
    const y = torch.autograd.graph.savedTensorsHooks((t) => t.clone(), (t: Tensor) => t, () => x.exp().sum())
    expect(await codeOfAsync(() => y.backwardAsync())).toBe('ERR_TCH_CALLBACK_THREAD')
  })
})

describe('gradFn', () => {
  it('shows the graph', () => {
    const x = leaf([1])
    const y = x.mul(2).add(x)
    expect(y.gradFn!.name()).toBe('AddBackward0')
    expect(String(y.gradFn)).toBe('<AddBackward0>')
    const [[product, at], [accumulate]] = y.gradFn!.nextFunctions as [readonly [GraphNode, number], readonly [GraphNode]]
    expect([product.name(), at, accumulate.name()]).toEqual(['MulBackward0', 0, 'AccumulateGrad'])
    expect(product.nextFunctions.map(([node]) => node?.name() ?? null)).toEqual(['AccumulateGrad', null])
    expect(product.nextFunctions[0]![0]!.isSame(accumulate)).toBe(true)
    expect(y.gradFn!.sequenceNr).toBeGreaterThan(product.sequenceNr)
    expect([x.gradFn, torch.ones([1]).gradFn]).toEqual([null, null])
    expect(torch.split(leaf([1, 2, 3, 4]), 2)[1]!.outputNr()).toBe(1)
    expect(torch.autograd.graph.getGradientEdge(x).node.isSame(accumulate)).toBe(true)
  })

  it('keeps its part of the graph, and is nothing that can be made', () => {
    const { Node } = torch.autograd.graph
    const node = torch.scope(() => ({ node: leaf([1]).mul(2).gradFn! })).node
    expect(node.name()).toBe('MulBackward0')
    expect(codeOf(() => new Node(Symbol('no')))).toBe('ERR_TCH_ILLEGAL_RECEIVER')
    expect(codeOf(() => Node.prototype.name.call({} as never))).toBe('ERR_TCH_ILLEGAL_RECEIVER')
  })
})
