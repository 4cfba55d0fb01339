import { operatorMethod, publicNames } from './operators.js'
import { Tensor } from './tensor.js'

// Names that JavaScript itself gives a meaning: an object with these would stop being one.
const reserved = new Set(['constructor', 'then', 'toString', 'valueOf', 'toJSON'])

/** Every public operator as a method, with the tensor as its first argument. */
export function installOperators(): void {
  for (const { operator, namespace, name } of publicNames()) {
    if (namespace !== null || reserved.has(name) || Object.hasOwn(Tensor.prototype, name)) continue
    Object.defineProperty(Tensor.prototype, name, {
      value: operatorMethod(`aten::${operator}`), writable: true, configurable: true, enumerable: false,
    })
  }
}
