import { native } from './native.js'
import { Operator } from './operator.js'
import { camelCase } from './schema.js'
import { illegalReceiver, isTensor } from './tensor.js'

/** Where an operator of ATen is found in JavaScript: `linalg_inv` is `torch.linalg.inv`. */
export const namespaces = ['linalg', 'fft', 'special'] as const
export type Namespace = (typeof namespaces)[number]

export interface PublicName {
  /** The dispatcher's name without `aten::`. */
  operator: string
  namespace: Namespace | null
  /** The name in JavaScript. */
  name: string
}

let known: PublicName[] | undefined

/** The public operators of ATen; those that start with an underscore are reached by `torch.ops.aten`. */
export function publicNames(): readonly PublicName[] {
  return (known ??= native
    .operatorNames()
    .filter((name) => name.startsWith('aten::') && !name.startsWith('aten::_'))
    .map((name) => publicName(name.slice('aten::'.length))))
}

function publicName(operator: string): PublicName {
  const namespace = namespaces.find((each) => operator.startsWith(`${each}_`)) ?? null
  return { operator, namespace, name: camelCase(namespace === null ? operator : operator.slice(namespace.length + 1)) }
}

const operators = new Map<string, Operator>()

/** The operator of a dispatcher name, looked up once: schemas are read when an operator is first used. */
export function operatorNamed(name: string): Operator {
  let operator = operators.get(name)
  if (operator === undefined) {
    operator = new Operator(name)
    operators.set(name, operator)
  }
  return operator
}

/** A function that calls an operator; its schema is read at the first call. */
export function operatorFunction(name: string): (...args: unknown[]) => unknown {
  let operator: Operator | undefined
  return (...args) => {
    operator ??= operatorNamed(name)
    const a = args[0]
    if (args.length <= 2 && isTensor(a)) {
      if (args.length === 1) return operator.callOnTensors(a, undefined)
      const b = args[1]
      if (isTensor(b)) return operator.callOnTensors(a, b)
    }
    return operator.call(args)
  }
}

/** A method that calls an operator with its receiver as the first argument. */
export function operatorMethod(name: string): (this: unknown, ...args: unknown[]) => unknown {
  let operator: Operator | undefined
  // Few arguments are passed on without a rest array: that is most calls.
  return function (this: unknown, a?: unknown, b?: unknown) {
    // Some operators would take a number or sizes there, and be no method of anything.
    if (!isTensor(this)) throw illegalReceiver(camelCase(name.slice(name.indexOf('::') + 2)))
    operator ??= operatorNamed(name)
    switch (arguments.length) {
      case 0:
        return operator.callOnTensors(this, undefined)
      case 1:
        return isTensor(a) ? operator.callOnTensors(this, a) : operator.call([this, a])
      case 2:
        return operator.call([this, a, b])
      default:
        return operator.call([this, ...(arguments as Iterable<unknown>)])
    }
  }
}
