import type { Tensor } from '../tensor.js'

/** Which tensors are parameters of modules, and how one is made of values; nn tells, when it has parameters. */
export let isParameter: (tensor: Tensor) => boolean = () => false
export let asParameter: (data: Tensor, requiresGrad: boolean) => Tensor = (data, requiresGrad) => data.requiresGrad_(requiresGrad)

export function registerParameters(is: typeof isParameter, make: typeof asParameter): void {
  isParameter = is
  asParameter = make
}
