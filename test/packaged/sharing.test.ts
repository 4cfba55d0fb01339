import { describe, expect, it } from 'vitest'
import { Module, PackagedModule, ScriptModule, torch, type Tensor } from '../../lib/index.js'
import { codeOf } from '../functional/code.js'
import { counters } from '../lifetime/program.js'
import { bytes, expected, given, load, packages, path, run } from './package.js'

torch.setNumThreads(1)
const take = (token: string): PackagedModule => Module.fromShared<PackagedModule>(token)

describe.skipIf(packages === undefined)('an AOTInductor package is shared between threads', () => {
  const { calls, states } = expected()

  it('as one and the same model, with all that is known of it', () => {
    const model = load('structured', { runners: 3 })
    const other = take(model.share())
    expect(other).toBeInstanceOf(PackagedModule)
    const known = ({ file, name, modelNames, metadata, extraFiles, device, runners, inputs, outputs, methods }: PackagedModule) => ({ file, name, modelNames, metadata, extraFiles, device, runners, inputs, outputs, methods })
    expect(known(other)).toEqual(known(model))
    expect(other.constants()).toEqual(model.constants())
    for (const call of calls['structured']!) expect(bytes((run(other, call) as { sums: Tensor }).sums)).toBe(bytes((run(model, call) as { sums: Tensor }).sums))
  })

  it('with its constants: who replaces them does so for all', () => {
    const model = load('mlp')
    const other = take(model.share())
    const call = calls['replaced']![0]!
    const before = bytes(run(other, call) as Tensor)
    model.loadStateDict(given(states['mlp']!) as Record<string, Tensor>)
    expect(bytes(run(other, call) as Tensor)).toBe(bytes(run(model, call) as Tensor))
    expect(bytes(run(other, call) as Tensor)).not.toBe(before)
  })

  it('until nobody holds it', () => {
    const model = load('mlp')
    const token = model.share()
    const first = take(token)
    const second = take(token)
    model.dispose()
    first.dispose()
    expect((second.forward(torch.ones([1, 8])) as Tensor).shape).toEqual([1, 4])
    second.dispose()
    expect(codeOf(() => take(token))).toBe('ERR_TCH_SHARED_TOKEN')
    expect(codeOf(() => model.share())).toBe('ERR_TCH_DISPOSED')
    const held = load('mlp').share()
    expect([torch.releaseShared(held), torch.releaseShared(held)]).toEqual([true, false])
    expect(codeOf(() => take(held))).toBe('ERR_TCH_SHARED_TOKEN')
    expect(codeOf(() => take('tch-node:package:0'))).toBe('ERR_TCH_SHARED_TOKEN')
    expect(codeOf(() => take(7 as never))).toBe('ERR_TCH_TYPE')
  })

  it('beside scripted models, each by its own token', () => {
    const scripted = Module.load('test/fixtures/models/linear_relu.pt')
    expect(Module.fromShared(scripted.share())).toBeInstanceOf(ScriptModule)
    expect(take(Module.load<PackagedModule>(path('mlp')).share())).toBeInstanceOf(PackagedModule)
  })

  // With zeros for weights, four classes are equally likely in 16 rows.
  it('by Workers, of which some end in the middle and one replaces constants', { timeout: 60_000 }, async () => {
    expect(await counters('packages.mjs', ['shared', path('mlp')])).toEqual({ taken: true, differs: true, seen: [4, 4], others: [4, 4], left: 4, again: 4, torn: [] })
  })
})
