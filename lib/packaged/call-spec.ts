import { TorchError } from '../errors.js'
import { isTensor } from '../tensor.js'
import { describeValue, isArray, isPlainObject } from '../values.js'
import { parseJson } from './package-file.js'
import { Unloadable } from './unloadable.js'

/** How containers of inputs and outputs nest: Python's pytree, as a package records it. */
export type CallSpec =
  | { kind: 'leaf' }
  /** A tuple or a list; `named` where only the number of fields of a named tuple is known. */
  | { kind: 'list'; type: 'tuple' | 'list' | 'named'; items: CallSpec[] }
  /** A dictionary or a named tuple. */
  | { kind: 'record'; type: 'dict' | 'named'; keys: unknown[]; items: CallSpec[] }

interface Serialised {
  type: string | null
  context: unknown
  children_spec: Serialised[]
}

/** Reads what `torch.utils._pytree.treespec_dumps` wrote. `fields` names those of named tuples. */
export function parseCallSpec(text: string, fields: Readonly<Record<string, string[]>>): CallSpec {
  const [protocol, root] = parseJson(text) as [number, Serialised]
  if (protocol !== 1) throw new Unloadable(`is an AOTInductor package whose inputs are described in version ${protocol} of PyTorch's format, which is not known here`)
  return read(root, fields)
}

function read({ type, context, children_spec: children }: Serialised, fields: Readonly<Record<string, string[]>>): CallSpec {
  if (type === null) return { kind: 'leaf' }
  const items = children.map((child) => read(child, fields))
  const names = namesOf(type, context, fields)
  if (names?.length === items.length) return { kind: 'record', type: /dict/i.test(type) ? 'dict' : 'named', keys: names, items }
  if (/dict/i.test(type)) throw new Unloadable(`is an AOTInductor package with a ${type} in its inputs or outputs whose keys are not known`)
  return { kind: 'list', type: type === 'builtins.tuple' ? 'tuple' : type === 'builtins.list' || type === 'collections.deque' ? 'list' : 'named', items }
}

/** The keys of a dictionary, the fields of a named tuple or of a registered dataclass. */
function namesOf(type: string, context: unknown, fields: Readonly<Record<string, string[]>>): unknown[] | undefined {
  if (type === 'collections.namedtuple') return typeof context === 'string' && Object.hasOwn(fields, context) ? fields[context] : undefined
  const said = typeof context === 'string' ? parsed(context) : context
  if (!/dict/i.test(type)) {
    // A dataclass says which fields hold something, then which are None.
    return isArray(said) && isArray(said[0]) ? said[0] : undefined
  }
  const keys = isPlainObject(said) ? said['dict_context'] : said
  return isArray(keys) && keys.every((key) => typeof key !== 'object' || key === null) ? keys : undefined
}

/** What a context says; those of classes that tch-node does not know may be anything. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A place in the arguments or results: `x`, `options.scale`, `pair[1]`. */
function inside(path: string, spec: CallSpec, at: number): string {
  if (spec.kind !== 'record') return `${path}[${at}]`
  const key = spec.keys[at]
  if (typeof key === 'string' && /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(key)) return path === '' ? key : `${path}.${key}`
  return `${path}[${JSON.stringify(key)}]`
}

/** The paths of the leaves, in the order of the compiled function's arguments or results. */
export function leafPaths(spec: CallSpec, path: string): string[] {
  return spec.kind === 'leaf' ? [path] : spec.items.flatMap((item, i) => leafPaths(item, inside(path, spec, i)))
}

/** A value taken apart; each leaf comes with its path. */
export function flatten(spec: CallSpec, value: unknown, path: string, into: [path: string, leaf: unknown][]): void {
  if (spec.kind === 'leaf') {
    into.push([path, value])
    return
  }
  itemsOf(spec, value, path).forEach((item, i) => flatten(spec.items[i]!, item, inside(path, spec, i), into))
}

function itemsOf(spec: Exclude<CallSpec, { kind: 'leaf' }>, value: unknown, path: string): unknown[] {
  if (isArray(value) && (spec.kind === 'list' || spec.type === 'named')) {
    if (value.length === spec.items.length) return value
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `argument '${path}' is a ${typeText(spec)} of ${spec.items.length}, got ${value.length}`)
  }
  if (spec.kind === 'list' || !(value instanceof Map || (isPlainObject(value) && !isTensor(value)))) {
    throw new TorchError('ERR_TCH_TYPE', `argument '${path}' must be ${spec.kind === 'list' ? `an array of ${spec.items.length}` : `an object or Map with ${spec.keys.map(String).join(', ')}`}, not ${describeValue(value)}`)
  }
  const given = value instanceof Map ? (value as Map<unknown, unknown>) : new Map<unknown, unknown>(Object.entries(value))
  // An object's keys are text, whatever they were in Python.
  const find = (key: unknown): unknown => (given.has(key) ? key : String(key))
  const missing = spec.keys.filter((key) => !given.has(find(key)))
  const wanted = new Set(spec.keys.map(find))
  const unknown = [...given.keys()].filter((key) => !wanted.has(key))
  if (missing.length > 0) throw new TorchError('ERR_TCH_MISSING_ARGUMENT', `argument '${path}' lacks ${missing.map(String).join(', ')}`)
  if (unknown.length > 0) throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `argument '${path}' has no ${unknown.map(String).join(', ')}; it has ${spec.keys.map(String).join(', ')}`)
  return spec.keys.map((key) => given.get(find(key)))
}

/** Puts leaves back into containers: dictionaries and named tuples become objects (Maps where a key is no text), the rest arrays. */
export function unflatten(spec: CallSpec, leaves: Iterator<unknown>): unknown {
  if (spec.kind === 'leaf') return leaves.next().value
  const items = spec.items.map((item) => unflatten(item, leaves))
  if (spec.kind === 'list') return items
  const entries = spec.keys.map((key, i): [unknown, unknown] => [key, items[i]])
  return spec.keys.every((key) => typeof key === 'string') ? Object.fromEntries(entries as [string, unknown][]) : new Map(entries)
}

/** The type as TorchScript would write it. */
export function typeText(spec: CallSpec): string {
  if (spec.kind === 'leaf') return 'Tensor'
  const items = spec.items.map(typeText)
  if (spec.kind === 'record' && spec.type === 'named') return `NamedTuple[${spec.keys.map((key, i) => `${String(key)}: ${items[i]!}`).join(', ')}]`
  if (spec.kind === 'list' && spec.type !== 'list') return `Tuple[${items.join(', ')}]`
  const of = new Set(items).size === 1 ? items[0]! : items.length === 0 ? 'Tensor' : 'Any'
  return spec.kind === 'record' ? `Dict[str, ${of}]` : `List[${of}]`
}
