import { AsyncLocalStorage } from 'node:async_hooks'
import { deviceOf, type Device } from './device.js'
import { dtypeOf, type Dtype } from './dtype.js'
import { native } from './native.js'
import { TensorScope, tensorsIn } from './scope.js'

/** What holds for the code that is running: modes, defaults and the scope that owns new tensors. */
export interface Modes {
  grad: boolean
  inference: boolean
  autocast: { device: Device; dtype: Dtype; cache: boolean } | null
  device: Device | null
  scope: TensorScope | null
  /** Anomaly mode, 1: with a look for NaN, 0: without; null: off. */
  anomaly: 0 | 1 | null
  /** The pair of hooks on saved tensors (cpp/autograd_engine.h); -1 for none. */
  savedTensorHooks: number
}

interface Frame extends Modes {
  parent: Frame | null
  /** What it says itself; the rest is its parent's. */
  own: Partial<Modes>
  /** False once left; whoever still runs in it then sees its nearest live ancestor. */
  live: boolean
}

const root: Frame = { parent: null, own: {}, live: true, grad: true, inference: false, autocast: null, device: null, scope: null, anomaly: null, savedTensorHooks: -1 }

const storage = new AsyncLocalStorage<Frame>()

// Until a mode or scope is entered nothing has to be looked up: an operator then costs one comparison.
let open = 0
/** The frame whose modes are set in libtorch now. */
let applied: Frame = root

function lookUp(): Frame {
  let frame: Frame = storage.getStore() ?? root
  while (!frame.live) frame = frame.parent ?? root
  return frame
}

function sameModes(a: Modes, b: Modes): boolean {
  return a.grad === b.grad && a.inference === b.inference && a.autocast === b.autocast && a.anomaly === b.anomaly && a.savedTensorHooks === b.savedTensorHooks
}

function apply(frame: Frame): Frame {
  if (!sameModes(frame, applied)) writeModes(frame)
  applied = frame
  return frame
}

let anomaly: Modes['anomaly'] = null
let savedTensorHooks = -1

/** The switches that native code does not put back by itself. */
function writeSwitches(frame: Modes): void {
  if (frame.anomaly !== anomaly) {
    anomaly = frame.anomaly
    native.setAnomaly(anomaly !== null, anomaly === 1)
  }
  if (frame.savedTensorHooks !== savedTensorHooks) {
    savedTensorHooks = frame.savedTensorHooks
    native.setSavedTensorHooks(savedTensorHooks)
  }
}

function writeModes(frame: Modes): void {
  writeSwitches(frame)
  const autocast = frame.autocast
  native.applyModes(
    frame.grad, frame.inference,
    autocast === null ? -1 : deviceOf(autocast.device).type,
    autocast === null ? -1 : dtypeOf(autocast.dtype).code,
    autocast?.cache ?? true,
  )
}

/** The modes of the running task, set in libtorch. Every operator starts here. */
export function current(): Modes {
  if (open === 0 && applied === root) return root
  const frame = open === 0 ? root : lookUp()
  return frame === applied ? frame : apply(frame)
}

function enter(changes: Partial<Modes>): Frame {
  const parent = open === 0 ? root : lookUp()
  open++
  return { ...parent, ...changes, parent, own: changes, live: true }
}

function leave(frame: Frame): void {
  if (!frame.live) return
  frame.live = false
  open--
}

/**
 * Runs a callback of native code with these modes. libtorch is in other modes than the code that called it, and is in
 * them again when native code goes on: what is known to be applied is the caller's frame before and after.
 */
export function runFromNative<T>(changes: Partial<Modes>, body: () => T): T {
  const before = applied
  const frame = enter(changes)
  writeModes(frame)
  applied = frame
  try {
    return storage.run(frame, () => {
      try {
        return body()
      } finally {
        // Of the modes that the body entered, too, native code undoes only a part.
        current()
      }
    })
  } finally {
    leave(frame)
    writeSwitches(before)
    applied = before
  }
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
}

/** Runs `body` with these modes, in its continuations too; they end when its promise settles. */
export function runWith<T>(changes: Partial<Modes>, body: () => T): T {
  return runIn(enter(changes), body, (value) => value)
}

function runIn<T>(frame: Frame, body: () => T, finish: (value: unknown) => unknown): T {
  let result: T
  try {
    result = storage.run(frame, body)
  } catch (error) {
    leave(frame)
    throw error
  }
  if (!isPromise(result)) {
    try {
      return finish(result) as T
    } finally {
      leave(frame)
    }
  }
  // Other libraries' promises too.
  return Promise.resolve(result).then(
    (value) => {
      try {
        return finish(value)
      } finally {
        leave(frame)
      }
    },
    (error: unknown) => {
      leave(frame)
      throw error
    },
  ) as T
}

/** Runs `body` in a scope of its own: what it made is freed, except what it returns or keeps. */
export function runScoped<T>(body: (scope: Scope) => T): T {
  const scope = new Scope()
  return scope.run(body)
}

/** What `torch.scope()` gives: tensors made until it ends are freed then, except those kept. */
export class Scope {
  readonly #tensors = new TensorScope()
  readonly #frame: Frame

  constructor() {
    this.#frame = enter({ scope: this.#tensors })
  }

  /** @internal Makes the scope current for the rest of the running async task. */
  enterHere(): this {
    storage.enterWith(this.#frame)
    return this
  }

  /** @internal */
  run<T>(body: (scope: Scope) => T): T {
    try {
      const result = runIn(this.#frame, () => body(this), (value) => this.#finish(value))
      if (isPromise(result)) return result.catch((error: unknown) => { this.dispose(); throw error }) as T
      return result
    } catch (error) {
      this.dispose()
      throw error
    }
  }

  #outer(): TensorScope | null {
    let frame = this.#frame.parent ?? root
    while (!frame.live) frame = frame.parent ?? root
    return frame.scope
  }

  #finish(value: unknown): unknown {
    this.keep(value)
    this.dispose()
    return value
  }

  /** Lets tensors outlive this scope: they pass to the scope around it, or to garbage collection. */
  keep<T>(value: T): T {
    const outer = this.#outer()
    for (const tensor of tensorsIn(value)) {
      if (!tensor.disposed) this.#tensors.pass(tensor, outer)
    }
    return value
  }

  /** Ends the scope: frees what it made and did not keep. Ending it again does nothing. */
  dispose(): void {
    if (this.#tensors.ended) return
    leave(this.#frame)
    this.#tensors.end()
    if (storage.getStore() === this.#frame) storage.enterWith(this.#frame.parent ?? root)
  }

  [Symbol.dispose](): void {
    this.dispose()
  }
}

/** Changes what holds outside all modes, and in the modes around the running code that leave it as it was. */
export function setRoot(changes: Partial<Pick<Modes, 'grad' | 'device' | 'anomaly'>>): void {
  const around: Frame[] = []
  for (let frame: Frame | null = storage.getStore() ?? root; frame !== null; frame = frame.parent) around.unshift(frame)
  let left: Partial<Modes> = changes
  for (const frame of around) {
    left = Object.fromEntries(Object.entries(left).filter(([name]) => !(name in frame.own)))
    Object.assign(frame, left)
  }
  writeModes(applied)
}

export function rootModes(): Readonly<Modes> {
  return root
}
