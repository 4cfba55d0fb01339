import { TorchError } from '../errors.js'
import { checkOptions } from '../options.js'
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

type TensorKind = 'parameters' | 'buffers'

interface Walkable<M> {
  readonly className: string
  ownChildren(): [name: string, module: M | null][]
  ownTensors(kind: TensorKind): [name: string, tensor: Tensor | null][]
  getSubmodule(path: string): M
}

type Walked<M> = [path: string, module: M]

/** A module and those within it, outer ones first, in the order of their fields. */
export function walk<M extends Walkable<M>>(root: M, { prefix = '', removeDuplicate = true }: NamedOptions): Walked<M>[] {
  const found: Walked<M>[] = []
  // Of every module met, or only of those around the one looked at.
  const seen = new Set<M>()
  const visit = (module: M, path: string): void => {
    if (seen.has(module)) {
      if (removeDuplicate) return
      throw containsItself(module)
    }
    seen.add(module)
    found.push([path, module])
    for (const [name, child] of module.ownChildren()) {
      if (child !== null) visit(child, path === '' ? name : `${path}.${name}`)
    }
    if (!removeDuplicate) seen.delete(module)
  }
  visit(root, prefix)
  return found
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

/** The parameters or buffers of a module and of those within it, by their paths. */
export function tensorsWithin<M extends Walkable<M>>(root: M, kind: TensorKind, options: NamedOptions): [name: string, tensor: Tensor][] {
  checkOptions(kind, options, ['prefix', 'recurse', 'removeDuplicate'])
  const own = options.recurse === false
  const modules: Walked<M>[] = own ? [[options.prefix ?? '', root]] : walk<M>(root, options)
  const found: [string, Tensor][] = []
  for (const [path, module] of modules) {
    for (const [name, tensor] of module.ownTensors(kind)) {
      // A ScriptModule names those of all within it.
      if (tensor === null || (own && name.includes('.'))) continue
      found.push([path === '' ? name : `${path}.${name}`, tensor])
    }
  }
  return options.removeDuplicate === false ? found : distinct(found)
}

/** The parameter or buffer at a path such as `features.0.weight`. */
export function tensorAt<M extends Walkable<M>>(root: M, kind: TensorKind, path: string): Tensor {
  const dot = path.lastIndexOf('.')
  const name = path.slice(dot + 1)
  const owner = root.getSubmodule(path.slice(0, Math.max(dot, 0)))
  const found = owner.ownTensors(kind).find(([each]) => each === name)?.[1]
  if (found !== undefined && found !== null) return found
  const what = kind === 'parameters' ? 'parameter' : 'buffer'
  throw new TorchError('ERR_TCH_NO_ATTRIBUTE', `there is no ${what} '${path}': ${owner.className} has no ${what} '${name}'`)
}

/** Each tensor once. Those of a ScriptModule are new objects at each look: only libtorch knows which are the same. */
function distinct(named: readonly [name: string, tensor: Tensor][]): [name: string, tensor: Tensor][] {
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
