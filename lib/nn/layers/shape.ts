import { Module } from '../../module.js'
import type { Tensor } from '../../tensor.js'
import { reader, type Settings } from '../arguments.js'
import { call } from '../functional/signature.js'
import { py } from '../print.js'

const flatten = reader<[number?, number?]>('startDim:int?', 'endDim:int?')

/** Joins dimensions, all but the first when nothing is said. https://docs.pytorch.org/docs/stable/generated/torch.nn.Flatten.html */
export class Flatten extends Module {
  readonly startDim: number
  readonly endDim: number

  constructor(...args: Settings<[startDim: number, endDim: number], { startDim?: number; endDim?: number }>) {
    super()
    const [startDim = 1, endDim = -1] = flatten(new.target.name, args)
    this.startDim = startDim
    this.endDim = endDim
  }

  override forward(input: Tensor): Tensor {
    return call('flatten', input, this.startDim, this.endDim)
  }

  override extraRepr(): string {
    return `start_dim=${this.startDim}, end_dim=${this.endDim}`
  }
}

const unflatten = reader<[number, readonly number[]]>('dim:int', 'unflattenedSize:sizes')

/** Divides one dimension into several. https://docs.pytorch.org/docs/stable/generated/torch.nn.Unflatten.html */
export class Unflatten extends Module {
  readonly dim: number
  readonly unflattenedSize: readonly number[]

  constructor(...args: [dim: number, unflattenedSize: readonly number[]]) {
    super()
    const [dim, unflattenedSize] = unflatten(new.target.name, args)
    this.dim = dim
    this.unflattenedSize = unflattenedSize
  }

  override forward(input: Tensor): Tensor {
    return call('unflatten', input, this.dim, this.unflattenedSize)
  }

  override extraRepr(): string {
    return `dim=${this.dim}, unflattened_size=${py(this.unflattenedSize)}`
  }
}
