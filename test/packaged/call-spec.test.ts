import { describe, expect, it } from 'vitest'
import { flatten, leafPaths, parseCallSpec, typeText, unflatten } from '../../lib/packaged/call-spec.js'
import { evaluate } from '../../lib/packaged/compiled-source.js'
import { codeOf } from '../functional/code.js'

const leaf = { type: null, context: null, children_spec: [] }
const spec = (type: string, context: unknown, children = 2) => parseCallSpec(JSON.stringify([1, { type, context, children_spec: Array(children).fill(leaf) }]), { 'm.Point': ['x', 'y'] })

describe('containers in the description of a package', () => {
  // As torch.utils._pytree.treespec_dumps writes them.
  it.each([
    ['builtins.tuple', 'null', [1, 2]],
    ['builtins.list', 'null', [1, 2]],
    ['collections.deque', '3', [1, 2]],
    ['builtins.dict', '["a", "b"]', { a: 1, b: 2 }],
    ['builtins.dict', '["__proto__", "b"]', JSON.parse('{"__proto__": 1, "b": 2}')],
    ['builtins.dict', '[7, "b"]', new Map<unknown, number>([[7, 1], ['b', 2]])],
    ['collections.OrderedDict', '["b", "a"]', { b: 1, a: 2 }],
    ['collections.defaultdict', { default_factory_module: 'builtins', default_factory_name: 'list', dict_context: ['a', 'b'] }, { a: 1, b: 2 }],
    ['collections.namedtuple', 'm.Point', { x: 1, y: 2 }],
    ['collections.namedtuple', 'm.Unknown', [1, 2]],
    ['m.Dataclass', '[["a", "b"], []]', { a: 1, b: 2 }],
    ['m.Other', 'anything', [1, 2]],
  ])('%s %s goes in and out', (type, context, value) => {
    const read = spec(type, context)
    const leaves: [string, unknown][] = []
    flatten(read, value, 'v', leaves)
    expect(leaves.map(([, each]) => each)).toEqual([1, 2])
    expect(leaves.map(([path]) => path)).toEqual(leafPaths(read, 'v'))
    const back = unflatten(read, [1, 2].values())
    expect(back).toEqual(value)
    expect(Object.getPrototypeOf(back)).toBe(Object.getPrototypeOf(Array.isArray(value) ? [] : value instanceof Map ? new Map() : {}))
  })

  it('have paths and types that a person can read', () => {
    expect(leafPaths(spec('builtins.dict', '["a b", "c"]'), 'v')).toEqual(['v["a b"]', 'v.c'])
    expect(typeText(spec('collections.namedtuple', 'm.Point'))).toBe('NamedTuple[x: Tensor, y: Tensor]')
    expect(typeText(spec('builtins.list', 'null', 0))).toBe('List[Tensor]')
  })

  it('are refused where keys are missing or the format is another', () => {
    expect(() => spec('builtins.dict', '["a"]')).toThrow(/whose keys are not known/)
    expect(() => spec('builtins.dict', '[{"__enum__": true}, "b"]')).toThrow(/whose keys are not known/)
    expect(() => parseCallSpec('[2, {}]', {})).toThrow(/version 2 of PyTorch's format/)
    expect(() => parseCallSpec('[1,', {})).toThrow(/cannot be read/)
    expect(codeOf(() => flatten(spec('builtins.dict', '[7, "b"]'), { 7: 1, b: 2 }, 'v', []))).toBeUndefined()
  })
})

describe('an expression of sizes', () => {
  const sizes = new Map([['s1', 5], ['s2', 3]])

  it.each([
    ['s1', 5], ['2*s1', 10], ['s1*s2 + 1', 16], ['2*(s1 - s2)', 4], ['-1*s2 + s1', 2], ['s1 - s2 - 1', 1], [4, 4],
    ['s3', undefined], ['c10::div_floor_integer(s1, 2)', undefined], ['s1/2', undefined], ['(s1', undefined], ['', undefined], ['s1 s2', undefined],
  ])('%s is %s', (extent, value) => {
    expect(evaluate(extent, sizes)).toBe(value)
  })
})
