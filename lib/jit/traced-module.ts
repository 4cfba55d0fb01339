import { TorchError } from '../errors.js'
import { Module } from '../module.js'
import { native } from '../native.js'
import type { NativeModuleStructure } from '../native-types.js'
import { ScriptModule, scriptHandle } from '../script-module.js'
import { handleOf, isTensor, type Tensor } from '../tensor.js'
import { describeValue } from '../values.js'

/** What can be traced with its structure: every `nn.Module`, and whatever else answers these. */
export interface TraceableModule {
  forward(...inputs: any[]): unknown
  readonly training?: boolean
  namedParameters(options?: { recurse?: boolean; removeDuplicate?: boolean }): Iterable<readonly [name: string, parameter: Tensor]>
  namedBuffers(options?: { recurse?: boolean; removeDuplicate?: boolean }): Iterable<readonly [name: string, buffer: Tensor]>
  namedChildren(): Iterable<readonly [name: string, child: TraceableModule]>
}

export function isTraceableModule(value: unknown): value is TraceableModule {
  if (typeof value !== 'object' || value === null) return false
  return (['forward', 'namedParameters', 'namedBuffers', 'namedChildren'] as const).every((name) => typeof (value as TraceableModule)[name] === 'function')
}

/** A module as the tracer takes it, and the path at which each sub-module is found first. */
export interface TracedStructure {
  structure: NativeModuleStructure
  paths: Map<TraceableModule, string>
}

export function structureOf(module: TraceableModule): TracedStructure {
  const paths = new Map<TraceableModule, string>()
  return { structure: describe(module, '__module', paths, []), paths }
}

function describe(module: TraceableModule, path: string, paths: Map<TraceableModule, string>, around: TraceableModule[]): NativeModuleStructure {
  if (around.includes(module)) throw new TorchError('ERR_TCH_TRACE', `trace(): the module at '${path}' contains itself`, { op: 'trace' })
  if (!paths.has(module)) paths.set(module, path)
  const inside = [...around, module]
  return {
    name: className(module.constructor?.name),
    training: module.training !== false,
    parameters: own(module.namedParameters({ recurse: false, removeDuplicate: false }), path),
    buffers: own(module.namedBuffers({ recurse: false, removeDuplicate: false }), path),
    children: childrenOf(module).map(([name, child]): [string, NativeModuleStructure | number] => {
      const at = `${path}.${attributeName(name, path)}`
      if (child instanceof ScriptModule) return [name, scriptHandle(child)]
      if (!isTraceableModule(child)) throw new TorchError('ERR_TCH_TYPE', `trace(): the sub-module '${at}' is ${describeValue(child)}, which has no forward, namedParameters, namedBuffers and namedChildren`, { op: 'trace' })
      return [name, describe(child, at, paths, inside)]
    }),
  }
}

/** The sub-modules under every name that they have: namedChildren() of an nn.Module lists each once. */
function childrenOf(module: TraceableModule): (readonly [string, TraceableModule])[] {
  if (!(module instanceof Module)) return [...module.namedChildren()]
  return module.ownChildren().filter((entry): entry is [string, Module] => entry[1] !== null)
}

/** The tensors that a module itself holds; some lists always have those of its sub-modules, too. */
function own(tensors: Iterable<readonly [string, Tensor]>, path: string): [string, number][] {
  return [...tensors].filter(([name]) => !name.includes('.')).map(([name, tensor]) => {
    if (!isTensor(tensor)) throw new TorchError('ERR_TCH_TYPE', `trace(): '${path}.${name}' is ${describeValue(tensor)}, not a tensor`, { op: 'trace' })
    return [attributeName(name, path), handleOf(tensor)]
  })
}

function attributeName(name: string, path: string): string {
  if (/^\w+$/.test(name)) return name
  throw new TorchError('ERR_TCH_TRACE', `trace(): '${name}' in '${path}' cannot be the name of an attribute in TorchScript; use letters, digits and _`, { op: 'trace' })
}

/** The name of a class in TorchScript, which knows fewer letters than JavaScript. */
export function className(name: string | undefined): string {
  const known = (name ?? '').replace(/\W/g, '_')
  return /^[A-Za-z_]/.test(known) ? known : `Module${known}`
}

/** Runs `body` while each call of a sub-module's `forward` is recorded as a method of that sub-module. */
export function recordingCalls<T>(paths: ReadonlyMap<TraceableModule, string>, body: () => T): T {
  const undo: (() => void)[] = []
  try {
    for (const [module, path] of paths) {
      if (path !== '__module') undo.push(recordCallsOf(module, path))
    }
    return body()
  } finally {
    for (const restore of undo) restore()
  }
}

function recordCallsOf(module: TraceableModule, path: string): () => void {
  const before = Object.getOwnPropertyDescriptor(module, 'forward')
  const { forward } = module
  const recorded = function (this: unknown, ...inputs: unknown[]): unknown {
    native.enterTracedModule(path)
    try {
      return forward.apply(this, inputs)
    } finally {
      native.leaveTracedModule()
    }
  }
  Object.defineProperty(module, 'forward', { value: recorded, configurable: true, enumerable: false, writable: true })
  return () => {
    if (before === undefined) delete (module as Partial<TraceableModule>).forward
    else Object.defineProperty(module, 'forward', before)
  }
}
