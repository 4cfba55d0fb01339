import type { HookHandle } from '../autograd/hook.js'
import { runWithBackwardHooks, type FullBackwardHook, type FullBackwardPreHook } from '../autograd/module-backward.js'

export type { HookHandle }

export interface HookOptions {
  /** Run before the hooks that are there, instead of after them. */
  prepend?: boolean
}

/** Gets the arguments of `forward`; what it returns, unless null or undefined, takes their place. */
export type ForwardPreHook<M> = (module: M, args: unknown[]) => unknown
/** Gets the arguments and the result of `forward`; what it returns, unless null or undefined, becomes the result. */
export type ForwardHook<M> = (module: M, args: unknown[], output: unknown) => unknown

interface Forwards {
  forward(...args: never[]): unknown
}

/**
 * The hooks around one module's `forward` and on its backward pass. Only while there are some does the module get a `forward` of its own, which
 * runs them: a module without hooks is called directly.
 */
export class ForwardHooks<M extends object & Forwards> {
  readonly #module: M
  #before: ForwardPreHook<M>[] = []
  #after: ForwardHook<M>[] = []
  #backwardBefore: FullBackwardPreHook<M>[] = []
  #backward: FullBackwardHook<M>[] = []
  /** A `forward` that the object had itself, as an arrow function in a field; undefined: the class has it. */
  #own: PropertyDescriptor | undefined
  #installed = false

  constructor(module: M) {
    this.#module = module
  }

  addBefore(hook: ForwardPreHook<M>, options: HookOptions): HookHandle {
    return this.#add(hook, options, () => this.#before, (hooks) => (this.#before = hooks))
  }

  addAfter(hook: ForwardHook<M>, options: HookOptions): HookHandle {
    return this.#add(hook, options, () => this.#after, (hooks) => (this.#after = hooks))
  }

  addBackwardBefore(hook: FullBackwardPreHook<M>, options: HookOptions): HookHandle {
    return this.#add(hook, options, () => this.#backwardBefore, (hooks) => (this.#backwardBefore = hooks))
  }

  addBackward(hook: FullBackwardHook<M>, options: HookOptions): HookHandle {
    return this.#add(hook, options, () => this.#backward, (hooks) => (this.#backward = hooks))
  }

  #add<H>(hook: H, { prepend }: HookOptions, read: () => H[], write: (hooks: H[]) => void): HookHandle {
    // Lists are replaced, never changed: a call that is under way keeps its own.
    const entry = ((...args: never[]) => (hook as (...all: never[]) => unknown)(...args)) as H
    write(prepend === true ? [entry, ...read()] : [...read(), entry])
    this.#install()
    const remove = (): void => {
      write(read().filter((each) => each !== entry))
      if ([this.#before, this.#after, this.#backwardBefore, this.#backward].every((hooks) => hooks.length === 0)) this.#uninstall()
    }
    return { remove, [Symbol.dispose]: remove }
  }

  #install(): void {
    if (this.#installed) return
    this.#installed = true
    this.#own = Object.getOwnPropertyDescriptor(this.#module, 'forward')
    const value = (...args: unknown[]): unknown => this.#run(args)
    Object.defineProperty(this.#module, 'forward', { value, configurable: true, writable: true, enumerable: false })
  }

  #uninstall(): void {
    if (!this.#installed) return
    this.#installed = false
    if (this.#own === undefined) delete (this.#module as { forward?: unknown }).forward
    else Object.defineProperty(this.#module, 'forward', this.#own)
  }

  #run(args: unknown[]): unknown {
    const [before, hooks, preHooks] = [this.#before, this.#backward, this.#backwardBefore]
    for (const hook of before) {
      const changed = hook(this.#module, args)
      if (changed !== undefined && changed !== null) args = Array.isArray(changed) ? (changed as unknown[]) : [changed]
    }
    const run = (...given: unknown[]): unknown => this.#forward(given)
    return hooks.length + preHooks.length === 0 ? run(...args) : runWithBackwardHooks(this.#module, { hooks, preHooks }, args, run)
  }

  #forward(args: unknown[]): unknown {
    const after = this.#after
    const forward = (this.#own?.value ?? (Object.getPrototypeOf(this.#module) as Forwards).forward) as (...all: unknown[]) => unknown
    let output = forward.apply(this.#module, args)
    for (const hook of after) {
      const changed = hook(this.#module, args, output)
      if (changed !== undefined && changed !== null) output = changed
    }
    return output
  }
}
