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

/** The methods of a module. */
export function methodSchemas(handle: number): MethodSchema[] {
  return native.moduleMethods(handle).map(([name, args, returns]) => ({
    name,
    arguments: args.map(([argument, type, keywordOnly, fallback]) => ({ name: argument, type, keywordOnly, default: fallback })),
    returns,
  }))
}
