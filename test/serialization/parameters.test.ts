import { join } from 'node:path'
import { expect, it } from 'vitest'
import { torch, type Tensor } from '../../lib/index.js'
import { registerParameters } from '../../lib/serialization/parameters.js'
import { python, runPython, temporaryFolder } from './python.js'

const folder = temporaryFolder()

it.skipIf(!python)('parameters of modules are parameters again, here and in Python', () => {
  const parameters = new WeakSet<Tensor>()
  const make = (data: Tensor, requiresGrad: boolean): Tensor => {
    const parameter = data.detach().requiresGrad_(requiresGrad)
    parameters.add(parameter)
    return parameter
  }
  registerParameters((tensor) => parameters.has(tensor), make)
  torch.save({ weight: make(torch.ones([2]), true), frozen: make(torch.ones([2]), false), plain: torch.ones([2], { requiresGrad: true }) }, join(folder, 'ours.pt'))
  expect(runPython(folder, `
import json, torch
state = torch.load('ours.pt', weights_only=True)
torch.save(state, 'theirs.pt')
print(json.dumps([[type(v).__name__, v.requires_grad] for v in state.values()]))
`)).toEqual([['Parameter', true], ['Parameter', false], ['Tensor', true]])
  const back = [...(torch.load(join(folder, 'theirs.pt')) as Map<string, Tensor>).values()]
  expect(back.map((tensor) => [parameters.has(tensor), tensor.requiresGrad])).toEqual([[true, true], [true, false], [false, true]])
})
