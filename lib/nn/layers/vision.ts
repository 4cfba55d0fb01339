import { Module } from '../../module.js'
import type { Tensor } from '../../tensor.js'
import { reader, type Settings, type Sizes } from '../arguments.js'
import { nnFunctional as F } from '../functional/index.js'
import { call } from '../functional/signature.js'
import { py, pyFloat } from '../print.js'

export type UpsampleMode = 'nearest' | 'linear' | 'bilinear' | 'bicubic' | 'trilinear' | 'nearest-exact' | 'area'

export interface UpsampleOptions {
  size?: Sizes | null
  scaleFactor?: Sizes | null
  mode?: UpsampleMode
  alignCorners?: boolean | null
  recomputeScaleFactor?: boolean | null
}

type Sized = Pick<UpsampleOptions, 'size' | 'scaleFactor'>
type SizePositional = [size: Sizes | null, scaleFactor: Sizes | null]

const upsample = reader<[(Sizes | null)?, (Sizes | null)?, UpsampleMode?, (boolean | null)?, (boolean | null)?]>(
  'size:sizes?', 'scaleFactor?', 'mode:text?', 'alignCorners:bool?', 'recomputeScaleFactor:bool?')

/** (N, C, …) resized to `size`, or by `scaleFactor`. https://docs.pytorch.org/docs/stable/generated/torch.nn.Upsample.html */
export class Upsample extends Module {
  readonly size: Sizes | null
  readonly scaleFactor: Sizes | null
  readonly mode: UpsampleMode
  readonly alignCorners: boolean | null
  readonly recomputeScaleFactor: boolean | null

  constructor(...args: Settings<[...SizePositional, mode: UpsampleMode, alignCorners: boolean | null], UpsampleOptions>) {
    super()
    const [size = null, scaleFactor = null, mode = 'nearest', alignCorners = null, recomputeScaleFactor = null] = upsample(new.target.name, args)
    this.size = size
    this.scaleFactor = scaleFactor
    this.mode = mode
    this.alignCorners = alignCorners
    this.recomputeScaleFactor = recomputeScaleFactor
  }

  override forward(input: Tensor): Tensor {
    const { size, scaleFactor, mode, alignCorners, recomputeScaleFactor } = this
    return F.interpolate(input, { size, scaleFactor, mode, alignCorners, recomputeScaleFactor })
  }

  override extraRepr(): string {
    return `${this.scaleFactor === null ? `size=${py(this.size)}` : `scale_factor=${pyFloat(this.scaleFactor)}`}, mode=${py(this.mode)}`
  }
}

const sized = reader<[(Sizes | null)?, (Sizes | null)?]>('size:sizes?', 'scaleFactor?')

export class UpsamplingNearest2d extends Upsample {
  constructor(...args: Settings<SizePositional, Sized>) {
    const [size = null, scaleFactor = null] = sized(new.target.name, args)
    super(size, scaleFactor, 'nearest')
  }
}

export class UpsamplingBilinear2d extends Upsample {
  constructor(...args: Settings<SizePositional, Sized>) {
    const [size = null, scaleFactor = null] = sized(new.target.name, args)
    super(size, scaleFactor, 'bilinear', true)
  }
}

const upscale = reader<[number]>('upscaleFactor:int')
const downscale = reader<[number]>('downscaleFactor:int')
const grouped = reader<[number]>('groups:int')

/** (…, C·r², H, W) to (…, C, H·r, W·r). https://docs.pytorch.org/docs/stable/generated/torch.nn.PixelShuffle.html */
export class PixelShuffle extends Module {
  readonly upscaleFactor: number

  constructor(...args: [upscaleFactor: number] | [options: { upscaleFactor: number }]) {
    super()
    this.upscaleFactor = upscale(new.target.name, args)[0]
  }

  override forward(input: Tensor): Tensor {
    return call('pixel_shuffle', input, this.upscaleFactor)
  }

  override extraRepr(): string {
    return `upscale_factor=${this.upscaleFactor}`
  }
}

/** (…, C, H·r, W·r) to (…, C·r², H, W). https://docs.pytorch.org/docs/stable/generated/torch.nn.PixelUnshuffle.html */
export class PixelUnshuffle extends Module {
  readonly downscaleFactor: number

  constructor(...args: [downscaleFactor: number] | [options: { downscaleFactor: number }]) {
    super()
    this.downscaleFactor = downscale(new.target.name, args)[0]
  }

  override forward(input: Tensor): Tensor {
    return call('pixel_unshuffle', input, this.downscaleFactor)
  }

  override extraRepr(): string {
    return `downscale_factor=${this.downscaleFactor}`
  }
}

/** https://docs.pytorch.org/docs/stable/generated/torch.nn.ChannelShuffle.html */
export class ChannelShuffle extends Module {
  readonly groups: number

  constructor(...args: [groups: number] | [options: { groups: number }]) {
    super()
    this.groups = grouped(new.target.name, args)[0]
  }

  override forward(input: Tensor): Tensor {
    return call('channel_shuffle', input, this.groups)
  }

  override extraRepr(): string {
    return `groups=${this.groups}`
  }
}

interface WindowOptions {
  dilation?: Sizes
  padding?: Sizes
  stride?: Sizes
}

type WindowPositional = [dilation: Sizes, padding: Sizes, stride: Sizes]

const fold = reader<[Sizes, Sizes, Sizes?, Sizes?, Sizes?]>('outputSize:sizes', 'kernelSize:sizes', 'dilation:sizes?', 'padding:sizes?', 'stride:sizes?')

/** Columns of windows summed back to (N, C, H, W). https://docs.pytorch.org/docs/stable/generated/torch.nn.Fold.html */
export class Fold extends Module {
  readonly outputSize: Sizes
  readonly kernelSize: Sizes
  readonly dilation: Sizes
  readonly padding: Sizes
  readonly stride: Sizes

  constructor(...args: [outputSize: Sizes, kernelSize: Sizes, ...Settings<WindowPositional, WindowOptions>]) {
    super()
    const [outputSize, kernelSize, dilation = 1, padding = 0, stride = 1] = fold(new.target.name, args)
    this.outputSize = outputSize
    this.kernelSize = kernelSize
    this.dilation = dilation
    this.padding = padding
    this.stride = stride
  }

  override forward(input: Tensor): Tensor {
    const { outputSize, kernelSize, dilation, padding, stride } = this
    return F.fold(input, outputSize, kernelSize, { dilation, padding, stride })
  }

  override extraRepr(): string {
    return `output_size=${py(this.outputSize)}, kernel_size=${py(this.kernelSize)}, dilation=${py(this.dilation)}, padding=${py(this.padding)}, stride=${py(this.stride)}`
  }
}

const unfold = reader<[Sizes, Sizes?, Sizes?, Sizes?]>('kernelSize:sizes', 'dilation:sizes?', 'padding:sizes?', 'stride:sizes?')

/** Windows of (N, C, H, W) as columns. https://docs.pytorch.org/docs/stable/generated/torch.nn.Unfold.html */
export class Unfold extends Module {
  readonly kernelSize: Sizes
  readonly dilation: Sizes
  readonly padding: Sizes
  readonly stride: Sizes

  constructor(...args: [kernelSize: Sizes, ...Settings<WindowPositional, WindowOptions>]) {
    super()
    const [kernelSize, dilation = 1, padding = 0, stride = 1] = unfold(new.target.name, args)
    this.kernelSize = kernelSize
    this.dilation = dilation
    this.padding = padding
    this.stride = stride
  }

  override forward(input: Tensor): Tensor {
    const { kernelSize, dilation, padding, stride } = this
    return F.unfold(input, kernelSize, { dilation, padding, stride })
  }

  override extraRepr(): string {
    return `kernel_size=${py(this.kernelSize)}, dilation=${py(this.dilation)}, padding=${py(this.padding)}, stride=${py(this.stride)}`
  }
}
