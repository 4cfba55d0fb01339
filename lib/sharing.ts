import { current } from './context.js'
import { TorchError } from './errors.js'
import { native } from './native.js'
import { ownTensor } from './scope.js'
import { handleOf, requireTensor, Tensor } from './tensor.js'
import { Torch } from './torch.js'
import { describeValue } from './values.js'

export interface TensorSharing {
  /**
   * A token that gives this tensor to another thread of the process, without a copy: post it to a Worker and call
   * `Tensor.fromShared(token)` there. Both then see every write; sizes, strides and gradients are each thread's own.
   *
   * The memory is held until the token is taken for the first time. After that it can be taken again as long as
   * somebody holds the tensor.
   * @throws `ERR_TCH_UNSUPPORTED` for sparse and quantised tensors and those over a JavaScript buffer;
   * `ERR_TCH_INVALID_ARGUMENT` for one that is part of a graph (share `x.detach()`).
   */
  share(): string
}

declare module './tensor.js' {
  interface Tensor extends TensorSharing {}
  namespace Tensor {
    /**
     * The tensor that `share()` made a token for: the same memory, on this thread or in a Worker.
     * @throws `ERR_TCH_SHARED_TOKEN` when nobody holds it any more.
     */
    function fromShared(token: string): Tensor
  }
}

export interface TorchSharing {
  /** Lets go of what a token that nobody took holds; whether there was one. */
  releaseShared(token: string): boolean
}

declare module './torch.js' {
  interface Torch extends TorchSharing {}
}

/** Checks a token and takes what it stands for. */
export function takeToken<T>(token: unknown, take: (token: string) => T): T {
  if (typeof token !== 'string') throw new TorchError('ERR_TCH_TYPE', `a token is the text that share() gave, not ${describeValue(token)}`)
  return take(token)
}

function share(this: Tensor): string {
  return native.shareTensor(handleOf(requireTensor(this, 'share')))
}

function fromShared(token: string): Tensor {
  const { scope } = current()
  return ownTensor(takeToken(token, (text) => native.takeTensor(text, undefined)), scope)
}

function releaseShared(token: string): boolean {
  return takeToken(token, (text) => native.releaseToken(text))
}

export function installSharing(): void {
  const hidden = { writable: true, configurable: true, enumerable: false }
  Object.defineProperty(Tensor.prototype, 'share', { value: share, ...hidden })
  Object.defineProperty(Tensor, 'fromShared', { value: fromShared, ...hidden })
  Object.defineProperty(Torch.prototype, 'releaseShared', { value: releaseShared, ...hidden })
}
