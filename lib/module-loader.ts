import { fileURLToPath } from 'node:url'
import { TorchError } from './errors.js'
import type { Device } from './device.js'
import type { Dtype } from './dtype.js'
import type { AsyncOptions } from './executor.js'
import type { VerifyOptions } from './isolation/options.js'
import type { PackagedModule } from './packaged-module.js'
import type { ScriptModule } from './script-module.js'

export interface LoadOptions {
  /** Where parameters and buffers go; left out: where they were saved. */
  device?: Device
  /** Floating point parameters and buffers are converted to this. */
  dtype?: Dtype
  /** `eval` (the default) or `train`. */
  mode?: 'eval' | 'train'
  /** Names of extra files in the archive to read; `module.extraFiles` has them. */
  extraFiles?: readonly string[]
  /**
   * Tries the file in a child process first, where a crash, a hang, too much memory or wrong outputs do no harm; `true`,
   * or how. See docs/untrusted-models.md.
   */
  isolate?: boolean | VerifyOptions
  /** AOTInductor packages: which model, where there are several; left out: the one called `model`. */
  model?: string
  /** AOTInductor packages: calls that run at the same time, further ones wait; left out: one for each core. */
  runners?: number
}

/** What a file can hold. */
export type LoadedModule = ScriptModule | PackagedModule

/** How `Module.load` and its like open models; script-loader.ts puts itself here. */
export interface Loader {
  load(source: string | Uint8Array, options: LoadOptions): LoadedModule
  loadAsync(source: string | Uint8Array, options: LoadOptions & AsyncOptions): Promise<LoadedModule>
  fromShared(token: string): LoadedModule
}

let registered: Loader | undefined

export function registerLoader(loader: Loader): void {
  registered = loader
}

/** The loader that is registered. */
export function loader(): Loader {
  if (registered === undefined) throw new TorchError('ERR_TCH_INTERNAL', 'no loader of models is registered; please report this')
  return registered
}

function pathOf(url: URL): string {
  try {
    return fileURLToPath(url)
  } catch (cause) {
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${url.href} is no file URL; fetch it and give Module.load its bytes`, { cause })
  }
}

/** A path or bytes, of what a user may name a model by. */
export function readSource(op: string, source: unknown): string | Uint8Array {
  if (source instanceof URL) return pathOf(source)
  if (source instanceof Uint8Array || typeof source === 'string') return source
  throw new TorchError('ERR_TCH_TYPE', `${op} takes a path, a file URL or the bytes of a model`)
}
