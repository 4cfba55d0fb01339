import type { Loose } from '../../functional/parameters.js'
import { Module } from '../../module.js'
import type { Tensor } from '../../tensor.js'
import { reader, type Settings } from '../arguments.js'
import { nnFunctional as F } from '../functional/index.js'
import { py } from '../print.js'
import type { Pooled } from './pooling.js'

// https://docs.pytorch.org/docs/stable/nn.html#pooling-layers

/** One size, or one for each dimension; null keeps that dimension as it is. */
export type AdaptiveSize = number | readonly (number | null)[]

const adaptive = reader<[AdaptiveSize, boolean?]>('outputSize', 'returnIndices:bool?')

abstract class AdaptiveMaxPool<const I extends boolean> extends Module {
  readonly dims: 1 | 2 | 3
  readonly outputSize: AdaptiveSize
  readonly returnIndices: boolean

  constructor(dims: 1 | 2 | 3, layer: string, args: unknown[]) {
    super()
    const [outputSize, returnIndices = false] = adaptive(layer, args)
    this.dims = dims
    this.outputSize = outputSize
    this.returnIndices = returnIndices
  }

  override forward(input: Tensor): Pooled<I> {
    return (F[`adaptiveMaxPool${this.dims}d`] as Loose)(input, this.outputSize, this.returnIndices) as Pooled<I>
  }

  override extraRepr(): string {
    return `output_size=${py(this.outputSize)}`
  }
}

type MaxArguments<I extends boolean> = [outputSize: AdaptiveSize, ...Settings<[returnIndices: I], { returnIndices?: I }>]

export class AdaptiveMaxPool1d<const I extends boolean = false> extends AdaptiveMaxPool<I> {
  constructor(...args: MaxArguments<I>) {
    super(1, new.target.name, args)
  }
}

export class AdaptiveMaxPool2d<const I extends boolean = false> extends AdaptiveMaxPool<I> {
  constructor(...args: MaxArguments<I>) {
    super(2, new.target.name, args)
  }
}

export class AdaptiveMaxPool3d<const I extends boolean = false> extends AdaptiveMaxPool<I> {
  constructor(...args: MaxArguments<I>) {
    super(3, new.target.name, args)
  }
}

const average = reader<[AdaptiveSize]>('outputSize')

abstract class AdaptiveAvgPool extends Module {
  readonly dims: 1 | 2 | 3
  readonly outputSize: AdaptiveSize

  constructor(dims: 1 | 2 | 3, layer: string, args: unknown[]) {
    super()
    this.dims = dims
    this.outputSize = average(layer, args)[0]
  }

  override forward(input: Tensor): Tensor {
    return F[`adaptiveAvgPool${this.dims}d`](input, this.outputSize)
  }

  override extraRepr(): string {
    return `output_size=${py(this.outputSize)}`
  }
}

type AvgArguments = [outputSize: AdaptiveSize] | [options: { outputSize: AdaptiveSize }]

export class AdaptiveAvgPool1d extends AdaptiveAvgPool {
  constructor(...args: AvgArguments) {
    super(1, new.target.name, args)
  }
}

export class AdaptiveAvgPool2d extends AdaptiveAvgPool {
  constructor(...args: AvgArguments) {
    super(2, new.target.name, args)
  }
}

export class AdaptiveAvgPool3d extends AdaptiveAvgPool {
  constructor(...args: AvgArguments) {
    super(3, new.target.name, args)
  }
}
