import { autocastModes, type AutocastOptions } from './autocast.js'
import { heldCount } from './autograd/callback.js'
import { current, runScoped, runWith, Scope, setRoot } from './context.js'
import { describeValue } from './values.js'
import { deviceOf, type Device } from './device.js'
import { constantNames, dtypeNames, dtypeOf, dtypeOfCode, type Dtype } from './dtype.js'
import { TorchError } from './errors.js'
import { Generator, generatorWithHandle, requireGenerator, seedOf } from './generator.js'
import { native } from './native.js'
import { namespaces, operatorFunction, publicNames } from './operators.js'
import { extendPrototype } from './prototype-chain.js'
import { rawOperators, type RawOperators } from './raw-operators.js'
import { defaultGenerator, generatorState, restoreSnapshot, setGeneratorState, takeSnapshot, type Snapshot } from './snapshot.js'
import { getPrintOptions, setPrintOptions } from './print/index.js'
import { isTensor, type Tensor } from './tensor.js'
import { asTensor, tensor } from './tensor-data.js'

export interface MemoryStats {
  /** Tensors that JavaScript holds in this environment. */
  liveTensors: number
  /** The most there were at once since the start or `resetPeakMemoryStats()`. */
  peakTensors: number
  /** Bytes of their storages, each counted once. */
  bytes: number
  peakBytes: number
  /** Tensors made since the start. */
  madeTensors: number
  /** JavaScript buffers that tensors look into (`asTensor`). */
  sharedBuffers: number
  /** Tokens of `share()` that can still be taken, in the whole process. */
  sharedTokens: number
  /** Functions and values of JavaScript that autograd graphs hold: hooks, contexts of functions, packed tensors. */
  heldCallbacks: number
}

/**
 * The global context: functions, modes, defaults and random numbers. `torch` is the instance that
 * programs use; all instances share one context.
 */
export class Torch {
  /** The dispatcher's operators by their own names: `torch.ops.aten.add.Tensor(a, b)`. */
  readonly ops: RawOperators = rawOperators

  /** A tensor with a copy of the data. See `TensorOptions`. */
  readonly tensor = tensor
  /** A tensor that shares the memory of a typed array or buffer. */
  readonly asTensor = asTensor
  readonly setPrintOptions = setPrintOptions
  readonly getPrintOptions = getPrintOptions

  // ---- lifetime

  /**
   * Begins a scope: `using s = torch.scope()`. What is made until it ends is freed then, except what `s.keep()` is given.
   *
   * JavaScript cannot tell an async function from its caller before the first `await`: a scope begun there
   * also owns what the caller makes until it awaits itself. `torch.scope(async () => …)` has no such gap.
   */
  scope(): Scope
  /** Runs `body` in a scope: what it made is freed at the end, except what it returns or keeps. */
  scope<T>(body: (scope: Scope) => T): T
  scope<T>(body?: (scope: Scope) => T): Scope | T {
    if (body === undefined) return new Scope().enterHere()
    requireFunction(body, 'scope')
    return runScoped(body)
  }

  /** Live tensors, their bytes and the peaks, for this environment. */
  memoryStats(): MemoryStats {
    const [liveTensors, peakTensors, bytes, peakBytes, madeTensors, sharedBuffers] = native.memoryStats() as [number, number, number, number, number, number]
    return { liveTensors, peakTensors, bytes, peakBytes, madeTensors, sharedBuffers, sharedTokens: native.tokenCount(), heldCallbacks: heldCount() }
  }

  resetPeakMemoryStats(): void {
    native.resetPeakMemoryStats()
  }

  // ---- modes

  /** Runs `body` without recording gradients. https://docs.pytorch.org/docs/stable/generated/torch.no_grad.html */
  noGrad<T>(body: () => T): T {
    requireFunction(body, 'noGrad')
    return runWith({ grad: false }, body)
  }

  /** Runs `body` recording gradients. */
  enableGrad<T>(body: () => T): T {
    requireFunction(body, 'enableGrad')
    return runWith({ grad: true }, body)
  }

  /** Runs `body` without autograd's bookkeeping at all. https://docs.pytorch.org/docs/stable/generated/torch.autograd.grad_mode.inference_mode.html */
  inferenceMode<T>(body: () => T): T {
    requireFunction(body, 'inferenceMode')
    return runWith({ grad: false, inference: true }, body)
  }

  /** Runs `body` with operators choosing a narrower dtype where that is safe. https://docs.pytorch.org/docs/stable/amp.html */
  autocast<T>(options: AutocastOptions, body: () => T): T {
    requireFunction(body, 'autocast')
    const modes = autocastModes('autocast', options)
    const autocast = options.enabled === false ? null : { ...modes, cache: options.cacheEnabled ?? true }
    return runWith({ autocast }, body)
  }

  /** Whether gradients are recorded for the running code. */
  isGradEnabled(): boolean {
    return current().grad
  }

  isInferenceModeEnabled(): boolean {
    return current().inference
  }

  isAutocastEnabled(): boolean {
    return current().autocast !== null
  }

  /** Turns gradients on or off wherever no mode says otherwise. */
  setGradEnabled(enabled: boolean): void {
    if (typeof enabled !== 'boolean') throw new TorchError('ERR_TCH_TYPE', 'setGradEnabled takes true or false')
    setRoot({ grad: enabled })
  }

  // ---- defaults

  /** The dtype of tensors made from numbers that are no integers. */
  getDefaultDtype(): Dtype {
    return dtypeOfCode(native.defaultDtype()).name
  }

  setDefaultDtype(dtype: Dtype): void {
    const info = dtypeOf(dtype)
    if (info.kind !== 'float') throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `the default dtype is a floating point one, not '${info.name}'`)
    native.setDefaultDtype(info.code)
  }

  getDefaultDevice(): Device {
    return current().device ?? 'cpu'
  }

  setDefaultDevice(device: Device | null): void {
    if (device !== null) deviceOf(device)
    setRoot({ device: device === 'cpu' ? null : device })
  }

  /** Runs `body` with another default device. */
  withDevice<T>(device: Device, body: () => T): T {
    deviceOf(device)
    requireFunction(body, 'withDevice')
    return runWith({ device: device === 'cpu' ? null : device }, body)
  }

  /** Threads that one operator may use. */
  getNumThreads(): number {
    return native.numThreads()
  }

  setNumThreads(count: number): void {
    requireCount(count, 'setNumThreads')
    native.setNumThreads(count)
  }

  getNumInteropThreads(): number {
    return native.numInteropThreads()
  }

  /** Once, before the first operator that runs in parallel with others. */
  setNumInteropThreads(count: number): void {
    requireCount(count, 'setNumInteropThreads')
    native.setNumInteropThreads(count)
  }

  // ---- random numbers

  /** Seeds every device's generator: the numbers that follow are those of Python's torch. */
  manualSeed(seed: number | bigint): Generator {
    native.manualSeed(seedOf(seed))
    return defaultGenerator()
  }

  /** The seed of the default generator. */
  initialSeed(): bigint {
    return defaultGenerator().initialSeed()
  }

  /** A generator of its own, for `{ generator }`. */
  generator(device: Device = 'cpu'): Generator {
    const { type, index } = deviceOf(device)
    return generatorWithHandle(native.makeGenerator(type, index))
  }

  /** The CPU's own generator. */
  get defaultGenerator(): Generator {
    return defaultGenerator()
  }

  getRngState(generator: Generator = defaultGenerator()): Tensor {
    return generatorState(requireGenerator(generator, 'getRngState'))
  }

  setRngState(state: Tensor, generator: Generator = defaultGenerator()): void {
    if (!isTensor(state)) throw new TorchError('ERR_TCH_TYPE', 'setRngState takes the tensor that getRngState gave')
    setGeneratorState(requireGenerator(generator, 'setRngState'), state)
  }

  // ---- the whole context

  /** Device, dtype, gradient switch, threads, seed and generator state as plain JSON. */
  snapshot(): Snapshot {
    return takeSnapshot()
  }

  /** Brings a snapshot back: the random numbers after it are the same again. */
  restore(snapshot: Snapshot): void {
    restoreSnapshot(snapshot)
  }

  /** Opens a library of custom operators: they appear in `torch.ops`. */
  loadLibrary(path: string): void {
    if (typeof path !== 'string' || path === '') throw new TorchError('ERR_TCH_TYPE', 'loadLibrary takes the path of a shared library')
    native.loadLibrary(path)
  }

  /** Whether a value is a tensor of this environment. */
  isTensor(value: unknown): value is Tensor {
    return isTensor(value)
  }

  /** The version of the libtorch that is loaded. */
  get version(): string {
    return native.buildInfo().torchVersion
  }
}

function requireFunction(body: unknown, name: string): void {
  if (typeof body !== 'function') throw new TorchError('ERR_TCH_TYPE', `${name} takes a function`)
}

function requireCount(count: unknown, name: string): void {
  if (!Number.isSafeInteger(count) || (count as number) < 1 || (count as number) > 4096) {
    throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${name} takes an integer from 1 to 4096, got ${describeValue(count)}`)
  }
}

/** Every public operator as a function, the namespaces, and the constants (`torch.float32 === 'float32'`). */
export function installFunctions(): void {
  const functions = new Map<string, unknown>()
  const spaces = Object.fromEntries(namespaces.map((name) => [name, new Map<string, unknown>()]))
  // `torch.tensor` is an instance field: an operator of that name would never be seen.
  for (const { operator, namespace, name } of publicNames()) {
    const members = namespace === null ? functions : spaces[namespace]!
    members.set(name, operatorFunction(`aten::${operator}`))
  }
  const constants = [...dtypeNames, ...constantNames.layouts, ...constantNames.memoryFormats, ...constantNames.qschemes]
  for (const name of constants) functions.set(name, name)
  for (const name of namespaces) functions.set(name, Object.fromEntries(spaces[name]!))
  extendPrototype(Torch.prototype, functions)
}
