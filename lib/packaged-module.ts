import { pushCell, reserve, resetTop, top } from './argument-stack.js'
import { current } from './context.js'
import { deviceName, deviceOf, type Device } from './device.js'
import { dtypeOfCode, type Dtype } from './dtype.js'
import { TorchError, withOperator } from './errors.js'
import { asyncOptionNames, runOnExecutor, type AsyncOptions } from './executor.js'
import { disposeTensors } from './jit/warmup.js'
import { notAModel, type MethodSchema } from './method-schema.js'
import { Module, type StateDictOptions } from './module.js'
import { placementOf, type Placement } from './nn/conversion.js'
import { native } from './native.js'
import type { NativeResults } from './native-types.js'
import { leafPaths, unflatten } from './packaged/call-spec.js'
import type { CallForm, PackageDescription } from './packaged/description.js'
import type { PackageInput } from './packaged/package-inputs.js'
import { ResultReader } from './results.js'
import { liveScope, ownTensor, type TensorScope } from './scope.js'
import { checkState, type IncompatibleKeys, type LoadStateOptions, type StateSource } from './state-dict.js'
import { handleOf, type Tensor } from './tensor.js'

export type { PackageInput, SizeRange } from './packaged/package-inputs.js'

/** A parameter, buffer or other tensor that is built into a package and can be replaced. */
export interface PackageConstant {
  /** Its name in the model: `hidden.weight`. */
  name: string
  /** Its name in the compiled code. */
  compiledName: string
  kind: 'parameter' | 'buffer' | 'constant'
  dtype: Dtype
  shape: number[]
  device: Device
}

const collected = new FinalizationRegistry<number>((handle) => native.releasePackage(handle))

/**
 * A model compiled ahead of time into a `.pt2` package: https://docs.pytorch.org/docs/stable/torch.compiler_aot_inductor.html
 *
 * Inputs are checked before each call, since compiled code reads sizes, strides and dtypes on trust. It runs without
 * autograd: results have no history.
 */
export class PackagedModule extends Module {
  #handle: number
  readonly #form: CallForm
  readonly #description: PackageDescription
  /** The file it came from, or null when it was loaded from bytes. */
  readonly file: string | null
  /** The model's name in the package. */
  readonly name: string
  /** The names of all models in the package. */
  readonly modelNames: readonly string[]
  /** What was recorded when the package was made. */
  readonly metadata: Readonly<Record<string, string>>
  /** The extra files that were asked for, by name. */
  readonly extraFiles: Readonly<Record<string, string>>
  /** Where it runs; its type was chosen when the package was made. */
  readonly device: Device
  /** How many calls run at the same time. */
  readonly runners: number

  /** @internal */
  constructor(handle: number, description: PackageDescription, form: CallForm) {
    super()
    this.#handle = handle
    this.#form = form
    this.#description = description
    this.file = description.file
    this.name = description.name
    this.modelNames = description.modelNames
    this.metadata = description.metadata
    this.extraFiles = description.extraFiles
    this.device = description.device
    this.runners = description.runners
    collected.register(this, handle, this)
  }

  #live(): number {
    if (this.#handle < 0) throw new TorchError('ERR_TCH_DISPOSED', 'the module was disposed', this.file === null ? {} : { file: this.file })
    return this.#handle
  }

  /** The tensors it takes. */
  get inputs(): PackageInput[] {
    return this.#form.inputs.specs
  }

  /** Where the tensors stand in its result: `[0]`, `stats.mean`; '' when the result is one tensor. */
  get outputs(): string[] {
    return leafPaths(this.#form.outputs, '')
  }

  /** `forward` with its arguments as a TorchScript model would describe it. */
  get methods(): MethodSchema[] {
    return [this.#form.arguments.schema(this.#form.outputs)]
  }

  /**
   * Runs the model on this thread. Arguments by position, or by name in one trailing object; dictionaries and named
   * tuples are objects (or Maps), tuples and lists arrays.
   *
   * @throws `ERR_TCH_TYPE`, `ERR_TCH_SHAPE` and others for inputs that it was not compiled for.
   */
  override forward(...args: unknown[]): any {
    return this.call('forward', ...args)
  }

  /** Runs it on a native thread: the event loop stays free. The trailing object may also hold the options of `AsyncOptions`. */
  forwardAsync(...args: unknown[]): Promise<any> {
    return this.callAsync('forward', ...args)
  }

  /** The same as `forward`, which is the only method of a package. */
  call(method: string, ...args: unknown[]): any {
    if (!(#handle in this)) throw notAModel()
    const { scope } = current()
    try {
      return this.#pass(method, args, [], (handle, base, end) => this.#result(native.runPackage(handle, base, end), base, scope))
    } catch (error) {
      throw withOperator(error, method)
    }
  }

  /** The same as `forwardAsync`. */
  async callAsync(method: string, ...args: unknown[]): Promise<any> {
    if (!(#handle in this)) throw notAModel()
    const { scope } = current()
    const started = (handle: number, base: number, end: number, options: AsyncOptions): Promise<[NativeResults, number]> =>
      runOnExecutor<NativeResults>(
        options,
        (resolve, reject, executor, priority, timeout) => native.runPackageAsync(handle, base, end, resolve, reject, executor, priority, timeout),
        (late) => disposeTensors(new ResultReader(late, base, null).next()),
      ).then((results) => [results, base])
    try {
      const [results, base] = await this.#pass(method, args, asyncOptionNames, started)
      return this.#result(results, base, liveScope(scope))
    } catch (error) {
      throw withOperator(error, method)
    }
  }

  /** Checks the arguments of a call and puts the tensors among them on the stack for `run`. */
  #pass<T>(method: string, args: unknown[], optionNames: readonly string[], run: (handle: number, base: number, end: number, options: AsyncOptions) => T): T {
    const handle = this.#live()
    if (method !== 'forward') throw new TorchError('ERR_TCH_NO_METHOD', `the model has no method '${method}'; it has forward`)
    const { arguments: given, inputs } = this.#form
    const { leaves, options } = given.read(args, inputs.length, optionNames)
    const made: Tensor[] = []
    const base = top
    try {
      const tensors = inputs.prepare(leaves, made)
      reserve(tensors.length)
      for (const tensor of tensors) pushCell(handleOf(tensor))
      const end = top
      resetTop(base)
      return run(handle, base, end, options)
    } finally {
      resetTop(base)
      // The call holds what it was given.
      for (const tensor of made) tensor.dispose()
    }
  }

  #result(results: NativeResults, base: number, scope: TensorScope | null): unknown {
    const tensors = new ResultReader(results, base, scope).next() as (Tensor | null)[]
    return unflatten(this.#form.outputs, tensors.values())
  }

  /** The tensors that are built in and can be replaced. Inductor also writes values into the code itself: those are not among them. */
  constants(): PackageConstant[] {
    const kinds = new Map(this.#description.compiled.constants.map(({ name, kind }, place) => [name, { kind, place }]))
    return native
      .packageConstants(this.#live())
      .map(([compiledName, name, dtype, shape, type, index]) => ({ name, compiledName, kind: kinds.get(compiledName)?.kind ?? 'constant', dtype: dtypeOfCode(dtype).name, shape, device: deviceName(type, index) }))
      .sort((a, b) => (kinds.get(a.compiledName)?.place ?? 0) - (kinds.get(b.compiledName)?.place ?? 0))
  }

  /** Copies of its constants, by their names in the model. */
  override stateDict({ prefix = '' }: StateDictOptions = {}): Map<string, Tensor> {
    const { scope } = current()
    const state = new Map(native.packageState(this.#live()).map(([name, handle]) => [name, ownTensor(handle, scope)]))
    return new Map(this.constants().map(({ name }) => [prefix + name, state.get(name)!]))
  }

  /** @internal Copies: a change to them does not reach the model, `loadStateDict` does. */
  override ownTensors(kind: 'parameters' | 'buffers'): [name: string, tensor: Tensor][] {
    const state = this.stateDict()
    const wanted = new Map(this.constants().map((constant) => [constant.name, `${constant.kind}s` === kind]))
    return [...state].filter(([name, tensor]) => {
      if (wanted.get(name) !== true) tensor.dispose()
      return wanted.get(name)
    })
  }

  /**
   * Replaces constants, all or none, between two calls: those that run are waited for and have the old values.
   *
   * @throws `ERR_TCH_STATE_DICT` for missing and unexpected names (unless `strict: false`), and for shapes and dtypes that differ.
   */
  override loadStateDict(state: StateSource, options: LoadStateOptions = {}): IncompatibleKeys {
    const handle = this.#live()
    const constants = new Map(this.constants().map((constant) => [constant.name, constant]))
    const { pairs, ...keys } = checkState(this.className, constants, state, options, { sameDtype: true })
    const base = top
    reserve(pairs.length)
    try {
      for (const [, value] of pairs) pushCell(handleOf(value))
      native.packageUpdate(handle, pairs.map(([{ name }]) => name), base, top)
    } finally {
      resetTop(base)
    }
    return keys
  }

  // What a module of which this is a part would do to tensors that are copies.
  protected override beforeLoadState(): void {
    throw fixed('a state is loaded into it by its own loadStateDict, not as a part of another module')
  }

  override get training(): boolean {
    return false
  }

  override set training(on: boolean) {
    if (on) throw fixed('it was compiled for evaluation')
  }

  /** Device and dtypes are fixed; what asks for others is refused. */
  override to(...targets: (Device | Dtype | Placement)[]): this {
    const { device, dtype } = placementOf(targets)
    if (dtype !== undefined) throw fixed('its dtypes are')
    const [wanted, here] = [deviceOf(device ?? this.device), deviceOf(this.device)]
    if (wanted.type !== here.type || (here.index >= 0 && wanted.index >= 0 && wanted.index !== here.index)) throw fixed(`it stays on ${this.device}`)
    return this
  }

  override requiresGrad_(on = true): this {
    if (on) throw fixed('it has no gradients')
    return this
  }

  /** A package is loaded again instead; its code is then shared. */
  override deepcopy(): this {
    throw fixed('load it again for another one')
  }

  /**
   * A token that gives the model to another thread of the process: post it to a Worker and call
   * `Module.fromShared<PackagedModule>(token)` there. Both then have one and the same model: constants that one of them
   * replaces are replaced for all, and the runners are shared. It is held until it is taken for the first time, and can
   * be taken again as long as somebody holds the model.
   */
  share(): string {
    return native.sharePackage(this.#live(), JSON.stringify(this.#description))
  }

  override extraRepr(): string {
    return `${this.name}, device=${this.device}`
  }

  /** Frees the model now; calls that run are finished first. */
  dispose(): void {
    if (this.#handle < 0) return
    collected.unregister(this)
    native.releasePackage(this.#handle)
    this.#handle = -1
  }

  [Symbol.dispose](): void {
    this.dispose()
  }
}

function fixed(how: string): TorchError {
  return new TorchError('ERR_TCH_UNSUPPORTED', `an AOTInductor package is compiled: ${how}`)
}
