import { cells, reserve, resetTop, resultHandle, setCall, Tag, top } from './argument-stack.js'
import { current } from './context.js'
import { held, pushArgument, takeBeside } from './convert.js'
import { withOperator } from './errors.js'
import { native } from './native.js'
import { ResultReader } from './results.js'
import { ownInto, ownTensor } from './scope.js'
import type { Overload } from './schema.js'
import { emptyTensor, giveHandle, handleOf, isTensor, tensorWithHandle, type Tensor } from './tensor.js'

function pushArguments({ parameters }: Overload, values: unknown[]): void {
  const count = values.length
  let memory = cells
  let at = top
  for (let i = 0; i < count; i++) {
    const value = values[i]
    const parameter = parameters[i]!
    // The common case in line: a tensor where one is taken.
    if (parameter.single === 'Tensor' && isTensor(value)) {
      memory[at] = Tag.tensor
      memory[at + 1] = handleOf(value)
      at += 2
    } else {
      resetTop(at)
      pushArgument(parameter, value)
      // Lists may have made the stack larger.
      memory = cells
      at = top
    }
  }
  resetTop(at)
}

/** Runs an overload on arguments by position. */
export function run(overload: Overload, name: string, values: unknown[]): unknown {
  const modes = current()
  const base = top
  const heldBefore = held.length
  try {
    overload.guard?.(values)
    reserve(64)
    pushArguments(overload, values)
    setCall(overload.number, base)
    const beside = takeBeside()
    if (overload.returns === 'tensor') {
      const { scope } = modes
      if (scope !== null && beside === undefined && !scope.full) {
        native.call(values)
        resetTop(base)
        const handle = resultHandle()
        return handle < 0 ? null : scope.hold(tensorWithHandle(handle))
      }
      if (beside === undefined) {
        const result = emptyTensor()
        native.callOwned(result, values)
        resetTop(base)
        const handle = resultHandle()
        if (handle < 0) return null
        giveHandle(result, handle)
        scope?.track(handle)
        return result
      }
      native.callBeside(beside, values)
      resetTop(base)
      const handle = resultHandle()
      return handle < 0 ? null : ownTensor(handle, scope)
    }
    const results = beside === undefined ? native.call(values) : native.callBeside(beside, values)
    resetTop(base)
    if (overload.returns === 'written') {
      const { written } = overload
      if (written.length === 1) return values[written[0]!]
      return written.length === 0 ? undefined : named(written.map((argument) => values[argument]), overload.returnNames)
    }
    const read = new ResultReader(results!, base, modes.scope).rest()
    return read.length === 1 ? read[0] : named(read, overload.returnNames)
  } catch (error) {
    resetTop(base)
    takeBeside()
    throw withOperator(error, name)
  } finally {
    if (held.length !== heldBefore) held.length = heldBefore
  }
}

/** Runs an overload that gives one tensor, which becomes `target`: a tensor object without a handle. */
export function runInto(target: Tensor, overload: Overload, name: string, values: unknown[]): void {
  const { scope } = current()
  const base = top
  const heldBefore = held.length
  try {
    reserve(64)
    pushArguments(overload, values)
    setCall(overload.number, base)
    native.call(values)
    resetTop(base)
    giveHandle(target, resultHandle())
    ownInto(target, scope)
  } catch (error) {
    resetTop(base)
    throw withOperator(error, name)
  } finally {
    held.length = heldBefore
  }
}

/**
 * Runs an overload on one tensor or two and nothing else: most calls of most programs. The same as `run`, without
 * what it does for other arguments. Only for overloads that `takesOnlyTensors` admits.
 *
 * Results that garbage collection is to free take the longer way on purpose. V8 collects its young generation by the
 * bytes of JavaScript in it, and a tensor's few stand for many more outside: the little garbage of the longer way has
 * it collected often enough (without, three times as many dead tensors wait).
 */
export function runOnTensors(overload: Overload, name: string, a: Tensor, b: Tensor | undefined): unknown {
  const { scope } = current()
  const makesTensor = overload.returns === 'tensor'
  if (makesTensor && (scope === null || scope.full)) return run(overload, name, b === undefined ? [a] : [a, b])
  reserve(64)
  const memory = cells
  const base = top
  memory[base] = Tag.tensor
  memory[base + 1] = handleOf(a)
  let end = base + 2
  if (b !== undefined) {
    memory[end] = Tag.tensor
    memory[end + 1] = handleOf(b)
    end += 2
  }
  memory[1] = base
  memory[2] = end
  memory[3] = overload.number
  try {
    native.call(a, b)
  } catch (error) {
    throw withOperator(error, name)
  }
  if (!makesTensor) return a
  const handle = resultHandle()
  return handle < 0 ? null : scope!.hold(tensorWithHandle(handle))
}

/** Whether `runOnTensors` serves an overload. */
export function takesOnlyTensors(overload: Overload): boolean {
  return overload.guard === null && (overload.returns === 'tensor' || (overload.written.length === 1 && overload.written[0] === 0))
}

/** Several results: an array that also has PyTorch's names, `[values, indices]` and `{ values, indices }`. */
function named(values: unknown[], names: string[]): unknown[] {
  for (let i = 0; i < names.length; i++) {
    if (names[i] !== '') Object.defineProperty(values, names[i]!, { value: values[i], enumerable: false })
  }
  return values
}
