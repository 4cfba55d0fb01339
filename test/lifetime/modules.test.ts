import { describe, expect, it } from 'vitest'
import { counters } from './program.js'

const growth = async (way: 'flat' | 'kept') => {
  const { tenth, last } = await counters<{ tenth: number; last: number }>('models.mjs', [way])
  return last / tenth
}

describe('loading a model 100 times', () => {
  it('and freeing it leaves the resident memory within 5 % of what it was after the tenth', async () => {
    expect(await growth('flat')).toBeLessThan(1.05)
  })

  it('and keeping it does not: the bound measures something', async () => {
    expect(await growth('kept')).toBeGreaterThan(1.1)
  })
})
