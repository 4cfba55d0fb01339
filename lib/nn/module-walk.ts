import { TorchError } from '../errors.js'
import type { Tensor } from '../tensor.js'
import { isParameter } from './parameter.js'

export interface NamedOptions {
  /** Put before each name, with a dot. */
  prefix?: string
  /** Whether what sub-modules hold is listed too, `true` when left out. */
  recurse?: boolean
  /** Whether what is reached by several paths is listed once, by the first; `true` when left out. */
  removeDuplicate?: boolean
}

interface Walkable<M> {
  readonly className: string
  ownChildren(): [name: string, module: M | null][]
}

export type Walked<M> = [path: string, module: M]

/** A module and those within it, outer ones first, in the order of their fields. */
export function* walk<M extends Walkable<M>>(root: M, { prefix = '', removeDuplicate = true }: NamedOptions): Generator<Walked<M>> {
  const seen = removeDuplicate ? new Set<M>() : null
  const above = new Set<M>()
  function* within(module: M, path: string): Generator<Walked<M>> {
    if (seen?.has(module) === true) return
    if (above.has(module)) throw containsItself(module)
    seen?.add(module)
    above.add(module)
    yield [path, module]
    for (const [name, child] of module.ownChildren()) {
      if (child !== null) yield* within(child, path === '' ? name : `${path}.${name}`)
    }
    above.delete(module)
  }
  yield* within(root, prefix)
}

const entered = new Set<object>()

/** Goes on with the parts of a module. A module that contains itself would have no end. */
export function enter<T>(module: { readonly className: string }, body: () => T): T {
  if (entered.has(module)) throw containsItself(module)
  entered.add(module)
  try {
    return body()
  } finally {
    entered.delete(module)
  }
}

function containsItself({ className }: { readonly className: string }): TorchError {
  return new TorchError('ERR_TCH_INVALID_ARGUMENT', `the module contains itself: a ${className} is among its own sub-modules. Keep a reference to a parent in a private field or a WeakRef`)
}

/** Each tensor once. Those of a ScriptModule are new objects at each look: only libtorch knows which are the same. */
export function distinct(named: readonly [name: string, tensor: Tensor][]): [name: string, tensor: Tensor][] {
  const objects = new Set<Tensor>()
  const scripted: Tensor[] = []
  return named.filter(([, tensor]) => {
    if (objects.has(tensor)) return false
    objects.add(tensor)
    if (isParameter(tensor)) return true
    if (scripted.some((other) => other.isSame(tensor))) return false
    scripted.push(tensor)
    return true
  })
}
