import type { Dtype } from '../dtype.js'
import { dtypeOf } from '../dtype.js'
import type { Device } from '../device.js'
import { TorchError } from '../errors.js'
import { isTensor, requireTensor, type Tensor } from '../tensor.js'
import { asTensor, tensor, type TensorOptions } from '../tensor-data.js'
import type { NestedData } from '../nested-data.js'
import type { TypedArray } from '../dtype.js'
import { aten, boolArgument, given, intArgument, parameters, type Theme } from './parameters.js'

const newTensor = parameters('newTensor', 'self', 'data', '*', 'dtype?', 'device?', 'requiresGrad?')
const asarray = parameters('asarray', 'obj', '*', 'dtype?', 'device?', 'copy?', 'requiresGrad?')
const frombuffer = parameters('frombuffer', 'buffer', '*', 'dtype', 'count?', 'offset?', 'requiresGrad?')

type Data = NestedData | TypedArray | ArrayBuffer | SharedArrayBuffer | Tensor

function isShareable(value: unknown): value is TypedArray {
  return ArrayBuffer.isView(value) && !(value instanceof DataView)
}

function requireGrad(made: Tensor, requiresGrad: unknown): Tensor {
  if (requiresGrad === true) made.requiresGrad = true
  return made
}

/** Tensors from data. */
export const creation: Theme = {
  functions: {
    asarray(...args) {
      const [obj, dtype, device, copy, requiresGrad] = asarray(args)
      const again = copy !== undefined && copy !== null && boolArgument('asarray', 'copy', copy)
      const options = given({ dtype, device }) as TensorOptions
      if (isTensor(obj)) return requireGrad(aten('to', obj, { ...options, copy: again }), requiresGrad)
      if (isShareable(obj) && !again) {
        const shared = asTensor(obj)
        return requireGrad(Object.keys(options).length === 0 ? shared : aten('to', shared, options), requiresGrad)
      }
      return requireGrad(tensor(obj as Data, options), requiresGrad)
    },
    frombuffer(...args) {
      const [buffer, dtype, count, offset, requiresGrad] = frombuffer(args)
      if (!(buffer instanceof ArrayBuffer || buffer instanceof SharedArrayBuffer || ArrayBuffer.isView(buffer))) {
        throw new TorchError('ERR_TCH_TYPE', 'frombuffer(): takes an ArrayBuffer, a SharedArrayBuffer or a view of one', { op: 'frombuffer' })
      }
      const info = dtypeOf(dtype)
      const start = intArgument('frombuffer', 'offset', offset ?? 0)
      const wanted = intArgument('frombuffer', 'count', count ?? -1)
      const bytes = wanted < 0 ? buffer.byteLength - start : wanted * info.itemSize
      if (start < 0 || bytes <= 0 || start + bytes > buffer.byteLength) {
        throw new TorchError('ERR_TCH_OUT_OF_RANGE', `frombuffer(): ${bytes} bytes from byte ${start} are not inside the ${buffer.byteLength} bytes of the buffer`, { op: 'frombuffer' })
      }
      const view = ArrayBuffer.isView(buffer) ? new Uint8Array(buffer.buffer, buffer.byteOffset + start, bytes) : new Uint8Array(buffer, start, bytes)
      return requireGrad(asTensor(view, { dtype: info.name }), requiresGrad)
    },
    fromNumpy(...args) {
      if (!isShareable(args[0])) throw new TorchError('ERR_TCH_TYPE', 'fromNumpy(): JavaScript has typed arrays where Python has NumPy; takes one of those', { op: 'fromNumpy' })
      return asTensor(args[0])
    },
  },
  methods: {
    newTensor(...args) {
      const [receiver, data, dtype, device, requiresGrad] = newTensor(args)
      const self = requireTensor(receiver, 'newTensor')
      const options = { dtype: dtype ?? self.dtype, device: device ?? self.device } as TensorOptions
      return requireGrad(tensor(data as Data, options), requiresGrad)
    },
  },
}

interface NewOptions {
  dtype?: Dtype
  device?: Device
  requiresGrad?: boolean
}

export interface CreationFunctions {
  /**
   * A tensor of anything: a tensor or typed array is shared where dtype and device allow and `copy` is not true.
   * https://docs.pytorch.org/docs/stable/generated/torch.asarray.html
   */
  asarray(obj: Data, options?: NewOptions & { copy?: boolean }): Tensor
  /**
   * A 1-d tensor over the bytes of a buffer, shared: `count` elements (all when left out) from byte `offset`.
   * https://docs.pytorch.org/docs/stable/generated/torch.frombuffer.html
   */
  frombuffer(buffer: ArrayBuffer | SharedArrayBuffer | ArrayBufferView, options: { dtype: Dtype; count?: number; offset?: number; requiresGrad?: boolean }): Tensor
  /** A tensor that shares a typed array's memory: what `from_numpy` is in Python. See `torch.asTensor`. */
  fromNumpy(array: TypedArray): Tensor
}

export interface CreationMethods {
  /** A tensor of new data with this tensor's dtype and device. https://docs.pytorch.org/docs/stable/generated/torch.Tensor.new_tensor.html */
  newTensor(data: Data, options?: NewOptions): Tensor
}
