import { TorchError } from '../../errors.js'
import { describeValue, isArray } from '../../values.js'

/** What no request may go beyond, whatever the protocol. Bytes are limited by each protocol itself. */
export const limits = {
  /** Dimensions of a tensor; PyTorch's own limit of most operators. */
  rank: 64,
  /** Elements of a tensor. */
  elements: 2 ** 31,
  /** Elements of BYTES, each of which is an object. */
  texts: 2 ** 20,
  /** Inputs of a request, and outputs that it asks for. */
  tensors: 1024,
  /** Characters of the name of a model, version, input or output: what a file name may have. */
  name: 255,
  /** Characters of an id, of a tenant, of a key. */
  id: 256,
} as const

function refuse(message: string): never {
  throw new TorchError('ERR_TCH_REQUEST', message)
}

/**
 * The number of elements of a shape, checked so that neither it nor any product on the way overflows.
 * @throws `ERR_TCH_REQUEST`
 */
export function countElements(shape: unknown, of: string): number {
  if (!isArray(shape)) return refuse(`${of} needs a shape: an array of sizes; got ${describeValue(shape)}`)
  if (shape.length > limits.rank) return refuse(`the shape of ${of} has ${shape.length} dimensions; at most ${limits.rank} are taken`)
  let count = 1
  // Sizes beside a 0 must not overflow either: strides are their products.
  let extent = 1
  for (const size of shape) {
    if (!Number.isSafeInteger(size) || (size as number) < 0) return refuse(`the shape of ${of} has sizes that are whole numbers from 0; got ${describeValue(size)}`)
    count *= size as number
    extent *= Math.max(1, size as number)
    if (extent > limits.elements) return refuse(`the shape of ${of}, [${shape.join(', ')}], has more than ${limits.elements} elements`)
  }
  return count
}

const CONTROL = /[\u0000-\u001f\u007f]/

/** Checks the name of an input or output. @throws `ERR_TCH_REQUEST` */
export function checkTensorName(name: unknown, what: string): string {
  if (typeof name !== 'string' || name === '') return refuse(`${what} needs a name: a text that is not empty`)
  if (name.length > limits.name) return refuse(`the name of ${what} has ${name.length} characters; at most ${limits.name} are taken`)
  return name
}

/** Checks the name of a model or version: one that cannot be a part of a path. @throws `ERR_TCH_REQUEST` */
export function checkModelName(name: unknown, what = 'a model'): string {
  checkTensorName(name, what)
  const text = name as string
  if (text === '.' || text === '..' || text.includes('/') || text.includes('\\') || CONTROL.test(text)) {
    return refuse(`the name of ${what} has no slashes or control characters and is not '.' or '..'; got ${describeValue(text)}`)
  }
  return text
}

/** Checks an id, a tenant or a key of the caller's choice. @throws `ERR_TCH_REQUEST` */
export function checkId(id: unknown, what: string): string {
  if (typeof id !== 'string' || id.length > limits.id || CONTROL.test(id)) return refuse(`${what} is a text of at most ${limits.id} characters without control characters`)
  return id
}

/** @throws `ERR_TCH_REQUEST` when there are too many inputs or outputs. */
export function checkTensorCount(count: number, what: string): void {
  if (count > limits.tensors) refuse(`a request has at most ${limits.tensors} ${what}; this one has ${count}`)
}
