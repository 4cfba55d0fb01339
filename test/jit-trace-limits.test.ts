import { describe, expect, it } from 'vitest'
import { Module, nn, torch, type Tensor } from '../lib/index.js'
import { Block, codeOf, Net, warningsOf, x } from './tracing.js'

const F = torch.nn.functional

describe('what a trace cannot see', () => {
  it('values that JavaScript reads give a warning that names the place', async () => {
    const warnings = await warningsOf(() => torch.jit.trace((a: Tensor) => (a.sum().item() > 0 ? a.mul(2) : a.neg()), x))
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/item\(\).*constants of the trace.*jit-trace-limits\.test\.ts:\d+:\d+/)
  })

  it.each([
    ['toArray', (a: Tensor) => a.mul((a.toArray() as number[][])[0]![0]!)],
    ['asTypedArray', (a: Tensor) => a.mul((a.contiguous().asTypedArray() as Float32Array)[0]!)],
    ['aten::equal', (a: Tensor) => (a.equal(a.neg()) ? a : a.mul(2))],
    ['aten::allclose', (a: Tensor) => (torch.allclose(a, a.neg()) ? a : a.mul(2))],
  ])('%s warns too', async (name, fn) => {
    expect((await warningsOf(() => torch.jit.trace(fn, x, { checkTrace: false })))[0]).toContain(name)
  })

  it('control flow that goes another way for the check inputs is an error', async () => {
    await warningsOf(() => {
      const branch = (a: Tensor): Tensor => (a.sum().item() > 0 ? a.mul(2) : a.neg())
      expect(() => torch.jit.trace(branch, x, { checkInputs: [x, x.sub(100)] })).toThrowError(expect.objectContaining({ code: 'ERR_TCH_TRACE_CHECK', message: expect.stringMatching(/check inputs 1[^]*\n- .*prim::Constant[^]*\n\+ .*aten::neg/) }))
    })
  })

  it('sizes that JavaScript reads are constants, which other check inputs show', () => {
    const flatten = (a: Tensor): Tensor => a.view([a.shape[0]! * a.shape[1]!])
    expect(torch.jit.trace(flatten, x).forward(x).shape).toEqual([12])
    expect(codeOf(() => torch.jit.trace(flatten, x, { checkInputs: [torch.zeros([5, 4])] }))).toBe('ERR_TCH_TRACE_CHECK')
    expect(torch.jit.trace((a: Tensor) => a.view([-1]), x, { checkInputs: [torch.zeros([5, 4])] }).forward(torch.zeros([2, 2])).shape).toEqual([4])
  })

  it('constants that change from run to run are an error', () => {
    let run = 0
    expect(codeOf(() => torch.jit.trace((a: Tensor) => a.add(torch.full([4], run++)), x))).toBe('ERR_TCH_TRACE_CHECK')
    const constants = [torch.randn([20, 4]), torch.randn([20, 4])]
    expect(() => torch.jit.trace((a: Tensor) => a.matmul(constants[run++ % 2]!.t()), x)).toThrowError(/prim::Constant/)
  })

  it('random values give a warning that asks for eval()', async () => {
    const warnings = await warningsOf(() => torch.jit.trace((a: Tensor) => F.dropout(a, { p: 0.5, training: true }), torch.ones([100])))
    expect(warnings).toHaveLength(2)
    expect(warnings[0]).toMatch(/eval\(\)[^]*aten::dropout/)
    expect(warnings[1]).toMatch(/do not agree: output 1 differs by up to/)
    expect(await warningsOf(() => torch.jit.trace((a: Tensor) => F.dropout(a, { p: 0.5, training: true }), torch.ones([100]), { checkTrace: false }))).toEqual([])
  })

  it('a tolerance decides what agrees', async () => {
    const close = (a: Tensor): Tensor => a.add(torch.rand([3, 4]).mul(1e-3))
    expect((await warningsOf(() => torch.jit.trace(close, x.abs().add(1), { checkTolerance: 1e-2 })))).toEqual([])
    expect((await warningsOf(() => torch.jit.trace(close, x.abs().add(1)))).length).toBeGreaterThan(0)
  })

  it('checking does not change the buffers of the module', () => {
    class Counted extends Module {
      declare mean: Tensor
      declare variance: Tensor
      constructor() {
        super()
        this.registerBuffer('mean', torch.zeros([4]))
        this.registerBuffer('variance', torch.ones([4]))
      }
      forward(input: Tensor): Tensor {
        return F.batchNorm(input, this.mean, this.variance, { training: true })
      }
    }
    const [once, traced] = [new Counted(), new Counted()]
    once.forward(x)
    torch.jit.trace(traced, x)
    expect(traced.mean.equal(once.mean)).toBe(true)
  })
})

describe('a trace that fails', () => {
  it.each<[string, () => unknown, string]>([
    ['neither module nor function', () => torch.jit.trace(5 as never, x), 'ERR_TCH_TYPE'],
    ['a class', () => torch.jit.trace(Net as never, x), 'ERR_TCH_TYPE'],
    ['no inputs', () => torch.jit.trace((a: Tensor) => a, undefined as never), 'ERR_TCH_TYPE'],
    ['a number as input', () => torch.jit.trace((a: Tensor) => a, [x, 3] as never), 'ERR_TCH_TYPE'],
    ['an empty tuple', () => torch.jit.trace((a: Tensor) => a, [x, []]), 'ERR_TCH_TYPE'],
    ['a dict of numbers', () => torch.jit.trace((a: Tensor) => a, { a: 1 } as never), 'ERR_TCH_TYPE'],
    ['a disposed input', () => torch.jit.trace((a: Tensor) => a, gone()), 'ERR_TCH_DISPOSED'],
    ['an unknown option', () => torch.jit.trace((a: Tensor) => a, x, { check: true } as never), 'ERR_TCH_UNKNOWN_ARGUMENT'],
    ['a tolerance that is none', () => torch.jit.trace((a: Tensor) => a, x, { checkTolerance: NaN }), 'ERR_TCH_INVALID_ARGUMENT'],
    ['check inputs that are no array', () => torch.jit.trace((a: Tensor) => a, x, { checkInputs: x as never }), 'ERR_TCH_INVALID_ARGUMENT'],
    ['nothing returned', () => torch.jit.trace(() => undefined, x), 'ERR_TCH_TRACE'],
    ['a number returned', () => torch.jit.trace(() => 5, x), 'ERR_TCH_TYPE'],
    ['a result without the inputs', () => torch.jit.trace(() => torch.tensor(5), x), 'ERR_TCH_TRACE'],
    ['an async function', () => torch.jit.trace(async (a: Tensor) => a.neg(), x), 'ERR_TCH_TRACE'],
    ['a trace within', () => torch.jit.trace((a: Tensor) => torch.jit.trace((b: Tensor) => b.neg(), a).forward(a), x), 'ERR_TCH_TRACE'],
    ['a parameter that no module holds', () => torch.jit.trace((a: Tensor) => a.mul(hidden), x), 'ERR_TCH_TORCH'],
    ['its error caught', () => torch.jit.trace((a: Tensor) => attempt(() => a.mul(hidden)) ?? a.neg(), x), 'ERR_TCH_TRACE'],
  ])('%s', (_what, body, code) => {
    expect(codeOf(body)).toBe(code)
    expectUntouched()
  })

  it('a trace within a chain that runs later', async () => {
    await expect((async () => torch.runAsync(() => torch.jit.trace((a: Tensor) => a.neg(), x) as never))()).rejects.toMatchObject({ code: 'ERR_TCH_TRACE' })
    expectUntouched()
  })

  it('errors of the function arrive as themselves', () => {
    const mine = new RangeError('mine')
    expect(() => torch.jit.trace(() => { throw mine }, x)).toThrow(mine)
    expectUntouched()
    let caught: unknown
    try {
      torch.jit.trace(() => { throw 'text' }, x)
    } catch (error) {
      caught = error
    }
    expect(caught).toBe('text')
    expect(() => torch.jit.trace((a: Tensor) => a.matmul(a), x)).toThrowError(/matmul|mat1 and mat2/)
    expectUntouched()
  })

  it('an error in a sub-module that forward catches is no error', () => {
    class Failing extends Module {
      forward(input: Tensor): Tensor {
        throw new Error(`no place for ${input.shape.join(' × ')}`)
      }
    }
    class Careful extends Module {
      failing = new Failing()
      linear = new nn.Linear(4, 2)
      forward(input: Tensor): Tensor {
        return this.linear.forward(attempt(() => this.failing.forward(input)) ?? input)
      }
    }
    const careful = new Careful()
    expect(torch.jit.trace(careful, x).forward(x).equal(careful.forward(x))).toBe(true)
  })

  it('modules that TorchScript has no place for', () => {
    const loop = new Block()
    loop.children['self'] = loop
    expect(codeOf(() => torch.jit.trace(loop, x))).toBe('ERR_TCH_TRACE')
    const dashed = new Block()
    dashed.tensors['a-b'] = x
    expect(codeOf(() => torch.jit.trace(dashed, x))).toBe('ERR_TCH_TRACE')
    const child = new Block()
    child.children['part'] = {} as never
    expect(codeOf(() => torch.jit.trace(child, x))).toBe('ERR_TCH_TYPE')
  })

  it('a model that is TorchScript already is given back, with a warning', async () => {
    const traced = torch.jit.trace((a: Tensor) => a.neg(), x)
    expect(await warningsOf(() => expect(torch.jit.trace(traced, x)).toBe(traced))).toHaveLength(1)
  })
})

const hidden = torch.ones([4]).requiresGrad_()

function gone(): Tensor {
  const tensor = torch.zeros([2])
  tensor.dispose()
  return tensor
}

function attempt<T>(body: () => T): T | undefined {
  try {
    return body()
  } catch {
    return undefined
  }
}

/** Operators run as if there had been no trace, and a new one can be made. */
function expectUntouched(): void {
  expect(x.add(1).sub(1).sum().item()).toBeCloseTo(x.sum().item(), 4)
  expect(torch.jit.trace((a: Tensor) => a.neg(), x).forward(x).equal(x.neg())).toBe(true)
}
