// What the generated signatures (lib/generated/) are written in terms of.
import type { Complex } from './values.js'
import type { Device } from './device.js'
import type { Dtype, Layout } from './dtype.js'

/** A number as operators take it: integers and bigints are Python ints, other numbers floats. */
export type Scalar = number | bigint | boolean | Complex

/**
 * Keyword arguments that share names with a tensor's properties. Without the symbol, TypeScript
 * would take a tensor for an object that names its dtype and device.
 */
export type Keywords<Names> = Names & { readonly [Symbol.dispose]?: never }

/** Of what kind a result is and where it lives. */
export interface Placement {
  dtype?: Dtype | null
  layout?: Layout | null
  device?: Device | null
  pinMemory?: boolean | null
  readonly [Symbol.dispose]?: never
}

/** Keyword arguments of operators that make a tensor, from nothing or like another. */
export interface FactoryOptions extends Placement {
  requiresGrad?: boolean
}

/** Several results, as an array and by PyTorch's names. */
export type NamedResults<Results extends readonly unknown[], Names> = Omit<Results, keyof Names> & Readonly<Names>

/** One overload of a dispatcher's operator. */
export type TypedOverload<Call> = Call & {
  /** As the dispatcher writes it. */
  readonly schema: string
}

type Every<Union> = (Union extends unknown ? (value: Union) => void : never) extends (value: infer All) => void ? All : never

/** An operator of the dispatcher: its overloads by name, and callable as any of them. */
export type TypedOperator<Overloads> = Every<Overloads[keyof Overloads]> & {
  readonly [Name in keyof Overloads]: TypedOverload<Overloads[Name]>
}
