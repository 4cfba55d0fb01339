import { execFileSync } from 'node:child_process'
import { describe, expect, it, vi } from 'vitest'
import { optim, torch, type Tensor } from '../../lib/index.js'

const python = process.env['TCH_NODE_PYTHON']
const { GradScaler } = torch.amp
const code = (name: string, message = ''): Error => expect.objectContaining({ code: name, message: expect.stringContaining(message) as unknown }) as Error
const settings = { device: 'cpu' as const, initScale: 1024, growthInterval: 3 }
const factors = [1, 2, Infinity, 1, 1, 1, 1, NaN, 0.5, 1]

const program = `
import json, torch
torch.set_num_threads(1)
scaler = torch.amp.GradScaler("cpu", init_scale=1024, growth_interval=3)
results = []
for fused in (None, True):
    scaler = torch.amp.GradScaler("cpu", init_scale=1024, growth_interval=3)
    weight = torch.tensor([1., -2., 3.], requires_grad=True)
    optimizer = torch.optim.Adam([weight], lr=0.1, fused=fused)
    seen = []
    for factor in [1, 2, float("inf"), 1, 1, 1, 1, float("nan"), 0.5, 1]:
        optimizer.zero_grad()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            loss = (weight * weight).sum() * factor
        scaler.scale(loss).backward()
        scaler.step(optimizer)
        scaler.update()
        seen.append([scaler.get_scale(), *weight.tolist()])
    results.append({"seen": seen, "state": scaler.state_dict(), "step": optimizer.state_dict()["state"][0]["step"].item()})
print(json.dumps(results))`

describe('GradScaler', () => {
  it.skipIf(!python)("leaves out the steps that Python leaves out, with its scales", () => {
    const theirs = JSON.parse(execFileSync(python!, ['-c', program], { encoding: 'utf8' })) as { seen: number[][]; state: unknown; step: number }[]
    ;[null, true].forEach((fused, f) => {
      const scaler = new GradScaler(settings)
      const weight = torch.tensor([1, -2, 3], { dtype: 'float32', requiresGrad: true })
      const optimizer = new optim.Adam([weight], { lr: 0.1, fused })
      const seen = factors.map((factor) =>
        torch.scope(() => {
          optimizer.zeroGrad()
          const loss = torch.autocast({ device: 'cpu', dtype: 'bfloat16' }, () => weight.mul(weight).sum().mul(factor))
          scaler.scale(loss).backward()
          scaler.step(optimizer)
          scaler.update()
          return [scaler.getScale(), ...(weight.detach().toArray() as number[])]
        }),
      )
      seen.forEach((row, i) => row.forEach((value, k) => expect(value).toBeCloseTo(theirs[f]!.seen[i]![k]!, 5)))
      expect(scaler.stateDict()).toEqual(theirs[f]!.state)
      expect((optimizer.stateDict().state.get(0)!['step'] as Tensor).item()).toBe(theirs[f]!.step)
    })
  })

  it('gives gradients their size back, for clipping', () => {
    const scaler = new GradScaler(settings)
    const weight = torch.ones([2], { requiresGrad: true })
    const optimizer = new optim.SGD([weight], { lr: 1 })
    const [loss] = scaler.scale([weight.sum(), [weight.mul(2).sum()]] as const)
    loss.backward()
    expect(weight.grad!.toArray()).toEqual([1024, 1024])
    scaler.unscale_(optimizer)
    expect(weight.grad!.toArray()).toEqual([1, 1])
    scaler.step(optimizer)
    expect(weight.detach().toArray()).toEqual([0, 0])
    expect(() => scaler.step(optimizer)).toThrow(code('ERR_TCH_INVALID_ARGUMENT', 'already been called since the last update'))
    expect(() => scaler.unscale_(optimizer)).toThrow(code('ERR_TCH_INVALID_ARGUMENT', 'unscale_() is being called after step()'))
    scaler.update()
    expect(() => scaler.unscale_(new optim.SGD([torch.ones([1], { requiresGrad: true })]))).toThrow(code('ERR_TCH_INVALID_ARGUMENT', 'No inf checks were recorded'))
  })

  it('goes on from its state dict, and refuses others', () => {
    const scaler = new GradScaler(settings)
    scaler.loadStateDict({ scale: 8, growth_factor: 3, backoff_factor: 0.25, growth_interval: 7, _growth_tracker: 2 })
    expect(scaler.stateDict()).toEqual({ scale: 8, growth_factor: 3, backoff_factor: 0.25, growth_interval: 7, _growth_tracker: 2 })
    const before = scaler.stateDict()
    expect(() => scaler.loadStateDict({})).toThrow(code('ERR_TCH_STATE_DICT', 'The source state dict is empty'))
    expect(() => scaler.loadStateDict({ scale: 1 })).toThrow(code('ERR_TCH_STATE_DICT', "'growth_factor'"))
    expect(scaler.stateDict()).toEqual(before)
    scaler.scale(torch.ones([]))
    scaler.update(16)
    expect(scaler.getScale()).toBe(16)
  })

  it('refuses wrong use, and does nothing when it is off', () => {
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {})
    expect(() => new GradScaler({ device: 'cpu', growthFactor: 1 })).toThrow(code('ERR_TCH_INVALID_ARGUMENT', 'growth factor must be > 1.0'))
    const scaler = new GradScaler(settings)
    expect(() => scaler.update()).toThrow(code('ERR_TCH_INVALID_ARGUMENT', '_scale is None'))
    expect(() => scaler.step({} as never)).toThrow(code('ERR_TCH_TYPE', 'is not an Optimizer'))
    expect(() => scaler.scale(3 as never)).toThrow(code('ERR_TCH_TYPE'))
    const off = new GradScaler({ device: 'cpu', enabled: false })
    const weight = torch.ones([1], { requiresGrad: true })
    weight.grad = torch.ones([1])
    off.step(new optim.SGD([weight], { lr: 1 }))
    off.update()
    expect([weight.item(), off.getScale(), off.stateDict()]).toEqual([0, 1, {}])
    warn.mockRestore()
  })
})
