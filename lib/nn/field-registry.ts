import { TorchError } from '../errors.js'
import { isTensor, type Tensor } from '../tensor.js'
import { describeValue } from '../values.js'
import { isParameter, type Parameter } from './parameter.js'

type FieldKind = 'parameter' | 'buffer' | 'module'

/** What a module holds itself, in the order of definition. Null where a name is kept for what is not there. */
export interface Fields<M> {
  parameters: [name: string, parameter: Parameter | null][]
  buffers: [name: string, buffer: Tensor | null][]
  modules: [name: string, module: M | null][]
}

/**
 * Which fields of a module are parameters, buffers and modules. A module is an ordinary object, so that `forward`
 * reads its fields at no cost: they are looked at when somebody asks for them. Names that were registered, or seen
 * once, are remembered, and what is assigned to them later has to be of their kind, as in Python.
 */
export class FieldRegistry<M extends object> {
  readonly #isModule: (value: unknown) => value is M
  readonly #kinds = new Map<string, FieldKind>()
  readonly #transient = new Set<string>()

  constructor(isModule: (value: unknown) => value is M) {
    this.#isModule = isModule
  }

  /** @throws `ERR_TCH_TYPE` for a field whose value is not of the kind that its name was registered for. */
  read(owner: object, names: readonly string[] = Object.keys(owner)): Fields<M> {
    for (const name of this.#kinds.keys()) {
      if (!Object.hasOwn(owner, name)) this.forget(name)
    }
    const fields: Fields<M> = { parameters: [], buffers: [], modules: [] }
    for (const name of names) {
      const value = (owner as Record<string, unknown>)[name]
      const kind = this.#kindNow(name, value)
      if (kind === undefined) continue
      this.#kinds.set(name, kind)
      if (kind === 'parameter') fields.parameters.push([name, (value ?? null) as Parameter | null])
      else if (kind === 'buffer') fields.buffers.push([name, (value ?? null) as Tensor | null])
      else fields.modules.push([name, (value ?? null) as M | null])
    }
    return fields
  }

  #kindNow(name: string, value: unknown): FieldKind | undefined {
    if (isParameter(value)) return 'parameter'
    const kind = this.#kinds.get(name)
    const isModule = this.#isModule(value)
    if (kind === undefined) return isModule ? 'module' : undefined
    if (value === null || value === undefined) return kind
    if (kind === 'parameter') refuse(name, value, 'a parameter', 'an nn.Parameter')
    if (isModule) return 'module'
    if (kind === 'module') refuse(name, value, 'a sub-module', 'an nn.Module')
    if (!isTensor(value)) refuse(name, value, 'a buffer', 'a Tensor')
    return 'buffer'
  }

  /** Checks that a name can be registered: it is no member of the class, and nothing of another kind has it. */
  checkName(owner: object, name: unknown, kind: FieldKind): void {
    const what = { parameter: 'registerParameter', buffer: 'registerBuffer', module: 'registerModule' }[kind]
    if (typeof name !== 'string') throw new TorchError('ERR_TCH_TYPE', `${what}(): a name is text, not ${describeValue(name)}`, { op: what })
    if (name === '' || name.includes('.')) {
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${what}(): a name is not empty and has no '.', got '${name}'`, { op: what })
    }
    const taken = ((owner as Record<string, unknown>)[name] ?? null) !== null
    if (taken && this.#kinds.get(name) !== kind) {
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${what}(): the module already has something called '${name}'`, { op: what })
    }
  }

  register(name: string, kind: FieldKind, persistent = true): void {
    this.#kinds.set(name, kind)
    if (persistent) this.#transient.delete(name)
    else this.#transient.add(name)
  }

  forget(name: string): void {
    this.#kinds.delete(name)
    this.#transient.delete(name)
  }

  /** Whether a buffer goes into state dicts. */
  isPersistent(name: string): boolean {
    return !this.#transient.has(name)
  }

  copy(): FieldRegistry<M> {
    const made = new FieldRegistry(this.#isModule)
    for (const [name, kind] of this.#kinds) made.register(name, kind, this.isPersistent(name))
    return made
  }
}

function refuse(name: string, value: unknown, what: string, wanted: string): never {
  throw new TorchError('ERR_TCH_TYPE', `field '${name}' is registered as ${what}: it can be ${wanted} or null, not ${describeValue(value)}. Delete the field first to give it another meaning`)
}
