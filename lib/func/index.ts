import { provideBatched } from '../autograd/backward.js'
import { Torch } from '../torch.js'
import { grad, gradAndValue, jvp, vjp } from './grad.js'
import { hessian, jacfwd, jacrev } from './jacobian.js'
import { vmap } from './vmap.js'

export type { GradTransformOptions } from './grad.js'
export type { JacobianOptions, TensorFunction } from './jacobian.js'
export type { Tree } from './tree.js'
export type { Dims, VmapOptions } from './vmap.js'

/** Transforms of functions: https://docs.pytorch.org/docs/stable/func.html */
export const func = Object.freeze({ vmap, grad, gradAndValue, vjp, jvp, jacrev, jacfwd, hessian })

export interface TorchFunc {
  readonly func: typeof func
  /** `torch.func.vmap`. */
  readonly vmap: typeof vmap
}

declare module '../torch.js' {
  interface Torch extends TorchFunc {}
}

export function installFunc(): void {
  provideBatched((run, gradients) => vmap((...each: unknown[]) => run(each as never[]))(...gradients) as never[])
  for (const [name, value] of Object.entries({ func, vmap })) {
    Object.defineProperty(Torch.prototype, name, { value, configurable: true, enumerable: false })
  }
}
