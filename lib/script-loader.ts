import { current } from './context.js'
import { deviceOf } from './device.js'
import { dtypeOf } from './dtype.js'
import { TorchError } from './errors.js'
import { asyncOptionNames, runOnExecutor, type AsyncOptions } from './executor.js'
import { requireSafe, requireSafeAsync } from './isolation/isolate.js'
import type { VerifyOptions } from './isolation/options.js'
import { describeLoadFailure, notOfTheFile, refusedModel, requireRunnable } from './model-file.js'
import type { ModelFormat } from './model-format.js'
import { registerLoader, type LoadOptions } from './module.js'
import { native } from './native.js'
import { checkOptions } from './options.js'
import { loadPackage, loadPackageAsync, sharedPackage } from './package-loader.js'
import { ScriptModule } from './script-module.js'
import { takeToken } from './sharing.js'
import { describeValue, isArray } from './values.js'

type Source = string | Uint8Array
type Loaded = [handle: number, extraFiles: Record<string, string>]

const optionNames = ['device', 'dtype', 'mode', 'extraFiles', 'isolate', 'model', 'runners']

function checkLoadOptions(options: LoadOptions): void {
  const { mode, extraFiles } = options
  if (mode !== undefined && mode !== 'eval' && mode !== 'train') throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `mode is 'eval' or 'train', got ${describeValue(mode)}`)
  if (options.model !== undefined && typeof options.model !== 'string') throw new TorchError('ERR_TCH_TYPE', `model is the name of a model in a package, got ${describeValue(options.model)}`)
  if (extraFiles !== undefined && !(isArray(extraFiles) && extraFiles.every((name) => typeof name === 'string'))) {
    throw new TorchError('ERR_TCH_TYPE', `extraFiles is an array of names, got ${describeValue(extraFiles)}`)
  }
}

function isIsolated(options: LoadOptions): options is LoadOptions & { isolate: true | VerifyOptions } {
  return options.isolate !== undefined && options.isolate !== false
}

function check(options: LoadOptions): void {
  checkLoadOptions(options)
  if (options.dtype !== undefined) dtypeOf(options.dtype)
}

/** What the native loaders take. */
function nativeArguments(source: Source, options: LoadOptions): [Source, deviceType: number, deviceIndex: number, extraFiles: string[]] {
  const device = options.device === undefined ? { type: -1, index: -1 } : deviceOf(options.device)
  return [source, device.type, device.index, [...(options.extraFiles ?? [])]]
}

function unloadable(source: Source, format: ModelFormat, cause: unknown): TorchError {
  return refusedModel(typeof source === 'string' ? source : null, describeLoadFailure(format, cause instanceof Error ? cause.message : ''), cause)
}

function finish(source: Source, [handle, extraFiles]: Loaded, options: LoadOptions): ScriptModule {
  const foreign = (['model', 'runners'] as const).find((name) => options[name] !== undefined)
  if (foreign !== undefined) {
    native.releaseModule(handle)
    const [about, details] = typeof source === 'string' ? [source, { file: source }] : ['the data', {}]
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `the option ${foreign} is for AOTInductor packages, and ${about} is a TorchScript model`, details)
  }
  const module = new ScriptModule(handle, typeof source === 'string' ? source : null, extraFiles)
  if (options.dtype !== undefined) module.to(dtypeOf(options.dtype).name)
  return module.train(options.mode === 'train')
}

registerLoader({
  load(source, options) {
    checkOptions('Module.load', options, optionNames)
    check(options)
    if (isIsolated(options)) requireSafe(source, options.isolate, options)
    const format = requireRunnable(source)
    if (format.kind === 'aotinductor') return loadPackage(source, options)
    const args = nativeArguments(source, options)
    current()
    let loaded: Loaded
    try {
      loaded = native.loadModule(...args)
    } catch (cause) {
      throw unloadable(source, format, cause)
    }
    return finish(source, loaded, options)
  },

  async loadAsync(given, options: LoadOptions & AsyncOptions) {
    checkOptions('Module.loadAsync', options, [...optionNames, ...asyncOptionNames])
    check(options)
    let source = given
    if (isIsolated(options)) {
      // What is loaded is what was tried, whatever becomes of the caller's bytes meanwhile.
      if (typeof source !== 'string') source = Uint8Array.from(source)
      await requireSafeAsync(source, options.isolate, options)
    }
    const format = requireRunnable(source)
    if (format.kind === 'aotinductor') return loadPackageAsync(source, options)
    const args = nativeArguments(source, options)
    current()
    const loading = runOnExecutor<Loaded>(
      options,
      (resolve, reject, executor, priority, timeout) => native.loadModuleAsync(...args, resolve, reject, executor, priority, timeout),
      ([handle]) => native.releaseModule(handle),
    )
    const loaded = await loading.catch((cause: unknown) => {
      throw cause instanceof TorchError && notOfTheFile.has(cause.code) ? cause : unloadable(source, format, cause)
    })
    return finish(source, loaded, options)
  },

  fromShared(token) {
    return takeToken(token, (text) => (text.startsWith('tch-node:package:') ? sharedPackage(text) : new ScriptModule(native.takeModule(text), null, {})))
  },
})
