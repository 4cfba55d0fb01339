import { TorchError } from '../../errors.js'
import { Module } from '../../module.js'
import { isTensor, type Tensor } from '../../tensor.js'
import { reader, refuse, type FactoryOptions, type Place, type Settings } from '../arguments.js'
import { emptyParameter } from '../empty.js'
import { call } from '../functional/signature.js'
import { uniform_ } from '../init.js'
import type { Parameter } from '../parameter.js'

export interface CellOptions extends FactoryOptions {
  bias?: boolean
}

/** One step of a recurrent layer: (N, features) or (features). */
abstract class Cell extends Module {
  readonly inputSize: number
  readonly hiddenSize: number
  readonly bias: boolean
  weight_ih: Parameter
  weight_hh: Parameter
  bias_ih: Parameter | null = null
  bias_hh: Parameter | null = null

  constructor(sizes: readonly [number, number], gates: number, bias: boolean, place: FactoryOptions) {
    super()
    const [inputSize, hiddenSize] = sizes
    this.inputSize = inputSize
    this.hiddenSize = hiddenSize
    this.bias = bias
    const rows = gates * hiddenSize
    this.weight_ih = emptyParameter([rows, inputSize], place)
    this.weight_hh = emptyParameter([rows, hiddenSize], place)
    this.registerParameter('bias_ih', bias ? emptyParameter([rows], place) : null)
    this.registerParameter('bias_hh', bias ? emptyParameter([rows], place) : null)
    this.resetParameters()
  }

  resetParameters(): void {
    const bound = this.hiddenSize > 0 ? 1 / Math.sqrt(this.hiddenSize) : 0
    for (const weight of this.parameters()) uniform_(weight, -bound, bound)
  }

  override extraRepr(): string {
    return `${this.inputSize}, ${this.hiddenSize}${this.bias ? '' : ', bias=False'}`
  }
}

/** Runs a cell's operator on a batch; a single sample becomes one of a batch of one. */
function step(cell: Cell, op: string, input: Tensor, hx: Tensor | readonly [Tensor, Tensor] | null, states: 1 | 2): Tensor | [Tensor, Tensor] {
  const dims = input.ndim
  const given = hx === null ? [] : isTensor(hx) ? [hx] : [...hx]
  if (dims !== 1 && dims !== 2) refuseShape(cell, `the input has 2 dimensions, or 1 without a batch, got ${dims}`)
  if (hx !== null && given.length !== states) throw new TorchError('ERR_TCH_TYPE', `${cell.className}: the state is ${states === 1 ? 'a Tensor' : '[h, c], two tensors'}`, { op: cell.className })
  if (given.some((part) => part.ndim !== 1 && part.ndim !== 2)) refuseShape(cell, `the state has ${dims} dimensions as the input`)
  const single = dims === 1
  const whole = (tensor: Tensor): Tensor => (single ? call('unsqueeze', tensor, 0) : tensor)
  const data = whole(input)
  const zeros = (): Tensor => call('zeros', [data.shape[0], cell.hiddenSize], { dtype: data.dtype, device: data.device })
  const before = hx === null ? new Array<Tensor>(states).fill(zeros()) : given.map(whole)
  const { weight_ih, weight_hh, bias_ih, bias_hh } = cell
  const after = call(op, data, states === 1 ? before[0] : before, weight_ih, weight_hh, bias_ih, bias_hh) as Tensor | [Tensor, Tensor]
  if (!single) return isTensor(after) ? after : [after[0], after[1]]
  return isTensor(after) ? call('squeeze', after, 0) : [call('squeeze', after[0], 0), call('squeeze', after[1], 0)]
}

function refuseShape(cell: Module, message: string): never {
  throw new TorchError('ERR_TCH_SHAPE', `${cell.className}: ${message}`, { op: cell.className })
}

type CellArguments = [inputSize: number, hiddenSize: number, ...Settings<[bias: boolean], CellOptions>]
const settings = reader<[number, number, boolean?, ...Partial<Place>]>('inputSize:int', 'hiddenSize:int', 'bias:bool?', 'device?', 'dtype?')
const rnnSettings = reader<[number, number, boolean?, ('tanh' | 'relu')?, ...Partial<Place>]>('inputSize:int', 'hiddenSize:int', 'bias:bool?', 'nonlinearity:text?', 'device?', 'dtype?')

/** https://docs.pytorch.org/docs/stable/generated/torch.nn.RNNCell.html */
export class RNNCell extends Cell {
  readonly nonlinearity: 'tanh' | 'relu'

  constructor(...args: [inputSize: number, hiddenSize: number, ...Settings<[bias: boolean, nonlinearity: 'tanh' | 'relu'], CellOptions & { nonlinearity?: 'tanh' | 'relu' }>]) {
    const [inputSize, hiddenSize, bias = true, nonlinearity = 'tanh', device, dtype] = rnnSettings(new.target.name, args)
    if (nonlinearity !== 'tanh' && nonlinearity !== 'relu') refuse(new.target.name, `'nonlinearity' is 'tanh' or 'relu', got '${String(nonlinearity)}'`)
    super([inputSize, hiddenSize], 1, bias, { device, dtype })
    this.nonlinearity = nonlinearity
  }

  override forward(input: Tensor, hx: Tensor | null = null): Tensor {
    return step(this, `rnn_${this.nonlinearity}_cell`, input, hx, 1) as Tensor
  }

  override extraRepr(): string {
    // Python leaves the word without quotes.
    return `${super.extraRepr()}${this.nonlinearity === 'tanh' ? '' : `, nonlinearity=${this.nonlinearity}`}`
  }
}

/** https://docs.pytorch.org/docs/stable/generated/torch.nn.LSTMCell.html */
export class LSTMCell extends Cell {
  constructor(...args: CellArguments) {
    const [inputSize, hiddenSize, bias = true, device, dtype] = settings(new.target.name, args)
    super([inputSize, hiddenSize], 4, bias, { device, dtype })
  }

  override forward(input: Tensor, hx: readonly [h: Tensor, c: Tensor] | null = null): [h: Tensor, c: Tensor] {
    return step(this, 'lstm_cell', input, hx, 2) as [Tensor, Tensor]
  }
}

/** https://docs.pytorch.org/docs/stable/generated/torch.nn.GRUCell.html */
export class GRUCell extends Cell {
  constructor(...args: CellArguments) {
    const [inputSize, hiddenSize, bias = true, device, dtype] = settings(new.target.name, args)
    super([inputSize, hiddenSize], 3, bias, { device, dtype })
  }

  override forward(input: Tensor, hx: Tensor | null = null): Tensor {
    return step(this, 'gru_cell', input, hx, 1) as Tensor
  }
}
