import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { optim, torch } from '../../lib/index.js'

const python = process.env['TCH_NODE_PYTHON']
const indices = [[1, 4, 1], [0, 2, 4], [5, 5, 3]]
const grads = [[[1, 2], [3, 4], [0.5, 0.5]], [[-1, 0.5], [0.25, 2], [1, 1]], [[1, 1], [2, -2], [0.1, 0.3]]]
const cases = [
  ['SGD', { lr: 0.1 }], ['SGD', { lr: 0.1, momentum: 0.9 }], ['SGD', { lr: 0.1, maximize: true }],
  ['Adagrad', { lr: 0.1, lrDecay: 0.1 }], ['Adagrad', { lr: 0.1, maximize: true, initialAccumulatorValue: 0.2 }],
  ['SparseAdam', { lr: 0.1 }], ['SparseAdam', { lr: 0.05, betas: [0.8, 0.9], maximize: true }],
] as const

const program = `
import json, sys, torch
torch.set_num_threads(1)
indices, grads, cases = json.loads(sys.stdin.read())
snake = lambda options: {"".join("_" + c.lower() if c.isupper() else c for c in key): value for key, value in options.items()}
results = []
for name, options in cases:
    weight = torch.arange(12.).reshape(6, 2).requires_grad_()
    optimizer = getattr(torch.optim, name)([weight], **snake(options))
    for step in range(9):
        weight.grad = torch.sparse_coo_tensor([indices[step % 3]], grads[step % 3], (6, 2))
        optimizer.step()
    results.append(weight.detach().flatten().tolist())
print(json.dumps(results))`

describe.skipIf(!python)("9 steps with sparse gradients are Python's", () => {
  it('for every optimiser that takes them', () => {
    const theirs = JSON.parse(execFileSync(python!, ['-W', 'ignore', '-c', program], { input: JSON.stringify([indices, grads, cases]), encoding: 'utf8' })) as number[][]
    cases.forEach(([name, options], c) => {
      const weight = torch.arange(12, { dtype: 'float32' }).reshape([6, 2]).requiresGrad_()
      const Class = optim[name] as unknown as new (params: unknown, options: object) => { step(): void }
      const optimizer = new Class([weight], options)
      for (let step = 0; step < 9; step++) {
        weight.grad = torch.sparseCooTensor(torch.tensor([indices[step % 3]!]), torch.tensor(grads[step % 3]!), [6, 2])
        optimizer.step()
      }
      expect(weight.detach().flatten().toArray(), `${name} ${JSON.stringify(options)}`).toEqual(theirs[c])
    })
  })
})
