import { runWith } from '../context.js'
import type { Device } from '../device.js'
import type { Dtype } from '../dtype.js'
import { TorchError } from '../errors.js'
import { operatorNamed } from '../operators.js'
import { isTensor, type Tensor } from '../tensor.js'
import { describe, type Description } from '../tensor-properties.js'
import { describeValue } from '../values.js'
import { evaluate, type CompiledInput, type Extent } from './compiled-source.js'
import { Unloadable } from './unloadable.js'

/** A size that may vary between calls. Equal names are equal sizes; `2*s31` is twice the size `s31`. */
export interface SizeRange {
  name: string
  min: number
  /** null: no bound. */
  max: number | null
}

/** A tensor that a package takes. */
export interface PackageInput {
  /** Where it stands in the arguments: `x`, `options.scale`, `pair[1]`. */
  name: string
  dtype: Dtype
  device: Device
  shape: (number | SizeRange)[]
}

interface Expected extends PackageInput {
  strides: Extent[] | undefined
  /** Whether the number of dimensions is known; else there are these and perhaps more. */
  whole: boolean
}

/** Every tensor that a call passes is held against what the code was compiled for: it reads memory on trust. */
export class PackageInputs {
  readonly #expected: Expected[]

  constructor(compiled: CompiledInput[], names: string[], device: Device) {
    const known = new Map<string, SizeRange>()
    for (const { sizes, bounds } of compiled) {
      sizes?.forEach((size, dim) => {
        if (typeof size === 'string' && isSymbol(size)) known.set(size, plainRange(size, bounds[dim]!))
      })
    }
    this.#expected = compiled.map(({ dtype, device: own, sizes, strides, bounds }, i): Expected => {
      if (dtype === undefined) throw new Unloadable(`is an AOTInductor package that does not say which dtype its input ${i} has: compile it with the PyTorch that is used here`)
      return {
        name: names[i]!,
        dtype,
        // An input may be on the CPU though the model is not.
        device: own === undefined || device.startsWith(own) ? device : own,
        shape: bounds.map((bound, dim) => {
          const size = sizes?.[dim] ?? (bound.min === bound.max ? bound.min : `size${dim}`)
          return typeof size === 'number' ? size : (known.get(size) ?? derivedRange(size, bound, known))
        }),
        strides,
        whole: sizes !== undefined,
      }
    })
  }

  get length(): number {
    return this.#expected.length
  }

  get specs(): PackageInput[] {
    return this.#expected.map(({ name, dtype, device, shape }) => ({ name, dtype, device, shape: structuredClone(shape) }))
  }

  /**
   * The tensors as the code reads them; those that lie in memory in another way are copied, into `made`.
   *
   * @throws `ERR_TCH_TYPE`, `ERR_TCH_INVALID_ARGUMENT`, `ERR_TCH_SHAPE`
   */
  prepare(values: readonly [path: string, value: unknown][], made: Tensor[]): Tensor[] {
    const sizes = new Map<string, number>()
    const given = this.#expected.map((expected, i) => {
      const [path, value] = values[i]!
      if (!isTensor(value)) throw new TorchError('ERR_TCH_TYPE', `argument '${path}' must be a Tensor, not ${describeValue(value)}`)
      const found = describe(value)
      checkKind(expected, path, found)
      checkSizes(expected, path, found, sizes)
      return { expected, path, value, found }
    })
    for (const { expected, path, found } of given) checkDerived(expected, path, found, sizes)
    return given.map(({ expected, value, found }) => {
      const strides = expected.strides?.map((stride) => evaluate(stride, sizes)) ?? []
      const wanted = strides.length === found.shape.length && strides.every((stride) => stride !== undefined) ? strides : contiguousStrides(found.shape)
      if (liesAs(found, wanted)) return value
      const copy = runWith({ grad: false }, () => copyWith(value, found, wanted))
      made.push(copy)
      return copy
    })
  }
}

function isSymbol(size: string): boolean {
  return /^\w+$/.test(size)
}

function plainRange(name: string, { min, max }: { min: number; max: number | null }): SizeRange {
  // Export always says at least 2: it never compiles for a size of 1 apart, but what it compiles serves that too.
  return { name, min: min === 2 ? 1 : min, max }
}

/** The range of a size that is computed from others. */
function derivedRange(name: string, bound: { min: number; max: number | null }, known: ReadonlyMap<string, SizeRange>): SizeRange {
  const ends = (which: 'min' | 'max'): Map<string, number> => new Map([...known.values()].flatMap((range) => (range[which] === null ? [] : [[range.name, range[which]]])))
  return { name, min: evaluate(name, ends('min')) ?? 0, max: evaluate(name, ends('max')) ?? bound.max }
}

function checkKind(expected: Expected, path: string, { layout, dtype, device }: Description): void {
  if (layout !== 'strided') throw new TorchError('ERR_TCH_TYPE', `argument '${path}' must be a dense tensor, got layout ${layout}`)
  if (dtype.name !== expected.dtype) throw new TorchError('ERR_TCH_TYPE', `argument '${path}' must have dtype ${expected.dtype}, got ${dtype.name}; convert it with .to('${expected.dtype}')`)
  if (device !== expected.device) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `argument '${path}' must be on ${expected.device}, got ${device}; move it with .to('${expected.device}')`)
}

/** Checks each dimension against its bounds, and notes what the sizes that vary are in this call. */
function checkSizes(expected: Expected, path: string, found: Description, sizes: Map<string, number>): void {
  const { shape, whole } = expected
  if (whole ? found.shape.length !== shape.length : found.shape.length < shape.length) throw misshapen(expected, path, found)
  shape.forEach((wanted, dim) => {
    const size = found.shape[dim]!
    if (typeof wanted === 'number' ? size !== wanted : size < wanted.min || (wanted.max !== null && size > wanted.max)) throw misshapen(expected, path, found)
    if (!whole || typeof wanted === 'number' || !isSymbol(wanted.name)) return
    const before = sizes.get(wanted.name)
    if (before !== undefined && before !== size) throw misshapen(expected, path, found, `${wanted.name} is ${before} in an argument before`)
    sizes.set(wanted.name, size)
  })
}

/** Checks sizes that are computed from others; these are known when all arguments have been seen. */
function checkDerived(expected: Expected, path: string, found: Description, sizes: ReadonlyMap<string, number>): void {
  expected.shape.forEach((wanted, dim) => {
    const size = typeof wanted === 'number' ? wanted : evaluate(wanted.name, sizes)
    if (size !== undefined && size !== found.shape[dim]) throw misshapen(expected, path, found, `${(wanted as SizeRange).name} is ${size}`)
  })
}

function misshapen({ shape, whole }: Expected, path: string, found: Description, why?: string): TorchError {
  return new TorchError('ERR_TCH_SHAPE', `argument '${path}' must have shape ${shapeText(shape)}${whole ? '' : ' at least'}, got [${found.shape.join(', ')}]${why === undefined ? '' : `: ${why}`}`)
}

/** `[s77 (1 to 64), 8]` */
export function shapeText(shape: readonly (number | SizeRange)[]): string {
  const sizes = shape.map((size) => (typeof size === 'number' ? size : `${size.name} (${size.min} ${size.max === null ? 'or more' : `to ${size.max}`})`))
  return `[${sizes.join(', ')}]`
}

function contiguousStrides(shape: readonly number[]): number[] {
  const strides: number[] = []
  for (let dim = shape.length - 1, step = 1; dim >= 0; step *= Math.max(shape[dim--]!, 1)) strides[dim] = step
  return strides
}

/** Whether the elements lie where the strides say; that of a dimension of size 1 is never used. */
function liesAs({ shape, stride }: Description, strides: readonly number[]): boolean {
  return shape.includes(0) || shape.every((size, dim) => size === 1 || stride[dim] === strides[dim])
}

function copyWith(tensor: Tensor, { shape, dtype, device }: Description, strides: number[]): Tensor {
  const copy = operatorNamed('aten::empty_strided').call([shape, strides, { dtype: dtype.name, device }]) as Tensor
  operatorNamed('aten::copy_').call([copy, tensor])
  return copy
}
