import { resetTop, top } from './argument-stack.js'
import { current } from './context.js'
import { held, takeBeside } from './convert.js'
import { asyncOptionNames, runOnExecutor, type AsyncOptions } from './executor.js'
import { disposeTensors } from './jit/warmup.js'
import type { Method } from './method-schema.js'
import { namedAfter, pushInputs } from './model-inputs.js'
import { native } from './native.js'
import type { NativeResults } from './native-types.js'
import { ResultReader } from './results.js'
import { liveScope, type TensorScope } from './scope.js'
import { emptyTensor, giveHandle, type Tensor } from './tensor.js'

/** Runs a method of the module with this handle on this thread. */
export function callMethod(module: number, method: Method, args: unknown[]): unknown {
  const { scope } = current()
  const base = top
  const heldBefore = held.length
  try {
    pushInputs(method, args, [])
    const end = top
    resetTop(base)
    if (method.returnsTensor) return tensorOf(module, method, base, end, scope)
    return new ResultReader(native.runMethod(module, method.number, base, end, takeBeside()), base, scope).next()
  } catch (error) {
    resetTop(base)
    takeBeside()
    throw namedAfter(method.schema.name, error)
  } finally {
    held.length = heldBefore
  }
}

/** The one tensor that a method returns, owned by the scope or by garbage collection. */
function tensorOf(module: number, method: Method, base: number, end: number, scope: TensorScope | null): Tensor | null {
  const collectable = scope === null || scope.full
  const tensor = emptyTensor()
  const handle = native.runTensorMethod(module, method.number, base, end, takeBeside(), collectable ? tensor : undefined)
  if (handle < 0) return null
  giveHandle(tensor, handle)
  if (!collectable) return scope.hold(tensor)
  scope?.track(handle)
  return tensor
}

/**
 * Runs a method on an executor's thread; `activity` counts it while it is under way.
 *
 * There is one promise around the executor's and no `await`: with AsyncLocalStorage each more costs a microsecond.
 */
export function startMethod(module: number, method: Method, args: unknown[], activity: { running: number }): Promise<unknown> {
  const { name } = method.schema
  const { scope } = current()
  const base = top
  const heldBefore = held.length
  let started: Promise<NativeResults>
  try {
    const options: AsyncOptions = pushInputs(method, args, asyncOptionNames)
    const end = top
    resetTop(base)
    const beside = takeBeside()
    started = runOnExecutor<NativeResults>(
      options,
      (...settling) => native.runMethodAsync(module, method.number, base, end, beside, ...settling),
      (late) => disposeTensors(new ResultReader(late, base, null).next()),
    )
  } catch (error) {
    resetTop(base)
    takeBeside()
    throw namedAfter(name, error)
  } finally {
    // The job holds its inputs itself from here on.
    held.length = heldBefore
  }
  activity.running++
  return started.then(
    (results) => {
      activity.running--
      return new ResultReader(results, base, liveScope(scope)).next()
    },
    (error: unknown) => {
      activity.running--
      throw namedAfter(name, error)
    },
  )
}
