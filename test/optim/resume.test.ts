import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { torch } from '../../lib/index.js'
import { askPython, distance, start, train, type Case, type Trained } from './training.js'

const python = process.env['TCH_NODE_PYTHON']

const kinds: Pick<Case, 'optimizer' | 'options'>[] = [
  { optimizer: 'SGD', options: { lr: 0.1, momentum: 0.9 } },
  { optimizer: 'AdamW', options: { lr: 0.05, amsgrad: true } },
  { optimizer: 'Adam', options: { lr: 0.05, fused: true } },
  { optimizer: 'RMSprop', options: { lr: 0.01, momentum: 0.9, centered: true } },
  { optimizer: 'Adagrad', options: { lr: 0.1, lrDecay: 0.1 } },
  { optimizer: 'NAdam', options: { lr: 0.02 } },
  { optimizer: 'Rprop', options: {} },
  { optimizer: 'ASGD', options: { lr: 0.05, t0: 4 } },
  { optimizer: 'LBFGS', options: { maxIter: 4, lineSearchFn: 'strong_wolfe' } },
]
const HALF = 15

describe.skipIf(!python)('training begun in one language and ended in the other, by a checkpoint of torch.save', () => {
  let folder: string
  let unbroken: Trained[]
  let endedInPython: Trained[]
  const file = (language: string, i: number): string => join(folder, `${language}-${i}.pt`)
  const half = (i: number, files: Pick<Case, 'load' | 'save'>): Case => ({ ...kinds[i]!, steps: HALF, params: start(), scheduled: true, ...files })

  beforeAll(() => {
    torch.setNumThreads(1)
    folder = mkdtempSync(join(tmpdir(), 'tch-node-resume-'))
    kinds.forEach((_, i) => train(half(i, { save: file('node', i) })))
    const answers = askPython(python!, [
      ...kinds.map((kind): Case => ({ ...kind, steps: 2 * HALF, params: start(), scheduled: true })),
      ...kinds.map((_, i) => half(i, { save: file('python', i) })),
      ...kinds.map((_, i) => half(i, { load: file('node', i) })),
    ])
    unbroken = answers.slice(0, kinds.length)
    endedInPython = answers.slice(2 * kinds.length)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const expectClose = (i: number, ended: Trained): void => {
    const tolerance = kinds[i]!.optimizer === 'LBFGS' ? 1e-3 : 2e-6
    expect(distance(ended.params, unbroken[i]!.params)).toBeLessThan(tolerance)
    expect(distance(ended.losses, unbroken[i]!.losses.slice(HALF))).toBeLessThan(tolerance)
    expect(distance(ended.state.param_groups, unbroken[i]!.state.param_groups)).toBeLessThan(1e-15)
  }

  it.each(kinds.map(({ optimizer }, i) => [optimizer, i] as const))('gives the numbers of an unbroken run: %s, begun in Python', (_, i) => {
    expectClose(i, train(half(i, { load: file('python', i) })))
  })

  it.each(kinds.map(({ optimizer }, i) => [optimizer, i] as const))('gives the numbers of an unbroken run: %s, ended in Python', (_, i) => {
    expectClose(i, endedInPython[i]!)
  })

  it('goes through files with tuples where Python has them', () => {
    const groups = (torch.load(file('node', 1)) as Map<string, Map<string, Map<string, unknown>[]>>).get('optimizer')!.get('param_groups')!
    expect(Object.isFrozen(groups[0]!.get('betas'))).toBe(true)
    expect(Object.isFrozen(groups[0]!.get('params'))).toBe(false)
  })
})
