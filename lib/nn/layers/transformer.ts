import type { Device } from '../../device.js'
import type { Dtype } from '../../dtype.js'
import { Module } from '../../module.js'
import type { Tensor } from '../../tensor.js'
import { reader, refuse, type FactoryOptions, type Place, type Settings } from '../arguments.js'
import { canonicalMask } from '../functional/attention.js'
import { call } from '../functional/signature.js'
import { xavierUniform_ } from '../init.js'
import { ModuleList } from './module-array.js'
import { LayerNorm } from './norm.js'
import { fusable, fused, TransformerDecoderLayer, TransformerEncoderLayer, type Activation, type DecoderLayerOptions, type EncoderLayerOptions, type TransformerLayerOptions } from './transformer-layers.js'

function causalMask(size: number, { device, dtype }: FactoryOptions = {}): Tensor {
  return call('triu', call('full', [size, size], -Infinity, { dtype: dtype ?? undefined, device: device ?? undefined }), 1)
}

/** Whether a mask is causal: as said, or when nothing is said, by looking. */
function isCausalMask(mask: Tensor | null, said: boolean | null | undefined, size: number | null): boolean {
  if (typeof said === 'boolean') return said
  if (mask === null) return false
  const causal = causalMask(size ?? mask.shape.at(-2)!, mask)
  return mask.shape.length === 2 && mask.shape.every((length, i) => length === causal.shape[i]) && (mask.eq(causal).all().item() as unknown as boolean)
}

function lengthOf({ shape }: Tensor, batchFirst: boolean): number {
  return shape.length === 2 ? shape[0]! : shape[batchFirst ? 1 : 0]!
}

export interface StackOptions {
  /** Applied to the result of the last layer. */
  norm?: LayerNorm | Module | null
}

export interface EncoderOptions extends StackOptions {
  /** Whether padding is left out of the computation where that gives the same, `true` when left out. */
  enableNestedTensor?: boolean
  /** Whether it is checked that only the end of sequences is padding. */
  maskCheck?: boolean
}

export interface EncodeOptions {
  mask?: Tensor | null
  srcKeyPaddingMask?: Tensor | null
  /** Whether `mask` is the causal one; left out: it is compared. */
  isCausal?: boolean | null
}

/** A module that can stand in an encoder. */
type EncoderLayer = Module & { forward(src: Tensor, options?: EncoderLayerOptions): Tensor }
type DecoderLayer = Module & { forward(tgt: Tensor, memory: Tensor, options?: DecoderLayerOptions): Tensor }

const encoder = reader<[EncoderLayer, number, (Module | null)?, boolean?, boolean?]>('encoderLayer', 'numLayers:int', 'norm?', 'enableNestedTensor:bool?', 'maskCheck:bool?')

function normalised(norm: Module | null, output: Tensor): Tensor {
  return norm === null ? output : (norm.forward as (input: Tensor) => Tensor)(output)
}

function copies<T extends Module>(layer: T, count: number): ModuleList<T> {
  return new ModuleList(Array.from({ length: count }, () => layer.deepcopy()))
}

/** Copies of a layer, one after the other. https://docs.pytorch.org/docs/stable/generated/torch.nn.TransformerEncoder.html */
export class TransformerEncoder extends Module {
  layers: ModuleList<EncoderLayer>
  readonly numLayers: number
  norm: Module | null
  readonly enableNestedTensor: boolean
  readonly maskCheck: boolean

  constructor(...args: [encoderLayer: EncoderLayer, numLayers: number, ...Settings<[norm: Module | null], EncoderOptions>]) {
    super()
    const [layer, numLayers, norm = null, enableNestedTensor = true, maskCheck = true] = encoder(new.target.name, args)
    if (!(layer instanceof Module)) refuse(new.target.name, "'encoderLayer' is a Module")
    this.layers = copies(layer, numLayers)
    this.numLayers = numLayers
    this.norm = norm
    this.enableNestedTensor = enableNestedTensor
    this.maskCheck = maskCheck
  }

  override forward(src: Tensor, options: EncodeOptions = {}): Tensor {
    const padding = canonicalMask(options.srcKeyPaddingMask ?? null, 'srcKeyPaddingMask', src)
    const mask = canonicalMask(options.mask ?? null, 'mask', src)
    const layers = [...this.layers]
    if (padding !== null && mask === null && nestable(this, layers, src, padding)) {
      const nested = layers.reduce((x, layer) => fused(layer, x, null, null), call('_nested_tensor_from_mask', src, call('logical_not', padding), false))
      return normalised(this.norm, call('nested_to_padded_tensor', nested, 0, src.shape))
    }
    const [first] = layers
    const batchFirst = first instanceof TransformerEncoderLayer && first.self_attn.batchFirst
    const isCausal = isCausalMask(mask, options.isCausal, lengthOf(src, batchFirst))
    const masks = { srcMask: mask, isCausal, srcKeyPaddingMask: padding }
    return normalised(this.norm, layers.reduce((x, layer) => layer.forward(x, masks), src))
  }
}

/** When Python leaves padding out of the computation: its results there are zeros then. */
function nestable({ enableNestedTensor, maskCheck }: TransformerEncoder, layers: readonly Module[], src: Tensor, padding: Tensor): layers is TransformerEncoderLayer[] {
  const fuses = (layer: Module): boolean => layer instanceof TransformerEncoderLayer && fusable(layer, src)
  if (!enableNestedTensor || layers.length === 0 || !layers.every(fuses) || (layers[0] as TransformerEncoderLayer).normFirst) return false
  return !maskCheck || (call('_nested_tensor_from_mask_left_aligned', src, call('logical_not', padding)) as unknown as boolean)
}

export interface DecodeOptions extends Omit<DecoderLayerOptions, 'tgtIsCausal'> {
  /** Whether `tgtMask` is the causal one; left out: it is compared. */
  tgtIsCausal?: boolean | null
}

const decoder = reader<[DecoderLayer, number, (Module | null)?]>('decoderLayer', 'numLayers:int', 'norm?')

/** https://docs.pytorch.org/docs/stable/generated/torch.nn.TransformerDecoder.html */
export class TransformerDecoder extends Module {
  layers: ModuleList<DecoderLayer>
  readonly numLayers: number
  norm: Module | null

  constructor(...args: [decoderLayer: DecoderLayer, numLayers: number, ...Settings<[norm: Module | null], StackOptions>]) {
    super()
    const [layer, numLayers, norm = null] = decoder(new.target.name, args)
    if (!(layer instanceof Module)) refuse(new.target.name, "'decoderLayer' is a Module")
    this.layers = copies(layer, numLayers)
    this.numLayers = numLayers
    this.norm = norm
  }

  override forward(tgt: Tensor, memory: Tensor, options: DecodeOptions = {}): Tensor {
    const layers = [...this.layers]
    const [first] = layers
    const batchFirst = first instanceof TransformerDecoderLayer && first.self_attn.batchFirst
    const tgtIsCausal = isCausalMask(options.tgtMask ?? null, options.tgtIsCausal, lengthOf(tgt, batchFirst))
    return normalised(this.norm, layers.reduce((x, layer) => layer.forward(x, memory, { ...options, tgtIsCausal }), tgt))
  }
}

export interface TransformerOptions extends TransformerLayerOptions {
  dModel?: number
  nhead?: number
  numEncoderLayers?: number
  numDecoderLayers?: number
  customEncoder?: Module | null
  customDecoder?: Module | null
}

export interface TransformOptions extends DecodeOptions {
  srcMask?: Tensor | null
  srcKeyPaddingMask?: Tensor | null
  srcIsCausal?: boolean | null
}

type Encoder = Module & { forward(src: Tensor, options?: EncodeOptions): Tensor }
type Decoder = Module & { forward(tgt: Tensor, memory: Tensor, options?: DecodeOptions): Tensor }

const transformer = reader<[number?, number?, number?, number?, number?, number?, Activation?, (Encoder | null)?, (Decoder | null)?, number?, boolean?, boolean?, boolean?, ...Partial<Place>]>(
  'dModel:int?', 'nhead:int?', 'numEncoderLayers:int?', 'numDecoderLayers:int?', 'dimFeedforward:int?', 'dropout:float?', 'activation?', 'customEncoder?', 'customDecoder?',
  'layerNormEps:float?', 'batchFirst:bool?', 'normFirst:bool?', 'bias:bool?', 'device?', 'dtype?')

/** Encoder and decoder. https://docs.pytorch.org/docs/stable/generated/torch.nn.Transformer.html */
export class Transformer extends Module {
  encoder: Encoder
  decoder: Decoder
  readonly dModel: number
  readonly nhead: number
  readonly batchFirst: boolean

  constructor(...args: Settings<[dModel: number, nhead: number, numEncoderLayers: number, numDecoderLayers: number, dimFeedforward: number, dropout: number], TransformerOptions>) {
    super()
    const [dModel = 512, nhead = 8, encoders = 6, decoders = 6, dimFeedforward = 2048, dropout = 0.1, activation = 'relu', customEncoder, customDecoder, layerNormEps = 1e-5, batchFirst = false, normFirst = false, bias = true, device, dtype] = transformer(new.target.name, args)
    const each = { dimFeedforward, dropout, activation, layerNormEps, batchFirst, normFirst, bias, device, dtype }
    const norm = (): LayerNorm => new LayerNorm(dModel, { eps: layerNormEps, bias, device, dtype })
    this.encoder = customEncoder ?? new TransformerEncoder(new TransformerEncoderLayer(dModel, nhead, each), encoders, norm())
    this.decoder = customDecoder ?? new TransformerDecoder(new TransformerDecoderLayer(dModel, nhead, each), decoders, norm())
    this.dModel = dModel
    this.nhead = nhead
    this.batchFirst = batchFirst
    for (const parameter of this.parameters()) {
      if (parameter.ndim > 1) xavierUniform_(parameter)
    }
  }

  /** A mask (size, size) with which each step sees itself and those before it. */
  static generateSquareSubsequentMask(size: number, options: { device?: Device | null; dtype?: Dtype | null } = {}): Tensor {
    return causalMask(size, options)
  }

  override forward(src: Tensor, tgt: Tensor, options: TransformOptions = {}): Tensor {
    const { srcMask, srcKeyPaddingMask, srcIsCausal, ...rest } = options
    const [from, to] = [src.shape, tgt.shape]
    const batch = this.batchFirst ? 0 : 1
    if (from.length === 3 && from[batch] !== to[batch]) refuse(this.className, `src and tgt have the same batch, got ${from[batch]} and ${to[batch]}`)
    if (from.at(-1) !== this.dModel || to.at(-1) !== this.dModel) refuse(this.className, `src and tgt have ${this.dModel} features, got ${from.at(-1)} and ${to.at(-1)}`)
    const memory = this.encoder.forward(src, { mask: srcMask ?? null, srcKeyPaddingMask: srcKeyPaddingMask ?? null, isCausal: srcIsCausal ?? null })
    return this.decoder.forward(tgt, memory, rest)
  }
}
