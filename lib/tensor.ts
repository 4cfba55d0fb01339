import { TorchError } from './errors.js'
import { native } from './native.js'

/** Only this package makes tensors from handles; nn/parameter.ts extends them. */
export const KEY = Symbol('tch-node tensor')

/** Reads a tensor's handle: -1 after dispose. */
export let handleOf: (tensor: Tensor) => number
/** Whether a value is a tensor of this environment; never throws and cannot be fooled by prototypes. */
export let isTensor: (value: unknown) => value is Tensor
/** Puts a handle in a tensor that was made empty, before the operator ran. */
export let giveHandle: (tensor: Tensor, handle: number) => void

/**
 * Values and autograd: PyTorch's tensor (https://docs.pytorch.org/docs/stable/tensors.html).
 *
 * Make one with `torch.tensor(data)`, `torch.zeros(size)` and the like. Garbage collection frees
 * it; `dispose()`, `using` and `torch.scope` free it at once. Using it afterwards gives
 * `ERR_TCH_DISPOSED`.
 *
 * This file holds what makes it a tensor: its handle and its life. Operators are installed by
 * tensor-operators.ts, and values, indexing and printing by the files named after them.
 */
export class Tensor {
  #handle: number

  /** @internal */
  constructor(key: symbol, handle: number) {
    if (key !== KEY) {
      throw new TorchError('ERR_TCH_ILLEGAL_RECEIVER', 'tensors are not made with new; use torch.tensor(data) or torch.zeros(size)')
    }
    this.#handle = handle
  }

  static {
    handleOf = (tensor) => tensor.#handle
    isTensor = (value): value is Tensor => typeof value === 'object' && value !== null && #handle in value
    giveHandle = (tensor, handle) => {
      tensor.#handle = handle
    }
  }

  /**
   * Frees the tensor now. Storage shared with other tensors lives on until the last is gone.
   * Calling it again does nothing.
   */
  dispose(): void {
    if (!isTensor(this)) throw illegalReceiver('dispose')
    const handle = this.#handle
    if (handle < 0) return
    this.#handle = -1
    native.dispose(handle)
  }

  [Symbol.dispose](): void {
    this.dispose()
  }

  /** Whether `dispose()` was called or the scope that made the tensor has ended. */
  get disposed(): boolean {
    if (!isTensor(this)) throw illegalReceiver('disposed')
    return this.#handle < 0 || !native.isLive(this.#handle)
  }
}

export function illegalReceiver(method: string): TorchError {
  return new TorchError('ERR_TCH_ILLEGAL_RECEIVER', `${method} was called on something that is not a Tensor of this environment`, { op: method })
}

/** An empty tensor object, to be given its handle by the native call that computes it. */
export function emptyTensor(): Tensor {
  return new Tensor(KEY, -1)
}

/** A tensor object for a handle that nothing else owns yet. */
export function tensorWithHandle(handle: number): Tensor {
  return new Tensor(KEY, handle)
}

/** A receiver that is a tensor, or a coded error that names the method. */
export function requireTensor(value: unknown, method: string): Tensor {
  if (!isTensor(value)) throw illegalReceiver(method)
  return value
}
