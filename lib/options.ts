import { describeValue, isPlainObject } from './values.js'
import { TorchError } from './errors.js'

/** Refuses options that are no object, and names that a function does not have: a misspelt option would be silently without effect. */
export function checkOptions(op: string, options: unknown, known: readonly string[]): void {
  // Objects of another realm and of classes are options as well.
  if (typeof options !== 'object' || options === null) {
    throw new TorchError('ERR_TCH_TYPE', `${op}(): options are an object such as { ${known[0]} }, not ${describeValue(options)}`, { op })
  }
  if (!isPlainObject(options)) return
  const unknown = Object.keys(options).find((name) => !known.includes(name))
  if (unknown !== undefined) {
    throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `${op}(): there is no option '${unknown}'; it has ${known.join(', ')}`, { op })
  }
}
