import { guardOf, type Guard } from './guards.js'
import type { NativeArgument, NativeOverload } from './native-types.js'

/** What an argument of an operator takes; lists and optional values are told apart by `Parameter`. */
export type Kind =
  | 'Tensor' | 'int' | 'float' | 'bool' | 'complex' | 'Scalar' | 'str'
  | 'Dtype' | 'Device' | 'Layout' | 'MemoryFormat' | 'QScheme' | 'Generator' | 'other'

/** One argument of an overload. */
export interface Parameter {
  /** The name in JavaScript: `keepdim`, `dimSize`. */
  name: string
  kind: Kind
  /** The type as the schema writes it, for messages. */
  type: string
  list: boolean
  /** `kind` where the parameter is no list, else null: what the hot path looks at. */
  single: Kind | null
  /** A single number stands for this many equal ones (`int[2]`); 0: it does not. */
  repeat: number
  optional: boolean
  /** Elements of the list may be null. */
  sparse: boolean
  keywordOnly: boolean
  required: boolean
  /** The operator writes to it. */
  writes: boolean
  /** A tensor that a number may stand for, as a 0-d tensor that does not decide the result's dtype. */
  numbers: boolean
}

/** One overload of an operator. */
export interface Overload {
  /** Its number in the addon's table. */
  number: number
  /** The dispatcher's overload name, `default` for the unnamed one. */
  overload: string
  parameters: Parameter[]
  /** `tensor`: one fresh tensor or view; `written`: the arguments it wrote; `many`: anything else. */
  returns: 'tensor' | 'written' | 'many'
  returnNames: string[]
  /** For `written`: which arguments. */
  written: number[]
  /** Whether it fills in `out` tensors given by keyword. */
  isOut: boolean
  /** Whether it makes a tensor from nothing: takes dtype, layout and device but no tensor. */
  isFactory: boolean
  /** Whether `requiresGrad` may be given: it makes a tensor from nothing, or one like another. */
  takesRequiresGrad: boolean
  schema: string
  /** Refuses arguments that crash libtorch. */
  guard: Guard | null
}

// The operators whose tensor arguments Python lets a number stand for (python_arg_parser.cpp). Of
// the first four Python does not use the overload for numbers at all, which shows in gradFn.
const arithmetic = ['add', 'sub', 'mul', 'div'] as const
const takeNumbers = new Set([...arithmetic, 'divide', 'multiply', 'subtract', 'true_divide', 'floor_divide', 'copy', 'bitwise_and', 'bitwise_or', 'bitwise_xor'].flatMap((name) => [name, `${name}_`]))

/** The overloads that take part in the choice, as Python's parser sees them. */
export function choosable(operator: string, overloads: Overload[]): Overload[] {
  if (!takeNumbers.has(operator)) return overloads
  for (const overload of overloads) {
    const other = overload.parameters[1]
    if (other?.kind === 'Tensor') other.numbers = true
  }
  const plain = operator.replace(/_$/, '') as (typeof arithmetic)[number]
  return arithmetic.includes(plain) ? overloads.filter((overload) => overload.overload !== 'Scalar') : overloads
}

/** PyTorch's snake_case in camelCase: `index_select` → `indexSelect`, `add_` stays `add_`. */
export function camelCase(name: string): string {
  const [, before, body, after] = /^(_*)(.*?)(_*)$/.exec(name)!
  return before + body!.replace(/_+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) + after
}

const kinds: Record<string, Kind> = {
  Tensor: 'Tensor', int: 'int', SymInt: 'int', float: 'float', SymFloat: 'float', bool: 'bool', SymBool: 'bool',
  complex: 'complex', Scalar: 'Scalar', str: 'str', ScalarType: 'Dtype', Device: 'Device',
  Layout: 'Layout', MemoryFormat: 'MemoryFormat', QScheme: 'QScheme', Generator: 'Generator',
}

export function parseParameter([name, type, listSize, keywordOnly, fallback, writes]: NativeArgument): Parameter {
  const [, element, sparse, list, optional] = /^(.*?)(\?)?(\[\])?(\?)?$/.exec(type)!
  const isList = list !== undefined
  return {
    name: camelCase(name),
    kind: kinds[element!] ?? 'other',
    type,
    list: isList,
    single: isList ? null : (kinds[element!] ?? 'other'),
    repeat: listSize,
    optional: optional !== undefined || (!isList && sparse !== undefined),
    sparse: isList && sparse !== undefined,
    keywordOnly,
    required: fallback === null,
    writes,
    numbers: false,
  }
}

export function parseOverload([number, overload, args, returns, schema]: NativeOverload): Overload {
  const parameters = args.map(parseParameter)
  const written = returns.map(([, , argument]) => argument)
  const onlyWritten = written.every((argument) => argument >= 0)
  const isFactory = parameters.some((parameter) => parameter.kind === 'Device') && !parameters.some((parameter) => parameter.kind === 'Tensor')
  return {
    number,
    overload: overload === '' ? 'default' : overload,
    parameters,
    returns: onlyWritten ? 'written' : returns.length === 1 && returns[0]![1] === 'Tensor' ? 'tensor' : 'many',
    returnNames: returns.map(([name]) => camelCase(name)),
    written,
    isOut: parameters.some((parameter) => parameter.writes && parameter.keywordOnly),
    isFactory,
    takesRequiresGrad:
      isFactory || (/^aten::(new_\w+|sparse_\w+_tensor|\w+_like)\b/.test(schema) && parameters.some((parameter) => parameter.kind === 'Device')),
    schema,
    guard: guardOf(schema.slice(0, schema.indexOf('('))),
  }
}

// A tensor before a number and an exact type before one that takes more: the first overload that
// fits is then the one that Python's parser picks. Text comes last: it fits nothing else, and the
// other form is meant where the argument is left out, as the padding of conv2d.
const breadth: Record<Kind, number> = {
  bool: 0, int: 1, float: 2, complex: 3, str: 6, Dtype: 0, Device: 0, Layout: 0, MemoryFormat: 0, QScheme: 0,
  Generator: 0, Tensor: 4, Scalar: 5, other: 9,
}

export function inOrderOfChoice(overloads: Overload[]): Overload[] {
  return [...overloads].sort((a, b) => {
    const length = Math.min(a.parameters.length, b.parameters.length)
    for (let i = 0; i < length; i++) {
      const p = a.parameters[i]!
      const q = b.parameters[i]!
      if (p.keywordOnly !== q.keywordOnly) return p.keywordOnly ? -1 : 1
      if (p.kind !== q.kind) return breadth[p.kind] - breadth[q.kind]
      if (p.list !== q.list) return p.list ? 1 : -1
    }
    return a.parameters.length - b.parameters.length
  })
}
