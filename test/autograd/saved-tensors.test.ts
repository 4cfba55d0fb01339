import { describe, expect, it } from 'vitest'
import { torch, type Tensor } from '../../lib/index.js'
import { codeOf, values } from './expectations.js'

const { savedTensorsHooks, saveOnCpu } = torch.autograd.graph
const leaf = (data: number[]): Tensor => torch.tensor(data, { dtype: 'float64', requiresGrad: true })

describe('hooks on saved tensors', () => {
  it('get what operators save, and what they give back is used', () => {
    const x = leaf([1, 2])
    const packed: unknown[] = []
    const y = savedTensorsHooks(
      (tensor) => { packed.push(values(tensor)); return { copy: tensor.clone() } },
      ({ copy }) => copy.mul(10),
      () => x.mul(x).sum(),
    )
    y.backward()
    expect(packed).toEqual([[1, 2], [1, 2]])
    expect(values(x.grad)).toEqual([20, 40])
  })

  it('hold in the body only, in the innermost place, and across awaits', async () => {
    const x = leaf([1])
    const seen: string[] = []
    const hooks = <T>(name: string, body: () => T): T => savedTensorsHooks((t) => { seen.push(name); return t }, (t: Tensor) => t, body)
    await hooks('outer', async () => {
      x.exp()
      hooks('inner', () => x.exp())
      await new Promise((resolve) => setTimeout(resolve, 2))
      x.exp()
    })
    x.exp()
    expect(seen).toEqual(['outer', 'inner', 'outer'])
  })

  it('work in the middle of any operator, in place and with a growing argument stack', () => {
    const x = leaf([1, 2])
    const y = savedTensorsHooks(
      (tensor) => { torch.cat(Array.from({ length: 6000 }, () => torch.ones([1]))); return tensor },
      (tensor: Tensor) => tensor,
      () => x.mul(3).mul_(x).exp_().sum(),
    )
    y.backward()
    expect(values(x.grad)).toEqual([6 * Math.exp(3), 12 * Math.exp(12)].map((each) => Number(each.toPrecision(6))))
  })

  it('let what they throw arrive as it is', () => {
    const x = leaf([1])
    const mine = new Error('mine')
    const caught = (body: () => unknown): unknown => { try { body() } catch (error) { return error } return undefined }
    expect(caught(() => savedTensorsHooks(() => { throw mine }, (t: Tensor) => t, () => x.exp()))).toBe(mine)
    const y = savedTensorsHooks(() => 0, () => { throw mine }, () => x.exp().sum())
    expect(caught(() => y.backward())).toBe(mine)
    expect(codeOf(() => savedTensorsHooks((t) => t, () => 3 as never, () => x.exp().sum()).backward())).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => savedTensorsHooks((t) => t, (t: Tensor) => t, 3 as never))).toBe('ERR_TCH_TYPE')
    x.exp().sum().backward()
    expect(values(x.grad)).toEqual([2.71828])
  })

  it('keep copies in memory of the CPU', () => {
    const x = leaf([0.5, 1])
    const y = saveOnCpu(() => x.exp().mul(x).sum())
    y.backward()
    expect(values(x.grad)).toEqual([0.5, 1].map((each) => Number((Math.exp(each) * (1 + each)).toPrecision(6))))
  })
})
