import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ModelDescription } from '../../lib/cli/model-description.js'
import { torch } from '../../lib/index.js'
import { classifier, expectRefusal, linear, models, printed, tchNode } from './command-line.js'

describe('tch-node inspect', () => {
  it('shows methods with types and defaults, and what tensors the model holds', () => {
    const { status, stdout, stderr } = tchNode('inspect', join(models, 'methods.pt'))
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toContain('scale(x: Tensor, factor: float = 2., shift: Optional[Tensor] = None, times: int = 1) -> Tensor')
    expect(stdout).toMatch(/Parameters: 1 tensor, 3 elements, 12 B\n {2}weight {2}\[3\] {2}float32 {2}cpu/)
    expect(stdout).toMatch(/Buffers: 1 tensor, .*\n {2}calls {2}\[\] {2}int64 {2}cpu/)
    expect(stdout).toContain('evaluation mode, not quantised')
    expect(stdout).not.toContain('class Methods')
  })

  it('gives the same as JSON', () => {
    const description = printed<ModelDescription>('inspect', '--json', classifier)
    expect(description).toMatchObject({
      format: 'torchscript',
      training: false,
      quantized: false,
      methods: [{ name: 'forward', arguments: [{ name: 'pictures', type: 'Tensor', default: null }], returns: ['Tensor'] }],
      totals: { parameters: { tensors: 17, elements: 95004, bytes: 380016 }, dtypes: ['float32', 'int64'], devices: ['cpu'] },
      extraFiles: ['labels.json'],
    })
    expect(description.bytes).toBeGreaterThan(380016)
    expect(description.parameters[0]).toEqual({ name: 'features.0.0.weight', shape: [16, 3, 3, 3], dtype: 'float32', device: 'cpu', bytes: 1728 })
    expect(description).not.toHaveProperty('code')
  })

  it('prints the sources of all classes when asked', () => {
    expect(tchNode('inspect', '--code', linear).stdout).toMatch(/class LinearRelu\(Module\):[\s\S]*class Linear\(Module\):/)
    const { code } = printed<ModelDescription>('inspect', '--code', '--json', linear)
    expect(code!.map(({ name }) => name)).toEqual(['code/__torch__.py', 'code/__torch__/torch/nn/modules/linear.py'])
  })

  it('says in one line what a file is that is no model', () => {
    expectRefusal(tchNode('inspect', 'nowhere.pt'), 'ERR_TCH_MODEL_LOAD', /there is no file nowhere\.pt/)
    expectRefusal(tchNode('inspect', models), 'ERR_TCH_MODEL_LOAD', /is a directory/)
    expectRefusal(tchNode('inspect', join(models, 'truncated.pt')), 'ERR_TCH_MODEL_LOAD', /truncated/)
    const { status, stdout } = tchNode('inspect', '--json', join(models, 'empty.pt'))
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ status: 'failed', code: 'ERR_TCH_MODEL_LOAD', message: expect.stringContaining('is empty') })
  })

  it('lists the tensors and values of files that hold no model', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tch-node-inspect-'))
    try {
      const [saved, state, arrays] = ['saved.pt', 'state.safetensors', 'arrays.npz'].map((name) => join(folder, name)) as [string, string, string]
      const weight = torch.ones([3, 4], { dtype: 'bfloat16' })
      torch.save({ model: { weight }, epoch: 3, groups: [{ lr: 0.1 }] }, saved)
      torch.saveStateDict({ weight }, state, { metadata: { by: 'tests' } })
      torch.saveNumpy(arrays, { count: torch.tensor(1) })
      expect(tchNode('inspect', saved).stdout).toMatch(/torch\.save.*\n\nTensors: 1, 12 elements, 24 B\n {2}model\.weight {2}\[3, 4\] {2}bfloat16 {2}24 B\n\nValues\n {2}epoch {8}3\n {2}groups\.0\.lr {2}0\.1\n$/)
      expect(printed('inspect', '--json', state)).toMatchObject({ format: 'safetensors', metadata: { by: 'tests' }, tensors: [{ name: 'weight', shape: [3, 4], dtype: 'bfloat16', bytes: 24 }] })
      expect(printed('inspect', '--json', arrays)).toMatchObject({ format: 'numpy', totals: { tensors: 1, dtypes: ['int64'] } })
      expect(tchNode('inspect', join(models, 'state_dict.pt')).stdout).toMatch(/Tensors: [1-9]/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('names the cure where there is no libtorch', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('dist/cli/main.js'), 'inspect', linear], { encoding: 'utf8', env: { ...process.env, LIBTORCH: join(models, 'nowhere') } })
    expect(stderr).toMatch(/^error: [\s\S]*npx tch-node setup \[ERR_TCH_LIBTORCH_MISSING\]\n$/)
    expect([status, stdout]).toEqual([1, ''])
  })

  it('ends with 2 where it is used wrongly', () => {
    for (const args of [['inspect'], ['inspect', linear, '--frobnicate']]) {
      const { status, stderr } = tchNode(...args)
      expect(status).toBe(2)
      expect(stderr).toMatch(/^error: /)
    }
    expect(tchNode('inspect', '--help').status).toBe(0)
  })
})
