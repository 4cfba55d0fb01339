import type { Loose } from '../../functional/parameters.js'
import { Module } from '../../module.js'
import type { Tensor } from '../../tensor.js'
import { reader, refuse, several, type Settings, type Sizes } from '../arguments.js'
import { nnFunctional as F } from '../functional/index.js'
import { py } from '../print.js'

// https://docs.pytorch.org/docs/stable/nn.html#pooling-layers

type Dims = 1 | 2 | 3

interface PoolOptions {
  /** The kernel's size when left out. */
  stride?: Sizes | null
  padding?: Sizes
  ceilMode?: boolean
}

export interface MaxPoolOptions extends PoolOptions {
  dilation?: Sizes
  /** Whether `forward` gives `[output, indices]`, which MaxUnpool needs. */
  returnIndices?: boolean
}

/** A layer that gives indices too when it was made with `returnIndices: true`. */
export type Pooled<Indices> = Indices extends true ? [output: Tensor, indices: Tensor] : Tensor

type MaxPoolArguments<O> = [kernelSize: Sizes, ...Settings<[stride: Sizes | null, padding: Sizes, dilation: Sizes], O>]

const maxPool = reader<[Sizes, (Sizes | null)?, Sizes?, Sizes?, boolean?, boolean?]>('kernelSize:sizes', 'stride:sizes?', 'padding:sizes?', 'dilation:sizes?', 'returnIndices:bool?', 'ceilMode:bool?')

abstract class MaxPool<const I extends boolean> extends Module {
  readonly dims: Dims
  readonly kernelSize: Sizes
  readonly stride: Sizes
  readonly padding: Sizes
  readonly dilation: Sizes
  readonly returnIndices: boolean
  readonly ceilMode: boolean

  constructor(dims: Dims, layer: string, args: unknown[]) {
    super()
    const [kernelSize, stride, padding = 0, dilation = 1, returnIndices = false, ceilMode = false] = maxPool(layer, args)
    this.dims = dims
    this.kernelSize = kernelSize
    this.stride = stride ?? kernelSize
    this.padding = padding
    this.dilation = dilation
    this.returnIndices = returnIndices
    this.ceilMode = ceilMode
  }

  override forward(input: Tensor): Pooled<I> {
    const { dims, kernelSize, stride, padding, dilation, ceilMode } = this
    const pool = F[`maxPool${dims}d`] as Loose
    return pool(input, { kernelSize, stride, padding, dilation, ceilMode, returnIndices: this.returnIndices }) as Pooled<I>
  }

  override extraRepr(): string {
    return `kernel_size=${py(this.kernelSize)}, stride=${py(this.stride)}, padding=${py(this.padding)}, dilation=${py(this.dilation)}, ceil_mode=${py(this.ceilMode)}`
  }
}

interface With<I extends boolean> {
  returnIndices?: I
}

export class MaxPool1d<const I extends boolean = false> extends MaxPool<I> {
  constructor(...args: MaxPoolArguments<MaxPoolOptions & With<I>>) {
    super(1, new.target.name, args)
  }
}

export class MaxPool2d<const I extends boolean = false> extends MaxPool<I> {
  constructor(...args: MaxPoolArguments<MaxPoolOptions & With<I>>) {
    super(2, new.target.name, args)
  }
}

export class MaxPool3d<const I extends boolean = false> extends MaxPool<I> {
  constructor(...args: MaxPoolArguments<MaxPoolOptions & With<I>>) {
    super(3, new.target.name, args)
  }
}

type UnpoolArguments = [kernelSize: Sizes, ...Settings<[stride: Sizes | null, padding: Sizes], { stride?: Sizes | null; padding?: Sizes }>]
const maxUnpool = reader<[Sizes, (Sizes | null)?, Sizes?]>('kernelSize:sizes', 'stride:sizes?', 'padding:sizes?')

abstract class MaxUnpool extends Module {
  readonly dims: Dims
  readonly kernelSize: readonly number[]
  readonly stride: readonly number[]
  readonly padding: readonly number[]

  constructor(dims: Dims, layer: string, args: unknown[]) {
    super()
    const [kernelSize, stride, padding = 0] = maxUnpool(layer, args)
    this.dims = dims
    this.kernelSize = several(layer, 'kernelSize', kernelSize, dims)
    this.stride = several(layer, 'stride', stride ?? kernelSize, dims)
    this.padding = several(layer, 'padding', padding, dims)
  }

  override forward(input: Tensor, indices: Tensor, outputSize: readonly number[] | null = null): Tensor {
    const { dims, kernelSize, stride, padding } = this
    return F[`maxUnpool${dims}d`](input, indices, kernelSize, { stride, padding, outputSize })
  }

  override extraRepr(): string {
    return `kernel_size=${py(this.kernelSize)}, stride=${py(this.stride)}, padding=${py(this.padding)}`
  }
}

export class MaxUnpool1d extends MaxUnpool {
  constructor(...args: UnpoolArguments) {
    super(1, new.target.name, args)
  }
}

export class MaxUnpool2d extends MaxUnpool {
  constructor(...args: UnpoolArguments) {
    super(2, new.target.name, args)
  }
}

export class MaxUnpool3d extends MaxUnpool {
  constructor(...args: UnpoolArguments) {
    super(3, new.target.name, args)
  }
}

export interface AvgPoolOptions extends PoolOptions {
  /** Whether the zeros of the padding are averaged too, `true` when left out. */
  countIncludePad?: boolean
}

interface Divisor {
  /** What sums are divided by, instead of the number of elements. */
  divisorOverride?: number | null
}

type AvgPoolArguments<O> = [kernelSize: Sizes, ...Settings<[stride: Sizes | null, padding: Sizes, ceilMode: boolean, countIncludePad: boolean], O>]
const avgPool = reader<[Sizes, (Sizes | null)?, Sizes?, boolean?, boolean?, (number | null)?]>(
  'kernelSize:sizes', 'stride:sizes?', 'padding:sizes?', 'ceilMode:bool?', 'countIncludePad:bool?', 'divisorOverride:int?')

abstract class AvgPool extends Module {
  readonly dims: Dims
  readonly kernelSize: Sizes
  readonly stride: Sizes
  readonly padding: Sizes
  readonly ceilMode: boolean
  readonly countIncludePad: boolean
  readonly divisorOverride: number | null

  constructor(dims: Dims, layer: string, args: unknown[]) {
    super()
    const [kernelSize, stride, padding = 0, ceilMode = false, countIncludePad = true, divisorOverride = null] = avgPool(layer, args)
    if (dims === 1 && divisorOverride !== null) refuse(layer, "there is no 'divisorOverride' in one dimension")
    // One number stays one number where Python keeps it so.
    const sizes = (name: string, value: Sizes): Sizes => (dims === 1 ? several(layer, name, value, 1) : value)
    this.dims = dims
    this.kernelSize = sizes('kernelSize', kernelSize)
    this.stride = sizes('stride', stride ?? kernelSize)
    this.padding = sizes('padding', padding)
    this.ceilMode = ceilMode
    this.countIncludePad = countIncludePad
    this.divisorOverride = divisorOverride
  }

  override forward(input: Tensor): Tensor {
    const { dims, kernelSize, stride, padding, ceilMode, countIncludePad, divisorOverride } = this
    return F[`avgPool${dims}d`](input, kernelSize, stride, { padding, ceilMode, countIncludePad, ...(dims > 1 && { divisorOverride }) })
  }

  override extraRepr(): string {
    return `kernel_size=${py(this.kernelSize)}, stride=${py(this.stride)}, padding=${py(this.padding)}`
  }
}

export class AvgPool1d extends AvgPool {
  constructor(...args: AvgPoolArguments<AvgPoolOptions>) {
    super(1, new.target.name, args)
  }
}

export class AvgPool2d extends AvgPool {
  constructor(...args: AvgPoolArguments<AvgPoolOptions & Divisor>) {
    super(2, new.target.name, args)
  }
}

export class AvgPool3d extends AvgPool {
  constructor(...args: AvgPoolArguments<AvgPoolOptions & Divisor>) {
    super(3, new.target.name, args)
  }
}

export interface FractionalMaxPoolOptions {
  outputSize?: Sizes | null
  /** The output's size as a part of the input's, above 0 and below 1. */
  outputRatio?: Sizes | null
  returnIndices?: boolean
  /** Where the windows lie, (N, C, dims) numbers from 0 to 1; left out: random at each call. */
  _randomSamples?: Tensor | null
}

const fractional = reader<[Sizes, (Sizes | null)?, (number | number[] | null)?, boolean?, (Tensor | null)?]>(
  'kernelSize:sizes', 'outputSize:sizes?', 'outputRatio?', 'returnIndices:bool?', '_randomSamples:tensor?')

abstract class FractionalMaxPool<const I extends boolean> extends Module {
  readonly dims: 2 | 3
  readonly kernelSize: readonly number[]
  readonly outputSize: readonly number[] | null
  readonly outputRatio: readonly number[] | null
  readonly returnIndices: boolean
  _random_samples: Tensor | null = null

  constructor(dims: 2 | 3, layer: string, args: unknown[]) {
    super()
    const [kernelSize, outputSize = null, outputRatio = null, returnIndices = false, samples = null] = fractional(layer, args)
    if ((outputSize === null) === (outputRatio === null)) refuse(layer, "give either 'outputSize' or 'outputRatio'")
    this.dims = dims
    this.kernelSize = several(layer, 'kernelSize', kernelSize, dims)
    if (this.kernelSize.some((size) => size <= 0)) refuse(layer, `'kernelSize' is above 0, got [${this.kernelSize.join(', ')}]`)
    this.outputSize = outputSize === null ? null : several(layer, 'outputSize', outputSize, dims)
    this.outputRatio = outputRatio === null ? null : several(layer, 'outputRatio', outputRatio, dims)
    if (this.outputRatio?.some((ratio) => !(ratio > 0 && ratio < 1)) === true) refuse(layer, `'outputRatio' is above 0 and below 1, got [${this.outputRatio.join(', ')}]`)
    this.returnIndices = returnIndices
    this.registerBuffer('_random_samples', samples)
  }

  override forward(input: Tensor): Pooled<I> {
    const { dims, kernelSize, outputSize, outputRatio, _random_samples: samples } = this
    const pool = F[`fractionalMaxPool${dims}d`] as Loose
    return pool(input, kernelSize, outputSize, outputRatio, this.returnIndices, samples ?? undefined) as Pooled<I>
  }
}

type FractionalArguments<I extends boolean> = [kernelSize: Sizes, ...Settings<[outputSize: Sizes | null, outputRatio: Sizes | null], FractionalMaxPoolOptions & With<I>>]

export class FractionalMaxPool2d<const I extends boolean = false> extends FractionalMaxPool<I> {
  constructor(...args: FractionalArguments<I>) {
    super(2, new.target.name, args)
  }
}

export class FractionalMaxPool3d<const I extends boolean = false> extends FractionalMaxPool<I> {
  constructor(...args: FractionalArguments<I>) {
    super(3, new.target.name, args)
  }
}

type LPPoolArguments = [normType: number, kernelSize: Sizes, ...Settings<[stride: Sizes | null, ceilMode: boolean], { stride?: Sizes | null; ceilMode?: boolean }>]
const lpPool = reader<[number, Sizes, (Sizes | null)?, boolean?]>('normType:float', 'kernelSize:sizes', 'stride:sizes?', 'ceilMode:bool?')

abstract class LPPool extends Module {
  readonly dims: Dims
  readonly normType: number
  readonly kernelSize: Sizes
  readonly stride: Sizes | null
  readonly ceilMode: boolean

  constructor(dims: Dims, layer: string, args: unknown[]) {
    super()
    const [normType, kernelSize, stride = null, ceilMode = false] = lpPool(layer, args)
    this.dims = dims
    this.normType = normType
    this.kernelSize = kernelSize
    this.stride = stride
    this.ceilMode = ceilMode
  }

  override forward(input: Tensor): Tensor {
    const { dims, normType, kernelSize, stride, ceilMode } = this
    return F[`lpPool${dims}d`](input, normType, kernelSize, { stride, ceilMode })
  }

  override extraRepr(): string {
    return `norm_type=${py(this.normType)}, kernel_size=${py(this.kernelSize)}, stride=${py(this.stride)}, ceil_mode=${py(this.ceilMode)}`
  }
}

export class LPPool1d extends LPPool {
  constructor(...args: LPPoolArguments) {
    super(1, new.target.name, args)
  }
}

export class LPPool2d extends LPPool {
  constructor(...args: LPPoolArguments) {
    super(2, new.target.name, args)
  }
}

export class LPPool3d extends LPPool {
  constructor(...args: LPPoolArguments) {
    super(3, new.target.name, args)
  }
}
