import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { tchNode } from './cli/command-line.js'

describe('examples/serve-models', () => {
  it('serves its folder and gives shares that add up to one', () => {
    const out = execFileSync(process.execPath, ['examples/serve-models/main.mjs'], { encoding: 'utf8' })
    const [head, answer] = out.trim().split('\n')
    expect(head).toMatch(/^iris 1 on http:\/\/127\.0\.0\.1:\d+$/)
    const [, shares] = /^species \[2, 3\]: (.*)$/.exec(answer!)!
    const values = shares!.split(' ').map(Number)
    expect(values).toHaveLength(6)
    expect(values[0]! + values[1]! + values[2]!).toBeCloseTo(1, 2)
  })

  it('is a folder that can be served', () => {
    expect(tchNode('serve', 'examples/serve-models/models', '--check')).toMatchObject({ status: 0, stderr: '' })
  })
})
