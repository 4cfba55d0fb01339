import { statSync } from 'node:fs'
import { runScoped } from './context.js'
import type { Dtype } from './dtype.js'
import { TorchError } from './errors.js'
import { unreadable } from './stored-bytes.js'
import type { Tensor } from './tensor.js'
import { tensor } from './tensor-data.js'

/** How a picture becomes a tensor, in this order. */
export interface PictureOptions {
  /** Width and height, or one number for the shorter side. */
  resize?: [number, number] | number
  /** Width and height of the part in the middle that stays. */
  centerCrop?: [number, number]
  /** One channel instead of three. */
  gray?: boolean
  /** What pixels (0 to 255) are multiplied by; left out: 1/255 for floating point, 1 for integers. */
  scale?: number
  /** Subtracted then, one number or one per channel. */
  mean?: number[]
  /** Divided by then. */
  std?: number[]
  layout: 'nchw' | 'nhwc' | 'chw' | 'hwc'
  dtype: Dtype
}

interface Pixels {
  data: Uint8Array
  width: number
  height: number
  channels: number
}

/** Where a picture comes from, and what messages call it and its options. */
export interface PictureSource {
  /** A file's place, or its content. */
  source: string | Uint8Array
  name: string
  /** Such as `--mean` for `mean`. */
  optionName: (option: 'centerCrop' | 'mean' | 'std' | 'resize') => string
  /** Pixels that a picture may have; left out: sharp's own limit. */
  pixelLimit?: number
}

/**
 * Reads a picture with sharp: turned upright, sRGB, transparent parts white.
 *
 * @throws `ERR_TCH_PACKAGE_MISSING` without sharp, `ERR_TCH_DATA_FILE` for what is no picture.
 */
export async function readPicture(from: PictureSource, options: PictureOptions): Promise<Tensor> {
  const { data, width, height, channels } = await decode(from, options)
  return runScoped(() => arrange(tensor(data, { shape: [height, width, channels], dtype: 'uint8' }), width, height, channels, from, options))
}

function arrange(whole: Tensor, width: number, height: number, channels: number, from: PictureSource, options: PictureOptions): Tensor {
  let pixels = whole
  if (options.centerCrop !== undefined) {
    const [cropWidth, cropHeight] = options.centerCrop
    if (cropWidth > width || cropHeight > height) {
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${from.optionName('centerCrop')} ${cropWidth}x${cropHeight} is larger than the picture (${width}x${height} after ${from.optionName('resize')})`, { file: from.name })
    }
    pixels = pixels.narrow(0, Math.floor((height - cropHeight) / 2), cropHeight).narrow(1, Math.floor((width - cropWidth) / 2), cropWidth)
  }
  const values = normalise(pixels, channels, from, options)
  const planes = options.layout.endsWith('chw') ? values.permute([2, 0, 1]) : values
  return (options.layout.startsWith('n') ? planes.unsqueeze(0) : planes).contiguous()
}

function normalise(pixels: Tensor, channels: number, { optionName }: PictureSource, { scale, mean, std, dtype }: PictureOptions): Tensor {
  const floating = dtype.includes('float')
  const factor = scale ?? (floating || mean !== undefined || std !== undefined ? 1 / 255 : 1)
  if (!floating && factor === 1 && mean === undefined && std === undefined) return pixels.to(dtype)
  let values = pixels.to('float32').mul(factor)
  if (mean !== undefined) values = values.sub(perChannel(mean, channels, optionName('mean')))
  if (std !== undefined) values = values.div(perChannel(std, channels, optionName('std')))
  return values.to(dtype)
}

function perChannel(numbers: readonly number[], channels: number, option: string): Tensor {
  if (numbers.length !== 1 && numbers.length !== channels) {
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${option} has ${numbers.length} numbers; the picture has ${channels} channel${channels === 1 ? '' : 's'}`)
  }
  return tensor(numbers as number[], { dtype: 'float32' })
}

async function decode({ source, name, pixelLimit }: PictureSource, { resize, gray }: PictureOptions): Promise<Pixels> {
  if (typeof source === 'string' && statSync(source, { throwIfNoEntry: false })?.isFile() !== true) throw unreadable(name, 'there is no such file')
  const sharp = await openSharp()
  try {
    let picture = sharp(source, { autoOrient: true, ...(pixelLimit === undefined ? {} : { limitInputPixels: pixelLimit }) }).flatten({ background: 'white' }).toColourspace(gray ? 'b-w' : 'srgb')
    if (typeof resize === 'number') picture = picture.resize(resize, resize, { fit: 'outside' })
    else if (resize !== undefined) picture = picture.resize(...resize, { fit: 'fill' })
    const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
    return { data, width: info.width, height: info.height, channels: info.channels }
  } catch (cause) {
    throw unreadable(name, `it is not a picture that sharp can decode (${(cause as Error).message.split('\n')[0]})`, cause)
  }
}

/** sharp is large and only pictures need it, so that it is the user's to install. */
async function openSharp(): Promise<(typeof import('sharp'))['default']> {
  try {
    return (await import('sharp')).default
  } catch (cause) {
    throw new TorchError('ERR_TCH_PACKAGE_MISSING', 'pictures are read with the package sharp, which is not installed: npm install sharp', { cause })
  }
}
