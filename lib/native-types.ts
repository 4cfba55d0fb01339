import type { Tensor } from './tensor.js'

/** [name, type, listSize, keywordOnly, default, writes] — see cpp/dispatch.h. */
export type NativeArgument = [name: string, type: string, listSize: number, keywordOnly: boolean, fallback: string | null, writes: boolean]
export type NativeReturn = [name: string, type: string, argument: number]
export type NativeOverload = [number: number, overload: string, arguments: NativeArgument[], returns: NativeReturn[], schema: string]

/** Results beyond one tensor: a count of cells, the cells themselves, or either with text beside. */
export type NativeResults = number | Float64Array | [number | Float64Array, string[]]

/** A model of an AOTInductor package, with the JSON that describes its arguments and results. */
export type NativePackage = [handle: number, inputSpec: string, outputSpec: string]
/** [name, scope, start, duration, thread, async, hidden, device, bytes, flops, shapes, stack, modules] — see cpp/profiler.h. */
export type NativeProfilerEvent = [
  name: string, scope: number, start: number, duration: number, thread: number, async: boolean, hidden: boolean, device: string,
  bytes: number, flops: number, shapes: number[][], stack: string[], modules: string[],
]

type Target = Tensor | undefined

/** A module to be traced (cpp/trace.h); a child that is a ScriptModule already is its handle. */
export interface NativeModuleStructure {
  name: string
  training: boolean
  parameters: [name: string, handle: number][]
  buffers: [name: string, handle: number][]
  children: [name: string, child: NativeModuleStructure | number][]
}

/** The functions that the addon exports (cpp/addon.cc). Only lib/ calls them, with checked arguments. */
export interface Native {
  setStack(cells: Float64Array): void
  registerErrorFactory(factory: (code: string, message: string, nativeStack: string) => Error): void

  operatorNames(): string[]
  overloads(name: string): NativeOverload[]
  call(...keep: unknown[]): NativeResults | undefined
  callOwned(target: Tensor, ...keep: unknown[]): undefined
  callBeside(beside: unknown[], ...keep: unknown[]): NativeResults | undefined
  attach(target: Tensor, handle: number): void
  loadLibrary(path: string): void

  dtypes(): [name: string, code: number, array: string, lanes: number, itemSize: number][]
  describe(handle: number, base: number): number
  sharedTensor(bytes: Uint8Array, dtype: number, base: number, end: number, target: Target): number
  copiedTensor(bytes: Uint8Array, dtype: number, base: number, end: number, target: Target): number
  sharedBytes(handle: number): [buffer: ArrayBuffer, byteOffset: number, byteLength: number]
  storageOf(handle: number): [address: number, bytes: number] | null
  copyBytes(handle: number, into: Uint8Array): void
  item(handle: number): number | boolean | bigint | [number, number]
  dispose(handle: number): void
  disposeMany(base: number, end: number): void
  trackInScope(scope: number, handle: number): void
  untrackFromScope(scope: number, handle: number): boolean
  isLive(handle: number): boolean
  endScope(scope: number): void
  memoryStats(): number[]
  resetPeakMemoryStats(): void
  grad(handle: number, target: Target): number
  setGrad(handle: number, grad: number): void
  setData(handle: number, data: number): void
  sameTensor(a: number, b: number): boolean

  registerCallbacks(
    call: (number: number, grad: boolean, extra: number, results: NativeResults) => number,
    raise: (number: number) => never, forget: () => void, stack: () => string,
  ): void
  takeReleased(): number[] | undefined
  cancelCallback(number: number): void
  runBackward(base: number, end: number, ...keep: unknown[]): NativeResults | undefined
  runBackwardAsync(
    base: number, end: number, resolve: (value: undefined) => void, reject: (error: Error) => void,
    executor: number, priority: number, timeout: number, ...keep: unknown[]
  ): number
  gradFn(handle: number, target: object): number
  gradAccumulator(handle: number, target: object): number
  nodeName(node: object): string
  nodeEdges(node: object): number[]
  nodeNext(node: object, at: number, target: object): number
  nodeSequence(node: object): number
  outputNr(handle: number): number
  registerHook(handle: number, callback: number): void
  registerPostAccumulateGradHook(handle: number, callback: number): void
  registerNodeHook(node: object, callback: number, before: boolean): void
  makeFunction(name: string, callback: number, base: number, end: number, ...keep: unknown[]): boolean
  finishFunction(callback: number, base: number, end: number, ...keep: unknown[]): NativeResults
  dropFunction(callback: number): void
  savedTensors(callback: number, base: number): NativeResults
  setAnomaly(enabled: boolean, checkNan: boolean): void
  makeSavedTensorHooks(pack: number, unpack: number): number
  setSavedTensorHooks(hooks: number): void
  releaseSavedTensorHooks(hooks: number): void

  pushLayer(kind: 'vmap' | 'grad' | 'jvp', batchSize: number, randomness: string): number
  popLayer(): void
  addBatchDim(handle: number, dim: number, level: number, target: Target): number
  removeBatchDim(handle: number, batchSize: number, dim: number, level: number, target: Target): number
  wrapForGrad(handle: number, level: number, requiresGrad: boolean, target: Target): number
  unwrapForGrad(handle: number, level: number, target: Target): number
  isBatched(handle: number): boolean
  enterDualLevel(): number
  exitDualLevel(level: number): void

  applyModes(grad: boolean, inference: boolean, autocastDevice: number, autocastDtype: number, cache: boolean): void
  defaultDtype(): number
  setDefaultDtype(code: number): void
  numThreads(): number
  setNumThreads(count: number): void
  numInteropThreads(): number
  setNumInteropThreads(count: number): void
  makeGenerator(deviceType: number, deviceIndex: number): number
  defaultGenerator(): number
  generatorSeed(handle: number): bigint
  generatorSetSeed(handle: number, seed: bigint): void
  generatorState(handle: number, target: Target): number
  generatorSetState(handle: number, state: number): void
  releaseGenerator(handle: number): void
  manualSeed(seed: bigint): void

  loadModule(source: string | Uint8Array, deviceType: number, deviceIndex: number, extraFiles: string[]): [handle: number, extraFiles: Record<string, string>]
  loadModuleAsync(
    source: string | Uint8Array, deviceType: number, deviceIndex: number, extraFiles: string[],
    resolve: (loaded: [handle: number, extraFiles: Record<string, string>]) => void, reject: (error: Error) => void,
    executor: number, priority: number, timeout: number,
  ): number
  saveModule(handle: number, path: string | null, names: string[], contents: Uint8Array[]): Uint8Array | undefined
  saveModuleAsync(
    handle: number, path: string | null, names: string[], contents: Uint8Array[],
    resolve: (bytes: Uint8Array | undefined) => void, reject: (error: Error) => void,
    executor: number, priority: number, timeout: number,
  ): number
  moduleMethods(handle: number): [name: string, arguments: [string, string, boolean, string | null][], returns: string[]][]
  runMethod(handle: number, method: number, base: number, end: number, beside: unknown[] | undefined): NativeResults
  runTensorMethod(handle: number, method: number, base: number, end: number, beside: unknown[] | undefined, target: Target): number
  runMethodAsync(
    handle: number, method: number, base: number, end: number, beside: unknown[] | undefined,
    resolve: (results: NativeResults) => void, reject: (error: Error) => void,
    executor: number, priority: number, timeout: number,
  ): number
  runBatch(
    handle: number, method: number, base: number, end: number, beside: unknown[] | undefined,
    resolve: (results: NativeResults) => void, reject: (error: Error) => void, executor: number, priority: number,
  ): number
  gatherBatch(base: number, end: number, resolve: (results: NativeResults) => void, reject: (error: Error) => void, executor: number, priority: number): number
  splitBatch(base: number, end: number, resolve: (results: NativeResults) => void, reject: (error: Error) => void, executor: number, priority: number): number
  moduleTensors(handle: number, what: 'parameters' | 'buffers'): [name: string, handle: number][]
  moduleSetTraining(handle: number, on: boolean): void
  moduleTraining(handle: number): boolean
  moduleTo(handle: number, deviceType: number, deviceIndex: number, dtype: number): void
  releaseModule(handle: number): void
  moduleAttributes(handle: number): [name: string, kind: 'parameter' | 'buffer' | 'module' | 'attribute', type: string][]
  moduleAttribute(handle: number, name: string, base: number): NativeResults
  moduleSetAttribute(handle: number, name: string, base: number, end: number, beside: unknown[] | undefined): void
  moduleChildren(handle: number, recurse: boolean): [path: string, handle: number][]
  moduleState(handle: number): [name: string, handle: number][]
  moduleCopy(handle: number, how: 'clone' | 'deepcopy'): number
  moduleFreeze(handle: number, preserved: string[], optimizeNumerics: boolean): number
  moduleOptimize(handle: number, otherMethods: string[]): number
  moduleText(handle: number, method: string, what: 'code' | 'graph' | 'inlinedGraph'): string
  moduleName(handle: number): string
  traceModule(
    structure: NativeModuleStructure, base: number, end: number, beside: unknown[] | undefined,
    callback: (results: NativeResults) => [start: number, end: number, beside: unknown[] | undefined, kept: unknown],
    strict: boolean, argumentNames: string[],
  ): [handle: number, warnings: [message: string, stack: string][]]
  enterTracedModule(path: string): void
  leaveTracedModule(): void
  traceDifference(first: number, second: number): [first: string, second: string, constant: string | null]
  nondeterministicNodes(handle: number): string[]
  releaseOpaque(handle: number): void
  settleFuture(handle: number, resolve: (results: NativeResults) => void, reject: (error: Error) => void): void

  graphExecutorSettings(): { mode: boolean; profiling: boolean; optimize: boolean; profiledRuns: number; bailoutDepth: number; fusionStrategy: number[] }
  setGraphExecutor(setting: 'mode' | 'profiling' | 'optimize' | 'profiledRuns' | 'fusionStrategy', value: boolean | number | number[]): void
  lastOptimizedGraph(): string | null
  executionPlans(handle: number, method: string): { optimized: boolean; plans: string[]; fallback: string | null }
  quantizedEngine(): string
  setQuantizedEngine(name: string): void
  supportedQuantizedEngines(): string[]

  holdFolder(path: string): void
  releaseFolder(path: string): void
  loadPackage(folder: string, digest: string, model: string, runners: number, deviceIndex: number, keepFiles: boolean): NativePackage
  loadPackageAsync(
    folder: string, digest: string, model: string, runners: number, deviceIndex: number, keepFiles: boolean,
    resolve: (loaded: NativePackage) => void, reject: (error: Error) => void, executor: number, priority: number, timeout: number,
  ): number
  runPackage(handle: number, base: number, end: number): NativeResults
  runPackageAsync(
    handle: number, base: number, end: number, resolve: (results: NativeResults) => void, reject: (error: Error) => void,
    executor: number, priority: number, timeout: number,
  ): number
  packageConstants(handle: number): [compiledName: string, name: string, dtype: number, shape: number[], deviceType: number, deviceIndex: number][]
  packageState(handle: number): [name: string, handle: number][]
  packageUpdate(handle: number, names: string[], base: number, end: number): void
  releasePackage(handle: number): void

  shareTensor(handle: number): string
  shareModule(handle: number): string
  takeTensor(token: string, target: Target): number
  takeModule(token: string): number
  sharePackage(handle: number, description: string): string
  takePackage(token: string): [handle: number, description: string]
  releaseToken(token: string): boolean
  tokenCount(): number

  beginRecording(executor: number): void
  dropRecording(): void
  runRecording(
    base: number, end: number, resolve: (results: NativeResults) => void, reject: (error: Error) => void,
    executor: number, priority: number, timeout: number,
  ): number
  isPending(handle: number): boolean
  fulfil(pending: number, handle: number): void

  startProfiler(shapes: boolean, memory: boolean, stack: boolean, flops: boolean, modules: boolean): void
  profilerInUse(): boolean
  stopProfiler(path: string | null): NativeProfilerEvent[]

  makeExecutor(threads: number, intraOpThreads: number, queueLimit: number, inferenceMode: boolean, autocastDevice: number, autocastDtype: number): number
  executorStats(handle: number): number[]
  closeExecutor(handle: number, drained: () => void): void
  cancelJob(executor: number, job: number, code: string, message: string): boolean
  releaseExecutor(handle: number): void
  endWork(): void

  showConfig(): string
  parallelInfo(): string
  cpuCapability(): string
  cpuFeatures(): string[]
  devices(): { cuda: number; mps: boolean }
  buildInfo(): { torchVersion: string; nodeApiVersion: number; compiler: string }
}
