import { TorchError } from '../../errors.js'
import { Module } from '../../module.js'
import { isTensor, type Tensor } from '../../tensor.js'
import { reader, refuse, type FactoryOptions, type Place, type Settings } from '../arguments.js'
import { emptyParameter } from '../empty.js'
import { call } from '../functional/signature.js'
import { uniform_ } from '../init.js'
import type { Parameter } from '../parameter.js'
import { pyFloat } from '../print.js'
import { PackedSequence } from '../utils/rnn.js'

export interface RecurrentOptions extends FactoryOptions {
  numLayers?: number
  bias?: boolean
  /** Whether input and output are (N, T, …) and not (T, N, …). */
  batchFirst?: boolean
  /** Of the output of every layer but the last. */
  dropout?: number
  bidirectional?: boolean
}

type Mode = 'RNN_TANH' | 'RNN_RELU' | 'LSTM' | 'GRU'
const gatesOf: Readonly<Record<Mode, number>> = { RNN_TANH: 1, RNN_RELU: 1, LSTM: 4, GRU: 3 }
const operators: Readonly<Record<Mode, string>> = { RNN_TANH: 'rnn_tanh', RNN_RELU: 'rnn_relu', LSTM: 'lstm', GRU: 'gru' }

type State = Tensor | readonly [Tensor, Tensor]

/** What the recurrent layers share: weights by layer and direction, and the ways to call the operator. */
abstract class Recurrent extends Module {
  [weight: `weight_${string}` | `bias_${string}`]: Parameter
  readonly mode: Mode
  readonly inputSize: number
  readonly hiddenSize: number
  readonly numLayers: number
  readonly bias: boolean
  readonly batchFirst: boolean
  readonly dropout: number
  readonly bidirectional: boolean
  readonly projSize: number
  readonly weightNames: readonly string[]

  constructor(mode: Mode, layer: string, sizes: readonly [number, number], options: RecurrentOptions, projSize: number) {
    super()
    const [inputSize, hiddenSize] = sizes
    const { numLayers = 1, bias = true, batchFirst = false, dropout = 0, bidirectional = false } = options
    if (inputSize <= 0) refuse(layer, `'inputSize' is above 0, got ${inputSize}`)
    if (hiddenSize <= 0) refuse(layer, `'hiddenSize' is above 0, got ${hiddenSize}`)
    if (numLayers <= 0) refuse(layer, `'numLayers' is above 0, got ${numLayers}`)
    if (!(dropout >= 0 && dropout <= 1)) refuse(layer, `'dropout' is a probability from 0 to 1, got ${dropout}`)
    if (projSize < 0 || projSize >= hiddenSize) refuse(layer, `'projSize' is from 0 to below 'hiddenSize', got ${projSize}`)
    this.mode = mode
    this.inputSize = inputSize
    this.hiddenSize = hiddenSize
    this.numLayers = numLayers
    this.bias = bias
    this.batchFirst = batchFirst
    this.dropout = dropout
    this.bidirectional = bidirectional
    this.projSize = projSize
    const gates = gatesOf[mode] * hiddenSize
    const out = projSize > 0 ? projSize : hiddenSize
    const names: string[] = []
    for (let i = 0; i < numLayers; i++) {
      for (const suffix of bidirectional ? [`l${i}`, `l${i}_reverse`] : [`l${i}`]) {
        const shapes: [string, number[]][] = [
          [`weight_ih_${suffix}`, [gates, i === 0 ? inputSize : out * (bidirectional ? 2 : 1)]],
          [`weight_hh_${suffix}`, [gates, out]],
          ...(bias ? ([[`bias_ih_${suffix}`, [gates]], [`bias_hh_${suffix}`, [gates]]] as [string, number[]][]) : []),
          ...(projSize > 0 ? ([[`weight_hr_${suffix}`, [projSize, hiddenSize]]] as [string, number[]][]) : []),
        ]
        for (const [name, shape] of shapes) {
          this.registerParameter(name, emptyParameter(shape, options))
          names.push(name)
        }
      }
    }
    this.weightNames = names
    this.resetParameters()
  }

  resetParameters(): void {
    const bound = 1 / Math.sqrt(this.hiddenSize)
    for (const weight of this.parameters()) uniform_(weight, -bound, bound)
  }

  override extraRepr(): string {
    return [
      `${this.inputSize}, ${this.hiddenSize}`,
      ...(this.projSize === 0 ? [] : [`proj_size=${this.projSize}`]),
      ...(this.numLayers === 1 ? [] : [`num_layers=${this.numLayers}`]),
      ...(this.bias ? [] : ['bias=False']),
      ...(this.batchFirst ? ['batch_first=True'] : []),
      ...(this.dropout === 0 ? [] : [`dropout=${pyFloat(this.dropout)}`]),
      ...(this.bidirectional ? ['bidirectional=True'] : []),
    ].join(', ')
  }
}

const each = (state: State, change: (tensor: Tensor) => Tensor): State => (isTensor(state) ? change(state) : [change(state[0]), change(state[1])])
const parts = (state: State): Tensor[] => (isTensor(state) ? [state] : [...state])

function refuseShape(layer: Module, message: string): never {
  throw new TorchError('ERR_TCH_SHAPE', `${layer.className}: ${message}`, { op: layer.className })
}

/** Runs a layer over a batch, one sequence without a batch, or packed sequences. */
function runLayer(layer: Recurrent, input: Tensor | PackedSequence, hx: State | null): [Tensor | PackedSequence, State] {
  const packed = input instanceof PackedSequence ? input : null
  let data = packed === null ? (input as Tensor) : packed.data
  if (!isTensor(data)) throw new TorchError('ERR_TCH_TYPE', `${layer.className}: the input is a Tensor or a PackedSequence`, { op: layer.className })
  const { ndim } = data
  if (packed === null && ndim !== 2 && ndim !== 3) refuseShape(layer, `the input has 3 dimensions, or 2 without a batch, got ${ndim}`)
  const batchDim = layer.batchFirst ? 0 : 1
  const single = packed === null && ndim === 2
  if (hx !== null && packed === null && parts(hx).some((part) => part.ndim !== ndim)) refuseShape(layer, `the state has ${ndim} dimensions as the input, got ${parts(hx).map((part) => part.ndim).join(' and ')}`)
  if (single) {
    data = call('unsqueeze', data, batchDim)
    hx = hx === null ? null : each(hx, (part) => call('unsqueeze', part, 1))
  }
  if (data.shape.at(-1) !== layer.inputSize) refuseShape(layer, `the input has ${layer.inputSize} features, got ${data.shape.at(-1)}`)
  const batch = packed === null ? data.shape[batchDim]! : (packed.batchSizes.select(0, 0).item() as number)
  const state = checkedState(layer, data, batch, permuted(hx, packed?.sortedIndices ?? null))
  const weights = layer.weightNames.map((name) => layer[name as `weight_${string}`])
  const settings = [layer.bias, layer.numLayers, layer.dropout, layer.training, layer.bidirectional]
  const name = operators[layer.mode]
  const [output, ...hidden] = (packed === null
    ? call(name, data, state, weights, ...settings, layer.batchFirst)
    : call(name, data, packed.batchSizes, state, weights, ...settings)) as unknown as [Tensor, ...Tensor[]]
  const last: State = hidden.length === 1 ? hidden[0]! : [hidden[0]!, hidden[1]!]
  if (packed !== null) return [new PackedSequence(output, packed.batchSizes, packed.sortedIndices, packed.unsortedIndices), permuted(last, packed.unsortedIndices)!]
  return single ? [call('squeeze', output, batchDim), each(last, (part) => call('squeeze', part, 1))] : [output, last]
}

function permuted<S extends State | null>(state: S, order: Tensor | null): S {
  return state === null || order === null ? state : (each(state, (part) => call('index_select', part, 1, order)) as S)
}

/** The first state: zeros when none is given. */
function checkedState(layer: Recurrent, data: Tensor, batch: number, hx: State | null): State {
  const count = layer.numLayers * (layer.bidirectional ? 2 : 1)
  const shapes = [[count, batch, layer.projSize > 0 ? layer.projSize : layer.hiddenSize], ...(layer.mode === 'LSTM' ? [[count, batch, layer.hiddenSize]] : [])]
  if (hx === null) {
    const zeros = shapes.map((shape) => call('zeros', shape, { dtype: data.dtype, device: data.device }))
    return zeros.length === 1 ? zeros[0]! : [zeros[0]!, zeros[1]!]
  }
  parts(hx).forEach((part, i) => {
    const wanted = shapes[i]!
    if (part.ndim !== 3 || part.shape.some((size, d) => size !== wanted[d])) refuseShape(layer, `the state has shape [${wanted.join(', ')}], got [${part.shape.join(', ')}]`)
  })
  return hx
}

/** The state of a layer is one tensor. */
abstract class OneState extends Recurrent {
  /** (T, N, features) to `[output, last state]`; the state is (layers · directions, N, hidden). */
  override forward(input: PackedSequence, hx?: Tensor | null): [output: PackedSequence, state: Tensor]
  override forward(input: Tensor, hx?: Tensor | null): [output: Tensor, state: Tensor]
  override forward(input: Tensor | PackedSequence, hx: Tensor | null = null): [Tensor | PackedSequence, Tensor] {
    return runLayer(this, input, hx) as [Tensor, Tensor]
  }
}

type Common = [numLayers: number | undefined, bias: boolean | undefined, batchFirst: boolean | undefined, dropout: number | undefined, bidirectional: boolean | undefined]
const common = ['bias:bool?', 'batchFirst:bool?', 'dropout:float?', 'bidirectional:bool?'] as const

function optionsOf([numLayers, bias, batchFirst, dropout, bidirectional]: Common, [device, dtype]: Place): RecurrentOptions {
  const given = { numLayers, bias, batchFirst, dropout, bidirectional, device, dtype }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as RecurrentOptions
}

const rnn = reader<[number, number, number?, ('tanh' | 'relu')?, boolean?, boolean?, number?, boolean?, ...Partial<Place>]>('inputSize:int', 'hiddenSize:int', 'numLayers:int?', 'nonlinearity:text?', ...common, 'device?', 'dtype?')

/** https://docs.pytorch.org/docs/stable/generated/torch.nn.RNN.html */
export class RNN extends OneState {
  readonly nonlinearity: 'tanh' | 'relu'

  constructor(...args: [inputSize: number, hiddenSize: number, ...Settings<[numLayers: number, nonlinearity: 'tanh' | 'relu'], RecurrentOptions & { nonlinearity?: 'tanh' | 'relu' }>]) {
    const [inputSize, hiddenSize, numLayers, nonlinearity = 'tanh', bias, batchFirst, dropout, bidirectional, device, dtype] = rnn(new.target.name, args)
    if (nonlinearity !== 'tanh' && nonlinearity !== 'relu') refuse(new.target.name, `'nonlinearity' is 'tanh' or 'relu', got '${String(nonlinearity)}'`)
    super(nonlinearity === 'tanh' ? 'RNN_TANH' : 'RNN_RELU', new.target.name, [inputSize, hiddenSize], optionsOf([numLayers, bias, batchFirst, dropout, bidirectional], [device, dtype]), 0)
    this.nonlinearity = nonlinearity
  }
}

const gru = reader<[number, number, number?, boolean?, boolean?, number?, boolean?, ...Partial<Place>]>('inputSize:int', 'hiddenSize:int', 'numLayers:int?', ...common, 'device?', 'dtype?')

/** https://docs.pytorch.org/docs/stable/generated/torch.nn.GRU.html */
export class GRU extends OneState {
  constructor(...args: [inputSize: number, hiddenSize: number, ...Settings<[numLayers: number], RecurrentOptions>]) {
    const [inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, device, dtype] = gru(new.target.name, args)
    super('GRU', new.target.name, [inputSize, hiddenSize], optionsOf([numLayers, bias, batchFirst, dropout, bidirectional], [device, dtype]), 0)
  }
}

export interface LSTMOptions extends RecurrentOptions {
  /** Size of a projection of the state, 0 for none. */
  projSize?: number
}

const lstm = reader<[number, number, number?, boolean?, boolean?, number?, boolean?, number?, ...Partial<Place>]>('inputSize:int', 'hiddenSize:int', 'numLayers:int?', ...common, 'projSize:int?', 'device?', 'dtype?')

/** https://docs.pytorch.org/docs/stable/generated/torch.nn.LSTM.html */
export class LSTM extends Recurrent {
  constructor(...args: [inputSize: number, hiddenSize: number, ...Settings<[numLayers: number], LSTMOptions>]) {
    const [inputSize, hiddenSize, numLayers, bias, batchFirst, dropout, bidirectional, projSize = 0, device, dtype] = lstm(new.target.name, args)
    super('LSTM', new.target.name, [inputSize, hiddenSize], optionsOf([numLayers, bias, batchFirst, dropout, bidirectional], [device, dtype]), projSize)
  }

  /** (T, N, features) to `[output, [h, c]]`; both states are (layers · directions, N, hidden). */
  override forward(input: PackedSequence, hx?: readonly [h: Tensor, c: Tensor] | null): [output: PackedSequence, state: [h: Tensor, c: Tensor]]
  override forward(input: Tensor, hx?: readonly [h: Tensor, c: Tensor] | null): [output: Tensor, state: [h: Tensor, c: Tensor]]
  override forward(input: Tensor | PackedSequence, hx: readonly [Tensor, Tensor] | null = null): [Tensor | PackedSequence, [Tensor, Tensor]] {
    if (hx !== null && !(Array.isArray(hx) && hx.length === 2 && hx.every(isTensor))) throw new TorchError('ERR_TCH_TYPE', `${this.className}: the state is [h, c], two tensors`, { op: this.className })
    return runLayer(this, input, hx) as [Tensor, [Tensor, Tensor]]
  }
}
