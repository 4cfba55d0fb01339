import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Module, ScriptModule, Tensor, torch, TorchError, type Dtype } from '../lib/index.js'
import { codeOf } from './functional/code.js'
import { partsOf, replaced } from './isolation/zip-writer.js'
import { liveTensors } from './lifetime/live.js'

const models = join(import.meta.dirname, 'fixtures', 'models')
const path = (name: string) => join(models, name)
const load = (name: string) => Module.load(path(`${name}.pt`))

// Written by scripts/models/scripted.py with Python's torch, which says how values are written.
type Written = null | number | string | boolean | Written[] | { [key: string]: Written }
interface Call { method: string; arguments: Written[]; result?: Written; error?: string }
const expected = JSON.parse(readFileSync(path('expected.json'), 'utf8')) as Record<string, Call[]>
const calls = Object.entries(expected).flatMap(([model, list]) => list.map((call, position) => ({ model, position, call, name: `${model}.${call.method} #${position}` })))

/** Numbers are the keys of dictionaries in some methods: those need a Map. */
const keyed = new Set(['by_number', 'numbered'])

function given(written: Written, method: string): unknown {
  if (typeof written !== 'object' || written === null) return written
  if (Array.isArray(written)) return written.map((each) => given(each, method))
  if ('tensor' in written) return torch.tensor(written['tensor'] as number[], { dtype: written['dtype'] as Dtype })
  if ('tuple' in written) return given(written['tuple']!, method)
  if ('named' in written) return given(written['named']!, method)
  if ('bigint' in written) return BigInt(written['bigint'] as string)
  if ('complex' in written) { const [re, im] = written['complex'] as number[]; return { re, im } }
  const entries = Object.entries(written).map(([key, value]) => [key, given(value, method)] as const)
  return keyed.has(method) ? new Map(entries.map(([key, value]) => [Number(key), value])) : Object.fromEntries(entries)
}

/** A result in the fixture's words; `like` tells what JavaScript writes alike apart. */
function written(value: unknown, like: Written | undefined): unknown {
  if (value instanceof Tensor) return { tensor: value.toArray() as Written, dtype: value.dtype }
  if (typeof value === 'bigint') return { bigint: value.toString() }
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, each]) => [String(key), written(each, (like as Record<string, Written>)[String(key)])]))
  if (Array.isArray(value)) {
    if (typeof like === 'object' && like !== null && 'complex' in like) return { complex: value }
    const parts = typeof like === 'object' && like !== null && 'tuple' in like ? (like['tuple'] as Written[]) : (like as Written[])
    const list = value.map((each, i) => written(each, parts[i]))
    return parts === like ? list : { tuple: list }
  }
  if (typeof value === 'object' && value !== null) {
    const parts = (like as { named: Record<string, Written> }).named
    return { named: Object.fromEntries(Object.entries(value).map(([key, each]) => [key, written(each, parts[key])])) }
  }
  return value
}

/** A model with one of its files changed, and its checksum with it. */
function edited(name: string, ending: string, edit: (text: string) => string): Buffer {
  const bytes = readFileSync(path(`${name}.pt`))
  const { content } = partsOf(bytes).find((part) => part.name.endsWith(ending))!
  return replaced(bytes, ending, Buffer.from(edit(content.toString())))
}

function errorOf(body: () => unknown): TorchError {
  try {
    body()
  } catch (error) {
    expect(error).toBeInstanceOf(TorchError)
    return error as TorchError
  }
  throw new Error('expected an error')
}

describe("what Python's torch answers", () => {
  // One module for each way of calling: `count` counts its calls.
  const loaded = { sync: new Map<string, ScriptModule>(), async: new Map<string, ScriptModule>() }
  const moduleFor = (way: 'sync' | 'async', name: string) => loaded[way].get(name) ?? loaded[way].set(name, load(name)).get(name)!

  it.each(calls)('$name', async ({ model, call }) => {
    const args = call.arguments.map((each) => given(each, call.method))
    const outcome = async (run: () => unknown): Promise<unknown> => {
      try {
        return written(await run(), call.result)
      } catch (error) {
        expect(error).toMatchObject({ name: 'TorchError', op: call.method, code: call.error!.includes('shapes') ? 'ERR_TCH_TORCH' : 'ERR_TCH_MODEL_RAISED' })
        return { error: (error as Error).message }
      }
    }
    const want = call.error === undefined ? call.result : { error: expect.stringContaining(call.error.replace(/^.*Error: /, '')) as unknown }
    expect(await outcome(() => moduleFor('sync', model).call(call.method, ...args))).toEqual(want)
    expect(await outcome(() => moduleFor('async', model).callAsync(call.method, ...args))).toEqual(want)
    if (call.method !== 'forward') return
    expect(await outcome(() => moduleFor('sync', model).forward(...args))).toEqual(want)
    expect(await outcome(() => moduleFor('async', model).forwardAsync(...args))).toEqual(want)
  })

  it('errors of a model say what it raised, not where libtorch was', () => {
    const error = errorOf(() => load('raises').forward(torch.ones([3])))
    expect(error.message).toContain('expected a matrix, got 1 dimensions')
    expect(error.message).not.toMatch(/\.cpp|frame #|0x[0-9a-f]{6}/)
    const inner = errorOf(() => load('raises').call('multiply', torch.ones([2, 4]), torch.ones([2, 4])))
    expect(inner.message).toContain('mat1 and mat2 shapes cannot be multiplied')
    expect(inner.message).not.toMatch(/frame #|0x[0-9a-f]{6}/)
  })
})

describe('arguments', () => {
  const methods = load('methods')
  const kinds = load('kinds')
  const values = load('values')
  const v = torch.tensor([1, 2, 3], { dtype: 'float32' })
  const list = (x: unknown) => (x as Tensor).toArray() as number[]

  it('by position, by name, and left to their defaults', async () => {
    expect(list(methods.call('scale', v))).toEqual([2, 4, 6])
    expect(list(methods.call('scale', v, { factor: 3 }))).toEqual([3, 6, 9])
    expect(list(methods.call('scale', v, { times: 2, shift: v }))).toEqual([5, 10, 15])
    expect(list(methods.call('scale', { x: v, factor: 0.5 }))).toEqual([0.5, 1, 1.5])
    expect(list(methods.call('scale', v, undefined, undefined, 2))).toEqual([4, 8, 12])
    expect(list(methods.call('scale', v, { factor: undefined, times: 2 }))).toEqual([4, 8, 12])
    expect(list(methods.call('scale', v, {}))).toEqual([2, 4, 6])
    expect(list(await methods.callAsync('scale', v, { factor: 3, signal: new AbortController().signal }))).toEqual([3, 6, 9])
    expect(list(await methods.callAsync('scale', v, {}))).toEqual([2, 4, 6])
    expect(list(await methods.callAsync('scale', v, { signal: undefined }))).toEqual([2, 4, 6])
  })

  it('that were keyword-only in Python: a saved model takes them both ways, in Python too', () => {
    expect(list(kinds.forward(v, { factor: 2, shift: 1 }))).toEqual([3, 5, 7])
    expect(list(kinds.forward(v, 2, 1))).toEqual([3, 5, 7])
  })

  it('that PyTorch has objects for and JavaScript text', () => {
    expect([...(kinds.call('on', 'cpu', 2) as Tensor).toTypedArray()]).toEqual([1, 1])
    expect(kinds.call('next', 'float32')).toBe(7)
    expect((kinds.call('on', 'meta', 2) as Tensor).device).toBe('meta')
  })

  it('named tuples are objects or arrays', () => {
    const places = (given: unknown) => [...(kinds.call('points', given) as Map<string, { place: Tensor; count: number }>).values()].map(({ place, count }) => [place.toArray() as unknown, count])
    expect(places([{ count: 2, place: v }])).toEqual([[[2, 4, 6], 2]])
    expect(places([[v, 3]])).toEqual([[[2, 4, 6], 3]])
    expect(errorOf(() => kinds.call('points', [{ place: v, count: 1, more: 2 }])).message).toMatch(/points\(\): argument 'given'.*no field 'more'/)
  })

  it('that are dictionaries are told from keywords', () => {
    const named = { a: v }
    const all = [41, 0.5, 'hello', true, [1, 2, 3]] as const
    const [, , , , , turned] = values.forward(...all, named, [5, v]) as unknown[]
    expect([...(turned as Map<string, Tensor>).keys()]).toEqual(['a'])
    expect((values.call('nested', { k: [1] }, [[0.5]]) as Map<string, unknown>).get('k')).toEqual([[1, 0.5]])
    expect(values.call('nested', new Map([['k', [2]]]), [[1]])).toEqual(new Map([['k', [[2, 1]]]]))
    expect(values.call('by_number', new Map([[1n, 'a']]))).toEqual(new Map([[2, 'a']]))
  })

  it('may be typed arrays, bigints and integers for floats', () => {
    expect(kinds.call('halves', [1, 2])).toEqual([0.5, 1])
    expect(kinds.call('halves', new Float32Array([1, 3]))).toEqual([0.5, 1.5])
    expect(kinds.call('next', 2n ** 62n)).toBe(2n ** 62n + 1n)
    expect(methods.call('label', 1)).toBe('high')
  })

  const symbol = Symbol('x')
  const cyclic: unknown[] = []
  cyclic.push(cyclic)
  const refused: [string, () => unknown, string, RegExp][] = [
    ['none where one is due', () => methods.forward(), 'ERR_TCH_MISSING_ARGUMENT', /forward\(\): argument 'x' \(Tensor\) is missing/],
    ['undefined for a tensor', () => methods.forward(undefined), 'ERR_TCH_MISSING_ARGUMENT', /forward\(\): argument 'x'/],
    ['null for a tensor', () => methods.forward(null), 'ERR_TCH_TYPE', /forward\(\): argument 'x' must be a Tensor, not null/],
    ['a number for a tensor', () => methods.forward(5), 'ERR_TCH_TYPE', /forward\(\): argument 'x' must be a Tensor, not the integer 5/],
    ['an array for a tensor', () => methods.forward([1, 2, 3]), 'ERR_TCH_TYPE', /argument 'x'/],
    ['a foreign object for a tensor', () => methods.forward(Object.create(Tensor.prototype)), 'ERR_TCH_TYPE', /argument 'x'/],
    ['one too many', () => methods.forward(v, v), 'ERR_TCH_UNKNOWN_ARGUMENT', /forward\(\) takes 1 argument.*x: Tensor.*got 2/],
    ['an unknown name', () => methods.call('scale', v, { factr: 2 }), 'ERR_TCH_UNKNOWN_ARGUMENT', /scale\(\) has no argument 'factr'.*factor: float/],
    ['an unknown name beside a known one', () => methods.call('scale', v, { factor: 2, sift: 1 }), 'ERR_TCH_UNKNOWN_ARGUMENT', /'sift'/],
    ['one given twice', () => methods.call('scale', v, 2, { factor: 3 }), 'ERR_TCH_INVALID_ARGUMENT', /scale\(\): 'factor' is given twice/],
    ['a signal for a call on this thread', () => methods.forward(v, { signal: new AbortController().signal }), 'ERR_TCH_UNKNOWN_ARGUMENT', /forward\(\).*'signal'/],
    ['text for a float', () => methods.call('label', 'much'), 'ERR_TCH_TYPE', /label\(\): argument 'share'/],
    ['a list for a float', () => methods.call('label', [1]), 'ERR_TCH_TYPE', /label\(\): argument 'share'/],
    ['null for a float', () => methods.call('label', null), 'ERR_TCH_TYPE', /label\(\): argument 'share'/],
    ['a fraction for an integer', () => kinds.call('next', 0.5), 'ERR_TCH_TYPE', /next\(\): argument 'number'/],
    ['an integer beyond int64', () => kinds.call('next', 2n ** 64n), 'ERR_TCH_OUT_OF_RANGE', /next\(\): argument 'number'.*int64/],
    ['text for an integer', () => kinds.call('next', '5'), 'ERR_TCH_TYPE', /next\(\): argument 'number'/],
    ['text for a list', () => kinds.call('halves', 'ab'), 'ERR_TCH_TYPE', /halves\(\): argument 'numbers'/],
    ['text in a list of numbers', () => kinds.call('halves', [1, 'b']), 'ERR_TCH_TYPE', /halves\(\): argument 'numbers'/],
    ['null in a list of numbers', () => kinds.call('halves', [1, null]), 'ERR_TCH_TYPE', /halves\(\): argument 'numbers'/],
    ['a tuple that is too short', () => values.forward(1, 1, 't', true, [1], { a: v }, [5]), 'ERR_TCH_TYPE', /forward\(\): argument 'pair'/],
    ['text for a boolean', () => values.forward(1, 1, 't', 'yes', [1], { a: v }, [5, v]), 'ERR_TCH_TYPE', /forward\(\): argument 'flag'/],
    ['a number for text', () => values.forward(1, 1, 5, true, [1], { a: v }, [5, v]), 'ERR_TCH_TYPE', /forward\(\): argument 'text'/],
    ['a list for a dictionary', () => values.forward(1, 1, 't', true, [1], [v], [5, v]), 'ERR_TCH_TYPE', /forward\(\): argument 'named'/],
    ['text keys where integers are due', () => values.call('by_number', { a: 'x' }), 'ERR_TCH_TYPE', /by_number\(\): argument 'numbers'/],
    ['a named tuple without one of its names', () => kinds.call('points', [{ place: v }]), 'ERR_TCH_TYPE', /points\(\): argument 'given'.*count/],
    ['null in a list of tensors', () => values.call('tensors', [v, null]), 'ERR_TCH_TYPE', /tensors\(\): argument 'parts'/],
    ['a device that is none', () => kinds.call('on', 'moon', 2), 'ERR_TCH_UNKNOWN_DEVICE', /on\(\): argument 'device'.*moon/],
    ['a symbol', () => kinds.call('anything', symbol), 'ERR_TCH_TYPE', /anything\(\): argument 'value'.*symbol/],
    ['a function', () => kinds.call('anything', () => 0), 'ERR_TCH_TYPE', /anything\(\): argument 'value'.*function/],
    ['a Date', () => kinds.call('anything', new Date()), 'ERR_TCH_TYPE', /anything\(\): argument 'value'.*Date/],
    ['an array that contains itself', () => kinds.call('anything', cyclic), 'ERR_TCH_INVALID_ARGUMENT', /anything\(\): argument 'value'.*contains itself/],
    ['a disposed tensor', () => { const x = torch.ones([3]); x.dispose(); return methods.forward(x) }, 'ERR_TCH_DISPOSED', /disposed/],
    ['no method of this name', () => methods.call('sacle', v), 'ERR_TCH_NO_METHOD', /no method 'sacle'; it has .*scale/],
    ['a method name that is no text', () => methods.call(5 as never), 'ERR_TCH_NO_METHOD', /no method '5'/],
    ['a foreign receiver', () => methods.call.call({} as never, 'forward', v), 'ERR_TCH_ILLEGAL_RECEIVER', /call/],
    ['a foreign receiver of forward', () => methods.forward.call({} as never, v), 'ERR_TCH_ILLEGAL_RECEIVER', /call/],
  ]
  it.each(refused)('%s is refused', async (_name, call, code, message) => {
    const error = errorOf(call)
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(message)])
    // And nothing is left half-written on the way.
    expect(list(methods.forward(v))).toEqual([1, -4, 9])
  })
})

describe('methods', () => {
  it('are told with their arguments and types', () => {
    const { methods } = load('methods')
    expect(methods.map(({ name }) => name).sort()).toEqual(['count', 'forward', 'label', 'scale'])
    expect(methods.find(({ name }) => name === 'scale')).toEqual({
      name: 'scale',
      arguments: [
        { name: 'x', type: 'Tensor', keywordOnly: false, default: null },
        { name: 'factor', type: 'float', keywordOnly: false, default: '2.' },
        { name: 'shift', type: 'Optional[Tensor]', keywordOnly: false, default: 'None' },
        { name: 'times', type: 'int', keywordOnly: false, default: '1' },
      ],
      returns: ['Tensor'],
    })
    expect(load('values').methods[0]!.returns[0]).toMatch(/^Tuple\[int, float, str, bool, List\[int\], Dict\[str, Tensor\]/)
  })
})

describe('parameters, buffers and modes', () => {
  it('are those of the model and share its memory', () => {
    const model = load('methods')
    expect(model.namedParameters().map(([name, x]) => [name, x.toArray() as unknown, x.requiresGrad])).toEqual([['weight', [1, -2, 3], true]])
    expect(model.namedBuffers().map(([name, x]) => [name, x.toArray() as unknown])).toEqual([['calls', 0]])
    model.call('count')
    expect(model.buffers()[0]!.item()).toBe(1)
    torch.noGrad(() => model.parameters()[0]!.fill_(2))
    expect((model.forward(torch.ones([3])) as Tensor).toArray()).toEqual([2, 2, 2])
  })

  it('gradients flow into them', () => {
    const model = load('methods')
    ;(model.forward(torch.ones([3])) as Tensor).sum().backward()
    expect(model.parameters()[0]!.grad!.toArray()).toEqual([1, 1, 1])
  })

  it('train and eval', () => {
    const model = load('methods')
    const zeros = () => (model.forward(torch.ones([3, 1000, 3])) as Tensor).eq(0).sum().item()
    expect([model.training, zeros()]).toEqual([false, 0])
    expect(model.train()).toBe(model)
    expect(model.training).toBe(true)
    expect(zeros()).toBeGreaterThan(1000)
    expect(model.eval().training).toBe(false)
    expect(Module.load(path('methods.pt'), { mode: 'train' }).training).toBe(true)
    expect(Module.load(path('methods.pt'), { mode: 'eval' }).training).toBe(false)
  })

  it('to another dtype converts floating point ones only', () => {
    const model = Module.load(path('methods.pt'), { dtype: 'float64' })
    expect([model.parameters()[0]!.dtype, model.buffers()[0]!.dtype]).toEqual(['float64', 'int64'])
    expect((model.forward(torch.ones([3], { dtype: 'float64' })) as Tensor).dtype).toBe('float64')
    expect(model.to('bfloat16').parameters()[0]!.dtype).toBe('bfloat16')
    expect(model.to('cpu', { dtype: 'float32' }).parameters()[0]!.dtype).toBe('float32')
    expect(codeOf(() => model.to('float33' as Dtype))).toMatch(/^ERR_TCH_UNKNOWN_(DTYPE|DEVICE)$/)
  })
})

describe('Module.load', () => {
  const x = torch.ones([2, 4])
  const answer = (model: ScriptModule) => (model.forward(x) as Tensor).toArray() as unknown
  const want = answer(load('linear_relu'))

  it('takes a path, a file URL, bytes and part of a larger buffer', () => {
    const bytes = readFileSync(path('linear_relu.pt'))
    const within = new Uint8Array(bytes.length + 100)
    within.set(bytes, 50)
    for (const source of [pathToFileURL(path('linear_relu.pt')), bytes, new Uint8Array(bytes), within.subarray(50, 50 + bytes.length)]) {
      const model = Module.load(source)
      expect(model).toBeInstanceOf(ScriptModule)
      expect(model).toBeInstanceOf(Module)
      expect(answer(model)).toEqual(want)
    }
    expect([load('linear_relu').file, Module.load(bytes).file]).toEqual([path('linear_relu.pt'), null])
  })

  it('the bytes may change afterwards', () => {
    const bytes = new Uint8Array(readFileSync(path('linear_relu.pt')))
    const model = Module.load(bytes)
    bytes.fill(0)
    expect(answer(model)).toEqual(want)
  })

  it('reads extra files', () => {
    const model = Module.load(path('traced.pt'), { extraFiles: ['notes.txt', 'absent.txt'] })
    expect(model.extraFiles).toEqual({ 'notes.txt': 'made for tests: traced', 'absent.txt': '' })
    expect(load('traced').extraFiles).toEqual({})
  })

  it('puts it on a device', () => {
    expect(Module.load(path('linear_relu.pt'), { device: 'cpu' }).parameters()[0]!.device).toBe('cpu')
    expect(Module.load(path('linear_relu.pt'), { device: 'meta' }).parameters()[0]!.device).toBe('meta')
  })

  const refused: [string, () => unknown, string, RegExp][] = [
    ['a state dict', () => load('state_dict'), 'ERR_TCH_MODEL_LOAD', /state_dict\.pt was made by torch\.save \(a state dict.*script or trace/],
    ['half a file', () => load('truncated'), 'ERR_TCH_MODEL_LOAD', /truncated\.pt is a truncated archive.*copy or download it again/],
    ['an empty file', () => load('empty'), 'ERR_TCH_MODEL_LOAD', /empty\.pt is empty/],
    ['text', () => load('text'), 'ERR_TCH_MODEL_LOAD', /text\.pt is not a TorchScript model: expected a \.pt file made by torch\.jit\.save/],
    ['no file', () => load('nowhere'), 'ERR_TCH_MODEL_LOAD', /there is no file .*nowhere\.pt/],
    ['a directory', () => Module.load(models), 'ERR_TCH_MODEL_LOAD', /models is a directory/],
    ['an empty path', () => Module.load(''), 'ERR_TCH_MODEL_LOAD', /there is no file/],
    ['empty bytes', () => Module.load(new Uint8Array()), 'ERR_TCH_MODEL_LOAD', /the data is empty/],
    ['bytes of a state dict', () => Module.load(readFileSync(path('state_dict.pt'))), 'ERR_TCH_MODEL_LOAD', /the data was made by torch\.save/],
    ['a pickle', () => Module.load(new Uint8Array([0x80, 2, 0x7d, 0x2e])), 'ERR_TCH_MODEL_LOAD', /Python pickle/],
    ['a safetensors file', () => Module.load(Buffer.concat([Buffer.from([8, 0, 0, 0, 0, 0, 0, 0]), Buffer.from('{"a":{}}')])), 'ERR_TCH_MODEL_LOAD', /safetensors/],
    ['a device that this libtorch does not have', () => Module.load(path('traced.pt'), { device: 'mps' }), 'ERR_TCH_MODEL_LOAD', /traced\.pt cannot be put on the device it is for.*mps/],
    ['an archive with spaces in its code', () => Module.load(Buffer.from(readFileSync(path('methods.pt'))).fill(32, 1500, 1700)), 'ERR_TCH_MODEL_LOAD', /damaged archive: the checksum of "methods\/code\/__torch__\.py"/],
    ['a colon less under a right checksum', () => Module.load(edited('methods', 'code/__torch__.py', (code) => code.replace('-> Tensor:', '-> Tensor '))), 'ERR_TCH_MODEL_LOAD', /TorchScript archive that libtorch cannot read \(expected : but found/],
    ['another archive', () => Module.load(Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64')), 'ERR_TCH_MODEL_LOAD', /zip archive, but holds no TorchScript model/],
    ['a URL that is no file', () => Module.load(new URL('https://example.org/a.pt')), 'ERR_TCH_INVALID_ARGUMENT', /file URL/],
    ['a path with a zero byte', () => Module.load('a\0b'), 'ERR_TCH_MODEL_LOAD', /there is no file/],
    ['nothing', () => Module.load(undefined as never), 'ERR_TCH_TYPE', /a path, a file URL or the bytes/],
    ['a number', () => Module.load(5 as never), 'ERR_TCH_TYPE', /a path/],
    ['an unknown option', () => Module.load(path('traced.pt'), { devise: 'cpu' } as never), 'ERR_TCH_UNKNOWN_ARGUMENT', /devise/],
    ['an unknown device', () => Module.load(path('traced.pt'), { device: 'moon' as never }), 'ERR_TCH_UNKNOWN_DEVICE', /moon/],
    ['an unknown dtype', () => Module.load(path('traced.pt'), { dtype: 'float33' as never }), 'ERR_TCH_UNKNOWN_DTYPE', /float33/],
    ['an unknown mode', () => Module.load(path('traced.pt'), { mode: 'test' as never }), 'ERR_TCH_INVALID_ARGUMENT', /'eval' or 'train'/],
    ['extra files that are no list', () => Module.load(path('traced.pt'), { extraFiles: 'notes.txt' as never }), 'ERR_TCH_TYPE', /extraFiles/],
    ['extra files that are no names', () => Module.load(path('traced.pt'), { extraFiles: [5] as never }), 'ERR_TCH_TYPE', /extraFiles/],
  ]
  it.each(refused)('refuses %s', (_name, call, code, message) => {
    const error = errorOf(call)
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(message)])
  })

  it('names the file in its errors', () => {
    expect(errorOf(() => load('text'))).toMatchObject({ file: path('text.pt') })
    expect(errorOf(() => load('nowhere'))).toMatchObject({ file: path('nowhere.pt') })
    expect(errorOf(() => Module.load(pathToFileURL(path('empty.pt'))))).toMatchObject({ file: path('empty.pt') })
  })

  it.each([0.2, 0.4, 0.6, 0.8, 0.99])('refuses a model cut at %d of its length', (share) => {
    const bytes = readFileSync(path('methods.pt'))
    expect(errorOf(() => Module.load(bytes.subarray(0, Math.floor(bytes.length * share)))).code).toBe('ERR_TCH_MODEL_LOAD')
  })
})

describe('a disposed module', () => {
  it('refuses every use, and can be disposed again', async () => {
    const model = load('linear_relu')
    const [weight] = model.parameters()
    model.dispose()
    model.dispose()
    const x = torch.ones([1, 4])
    for (const use of [() => model.forward(x), () => model.call('forward', x), () => model.parameters(), () => model.buffers(), () => model.training, () => model.eval(), () => model.to('float64')]) {
      expect(errorOf(use)).toMatchObject({ code: 'ERR_TCH_DISPOSED', file: path('linear_relu.pt') })
    }
    await expect(model.forwardAsync(x)).rejects.toMatchObject({ code: 'ERR_TCH_DISPOSED' })
    expect(weight!.shape).toEqual([3, 4])
  })

  it('using disposes it', () => {
    let kept: ScriptModule
    {
      using model = load('linear_relu')
      kept = model
    }
    expect(errorOf(() => kept.training).code).toBe('ERR_TCH_DISPOSED')
  })
})

describe('scopes', () => {
  it('own results, however deep, and parameters that are read', () => {
    const model = load('values')
    const v = torch.ones([2])
    const before = liveTensors()
    torch.scope(() => {
      model.forward(1, 2, 't', true, [1], { a: v, b: v }, [5, v])
      model.call('tensors', [v, v])
      expect(liveTensors()).toBe(before + 5)
    })
    expect(liveTensors()).toBe(before)
    const kept = torch.scope(() => model.call('tensors', [v]) as Tensor[])
    expect(kept[0]!.toArray()).toEqual([1, 1])
  })
})
