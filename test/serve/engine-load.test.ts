import { describe, expect, it } from 'vitest'
import { Module, ScriptModule, torch, TorchError, type Tensor } from '../../lib/index.js'
import { InferenceEngine, type EngineStats } from '../../lib/serve/index.js'
import { liveTensors } from '../lifetime/live.js'
import { served } from './models.js'

torch.setNumThreads(1)

/** Random numbers that are the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const expectedOf = (stats: EngineStats): number => Object.values(stats.requests).reduce((a, b) => a + b)

describe('an engine under load', () => {
  it.each<[policy: 'adaptive' | 'fixed' | 'aimd', instances: number]>([['adaptive', 1], ['adaptive', 3], ['fixed', 2], ['aimd', 1]])(
    'mixes nothing up: %s, %i instances, random shapes, delays, faults and aborts',
    async (policy, instances) => {
      const random = randomNumbers(7)
      const module = Module.load<ScriptModule>(served('picky'))
      const before = liveTensors()
      const engine = new InferenceEngine(module, {
        batching: { policy, maxSize: 12, maxDelay: 1, targetLatency: 5 }, instances, intraOpThreads: 1, priorities: 3, tenants: { a: { weight: 2 }, b: {} },
      })
      const seen: Record<string, number> = {}
      const one = async (i: number): Promise<void> => {
        if (random() < 0.3) await new Promise((resolve) => setTimeout(resolve, random() * 20))
        const shape = [1 + Math.floor(random() * 3), 1 + Math.floor(random() * 2)]
        const fault = random() < 0.02
        const abort = random() < 0.1 ? new AbortController() : undefined
        const x = torch.full(shape, fault ? -1 : i)
        const asked = engine.infer({ x }, {
          priority: 1 + Math.floor(random() * 3), tenant: random() < 0.5 ? 'a' : 'b',
          ...(random() < 0.1 ? { timeout: 1 + random() * 10 } : {}), ...(abort === undefined ? {} : { signal: abort.signal }),
        })
        if (abort !== undefined) setTimeout(() => abort.abort(), random() * 4)
        try {
          const { outputs } = await asked
          const output = outputs['output0'] as Tensor
          expect(fault).toBe(false)
          expect(output.shape).toEqual(shape)
          expect((output.flatten().toArray() as number[]).every((value) => value === i + 1)).toBe(true)
          output.dispose()
          seen['no error'] = (seen['no error'] ?? 0) + 1
        } catch (error) {
          if (!(error instanceof TorchError)) throw error
          if (error.code === 'ERR_TCH_MODEL_RAISED') expect(fault).toBe(true)
          seen[error.code] = (seen[error.code] ?? 0) + 1
        } finally {
          x.dispose()
        }
      }
      await Promise.all(Array.from({ length: 3000 }, (_, i) => one(i)))
      expect(seen['no error']).toBeGreaterThan(1500)
      expect(Object.keys(seen).sort()).toEqual(['ERR_TCH_ABORTED', 'ERR_TCH_DEADLINE', 'ERR_TCH_MODEL_RAISED', 'no error'])
      const stats = engine.stats()
      expect(expectedOf(stats)).toBe(3000)
      expect(stats.requests).toMatchObject({ succeeded: seen['no error'], aborted: seen['ERR_TCH_ABORTED'], late: seen['ERR_TCH_DEADLINE'], failed: seen['ERR_TCH_MODEL_RAISED'], refused: 0 })
      // What was aborted may still run.
      await engine.close()
      expect(engine.stats()).toMatchObject({ queued: 0, running: 0 })
      expect(liveTensors()).toBeLessThanOrEqual(before)
    },
  )

  it('answers or drops every request when far more come than it can run', async () => {
    const module = Module.load<ScriptModule>(served('slow'))
    const engine = new InferenceEngine(module, { batching: { maxSize: 4 }, intraOpThreads: 1, timeout: 60 })
    const x = torch.zeros([1, 1])
    const codes: Record<string, number> = {}
    const count = (code: string): void => { codes[code] = (codes[code] ?? 0) + 1 }
    const asked: Promise<void>[] = []
    for (let round = 0; round < 60; round++) {
      for (let i = 0; i < 100; i++) asked.push(engine.infer({ x }, { tenant: i % 2 === 0 ? 'a' : 'b' }).then(({ outputs }) => { (outputs['output0'] as Tensor).dispose(); count('no error') }, (error: TorchError) => count(error.code)))
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    await Promise.all(asked)
    expect(Object.keys(codes).sort()).toEqual(['ERR_TCH_DEADLINE', 'no error'])
    expect(codes['ERR_TCH_DEADLINE']! + codes['no error']!).toBe(6000)
    expect(codes['ERR_TCH_DEADLINE']).toBeGreaterThan(1024)
    await engine.close()
  })

  it('lets timers and sockets have their turn while callers never pause', async () => {
    const module = Module.load<ScriptModule>(served('mlp'))
    const engine = new InferenceEngine(module, { batching: { maxSize: 64 }, intraOpThreads: 1, inputs: [{ name: 'x', dtype: 'float32', shape: [-1, 8] }] })
    let stopped = false
    let answered = 0
    const row = new Float32Array(8)
    const callers = Array.from({ length: 500 }, async () => {
      while (!stopped) {
        await engine.predict(row)
        answered++
      }
    })
    let turns = 0
    for (; turns < 50; turns++) await new Promise((resolve) => setTimeout(resolve, 1))
    stopped = true
    await Promise.all(callers)
    await engine.close()
    // Fifty turns of a millisecond: were each to wait for a long row of batches, thousands of answers would lie between.
    expect(answered / turns).toBeLessThan(64 * 100)
    expect(answered).toBeGreaterThan(500)
  })
})
