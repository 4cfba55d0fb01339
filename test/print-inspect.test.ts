import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { inspectTensor, type Printable } from '../lib/print/index.js'
import { boxReader } from './fixtures/print.js'

class Shown {
  constructor(readonly printable: Printable) {}

  [inspect.custom](depth: number | null, options: { stylize: (text: string, style: never) => string }) {
    return inspectTensor(this.printable, depth, options)
  }
}

function ones(...shape: number[]): Shown {
  const contents = { kind: 'dense', read: boxReader(shape, () => 1) } as const
  return new Shown({ shape, dtype: 'float32', device: 'cpu', layout: 'strided', requiresGrad: false, gradFn: null, contents })
}

describe('util.inspect', () => {
  it('prints what Python prints, uncoloured', () => {
    expect(inspect(ones(2, 2))).toBe('tensor([[1., 1.],\n        [1., 1.]])')
    expect(inspect(ones(2), { colors: true, compact: false })).toBe('tensor([1., 1.])')
  })

  it('keeps one-line tensors on the line of their property', () => {
    expect(inspect({ a: ones(2), b: [ones()] })).toBe('{ a: tensor([1., 1.]), b: [ tensor(1.) ] }')
  })

  it('indents the lines of a nested tensor with its block', () => {
    expect(inspect({ x: { y: ones(2, 1) } })).toBe(
      ['{', '  x: {', '    y: tensor([[1.],', '            [1.]])', '  }', '}'].join('\n'),
    )
    expect(inspect([ones(2, 1)])).toBe(['[', '  tensor([[1.],', '          [1.]])', ']'].join('\n'))
  })

  it('prints one line without reading where the depth is used up', () => {
    const unread = ones(2, 3)
    const contents = { kind: 'dense', read: () => expect.unreachable() } as const
    const shown = new Shown({ ...unread.printable, contents })
    expect(inspect({ a: { b: shown } }, { depth: 0 })).toBe('{ a: [Object] }')
    expect(inspect({ a: shown }, { depth: 0 })).toBe('{ a: [Tensor float32 (2, 3)] }')
    expect(inspect({ a: new Shown({ ...shown.printable, isParameter: true, dtype: 'bfloat16' }) }, { depth: 0 })).toBe(
      '{ a: [Parameter bfloat16 (2, 3)] }',
    )
  })

  it('prints in full at any depth when there is no limit', () => {
    expect(inspect({ a: { b: { c: { d: ones(1) } } } }, { depth: null })).toContain('d: tensor([1.])')
  })
})
