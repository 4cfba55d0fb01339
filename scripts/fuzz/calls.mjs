// One random call, wholly determined by its seed.
import { Tensor, torch, TorchError } from '../../dist/index.js'
import { namespaces, operatorNamed, publicNames } from '../../dist/operators.js'
import { Random } from './random.mjs'
import { argument, OwnError, senseless } from './values.mjs'

const excluded = new Set([
  // Opens files by name.
  'from_file',
])

const operators = publicNames().filter(({ operator }) => !excluded.has(operator)).sort((a, b) => (a.operator < b.operator ? -1 : 1))

export const operatorCount = operators.length

function show(value, depth = 0) {
  try {
    if (torch.isTensor(value)) return value.disposed ? 'disposed tensor' : `tensor(${value.dtype} [${value.shape}] ${value.layout} ${value.device}${value.requiresGrad ? ' requiresGrad' : ''}${value.numel() <= 30 && depth < 3 ? ` ${JSON.stringify(value)}` : ''})`
    if (Array.isArray(value)) return depth > 2 ? '[…]' : `[${value.map((item) => show(item, depth + 1)).join(', ')}]`
    if (typeof value === 'bigint') return `${value}n`
    if (typeof value === 'function' || typeof value === 'symbol') return typeof value
    if (Object.is(value, -0)) return '-0'
    if (typeof value === 'number') return String(value)
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
    const prototype = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype) return Object.prototype.toString.call(value)
    return `{ ${Object.entries(Object.getOwnPropertyDescriptors(value)).map(([name, { value: own }]) => `${name}: ${own === undefined ? 'getter' : show(own, depth + 1)}`).join(', ')} }`
  } catch {
    return 'something strange'
  }
}

/** Prepares the call of this seed: what it is, and how to make it. */
export function prepare(seed, { named } = {}) {
  const random = new Random(seed)
  torch.manualSeed(seed)
  const drawn = random.pick(operators)
  const entry = named === undefined ? drawn : operators.find(({ operator }) => operator === named) ?? drawn
  const operator = operatorNamed(`aten::${entry.operator}`)
  const overload = random.pick(operator.overloads)
  const positional = []
  const keywords = {}
  for (const parameter of overload.parameters) {
    const asKeyword = parameter.keywordOnly || (positional.length > 0 && random.chance(10)) || Object.keys(keywords).length > 0
    if (!parameter.required && random.chance(asKeyword ? 60 : 30)) {
      if (asKeyword) continue
      break
    }
    const value = argument(random, parameter)
    if (asKeyword) keywords[parameter.name] = value
    else positional.push(value)
  }
  if (random.chance(2)) positional.push(senseless(random))
  if (random.chance(1)) keywords.nonsense = 1
  if (Object.keys(keywords).length > 0) positional.push(keywords)
  const way = random.pick(['function', 'function', 'method', 'raw'])
  const target = namespaces.includes(entry.namespace) ? torch[entry.namespace] : torch
  const invoke = () => {
    if (way === 'raw') return torch.ops.aten[entry.operator][overload.overload](...positional)
    const [receiver, ...rest] = positional
    const method = Tensor.prototype[entry.name]
    return way === 'method' && entry.namespace === null && typeof method === 'function' ? method.apply(receiver, rest) : target[entry.name](...positional)
  }
  return {
    operator: entry.operator,
    invoke,
    text: () => `${way === 'raw' ? `torch.ops.aten.${entry.operator}.${overload.overload}` : way === 'method' ? `Tensor.prototype.${entry.name} on` : `torch.${entry.name}`}(${positional.map((value) => show(value)).join(', ')})`,
  }
}

function look(result) {
  for (const value of Array.isArray(result) ? result : [result]) {
    if (!torch.isTensor(value) || value.disposed) continue
    const description = [value.shape, value.dtype, value.device, value.layout, value.requiresGrad, value.gradFn?.name() ?? null]
    if (description.length > 0 && value.numel() <= 2000) {
      value.toArray()
      value.toString()
    }
  }
}

/** Makes the call and looks at what it gives; the outcome in a word or two. */
export function outcomeOf(call) {
  try {
    look(call.invoke())
    return 'ok'
  } catch (error) {
    if (error instanceof TorchError) return error.code
    if (error instanceof OwnError) return 'own error'
    return `not a TorchError: ${error instanceof Error ? `${error.name}: ${error.message.slice(0, 160)}\n${error.stack}` : String(error)}`
  }
}
