import type { FactoryOptions } from './arguments.js'
import { call } from './functional/signature.js'
import { Parameter } from './parameter.js'

/** Keyword arguments of a factory, without those that were left out. */
export function placed({ device, dtype }: FactoryOptions): Record<string, unknown> {
  return { ...(device !== undefined && device !== null && { device }), ...(dtype !== undefined && dtype !== null && { dtype }) }
}

/** A parameter whose values are yet to be set. */
export function emptyParameter(shape: readonly number[], place: FactoryOptions): Parameter {
  return new Parameter(call('empty', shape, placed(place)))
}
