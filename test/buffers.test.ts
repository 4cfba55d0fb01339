import { describe, expect, it } from 'vitest'
import { torch, TorchError, type Tensor } from '../lib/index.js'
import { counters } from './lifetime/program.js'

function codeOf(body: () => unknown): string {
  try {
    body()
  } catch (error) {
    expect(error).toBeInstanceOf(TorchError)
    return (error as TorchError).code
  }
  return 'no error'
}

describe('asTensor shares memory', () => {
  it('writes are seen both ways', () => {
    const array = new Float32Array([1, 2, 3, 4])
    const x = torch.asTensor(array, { shape: [2, 2] })
    array[3] = 40
    expect(x.toArray()).toEqual([[1, 2], [3, 40]])
    x.mul_(10)
    expect([...array]).toEqual([10, 20, 30, 400])
    x.select(0, 1).fill_(7)
    expect([...array]).toEqual([10, 20, 7, 7])
  })

  it('of part of a buffer', () => {
    const array = new Int32Array([1, 2, 3, 4, 5])
    const x = torch.asTensor(array.subarray(1, 4))
    x.fill_(9)
    expect([...array]).toEqual([1, 9, 9, 9, 5])
  })

  it('of every typed array, with its own dtype', () => {
    const dtypes = [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array, BigInt64Array, BigUint64Array]
      .map((Array) => torch.asTensor(new Array(2)).dtype)
    expect(dtypes).toEqual(['int8', 'uint8', 'uint8', 'int16', 'uint16', 'int32', 'uint32', 'float32', 'float64', 'int64', 'uint64'])
  })

  it('of bare buffers and views, with a dtype', () => {
    const buffer = new ArrayBuffer(8)
    new Float32Array(buffer).set([1.5, -2])
    expect(torch.asTensor(buffer, { dtype: 'float32' }).toArray()).toEqual([1.5, -2])
    expect(torch.asTensor(buffer, { dtype: 'complex64' }).shape).toEqual([1])
    expect(torch.asTensor(Buffer.from(buffer), { dtype: 'float32' }).toArray()).toEqual([1.5, -2])
    expect(torch.asTensor(new DataView(buffer), { dtype: 'float32' }).toArray()).toEqual([1.5, -2])
    expect(torch.asTensor(new Uint16Array([0x3f80, 0xc000]), { dtype: 'bfloat16' }).toArray()).toEqual([1, -2])
    expect(torch.asTensor(new Uint16Array([0x3c00, 0xc000]), { dtype: 'float16' }).toArray()).toEqual([1, -2])
    expect(torch.asTensor(new Uint8Array([1, 0]), { dtype: 'bool' }).toArray()).toEqual([true, false])
  })

  it('of nothing', () => {
    expect(torch.asTensor(new Float32Array(0)).shape).toEqual([0])
    expect(torch.asTensor(new Float32Array(0), { shape: [2, 0] }).toArray()).toEqual([[], []])
    expect(torch.asTensor(new ArrayBuffer(0), { dtype: 'float64' }).add(1).shape).toEqual([0])
  })

  it('takes no memory of its own', () => {
    const array = new Float32Array(100 * 2 ** 20)
    const before = process.memoryUsage.rss()
    const x = torch.asTensor(array)
    expect(process.memoryUsage.rss() - before).toBeLessThan(20 * 2 ** 20)
    expect(x.numel()).toBe(array.length)
    x.select(0, 5).fill_(3)
    expect(array[5]).toBe(3)
    x.dispose()
  })

  it('tells how many buffers are shared', () => {
    const shared = () => torch.memoryStats().sharedBuffers
    // At most: what other tests dropped may be collected meanwhile.
    const before = shared()
    const x = torch.asTensor(new Float32Array(4))
    const view = x.view([2, 2])
    expect(shared()).toBeLessThanOrEqual(before + 1)
    expect(shared()).toBeGreaterThan(0)
    x.dispose()
    expect(shared()).toBeGreaterThan(0)
    expect(view.sum().item()).toBe(0)
    view.dispose()
    expect(shared()).toBeLessThanOrEqual(before)
  })

  it('a hundred thousand small ones leave no pins', { timeout: 60_000 }, async () => {
    const { sharedBuffers, held } = await counters<{ sharedBuffers: number; held: number }>('pins.mjs')
    expect(held).toBe(0)
    expect(sharedBuffers).toBeLessThan(60_000)
  })
})

describe('asTypedArray shares memory', () => {
  it('writes are seen both ways', () => {
    const x = torch.arange(4, { dtype: 'float32' })
    const array = x.asTypedArray() as Float32Array
    array[0] = 100
    x.add_(1)
    expect([...array]).toEqual([101, 2, 3, 4])
    expect(x.toArray()).toEqual([101, 2, 3, 4])
  })

  it('of a view is a part of the whole', () => {
    const x = torch.arange(6, { dtype: 'int32' }).reshape([3, 2])
    const row = x.select(0, 1).asTypedArray()
    row[0] = 20
    expect(x.toArray()).toEqual([[0, 1], [20, 3], [4, 5]])
  })

  it('of a shared buffer gives the buffer itself', () => {
    const array = new Float64Array(8)
    const x = torch.asTensor(array.subarray(2, 6))
    const back = x.narrow(0, 1, 2).asTypedArray()
    expect(back.buffer).toBe(array.buffer)
    expect([back.byteOffset, back.length]).toEqual([24, 2])
  })

  it('of a large tensor takes no memory of its own', () => {
    const x = torch.zeros([100 * 2 ** 20], { dtype: 'float32' })
    x.fill_(1)
    const before = process.memoryUsage.rss()
    const array = x.asTypedArray()
    expect(process.memoryUsage.rss() - before).toBeLessThan(20 * 2 ** 20)
    array[7] = 9
    expect(x.select(0, 7).item()).toBe(9)
    x.dispose()
    expect(array[7]).toBe(9)
  })

  it('of nothing', () => {
    expect(torch.zeros([0, 3]).asTypedArray()).toHaveLength(0)
  })

  it.each([
    ['a transposed tensor', () => torch.ones([2, 3]).t(), /contiguous\(\)/],
    ['a strided view', () => torch.arange(10).slice(0, 0, 10, 2), /contiguous\(\)/],
    ['an expanded tensor', () => torch.ones([1, 3]).expand([4, 3]), /contiguous\(\)/],
    ['a lazy conjugate', () => torch.ones([2], { dtype: 'complex64' }).conj(), /resolveConj/],
    ['a sparse tensor', () => torch.ones([2, 2]).toSparse(), /toDense/],
    ['a tensor without values', () => torch.ones([2], { device: 'meta' }), /cpu|meta/],
  ] as [string, () => Tensor, RegExp][])('%s is refused with the cure, and copies', (_name, make, cure) => {
    const x = make()
    expect(codeOf(() => x.asTypedArray())).toBe('ERR_TCH_UNSUPPORTED')
    expect(() => x.asTypedArray()).toThrow(cure)
    if (x.isMeta) expect(codeOf(() => x.toTypedArray())).toBe('ERR_TCH_UNSUPPORTED')
    else expect(x.toTypedArray().length).toBeGreaterThan(0)
  })

  it('copies have the order of rows, whatever the strides', () => {
    expect([...torch.arange(6).reshape([2, 3]).t().toTypedArray() as BigInt64Array]).toEqual([0n, 3n, 1n, 4n, 2n, 5n])
    expect([...torch.tensor([1, 2], { dtype: 'float32' }).expand([2, 2]).toTypedArray() as Float32Array]).toEqual([1, 2, 1, 2])
    expect([...torch.tensor([{ re: 1, im: 2 }]).conj().toTypedArray() as Float32Array]).toEqual([1, -2])
  })
})

describe('one lives as long as the other', () => {
  it('under garbage collection', { timeout: 60_000 }, async () => {
    const { wrong, rounds } = await counters<{ wrong: number; rounds: number }>('outlives.mjs')
    expect(rounds).toBeGreaterThan(100)
    expect(wrong).toBe(0)
  })
})

// The part of WebAssembly that is needed here: TypeScript has it in the types of browsers only.
declare const WebAssembly: { Memory: new (sizes: { initial: number; maximum: number }) => { buffer: ArrayBuffer; grow(pages: number): number } }

describe('buffers that go away', () => {
  it('postMessage and structuredClone cannot transfer a buffer in use', () => {
    const array = new Float32Array([1, 2, 3])
    const x = torch.asTensor(array)
    const { port1 } = new MessageChannel()
    for (const transfer of [() => port1.postMessage(array, [array.buffer]), () => structuredClone(array, { transfer: [array.buffer] })]) {
      try {
        transfer()
      } catch (error) {
        expect(String(error)).toMatch(/DataCloneError|transfer/i)
      }
      if (array.length === 0) expect(codeOf(() => x.add(1))).toBe('ERR_TCH_DETACHED_BUFFER')
      else expect(x.toArray()).toEqual([1, 2, 3])
    }
    port1.close()
  })

  // The first Node.js with ArrayBuffer.prototype.transfer is 21.
  it.runIf('transfer' in ArrayBuffer.prototype)('a buffer that was transferred is refused wherever its tensors are used', () => {
    const array = new Float32Array([1, 2, 3, 4])
    const x = torch.asTensor(array)
    const view = x.view([2, 2])
    try {
      ;(array.buffer as unknown as { transfer(): ArrayBuffer }).transfer()
    } catch (error) {
      // Runtimes that honour the mark refuse to transfer it.
      expect(String(error)).toMatch(/detach|clone/)
      expect(x.toArray()).toEqual([1, 2, 3, 4])
      return
    }
    const other = torch.ones([4])
    const uses: (() => unknown)[] = [
      () => x.add(1), () => x.add_(1), () => view.sum(), () => other.add(x), () => torch.cat([other, x]), () => torch.add(other, 1, { out: x }),
      () => x.item(), () => x.toArray(), () => x.toTypedArray(), () => x.asTypedArray(), () => x.clone(), () => JSON.stringify(x),
    ]
    for (const use of uses) expect(codeOf(use)).toBe('ERR_TCH_DETACHED_BUFFER')
    expect(codeOf(() => torch.asTensor(array))).toBe('ERR_TCH_DETACHED_BUFFER')
    x.dispose()
    view.dispose()
  })

  it('a detached buffer is refused', () => {
    const array = new Float32Array(4)
    structuredClone(array.buffer, { transfer: [array.buffer] })
    expect(codeOf(() => torch.asTensor(array))).toBe('ERR_TCH_DETACHED_BUFFER')
    expect(codeOf(() => torch.tensor(array))).toBe('ERR_TCH_DETACHED_BUFFER')
    expect(codeOf(() => torch.asTensor(array.buffer, { dtype: 'float32' }))).toBe('ERR_TCH_DETACHED_BUFFER')
  })

  it('a resizable buffer is refused, and copied by torch.tensor', () => {
    const buffer = new (ArrayBuffer as unknown as new (bytes: number, options: object) => ArrayBuffer)(16, { maxByteLength: 64 })
    expect(codeOf(() => torch.asTensor(new Float32Array(buffer)))).toBe('ERR_TCH_RESIZABLE_BUFFER')
    expect(codeOf(() => torch.asTensor(buffer, { dtype: 'float32' }))).toBe('ERR_TCH_RESIZABLE_BUFFER')
    expect(torch.tensor(new Float32Array(buffer)).toArray()).toEqual([0, 0, 0, 0])
  })

  it('a growable SharedArrayBuffer never moves: it may be shared', () => {
    const buffer = new (SharedArrayBuffer as unknown as new (bytes: number, options: object) => SharedArrayBuffer & { grow(bytes: number): void })(16, { maxByteLength: 64 })
    const x = torch.asTensor(new Float32Array(buffer, 0, 4))
    buffer.grow(64)
    new Float32Array(buffer)[0] = 5
    expect(x.toArray()).toEqual([5, 0, 0, 0])
  })

  it('memory of WebAssembly that grows detaches its buffer', () => {
    const memory = new WebAssembly.Memory({ initial: 1, maximum: 4 })
    const x = torch.asTensor(new Float32Array(memory.buffer, 0, 4))
    const view = x.view([2, 2])
    const other = torch.ones([4])
    expect(x.add(1).toArray()).toEqual([1, 1, 1, 1])
    memory.grow(1)
    const uses: (() => unknown)[] = [
      () => x.add(1), () => x.add_(1), () => view.sum(), () => other.add(x), () => torch.cat([other, x]), () => torch.add(other, 1, { out: x }),
      () => x.select(0, 1).item(), () => x.toArray(), () => x.toTypedArray(), () => x.asTypedArray(), () => x.clone(), () => JSON.stringify(x),
    ]
    for (const use of uses) expect(codeOf(use)).toBe('ERR_TCH_DETACHED_BUFFER')
    expect(torch.asTensor(new Float32Array(memory.buffer, 0, 4)).toArray()).toEqual([0, 0, 0, 0])
  })
})

describe('bytes that do not fit', () => {
  it.each([
    ['a misaligned offset', () => torch.asTensor(Buffer.alloc(64).subarray(1, 9), { dtype: 'float32' }), 'ERR_TCH_OUT_OF_RANGE'],
    ['a misaligned DataView', () => torch.asTensor(new DataView(new ArrayBuffer(16), 2, 8), { dtype: 'float64' }), 'ERR_TCH_OUT_OF_RANGE'],
    ['bytes that are no whole elements', () => torch.asTensor(new ArrayBuffer(7), { dtype: 'float32' }), 'ERR_TCH_OUT_OF_RANGE'],
    ['an odd number of lanes', () => torch.asTensor(new Float32Array(3), { dtype: 'complex64' }), 'ERR_TCH_OUT_OF_RANGE'],
    ['a shape that is too large', () => torch.asTensor(new Float32Array(4), { shape: [5] }), 'ERR_TCH_SHAPE'],
    ['a shape that is too small', () => torch.asTensor(new Float32Array(4), { shape: [3] }), 'ERR_TCH_SHAPE'],
    ['sizes that overflow', () => torch.asTensor(new Float32Array(0), { shape: [2 ** 32, 2 ** 32] }), 'ERR_TCH_SHAPE'],
    ['sizes that overflow to nothing', () => torch.asTensor(new Float32Array(0), { shape: [2 ** 33, 2 ** 33, 0] }), 'ERR_TCH_OUT_OF_RANGE'],
    ['a negative size', () => torch.asTensor(new Float32Array(4), { shape: [-2, -2] }), 'ERR_TCH_SHAPE'],
    ['NaN as size', () => torch.asTensor(new Float32Array(4), { shape: [NaN] }), 'ERR_TCH_SHAPE'],
    ['another element size', () => torch.asTensor(new Float32Array(4), { dtype: 'float64' }), 'ERR_TCH_TYPE'],
    ['a dtype without typed array', () => torch.asTensor(new Uint8Array(4), { dtype: 'quint4x2' }), 'ERR_TCH_UNSUPPORTED'],
    ['a quantised dtype', () => torch.asTensor(new Uint8Array(4), { dtype: 'quint8' }), 'ERR_TCH_UNSUPPORTED'],
    ['an array of numbers', () => torch.asTensor([1, 2] as never), 'ERR_TCH_TYPE'],
    ['text', () => torch.asTensor('abc' as never), 'ERR_TCH_TYPE'],
    ['nothing', () => torch.asTensor(null as never), 'ERR_TCH_TYPE'],
    ['a proxy of a typed array', () => torch.asTensor(new Proxy(new Float32Array(2), {})), 'ERR_TCH_TYPE'],
  ] as [string, () => unknown, string][])('%s', (_name, body, code) => {
    expect(codeOf(body)).toBe(code)
  })

  it('growing a tensor over a buffer gives it memory of its own', () => {
    const array = new Float32Array([1, 2])
    const x = torch.asTensor(array)
    x.resize_([1000]).narrow(0, 2, 998).zero_()
    expect(x.sum().item()).toBe(3)
    x.fill_(5)
    expect([...array]).toEqual([1, 2])
    const y = torch.asTensor(array)
    expect(torch.add(torch.zeros([0]), 1, { out: y.resize_([0]) }).shape).toEqual([0])
    expect([...array]).toEqual([1, 2])
  })
})

describe('between Workers', () => {
  it('both see the writes of the other through a SharedArrayBuffer', { timeout: 60_000 }, async () => {
    const { main, worker } = await counters<{ main: number[]; worker: number[] }>('shared.mjs')
    expect(main).toEqual([1, 2, 30, 40])
    expect(worker).toEqual([1, 2, 30, 40])
  })
})
