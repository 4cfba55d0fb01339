import { TorchError } from '../../errors.js'
import { BYTES, datatypeNamed, type Datatype } from './datatype.js'
import { checkTensorName, countElements, limits } from './limits.js'

/** What a request says of one tensor before its data. */
export interface TensorHeader {
  readonly name: string
  readonly datatype: Datatype
  readonly shape: readonly number[]
  /** Elements of the shape. */
  readonly count: number
}

/** Checks name, data type and shape. @throws `ERR_TCH_REQUEST` */
export function tensorHeader(name: unknown, datatype: unknown, shape: unknown): TensorHeader {
  const checked = checkTensorName(name, 'an input')
  const of = `the input '${checked}'`
  const header = { name: checked, datatype: datatypeNamed(datatype, of), shape: shape as readonly number[], count: countElements(shape, of) }
  if (header.datatype === BYTES && header.count > limits.texts) throw new TorchError('ERR_TCH_REQUEST', `${of} has ${header.count} elements of BYTES; at most ${limits.texts} are taken`)
  return header
}
