import { readFileSync, statSync } from 'node:fs'
import { current } from './context.js'
import { deviceOf } from './device.js'
import { dtypeOf } from './dtype.js'
import { TorchError } from './errors.js'
import { asyncOptionNames, runOnExecutor, type AsyncOptions } from './executor.js'
import { describeModelFile, notOfTheFile } from './model-file.js'
import { registerLoader, type LoadOptions } from './module.js'
import { native } from './native.js'
import { checkOptions } from './options.js'
import { loadPackage, loadPackageAsync } from './package-loader.js'
import { isPackage } from './packaged/package-file.js'
import { ScriptModule } from './script-module.js'
import { takeToken } from './sharing.js'
import { describeValue, isArray } from './values.js'

type Source = string | Uint8Array
type Loaded = [handle: number, extraFiles: Record<string, string>]

function requireFile(file: string): void {
  const stat = file.includes('\0') ? undefined : statSync(file, { throwIfNoEntry: false })
  if (stat?.isFile() === true) return
  const what = stat === undefined ? `there is no file ${file}` : stat.isDirectory() ? `${file} is a directory, not a model file` : `${file} is not a regular file`
  throw new TorchError('ERR_TCH_MODEL_LOAD', what, { file })
}

const optionNames = ['device', 'dtype', 'mode', 'extraFiles', 'model', 'runners']

function checkLoadOptions(options: LoadOptions): void {
  const { mode, extraFiles } = options
  if (mode !== undefined && mode !== 'eval' && mode !== 'train') throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `mode is 'eval' or 'train', got ${describeValue(mode)}`)
  if (options.model !== undefined && typeof options.model !== 'string') throw new TorchError('ERR_TCH_TYPE', `model is the name of a model in a package, got ${describeValue(options.model)}`)
  if (extraFiles !== undefined && !(isArray(extraFiles) && extraFiles.every((name) => typeof name === 'string'))) {
    throw new TorchError('ERR_TCH_TYPE', `extraFiles is an array of names, got ${describeValue(extraFiles)}`)
  }
}

function check(source: Source, options: LoadOptions): void {
  checkLoadOptions(options)
  if (options.dtype !== undefined) dtypeOf(options.dtype)
  if (typeof source === 'string') requireFile(source)
}

/** What the native loaders take. */
function nativeArguments(source: Source, options: LoadOptions): [Source, deviceType: number, deviceIndex: number, extraFiles: string[]] {
  const device = options.device === undefined ? { type: -1, index: -1 } : deviceOf(options.device)
  return [source, device.type, device.index, [...(options.extraFiles ?? [])]]
}

function unloadable(source: Source, cause: unknown): TorchError {
  const file = typeof source === 'string' ? source : null
  const head = file === null ? (source as Uint8Array) : readFileSync(file)
  return new TorchError('ERR_TCH_MODEL_LOAD', `${file ?? 'the data'} ${describeModelFile(head, cause instanceof Error ? cause.message : '')}`, {
    cause,
    ...(file === null ? {} : { file }),
    ...(cause instanceof TorchError && cause.nativeStack !== undefined ? { nativeStack: cause.nativeStack } : {}),
  })
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
    check(source, options)
    if (isPackage(source)) return loadPackage(source, options)
    const args = nativeArguments(source, options)
    current()
    let loaded: Loaded
    try {
      loaded = native.loadModule(...args)
    } catch (cause) {
      throw unloadable(source, cause)
    }
    return finish(source, loaded, options)
  },

  async loadAsync(source, options: LoadOptions & AsyncOptions) {
    checkOptions('Module.loadAsync', options, [...optionNames, ...asyncOptionNames])
    check(source, options)
    if (isPackage(source)) return loadPackageAsync(source, options)
    const args = nativeArguments(source, options)
    current()
    const loading = runOnExecutor<Loaded>(
      options,
      (resolve, reject, executor, priority, timeout) => native.loadModuleAsync(...args, resolve, reject, executor, priority, timeout),
      ([handle]) => native.releaseModule(handle),
    )
    const loaded = await loading.catch((cause: unknown) => {
      throw cause instanceof TorchError && notOfTheFile.has(cause.code) ? cause : unloadable(source, cause)
    })
    return finish(source, loaded, options)
  },

  fromShared(token) {
    return new ScriptModule(takeToken(token, (text) => native.takeModule(text)), null, {})
  },
})
