import { pushCell, reserve, resetTop, setCall, top } from '../argument-stack.js'
import { current, runFromNative } from '../context.js'
import { TorchError } from '../errors.js'
import type { NativeResults } from '../native-types.js'
import { native } from '../native.js'
import { isOwnFrame } from '../libtorch/platform.js'
import { ResultReader } from '../results.js'
import { handleOf, isTensor, type Tensor } from '../tensor.js'

/** Tensors, or plain numbers, that answer native code; null is an absent tensor. */
export type Answer = readonly (Tensor | number | null)[]

/** What native code calls. It gets tensors (null: absent ones) and a number that the caller knows the meaning of. */
export type Callback = (tensors: (Tensor | null)[], extra: number) => Answer

/** A callback whose tensors no scope owns: what it makes is to live as long as the graph. */
export class Unscoped {
  constructor(readonly run: Callback) {}
}

// What the graphs hold, by number (cpp/callback.h): functions, and values that only JavaScript understands. Numbers are never used again.
const held = new Map<number, unknown>()
let nextNumber = 1

/** Gives native code a number for a value; it is forgotten when native code lets go of the number. */
export function hold(value: unknown): number {
  forget()
  const number = nextNumber++
  held.set(number, value)
  return number
}

export function heldValue(number: number): unknown {
  return held.get(number)
}

/** How many values graphs hold now. */
export function heldCount(): number {
  forget()
  return held.size
}

function forget(): void {
  const released = native.takeReleased()
  if (released !== undefined) for (const number of released) held.delete(number)
}

// Native code reads the handles of an answer after this returns: until then the tensors must not be collected.
let answered: Answer = []

/** The backward pass is over: the last answer need not be kept any more. */
export function dropAnswer(): void {
  answered = []
}

function answer(values: Answer): void {
  reserve(values.length)
  const base = top
  for (const value of values) pushCell(typeof value === 'number' ? value : value === null ? -1 : handleOf(value))
  setCall(0, base)
  resetTop(base)
  answered = values
}

/** Runs a callback; -1, or the number of what it threw. */
function call(number: number, grad: boolean, extra: number, results: NativeResults): number {
  const callback = held.get(number)
  const unscoped = callback instanceof Unscoped
  const run = unscoped ? callback.run : (callback as Callback)
  try {
    runFromNative({ grad, inference: false, ...(unscoped ? { scope: null, savedTensorHooks: -1 } : {}) }, () => {
      answer(run(new ResultReader(results, 0, current().scope).rest() as (Tensor | null)[], extra))
    })
    return -1
  } catch (error) {
    return hold(error)
  }
}

function raise(number: number): never {
  throw held.get(number)
}

/** Where the running code was called from, without the frames of this package. */
function stackText(): string {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 50
  const { stack } = new Error()
  Error.stackTraceLimit = limit
  const frames = typeof stack === 'string' ? stack.split('\n').slice(1) : []
  const own = frames.filter((frame) => !isOwnFrame(frame))
  return (own.length > 0 ? own : frames).join('\n')
}

native.registerCallbacks(call, raise, forget, stackText)

/** A callback's tensor that must be there: native code promises it. */
export function present(tensor: Tensor | null | undefined): Tensor {
  if (!isTensor(tensor)) throw new TorchError('ERR_TCH_INTERNAL', 'native code left out a tensor: please report it')
  return tensor
}
