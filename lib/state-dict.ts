import { runScoped, runWith } from './context.js'
import type { Dtype } from './dtype.js'
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

/** What a value of a state goes to. */
interface Place {
  readonly shape: readonly number[]
  readonly dtype: Dtype
}

/** How a state is held against a model. */
interface Comparison {
  /** May change the copied list of what is given first. */
  adapt?: (given: Map<string, Tensor>) => void
  /** Whether values of another dtype are refused; else they are converted. */
  sameDtype?: boolean
}

/** Which values go where; throws `ERR_TCH_STATE_DICT`, with everything that does not fit, when not all do. */
export function checkState<P extends Place>(
  model: string, target: ReadonlyMap<string, P>, source: StateSource, options: LoadStateOptions, { adapt, sameDtype = false }: Comparison = {},
): IncompatibleKeys & { pairs: [place: P, value: Tensor][] } {
  checkOptions('loadStateDict', options, ['strict'])
  const given = stateEntries('loadStateDict', source)
  adapt?.(given)
  const missingKeys = [...target.keys()].filter((name) => !given.has(name))
  const unexpectedKeys = [...given.keys()].filter((name) => !target.has(name))
  const problems: string[] = []
  if (options.strict !== false) {
    if (missingKeys.length > 0) problems.push(`Missing key(s) in state_dict: ${quoted(missingKeys)}. `)
    if (unexpectedKeys.length > 0) problems.push(`Unexpected key(s) in state_dict: ${quoted(unexpectedKeys)}. `)
  }
  const pairs = [...given].flatMap(([name, value]): [P, Tensor][] => {
    const place = target.get(name)
    if (place === undefined) return []
    if (!sameShape(place.shape, value.shape)) {
      problems.push(`size mismatch for ${name}: copying a param with shape ${sizeText(value.shape)} from checkpoint, the shape in current model is ${sizeText(place.shape)}.`)
    } else if (sameDtype && place.dtype !== value.dtype) {
      problems.push(`dtype mismatch for ${name}: copying a param of ${value.dtype} from checkpoint, the dtype in current model is ${place.dtype}.`)
    } else {
      return [[place, value]]
    }
    return []
  })
  if (problems.length > 0) throw new TorchError('ERR_TCH_STATE_DICT', `Error(s) in loading state_dict for ${model}:\n\t${problems.join('\n\t')}`)
  return { missingKeys, unexpectedKeys, pairs }
}

/**
 * Copies a state into the tensors of a model. Everything is checked and converted before the first
 * value is written, so a state that does not fit changes nothing.
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.Module.html#torch.nn.Module.load_state_dict
 */
export function loadState(
  model: string, target: ReadonlyMap<string, Tensor>, source: StateSource, options: LoadStateOptions, adapt?: (given: Map<string, Tensor>) => void,
): IncompatibleKeys {
  const { pairs, ...keys } = checkState(model, target, source, options, adapt === undefined ? {} : { adapt })
  runScoped(() =>
    runWith({ grad: false }, () => {
      const ready = pairs.map(([place, value]): [Tensor, Tensor] => [place, value.detach().to(place.device, place.dtype)])
      for (const [place, value] of ready) place.copy_(value)
    }),
  )
  return keys
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
