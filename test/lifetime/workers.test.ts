import { expect, it } from 'vitest'
import { counters } from './program.js'

interface Churn {
  exitCodes: number[]
  grownMegabytes: number
  live: number
  values: number[]
}

it('twenty Workers terminated in the middle of work leave nothing behind', { timeout: 240_000 }, async () => {
  const { exitCodes, grownMegabytes, live, values } = await counters<Churn>('workers.mjs', ['20'])
  expect(exitCodes).toEqual([1])
  // Each Worker held about 90 MB when it was terminated.
  expect(grownMegabytes).toBeLessThan(150)
  expect(live).toBe(1)
  expect(values).toEqual([2, 2, 2, 2])
})
