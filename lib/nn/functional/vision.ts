import { TorchError } from '../../errors.js'
import { wordArgument, type Loose } from '../../functional/parameters.js'
import type { Tensor } from '../../tensor.js'
import { call, operator, withSignature } from './signature.js'

type Sizes = number | readonly number[]
const pair = (value: unknown): number[] => (Array.isArray(value) ? (value as number[]) : [value as number, value as number])

const interpolations = ['nearest', 'linear', 'bilinear', 'bicubic', 'trilinear', 'area', 'nearest-exact', 'lanczos'] as const
type Interpolation = (typeof interpolations)[number]
const samplings = ['bilinear', 'nearest', 'bicubic'] as const
const paddings = ['zeros', 'border', 'reflection'] as const

function invalid(op: string, message: string): never {
  throw new TorchError('ERR_TCH_INVALID_ARGUMENT', `${op}(): ${message}`, { op })
}

/** The dimensions of a mode that works in one number of them only. */
const dimsOf: Partial<Record<Interpolation, number>> = { linear: 1, bilinear: 2, bicubic: 2, lanczos: 2, trilinear: 3 }

function interpolate(input: Tensor, size: unknown, scale: unknown, mode: unknown, alignCorners: unknown, recompute: unknown, antialias: unknown): Tensor {
  const op = 'interpolate'
  const word = wordArgument(op, 'mode', interpolations, mode ?? 'nearest')
  const dims = input.ndim - 2
  const smooth = dimsOf[word] !== undefined
  if (!smooth && (alignCorners ?? null) !== null) invalid(op, `alignCorners goes with linear, bilinear, bicubic and trilinear, not with '${word}'`)
  if (dims < 1 || dims > 3 || (smooth && dimsOf[word] !== dims)) invalid(op, `'${word}' does not work on an input of ${input.ndim} dimensions`)
  if (antialias === true && word !== 'bilinear' && word !== 'bicubic' && word !== 'lanczos') invalid(op, `antialias goes with bilinear and bicubic, not with '${word}'`)
  const sizes = (size ?? null) === null ? null : Array.isArray(size) ? (size as number[]) : new Array<number>(dims).fill(size as number)
  const scales = (scale ?? null) === null ? null : Array.isArray(scale) ? (scale as number[]) : new Array<number>(dims).fill(scale as number)
  if ((sizes === null) === (scales === null)) invalid(op, 'give either size or scaleFactor')
  if ((sizes ?? scales)!.length !== dims) invalid(op, `${sizes === null ? 'scaleFactor' : 'size'} has ${dims} numbers for an input of ${input.ndim} dimensions`)
  const recomputed = scales !== null && (recompute === true || word === 'area')
  const target = sizes ?? (recomputed ? input.shape.slice(2).map((length, i) => Math.floor(length * scales![i]!)) : null)
  const factors = recomputed ? null : scales
  if (word === 'area') return call(`adaptive_avg_pool${dims}d`, input, target)
  if (word === 'nearest') return call(`upsample_nearest${dims}d`, input, target, factors)
  if (word === 'nearest-exact') return call(`_upsample_nearest_exact${dims}d`, input, target, factors)
  const name = `upsample_${word}${dims}d`
  return call(antialias === true ? `_${name}_aa` : name, input, target, alignCorners ?? false, factors)
}

export const vision: Readonly<Record<string, Loose>> = {
  interpolate: withSignature('interpolate', ['input', 'size?', 'scaleFactor?', 'mode?', 'alignCorners?', 'recomputeScaleFactor?', 'antialias?'], interpolate),
  gridSample: withSignature('gridSample', ['input', 'grid', 'mode?', 'paddingMode?', 'alignCorners?'], (input, grid, mode, padding, alignCorners) => {
    const sampling = samplings.indexOf(wordArgument('gridSample', 'mode', samplings, mode ?? 'bilinear'))
    const outside = paddings.indexOf(wordArgument('gridSample', 'paddingMode', paddings, padding ?? 'zeros'))
    return call('grid_sampler', input, grid, sampling, outside, alignCorners ?? false)
  }),
  affineGrid: withSignature('affineGrid', ['theta', 'size', 'alignCorners?'], (theta, size, alignCorners) => call('affine_grid_generator', theta, size, alignCorners ?? false)),
  pad: withSignature('pad', ['input', 'pad', 'mode?', 'value?'], (input, pad, mode, value) => call('pad', input, pad, mode, value)),
  unfold: withSignature('unfold', ['input', 'kernelSize', 'dilation?', 'padding?', 'stride?'], (input, kernel, dilation, padding, stride) =>
    call('im2col', input, pair(kernel), pair(dilation ?? 1), pair(padding ?? 0), pair(stride ?? 1))),
  fold: withSignature('fold', ['input', 'outputSize', 'kernelSize', 'dilation?', 'padding?', 'stride?'], (input, size, kernel, dilation, padding, stride) =>
    call('col2im', input, pair(size), pair(kernel), pair(dilation ?? 1), pair(padding ?? 0), pair(stride ?? 1))),
  upsample: withSignature('upsample', ['input', 'size?', 'scaleFactor?', 'mode?', 'alignCorners?'], interpolate),
  upsampleNearest: withSignature('upsampleNearest', ['input', 'size?', 'scaleFactor?'], (input, size, scale) => interpolate(input, size, scale, 'nearest', null, null, false)),
  upsampleBilinear: withSignature('upsampleBilinear', ['input', 'size?', 'scaleFactor?'], (input, size, scale) => interpolate(input, size, scale, 'bilinear', true, null, false)),
  nativeChannelShuffle: operator('native_channel_shuffle'),
  pixelShuffle: operator('pixel_shuffle'),
  pixelUnshuffle: operator('pixel_unshuffle'),
  channelShuffle: operator('channel_shuffle'),
}

interface WindowOptions {
  dilation?: Sizes
  padding?: Sizes
  stride?: Sizes
}

/** https://docs.pytorch.org/docs/stable/nn.functional.html#vision-functions */
export interface VisionFunctions {
  /** (N, C, …) resized to `size`, or by `scaleFactor`. */
  interpolate(input: Tensor, options: {
    size?: Sizes | null; scaleFactor?: Sizes | null; mode?: Interpolation; alignCorners?: boolean | null; recomputeScaleFactor?: boolean | null; antialias?: boolean
  }): Tensor
  /** The old name of interpolate. */
  upsample(input: Tensor, options: { size?: Sizes | null; scaleFactor?: Sizes | null; mode?: Interpolation; alignCorners?: boolean | null }): Tensor
  upsampleNearest(input: Tensor, options: { size?: Sizes | null; scaleFactor?: Sizes | null }): Tensor
  upsampleBilinear(input: Tensor, options: { size?: Sizes | null; scaleFactor?: Sizes | null }): Tensor
  nativeChannelShuffle(input: Tensor, groups: number): Tensor
  gridSample(input: Tensor, grid: Tensor, options?: { mode?: (typeof samplings)[number]; paddingMode?: (typeof paddings)[number]; alignCorners?: boolean | null }): Tensor
  affineGrid(theta: Tensor, size: readonly number[], options?: { alignCorners?: boolean | null }): Tensor
  /** Pads from the last dimension: `[left, right, top, bottom, …]`. */
  pad(input: Tensor, pad: readonly number[], options?: { mode?: 'constant' | 'reflect' | 'replicate' | 'circular'; value?: number | null }): Tensor
  pad(input: Tensor, pad: readonly number[], mode: 'constant' | 'reflect' | 'replicate' | 'circular', value?: number | null): Tensor
  /** Windows of (N, C, H, W) as columns. */
  unfold(input: Tensor, kernelSize: Sizes, options?: WindowOptions): Tensor
  /** Columns summed back to (N, C, H, W). */
  fold(input: Tensor, outputSize: Sizes, kernelSize: Sizes, options?: WindowOptions): Tensor
  pixelShuffle(input: Tensor, upscaleFactor: number): Tensor
  pixelUnshuffle(input: Tensor, downscaleFactor: number): Tensor
  channelShuffle(input: Tensor, groups: number): Tensor
}
