import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { torch, type Tensor } from '../../lib/index.js'
import { codeOf, values } from './expectations.js'

const { checkpoint, checkpointSequential } = torch.utils.checkpoint
const dropout = (x: Tensor): Tensor => torch.dropout(x, 0.5, true)

describe('checkpoint', () => {
  it('gives the gradients of the plain call, to arguments and to what the function closes over', () => {
    const run = (through: boolean): unknown[] => {
      torch.manualSeed(3)
      const [x, w] = [torch.randn([4, 5], { dtype: 'float64', requiresGrad: true }), torch.randn([5, 5], { dtype: 'float64', requiresGrad: true })]
      const block = (input: Tensor, scale: number): Tensor => dropout(input.matmul(w).mul(scale).tanh())
      const y = through ? checkpoint(block, x, 2) : block(x, 2)
      const z = through ? checkpoint((input: Tensor) => dropout(input.exp()), y) : dropout(y.exp())
      z.sum().backward()
      return [values(z), values(x.grad), values(w.grad), torch.rand([2]).toArray()]
    }
    expect(run(true)).toEqual(run(false))
  })

  it('runs the function again once for each backward pass, and only where it is needed', () => {
    let runs = 0
    const x = torch.ones([3], { dtype: 'float64', requiresGrad: true })
    const y = checkpoint((t: Tensor) => { runs++; return t.exp().mul(t).sin() }, x).sum()
    expect(runs).toBe(1)
    y.backward({ retainGraph: true })
    y.backward()
    expect(runs).toBe(3)
    torch.noGrad(() => checkpoint((t: Tensor) => { runs++; return t.exp() }, x))
    expect(runs).toBe(4)
  })

  it('serves torch.autograd.grad, second derivatives and checkpoints inside checkpoints', () => {
    const x = torch.tensor([0.5], { dtype: 'float64', requiresGrad: true })
    const inner = (t: Tensor): Tensor => checkpoint((u: Tensor) => u.sin().exp(), t)
    const fn = (t: Tensor): Tensor => checkpoint((u: Tensor) => inner(u).mul(u), t)
    const plain = (t: Tensor): Tensor => t.sin().exp().mul(t)
    const both = (f: (t: Tensor) => Tensor): unknown[] => {
      const [first] = torch.autograd.grad(f(x).sum(), x, { createGraph: true })
      return [values(first!), values(torch.autograd.grad(first!.sum(), x)[0]!)]
    }
    expect(both(fn)).toEqual(both(plain))
    expect(torch.autograd.gradcheck(fn, x)).toBe(true)
  })

  it('survives the end of the scope that its arguments were made in', () => {
    const x = torch.ones([3], { dtype: 'float64', requiresGrad: true })
    const y = torch.scope(() => {
      const scaled = x.mul(2)
      return checkpoint((t: Tensor) => t.exp(), scaled).sum()
    })
    y.backward()
    expect(values(x.grad)).toEqual(Array(3).fill(Number((2 * Math.exp(2)).toPrecision(6))))
  })

  it('keeps the autocast of the first run', () => {
    const x = torch.randn([8, 8], { requiresGrad: true })
    const dtypes: string[] = []
    const y = torch.autocast({}, () => checkpoint((t: Tensor) => {
      const product = t.matmul(t)
      dtypes.push(product.dtype)
      return product.exp()
    }, x))
    y.sum().backward()
    expect(dtypes).toEqual(['bfloat16', 'bfloat16'])
  })

  it('says when the function did something else the second time', () => {
    const x = torch.ones([3], { requiresGrad: true })
    let runs = 0
    const other = checkpoint((t: Tensor) => (runs++ === 0 ? t.exp() : t.repeat([2]).exp()), x)
    expect(codeOf(() => other.sum().backward())).toBe('ERR_TCH_CHECKPOINT')
    runs = 0
    const more = checkpoint((t: Tensor) => (runs++ === 0 ? t.exp().exp() : t.exp()), x)
    expect(codeOf(() => more.sum().backward())).toBe('ERR_TCH_CHECKPOINT')
    const mine = new Error('mine')
    runs = 0
    const throws = checkpoint((t: Tensor) => { if (runs++ > 0) throw mine; return t.exp() }, x)
    expect(() => throws.sum().backward()).toThrow(mine)
    x.exp().sum().backward()
    expect(values(x.grad)).toEqual([2.71828, 2.71828, 2.71828])
  })

  it('refuses what it does not do', () => {
    const x = torch.ones([1], { requiresGrad: true })
    expect(codeOf(() => (checkpoint as (...args: unknown[]) => unknown)(3, x))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => checkpoint((t: Tensor) => t.exp(), x, { useReentrant: true } as never))).toBe('ERR_TCH_UNSUPPORTED')
    expect(codeOf(() => checkpoint(async (t: Tensor) => t.exp(), x))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => checkpointSequential([], 1, x))).toBe('ERR_TCH_OUT_OF_RANGE')
  })

  it('checkpointSequential runs steps in segments', () => {
    const x = torch.tensor([0.3, 0.4], { dtype: 'float64', requiresGrad: true })
    let runs = 0
    const step = (t: Tensor): Tensor => { runs++; return t.sin().mul(2) }
    checkpointSequential([step, { forward: step }, step, step], 2, x).sum().backward()
    expect(runs).toBe(6)
    const found = values(x.grad)
    x.grad = null
    step(step(step(step(x)))).sum().backward()
    expect(found).toEqual(values(x.grad))
  })

  it('needs less memory: the peak of a process with and without', () => {
    const program = fileURLToPath(new URL('../fixtures/programs/checkpoint-memory.mjs', import.meta.url))
    // Without it glibc keeps freed blocks of this size, in pieces, and the peak is about malloc.
    const env = { ...process.env, MALLOC_MMAP_THRESHOLD_: '1000000' }
    const peak = (mode: string): { grown: number; sum: number } => JSON.parse(execFileSync(process.execPath, [program, mode], { encoding: 'utf8', env })) as { grown: number; sum: number }
    const [plain, saved] = [peak('plain'), peak('checkpoint')]
    expect(saved.sum).toBe(plain.sum)
    // 24 activations of 8 MB each in the plain run, those of one segment in the other.
    expect(plain.grown).toBeGreaterThan(150)
    expect(saved.grown).toBeLessThan(0.6 * plain.grown)
  }, 60_000)
})
