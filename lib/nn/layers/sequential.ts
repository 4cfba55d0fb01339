import { TorchError } from '../../errors.js'
import { Module } from '../../module.js'
import type { Tensor } from '../../tensor.js'
import { isPlainObject } from '../../values.js'
import { ModuleArray } from './module-array.js'

type Parts = readonly Module[]

/** What the first part takes. */
export type SequentialInput<M extends Parts> = number extends M['length'] ? [input: Tensor] : M extends readonly [infer First extends Module, ...unknown[]] ? Parameters<First['forward']> : [input: unknown]
/** What the last part gives. */
export type SequentialOutput<M extends Parts> = number extends M['length'] ? Tensor : M extends readonly [...unknown[], infer Last extends Module] ? ReturnType<Last['forward']> : unknown

/**
 * Modules one after the other, each given the result of the one before: `new nn.Sequential(a, b)`, or with names
 * `new nn.Sequential({ conv: a, act: b })`. Typed by its parts: the input of the first, the result of the last.
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.Sequential.html
 */
export class Sequential<const M extends Parts = Parts> extends ModuleArray<Module> {
  constructor(...modules: M)
  constructor(named: Readonly<Record<string, Module>> | ReadonlyMap<string, Module>)
  constructor(...args: unknown[]) {
    const [first] = args
    if (args.length === 1 && (first instanceof Map || isPlainObject(first))) {
      super([])
      for (const [name, module] of first instanceof Map ? (first as Map<string, Module>) : Object.entries(first as Record<string, Module>)) named(this, name, module)
    } else super(args as Module[])
  }

  override forward(...input: SequentialInput<M>): SequentialOutput<M> {
    let args: unknown[] = input
    let value: unknown = input[0]
    for (const name of Object.keys(this)) {
      const part: unknown = this[name as unknown as number]
      if (!(part instanceof Module)) continue
      value = (part.forward as (...all: unknown[]) => unknown)(...args)
      args = [value]
    }
    return value as SequentialOutput<M>
  }
}

function named(sequential: Module, name: string, module: Module): void {
  if (/^\d+$/.test(name) && Number(name) !== Object.keys(sequential).length) {
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `Sequential(): JavaScript orders fields called by numbers itself, so '${name}' would change its place: name it otherwise`, { op: 'Sequential' })
  }
  sequential.registerModule(name, module)
}
