import { rootModes, runWith } from '../context.js'
import { operatorNamed } from '../operators.js'
import type { Tensor } from '../tensor.js'
import type { Dtype } from '../dtype.js'
import type { Device } from '../device.js'
import { dtypeOfCode } from '../dtype.js'
import { native } from '../native.js'
import type { ParameterState } from './batch.js'

/** One entry of the state of a parameter. */
export interface Slot {
  name: string
  /** Shaped like the parameter; one number in a tensor; a plain count; all parameters of the group in one row. */
  kind: 'like' | 'scalar' | 'count' | 'row'
  /** What it is filled with; the length of a row. */
  value: number
  /** A state dict may lack it. */
  optional?: boolean
}

export const like = (name: string, value = 0): Slot => ({ name, kind: 'like', value })
export const scalar = (name: string, value = 0): Slot => ({ name, kind: 'scalar', value })

/** Runs `body` so that what it makes belongs to no scope: states live as long as their optimiser. */
export function persistently<T>(body: () => T): T {
  return runWith({ ...plainModes, scope: null }, body)
}

/** Modes in which an optimiser computes, whatever the program around it has set. */
export const plainModes = { grad: false, inference: false, autocast: rootModes().autocast } as const

/** The dtype of the numbers that states keep, such as the count of steps. */
export function scalarDtype(fused: unknown): Dtype {
  return fused !== true && dtypeOfCode(native.defaultDtype()).name === 'float64' ? 'float64' : 'float32'
}

export function scalarTensor(value: number, dtype: Dtype, device: Device = 'cpu'): Tensor {
  return operatorNamed('aten::full').call([[], value, { dtype, device }]) as Tensor
}

/** A tensor like the parameter, with one value everywhere (in both parts of complex numbers). */
export function filledLike(param: Tensor, value: number): Tensor {
  if (value === 0) return operatorNamed('aten::zeros_like').call([param.detach()]) as Tensor
  return operatorNamed('aten::full_like').call([param.detach(), param.isComplex() ? { re: value, im: value } : value]) as Tensor
}

/** The state of a parameter before its first step. */
export function firstState(param: Tensor, slots: readonly Slot[], fused: unknown): ParameterState {
  return persistently(() =>
    Object.fromEntries(
      slots.map(({ name, kind, value }) => [
        name,
        kind === 'count' ? value : kind === 'like' ? filledLike(param, value) : scalarTensor(value, scalarDtype(fused), fused === true ? param.device : 'cpu'),
      ]),
    ),
  )
}
