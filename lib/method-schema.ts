import { TorchError } from './errors.js'
import { native } from './native.js'

/** One argument of a model's method. */
export interface MethodArgument {
  name: string
  /** The TorchScript type, `Tensor` or `Optional[int]`. */
  type: string
  keywordOnly: boolean
  /** The default as TorchScript prints it, or null when the argument is required. */
  default: string | null
}

export interface MethodSchema {
  name: string
  arguments: MethodArgument[]
  returns: string[]
}

/** A method as calls use it. */
export interface Method {
  /** Its place among the methods, by which native code knows it. */
  number: number
  schema: MethodSchema
  /** Whether all arguments are tensors that must be given. */
  takesTensors: boolean
  /** Whether it returns one tensor. */
  returnsTensor: boolean
}

/** The methods of a module, by name. */
export function methodsOf(handle: number): Map<string, Method> {
  return new Map(native.moduleMethods(handle).map(([name, args, returns], number) => {
    const schema = { name, arguments: args.map(([argument, type, keywordOnly, fallback]) => ({ name: argument, type, keywordOnly, default: fallback })), returns }
    const takesTensors = args.every(([, type, keywordOnly, fallback]) => type === 'Tensor' && !keywordOnly && fallback === null)
    return [name, { number, schema, takesTensors, returnsTensor: returns.length === 1 && returns[0] === 'Tensor' }]
  }))
}

export function notAModel(): TorchError {
  return new TorchError('ERR_TCH_ILLEGAL_RECEIVER', 'a method of a model was called on something that is none', { op: 'call' })
}
