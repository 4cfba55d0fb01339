import { requireTensor, Tensor } from '../tensor.js'
import { Torch } from '../torch.js'
import { casts, type CastsMethods } from './casts.js'
import { comparison, type ComparisonFunctions, type ComparisonMethods } from './comparison.js'
import { contraction, type ContractionFunctions } from './contraction.js'
import { creation, type CreationFunctions, type CreationMethods } from './creation.js'
import { decomposition, type DecompositionFunctions, type DecompositionMethods } from './decomposition.js'
import { einsum, type EinsumFunctions } from './einsum.js'
import { elementwise, type ElementwiseMethods } from './elementwise.js'
import { indices, type IndicesFunctions, type IndicesMethods } from './indices.js'
import { norms, type NormsFunctions, type NormsMethods } from './norms.js'
import { numberFormats, type NumberFormatsFunctions } from './number-formats.js'
import type { Loose, Theme } from './parameters.js'
import { receivers, type ReceiversMethods } from './receivers.js'
import { seeding, type SeedingFunctions } from './seeding.js'
import { shapes, type ShapesFunctions, type ShapesMethods } from './shapes.js'
import { sparse, type SparseFunctions, type SparseMethods } from './sparse.js'
import { spectral, type SpectralFunctions, type SpectralMethods } from './spectral.js'
import { splitting, type SplittingFunctions, type SplittingMethods } from './splitting.js'
import { uniqueness, type UniquenessFunctions, type UniquenessMethods } from './uniqueness.js'

/** Functions of Python's torch that are no operators, or whose form there is another. */
export interface FunctionalFunctions
  extends ComparisonFunctions, ContractionFunctions, CreationFunctions, DecompositionFunctions, EinsumFunctions, IndicesFunctions,
    NormsFunctions, NumberFormatsFunctions, SeedingFunctions, ShapesFunctions, SparseFunctions, SpectralFunctions, SplittingFunctions, UniquenessFunctions {}

/** The methods among them. */
export interface FunctionalMethods
  extends CastsMethods, ComparisonMethods, CreationMethods, DecompositionMethods, ElementwiseMethods, IndicesMethods, NormsMethods, ReceiversMethods,
    ShapesMethods, SparseMethods, SpectralMethods, SplittingMethods, UniquenessMethods {}

declare module '../torch.js' {
  interface Torch extends FunctionalFunctions {}
}

declare module '../tensor.js' {
  interface Tensor extends FunctionalMethods {}
}

const themes: readonly Theme[] = [
  casts, comparison, contraction, creation, decomposition, einsum, elementwise, indices, norms, numberFormats, receivers, seeding, shapes, sparse, spectral,
  splitting, uniqueness,
]

/** Functions on `torch` whose types are written here and not generated. */
export const handWrittenFunctions: readonly string[] = themes.flatMap(({ functions = {} }) => Object.keys(functions))

/** Methods whose types are written here and not generated. */
export const handWrittenMethods: readonly string[] = themes.flatMap(({ methods = {}, alsoMethods = [] }) => [...Object.keys(methods), ...alsoMethods])

/** Either. */
export const handWritten: readonly string[] = [...new Set([...handWrittenFunctions, ...handWrittenMethods])]

/** Named, which tells them from operators: types are generated for those only. */
function define(target: object, name: string, value: (...args: never[]) => unknown): void {
  Object.defineProperty(value, 'name', { value: name })
  Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false })
}

function method(name: string, call: Loose): (this: unknown, ...args: unknown[]) => unknown {
  return function (this: unknown, ...args: unknown[]) {
    return call(requireTensor(this, name), ...args)
  }
}

/** Installed over the operators of the same names: these have Python's form. */
export function installFunctional(): void {
  for (const { functions = {}, methods = {}, alsoMethods = [] } of themes) {
    for (const [name, call] of Object.entries(functions)) define(Torch.prototype, name, call)
    for (const [name, call] of Object.entries(methods)) define(Tensor.prototype, name, method(name, call))
    for (const name of alsoMethods) define(Tensor.prototype, name, method(name, functions[name]!))
  }
}
