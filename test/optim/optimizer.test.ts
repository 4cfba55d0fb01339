import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { Module, optim, torch, type Tensor } from '../../lib/index.js'
import { plain, problem, tensors } from './training.js'

const code = (name: string, message: string | RegExp = ''): unknown => expect.objectContaining({ code: name, message: expect.stringMatching(message) as unknown })
const leaf = (shape: number[] = [2]): Tensor => torch.ones(shape, { requiresGrad: true })
const values = (tensor: Tensor): unknown => tensor.detach().toArray()

function withGradients(...params: Tensor[]): Tensor[] {
  for (const param of params) param.grad = torch.ones(param.shape)
  return params
}

describe('parameters of an optimiser', () => {
  it('are tensors, names with tensors, or groups with options of their own', () => {
    const [a, b] = [leaf(), leaf()]
    for (const given of [[a, b], (function* () { yield a; yield b })()]) {
      const { paramGroups } = new optim.SGD(given)
      expect(paramGroups).toHaveLength(1)
      expect(paramGroups[0]!.params.map((each) => each === a || each === b)).toEqual([true, true])
    }
    const named = new optim.SGD([['weight', a], ['bias', b]] as const)
    expect(named.paramGroups[0]!.paramNames).toEqual(['weight', 'bias'])
    expect(named.stateDict().param_groups[0]).toMatchObject({ param_names: ['weight', 'bias'], params: [0, 1] })
    const grouped = new optim.SGD([{ params: [a], lr: 0.5 }, { params: b, momentum: 0.9 }], { lr: 0.1 })
    expect(grouped.paramGroups.map(({ lr, momentum }) => [lr, momentum])).toEqual([[0.5, 0], [0.1, 0.9]])
    grouped.addParamGroup({ params: [leaf()], weightDecay: 0.1 })
    expect(grouped.paramGroups[2]).toMatchObject({ lr: 0.1, weightDecay: 0.1 })
  })

  it('take options by position, as in Python', () => {
    const sgd = new optim.SGD([leaf()], 0.5, 0.9, { nesterov: true })
    expect(sgd.paramGroups[0]).toMatchObject({ lr: 0.5, momentum: 0.9, nesterov: true })
    expect(() => new optim.SGD([leaf()], 0.5, { lr: 1 })).toThrow(code('ERR_TCH_INVALID_ARGUMENT', "'lr' is given twice"))
  })

  it('are refused with reasons', () => {
    const a = leaf()
    const wrong: [() => unknown, unknown][] = [
      [() => new optim.SGD([]), code('ERR_TCH_INVALID_ARGUMENT', 'optimizer got an empty parameter list')],
      [() => new optim.SGD(a as never), code('ERR_TCH_TYPE', 'should be an iterable of Tensors or dicts, but got Tensor')],
      [() => new optim.SGD({ parameters: () => [a] } as never), code('ERR_TCH_TYPE', 'give it module.parameters\\(\\)')],
      [() => new optim.SGD([a, 3] as never), code('ERR_TCH_TYPE', 'optimizer can only optimize Tensors, but one of the params is the integer 3')],
      [() => new optim.SGD([a.mul(2)]), code('ERR_TCH_INVALID_ARGUMENT', "can't optimize a non-leaf Tensor")],
      [() => new optim.SGD([{ params: [a] }, { params: [a] }]), code('ERR_TCH_INVALID_ARGUMENT', 'some parameters appear in more than one parameter group')],
      [() => new optim.SGD([{ params: new Set([a]) }]), code('ERR_TCH_TYPE', 'ordered collections')],
      [() => new optim.SGD([['w', a], leaf()] as never), code('ERR_TCH_INVALID_ARGUMENT', 'Some param names are missing')],
      [() => new optim.SGD([{ params: [['w', a]] }, { params: [leaf()] }] as never), code('ERR_TCH_INVALID_ARGUMENT', 'without names')],
      [() => new optim.SGD([{ lr: 1 }] as never), code('ERR_TCH_TYPE', 'a parameter group has { params }')],
    ]
    for (const [make, error] of wrong) expect(make).toThrow(error as Error)
    const gone = leaf()
    gone.dispose()
    expect(() => new optim.SGD([gone])).toThrow(code('ERR_TCH_DISPOSED'))
  })

  it('are found in two groups though they are two objects of JavaScript', () => {
    const model = Module.load(fileURLToPath(new URL('../fixtures/models/structured/net.pt', import.meta.url)), { mode: 'train' })
    const optimizer = new optim.SGD(model.parameters())
    expect(() => optimizer.addParamGroup({ params: model.parameters()[1]! })).toThrow(code('ERR_TCH_INVALID_ARGUMENT', 'more than one parameter group'))
    expect(optimizer.paramGroups).toHaveLength(1)
  })

  it('warn when one is twice in a group', () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
    const a = leaf()
    new optim.SGD([a, a])
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('duplicate parameters'))
    warn.mockRestore()
  })
})

describe('options', () => {
  const wrong: [keyof typeof optim, Record<string, unknown>, string, RegExp][] = [
    ['SGD', { lr: -1 }, 'ERR_TCH_OUT_OF_RANGE', /Invalid learning rate: -1/],
    ['SGD', { lr: NaN }, 'ERR_TCH_OUT_OF_RANGE', /Invalid learning rate: NaN/],
    ['SGD', { lr: '0.1' }, 'ERR_TCH_TYPE', /learning rate is a number, not the text/],
    ['SGD', { lr: torch.ones([2]) }, 'ERR_TCH_INVALID_ARGUMENT', /Tensor lr must be 1-element/],
    ['SGD', { momentum: -0.1 }, 'ERR_TCH_OUT_OF_RANGE', /Invalid momentum value: -0.1/],
    ['SGD', { nesterov: true }, 'ERR_TCH_INVALID_ARGUMENT', /Nesterov momentum requires a momentum and zero dampening/],
    ['SGD', { weightdecay: 1 }, 'ERR_TCH_UNKNOWN_ARGUMENT', /there is no option 'weightdecay'/],
    ['SGD', { fused: true, foreach: true }, 'ERR_TCH_INVALID_ARGUMENT', /cannot be `True` together/],
    ['SGD', { maximize: 1 }, 'ERR_TCH_TYPE', /maximize is true or false/],
    ['Adam', { betas: [1, 0.9] }, 'ERR_TCH_OUT_OF_RANGE', /Invalid beta parameter at index 0: 1/],
    ['Adam', { betas: 0.9 }, 'ERR_TCH_TYPE', /betas are two numbers/],
    ['Adam', { eps: -1 }, 'ERR_TCH_OUT_OF_RANGE', /Invalid epsilon value: -1/],
    ['AdamW', { weightDecay: -1 }, 'ERR_TCH_OUT_OF_RANGE', /Invalid weight_decay value: -1/],
    ['AdamW', { decoupledWeightDecay: false }, 'ERR_TCH_UNKNOWN_ARGUMENT', /decoupledWeightDecay/],
    ['Adam', { capturable: true }, 'ERR_TCH_UNSUPPORTED', /capturable/],
    ['Adam', { differentiable: true }, 'ERR_TCH_UNSUPPORTED', /differentiable/],
    ['RMSprop', { alpha: -1 }, 'ERR_TCH_OUT_OF_RANGE', /Invalid alpha value: -1/],
    ['Adadelta', { rho: 1.5 }, 'ERR_TCH_OUT_OF_RANGE', /Invalid rho value: 1.5/],
    ['Rprop', { etas: [1.5, 1.2] }, 'ERR_TCH_OUT_OF_RANGE', /Invalid eta values: 1.5, 1.2/],
    ['NAdam', { momentumDecay: -1 }, 'ERR_TCH_OUT_OF_RANGE', /Invalid momentum_decay value/],
    ['SparseAdam', { lr: 0 }, 'ERR_TCH_OUT_OF_RANGE', /Invalid learning rate: 0/],
    ['LBFGS', { maxIter: 1.5 }, 'ERR_TCH_OUT_OF_RANGE', /maxIter/],
  ]
  it.each(wrong)('of %s: %o is %s', (name, options, errorCode, message) => {
    const Class = optim[name] as unknown as new (params: Tensor[], options: object) => unknown
    expect(() => new Class([leaf()], options)).toThrow(code(errorCode, message))
  })

  it('of a group are checked as well, before anything is added', () => {
    const optimizer = new optim.Adam([leaf()])
    expect(() => optimizer.addParamGroup({ params: [leaf()], betas: [0.9, 2] })).toThrow(code('ERR_TCH_OUT_OF_RANGE'))
    expect(optimizer.paramGroups).toHaveLength(1)
  })
})

describe('step', () => {
  it('leaves parameters without a gradient as they are, and makes them no state', () => {
    const [a, b] = [leaf(), leaf()]
    withGradients(a)
    const optimizer = new optim.Adam([a, b])
    optimizer.step()
    expect(values(b)).toEqual([1, 1])
    expect([...optimizer.state.keys()].map((each) => each === a)).toEqual([true])
  })

  it('runs a closure with gradients recorded, whatever is around, and returns what it returns', () => {
    const { weight, bias, loss } = problem()
    const optimizer = new optim.SGD([weight, bias], { lr: 0.1 })
    const got = torch.noGrad(() =>
      optimizer.step(() => {
        expect(torch.isGradEnabled()).toBe(true)
        const value = loss()
        value.backward()
        return value
      }),
    )
    expect(got.requiresGrad).toBe(true)
    expect(() => optimizer.step(async () => 1)).toThrow(code('ERR_TCH_TYPE', 'must not be async'))
    expect(() => optimizer.step(3 as never)).toThrow(code('ERR_TCH_TYPE'))
    expect(torch.isGradEnabled()).toBe(true)
  })

  it('records nothing, and keeps parameters as leaves', () => {
    const [a] = withGradients(leaf()) as [Tensor]
    new optim.SGD([a], { lr: 0.5, momentum: 0.9 }).step()
    expect([a.isLeaf, a.requiresGrad, values(a)]).toEqual([true, true, [0.5, 0.5]])
  })

  it('takes a learning rate that was changed, as a number or a tensor', () => {
    const [a] = withGradients(leaf()) as [Tensor]
    const optimizer = new optim.SGD([a], { lr: 0.5 })
    optimizer.paramGroups[0]!.lr = 0.25
    optimizer.step()
    optimizer.paramGroups[0]!.lr = torch.tensor(0.75)
    optimizer.step()
    expect(values(a)).toEqual([0, 0])
  })

  it('refuses options that were changed to what is no number, before anything is changed', () => {
    const [a] = withGradients(leaf()) as [Tensor]
    const optimizer = new optim.RMSprop([a])
    optimizer.step()
    const before = JSON.stringify([values(a), plain(optimizer.stateDict().state)])
    Object.assign(optimizer.paramGroups[0]!, { lr: undefined })
    expect(() => optimizer.step()).toThrow(code('ERR_TCH_TYPE', 'lr of a group is a number, not undefined'))
    Object.assign(optimizer.paramGroups[0]!, { lr: 0.1, momentum: 0.9 })
    expect(() => optimizer.step()).toThrow(code('ERR_TCH_STATE_DICT', "no 'momentumBuffer'"))
    expect(JSON.stringify([values(a), plain(optimizer.stateDict().state)])).toBe(before)
  })

  it('takes tensors without elements, of no dimension, of several dtypes and with NaN', () => {
    const params = [leaf([0, 3]), leaf([]), leaf([2]), torch.ones([2], { dtype: 'float64', requiresGrad: true })]
    for (const param of params) param.grad = torch.ones(param.shape, { dtype: param.dtype })
    params[2]!.grad = torch.tensor([NaN, 1])
    for (const fused of [null, true, false]) {
      const optimizer = new optim.AdamW(params, { fused, lr: 0.25, weightDecay: 0 })
      optimizer.step()
    }
    expect(params.map((param) => (param.detach().flatten().toArray() as number[]).map((value) => Math.round(100 * value)))).toEqual([[], [25], [NaN, 25], [25, 25]])
  })

  it('runs hooks before and after', () => {
    const seen: string[] = []
    const optimizer = new optim.SGD(withGradients(leaf()))
    const before = optimizer.registerStepPreHook((each) => { seen.push(`before ${each === (optimizer as unknown)}`); return () => seen.push('closure') })
    optimizer.registerStepPostHook(() => { seen.push('after') })
    optimizer.step()
    before.remove()
    optimizer.step()
    expect(seen).toEqual(['before true', 'closure', 'after', 'after'])
  })

  it('gives the same in a scope, and its state outlives it', () => {
    const run = (scoped: boolean): unknown => {
      const { weight, bias, loss } = problem()
      const optimizer = new optim.AdamW([weight, bias], { amsgrad: true })
      const step = (): void => {
        optimizer.zeroGrad()
        loss().backward()
        optimizer.step()
      }
      for (let i = 0; i < 5; i++) if (scoped) torch.scope(step); else step()
      return plain(optimizer.stateDict())
    }
    expect(run(true)).toEqual(run(false))
  })

  it('works in autocast and in inference mode as outside', () => {
    const run = (around: (body: () => void) => void): unknown => {
      const [a] = withGradients(leaf([3])) as [Tensor]
      const optimizer = new optim.Adam([a], { fused: false, weightDecay: 0.1 })
      for (let i = 0; i < 3; i++) around(() => optimizer.step())
      return plain(optimizer.stateDict())
    }
    const expected = run((body) => body())
    expect(run((body) => torch.autocast({ dtype: 'bfloat16' }, body))).toEqual(expected)
    expect(run((body) => torch.inferenceMode(body))).toEqual(expected)
  })

  it('updates tensors that do not lie in memory as their gradients do', () => {
    const run = (options: object, make: () => Tensor): unknown => {
      const a = make()
      a.grad = torch.arange(12, { dtype: 'float32' }).reshape([3, 4])
      const optimizer = new optim.Adam([a], { lr: 0.1, ...options })
      for (let i = 0; i < 3; i++) optimizer.step()
      return values(a)
    }
    const expected = run({ fused: false }, () => leaf([3, 4]))
    const transposed = (): Tensor => torch.ones([4, 3]).t().requiresGrad_()
    const strided = (): Tensor => torch.ones([3, 8]).narrow(1, 2, 4).requiresGrad_()
    for (const make of [transposed, strided]) for (const options of [{}, { fused: true }]) expect(run(options, make)).toEqual(expected)
  })

  it('refuses a gradient or a state whose shape is not the parameter\'s, and changes nothing', () => {
    const [a, b] = withGradients(leaf([2]), leaf([2])) as [Tensor, Tensor]
    const optimizer = new optim.Adam([a, b])
    optimizer.step()
    const before = JSON.stringify([values(a), plain(optimizer.stateDict())])
    b.data = torch.ones([3])
    expect(() => optimizer.step()).toThrow(code('ERR_TCH_SHAPE', 'a gradient has shape \\[2\\], its parameter has \\[3\\]'))
    b.grad = torch.ones([3])
    expect(() => optimizer.step()).toThrow(code('ERR_TCH_SHAPE', "the state 'expAvg' has shape \\[2\\]"))
    b.data = torch.ones([2])
    expect(JSON.stringify([values(a), plain(optimizer.stateDict())])).toBe(before)
    a.dispose()
    expect(() => optimizer.step()).toThrow(code('ERR_TCH_DISPOSED'))
  })
})

describe('zeroGrad', () => {
  it('drops gradients, or fills them with zeros', () => {
    const [a, b] = withGradients(leaf(), leaf()) as [Tensor, Tensor]
    const optimizer = new optim.SGD([a, b])
    const grad = a.grad!
    optimizer.zeroGrad({ setToNone: false })
    expect([values(grad), values(b.grad!)]).toEqual([[0, 0], [0, 0]])
    optimizer.zeroGrad()
    expect([a.grad, b.grad]).toEqual([null, null])
    expect(() => optimizer.zeroGrad({ setToNul: true } as never)).toThrow(code('ERR_TCH_UNKNOWN_ARGUMENT'))
  })
})

describe('sparse gradients', () => {
  const embedding = (): Tensor => torch.arange(12, { dtype: 'float32' }).reshape([6, 2]).requiresGrad_()
  const sparseGrad = (): Tensor => torch.sparseCooTensor(torch.tensor([[1, 4, 1]]), torch.tensor([[1, 2], [3, 4], [0.5, 0.5]]), [6, 2])

  it.each(['Adam', 'AdamW', 'RMSprop', 'Adadelta', 'NAdam', 'RAdam', 'Adamax', 'Rprop', 'ASGD'] as const)('are refused by %s', (name) => {
    const a = embedding()
    a.grad = sparseGrad()
    expect(() => new optim[name]([a]).step()).toThrow(code('ERR_TCH_VALUE', 'does not support sparse gradients'))
  })

  it.each(['SGD', 'Adagrad', 'SparseAdam'] as const)('change the rows that they have, with %s', (name) => {
    const a = embedding()
    a.grad = sparseGrad()
    const optimizer = new optim[name]([a], { lr: 0.1 })
    for (let i = 0; i < 2; i++) optimizer.step()
    const changed = a.detach().sub(embedding().detach()).abs().sum(1).gt(0).toArray()
    expect(changed).toEqual([false, true, false, false, true, false])
  })

  it('are what SparseAdam needs', () => {
    const a = embedding()
    a.grad = torch.ones([6, 2])
    expect(() => new optim.SparseAdam([a]).step()).toThrow(code('ERR_TCH_VALUE', 'SparseAdam does not support dense gradients, please consider Adam instead'))
    a.grad = sparseGrad()
    expect(() => new optim.SGD([a], { fused: true }).step()).toThrow(code('ERR_TCH_VALUE', 'sparse'))
    expect(() => new optim.Adagrad([a], { weightDecay: 0.1 }).step()).toThrow(code('ERR_TCH_VALUE', 'weight_decay option is not compatible with sparse gradients'))
  })
})

describe('state dicts', () => {
  const trained = (): optim.AdamW => {
    const optimizer = new optim.AdamW(withGradients(leaf([2]), leaf([3])), { lr: 0.1 })
    optimizer.step()
    return optimizer
  }
  const fresh = (): optim.AdamW => new optim.AdamW([leaf([2]), leaf([3])])

  it('have the structure of Python, with parameters by number', () => {
    const dict = trained().stateDict()
    expect([...dict.state.keys()]).toEqual([0, 1])
    expect(Object.keys(dict.state.get(0)!)).toEqual(['step', 'exp_avg', 'exp_avg_sq'])
    expect(dict.param_groups).toEqual([{
      lr: 0.1, betas: [0.9, 0.999], eps: 1e-8, weight_decay: 0.01, amsgrad: false, maximize: false, foreach: null, capturable: false,
      differentiable: false, fused: null, decoupled_weight_decay: true, params: [0, 1],
    }])
  })

  it('come back as Maps, as objects and through JSON, as copies', () => {
    const from = trained()
    const dict = from.stateDict()
    const asMaps = new Map<string, unknown>([['state', new Map([...dict.state].map(([id, state]) => [BigInt(id), new Map(Object.entries(state))]))], ['param_groups', dict.param_groups.map((group) => new Map(Object.entries(group)))]])
    const asJson = tensors(JSON.parse(JSON.stringify(plain(dict))))
    for (const source of [dict, asMaps, asJson]) {
      const to = fresh()
      torch.scope(() => to.loadStateDict(source as never))
      expect(plain(to.stateDict())).toEqual(plain(dict))
      expect([...to.state.values()][0]!['expAvg'] === [...from.state.values()][0]!['expAvg']).toBe(false)
    }
  })

  it('take over states that were written before some options were there', () => {
    const { state, param_groups: [group] } = trained().stateDict()
    const { lr, betas, eps, weight_decay, amsgrad, params } = group as Record<string, unknown>
    const old = new Map([...state].map(([id, each]) => [id, { ...each, step: 1 }]))
    const to = new optim.Adam([leaf([2]), leaf([3])])
    to.loadStateDict({ state: old, param_groups: [{ lr, betas, eps, weight_decay, amsgrad, params }] })
    expect(to.paramGroups[0]).toMatchObject({ foreach: null, maximize: false, fused: null, decoupledWeightDecay: false })
    expect(plain([...to.state.values()][0]!['step'])).toEqual({ tensor: [1], dtype: 'float32', shape: [] })
    const decoupled = fresh()
    decoupled.loadStateDict(to.stateDict())
    expect(decoupled.paramGroups[0]!.decoupledWeightDecay).toBe(true)
  })

  it('that do not fit change nothing', () => {
    const good = trained().stateDict()
    const group = good.param_groups[0]!
    const bad: [unknown, RegExp][] = [
      [3, /a state dict has { state, param_groups }/],
      [{ state: good.state, param_groups: [group, group] }, /different number of parameter groups/],
      [{ state: good.state, param_groups: [{ ...group, params: [0] }] }, /doesn't match the size of optimizer's group/],
      [{ state: good.state, param_groups: [{ ...group, lr: -1 }] }, /Invalid learning rate/],
      [{ state: good.state, param_groups: [{ params: [0, 1], momentum: 0.9 }] }, /group 0 has no 'lr': this is the state of another optimizer/],
      [{ state: new Map([...good.state, [7, {}]]), param_groups: [group] }, /parameter 7, which is in no group/],
      [{ state: new Map([[0, { ...good.state.get(0), exp_avg: torch.zeros([5]) }]]), param_groups: [group] }, /'exp_avg' of parameter 0 has shape \[5\], this optimizer needs shape \[2\]/],
      [{ state: new Map([[1, { step: torch.tensor(1) }]]), param_groups: [group] }, /parameter 1 has no 'exp_avg'/],
      [{ state: new Map([[1, 5]]), param_groups: [group] }, /not a dict/],
    ]
    const optimizer = trained()
    const before = plain(optimizer.stateDict())
    const [groups, states] = [optimizer.paramGroups[0], [...optimizer.state.values()]]
    for (const [source, message] of bad) {
      expect(() => optimizer.loadStateDict(source as never)).toThrow(expect.objectContaining({ message: expect.stringMatching(message) as unknown }))
      expect(optimizer.paramGroups[0]).toBe(groups)
      expect([...optimizer.state.values()].every((each, i) => each === states[i])).toBe(true)
    }
    expect(plain(optimizer.stateDict())).toEqual(before)
  })
})

describe('memory', () => {
  const STEPS = 10_000

  it.each([['in a scope', true], ['without a scope', false]])('is flat over many steps %s', (_, scoped) => {
    torch.setNumThreads(1)
    const params = [leaf([8, 4]), leaf([8])]
    const optimizer = new optim.AdamW(params, { fused: false })
    const step = (): void => {
      for (const param of params) param.grad = torch.ones(param.shape)
      optimizer.step()
      optimizer.zeroGrad()
    }
    const run = (count: number): void => { for (let i = 0; i < count; i++) if (scoped) torch.scope(step); else step() }
    run(100)
    torch.resetPeakMemoryStats()
    const { liveTensors } = torch.memoryStats()
    run(STEPS)
    // Collected garbage waits for the collector, in a scope there is none.
    expect(torch.memoryStats().peakTensors - liveTensors).toBeLessThan(scoped ? 100 : STEPS / 2)
    if (scoped) expect(torch.memoryStats().liveTensors).toBeLessThanOrEqual(liveTensors)
  })

  it('of a step is freed at its end', () => {
    const [a] = withGradients(leaf([4])) as [Tensor]
    const optimizer = new optim.NAdam([a])
    optimizer.step()
    const { liveTensors } = torch.memoryStats()
    for (let i = 0; i < 20; i++) optimizer.step()
    expect(torch.memoryStats().liveTensors).toBe(liveTensors)
  })
})
