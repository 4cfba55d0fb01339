// The ways to write a call: arguments by position, the rest by keyword in one trailing object.
import { argumentType } from './types.mjs'

const reservedWords = new Set(['in', 'default', 'new', 'function', 'with', 'var', 'delete', 'this'])
const placement = ['dtype', 'layout', 'device', 'pinMemory']

function positionalName({ name }) {
  return reservedWords.has(name) ? `${name}_` : name
}

/** The overload that writes to `out` and otherwise takes the same arguments by position. */
function outOf(overload, outs) {
  const shape = (one) => one.parameters.filter((p) => !p.keywordOnly).map((p) => `${p.type} ${p.name}`).join()
  return outs.find((out) => shape(out) === shape(overload))
}

function outType(out) {
  const written = out.parameters.filter((parameter) => parameter.writes && parameter.keywordOnly)
  if (written.length > 1) return `readonly [${written.map(argumentType).join(', ')}]`
  return argumentType(written[0])
}

/** The keyword object: `[type, whether it may be left out]`. */
function optionsType(parameters, { out, outRequired, takesRequiresGrad, inputName }) {
  const names = new Set(parameters.map(({ name }) => name))
  const placed = placement.every((name) => names.has(name))
  const members = parameters
    .filter(({ name }) => !placed || !placement.includes(name))
    .map((parameter, i) => {
      const name = i === 0 && inputName !== undefined ? inputName : parameter.name
      return `${name}${parameter.required ? '' : '?'}: ${argumentType(parameter)}`
    })
  if (out !== undefined) members.push(`out${outRequired ? '' : '?'}: ${outType(out)}`)
  if (takesRequiresGrad && !placed) members.push('requiresGrad?: boolean')
  const optional = !outRequired && parameters.every((parameter) => !parameter.required)
  const own = members.length === 0 ? [] : [`{ ${members.join('; ')} }`]
  if (placed) return { type: [...own, takesRequiresGrad ? 'FactoryOptions' : 'Placement'].join(' & '), optional }
  if (own.length === 0) return undefined
  const like = placement.some((name) => names.has(name))
  return { type: like ? `Keywords<${own[0]}>` : own[0], optional }
}

function callForm(positional, options, result) {
  const parts = positional.map(({ parameter, name, optional }) => `${name}${optional ? '?' : ''}: ${argumentType(parameter)}`)
  if (options !== undefined) parts.push(`options${options.optional ? '?' : ''}: ${options.type}`)
  return `(${parts.join(', ')}): ${result}`
}

function positionalParts(parameters, inputName) {
  return parameters.map((parameter, i) => {
    const optional = parameters.slice(i).every((each) => !each.required)
    const name = i === 0 && parameter.name === 'self' && inputName !== undefined ? inputName : positionalName(parameter)
    return { parameter, name, optional }
  })
}

/** `x.view(2, 3)` for `x.view([2, 3])`: only where the sizes are all that is given by position, as in Python. */
function spreadForms(rest, options, result) {
  const [sizes] = rest
  if (rest.length !== 1 || sizes.kind !== 'int' || !sizes.list || !sizes.required) return []
  const forms = [`(...${positionalName(sizes)}: readonly number[]): ${result}`]
  if (options !== undefined) forms.push(`(...${sizes.name}AndOptions: readonly [...${sizes.name}: number[], options: ${options.type}]): ${result}`)
  return forms
}

/** How many arguments are given by position where the rest is given by keyword. */
function prefixes(byPosition, first) {
  const counts = Array.from({ length: Math.max(byPosition.length - first, 0) }, (_, i) => byPosition.length - 1 - i)
  // Of the longest argument lists only the forms that say something: what is required by position, and nothing.
  const required = byPosition.filter((parameter) => parameter.required).length
  return byPosition.length <= 8 ? counts : counts.filter((count) => count === required || count === first)
}

/**
 * The forms of one overload of a public operator. `receiver`: without its first argument, as a method;
 * `outs`: the overloads that write to `out`, which become a keyword of the others.
 */
export function publicForms(overload, { receiver, outs, result }) {
  const byPosition = overload.parameters.filter((parameter) => !parameter.keywordOnly)
  const byKeyword = overload.parameters.filter((parameter) => parameter.keywordOnly && !parameter.writes)
  const takesOut = !receiver && (overload.isOut ? overload : outOf(overload, outs))
  const out = takesOut === false ? undefined : takesOut
  const context = { out, outRequired: overload.isOut, takesRequiresGrad: overload.takesRequiresGrad }
  const first = receiver ? 1 : 0
  // Python's name for the first argument, where no other has it.
  const inputName = byPosition[0]?.name === 'self' && overload.parameters.every(({ name }) => name !== 'input') ? 'input' : undefined
  const all = positionalParts(byPosition, inputName).slice(first)
  const keywords = optionsType(byKeyword, context)
  // A required keyword argument cannot follow positional ones that may be left out.
  const full = keywords !== undefined && !keywords.optional ? all.map((part) => ({ ...part, optional: false })) : all
  const forms = [callForm(full, keywords, result)]
  const factory = !receiver && !overload.parameters.some((parameter) => parameter.kind === 'Tensor' && !parameter.writes)
  if (receiver || factory) forms.push(...spreadForms(byPosition.slice(first), keywords, result))
  for (const count of prefixes(byPosition, first)) {
    const positional = positionalParts(byPosition.slice(0, count), inputName).slice(first).map((part) => ({ ...part, optional: false }))
    const rest = optionsType([...byPosition.slice(count), ...byKeyword], { ...context, ...(count === 0 && inputName !== undefined ? { inputName } : {}) })
    forms.push(callForm(positional, { ...rest, optional: false }, result))
  }
  return forms
}

/** The out overloads that no other overload takes as a keyword. */
export function loneOuts(overloads) {
  const values = overloads.filter((overload) => !overload.isOut)
  const outs = overloads.filter((overload) => overload.isOut)
  const taken = new Set(values.map((overload) => outOf(overload, outs)))
  return outs.filter((out) => !taken.has(out))
}

/** The forms of an overload under its own name: by position, and what has a default by keyword. */
export function rawForms(overload, result) {
  const byPosition = overload.parameters.filter((parameter) => !parameter.keywordOnly)
  const byKeyword = overload.parameters.filter((parameter) => parameter.keywordOnly)
  const context = { takesRequiresGrad: overload.takesRequiresGrad }
  const all = positionalParts(byPosition)
  const keywords = optionsType(byKeyword, context)
  const full = keywords !== undefined && !keywords.optional ? all.map((part) => ({ ...part, optional: false })) : all
  const forms = [callForm(full, keywords, result)]
  const required = all.filter((part) => !part.optional)
  if (required.length < all.length) {
    const options = optionsType([...byPosition.slice(required.length), ...byKeyword], context)
    forms.push(callForm(required, { ...options, optional: false }, result))
  }
  return forms
}
