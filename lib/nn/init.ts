import { runScoped, runWith } from '../context.js'
import { TorchError } from '../errors.js'
import type { Generator } from '../generator.js'
import type { Tensor } from '../tensor.js'
import { reader, refuse, type Settings } from './arguments.js'
import { call } from './functional/signature.js'
import { trunc } from './truncated-normal.js'

/** Initial values of parameters: https://docs.pytorch.org/docs/stable/nn.init.html. Each fills its tensor in place, without gradients, and returns it. */

export type Nonlinearity =
  | 'linear' | 'conv1d' | 'conv2d' | 'conv3d' | 'conv_transpose1d' | 'conv_transpose2d' | 'conv_transpose3d'
  | 'sigmoid' | 'tanh' | 'relu' | 'leaky_relu' | 'selu'

export type FanMode = 'fan_in' | 'fan_out'

interface Random {
  generator?: Generator | null
}

type Init<Positional extends readonly unknown[], Options> = (tensor: Tensor, ...settings: Settings<Positional, Options>) => Tensor

function init<Positional extends readonly unknown[], Options>(
  name: string, signature: readonly string[], fill: (tensor: Tensor, ...settings: any[]) => void,
): Init<Positional, Options> {
  const read = reader<[Tensor, ...unknown[]]>('tensor:tensor', ...signature)
  return ((...args: unknown[]) => {
    const [tensor, ...settings] = read(name, args)
    runWith({ grad: false }, () => fill(tensor, ...settings))
    return tensor
  }) as Init<Positional, Options>
}

const uniform = (tensor: Tensor, from: number, to: number, generator?: Generator | null): Tensor => call('uniform_', tensor, from, to, { generator: generator ?? null })
const normal = (tensor: Tensor, mean: number, std: number, generator?: Generator | null): Tensor => call('normal_', tensor, mean, std, { generator: generator ?? null })

export const uniform_ = init<[a: number, b: number], Random & { a?: number; b?: number }>(
  'uniform_', ['a:float?', 'b:float?', 'generator?'], (tensor, a = 0, b = 1, generator) => uniform(tensor, a, b, generator))

export const normal_ = init<[mean: number, std: number], Random & { mean?: number; std?: number }>(
  'normal_', ['mean:float?', 'std:float?', 'generator?'], (tensor, mean = 0, std = 1, generator) => normal(tensor, mean, std, generator))

/** Normal values within `[a, b]`. */
export const truncNormal_ = init<[mean: number, std: number, a: number, b: number], Random & { mean?: number; std?: number; a?: number; b?: number }>(
  'truncNormal_', ['mean:float?', 'std:float?', 'a:float?', 'b:float?', 'generator?'],
  (tensor, mean = 0, std = 1, a = -2, b = 2, generator = null) => runScoped(() => trunc(tensor, mean, std, a, b, generator)))

export const constant_ = init<[value: number], { val: number }>('constant_', ['val:float'], (tensor, value) => call('fill_', tensor, value))

export const ones_ = init<[], object>('ones_', [], (tensor) => call('fill_', tensor, 1))

export const zeros_ = init<[], object>('zeros_', [], (tensor) => call('zero_', tensor))

/** The identity matrix; 2-d tensors only. */
export const eye_ = init<[], object>('eye_', [], (tensor) => {
  if (tensor.ndim !== 2) refuse('eye_', `takes a tensor of 2 dimensions, got ${tensor.ndim}`)
  call('eye', tensor.shape[0], tensor.shape[1], { out: tensor.detach() })
})

/** Keeps the channels of a convolution's input as they are: 3-d, 4-d and 5-d weights. */
export const dirac_ = init<[groups: number], { groups?: number }>('dirac_', ['groups:int?'], (tensor: Tensor, groups = 1) => {
  const [out, channels, ...kernel] = tensor.shape as [number, number, ...number[]]
  if (kernel.length < 1 || kernel.length > 3) refuse('dirac_', `takes a tensor of 3, 4 or 5 dimensions, got ${tensor.ndim}`)
  if (groups < 1 || out % groups !== 0) refuse('dirac_', `groups divides the ${out} output channels, got ${groups}`)
  tensor.zero_()
  const each = out / groups
  runScoped(() => {
    const centre = kernel.reduce((rest, size) => rest.select(2, Math.floor(size / 2)), tensor.detach())
    for (let group = 0; group < groups; group++) {
      for (let i = 0; i < Math.min(each, channels); i++) centre.select(0, group * each + i).select(0, i).fill_(1)
    }
  })
})

/** What one unit takes in and gives out, from the shape of a weight. */
export function fans(tensor: Tensor): [fanIn: number, fanOut: number] {
  const [out, channels, ...kernel] = tensor.shape
  if (out === undefined || channels === undefined) {
    throw new TorchError('ERR_TCH_SHAPE', `fan in and fan out need a tensor of at least 2 dimensions, got ${tensor.ndim}`)
  }
  const field = kernel.reduce((a, b) => a * b, 1)
  return [channels * field, out * field]
}

/** The recommended standard deviation for a nonlinearity, as a factor. `param` is the negative slope of `leaky_relu`. */
export function calculateGain(nonlinearity: Nonlinearity, param?: number | null): number {
  switch (nonlinearity) {
    case 'tanh':
      return 5 / 3
    case 'relu':
      return Math.sqrt(2)
    case 'leaky_relu':
      if (param !== undefined && param !== null && typeof param !== 'number') refuse('calculateGain', 'param is a number: the negative slope')
      return Math.sqrt(2 / (1 + (param ?? 0.01) ** 2))
    case 'selu':
      return 3 / 4
    case 'sigmoid':
      return 1
    default:
      if (nonlinearity === 'linear' || /^conv(_transpose)?[123]d$/.test(nonlinearity)) return 1
      return refuse('calculateGain', `there is no nonlinearity '${String(nonlinearity)}'`)
  }
}

export const xavierUniform_ = init<[gain: number], Random & { gain?: number }>('xavierUniform_', ['gain:float?', 'generator?'], (tensor, gain = 1, generator) => {
  const [fanIn, fanOut] = fans(tensor)
  const bound = Math.sqrt(3) * (gain * Math.sqrt(2 / (fanIn + fanOut)))
  uniform(tensor, -bound, bound, generator)
})

export const xavierNormal_ = init<[gain: number], Random & { gain?: number }>('xavierNormal_', ['gain:float?', 'generator?'], (tensor, gain = 1, generator) => {
  const [fanIn, fanOut] = fans(tensor)
  normal(tensor, 0, gain * Math.sqrt(2 / (fanIn + fanOut)), generator)
})

interface KaimingOptions extends Random {
  /** Negative slope of the `leaky_relu` that follows. */
  a?: number
  mode?: FanMode
  nonlinearity?: Nonlinearity
}

type Kaiming = [a: number, mode: FanMode, nonlinearity: Nonlinearity]
const kaiming = ['a:float?', 'mode:text?', 'nonlinearity:text?', 'generator?']

function kaimingStd(op: string, tensor: Tensor, a: number, mode: string, nonlinearity: Nonlinearity): number {
  if (mode !== 'fan_in' && mode !== 'fan_out') refuse(op, `mode is 'fan_in' or 'fan_out', got '${mode}'`)
  const [fanIn, fanOut] = fans(tensor)
  return calculateGain(nonlinearity, a) / Math.sqrt(mode === 'fan_in' ? fanIn : fanOut)
}

export const kaimingUniform_ = init<Kaiming, KaimingOptions>('kaimingUniform_', kaiming, (tensor: Tensor, a = 0, mode = 'fan_in', nonlinearity = 'leaky_relu', generator) => {
  if (tensor.shape.includes(0)) return
  const bound = Math.sqrt(3) * kaimingStd('kaimingUniform_', tensor, a, mode, nonlinearity)
  uniform(tensor, -bound, bound, generator)
})

export const kaimingNormal_ = init<Kaiming, KaimingOptions>('kaimingNormal_', kaiming, (tensor: Tensor, a = 0, mode = 'fan_in', nonlinearity = 'leaky_relu', generator) => {
  if (tensor.shape.includes(0)) return
  normal(tensor, 0, kaimingStd('kaimingNormal_', tensor, a, mode, nonlinearity), generator)
})

/** Rows (or columns, where there are fewer) at right angles to each other, scaled by `gain`. */
export const orthogonal_ = init<[gain: number], Random & { gain?: number }>('orthogonal_', ['gain:float?', 'generator?'], (tensor: Tensor, gain = 1, generator) => {
  const [rows, ...rest] = tensor.shape
  if (rows === undefined || rest.length === 0) refuse('orthogonal_', `takes a tensor of at least 2 dimensions, got ${tensor.ndim}`)
  if (tensor.numel() === 0) return
  runScoped(() => {
    const columns = tensor.numel() / rows
    let flat = normal(call('new_empty', tensor, [rows, columns]), 0, 1, generator)
    if (rows < columns) flat = flat.t()
    const [q, r] = call('linalg_qr', flat) as unknown as [Tensor, Tensor]
    const signed = q.mul(r.diag().sign())
    tensor.detach().viewAs(rows < columns ? signed.t() : signed).copy_(rows < columns ? signed.t() : signed).mul_(gain)
  })
})

/** Normal values, of which the fraction `sparsity` of each column is zero; 2-d tensors only. */
export const sparse_ = init<[sparsity: number, std: number], Random & { sparsity: number; std?: number }>(
  'sparse_', ['sparsity:float', 'std:float?', 'generator?'],
  (tensor: Tensor, sparsity, std = 0.01, generator) => {
    if (tensor.ndim !== 2) refuse('sparse_', `takes a tensor of 2 dimensions, got ${tensor.ndim}`)
    const [rows, columns] = tensor.shape as [number, number]
    const zeros = Math.ceil(sparsity * rows)
    normal(tensor, 0, std, generator)
    runScoped(() => {
      for (let column = 0; column < columns; column++) {
        const order = call('randperm', rows)
        tensor.detach().select(1, column).indexFill_(0, order.narrow(0, 0, zeros), 0)
      }
    })
  },
)
