import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { torch, type Tensor, TorchError } from '../../lib/index.js'
import { refusal } from '../input/refusal.js'
import { fileOf, int, pickle, storedTensor, text, torchFile, tuple, type StoredTensor } from './pickles.js'
import { python, runPython, temporaryFolder } from './python.js'

const folder = temporaryFolder()

describe('a pickle that would run code', () => {
  const proof = join(folder, 'was-run')
  const call = (module: string, name: string): Buffer => fileOf(`c${module}\n${name}\n`, text(`touch ${proof}`), '\x85R')

  it.each([
    ['posix', 'system'], ['os', 'system'], ['builtins', 'eval'], ['__builtin__', 'exec'], ['subprocess', 'Popen'], ['torch.load', '__call__'],
    ['torch', 'load'], ['torch.hub', 'load'], ['functools', 'partial'], ['operator', 'attrgetter'], ['numpy', 'fromfile'], ['Object', 'constructor'], ['__proto__', 'x'],
  ])('by %s.%s is refused, and runs nothing', (module, name) => {
    const error = refusal(() => torch.load(call(module, name)))
    expect(error.code).toBe('ERR_TCH_UNSAFE_PICKLE')
    expect(error.message).toContain(name)
    expect(existsSync(proof)).toBe(false)
  })

  it.each<[string, Buffer]>([
    ['INST', fileOf('(', text('touch x'), 'iposix\nsystem\n')],
    ['OBJ', fileOf('(cposix\nsystem\n', text('touch x'), 'o')],
    ['STACK_GLOBAL', fileOf(text('posix'), text('system'), '\x93', text('touch x'), '\x85R')],
    ['NEWOBJ', fileOf('cposix\nsystem\n', text('touch x'), '\x85\x81')],
    ['NEWOBJ_EX', fileOf('cposix\nsystem\n', text('touch x'), '\x85}\x92')],
    ['a name that is only mentioned', fileOf('cposix\nsystem\n')],
  ])('through %s is refused', (_, bytes) => {
    expect(refusal(() => torch.load(bytes)).code).toBe('ERR_TCH_UNSAFE_PICKLE')
  })

  it.each<[string, Buffer, RegExp]>([
    ['an extension code', fileOf('\x82', 1), /extension/],
    ['a buffer from outside', fileOf('\x97'), /buffers/],
    ['the inside of an object', fileOf(')', '}', 'b'), /inside of an object/],
    ['a call of what is no function', fileOf(text('x'), ')R'), /no function/],
    ['a call of a class that is only named', fileOf('c__builtin__\nlist\n)R'), /makes no data/],
    ['a class as the value', fileOf('ccollections\nOrderedDict\n'), /no data/],
    ['a storage as the value', fileOf(tuple(text('storage'), pickle('ctorch\nFloatStorage\n'), text('0'), text('cpu'), int(4)), 'Q'), /no data/],
    ['a protocol of the future', fileOf('\x80', 9, 'N'), /protocol 9/],
    ['an opcode that is none', fileOf('\xff'), /0xff/],
  ])('with %s is refused', (_, bytes, message) => {
    const error = refusal(() => torch.load(bytes))
    expect(error.code).toBe('ERR_TCH_DATA_FILE')
    expect(error.message).toMatch(message)
  })

  it.skipIf(!python)('made by Python itself runs nothing here', () => {
    runPython(folder, `
import os, torch
class Evil:
    def __reduce__(self): return (os.system, ("touch ${proof}",))
torch.save({"weight": torch.ones(2), "evil": Evil()}, "evil.pt")
torch.save({"weight": torch.ones(2), "evil": Evil()}, "evil-legacy.pt", _use_new_zipfile_serialization=False)
torch.save(torch.nn.Linear(2, 2), "module.pt")
import numpy
torch.save({"array": numpy.ones(3)}, "array.pt")
`)
    for (const name of ['evil.pt', 'evil-legacy.pt']) expect(refusal(() => torch.load(join(folder, name))).message).toMatch(/'posix\.system'/)
    expect(existsSync(proof)).toBe(false)
    expect(refusal(() => torch.load(join(folder, 'module.pt'))).message).toMatch(/whole Python module.*state_dict/)
    expect(refusal(() => torch.load(join(folder, 'array.pt'))).message).toMatch(/numpy array.*from_numpy/)
  })
})

describe('a pickle of immense claims', () => {
  const times = (count: number, piece: string): Buffer => Buffer.from(piece.repeat(count), 'latin1')
  const laughs = pickle(']q\x00', ...Array.from({ length: 40 }, (_, i) => pickle('(', ...Array.from({ length: 10 }, () => pickle('h', i)), 'lq', i + 1)))

  it.each<[string, Buffer, RegExp]>([
    ['a text of 4 GB', fileOf('X\xff\xff\xff\xff'), /cut short/],
    ['bytes of 2^63', fileOf('\x8e\x00\x00\x00\x00\x00\x00\x00\x80'), /cut short/],
    ['an integer of 2 GB', fileOf('\x8b\xff\xff\xff\x7f'), /integer of 2147483647 bytes/],
    ['an integer of 3000 digits', fileOf(`L${'9'.repeat(3000)}L\n`), /integer .* damaged/],
    ['a reference to place 2^32', fileOf('j\xff\xff\xff\xff'), /does not have/],
    ['tuples in tuples, 100,000 deep', fileOf(')', times(100_000, '\x85')), /200 deep/],
    ['lists in lists, 100,000 deep', fileOf(times(100_000, ']'), times(99_999, 'a')), /200 deep/],
    ['lists of lists of lists, ten of each, forty times', fileOf(laughs), /repeat each other/],
    ['a list that holds itself', fileOf(']q\x00h\x00a'), /contains itself/],
    ['a dictionary that holds itself in a tuple', fileOf('}q\x00', text('x'), 'h\x00\x85s'), /contains itself/],
    ['groups that never end', fileOf(times(100_000, '('), 'N'), /./],
    ['a tensor as its own size', fileOf(storedTensor(), 'q\x00', 'ctorch\nSize\n', 'h\x00\x85R'), /container/],
  ])('such as %s is refused', (name, bytes, message) => {
    if (name === 'groups that never end') {
      // Python takes it too: what was begun and not ended is simply not used.
      expect(torch.load(bytes)).toBeNull()
      return
    }
    const error = refusal(() => torch.load(bytes))
    expect(error.code).toBe('ERR_TCH_DATA_FILE')
    expect(error.message).toMatch(message)
  })

  it('may still share what is shared', () => {
    const [a, b] = torch.load(fileOf('(]q\x00J\x01\x00\x00\x00ah\x00t')) as [number[], number[]]
    expect(a).toBe(b)
    expect(a).toEqual([1])
  })
})

describe('a tensor that is not in its storage', () => {
  const load = (claim: StoredTensor): unknown => torch.load(fileOf(storedTensor(claim)))

  it('is what is refused: one that is in it loads', () => {
    expect((load({}) as Tensor).toArray()).toEqual([0, 0, 0, 0])
    expect((load({ offset: 1, size: [1000, 3], stride: [0, 1] }) as Tensor).shape).toEqual([1000, 3])
    expect((load({ offset: 4, size: [0, 7], stride: [7, 1] }) as Tensor).numel()).toBe(0)
  })

  it.each<[string, StoredTensor, RegExp]>([
    ['one element too many', { size: [5] }, /beyond its storage of 4/],
    ['an offset of one', { offset: 1 }, /beyond/],
    ['an offset beyond', { offset: 5, size: [0] }, /beyond/],
    ['a negative offset', { offset: -1, size: [1] }, /damaged/],
    ['an offset of 2^62', { offset: 2 ** 62, size: [1] }, /./],
    ['a wide stride', { size: [2], stride: [4] }, /beyond/],
    ['a negative stride', { size: [2], stride: [-1] }, /no strides/],
    ['a stride that overflows', { size: [2 ** 31, 2 ** 31], stride: [2 ** 31, 2 ** 31] }, /./],
    ['a stride of 2^61', { size: [9], stride: [2 ** 61] }, /./],
    ['a negative size', { size: [-1] }, /not a shape/],
    ['two negative sizes', { size: [-2, -2], stride: [2, 1] }, /not a shape/],
    ['sizes without end', { size: [2 ** 40, 2 ** 40], stride: [0, 0] }, /too large/],
    ['fewer strides than sizes', { size: [2, 2], stride: [2] }, /no strides/],
    ['no strides', { size: [2, 2], stride: [] }, /no strides/],
    ['a thousand dimensions', { size: new Array(1000).fill(1), stride: new Array(1000).fill(1) }, /1000 dimensions/],
    ['a storage of more elements than there are', { numel: 5 }, /has 16 bytes and should have 20/],
    ['a storage of fewer', { numel: 3, size: [3] }, /16 bytes and should have 12/],
    ['a storage of a wider dtype', { storage: 'DoubleStorage' }, /should have 32/],
    ['a storage of -4 elements', { numel: -4 }, /damaged/],
    ['a storage of 2^61 elements', { numel: 2 ** 61 }, /./],
    ['a storage that is not there', { key: '1' }, /no storage '1'/],
    ['a storage in another folder', { key: '../data/0' }, /no storage/],
    ['a storage class that is none', { storage: 'Storage' }, /Storage/],
  ])('with %s is refused', (_, claim, message) => {
    expect(refusal(() => load(claim)).message).toMatch(message)
  })

  it('may not give one storage two sizes', () => {
    expect(refusal(() => torch.load(fileOf('(', storedTensor(), storedTensor({ storage: 'IntStorage' }), 't'))).message).toMatch(/two ways/)
    expect(refusal(() => torch.load(fileOf('(', storedTensor(), storedTensor({ numel: 2, size: [2] }), 't'))).message).toMatch(/two ways/)
  })

  it('has no gradients when it holds integers', () => {
    const bytes = torchFile(pickle('\x80\x02ctorch._utils\n_rebuild_parameter\n', tuple(storedTensor({ storage: 'IntStorage' }), pickle('\x88'), pickle('ccollections\nOrderedDict\n)R')), 'R.'))
    expect(refusal(() => torch.load(bytes)).message).toMatch(/gradients/)
  })

  it('holds no booleans but true and false', () => {
    const bytes = torchFile(pickle('\x80\x02', storedTensor({ storage: 'BoolStorage' }), '.'), { 0: Uint8Array.of(0, 1, 2, 255) })
    expect((torch.load(bytes) as Tensor).toArray()).toEqual([false, true, true, true])
    expect([...(torch.load(bytes) as Tensor).toTypedArray()]).toEqual([0, 1, 1, 1])
    const untyped = (dtype: string): Buffer => torchFile(pickle('\x80\x02ctorch._utils\n_rebuild_tensor_v3\n', tuple(
      pickle(tuple(text('storage'), pickle('ctorch.storage\nUntypedStorage\n'), text('0'), text('cpu'), int(4)), 'Q'),
      int(0), tuple(int(4)), tuple(int(1)), pickle('\x89N'), pickle(`ctorch\n${dtype}\n`)), 'R.'), { 0: Uint8Array.of(0, 1, 2, 255) })
    expect([...(torch.load(untyped('bool')) as Tensor).toTypedArray()]).toEqual([0, 1, 1, 1])
    // Quantised elements mean nothing without a scale; libtorch takes the missing one for granted.
    expect(refusal(() => torch.load(untyped('qint8'))).message).toMatch(/damaged/)
  })

  it('is not given what a quantised or sparse one needs wrongly', () => {
    const scheme = tuple(pickle('ctorch\nper_channel_affine\n'), storedTensor(), storedTensor(), int(7))
    const q = pickle('ctorch._utils\n_rebuild_qtensor\n', tuple(
      pickle(tuple(text('storage'), pickle('ctorch\nQInt8Storage\n'), text('q'), text('cpu'), int(4)), 'Q'), int(0), tuple(int(4)), tuple(int(1)), scheme, pickle('\x89N')), 'R')
    expect(refusal(() => torch.load(torchFile(pickle('\x80\x02', q, '.'), { 0: new Uint8Array(16), q: new Uint8Array(4) }))).message).toMatch(/quantised tensor in it is damaged/)
    const indices = storedTensor({ storage: 'LongStorage', numel: 2, size: [1, 2], stride: [2, 1], key: 'i' })
    const s = pickle('ctorch._utils\n_rebuild_sparse_tensor\n', tuple(pickle('ctorch\nsparse_coo\n'), tuple(indices, storedTensor({ size: [2] }), tuple(int(3)), pickle('\x88'))), 'R')
    const file = torchFile(pickle('\x80\x02', s, '.'), { 0: new Uint8Array(16), i: new Uint8Array(BigInt64Array.of(0n, 1000n).buffer) })
    expect(refusal(() => torch.load(file)).message).toMatch(/_rebuild_sparse_tensor is damaged/)
    // Strides of 0 describe any number of elements; none of them is made real.
    const endless = { size: [2 ** 40], stride: [0] }
    const wide = pickle('ctorch._utils\n_rebuild_device_tensor_from_cpu_tensor\n', tuple(storedTensor(endless), pickle('ctorch\nfloat64\n'), text('cpu'), pickle('\x89')), 'R')
    expect(refusal(() => torch.load(fileOf(wide))).message).toMatch(/damaged/)
    const many = pickle('ctorch._utils\n_rebuild_sparse_tensor\n', tuple(pickle('ctorch\nsparse_coo\n'), tuple(
      storedTensor({ storage: 'LongStorage', numel: 2, size: [1, 2 ** 40], stride: [0, 0], key: 'i' }), storedTensor(endless), tuple(int(3)), pickle('\x88'))), 'R')
    expect(refusal(() => torch.load(torchFile(pickle('\x80\x02', many, '.'), { 0: new Uint8Array(16), i: new Uint8Array(16) }))).message).toMatch(/sparse tensor in it is damaged/)
  })
})

describe('a damaged file', () => {
  const path = join(folder, 'whole.pt')
  const content = (): Record<string, unknown> => ({
    model: { weight: torch.arange(64, { dtype: 'float32' }).reshape(8, 8), flags: torch.tensor([true, false, true]), count: torch.tensor(3) },
    sparse: torch.eye(3).toSparse(), steps: [1, 2.5, 'three', null, true], names: new Set(['a']), big: 2n ** 80n,
  })
  const tryLoad = (source: string | Uint8Array, mmap: boolean): void => {
    try {
      const value = torch.load(source, { mmap })
      // What is given is whole: it can be walked and printed.
      String(torch.isTensor(value) ? value : [...(value instanceof Map ? value.values() : [value])])
    } catch (error) {
      if (!(error instanceof TorchError)) throw error
      expect(['ERR_TCH_DATA_FILE', 'ERR_TCH_UNSAFE_PICKLE', 'ERR_TCH_UNKNOWN_DEVICE']).toContain(error.code)
    }
  }

  it('that ends anywhere before its end is refused', () => {
    torch.save(content(), path)
    const bytes = readFileSync(path)
    for (let end = 0; end < bytes.length; end += 7) expect(refusal(() => torch.load(bytes.subarray(0, end))).code).toBe('ERR_TCH_DATA_FILE')
  })

  it('with a bit changed gives values or a coded error', () => {
    torch.save(content(), path)
    const bytes = readFileSync(path)
    let seed = 1
    const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below
    for (let i = 0; i < 500; i++) {
      const flipped = Buffer.from(bytes)
      flipped[random(bytes.length)]! ^= 1 << random(8)
      tryLoad(flipped, false)
      if (i % 5 === 0) {
        writeFileSync(join(folder, 'flipped.pt'), flipped)
        tryLoad(join(folder, 'flipped.pt'), true)
      }
    }
  })

  it('with a byte of its pickle changed gives values or a coded error, its checksum being right', () => {
    const data = pickle('\x80\x02}q\x00(', text('w'), storedTensor({ offset: 1, size: [3] }), text('n'), '(K\x01G\x3f\xf0\x00\x00\x00\x00\x00\x00\x8a\x02\xff\x7ft', 'u.')
    for (let at = 0; at < data.length; at++) {
      for (const value of [0, 0x52, 0xff, data[at]! ^ 1]) {
        const changed = Buffer.from(data)
        changed[at] = value
        tryLoad(torchFile(changed), false)
      }
    }
  })

  it('with a byte of a tensor changed is known by its checksum', () => {
    torch.save({ weight: torch.ones([100]) }, path)
    const bytes = readFileSync(path)
    const at = bytes.indexOf(Buffer.from(new Float32Array(8).fill(1).buffer))
    bytes[at + 40]! ^= 1
    expect(refusal(() => torch.load(bytes)).message).toMatch(/data\/0'.*checksum/)
  })

  it('of another kind is named', () => {
    expect(refusal(() => torch.load(Buffer.alloc(0))).message).toMatch(/empty/)
    expect(refusal(() => torch.load(Buffer.from('hello, world, this is text'))).message).toMatch(/not made by torch\.save/)
    expect(refusal(() => torch.load(pickle('\x80\x02N.'))).message).toMatch(/pickle, but not one of torch\.save/)
    expect(refusal(() => torch.load(torchFile(pickle('\x80\x02N.'), {}, { 'constants.pkl': '' }))).message).toMatch(/TorchScript.*Module\.load/)
    torch.saveNumpy(join(folder, 'a.npz'), { a: torch.ones([1]) })
    expect(refusal(() => torch.load(join(folder, 'a.npz'))).message).toMatch(/loadNumpy/)
    expect(refusal(() => torch.load(torchFile(pickle('\x80\x02N.'), {}, { byteorder: 'middle' }))).message).toMatch(/byte order/)
    expect(refusal(() => torch.load(folder)).message).toMatch(/folder/)
    expect(refusal(() => torch.load(join(folder, 'missing.pt'))).message).toMatch(/no such file/)
  })
})
