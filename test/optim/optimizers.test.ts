import { beforeAll, describe, expect, it } from 'vitest'
import { torch } from '../../lib/index.js'
import { askPython, distance, start, train, type Case, type Trained } from './training.js'

const python = process.env['TCH_NODE_PYTHON']

/** Option sets by optimiser; each is trained for 20 steps here and in Python. */
const optionSets: Record<string, Record<string, unknown>[]> = {
  SGD: [
    {}, { lr: 0.1, momentum: 0.9 }, { lr: 0.1, momentum: 0.9, dampening: 0.3, weightDecay: 0.01 },
    { lr: 0.1, momentum: 0.9, nesterov: true, weightDecay: 0.1 }, { lr: 0.01, momentum: 0.5, maximize: true }, { lr: 0.1, weightDecay: 0.1, maximize: true },
  ],
  Adam: [{}, { lr: 0.05, betas: [0.8, 0.95], eps: 1e-6, weightDecay: 0.1 }, { lr: 0.05, amsgrad: true }, { lr: 0.01, maximize: true, amsgrad: true, weightDecay: 0.01 }, { lr: 0.02, weightDecay: 0.1, decoupledWeightDecay: true }],
  AdamW: [{}, { lr: 0.05, betas: [0.8, 0.95], weightDecay: 0.2 }, { lr: 0.05, amsgrad: true }, { lr: 0.01, maximize: true }],
  RMSprop: [{}, { lr: 0.02, alpha: 0.9, weightDecay: 0.05 }, { lr: 0.01, momentum: 0.9, centered: true }, { lr: 0.01, centered: true, maximize: true }, { lr: 0.01, momentum: 0.5, eps: 1e-5 }],
  Adagrad: [{}, { lr: 0.1, lrDecay: 0.1, weightDecay: 0.05, initialAccumulatorValue: 0.1 }, { lr: 0.05, maximize: true, eps: 1e-8 }],
  Adadelta: [{}, { lr: 0.5, rho: 0.8, weightDecay: 0.01 }, { maximize: true, eps: 1e-5 }],
  NAdam: [{}, { lr: 0.05, betas: [0.8, 0.95], weightDecay: 0.1, momentumDecay: 0.01 }, { lr: 0.02, weightDecay: 0.1, decoupledWeightDecay: true }, { lr: 0.01, maximize: true }],
  RAdam: [{}, { lr: 0.05, betas: [0.8, 0.95], weightDecay: 0.1 }, { lr: 0.02, weightDecay: 0.1, decoupledWeightDecay: true }, { lr: 0.01, maximize: true }],
  Adamax: [{}, { lr: 0.05, betas: [0.8, 0.95], weightDecay: 0.1 }, { lr: 0.01, maximize: true }],
  Rprop: [{}, { lr: 0.05, etas: [0.3, 1.5], stepSizes: [1e-4, 1] }, { maximize: true }],
  ASGD: [{}, { lr: 0.05, lambd: 0.01, alpha: 0.6, t0: 5, weightDecay: 0.05 }, { maximize: true, t0: 3 }],
}
const FUSED = ['SGD', 'Adam', 'AdamW', 'Adagrad']

/** `EXACT`: both do the same operations on the same numbers, so results are the same to the last bit. */
const EXACT = 0
/** Other operations, or powers that differ in their last bit. */
const ROUNDING = { float32: 2e-6, float64: 1e-14, complex64: 5e-5 }
const cases: { title: string; case: Case; tolerance: number }[] = []
function add(optimizer: string, options: Record<string, unknown>, tolerance: number, rest: Partial<Case> = {}): void {
  const extra = Object.keys(rest).length === 0 ? '' : ` ${JSON.stringify({ ...rest })}`
  cases.push({ title: `${optimizer} ${JSON.stringify(options)}${extra}`, tolerance, case: { optimizer: optimizer as Case['optimizer'], options, steps: 20, params: start(), ...rest } })
}
for (const [optimizer, sets] of Object.entries(optionSets)) {
  for (const options of sets) {
    add(optimizer, options, FUSED.includes(optimizer) ? ROUNDING.float32 : EXACT)
    add(optimizer, { ...options, foreach: true }, ROUNDING.float32)
    if (!FUSED.includes(optimizer)) continue
    add(optimizer, { ...options, foreach: false }, EXACT)
    add(optimizer, { ...options, fused: true }, EXACT)
    add(optimizer, { ...options, fused: false }, EXACT)
  }
  const options = { ...sets[1], foreach: false }
  add(optimizer, options, EXACT, { groups: [{ lr: 0.03 }, { lr: 0.001, maximize: true }] })
  add(optimizer, options, ROUNDING.float64, { dtype: 'float64' })
  add(optimizer, options, EXACT, { dtype: 'bfloat16' })
  add(optimizer, options, ROUNDING.complex64, { dtype: 'complex64' })
}

describe.skipIf(!python)("20 steps are Python's", () => {
  let theirs: Trained[]
  beforeAll(() => {
    torch.setNumThreads(1)
    theirs = askPython(python!, cases.map((each) => each.case))
  })

  it.each(cases.map(({ title }, i) => [title, i] as const))('%s', (_, i) => {
    const { case: each, tolerance } = cases[i]!
    const ours = train(each)
    expect(Object.keys(ours.state.state)).toEqual(Object.keys(theirs[i]!.state.state))
    expect(ours.state.param_groups).toEqual(theirs[i]!.state.param_groups)
    if (tolerance === EXACT) expect(ours).toEqual(theirs[i]!)
    else expect(distance(ours, theirs[i]!)).toBeLessThan(tolerance)
  })
})
