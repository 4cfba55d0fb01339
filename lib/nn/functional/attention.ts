import { TorchError } from '../../errors.js'
import type { Loose } from '../../functional/parameters.js'
import { isTensor, type Tensor } from '../../tensor.js'
import { call, withSignature } from './signature.js'

const OP = 'multiHeadAttentionForward'

function refuse(message: string): never {
  throw new TorchError('ERR_TCH_SHAPE', `${OP}(): ${message}`, { op: OP })
}

const many = (name: string, ...args: unknown[]): Tensor[] => call(name, ...args) as unknown as Tensor[]
const sizes = (shape: readonly number[]): string => `[${shape.join(', ')}]`
const same = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((size, i) => size === b[i])

/** A mask that is added to scores: where a boolean one is true, minus infinity. */
export function canonicalMask(mask: Tensor | null, name: string, like: Tensor): Tensor | null {
  if (mask === null || call('is_floating_point', mask) as unknown as boolean) return mask
  if (mask.dtype !== 'bool') throw new TorchError('ERR_TCH_TYPE', `'${name}' is a boolean or floating point mask, got ${mask.dtype}`, { op: OP })
  return call('masked_fill_', call('zeros_like', mask, { dtype: like.dtype }), mask, -Infinity)
}

interface Attention {
  query: Tensor
  key: Tensor
  value: Tensor
  embedDimToCheck: number
  numHeads: number
  inProjWeight: Tensor | null
  inProjBias: Tensor | null
  biasK: Tensor | null
  biasV: Tensor | null
  addZeroAttn: boolean
  dropoutP: number
  outProjWeight: Tensor
  outProjBias: Tensor | null
  training: boolean
  keyPaddingMask: Tensor | null
  needWeights: boolean
  attnMask: Tensor | null
  useSeparateProjWeight: boolean
  qProjWeight: Tensor | null
  kProjWeight: Tensor | null
  vProjWeight: Tensor | null
  staticK: Tensor | null
  staticV: Tensor | null
  averageAttnWeights: boolean
  isCausal: boolean
}

/** Whether there is a batch; refuses what does not go together. */
function batched({ query, key, value, keyPaddingMask, attnMask, numHeads }: Attention): boolean {
  const dims = query.ndim
  if (dims !== 2 && dims !== 3) refuse(`query has 3 dimensions, or 2 without a batch, got ${dims}`)
  if (key.ndim !== dims || value.ndim !== dims) refuse(`key and value have ${dims} dimensions as the query, got ${key.ndim} and ${value.ndim}`)
  if (keyPaddingMask !== null && keyPaddingMask.ndim !== dims - 1) refuse(`keyPaddingMask has ${dims - 1} dimensions, got ${keyPaddingMask.ndim}`)
  if (attnMask !== null && attnMask.ndim !== 2 && attnMask.ndim !== 3) refuse(`attnMask has 2 or 3 dimensions, got ${attnMask.ndim}`)
  if (dims === 2 && attnMask?.ndim === 3) {
    const wanted = [numHeads, query.shape[0]!, key.shape[0]!]
    if (!same(attnMask.shape, wanted)) refuse(`attnMask has shape ${sizes(wanted)}, got ${sizes(attnMask.shape)}`)
  }
  return dims === 3
}

/** Query, key and value by one weight for all three, in as few products as their being the same allows. */
function projectPacked(query: Tensor, key: Tensor, value: Tensor, weight: Tensor, bias: Tensor | null): Tensor[] {
  const width = query.shape.at(-1)!
  const divided = (input: Tensor, rows: Tensor, offset: Tensor | null, parts: number): Tensor[] => {
    const together = call('linear', input, rows, offset)
    const apart = call('squeeze', call('transpose', call('unsqueeze', call('unflatten', together, -1, [parts, width]), 0), 0, -2), -2)
    return many('unbind', call('contiguous', apart), 0)
  }
  if (key === value && query === key) return divided(query, weight, bias, 3)
  if (key === value) {
    const [forQuery, forBoth] = many('split_with_sizes', weight, [width, 2 * width]) as [Tensor, Tensor]
    const biases = bias === null ? [null, null] : many('split_with_sizes', bias, [width, 2 * width])
    return [call('linear', query, forQuery, biases[0]), ...divided(key, forBoth, biases[1]!, 2)]
  }
  const weights = many('chunk', weight, 3)
  const biases = bias === null ? [null, null, null] : many('chunk', bias, 3)
  return [query, key, value].map((input, i) => call('linear', input, weights[i], biases[i]))
}

function projectApart({ qProjWeight, kProjWeight, vProjWeight, inProjBias }: Attention, inputs: readonly Tensor[]): Tensor[] {
  const weights = [qProjWeight, kProjWeight, vProjWeight]
  if (!weights.every(isTensor)) throw new TorchError('ERR_TCH_MISSING_ARGUMENT', `${OP}(): useSeparateProjWeight needs qProjWeight, kProjWeight and vProjWeight`, { op: OP })
  const biases = inProjBias === null ? [null, null, null] : many('chunk', inProjBias, 3)
  const width = inputs[0]!.shape.at(-1)!
  return inputs.map((input, i) => {
    const wanted = [width, input.shape.at(-1)!]
    const weight = weights[i]!
    if (!same(weight.shape, wanted)) refuse(`the weight for ${['query', 'key', 'value'][i]} has shape ${sizes(wanted)}, got ${sizes(weight.shape)}`)
    return call('linear', input, weight, biases[i])
  })
}

const widened = (mask: Tensor | null): Tensor | null => (mask === null ? null : call('pad', mask, [0, 1]))

function attend(settings: Attention): [Tensor, Tensor | null] {
  const { numHeads, needWeights, training, inProjWeight, outProjWeight, outProjBias, averageAttnWeights } = settings
  let { query, key, value, keyPaddingMask, attnMask, isCausal } = settings
  const isBatched = batched(settings)
  if (!isBatched) {
    // What is one tensor stays one: projectPacked looks at it.
    const whole = new Map([query, key, value].map((input) => [input, call('unsqueeze', input, 1)]))
    ;[query, key, value] = [whole.get(query)!, whole.get(key)!, whole.get(value)!]
    if (keyPaddingMask !== null) keyPaddingMask = call('unsqueeze', keyPaddingMask, 0)
  }
  const [targets, batch, width] = query.shape as [number, number, number]
  keyPaddingMask = canonicalMask(keyPaddingMask, 'keyPaddingMask', query)
  if (isCausal && attnMask === null) throw new TorchError('ERR_TCH_MISSING_ARGUMENT', `${OP}(): isCausal is a hint about attnMask, which is missing; Transformer.generateSquareSubsequentMask makes it`, { op: OP })
  if (isCausal && keyPaddingMask === null && !needWeights) attnMask = null
  else {
    attnMask = canonicalMask(attnMask, 'attnMask', query)
    if (keyPaddingMask !== null) isCausal = false
  }
  if (width !== settings.embedDimToCheck) refuse(`the query has ${width} features, not the ${settings.embedDimToCheck} of the layer`)
  const depth = Math.floor(width / numHeads)
  if (depth * numHeads !== width) refuse(`${width} features are not divisible by ${numHeads} heads`)
  const [kShape, vShape] = [key.shape, value.shape]
  const compared = settings.useSeparateProjWeight ? 2 : 3
  if (!same(kShape.slice(0, compared), vShape.slice(0, compared))) refuse(`key and value do not go together: ${sizes(kShape)} and ${sizes(vShape)}`)
  if (!settings.useSeparateProjWeight && inProjWeight === null) throw new TorchError('ERR_TCH_MISSING_ARGUMENT', `${OP}(): inProjWeight is missing`, { op: OP })
  let [q, k, v] = (settings.useSeparateProjWeight
    ? projectApart(settings, [query, key, value])
    : projectPacked(query, key, value, inProjWeight!, settings.inProjBias)) as [Tensor, Tensor, Tensor]
  if (attnMask !== null) {
    const wanted = attnMask.ndim === 2 ? [targets, kShape[0]!] : [batch * numHeads, targets, kShape[0]!]
    if (!same(attnMask.shape, wanted)) refuse(`attnMask has shape ${sizes(wanted)}, got ${sizes(attnMask.shape)}`)
    if (attnMask.ndim === 2) attnMask = call('unsqueeze', attnMask, 0)
  }
  const { biasK, biasV, staticK, staticV } = settings
  if ((biasK === null) !== (biasV === null)) throw new TorchError('ERR_TCH_MISSING_ARGUMENT', `${OP}(): biasK and biasV are given together`, { op: OP })
  if (biasK !== null && biasV !== null) {
    if (staticK !== null || staticV !== null) throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${OP}(): a bias cannot be added to a static key or value`, { op: OP })
    k = call('cat', [k, call('repeat', biasK, [1, batch, 1])])
    v = call('cat', [v, call('repeat', biasV, [1, batch, 1])])
    attnMask = widened(attnMask)
    keyPaddingMask = widened(keyPaddingMask)
  }
  const byHead = (input: Tensor): Tensor => call('transpose', call('view', input, [input.shape[0], batch * numHeads, depth]), 0, 1)
  const fixed = (given: Tensor | null, name: string, made: Tensor): Tensor => {
    if (given === null) return byHead(made)
    if (given.shape[0] !== batch * numHeads || given.shape[2] !== depth) refuse(`${name} has shape [${batch * numHeads}, …, ${depth}], got ${sizes(given.shape)}`)
    return given
  }
  q = byHead(q)
  k = fixed(staticK, 'staticK', k)
  v = fixed(staticV, 'staticV', v)
  if (settings.addZeroAttn) {
    const zeros = (like: Tensor): Tensor => call('zeros', [batch * numHeads, 1, depth], { dtype: like.dtype, device: like.device })
    k = call('cat', [k, zeros(k)], 1)
    v = call('cat', [v, zeros(v)], 1)
    attnMask = widened(attnMask)
    keyPaddingMask = widened(keyPaddingMask)
  }
  const sources = k.shape[1]!
  if (keyPaddingMask !== null) {
    if (!same(keyPaddingMask.shape, [batch, sources])) refuse(`keyPaddingMask has shape ${sizes([batch, sources])}, got ${sizes(keyPaddingMask.shape)}`)
    const each = call('expand', call('view', keyPaddingMask, [batch, 1, 1, sources]), [-1, numHeads, -1, -1])
    const padding = call('reshape', each, [batch * numHeads, 1, sources])
    attnMask = attnMask === null ? padding : call('add', attnMask, padding)
  }
  const dropout = training ? settings.dropoutP : 0
  const output = (heads: Tensor): Tensor => {
    const joined = call('linear', call('reshape', heads, [targets * batch, width]), outProjWeight, outProjBias)
    const whole = call('view', joined, [targets, batch, joined.shape[1]])
    return isBatched ? whole : call('squeeze', whole, 1)
  }
  if (!needWeights) {
    const mask = attnMask === null ? null : attnMask.shape[0] === 1 && attnMask.ndim === 3 ? call('unsqueeze', attnMask, 0) : call('view', attnMask, [batch, numHeads, -1, sources])
    const [queries, keys, values] = [call('view', q, [batch, numHeads, targets, depth]), call('view', k, [batch, numHeads, sources, depth]), call('view', v, [batch, numHeads, sources, depth])]
    const heads = call('scaled_dot_product_attention', queries, keys, values, mask, dropout, isCausal)
    return [output(call('permute', heads, [2, 0, 1, 3])), null]
  }
  const scaled = call('mul', q, Math.sqrt(1 / depth))
  const turned = call('transpose', k, -2, -1)
  let weights = call('softmax', attnMask === null ? call('bmm', scaled, turned) : call('baddbmm', attnMask, scaled, turned), -1)
  if (dropout > 0) weights = call('dropout', weights, dropout, true)
  const attended = output(call('transpose', call('bmm', weights, v), 0, 1))
  weights = call('view', weights, [batch, numHeads, targets, sources])
  if (averageAttnWeights) weights = call('mean', weights, [1])
  return [attended, isBatched ? weights : call('squeeze', weights, 0)]
}

const signature = [
  'query', 'key', 'value', 'embedDimToCheck', 'numHeads', 'inProjWeight', 'inProjBias', 'biasK', 'biasV', 'addZeroAttn', 'dropoutP', 'outProjWeight', 'outProjBias',
  'training?', 'keyPaddingMask?', 'needWeights?', 'attnMask?', 'useSeparateProjWeight?', 'qProjWeight?', 'kProjWeight?', 'vProjWeight?', 'staticK?', 'staticV?',
  'averageAttnWeights?', 'isCausal?',
]
const names = signature.map((name) => name.replace('?', ''))
const flags: Readonly<Record<string, boolean>> = { training: true, needWeights: true, useSeparateProjWeight: false, averageAttnWeights: true, isCausal: false }

export const attention: Readonly<Record<string, Loose>> = {
  multiHeadAttentionForward: withSignature(OP, signature, (...values: unknown[]) =>
    attend(Object.fromEntries(names.map((name, i) => [name, values[i] ?? flags[name] ?? null])) as unknown as Attention)),
}

/** What the layer passes by name. */
type AttentionOptions = Partial<Pick<Attention,
  'training' | 'keyPaddingMask' | 'needWeights' | 'attnMask' | 'useSeparateProjWeight' | 'qProjWeight' | 'kProjWeight' | 'vProjWeight' | 'staticK' | 'staticV' | 'averageAttnWeights' | 'isCausal'>>

/** https://docs.pytorch.org/docs/stable/nn.functional.html#attention-mechanisms */
export interface AttentionFunctions {
  /** Attention with its projections, as MultiheadAttention computes it: (L, N, E), or (L, E) without a batch. */
  multiHeadAttentionForward(
    query: Tensor, key: Tensor, value: Tensor, embedDimToCheck: number, numHeads: number, inProjWeight: Tensor | null, inProjBias: Tensor | null,
    biasK: Tensor | null, biasV: Tensor | null, addZeroAttn: boolean, dropoutP: number, outProjWeight: Tensor, outProjBias: Tensor | null, options?: AttentionOptions,
  ): [output: Tensor, weights: Tensor | null]
}
