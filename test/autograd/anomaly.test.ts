import { describe, expect, it } from 'vitest'
import { torch, TorchError, type FunctionContext, type Tensor } from '../../lib/index.js'

const leaf = (data: number[]): Tensor => torch.tensor(data, { dtype: 'float64', requiresGrad: true })

function errorOf(body: () => unknown): TorchError {
  try {
    body()
  } catch (error) {
    return error as TorchError
  }
  throw new Error('nothing was thrown')
}

/** A line of this file that is looked for in stacks. */
function theOperatorInQuestion(x: Tensor): Tensor {
  return x.sqrt()
}

describe('anomaly mode', () => {
  it('names the operator whose gradient is NaN, and the line that called it', () => {
    const x = leaf([0])
    const error = errorOf(() => torch.autograd.detectAnomaly(() => theOperatorInQuestion(x).mul(0).sum().backward()))
    expect(error.code).toBe('ERR_TCH_ANOMALY')
    expect(error.message).toContain("Function 'SqrtBackward0' returned nan values in its 0th output.")
    expect(error.message).toContain('theOperatorInQuestion')
    expect(error.message).toContain('anomaly.test.ts')
    expect(error.message).not.toContain('/lib/call.')
    // Outside nothing is said.
    theOperatorInQuestion(x).mul(0).sum().backward()
    expect(x.grad!.isnan().item()).toBe(true)
  })

  it('shows where the forward operator of any other error was called', () => {
    const error = errorOf(() => torch.autograd.detectAnomaly(() => {
      const y = leaf([1]).exp()
      const z = theOperatorInQuestion(y)
      z.add_(1)
      z.sum().backward()
    }))
    expect(error.code).toBe('ERR_TCH_INPLACE')
    expect(error.message).toMatch(/SqrtBackward0, whose forward operator was called here:\n.*theOperatorInQuestion/s)
  })

  it('follows gradients of gradients back to both passes', () => {
    const x = leaf([0])
    const error = errorOf(() => torch.autograd.detectAnomaly(() => {
      const [first] = torch.autograd.grad(x.pow(1.5).sum(), x, { createGraph: true })
      torch.autograd.grad(first!.mul(0).sum(), x)
    }))
    expect(error.code).toBe('ERR_TCH_ANOMALY')
    expect(error.message).toMatch(/That was part of the backward pass of PowBackward0/)
  })

  it('does not look for NaN when told not to', () => {
    const x = leaf([0])
    torch.autograd.detectAnomaly(() => theOperatorInQuestion(x).mul(0).sum().backward(), { checkNan: false })
    expect(x.grad!.isnan().item()).toBe(true)
  })

  it('leaves what callbacks throw as it is', () => {
    class Throws extends torch.autograd.Function {
      static forward(_: FunctionContext, x: Tensor): Tensor { return x.mul(2) }
      static backward(): Tensor { throw new RangeError('mine') }
    }
    const error = errorOf(() => torch.autograd.detectAnomaly(() => Throws.apply(leaf([1])).sum().backward()))
    expect([error.constructor, error.message]).toEqual([RangeError, 'mine'])
  })

  it('holds in continuations of its own task only', async () => {
    const inside = torch.autograd.detectAnomaly(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5))
      return torch.autograd.isAnomalyEnabled()
    })
    expect(torch.autograd.isAnomalyEnabled()).toBe(false)
    expect(await inside).toBe(true)
    torch.autograd.setDetectAnomaly(true)
    expect([torch.autograd.isAnomalyEnabled(), errorOf(() => theOperatorInQuestion(leaf([0])).mul(0).sum().backward()).code]).toEqual([true, 'ERR_TCH_ANOMALY'])
    torch.autograd.setDetectAnomaly(false)
    expect(torch.autograd.isAnomalyEnabled()).toBe(false)
  })

  it('says so in an asynchronous backward pass', async () => {
    const error = await torch.autograd.detectAnomaly(async () => theOperatorInQuestion(leaf([0])).mul(0).sum().backwardAsync()).catch((each: unknown) => each as TorchError)
    expect([(error as TorchError).code, (error as TorchError).message]).toEqual(['ERR_TCH_ANOMALY', expect.stringContaining('theOperatorInQuestion')])
  })

  it('refuses wrong options', () => {
    expect(errorOf(() => torch.autograd.detectAnomaly(3 as never)).code).toBe('ERR_TCH_TYPE')
    expect(errorOf(() => torch.autograd.setDetectAnomaly('yes' as never)).code).toBe('ERR_TCH_TYPE')
    expect(errorOf(() => torch.autograd.setDetectAnomaly(true, { checkNaN: true } as never)).code).toBe('ERR_TCH_UNKNOWN_ARGUMENT')
  })
})
