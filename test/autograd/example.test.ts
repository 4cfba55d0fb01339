import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('examples/fused-preprocess', () => {
  it('agrees with plain operators, and learns what undoes the damage', () => {
    const out = execFileSync(process.execPath, ['examples/fused-preprocess/main.mjs'], { cwd: root, encoding: 'utf8' })
    expect(Number(/results differ by (\S+)/.exec(out)![1])).toBeLessThan(1e-5)
    const gradients = /gradients differ by (\S+), (\S+), (\S+) /.exec(out)!.slice(1).map(Number)
    for (const each of gradients) expect(each).toBeLessThan(1e-4)
    const last = /step 200 {2}loss (\S+) {2}contrast (\S+) {2}brightness (\S+)/.exec(out)!.slice(1).map(Number)
    expect(last[0]).toBeLessThan(0.01)
    expect(Math.abs(last[1]! - 1.667)).toBeLessThan(0.05)
    expect(Math.abs(last[2]! - 0.167)).toBeLessThan(0.05)
  })
})
