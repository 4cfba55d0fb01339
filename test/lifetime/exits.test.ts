import { describe, expect, it } from 'vitest'
import { start } from './program.js'

describe('a process that ends in the middle of work', () => {
  it.each([
    ['process.exit() with work in its exit listener', 'exit', 7],
    ['an error thrown inside a scope', 'throws', 1],
    ['an error after an await inside a scope', 'rejects', 1],
    ['tensors, shared buffers, a scope and a graph still held', 'code', 3],
    ['nothing left to do', 'natural', 0],
  ])('keeps its exit code: %s', async (_title, way, code) => {
    const { status, signal, stderr } = await start('exits.mjs', [way])
    expect({ status, signal }).toEqual({ status: code, signal: null })
    if (code === 1) expect(stderr).toContain('RangeError: thrown inside a scope')
    else expect(stderr).toBe('')
  })
})
