import { TorchError } from '../../errors.js'
import { requireTensor, type Tensor } from '../../tensor.js'
import { describeValue, isArray } from '../../values.js'
import { call } from '../functional/signature.js'

const many = (name: string, ...args: unknown[]): Tensor[] => call(name, ...args) as unknown as Tensor[]

/**
 * Sequences of different lengths in one tensor, step by step: what recurrent layers take.
 * https://docs.pytorch.org/docs/stable/generated/torch.nn.utils.rnn.PackedSequence.html
 */
export class PackedSequence {
  /** The steps of all sequences, (sum of lengths, …). */
  readonly data: Tensor
  /** How many sequences are left at each step. */
  readonly batchSizes: Tensor
  /** Where each packed sequence stood, longest first; null: they came in that order. */
  readonly sortedIndices: Tensor | null
  /** Where each sequence stands now. */
  readonly unsortedIndices: Tensor | null

  constructor(data: Tensor, batchSizes: Tensor, sortedIndices: Tensor | null = null, unsortedIndices: Tensor | null = null) {
    this.data = requireTensor(data, 'PackedSequence')
    this.batchSizes = requireTensor(batchSizes, 'PackedSequence')
    if (!batchSizes.isCpu) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `PackedSequence(): batchSizes is on the CPU, got ${batchSizes.device}`, { op: 'PackedSequence' })
    this.sortedIndices = sortedIndices
    this.unsortedIndices = unsortedIndices ?? inverse(sortedIndices)
  }
}

/** The permutation that undoes another. */
function inverse(permutation: Tensor | null): Tensor | null {
  if (permutation === null) return null
  const places = call('arange', 0, permutation.shape[0], 1, { dtype: 'int64', device: permutation.device })
  return call('scatter_', call('empty_like', permutation), 0, permutation, places)
}

function lengthsTensor(lengths: Tensor | readonly number[]): Tensor {
  if (!isArray(lengths)) return requireTensor(lengths, 'packPaddedSequence')
  if (!lengths.every(Number.isSafeInteger)) throw new TorchError('ERR_TCH_TYPE', `packPaddedSequence(): lengths are integers, got ${describeValue(lengths)}`, { op: 'packPaddedSequence' })
  // Made from values that are known here, without a look at the tensor's data.
  return call('stack', lengths.map((length) => call('scalar_tensor', length, { dtype: 'int64', device: 'cpu' })))
}

export interface PackOptions {
  /** Whether the batch is the first dimension, and not the second. */
  batchFirst?: boolean
  /** Whether the sequences come longest first (`true` when left out); else they are sorted. */
  enforceSorted?: boolean
}

/** Packs a padded batch: (T, N, …), or (N, T, …) with `batchFirst`, of which sequence `i` has `lengths[i]` steps. */
export function packPaddedSequence(input: Tensor, lengths: Tensor | readonly number[], options: PackOptions = {}): PackedSequence {
  const { batchFirst = false, enforceSorted = true } = options
  let sizes = lengthsTensor(lengths)
  let [whole, order]: [Tensor, Tensor | null] = [requireTensor(input, 'packPaddedSequence'), null]
  // libtorch would count steps that are not among the rows it packs.
  const steps = whole.shape[batchFirst ? 1 : 0]
  if (steps !== undefined && sizes.numel() > 0 && (sizes.max().item() as number) > steps) {
    throw new TorchError('ERR_TCH_SHAPE', `packPaddedSequence(): lengths are at most the ${steps} steps of the input, got ${Number(sizes.max().item())}`, { op: 'packPaddedSequence' })
  }
  if (!enforceSorted) {
    const [sorted, indices] = many('sort', sizes, -1, true) as [Tensor, Tensor]
    sizes = sorted
    order = indices.to(input.device)
    whole = call('index_select', input, batchFirst ? 0 : 1, order)
  }
  const [data, batchSizes] = many('_pack_padded_sequence', whole, sizes, batchFirst) as [Tensor, Tensor]
  return new PackedSequence(data, batchSizes, order)
}

export interface PadPackedOptions {
  batchFirst?: boolean
  paddingValue?: number
  /** Steps of the result, at least those of the longest sequence. */
  totalLength?: number | null
}

/** The padded batch (T, N, …) of a packed one, and the lengths. */
export function padPackedSequence(sequence: PackedSequence, options: PadPackedOptions = {}): [padded: Tensor, lengths: Tensor] {
  const { batchFirst = false, paddingValue = 0, totalLength = null } = options
  const longest = sequence.batchSizes.shape[0]!
  if (totalLength !== null && totalLength < longest) {
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `padPackedSequence(): totalLength is at least the ${longest} steps of the longest sequence, got ${totalLength}`, { op: 'padPackedSequence' })
  }
  const [padded, lengths] = many('_pad_packed_sequence', sequence.data, sequence.batchSizes, batchFirst, paddingValue, totalLength ?? longest) as [Tensor, Tensor]
  const back = sequence.unsortedIndices
  return back === null ? [padded, lengths] : [call('index_select', padded, batchFirst ? 0 : 1, back), call('index_select', lengths, 0, back.to('cpu'))]
}

export interface PadOptions {
  batchFirst?: boolean
  paddingValue?: number
  paddingSide?: 'left' | 'right'
}

/** Sequences (length, …) stacked to the longest: (T, N, …). */
export function padSequence(sequences: readonly Tensor[], options: PadOptions = {}): Tensor {
  return call('pad_sequence', sequences, options.batchFirst ?? false, options.paddingValue ?? 0, options.paddingSide ?? 'right')
}

/** The sequences of a padded batch, each at its length. */
export function unpadSequence(padded: Tensor, lengths: Tensor | readonly number[], options: { batchFirst?: boolean } = {}): Tensor[] {
  const batch = options.batchFirst === true ? padded : call('transpose', padded, 0, 1)
  const counts = isArray(lengths) ? (lengths as readonly number[]) : ((lengths as Tensor).toArray() as number[])
  return counts.map((length, i) => call('narrow', call('select', batch, 0, i), 0, 0, length))
}

/** Packs sequences (length, …) of one batch. */
export function packSequence(sequences: readonly Tensor[], options: { enforceSorted?: boolean } = {}): PackedSequence {
  return packPaddedSequence(padSequence(sequences), sequences.map((each) => requireTensor(each, 'packSequence').shape[0]!), options)
}

/** The sequences of a packed batch. */
export function unpackSequence(sequence: PackedSequence): Tensor[] {
  const [padded, lengths] = padPackedSequence(sequence, { batchFirst: true })
  return unpadSequence(padded, lengths, { batchFirst: true })
}
