import type { Dtype } from '../dtype.js'

/** What is known of one input or output of a model. */
export interface TensorSpec {
  name: string
  /** `bytes` for texts and files, which models take as `List[str]`. Left out: any dtype, or not known. */
  dtype?: Dtype | 'bytes'
  /** Sizes, -1 where any will do; dimension 0 is that of the batch. Left out: any shape, or not known. */
  shape?: readonly number[]
  /** What the last dimension's positions stand for: names of classes. */
  labels?: readonly string[]
}
