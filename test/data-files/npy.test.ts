import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readNpy } from '../../lib/data-files/npy.js'
import { refusal } from '../input/refusal.js'
import { bytesOf, npy } from './stored.js'

const folder = mkdtempSync(join(tmpdir(), 'tch-node-npy-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const three = bytesOf(Float32Array.of(1, 2, 3))
const header = "{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }"

describe('a .npy file', () => {
  it('is read in formats 1.0, 2.0 and 3.0', () => {
    for (const major of [1, 2, 3]) {
      const array = readNpy('a.npy', npy(header, three, major))
      expect(array).toMatchObject({ dtype: 'float32', shape: [3], fortranOrder: false })
      expect([...new Float32Array(array.bytes.buffer)]).toEqual([1, 2, 3])
    }
  })

  it('may have its bytes the other way round, and its first index fastest', () => {
    const array = readNpy('a.npy', npy("{'descr': '>i2', 'fortran_order': True, 'shape': (1, 2)}", Uint8Array.of(1, 0, 2, 0)))
    expect(array).toMatchObject({ dtype: 'int16', shape: [1, 2], fortranOrder: true })
    expect([...new Int16Array(array.bytes.buffer)]).toEqual([256, 512])
  })

  it('may hold one number or none', () => {
    expect(readNpy('a.npy', npy("{'shape': (), 'descr': '<i8', 'fortran_order': False}", bytesOf(BigInt64Array.of(7n))))).toMatchObject({ dtype: 'int64', shape: [] })
    expect(readNpy('a.npy', npy("{'descr': '|b1', 'fortran_order': False, 'shape': (0, 4)}", new Uint8Array())).bytes).toHaveLength(0)
  })

  it.each([
    ['another file', Buffer.from('hello'), /not a \.npy file/],
    ['a later format', npy(header, three, 4), /format 4\.0/],
    ['no more than the magic', Buffer.from('\x93NUMPY\x01\x00', 'latin1'), /ends within its header/],
    ['half a header', npy(header, three).subarray(0, 30), /ends within its header/],
    ['too few elements', npy(header, three.subarray(0, 8)), /needs 12 bytes, the file has 8/],
    ['a shape beyond all memory', npy(header.replace('(3,)', '(9007199254740993, 4)'), three), /is not a shape|needs/],
    ['objects', npy(header.replace('<f4', '|O'), three), /'\|O' has no counterpart/],
    ['text', npy(header.replace('<f4', '<U3'), three), /'<U3' has no counterpart/],
    ['records', npy(header.replace("'<f4'", "[('x', '<f4')]"), three), /records/],
    ['a header that is none', npy('{}', three), /header is damaged/],
  ])('with %s is refused', (_, bytes, message) => {
    expect(() => readNpy('a.npy', bytes)).toThrow(message)
    expect(refusal(() => readNpy('a.npy', bytes)).code).toBe('ERR_TCH_DATA_FILE')
  })

  it.skipIf(process.env['TCH_NODE_PYTHON'] === undefined)('is read as numpy wrote it', () => {
    const names = ['?', 'i1', 'u1', 'i2', 'u2', '>i4', 'u4', 'i8', 'u8', 'f2', '>f4', 'f8', 'c8', '>c16']
    const program = `
import sys, numpy as np
for i, name in enumerate(${JSON.stringify(names)}):
    values = (np.arange(12).reshape(3, 4) % 5).astype(name)
    np.save(f"{sys.argv[1]}/{i}.npy", np.asfortranarray(values) if i % 2 else values)
    stored = values.astype(values.dtype.newbyteorder("<"))
    (stored.T if i % 2 else stored).copy().tofile(f"{sys.argv[1]}/{i}.raw")
`
    execFileSync(process.env['TCH_NODE_PYTHON']!, ['-c', program, folder])
    names.forEach((_, i) => {
      const array = readNpy('a.npy', readFileSync(join(folder, `${i}.npy`)))
      expect(array).toMatchObject({ shape: [3, 4], fortranOrder: i % 2 === 1 })
      expect(Buffer.from(array.bytes).equals(readFileSync(join(folder, `${i}.raw`)))).toBe(true)
    })
  })
})
