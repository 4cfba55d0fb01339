import { readFileSync, statSync } from 'node:fs'
import { resetTop, top } from './argument-stack.js'
import { current } from './context.js'
import { held, pushAny, pushCellDefault, takeBeside } from './convert.js'
import { isPlainObject } from './values.js'
import { ResultReader } from './results.js'
import { deviceOf, type Device } from './device.js'
import { dtypeOf, findDtype, type Dtype } from './dtype.js'
import { TorchError, withOperator } from './errors.js'
import { asyncOptionNames, runOnExecutor, type AsyncOptions } from './executor.js'
import { Module, registerLoader, type LoadOptions } from './module.js'
import { describeModelFile } from './model-file.js'
import { native } from './native.js'
import type { NativeResults } from './native-types.js'
import { ownTensor, tensorsIn } from './scope.js'
import { isTensor, type Tensor } from './tensor.js'

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
      throw withOperator(error, method)
    } finally {
      held.length = heldBefore
    }
  }

  /** Runs any method on a native thread. The last argument may also hold the options of `AsyncOptions`. */
  async callAsync(method: string, ...args: unknown[]): Promise<any> {
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
      throw withOperator(error, method)
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
      throw withOperator(error, method)
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

/** Writes arguments in the order of the schema; returns the options that are no arguments. */
function pushInputs(schema: MethodSchema, args: unknown[], options: readonly string[]): Record<string, unknown> {
  const names = schema.arguments.map((argument) => argument.name)
  const last = args.at(-1)
  const known = isPlainObject(last) ? Object.keys(last).filter((key) => names.includes(key) || options.includes(key)) : []
  // An object whose keys are all names of arguments is keywords; any other is a dictionary.
  const all = isPlainObject(last) && known.length === Object.keys(last).length && known.length > 0
  if (isPlainObject(last) && !all && !takesObject(schema.arguments[args.length - 1])) {
    const unknown = Object.keys(last).find((key) => !known.includes(key))
    if (unknown !== undefined) {
      throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `${schema.name}() has no argument '${unknown}'; it takes ${describeArguments(schema)}`)
    }
  }
  const keywords = all ? last : undefined
  const positional = keywords === undefined ? args : args.slice(0, -1)
  if (positional.length > names.length) {
    throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `${schema.name}() takes ${names.length} arguments (${describeArguments(schema)}), got ${positional.length}`)
  }
  schema.arguments.forEach((argument, i) => {
    const given = i < positional.length
    if (given && keywords !== undefined && argument.name in keywords) {
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${schema.name}(): '${argument.name}' is given twice`)
    }
    const value = given ? positional[i] : keywords?.[argument.name]
    if (value !== undefined) {
      if (argument.type === 'Tensor' && !isTensor(value)) {
        throw new TorchError('ERR_TCH_TYPE', `${schema.name}(): argument '${argument.name}' must be a Tensor, not ${value === null ? 'null' : typeof value}`)
      }
      return pushAny(value)
    }
    if (argument.default === null) {
      throw new TorchError('ERR_TCH_MISSING_ARGUMENT', `${schema.name}(): argument '${argument.name}' (${argument.type}) is missing`)
    }
    pushCellDefault()
  })
  return Object.fromEntries(options.map((name) => [name, keywords?.[name]]))
}

/** Whether an object can be the value of an argument: else it can only be keywords. */
function takesObject(argument: MethodArgument | undefined): boolean {
  return argument !== undefined && !/^(Optional\[)?(Tensor|int|float|bool|str|complex|List\b)/.test(argument.type)
}

function describeArguments(schema: MethodSchema): string {
  return schema.arguments.map(({ name, type }) => `${name}: ${type}`).join(', ')
}

function loadScript(source: string | Uint8Array, options: LoadOptions): ScriptModule {
  const file = typeof source === 'string' ? source : null
  if (file !== null && statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new TorchError('ERR_TCH_MODEL_LOAD', `there is no file ${file}`, { file })
  }
  const device = options.device === undefined ? { type: -1, index: -1 } : deviceOf(options.device)
  const dtype = options.dtype === undefined ? undefined : dtypeOf(options.dtype)
  current()
  let loaded: [number, Record<string, string>]
  try {
    loaded = native.loadModule(source, device.type, device.index, [...(options.extraFiles ?? [])])
  } catch (cause) {
    const head = file === null ? (source as Uint8Array) : readFileSync(file)
    throw new TorchError('ERR_TCH_MODEL_LOAD', `${file ?? 'the data'} ${describeModelFile(head)}`, {
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
