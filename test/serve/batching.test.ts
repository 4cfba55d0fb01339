import { describe, expect, it } from 'vitest'
import { capacity, simulate } from '../../bench/batching-sim/simulate.mjs'
import { TorchError } from '../../lib/index.js'
import { batchPolicy, CostModel, countWithin, lateOnes, type Waiting } from '../../lib/serve/batching/index.js'

const request = (arrived: number, size = 1, deadline = Infinity): Waiting => ({ arrived, deadline, size })
const queue = (count: number, arrived = 0): Waiting[] => Array.from({ length: count }, () => request(arrived))
/** Tells a policy of batches that cost 0.5 ms a row and 5 ms. */
const teach = (policy: ReturnType<typeof batchPolicy>, sizes: number[]) => {
  for (const size of sizes) policy.observe({ now: 0, size, duration: 0.5 * size + 5, latencies: [1], backlog: 0 })
}

describe('the cost of a batch', () => {
  it('is the line that batches lie on', () => {
    const cost = new CostModel()
    expect([cost.known, cost.predict(8)]).toEqual([false, 0])
    for (const size of [1, 4, 9, 2, 16]) cost.observe(size, 0.5 * size + 5)
    expect(cost.line.perRow).toBeCloseTo(0.5, 9)
    expect(cost.line.perBatch).toBeCloseTo(5, 9)
    expect([cost.predict(20), cost.sizeWithin(25)].map((value) => Math.round(value))).toEqual([15, 40])
  })

  it('is all of the batch while only one size has run', () => {
    const cost = new CostModel()
    for (let i = 0; i < 3; i++) cost.observe(4, 8)
    expect([cost.line, cost.sizeWithin(10), cost.sizeWithin(5)]).toEqual([{ perRow: 0, perBatch: 8 }, Infinity, 0])
  })

  it('follows a machine that has become slower, and never goes below zero', () => {
    const cost = new CostModel(16)
    for (let i = 0; i < 100; i++) cost.observe(1 + (i % 8), 1 + (i % 8))
    for (let i = 0; i < 400; i++) cost.observe(1 + (i % 8), 3 * (1 + (i % 8)))
    expect(cost.predict(8)).toBeCloseTo(24, 1)
    const falling = new CostModel()
    falling.observe(1, 10)
    falling.observe(10, 1)
    expect(falling.line.perRow).toBe(0)
    expect(falling.line.perBatch).toBeGreaterThan(0)
  })
})

describe('the adaptive policy', () => {
  it('runs what waits as soon as something is idle, and nothing before', () => {
    const policy = batchPolicy()
    expect(policy.decide({ now: 0, waiting: [], idle: true })).toEqual({ kind: 'wait', until: Infinity })
    expect(policy.decide({ now: 0, waiting: queue(3), idle: false })).toEqual({ kind: 'wait', until: Infinity })
    expect(policy.decide({ now: 0, waiting: queue(3), idle: true })).toEqual({ kind: 'run', count: 3, reason: 'idle' })
    expect(policy.decide({ now: 0, waiting: queue(30), idle: true })).toEqual({ kind: 'run', count: policy.limit, reason: 'full' })
  })

  it('waits for the least size as long as the target allows', () => {
    const policy = batchPolicy({ minSize: 8, targetLatency: 50 })
    teach(policy, [2, 4])
    const decision = policy.decide({ now: 10, waiting: queue(3, 10), idle: true })
    expect(decision.kind === 'wait' && decision.until).toBeCloseTo(10 + 50 - 9, 9)
    expect(policy.decide({ now: 52, waiting: queue(3, 10), idle: true })).toEqual({ kind: 'run', count: 3, reason: 'overdue' })
    expect(policy.decide({ now: 10, waiting: queue(8, 10), idle: true })).toMatchObject({ kind: 'run', count: 8 })
  })

  it('rounds down to a size that runs best', () => {
    const policy = batchPolicy({ preferredSizes: [4, 8], maxSize: 16 })
    teach(policy, [4, 5, 6, 8, 9, 12])
    expect(policy.decide({ now: 0, waiting: queue(7), idle: true })).toEqual({ kind: 'run', count: 4, reason: 'preferred' })
    expect(policy.decide({ now: 0, waiting: queue(3), idle: true })).toEqual({ kind: 'run', count: 3, reason: 'idle' })
  })

  it('grows while batches fill and stay within half of the target', () => {
    const policy = batchPolicy({ maxSize: 1000, targetLatency: 50 })
    const limits: number[] = []
    for (let i = 0; i < 60; i++) {
      teach(policy, [policy.limit])
      limits.push(policy.limit)
    }
    expect(limits).toEqual([...limits].sort((a, b) => a - b))
    // 0.5·40 + 5 = 25; one step more would pass it.
    expect(limits.at(-1)).toBeGreaterThan(40 / 1.2 - 1)
    expect(limits.at(-1)).toBeLessThanOrEqual(40)
    teach(policy, [1, 1, 1])
    expect(policy.limit).toBe(limits.at(-1))
  })

  it('never shrinks while requests wait', () => {
    const policy = batchPolicy({ maxSize: 1000, targetLatency: 50 })
    for (let i = 0; i < 40; i++) teach(policy, [policy.limit])
    const { limit } = policy
    const slow = (backlog: number) => {
      for (let i = 0; i < 20; i++) policy.observe({ now: 0, size: 1 + i, duration: 200 + 5 * i, latencies: [400], backlog })
    }
    slow(5)
    expect(policy.limit).toBe(limit)
    slow(0)
    expect(policy.limit).toBeLessThan(limit)
  })
})

it('the fixed policy waits for its size or its delay', () => {
  const policy = batchPolicy({ policy: 'fixed', maxSize: 4, maxDelay: 7 })
  expect(policy.decide({ now: 2, waiting: queue(3, 1), idle: true })).toEqual({ kind: 'wait', until: 8 })
  expect(policy.decide({ now: 8, waiting: queue(3, 1), idle: true })).toEqual({ kind: 'run', count: 3, reason: 'overdue' })
  expect(policy.decide({ now: 2, waiting: queue(5, 1), idle: true })).toEqual({ kind: 'run', count: 4, reason: 'full' })
})

it('the classic rule changes its size every 100 ms and keeps it as a real number', () => {
  const policy = batchPolicy({ policy: 'aimd', maxSize: 100 })
  const limits: number[] = []
  for (let now = 0; now <= 500; now += 100) {
    policy.observe({ now, size: 1, duration: 1, latencies: [1], backlog: 0 })
    limits.push(policy.limit)
  }
  expect(limits).toEqual([4, 4, 5, 6, 8, 9])
  for (let now = 600; now <= 800; now += 100) policy.observe({ now, size: 1, duration: 1, latencies: [51], backlog: 9 })
  expect(policy.limit).toBeLessThan(9)
})

describe('what fits and what is late', () => {
  it('counts rows; a request larger than the limit goes alone', () => {
    expect(countWithin([request(0, 2), request(0, 2), request(0, 3)], 5)).toEqual({ count: 2, rows: 4 })
    expect(countWithin([request(0, 9), request(0, 1)], 5)).toEqual({ count: 1, rows: 9 })
    expect(countWithin([], 5)).toEqual({ count: 0, rows: 0 })
  })

  it('drops those that the next batch would answer too late', () => {
    const policy = { limit: 10, bound: (size: number) => size + 5 }
    const waiting = [request(0, 1, 12), request(0, 1, Infinity), request(0, 1, 30), request(0, 1, 5)]
    expect(lateOnes({ now: 5, waiting }, policy)).toEqual([0, 3])
  })
})

it.each([
  [{ policy: 'none' }, 'ERR_TCH_INVALID_ARGUMENT'], [{ minSize: 0 }, 'ERR_TCH_OUT_OF_RANGE'], [{ minSize: 9, maxSize: 8 }, 'ERR_TCH_OUT_OF_RANGE'],
  [{ targetLatency: 0 }, 'ERR_TCH_OUT_OF_RANGE'], [{ maxDelay: NaN }, 'ERR_TCH_OUT_OF_RANGE'], [{ preferredSizes: [100] }, 'ERR_TCH_OUT_OF_RANGE'],
  [{ preferredSizes: 4 }, 'ERR_TCH_TYPE'], [{ size: 4 }, 'ERR_TCH_UNKNOWN_ARGUMENT'], [null, 'ERR_TCH_TYPE'],
])('options are checked: %o', (options, code) => {
  expect(() => batchPolicy(options as never)).toThrow(expect.objectContaining({ code }) as never)
  expect(() => batchPolicy(options as never)).toThrow(TorchError)
})

describe('under simulated load', () => {
  const load = { perRow: 0.5, perBatch: 15, target: 50, seconds: 30 }
  const run = (policy: 'adaptive' | 'aimd', options: Parameters<typeof simulate>[1]) => simulate(batchPolicy({ policy, maxSize: 256 }), options)

  it('the classic rule collapses where the adaptive policy does not', () => {
    const [classic, adaptive] = [run('aimd', { ...load, rate: 400 }), run('adaptive', { ...load, rate: 400 })]
    expect([classic.goodput < 40, adaptive.goodput > 390, adaptive.p95 < 50]).toEqual([true, true, true])
  })

  it('an overloaded server goes on answering what it can answer in time', () => {
    const cost = { perRow: 0.5, perBatch: 5 }
    const most = capacity(cost, 40)
    const { goodput, p95 } = run('adaptive', { ...cost, target: 50, seconds: 20, rate: 1.5 * most, expire: true, queueLimit: 4096 })
    expect(goodput / most).toBeGreaterThan(0.9)
    expect(p95).toBeLessThanOrEqual(50)
  })
})
