import { TorchError } from '../errors.js'
import { native } from '../native.js'
import { handleOf, isTensor, requireTensor, Tensor } from '../tensor.js'
import { describeValue, isArray } from '../values.js'
import { hold, present, type Answer } from './callback.js'

/** Undoes a registration. Undoing it again does nothing. */
export interface HookHandle {
  remove(): void
  [Symbol.dispose](): void
}

/** A hook that is held under a number. */
export function hookHandle(number: number): HookHandle {
  let removed = false
  const remove = (): void => {
    if (!removed) native.cancelCallback(number)
    removed = true
  }
  return { remove, [Symbol.dispose]: remove }
}

export function requireHook(hook: unknown, op: string): void {
  if (typeof hook !== 'function') throw new TorchError('ERR_TCH_TYPE', `${op} takes a function, not ${describeValue(hook)}`, { op })
}

/** What a hook gave instead of a gradient, checked against it. */
function replacement(given: unknown, gradient: Tensor | null, op: string): Tensor | null {
  if (given === null || given === undefined) return null
  if (!isTensor(given)) {
    const hint = typeof (given as { then?: unknown }).then === 'function' ? '; hooks are synchronous' : ''
    throw new TorchError('ERR_TCH_TYPE', `a hook of ${op} returns a tensor or nothing, not ${describeValue(given)}${hint}`, { op })
  }
  if (given.disposed) throw new TorchError('ERR_TCH_DISPOSED', `a hook of ${op} returned a tensor that was disposed`, { op })
  if (gradient === null) return given
  for (const property of ['dtype', 'device', 'layout'] as const) {
    if (given[property] !== gradient[property]) {
      throw new TorchError('ERR_TCH_TYPE', `a hook of ${op} has changed the ${property} of the gradient from ${gradient[property]} to ${given[property]}`, { op })
    }
  }
  const [was, is] = [gradient.shape, given.shape]
  if (was.length !== is.length || was.some((size, dim) => size !== is[dim])) {
    throw new TorchError('ERR_TCH_SHAPE', `a hook of ${op} has changed the shape of the gradient from [${was.join(', ')}] to [${is.join(', ')}]`, { op })
  }
  return given
}

/** The answer of a hook on several gradients: none, or one for each. */
export function gradientsOf(given: unknown, gradients: readonly (Tensor | null)[], op: string): Answer {
  if (given === null || given === undefined) return []
  const list: readonly unknown[] = isArray(given) ? given : [given]
  if (list.length !== gradients.length) {
    throw new TorchError('ERR_TCH_GRADIENT', `a hook of ${op} returned ${list.length} gradients where there are ${gradients.length}`, { op })
  }
  return list.map((each, at) => replacement(each, gradients[at]!, op))
}

export interface TensorHooks {
  /**
   * Calls `hook` with the gradient of this tensor whenever it is computed; a tensor that it returns takes the
   * gradient's place: https://docs.pytorch.org/docs/stable/generated/torch.Tensor.register_hook.html
   *
   * Hooks run in the order they were added, inside `backward()`; what they throw comes out of it.
   * @throws `ERR_TCH_NO_GRAD` when the tensor does not require grad.
   */
  registerHook(hook: (grad: Tensor) => Tensor | null | undefined | void): HookHandle
  /**
   * Calls `hook` with this leaf after its `grad` was added to:
   * https://docs.pytorch.org/docs/stable/generated/torch.Tensor.register_post_accumulate_grad_hook.html
   * @throws `ERR_TCH_NOT_LEAF` for a tensor that was computed.
   */
  registerPostAccumulateGradHook(hook: (parameter: Tensor) => void): HookHandle
}

declare module '../tensor.js' {
  interface Tensor extends TensorHooks {}
}

const methods = {
  registerHook(this: unknown, hook: (grad: Tensor) => unknown): HookHandle {
    const tensor = requireTensor(this, 'registerHook')
    requireHook(hook, 'registerHook')
    const number = hold(([grad]: (Tensor | null)[]) => {
      const given = replacement(hook(present(grad)), present(grad), 'registerHook')
      return given === null ? [] : [given]
    })
    native.registerHook(handleOf(tensor), number)
    return hookHandle(number)
  },
  registerPostAccumulateGradHook(this: unknown, hook: (parameter: Tensor) => unknown): HookHandle {
    const tensor = requireTensor(this, 'registerPostAccumulateGradHook')
    requireHook(hook, 'registerPostAccumulateGradHook')
    // Weak: the tensor holds the hook.
    const self = new WeakRef(tensor)
    const number = hold(([parameter]: (Tensor | null)[]) => {
      const own = self.deref()
      hook(own === undefined || own.disposed ? present(parameter) : own)
      return []
    })
    native.registerPostAccumulateGradHook(handleOf(tensor), number)
    return hookHandle(number)
  },
}

export function installHooks(): void {
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(Tensor.prototype, name, { value, writable: true, configurable: true, enumerable: false })
  }
}
