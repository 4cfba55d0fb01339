import { Module } from '../../module.js'
import type { Tensor } from '../../tensor.js'
import { reader, refuse, type Settings } from '../arguments.js'
import { nnFunctional as F } from '../functional/index.js'
import { call } from '../functional/signature.js'
import { py } from '../print.js'

// https://docs.pytorch.org/docs/stable/nn.html#non-linear-activations-other

const dimSettings = reader<[number | null | undefined]>('dim:int?')

/** A softmax along `dim`; null picks the dimension that Python picks, with a warning there. */
abstract class AlongDim extends Module {
  readonly dim: number | null

  constructor(...args: Settings<[dim: number | null], { dim?: number | null }>) {
    super()
    const [dim = null] = dimSettings(new.target.name, args)
    this.dim = dim
  }

  abstract override forward(input: Tensor): Tensor

  override extraRepr(): string {
    return `dim=${py(this.dim)}`
  }
}

export class Softmax extends AlongDim {
  override forward(input: Tensor): Tensor {
    return F.softmax(input, this.dim)
  }
}

export class Softmin extends AlongDim {
  override forward(input: Tensor): Tensor {
    return F.softmin(input, this.dim)
  }
}

export class LogSoftmax extends AlongDim {
  override forward(input: Tensor): Tensor {
    return F.logSoftmax(input, this.dim)
  }
}

/** Softmax over the channels of each pixel: (N, C, H, W) or (C, H, W). */
export class Softmax2d extends Module {
  override forward(input: Tensor): Tensor {
    if (input.ndim !== 3 && input.ndim !== 4) refuse(this.className, `takes 3 or 4 dimensions, got ${input.ndim}`)
    return call('softmax', input, -3)
  }
}
