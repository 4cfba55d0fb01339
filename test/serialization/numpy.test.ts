import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { torch, type Tensor } from '../../lib/index.js'
import { refusal } from '../input/refusal.js'
import { python, runPython, temporaryFolder } from './python.js'
import { bytesOf, npy } from './stored.js'

const folder = temporaryFolder()
const three = bytesOf(Float32Array.of(1, 2, 3))
const header = "{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }"
const read = (bytes: Uint8Array): Tensor => torch.loadNumpy(bytes) as Tensor

describe('a .npy file', () => {
  it('is read in formats 1.0, 2.0 and 3.0', () => {
    for (const major of [1, 2, 3]) {
      const array = read(npy(header, three, major))
      expect(array.dtype).toBe('float32')
      expect(array.toArray()).toEqual([1, 2, 3])
    }
  })

  it('may have its bytes the other way round, and its first index fastest', () => {
    const array = read(npy("{'descr': '>i2', 'fortran_order': True, 'shape': (2, 3)}", Uint8Array.of(0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6)))
    expect(array.dtype).toBe('int16')
    expect(array.toArray()).toEqual([[1, 3, 5], [2, 4, 6]])
  })

  it('may hold one number or none', () => {
    expect(read(npy("{'shape': (), 'descr': '<i8', 'fortran_order': False}", bytesOf(BigInt64Array.of(7n)))).item()).toBe(7)
    expect(read(npy("{'descr': '|b1', 'fortran_order': False, 'shape': (0, 4)}", new Uint8Array())).shape).toEqual([0, 4])
  })

  it.each([
    ['another file', Buffer.from('hello'), /not a \.npy file/],
    ['nothing', Buffer.alloc(0), /not a \.npy file/],
    ['a later format', npy(header, three, 4), /format 4\.0/],
    ['no more than the magic', Buffer.from('\x93NUMPY\x02\x00\x00\x00', 'latin1'), /ends within its header/],
    ['half a header', npy(header, three).subarray(0, 30), /ends within its header/],
    ['too few elements', npy(header, three.subarray(0, 8)), /needs 12 bytes, the file has 8/],
    ['a shape beyond all memory', npy(header.replace('(3,)', '(9007199254740993, 4)'), three), /is not a shape|needs/],
    ['sizes that overflow', npy(header.replace('(3,)', '(4294967296, 4294967296, 4294967296)'), three), /needs/],
    ['no elements of immense sizes', npy(header.replace('(3,)', '(0, 4294967296, 4294967296, 4294967296)'), three), /too large|shape/],
    ['too many dimensions', npy(header.replace('(3,)', `(${'1, '.repeat(70)})`), three), /70 dimensions/],
    ['objects', npy(header.replace('<f4', '|O'), three), /'\|O' has no counterpart/],
    ['text', npy(header.replace('<f4', '<U3'), three), /'<U3' has no counterpart/],
    ['a name of every object', npy(header.replace('<f4', '<toString'), three), /no counterpart/],
    ['records', npy(header.replace("'<f4'", "[('x', '<f4')]"), three), /records/],
    ['a header that is none', npy('{}', three), /header is damaged/],
  ])('with %s is refused', (_, bytes, message) => {
    expect(() => read(bytes)).toThrow(message)
    expect(refusal(() => read(bytes)).code).toBe('ERR_TCH_DATA_FILE')
  })

  it('is written for numpy, and read back', () => {
    const path = join(folder, 'own.npy')
    for (const tensor of [torch.arange(6).reshape(2, 3).t(), torch.tensor(2.5), torch.zeros([0, 3]), torch.tensor([1, 2]).to('complex64').conj()]) {
      torch.saveNumpy(path, tensor)
      const back = torch.loadNumpy(pathToFileURL(path), { mmap: true }) as Tensor
      expect([back.dtype, back.shape, back.toArray()]).toEqual([tensor.dtype, tensor.shape, tensor.resolveConj().toArray()])
    }
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('cannot hold what numpy has not, and says what can', () => {
    const path = join(folder, 'refused.npy')
    expect(refusal(() => torch.saveNumpy(path, torch.ones([2], { dtype: 'bfloat16' }))).message).toMatch(/no dtype.*bfloat16.*torch\.save/)
    expect(refusal(() => torch.saveNumpy(path, torch.eye(2).toSparse())).message).toMatch(/toDense/)
    expect(refusal(() => torch.saveNumpy(path, torch.empty([2], { device: 'meta' }))).code).toBe('ERR_TCH_UNSUPPORTED')
    expect(refusal(() => torch.saveNumpy(path, { a: 1 } as never)).message).toMatch(/'a' must be a Tensor/)
    expect(refusal(() => torch.saveNumpy(join(folder, 'missing', 'x.npy'), torch.ones([1]))).code).toBe('ERR_TCH_FILE')
    expect(readdirSync(folder)).not.toContain('refused.npy')
  })
})

describe('a .npz file', () => {
  const path = join(folder, 'arrays.npz')

  it('holds several arrays by name', () => {
    torch.saveNumpy(path, new Map([['weights/1', torch.ones([2, 3])], ['count', torch.tensor(7)]]))
    const arrays = torch.loadNumpy(path) as Map<string, Tensor>
    expect([...arrays.keys()]).toEqual(['weights/1', 'count'])
    expect(arrays.get('count')!.item()).toBe(7)
    expect((torch.loadNumpy(readFileSync(path)) as Map<string, Tensor>).get('weights/1')!.shape).toEqual([2, 3])
  })

  it('that is damaged is refused', () => {
    torch.saveNumpy(path, { a: torch.arange(100) })
    const bytes = readFileSync(path)
    for (const end of [1, 4, 50, 500, bytes.length - 1]) {
      expect(refusal(() => torch.loadNumpy(bytes.subarray(0, end))).code).toBe('ERR_TCH_DATA_FILE')
    }
    torch.save([1], path)
    expect(refusal(() => torch.loadNumpy(path)).message).toMatch(/not a \.npz/)
  })
})

describe.skipIf(!python)('with numpy', () => {
  const names = ['?', 'i1', 'u1', 'i2', 'u2', '>i4', 'u4', 'i8', 'u8', 'f2', '>f4', 'f8', 'c8', '>c16']

  it('files are read as it wrote them', () => {
    runPython(folder, `
import numpy as np
for i, name in enumerate(${JSON.stringify(names)}):
    values = (np.arange(12).reshape(3, 4) % 5).astype(name)
    np.save(f"{i}.npy", np.asfortranarray(values) if i % 2 else values)
    values.astype(values.dtype.newbyteorder("<")).tofile(f"{i}.raw")
`)
    names.forEach((_, i) => {
      for (const mmap of [false, true]) {
        const array = torch.loadNumpy(join(folder, `${i}.npy`), { mmap }) as Tensor
        expect(array.shape).toEqual([3, 4])
        const bytes = array.toTypedArray()
        expect(Buffer.from(bytes.buffer).equals(readFileSync(join(folder, `${i}.raw`)))).toBe(true)
      }
    })
  })

  it('.npz files pass both ways, compressed ones too', () => {
    torch.saveNumpy(join(folder, 'ours.npz'), { x: torch.arange(6).reshape(2, 3), half: torch.tensor([1.5], { dtype: 'float16' }), yes: torch.tensor([true, false]) })
    torch.saveNumpy(join(folder, 'ours.npy'), torch.arange(6).reshape(2, 3).t())
    expect(runPython(folder, `
import json, numpy as np
ours = np.load("ours.npz")
np.savez_compressed("theirs.npz", zeros=np.zeros((100, 100)), x=ours["x"])
print(json.dumps([{k: [str(v.dtype), v.tolist()] for k, v in ours.items()}, np.load("ours.npy").tolist()]))
`)).toEqual([{ x: ['int64', [[0, 1, 2], [3, 4, 5]]], half: ['float16', [1.5]], yes: ['bool', [true, false]] }, [[0, 3], [1, 4], [2, 5]]])
    const theirs = torch.loadNumpy(join(folder, 'theirs.npz')) as Map<string, Tensor>
    expect(theirs.get('zeros')!.shape).toEqual([100, 100])
    expect(theirs.get('x')!.toArray()).toEqual([[0, 1, 2], [3, 4, 5]])
    const bytes = readFileSync(join(folder, 'theirs.npz'))
    bytes[60]! ^= 0xff
    writeFileSync(join(folder, 'damaged.npz'), bytes)
    expect(refusal(() => torch.loadNumpy(join(folder, 'damaged.npz'))).code).toBe('ERR_TCH_DATA_FILE')
  })
})
