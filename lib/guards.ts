import { isListLike } from './values.js'
import { TorchError } from './errors.js'
import { isTensor, type Tensor } from './tensor.js'

/** Looks at the arguments of an overload, by position, before it runs. */
export type Guard = (values: readonly unknown[]) => void

function refuse(reason: string): never {
  throw new TorchError('ERR_TCH_VALUE', `${reason} (libtorch itself would crash)`)
}

/** A list that libtorch reads to a fixed length without looking. */
function lengths(...wanted: readonly [position: number, name: string, length: number][]): Guard {
  return (values) => {
    for (const [position, name, length] of wanted) {
      const list = values[position]
      if (isListLike(list) && list.length !== length) refuse(`${name} needs ${length} numbers, got ${list.length}`)
    }
  }
}

const quantized = (value: unknown): value is Tensor => isTensor(value) && !value.disposed && value.isQuantized
const isStrided = (value: unknown): boolean => !isTensor(value) || value.disposed || value.layout === 'strided'

/** Parameters of recurrent layers come in groups, one for each layer and direction. */
function recurrent(params: number, biases: number, layers: number, both: number): Guard {
  return (values) => {
    const list = values[params]
    const count = values[layers]
    if (!isListLike(list) || typeof count !== 'number') return
    const group = values[biases] === true ? 4 : 2
    const directions = values[both] === true ? 2 : 1
    // With projections each group has one more.
    const groups = count * directions
    if (list.length !== groups * group && list.length !== groups * (group + 1)) {
      refuse(`${groups} layers and directions need ${groups * group} parameters, got ${list.length}`)
    }
  }
}

function asDtype([self]: readonly unknown[]): void {
  if (quantized(self)) refuse('a quantised tensor cannot be seen as another dtype: dequantize() it, or take intRepr()')
}

/**
 * Calls that crash libtorch and that a cheap look prevents. docs/known-crashes.md lists them, with
 * those that cannot be told beforehand, and their proof in Python.
 */
const guards: Readonly<Record<string, Guard>> = {
  'aten::view.dtype': asDtype,
  'aten::view_copy.dtype': asDtype,
  'aten::view_copy.dtype_out': asDtype,
  'aten::native_group_norm': (values) => {
    if (typeof values[6] === 'number' && values[6] <= 0) refuse(`group must be at least 1, got ${values[6]}`)
  },
  'aten::quantized_lstm_cell': ([, hx]) => {
    if (isListLike(hx) && hx.length !== 2) refuse(`hx needs 2 tensors, got ${hx.length}`)
  },
  'aten::resize_as': ([self]) => {
    if (!isStrided(self)) refuse('only strided tensors can be resized to another shape')
  },
  'aten::lstm.data': recurrent(3, 4, 5, 8),
  'aten::gru.data': recurrent(3, 4, 5, 8),
  'aten::rnn_tanh.data': recurrent(3, 4, 5, 8),
  'aten::rnn_relu.data': recurrent(3, 4, 5, 8),
  'aten::fractional_max_pool2d_backward': lengths([2, 'kernelSize', 2], [3, 'outputSize', 2]),
  'aten::fractional_max_pool2d_backward.grad_input': lengths([2, 'kernelSize', 2], [3, 'outputSize', 2]),
  'aten::fractional_max_pool3d_backward': lengths([2, 'kernelSize', 3], [3, 'outputSize', 3]),
  'aten::fractional_max_pool3d_backward.grad_input': lengths([2, 'kernelSize', 3], [3, 'outputSize', 3]),
  'aten::reflection_pad1d_backward': lengths([2, 'padding', 2]),
  'aten::reflection_pad2d_backward': lengths([2, 'padding', 4]),
  'aten::reflection_pad2d_backward.grad_input': lengths([2, 'padding', 4]),
  'aten::replication_pad2d_backward': lengths([2, 'padding', 4]),
  'aten::replication_pad2d_backward.grad_input': lengths([2, 'padding', 4]),
  'aten::replication_pad3d_backward': lengths([2, 'padding', 6]),
  'aten::replication_pad3d_backward.grad_input': lengths([2, 'padding', 6]),
}

/** The guard of an overload, by its schema's name: `aten::view.dtype`. */
export function guardOf(name: string): Guard | null {
  return Object.hasOwn(guards, name) ? guards[name]! : null
}
