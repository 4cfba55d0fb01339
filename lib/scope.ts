import { liveBytes, pushCell, reserve, resetTop, top } from './argument-stack.js'
import { TorchError } from './errors.js'
import { native } from './native.js'
import { giveHandle, handleOf, isTensor, tensorWithHandle, type Tensor } from './tensor.js'

// A scope holds its first tensors itself, which spares them the cost of garbage collection. Past
// these limits further tensors are tied to collection as well, so that one scope around a long
// loop does not keep all of it.
const HELD_TENSORS = 1024
const HELD_BYTES = 64 * 1024 * 1024

let nextNumber = 1

/** The tensors made while it was current, to be freed together. See `torch.scope`. */
export class TensorScope {
  readonly #number = nextNumber++
  readonly #bytesAtStart = liveBytes()
  #held: Tensor[] = []
  #tracks = false
  #ended = false

  get ended(): boolean {
    return this.#ended
  }

  /** Whether the next tensor is tied to garbage collection too. */
  get full(): boolean {
    return this.#held.length >= HELD_TENSORS || (this.#held.length > 0 && liveBytes() - this.#bytesAtStart > HELD_BYTES)
  }

  hold(tensor: Tensor): Tensor {
    this.#held.push(tensor)
    return tensor
  }

  track(handle: number): void {
    this.#tracks = true
    native.trackInScope(this.#number, handle)
  }

  /** Takes a tensor out and gives it to another scope, or to garbage collection. Foreign ones stay where they are. */
  pass(tensor: Tensor, to: TensorScope | null): void {
    const at = this.#held.lastIndexOf(tensor)
    if (at >= 0) {
      this.#held.splice(at, 1)
      ownInto(tensor, to)
    } else if (this.#tracks && native.untrackFromScope(this.#number, handleOf(tensor))) {
      to?.track(handleOf(tensor))
    }
  }

  end(): void {
    if (this.#ended) return
    this.#ended = true
    const held = this.#held
    this.#held = []
    reserve(held.length)
    const base = top
    for (let i = 0; i < held.length; i++) {
      const handle = handleOf(held[i]!)
      if (handle < 0) continue
      giveHandle(held[i]!, -1)
      pushCell(handle)
    }
    native.disposeMany(base, top)
    resetTop(base)
    if (this.#tracks) native.endScope(this.#number)
  }
}

/** Every tensor in a result: itself, in arrays, plain objects, Maps and Sets, however deep. */
export function tensorsIn(result: unknown): Tensor[] {
  const found: Tensor[] = []
  const seen = new Set<object>()
  const left: unknown[] = [result]
  while (left.length > 0) {
    const value = left.pop()
    if (typeof value !== 'object' || value === null) continue
    if (isTensor(value)) found.push(value)
    else if (!ArrayBuffer.isView(value) && !seen.has(value)) {
      seen.add(value)
      const items: Iterable<unknown> = Array.isArray(value) || value instanceof Set ? value : value instanceof Map ? [...value].flat() : Object.values(value)
      for (const item of items) {
        if (typeof item === 'object' && item !== null) left.push(item)
      }
    }
  }
  return found
}

/** Makes a tensor object for a new handle: owned by the scope, or by garbage collection. */
export function ownTensor(handle: number, scope: TensorScope | null): Tensor {
  const tensor = tensorWithHandle(handle)
  ownInto(tensor, scope)
  return tensor
}

/** Gives a tensor that nothing owns yet to the scope, or to garbage collection. */
export function ownInto(tensor: Tensor, scope: TensorScope | null): void {
  if (scope !== null && !scope.full) {
    scope.hold(tensor)
    return
  }
  native.attach(tensor, handleOf(tensor))
  scope?.track(handleOf(tensor))
}

/** A scope that ended while a call ran no longer owns its results: garbage collection does. */
export function liveScope(scope: TensorScope | null): TensorScope | null {
  return scope?.ended === true ? null : scope
}

export function requireLive(scope: TensorScope): void {
  if (scope.ended) throw new TorchError('ERR_TCH_DISPOSED', 'the scope has ended; keep tensors before it does')
}
