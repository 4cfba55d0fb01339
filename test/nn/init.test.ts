import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { nn, torch, TorchError, type Tensor } from '../../lib/index.js'
import { camelCase } from '../../scripts/parity/call.mjs'

const python = process.env['TCH_NODE_PYTHON']
type Fill = (tensor: Tensor, ...rest: unknown[]) => Tensor
const init = nn.init as unknown as Record<string, Fill>

/** Python's name, shape, arguments by name. */
const cases: [name: string, shape: number[], kwargs: Record<string, unknown>][] = [
  ['uniform_', [3, 4], {}], ['uniform_', [5], { a: -2, b: 3 }], ['normal_', [40], { mean: 1, std: 0.5 }], ['constant_', [2, 2], { val: 0.3 }], ['ones_', [3], {}], ['zeros_', [3], {}],
  ['eye_', [3, 4], {}], ['dirac_', [4, 2, 3], {}], ['dirac_', [4, 2, 3, 3], { groups: 2 }], ['dirac_', [2, 2, 3, 2, 3], {}],
  ['xavier_uniform_', [3, 5], {}], ['xavier_uniform_', [3, 5, 2], { gain: 1.5 }], ['xavier_normal_', [6, 5], { gain: 2 }],
  ['kaiming_uniform_', [3, 5], {}], ['kaiming_uniform_', [3, 5, 3, 3], { mode: 'fan_out', nonlinearity: 'relu' }], ['kaiming_normal_', [6, 5], { a: 0.2 }], ['kaiming_normal_', [6, 5], { nonlinearity: 'selu' }],
  ['trunc_normal_', [50], {}], ['trunc_normal_', [50], { mean: 0.5, std: 2, a: -1, b: 1 }], ['trunc_normal_', [50], { mean: 0, std: 1, a: 2, b: 3 }], ['trunc_normal_', [50], { mean: -8, std: 1 }],
  ['orthogonal_', [4, 4], {}], ['orthogonal_', [3, 2, 3], { gain: 2 }], ['orthogonal_', [5, 2], {}], ['sparse_', [10, 4], { sparsity: 0.3 }], ['kaiming_uniform_', [0, 5], {}],
]

describe('nn.init', () => {
  it.skipIf(!python)("draws Python's values, to the last bit", () => {
    const program = `
import json, sys, torch
out = []
for name, shape, kwargs in json.loads(sys.argv[1]):
    torch.manual_seed(5)
    tensor = torch.full(shape, 9.0)
    getattr(torch.nn.init, name)(tensor, **kwargs)
    out.append([tensor.flatten().tolist(), torch.rand(1).item()])
print(json.dumps(out))`
    const expected = JSON.parse(execFileSync(python!, ['-W', 'ignore', '-c', program, JSON.stringify(cases)], { encoding: 'utf8' })) as [number[], number][]
    torch.setNumThreads(1)
    cases.forEach(([name, shape, kwargs], i) => {
      torch.manualSeed(5)
      const tensor = torch.full(shape, 9, { dtype: 'float32' })
      expect(init[camelCase(name)]!(tensor, kwargs)).toBe(tensor)
      expect([name, kwargs, tensor.flatten().toArray(), torch.rand(1).item()]).toEqual([name, kwargs, ...expected[i]!])
    })
  })

  it('takes settings by position or name, and a generator', () => {
    const draw = (fill: (tensor: Tensor, generator: ReturnType<typeof torch.generator>) => void): unknown => {
      const tensor = torch.empty(4)
      fill(tensor, torch.generator().manualSeed(3))
      return tensor.toArray()
    }
    expect(draw((tensor, generator) => nn.init.uniform_(tensor, -1, 2, { generator }))).toEqual(draw((tensor, generator) => nn.init.uniform_(tensor, { a: -1, b: 2, generator })))
  })

  it('works on parameters without a trace in autograd', () => {
    const { weight } = new nn.Linear(4, 4)
    nn.init.orthogonal_(nn.init.truncNormal_(nn.init.eye_(weight)))
    expect([weight.requiresGrad, weight.isLeaf, weight.grad]).toEqual([true, true, null])
    expect(weight.detach().matmul(weight.detach().t()).allclose(torch.eye(4), 1e-5, 1e-5)).toBe(true)
  })

  it('knows the gains', () => {
    expect(nn.init.calculateGain('relu')).toBe(Math.SQRT2)
    expect(nn.init.calculateGain('leaky_relu', 0.2)).toBe(Math.sqrt(2 / 1.04))
    expect([nn.init.calculateGain('linear'), nn.init.calculateGain('conv_transpose3d'), nn.init.calculateGain('tanh'), nn.init.calculateGain('selu')]).toEqual([1, 1, 5 / 3, 0.75])
  })

  it('refuses what it cannot do', () => {
    const code = (body: () => unknown): string => {
      try {
        body()
      } catch (error) {
        if (error instanceof TorchError) return error.code
        throw error
      }
      return 'no error'
    }
    const line = torch.empty(3)
    expect(code(() => nn.init.xavierUniform_(line))).toBe('ERR_TCH_SHAPE')
    expect(code(() => nn.init.eye_(line))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(code(() => nn.init.dirac_(torch.empty(3, 2, 1), { groups: 2 }))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(code(() => nn.init.kaimingNormal_(torch.empty(2, 2), { mode: 'fan' as never }))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(code(() => nn.init.kaimingNormal_(torch.empty(2, 2), { nonlinearity: 'swish' as never }))).toBe('ERR_TCH_INVALID_ARGUMENT')
    expect(code(() => nn.init.uniform_([1] as never))).toBe('ERR_TCH_TYPE')
    expect(code(() => nn.init.uniform_(line, { from: 0 } as never))).toBe('ERR_TCH_UNKNOWN_ARGUMENT')
    expect(code(() => nn.init.normal_(line, 'one' as never))).toBe('ERR_TCH_TYPE')
    expect(code(() => nn.init.constant_(torch.empty(3, { dtype: 'float32' }), undefined as never))).toBe('ERR_TCH_MISSING_ARGUMENT')
  })
})
