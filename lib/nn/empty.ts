import type { Tensor } from '../tensor.js'
import type { FactoryOptions } from './arguments.js'
import { call } from './functional/signature.js'
import { Parameter } from './parameter.js'

function placed({ device, dtype }: FactoryOptions): Record<string, unknown> {
  return { ...(device !== undefined && device !== null && { device }), ...(dtype !== undefined && dtype !== null && { dtype }) }
}

/** A parameter whose values are yet to be set. */
export function emptyParameter(shape: readonly number[], place: FactoryOptions): Parameter {
  return new Parameter(call('empty', shape, placed(place)))
}

/** A tensor filled with one value. */
export function filled(shape: readonly number[], value: number, place: FactoryOptions): Tensor {
  return call('full', shape, value, { dtype: 'float32', ...placed(place) })
}
