import { Module } from '../../module.js'
import type { Tensor } from '../../tensor.js'
import { reader, refuse, type FactoryOptions, type Place, type Settings } from '../arguments.js'
import { emptyParameter } from '../empty.js'
import { call } from '../functional/signature.js'
import { uniform_ } from '../init.js'
import type { Parameter } from '../parameter.js'
import { py } from '../print.js'
import { resetWeightAndBias } from './default-values.js'

/** Gives back what it gets, whatever it was made with. https://docs.pytorch.org/docs/stable/generated/torch.nn.Identity.html */
export class Identity extends Module {
  constructor(..._ignored: unknown[]) {
    super()
  }

  override forward<T>(input: T): T {
    return input
  }
}

export interface LinearOptions extends FactoryOptions {
  /** Whether a bias is added, `true` when left out. */
  bias?: boolean
}

const linear = reader<[number, number, boolean | undefined, ...Place]>(
  'inFeatures:int', 'outFeatures:int', 'bias:bool?', 'device?', 'dtype?')

/** `x · weightᵀ + bias`: (…, in) to (…, out). https://docs.pytorch.org/docs/stable/generated/torch.nn.Linear.html */
export class Linear extends Module {
  readonly inFeatures: number
  readonly outFeatures: number
  weight: Parameter
  bias: Parameter | null = null

  constructor(...args: [inFeatures: number, outFeatures: number, ...Settings<[bias: boolean], LinearOptions>]) {
    super()
    const [inFeatures, outFeatures, bias = true, device, dtype] = linear(new.target.name, args)
    this.inFeatures = inFeatures
    this.outFeatures = outFeatures
    this.weight = emptyParameter([outFeatures, inFeatures], { device, dtype })
    this.registerParameter('bias', bias ? emptyParameter([outFeatures], { device, dtype }) : null)
    this.resetParameters()
  }

  resetParameters(): void {
    resetWeightAndBias(this.weight, this.bias)
  }

  override forward(input: Tensor): Tensor {
    return call('linear', input, this.weight, this.bias)
  }

  override extraRepr(): string {
    return `in_features=${this.inFeatures}, out_features=${this.outFeatures}, bias=${py(this.bias !== null)}`
  }
}

/** The projection at the end of MultiheadAttention, which has this name in Python. */
export class NonDynamicallyQuantizableLinear extends Linear {}

const bilinear = reader<[number, number, number, boolean | undefined, ...Place]>(
  'in1Features:int', 'in2Features:int', 'outFeatures:int', 'bias:bool?', 'device?', 'dtype?')

/** `x1ᵀ · weight · x2 + bias`. https://docs.pytorch.org/docs/stable/generated/torch.nn.Bilinear.html */
export class Bilinear extends Module {
  readonly in1Features: number
  readonly in2Features: number
  readonly outFeatures: number
  weight: Parameter
  bias: Parameter | null = null

  constructor(...args: [in1Features: number, in2Features: number, outFeatures: number, ...Settings<[bias: boolean], LinearOptions>]) {
    super()
    const [in1Features, in2Features, outFeatures, bias = true, device, dtype] = bilinear(new.target.name, args)
    if (in1Features <= 0) refuse('Bilinear', `'in1Features' is above 0, got ${in1Features}`)
    this.in1Features = in1Features
    this.in2Features = in2Features
    this.outFeatures = outFeatures
    this.weight = emptyParameter([outFeatures, in1Features, in2Features], { device, dtype })
    this.registerParameter('bias', bias ? emptyParameter([outFeatures], { device, dtype }) : null)
    this.resetParameters()
  }

  resetParameters(): void {
    const bound = 1 / Math.sqrt(this.in1Features)
    uniform_(this.weight, -bound, bound)
    if (this.bias !== null) uniform_(this.bias, -bound, bound)
  }

  override forward(input1: Tensor, input2: Tensor): Tensor {
    return call('bilinear', input1, input2, this.weight, this.bias)
  }

  override extraRepr(): string {
    return `in1_features=${this.in1Features}, in2_features=${this.in2Features}, out_features=${this.outFeatures}, bias=${py(this.bias !== null)}`
  }
}
