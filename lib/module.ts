import { fileURLToPath } from 'node:url'
import { TorchError } from './errors.js'
import type { Device } from './device.js'
import type { Dtype } from './dtype.js'
import type { AsyncOptions } from './executor.js'
import type { ScriptModule } from './script-module.js'
import type { Tensor } from './tensor.js'

export interface LoadOptions {
  /** Where parameters and buffers go; left out: where they were saved. */
  device?: Device
  /** Floating point parameters and buffers are converted to this. */
  dtype?: Dtype
  /** `eval` (the default) or `train`. */
  mode?: 'eval' | 'train'
  /** Names of extra files in the archive to read; `module.extraFiles` has them. */
  extraFiles?: readonly string[]
}

/** How `Module.load` and its like open models; script-loader.ts puts itself here. */
export interface Loader {
  load(source: string | Uint8Array, options: LoadOptions): ScriptModule
  loadAsync(source: string | Uint8Array, options: LoadOptions & AsyncOptions): Promise<ScriptModule>
  fromShared(token: string): ScriptModule
}
let registered: Loader | undefined

export function registerLoader(loader: Loader): void {
  registered = loader
}

function loader(): Loader {
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

function readSource(op: string, source: unknown): string | Uint8Array {
  if (source instanceof URL) return pathOf(source)
  if (source instanceof Uint8Array || typeof source === 'string') return source
  throw new TorchError('ERR_TCH_TYPE', `${op} takes a path, a file URL or the bytes of a model`)
}

/** Parameters and structure: what has a `forward`. */
export abstract class Module {
  /**
   * Opens a model by what the file holds: today TorchScript (`torch.jit.save` in Python).
   * @throws `ERR_TCH_MODEL_LOAD` with what the file is and what to do, when it is not one.
   */
  static load(source: string | URL | Uint8Array, options: LoadOptions = {}): ScriptModule {
    return loader().load(readSource('Module.load', source), options)
  }

  /** The same off the event loop: reads and unpacks the file on a native thread. Bytes are copied first. */
  static async loadAsync(source: string | URL | Uint8Array, options: LoadOptions & AsyncOptions = {}): Promise<ScriptModule> {
    return loader().loadAsync(readSource('Module.loadAsync', source), options)
  }

  /**
   * The model that `share()` made a token for, on this thread or in a Worker: the weights are the same memory,
   * everything else (attributes, training mode, gradients) is this thread's own.
   * @throws `ERR_TCH_SHARED_TOKEN` when nobody holds it any more.
   */
  static fromShared(token: string): ScriptModule {
    return loader().fromShared(token)
  }

  abstract forward(...inputs: never[]): unknown

  abstract parameters(): Tensor[]
}
