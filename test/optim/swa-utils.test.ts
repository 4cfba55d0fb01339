import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Module, nn, optim, torch, type ScriptModule } from '../../lib/index.js'

const python = process.env['TCH_NODE_PYTHON']
const path = fileURLToPath(new URL('../fixtures/models/structured/net.pt', import.meta.url))
const { AveragedModel, getEmaAvgFn, getEmaMultiAvgFn, getSwaAvgFn, updateBn } = optim.swaUtils
const x = [[1, 2, 3, 4], [0.5, -1, 0, 2], [-2, 1, 1, 0]]

function train(model: ScriptModule, update: () => void): void {
  const optimizer = new optim.SGD(model.parameters(), { lr: 0.05 })
  for (let i = 0; i < 6; i++) {
    optimizer.zeroGrad()
    model.forward(torch.tensor(x, { dtype: 'float32' })).pow(2).mean().backward()
    optimizer.step()
    update()
  }
}

const averages = {
  swa: {}, ema: { multiAvgFn: getEmaMultiAvgFn(0.9) }, emaOne: { avgFn: getEmaAvgFn(0.9) }, swaOne: { avgFn: getSwaAvgFn() }, buffers: { multiAvgFn: getEmaMultiAvgFn(0.9), useBuffers: true },
}

const program = `
import json, sys, torch
torch.set_num_threads(1)
from torch.optim.swa_utils import *
x = torch.tensor(${JSON.stringify(x)})
averages = {
    "swa": {}, "ema": {"multi_avg_fn": get_ema_multi_avg_fn(0.9)}, "emaOne": {"avg_fn": get_ema_avg_fn(0.9)}, "swaOne": {"avg_fn": get_swa_avg_fn()},
    "buffers": {"multi_avg_fn": get_ema_multi_avg_fn(0.9), "use_buffers": True},
}
results = {}
for name, options in averages.items():
    model = torch.jit.load(sys.argv[1]).train()
    averaged = AveragedModel(model, **options)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    for _ in range(6):
        optimizer.zero_grad()
        model(x).pow(2).mean().backward()
        optimizer.step()
        averaged.update_parameters(model)
    results[name] = {key: value.double().flatten().tolist() for key, value in averaged.state_dict().items()}
print(json.dumps(results))`

describe('an averaged model', () => {
  it.skipIf(!python)("is Python's", () => {
    const theirs = JSON.parse(execFileSync(python!, ['-W', 'ignore', '-c', program, path], { encoding: 'utf8' })) as Record<string, Record<string, number[]>>
    for (const [name, options] of Object.entries(averages)) {
      const model = Module.load(path, { mode: 'train' })
      const averaged = new AveragedModel(model, options)
      train(model, () => averaged.updateParameters(model))
      const ours = averaged.stateDict()
      expect([...ours.keys()].sort(), name).toEqual(Object.keys(theirs[name]!).sort())
      for (const [key, tensor] of ours) {
        const values = tensor.detach().to('float64').flatten().toArray() as number[]
        values.forEach((value, i) => expect(Math.abs(value - theirs[name]![key]![i]!), `${name} ${key}`).toBeLessThan(2e-6))
      }
    }
  })

  it('leaves the model alone, computes by itself, and goes on from its state', () => {
    const model = Module.load(path, { mode: 'train' })
    const averaged = new AveragedModel(model, { multiAvgFn: getEmaMultiAvgFn(0.5) })
    const input = torch.tensor(x, { dtype: 'float32' })
    train(model, () => torch.scope(() => averaged.updateParameters(model)))
    expect(averaged.n_averaged.item()).toBe(6)
    expect(averaged.forward(input).toArray()).not.toEqual(model.forward(input).toArray())
    const again = new AveragedModel(Module.load(path), { multiAvgFn: getEmaMultiAvgFn(0.5) })
    again.loadStateDict(averaged.stateDict())
    expect(again.n_averaged.item()).toBe(6)
    expect(() => again.loadStateDict({ n_averaged: torch.tensor(1) })).toThrow(expect.objectContaining({ code: 'ERR_TCH_STATE_DICT' }))
    expect(again.n_averaged.item()).toBe(6)
  })

  it('refuses what cannot be averaged', () => {
    expect(() => new AveragedModel({} as never)).toThrow(expect.objectContaining({ code: 'ERR_TCH_TYPE' }))
    expect(() => getEmaMultiAvgFn(1.5)).toThrow('Invalid decay value 1.5 provided')
    const model = Module.load(path)
    expect(() => new AveragedModel(model, { avgFn: getEmaAvgFn(), multiAvgFn: getEmaMultiAvgFn() })).toThrow('Only one of avg_fn and multi_avg_fn')
  })
})

describe('updateBn', () => {
  it('makes the running statistics those of the data, whatever they were', () => {
    const model = new nn.Sequential(new nn.BatchNorm1d(3, { momentum: 0.3 }), new nn.Linear(3, 1)).eval()
    const batches = [torch.randn([8, 3]), torch.randn([8, 3]).mul(2).add(1)]
    model.forward(torch.ones([2, 3]))
    updateBn(batches.map((batch) => [batch, 'label'] as const), model)
    const norm = model.modules().find((each) => each instanceof nn.BatchNorm1d)!
    const mean = torch.stack(batches.map((batch) => batch.mean(0))).mean(0)
    expect(norm.running_mean!.sub(mean).abs().max().item()).toBeLessThan(1e-6)
    expect([norm.momentum, norm.num_batches_tracked!.item(), model.training]).toEqual([0.3, 2, false])
  })

  it('puts everything back when the data fail', () => {
    const model = new nn.Sequential(new nn.BatchNorm1d(3), new nn.Linear(3, 1)).eval()
    expect(() => updateBn([torch.ones([4, 3]), torch.ones([4, 2])], model)).toThrow()
    expect(model.modules().find((each) => each instanceof nn.BatchNorm1d)!.momentum).toBe(0.1)
    expect(model.training).toBe(false)
  })
})
