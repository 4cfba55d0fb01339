import { TorchError } from '../errors.js'
import type { MethodSchema } from '../method-schema.js'
import { isPlainObject } from '../values.js'
import { flatten, leafPaths, typeText, type CallSpec } from './call-spec.js'
import { Unloadable } from './unloadable.js'

interface Parameter {
  name: string
  spec: CallSpec
  keywordOnly: boolean
}

/** How the arguments of a call become the tensors of the compiled function. */
export class CallArguments {
  readonly #parameters: Parameter[]
  readonly #positional: number
  /** What was built in when the package was made, by the number of the leaf. */
  readonly #constants: ReadonlyMap<number, unknown>
  /** Where each leaf stands, in order. */
  readonly leaves: string[]

  /** @param names of the positional arguments, as far as they are known */
  constructor(spec: CallSpec, names: readonly string[], constants: Readonly<Record<string, unknown>>) {
    const [args, kwargs] = spec.kind === 'list' ? spec.items : []
    if (args?.kind !== 'list' || kwargs?.kind !== 'record') throw new Unloadable('is an AOTInductor package whose inputs are not described as arguments and keyword arguments')
    this.#positional = args.items.length
    this.#parameters = [
      ...args.items.map((item, i): Parameter => ({ name: names[i] ?? `arg${i}`, spec: item, keywordOnly: false })),
      ...kwargs.items.map((item, i): Parameter => ({ name: String(kwargs.keys[i]), spec: item, keywordOnly: true })),
    ]
    this.leaves = this.#parameters.flatMap(({ name, spec: each }) => leafPaths(each, name))
    this.#constants = new Map(Object.entries(constants).map(([leaf, value]) => [Number(leaf), value]))
  }

  /** The places of the tensors, for a function that takes so many. */
  tensorPaths(count: number): string[] {
    const paths = this.leaves.filter((_, leaf) => !this.#constants.has(leaf))
    return paths.length === count ? paths : Array.from({ length: count }, (_, i) => `input ${i}`)
  }

  schema(returns: CallSpec): MethodSchema {
    const constant = (name: string): boolean => this.leaves.some((path, leaf) => path === name && this.#constants.has(leaf))
    return {
      name: 'forward',
      arguments: this.#parameters.map(({ name, spec, keywordOnly }) => {
        if (!constant(name)) return { name, type: typeText(spec), keywordOnly, default: null }
        const value = this.#constants.get(this.leaves.indexOf(name))
        return { name, type: typeof value === 'string' ? 'str' : typeof value === 'boolean' ? 'bool' : Number.isInteger(value) ? 'int' : typeof value === 'number' ? 'float' : 'Any', keywordOnly, default: JSON.stringify(value) }
      }),
      returns: [typeText(returns)],
    }
  }

  /**
   * Takes the arguments of a call apart: positional ones, and keywords in one trailing object, which may also hold
   * `options`. Gives the leaves that are passed on, with where they stand.
   */
  read(args: unknown[], count: number, options: readonly string[]): { leaves: [path: string, value: unknown][]; options: Record<string, unknown> } {
    const { positional, keywords } = this.#divide(args, options)
    if (positional.length > this.#positional) {
      throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `forward() takes ${this.#positional} positional arguments (${this.#describe()}), got ${positional.length}`)
    }
    const leaves: [string, unknown][] = []
    this.#parameters.forEach(({ name, spec }, i) => {
      const named = Object.hasOwn(keywords, name)
      if (i < positional.length && named) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `forward(): '${name}' is given twice`)
      const value = i < positional.length ? positional[i] : named ? keywords[name] : undefined
      // What is built in need not be given.
      if (value === undefined && spec.kind === 'leaf' && this.#constants.has(leaves.length)) leaves.push([name, this.#constants.get(leaves.length)])
      else if (value === undefined) throw new TorchError('ERR_TCH_MISSING_ARGUMENT', `forward(): argument '${name}' (${typeText(spec)}) is missing`)
      else flatten(spec, value, name, leaves)
    })
    this.#constants.forEach((constant, leaf) => {
      const [path, value] = leaves[leaf] ?? []
      if (value !== constant) throw new TorchError('ERR_TCH_VALUE', `argument '${path}' is ${JSON.stringify(constant)} in this package, which was compiled for it`)
    })
    const passed = this.#passed(leaves, count)
    return { leaves: passed, options: Object.fromEntries(options.filter((name) => !this.#parameters.some((each) => each.name === name)).map((name) => [name, keywords[name]])) }
  }

  #passed(leaves: [string, unknown][], count: number): [string, unknown][] {
    const open = leaves.filter((_, leaf) => !this.#constants.has(leaf))
    // A package that does not say what was built in: what is no tensor was, as Python takes it too.
    const passed = open.length === count ? open : open.filter(([, value]) => typeof value === 'object' && value !== null)
    if (passed.length === count) return passed
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `forward() takes ${count} tensors among its arguments, got ${passed.length}: the others were built in when the package was made`)
  }

  /** Keywords are a trailing object whose keys all name arguments or options, unless it fits the argument in its place. */
  #divide(args: unknown[], options: readonly string[]): { positional: unknown[]; keywords: Record<string, unknown> } {
    const last = args.at(-1)
    if (!isPlainObject(last)) return { positional: args, keywords: {} }
    const keys = Object.keys(last)
    const place = args.length <= this.#positional ? this.#parameters[args.length - 1]?.spec : undefined
    if (place?.kind === 'record' && place.keys.every((key) => Object.hasOwn(last, String(key))) && keys.length === place.keys.length) return { positional: args, keywords: {} }
    const unknown = keys.find((key) => !options.includes(key) && !this.#parameters.some(({ name }) => name === key))
    if (unknown === undefined) return { positional: args.slice(0, -1), keywords: last }
    if (place?.kind === 'record') return { positional: args, keywords: {} }
    throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `forward() has no argument '${unknown}'; it takes ${this.#describe()}`)
  }

  #describe(): string {
    return this.#parameters.map(({ name, spec }) => `${name}: ${typeText(spec)}`).join(', ')
  }
}
