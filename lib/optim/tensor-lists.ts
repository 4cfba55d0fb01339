import { run } from '../call.js'
import { operatorNamed } from '../operators.js'
import type { Overload } from '../schema.js'
import type { Tensor } from '../tensor.js'

type Tensors = readonly Tensor[]

/**
 * One overload of an operator, called with all its arguments by position: an optimiser's step is a handful of calls
 * whose overload is known, so nothing is left to choose.
 */
export function overloadFunction<Arguments extends unknown[], Result>(name: string, overload = 'default'): (...values: Arguments) => Result {
  let found: Overload | undefined
  return (...values) => {
    found ??= operatorNamed(name).overloads.find((each) => each.overload === overload)!
    return run(found, name.slice('aten::'.length), values) as Result
  }
}

const inPlace = <Arguments extends unknown[]>(name: string, overload: string): ((self: Tensors, ...values: Arguments) => void) =>
  overloadFunction(`aten::_foreach_${name}_`, overload)

const fresh = <Arguments extends unknown[]>(name: string, overload: string): ((self: Tensors, ...values: Arguments) => Tensor[]) =>
  overloadFunction(`aten::_foreach_${name}`, overload)

const mulScalar_ = inPlace<[number]>('mul', 'Scalar')
const mulList_ = inPlace<[readonly number[]]>('mul', 'ScalarList')
const divScalar_ = inPlace<[number]>('div', 'Scalar')
const divScalar = fresh<[number]>('div', 'Scalar')
const divList = fresh<[readonly number[]]>('div', 'ScalarList')
const divList_ = inPlace<[readonly number[]]>('div', 'ScalarList')
const addcdivScalar_ = inPlace<[Tensors, Tensors, number]>('addcdiv', 'Scalar')
const addcdivList_ = inPlace<[Tensors, Tensors, readonly number[]]>('addcdiv', 'ScalarList')

/** The one number that a list repeats, or undefined. Parameters of one group have nearly always taken the same steps. */
function only(values: readonly number[]): number | undefined {
  const first = values[0]
  return values.every((value) => value === first) ? first : undefined
}

/**
 * Operators on lists of tensors: one native call for all parameters of a group. On the CPU each does, tensor by tensor,
 * exactly what the operator of the same name does, so results are those of Python's loop over parameters, bit for bit.
 */
export const foreach = {
  neg: fresh<[]>('neg', 'default'),
  abs: fresh<[]>('abs', 'default'),
  sqrt: fresh<[]>('sqrt', 'default'),
  sqrt_: inPlace<[]>('sqrt', 'default'),
  reciprocal_: inPlace<[]>('reciprocal', 'default'),
  zero_: inPlace<[]>('zero', 'default'),
  /** self + alpha * other */
  add: fresh<[Tensors, number]>('add', 'List'),
  add_: inPlace<[Tensors, number]>('add', 'List'),
  addScalar: fresh<[number]>('add', 'Scalar'),
  addScalar_: inPlace<[number]>('add', 'Scalar'),
  mul_: inPlace<[Tensors]>('mul', 'List'),
  mulScalar_(self: Tensors, factor: number): void {
    // On lists of these PyTorch rounds the factor to the dtype first, on one tensor it does not.
    const narrow = self[0]?.dtype === 'bfloat16' || self[0]?.dtype === 'float16'
    if (narrow) for (const tensor of self) tensor.mul_(factor)
    else mulScalar_(self, factor)
  },
  div_: inPlace<[Tensors]>('div', 'List'),
  maximum_: inPlace<[Tensors]>('maximum', 'List'),
  copy_: inPlace<[Tensors, boolean]>('copy', 'default'),
  /** self + weight * (end - self) */
  lerp_: inPlace<[Tensors, number]>('lerp', 'Scalar'),
  /** self + value * a * b */
  addcmul: fresh<[Tensors, Tensors, number]>('addcmul', 'Scalar'),
  addcmul_: inPlace<[Tensors, Tensors, number]>('addcmul', 'Scalar'),
  mulEach_(self: Tensors, factors: readonly number[]): void {
    const factor = only(factors)
    if (factor === undefined) mulList_(self, factors)
    else foreach.mulScalar_(self, factor)
  },
  divEach(self: Tensors, divisors: readonly number[]): Tensor[] {
    const divisor = only(divisors)
    return divisor === undefined ? divList(self, divisors) : divScalar(self, divisor)
  },
  divEach_(self: Tensors, divisors: readonly number[]): void {
    const divisor = only(divisors)
    if (divisor === undefined) divList_(self, divisors)
    else divScalar_(self, divisor)
  },
  /** self + value * a / b, with a value for each tensor */
  addcdivEach_(self: Tensors, a: Tensors, b: Tensors, values: readonly number[]): void {
    const value = only(values)
    if (value === undefined) addcdivList_(self, a, b, values)
    else addcdivScalar_(self, a, b, value)
  },
  addcdiv_: addcdivScalar_,
} as const
