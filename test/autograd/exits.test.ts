import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('../fixtures/programs/callback-exits.mjs', import.meta.url))

function end(how: string): { status: number | null; signal: string | null; out: string; err: string } {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [program, how], { encoding: 'utf8' })
  return { status, signal, out: stdout, err: stderr }
}

describe('the end of a process in the middle of callbacks', () => {
  it('keeps its exit code', () => {
    expect(end('exit')).toMatchObject({ status: 7, signal: null })
    expect(end('async')).toMatchObject({ status: 5, signal: null })
  })

  it('shows an error that nobody catches, with its stack', () => {
    const { status, signal, err } = end('throw')
    expect([status, signal]).toEqual([1, null])
    expect(err).toMatch(/Error: not caught\n +at .*callback-exits\.mjs/)
  })

  it('Workers terminated inside a callback leave the process whole', () => {
    expect(end('workers')).toMatchObject({ status: 0, signal: null, out: 'alive' })
  })
})
