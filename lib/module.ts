import { fileURLToPath } from 'node:url'
import { TorchError } from './errors.js'
import type { Device } from './device.js'
import type { Dtype } from './dtype.js'
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

/** How `Module.load` opens a file; script-module.ts puts itself here. */
type Loader = (source: string | Uint8Array, options: LoadOptions) => Module
let load: Loader | undefined

export function registerLoader(loader: Loader): void {
  load = loader
}

function pathOf(url: URL): string {
  try {
    return fileURLToPath(url)
  } catch (cause) {
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${url.href} is no file URL; fetch it and give Module.load its bytes`, { cause })
  }
}

/** Parameters and structure: what has a `forward`. */
export abstract class Module {
  /**
   * Opens a model by what the file holds: today TorchScript (`torch.jit.save` in Python).
   * @throws `ERR_TCH_MODEL_LOAD` with what the file is and what to do, when it is not one.
   */
  static load(source: string | URL | Uint8Array, options: LoadOptions = {}): import('./script-module.js').ScriptModule {
    if (!(source instanceof Uint8Array) && typeof source !== 'string' && !(source instanceof URL)) {
      throw new TorchError('ERR_TCH_TYPE', 'Module.load takes a path, a file URL or the bytes of a model')
    }
    if (load === undefined) throw new TorchError('ERR_TCH_INTERNAL', 'no loader of models is registered; please report this')
    return load(source instanceof URL ? pathOf(source) : source, options) as import('./script-module.js').ScriptModule
  }

  abstract forward(...inputs: never[]): unknown

  abstract parameters(): Tensor[]
}
