import { describeValue, isArray, isComplex, isInt, isListLike, isPlainObject } from '../values.js'
import { TorchError } from '../errors.js'
import { operatorNamed } from '../operators.js'
import { isTensor, type Tensor } from '../tensor.js'

/** A function as it is installed: arguments are checked inside, types are given by the interfaces. */
export type Loose = (...args: unknown[]) => unknown

/** Functions of one subject. */
export interface Theme {
  /** On `torch`. */
  functions?: Readonly<Record<string, Loose>>
  /** Which of them are methods too, with the tensor as their first argument. */
  alsoMethods?: readonly string[]
  /** Methods that are no functions: the tensor comes first. */
  methods?: Readonly<Record<string, Loose>>
}

/** Calls an operator of ATen. */
export function aten(name: string, ...args: unknown[]): Tensor {
  return operatorNamed(`aten::${name}`).call(args) as Tensor
}

/** Calls an operator of ATen that gives several results. */
export function atenMany(name: string, ...args: unknown[]): Tensor[] {
  return operatorNamed(`aten::${name}`).call(args) as Tensor[]
}

/** The trailing object of keyword arguments, and what comes before it. */
export function separate(args: readonly unknown[]): [positional: readonly unknown[], keywords: Record<string, unknown>] {
  const last = args[args.length - 1]
  return isPlainObject(last) && !isComplex(last) ? [args.slice(0, -1), last] : [args, {}]
}

/**
 * Puts arguments in the order of a Python signature. A parameter is written `name`, `name?` when it
 * may be left out, and `name|other` when it has other names; after `*` come keywords only.
 */
export function parameters(op: string, ...signature: readonly string[]): (args: readonly unknown[]) => unknown[] {
  const star = signature.indexOf('*')
  const list = signature.filter((each) => each !== '*').map((each) => ({ names: each.replace('?', '').split('|'), optional: each.endsWith('?') }))
  const most = star < 0 ? list.length : star
  const known = new Set(list.flatMap(({ names }) => names))
  return (args) => {
    const [positional, keywords] = separate(args)
    if (positional.length > most) {
      throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `${op}() takes ${most} positional arguments, got ${positional.length}`, { op })
    }
    const unknown = Object.keys(keywords).find((name) => !known.has(name) && keywords[name] !== undefined)
    if (unknown !== undefined) throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `${op}(): there is no argument '${unknown}'`, { op })
    return list.map(({ names, optional }, i) => {
      const name = names.find((each) => keywords[each] !== undefined)
      if (i < positional.length && positional[i] !== undefined) {
        if (name !== undefined) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): '${name}' is given twice`, { op })
        return positional[i]
      }
      const value = name === undefined ? undefined : keywords[name]
      if (value === undefined && !optional) throw new TorchError('ERR_TCH_MISSING_ARGUMENT', `${op}(): argument '${names[0]}' is missing`, { op })
      return value
    })
  }
}

/** Keyword arguments for an operator, without those that were not given. */
export function given(keywords: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(keywords).filter(([, value]) => value !== undefined && value !== null))
}

function refuse(op: string, name: string, wanted: string, value: unknown): never {
  throw new TorchError('ERR_TCH_TYPE', `${op}(): argument '${name}' must be ${wanted}, not ${describeValue(value)}`, { op })
}

export function tensorArgument(op: string, name: string, value: unknown): Tensor {
  return isTensor(value) ? value : refuse(op, name, 'a Tensor', value)
}

export function intArgument(op: string, name: string, value: unknown): number {
  return isInt(value) ? Number(value) : refuse(op, name, 'an integer', value)
}

export function boolArgument(op: string, name: string, value: unknown): boolean {
  return typeof value === 'boolean' ? value : refuse(op, name, 'a boolean', value)
}

export function intsArgument(op: string, name: string, value: unknown): number[] {
  if (!isListLike(value)) return refuse(op, name, 'an array of integers', value)
  return Array.from(value, (each) => intArgument(op, name, each))
}

/** Tensors given one by one or as one array. */
export function tensorsArgument(op: string, args: readonly unknown[]): Tensor[] {
  const all: readonly unknown[] = args.length === 1 && isArray(args[0]) ? args[0] : args
  return all.map((each, i) => tensorArgument(op, `tensors[${i}]`, each))
}

/** One of a few words. */
export function wordArgument<T extends string>(op: string, name: string, words: readonly T[], value: unknown): T {
  const found = words.find((word) => word === value)
  if (found !== undefined) return found
  throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): '${name}' is one of ${words.map((word) => `'${word}'`).join(', ')}, got ${describeValue(value)}`, { op })
}
