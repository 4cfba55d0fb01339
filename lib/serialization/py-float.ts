import { TorchError } from '../errors.js'
import { describeValue } from '../values.js'

/** A number that Python is to read as a float though it is whole. */
export class PyFloat {
  readonly value: number

  constructor(value: number) {
    if (typeof value !== 'number') throw new TorchError('ERR_TCH_TYPE', `pyFloat takes a number, not ${describeValue(value)}`, { op: 'pyFloat' })
    this.value = value
  }

  valueOf(): number {
    return this.value
  }

  toJSON(): number {
    return this.value
  }
}
