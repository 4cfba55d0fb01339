import { describe, expect, it } from 'vitest'
import vm from 'node:vm'
import { Worker } from 'node:worker_threads'
import { Generator, Scope, Tensor, Torch, torch } from '../../lib/index.js'
import { refusal } from './refusal.js'

type Loose = Record<string, (this: unknown, ...args: unknown[]) => unknown>
const methods = Tensor.prototype as unknown as Loose

const receivers: [string, unknown][] = [
  ['an object', {}],
  ['null', null],
  ['undefined', undefined],
  ['a number', 5],
  ['text', 'x'],
  ['a symbol', Symbol('s')],
  ['an object that inherits from Tensor', Object.create(Tensor.prototype)],
  ['a proxy of a tensor', new Proxy(torch.ones([2]), {})],
  ['the prototype', Tensor.prototype],
  ['a typed array', new Float32Array(2)],
]

// Every method that the prototype has, by how it is reached.
const found = new Map<string, PropertyDescriptor>()
for (let level: object = Tensor.prototype; level !== Object.prototype; level = Object.getPrototypeOf(level) as object) {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(level))) if (!found.has(name)) found.set(name, descriptor)
}
// backwardAsync rejects: test/autograd holds that.
for (const name of ['constructor', 'toString', 'backwardAsync']) found.delete(name)

describe('methods borrowed onto what is no tensor', () => {
  it.each(receivers)('%s', (_name, receiver) => {
    const results: string[] = []
    for (const [name, descriptor] of found) {
      const call = descriptor.get ?? (descriptor.value as unknown)
      if (typeof call !== 'function') continue
      try {
        call.call(receiver)
        results.push(name)
      } catch (error) {
        if ((error as Error).name !== 'TorchError') results.push(`${name}: ${String(error)}`)
      }
    }
    expect(found.size).toBeGreaterThan(900)
    expect(results).toEqual([])
  })

  it('setters', () => {
    for (const { set } of found.values()) {
      if (set !== undefined) for (const [, receiver] of receivers) refusal(() => set.call(receiver, null))
    }
  })

  it('say that the receiver is wrong', () => {
    expect(refusal(() => methods['add']!.call({}, 1)).message).toMatch(/self|Tensor/)
    expect(refusal(() => methods['item']!.call({})).code).toBe('ERR_TCH_ILLEGAL_RECEIVER')
    expect(refusal(() => methods['dispose']!.call({})).code).toBe('ERR_TCH_ILLEGAL_RECEIVER')
  })

  it('generators and scopes', () => {
    for (const [, receiver] of receivers) {
      expect(() => Generator.prototype.manualSeed.call(receiver as Generator, 1)).toThrow()
      expect(() => Generator.prototype.initialSeed.call(receiver as Generator)).toThrow()
      expect(() => Scope.prototype.keep.call(receiver as Scope, torch.ones([1]))).toThrow()
      expect(() => Scope.prototype.dispose.call(receiver as Scope)).toThrow()
    }
  })
})

describe('construction', () => {
  it('tensors and generators are made by torch only', () => {
    const make = Tensor as unknown as new (...args: unknown[]) => unknown
    for (const args of [[], [0], [Symbol('tch-node tensor'), 0], [1, 2, 3]]) expect(refusal(() => new make(...args)).code).toBe('ERR_TCH_ILLEGAL_RECEIVER')
    const generator = Generator as unknown as new (...args: unknown[]) => unknown
    expect(refusal(() => new generator(Symbol('x'), 0)).code).toBe('ERR_TCH_ILLEGAL_RECEIVER')
    expect(refusal(() => Reflect.construct(Tensor, [], class extends Tensor {})).code).toBe('ERR_TCH_ILLEGAL_RECEIVER')
  })

  it('any Torch is the same context', () => {
    const another = new Torch()
    another.manualSeed(3)
    const first = torch.rand([2]).toArray()
    torch.manualSeed(3)
    expect(another.rand([2]).toArray()).toEqual(first)
  })
})

describe('tampering', () => {
  it('a tensor with another prototype is still that tensor', () => {
    const x = torch.ones([2])
    Object.setPrototypeOf(x, null)
    expect(torch.add(x, 1).toArray()).toEqual([2, 2])
    Object.setPrototypeOf(x, Array.prototype)
    expect(torch.cat([x, x]).toArray()).toEqual([1, 1, 1, 1])
    expect(torch.isTensor(x)).toBe(true)
  })

  it('a foreign object with the prototype of Tensor is none', () => {
    const fake = Object.setPrototypeOf({ shape: [2], dtype: 'float32' }, Tensor.prototype) as Tensor
    expect(fake).toBeInstanceOf(Tensor)
    expect(torch.isTensor(fake)).toBe(false)
    refusal(() => torch.ones([2]).add(fake))
  })

  it('a frozen tensor works, own properties are no trouble', () => {
    const x = Object.freeze(Object.assign(torch.ones([2]), { note: 'mine' }))
    expect(x.add_(1).toArray()).toEqual([2, 2])
    x.dispose()
    expect(x.disposed).toBe(true)
  })

  it('keywords inherited from a polluted prototype are not seen', () => {
    Object.defineProperty(Object.prototype, 'alpha', { value: 100, configurable: true, enumerable: true, writable: true })
    try {
      expect(torch.add(torch.ones([1]), 1, {}).toArray()).toEqual([2])
    } finally {
      delete (Object.prototype as Record<string, unknown>)['alpha']
    }
  })

  it('arrays of another realm', () => {
    const foreign = vm.runInNewContext('({ sizes: [2, 3], data: new Float32Array([1, 2]), options: { dtype: "float64" } })') as { sizes: number[]; data: Float32Array; options: { dtype: 'float64' } }
    expect(torch.zeros(foreign.sizes).shape).toEqual([2, 3])
    expect(torch.tensor(foreign.data).toArray()).toEqual([1, 2])
    expect(torch.asTensor(foreign.data).add(1).toArray()).toEqual([2, 3])
    try {
      expect(torch.zeros([1], foreign.options).dtype).toBe('float64')
    } catch (error) {
      expect((error as Error).name).toBe('TorchError')
    }
  })

  it('a tensor of another environment does not arrive as one', async () => {
    const x = torch.ones([2])
    // A class with private state cannot be cloned with it: what arrives is a plain object.
    const arrived = await new Promise<unknown>((resolve, reject) => {
      const worker = new Worker('require("node:worker_threads").parentPort.once("message", (m) => { require("node:worker_threads").parentPort.postMessage(m) })', { eval: true })
      worker.once('message', (message) => { resolve(message); void worker.terminate() }).once('error', reject)
      try {
        worker.postMessage(x)
      } catch (error) {
        void worker.terminate()
        resolve(error)
      }
    })
    expect(torch.isTensor(arrived)).toBe(false)
    refusal(() => x.add(arrived as Tensor))
    expect(torch.isTensor(structuredClone(x))).toBe(false)
  })
})
