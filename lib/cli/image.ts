import { statSync } from 'node:fs'
import { TorchError } from '../errors.js'
import { torch } from '../index.js'
import type { Dtype } from '../dtype.js'
import type { Tensor } from '../tensor.js'
import { unreadable } from '../stored-bytes.js'

/** How a picture becomes a tensor, in this order. */
export interface ImageOptions {
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

/**
 * Reads a picture with sharp: turned upright, sRGB, transparent parts white.
 *
 * @throws `ERR_TCH_PACKAGE_MISSING` without sharp, `ERR_TCH_DATA_FILE` for what is no picture.
 */
export async function readImage(file: string, options: ImageOptions): Promise<Tensor> {
  const { data, width, height, channels } = await decode(file, options)
  let pixels = torch.tensor(data, { shape: [height, width, channels], dtype: 'uint8' })
  if (options.centerCrop !== undefined) {
    const [cropWidth, cropHeight] = options.centerCrop
    if (cropWidth > width || cropHeight > height) {
      throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `--center-crop ${cropWidth}x${cropHeight} is larger than the picture (${width}x${height} after --resize)`, { file })
    }
    pixels = pixels.narrow(0, Math.floor((height - cropHeight) / 2), cropHeight).narrow(1, Math.floor((width - cropWidth) / 2), cropWidth)
  }
  const values = normalise(pixels, channels, options)
  const planes = options.layout.endsWith('chw') ? values.permute([2, 0, 1]) : values
  return (options.layout.startsWith('n') ? planes.unsqueeze(0) : planes).contiguous()
}

function normalise(pixels: Tensor, channels: number, { scale, mean, std, dtype }: ImageOptions): Tensor {
  const floating = dtype.includes('float')
  const factor = scale ?? (floating || mean !== undefined || std !== undefined ? 1 / 255 : 1)
  if (!floating && factor === 1 && mean === undefined && std === undefined) return pixels.to(dtype)
  let values = pixels.to('float32').mul(factor)
  if (mean !== undefined) values = values.sub(perChannel(mean, channels, '--mean'))
  if (std !== undefined) values = values.div(perChannel(std, channels, '--std'))
  return values.to(dtype)
}

function perChannel(numbers: number[], channels: number, flag: string): Tensor {
  if (numbers.length !== 1 && numbers.length !== channels) {
    throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${flag} has ${numbers.length} numbers; the picture has ${channels} channel${channels === 1 ? '' : 's'}`)
  }
  return torch.tensor(numbers, { dtype: 'float32' })
}

async function decode(file: string, { resize, gray }: ImageOptions): Promise<Pixels> {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) throw unreadable(file, 'there is no such file')
  const sharp = await openSharp()
  try {
    let picture = sharp(file, { autoOrient: true }).flatten({ background: 'white' }).toColourspace(gray ? 'b-w' : 'srgb')
    if (typeof resize === 'number') picture = picture.resize(resize, resize, { fit: 'outside' })
    else if (resize !== undefined) picture = picture.resize(...resize, { fit: 'fill' })
    const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
    return { data, width: info.width, height: info.height, channels: info.channels }
  } catch (cause) {
    throw unreadable(file, `it is not a picture that sharp can decode (${(cause as Error).message.split('\n')[0]})`, cause)
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
