import { describe, expect, it } from 'vitest'
import { Module, nn, torch, TorchError, type Tensor } from '../../lib/index.js'

function codeOf(body: () => unknown): string {
  try {
    body()
  } catch (error) {
    if (error instanceof TorchError) return error.code
    throw error
  }
  return 'no error'
}

describe('hooks of forward', () => {
  it('see and replace arguments and results, in order', () => {
    const net = new nn.Linear(2, 2)
    const seen: string[] = []
    const plain = net.forward(torch.ones([1, 2]))
    const first = net.registerForwardPreHook((module, args) => {
      seen.push(`pre ${module === net} ${args.length}`)
      return [(args[0] as Tensor).mul(0)]
    })
    const second = net.registerForwardHook((_, args, output) => {
      seen.push(`post ${(args[0] as Tensor).sum().item()}`)
      return (output as Tensor).sub(net.bias!)
    })
    const third = net.registerForwardHook(() => void seen.push('first'), { prepend: true })
    expect(net.forward(torch.ones([1, 2])).abs().sum().item()).toBe(0)
    expect(seen).toEqual(['pre true 1', 'first', 'post 0'])
    first.remove()
    second[Symbol.dispose]()
    third.remove()
    third.remove()
    expect(Object.hasOwn(net, 'forward')).toBe(false)
    expect(net.forward(torch.ones([1, 2])).equal(plain)).toBe(true)
  })

  it('leave a forward that the object has itself, and errors as they are', () => {
    class Arrow extends Module {
      override forward = (x: Tensor): Tensor => x.add(1)
    }
    const net = new Arrow()
    const { forward } = net
    const hook = net.registerForwardHook(() => {
      throw new RangeError('from the hook')
    })
    expect(() => net.forward(torch.zeros([1]))).toThrow(new RangeError('from the hook'))
    hook.remove()
    expect(net.forward).toBe(forward)
    expect(net.forward(torch.zeros([1])).item()).toBe(1)
    expect(codeOf(() => net.registerForwardHook(1 as never))).toBe('ERR_TCH_TYPE')
    expect(codeOf(() => net.registerForwardPreHook(() => {}, { first: true } as never))).toBe('ERR_TCH_UNKNOWN_ARGUMENT')
  })

  it('may be removed while they run', () => {
    const net = new nn.Identity()
    let calls = 0
    const hook = net.registerForwardHook(() => {
      calls++
      hook.remove()
    })
    net.forward(1)
    net.forward(1)
    expect(calls).toBe(1)
  })
})
