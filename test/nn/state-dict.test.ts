import { describe, expect, it } from 'vitest'
import { Module, nn, torch, TorchError, type Tensor } from '../../lib/index.js'

class Net extends Module {
  hidden = new nn.Linear(3, 4)
  scale = new nn.Parameter(torch.ones([4]))
  out: nn.Linear | null = new nn.Linear(4, 2, { bias: false })
  label = 'plain'
  declare mean: Tensor | null

  constructor() {
    super()
    this.registerBuffer('mean', torch.zeros([4]))
    this.registerBuffer('cache', torch.ones([2]), { persistent: false })
  }

  override forward(x: Tensor): Tensor {
    return this.out!.forward(this.hidden.forward(x).mul(this.scale).sub(this.mean!))
  }
}

function codeOf(body: () => unknown): string {
  try {
    body()
  } catch (error) {
    if (error instanceof TorchError) return error.code
    throw error
  }
  return 'no error'
}

describe('state dicts', () => {
  it('are copied in, all or nothing, with every problem named', () => {
    const net = new Net()
    const state = net.stateDict()
    const wanted = new Map([...state].map(([name, tensor]) => [name, tensor.add(1)]))
    expect(net.loadStateDict(wanted)).toEqual({ missingKeys: [], unexpectedKeys: [] })
    expect(net.scale.toArray()).toEqual([2, 2, 2, 2])
    const bad = new Map(wanted)
    bad.delete('mean')
    bad.set('extra', torch.ones([1])).set('scale', torch.ones([5])).set('out.weight', torch.ones([2, 3]))
    const before = [...net.stateDict().values()].map((tensor) => tensor.clone())
    try {
      net.loadStateDict(bad)
      expect.unreachable()
    } catch (error) {
      expect((error as TorchError).code).toBe('ERR_TCH_STATE_DICT')
      expect((error as TorchError).message).toMatch(/for Net:.*Missing key.*"mean".*Unexpected key.*"extra".*size mismatch for scale.*size mismatch for out\.weight/s)
    }
    ;[...net.stateDict().values()].forEach((tensor, i) => expect(tensor.equal(before[i]!)).toBe(true))
    bad.delete('scale')
    bad.delete('out.weight')
    expect(net.loadStateDict(bad, { strict: false })).toEqual({ missingKeys: ['scale', 'mean', 'out.weight'], unexpectedKeys: ['extra'] })
    expect(codeOf(() => net.loadStateDict([] as never))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => net.loadStateDict(wanted, { Strict: false } as never))).toBe('ERR_TCH_UNKNOWN_ARGUMENT')
  })

  it('have a prefix, and the parameters themselves, when asked', () => {
    const net = new nn.Sequential(new nn.Linear(1, 1))
    expect([...net.stateDict({ prefix: 'net.' }).keys()]).toEqual(['net.0.weight', 'net.0.bias'])
    expect(net.stateDict({ keepVars: true }).get('0.weight') === (net[0] as nn.Linear).weight).toBe(true)
    expect(net.stateDict().get('0.weight')!.requiresGrad).toBe(false)
  })

  it('pass hooks that may rename what is loaded', () => {
    const net = new nn.Sequential(new nn.Linear(1, 1))
    const old = { 'layer.weight': torch.ones([1, 1]), 'layer.bias': torch.ones([1]) }
    const seen: string[] = []
    const hook = net[0]!.registerLoadStateDictPreHook((module, state, prefix) => {
      seen.push(`${module.className} ${prefix}`)
      for (const name of ['weight', 'bias']) {
        state.set(prefix + name, state.get(`layer.${name}`)!)
        state.delete(`layer.${name}`)
      }
    })
    net.loadStateDict(old)
    expect(seen).toEqual(['Linear 0.'])
    expect(Object.keys(old)).toEqual(['layer.weight', 'layer.bias'])
    expect((net[0] as nn.Linear).bias!.item()).toBe(1)
    hook.remove()
    expect(codeOf(() => net.loadStateDict(old))).toBe('ERR_TCH_STATE_DICT')
  })

  it('of a batch normalisation may come without the count of batches', () => {
    const net = new nn.Sequential(new nn.BatchNorm1d(2))
    const state = net.stateDict()
    state.delete('0.num_batches_tracked')
    expect(net.loadStateDict(state)).toEqual({ missingKeys: [], unexpectedKeys: [] })
  })
})
