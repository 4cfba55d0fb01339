import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { EnumMember, Module, ScriptObject, torch } from '../lib/index.js'

const models = fileURLToPath(new URL('fixtures/models/structured/', import.meta.url))
const rare = Module.load(join(models, 'rare.pt'))
const code = (code: string) => expect.objectContaining({ name: 'TorchError', code })

describe('values of TorchScript', () => {
  it('enums go in as member, name or value, and come out as members', () => {
    const [green, value] = rare.forward('RED')
    expect(green).toBeInstanceOf(EnumMember)
    expect({ ...green }).toEqual({ type: 'Color', name: 'GREEN', value: 2 })
    expect(value).toBe(1)
    expect(`${rare.forward(2)[0]}`).toBe('Color.RED')
    expect(rare.forward(green)[1]).toBe(2)
    expect(() => rare.forward('BLUE')).toThrow(/forward\(\): argument 'color' \(.*Color\): expected a member of Color \(RED, GREEN\)/)
    expect(() => rare.forward(torch.zeros([1]))).toThrow(code('ERR_TCH_TYPE'))
  })

  it('named tuples go in as objects or arrays, and come out as objects', () => {
    const moved = rare.call('move', { label: 'none', x: torch.tensor([1]), y: 0.5 })
    expect({ ...moved, x: moved.x.toArray() }).toEqual({ x: [2], y: 1.5, label: 'none' })
    expect(rare.call('move', [torch.tensor([1]), 2, 'p'], { by: 3 }).label).toBe('p')
    expect(rare.call('move', moved).y).toBe(2.5)
    expect(() => rare.call('move', { x: torch.tensor([1]), label: 'p' })).toThrow(/field 'y' of .*Point is missing/)
    expect(() => rare.call('move', { x: torch.tensor([1]), y: 1, z: 2 })).toThrow(/no field 'z'/)
    expect(() => rare.call('move', { x: torch.tensor([1]), y: 'far' })).toThrow(/argument 'point' .*field 'y': expected a value of type float, not text/)
    expect(() => rare.call('move', [1, 2])).toThrow(/an array of 3 values, not of 2/)
  })

  it('futures become promises', async () => {
    expect((await rare.call('later', torch.tensor([2]))).toArray()).toEqual([4])
    expect((await rare.callAsync('later', torch.tensor([3]))).toArray()).toEqual([6])
    await expect(rare.call('fails_later', torch.ones([1]))).rejects.toThrow(/not today/)
    const many = Array.from({ length: 100 }, (_, i) => rare.call('later', torch.tensor([i])))
    expect((await Promise.all(many)).map((tensor) => tensor.item())).toEqual(many.map((_, i) => 2 * i))
  })

  it('script objects can be passed back', () => {
    const counter = rare.call('counter', 5)
    expect(counter).toBeInstanceOf(ScriptObject)
    expect(counter.type).toContain('Counter')
    expect(rare.call('count', counter, 2)).toBe(7)
    expect(rare.call('count', counter, 2)).toBe(9)
    expect(() => rare.call('count', {}, 2)).toThrow(/argument 'counter' \(.*Counter\): expected a value of type .*Counter, not a Map or an object/)
    counter.dispose()
    expect(() => rare.call('count', counter, 1)).toThrow(code('ERR_TCH_DISPOSED'))
  })

  it('packed weights of a quantised layer are no other class', () => {
    const layer = Module.load(join(models, 'dynamic_int8.pt')).getSubmodule('0')
    const packed = layer.getSubmodule('_packed_params').getAttribute('_packed_params')
    expect(packed).toBeInstanceOf(ScriptObject)
    expect(packed.type).toContain('LinearPackedParams')
    expect(() => rare.call('count', packed, 1)).toThrow(/not of type __torch__.torch.classes.quantized.LinearPackedParamsBase/)
    layer.getSubmodule('_packed_params').setAttribute('_packed_params', packed)
  })

  it('Any and Union take what fits', () => {
    expect([1, 'a', torch.zeros([1]), 0.5, [1], new Map()].map((value) => rare.call('kind', value))).toEqual(['int', 'str', 'Tensor', 'other', 'other', 'other'])
    expect(rare.call('either', 3)).toBe('int 3')
    expect(rare.call('either', 'x')).toBe('str x')
    expect(rare.call('either', [1, 2])).toBe('list 2')
    expect(rare.call('either', [])).toBe('list 0')
    expect(rare.call('either', new Map([['a', 1.5]]))).toBe('dict')
    expect(rare.call('either', { a: 1 })).toBe('dict')
    expect(() => rare.call('either', torch.zeros([1]))).toThrow(/argument 'value' \(Union\[.*not a Tensor/)
  })

  it('complex numbers, devices and dtypes', () => {
    expect(rare.call('squares', [{ re: 1, im: 2 }, [0, 1], 3])).toEqual([[-3, 4], [-1, 0], [9, 0]])
    expect(Module.load(join(models, '..', 'values.pt')).call('complex_number', { re: 1, im: 2 })).toEqual([-3, 4])
    expect(rare.call('on', torch.ones([1]), 'cpu', 'float64').dtype).toBe('float64')
    expect(() => rare.call('on', torch.ones([1]), 'nowhere', 'float64')).toThrow()
    expect(() => rare.call('on', torch.ones([1]), 'cpu', 'float65')).toThrow(/on\(\): argument 'dtype' \(int\)/)
  })
})

describe('methods by name', () => {
  const net = Module.load(join(models, 'net.pt'))

  it('are functions with a schema, source and graphs', async () => {
    const encode = net.method<[x: unknown, times?: number]>('encode')
    expect(encode.name).toBe('encode')
    expect(encode(torch.zeros([1]), 3).item()).toBe(3)
    expect((await encode.async(torch.zeros([1]))).item()).toBe(1)
    expect(encode.schema.arguments[1]).toEqual({ name: 'times', type: 'int', keywordOnly: false, default: '1' })
    expect(encode.code).toContain('def encode(self,')
    expect(encode.graph).toContain('prim::Loop')
    expect(net.code).toContain('def forward(self,')
    expect(net.graph).toContain('prim::CallMethod')
    expect(net.inlinedGraph).not.toContain('prim::CallMethod')
    expect(net.inlinedGraph).toContain('aten::linear')
    expect(() => net.method('decode')).toThrow(code('ERR_TCH_NO_METHOD'))
  })

  it('name the argument and its type in errors', () => {
    expect(() => net.call('encode', torch.zeros([1]), 'many')).toThrow(/encode\(\): argument 'times' \(int\): expected a value of type int, not text/)
    expect(() => net.call('encode', 5)).toThrow(/argument 'x' must be a Tensor, not the integer 5/)
    expect(() => net.call('encode')).toThrow(/argument 'x' \(Tensor\) is missing/)
  })
})
