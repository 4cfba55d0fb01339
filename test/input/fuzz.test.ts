import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'

const fuzz = (...args: string[]) => spawnSync(process.execPath, ['scripts/fuzz/main.mjs', ...args], { encoding: 'utf8' })

it('random calls of every operator give results or TorchErrors', { timeout: 60_000 }, () => {
  const { stdout } = fuzz('--seconds', '6', '--seed', '33')
  expect(stdout).toMatch(/seed 33: [1-9]\d* calls/)
  expect(stdout).toContain('0 errors that are no TorchError or internal')
  expect(stdout).toContain('0 crashes and hangs')
})

it('a seed repeats one call', { timeout: 60_000 }, () => {
  const [first, second] = [fuzz('--repeat', '4711'), fuzz('--repeat', '4711')]
  expect(first.status).toBe(0)
  expect(first.stdout).toMatch(/^(torch|Tensor)\.[\s\S]*\n→ /)
  expect(second.stdout).toBe(first.stdout)
})
