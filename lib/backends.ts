import { TorchError } from './errors.js'
import { native } from './native.js'
import { Torch } from './torch.js'
import { describeValue } from './values.js'

export type QuantizedEngine = 'none' | 'fbgemm' | 'qnnpack' | 'onednn' | 'x86'

/** https://docs.pytorch.org/docs/stable/backends.html */
export interface Backends {
  readonly quantized: {
    /** The library that runs quantised operators; of the whole process. Weights are packed for one when a model is loaded. */
    engine: QuantizedEngine
    /** Those that this libtorch has on this machine. */
    readonly supportedEngines: QuantizedEngine[]
  }
}

export interface TorchBackends {
  readonly backends: Backends
}

declare module './torch.js' {
  interface Torch extends TorchBackends {}
}

const quantized: Backends['quantized'] = {
  get engine() {
    return native.quantizedEngine() as QuantizedEngine
  },
  set engine(name) {
    if (!this.supportedEngines.includes(name)) {
      const given = typeof name === 'string' ? `'${name}'` : describeValue(name)
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `the quantised engine is one of ${this.supportedEngines.join(', ')}, not ${given}`)
    }
    native.setQuantizedEngine(name)
  },
  get supportedEngines() {
    return native.supportedQuantizedEngines() as QuantizedEngine[]
  },
}

export function installBackends(): void {
  Object.defineProperty(Torch.prototype, 'backends', { value: Object.freeze({ quantized }), configurable: true, enumerable: false })
}
