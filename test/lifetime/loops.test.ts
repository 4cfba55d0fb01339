import { describe, expect, it } from 'vitest'
import { counters } from './program.js'

interface Loop {
  made: number
  live: number
  peak: number
  peakMegabytes: number
  grownMegabytes: number
  mostMegabytes: number
  inputs: boolean
}

const run = (scenario: string, count: number, env: NodeJS.ProcessEnv = {}) => counters<Loop>('loops.mjs', [scenario, String(count)], env)

// What a loop of additions of 2×2 may hold alive, and by how much the process may grow.
const SMALL = { live: 200_000, megabytes: 64 }
const LARGE = { megabytes: 600 }

describe('tensors made in a loop are freed while it runs', () => {
  it.each([
    ['no scope', 'plain', 3_000_000],
    ['one scope around the loop', 'scope-loop', 1_000_000],
    ['a scope in each turn', 'scope-turn', 1_000_000],
    ['ten tasks across awaits, scopes within scopes', 'tasks', 1_000_000],
  ])('small ones: %s', { timeout: 240_000 }, async (_title, loop, count) => {
    const { made, peak, mostMegabytes, inputs } = await run(`${loop}:small`, count)
    expect(made).toBeGreaterThanOrEqual(count)
    expect(peak).toBeLessThan(SMALL.live)
    expect(mostMegabytes).toBeLessThan(SMALL.megabytes)
    expect(inputs).toBe(true)
  })

  it.each([
    ['no scope', 'plain', 20_000],
    ['one scope around the loop', 'scope-loop', 3000],
    ['a scope in each turn', 'scope-turn', 3000],
    ['ten tasks across awaits, scopes within scopes', 'tasks', 3000],
  ])('of a megabyte each: %s', { timeout: 240_000 }, async (_title, loop, count) => {
    const { made, grownMegabytes, mostMegabytes } = await run(`${loop}:large`, count)
    expect(made).toBeGreaterThanOrEqual(count)
    expect(grownMegabytes).toBeLessThan(LARGE.megabytes)
    expect(mostMegabytes).toBeLessThan(LARGE.megabytes)
  })
})

describe('the bounds measure something', () => {
  it('a loop that holds its small tensors exceeds them', { timeout: 120_000 }, async () => {
    const { peak, grownMegabytes } = await run('kept:small', 250_000)
    expect(peak).toBeGreaterThan(SMALL.live)
    expect(grownMegabytes).toBeGreaterThan(SMALL.megabytes)
  })

  it('a loop that holds its large tensors exceeds them', { timeout: 120_000 }, async () => {
    expect((await run('kept:large', 800)).grownMegabytes).toBeGreaterThan(LARGE.megabytes)
  })

  it('deferred finalizers, which a stable Node-API version has, exceed them', { timeout: 120_000 }, async () => {
    const { peak, grownMegabytes } = await run('plain:small', 250_000, { TCH_NODE_API_VERSION: '9' })
    expect(peak).toBeGreaterThan(SMALL.live)
    expect(grownMegabytes).toBeGreaterThan(SMALL.megabytes)
  })

  it('with deferred finalizers a scope still frees at once', { timeout: 120_000 }, async () => {
    const { peak, mostMegabytes } = await run('scope-turn:small', 250_000, { TCH_NODE_API_VERSION: '9' })
    expect(peak).toBeLessThan(1000)
    expect(mostMegabytes).toBeLessThan(SMALL.megabytes)
  })
})
