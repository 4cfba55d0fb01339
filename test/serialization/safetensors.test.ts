import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Module, torch, type Dtype } from '../../lib/index.js'
import { fileURLToPath } from 'node:url'
import { refusal } from '../input/refusal.js'
import { python, runPython, temporaryFolder } from './python.js'
import { bytesOf, safetensors } from './stored.js'

const folder = temporaryFolder()
const path = join(folder, 'state.safetensors')
const dtypes: Dtype[] = [
  'bool', 'uint8', 'int8', 'uint16', 'int16', 'uint32', 'int32', 'uint64', 'int64', 'float16', 'bfloat16', 'float32', 'float64',
  'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'complex64',
]
const state = (): Map<string, ReturnType<typeof torch.tensor>> =>
  new Map(dtypes.map((dtype) => [`of.${dtype}`, torch.tensor([0, 1, 1, 0, 1, 1]).reshape(2, 3).to(dtype)]))

describe('saveStateDict and loadStateDict', () => {
  it('keep every dtype of the format, names in their order, and the metadata', () => {
    torch.saveStateDict(state(), path, { metadata: { format: 'pt', by: 'tests' } })
    for (const mmap of [true, false]) {
      const back = torch.loadStateDict(path, { mmap })
      expect(back.metadata).toEqual(new Map([['format', 'pt'], ['by', 'tests']]))
      expect([...back.keys()]).toEqual([...state().keys()])
      for (const [name, tensor] of state()) {
        expect([back.get(name)!.dtype, back.get(name)!.toArray()]).toEqual([tensor.dtype, tensor.toArray()])
      }
    }
    expect(torch.loadStateDict(readFileSync(path)).size).toBe(dtypes.length)
  })

  it('keep single numbers, tensors without elements, views and strides', () => {
    const base = torch.arange(24, { dtype: 'float32' }).reshape(4, 6)
    torch.saveStateDict({ one: torch.tensor(3), none: torch.empty([0, 3]), left: base.narrow(1, 0, 3), conj: torch.tensor([1, 2]).to('complex64').conj() }, path)
    const back = torch.loadStateDict(path)
    expect(back.get('one')!.shape).toEqual([])
    expect(back.get('none')!.shape).toEqual([0, 3])
    expect(back.get('left')!.stride()).toEqual([3, 1])
    expect(back.get('left')!.toArray()).toEqual(base.narrow(1, 0, 3).toArray())
    expect(back.metadata.size).toBe(0)
  })

  it('map the file: writes to a tensor stay in memory, and the file may be replaced', () => {
    torch.saveStateDict({ x: torch.ones([1000]) }, path)
    const before = torch.loadStateDict(path)
    before.get('x')!.fill_(5)
    expect(torch.loadStateDict(path).get('x')!.sum().item()).toBe(1000)
    torch.saveStateDict({ x: torch.zeros([10]) }, path)
    expect(before.get('x')!.sum().item()).toBe(5000)
    expect(before.get('x')!.requiresGrad_().isLeaf).toBe(true)
  })

  it('write names of one tensor once, and give both back', () => {
    const weight = torch.rand([3, 3])
    torch.saveStateDict({ 'encoder.weight': weight, 'decoder.weight': weight, 'again.weight': weight.detach() }, path)
    expect(readFileSync(path).length).toBeLessThan(3 * 36 + 300)
    const back = torch.loadStateDict(path)
    expect([...back.keys()].sort()).toEqual(['again.weight', 'decoder.weight', 'encoder.weight'])
    expect(back.get('decoder.weight')!.isSame(back.get('encoder.weight')!)).toBe(true)
  })

  it('refuse tensors that overlap otherwise, and what the format has not, before anything is written', () => {
    torch.saveStateDict({ x: torch.ones([1]) }, path)
    const base = torch.ones([4, 4])
    const refused = (tensors: Record<string, unknown>): string => refusal(() => torch.saveStateDict(tensors as never, path)).message
    expect(refused({ base, row: base.select(0, 1) })).toMatch(/'base' and 'row' are different views.*clone/)
    expect(refused({ square: base, turned: base.t() })).toMatch(/different views/)
    expect(refused({ c: torch.ones([1]).to('complex128') })).toMatch(/no dtype for 'c'/)
    expect(refused({ s: torch.eye(2).toSparse() })).toMatch(/toDense/)
    expect(refused({ __metadata__: base })).toMatch(/for itself/)
    expect(refused({ x: [1] })).toMatch(/'x' must be a Tensor/)
    const gone = torch.ones([1])
    gone.dispose()
    expect(refusal(() => torch.saveStateDict({ gone }, path)).code).toBe('ERR_TCH_DISPOSED')
    expect(refusal(() => torch.saveStateDict({}, path, { metadata: { a: 1 } as never })).code).toBe('ERR_TCH_TYPE')
    expect(refusal(() => torch.saveStateDict({}, 7 as never)).code).toBe('ERR_TCH_TYPE')
    expect(torch.loadStateDict(path).get('x')!.item()).toBe(1)
  })

  it('take a module, and give it its state', () => {
    const model = Module.load(fileURLToPath(new URL('../fixtures/models/structured/net.pt', import.meta.url)))
    torch.saveStateDict(model, path)
    const other = model.deepcopy()
    torch.noGrad(() => other.parameters().forEach((parameter) => parameter.zero_()))
    other.loadStateDict(torch.loadStateDict(path))
    const x = torch.ones([2, 4])
    expect(other.forward(x).toArray()).toEqual(model.forward(x).toArray())
  })
})

const elements = bytesOf(Float32Array.of(1, 2, 3, 4))
const row = { dtype: 'F32', shape: [4], data_offsets: [0, 16] }
const header = (length: bigint): Buffer => {
  const bytes = safetensors({ x: row }, elements)
  bytes.writeBigUInt64LE(length)
  return bytes
}

describe('a .safetensors file', () => {
  it('gives its tensors by name, aligned or not', () => {
    for (const filler of ['', ' ', '   ']) {
      const bytes = safetensors(`{"__metadata__":{"by":"hand"},"one":{"dtype":"F32","shape":[],"data_offsets":[0,4]},"rest":{"dtype":"F32","shape":[3],"data_offsets":[4,16]}}${filler}`, elements)
      writeFileSync(path, bytes)
      const tensors = torch.loadStateDict(path)
      expect([...tensors.keys()]).toEqual(['one', 'rest'])
      expect(tensors.get('rest')!.toArray()).toEqual([2, 3, 4])
    }
  })

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing in it', Buffer.alloc(0), /cut short/],
    ['fewer bytes than its length', Buffer.from('PK'), /cut short/],
    ['a header of 2^63 bytes', header(2n ** 63n), /9223372036854775808 bytes, more than/],
    ['a header of 2^64 - 1 bytes', header(2n ** 64n - 1n), /more than/],
    ['a header of 99 MB that is not there', header(99_000_000n), /ends after/],
    ['a header longer than the file', safetensors({ x: row }, elements).subarray(0, 20), /ends after/],
    ['a header that is no JSON', safetensors('{"x"', elements), /damaged/],
    ['a header that is not UTF-8', safetensors('{"\u00ff":1}', elements).fill(0xff, 10, 11), /damaged/],
    ['a header that nests deep', safetensors('['.repeat(1_000_000), elements), /damaged/],
    ['a header that is no object', safetensors('null', elements), /no object/],
    ['a header that is a list', safetensors('[]', elements), /no object/],
    ['a row that is none', safetensors({ x: { dtype: 'F32' } }, elements), /damaged at 'x'/],
    ['a dtype of another kind', safetensors({ x: { ...row, dtype: 'F4' } }, elements), /no counterpart/],
    ['a dtype of every object', safetensors({ x: { ...row, dtype: 'constructor' } }, elements), /no counterpart/],
    ['a place before its start', safetensors({ x: { ...row, data_offsets: [-4, 12] } }, elements), /damaged/],
    ['a place beyond its end', safetensors({ x: { ...row, shape: [5], data_offsets: [0, 20] } }, elements), /cut short/],
    ['a place that ends before it begins', safetensors({ x: { ...row, data_offsets: [16, 0] } }, elements), /-16 bytes/],
    ['a place that does not fit the shape', safetensors({ x: { ...row, shape: [3] } }, elements), /needs 12/],
    ['a place of half numbers', safetensors({ x: { ...row, data_offsets: [0.5, 16.5] } }, elements), /damaged/],
    ['sizes that are none', safetensors({ x: { ...row, shape: ['4'] } }, elements), /not a shape/],
    ['a negative size', safetensors({ x: { ...row, shape: [-4] } }, elements), /not a shape/],
    ['two negative sizes', safetensors({ x: { ...row, shape: [-2, -2] } }, elements), /not a shape/],
    ['sizes that overflow to what is there', safetensors({ x: { ...row, shape: [2 ** 32, 2 ** 32, 4] } }, elements), /needs/],
    ['immense sizes and no elements', safetensors({ x: { ...row, shape: [0, 2 ** 50, 2 ** 50], data_offsets: [0, 0] }, y: row }, elements), /too large|shape|needs/],
    ['a hundred dimensions', safetensors({ x: { ...row, shape: [4, ...new Array(99).fill(1)] } }, elements), /100 dimensions/],
    ['tensors that overlap', safetensors({ x: { ...row, shape: [3], data_offsets: [0, 12] }, y: { ...row, shape: [2], data_offsets: [8, 16] } }, elements), /'y' overlaps/],
    ['two tensors in one place', safetensors({ x: row, y: row }, elements), /overlaps/],
    ['a gap', safetensors({ x: { ...row, shape: [1], data_offsets: [0, 4] }, y: { ...row, shape: [2], data_offsets: [8, 16] } }, elements), /gap before 'y'/],
    ['more bytes than it says', safetensors({ x: { ...row, shape: [3], data_offsets: [0, 12] } }, elements), /4 bytes after/],
    ['one name twice', safetensors('{"x":{"dtype":"F32","shape":[4],"data_offsets":[0,16]},"x":{"dtype":"I32","shape":[4],"data_offsets":[0,16]}}', elements), /'x' twice/],
    ['one name twice, spelt differently', safetensors('{"x":{"dtype":"F32","shape":[4],"data_offsets":[0,16]},"\\u0078":{"dtype":"I32","shape":[4],"data_offsets":[0,16]}}', elements), /'x' twice/],
    ['one field twice', safetensors('{"x":{"dtype":"F32","dtype":"I32","shape":[4],"data_offsets":[0,16]}}', elements), /'dtype' twice/],
    ['metadata that is no text', safetensors({ __metadata__: { a: 1 }, x: row }, elements), /no text/],
  ])('with %s is refused', (_, bytes, message) => {
    writeFileSync(path, bytes)
    for (const source of [bytes, path]) {
      const error = refusal(() => torch.loadStateDict(source))
      expect(error.code).toBe('ERR_TCH_DATA_FILE')
      expect(error.message).toMatch(message)
    }
    expect(refusal(() => torch.loadStateDict(path, { mmap: false })).message).toMatch(message)
  })

  it('cut short anywhere is refused', () => {
    torch.saveStateDict(state(), path)
    const bytes = readFileSync(path)
    for (let end = 0; end < bytes.length; end += 13) {
      expect(refusal(() => torch.loadStateDict(bytes.subarray(0, end))).code).toBe('ERR_TCH_DATA_FILE')
    }
  })

  it('has names that mean something to JavaScript as names', () => {
    const tensors = torch.loadStateDict(safetensors('{"__proto__":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}}', elements))
    expect([...tensors.keys()]).toEqual(['__proto__'])
  })

  it('is a file, and there', () => {
    expect(refusal(() => torch.loadStateDict(join(folder, 'missing'))).message).toMatch(/no such file/)
    expect(refusal(() => torch.loadStateDict(folder)).message).toMatch(/folder/)
    expect(refusal(() => torch.loadStateDict('a\0b')).message).toMatch(/no such file/)
    expect(refusal(() => torch.loadStateDict(new URL('https://example.org/x'))).code).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(refusal(() => torch.loadStateDict(7 as never)).code).toBe('ERR_TCH_TYPE')
    expect(refusal(() => torch.loadStateDict(path, { map: true } as never)).code).toBe('ERR_TCH_UNKNOWN_ARGUMENT')
    mkdirSync(join(folder, 'pipes'))
    execFileSync('mkfifo', [join(folder, 'pipes', 'fifo')])
    expect(refusal(() => torch.loadStateDict(join(folder, 'pipes', 'fifo'))).message).toMatch(/not a regular file/)
  })
})

describe.skipIf(!python)("with Python's safetensors", () => {
  it('reads ours, shared tensors by load_model', () => {
    const weight = torch.arange(4, { dtype: 'float32' }).reshape(2, 2)
    torch.saveStateDict(state(), path, { metadata: { by: 'tests' } })
    torch.saveStateDict({ 'a.weight': weight, 'b.weight': weight }, join(folder, 'tied.safetensors'))
    expect(runPython(folder, `
import json, torch
from safetensors import safe_open
from safetensors.torch import load_file, load_model
state = load_file("state.safetensors")
with safe_open("state.safetensors", "pt") as file: metadata = file.metadata()
model = torch.nn.Module()
model.a, model.b = torch.nn.Linear(2, 2, bias=False), torch.nn.Linear(2, 2, bias=False)
model.b.weight = model.a.weight
load_model(model, "tied.safetensors")
print(json.dumps([metadata, {k: [str(v.dtype), v.to(torch.complex64).real.tolist()] for k, v in state.items()}, model.b.weight.tolist()]))
`)).toEqual([
      { by: 'tests' },
      Object.fromEntries(dtypes.map((dtype) => [`of.${dtype}`, [`torch.${dtype}`, [[0, 1, 1], [0, 1, 1]]]])),
      [[0, 1], [2, 3]],
    ])
  })

  it('is read by us', () => {
    runPython(folder, `
import torch
from safetensors.torch import save_file, save_model
names = ${JSON.stringify(dtypes)}
save_file({n: torch.tensor([[0, 1, 1], [0, 1, 1]]).to(getattr(torch, n)) for n in names}, "theirs.safetensors", metadata={"format": "pt"})
model = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.Linear(2, 2))
model[1].weight = model[0].weight
save_model(model, "theirs-tied.safetensors")
`)
    const theirs = torch.loadStateDict(join(folder, 'theirs.safetensors'))
    expect(theirs.metadata.get('format')).toBe('pt')
    expect(Object.fromEntries([...theirs].map(([name, tensor]) => [name, tensor.dtype]))).toEqual(Object.fromEntries(dtypes.map((dtype) => [dtype, dtype])))
    for (const tensor of theirs.values()) expect(tensor.to('complex64').real.toArray()).toEqual([[0, 1, 1], [0, 1, 1]])
    const tied = torch.loadStateDict(join(folder, 'theirs-tied.safetensors'))
    expect([...tied.keys()].sort()).toEqual(['0.bias', '0.weight', '1.bias', '1.weight'])
    expect(tied.get('0.weight')!.isSame(tied.get('1.weight')!)).toBe(true)
  })
})
