import { describe, expect, it } from 'vitest'
import { torch, type Tensor } from '../../lib/index.js'
import { codeOf } from '../functional/code.js'
import { bytes, errorOf, expectClose, expected, given, load, packages, run, written } from './package.js'

torch.setNumThreads(1)

describe.skipIf(packages === undefined)('the constants of an AOTInductor package can be replaced', () => {
  const { calls, states } = expected()
  const next = () => given(states['mlp']!) as Record<string, Tensor>

  it('all together', () => {
    const model = load('mlp')
    const before = bytes(run(model, calls['replaced']![0]!) as Tensor)
    expect(model.loadStateDict(next())).toEqual({ missingKeys: [], unexpectedKeys: [] })
    expectClose(written(run(model, calls['replaced']![0]!)), calls['replaced']![0]!.result)
    expect(bytes(run(model, calls['replaced']![0]!) as Tensor)).not.toBe(before)
    const hex = (entries: Iterable<[string, Tensor]>) => Object.fromEntries([...entries].map(([name, tensor]) => [name, bytes(tensor)]))
    expect(hex(model.stateDict())).toEqual(hex(Object.entries(next())))
  })

  it('one by one, from views of other tensors, again and again', () => {
    const model = load('mlp')
    model.loadStateDict(next())
    const wanted = bytes(run(model, calls['replaced']![0]!) as Tensor)
    const other = load('mlp')
    for (const [name, tensor] of Object.entries(next())) {
      const room = torch.zeros([3, ...tensor.shape])
      room.select(0, 1).copy_(tensor)
      other.loadStateDict({ [name]: room.select(0, 1) }, { strict: false })
    }
    expect(bytes(run(other, calls['replaced']![0]!) as Tensor)).toBe(wanted)
    const twice = other.stateDict()
    for (let i = 0; i < 3; i++) other.loadStateDict(twice)
    expect(bytes(run(other, calls['replaced']![0]!) as Tensor)).toBe(wanted)
  })

  it('or not at all, with everything that does not fit in one message', () => {
    const model = load('mlp')
    const before = bytes(run(model, calls['replaced']![0]!) as Tensor)
    const { scale, ...rest } = next()
    const wrong = { ...rest, 'hidden.weight': torch.ones([8, 16]), 'hidden.bias': torch.ones([16], { dtype: 'float64' }), extra: scale! }
    const error = errorOf(() => model.loadStateDict(wrong))
    expect(error.code).toBe('ERR_TCH_STATE_DICT')
    for (const part of ['Missing key(s) in state_dict: "scale"', 'Unexpected key(s) in state_dict: "extra"', 'size mismatch for hidden.weight', 'dtype mismatch for hidden.bias']) expect(error.message).toContain(part)
    expect(codeOf(() => model.loadStateDict({ 'hidden.weight': torch.ones([8, 16]) }, { strict: false }))).toBe('ERR_TCH_STATE_DICT')
    expect(codeOf(() => model.loadStateDict([] as never))).toBe('ERR_TCH_TYPE')
    expect(bytes(run(model, calls['replaced']![0]!) as Tensor)).toBe(before)
  })

  it('between calls that are under way: each sees the old values or the new', async () => {
    const model = load('mlp', { runners: 2 })
    const call = calls['replaced']![0]!
    const old = bytes(run(model, call) as Tensor)
    const x = given(call.args[0]!) as Tensor
    const pending = Array.from({ length: 100 }, () => model.forwardAsync(x) as Promise<Tensor>)
    model.loadStateDict(next())
    const renewed = bytes(run(model, call) as Tensor)
    const seen = (await Promise.all(pending)).map(bytes)
    expect(seen.filter((each) => each !== old && each !== renewed)).toEqual([])
    expect(bytes((await model.forwardAsync(x)) as Tensor)).toBe(renewed)
  })

  it('and what is computed from them follows, however often', async () => {
    const model = load('folding')
    expect(model.constants().map(({ name }) => name)).toEqual(['weight', 'bias'])
    expectClose(written(run(model, calls['folding']![0]!)), calls['folding']![0]!.result)
    const before = model.stateDict()
    const after = given(states['folding']!) as Record<string, Tensor>
    for (let turn = 0; turn < 3; turn++) {
      model.loadStateDict({ weight: after['weight']! }, { strict: false })
      model.loadStateDict({ bias: after['bias']! }, { strict: false })
      expectClose(written(run(model, calls['refolded']![0]!)), calls['refolded']![0]!.result)
      model.loadStateDict(before)
      expectClose(written(await model.forwardAsync(given(calls['folding']![0]!.args[0]!))), calls['folding']![0]!.result)
    }
  })

  it('and results that were constants outlive them', () => {
    const model = load('structured')
    const { bias } = run(model, calls['structured']![0]!) as { bias: Tensor }
    const before = bytes(bias)
    model.loadStateDict({ bias: torch.zeros([4]) })
    model.loadStateDict({ bias: torch.ones([4]) })
    model.dispose()
    expect(bytes(bias)).toBe(before)
  })
})
