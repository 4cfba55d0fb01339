import { runWith } from '../context.js'
import { deviceOf, type Device } from '../device.js'
import { dtypeOf, findDtype, type Dtype } from '../dtype.js'
import { TorchError } from '../errors.js'
import type { Tensor } from '../tensor.js'
import { describeValue } from '../values.js'
import type { Fields } from './field-registry.js'
import { Parameter } from './parameter.js'

/** Where `module.to()` moves tensors, and to which dtype it converts the floating point ones. */
export interface Placement {
  device?: Device
  dtype?: Dtype
}

/** The targets of `module.to()`: a device, a dtype, or an object with either. All are checked before anything moves. */
export function placementOf(targets: readonly (Device | Dtype | Placement)[]): Placement {
  const placement: Placement = {}
  for (const target of targets) {
    if (typeof target === 'object' && target !== null) Object.assign(placement, target)
    else if (findDtype(target) !== undefined) placement.dtype = target as Dtype
    else placement.device = target as Device
  }
  const { device, dtype, ...others } = placement as Placement & Record<string, unknown>
  const unknown = Object.keys(others)[0]
  if (unknown !== undefined) throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `to(): there is no option '${unknown}'; it has device, dtype`, { op: 'to' })
  if (device !== undefined) deviceOf(device)
  if (dtype !== undefined && !['float', 'complex'].includes(dtypeOf(dtype).kind)) {
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `to(): modules are converted to floating point or complex dtypes, not to ${describeValue(dtype)}`, { op: 'to' })
  }
  return placement
}

function converted(tensor: Tensor, { device, dtype }: Placement): Tensor {
  const { kind } = dtypeOf(tensor.dtype)
  return tensor.to(device ?? tensor.device, kind === 'float' || kind === 'complex' ? (dtype ?? tensor.dtype) : tensor.dtype)
}

/**
 * Moves what a module holds itself. Tensors get new values and stay the same objects, so that whoever holds a
 * parameter or buffer, an optimiser for one, goes on with it. Only to and from `meta` are they replaced.
 */
export function convertFields(owner: object, { parameters, buffers }: Pick<Fields<unknown>, 'parameters' | 'buffers'>, placement: Placement): void {
  // Values that a module keeps belong to no scope.
  runWith({ grad: false, scope: null }, () => {
    for (const [name, tensor] of [...parameters, ...buffers]) {
      if (tensor === null) continue
      const next = converted(tensor, placement)
      if (next.isSame(tensor)) continue
      if (next.isMeta !== tensor.isMeta) {
        const replaced = tensor instanceof Parameter ? new Parameter(next, { requiresGrad: tensor.requiresGrad }) : next
        ;(owner as Record<string, unknown>)[name] = replaced
        continue
      }
      const grad = tensor.grad
      tensor.data = next
      if (grad !== null) tensor.grad = converted(grad, placement)
    }
  })
}
