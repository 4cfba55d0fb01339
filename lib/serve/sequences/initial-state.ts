import { runWith } from '../../context.js'
import { TorchError } from '../../errors.js'
import { operatorFunction } from '../../operators.js'
import { isTensor, type Tensor } from '../../tensor.js'
import { describeValue } from '../../values.js'
import type { TensorSpec } from '../tensor-spec.js'

const full = operatorFunction('aten::full')
const clone = operatorFunction('aten::clone')
const expand = operatorFunction('aten::expand')

/** A part of a model's state: what it gives as one output and gets back as one input. */
export interface StateSpec {
  input: string
  output: string
  /**
   * What a sequence begins with: a tensor of one row, or a number for all elements (0 when left out) of the dtype and shape
   * that the engine's `inputs` say. A size of -1 is 0 then, as of a cache that nothing is in.
   */
  initial?: Tensor | number
}

/** What a sequence begins with, for one part of the state. */
export class InitialState {
  readonly #one: Tensor

  /** @throws `ERR_TCH_INVALID_ARGUMENT` when the shape is not known, `ERR_TCH_SHAPE` for a tensor of several rows. */
  constructor({ input, initial = 0 }: StateSpec, { dtype, shape }: TensorSpec) {
    this.#one = runWith({ grad: false, scope: null }, () => {
      if (isTensor(initial)) {
        if (initial.shape[0] !== 1) throw new TorchError('ERR_TCH_SHAPE', `the initial state of '${input}' has one row: shape [1, …], got [${initial.shape.join(', ')}]`)
        return clone(initial) as Tensor
      }
      if (typeof initial !== 'number') throw new TorchError('ERR_TCH_TYPE', `the initial state of '${input}' is a Tensor or a number, got ${describeValue(initial)}`)
      if (dtype === undefined || dtype === 'bytes' || shape === undefined) {
        throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `the state '${input}' needs a dtype and shape in the engine's inputs, such as { name: '${input}', dtype: 'float32', shape: [-1, 64] }, or an initial tensor`)
      }
      return full([1, ...shape.slice(1).map((size) => Math.max(0, size))], initial, { dtype }) as Tensor
    })
  }

  /** So many rows of it, which nobody may write to; the caller disposes them. */
  rows(count: number): Tensor {
    return expand(this.#one, [count, ...this.#one.shape.slice(1)]) as Tensor
  }

  dispose(): void {
    this.#one.dispose()
  }
}
