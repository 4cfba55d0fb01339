import type { Dtype } from '../dtype.js'
import { TorchError } from '../errors.js'
import { torch } from '../index.js'
import type { MethodArgument } from '../script-module.js'
import type { Tensor } from '../tensor.js'
import { withoutOptional, type MethodType } from './method-type.js'

/** JSON, with the text beside it: there 1.0 still differs from 1. */
export interface JsonSource {
  value: unknown
  text: string
}

/**
 * What JSON means for an argument of this type: an array becomes a tensor, a list or a tuple, an object a dictionary.
 * A tensor may also be `{ "data": …, "dtype": "int64", "shape": [2, 3] }`.
 *
 * @throws `ERR_TCH_TYPE` where the JSON is no value of the type.
 */
export function convertJson(argument: MethodArgument, type: MethodType, source: JsonSource, dtype: Dtype | undefined): unknown {
  // 1.0 and 1e3 are floats, as in Python; JSON.parse does not tell them from integers.
  const floats = /\d(\.\d|[eE])/.test(source.text.replace(/"(\\.|[^"\\])*"/g, ''))
  const refuse = (value: unknown, wanted: MethodType): never => {
    throw new TorchError('ERR_TCH_TYPE', `argument '${argument.name}' (${argument.type}): ${JSON.stringify(value).slice(0, 60)} is no ${wanted.name}`)
  }
  const convert = (value: unknown, { name, of }: MethodType): unknown => {
    const wanted = { name, of }
    switch (name) {
      case 'Optional':
        return value === null ? null : convert(value, withoutOptional(wanted))
      case 'Tensor':
        return tensor(value, floats, dtype) ?? refuse(value, wanted)
      case 'int':
        return Number.isSafeInteger(value) ? value : refuse(value, wanted)
      case 'float':
        return typeof value === 'number' ? value : refuse(value, wanted)
      case 'bool':
        return typeof value === 'boolean' ? value : refuse(value, wanted)
      case 'str':
        return typeof value === 'string' ? value : refuse(value, wanted)
      case 'complex':
        return typeof value === 'number' ? value : Array.isArray(value) && value.length === 2 ? { re: Number(value[0]), im: Number(value[1]) } : refuse(value, wanted)
      case 'List':
        return Array.isArray(value) ? value.map((item) => convert(item, of[0]!)) : refuse(value, wanted)
      case 'Tuple':
        return Array.isArray(value) && value.length === of.length ? value.map((item, i) => convert(item, of[i]!)) : refuse(value, wanted)
      case 'Dict':
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(value, wanted)
        // Keys of JSON are text whatever they stand for.
        return new Map(Object.entries(value).map(([key, item]) => [of[0]!.name === 'str' ? key : Number(key), convert(item, of[1]!)]))
      default:
        // Any, unions, named tuples: what JSON says is what is given.
        return value
    }
  }
  return convert(source.value, type)
}

function tensor(value: unknown, floats: boolean, dtype: Dtype | undefined): Tensor | undefined {
  if (typeof value === 'number' || typeof value === 'boolean' || Array.isArray(value)) {
    return torch.tensor(value as number[], dtype !== undefined ? { dtype } : floats ? { dtype: 'float32' } : {})
  }
  if (typeof value !== 'object' || value === null || !('data' in value)) return undefined
  const { data, dtype: own, shape } = value as { data: unknown; dtype?: Dtype; shape?: number[] }
  const made = tensor(data, floats, dtype ?? own)
  return shape === undefined ? made : made?.reshape(shape)
}
