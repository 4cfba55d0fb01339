import { Module } from '../../module.js'
import type { Tensor } from '../../tensor.js'
import { reader, refuse, several, type Sizes } from '../arguments.js'
import { call } from '../functional/signature.js'
import { py, pyFloat } from '../print.js'

// https://docs.pytorch.org/docs/stable/nn.html#padding-layers

type Dims = 1 | 2 | 3
type Arguments = [padding: Sizes] | [options: { padding: Sizes }]

const only = reader<[Sizes]>('padding:sizes')
const withValue = reader<[Sizes, number]>('padding:sizes', 'value:float')

/** Sizes from the last dimension on: `[left, right, top, bottom, …]`, or one for all sides. */
abstract class Pad extends Module {
  readonly padding: readonly number[]

  constructor(dims: Dims, layer: string, padding: Sizes) {
    super()
    this.padding = several(layer, 'padding', padding, 2 * dims)
  }

  abstract override forward(input: Tensor): Tensor

  override extraRepr(): string {
    return py(this.padding)
  }
}

abstract class ReflectionPad extends Pad {
  constructor(dims: Dims, layer: string, args: unknown[]) {
    super(dims, layer, only(layer, args)[0])
  }

  override forward(input: Tensor): Tensor {
    return call('pad', input, this.padding, 'reflect')
  }
}

abstract class ReplicationPad extends Pad {
  constructor(dims: Dims, layer: string, args: unknown[]) {
    super(dims, layer, only(layer, args)[0])
  }

  override forward(input: Tensor): Tensor {
    return call('pad', input, this.padding, 'replicate')
  }
}

abstract class CircularPad extends Pad {
  constructor(dims: Dims, layer: string, args: unknown[]) {
    super(dims, layer, only(layer, args)[0])
  }

  override forward(input: Tensor): Tensor {
    const dims = this.padding.length / 2
    if (input.ndim !== dims + 1 && input.ndim !== dims + 2) refuse(this.className, `takes ${dims + 1} or ${dims + 2} dimensions, got ${input.ndim}`)
    return call('pad', input, this.padding, 'circular')
  }
}

abstract class ValuePad extends Pad {
  readonly value: number

  constructor(dims: Dims, layer: string, padding: Sizes, value: number) {
    super(dims, layer, padding)
    this.value = value
  }

  override forward(input: Tensor): Tensor {
    return call('pad', input, this.padding, 'constant', this.value)
  }
}

abstract class ConstantPad extends ValuePad {
  constructor(dims: Dims, layer: string, args: unknown[]) {
    const [padding, value] = withValue(layer, args)
    super(dims, layer, padding, value)
  }

  override extraRepr(): string {
    return `padding=${py(this.padding)}, value=${pyFloat(this.value)}`
  }
}

abstract class ZeroPad extends ValuePad {
  constructor(dims: Dims, layer: string, args: unknown[]) {
    super(dims, layer, only(layer, args)[0], 0)
  }
}

export class ReflectionPad1d extends ReflectionPad {
  constructor(...args: Arguments) {
    super(1, new.target.name, args)
  }
}

export class ReflectionPad2d extends ReflectionPad {
  constructor(...args: Arguments) {
    super(2, new.target.name, args)
  }
}

export class ReflectionPad3d extends ReflectionPad {
  constructor(...args: Arguments) {
    super(3, new.target.name, args)
  }
}

export class ReplicationPad1d extends ReplicationPad {
  constructor(...args: Arguments) {
    super(1, new.target.name, args)
  }
}

export class ReplicationPad2d extends ReplicationPad {
  constructor(...args: Arguments) {
    super(2, new.target.name, args)
  }
}

export class ReplicationPad3d extends ReplicationPad {
  constructor(...args: Arguments) {
    super(3, new.target.name, args)
  }
}

export class CircularPad1d extends CircularPad {
  constructor(...args: Arguments) {
    super(1, new.target.name, args)
  }
}

export class CircularPad2d extends CircularPad {
  constructor(...args: Arguments) {
    super(2, new.target.name, args)
  }
}

export class CircularPad3d extends CircularPad {
  constructor(...args: Arguments) {
    super(3, new.target.name, args)
  }
}

export class ZeroPad1d extends ZeroPad {
  constructor(...args: Arguments) {
    super(1, new.target.name, args)
  }
}

export class ZeroPad2d extends ZeroPad {
  constructor(...args: Arguments) {
    super(2, new.target.name, args)
  }
}

export class ZeroPad3d extends ZeroPad {
  constructor(...args: Arguments) {
    super(3, new.target.name, args)
  }
}

export class ConstantPad1d extends ConstantPad {
  constructor(...args: [padding: Sizes, value: number] | [padding: Sizes, options: { value: number }]) {
    super(1, new.target.name, args)
  }
}

export class ConstantPad2d extends ConstantPad {
  constructor(...args: [padding: Sizes, value: number] | [padding: Sizes, options: { value: number }]) {
    super(2, new.target.name, args)
  }
}

export class ConstantPad3d extends ConstantPad {
  constructor(...args: [padding: Sizes, value: number] | [padding: Sizes, options: { value: number }]) {
    super(3, new.target.name, args)
  }
}
