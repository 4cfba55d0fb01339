import { readFileSync, statSync } from 'node:fs'
import { current } from './context.js'
import { deviceOf } from './device.js'
import { dtypeOf } from './dtype.js'
import { TorchError } from './errors.js'
import { describeModelFile } from './model-file.js'
import { registerLoader, type LoadOptions } from './module.js'
import { native } from './native.js'
import { checkOptions } from './options.js'
import { ScriptModule } from './script-module.js'
import { describeValue, isArray } from './values.js'

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
