import { TorchError } from '../errors.js'
import { aten } from '../aten.js'
import { checkOptions } from '../options.js'
import { requireFunction } from '../func/tree.js'
import { jacrev } from '../func/jacobian.js'
import { runWith } from '../context.js'
import type { Tensor } from '../tensor.js'
import { isArray } from '../values.js'
import { grad } from './backward.js'
import { tensorList, type Tensors } from './request.js'

export interface FunctionalOptions {
  /** Whether the result can be differentiated again. */
  createGraph?: boolean
  /** An error, instead of zeros, where a result does not depend on an input. */
  strict?: boolean
}

export interface JacobianFunctionalOptions extends FunctionalOptions {
  /** All rows at once, through vmap. */
  vectorize?: boolean
}

type Fn = (...inputs: Tensor[]) => Tensors

const isMany = (value: Tensors): value is readonly Tensor[] => isArray(value)

interface Prepared {
  inputs: Tensor[]
  outputs: readonly Tensor[]
  /** The result's form: one tensor where one was given. */
  manyInputs: boolean
  manyOutputs: boolean
  createGraph: boolean
  strict: boolean
}

/** The inputs in a graph of their own (or in the caller's, to be differentiated again), and the results computed from them. */
function prepare(fn: Fn, given: Tensors, options: FunctionalOptions, name: string): Prepared {
  requireFunction(fn, name)
  checkOptions(name, options, ['createGraph', 'strict', 'vectorize'])
  const { createGraph = false, strict = false } = options
  const inputs = tensorList(given, 'inputs', name).map((input) => (createGraph && input.requiresGrad ? aten('view_as', input, input) : aten('requires_grad_', aten('detach', input), true)))
  const returned = fn(...inputs)
  return { inputs, outputs: tensorList(returned, `what the function given to ${name} returns`, name), manyInputs: isMany(given), manyOutputs: isMany(returned), createGraph, strict }
}

function unused(name: string, what: string): TorchError {
  return new TorchError('ERR_TCH_UNUSED_INPUT', `${name}: ${what}; that is an error because strict is true`, { op: name })
}

/** Gradients of results by inputs; zeros, or an error, where there is no dependence. */
function gradients(outputs: readonly Tensor[], inputs: readonly Tensor[], cotangents: readonly Tensor[], createGraph: boolean, strict: boolean, name: string): Tensor[] {
  const needed = outputs.flatMap((output, at) => (output.requiresGrad ? [[output, cotangents[at]!] as const] : []))
  if (strict && needed.length < outputs.length) throw unused(name, 'a result does not depend on the inputs')
  const found: (Tensor | null)[] =
    needed.length === 0
      ? inputs.map(() => null)
      : grad(needed.map(([output]) => output), inputs, { gradOutputs: needed.map(([, cotangent]) => cotangent), retainGraph: true, createGraph, allowUnused: true })
  return found.map((each, at) => {
    if (each === null && strict) throw unused(name, `the results do not depend on input ${at}`)
    return each ?? aten('zeros_like', inputs[at])
  })
}

function detached(tensors: Tensor[], createGraph: boolean): Tensor[] {
  return createGraph ? tensors : tensors.map((tensor) => aten('detach', tensor))
}

function vectors(given: Tensors | null | undefined, like: readonly Tensor[], what: string, name: string): readonly Tensor[] {
  if (given === null || given === undefined) {
    if (like.length !== 1 || like[0]!.numel() !== 1) throw new TorchError('ERR_TCH_GRADIENT', `${name}: v can be left out for one ${what} of one element only`, { op: name })
    return [aten('ones_like', like[0])]
  }
  const list = tensorList(given, 'v', name)
  if (list.length !== like.length || list.some((v, at) => v.shape.join() !== like[at]!.shape.join())) {
    throw new TorchError('ERR_TCH_SHAPE', `${name}: v has the shapes of the ${what}s, [${like.map(({ shape }) => `[${shape.join(', ')}]`).join(', ')}]`, { op: name })
  }
  return list
}

const enabled = <T>(body: () => T): T => runWith({ grad: true }, body)

/**
 * The Jacobian of `fn` at `inputs`: for a result of shape O and an input of shape I a tensor [...O, ...I]; arrays of
 * them where there are several. https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.jacobian.html
 */
export function jacobian(fn: (...inputs: Tensor[]) => Tensor, inputs: Tensor, options?: JacobianFunctionalOptions): Tensor
export function jacobian(fn: Fn, inputs: Tensors, options?: JacobianFunctionalOptions): Tensor | Tensor[] | Tensor[][]
export function jacobian(fn: Fn, inputs: Tensors, options: JacobianFunctionalOptions = {}): Tensor | Tensor[] | Tensor[][] {
  if (options.vectorize === true) {
    const list = tensorList(inputs, 'inputs', 'jacobian')
    const all = jacrev(fn as (...given: unknown[]) => unknown, { argnums: isMany(inputs) ? list.map((_, at) => at) : 0 })(...list)
    return all as Tensor
  }
  return enabled(() => {
    const { inputs: own, outputs, manyInputs, manyOutputs, createGraph, strict } = prepare(fn, inputs, options, 'jacobian')
    const jacobians = outputs.map((output) => {
      const flat = aten('reshape', output, [-1])
      const rows = Array.from({ length: output.numel() }, (_, at) => gradients([aten('select', flat, 0, at)], own, [aten('ones', [], { dtype: output.dtype, device: output.device })], createGraph, strict, 'jacobian'))
      const byInput = own.map((input, at) => {
        const shape = [...output.shape, ...input.shape]
        return rows.length === 0 ? aten('new_zeros', input, shape) : aten('reshape', aten('stack', rows.map((row) => row[at])), shape)
      })
      return detached(byInput, createGraph)
    })
    const shaped = manyInputs ? jacobians : jacobians.map((row) => row[0]!)
    return (manyOutputs ? shaped : shaped[0]!) as Tensor | Tensor[] | Tensor[][]
  })
}

function requireScalar(outputs: readonly Tensor[], name: string): Tensor {
  const [output] = outputs
  if (outputs.length !== 1 || output!.numel() !== 1) throw new TorchError('ERR_TCH_GRADIENT', `the function given to ${name} returns one tensor of one element`, { op: name })
  return aten('reshape', output, [])
}

/**
 * The second derivatives of `fn`, which returns one number: for inputs of shapes I and J a tensor [...I, ...J].
 * https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.hessian.html
 */
export function hessian(fn: (...inputs: Tensor[]) => Tensor, inputs: Tensor, options?: JacobianFunctionalOptions): Tensor
export function hessian(fn: Fn, inputs: Tensors, options?: JacobianFunctionalOptions): Tensor | Tensor[][]
export function hessian(fn: Fn, inputs: Tensors, options: JacobianFunctionalOptions = {}): Tensor | Tensor[][] {
  requireFunction(fn, 'hessian')
  const gradient = (...own: Tensor[]): Tensors => {
    const value = requireScalar(tensorList(fn(...own), 'what the function given to hessian returns', 'hessian'), 'hessian')
    const found = gradients([value], own, [aten('ones_like', value)], true, options.strict ?? false, 'hessian')
    return isMany(inputs) ? found : found[0]!
  }
  return jacobian(gradient, inputs, { ...options, vectorize: false }) as Tensor | Tensor[][]
}

type Product = [value: Tensors, product: Tensors]

function shaped(tensors: readonly Tensor[], many: boolean): Tensors {
  return many ? tensors : tensors[0]!
}

/** `[value, vᵀJ]`: https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.vjp.html */
export function vjp(fn: Fn, inputs: Tensors, v?: Tensors | null, options: FunctionalOptions = {}): Product {
  return enabled(() => {
    const { inputs: own, outputs, manyInputs, manyOutputs, createGraph, strict } = prepare(fn, inputs, options, 'vjp')
    const products = gradients(outputs, own, vectors(v, outputs, 'result', 'vjp'), createGraph, strict, 'vjp')
    return [shaped(detached([...outputs], createGraph), manyOutputs), shaped(detached(products, createGraph), manyInputs)]
  })
}

/** A gradient that is linear in the cotangents, differentiated by them: J v from two backward passes. */
function throughCotangents(outputs: readonly Tensor[], own: readonly Tensor[], v: readonly Tensor[], createGraph: boolean, strict: boolean, name: string): Tensor[] {
  const cotangents = outputs.map((output) => aten('requires_grad_', aten('zeros_like', output), true))
  const pulled = gradients(outputs, own, cotangents, true, strict, name)
  return gradients(pulled, cotangents, v, createGraph, strict, name)
}

/** `[value, J v]`: https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.jvp.html */
export function jvp(fn: Fn, inputs: Tensors, v?: Tensors | null, options: FunctionalOptions = {}): Product {
  return enabled(() => {
    const { inputs: own, outputs, manyOutputs, createGraph, strict } = prepare(fn, inputs, options, 'jvp')
    const products = throughCotangents(outputs, own, vectors(v, own, 'input', 'jvp'), createGraph, strict, 'jvp')
    return [shaped(detached([...outputs], createGraph), manyOutputs), shaped(detached(products, createGraph), manyOutputs)]
  })
}

/** `[value, vᵀH]` for a function that returns one number: https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.vhp.html */
export function vhp(fn: Fn, inputs: Tensors, v?: Tensors | null, options: FunctionalOptions = {}): Product {
  return hessianProduct('vhp', fn, inputs, v, options)
}

/** `[value, H v]` for a function that returns one number: https://docs.pytorch.org/docs/stable/generated/torch.autograd.functional.hvp.html */
export function hvp(fn: Fn, inputs: Tensors, v?: Tensors | null, options: FunctionalOptions = {}): Product {
  return hessianProduct('hvp', fn, inputs, v, options)
}

// The Hessian is symmetric: both products are the gradient of v times the gradient.
function hessianProduct(name: string, fn: Fn, inputs: Tensors, v: Tensors | null | undefined, options: FunctionalOptions): Product {
  return enabled(() => {
    const { inputs: own, outputs, manyInputs, createGraph, strict } = prepare(fn, inputs, options, name)
    const value = requireScalar(outputs, name)
    const given = vectors(v, own, 'input', name)
    const first = gradients([value], own, [aten('ones_like', value)], true, strict, name)
    const products = gradients(first, own, given, createGraph, strict, name)
    return [detached([outputs[0]!], createGraph)[0]!, shaped(detached(products, createGraph), manyInputs)]
  })
}
