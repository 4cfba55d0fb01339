import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Module, torch, type ScriptModule, type Tensor } from '../../lib/index.js'
import { refusal } from '../input/refusal.js'
import { python, runPython, temporaryFolder } from './python.js'

const folder = temporaryFolder()
const path = join(folder, 'checkpoint.pt')
const net = (): ScriptModule => Module.load(fileURLToPath(new URL('../fixtures/models/structured/net.pt', import.meta.url)))

/** What a scheduler is to a checkpoint: numbers that it takes as a whole or not at all. */
class Schedule {
  epoch = 0
  stateDict(): unknown {
    return { last_epoch: this.epoch, base_lrs: [0.1] }
  }
  loadStateDict(state: Map<string, unknown> | { last_epoch: number }): void {
    const epoch = state instanceof Map ? state.get('last_epoch') : state.last_epoch
    if (typeof epoch !== 'number') throw new RangeError('last_epoch is missing')
    this.epoch = epoch
  }
}

const weights = (model: ScriptModule): unknown => [...model.stateDict()].map(([name, tensor]) => [name, tensor.toArray()])

describe('a checkpoint', () => {
  it('brings back models, schedules, generators, the random numbers, and gives the rest', () => {
    const [model, schedule, generator] = [net(), new Schedule(), torch.generator().manualSeed(5)]
    schedule.epoch = 7
    torch.manualSeed(1)
    torch.rand([3])
    torch.saveCheckpoint(path, { model, schedule, generator, epoch: 7, best: { accuracy: 0.9, at: [1, 2] }, note: 'first' })
    const after = { ordinary: torch.rand([4]).toArray(), own: torch.rand([4], { generator }).toArray() }

    const [other, otherSchedule, otherGenerator] = [net(), new Schedule(), torch.generator()]
    torch.noGrad(() => other.parameters().forEach((parameter) => parameter.zero_()))
    torch.manualSeed(99)
    const rest = torch.loadCheckpoint(path, { model: other, schedule: otherSchedule, generator: otherGenerator })
    expect(weights(other)).toEqual(weights(model))
    expect(otherSchedule.epoch).toBe(7)
    expect(torch.rand([4]).toArray()).toEqual(after.ordinary)
    expect(torch.rand([4], { generator: otherGenerator }).toArray()).toEqual(after.own)
    expect(rest).toEqual({ epoch: 7, best: new Map<string, unknown>([['accuracy', 0.9], ['at', [1, 2]]]), note: 'first' })
  })

  it('can be looked at without any of its parts, and leave the random numbers alone', () => {
    torch.saveCheckpoint(path, { model: net(), epoch: 1 })
    torch.manualSeed(3)
    const { model, epoch } = torch.loadCheckpoint(path, {}, { rng: false, mmap: true })
    expect(epoch).toBe(1)
    expect((model as Map<string, Tensor>).size).toBe(net().stateDict().size)
    const numbers = torch.rand([2]).toArray()
    torch.manualSeed(3)
    expect(torch.rand([2]).toArray()).toEqual(numbers)
  })

  it('that does not fit one of its parts changes none', () => {
    const [model, schedule, other] = [net(), new Schedule(), net()]
    torch.noGrad(() => other.parameters().forEach((parameter) => parameter.fill_(3)))
    const generator = torch.generator().manualSeed(1)
    torch.saveCheckpoint(path, { small: other, schedule: { epoch: 3 }, model: { only: torch.ones([100_000]) }, generator: torch.generator().manualSeed(9) })
    const before = weights(model)
    torch.manualSeed(4)
    const next = torch.rand([2]).toArray()
    torch.manualSeed(4)

    // The largest part is the last that is loaded: the others have been changed by then, and are changed back.
    const misfit = refusal(() => torch.loadCheckpoint(path, { small: model, model: other, generator }))
    expect(misfit.code).toBe('ERR_TCH_STATE_DICT')
    expect(misfit.message).toMatch(/does not fit 'model'.*Missing key/s)
    expect(weights(model)).toEqual(before)
    expect(() => torch.loadCheckpoint(path, { small: model, schedule })).toThrow(/last_epoch is missing/)
    expect(weights(model)).toEqual(before)
    expect(schedule.epoch).toBe(0)
    expect(torch.rand([2]).toArray()).toEqual(next)
    expect(torch.rand([2], { generator }).toArray()).toEqual(torch.rand([2], { generator: torch.generator().manualSeed(1) }).toArray())

    const missing = refusal(() => torch.loadCheckpoint(path, { small: model, optimizer: schedule, scaler: schedule }))
    expect(missing.message).toMatch(/has no 'optimizer', 'scaler'; it has 'small', 'schedule'/)
    expect(refusal(() => torch.loadCheckpoint(path, { small: model, generator: {} as never })).message).toMatch(/'generator' must have stateDict/)
    expect(weights(model)).toEqual(before)
  })

  it('with random numbers that are none is refused, and nothing changed', () => {
    const model = net()
    const before = weights(model)
    const other = net()
    torch.noGrad(() => other.parameters().forEach((parameter) => parameter.fill_(3)))
    for (const state of [torch.zeros([5056], { dtype: 'uint8' }), torch.ones([3]), 'none', torch.full([5056], 255, { dtype: 'uint8' })]) {
      torch.save({ model: other.stateDict(), rng_state: state }, path)
      refusal(() => torch.loadCheckpoint(path, { model }))
      expect(weights(model)).toEqual(before)
    }
  })

  it('is refused for what cannot be saved, and leaves the last one', () => {
    torch.saveCheckpoint(path, { epoch: 1 })
    expect(refusal(() => torch.saveCheckpoint(path, { epoch: 2, act: () => 1 })).message).toMatch(/act/)
    expect(refusal(() => torch.saveCheckpoint(path, { rng_state: 1 })).code).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(refusal(() => torch.saveCheckpoint(path, [1] as never)).code).toBe('ERR_TCH_TYPE')
    expect(refusal(() => torch.saveCheckpoint(path, {}, { keep: 0 })).code).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(torch.loadCheckpoint(path)).toEqual({ epoch: 1 })
    torch.save([1], path)
    expect(refusal(() => torch.loadCheckpoint(path)).message).toMatch(/no checkpoint/)
    writeFileSync(path, readFileSync(path).subarray(0, 100))
    expect(refusal(() => torch.loadCheckpoint(path)).code).toBe('ERR_TCH_DATA_FILE')
  })

  it('pushes out the oldest of its name, and the newest can be found', () => {
    const runs = join(folder, 'runs')
    mkdirSync(runs)
    expect(torch.latestCheckpoint(runs)).toBeNull()
    writeFileSync(join(runs, 'notes.txt'), '')
    torch.saveCheckpoint(join(runs, 'best.pt'), { epoch: 0 })
    for (let epoch = 8; epoch <= 11; epoch++) {
      const file = join(runs, `epoch-${epoch}.pt`)
      torch.saveCheckpoint(file, { epoch }, { keep: 2 })
      // As if time went by, on a clock that is ahead of this one.
      utimesSync(file, 2_800_000_000 + epoch, 2_800_000_000 + epoch)
    }
    expect(readdirSync(runs).sort()).toEqual(['best.pt', 'epoch-10.pt', 'epoch-11.pt', 'notes.txt'])
    expect(torch.latestCheckpoint(runs)).toBe(join(runs, 'epoch-11.pt'))
    expect(refusal(() => torch.latestCheckpoint(join(runs, 'missing'))).code).toBe('ERR_TCH_FILE')
  })

  it('is whole or the one before, whenever the process that saves it is killed', async () => {
    const runs = join(folder, 'killed')
    mkdirSync(runs)
    const file = join(runs, 'last.pt')
    const program = fileURLToPath(new URL('../fixtures/programs/checkpoints.mjs', import.meta.url))
    const { NODE_OPTIONS: _, ...env } = process.env
    let killed = 0
    for (let round = 0; round < 8; round++) {
      const child = spawn(process.execPath, [program, file], { env, stdio: ['ignore', 'pipe', 'inherit'] })
      await once(child.stdout, 'data')
      await sleep(3 + ((round * 37) % 60))
      child.kill('SIGKILL')
      await once(child, 'close')
      killed = child.pid!
      const { epoch, weights } = torch.loadCheckpoint(file) as { epoch: number; weights: Map<string, Tensor> }
      expect(weights.size).toBe(8)
      for (const tensor of weights.values()) expect(tensor.eq(epoch).all().item()).toBe(true)
    }
    // What they had begun is cleared by who saves next; what a running process writes is not.
    mkdirSync(join(runs, `.saving-${hostname()}-${killed}-gone`))
    const earlier = join(runs, `.saving-${hostname()}-${process.pid}-earlier`)
    mkdirSync(earlier)
    utimesSync(earlier, 1_000_000_000, 1_000_000_000)
    const busy = `.saving-${hostname()}-${process.pid}-busy`
    mkdirSync(join(runs, busy))
    torch.saveCheckpoint(file, { epoch: 0 })
    expect(readdirSync(runs).sort()).toEqual([busy, 'last.pt'])
  })
})

it.skipIf(!python)('a checkpoint is read and written by Python as well', () => {
  const model = net()
  torch.manualSeed(11)
  torch.saveCheckpoint(path, { model, schedule: new Schedule(), epoch: 2 })
  const next = torch.rand([3]).toArray()
  const names = runPython(folder, `
import json, torch
checkpoint = torch.load('checkpoint.pt', weights_only=True)
torch.set_rng_state(checkpoint['rng_state'])
numbers = torch.rand(3).tolist()
checkpoint['epoch'] += 1
checkpoint['model'] = {k: v + 1 if v.is_floating_point() else v for k, v in checkpoint['model'].items()}
torch.manual_seed(12)
torch.rand(5)
checkpoint['rng_state'] = torch.get_rng_state()
torch.save(checkpoint, 'python.pt')
print(json.dumps([list(checkpoint), numbers, torch.rand(3).tolist()]))
`)
  expect(names.slice(0, 2)).toEqual([['model', 'schedule', 'epoch', 'rng_state'], next])
  const other = net()
  expect(torch.loadCheckpoint(join(folder, 'python.pt'), { model: other })).toMatchObject({ epoch: 3 })
  expect(torch.rand([3]).toArray()).toEqual(names[2])
  const bias = (of: ScriptModule): number => of.parameters()[0]!.flatten().select(0, 0).item()
  expect(bias(other)).toBeCloseTo(bias(model) + 1, 5)
})
