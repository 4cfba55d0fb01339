import { Module } from '../../module.js'
import type { Tensor } from '../../tensor.js'
import { reader, refuse, type FactoryOptions, type Place, type Settings, type Sizes } from '../arguments.js'
import { emptyParameter } from '../empty.js'
import { nnFunctional as F } from '../functional/index.js'
import { call } from '../functional/signature.js'
import type { Parameter } from '../parameter.js'
import { py, pyFloat } from '../print.js'
import { resetScale } from './default-values.js'

const list = (sizes: Sizes): number[] => (typeof sizes === 'number' ? [sizes] : [...sizes])

export interface LayerNormOptions extends FactoryOptions {
  eps?: number
  elementwiseAffine?: boolean
  bias?: boolean
}

const layerNorm = reader<[Sizes, number?, boolean?, boolean?, ...Partial<Place>]>('normalizedShape:sizes', 'eps:float?', 'elementwiseAffine:bool?', 'bias:bool?', 'device?', 'dtype?')

/** Normalises over the last dimensions, whose sizes are given. https://docs.pytorch.org/docs/stable/generated/torch.nn.LayerNorm.html */
export class LayerNorm extends Module {
  readonly normalizedShape: readonly number[]
  readonly eps: number
  readonly elementwiseAffine: boolean
  weight: Parameter | null = null
  bias: Parameter | null = null

  constructor(...args: [normalizedShape: Sizes, ...Settings<[eps: number, elementwiseAffine: boolean, bias: boolean], LayerNormOptions>]) {
    super()
    const [normalizedShape, eps = 1e-5, elementwiseAffine = true, bias = true, device, dtype] = layerNorm(new.target.name, args)
    this.normalizedShape = list(normalizedShape)
    this.eps = eps
    this.elementwiseAffine = elementwiseAffine
    this.registerParameter('weight', elementwiseAffine ? emptyParameter(this.normalizedShape, { device, dtype }) : null)
    this.registerParameter('bias', elementwiseAffine && bias ? emptyParameter(this.normalizedShape, { device, dtype }) : null)
    this.resetParameters()
  }

  resetParameters(): void {
    resetScale(this.weight, this.bias)
  }

  override forward(input: Tensor): Tensor {
    return call('layer_norm', input, this.normalizedShape, this.weight, this.bias, this.eps)
  }

  override extraRepr(): string {
    return `${py(this.normalizedShape)}, eps=${pyFloat(this.eps)}, elementwise_affine=${py(this.elementwiseAffine)}, bias=${py(this.bias !== null)}`
  }
}

export interface GroupNormOptions extends FactoryOptions {
  eps?: number
  affine?: boolean
  bias?: boolean
}

const groupNorm = reader<[number, number, number?, boolean?, ...([...Place, boolean?] | [])]>('numGroups:int', 'numChannels:int', 'eps:float?', 'affine:bool?', 'device?', 'dtype?', '*', 'bias:bool?')

/** Normalises groups of channels of (N, C, …). https://docs.pytorch.org/docs/stable/generated/torch.nn.GroupNorm.html */
export class GroupNorm extends Module {
  readonly numGroups: number
  readonly numChannels: number
  readonly eps: number
  readonly affine: boolean
  weight: Parameter | null = null
  bias: Parameter | null = null

  constructor(...args: [numGroups: number, numChannels: number, ...Settings<[eps: number, affine: boolean], GroupNormOptions>]) {
    super()
    const [numGroups, numChannels, eps = 1e-5, affine = true, device, dtype, bias = true] = groupNorm(new.target.name, args)
    if (numGroups < 1 || numChannels % numGroups !== 0) refuse(new.target.name, `'numChannels' (${numChannels}) is divisible by 'numGroups' (${numGroups})`)
    this.numGroups = numGroups
    this.numChannels = numChannels
    this.eps = eps
    this.affine = affine
    this.registerParameter('weight', affine ? emptyParameter([numChannels], { device, dtype }) : null)
    this.registerParameter('bias', affine && bias ? emptyParameter([numChannels], { device, dtype }) : null)
    this.resetParameters()
  }

  resetParameters(): void {
    resetScale(this.weight, this.bias)
  }

  override forward(input: Tensor): Tensor {
    return call('group_norm', input, this.numGroups, this.weight, this.bias, this.eps)
  }

  override extraRepr(): string {
    return `${this.numGroups}, ${this.numChannels}, eps=${pyFloat(this.eps)}, affine=${py(this.affine)}, bias=${py(this.bias !== null)}`
  }
}

export interface RMSNormOptions extends FactoryOptions {
  /** Left out: the smallest step of the input's dtype. */
  eps?: number | null
  elementwiseAffine?: boolean
}

const rmsNorm = reader<[Sizes, (number | null)?, boolean?, ...Partial<Place>]>('normalizedShape:sizes', 'eps:float?', 'elementwiseAffine:bool?', 'device?', 'dtype?')

/** Divides by the root mean square over the last dimensions. https://docs.pytorch.org/docs/stable/generated/torch.nn.RMSNorm.html */
export class RMSNorm extends Module {
  readonly normalizedShape: readonly number[]
  readonly eps: number | null
  readonly elementwiseAffine: boolean
  weight: Parameter | null = null

  constructor(...args: [normalizedShape: Sizes, ...Settings<[eps: number | null, elementwiseAffine: boolean], RMSNormOptions>]) {
    super()
    const [normalizedShape, eps = null, elementwiseAffine = true, device, dtype] = rmsNorm(new.target.name, args)
    this.normalizedShape = list(normalizedShape)
    this.eps = eps
    this.elementwiseAffine = elementwiseAffine
    this.registerParameter('weight', elementwiseAffine ? emptyParameter(this.normalizedShape, { device, dtype }) : null)
    this.resetParameters()
  }

  resetParameters(): void {
    resetScale(this.weight, null)
  }

  override forward(input: Tensor): Tensor {
    return call('rms_norm', input, this.normalizedShape, this.weight, this.eps)
  }

  override extraRepr(): string {
    return `${py(this.normalizedShape)}, eps=${pyFloat(this.eps)}, elementwise_affine=${py(this.elementwiseAffine)}`
  }
}

interface ResponseOptions {
  alpha?: number
  beta?: number
  k?: number
}

const response = reader<[number, number?, number?, number?]>('size:int', 'alpha:float?', 'beta:float?', 'k:float?')

/** Divides by what neighbouring channels hold. https://docs.pytorch.org/docs/stable/generated/torch.nn.LocalResponseNorm.html */
export class LocalResponseNorm extends Module {
  readonly size: number
  readonly alpha: number
  readonly beta: number
  readonly k: number

  constructor(...args: [size: number, ...Settings<[alpha: number, beta: number, k: number], ResponseOptions>]) {
    super()
    const [size, alpha = 1e-4, beta = 0.75, k = 1] = response(new.target.name, args)
    this.size = size
    this.alpha = alpha
    this.beta = beta
    this.k = k
  }

  override forward(input: Tensor): Tensor {
    return F.localResponseNorm(input, this.size, { alpha: this.alpha, beta: this.beta, k: this.k })
  }

  override extraRepr(): string {
    return `${this.size}, alpha=${pyFloat(this.alpha)}, beta=${pyFloat(this.beta)}, k=${pyFloat(this.k)}`
  }
}
