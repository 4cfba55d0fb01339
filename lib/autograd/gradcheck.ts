import { runWith } from '../context.js'
import { TorchError } from '../errors.js'
import { requireFunction } from '../func/tree.js'
import { aten } from '../aten.js'
import { operatorNamed } from '../operators.js'
import { checkOptions } from '../options.js'
import { isTensor, type Tensor } from '../tensor.js'
import { describeValue, isArray } from '../values.js'
import { grad } from './backward.js'

export interface GradcheckOptions {
  /** Step of the finite differences; 1e-6 when left out. */
  eps?: number
  /** Absolute tolerance, 1e-5 when left out. */
  atol?: number
  /** Relative tolerance, 1e-3 when left out. */
  rtol?: number
  /** Throw `ERR_TCH_GRADCHECK` with both Jacobians (as when left out), or return false. */
  raiseException?: boolean
  /** How much gradients of two equal backward passes may differ; 0 when left out. */
  nondetTol?: number
  /** Whether gradients that are not there are checked to be taken as zeros; `true` when left out. */
  checkUndefinedGrad?: boolean
}

const names = ['eps', 'atol', 'rtol', 'raiseException', 'nondetTol', 'checkUndefinedGrad'] as const

type Checked = (...inputs: never[]) => unknown

const isComplex = (tensor: Tensor): boolean => tensor.dtype.startsWith('complex')
const isDifferentiable = (tensor: Tensor): boolean => /^(float|bfloat|complex)/.test(tensor.dtype)

function fail(message: string): TorchError {
  return new TorchError('ERR_TCH_GRADCHECK', message, { op: 'gradcheck' })
}

function outputsOf(fn: Checked, inputs: readonly unknown[]): Tensor[] {
  const returned = (fn as (...all: unknown[]) => unknown)(...inputs)
  const list: readonly unknown[] = isArray(returned) ? returned : [returned]
  list.forEach((each) => {
    if (!isTensor(each)) throw new TorchError('ERR_TCH_TYPE', `gradcheck: the function returns tensors, not ${describeValue(each)}`, { op: 'gradcheck' })
  })
  return (list as Tensor[]).filter((each) => isDifferentiable(each) && each.requiresGrad)
}

function checkInputs(inputs: readonly unknown[]): Tensor[] {
  const checked = inputs.filter((input): input is Tensor => isTensor(input) && input.requiresGrad)
  if (checked.length === 0) throw new TorchError('ERR_TCH_NO_GRAD', 'gradcheck: no input requires grad', { op: 'gradcheck' })
  for (const input of checked) {
    if (input.dtype !== 'float64' && input.dtype !== 'complex128') {
      throw new TorchError('ERR_TCH_TYPE', `gradcheck: inputs that require grad are float64 or complex128 (finite differences need the precision), not ${input.dtype}`, { op: 'gradcheck' })
    }
    if (input.layout !== 'strided') throw new TorchError('ERR_TCH_UNSUPPORTED', `gradcheck: inputs of the layout ${input.layout} are not checked`, { op: 'gradcheck' })
  }
  return checked
}

/** Columns of d(output)/d(input) by finite differences, for each output [elements of the input, elements of the output]. */
function numerical(fn: Checked, inputs: readonly unknown[], input: Tensor, eps: number): Tensor[] {
  return runWith({ grad: false }, () => {
    const at = inputs.indexOf(input)
    const evaluate = (value: Tensor): Tensor[] => {
      const all = [...inputs]
      all[at] = aten('requires_grad_', value, true)
      return runWith({ grad: true }, () => outputsOf(fn, all)).map((output) => aten('reshape', aten('detach', aten('clone', output)), [-1]))
    }
    const base = aten('contiguous', aten('detach', input))
    const moved = (element: number, step: number | { re: number; im: number }): Tensor => {
      const copy = aten('clone', base)
      aten('add_', aten('select', aten('view', copy, [-1]), 0, element), step)
      return copy
    }
    const slope = (element: number, direction: (size: number) => number | { re: number; im: number }): Tensor[] => {
      const [above, below] = [evaluate(moved(element, direction(eps))), evaluate(moved(element, direction(-eps)))]
      return above.map((value, index) => aten('div', aten('sub', value, below[index]), 2 * eps))
    }
    const rows = Array.from({ length: base.numel() }, (_, element) => {
      const real = slope(element, (size) => size)
      if (!isComplex(input)) return real
      const imaginary = slope(element, (size) => ({ re: 0, im: size }))
      return real.map((part, index) => conjugateWirtinger(part, imaginary[index]!))
    })
    const count = rows[0]?.length ?? 0
    return Array.from({ length: count }, (_, index) => aten('stack', rows.map((row) => row[index])))
  })
}

/**
 * What PyTorch calls the gradient of a complex input, from the slopes along both axes, of one column of the Jacobian:
 * https://docs.pytorch.org/docs/stable/notes/autograd.html#autograd-for-complex-numbers
 * A complex output is sent a cotangent of 1 only, so the sum over its real part is what is compared.
 */
function conjugateWirtinger(alongReal: Tensor, alongImaginary: Tensor): Tensor {
  const part = (slope: Tensor): Tensor => (isComplex(slope) ? aten('real', slope) : slope)
  return aten('complex', part(alongReal), part(alongImaginary))
}

/** The same by the backward pass, one for each element of the output. */
function analytical(output: Tensor, input: Tensor): Tensor {
  const rows = Array.from({ length: output.numel() }, (_, element) => {
    const cotangent = aten('zeros_like', output)
    aten('fill_', aten('select', aten('view', cotangent, [-1]), 0, element), 1)
    const [found] = grad(output, input, { gradOutputs: cotangent, retainGraph: true, allowUnused: true })
    return aten('reshape', found ?? aten('zeros_like', input), [-1])
  })
  return rows.length === 0 ? aten('new_zeros', input, [input.numel(), 0]) : aten('transpose', aten('stack', rows), 0, 1)
}

function allClose(a: Tensor, b: Tensor, rtol: number, atol: number): boolean {
  return operatorNamed('aten::allclose').call([a, b, rtol, atol]) as boolean
}

interface Check {
  fn: Checked
  inputs: readonly unknown[]
  options: Required<Pick<GradcheckOptions, 'eps' | 'atol' | 'rtol' | 'nondetTol' | 'checkUndefinedGrad'>>
}

function checkJacobians({ fn, inputs, options }: Check, checked: readonly Tensor[]): TorchError | null {
  const { eps, atol, rtol, nondetTol } = options
  const outputs = outputsOf(fn, inputs)
  if (outputs.length === 0) return checkConstant(fn, inputs, checked, eps, atol)
  for (const [i, input] of checked.entries()) {
    const expected = numerical(fn, inputs, input, eps)
    if (expected.length !== outputs.length && input.numel() > 0) return fail('gradcheck: the function returns another number of tensors each time')
    for (const [o, output] of outputs.entries()) {
      const found = analytical(output, input)
      const again = analytical(output, input)
      if (!allClose(found, again, 0, nondetTol)) {
        return fail(`backward is not reentrant: it computed other gradients for the same input and cotangent (output ${o}, input ${i}; nondetTol is ${nondetTol})`)
      }
      const comparable = isComplex(input) && !isComplex(found) ? aten('to', found, input.dtype) : found
      const wanted = expected[o] ?? aten('zeros_like', comparable)
      const numeric = isComplex(wanted) && !isComplex(comparable) ? aten('real', wanted) : !isComplex(input) && isComplex(wanted) ? aten('real', wanted) : wanted
      if (!allClose(comparable, numeric, rtol, atol)) {
        return fail(`Jacobian mismatch for output ${o} with respect to input ${i},\nnumerical: ${numeric.toString()}\nanalytical: ${comparable.toString()}`)
      }
    }
  }
  return null
}

/** A function whose results need no gradient must not depend on its inputs. */
function checkConstant(fn: Checked, inputs: readonly unknown[], checked: readonly Tensor[], eps: number, atol: number): TorchError | null {
  const all = (given: readonly unknown[]): Tensor[] => {
    const returned = (fn as (...each: unknown[]) => unknown)(...given)
    return (isArray(returned) ? (returned as Tensor[]) : [returned as Tensor]).filter(isDifferentiable)
  }
  const base = all(inputs)
  for (const [i, input] of checked.entries()) {
    const moved = inputs.map((each) => (each === input ? aten('requires_grad_', aten('add', aten('detach', input), eps), true) : each))
    const differs = all(moved).some((output, at) => !allClose(aten('detach', output), aten('detach', base[at]!), 0, atol * eps))
    if (differs) return fail(`Numerical gradient for function expected to be zero: no result requires grad, and a result changes with input ${i}`)
  }
  return null
}

/** `backward` of the function must take absent gradients of its results as zeros. */
function checkUndefined({ fn, inputs }: Check, checked: readonly Tensor[]): TorchError | null {
  const outputs = outputsOf(fn, inputs)
  if (outputs.length < 2) return null
  for (const [o, output] of outputs.entries()) {
    const zeros = outputs.map((each) => aten('zeros_like', each))
    const cotangents = zeros.map((each, at) => (at === o ? aten('ones_like', output) : each))
    const alone = grad(output, checked, { gradOutputs: cotangents[o]!, retainGraph: true, allowUnused: true })
    const beside = grad(outputs, checked, { gradOutputs: cotangents, retainGraph: true, allowUnused: true })
    for (const [i, input] of checked.entries()) {
      const zero = aten('zeros_like', input)
      if (!allClose(alone[i] ?? zero, beside[i] ?? zero, 1e-6, 1e-9)) {
        return fail(`Expected backward function to handle undefined output grads: output ${o} alone gives input ${i} another gradient than beside zeros`)
      }
    }
  }
  return null
}

function run(check: Check, raise: boolean): boolean {
  const checked = checkInputs(check.inputs)
  const failure = runWith({ grad: true }, () => checkJacobians(check, checked) ?? (check.options.checkUndefinedGrad ? checkUndefined(check, checked) : null))
  if (failure !== null && raise) throw failure
  return failure === null
}

function read(fn: Checked, inputs: unknown, options: GradcheckOptions, name: string): Check {
  requireFunction(fn, name)
  checkOptions(name, options, names)
  const { eps = 1e-6, atol = 1e-5, rtol = 1e-3, nondetTol = 0, checkUndefinedGrad = true } = options
  for (const [key, value] of Object.entries({ eps, atol, rtol, nondetTol })) {
    if (typeof value !== 'number' || !(value >= 0)) throw new TorchError('ERR_TCH_OUT_OF_RANGE', `${name}: ${key} is a number from 0, not ${describeValue(value)}`, { op: name })
  }
  return { fn, inputs: isArray(inputs) ? inputs : [inputs], options: { eps, atol, rtol, nondetTol, checkUndefinedGrad } }
}

/**
 * Compares the gradients of `fn` with finite differences: https://docs.pytorch.org/docs/stable/generated/torch.autograd.gradcheck.gradcheck.html
 *
 * Inputs that require grad are float64 or complex128. Of complex results the real part is checked.
 * @throws `ERR_TCH_GRADCHECK` with the output, the input and both Jacobians, unless `raiseException` is false.
 */
export function gradcheck(fn: Checked, inputs: Tensor | readonly unknown[], options: GradcheckOptions = {}): boolean {
  return run(read(fn, inputs, options, 'gradcheck'), options.raiseException ?? true)
}

/**
 * The same for second derivatives, with random cotangents unless they are given:
 * https://docs.pytorch.org/docs/stable/generated/torch.autograd.gradcheck.gradgradcheck.html
 */
export function gradgradcheck(fn: Checked, inputs: Tensor | readonly unknown[], options: GradcheckOptions & { gradOutputs?: Tensor | readonly Tensor[] } = {}): boolean {
  const { gradOutputs, ...rest } = options
  const check = read(fn, inputs, rest, 'gradgradcheck')
  const outputs = outputsOf(fn, check.inputs)
  const given = gradOutputs === undefined ? outputs.map((output) => aten('randn_like', aten('detach', output))) : isArray(gradOutputs) ? [...(gradOutputs as readonly Tensor[])] : [gradOutputs as Tensor]
  if (given.length !== outputs.length) throw new TorchError('ERR_TCH_GRADIENT', `gradgradcheck: there are ${outputs.length} outputs that require grad, and ${given.length} gradOutputs`, { op: 'gradgradcheck' })
  const cotangents = given.map((each) => aten('requires_grad_', aten('detach', each), true))
  const count = check.inputs.length
  const gradient = (...all: unknown[]): Tensor[] => {
    const own = all.slice(0, count)
    const by = own.filter((each): each is Tensor => isTensor(each) && each.requiresGrad)
    const found = grad(outputsOf(fn, own), by, { gradOutputs: all.slice(count) as Tensor[], createGraph: true, allowUnused: true })
    return found.filter((each): each is Tensor => each !== null)
  }
  return run({ ...check, fn: gradient as Checked, inputs: [...check.inputs, ...cotangents] }, options.raiseException ?? true)
}
