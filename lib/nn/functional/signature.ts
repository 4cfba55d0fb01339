import { parameters, type Loose } from '../../functional/parameters.js'
import { operatorNamed } from '../../operators.js'
import type { Tensor } from '../../tensor.js'

/** A function with Python's arguments in order; `undefined` for what is left to its default. */
export function withSignature(name: string, signature: readonly string[], body: (...values: any[]) => unknown): Loose {
  const read = parameters(name, ...signature)
  return (...args) => body(...read(args))
}

/** Calls an operator, leaving what is undefined at the end to its defaults. */
export function call(name: string, ...args: unknown[]): Tensor {
  let count = args.length
  while (count > 0 && args[count - 1] === undefined) count--
  return operatorNamed(`aten::${name}`).call(count === args.length ? args : args.slice(0, count)) as Tensor
}

/** A function that is an operator under another name. */
export function operator(name: string): Loose {
  return (...args) => operatorNamed(`aten::${name}`).call(args)
}
