import { current, runWith } from './context.js'
import { deviceOf, type Device } from './device.js'
import { dtypeOf, type Dtype } from './dtype.js'
import { TorchError } from './errors.js'
import { asyncOptionNames, runOnExecutor, type AsyncOptions } from './executor.js'
import { warmUp, type WarmupOptions } from './jit/warmup.js'
import { callMethod, startMethod } from './method-call.js'
import { methodsOf, notAModel, type Method, type MethodSchema } from './method-schema.js'
import { writeModel, writeModelAsync, type SaveOptions } from './module-file.js'
import { Module, type StateDictOptions } from './module.js'
import { placementOf, type Placement } from './nn/conversion.js'
import type { NamedOptions } from './nn/module-walk.js'
import { moduleText } from './nn/print.js'
import { native } from './native.js'
import { ownTensor } from './scope.js'
import { checkOptions } from './options.js'
import { attributeSchemas, ownerOf, readAttribute, submodule, writeAttribute, type AttributeSchema } from './script-attributes.js'
import { scriptMethod, type ScriptMethod } from './script-method.js'
import { loadState, type IncompatibleKeys, type LoadStateOptions, type StateSource } from './state-dict.js'
import type { Tensor } from './tensor.js'

export type { MethodArgument, MethodSchema } from './method-schema.js'

const collected = new FinalizationRegistry<number>((handle) => native.releaseModule(handle))

/** The native handle of a module; `ERR_TCH_DISPOSED` when it has none any more. */
export let scriptHandle: (module: ScriptModule) => number

/** A TorchScript model: https://docs.pytorch.org/docs/stable/generated/torch.jit.ScriptModule.html */
export class ScriptModule extends Module {
  #handle: number
  /** Asynchronous calls under way, counted together with those of its sub-modules. */
  readonly #activity: { running: number }
  readonly #methods: Map<string, Method>
  /** The file it came from, or null when it was loaded from bytes. */
  readonly file: string | null
  /** The extra files that were asked for, by name. */
  readonly extraFiles: Readonly<Record<string, string>>

  /** @internal */
  constructor(handle: number, file: string | null, extraFiles: Record<string, string>, activity = { running: 0 }) {
    super()
    this.#handle = handle
    this.#activity = activity
    this.file = file
    this.extraFiles = extraFiles
    this.#methods = methodsOf(handle)
    collected.register(this, handle, this)
  }

  static {
    scriptHandle = (module) => module.#live()
  }

  #live(): number {
    if (this.#handle < 0) throw new TorchError('ERR_TCH_DISPOSED', 'the module was disposed', this.file === null ? {} : { file: this.file })
    return this.#handle
  }

  /** The methods that can be called, with their schemas. */
  get methods(): MethodSchema[] {
    return [...this.#methods.values()].map(({ schema }) => schema)
  }

  #method(name: string): Method {
    const method = this.#methods.get(name)
    if (method !== undefined) return method
    throw new TorchError('ERR_TCH_NO_METHOD', `the model has no method '${name}'; it has ${[...this.#methods.keys()].join(', ')}`, { op: name })
  }

  /** Runs `forward` on this thread. Arguments by position, or by name in one trailing object. */
  override forward(...args: unknown[]): any {
    return ScriptModule.prototype.call.call(this, 'forward', ...args)
  }

  /** Runs `forward` on a native thread: the event loop stays free. A trailing `{ signal }` can abort it. */
  forwardAsync(...args: unknown[]): Promise<any> {
    return ScriptModule.prototype.callAsync.call(this, 'forward', ...args)
  }

  /** Runs any method on this thread. */
  call(name: string, ...args: unknown[]): any {
    if (!(#handle in this)) throw notAModel()
    return callMethod(this.#live(), this.#method(name), args)
  }

  /** Runs any method on a native thread. The last argument may also hold the options of `AsyncOptions`. */
  callAsync(name: string, ...args: unknown[]): Promise<any> {
    try {
      if (!(#handle in this)) throw notAModel()
      return startMethod(this.#live(), this.#method(name), args, this.#activity)
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** @internal Work of a native thread on one of its methods, of which it gets the number. */
  runOffThread<T>(name: string, work: (handle: number, method: number) => Promise<T>): Promise<T> {
    const { number } = this.#method(name)
    return this.#active(() => work(this.#live(), number))
  }

  /** While `work` is under way, nothing may change what native threads read. */
  async #active<T>(work: () => Promise<T>): Promise<T> {
    this.#activity.running++
    try {
      return await work()
    } finally {
      this.#activity.running--
    }
  }

  #requireIdle(what: string): void {
    if (this.#activity.running === 0) return
    throw new TorchError('ERR_TCH_BUSY', `${what} while the model runs on another thread; await its calls first`)
  }

  /** @internal All within the model, by their paths; the tensors share memory with it. */
  override ownTensors(kind: 'parameters' | 'buffers'): [name: string, tensor: Tensor][] {
    const { scope } = current()
    return native.moduleTensors(this.#live(), kind).map(([name, handle]) => [name, ownTensor(handle, scope)])
  }

  /** @internal */
  override ownChildren(): [name: string, module: Module | null][] {
    return []
  }

  /** @internal */
  override ownModules(path: string): [path: string, module: ScriptModule][] {
    return this.namedModules({ prefix: path })
  }

  /** What the model and its sub-modules hold, by name in the order of Python's `state_dict()`; the tensors share memory with the model. */
  override stateDict({ prefix = '', keepVars = false }: StateDictOptions = {}): Map<string, Tensor> {
    const { scope } = current()
    const state = native.moduleState(this.#live()).map(([name, handle]): [string, Tensor] => [prefix + name, ownTensor(handle, scope)])
    return new Map(keepVars ? state : runWith({ grad: false }, () => state.map(([name, tensor]) => [name, tensor.detach()])))
  }

  /**
   * Copies values into parameters and buffers, all or none: https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.load_state_dict
   * @throws `ERR_TCH_STATE_DICT` for missing and unexpected names (unless `strict: false`) and for shapes that differ.
   */
  override loadStateDict(state: StateSource, options: LoadStateOptions = {}): IncompatibleKeys {
    this.#requireIdle('a state cannot be loaded')
    return loadState(this.className, this.stateDict(), state, options)
  }

  protected override beforeLoadState(): void {
    this.#requireIdle('a state cannot be loaded')
  }

  /** The name of the class in Python. */
  override get className(): string {
    return native.moduleName(this.#live())
  }

  /** This model and all modules in it, with their paths; the first is `['', this]`. They share the model's objects. */
  override namedModules({ prefix = '' }: Pick<NamedOptions, 'prefix'> = {}): [path: string, module: ScriptModule][] {
    return native.moduleChildren(this.#live(), true).map(([path, handle]) => {
      if (path !== '') return [prefix === '' ? path : `${prefix}.${path}`, new ScriptModule(handle, this.file, {}, this.#activity)]
      native.releaseModule(handle)
      return [prefix, this]
    })
  }

  override modules(): ScriptModule[] {
    return this.namedModules().map(([, module]) => module)
  }

  /** The modules directly in this one. */
  override namedChildren(): [name: string, module: ScriptModule][] {
    return native.moduleChildren(this.#live(), false).map(([name, handle]) => [name, new ScriptModule(handle, this.file, {}, this.#activity)])
  }

  override children(): ScriptModule[] {
    return this.namedChildren().map(([, module]) => module)
  }

  /** The module at a path such as `features.0`. */
  override getSubmodule(path: string): ScriptModule {
    return submodule(this, path)
  }

  /** Name, kind and TorchScript type of what this module itself holds. */
  get attributeSchemas(): AttributeSchema[] {
    return attributeSchemas(this.#live())
  }

  /** Everything this module itself holds, by name: values, tensors and sub-modules. */
  attributes(): Map<string, unknown> {
    const children = new Map(this.namedChildren())
    return new Map(this.attributeSchemas.map(({ name }) => [name, children.get(name) ?? readAttribute(this.#live(), name)]))
  }

  /** One attribute, of a sub-module by its path: `getAttribute('features.0.weight')`. Tensors share memory with the model. */
  getAttribute(path: string): any {
    const [owner, name] = ownerOf(this, path)
    return owner.namedChildren().find(([child]) => child === name)?.[1] ?? readAttribute(owner.#live(), name)
  }

  /** Replaces one attribute; its type stays. Not while an asynchronous call of the model runs. */
  setAttribute(path: string, value: unknown): void {
    const [owner, name] = ownerOf(this, path)
    this.#requireIdle(`attribute '${path}' cannot be set`)
    writeAttribute(owner.#live(), name, value)
  }

  override get training(): boolean {
    return native.moduleTraining(this.#live())
  }

  override set training(on: boolean) {
    this.train(on)
  }

  override train(on = true): this {
    if (on !== this.training) this.#requireIdle(`the model cannot be put into ${on ? 'training' : 'eval'} mode`)
    native.moduleSetTraining(this.#live(), on)
    return this
  }

  /** Moves parameters and buffers, and converts the floating point ones. */
  override to(...targets: (Device | Dtype | Placement)[]): this {
    this.#requireIdle('the model cannot be moved or converted')
    for (const target of targets) {
      const { device, dtype } = placementOf([target])
      const place = device === undefined ? { type: -1, index: -1 } : deviceOf(device)
      native.moduleTo(this.#live(), place.type, place.index, dtype === undefined ? -1 : dtypeOf(dtype).code)
    }
    return this
  }

  /** A method by name, as a function with its schema, source and graphs: `module.method('encode')(x)`, `.async(x)`. */
  method<Arguments extends unknown[] = any[], Result = any>(name: string): ScriptMethod<Arguments, Result> {
    const { schema } = this.#method(name)
    return scriptMethod<Arguments, Result>({
      schema,
      call: (args) => this.call(name, ...args),
      callAsync: (args) => this.callAsync(name, ...args),
      handle: () => this.#live(),
    })
  }

  override extraRepr(): string {
    return `original_name=${this.className}`
  }

  /** The text that Python prints for a scripted module. */
  override toString(): string {
    return moduleText('RecursiveScriptModule', this.extraRepr(), this.namedChildren())
  }

  /** The source of `forward`, as TorchScript keeps it. */
  get code(): string {
    return this.method('forward').code
  }

  /** The graph of `forward` before optimisation: https://docs.pytorch.org/docs/stable/jit.html#interpreting-graphs */
  get graph(): string {
    return this.method('forward').graph
  }

  /** The same with the methods of sub-modules in place. */
  get inlinedGraph(): string {
    return this.method('forward').inlinedGraph
  }

  /**
   * Runs a method until the graph executor has optimised it for inputs of these shapes and dtypes: the
   * profiled runs and two more. The modes (`noGrad`, autocast) should be those of the calls to come.
   */
  warmup(inputs: readonly unknown[], options: WarmupOptions = {}): this {
    warmUp((method) => this.call(method, ...inputs), inputs, options)
    return this
  }

  #made(handle: number): ScriptModule {
    return new ScriptModule(handle, this.file, { ...this.extraFiles })
  }

  /** A copy with tensors and a TorchScript class of its own. */
  clone(): ScriptModule {
    return this.#made(native.moduleCopy(this.#live(), 'clone'))
  }

  /** A copy with tensors of its own: Python's `copy.deepcopy(model)`. */
  override deepcopy(): this {
    return this.#made(native.moduleCopy(this.#live(), 'deepcopy')) as this
  }

  /**
   * A model with its parameters built in as constants, faster and not to be trained; it must be in eval mode.
   * https://docs.pytorch.org/docs/stable/generated/torch.jit.freeze.html
   */
  freeze(options: { preservedAttributes?: readonly string[]; optimizeNumerics?: boolean } = {}): ScriptModule {
    checkOptions('freeze', options, ['preservedAttributes', 'optimizeNumerics'])
    if (this.training) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', 'only a model in eval mode can be frozen; call eval() first', { op: 'freeze' })
    return this.#made(native.moduleFreeze(this.#live(), [...(options.preservedAttributes ?? [])], options.optimizeNumerics ?? true))
  }

  /** Freezes the model if it is not frozen, then rewrites it for the device: https://docs.pytorch.org/docs/stable/generated/torch.jit.optimize_for_inference.html */
  optimizeForInference(options: { otherMethods?: readonly string[] } = {}): ScriptModule {
    checkOptions('optimizeForInference', options, ['otherMethods'])
    return this.#made(native.moduleOptimize(this.#live(), [...(options.otherMethods ?? [])]))
  }

  /**
   * Writes the model as TorchScript, for `Module.load`, Python's `torch.jit.load` and C++. The file is there whole or not at all.
   * https://docs.pytorch.org/docs/stable/generated/torch.jit.save.html
   */
  save(path: string | URL, options: SaveOptions = {}): void {
    const handle = this.#live()
    writeModel(path, options, (target, names, contents) => native.saveModule(handle, target, names, contents))
  }

  /** The bytes that `save` would write. */
  toBytes(options: SaveOptions = {}): Uint8Array {
    const handle = this.#live()
    return writeModel(null, options, (target, names, contents) => native.saveModule(handle, target, names, contents))!
  }

  /** `save` off the event loop: packs and writes on a native thread. The model cannot be changed meanwhile. */
  async saveAsync(path: string | URL, options: SaveOptions & AsyncOptions = {}): Promise<void> {
    await this.#saveAsync(path, options)
  }

  /** `toBytes` off the event loop. */
  async toBytesAsync(options: SaveOptions & AsyncOptions = {}): Promise<Uint8Array> {
    return (await this.#saveAsync(null, options))!
  }

  #saveAsync(path: string | URL | null, options: SaveOptions & AsyncOptions): Promise<Uint8Array | undefined> {
    checkOptions('save', options, ['extraFiles', ...asyncOptionNames])
    const handle = this.#live()
    return this.#active(() =>
      writeModelAsync(path, options, (target, names, contents) =>
        runOnExecutor(options, (...settling) => native.saveModuleAsync(handle, target, names, contents, ...settling), () => {}),
      ),
    )
  }

  /**
   * A token that gives the model to another thread of the process: post it to a Worker and call
   * `Module.fromShared(token)` there. The weights stay one copy in memory; attributes, training mode and gradients
   * are each thread's own. It is held until it is taken for the first time, and can be taken again as long as
   * somebody holds the model.
   */
  share(): string {
    return native.shareModule(this.#live())
  }

  /** Frees the model now; calls that run are finished first. */
  dispose(): void {
    if (this.#handle < 0) return
    collected.unregister(this)
    native.releaseModule(this.#handle)
    this.#handle = -1
  }

  [Symbol.dispose](): void {
    this.dispose()
  }
}
