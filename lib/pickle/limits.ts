/**
 * What the structure of a file may need at most. Tensors' bytes are not among it: they lie beside the
 * pickle. The state of a model of 100,000 tensors needs a hundredth of any of these.
 */
export const limits = {
  /** Bytes of a pickle. */
  bytes: 512 * 2 ** 20,
  /** Values on the stack at once. */
  stack: 2 ** 24,
  /** Containers and tensors made. */
  objects: 2 ** 23,
  /** How deep containers may lie in each other, read or written. */
  depth: 200,
  /** Values in all, counting those that are reached by several ways each time: small pickles can describe immense ones. */
  expanded: 2 ** 27,
  /** Bytes of one integer. */
  integerBytes: 1024,
} as const
