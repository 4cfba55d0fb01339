import { TorchError } from './errors.js'
import { describeValue } from './values.js'

/** What is thrown for an argument of a wrong type. */
export function wrongArgument(op: string, name: string, wanted: string, value: unknown): TorchError {
  return new TorchError('ERR_TCH_TYPE', `${op}(): '${name}' must be ${wanted}, not ${describeValue(value)}`, { op })
}
