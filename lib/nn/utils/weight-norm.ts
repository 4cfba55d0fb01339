import { runWith } from '../../context.js'
import { TorchError } from '../../errors.js'
import type { Module } from '../../module.js'
import { isTensor, type Tensor } from '../../tensor.js'
import type { HookHandle } from '../forward-hooks.js'
import { call } from '../functional/signature.js'
import { Parameter } from '../parameter.js'

interface Normed {
  dim: number
  hook: HookHandle
}

const normed = new WeakMap<Module, Map<string, Normed>>()

type Fields = Record<string, unknown>

/** The weight out of its length and direction. */
function weightOf(module: Module, name: string, dim: number): Tensor {
  const fields = module as unknown as Fields
  return call('_weight_norm', fields[`${name}_v`], fields[`${name}_g`], dim)
}

/**
 * Divides a parameter into its length, `weight_g`, and its direction, `weight_v`, which are learnt instead; it is
 * computed from them before each `forward`. `dim` is the dimension that keeps lengths of its own, null for none.
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.weight_norm.html
 */
export function weightNorm<M extends Module>(module: M, name = 'weight', dim: number | null = 0): M {
  const all = normed.get(module) ?? new Map<string, Normed>()
  if (all.has(name)) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `weightNorm(): '${name}' of the ${module.className} is normalised already`, { op: 'weightNorm' })
  const fields = module as unknown as Fields
  const weight = module.readFields().parameters.find(([each]) => each === name)?.[1]
  if (!isTensor(weight)) throw new TorchError('ERR_TCH_NO_ATTRIBUTE', `weightNorm(): the ${module.className} has no parameter '${name}'`, { op: 'weightNorm' })
  const along = dim ?? -1
  const length = new Parameter(call('norm_except_dim', weight.detach(), 2, along))
  delete fields[name]
  module.readFields()
  module.registerParameter(`${name}_g`, length)
  module.registerParameter(`${name}_v`, new Parameter(weight.detach()))
  const compute = (): void => {
    fields[name] = weightOf(module, name, along)
  }
  compute()
  all.set(name, { dim: along, hook: module.registerForwardPreHook(compute) })
  normed.set(module, all)
  return module
}

/** Makes the parameter one again. */
export function removeWeightNorm<M extends Module>(module: M, name = 'weight'): M {
  const found = normed.get(module)?.get(name)
  if (found === undefined) throw new TorchError('ERR_TCH_NO_ATTRIBUTE', `removeWeightNorm(): '${name}' of the ${module.className} is not normalised`, { op: 'removeWeightNorm' })
  const fields = module as unknown as Fields
  const weight = new Parameter(runWith({ grad: false }, () => weightOf(module, name, found.dim)))
  found.hook.remove()
  normed.get(module)!.delete(name)
  for (const each of [name, `${name}_g`, `${name}_v`]) delete fields[each]
  module.readFields()
  module.registerParameter(name, weight)
  return module
}
