import { deviceOf, type Device } from './device.js'
import { dtypeOf, type Dtype } from './dtype.js'
import { TorchError } from './errors.js'
import { checkOptions } from './options.js'

export interface AutocastOptions {
  device?: Device
  /** `bfloat16` on the CPU, `float16` on CUDA when left out. */
  dtype?: Dtype
  enabled?: boolean
  cacheEnabled?: boolean
}

/** Where autocast works and what it narrows to, checked. `op` is who asks. */
export function autocastModes(op: string, options: AutocastOptions): { device: Device; dtype: 'bfloat16' | 'float16' } {
  checkOptions(op, options, ['device', 'dtype', 'enabled', 'cacheEnabled'])
  const device = options.device ?? 'cpu'
  const { type } = deviceOf(device)
  if (type > 1) throw new TorchError('ERR_TCH_UNSUPPORTED', `autocast works on 'cpu' and 'cuda', not on '${device}'`, { op })
  const dtype = dtypeOf(options.dtype ?? (type === 0 ? 'bfloat16' : 'float16')).name
  if (dtype !== 'bfloat16' && dtype !== 'float16') {
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `autocast narrows to 'bfloat16' or 'float16', not to '${dtype}'`, { op })
  }
  return { device, dtype }
}
