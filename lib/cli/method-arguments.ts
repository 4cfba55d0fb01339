import { existsSync } from 'node:fs'
import { extname } from 'node:path'
import { dtypeOf, type Dtype } from '../dtype.js'
import { TorchError } from '../errors.js'
import { torch } from '../index.js'
import type { PackagedModule } from '../packaged-module.js'
import type { MethodArgument, MethodSchema, ScriptModule } from '../script-module.js'
import { readText, unreadable } from '../stored-bytes.js'
import { isTensor, type Tensor } from '../tensor.js'
import { readPicture } from '../picture.js'
import type { InputFlags } from './input-options.js'
import { convertJson, type JsonSource } from './json-value.js'
import { formatMethod } from './model-description.js'
import { parseMethodType, withoutOptional, type MethodType } from './method-type.js'

const pictures = ['.png', '.jpg', '.jpeg', '.webp', '.gif', '.tif', '.tiff', '.avif', '.heic', '.svg']

/** A model with methods that the commands can call. */
export type RunnableModel = ScriptModule | PackagedModule

/** The schema of the method that is to be called. */
export function methodOf(model: RunnableModel, name: string): MethodSchema {
  const method = model.methods.find((each) => each.name === name)
  if (method !== undefined) return method
  throw new TorchError('ERR_TCH_NO_METHOD', `the model has no method '${name}'; it has ${model.methods.map((each) => each.name).join(', ')}`, { op: name })
}

/**
 * The values of `--input`, by the names of the method's arguments.
 *
 * @throws `ERR_TCH_UNKNOWN_ARGUMENT`, `ERR_TCH_INVALID_ARGUMENT`, and what reading the files throws.
 */
export async function readArguments(method: MethodSchema, flags: InputFlags): Promise<Record<string, unknown>> {
  const values: Record<string, unknown> = {}
  let next = 0
  for (const input of flags.input) {
    const [argument, text] = assign(method, input, next)
    if (argument.name in values) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `argument '${argument.name}' is given twice`)
    next = method.arguments.indexOf(argument) + 1
    const value = await readValue(argument, text, flags)
    values[argument.name] = flags.device !== undefined && isTensor(value) ? value.to(flags.device) : value
  }
  return values
}

/** Complains of arguments that have neither value nor default, with what would give them. */
export function requireAll(method: MethodSchema, values: Record<string, unknown>): void {
  const missing = method.arguments.find(({ name, default: fallback }) => fallback === null && !(name in values))
  if (missing === undefined) return
  throw new TorchError('ERR_TCH_MISSING_ARGUMENT', `argument '${missing.name}' (${missing.type}) is missing: give it with --input ${missing.name}=…; the method is ${formatMethod(method)}`)
}

/** Which argument an input is for. A name is one only when the method has it, or no file is called so. */
function assign(method: MethodSchema, input: string, next: number): [MethodArgument, string] {
  const [, name, text] = /^(\w+)=(.*)$/s.exec(input) ?? []
  if (name !== undefined) {
    const argument = method.arguments.find((each) => each.name === name) ?? (/^\d+$/.test(name) ? method.arguments[Number(name)] : undefined)
    if (argument !== undefined) return [argument, text!]
    if (!existsSync(input)) throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `there is no argument '${name}'; the method is ${formatMethod(method)}`)
  }
  const argument = method.arguments[next]
  if (argument !== undefined) return [argument, input]
  throw new TorchError('ERR_TCH_UNKNOWN_ARGUMENT', `'${input}' is one input too many; the method is ${formatMethod(method)}`)
}

async function readValue(argument: MethodArgument, text: string, flags: InputFlags): Promise<unknown> {
  const type = withoutOptional(parseMethodType(argument.type))
  if (type.name === 'str' || type.name === 'Device') return text
  const dtype = flags.dtype === undefined ? undefined : dtypeOf(flags.dtype).name
  const [file, entry] = splitEntry(text)
  const extension = extname(file).toLowerCase()
  if (pictures.includes(extension)) {
    return forType(type, argument, text, await readPicture({ source: text, name: text, optionName: (option) => `--${option === 'centerCrop' ? 'center-crop' : option}` }, { ...flags, dtype: dtype ?? 'float32' }))
  }
  if (extension === '.npy') return forType(type, argument, text, converted(oneArray(file), dtype))
  if (extension === '.safetensors') return fromSafetensors(type, argument, file, entry, dtype)
  if (extension === '.json') return convertJson(argument, type, parse(file, readText(file)), dtype)
  const json = looksLikeJson(text)
  if (json !== undefined) return convertJson(argument, type, json, dtype)
  if (type.name === 'Any' || type.name === 'Union') return text
  if (existsSync(text)) throw unreadable(text, `'${extension}' is not a kind of file that is known here: pictures, .npy, .safetensors, .json`)
  throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `argument '${argument.name}' (${argument.type}): '${text}' is neither a file nor JSON`)
}

function looksLikeJson(text: string): JsonSource | undefined {
  // As Python and shells write them.
  const spelt = ({ True: 'true', False: 'false', None: 'null' } as Record<string, string>)[text] ?? text
  try {
    return { value: JSON.parse(spelt), text }
  } catch {
    return undefined
  }
}

function parse(file: string, text: string): JsonSource {
  try {
    return { value: JSON.parse(text), text }
  } catch (cause) {
    throw unreadable(file, `it is not JSON (${(cause as Error).message})`, cause)
  }
}

/** `weights.safetensors#name` is one tensor of the file. */
function splitEntry(text: string): [file: string, entry: string | undefined] {
  const found = /^(.*\.safetensors)#(.+)$/si.exec(text)
  return found === null ? [text, undefined] : [found[1]!, found[2]!]
}

function fromSafetensors(type: MethodType, argument: MethodArgument, file: string, entry: string | undefined, dtype: Dtype | undefined): unknown {
  const tensors = torch.loadStateDict(file)
  if (type.name === 'Dict' && entry === undefined) return new Map([...tensors].map(([name, tensor]) => [name, converted(tensor, dtype)]))
  const names = [...tensors.keys()]
  const name = entry ?? (tensors.has(argument.name) || names.length !== 1 ? argument.name : names[0]!)
  const tensor = tensors.get(name)
  if (tensor === undefined) throw unreadable(file, `it has no tensor '${name}'; choose one with ${file}#name: ${names.join(', ')}`)
  return forType(type, argument, file, converted(tensor, dtype))
}

function forType(type: MethodType, argument: MethodArgument, text: string, tensor: Tensor): unknown {
  if (type.name === 'Tensor' || type.name === 'Any' || type.name === 'Union') return tensor
  if (type.name === 'List' && type.of[0]?.name === 'Tensor') return [tensor]
  throw new TorchError('ERR_TCH_TYPE', `argument '${argument.name}' is ${argument.type}; ${text} holds a tensor`)
}

function oneArray(file: string): Tensor {
  const array = torch.loadNumpy(file)
  if (isTensor(array)) return array
  throw unreadable(file, 'it holds several arrays (.npz); give one of them as .npy')
}

function converted(tensor: Tensor, wanted: Dtype | undefined): Tensor {
  return wanted === undefined ? tensor : tensor.to(wanted)
}
