import { operatorNamed } from './operators.js'
import type { Tensor } from './tensor.js'

/** Calls an operator of ATen that gives one tensor, by the dispatcher's name. */
export function aten(name: string, ...args: unknown[]): Tensor {
  return operatorNamed(`aten::${name}`).call(args) as Tensor
}
