import { cells, reserve, resetTop, resultHandle, setCall, Tag, top } from './argument-stack.js'
import { current } from './context.js'
import {
  accepts, describeValue, expected, isArray, isComplex, isInt, isListLike, isPlainObject, pushArgument, ResultReader, takeBeside,
} from './convert.js'
import { findDevice } from './device.js'
import { findDtype } from './dtype.js'
import { TorchError, withOperator } from './errors.js'
import { native } from './native.js'
import type { NativeResults } from './native-types.js'
import { withoutPlacement } from './out-placement.js'
import { ownTensor } from './scope.js'
import { choosable, inOrderOfChoice, parseOverload, type Overload, type Parameter } from './schema.js'
import { emptyTensor, giveHandle, handleOf, isTensor, tensorWithHandle, type Tensor } from './tensor.js'

/** Arguments matched to the parameters of one overload, by position; undefined where not given. */
interface Bound {
  overload: Overload
  values: unknown[]
  requiresGrad: boolean
}

// Kinds of arguments as one hexadecimal digit each: a call whose digits were seen before needs no
// choice of overload. 15 marks what has to be looked at every time.
const LOOK = 15

function digit(value: unknown): number {
  switch (typeof value) {
    case 'object':
      if (isTensor(value)) return 1
      if (value === null) return 9
      if (isArray(value)) {
        if (value.length === 0) return 8
        const first: unknown = value[0]
        if (typeof first === 'number') return isInt(first) ? 10 : 11
        return isTensor(first) ? 12 : LOOK
      }
      return LOOK
    case 'number':
      return isInt(value) ? 2 : 3
    case 'boolean':
      return 4
    case 'string':
      return findDtype(value) !== undefined ? 5 : findDevice(value) !== undefined ? 6 : 7
    case 'undefined':
      return 0
    default:
      return LOOK
  }
}

/** How a call was matched, to be used again for arguments of the same kinds. */
interface Match {
  overload: Overload
  /** Whether the positional arguments from here on are sizes given one by one; -1: they are not. */
  spreadAt: number
  /** For each keyword, in the order given, the position of its parameter. */
  keywords: readonly number[]
}

/** An operator of the dispatcher with all its overloads. */
export class Operator {
  /** The dispatcher's name, `aten::add`. */
  readonly name: string
  /** How errors call it: `add`. */
  readonly shortName: string
  readonly overloads: readonly Overload[]
  readonly #byValue: Overload[]
  readonly #byOut: Overload[]
  #lastKey = -1
  #lastMatch: Match | undefined
  readonly #known = new Map<number, Match>()
  /** The keywords that calls have used, by order of first use: digits of the key. */
  readonly #keywordNumbers = new Map<string, number>()

  constructor(name: string) {
    this.name = name
    this.shortName = name.slice(name.indexOf('::') + 2)
    const found = native.overloads(name)
    if (found.length === 0) throw new TorchError('ERR_TCH_UNKNOWN_OPERATOR', `there is no operator ${name}`)
    this.overloads = inOrderOfChoice(found.map(parseOverload))
    this.#byValue = choosable(this.shortName, this.overloads.filter((overload) => !overload.isOut))
    this.#byOut = this.overloads.filter((overload) => overload.isOut)
  }

  /** Calls the overload that takes these arguments; the last may be an object of keyword arguments. */
  call(args: unknown[]): unknown {
    const key = this.#keyOf(args)
    if (key < 0) return this.#choose(args, key)
    const match = key === this.#lastKey ? this.#lastMatch : this.#known.get(key)
    if (match === undefined || needsDevice(match)) return this.#choose(args, key)
    this.#lastKey = key
    this.#lastMatch = match
    try {
      return run(match.overload, this.shortName, match.spreadAt < 0 ? args : spread(args, match.spreadAt))
    } catch (error) {
      // Elements of an array are not in the key: another overload may take them.
      if (error instanceof TorchError && error.code === 'ERR_TCH_TYPE' && error.nativeStack === undefined) return this.#choose(args, -1)
      throw error
    }
  }

  /** The kinds of the arguments as one number, or -1 when they have to be looked at. */
  #keyOf(args: unknown[]): number {
    const count = args.length
    if (count > 7) return -1
    let key = count
    for (let i = 0; i < count; i++) {
      const one = digit(args[i])
      if (one === LOOK) return -1
      key = key * 16 + one
    }
    return key
  }

  /** A call with keywords: the same, with a digit for each keyword and its value. */
  #callWithKeywords(positional: unknown[], keywords: Record<string, unknown>): unknown {
    let key = this.#keyOf(positional)
    const given = new Map<string, unknown>()
    const values: unknown[] = []
    for (const name of Object.keys(keywords)) {
      // Each keyword is read once: a getter is asked a single time, whatever overloads are tried.
      const value = keywords[name]
      if (value === undefined) continue
      given.set(name, value)
      values.push(value)
      key = this.#withKeyword(key, name, digit(value))
    }
    const match = key < 0 ? undefined : this.#known.get(key)
    if (match === undefined || needsDevice(match)) return this.#match(positional, given, key)
    const bound = match.spreadAt < 0 ? positional.slice() : spread(positional, match.spreadAt)
    match.keywords.forEach((position, i) => {
      while (bound.length < position) bound.push(undefined)
      bound[position] = values[i]
    })
    return run(match.overload, this.shortName, bound)
  }

  #withKeyword(key: number, name: string, one: number): number {
    if (key < 0 || one === LOOK || key > 2 ** 40) return -1
    let number = this.#keywordNumbers.get(name)
    if (number === undefined) {
      number = this.#keywordNumbers.size + 1
      if (number > 63) return -1
      this.#keywordNumbers.set(name, number)
    }
    return (key * 64 + number) * 16 + one
  }

  #choose(args: unknown[], key: number): unknown {
    const last = args[args.length - 1]
    if (args.length > 0 && isKeywords(last)) return this.#callWithKeywords(args.slice(0, -1), last)
    return this.#match(args, noKeywords, key)
  }

  #match(positional: unknown[], given: ReadonlyMap<string, unknown>, key: number): unknown {
    const out = given.get('out')
    const writes = out !== undefined && out !== null
    if (writes) given = withoutPlacement(this.shortName, given, this.#byValue, this.#byOut)
    const candidates = writes ? this.#byOut : this.#byValue.length > 0 ? this.#byValue : this.#byOut
    for (const lenient of [false, true]) {
      for (const overload of candidates) {
        const bound = bind(overload, positional, given, lenient)
        if (typeof bound === 'string') continue
        if (key >= 0 && !lenient) this.#remember(key, bound, positional, given)
        return runBound(bound, this.shortName)
      }
    }
    throw this.#refusal(candidates, positional, given)
  }

  /** Remembers a match that arguments of the same kinds can use without being looked at. */
  #remember(key: number, { overload, values }: Bound, positional: unknown[], given: ReadonlyMap<string, unknown>): void {
    // What needs more than its arguments by position is matched each time.
    if (given.has('out') || given.has('requiresGrad')) return
    const spreadAt = values.findIndex((value, i) => i < positional.length && value !== positional[i])
    const used = spreadAt < 0 ? positional.length : spreadAt + 1
    const keywords = [...given.keys()].map((name) => overload.parameters.findIndex((parameter) => parameter.name === name))
    if (keywords.some((position) => position < used)) return
    this.#known.set(key, { overload, spreadAt, keywords })
  }

  #refusal(candidates: Overload[], positional: unknown[], given: ReadonlyMap<string, unknown>): TorchError {
    const what = [...positional.map(describeValue), ...[...given].map(([name, value]) => `${name}: ${describeValue(value)}`)].join(', ')
    if (candidates.length === 0) {
      return new TorchError('ERR_TCH_UNSUPPORTED', `${this.shortName}() has no form that writes to { out }`, { op: this.shortName })
    }
    if (candidates.length === 1) {
      const reason = bind(candidates[0]!, positional, given, true) as string
      return new TorchError(codeOf(reason), `${this.shortName}(): ${reason.slice(reason.indexOf(' ') + 1)}\nIt takes: ${signature(this.shortName, candidates[0]!)}`, { op: this.shortName })
    }
    const forms = candidates.map((overload) => {
      const reason = bind(overload, positional, given, true) as string
      return `  ${signature(this.shortName, overload)}\n    ${reason.slice(reason.indexOf(' ') + 1)}`
    })
    return new TorchError('ERR_TCH_NO_OVERLOAD', `${this.shortName}(): got (${what}), expected one of\n${forms.join('\n')}`, { op: this.shortName })
  }

  /** Calls one overload by the dispatcher's name; arguments are matched but no other form is tried. */
  callOverload(overload: Overload, args: unknown[]): unknown {
    const last = args[args.length - 1]
    const keywords = args.length > 0 && isKeywords(last) ? last : undefined
    const given = keywords === undefined ? noKeywords : readKeywords(keywords)
    const name = `${this.shortName}.${overload.overload}`
    const bound = bind(overload, keywords === undefined ? args : args.slice(0, -1), given, true)
    if (typeof bound === 'string') {
      throw new TorchError(codeOf(bound), `${name}(): ${bound.slice(bound.indexOf(' ') + 1)}\nIt takes: ${signature(name, overload)}`, { op: name })
    }
    return runBound(bound, name)
  }
}

/** A default device is an argument that the caller did not write. */
function needsDevice(match: Match): boolean {
  return match.overload.isFactory && current().device !== null
}

const noKeywords: ReadonlyMap<string, unknown> = new Map()

function isKeywords(value: unknown): value is Record<string, unknown> {
  return isPlainObject(value) && !isComplex(value)
}

function readKeywords(keywords: Record<string, unknown>): ReadonlyMap<string, unknown> {
  const given = new Map<string, unknown>()
  for (const name of Object.keys(keywords)) {
    const value = keywords[name]
    if (value !== undefined) given.set(name, value)
  }
  return given
}

/** How PyTorch writes an operator's signature, with JavaScript's names. */
function signature(name: string, overload: Overload): string {
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
function codeOf(reason: string): string {
  return reason.slice(0, reason.indexOf(' '))
}

// Python calls the first argument `input` where the schema says `self`.
const selfNames = ['input', 'self']

function bind(overload: Overload, positional: unknown[], given: ReadonlyMap<string, unknown>, lenient: boolean): Bound | string {
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

function spread(args: unknown[], at: number): unknown[] {
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

function runBound(bound: Bound, name: string): unknown {
  const { overload, values } = bound
  if (overload.isFactory) {
    const { device } = current()
    if (device !== null) {
      const at = overload.parameters.findIndex((parameter) => parameter.kind === 'Device')
      if (values[at] === undefined) values[at] = device
    }
  }
  const result = run(overload, name, values)
  if (bound.requiresGrad && isTensor(result)) requireGrad(result)
  return result
}

let requiresGradOperator: Operator | undefined

function requireGrad(tensor: Tensor): void {
  requiresGradOperator ??= new Operator('aten::requires_grad_')
  requiresGradOperator.call([tensor, true])
}

function pushArguments({ parameters }: Overload, values: unknown[]): void {
  const count = values.length
  let memory = cells
  let at = top
  for (let i = 0; i < count; i++) {
    const value = values[i]
    const parameter = parameters[i]!
    // The common case in line: a tensor where one is taken.
    if (parameter.single === 'Tensor' && isTensor(value)) {
      memory[at] = Tag.tensor
      memory[at + 1] = handleOf(value)
      at += 2
    } else {
      resetTop(at)
      pushArgument(parameter, value)
      // Lists may have made the stack larger.
      memory = cells
      at = top
    }
  }
  resetTop(at)
}

/** Runs an overload on arguments by position. */
export function run(overload: Overload, name: string, values: unknown[]): unknown {
  const modes = current()
  const base = top
  try {
    reserve(64)
    pushArguments(overload, values)
    setCall(overload.number, base)
    const beside = takeBeside()
    if (overload.returns === 'tensor') {
      const { scope } = modes
      if (scope !== null && beside === undefined && !scope.full) {
        native.call(values)
        resetTop(base)
        const handle = resultHandle()
        return handle < 0 ? null : scope.hold(tensorWithHandle(handle))
      }
      if (beside === undefined) {
        const result = emptyTensor()
        native.callOwned(result, values)
        resetTop(base)
        const handle = resultHandle()
        if (handle < 0) return null
        giveHandle(result, handle)
        scope?.track(handle)
        return result
      }
      native.callBeside(beside, values)
      resetTop(base)
      const handle = resultHandle()
      return handle < 0 ? null : ownTensor(handle, scope)
    }
    const results = beside === undefined ? native.call(values) : native.callBeside(beside, values)
    resetTop(base)
    if (overload.returns === 'written') {
      const { written } = overload
      if (written.length === 1) return values[written[0]!]
      return written.length === 0 ? undefined : named(written.map((argument) => values[argument]), overload.returnNames)
    }
    const read = new ResultReader(results!, base, modes.scope).rest()
    return read.length === 1 ? read[0] : named(read, overload.returnNames)
  } catch (error) {
    resetTop(base)
    takeBeside()
    throw withOperator(error, name)
  }
}

/** Several results: an array that also has PyTorch's names, `[values, indices]` and `{ values, indices }`. */
function named(values: unknown[], names: string[]): unknown[] {
  for (let i = 0; i < names.length; i++) {
    if (names[i] !== '') Object.defineProperty(values, names[i]!, { value: values[i], enumerable: false })
  }
  return values
}

