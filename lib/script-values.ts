import { TorchError } from './errors.js'
import { native } from './native.js'

/** Reads the handle of a script object. */
export let opaqueHandle: (object: ScriptObject) => number
export let isScriptObject: (value: unknown) => value is ScriptObject

const collected = new FinalizationRegistry<number>((handle) => native.releaseOpaque(handle))

/**
 * An object of a class that only the model knows: a TorchScript class, a custom class of a C++
 * library, the packed weights of a quantised layer. It can be passed back to the model.
 */
export class ScriptObject {
  #handle: number
  /** The name of its class. */
  readonly type: string

  /** @internal */
  constructor(handle: number, type: string) {
    this.#handle = handle
    this.type = type
    collected.register(this, handle, this)
  }

  static {
    opaqueHandle = (object) => {
      if (object.#handle < 0) throw new TorchError('ERR_TCH_DISPOSED', `the object of class ${object.type} was disposed`)
      return object.#handle
    }
    isScriptObject = (value): value is ScriptObject => typeof value === 'object' && value !== null && #handle in value
  }

  dispose(): void {
    if (this.#handle < 0) return
    collected.unregister(this)
    native.releaseOpaque(this.#handle)
    this.#handle = -1
  }

  [Symbol.dispose](): void {
    this.dispose()
  }

  toString(): string {
    return `ScriptObject(${this.type})`
  }
}

/**
 * A member of a Python enum, as a model returned it. Where a model expects one, its name or its
 * value will do as well.
 */
export class EnumMember {
  /** The enum. */
  readonly type: string
  readonly name: string
  readonly value: number | string

  /** @internal */
  constructor(type: string, name: string, value: number | string) {
    this.type = type
    this.name = name
    this.value = value
    Object.freeze(this)
  }

  toString(): string {
    return `${this.type}.${this.name}`
  }
}
