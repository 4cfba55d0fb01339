import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Module, Tensor, torch, TorchError } from '../lib/index.js'
import { counters } from './lifetime/program.js'
import { liveTensors } from './lifetime/live.js'

const models = join(import.meta.dirname, 'fixtures', 'models')
const load = () => Module.load(join(models, 'linear_relu.pt'))

const codeOf = (body: () => unknown): string => {
  try {
    body()
  } catch (error) {
    expect(error).toBeInstanceOf(TorchError)
    return (error as TorchError).code
  }
  throw new Error('it did not throw')
}

describe('a tensor that is shared', () => {
  it('is the same memory, with sizes and gradients of its own', () => {
    const x = torch.arange(6, { dtype: 'float32' }).reshape([2, 3])
    const y = Tensor.fromShared(x.at(1).share())
    y.add_(10)
    expect([x.toArray(), y.shape]).toEqual([[[0, 1, 2], [13, 14, 15]], [3]])
    y.resize_([1])
    expect(x.shape).toEqual([2, 3])
    const leaf = torch.ones([2], { requiresGrad: true })
    const other = Tensor.fromShared(leaf.share())
    other.mul(3).sum().backward()
    expect([other.requiresGrad, other.grad!.toArray(), leaf.grad]).toEqual([true, [3, 3], null])
  })

  it('lives until its token is taken, though its owner is gone', () => {
    const token = torch.scope(() => torch.full([3], 7).share())
    expect(Tensor.fromShared(token).toArray()).toEqual([7, 7, 7])
  })

  it('is gone when nobody holds it any more', () => {
    const x = torch.ones([2])
    const token = x.share()
    const y = Tensor.fromShared(token)
    x.dispose()
    torch.scope(() => expect(Tensor.fromShared(token).toArray()).toEqual([1, 1]))
    y.dispose()
    expect(codeOf(() => Tensor.fromShared(token))).toBe('ERR_TCH_SHARED_TOKEN')
  })

  it('has one token as long as it stays the same view', () => {
    const x = torch.ones([4])
    expect(x.share()).toBe(x.share())
    expect(x.at('0:2').share()).not.toBe(x.share())
    expect(torch.releaseShared(x.share())).toBe(true)
  })

  it('can be let go of before anybody took it', () => {
    const token = torch.ones([2]).share()
    expect([torch.releaseShared(token), torch.releaseShared(token)]).toEqual([true, false])
    expect(codeOf(() => Tensor.fromShared(token))).toBe('ERR_TCH_SHARED_TOKEN')
  })

  it('is refused with a reason when it cannot be shared', () => {
    const w = torch.ones([2], { requiresGrad: true })
    expect(codeOf(() => w.mul(2).share())).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(codeOf(() => torch.asTensor(new Float32Array(2)).share())).toBe('ERR_TCH_UNSUPPORTED')
    expect(codeOf(() => torch.ones([2, 2]).toSparse().share())).toBe('ERR_TCH_UNSUPPORTED')
    expect(codeOf(() => torch.ones([2], { device: 'meta' }).share())).toBe('ERR_TCH_UNSUPPORTED')
    expect(codeOf(() => { const x = torch.ones([1]); x.dispose(); x.share() })).toBe('ERR_TCH_DISPOSED')
    expect(codeOf(() => Tensor.prototype.share.call({} as never))).toBe('ERR_TCH_ILLEGAL_RECEIVER')
    expect(codeOf(() => Tensor.fromShared('tch-node:tensor:0'))).toBe('ERR_TCH_SHARED_TOKEN')
    expect(codeOf(() => Tensor.fromShared(5 as never))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => Module.fromShared(torch.ones([1]).share()))).toBe('ERR_TCH_SHARED_TOKEN')
  })

  it('leaves nothing behind in a loop', () => {
    const x = torch.ones([10])
    const live = liveTensors()
    for (let i = 0; i < 5000; i++) {
      torch.scope(() => Tensor.fromShared(torch.ones([10]).add(x).share()))
      torch.scope(() => Tensor.fromShared(x.share()))
    }
    expect(liveTensors()).toBe(live)
    expect(torch.memoryStats().sharedTokens).toBeLessThan(200)
  })
})

describe('a model that is shared', () => {
  it('has the same weights, and everything else of its own', () => {
    const model = load()
    const other = Module.fromShared(model.share())
    const x = torch.ones([1, 4])
    const weight = model.parameters()[0]!
    torch.noGrad(() => { weight.mul_(2) })
    expect(torch.equal(other.forward(x) as Tensor, model.forward(x) as Tensor)).toBe(true)
    other.train()
    expect([model.training, other.training]).toEqual([false, true])
    ;(other.forward(x) as Tensor).sum().backward()
    expect([other.parameters()[0]!.grad === null, weight.grad]).toEqual([false, null])
    expect([...other.stateDict().keys()]).toEqual([...model.stateDict().keys()])
  })

  it('can be taken again while somebody holds it, and is gone afterwards', () => {
    const model = load()
    const token = model.share()
    model.dispose()
    const first = Module.fromShared(token)
    const second = Module.fromShared(token)
    first.dispose()
    const third = Module.fromShared(token)
    expect((third.forward(torch.ones([1, 4])) as Tensor).shape).toEqual([1, 3])
    second.dispose()
    third.dispose()
    expect(codeOf(() => Module.fromShared(token))).toBe('ERR_TCH_SHARED_TOKEN')
  })

  it.each(['structured/net', 'structured/rare', 'structured/static_x86', 'structured/dynamic_int8', 'values', 'kinds', 'methods'])('works whatever it holds: %s', (name) => {
    const model = Module.load(join(models, `${name}.pt`))
    const other = Module.fromShared(model.share())
    expect(other.methods).toEqual(model.methods)
    expect([...other.stateDict().keys()]).toEqual([...model.stateDict().keys()])
    expect(other.attributeSchemas).toEqual(model.attributeSchemas)
  })
})

describe('between Workers', () => {
  it('both sides see what the other writes', async () => {
    const { sums, shapes, seen } = await counters<{ sums: number[]; shapes: unknown; seen: number[] }>('sharing.mjs', ['values'])
    expect(sums).toEqual([499500, 34950])
    expect(shapes).toEqual([[100, 10], [1, 100], [100]])
    expect(seen).toEqual([200, 2 * (499500 - 34950 + 100)])
  })

  it('memory is not copied; where it is, the figure shows it', async () => {
    const [taken, copied] = await Promise.all(['taken', 'copied'].map((way) => counters<{ sums: number[]; grown: number }>('sharing.mjs', [way])))
    expect(taken!.sums).toEqual(copied!.sums)
    // Four copies of 64 MB.
    expect(copied!.grown - taken!.grown).toBeGreaterThan(200)
  })

  it('200 Workers are terminated in the middle of calls and leave nothing behind', { timeout: 300_000 }, async () => {
    const { codes, grown, answer, live } = await counters<{ codes: number[]; grown: number; answer: number[]; live: number }>('sharing.mjs', ['churn', '200'])
    expect(codes).toEqual([1])
    expect(answer).toEqual([96, 96])
    expect(live).toBeLessThanOrEqual(4)
    // Each held 8 MB of its own when it was terminated: leaked, they would be 1,600 MB.
    expect(grown).toBeLessThan(150)
  })
})
