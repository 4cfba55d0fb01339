import { execFileSync } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { torch, TorchError, type Tensor } from '../../lib/index.js'
import { refusal } from '../input/refusal.js'
import { fileOf, pickle, storedTensor, torchFile } from './pickles.js'
import { python, runPython, temporaryFolder } from './python.js'

const folder = temporaryFolder()
const path = join(folder, 'value.pt')
const saved = (value: unknown, mmap = false): any => {
  torch.save(value, path)
  return torch.load(path, { mmap })
}

describe('torch.save and torch.load', () => {
  it('keep plain values, and say what becomes what', () => {
    const tuple = Object.freeze([1, 'two', null])
    const value = new Map<unknown, unknown>([
      ['numbers', [0, -1, 255, 256, 65536, 2 ** 31, -(2 ** 31), 2 ** 53 - 1, 2n ** 64n, -(2n ** 2000n), 1.5, -0, NaN, Infinity]],
      [1, true], [-5n, false], ['nothing', null], ['text', 'Grüße 🎉'], ['', ''],
      ['tuple', tuple], ['set', new Set([1, 'a'])], ['bytes', Uint8Array.of(0, 128, 255)], ['no bytes', new Uint8Array(0)],
      ['complex', { re: 1, im: -2.5 }], ['empty', []], [tuple, 'a tuple as a key'],
    ])
    const back = saved(value) as Map<unknown, unknown>
    expect([...back.keys()]).toEqual([...value.keys()].map((key) => (key === -5n ? -5 : key)))
    expect([...back.values()]).toEqual([...value.values()])
    expect(Object.isFrozen(back.get('tuple'))).toBe(true)
    expect(Object.isFrozen(back.get('empty'))).toBe(false)
    expect(saved({ a: { b: 1 }, c: torch.pyFloat(3) })).toEqual(new Map<string, unknown>([['a', new Map([['b', 1]])], ['c', 3]]))
  })

  it('keep tensors of every kind', () => {
    const tensors = {
      float: torch.rand([2, 3]), half: torch.ones([2], { dtype: 'float16' }), bf: torch.ones([2], { dtype: 'bfloat16' }), one: torch.tensor(7), none: torch.empty([0, 4]),
      bool: torch.tensor([true, false]), long: torch.tensor([2n ** 60n]), u16: torch.tensor([1, 65535]).to('uint16'), f8: torch.ones([2]).to('float8_e5m2'),
      complex: torch.tensor([1, 2]).to('complex64').conj(), grad: torch.ones([2], { requiresGrad: true }), turned: torch.arange(6).reshape(2, 3).t(), wide: torch.ones([1]).expand([5]),
    }
    for (const mmap of [false, true]) {
      const back = saved(tensors, mmap) as Map<string, Tensor>
      for (const [name, tensor] of Object.entries(tensors)) {
        const given = back.get(name)!
        expect([name, given.dtype, given.stride(), given.requiresGrad, given.isLeaf, given.resolveConj().toArray({ bigint: true })]).toEqual([name, tensor.dtype, tensor.stride(), tensor.requiresGrad, true, tensor.resolveConj().toArray({ bigint: true })])
      }
    }
  })

  it('keep quantised and sparse tensors', () => {
    const q = torch.quantizePerTensor(torch.tensor([1, 2.5]), 0.5, 3, 'quint8')
    const channels = torch.quantizePerChannel(torch.ones([2, 3]), torch.tensor([0.5, 0.25]), torch.tensor([0, 1]), 0, 'qint8')
    const back = saved({ q, channels, coo: torch.eye(3).toSparse(), csr: torch.eye(3).toSparseCsr() }) as Map<string, Tensor>
    expect(back.get('q')!.dtype).toBe('quint8')
    expect(back.get('q')!.dequantize().toArray()).toEqual([1, 2.5])
    expect(back.get('channels')!.intRepr().toArray()).toEqual(channels.intRepr().toArray())
    expect([back.get('coo')!.layout, back.get('csr')!.layout]).toEqual(['sparse_coo', 'sparse_csr'])
    expect(back.get('csr')!.toDense().toArray()).toEqual(torch.eye(3).toArray())
  })

  it('let views of one storage share it again, and save no more than tensors look at', () => {
    const base = torch.arange(24, { dtype: 'float32' }).reshape(4, 6)
    for (const mmap of [false, true]) {
      const back = saved({ base, row: base.select(0, 1), turned: base.t(), bits: torch.ops.aten.view.dtype(base, 'int32'), same: base }, mmap) as Map<string, Tensor>
      back.get('row')!.fill_(9)
      expect(back.get('base')!.select(0, 1).toArray()).toEqual([9, 9, 9, 9, 9, 9])
      expect(back.get('turned')!.select(1, 1).toArray()).toEqual([9, 9, 9, 9, 9, 9])
      expect(back.get('bits')!.select(0, 1).unique().numel()).toBe(1)
      expect(back.get('same')).toBe(back.get('base'))
    }
    expect(readFileSync(path).length).toBeLessThan(4000)
    torch.save(torch.zeros([1_000_000]).narrow(0, 500_000, 3), path)
    expect(readFileSync(path).length).toBeLessThan(3000)
  })

  it('map the file when asked: writes stay in memory, and the file may be replaced', () => {
    const before = saved(torch.ones([1000]), true) as Tensor
    before.fill_(5)
    expect((torch.load(path) as Tensor).sum().item()).toBe(1000)
    torch.save(torch.zeros([10]), path)
    expect(before.sum().item()).toBe(5000)
    torch.save(before, path)
    expect((torch.load(pathToFileURL(path)) as Tensor).sum().item()).toBe(5000)
  })

  it('take bytes, which may change afterwards', () => {
    torch.save(torch.ones([3]), path)
    const bytes = readFileSync(path)
    const tensor = torch.load(bytes) as Tensor
    bytes.fill(0)
    expect(tensor.toArray()).toEqual([1, 1, 1])
  })

  it('write the same bytes for the same value', () => {
    torch.save({ a: torch.ones([3]), b: [1] }, path)
    const first = readFileSync(path)
    torch.save({ a: torch.ones([3]), b: [1] }, path)
    expect(readFileSync(path).equals(first)).toBe(true)
  })

  it('free what was not given when a file is refused', () => {
    const data = pickle('\x80\x02(', ...Array.from({ length: 50 }, () => storedTensor()), 'cposix\nsystem\n', 't.')
    const bytes = torchFile(data)
    const { liveTensors } = torch.memoryStats()
    refusal(() => torch.load(bytes))
    expect(torch.memoryStats().liveTensors).toBe(liveTensors)
  })

  it.each<[string, unknown, RegExp]>([
    ['a function', { model: { act: () => 1 } }, /model\.act: function/],
    ['nothing defined', { optimizer: { groups: [{ lr: undefined }] } }, /optimizer\.groups\[0\]\.lr: undefined/],
    ['a symbol', [Symbol('x')], /\[0\]: symbol/],
    ['a date', { at: new Date() }, /at: Date cannot be saved/],
    ['a typed array', { x: new Float32Array(2) }, /torch\.tensor/],
    ['a module', { model: { stateDict: () => new Map(), forward() {} , constructor: class {} } }, /model/],
    ['a Map with objects as keys', new Map([[{}, 1]]), /cannot be a key/],
    ['half a character', ['\ud800'], /half a character/],
  ])('refuse %s, with its place', (_, value, message) => {
    torch.save('before', path)
    const error = refusal(() => torch.save(value, path))
    expect(error.code).toBe('ERR_TCH_TYPE')
    expect(error.message).toMatch(message)
    expect(torch.load(path)).toBe('before')
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([])
  })

  it('refuse what holds itself, nests too deep, or has no values', () => {
    const cycle: unknown[] = []
    cycle.push([cycle])
    expect(refusal(() => torch.save(cycle, path)).message).toMatch(/contains itself/)
    let deep: unknown = 1
    for (let i = 0; i < 5000; i++) deep = [deep]
    expect(refusal(() => torch.save(deep, path)).message).toMatch(/200 deep/)
    expect(refusal(() => torch.save(torch.empty([2], { device: 'meta' }), path)).code).toBe('ERR_TCH_UNSUPPORTED')
    const gone = torch.ones([1])
    gone.dispose()
    expect(refusal(() => torch.save([gone], path)).code).toBe('ERR_TCH_DISPOSED')
    expect(refusal(() => torch.save(1, join(folder, 'no', 'such', 'folder.pt'))).code).toBe('ERR_TCH_FILE')
    expect(refusal(() => torch.save(1, '')).code).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(refusal(() => torch.save(1, undefined as never)).code).toBe('ERR_TCH_TYPE')
    expect(refusal(() => torch.pyFloat('1' as never)).code).toBe('ERR_TCH_TYPE')
  })

  it('put tensors where mapLocation says', () => {
    const elsewhere = fileOf(...[storedTensor()].map((tensor) => Buffer.from(tensor.toString('latin1').replace('\x03\x00\x00\x00cpu', '\x06\x00\x00\x00cuda:7'), 'latin1')))
    expect(refusal(() => torch.load(elsewhere)).message).toMatch(/saved from 'cuda:7'.*mapLocation: 'cpu'/)
    const seen: string[] = []
    for (const mapLocation of ['cpu', { 'cuda:7': 'cpu' }, (location: string) => (seen.push(location), 'cpu')] as const) {
      expect((torch.load(elsewhere, { mapLocation: mapLocation as 'cpu' }) as Tensor).device).toBe('cpu')
    }
    expect(seen).toEqual(['cuda:7'])
    expect((torch.load(elsewhere, { mapLocation: 'meta' as 'cpu' }) as Tensor).isMeta).toBe(true)
    expect(refusal(() => torch.load(elsewhere, { mapLocation: 7 as never })).code).toBe('ERR_TCH_TYPE')
    expect(refusal(() => torch.load(elsewhere, { mapLocation: 'gpu' as never })).code).toBe('ERR_TCH_UNKNOWN_DEVICE')
    expect(refusal(() => torch.load(elsewhere, { weightsOnly: false as never })).code).toBe('ERR_TCH_UNSUPPORTED')
    expect(refusal(() => torch.load(elsewhere, { mmap: 1 as never })).code).toBe('ERR_TCH_TYPE')
  })

  it('replace what a link points to, keep who may read a file, and replace nothing that is no file', () => {
    const real = join(folder, 'real.pt')
    const link = join(folder, 'link.pt')
    torch.save(1, real)
    chmodSync(real, 0o600)
    symlinkSync(real, link)
    torch.save(2, link)
    expect([torch.load(real), lstatSync(link).isSymbolicLink(), statSync(real).mode & 0o777]).toEqual([2, true, 0o600])
    const fifo = join(folder, 'fifo')
    execFileSync('mkfifo', [fifo])
    expect(refusal(() => torch.save(1, fifo)).message).toMatch(/no regular file/)
    mkdirSync(join(folder, 'a-folder'))
    expect(refusal(() => torch.save(1, join(folder, 'a-folder'))).code).toBe('ERR_TCH_FILE')
    expect([statSync(fifo).isFIFO(), readdirSync(folder).filter((name) => name.startsWith('.'))]).toEqual([true, []])
  })

  it('work in every mode, and leave it as it was', () => {
    const value = { x: torch.ones([2], { requiresGrad: true }) }
    for (const run of [<T>(body: () => T) => torch.noGrad(body), <T>(body: () => T) => torch.autocast({}, body), <T>(body: () => T) => torch.withDevice('meta', body)]) {
      const back = run(() => saved(value) as Map<string, Tensor>)
      expect([back.get('x')!.requiresGrad, back.get('x')!.device, back.get('x')!.toArray()]).toEqual([true, 'cpu', [1, 1]])
    }
    expect((torch.inferenceMode(() => saved({ x: torch.ones([2]) }) as Map<string, Tensor>)).get('x')!.toArray()).toEqual([1, 1])
    expect(torch.isGradEnabled()).toBe(true)
    const { liveTensors } = torch.memoryStats()
    torch.scope(() => {
      torch.load(path)
    })
    expect(torch.memoryStats().liveTensors).toBe(liveTensors)
  })

  it('keep thousands of tensors and a pickle that grows', () => {
    const many = new Map(Array.from({ length: 1500 }, (_, i) => [`layer.${i}.weight`, torch.full([i % 7], i)]))
    const back = saved(many) as Map<string, Tensor>
    expect([...back.keys()]).toEqual([...many.keys()])
    for (const [name, tensor] of many) expect(back.get(name)!.equal(tensor)).toBe(true)
  })

  it('read every protocol, and files of the other byte order', () => {
    const value = (...data: (string | number | Uint8Array)[]): unknown => torch.load(torchFile(pickle(...data)))
    expect(value("(dp0\nS'a'\np1\nI1\nsVb\\u00e9\np2\nF1.5\nsS'l'\np3\n(lp4\nI01\naL12345678901234567890L\nasg1\nN.")).toBeNull()
    expect(value("(dp0\nS'a\\x41\\n'\np1\nI1\nsVb\\u00e9\np2\nF1.5\nsS'l'\np3\n(lp4\nI01\naL12345678901234567890L\nas.")).toEqual(
      new Map<string, unknown>([['aA\n', 1], ['bé', 1.5], ['l', [true, 12345678901234567890n]]]))
    expect(value('\x80\x04\x95\x0a\x00\x00\x00\x00\x00\x00\x00}\x94\x8c\x01x\x94\x8f(K\x01K\x02\x90s.')).toEqual(new Map([['x', new Set([1, 2])]]))
    expect(value('\x80\x05\x96\x02\x00\x00\x00\x00\x00\x00\x00ab.')).toEqual(Uint8Array.of(97, 98))
    const big = torchFile(pickle('\x80\x02', storedTensor(), '.'), { 0: Buffer.from('3f800000400000004040000040800000', 'hex') }, { byteorder: 'big' })
    expect((torch.load(big) as Tensor).toArray()).toEqual([1, 2, 3, 4])
  })
})

const everything = `
import collections, json, sys, torch
torch.manual_seed(0)
base = torch.arange(24.).reshape(4, 6)
def value(legacy):
    v = {'base': base, 'row': base[1], 'turned': base.t(), 'half': torch.ones(2, dtype=torch.half), 'bf': torch.full((2,), 1.5, dtype=torch.bfloat16),
        'complex': torch.tensor([1+2j]).conj(), 'zero': torch.tensor(3), 'none': torch.empty(0, 3), 'bool': torch.tensor([True, False]),
        'parameter': torch.nn.Parameter(torch.ones(2)), 'frozen': torch.nn.Parameter(torch.ones(2), requires_grad=False), 'wide': torch.ones(1).expand(5),
        'list': [1, 2.5, True, None, 'x', b'ab', {1, 2}, (1, 2)], 'numbers': {1: 2, -5: 2**70}, 'size': torch.Size([1, 2]), 'dtype': torch.float32,
        'device': torch.device('cpu'), 'number': 1+2j, 'ordered': collections.OrderedDict(a=1), 'counter': collections.Counter('aab'), 'sparse': torch.eye(2).to_sparse()}
    if not legacy: v.update(u16=torch.tensor([1, 65535], dtype=torch.uint16), f8=torch.ones(2).to(torch.float8_e4m3fn))
    return v
`

describe.skipIf(!python)("with Python's torch", () => {
  it('reads what it writes, in both formats, mapped or not', () => {
    runPython(folder, `${everything}
torch.save(value(False), 'theirs.pt')
torch.save(value(True), 'legacy.pt', _use_new_zipfile_serialization=False)
torch.serialization.set_crc32_options(False)
torch.save(value(False), 'unchecked.pt')
`)
    for (const name of ['theirs.pt', 'legacy.pt', 'unchecked.pt']) {
      for (const mmap of [false, true]) {
        const v = torch.load(join(folder, name), { mmap }) as Map<string, any>
        expect(v.get('base').toArray()[3]).toEqual([18, 19, 20, 21, 22, 23])
        v.get('row').fill_(9)
        expect(v.get('turned').select(1, 1).toArray()).toEqual([9, 9, 9, 9, 9, 9])
        expect([v.get('half').dtype, v.get('bf').toArray(), v.get('complex').resolveConj().toArray(), v.get('zero').item(), v.get('none').shape]).toEqual(['float16', [1.5, 1.5], [[1, -2]], 3, [0, 3]])
        expect([v.get('parameter').requiresGrad, v.get('frozen').requiresGrad, v.get('wide').stride(), v.get('bool').toArray()]).toEqual([true, false, [0], [true, false]])
        expect(v.get('list')).toEqual([1, 2.5, true, null, 'x', Uint8Array.of(97, 98), new Set([1, 2]), [1, 2]])
        expect([v.get('numbers'), v.get('size'), v.get('dtype'), v.get('device'), v.get('number'), v.get('ordered')]).toEqual(
          [new Map<number, number | bigint>([[1, 2], [-5, 2n ** 70n]]), [1, 2], 'float32', 'cpu', { re: 1, im: 2 }, new Map([['a', 1]])])
        expect([v.get('counter').get('a'), v.get('sparse').toDense().toArray()]).toEqual([2, [[1, 0], [0, 1]]])
        if (name !== 'legacy.pt') expect([v.get('u16').toArray(), v.get('f8').dtype]).toEqual([[1, 65535], 'float8_e4m3fn'])
      }
    }
    const legacy = readFileSync(join(folder, 'legacy.pt'))
    for (let end = 0; end < legacy.length; end += 97) expect(refusal(() => torch.load(legacy.subarray(0, end))).code).toBe('ERR_TCH_DATA_FILE')
    for (let at = 0; at < legacy.length; at += 29) {
      const flipped = Buffer.from(legacy)
      flipped[at]! ^= 1 << at % 8
      try {
        torch.load(flipped)
      } catch (error) {
        expect(error).toBeInstanceOf(TorchError)
      }
    }
  })

  it('reads state dicts of models and optimisers, and Python takes them back', () => {
    runPython(folder, `
import torch
torch.manual_seed(0)
model = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.BatchNorm1d(4), torch.nn.Linear(4, 1))
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
model(torch.rand(5, 3)).sum().backward()
optimizer.step()
torch.save(model.state_dict(), 'model.pt')
torch.save({'model': model.state_dict(), 'optimizer': optimizer.state_dict(), 'epoch': 3}, 'training.pt')
`)
    const state = torch.load(join(folder, 'model.pt')) as Map<string, Tensor> & { _metadata: Map<string, unknown> }
    expect([...state.keys()]).toContain('1.num_batches_tracked')
    expect(state._metadata.get('1')).toEqual(new Map([['version', 2]]))
    torch.save(state, join(folder, 'model-ours.pt'))
    const training = torch.load(join(folder, 'training.pt')) as Map<string, any>
    expect(training.get('optimizer').get('state').get(0).get('exp_avg').shape).toEqual([4, 3])
    expect(training.get('optimizer').get('param_groups')[0].get('betas')).toEqual([0.9, 0.999])
    torch.save(training, join(folder, 'training-ours.pt'))
    expect(runPython(folder, `
import json, torch
model = torch.nn.Sequential(torch.nn.Linear(3, 4), torch.nn.BatchNorm1d(4), torch.nn.Linear(4, 1))
theirs, ours = torch.load('model.pt'), torch.load('model-ours.pt', weights_only=True)
mapped = torch.load('model-ours.pt', weights_only=True, mmap=True)
model.load_state_dict(ours)
same = all(torch.equal(theirs[k], ours[k]) and torch.equal(theirs[k], mapped[k]) for k in theirs) and list(theirs) == list(ours)
training = torch.load('training-ours.pt', weights_only=True)
optimizer = torch.optim.AdamW(model.parameters())
optimizer.load_state_dict(training['optimizer'])
model(torch.rand(5, 3)).sum().backward()
optimizer.step()
print(json.dumps([same, theirs._metadata == ours._metadata, optimizer.param_groups[0]['lr'], type(training['epoch']).__name__]))
`)).toEqual([true, true, 0.01, 'int'])
  })

  it('writes what it reads with weights_only', () => {
    const base = torch.arange(6, { dtype: 'float32' }).reshape(2, 3)
    torch.save({
      base, turned: base.t(), bits: torch.ops.aten.view.dtype(base, 'int16'), half: torch.ones([2], { dtype: 'float16' }), u16: torch.tensor([65535]).to('uint16'), f8: torch.ones([1]).to('float8_e4m3fn'),
      none: torch.empty([0, 2]), one: torch.tensor(true), complex: torch.tensor([1]).to('complex128'), grad: torch.ones([1], { requiresGrad: true }), q: torch.quantizePerTensor(torch.ones([2]), 0.5, 1, 'qint8'),
      coo: torch.eye(2).toSparse(), csr: torch.eye(2).toSparseCsr(),
      plain: [1, torch.pyFloat(1), 1.5, 2n ** 70n, -(2n ** 70n), true, null, 'é', Object.freeze([1, 2]), new Set([1]), Uint8Array.of(1, 255), { re: 1, im: 2 }], keys: new Map<unknown, unknown>([[0, 'a'], ['0', 'b']]),
      long: Array.from({ length: 2500 }, (_, i) => i),
    }, path)
    expect(runPython(folder, `
import json, torch
v = torch.load('value.pt', weights_only=True)
v['base'][0, 1] = 1.5
print(json.dumps([v['turned'].tolist(), list(v['turned'].stride()), str(v['bits'].dtype), v['bits'][0, 3].item(), str(v['half'].dtype), v['u16'].tolist(), str(v['f8'].dtype), list(v['none'].shape), v['one'].item(),
  str(v['complex'].dtype), v['grad'].requires_grad, v['q'].int_repr().tolist(), v['coo'].to_dense().tolist(), str(v['csr'].layout), repr(v['plain']), repr(v['keys']), sum(v['long'])]))
`)).toEqual([
      [[0, 3], [1.5, 4], [2, 5]], [1, 3], 'torch.int16', 16320, 'torch.float16', [65535], 'torch.float8_e4m3fn', [0, 2], true,
      'torch.complex128', true, [3, 3], [[1, 0], [0, 1]], 'torch.sparse_csr',
      "[1, 1.0, 1.5, 1180591620717411303424, -1180591620717411303424, True, None, 'é', (1, 2), {1}, b'\\x01\\xff', (1+2j)]", "{0: 'a', '0': 'b'}", 3123750,
    ])
  })

  it('reads numbers of numpy', () => {
    runPython(folder, `
import numpy as np, torch
torch.save([np.float64(2.5), np.float32(0.5), np.float16(1.5), np.int64(7), np.uint8(200), np.bool_(True), np.complex64(1+2j), np.int64(2**60)], 'numpy.pt')
`)
    expect(torch.load(join(folder, 'numpy.pt'))).toEqual([2.5, 0.5, 1.5, 7, 200, true, { re: 1, im: 2 }, 2n ** 60n])
  })
})

it('files of more than 4 GB are found by 64-bit places', () => {
  // Rewrites the end of a small file as a large one has it: the same content, reached by the wide fields.
  torch.save({ weight: torch.arange(10) }, path)
  const bytes = readFileSync(path)
  const end = bytes.length - 22
  const [count, size, offset] = [bytes.readUInt16LE(end + 10), bytes.readUInt32LE(end + 12), bytes.readUInt32LE(end + 16)]
  const wide = Buffer.alloc(76)
  wide.writeUInt32LE(0x06064b50, 0)
  wide.writeBigUInt64LE(44n, 4)
  wide.writeBigUInt64LE(BigInt(count), 24)
  wide.writeBigUInt64LE(BigInt(count), 32)
  wide.writeBigUInt64LE(BigInt(size), 40)
  wide.writeBigUInt64LE(BigInt(offset), 48)
  wide.writeUInt32LE(0x07064b50, 56)
  wide.writeBigUInt64LE(BigInt(end), 64)
  wide.writeUInt32LE(1, 72)
  const narrow = Buffer.from(bytes.subarray(end))
  narrow.fill(0xff, 8, 20)
  writeFileSync(path, Buffer.concat([bytes.subarray(0, end), wide, narrow]))
  expect((torch.load(path) as Map<string, Tensor>).get('weight')!.toArray()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})
