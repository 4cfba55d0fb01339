import { Module } from '../../module.js'
import type { Tensor } from '../../tensor.js'
import { reader, refuse, type Settings } from '../arguments.js'
import { nnFunctional as F } from '../functional/index.js'
import { pyFloat, py } from '../print.js'

// https://docs.pytorch.org/docs/stable/nn.html#dropout-layers

export interface DropoutOptions {
  /** The probability that an element (or channel) is zeroed, 0.5 when left out. */
  p?: number
  inplace?: boolean
}

type Arguments = Settings<[p: number, inplace: boolean], DropoutOptions>

const settings = reader<[number?, boolean?]>('p:float?', 'inplace:bool?')

abstract class Dropping extends Module {
  readonly p: number
  readonly inplace: boolean

  constructor(...args: Arguments) {
    super()
    const [p = 0.5, inplace = false] = settings(new.target.name, args)
    if (!(p >= 0 && p <= 1)) refuse(new.target.name, `'p' is a probability from 0 to 1, got ${p}`)
    this.p = p
    this.inplace = inplace
  }

  abstract override forward(input: Tensor): Tensor

  override extraRepr(): string {
    return `p=${pyFloat(this.p)}, inplace=${py(this.inplace)}`
  }
}

/** Zeroes elements at random in training mode, and scales the others up to keep the sum. */
export class Dropout extends Dropping {
  override forward(input: Tensor): Tensor {
    return F.dropout(input, this.p, this.training, this.inplace)
  }
}

/** Zeroes whole channels of (N, C, L) or (C, L). */
export class Dropout1d extends Dropping {
  override forward(input: Tensor): Tensor {
    return F.dropout1d(input, this.p, this.training, this.inplace)
  }
}

/** Zeroes whole channels of (N, C, H, W). */
export class Dropout2d extends Dropping {
  override forward(input: Tensor): Tensor {
    return F.dropout2d(input, this.p, this.training, this.inplace)
  }
}

/** Zeroes whole channels of (N, C, D, H, W) or (C, D, H, W). */
export class Dropout3d extends Dropping {
  override forward(input: Tensor): Tensor {
    return F.dropout3d(input, this.p, this.training, this.inplace)
  }
}

/** Keeps mean and variance, for networks of SELU. */
export class AlphaDropout extends Dropping {
  override forward(input: Tensor): Tensor {
    return F.alphaDropout(input, this.p, this.training)
  }
}

export class FeatureAlphaDropout extends Dropping {
  override forward(input: Tensor): Tensor {
    return F.featureAlphaDropout(input, this.p, this.training)
  }
}
