import type { Device } from '../device.js'
import { dtypeOf, type Dtype } from '../dtype.js'
import { TorchError } from '../errors.js'
import { torch } from '../index.js'
import type { MethodSchema } from '../script-module.js'
import type { Tensor } from '../tensor.js'
import { formatMethod } from './model-description.js'
import { parseMethodType, withoutOptional } from './method-type.js'

/** Gives the tensor arguments that have no value yet random ones of these shapes, in order. */
export function fillShapes(method: MethodSchema, values: Record<string, unknown>, shapes: readonly number[][], dtype: Dtype, device: Device | undefined): void {
  const open = method.arguments.filter(({ name, type }) => !(name in values) && withoutOptional(parseMethodType(type)).name === 'Tensor')
  if (shapes.length > open.length) {
    throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `--shape ${shapes[open.length]!.join('x')} is one too many; the method is ${formatMethod(method)}`)
  }
  shapes.forEach((shape, i) => {
    const made = random(shape, dtype)
    values[open[i]!.name] = device === undefined ? made : made.to(device)
  })
}

function random(shape: number[], name: Dtype): Tensor {
  const { kind, name: dtype } = dtypeOf(name)
  // 0 and 1 only: integers are most often indices, and those are valid in any table of two rows.
  const values = kind === 'int' || kind === 'bool' ? torch.randint(0, 2, shape) : torch.randn(shape)
  return values.to(dtype)
}
