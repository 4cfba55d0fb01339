import { TorchError } from '../../errors.js'
import { Module } from '../../module.js'
import { describeValue, isPlainObject } from '../../values.js'
import type { Fields } from '../field-registry.js'
import { inOrder } from './key-order.js'

/** Named parts: an object, a Map, or entries. */
export type Named<T> = Readonly<Record<string, T>> | Iterable<readonly [name: string, part: T]>

export function entriesOf<T>(op: string, named: Named<T>): [string, T][] {
  if (isPlainObject(named)) return Object.entries(named) as [string, T][]
  if (typeof named === 'object' && named !== null && Symbol.iterator in named) return [...named].map(([name, part]) => [name, part])
  throw new TorchError('ERR_TCH_TYPE', `${op}(): takes an object, a Map or entries of names and parts, not ${describeValue(named)}`, { op })
}

/**
 * Modules by name, in the order in which they were added.
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.ModuleDict.html
 */
export class ModuleDict<T extends Module = Module> extends Module implements Iterable<[name: string, module: T]> {
  protected order: readonly string[] = []

  constructor(modules: Named<T> = {}) {
    super()
    this.update(modules)
  }

  /** @internal */
  override readFields(): Fields<Module> {
    const { order, names } = inOrder(this, this.order)
    this.order = order
    return super.readFields(names)
  }

  get size(): number {
    return this.ownChildren().length
  }

  has(name: string): boolean {
    return this.order.includes(name) && Object.hasOwn(this, name)
  }

  /** A module by its name. */
  get(name: string): T {
    if (!this.has(name)) throw new TorchError('ERR_TCH_NO_ATTRIBUTE', `the ${this.className} has no module '${name}'; it has ${this.order.join(', ')}`, { op: 'get' })
    return (this as unknown as Record<string, T>)[name]!
  }

  set(name: string, module: T): this {
    if (!(module instanceof Module)) throw new TorchError('ERR_TCH_TYPE', `${this.className}: '${name}' must be a Module, not ${describeValue(module)}`, { op: 'set' })
    this.registerModule(name, module)
    if (!this.order.includes(name)) this.order = [...this.order, name]
    return this
  }

  update(modules: Named<T>): this {
    for (const [name, module] of entriesOf(this.className, modules)) this.set(name, module)
    return this
  }

  /** Takes a module out. */
  pop(name: string): T {
    const module = this.get(name)
    delete (this as unknown as Record<string, T>)[name]
    this.readFields()
    return module
  }

  clear(): void {
    for (const name of this.order) this.pop(name)
  }

  keys(): string[] {
    return this.ownChildren().map(([name]) => name)
  }

  values(): T[] {
    return this.ownChildren().map(([, module]) => module as T)
  }

  entries(): [name: string, module: T][] {
    return this.ownChildren() as [string, T][]
  }

  [Symbol.iterator](): IterableIterator<[name: string, module: T]> {
    return this.entries()[Symbol.iterator]()
  }

  override forward(): never {
    throw new TorchError('ERR_TCH_UNSUPPORTED', 'a ModuleDict has no forward: call its modules by name', { op: 'forward' })
  }
}
