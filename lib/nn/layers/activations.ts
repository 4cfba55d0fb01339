import { Module } from '../../module.js'
import type { Tensor } from '../../tensor.js'
import { reader, refuse, type FactoryOptions, type Place, type Settings } from '../arguments.js'
import { emptyParameter } from '../empty.js'
import { nnFunctional as F } from '../functional/index.js'
import { call } from '../functional/signature.js'
import { constant_ } from '../init.js'
import type { Parameter } from '../parameter.js'
import { py, pyFloat } from '../print.js'

// https://docs.pytorch.org/docs/stable/nn.html#non-linear-activations-weighted-sum-nonlinearity

export interface InplaceOptions {
  /** Write the result into the input. */
  inplace?: boolean
}

const inplaceOnly = reader<[boolean | undefined]>('inplace:bool?')

/** An activation whose one setting is whether it works in place. */
abstract class Plain extends Module {
  readonly inplace: boolean

  constructor(...args: Settings<[inplace: boolean], InplaceOptions>) {
    super()
    const [inplace = false] = inplaceOnly(new.target.name, args)
    this.inplace = inplace
  }

  abstract override forward(input: Tensor): Tensor

  override extraRepr(): string {
    return this.inplace ? 'inplace=True' : ''
  }
}

const alsoInplace = (inplace: boolean): string => (inplace ? ', inplace=True' : '')

export class ReLU extends Plain {
  override forward(input: Tensor): Tensor {
    return call(this.inplace ? 'relu_' : 'relu', input)
  }
}

export class ReLU6 extends Plain {
  override forward(input: Tensor): Tensor {
    return call(this.inplace ? 'hardtanh_' : 'hardtanh', input, 0, 6)
  }
}

export class SELU extends Plain {
  override forward(input: Tensor): Tensor {
    return call(this.inplace ? 'selu_' : 'selu', input)
  }
}

export class SiLU extends Plain {
  override forward(input: Tensor): Tensor {
    return call(this.inplace ? 'silu_' : 'silu', input)
  }
}

export class Mish extends Plain {
  override forward(input: Tensor): Tensor {
    return call(this.inplace ? 'mish_' : 'mish', input)
  }
}

export class Hardswish extends Plain {
  override forward(input: Tensor): Tensor {
    return call(this.inplace ? 'hardswish_' : 'hardswish', input)
  }

  override extraRepr(): string {
    return ''
  }
}

export class Hardsigmoid extends Plain {
  override forward(input: Tensor): Tensor {
    return call(this.inplace ? 'hardsigmoid_' : 'hardsigmoid', input)
  }

  override extraRepr(): string {
    return ''
  }
}

const alphaSettings = reader<[number | undefined, boolean | undefined]>('alpha:float?', 'inplace:bool?')

abstract class WithAlpha extends Module {
  readonly alpha: number
  readonly inplace: boolean

  constructor(...args: Settings<[alpha: number, inplace: boolean], InplaceOptions & { alpha?: number }>) {
    super()
    const [alpha = 1, inplace = false] = alphaSettings(new.target.name, args)
    this.alpha = alpha
    this.inplace = inplace
  }

  abstract override forward(input: Tensor): Tensor

  override extraRepr(): string {
    return `alpha=${pyFloat(this.alpha)}${alsoInplace(this.inplace)}`
  }
}

export class ELU extends WithAlpha {
  override forward(input: Tensor): Tensor {
    return call(this.inplace ? 'elu_' : 'elu', input, this.alpha)
  }
}

export class CELU extends WithAlpha {
  override forward(input: Tensor): Tensor {
    return call(this.inplace ? 'celu_' : 'celu', input, this.alpha)
  }
}

const leakySettings = reader<[number | undefined, boolean | undefined]>('negativeSlope:float?', 'inplace:bool?')

export class LeakyReLU extends Module {
  readonly negativeSlope: number
  readonly inplace: boolean

  constructor(...args: Settings<[negativeSlope: number, inplace: boolean], InplaceOptions & { negativeSlope?: number }>) {
    super()
    const [negativeSlope = 0.01, inplace = false] = leakySettings(new.target.name, args)
    this.negativeSlope = negativeSlope
    this.inplace = inplace
  }

  override forward(input: Tensor): Tensor {
    return call(this.inplace ? 'leaky_relu_' : 'leaky_relu', input, this.negativeSlope)
  }

  override extraRepr(): string {
    return `negative_slope=${pyFloat(this.negativeSlope)}${alsoInplace(this.inplace)}`
  }
}

const thresholdSettings = reader<[number, number, boolean | undefined]>('threshold:float', 'value:float', 'inplace:bool?')

export class Threshold extends Module {
  readonly threshold: number
  readonly value: number
  readonly inplace: boolean

  constructor(...args: [threshold: number, value: number, ...Settings<[inplace: boolean], InplaceOptions>]) {
    super()
    const [threshold, value, inplace = false] = thresholdSettings(new.target.name, args)
    this.threshold = threshold
    this.value = value
    this.inplace = inplace
  }

  override forward(input: Tensor): Tensor {
    return call(this.inplace ? 'threshold_' : 'threshold', input, this.threshold, this.value)
  }

  override extraRepr(): string {
    return `threshold=${pyFloat(this.threshold)}, value=${pyFloat(this.value)}${alsoInplace(this.inplace)}`
  }
}

const rreluSettings = reader<[number | undefined, number | undefined, boolean | undefined]>('lower:float?', 'upper:float?', 'inplace:bool?')

export class RReLU extends Module {
  readonly lower: number
  readonly upper: number
  readonly inplace: boolean

  constructor(...args: Settings<[lower: number, upper: number, inplace: boolean], InplaceOptions & { lower?: number; upper?: number }>) {
    super()
    const [lower = 1 / 8, upper = 1 / 3, inplace = false] = rreluSettings(new.target.name, args)
    this.lower = lower
    this.upper = upper
    this.inplace = inplace
  }

  override forward(input: Tensor): Tensor {
    return call(this.inplace ? 'rrelu_' : 'rrelu', input, this.lower, this.upper, this.training)
  }

  override extraRepr(): string {
    return `lower=${pyFloat(this.lower)}, upper=${pyFloat(this.upper)}${alsoInplace(this.inplace)}`
  }
}

const hardtanhSettings = reader<[number | undefined, number | undefined, boolean | undefined]>('minVal:float?', 'maxVal:float?', 'inplace:bool?')

export class Hardtanh extends Module {
  readonly minVal: number
  readonly maxVal: number
  readonly inplace: boolean

  constructor(...args: Settings<[minVal: number, maxVal: number, inplace: boolean], InplaceOptions & { minVal?: number; maxVal?: number }>) {
    super()
    const [minVal = -1, maxVal = 1, inplace = false] = hardtanhSettings(new.target.name, args)
    if (maxVal <= minVal) refuse(new.target.name, `maxVal (${maxVal}) is above minVal (${minVal})`)
    this.minVal = minVal
    this.maxVal = maxVal
    this.inplace = inplace
  }

  override forward(input: Tensor): Tensor {
    return call(this.inplace ? 'hardtanh_' : 'hardtanh', input, this.minVal, this.maxVal)
  }

  override extraRepr(): string {
    return `min_val=${pyFloat(this.minVal)}, max_val=${pyFloat(this.maxVal)}${alsoInplace(this.inplace)}`
  }
}

export class Sigmoid extends Module {
  override forward(input: Tensor): Tensor {
    return call('sigmoid', input)
  }
}

export class Tanh extends Module {
  override forward(input: Tensor): Tensor {
    return call('tanh', input)
  }
}

export class LogSigmoid extends Module {
  override forward(input: Tensor): Tensor {
    return call('log_sigmoid', input)
  }
}

export class Softsign extends Module {
  override forward(input: Tensor): Tensor {
    return F.softsign(input)
  }
}

export class Tanhshrink extends Module {
  override forward(input: Tensor): Tensor {
    return F.tanhshrink(input)
  }
}

const geluSettings = reader<['none' | 'tanh' | undefined]>('approximate:text?')

export class GELU extends Module {
  readonly approximate: 'none' | 'tanh'

  constructor(...args: Settings<[approximate: 'none' | 'tanh'], { approximate?: 'none' | 'tanh' }>) {
    super()
    const [approximate = 'none'] = geluSettings(new.target.name, args)
    this.approximate = approximate
  }

  override forward(input: Tensor): Tensor {
    return call('gelu', input, { approximate: this.approximate })
  }

  override extraRepr(): string {
    return `approximate=${py(this.approximate)}`
  }
}

const lambdSettings = reader<[number | undefined]>('lambd:float?')

abstract class Shrink extends Module {
  readonly lambd: number

  constructor(...args: Settings<[lambd: number], { lambd?: number }>) {
    super()
    const [lambd = 0.5] = lambdSettings(new.target.name, args)
    this.lambd = lambd
  }

  abstract override forward(input: Tensor): Tensor

  override extraRepr(): string {
    return pyFloat(this.lambd)
  }
}

export class Hardshrink extends Shrink {
  override forward(input: Tensor): Tensor {
    return call('hardshrink', input, this.lambd)
  }
}

export class Softshrink extends Shrink {
  override forward(input: Tensor): Tensor {
    return call('softshrink', input, this.lambd)
  }
}

const softplusSettings = reader<[number | undefined, number | undefined]>('beta:float?', 'threshold:float?')

export class Softplus extends Module {
  readonly beta: number
  readonly threshold: number

  constructor(...args: Settings<[beta: number, threshold: number], { beta?: number; threshold?: number }>) {
    super()
    const [beta = 1, threshold = 20] = softplusSettings(new.target.name, args)
    this.beta = beta
    this.threshold = threshold
  }

  override forward(input: Tensor): Tensor {
    return call('softplus', input, this.beta, this.threshold)
  }

  override extraRepr(): string {
    return `beta=${pyFloat(this.beta)}, threshold=${pyFloat(this.threshold)}`
  }
}

const preluSettings = reader<[number | undefined, number | undefined, ...Place]>('numParameters:int?', 'init:float?', 'device?', 'dtype?')

export class PReLU extends Module {
  readonly numParameters: number
  readonly init: number
  weight: Parameter

  constructor(...args: Settings<[numParameters: number, init: number], FactoryOptions & { numParameters?: number; init?: number }>) {
    super()
    const [numParameters = 1, init = 0.25, device, dtype] = preluSettings(new.target.name, args)
    this.numParameters = numParameters
    this.init = init
    this.weight = emptyParameter([numParameters], { device, dtype })
    this.resetParameters()
  }

  resetParameters(): void {
    constant_(this.weight, this.init)
  }

  override forward(input: Tensor): Tensor {
    return call('prelu', input, this.weight)
  }

  override extraRepr(): string {
    return `num_parameters=${this.numParameters}`
  }
}

const gluSettings = reader<[number | undefined]>('dim:int?')

export class GLU extends Module {
  readonly dim: number

  constructor(...args: Settings<[dim: number], { dim?: number }>) {
    super()
    const [dim = -1] = gluSettings(new.target.name, args)
    this.dim = dim
  }

  override forward(input: Tensor): Tensor {
    return call('glu', input, this.dim)
  }

  override extraRepr(): string {
    return `dim=${this.dim}`
  }
}
