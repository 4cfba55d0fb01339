import { beforeAll, describe, expect, it } from 'vitest'
import { torch } from '../../lib/index.js'
import { askPython, distance, start, train, type Case, type Trained } from './training.js'

const python = process.env['TCH_NODE_PYTHON']
const shaped = ([weight, bias]: number[][]): unknown[] => [Array.from({ length: 4 }, (_, i) => weight!.slice(3 * i, 3 * i + 3)), bias!]

const kinds: Pick<Case, 'optimizer' | 'options'>[] = [
  { optimizer: 'SGD', options: { lr: 0.1, momentum: 0.9 } },
  { optimizer: 'AdamW', options: { lr: 0.05, amsgrad: true } },
  { optimizer: 'Adam', options: { lr: 0.05, fused: true } },
  { optimizer: 'RMSprop', options: { lr: 0.01, momentum: 0.9, centered: true } },
  { optimizer: 'Adagrad', options: { lr: 0.1, lrDecay: 0.1 } },
  { optimizer: 'NAdam', options: { lr: 0.02 } },
  { optimizer: 'ASGD', options: { lr: 0.05, t0: 4 } },
  { optimizer: 'LBFGS', options: { maxIter: 4, lineSearchFn: 'strong_wolfe' } },
]
const EPOCHS = 3
const STEPS = 5
const whole = (kind: (typeof kinds)[number]): Case => ({ ...kind, steps: 2 * EPOCHS * STEPS, params: start() })
const half = (kind: (typeof kinds)[number], from?: Trained): Case => ({
  ...kind, steps: EPOCHS * STEPS, params: from === undefined ? start() : shaped(from.params), ...(from === undefined ? {} : { begin: from.state }),
})

describe.skipIf(!python)('three epochs there and three here are six', () => {
  let unbroken: Trained[]
  let begunInPython: Trained[]
  let endedInPython: Trained[]
  beforeAll(() => {
    torch.setNumThreads(1)
    const answers = askPython(python!, [...kinds.map(whole), ...kinds.map((kind) => half(kind)), ...kinds.map((kind) => half(kind, train(half(kind))))])
    ;[unbroken, begunInPython, endedInPython] = [0, 1, 2].map((i) => answers.slice(i * kinds.length, (i + 1) * kinds.length)) as [Trained[], Trained[], Trained[]]
  })

  const close = (a: Trained, b: Trained, optimizer: string): void => {
    const tolerance = optimizer === 'LBFGS' ? 1e-3 : 2e-6
    expect(distance(a.params, b.params)).toBeLessThan(tolerance)
    expect(distance(a.losses, b.losses.slice(-a.losses.length))).toBeLessThan(tolerance)
  }

  it.each(kinds.map(({ optimizer }, i) => [optimizer, i] as const))('%s, begun in Python', (optimizer, i) => {
    close(train(half(kinds[i]!, begunInPython[i]!)), unbroken[i]!, optimizer)
  })

  it.each(kinds.map(({ optimizer }, i) => [optimizer, i] as const))('%s, ended in Python', (optimizer, i) => {
    close(endedInPython[i]!, unbroken[i]!, optimizer)
  })
})
