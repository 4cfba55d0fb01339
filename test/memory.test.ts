import { describe, expect, it } from 'vitest'
import { torch } from '../lib/index.js'

const KILOBYTE = 1024
const MEGABYTE = 2 ** 20

/** Bytes that `body` adds. Garbage of other tests is small beside the tensors here. */
function added(body: () => unknown): number {
  const before = torch.memoryStats().bytes
  body()
  return torch.memoryStats().bytes - before
}

describe('memoryStats', () => {
  it('counts real bytes', () => {
    torch.scope(() => {
      const bytes = added(() => torch.zeros([8, MEGABYTE], { dtype: 'float32' }))
      expect(bytes).toBeGreaterThan(32 * MEGABYTE - 64 * KILOBYTE)
      expect(bytes).toBeLessThan(32 * MEGABYTE + 64 * KILOBYTE)
    })
  })

  it('counts a storage once, however many views look at it', () => {
    torch.scope(() => {
      const base = torch.zeros([MEGABYTE], { dtype: 'float64' })
      const bytes = added(() => {
        for (let i = 0; i < 50; i++) base.view([1024, 1024]).t().narrow(0, i, 10).detach()
      })
      expect(bytes).toBeLessThan(64 * KILOBYTE)
    })
  })

  it('keeps counting it until the last view is gone', () => {
    const base = torch.zeros([4 * MEGABYTE], { dtype: 'uint8' })
    const view = base.narrow(0, 0, 1)
    const before = torch.memoryStats().bytes
    base.dispose()
    expect(torch.memoryStats().bytes).toBeGreaterThan(before - 64 * KILOBYTE)
    view.dispose()
    expect(torch.memoryStats().bytes).toBeLessThan(before - 3 * MEGABYTE)
  })

  it('notices storages that are resized', () => {
    torch.scope(() => {
      const x = torch.zeros([1], { dtype: 'uint8' })
      expect(added(() => x.resize_([2 * MEGABYTE]))).toBeGreaterThan(MEGABYTE)
      const out = torch.empty([0], { dtype: 'uint8' })
      const large = torch.zeros([2 * MEGABYTE], { dtype: 'uint8' })
      expect(added(() => torch.add(large, 1, { out }))).toBeGreaterThan(MEGABYTE)
      const other = torch.zeros([1], { dtype: 'uint8' })
      expect(added(() => { other.data = torch.zeros([3 * MEGABYTE], { dtype: 'uint8' }) })).toBeGreaterThan(2 * MEGABYTE)
    })
  })

  it('counts sparse tensors by their parts, and tensors without values as nothing', () => {
    torch.scope(() => {
      const dense = torch.eye(512)
      const bytes = added(() => dense.toSparse())
      expect(bytes).toBeGreaterThan(512 * 4)
      expect(bytes).toBeLessThan(512 * 512)
      expect(added(() => torch.zeros([MEGABYTE, MEGABYTE], { device: 'meta' }))).toBeLessThan(KILOBYTE)
    })
  })

  it('has peaks that can be reset', () => {
    torch.scope(() => {
      torch.resetPeakMemoryStats()
      const { liveTensors, bytes } = torch.memoryStats()
      const x = torch.zeros([4 * MEGABYTE], { dtype: 'uint8' })
      x.dispose()
      const after = torch.memoryStats()
      expect(after.peakTensors).toBeGreaterThan(0)
      expect(after.peakTensors).toBeLessThanOrEqual(liveTensors + 1)
      expect(after.peakBytes).toBeGreaterThanOrEqual(after.bytes + 4 * MEGABYTE)
      expect(after.peakBytes).toBeLessThanOrEqual(bytes + 5 * MEGABYTE)
      torch.resetPeakMemoryStats()
      expect(torch.memoryStats().peakBytes).toBe(torch.memoryStats().bytes)
    })
  })

  it('counts every tensor that was made', () => {
    const before = torch.memoryStats().madeTensors
    torch.scope(() => { for (let i = 0; i < 10; i++) torch.ones([1]) })
    expect(torch.memoryStats().madeTensors).toBe(before + 10)
  })

  it('a failed operator leaves nothing behind', () => {
    const x = torch.ones([2, 3])
    const before = torch.memoryStats().liveTensors
    for (let i = 0; i < 100; i++) {
      expect(() => x.matmul(x)).toThrow()
      expect(() => torch.cat([x, torch.ones([1])])).toThrow()
    }
    expect(torch.memoryStats().liveTensors).toBeLessThanOrEqual(before + 100)
  })
})
