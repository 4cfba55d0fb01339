import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nn, optim, torch, type Tensor } from '../../lib/index.js'
import { refusal } from '../input/refusal.js'
import { python, runPython, temporaryFolder } from './python.js'

const folder = temporaryFolder()
const path = join(folder, 'training.pt')

const network = (): nn.Sequential => new nn.Sequential(new nn.Linear(3, 8), new nn.BatchNorm1d(8), new nn.Tanh(), new nn.Dropout(0.25), new nn.Linear(8, 1))

function step(model: nn.Sequential, optimizer: InstanceType<typeof optim.AdamW>): number {
  return torch.scope(() => {
    const x = torch.rand([16, 3])
    const loss = (model.forward(x) as Tensor).sub(x.sum([1], { keepdim: true })).pow(2).mean()
    optimizer.zeroGrad()
    loss.backward()
    optimizer.step()
    return loss.item()
  })
}

const program = `
import json, torch
def network(): return torch.nn.Sequential(torch.nn.Linear(3, 8), torch.nn.BatchNorm1d(8), torch.nn.Tanh(), torch.nn.Dropout(0.25), torch.nn.Linear(8, 1))
def step(model, optimizer):
    x = torch.rand(16, 3)
    loss = (model(x) - x.sum(1, keepdim=True)).pow(2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
`

describe('training that is saved and goes on', () => {
  it('takes the steps of an unbroken run, random numbers and all', () => {
    torch.manualSeed(0)
    const model = network()
    const optimizer = new optim.AdamW(model.parameters(), { lr: 1 })
    const scheduler = new optim.lrScheduler.StepLR(optimizer, { stepSize: 2 })
    const epoch = (): number => {
      const loss = step(model, optimizer)
      scheduler.step()
      return loss
    }
    for (let i = 0; i < 3; i++) epoch()
    torch.saveCheckpoint(path, { model, optimizer, scheduler, epoch: 3 })
    const unbroken = Array.from({ length: 3 }, epoch)

    torch.manualSeed(1)
    const other = network()
    const otherOptimizer = new optim.AdamW(other.parameters(), { lr: 0.5 })
    const otherScheduler = new optim.lrScheduler.StepLR(otherOptimizer, { stepSize: 7 })
    expect(torch.loadCheckpoint(path, { model: other, optimizer: otherOptimizer, scheduler: otherScheduler })).toEqual({ epoch: 3 })
    const resumed = Array.from({ length: 3 }, () => {
      const loss = step(other, otherOptimizer)
      otherScheduler.step()
      return loss
    })
    expect(resumed).toEqual(unbroken)
  })

  it('is left alone by a checkpoint of another network', () => {
    torch.manualSeed(0)
    const small = new nn.Sequential(new nn.Linear(3, 1))
    torch.saveCheckpoint(path, { model: network(), optimizer: new optim.AdamW(small.parameters()) })
    const model = network()
    const optimizer = new optim.AdamW(model.parameters())
    step(model, optimizer)
    const before = [...model.stateDict().values(), ...[...optimizer.stateDict().state.values()].flatMap((state) => Object.values(state).filter((value) => torch.isTensor(value)))].map((tensor) => (tensor as Tensor).toArray())
    expect(refusal(() => torch.loadCheckpoint(path, { model, optimizer })).message).toMatch(/does not fit 'optimizer'/)
    const after = [...model.stateDict().values(), ...[...optimizer.stateDict().state.values()].flatMap((state) => Object.values(state).filter((value) => torch.isTensor(value)))].map((tensor) => (tensor as Tensor).toArray())
    expect(after).toEqual(before)
  })

  it.skipIf(!python)('goes on in Python, and from Python, with the same numbers', () => {
    torch.manualSeed(0)
    const model = network()
    const optimizer = new optim.AdamW(model.parameters(), { lr: 1 })
    for (let i = 0; i < 3; i++) step(model, optimizer)
    torch.saveCheckpoint(path, { model, optimizer, epoch: 3 })
    const [inPython, unbroken] = runPython(folder, `${program}
def resume():
    checkpoint = torch.load('training.pt', weights_only=True)
    model = network()
    optimizer = torch.optim.AdamW(model.parameters())
    model.load_state_dict(checkpoint['model'])
    optimizer.load_state_dict(checkpoint['optimizer'])
    torch.set_rng_state(checkpoint['rng_state'])
    return model, optimizer
model, optimizer = resume()
losses = [step(model, optimizer) for _ in range(3)]
torch.save({'model': model.state_dict(), 'optimizer': optimizer.state_dict(), 'rng_state': torch.get_rng_state(), 'epoch': 6}, 'python.pt')
print(json.dumps([losses, [step(model, optimizer) for _ in range(3)]]))
`)
    const ours = Array.from({ length: 3 }, () => step(model, optimizer))
    ours.forEach((loss, i) => expect(loss).toBeCloseTo(inPython[i], 4))

    const other = network()
    const otherOptimizer = new optim.AdamW(other.parameters())
    expect(torch.loadCheckpoint(join(folder, 'python.pt'), { model: other, optimizer: otherOptimizer })).toEqual({ epoch: 6 })
    Array.from({ length: 3 }, () => step(other, otherOptimizer)).forEach((loss, i) => expect(loss).toBeCloseTo(unbroken[i], 4))
  })
})
