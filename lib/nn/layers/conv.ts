import { Module } from '../../module.js'
import type { Tensor } from '../../tensor.js'
import { reader, refuse, several, type FactoryOptions, type Place, type Settings, type Sizes } from '../arguments.js'
import { emptyParameter } from '../empty.js'
import { call } from '../functional/signature.js'
import type { Parameter } from '../parameter.js'
import { py } from '../print.js'
import { resetWeightAndBias } from './default-values.js'

type Dims = 1 | 2 | 3
export type PaddingMode = 'zeros' | 'reflect' | 'replicate' | 'circular'

interface CommonOptions extends FactoryOptions {
  stride?: Sizes
  dilation?: Sizes
  groups?: number
  bias?: boolean
}

export interface ConvOptions extends CommonOptions {
  /** Added on each side; `'same'` keeps the size of the input, `'valid'` adds none. */
  padding?: Sizes | 'same' | 'valid'
  paddingMode?: PaddingMode
}

export interface ConvTransposeOptions extends CommonOptions {
  padding?: Sizes
  /** Added to one side of the result, to choose among the sizes that the input could have come from. */
  outputPadding?: Sizes
}

interface Kernel {
  kernelSize: Sizes
  stride: Sizes
  padding: Sizes | string
  dilation: Sizes
  outputPadding: Sizes
}

const modes: readonly string[] = ['zeros', 'reflect', 'replicate', 'circular']

function paddingOf(layer: string, padding: Sizes | string, stride: readonly number[]): readonly number[] | 'same' | 'valid' {
  if (typeof padding !== 'string') return several(layer, 'padding', padding, stride.length)
  if (padding !== 'same' && padding !== 'valid') refuse(layer, `'padding' is sizes, 'same' or 'valid', got '${padding}'`)
  if (padding === 'same' && stride.some((step) => step !== 1)) refuse(layer, "padding 'same' goes with a stride of 1")
  return padding
}

/** What convolutions and their transposes share. */
abstract class ConvNd extends Module {
  readonly dims: Dims
  readonly inChannels: number
  readonly outChannels: number
  readonly kernelSize: readonly number[]
  readonly stride: readonly number[]
  readonly padding: readonly number[] | 'same' | 'valid'
  readonly dilation: readonly number[]
  readonly outputPadding: readonly number[]
  readonly groups: number
  readonly paddingMode: PaddingMode
  weight: Parameter
  bias: Parameter | null = null

  constructor(layer: string, dims: Dims, transposed: boolean, channels: readonly [number, number], kernel: Kernel, groups: number, bias: boolean, paddingMode: string, place: FactoryOptions) {
    super()
    const [inChannels, outChannels] = channels
    if (groups <= 0) refuse(layer, `'groups' is at least 1, got ${groups}`)
    if (inChannels % groups !== 0) refuse(layer, `'inChannels' (${inChannels}) is divisible by 'groups' (${groups})`)
    if (outChannels % groups !== 0) refuse(layer, `'outChannels' (${outChannels}) is divisible by 'groups' (${groups})`)
    if (!modes.includes(paddingMode)) refuse(layer, `'paddingMode' is one of ${modes.join(', ')}, got '${paddingMode}'`)
    this.dims = dims
    this.inChannels = inChannels
    this.outChannels = outChannels
    this.kernelSize = several(layer, 'kernelSize', kernel.kernelSize, dims)
    this.stride = several(layer, 'stride', kernel.stride, dims)
    this.padding = paddingOf(layer, kernel.padding, this.stride)
    this.dilation = several(layer, 'dilation', kernel.dilation, dims)
    this.outputPadding = several(layer, 'outputPadding', kernel.outputPadding, dims)
    this.groups = groups
    this.paddingMode = paddingMode as PaddingMode
    const [first, second] = transposed ? [inChannels, outChannels / groups] : [outChannels, inChannels / groups]
    this.weight = emptyParameter([first, second, ...this.kernelSize], place)
    this.registerParameter('bias', bias ? emptyParameter([outChannels], place) : null)
    this.resetParameters()
  }

  resetParameters(): void {
    resetWeightAndBias(this.weight, this.bias)
  }

  override extraRepr(): string {
    const all = (sizes: readonly number[], value: number): boolean => sizes.every((size) => size === value)
    const { padding } = this
    return [
      `${this.inChannels}, ${this.outChannels}, kernel_size=${py(this.kernelSize)}, stride=${py(this.stride)}`,
      // A word is printed bare.
      ...(typeof padding === 'string' ? [`padding=${padding}`] : all(padding, 0) ? [] : [`padding=${py(padding)}`]),
      ...(all(this.dilation, 1) ? [] : [`dilation=${py(this.dilation)}`]),
      ...(all(this.outputPadding, 0) ? [] : [`output_padding=${py(this.outputPadding)}`]),
      ...(this.groups === 1 ? [] : [`groups=${this.groups}`]),
      ...(this.bias === null ? ['bias=False'] : []),
      ...(this.paddingMode === 'zeros' ? [] : [`padding_mode=${this.paddingMode}`]),
    ].join(', ')
  }
}

type ConvPositional = [stride: Sizes, padding: Sizes | 'same' | 'valid', dilation: Sizes, groups: number, bias: boolean, paddingMode: PaddingMode]
type ConvArguments = [inChannels: number, outChannels: number, kernelSize: Sizes, ...Settings<ConvPositional, ConvOptions>]

const conv = reader<[number, number, Sizes, Sizes?, (Sizes | string)?, Sizes?, number?, boolean?, PaddingMode?, ...Partial<Place>]>(
  'inChannels:int', 'outChannels:int', 'kernelSize:sizes', 'stride:sizes?', 'padding?', 'dilation:sizes?', 'groups:int?', 'bias:bool?', 'paddingMode:text?', 'device?', 'dtype?')

abstract class Conv extends ConvNd {
  constructor(dims: Dims, layer: string, args: ConvArguments) {
    const [inChannels, outChannels, kernelSize, stride = 1, padding = 0, dilation = 1, groups = 1, bias = true, paddingMode = 'zeros', device, dtype] = conv(layer, args)
    super(layer, dims, false, [inChannels, outChannels], { kernelSize, stride, padding, dilation, outputPadding: 0 }, groups, bias, paddingMode, { device, dtype })
  }

  override forward(input: Tensor): Tensor {
    const { dims, weight, bias, stride, padding, dilation, groups, paddingMode } = this
    if (paddingMode === 'zeros') return call(`conv${dims}d`, input, weight, bias, stride, padding, dilation, groups)
    return call(`conv${dims}d`, call('pad', input, sides(this), paddingMode), weight, bias, stride, 0, dilation, groups)
  }
}

/** What is added before and after each dimension, the last one first. */
function sides({ padding, kernelSize, dilation }: Conv): number[] {
  if (padding === 'valid') return kernelSize.flatMap(() => [0, 0])
  if (padding !== 'same') return [...padding].reverse().flatMap((size) => [size, size])
  const each = kernelSize.map((size, i): [number, number] => {
    const total = dilation[i]! * (size - 1)
    return [Math.floor(total / 2), total - Math.floor(total / 2)]
  })
  return each.reverse().flat()
}

/** (N, C, L) or (C, L). https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv1d.html */
export class Conv1d extends Conv {
  constructor(...args: ConvArguments) {
    super(1, new.target.name, args)
  }
}

/** (N, C, H, W) or (C, H, W). https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html */
export class Conv2d extends Conv {
  constructor(...args: ConvArguments) {
    super(2, new.target.name, args)
  }
}

/** (N, C, D, H, W) or (C, D, H, W). https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv3d.html */
export class Conv3d extends Conv {
  constructor(...args: ConvArguments) {
    super(3, new.target.name, args)
  }
}

type TransposePositional = [stride: Sizes, padding: Sizes, outputPadding: Sizes, groups: number, bias: boolean, dilation: Sizes]
type TransposeArguments = [inChannels: number, outChannels: number, kernelSize: Sizes, ...Settings<TransposePositional, ConvTransposeOptions>]

const transpose = reader<[number, number, Sizes, Sizes?, Sizes?, Sizes?, number?, boolean?, Sizes?, string?, ...Partial<Place>]>(
  'inChannels:int', 'outChannels:int', 'kernelSize:sizes', 'stride:sizes?', 'padding:sizes?', 'outputPadding:sizes?', 'groups:int?', 'bias:bool?', 'dilation:sizes?', 'paddingMode:text?', 'device?', 'dtype?')

abstract class ConvTranspose extends ConvNd {
  declare readonly padding: readonly number[]

  constructor(dims: Dims, layer: string, args: TransposeArguments) {
    const [inChannels, outChannels, kernelSize, stride = 1, padding = 0, outputPadding = 0, groups = 1, bias = true, dilation = 1, paddingMode = 'zeros', device, dtype] = transpose(layer, args)
    if (paddingMode !== 'zeros') refuse(layer, "'paddingMode' is 'zeros'; the others are for convolutions that are not transposed")
    super(layer, dims, true, [inChannels, outChannels], { kernelSize, stride, padding, dilation, outputPadding }, groups, bias, paddingMode, { device, dtype })
  }

  /** `outputSize` chooses the size of the result, of the spatial dimensions or of all, among those that are possible. */
  override forward(input: Tensor, outputSize: readonly number[] | null = null): Tensor {
    const { dims, weight, bias, stride, padding, groups, dilation } = this
    const outputPadding = outputSize === null ? this.outputPadding : extra(this, input, outputSize)
    return call(`conv_transpose${dims}d`, input, weight, bias, stride, padding, outputPadding, groups, dilation)
  }
}

/** The output padding with which the result has the wanted size. */
function extra(layer: ConvTranspose, { shape }: Tensor, outputSize: readonly number[]): number[] {
  const { className, dims, stride, padding, dilation, kernelSize } = layer
  const before = shape.length - dims
  const wanted = outputSize.length === before + dims ? outputSize.slice(before) : outputSize
  if (wanted.length !== dims) refuse(className, `'outputSize' has ${dims} or ${before + dims} sizes, got ${outputSize.length}`)
  const least = stride.map((step, i) => (shape[before + i]! - 1) * step - 2 * padding[i]! + dilation[i]! * (kernelSize[i]! - 1) + 1)
  const most = least.map((size, i) => size + stride[i]! - 1)
  if (wanted.some((size, i) => size < least[i]! || size > most[i]!)) {
    refuse(className, `'outputSize' is from [${least.join(', ')}] to [${most.join(', ')}] for this input, got [${wanted.join(', ')}]`)
  }
  return wanted.map((size, i) => size - least[i]!)
}

/** https://docs.pytorch.org/docs/stable/generated/torch.nn.ConvTranspose1d.html */
export class ConvTranspose1d extends ConvTranspose {
  constructor(...args: TransposeArguments) {
    super(1, new.target.name, args)
  }
}

/** https://docs.pytorch.org/docs/stable/generated/torch.nn.ConvTranspose2d.html */
export class ConvTranspose2d extends ConvTranspose {
  constructor(...args: TransposeArguments) {
    super(2, new.target.name, args)
  }
}

/** https://docs.pytorch.org/docs/stable/generated/torch.nn.ConvTranspose3d.html */
export class ConvTranspose3d extends ConvTranspose {
  constructor(...args: TransposeArguments) {
    super(3, new.target.name, args)
  }
}
