import { current } from '../../context.js'
import { Module } from '../../module.js'
import type { Tensor } from '../../tensor.js'
import { reader, refuse, type FactoryOptions, type Place, type Settings } from '../arguments.js'
import { emptyParameter } from '../empty.js'
import { canonicalMask } from '../functional/attention.js'
import { nnFunctional as F } from '../functional/index.js'
import { call } from '../functional/signature.js'
import { constant_, xavierNormal_, xavierUniform_ } from '../init.js'
import type { Parameter } from '../parameter.js'
import { NonDynamicallyQuantizableLinear } from './linear.js'

export interface MultiheadAttentionOptions extends FactoryOptions {
  /** Of the attention weights. */
  dropout?: number
  bias?: boolean
  /** Adds a learnt key and value to every sequence. */
  addBiasKv?: boolean
  addZeroAttn?: boolean
  /** Features of the keys, those of the queries when left out. */
  kdim?: number | null
  vdim?: number | null
  /** Whether inputs are (N, L, E) and not (L, N, E). */
  batchFirst?: boolean
}

export interface AttentionOptions {
  /** (N, S): true, or minus infinity, where a key is padding. */
  keyPaddingMask?: Tensor | null
  /** Whether the attention weights are returned too, `true` when left out; without is faster. */
  needWeights?: boolean
  /** (L, S) or (N · heads, L, S): true, or minus infinity, where a query must not look. */
  attnMask?: Tensor | null
  averageAttnWeights?: boolean
  /** Says that `attnMask` is the causal one. */
  isCausal?: boolean
}

const settings = reader<[number, number, number?, boolean?, boolean?, boolean?, (number | null)?, (number | null)?, boolean?, ...Partial<Place>]>(
  'embedDim:int', 'numHeads:int', 'dropout:float?', 'bias:bool?', 'addBiasKv:bool?', 'addZeroAttn:bool?', 'kdim:int?', 'vdim:int?', 'batchFirst:bool?', 'device?', 'dtype?')

/** Whether PyTorch's fused inference takes these tensors: nothing of them is to be differentiated. */
export function inferenceOnly(tensors: readonly (Tensor | null)[]): boolean {
  return !current().grad || tensors.every((tensor) => tensor === null || !tensor.requiresGrad)
}

/** https://docs.pytorch.org/docs/stable/generated/torch.nn.MultiheadAttention.html */
export class MultiheadAttention extends Module {
  readonly embedDim: number
  readonly kdim: number
  readonly vdim: number
  readonly numHeads: number
  readonly dropout: number
  readonly batchFirst: boolean
  readonly addZeroAttn: boolean
  in_proj_weight: Parameter | null = null
  q_proj_weight: Parameter | null = null
  k_proj_weight: Parameter | null = null
  v_proj_weight: Parameter | null = null
  in_proj_bias: Parameter | null = null
  bias_k: Parameter | null = null
  bias_v: Parameter | null = null
  out_proj: NonDynamicallyQuantizableLinear

  constructor(...args: [embedDim: number, numHeads: number, ...Settings<[dropout: number, bias: boolean], MultiheadAttentionOptions>]) {
    super()
    const [embedDim, numHeads, dropout = 0, bias = true, addBiasKv = false, addZeroAttn = false, kdim, vdim, batchFirst = false, device, dtype] = settings(new.target.name, args)
    if (embedDim <= 0 || numHeads <= 0) refuse(new.target.name, `'embedDim' and 'numHeads' are above 0, got ${embedDim} and ${numHeads}`)
    if (embedDim % numHeads !== 0) refuse(new.target.name, `'embedDim' (${embedDim}) is divisible by 'numHeads' (${numHeads})`)
    const place = { device, dtype }
    this.embedDim = embedDim
    this.kdim = kdim ?? embedDim
    this.vdim = vdim ?? embedDim
    this.numHeads = numHeads
    this.dropout = dropout
    this.batchFirst = batchFirst
    this.addZeroAttn = addZeroAttn
    const packed = this.kdim === embedDim && this.vdim === embedDim
    this.registerParameter('in_proj_weight', packed ? emptyParameter([3 * embedDim, embedDim], place) : null)
    this.registerParameter('q_proj_weight', packed ? null : emptyParameter([embedDim, embedDim], place))
    this.registerParameter('k_proj_weight', packed ? null : emptyParameter([embedDim, this.kdim], place))
    this.registerParameter('v_proj_weight', packed ? null : emptyParameter([embedDim, this.vdim], place))
    this.registerParameter('in_proj_bias', bias ? emptyParameter([3 * embedDim], place) : null)
    this.out_proj = new NonDynamicallyQuantizableLinear(embedDim, embedDim, { bias, device, dtype })
    this.registerParameter('bias_k', addBiasKv ? emptyParameter([1, 1, embedDim], place) : null)
    this.registerParameter('bias_v', addBiasKv ? emptyParameter([1, 1, embedDim], place) : null)
    this.resetParameters()
  }

  resetParameters(): void {
    for (const weight of [this.in_proj_weight, this.q_proj_weight, this.k_proj_weight, this.v_proj_weight]) {
      if (weight !== null) xavierUniform_(weight)
    }
    if (this.in_proj_bias !== null) {
      constant_(this.in_proj_bias, 0)
      constant_(this.out_proj.bias!, 0)
    }
    if (this.bias_k !== null) xavierNormal_(this.bias_k)
    if (this.bias_v !== null) xavierNormal_(this.bias_v)
  }

  /**
   * Queries (L, N, E), keys (S, N, K) and values (S, N, V) to (L, N, E), and the weights (N, L, S) or null.
   * Without a batch there is no N.
   */
  override forward(query: Tensor, key: Tensor, value: Tensor, options: AttentionOptions = {}): [output: Tensor, weights: Tensor | null] {
    const { needWeights = true, averageAttnWeights = true, isCausal = false } = options
    const masks = { keyPaddingMask: options.keyPaddingMask ?? null, attnMask: options.attnMask ?? null }
    const fused = fusable(this, query, key, value, masks)
    const keyPaddingMask = canonicalMask(masks.keyPaddingMask, 'keyPaddingMask', query)
    const attnMask = canonicalMask(masks.attnMask, 'attnMask', query)
    const { embedDim, numHeads, in_proj_weight, in_proj_bias, out_proj } = this
    if (fused) {
      const [mask, kind] = mergeMasks(this, attnMask, keyPaddingMask, query)
      return call(
        '_native_multi_head_attention', query, key, value, embedDim, numHeads, in_proj_weight, in_proj_bias, out_proj.weight, out_proj.bias,
        mask, needWeights, averageAttnWeights, kind,
      ) as unknown as [Tensor, Tensor]
    }
    const turns = this.batchFirst && query.ndim === 3
    // One tensor stays one: what is the same is projected together.
    const turned = turns ? new Map([query, key, value].map((input) => [input, input.transpose(1, 0)])) : null
    const input = (tensor: Tensor): Tensor => turned?.get(tensor) ?? tensor
    const [output, weights] = F.multiHeadAttentionForward(
      input(query), input(key), input(value), embedDim, numHeads, in_proj_weight, in_proj_bias, this.bias_k, this.bias_v, this.addZeroAttn, this.dropout, out_proj.weight, out_proj.bias,
      {
        training: this.training, keyPaddingMask, needWeights, attnMask, averageAttnWeights, isCausal, useSeparateProjWeight: in_proj_weight === null,
        qProjWeight: this.q_proj_weight, kProjWeight: this.k_proj_weight, vProjWeight: this.v_proj_weight,
      },
    )
    return [turns ? output.transpose(1, 0) : output, weights]
  }
}

interface Masks {
  keyPaddingMask: Tensor | null
  attnMask: Tensor | null
}

/** When Python takes its fused path, which gives other last bits. */
function fusable(layer: MultiheadAttention, query: Tensor, key: Tensor, value: Tensor, { keyPaddingMask, attnMask }: Masks): boolean {
  const { in_proj_weight, in_proj_bias, out_proj } = layer
  if (layer.training || query.ndim !== 3 || query !== key || key !== value || in_proj_weight === null || in_proj_bias === null) return false
  if ([keyPaddingMask, attnMask].some((mask) => mask !== null && mask.dtype !== 'bool')) return false
  if (query.dtype !== in_proj_bias.dtype || query.dtype !== in_proj_weight.dtype) return false
  if (layer.numHeads % 2 !== 0 || !layer.batchFirst || layer.bias_k !== null || layer.bias_v !== null || layer.addZeroAttn) return false
  return current().autocast === null && inferenceOnly([query, in_proj_weight, in_proj_bias, out_proj.weight, out_proj.bias])
}

/** One mask out of both for the fused operators, and which kind it is: 1 of keys, 2 of both. */
export function mergeMasks({ numHeads }: MultiheadAttention, attnMask: Tensor | null, keyPaddingMask: Tensor | null, { shape }: Tensor): [mask: Tensor | null, kind: number | null] {
  if (attnMask === null) return keyPaddingMask === null ? [null, null] : [keyPaddingMask, 1]
  const [batch, length] = shape as [number, number]
  const whole = attnMask.ndim === 3
    ? attnMask.view(batch, -1, length, length)
    : attnMask.view(1, 1, length, length).expand(batch, numHeads, -1, -1)
  if (keyPaddingMask === null) return [whole, 2]
  return [whole.add(keyPaddingMask.view(batch, 1, 1, length).expand(-1, numHeads, -1, -1)), 2]
}
