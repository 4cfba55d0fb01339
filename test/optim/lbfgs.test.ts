import { beforeAll, describe, expect, it } from 'vitest'
import { optim, torch, type Tensor } from '../../lib/index.js'
import { askPython, distance, problem, start, train, type Case, type Trained } from './training.js'

const python = process.env['TCH_NODE_PYTHON']

const optionSets: Record<string, unknown>[] = [
  { maxIter: 4 }, { lr: 0.5, maxIter: 5, historySize: 3 }, { maxIter: 5, lineSearchFn: 'strong_wolfe' },
  { lr: 0.8, maxIter: 8, maxEval: 6, historySize: 4, lineSearchFn: 'strong_wolfe' }, { maxIter: 3, toleranceGrad: 1e-3, toleranceChange: 1e-5 }, {},
  { lineSearchFn: 'strong_wolfe' },
]
const cases: Case[] = optionSets.flatMap((options) =>
  (['float32', 'float64'] as const).map((dtype): Case => ({ optimizer: 'LBFGS', options, dtype, steps: 6, params: start() })),
)

/** One number in a tensor and the number are the same: Python keeps step lengths as either. */
function bare(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const { tensor, shape } = value as { tensor?: number[]; shape?: number[] }
  if (tensor !== undefined && shape?.length === 0) return tensor[0]
  return Array.isArray(value) ? value.map(bare) : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, bare(item)]))
}

describe.skipIf(!python)('LBFGS', () => {
  let theirs: Trained[]
  beforeAll(() => {
    torch.setNumThreads(1)
    theirs = askPython(python!, cases)
  })

  it.each(cases.map(({ options, dtype }, i) => [JSON.stringify(options), dtype, i] as const))("takes Python's steps with %s, %s", (_, dtype, i) => {
    const ours = train(cases[i]!)
    // The method multiplies rounding by itself: its histories agree less than its results.
    expect(distance(ours.losses, theirs[i]!.losses)).toBeLessThan(dtype === 'float64' ? 1e-10 : 1e-5)
    expect(distance(ours.params, theirs[i]!.params)).toBeLessThan(dtype === 'float64' ? 1e-8 : 1e-3)
    const [state, expected] = [ours.state.state['0']!, theirs[i]!.state.state['0']!]
    expect(Object.keys(state)).toEqual(Object.keys(expected))
    expect([state['func_evals'], state['n_iter']]).toEqual([expected['func_evals'], expected['n_iter']])
    expect(ours.state.param_groups).toEqual(theirs[i]!.state.param_groups)
    if (dtype === 'float64') expect(distance(bare(state), bare(expected))).toBeLessThan(1e-2)
  })
})

describe('LBFGS itself', () => {
  it('needs a closure that returns the loss', () => {
    const { weight, loss } = problem()
    const optimizer = new optim.LBFGS([weight])
    expect(() => optimizer.step()).toThrow(expect.objectContaining({ code: 'ERR_TCH_MISSING_ARGUMENT' }))
    expect(() => optimizer.step(() => loss().backward())).toThrow(expect.objectContaining({ code: 'ERR_TCH_TYPE' }))
  })

  it('takes one group only', () => {
    const { weight, bias } = problem()
    expect(() => new optim.LBFGS([{ params: [weight] }, { params: [bias] }])).toThrow("LBFGS doesn't support per-parameter options (parameter groups)")
    expect(() => new optim.LBFGS([weight], { lineSearchFn: 'armijo' as 'strong_wolfe' })).toThrow("only 'strong_wolfe' is supported")
  })

  it('keeps its history when a closure throws', () => {
    const { weight, bias, loss } = problem()
    const optimizer = new optim.LBFGS([weight, bias], { maxIter: 3, lineSearchFn: 'strong_wolfe' })
    const closure = (): Tensor => {
      optimizer.zeroGrad()
      const value = loss()
      value.backward()
      return value
    }
    const first = torch.scope(() => optimizer.step(closure).item() as number)
    const before = JSON.stringify([...optimizer.state.values()].map((state) => [state['nIter'], state['funcEvals'], (state['oldDirs'] as Tensor[]).length]))
    let calls = 0
    expect(() => optimizer.step(() => (++calls === 3 ? (() => { throw new Error('no') })() : closure()))).toThrow('no')
    expect(JSON.stringify([...optimizer.state.values()].map((state) => [state['nIter'], state['funcEvals'], (state['oldDirs'] as Tensor[]).length]))).toBe(before)
    expect(optimizer.step(closure).item()).toBeLessThan(first)
  })
})
