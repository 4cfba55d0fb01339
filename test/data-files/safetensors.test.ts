import { describe, expect, it } from 'vitest'
import { readSafetensors } from '../../lib/data-files/safetensors.js'
import { refusal } from '../input/refusal.js'
import { bytesOf, safetensors } from './stored.js'

const elements = bytesOf(Float32Array.of(1, 2, 3, 4))
const row = { dtype: 'F32', shape: [3], data_offsets: [4, 16] }

describe('a .safetensors file', () => {
  it('gives its tensors by name', () => {
    const arrays = readSafetensors('a', safetensors({ __metadata__: { by: 'hand' }, one: { dtype: 'F32', shape: [], data_offsets: [0, 4] }, rest: row }, elements))
    expect([...arrays.keys()]).toEqual(['one', 'rest'])
    expect(arrays.get('rest')).toMatchObject({ dtype: 'float32', shape: [3] })
    expect([...new Float32Array(arrays.get('rest')!.bytes.buffer)]).toEqual([2, 3, 4])
  })

  it.each([
    ['fewer bytes than its length', Buffer.from('PK')],
    ['a header longer than the file', safetensors({ x: row }, elements).subarray(0, 20)],
    ['a header that is no JSON', safetensors('{"x"', elements)],
    ['a header that is no object', safetensors('null', elements)],
    ['a row that is none', safetensors({ x: { dtype: 'F32' } }, elements)],
    ['a dtype of another kind', safetensors({ x: { ...row, dtype: 'F4' } }, elements)],
    ['a place before its start', safetensors({ x: { ...row, data_offsets: [-4, 8] } }, elements)],
    ['a place beyond its end', safetensors({ x: { ...row, data_offsets: [8, 20] } }, elements)],
    ['a place that does not fit the shape', safetensors({ x: { ...row, data_offsets: [4, 12] } }, elements)],
    ['sizes that are none', safetensors({ x: { ...row, shape: ['3'] } }, elements)],
  ])('with %s is refused', (_, bytes) => {
    expect(refusal(() => readSafetensors('a', bytes)).code).toBe('ERR_TCH_DATA_FILE')
  })
})
