import { describe, expect, it } from 'vitest'
import { nn, torch, TorchError } from '../../lib/index.js'

const x = torch.randn(2, 3, 4)
const image = torch.randn(1, 2, 6, 6)

/** Each has to end in a coded error that names what was wrong. */
const cases: [what: string, code: RegExp, body: () => unknown][] = [
  ['no arguments', /MISSING_ARGUMENT/, () => new (nn.Linear as unknown as new () => unknown)()],
  ['too many arguments', /UNKNOWN_ARGUMENT/, () => new (nn.ReLU as unknown as new (...args: unknown[]) => unknown)(true, 1)],
  ['a misspelt option', /UNKNOWN_ARGUMENT/, () => new nn.Conv2d(1, 1, 1, { paddding: 1 } as never)],
  ['a size that is text', /TYPE/, () => new nn.Linear('3' as never, 2)],
  ['a size that is a fraction', /TYPE/, () => new nn.Linear(1.5, 2)],
  ['a negative size', /ERR_TCH_/, () => new nn.Linear(-1, 2)],
  ['a huge size', /OUT_OF_MEMORY|ERR_TCH_TORCH|ERR_TCH_/, () => new nn.Linear(2 ** 40, 2 ** 20)],
  ['an input on another device', /ERR_TCH_/, () => new nn.Linear(4, 2).forward(torch.ones([1, 4], { device: 'meta' })).add(new nn.Linear(4, 2).forward(torch.ones([1, 4])))],
  ['a dtype without gradients', /ERR_TCH_/, () => new nn.Linear(2, 2, { dtype: 'int64' })],
  ['an unknown dtype', /ERR_TCH_/, () => new nn.Linear(2, 2, { dtype: 'float23' as never })],
  ['an unknown device', /ERR_TCH_/, () => new nn.Linear(2, 2, { device: 'moon' as never })],
  ['a flag that is no boolean', /TYPE/, () => new nn.Linear(2, 2, { bias: 1 as never })],
  ['groups that do not divide', /INVALID_ARGUMENT/, () => new nn.Conv2d(3, 4, 1, { groups: 2 })],
  ['no groups', /INVALID_ARGUMENT/, () => new nn.Conv2d(3, 4, 1, { groups: 0 })],
  ['a kernel of too many dimensions', /INVALID_ARGUMENT/, () => new nn.Conv2d(1, 1, [3, 3, 3])],
  ["'same' with a stride", /INVALID_ARGUMENT/, () => new nn.Conv2d(1, 1, 3, { padding: 'same', stride: 2 })],
  ['an unknown padding mode', /INVALID_ARGUMENT/, () => new nn.Conv1d(1, 1, 3, { paddingMode: 'mirror' as never })],
  ['a padding mode of a transposed convolution', /INVALID_ARGUMENT/, () => new nn.ConvTranspose1d(1, 1, 3, { paddingMode: 'reflect' } as never)],
  ['an output size out of reach', /INVALID_ARGUMENT/, () => new nn.ConvTranspose2d(2, 1, 3).forward(image, [20, 20])],
  ['too few sizes of an output', /INVALID_ARGUMENT/, () => new nn.ConvTranspose2d(2, 1, 3).forward(image, [20])],
  ['an input of other channels', /ERR_TCH_/, () => new nn.Conv2d(3, 1, 3).forward(image)],
  ['an input that is no tensor', /ERR_TCH_/, () => new nn.Conv2d(3, 1, 3).forward([1] as never)],
  ['a probability above 1', /INVALID_ARGUMENT/, () => new nn.Dropout(1.5)],
  ['a probability that is NaN', /INVALID_ARGUMENT/, () => new nn.Dropout(NaN)],
  ['a batch of the wrong rank', /INVALID_ARGUMENT/, () => new nn.BatchNorm2d(3).forward(x)],
  ['features of another number', /INVALID_ARGUMENT/, () => new nn.InstanceNorm1d(7, { affine: true }).forward(x)],
  ['channels that groups do not divide', /INVALID_ARGUMENT/, () => new nn.GroupNorm(2, 3)],
  ['no groups of channels', /INVALID_ARGUMENT/, () => new nn.GroupNorm(0, 3)],
  ['a padding row out of range', /INVALID_ARGUMENT/, () => new nn.Embedding(3, 2, { paddingIdx: 3 })],
  ['an index out of range', /ERR_TCH_/, () => new nn.Embedding(3, 2).forward(torch.tensor([5]))],
  ['indices that are floats', /ERR_TCH_/, () => new nn.Embedding(3, 2).forward(torch.tensor([0.5]))],
  ['embeddings that are no matrix', /INVALID_ARGUMENT/, () => nn.Embedding.fromPretrained(torch.ones([3]))],
  ['rows of another shape', /INVALID_ARGUMENT/, () => new nn.Embedding(3, 2, { _weight: torch.ones([2, 3]) })],
  ['an unknown mode of a bag', /INVALID_ARGUMENT/, () => new nn.EmbeddingBag(3, 2, { mode: 'median' as never }).forward(torch.tensor([[0]]))],
  ['a bag without offsets', /MISSING_ARGUMENT/, () => new nn.EmbeddingBag(3, 2).forward(torch.tensor([0, 1]))],
  ['no hidden features', /INVALID_ARGUMENT/, () => new nn.LSTM(3, 0)],
  ['no layers', /INVALID_ARGUMENT/, () => new nn.GRU(3, 2, 0)],
  ['a projection as wide as the state', /INVALID_ARGUMENT/, () => new nn.LSTM(3, 2, { projSize: 2 })],
  ['a projection of a GRU', /UNKNOWN_ARGUMENT/, () => new nn.GRU(3, 2, { projSize: 1 } as never)],
  ['an unknown nonlinearity', /INVALID_ARGUMENT/, () => new nn.RNN(3, 2, { nonlinearity: 'gelu' as never })],
  ['steps of other features', /SHAPE/, () => new nn.LSTM(3, 2).forward(x)],
  ['steps without a sequence', /SHAPE/, () => new nn.LSTM(3, 2).forward(torch.ones([3]))],
  ['a state of another shape', /SHAPE/, () => new nn.GRU(4, 2).forward(x, torch.ones([1, 2, 2]))],
  ['a state of another rank', /SHAPE/, () => new nn.GRU(4, 2).forward(x, torch.ones([1, 2]))],
  ['half a state', /TYPE/, () => new nn.LSTM(4, 2).forward(x, torch.ones([1, 3, 2]) as never)],
  ['a state that is a list of three', /TYPE/, () => new nn.LSTM(4, 2).forward(x, [x, x, x] as never)],
  ['a cell given a sequence', /SHAPE/, () => new nn.LSTMCell(4, 2).forward(x)],
  ['a cell given half a state', /TYPE/, () => new nn.LSTMCell(4, 2).forward(torch.ones([1, 4]), torch.ones([1, 2]) as never)],
  ['steps of another dtype', /ERR_TCH_/, () => new nn.LSTM(4, 2).forward(x.double())],
  ['heads that do not divide', /INVALID_ARGUMENT/, () => new nn.MultiheadAttention(5, 2)],
  ['no heads', /INVALID_ARGUMENT/, () => new nn.MultiheadAttention(4, 0)],
  ['a mask of another shape', /SHAPE/, () => new nn.MultiheadAttention(4, 2).forward(x, x, x, { attnMask: torch.zeros([9, 9]) })],
  ['a mask of integers', /TYPE/, () => new nn.MultiheadAttention(4, 2).forward(x, x, x, { attnMask: torch.zeros([2, 2], { dtype: 'int64' }) })],
  ['a causal hint without a mask', /MISSING_ARGUMENT/, () => new nn.MultiheadAttention(4, 2).forward(x, x, x, { isCausal: true })],
  ['queries of another width', /SHAPE/, () => new nn.MultiheadAttention(6, 2).forward(x, x, x)],
  ['a mask of keys of another length', /SHAPE/, () => new nn.MultiheadAttention(4, 2).forward(x, x, x, { keyPaddingMask: torch.zeros([3, 5], { dtype: 'bool' }) })],
  ['an unknown activation', /INVALID_ARGUMENT/, () => new nn.TransformerEncoderLayer(4, 2, { activation: 'swish' as never })],
  ['a layer that is none', /INVALID_ARGUMENT/, () => new nn.TransformerEncoder(torch.relu as never, 2)],
  ['source and target of different batches', /INVALID_ARGUMENT/, () => new nn.Transformer(4, 2, 1, 1, 8).forward(x, torch.ones([2, 5, 4]))],
  ['an unknown reduction', /INVALID_ARGUMENT/, () => new nn.MSELoss({ reduction: 'avg' as never })],
  ['a margin of 0', /INVALID_ARGUMENT/, () => new nn.TripletMarginLoss(0)],
  ['a class out of range', /ERR_TCH_/, () => new nn.CrossEntropyLoss().forward(torch.ones([1, 3]), torch.tensor([7]))],
  ['cutoffs that fall', /INVALID_ARGUMENT/, () => new nn.AdaptiveLogSoftmaxWithLoss(8, 10, [5, 2])],
  ['a class beyond the last', /OUT_OF_RANGE/, () => new nn.AdaptiveLogSoftmaxWithLoss(8, 10, [5]).forward(torch.ones([1, 8]), torch.tensor([10]))],
  ['size and ratio of a fractional pool', /INVALID_ARGUMENT/, () => new nn.FractionalMaxPool2d(2, { outputSize: 2, outputRatio: 0.5 })],
  ['a ratio above 1', /INVALID_ARGUMENT/, () => new nn.FractionalMaxPool2d(2, { outputRatio: 2 })],
  ['padding of too many sides', /INVALID_ARGUMENT/, () => new nn.ReflectionPad1d([1, 2, 3, 4])],
  ['a circular padding of the wrong rank', /INVALID_ARGUMENT/, () => new nn.CircularPad2d(1).forward(torch.ones([3]))],
  ['neither size nor scale', /INVALID_ARGUMENT/, () => new nn.Upsample().forward(image)],
]

describe('wrong use of layers', () => {
  it.each(cases)('%s', (_, code, body) => {
    try {
      body()
    } catch (error) {
      expect(error).toBeInstanceOf(TorchError)
      expect((error as TorchError).code).toMatch(code)
      return
    }
    expect.unreachable('no error')
  })

  it('disposed parameters say so', () => {
    const layer = new nn.Linear(2, 2)
    layer.weight.dispose()
    for (const use of [() => layer.forward(torch.ones([1, 2])), () => layer.stateDict(), () => layer.double(), () => layer.deepcopy(), () => layer.zeroGrad()]) {
      expect(use).toThrow(expect.objectContaining({ code: 'ERR_TCH_DISPOSED' }))
    }
  })

  it('a recurrent layer that lost a weight is refused before libtorch reads it', () => {
    const layer = new nn.LSTM(4, 2)
    delete (layer as unknown as Record<string, unknown>)['bias_hh_l0']
    expect(() => layer.forward(torch.ones([5, 1, 4]))).toThrow(TorchError)
    const other = new nn.GRU(4, 2)
    other.weight_hh_l0 = new nn.Parameter(torch.ones([1, 1]))
    expect(() => other.forward(torch.ones([5, 1, 4]))).toThrow(TorchError)
  })

  it('a layer that cannot be made leaves no tensors behind', () => {
    const made = (): void => {
      try {
        new nn.Linear(2, 2, { dtype: 'int64' })
      } catch { /* the point */ }
    }
    torch.scope(made)
    const before = torch.memoryStats().liveTensors
    for (let i = 0; i < 50; i++) torch.scope(made)
    expect(torch.memoryStats().liveTensors).toBeLessThanOrEqual(before)
  })
})
