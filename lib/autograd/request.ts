import { pushCell, reserve, resetTop, top } from '../argument-stack.js'
import { current } from '../context.js'
import { TorchError, withOperator } from '../errors.js'
import { native } from '../native.js'
import { ResultReader } from '../results.js'
import { handleOf, isTensor, type Tensor } from '../tensor.js'
import { isRecording } from '../run-async.js'
import { describeValue, isArray } from '../values.js'
import { dropAnswer } from './callback.js'

export type Tensors = Tensor | readonly Tensor[]
export type OptionalTensors = Tensor | null | readonly (Tensor | null)[]

/** What one backward pass is asked for, checked. */
export interface Request {
  results: readonly Tensor[]
  gradients: readonly (Tensor | null)[]
  inputs: readonly Tensor[]
  retainGraph: boolean | undefined
  createGraph: boolean
  /** Adds to the leaves, or to the inputs; otherwise the gradients of the inputs are returned. */
  accumulate: boolean
  allowUnused: boolean
}

function requireLive(tensor: Tensor, what: string, op: string): Tensor {
  if (tensor.disposed) throw new TorchError('ERR_TCH_DISPOSED', `${op}(): ${what} was disposed`, { op })
  return tensor
}

/** A tensor or an array of them, as an array. */
export function tensorList(value: unknown, what: string, op: string): readonly Tensor[] {
  const list: readonly unknown[] = isArray(value) ? value : [value]
  list.forEach((each, at) => {
    if (!isTensor(each)) throw new TorchError('ERR_TCH_TYPE', `${op}(): ${what} is a tensor or an array of tensors, not ${describeValue(isArray(value) ? each : value)}${isArray(value) ? ` at ${at}` : ''}`, { op })
    requireLive(each, what, op)
  })
  return list as Tensor[]
}

/** The gradient of each result: checked as Python's torch checks them. */
export function gradientList(value: unknown, results: readonly Tensor[], what: string, op: string): readonly (Tensor | null)[] {
  const list: readonly unknown[] = value === null || value === undefined ? results.map(() => null) : isArray(value) ? value : [value]
  if (list.length !== results.length) {
    throw new TorchError('ERR_TCH_GRADIENT', `${op}(): got ${results.length} tensors and ${list.length} gradients`, { op })
  }
  return list.map((each, at) => gradientFor(each, results[at]!, at, what, op))
}

function gradientFor(given: unknown, result: Tensor, at: number, what: string, op: string): Tensor | null {
  // What is still to be computed cannot be held against anything.
  if (isRecording() && (given === null || given === undefined || isTensor(given))) return given ?? null
  if (given === null || given === undefined) {
    if (!result.requiresGrad) return null
    if (result.numel() !== 1) {
      throw new TorchError('ERR_TCH_GRADIENT', `${op}(): grad can be implicitly created only for scalar outputs, and tensor ${at} has the shape [${result.shape.join(', ')}]; give its gradient`, { op })
    }
    if (!/^(b?float|double|half)/.test(result.dtype)) {
      throw new TorchError('ERR_TCH_GRADIENT', `${op}(): grad can be implicitly created only for real scalar outputs but got ${result.dtype}; give its gradient`, { op })
    }
    return null
  }
  if (!isTensor(given)) throw new TorchError('ERR_TCH_TYPE', `${op}(): ${what} is a tensor or null for each result, not ${describeValue(given)}`, { op })
  requireLive(given, what, op)
  const [is, wanted] = [given.shape, result.shape]
  if (is.length !== wanted.length || is.some((size, dim) => size !== wanted[dim])) {
    throw new TorchError('ERR_TCH_SHAPE', `${op}(): the gradient of tensor ${at} has the shape [${is.join(', ')}], and the tensor [${wanted.join(', ')}]`, { op })
  }
  if (given.dtype.startsWith('complex') !== result.dtype.startsWith('complex')) {
    throw new TorchError('ERR_TCH_TYPE', `${op}(): the gradient of tensor ${at} has the dtype ${given.dtype}, and the tensor ${result.dtype}`, { op })
  }
  return given
}

/** Writes a request on the argument stack: where it begins and ends. */
function write({ results, gradients, inputs, retainGraph, createGraph, accumulate, allowUnused }: Request): [base: number, end: number] {
  reserve(7 + results.length + gradients.length + inputs.length)
  const base = top
  for (const list of [results, gradients, inputs]) {
    pushCell(list.length)
    for (const tensor of list) pushCell(tensor === null ? -1 : handleOf(tensor))
  }
  pushCell(retainGraph === undefined ? -1 : Number(retainGraph))
  pushCell(Number(createGraph))
  pushCell(Number(accumulate))
  pushCell(Number(allowUnused))
  const end = top
  resetTop(base)
  return [base, end]
}

/** PyTorch's advice in the words of this package. */
function inOurWords(error: unknown, op: string): unknown {
  if (error instanceof TorchError) {
    error.message = error.message.replace('allow_unused=True', '{ allowUnused: true }').replace('retain_graph=True', '{ retainGraph: true }')
  }
  return withOperator(error, op)
}

/** Runs a backward pass here and now; the gradients of the inputs, or nothing when it accumulates. */
export function runBackward(request: Request, op: string): (Tensor | null)[] {
  const { scope } = current()
  const [base, end] = write(request)
  try {
    const results = native.runBackward(base, end, request)
    return results === undefined ? [] : (new ResultReader(results, base, scope).rest() as (Tensor | null)[])
  } catch (error) {
    throw inOurWords(error, op)
  } finally {
    dropAnswer()
  }
}

/** Starts a backward pass on an executor. */
export function startBackward(
  request: Request, resolve: (value: undefined) => void, reject: (error: unknown) => void,
  executor: number, priority: number, timeout: number, op: string,
): number {
  current()
  const [base, end] = write(request)
  try {
    return native.runBackwardAsync(base, end, resolve, (error) => reject(inOurWords(error, op)), executor, priority, timeout, request)
  } catch (error) {
    throw inOurWords(error, op)
  }
}
