import { inspect, type InspectOptionsStylized } from 'node:util'
import { runWith } from './context.js'
import type { Device } from './device.js'
import type { Dtype } from './dtype.js'
import { TorchError } from './errors.js'
import type { AsyncOptions } from './executor.js'
import { loader, readSource, type LoadedModule, type LoadOptions } from './module-loader.js'
import { convertFields, placementOf, type Placement } from './nn/conversion.js'
import { deepCopy } from './nn/deep-copy.js'
import { FieldRegistry, type Fields } from './nn/field-registry.js'
import type { FullBackwardHook, FullBackwardPreHook } from './autograd/module-backward.js'
import { ForwardHooks, type ForwardHook, type ForwardPreHook, type HookHandle, type HookOptions } from './nn/forward-hooks.js'
import { enter, tensorAt, tensorsWithin, walk, type NamedOptions } from './nn/module-walk.js'
import { isParameter, type Parameter } from './nn/parameter.js'
import { inspected, moduleText } from './nn/print.js'
import { checkOptions } from './options.js'
import type { PackagedModule } from './packaged-module.js'
import type { ScriptModule } from './script-module.js'
import { loadState, type IncompatibleKeys, type LoadStateOptions, type StateSource } from './state-dict.js'
import { isTensor, type Tensor } from './tensor.js'
import { wrongArgument } from './wrong-argument.js'

export { registerLoader, type Loader, type LoadOptions } from './module-loader.js'

const STATE = Symbol('tch-node module')

/** What a module knows of itself beside its fields. Under a symbol, so that it is no field. */
interface ModuleState {
  training: boolean
  fields: FieldRegistry<Module>
  hooks: ForwardHooks<Module> | null
  loadHooks: LoadStateDictPreHook[]
}

const isModule = (value: unknown): value is Module => value instanceof Module

/** Gets a copy of the state that is about to be loaded, to rename, add or drop entries; `prefix` is the path of the module with a dot. */
export type LoadStateDictPreHook = (module: Module, state: Map<string, Tensor>, prefix: string) => void

export interface StateDictOptions {
  /** Put before each name. */
  prefix?: string
  /** Give the parameters themselves, with their place in autograd, instead of detached tensors. */
  keepVars?: boolean
}

/**
 * Parameters and structure: what has a `forward`.
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html
 *
 * ```js
 * class Net extends Module {
 *   hidden = new nn.Linear(4, 8)
 *   scale = new nn.Parameter(torch.ones([8]))
 *   forward(x) { return this.hidden.forward(x).mul(this.scale) }
 * }
 * ```
 *
 * A field that holds a `Parameter` is a parameter and one that holds a `Module` a sub-module, in the order of
 * definition; `registerBuffer` makes one a buffer. Fields whose names start with `#` are not seen.
 *
 * There is no `forwardAsync` here: `forward` is JavaScript and runs on the thread of JavaScript. A model that was
 * traced or scripted is a `ScriptModule`, which has it.
 */
export abstract class Module {
  /** @internal */
  readonly [STATE]: ModuleState = { training: true, fields: new FieldRegistry(isModule), hooks: null, loadHooks: [] }

  /**
   * Opens a model by what the file holds: TorchScript (`torch.jit.save` in Python) becomes a `ScriptModule`, an
   * AOTInductor package (`aoti_compile_and_package`) a `PackagedModule`. The type of a path that is no literal ending
   * in `.pt2` can be given: `Module.load<PackagedModule>(path)`.
   * @throws `ERR_TCH_MODEL_LOAD` with what the file is and what to do, when it is not one.
   */
  static load(source: `${string}.pt2`, options?: LoadOptions): PackagedModule
  static load<M extends LoadedModule = ScriptModule>(source: string | URL | Uint8Array, options?: LoadOptions): M
  static load(source: string | URL | Uint8Array, options: LoadOptions = {}): LoadedModule {
    return loader().load(readSource('Module.load', source), options)
  }

  /** The same off the event loop: reads and unpacks the file on a native thread. Bytes are copied first. */
  static loadAsync(source: `${string}.pt2`, options?: LoadOptions & AsyncOptions): Promise<PackagedModule>
  static loadAsync<M extends LoadedModule = ScriptModule>(source: string | URL | Uint8Array, options?: LoadOptions & AsyncOptions): Promise<M>
  static async loadAsync(source: string | URL | Uint8Array, options: LoadOptions & AsyncOptions = {}): Promise<LoadedModule> {
    return loader().loadAsync(readSource('Module.loadAsync', source), options)
  }

  /**
   * The model that `share()` made a token for, on this thread or in a Worker: the weights are the same memory. What
   * else a `ScriptModule` has (attributes, training mode, gradients) is this thread's own; a `PackagedModule` is one
   * and the same for all: `Module.fromShared<PackagedModule>(token)`.
   * @throws `ERR_TCH_SHARED_TOKEN` when nobody holds it any more.
   */
  static fromShared<M extends LoadedModule = ScriptModule>(token: string): M {
    return loader().fromShared(token) as M
  }

  /** What the module computes. Types are those of the class. */
  abstract forward(...inputs: never[]): unknown

  // ---- registration

  /** Makes a field a parameter. Null keeps the name for one that is not there, as `bias` of a layer without. */
  registerParameter(name: string, parameter: Parameter | null): void {
    this[STATE].fields.checkName(this, name, 'parameter')
    if (parameter !== null && !isParameter(parameter)) throw wrongArgument('registerParameter', name, 'an nn.Parameter or null', parameter)
    put(this, name, 'parameter', parameter)
  }

  /** Makes a field a buffer: a tensor that is part of the module's state and is not learnt. Not `persistent`: left out of state dicts. */
  registerBuffer(name: string, tensor: Tensor | null, options: { persistent?: boolean } = {}): void {
    checkOptions('registerBuffer', options, ['persistent'])
    this[STATE].fields.checkName(this, name, 'buffer')
    if (tensor !== null && !isTensor(tensor)) throw wrongArgument('registerBuffer', name, 'a Tensor or null', tensor)
    put(this, name, 'buffer', tensor, options.persistent ?? true)
  }

  /** Makes a field a sub-module: for names that are made at run time. */
  registerModule(name: string, module: Module | null): void {
    this[STATE].fields.checkName(this, name, 'module')
    if (module !== null && !isModule(module)) throw wrongArgument('registerModule', name, 'a Module or null', module)
    put(this, name, 'module', module)
  }

  /** @internal The fields that count, now. Containers whose keys have an order of their own say it here. */
  readFields(names?: readonly string[]): Fields<Module> {
    return this[STATE].fields.read(this, names)
  }

  /** @internal The tensors of the module itself. A ScriptModule is one piece: those of all within it, by their paths. */
  ownTensors(kind: 'parameters' | 'buffers'): [name: string, tensor: Tensor | null][] {
    return this.readFields()[kind]
  }

  /** @internal The modules in this one that are objects of JavaScript. */
  ownChildren(): [name: string, module: Module | null][] {
    return this.readFields().modules
  }

  /** @internal This module under a path, as `namedModules` lists it; a ScriptModule with all within it. */
  ownModules(path: string): [path: string, module: Module][] {
    return [[path, this]]
  }

  // ---- what there is

  /** Parameters and their names, each once unless `removeDuplicate: false`; `recurse: false`: only the module's own. */
  namedParameters(options: NamedOptions = {}): [name: string, parameter: Tensor][] {
    return tensorsWithin<Module>(this, 'parameters', options)
  }

  parameters(options: NamedOptions = {}): Tensor[] {
    return this.namedParameters(options).map(([, parameter]) => parameter)
  }

  /** Buffers and their names. */
  namedBuffers(options: NamedOptions = {}): [name: string, buffer: Tensor][] {
    return tensorsWithin<Module>(this, 'buffers', options)
  }

  buffers(options: NamedOptions = {}): Tensor[] {
    return this.namedBuffers(options).map(([, buffer]) => buffer)
  }

  /** The modules directly in this one, each once. */
  namedChildren(): [name: string, module: Module][] {
    const seen = new Set<Module>()
    return this.ownChildren().filter((entry): entry is [string, Module] => {
      const [, module] = entry
      if (module === null || seen.has(module)) return false
      seen.add(module)
      return true
    })
  }

  children(): Module[] {
    return this.namedChildren().map(([, module]) => module)
  }

  /** This module and all modules in it, with their paths; the first is `['', this]`. */
  namedModules(options: Pick<NamedOptions, 'prefix' | 'removeDuplicate'> = {}): [path: string, module: Module][] {
    checkOptions('namedModules', options, ['prefix', 'removeDuplicate'])
    return walk<Module>(this, options).flatMap(([path, module]) => module.ownModules(path))
  }

  modules(): Module[] {
    return this.namedModules().map(([, module]) => module)
  }

  /** The module at a path such as `features.0`. */
  getSubmodule(path: string): Module {
    let module: Module = this
    for (const name of path === '' ? [] : path.split('.')) {
      const child = module.namedChildren().find(([each]) => each === name)?.[1]
      if (child === undefined) throw new TorchError('ERR_TCH_NO_ATTRIBUTE', `there is no module '${path}': ${module.className} has no module '${name}'`)
      module = child
    }
    return module
  }

  getParameter(path: string): Tensor {
    return tensorAt<Module>(this, 'parameters', path)
  }

  getBuffer(path: string): Tensor {
    return tensorAt<Module>(this, 'buffers', path)
  }

  // ---- state

  /** Parameters and persistent buffers by name, in Python's order; the tensors share memory with the module. */
  stateDict(options: StateDictOptions = {}): Map<string, Tensor> {
    checkOptions('stateDict', options, ['prefix', 'keepVars'])
    const { prefix = '', keepVars = false } = options
    const { parameters, buffers, modules } = this.readFields()
    const kept = buffers.filter(([name]) => this[STATE].fields.isPersistent(name))
    const state = runWith({ grad: false }, () =>
      [...parameters, ...kept].flatMap(([name, tensor]): [string, Tensor][] => (tensor === null ? [] : [[prefix + name, keepVars ? tensor : tensor.detach()]])))
    const parts = enter(this, () => modules.flatMap(([name, module]) => (module === null ? [] : [...module.stateDict({ prefix: `${prefix}${name}.`, keepVars })])))
    return new Map([...state, ...parts])
  }

  /**
   * Copies values into parameters and buffers, all or none: https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.load_state_dict
   * @throws `ERR_TCH_STATE_DICT` with every missing and unexpected name (unless `strict: false`) and every shape that differs.
   */
  loadStateDict(state: StateSource, options: LoadStateOptions = {}): IncompatibleKeys {
    return loadState(this.className, this.stateDict(), state, options, (given) => {
      for (const [path, module] of walk<Module>(this, {})) {
        const prefix = path === '' ? '' : `${path}.`
        for (const hook of module[STATE].loadHooks) hook(module, given, prefix)
        module.beforeLoadState(given, prefix)
      }
    })
  }

  /** For classes whose state dicts have changed: called with a copy of a state before it is checked, to add, rename or drop entries. */
  protected beforeLoadState(_state: Map<string, Tensor>, _prefix: string): void {}

  registerLoadStateDictPreHook(hook: LoadStateDictPreHook): HookHandle {
    if (typeof hook !== 'function') throw wrongArgument('registerLoadStateDictPreHook', 'hook', 'a function', hook)
    const state = this[STATE]
    const entry: LoadStateDictPreHook = (module, given, prefix) => hook(module, given, prefix)
    state.loadHooks = [...state.loadHooks, entry]
    const remove = (): void => {
      state.loadHooks = state.loadHooks.filter((each) => each !== entry)
    }
    return { remove, [Symbol.dispose]: remove }
  }

  // ---- changes

  /** Whether the module is in training mode, which layers such as Dropout ask for. Setting it leaves the sub-modules as they are; `train()` does not. */
  get training(): boolean {
    return this[STATE].training
  }

  set training(on: boolean) {
    this[STATE].training = on
  }

  train(on = true): this {
    if (typeof on !== 'boolean') throw wrongArgument('train', 'mode', 'a boolean', on)
    this.training = on
    enter(this, () => this.children().forEach((child) => child.train(on)))
    return this
  }

  eval(): this {
    return this.train(false)
  }

  /** Moves parameters and buffers, and converts the floating point ones. They stay the same tensor objects. */
  to(...targets: (Device | Dtype | Placement)[]): this {
    const placement = placementOf(targets)
    enter(this, () => this.children().forEach((child) => child.to(placement)))
    convertFields(this, this.readFields(), placement)
    return this
  }

  float(): this {
    return this.to('float32')
  }

  double(): this {
    return this.to('float64')
  }

  half(): this {
    return this.to('float16')
  }

  bfloat16(): this {
    return this.to('bfloat16')
  }

  /** Sets whether parameters take part in autograd. */
  requiresGrad_(on = true): this {
    for (const parameter of this.parameters()) parameter.requiresGrad = on
    return this
  }

  /** Forgets the gradients of all parameters; `setToNone: false` fills them with zeros instead. */
  zeroGrad(options: { setToNone?: boolean } = {}): void {
    checkOptions('zeroGrad', options, ['setToNone'])
    for (const parameter of this.parameters()) {
      if (options.setToNone === false) parameter.grad?.detach_().zero_()
      else parameter.grad = null
    }
  }

  /** Calls `fn` with every module in this one and then with this one. */
  apply(fn: (module: Module) => void): this {
    if (typeof fn !== 'function') throw wrongArgument('apply', 'fn', 'a function', fn)
    enter(this, () => this.children().forEach((child) => child.apply(fn)))
    fn(this)
    return this
  }

  /**
   * A copy with tensors of its own; what two modules share is shared by their copies too. Hooks stay behind. Fields
   * whose names start with `#` cannot be copied: classes that have them override this.
   */
  deepcopy(): this {
    return deepCopy<this>(this, (value, copy, remember) => {
      if (!isModule(value)) return undefined
      // A class with a copy of its own.
      if (value !== this && value.deepcopy !== Module.prototype.deepcopy) return value.deepcopy()
      const made = Object.create(Object.getPrototypeOf(value) as object) as Module
      remember(made)
      const { training, fields, loadHooks } = value[STATE]
      Object.assign(made, { [STATE]: { training, fields: fields.copy(), hooks: null, loadHooks } })
      for (const name of Object.keys(value)) Object.assign(made, { [name]: copy((value as unknown as Record<string, unknown>)[name]) })
      return made
    })
  }

  // ---- hooks

  /** Runs `hook` before each `forward`: it may replace the arguments. */
  registerForwardPreHook(hook: ForwardPreHook<this>, options: HookOptions = {}): HookHandle {
    return hooksOf(this, 'registerForwardPreHook', hook, options).addBefore(hook as ForwardPreHook<Module>, options)
  }

  /** Runs `hook` after each `forward`: it may replace the result. */
  registerForwardHook(hook: ForwardHook<this>, options: HookOptions = {}): HookHandle {
    return hooksOf(this, 'registerForwardHook', hook, options).addAfter(hook as ForwardHook<Module>, options)
  }

  /**
   * Runs `hook` when the gradients of the module's inputs are computed; it may replace them. It sees those of the tensors
   * among the arguments and results themselves, null for others.
   * https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.register_full_backward_hook
   */
  registerFullBackwardHook(hook: FullBackwardHook<this>, options: HookOptions = {}): HookHandle {
    return hooksOf(this, 'registerFullBackwardHook', hook, options).addBackward(hook as FullBackwardHook<Module>, options)
  }

  /** Runs `hook` before the module's backward pass, with the gradients of its results; it may replace them. */
  registerFullBackwardPreHook(hook: FullBackwardPreHook<this>, options: HookOptions = {}): HookHandle {
    return hooksOf(this, 'registerFullBackwardPreHook', hook, options).addBackwardBefore(hook as FullBackwardPreHook<Module>, options)
  }

  // ---- text

  /** The name of the class. */
  get className(): string {
    return this.constructor.name
  }

  /** What is printed between the brackets, such as `in_features=4, out_features=2`. */
  extraRepr(): string {
    return ''
  }

  /** The text that Python prints for the module. */
  toString(): string {
    return moduleText(this.className, this.extraRepr(), this.ownChildren())
  }

  /** @internal */
  [inspect.custom](depth: number | null, options: InspectOptionsStylized): unknown {
    if (!(STATE in this)) return Object.prototype.toString.call(this)
    if (depth !== null && depth < 0) return options.stylize(`[${this.className}]`, 'special')
    return inspected(this.toString())
  }
}

// Functions and not private methods: a copy that deepcopy() makes has none.

function put(module: Module, name: string, kind: 'parameter' | 'buffer' | 'module', value: unknown, persistent = true): void {
  Object.defineProperty(module, name, { value, writable: true, enumerable: true, configurable: true })
  module[STATE].fields.register(name, kind, persistent)
}

function hooksOf(module: Module, op: string, hook: unknown, options: HookOptions): ForwardHooks<Module> {
  if (typeof hook !== 'function') throw wrongArgument(op, 'hook', 'a function', hook)
  checkOptions(op, options, ['prepend'])
  return (module[STATE].hooks ??= new ForwardHooks<Module>(module))
}
