import { describe, expect, it } from 'vitest'
import { torch } from '../../lib/index.js'
import { codeOf } from './code.js'

const a = torch.arange(6).reshape(2, 3)

describe('split', () => {
  it('cuts into pieces of one size or of the sizes given', () => {
    expect(torch.split(torch.arange(5), 2).map((piece) => piece.toArray())).toEqual([[0, 1], [2, 3], [4]])
    expect(a.split([1, 2], { dim: 1 }).map((piece) => piece.shape)).toEqual([[2, 1], [2, 2]])
    expect(torch.split(a, 1, -1)).toHaveLength(3)
  })

  it('gives views', () => {
    const whole = torch.zeros([4])
    whole.split(2)[1]!.fill_(7)
    expect(whole.toArray()).toEqual([0, 0, 7, 7])
  })

  it('names what is wrong', () => {
    expect(codeOf(() => a.split([1, 1], 1))).toBe('ERR_TCH_TORCH')
    expect(codeOf(() => Reflect.apply(a.split, a, []))).toBe('ERR_TCH_MISSING_ARGUMENT')
    expect(codeOf(() => Reflect.apply(a.split, a, [2, { axis: 1 }]))).toBe('ERR_TCH_UNKNOWN_ARGUMENT')
    expect(codeOf(() => Reflect.apply(a.split, a, [2, 0, 0]))).toBe('ERR_TCH_UNKNOWN_ARGUMENT')
    expect(codeOf(() => Reflect.apply(a.split, {}, [2]))).toBe('ERR_TCH_ILLEGAL_RECEIVER')
  })
})

describe('several tensors', () => {
  const [x, y] = [torch.tensor([1, 2, 3]), torch.tensor([4, 5])]

  it('meshgrid takes them one by one or as an array, and both orders', () => {
    expect(torch.meshgrid(x, y)[0]!.shape).toEqual([3, 2])
    expect(torch.meshgrid([x, y], { indexing: 'xy' })[0]!.shape).toEqual([2, 3])
    expect(codeOf(() => Reflect.apply(torch.meshgrid, torch, [x, y, { indexing: 'yx' }]))).toBe('ERR_TCH_INVALID_ARGUMENT')
  })

  it('broadcastTensors and broadcastShapes agree', () => {
    const [one, two] = torch.broadcastTensors(torch.ones([3, 1]), torch.ones([4]))
    expect(one!.shape).toEqual([3, 4])
    expect(two!.shape).toEqual(torch.broadcastShapes([3, 1], 4))
    expect(torch.broadcastShapes()).toEqual([])
    expect(codeOf(() => torch.broadcastShapes([2, 3], [2, 4]))).toBe('ERR_TCH_SHAPE')
    expect(codeOf(() => torch.broadcastShapes([-1]))).toBe('ERR_TCH_OUT_OF_RANGE')
  })

  it('cartesianProd and blockDiag combine them', () => {
    expect(torch.cartesianProd(x, y).toArray()).toEqual([[1, 4], [1, 5], [2, 4], [2, 5], [3, 4], [3, 5]])
    expect(torch.blockDiag(torch.ones([1, 1]), torch.ones([1, 2])).toArray()).toEqual([[1, 0, 0], [0, 1, 1]])
  })

  it('atleast1d gives one for one and an array for several', () => {
    expect(torch.atleast1d(torch.tensor(3)).shape).toEqual([1])
    expect(torch.tensor(3).atleast3d().shape).toEqual([1, 1, 1])
    expect(torch.atleast2d(x, torch.tensor(1)).map((each) => each.shape)).toEqual([[1, 3], [1, 1]])
    expect(torch.atleast2d([x]).map((each) => each.shape)).toEqual([[1, 3]])
  })
})

describe('dimOrder', () => {
  it('goes from the outermost dimension in memory to the innermost', () => {
    expect(torch.zeros([2, 3, 4, 5]).dimOrder()).toEqual([0, 1, 2, 3])
    expect(torch.zeros([2, 3, 4, 5]).contiguous({ memoryFormat: 'channels_last' }).dimOrder()).toEqual([0, 2, 3, 1])
  })
})

describe('unique', () => {
  const values = torch.tensor([3, 1, 3, 2])

  it('gives as many results as flags ask for', () => {
    expect(torch.unique(values).toArray()).toEqual([1, 2, 3])
    const [found, inverse, counts] = values.unique({ returnInverse: true, returnCounts: true })
    expect([found, inverse, counts].map((each) => each.toArray())).toEqual([[1, 2, 3], [2, 0, 2, 1], [1, 1, 2]])
    expect(torch.unique(values, { returnCounts: true })[1].toArray()).toEqual([1, 1, 2])
  })

  it('compares slices along a dimension', () => {
    expect(torch.unique(torch.tensor([[1, 2], [1, 2], [0, 1]]), { dim: 0 }).toArray()).toEqual([[0, 1], [1, 2]])
  })

  it('uniqueConsecutive joins neighbours only', () => {
    const [found, counts] = torch.tensor([1, 1, 2, 1]).uniqueConsecutive({ returnCounts: true })
    expect([found.toArray(), counts.toArray()]).toEqual([[1, 2, 1], [2, 1, 1]])
  })
})

describe('where elements are', () => {
  it('nonzero gives rows of indices, or a tensor for each dimension', () => {
    const mask = torch.tensor([[0, 1], [1, 0]])
    expect(torch.nonzero(mask).toArray()).toEqual([[0, 1], [1, 0]])
    expect(mask.nonzero({ asTuple: true }).map((each) => each.toArray())).toEqual([[0, 1], [1, 0]])
  })

  it('unravelIndex turns flat indices to one tensor for each dimension', () => {
    expect(torch.unravelIndex(torch.tensor([0, 5, 3]), [2, 3]).map((each) => each.toArray())).toEqual([[0, 1, 1], [0, 2, 0]])
    expect(codeOf(() => torch.unravelIndex(torch.tensor([0.5]), [2]))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => torch.unravelIndex(torch.tensor([0]), [-2]))).toBe('ERR_TCH_OUT_OF_RANGE')
  })

  it('x.where(condition, other) keeps x where it is true', () => {
    expect(torch.tensor([1, 2, 3]).where(torch.tensor([true, false, true]), 0).toArray()).toEqual([1, 0, 3])
  })
})
