import { runScoped, runWith } from './context.js'
import { TorchError } from './errors.js'
import { checkOptions } from './options.js'
import { isTensor, type Tensor } from './tensor.js'
import { describeValue, isPlainObject } from './values.js'

/** Names and tensors: what `stateDict()` gives, or a plain object. */
export type StateSource = ReadonlyMap<string, Tensor> | Readonly<Record<string, Tensor>>

export interface LoadStateOptions {
  /** Whether the names must be exactly those of the model (the default). */
  strict?: boolean
}

export interface IncompatibleKeys {
  missingKeys: string[]
  unexpectedKeys: string[]
}

/**
 * Copies a state into the tensors of a model; `adapt` may change the copied list of what is given first. Everything is checked and converted before the first
 * value is written, so a state that does not fit changes nothing.
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.load_state_dict
 */
export function loadState(
  model: string, target: ReadonlyMap<string, Tensor>, source: StateSource, options: LoadStateOptions, adapt: (given: Map<string, Tensor>) => void = () => {},
): IncompatibleKeys {
  checkOptions('loadStateDict', options, ['strict'])
  const given = stateEntries('loadStateDict', source)
  adapt(given)
  const missingKeys = [...target.keys()].filter((name) => !given.has(name))
  const unexpectedKeys = [...given.keys()].filter((name) => !target.has(name))
  const problems: string[] = []
  if (options.strict !== false) {
    if (missingKeys.length > 0) problems.push(`Missing key(s) in state_dict: ${quoted(missingKeys)}. `)
    if (unexpectedKeys.length > 0) problems.push(`Unexpected key(s) in state_dict: ${quoted(unexpectedKeys)}. `)
  }
  const pairs = [...given].flatMap(([name, value]): [Tensor, Tensor][] => {
    const place = target.get(name)
    if (place === undefined) return []
    if (sameShape(place.shape, value.shape)) return [[place, value]]
    problems.push(`size mismatch for ${name}: copying a param with shape ${sizeText(value.shape)} from checkpoint, the shape in current model is ${sizeText(place.shape)}.`)
    return []
  })
  if (problems.length > 0) throw new TorchError('ERR_TCH_STATE_DICT', `Error(s) in loading state_dict for ${model}:\n\t${problems.join('\n\t')}`)
  runScoped(() =>
    runWith({ grad: false }, () => {
      const ready = pairs.map(([place, value]): [Tensor, Tensor] => [place, value.detach().to(place.device, place.dtype)])
      for (const [place, value] of ready) place.copy_(value)
    }),
  )
  return { missingKeys, unexpectedKeys }
}

/** The names and tensors of a state, checked to be that. */
export function stateEntries(op: string, source: StateSource): Map<string, Tensor> {
  if (!(source instanceof Map) && !isPlainObject(source)) {
    throw new TorchError('ERR_TCH_TYPE', `${op} takes a Map or an object of names and tensors, not ${describeValue(source)}`)
  }
  const all: Map<string, Tensor> = source instanceof Map ? new Map(source) : new Map(Object.entries(source))
  for (const [name, value] of all) {
    if (typeof name !== 'string') throw new TorchError('ERR_TCH_TYPE', `${op}: names are texts, not ${describeValue(name)}`)
    if (!isTensor(value)) throw new TorchError('ERR_TCH_TYPE', `${op}: '${name}' must be a Tensor, not ${describeValue(value)}`)
    if (value.disposed) throw new TorchError('ERR_TCH_DISPOSED', `${op}: '${name}' was disposed`)
  }
  return all
}

function quoted(names: string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}

function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((size, i) => size === b[i])
}

function sizeText(shape: readonly number[]): string {
  return `torch.Size([${shape.join(', ')}])`
}
