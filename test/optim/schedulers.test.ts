import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { optim, torch } from '../../lib/index.js'

const python = process.env['TCH_NODE_PYTHON']
const { lrScheduler } = optim

interface Spec {
  name: string
  options: Record<string, unknown>
}
interface Case {
  optimizer?: 'SGD' | 'Adam'
  scheduler: Spec
  steps?: number
  metrics?: number[]
  epochs?: number[]
}
interface Followed {
  rates: number[][]
  state: Record<string, unknown>
  groups: Record<string, unknown>[]
}

const spec = (name: string, options: Record<string, unknown> = {}): Spec => ({ name, options })
const noisy = Array.from({ length: 50 }, (_, i) => Math.fround(Math.exp(-i / 6) + 0.01 * Math.sin(i * 3)))

const cases: Case[] = [
  { scheduler: spec('StepLR', { stepSize: 3 }) },
  { scheduler: spec('StepLR', { stepSize: 7, gamma: 0.3 }) },
  { scheduler: spec('MultiStepLR', { milestones: [5, 12, 12, 30], gamma: 0.5 }) },
  { scheduler: spec('ExponentialLR', { gamma: 0.93 }) },
  { scheduler: spec('ConstantLR') },
  { scheduler: spec('ConstantLR', { factor: 0.7, totalIters: 11 }) },
  { scheduler: spec('LinearLR') },
  { scheduler: spec('LinearLR', { startFactor: 0.9, endFactor: 0.05, totalIters: 33 }) },
  { scheduler: spec('PolynomialLR', { totalIters: 20, power: 2 }) },
  { scheduler: spec('PolynomialLR', { totalIters: 45, power: 0.9 }) },
  { scheduler: spec('CosineAnnealingLR', { TMax: 50 }) },
  { scheduler: spec('CosineAnnealingLR', { TMax: 12, etaMin: 0.002 }) },
  { scheduler: spec('CosineAnnealingWarmRestarts', { T0: 10 }) },
  { scheduler: spec('CosineAnnealingWarmRestarts', { T0: 4, TMult: 2, etaMin: 1e-3 }) },
  { scheduler: spec('CosineAnnealingWarmRestarts', { T0: 4, TMult: 2 }), epochs: Array.from({ length: 50 }, (_, i) => i * 0.7) },
  { scheduler: spec('OneCycleLR', { maxLr: 0.3, totalSteps: 50 }) },
  { scheduler: spec('OneCycleLR', { maxLr: [0.3, 0.1], epochs: 10, stepsPerEpoch: 6, annealStrategy: 'linear', threePhase: true, pctStart: 0.4 }) },
  { scheduler: spec('OneCycleLR', { maxLr: 0.2, totalSteps: 60, divFactor: 10, finalDivFactor: 100 }), optimizer: 'Adam' },
  { scheduler: spec('OneCycleLR', { maxLr: 0.2, totalSteps: 60, cycleMomentum: false }) },
  { scheduler: spec('CyclicLR', { baseLr: 0.001, maxLr: 0.1, stepSizeUp: 7 }) },
  { scheduler: spec('CyclicLR', { baseLr: [0.001, 0.002], maxLr: 0.1, stepSizeUp: 5, stepSizeDown: 9, mode: 'triangular2' }), optimizer: 'Adam' },
  { scheduler: spec('CyclicLR', { baseLr: 0.001, maxLr: 0.1, stepSizeUp: 6, mode: 'exp_range', gamma: 0.97, cycleMomentum: false }) },
  { scheduler: spec('CyclicLR', { baseLr: 0.001, maxLr: 0.1, stepSizeUp: 6, scaleFn: 'wave', scaleMode: 'iterations' }) },
  { scheduler: spec('LambdaLR', { lrLambda: 'halves' }) },
  { scheduler: spec('LambdaLR', { lrLambda: ['halves', 'falls'] }) },
  { scheduler: spec('MultiplicativeLR', { lrLambda: 'falls' }) },
  { scheduler: spec('SWALR', { swaLr: 0.005 }) },
  { scheduler: spec('SWALR', { swaLr: [0.2, 0.01], annealEpochs: 20, annealStrategy: 'linear' }) },
  { scheduler: spec('SequentialLR', { schedulers: [spec('LinearLR', { totalIters: 5 }), spec('CosineAnnealingLR', { TMax: 45 })], milestones: [5] }) },
  { scheduler: spec('SequentialLR', { schedulers: [spec('ConstantLR', { totalIters: 20 }), spec('ExponentialLR', { gamma: 0.9 }), spec('StepLR', { stepSize: 4 })], milestones: [10, 30] }) },
  { scheduler: spec('ChainedScheduler', { schedulers: [spec('ConstantLR', { totalIters: 4 }), spec('ExponentialLR', { gamma: 0.9 })] }) },
  {
    scheduler: spec('SequentialLR', {
      schedulers: [spec('ChainedScheduler', { schedulers: [spec('LinearLR', { totalIters: 8 }), spec('ExponentialLR', { gamma: 0.99 })] }), spec('CosineAnnealingLR', { TMax: 30 })],
      milestones: [20],
    }),
  },
  { scheduler: spec('ReduceLROnPlateau', { patience: 2 }), metrics: noisy },
  { scheduler: spec('ReduceLROnPlateau', { mode: 'max', factor: 0.5, patience: 1, cooldown: 3, minLr: [0.01, 0.001], thresholdMode: 'abs', threshold: 0.01 }), metrics: noisy.map((x) => 1 - x) },
]

const pythonName = (name: string): string => ({ TMax: 'T_max', T0: 'T_0', TMult: 'T_mult' })[name] ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
function forPython({ name, options }: Spec): Spec {
  const entries = Object.entries(options).map(([key, value]) => [pythonName(key), key === 'schedulers' ? (value as Spec[]).map(forPython) : value])
  return { name, options: Object.fromEntries(entries) as Record<string, unknown> }
}
const optimizerOptions = ({ optimizer }: Case): Record<string, unknown> => (optimizer === 'Adam' ? {} : { momentum: 0.9 })

const functions: Record<string, (x: number) => number> = {
  halves: (epoch) => 0.5 ** Math.floor(epoch / 3), falls: (epoch) => 1 / (1 + 0.1 * epoch), wave: (x) => 0.5 * (1 + Math.sin(x)),
}
type AnyScheduler = optim.lrScheduler.StepLR
function make(optimizer: optim.Optimizer, { name, options }: Spec): AnyScheduler {
  const given = { ...options }
  for (const key of ['lrLambda', 'scaleFn']) {
    const value = given[key]
    if (value !== undefined) given[key] = Array.isArray(value) ? value.map((each: string) => functions[each]) : functions[value as string]
  }
  if (given['schedulers'] !== undefined) given['schedulers'] = (given['schedulers'] as Spec[]).map((each) => make(optimizer, each))
  if (name === 'ChainedScheduler') return new lrScheduler.ChainedScheduler(given as never) as unknown as AnyScheduler
  const Class = (name === 'SWALR' ? optim.swaUtils.SWALR : lrScheduler[name as 'StepLR']) as unknown as new (...args: unknown[]) => AnyScheduler
  return new Class(optimizer, given)
}

function begin({ optimizer: name = 'SGD', ...rest }: Case): optim.Optimizer {
  const Class = optim[name] as unknown as new (...args: unknown[]) => optim.Optimizer
  const optimizer = new Class([0.1, 0.037].map((lr) => ({ params: [torch.zeros([1], { requiresGrad: true })], lr })), optimizerOptions({ optimizer: name, ...rest }))
  return optimizer
}

const rates = (optimizer: optim.Optimizer): number[] => optimizer.paramGroups.map((group) => group['lr'] as number)

function steps({ metrics, epochs, steps: count = 50 }: Case, scheduler: AnyScheduler, optimizer: optim.Optimizer, from = 0): number[][] {
  return Array.from({ length: count - from }, (_, i) => {
    const value = (metrics ?? epochs)?.[from + i]
    ;(scheduler.step as (value?: number) => void).call(scheduler, value)
    return rates(optimizer)
  })
}

/** Infinite numbers as reference text, Maps as JSON would have them. */
function plain(value: unknown): unknown {
  if (value === Infinity) return 'inf'
  if (value === -Infinity) return '-inf'
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [String(key), plain(item)]))
  if (Array.isArray(value)) return value.map(plain)
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)])) : value
}

function expectClose(ours: unknown, theirs: unknown, path = ''): void {
  if (typeof theirs === 'number' && typeof ours === 'number') expect(Math.abs(ours - theirs), path).toBeLessThanOrEqual(1e-15)
  else if (typeof theirs === 'object' && theirs !== null) {
    expect(Object.keys(ours as object).sort(), path).toEqual(Object.keys(theirs).sort())
    for (const [key, value] of Object.entries(theirs)) expectClose((ours as Record<string, unknown>)[key], value, `${path}.${key}`)
  } else expect(ours, path).toBe(theirs)
}

/** Schedulers that use no cosine and no power compute what Python computes, to the last bit. */
const isExact = ({ scheduler }: Case): boolean => !/Cosine|OneCycle|Polynomial|SWALR|Sequential|Cyclic/.test(scheduler.name)

describe.skipIf(!python)("50 steps of a scheduler are Python's", () => {
  let theirs: Followed[]
  beforeAll(() => {
    const asked = cases.map((each) => ({ optimizer: 'SGD', steps: 50, ...each, optimizer_options: optimizerOptions(each), scheduler: forPython(each.scheduler) }))
    const script = fileURLToPath(new URL('schedules.py', import.meta.url))
    theirs = JSON.parse(execFileSync(python!, ['-W', 'ignore', script], { input: JSON.stringify(asked), encoding: 'utf8', maxBuffer: 2 ** 26 })) as Followed[]
  })

  it.each(cases.map((each, i) => [`${each.scheduler.name} ${JSON.stringify(each.scheduler.options)}`, i] as const))('%s', (_, i) => {
    const each = cases[i]!
    const optimizer = begin(each)
    const scheduler = make(optimizer, each.scheduler)
    optimizer.step()
    const ours = [rates(optimizer), ...steps(each, scheduler, optimizer)]
    if (isExact(each)) expect(ours).toEqual(theirs[i]!.rates)
    else expectClose(ours, theirs[i]!.rates)
    expectClose(plain(scheduler.stateDict()), theirs[i]!.state)
    expectClose(plain(optimizer.stateDict().param_groups), theirs[i]!.groups)
  })
})

describe('a scheduler', () => {
  it.each(cases.map((each, i) => [each.scheduler.name, i] as const))('goes on from its state dict: %s', (_, i) => {
    const each = cases[i]!
    const optimizer = begin(each)
    const scheduler = make(optimizer, each.scheduler)
    optimizer.step()
    const whole = steps(each, scheduler, optimizer)
    const first = begin(each)
    const half = make(first, each.scheduler)
    first.step()
    steps({ ...each, steps: 23 }, half, first)
    const second = begin(each)
    const rest = make(second, each.scheduler)
    second.step()
    second.loadStateDict(first.stateDict())
    rest.loadStateDict(half.stateDict())
    expect(rest.getLastLr()).toEqual(whole[22])
    expect(steps(each, rest, second, 23)).toEqual(whole.slice(23))
  })
})

describe('schedulers refuse', () => {
  const optimizer = (): optim.SGD => new optim.SGD([torch.zeros([1], { requiresGrad: true })], { lr: 0.1, momentum: 0.9 })
  const wrong: [string, () => unknown, string, RegExp][] = [
    ['what is no optimiser', () => new lrScheduler.StepLR({} as never, 3), 'ERR_TCH_TYPE', /is not an Optimizer/],
    ['a step size of 0', () => new lrScheduler.StepLR(optimizer(), 0), 'ERR_TCH_OUT_OF_RANGE', /stepSize is an integer from 1/],
    ['unknown options', () => new lrScheduler.StepLR(optimizer(), { stepSize: 3, gama: 1 } as never), 'ERR_TCH_UNKNOWN_ARGUMENT', /there is no option 'gama'/],
    ['to resume without a first rate', () => new lrScheduler.StepLR(optimizer(), { stepSize: 3, lastEpoch: 4 }), 'ERR_TCH_INVALID_ARGUMENT', /param 'initial_lr' is not specified/],
    ['factors out of range', () => new lrScheduler.ConstantLR(optimizer(), { factor: 2 }), 'ERR_TCH_OUT_OF_RANGE', /between 0 and 1/],
    ['a plateau factor of 1', () => new lrScheduler.ReduceLROnPlateau(optimizer(), { factor: 1 }), 'ERR_TCH_OUT_OF_RANGE', /Factor should be < 1.0/],
    ['unknown modes', () => new lrScheduler.ReduceLROnPlateau(optimizer(), { mode: 'least' as 'min' }), 'ERR_TCH_INVALID_ARGUMENT', /mode the text "least" is unknown/],
    ['a plateau without metric', () => new lrScheduler.ReduceLROnPlateau(optimizer()).step(undefined as never), 'ERR_TCH_TYPE', /takes the metric of the epoch/],
    ['a cycle without a length', () => new lrScheduler.OneCycleLR(optimizer(), { maxLr: 1 }), 'ERR_TCH_MISSING_ARGUMENT', /total_steps OR/],
    ['a list of the wrong length', () => new lrScheduler.OneCycleLR(optimizer(), { maxLr: [1, 2], totalSteps: 5 }), 'ERR_TCH_INVALID_ARGUMENT', /same length as optimizer.param_groups/],
    ['momentum that is not there', () => new lrScheduler.CyclicLR(new optim.Adagrad([torch.zeros([1], { requiresGrad: true })]), 0.1, 1), 'ERR_TCH_INVALID_ARGUMENT', /must support momentum or beta1/],
    ['what is no function', () => new lrScheduler.LambdaLR(optimizer(), 3 as never), 'ERR_TCH_TYPE', /lr_lambda should be a function/],
    ['functions that give no number', () => new lrScheduler.LambdaLR(optimizer(), () => 'x' as never), 'ERR_TCH_TYPE', /must return a number/],
    ['no schedulers', () => new lrScheduler.SequentialLR(optimizer(), [], []), 'ERR_TCH_INVALID_ARGUMENT', /at least one scheduler/],
    ['no schedulers to chain', () => new lrScheduler.ChainedScheduler([]), 'ERR_TCH_INVALID_ARGUMENT', /at least one scheduler/],
    ['schedulers of another optimiser', () => new lrScheduler.ChainedScheduler([new lrScheduler.StepLR(optimizer(), 1), new lrScheduler.StepLR(optimizer(), 1)]), 'ERR_TCH_INVALID_ARGUMENT', /belong to the same optimizer/],
  ]
  it.each(wrong)('%s', (_, make, code, message) => {
    expect(make).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) as unknown }))
  })

  it('more steps than a cycle has, and stay where they are', () => {
    const of = optimizer()
    const scheduler = new lrScheduler.OneCycleLR(of, 0.1, 3)
    of.step()
    for (let i = 0; i < 3; i++) scheduler.step()
    const before = scheduler.stateDict()
    expect(() => scheduler.step()).toThrow(expect.objectContaining({ code: 'ERR_TCH_OUT_OF_RANGE' }))
    expect(scheduler.stateDict()).toEqual(before)
  })

  it('states of other schedulers, and stay as they are', () => {
    const of = optimizer()
    const scheduler = new lrScheduler.SequentialLR(of, [new lrScheduler.StepLR(of, 3), new lrScheduler.ExponentialLR(of, 0.5)], [2])
    const before = scheduler.stateDict()
    const [first] = before['_schedulers'] as Record<string, unknown>[]
    const bad = [3, {}, { ...before, _schedulers: [first] }, { ...before, last_epoch: '1' }, { ...before, last_epoch: 7, _schedulers: [{ ...first, last_epoch: 9 }, { gamma: 'x' }] }]
    for (const state of bad) expect(() => scheduler.loadStateDict(state as never)).toThrow(expect.objectContaining({ code: 'ERR_TCH_STATE_DICT' }))
    expect(scheduler.stateDict()).toEqual(before)
  })
})
