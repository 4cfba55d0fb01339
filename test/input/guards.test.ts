import { describe, expect, it } from 'vitest'
import { torch } from '../../lib/index.js'
import { refusal } from './refusal.js'

const ones = (...shape: number[]) => torch.ones(shape)

// Each of these ends a Python process: docs/known-crashes.md.
describe('calls that crash libtorch are refused', () => {
  const quantized = torch.quantizePerTensor(ones(2, 3), 0.5, 0, 'qint32')
  const aten = torch.ops['aten']!

  it.each([
    ['a quantised tensor as another dtype', () => quantized.view('float8_e4m3fn')],
    ['the same by its raw name', () => aten['view']!['dtype']!(quantized, 'float32')],
    ['a copy of it as another dtype', () => aten['view_copy']!['dtype']!(quantized, 'int8')],
    ['no groups', () => torch.nativeGroupNorm(torch.quantizePerTensor(ones(1, 2, 5, 5), 0.5, 3, 'quint8'), ones(0), null, 2, 0, 3, 0, 1)],
    ['a sparse tensor of another shape', () => aten['resize_as']!(ones(4, 1).toSparseCsr(), ones(2, 5, 5))],
    ['too few parameters of a recurrent layer', () => aten['lstm']!['data']!(ones(1, 1), torch.ones([1], { dtype: 'int64' }), [ones(2, 3, 4), ones(1, 2)], [ones(3, 0), ones(1, 2, 3), ones(1)], false, 2, 0, false, false)],
    ['a padding that is too short', () => aten['reflection_pad2d_backward']!(ones(1, 2, 3), ones(3, 3, 3), [])],
    ['sizes that are too few', () => aten['fractional_max_pool3d_backward']!(ones(2, 3, 4, 4), ones(1), [0], [], torch.zeros([3, 3], { dtype: 'int64' }))],
  ] as [string, () => unknown][])('%s', (_name, body) => {
    expect(refusal(body).code).toBe('ERR_TCH_VALUE')
  })

  it('what is right still works', () => {
    expect(quantized.view([3, 2]).shape).toEqual([3, 2])
    expect(ones(2).view('int32').dtype).toBe('int32')
    const [output] = aten['lstm']!['data']!(ones(2, 1), torch.tensor([1, 1]), [ones(1, 1, 4), ones(1, 1, 4)], [ones(16, 1), ones(16, 4)], false, 1, 0, false, false)
    expect(output.shape).toEqual([2, 4])
    expect(ones(4, 1).resizeAs(ones(2, 2)).shape).toEqual([2, 2])
  })
})
