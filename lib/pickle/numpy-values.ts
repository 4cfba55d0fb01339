import { parseNumpyDtype } from '../numpy/npy.js'
import { bytesOfArray } from '../stored-bytes.js'
import { storedElements } from '../stored-tensor.js'
import type { Value } from '../tensor-data.js'
import type { Refuse } from './cursor.js'

/** A numpy dtype on its way: the byte order comes after the name. */
export class ArrayDtype {
  readonly code: string
  order: '<' | '>' = '<'

  constructor(code: string) {
    this.code = code
  }

  toString(): string {
    return `numpy's dtype ${this.code}`
  }
}

export function arrayDtype(descr: unknown, refuse: Refuse): ArrayDtype {
  if (typeof descr !== 'string' || !/^[<>|=]?[a-zA-Z]\d+$/.test(descr)) return refuse('its pickle has a numpy dtype that is not of numbers')
  return new ArrayDtype(descr.replace(/^[<>|=]/, ''))
}

/** The state of a numpy dtype, `(version, byte order, …)`. */
export function setByteOrder(dtype: ArrayDtype, state: unknown): void {
  if (Array.isArray(state) && state[1] === '>') dtype.order = '>'
}

/** The number that a numpy scalar is. */
export function scalarValue(descr: unknown, content: unknown, refuse: Refuse): unknown {
  if (!(descr instanceof ArrayDtype) || !(content instanceof Uint8Array)) return refuse('its pickle has a numpy number that is damaged')
  const parsed = parseNumpyDtype(`${descr.order}${descr.code}`)
  if (parsed === undefined) return refuse(`numpy dtype '${descr.code}' in it has no counterpart here`)
  const { dtype, order } = parsed
  if (content.length !== dtype.itemSize) return refuse('its pickle has a numpy number that is damaged')
  const element = storedElements(bytesOfArray(content, 'a numpy number'), 0, content.length, dtype, order).reshape([])
  if (dtype.kind !== 'int') {
    const value = element.item() as Value
    return Array.isArray(value) ? { re: value[0], im: value[1] } : value
  }
  const value = element.item({ bigint: true })
  return Number.isSafeInteger(Number(value)) ? Number(value) : value
}
