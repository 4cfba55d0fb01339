import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Module, torch, type ScriptModule } from '../lib/index.js'

const path = fileURLToPath(new URL('fixtures/models/structured/net.pt', import.meta.url))
const python = process.env['TCH_NODE_PYTHON']
const x = [[1, 2, 3, 4], [0.5, -1, 0, 2], [-2, 1, 1, 0]]
const target = [[1, 0], [0, 1], [1, 1]]

function trainStep(model: ScriptModule): number {
  const loss = model.forward(torch.tensor(x, { dtype: 'float32' })).sub(torch.tensor(target)).pow(2).mean()
  model.zeroGrad()
  loss.backward()
  torch.noGrad(() => model.parameters().forEach((parameter) => parameter.sub_(parameter.grad!.mul(0.05))))
  return loss.item() as number
}

describe('training a TorchScript model', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tch-node-training-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('learns, and its buffers follow', () => {
    const model = Module.load(path, { mode: 'train' })
    const losses = Array.from({ length: 40 }, () => trainStep(model))
    expect(losses.at(-1)!).toBeLessThan(losses[0]! / 2)
    expect(model.getAttribute('features.1.num_batches_tracked').item()).toBe(40)
  })

  it('parameters can be taken out of autograd', () => {
    const model = Module.load(path, { mode: 'train' }).requiresGrad_(false)
    expect(model.forward(torch.tensor(x, { dtype: 'float32' })).requiresGrad).toBe(false)
    model.getAttribute('head.bias').requiresGrad_()
    model.forward(torch.tensor(x, { dtype: 'float32' })).sum().backward()
    expect(model.namedParameters().filter(([, parameter]) => parameter.grad !== null).map(([name]) => name)).toEqual(['head.bias'])
  })

  it.skipIf(!python)("takes Python's steps, and Python loads the result", () => {
    const model = Module.load(path, { mode: 'train' })
    for (let i = 0; i < 5; i++) trainStep(model)
    const saved = join(folder, 'trained.pt')
    model.save(saved)
    const program = `
import sys, json, torch
x, target = torch.tensor(${JSON.stringify(x)}), torch.tensor(${JSON.stringify(target)})
model = torch.jit.load(sys.argv[1]).train()
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
for _ in range(5):
    loss = (model(x) - target).pow(2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
ours = torch.jit.load(sys.argv[2])
print(json.dumps({
    "training": ours.training,
    "names": list(ours.state_dict()) == list(model.state_dict()),
    "grad": all(p.requires_grad for p in ours.parameters()),
    "close": all(torch.allclose(a, b, rtol=1e-5, atol=1e-6) for a, b in zip(ours.state_dict().values(), model.state_dict().values())),
}))`
    expect(JSON.parse(execFileSync(python!, ['-c', program, path, saved], { encoding: 'utf8' }))).toEqual({ training: true, names: true, grad: true, close: true })
  })
})
