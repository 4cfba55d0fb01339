import { operatorMethod, publicNames } from './operators.js'
import { extendPrototype } from './prototype-chain.js'
import { Tensor } from './tensor.js'

// Names that JavaScript itself gives a meaning: an object with these would stop being one.
const reserved = new Set(['constructor', 'then', 'toString', 'valueOf', 'toJSON'])

/** Every public operator as a method, with the tensor as its first argument. */
export function installOperators(): void {
  const methods = new Map<string, unknown>()
  for (const { operator, namespace, name } of publicNames()) {
    if (namespace === null && !reserved.has(name)) methods.set(name, operatorMethod(`aten::${operator}`))
  }
  extendPrototype(Tensor.prototype, methods)
}
