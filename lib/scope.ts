import { liveBytes } from './argument-stack.js'
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

  hold(tensor: Tensor): void {
    this.#held.push(tensor)
  }

  track(handle: number): void {
    this.#tracks = true
    native.trackInScope(this.#number, handle)
  }

  /** Takes a tensor out; true when it was held here and so is tied to nothing now. */
  release(tensor: Tensor): boolean {
    const at = this.#held.lastIndexOf(tensor)
    if (at < 0) {
      if (this.#tracks) native.untrackFromScope(handleOf(tensor))
      return false
    }
    this.#held.splice(at, 1)
    return true
  }

  end(): void {
    if (this.#ended) return
    this.#ended = true
    const held = this.#held
    this.#held = []
    for (const tensor of held) {
      const handle = handleOf(tensor)
      if (handle < 0) continue
      giveHandle(tensor, -1)
      native.dispose(handle)
    }
    if (this.#tracks) native.endScope(this.#number)
  }
}

/** Every tensor in a result: itself, in arrays, plain objects, Maps and Sets. */
export function* tensorsIn(value: unknown, seen: Set<unknown> = new Set()): Generator<Tensor> {
  if (isTensor(value)) {
    yield value
    return
  }
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || seen.has(value)) return
  seen.add(value)
  if (Array.isArray(value) || value instanceof Set) {
    for (const item of value) yield* tensorsIn(item, seen)
  } else if (value instanceof Map) {
    for (const [key, item] of value) {
      yield* tensorsIn(key, seen)
      yield* tensorsIn(item, seen)
    }
  } else {
    for (const item of Object.values(value)) yield* tensorsIn(item, seen)
  }
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

export function requireLive(scope: TensorScope): void {
  if (scope.ended) throw new TorchError('ERR_TCH_DISPOSED', 'the scope has ended; keep tensors before it does')
}
