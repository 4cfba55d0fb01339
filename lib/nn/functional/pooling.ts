import { TorchError } from '../../errors.js'
import type { Loose } from '../../functional/parameters.js'
import type { Tensor } from '../../tensor.js'
import { call, operator, withSignature } from './signature.js'

type Sizes = number | readonly number[]
type Dims = 1 | 2 | 3

const several = (value: unknown, dims: number): number[] => (Array.isArray(value) ? (value as number[]) : new Array<number>(dims).fill(value as number))

/** The maxima, and with `indices` also where they were. */
function maxPool(dims: Dims, indices: boolean): Loose {
  const name = `maxPool${dims}d`
  return withSignature(name, ['input|self', 'kernelSize', 'stride?', 'padding?', 'dilation?', 'ceilMode?', 'returnIndices?'], (input, kernel, stride, padding, dilation, ceil, withIndices) =>
    call(indices || withIndices === true ? `max_pool${dims}d_with_indices` : `max_pool${dims}d`, input, kernel, stride ?? [], padding ?? 0, dilation ?? 1, ceil ?? false))
}

/** Output sizes; null leaves that dimension as it is. */
function outputSize(input: Tensor, size: unknown, dims: Dims): number[] {
  const shape = input.shape.slice(-dims)
  return Array.isArray(size) ? size.map((each: unknown, i) => (each === null ? shape[i]! : (each as number))) : several(size, dims)
}

function adaptiveAvgPool(dims: Dims): Loose {
  return withSignature(`adaptiveAvgPool${dims}d`, ['input|self', 'outputSize'], (input: Tensor, size) => call(`adaptive_avg_pool${dims}d`, input, outputSize(input, size, dims)))
}

function adaptiveMaxPool(dims: Dims, indices: boolean): Loose {
  return withSignature(`adaptiveMaxPool${dims}d`, ['input|self', 'outputSize', 'returnIndices?'], (input: Tensor, size, withIndices) => {
    const both = call(`adaptive_max_pool${dims}d`, input, outputSize(input, size, dims)) as unknown as [Tensor, Tensor]
    return indices || withIndices === true ? both : both[0]
  })
}

function maxUnpool(dims: Dims): Loose {
  const name = `maxUnpool${dims}d`
  return withSignature(name, ['input|self', 'indices', 'kernelSize', 'stride?', 'padding?', 'outputSize?'], (input: Tensor, indices: Tensor, kernel, stride, padding, size) => {
    const [kernels, pads] = [several(kernel, dims), several(padding ?? 0, dims)]
    const strides = stride === undefined || stride === null ? kernels : several(stride, dims)
    const shape = input.shape.slice(-dims)
    const least = shape.map((length, i) => (length - 1) * strides[i]! + kernels[i]! - 2 * pads[i]!)
    const target = size === undefined || size === null ? least : (size as number[]).slice(-dims)
    if (target.length !== dims || target.some((length, i) => size && Math.abs(length - least[i]!) >= strides[i]!)) {
      throw new TorchError('ERR_TCH_SHAPE', `${name}(): outputSize [${target.join(', ')}] is not within one stride of [${least.join(', ')}]`, { op: name })
    }
    if (dims === 3) return call('max_unpool3d', input, indices, target, strides, pads)
    if (dims === 2) return call('max_unpool2d', input, indices, target)
    return call('squeeze', call('max_unpool2d', call('unsqueeze', input, -1), call('unsqueeze', indices, -1), [...target, 1]), -1)
  })
}

/** The p-norm of each window: the average of powers, times the number of elements. */
function lpPool(dims: Dims): Loose {
  return withSignature(`lpPool${dims}d`, ['input|self', 'normType', 'kernelSize', 'stride?', 'ceilMode?'], (input, norm: number, kernel, stride, ceil) => {
    const count = several(kernel, dims).reduce((a, b) => a * b, 1)
    const average = call(`avg_pool${dims}d`, call('pow', input, norm), kernel, stride ?? [], 0, ceil ?? false)
    const sign = call('sign', average)
    return call('pow', call('mul', call('mul', sign, call('relu', call('abs', average))), count), 1 / norm)
  })
}

function fractionalMaxPool(dims: 2 | 3, indices: boolean): Loose {
  const name = `fractionalMaxPool${dims}d`
  return withSignature(
    name, ['input|self', 'kernelSize', 'outputSize?', 'outputRatio?', 'returnIndices?', '_randomSamples?'],
    (input: Tensor, kernel, size, ratio, withIndices, samples) => {
      if ((size ?? null) === null && (ratio ?? null) === null) throw new TorchError('ERR_TCH_MISSING_ARGUMENT', `${name}(): give outputSize or outputRatio`, { op: name })
      const shape = input.shape.slice(-dims)
      const target = (size ?? null) !== null ? several(size, dims) : shape.map((length, i) => Math.trunc(length * several(ratio, dims)[i]!))
      const batch = input.ndim === dims + 1 ? 1 : input.shape[0]!
      const random = samples ?? call('rand', [batch, input.shape[input.ndim - dims - 1]!, dims], { dtype: input.dtype, device: input.device })
      const both = call(`fractional_max_pool${dims}d`, input, several(kernel, dims), target, random) as unknown as [Tensor, Tensor]
      return indices || withIndices === true ? both : both[0]
    },
  )
}

function avgPool(dims: Dims): Loose {
  const pool = operator(`avg_pool${dims}d`)
  return (input, kernel, stride, ...rest) => (stride === undefined && rest.length === 0 ? pool(...[input, kernel].slice(0, kernel === undefined ? 1 : 2)) : pool(input, kernel, stride ?? [], ...rest))
}

const each = <D extends Dims>(dims: readonly D[], name: (d: D) => string, make: (d: D) => Loose): [string, Loose][] => dims.map((d) => [name(d), make(d)])
const all = [1, 2, 3] as const

export const pooling: Readonly<Record<string, Loose>> = Object.fromEntries([
  ...each(all, (d) => `maxPool${d}d`, (d) => maxPool(d, false)),
  ...each(all, (d) => `maxPool${d}dWithIndices`, (d) => maxPool(d, true)),
  ...each(all, (d) => `avgPool${d}d`, avgPool),
  ...each(all, (d) => `adaptiveAvgPool${d}d`, adaptiveAvgPool),
  ...each(all, (d) => `adaptiveMaxPool${d}d`, (d) => adaptiveMaxPool(d, false)),
  ...each(all, (d) => `adaptiveMaxPool${d}dWithIndices`, (d) => adaptiveMaxPool(d, true)),
  ...each(all, (d) => `maxUnpool${d}d`, maxUnpool),
  ...each(all, (d) => `lpPool${d}d`, lpPool),
  ...each([2, 3] as const, (d) => `fractionalMaxPool${d}d`, (d) => fractionalMaxPool(d, false)),
  ...each([2, 3] as const, (d) => `fractionalMaxPool${d}dWithIndices`, (d) => fractionalMaxPool(d, true)),
])

export interface PoolOptions {
  /** The kernel's size when left out. */
  stride?: Sizes | null
  padding?: Sizes
  ceilMode?: boolean
}

interface MaxOptions extends PoolOptions {
  dilation?: Sizes
}

interface MaxPool {
  (input: Tensor, kernelSize: Sizes, options?: MaxOptions & { returnIndices?: false }): Tensor
  (input: Tensor, kernelSize: Sizes, options: MaxOptions & { returnIndices: true }): [output: Tensor, indices: Tensor]
  (input: Tensor, kernelSize: Sizes, stride: Sizes | null, options?: Omit<MaxOptions, 'stride'>): Tensor
}

type WithIndices = (input: Tensor, kernelSize: Sizes, options?: MaxOptions) => [output: Tensor, indices: Tensor]
type AvgPool = (input: Tensor, kernelSize: Sizes, stride?: Sizes | null | (PoolOptions & { countIncludePad?: boolean; divisorOverride?: number | null }), options?: PoolOptions & { countIncludePad?: boolean; divisorOverride?: number | null }) => Tensor
type OutputSize = number | readonly (number | null)[]
type AdaptiveAvg = (input: Tensor, outputSize: OutputSize) => Tensor
interface AdaptiveMax {
  (input: Tensor, outputSize: OutputSize, options?: { returnIndices?: false }): Tensor
  (input: Tensor, outputSize: OutputSize, options: { returnIndices: true }): [output: Tensor, indices: Tensor]
}
type Both = (input: Tensor, outputSize: OutputSize) => [output: Tensor, indices: Tensor]
type Unpool = (input: Tensor, indices: Tensor, kernelSize: Sizes, options?: { stride?: Sizes | null; padding?: Sizes; outputSize?: readonly number[] | null }) => Tensor
type LpPool = (input: Tensor, normType: number, kernelSize: Sizes, options?: { stride?: Sizes | null; ceilMode?: boolean }) => Tensor
type Fractional = (input: Tensor, kernelSize: Sizes, options: { outputSize?: Sizes; outputRatio?: Sizes }) => Tensor
type FractionalBoth = (input: Tensor, kernelSize: Sizes, options: { outputSize?: Sizes; outputRatio?: Sizes }) => [output: Tensor, indices: Tensor]

/** https://docs.pytorch.org/docs/stable/nn.functional.html#pooling-functions */
export interface PoolingFunctions
  extends Record<`maxPool${Dims}d`, MaxPool>, Record<`maxPool${Dims}dWithIndices`, WithIndices>, Record<`avgPool${Dims}d`, AvgPool>,
    Record<`adaptiveAvgPool${Dims}d`, AdaptiveAvg>, Record<`adaptiveMaxPool${Dims}d`, AdaptiveMax>,
    Record<`adaptiveMaxPool${Dims}dWithIndices`, Both>, Record<`maxUnpool${Dims}d`, Unpool>, Record<`lpPool${Dims}d`, LpPool>,
    Record<`fractionalMaxPool${2 | 3}d`, Fractional>, Record<`fractionalMaxPool${2 | 3}dWithIndices`, FractionalBoth> {}
