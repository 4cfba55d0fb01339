import { TorchError } from '../errors.js'
import { checkOptions } from '../options.js'
import { isTensor, type Tensor } from '../tensor.js'
import { describeValue, isPlainObject } from '../values.js'

type Leading<Options, Names extends readonly unknown[]> = Names extends readonly [infer Name extends keyof Options, ...infer Rest]
  ? [value: Options[Name]] | [value: Options[Name], options: Partial<Options>] | [value: Options[Name], ...Leading<Options, Rest>]
  : never

/** Python's way of calling: options by position, in PyTorch's order, then one object with the rest by name. */
export type CallArguments<Options, Names extends readonly (keyof Options)[]> =
  | (Partial<Options> extends Options ? [options?: Options] : [options: Options])
  | Leading<Options, Names>

/** Arguments of a call as one object; a name that is given twice or unknown is refused. */
export function readArguments(op: string, args: readonly unknown[], positional: readonly string[], known: readonly string[]): Record<string, unknown> {
  const last = args.at(-1)
  const named = isPlainObject(last) ? last : {}
  const leading = isPlainObject(last) ? args.slice(0, -1) : args
  checkOptions(op, named, known)
  if (leading.length > positional.length) {
    throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `${op}() takes ${positional.join(', ')} by position and the rest in one object, got ${leading.length} values`, { op })
  }
  const read: Record<string, unknown> = {}
  leading.forEach((value, i) => {
    const name = positional[i]!
    if (value === undefined) return
    if (named[name] !== undefined) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): '${name}' is given twice`, { op })
    read[name] = value
  })
  for (const [name, value] of Object.entries(named)) if (value !== undefined) read[name] = value
  return read
}

/** A number, or a tensor that holds one. */
export function numberOf(value: number | Tensor): number {
  return isTensor(value) ? (value.item() as number) : value
}

/** Refuses what is no number, with PyTorch's words for one outside its range. */
export function requireNumber(op: string, words: string, value: unknown, fits: (value: number) => boolean): void {
  if (isTensor(value) && value.numel() !== 1) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): Tensor lr must be 1-element`, { op })
  if (typeof value !== 'number' && !isTensor(value)) throw new TorchError('ERR_TCH_TYPE', `${op}(): ${words} is a number, not ${describeValue(value)}`, { op })
  const number = numberOf(value)
  if (!fits(number)) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${op}(): Invalid ${words}: ${number}`, { op })
}

/** How PyTorch calls the options that must not be negative. */
const words = {
  lr: 'learning rate', eps: 'epsilon value', weightDecay: 'weight_decay value', momentum: 'momentum value', alpha: 'alpha value',
  lrDecay: 'lr_decay value', initialAccumulatorValue: 'initial_accumulator_value value', rho: 'rho value', momentumDecay: 'momentum_decay value',
} as const

/** Refuses numbers below zero, and NaN. */
export function requireNotNegative(op: string, options: Readonly<Record<string, unknown>>, names: readonly (keyof typeof words)[]): void {
  for (const name of names) requireNumber(op, words[name], options[name], (value) => value >= 0)
}

/** Two numbers from 0 to below 1. */
export function requireBetas(op: string, betas: unknown): void {
  if (!Array.isArray(betas) || betas.length !== 2) throw new TorchError('ERR_TCH_TYPE', `${op}(): betas are two numbers such as [0.9, 0.999], not ${describeValue(betas)}`, { op })
  betas.forEach((beta, i) => requireNumber(op, `beta parameter at index ${i}`, beta, (value) => value >= 0 && value < 1))
}

/** Whether a flag has one of the values that Python gives it. */
export function requireFlags(op: string, options: Readonly<Record<string, unknown>>, names: readonly string[]): void {
  for (const name of names) {
    const value = options[name]
    if (value !== undefined && value !== null && typeof value !== 'boolean') {
      throw new TorchError('ERR_TCH_TYPE', `${op}(): ${name} is true or false, not ${describeValue(value)}`, { op })
    }
  }
}
