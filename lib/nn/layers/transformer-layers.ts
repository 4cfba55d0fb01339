import { current } from '../../context.js'
import { Module } from '../../module.js'
import type { Tensor } from '../../tensor.js'
import { reader, refuse, type FactoryOptions, type Place, type Settings } from '../arguments.js'
import { canonicalMask } from '../functional/attention.js'
import { nnFunctional as F } from '../functional/index.js'
import { call } from '../functional/signature.js'
import { GELU, ReLU } from './activations.js'
import { inferenceOnly, mergeMasks, MultiheadAttention } from './attention.js'
import { Dropout } from './dropout.js'
import { Linear } from './linear.js'
import { LayerNorm } from './norm.js'

export type Activation = 'relu' | 'gelu' | ((input: Tensor) => Tensor) | Module

export interface TransformerLayerOptions extends FactoryOptions {
  dimFeedforward?: number
  dropout?: number
  activation?: Activation
  layerNormEps?: number
  batchFirst?: boolean
  /** Whether each block is normalised before and not after it. */
  normFirst?: boolean
  bias?: boolean
}

type Positional = [dimFeedforward: number, dropout: number, activation: Activation]
export type TransformerLayerArguments = [dModel: number, nhead: number, ...Settings<Positional, TransformerLayerOptions>]

const settings = reader<[number, number, number?, number?, Activation?, number?, boolean?, boolean?, boolean?, ...Partial<Place>]>(
  'dModel:int', 'nhead:int', 'dimFeedforward:int?', 'dropout:float?', 'activation?', 'layerNormEps:float?', 'batchFirst:bool?', 'normFirst:bool?', 'bias:bool?', 'device?', 'dtype?')

/** The function of an activation: of a word, a module, or itself. */
function applied(activation: Activation, input: Tensor): Tensor {
  if (activation instanceof Module) return (activation.forward as (input: Tensor) => Tensor)(input)
  if (typeof activation === 'function') return activation(input)
  return call(activation, input)
}

function checkActivation(layer: string, activation: Activation): Activation {
  if (activation === F.relu) return 'relu'
  if ((activation as unknown) === F.gelu) return 'gelu'
  if (activation instanceof Module || typeof activation === 'function' || activation === 'relu' || activation === 'gelu') return activation
  return refuse(layer, `'activation' is 'relu', 'gelu', a function or a Module, got '${String(activation)}'`)
}

export interface EncoderLayerOptions {
  srcMask?: Tensor | null
  srcKeyPaddingMask?: Tensor | null
  isCausal?: boolean
}

/** Attention to itself and two linear layers. https://docs.pytorch.org/docs/stable/generated/torch.nn.TransformerEncoderLayer.html */
export class TransformerEncoderLayer extends Module {
  self_attn: MultiheadAttention
  linear1: Linear
  dropout: Dropout
  linear2: Linear
  norm1: LayerNorm
  norm2: LayerNorm
  dropout1: Dropout
  dropout2: Dropout
  readonly normFirst: boolean
  activation: Activation

  constructor(...args: TransformerLayerArguments) {
    super()
    const [dModel, nhead, dimFeedforward = 2048, dropout = 0.1, activation = 'relu', eps = 1e-5, batchFirst = false, normFirst = false, bias = true, device, dtype] = settings(new.target.name, args)
    const place = { bias, device, dtype }
    this.self_attn = new MultiheadAttention(dModel, nhead, { dropout, batchFirst, ...place })
    this.linear1 = new Linear(dModel, dimFeedforward, place)
    this.dropout = new Dropout(dropout)
    this.linear2 = new Linear(dimFeedforward, dModel, place)
    this.norm1 = new LayerNorm(dModel, { eps, ...place })
    this.norm2 = new LayerNorm(dModel, { eps, ...place })
    this.dropout1 = new Dropout(dropout)
    this.dropout2 = new Dropout(dropout)
    this.normFirst = normFirst
    this.activation = checkActivation(new.target.name, activation)
  }

  override forward(src: Tensor, options: EncoderLayerOptions = {}): Tensor {
    const { isCausal = false } = options
    const keyPaddingMask = canonicalMask(options.srcKeyPaddingMask ?? null, 'srcKeyPaddingMask', src)
    const attnMask = canonicalMask(options.srcMask ?? null, 'srcMask', src)
    if (fusable(this, src)) return fused(this, src, attnMask, keyPaddingMask)
    const attend = (x: Tensor): Tensor => this.dropout1.forward(this.self_attn.forward(x, x, x, { attnMask, keyPaddingMask, needWeights: false, isCausal })[0])
    const feed = (x: Tensor): Tensor => this.dropout2.forward(this.linear2.forward(this.dropout.forward(applied(this.activation, this.linear1.forward(x)))))
    if (this.normFirst) {
      const x = src.add(attend(this.norm1.forward(src)))
      return x.add(feed(this.norm2.forward(x)))
    }
    const x = this.norm1.forward(src.add(attend(src)))
    return this.norm2.forward(x.add(feed(x)))
  }
}

/** 1 for ReLU, 2 for GELU: those that the fused operator knows. */
function fusedActivation(activation: Activation): 0 | 1 | 2 {
  if (activation === 'relu' || activation instanceof ReLU) return 1
  return activation === 'gelu' || activation instanceof GELU ? 2 : 0
}

/** The tensors of a layer that the fused operator reads. */
function tensorsOf(layer: TransformerEncoderLayer): (Tensor | null)[] {
  const { self_attn: attention, norm1, norm2, linear1, linear2 } = layer
  return [
    attention.in_proj_weight, attention.in_proj_bias, attention.out_proj.weight, attention.out_proj.bias,
    norm1.weight, norm1.bias, norm2.weight, norm2.bias, linear1.weight, linear1.bias, linear2.weight, linear2.bias,
  ]
}

function hooked(module: Module): boolean {
  return module.modules().some((each) => Object.hasOwn(each, 'forward'))
}

/** Whether the layer can run as one operator on this input: when Python does so, which gives other last bits. A `forward` of its own on a module, as hooks give it, has to be called. */
export function fusable(layer: TransformerEncoderLayer, src: Tensor): boolean {
  const { self_attn: attention } = layer
  if (layer.training || src.ndim !== 3 || !attention.batchFirst || attention.in_proj_bias === null || attention.in_proj_weight === null) return false
  if (fusedActivation(layer.activation) === 0 || layer.norm1.eps !== layer.norm2.eps || attention.numHeads % 2 === 1) return false
  return current().autocast === null && inferenceOnly([src, ...tensorsOf(layer)]) && !hooked(layer)
}

/** The layer as one operator; `src` may be a nested tensor. */
export function fused(layer: TransformerEncoderLayer, src: Tensor, attnMask: Tensor | null, keyPaddingMask: Tensor | null): Tensor {
  const { self_attn: attention, normFirst, norm1 } = layer
  const [mask, kind] = attnMask === null && keyPaddingMask === null ? [null, null] : mergeMasks(attention, attnMask, keyPaddingMask, src)
  const [qkv, qkvBias, projection, projectionBias, ...rest] = tensorsOf(layer)
  return call(
    '_transformer_encoder_layer_fwd', src, attention.embedDim, attention.numHeads, qkv, qkvBias, projection, projectionBias,
    fusedActivation(layer.activation) === 2, normFirst, norm1.eps, ...rest, mask, kind,
  )
}

export interface DecoderLayerOptions {
  tgtMask?: Tensor | null
  memoryMask?: Tensor | null
  tgtKeyPaddingMask?: Tensor | null
  memoryKeyPaddingMask?: Tensor | null
  tgtIsCausal?: boolean
  memoryIsCausal?: boolean
}

/** Attention to itself, to what an encoder gave, and two linear layers. https://docs.pytorch.org/docs/stable/generated/torch.nn.TransformerDecoderLayer.html */
export class TransformerDecoderLayer extends Module {
  self_attn: MultiheadAttention
  multihead_attn: MultiheadAttention
  linear1: Linear
  dropout: Dropout
  linear2: Linear
  norm1: LayerNorm
  norm2: LayerNorm
  norm3: LayerNorm
  dropout1: Dropout
  dropout2: Dropout
  dropout3: Dropout
  readonly normFirst: boolean
  activation: Activation

  constructor(...args: TransformerLayerArguments) {
    super()
    const [dModel, nhead, dimFeedforward = 2048, dropout = 0.1, activation = 'relu', eps = 1e-5, batchFirst = false, normFirst = false, bias = true, device, dtype] = settings(new.target.name, args)
    const place = { bias, device, dtype }
    this.self_attn = new MultiheadAttention(dModel, nhead, { dropout, batchFirst, ...place })
    this.multihead_attn = new MultiheadAttention(dModel, nhead, { dropout, batchFirst, ...place })
    this.linear1 = new Linear(dModel, dimFeedforward, place)
    this.dropout = new Dropout(dropout)
    this.linear2 = new Linear(dimFeedforward, dModel, place)
    this.norm1 = new LayerNorm(dModel, { eps, ...place })
    this.norm2 = new LayerNorm(dModel, { eps, ...place })
    this.norm3 = new LayerNorm(dModel, { eps, ...place })
    this.dropout1 = new Dropout(dropout)
    this.dropout2 = new Dropout(dropout)
    this.dropout3 = new Dropout(dropout)
    this.normFirst = normFirst
    this.activation = checkActivation(new.target.name, activation)
  }

  override forward(tgt: Tensor, memory: Tensor, options: DecoderLayerOptions = {}): Tensor {
    const own = { attnMask: options.tgtMask ?? null, keyPaddingMask: options.tgtKeyPaddingMask ?? null, isCausal: options.tgtIsCausal ?? false, needWeights: false }
    const across = { attnMask: options.memoryMask ?? null, keyPaddingMask: options.memoryKeyPaddingMask ?? null, isCausal: options.memoryIsCausal ?? false, needWeights: false }
    const attend = (x: Tensor): Tensor => this.dropout1.forward(this.self_attn.forward(x, x, x, own)[0])
    const look = (x: Tensor): Tensor => this.dropout2.forward(this.multihead_attn.forward(x, memory, memory, across)[0])
    const feed = (x: Tensor): Tensor => this.dropout3.forward(this.linear2.forward(this.dropout.forward(applied(this.activation, this.linear1.forward(x)))))
    let x = tgt
    if (this.normFirst) {
      x = x.add(attend(this.norm1.forward(x)))
      x = x.add(look(this.norm2.forward(x)))
      return x.add(feed(this.norm3.forward(x)))
    }
    x = this.norm1.forward(x.add(attend(x)))
    x = this.norm2.forward(x.add(look(x)))
    return this.norm3.forward(x.add(feed(x)))
  }
}
