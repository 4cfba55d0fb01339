import { readFileSync, statSync } from 'node:fs'
import { resetTop, top } from './argument-stack.js'
import { current } from './context.js'
import { held, takeBeside } from './convert.js'
import { describeValue, isArray } from './values.js'
import { ResultReader } from './results.js'
import { deviceOf, type Device } from './device.js'
import { dtypeOf, findDtype, type Dtype } from './dtype.js'
import { TorchError } from './errors.js'
import { asyncOptionNames, runOnExecutor, type AsyncOptions } from './executor.js'
import { Module, registerLoader, type LoadOptions } from './module.js'
import { describeModelFile } from './model-file.js'
import { namedAfter, pushInputs } from './model-inputs.js'
import { native } from './native.js'
import { checkOptions } from './options.js'
import type { NativeResults } from './native-types.js'
import { ownTensor, tensorsIn } from './scope.js'
import type { Tensor } from './tensor.js'

/** One argument of a model's method. */
export interface MethodArgument {
  name: string
  /** The TorchScript type, `Tensor` or `Optional[int]`. */
  type: string
  keywordOnly: boolean
  /** The default as TorchScript prints it, or null when the argument is required. */
  default: string | null
}

export interface MethodSchema {
  name: string
  arguments: MethodArgument[]
  returns: string[]
}

const collected = new FinalizationRegistry<number>((handle) => native.releaseModule(handle))

/** A TorchScript model: https://docs.pytorch.org/docs/stable/generated/torch.jit.ScriptModule.html */
export class ScriptModule extends Module {
  #handle: number
  readonly #methods: Map<string, MethodSchema>
  /** The file it came from, or null when it was loaded from bytes. */
  readonly file: string | null
  /** The extra files that were asked for, by name. */
  readonly extraFiles: Readonly<Record<string, string>>

  /** @internal */
  constructor(handle: number, file: string | null, extraFiles: Record<string, string>) {
    super()
    this.#handle = handle
    this.file = file
    this.extraFiles = extraFiles
    this.#methods = new Map(
      native.moduleMethods(handle).map(([name, args, returns]) => [
        name,
        { name, arguments: args.map(([argument, type, keywordOnly, fallback]) => ({ name: argument, type, keywordOnly, default: fallback })), returns },
      ]),
    )
    collected.register(this, handle, this)
  }

  #live(): number {
    if (this.#handle < 0) throw new TorchError('ERR_TCH_DISPOSED', 'the module was disposed', this.file === null ? {} : { file: this.file })
    return this.#handle
  }

  /** The methods that can be called, with their schemas. */
  get methods(): MethodSchema[] {
    return [...this.#methods.values()]
  }

  #schema(method: string): MethodSchema {
    const schema = this.#methods.get(method)
    if (schema !== undefined) return schema
    throw new TorchError('ERR_TCH_NO_METHOD', `the model has no method '${method}'; it has ${[...this.#methods.keys()].join(', ')}`, { op: method })
  }

  /** Runs `forward` on this thread. Arguments by position, or by name in one trailing object. */
  forward(...args: unknown[]): any {
    return this.call('forward', ...args)
  }

  /** Runs `forward` on a native thread: the event loop stays free. A trailing `{ signal }` can abort it. */
  forwardAsync(...args: unknown[]): Promise<any> {
    return this.callAsync('forward', ...args)
  }

  /** Runs any method on this thread. */
  call(method: string, ...args: unknown[]): any {
    if (!(#handle in this)) throw new TorchError('ERR_TCH_ILLEGAL_RECEIVER', 'a method of a model was called on something that is none', { op: 'call' })
    const handle = this.#live()
    const schema = this.#schema(method)
    const modes = current()
    const base = top
    const heldBefore = held.length
    try {
      pushInputs(schema, args, [])
      const results = native.runMethod(handle, method, base, top, takeBeside())
      resetTop(base)
      return new ResultReader(results, base, modes.scope).next()
    } catch (error) {
      resetTop(base)
      takeBeside()
      throw namedAfter(method, error)
    } finally {
      held.length = heldBefore
    }
  }

  /** Runs any method on a native thread. The last argument may also hold the options of `AsyncOptions`. */
  async callAsync(method: string, ...args: unknown[]): Promise<any> {
    if (!(#handle in this)) throw new TorchError('ERR_TCH_ILLEGAL_RECEIVER', 'a method of a model was called on something that is none', { op: 'call' })
    const handle = this.#live()
    const schema = this.#schema(method)
    const { scope } = current()
    const base = top
    const heldBefore = held.length
    let options: AsyncOptions
    let end = base
    try {
      options = pushInputs(schema, args, asyncOptionNames)
      end = top
    } catch (error) {
      takeBeside()
      held.length = heldBefore
      throw namedAfter(method, error)
    } finally {
      resetTop(base)
    }
    const beside = takeBeside()
    const started = runOnExecutor<NativeResults>(
      options,
      (resolve, reject, executor, priority, timeout) =>
        native.runMethodAsync(handle, method, base, end, beside, resolve, reject, executor, priority, timeout),
      (late) => disposeResults(late, base),
    )
    // The job holds its inputs itself from here on.
    held.length = heldBefore
    const results = await started.catch((error: unknown) => {
      throw namedAfter(method, error)
    })
    return new ResultReader(results, base, liveScope(scope)).next()
  }

  /** Parameters and their names; the tensors share memory with the model. */
  namedParameters(): [name: string, parameter: Tensor][] {
    return this.#tensors('parameters')
  }

  parameters(): Tensor[] {
    return this.namedParameters().map(([, parameter]) => parameter)
  }

  /** Buffers and their names. */
  namedBuffers(): [name: string, buffer: Tensor][] {
    return this.#tensors('buffers')
  }

  buffers(): Tensor[] {
    return this.namedBuffers().map(([, buffer]) => buffer)
  }

  #tensors(what: 'parameters' | 'buffers'): [string, Tensor][] {
    const { scope } = current()
    return native.moduleTensors(this.#live(), what).map(([name, handle]) => [name, ownTensor(handle, scope)])
  }

  get training(): boolean {
    return native.moduleTraining(this.#live())
  }

  train(on = true): this {
    native.moduleSetTraining(this.#live(), on)
    return this
  }

  eval(): this {
    return this.train(false)
  }

  /** Moves parameters and buffers, and converts the floating point ones. */
  to(...targets: (Device | Dtype | { device?: Device; dtype?: Dtype })[]): this {
    for (const target of targets) {
      const { device, dtype } = typeof target === 'object' ? target : findDtype(target) === undefined ? { device: target as Device } : { dtype: target as Dtype }
      const place = device === undefined ? { type: -1, index: -1 } : deviceOf(device)
      native.moduleTo(this.#live(), place.type, place.index, dtype === undefined ? -1 : dtypeOf(dtype).code)
    }
    return this
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

/** A scope that ended while the model ran no longer owns results: garbage collection does. */
function liveScope<T extends { ended: boolean } | null>(scope: T): T | null {
  return scope?.ended === true ? null : scope
}

function disposeResults(results: NativeResults, base: number): void {
  for (const tensor of tensorsIn(new ResultReader(results, base, null).next())) tensor.dispose()
}

function requireFile(file: string): void {
  const stat = file.includes('\0') ? undefined : statSync(file, { throwIfNoEntry: false })
  if (stat?.isFile() === true) return
  const what = stat === undefined ? `there is no file ${file}` : stat.isDirectory() ? `${file} is a directory, not a model file` : `${file} is not a regular file`
  throw new TorchError('ERR_TCH_MODEL_LOAD', what, { file })
}

function checkLoadOptions(options: LoadOptions): void {
  checkOptions('Module.load', options, ['device', 'dtype', 'mode', 'extraFiles'])
  const { mode, extraFiles } = options
  if (mode !== undefined && mode !== 'eval' && mode !== 'train') throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `mode is 'eval' or 'train', got ${describeValue(mode)}`)
  if (extraFiles !== undefined && !(isArray(extraFiles) && extraFiles.every((name) => typeof name === 'string'))) {
    throw new TorchError('ERR_TCH_TYPE', `extraFiles is an array of names, got ${describeValue(extraFiles)}`)
  }
}

function loadScript(source: string | Uint8Array, options: LoadOptions): ScriptModule {
  checkLoadOptions(options)
  const file = typeof source === 'string' ? source : null
  if (file !== null) requireFile(file)
  const device = options.device === undefined ? { type: -1, index: -1 } : deviceOf(options.device)
  const dtype = options.dtype === undefined ? undefined : dtypeOf(options.dtype)
  current()
  let loaded: [number, Record<string, string>]
  try {
    loaded = native.loadModule(source, device.type, device.index, [...(options.extraFiles ?? [])])
  } catch (cause) {
    const head = file === null ? (source as Uint8Array) : readFileSync(file)
    throw new TorchError('ERR_TCH_MODEL_LOAD', `${file ?? 'the data'} ${describeModelFile(head, cause instanceof Error ? cause.message : '')}`, {
      cause,
      ...(file === null ? {} : { file }),
      ...(cause instanceof TorchError && cause.nativeStack !== undefined ? { nativeStack: cause.nativeStack } : {}),
    })
  }
  const module = new ScriptModule(loaded[0], file, loaded[1])
  if (dtype !== undefined) module.to(dtype.name)
  return module.train(options.mode === 'train')
}

registerLoader(loadScript)
