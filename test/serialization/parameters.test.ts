import { join } from 'node:path'
import { expect, it } from 'vitest'
import { nn, torch, type Tensor } from '../../lib/index.js'
import { python, runPython, temporaryFolder } from './python.js'

const folder = temporaryFolder()

it('parameters of modules are parameters again', () => {
  const path = join(folder, 'own.pt')
  torch.save({ weight: new nn.Parameter(torch.ones([2])), frozen: new nn.Parameter(torch.ones([2]), { requiresGrad: false }), plain: torch.ones([2]) }, path)
  const back = [...(torch.load(path) as Map<string, Tensor>).values()]
  expect(back.map((tensor) => [tensor instanceof nn.Parameter, tensor.requiresGrad, tensor.isLeaf])).toEqual([[true, true, true], [true, false, true], [false, false, true]])
})

it.skipIf(!python)('and so they are from Python and in it', () => {
  torch.save([new nn.Parameter(torch.ones([2])), new nn.Parameter(torch.ones([2]), { requiresGrad: false }), torch.ones([2], { requiresGrad: true })], join(folder, 'ours.pt'))
  expect(runPython(folder, `
import json, torch
state = torch.load('ours.pt', weights_only=True)
torch.save(state, 'theirs.pt')
print(json.dumps([[type(v).__name__, v.requires_grad] for v in state]))
`)).toEqual([['Parameter', true], ['Parameter', false], ['Tensor', true]])
  const back = torch.load(join(folder, 'theirs.pt')) as Tensor[]
  expect(back.map((tensor) => [tensor instanceof nn.Parameter, tensor.requiresGrad])).toEqual([[true, true], [true, false], [false, true]])
})
