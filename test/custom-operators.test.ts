import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Module, torch, TorchError, type Tensor } from '../lib/index.js'

const python = process.env['TCH_NODE_PYTHON']
const build = join(import.meta.dirname, '..', 'build')
const library = join(build, 'Release', process.platform === 'darwin' ? 'libtest_operators.dylib' : 'libtest_operators.so')
const folder = mkdtempSync(join(tmpdir(), 'tch-node-operators-'))
const path = join(folder, 'clipped.pt')
let expected: unknown

beforeAll(() => {
  execFileSync('cmake', ['--build', build, '--target', 'test_operators'])
  if (python === undefined) return
  const script = join(import.meta.dirname, 'fixtures', 'custom-operators', 'model.py')
  expected = JSON.parse(execFileSync(python, [script, library, path], { encoding: 'utf8' }))
}, 300_000)

afterAll(() => rmSync(folder, { recursive: true }))

describe('a library of custom operators', () => {
  it.skipIf(python === undefined)('is missed by a model that needs it, by name', () => {
    let error: unknown
    try {
      Module.load(path)
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(TorchError)
    expect(error).toMatchObject({ code: 'ERR_TCH_MODEL_LOAD', file: path })
    expect((error as Error).message).toMatch(/tch_node_test.*torch\.loadLibrary/s)
  })

  it('is refused with its path when it is none', () => {
    expect(() => torch.loadLibrary(join(folder, 'none.so'))).toThrow(/none\.so/)
  })

  it('appears in torch.ops with its schemas and defaults', () => {
    torch.loadLibrary(library)
    const { tch_node_test: operators } = torch.ops as unknown as Record<string, Record<string, { default: (...args: unknown[]) => unknown }>>
    const x = torch.tensor([-1, 0.25, 2])
    expect((operators!['scaled_relu']!.default(x) as Tensor).toArray()).toEqual([0, 0.5, 4])
    expect((operators!['scaled_relu']!.default(x, 4) as Tensor).toArray()).toEqual([0, 1, 8])
    const [clipped, count] = operators!['clip_count']!.default(x, { limit: 0.5 }) as [Tensor, number]
    expect([clipped.toArray(), count]).toEqual([[-0.5, 0.25, 0.5], 2])
    expect(() => operators!['clip_count']!.default(x)).toThrow(expect.objectContaining({ code: 'ERR_TCH_MISSING_ARGUMENT' }) as never)
  })

  it.skipIf(python === undefined)('runs in models, with objects of its classes, as in Python', async () => {
    torch.loadLibrary(library)
    const model = Module.load(path)
    const x = torch.tensor([-1, 0.25, 2])
    const plain = ([clipped, count, total]: [Tensor, number, number]) => [clipped.toArray(), count, total]
    expect(plain(model.forward(x) as [Tensor, number, number])).toEqual(expected)
    const [, count, total] = expected as [number[], number, number]
    expect(plain((await model.forwardAsync(x)) as [Tensor, number, number]).slice(1)).toEqual([count, total + count])
  })
})
