import { bind, codeOf, isKeywords, noKeywords, readKeywords, signature, spread, type Bound } from './binding.js'
import { run, runOnTensors, takesOnlyTensors } from './call.js'
import { current } from './context.js'
import { findDevice } from './device.js'
import { findDtype } from './dtype.js'
import { TorchError } from './errors.js'
import { native } from './native.js'
import { withoutPlacement } from './out-placement.js'
import { choosable, inOrderOfChoice, parseOverload, type Overload } from './schema.js'
import { isTensor, type Tensor } from './tensor.js'
import { describeValue, isArray, isInt } from './values.js'

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
  /** What calls on one tensor and on two were matched to, when they need nothing else. */
  #ofOne: Overload | undefined
  #ofTwo: Overload | undefined
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

  /** Calls the operator on one tensor or two, without looking for anything else. */
  callOnTensors(a: Tensor, b: Tensor | undefined): unknown {
    const overload = b === undefined ? this.#ofOne : this.#ofTwo
    if (overload !== undefined) return runOnTensors(overload, this.shortName, a, b)
    return this.call(b === undefined ? [a] : [a, b])
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
    if (spreadAt >= 0 || given.size > 0 || !positional.every(isTensor) || !takesOnlyTensors(overload)) return
    if (positional.length === 1) this.#ofOne = overload
    if (positional.length === 2) this.#ofTwo = overload
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
