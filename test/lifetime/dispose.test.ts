import { describe, expect, it } from 'vitest'
import { Tensor, torch, TorchError } from '../../lib/index.js'

function codeOf(body: () => unknown): string {
  try {
    body()
  } catch (error) {
    expect(error).toBeInstanceOf(TorchError)
    return (error as TorchError).code
  }
  return 'no error'
}

function disposed(): Tensor {
  const tensor = torch.ones([2, 2])
  tensor.dispose()
  return tensor
}

describe('dispose', () => {
  it('frees at once, and does nothing the second time', () => {
    const megabytes = () => torch.memoryStats().bytes / 2 ** 20
    const before = megabytes()
    const tensor = torch.ones([64, 2 ** 18])
    expect(tensor.disposed).toBe(false)
    expect(megabytes()).toBeGreaterThan(before + 60)
    tensor.dispose()
    tensor.dispose()
    tensor[Symbol.dispose]()
    expect(tensor.disposed).toBe(true)
    expect(megabytes()).toBeLessThan(before + 1)
  })

  it('does not free a tensor that took the place of a disposed one', () => {
    const first = torch.ones([2])
    first.dispose()
    const second = torch.full([2], 7)
    first.dispose()
    expect(second.toArray()).toEqual([7, 7])
  })

  it('leaves views and the storage they share alive', () => {
    const base = torch.arange(6)
    const view = base.reshape([2, 3])
    base.dispose()
    expect(view.toArray()).toEqual([[0, 1, 2], [3, 4, 5]])
  })

  it('leaves the autograd graph alive', () => {
    const x = torch.tensor([2, 3], { requiresGrad: true })
    const square = x.mul(x)
    const sum = square.sum()
    square.dispose()
    // The operator behind Tensor.backward().
    torch.ops['aten']!['_backward']!(sum, [])
    expect(x.grad!.toArray()).toEqual([4, 6])
  })

  it('is called by `using`', () => {
    let outer: Tensor
    {
      using tensor = torch.ones([2])
      outer = tensor
      expect(tensor.disposed).toBe(false)
    }
    expect(outer.disposed).toBe(true)
  })
})

describe('a disposed tensor is refused', () => {
  const live = torch.ones([2, 2])
  const uses: [string, (tensor: Tensor) => unknown][] = [
    ['as receiver of an operator', (x) => x.add(1)],
    ['as receiver of an in-place operator', (x) => x.add_(1)],
    ['as argument of a method', (x) => live.add(x)],
    ['as argument of a function', (x) => torch.add(live, x)],
    ['as argument of a raw operator', (x) => torch.ops['aten']!['add']!['Tensor']!(live, x)],
    ['by keyword', (x) => torch.add(live, { other: x })],
    ['in a list', (x) => torch.cat([live, x])],
    ['in a list of lists', (x) => torch.stack([x, x])],
    ['in out', (x) => torch.add(live, live, { out: x })],
    ['as a scalar', (x) => torch.full([2], x as unknown as number)],
    ['as an optional tensor', (x) => torch.clamp(live, x, null)],
    ['as a boolean mask', (x) => live.maskedFill(x, 1)],
    ['in index lists', (x) => torch.index(live, [x])],
    ['as data for a new tensor', (x) => torch.tensor(x)],
    ['inside nested data', (x) => torch.tensor([[1, x as unknown as number]])],
    ['item', (x) => x.item()],
    ['toArray', (x) => x.toArray()],
    ['toTypedArray', (x) => x.toTypedArray()],
    ['asTypedArray', (x) => x.asTypedArray()],
    ['toJSON', (x) => JSON.stringify(x)],
    ['shape', (x) => x.shape],
    ['dtype', (x) => x.dtype],
    ['device', (x) => x.device],
    ['requiresGrad', (x) => x.requiresGrad],
    ['setting requiresGrad', (x) => { x.requiresGrad = true }],
    ['grad', (x) => x.grad],
    ['setting grad', (x) => { live.grad = x }],
    ['gradFn', (x) => x.gradFn],
    ['setting data', (x) => { live.data = x }],
    ['size', (x) => x.size()],
    ['stride', (x) => x.stride(0)],
    ['numel', (x) => x.numel()],
    ['isSame', (x) => x.isSame(live)],
    ['isSame as argument', (x) => live.isSame(x)],
    ['iteration', (x) => [...x]],
    ['backward', (x) => torch.ops['aten']!['_backward']!(x, [])],
    ['as a random state', (x) => torch.setRngState(x)],
  ]

  it.each(uses)('%s', (_title, use) => {
    expect(codeOf(() => use(disposed()))).toBe('ERR_TCH_DISPOSED')
    expect(live.toArray()).toEqual([[1, 1], [1, 1]])
  })

  it('the message says how to keep it', () => {
    expect(() => disposed().add(1)).toThrow(/was disposed.*keep/s)
  })
})

describe('a tensor disposed while an operator is being called', () => {
  it('by a getter among the arguments', () => {
    const x = torch.ones([2])
    const y = torch.ones([2])
    const keywords = { get alpha() { y.dispose(); return 2 } }
    const code = codeOf(() => x.add(y, keywords))
    expect(['no error', 'ERR_TCH_DISPOSED']).toContain(code)
    expect(x.toArray()).toEqual([1, 1])
  })

  it('by an array that changes while it is read', () => {
    const x = torch.ones([2])
    const list = new Proxy([x, x], {
      get(target, key) {
        if (key === '1') x.dispose()
        return Reflect.get(target, key) as unknown
      },
    })
    expect(['no error', 'ERR_TCH_DISPOSED']).toContain(codeOf(() => torch.cat(list as Tensor[])))
  })
})
