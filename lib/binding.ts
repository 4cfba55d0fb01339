import { accepts, expected } from './convert.js'
import type { Overload, Parameter } from './schema.js'
import { isTensor } from './tensor.js'
import { describeValue, isComplex, isInt, isListLike, isPlainObject } from './values.js'

/** Arguments matched to the parameters of one overload, by position; undefined where not given. */
export interface Bound {
  overload: Overload
  values: unknown[]
  requiresGrad: boolean
}

export const noKeywords: ReadonlyMap<string, unknown> = new Map()

export function isKeywords(value: unknown): value is Record<string, unknown> {
  return isPlainObject(value) && !isComplex(value)
}

export function readKeywords(keywords: Record<string, unknown>): ReadonlyMap<string, unknown> {
  const given = new Map<string, unknown>()
  for (const name of Object.keys(keywords)) {
    const value = keywords[name]
    if (value !== undefined) given.set(name, value)
  }
  return given
}

/** How PyTorch writes an operator's signature, with JavaScript's names. */
export function signature(name: string, overload: Overload): string {
  let keywords = false
  const parts: string[] = []
  for (const parameter of overload.parameters) {
    if (parameter.keywordOnly && !keywords) {
      keywords = true
      parts.push('*')
    }
    parts.push(`${parameter.type} ${parameter.name}${parameter.required ? '' : '=…'}`)
  }
  return `${name}(${parts.join(', ')})`
}

// Why arguments do not fit is text, not an error: most overloads that are tried do not fit.
// The first word is the code.
export function codeOf(reason: string): string {
  return reason.slice(0, reason.indexOf(' '))
}

// Python calls the first argument `input` where the schema says `self`.
const selfNames = ['input', 'self']

export function bind(overload: Overload, positional: unknown[], given: ReadonlyMap<string, unknown>, lenient: boolean): Bound | string {
  const { parameters } = overload
  const values: unknown[] = new Array(parameters.length)
  const spread = spreadSizes(overload, positional, lenient)
  let used = 0
  let next = 0
  let requiresGrad = false
  const out = given.get('out')
  let outAt = 0
  for (let i = 0; i < parameters.length; i++) {
    const parameter = parameters[i]!
    let value: unknown
    if (overload.isOut && parameter.writes && parameter.keywordOnly) {
      value = given.get(parameter.name)
      if (value !== undefined) used++
      if (value === undefined || (parameter.name === 'out' && isListLike(out) && !parameter.list)) {
        value = isListLike(out) && !parameter.list ? out[outAt++] : out
      }
      if (parameter.name === 'out' && value !== undefined && given.has('out')) used = Math.max(used, 1)
    } else if (next < spread.length && !parameter.keywordOnly) {
      value = spread[next++]
      if (given.has(parameter.name)) return `ERR_TCH_INVALID_ARGUMENT '${parameter.name}' is given twice`
    } else {
      value = given.get(parameter.name)
      if (value === undefined && parameter.name === 'self') value = given.get(selfNames.find((name) => given.has(name)) ?? 'self')
      if (value !== undefined) used++
    }
    if (value === undefined) {
      if (parameter.required && !parameter.optional) return `ERR_TCH_MISSING_ARGUMENT argument '${parameter.name}' is missing (${expected(parameter)})`
      if (parameter.required) value = null
    } else if (!accepts(parameter, value, lenient)) {
      return `ERR_TCH_TYPE argument '${parameter.name}' must be ${expected(parameter)}, not ${describeValue(value)}`
    }
    values[i] = value
  }
  if (next < spread.length) return `ERR_TCH_UNKNOWN_ARGUMENT takes ${next} positional arguments, got ${spread.length}`
  if (given.has('requiresGrad') && overload.takesRequiresGrad) {
    requiresGrad = given.get('requiresGrad') === true
    used++
  }
  const unknown = used >= given.size ? undefined : [...given.keys()].find((name) => !isKnownKeyword(overload, name))
  if (unknown !== undefined) return `ERR_TCH_UNKNOWN_ARGUMENT there is no argument '${unknown}'`
  return { overload, values, requiresGrad }
}

function isKnownKeyword(overload: Overload, name: string): boolean {
  if (name === 'requiresGrad') return overload.takesRequiresGrad
  if (name === 'out') return overload.isOut
  if (selfNames.includes(name)) return overload.parameters[0]?.name === 'self'
  return overload.parameters.some((parameter: Parameter) => parameter.name === name)
}

export function spread(args: unknown[], at: number): unknown[] {
  return [...args.slice(0, at), args.slice(at)]
}

/** Sizes given one by one, as Python allows them: `x.view(2, 3)` is `x.view([2, 3])`. */
function spreadSizes(overload: Overload, positional: unknown[], lenient: boolean): unknown[] {
  const at = overload.parameters[0]?.kind === 'Tensor' && !overload.parameters[0].list ? 1 : 0
  const parameter = overload.parameters[at]
  if (parameter === undefined || !parameter.list || parameter.kind !== 'int' || positional.length <= at) return positional
  if (parameter.repeat > 0 && positional.length === at + 1) return positional
  // Where more may follow, as in roll(shifts, dims), the second integer is that and no further size.
  const following = overload.parameters[at + 1]
  if (following !== undefined && !following.keywordOnly) return positional
  for (let i = at; i < positional.length; i++) {
    if (!isInt(positional[i]) && !(lenient && isTensor(positional[i]))) return positional
  }
  return [...positional.slice(0, at), positional.slice(at)]
}
