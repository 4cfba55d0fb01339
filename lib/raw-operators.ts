import { TorchError } from './errors.js'
import type { AtenOperators } from './generated/raw.js'
import { operatorNamed } from './operators.js'

/** One overload, called with the dispatcher's own names. */
export interface RawOverload {
  (...args: unknown[]): any
  /** As the dispatcher writes it. */
  readonly schema: string
}

/** An operator of the dispatcher: callable like its public form, with each overload by name. */
export interface RawOperator {
  (...args: unknown[]): any
  [overload: string]: RawOverload
}

export interface RawNamespace {
  readonly [operator: string]: RawOperator
}

/** The namespaces whose operators are known to TypeScript. */
export interface TypedNamespaces {
  readonly aten: AtenOperators
}

export type RawOperators = TypedNamespaces & { readonly [namespace: string]: RawNamespace }

/** A read-only object whose members are made when they are first asked for. */
function lazily<T>(target: object, make: (name: string) => T | undefined): any {
  const made = new Map<string, T>()
  return new Proxy(target, {
    get(own, name, receiver) {
      if (typeof name === 'symbol' || name === 'then' || Object.hasOwn(own, name)) return Reflect.get(own, name, receiver) as unknown
      let member = made.get(name)
      if (member === undefined) {
        member = make(name)
        if (member === undefined) return Reflect.get(own, name, receiver) as unknown
        made.set(name, member)
      }
      return member
    },
    set() {
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', 'torch.ops cannot be changed')
    },
  })
}

function overloadFunction(name: string, overload: string): RawOverload | undefined {
  const operator = operatorNamed(name)
  const found = operator.overloads.find((each) => each.overload === overload)
  if (found === undefined) return undefined
  const call = (...args: unknown[]): unknown => operator.callOverload(found, args)
  return Object.defineProperty(call, 'schema', { value: found.schema, enumerable: true }) as RawOverload
}

function rawOperator(name: string): RawOperator {
  const operator = operatorNamed(name)
  const call = (...args: unknown[]): unknown => operator.call(args)
  return lazily(call, (overload) => {
    const found = overloadFunction(name, overload)
    if (found !== undefined || overload in Function.prototype) return found
    throw new TorchError(
      'ERR_TCH_UNKNOWN_OPERATOR',
      `${name} has no overload '${overload}'; it has ${operator.overloads.map((each) => each.overload).join(', ')}`,
    )
  }) as RawOperator
}

/** `torch.ops.aten.add.Tensor(a, b)`: the dispatcher's operators by their own names, custom ones too. */
export const rawOperators: RawOperators = lazily({}, (namespace) =>
  lazily({}, (operator) => rawOperator(`${namespace}::${operator}`)) as RawNamespace,
) as RawOperators
