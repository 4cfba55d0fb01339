import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { Module, nn, Tensor, torch, TorchError } from '../../lib/index.js'

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

const names = (entries: [string, unknown][]): string[] => entries.map(([name]) => name)

describe('fields of a module', () => {
  it('register by their values, in the order of definition', () => {
    const net = new Net()
    expect(names(net.namedParameters())).toEqual(['scale', 'hidden.weight', 'hidden.bias', 'out.weight'])
    expect(names(net.namedBuffers())).toEqual(['mean', 'cache'])
    expect(names(net.namedChildren())).toEqual(['hidden', 'out'])
    expect(names(net.namedModules())).toEqual(['', 'hidden', 'out'])
    expect([...net.stateDict().keys()]).toEqual(['scale', 'mean', 'hidden.weight', 'hidden.bias', 'out.weight'])
    expect(net.parameters({ recurse: false }).map((parameter) => parameter === net.scale)).toEqual([true])
    expect(names(net.namedParameters({ prefix: 'net', recurse: false }))).toEqual(['net.scale'])
  })

  it('are ordinary ones: a new parameter, module or buffer takes the place of the old', () => {
    const net = new Net()
    const scale = new nn.Parameter(torch.zeros([4]))
    net.scale = scale
    net.out = new nn.Linear(4, 5)
    net.mean = torch.ones([4])
    expect(net.getParameter('scale') === scale).toBe(true)
    expect(names(net.namedParameters())).toEqual(['scale', 'hidden.weight', 'hidden.bias', 'out.weight', 'out.bias'])
    expect(net.getBuffer('mean') === net.mean).toBe(true)
  })

  it('that are null keep their name and count for nothing', () => {
    const net = new Net()
    net.out = null
    net.mean = null
    expect(names(net.namedModules())).toEqual(['', 'hidden'])
    expect([...net.stateDict().keys()]).toEqual(['scale', 'hidden.weight', 'hidden.bias'])
    net.out = new nn.Linear(4, 1)
    expect(net.getSubmodule('out')).toBe(net.out)
    expect(String(new nn.Linear(2, 2, { bias: false }).bias)).toBe('null')
  })

  it('refuse a value of another kind, as Python does', () => {
    const fields = (net: Net): Record<string, unknown> => net as unknown as Record<string, unknown>
    for (const [name, value] of [['scale', torch.ones([4])], ['scale', new nn.ReLU()], ['hidden', torch.ones([1])], ['hidden', 3], ['mean', 'text'], ['mean', 1]] as const) {
      const net = new Net()
      net.parameters()
      fields(net)[name] = value
      expect([name, codeOf(() => net.parameters())]).toEqual([name, 'ERR_TCH_TYPE'])
      expect(codeOf(() => net.stateDict())).toBe('ERR_TCH_TYPE')
    }
    const net = new Net()
    net.parameters()
    // Python lets a parameter take any place, and a module that of a buffer.
    fields(net)['hidden'] = new nn.Parameter(torch.ones([1]))
    fields(net)['mean'] = new nn.ReLU()
    expect(names(net.namedParameters())).toEqual(['hidden', 'scale', 'out.weight'])
    expect(names(net.namedChildren())).toEqual(['out', 'mean'])
  })

  it('that were deleted are forgotten, and can come back as anything', () => {
    const net = new nn.Linear(2, 2)
    delete (net as unknown as Record<string, unknown>)['bias']
    expect([...net.stateDict().keys()]).toEqual(['weight'])
    ;(net as unknown as Record<string, unknown>)['bias'] = torch.ones([2])
    expect([...net.stateDict().keys()]).toEqual(['weight'])
    expect(net.forward(torch.zeros([1, 2])).toArray()).toEqual([[1, 1]])
  })

  it('names are checked when they are registered', () => {
    const net = new Net()
    const parameter = new nn.Parameter(torch.ones([1]))
    expect(codeOf(() => net.registerParameter('a.b', parameter))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(codeOf(() => net.registerParameter('', parameter))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(codeOf(() => net.registerParameter('forward', parameter))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(codeOf(() => net.registerParameter('mean', parameter))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(codeOf(() => net.registerParameter('w', torch.ones([1]) as never))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => net.registerBuffer('hidden', torch.ones([1])))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(codeOf(() => net.registerBuffer('b', 1 as never))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => net.registerModule('m', {} as never))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => net.registerModule(1 as never, new nn.ReLU()))).toBe('ERR_TCH_TYPE')
    net.registerParameter('later', null)
    net.registerParameter('later', parameter)
    expect(net.getParameter('later') === parameter).toBe(true)
  })

  it('can be shared: listed once by name, twice in the state dict', () => {
    class Tied extends Module {
      encoder = new nn.Linear(3, 3, { bias: false })
      decoder = new nn.Linear(3, 3, { bias: false })
      again = this.encoder
      override forward(x: Tensor): Tensor {
        return this.decoder.forward(this.encoder.forward(x))
      }
    }
    const net = new Tied()
    net.decoder.weight = net.encoder.weight
    expect(names(net.namedParameters())).toEqual(['encoder.weight'])
    expect(names(net.namedParameters({ removeDuplicate: false }))).toEqual(['encoder.weight', 'decoder.weight', 'again.weight'])
    expect([...net.stateDict().keys()]).toEqual(['encoder.weight', 'decoder.weight', 'again.weight'])
    expect(names(net.namedChildren())).toEqual(['encoder', 'decoder'])
    expect(names(net.namedModules({ removeDuplicate: false }))).toEqual(['', 'encoder', 'decoder', 'again'])
    net.double()
    expect(net.decoder.weight === net.encoder.weight).toBe(true)
    expect(net.decoder.weight.dtype).toBe('float64')
    const copy = net.deepcopy()
    expect(copy.decoder.weight === copy.encoder.weight).toBe(true)
    expect(copy.again).toBe(copy.encoder)
    expect(copy.encoder.weight === net.encoder.weight).toBe(false)
  })

  it('may not hold the module itself', () => {
    const net = new Net()
    ;(net.hidden as unknown as Record<string, unknown>)['parent'] = net
    expect(names(net.namedModules())).toEqual(['', 'hidden', 'out'])
    for (const walk of [() => net.stateDict(), () => net.train(), () => net.double(), () => net.apply(() => {}), () => net.namedModules({ removeDuplicate: false })]) {
      expect(codeOf(walk)).toBe('ERR_TCH_INVALID_ARGUMENT')
    }
    // Nothing is left behind that would refuse a sound module.
    expect(new Net().stateDict().size).toBe(5)
  })
})

describe('Parameter', () => {
  it('is a tensor that shares memory with its data', () => {
    const data = torch.zeros([2])
    const parameter = new nn.Parameter(data)
    data.fill_(3)
    expect(parameter.toArray()).toEqual([3, 3])
    expect([parameter instanceof Tensor, torch.isTensor(parameter), parameter.requiresGrad, parameter.isLeaf, data.requiresGrad]).toEqual([true, true, true, true, false])
    expect(new nn.Parameter(data, { requiresGrad: false }).requiresGrad).toBe(false)
    expect(String(parameter)).toBe('Parameter containing:\ntensor([3., 3.], requires_grad=True)')
    expect(parameter.mul(2) instanceof nn.Parameter).toBe(false)
    expect(parameter.detach().add_(1) instanceof nn.Parameter).toBe(false)
  })

  it('refuses what cannot be one', () => {
    expect(codeOf(() => new nn.Parameter([1, 2] as never))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => new nn.Parameter(torch.ones([1]), { requires_grad: true } as never))).toBe('ERR_TCH_UNKNOWN_ARGUMENT')
    expect(codeOf(() => new nn.Parameter(torch.tensor([1, 2])))).toMatch(/^ERR_TCH_/)
    expect(new nn.Parameter(torch.tensor([1, 2]), { requiresGrad: false }).dtype).toBe('int64')
    const gone = torch.ones([1])
    gone.dispose()
    expect(codeOf(() => new nn.Parameter(gone))).toBe('ERR_TCH_DISPOSED')
  })

  it('lives on when its module leaves a scope, and only then', () => {
    const before = torch.memoryStats().liveTensors
    let lost!: Net
    const kept = torch.scope(() => {
      lost = new Net()
      return new nn.ModuleDict({ net: new Net(), list: new nn.ModuleList([new Net()]), pack: new nn.ParameterList([torch.ones([2])]) })
    })
    expect([...kept.stateDict().values()].every((tensor) => !tensor.disposed)).toBe(true)
    expect(kept.buffers().every((tensor) => !tensor.disposed)).toBe(true)
    expect(lost.scale.disposed).toBe(true)
    kept.namedParameters().forEach(([, parameter]) => parameter.dispose())
    kept.buffers().forEach((buffer) => buffer.dispose())
    // stateDict() and walks above have made some that wait for collection.
    expect(torch.memoryStats().liveTensors - before).toBeLessThan(40)
  })
})

describe('a module', () => {
  it('is moved and converted in place, gradients too', () => {
    const net = new Net()
    net.forward(torch.ones([1, 3])).sum().backward()
    const { weight } = net.hidden
    net.registerBuffer('count', torch.tensor(3))
    torch.scope(() => void net.to('float64'))
    expect(net.hidden.weight === weight).toBe(true)
    expect([weight.dtype, weight.grad!.dtype, net.mean!.dtype, net.getBuffer('count').dtype]).toEqual(['float64', 'float64', 'float64', 'int64'])
    expect(net.forward(torch.ones([1, 3], { dtype: 'float64' })).dtype).toBe('float64')
    expect([net.half().scale.dtype, net.bfloat16().scale.dtype, net.float().scale.dtype, net.to({ dtype: 'float64', device: 'cpu' }).scale.dtype]).toEqual(['float16', 'bfloat16', 'float32', 'float64'])
    for (const bad of ['int64', 'nonsense', { device: 'nowhere' }, { kind: 'cpu' }]) expect(codeOf(() => net.to(bad as never))).toMatch(/^ERR_TCH_(INVALID_ARGUMENT|UNKNOWN_DEVICE|UNKNOWN_ARGUMENT)$/)
    expect(net.to('meta').scale.isMeta).toBe(true)
    expect(net.scale instanceof nn.Parameter && net.mean!.isMeta).toBe(true)
  })

  it('trains or not, with all that is in it', () => {
    const net = new nn.Sequential(new nn.Dropout(), new nn.Sequential(new nn.BatchNorm1d(2)))
    net.eval()
    expect(net.modules().map(({ training }) => training)).toEqual([false, false, false, false])
    net.training = true
    expect(net.modules().map(({ training }) => training)).toEqual([true, false, false, false])
    expect(net.train().modules().every(({ training }) => training)).toBe(true)
    expect(codeOf(() => net.train('yes' as never))).toBe('ERR_TCH_TYPE')
  })

  it('forgets gradients, or fills them with zeros', () => {
    const net = new Net()
    const step = (): void => net.forward(torch.ones([1, 3])).sum().backward()
    step()
    const grad = net.scale.grad!
    net.zeroGrad({ setToNone: false })
    expect(net.scale.grad!.isSame(grad)).toBe(true)
    expect(grad.toArray()).toEqual([0, 0, 0, 0])
    net.zeroGrad()
    expect(net.parameters().map((parameter) => parameter.grad)).toEqual([null, null, null, null])
    net.requiresGrad_(false)
    expect(net.forward(torch.ones([1, 3])).requiresGrad).toBe(false)
  })

  it('applies a function to what is in it first', () => {
    const seen: string[] = []
    new nn.Sequential(new nn.Linear(1, 1), new nn.Sequential(new nn.ReLU())).apply((module) => void seen.push(module.className))
    expect(seen).toEqual(['Linear', 'ReLU', 'Sequential', 'Sequential'])
  })

  it('finds what is in it by path', () => {
    const net = new nn.Sequential(new Net())
    expect(net.getSubmodule('0.hidden')).toBe((net[0] as Net).hidden)
    expect(net.getSubmodule('')).toBe(net)
    expect(net.getParameter('0.hidden.bias') === (net[0] as Net).hidden.bias).toBe(true)
    expect(codeOf(() => net.getSubmodule('0.other'))).toBe('ERR_TCH_NO_ATTRIBUTE')
    expect(codeOf(() => net.getParameter('0.hidden.mean'))).toBe('ERR_TCH_NO_ATTRIBUTE')
    expect(codeOf(() => net.getBuffer('0.scale'))).toBe('ERR_TCH_NO_ATTRIBUTE')
  })

  it('is copied with all it holds', () => {
    const net = new Net()
    net.eval()
    const copy = net.deepcopy()
    net.scale.data.fill_(5)
    expect([copy.scale.toArray(), copy.label, copy.training, copy instanceof Net]).toEqual([[1, 1, 1, 1], 'plain', false, true])
    expect([...copy.stateDict().keys()]).toEqual([...net.stateDict().keys()])
    expect(copy.forward(torch.ones([1, 3])).shape).toEqual([1, 2])
    ;(net as unknown as Record<string, unknown>)['last'] = net.forward(torch.ones([1, 3]))
    expect(codeOf(() => net.deepcopy())).toBe('ERR_TCH_UNSUPPORTED')
  })

  it("prints as Python's, in the console too", () => {
    const text = `Net(
  (hidden): Linear(in_features=3, out_features=4, bias=True)
  (out): Linear(in_features=4, out_features=2, bias=False)
)`
    const net = new Net()
    expect(String(net)).toBe(text)
    expect(inspect(net)).toBe(text)
    expect(inspect({ net })).toContain('    (hidden): Linear(')
    expect(inspect({ a: { b: { c: { net } } } })).toContain('[Object]')
    expect(inspect([[[net]]])).toContain('[Net]')
    net.out = null
    expect(String(net)).toContain('(out): None')
    expect(inspect(Module.prototype)).toBe('{}')
  })
})
