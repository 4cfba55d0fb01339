import { isTensor, Tensor } from '../tensor.js'
import { TorchError } from '../errors.js'
import { Torch } from '../torch.js'
import { detectAnomaly, isAnomalyEnabled, setDetectAnomaly } from './anomaly.js'
import { backward, grad, installBackward } from './backward.js'
import { dualLevel, makeDual, unpackDual } from './forward-ad.js'
import { TorchFunction } from './function.js'
import * as functional from './functional.js'
import { gradcheck, gradgradcheck } from './gradcheck.js'
import { gradFnOf, gradientEdge, GraphNode } from './graph-node.js'
import { installHooks } from './hook.js'
import { savedTensorsHooks, saveOnCpu } from './saved-tensors.js'

export type { AnomalyOptions } from './anomaly.js'
export type { AsyncBackwardOptions, BackwardOptions, GradOptions, TensorAutograd } from './backward.js'
export type { CheckpointOptions, Step } from './checkpoint.js'
export type { UnpackedDual } from './forward-ad.js'
export type { ApplyArguments, FunctionContext } from './function.js'
export type { FunctionalOptions, JacobianFunctionalOptions } from './functional.js'
export type { GradcheckOptions } from './gradcheck.js'
export type { Gradients, GraphNode } from './graph-node.js'
export type { HookHandle, TensorHooks } from './hook.js'
export type { OptionalTensors, Tensors } from './request.js'

const { jacobian, hessian, vjp, jvp, vhp, hvp } = functional

/** Derivatives: https://docs.pytorch.org/docs/stable/autograd.html */
export const autograd = Object.freeze({
  grad,
  backward,
  Function: TorchFunction,
  detectAnomaly,
  setDetectAnomaly,
  isAnomalyEnabled,
  gradcheck,
  gradgradcheck,
  functional: Object.freeze({ jacobian, hessian, vjp, jvp, vhp, hvp }),
  graph: Object.freeze({ Node: GraphNode, getGradientEdge: gradientEdge, savedTensorsHooks, saveOnCpu }),
  forwardAd: Object.freeze({ dualLevel, makeDual, unpackDual }),
})

export interface TorchAutograd {
  readonly autograd: typeof autograd
}

declare module '../torch.js' {
  interface Torch extends TorchAutograd {}
}

export interface TensorGraph {
  /** The operator that computed it, or null for a leaf. */
  readonly gradFn: GraphNode | null
}

declare module '../tensor.js' {
  interface Tensor extends TensorGraph {}
}

export function installAutograd(): void {
  installBackward()
  installHooks()
  Object.defineProperty(Torch.prototype, 'autograd', { value: autograd, configurable: true, enumerable: false })
  Object.defineProperty(Tensor.prototype, 'gradFn', {
    configurable: true,
    enumerable: false,
    get(this: unknown) {
      if (!isTensor(this)) throw new TorchError('ERR_TCH_ILLEGAL_RECEIVER', 'gradFn was read of something that is not a Tensor of this environment', { op: 'gradFn' })
      return gradFnOf(this)
    },
  })
}
