import { resetTop, top } from './argument-stack.js'
import { current } from './context.js'
import { held, pushAny, takeBeside } from './convert.js'
import { TorchError } from './errors.js'
import { native } from './native.js'
import { ResultReader } from './results.js'
import type { ScriptModule } from './script-module.js'

/** What a module holds under a name. */
export interface AttributeSchema {
  name: string
  kind: 'parameter' | 'buffer' | 'module' | 'attribute'
  /** The TorchScript type. */
  type: string
}

export function attributeSchemas(handle: number): AttributeSchema[] {
  return native.moduleAttributes(handle).map(([name, kind, type]) => ({ name, kind, type }))
}

/** The module at a path, by the names of children. */
export function submodule(root: ScriptModule, path: string): ScriptModule {
  let module = root
  for (const name of path === '' ? [] : path.split('.')) {
    const child = module.namedChildren().find(([each]) => each === name)?.[1]
    if (child === undefined) {
      throw new TorchError('ERR_TCH_NO_ATTRIBUTE', `the model has no sub-module '${path}': ${module.className} has no module '${name}'`)
    }
    module = child
  }
  return module
}

/** The module that holds the attribute at a path, and the attribute's name there. */
export function ownerOf(root: ScriptModule, path: string): [ScriptModule, string] {
  if (typeof path !== 'string') throw new TorchError('ERR_TCH_TYPE', 'an attribute is named by text such as features.0.weight')
  const dot = path.lastIndexOf('.')
  return dot < 0 ? [root, path] : [submodule(root, path.slice(0, dot)), path.slice(dot + 1)]
}

export function readAttribute(handle: number, name: string): unknown {
  const { scope } = current()
  return new ResultReader(native.moduleAttribute(handle, name, top), top, scope).next()
}

export function writeAttribute(handle: number, name: string, value: unknown): void {
  const base = top
  const heldBefore = held.length
  try {
    pushAny(value)
    native.moduleSetAttribute(handle, name, base, top, takeBeside())
  } finally {
    takeBeside()
    resetTop(base)
    held.length = heldBefore
  }
}
