import { TorchError } from '../errors.js'
import { requireTensor, type Tensor } from '../tensor.js'
import { flatValues, tensor, type NestedValues, type Value, type ValueOptions } from '../tensor-data.js'
import type { NestedData } from '../nested-data.js'
import { aten, type Theme } from './parameters.js'

type Element = number | bigint | boolean | { re: number; im: number }

function functionArgument(op: string, value: unknown): (...values: unknown[]) => Element {
  if (typeof value === 'function') return value as (...values: unknown[]) => Element
  throw new TorchError('ERR_TCH_TYPE', `${op}(): takes a function`, { op })
}

/** Writes what `compute` gives for each index to the tensor. */
function fill(self: Tensor, compute: (index: number) => Element): Tensor {
  const values = Array.from({ length: self.numel() }, (_, i) => compute(i))
  const made = tensor(values as NestedData, { dtype: self.dtype, shape: self.shape })
  aten('copy_', self, made)
  made.dispose()
  return self
}

/** Elements one by one, in JavaScript. */
export const elementwise: Theme = {
  methods: {
    apply_(receiver, callable) {
      const self = requireTensor(receiver, 'apply_')
      const compute = functionArgument('apply_', callable)
      const values = flatValues(self)
      return fill(self, (i) => compute(values[i]))
    },
    map_(receiver, other, callable) {
      const self = requireTensor(receiver, 'map_')
      const compute = functionArgument('map_', callable)
      const [a, b] = [flatValues(self), flatValues(aten('expand_as', requireTensor(other, 'map_'), self))]
      return fill(self, (i) => compute(a[i], b[i]))
    },
    tolist(receiver, options) {
      return requireTensor(receiver, 'tolist').toArray(options as ValueOptions | undefined)
    },
  },
}

export interface ElementwiseMethods {
  /** Replaces each element by what the function gives for it: slow, for CPU tensors. https://docs.pytorch.org/docs/stable/generated/torch.Tensor.apply_.html */
  apply_(callable: (value: Value) => Element): this
  /** Replaces each element by what the function gives for it and the element of `other`, which is broadcast. */
  map_(other: Tensor, callable: (value: Value, other: Value) => Element): this
  /** The values in nested arrays: Python's name of `toArray`. */
  tolist(options?: ValueOptions): NestedValues
}
